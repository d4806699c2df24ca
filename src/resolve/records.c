#include "resolve/records.h"

#include <stdlib.h>

void cmq_records_start(cmq_records *records, cmq_arena *arena) {
    *records = (cmq_records){.arena = arena, .last_kind = -1};
}

static bool S_same(const cmq_casualty *a, const cmq_casualty *b) {
    return a->kind == b->kind && a->min == b->min && a->max == b->max && a->basis == b->basis && a->denied == b->denied;
}

/* Room for one more in an array of the arena: a new one twice as large, the old one stays with the arena until the
 * document ends. */
static void *S_grow(cmq_arena *arena, void *old, size_t count, size_t *room, size_t size) {
    if (count < *room) return old;
    size_t larger = *room ? *room * 2 : 4;
    void *fresh = cmq_arena_array(arena, larger, size);
    if (!fresh) return NULL;
    if (count) memcpy(fresh, old, count * size);
    *room = larger;
    return fresh;
}

static bool S_add_mention(cmq_records *records, cmq_casualty *casualty, cmq_mention mention) {
    if (casualty->mention_count == CMQ_MAX_MENTIONS) return records->cut = true;
    cmq_mention *mentions =
        S_grow(records->arena, casualty->mentions, casualty->mention_count, &casualty->mention_room, sizeof *mentions);
    if (!mentions) return false;
    casualty->mentions = mentions;
    mentions[casualty->mention_count++] = mention;
    return true;
}

/* A repeat may know more than the first mention did. */
static void S_complete(cmq_casualty *known, const cmq_casualty *again) {
    if (known->victims == CMQ_UNSPECIFIED && again->victims != CMQ_UNSPECIFIED) {
        known->victims = again->victims;
        known->who = again->who;
    }
    known->approx |= again->approx;
}

static cmq_bytes S_bytes(const cmq_cascade *cascade, cmq_range range) {
    cmq_bytes bytes = {0, 0};
    if (cmq_range_given(range)) cmq_range_bytes(cascade, range, &bytes.start, &bytes.end);
    return bytes;
}

static int S_by_place(const void *a, const void *b) {
    const cmq_fact *x = a, *y = b;
    if (x->figure.count.first != y->figure.count.first) return x->figure.count.first - y->figure.count.first;
    if (x->tokens.first != y->tokens.first) return x->tokens.first - y->tokens.first;
    return x->kind - y->kind;
}

/* The kind that "of them" speaks of: that of the last record, if it stands at most two sentences before; -1 if there is
 * none. */
static int S_kind_before(const cmq_records *records, int sentence) {
    if (records->last_kind < 0 || sentence - records->last_sentence > 2) return -1;
    return records->last_kind;
}

bool cmq_records_add(cmq_records *records, const cmq_cascade *cascade) {
    cmq_fact sorted[CMQ_MAX_MATCHES];
    memcpy(sorted, cascade->facts, cascade->fact_count * sizeof *sorted);
    qsort(sorted, cascade->fact_count, sizeof *sorted, S_by_place);
    for (size_t i = 0; i < cascade->fact_count; i++) {
        const cmq_fact *fact = &sorted[i];
        const cmq_figure *figure = &fact->figure;
        int kind = fact->kind == CMQ_KIND_SAME ? S_kind_before(records, cascade->sentence->index) : fact->kind;
        if (kind < 0) continue;
        records->last_kind = kind;
        records->last_sentence = cascade->sentence->index;
        cmq_casualty casualty = {
            .kind = kind,
            .victims = figure->victims < 0 ? CMQ_UNSPECIFIED : figure->victims,
            .basis = figure->basis < 0 ? CMQ_TOTAL : figure->basis,
            .min = fact->value.min < 0 ? -1 : fact->value.min / CMQ_ONE,
            .max = fact->value.max < 0 ? -1 : fact->value.max / CMQ_ONE,
            .approx = fact->value.approx,
            .hedged = figure->hedged,
            .denied = figure->denied,
            .quoted = cascade->sentence->tokens[figure->count.first].shape & CMQ_QUOTED,
            .count = S_bytes(cascade, figure->count),
            .who = S_bytes(cascade, figure->who),
            .rule = fact->rule->id.ptr,
        };
        cmq_mention mention = {S_bytes(cascade, fact->tokens), cascade->sentence->index};
        size_t known = 0;
        while (known < records->count && !S_same(&records->casualties[known], &casualty)) known++;
        if (known < records->count) {
            S_complete(&records->casualties[known], &casualty);
        } else {
            if (records->count == CMQ_MAX_RECORDS) return records->cut = true;
            cmq_casualty *grown =
                S_grow(records->arena, records->casualties, records->count, &records->room, sizeof *grown);
            if (!grown) return false;
            records->casualties = grown;
            grown[records->count++] = casualty;
        }
        if (!S_add_mention(records, &records->casualties[known], mention)) return false;
    }
    return true;
}
