/* Tells, in a few kilobytes that stay in the nearest cache, words that cannot matter to the question whether a sentence
 * is worth reading: most words of a text are never looked up. */
#ifndef CMQ_GRAMMAR_FILTER_H
#define CMQ_GRAMMAR_FILTER_H

#include "grammar/lexicon.h"

#define CMQ_FILTER_LEVELS 6 /* beginnings of 2, 4 ... 12 bytes */
#define CMQ_FILTER_BITS 16384u

typedef struct {
    uint64_t bits[CMQ_FILTER_LEVELS][CMQ_FILTER_BITS / 64];
    bool all; /* some trigger is no plain stem: every word may matter */
} cmq_filter;

/* Lets through words that begin with a stem of a class whose enum cmq_trigger has any of `triggers`, with a telling
 * word of such an entry, or with a stem of class clash. */
void cmq_filter_build(cmq_filter *filter, const cmq_lexicon *lexicon, uint8_t triggers);

/* The state of a beginning, two bytes further. */
static inline uint32_t cmq_filter_step(uint32_t state, const char *bytes) {
    uint16_t two;
    memcpy(&two, bytes, 2);
    state = (state ^ two) * 2654435761u;
    return state ^ state >> 15;
}

/* False: the word does not matter. True: it may. */
static inline bool cmq_filter_passes(const cmq_filter *filter, cmq_span word) {
    uint32_t state = 0;
    if (filter->all || word.len < 2) return true;
    for (size_t level = 0; level < CMQ_FILTER_LEVELS && 2 * level + 2 <= word.len; level++) {
        state = cmq_filter_step(state, word.ptr + 2 * level);
        uint32_t bit = state % CMQ_FILTER_BITS;
        if (filter->bits[level][bit / 64] >> bit % 64 & 1) return true;
    }
    return false;
}

#endif
