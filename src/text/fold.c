#include "text/text.h"

#include <utf8proc.h>

/* What stands for a character in the shadow: another that is no longer, or this: nothing. */
#define NOTHING 0u

/* U+0080-07FF. Case pairs lie next to each other (even upper or odd upper) or a fixed step apart. */
static uint32_t S_fold_two(uint32_t c) {
    if (c < 0xC0) {
        switch (c) {
        case 0xA0:
            return ' ';
        case 0xAB:
        case 0xBB:
            return '"';
        case 0xAD:
            return NOTHING;
        case 0xB4:
            return '\'';
        default:
            return c < 0xA0 ? ' ' : c;
        }
    }
    if (c < 0x100) return c == 0xD7 || c == 0xF7 ? '*' : c <= 0xDE ? c + 0x20 : c; /* × and ÷ lie among the letters */
    if (c < 0x180) {
        if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F)
            return c; /* no partner of the same length */
        if (c == 0x178) return 0xFF;
        return (c >= 0x139 && c <= 0x148) || c >= 0x179 ? c + (c & 1) : c | 1;
    }
    if (c >= 0x500 && c < 0x530) return c | 1;
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
    case 0x2212:
        return '-';
    case 0x2C69:
    case 0x2C6A:
        return 0x49B;
    case 0x3000:
        return ' ';
    case 0xFEFF:
        return NOTHING;
    default:
        break;
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

/* U+0400-04FF, folded: a table, since the lead bytes alternate too wildly for branches. Ё and ё give е; Ѳ and ѳ, which
 * some write for it, Kyrgyz ө. */
static const unsigned char S_cyrillic[256] = {
    0x50, 0x35, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0x5B, 0x5C, 0x5D, 0x5E, 0x5F, 0x30, 0x31, 0x32,
    0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
    0x46, 0x47, 0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x4F, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38,
    0x39, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4A, 0x4B,
    0x4C, 0x4D, 0x4E, 0x4F, 0x50, 0x35, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0x5B, 0x5C, 0x5D, 0x5E,
    0x5F, 0x61, 0x61, 0x63, 0x63, 0x65, 0x65, 0x67, 0x67, 0x69, 0x69, 0x6B, 0x6B, 0x6D, 0x6D, 0x6F, 0x6F, 0x71, 0x71,
    0xE9, 0xE9, 0x75, 0x75, 0x77, 0x77, 0x79, 0x79, 0x7B, 0x7B, 0x7D, 0x7D, 0x7F, 0x7F, 0x81, 0x81, 0x82, 0x83, 0x84,
    0x85, 0x86, 0x87, 0x88, 0x89, 0x8B, 0x8B, 0x8D, 0x8D, 0x8F, 0x8F, 0x91, 0x91, 0x93, 0x93, 0x95, 0x95, 0x97, 0x97,
    0x99, 0x99, 0x9B, 0x9B, 0x9D, 0x9D, 0x9F, 0x9F, 0xA1, 0xA1, 0xA3, 0xA3, 0xA5, 0xA5, 0xA7, 0xA7, 0xA9, 0xA9, 0xAB,
    0xAB, 0xAD, 0xAD, 0xAF, 0xAF, 0xB1, 0xB1, 0xB3, 0xB3, 0xB5, 0xB5, 0xB7, 0xB7, 0xB9, 0xB9, 0xBB, 0xBB, 0xBD, 0xBD,
    0xBF, 0xBF, 0xCF, 0xC2, 0xC2, 0xC4, 0xC4, 0xC6, 0xC6, 0xC8, 0xC8, 0xCA, 0xCA, 0xCC, 0xCC, 0xCE, 0xCE, 0xCF, 0xD1,
    0xD1, 0xD3, 0xD3, 0xD5, 0xD5, 0xD7, 0xD7, 0xD9, 0xD9, 0xDB, 0xDB, 0xDD, 0xDD, 0xDF, 0xDF, 0xE1, 0xE1, 0xE3, 0xE3,
    0xE5, 0xE5, 0xE7, 0xE7, 0xE9, 0xE9, 0xEB, 0xEB, 0xED, 0xED, 0xEF, 0xEF, 0xF1, 0xF1, 0xF3, 0xF3, 0xF5, 0xF5, 0xF7,
    0xF7, 0xF9, 0xF9, 0xFB, 0xFB, 0xFD, 0xFD, 0xFF, 0xFF,
};

#define EACH(byte) ((uint64_t)(byte)*0x0101010101010101u)

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
        if ((s[i] & 0xFC) == 0xD0 && text.len - i >= 2) {
            unsigned char folded = S_cyrillic[(s[i] & 3) << 6 | (s[i + 1] & 0x3F)];
            out[i] = (unsigned char)(0xD0 | folded >> 6);
            out[i + 1] = (unsigned char)(0x80 | (folded & 0x3F));
            i += 2;
            continue;
        }
        uint32_t c = cmq_utf8_at(text, i, &len);
        if (len == 1) out[i] = '?'; /* the piece was cut within a character */
        else S_put(len == 2 ? S_fold_two(c) : len == 3 ? S_fold_three(c) : c, text.ptr + i, shadow + i, len);
        i += len;
    }
}

int cmq_letter_case(uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? 1 : c >= 'a' && c <= 'z' ? -1 : 0;
    if (c >= 0x410 && c < 0x460) return c < 0x430 ? 1 : -1;
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return 1;
    case UTF8PROC_CATEGORY_LL:
        return -1;
    default:
        return 0;
    }
}
