#include "grammar/diagnostics.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/limits.h"
#include "text/text.h"

void cmq_report(cmq_diagnostics *diagnostics, cmq_severity severity, cmq_place place, const char *format, ...) {
    if (severity == CMQ_ERROR) diagnostics->errors++;
    if (severity == CMQ_WARNING) diagnostics->warnings++;
    if (!diagnostics->function || diagnostics->errors + diagnostics->warnings > CMQ_MAX_DIAGNOSTICS) return;
    char message[512], source[CMQ_MAX_DATA_LINE + 1];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    size_t len = place.text.len < CMQ_MAX_DATA_LINE ? place.text.len : CMQ_MAX_DATA_LINE;
    if (len) memcpy(source, place.text.ptr, len);
    source[len] = 0;
    cmq_diagnostic d = {.severity = severity,
                        .file = place.file,
                        .line = place.line,
                        .source = len ? source : NULL,
                        .message = message};
    if (place.at.ptr && place.text.ptr && place.at.ptr >= place.text.ptr && place.at.ptr <= place.text.ptr + len) {
        cmq_span before = {place.text.ptr, (size_t)(place.at.ptr - place.text.ptr)};
        d.column = (unsigned)cmq_utf8_count(before) + 1;
        d.width = (unsigned)cmq_utf8_count(place.at);
        if (!d.width) d.width = 1;
    }
    diagnostics->function(diagnostics->user, &d);
}

size_t cmq_diagnostic_text(const cmq_diagnostic *d, char *buffer, size_t size) {
    static const char *const names[] = {"note", "warning", "error"};
    char column[16] = "", caret[256] = "";
    if (d->column) {
        snprintf(column, sizeof column, "%u:", d->column);
        size_t at = 0, blanks = d->column - 1, width = d->width;
        while (blanks-- && at < sizeof caret - 2) caret[at++] = ' ';
        caret[at++] = '^';
        while (width-- > 1 && at < sizeof caret - 1) caret[at++] = '~';
        caret[at] = 0;
    }
    int n;
    if (d->source && d->line)
        n = snprintf(buffer, size, "%s:%u:%s %s: %s\n  %s\n  %s%s", d->file, d->line, column, names[d->severity],
                     d->message, d->source, caret, caret[0] ? "\n" : "");
    else if (d->line)
        n = snprintf(buffer, size, "%s:%u:%s %s: %s\n", d->file, d->line, column, names[d->severity], d->message);
    else n = snprintf(buffer, size, "%s: %s: %s\n", d->file, names[d->severity], d->message);
    return n < 0 ? 0 : (size_t)n;
}
