/* Names of places in a sentence, found beside the cascade: they never change how the sentence is read. */
#ifndef CMQ_MATCH_SITES_H
#define CMQ_MATCH_SITES_H

#include "match/unit.h"
#include "match/words.h"

/* How much the words say that a name is meant as a place. */
enum cmq_site_proof {
    CMQ_SITE_BARE,    /* nothing; a heading may mean it */
    CMQ_SITE_KIND,    /* a word such as "region", or a number behind a colon or dash */
    CMQ_SITE_LOCATED, /* "in", "near", a case */
};

typedef struct {
    cmq_range tokens;
    cmq_country country;
    const char *ref; /* ISO 3166-2; NULL: none */
    uint8_t proof;   /* enum cmq_site_proof */
    bool seat;       /* a seat of government, which speaks for its state and heads reports from all of it */
    bool state;      /* a state by its name */
} cmq_site;

/* Sites of one sentence; further ones are not seen. */
#define CMQ_MAX_SITES 32

/* Names of states, regions and towns in the order of the sentence. Common words, adjectives and names behind "an
 * embassy in" are not among them unless a word such as "region" proves them. Returns their number. */
size_t cmq_sites_find(cmq_word_memory *places, const cmq_sentence *sentence, cmq_site *sites);

/* Whether a word joins what is told of one place with what is told of another: "and". */
bool cmq_sites_joins(cmq_word_memory *places, const cmq_token *token);

#endif
