#include "score/facts.h"

#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define MAX_WORDS 24
#define STEM_LENGTH 5 /* code points by which two words are compared, so that endings do not matter */

static char *S_copy(const char *text) {
    size_t len = text ? strlen(text) + 1 : 0;
    char *copy = len ? malloc(len) : NULL;
    if (copy) memcpy(copy, text, len);
    return copy;
}

/* A member as text; NULL when it is missing or null. */
static const char *S_text(struct json_object *object, const char *key) {
    struct json_object *value = NULL;
    return json_object_object_get_ex(object, key, &value) && value ? json_object_get_string(value) : NULL;
}

static int64_t S_number(struct json_object *object, const char *key) {
    struct json_object *value = NULL;
    return json_object_object_get_ex(object, key, &value) && value ? json_object_get_int64(value) : SCORE_UNBOUNDED;
}

/* Days as FIRST..LAST from the pair of a gold file or the object of a record; NULL if neither is known. */
static char *S_time(struct json_object *fact, bool record, bool *timed) {
    struct json_object *time = NULL, *pair[2] = {NULL, NULL};
    *timed = json_object_object_get_ex(fact, "time", &time);
    if (record && time) {
        json_object_object_get_ex(time, "start", &pair[0]);
        json_object_object_get_ex(time, "end", &pair[1]);
    } else if (time && json_object_is_type(time, json_type_array)) {
        for (size_t i = 0; i < 2; i++) pair[i] = json_object_array_get_idx(time, i);
    }
    if (!pair[0] && !pair[1]) return NULL;
    char days[32]; /* two days of ten characters and what is between */
    snprintf(days, sizeof days, "%s..%s", pair[0] ? json_object_get_string(pair[0]) : "",
             pair[1] ? json_object_get_string(pair[1]) : "");
    return S_copy(days);
}

/* The name of an actor by its id. */
static const char *S_actor(struct json_object *document, const char *id) {
    struct json_object *actors = NULL;
    if (!id || !json_object_object_get_ex(document, "actors", &actors)) return NULL;
    for (size_t i = 0; i < json_object_array_length(actors); i++) {
        struct json_object *actor = json_object_array_get_idx(actors, i);
        const char *own = S_text(actor, "id");
        if (own && strcmp(own, id) == 0) return S_text(actor, "name");
    }
    return NULL;
}

static void S_figure(struct json_object *document, struct json_object *c, bool record, score_figure *figure) {
    struct json_object *count = c, *victims = NULL, *denied = NULL;
    if (record) json_object_object_get_ex(c, "count", &count);
    json_object_object_get_ex(c, "victims", &victims);
    json_object_object_get_ex(c, "denied", &denied);
    *figure = (score_figure){.kind = S_copy(S_text(c, "kind")),
                             .rule = S_copy(S_text(c, "rule")),
                             .basis = S_copy(S_text(c, "basis")),
                             .side = S_copy(S_text(c, "side")),
                             .min = S_number(count, "min"),
                             .max = S_number(count, "max"),
                             .denied = denied && json_object_get_boolean(denied)};
    figure->victims = S_copy(record ? S_text(victims, "type") : S_text(c, "victims"));
    struct json_object *place = NULL;
    figure->placed = json_object_object_get_ex(c, "place", &place);
    const char *ref = record && place ? S_text(place, "ref") : NULL;
    figure->place = S_copy(!record ? S_text(c, "place") : ref ? ref : place ? S_text(place, "country") : NULL);
    figure->time = S_time(c, record, &figure->timed);
    figure->source = S_copy(record ? S_actor(document, S_text(c, "source")) : S_text(c, "source"));
}

/* The members of an array of a document, or none. */
static size_t S_array(struct json_object *object, const char *key, struct json_object **array) {
    *array = NULL;
    return json_object_object_get_ex(object, key, array) && json_object_is_type(*array, json_type_array)
               ? json_object_array_length(*array)
               : 0;
}

static bool S_actors(struct json_object *document, score_document *out) {
    struct json_object *actors;
    size_t n = S_array(document, "actors", &actors);
    out->actors = calloc(n + 1, sizeof *out->actors);
    for (size_t i = 0; out->actors && i < n; i++) {
        out->actors[out->actor_count] = S_copy(S_text(json_object_array_get_idx(actors, i), "name"));
        if (out->actors[out->actor_count]) out->actor_count++;
    }
    return out->actors != NULL;
}

