/* The toll over time: days, counts, which reports tell of one event, whose figures they are, what is told of a span. */
#include "support.h"
#include "toll/toll.h"

#define SPOTS(side, country, ref)                                                                                      \
    "\"side\":" side ",\"place\":{\"text\":\"there\",\"country\":" country ",\"ref\":" ref ",\"inherited\":false}"

/* A record of one figure, "killed N" of some basis, by the ministry of KG. */
static void S_add(toll *toll, const char *id, const char *date, int count, const char *basis, const char *spots) {
    char json[1024];
    const char *wrong;
    int len = snprintf(json, sizeof json,
                       "{\"schema\":\"communique/1\",\"id\":\"%s\",\"published\":%s,\"actors\":[{\"id\":\"a1\","
                       "\"name\":\"Ministry\",\"type\":\"agency\",\"country\":\"KG\"}],\"casualties\":[{\"id\":\"c1\","
                       "\"kind\":\"killed\",\"count\":{\"min\":%d,\"max\":%d,\"approx\":false},\"basis\":\"%s\","
                       "\"source\":\"a1\",%s,\"start\":0,\"end\":1,\"text\":\"x\"}]}",
                       id, date, count, count, basis, spots);
    cr_assert(toll_read(toll, json, (size_t)len, &wrong) && !wrong, "%s: %s", id, wrong ? wrong : toll_error(toll));
}

typedef struct {
    char text[1024];
    size_t len;
} S_lines;

/* "1 2022-09-18 KG record total 36 (36);": event, day, side and where it comes from, role, count, toll */
static bool S_line(void *user, const toll_event *event, const toll_row *row) {
    S_lines *lines = user;
    char day[16], count[64], known[64];
    toll_date(row->day, day);
    toll_count_text(row->count, count);
    toll_count_text(row->toll, known);
    int n = snprintf(lines->text + lines->len, sizeof lines->text - lines->len, "%lld %s %s %s %s %s (%s);",
                     (long long)event->number, day, row->side, toll_side_from_name(row->side_from),
                     toll_role_name(row->role), count, known);
    lines->len += n > 0 ? (size_t)n : 0;
    return lines->len < sizeof lines->text;
}

static const toll_selection S_all = {.since = TOLL_UNDATED, .until = TOLL_UNDATED, .window = 14};

static void S_expect(toll *toll, const toll_selection *selection, const char *expected) {
    S_lines lines = {.len = 0};
    cr_assert(toll_each(toll, selection, S_line, &lines), "%s", toll_error(toll));
    cr_expect_str_eq(lines.text, expected);
}

static toll *S_open(void) {
    toll *toll = toll_open();
    cr_assert_not_null(toll);
    return toll;
}

Test(toll, days_go_there_and_back) {
    static const struct {
        const char *text;
        int64_t day;
    } table[] = {
        {"1970-01-01", 0}, {"1969-12-31", -1}, {"2000-02-29", 11016}, {"2000-03-01", 11017}, {"2022-09-18", 19253}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char text[16];
        cr_expect_eq(toll_day(table[i].text), table[i].day, "%s", table[i].text);
        toll_date(table[i].day, text);
        cr_expect_str_eq(text, table[i].text);
    }
    static const char *const none[] = {NULL, "", "2022-9-18", "2022-13-01", "2022-00-01", "2022-09-32", "yesterday"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) cr_expect_eq(toll_day(none[i]), TOLL_UNDATED, "%zu", i);
    cr_expect_eq(toll_day("2022-09-18T10:00:00Z"), 19253);
}

Test(toll, counts_are_written_short) {
    static const struct {
        toll_count count;
        const char *text;
    } table[] = {{{36, 36, false}, "36"},     {{36, -1, false}, "36+"}, {{-1, 40, false}, "..40"},
                 {{20, 25, false}, "20..25"}, {{24, -1, true}, "~24+"}, {{-1, -1, true}, "-"}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char text[64];
        toll_count_text(table[i].count, text);
        cr_expect_str_eq(text, table[i].text);
    }
    cr_expect(toll_knows_kinds("killed,injured"));
    cr_expect(!toll_knows_kinds("killed,hurt"));
    cr_expect(!toll_knows_kinds("kill"));
}

Test(toll, what_is_no_record_is_told) {
    static const char *const table[] = {"36", "{}", "{\"schema\":\"communique/1\"}",
                                        "{\"schema\":\"communique/1\",\"casualties\":{}}", "{\"schema\""};
    toll *toll = S_open();
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const char *wrong = NULL;
        cr_expect(toll_read(toll, table[i], strlen(table[i]), &wrong));
        cr_expect_not_null(wrong, "%s", table[i]);
    }
    toll_close(toll);
}

