#include "match/words.h"

#define FIRST_SIZE 4096u

bool cmq_word_memory_init(cmq_word_memory *memory, const cmq_lexicon *lexicon, cmq_memory *from) {
    *memory = (cmq_word_memory){.lexicon = lexicon, .size = FIRST_SIZE};
    cmq_arena_init(&memory->arena, from, CMQ_MAX_EXTRACTOR_MEMORY);
    memory->hashes = cmq_take_array(from, memory->size, sizeof *memory->hashes);
    memory->slots = cmq_take_array(from, memory->size, sizeof *memory->slots);
    memory->runner = cmq_pattern_runner_new(from);
    return memory->hashes && memory->slots && memory->runner;
}

void cmq_word_memory_free(cmq_word_memory *memory) {
    cmq_give_back(memory->hashes);
    cmq_give_back(memory->slots);
    cmq_pattern_runner_free(memory->runner);
    cmq_arena_free(&memory->arena);
}

void cmq_word_memory_tend(cmq_word_memory *memory) {
    if (memory->used < CMQ_MAX_WORD_MEMORY) return;
    cmq_arena_reset(&memory->arena);
    memset(memory->slots, 0, memory->size * sizeof *memory->slots);
    memset(memory->pairs, 0, sizeof memory->pairs);
    memory->used = 0;
    memory->unknown = NULL;
}

/* The slot of a word, or the free one that it would take. */
static uint32_t S_slot(const cmq_word_memory *memory, cmq_span word, uint32_t hash) {
    for (uint32_t i = cmq_hash_slot(hash, memory->size);; i = i + 1 < memory->size ? i + 1 : 0)
        if (!memory->slots[i] || (memory->hashes[i] == hash && cmq_span_equal(cmq_word_text(memory->slots[i]), word)))
            return i;
}

static bool S_grow(cmq_word_memory *memory) {
    uint32_t *old_hashes = memory->hashes, old_size = memory->size;
    cmq_known_word **old = memory->slots;
    uint32_t size = old_size / 2 * 3;
    uint32_t *hashes = cmq_take_array(memory->arena.memory, size, sizeof *hashes);
    cmq_known_word **slots = cmq_take_array(memory->arena.memory, size, sizeof *slots);
    if (!hashes || !slots) {
        cmq_give_back(hashes);
        cmq_give_back(slots);
        return false;
    }
    memory->hashes = hashes;
    memory->slots = slots;
    memory->size = size;
    for (uint32_t i = 0; i < old_size; i++) {
        if (!old[i]) continue;
        uint32_t slot = S_slot(memory, cmq_word_text(old[i]), old_hashes[i]);
        hashes[slot] = old_hashes[i];
        slots[slot] = old[i];
    }
    cmq_give_back(old_hashes);
    cmq_give_back(old);
    return true;
}

/* The first bytes as one bit of 64; none if the word is shorter. */
static uint64_t S_beginning(cmq_span word, size_t bytes) {
    uint32_t first = 0;
    if (word.len < bytes) return 0;
    memcpy(&first, word.ptr, bytes);
    return UINT64_C(1) << (first * 2654435769u >> 26);
}

/* How the second word of an entry begins: by four bytes, or by two if it may be shorter. */
static uint64_t S_next(const cmq_entry *entry) {
    cmq_span stem = cmq_entry_stem(&cmq_entry_rest(entry)[0]);
    return stem.len >= 4 ? S_beginning(stem, 4) : stem.len >= 2 ? S_beginning(stem, 2) : UINT64_MAX;
}

/* The same as the bytes themselves, of one entry: most fail there. */
static int32_t S_next_bytes(const cmq_entry *entry) {
    cmq_span stem = cmq_entry_stem(&cmq_entry_rest(entry)[0]);
    int32_t bytes = CMQ_ANY_NEXT;
    bool known = !(entry->gaps & 2) && (stem.len >= sizeof bytes || cmq_entry_rest(entry)[0].set < 0);
    if (known) memcpy(&bytes, stem.ptr, stem.len < sizeof bytes ? stem.len : sizeof bytes);
    return bytes;
}

static const cmq_entry *S_land(const cmq_lexicon *lexicon, const cmq_known_word *word) {
    const cmq_entry *land = NULL;
    for (size_t i = 0; i < word->own_count; i++) {
        const cmq_reading *r = &word->readings[i];
        if (r->entry == CMQ_NO_ENTRY) continue;
        const cmq_entry *entry = &lexicon->entries[r->entry];
        if (entry->country && cmq_names_state(entry)) return entry;
        cmq_span name = lexicon->classes[r->class_id].name;
        bool seat = name.len >= 4 && memcmp(name.ptr + name.len - 4, "seat", 4) == 0;
        if (entry->country && !cmq_entry_ref(entry) && !seat) land = entry;
    }
    return land;
}

