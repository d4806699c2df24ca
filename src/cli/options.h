/* The command line, read by one table that also gives the help. */
#ifndef CMQ_CLI_OPTIONS_H
#define CMQ_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef enum {
    CLI_EXTRACT = 1,
    CLI_CHECK = 2,
    CLI_EXPLAIN = 4,
    CLI_SCORE = 8,
    CLI_TOLL = 16,
    CLI_COMPLETION = 32,
    CLI_COMPILE = 64
} cli_command;

typedef struct {
    cli_command command;
    const char *input;    /* "auto", "text", "html", "jsonl", "ninjs", "newsml" or "nitf" */
    const char *split;    /* "line", "blank" or "formfeed"; NULL: a file is a document */
    const char *format;   /* a name in format/; NULL: "jsonl", or nothing with a database alone */
    const char *offsets;  /* "codepoint", "byte" or "utf16" */
    const char *language; /* NULL: detect */
    const char *date;     /* NULL: unknown */
    const char *encoding; /* NULL: detect */
    const char *text_field, *id_field, *date_field, *language_field; /* of JSON objects */
    const char *files_from;                                          /* a list of files; NULL: none */
    const char *output;                                              /* NULL: standard output */
    const char *database;                                            /* an SQLite file; NULL: none */
    const char *errors; /* where messages on documents go as JSON Lines; NULL: as text to standard error */
    const char *jobs;   /* number of threads, "0": one a processor */
    const char **data;  /* folders, in the order given */
    size_t data_count;
    const char **arguments; /* files or languages, in the order given */
    size_t argument_count;
    const char *floor;                                                          /* file of least scores; NULL: none */
    const char *country, *place, *kind, *side, *since, *until, *window, *event; /* of toll, as given; NULL: not */
    bool csv, svg;
    bool exit_status, names, times, json, list, rules, help, version;
    bool line_buffered, resume, summary, pass_through, plain;
    size_t threads;    /* what `jobs` means, at least 1 */
    bool fields_given; /* a field of JSON objects was named */
} cli_options;

/* Reads the command line; false after a report. Strings point into `argv`; free it in either case. */
bool cli_options_read(cli_options *options, int argc, char **argv);
void cli_options_free(cli_options *options);

/* Writes the help, made from the table. */
void cli_options_help(FILE *out);

/* Writes what a shell needs to complete the command line, made from the table ("bash", "zsh", "fish"), or the options
 * of the manual page ("man"); false: the name is none of these. */
bool cli_options_completion(FILE *out, const char *shell);

#endif
