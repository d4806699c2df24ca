/* Where memory comes from: the functions that a caller gave, or those of the C library. A block knows its memory, so
 * that it can be given back alone. */
#ifndef CMQ_BASE_MEMORY_H
#define CMQ_BASE_MEMORY_H

#include <stdatomic.h>
#include <stdbool.h>

#include "communique.h"

typedef struct {
    cmq_allocator from;  /* without functions: the C library */
    atomic_bool refused; /* a request failed since this was last set to false */
} cmq_memory;

/* A memory may be NULL: the C library, and nobody is told of what it refuses. */

/* Zeroed; NULL when memory is out or the size overflows. */
void *cmq_take(cmq_memory *memory, size_t size);
void *cmq_take_array(cmq_memory *memory, size_t count, size_t size);

/* A block, or NULL, in another size: what it had is kept, what is new is not zeroed. NULL: the block stays as it was.
 */
void *cmq_retake(cmq_memory *memory, void *block, size_t count, size_t size);

void cmq_give_back(void *block);

/* Asks the processor for memory that is read soon. */
static inline void cmq_expect(const void *at) {
#if defined(__GNUC__)
    __builtin_prefetch(at);
#else
    (void)at;
#endif
}

/* An object that begins with its own memory, taken from the allocator (NULL: the C library); zeroed. */
void *cmq_memory_open(const cmq_allocator *from, size_t size);
void cmq_memory_close(cmq_memory *object);

#endif
