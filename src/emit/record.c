#include "emit/record.h"

#include <stdio.h>
#include <utf8proc.h>

#include "emit/codes.h"
#include "emit/json.h"

#define POINT_STEP 1024

/* Places are reported in code points, bytes or UTF-16 units; units before each POINT_STEP bytes of the text are counted
 * ahead, since places are asked for in any order. */
typedef struct {
    cmq_span text;
    cmq_offsets unit;
    size_t *before;
} S_offsets;

static size_t S_units(cmq_offsets unit, cmq_span text) {
    if (unit == CMQ_BYTES) return text.len;
    size_t units = cmq_utf8_count(text);
    for (size_t i = 0; unit == CMQ_UTF16 && i < text.len; i++) units += (unsigned char)text.ptr[i] >= 0xF0;
    return units;
}

static bool S_count_units(S_offsets *offsets, cmq_arena *arena, cmq_span text, cmq_offsets unit) {
    size_t units = 0;
    *offsets = (S_offsets){text, unit, cmq_arena_array(arena, text.len / POINT_STEP + 1, sizeof *offsets->before)};
    if (!offsets->before) return false;
    for (size_t at = 0;; at += POINT_STEP) {
        offsets->before[at / POINT_STEP] = units;
        if (text.len - at < POINT_STEP) return true;
        units += S_units(unit, (cmq_span){text.ptr + at, POINT_STEP});
    }
}

static int64_t S_point(const S_offsets *offsets, size_t byte) {
    size_t from = byte - byte % POINT_STEP;
    return (int64_t)(offsets->before[byte / POINT_STEP] +
                     S_units(offsets->unit, (cmq_span){offsets->text.ptr + from, byte - from}));
}

static void S_place(cmq_json *json, const S_offsets *offsets, cmq_bytes at) {
    cmq_json_key(json, "start");
    cmq_json_integer(json, S_point(offsets, at.start));
    cmq_json_key(json, "end");
    cmq_json_integer(json, S_point(offsets, at.end));
}

static void S_text(cmq_json *json, cmq_span text, cmq_bytes at) {
    cmq_json_key(json, "text");
    cmq_json_string(json, cmq_bytes_text(text, at));
}

static void S_number_or_null(cmq_json *json, const char *key, int64_t value) {
    cmq_json_key(json, key);
    if (value < 0) cmq_json_null(json);
    else cmq_json_integer(json, value);
}

static void S_member(cmq_json *json, const char *key, const char *value) {
    cmq_json_key(json, key);
    cmq_json_text(json, value);
}

static void S_flag(cmq_json *json, const char *key, bool value) {
    cmq_json_key(json, key);
    cmq_json_bool(json, value);
}

static void S_country(cmq_json *json, const char *key, cmq_country country) {
    char code[3] = {(char)(country >> 8), (char)(country & 0xFF), 0};
    S_member(json, key, country ? code : NULL);
}

static void S_actor_id(cmq_json *json, const char *key, size_t actor) {
    char id[24];
    snprintf(id, sizeof id, "a%zu", actor + 1);
    S_member(json, key, actor == CMQ_NO_ACTOR ? NULL : id);
}

static void S_rule(cmq_json *json, const cmq_rule *rule) {
    S_member(json, "rule", rule->id.ptr);
    S_number_or_null(json, "confidence", rule->confidence ? rule->confidence : -1);
}

static void S_time(cmq_json *json, const S_offsets *offsets, const cmq_record_time *time) {
    char day[11];
    cmq_json_key(json, "time");
    if (!cmq_bytes_given(time->at)) {
        cmq_json_null(json);
        return;
    }
    cmq_json_open_object(json);
    S_text(json, offsets->text, time->at);
    S_member(json, "start", cmq_day_text(time->days.start, day) ? day : NULL);
    S_member(json, "end", cmq_day_text(time->days.end, day) ? day : NULL);
    S_flag(json, "inherited", time->inherited);
    cmq_json_close_object(json);
}

static void S_mentions(cmq_json *json, const S_offsets *offsets, const cmq_mentions *mentions, bool texts) {
    cmq_json_key(json, "mentions");
    cmq_json_open_array(json);
    for (size_t i = 0; i < mentions->count; i++) {
        cmq_json_open_object(json);
        S_place(json, offsets, mentions->items[i].at);
        cmq_json_key(json, "sentence");
        cmq_json_integer(json, mentions->items[i].sentence);
        if (texts) S_text(json, offsets->text, mentions->items[i].at);
        cmq_json_close_object(json);
    }
    cmq_json_close_array(json);
}

