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

#define RELATIVE_UNITS 3 /* between "who" and what he does, at most */

/* The class of words by which a position of some kind is taken; CMQ_ASKED if they are of no one class. */
static enum cmq_asked S_words_of(int kind) {
    switch (kind) {
    case CMQ_CALL: return CMQ_ASKED_CALL;
    case CMQ_ACCUSATION: return CMQ_ASKED_ACCUSE;
    case CMQ_CONDEMNATION: return CMQ_ASKED_CONDEMN;
    case CMQ_CONCERN: return CMQ_ASKED_CONCERN;
    case CMQ_CONDOLENCE: return CMQ_ASKED_CONDOLE;
    case CMQ_WELCOME: return CMQ_ASKED_WELCOME;
    case CMQ_DENIAL: return CMQ_ASKED_DENY;
    case CMQ_OFFER: return CMQ_ASKED_OFFER;
    default: return CMQ_ASKED;
    }
}

/* Whether a unit is "who" as a subject. */
static bool S_is_who(const cmq_cascade *cascade, size_t unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[cascade->units[unit].tokens.first];
    if (!cmq_word_ends(lexicon, known, CMQ_CLASS_ANAPHOR, ".relative")) return false;
    return !lexicon->nominative || cmq_word_features(known) & lexicon->nominative;
}

const cmq_unit *cmq_antecedent(const cmq_cascade *cascade, const cmq_match *match, int kind) {
    enum cmq_asked words = S_words_of(kind);
    size_t verb = match->first, who;
    if (words == CMQ_ASKED) return NULL;
    while (verb <= match->last && !S_is_of(cascade, verb, words)) verb++;
    if (verb > match->last || S_has(&cascade->units[verb], cascade->data->lexicon.first_person)) return NULL;
    for (who = verb; who > 0 && verb - who <= RELATIVE_UNITS && !S_is_who(cascade, who); who--)
        if (S_is(cascade, who - 1, CMQ_CLASS_ACTOR) || S_is(cascade, who - 1, CMQ_CLASS_MARK)) return NULL;
    if (!S_is_who(cascade, who)) return NULL;
    size_t before = who - 1 - (who > 1 && S_is(cascade, who - 1, CMQ_CLASS_COMMA));
    return who > 0 && S_is(cascade, before, CMQ_CLASS_ACTOR) ? &cascade->units[before] : NULL;
}
