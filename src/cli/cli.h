/* What the files of the command share: exit codes, messages, limits of input, the commands themselves.
 * The command uses nothing of the library but communique.h, and of the folders beside it input/, format/ and score/. */
#ifndef CMQ_CLI_CLI_H
#define CMQ_CLI_CLI_H

#include "cli/options.h"
#include "communique.h"

#include <stdio.h>

/* Bytes of the path of a data folder, and of a name in a list of files. */
#ifndef CMQ_MAX_PATH
#define CMQ_MAX_PATH 4096
#endif

/* Days of silence after which figures of the same place are of another event. */
#define CLI_TOLL_WINDOW 14

typedef enum {
    CLI_DONE = 0,
    CLI_NO_RECORD = 1, /* with --exit-status; of score: below the floor */
    CLI_FAILED = 2,    /* usage, input or output */
    CLI_BAD_DATA = 3,  /* rules or language data are wrong */
    CLI_SKIPPED = 4    /* done, but some input was skipped or cut */
} cli_exit;

/* The exit code that says more: bad data before failed before skipped before no record before done. */
cli_exit cli_worse(cli_exit a, cli_exit b);

/* Writes "communique: FILE:LINE: message" to stderr; `file` may be NULL, `line` 0. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
void cli_report(const char *file, size_t line, const char *format, ...);

/* Writes a diagnostic of language data to stderr; fits the library's callback. */
void cli_diagnostic(void *user, const cmq_diagnostic *diagnostic);

/* Opens standard output, or the file that the options name; NULL after a report. A file that is also an input is
 * refused: opening would empty it. */
FILE *cli_output_file(const cli_options *options);

/* Closes standard output or a file; CLI_FAILED, reported, when anything written to it was lost. */
cli_exit cli_output_close(FILE *output, const char *path);

/* Finds the data that came with the program; false when there are none. `path` has CMQ_MAX_PATH bytes. */
bool cli_data_find(char *path);

/* Builds a grammar from the shipped data and the options' folders; failures are reported. */
cli_exit cli_grammar_build(const cli_options *options, cmq_grammar **grammar);

cli_exit cli_extract(const cli_options *options);
cli_exit cli_check(const cli_options *options);
cli_exit cli_compile(const cli_options *options);
cli_exit cli_explain(const cli_options *options);
cli_exit cli_score(const cli_options *options);
cli_exit cli_toll(const cli_options *options);

#endif
