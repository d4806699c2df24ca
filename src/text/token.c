#include "text/scan.h"

#include <utf8proc.h>

#if defined(__GNUC__)
#define S_RARE __attribute__((noinline)) /* kept out of the way of plain words */
#else
#define S_RARE
#endif

/* Behind the letter at `at`, its marks and its dot; 0 if it is not exactly that. */
static size_t S_dotted_letter(const cmq_scanner *scanner, size_t at) {
    if (!cmq_scan_is_letter(scanner, at)) return 0;
    size_t len;
    cmq_utf8_at(scanner->shadow, at, &len);
    at += len;
    while (at < scanner->shadow.len &&
           utf8proc_category((utf8proc_int32_t)cmq_utf8_at(scanner->shadow, at, &len)) == UTF8PROC_CATEGORY_MN)
        at += len;
    return cmq_scan_is_char(scanner, at, '.') && scanner->text.ptr[at] == '.' ? at + 1 : 0;
}

/* The end of letters with dots, two or more without blanks: "U.S.", "т.д.", "J.-C."; 0 if there are none. */
static size_t S_dotted(const cmq_scanner *scanner, size_t at) {
    size_t end = S_dotted_letter(scanner, at), next, letters = 0;
    while (end) {
        letters++;
        at = end;
        next = cmq_scan_is_char(scanner, at, '-') ? cmq_scan_skip_pads(scanner, at + 1) : at;
        end = S_dotted_letter(scanner, next);
    }
    return letters > 1 ? at : 0;
}

static bool S_is_small(char c) {
    return c >= 'a' && c <= 'z';
}

size_t cmq_scan_host(const cmq_scanner *scanner, size_t at) {
    const char *s = scanner->text.ptr;
    size_t n = scanner->text.len;
    while (at + 2 < n && s[at] == '.' && S_is_small(s[at + 1]) && S_is_small(s[at + 2])) {
        at += 2;
        while (at < n && (S_is_small(s[at]) || cmq_scan_is(scanner, at, CMQ_BYTE_DIGIT))) at++;
    }
    return at;
}

size_t cmq_scan_code(const cmq_scanner *scanner, size_t start, size_t at, unsigned flags, cmq_token *token) {
    for (;;) {
        size_t at_before = at, next = cmq_scan_skip_pads(scanner, at);
        if (cmq_scan_is(scanner, next, CMQ_BYTE_DIGIT)) {
            at = next + 1;
        } else if (cmq_scan_is_letter(scanner, next)) {
            at = cmq_scan_letters(scanner, next, &flags);
        } else {
            break;
        }
        if (next != at_before) flags |= CMQ_RUN_PADDED;
    }
    at = cmq_scan_host(scanner, at);
    token->kind = CMQ_CODE;
    token->value = 0;
    token->folded = cmq_scan_folded(scanner, start, at, flags);
    token->shape |= cmq_scan_shape(scanner, start, at, flags) & ~CMQ_INITIAL;
    return at;
}

/* Is the apostrophe at `at` followed by an s that ends the word? */
static size_t S_possessive(const cmq_scanner *scanner, size_t at) {
    size_t s = cmq_scan_skip_pads(scanner, at + 1);
    if (!cmq_scan_is_char(scanner, s, 's') || cmq_scan_is_letter(scanner, s + 1)) return 0;
    return cmq_scan_is_char(scanner, s + 1, '\'') ? 0 : s + 1;
}

/* l' d' qu' jusqu' lorsqu': they keep their apostrophe whatever follows, as in « plus d'1 million ». */
static bool S_elided(const cmq_scanner *scanner, size_t start, size_t at) {
    const char *word = scanner->shadow.ptr + start;
    size_t len = at - start;
    return len == 1 || (len >= 2 && word[len - 2] == 'q' && word[len - 1] == 'u');
}

static bool S_is_hyphen(const cmq_scanner *scanner, size_t at) {
    if (scanner->text.ptr[at] == '-') return true;
    uint32_t c = cmq_utf8_at(scanner->text, at, NULL);
    return c == 0x2010 || c == 0x2011;
}

/* Behind an ending that Cyrillic letters in capitals carry behind a hyphen, "АКШ-нын": one word, as if written
 * together. `at` if there is none. */
static size_t S_hyphened(const cmq_scanner *scanner, size_t at, unsigned flags, cmq_token *token) {
    if (!(flags & CMQ_BYTE_CYRILLIC) || !(token->shape & CMQ_UPPER)) return at;
    if (!cmq_scan_is_char(scanner, at, '-') || !S_is_hyphen(scanner, at)) return at;
    unsigned run = 0;
    size_t start = cmq_scan_skip_pads(scanner, at + 1), end = cmq_scan_letters(scanner, start, &run);
    if (end == start || run & CMQ_RUN_FOLDED || cmq_scan_is(scanner, end, CMQ_BYTE_DIGIT)) return at;
    cmq_span stem = token->folded, ending = cmq_scan_folded(scanner, start, end, run);
    if (cmq_map_get(&scanner->spelling->suffixes, ending) != 3) return at;
    char *whole = cmq_arena_alloc(scanner->arena, stem.len + ending.len);
    if (!whole) return at;
    memcpy(whole, stem.ptr, stem.len);
    memcpy(whole + stem.len, ending.ptr, ending.len);
    token->folded = (cmq_span){whole, stem.len + ending.len};
    return end;
}

