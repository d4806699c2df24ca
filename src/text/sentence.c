#include "text/scan.h"

/* What follows a stop: behind closing quotes, brackets and blanks. */
typedef struct {
    size_t at;       /* of the next word, the piece's length if there is none */
    bool blank;      /* something stands between */
    int letter_case; /* of its first letter; 0 also of digits and signs */
    bool digit;
} S_next;

static bool S_is_closer(const cmq_scanner *scanner, size_t at) {
    return at < scanner->shadow.len && scanner->shadow.ptr[at] && strchr("\"')]}>", scanner->shadow.ptr[at]);
}

/* Whether a mark can only close a quotation: French has a blank before it. */
static bool S_closes_quotation(const cmq_scanner *scanner, size_t at) {
    uint32_t c = cmq_utf8_at(scanner->text, at, NULL);
    return c == 0xBB || c == 0x203A;
}

static S_next S_look_ahead(const cmq_scanner *scanner, size_t at) {
    S_next next = {.at = at};
    size_t n = scanner->shadow.len;
    while (next.at < n && (S_is_closer(scanner, next.at) || scanner->shadow.ptr[next.at] == CMQ_PAD)) next.at++;
    while (cmq_scan_is(scanner, next.at, CMQ_BYTE_BLANK)) next.at++, next.blank = true;
    if (cmq_scan_is_char(scanner, next.at, '-')) /* «Стой!» — крикнул он */
        while (next.at < n && (scanner->shadow.ptr[next.at] == '-' || cmq_scan_is(scanner, next.at, CMQ_BYTE_BLANK)))
            next.at++, next.blank = true;
    bool closed = false;
    while (next.blank && next.at < n && scanner->shadow.ptr[next.at] && strchr("\"([", scanner->shadow.ptr[next.at])) {
        closed |= S_closes_quotation(scanner, next.at);
        next.at = cmq_scan_skip_pads(scanner, next.at + 1);
    }
    while (closed && cmq_scan_is(scanner, next.at, CMQ_BYTE_BLANK)) next.at++;
    if (closed && cmq_scan_is_char(scanner, next.at, ',')) next.letter_case = -1; /* « Non ! », a-t-il dit */
    if (next.letter_case < 0) return next;
    if (next.at >= n) return next;
    next.letter_case = cmq_letter_case(cmq_utf8_at(scanner->text, next.at, NULL));
    next.digit = cmq_scan_is(scanner, next.at, CMQ_BYTE_DIGIT);
    return next;
}

/* Is the next word a frequent one with a capital, as only a sentence's first word has it? Single letters may be
 * initials. */
static bool S_starts_sentence(const cmq_scanner *scanner, S_next next) {
    if (next.letter_case <= 0 || !next.blank) return false;
    unsigned flags = 0;
    size_t end = cmq_scan_letters(scanner, next.at, &flags);
    cmq_span word = {scanner->shadow.ptr + next.at, end - next.at};
    return cmq_utf8_count(word) > 1 && cmq_map_get(&scanner->spelling->stopwords, word) != CMQ_MAP_NONE;
}

static bool S_is_numeric(const cmq_token *token) {
    return token->kind == CMQ_NUMBER || token->kind == CMQ_CLOCK || token->kind == CMQ_DATE;
}

/* Does the dot of an abbreviation of this value end the sentence as well? */
static bool S_abbreviation_ends(uint32_t value, S_next next, const cmq_token *tokens, size_t count) {
    if (next.letter_case <= 0 || !next.blank) return false;
    return value == 3 || (value == 2 && count > 1 && S_is_numeric(&tokens[count - 2]));
}

/* Does a dot without a blank behind it stand in the name of a site, "NUR.KZ", «Газета.Ru»? One before a dash is that of
 * the agency, "INTERFAX.RU - ", behind which the text begins. */
static bool S_is_domain(const cmq_scanner *scanner, S_next next, const cmq_token *word) {
    unsigned flags = 0;
    size_t end = cmq_scan_letters(scanner, next.at, &flags), letters = 0, capitals = 0, latin = 0;
    for (size_t at = next.at, len; at < end; at += len) {
        uint32_t c = cmq_utf8_at(scanner->text, at, &len);
        letters++;
        capitals += cmq_letter_case(c) > 0;
        latin += c < 0x250;
    }
    bool other_script = cmq_utf8_at(word->folded, 0, NULL) >= 0x400;
    while (cmq_scan_is(scanner, end, CMQ_BYTE_BLANK)) end++;
    if (cmq_scan_is_char(scanner, end, '-')) return false;
    return letters <= 3 && latin == letters && (capitals == letters || other_script);
}

