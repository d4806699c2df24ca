/* Words, numbers and signs; tokens are compared as one line, see test_text_support.h. */
#include "test_text_support.h"

typedef struct {
    const char *language, *text, *tokens;
} S_case;

static void S_check(const S_case *cases, size_t count, unsigned shapes) {
    for (size_t i = 0; i < count; i++) {
        char *got = support_tokens(cases[i].language, cases[i].text, shapes);
        cr_expect_str_eq(got, cases[i].tokens, "%s: %s\n  gives %s\n  wants %s", cases[i].language, cases[i].text, got,
                         cases[i].tokens);
        cmq_give_back(got);
    }
}

#define CHECK(cases, shapes) S_check(cases, sizeof(cases) / sizeof *(cases), shapes)

Test(text_tokens, numbers) {
    static const S_case cases[] = {
        {"en", "36 killed", "<number=36> killed"},
        {"en", "1,100 or 1,234,567", "<number=1100 grouped> or <number=1234567 grouped>"},
        {"en", "1.100", "<number=1.100 decimal ambiguous>"},
        {"fr", "330'000 et 1’234’567", "<number=330000 grouped> et <number=1234567 grouped>"},
        {"en", "7.5 and 1,234.5", "<number=7.500 decimal> and <number=1234.500 decimal grouped>"},
        {"ru", "1 100 человек", "<number=1100 grouped> человек"},
        {"ru",
         "1\xC2\xA0"
         "100\xE2\x80\xAF"
         "000",
         "<number=1100000 grouped>"},
        {"ru", "1,100 1.100", "<number=1100 grouped ambiguous> <number=1100 grouped ambiguous>"},
        {"tg", "226,000 ва 2,4", "<number=226000 grouped ambiguous> ва <number=2.400 decimal>"},
        {"fr", "1.100 morts, 1,5 million",
         "<number=1100 grouped ambiguous> morts ,<comma> <number=1.500 decimal> million"},
        {"ru", "0,500 0.25", "<number=0.500 decimal> <number=0.250 decimal>"},
        {"ru", "2021 300 чел", "<number=2021 year> <number=300> чел"},
        {"ru", "5 16 460", "<number=5> <number=16> <number=460>"},
        {"ru", "16 46 2022 146", "<number=16> <number=46> <number=2022 year> <number=146>"},
        {"ru", "12 3456", "<number=12> <number=3456>"},
        {"en", "1899 1900 2099 2100", "<number=1899> <number=1900 year> <number=2099 year> <number=2100>"},
        {"en", "1,2,3", "<number=1> ,<comma> <number=2.300 decimal>"},
        {"en", "1.2.3 and 192.168.0.1", "1.2.3<code> and 192.168.0.1<code>"},
        {"ru", "15.30", "<number=15.300 decimal>"},
        {"en", "1000000000000", "<number=1000000000000>"},
        {"en", "1000000000001 99999999999999999999999", "<code=1000000000000> <code=1000000000000>"},
        {"en", "3.14159", "<number=3.141 decimal>"},
        {"en", "20-25, 20–25, 20 - 25",
         "<number=20> -<dash> <number=25> ,<comma> <number=20> -<dash> <number=25> ,<comma> <number=20> -<dash> "
         "<number=25>"},
        {"en", "20%-25%", "<number=20> % -<dash> <number=25> %"},
    };
    CHECK(cases, CMQ_DECIMAL | CMQ_YEAR | CMQ_GROUPED | CMQ_AMBIGUOUS);
}

Test(text_tokens, clocks_and_dates) {
    static const S_case cases[] = {
        {"ru", "в 15:30, 9:05:10", "в <clock> ,<comma> <clock>"},
        {"en", "at 0815, 0266 and 08150", "at <clock> ,<comma> <number=266> and <number=8150>"},
        {"en", "score 3:1, 25:99", "score <number=3> :<colon> <number=1> ,<comma> <number=25> :<colon> <number=99>"},
        {"ru", "16.09.2022 и 16.09.22", "<date> и <date>"},
        {"en", "2022-09-16, 16/09/2022", "<date> ,<comma> <date>"},
        {"en", "2022-13-16", "<number=2022> -<dash> <number=13> -<dash> <number=16>"},
        {"en", "2021-2022", "<number=2021> -<dash> <number=2022>"},
        {"ru", "45.45.2022", "45.45.2022<code>"},
        {"ky", "15.30га карата, 21:00гө чейин", "га<number=15.300> карата ,<comma> гө<clock> чейин"},
        {"ky", "16.09.2022-де", "де<date>"},
        {"tg", "20:15-дақиқа", "<clock> дақиқа"},
    };
    CHECK(cases, 0);
}

