/* Reading documents with one thread or several: the reader, the workers, the writer. Order is kept, and the bytes are
 * the same whatever the number of threads. */
#ifndef CMQ_CLI_RUN_H
#define CMQ_CLI_RUN_H

#include "cli/input.h"
#include "cli/output.h"
#include "cli/progress.h"

typedef struct cli_run cli_run;

/* What one thread works with. */
typedef struct {
    cli_run *run;
    cmq_extractor *extractor;
    input_reader *reader;
    cli_unit *unit; /* at hand */
    const char *id; /* of the file or part at hand */
} cli_worker;

/* Works on one document and writes into its worker's unit. */
typedef void (*cli_work_fn)(cli_worker *worker, const input_document *document);

struct cli_run {
    const cli_options *options;
    const format_kind *format; /* NULL: explain */
    cli_work_fn work;
    cmq_grammar *grammar;
    cli_output output;
    cli_progress progress;
    cli_exit code; /* the worst of all units written */
};

/* Works on every document of the command line and returns the worst of all codes.
 * The output is opened only when data and values are known to be good, and is checked when it is closed. */
cli_exit cli_run_documents(const cli_options *options, const format_kind *format, cli_work_fn work);

/* Adds a message about the document at hand. */
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void cli_complain(cli_worker *worker, size_t line, const char *code, const char *format, ...);

/* Reports why the library did not take a document. */
void cli_refused(cli_worker *worker, const input_document *document, cmq_status status);

#endif
