#include "text/text.h"

#include <stdio.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#define REPLACEMENT "\xEF\xBF\xBD"

/* Appends what fits, cut at a character. */
static cmq_status S_append(cmq_buffer *out, cmq_span text) {
    size_t room = out->max - out->len;
    bool cut = text.len > room;
    if (cut) text.len = cmq_utf8_floor(text, room);
    if (!cmq_buffer_span(out, text)) return CMQ_ERR_MEMORY;
    return cut ? CMQ_ERR_LIMIT : CMQ_OK;
}

/* The length of the maximal part of an ill-formed character that could begin a well-formed one (Unicode 3.9, "maximal
 * subpart"); at least 1. */
static size_t S_ill_formed(cmq_span bytes) {
    const unsigned char *s = (const unsigned char *)bytes.ptr;
    size_t want = s[0] >= 0xC2 && s[0] < 0xE0    ? 2
                  : s[0] >= 0xE0 && s[0] < 0xF0  ? 3
                  : s[0] >= 0xF0 && s[0] <= 0xF4 ? 4
                                                 : 1;
    size_t len = 1;
    while (len < want && len < bytes.len && (s[len] & 0xC0) == 0x80) {
        if (len ==
            1) { /* overlong forms, surrogates and what lies above U+10FFFF are ill-formed at their second byte */
            if (s[0] == 0xE0 && s[1] < 0xA0) break;
            if (s[0] == 0xED && s[1] > 0x9F) break;
            if (s[0] == 0xF0 && s[1] < 0x90) break;
            if (s[0] == 0xF4 && s[1] > 0x8F) break;
        }
        len++;
    }
    return len;
}

static cmq_status S_decode_utf8(cmq_span bytes, cmq_buffer *out, size_t *replaced) {
    while (bytes.len) {
        size_t good = cmq_utf8_valid(bytes);
        cmq_status status = S_append(out, (cmq_span){bytes.ptr, good});
        if (status || good == bytes.len) return status;
        bytes = (cmq_span){bytes.ptr + good, bytes.len - good};
        size_t bad = S_ill_formed(bytes);
        bytes = (cmq_span){bytes.ptr + bad, bytes.len - bad};
        ++*replaced;
        status = S_append(out, cmq_span_of(REPLACEMENT));
        if (status) return status;
    }
    return CMQ_OK;
}

/* Well-formed UTF-8, or nearly: damaged characters are few beside good ones of more than one byte. */
static bool S_looks_like_utf8(cmq_span bytes) {
    size_t good = 0, bad = 0;
    if (bytes.len > 65536) bytes.len = 65536;
    while (bytes.len) {
        size_t valid = cmq_utf8_valid(bytes);
        good += valid - cmq_utf8_count((cmq_span){bytes.ptr, valid});
        if (valid == bytes.len) break;
        bytes = (cmq_span){bytes.ptr + valid, bytes.len - valid};
        size_t len = S_ill_formed(bytes);
        bad += len < bytes.len; /* one at the very end may have been cut off */
        bytes = (cmq_span){bytes.ptr + len, bytes.len - len};
    }
    return bad == 0 || good >= 8 * bad;
}

/* UTF-16 without a byte order mark: of European text every other byte is small. */
static const char *S_utf16(cmq_span bytes) {
    size_t even = 0, odd = 0, len = bytes.len < 4096 ? bytes.len : 4096;
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)bytes.ptr[i] <= 0x05) ++*(i % 2 ? &odd : &even);
    if (len < 4 || bytes.len % 2) return NULL;
    if (odd * 5 >= len * 2 && even * 20 <= len) return "UTF-16LE";
    if (even * 5 >= len * 2 && odd * 20 <= len) return "UTF-16BE";
    return NULL;
}

static void S_guess_charset(cmq_span bytes, char *name, size_t size) {
    snprintf(name, size, "windows-1251"); /* what 8-bit news of the region mostly is */
    uchardet_t detector = uchardet_new();
    if (!detector) return;
    if (uchardet_handle_data(detector, bytes.ptr, bytes.len < 65536 ? bytes.len : 65536) == 0) {
        uchardet_data_end(detector);
        const char *found = uchardet_get_charset(detector);
        UErrorCode error = U_ZERO_ERROR;
        UConverter *converter = found && *found ? ucnv_open(found, &error) : NULL;
        if (converter && U_SUCCESS(error) && !strstr(found, "UTF-8") && !strstr(found, "ASCII"))
            snprintf(name, size, "%s", found);
        ucnv_close(converter);
    }
    uchardet_delete(detector);
}