Test(text_tokens, suffixes_and_codes) {
    static const S_case cases[] = {
        {"ky", "144кө 36га 183-кө 44 400дөй 155и",
         "кө<number=144> га<number=36> кө<number=183> дөй<number=44400> и<number=155>"},
        {"ru", "24-х 36-ти 5-го 5го 5-м 5м",
         "х<number=24> ти<number=36> го<number=5> го<number=5> м<number=5> 5м<code>"},
        {"tg", "14-уми сентябр, 6-умро", "уми<number=14> сентябр ,<comma> умро<number=6>"},
        {"en", "24th 1st 1990s", "th<number=24> st<number=1> s<number=1990>"},
        {"fr", "1er 2e 24ème", "er<number=1> e<number=2> \xC3\xA8me<number=24>"},
        {"fr", "24e\xCC\x80me", "\xC3\xA8me<number=24>"},
        {"ru", "24-и\xCC\x86", "й<number=24>"},
        {"ru", "24-летний", "<number=24> летний<joined>"},
        {"en", "36-year-old", "<number=36> year<joined> old<joined>"},
        {"ky", "2022-жылы", "<number=2022> жылы<joined>"},
        {"ky", "АКШ-нын БУУ-га АКШ-кытай Оштон-га", "акшнын бууга акш кытай<joined> оштон га<joined>"},
        {"tg", "ИМА-ро", "има ро<joined>"},
        {"fr", "22h30 5km", "22h30<code> 5km<code>"},
        {"en", "36K A4 G20 COVID19", "36k<code> a4<code> g20<code> covid19<code>"},
        {"ru", "Ми8 24.kg www.mid.ru", "ми8<code> 24.kg<code> www.mid.ru<code>"},
        {"en", "24.kg's", "24.kg<code> 's"},
    };
    CHECK(cases, CMQ_JOINED);
}

Test(text_tokens, hyphens_and_dashes) {
    static const S_case cases[] = {
        {"fr", "cessez-le-feu", "cessez le<joined> feu<joined>"},
        {"ru", "генерал-майор", "генерал майор<joined>"},
        {"ru", "Т-72 и COVID-19", "т <number=72 joined> и covid <number=19 joined>"},
        {"en",
         "cease\xE2\x80\x91"
         "fire",
         "cease fire<joined>"},
        {"en", "violence—the worst", "violence -<dash> the worst"},
        {"en", "one -- two", "one -<dash> two"},
        {"en", "Kyrgyzstan -Tajikistan, pre- and", "kyrgyzstan -<dash> tajikistan ,<comma> pre -<dash> and"},
        {"tg", "«Кех»-и", "\"<quote> кех \"<quote> и<joined>"},
        {"en", "U.S.-led", "u.s. led<joined>"},
        {"ru", "20-25-летний", "<number=20> -<dash> <number=25> летний<joined>"},
    };
    CHECK(cases, CMQ_JOINED);
}

Test(text_tokens, apostrophes) {
    static const S_case cases[] = {
        {"fr", "l'armée qu’il aujourd’hui", "l' armée qu' il aujourd' hui"},
        {"en", "man's don't O'Brien's", "man 's don't o'brien 's"},
        {"en", "man’s don’t O’Brien’s", "man 's don't o'brien 's"},
        {"tg", "ма'но ма’но маъно", "ма'но ма'но маъно"},
        {"en", "the citizens' lives 'quoted'", "the citizens '<other> lives '<other> quoted '<other>"},
        {"ru", "Brink's О'Нил", "brink 's о'нил"},
        {"en", "THE ARMY'S", "the army 's"},
    };
    CHECK(cases, 0);
}

Test(text_tokens, dots) {
    static const S_case cases[] = {
        {"en", "U.S. and U.N. troops, 5 p.m.", "u.s. and u.n. troops ,<comma> <number=5> p.m."},
        {"ru", "т.е. и т.д., в т.ч.", "т.е. и т.д. ,<comma> в т.ч."},
        {"fr", "J.-C. Dupont", "j.-c. dupont"},
        {"ru", "1,5 тыс. убитых, стр. 5, г. Ош", "<number=1.500> тыс убитых ,<comma> стр <number=5> ,<comma> г ош"},
        {"en", "Mr. Smith of No. 4, Gen. Lee", "mr smith of no <number=4> ,<comma> gen lee"},
    };
    CHECK(cases, 0);
}

Test(text_tokens, signs_and_markup) {
    static const S_case cases[] = {
        {"en", "$5 + €6 & 7% (№ 8) [x]",
         "$ <number=5> + € <number=6> & <number=7> % (<open> № <number=8> )<close> [<open> x ]<close>"},
        {"en", "a < p class=\"e-p\">b</p>c<br/>d", "a b c d"},
        {"en", "1 < 2 > 0", "<number=1> <<other> <number=2> ><other> <number=0>"},
        {"en", "a <never closed b", "a <<other> never closed b"},
        {"ru", "7×10 ; «»…", "<number=7> * <number=10> ;<semicolon> \"<quote> \"<quote> .<stop>"},
    };
    CHECK(cases, 0);
}

