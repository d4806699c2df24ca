#include "grammar/lexicon.h"

#define BUILT_IN_CLASS(id, name, parent) {name, parent},
static const struct {
    const char *name;
    uint16_t parent;
} BUILT_IN[] = {CMQ_BUILT_IN_CLASSES(BUILT_IN_CLASS)};

#define ASKED_CLASS(id, name) name,
static const char *const ASKED[] = {CMQ_ASKED_CLASSES(ASKED_CLASS)};

static const char *const BUILT_IN_FEATURES[] = {"joined", "decimal", "year", "day", "grouped", "ambiguous"};

bool cmq_lexicon_init(cmq_lexicon *lexicon, int language, cmq_arena *arena) {
    *lexicon = (cmq_lexicon){.language = language, .arena = arena, .number_set = -1, .joint_set = -1};
    cmq_map_init(&lexicon->class_ids, arena);
    cmq_map_init(&lexicon->set_ids, arena);
    cmq_map_init(&lexicon->stem_ids, arena);
    cmq_map_init(&lexicon->telling_ids, arena);
    for (size_t i = 0; i < sizeof BUILT_IN_FEATURES / sizeof *BUILT_IN_FEATURES; i++)
        if (!cmq_feature_bit(lexicon, cmq_span_of(BUILT_IN_FEATURES[i]))) return false;
    for (uint16_t i = 0; i < CMQ_BUILT_IN; i++) {
        if (cmq_class_id(lexicon, cmq_span_of(BUILT_IN[i].name)) != i) return false;
        lexicon->classes[i].parent = BUILT_IN[i].parent;
        lexicon->classes[i].defined = true;
    }
    return true;
}

bool cmq_lexicon_compile_patterns(cmq_lexicon *lexicon) {
    for (size_t i = 0; i < lexicon->pattern_count; i++) {
        cmq_word_pattern *p = &lexicon->patterns[i];
        p->pattern = cmq_pattern_compile(lexicon->arena->memory, p->source, CMQ_PATTERN_WORD, NULL, 0, NULL);
        if (!p->pattern) return false;
        cmq_pattern_jit(p->pattern);
    }
    return true;
}

void cmq_lexicon_free_patterns(cmq_lexicon *lexicon) {
    for (size_t i = 0; i < lexicon->pattern_count; i++) cmq_pattern_free(lexicon->patterns[i].pattern);
}

void cmq_lexicon_free(cmq_lexicon *lexicon) {
    cmq_lexicon_free_patterns(lexicon);
    cmq_give_back(lexicon->patterns);
    cmq_give_back(lexicon->classes);
    cmq_give_back(lexicon->sets);
    cmq_give_back(lexicon->entries);
    cmq_give_back(lexicon->texts);
    cmq_give_back(lexicon->stems);
    cmq_give_back(lexicon->telling);
}

void cmq_lexicon_find_asked(cmq_lexicon *lexicon) {
    lexicon->locative = cmq_feature_find(lexicon, "loc"); /* rules may give features, too */
    lexicon->attribute = cmq_feature_find(lexicon, "attr");
    lexicon->finite = cmq_feature_find(lexicon, "fin");
    lexicon->conditional = cmq_feature_find(lexicon, "cond");
    lexicon->construct = cmq_feature_find(lexicon, "ez");
    lexicon->converb = cmq_feature_find(lexicon, "cv");
    lexicon->feminine = cmq_feature_find(lexicon, "f");
    lexicon->masculine = cmq_feature_find(lexicon, "m");
    lexicon->woman = cmq_feature_find(lexicon, "woman");
    for (size_t i = 0; i < CMQ_ASKED; i++) lexicon->asked[i] = cmq_class_find(lexicon, cmq_span_of(ASKED[i]));
    if (lexicon->asked[CMQ_ASKED_OFFICE] == CMQ_NO_CLASS) /* a language may sort its offices under names */
        lexicon->asked[CMQ_ASKED_OFFICE] = cmq_class_find(lexicon, cmq_span_of("named.office"));
}

uint16_t cmq_class_find(const cmq_lexicon *lexicon, cmq_span name) {
    uint32_t id = cmq_map_get(&lexicon->class_ids, name);
    return id == CMQ_MAP_NONE ? CMQ_NO_CLASS : (uint16_t)id;
}

