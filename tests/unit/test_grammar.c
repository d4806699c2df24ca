/* Lexicons, values and rules: what is read, and what is said of mistakes, word for word. */
#include "grammar/value.h"
#include "support.h"

#include <sys/stat.h>
#include <unistd.h>

/* A data folder of one lexicon and one file of rules, made for a test. */
static const char *S_folder(const char *lexicon, const char *rules) {
    static char folder[512];
    char path[640];
    S_scratch(folder, sizeof folder);
    const char *subs[] = {"lang", "lang/en", "patterns", "patterns/en"};
    for (int i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, subs[i]);
        cr_assert_eq(mkdir(path, 0700), 0);
    }
    const char *names[] = {"lang/en/language.lex", "lang/en/a.lex", "patterns/en/50-x.rules"};
    const char *texts[] = {"[stopword]\nthe\n", lexicon, rules};
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        FILE *file = fopen(path, "wb");
        cr_assert_not_null(file);
        fputs(texts[i], file);
        fclose(file);
    }
    return folder;
}

static void S_remove(const char *folder) {
    const char *names[] = {"lang/en/language.lex",
                           "lang/en/a.lex",
                           "patterns/en/50-x.rules",
                           "lang/en",
                           "lang",
                           "patterns/en",
                           "patterns",
                           ""};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[640];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        remove(path);
    }
}

/* What loading such a folder says, without the folder's name. */
static void S_said(const char *lexicon, const char *rules, S_messages *messages) {
    const char *folder = S_folder(lexicon, rules);
    memset(messages, 0, sizeof *messages);
    cmq_grammar *grammar = S_grammar(folder, NULL, true, true, messages);
    cmq_check check;
    cmq_status loaded = cmq_grammar_load(grammar, "en");
    if (loaded == CMQ_OK) cmq_grammar_check(grammar, "en", S_collect, messages, &check);
    cmq_grammar_free(grammar);
    S_remove(folder);
    size_t len = strlen(folder) + 1;
    for (char *at = strstr(messages->text, folder); at; at = strstr(at, folder))
        memmove(at, at + len, strlen(at + len) + 1);
}

static const char GOOD_LEXICON[] = "[number_word]\nsix\n[killed] trigger\nkilled\n";
static const char GOOD_RULES[] = "k: {number:n} {killed}\n  => casualty kind=killed count=n\n  + 6 killed | killed 6\n";

