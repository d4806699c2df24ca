/* A hash map from text to a 32-bit number, in an arena. Keys are kept as given: they must outlive the map. */
#ifndef CMQ_BASE_MAP_H
#define CMQ_BASE_MAP_H

#include "base/arena.h"

typedef struct {
    const char *key; /* NULL: free */
    uint32_t key_len, value;
} cmq_map_slot;

static inline cmq_span cmq_map_key(const cmq_map_slot *slot) {
    return (cmq_span){slot->key, slot->key_len};
}

typedef struct {
    cmq_arena *arena;
    cmq_map_slot *slots;
    uint8_t *tags; /* by slot, a byte of the hash; 0: free. Most keys that are asked for are missing, and these tell so
                      from little memory */
    uint32_t size;
    uint32_t used;
} cmq_map;

#define CMQ_MAP_NONE UINT32_MAX

void cmq_map_init(cmq_map *map, cmq_arena *arena);

/* The value of a key, or CMQ_MAP_NONE. */
uint32_t cmq_map_get(const cmq_map *map, cmq_span key);

/* Makes room for so many keys at once: tables that a map outgrows stay in the arena. False when memory ran out. */
bool cmq_map_reserve(cmq_map *map, size_t count);

/* Leaves no more room than its keys need. False when memory ran out. */
bool cmq_map_fit(cmq_map *map);

/* Sets the value of a key; false when memory ran out, or the key is longer than 32 bits tell. */
bool cmq_map_set(cmq_map *map, cmq_span key, uint32_t value);

#endif
