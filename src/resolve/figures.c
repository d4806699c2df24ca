/* What the words of figures say of the victims, and figures of one sentence of each other. */
#include "resolve/records.h"

#define LOSERS_NEAR 4 /* words from the losing to the enemy */

/* Whether a word tells of enemies, or of outlaws: enum cmq_foes. */
static int8_t S_foes(const cmq_cascade *cascade, int at) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_known_word *known = cascade->known[at];
    int8_t foes = CMQ_NO_FOES;
    for (size_t k = 0; known && k < known->reading_count; k++) {
        uint16_t class_id = known->readings[k].class_id;
        if (!cmq_class_within(lexicon, class_id, CMQ_CLASS_FOE)) continue;
        if (class_id != CMQ_CLASS_FOE) return CMQ_OUTLAWS;
        foes = CMQ_ENEMIES;
    }
    return foes;
}

/* Whether a token parts what is told of losses from what stands before it; a colon only tells how many. */
static bool S_parts_losses(const cmq_cascade *cascade, int at) {
    uint8_t kind = cascade->sentence->tokens[at].kind;
    bool goes_on = kind == CMQ_WORD || kind == CMQ_NUMBER || kind == CMQ_CODE || kind == CMQ_COLON || kind == CMQ_QUOTE;
    return !goes_on || cmq_word_within(&cascade->data->lexicon, cascade->known[at], CMQ_CLASS_AND);
}

/* The enemies of whom a word of losing beside them tells, from the last mark or "and" before a figure on: "the enemy
 * lost 40 men", "the losses of the enemy exceed 60", "inflicted heavy losses on the enemy: 60 dead". */
static int8_t S_losers(const cmq_cascade *cascade, cmq_range tokens) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    int first = tokens.first;
    while (first > 0 && !S_parts_losses(cascade, first - 1)) first--;
    for (int i = first; i <= tokens.last; i++) {
        if (!cmq_word_within(lexicon, cascade->known[i], CMQ_CLASS_LOSING)) continue;
        for (int k = i - LOSERS_NEAR; k <= i + LOSERS_NEAR; k++) {
            int8_t foes = k >= first && k <= tokens.last ? S_foes(cascade, k) : CMQ_NO_FOES;
            if (foes) return foes;
        }
    }
    return CMQ_NO_FOES;
}

int8_t cmq_foes_of(const cmq_cascade *cascade, cmq_range tokens) {
    int8_t foes = CMQ_NO_FOES;
    for (int i = tokens.first; i <= tokens.last && foes != CMQ_OUTLAWS; i++) {
        int8_t told = S_foes(cascade, i);
        if (told) foes = told;
    }
    return foes ? foes : S_losers(cascade, tokens);
}

/* Whether the words of victims are their nation alone, "Tajik", or there are none. */
static bool S_names_nation(const cmq_cascade *cascade, cmq_range who) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (int i = who.first; i <= who.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        bool nation = false;
        for (size_t k = 0; known && k < known->reading_count; k++)
            nation |= known->readings[k].entry != CMQ_NO_ENTRY && lexicon->entries[known->readings[k].entry].country;
        bool noun = lexicon->language == CMQ_FR && cascade->sentence->tokens[i].shape & CMQ_CAPITAL; /* "des Tadjiks" */
        if (!nation || noun) return false;
    }
    return true;
}

void cmq_share_noun(const cmq_cascade *cascade, cmq_fact *facts, size_t count) {
    /* in French and Tajik the first one bears it */
    bool first = cascade->data->lexicon.language == CMQ_FR || cascade->data->lexicon.language == CMQ_TG;
    for (size_t i = 1; i < count; i++) {
        cmq_figure *a = &facts[i - 1].figure, *b = &facts[i].figure;
        bool one = facts[i].kind == facts[i - 1].kind || facts[i].kind == CMQ_KIND_SAME;
        int end = cmq_range_given(a->who) && a->who.last > a->count.last ? a->who.last : a->count.last;
        if (!one || !a->country || !b->country || a->country == b->country || b->count.first - end > CMQ_TOLD_TOGETHER)
            continue;
        cmq_figure *lacks = first ? b : a;
        if (lacks->victims < 0 && S_names_nation(cascade, lacks->who)) lacks->victims = first ? a->victims : b->victims;
    }
}

/* Whether the entry that a word begins may go on with the next one: "de" is no number for "de nombreux". */
static bool S_stands(const cmq_lexicon *lexicon, const cmq_reading *reading, const cmq_known_word *next) {
    return reading->class_id != CMQ_CLASS_WORD || (next && cmq_word_may_go_on(lexicon, reading, next));
}

bool cmq_is_bare_plural(const cmq_cascade *cascade, const cmq_fact *fact) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    if (!fact->value.approx) return false;
    for (int i = fact->figure.count.first; i <= fact->figure.count.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        if (cascade->sentence->tokens[i].kind == CMQ_NUMBER) return false;
        const cmq_known_word *next = (size_t)i + 1 < cascade->sentence->count ? cascade->known[i + 1] : NULL;
        for (size_t k = 0; known && k < known->reading_count; k++)
            if (known->readings[k].entry != CMQ_NO_ENTRY && S_stands(lexicon, &known->readings[k], next) &&
                cmq_entry_value(&lexicon->entries[known->readings[k].entry]))
                return false;
    }
    return true;
}

bool cmq_are_others(const cmq_cascade *cascade, const cmq_fact *a, const cmq_fact *b) {
    int from = a->figure.count.last, to = b->figure.count.first;
    if (from >= to || b->tokens.first > a->tokens.last || a->figure.victims == b->figure.victims) return false;
    if (!cmq_range_given(a->figure.who) || !cmq_range_given(b->figure.who)) return false;
    return cmq_range_holds(cascade, (cmq_range){(int16_t)(from + 1), (int16_t)(to - 1)}, CMQ_CLASS_AND);
}

bool cmq_are_citizens(const cmq_cascade *cascade, cmq_range who) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    for (int i = cmq_range_given(who) ? who.first : who.last + 1; i <= who.last; i++) {
        const cmq_known_word *known = cascade->known[i];
        if (cmq_word_within(lexicon, known, CMQ_CLASS_CITIZEN)) return true;
        for (size_t k = 0; known && k < known->reading_count; k++) {
            const cmq_reading *r = &known->readings[k];
            bool nation = r->entry != CMQ_NO_ENTRY && lexicon->entries[r->entry].country;
            if (nation && cmq_class_within(lexicon, r->class_id, CMQ_CLASS_PEOPLE)) return true;
        }
    }
    return false;
}

bool cmq_is_incursion(const cmq_cascade *cascade, const cmq_fact *fact, const cmq_casualty *casualty) {
    return casualty->kind == CMQ_DISPLACED && casualty->victims == CMQ_MILITARY &&
           cmq_range_holds(cascade, fact->tokens, CMQ_CLASS_CROSSING);
}

bool cmq_names_victims(const cmq_cascade *cascade, const cmq_fact *fact) {
    return cmq_range_holds(cascade, fact->tokens, cascade->data->lexicon.asked[CMQ_ASKED_AFFECTED_VICTIM]);
}
