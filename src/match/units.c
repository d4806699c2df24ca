/* From tokens to the first units: readings, shapes, entries of several words. */
#include "match/cascade.h"

#define MAX_SHAPES 5 /* built-in readings that a word can have besides its own */
#define MAX_GAP 2    /* words that ~ lets in */
#define MAX_WAYS 8   /* ways to read the endings of one word */
#define MAX_ENTRY_READINGS 24

static bool S_is_word(const cmq_token *token) {
    return token->kind == CMQ_WORD || token->kind == CMQ_CODE;
}

/* Whether a word has no capital, though some other word of the sentence has. */
static bool S_is_common(const cmq_sentence *sentence, size_t at) {
    const unsigned capital = CMQ_CAPITAL | CMQ_UPPER | CMQ_INITIAL;
    bool others = false;
    for (size_t i = 0; i < sentence->count && !others; i++) others = sentence->tokens[i].shape & capital;
    return others && !(sentence->tokens[at].shape & (capital | CMQ_JOINED));
}

/* Looks the word of a token up; NULL when memory ran out. */
static cmq_known_word *S_know_by(cmq_cascade *cascade, size_t at, uint32_t hash) {
    cmq_span folded = cascade->sentence->tokens[at].folded;
    cmq_known_word *known = cmq_word_look_up_by(&cascade->words, folded, hash);
    if (known && known->names_place && S_is_common(cascade->sentence, at))
        known = cmq_word_look_up_common(&cascade->words, folded);
    return cascade->known[at] = known;
}

/* The word of a token, looked up when it is first asked for; NULL when memory ran out. */
static cmq_known_word *S_known(cmq_cascade *cascade, size_t at) {
    if (cascade->known[at]) return cascade->known[at];
    return S_know_by(cascade, at, cmq_span_hash(cascade->sentence->tokens[at].folded));
}

static uint16_t S_mark_class(int kind) {
    switch (kind) {
    case CMQ_COMMA:
        return CMQ_CLASS_COMMA;
    case CMQ_SEMICOLON:
        return CMQ_CLASS_SEMICOLON;
    case CMQ_COLON:
        return CMQ_CLASS_COLON;
    case CMQ_DASH:
        return CMQ_CLASS_DASH;
    case CMQ_OPEN:
        return CMQ_CLASS_OPEN;
    case CMQ_CLOSE:
        return CMQ_CLASS_CLOSE;
    case CMQ_QUOTE:
        return CMQ_CLASS_QUOTE;
    case CMQ_STOP:
        return CMQ_CLASS_STOP;
    case CMQ_CLOCK:
        return CMQ_CLASS_CLOCK;
    case CMQ_DATE:
        return CMQ_CLASS_DATE;
    default:
        return CMQ_CLASS_OTHER;
    }
}

static uint64_t S_number_features(const cmq_token *token) {
    uint64_t f = 0;
    if (token->shape & CMQ_JOINED) f |= CMQ_FEATURE_JOINED;
    if (token->shape & CMQ_DECIMAL) f |= CMQ_FEATURE_DECIMAL;
    if (token->shape & CMQ_YEAR) f |= CMQ_FEATURE_YEAR;
    if (token->shape & CMQ_GROUPED) f |= CMQ_FEATURE_GROUPED;
    if (token->shape & CMQ_AMBIGUOUS) f |= CMQ_FEATURE_AMBIGUOUS;
    if (!(token->shape & (CMQ_DECIMAL | CMQ_GROUPED)) && token->value >= CMQ_ONE && token->value <= 31 * CMQ_ONE)
        f |= CMQ_FEATURE_DAY;
    return f;
}

static size_t S_add(cmq_reading *readings, size_t n, uint16_t class_id, uint64_t features) {
    readings[n] = (cmq_reading){.class_id = class_id, .entry = CMQ_NO_ENTRY, .features = features};
    return n + 1;
}

/* What the shape of a word adds to its readings, as bits. */
enum {
    SHAPE_NAME = 1,
    SHAPE_UPPER = 2,
    SHAPE_INITIAL = 4,
    SHAPE_CODE = 8,
    SHAPE_MET = 16,
    SHAPE_MET_OBLIQUE = 32,
    SHAPE_JOINED = 64
};

