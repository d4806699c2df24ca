/* Number words: every spelling that ICU's rule-based formats write, and Tajik ones made here, are read back from a
 * sentence. */
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "support.h"

static const int64_t VALUES[] = {
    1,    2,    3,    4,    5,    6,    7,    8,    9,     10,    11,    12,    13,     14,     15,      16,     17,
    18,   19,   20,   21,   22,   25,   29,   30,   31,    36,    40,    41,    48,     50,     51,      53,     55,
    60,   61,   64,   66,   70,   71,   72,   77,   79,    80,    81,    83,    88,     90,     91,      94,     99,
    100,  101,  105,  110,  112,  117,  120,  121,  139,   171,   180,   200,   201,    211,    245,     300,    333,
    360,  400,  444,  500,  555,  600,  612,  700,  776,   800,   888,   900,   911,    999,    1000,    1001,   1015,
    1100, 1234, 1992, 2000, 2002, 3500, 5000, 7777, 10000, 12345, 21000, 50783, 100000, 138169, 1000000, 1144751};

typedef struct {
    const char *locale, *rules, *before, *after;
    bool least;      /* the frame says "at least" */
    const char *one; /* what follows 1, where the noun's number matters */
} S_frame;

static const S_frame FRAMES[] = {
    {"en", "%spellout-cardinal", "", " people were killed.", false, NULL},
    {"en", "%spellout-cardinal-verbose", "", " people were killed.", false, NULL},
    {"fr", "%spellout-cardinal-feminine", "", " personnes ont été tuées.", false, " personne a été tuée."},
    {"fr_BE", "%spellout-cardinal-feminine", "", " personnes ont été tuées.", false, " personne a été tuée."},
    {"fr_CH", "%spellout-cardinal-feminine", "", " personnes ont été tuées.", false, " personne a été tuée."},
    {"ky", "%spellout-cardinal", "", " киши каза болду.", false, NULL},
    {"ru", "%spellout-cardinal-masculine", "Погибли ", " человек.", false, NULL},
    {"ru", "%spellout-cardinal-feminine", "Погибли ", " женщин.", false, NULL},
    {"ru", "%spellout-cardinal-masculine-genitive", "Погибли не менее ", " человек.", true, NULL},
    {"ru", "%spellout-cardinal-masculine-dative", "Число погибших приблизилось к ", " погибшим.", false, NULL},
    {"ru", "%spellout-cardinal-masculine-ablative", "Найден автобус вместе с ", " погибшими.", false, NULL},
    {"ru", "%spellout-cardinal-masculine-locative", "Сообщается о ", " погибших.", false, NULL},
    {"ru", "%spellout-cardinal-feminine-accusative", "Боевики убили ", " женщин.", false, NULL},
};

static void S_facts_of(cmq_extractor *extractor, const char *text, const char *language, char *facts, size_t size) {
    struct json_object *record = S_record(extractor, text, strlen(text), language);
    S_facts(record, facts, size);
    json_object_put(record);
}

static void S_expect_number(cmq_extractor *extractor, const char *text, const char *language, int64_t value,
                            bool least) {
    char facts[512], expected[64];
    text += text[0] == ' ';
    S_facts_of(extractor, text, language, facts, sizeof facts);
    if (least) snprintf(expected, sizeof expected, "killed %lld..", (long long)value);
    else snprintf(expected, sizeof expected, "killed %lld..%lld", (long long)value, (long long)value);
    char *approx = strchr(facts, '~'); /* «приблизилось к»: about */
    if (approx) *approx = 0;
    cr_expect_str_eq(facts, expected, "%s: expected %s, got %s", text, expected, facts);
}