/* One position of a document by its speaker, an id of a record or a name in gold. */
static bool S_position(struct json_object *document, struct json_object *p, const char *speaker, bool record,
                       score_document *out) {
    struct json_object *addressees;
    size_t n = S_array(p, record ? "addressees" : "addressee", &addressees);
    score_position *position = &out->positions[out->position_count++];
    *position = (score_position){.kind = S_copy(S_text(p, "kind")),
                                 .topic = S_copy(S_text(p, "topic")),
                                 .rule = S_copy(S_text(p, "rule")),
                                 .speaker = S_copy(record ? S_actor(document, speaker) : speaker),
                                 .addressees = calloc(n + 1, sizeof *position->addressees)};
    position->time = S_time(p, record, &position->timed);
    for (size_t i = 0; position->addressees && i < n; i++) {
        const char *name = json_object_get_string(json_object_array_get_idx(addressees, i));
        position->addressees[position->addressee_count] = S_copy(record ? S_actor(document, name) : name);
        if (position->addressees[position->addressee_count]) position->addressee_count++;
    }
    return position->kind && position->addressees;
}

/* A record's position of several speakers counts once a speaker, as gold has it. */
static bool S_positions(struct json_object *document, bool record, score_document *out) {
    struct json_object *positions, *speakers;
    size_t n = S_array(document, "positions", &positions), all = 0;
    for (size_t i = 0; i < n; i++) all += 1 + S_array(json_object_array_get_idx(positions, i), "speakers", &speakers);
    out->positions = calloc(all + 1, sizeof *out->positions);
    if (!out->positions) return false;
    for (size_t i = 0; i < n; i++) {
        struct json_object *p = json_object_array_get_idx(positions, i);
        size_t count = record ? S_array(p, "speakers", &speakers) : 0, k = 0;
        do {
            const char *speaker = !record     ? S_text(p, "speaker")
                                  : k < count ? json_object_get_string(json_object_array_get_idx(speakers, k))
                                              : NULL;
            if (!S_position(document, p, speaker, record, out)) return false;
        } while (++k < count);
    }
    return true;
}

score_document *score_add(score_set *set, size_t figures) {
    if (set->count == set->room) {
        size_t room = set->room ? set->room * 2 : 64;
        score_document *documents = realloc(set->documents, room * sizeof *documents);
        if (!documents) return NULL;
        set->documents = documents;
        set->room = room;
    }
    score_document *document = &set->documents[set->count];
    *document = (score_document){.figures = calloc(figures + 1, sizeof *document->figures)};
    if (!document->figures) return NULL;
    set->count++;
    return document;
}

static const char *S_read_object(score_set *set, struct json_object *object) {
    struct json_object *casualties = NULL;
    bool record = S_text(object, "schema") != NULL;
    const char *id = S_text(object, record ? "id" : "doc");
    if (!id) return "no \"doc\" and no \"id\"";
    if (!json_object_object_get_ex(object, "casualties", &casualties) ||
        !json_object_is_type(casualties, json_type_array))
        return "no \"casualties\"";
    size_t n = json_object_array_length(casualties);
    score_document *document = score_add(set, n);
    if (!document || !(document->id = S_copy(id))) return "out of memory";
    size_t len = strlen(document->id);
    if (len > 4 && strcmp(document->id + len - 4, ".txt") == 0) document->id[len - 4] = 0;
    for (size_t i = 0; i < n; i++) {
        struct json_object *c = json_object_array_get_idx(casualties, i);
        if (!json_object_is_type(c, json_type_object) || !S_text(c, "kind")) return "a casualty without \"kind\"";
        S_figure(object, c, record, &document->figures[document->count++]);
    }
    if (!S_actors(object, document) || !S_positions(object, record, document)) return "out of memory";
    return NULL;
}

const char *score_read(score_set *set, const char *json, size_t len) {
    const char *wrong = "no JSON object";
    if (len > INT32_MAX) return "too long";
    struct json_tokener *tokener = json_tokener_new();
    struct json_object *object = tokener ? json_tokener_parse_ex(tokener, json, (int)len) : NULL;
    if (object && json_object_is_type(object, json_type_object)) wrong = S_read_object(set, object);
    json_object_put(object);
    if (tokener) json_tokener_free(tokener);
    return wrong;
}