static uint8_t S_shape(const cmq_cascade *cascade, const cmq_token *token) {
    static const uint8_t met[] = {[CMQ_NOT_MET] = 0, [CMQ_MET] = SHAPE_MET, [CMQ_MET_OBLIQUE] = SHAPE_MET_OBLIQUE};
    uint8_t shape = token->kind == CMQ_CODE ? SHAPE_CODE : 0;
    if (token->shape & (CMQ_CAPITAL | CMQ_UPPER) && !(token->shape & (CMQ_FIRST | CMQ_SHOUT))) shape |= SHAPE_NAME;
    if (token->shape & CMQ_UPPER && !(token->shape & CMQ_SHOUT)) shape |= SHAPE_UPPER;
    if (token->shape & CMQ_INITIAL) shape |= SHAPE_INITIAL;
    if (token->shape & CMQ_JOINED) shape |= SHAPE_JOINED; /* "beom" in Chang-beom goes on with the name */
    if (token->shape & (CMQ_CAPITAL | CMQ_UPPER)) shape |= met[cmq_met_as(cascade->met, token->folded)];
    return shape;
}

/* The word in this shape, made when it is first met; NULL when memory ran out. */
static cmq_word_form *S_form(cmq_cascade *cascade, cmq_known_word *known, uint8_t shape) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_reading readings[CMQ_MAX_READINGS + MAX_SHAPES];
    size_t own = known->own_count < UINT8_MAX - MAX_SHAPES ? known->own_count : UINT8_MAX - MAX_SHAPES, n = own;
    bool word_of_ours = false;
    cmq_word_form **forms = own ? &known->forms : &cascade->words.unknown; /* which are alike */
    for (cmq_word_form *form = *forms; form; form = form->next)
        if (form->shape == shape) return form;
    for (size_t i = 0; i < own; i++) {
        readings[i] = known->readings[i];
        const cmq_class *class = &lexicon->classes[known->readings[i].class_id];
        word_of_ours |= !class->literal && !class->apart;
    }
    if (shape & SHAPE_CODE) n = S_add(readings, n, CMQ_CLASS_CODE, 0);
    if (!word_of_ours) n = S_add(readings, n, CMQ_CLASS_UNKNOWN, shape & SHAPE_JOINED ? CMQ_FEATURE_JOINED : 0);
    if (shape & SHAPE_NAME) n = S_add(readings, n, CMQ_CLASS_CAPITAL, 0);
    if (shape & SHAPE_UPPER) n = S_add(readings, n, CMQ_CLASS_UPPER, 0);
    if (shape & SHAPE_INITIAL) n = S_add(readings, n, CMQ_CLASS_INITIAL, 0);
    if (shape & SHAPE_MET) n = S_add(readings, n, CMQ_CLASS_MET, lexicon->nominative);
    if (shape & SHAPE_MET_OBLIQUE) n = S_add(readings, n, CMQ_CLASS_MET, 0);
    cmq_word_form *form = cmq_arena_alloc(&cascade->words.arena, sizeof *form);
    bool same = n == own; /* as those of the word */
    cmq_reading *kept = same ? NULL : cmq_arena_array(&cascade->words.arena, n, sizeof *kept);
    if (!form || (!same && !kept)) return NULL;
    if (kept) memcpy(kept, readings, n * sizeof *kept);
    *form = (cmq_word_form){
        .next = *forms, .readings = same ? known->readings : kept, .shape = shape, .reading_count = (uint8_t)n};
    return *forms = form;
}

/* A word as a unit: what it was when it stood in a text before. */
static bool S_word_unit(cmq_cascade *cascade, size_t at, cmq_unit *unit) {
    cmq_signatures *signatures = &cascade->signatures;
    cmq_word_form *form = S_form(cascade, cascade->known[at], S_shape(cascade, &cascade->sentence->tokens[at]));
    if (!form) return false;
    if (!form->signature || form->era != signatures->era) {
        form->signature = cmq_signature_of(signatures, form->readings, form->reading_count);
        form->era = signatures->era;
    }
    unit->readings = form->readings;
    unit->reading_count = form->reading_count;
    unit->signature = form->signature;
    return unit->signature != NULL;
}

/* A mark as a unit: all of a kind are alike. */
static bool S_mark_unit(cmq_cascade *cascade, int kind, cmq_unit *unit) {
    cmq_mark_form *form = &cascade->marks[kind];
    if (!form->signature || form->era != cascade->signatures.era) {
        S_add(&form->reading, 0, S_mark_class(kind), 0);
        form->signature = cmq_signature_of(&cascade->signatures, &form->reading, 1);
        form->era = cascade->signatures.era;
    }
    unit->readings = &form->reading;
    unit->reading_count = 1;
    unit->signature = form->signature;
    return unit->signature != NULL;
}

