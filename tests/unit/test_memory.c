/* Memory from the caller: everything taken is given back, and a refusal is an error wherever it comes. */
#include "base/arena.h"
#include "support.h"

#define SHOWN "Two hundred soldiers died.\n\n36 people were killed and 139 injured, the ministry said. 12 people died."
#define FULL_TEXT                                                                                                      \
    "BISHKEK, 18 September 2022 - The Ministry of Health of Kyrgyzstan said that 36 people had been killed and 139 "   \
    "injured in the Batken region on Friday. Its previous toll was 24. It called for an immediate ceasefire."

/* Counts blocks and bytes; refuses the request with number `refuse_at`, from 1, and, if `from_then`, all behind it. */
typedef struct {
    size_t blocks, requests, refuse_at;
    bool from_then;
} S_counter;

static bool S_refuses(S_counter *c) {
    c->requests++;
    return c->refuse_at && (c->from_then ? c->requests >= c->refuse_at : c->requests == c->refuse_at);
}

static void *S_allocate(void *user, size_t size) {
    S_counter *c = user;
    void *block = S_refuses(c) ? NULL : malloc(size);
    if (block) {
        memset(block, 0xA5, size); /* the library must not count on zeros */
        c->blocks++;
    }
    return block;
}

static void *S_resize(void *user, void *memory, size_t size) {
    return S_refuses(user) ? NULL : realloc(memory, size);
}

static void S_release(void *user, void *memory) {
    S_counter *c = user;
    cr_assert_not_null(memory);
    c->blocks--;
    free(memory);
}

static cmq_allocator S_counting(S_counter *counter) {
    return (cmq_allocator){S_allocate, S_resize, S_release, counter};
}

static cmq_status S_build(S_counter *counter, const char *folder, cmq_grammar **grammar) {
    cmq_allocator allocator = S_counting(counter);
    *grammar = NULL;
    cmq_builder *builder = cmq_builder_new_with(&allocator);
    memset(&allocator, 0, sizeof allocator); /* it was copied */
    if (!builder) return CMQ_ERR_MEMORY;
    cmq_builder_use_compiled(builder, false); /* which is mapped, not taken */
    cmq_status status = cmq_builder_add_data(builder, folder);
    if (status == CMQ_OK) status = cmq_builder_build(builder, grammar);
    cmq_builder_free(builder);
    return status;
}

static cmq_status S_extract(cmq_extractor *extractor, const char *text, char *json, size_t size) {
    cmq_document document = {.id = "m", .text = text, .text_len = strlen(text), .language = "en"};
    cmq_record record;
    cmq_status status = cmq_extract(extractor, &document, &record);
    if (status == CMQ_OK) snprintf(json, size, "%.*s", (int)record.json_len, record.json);
    return status;
}

/* Builds a grammar and reads one text. */
static cmq_status S_run(S_counter *counter, const char *folder, const char *text, char *json, size_t size) {
    cmq_grammar *grammar;
    cmq_status status = S_build(counter, folder, &grammar);
    cmq_extractor *extractor = status == CMQ_OK ? cmq_extractor_new(grammar) : NULL;
    if (status == CMQ_OK) status = extractor ? S_extract(extractor, text, json, size) : CMQ_ERR_MEMORY;
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
    return status;
}