typedef enum {
    S_ABBREVIATION,
    S_INSIDE,
    S_END
} S_stop; /* the dot belongs to the word; it stands within a sentence; it ends one */

/* Judges a single dot that follows the last of `count` tokens without a blank. */
static S_stop S_judge_dot(const cmq_scanner *scanner, S_next next, const cmq_token *tokens, size_t count) {
    const cmq_token *word = &tokens[count - 1];
    bool last = next.at >= scanner->shadow.len;
    if (S_is_numeric(word)) return next.letter_case < 0 ? S_ABBREVIATION : S_END;
    if (word->kind != CMQ_WORD) return next.letter_case < 0 ? S_INSIDE : S_END;
    uint32_t value = cmq_map_get(&scanner->spelling->abbreviations, word->folded);
    if (value != CMQ_MAP_NONE) return S_abbreviation_ends(value, next, tokens, count) ? S_END : S_ABBREVIATION;
    if (word->shape & CMQ_INITIAL) return S_ABBREVIATION;
    if (last) return S_END;
    size_t letters = cmq_utf8_count(word->folded);
    if (next.letter_case < 0) return letters <= 3 ? S_ABBREVIATION : S_INSIDE;
    if (next.digit && !next.blank) return letters <= 3 ? S_ABBREVIATION : S_INSIDE;
    if (next.digit) return letters <= 2 ? S_ABBREVIATION : S_END; /* "Four died. 12 were hurt" are two sentences */
    if (!next.blank) return next.letter_case > 0 && letters > 2 && !S_is_domain(scanner, next, word) ? S_END : S_INSIDE;
    return S_END;
}

static S_stop S_judge_stop(const cmq_scanner *scanner, const cmq_token *stop, const cmq_token *tokens, size_t count) {
    size_t at = stop->start - scanner->base, end = stop->end - scanner->base;
    S_next next = S_look_ahead(scanner, end);
    bool glued = count && tokens[count - 1].end == stop->start;
    if (end - at == 1 && scanner->text.ptr[at] == '.' && glued) return S_judge_dot(scanner, next, tokens, count);
    if (next.at >= scanner->shadow.len) return S_END;
    if (next.letter_case < 0) return S_INSIDE;
    return next.blank || next.letter_case > 0 ? S_END : S_INSIDE;
}

/* Does the sentence end at a word that carries its own dots ("in the U.S. The ...")? */
static bool S_dotted_ends(const cmq_scanner *scanner, const cmq_token *tokens, size_t count) {
    const cmq_token *word = &tokens[count - 1];
    if (word->kind != CMQ_WORD || word->folded.len < 2 || word->folded.ptr[word->folded.len - 1] != '.') return false;
    S_next next = S_look_ahead(scanner, word->end - scanner->base);
    cmq_span without = {word->folded.ptr, word->folded.len - 1};
    uint32_t value = cmq_map_get(&scanner->spelling->abbreviations, without);
    return (value != CMQ_MAP_NONE && S_abbreviation_ends(value, next, tokens, count)) ||
           S_starts_sentence(scanner, next);
}

/* Where the pads before `at` begin. */
static size_t S_before_pads(const cmq_scanner *scanner, size_t at) {
    while (at && scanner->shadow.ptr[at - 1] == CMQ_PAD) at--;
    return at;
}

/* Whether a mark at `at` has nothing before it that it could close. */
static bool S_leans(const cmq_scanner *scanner, size_t at) {
    size_t front = S_before_pads(scanner, at);
    return !front || strchr(" ([-", scanner->shadow.ptr[front - 1]);
}

/* Whether a quotation is open behind a mark. Marks without direction, and “ that closes in some languages,
 * are judged by their neighbours: one that leans on what follows opens. */
static bool S_open_behind(const cmq_scanner *scanner, const cmq_token *mark, bool open) {
    size_t at = mark->start - scanner->base;
    switch (cmq_utf8_at(scanner->text, at, NULL)) {
    case '<':
    case 0xAB:
    case 0x201E:
    case 0x2039:
        return true;
    case '>':
    case 0xBB:
    case 0x201D:
    case 0x203A:
        return false;
    default:
        break;
    }
    size_t behind = cmq_scan_skip_pads(scanner, mark->end - scanner->base);
    bool blank_front = S_leans(scanner, at);
    bool blank_behind = behind >= scanner->shadow.len ||
                        (scanner->shadow.ptr[behind] && strchr(" )].,;:!?-", scanner->shadow.ptr[behind]));
    return blank_front != blank_behind ? blank_front : !open;
}

