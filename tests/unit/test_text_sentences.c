/* Where paragraphs and sentences end. */
#include "test_text_support.h"

typedef struct {
    const char *language, *text, *sentences; /* "|" between sentences, "||" between paragraphs */
} S_case;

/* The text itself, cut into sentences. */
static char *S_cut(const char *language, const char *text) {
    const cmq_spelling *spelling = &support_spellings()->spelling[cmq_language_of(cmq_span_of(language))];
    cmq_span whole = cmq_span_of(text);
    char *shadow = malloc(whole.len + 1);
    cmq_token *tokens = malloc(CMQ_MAX_TOKENS * sizeof *tokens);
    cmq_arena arena;
    cmq_arena_init(&arena, NULL, 1 << 20);
    cmq_fold(whole, shadow);
    cmq_buffer out;
    cmq_buffer_init(&out, NULL, 1 << 20);
    size_t at = 0, start, end;
    while (cmq_next_paragraph(whole, &at, &start, &end)) {
        if (out.len) cmq_buffer_char(&out, '|');
        cmq_sentence_reader reader = {.spelling = spelling,
                                      .text = whole,
                                      .shadow = {shadow + start, end - start},
                                      .start = (uint32_t)start,
                                      .end = (uint32_t)end,
                                      .at = (uint32_t)start,
                                      .arena = &arena,
                                      .tokens = tokens};
        cmq_sentence sentence = {.index = -1};
        while (cmq_next_sentence(&reader, &sentence)) {
            if (out.len) cmq_buffer_char(&out, '|');
            cmq_buffer_append(&out, whole.ptr + sentence.start, sentence.end - sentence.start);
        }
    }
    cmq_buffer_char(&out, 0);
    cmq_arena_free(&arena);
    free(tokens);
    free(shadow);
    return out.data;
}

static void S_check(const S_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        char *got = S_cut(cases[i].language, cases[i].text);
        cr_expect_str_eq(got, cases[i].sentences, "gives %s\nwants %s", got, cases[i].sentences);
        cmq_give_back(got);
    }
}

Test(text_sentences, stops) {
    static const S_case cases[] = {
        {"en", "He died. She lived! Why? Nobody knows… The end", "He died.|She lived!|Why?|Nobody knows…|The end"},
        {"ru", "«Стой!» — крикнул он. Все ушли.", "«Стой!» — крикнул он.|Все ушли."},
        {"fr", "« Non ! », a-t-il dit. Il est parti.", "« Non ! », a-t-il dit.|Il est parti."},
        {"fr", "« Non ! » a-t-il dit. Il est parti.", "« Non ! » a-t-il dit.|Il est parti."},
        {"en", "\"Why?\" he asked. \"Go.\" They went.", "\"Why?\" he asked.|\"Go.\"|They went."},
        {"ru", "А. Лукашенко и К. Ташиев прибыли в г. Ош. Там тихо.",
         "А. Лукашенко и К. Ташиев прибыли в г. Ош.|Там тихо."},
        {"ru", "Это было в 2021 г. Ташкент молчал.", "Это было в 2021 г.|Ташкент молчал."},
        {"ru", "Погибли 1,5 тыс. человек и т.д. Власти молчат.", "Погибли 1,5 тыс. человек и т.д.|Власти молчат."},
        {"en", "The U.S. Army left the U.S. The war ended.", "The U.S. Army left the U.S.|The war ended."},
        {"en", "At 5 p.m. Monday Gen. Lee met Mr. Smith of Acme Inc. They spoke.",
         "At 5 p.m. Monday Gen. Lee met Mr. Smith of Acme Inc.|They spoke."},
        {"en", "Four died. 12 were hurt. Version 2.5 is out.", "Four died.|12 were hurt.|Version 2.5 is out."},
        {"fr", "M. Macron a parlé. Il a dit non.", "M. Macron a parlé.|Il a dit non."},
        {"ky", "Айыл, шаар ж.б. Ал кетти.", "Айыл, шаар ж.б.|Ал кетти."},
        {"ru", "Погибли 36. Ранены 12.", "Погибли 36.|Ранены 12."},
        {"ru", "Он сообщил.Она ушла. см.рис. 5", "Он сообщил.|Она ушла. см.рис. 5"},
        {"ru", "Об этом пишет NUR.KZ со ссылкой на Газета.Ru и МИД.",
         "Об этом пишет NUR.KZ со ссылкой на Газета.Ru и МИД."},
        {"ru", "Баку. INTERFAX.RU - Погибли 36.Ранен 1.", "Баку.|INTERFAX.|RU - Погибли 36.|Ранен 1."},
        {"en", "He left (he said.) Then he came.", "He left (he said.)|Then he came."},
        {"en", "What?! No...", "What?!|No..."},
        {"en", "from their spokesperson said. word of the organisation.",
         "from their spokesperson said. word of the organisation."},
    };
    S_check(cases, sizeof cases / sizeof *cases);
}

