/* Names that a document has told before: of "Minister Javad Zarif" also the surname alone, at the start of a sentence.
 */
#include "match/cascade.h"

#define MET_LETTERS 4    /* of a word that may tell a person, at least */
#define ENDING_LETTERS 4 /* of a case, at most */

/* Whether a lexicon lists a word; words that only have a shape, "-ov", are names all the same. */
static bool S_is_listed(const cmq_lexicon *lexicon, const cmq_known_word *known) {
    for (size_t i = 0; known && i < known->own_count; i++) {
        const cmq_reading *reading = &known->readings[i];
        const cmq_class *class = &lexicon->classes[reading->class_id];
        bool word = !class->literal && !class->apart;
        if (word && lexicon->entries[reading->entry].words) return true; /* no pattern */
    }
    return false;
}

static bool S_is_kept(const cmq_met *met, cmq_span word) {
    for (size_t i = 0; i < met->count; i++)
        if (cmq_span_equal(met->words[i], word)) return true;
    return false;
}

bool cmq_met_note(cmq_met *met, const cmq_cascade *cascade, const cmq_party *party, cmq_arena *arena) {
    if (party->type != CMQ_PERSON || party->unnamed || party->name.first == party->name.last) return true;
    for (int i = party->name.first; i <= party->name.last && met->count < CMQ_MAX_MET; i++) {
        const cmq_token *token = &cascade->sentence->tokens[i];
        if (token->kind != CMQ_WORD || !(token->shape & CMQ_CAPITAL) || token->shape & CMQ_UPPER ||
            cmq_utf8_count(token->folded) < MET_LETTERS || S_is_listed(&cascade->data->lexicon, cascade->known[i]) ||
            S_is_kept(met, token->folded))
            continue;
        met->words[met->count] = cmq_arena_copy(arena, token->folded);
        if (!met->words[met->count++].ptr) return false;
    }
    return true;
}

/* Letters of a word behind its beginning. */
static size_t S_behind(cmq_span word, cmq_span beginning) {
    return cmq_utf8_count((cmq_span){word.ptr + beginning.len, word.len - beginning.len});
}

int cmq_met_as(const cmq_met *met, cmq_span word) {
    int as = CMQ_NOT_MET;
    for (size_t i = 0; met && i < met->count && as != CMQ_MET; i++) {
        cmq_span name = met->words[i];
        if (cmq_span_starts(name, word) && cmq_utf8_count(word) >= MET_LETTERS &&
            S_behind(name, word) <= ENDING_LETTERS)
            as = CMQ_MET;
        else if (cmq_span_starts(word, name) && S_behind(word, name) <= ENDING_LETTERS) as = CMQ_MET_OBLIQUE;
    }
    return as;
}
