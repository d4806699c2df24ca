#include "text/text.h"

/* Widths of hard-wrapped text, in columns, and how many lines are looked at to recognise it. */
enum { MIN_WIDTH = 50, MAX_WIDTH = 100, MAX_LINES = 8 };

typedef struct {
    size_t start, end, next; /* end: without the line break; next: where the following line begins */
    size_t first;            /* first byte that is no blank; end in a blank line */
} S_line;

static bool S_is_blank(char c) {
    return (unsigned char)c <= ' ';
}

/* Where a line that is too long for one paragraph is cut: at a blank, else between two characters. */
static size_t S_cut(cmq_span text, size_t start) {
    size_t limit = cmq_utf8_floor(text, start + CMQ_MAX_PARAGRAPH);
    for (size_t at = limit; at > start + CMQ_MAX_PARAGRAPH / 2; at--)
        if (S_is_blank(text.ptr[at])) return at;
    return limit;
}

/* The first line break in [at, limit), `limit` if there is none. Looks at short pieces, so that text with CR alone is
 * not searched for LF again and again. */
static size_t S_find_break(cmq_span text, size_t at, size_t limit) {
    enum { PIECE = 512 };
    while (at < limit) {
        size_t len = limit - at < PIECE ? limit - at : PIECE;
        const char *feed = memchr(text.ptr + at, '\n', len);
        if (feed) len = (size_t)(feed - text.ptr) - at;
        const char *cr = memchr(text.ptr + at, '\r', len);
        if (cr) return (size_t)(cr - text.ptr);
        at += len;
        if (feed) return at;
    }
    return limit;
}

static S_line S_read_line(cmq_span text, size_t at) {
    size_t limit = text.len - at > CMQ_MAX_PARAGRAPH ? at + CMQ_MAX_PARAGRAPH : text.len;
    S_line line = {.start = at, .end = S_find_break(text, at, limit), .first = at};
    if (line.end == limit && limit < text.len) {
        line.next = line.end = S_cut(text, at);
    } else {
        line.next = line.end;
        if (line.next < text.len && text.ptr[line.next] == '\r') line.next++;
        if (line.next < text.len && text.ptr[line.next] == '\n') line.next++;
    }
    while (line.first < line.end && S_is_blank(text.ptr[line.first])) line.first++;
    while (line.end > line.first && S_is_blank(text.ptr[line.end - 1])) line.end--;
    return line;
}

static size_t S_width(cmq_span text, S_line line) {
    return cmq_utf8_count((cmq_span){text.ptr + line.start, line.end - line.start});
}

static bool S_has_lower(cmq_span text, S_line line) {
    for (size_t at = line.first, len; at < line.end; at += len)
        if (cmq_letter_case(cmq_utf8_at(text, at, &len)) < 0) return true;
    return false;
}

static bool S_is_list_item(cmq_span text, S_line line) {
    size_t at = line.first;
    char c = text.ptr[at];
    if (c == '-' || c == '*') return at + 1 < line.end && S_is_blank(text.ptr[at + 1]);
    if (line.end - at > 3 &&
        (memcmp(text.ptr + at, "\xE2\x80\xA2", 3) == 0 || memcmp(text.ptr + at, "\xE2\x80\x94 ", 4) == 0 ||
         memcmp(text.ptr + at, "\xE2\x80\x93 ", 4) == 0))
        return true; /* • — – */
    size_t digits = 0;
    while (at < line.end && text.ptr[at] >= '0' && text.ptr[at] <= '9' && digits < 3) at++, digits++;
    return digits && at + 1 < line.end && (text.ptr[at] == '.' || text.ptr[at] == ')') && S_is_blank(text.ptr[at + 1]);
}

/* Would the first word of `next` have stood on `line`, had the writer only broken lines that were full? Not all did: a
 * line that ends no sentence may lack SLACK columns. */
static bool S_had_room(cmq_span text, S_line line, S_line next, size_t width) {
    enum { SLACK = 12 };
    size_t end = next.first;
    while (end < next.end && !S_is_blank(text.ptr[end])) end++;
    size_t word = cmq_utf8_count((cmq_span){text.ptr + next.first, end - next.first});
    bool stop = strchr(".!?:", text.ptr[line.end - 1]) != NULL;
    /* As the lines of a heading do; where all is in capitals, a first one says nothing. */
    bool begins = cmq_letter_case(cmq_utf8_at(text, next.first, NULL)) > 0 && S_has_lower(text, next);
    return S_width(text, line) + 1 + word + (stop || begins ? 0 : SLACK) <= width;
}

/* The width at which the lines from `line` on are wrapped, 0 if they are not: none is long, breaks come where the next
 * word had no room, and the next line often goes on in lower case (or all is upper case). Only some lines are looked
 * at: the cost stays linear. */
static size_t S_wrap_width(cmq_span text, S_line line) {
    S_line lines[MAX_LINES];
    size_t count = 0, width = 0;
    bool any_lower = false;
    while (line.first < line.end) {
        size_t own = line.end - line.start > 4 * MAX_WIDTH ? MAX_WIDTH + 1 : S_width(text, line);
        if (own > MAX_WIDTH) return 0;
        if (own > width) width = own;
        lines[count++] = line;
        if (count == MAX_LINES || line.next >= text.len) break;
        line = S_read_line(text, line.next);
    }
    if (count < 2 || width < MIN_WIDTH) return 0;
    for (size_t i = 0; i < count && !any_lower; i++) any_lower = S_has_lower(text, lines[i]);
    size_t full = 0, going_on = 0;
    for (size_t i = 0; i + 1 < count; i++) {
        if (S_had_room(text, lines[i], lines[i + 1], width)) continue;
        full++;
        going_on += cmq_letter_case(cmq_utf8_at(text, lines[i + 1].first, NULL)) < 0;
    }
    if (!any_lower) return full >= 2 || (full == 1 && width >= 60) ? width : 0;
    return going_on && going_on * 3 >= full ? width : 0;
}

bool cmq_next_paragraph(cmq_span text, size_t *at, size_t *start, size_t *end) {
    S_line line;
    do {
        if (*at >= text.len) return false;
        line = S_read_line(text, *at);
        *at = line.next;
    } while (line.first == line.end);
    *start = line.first;
    *end = line.end;
    size_t width = line.next < text.len ? S_wrap_width(text, line) : 0;
    while (width && line.next < text.len) {
        S_line next = S_read_line(text, line.next);
        if (next.first == next.end || S_is_list_item(text, next)) break;
        if (next.first - next.start >= line.first - line.start + 2) break; /* indented: a new paragraph */
        if (S_had_room(text, line, next, width)) break;
        if (next.end - *start > CMQ_MAX_PARAGRAPH) break;
        *end = next.end;
        *at = next.next;
        line = next;
    }
    return true;
}
