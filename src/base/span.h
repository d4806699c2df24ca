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

/* FNV-1a with a final mix; hash tables are bounded, so flooding costs time within the limits only. */
static inline uint32_t cmq_span_hash(cmq_span s) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 16777619u;
    h ^= h >> 15;
    h *= 2246822519u;
    return h ^ (h >> 13);
}

#endif
