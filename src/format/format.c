#include "format/format.h"

#include <errno.h>
#include <json-c/json.h>
#include <string.h>

/* ---- JSON Lines and plain text ---- */

/* Can the bytes of the given object stay as they are? Not with a member of our name, nor with breaks between lines. */
static bool S_is_fine(const char *given, size_t len) {
    static const char key[] = "\"communique\"";
    if (memchr(given, '\n', len) || memchr(given, '\r', len)) return false;
    for (const char *at = given; (at = memchr(at, '"', len - (size_t)(at - given))); at++)
        if (len - (size_t)(at - given) >= sizeof key - 1 && memcmp(at, key, sizeof key - 1) == 0) return false;
    return true;
}

static json_object *S_parse(const char *json, size_t len) {
    json_tokener *tokener = json_tokener_new();
    json_object *object = tokener ? json_tokener_parse_ex(tokener, json, (int)len) : NULL;
    json_tokener_free(tokener);
    return object;
}

/* The given object with the record as its last member; one of that name that was there before is replaced. */
static void S_pass_through(FILE *out, const format_document *document) {
    const char *given = document->given;
    size_t len = document->given_len;
    while (len && strchr(" \t\r\n", given[len - 1])) len--;
    json_object *object = S_is_fine(given, len) ? NULL : S_parse(given, len);
    if (object) {
        json_object_object_del(object, "communique");
        given =
            json_object_to_json_string_length(object, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, &len);
    }
    size_t inside = len ? len - 1 : 0; /* the brace that closes */
    while (inside && strchr(" \t\r\n", given[inside - 1])) inside--;
    fwrite(given, 1, inside, out);
    if (inside && given[inside - 1] != '{') fputc(',', out);
    fputs("\"communique\":", out);
    fwrite(document->record->json, 1, document->record->json_len, out);
    fputs("}\n", out);
    json_object_put(object);
}

static bool S_jsonl(FILE *out, const format_document *document) {
    if (document->given) {
        S_pass_through(out, document);
        return true;
    }
    fwrite(document->record->json, 1, document->record->json_len, out);
    fputc('\n', out);
    return true;
}

static bool S_plain(FILE *out, const format_document *document) {
    fputc('\f', out);
    fwrite(document->record->text, 1, document->record->text_len, out);
    return true;
}

const format_kind format_jsonl = {.name = "jsonl", .document = S_jsonl};
const format_kind format_plain = {.name = "text", .separator = "\f", .document = S_plain};

const format_kind *format_find(const char *name) {
    static const format_kind *const kinds[] = {
        &format_jsonl, &format_csv,      &format_tsv,         &format_html,  &format_webannotation,
        &format_brat,  &format_displacy, &format_labelstudio, &format_ninjs, &format_plain};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i]->name, name) == 0) return kinds[i];
    return NULL;
}

bool format_write(const format_kind *format, FILE *out, format_document *document) {
    if (!format->json) return format->document(out, document);
    bool good = false;
    document->json = S_parse(document->record->json, document->record->json_len);
    if (document->json) good = format->document(out, document);
    else errno = ENOMEM;
    json_object_put(document->json);
    document->json = NULL;
    return good;
}

/* ---- shared by the forms ---- */

json_object *format_member(json_object *object, const char *path) {
    while (object && *path) {
        char key[64];
        size_t len = strcspn(path, ".");
        if (len >= sizeof key || !json_object_is_type(object, json_type_object)) return NULL;
        memcpy(key, path, len);
        key[len] = 0;
        if (!json_object_object_get_ex(object, key, &object)) return NULL;
        path += len + (path[len] == '.');
    }
    return object;
}

const char *format_text(json_object *object, const char *path) {
    json_object *member = format_member(object, path);
    return member ? json_object_get_string(member) : "";
}

long long format_number(json_object *object, const char *path, long long missing) {
    json_object *member = format_member(object, path);
    return member ? (long long)json_object_get_int64(member) : missing;
}

json_object *format_actor(json_object *record, const char *id) {
    json_object *actors = format_member(record, "actors");
    for (size_t i = 0;
         id && *id && json_object_is_type(actors, json_type_array) && i < json_object_array_length(actors); i++) {
        json_object *actor = json_object_array_get_idx(actors, i);
        if (strcmp(format_text(actor, "id"), id) == 0) return actor;
    }
    return NULL;
}

void format_string(FILE *out, const char *text, size_t len) {
    fputc('"', out);
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\') fprintf(out, "\\%c", c);
        else if (c == '\n') fputs("\\n", out);
        else if (c < 0x20) fprintf(out, "\\u%04x", c);
        else fputc(c, out);
    }
    fputc('"', out);
}

size_t format_byte(format_places *places, size_t point) {
    if (point < places->point) places->point = places->byte = 0;
    while (places->point < point && places->byte < places->text_len) {
        places->byte++;
        while (places->byte < places->text_len && ((unsigned char)places->text[places->byte] & 0xC0) == 0x80)
            places->byte++;
        places->point++;
    }
    return places->byte;
}