static void S_where(cmq_json *json, const S_offsets *offsets, const cmq_where *where) {
    cmq_json_key(json, "place");
    if (!cmq_bytes_given(where->at)) {
        cmq_json_null(json);
        return;
    }
    cmq_json_open_object(json);
    S_text(json, offsets->text, where->at);
    S_country(json, "country", where->country);
    S_member(json, "ref", where->ref);
    S_flag(json, "inherited", where->inherited);
    cmq_json_close_object(json);
}

/* Where a record stands, and which rule made it: its own place is that of the first mention. */
static void S_said(cmq_json *json, const S_offsets *offsets, const cmq_mentions *mentions, const cmq_rule *rule) {
    cmq_json_key(json, "sentence");
    cmq_json_integer(json, mentions->items[0].sentence);
    S_place(json, offsets, mentions->items[0].at);
    S_text(json, offsets->text, mentions->items[0].at);
    S_rule(json, rule);
    S_mentions(json, offsets, mentions, false);
}

static void S_casualty(cmq_json *json, const S_offsets *offsets, const cmq_casualty *c, size_t number) {
    char id[24];
    snprintf(id, sizeof id, "c%zu", number);
    cmq_json_open_object(json);
    S_member(json, "id", id);
    S_member(json, "kind", cmq_kind_name(c->kind));
    cmq_json_key(json, "count");
    cmq_json_open_object(json);
    S_number_or_null(json, "min", c->min);
    S_number_or_null(json, "max", c->max);
    S_flag(json, "approx", c->approx);
    S_text(json, offsets->text, c->count);
    cmq_json_close_object(json);
    S_member(json, "basis", cmq_basis_name(c->basis));
    cmq_json_key(json, "victims");
    cmq_json_open_object(json);
    S_member(json, "type", cmq_victims_name(c->victims));
    S_text(json, offsets->text, c->who);
    cmq_json_close_object(json);
    S_country(json, "side", c->side);
    S_actor_id(json, "source", c->source);
    S_time(json, offsets, &c->time);
    S_where(json, offsets, &c->where);
    S_flag(json, "denied", c->denied);
    S_flag(json, "hedged", c->hedged);
    S_flag(json, "quoted", c->quoted);
    S_said(json, offsets, &c->mentions, c->rule);
    cmq_json_close_object(json);
}

static void S_actor_ids(cmq_json *json, const char *key, const size_t *actors, size_t count) {
    cmq_json_key(json, key);
    cmq_json_open_array(json);
    for (size_t i = 0; i < count; i++) {
        char id[24];
        snprintf(id, sizeof id, "a%zu", actors[i] + 1);
        cmq_json_text(json, id);
    }
    cmq_json_close_array(json);
}

static void S_codes(cmq_json *json, const cmq_position *p) {
    cmq_codes codes = cmq_codes_of(p->kind, p->topic, p->negated);
    cmq_json_key(json, "codes");
    cmq_json_open_object(json);
    S_member(json, "plover", codes.plover);
    S_member(json, "mode", codes.mode);
    S_member(json, "cameo", codes.cameo);
    S_member(json, "scheme", CMQ_CAMEO_SCHEME);
    cmq_json_close_object(json);
}

static void S_position(cmq_json *json, const S_offsets *offsets, const cmq_position *p, size_t number) {
    char id[24];
    snprintf(id, sizeof id, "p%zu", number);
    cmq_json_open_object(json);
    S_member(json, "id", id);
    S_member(json, "kind", cmq_position_name(p->kind));
    S_member(json, "topic", p->topic < 0 ? NULL : cmq_topic_name(p->topic));
    S_actor_ids(json, "speakers", p->speakers, p->speaker_count);
    S_actor_ids(json, "addressees", p->addressees, p->addressee_count);
    S_flag(json, "negated", p->negated);
    S_flag(json, "quoted", p->quoted);
    S_time(json, offsets, &p->time);
    S_where(json, offsets, &p->where);
    S_codes(json, p);
    S_said(json, offsets, &p->mentions, p->rule);
    cmq_json_close_object(json);
}

/* The first word of a text, and what follows it. */
static cmq_span S_word(cmq_span *text) {
    cmq_span word = cmq_span_trim(*text);
    size_t len = 0;
    while (len < word.len && word.ptr[len] != ' ') len++;
    *text = (cmq_span){word.ptr + len, word.len - len};
    return (cmq_span){word.ptr, len};
}

/* The first code point of a text that shows, and what follows it; -1 if there is none. */
static utf8proc_int32_t S_letter(cmq_span *text) {
    utf8proc_int32_t c = -1;
    do {
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text->ptr, (utf8proc_ssize_t)text->len, &c);
        if (n <= 0) return -1;
        *text = (cmq_span){text->ptr + n, text->len - (size_t)n};
    } while (utf8proc_category(c) == UTF8PROC_CATEGORY_CF); /* soft hyphens, spaces without width */
    return c;
}

/* A word of a lexicon with the capitals that the text gives its letters, МИДа: МИД; more letters than the text has are
 * as the last one, unless that is the first. */