void score_free(score_set *set) {
    for (size_t i = 0; i < set->count; i++) {
        score_document *d = &set->documents[i];
        for (size_t k = 0; k < d->count; k++) {
            score_figure *f = &d->figures[k];
            free(f->kind);
            free(f->basis);
            free(f->victims);
            free(f->side);
            free(f->source);
            free(f->rule);
            free(f->place);
            free(f->time);
        }
        for (size_t k = 0; k < d->actor_count; k++) free(d->actors[k]);
        for (size_t k = 0; k < d->position_count; k++) {
            score_position *p = &d->positions[k];
            for (size_t a = 0; a < p->addressee_count; a++) free(p->addressees[a]);
            free(p->addressees);
            free(p->kind);
            free(p->topic);
            free(p->rule);
            free(p->speaker);
            free(p->time);
        }
        free(d->figures);
        free(d->actors);
        free(d->positions);
        free(d->id);
    }
    free(set->documents);
    *set = (score_set){NULL, 0, 0};
}

/* Bytes of the common tail of two paths that begins at a part. */
static size_t S_tail(const char *a, const char *b) {
    size_t la = strlen(a), lb = strlen(b), n = 0, whole = 0;
    while (n < la && n < lb && a[la - 1 - n] == b[lb - 1 - n]) {
        n++;
        bool start_a = n == la || a[la - 1 - n] == '/', start_b = n == lb || b[lb - 1 - n] == '/';
        if (start_a && start_b) whole = n;
    }
    return whole;
}

const score_document *score_find(const score_set *set, const char *id) {
    const score_document *found = NULL;
    size_t best = 0;
    for (size_t i = 0; i < set->count; i++) {
        size_t tail = S_tail(set->documents[i].id, id);
        if (tail > best) {
            best = tail;
            found = &set->documents[i];
        }
    }
    return found;
}

/* ---- names ---- */

typedef struct {
    utf8proc_int32_t stems[MAX_WORDS][STEM_LENGTH];
    size_t count;
} S_name;

static utf8proc_int32_t S_fold(utf8proc_int32_t c) {
    static const utf8proc_int32_t pairs[][2] = {{0x451, 0x435}, {0x4A3, 0x43D}, {0x4E9, 0x43E}, {0x4AF, 0x443},
                                                {0x49B, 0x43A}, {0x493, 0x433}, {0x4B3, 0x445}, {0x4B7, 0x436},
                                                {0x4E3, 0x438}, {0x4EF, 0x443}}; /* ё ң ө ү қ ғ ҳ ҷ ӣ ӯ */
    c = utf8proc_tolower(c);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (c == pairs[i][0]) return pairs[i][1];
    return c;
}

static void S_split(const char *text, S_name *name) {
    size_t in_word = 0;
    memset(name, 0, sizeof *name);
    for (utf8proc_int32_t c = 1; *text;) {
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &c);
        if (n <= 0) return;
        text += n;
        utf8proc_category_t category = utf8proc_category(c);
        bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
        if (letter && name->count < MAX_WORDS && in_word < STEM_LENGTH) name->stems[name->count][in_word] = S_fold(c);
        if (letter) in_word++;
        if (in_word && (!letter || !*text)) {
            if (in_word > 1 && name->count < MAX_WORDS) name->count++;
            else
                memset(name->stems[name->count < MAX_WORDS ? name->count : 0], 0,
                       name->count < MAX_WORDS ? sizeof *name->stems : 0);
            in_word = 0;
        }
    }
}

bool score_same_name(const char *a, const char *b) {
    S_name x, y;
    size_t shared = 0;
    if (!a || !b) return !a && !b;
    S_split(a, &x);
    S_split(b, &y);
    for (size_t i = 0; i < x.count; i++)
        for (size_t k = 0; k < y.count; k++)
            if (memcmp(x.stems[i], y.stems[k], sizeof *x.stems) == 0) {
                shared++;
                break;
            }
    size_t most = x.count > y.count ? x.count : y.count;
    return shared ? 2 * shared >= most : strcmp(a, b) == 0;
}
