/* Figures that are told again: which two are one. */
#include "resolve/names.h"
#include "resolve/records.h"

#include <stdlib.h>

/* Whether one of two sources is a state, the other one of its bodies: "Kabul", "the Afghan army". */
static bool S_are_of_one_state(const cmq_actors *actors, size_t a, size_t b) {
    if (a == CMQ_NO_ACTOR || b == CMQ_NO_ACTOR) return false;
    const cmq_actor *one = &actors->items[a], *other = &actors->items[b];
    bool pair =
        (one->type == CMQ_STATE && other->type == CMQ_AGENCY) || (one->type == CMQ_AGENCY && other->type == CMQ_STATE);
    return pair && one->country && one->country == other->country;
}

/* Whether one source may give two figures: a ministry and its press service are one, and so is whoever is not known. */
static bool S_may_be_of_one_source(const cmq_actors *actors, size_t a, size_t b) {
    if (a == b || a == CMQ_NO_ACTOR || b == CMQ_NO_ACTOR) return true;
    return cmq_actor_is_part_of(&actors->items[a], &actors->items[b]) ||
           cmq_actor_is_part_of(&actors->items[b], &actors->items[a]);
}

/* "Chad says 12 died", "Officials: 12 dead", a headline, and below its ministry counts them: the same twelve, unless
 * it is another state's. */
static bool S_heads(const cmq_actors *actors, const cmq_casualty *headline, const cmq_casualty *c) {
    if (!headline->headline || c->headline || headline->mentions.count != 1) return false;
    if (headline->source == CMQ_NO_ACTOR || c->source == CMQ_NO_ACTOR) return false;
    cmq_country a = actors->items[headline->source].country, b = actors->items[c->source].country;
    return !a || !b || a == b;
}

/* Whether no victim is of both types: soldiers and children, medics and soldiers. */
static bool S_are_others(int a, int b) {
    bool told = a != CMQ_UNSPECIFIED && b != CMQ_UNSPECIFIED && a != b;
    return told && (a == CMQ_MILITARY || b == CMQ_MILITARY);
}

/* Whether two places are two regions or lie in two states, each told with its figure. */
static bool S_are_apart(const cmq_where *a, const cmq_where *b) {
    if (a->inherited || b->inherited) return false;
    return (a->country && b->country && a->country != b->country) || (a->ref && b->ref && strcmp(a->ref, b->ref) != 0);
}

static bool S_same(const cmq_actors *actors, const cmq_casualty *a, const cmq_casualty *b) {
    if (a->kind != b->kind || a->min != b->min || a->max != b->max || a->basis != b->basis || a->denied != b->denied)
        return false;
    if (!cmq_may_be_of_one_side(a, b)) return false;
    bool single = a->min == 1 && a->max == 1, named = cmq_bytes_given(a->who) && cmq_bytes_given(b->who);
    if (single && named && a->victims != b->victims) return false; /* a nurse and a passer-by are two */
    bool head = a->headline != b->headline && a->min > 1; /* which names the state, the lead a namesake of a province */
    if (S_are_others(a->victims, b->victims) || (!head && S_are_apart(&a->where, &b->where))) return false;
    return S_may_be_of_one_source(actors, a->source, b->source) || S_heads(actors, a, b) ||
           (!single && S_are_of_one_state(actors, a->source, b->source));
}

static bool S_differ(cmq_bytes a, cmq_bytes b) {
    return cmq_bytes_given(a) && cmq_bytes_given(b) && a.start != b.start;
}

/* Words behind their first letter, which is a capital where they open a sentence. */
static cmq_span S_behind_capital(cmq_span words) {
    size_t first = 0;
    if (words.len) cmq_utf8_at(words, 0, &first);
    return (cmq_span){words.ptr + first, words.len - first};
}

/* "Five on Monday and five on Tuesday": the same exact number twice; "two children, both" is another word. */
static bool S_are_counted_apart(const cmq_actors *actors, const cmq_casualty *known, const cmq_casualty *c) {
    bool exact = c->min == c->max && !c->approx && !known->approx;
    if (!exact || !cmq_bytes_given(known->count) || !cmq_bytes_given(c->count)) return false;
    return known->count.start != c->count.start &&
           cmq_span_equal(S_behind_capital(cmq_bytes_text(actors->text, known->count)),
                          S_behind_capital(cmq_bytes_text(actors->text, c->count)));
}

/* "Three police officers and three soldiers", "four in Osh, four in Batken", "40 in 2010; in 2011 40 died": in
 * one sentence, who they are, where or when tells them apart. */
