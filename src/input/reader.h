/* Shared by the readers of the different forms. */
#ifndef CMQ_INPUT_READER_H
#define CMQ_INPUT_READER_H

#include <stdio.h>

#include "input/input.h"

struct json_tokener;

struct input_reader {
    const input_options *options;
    cmq_extractor *extractor;
    input_sink sink;
    struct json_tokener *tokener;
    const char *id; /* of the file at hand */
    size_t line;
    size_t item; /* of a JSON array, from 1; 0: none */
    char *name;  /* memory for an id that is made */
    size_t name_room;
};

/* Memory for a text while it is put together: a stream to write to. */
typedef struct {
    FILE *stream;
    char *data;
    size_t len;
} input_text;

/* False when memory is out. */
bool input_text_open(input_text *text);
/* Makes data and len good. */
bool input_text_close(input_text *text);
void input_text_free(input_text *text);

#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
void input_problem(input_reader *reader, const char *code, const char *format, ...);

/* The id of a document that has none of its own: its line, its place in an array, or the file. */
const char *input_own_id(input_reader *reader);

/* "2022-09-18" of an ISO 8601 date with or without hyphens; false, and an empty string, if it is none. */
bool input_date(const char *given, char date[11]);

/* The code of one of the five languages that a tag such as "fr-FR" begins with, or NULL. */
const char *input_language(const char *tag);

void input_read_json(input_reader *reader, const char *bytes, size_t len);
void input_read_html(input_reader *reader, const char *bytes, size_t len);
void input_read_xml(input_reader *reader, const char *bytes, size_t len);

/* Appends the text of a piece of HTML in UTF-8, as found in a JSON member; false when it cannot be read. */
bool input_html_text(const char *html, size_t len, FILE *out);

#endif