/* Whether a single mark at `at` closes what somebody says: behind a comma or a mark that ends a sentence, or before
 * one; elsewhere it is an apostrophe, or closes a word or two that are set off. */
static bool S_closes_single(const cmq_scanner *scanner, size_t at) {
    size_t behind = cmq_scan_skip_pads(scanner, at + 1), front = S_before_pads(scanner, at);
    if (!front || !cmq_scan_is_char(scanner, at, '\'')) return false;
    bool ends = behind >= scanner->shadow.len || cmq_scan_is(scanner, behind, CMQ_BYTE_BLANK);
    char before = scanner->shadow.ptr[front - 1], after = ends ? 0 : scanner->shadow.ptr[behind];
    bool stopped = before && strchr(",.!?", before), stops = after && strchr(",.", after);
    return (stopped && (ends || (after && strchr(")];:-\"", after)))) || (stops && before != ' ');
}

/* Whether a single mark at `at` opens what somebody says, which another one closes in the same paragraph. */
static bool S_opens_single(const cmq_scanner *scanner, size_t at, cmq_sentence_reader *reader) {
    uint32_t c = cmq_utf8_at(scanner->text, at, NULL);
    size_t behind = cmq_scan_skip_pads(scanner, at + 1);
    bool mark = (c == '\'' || c == 0x2018) && S_leans(scanner, at);
    if (reader->unclosed || !mark || !cmq_scan_is_letter(scanner, behind)) return false;
    while (behind < scanner->shadow.len && !S_closes_single(scanner, behind)) behind++;
    reader->unclosed = behind >= scanner->shadow.len;
    return !reader->unclosed;
}

/* Follows single quotation marks; inside a quotation of double ones they are none. */
static void S_read_single(const cmq_scanner *scanner, cmq_sentence_reader *reader, cmq_token *token) {
    size_t at = token->start - scanner->base;
    bool closes = reader->single && S_closes_single(scanner, at);
    bool opens = !reader->in_quote && S_opens_single(scanner, at, reader);
    if (!closes && !opens) return;
    token->kind = CMQ_QUOTE;
    reader->in_quote = reader->single = opens;
}

/* Takes the quotes, brackets and further stops that close the sentence. */
static size_t S_take_closers(const cmq_scanner *scanner, size_t at, cmq_token *tokens, size_t *count,
                             cmq_sentence_reader *reader) {
    while (*count < CMQ_MAX_TOKENS) {
        size_t next = at;
        cmq_token *token = &tokens[*count];
        if (!cmq_scan_token(scanner, &next, &tokens[*count - 1], token) || token->start != tokens[*count - 1].end)
            break;
        bool quote = token->kind == CMQ_QUOTE, single = reader->single && token->kind == CMQ_OTHER;
        if (single) S_read_single(scanner, reader, token);
        bool opens = quote && S_open_behind(scanner, token, reader->in_quote);
        if (!(token->kind == CMQ_CLOSE || token->kind == CMQ_STOP || (token->kind == CMQ_QUOTE && !opens))) break;
        if (quote && !reader->single) reader->in_quote = false;
        at = next;
        ++*count;
    }
    return at;
}

/* Whether a comma and a dash, or a mark that ends a sentence and a dash, stand anywhere behind: "- A. B, - said X." */
static bool S_is_closed_by_dash(const cmq_scanner *scanner, size_t at) {
    for (; at < scanner->shadow.len; at++) {
        char c = scanner->shadow.ptr[at];
        size_t next = cmq_scan_skip_pads(scanner, at + 1);
        if ((c != ',' && c != '!' && c != '?') || !cmq_scan_is_char(scanner, next, ' ')) continue;
        next = cmq_scan_skip_pads(scanner, next + 1);
        if (!cmq_scan_is_char(scanner, next, '-')) continue;
        if (cmq_scan_is_char(scanner, cmq_scan_skip_pads(scanner, next + 1), ' ')) return true;
    }
    return false;
}

/* Whether somebody's words go on behind a dash: one at the start of a paragraph opens them, another one behind a comma
 * or between two sentences closes them, the next one opens them again. */
static bool S_opens_by_dash(const cmq_scanner *scanner, size_t at, const cmq_token *before,
                            cmq_sentence_reader *reader) {
    if (!before && reader->at <= reader->start) return reader->dashed = S_is_closed_by_dash(scanner, at);
    bool turns = reader->dashed && (!before || before->kind == CMQ_COMMA || before->kind == CMQ_STOP);
    return turns != reader->by_dash;
}

