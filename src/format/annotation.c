/* Forms that mark places in the text: W3C Web Annotation, brat, displaCy, Label Studio. Their places are code points.
 */
#include <errno.h>
#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

#include "format/format.h"

/* A record whose place is to be marked. */
typedef struct {
    json_object *item;
    const char *label; /* killed, call ... or ACTOR */
    size_t start, end;
} S_mark;

typedef void (*S_mark_fn)(void *user, const S_mark *mark);

static void S_each_of(json_object *record, const char *name, S_mark_fn function, void *user) {
    json_object *list = format_member(record, name);
    for (size_t i = 0; json_object_is_type(list, json_type_array) && i < json_object_array_length(list); i++) {
        json_object *item = json_object_array_get_idx(list, i);
        S_mark mark = {.item = item,
                       .label = format_text(item, "kind"),
                       .start = (size_t)format_number(item, "start", 0),
                       .end = (size_t)format_number(item, "end", 0)};
        if (mark.end > mark.start) function(user, &mark);
    }
}

static void S_each_actor(json_object *record, S_mark_fn function, void *user) {
    json_object *actors = format_member(record, "actors");
    for (size_t i = 0; json_object_is_type(actors, json_type_array) && i < json_object_array_length(actors); i++) {
        json_object *actor = json_object_array_get_idx(actors, i), *mentions = format_member(actor, "mentions");
        for (size_t k = 0; json_object_is_type(mentions, json_type_array) && k < json_object_array_length(mentions);
             k++) {
            json_object *mention = json_object_array_get_idx(mentions, k);
            S_mark mark = {.item = actor,
                           .label = "actor",
                           .start = (size_t)format_number(mention, "start", 0),
                           .end = (size_t)format_number(mention, "end", 0)};
            if (mark.end > mark.start) function(user, &mark);
        }
    }
}

static void S_each(json_object *record, S_mark_fn function, void *user) {
    S_each_of(record, "casualties", function, user);
    S_each_of(record, "positions", function, user);
    S_each_actor(record, function, user);
}

/* While one document is written. */
typedef struct {
    FILE *out;
    const format_document *document;
    format_places places;
    size_t count;
} S_state;

static S_state S_begin(FILE *out, const format_document *document) {
    return (S_state){.out = out,
                     .document = document,
                     .places = {.text = document->record->text, .text_len = document->record->text_len}};
}

static void S_quote(S_state *state, size_t start, size_t end) {
    size_t from = format_byte(&state->places, start), to = format_byte(&state->places, end);
    format_string(state->out, state->places.text + from, to - from);
}

static void S_text(FILE *out, const char *text) {
    format_string(out, text, strlen(text));
}

static void S_member(FILE *out, json_object *object) {
    fputs(json_object_to_json_string_ext(object, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE), out);
}

/* ---- W3C Web Annotation: a page of annotations a document, a line each ---- */

