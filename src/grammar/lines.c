#include "grammar/lines.h"

#include "base/limits.h"
#include "text/text.h"

cmq_lines cmq_lines_of(const char *file, cmq_span text) {
    if (text.len >= 3 && memcmp(text.ptr, "\xEF\xBB\xBF", 3) == 0) text.ptr += 3, text.len -= 3;
    bool good = cmq_utf8_valid(text) == text.len && !(text.len && memchr(text.ptr, 0, text.len));
    return (cmq_lines){.rest = text, .place = {.file = file}, .good = good};
}

static cmq_span S_without_comment(cmq_span line) {
    const char *end = line.ptr + line.len, *sign = line.len ? memchr(line.ptr, '#', line.len) : NULL;
    for (; sign; sign = memchr(sign + 1, '#', (size_t)(end - sign) - 1))
        if (sign == line.ptr || sign[-1] == ' ' || sign[-1] == '\t')
            return (cmq_span){line.ptr, (size_t)(sign - line.ptr)};
    return line;
}

bool cmq_next_line(cmq_lines *lines, cmq_diagnostics *diagnostics) {
    while (lines->rest.len) {
        const char *end = memchr(lines->rest.ptr, '\n', lines->rest.len);
        size_t len = end ? (size_t)(end - lines->rest.ptr) : lines->rest.len;
        cmq_span line = {lines->rest.ptr, len};
        size_t step = len + (end ? 1 : 0);
        lines->rest.ptr += step, lines->rest.len -= step;
        if (line.len && line.ptr[line.len - 1] == '\r') line.len--;
        lines->place.line++;
        lines->place.text = line;
        lines->place.at = (cmq_span){NULL, 0};
        if (line.len > CMQ_MAX_DATA_LINE) {
            cmq_report(diagnostics, CMQ_ERROR, lines->place, "this line is longer than %d bytes", CMQ_MAX_DATA_LINE);
            continue;
        }
        if (!lines->good && (cmq_utf8_valid(line) < line.len || memchr(line.ptr, 0, line.len))) {
            cmq_report(diagnostics, CMQ_ERROR, lines->place, "this line is not UTF-8 text");
            continue;
        }
        lines->indented = line.len && (*line.ptr == ' ' || *line.ptr == '\t');
        lines->content = cmq_span_trim(S_without_comment(line));
        if (lines->content.len) return true;
    }
    return false;
}

bool cmq_next_part(cmq_span *rest, cmq_span *part) {
    *rest = cmq_span_trim(*rest);
    size_t len = 0;
    while (len < rest->len && rest->ptr[len] != ' ' && rest->ptr[len] != '\t') len++;
    *part = (cmq_span){rest->ptr, len};
    rest->ptr += len, rest->len -= len;
    return len > 0;
}