static void S_capitals(cmq_buffer *out, cmq_span word, cmq_span as_written) {
    bool raise = false;
    utf8proc_int32_t c;
    for (size_t letter = 0; (c = S_letter(&word)) >= 0; letter++) {
        utf8proc_int32_t written = S_letter(&as_written);
        utf8proc_uint8_t bytes[4];
        if (written >= 0) raise = utf8proc_category(written) == UTF8PROC_CATEGORY_LU;
        else if (letter == 1) raise = false;
        utf8proc_ssize_t len = utf8proc_encode_char(raise ? utf8proc_toupper(c) : c, bytes);
        cmq_buffer_append(out, (const char *)bytes, (size_t)len);
    }
}

/* The name of an actor: of a listed one its base form, with the capitals of the text. */
static void S_name(cmq_json *json, const S_offsets *offsets, const cmq_actor *actor) {
    cmq_span as_written = cmq_bytes_text(offsets->text, actor->name.at);
    if (!actor->name.entry) {
        cmq_json_string(json, actor->name.home.ptr ? actor->name.home : as_written);
        return;
    }
    cmq_buffer name;
    cmq_buffer_init(&name, json->out->memory, CMQ_MAX_DATA_LINE * 2);
    cmq_span base = cmq_span_of(cmq_entry_name(actor->name.entry));
    for (cmq_span word = S_word(&base), written = S_word(&as_written); word.len;
         word = S_word(&base), written = S_word(&as_written)) {
        if (name.len) cmq_buffer_char(&name, ' ');
        S_capitals(&name, word, written);
    }
    cmq_json_string(json, (cmq_span){name.data, name.len});
    cmq_buffer_free(&name);
}

static void S_actor(cmq_json *json, const S_offsets *offsets, const cmq_actor *actor, size_t number) {
    cmq_json_open_object(json);
    S_actor_id(json, "id", number);
    cmq_json_key(json, "name");
    S_name(json, offsets, actor);
    S_member(json, "type", cmq_actor_type_name(actor->type));
    S_country(json, "country", actor->country);
    cmq_json_key(json, "role");
    cmq_json_string(json,
                    actor->office.home.ptr ? actor->office.home : cmq_bytes_text(offsets->text, actor->office.at));
    S_member(json, "ref", actor->listed ? cmq_entry_ref(actor->listed) : NULL);
    S_mentions(json, offsets, &actor->mentions, true);
    cmq_json_close_object(json);
}

static void S_warnings(cmq_json *json, const cmq_document_facts *document, const cmq_records *records) {
    char text[80];
    cmq_json_key(json, "warnings");
    cmq_json_open_array(json);
    if (document->replaced) {
        snprintf(text, sizeof text, "%zu invalid byte sequences were replaced", document->replaced);
        cmq_json_text(json, text);
    }
    if (document->cut) cmq_json_text(json, "the document was cut: it is longer than the limit");
    if (records->cut || records->actors.cut || records->positions.cut)
        cmq_json_text(json, "there are more records or mentions than the limit");
    if (document->gave_up) cmq_json_text(json, "a limit was reached in a sentence: records may be missing");
    cmq_json_close_array(json);
}

bool cmq_emit_record(cmq_buffer *out, const cmq_document_facts *document, const cmq_records *records) {
    cmq_json json;
    S_offsets offsets;
    char published[11];
    if (!S_count_units(&offsets, records->arena, document->text, document->offsets)) return false;
    cmq_json_init(&json, out);
    cmq_json_open_object(&json);
    S_member(&json, "schema", CMQ_SCHEMA);
    S_member(&json, "id", document->id);
    S_member(&json, "lang", cmq_language_code(document->language));
    cmq_json_key(&json, "lang_confidence");
    cmq_json_integer(&json, document->confidence);
    S_member(&json, "published", cmq_day_text(records->calendar.published, published) ? published : NULL);
    cmq_json_key(&json, "actors");
    cmq_json_open_array(&json);
    for (size_t i = 0; i < records->actors.count; i++)
        if (!records->actors.items[i].hidden) S_actor(&json, &offsets, &records->actors.items[i], i);
    cmq_json_close_array(&json);
    cmq_json_key(&json, "casualties");
    cmq_json_open_array(&json);
    for (size_t i = 0; i < records->count; i++) S_casualty(&json, &offsets, &records->casualties[i], i + 1);
    cmq_json_close_array(&json);
    cmq_json_key(&json, "positions");
    cmq_json_open_array(&json);
    for (size_t i = 0; i < records->positions.count; i++)
        S_position(&json, &offsets, &records->positions.items[i], i + 1);
    cmq_json_close_array(&json);
    S_warnings(&json, document, records);
    cmq_json_close_object(&json);
    return !out->failed;
}
