/* Numbers of which no rule knows what they count, but which add up to a figure: "Zamfara lost 274, ahead of Kaduna
 * (158), Borno (121) and Niger (87)", behind 640 dead, are parts of them. */
#include "resolve/records.h"

#include <stdlib.h>

#define SUM_SENTENCES 3 /* how far behind their whole the parts stand */
#define MOST_ADDENDS 64
#define SURE_SUM 10    /* how great a whole must be that three and more numbers make up by more than chance, */
#define ANY_NUMBERS 50 /* whatever words stand behind them */

/* A figure or a bare number of the sentence. */
typedef struct {
    int64_t count; /* 0: not exact, or added up before */
    cmq_range tokens;
    cmq_fact *fact; /* NULL: no rule knows what it counts */
    bool bare;      /* no noun but of people stands behind it */
    bool one;       /* somebody, without a number: "a cook" */
} S_addend;

/* What the numbers may add up to. */
typedef struct {
    int kind;
    int64_t count;
    const cmq_fact *fact; /* of the sentence, which they may stand around; NULL: told before */
} S_whole;

/* As of a rule that gold knows little of. */
static const cmq_rule ADDS_UP = {.name = {"adds-up", 7}, .id = {"sum/adds-up", 11}, .confidence = 90};

/* The number of an exact value, or of a lower bound; 0: neither. */
static int64_t S_count(const cmq_value *value, bool least) {
    bool exact = value->known && value->min == value->max, bound = least && value->max == CMQ_UNBOUNDED;
    return (exact || bound) && value->min > 0 && value->min % CMQ_ONE == 0 ? value->min / CMQ_ONE : 0;
}

/* Whether what stands behind a number is no noun that it may count. */
static bool S_is_bare(const cmq_cascade *cascade, const cmq_number *number) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    size_t next = (size_t)number->tokens.last + 1;
    if (cmq_range_given(number->who) || next >= cascade->sentence->count) return true;
    uint8_t kind = cascade->sentence->tokens[next].kind;
    if (kind != CMQ_WORD) return kind != CMQ_OTHER && kind != CMQ_CODE;
    return cmq_word_within(lexicon, cascade->known[next], CMQ_CLASS_AND) ||
           cmq_word_within(lexicon, cascade->known[next], lexicon->asked[CMQ_ASKED_PREP]) ||
           cmq_word_within(lexicon, cascade->known[next], lexicon->asked[CMQ_ASKED_PREPOSITION]);
}

/* Whether a number belongs to a figure of the sentence. */
static bool S_is_read(const cmq_findings *found, cmq_range number) {
    bool read = false;
    for (size_t i = 0; i < found->fact_count; i++) read |= cmq_range_overlaps(found->facts[i].figure.count, number);
    return read;
}

/* Whether the number of a fact counts by another one: the first that is none by default. */
static bool S_is_told_otherwise(const cmq_findings *found, const cmq_fact *fact) {
    for (const cmq_fact *other = found->facts; other < found->facts + found->fact_count; other++) {
        bool first = other->by_default == fact->by_default ? other < fact : fact->by_default;
        if (other->kind >= 0 && first && cmq_range_overlaps(other->figure.count, fact->figure.count)) return true;
    }
    return false;
}

/* Whether an article tells that somebody is known: "the patient". */
static bool S_is_known(const cmq_cascade *cascade, cmq_range tokens) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *first = cascade->known[tokens.first];
    return cmq_word_within(lexicon, first, lexicon->asked[CMQ_ASKED_POST_NONE_ARTICLE]) ||
           cmq_word_ends(lexicon, first, CMQ_CLASS_DET, ".def");
}

static int S_by_place(const void *a, const void *b) {
    return ((const S_addend *)a)->tokens.first - ((const S_addend *)b)->tokens.first;
}

/* The figures and numbers of a sentence, in its order. */
static size_t S_list_addends(const cmq_cascade *cascade, S_addend *addends) {
    cmq_findings *found = cascade->found;
    size_t count = 0;
    for (size_t i = 0; i < found->fact_count && count < MOST_ADDENDS; i++) {
        cmq_fact *fact = &found->facts[i];
        if (fact->kind >= 0 && !S_is_told_otherwise(found, fact))
            addends[count++] = (S_addend){
                .count = S_count(&fact->value, false), .tokens = fact->figure.count, .fact = fact, .bare = true};
    }
    for (size_t i = 0; i < found->number_count && count < MOST_ADDENDS; i++) {
        const cmq_number *number = &found->numbers[i];
        if (S_is_known(cascade, number->tokens) || S_is_read(found, number->tokens)) continue;
        addends[count++] = (S_addend){.count = S_count(&number->value, false),
                                      .tokens = number->tokens,
                                      .bare = S_is_bare(cascade, number),
                                      .one = number->value.min == CMQ_ONE && cmq_range_given(number->who)};
    }
    qsort(addends, count, sizeof *addends, S_by_place);
    return count;
}

/* Whether what an addend counts may be of the kind of a whole. */
static bool S_may_be_of(const S_addend *addend, const S_whole *whole) {
    if (!addend->count || addend->count >= whole->count) return false;
    return !addend->fact || addend->fact->kind == whole->kind || addend->fact->kind == CMQ_AFFECTED ||
           addend->fact->kind == CMQ_KIND_SAME;
}

/* How many addends from the first on add up to a whole, which may stand among them; 0: they do not, or may do so by
 * chance. */
