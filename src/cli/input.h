/* Units of work from the files of the command line: files, folders, lists of files, archives, standard input. */
#ifndef CMQ_CLI_INPUT_H
#define CMQ_CLI_INPUT_H

#include "cli/unit.h"

/* Takes a unit, which is the taker's from now on; false ends the reading. */
typedef bool (*cli_push_fn)(void *user, cli_unit *unit);

typedef struct {
    const cli_options *options;
    bool keep; /* the text of units must outlive the next one: they are worked on by other threads */
    void *user;
    cli_push_fn push;
    void (*before_wait)(
        void *user); /* called before a read that may wait, so that answers are not held back; or NULL */
} cli_input;

/* Hands on all there is, in the order given; a folder's files by name. What cannot be read is a unit with a message.
 * False when memory ran out, after a report. */
bool cli_input_read(const cli_input *input);

/* Bytes of all inputs together, 0 if that cannot be told beforehand. */
uint64_t cli_input_size(const cli_options *options);

#endif
