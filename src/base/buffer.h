/* Growable bytes that never exceed a stated maximum. */
#ifndef CMQ_BASE_BUFFER_H
#define CMQ_BASE_BUFFER_H

#include "base/memory.h"
#include "base/span.h"

typedef struct {
    cmq_memory *memory;
    char *data;
    size_t len, size, max;
    bool failed; /* an append did not fit or memory ran out: content is cut, later appends are ignored */
} cmq_buffer;

void cmq_buffer_init(cmq_buffer *buffer, cmq_memory *memory, size_t max);
void cmq_buffer_free(cmq_buffer *buffer);

/* Empties the buffer, keeps its memory, clears `failed`. */
void cmq_buffer_clear(cmq_buffer *buffer);

/* All appends return false, and set `failed`, when the bytes do not fit; the buffer keeps what it had. */
bool cmq_buffer_append(cmq_buffer *buffer, const char *bytes, size_t len);
bool cmq_buffer_text(cmq_buffer *buffer, const char *text);
bool cmq_buffer_span(cmq_buffer *buffer, cmq_span span);
bool cmq_buffer_char(cmq_buffer *buffer, char c);
bool cmq_buffer_integer(cmq_buffer *buffer, int64_t value);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
bool cmq_buffer_format(cmq_buffer *buffer, const char *format, ...);

/* Makes room for `len` more bytes; false when that would exceed the maximum. */
bool cmq_buffer_reserve(cmq_buffer *buffer, size_t len);

#endif