static size_t S_add_up(const S_addend *addends, size_t count, const S_whole *whole) {
    int64_t sum = 0;
    size_t last = 0, added = 0, unread = 0, unsaid = 0, nouns = 0, ones = 0;
    for (; last < count && sum < whole->count; last++) {
        const S_addend *addend = &addends[last];
        if (whole->fact && addend->fact == whole->fact) continue;
        if (!S_may_be_of(addend, whole)) break;
        sum += addend->count;
        added++;
        unread += !addend->fact;
        unsaid += addend->fact && addend->fact->kind != whole->kind;
        nouns += !addend->bare;
        ones += addend->one;
    }
    if (added < 2 || sum != whole->count || !(unread + unsaid)) return 0;
    if (added == 2 && (!unread || nouns || ones)) return 0;
    return whole->count >= (added == 2 ? CMQ_SURE_PAIR : nouns ? ANY_NUMBERS : SURE_SUM) ? last : 0;
}

/* What a number counts that adds up to a whole with others: beside an earlier toll those who were added, beside them
 * the earlier toll, else a part. */
static int8_t S_basis(const S_addend *addends, size_t count) {
    int8_t basis = CMQ_PART;
    for (size_t i = 0; i < count; i++) {
        if (!addends[i].fact) continue;
        if (addends[i].fact->figure.basis == CMQ_PREVIOUS) basis = CMQ_ADDITIONAL;
        if (addends[i].fact->figure.basis == CMQ_ADDITIONAL) basis = CMQ_PREVIOUS;
    }
    return basis;
}

/* The type of people whose noun a word is; -1: of none. */
static int8_t S_type_of(const cmq_lexicon *lexicon, const cmq_known_word *known) {
    int8_t type = -1;
    for (size_t k = 0; known && k < known->reading_count && type < 0; k++)
        type = cmq_class_victims(lexicon, known->readings[k].class_id);
    return type;
}

/* Whom a number counts by the word behind it, or by its label: "10 children", "children – 10". */
static void S_take_people(const cmq_cascade *cascade, cmq_fact *fact) {
    const cmq_token *tokens = cascade->sentence->tokens;
    int at = fact->figure.count.last + 1, label = fact->figure.count.first - 1;
    if (label >= 0 && (tokens[label].kind == CMQ_DASH || tokens[label].kind == CMQ_COLON)) label--;
    int8_t type = at < (int)cascade->sentence->count ? S_type_of(&cascade->data->lexicon, cascade->known[at]) : -1;
    if (type < 0 && label >= 0) type = S_type_of(&cascade->data->lexicon, cascade->known[at = label]);
    if (type < 0) return;
    fact->figure.victims = type;
    fact->figure.who = (cmq_range){(int16_t)at, (int16_t)at};
}

/* Makes numbers that add up facts; a figure among them of which it is not said what became of its people, too. */
static void S_make_parts(const cmq_cascade *cascade, S_addend *addends, size_t count, const S_whole *whole) {
    cmq_findings *found = cascade->found;
    int8_t basis = S_basis(addends, count);
    for (size_t i = 0; i < count; i++) {
        S_addend *addend = &addends[i];
        if (addend->fact && addend->fact == whole->fact) continue;
        if (addend->fact && addend->fact->kind != whole->kind) {
            addend->fact->kind = (int8_t)whole->kind;
            addend->fact->by_default = addend->fact->figure.after = addend->fact->figure.line = false; /* it counts */
        }
        if (addend->fact || found->fact_count == CMQ_MAX_MATCHES) continue;
        cmq_fact *fact = &found->facts[found->fact_count++];
        *fact = (cmq_fact){.rule = &ADDS_UP, .kind = (int8_t)whole->kind, .figure = CMQ_NO_FIGURE};
        fact->value = cmq_exactly(addend->count * CMQ_ONE);
        fact->tokens = fact->figure.count = addend->tokens;
        fact->figure.basis = basis;
        fact->whole = CMQ_NO_RANGE;
        S_take_people(cascade, fact);
    }
}

static void S_find_parts(const cmq_cascade *cascade, S_addend *addends, size_t count, const S_whole *whole) {
    for (size_t i = 0; whole->count && i < count; i++) {
        size_t parts = S_add_up(addends + i, count - i, whole);
        if (!parts) continue;
        S_make_parts(cascade, addends + i, parts, whole);
        for (size_t k = i; k < i + parts; k++)
            if (!whole->fact || addends[k].fact != whole->fact) addends[k].count = 0;
    }
}

void cmq_records_add_up(const cmq_records *records, const cmq_cascade *cascade) {
    S_addend addends[MOST_ADDENDS];
    size_t count = cascade->found->number_count ? S_list_addends(cascade, addends) : 0;
    size_t facts = cascade->found->fact_count;
    int sentence = cascade->sentence->index;
    for (size_t i = 0; count > 1 && i < facts; i++) {
        const cmq_fact *fact = &cascade->found->facts[i];
        if (fact->kind < 0 || fact->kind == CMQ_KIND_SAME || fact->figure.denied) continue;
        S_find_parts(cascade, addends, count, &(S_whole){fact->kind, S_count(&fact->value, true), fact});
    }
    for (size_t i = records->count; count > 1 && i-- > 0;) {
        const cmq_casualty *c = &records->casualties[i];
        bool near = sentence - c->mentions.items[c->mentions.count - 1].sentence <= SUM_SENTENCES;
        if (!near || c->denied || (c->max != c->min && c->max != CMQ_UNBOUNDED) || c->min < 1) continue;
        S_find_parts(cascade, addends, count, &(S_whole){c->kind, c->min, NULL});
    }
}
