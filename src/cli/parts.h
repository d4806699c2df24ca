/* The parts of a unit: worked on language by language, since words and rules that are at hand are read far faster, and
 * put back in order. */
#ifndef CMQ_CLI_PARTS_H
#define CMQ_CLI_PARTS_H

#include "cli/unit.h"

enum { CLI_PART_STREAMS = 3 }; /* results, messages, records for a database */

typedef struct {
    const char *text; /* in the unit's */
    size_t len;       /* bytes, without blanks at the end */
    size_t number;    /* in the file, from 1 */
    const char *language;
    bool done;
    size_t from[CLI_PART_STREAMS], to[CLI_PART_STREAMS]; /* what it wrote */
} cli_part;

typedef struct {
    cli_unit *unit;
    cli_part *items; /* those that hold something, in order */
    size_t count;
    size_t first;  /* that is not done */
    cli_part *now; /* at work */
    bool mixed;    /* some were done out of their order */
} cli_parts;

/* Finds the parts; false when memory is out. */
bool cli_parts_find(cli_parts *parts, cli_unit *unit);
void cli_parts_free(cli_parts *parts);

/* The next part to work on, of the language of the one before while there are any; NULL: all are done. */
const cli_part *cli_parts_next(cli_parts *parts);

/* Puts what the parts wrote in their order; the unit is closed. False when memory is out. */
bool cli_parts_restore(cli_parts *parts);

#endif
