/* Where results go: a file or standard output, a database, or both; and how far a run has come, so that it can go on.
 */
#ifndef CMQ_CLI_OUTPUT_H
#define CMQ_CLI_OUTPUT_H

#include "cli/unit.h"
#include "format/format.h"
#include "format/sqlite.h"
#include "toll/toll.h"

typedef struct {
    const cli_options *options;
    const format_kind *format; /* NULL: explain, whose text is written as it comes */
    FILE *file;                /* NULL: a database alone, or files in a folder */
    char *memory;              /* of the file's buffer */
    format_database *database; /* NULL: none */
    toll *toll;                /* of a page; NULL: none */
    FILE *errors;              /* where messages go */
    bool begun;                /* a document was written, so that a separator is due */
    int failed;                /* errno of the first failure; 0: none */
    format_progress done;      /* so far */
    uint64_t skip;             /* entries that an earlier run has done */
    uint64_t saved_at;         /* milliseconds: when the state was last noted */
} cli_output;

/* Opens what the options name; false after a report. An output that is also an input is refused: opening would empty
 * it. With --resume, takes up the state of an earlier run: `skip` entries are done and what it wrote behind them is cut
 * off. */
bool cli_output_open(cli_output *output, const cli_options *options, const format_kind *format);

/* Writes what became of a unit, messages and results; false when the run cannot go on. */
bool cli_output_write(cli_output *output, cli_unit *unit);

/* Hands on to the system what was written so far. */
void cli_output_flush(cli_output *output);

/* Ends the output and closes it. `whole`: all input was read, so that there is nothing to resume.
 * CLI_FAILED, reported, when anything was lost. */
cli_exit cli_output_finish(cli_output *output, bool whole);

#endif