/* Whether a hyphen joins a number to a word of what became of people, whose label it is: "dead-12", no "T-72". */
static bool S_is_labelled(const cmq_cascade *cascade, size_t at) {
    const cmq_known_word *before = at ? cascade->known[at - 1] : NULL;
    return before && before->trigger == CMQ_TRIGGERS && cmq_utf8_count(cmq_word_text(before)) > 3;
}

/* Readings of one token: those of the lexicon, and what its kind and shape say. */
static bool S_token_unit(cmq_cascade *cascade, size_t at, cmq_unit *unit) {
    const cmq_token *token = &cascade->sentence->tokens[at];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    cmq_reading readings[8];
    size_t n = 0;
    *unit = (cmq_unit){.tokens = {(int16_t)at, (int16_t)at}, .figure = CMQ_NO_FIGURE};
    if (cascade->known[at]) return S_word_unit(cascade, at, unit);
    if (token->kind != CMQ_NUMBER) return S_mark_unit(cascade, token->kind, unit);
    uint64_t features = S_number_features(token), endings[8];
    if (S_is_labelled(cascade, at)) features &= ~CMQ_FEATURE_JOINED;
    size_t ways =
        lexicon->number_set >= 0 ? cmq_endings_match(lexicon, lexicon->number_set, token->folded, endings, 8) : 0;
    for (size_t i = 0; i < ways; i++) n = S_add(readings, n, CMQ_CLASS_NUMBER, features | endings[i]);
    if (!ways) n = S_add(readings, n, CMQ_CLASS_NUMBER, features);
    unit->value = cmq_exactly(token->value);
    cmq_reading *kept = cmq_arena_array(&cascade->arena, n, sizeof *kept);
    if (!kept) return false;
    memcpy(kept, readings, n * sizeof *kept);
    unit->readings = kept;
    unit->reading_count = (uint8_t)n;
    unit->signature = cmq_signature_of(&cascade->signatures, unit->readings, unit->reading_count);
    return unit->signature != NULL;
}

/* The words by which an entry of several words may begin at a token, or NULL; all words are known. */
static const cmq_word_pair *S_pair(cmq_cascade *cascade, size_t at) {
    if (at + 1 >= cascade->sentence->count) return NULL;
    return cmq_word_pair_of(&cascade->words, cascade->known[at], cascade->known[at + 1]);
}

/* The last token of an entry that begins at `at`, or -1. The features of all its words but the last come in *features,
 * each way to read the last one in `last`. */
static int S_entry_end(cmq_cascade *cascade, size_t at, const cmq_reading *first, uint64_t *features, uint64_t *last,
                       size_t *ways) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_entry *entry = &lexicon->entries[first->entry];
    size_t token = at;
    *features = entry->features | first->features;
    for (uint8_t w = 1; w < entry->words; w++) {
        size_t next = token + 1;
        unsigned skipped = 0;
        for (*ways = 0; next < cascade->sentence->count && S_is_word(&cascade->sentence->tokens[next]);
             next++, skipped++) {
            *ways = cmq_lexicon_read_part(lexicon, entry, w, cascade->sentence->tokens[next].folded, last, MAX_WAYS);
            if (*ways || !(entry->gaps >> w & 1) || skipped == MAX_GAP) break;
            const cmq_known_word *between = S_known(cascade, next);
            if (!between || !between->gap) break;
        }
        if (!*ways) return -1;
        if (w + 1 < entry->words) *features |= last[0];
        token = next;
    }
    return (int)token;
}

/* What the entries that begin at a token, with all their words, say of the sentence. */
static void S_look_at_entries(cmq_cascade *cascade, size_t at) {
    const cmq_known_word *known = cascade->known[at];
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    const cmq_word_pair *pair = S_pair(cascade, at);
    const int32_t *nexts = cmq_word_nexts(known);
    for (size_t i = pair ? pair->from : 0; pair && i < pair->to; i++) {
        uint64_t features, last[MAX_WAYS];
        size_t ways = 0;
        const cmq_reading *r = &known->readings[i];
        if (!cmq_may_be_next(nexts[i - known->own_count], cmq_word_beginning(pair->next))) continue;
        bool clash =
            known->starts_clash && cmq_class_within(lexicon, lexicon->entries[r->entry].class_id, CMQ_CLASS_CLASH);
        if (!(r->trigger & ~cascade->trigger) && (!clash || cascade->clash)) continue;
        if (S_entry_end(cascade, at, r, &features, last, &ways) < 0) continue;
        cascade->trigger |= r->trigger;
        cascade->clash |= clash;
    }
}

