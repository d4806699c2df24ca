/* The compiled form of words and rules gives what their files give, and is only taken while it is whole and fits them.
 */
#include <unistd.h>

#include "grammar/image.h"
#include "support.h"

#define TEXT                                                                                                           \
    "The Ministry of Health said that 36 people had been killed in Batken on Friday. Its previous toll was 24. Both "  \
    "sides must respect the ceasefire, the Kyrgyz Foreign Ministry said."

static char S_folder[512]; /* the last data folder: holds nothing but compiled/ */

static void S_path(char *path, size_t size, const char *name) {
    snprintf(path, size, "%s/compiled/%s", S_folder, name);
}

static void S_remove(void) {
    static const char *const names[] = {"en.image", "en-places.image", "spelling.image", ""};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[640];
        S_path(path, sizeof path, names[i]);
        remove(path);
    }
    rmdir(S_folder);
}

static cmq_grammar *S_open(const char *folder, bool compiled) {
    cmq_grammar *grammar = NULL;
    cmq_builder *builder = cmq_builder_new();
    cmq_builder_add_data(builder, folder);
    cmq_builder_add_data(builder, S_folder);
    cmq_builder_use_compiled(builder, compiled);
    cr_assert_eq(cmq_builder_build(builder, &grammar), CMQ_OK);
    cmq_builder_free(builder);
    return grammar;
}

static void S_compile(void) {
    S_scratch(S_folder, sizeof S_folder);
    cmq_grammar *grammar = S_open(CMQ_SOURCE_DIR, false);
    cr_assert_eq(cmq_grammar_compile(grammar, "en"), CMQ_OK);
    cmq_grammar_free(grammar);
}

static bool S_is_compiled(const cmq_grammar *grammar) {
    cmq_status status;
    const cmq_language_data *data = cmq_grammar_language(grammar, CMQ_EN, &status);
    cr_assert_eq(status, CMQ_OK);
    return data->compiled;
}

static char *S_json(const cmq_grammar *grammar) {
    cmq_record record;
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    cmq_document document = {.id = "t", .text = TEXT, .text_len = sizeof TEXT - 1};
    cr_assert_eq(cmq_extract(extractor, &document, &record), CMQ_OK);
    cr_assert_eq(record.casualties, 2);
    cr_assert_geq(record.positions, 1);
    char *json = calloc(record.json_len + 1, 1);
    memcpy(json, record.json, record.json_len);
    cmq_extractor_free(extractor);
    return json;
}

/* Two at a time: the second finds its place in memory taken, and must move. */
Test(image, gives_what_the_files_give) {
    S_compile();
    cmq_grammar *plain = S_open(CMQ_SOURCE_DIR, false), *first = S_open(CMQ_SOURCE_DIR, true),
                *second = S_open(CMQ_SOURCE_DIR, true);
    cr_expect_not(S_is_compiled(plain));
    cr_expect(S_is_compiled(first));
    cr_expect(S_is_compiled(second));
    char *json[] = {S_json(plain), S_json(first), S_json(second)};
    cr_expect_str_eq(json[0], json[1]);
    cr_expect_str_eq(json[0], json[2]);
    for (size_t i = 0; i < 3; i++) free(json[i]);
    cmq_check check;
    cr_expect_eq(cmq_grammar_check(first, "en", NULL, NULL, &check), CMQ_ERR_ARGUMENT, "it has no examples to run");
    cmq_grammar_free(plain);
    cmq_grammar_free(first);
    cmq_grammar_free(second);
    S_remove();
}

Test(image, is_made_with_the_program) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cr_expect(S_is_compiled(grammar), "make writes compiled/");
    cmq_grammar_free(grammar);
}

Test(image, serves_its_own_files_only) {
    S_compile();
    cmq_grammar *other = S_open(MINI, true);
    cr_expect_not(S_is_compiled(other));
    cmq_grammar_free(other);
    S_remove();
}

/* Writes a file whose byte at `at` is another, or that ends there. */
static void S_spoil(const char *path, const char *bytes, size_t len, size_t at, bool cut) {
    FILE *file = fopen(path, "wb");
    cr_assert_not_null(file);
    fwrite(bytes, 1, at, file);
    if (!cut) {
        fputc(bytes[at] ^ 4, file);
        fwrite(bytes + at + 1, 1, len - at - 1, file);
    }
    fclose(file);
}

Test(image, is_not_taken_when_damaged) {
    size_t len;
    char path[640];
    cmq_memory memory = {0};
    S_compile();
    S_path(path, sizeof path, "spelling.image");
    char *bytes = S_file(path, &len);
    uint64_t key;
    memcpy(&key, bytes + 16, sizeof key);
    cmq_spellings *whole = cmq_image_open_spellings(path, key);
    cr_assert_not_null(whole);
    cmq_image_close_spellings(whole);
    cr_expect_null(cmq_image_open_spellings(path, key + 1), "another key");
    cr_expect_null(cmq_image_open(path, key, &memory), "another kind of image");
    for (size_t at = 0; at < len; at += at < 64 ? 1 : len / 50) {
        S_spoil(path, bytes, len, at, false);
        cr_expect_null(cmq_image_open_spellings(path, key), "byte %zu is another", at);
        S_spoil(path, bytes, len, at, true);
        cr_expect_null(cmq_image_open_spellings(path, key), "%zu bytes", at);
    }
    free(bytes);
    S_remove();
}

Test(image, cannot_be_written_without_its_folder) {
    snprintf(S_folder, sizeof S_folder, "/nowhere/at/all");
    cmq_grammar *grammar = S_open(CMQ_SOURCE_DIR, false);
    cr_expect_eq(cmq_grammar_compile(grammar, "en"), CMQ_ERR_IO);
    cr_expect_eq(cmq_grammar_compile(grammar, "xx"), CMQ_ERR_IO);
    cmq_grammar_free(grammar);
}
