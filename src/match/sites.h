/* Names of places in a sentence, found beside the cascade: they never change how the sentence is read. */
#ifndef CMQ_MATCH_SITES_H
#define CMQ_MATCH_SITES_H

#include "match/unit.h"

typedef struct {
    cmq_range tokens;
    cmq_country country;
    const char *ref; /* ISO 3166-2; NULL: none */
    bool located;    /* the words say that something is there: "in", "near", a case; else a word such as "region" tells
                        that it is a place */
} cmq_site;

/* Sites of one sentence; further ones are not seen. */
#define CMQ_MAX_SITES 32

/* Names of regions and towns that a word such as "in" or "region" proves to be meant as places, and of states behind
 * such an "in". Returns their number. */
size_t cmq_sites_find(const cmq_lexicon *places, const cmq_sentence *sentence, cmq_site *sites);

/* Whether a word joins what is told of one place with what is told of another: "and". */
bool cmq_sites_joins(const cmq_lexicon *places, const cmq_token *token);

#endif
