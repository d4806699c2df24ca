/* What became of the people of a figure whose rule does not say it: "three of them", "Osh region: 12". */
#include "resolve/voices.h"

#define SEVERAL_KINDS (-2)
#define KIND_SENTENCES 4 /* how far back a figure of its kind stands behind which alone another one counts */

/* The kind that some first tokens of a sentence tell of, if they tell of one alone; -1 if of none, SEVERAL_KINDS if of
 * more. */
static int S_kind_told(const cmq_cascade *cascade, size_t from, size_t tokens) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int told = -1;
    for (size_t at = from; at < tokens; at++) {
        const cmq_known_word *known = cascade->known[at];
        for (size_t i = 0; known && i < known->reading_count; i++) {
            uint16_t id = known->readings[i].class_id;
            while (lexicon->classes[id].parent != CMQ_NO_CLASS) id = lexicon->classes[id].parent;
            cmq_span name = lexicon->classes[id].name;
            int kind = cmq_span_is(name, "toll") ? CMQ_KILLED : cmq_kind_of(name);
            if (kind < 0 || (kind == CMQ_AFFECTED && told >= 0)) continue; /* "kidnapped victims" were kidnapped */
            if (told >= 0 && told != CMQ_AFFECTED && kind != told) return SEVERAL_KINDS;
            told = kind;
        }
    }
    return told;
}

/* Whether a figure of a kind was told shortly before. */
static bool S_was_told(const cmq_records *records, int kind, int sentence) {
    for (size_t i = 0; i < records->count; i++) {
        const cmq_mentions *told = &records->casualties[i].mentions;
        if (records->casualties[i].kind == kind && sentence - told->items[told->count - 1].sentence <= KIND_SENTENCES)
            return true;
    }
    return false;
}

bool cmq_is_counted_greater(const cmq_records *records, int kind, int64_t count) {
    bool greater = false;
    for (size_t i = 0; i < records->count && !greater && count > 0; i++)
        greater = records->casualties[i].kind == kind && records->casualties[i].basis != CMQ_PART &&
                  records->casualties[i].min > count;
    return greater;
}

/* The kind that the head of a list tells of a greater figure of which these are shares, "Those who fell ill: Osh - 12,
 * Talas - 4"; -1 if there is none. */
static int S_kind_listed(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact) {
    int colon = fact->tokens.first;
    while (colon < fact->figure.count.first && cascade->sentence->tokens[colon].kind != CMQ_COLON) colon++;
    if (colon >= fact->figure.count.first) return -1;
    int kind = S_kind_told(cascade, (size_t)fact->tokens.first, (size_t)colon);
    return kind >= 0 && cmq_is_counted_greater(records, kind, fact->value.min / CMQ_ONE) ? kind : -1;
}

/* "Nine were killed. The nine victims were farmers": the same nine. */
static bool S_are_the_dead(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact) {
    bool dead = false;
    if (fact->kind != CMQ_AFFECTED || !cmq_names_victims(cascade, fact)) return false;
    for (size_t i = 0; i < records->count; i++) {
        const cmq_casualty *c = &records->casualties[i];
        bool same = c->min == fact->value.min / CMQ_ONE && c->max == fact->value.max / CMQ_ONE;
        dead |= c->kind == CMQ_KILLED && c->basis == CMQ_TOTAL && !c->denied && same;
    }
    return dead;
}

/* "74 are in hospital. Eleven are in a grave condition": whom no word calls hurt are some of the patients. */
static bool S_are_patients(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact) {
    if (fact->kind != CMQ_INJURED || !fact->grave || records->last_kind != CMQ_HOSPITALIZED) return false;
    if (cascade->sentence->index - records->last_sentence > CMQ_NEAR_SENTENCES) return false;
    if (S_kind_told(cascade, (size_t)fact->tokens.first, (size_t)fact->tokens.last + 1) == CMQ_INJURED) return false;
    bool among = false;
    for (size_t i = 0; i < records->count && fact->value.min > 0; i++)
        among |=
            records->casualties[i].kind == CMQ_HOSPITALIZED && records->casualties[i].min > fact->value.min / CMQ_ONE;
    return among;
}

