/* The command line, read by one table that also gives the help. */
#ifndef CMQ_CLI_OPTIONS_H
#define CMQ_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef enum { CLI_EXTRACT = 1, CLI_CHECK = 2, CLI_EXPLAIN = 4, CLI_SCORE = 8, CLI_TOLL = 16 } cli_command;

typedef struct {
    cli_command command;
    const char *input;    /* "text" or "jsonl" */
    const char *format;   /* "jsonl" */
    const char *language; /* NULL: detect */
    const char *date;     /* NULL: unknown */
    const char *encoding; /* NULL: detect */
    const char *output;   /* NULL: standard output */
    const char **data;    /* folders, in the order given */
    size_t data_count;
    const char **arguments; /* files or languages, in the order given */
    size_t argument_count;
    const char *floor;                                                          /* file of least scores; NULL: none */
    const char *country, *place, *kind, *side, *since, *until, *window, *event; /* of toll, as given; NULL: not */
    bool csv, svg;
    bool exit_status, names, times, json, list, rules, help, version;
} cli_options;

/* Reads the command line; false after a report. Strings point into `argv`; free it in either case. */
bool cli_options_read(cli_options *options, int argc, char **argv);
void cli_options_free(cli_options *options);

/* Writes the help, made from the table. */
void cli_options_help(FILE *out);

#endif
