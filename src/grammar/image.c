#include "grammar/image.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"

#ifndef CMQ_BUILD
#define CMQ_BUILD "" /* a mark of the sources that read data files and that lay out what they read */
#endif

typedef struct {
    char magic[8];
    uint64_t layout, key, digest;  /* the digest is of the line below and the two parts that follow */
    uint64_t size, pointers, home; /* bytes of the image; offsets, of four bytes each, of the pointers in it; the
                                      address of this header for which they hold */
    uint64_t reserved;
} S_header;

static const char S_magic[8] = "cmqimage";

/* ---- digests ---- */

static uint64_t S_mix(uint64_t h, uint64_t piece) {
    h = (h ^ piece) * UINT64_C(0xD6E8FEB86659FD93);
    return h ^ h >> 32;
}

/* Four lanes of eight bytes: as fast as memory is read. */
static uint64_t S_digest(uint64_t seed, const char *bytes, size_t len) {
    uint64_t lanes[4] = {seed, ~seed, seed + len, ~(seed + len)}, piece[4] = {0};
    size_t at = 0;
    for (; len - at >= sizeof piece; at += sizeof piece) {
        memcpy(piece, bytes + at, sizeof piece);
        for (int i = 0; i < 4; i++) { /* turned, so that no bit of a piece stays at the top */
            uint64_t h = (lanes[i] ^ piece[i]) * UINT64_C(0xD6E8FEB86659FD93);
            lanes[i] = h << 29 | h >> 35;
        }
    }
    memset(piece, 0, sizeof piece);
    if (len > at) memcpy(piece, bytes + at, len - at);
    for (int i = 0; i < 4; i++) seed = S_mix(seed, S_mix(lanes[i], piece[i]));
    return seed;
}

uint64_t cmq_image_key(uint64_t key, cmq_span bytes) {
    return S_digest(key, bytes.ptr, bytes.len);
}

/* Of images that begin with an object of so many bytes. */
static uint64_t S_layout(size_t root) {
    const uint64_t sizes[] = {root,
                              sizeof(void *),
                              sizeof(size_t),
                              sizeof(cmq_language_data),
                              sizeof(cmq_spellings),
                              sizeof(cmq_entry),
                              sizeof(cmq_rule),
                              sizeof(cmq_stage),
                              sizeof(cmq_action),
                              sizeof(cmq_ending_piece),
                              sizeof(cmq_atom_use)};
    char components[256]; /* other versions may fold letters otherwise */
    uint64_t key = S_digest(1, CMQ_VERSION " " CMQ_BUILD, sizeof CMQ_VERSION " " CMQ_BUILD);
    cmq_components(components, sizeof components);
    key = S_digest(key, components, strlen(components));
    return S_digest(key, (const char *)sizes, sizeof sizes);
}

/* Of all that is not compared with something known: part of the header, and what follows it. */
static uint64_t S_digest_image(const S_header *header, const char *image, size_t len) {
    uint64_t seed = S_mix(S_mix(S_mix(0, header->size), header->pointers), header->home);
    return S_digest(seed, image, len);
}

/* ---- writing: a copy of all that can be reached, as if it stood at its home ---- */

typedef struct {
    cmq_buffer image, pointers;
    cmq_arena arena;
    cmq_map texts, arrays, words; /* those copied so far: equal ones are kept once */
    uintptr_t home;
    size_t size, root; /* bytes of the image alone; of the object that it begins with */
} S_writer;

static void S_pad(cmq_buffer *image) {
    while (!image->failed && image->len % 8) cmq_buffer_char(image, 0);
}

static void S_set(S_writer *w, size_t field, uintptr_t value) {
    if (!w->image.failed) memcpy(w->image.data + field, &value, sizeof value);
}

/* Fields are offsets into the image. */
static void S_clear(S_writer *w, size_t field) {
    S_set(w, field, 0);
}

static void S_point(S_writer *w, size_t field, size_t target) {
    uint32_t at = (uint32_t)field;
    S_set(w, field, w->home + sizeof(S_header) + target);
    cmq_buffer_append(&w->pointers, (const char *)&at, sizeof at);
}

/* Copies an array, which the pointer at `field` shall point to; returns where the copy begins. */
static size_t S_array(S_writer *w, size_t field, const void *items, size_t count, size_t size) {
    if (!items) return S_clear(w, field), 0;
    S_pad(&w->image);
    size_t at = w->image.len;
    if (!cmq_buffer_append(&w->image, items, count * size)) return 0;
    S_point(w, field, at);
    return at;
}

