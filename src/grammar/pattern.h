/* The only door to PCRE2: patterns over symbols (one byte a unit) and over whole words. */
#ifndef CMQ_GRAMMAR_PATTERN_H
#define CMQ_GRAMMAR_PATTERN_H

#include "base/memory.h"
#include "base/span.h"

typedef struct cmq_pattern cmq_pattern;

/* What one thread needs to run patterns. */
typedef struct cmq_pattern_runner cmq_pattern_runner;

enum { CMQ_PATTERN_BYTES, CMQ_PATTERN_WORD };

/* CMQ_PATTERN_BYTES: the subject is raw bytes; CMQ_PATTERN_WORD: UTF-8, and the whole word must match.
 * NULL on failure, with a message in `error` (may be NULL) and the byte position in `at` (may be NULL). */
cmq_pattern *cmq_pattern_compile(cmq_memory *memory, cmq_span source, int type, char *error, size_t error_size,
                                 size_t *at);
void cmq_pattern_free(cmq_pattern *pattern);

/* Adds machine code. Not thread-safe: call it before the pattern is shared, or on a pattern of one's own. */
void cmq_pattern_jit(cmq_pattern *pattern);

cmq_pattern_runner *cmq_pattern_runner_new(cmq_memory *memory);
void cmq_pattern_runner_free(cmq_pattern_runner *runner);

enum { CMQ_MATCHED, CMQ_UNMATCHED, CMQ_GAVE_UP };

/* Searches from `start`. On CMQ_MATCHED groups[2n], groups[2n+1] are the bounds of group n (SIZE_MAX: not set), for n <
 * `count`. A JIT stack that is too small is retried in the interpreter; CMQ_GAVE_UP: the match limit was reached. */
int cmq_pattern_search(const cmq_pattern *pattern, cmq_pattern_runner *runner, cmq_span subject, size_t start,
                       size_t *groups, size_t count);

/* Whether a whole word, well-formed UTF-8, matches. */
bool cmq_pattern_matches_word(const cmq_pattern *pattern, cmq_pattern_runner *runner, cmq_span word);

#endif
