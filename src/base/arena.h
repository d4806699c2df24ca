/* Memory that is given back all at once, with a limit. */
#ifndef CMQ_BASE_ARENA_H
#define CMQ_BASE_ARENA_H

#include "base/memory.h"
#include "base/span.h"

typedef struct cmq_arena_block cmq_arena_block;

typedef struct {
    cmq_memory *memory;
    cmq_arena_block *blocks;
    size_t used;  /* bytes taken from the system */
    size_t limit; /* bytes */
} cmq_arena;

void cmq_arena_init(cmq_arena *arena, cmq_memory *memory, size_t limit);

/* Gives back everything and leaves the arena ready for use. */
void cmq_arena_free(cmq_arena *arena);

/* Forgets everything but keeps one block for the next use. */
void cmq_arena_reset(cmq_arena *arena);

/* Zeroed memory, aligned for numbers of 64 bits and pointers; NULL when the limit or the system's memory is reached. */
void *cmq_arena_alloc(cmq_arena *arena, size_t size);

/* The same for an array; NULL also when count * size overflows. */
void *cmq_arena_array(cmq_arena *arena, size_t count, size_t size);

/* An array of `count` items that has room for one more, zeroed: `items`, or a copy of twice the size when it is full;
 * NULL as above. */
void *cmq_arena_append(cmq_arena *arena, void *items, size_t count, size_t size);

/* Gives back a piece that is no longer needed, if it is large enough to have a block of its own; else it stays. */
void cmq_arena_drop(cmq_arena *arena, const void *piece);

/* A copy with a closing NUL; .ptr is NULL on failure. */
cmq_span cmq_arena_copy(cmq_arena *arena, cmq_span text);

#endif