/* Is a sentence of four words or more all in capitals, or one of two with a number? */
static void S_mark_shout(cmq_token *tokens, size_t count) {
    size_t words = 0;
    bool counts = false;
    for (size_t i = 0; i < count; i++) {
        cmq_span folded = tokens[i].folded;
        counts |= tokens[i].kind == CMQ_NUMBER;
        if (tokens[i].kind != CMQ_WORD || !folded.len) continue;
        if (!(cmq_byte_class[(unsigned char)*folded.ptr] & CMQ_BYTE_LETTER) || folded.ptr[folded.len - 1] == '\'')
            continue;
        if (!(tokens[i].shape & (CMQ_UPPER | CMQ_INITIAL))) return;
        words++;
    }
    if (words < (counts ? 2 : 4)) return;
    for (size_t i = 0; i < count; i++) tokens[i].shape |= CMQ_SHOUT;
}

bool cmq_next_sentence(cmq_sentence_reader *reader, cmq_sentence *sentence) {
    static const cmq_spelling none;
    if (reader->old && reader->at <= reader->start && !cmq_may_be_old(reader->shadow, reader->old))
        reader->old = CMQ_NOT_OLD;
    cmq_scanner scanner = {.spelling = reader->spelling ? reader->spelling : &none,
                           .text = {reader->text.ptr + reader->start, reader->end - reader->start},
                           .shadow = reader->shadow,
                           .base = reader->start,
                           .arena = reader->arena,
                           .old = reader->old};
    cmq_token *tokens = reader->tokens;
    size_t count = 0, at = reader->at > reader->start ? reader->at - reader->start : 0;
    bool first = true, ended = false;
    while (!ended && count < CMQ_MAX_TOKENS &&
           cmq_scan_token(&scanner, &at, count ? &tokens[count - 1] : NULL, &tokens[count])) {
        cmq_token *token = &tokens[count];
        switch (token->kind) {
        case CMQ_STOP: {
            S_stop stop = S_judge_stop(&scanner, token, tokens, count);
            if (stop == S_ABBREVIATION) {
                tokens[count - 1].end = token->end;
                continue;
            }
            ended = stop == S_END;
            break;
        }
        case CMQ_QUOTE:
            if (!reader->single) reader->in_quote = S_open_behind(&scanner, token, reader->in_quote);
            first = first || reader->in_quote;
            count++;
            continue;
        case CMQ_OTHER:
            S_read_single(&scanner, reader, token);
            if (token->kind != CMQ_QUOTE) break;
            first = first || reader->in_quote;
            count++;
            continue;
        case CMQ_DASH:
            reader->by_dash = S_opens_by_dash(&scanner, at, count ? &tokens[count - 1] : NULL, reader);
            break;
        case CMQ_WORD:
        case CMQ_NUMBER:
        case CMQ_CLOCK:
        case CMQ_DATE:
        case CMQ_CODE:
            if (first) token->shape |= CMQ_FIRST;
            first = false;
            ended = S_dotted_ends(&scanner, tokens, count + 1);
            break;
        default:
            break;
        }
        if (reader->in_quote || reader->by_dash) token->shape |= CMQ_QUOTED;
        count++;
        if (ended) at = S_take_closers(&scanner, at, tokens, &count, reader);
    }
    reader->at = reader->start + (uint32_t)at;
    if (!count) return false;
    S_mark_shout(tokens, count);
    sentence->start = tokens[0].start;
    sentence->end = tokens[count - 1].end;
    sentence->shadow =
        (cmq_span){scanner.shadow.ptr + (sentence->start - reader->start), sentence->end - sentence->start};
    sentence->tokens = tokens;
    sentence->count = count;
    sentence->index++;
    return true;
}

size_t cmq_tokenise(const cmq_spelling *spelling, cmq_span text, cmq_span shadow, cmq_arena *arena, cmq_token *tokens,
                    size_t max) {
    static const cmq_spelling none;
    cmq_scanner scanner = {.spelling = spelling ? spelling : &none, .text = text, .shadow = shadow, .arena = arena};
    size_t count = 0, at = 0;
    while (count < max && cmq_scan_token(&scanner, &at, count ? &tokens[count - 1] : NULL, &tokens[count])) {
        if (tokens[count].kind == CMQ_STOP && S_judge_stop(&scanner, &tokens[count], tokens, count) == S_ABBREVIATION)
            tokens[count - 1].end = tokens[count].end;
        else count++;
    }
    return count;
}
