/* Times: the calendar, the cases of tests/data/times, datelines, the times of records. */
#include "base/calendar.h"
#include "support.h"

Test(times, days_are_counted_and_told_back) {
    cr_expect_eq(cmq_day_of((cmq_date){1970, 1, 1}), 0);
    cr_expect_eq(cmq_weekday_of(0), 4);
    cmq_day before = cmq_day_of((cmq_date){1, 1, 1});
    cr_expect_eq(cmq_day_of((cmq_date){9999, 12, 31}) - before, 3652058);
    for (int year = 1600; year <= 2400; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= cmq_month_length(year, month); day++) {
                cmq_day n = cmq_day_of((cmq_date){year, month, day});
                cmq_date back = cmq_date_of(n);
                cr_assert(back.year == year && back.month == month && back.day == day, "%d-%d-%d", year, month, day);
                cr_assert(year == 1600 || n == cmq_day_of(cmq_date_of(n - 1)) + 1);
            }
}

Test(times, dates_are_read_and_written) {
    static const char *const good[] = {"2022-09-18", "2024-02-29", "0001-01-01", "9999-12-31"};
    static const char *const bad[] = {"",           "2022-9-18",  "2022-13-01",  "2022-00-10",
                                      "2023-02-29", "2022-09-31", "2022-09-18x", "0000-01-01",
                                      "18.09.2022", "2022/09/18", "2022-09-1"};
    char text[11];
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        cr_expect(cmq_day_text(cmq_day_parse(good[i]), text));
        cr_expect_str_eq(text, good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) cr_expect_eq(cmq_day_parse(bad[i]), CMQ_NO_DAY, "%s", bad[i]);
    cr_expect_eq(cmq_day_parse("2022-09-18T10:00:00Z"), cmq_day_parse("2022-09-18"));
    cr_expect_not(cmq_day_text(CMQ_NO_DAY, text));
    cr_expect_not(cmq_day_text(cmq_day_of((cmq_date){1, 1, 1}) - 1, text));
    cr_expect_not(cmq_day_text(cmq_day_of((cmq_date){9999, 12, 31}) + 1, text));
}

typedef struct {
    char text[4096];
    size_t len;
} S_lines;

static bool S_keep(void *user, const char *text, size_t len) {
    S_lines *lines = user;
    if (lines->len + len >= sizeof lines->text) return false;
    memcpy(lines->text + lines->len, text, len);
    lines->len += len;
    lines->text[lines->len] = 0;
    return true;
}

static void S_times(cmq_extractor *extractor, const char *text, const char *language, const char *date,
                    S_lines *lines) {
    cmq_document document = {
        .id = "t", .text = text, .text_len = strlen(text), .language = language, .published = date};
    lines->len = 0;
    lines->text[0] = 0;
    cr_assert_eq(cmq_explain_times(extractor, &document, S_keep, lines), CMQ_OK);
}

/* Fields of a line, parted by tabs. */
static bool S_fields(char *line, char **fields, size_t count) {
    for (size_t i = 0; i < count; i++) {
        fields[i] = line;
        line = strchr(line, '\t');
        if (!line) return i + 1 == count;
        *line++ = 0;
    }
    return false;
}

