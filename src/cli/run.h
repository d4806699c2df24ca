/* What reading documents needs, set up and taken down in one place for extract and explain. */
#ifndef CMQ_CLI_RUN_H
#define CMQ_CLI_RUN_H

#include "cli/input.h"

struct cli_run {
    const cli_options *options;
    cmq_grammar *grammar;
    cmq_extractor *extractor;
    FILE *output;
    size_t casualties; /* records written so far */
};

/* Calls `function` for every document of the command line and returns the worst of all codes.
 * The output is opened only when data and values are known to be good, and is checked when it is closed. */
cli_exit cli_run_documents(const cli_options *options, cli_document_fn function);

/* Reports why the library did not take a document. CLI_BAD_DATA when no other would fare better, else CLI_SKIPPED. */
cli_exit cli_run_refused(const cli_document *document, cmq_status status);

#endif