Test(text_tokens, shapes) {
    static const S_case cases[] = {
        {"ru", "Он МИД А. УКМКнын и В Ёж",
         "он<capital first> мид<upper> а<initial> укмкнын<capital> и в<initial> еж<capital>"},
        {"ru", "А.Б. Иванов", "а.б.<upper initial first> иванов<capital>"},
        {"en", "in the U.S. Army", "in<first> the u.s.<upper> army<capital>"},
        {"fr", "L'Oréal", "l'<capital first> oréal<capital>"},
        {"en", "THE ARMY KILLED TWO MEN.",
         "the<upper first shout> army<upper shout> killed<upper shout> two<upper shout> men<upper shout> .<stop "
         "shout>"},
        {"en", "UN AND US SAID", "un<upper first shout> and<upper shout> us<upper shout> said<upper shout>"},
        {"en", "NATO SAID no", "nato<upper first> said<upper> no"},
        {"ru", "он: «Погибли 5» и",
         "он<first> :<colon> \"<quote> погибли<capital first quoted> <number=5 quoted> \"<quote> и"},
        {"ky", "ал “сен“ дейт", "ал<first> \"<quote> сен<first quoted> \"<quote> дейт"},
        {"en", "36 Kyrgyz died", "<number=36 first> kyrgyz<capital> died"},
    };
    CHECK(cases, CMQ_CAPITAL | CMQ_UPPER | CMQ_INITIAL | CMQ_FIRST | CMQ_QUOTED | CMQ_SHOUT);
}

/* The same text, composed and decomposed, gives the same tokens, kinds and shapes. */
Test(text_tokens, composed_equals_decomposed) {
    static const struct {
        const char *language, *composed, *decomposed;
    } cases[] = {
        {"ru", "Йод и йод, Ёж: ёлка",
         "И\xCC\x86"
         "од и и\xCC\x86"
         "од, Е\xCC\x88ж: е\xCC\x88лка"},
        {"ru", "24-й район", "24-и\xCC\x86 раи\xCC\x86он"},
        {"tg", "захмӣ ӯ Ӣ", "захми\xCC\x84 у\xCC\x84 И\xCC\x84"},
        {"fr", "L'École d'été À",
         "L'E\xCC\x81"
         "cole d'e\xCC\x81te\xCC\x81 A\xCC\x80"},
        {"fr", "É.U. É. Zola", "E\xCC\x81.U. E\xCC\x81. Zola"},
        {"ru", "Республика",
         "Респу\xCC\x81"
         "блика"},
        {"ru", "погибли", "по\xC2\xADгиб\xE2\x80\x8Bли"},
        {"tg", "қатл Қ",
         "\xE2\xB1\xAA"
         "атл \xE2\xB1\xA9"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *a = support_tokens(cases[i].language, cases[i].composed, ~0u),
             *b = support_tokens(cases[i].language, cases[i].decomposed, ~0u);
        cr_expect_str_eq(a, b, "%s: %s and %s", cases[i].composed, a, b);
        cmq_give_back(a);
        cmq_give_back(b);
    }
}

Test(text_tokens, repaired_words) {
    static const S_case cases[] = {
        {"ky", "cекторго", "секторго"}, /* Latin c */
        {"ky", "СOVID", "covid"},       /* Cyrillic С */
        {"ky", "Brexitтин", "brexitтин"}, {"tg", "Љумњурии Тољикистон", "ҷумҳурии тоҷикистон"},
        {"ru", "Љубљана", "љубљана"},
    };
    CHECK(cases, 0);
}

/* Lines of data give the same words as text does. */
Test(text_tokens, tokenise_agrees_with_sentences) {
    static const char *const lines[] = {"aid worker",  "cessez-le-feu", "qu'il",       "u.s.", "т.е.",
                                        "36-year-old", "co-pilot",      "d'entre eux", "млн."};
    const cmq_spelling *spelling = &support_spellings()->spelling[CMQ_FR];
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        cmq_span text = cmq_span_of(lines[i]);
        char shadow[64];
        cmq_arena arena;
        cmq_arena_init(&arena, NULL, 1 << 20);
        cmq_fold(text, shadow);
        cmq_token tokens[8], few[1];
        size_t count = cmq_tokenise(spelling, text, (cmq_span){shadow, text.len}, &arena, tokens, 8);
        cmq_buffer line;
        cmq_buffer_init(&line, NULL, 1 << 16);
        for (size_t k = 0; k < count; k++) {
            if (k) cmq_buffer_char(&line, ' ');
            support_write_token(&line, &tokens[k], 0);
        }
        cmq_buffer_char(&line, 0);
        char *sentence = support_tokens("fr", lines[i], 0);
        cr_expect_str_eq(line.data, sentence);
        cr_expect_eq(cmq_tokenise(spelling, text, (cmq_span){shadow, text.len}, &arena, few, 1), 1);
        cmq_give_back(sentence);
        cmq_buffer_free(&line);
        cmq_arena_free(&arena);
    }
}
