#include "match/signatures.h"

#include "base/limits.h"

#include <string.h>

void cmq_signatures_init(cmq_signatures *signatures, const cmq_language_data *data, cmq_memory *memory) {
    *signatures = (cmq_signatures){.memory = memory, .data = data};
}

void cmq_signatures_free(cmq_signatures *signatures) {
    cmq_give_back(signatures->items);
    cmq_give_back(signatures->readings);
    cmq_give_back(signatures->table);
    cmq_give_back(signatures->atoms);
    cmq_signatures_init(signatures, signatures->data, signatures->memory);
}

void cmq_signatures_tend(cmq_signatures *signatures) {
    if (signatures->count < CMQ_MAX_SIGNATURES / 2 && signatures->reading_count < CMQ_MAX_SIGNATURE_READINGS / 2 &&
        signatures->atoms_len < CMQ_MAX_SIGNATURE_ATOMS / 2)
        return;
    uint32_t era = signatures->era + 1;
    cmq_signatures_free(signatures);
    signatures->era = era;
}

static uint32_t S_hash(const cmq_reading *readings, size_t n) {
    uint64_t h = n;
    for (size_t i = 0; i < n; i++)
        h = (h ^ readings[i].features ^ (uint64_t)readings[i].class_id << 48) * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(h >> 32);
}

static bool S_is(const cmq_signatures *signatures, const cmq_signature *signature, uint32_t hash,
                 const cmq_reading *readings, size_t n) {
    if (signature->hash != hash || signature->count != n) return false;
    const cmq_signature_reading *kept = signatures->readings + signature->first;
    for (size_t i = 0; i < n; i++)
        if (kept[i].class_id != readings[i].class_id || kept[i].features != readings[i].features) return false;
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
    uint16_t *table = cmq_take_array(signatures->memory, size, sizeof *table);
    if (!table) return false;
    cmq_signature *items = cmq_retake(signatures->memory, signatures->items, size / 2 + 1, sizeof *items);
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

static bool S_keep(cmq_signatures *signatures, const cmq_reading *readings, size_t n) {
    if (signatures->reading_count + n > signatures->reading_room) {
        size_t room = signatures->reading_room ? signatures->reading_room * 2 : 1024;
        if (room > CMQ_MAX_SIGNATURE_READINGS || signatures->reading_count + n > room) return false;
        cmq_signature_reading *kept = cmq_retake(signatures->memory, signatures->readings, room, sizeof *kept);
        if (!kept) return false;
        signatures->readings = kept;
        signatures->reading_room = room;
    }
    for (size_t i = 0; i < n; i++)
        signatures->readings[signatures->reading_count++] =
            (cmq_signature_reading){readings[i].features, readings[i].class_id};
    return true;
}

/* ---- atoms ---- */

/* The atoms of some readings, by stage. */
static void S_find_atoms(const cmq_language_data *data, const cmq_reading *readings, size_t n, cmq_atom_set *sets) {
    const cmq_rules *rules = &data->rules;
    memset(sets, 0, rules->stage_count * sizeof *sets);
    for (size_t i = 0; i < n; i++)
        for (uint16_t id = readings[i].class_id; id != CMQ_NO_CLASS; id = data->lexicon.classes[id].parent)
            for (uint32_t u = rules->use_start[id]; u < rules->use_start[id + 1]; u++) {
                const cmq_atom_use *use = &rules->uses[u];
                const cmq_need *need = &rules->needs[use->need];
                if ((readings[i].features & need->with) == need->with && !(readings[i].features & need->without))
                    cmq_atom_add(&sets[use->stage], use->atom);
            }
}

/* Room for so many numbers more in the pool. */
static bool S_reserve_atoms(cmq_signatures *signatures, size_t n) {
    if (!signatures->atoms) signatures->atoms_len = 1; /* 0 is no signature */
    if (signatures->atoms_len + n <= signatures->atoms_room) return true;
    size_t room = signatures->atoms_room * 2 + n + 1;
    if (room > CMQ_MAX_SIGNATURE_ATOMS) room = CMQ_MAX_SIGNATURE_ATOMS;
    if (signatures->atoms_len + n > room) return false;
    uint16_t *atoms = cmq_retake(signatures->memory, signatures->atoms, room, sizeof *atoms);
    if (!atoms) return false;
    signatures->atoms = atoms;
    signatures->atoms_room = room;
    return true;
}

/* Writes those atoms of a set by which some rule is known, or the others, to a list; its new length. */
static uint16_t S_list_atoms(const cmq_stage *stage, const cmq_atom_set *set, bool known, uint16_t *list,
                             uint16_t len) {
    for (unsigned a = cmq_atom_next(set, 0); a < CMQ_MAX_ATOMS; a = cmq_atom_next(set, a + 1))
        if ((stage->known_start[a] < stage->known_start[a + 1]) == known) list[len++] = (uint16_t)a;
    return len;
}

/* Writes the atoms of all stages to the pool; where they stand, or 0. */
static uint32_t S_keep_atoms(cmq_signatures *signatures, const cmq_reading *readings, size_t n) {
    const cmq_rules *rules = &signatures->data->rules;
    size_t most = 3 + 2 * rules->stage_count;
    for (size_t s = 0; s < rules->stage_count; s++) most += rules->stages[s].atom_count;
    if (!S_reserve_atoms(signatures, most)) return 0;
    uint16_t *block = signatures->atoms + signatures->atoms_len, *begin = block + 2;
    uint16_t len = (uint16_t)(3 + 2 * rules->stage_count);
    uint32_t concerns = 0;
    cmq_atom_set sets[CMQ_MAX_STAGES];
    S_find_atoms(signatures->data, readings, n, sets);
    for (size_t s = 0; s < rules->stage_count; s++) {
        *begin++ = len;
        len = S_list_atoms(&rules->stages[s], &sets[s], true, block, len);
        if (len > begin[-1]) concerns |= 1u << s;
        *begin++ = len;
        len = S_list_atoms(&rules->stages[s], &sets[s], false, block, len);
    }
    *begin = len;
    block[0] = (uint16_t)concerns;
    block[1] = (uint16_t)(concerns >> 16);
    signatures->atoms_len += len;
    return (uint32_t)(signatures->atoms_len - len);
}

uint32_t cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n) {
    uint32_t hash = S_hash(readings, n);
    if (signatures->count * 2 >= signatures->table_size && !S_grow_table(signatures)) return 0;
    uint16_t *place = S_place(signatures, hash, readings, n);
    if (*place) return signatures->items[*place].atoms;
    if (signatures->count == CMQ_MAX_SIGNATURES) return 0;
    cmq_signature *made = &signatures->items[signatures->count + 1];
    *made = (cmq_signature){.hash = hash, .first = (uint32_t)signatures->reading_count, .count = (uint32_t)n};
    if (!S_keep(signatures, readings, n)) return 0;
    made->atoms = S_keep_atoms(signatures, readings, n);
    if (!made->atoms) return 0;
    *place = (uint16_t)++signatures->count;
    return made->atoms;
}