/* One chunk of UTF-16 as UTF-8; *high keeps the first half of a pair that was cut in two. */
static cmq_status S_append_utf16(const UChar *units, size_t count, UChar *high, cmq_buffer *out, size_t *replaced) {
    char text[1024];
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t c = units[i];
        bool low = c >= 0xDC00 && c <= 0xDFFF;
        if (*high && !low) { /* the half has lost its other half */
            len += cmq_utf8_put(0xFFFD, text + len);
            ++*replaced;
            *high = 0;
        }
        if (c >= 0xD800 && c <= 0xDBFF) {
            *high = (UChar)c;
        } else {
            if (low) c = *high ? 0x10000 + ((uint32_t)(*high - 0xD800) << 10) + (c - 0xDC00) : 0xFFFD;
            *high = 0;
            *replaced += c == 0xFFFD; /* what the converter put for bytes that it could not read */
            len += cmq_utf8_put(c, text + len);
        }
        if (len > sizeof text - 8 || i + 1 == count) {
            cmq_status status = S_append(out, (cmq_span){text, len});
            if (status) return status;
            len = 0;
        }
    }
    return CMQ_OK;
}

static cmq_status S_convert(cmq_span bytes, UConverter *converter, cmq_buffer *out, size_t *replaced) {
    UChar units[2048], high = 0;
    const char *from = bytes.ptr, *end = bytes.ptr + bytes.len;
    bool first = true;
    for (;;) {
        UErrorCode error = U_ZERO_ERROR;
        UChar *to = units;
        ucnv_toUnicode(converter, &to, units + sizeof units / sizeof *units, &from, end, NULL, true, &error);
        if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR)
            return error == U_MEMORY_ALLOCATION_ERROR ? CMQ_ERR_MEMORY : CMQ_ERR_ARGUMENT;
        bool mark = first && to > units && units[0] == 0xFEFF;
        cmq_status status = S_append_utf16(units + mark, (size_t)(to - units) - mark, &high, out, replaced);
        if (status) return status;
        if (error != U_BUFFER_OVERFLOW_ERROR) break;
        first = false;
    }
    if (!high) return CMQ_OK;
    ++*replaced;
    return S_append(out, cmq_span_of(REPLACEMENT));
}

static bool S_starts_with(cmq_span bytes, const char *mark, size_t len) {
    return bytes.len >= len && memcmp(bytes.ptr, mark, len) == 0;
}

static const char *S_by_mark(cmq_span bytes) {
    if (S_starts_with(bytes, "\xEF\xBB\xBF", 3)) return "UTF-8";
    if (S_starts_with(bytes, "\xFF\xFE\0\0", 4)) return "UTF-32LE";
    if (S_starts_with(bytes, "\0\0\xFE\xFF", 4)) return "UTF-32BE";
    if (S_starts_with(bytes, "\xFF\xFE", 2)) return "UTF-16LE";
    if (S_starts_with(bytes, "\xFE\xFF", 2)) return "UTF-16BE";
    return NULL;
}

cmq_status cmq_decode(cmq_span bytes, const char *encoding, cmq_buffer *out, cmq_decoding *info) {
    enum { LONGEST_NAME = 60 }; /* what ICU takes */
    char name[LONGEST_NAME] = "UTF-8";
    *info = (cmq_decoding){.guessed = !encoding || strcmp(encoding, "auto") == 0};
    if (info->guessed) {
        const char *found = S_by_mark(bytes);
        if (!found) found = S_utf16(bytes);
        if (!found && S_looks_like_utf8(bytes)) found = "UTF-8";
        if (found) snprintf(name, sizeof name, "%s", found);
        else S_guess_charset(bytes, name, sizeof name);
    } else {
        if (!*encoding || strlen(encoding) >= sizeof name) return CMQ_ERR_ARGUMENT;
        snprintf(name, sizeof name, "%s", encoding);
    }
    if (ucnv_compareNames(name, "UTF-8") == 0) {
        snprintf(info->encoding, sizeof info->encoding, "UTF-8");
        if (S_starts_with(bytes, "\xEF\xBB\xBF", 3)) bytes = (cmq_span){bytes.ptr + 3, bytes.len - 3};
        return S_decode_utf8(bytes, out, &info->replaced);
    }
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &error);
    if (U_FAILURE(error)) return error == U_MEMORY_ALLOCATION_ERROR ? CMQ_ERR_MEMORY : CMQ_ERR_ARGUMENT;
    snprintf(info->encoding, sizeof info->encoding, "%s", ucnv_getName(converter, &error));
    cmq_status status = S_convert(bytes, converter, out, &info->replaced);
    ucnv_close(converter);
    return status;
}
