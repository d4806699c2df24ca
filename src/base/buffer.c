#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>

void cmq_buffer_init(cmq_buffer *buffer, cmq_memory *memory, size_t max) {
    *buffer = (cmq_buffer){.memory = memory, .max = max};
}

void cmq_buffer_free(cmq_buffer *buffer) {
    cmq_give_back(buffer->data);
    cmq_buffer_init(buffer, buffer->memory, buffer->max);
}

void cmq_buffer_clear(cmq_buffer *buffer) {
    buffer->len = 0;
    buffer->failed = false;
}

bool cmq_buffer_reserve(cmq_buffer *buffer, size_t len) {
    if (buffer->failed) return false;
    if (len <= buffer->size - buffer->len) return true;
    if (len > buffer->max - buffer->len) {
        buffer->failed = true;
        return false;
    }
    size_t size = buffer->size + buffer->size / 2;
    if (size < buffer->len + len) size = buffer->len + len;
    if (size < 256) size = 256;
    if (size > buffer->max) size = buffer->max;
    char *data = cmq_retake(buffer->memory, buffer->data, size, 1);
    if (!data) {
        buffer->failed = true;
        return false;
    }
    buffer->data = data;
    buffer->size = size;
    return true;
}

bool cmq_buffer_append(cmq_buffer *buffer, const char *bytes, size_t len) {
    if (!cmq_buffer_reserve(buffer, len)) return false;
    if (len) memcpy(buffer->data + buffer->len, bytes, len);
    buffer->len += len;
    return true;
}

bool cmq_buffer_text(cmq_buffer *buffer, const char *text) {
    return cmq_buffer_append(buffer, text, strlen(text));
}

bool cmq_buffer_span(cmq_buffer *buffer, cmq_span span) {
    return cmq_buffer_append(buffer, span.ptr, span.len);
}

bool cmq_buffer_char(cmq_buffer *buffer, char c) {
    return cmq_buffer_append(buffer, &c, 1);
}

bool cmq_buffer_integer(cmq_buffer *buffer, int64_t value) {
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0) digits[--at] = '-';
    return cmq_buffer_append(buffer, digits + at, sizeof digits - at);
}

bool cmq_buffer_format(cmq_buffer *buffer, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    bool ok = len >= 0 && cmq_buffer_reserve(buffer, (size_t)len + 1);
    if (ok) {
        vsnprintf(buffer->data + buffer->len, (size_t)len + 1, format, again);
        buffer->len += (size_t)len;
    }
    va_end(again);
    return ok;
}