Test(numbers, all_that_icu_spells_is_read_back, .timeout = 200) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t f = 0; f < sizeof FRAMES / sizeof *FRAMES; f++) {
        const S_frame *frame = &FRAMES[f];
        UErrorCode status = U_ZERO_ERROR;
        UChar rules[64], spelt[512];
        char words[1024], text[1400], language[3] = {frame->locale[0], frame->locale[1], 0};
        UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, frame->locale, NULL, &status);
        u_uastrcpy(rules, frame->rules);
        unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, rules, -1, &status);
        cr_assert(U_SUCCESS(status), "%s %s", frame->locale, frame->rules);
        for (size_t i = 0; i < sizeof VALUES / sizeof *VALUES; i++) {
            unum_formatInt64(format, VALUES[i], spelt, 512, NULL, &status);
            u_strToUTF8(words, sizeof words, NULL, spelt, -1, &status);
            cr_assert(U_SUCCESS(status));
            snprintf(text, sizeof text, "%s%s%s", frame->before, words,
                     VALUES[i] == 1 && frame->one ? frame->one : frame->after);
            S_expect_number(extractor, text, language, VALUES[i], frame->least);
        }
        unum_close(format);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(numbers, a_range_shares_its_scale, .timeout = 100) {
    static const char *const table[][3] = {
        {"en", "Between 60 and 80 thousand people were killed.", "killed 60000..80000"},
        {"en", "Between 60 and 8,000 people were killed.", "killed 60..8000"},
        {"en", "Between 1 and 1.5 million people were killed.", "killed 1000000..1500000"},
        {"en", "The team lost 3-2 and two players were injured.", "injured 2..2"},
        {"fr", "Entre 60 et 80 mille personnes ont été tuées.", "killed 60000..80000"},
        {"ru", "Погибли от двух до пяти тысяч человек.", "killed 2000..5000"},
        {"ky", "60–80 миң киши каза болду.", "killed 60000..80000"},
        {"tg", "Аз 60 то 80 ҳазор нафар кушта шуданд.", "killed 60000..80000"}};
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char facts[256];
        S_facts_of(extractor, table[i][1], table[i][0], facts, sizeof facts);
        cr_expect_str_eq(facts, table[i][2], "%s: %s", table[i][1], facts);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(numbers, ordinals_count_nobody, .timeout = 100) {
    static const char *const table[][2] = {{"en", "The twenty-first person was standing."},
                                           {"en", "The 36th regiment was killed off."},
                                           {"fr", "La vingt et unième personne est venue."},
                                           {"ru", "Двадцать первый полк погиб."},
                                           {"ky", "Жыйырма биринчи киши келди."},
                                           {"tg", "Нафари бисту якум омад."}};
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char facts[256];
        S_facts_of(extractor, table[i][1], table[i][0], facts, sizeof facts);
        cr_expect(!strstr(facts, "21") && !strstr(facts, "36"), "%s: %s", table[i][1], facts);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* ---- Tajik, which ICU does not spell ---- */

static const char *const TG_ONES[] = {"",       "як",      "ду",      "се",     "чор",    "панҷ",     "шаш",
                                      "ҳафт",   "ҳашт",    "нӯҳ",     "даҳ",    "ёздаҳ",  "дувоздаҳ", "сездаҳ",
                                      "чордаҳ", "понздаҳ", "шонздаҳ", "ҳабдаҳ", "ҳаждаҳ", "нуздаҳ"};
static const char *const TG_TENS[] = {"", "", "бист", "сӣ", "чил", "панҷоҳ", "шаст", "ҳафтод", "ҳаштод", "навад"};
static const char *const TG_HUNDREDS[] = {"",        "сад",    "дусад",   "сесад",   "чорсад",
                                          "панҷсад", "шашсад", "ҳафтсад", "ҳаштсад", "нӯҳсад"};

/* The joint goes to the end of the word before: бисту як, сию се, панҷову ду. */
static void S_joint(char *text) {
    size_t len = strlen(text);
    if (len >= 2 && strcmp(text + len - 2, "ӣ") == 0) strcpy(text + len - 2, "ию");
    else strcat(text, "у");
}

static void S_tajik(int64_t n, char *text) {
    static const struct {
        int64_t unit;
        const char *name;
    } scales[] = {{1000000, "миллион"}, {1000, "ҳазор"}};
    text[0] = 0;
    for (int i = 0; i < 2; i++) {
        char part[512];
        if (n < scales[i].unit) continue;
        S_tajik(n / scales[i].unit, part);
        strcat(text, part);
        strcat(text, " ");
        strcat(text, scales[i].name);
        n %= scales[i].unit;
        if (n) strcat(text, "у ");
    }
    if (n >= 100) {
        strcat(text, TG_HUNDREDS[n / 100]);
        n %= 100;
        if (n) {
            S_joint(text);
            strcat(text, " ");
        }
    }
    if (n >= 20) {
        strcat(text, TG_TENS[n / 10]);
        n %= 10;
        if (n) {
            S_joint(text);
            strcat(text, " ");
        }
    }
    strcat(text, TG_ONES[n]);
}

Test(numbers, tajik_joints_are_read_back, .timeout = 100) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof VALUES / sizeof *VALUES; i++) {
        char words[1024], text[1200];
        S_tajik(VALUES[i], words);
        snprintf(text, sizeof text, "%s нафар кушта шуданд.", words);
        S_expect_number(extractor, text, "tg", VALUES[i], false);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}
