/* What a record gives beside its JSON: places in other units, the text they refer to, items one by one. */
#include "support.h"

typedef struct {
    size_t kinds[3];
    char last[4096];
    size_t stop_after;
} S_seen;

static bool S_see(void *user, const cmq_item *item) {
    S_seen *seen = user;
    cr_assert_eq(item->index, seen->kinds[item->kind]);
    cr_assert(item->json[0] == '{' && item->json[item->json_len - 1] == '}');
    seen->kinds[item->kind]++;
    snprintf(seen->last, sizeof seen->last, "%.*s", (int)item->json_len, item->json);
    return !seen->stop_after || --seen->stop_after;
}

static cmq_record S_read(cmq_extractor *extractor, const char *id, const char *text) {
    cmq_record record;
    cmq_document document = {.id = id, .text = text, .text_len = strlen(text), .language = "en"};
    cr_assert_eq(cmq_extract(extractor, &document, &record), CMQ_OK);
    return record;
}

Test(record, items_one_by_one) {
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    S_seen seen = {0};
    cmq_record record = S_read(extractor, "\"casualties\":[{}]", "36 people were killed. Two soldiers died.");
    cmq_record_each(&record, S_see, &seen);
    cr_expect_eq(seen.kinds[CMQ_CASUALTY], record.casualties);
    cr_expect_eq(seen.kinds[CMQ_CASUALTY], 2);
    cr_expect(strstr(seen.last, "\"id\":\"c2\"") && strstr(seen.last, "\"mentions\""), "%s", seen.last);
    seen = (S_seen){.stop_after = 1};
    cmq_record_each(&record, S_see, &seen);
    cr_expect_eq(seen.kinds[CMQ_CASUALTY], 1);
    record = S_read(extractor, "t", "Nothing.");
    seen = (S_seen){0};
    cmq_record_each(&record, S_see, &seen);
    cr_expect_eq(seen.kinds[CMQ_CASUALTY], 0);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(record, places_in_code_points_bytes_and_utf16) {
    static const char text[] = "\xD0\x9C\xF0\x9F\x98\x80\n\n36 people were killed."; /* М and an emoji */
    static const struct {
        cmq_offsets offsets;
        int start;
    } table[] = {{CMQ_CODE_POINTS, 4}, {CMQ_BYTES, 8}, {CMQ_UTF16, 5}};
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        cmq_extractor_set_offsets(extractor, table[i].offsets);
        struct json_object *record = S_record(extractor, text, strlen(text), "en");
        struct json_object *first = json_object_array_get_idx(S_get(record, "casualties"), 0);
        cr_expect_eq(json_object_get_int(S_get(first, "start")), table[i].start);
        cr_expect_eq(json_object_get_int(S_get(first, "end")), table[i].start + 21);
        json_object_put(record);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(record, the_text_is_what_places_refer_to) {
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    cmq_record record = S_read(extractor, "t",
                               "\xEF\xBB\xBF"
                               "36\xFF people were killed.");
    cr_expect_eq(record.text_len, strlen("36\xEF\xBF\xBD people were killed."));
    cr_expect_arr_eq(record.text, "36\xEF\xBF\xBD people were killed.", record.text_len);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(record, decoding_alone) {
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    const char *text;
    size_t len;
    cr_expect_eq(cmq_decode_text(extractor, "\xCF\xEE", 2, "windows-1251", &text, &len, NULL), CMQ_OK);
    cr_expect_eq(len, 4);
    cr_expect_arr_eq(text, "\xD0\x9F\xD0\xBE", 4);
    cr_expect_eq(cmq_decode_text(extractor, "a", 1, "no-such-charset", &text, &len, NULL), CMQ_ERR_ARGUMENT);
    size_t replaced;
    cr_expect_eq(cmq_decode_text(extractor,
                                 "a\xFF"
                                 "b",
                                 3, "UTF-8", &text, &len, &replaced),
                 CMQ_OK);
    cr_expect_eq(replaced, 1);
    cr_expect_eq(cmq_version_number(), CMQ_VERSION_NUMBER);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}
