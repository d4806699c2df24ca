#include "match/signatures.h"

#include "base/limits.h"

#include <string.h>

void cmq_signatures_init(cmq_signatures *signatures, cmq_memory *memory) {
    *signatures = (cmq_signatures){.memory = memory};
}

void cmq_signatures_free(cmq_signatures *signatures) {
    cmq_give_back(signatures->items);
    cmq_give_back(signatures->readings);
    cmq_give_back(signatures->table);
    cmq_signatures_init(signatures, signatures->memory);
}

void cmq_signatures_tend(cmq_signatures *signatures) {
    if (signatures->count < CMQ_MAX_SIGNATURES / 2 && signatures->reading_count < CMQ_MAX_SIGNATURE_READINGS / 2)
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

uint16_t cmq_signature_of(cmq_signatures *signatures, const cmq_reading *readings, size_t n) {
    uint32_t hash = S_hash(readings, n);
    if (signatures->count * 2 >= signatures->table_size && !S_grow_table(signatures)) return 0;
    uint16_t *place = S_place(signatures, hash, readings, n);
    if (*place) return *place;
    if (signatures->count == CMQ_MAX_SIGNATURES) return 0;
    cmq_signature *made = &signatures->items[signatures->count + 1];
    *made = (cmq_signature){.hash = hash, .first = (uint32_t)signatures->reading_count, .count = (uint32_t)n};
    if (!S_keep(signatures, readings, n)) return 0;
    return *place = (uint16_t)++signatures->count;
}
