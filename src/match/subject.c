/* Who may be a subject, and of whom a relative clause tells: "was received by Minister X, who condemned it". */
#include "match/who.h"

static bool S_has(const cmq_unit *unit, uint64_t features) {
    for (size_t i = 0; i < unit->reading_count; i++)
        if (unit->readings[i].features & features) return true;
    return false;
}

bool cmq_heads_object(const cmq_cascade *cascade, const cmq_unit *unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    size_t at = (size_t)(unit - cascade->units), first = at;
    while (at + 1 < cascade->unit_count && S_has(&cascade->units[at], lexicon->construct)) at++;
    return at > first && S_has(&cascade->units[at], lexicon->oblique);
}

bool cmq_is_no_subject(const cmq_cascade *cascade, const cmq_unit *unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint64_t subject = lexicon->nominative | lexicon->locative;
    bool oblique = false;
    if (unit > cascade->units && S_has(unit - 1, lexicon->construct)) return true;
    if (cmq_heads_object(cascade, unit)) return true;
    for (size_t i = 0; i < unit->reading_count; i++) {
        if (!cmq_class_within(lexicon, unit->readings[i].class_id, CMQ_CLASS_ACTOR)) continue;
        if (unit->readings[i].features & subject) return false;
        oblique |= unit->readings[i].features & (lexicon->oblique | lexicon->attribute);
    }
    return oblique;
}

#define QUOTED_UNITS 4   /* of a word that is set off by marks, at most */
#define ASIDE_UNITS 10   /* between commas behind "who", at most */
#define RELATIVE_UNITS 3 /* between "who" and what he does, at most */

/* The class of words by which a position of some kind is taken; CMQ_ASKED if they are of no one class. */
static enum cmq_asked S_words_of(int kind) {
    switch (kind) {
    case CMQ_CALL:
        return CMQ_ASKED_CALL;
    case CMQ_ACCUSATION:
        return CMQ_ASKED_ACCUSE;
    case CMQ_CONDEMNATION:
        return CMQ_ASKED_CONDEMN;
    case CMQ_CONCERN:
        return CMQ_ASKED_CONCERN;
    case CMQ_CONDOLENCE:
        return CMQ_ASKED_CONDOLE;
    case CMQ_WELCOME:
        return CMQ_ASKED_WELCOME;
    case CMQ_DENIAL:
        return CMQ_ASKED_DENY;
    case CMQ_OFFER:
        return CMQ_ASKED_OFFER;
    default:
        return CMQ_ASKED;
    }
}

/* Whether a unit is "who" as a subject. */
static bool S_is_who(const cmq_cascade *cascade, size_t unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[cascade->units[unit].tokens.first];
    if (!cmq_word_ends(lexicon, known, CMQ_CLASS_ANAPHOR, ".relative")) return false;
    return !lexicon->nominative || cmq_word_features(known) & lexicon->nominative;
}

/* The unit before an aside between commas that ends right before a verb, "who, on Sunday in Bol, accused"; the verb if
 * there is none. */
static size_t S_before_aside(const cmq_cascade *cascade, size_t verb) {
    if (!verb || !S_is(cascade, verb - 1, CMQ_CLASS_COMMA)) return verb;
    for (size_t at = verb - 1; at > 1 && verb - at <= ASIDE_UNITS; at--)
        if (S_is(cascade, at - 1, CMQ_CLASS_COMMA)) return S_is_who(cascade, at - 2) ? at - 2 : verb;
    return verb;
}

const cmq_unit *cmq_antecedent(const cmq_cascade *cascade, const cmq_match *match, int kind) {
    enum cmq_asked words = S_words_of(kind);
    size_t verb = match->first, who;
    if (words == CMQ_ASKED) return NULL;
    while (verb <= match->last && !S_is_of(cascade, verb, words)) verb++;
    if (verb > match->last || S_has(&cascade->units[verb], cascade->data->lexicon.first_person)) return NULL;
    size_t from = S_before_aside(cascade, verb);
    for (who = from; who > 0 && from - who <= RELATIVE_UNITS && !S_is_who(cascade, who); who--)
        if (S_is(cascade, who - 1, CMQ_CLASS_ACTOR) || S_is(cascade, who - 1, CMQ_CLASS_MARK)) return NULL;
    if (!S_is_who(cascade, who)) return NULL;
    size_t before = who - 1 - (who > 1 && S_is(cascade, who - 1, CMQ_CLASS_COMMA));
    return who > 0 && S_is(cascade, before, CMQ_CLASS_ACTOR) ? &cascade->units[before] : NULL;
}

