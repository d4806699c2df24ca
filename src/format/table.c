/* CSV and TSV: a row a record, always the same columns. */
#include <json-c/json.h>
#include <string.h>

#include "format/format.h"

/* How a column comes by its value. */
typedef enum {
    RECORD, /* "casualty" or "position" */
    DOCUMENT,
    OWN,   /* of the record; the columns of one kind are empty in rows of the other */
    ACTOR, /* a member of the actor that the record names as its source */
    ACTORS /* names of the actors that the record lists */
} S_from;

static const struct {
    const char *name;
    S_from from;
    const char *path, *actor; /* of a member; of the actor's member */
} S_columns[] = {
    {"document", DOCUMENT, "id", NULL},
    {"lang", DOCUMENT, "lang", NULL},
    {"published", DOCUMENT, "published", NULL},
    {"record", RECORD, NULL, NULL},
    {"id", OWN, "id", NULL},
    {"kind", OWN, "kind", NULL},
    {"count_min", OWN, "count.min", NULL},
    {"count_max", OWN, "count.max", NULL},
    {"count_approx", OWN, "count.approx", NULL},
    {"count_text", OWN, "count.text", NULL},
    {"basis", OWN, "basis", NULL},
    {"victims", OWN, "victims.type", NULL},
    {"victims_text", OWN, "victims.text", NULL},
    {"side", OWN, "side", NULL},
    {"source", ACTOR, "source", "name"},
    {"source_type", ACTOR, "source", "type"},
    {"source_country", ACTOR, "source", "country"},
    {"topic", OWN, "topic", NULL},
    {"speakers", ACTORS, "speakers", "name"},
    {"addressees", ACTORS, "addressees", "name"},
    {"negated", OWN, "negated", NULL},
    {"plover", OWN, "codes.plover", NULL},
    {"plover_mode", OWN, "codes.mode", NULL},
    {"cameo", OWN, "codes.cameo", NULL},
    {"cameo_scheme", OWN, "codes.scheme", NULL},
    {"time_text", OWN, "time.text", NULL},
    {"time_start", OWN, "time.start", NULL},
    {"time_end", OWN, "time.end", NULL},
    {"time_inherited", OWN, "time.inherited", NULL},
    {"place_text", OWN, "place.text", NULL},
    {"place_country", OWN, "place.country", NULL},
    {"place_ref", OWN, "place.ref", NULL},
    {"place_inherited", OWN, "place.inherited", NULL},
    {"denied", OWN, "denied", NULL},
    {"hedged", OWN, "hedged", NULL},
    {"quoted", OWN, "quoted", NULL},
    {"sentence", OWN, "sentence", NULL},
    {"span_start", OWN, "start", NULL}, /* "start" and "end" are reserved words of databases */
    {"span_end", OWN, "end", NULL},
    {"text", OWN, "text", NULL},
    {"rule", OWN, "rule", NULL},
    {"confidence", OWN, "confidence", NULL},
};

#define COLUMNS (sizeof S_columns / sizeof *S_columns)

/* What a column holds, in memory of a cell or of the record. */
static const char *S_value(json_object *record, json_object *item, const char *kind, size_t column, char *cell,
                           size_t size) {
    json_object *list;
    switch (S_columns[column].from) {
    case RECORD:
        return kind;
    case DOCUMENT:
        return format_text(record, S_columns[column].path);
    case ACTOR:
        return format_text(format_actor(record, format_text(item, S_columns[column].path)), S_columns[column].actor);
    case ACTORS:
        list = format_member(item, S_columns[column].path);
        cell[0] = 0;
        for (size_t i = 0, len = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list);
             i++) {
            const char *id = json_object_get_string(json_object_array_get_idx(list, i));
            int more = snprintf(cell + len, size - len, "%s%s", i ? "; " : "",
                                format_text(format_actor(record, id), S_columns[column].actor));
            if (more < 0 || (len += (size_t)more) >= size) break;
        }
        return cell;
    case OWN:
        break;
    }
    return format_text(item, S_columns[column].path);
}

/* A cell that a spreadsheet would reckon with gets an apostrophe, which spreadsheets take as "text follows". */
static bool S_is_formula(const char *value) {
    return *value && strchr("=+-@\t\r", *value);
}

/* RFC 4180. */
static void S_csv_cell(FILE *out, const char *value) {
    bool formula = S_is_formula(value);
    if (!formula && !strpbrk(value, "\",\r\n") && *value != ' ') {
        fputs(value, out);
        return;
    }
    fputc('"', out);
    if (formula) fputc('\'', out);
    for (; *value; value++) {
        if (*value == '"') fputc('"', out);
        fputc(*value, out);
    }
    fputc('"', out);
}

static void S_tsv_cell(FILE *out, const char *value) {
    if (S_is_formula(value)) fputc('\'', out);
    for (; *value; value++) {
        switch (*value) {
        case '\t':
            fputs("\\t", out);
            break;
        case '\n':
            fputs("\\n", out);
            break;
        case '\r':
            fputs("\\r", out);
            break;
        case '\\':
            fputs("\\\\", out);
            break;
        default:
            fputc(*value, out);
        }
    }
}

typedef struct {
    const char *comma, *end;
    void (*cell)(FILE *out, const char *value);
} S_form;

static const S_form S_csv = {",", "\r\n", S_csv_cell}, S_tsv = {"\t", "\n", S_tsv_cell};

static void S_header(FILE *out, const S_form *form) {
    for (size_t i = 0; i < COLUMNS; i++) fprintf(out, "%s%s", i ? form->comma : "", S_columns[i].name);
    fputs(form->end, out);
}

static void S_rows(FILE *out, const S_form *form, json_object *record, const char *list_name, const char *kind) {
    char cell[4096];
    json_object *list = format_member(record, list_name);
    for (size_t i = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list); i++) {
        for (size_t c = 0; c < COLUMNS; c++) {
            if (c) fputs(form->comma, out);
            form->cell(out, S_value(record, json_object_array_get_idx(list, i), kind, c, cell, sizeof cell));
        }
        fputs(form->end, out);
    }
}

static bool S_document(FILE *out, const S_form *form, const format_document *document) {
    S_rows(out, form, document->json, "casualties", "casualty");
    S_rows(out, form, document->json, "positions", "position");
    return true;
}

static void S_csv_begin(FILE *out) {
    S_header(out, &S_csv);
}

static bool S_csv_document(FILE *out, const format_document *document) {
    return S_document(out, &S_csv, document);
}

static void S_tsv_begin(FILE *out) {
    S_header(out, &S_tsv);
}

static bool S_tsv_document(FILE *out, const format_document *document) {
    return S_document(out, &S_tsv, document);
}

const format_kind format_csv = {.name = "csv", .json = true, .begin = S_csv_begin, .document = S_csv_document};
const format_kind format_tsv = {.name = "tsv", .json = true, .begin = S_tsv_begin, .document = S_tsv_document};
