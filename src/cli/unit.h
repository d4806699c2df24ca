/* A piece of input on its way: read by one thread, worked on by another, written by a third, always in order. */
#ifndef CMQ_CLI_UNIT_H
#define CMQ_CLI_UNIT_H

#include "cli/cli.h"
#include "cli/reader.h"
#include "input/input.h"

typedef struct {
    char *path; /* of the file, as given; owned */
    input_kind kind;
    cli_split split;
    bool parts;       /* lines or other parts of a stream; else a whole file */
    size_t first;     /* number of its first part in the file, from 1 */
    size_t entries;   /* parts that it holds, blank ones too; of a whole file 1 */
    const char *text; /* the reader's, or `own` */
    size_t text_len;
    char *own;
    uint64_t bytes; /* of the files on disk that were read for it */

    /* What became of it. */
    cli_exit code;
    FILE *out, *log, *store; /* open while it is worked on; NULL: nothing yet */
    char *out_data, *log_data, *store_data;
    size_t out_len, log_len, store_len;
    size_t documents, records, skipped, cut;
} cli_unit;

/* NULL when memory is out. */
cli_unit *cli_unit_new(const char *path, input_kind kind);
void cli_unit_free(cli_unit *unit);

/* Makes the text the unit's own, which outlives the reader; false when memory is out. */
bool cli_unit_keep(cli_unit *unit);

/* The stream of results, messages, or records for a database; opened at the first call. NULL when memory is out. */
FILE *cli_unit_out(cli_unit *unit);
FILE *cli_unit_store(cli_unit *unit);

/* Ends the streams: data and lengths are good from now on. False when memory ran out. */
bool cli_unit_close(cli_unit *unit);

/* Adds a message about a document: as a line of text, or of JSON when the options ask for that. `code` is short and
 * stable; "cut" and "replaced" count as cut, all
 * others as skipped. */
void cli_unit_message(cli_unit *unit, const cli_options *options, const char *file, size_t line, const char *code,
                      const char *format, va_list args);
#if defined(__GNUC__)
__attribute__((format(printf, 6, 7)))
#endif
void cli_unit_complain(cli_unit *unit, const cli_options *options, const char *file, size_t line, const char *code,
                       const char *format, ...);

#endif
