/* Forms of records beside JSON Lines. They work on the record's JSON, so that what is new in a record needs no change
 * here unless a form wants to show it. Sees nothing of the library but communique.h. */
#ifndef CMQ_FORMAT_FORMAT_H
#define CMQ_FORMAT_FORMAT_H

#include <stdbool.h>
#include <stdio.h>

#include "communique.h"

struct json_object;

/* One document: its record as text and as JSON, and where it came from. */
typedef struct {
    const cmq_record *record;
    struct json_object *json; /* NULL for forms that do not ask for it */
    const char *given;        /* the JSON object that the document came in, to which the record is added; or NULL */
    size_t given_len;
    const char *folder; /* for forms of a file a document */
} format_document;

typedef struct {
    const char *name;
    bool own_offsets; /* `offsets` is what the form must have, whatever is asked for */
    cmq_offsets offsets;
    bool json;             /* needs the record as JSON */
    bool charts;           /* ends with charts of the toll, which whoever has all documents draws */
    bool folder;           /* writes files of its own into a folder */
    const char *separator; /* stands before each document but is left out before the first; NULL: none */
    void (*begin)(FILE *out);
    /* What is written to `out` is checked by its owner. False: something else failed, and errno tells. */
    bool (*document)(FILE *out, const format_document *document);
    void (*end)(FILE *out);
} format_kind;

/* The form of that name; NULL: none. */
const format_kind *format_find(const char *name);

/* Writes one document; parses its JSON if the form asks for it. */
bool format_write(const format_kind *format, FILE *out, format_document *document);

/* ---- shared by the forms ---- */

/* The member that a name with dots leads to; NULL when it is missing or null. */
struct json_object *format_member(struct json_object *object, const char *path);

/* The text of a member, or "". */
const char *format_text(struct json_object *object, const char *path);

/* The number of a member, or `missing`. */
long long format_number(struct json_object *object, const char *path, long long missing);

/* The actor with that id ("a1"), or NULL. */
struct json_object *format_actor(struct json_object *record, const char *id);

/* Writes a JSON string with its quotes. */
void format_string(FILE *out, const char *text, size_t len);

/* A place in the text, in code points, as bytes. */
typedef struct {
    const char *text;
    size_t text_len;
    size_t point, byte; /* where the last search ended: places mostly follow each other */
} format_places;

size_t format_byte(format_places *places, size_t point);

extern const format_kind format_jsonl, format_csv, format_tsv, format_webannotation, format_brat, format_displacy,
    format_labelstudio, format_ninjs, format_html, format_plain;

#endif