Test(times, cases_of_all_languages, .timeout = 200) {
    static const char *const languages[] = {"en", "fr", "ky", "ru", "tg"};
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        char path[4096], *fields[5];
        size_t len, good = 0, all = 0;
        snprintf(path, sizeof path, "%s/tests/data/times/%s.tsv", CMQ_SOURCE_DIR, languages[i]);
        char *file = S_file(path, &len);
        for (char *line = file, *end; (end = strchr(line, '\n')); line = end + 1) {
            S_lines lines;
            char expected[1024] = "";
            *end = 0;
            if (*line == '#') continue;
            cr_assert(S_fields(line, fields, 5), "%s", line);
            if (strcmp(fields[3], "-") != 0)
                snprintf(expected, sizeof expected, "%s\t%s\t%s\tt\n", fields[1], fields[2], fields[3]);
            S_times(extractor, fields[4], languages[i], fields[0], &lines);
            all++;
            if (strcmp(lines.text, expected) == 0) good++;
            else fprintf(stderr, "%s %s\n  expected %s  got      %s\n", fields[0], fields[4], expected, lines.text);
        }
        cr_expect_geq(all, 60u, "%s", languages[i]);
        cr_expect_geq(good * 100, all * 95, "%s: %zu of %zu", languages[i], good, all);
        free(file);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* The record of a text; the caller puts it back. */
static struct json_object *S_dated(cmq_extractor *extractor, const char *text, const char *language, const char *date) {
    cmq_record record;
    cmq_document document = {
        .id = "t", .text = text, .text_len = strlen(text), .language = language, .published = date};
    cr_assert_eq(cmq_extract(extractor, &document, &record), CMQ_OK);
    char *copy = strndup(record.json, record.json_len);
    struct json_object *object = json_tokener_parse(copy);
    free(copy);
    cr_assert_not_null(object);
    return object;
}

/* "2022-09-16..2022-09-16 Friday", with "inherited" where it is; "null" */
static void S_time_text(struct json_object *time, char *out, size_t size) {
    if (!time) {
        snprintf(out, size, "null");
        return;
    }
    struct json_object *start = S_get(time, "start"), *end = S_get(time, "end");
    snprintf(out, size, "%s..%s %s%s", start ? json_object_get_string(start) : "",
             end ? json_object_get_string(end) : "", json_object_get_string(S_get(time, "text")),
             json_object_get_boolean(S_get(time, "inherited")) ? " inherited" : "");
}

typedef struct {
    const char *language, *date, *text, *published, *times[3];
} S_case;

static void S_check_case(cmq_extractor *extractor, const S_case *c) {
    struct json_object *record = S_dated(extractor, c->text, c->language, c->date), *published;
    struct json_object *casualties = S_get(record, "casualties");
    json_object_object_get_ex(record, "published", &published);
    cr_expect_str_eq(published ? json_object_get_string(published) : "null", c->published, "%s", c->text);
    size_t n = 0;
    while (n < 3 && c->times[n]) n++;
    cr_expect_eq(json_object_array_length(casualties), n, "%s", c->text);
    for (size_t i = 0; i < n && i < json_object_array_length(casualties); i++) {
        char time[256];
        struct json_object *member = NULL;
        json_object_object_get_ex(json_object_array_get_idx(casualties, i), "time", &member);
        S_time_text(member, time, sizeof time);
        S_expect_line(c->text, c->times[i], time);
    }
    json_object_put(record);
}

Test(times, of_records, .timeout = 200) {
    static const S_case cases[] = {
        /* the time of the saying is not that of the deaths */
        {"en",
         "2022-09-18",
         "The ministry said on Sunday that 36 people had been killed in clashes this week.",
         "2022-09-18",
         {"2022-09-12..2022-09-18 this week"}},
        {"en", "2022-09-18", "The ministry said on Sunday that 36 people had been killed.", "2022-09-18", {"null"}},
        {"ru",
         "2022-09-18",
         "В воскресенье Минздрав сообщил, что в среду погибли 36 человек.",
         "2022-09-18",
         {"2022-09-14..2022-09-14 среду"}},
        {"ky",
         "2022-09-18",
         "Шаршембиде 36 киши каза болду, деп жекшемби күнү министрлик билдирди.",
         "2022-09-18",
         {"2022-09-14..2022-09-14 Шаршембиде"}},
        {"tg",
         "2022-09-18",
         "Рӯзи чоршанбе 36 нафар ҳалок шуданд.",
         "2022-09-18",
         {"2022-09-14..2022-09-14 Рӯзи чоршанбе"}},
        {"fr",
         "2022-09-18",
         "Mercredi, 36 personnes ont été tuées.",
         "2022-09-18",
         {"2022-09-14..2022-09-14 Mercredi"}},
        /* nor is that at which the dead were found, or as of which they were counted */
        {"en", "2022-09-18", "The bodies of two miners were found on Friday.", "2022-09-18", {"null"}},
        {"fr", "2022-09-18", "Deux corps ont été retrouvés vendredi.", "2022-09-18", {"null"}},
        {"ru", "2022-09-18", "По состоянию на пятницу погибли 24 человека.", "2022-09-18", {"null"}},
        {"ky", "2022-09-18", "Бүгүн саат 14:00гө карата 24 киши каза болду.", "2022-09-18", {"null"}},
        {"tg", "2022-09-18", "То рӯзи ҷумъа 24 нафар ҳалок шуданд.", "2022-09-18", {"null"}},
        /* people count over a stretch, whoever says so */
        {"en",
         "2022-09-18",
         "Since Wednesday the ministry has reported 24 deaths.",
         "2022-09-18",
         {"2022-09-14..2022-09-18 Since Wednesday"}},
        /* beside an earlier toll stands when it was told; it happened when the event did */
        {"ru",
         "2022-09-18",
         "В пятницу погибли 36 человек. Накануне сообщалось о 24 погибших.",
         "2022-09-18",
         {"2022-09-16..2022-09-16 пятницу", "2022-09-16..2022-09-16 пятницу inherited"}},
        {"en", "2022-09-18", "47 people are missing, as against 60 yesterday.", "2022-09-18", {"null", "null"}},
        /* "since" and a month when something happened */
        {"en",
         "2022-09-18",
         "It is the worst clash since April 2021, when 36 people were killed.",
         "2022-09-18",
         {"2021-04-01..2021-04-30 since April 2021"}},
        /* told two sentences before; a headline tells of what follows */
        {"en",
         "2022-09-18",
         "Bus falls into gorge, seven dead\n\nA bus left the road on Friday near the pass and fell into a gorge. The "
         "police were told by a driver. Seven people were killed.",
         "2022-09-18",
         {"2022-09-16..2022-09-16 Friday inherited"}},
        {"en",
         "2022-09-18",
         "An attack on a convoy has claimed the lives of seven soldiers, the army said.\n\nThe convoy was hit on "
         "Friday "
         "near the village on the road to the coast. Three soldiers were wounded.",
         "2022-09-18",
         {"2022-09-16..2022-09-16 Friday inherited", "2022-09-16..2022-09-16 Friday inherited"}},
        /* of two clauses each has its own */
        {"en",
         "2022-09-18",
         "Eight people died on the spot, and one person died in hospital on Friday.",
         "2022-09-18",
         {"null", "2022-09-16..2022-09-16 Friday"}},
        /* carried on to the next sentence */
        {"en",
         "2022-09-18",
         "On Friday 24 people were killed. At least 139 were injured.",
         "2022-09-18",
         {"2022-09-16..2022-09-16 Friday", "2022-09-16..2022-09-16 Friday inherited"}},
        /* without a date only what is told in full is known */
        {"en", NULL, "On Friday 24 people were killed.", "null", {".. Friday"}},
        {"en", NULL, "In April 2021 more than 50 people were killed.", "null", {"2021-04-01..2021-04-30 April 2021"}},
        {"en", "2022-09-18", "36 people were killed.", "2022-09-18", {"null"}},
        /* headings and datelines */
        {"en",
         NULL,
         "18 September 2022\n\nOn Friday 24 people were killed.",
         "2022-09-18",
         {"2022-09-16..2022-09-16 Friday"}},
        {"en",
         "2022-09-20",
         "KABUL, Sept 18 (Agency) - Seven died. On Friday 24 people were killed.",
         "2022-09-20",
         {"null", "2022-09-16..2022-09-16 Friday"}},
        {"ru",
         "2022-09-19",
         "БИШКЕК, 18 сентября. /Агентство/. Вчера погибли 24 человека.",
         "2022-09-19",
         {"2022-09-17..2022-09-17 Вчера"}},
        {"ru",
         NULL,
         "Душанбе, 18 сентября 2022 года\n\nВчера погибли 24 человека.",
         "2022-09-18",
         {"2022-09-17..2022-09-17 Вчера"}},
        {"ky",
         NULL,
         "Бишкек, 2022-жылдын 18-сентябры\n\nКечээ 24 киши каза болду.",
         "2022-09-18",
         {"2022-09-17..2022-09-17 Кечээ"}},
        {"tg",
         NULL,
         "Душанбе, 18 сентябри соли 2022\n\nДирӯз 24 нафар ҳалок шуданд.",
         "2022-09-18",
         {"2022-09-17..2022-09-17 Дирӯз"}},
        {"fr",
         NULL,
         "Paris, le 18 septembre 2022\n\nHier, 24 personnes ont été tuées.",
         "2022-09-18",
         {"2022-09-17..2022-09-17 Hier"}},
        /* a date within the text is no dateline */
        {"en",
         NULL,
         "The fighting of 18 September 2022 went on. On Friday 24 people were killed.",
         "null",
         {".. Friday"}},
    };
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) S_check_case(extractor, &cases[i]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

/* The times of the positions of a text, with blanks between. */
static void S_position_times(cmq_extractor *extractor, const char *text, const char *language, char *out, size_t size) {
    struct json_object *record = S_dated(extractor, text, language, "2022-09-18"),
                       *positions = S_get(record, "positions");
    out[0] = 0;
    for (size_t i = 0; i < json_object_array_length(positions); i++) {
        struct json_object *time = NULL, *position = json_object_array_get_idx(positions, i);
        json_object_object_get_ex(position, "time", &time);
        S_append(out, size, "%s%s", i ? " " : "", time ? json_object_get_string(S_get(time, "start")) : "null");
    }
    json_object_put(record);
}

Test(times, of_positions, .timeout = 200) {
    static const char *const cases[][3] = {
        {"en", "The UN Secretary-General on Saturday called for a ceasefire.", "2022-09-17"},
        {"en", "The European Union condemns the attack of 24 August.", "null"}, /* not when it was attacked */
        {"en", "The two countries agreed to a ceasefire on Friday.", "2022-09-16"},
        {"ru", "В пятницу стороны договорились о прекращении огня.", "2022-09-16"},
    };
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char times[256];
        S_position_times(extractor, cases[i][1], cases[i][0], times, sizeof times);
        S_expect_line(cases[i][1], cases[i][2], times);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}
