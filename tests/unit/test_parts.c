/* Figures that are parts of one told before, though no word says so. */
#include "support.h"

/* "36, 30 part": each figure, and its basis if that is not total. */
static void S_expect(cmq_extractor *extractor, const char *text, const char *expected) {
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *figures = S_get(record, "casualties");
    char line[512] = "";
    for (size_t i = 0; i < json_object_array_length(figures); i++) {
        struct json_object *c = json_object_array_get_idx(figures, i);
        const char *basis = json_object_get_string(S_get(c, "basis"));
        bool total = strcmp(basis, "total") == 0;
        S_append(line, sizeof line, "%s%s%s%s", i ? ", " : "", json_object_get_string(S_get(S_get(c, "count"), "min")),
                 total ? "" : " ", total ? "" : basis);
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

Test(parts, are_found_without_words) {
    static const char *const table[][2] = {
        {"36 people were killed. 30 people were killed. 6 people were killed.", "36, 30 part, 6 part"},
        {"36 people were killed. 30 people were killed. 5 people were killed.", "36, 30, 5"},
        {"36 people were killed. 30 people were killed. Nobody came. Nobody came. 6 people were killed.",
         "36, 30, 6"}, /* too far apart */
        {"Bishkek said 36 people were killed. Bishkek said 30 soldiers were killed.", "36, 30 part"},
        {"36 people were killed. 30 soldiers were killed.", "36, 30"}, /* by whose count? */
        {"Bishkek said 36 soldiers were killed. Bishkek said 30 people were killed.", "36, 30"},
        {"Bishkek said 36 people were killed. Bishkek said 40 soldiers were killed.", "36, 40"},
        {"Nobody came. Nobody came. Nobody came. Bishkek said 36 people were killed. Bishkek said 30 soldiers were "
         "killed.",
         "36, 30"}, /* no lead */
        {"Nobody came. Nobody came. Nobody came. 36 people were killed. 30 people were killed. 6 people were killed.",
         "36, 30 part, 6 part"}, /* right behind their whole */
        {"36 people were killed. There 30 people were killed, 6 people were killed.", "36, 30 part, 6 part"},
        {"36 people were killed. There 30 people were killed. 6 people were killed.", "36, 30 part, 6"},
        {"30 people were killed, 6 people were killed\n\n36 people were killed.",
         "30 part, 6 part, 36"}, /* a headline */
        {"30 people were killed, 6 people were killed. 36 people were killed.", "30, 6, 36"},
        {"36 people in hospital. 30 people in hospital.", "36, 30 part"},
        {"30 people in hospital. 36 people in hospital.", "30, 36"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, need_a_whole_before_them) {
    static const char *const table[][2] = {
        {"36 people were killed. There 30 people were killed.", "36, 30 part"},
        {"There 30 people were killed. 36 people were killed.", "30, 36"},
        {"30 people were killed. There 36 people were killed.", "30, 36"},
        {"36 people in hospital. There 30 people were killed.", "36, 30"}, /* the dead are not among them */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, those_who_were_counted_are_not_told_again) {
    static const char *const table[][2] = {
        {"36 people were killed. People were killed.", "36"},
        {"People were killed. 36 people were killed.", "2, 36"},
        {"36 people were killed. Soldiers were killed.", "36, 2"}, /* who says that they are the same? */
        {"36 people were killed. Dozens of people were killed.", "36, 24"},
        {"People were killed. People were killed.", "2"},
        {"36 people in hospital. People were killed.", "36, 2"},
        {"Once 36 people were killed. Nobody came. People were killed.", "36"}, /* nothing stands before it */
        {"36 people were killed is untrue. People were killed.", "36, 2"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, figures_that_turn_out_to_be_one_are_told_once) {
    static const char *const table[][2] = {
        {"The spokesman said 36 people were killed. Zarina Karim said 36 people were killed.", "36"}, /* it is she */
        {"The spokesman said 36 people were killed. Nobody came. Nobody came. Zarina Karim said 36 people were killed.",
         "36, 36"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, are_of_the_kind_told_before_unless_their_own_whole_has_none) {
    static const char *const table[][2] = {
        {"36 people were killed. Trapped with 12 soldiers.", "36, 12 part"},
        {"36 people were killed. 20 people trapped with 12 soldiers.", "36"},
    };
    TRY(PARTIES, S_expect, table);
}

/* "military KG, unspecified TJ": who the victims are. */
static void S_expect_victims(cmq_extractor *extractor, const char *text, const char *expected) {
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *figures = S_get(record, "casualties");
    char line[512] = "";
    for (size_t i = 0; i < json_object_array_length(figures); i++) {
        struct json_object *c = json_object_array_get_idx(figures, i), *side = S_get(c, "side");
        S_append(line, sizeof line, "%s%s %s", i ? ", " : "",
                 json_object_get_string(S_get(S_get(c, "victims"), "type")), side ? json_object_get_string(side) : "-");
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

Test(parts, of_two_nations_share_a_noun) {
    static const char *const table[][2] = {
        {"36 Tajik and 12 Kyrgyz soldiers were killed.", "military TJ, military KG"},
        {"36 Tajik and 12 soldiers were killed.", "unspecified TJ, military -"}, /* may be others */
        {"36 people and 12 Kyrgyz soldiers were killed.", "unspecified -, military KG"},
    };
    TRY(PARTIES, S_expect_victims, table);
}

Test(background, may_need_an_event_before_it) {
    static const char *const table[][2] = {
        {"Once 300 people were killed.", "300"},
        {"36 people were killed. Once 300 people were killed.", "36, 300 background"},
        {"36 people were killed. Once 300 people were killed and 139 injured.", "36, 300 background, 139 background"},
        {"300 people were killed. Once 300 people were killed.", "300"},
        {"Nobody came. Nobody came. Nobody came. Once 300 people were killed.", "300 background"}, /* no lead */
    };
    TRY(PARTIES, S_expect, table);
}

Test(more, of_a_day_adds_to_a_toll) {
    static const char *const table[][2] = {
        {"36 people were killed past 24 hours. 300 people were killed.", "36 additional, 300"},
        {"300 people were killed. 36 people were killed past 24 hours.", "300, 36 additional"},
        {"40 people were killed. 36 people were killed past 24 hours.", "40, 36"}, /* not so much greater */
        {"300 people in hospital. 36 people were killed past 24 hours.", "300, 36"},
        {"300 people were killed. 36 people were killed past 72 hours.", "300, 36"},
        {"300 people were killed. There 36 people were killed past 24 hours.", "300, 36 part"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(previous, tolls_have_a_newer_one) {
    static const char *const table[][2] = {
        {"Earlier 36 people were killed.", "36"},
        {"300 people were killed. Earlier 36 people were killed.", "300, 36 previous"},
        {"Earlier 36 people were killed. 300 people were killed.", "36 previous, 300"},
        {"36 people were killed. Earlier 36 people were killed.", "36"},
        {"36 people in hospital. Earlier 36 people were killed.", "36, 36"},
        {"300 people were killed. Earlier 36 people were killed and 139 injured.", "300, 36 previous, 139"},
        {"300 people were killed. Earlier 36 people were killed, earlier 12 people in hospital.",
         "300, 36 previous, 12 previous"}, /* told together */
        {"There 36 people were killed. Earlier 24 people were killed.", "36, 24 previous"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(more, of_another_kind_is_no_addition) {
    static const char *const table[][2] = {
        {"36 people were killed. Another 12 people were killed.", "36, 12 additional"},
        {"36 people in hospital. Another 12 people were killed.", "36, 12"},
        {"36 people were killed. Another 12 people in hospital.", "36, 12 additional"}, /* as often one as the other */
        {"Another 12 people were killed.", "12 additional"},                            /* to a toll that all know */
        {"36 people in hospital. Another 12 people were killed. 24 people were killed.", "36, 12 additional, 24"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(words, anywhere_in_the_clause_tell_the_basis) {
    static const char *const table[][2] = {
        {"36 people were killed. Since then 12 people were killed.", "36, 12 additional"},
        {"36 people were killed. 12 people were killed afresh.", "36, 12 additional"},
        {"12 people were killed afresh. 36 people were killed.", "12 additional, 36"},
        {"36 people were killed. 12 people were killed; afresh.", "36, 12"}, /* another clause */
        {"12 people were killed afresh.", "12"},                             /* to no toll */
        {"36 people in hospital. 12 people were killed afresh.", "36, 12"},
        {"36 people were killed. Beforehand 24 people were killed.", "36, 24 previous"},
        {"360 people were killed. Beforehand 24 people were killed.", "360, 24"}, /* no toll grows so fast */
        {"24 people were killed. Beforehand 36 people were killed.", "24, 36"},
        {"24 people were killed. Mistakenly 36 people were killed.", "24, 36 previous"},
        {"36 people were killed. 12 people were killed instantly.", "36, 12 part"},
        {"12 people were killed instantly. 36 people were killed.", "12, 36"},
        {"36 people were killed. 12 people were killed, the others left.", "36, 12 part"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(words, nearest_to_the_figure_count) {
    static const char *const table[][2] = {
        {"36 people were killed. Afresh altogether 12 people were killed.", "36, 12"},
        {"36 people were killed. Beforehand afresh 12 people were killed.", "36, 12 additional"},
        {"36 people in hospital. Afresh instantly 12 people were killed. 24 people were killed.",
         "36, 12 additional, 24"}, /* nothing that it may be a part of */
        {"36 people were killed. Another 12 people were killed instantly.", "36, 12 additional"}, /* a rule says so */
    };
    TRY(PARTIES, S_expect, table);
}
