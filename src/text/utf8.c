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

size_t cmq_utf8_valid(cmq_span bytes) {
    const unsigned char *s = (const unsigned char *)bytes.ptr;
    size_t i = 0;
    while (i < bytes.len) {
        uint64_t eight;
        if (s[i] < 0x80) {
            bool ascii = bytes.len - i >= 8 && (memcpy(&eight, s + i, 8), (eight & 0x8080808080808080u) == 0);
            i += ascii ? 8 : 1;
            continue;
        }
        bool two = s[i] >= 0xC2 && s[i] < 0xE0 && bytes.len - i >= 2 && (s[i + 1] & 0xC0) == 0x80;
        size_t len = two ? 2 : S_character(s + i, bytes.len - i); /* most letters have two */
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
