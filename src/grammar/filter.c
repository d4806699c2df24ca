#include "grammar/filter.h"

static void S_add(cmq_filter *filter, cmq_span stem) {
    uint32_t state = 0, bit = 0;
    size_t level = 0;
    if (stem.len < 2) {
        filter->all = true;
        return;
    }
    for (; level < CMQ_FILTER_LEVELS && 2 * level + 2 <= stem.len; level++) {
        state = cmq_filter_step(state, stem.ptr + 2 * level);
        bit = state % CMQ_FILTER_BITS;
    }
    filter->bits[level - 1][bit / 64] |= (uint64_t)1 << bit % 64;
}

static bool S_matters(const cmq_lexicon *lexicon, uint16_t class_id, uint8_t triggers) {
    return (cmq_class_trigger(lexicon, class_id) & triggers) || cmq_class_within(lexicon, class_id, CMQ_CLASS_CLASH);
}

void cmq_filter_build(cmq_filter *filter, const cmq_lexicon *lexicon, uint8_t triggers) {
    memset(filter, 0, sizeof *filter);
    for (uint32_t i = 0; i < lexicon->stem_ids.size; i++) {
        const cmq_map_slot *slot = &lexicon->stem_ids.slots[i];
        bool matters = false;
        for (uint32_t at = slot->key ? slot->value : CMQ_MAP_NONE; at != CMQ_MAP_NONE; at = lexicon->stems[at].next) {
            const cmq_entry *entry = &lexicon->entries[lexicon->stems[at].entry];
            matters |= entry->words == 1 && S_matters(lexicon, entry->class_id, triggers);
        }
        if (matters) S_add(filter, cmq_map_key(slot));
    }
    for (uint32_t i = 0; i < lexicon->telling_ids.size; i++) {
        const cmq_map_slot *slot = &lexicon->telling_ids.slots[i];
        bool matters = false;
        for (uint32_t at = slot->key ? slot->value : CMQ_MAP_NONE; at != CMQ_MAP_NONE; at = lexicon->telling[at].next)
            matters |= S_matters(lexicon, lexicon->entries[lexicon->telling[at].entry].class_id, triggers);
        if (matters) S_add(filter, cmq_map_key(slot));
    }
    for (size_t i = 0; i < lexicon->pattern_count; i++)
        filter->all |= S_matters(lexicon, lexicon->entries[lexicon->patterns[i].entry].class_id, triggers);
}