/* Whether a conditional that is a particle sets a unit against whoever stands before it: `Кытай болсо`. */
static bool S_has_particle(const cmq_cascade *cascade, const cmq_unit *unit) {
    int next = unit->tokens.last + 1;
    return next < (int)cascade->sentence->count &&
           cmq_word_features(cascade->known[next]) & cascade->data->lexicon.conditional;
}

/* Whether a state is set against whoever stands before it: so, or by a dash. */
static bool S_is_set_against(const cmq_cascade *cascade, const cmq_unit *state) {
    int next = state->tokens.last + 1;
    bool dash = next < (int)cascade->sentence->count && cascade->sentence->tokens[next].kind == CMQ_DASH;
    return dash || S_has_particle(cascade, state);
}

/* Goes back from the mark that closes a quotation of few words, `"негизсиз" деп атап`, to the one that opens it; false
 * if none is near. */
static bool S_opens_word(const cmq_cascade *cascade, const cmq_unit **mark) {
    const cmq_unit *unit = *mark;
    for (int units = 0; units < QUOTED_UNITS && unit > cascade->units; units++)
        if (S_is(cascade, (size_t)(--unit - cascade->units), CMQ_CLASS_QUOTE)) {
            *mark = unit;
            return true;
        }
    return false;
}

const cmq_unit *cmq_set_against(const cmq_cascade *cascade, const cmq_match *match, const cmq_unit *speaker) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (lexicon->language != CMQ_KY) return speaker;
    for (size_t at = match->last; &cascade->units[at] > speaker; at--) {
        const cmq_unit *unit = &cascade->units[at];
        bool subject = S_is(cascade, at, CMQ_CLASS_ACTOR) && S_cases(lexicon, unit) & lexicon->nominative;
        if (subject && S_has_particle(cascade, unit)) return unit;
    }
    return speaker;
}

const cmq_unit *cmq_outer_subject(const cmq_cascade *cascade, const cmq_unit *state, int kind) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (lexicon->language != CMQ_KY || S_actor_type(lexicon, state) != CMQ_STATE) return NULL;
    if (S_is_set_against(cascade, state)) return NULL;
    for (const cmq_unit *unit = state; unit-- > cascade->units;) {
        size_t at = (size_t)(unit - cascade->units);
        if (S_is(cascade, at, CMQ_CLASS_SEMICOLON) || S_is(cascade, at, CMQ_CLASS_COLON)) return NULL;
        if (S_is(cascade, at, CMQ_CLASS_QUOTE)) {
            if (!S_opens_word(cascade, &unit)) return NULL;
            continue;
        }
        bool goes_on = S_is(cascade, at + 1, CMQ_CLASS_COMMA);
        for (size_t i = 0; i < unit->reading_count; i++)
            if (unit->readings[i].features & (lexicon->finite | lexicon->conditional) &&
                !(goes_on && unit->readings[i].features & lexicon->converb))
                return NULL;
        if (S_is(cascade, at + 1, CMQ_CLASS_AND) && !S_is(cascade, at + 2, CMQ_CLASS_ACTOR)) continue; /* met with */
        int8_t type = S_actor_type(lexicon, unit);
        if (type != CMQ_PERSON && type != CMQ_AGENCY && type != CMQ_IGO) continue;
        if (type == CMQ_AGENCY && unit + 1 == state && kind != CMQ_ACCUSATION)
            return NULL; /* it tells what a state does */
        if (S_cases(lexicon, unit) & lexicon->nominative) return unit;
    }
    return NULL;
}
