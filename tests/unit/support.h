/* Shared by the unit tests: grammars from the tests' own data, records read back with json-c. */
#ifndef CMQ_TESTS_SUPPORT_H
#define CMQ_TESTS_SUPPORT_H

#include <criterion/criterion.h>
#include <json-c/json.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "communique.h"

#define MINI CMQ_SOURCE_DIR "/tests/data/mini"
#define PARTIES CMQ_SOURCE_DIR "/tests/data/parties" /* beside it: who is who, parts of figures */

/* Adds to a line that shows what was read; what does not fit is cut off. */
static inline void S_append(char *line, size_t size, const char *form, ...) {
    size_t len = strlen(line);
    va_list arguments;
    va_start(arguments, form);
    vsnprintf(line + len, size - len, form, arguments);
    va_end(arguments);
}

/* Expects a line of a text. */
static inline void S_expect_line(const char *text, const char *expected, const char *line) {
    cr_expect_str_eq(line, expected, "%s\n  expected %s\n  got      %s", text, expected, line);
}

/* Collects the diagnostics of a build or a check, as text. */
typedef struct {
    char text[16384];
    size_t len;
} S_messages;

static inline void S_collect(void *user, const cmq_diagnostic *diagnostic) {
    S_messages *messages = user;
    size_t room = sizeof messages->text - messages->len;
    size_t n = cmq_diagnostic_text(diagnostic, messages->text + messages->len, room);
    messages->len += n < room ? n : room - 1;
}

static inline cmq_grammar *S_grammar(const char *folder, const char *second, bool jit, bool filter,
                                     S_messages *messages) {
    cmq_grammar *grammar = NULL;
    cmq_builder *builder = cmq_builder_new();
    cr_assert_not_null(builder);
    cr_assert_eq(cmq_builder_add_data(builder, folder), CMQ_OK);
    if (second) cr_assert_eq(cmq_builder_add_data(builder, second), CMQ_OK);
    cmq_builder_use_jit(builder, jit);
    cmq_builder_use_filter(builder, filter);
    cmq_builder_on_diagnostic(builder, messages ? S_collect : NULL, messages);
    cr_assert_eq(cmq_builder_build(builder, &grammar), CMQ_OK);
    cmq_builder_free(builder);
    return grammar;
}

/* Tries each text of a table, and what is expected of it, with the small language and the rules of `second`. */
static inline void S_try(const char *second, void (*expect)(cmq_extractor *, const char *, const char *),
                         const char *const table[][2], size_t count) {
    cmq_grammar *grammar = S_grammar(MINI, second, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < count; i++) expect(extractor, table[i][0], table[i][1]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

#define TRY(second, expect, table) S_try(second, expect, table, sizeof table / sizeof *table)

/* The record of a text, which the caller puts back. */
static inline struct json_object *S_record(cmq_extractor *extractor, const char *text, size_t len,
                                           const char *language) {
    cmq_record record;
    cmq_document document = {.id = "t", .text = text, .text_len = len, .language = language};
    cr_assert_eq(cmq_extract(extractor, &document, &record), CMQ_OK);
    struct json_tokener *tokener = json_tokener_new();
    struct json_object *object = json_tokener_parse_ex(tokener, record.json, (int)record.json_len);
    cr_assert_not_null(object, "%.*s", (int)record.json_len, record.json);
    json_tokener_free(tokener);
    return object;
}

static inline struct json_object *S_get(struct json_object *object, const char *key) {
    struct json_object *value = NULL;
    cr_assert(json_object_object_get_ex(object, key, &value), "no member %s", key);
    return value;
}

/* "killed 36..36; injured 139.." of a record. */
static inline void S_facts(struct json_object *record, char *out, size_t size) {
    struct json_object *casualties = S_get(record, "casualties");
    out[0] = 0;
    for (size_t i = 0; i < json_object_array_length(casualties); i++) {
        struct json_object *c = json_object_array_get_idx(casualties, i), *count = S_get(c, "count");
        struct json_object *min = S_get(count, "min"), *max = S_get(count, "max");
        S_append(out, size, "%s%s %s..%s%s", i ? "; " : "", json_object_get_string(S_get(c, "kind")),
                 min ? json_object_get_string(min) : "", max ? json_object_get_string(max) : "",
                 json_object_get_boolean(S_get(count, "approx")) ? "~" : "");
    }
}

/* The name of one of the actors of a record; "?" if it lists none of that id. */
static inline const char *S_name_of(struct json_object *actors, const char *id) {
    for (size_t i = 0; i < json_object_array_length(actors); i++) {
        struct json_object *actor = json_object_array_get_idx(actors, i);
        if (strcmp(id, json_object_get_string(S_get(actor, "id"))) == 0)
            return json_object_get_string(S_get(actor, "name"));
    }
    return "?";
}

/* Names joined by "+" of the actors that a position lists, added to a line. */
static inline void S_append_names(char *line, size_t size, struct json_object *actors, struct json_object *ids) {
    for (size_t i = 0; i < json_object_array_length(ids); i++)
        S_append(line, size, "%s%s", i ? "+" : "",
                 S_name_of(actors, json_object_get_string(json_object_array_get_idx(ids, i))));
}

/* Makes an empty folder in $TMPDIR, or /tmp, and writes its path; the caller removes it. */
static inline void S_scratch(char *folder, size_t size) {
    const char *parent = getenv("TMPDIR");
    int length = snprintf(folder, size, "%s/cmq-test-XXXXXX", parent && *parent ? parent : "/tmp");
    cr_assert(length > 0 && (size_t)length < size);
    cr_assert_not_null(mkdtemp(folder));
}

/* A whole file; the caller frees it. */
static inline char *S_file(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    cr_assert_not_null(file, "%s", path);
    cr_assert_eq(fseek(file, 0, SEEK_END), 0);
    long size = ftell(file);
    cr_assert(size >= 0);
    rewind(file);
    char *text = malloc((size_t)size + 1);
    cr_assert_not_null(text);
    *len = fread(text, 1, (size_t)size, file);
    text[*len] = 0;
    fclose(file);
    return text;
}

#endif