/* Whether a reading is a state or a capital of one, which have a capital letter wherever names have. */
static bool S_is_place_name(const cmq_lexicon *lexicon, const cmq_reading *reading) {
    return cmq_class_within(lexicon, reading->class_id, lexicon->asked[CMQ_ASKED_COUNTRY]) ||
           cmq_class_within(lexicon, reading->class_id, lexicon->asked[CMQ_ASKED_SEAT]);
}

static void S_describe(const cmq_lexicon *lexicon, cmq_known_word *word, cmq_reading *readings, int32_t *nexts) {
    word->land = S_land(lexicon, word);
    for (size_t i = 0; i < word->reading_count; i++) {
        cmq_reading *r = &readings[i];
        bool first = i >= word->own_count;
        uint8_t trigger = cmq_class_trigger(lexicon, first ? lexicon->entries[r->entry].class_id : r->class_id);
        uint8_t *level = first ? &word->starts_trigger : &word->trigger;
        *level |= trigger;
        r->trigger = trigger;
        r->tells_basis =
            r->entry != CMQ_NO_ENTRY && cmq_class_within(lexicon, lexicon->entries[r->entry].class_id, CMQ_CLASS_BASIS);
        if (first) word->next |= S_next(&lexicon->entries[r->entry]);
        if (first) nexts[i - word->own_count] = S_next_bytes(&lexicon->entries[r->entry]);
        word->gap_follows |= first && lexicon->entries[r->entry].gaps >> 1 & 1;
        word->starts_clash |= first && cmq_class_within(lexicon, lexicon->entries[r->entry].class_id, CMQ_CLASS_CLASH);
        word->clash |= cmq_class_within(lexicon, r->class_id, CMQ_CLASS_CLASH);
        word->gap |= cmq_class_within(lexicon, r->class_id, CMQ_CLASS_GAP);
        word->names_place |= S_is_place_name(lexicon, r);
    }
}

bool cmq_word_within(const cmq_lexicon *lexicon, const cmq_known_word *known, uint16_t class_id) {
    for (size_t i = 0; known && i < known->own_count; i++)
        if (cmq_class_within(lexicon, known->readings[i].class_id, class_id)) return true;
    return false;
}

bool cmq_word_ends(const cmq_lexicon *lexicon, const cmq_known_word *known, uint16_t class_id, const char *last) {
    for (size_t i = 0; known && i < known->own_count; i++)
        if (cmq_class_within(lexicon, known->readings[i].class_id, class_id) &&
            cmq_class_ends(lexicon, known->readings[i].class_id, last))
            return true;
    return false;
}

uint32_t cmq_word_expect(const cmq_word_memory *memory, cmq_span folded) {
    uint32_t hash = cmq_span_hash(folded);
    uint32_t slot = cmq_hash_slot(hash, memory->size);
    cmq_expect(&memory->hashes[slot]);
    cmq_expect(&memory->slots[slot]);
    return hash;
}

void cmq_word_expect_text(const cmq_word_memory *memory, uint32_t hash) {
    const cmq_known_word *word = memory->slots[cmq_hash_slot(hash, memory->size)];
    if (!word) return;
    cmq_expect(word);
    cmq_expect(word->text);
}

/* Takes states and capitals out of some readings; how many remain. */
static size_t S_drop_places(const cmq_lexicon *lexicon, cmq_reading *readings, size_t count) {
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        if (!S_is_place_name(lexicon, &readings[i])) readings[n++] = readings[i];
    return n;
}

/* A word with its readings; NULL when memory ran out. */
static cmq_known_word *S_keep(cmq_word_memory *memory, cmq_span folded, const cmq_reading *readings, size_t n) {
    size_t room = folded.len < sizeof(int32_t) ? sizeof(int32_t) : folded.len; /* for cmq_word_beginning */
    cmq_known_word *word = cmq_arena_alloc(&memory->arena, offsetof(cmq_known_word, text) + room);
    size_t own = 0, put = 0;
    for (size_t i = 0; i < n; i++) own += readings[i].class_id != CMQ_CLASS_WORD;
    size_t size = n * sizeof *readings + (n - own) * sizeof(int32_t); /* see cmq_word_nexts */
    cmq_reading *kept = n ? cmq_arena_alloc(&memory->arena, size) : NULL;
    if (!word || (n && !kept)) return NULL;
    word->len = (uint32_t)folded.len; /* of a sentence, which is in memory as a whole */
    memcpy(word->text, folded.ptr, folded.len);
    for (int first = 0; first < 2; first++)
        for (size_t i = 0; i < n; i++)
            if ((readings[i].class_id == CMQ_CLASS_WORD) == first) kept[put++] = readings[i];
    word->readings = kept;
    word->reading_count = (uint16_t)n;
    word->own_count = (uint16_t)own;
    bool clash = false;
    word->tells = cmq_lexicon_tells(memory->lexicon, cmq_word_text(word), &clash);
    word->tells_clash = clash;
    void *behind = n ? kept + n : NULL;
    S_describe(memory->lexicon, word, kept, behind);
    return word;
}

