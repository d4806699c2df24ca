/* Runs of letters: where they end, their folded form, their capitals. */
#include "text/scan.h"

#include <utf8proc.h>

#define L (CMQ_BYTE_LETTER | CMQ_BYTE_LATIN)
#define C (CMQ_BYTE_LETTER | CMQ_BYTE_CYRILLIC)
#define R CMQ_BYTE_LETTER /* the rest of a character */
#define D CMQ_BYTE_DIGIT
#define B CMQ_BYTE_BLANK

/* Lead bytes of U+00C0-017F and U+0400-052F count as letters (the fold has taken × and ÷ away); other characters are
 * looked up. */
const unsigned char cmq_byte_class[256] = {
    0, B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 00: the pad */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 10 */
    B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 20 */
    D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, 0, /* 30 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 40 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 50 */
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* 60 */
    L, L, L, L, L, L, L, L, L, L, L, 0, 0, 0, 0, 0, /* 70 */
    R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, /* 80 */
    R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, /* 90 */
    R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, /* A0 */
    R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, R, /* B0 */
    0, 0, 0, L, L, L, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* C0 */
    C, C, C, C, C, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* D0 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* E0 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* F0 */
};

#undef L
#undef C
#undef R
#undef D
#undef B

size_t cmq_scan_rare_letter(const cmq_scanner *scanner, size_t at, bool inside) {
    size_t len;
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)cmq_utf8_at(scanner->shadow, at, &len));
    bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
    bool mark = category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
    return letter || (inside && mark) ? len : 0;
}

#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define S_HAS_LEAP 1

/* How many of eight bytes go on with a-z, or with the plain Cyrillic whose lead bytes are D0 to D3. Words are short:
 * finding their ends without a loop spares the branches that no processor can foretell. */
static inline unsigned S_leap(uint64_t eight, unsigned *class) {
    const uint64_t ones = 0x0101010101010101u, high = 0x80 * ones;
    uint64_t other = (eight & 0xC0FCC0FCC0FCC0FCu) ^ 0x80D080D080D080D0u;
    if (!(other & 0xFFFF)) {
        *class = CMQ_BYTE_LETTER | CMQ_BYTE_CYRILLIC;
        return other ? (unsigned)__builtin_ctzll(other) / 16 * 2 : 8;
    }
    uint64_t low = eight & ~high; /* so that no sum carries into the next byte */
    other = (eight | ~(low + ones * (0x80 - 'a')) | (low + ones * (0x80 - 'z' - 1))) & high;
    *class = CMQ_BYTE_LETTER | CMQ_BYTE_LATIN;
    return other ? (unsigned)__builtin_ctzll(other) / 8 : 8;
}
#endif

size_t cmq_scan_plain_letters(const cmq_scanner *scanner, size_t at, unsigned *flags) {
    const unsigned char *s = (const unsigned char *)scanner->shadow.ptr,
                        *text = (const unsigned char *)scanner->text.ptr;
    size_t n = scanner->shadow.len;
    unsigned seen = 0, class;
    uint64_t folded = 0;
#ifdef S_HAS_LEAP
    for (unsigned len = 8; len == 8 && n - at >= 8; at += len) {
        uint64_t eight, original;
        memcpy(&eight, s + at, 8);
        memcpy(&original, text + at, 8);
        len = S_leap(eight, &class);
        if (!len) break;
        seen |= class;
        folded |= (eight ^ original) << (64 - 8 * len); /* of the bytes that count */
    }
#endif
    while (at < n && ((class = cmq_byte_class[s[at]]) & CMQ_BYTE_LETTER)) {
        seen |= class;
        folded |= s[at] ^ text[at];
        at++;
    }
    *flags |= seen | (folded ? CMQ_RUN_FOLDED : 0);
    return at;
}

/* Does the byte at `at` go on with a character of the original? */
static bool S_is_inside(const cmq_scanner *scanner, size_t at) {
    return at < scanner->text.len && ((unsigned char)scanner->text.ptr[at] & 0xC0) == 0x80;
}

size_t cmq_scan_letters(const cmq_scanner *scanner, size_t at, unsigned *flags) {
    for (;;) {
        size_t len;
        at = cmq_scan_plain_letters(scanner, at, flags);
        if (cmq_scan_is_char(scanner, at, CMQ_PAD)) {
            size_t behind = cmq_scan_skip_pads(scanner, at);
            bool letter = cmq_scan_is_letter(scanner, behind) || cmq_scan_other_letter(scanner, behind, true);
            *flags |= letter || S_is_inside(scanner, at) ? CMQ_RUN_PADDED : 0;
            if (letter) {
                at = behind;
                continue;
            }
            while (S_is_inside(scanner, at)) at++; /* the pad belongs to the last letter, U+2C6A */
            return at;
        } else if ((len = cmq_scan_other_letter(scanner, at, true))) {
            *flags |= CMQ_RUN_ODD | CMQ_RUN_FOLDED;
            at += len;
        } else {
            return at;
        }
    }
}

cmq_span cmq_scan_normalised(const cmq_scanner *scanner, size_t start, size_t end, unsigned flags) {
    cmq_span word = {scanner->shadow.ptr + start, end - start};
    while (word.len && word.ptr[word.len - 1] == CMQ_PAD) word.len--;
    bool mixed = (flags & CMQ_BYTE_LATIN) && (flags & CMQ_BYTE_CYRILLIC);
    bool old = scanner->old && (flags & CMQ_BYTE_CYRILLIC) && cmq_may_be_old(word, scanner->old);
    if (!mixed && !old && !(flags & CMQ_RUN_ODD) && !memchr(word.ptr, CMQ_PAD, word.len)) return word;
    char form[2 * CMQ_MAX_WORD];
    size_t len = 0;
    if (mixed || old || (flags & CMQ_RUN_ODD)) {
        cmq_span original = {scanner->text.ptr + start, end - start};
        if (!cmq_normalise_word(original, scanner->old, form, sizeof form, &len)) return word;
    } else {
        if (word.len > sizeof form) return word;
        for (size_t i = 0; i < word.len; i++)
            if (word.ptr[i] != CMQ_PAD) form[len++] = word.ptr[i];
    }
    if (cmq_span_equal((cmq_span){form, len}, word)) return word;
    cmq_span kept = cmq_arena_copy(scanner->arena, (cmq_span){form, len});
    return kept.ptr ? kept : word; /* an unknown word, then: the memory's limit is reported where it matters */
}

uint16_t cmq_scan_capitals(const cmq_scanner *scanner, size_t start, size_t end, unsigned flags) {
    unsigned upper = 0, lower = 0;
    bool capital = false;
    size_t len;
    bool first = cmq_letter_case(cmq_utf8_at(scanner->text, start, &len)) > 0;
    if (first && end - start > len && !(flags & CMQ_RUN_ODD) &&
        memcmp(scanner->text.ptr + start + len, scanner->shadow.ptr + start + len, end - start - len) == 0)
        return CMQ_CAPITAL; /* most others */
    for (size_t at = start; at < end; at += len) {
        int letter_case = cmq_letter_case(cmq_utf8_at(scanner->text, at, &len));
        if (letter_case > 0 && !upper && !lower) capital = true;
        upper += letter_case > 0;
        lower += letter_case < 0;
    }
    if (upper == 1 && !lower) return CMQ_INITIAL;
    if (upper && !lower) return CMQ_UPPER;
    return capital ? CMQ_CAPITAL : 0;
}