Test(memory, all_is_given_back_and_records_are_the_same) {
    static char own[16384], standard[16384];
    S_counter counter = {0};
    cr_assert_eq(S_run(&counter, CMQ_SOURCE_DIR, FULL_TEXT, own, sizeof own), CMQ_OK);
    cr_expect_eq(counter.blocks, 0);
    cr_expect_gt(counter.requests, 1000);
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    cr_assert_eq(S_extract(extractor, FULL_TEXT, standard, sizeof standard), CMQ_OK);
    cr_expect_str_eq(own, standard);
    cr_expect_neq(strstr(own, "\"killed\""), NULL);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* Of a small language every request is refused in turn: alone, and with all that follow. */
Test(memory, every_refusal_is_an_error, .timeout = 200) {
    static char json[16384], expected[16384];
    S_counter counter = {0};
    cr_assert_eq(S_run(&counter, MINI, SHOWN, expected, sizeof expected), CMQ_OK);
    size_t requests = counter.requests;
    for (size_t i = 1; i <= 2 * requests; i++) {
        counter = (S_counter){.refuse_at = (i + 1) / 2, .from_then = i % 2};
        cmq_status status = S_run(&counter, MINI, SHOWN, json, sizeof json);
        cr_assert_eq(status, CMQ_ERR_MEMORY, "request %zu of %zu: %s", counter.refuse_at, requests,
                     cmq_status_text(status));
        cr_assert_eq(counter.blocks, 0, "request %zu: %zu blocks are kept", counter.refuse_at, counter.blocks);
    }
    counter = (S_counter){.refuse_at = requests + 1};
    cr_expect_eq(S_run(&counter, MINI, SHOWN, json, sizeof json), CMQ_OK);
    cr_expect_str_eq(json, expected);
}

/* Of the whole language a new extractor's requests; after an error the same one reads on as if nothing had happened. */
Test(memory, an_extractor_goes_on_after_a_refusal, .timeout = 200) {
    static char json[16384], expected[16384];
    S_counter counter = {0};
    cmq_grammar *grammar;
    cr_assert_eq(S_build(&counter, CMQ_SOURCE_DIR, &grammar), CMQ_OK);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    cr_assert_eq(S_extract(extractor, FULL_TEXT, expected, sizeof expected), CMQ_OK);
    cmq_extractor_free(extractor);
    size_t kept = counter.blocks, before = counter.requests;
    extractor = cmq_extractor_new(grammar);
    cr_assert_eq(S_extract(extractor, FULL_TEXT, json, sizeof json), CMQ_OK);
    cmq_extractor_free(extractor);
    size_t requests = counter.requests - before;
    for (size_t i = 1; i <= requests; i += 1 + requests / 400) {
        counter = (S_counter){.blocks = kept};
        extractor = cmq_extractor_new(grammar);
        counter.refuse_at = counter.requests + i;
        if (counter.refuse_at > requests) i = requests;
        else cr_assert_eq(S_extract(extractor, FULL_TEXT, json, sizeof json), CMQ_ERR_MEMORY, "request %zu", i);
        counter.refuse_at = 0;
        cr_assert_eq(S_extract(extractor, FULL_TEXT, json, sizeof json), CMQ_OK);
        cr_expect_str_eq(json, expected, "after request %zu", i);
        cmq_extractor_free(extractor);
        cr_assert_eq(counter.blocks, kept, "request %zu", i);
    }
    cmq_grammar_free(grammar);
    cr_expect_eq(counter.blocks, 0);
}

/* A language that could not be read for want of memory is read when there is some. */
Test(memory, a_grammar_reads_a_language_later) {
    static char json[16384];
    S_counter counter = {0};
    cmq_grammar *grammar;
    cr_assert_eq(S_build(&counter, MINI, &grammar), CMQ_OK);
    counter.refuse_at = counter.requests + 5;
    cr_expect_eq(cmq_grammar_load(grammar, "en"), CMQ_ERR_MEMORY);
    cr_expect_eq(cmq_grammar_load(grammar, "en"), CMQ_OK);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    cr_expect_eq(S_extract(extractor, SHOWN, json, sizeof json), CMQ_OK);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
    cr_expect_eq(counter.blocks, 0);
}

Test(memory, arrays_grow_in_an_arena_and_large_pieces_leave_it) {
    cmq_arena arena;
    cmq_arena_init(&arena, NULL, 1 << 20);
    int *numbers = NULL;
    for (int i = 0; i < 100; i++) {
        numbers = cmq_arena_append(&arena, numbers, (size_t)i, sizeof *numbers);
        cr_assert_not_null(numbers);
        cr_assert_eq(numbers[i], 0);
        numbers[i] = i;
    }
    for (int i = 0; i < 100; i++) cr_expect_eq(numbers[i], i);
    size_t used = arena.used;
    char *large = cmq_arena_alloc(&arena, 200000);
    cr_assert_not_null(large);
    cr_expect_gt(arena.used, used);
    cmq_arena_drop(&arena, numbers); /* small: stays */
    cr_expect_eq(numbers[99], 99);
    cmq_arena_drop(&arena, large);
    cr_expect_eq(arena.used, used);
    cmq_arena_drop(&arena, NULL);
    cr_expect_eq(arena.used, used);
    cmq_arena_free(&arena);
}