/* The same of an array without pointers, whose equals are kept once. */
static void S_constants(S_writer *w, size_t field, const void *items, size_t count, size_t size) {
    cmq_span key = {items, count * size};
    uint32_t at = items ? cmq_map_get(&w->arrays, key) : CMQ_MAP_NONE;
    if (at != CMQ_MAP_NONE) {
        S_point(w, field, at);
        return;
    }
    at = (uint32_t)S_array(w, field, items, count, size);
    if (items && !cmq_map_set(&w->arrays, key, at)) w->image.failed = true;
}

/* The same of a text, whose copy ends with a NUL. */
static void S_text(S_writer *w, size_t field, const char *text, size_t len) {
    cmq_span key = {text, len};
    if (!text) return S_clear(w, field);
    uint32_t at = cmq_map_get(&w->texts, key);
    if (at == CMQ_MAP_NONE) {
        at = (uint32_t)w->image.len;
        cmq_buffer_append(&w->image, text, len);
        cmq_buffer_char(&w->image, 0);
        if (!cmq_map_set(&w->texts, key, at)) w->image.failed = true;
    }
    S_point(w, field, at);
}

static void S_string(S_writer *w, size_t field, const char *text) {
    S_text(w, field, text, text ? strlen(text) : 0);
}

#define FIELD(base, type, member) ((base) + offsetof(type, member))
#define ITEM(base, type, index, member) FIELD((base) + (index) * sizeof(type), type, member)

static void S_span(S_writer *w, size_t field, cmq_span span) {
    S_text(w, FIELD(field, cmq_span, ptr), span.ptr, span.len);
}

static void S_map(S_writer *w, size_t field, const cmq_map *map) {
    cmq_map tight = *map;
    tight.arena = &w->arena;
    if (!cmq_map_fit(&tight)) w->image.failed = true;
    if (!w->image.failed) memcpy(w->image.data + FIELD(field, cmq_map, size), &tight.size, sizeof tight.size);
    size_t slots = S_array(w, FIELD(field, cmq_map, slots), tight.slots, tight.size, sizeof *tight.slots);
    for (size_t i = 0; i < tight.size; i++)
        S_text(w, ITEM(slots, cmq_map_slot, i, key), tight.slots[i].key, tight.slots[i].key_len);
    S_array(w, FIELD(field, cmq_map, tags), tight.tags, tight.size, sizeof *tight.tags);
    S_clear(w, FIELD(field, cmq_map, arena));
}

/* What only reading needs. */
static void S_no_map(S_writer *w, size_t field) {
    static const cmq_map none;
    S_map(w, field, &none);
    if (!w->image.failed) memset(w->image.data + field, 0, sizeof none);
}

static void S_no_place(S_writer *w, size_t field) {
    if (!w->image.failed) memset(w->image.data + field, 0, sizeof(cmq_place));
}

static void S_sets(S_writer *w, size_t root, const cmq_lexicon *lexicon) {
    size_t sets = S_array(w, FIELD(root, cmq_lexicon, sets), lexicon->sets, lexicon->set_count, sizeof *lexicon->sets);
    for (size_t i = 0; i < lexicon->set_count; i++) {
        size_t field = ITEM(sets, cmq_ending_set, i, first);
        S_span(w, ITEM(sets, cmq_ending_set, i, name), lexicon->sets[i].name);
        S_clear(w, ITEM(sets, cmq_ending_set, i, last));
        S_no_place(w, ITEM(sets, cmq_ending_set, i, place));
        for (const cmq_ending *e = lexicon->sets[i].first; e; e = e->next) {
            size_t at = S_array(w, field, e, 1, sizeof *e);
            size_t pieces = S_array(w, FIELD(at, cmq_ending, pieces), e->pieces, e->count, sizeof *e->pieces);
            for (size_t p = 0; p < e->count; p++) S_span(w, ITEM(pieces, cmq_ending_piece, p, text), e->pieces[p].text);
            field = FIELD(at, cmq_ending, next);
        }
    }
}

