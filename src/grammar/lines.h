/* Lines of a data file, with their place and without comments. */
#ifndef CMQ_GRAMMAR_LINES_H
#define CMQ_GRAMMAR_LINES_H

#include "grammar/diagnostics.h"

typedef struct {
    cmq_span rest;
    cmq_place place;  /* file, line, text of the line */
    cmq_span content; /* the line without comment and surrounding blanks; never empty after cmq_next_line */
    bool indented;
    bool good; /* the whole file is UTF-8 text: its lines need no look */
} cmq_lines;

cmq_lines cmq_lines_of(const char *file, cmq_span text);

/* The next line that is not empty; too long or badly encoded lines are reported and passed over. */
bool cmq_next_line(cmq_lines *lines, cmq_diagnostics *diagnostics);

/* The next piece between blanks, taken from the front of `rest`. */
bool cmq_next_part(cmq_span *rest, cmq_span *part);

#endif
