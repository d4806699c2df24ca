#include "text/text.h"

#include <utf8proc.h>

/* What stands for a character in the shadow: another that is no longer, or this: nothing. */
#define NOTHING 0u

/* U+0080-07FF. Case pairs lie next to each other (even upper or odd upper) or a fixed step apart. */
static uint32_t S_fold_two(uint32_t c) {
    if (c < 0xC0) {
        switch (c) {
        case 0xA0: return ' ';
        case 0xAB:
        case 0xBB: return '"';
        case 0xAD: return NOTHING;
        case 0xB4: return '\'';
        default: return c < 0xA0 ? ' ' : c;
        }
    }
    if (c < 0x100) return c == 0xD7 || c == 0xF7 ? '*' : c <= 0xDE ? c + 0x20 : c; /* × and ÷ lie among the letters */
    if (c < 0x180) {
        if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F) return c; /* no partner of the same length */
        if (c == 0x178) return 0xFF;
        return (c >= 0x139 && c <= 0x148) || c >= 0x179 ? c + (c & 1) : c | 1;
    }
    if (c >= 0x400 && c < 0x530) {
        if (c < 0x460) {
            if (c == 0x401 || c == 0x451) return 0x435;
            return c < 0x410 ? c + 0x50 : c < 0x430 ? c + 0x20 : c;
        }
        if (c == 0x482) return ' '; /* thousands sign among letters */
        if (c > 0x482 && c < 0x48A) return c;
        if (c == 0x4C0) return 0x4CF;
        return c > 0x4C0 && c < 0x4CF ? c + (c & 1) : c | 1;
    }
    if (c >= 0x2B9 && c <= 0x2BF) return '\''; /* modifier apostrophes: o‘zbek, ма’но in other spellings */
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

static uint32_t S_fold_three(uint32_t c) {
    if (c >= 0x2000 && c < 0x2070) {
        if (c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F) return ' ';
        if (c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060) return NOTHING;
        if (c <= 0x2015) return '-';
        if ((c >= 0x2018 && c <= 0x201B) || c == 0x2032) return '\'';
        if ((c >= 0x201C && c <= 0x201F) || c == 0x2033 || c == 0x2039 || c == 0x203A) return '"';
        return c == 0x2026 ? '.' : c;
    }
    switch (c) {
    case 0x2212: return '-';
    case 0x2C69:
    case 0x2C6A: return 0x49B;
    case 0x3000: return ' ';
    case 0xFEFF: return NOTHING;
    default: break;
    }
    if (c >= 0xFE00 && c <= 0xFE0F) return NOTHING; /* variation selectors */
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

static inline unsigned char S_fold_ascii(unsigned char c) {
    if (c < 0x20) return ' ';
    return (unsigned char)(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
}

/* Puts a folded character in the place of one of `len` bytes; one that would be longer stays as it is. */
static void S_put(uint32_t folded, const char *original, char *out, size_t len) {
    char bytes[4];
    size_t got = folded == NOTHING ? 0 : cmq_utf8_put(folded, bytes);
    if (got > len) {
        memcpy(out, original, len);
        return;
    }
    memcpy(out, bytes, got);
    memset(out + got, CMQ_PAD, len - got);
}

/* U+0400-047F, folded: a table, since the two lead bytes alternate too wildly for branches. Ё and ё give е. */
static const unsigned char S_cyrillic[128] = {
    0x50, 0x35, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0x5B, 0x5C, 0x5D, 0x5E, 0x5F,
    0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F,
    0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x4F,
    0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F,
    0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x4F,
    0x50, 0x35, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0x5B, 0x5C, 0x5D, 0x5E, 0x5F,
    0x61, 0x61, 0x63, 0x63, 0x65, 0x65, 0x67, 0x67, 0x69, 0x69, 0x6B, 0x6B, 0x6D, 0x6D, 0x6F, 0x6F,
    0x71, 0x71, 0x73, 0x73, 0x75, 0x75, 0x77, 0x77, 0x79, 0x79, 0x7B, 0x7B, 0x7D, 0x7D, 0x7F, 0x7F,
};

#define EACH(byte) ((uint64_t)(byte) * 0x0101010101010101u)

/* Eight ASCII bytes at once, small letters for capitals. False: others, or control characters, are among them. */
static inline bool S_fold_eight(const unsigned char *s, unsigned char *out) {
    uint64_t eight;
    memcpy(&eight, s, 8);
    if (eight & EACH(0x80) || ((eight >> 5 | eight >> 6) & EACH(1)) != EACH(1)) return false;
    uint64_t from_a = eight + EACH(0x80 - 'A'), above_z = eight + EACH(0x80 - 'Z' - 1); /* the high bits tell */
    eight |= (from_a & ~above_z & EACH(0x80)) >> 2;
    memcpy(out, &eight, 8);
    return true;
}

/* Four letters а-я, which stay as they are: D0 B0-BF or D1 80-8F each. */
static inline bool S_is_small_cyrillic(const unsigned char *s) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t four;
    memcpy(&four, s, 8);
    four = (four ^ 0xB0D0B0D0B0D0B0D0u) & 0xF0FFF0FFF0FFF0FFu;     /* 0000 of the first kind, 3001 of the second */
    return four == (four & 0x0001000100010001u) * UINT64_C(0x3001);
#else
    (void)s;
    return false;
#endif
}

void cmq_fold(cmq_span text, char *shadow) {
    const unsigned char *s = (const unsigned char *)text.ptr;
    unsigned char *out = (unsigned char *)shadow;
    size_t i = 0, len;
    while (i < text.len) {
        if (s[i] < 0x80) {
            if (text.len - i >= 8 && S_fold_eight(s + i, out + i)) {
                i += 8;
                continue;
            }
            do {
                out[i] = S_fold_ascii(s[i]);
                i++;
            } while (i < text.len && s[i] < 0x80);
            continue;
        }
        if (text.len - i >= 8 && S_is_small_cyrillic(s + i)) {
            memcpy(out + i, s + i, 8);
            i += 8;
            continue;
        }
        if ((s[i] & 0xFE) == 0xD0 && text.len - i >= 2) {
            unsigned char folded = S_cyrillic[(s[i] & 1) << 6 | (s[i + 1] & 0x3F)];
            out[i] = (unsigned char)(0xD0 | folded >> 6);
            out[i + 1] = (unsigned char)(0x80 | (folded & 0x3F));
            i += 2;
            continue;
        }
        uint32_t c = cmq_utf8_at(text, i, &len);
        if (len == 1)
            out[i] = '?'; /* the piece was cut within a character */
        else
            S_put(len == 2 ? S_fold_two(c) : len == 3 ? S_fold_three(c) : c, text.ptr + i, shadow + i, len);
        i += len;
    }
}

int cmq_letter_case(uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? 1 : c >= 'a' && c <= 'z' ? -1 : 0;
    if (c >= 0x410 && c < 0x460) return c < 0x430 ? 1 : -1;
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return 1;
    case UTF8PROC_CATEGORY_LL: return -1;
    default: return 0;
    }
}