/* The later words of an entry; the same words are kept once. */
static void S_words(S_writer *w, size_t field, const cmq_entry_word *words, size_t count) {
    cmq_buffer key;
    if (!count) return S_clear(w, field);
    cmq_buffer_init(&key, w->arena.memory, CMQ_MAX_DATA_LINE);
    for (size_t i = 0; i < count; i++) {
        cmq_buffer_append(&key, (const char *)&words[i].set, sizeof words[i].set);
        cmq_buffer_append(&key, words[i].stem, words[i].stem_len);
        cmq_buffer_char(&key, ' ');
    }
    uint32_t at = cmq_map_get(&w->words, (cmq_span){key.data, key.len});
    if (at != CMQ_MAP_NONE) {
        S_point(w, field, at);
    } else {
        at = (uint32_t)S_array(w, field, words, count, sizeof *words);
        for (size_t i = 0; i < count; i++)
            S_text(w, ITEM(at, cmq_entry_word, i, stem), words[i].stem, words[i].stem_len);
        cmq_span kept = cmq_arena_copy(&w->arena, (cmq_span){key.data, key.len});
        if (key.failed || !kept.ptr || !cmq_map_set(&w->words, kept, at)) w->image.failed = true;
    }
    cmq_buffer_free(&key);
}

static void S_entries(S_writer *w, size_t root, const cmq_lexicon *lexicon) {
    S_clear(w, FIELD(root, cmq_lexicon, texts));
    size_t entries =
        S_array(w, FIELD(root, cmq_lexicon, entries), lexicon->entries, lexicon->entry_count, sizeof *lexicon->entries);
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        const cmq_entry *e = &lexicon->entries[i];
        size_t field = ITEM(entries, cmq_entry, i, rest);
        if (e->means) {
            size_t meaning = S_array(w, field, e->meaning, 1, sizeof *e->meaning);
            S_string(w, FIELD(meaning, cmq_meaning, ref), e->meaning->ref);
            S_string(w, FIELD(meaning, cmq_meaning, name), e->meaning->name);
            field = FIELD(meaning, cmq_meaning, rest);
        }
        S_words(w, field, cmq_entry_rest(e), e->words > 1 ? e->words - 1u : 0);
    }
}

static void S_lexicon(S_writer *w, size_t root, const cmq_lexicon *lexicon) {
    size_t classes =
        S_array(w, FIELD(root, cmq_lexicon, classes), lexicon->classes, lexicon->class_count, sizeof *lexicon->classes);
    for (size_t i = 0; i < lexicon->class_count; i++)
        S_span(w, ITEM(classes, cmq_class, i, name), lexicon->classes[i].name);
    for (size_t i = 0; i < lexicon->feature_count; i++)
        S_span(w, FIELD(root, cmq_lexicon, features) + i * sizeof(cmq_span), lexicon->features[i]);
    S_map(w, FIELD(root, cmq_lexicon, class_ids), &lexicon->class_ids);
    S_map(w, FIELD(root, cmq_lexicon, stem_ids), &lexicon->stem_ids);
    S_map(w, FIELD(root, cmq_lexicon, telling_ids), &lexicon->telling_ids);
    S_no_map(w, FIELD(root, cmq_lexicon, set_ids));
    S_sets(w, root, lexicon);
    S_entries(w, root, lexicon);
    S_array(w, FIELD(root, cmq_lexicon, stems), lexicon->stems, lexicon->stem_count, sizeof *lexicon->stems);
    S_array(w, FIELD(root, cmq_lexicon, telling), lexicon->telling, lexicon->telling_count, sizeof *lexicon->telling);
    size_t patterns = S_array(w, FIELD(root, cmq_lexicon, patterns), lexicon->patterns, lexicon->pattern_count,
                              sizeof *lexicon->patterns);
    for (size_t i = 0; i < lexicon->pattern_count; i++) {
        S_clear(w, ITEM(patterns, cmq_word_pattern, i, pattern));
        S_span(w, ITEM(patterns, cmq_word_pattern, i, source), lexicon->patterns[i].source);
    }
}

static void S_rule(S_writer *w, size_t field, const cmq_rule *rule) {
    size_t root = S_array(w, field, rule, 1, sizeof *rule);
    S_clear(w, FIELD(root, cmq_rule, name)); /* the end of its id */
    S_span(w, FIELD(root, cmq_rule, id), rule->id);
    S_no_place(w, FIELD(root, cmq_rule, place));
    S_clear(w, FIELD(root, cmq_rule, examples));
    S_array(w, FIELD(root, cmq_rule, words), rule->words, rule->word_count, sizeof *rule->words);
    S_constants(w, FIELD(root, cmq_rule, items), rule->items, rule->item_count, sizeof *rule->items);
    S_constants(w, FIELD(root, cmq_rule, nodes), rule->nodes, rule->node_count, sizeof *rule->nodes);
    size_t captures =
        S_array(w, FIELD(root, cmq_rule, captures), rule->captures, rule->capture_count, sizeof *rule->captures);
    for (size_t i = 0; i < rule->capture_count; i++) S_clear(w, ITEM(captures, cmq_capture, i, name));
    size_t actions =
        S_array(w, FIELD(root, cmq_rule, actions), rule->actions, rule->action_count, sizeof *rule->actions);
    for (size_t i = 0; i < rule->action_count; i++)
        S_array(w, ITEM(actions, cmq_action, i, time), rule->actions[i].time, 1, sizeof *rule->actions[i].time);
}