/* Whether some tokens are the number of a figure of the sentence that says what became of its people. */
static bool S_is_figure(const cmq_cascade *cascade, cmq_range count) {
    for (size_t i = 0; i < cascade->found->fact_count; i++) {
        const cmq_fact *fact = &cascade->found->facts[i];
        if (fact->kind >= 0 && cmq_range_overlaps(fact->figure.count, count)) return true;
    }
    return false;
}

int cmq_kind_of_fact(const cmq_records *records, const cmq_cascade *cascade, const cmq_fact *fact) {
    int sentence = cascade->sentence->index;
    bool near = sentence - records->last_sentence <= CMQ_NEAR_SENTENCES;
    bool dead = fact->kind == CMQ_MISSING && (records->last_kind == CMQ_KILLED || records->last_kind == CMQ_INJURED);
    if (fact->figure.after && !(near && (dead || S_was_told(records, fact->kind, sentence)))) return -1;
    if (S_are_the_dead(records, cascade, fact)) return CMQ_KILLED;
    if (S_are_patients(records, cascade, fact)) return CMQ_HOSPITALIZED;
    if (fact->kind != CMQ_KIND_SAME) return fact->kind;
    if (records->last_sentence != sentence && fact->follows) return -1;
    if (cmq_range_given(fact->whole) && !S_is_figure(cascade, fact->whole)) return -1;
    if (!near || (fact->by_default && records->last_sentence != sentence)) return -1;
    int told = fact->figure.line ? S_kind_told(cascade, 0, (size_t)fact->tokens.first) : -1;
    if (!fact->figure.line && records->last_sentence != sentence) told = S_kind_listed(records, cascade, fact);
    if (told >= 0) return told;
    /* "99 were killed, 222 hurt. It had been 81 before": a count in a sentence of its own is of the toll; so are
     * "four of the victims". */
    bool part = fact->figure.basis == CMQ_PART, victims = part && cmq_names_victims(cascade, fact);
    size_t before = (size_t)(fact->tokens.first ? fact->tokens.first - 1 : 0);
    int whole = victims ? S_kind_told(cascade, before, (size_t)fact->figure.count.first) : -1;
    if (whole == SEVERAL_KINDS) return -1;
    if (whole >= 0 && whole != CMQ_KILLED && whole != CMQ_AFFECTED) /* "34 kidnapped victims, among them 12 women" */
        return S_was_told(records, whole, sentence) ? whole : -1;
    bool counted = victims && fact->follows; /* "rescued 34 victims, among them 12 women" */
    if (victims && !counted && records->last_dead >= 0 && sentence - records->last_dead <= CMQ_NEAR_SENTENCES + 1)
        return CMQ_KILLED;
    bool toll = (!part || victims) && records->last_sentence != sentence;
    int kind = toll && records->last_dead == records->last_sentence ? CMQ_KILLED : records->last_kind;
    if (kind != CMQ_KILLED) return kind;
    int behind = S_kind_told(cascade, (size_t)fact->figure.count.last + 1, (size_t)fact->tokens.last + 1);
    if (behind == CMQ_HOSPITALIZED) return behind; /* "five of them are in hospital" are none of the dead, */
    return fact->grave ? CMQ_INJURED : kind;       /* nor are "five, who are in a grave condition" */
}

void cmq_turn_to_kind(cmq_records *records, const cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    bool heads = !cascade->found->fact_count && sentence->tokens[sentence->count - 1].kind == CMQ_COLON;
    int kind = heads && cmq_records_near(records, sentence->index) ? S_kind_told(cascade, 0, sentence->count) : -1;
    if (kind < 0) return;
    records->last_kind = kind;
    records->last_sentence = sentence->index;
    records->last_value.known = false;
}
