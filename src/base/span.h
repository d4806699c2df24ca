/* A piece of text that somebody else owns. */
#ifndef CMQ_BASE_SPAN_H
#define CMQ_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *ptr;
    size_t len; /* bytes */
} cmq_span;

static inline cmq_span cmq_span_of(const char *text) {
    return (cmq_span){text, text ? strlen(text) : 0};
}

static inline bool cmq_span_equal(cmq_span a, cmq_span b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool cmq_span_is(cmq_span a, const char *text) {
    return cmq_span_equal(a, cmq_span_of(text));
}

static inline bool cmq_span_starts(cmq_span a, cmq_span with) {
    return a.len >= with.len && (with.len == 0 || memcmp(a.ptr, with.ptr, with.len) == 0);
}

static inline cmq_span cmq_span_trim(cmq_span s) {
    while (s.len && (*s.ptr == ' ' || *s.ptr == '\t')) s.ptr++, s.len--;
    while (s.len && (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\t' || s.ptr[s.len - 1] == '\r')) s.len--;
    return s;
}

/* Eight bytes at a time; hash tables are bounded, so flooding costs time within the limits only. */
static inline uint32_t cmq_span_hash(cmq_span s) {
    uint64_t h = s.len * UINT64_C(0x9E3779B97F4A7C15), piece = 0;
    for (; s.len >= 8; s.ptr += 8, s.len -= 8) {
        memcpy(&piece, s.ptr, 8);
        h = (h ^ piece) * UINT64_C(0xD6E8FEB86659FD93);
        h ^= h >> 32;
    }
    piece = 0;
    if (s.len) memcpy(&piece, s.ptr, s.len);
    h = (h ^ piece) * UINT64_C(0xD6E8FEB86659FD93);
    return (uint32_t)(h ^ h >> 32);
}

/* The slot of a hash table of any size where a search for a hash begins. */
static inline uint32_t cmq_hash_slot(uint32_t hash, uint32_t size) {
    return (uint32_t)((uint64_t)hash * size >> 32);
}

#endif