/* The atoms of a stage; what each asks for only where a rule captures what has it, for that alone is asked of them. */
static void S_atoms(S_writer *w, size_t field, const cmq_stage *stage) {
    cmq_atom_set captured = {{0}};
    for (size_t i = 0; i < stage->rule_count; i++)
        for (size_t c = 0; c < stage->rules[i]->capture_count; c++)
            for (size_t k = 0; k < stage->rules[i]->captures[c].count; k++)
                cmq_atom_add(&captured, stage->rules[i]->captures[c].atoms[k]);
    size_t atoms = S_array(w, field, stage->atoms, stage->atom_count, sizeof *stage->atoms);
    for (unsigned i = 0; i < stage->atom_count; i++) {
        cmq_atom atom = stage->atoms[i];
        if (!cmq_atom_is_in(&captured, i)) atom = (cmq_atom){NULL, 0};
        if (!w->image.failed) memcpy(w->image.data + atoms + i * sizeof atom, &atom, sizeof atom);
        S_constants(w, ITEM(atoms, cmq_atom, i, conditions), atom.conditions, atom.count, sizeof *atom.conditions);
    }
}

static void S_stage(S_writer *w, size_t root, const cmq_stage *stage) {
    S_atoms(w, FIELD(root, cmq_stage, atoms), stage);
    S_no_map(w, FIELD(root, cmq_stage, atom_ids));
    size_t rules = S_array(w, FIELD(root, cmq_stage, rules), stage->rules, stage->rule_count, sizeof *stage->rules);
    for (size_t i = 0; i < stage->rule_count; i++) S_rule(w, rules + i * sizeof *stage->rules, stage->rules[i]);
    S_array(w, FIELD(root, cmq_stage, branches), stage->branches, stage->branch_count, sizeof *stage->branches);
    S_array(w, FIELD(root, cmq_stage, known_start), stage->known_start, stage->atom_count + 2,
            sizeof *stage->known_start);
    S_array(w, FIELD(root, cmq_stage, known_branches), stage->known_branches, stage->known_start[stage->atom_count + 1],
            sizeof *stage->known_branches);
    S_array(w, FIELD(root, cmq_stage, part_start), stage->part_start, stage->atom_count + 1, sizeof *stage->part_start);
    S_array(w, FIELD(root, cmq_stage, parts), stage->parts, stage->part_start[stage->atom_count], sizeof *stage->parts);
    S_array(w, FIELD(root, cmq_stage, sources), stage->sources, stage->branch_words, sizeof *stage->sources);
    S_array(w, FIELD(root, cmq_stage, clause_start), stage->clause_start, stage->branch_count + 1,
            sizeof *stage->clause_start);
    S_array(w, FIELD(root, cmq_stage, clauses), stage->clauses, stage->clause_start[stage->branch_count],
            sizeof *stage->clauses);
}

static void S_language(S_writer *w, const cmq_language_data *data) {
    static const cmq_arena no_arena;
    cmq_language_data root = *data;
    root.arena = root.rules.scratch = no_arena;
    root.compiled = true;
    root.rules.spelling = NULL;
    memset(root.rules.macros, 0, sizeof root.rules.macros);
    cmq_buffer_append(&w->image, (const char *)&root, sizeof root);
    size_t lexicon = offsetof(cmq_language_data, lexicon), rules = offsetof(cmq_language_data, rules);
    S_point(w, FIELD(lexicon, cmq_lexicon, arena), offsetof(cmq_language_data, arena));
    S_point(w, FIELD(rules, cmq_rules, arena), offsetof(cmq_language_data, arena));
    S_point(w, FIELD(rules, cmq_rules, lexicon), lexicon);
    S_no_map(w, FIELD(rules, cmq_rules, macro_ids));
    S_lexicon(w, lexicon, &data->lexicon);
    for (size_t i = 0; i < data->rules.stage_count; i++)
        S_stage(w, FIELD(rules, cmq_rules, stages) + i * sizeof(cmq_stage), &data->rules.stages[i]);
    const uint32_t *start = data->rules.use_start; /* NULL: of places, which have no rules */
    size_t classes = data->lexicon.class_count;
    S_array(w, FIELD(rules, cmq_rules, use_start), start, start ? classes + 1 : 0, sizeof *start);
    S_array(w, FIELD(rules, cmq_rules, uses), data->rules.uses, start ? start[classes] : 0, sizeof *data->rules.uses);
    S_array(w, FIELD(rules, cmq_rules, needs), data->rules.needs, data->rules.need_count, sizeof *data->rules.needs);
}

