/* Figures that are parts of one told before, though no word says so: those that add up to it, and those of a kind of
 * people among all who were counted. */
#include "resolve/records.h"

#define LEAD_SENTENCES 3   /* in which the whole is told */
#define SUMMED_SENTENCES 3 /* in which its parts follow each other */
#define LEAST_WHOLE 3      /* one and one are two by chance */

static int S_sentence(const cmq_casualty *c) {
    return c->mentions.items[0].sentence;
}

static bool S_is_total(const cmq_casualty *c) {
    return c->basis == CMQ_TOTAL && !c->denied && c->min > 0;
}

static bool S_is_whole(const cmq_casualty *c) {
    return S_is_total(c) && S_sentence(c) < LEAD_SENTENCES && c->min >= LEAST_WHOLE && c->min == c->max;
}

/* Marks the figures from `first` on that add up to the whole. */
static void S_mark_sum(cmq_records *records, const cmq_casualty *whole, size_t first) {
    int64_t sum = 0;
    size_t count = 0, last = first;
    for (; last < records->count && sum < whole->min; last++) {
        const cmq_casualty *c = &records->casualties[last];
        if (c->kind != whole->kind || !S_is_total(c)) continue;
        if (c->min != c->max || c->min >= whole->min) return;
        if (S_sentence(c) - S_sentence(&records->casualties[first]) >= SUMMED_SENTENCES) return;
        sum += c->min;
        count++;
    }
    if (sum != whole->min || count < 2) return;
    for (size_t i = first; i < last; i++) {
        cmq_casualty *c = &records->casualties[i];
        if (c->kind == whole->kind && S_is_total(c)) c->basis = CMQ_PART;
    }
}

/* Whether a figure of children, soldiers ... is among all whom the same source counted. */
static bool S_is_among(const cmq_casualty *whole, const cmq_casualty *c) {
    bool timed = c->time.at.start != c->time.at.end && !c->time.inherited;
    bool same_side = !c->side || !whole->side || c->side == whole->side;
    return whole->kind == c->kind && c->min == c->max && c->min < whole->min && same_side && !timed &&
           c->told_by != CMQ_NO_ACTOR && whole->told_by == c->told_by && whole->victims == CMQ_UNSPECIFIED &&
           c->victims != CMQ_UNSPECIFIED;
}

void cmq_records_find_parts(cmq_records *records) {
    for (size_t w = 0; w < records->count; w++) {
        const cmq_casualty *whole = &records->casualties[w];
        if (!S_is_whole(whole)) continue;
        for (size_t i = w + 1; i < records->count; i++) {
            cmq_casualty *c = &records->casualties[i];
            if (c->kind == whole->kind && S_is_total(c)) S_mark_sum(records, whole, i);
            if (S_is_total(c) && S_is_among(whole, c)) c->basis = CMQ_PART;
        }
    }
}
