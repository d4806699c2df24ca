/* What is asked of units, mostly where persons, states and bodies are read: shared by who.c, subject.c, apposed.c,
 * either.c, press.c, self.c and states.c alone. */
#ifndef CMQ_MATCH_WHO_H
#define CMQ_MATCH_WHO_H

#include "match/cascade.h"

/* The type of the unit's readings as an actor; -1 if it is none. */
static inline int8_t S_actor_type(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    int type = -1;
    for (size_t i = 0; i < unit->reading_count && type < 0; i++) {
        if (cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_ACTOR))
            type = cmq_actor_type_of(cmq_class_part(lexicon, unit->readings[i].class_id));
    }
    return (int8_t)type;
}

/* Whether a word is an office, or begins one of several words. */
static inline bool S_tells_office(const cmq_cascade *cascade, int word) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t office = lexicon->asked[CMQ_ASKED_OFFICE];
    const cmq_known_word *known = cascade->known[word];
    for (size_t i = 0; known && i < known->reading_count; i++) {
        uint16_t class_id = known->readings[i].class_id;
        if (class_id == CMQ_CLASS_WORD) class_id = lexicon->entries[known->readings[i].entry].class_id;
        if (cmq_class_within(lexicon, class_id, office)) return true;
    }
    return false;
}

static inline bool S_is(const cmq_cascade *cascade, size_t unit, uint16_t class_id) {
    if (unit >= cascade->unit_count) return false;
    for (size_t i = 0; i < cascade->units[unit].reading_count; i++)
        if (cmq_class_within(&cascade->data->lexicon, cascade->units[unit].readings[i].class_id, class_id)) return true;
    return false;
}

/* Whether a unit is of a class that the language may lack. */
static inline bool S_is_of(const cmq_cascade *cascade, size_t unit, enum cmq_asked asked) {
    return S_is(cascade, unit, cascade->data->lexicon.asked[asked]);
}

/* Whether a word may be of a name: it has a capital, and is of no office. */
static inline bool S_may_name(const cmq_cascade *cascade, int word) {
    const cmq_token *token = &cascade->sentence->tokens[word];
    return token->shape & (CMQ_CAPITAL | CMQ_UPPER | CMQ_INITIAL) && !S_tells_office(cascade, word);
}

/* Whether words are a name: capitals all of them, and no office. */
static inline bool S_is_name(const cmq_cascade *cascade, cmq_range words) {
    size_t capitals = 0;
    for (int i = words.first; i <= words.last; i++) {
        if (cascade->sentence->tokens[i].kind != CMQ_WORD) continue;
        if (!S_may_name(cascade, i)) return false;
        capitals++;
    }
    return capitals > 1;
}

/* Whether a person is told by a name, not by the office alone. */
static inline bool S_is_named(const cmq_cascade *cascade, const cmq_unit *unit) {
    cmq_range who = unit->figure.who;
    bool capital = false;
    if (!cmq_range_given(who) && !cmq_range_given(unit->figure.role)) return S_is_name(cascade, unit->tokens);
    if (!cmq_range_given(who) || cmq_range_equal(who, unit->figure.role)) return false;
    if (!cmq_range_given(unit->figure.role) && S_tells_office(cascade, who.first)) return false;
    for (int i = who.first; i <= who.last; i++)
        capital |= cascade->sentence->tokens[i].shape & (CMQ_CAPITAL | CMQ_UPPER);
    return capital;
}

/* Whether a unit is in the plural wherever it is of a class. */
static inline bool S_is_plural_of(const cmq_lexicon *lexicon, const cmq_unit *unit, uint16_t class_id) {
    bool plural = lexicon->plural != 0;
    for (size_t i = 0; i < unit->reading_count; i++)
        plural &= !cmq_class_within(lexicon, unit->readings[i].class_id, class_id) ||
                  unit->readings[i].features & lexicon->plural;
    return plural;
}

