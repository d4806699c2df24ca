#include "emit/json.h"

void cmq_json_init(cmq_json *json, cmq_buffer *out) {
    *json = (cmq_json){.out = out};
}

static void S_separate(cmq_json *json) {
    if (json->comma) cmq_buffer_char(json->out, ',');
    json->comma = true;
}

static void S_open(cmq_json *json, char bracket) {
    S_separate(json);
    cmq_buffer_char(json->out, bracket);
    json->comma = false;
}

static void S_close(cmq_json *json, char bracket) {
    cmq_buffer_char(json->out, bracket);
    json->comma = true;
}

void cmq_json_open_object(cmq_json *json) {
    S_open(json, '{');
}

void cmq_json_close_object(cmq_json *json) {
    S_close(json, '}');
}

void cmq_json_open_array(cmq_json *json) {
    S_open(json, '[');
}

void cmq_json_close_array(cmq_json *json) {
    S_close(json, ']');
}

void cmq_json_key(cmq_json *json, const char *name) {
    S_separate(json);
    cmq_buffer_char(json->out, '"');
    cmq_buffer_text(json->out, name);
    cmq_buffer_append(json->out, "\":", 2);
    json->comma = false;
}

static bool S_needs_escape(char c) {
    return (unsigned char)c < 0x20 || c == '"' || c == '\\';
}

static void S_escape(cmq_buffer *out, char c) {
    static const char hex[] = "0123456789abcdef";
    char code[] = {'\\', 'u', '0', '0', hex[(unsigned char)c >> 4], hex[c & 15]};
    switch (c) {
    case '"':
    case '\\':
        code[1] = c;
        break;
    case '\n':
        code[1] = 'n';
        break;
    case '\r':
        code[1] = 'r';
        break;
    case '\t':
        code[1] = 't';
        break;
    default:
        cmq_buffer_append(out, code, sizeof code);
        return;
    }
    cmq_buffer_append(out, code, 2);
}

void cmq_json_string(cmq_json *json, cmq_span text) {
    if (!text.ptr) {
        cmq_json_null(json);
        return;
    }
    S_separate(json);
    cmq_buffer_char(json->out, '"');
    size_t run = 0; /* start of what is not yet copied: runs between escapes go as a whole */
    for (size_t i = 0; i < text.len; i++) {
        if (!S_needs_escape(text.ptr[i])) continue;
        cmq_buffer_append(json->out, text.ptr + run, i - run);
        S_escape(json->out, text.ptr[i]);
        run = i + 1;
    }
    cmq_buffer_append(json->out, text.ptr + run, text.len - run);
    cmq_buffer_char(json->out, '"');
}

void cmq_json_text(cmq_json *json, const char *text) {
    cmq_json_string(json, cmq_span_of(text));
}

void cmq_json_integer(cmq_json *json, int64_t value) {
    S_separate(json);
    cmq_buffer_integer(json->out, value);
}

void cmq_json_bool(cmq_json *json, bool value) {
    S_separate(json);
    cmq_buffer_text(json->out, value ? "true" : "false");
}

void cmq_json_null(cmq_json *json) {
    S_separate(json);
    cmq_buffer_text(json->out, "null");
}
