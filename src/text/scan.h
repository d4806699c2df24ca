/* Private to text/: the scanner behind sentences and lines of data, one token at a time. */
#ifndef CMQ_TEXT_SCAN_H
#define CMQ_TEXT_SCAN_H

#include "text/text.h"

typedef struct {
    const cmq_spelling *spelling;
    cmq_span text, shadow; /* of the same piece, same length */
    uint32_t base;         /* offset of the piece in the decoded text */
    cmq_arena *arena;
    cmq_old old;
} cmq_scanner;

/* What a byte of the shadow is; a word's letters tell what must be done to its folded form. */
enum {
    CMQ_BYTE_LETTER = 1, /* a letter, the lead byte of one, or the rest of one */
    CMQ_BYTE_LATIN = 2,
    CMQ_BYTE_CYRILLIC = 4,
    CMQ_BYTE_DIGIT = 8,
    CMQ_BYTE_BLANK = 16, /* a blank or a pad */
    CMQ_RUN_PADDED = 32, /* of a run of letters: pads inside */
    CMQ_RUN_ODD = 64,    /* of a run of letters: marks or letters that need normalising */
    CMQ_RUN_FOLDED = 128 /* of a run of letters: the shadow differs from the text: there may be capitals */
};

extern const unsigned char cmq_byte_class[256];

static inline bool cmq_scan_is(const cmq_scanner *scanner, size_t at, unsigned classes) {
    return at < scanner->shadow.len && (cmq_byte_class[(unsigned char)scanner->shadow.ptr[at]] & classes);
}

static inline bool cmq_scan_is_char(const cmq_scanner *scanner, size_t at, char c) {
    return at < scanner->shadow.len && scanner->shadow.ptr[at] == c;
}

/* Behind the pads at `at`. */
static inline size_t cmq_scan_skip_pads(const cmq_scanner *scanner, size_t at) {
    while (cmq_scan_is_char(scanner, at, CMQ_PAD)) at++;
    return at;
}

/* ---- letters.c ---- */

/* The length of the letter, or (if `inside` a word) the mark, at `at`, which is no ASCII byte; 0 if it is none. */
size_t cmq_scan_rare_letter(const cmq_scanner *scanner, size_t at, bool inside);

/* The same for any byte, among the letters that have no byte class. */
static inline size_t cmq_scan_other_letter(const cmq_scanner *scanner, size_t at, bool inside) {
    bool rare = at < scanner->shadow.len && (unsigned char)scanner->shadow.ptr[at] >= 0xC2;
    return rare ? cmq_scan_rare_letter(scanner, at, inside) : 0;
}

/* Is there a letter at `at`? */
static inline bool cmq_scan_is_letter(const cmq_scanner *scanner, size_t at) {
    return cmq_scan_is(scanner, at, CMQ_BYTE_LATIN | CMQ_BYTE_CYRILLIC) || cmq_scan_other_letter(scanner, at, false);
}

/* The end of the run of letters and their marks at `at`, apostrophes not included; `flags` collects what they are. */
size_t cmq_scan_letters(const cmq_scanner *scanner, size_t at, unsigned *flags);

/* The same, to the first byte that is neither a letter with a byte class nor a part of one; the hottest loop of all. */
size_t cmq_scan_plain_letters(const cmq_scanner *scanner, size_t at, unsigned *flags);

/* The folded form of [start, end) whose `flags` or letters ask for more than a piece of the shadow: normalised, in the
 * arena. */
cmq_span cmq_scan_normalised(const cmq_scanner *scanner, size_t start, size_t end, unsigned flags);

/* The folded form of [start, end). */
static inline cmq_span cmq_scan_folded(const cmq_scanner *scanner, size_t start, size_t end, unsigned flags) {
    bool cyrillic = flags & CMQ_BYTE_CYRILLIC;
    if (flags & (CMQ_RUN_ODD | CMQ_RUN_PADDED) || (cyrillic && (scanner->old || flags & CMQ_BYTE_LATIN)))
        return cmq_scan_normalised(scanner, start, end, flags);
    return (cmq_span){scanner->shadow.ptr + start, end - start};
}

/* The shape (CMQ_CAPITAL, CMQ_UPPER, CMQ_INITIAL or 0) of a run of letters whose shadow differs from the text. */
uint16_t cmq_scan_capitals(const cmq_scanner *scanner, size_t start, size_t end, unsigned flags);

/* The shape of any run of letters; most have no capital. */
static inline uint16_t cmq_scan_shape(const cmq_scanner *scanner, size_t start, size_t end, unsigned flags) {
    return flags & CMQ_RUN_FOLDED ? cmq_scan_capitals(scanner, start, end, flags) : 0;
}

/* ---- token.c ---- */

/* The next token from *at on; `before` is the token before it in the same sentence, or NULL. False at the end.
 * A stop is reported as such wherever it stands; what it ends is for the caller to judge. */
bool cmq_scan_token(const cmq_scanner *scanner, size_t *at, const cmq_token *before, cmq_token *token);

/* Makes `token` a code, from `start` to the end of the run of letters and digits at `at`; returns the end. */
size_t cmq_scan_code(const cmq_scanner *scanner, size_t start, size_t at, unsigned flags, cmq_token *token);

/* Behind the labels of a host name that goes on at `at`: "24.kg", "president.kg"; `at` if it does not. */
size_t cmq_scan_host(const cmq_scanner *scanner, size_t at);

/* ---- number.c ---- */

/* Reads what begins with the digit at `at` (number, date, clock or code) into `token`, all but its place; returns its
 * end. */
size_t cmq_scan_number(const cmq_scanner *scanner, size_t at, const cmq_token *before, cmq_token *token);

#endif
