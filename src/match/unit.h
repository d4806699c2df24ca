/* What the cascade works on: a sentence as units, at first one a word, later one a phrase. */
#ifndef CMQ_MATCH_UNIT_H
#define CMQ_MATCH_UNIT_H

#include "grammar/grammar.h"
#include "match/signatures.h"
#include "match/when.h"

/* A range of tokens of the sentence, both ends included; first > last: none. */
typedef struct {
    int16_t first, last;
} cmq_range;

static const cmq_range CMQ_NO_RANGE = {0, -1};

static inline bool cmq_range_given(cmq_range r) {
    return r.first <= r.last;
}

static inline bool cmq_range_equal(cmq_range a, cmq_range b) {
    return a.first == b.first && a.last == b.last;
}

/* Whether two ranges share tokens; one that is not given shares none. */
static inline bool cmq_range_overlaps(cmq_range a, cmq_range b) {
    return cmq_range_given(a) && cmq_range_given(b) && a.first <= b.last && b.first <= a.last;
}

/* What a phrase has gathered besides its value. */
typedef struct {
    cmq_range count; /* the words of the figure */
    cmq_range who;   /* the words of the victims */
    cmq_range role;  /* of a person: the words of the office */
    int8_t victims;  /* enum cmq_victims */
    int8_t basis;    /* enum cmq_basis */
    bool hedged, denied;
    bool behind;             /* the basis counts only behind figures of sentences before */
    bool after;              /* counts only shortly after a record of its kind */
    bool line;               /* of a list: a share, told beside a place or people alone */
    bool speakers;           /* the victims are of the side that speaks */
    cmq_country country;     /* of the victims, or of an actor */
    const cmq_entry *listed; /* of an actor with a ref; NULL: none */
} cmq_figure;

/* A figure that nothing is known of. */
#define CMQ_NO_FIGURE ((cmq_figure){.count = {0, -1}, .who = {0, -1}, .role = {0, -1}, .victims = -1, .basis = -1})

typedef struct {
    cmq_range tokens;
    const cmq_reading *readings;
    uint8_t reading_count;
    bool phrase;     /* made by a rule or an entry of several words */
    cmq_value value; /* of a phrase; values of words are in their entries */
    cmq_figure figure;
    const cmq_when *when;    /* of a time, else NULL */
    const cmq_rule *rule;    /* that made it, or NULL */
    cmq_signature signature; /* of its readings */
} cmq_unit;

#endif
