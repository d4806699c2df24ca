/* Records of a small language whose every word is known, and what must hold for any text. */
#include <glob.h>
#include <pthread.h>
#include <utf8proc.h>

#include "support.h"

static void S_expect(cmq_extractor *extractor, const char *text, const char *expected) {
    char facts[1024];
    struct json_object *record = S_record(extractor, text, strlen(text), "en");
    S_facts(record, facts, sizeof facts);
    S_expect_line(text, expected, facts);
    json_object_put(record);
}

Test(extract, figures_of_a_small_language) {
    static const char *const table[][2] = {
        {"36 people were killed.", "killed 36..36"},
        {"At least 36 people were killed and 139 injured.", "killed 36..; injured 139..139"},
        {"Two hundred and five soldiers died.", "killed 205..205"},
        {"1.5 million people died.", "killed 1500000..1500000"},
        {"Dozens of people were killed.", "killed 24..~"},
        {"Two border guards lost all sadly their lives.", "killed 2..2"},
        {"Two border guards lost in the Dead Sea their lives.", ""}, /* too far apart */
        {"36 kilometres were killed.", ""},
        {"The 36th person died.", ""},
        {"T-72 killed.", ""},
        {"1.5 people died.", ""}, /* people come in whole numbers */
        {"36 people were killed. 36 people were killed.", "killed 36..36"},
    };
    TRY(NULL, S_expect, table);
}

