#include "score/measure.h"

#include <stdlib.h>
#include <string.h>

/* ---- partners: each of ours belongs to one of theirs at most ---- */

typedef bool (*S_same_fn)(const void *theirs, const void *ours);

/* A partner that is not taken yet; SIZE_MAX if there is none. `size` is that of an item. */
static size_t S_partner(const void *item, const void *items, size_t count, size_t size, bool *taken, S_same_fn same) {
    for (size_t i = 0; i < count; i++)
        if (!taken[i] && same(item, (const char *)items + i * size)) return taken[i] = true, i;
    return SIZE_MAX;
}

static bool S_same_text(const char *a, const char *b) {
    return a && b ? strcmp(a, b) == 0 : !a && !b;
}

/* ---- actors ---- */

static bool S_equal_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b) == 0;
}

static bool S_like_name(const void *a, const void *b) {
    return score_same_name(*(char *const *)a, *(char *const *)b);
}

static void S_list_names(FILE *misses, char sign, const char *id, char **names, size_t count, const bool *matched) {
    for (size_t i = 0; misses && i < count; i++)
        if (!matched[i]) fprintf(misses, "%c %s actor %s\n", sign, id, names[i]);
}

/* The same name first, then one that shares its words. */
static void S_actors(const score_document *theirs, const score_document *ours, bool *matched, bool *taken,
                     score_result *result) {
    static const S_same_fn ways[] = {S_equal_name, S_like_name};
    result->actors.gold += theirs->actor_count;
    result->actors.found += ours->actor_count;
    for (int way = 0; way < 2; way++)
        for (size_t i = 0; i < theirs->actor_count; i++) {
            if (matched[i] || S_partner(&theirs->actors[i], ours->actors, ours->actor_count, sizeof *ours->actors,
                                        taken, ways[way]) == SIZE_MAX)
                continue;
            matched[i] = true;
            result->actors.both++;
        }
}

/* ---- positions ---- */

static bool S_is_party(const score_position *p, const char *name) {
    if (p->speaker && score_same_name(p->speaker, name)) return true;
    for (size_t i = 0; i < p->addressee_count; i++)
        if (score_same_name(p->addressees[i], name)) return true;
    return false;
}

static bool S_share_party(const score_position *a, const score_position *b) {
    if (b->speaker && S_is_party(a, b->speaker)) return true;
    for (size_t i = 0; i < b->addressee_count; i++)
        if (S_is_party(a, b->addressees[i])) return true;
    return false;
}

static bool S_same_position(const void *theirs, const void *ours) {
    const score_position *a = theirs, *b = ours;
    if (!S_same_text(a->kind, b->kind) || !S_same_text(a->topic, b->topic)) return false;
    return score_same_name(a->speaker, b->speaker) || (strcmp(a->kind, "agreement") == 0 && S_share_party(a, b));
}

static bool S_same_addressees(const score_position *a, const score_position *b) {
    if (a->addressee_count != b->addressee_count) return false;
    for (size_t i = 0; i < a->addressee_count; i++) {
        size_t k = 0;
        while (k < b->addressee_count && !score_same_name(a->addressees[i], b->addressees[k])) k++;
        if (k == b->addressee_count) return false;
    }
    return true;
}

static void S_list(FILE *misses, char sign, const char *id, const score_position *p) {
    if (misses)
        fprintf(misses, "%c %s %s %s by %s\n", sign, id, p->kind, p->topic ? p->topic : "-",
                p->speaker ? p->speaker : "-");
}

static void S_count(const score_position *positions, size_t count, size_t *all, size_t *calls) {
    *all += count;
    for (size_t i = 0; i < count; i++) *calls += strcmp(positions[i].kind, "call") == 0;
}

static void S_positions(const score_document *theirs, const score_document *ours, bool *taken, score_result *result,
                        FILE *misses) {
    S_count(theirs->positions, theirs->position_count, &result->positions.gold, &result->calls.gold);
    S_count(ours->positions, ours->position_count, &result->positions.found, &result->calls.found);
    for (size_t i = 0; i < theirs->position_count; i++) {
        const score_position *p = &theirs->positions[i];
        size_t own = S_partner(p, ours->positions, ours->position_count, sizeof *p, taken, S_same_position);
        if (own == SIZE_MAX) {
            S_list(misses, '-', theirs->id, p);
            continue;
        }
        result->positions.both++;
        result->calls.both += strcmp(p->kind, "call") == 0;
        const score_position *partner = &ours->positions[own];
        if (p->timed && !score_count_value(p->time, partner->time, &result->position_times) && misses)
            fprintf(misses, "! %s %s %s by %s time %s, not %s\n", theirs->id, p->kind, p->topic ? p->topic : "-",
                    p->speaker ? p->speaker : "-", p->time ? p->time : "-", partner->time ? partner->time : "-");
        result->addressees_right += S_same_addressees(p, &ours->positions[own]);
    }
    for (size_t i = 0; i < ours->position_count; i++)
        if (!taken[i]) S_list(misses, '+', theirs->id, &ours->positions[i]);
}

void score_measure_actors(const score_document *theirs, const score_document *ours, score_result *result,
                          FILE *misses) {
    static const score_document nothing;
    if (!ours) ours = &nothing;
    bool *flags = calloc(theirs->actor_count + ours->actor_count + ours->position_count + 1, sizeof *flags);
    if (!flags) return;
    bool *matched = flags, *taken = matched + theirs->actor_count, *positions = taken + ours->actor_count;
    S_actors(theirs, ours, matched, taken, result);
    S_list_names(misses, '-', theirs->id, theirs->actors, theirs->actor_count, matched);
    S_list_names(misses, '+', theirs->id, ours->actors, ours->actor_count, taken);
    S_positions(theirs, ours, positions, result, misses);
    free(flags);
}

bool score_has_position(const score_document *theirs, const score_position *position) {
    for (size_t i = 0; i < theirs->position_count; i++)
        if (S_same_position(&theirs->positions[i], position)) return true;
    return false;
}
