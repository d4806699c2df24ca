/* How far a run has come: a line on a terminal while it lasts, a summary at its end. */
#ifndef CMQ_CLI_PROGRESS_H
#define CMQ_CLI_PROGRESS_H

#include "cli/input.h"

typedef struct {
    bool live;            /* standard error is a terminal, and nothing else is written to one */
    bool shown;           /* a line stands there now */
    bool summary;         /* asked for */
    uint64_t size;        /* bytes of all input; 0: unknown */
    uint64_t begun, last; /* milliseconds */
    uint64_t bytes;
    size_t documents, records, skipped, cut;
} cli_progress;

/* Milliseconds of a clock that nobody sets. */
uint64_t cli_now(void);

void cli_progress_start(cli_progress *progress, const cli_options *options);

/* Clears the line before something else is written to the terminal. */
void cli_progress_clear(cli_progress *progress);

/* Adds what became of a unit and shows it from time to time. */
void cli_progress_add(cli_progress *progress, const cli_unit *unit);

/* The summary: when it is asked for, or on a terminal after a run that took its time or left something out. */
void cli_progress_finish(cli_progress *progress);

#endif
