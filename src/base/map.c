#include "base/map.h"

void cmq_map_init(cmq_map *map, cmq_arena *arena) {
    *map = (cmq_map){.arena = arena};
}

static cmq_map_slot *S_find(const cmq_map *map, cmq_span key, uint32_t hash) {
    uint32_t mask = map->size - 1;
    for (uint32_t i = hash & mask;; i = (i + 1) & mask) {
        cmq_map_slot *slot = &map->slots[i];
        if (!slot->key.ptr || (slot->hash == hash && cmq_span_equal(slot->key, key))) return slot;
    }
}

uint32_t cmq_map_get(const cmq_map *map, cmq_span key) {
    if (!map->size) return CMQ_MAP_NONE;
    const cmq_map_slot *slot = S_find(map, key, cmq_span_hash(key));
    return slot->key.ptr ? slot->value : CMQ_MAP_NONE;
}

static bool S_resize(cmq_map *map, uint32_t size) {
    cmq_map larger = {.arena = map->arena, .size = size, .used = map->used};
    larger.slots = cmq_arena_array(map->arena, larger.size, sizeof *larger.slots);
    if (!larger.slots) return false;
    for (uint32_t i = 0; i < map->size; i++)
        if (map->slots[i].key.ptr) *S_find(&larger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
    cmq_arena_drop(map->arena, map->slots);
    *map = larger;
    return true;
}

static bool S_grow(cmq_map *map) {
    return map->size <= UINT32_MAX / 4 && S_resize(map, map->size ? map->size * 2 : 64);
}

bool cmq_map_reserve(cmq_map *map, size_t count) {
    uint32_t size = 64;
    while (size / 4 * 3 < count && size <= UINT32_MAX / 4) size *= 2;
    return size <= map->size || S_resize(map, size);
}

bool cmq_map_set(cmq_map *map, cmq_span key, uint32_t value) {
    if (map->used >= map->size / 4 * 3 && !S_grow(map)) return false;
    uint32_t hash = cmq_span_hash(key);
    cmq_map_slot *slot = S_find(map, key, hash);
    if (!slot->key.ptr) map->used++;
    *slot = (cmq_map_slot){key, hash, value};
    return true;
}
