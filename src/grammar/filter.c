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

static bool S_matters(const cmq_lexicon *lexicon, uint16_t class_id) {
    return cmq_class_trigger(lexicon, class_id) != CMQ_NO_TRIGGER ||
           cmq_class_within(lexicon, class_id, CMQ_CLASS_CLASH);
}

void cmq_filter_build(cmq_filter *filter, const cmq_lexicon *lexicon, const cmq_spelling *spelling) {
    memset(filter, 0, sizeof *filter);
    for (uint32_t i = 0; i < lexicon->stem_ids.size; i++) {
        const cmq_map_slot *slot = &lexicon->stem_ids.slots[i];
        bool trigger = false;
        for (uint32_t at = slot->key.ptr ? slot->value : CMQ_MAP_NONE; at != CMQ_MAP_NONE; at = lexicon->stems[at].next)
            trigger |= S_matters(lexicon, lexicon->entries[lexicon->stems[at].entry].class_id);
        if (trigger) S_add(filter, slot->key);
    }
    for (size_t i = 0; i < lexicon->pattern_count; i++)
        filter->all |= S_matters(lexicon, lexicon->entries[lexicon->patterns[i].entry].class_id);
    for (uint32_t i = 0; i < spelling->stopwords.size; i++)
        if (spelling->stopwords.slots[i].key.ptr && spelling->stopwords.slots[i].key.len >= 2)
            S_add(filter, spelling->stopwords.slots[i].key);
}