/* Looks a word up; where it has no capital it is kept beside the other, under the hash's complement. */
static cmq_known_word *S_look_up(cmq_word_memory *memory, cmq_span folded, uint32_t own, bool common) {
    uint32_t hash = common ? ~own : own;
    uint32_t slot = S_slot(memory, folded, hash);
    cmq_known_word *known = memory->slots[slot];
    if (known) return cmq_expect(known->forms), known; /* a unit asks for them next */
    if (memory->used >= memory->size / 3 * 2) {
        if (!S_grow(memory)) return NULL;
        slot = S_slot(memory, folded, hash);
    }
    cmq_reading readings[CMQ_MAX_READINGS];
    size_t n = folded.len <= CMQ_MAX_WORD
                   ? cmq_lexicon_read_word(memory->lexicon, folded, memory->runner, readings, CMQ_MAX_READINGS)
                   : 0;
    cmq_known_word *word = S_keep(memory, folded, readings, common ? S_drop_places(memory->lexicon, readings, n) : n);
    if (!word) return NULL;
    memory->used++;
    memory->hashes[slot] = hash;
    memory->slots[slot] = word;
    return word;
}

cmq_known_word *cmq_word_look_up(cmq_word_memory *memory, cmq_span folded) {
    return S_look_up(memory, folded, cmq_span_hash(folded), false);
}

cmq_known_word *cmq_word_look_up_by(cmq_word_memory *memory, cmq_span folded, uint32_t hash) {
    return S_look_up(memory, folded, hash, false);
}

cmq_known_word *cmq_word_look_up_common(cmq_word_memory *memory, cmq_span folded) {
    return S_look_up(memory, folded, cmq_span_hash(folded), true);
}

bool cmq_word_may_go_on(const cmq_lexicon *lexicon, const cmq_reading *reading, const cmq_known_word *next) {
    const cmq_entry *entry = &lexicon->entries[reading->entry];
    uint64_t features[1];
    if (entry->gaps >> 1 & 1 && next->gap) return true;
    return cmq_lexicon_read_part(lexicon, entry, 1, cmq_word_text(next), features, 1) > 0;
}

static cmq_word_pair S_pair(const cmq_lexicon *lexicon, const cmq_known_word *first, const cmq_known_word *next) {
    cmq_word_pair pair = {.first = first, .next = next};
    int32_t beginning = cmq_word_beginning(next);
    const int32_t *nexts = cmq_word_nexts(first);
    for (uint16_t i = first->own_count; i < first->reading_count; i++, nexts++) {
        if (!cmq_may_be_next(*nexts, beginning) || !cmq_word_may_go_on(lexicon, &first->readings[i], next)) continue;
        if (pair.from == pair.to) pair.from = i;
        pair.to = (uint16_t)(i + 1);
    }
    return pair;
}

/* Whether a word begins as the second word of some entry does that another begins; most do not. */
static bool S_may_follow(const cmq_known_word *first, const cmq_known_word *next) {
    if (!first->next) return false;
    cmq_span word = cmq_word_text(next);
    uint64_t begins = word.len >= 2 ? S_beginning(word, 2) | S_beginning(word, 4) : UINT64_MAX;
    return first->next & begins || (first->gap_follows && next->gap);
}

const cmq_word_pair *cmq_word_pair_of(cmq_word_memory *memory, const cmq_known_word *first,
                                      const cmq_known_word *next) {
    if (!next || !S_may_follow(first, next)) return NULL;
    uintptr_t mix = ((uintptr_t)first >> 4) * 31 + ((uintptr_t)next >> 4);
    cmq_word_pair *pair = &memory->pairs[(mix ^ mix >> 12) % CMQ_WORD_PAIRS];
    if (pair->first != first || pair->next != next) *pair = S_pair(memory->lexicon, first, next);
    return pair->from < pair->to ? pair : NULL;
}
