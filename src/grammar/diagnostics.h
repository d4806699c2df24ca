/* Findings in data files, passed to the caller's function. */
#ifndef CMQ_GRAMMAR_DIAGNOSTICS_H
#define CMQ_GRAMMAR_DIAGNOSTICS_H

#include "base/span.h"
#include "communique.h"

typedef struct {
    cmq_diagnostic_fn function; /* NULL: only count */
    void *user;
    size_t errors, warnings;
} cmq_diagnostics;

/* A place in a data file: `at` points into `text`, or is NULL for the whole line. */
typedef struct {
    const char *file;
    unsigned line;
    cmq_span text; /* the line */
    cmq_span at;   /* what is meant, a part of it */
} cmq_place;

#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void cmq_report(cmq_diagnostics *diagnostics, cmq_severity severity, cmq_place place, const char *format, ...);

#endif
