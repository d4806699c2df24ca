/* Outcomes joined by "or": "died or went missing" tells of one number of people what became of each of them, but not
 * of how many. */
#include "match/cascade.h"

#define AUXILIARIES 2 /* units between an outcome and "or", at most: "are", "have been" */

/* The outcome that a unit tells; CMQ_AFFECTED if it tells none, or several. */
static int S_outcome(const cmq_cascade *cascade, const cmq_unit *unit) {
    static const struct {
        enum cmq_asked asked;
        int kind;
    } classes[] = {{CMQ_ASKED_KILLED, CMQ_KILLED}, {CMQ_ASKED_INJURED, CMQ_INJURED}, {CMQ_ASKED_MISSING, CMQ_MISSING}};
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int outcome = CMQ_AFFECTED;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        for (size_t r = 0; r < unit->reading_count; r++) {
            if (!cmq_class_within(lexicon, unit->readings[r].class_id, lexicon->asked[classes[c].asked])) continue;
            if (outcome != CMQ_AFFECTED && outcome != classes[c].kind) return CMQ_AFFECTED;
            outcome = classes[c].kind;
        }
    return outcome;
}

static bool S_is_or(const cmq_cascade *cascade, const cmq_unit *unit) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    bool is = false;
    for (size_t r = 0; r < unit->reading_count; r++)
        is |= unit->readings[r].class_id == lexicon->asked[CMQ_ASKED_POST_NONE_OR];
    return is;
}

/* The unit with an outcome that is nearest to "or" on one side, with words but no marks and numbers between; the number
 * of units if there is none. */
static size_t S_nearest(const cmq_cascade *cascade, size_t at, int step) {
    for (int i = 1; i <= AUXILIARIES + 1; i++) {
        size_t u = step < 0 ? at - (size_t)i : at + (size_t)i;
        if (u >= cascade->unit_count) break; /* before the first one, too */
        if (cascade->sentence->tokens[cascade->units[u].tokens.first].kind != CMQ_WORD) break;
        if (S_outcome(cascade, &cascade->units[u]) != CMQ_AFFECTED) return u;
    }
    return cascade->unit_count;
}

void cmq_note_either(cmq_cascade *cascade) {
    cmq_findings *found = cascade->found;
    found->either_count = 0;
    for (size_t i = 0; i < cascade->unit_count && found->either_count < CMQ_MAX_EITHER; i++) {
        if (!S_is_or(cascade, &cascade->units[i])) continue;
        size_t before = S_nearest(cascade, i, -1), behind = S_nearest(cascade, i, 1);
        if (before == cascade->unit_count || behind == cascade->unit_count) continue;
        cmq_either either = {cascade->units[before].tokens, cascade->units[behind].tokens,
                             (int8_t)S_outcome(cascade, &cascade->units[before]),
                             (int8_t)S_outcome(cascade, &cascade->units[behind])};
        if (either.first != either.second) found->eithers[found->either_count++] = either;
    }
}

bool cmq_is_either(const cmq_cascade *cascade, const cmq_fact *fact) {
    const cmq_findings *found = cascade->found;
    for (uint8_t i = 0; i < found->either_count; i++) {
        const cmq_either *either = &found->eithers[i];
        bool told = (fact->kind == either->first && cmq_range_overlaps(fact->tokens, either->before)) ||
                    (fact->kind == either->second && cmq_range_overlaps(fact->tokens, either->behind));
        if (told && fact->value.max != 0) return true;
    }
    return false;
}
