/* Press services, which speak for a body: "the press office of the Ministry of Health". */
#include "match/who.h"

#define LINK_LETTERS 3 /* of a word between others in a name, at most */

/* Whether words tell a body, and nobody's office: "Ministry of Health", "the ministry". */
static bool S_tells_body(const cmq_cascade *cascade, cmq_range words) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool body = cmq_range_holds(cascade, words, lexicon->asked[CMQ_ASKED_BODIES_STATE]);
    for (int i = words.first; i <= words.last; i++) {
        if (cmq_word_within(lexicon, cascade->known[i], lexicon->asked[CMQ_ASKED_OFFICE])) return false;
        body |= cascade->sentence->tokens[i].shape & (CMQ_CAPITAL | CMQ_UPPER);
    }
    /* "Pakistan's military" is cut short */
    return body && !cmq_word_within(lexicon, cascade->known[words.last], lexicon->asked[CMQ_ASKED_ADJ]);
}

/* Whether a word is a part of a press service's name, or links such words: "of the", "du", «и». */
static bool S_is_of_press(const cmq_cascade *cascade, int word) {
    const cmq_token *token = &cascade->sentence->tokens[word];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool link = token->kind == CMQ_WORD && !(token->shape & (CMQ_CAPITAL | CMQ_UPPER));
    return cmq_word_within(lexicon, cascade->known[word], lexicon->asked[CMQ_ASKED_PUBLICITY]) ||
           (link && cmq_utf8_count(token->folded) <= LINK_LETTERS);
}

/* Whether words are the name of a press service and nothing else. */
static bool S_is_press(const cmq_cascade *cascade, cmq_range words) {
    const uint16_t *asked = cascade->data->lexicon.asked;
    return words.first <= words.last && cmq_range_holds(cascade, words, asked[CMQ_ASKED_PUBLICITY_UNIT]) &&
           cmq_range_holds(cascade, words, asked[CMQ_ASKED_PUBLICITY_WHAT]);
}

cmq_range cmq_body_of_press(const cmq_cascade *cascade, cmq_range name) {
    int first = name.first, last = name.last;
    uint16_t unit = cascade->data->lexicon.asked[CMQ_ASKED_PUBLICITY_UNIT];
    while (first <= last && S_is_of_press(cascade, first)) {
        cmq_range so_far = {name.first, (int16_t)(first - 1)}; /* "the press office of the department of health" */
        if (S_is_press(cascade, so_far) && cmq_word_within(&cascade->data->lexicon, cascade->known[first], unit)) break;
        first++;
    }
    while (first == name.first && last >= first && S_is_of_press(cascade, last)) last--;
    cmq_range body = {(int16_t)first, (int16_t)last}, press = {name.first, (int16_t)(first - 1)};
    if (first == name.first) press = (cmq_range){(int16_t)(last + 1), name.last};
    bool told = body.first <= body.last && S_is_press(cascade, press) && S_tells_body(cascade, body);
    return told ? body : name;
}

const cmq_unit *cmq_spoken_for(const cmq_cascade *cascade, const cmq_unit *unit) {
    size_t next = (size_t)(unit - cascade->units) + 1;
    for (int i = unit->tokens.first; i <= unit->tokens.last; i++)
        if (!S_is_of_press(cascade, i)) return unit;
    if (unit < cascade->units || next >= cascade->unit_count || !S_is_press(cascade, unit->tokens)) return unit;
    size_t first = next;
    while (next < cascade->unit_count && next < first + 2 && !S_is(cascade, next, CMQ_CLASS_ACTOR) &&
           !S_is(cascade, next, CMQ_CLASS_AND) && S_is_of_press(cascade, cascade->units[next].tokens.first))
        next++;
    if (next == first || next >= cascade->unit_count) return unit;
    int8_t type = S_actor_type(&cascade->data->lexicon, &cascade->units[next]);
    return type == CMQ_AGENCY || type == CMQ_IGO ? &cascade->units[next] : unit;
}

bool cmq_is_own_spokesman(const cmq_cascade *cascade, const cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (party->type != CMQ_PERSON || !party->unnamed || party->several || party->country) return false;
    int first = party->name.first ? party->name.first - 1 : 0, last = party->name.last + 1;
    if (last >= (int)cascade->sentence->count) last = party->name.last;
    if (!cmq_range_holds(cascade, (cmq_range){(int16_t)first, (int16_t)last}, lexicon->asked[CMQ_ASKED_POST_NONE_OWN]))
        return false;
    bool brief = party->name.last - party->name.first < 2; /* "porte-parole" is two words */
    return brief && cmq_word_ends(lexicon, cascade->known[party->name.last], CMQ_CLASS_POST, ".spokesman");
}
