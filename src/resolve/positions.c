#include "resolve/positions.h"

void cmq_positions_start(cmq_positions *positions, cmq_arena *arena) {
    *positions = (cmq_positions){.arena = arena};
}

static bool S_within(const size_t *few, size_t few_count, const size_t *many, size_t many_count) {
    for (size_t i = 0; i < few_count; i++) {
        size_t k = 0;
        while (k < many_count && many[k] != few[i]) k++;
        if (k == many_count) return false;
    }
    return true;
}

static bool S_same(const cmq_position *a, const cmq_position *b) {
    if (a->kind != b->kind || a->topic != b->topic || a->negated != b->negated ||
        a->speaker_count != b->speaker_count || !S_within(a->speakers, a->speaker_count, b->speakers, b->speaker_count))
        return false;
    return S_within(a->addressees, a->addressee_count, b->addressees, b->addressee_count) ||
           S_within(b->addressees, b->addressee_count, a->addressees, a->addressee_count);
}

bool cmq_positions_add(cmq_positions *positions, const cmq_position *position, cmq_mention mention) {
    size_t at = 0;
    while (at < positions->count && !S_same(&positions->items[at], position)) at++;
    if (at < positions->count) {
        cmq_position *known = &positions->items[at];
        if (position->addressee_count > known->addressee_count) {
            memcpy(known->addressees, position->addressees, sizeof known->addressees);
            known->addressee_count = position->addressee_count;
        }
        if (known->time.at.start == known->time.at.end) known->time = position->time;
    } else {
        if (positions->count == CMQ_MAX_RECORDS) return positions->cut = true;
        cmq_position *grown =
            cmq_grow(positions->arena, positions->items, positions->count, &positions->room, sizeof *grown);
        if (!grown) return false;
        positions->items = grown;
        grown[positions->count++] = *position;
    }
    return cmq_mentions_add(positions->arena, &positions->items[at].mentions, mention, &positions->cut);
}
