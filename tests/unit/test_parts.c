/* Figures that are parts of one told before, though no word says so. */
#include "support.h"

/* "36 hospitalized": each figure with its kind. */
static void S_expect_kinds(cmq_extractor *extractor, const char *text, const char *expected) {
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *figures = S_get(record, "casualties");
    char line[512] = "";
    for (size_t i = 0; i < json_object_array_length(figures); i++) {
        struct json_object *c = json_object_array_get_idx(figures, i);
        S_append(line, sizeof line, "%s%s %s", i ? ", " : "", json_object_get_string(S_get(S_get(c, "count"), "min")),
                 json_object_get_string(S_get(c, "kind")));
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

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
        {"5 people were killed, 3 people were killed, 2 people were killed.", "5, 3 part, 2 part"},
        {"3 people were killed, 2 people were killed, 5 people were killed.", "3, 2, 5"}, /* by chance */
        {"15 people were killed, 8 people were killed, 6 people were killed, 2 people were killed.", "15, 8, 6, 2"},
        {"in Osh 5 people were killed, in Khujand 3 people were killed, 2 people were killed.", "5, 3, 2"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, numbers_add_up_to_a_figure) {
    static const char *const table[][2] = {
        {"640 people were killed. 274 people were killed, 158, 121 and 87.",
         "640, 274 part, 158 part, 121 part, 87 part"},
        {"640 people were killed. 274 people were killed, 158, 121 and 86.", "640, 274"},
        {"640 people were killed, 274, 158, 121 and 87.", "640, 274 part, 158 part, 121 part, 87 part"},
        {"640 people were killed. 274 people were killed, 366.", "640, 274 part, 366 part"},
        {"19 people were killed. 10 people were killed, 9.", "19, 10"}, /* by chance */
        {"19 people were killed. 10 people were killed, 5, 4.", "19, 10 part, 5 part, 4 part"},
        {"19 people were killed. 10 people were killed, 5 cars, 4.", "19, 10"}, /* other things */
        {"640 people were killed. 274 people were killed, 158 in Osh, 121 cars, 87.",
         "640, 274 part, 158 part, 121 part, 87 part"},                                      /* too many to be others */
        {"274 people were killed, 366, 640 people were killed.", "274 part, 366 part, 640"}, /* before their whole */
        {"640 people were killed. Nobody came. Nobody came. Nobody came. 274 people were killed, 158, 121 and 87.",
         "640, 274"}, /* too far away */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, a_headline_has_no_room_for_a_bound) {
    static const char *const table[][2] = {
        {"36 people were killed\n\nAt least 36 people were killed.", "36"},
        {"36 people were killed\n\nNobody came. Nobody came. At least 36 people were killed.", "36"},
        {"36 people were killed.\n\nAt least 36 people were killed.", "36, 36"}, /* no headline */
        {"At least 36 people were killed\n\n36 people were killed.", "36"},      /* what it rounds */
        {"36 people were killed\n\n36 people were killed. At least 36 people were killed.", "36, 36"},
        {"36 people were killed\n\nNobody came. Nobody came. Nobody came. At least 36 people were killed.",
         "36, 36"}, /* no lead */
        {"36 people were killed\n\nAt least 36 people in hospital.", "36, 36"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, who_is_in_danger_is_in_hospital_if_the_others_are) {
    static const char *const table[][2] = {
        {"36 people in hospital. 12 people in danger.", "36 hospitalized, 12 hospitalized"},
        {"36 people in hospital, 12 people in danger.", "36 hospitalized, 12 hospitalized"},
        {"36 people were killed. 12 people in danger.", "36 killed, 12 injured"},
        {"12 people in hospital. 36 people in danger.", "12 hospitalized, 36 injured"}, /* they are more */
        {"36 people in hospital. Nobody came. Nobody came. 12 people in danger.", "36 hospitalized, 12 injured"},
    };
    TRY(PARTIES, S_expect_kinds, table);
}

Test(parts, the_same_number_in_two_regions_is_two_figures) {
    static const char *const table[][2] = {
        {"36 people were killed in Osh. 36 people were killed in Khujand.", "36, 36"},
        {"36 people were killed in Osh. 36 people were killed in Osh.", "36"},
        {"36 people were killed in Osh. 36 people were killed in Kyrgyzstan.", "36"},
        {"36 people were killed in Osh. 36 people were killed.", "36"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, add_up_with_those_called_more) {
    static const char *const table[][2] = {
        {"36 people were killed. 30 people were killed, another 6 people were killed.", "36, 30 part, 6 additional"},
        {"36 people were killed. 30 people were killed. Another 6 people were killed.", "36, 30 part, 6 additional"},
        {"36 people were killed. Another 6 people were killed. 30 people were killed.", "36, 6 additional, 30"},
        {"36 people were killed. 30 people were killed. Another 5 people were killed.", "36, 30, 5 additional"},
        {"36 people were killed. 30 people were killed. Nobody came. Another 6 people were killed.",
         "36, 30, 6 additional"},
        {"36 people were killed. Earlier 30 people were killed. 24 people were killed. Another 12 people were killed.",
         "36, 30 previous, 24, 12 additional"}, /* to which toll? */
        {"At least 36 people were killed. 30 people were killed, 6 people were killed.", "36, 30 part, 6 part"},
        {"50 people were killed. Another 36 people were killed. 30 people were killed. 6 people were killed.",
         "50, 36 additional, 30 part, 6 part"},
        {"At least 36 people were killed. 30 people were killed. 6 people were killed.", "36, 30, 6"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, are_places_and_groups_within_the_whole) {
    static const char *const table[][2] = {
        {"36 people were killed in Kyrgyzstan. 12 people were killed in Osh.", "36, 12 part"},
        {"36 people were killed in Kyrgyzstan. 25 people were killed. 12 people were killed in Osh.",
         "36, 25, 12 part"}, /* the last greater one tells no place */
        {"36 people were killed in Kyrgyzstan. 30 people were killed in Osh.", "36, 30"}, /* two counts of the same? */
        {"36 people were killed in Kyrgyzstan. 12 people were killed in Khujand.", "36, 12"},
        {"36 people were killed in Kyrgyzstan. 12 soldiers were killed in Osh.", "36, 12"}, /* another fight */
        {"36 people were killed in Osh. 12 people were killed in Kyrgyzstan.", "36, 12"},
        {"36 people were killed. 3 doctors were killed.", "36, 3 part"},
        {"3 doctors were killed. 36 people were killed.", "3, 36"},
        {"36 people were killed. 1 doctor was killed.", "36, 1"}, /* as often another event */
        {"36 soldiers were killed. 3 doctors were killed.", "36, 3"},
        {"36 people were killed. 3 doctors were killed in Osh.", "36, 3"},
        {"36 people were killed. Tajik 2 people were killed instantly. Kyrgyz 1 people were killed.",
         "36, 2 part, 1 part"},
        {"36 people were killed. Kyrgyz 1 people were killed.", "36, 1"}, /* no list of nations */
        {"36 people were killed. Tajik 2 people were killed instantly. Tajik 1 people were killed.", "36, 2 part, 1"},
        {"36 people were killed. 3 soldiers were killed.", "36, 3"}, /* may be of another fight */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, stand_in_lines_of_a_list_of_places) {
    static const char *const table[][2] = {
        {"36 people were killed. Kyrgyzstan: 20 people were killed. Tajikistan - 10 people were killed.",
         "36, 20 part, 10 part"},
        {"Kyrgyzstan: 20 people were killed. Tajikistan: 10 people were killed.", "20, 10"}, /* no whole */
        {"36 people were killed. Nobody: 20 people were killed.", "36, 20"},
        {"36 people were killed. Astana - 20 people were killed.", "36, 20"}, /* where it was filed */
        {"36 people were killed. Kyrgyzstan, 20 people were killed.", "36, 20"},
        {"36 people were killed. Kyrgyzstan: 40 people were killed.", "36, 40"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parts, at_places_of_their_own_add_up_to_the_sum_behind_them) {
    static const char *const table[][2] = {
        {"12 people were killed in Osh. 24 people were killed in Khujand. 36 people were killed.",
         "12 part, 24 part, 36"},
        {"12 people were killed in Osh. 24 people were killed in Khujand. 37 people were killed.", "12, 24, 37"},
        {"12 people were killed in Osh. 24 people were killed. 36 people were killed.", "12, 24, 36"},
        {"36 people were killed in Osh. 36 people in hospital.", "36, 36"},
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

Test(parts, of_one_number_are_others_where_and_joins_victims_of_two_types) {
    static const char *const table[][2] = {
        {"12 people and 12 soldiers were killed.", "12, 12"},
        {"12 soldiers and 12 soldiers were killed.", "12, 12"},
        {"12 people were killed and 12 soldiers were killed.", "12"}, /* told again */
        {"12 people and 12 soldiers were killed. 12 people and 12 soldiers were killed.", "12, 12"},
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

Test(parts, are_those_of_a_state) {
    static const char *const table[][2] = {
        {"The attack killed 45 people. Three of our nationals were killed.", "45, 3 part"},
        {"The attack killed 45 people. Another three Chadian citizens were killed.", "45, 3 part"},
        {"The attack killed 45 people. Two Belgians were killed.", "45, 2 part"},
        {"The attack killed 45 people. 30 Chadian citizens were killed.", "45, 30"}, /* of one side, it seems */
        {"The attack killed 45 people, Chad's army said. The embassy of Togo said three of its citizens were killed.",
         "45, 3"}, /* counted by somebody else */
        {"The flood displaced 45 people. Three Chadian citizens were evacuated.", "45, 3"},
    };
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) S_expect(extractor, table[i][0], table[i][1]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(parts, stand_in_lists_of_places) {
    static const char *const table[][2] = {
        {"The flood killed 45 people.\nBali: 20\n- West Java – 12;", "45, 20 part, 12 part"},
        {"The flood killed 45 people. By province: Bali: 20; West Java: 12.", "45, 20 part, 12 part"},
        {"The flood killed 45 people.\nPhone: 20\nViews: 12", "45"},
        {"The flood killed 45 people.\nBali: 60", "45"}, /* more than all */
        {"The flood spared 45 people.\nBali: 20", ""},
        {"The flood killed 45 people and injured 130.\nBali: 60", "45, 130, 60 part"},
        {"The flood killed 45 people and injured 130.\nDeaths by province:\nBali: 60", "45, 130"}, /* not of the dead */
        {"The flood killed 45 people and injured 130.\nDeaths by province:\nBali: 20", "45, 130, 20 part"},
    };
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) S_expect(extractor, table[i][0], table[i][1]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(numbers, may_be_those_of_the_record_before) {
    static const char *const table[][2] = {
        {"Four people were killed and as many were injured.", "4, 4"},
        {"At least four people were killed and about as many were injured.", "4, 4"},
        {"The storm killed nine people. The same number are missing.", "9, 9"},
        {"The storm killed nine people. Rain fell for a week. The same number are missing.", "9"},
        {"Four people were killed on Monday and as many were killed on Friday.", "4"}, /* or told once more */
        {"As many were injured.", ""},
        {"Four people were killed and twice as many were injured.", "4"},
    };
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) S_expect(extractor, table[i][0], table[i][1]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(background, is_none_in_reports_of_those_who_fled) {
    static const char *const table[][2] = {
        {"The war has displaced 148,000 people. Roads are cut. Aid is late. Since January, 64 people have been killed.",
         "148000, 64"},
        {"An attack killed 12 people. Roads are cut. Aid is late. Since January, 64 people have been killed.",
         "12, 64 background"},
    };
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) S_expect(extractor, table[i][0], table[i][1]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}