Test(extract, a_repeat_is_one_record_with_two_mentions) {
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    const char text[] = "36 killed\n\nHe said 36 soldiers were killed.";
    struct json_object *record = S_record(extractor, text, strlen(text), "en"),
                       *casualties = S_get(record, "casualties");
    cr_assert_eq(json_object_array_length(casualties), 1);
    struct json_object *c = json_object_array_get_idx(casualties, 0);
    cr_expect_eq(json_object_array_length(S_get(c, "mentions")), 2);
    cr_expect_str_eq(json_object_get_string(S_get(S_get(c, "victims"), "type")),
                     "military"); /* the repeat knows more */
    json_object_put(record);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* Who gives each figure, and whose victims they are: "a1 KG; - -" */
static void S_expect_sources(cmq_extractor *extractor, const char *text, const char *expected) {
    char line[256] = "";
    struct json_object *record = S_record(extractor, text, strlen(text), "en"),
                       *casualties = S_get(record, "casualties");
    for (size_t i = 0; i < json_object_array_length(casualties); i++) {
        struct json_object *c = json_object_array_get_idx(casualties, i), *source = S_get(c, "source"),
                           *side = S_get(c, "side");
        S_append(line, sizeof line, "%s%s %s", i ? "; " : "", source ? json_object_get_string(source) : "-",
                 side ? json_object_get_string(side) : "-");
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

Test(extract, sources_and_sides) {
    static const char *const table[][2] = {
        {"The Kyrgyz health ministry said 36 people died.", "a1 -"},
        {"Bishkek said 36 of its soldiers died.", "a1 KG"},
        {"36 of its soldiers died.", "- -"}, /* nobody speaks */
        {"Five people died. This was said Bishkek.", "a1 -"},
        {"Two Kyrgyz soldiers died.", "- KG"},
        {"The Kyrgyz health ministry said nothing. 36 people died.", "- -"}, /* the reporter speaks */
        {"The Kyrgyz health ministry said nothing. \"36 people died.\"",
         "a1 -"}, /* though its own sentence has no trigger */
        {"Bishkek said so. Nobody was there. Nobody came. All went. Then 36 people died.", "- -"}, /* too far back */
        {"Bishkek said 36 people died. It said 5 people died.", "a1 -; a1 -"},
        {"Bishkek said 36 people died. The health ministry said 36 people died.",
         "a1 -; a2 -"}, /* two sources stay two */
        {"The Kyrgyz health ministry said 36 people died. The health ministry said 5 people died.",
         "a1 -; a1 -"}, /* the same body */
    };
    TRY(NULL, S_expect_sources, table);
}

/* "a1 Bishkek -> a2: call ceasefire; ..." of all positions, names of actors in front. */
static void S_expect_positions(cmq_extractor *extractor, const char *text, const char *expected) {
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *positions = S_get(record, "positions"),
                       *actors = S_get(record, "actors");
    char line[512] = "";
    for (size_t i = 0; i < json_object_array_length(actors); i++)
        S_append(line, sizeof line, "%s%s", i ? ", " : "",
                 json_object_get_string(S_get(json_object_array_get_idx(actors, i), "name")));
    for (size_t i = 0; i < json_object_array_length(positions); i++) {
        struct json_object *p = json_object_array_get_idx(positions, i);
        S_append(line, sizeof line, "; %s %s %s>%s", json_object_get_string(S_get(p, "kind")),
                 json_object_get_string(S_get(p, "topic")),
                 json_object_to_json_string_ext(S_get(p, "speakers"), JSON_C_TO_STRING_PLAIN),
                 json_object_to_json_string_ext(S_get(p, "addressees"), JSON_C_TO_STRING_PLAIN));
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

Test(extract, positions_and_actors) {
    static const char *const table[][2] = {
        {"Bishkek urged the health ministry to hold talks.",
         "Bishkek, health ministry; call dialogue [\"a1\"]>[\"a2\"]"},
        {"Bishkek urged a ceasefire and talks.", "Bishkek; call ceasefire [\"a1\"]>[]; call dialogue [\"a1\"]>[]"},
        {"Bishkek and the health ministry urged a ceasefire.",
         "Bishkek, health ministry; call ceasefire [\"a1\",\"a2\"]>[]"},
        {"Aibek Uulus urged talks. Uulu urged talks.", "Aibek Uulu; call dialogue [\"a1\"]>[]"}, /* repeats are one */
        {"Bishkek said so. He urged talks.", "Bishkek; call dialogue [\"a1\"]>[]"},
        {"Bishkek said so. \"We urged talks\".", "Bishkek; call dialogue [\"a1\"]>[]"},
        {"Bishkek said so. \"We urged talks. All came\", the health ministry said.",
         "Bishkek, health ministry; call dialogue [\"a2\"]>[]"}, /* who speaks is told where the quotation closes */
        {"Bishkek said so. Two people came. Aibek Uulu is a person.", "Aibek Uulu"},
        {"Aibek Uulu came.", ""}, /* nothing makes the sentence worth reading */
    };
    TRY(NULL, S_expect_positions, table);
}

Test(extract, confidence_is_that_of_the_rule) {
    static const char text[] = "36 people were killed and 139 injured.";
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *c = S_get(record, "casualties");
    cr_assert_eq(json_object_array_length(c), 2);
    cr_expect_eq(json_object_get_int(S_get(json_object_array_get_idx(c, 0), "confidence")),
                 56); /* 2 of 6, and 3.6 of 4 */
    cr_expect_eq(json_object_get_int(S_get(json_object_array_get_idx(c, 1), "confidence")), 90); /* nothing is known */
    json_object_put(record);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(extract, arguments_are_checked) {
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    cmq_record record;
    cmq_document good = {.text = "x", .text_len = 1, .language = "en", .published = "2022-09-18T10:00:00Z"};
    cr_expect_eq(cmq_extract(extractor, &good, &record), CMQ_OK);
    cmq_document wrong[] = {{.text = "x", .text_len = 1, .language = "xx"},
                            {.text = "x", .text_len = 1, .published = "yesterday"},
                            {.text = "x", .text_len = 1, .published = "2022-13-01"},
                            {.text = "x", .text_len = 1, .encoding = "no-such-encoding"}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        cr_expect_eq(cmq_extract(extractor, &wrong[i], &record), CMQ_ERR_ARGUMENT, "%zu", i);
    cmq_document empty = {.text = "", .text_len = 0, .published = "2022-09-18"};
    cr_expect_eq(cmq_extract(extractor, &empty, &record), CMQ_OK);
    cmq_document none = {.text = "36 killed", .text_len = 9, .language = "und"};
    cr_expect_eq(cmq_extract(extractor, &none, &record), CMQ_OK);
    cr_expect_eq(record.casualties, 0);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* ---- properties over the shipped statements ---- */

typedef void (*S_each_fn)(void *user, const char *path, const char *text, size_t len);

static void S_each(S_each_fn function, void *user) {
    glob_t files;
    cr_assert_eq(glob(CMQ_SOURCE_DIR "/corpus/*/dev/*.txt", 0, NULL, &files), 0);
    cr_assert(files.gl_pathc >= 60, "%zu statements", files.gl_pathc);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        size_t len;
        char *text = S_file(files.gl_pathv[i], &len);
        function(user, files.gl_pathv[i], text, len);
        free(text);
    }
    globfree(&files);
}

typedef struct {
    cmq_extractor *one, *other;
    size_t records, limits; /* limits that the other reached where all rules are tried in vain */
} S_pair;

static void S_same_bytes(void *user, const char *path, const char *text, size_t len) {
    S_pair *pair = user;
    cmq_record a, b;
    cmq_document document = {.id = path, .text = text, .text_len = len};
    cr_assert_eq(cmq_extract(pair->one, &document, &a), CMQ_OK, "%s", path);
    cr_assert_eq(cmq_extract(pair->other, &document, &b), CMQ_OK, "%s", path);
    pair->limits += b.cut && !a.cut;
    if (b.cut && !a.cut) return;
    cr_expect(a.json_len == b.json_len && memcmp(a.json, b.json, a.json_len) == 0, "%s:\n%.*s\n%.*s", path,
              (int)a.json_len, a.json, (int)b.json_len, b.json);
    pair->records += a.casualties;
}

/* The same of the text as one long sentence, which reaches beyond the bits of a word. */
static void S_same_bytes_joined(void *user, const char *path, const char *text, size_t len) {
    char *joined = malloc(len + 1);
    for (size_t i = 0; i < len; i++) joined[i] = text[i] == '\n' ? ' ' : (char)(text[i] == '.' ? ',' : text[i]);
    S_same_bytes(user, path, joined, len);
    free(joined);
}

static void S_compare(bool jit, bool filter, S_each_fn function) {
    cmq_grammar *plain = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL),
                *varied = S_grammar(CMQ_SOURCE_DIR, NULL, jit, filter, NULL);
    S_pair pair = {cmq_extractor_new(plain), cmq_extractor_new(varied), 0, 0};
    S_each(function, &pair);
    cr_expect(pair.records > 200, "%zu records", pair.records);
    cr_expect(pair.limits < 5, "%zu limits", pair.limits);
    cmq_extractor_free(pair.one);
    cmq_extractor_free(pair.other);
    cmq_grammar_free(plain);
    cmq_grammar_free(varied);
}

Test(property, the_filter_by_required_classes_loses_nothing, .timeout = 250) {
    S_compare(true, false, S_same_bytes);
}

Test(property, the_filter_loses_nothing_of_long_sentences, .timeout = 250) {
    S_compare(true, false, S_same_bytes_joined);
}

Test(property, machine_code_and_interpreter_agree, .timeout = 250) {
    S_compare(false, true, S_same_bytes);
}

/* The byte of a code point in UTF-8. */
static size_t S_byte_of(const char *text, size_t len, long point) {
    size_t at = 0;
    for (long i = 0; i < point && at < len; i++)
        for (at++; at < len && ((unsigned char)text[at] & 0xC0) == 0x80;) at++;
    return at;
}

static void S_offset_is_text(struct json_object *object, const char *text, size_t len, const char *path) {
    const char *words = json_object_get_string(S_get(object, "text"));
    size_t start = S_byte_of(text, len, json_object_get_int(S_get(object, "start"))),
           end = S_byte_of(text, len, json_object_get_int(S_get(object, "end")));
    cr_expect(end > start && strlen(words) == end - start && memcmp(text + start, words, end - start) == 0,
              "%s: '%s' is not '%.*s'", path, words, (int)(end - start), text + start);
}

static void S_offsets_are_text(void *user, const char *path, const char *text, size_t len) {
    cmq_extractor *extractor = user;
    struct json_object *record = S_record(extractor, text, len, NULL), *casualties = S_get(record, "casualties");
    for (size_t i = 0; i < json_object_array_length(casualties); i++) {
        struct json_object *c = json_object_array_get_idx(casualties, i);
        S_offset_is_text(c, text, len, path);
        const char *count = json_object_get_string(S_get(S_get(c, "count"), "text"));
        cr_expect(count && strstr(text, count), "%s: '%s'", path, count ? count : "");
    }
    struct json_object *positions = S_get(record, "positions"), *actors = S_get(record, "actors");
    for (size_t i = 0; i < json_object_array_length(positions); i++)
        S_offset_is_text(json_object_array_get_idx(positions, i), text, len, path);
    for (size_t i = 0; i < json_object_array_length(actors); i++) {
        struct json_object *mentions = S_get(json_object_array_get_idx(actors, i), "mentions");
        for (size_t k = 0; k < json_object_array_length(mentions); k++)
            S_offset_is_text(json_object_array_get_idx(mentions, k), text, len, path);
    }
    json_object_put(record);
}

Test(property, offsets_give_back_the_text, .timeout = 250) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    S_each(S_offsets_are_text, extractor);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* Whether an actor of the record has an id. */
static bool S_is_listed(struct json_object *record, struct json_object *id) {
    struct json_object *actors = S_get(record, "actors");
    for (size_t i = 0; i < json_object_array_length(actors); i++)
        if (json_object_equal(id, S_get(json_object_array_get_idx(actors, i), "id"))) return true;
    return false;
}

static bool S_has(struct json_object *ids, struct json_object *id) {
    for (size_t i = 0; i < json_object_array_length(ids); i++)
        if (json_object_equal(id, json_object_array_get_idx(ids, i))) return true;
    return false;
}

static void S_expect_parts(struct json_object *record, const char *text) {
    struct json_object *casualties = S_get(record, "casualties"), *positions = S_get(record, "positions");
    for (size_t i = 0; i < json_object_array_length(casualties); i++) {
        struct json_object *source = S_get(json_object_array_get_idx(casualties, i), "source");
        cr_expect(!source || S_is_listed(record, source), "a source of\n%s", text);
    }
    for (size_t i = 0; i < json_object_array_length(positions); i++) {
        struct json_object *position = json_object_array_get_idx(positions, i), *speakers = S_get(position, "speakers"),
                           *addressees = S_get(position, "addressees");
        for (size_t k = 0; k < json_object_array_length(speakers); k++)
            cr_expect(S_is_listed(record, json_object_array_get_idx(speakers, k)), "a speaker of\n%s", text);
        for (size_t k = 0; k < json_object_array_length(addressees); k++) {
            struct json_object *addressee = json_object_array_get_idx(addressees, k);
            cr_expect(S_is_listed(record, addressee), "an addressee of\n%s", text);
            cr_expect(!S_has(speakers, addressee), "somebody speaks to himself in\n%s", text);
        }
    }
}

/* Writes the lines of a text, the last one first: names come behind the offices, quotations before who says them. The
 * bytes written. */
static size_t S_backwards(char *to, const char *text, size_t len) {
    size_t at = 0;
    while (len) {
        size_t end = len;
        while (len && text[len - 1] != '\n') len--;
        memcpy(to + at, text + len, end - len);
        at += end - len;
        to[at++] = '\n', to[at++] = '\n';
        if (len) len--;
    }
    return at;
}

typedef struct {
    cmq_extractor *extractor;
    char *before; /* the statement before */
} S_reader;

/* Two statements as one, backwards. */
static void S_who_has_a_part_is_listed(void *user, const char *path, const char *text, size_t len) {
    S_reader *reader = user;
    (void)path;
    size_t before = reader->before ? strlen(reader->before) : 0;
    char *both = malloc(3 * (len + before) + 1); /* of a line of no letters three */
    size_t n = S_backwards(both, text, len);
    n += S_backwards(both + n, reader->before, before);
    both[n] = 0;
    struct json_object *record = S_record(reader->extractor, both, n, NULL);
    S_expect_parts(record, both);
    json_object_put(record);
    free(both);
    free(reader->before);
    reader->before = strdup(text);
}

Test(property, whoever_has_a_part_is_listed_and_none_speaks_to_himself, .timeout = 250) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    S_reader reader = {cmq_extractor_new(grammar), NULL};
    S_each(S_who_has_a_part_is_listed, &reader);
    free(reader.before);
    cmq_extractor_free(reader.extractor);
    cmq_grammar_free(grammar);
}

static void S_same_facts(cmq_extractor *extractor, const char *path, const char *one, size_t one_len, const char *other,
                         size_t other_len) {
    char a[8192], b[8192];
    struct json_object *x = S_record(extractor, one, one_len, NULL), *y = S_record(extractor, other, other_len, NULL);
    S_facts(x, a, sizeof a);
    S_facts(y, b, sizeof b);
    cr_expect_str_eq(a, b, "%s\n  %s\n  %s", path, a, b);
    json_object_put(x);
    json_object_put(y);
}

static void S_decomposed(void *user, const char *path, const char *text, size_t len) {
    (void)len;
    utf8proc_uint8_t *nfd = utf8proc_NFD((const utf8proc_uint8_t *)text);
    cr_assert_not_null(nfd);
    S_same_facts(user, path, text, len, (char *)nfd, strlen((char *)nfd));
    free(nfd);
}

static void S_crlf(void *user, const char *path, const char *text, size_t len) {
    char *dos = malloc(2 * len + 1);
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '\n') dos[n++] = '\r';
        dos[n++] = text[i];
    }
    S_same_facts(user, path, text, len, dos, n);
    free(dos);
}

Test(property, decomposed_text_and_crlf_give_the_same_facts, .timeout = 250) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    S_each(S_decomposed, extractor);
    S_each(S_crlf, extractor);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* A text cut anywhere, or with bytes spoilt, never breaks the reader. */
static void S_cut(void *user, const char *path, const char *text, size_t len) {
    (void)path;
    cmq_record record;
    char *spoilt = malloc(len + 1);
    memcpy(spoilt, text, len);
    for (size_t i = 0; i < len; i += 97) spoilt[i] = (char)(i * 31);
    for (size_t end = 0; end < len; end += 211) {
        cmq_document documents[] = {{.text = text + end, .text_len = len - end}, {.text = spoilt, .text_len = end}};
        for (int i = 0; i < 2; i++) cr_assert_eq(cmq_extract(user, &documents[i], &record), CMQ_OK);
    }
    free(spoilt);
}

Test(property, cut_and_spoilt_texts_are_read, .timeout = 250) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    S_each(S_cut, extractor);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* Threads that share a grammar, whose languages are read while they run, all say the same. */
static void *S_thread(void *user) {
    const cmq_grammar *grammar = user;
    static const char text[] = "36 people were killed and 139 injured.";
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    size_t total = 0;
    for (int i = 0; extractor && i < 200; i++) {
        cmq_record record;
        cmq_document document = {.text = text, .text_len = sizeof text - 1, .language = "en"};
        if (cmq_extract(extractor, &document, &record) == CMQ_OK) total += record.casualties;
    }
    cmq_extractor_free(extractor);
    return (void *)total;
}

Test(property, threads_share_a_grammar) {
    pthread_t threads[4];
    cmq_grammar *grammar = S_grammar(MINI, NULL, true, true, NULL);
    for (int i = 0; i < 4; i++) cr_assert_eq(pthread_create(&threads[i], NULL, S_thread, grammar), 0);
    for (int i = 0; i < 4; i++) {
        void *total;
        cr_assert_eq(pthread_join(threads[i], &total), 0);
        cr_expect_eq((size_t)total, 400);
    }
    cmq_grammar_free(grammar);
}

Test(extract, the_language_of_a_text_alone) {
    static const char *const table[][2] = {
        {"В результате обстрела погибли двое мирных жителей.", "ru"},
        {"Окуяда үч адам каза болуп, дагы бешөө жаракат алды.", "ky"},
        {"Дар натиҷаи тирпарронӣ се нафар кушта шуд.", "tg"},
        {"Le bilan est de trois morts et de cinq blessés dans le village.", "fr"},
        {"The ministry said that three people were killed in the village.", "en"},
        {"Bei dem Angriff sind drei Menschen ums Leben gekommen.", "und"},
        {"", "und"},
    };
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        cr_expect_str_eq(cmq_detect(extractor, table[i][0], strlen(table[i][0])), table[i][1], "%s", table[i][0]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}
