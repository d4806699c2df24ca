/* Outcomes joined by "or": "died or went missing" tells of one number of people what became of each of them, but not
 * of how many. */
#include "match/who.h"

#define AUXILIARIES 2 /* units between an outcome and "or", at most: "are", "have been" */

/* The outcome that a unit tells; CMQ_AFFECTED if it tells none, or several. */
static int8_t S_outcome(const cmq_cascade *cascade, size_t unit) {
    static const struct {
        enum cmq_asked asked;
        int8_t kind;
    } classes[] = {{CMQ_ASKED_KILLED, CMQ_KILLED}, {CMQ_ASKED_INJURED, CMQ_INJURED}, {CMQ_ASKED_MISSING, CMQ_MISSING}};
    int8_t outcome = CMQ_AFFECTED;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++) {
        if (!S_is_of(cascade, unit, classes[c].asked)) continue;
        if (outcome != CMQ_AFFECTED) return CMQ_AFFECTED;
        outcome = classes[c].kind;
    }
    return outcome;
}

/* The outcome told nearest to "or" on one side, with words but no marks and numbers between, and the words that tell
 * it; CMQ_AFFECTED if there is none. */
static int8_t S_nearest(const cmq_cascade *cascade, size_t at, int step, cmq_range *words) {
    for (int i = 0; i <= AUXILIARIES; i++) {
        at += (size_t)step; /* before the first one it is behind the last */
        if (at >= cascade->unit_count) break;
        *words = cascade->units[at].tokens;
        if (cascade->sentence->tokens[words->first].kind != CMQ_WORD) break;
        int8_t outcome = S_outcome(cascade, at);
        if (outcome != CMQ_AFFECTED) return outcome;
    }
    return CMQ_AFFECTED;
}

void cmq_note_either(cmq_cascade *cascade) {
    cmq_findings *found = cascade->found;
    for (size_t i = 0; i < cascade->unit_count && found->either_count < CMQ_MAX_EITHER; i++) {
        if (!S_is_of(cascade, i, CMQ_ASKED_POST_NONE_OR)) continue;
        cmq_either either;
        either.first = S_nearest(cascade, i, -1, &either.before);
        either.second = S_nearest(cascade, i, 1, &either.behind);
        if (either.first != CMQ_AFFECTED && either.second != CMQ_AFFECTED && either.first != either.second)
            found->eithers[found->either_count++] = either;
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
