#include "base/map.h"

void cmq_map_init(cmq_map *map, cmq_arena *arena) {
    *map = (cmq_map){.arena = arena};
}

/* Of the lower bits: the upper ones tell the slot. */
static uint8_t S_tag(uint32_t hash) {
    return (uint8_t)(hash | 1);
}

/* The slot of a key, or the free one where it belongs. */
static cmq_map_slot *S_find(const cmq_map *map, cmq_span key, uint32_t hash) {
    uint8_t tag = S_tag(hash);
    for (uint32_t i = cmq_hash_slot(hash, map->size);; i = i + 1 < map->size ? i + 1 : 0) {
        if (!map->tags[i]) return &map->slots[i];
        cmq_map_slot *slot = &map->slots[i];
        if (map->tags[i] == tag && cmq_span_equal(cmq_map_key(slot), key)) return slot;
    }
}

static void S_fill(cmq_map *map, cmq_map_slot *slot, cmq_map_slot filling, uint32_t hash) {
    *slot = filling;
    map->tags[slot - map->slots] = S_tag(hash);
}

uint32_t cmq_map_get(const cmq_map *map, cmq_span key) {
    if (!map->size) return CMQ_MAP_NONE;
    const cmq_map_slot *slot = S_find(map, key, cmq_span_hash(key));
    return map->tags[slot - map->slots] ? slot->value : CMQ_MAP_NONE;
}

static bool S_resize(cmq_map *map, uint32_t size) {
    cmq_map larger = {.arena = map->arena, .size = size, .used = map->used};
    larger.slots = cmq_arena_array(map->arena, larger.size, sizeof *larger.slots);
    larger.tags = cmq_arena_array(map->arena, larger.size, sizeof *larger.tags);
    if (!larger.slots || !larger.tags) return false;
    for (uint32_t i = 0; i < map->size; i++) {
        const cmq_map_slot *old = &map->slots[i];
        if (!old->key) continue;
        uint32_t hash = cmq_span_hash(cmq_map_key(old));
        S_fill(&larger, S_find(&larger, cmq_map_key(old), hash), *old, hash);
    }
    cmq_arena_drop(map->arena, map->slots);
    cmq_arena_drop(map->arena, map->tags);
    *map = larger;
    return true;
}

static bool S_grow(cmq_map *map) {
    return map->size <= UINT32_MAX / 4 && S_resize(map, map->size ? map->size * 2 : 64);
}

/* The least size for so many keys, which leaves a slot free. */
static uint32_t S_size_for(uint32_t count) {
    return (count / 3 + 1) * 4;
}

bool cmq_map_reserve(cmq_map *map, size_t count) {
    if (count > UINT32_MAX / 4) return false;
    return S_size_for((uint32_t)count) <= map->size || S_resize(map, S_size_for((uint32_t)count));
}

bool cmq_map_fit(cmq_map *map) {
    return S_size_for(map->used) >= map->size || S_resize(map, S_size_for(map->used));
}

bool cmq_map_set(cmq_map *map, cmq_span key, uint32_t value) {
    if (key.len > UINT32_MAX || (map->used >= map->size / 4 * 3 && !S_grow(map))) return false;
    uint32_t hash = cmq_span_hash(key);
    cmq_map_slot *slot = S_find(map, key, hash);
    if (!slot->key) map->used++;
    S_fill(map, slot, (cmq_map_slot){key.ptr, (uint32_t)key.len, value}, hash);
    return true;
}
