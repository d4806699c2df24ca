/* Writes JSON into a buffer: the caller says what comes, commas and escapes come by themselves. */
#ifndef CMQ_EMIT_JSON_H
#define CMQ_EMIT_JSON_H

#include "base/buffer.h"

typedef struct {
    cmq_buffer *out; /* its `failed` tells, at the end, whether everything fitted */
    bool comma;      /* a value stands before: the next one needs a comma */
} cmq_json;

void cmq_json_init(cmq_json *json, cmq_buffer *out);

void cmq_json_open_object(cmq_json *json);
void cmq_json_close_object(cmq_json *json);
void cmq_json_open_array(cmq_json *json);
void cmq_json_close_array(cmq_json *json);

/* The name of the member whose value comes next: a constant of ours that needs no escapes. */
void cmq_json_key(cmq_json *json, const char *name);

/* Well-formed UTF-8, which may hold NUL; null when the span's pointer is NULL. */
void cmq_json_string(cmq_json *json, cmq_span text);

/* The same of a NUL-terminated text; null for NULL. */
void cmq_json_text(cmq_json *json, const char *text);
void cmq_json_integer(cmq_json *json, int64_t value);
void cmq_json_bool(cmq_json *json, bool value);
void cmq_json_null(cmq_json *json);

#endif
