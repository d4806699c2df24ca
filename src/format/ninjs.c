/* ninjs 3.1, the IPTC's news in JSON: a news item a line, with people, organisations, places and subjects as the record
 * has them, and the record itself as an associated item: the standard admits no members of our own. */
#include <ctype.h>
#include <json-c/json.h>
#include <string.h>

#include "format/format.h"

static void S_text(FILE *out, const char *text) {
    format_string(out, text, strlen(text));
}

/* An absolute address is an identifier already; anything else becomes one of ours. */
static void S_uri(FILE *out, const char *id, const char *part) {
    static const char *const schemes[] = {"http://", "https://", "urn:", "tag:"};
    bool absolute = false, fragment = false;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        absolute |= strncmp(id, schemes[i], strlen(schemes[i])) == 0;
    fputs(absolute ? "\"" : "\"urn:communique:", out);
    for (const unsigned char *c = (const unsigned char *)id; *c; c++) {
        bool escaped = *c == '%' && isxdigit(c[1]) && isxdigit(c[2]);
        bool own = absolute && (escaped || strchr("?&=+@,;", *c) || (*c == '#' && !fragment));
        fragment |= *c == '#';
        if (isalnum(*c) || strchr("-._~/:", *c) || own) fputc(*c, out);
        else fprintf(out, "%%%02X", *c);
    }
    fprintf(out, "%s\"", part);
}

static void S_names(FILE *out, const format_document *document, const char *list, bool people) {
    json_object *actors = format_member(document->json, "actors");
    size_t count = 0;
    for (size_t i = 0; json_object_is_type(actors, json_type_array) && i < json_object_array_length(actors); i++) {
        json_object *actor = json_object_array_get_idx(actors, i);
        if ((strcmp(format_text(actor, "type"), "person") == 0) != people) continue;
        if (!count++) fprintf(out, ",\"%s\":[", list);
        else fputc(',', out);
        fputs("{\"name\":", out);
        S_text(out, format_text(actor, "name"));
        fputs(",\"literal\":", out);
        S_text(out, *format_text(actor, "ref") ? format_text(actor, "ref") : format_text(actor, "id"));
        fputc('}', out);
    }
    if (count) fputc(']', out);
}

/* Whether a place is that of an earlier record. */
static bool S_is_new(json_object *list, size_t at, json_object *place) {
    for (size_t i = 0; i < at; i++) {
        json_object *other = format_member(json_object_array_get_idx(list, i), "place");
        if (strcmp(format_text(other, "text"), format_text(place, "text")) == 0 &&
            strcmp(format_text(other, "ref"), format_text(place, "ref")) == 0)
            return false;
    }
    return true;
}

static void S_places(FILE *out, const format_document *document) {
    static const char *const lists[] = {"casualties", "positions"};
    size_t count = 0;
    for (size_t l = 0; l < 2; l++) {
        json_object *list = format_member(document->json, lists[l]);
        for (size_t i = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list); i++) {
            json_object *place = format_member(json_object_array_get_idx(list, i), "place");
            if (!*format_text(place, "text") || !S_is_new(list, i, place)) continue;
            fputs(count++ ? "," : ",\"places\":[", out);
            fputs("{\"name\":", out);
            S_text(out, format_text(place, "text"));
            const char *code = *format_text(place, "ref") ? format_text(place, "ref") : format_text(place, "country");
            if (*code) {
                fputs(",\"literal\":", out);
                S_text(out, code);
            }
            fputc('}', out);
        }
    }
    if (count) fputc(']', out);
}

static bool S_has_kind(json_object *list, const char *kind, const char *topic) {
    for (size_t i = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list); i++) {
        json_object *item = json_object_array_get_idx(list, i);
        if (kind && strcmp(format_text(item, "kind"), kind) != 0) continue;
        if (!topic || strcmp(format_text(item, "topic"), topic) == 0) return true;
    }
    return false;
}

/* IPTC Media Topics that the record bears out; there is none for casualties as such. */
static void S_subjects(FILE *out, const format_document *document) {
    json_object *casualties = format_member(document->json, "casualties"),
                *positions = format_member(document->json, "positions");
    const struct {
        const char *code, *name;
        bool holds;
    } subjects[] = {
        {"20000073", "peace process",
         S_has_kind(positions, NULL, "ceasefire") || S_has_kind(positions, NULL, "deescalation") ||
             S_has_kind(positions, NULL, "withdrawal")},
        {"20000076", "peace talks", S_has_kind(positions, NULL, "dialogue")},
        {"20000645", "refugees and internally displaced people", S_has_kind(casualties, "displaced", NULL)},
    };
    size_t count = 0;
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        if (!subjects[i].holds) continue;
        fputs(count++ ? "," : ",\"subjects\":[", out);
        fprintf(out,
                "{\"name\":\"%s\",\"uri\":\"http://cv.iptc.org/newscodes/mediatopic/%s\",\"creator\":\"communique\"}",
                subjects[i].name, subjects[i].code);
    }
    if (count) fputc(']', out);
}

static bool S_document(FILE *out, const format_document *document) {
    const char *id = format_text(document->json, "id"), *language = format_text(document->json, "lang"),
               *published = format_text(document->json, "published");
    fputs("{\"uri\":", out);
    S_uri(out, id, "");
    fputs(",\"type\":\"text\",\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\",\"schema\":"
          "\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"}",
          out);
    if (*published) fprintf(out, ",\"contentCreated\":\"%sT00:00:00Z\"", published);
    if (*language && strcmp(language, "und") != 0) fprintf(out, ",\"language\":\"%s\"", language);
    fputs(",\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":", out);
    format_string(out, document->record->text, document->record->text_len);
    fputs("}]", out);
    S_names(out, document, "people", true);
    S_names(out, document, "organisations", false);
    S_places(out, document);
    S_subjects(out, document);
    fputs(",\"associations\":[{\"name\":\"communique\",\"uri\":", out);
    S_uri(out, id, ":record");
    fputs(",\"type\":\"component\",\"bodies\":[{\"contentType\":\"application/json\",\"value\":", out);
    format_string(out, document->record->json, document->record->json_len);
    fputs("}]}]}\n", out);
    return true;
}

const format_kind format_ninjs = {.name = "ninjs", .json = true, .document = S_document};
