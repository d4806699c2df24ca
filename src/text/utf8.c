#include "text/text.h"

/* The length of the well-formed character at `s`, of which `len` bytes are there; 0 if there is none (Unicode 15, table
 * 3-7). */
static size_t S_character(const unsigned char *s, size_t len) {
    unsigned char a = s[0];
    if (a < 0x80) return 1;
    if (a < 0xC2 || a > 0xF4 || len < 2) return 0;
    unsigned char low = 0x80, high = 0xBF;
    if (a == 0xE0) low = 0xA0;
    if (a == 0xED) high = 0x9F;
    if (a == 0xF0) low = 0x90;
    if (a == 0xF4) high = 0x8F;
    if (s[1] < low || s[1] > high) return 0;
    if (a < 0xE0) return 2;
    if (len < 3 || (s[2] & 0xC0) != 0x80) return 0;
    if (a < 0xF0) return 3;
    return len >= 4 && (s[3] & 0xC0) == 0x80 ? 4 : 0;
}

/* How many of eight bytes, the first of them lowest, are whole characters of one byte or two; 0 if there are others. */
static size_t S_small_characters(uint64_t eight) {
    const uint64_t high = 0x8080808080808080u;
    uint64_t first = eight & eight << 1 & high, second = eight & ~(eight << 1) & high;
    uint64_t value = eight << 3 | eight << 4 | eight << 5 | eight << 6; /* the bits that C0 and C1 have not */
    if (second != first << 8 || first & (eight << 2 | ~value)) return 0;
    return 8 - (first >> 63); /* the last byte begins a character that goes on */
}

static bool S_low_byte_first(void) {
    const uint16_t one = 1;
    unsigned char bytes[2];
    memcpy(bytes, &one, 2);
    return bytes[0] == 1;
}

size_t cmq_utf8_valid(cmq_span bytes) {
    const unsigned char *s = (const unsigned char *)bytes.ptr;
    size_t i = 0;
    while (i < bytes.len) {
        uint64_t eight;
        size_t len = 0;
        if (bytes.len - i >= 8 && S_low_byte_first()) len = (memcpy(&eight, s + i, 8), S_small_characters(eight));
        if (!len) len = S_character(s + i, bytes.len - i);
        if (!len) break;
        i += len;
    }
    return i;
}

size_t cmq_utf8_count(cmq_span text) {
    const uint64_t ones = 0x0101010101010101u;
    size_t count = 0, i = 0;
    for (; text.len - i >= 8; i += 8) { /* a byte begins a character unless its two high bits are 10 */
        uint64_t eight;
        memcpy(&eight, text.ptr + i, 8);
        count += (((~eight >> 7 | eight >> 6) & ones) * ones) >> 56;
    }
    for (; i < text.len; i++) count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    return count;
}

size_t cmq_utf8_put(uint32_t point, char *out) {
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    if (point < 0x800) {
        out[0] = (char)(0xC0 | point >> 6);
        out[1] = (char)(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        out[0] = (char)(0xE0 | point >> 12);
        out[1] = (char)(0x80 | (point >> 6 & 0x3F));
        out[2] = (char)(0x80 | (point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | point >> 18);
    out[1] = (char)(0x80 | (point >> 12 & 0x3F));
    out[2] = (char)(0x80 | (point >> 6 & 0x3F));
    out[3] = (char)(0x80 | (point & 0x3F));
    return 4;
}

size_t cmq_utf8_floor(cmq_span text, size_t at) {
    if (at >= text.len) return text.len;
    while (at && ((unsigned char)text.ptr[at] & 0xC0) == 0x80) at--;
    return at;
}
