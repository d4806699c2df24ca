/* Words of the first person: "I", "our". */
#include "match/who.h"

/* Whether a word is "I" or "we", or has one of some features. */
static bool S_is_self(const cmq_cascade *cascade, int token, uint64_t features) {
    const cmq_known_word *known = cascade->known[token];
    for (size_t k = 0; known && k < known->reading_count; k++)
        if (cmq_class_within(&cascade->data->lexicon, known->readings[k].class_id, CMQ_CLASS_SELF) ||
            known->readings[k].features & features)
            return true;
    return false;
}

/* The first of the words that are looked at: "we strongly", before the match. */
static int S_first(cmq_range tokens) {
    return tokens.first > SUBJECT_UNITS ? tokens.first - SUBJECT_UNITS : 0;
}

bool cmq_in_own_words(const cmq_cascade *cascade, cmq_range tokens) {
    for (int i = S_first(tokens); i <= tokens.last; i++)
        if (S_is_self(cascade, i, cascade->data->lexicon.first_person)) return true;
    return false;
}

bool cmq_is_one_self(const cmq_cascade *cascade, cmq_range tokens) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool one = false;
    for (int i = S_first(tokens); i <= tokens.last; i++) {
        if (!S_is_self(cascade, i, lexicon->first_person)) continue;
        const cmq_known_word *known = cascade->known[i];
        if (!(cmq_word_features(known) & lexicon->first_singular) &&
            !cmq_word_ends(lexicon, known, CMQ_CLASS_SELF, ".one"))
            return false;
        one = true;
    }
    return one;
}

bool cmq_is_behind_self(const cmq_cascade *cascade, int stand, int subject) {
    const cmq_token *tokens = cascade->sentence->tokens;
    if (!S_is_self(cascade, stand, 0)) return false;
    if (subject > stand || S_is_self(cascade, 0, 0)) return true;
    for (int i = subject; i < stand; i++)
        if (tokens[i].kind == CMQ_COLON || tokens[i].kind == CMQ_DASH || tokens[i].kind == CMQ_QUOTE) return false;
    return true;
}