static uint16_t S_class_new(cmq_lexicon *lexicon, cmq_span name, uint16_t parent) {
    if (lexicon->class_count == lexicon->class_room) {
        size_t room = lexicon->class_room ? lexicon->class_room * 2 : 128;
        if (room >= CMQ_NO_CLASS) return CMQ_NO_CLASS;
        cmq_class *classes = cmq_retake(lexicon->arena->memory, lexicon->classes, room, sizeof *classes);
        if (!classes) return CMQ_NO_CLASS;
        lexicon->classes = classes;
        lexicon->class_room = room;
    }
    cmq_span copy = cmq_arena_copy(lexicon->arena, name);
    uint16_t id = (uint16_t)lexicon->class_count;
    if (!copy.ptr || !cmq_map_set(&lexicon->class_ids, copy, id)) return CMQ_NO_CLASS;
    lexicon->classes[lexicon->class_count++] = (cmq_class){.name = copy, .parent = parent};
    return id;
}

uint16_t cmq_class_id(cmq_lexicon *lexicon, cmq_span name) {
    uint16_t id = cmq_class_find(lexicon, name);
    if (id != CMQ_NO_CLASS) return id;
    uint16_t parent = CMQ_NO_CLASS; /* a.b.c: make a, then a.b, then a.b.c */
    for (size_t i = 1; i <= name.len; i++) {
        if (i < name.len && name.ptr[i] != '.') continue;
        cmq_span part = {name.ptr, i};
        id = cmq_class_find(lexicon, part);
        if (id == CMQ_NO_CLASS) id = S_class_new(lexicon, part, parent);
        if (id == CMQ_NO_CLASS) return id;
        parent = id;
    }
    return id;
}

uint16_t cmq_class_of_literal(cmq_lexicon *lexicon, cmq_span folded) {
    char name[CMQ_MAX_WORD + 1] = "=";
    if (folded.len >= CMQ_MAX_WORD) return CMQ_NO_CLASS;
    memcpy(name + 1, folded.ptr, folded.len);
    cmq_span key = {name, folded.len + 1};
    uint16_t id = cmq_class_find(lexicon, key);
    if (id != CMQ_NO_CLASS) return id;
    id = S_class_new(lexicon, key, CMQ_NO_CLASS);
    if (id != CMQ_NO_CLASS) lexicon->classes[id].defined = lexicon->classes[id].literal = true;
    return id;
}

void cmq_class_define(cmq_lexicon *lexicon, uint16_t id) {
    for (; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent) lexicon->classes[id].defined = true;
}

uint8_t cmq_class_trigger(const cmq_lexicon *lexicon, uint16_t id) {
    uint8_t trigger = CMQ_NO_TRIGGER;
    for (; id != CMQ_NO_CLASS; id = lexicon->classes[id].parent) trigger |= lexicon->classes[id].trigger;
    return trigger;
}

cmq_span cmq_class_part(const cmq_lexicon *lexicon, uint16_t id) {
    cmq_span name = lexicon->classes[id].name;
    const char *dot = memchr(name.ptr, '.', name.len);
    if (!dot) return (cmq_span){name.ptr, 0};
    cmq_span part = {dot + 1, (size_t)(name.ptr + name.len - dot) - 1};
    const char *end = memchr(part.ptr, '.', part.len);
    return (cmq_span){part.ptr, end ? (size_t)(end - part.ptr) : part.len};
}

static uint64_t S_feature(const cmq_lexicon *lexicon, cmq_span name) {
    for (size_t i = 0; i < lexicon->feature_count; i++)
        if (cmq_span_equal(lexicon->features[i], name)) return (uint64_t)1 << i;
    return 0;
}

uint64_t cmq_feature_find(const cmq_lexicon *lexicon, const char *name) {
    return S_feature(lexicon, cmq_span_of(name));
}

uint64_t cmq_feature_bit(cmq_lexicon *lexicon, cmq_span name) {
    uint64_t known = S_feature(lexicon, name);
    if (known) return known;
    if (lexicon->feature_count == CMQ_MAX_FEATURES) return 0;
    cmq_span copy = cmq_arena_copy(lexicon->arena, name);
    if (!copy.ptr) return 0;
    lexicon->features[lexicon->feature_count] = copy;
    return (uint64_t)1 << lexicon->feature_count++;
}

/* ---- reading a word ---- */

/* A way through a set so far: bytes used up, features met. */
typedef struct {
    size_t at;
    uint64_t features;
} S_state;

#define MAX_STATES 64

/* Whether a text begins with a piece of an ending; its last byte tells mostly. */
static bool S_goes_on(cmq_span text, cmq_span piece) {
    if (!piece.len) return true;
    return text.len >= piece.len && text.ptr[piece.len - 1] == piece.ptr[piece.len - 1] && cmq_span_starts(text, piece);
}