Test(text_sentences, paragraphs) {
    static const S_case cases[] = {
        {"en", "A headline\nBISHKEK, 3 Jan\n- one\n- two\n\nText", "A headline||BISHKEK, 3 Jan||- one||- two||Text"},
        {"en", "  one \r\n\r\n \t\r\n two\rthree", "one||two||three"},
        {"en",
         "The minister said on Monday that three border guards had been\nkilled and that a fourth one had been taken "
         "to the hospital in the\ntown, where doctors were trying to save his life.\n\nNext one",
         "The minister said on Monday that three border guards had been\nkilled and that a fourth one had been taken "
         "to the hospital in the\ntown, where doctors were trying to save his life.||Next one"},
        {"en",
         "   THE ARCE BATTALION COMMAND HAS REPORTED THAT ABOUT FIFTY PEASANTS OF\nVARIOUS AGES HAVE BEEN KIDNAPPED BY "
         "TERRORISTS IN SAN MIGUEL AND IN THE\nOTHER DEPARTMENTS.\n\n   MEANWHILE, THREE WERE KILLED",
         "THE ARCE BATTALION COMMAND HAS REPORTED THAT ABOUT FIFTY PEASANTS OF\nVARIOUS AGES HAVE BEEN KIDNAPPED BY "
         "TERRORISTS IN SAN MIGUEL AND IN THE\nOTHER DEPARTMENTS.||MEANWHILE, THREE WERE KILLED"},
        {"ru",
         "Президент прибыл в столицу с визитом и провёл переговоры\nВзрыв прогремел у здания школы в приграничном "
         "районе\nПогибших нет, сообщили в министерстве здравоохранения\nПоезд сошёл с рельсов",
         "Президент прибыл в столицу с визитом и провёл переговоры||Взрыв прогремел у здания школы в приграничном "
         "районе||Погибших нет, сообщили в министерстве здравоохранения||Поезд сошёл с рельсов"},
        {"en",
         "LIMA, 5 JUL 89 -- [TEXT] EIGHT FOREIGN CITIZENS WERE\nSERIOUSLY INJURED TODAY WHEN A BOMB EXPLODED INSIDE A "
         "TOURIST BUS IN\nTHE CENTRE.",
         "LIMA, 5 JUL 89 -- [TEXT] EIGHT FOREIGN CITIZENS WERE\nSERIOUSLY INJURED TODAY WHEN A BOMB EXPLODED INSIDE A "
         "TOURIST BUS IN\nTHE CENTRE."},
        {"en",
         "Border Service, headquarters in the town\nBulletin on a quiet night along the "
         "border\nThree guards were hurt on the road when a tyre burst and\nthe lorry left it.",
         "Border Service, headquarters in the town||Bulletin on a quiet night along the "
         "border||Three guards were hurt on the road when a tyre burst and\nthe lorry left it."},
        {"en", " \n\t\r\n ", ""},
        {"en", "", ""},
    };
    S_check(cases, sizeof cases / sizeof *cases);
}

/* What is too long is cut, and nothing of it is lost. */
Test(text_sentences, limits) {
    size_t len = 2 * CMQ_MAX_PARAGRAPH + 1000;
    char *text = malloc(len);
    for (size_t i = 0; i < len; i++) text[i] = i % 5 == 4 ? ' ' : 'a';
    char *tokens = support_tokens_of("en", (cmq_span){text, len}, 0);
    size_t words = 1, paragraphs = 1, sentences = 1;
    for (char *c = tokens; *c; c++) {
        if (strncmp(c, " || ", 4) == 0) paragraphs++, words++, c += 3;
        else if (strncmp(c, " | ", 3) == 0) sentences++, words++, c += 2;
        else if (*c == ' ') words++;
    }
    cr_expect_eq(words, (len + 4) / 5, "%zu", words);
    cr_expect_eq(paragraphs, 3, "%zu", paragraphs);
    cr_expect_geq(sentences, words / CMQ_MAX_TOKENS);
    cmq_give_back(tokens);
    memset(text, 'a', len); /* no blank to cut at */
    tokens = support_tokens_of("en", (cmq_span){text, len}, 0);
    cmq_give_back(tokens);
    free(text);
}