static size_t S_word(const cmq_scanner *scanner, size_t start, cmq_token *token) {
    bool elision = scanner->spelling->elision;
    unsigned flags = 0;
    size_t at = cmq_scan_letters(scanner, start, &flags), behind;
    token->kind = CMQ_WORD;
    if (cmq_scan_is_char(scanner, at, '.') && (behind = S_dotted(scanner, start))) {
        at = behind;
        flags |= CMQ_RUN_FOLDED | CMQ_RUN_PADDED;
        token->shape |= cmq_scan_shape(scanner, start, at, flags);
        if ((token->shape & CMQ_UPPER) && (flags & CMQ_BYTE_CYRILLIC))
            token->shape |= CMQ_INITIAL; /* «А.Б. Лукашенко»: initials */
        token->folded = cmq_scan_folded(scanner, start, at, flags);
        return at;
    }
    for (;; at = cmq_scan_letters(scanner, at, &flags)) {
        if (cmq_scan_is(scanner, at, CMQ_BYTE_DIGIT)) return cmq_scan_code(scanner, start, at, flags, token);
        if (!cmq_scan_is_char(scanner, at, '\'')) break;
        size_t next = cmq_scan_skip_pads(scanner, at + 1);
        if (!cmq_scan_is_letter(scanner, next) && !(elision && S_elided(scanner, start, at))) break;
        if (elision) {
            token->shape |= cmq_scan_shape(scanner, start, at, flags) ? CMQ_CAPITAL : 0;
            token->folded = cmq_scan_folded(scanner, start, next, flags | CMQ_RUN_PADDED);
            return next;
        }
        if (S_possessive(scanner, at)) break;
        if (next > at + 1) flags |= CMQ_RUN_PADDED;
        at = next;
    }
    if (at - start > 1 && !(flags & CMQ_BYTE_CYRILLIC) && cmq_scan_host(scanner, at) > at)
        return cmq_scan_code(scanner, start, at, flags, token);
    token->folded = cmq_scan_folded(scanner, start, at, flags);
    token->shape |= cmq_scan_shape(scanner, start, at, flags);
    return S_hyphened(scanner, at, flags, token);
}

/* Behind a piece of markup on one line, 0 if '<' begins none. */
S_RARE static size_t S_markup(const cmq_scanner *scanner, size_t at) {
    enum { LONGEST = 200 };
    const char *s = scanner->text.ptr;
    size_t n = scanner->text.len, end = n - at > LONGEST ? at + LONGEST : n, i = at + 1;
    if (i < end && s[i] == '<') return 0; /* <<a quotation>> */
    while (i < end && s[i] == ' ') i++;
    if (i < end && s[i] == '/') i++;
    if (i >= end || !S_is_small((char)(s[i] | 0x20))) return 0;
    bool tag = true; /* of a name alone, or with attributes: "<two died>" is none */
    for (; i < end && s[i] != '\n'; i++) {
        if (s[i] == ' ') tag = false;
        if (s[i] == '=' || s[i] == '/') tag = true;
        if (s[i] == '>') return tag ? i + 1 : 0;
    }
    return 0;
}

/* The length in the original of the character at `at`. */
static size_t S_length(const cmq_scanner *scanner, size_t at) {
    size_t len;
    cmq_utf8_at(scanner->text, at, &len);
    return len;
}

/* Does the hyphen at `at` join what stands around it? Between numbers it is a dash. */
static bool S_joins(const cmq_scanner *scanner, size_t at, const cmq_token *before) {
    if (!before || before->end != scanner->base + at || !S_is_hyphen(scanner, at)) return false;
    size_t next = cmq_scan_skip_pads(scanner, at + 1);
    bool letters = before->kind == CMQ_WORD && (cmq_byte_class[(unsigned char)*before->folded.ptr] & CMQ_BYTE_LETTER);
    if (cmq_scan_is(scanner, next, CMQ_BYTE_DIGIT)) return letters || before->kind == CMQ_CODE;
    return cmq_scan_is_letter(scanner, next) &&
           (before->kind <= CMQ_CODE || before->kind == CMQ_CLOSE || before->kind == CMQ_QUOTE);
}

static size_t S_run(const cmq_scanner *scanner, size_t at, const char *signs) {
    while (at < scanner->shadow.len && scanner->shadow.ptr[at] && strchr(signs, scanner->shadow.ptr[at]))
        at += S_length(scanner, at);
    return at;
}

/* Signs that count as words. */
static bool S_is_word_sign(uint32_t c) {
    if (c < 0x80) return c && strchr("%$+&/#@*", (int)c);
    if (c == 0xA7 || c == 0xB0 || c == 0xB1 || c == 0xD7 || c == 0x2030 || c == 0x2116) return true; /* § ° ± × ‰ № */
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_SC;
}

