/* What a number, a figure or a phrase stands for. */
#ifndef CMQ_GRAMMAR_VALUE_H
#define CMQ_GRAMMAR_VALUE_H

#include "base/span.h"

/* Numbers are kept in thousandths, so that "1,5 млн" is exact. */
#define CMQ_ONE 1000
#define CMQ_UNBOUNDED (-1)
#define CMQ_MAX_VALUE INT64_C(1000000000000000)

enum cmq_basis { CMQ_TOTAL, CMQ_ADDITIONAL, CMQ_PREVIOUS, CMQ_PART, CMQ_BACKGROUND, CMQ_BASES };

enum cmq_victims {
    CMQ_UNSPECIFIED,
    CMQ_CIVILIAN,
    CMQ_MILITARY,
    CMQ_CHILD,
    CMQ_WOMAN,
    CMQ_OFFICIAL,
    CMQ_JOURNALIST,
    CMQ_MEDIC,
    CMQ_VICTIM_TYPES
};

enum cmq_kind {
    CMQ_KILLED,
    CMQ_INJURED,
    CMQ_MISSING,
    CMQ_CAPTURED,
    CMQ_DISPLACED,
    CMQ_HOSPITALIZED,
    CMQ_AFFECTED,
    CMQ_KINDS
};

/* kind=same of a rule: the kind of the record before it in the text, as in "Three of them were children." */
#define CMQ_KIND_SAME 100

/* The names that annotation, rules and records use; constant. */
const char *cmq_basis_name(int basis);
const char *cmq_victims_name(int type);
const char *cmq_kind_name(int kind);

/* The number of a name, or -1. */
int cmq_basis_of(cmq_span name);
int cmq_victims_of(cmq_span name);
int cmq_kind_of(cmq_span name);

/* What an actor says of a conflict. */
enum cmq_position_kind {
    CMQ_CALL,
    CMQ_ACCUSATION,
    CMQ_CONDEMNATION,
    CMQ_CONCERN,
    CMQ_CONDOLENCE,
    CMQ_WELCOME,
    CMQ_AGREEMENT,
    CMQ_DENIAL,
    CMQ_OFFER,
    CMQ_SITUATION,
    CMQ_POSITION_KINDS
};

/* What is called for or agreed. */
enum cmq_topic {
    CMQ_DEESCALATION,
    CMQ_CEASEFIRE,
    CMQ_DIALOGUE,
    CMQ_WITHDRAWAL,
    CMQ_RESTRAINT,
    CMQ_PEACEFUL_SETTLEMENT,
    CMQ_HUMANITARIAN,
    CMQ_INVESTIGATION,
    CMQ_OTHER_TOPIC,
    CMQ_TOPICS
};

const char *cmq_position_name(int kind);
const char *cmq_topic_name(int topic);
int cmq_position_of(cmq_span name);
int cmq_topic_of(cmq_span name);

/* Whether positions of this kind have a topic. */
static inline bool cmq_has_topic(int kind) {
    return kind == CMQ_CALL || kind == CMQ_AGREEMENT;
}

/* What kind of actor somebody is. */
enum cmq_actor_type { CMQ_PERSON, CMQ_STATE, CMQ_AGENCY, CMQ_IGO, CMQ_GROUP, CMQ_ACTOR_TYPES };

const char *cmq_actor_type_name(int type);
int cmq_actor_type_of(cmq_span name);

/* A country: the two letters of ISO 3166-1 alpha-2 in one number; 0: none. */
typedef uint16_t cmq_country;

static inline cmq_country cmq_country_of(char first, char second) {
    return (cmq_country)((unsigned char)first << 8 | (unsigned char)second);
}

typedef struct {
    int64_t min, max; /* thousandths, or CMQ_UNBOUNDED */
    bool known;       /* there is a value at all */
    bool approx;
    bool same; /* that of the record before it: "as many were hurt"; `min` and `max` tell nothing */
} cmq_value;

static inline cmq_value cmq_exactly(int64_t thousandths) {
    return (cmq_value){thousandths, thousandths, true, false, false};
}

/* Reads `36`, `0.5`, `24+`, `24+~`, `..40`, `20..25`, `~40`, `same`, `~same`; false if the text is none. */
bool cmq_value_parse(cmq_span text, cmq_value *value);

/* Writes the same form; returns its length (at most 63 bytes). */
size_t cmq_value_text(cmq_value value, char text[64]);

#endif
