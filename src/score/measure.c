#include "score/measure.h"

#include <string.h>

const char *const score_field_names[SCORE_FIELDS] = {"basis", "victims", "side", "source"};
const char *const score_kind_names[SCORE_KINDS] = {"killed",    "injured",      "missing", "captured",
                                                   "displaced", "hospitalized", "affected"};

double score_precision(score_counts c) {
    return c.found ? (double)c.both / (double)c.found : c.gold ? 0.0 : 1.0;
}

double score_recall(score_counts c) {
    return c.gold ? (double)c.both / (double)c.gold : 1.0;
}

double score_f1(score_counts c) {
    double p = score_precision(c), r = score_recall(c);
    return p + r > 0 ? 2 * p * r / (p + r) : 0.0;
}

double score_share(size_t right, size_t all) {
    return all ? (double)right / (double)all : 1.0;
}

static bool S_same(const score_figure *a, const score_figure *b) {
    return strcmp(a->kind, b->kind) == 0 && a->min == b->min && a->max == b->max;
}

/* Whether an earlier figure of the document is the same. */
static bool S_repeated(const score_document *d, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (S_same(&d->figures[i], &d->figures[at])) return true;
    return false;
}

static const score_figure *S_partner(const score_document *d, const score_figure *figure) {
    for (size_t i = 0; d && i < d->count; i++)
        if (S_same(&d->figures[i], figure)) return &d->figures[i];
    return NULL;
}

static bool S_equal(const char *a, const char *b) {
    return a && b ? strcmp(a, b) == 0 : !a && !b;
}

static void S_fields(const score_figure *gold, const score_figure *own, score_result *result) {
    const char *const theirs[] = {gold->basis, gold->victims, gold->side, gold->source};
    const char *const ours[] = {own->basis, own->victims, own->side, own->source};
    for (int f = 0; f < SCORE_FIELDS; f++) {
        bool right = f == SCORE_SOURCE ? score_same_name(theirs[f], ours[f]) : S_equal(theirs[f], ours[f]);
        result->right[f] += right;
        if (!theirs[f]) continue;
        result->given[f]++;
        result->given_right[f] += right;
    }
}

bool score_count_value(const char *theirs, const char *ours, score_counts *counts) {
    bool equal = S_equal(theirs, ours);
    counts->gold += theirs != NULL;
    counts->found += ours != NULL;
    counts->both += theirs && equal;
    return equal;
}

static score_counts *S_kind(score_result *result, const char *kind) {
    for (int k = 0; k < SCORE_KINDS; k++)
        if (strcmp(kind, score_kind_names[k]) == 0) return &result->kinds[k];
    return NULL;
}

static void S_bound(FILE *out, int64_t bound) {
    if (bound >= 0) fprintf(out, "%lld", (long long)bound);
}

static void S_figure(FILE *out, char sign, const char *id, const score_figure *f) {
    fprintf(out, "%c %s %s ", sign, id, f->kind);
    S_bound(out, f->min);
    fputs("..", out);
    S_bound(out, f->max);
    fprintf(out, " %s", f->basis ? f->basis : "-");
}

static void S_list(FILE *out, char sign, const char *id, const score_figure *f) {
    if (!out) return;
    S_figure(out, sign, id, f);
    fputs("\n", out);
}

/* Where and when: only figures that gold judges. */
static void S_place_and_time(const char *id, const score_figure *gold, const score_figure *own, score_result *result,
                             FILE *misses) {
    const char *const names[] = {"place", "time"};
    const char *const theirs[] = {gold->place, gold->time}, *const ours[] = {own->place, own->time};
    score_counts *const counts[] = {&result->places, &result->times};
    const bool judged[] = {gold->placed, gold->timed};
    for (int i = 0; i < 2; i++) {
        if (!judged[i] || score_count_value(theirs[i], ours[i], counts[i]) || !misses) continue;
        S_figure(misses, '!', id, gold);
        fprintf(misses, " %s %s, not %s\n", names[i], theirs[i] ? theirs[i] : "-", ours[i] ? ours[i] : "-");
    }
}

void score_measure(const score_set *gold, const score_set *records, score_result *result, FILE *misses) {
    memset(result, 0, sizeof *result);
    for (size_t d = 0; d < gold->count; d++) {
        const score_document *theirs = &gold->documents[d], *ours = score_find(records, theirs->id);
        result->documents++;
        result->missing += ours == NULL;
        score_measure_actors(theirs, ours, result, misses);
        for (size_t i = 0; i < theirs->count; i++) {
            const score_figure *figure = &theirs->figures[i], *own = S_partner(ours, figure);
            score_counts *kind = S_kind(result, figure->kind);
            if (S_repeated(theirs, i)) continue;
            result->all.gold++;
            if (kind) kind->gold++;
            if (!own) {
                S_list(misses, '-', theirs->id, figure);
                continue;
            }
            result->all.both++;
            if (kind) kind->both++;
            S_fields(figure, own, result);
            S_place_and_time(theirs->id, figure, own, result, misses);
        }
        for (size_t i = 0; ours && i < ours->count; i++) {
            const score_figure *figure = &ours->figures[i];
            score_counts *kind = S_kind(result, figure->kind);
            if (S_repeated(ours, i)) continue;
            result->all.found++;
            if (kind) kind->found++;
            if (!S_partner(theirs, figure)) S_list(misses, '+', theirs->id, figure);
        }
    }
}

void score_list_rules(const score_set *gold, const score_set *records, FILE *out) {
    for (size_t d = 0; d < gold->count; d++) {
        const score_document *theirs = &gold->documents[d], *ours = score_find(records, theirs->id);
        for (size_t i = 0; ours && i < ours->count; i++)
            if (ours->figures[i].rule)
                fprintf(out, "%s\t%d\n", ours->figures[i].rule, S_partner(theirs, &ours->figures[i]) != NULL);
        for (size_t i = 0; ours && i < ours->position_count; i++)
            if (ours->positions[i].rule)
                fprintf(out, "%s\t%d\n", ours->positions[i].rule, score_has_position(theirs, &ours->positions[i]));
    }
}