/* All ways in which prefixes of `rest` are endings of the set. Depth is bounded by cmq_lexicon_finish. */
static size_t S_step(const cmq_lexicon *lexicon, int set, cmq_span rest, S_state from, S_state *out, size_t room) {
    size_t count = 0;
    cmq_span behind = {rest.ptr + from.at, rest.len - from.at};
    for (const cmq_ending *e = lexicon->sets[set].first; e && count < room; e = e->next) {
        if (e->count && e->pieces[0].set < 0 && !S_goes_on(behind, e->pieces[0].text)) continue; /* mostly */
        S_state states[2][MAX_STATES];
        size_t n = 1;
        int now = 0;
        states[0][0] = from;
        for (size_t p = 0; p < e->count && n; p++) {
            const cmq_ending_piece *piece = &e->pieces[p];
            size_t next = 0;
            for (size_t i = 0; i < n && next < MAX_STATES; i++) {
                S_state s = states[now][i];
                if (piece->set >= 0) {
                    size_t more = S_step(lexicon, piece->set, rest, s, states[1 - now] + next, MAX_STATES - next);
                    for (size_t k = 0; k < more; k++) states[1 - now][next + k].features |= piece->features;
                    next += more;
                } else if (S_goes_on((cmq_span){rest.ptr + s.at, rest.len - s.at}, piece->text)) {
                    states[1 - now][next++] = (S_state){s.at + piece->text.len, s.features | piece->features};
                }
            }
            now = 1 - now;
            n = next;
        }
        for (size_t i = 0; i < n && count < room; i++) out[count++] = states[now][i];
    }
    return count;
}

size_t cmq_endings_match(const cmq_lexicon *lexicon, int set, cmq_span rest, uint64_t *features, size_t max) {
    S_state states[MAX_STATES];
    size_t n = S_step(lexicon, set, rest, (S_state){0, 0}, states, MAX_STATES), count = 0;
    for (size_t i = 0; i < n; i++) {
        if (states[i].at != rest.len) continue;
        bool known = false;
        for (size_t k = 0; k < count; k++) known |= features[k] == states[i].features;
        if (!known && count < max) features[count++] = states[i].features;
    }
    return count;
}

bool cmq_is_by_pattern(const cmq_lexicon *lexicon, uint32_t entry) {
    for (size_t i = 0; i < lexicon->pattern_count; i++)
        if (lexicon->patterns[i].entry == entry) return true;
    return false;
}

size_t cmq_lexicon_read_word(const cmq_lexicon *lexicon, cmq_span word, cmq_pattern_runner *runner,
                             cmq_reading *readings, size_t max) {
    size_t count = 0;
    bool known = false;
    for (size_t len = word.len; len > 0 && count < max; len--) {
        if (len < word.len && ((unsigned char)word.ptr[len] & 0xC0) == 0x80) continue; /* not between characters */
        uint32_t at = cmq_map_get(&lexicon->stem_ids, (cmq_span){word.ptr, len});
        for (; at != CMQ_MAP_NONE && count < max; at = lexicon->stems[at].next) {
            const cmq_stem *stem = &lexicon->stems[at];
            const cmq_entry *entry = &lexicon->entries[stem->entry];
            if (entry->removed) continue;
            uint64_t features[8] = {0};
            size_t n = len == word.len && stem->set < 0 ? 1 : 0;
            if (stem->set >= 0)
                n = cmq_endings_match(lexicon, stem->set, (cmq_span){word.ptr + len, word.len - len}, features, 8);
            for (size_t i = 0; i < n && count < max; i++) {
                bool part = entry->words > 1;
                readings[count++] = (cmq_reading){.class_id = part ? CMQ_CLASS_WORD : entry->class_id,
                                                  .entry = stem->entry,
                                                  .features = features[i] | (part ? 0 : entry->features)};
                const cmq_class *class = &lexicon->classes[entry->class_id];
                known |= !part && !class->literal && !class->apart;
            }
        }
    }
    for (size_t i = 0; i < lexicon->pattern_count && !known && count < max; i++) {
        const cmq_entry *entry = &lexicon->entries[lexicon->patterns[i].entry];
        if (entry->removed || !cmq_pattern_matches_word(lexicon->patterns[i].pattern, runner, word)) continue;
        readings[count++] = (cmq_reading){
            .class_id = entry->class_id, .entry = lexicon->patterns[i].entry, .features = entry->features};
        known = true;
    }
    return count;
}