static void S_spellings(S_writer *w, const cmq_spellings *spellings) {
    cmq_buffer_append(&w->image, (const char *)spellings, sizeof *spellings);
    for (size_t i = 0; i < CMQ_LANGUAGES; i++) {
        size_t spelling = offsetof(cmq_spellings, spelling) + i * sizeof(cmq_spelling);
        S_map(w, FIELD(spelling, cmq_spelling, stopwords), &spellings->spelling[i].stopwords);
        S_map(w, FIELD(spelling, cmq_spelling, abbreviations), &spellings->spelling[i].abbreviations);
        S_map(w, FIELD(spelling, cmq_spelling, suffixes), &spellings->spelling[i].suffixes);
    }
    S_map(w, offsetof(cmq_spellings, words), &spellings->words);
    S_map(w, offsetof(cmq_spellings, endings), &spellings->endings);
}

static bool S_put(FILE *file, const void *bytes, size_t len) {
    return !len || fwrite(bytes, 1, len, file) == len;
}

/* Images of one program need homes of their own: addresses that systems leave alone, sixteen megabytes for each of a
 * few thousand. */
static uintptr_t S_home(const char *path) {
    const char *slash = strrchr(path, '/');
    cmq_span name = cmq_span_of(slash ? slash + 1 : path);
    uint64_t home = UINT64_C(0x200000000000) + (cmq_span_hash(name) % 4096 << 24);
    return home <= UINTPTR_MAX ? (uintptr_t)home : 0;
}

static cmq_status S_store(const char *path, uint64_t key, const S_writer *w) {
    S_header header = {.layout = S_layout(w->root),
                       .key = key,
                       .size = w->size,
                       .pointers = w->pointers.len / sizeof(uint32_t),
                       .home = w->home};
    char fresh[4096];
    int len = snprintf(fresh, sizeof fresh, "%s.%ld", path, (long)getpid());
    if (len < 0 || (size_t)len >= sizeof fresh) return CMQ_ERR_LIMIT;
    memcpy(header.magic, S_magic, sizeof S_magic);
    header.digest = S_digest_image(&header, w->image.data, w->image.len);
    FILE *file = fopen(fresh, "wb");
    if (!file) return CMQ_ERR_IO;
    bool written = S_put(file, &header, sizeof header) && S_put(file, w->image.data, w->image.len);
    written &= fclose(file) == 0;
    if (written && rename(fresh, path) == 0) return CMQ_OK;
    int why = errno;
    remove(fresh);
    errno = why;
    return CMQ_ERR_IO;
}

static cmq_status S_write(const char *path, uint64_t key, cmq_memory *memory, const cmq_language_data *data,
                          const cmq_spellings *spellings) {
    S_writer w = {.home = S_home(path), .root = data ? sizeof *data : sizeof *spellings};
    cmq_buffer_init(&w.image, memory, CMQ_MAX_GRAMMAR_MEMORY);
    cmq_buffer_init(&w.pointers, memory, CMQ_MAX_GRAMMAR_MEMORY);
    cmq_arena_init(&w.arena, memory, CMQ_MAX_GRAMMAR_MEMORY);
    cmq_map_init(&w.texts, &w.arena);
    cmq_map_init(&w.arrays, &w.arena);
    cmq_map_init(&w.words, &w.arena);
    if (data) S_language(&w, data);
    else S_spellings(&w, spellings);
    S_pad(&w.image);
    w.size = w.image.len;
    cmq_buffer_append(&w.image, w.pointers.data, w.pointers.len);
    cmq_status status = w.image.failed || w.pointers.failed ? CMQ_ERR_MEMORY : S_store(path, key, &w);
    cmq_arena_free(&w.arena);
    cmq_buffer_free(&w.pointers);
    cmq_buffer_free(&w.image);
    return status;
}

