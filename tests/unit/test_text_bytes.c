/* Decoding, UTF-8, folding, reading of spellings; and that no input does harm. */
#include "test_text_support.h"

#include <utf8proc.h>

Test(text_bytes, utf8) {
    static const struct {
        const char *bytes;
        size_t valid;
    } cases[] = {
        {"", 0},
        {"abc", 3},
        {"\xC3\xA9", 2},
        {"\xE2\x82\xAC", 3},
        {"\xF0\x9F\x98\x80", 4},
        {"a\xC3", 1},
        {"\xC0\x80", 0},
        {"\xE0\x80\x80", 0},
        {"\xED\xA0\x80", 0},
        {"\xF4\x90\x80\x80", 0},
        {"\xF5\x80\x80\x80", 0},
        {"\x80", 0},
        {"12345678\xFF", 8},
        {"\xED\x9F\xBF", 3},
        {"\xEE\x80\x80", 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        cr_expect_eq(cmq_utf8_valid(cmq_span_of(cases[i].bytes)), cases[i].valid, "case %zu", i);
    for (uint32_t c = 1; c < 0x110000; c++) {
        char out[4];
        size_t len;
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        cmq_span text = {out, cmq_utf8_put(c, out)};
        cr_assert_eq(cmq_utf8_valid(text), text.len);
        cr_assert_eq(cmq_utf8_at(text, 0, &len), c);
        cr_assert_eq(len, text.len);
        cr_assert_eq(cmq_utf8_count(text), 1);
    }
    cmq_span text = cmq_span_of("абв€😀abcdefghijklmnop");
    cr_expect_eq(cmq_utf8_count(text), 21);
    cr_expect_eq(cmq_utf8_floor(text, 1), 0);
    cr_expect_eq(cmq_utf8_floor(text, 8), 6);
    cr_expect_eq(cmq_utf8_floor(text, 99), text.len);
}

static cmq_status S_decode(const char *bytes, size_t len, const char *encoding, size_t max, char **text,
                           cmq_decoding *info) {
    cmq_buffer out;
    cmq_buffer_init(&out, NULL, max);
    cmq_status status = cmq_decode((cmq_span){bytes, len}, encoding, &out, info);
    cr_assert_eq(cmq_utf8_valid((cmq_span){out.data, out.len}), out.len);
    *text = calloc(1, out.len + 1);
    if (out.len) memcpy(*text, out.data, out.len);
    cmq_buffer_free(&out);
    return status;
}

Test(text_bytes, decode) {
#define BYTES(s) s, sizeof(s) - 1
    static const struct {
        const char *bytes;
        size_t len;
        const char *encoding, *text, *name;
        size_t replaced;
        cmq_status status;
    } cases[] = {
        {BYTES("plain"), NULL, "plain", "UTF-8", 0, CMQ_OK},
        {BYTES("\xEF\xBB\xBFмир"), "auto", "мир", "UTF-8", 0, CMQ_OK},
        {BYTES("\xFF\xFEm\0\x38\x04"), NULL, "mи", "UTF-16LE", 0, CMQ_OK},
        {BYTES("\xFE\xFF\0m\x04\x38"), NULL, "mи", "UTF-16BE", 0, CMQ_OK},
        {BYTES("T\0h\0e\0 \0d\0e\0a\0d\0"), NULL, "The dead", "UTF-16LE", 0, CMQ_OK},
        {BYTES("\xEC\xE8\xF0"), "windows-1251", "мир", "ibm-5347_P100-1998", 0, CMQ_OK},
        {BYTES("\xCD\xC9\xD2"), "KOI8-R", "мир", "ibm-878_P100-1996", 0, CMQ_OK},
        {BYTES("\xC9t\xE9"), "latin1", "Été", "ISO-8859-1", 0, CMQ_OK},
        {BYTES("a\xFFz"), "utf-8", "a\xEF\xBF\xBDz", "UTF-8", 1, CMQ_OK},
        {BYTES("мир дом лес поле \xE2\x82 конец \xD0"), NULL, "мир дом лес поле \xEF\xBF\xBD конец \xEF\xBF\xBD",
         "UTF-8", 2, CMQ_OK},
        {BYTES("\xE0\x80\x80"), "UTF-8", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", "UTF-8", 3, CMQ_OK},
        {BYTES("\xD8\x00\x00m"), "UTF-16BE", "\xEF\xBF\xBDm", "UTF-16BE", 1, CMQ_OK},
        {BYTES("x"), "no-such-encoding", "", "", 0, CMQ_ERR_ARGUMENT},
        {BYTES("x"), "", "", "", 0, CMQ_ERR_ARGUMENT},
        {BYTES(""), NULL, "", "UTF-8", 0, CMQ_OK},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cmq_decoding info;
        char *text;
        cmq_status status = S_decode(cases[i].bytes, cases[i].len, cases[i].encoding, 1 << 16, &text, &info);
        cr_expect_eq(status, cases[i].status, "case %zu: %d", i, (int)status);
        cr_expect_str_eq(text, cases[i].text, "case %zu: %s", i, text);
        cr_expect_str_eq(info.encoding, cases[i].name, "case %zu: %s", i, info.encoding);
        cr_expect_eq(info.replaced, cases[i].replaced, "case %zu: %zu", i, info.replaced);
        free(text);
    }
    /* 8-bit Russian without a name */
    const char *russian = "\xC2 \xF0\xE5\xE7\xF3\xEB\xFC\xF2\xE0\xF2\xE5 \xEE\xE1\xF1\xF2\xF0\xE5\xEB\xE0 "
                          "\xEF\xEE\xE3\xE8\xE1\xEB\xE8 \xF2\xF0\xE8 \xF7\xE5\xEB\xEE\xE2\xE5\xEA\xE0";
    cmq_decoding info;
    char *text;
    cr_expect_eq(S_decode(russian, strlen(russian), NULL, 1 << 16, &text, &info), CMQ_OK);
    cr_expect_str_eq(text, "В результате обстрела погибли три человека");
    cr_expect(info.guessed);
    free(text);
}

Test(text_bytes, decode_stops_at_the_limit) {
    cmq_decoding info;
    char *text;
    cr_expect_eq(S_decode("мир", 6, NULL, 5, &text, &info), CMQ_ERR_LIMIT);
    cr_expect_str_eq(text, "ми");
    free(text);
    cr_expect_eq(S_decode("\xEC\xE8\xF0", 3, "windows-1251", 5, &text, &info), CMQ_ERR_LIMIT);
    cr_expect_str_eq(text, "ми");
    free(text);
    cr_expect_eq(S_decode("мир", 6, NULL, 6, &text, &info), CMQ_OK);
    free(text);
}

static bool S_fold_is(const char *text, const char *wants) {
    char shadow[256], shown[256];
    size_t len = strlen(text), n = 0;
    cmq_fold((cmq_span){text, len}, shadow);
    for (size_t i = 0; i < len; i++)
        if (shadow[i] != CMQ_PAD) shown[n++] = shadow[i];
    shown[n] = 0;
    bool same = strcmp(shown, wants) == 0;
    if (!same) cr_log_error("%s gives %s, not %s", text, shown, wants);
    return same;
}

Test(text_bytes, fold) {
    cr_expect(S_fold_is("ABCxyz[\\]@`{ÀÉÖØÞßàÿŸŒœ×÷", "abcxyz[\\]@`{àéöøþßàÿÿœœ**"));
    cr_expect(S_fold_is("АЯЁёЂЏѢӀҚқӢӮҶҲҒӨҮҢ", "аяееђџѣӏққӣӯҷҳғөүң"));
    cr_expect(S_fold_is("«»“”„‟‹› ’‘‛ʼ –—‐‑− …", "\"\"\"\"\"\"\"\" '''' ----- ."));
    cr_expect(S_fold_is("a\xC2\xA0"
                        "b\xE2\x80\xAF"
                        "c\xE3\x80\x80"
                        "d\t\r\n\x01",
                        "a b c d    "));
    cr_expect(S_fold_is("co\xC2\xADop\xE2\x80\x8B\xEF\xBB\xBF", "coop"));
    cr_expect(S_fold_is("ⱪⱩ", "ққ"));
    cr_expect(S_fold_is("İıſ", "İıſ"));
    cr_expect(S_fold_is("ΑΩ", "αω"));
}

/* Of every character: the shadow has its length, is well formed, and folding again changes nothing but spaces and pads.
 */
Test(text_bytes, fold_of_every_character) {
    for (uint32_t c = 1; c < 0x110000; c++) {
        char text[4], shadow[4], again[4];
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        cmq_span span = {text, cmq_utf8_put(c, text)};
        cmq_fold(span, shadow);
        cr_assert_eq(cmq_utf8_valid((cmq_span){shadow, span.len}), span.len, "U+%04X", c);
        size_t len = span.len;
        while (len && shadow[len - 1] == CMQ_PAD) len--;
        cmq_fold((cmq_span){shadow, len}, again);
        cr_assert(memcmp(shadow, again, len) == 0, "U+%04X", c);
        cr_assert_neq(len ? shadow[0] : 'x', 0);
    }
}

Test(text_bytes, normalise_word) {
    static const struct {
        const char *word, *normal;
        cmq_old old;
    } cases[] = {
        {"Й", "й", CMQ_NOT_OLD},
        {"\xEF\xAC\x81n", "fin", CMQ_NOT_OLD},
        {"Љ", "ҷ", CMQ_OLD_TAJIK},
        {"Љ", "љ", CMQ_NOT_OLD},
        {"ғ", "ғ", CMQ_OLD_TAJIK},
        {"cекторго", "секторго", CMQ_NOT_OLD},
        {"сор", "сор", CMQ_NOT_OLD},
        {"Республи\xCC\x81ка", "республика", CMQ_NOT_OLD},
        {"Кєўїл", "көңүл", CMQ_OLD_KYRGYZ},
        {"Көӊүл", "көңүл", CMQ_OLD_KYRGYZ},
        {"Їўїр", "їўїр", CMQ_NOT_OLD},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char out[64];
        size_t len = 0;
        cr_assert(cmq_normalise_word(cmq_span_of(cases[i].word), cases[i].old, out, sizeof out, &len));
        cr_expect(cmq_span_equal((cmq_span){out, len}, cmq_span_of(cases[i].normal)), "%s: %.*s", cases[i].word,
                  (int)len, out);
    }
    char out[4];
    size_t len;
    cr_expect_not(cmq_normalise_word(cmq_span_of("слово"), CMQ_NOT_OLD, out, sizeof out, &len));
}

Test(text_bytes, spelling_is_strict) {
    static const struct {
        const char *file;
        int language;
        unsigned line; /* 0: good */
    } cases[] = {
        {"# comment\n\n[stopword]\nи = 1\nв\n[letter]\nы = 2\n[abbreviation]\nг = 2\nт.д = "
         "3\n[suffix]\nго\n[decimal]\n\",\"\n[group]\n\".\"\n[elision]\nno",
         CMQ_RU, 0},
        {"[stopword kk]\nбұл = 5\n[ending]\nның = 4\n", CMQ_UND, 0},
        {"[nonsense]\n", CMQ_RU, 1},
        {"слово\n", CMQ_RU, 1},
        {"[stopword]\nдва слова\n", CMQ_RU, 2},
        {"[stopword]\nслово = 10\n", CMQ_RU, 2},
        {"[stopword]\nслово =\n", CMQ_RU, 2},
        {"[stopword]\n= 2\n", CMQ_RU, 2},
        {"[stopword kk]\nслово\n", CMQ_RU, 1},
        {"[suffix]\nго\n", CMQ_UND, 1},
        {"[suffix]\nго = 4\n", CMQ_RU, 2},
        {"[abbreviation]\nг.\n", CMQ_RU, 2},
        {"[letter]\nыы\n", CMQ_RU, 2},
        {"[letter]\nw\n", CMQ_RU, 2},
        {"[ending]\nо\n", CMQ_RU, 2},
        {"[decimal]\n,\n", CMQ_RU, 2},
        {"[elision]\nmaybe\n", CMQ_RU, 2},
        {"[stopword]\n\xFF\n", CMQ_RU, 2},
        {"[stopword\n", CMQ_RU, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cmq_spellings *spellings = calloc(1, sizeof *spellings);
        cmq_arena arena;
        cmq_arena_init(&arena, NULL, 1 << 20);
        unsigned line = 99;
        cmq_status status = cmq_spelling_read(spellings, cases[i].language, cmq_span_of(cases[i].file), &arena, &line);
        cr_expect_eq(status, cases[i].line ? CMQ_ERR_DATA : CMQ_OK, "case %zu", i);
        cr_expect_eq(line, cases[i].line, "case %zu: line %u", i, line);
        cmq_arena_free(&arena);
        free(spellings);
    }
    cmq_spellings *spellings = calloc(1, sizeof *spellings);
    cmq_arena small;
    unsigned line;
    cmq_arena_init(&small, NULL, 16);
    cr_expect_eq(cmq_spelling_read(spellings, CMQ_RU, cmq_span_of("[stopword]\nи\n"), &small, &line), CMQ_ERR_MEMORY);
    cmq_arena_free(&small);
    free(spellings);
}

/* A text cut at any byte, and random bytes, are read to the end. */
Test(text_bytes, any_cut) {
    static const char text[] = "«Ёж» И\xCC\x86од — 1 100 чел., U.S. 24-х;\xC2\xA0l’été <b>x</b> J.-C. ⱪатл 16.09.2022 "
                               "15:30га\n1,5 %… \xF0\x9F\x98\x80 Respu\xCC\x81"
                               "blika (т.е. A4)";
    static const char *const languages[] = {"ru", "ky", "tg", "fr", "en", "und"};
    for (size_t cut = 0; cut < sizeof text; cut++) {
        for (size_t from = 0; from <= cut; from += 7) {
            cmq_buffer out;
            cmq_decoding info;
            cmq_buffer_init(&out, NULL, 1 << 16);
            cr_assert_eq(cmq_decode((cmq_span){text + from, cut - from}, "UTF-8", &out, &info), CMQ_OK);
            cmq_give_back(support_tokens_of(languages[cut % 6], (cmq_span){out.data, out.len}, ~0u));
            cmq_buffer_free(&out);
        }
    }
}

Test(text_bytes, random_bytes) {
    static const char *const encodings[] = {NULL,      "UTF-8",       "windows-1251", "UTF-16",  "UTF-16LE",
                                            "GB18030", "ISO-2022-JP", "UTF-7",        "UTF-32BE"};
    static const char *const pieces[] = {
        "'",  "-",   ".", "1", "а", "A", " ", "\"",           "«", "»", "и\xCC\x86", "\xC2\xAD", "<b>",
        "\n", "100", ",", "s", "ⱪ", "(", "г", "\xE2\x80\x99", ":", "%", "é"};
    uint32_t state = 12345;
    for (int round = 0; round < 3000; round++) {
        char bytes[96];
        size_t len = 0;
        while (len < 80) {
            state = state * 1664525 + 1013904223;
            if (round % 2) {
                bytes[len++] = (char)(state >> 24);
            } else {
                const char *piece = pieces[(state >> 16) % (sizeof pieces / sizeof *pieces)];
                memcpy(bytes + len, piece, strlen(piece));
                len += strlen(piece);
            }
        }
        const char *encoding =
            round % 2 ? encodings[(size_t)round / 2 % (sizeof encodings / sizeof *encodings)] : "UTF-8";
        char *text;
        cmq_decoding info;
        cr_assert_eq(S_decode(bytes, len, encoding, 1 << 16, &text, &info), CMQ_OK, "%s", encoding ? encoding : "auto");
        cmq_give_back(support_tokens(cmq_language_code((int)(state >> 20) % 6), text, ~0u));
        free(text);
    }
}