static void S_web_mark(void *user, const S_mark *mark) {
    enum { AROUND = 32 };
    S_state *state = user;
    FILE *out = state->out;
    size_t before = mark->start > AROUND ? mark->start - AROUND : 0;
    fprintf(out, "%s{\"id\":\"#%s-%zu\",\"type\":\"Annotation\",\"motivation\":\"classifying\",\"body\":[",
            state->count ? "," : "", format_text(mark->item, "id"), state->count + 1);
    state->count++;
    fputs("{\"type\":\"TextualBody\",\"purpose\":\"classifying\",\"format\":\"text/plain\",\"value\":", out);
    S_text(out, mark->label);
    fputs("},{\"type\":\"TextualBody\",\"purpose\":\"describing\",\"format\":\"application/json\",\"value\":", out);
    S_text(out, json_object_to_json_string_ext(mark->item, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
    fputs("}],\"target\":{\"source\":", out);
    S_text(out, format_text(state->document->json, "id"));
    fprintf(out, ",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":%zu,\"end\":%zu}", mark->start,
            mark->end);
    fputs(",{\"type\":\"TextQuoteSelector\",\"exact\":", out);
    S_quote(state, mark->start, mark->end);
    fputs(",\"prefix\":", out);
    S_quote(state, before, mark->start);
    fputs(",\"suffix\":", out);
    S_quote(state, mark->end, mark->end + AROUND);
    fputs("}]}}", out);
}

static bool S_web_document(FILE *out, const format_document *document) {
    S_state state = S_begin(out, document);
    fputs("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":", out);
    S_text(out, format_text(document->json, "id"));
    fputs(",\"type\":\"AnnotationPage\",\"items\":[", out);
    S_each(document->json, S_web_mark, &state);
    fputs("]}\n", out);
    return true;
}

/* ---- displaCy: a document a line; marks stand in order and must not overlap, so no actors ---- */

typedef struct {
    S_mark *marks; /* memory for all */
    size_t count;
} S_list;

static void S_list_mark(void *user, const S_mark *mark) {
    S_list *list = user;
    list->marks[list->count++] = *mark;
}

static int S_by_place(const void *a, const void *b) {
    const S_mark *left = a, *right = b;
    if (left->start != right->start) return left->start < right->start ? -1 : 1;
    return left->end > right->end ? -1 : left->end < right->end;
}

static bool S_displacy_document(FILE *out, const format_document *document) {
    json_object *casualties = format_member(document->json, "casualties"),
                *positions = format_member(document->json, "positions");
    size_t most = json_object_array_length(casualties) + json_object_array_length(positions), end = 0;
    S_list list = {.marks = calloc(most + 1, sizeof *list.marks)};
    if (!list.marks) return false;
    S_each_of(document->json, "casualties", S_list_mark, &list);
    S_each_of(document->json, "positions", S_list_mark, &list);
    qsort(list.marks, list.count, sizeof *list.marks, S_by_place);
    fputs("{\"title\":", out);
    S_text(out, format_text(document->json, "id"));
    fputs(",\"text\":", out);
    format_string(out, document->record->text, document->record->text_len);
    fputs(",\"ents\":[", out);
    for (size_t i = 0; i < list.count; i++) {
        const S_mark *mark = &list.marks[i];
        if (mark->start < end) continue;
        fprintf(out, "%s{\"start\":%zu,\"end\":%zu,\"label\":\"%s\"}", end ? "," : "", mark->start, mark->end,
                mark->label);
        end = mark->end;
    }
    fputs("]}\n", out);
    free(list.marks);
    return true;
}

/* ---- Label Studio: one array of tasks with predictions ---- */

static void S_studio_mark(void *user, const S_mark *mark) {
    S_state *state = user;
    fprintf(state->out,
            "%s{\"id\":\"%s-%zu\",\"from_name\":\"label\",\"to_name\":\"text\",\"type\":\"labels\",\"value\":"
            "{\"start\":%zu,\"end\":%zu,\"text\":",
            state->count ? "," : "", format_text(mark->item, "id"), state->count, mark->start, mark->end);
    state->count++;
    S_quote(state, mark->start, mark->end);
    fputs(",\"labels\":[", state->out);
    S_text(state->out, mark->label);
    fputs("]}}", state->out);
}

static void S_studio_begin(FILE *out) {
    fputs("[\n", out);
}

static bool S_studio_document(FILE *out, const format_document *document) {
    S_state state = S_begin(out, document);
    fputs(",\n{\"data\":{\"id\":", out);
    S_text(out, format_text(document->json, "id"));
    fputs(",\"text\":", out);
    format_string(out, document->record->text, document->record->text_len);
    fputs(",\"record\":", out);
    S_member(out, document->json);
    fprintf(out, "},\"predictions\":[{\"model_version\":\"communique %s\",\"result\":[", cmq_version());
    S_each(document->json, S_studio_mark, &state);
    fputs("]}]}", out);
    return true;
}

static void S_studio_end(FILE *out) {
    fputs("\n]\n", out);
}

/* ---- brat: two files a document, named after its id ---- */

/* A line break within a mark divides it, as brat wants it: "0 5;6 12". */
static void S_brat_mark(void *user, const S_mark *mark) {
    S_state *state = user;
    size_t from = format_byte(&state->places, mark->start), to = format_byte(&state->places, mark->end);
    const char *text = state->places.text;
    size_t point = mark->start, start = mark->start;
    fprintf(state->out, "T%zu\t", ++state->count);
    for (const char *c = mark->label; *c; c++)
        fputc(c == mark->label && *c >= 'a' && *c <= 'z' ? *c - 32 : *c, state->out);
    fputc(' ', state->out);
    for (size_t i = from; i <= to; i++) {
        if (i < to && ((unsigned char)text[i] & 0xC0) == 0x80) continue;
        if ((i == to || text[i] == '\n' || text[i] == '\r') && point > start)
            fprintf(state->out, "%s%zu %zu", start > mark->start ? ";" : "", start, point);
        if (i < to && (text[i] == '\n' || text[i] == '\r')) start = point + 1;
        point++;
    }
    fputc('\t', state->out);
    for (size_t i = from; i < to; i++) fputc(text[i] == '\n' || text[i] == '\r' ? ' ' : text[i], state->out);
    fputc('\n', state->out);
    if (strcmp(mark->label, "actor") != 0) {
        fprintf(state->out, "#%zu\tAnnotatorNotes T%zu\t", state->count, state->count);
        S_member(state->out, mark->item);
        fputc('\n', state->out);
    }
}

/* A file in the folder whose name is the id with all that could lead elsewhere written as %2F. */
static FILE *S_brat_open(const char *folder, const char *id, const char *suffix) {
    size_t room = strlen(folder) + strlen(id) * 3 + strlen(suffix) + 8;
    char *path = malloc(room);
    if (!path) return NULL;
    size_t len = (size_t)snprintf(path, room, "%s/", folder);
    for (const unsigned char *c = (const unsigned char *)id; *c; c++) {
        bool plain = *c >= 0x80 || (*c >= '0' && *c <= '9') || (*c >= 'A' && *c <= 'Z') || (*c >= 'a' && *c <= 'z') ||
                     *c == '_' || *c == '-' || (*c == '.' && c != (const unsigned char *)id);
        if (plain) path[len++] = (char)*c;
        else len += (size_t)snprintf(path + len, room - len, "%%%02X", *c);
    }
    snprintf(path + len, room - len, "%s%s", *id ? "" : "_", suffix);
    FILE *file = fopen(path, "wb");
    free(path);
    return file;
}

static bool S_brat_close(FILE *file) {
    bool good = !ferror(file);
    return fclose(file) == 0 && good;
}

static bool S_brat_document(FILE *out, const format_document *document) {
    (void)out;
    const char *id = format_text(document->json, "id");
    FILE *text = S_brat_open(document->folder, id, ".txt");
    if (!text) return false;
    fwrite(document->record->text, 1, document->record->text_len, text);
    if (!S_brat_close(text)) return false;
    FILE *marks = S_brat_open(document->folder, id, ".ann");
    if (!marks) return false;
    S_state state = S_begin(marks, document);
    S_each(document->json, S_brat_mark, &state);
    return S_brat_close(marks);
}

#define POINTS .json = true, .own_offsets = true, .offsets = CMQ_CODE_POINTS

const format_kind format_webannotation = {.name = "webannotation", POINTS, .document = S_web_document};
const format_kind format_displacy = {.name = "displacy", POINTS, .document = S_displacy_document};
const format_kind format_labelstudio = {.name = "labelstudio",
                                        POINTS,
                                        .separator = ",\n",
                                        .begin = S_studio_begin,
                                        .document = S_studio_document,
                                        .end = S_studio_end};
const format_kind format_brat = {.name = "brat", POINTS, .folder = true, .document = S_brat_document};
