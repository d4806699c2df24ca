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
    cmq_give_back(signatures->lists);
    cmq_give_back(signatures->list_table);
    cmq_arena_free(&signatures->pool);
    cmq_signatures_init(signatures, signatures->data, signatures->pool.memory);
}

void cmq_signatures_tend(cmq_signatures *signatures) {
    size_t used = signatures->pool.used + signatures->list_len * sizeof *signatures->lists;
    if (signatures->count < CMQ_MAX_SIGNATURES / 2 && used < CMQ_MAX_SIGNATURE_MEMORY / 2) return;
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

static bool S_is(const cmq_signatures *signatures, const cmq_signature_item *item, uint32_t hash,
                 const cmq_reading *readings, size_t n) {
    if (item->hash != hash || item->count != n) return false;
    const void *behind = item->signature->lists + signatures->data->rules.stage_count;
    const cmq_signature_reading *kept = behind;
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
        if (!id || S_is(signatures, &signatures->items[id], hash, readings, n)) return &signatures->table[i];
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

/* The atoms of some readings, by stage. */
static void S_find_atoms(const cmq_language_data *data, const cmq_reading *readings, size_t n, cmq_atom_set *sets) {
    const cmq_rules *rules = &data->rules;
    for (size_t s = 0; s < rules->stage_count; s++)
        memset(sets[s].bits, 0, (rules->stages[s].atom_count / 64 + 1) * sizeof *sets[s].bits);
    for (size_t i = 0; i < n; i++)
        for (uint16_t id = readings[i].class_id; id != CMQ_NO_CLASS; id = data->lexicon.classes[id].parent)
            for (uint32_t u = rules->use_start[id]; u < rules->use_start[id + 1]; u++) {
                const cmq_atom_use *use = &rules->uses[u];
                const cmq_need *need = &rules->needs[use->need];
                if ((readings[i].features & need->with) != need->with || readings[i].features & need->without) continue;
                cmq_atom_add(&sets[use->stage], use->atom);
            }
}

/* Writes the atoms of a set as a list. */
static void S_list_atoms(const cmq_stage *stage, const cmq_atom_set *set, uint16_t *list) {
    uint16_t others[CMQ_MAX_ATOMS];
    uint16_t *known = list + 2;
    list[0] = list[1] = 0;
    for (size_t w = 0; w < stage->atom_count / 64 + 1; w++)
        for (uint64_t atoms = set->bits[w]; atoms; atoms &= atoms - 1) {
            size_t a = w * 64 + cmq_lowest_bit(atoms);
            if (stage->known_start[a] < stage->known_start[a + 1]) known[list[0]++] = (uint16_t)a;
            else others[list[1]++] = (uint16_t)a;
        }
    memcpy(known + list[0], others, list[1] * sizeof *others);
}

static size_t S_list_len(const uint16_t *list) {
    return 2u + list[0] + list[1];
}

/* Where a list is in the table, or where it belongs. */
static uint32_t *S_list_place(const cmq_signatures *signatures, const uint16_t *list) {
    size_t mask = signatures->list_table_size - 1, bytes = S_list_len(list) * sizeof *list;
    for (size_t i = cmq_span_hash((cmq_span){(const char *)list, bytes}) & mask;; i = (i + 1) & mask) {
        uint32_t *place = &signatures->list_table[i];
        if (!*place) return place;
        const uint16_t *kept = signatures->lists + *place;
        bool as_long = kept[0] == list[0] && kept[1] == list[1];
        if (as_long && memcmp(kept, list, bytes) == 0) return place;
    }
}

static bool S_grow_list_table(cmq_signatures *signatures) {
    size_t size = signatures->list_table_size ? signatures->list_table_size * 2 : 1024;
    uint32_t *table = cmq_take_array(signatures->pool.memory, size, sizeof *table);
    if (!table) return false;
    cmq_give_back(signatures->list_table);
    signatures->list_table = table;
    signatures->list_table_size = size;
    for (size_t at = 1; at < signatures->list_len; at += S_list_len(signatures->lists + at))
        *S_list_place(signatures, signatures->lists + at) = (uint32_t)at;
    return true;
}

/* Where a list is kept; UINT32_MAX when they are too many or memory ran out. */
static uint32_t S_keep_list(cmq_signatures *signatures, const uint16_t *list) {
    size_t len = S_list_len(list);
    if (signatures->list_count * 2 >= signatures->list_table_size && !S_grow_list_table(signatures)) return UINT32_MAX;
    uint32_t *place = S_list_place(signatures, list);
    if (*place) return *place;
    if ((signatures->list_len + len) * sizeof *list > CMQ_MAX_SIGNATURE_MEMORY) return UINT32_MAX;
    if (signatures->list_len + len >= signatures->list_room) {
        size_t room = signatures->list_room + signatures->list_room / 2 + 2 * CMQ_MAX_ATOMS;
        uint16_t *lists = cmq_retake(signatures->pool.memory, signatures->lists, room, sizeof *lists);
        if (!lists) return UINT32_MAX;
        signatures->lists = lists;
        signatures->list_room = room;
        if (!signatures->list_len) signatures->list_len = 1; /* none begins at 0 */
    }
    memcpy(signatures->lists + signatures->list_len, list, len * sizeof *list);
    *place = (uint32_t)signatures->list_len;
    signatures->list_len += len;
    signatures->list_count++;
    return *place;
}

/* Puts readings and their signature into the pool; false when it is full or memory ran out. */
static bool S_keep(cmq_signatures *signatures, cmq_signature_item *item, const cmq_reading *readings) {
    const cmq_rules *rules = &signatures->data->rules;
    cmq_atom_set sets[CMQ_MAX_STAGES];
    uint16_t list[CMQ_MAX_ATOMS + 2];
    cmq_signature_body *made =
        cmq_arena_alloc(&signatures->pool, sizeof *made + rules->stage_count * sizeof *made->lists +
                                               item->count * sizeof(cmq_signature_reading));
    if (!made) return false;
    S_find_atoms(signatures->data, readings, item->count, sets);
    for (size_t s = 0; s < rules->stage_count; s++) {
        S_list_atoms(&rules->stages[s], &sets[s], list);
        made->lists[s] = S_keep_list(signatures, list);
        if (made->lists[s] == UINT32_MAX) return false;
        if (list[0]) made->concerns |= (uint32_t)1 << s;
    }
    void *behind = made->lists + rules->stage_count;
    cmq_signature_reading *kept = behind;
    for (size_t i = 0; i < item->count; i++, kept++) {
        memcpy(kept->features, &readings[i].features, sizeof kept->features);
        kept->class_id = readings[i].class_id;
    }
    item->signature = made;
    return true;
}

cmq_signature cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n) {
    uint32_t hash = S_hash(readings, n);
    if (signatures->count * 2 >= signatures->table_size && !S_grow_table(signatures)) return NULL;
    uint16_t *place = S_place(signatures, hash, readings, n);
    if (*place) return signatures->items[*place].signature;
    if (signatures->count == CMQ_MAX_SIGNATURES) return NULL;
    cmq_signature_item *made = &signatures->items[signatures->count + 1];
    *made = (cmq_signature_item){.hash = hash, .count = (uint32_t)n};
    if (!S_keep(signatures, made, readings)) return NULL;
    *place = (uint16_t)++signatures->count;
    return made->signature;
}