cmq_status cmq_image_write(const char *path, uint64_t key, const cmq_language_data *data, cmq_memory *memory) {
    return S_write(path, key, memory, data, NULL);
}

cmq_status cmq_image_write_spellings(const char *path, uint64_t key, const cmq_spellings *spellings,
                                     cmq_memory *memory) {
    return S_write(path, key, memory, NULL, spellings);
}

/* ---- reading ---- */

/* Offsets become pointers, all as far from the image's home as the image is; false if one leads out of it. */
static bool S_relocate(char *image, size_t size, uintptr_t home, const uint32_t *pointers, size_t count) {
    for (size_t i = 0; i < count; i++) {
        uintptr_t target;
        if (size < sizeof target || pointers[i] > size - sizeof target) return false;
        memcpy(&target, image + pointers[i], sizeof target);
        if (target < home || target - home >= size) return false;
        target = target - home + (uintptr_t)image;
        memcpy(image + pointers[i], &target, sizeof target);
    }
    return true;
}

/* Whether a file of `len` bytes behind the header is what the header says, and what is asked for. */
static bool S_fits(const S_header *header, uint64_t key, size_t root, size_t len) {
    return memcmp(header->magic, S_magic, sizeof S_magic) == 0 && !header->reserved &&
           header->layout == S_layout(root) && header->key == key && header->size >= root && header->size <= len &&
           header->pointers <= header->size / sizeof(uintptr_t) &&
           len == header->size + header->pointers * sizeof(uint32_t);
}

/* Whether the digest of a file is right. It is read in a mapping of its own, whose pages are given back. */
static bool S_is_whole(int file, const S_header *header, size_t len) {
    S_header *at = mmap(NULL, sizeof *header + len, PROT_READ, MAP_PRIVATE, file, 0);
    if (at == MAP_FAILED) return false;
    bool whole = header->digest == S_digest_image(header, (const char *)(at + 1), len);
    munmap(at, sizeof *header + len);
    return whole;
}

/* Maps a file at its home, where its pointers are right as they are, so that only pages that are used are ever fetched;
 * where something else is there, anywhere, and moves the pointers. NULL if that fails, or the image is damaged. */
static void *S_map_image(int file, const S_header *header, size_t len) {
    if (!S_is_whole(file, header, len)) return NULL;
    uintptr_t home = (uintptr_t)header->home;
    size_t size = (size_t)header->size;
    S_header *at = mmap((void *)home, sizeof *header + len, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
    if (at == MAP_FAILED) return NULL;
    char *image = (char *)(at + 1);
    const uint32_t *pointers = (const uint32_t *)(const void *)(image + size);
    if ((uintptr_t)at == home || S_relocate(image, size, home + sizeof *header, pointers, (size_t)header->pointers))
        return image;
    munmap(at, sizeof *header + len);
    return NULL;
}

static void *S_open(const char *path, uint64_t key, size_t root) {
    S_header header;
    struct stat info;
    void *image = NULL;
    int file = open(path, O_RDONLY);
    if (file < 0) return NULL;
    if (fstat(file, &info) == 0 && info.st_size > (off_t)sizeof header &&
        info.st_size <= (off_t)CMQ_MAX_GRAMMAR_MEMORY &&
        pread(file, &header, sizeof header, 0) == (ssize_t)sizeof header) {
        size_t len = (size_t)info.st_size - sizeof header;
        if (S_fits(&header, key, root, len)) image = S_map_image(file, &header, len);
    }
    close(file);
    return image;
}

static void S_close(void *image) {
    S_header *header = (S_header *)image - 1;
    munmap(header, sizeof *header + (size_t)header->size + (size_t)header->pointers * sizeof(uint32_t));
}

cmq_language_data *cmq_image_open(const char *path, uint64_t key, cmq_memory *memory) {
    cmq_language_data *data = S_open(path, key, sizeof *data);
    if (!data) return NULL;
    cmq_arena_init(&data->arena, memory, CMQ_MAX_GRAMMAR_MEMORY);
    if (cmq_lexicon_compile_patterns(&data->lexicon)) return data;
    cmq_image_close(data);
    return NULL;
}

cmq_spellings *cmq_image_open_spellings(const char *path, uint64_t key) {
    return S_open(path, key, sizeof(cmq_spellings));
}

void cmq_image_close(cmq_language_data *data) {
    cmq_lexicon_free_patterns(&data->lexicon);
    cmq_arena_free(&data->arena);
    S_close(data);
}

void cmq_image_close_spellings(cmq_spellings *spellings) {
    S_close(spellings);
}
