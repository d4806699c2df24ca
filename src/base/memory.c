#include "base/memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* What lies before a block. */
typedef struct {
    alignas(max_align_t) cmq_memory *memory;
} S_head;

static const cmq_allocator S_standard; /* no functions: the C library's */

static const cmq_allocator *S_from(const cmq_memory *memory) {
    return memory ? &memory->from : &S_standard;
}

static void *S_take_raw(const cmq_allocator *from, size_t size) {
    if (!from->allocate) return calloc(1, size); /* pages that are never touched cost nothing */
    void *block = from->allocate(from->user, size);
    return block ? memset(block, 0, size) : NULL;
}

static void *S_refuse(cmq_memory *memory) {
    if (memory) memory->refused = true;
    return NULL;
}

void *cmq_take(cmq_memory *memory, size_t size) {
    S_head *head = size <= SIZE_MAX - sizeof *head ? S_take_raw(S_from(memory), sizeof *head + size) : NULL;
    if (!head) return S_refuse(memory);
    head->memory = memory;
    return head + 1;
}

void *cmq_take_array(cmq_memory *memory, size_t count, size_t size) {
    return size && count > SIZE_MAX / size ? S_refuse(memory) : cmq_take(memory, count * size);
}

void *cmq_retake(cmq_memory *memory, void *block, size_t count, size_t size) {
    if (!block) return cmq_take_array(memory, count, size);
    S_head *head = (S_head *)block - 1;
    const cmq_allocator *from = S_from(memory);
    if (size && count > (SIZE_MAX - sizeof *head) / size) return S_refuse(memory);
    size = sizeof *head + count * size;
    head = from->resize ? from->resize(from->user, head, size) : realloc(head, size);
    return head ? head + 1 : S_refuse(memory);
}

static void S_give_back(const cmq_allocator *from, void *block) {
    if (from->release) from->release(from->user, block);
    else free(block);
}

void cmq_give_back(void *block) {
    if (!block) return;
    S_head *head = (S_head *)block - 1;
    S_give_back(S_from(head->memory), head);
}

void *cmq_memory_open(const cmq_allocator *from, size_t size) {
    cmq_memory *object = S_take_raw(from ? from : &S_standard, size);
    if (object && from) object->from = *from;
    return object;
}

void cmq_memory_close(cmq_memory *object) {
    if (!object) return;
    cmq_allocator from = object->from;
    S_give_back(&from, object);
}
