/* Documents from the files of the command line. */
#ifndef CMQ_CLI_INPUT_H
#define CMQ_CLI_INPUT_H

#include "cli/cli.h"

typedef struct {
    const char *path; /* of the file, as given */
    size_t line;      /* from 1; 0: the document is the whole file */
    cmq_document document;
} cli_document;

typedef struct cli_run cli_run;

/* Takes one document. CLI_FAILED and CLI_BAD_DATA end the run. */
typedef cli_exit (*cli_document_fn)(cli_run *run, const cli_document *document);

/* Hands on every document of every file, in the order given. What cannot be read is reported and skipped.
 * The run's output is flushed before waiting for more of an input that is no regular file.
 * Returns the worst of all codes. */
cli_exit cli_each_document(cli_run *run, cli_document_fn function);

#endif