Test(value, reads_and_writes) {
    static const struct {
        const char *text;
        int64_t min, max;
        bool approx;
    } table[] = {{"36", 36000, 36000, false}, {"0.5", 500, 500, false},   {"24+", 24000, -1, false},
                 {"24+~", 24000, -1, true},   {"..40", -1, 40000, false}, {"20..25", 20000, 25000, false},
                 {"~40", 40000, 40000, true}, {"0", 0, 0, false},         {"~same", 1000, -1, true}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        cmq_value value;
        char text[64];
        cr_assert(cmq_value_parse(cmq_span_of(table[i].text), &value), "%s", table[i].text);
        cr_expect_eq(value.min, table[i].min, "%s", table[i].text);
        cr_expect_eq(value.max, table[i].max, "%s", table[i].text);
        cr_expect_eq(value.approx, table[i].approx, "%s", table[i].text);
        cmq_value_text(value, text);
        cr_expect(table[i].min == 500 ? strcmp(text, "0.500") == 0 : strcmp(text, table[i].text) == 0, "%s: %s",
                  table[i].text, text);
    }
    cmq_value value;
    const char *wrong[] = {"", "+", "x", "3x", "..", "1..", "~", "99999999999999999999"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        cr_expect(!cmq_value_parse(cmq_span_of(wrong[i]), &value), "%s", wrong[i]);
}

Test(grammar, good_data_say_nothing) {
    S_messages said;
    S_said("[killed] trigger\nkilled\n", GOOD_RULES, &said);
    cr_expect_str_eq(said.text, "");
}

Test(grammar, mistakes_have_line_column_and_caret) {
    static const struct {
        const char *lexicon, *rules, *message;
    } table[] = {
        {"six\n", GOOD_RULES, "lang/en/a.lex:1:1: error: an entry stands before the first [class]\n  six\n  ^~~\n"},
        {"[killed trigger\n", GOOD_RULES,
         "lang/en/a.lex:1:1: error: a section reads [class]\n  [killed trigger\n  ^~~~~~~~~~~~~~~\n"},
        {"[stop.wrong]\npersecuted\n", GOOD_RULES,
         "lang/en/a.lex:1:2: error: no word can be of this class, which tells marks, numbers or shapes\n"
         "  [stop.wrong]\n   ^~~~~~~~~~\n"},
        {"[killed] triger\nkilled\n", GOOD_RULES,
         "lang/en/a.lex:1:10: error: unknown option of a class (trigger, continues, positions, names, beside, "
         "+feature)\n"
         "  [killed] triger\n"},
        {"[killed] trigger\nkill @verb\n", GOOD_RULES,
         "lang/en/a.lex:2:6: error: this ending set is not defined\n  kill @verb\n       ^~~~~\n"},
        {"@verb: ed,,\n[killed] trigger\nkill @verb\n", GOOD_RULES,
         "error: an ending is missing between commas (write - for the empty one)"},
        {"@a: @b\n@b: @a\n[killed] trigger\nkill @a\n", GOOD_RULES, "the ending set @a contains itself"},
        {"@a: @b\n@b: @a\n[killed] trigger\nkill @a = igo/x\n", GOOD_RULES, "the ending set @a contains itself"},
        {"[killed] trigger\nsix = many\n", GOOD_RULES,
         "error: a value reads = 36, 24+, 24+~, 20..25, ..40, a country as = KG, a name as = KG-B or = KG person/name"},
        {"[killed] trigger\n/kil(l/\n", GOOD_RULES, "lang/en/a.lex:2:7: error: missing closing parenthesis"},
        {"[killed] trigger\nkilled \xff\n", GOOD_RULES, "lang/en/a.lex:2: error: this line is not UTF-8 text"},
        {GOOD_LEXICON, "k: {number:n} {kiled}\n  => casualty kind=killed count=n\n  + 6 killed | killed 6\n",
         "error: the class 'kiled' is not defined by any word or phrase"},
        {GOOD_LEXICON, "k: {number:n {killed}\n", "patterns/en/50-x.rules:1:4: error: this { has no }"},
        {GOOD_LEXICON, "k: ({number:n} {killed}\n", "patterns/en/50-x.rules:1:4: error: this ( has no )"},
        {GOOD_LEXICON, "k: {number:n} {killed})\n", "error: this ) has no ("},
        {GOOD_LEXICON, "k: {number:n}* {killed}\n", "error: a repetition with a capture reads {m,n}, with n at most 8"},
        {GOOD_LEXICON, "k: ({number:n} {comma}?){2,9} {killed}\n",
         "error: a repetition with a capture reads {m,n}, with n at most 8"},
        {GOOD_LEXICON, "k: (({number:n} {comma}?){1,4} six){1,4} {killed}\n", "error: too many captures"},
        {GOOD_LEXICON, "k: ({killed}+ six)+ {killed}\n", "error: this repetition of a repetition can run away"},
        {GOOD_LEXICON,
         "k: {number:n} ((({killed} six|{killed}){1,19} six){1,19} six){1,19}\n  => casualty kind=killed count=n\n"
         "  + 6 killed six six | killed 6\n",
         "50-x.rules:1:1: error: this rule is too large: let it repeat fewer pieces, or make it two"},
        {GOOD_LEXICON, "k: {killed}?\n  => casualty kind=killed count=1\n  + killed | killed 1\n",
         "error: this pattern can match nothing at all"},
        {GOOD_LEXICON, "k: {number:n} six\n  => casualty kind=killed count=n\n  + 6 six | killed 6\n",
         "error: this rule can match without any word of a trigger class"},
        {GOOD_LEXICON, "k: {number:n} {killed}\n  => casualty kind=kiled count=n\n  + 6 killed | killed 6\n",
         "50-x.rules:2:15: error: no such kind"},
        {GOOD_LEXICON, "k: {number:n} {killed}\n  => casualty kind=killed count=m\n  + 6 killed | killed 6\n",
         "error: neither a capture of this rule nor a value"},
        {GOOD_LEXICON, "k: {number:n} {killed}\n  => casualty kind=killed count=1\n  + 6 killed | killed 1\n",
         "error: the capture 'n' is not used"},
        {GOOD_LEXICON, "k: {number:n} {killed}\n  => casualty kind=killed count=n\n",
         "error: this rule has no + example"},
        {GOOD_LEXICON, "k: {number:n} {killed}\n  => casualty kind=killed count=n\n  + 6 killed | killed 7\n",
         "50-x.rules:3:3: error: this example expects 'killed 7' of this rule, but gives: killed 6 (k)\n"},
        {GOOD_LEXICON,
         "k: {number:n} {killed}\n  => casualty kind=killed count=n\n  + 6 killed | killed 6\n  - 7 killed\n",
         "50-x.rules:4:3: error: this example must give nothing, but gives: killed 7 (k)\n"},
        {GOOD_LEXICON, "let gap: six\nk: {number:n} $gpa? {killed}\n",
         "50-x.rules:2:15: error: no let gives this name"},
        {GOOD_LEXICON,
         "let six: {number:n}\nk: $six {killed}\n  => casualty kind=killed count=1\n  + 6 killed | killed 1\n",
         "error: the capture 'n' is not used"},
        {GOOD_LEXICON, "let six: {number:n}\nk: $six+ {killed}\n  => casualty kind=killed count=n\n",
         "50-x.rules:2:4: error: a repetition with a capture"},
        {GOOD_LEXICON, "let gap:\n", "error: a named piece reads let name: pattern"},
        {GOOD_LEXICON, "k {killed}\n", "error: a rule begins with name: pattern"},
        {GOOD_LEXICON, "  => aside\n", "error: this line belongs to no rule"},
        {GOOD_LEXICON, "k: {number+many:n} {killed}\n", "error: no ending and no entry has this feature"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        S_messages said;
        S_said(table[i].lexicon, table[i].rules, &said);
        cr_expect(strstr(said.text, table[i].message), "case %zu: expected\n%s\ngot\n%s", i, table[i].message,
                  said.text);
    }
}

/* Runs the examples of a folder, which all come true, and removes it. */
static cmq_check S_run_examples(const char *folder) {
    S_messages said = {0};
    cmq_grammar *grammar = S_grammar(folder, NULL, true, true, &said);
    cmq_check check;
    cr_assert_eq(cmq_grammar_check(grammar, "en", S_collect, &said, &check), CMQ_OK, "%s", said.text);
    cr_expect_eq(check.failed, 0, "%s", said.text);
    cmq_grammar_free(grammar);
    S_remove(folder);
    return check;
}

Test(grammar, alternatives_of_one_unit_are_one_condition) {
    const char *folder = S_folder("[killed] trigger\nkilled\n[aux]\nbeen\n",
                                  "k: {number:n} (was|were|{aux}) (were|be shot|{aux}|were|was|{!killed}) {killed}\n"
                                  "  => casualty kind=killed count=n\n"
                                  "  + 6 was were killed | killed 6\n  + 6 been be shot killed | killed 6\n");
    cmq_check check = S_run_examples(folder);
    /* number, "was", "were" or aux in any order, were, be, shot, killed */
    cr_expect_eq(check.conditions[0], 6);
}

Test(grammar, a_word_of_a_class_beside_keeps_what_its_form_tells) {
    static const char rules[] = "k: {number:n} {killed} {unknown} {bad}\n  => casualty kind=killed count=n\n"
                                "  + 6 killed men killed | killed 6\n";
    S_messages said;
    S_said("[killed] trigger\n/kill\\w+/\n[bad] beside\nkilled\nmen\n", rules, &said);
    cr_expect_str_eq(said.text, "");
    S_said("[killed] trigger\n/kill\\w+/\n[bad]\nkilled\nmen\n", rules, &said);
    cr_expect(strstr(said.text, "but gives: nothing"), "%s", said.text);
}

Test(grammar, a_capture_that_is_repeated_counts_each) {
    const char *folder =
        S_folder("[killed] trigger\nkilled\n[people]\nmen\n[people.woman]\nwomen\n",
                 "k: ({number:n} {people:p} {comma}?){1,5} {killed}\n  => casualty kind=killed count=n victims=p\n"
                 "  + 6 men killed | killed 6\n  + 6 men, 5 women, 4 men killed | killed 5 victims=woman\n"
                 "  + 6 men, 5 women, 4 men killed | killed 4\n  + 1 men 2 men 3 men 4 men 5 men killed | killed 5\n"
                 "l: {killed} ({number:n} {comma}?){0,2} six\n  => casualty kind=killed count=n\n"
                 "  + killed 6, 5 six | killed 5\n  + killed 6 six | killed 6\n"
                 "m: {killed} {people} ({number:n} six){2,3} {people}\n  => casualty kind=killed count=n\n"
                 "  + killed men 6 six 5 six men | killed 5\n  + killed men 6 six 5 six 4 six men | killed 4\n"
                 "  - killed men 6 six men\n");
    S_run_examples(folder);
}

Test(grammar, a_rule_may_need_more_than_is_kept) {
    char rules[1024] = "k: {number:n} {killed}", words[512] = "";
    for (int i = 0; i < 57; i++) S_append(words, sizeof words, " %c%c", 'b' + i / 20, 'b' + i % 20);
    S_append(rules, sizeof rules,
             "%s (one two three|four five six) seven\n  => casualty kind=killed count=n\n  + 6 killed%s one two three "
             "seven | killed 6\n",
             words, words);
    S_messages said;
    S_said("[killed] trigger\nkilled\n", rules, &said);
    cr_expect_str_eq(said.text, "");
}

Test(grammar, a_folder_overrides_an_earlier_one) {
    const char *folder = S_folder("[people]\n- person @noun\nsoul @noun\n",
                                  "killed: {figure:n} {aux}* {killed}\n  => casualty kind=affected count=n\n"
                                  "  + two souls died | affected 2\n");
    S_messages said = {.len = 0};
    char facts[256];
    cmq_grammar *grammar = S_grammar(MINI, folder, true, true, &said);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    struct json_object *record = S_record(extractor, "Two souls died.", 15, "en");
    S_facts(record, facts, sizeof facts);
    cr_expect_str_eq(facts, "affected 2..2", "%s %s", facts, said.text);
    json_object_put(record);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
    S_remove(folder);
}

Test(grammar, no_data_is_an_error) {
    cmq_grammar *grammar = NULL;
    cmq_builder *builder = cmq_builder_new();
    cr_expect_eq(cmq_builder_add_data(builder, "/nonexistent"), CMQ_OK);
    cr_expect_eq(cmq_builder_build(builder, &grammar), CMQ_ERR_IO);
    cr_expect_null(grammar);
    cmq_builder_free(builder);
}