/* Looks up the words that a filter lets through; NULL: all. */
static bool S_know(cmq_cascade *cascade, const cmq_filter *filter) {
    const cmq_token *tokens = cascade->sentence->tokens;
    uint16_t at[CMQ_MAX_TOKENS];
    uint32_t hashes[CMQ_MAX_TOKENS];
    size_t count = 0;
    for (size_t i = 0; i < cascade->sentence->count; i++) {
        if (cascade->known[i] || !S_is_word(&tokens[i])) continue;
        if (filter && !cmq_filter_passes(filter, tokens[i].folded)) continue;
        at[count] = (uint16_t)i;
        hashes[count++] = cmq_word_expect(&cascade->words, tokens[i].folded);
    }
    for (size_t k = 0; k < count; k++) cmq_word_expect_text(&cascade->words, hashes[k]);
    for (size_t k = 0; k < count; k++)
        if (!S_know_by(cascade, at[k], hashes[k])) return false;
    return true;
}

/* Whether a sentence may go on with a list, by a number behind a dash or a colon alone, "Osh: 12;", "- 12 men;", or by
 * several: "Osh has 12, ahead of Talas (7)". */
static bool S_may_list(const cmq_sentence *sentence) {
    size_t numbers = 0;
    for (size_t i = 0; i < sentence->count; i++) {
        if (sentence->tokens[i].kind != CMQ_NUMBER) continue;
        bool marked = i && (sentence->tokens[i - 1].kind == CMQ_DASH || sentence->tokens[i - 1].kind == CMQ_COLON);
        numbers += !(sentence->tokens[i].shape & CMQ_YEAR);
        if (marked || numbers > 1) return true;
    }
    return false;
}

cmq_status cmq_cascade_look(cmq_cascade *cascade, const cmq_sentence *sentence, bool after_record) {
    const cmq_filter *filter = after_record ? &cascade->data->filter_after_record : &cascade->data->filter;
    uint8_t told = CMQ_NO_TRIGGER;
    bool told_clash = false;
    cascade->sentence = sentence;
    cascade->trigger = CMQ_NO_TRIGGER;
    cascade->listing = false;
    cascade->clash = false;
    cmq_word_memory_tend(&cascade->words);
    memset(cascade->known, 0, sentence->count * sizeof *cascade->known);
    if (!S_know(cascade, filter)) return CMQ_ERR_MEMORY;
    for (size_t i = 0; i < sentence->count; i++) {
        const cmq_known_word *known = cascade->known[i];
        if (!known) continue;
        cascade->clash |= known->clash;
        cascade->trigger |= known->trigger;
        told |= known->tells;
        told_clash |= known->tells_clash;
    }
    if (!after_record) told &= ~CMQ_CONTINUES;
    else if (!(cascade->trigger & ~CMQ_NAMES) && S_may_list(sentence)) cascade->listing = true;
    if (cascade->listing) cascade->trigger |= CMQ_CONTINUES;
    told_clash &= !cascade->clash;
    if (!(told & ~cascade->trigger) && !told_clash) return CMQ_OK;
    if (!S_know(cascade, NULL)) return CMQ_ERR_MEMORY;
    for (size_t i = 0; i < sentence->count; i++)
        if (cascade->known[i] && ((cascade->known[i]->starts_trigger & ~cascade->trigger) ||
                                  (cascade->known[i]->starts_clash && !cascade->clash)))
            S_look_at_entries(cascade, i);
    return CMQ_OK;
}

cmq_status cmq_cascade_look_again(cmq_cascade *cascade, const cmq_sentence *sentence, bool after_record) {
    cmq_status status = cmq_cascade_look(cascade, sentence, after_record);
    return status == CMQ_OK && !S_know(cascade, NULL) ? CMQ_ERR_MEMORY : status;
}

bool cmq_cascade_is_familiar(const cmq_cascade *cascade) {
    const cmq_sentence *sentence = cascade->sentence;
    for (size_t i = 0; i < sentence->count; i++)
        if (S_is_word(&sentence->tokens[i]) &&
            cmq_map_get(&cascade->data->rules.spelling->stopwords, sentence->tokens[i].folded) != CMQ_MAP_NONE)
            return true;
    return false;
}