Test(toll, a_side_is_that_of_the_record_then_of_the_place_then_of_who_counts) {
    toll *toll = S_open();
    S_add(toll, "a", "\"2022-09-18\"", 1, "total", SPOTS("\"TJ\"", "\"UZ\"", "null"));
    S_add(toll, "b", "\"2022-09-18\"", 2, "total", SPOTS("null", "\"UZ\"", "null"));
    S_add(toll, "c", "\"2022-09-18\"", 3, "total", "\"side\":null,\"place\":null");
    cr_assert(toll_group(toll, 14));
    S_lines lines = {.len = 0};
    cr_assert(toll_each(toll, &S_all, S_line, &lines));
    cr_expect_not_null(strstr(lines.text, " TJ record total 1 "), "%s", lines.text);
    cr_expect_not_null(strstr(lines.text, " UZ place total 2 "), "%s", lines.text);
    cr_expect_not_null(strstr(lines.text, " KG source total 3 "), "%s", lines.text);
    toll_close(toll);
}

Test(toll, silence_ends_an_event_and_the_window_is_inclusive) {
    static const char spots[] = SPOTS("\"KG\"", "\"KG\"", "\"KG-B\"");
    for (int64_t window = 9; window <= 10; window++) {
        toll *toll = S_open();
        S_add(toll, "a", "\"2022-09-01\"", 5, "total", spots);
        S_add(toll, "b", "\"2022-09-11\"", 7, "total", spots);
        cr_assert(toll_group(toll, window));
        S_expect(toll, &S_all,
                 window == 10 ? "1 2022-09-01 KG record total 5 (5);1 2022-09-11 KG record total 7 (7);"
                              : "1 2022-09-01 KG record total 5 (5);2 2022-09-11 KG record total 7 (7);");
        toll_close(toll);
    }
}

Test(toll, a_report_of_both_sides_of_a_border_joins_their_events) {
    for (int both = 0; both <= 1; both++) {
        toll *toll = S_open();
        S_add(toll, "a", "\"2022-09-16\"", 5, "total", SPOTS("\"KG\"", "\"KG\"", "\"KG-B\""));
        S_add(toll, "b", "\"2022-09-17\"", 7, "total", SPOTS("\"TJ\"", "\"TJ\"", "\"TJ-SU\""));
        S_add(toll, "c", "\"2022-09-17\"", 9, "total", SPOTS("\"KG\"", "\"KG\"", "\"KG-O\"")); /* elsewhere in KG */
        if (both) S_add(toll, "d", "\"2022-09-18\"", 8, "total", SPOTS("\"TJ\"", "\"KG\"", "\"KG-B\""));
        cr_assert(toll_group(toll, 14));
        S_expect(toll, &S_all,
                 both ? "1 2022-09-16 KG record total 5 (5);1 2022-09-17 TJ record total 7 (7);"
                        "1 2022-09-18 TJ record total 8 (8);2 2022-09-17 KG record total 9 (9);"
                      : "1 2022-09-16 KG record total 5 (5);2 2022-09-17 TJ record total 7 (7);"
                        "3 2022-09-17 KG record total 9 (9);");
        toll_close(toll);
    }
}

Test(toll, a_change_is_added_to_the_toll_and_days_before_the_span_still_count) {
    static const char spots[] = SPOTS("\"KG\"", "\"KG\"", "\"KG-B\"");
    toll *toll = S_open();
    S_add(toll, "b", "\"2022-09-18\"", 12, "additional", spots); /* in any order */
    S_add(toll, "a", "\"2022-09-17\"", 24, "total", spots);
    S_add(toll, "c", "\"2022-09-19\"", 1, "total", spots);       /* one of them, told by itself */
    S_add(toll, "d", "\"2022-09-19\"", 51, "background", spots); /* of another event, which nobody tells of */
    cr_assert(toll_group(toll, 14));
    S_expect(toll, &S_all,
             "1 2022-09-17 KG record total 24 (24);1 2022-09-18 KG record change 12 (36);"
             "1 2022-09-19 KG record case 1 (36);");
    toll_selection late = S_all;
    late.since = late.until = toll_day("2022-09-18");
    S_expect(toll, &late, "1 2022-09-18 KG record change 12 (36);");
    toll_selection elsewhere = S_all;
    elsewhere.countries = "TJ,UZ";
    S_expect(toll, &elsewhere, "");
    toll_close(toll);
}
