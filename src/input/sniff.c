#include <string.h>
#include <strings.h>

#include "input/input.h"

static bool S_is(const char *bytes, size_t len, size_t at, const char *magic, size_t magic_len) {
    return len >= at + magic_len && memcmp(bytes + at, magic, magic_len) == 0;
}

static bool S_is_archive(const char *bytes, size_t len) {
    return S_is(bytes, len, 0, "\x1f\x8b", 2) || S_is(bytes, len, 0, "\x28\xb5\x2f\xfd", 4) ||
           S_is(bytes, len, 0, "PK\x03\x04", 4) || S_is(bytes, len, 0, "PK\x05\x06", 4) ||
           S_is(bytes, len, 0, "BZh", 3) ||
           S_is(bytes, len, 0,
                "\xfd"
                "7zXZ",
                5) ||
           S_is(bytes, len, 257, "ustar", 5);
}

static size_t S_skip_blanks(const char *bytes, size_t len, size_t at) {
    while (at < len && strchr(" \t\r\n", bytes[at]) && bytes[at]) at++;
    return at;
}

/* Does the JSON that begins at `at` end on its first line, so that more lines may follow? */
static input_kind S_json(const char *bytes, size_t len, size_t at) {
    const char *stop = memchr(bytes + at, '\n', len - at);
    if (!stop) return INPUT_JSON_LINES; /* one long line, or the only one */
    size_t end = (size_t)(stop - bytes);
    while (end > at && strchr(" \t\r", bytes[end - 1]) && bytes[end - 1]) end--;
    return bytes[end - 1] == '}' ? INPUT_JSON_LINES : INPUT_JSON;
}

static bool S_is_name(const char *bytes, size_t len, size_t at, const char *name) {
    size_t n = strlen(name);
    if (len < at + n || strncasecmp(bytes + at, name, n) != 0) return false;
    return len == at + n || strchr(" \t\r\n>/:", bytes[at + n]) != NULL;
}

/* Elements that a page or a piece of one begins with. */
static bool S_is_html(const char *bytes, size_t len, size_t at) {
    static const char *const names[] = {"html", "head",    "body", "title", "meta",    "link", "div",
                                        "p",    "article", "h1",   "h2",    "section", "main", "span"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (S_is_name(bytes, len, at, names[i])) return true;
    return false;
}

static bool S_is_news(const char *bytes, size_t len, size_t at) {
    static const char *const names[] = {"newsItem", "newsMessage", "packageItem", "itemSet", "nitf", "NewsML"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (S_is_name(bytes, len, at, names[i])) return true;
    const char *colon = at < len ? memchr(bytes + at, ':', len - at < 16 ? len - at : 16) : NULL;
    for (size_t i = 0; colon && i < 4; i++) /* with a prefix of the namespace */
        if (S_is_name(bytes, len, (size_t)(colon - bytes) + 1, names[i])) return true;
    return false;
}

static input_kind S_markup(const char *bytes, size_t len, size_t at) {
    bool declared = false;
    while (at < len && bytes[at] == '<') {
        if (S_is_news(bytes, len, at + 1)) return INPUT_XML;
        if (S_is_html(bytes, len, at + 1) || S_is_name(bytes, len, at, "<!DOCTYPE html")) return INPUT_HTML;
        if (at + 1 >= len || (bytes[at + 1] != '!' && bytes[at + 1] != '?')) return declared ? INPUT_XML : INPUT_TEXT;
        declared |= bytes[at + 1] == '?';
        bool comment = S_is(bytes, len, at, "<!--", 4);
        while (at < len && (bytes[at] != '>' || (comment && memcmp(bytes + at - 2, "--", 2) != 0))) at++;
        at = S_skip_blanks(bytes, len, at + 1);
    }
    return declared ? INPUT_XML : INPUT_TEXT;
}

input_kind input_sniff(const char *bytes, size_t len) {
    if (S_is_archive(bytes, len)) return INPUT_ARCHIVE;
    size_t at = S_skip_blanks(bytes, len, S_is(bytes, len, 0, "\xEF\xBB\xBF", 3) ? 3 : 0);
    if (at == len) return INPUT_TEXT;
    size_t next = S_skip_blanks(bytes, len, at + 1);
    if (bytes[at] == '{' && next < len && (bytes[next] == '"' || bytes[next] == '}')) return S_json(bytes, len, at);
    if (bytes[at] == '[' && next < len && bytes[next] == '{') {
        next = S_skip_blanks(bytes, len, next + 1);
        return next < len && bytes[next] == '"' ? INPUT_JSON : INPUT_TEXT;
    }
    return bytes[at] == '<' ? S_markup(bytes, len, at) : INPUT_TEXT;
}