void cmq_mark_bases(cmq_cascade *cascade) {
    const cmq_lexicon *lexicon = &cascade->data->lexicon;
    uint16_t *basis = cascade->found->basis;
    for (size_t at = 0; at < cascade->sentence->count; at++) basis[at] = CMQ_NO_CLASS;
    for (size_t at = 0; at < cascade->sentence->count; at++) {
        const cmq_known_word *known = cascade->known[at];
        int longest = -1;
        for (size_t i = 0; known && i < known->reading_count; i++) {
            const cmq_reading *r = &known->readings[i];
            uint64_t features, last[MAX_WAYS];
            size_t ways = 0;
            if (!r->tells_basis) continue;
            int end = i < known->own_count ? (int)at : S_entry_end(cascade, at, r, &features, last, &ways);
            if (end <= longest) continue;
            longest = end;
            for (int t = (int)at; t <= end; t++) basis[t] = lexicon->entries[r->entry].class_id;
        }
        if (longest >= 0) at = (size_t)longest;
    }
}

/* Whether a word is the first one of some entry of several words. */
static bool S_starts(const cmq_known_word *known) {
    return known && known->own_count < known->reading_count;
}

/* The longest entries of several words that begin at a token, as one unit; *made false if there is none. */
static bool S_entry_unit(cmq_cascade *cascade, size_t at, cmq_unit *unit, bool *made) {
    const cmq_known_word *known = cascade->known[at];
    const cmq_word_pair *pair = S_pair(cascade, at);
    const int32_t *nexts = cmq_word_nexts(known);
    cmq_reading readings[MAX_ENTRY_READINGS];
    size_t n = 0;
    int longest = -1;
    for (size_t i = pair ? pair->from : 0; pair && i < pair->to; i++) {
        const cmq_reading *r = &known->readings[i];
        uint64_t features, last[MAX_WAYS];
        size_t ways = 0;
        if (r->tells_basis || !cmq_may_be_next(nexts[i - known->own_count], cmq_word_beginning(pair->next))) continue;
        int end = S_entry_end(cascade, at, r, &features, last, &ways);
        if (end < 0 || end < longest) continue;
        if (end > longest) n = 0;
        longest = end;
        for (size_t k = 0; k < ways && n < MAX_ENTRY_READINGS; k++)
            readings[n++] = (cmq_reading){.class_id = cascade->data->lexicon.entries[r->entry].class_id,
                                          .entry = r->entry,
                                          .features = features | last[k]};
    }
    *made = longest >= 0;
    if (!*made) return true;
    cmq_reading *kept = cmq_arena_array(&cascade->arena, n, sizeof *kept);
    if (!kept) return false;
    memcpy(kept, readings, n * sizeof *kept);
    *unit = (cmq_unit){.tokens = {(int16_t)at, (int16_t)longest},
                       .readings = kept,
                       .reading_count = (uint8_t)n,
                       .phrase = true,
                       .figure = CMQ_NO_FIGURE};
    unit->signature = cmq_signature_of(&cascade->signatures, unit->readings, unit->reading_count);
    return unit->signature != NULL;
}

bool cmq_make_units(cmq_cascade *cascade, bool entries) {
    const cmq_sentence *sentence = cascade->sentence;
    if (!S_know(cascade, NULL)) return false;
    cascade->unit_count = 0;
    for (size_t at = 0; at < sentence->count;) {
        cmq_unit *unit = &cascade->units[cascade->unit_count];
        bool made = false;
        if (entries && S_starts(cascade->known[at]) && !S_entry_unit(cascade, at, unit, &made)) return false;
        if (!made && !S_token_unit(cascade, at, unit)) return false;
        cascade->unit_count++;
        at = (size_t)unit->tokens.last + 1;
    }
    return true;
}

bool cmq_is_entry(const cmq_cascade *cascade, const cmq_entry *entry, int at, int last) {
    uint64_t features[1];
    if (at + entry->words - 1 > last) return false;
    for (uint8_t i = 1; i < entry->words; i++)
        if (!cmq_lexicon_read_part(&cascade->data->lexicon, entry, i, cascade->sentence->tokens[at + i].folded,
                                   features, 1))
            return false;
    return true;
}