size_t cmq_lexicon_read_part(const cmq_lexicon *lexicon, const cmq_entry *entry, uint8_t word, cmq_span folded,
                             uint64_t *features, size_t max) {
    const cmq_entry_word *part = &cmq_entry_rest(entry)[word - 1];
    if (folded.len < part->stem_len || folded.ptr[part->stem_len - 1] != part->stem[part->stem_len - 1])
        return 0; /* mostly */
    if (!cmq_span_starts(folded, cmq_entry_stem(part))) return 0;
    cmq_span ending = {folded.ptr + part->stem_len, folded.len - part->stem_len};
    if (part->set >= 0) return cmq_endings_match(lexicon, part->set, ending, features, max);
    features[0] = 0;
    return ending.len == 0;
}

/* A long word tells more than a short one, and any word more than a frequent one. */
static size_t S_telling(const cmq_spelling *spelling, cmq_span stem) {
    return stem.len + (cmq_map_get(&spelling->stopwords, stem) == CMQ_MAP_NONE ? CMQ_MAX_WORD : 0);
}

static bool S_find_telling(cmq_lexicon *lexicon, const cmq_spelling *spelling, cmq_arena *scratch) {
    cmq_entry_word *first =
        cmq_arena_array(scratch, lexicon->entry_count + 1, sizeof *first); /* words of entries, by entry */
    if (!first) return false;
    for (uint32_t i = 0; i < lexicon->stem_ids.size; i++) {
        const cmq_map_slot *slot = &lexicon->stem_ids.slots[i];
        for (uint32_t at = slot->key ? slot->value : CMQ_MAP_NONE; at != CMQ_MAP_NONE; at = lexicon->stems[at].next)
            first[lexicon->stems[at].entry] = (cmq_entry_word){slot->key, slot->key_len, lexicon->stems[at].set};
    }
    for (uint32_t e = 0; e < lexicon->entry_count; e++) {
        const cmq_entry *entry = &lexicon->entries[e];
        if (entry->words < 2 || (cmq_class_trigger(lexicon, entry->class_id) == CMQ_NO_TRIGGER &&
                                 !cmq_class_within(lexicon, entry->class_id, CMQ_CLASS_CLASH)))
            continue;
        cmq_entry_word longest = first[e];
        for (int w = 1; w < entry->words; w++)
            if (S_telling(spelling, cmq_entry_stem(&cmq_entry_rest(entry)[w - 1])) >
                S_telling(spelling, cmq_entry_stem(&longest)))
                longest = cmq_entry_rest(entry)[w - 1];
        cmq_span stem = cmq_entry_stem(&longest);
        uint32_t before = cmq_map_get(&lexicon->telling_ids, stem), id = (uint32_t)lexicon->telling_count;
        if (id == lexicon->telling_room) {
            size_t room = id ? 2 * (size_t)id : 256;
            cmq_stem *telling = cmq_retake(lexicon->arena->memory, lexicon->telling, room, sizeof *telling);
            if (!telling) return false;
            lexicon->telling = telling;
            lexicon->telling_room = room;
        }
        lexicon->telling[lexicon->telling_count++] = (cmq_stem){.entry = e, .set = longest.set, .next = before};
        if (!cmq_map_set(&lexicon->telling_ids, stem, id)) return false;
    }
    return true;
}

bool cmq_lexicon_find_telling(cmq_lexicon *lexicon, const cmq_spelling *spelling) {
    cmq_arena scratch;
    cmq_arena_init(&scratch, lexicon->arena->memory, CMQ_MAX_GRAMMAR_MEMORY);
    bool found = S_find_telling(lexicon, spelling, &scratch);
    cmq_arena_free(&scratch);
    return found;
}

uint8_t cmq_lexicon_tells(const cmq_lexicon *lexicon, cmq_span word, bool *clash) {
    uint8_t trigger = CMQ_NO_TRIGGER;
    *clash = false;
    for (size_t len = word.len; len > 0; len--) {
        if (len < word.len && ((unsigned char)word.ptr[len] & 0xC0) == 0x80) continue;
        uint32_t at = cmq_map_get(&lexicon->telling_ids, (cmq_span){word.ptr, len});
        for (; at != CMQ_MAP_NONE; at = lexicon->telling[at].next) {
            uint64_t features[1];
            uint16_t class_id = lexicon->entries[lexicon->telling[at].entry].class_id;
            cmq_span rest = {word.ptr + len, word.len - len};
            bool whole = lexicon->telling[at].set < 0
                             ? rest.len == 0
                             : cmq_endings_match(lexicon, lexicon->telling[at].set, rest, features, 1) > 0;
            if (whole) trigger |= cmq_class_trigger(lexicon, class_id);
            if (whole) *clash |= cmq_class_within(lexicon, class_id, CMQ_CLASS_CLASH);
        }
    }
    return trigger;
}