/* Whether a unit names persons in the plural. */
static inline bool S_is_plural(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    return S_is_plural_of(lexicon, unit, CMQ_CLASS_ACTOR);
}

/* The cases in which an actor may stand. */
static inline uint64_t S_cases(const cmq_lexicon *lexicon, const cmq_unit *unit) {
    uint64_t cases = 0;
    for (size_t i = 0; i < unit->reading_count; i++)
        if (cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_ACTOR)) cases |= unit->readings[i].features;
    return cases & (lexicon->nominative | lexicon->oblique);
}

/* Takes what stands beside a person, apposed, with no rule: the name of one who is told by an office alone, the offices
 * of one who is named. */
void cmq_take_apposed(const cmq_cascade *cascade, const cmq_unit *unit, cmq_party *party);

/* press.c: the body in whose name a press service speaks, within the name of that: "the press office of the Ministry of
 * Health"; in Kyrgyz it stands before. The whole name if it tells of none. */
cmq_range cmq_body_of_press(const cmq_cascade *cascade, cmq_range name);

/* press.c: the body whose press service a unit is, told behind it: "the press office" "of the" "Ministry of Health".
 * The unit itself if none is. */
const cmq_unit *cmq_spoken_for(const cmq_cascade *cascade, const cmq_unit *unit);

#define SUBJECT_UNITS 3 /* in which the subject of a sentence stands that it opens */

/* self.c: whether words, or those shortly before them, are of the first person. */
bool cmq_in_own_words(const cmq_cascade *cascade, cmq_range tokens);

/* self.c: whether those are one person's: "I", and no "we". */
bool cmq_is_one_self(const cmq_cascade *cascade, cmq_range tokens);

/* self.c: "I thank A and B, and I call on C": neither A nor C speaks. Nor does A in "A shelled the town, and we condemn
 * that", where no mark opens his words. */
bool cmq_is_behind_self(const cmq_cascade *cascade, int stand, int subject);

/* subject.c: whether an actor heads a chain of nouns in the accusative, `маъмурияти мактабро`; whether it is no subject
 * by that, as the next link of a chain, `шумораи ҷангҷӯён`, or by its cases. */
bool cmq_heads_object(const cmq_cascade *cascade, const cmq_unit *unit);
bool cmq_is_no_subject(const cmq_cascade *cascade, const cmq_unit *unit);

/* apposed.c: the body that words between commas describe, "UNHCR, the UN Refugee Agency, said"; the unit itself if it
 * describes none. */
const cmq_unit *cmq_described(const cmq_cascade *cascade, const cmq_unit *unit);

/* press.c: whether a party is a spokesman who is not named, of a body told before: "its spokesman". */
bool cmq_is_own_spokesman(const cmq_cascade *cascade, const cmq_party *party);

/* subject.c: whoever the relative clause tells of in which a position of some kind is taken; NULL if it stands in none.
 */
const cmq_unit *cmq_antecedent(const cmq_cascade *cascade, const cmq_match *match, int kind);

/* subject.c: whoever is set against a speaker between him and the end of a match, `АКШ ..., Кигали болсо танат`; the
 * speaker himself if nobody is. */
const cmq_unit *cmq_set_against(const cmq_cascade *cascade, const cmq_match *match, const cmq_unit *speaker);

/* subject.c: whoever opens the sentence in whose clause a state stands, where the verb comes last: "X, noting that K is
 * against it, called"; NULL if nobody does. */
const cmq_unit *cmq_outer_subject(const cmq_cascade *cascade, const cmq_unit *state, int kind);

/* states.c: the states whose bodies are told as one, "the Governments of Japan and New Zealand", at most `room`; their
 * number, 0 if it is no such body. */
uint8_t cmq_split_states(const cmq_cascade *cascade, const cmq_party *body, cmq_party *states, size_t room);

/* states.c: whether bodies or persons are told to be of two states that are not named: "the ministers of both states".
 */
bool cmq_is_of_pair(const cmq_cascade *cascade, const cmq_party *party);

#endif
