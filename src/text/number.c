#include "text/scan.h"

#define LARGEST INT64_C(1000000000000000) /* thousandths: 10^12 as a number */

static bool S_is_digit(const cmq_scanner *scanner, size_t at) {
    return cmq_scan_is(scanner, at, CMQ_BYTE_DIGIT);
}

static size_t S_digits(const cmq_scanner *scanner, size_t at) {
    while (S_is_digit(scanner, at)) at++;
    return at;
}

/* The value of few digits: of a day, an hour. */
static unsigned S_small(const cmq_scanner *scanner, size_t at, size_t end) {
    unsigned value = 0;
    for (; at < end; at++) value = value * 10 + (unsigned)(scanner->shadow.ptr[at] - '0');
    return value;
}

/* Adds the digits of [at, end) to a number, which sticks at LARGEST. */
static int64_t S_add_digits(const cmq_scanner *scanner, int64_t value, size_t at, size_t end) {
    for (; at < end; at++) {
        value = value * 10 + (scanner->shadow.ptr[at] - '0');
        if (value > LARGEST) value = LARGEST;
    }
    return value;
}

static bool S_is_day_and_month(unsigned a, unsigned b) {
    return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

/* The end of a date whose first digits are [at, end), 0 if it is none. */
static size_t S_date(const cmq_scanner *scanner, size_t at, size_t end) {
    if (end >= scanner->text.len) return 0;
    char sign = scanner->text.ptr[end];
    size_t second = end + 1, second_end = S_digits(scanner, second), third = second_end + 1;
    bool year_first = end - at == 4 && sign == '-';
    if (!year_first && (end - at > 2 || (sign != '.' && sign != '/'))) return 0;
    if (second_end == second || second_end - second > 2 || second_end >= scanner->text.len ||
        scanner->text.ptr[second_end] != sign)
        return 0;
    size_t third_end = S_digits(scanner, third), len = third_end - third;
    if (third_end < scanner->text.len && scanner->text.ptr[third_end] == sign && S_is_digit(scanner, third_end + 1))
        return 0;
    unsigned a = S_small(scanner, at, end), b = S_small(scanner, second, second_end);
    if (year_first) {
        if (second_end - second != 2 || len != 2) return 0;
        return b >= 1 && b <= 12 && S_is_day_and_month(b, S_small(scanner, third, third_end)) ? third_end : 0;
    }
    if (len != 4 && !(len == 2 && sign == '.' && second_end - second == 2)) return 0;
    return S_is_day_and_month(a, b) ? third_end : 0;
}

/* The end of a time of day whose hours are [at, end), 0 if it is none. */
static size_t S_clock(const cmq_scanner *scanner, size_t at, size_t end) {
    bool together = end - at == 4 && scanner->text.ptr[at] == '0'; /* "at 0815": nobody counts so */
    if (together) return S_small(scanner, at, at + 2) <= 24 && S_small(scanner, at + 2, end) <= 59 ? end : 0;
    if (end - at > 2 || S_small(scanner, at, end) > 24) return 0;
    size_t parts = 0;
    while (parts < 2 && cmq_scan_is_char(scanner, end, ':')) {
        size_t next = S_digits(scanner, end + 1);
        if (next != end + 3 || S_small(scanner, end + 1, next) > 59) break;
        end = next;
        parts++;
    }
    return parts ? end : 0;
}

/* Behind the blank of any width that separates groups at `at`, 0 if there is none; `plain`: it was a common blank. */
static size_t S_group_blank(const cmq_scanner *scanner, size_t at, bool *plain) {
    if (!cmq_scan_is_char(scanner, at, ' ')) return 0;
    unsigned char c = (unsigned char)scanner->text.ptr[at];
    if (c < 0x80 && c != ' ') return 0; /* a line's end, a tab */
    *plain = c == ' ';
    size_t len;
    cmq_utf8_at(scanner->text, at, &len);
    return at + len;
}

static bool S_is_group(const cmq_scanner *scanner, size_t at) {
    return S_digits(scanner, at) == at + 3;
}

/* Reads the groups that follow the first digits [at, end): "1 100", "1,234,567", "330’000". Sets *value and returns the
 * end; `end` if there are none. */
static size_t S_groups(const cmq_scanner *scanner, size_t at, size_t end, char sign, bool after_number, int64_t *value,
                       unsigned *groups) {
    if (end - at > 3 || scanner->shadow.ptr[at] == '0') return end;
    for (*groups = 0;; ++*groups) {
        bool plain = false;
        size_t next = sign == ' '                            ? S_group_blank(scanner, end, &plain)
                      : cmq_scan_is_char(scanner, end, sign) ? cmq_scan_skip_pads(scanner, end + 1)
                                                             : 0;
        if (!next || !S_is_group(scanner, next) || (plain && after_number)) return end;
        *value = S_add_digits(scanner, *value, next, next + 3);
        end = next + 3;
    }
}

/* Reads decimals at `at`, where the sign stands; returns the end, `at` if there are none. */
static size_t S_decimals(const cmq_scanner *scanner, size_t at, int64_t *thousandths) {
    size_t end = S_digits(scanner, at + 1);
    if (end == at + 1) return at;
    if (cmq_scan_is_char(scanner, end, scanner->shadow.ptr[at]) && S_is_digit(scanner, end + 1))
        return at; /* a list: 1,2,3 */
    *thousandths = 0;
    for (size_t i = 0, digit = at + 1; i < 3; i++, digit++)
        *thousandths = *thousandths * 10 + (digit < end ? scanner->shadow.ptr[digit] - '0' : 0);
    return end;
}

static bool S_is_decimal_sign(const cmq_scanner *scanner, size_t at) {
    return (cmq_scan_is_char(scanner, at, ',') || cmq_scan_is_char(scanner, at, '.')) && S_is_digit(scanner, at + 1);
}

/* Groups and decimals of the number whose first digits are [at, end). */
static size_t S_value(const cmq_scanner *scanner, size_t at, size_t end, bool after_number, cmq_token *token) {
    int64_t whole = S_add_digits(scanner, 0, at, end), thousandths = 0;
    unsigned groups = 0;
    size_t first_end = end;
    char sign = end < scanner->shadow.len ? scanner->shadow.ptr[end] : 0;
    if (sign == ',' || sign == '.' || sign == ' ' || sign == '\'') {
        int64_t grouped = whole;
        size_t behind = S_groups(scanner, at, end, sign, after_number, &grouped, &groups);
        bool list =
            sign != ' ' && cmq_scan_is_char(scanner, behind, sign) && S_is_digit(scanner, behind + 1); /* 1,234,56 */
        bool decimal = groups == 1 && sign == '.' && scanner->spelling->decimal == '.';
        if (groups && !list && !decimal) {
            whole = grouped;
            end = behind;
            token->shape |= CMQ_GROUPED;
            if (groups == 1 && sign == '.') token->shape |= CMQ_AMBIGUOUS;
            if (groups == 1 && sign == ',' && scanner->spelling->group != ',') token->shape |= CMQ_AMBIGUOUS;
        } else {
            groups = 0;
            if (decimal) token->shape |= CMQ_AMBIGUOUS;
        }
    }
    if (S_is_decimal_sign(scanner, end) && !(groups && scanner->shadow.ptr[end] == sign)) {
        size_t behind = S_decimals(scanner, end, &thousandths);
        if (behind > end) {
            end = behind;
            token->shape |= CMQ_DECIMAL;
        }
    }
    bool large = whole >= LARGEST / 1000;
    token->kind = large && whole > LARGEST / 1000 ? CMQ_CODE : CMQ_NUMBER;
    token->value = large ? LARGEST : whole * 1000 + thousandths;
    if (end == first_end && first_end - at == 4 && whole >= 1900 && whole <= 2099) token->shape |= CMQ_YEAR;
    return end;
}

/* The end of an ending that digits carry, glued or behind a hyphen, at `at`; `at` if there is none. */
static size_t S_suffix(const cmq_scanner *scanner, size_t at, cmq_token *token) {
    size_t start = cmq_scan_skip_pads(scanner, at);
    bool hyphen = cmq_scan_is_char(scanner, start, '-');
    if (hyphen) start = cmq_scan_skip_pads(scanner, start + 1);
    if (!cmq_scan_is_letter(scanner, start)) return at;
    unsigned flags = 0;
    size_t end = cmq_scan_letters(scanner, start, &flags);
    if (S_is_digit(scanner, end)) return at;
    cmq_span suffix = cmq_scan_folded(scanner, start, end, flags);
    uint32_t value = cmq_map_get(&scanner->spelling->suffixes, suffix);
    if (value == CMQ_MAP_NONE || (value == 2 && !hyphen)) return at;
    token->folded = suffix;
    return end;
}

#define LOST_BLANK 4 /* letters of a word that a number may be written together with: "12people"; "12mm" is a code */

/* Whether a word stands at `at`, where a blank before it is lost. */
static bool S_is_word(const cmq_scanner *scanner, size_t at) {
    unsigned flags = 0;
    size_t start = cmq_scan_skip_pads(scanner, at), end = cmq_scan_letters(scanner, start, &flags);
    cmq_span word = {scanner->shadow.ptr + start, end - start};
    return cmq_utf8_count(word) >= LOST_BLANK && !S_is_digit(scanner, end) && cmq_scan_host(scanner, end) <= end &&
           !cmq_scan_shape(scanner, start, end, flags);
}

/* Behind "k" for thousand, which nothing follows: "2k people"; `end` if there is none. */
static size_t S_thousands(const cmq_scanner *scanner, size_t end, cmq_token *token) {
    bool thousands = token->kind == CMQ_NUMBER && token->value < LARGEST / 1000 && end < scanner->text.len &&
                     scanner->text.ptr[end] == 'k';
    if (!thousands || cmq_scan_is_letter(scanner, end + 1) || S_is_digit(scanner, end + 1)) return end;
    token->value *= 1000;
    token->shape &= (uint16_t) ~(CMQ_DECIMAL | CMQ_AMBIGUOUS | CMQ_YEAR);
    return end + 1;
}

size_t cmq_scan_number(const cmq_scanner *scanner, size_t at, const cmq_token *before, cmq_token *token) {
    size_t end = S_digits(scanner, at), behind;
    bool after_number =
        before && before->kind == CMQ_NUMBER && !before->folded.len; /* one with an ending is complete */
    token->folded = (cmq_span){"", 0};
    if ((behind = S_date(scanner, at, end))) {
        token->kind = CMQ_DATE;
        end = behind;
    } else if ((behind = S_clock(scanner, at, end))) {
        token->kind = CMQ_CLOCK;
        end = behind;
    } else {
        end = S_value(scanner, at, end, after_number, token);
        end = S_thousands(scanner, end, token);
    }
    behind = S_suffix(scanner, end, token);
    if (behind > end) return behind;
    bool letter = cmq_scan_is_letter(scanner, cmq_scan_skip_pads(scanner, end));
    bool host = cmq_scan_host(scanner, end) > end;
    bool section =
        token->kind == CMQ_NUMBER && cmq_scan_is_char(scanner, end, '.') && S_is_digit(scanner, end + 1); /* 1.2.3 */
    while (section && cmq_scan_is_char(scanner, end, '.') && S_is_digit(scanner, end + 1))
        end = S_digits(scanner, end + 1);
    if (letter && !host && token->kind == CMQ_NUMBER && S_is_word(scanner, end)) return end;
    if (letter || host || section) {
        token->shape &= CMQ_JOINED | CMQ_GLUED;
        bool padded = memchr(scanner->shadow.ptr + at, CMQ_PAD, end - at) != NULL; /* 330’000x */
        return cmq_scan_code(scanner, at, end, padded ? CMQ_RUN_PADDED : 0, token);
    }
    return end;
}