static bool S_is_beside(const cmq_actors *actors, const cmq_casualty *known, const cmq_casualty *c,
                        cmq_mention mention) {
    const cmq_mention *last = &known->mentions.items[known->mentions.count - 1];
    if (last->sentence != mention.sentence || c->min < 2) return false;
    bool named = S_differ(known->who, c->who),
         told = c->victims != CMQ_UNSPECIFIED && known->victims != CMQ_UNSPECIFIED;
    bool placed = !known->where.inherited && !c->where.inherited && S_differ(known->where.at, c->where.at);
    bool timed = !known->time.inherited && !c->time.inherited && S_differ(known->time.at, c->time.at);
    bool shared = last->at.start < mention.at.end && mention.at.start < last->at.end; /* one verb */
    bool others =
        named && !cmq_span_equal(cmq_bytes_text(actors->text, known->who), cmq_bytes_text(actors->text, c->who));
    return timed || (named && told && known->victims != c->victims) ||
           (shared && (others || placed || S_are_counted_apart(actors, known, c)));
}

bool cmq_is_repeat(const cmq_actors *actors, const cmq_casualty *known, const cmq_casualty *c, cmq_mention mention) {
    return S_same(actors, known, c) && !S_is_beside(actors, known, c, mention);
}

void cmq_complete(const cmq_actors *actors, cmq_casualty *known, const cmq_casualty *again) {
    if (known->victims == CMQ_UNSPECIFIED && again->victims != CMQ_UNSPECIFIED) {
        known->victims = again->victims;
        known->who = again->who;
    }
    bool body = S_are_of_one_state(actors, known->source, again->source) &&
                actors->items[again->source].type == CMQ_AGENCY; /* it tells more than the state whose it is */
    bool better_source = body || S_heads(actors, known, again);
    known->awaits |= again->awaits && known->source == CMQ_NO_ACTOR;
    if (known->source == CMQ_NO_ACTOR || better_source) known->source = again->source;
    if (known->told_by == CMQ_NO_ACTOR || better_source) known->told_by = again->told_by;
    if (!known->side) known->side = again->side;
    if (cmq_bytes_given(again->where.at) &&
        (!cmq_bytes_given(known->where.at) || (known->where.inherited && !again->where.inherited)))
        known->where = again->where;
    bool better = cmq_bytes_given(again->time.at) &&
                  (!cmq_bytes_given(known->time.at) || (known->time.inherited && !again->time.inherited));
    if (better) known->time = again->time;
    known->approx |= again->approx;
    known->hedged &= again->hedged;
}

#define LEAD_SENTENCES 3 /* behind a headline */

/* Whether a figure that only the headline tells would be the lead's with the lead's number. */
static bool S_leads(const cmq_actors *actors, const cmq_casualty *headline, const cmq_casualty *lead) {
    bool only = headline->headline && !lead->headline && headline->mentions.count == 1;
    bool near = lead->mentions.items[0].sentence - headline->mentions.items[0].sentence <= LEAD_SENTENCES;
    if (!only || !near || headline->min < 2) return false;
    cmq_casualty counted = *headline;
    counted.min = lead->min;
    counted.max = lead->max;
    return S_same(actors, &counted, lead);
}

/* "47 killed", and the lead says "at least 47": the headline has no room for it. */
static bool S_leaves_bound(const cmq_casualty *headline, const cmq_casualty *lead) {
    bool exact = headline->min == headline->max && lead->max < 0;
    return exact && (lead->min == headline->min || lead->min == headline->min + 1);
}

#define VAGUE_TIMES 5 /* "dozens" are fewer than 120, "hundreds" than 1,000, "thousands" than 10,000 */

/* Whether a number may be what another one rounds: "more than 160" 163, "nearly 70" 69, "dozens" 58. */
static bool S_may_round(const cmq_casualty *round, const cmq_casualty *exact) {
    if (exact->min < 2 || (exact->max >= 0 && exact->max != exact->min)) return false;
    bool open = round->max < 0;
    if (open && round->approx) return exact->min >= round->min && exact->min < VAGUE_TIMES * round->min;
    if (open) return exact->min >= round->min && exact->min - round->min <= round->min / 4;
    bool near = round->approx && round->min == round->max && !exact->approx;
    return near && 10 * llabs((long long)(exact->min - round->min)) <= round->min;
}

bool cmq_rounds(const cmq_actors *actors, const cmq_casualty *headline, const cmq_casualty *lead) {
    return S_may_round(headline, lead) && S_leads(actors, headline, lead);
}

bool cmq_became_one(const cmq_actors *actors, const cmq_casualty *known, const cmq_casualty *c) {
    /* A side or a basis that only the whole document tells made them one; those of one sentence would have been one
     * there, unless two rules read one number. */
    bool elsewhere = known->mentions.items[0].sentence != c->mentions.items[0].sentence;
    bool number = cmq_bytes_given(c->count) && known->count.start == c->count.start;
    return ((elsewhere || number) && cmq_is_repeat(actors, known, c, c->mentions.items[0])) ||
           ((S_leaves_bound(known, c) || S_may_round(known, c)) && S_leads(actors, known, c));
}