/* Whether a sign that ends at `end` stands there twice, and no third time. */
static bool S_is_doubled(const cmq_scanner *scanner, size_t at, size_t end) {
    size_t again = cmq_scan_skip_pads(scanner, end);
    if (again != end || !cmq_scan_is_char(scanner, again, scanner->shadow.ptr[at])) return false;
    return !cmq_scan_is_char(scanner, again + S_length(scanner, again), scanner->shadow.ptr[at]);
}

static size_t S_sign(const cmq_scanner *scanner, size_t at, cmq_token *token) {
    size_t len = S_length(scanner, at), end = at + len;
    switch (scanner->shadow.ptr[at]) {
    case '.':
    case '!':
    case '?':
        token->kind = CMQ_STOP;
        end = S_run(scanner, at, ".!?");
        break;
    case '-':
        token->kind = CMQ_DASH;
        end = S_run(scanner, at, "-");
        break;
    case '<':
    case '>':
    case '\'': /* two make a quotation mark */
    case '`':
        token->kind = S_is_doubled(scanner, at, end) ? CMQ_QUOTE : CMQ_OTHER;
        if (token->kind == CMQ_QUOTE) end += S_length(scanner, cmq_scan_skip_pads(scanner, end));
        break;
    case ',':
        token->kind = CMQ_COMMA;
        break;
    case ';':
        token->kind = CMQ_SEMICOLON;
        break;
    case ':':
    case '=': /* "Deaths = 14" */
        token->kind = CMQ_COLON;
        break;
    case '(':
    case '[':
    case '{':
        token->kind = CMQ_OPEN;
        break;
    case ')':
    case ']':
    case '}':
        token->kind = CMQ_CLOSE;
        break;
    case '"':
        token->kind = CMQ_QUOTE;
        break;
    default:
        token->kind = S_is_word_sign(cmq_utf8_at(scanner->text, at, NULL)) ? CMQ_WORD : CMQ_OTHER;
        break;
    }
    token->folded = (cmq_span){scanner->shadow.ptr + at, len}; /* of a run the first sign */
    while (token->folded.len > 1 && token->folded.ptr[token->folded.len - 1] == CMQ_PAD) token->folded.len--;
    return end;
}

/* A word of plain letters between blanks, as most are, goes past all that other words are examined for. Returns its
 * end, 0 if it is another word. */
static inline size_t S_plain_word(const cmq_scanner *scanner, size_t start, cmq_token *token) {
    unsigned flags = 0;
    size_t end = cmq_scan_plain_letters(scanner, start, &flags);
    if (end == start || !cmq_scan_is_char(scanner, end, ' ')) return 0;
    token->kind = CMQ_WORD;
    token->folded = cmq_scan_folded(scanner, start, end, flags);
    token->shape |= cmq_scan_shape(scanner, start, end, flags);
    return end;
}

/* Any other token at `at`, and the sign or hyphen before it; returns its end and sets *at to its start. */
S_RARE static size_t S_other_token(const cmq_scanner *scanner, size_t *at, const cmq_token *before, cmq_token *token) {
    size_t i = *at, end;
    if (scanner->shadow.ptr[i] == '-' && S_joins(scanner, i, before)) {
        *at = i = cmq_scan_skip_pads(scanner, i + 1);
        token->shape = CMQ_JOINED | CMQ_GLUED;
    }
    if (cmq_scan_is(scanner, i, CMQ_BYTE_DIGIT)) return cmq_scan_number(scanner, i, before, token);
    if (cmq_scan_is_letter(scanner, i)) return S_word(scanner, i, token);
    bool possessive = scanner->shadow.ptr[i] == '\'' && !scanner->spelling->elision &&
                      (!before || ((token->shape & CMQ_GLUED) && before->kind <= CMQ_CODE));
    if (!possessive || !(end = S_possessive(scanner, i))) return S_sign(scanner, i, token);
    token->kind = CMQ_WORD;
    token->folded = cmq_span_of("'s");
    return end;
}

bool cmq_scan_token(const cmq_scanner *scanner, size_t *at, const cmq_token *before, cmq_token *token) {
    size_t i = *at, end, behind;
    *token = (cmq_token){0};
    for (;;) {
        while (cmq_scan_is(scanner, i, CMQ_BYTE_BLANK)) i++;
        if (i >= scanner->shadow.len) {
            *at = i;
            return false;
        }
        if (scanner->shadow.ptr[i] != '<' || !(behind = S_markup(scanner, i))) break;
        i = behind;
    }
    if (before && before->end == scanner->base + i) token->shape = CMQ_GLUED;
    end = S_plain_word(scanner, i, token);
    if (!end) end = S_other_token(scanner, &i, before, token);
    token->start = scanner->base + (uint32_t)i;
    token->end = scanner->base + (uint32_t)end;
    *at = end;
    return true;
}
