#include "base/arena.h"

#include <stdalign.h>

#define BLOCK_SIZE (64u * 1024)
#define ALIGNMENT alignof(union piece)

/* What is kept in arenas: the greatest type is a number of 64 bits or a pointer. */
union piece {
    uint64_t number;
    double real;
    void *pointer;
};

struct cmq_arena_block {
    cmq_arena_block *next;
    size_t size; /* of data */
    size_t used;
    alignas(union piece) char data[];
};

void cmq_arena_init(cmq_arena *arena, cmq_memory *memory, size_t limit) {
    arena->memory = memory;
    arena->blocks = NULL;
    arena->used = 0;
    arena->limit = limit;
}

void cmq_arena_free(cmq_arena *arena) {
    while (arena->blocks) {
        cmq_arena_block *next = arena->blocks->next;
        cmq_give_back(arena->blocks);
        arena->blocks = next;
    }
    arena->used = 0;
}

void cmq_arena_reset(cmq_arena *arena) {
    cmq_arena_block *keep = arena->blocks;
    if (!keep) return;
    if (keep->size > BLOCK_SIZE) {
        cmq_arena_free(arena);
        return;
    }
    arena->blocks = keep->next;
    cmq_arena_free(arena);
    keep->next = NULL;
    memset(keep->data, 0, keep->used);
    keep->used = 0;
    arena->blocks = keep;
    arena->used = sizeof *keep + keep->size;
}

void *cmq_arena_alloc(cmq_arena *arena, size_t size) {
    if (size == 0) size = 1;
    if (size > arena->limit) return NULL;
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    cmq_arena_block *block = arena->blocks;
    if (!block || block->size - block->used < size) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
        size_t whole = sizeof *block + room;
        if (whole > arena->limit - arena->used) return NULL;
        cmq_arena_block *fresh = cmq_take(arena->memory, whole);
        if (!fresh) return NULL;
        fresh->size = room;
        arena->used += whole;
        if (block && room > BLOCK_SIZE) { /* a large piece goes behind: the block at hand may still serve */
            fresh->next = block->next;
            block->next = fresh;
            fresh->used = size;
            return fresh->data;
        }
        fresh->next = block;
        arena->blocks = block = fresh;
    }
    void *piece = block->data + block->used;
    block->used += size;
    return piece;
}

void *cmq_arena_array(cmq_arena *arena, size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) return NULL;
    return cmq_arena_alloc(arena, count * size);
}

void *cmq_arena_append(cmq_arena *arena, void *items, size_t count, size_t size) {
    if (count & (count - 1)) return items; /* rooms are powers of two */
    void *larger = cmq_arena_array(arena, count ? 2 * count : 1, size);
    return larger && count ? memcpy(larger, items, count * size) : larger;
}

void cmq_arena_drop(cmq_arena *arena, const void *piece) {
    for (cmq_arena_block **at = &arena->blocks; *at; at = &(*at)->next) {
        cmq_arena_block *block = *at;
        if (block->data != piece || block->size <= BLOCK_SIZE) continue;
        *at = block->next;
        arena->used -= sizeof *block + block->size;
        cmq_give_back(block);
        return;
    }
}

cmq_span cmq_arena_copy(cmq_arena *arena, cmq_span text) {
    char *copy = text.len < SIZE_MAX ? cmq_arena_alloc(arena, text.len + 1) : NULL;
    if (!copy) return (cmq_span){NULL, 0};
    if (text.len) memcpy(copy, text.ptr, text.len);
    return (cmq_span){copy, text.len};
}
