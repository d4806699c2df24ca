/* Bodies of several states, or their officials, told as one: "the Governments of Australia, Japan and New Zealand",
 * "the ministers of Chad and Sudan" are those states. */
#include "match/who.h"

/* The entry of a state that is named from a token on, within some words; NULL if none is. */
static const cmq_entry *S_state_at(const cmq_cascade *cascade, int at, int last) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[at];
    const cmq_entry *state = NULL;
    for (size_t i = 0; known && i < known->reading_count; i++) {
        uint32_t id = known->readings[i].entry;
        const cmq_entry *entry = id == CMQ_NO_ENTRY ? NULL : &lexicon->entries[id];
        if (!entry || !cmq_names_state(entry) || !cmq_is_entry(cascade, entry, at, last)) continue;
        if (!state || entry->words > state->words) state = entry;
    }
    return state;
}

uint8_t cmq_split_states(const cmq_cascade *cascade, const cmq_party *body, cmq_party *states, size_t room) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint8_t count = 0;
    bool bodies = cmq_range_holds(cascade, body->name, CMQ_CLASS_EMBASSY) ||
                  cmq_range_holds(cascade, body->name, lexicon->asked[CMQ_ASKED_BODIES_STATE]);
    bool officials = cmq_range_holds(cascade, body->name, lexicon->asked[CMQ_ASKED_OFFICE]) ||
                     cmq_range_holds(cascade, body->name, lexicon->asked[CMQ_ASKED_PEOPLE_OFFICIAL]) ||
                     cmq_range_holds(cascade, body->name, CMQ_CLASS_POST_HEAD); /* "the leaders" */
    bool persons = body->type == CMQ_PERSON ? body->several && body->unnamed : body->type == CMQ_GROUP && officials;
    bool told = persons || ((body->type == CMQ_AGENCY || body->type == CMQ_GROUP) && bodies);
    if (!told || !cmq_range_holds(cascade, body->name, CMQ_CLASS_AND)) return 0;
    for (int at = body->name.first; at <= body->name.last && count < room; at++) {
        const cmq_entry *entry = S_state_at(cascade, at, body->name.last);
        if (!entry || (count && states[count - 1].country == entry->country)) continue;
        cmq_range name = {(int16_t)at, (int16_t)(at + entry->words - 1)};
        states[count++] = (cmq_party){.name = name,
                                      .role = CMQ_NO_RANGE,
                                      .also = CMQ_NO_RANGE,
                                      .phrase = body->phrase,
                                      .type = CMQ_STATE,
                                      .country = entry->country,
                                      .cases = body->cases,
                                      .listed = entry,
                                      .anaphor = CMQ_ANYBODY};
        at = name.last;
    }
    return count > 1 ? count : 0;
}

bool cmq_is_of_pair(const cmq_cascade *cascade, const cmq_party *party) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t two = lexicon->asked[CMQ_ASKED_POST_NONE_TWO], lands = lexicon->asked[CMQ_ASKED_POST_NONE_LANDS];
    bool one = party->type == CMQ_STATE || party->type == CMQ_IGO || (party->type == CMQ_PERSON && !party->several);
    if (one || party->country || party->listed) return false;
    /* in Kyrgyz it stands before all that is told of them */
    int first = lexicon->language == CMQ_KY && party->name.first > 1 ? party->name.first - 2 : party->name.first;
    for (int i = first; i < party->name.last; i++)
        if (cmq_word_within(lexicon, cascade->known[i], two) && cmq_word_within(lexicon, cascade->known[i + 1], lands))
            return true;
    return false;
}
