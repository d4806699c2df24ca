#include "match/signatures.h"

#include "base/limits.h"

#include <string.h>

void cmq_signatures_init(cmq_signatures *signatures, const cmq_language_data *data, cmq_memory *memory) {
    *signatures = (cmq_signatures){.data = data};
    cmq_arena_init(&signatures->pool, memory, CMQ_MAX_SIGNATURE_MEMORY);
}

void cmq_signatures_free(cmq_signatures *signatures) {
    cmq_give_back(signatures->items);
    cmq_give_back(signatures->table);
    cmq_arena_free(&signatures->pool);
    cmq_signatures_init(signatures, signatures->data, signatures->pool.memory);
}

void cmq_signatures_tend(cmq_signatures *signatures) {
    if (signatures->count < CMQ_MAX_SIGNATURES / 2 && signatures->pool.used < CMQ_MAX_SIGNATURE_MEMORY / 2) return;
    uint32_t era = signatures->era + 1;
    cmq_signatures_free(signatures);
    signatures->era = era;
}

/* Of the upper half, the classes: the lower bits of a product tell nothing of them. */
static uint32_t S_hash(const cmq_reading *readings, size_t n) {
    uint64_t h = n;
    for (size_t i = 0; i < n; i++)
        h = (h ^ readings[i].features ^ (uint64_t)readings[i].class_id << 48) * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(h >> 32) ^ (uint32_t)(h >> 48);
}

static bool S_is(const cmq_signature_item *item, uint32_t hash, const cmq_reading *readings, size_t n) {
    if (item->hash != hash || item->count != n) return false;
    const cmq_signature_reading *kept = item->readings;
    for (size_t i = 0; i < n; i++)
        if (kept[i].class_id != readings[i].class_id ||
            memcmp(kept[i].features, &readings[i].features, sizeof kept[i].features) != 0)
            return false;
    return true;
}

/* Where the signature is in the table, or where it belongs. */
static uint16_t *S_place(const cmq_signatures *signatures, uint32_t hash, const cmq_reading *readings, size_t n) {
    size_t mask = signatures->table_size - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        uint16_t id = signatures->table[i];
        if (!id || S_is(&signatures->items[id], hash, readings, n)) return &signatures->table[i];
    }
}

static bool S_grow_table(cmq_signatures *signatures) {
    size_t size = signatures->table_size ? signatures->table_size * 2 : 512;
    uint16_t *table = cmq_take_array(signatures->pool.memory, size, sizeof *table);
    if (!table) return false;
    cmq_signature_item *items = cmq_retake(signatures->pool.memory, signatures->items, size / 2 + 1, sizeof *items);
    if (!items) return cmq_give_back(table), false;
    for (size_t id = 1; id <= signatures->count; id++) {
        size_t i = items[id].hash & (size - 1);
        while (table[i]) i = (i + 1) & (size - 1);
        table[i] = (uint16_t)id;
    }
    cmq_give_back(signatures->table);
    signatures->table = table;
    signatures->items = items;
    signatures->table_size = size;
    return true;
}

/* ---- atoms ---- */

/* The atoms of some readings, by stage; how many in all. */
static size_t S_find_atoms(const cmq_language_data *data, const cmq_reading *readings, size_t n, cmq_atom_set *sets) {
    const cmq_rules *rules = &data->rules;
    size_t count = 0;
    memset(sets, 0, rules->stage_count * sizeof *sets);
    for (size_t i = 0; i < n; i++)
        for (uint16_t id = readings[i].class_id; id != CMQ_NO_CLASS; id = data->lexicon.classes[id].parent)
            for (uint32_t u = rules->use_start[id]; u < rules->use_start[id + 1]; u++) {
                const cmq_atom_use *use = &rules->uses[u];
                const cmq_need *need = &rules->needs[use->need];
                if ((readings[i].features & need->with) != need->with || readings[i].features & need->without) continue;
                count += !cmq_atom_is_in(&sets[use->stage], use->atom);
                cmq_atom_add(&sets[use->stage], use->atom);
            }
    return count;
}

/* Writes those atoms of a set by which some rule is known, or the others, to a list; its new length. */
static uint16_t S_list_atoms(const cmq_stage *stage, const cmq_atom_set *set, bool known, uint16_t *list,
                             uint16_t len) {
    for (unsigned a = cmq_atom_next(set, 0); a < CMQ_MAX_ATOMS; a = cmq_atom_next(set, a + 1))
        if ((stage->known_start[a] < stage->known_start[a + 1]) == known) list[len++] = (uint16_t)a;
    return len;
}

/* Puts readings and their signature into the pool; false when it is full or memory ran out. */
static bool S_keep(cmq_signatures *signatures, cmq_signature_item *item, const cmq_reading *readings) {
    const cmq_rules *rules = &signatures->data->rules;
    cmq_atom_set sets[CMQ_MAX_STAGES];
    size_t atoms = S_find_atoms(signatures->data, readings, item->count, sets);
    size_t lists = 3 + 2 * rules->stage_count;
    cmq_signature_reading *kept =
        cmq_arena_alloc(&signatures->pool, item->count * sizeof *kept + (lists + atoms) * sizeof(uint16_t));
    if (!kept) return false;
    item->readings = kept;
    for (size_t i = 0; i < item->count; i++, kept++) {
        memcpy(kept->features, &readings[i].features, sizeof kept->features);
        kept->class_id = readings[i].class_id;
    }
    uint16_t *signature = (uint16_t *)kept, *begin = signature + 2, len = (uint16_t)lists;
    uint32_t concerns = 0;
    for (size_t s = 0; s < rules->stage_count; s++) {
        *begin++ = len;
        len = S_list_atoms(&rules->stages[s], &sets[s], true, signature, len);
        if (len > begin[-1]) concerns |= 1u << s;
        *begin++ = len;
        len = S_list_atoms(&rules->stages[s], &sets[s], false, signature, len);
    }
    *begin = len;
    signature[0] = (uint16_t)concerns;
    signature[1] = (uint16_t)(concerns >> 16);
    return true;
}

static cmq_signature S_signature(const cmq_signature_item *item) {
    return (cmq_signature)(item->readings + item->count);
}

cmq_signature cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n) {
    uint32_t hash = S_hash(readings, n);
    if (signatures->count * 2 >= signatures->table_size && !S_grow_table(signatures)) return NULL;
    uint16_t *place = S_place(signatures, hash, readings, n);
    if (*place) return S_signature(&signatures->items[*place]);
    if (signatures->count == CMQ_MAX_SIGNATURES) return NULL;
    cmq_signature_item *made = &signatures->items[signatures->count + 1];
    *made = (cmq_signature_item){.hash = hash, .count = (uint32_t)n};
    if (!S_keep(signatures, made, readings)) return NULL;
    *place = (uint16_t)++signatures->count;
    return S_signature(made);
}
