/* Whoever a relative clause tells of: "was received by Minister X, who condemned it". */
#include "match/who.h"

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
    if (verb > match->last) return NULL;
    for (who = verb; who > 0 && verb - who <= RELATIVE_UNITS && !S_is_who(cascade, who); who--)
        if (S_is(cascade, who - 1, CMQ_CLASS_ACTOR) || S_is(cascade, who - 1, CMQ_CLASS_MARK)) return NULL;
    if (!S_is_who(cascade, who)) return NULL;
    size_t before = who - 1 - (who > 1 && S_is(cascade, who - 1, CMQ_CLASS_COMMA));
    return who > 0 && S_is(cascade, before, CMQ_CLASS_ACTOR) ? &cascade->units[before] : NULL;
}
