/* Who is who in a document: when two names mean one actor and when they do not; those who face each other. */
#include "support.h"

/* "Sodiq (president), Bishkek | Sodiq>Bishkek": all actors with their offices, then each position. */
static void S_expect(cmq_extractor *extractor, const char *text, const char *expected) {
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *positions = S_get(record, "positions"),
                       *actors = S_get(record, "actors");
    char line[1024] = "";
    for (size_t i = 0; i < json_object_array_length(actors); i++) {
        struct json_object *actor = json_object_array_get_idx(actors, i), *role = S_get(actor, "role");
        S_append(line, sizeof line, role ? "%s%s (%s)" : "%s%s", i ? ", " : "",
                 json_object_get_string(S_get(actor, "name")), role ? json_object_get_string(role) : "");
    }
    for (size_t i = 0; i < json_object_array_length(positions); i++) {
        struct json_object *p = json_object_array_get_idx(positions, i);
        S_append(line, sizeof line, " | ");
        S_append_names(line, sizeof line, actors, S_get(p, "speakers"));
        S_append(line, sizeof line, ">");
        S_append_names(line, sizeof line, actors, S_get(p, "addressees"));
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

Test(parties, the_examples_of_their_rules_pass) {
    static S_messages messages;
    cmq_check result;
    cmq_grammar *grammar = S_grammar(MINI, PARTIES, true, true, NULL);
    cmq_grammar_check(grammar, "en", S_collect, &messages, &result);
    cr_expect_eq(result.errors + result.failed, 0, "%s", messages.text);
    cmq_grammar_free(grammar);
}

Test(parties, an_office_and_its_holder) {
    static const char *const table[][2] = {
        {"Tajik president Sodiq urged talks. The president urged a ceasefire.", "Sodiq (president) | Sodiq> | Sodiq>"},
        {"The Tajik president urged talks. Tajik president Sodiq urged a ceasefire.",
         "Sodiq (president) | Sodiq> | Sodiq>"}, /* the name comes soon */
        {"The Tajik president urged talks. Nobody came. Nobody came. Nobody came. Tajik president Sodiq urged a "
         "ceasefire.",
         "Sodiq (president) | Sodiq> | Sodiq>"}, /* and here late, but there is no other */
        {"The Tajik president urged talks. Nobody came. Nobody came. Nobody came. Tajik president Sodiq urged a "
         "ceasefire. Tajik president Daler urged talks.",
         "president (president), Sodiq (president), Daler (president) | president> | Sodiq> | Daler>"}, /* which? */
        {"Nobody has met Tajik minister Sodiq or Kyrgyz minister Daler. The minister urged a ceasefire.",
         "Sodiq (minister), Daler (minister) | Sodiq>"}, /* the first of two */
        {"Tajik president Sodiq urged talks. The minister urged a ceasefire.",
         "Sodiq (president), minister (minister) | Sodiq> | minister>"},
        {"Tajik president Sodiq urged talks. The Kyrgyz president urged a ceasefire.",
         "Sodiq (president), president (president) | Sodiq> | president>"}, /* of another state */
        {"Tajik president Sodiq urged talks. Tajik president Daler urged a ceasefire.",
         "Sodiq (president), Daler (president) | Sodiq> | Daler>"}, /* one office, two names */
        {"Tajik president Sodiq urged talks. Kyrgyz president Daler urged talks. Tajik president Sodiq urged talks. "
         "The "
         "president urged a ceasefire.",
         "Sodiq (president), Daler (president) | Sodiq> | Daler> | Sodiq>"}, /* whoever of them spoke last */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_office_by_other_words) {
    static const char *const table[][2] = {
        {"Tajik minister Sodiq urged talks. The chief urged a ceasefire.", "Sodiq (minister) | Sodiq> | Sodiq>"},
        {"Tajik minister Sodiq urged talks. Tajik chief Daler urged talks. The minister urged a ceasefire.",
         "Sodiq (minister), Daler (chief) | Sodiq> | Daler> | Sodiq>"}, /* the very word wins over the nearer one */
        {"Tajik spokesman Sodiq urged talks. The spokeswoman urged a ceasefire.",
         "Sodiq (spokesman) | Sodiq> | Sodiq>"},
        {"Tajik spokesman Sodiq urged talks. The chief urged a ceasefire.",
         "Sodiq (spokesman), chief (chief) | Sodiq> | chief>"},
        {"Tajik president Sodiq urged talks. The chief urged a ceasefire.",
         "Sodiq (president), chief (chief) | Sodiq> | chief>"},
        {"The spokesman of the board urged talks. The spokesman of the authority urged a ceasefire.",
         "spokesman of the board (spokesman of the board) | spokesman of the board> | spokesman of the board>"},
        {"The chief of the board urged talks. The spokesman of the authority urged a ceasefire.",
         "chief (chief), spokesman of the authority (spokesman of the authority) | chief> | spokesman of the "
         "authority>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, the_name_of_an_office_between_commas) {
    static const char *const table[][2] = {
        {"Bishkek urged talks with the minister, Maris Sanga, who came.", "Bishkek, Maris Sanga (minister) | Bishkek>"},
        {"Bishkek urged talks with the minister of peace, Maris Sanga, who came.",
         "Bishkek, Maris Sanga (minister) | Bishkek>"},
        {"Bishkek urged talks with the minister, Father Maris Sanga, who came.",
         "Bishkek, Maris Sanga (minister) | Bishkek>"},
        {"Bishkek urged talks with the minister, Maris, who came.", "Bishkek, minister (minister) | Bishkek>"},
        {"Bishkek urged talks with the minister, Maris Sanga came.", "Bishkek, minister (minister) | Bishkek>"},
        {"Bishkek urged talks with the minister, Tajik people, who came.", "Bishkek, minister (minister) | Bishkek>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_office_and_the_name_behind_it) {
    static const char *const table[][2] = {
        {"The spokesman urged talks. Zarina Karim urged a ceasefire.",
         "Zarina Karim (spokesman) | Zarina Karim> | Zarina Karim>"},
        {"The spokesman urged talks. Zarina Karim urged talks.", "Zarina Karim (spokesman) | Zarina Karim>"},
        {"The spokesman urged talks. Nobody came. Nobody came. Zarina Karim urged a ceasefire.",
         "spokesman (spokesman), Zarina Karim | spokesman> | Zarina Karim>"},
        {"The spokesman urged talks. Nobody came. Nobody came. The spokesman urged talks. Zarina Karim urged a "
         "ceasefire.",
         "Zarina Karim (spokesman) | Zarina Karim> | Zarina Karim>"}, /* told again before the name */
        {"Zarina Karim urged talks. The spokesman urged a ceasefire.",
         "Zarina Karim (spokesman) | Zarina Karim> | Zarina Karim>"}, /* who spoke before */
        {"Zarina Karim urged talks. A spokesman urged a ceasefire.",
         "Zarina Karim, spokesman (spokesman) | Zarina Karim> | spokesman>"}, /* somebody else */
        {"Tajik spokesman Sodiq urged talks. Another spokesman urged a ceasefire.",
         "Sodiq (spokesman), spokesman (spokesman) | Sodiq> | spokesman>"},
        {"A spokesman urged talks. Zarina Karim urged a ceasefire.",
         "Zarina Karim (spokesman) | Zarina Karim> | Zarina Karim>"}, /* the name comes soon */
        {"Zarina Karim urged talks. Nobody came. The spokesman urged a ceasefire.",
         "Zarina Karim, spokesman (spokesman) | Zarina Karim> | spokesman>"},
        {"The spokesman urged talks. Zarina Karim and Daler Aziz urged a ceasefire.",
         "spokesman (spokesman), Zarina Karim, Daler Aziz | spokesman> | Zarina Karim+Daler Aziz>"}, /* which? */
        {"The ministers urged talks. Zarina Karim urged a ceasefire.",
         "ministers (ministers), Zarina Karim | ministers> | Zarina Karim>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_surname_alone) {
    static const char *const table[][2] = {
        {"Zarina Karim urged talks. Karim urged a ceasefire.", "Zarina Karim | Zarina Karim> | Zarina Karim>"},
        {"Zarina Karim urged talks. Karimga urged a ceasefire.", "Zarina Karim | Zarina Karim> | Zarina Karim>"},
        {"Karim urged talks. Zarina Karim urged a ceasefire.", "Zarina Karim | Zarina Karim>"}, /* not named yet */
        {"Zarina Karim urged talks. The karim urged a ceasefire.", "Zarina Karim | Zarina Karim>"},
        {"Zarina Karim urged talks. Karimabad urged a ceasefire.", "Zarina Karim | Zarina Karim> | Zarina Karim>"},
        {"Zarina Karim urged talks. Karimabadi urged a ceasefire.", "Zarina Karim | Zarina Karim>"}, /* no ending */
        {"Tajik president Sodiq urged talks. Sodiq urged a ceasefire.",
         "Sodiq (president) | Sodiq>"}, /* one word is no full name */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_body_and_its_longer_name) {
    static const char *const table[][2] = {
        {"Tajik health board urged talks. Health board and labour urged a ceasefire.",
         "Tajik health board | Tajik health board> | Tajik health board>"},
        {"Health board and labour urged talks. Tajik health board urged a ceasefire.",
         "Tajik health board | Tajik health board> | Tajik health board>"},
        {"Tajik health board urged talks. Board and labour urged a ceasefire.",
         "Tajik health board, Board and labour | Tajik health board> | Board and labour>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_office_told_by_more_words_than_its_holder_s) {
    static const char *const table[][2] = {
        {"The spokesman of the emergency situations board urged talks. Spokesman Sodiq urged a ceasefire.",
         "Sodiq (spokesman of the emergency situations board) | Sodiq> | Sodiq>"},
        {"Spokesman Sodiq urged talks. The spokesman of the emergency situations board urged a ceasefire.",
         "Sodiq (Spokesman) | Sodiq> | Sodiq>"},
        {"The spokesman of the emergency situations board urged talks. Minister Sodiq urged a ceasefire.",
         "spokesman of the emergency situations board (spokesman of the emergency situations board), Sodiq (Minister) "
         "| "
         "spokesman of the emergency situations board> | Sodiq>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_organisation_is_none_of_its_bodies) {
    static const char *const table[][2] = {
        {"Concord urged talks. Concord mission urged a ceasefire.",
         "Concord, Concord mission | Concord> | Concord mission>"},
        {"Concord mission urged talks. Concord urged a ceasefire.",
         "Concord mission, Concord | Concord mission> | Concord>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, they_are_those_who_spoke_together) {
    static const char *const table[][2] = {
        {"Bishkek and Tajikistan urged talks. They urged a ceasefire.",
         "Bishkek, Tajikistan | Bishkek+Tajikistan> | Bishkek+Tajikistan>"},
        {"Bishkek and Tajikistan urged talks. Nobody came. They urged a ceasefire.",
         "Bishkek, Tajikistan | Bishkek+Tajikistan> | Bishkek+Tajikistan>"},
        {"Bishkek and Tajikistan urged talks. He urged a ceasefire.",
         "Bishkek, Tajikistan | Bishkek+Tajikistan> | Bishkek>"},
        {"Bishkek urged talks. They urged a ceasefire.", "Bishkek | Bishkek> | Bishkek>"},
        {"Bishkek and Tajikistan urged talks. Nobody came. Nobody came. They urged a ceasefire.",
         "Bishkek, Tajikistan | Bishkek+Tajikistan> | Bishkek>"}, /* too far away */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, nobody_accuses_himself) {
    static const char *const table[][2] = {
        {"Bishkek accused Bishkek.", "Bishkek | Bishkek>"},
        {"Bishkek accused Bishkek and Tajikistan.", "Bishkek, Tajikistan | Bishkek>Tajikistan"},
        {"The spokesman urged Zarina Karim to hold talks. Zarina Karim urged a ceasefire.",
         "Zarina Karim (spokesman) | Zarina Karim> | Zarina Karim>"}, /* who turns out to be he */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, outlets_are_listed_where_they_have_a_part) {
    static const char *const table[][2] = {
        {"Newswire said that Bishkek urged talks.", "Bishkek | Bishkek>"},
        {"Newswire said that 36 soldiers were killed.", "Newswire"},
        {"Newswire urged talks.", "Newswire | Newswire>"},
        {"Newswire said that we urged talks.", " | >"}, /* not its own words */
        {"Bishkek said, as newswire said, that we urged talks.", "Bishkek | Bishkek>"},
        {"The ministers met. Bishkek urged talks.", "Bishkek | Bishkek>"}, /* and so are those without a name */
        {"The minister met. Bishkek urged talks.", "minister (minister), Bishkek | Bishkek>"},
        {"Both sides met. Bishkek urged talks.", "Bishkek | Bishkek>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, names_and_acronyms) {
    static const char *const table[][2] = {
        {"The Emergency Situations Ministry urged talks. ESM urged a ceasefire.",
         "Emergency Situations Ministry | Emergency Situations Ministry> | Emergency Situations Ministry>"},
        {"ESM urged talks. The Emergency Situations Ministry urged a ceasefire.",
         "Emergency Situations Ministry | Emergency Situations Ministry> | Emergency Situations Ministry>"},
        {"The Emergency Situations Ministry urged talks. ESB urged a ceasefire.",
         "Emergency Situations Ministry, ESB | Emergency Situations Ministry> | ESB>"},
        {"The Kyrgyz health ministry urged talks. The health ministry urged a ceasefire.",
         "Kyrgyz health ministry | Kyrgyz health ministry> | Kyrgyz health ministry>"},
        {"Kyrgyzstan urged talks. Tajikistan urged a ceasefire.", "Kyrgyzstan, Tajikistan | Kyrgyzstan> | Tajikistan>"},
        {"Li Wen urged talks. Tajik president Li urged a ceasefire.", "Li Wen (president) | Li Wen> | Li Wen>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_body_by_the_name_of_its_country) {
    static const char *const table[][2] = {
        {"The Kyrgyz health ministry urged talks. The health ministry of Kyrgyzstan urged a ceasefire.",
         "Kyrgyz health ministry | Kyrgyz health ministry> | Kyrgyz health ministry>"},
        {"The Kyrgyz health ministry urged talks. The health ministry of the state urged a ceasefire.",
         "Kyrgyz health ministry | Kyrgyz health ministry> | Kyrgyz health ministry>"},
        {"The Kyrgyz health ministry urged talks. The health ministry of Tajikistan urged a ceasefire.",
         "Kyrgyz health ministry, health ministry of Tajikistan | Kyrgyz health ministry> | health ministry of "
         "Tajikistan>"},
        {"The Kyrgyz health ministry urged talks. The health ministry of the people urged a ceasefire.",
         "Kyrgyz health ministry, health ministry of the people | Kyrgyz health ministry> | health ministry of the "
         "people>"},
        {"Tajik escorts urged talks. Kyrgyz and Tajik escorts urged a ceasefire.",
         "Tajik escorts, Kyrgyz and Tajik escorts | Tajik escorts> | Kyrgyz and Tajik escorts>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_acronym_in_brackets_is_no_part_of_the_name_shown) {
    static const char *const table[][2] = {
        {"The Emergency Situations Ministry (ESM) urged talks. ESM urged a ceasefire.",
         "Emergency Situations Ministry | Emergency Situations Ministry> | Emergency Situations Ministry>"},
        {"The Emergency Situations Ministry (ESB) urged talks. ESB urged a ceasefire.", /* of other letters */
         "Emergency Situations Ministry | Emergency Situations Ministry> | Emergency Situations Ministry>"},
        {"The Emergency Situations Ministry (ESM) urged talks. ESB urged a ceasefire.",
         "Emergency Situations Ministry, ESB | Emergency Situations Ministry> | ESB>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, those_joined_by_a_word_speak_together_and_a_comma_alone_joins_clauses) {
    static const char *const table[][2] = {
        {"Kazakhstan, Bishkek and the health ministry urged talks.",
         "Kazakhstan, Bishkek, health ministry | Kazakhstan+Bishkek+health ministry>"},
        {"Kazakhstan, Bishkek urged talks.", "Bishkek | Bishkek>"},
        {"Kazakhstan and Tajikistan, Bishkek urged talks.", "Bishkek | Bishkek>"}, /* a list ends behind its word */
        {"Kazakhstan and Tajikistan, Bishkek and the health ministry urged talks.",
         "Bishkek, health ministry | Bishkek+health ministry>"},
        {"Kazakhstan urged Bishkek and Tajikistan to hold talks.",
         "Kazakhstan, Bishkek, Tajikistan | Kazakhstan>Bishkek+Tajikistan"},
        {"In Tajikistan, and Bishkek urged talks.", "Bishkek | Bishkek>"},
        {"And Tajikistan, and Bishkek urged talks.", "Tajikistan, Bishkek | Tajikistan+Bishkek>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, those_who_face_each_other) {
    static const char *const table[][2] = {
        {"Kyrgyzstan and Tajikistan accused each other.", "Kyrgyzstan, Tajikistan | Kyrgyzstan>Tajikistan"},
        {"Kyrgyzstan, Tajikistan and Kazakhstan agreed talks.",
         "Kyrgyzstan, Tajikistan, Kazakhstan | Kyrgyzstan>Tajikistan+Kazakhstan"},
        {"Kyrgyzstan accused Tajikistan.", "Kyrgyzstan, Tajikistan | Kyrgyzstan>Tajikistan"},
        {"Kyrgyzstan accused Tajikistan. Both sides urged talks.",
         "Kyrgyzstan, Tajikistan | Kyrgyzstan>Tajikistan | Kyrgyzstan+Tajikistan>"},
        {"Kazakhstan came. Kazakhstan accused Kyrgyzstan and Tajikistan. Both sides urged talks.",
         "Kazakhstan, Kyrgyzstan, Tajikistan | Kazakhstan>Kyrgyzstan+Tajikistan | Kyrgyzstan+Tajikistan>"}, /* those
                                                                                              named together before */
        {"Kyrgyzstan accused Tajikistan. A ceasefire was agreed.",
         "Kyrgyzstan, Tajikistan | Kyrgyzstan>Tajikistan | Kyrgyzstan>Tajikistan"}, /* by those whom the text is about
                                                                                     */
        {"Kyrgyzstan accused Tajikistan and Kazakhstan. A ceasefire was agreed.",
         "Kyrgyzstan, Tajikistan, Kazakhstan | Kyrgyzstan>Tajikistan+Kazakhstan | >"}, /* not clear by whom */
        {"Kyrgyzstan and Tajikistan agreed talks. Both sides agreed talks.",
         "Kyrgyzstan, Tajikistan | Kyrgyzstan>Tajikistan"}, /* the same once more */
        {"Both sides, Kyrgyzstan and Tajikistan agreed talks.", "Kyrgyzstan, Tajikistan | Kyrgyzstan>Tajikistan"},
        {"Both sides urged talks.", "Both sides | Both sides>"}, /* nobody knows which */
        {"Kyrgyzstan and Tajikistan came. The ministers urged a ceasefire. Both sides urged talks.",
         "ministers (ministers) | ministers> | ministers>"}, /* those who met, not the two told of */
        {"The league accused Tajikistan. Kazakhstan urged both sides to hold talks.",
         "league, Tajikistan, Kazakhstan | league>Tajikistan | Kazakhstan>league+Tajikistan"}, /* one is no state */
        {"Kyrgyzstan accused Tajikistan. Kyrgyzstan met. The league met. Kazakhstan urged both sides to hold talks.",
         "Kyrgyzstan, Tajikistan, Kazakhstan | Kyrgyzstan>Tajikistan | Kazakhstan>Kyrgyzstan+Tajikistan"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, who_goes_on) {
    static const char *const table[][2] = {
        {"The health ministry said nothing. Tajik president Sodiq urged talks. It said nothing. He urged a "
         "ceasefire.",
         "Sodiq (president), health ministry | Sodiq> | Sodiq>"},                        /* a person is no "it" */
        {"Bishkek urged talks. He urged a ceasefire.", "Bishkek | Bishkek> | Bishkek>"}, /* there is nobody else */
        {"The health ministry urged talks. The agency urged a ceasefire.",
         "health ministry | health ministry> | health ministry>"},
        {"The agency urged a ceasefire.", "agency | agency>"},
        {"Tajik president Sodiq urged talks. The head of state urged a ceasefire.",
         "Sodiq (president) | Sodiq> | Sodiq>"}, /* whoever leads a state */
        {"Tajik minister Sodiq urged talks. The head of state urged a ceasefire.",
         "Sodiq (minister), head of state (head of state) | Sodiq> | head of state>"},
        {"The Tajik president urged talks. The head of state urged a ceasefire.",
         "head of state (head of state) | head of state> | head of state>"}, /* though neither is named */
        {"Tajik president Sodiq urged talks. Bishkek urged talks. Bishkek urged talks. Bishkek urged talks. "
         "Bishkek "
         "urged talks. He urged a ceasefire.",
         "Sodiq (president), Bishkek | Sodiq> | Bishkek> | Sodiq>"}, /* a person, however far */
        {"The Kyrgyz health ministry urged talks. Kyrgyzstan urged talks. We urged a ceasefire.",
         "Kyrgyz health ministry, Kyrgyzstan | Kyrgyz health ministry> | Kyrgyzstan> | Kyrgyz health "
         "ministry>"}, /* "we"
        of a statement */
        {"Bishkek urged talks. Zarina Karim came. He urged a ceasefire.",
         "Bishkek, Zarina Karim | Bishkek> | Zarina Karim>"}, /* who opens the sentence before */
        {"Bishkek urged talks. Zarina Karim and Daler Aziz came. He urged a ceasefire.",
         "Bishkek, Zarina Karim | Bishkek> | Zarina Karim>"}, /* the first of them */
        {"Bishkek urged talks. Nobody has now met Daler Aziz. He urged a ceasefire.",
         "Bishkek, Daler Aziz | Bishkek> | Daler Aziz>"}, /* the only person there */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, the_same_position_of_fewer_speakers) {
    static const char *const table[][2] = {
        {"Kazakhstan and Bishkek urged talks. Bishkek urged talks.", "Kazakhstan, Bishkek | Kazakhstan+Bishkek>"},
        {"Bishkek urged talks. Kazakhstan and Bishkek urged talks.", "Bishkek, Kazakhstan | Kazakhstan+Bishkek>"},
        {"Bishkek urged talks. Kazakhstan urged talks.", "Bishkek, Kazakhstan | Bishkek> | Kazakhstan>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_quotation_over_paragraphs_is_of_whoever_is_named_where_it_closes) {
    static const char *const table[][2] = {
        {"“We urged a ceasefire.\n\nNobody came,” Bishkek said.", "Bishkek | Bishkek>"},
        {"“We urged a ceasefire.\n\nNobody came.\n\nNobody came,” Bishkek said.", "Bishkek | Bishkek>"},
        {"“We urged a ceasefire.\n\n“Nobody came,” Bishkek said.", "Bishkek | Bishkek>"}, /* opened again */
        {"“We urged a ceasefire.\n\nNobody came, Bishkek said.", " | >"},                 /* never closed */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, names_of_two_words_and_acronyms_of_a_country) {
    static const char *const table[][2] = {
        {"The Emergency Situations Ministry urged talks. Tajik ESM urged a ceasefire.",
         "Emergency Situations Ministry | Emergency Situations Ministry> | Emergency Situations Ministry>"},
        {"The health ministry urged talks. Healmin urged a ceasefire.",
         "health ministry | health ministry> | health ministry>"},
        {"The health ministry urged talks. Healbox urged a ceasefire.",
         "health ministry, Healbox | health ministry> | Healbox>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_body_is_shown_by_its_acronym_and_country_where_that_is_its_usual_name) {
    static const char *const table[][2] = {
        {"ESB Kazakhstan urged talks. Emergency Situations Board Kazakhstan urged talks. ESB Kazakhstan urged a "
         "ceasefire.",
         "ESB Kazakhstan | ESB Kazakhstan> | ESB Kazakhstan>"},
        {"ESB Kazakhstan urged talks. Emergency Situations Board Kazakhstan urged a ceasefire.",
         "Emergency Situations Board Kazakhstan | Emergency Situations Board Kazakhstan> | "
         "Emergency Situations Board Kazakhstan>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_office_by_the_acronym_of_its_body) {
    static const char *const table[][2] = {
        {"The spokesman of the Emergency Situations Board urged talks. The ESB spokesman urged a ceasefire.",
         "spokesman of the Emergency Situations Board (spokesman of the Emergency Situations Board) | "
         "spokesman of the Emergency Situations Board> | spokesman of the Emergency Situations Board>"},
        {"The ESB spokesman urged talks. The spokesman of the Emergency Situations Board urged a ceasefire.",
         "spokesman of the Emergency Situations Board (spokesman of the Emergency Situations Board) | "
         "spokesman of the Emergency Situations Board> | spokesman of the Emergency Situations Board>"},
        {"The spokesman of the Emergency Situations Board urged talks. ESB spokesman Daler urged a ceasefire.",
         "Daler (spokesman of the Emergency Situations Board) | Daler> | Daler>"},
        {"The spokesman of the Emergency Situations Board urged talks. The ESM spokesman urged a ceasefire.",
         "spokesman of the Emergency Situations Board (spokesman of the Emergency Situations Board), "
         "ESM spokesman (ESM spokesman) | spokesman of the Emergency Situations Board> | ESM spokesman>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, heads_of_state_are_known_without_their_office) {
    static const char *const table[][2] = {
        {"Malika urged talks. The Tajik president urged a ceasefire.", "Malika (president) | Malika> | Malika>"},
        {"Malika urged talks. The Kyrgyz president urged a ceasefire.",
         "Malika, president (president) | Malika> | president>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, the_two_leaders_are_persons) {
    static const char *const table[][2] = {
        {"Tajik president Sodiq urged talks. Kyrgyz president Daler urged talks. Both presidents urged a ceasefire.",
         "Sodiq (president), Daler (president) | Sodiq> | Daler> | Sodiq+Daler>"},
        {"Both presidents urged a ceasefire. Tajik president Sodiq urged talks. Kyrgyz president Daler urged talks.",
         "Sodiq (president), Daler (president) | Sodiq+Daler> | Sodiq> | Daler>"}, /* named behind */
        {"Kyrgyzstan accused Tajikistan. Both presidents urged a ceasefire.",
         "Kyrgyzstan, Tajikistan, Both presidents | Kyrgyzstan>Tajikistan | Both presidents>"}, /* states are others */
        {"The minister urged talks. Kyrgyz president Daler urged talks. Both presidents urged a ceasefire.",
         "minister (minister), Daler (president) | minister> | Daler> | minister+Daler>"}, /* one without a name */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, who_signs_speaks_where_nobody_does) {
    static const char *const table[][2] = {
        {"Nobody came. We urged a ceasefire.\n\nEmergency Situations Ministry",
         "Emergency Situations Ministry | Emergency Situations Ministry>"},
        {"Nobody came. We urged a ceasefire.", " | >"}, /* of those who are never named */
        {"Nobody came. Urged a ceasefire.", ""},        /* the reporter's own words */
        {"Nobody came. We urged a ceasefire.\n\nEmergency Situations Ministry was asked by many people yesterday.",
         " | >"},
        {"Nobody came. We urged a ceasefire.\n\nNora Lind,\n\nMinister\n\nBishkek",
         "Nora Lind (Minister) | Nora Lind>"}, /* an office and its holder, above a place */
        {"Nobody came. We urged a ceasefire.\n\nMinister\n\nNora Lind", "Nora Lind (Minister) | Nora Lind>"},
        {"Nobody came. We urged a ceasefire.\n\nMinister\n\nNora Lind came", "Minister (Minister) | Minister>"},
        {"Bishkek urged talks. Nobody came. Nobody came. Nobody came. Nobody came. We urged a ceasefire.",
         "Bishkek | Bishkek> | Bishkek>"}, /* "we" are whoever spoke last */
        {"“Urged a ceasefire.”\n\nThe spokesman urged talks. Zarina Karim urged talks.",
         "Zarina Karim (spokesman) | Zarina Karim> | Zarina Karim>"},                    /* by the office at first */
        {"“Urged talks.”\n\nZarina Karim urged talks.", "Zarina Karim | Zarina Karim>"}, /* told twice */
    };
    TRY(PARTIES, S_expect, table);
}

/* "36 KG Bishkek": the side and the source of each figure. */
static void S_expect_sides(cmq_extractor *extractor, const char *text, const char *expected) {
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *actors = S_get(record, "actors"),
                       *figures = S_get(record, "casualties");
    char line[1024] = "";
    for (size_t i = 0; i < json_object_array_length(figures); i++) {
        struct json_object *c = json_object_array_get_idx(figures, i), *side = S_get(c, "side"),
                           *source = S_get(c, "source");
        S_append(line, sizeof line, "%s%s %s %s", i ? ", " : "",
                 json_object_get_string(S_get(S_get(c, "count"), "min")), side ? json_object_get_string(side) : "-",
                 source ? S_name_of(actors, json_object_get_string(source)) : "-");
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

Test(parties, whose_victims) {
    static const char *const table[][2] = {
        {"After the shelling Bishkek said 36 soldiers were killed.", "36 KG Bishkek"},
        {"After the shelling Bishkek said 36 people were killed.", "36 - Bishkek"}, /* against whom? */
        {"Tajikistan urged talks. After the shelling Bishkek said 36 people were killed.", "36 KG Bishkek"},
        {"Tajikistan urged talks. After the shelling Bishkek said 36 enemy soldiers were killed.", "36 TJ Bishkek"},
        {"After the shelling Bishkek said 36 enemy soldiers were killed.", "36 - Bishkek"}, /* whose enemy? */
        {"Tajikistan urged talks. After the shelling Bishkek said 36 outlaws were killed.", "36 - Bishkek"},
        {"Bishkek mourned. After the shelling Bishkek said 36 soldiers were killed.", "36 - Bishkek"}, /* it looks on */
        {"Kyrgyzstan accused Tajikistan. Tajikistan accused Kyrgyzstan. After the shelling Kazakhstan said 36 soldiers "
         "were killed.",
         "36 - Kazakhstan"}, /* it does not fight */
        {"After the shelling Bishkek and Tajikistan said 36 soldiers were killed.", "36 - Bishkek"}, /* of both */
        {"Kyrgyzstan accused Tajikistan. Both sides said 36 people were killed. Both sides urged talks.",
         "36 - Both sides"}, /* who are listed, though the call is that of the two */
        {"Bishkek accused Tajikistan, 36 people were killed.", "36 - Bishkek"},
        {"Bishkek urged talks. Tajikistan accused Bishkek, 36 of its soldiers were killed.", "36 TJ Tajikistan"},
        {"Tajikistan urged talks. Bishkek met, 36 of its soldiers were killed.", "36 KG -"}, /* whose sentence it is */
        {"Tajikistan urged talks. \"36 of its soldiers were killed\".", "36 TJ Tajikistan"},
        {"Bishkek mourned. Kyrgyz 36 soldiers were killed. After the shelling Bishkek said 40 people were killed.",
         "36 KG -, 40 - Bishkek"},
        {"Tajikistan urged talks. Bishkek mourned \"36 soldiers were killed\".", "36 - Bishkek"},
        {"Bishkek urged talks. \"36 soldiers were killed\".", "36 - Bishkek"}, /* whoever spoke last */
        {"36 soldiers were killed. Emergency Situations Ministry reports 12 people were killed.",
         "36 - Emergency Situations Ministry, 12 - Emergency Situations Ministry"}, /* whose bulletin it is */
        {"36 soldiers were killed. Bishkek said 12 people were killed.", "36 - -, 12 - Bishkek"},
        {"Bishkek said Tajik 36 soldiers were killed and 139 injured.", "36 TJ Bishkek, 139 TJ Bishkek"},
        {"After the shelling Bishkek said 36 soldiers were killed is untrue.", "36 KG -"}, /* it did not give them */
    };
    TRY(PARTIES, S_expect_sides, table);
}

Test(parties, the_issuer_tells_what_follows_until_somebody_else_speaks) {
    static const char *const table[][2] = {
        {"Emergency Situations Ministry reports 12 people were killed. Nobody came. 36 people were killed.",
         "12 - Emergency Situations Ministry, 36 - Emergency Situations Ministry"},
        {"Emergency Situations Ministry reports 12 people were killed. Bishkek said 20 people were killed. 36 people "
         "were killed.",
         "12 - Emergency Situations Ministry, 20 - Bishkek, 36 - -"},
        {"Emergency Situations Ministry reports 12 people were killed. Bishkek urged talks. 36 people were killed.",
         "12 - Emergency Situations Ministry, 36 - -"},
        {"Emergency Situations Ministry\n\nBishkek said 20 people were killed. 36 people were killed.",
         "20 - Bishkek, 36 - Emergency Situations Ministry"}, /* its statement */
        {"Emergency Situations Ministry\n\nBishkek urged talks. Remember 36 people were killed.",
         "36 - Emergency Situations Ministry"},
    };
    TRY(PARTIES, S_expect_sides, table);
}

Test(parties, what_was_told_elsewhere_is_of_nobody) {
    static const char *const table[][2] = {
        {"Emergency Situations Ministry reports 12 people were killed. Remember 36 people were killed.",
         "12 - Emergency Situations Ministry, 36 - -"},
        {"Emergency Situations Ministry reports 12 people were killed. Remember Bishkek said 36 people were killed.",
         "12 - Emergency Situations Ministry, 36 - Bishkek"},
        {"Remember 36 people were killed.\n\nEmergency Situations Ministry", "36 - -"}, /* nor of whoever signs */
        {"Bishkek urged talks. Remember \"36 soldiers were killed\".", "36 - -"},
        {"Emergency Situations Ministry reports 12 people were killed. Remember. 36 people were killed.",
         "12 - Emergency Situations Ministry, 36 - -"},
        {"Bishkek urged talks. Remember 12 people were killed. \"36 soldiers were killed\".", "12 - -, 36 - -"},
    };
    TRY(PARTIES, S_expect_sides, table);
}

Test(parties, of_those_who_give_a_figure_together_the_first) {
    static const char *const table[][2] = {
        {"Kazakhstan and Bishkek said 36 soldiers were killed.", "36 - Kazakhstan"},
        {"Kazakhstan, Bishkek and Tajikistan said 36 soldiers were killed.", "36 - Kazakhstan"},
        {"Zarina Karim and the health ministry said 36 soldiers were killed.", "36 - health ministry"}, /* two voices */
        {"Kazakhstan and Tajikistan, Bishkek said 36 soldiers were killed.", "36 - Bishkek"},
    };
    TRY(PARTIES, S_expect_sides, table);
}

Test(parties, the_items_of_a_list_are_of_the_only_one_who_speaks) {
    static const char *const table[][2] = {
        {"Bishkek said 36 soldiers were killed.\n\n- 12 soldiers were killed", "36 - Bishkek, 12 - Bishkek"},
        {"Bishkek said 36 soldiers were killed.\n\n2) 12 soldiers were killed", "36 - Bishkek, 12 - Bishkek"},
        {"Bishkek said 36 soldiers were killed.\n\n12 soldiers were killed", "36 - Bishkek, 12 - -"},
        {"Bishkek said 36 soldiers were killed.\n\nKazakhstan said 20 soldiers were killed.\n\n- 12 soldiers were "
         "killed",
         "36 - Bishkek, 20 - Kazakhstan, 12 - -"},
    };
    TRY(PARTIES, S_expect_sides, table);
}

Test(parties, one_body_by_words_of_one_field) {
    static const char *const table[][2] = {
        {"Foreign ministry of Kyrgyzstan urged talks. Department of external affairs of Kyrgyzstan urged a ceasefire.",
         "Department of external affairs of Kyrgyzstan | Department of external affairs of Kyrgyzstan> | "
         "Department of external affairs of Kyrgyzstan>"},
        {"Foreign press ministry of Kyrgyzstan urged talks. Department of external affairs of Kyrgyzstan urged a "
         "ceasefire.",
         "Foreign press ministry of Kyrgyzstan, Department of external affairs of Kyrgyzstan | "
         "Foreign press ministry of Kyrgyzstan> | Department of external affairs of Kyrgyzstan>"}, /* says more */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, the_head_of_an_organisation) {
    static const char *const table[][2] = {
        {"Concord chief urged talks. Nobody came. Nobody came. Secretary Sodiq urged a ceasefire.",
         "Sodiq (Secretary) | Sodiq> | Sodiq>"},
        {"Concord chief urged talks. Nobody came. Nobody came. Secretary Sodiq and secretary Daler urged a ceasefire.",
         "Concord chief (Concord chief), Sodiq (Secretary), Daler (secretary) | Concord chief> | Sodiq+Daler>"},
        {"Chief of Concord urged talks. Concorde urged a ceasefire. Chief of the Concorde urged talks.",
         "Chief of Concord (Chief of Concord), Concorde | Chief of Concord> | Concorde>"}, /* by either name */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, the_only_person_of_a_state_who_may_hold_an_office) {
    static const char *const table[][2] = {
        {"Rahima urged talks. Nobody came. The Tajik minister urged a ceasefire.",
         "Rahima (minister) | Rahima> | Rahima>"},
        {"Rahima urged talks. Nobody came. Nobody came. The Tajik minister urged a ceasefire.",
         "Rahima (minister) | Rahima> | Rahima>"}, /* however far away */
        {"Rahima urged talks. Nobody came. The Tajik spokesman urged a ceasefire.",
         "Rahima, spokesman (spokesman) | Rahima> | spokesman>"}, /* who leads nothing */
        {"Rahima urged talks. Tajik spokesman Sodiq urged talks. The Tajik minister urged a ceasefire.",
         "Rahima, Sodiq (spokesman), minister (minister) | Rahima> | Sodiq> | minister>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_body_of_one_told_by_its_acronym) {
    static const char *const table[][2] = {
        {"Border guard of ESB urged talks. Border guard of Emergency Situations Board urged a ceasefire.",
         "Border guard of ESB | Border guard of ESB> | Border guard of ESB>"}, /* as often so as in full */
        {"Border guard of ESB urged talks. ESB urged a ceasefire.",
         "Border guard of ESB, ESB | Border guard of ESB> | ESB>"}, /* the whole is not its part */
        {"Border guard of OSB urged talks. Border guard of Emergency Situations Board urged a ceasefire.",
         "Border guard of OSB, Border guard of Emergency Situations Board | Border guard of OSB> | "
         "Border guard of Emergency Situations Board>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_name_or_another) {
    static const char *const table[][2] = {
        {"Bishkek accused Emergency Situations Ministry, or OZK. OZK urged a ceasefire.",
         "Bishkek, Emergency Situations Ministry | Bishkek>Emergency Situations Ministry | "
         "Emergency Situations Ministry>"},
        {"Bishkek accused Emergency Situations Ministry. OZK urged a ceasefire.",
         "Bishkek, Emergency Situations Ministry, OZK | Bishkek>Emergency Situations Ministry | OZK>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_organisation_of_more_words_than_its_entry) {
    static const char *const table[][2] = {
        {"Concord of the West urged talks. Concord urged a ceasefire.",
         "Concord of the West | Concord of the West> | Concord of the West>"},
        {"Concord urged talks. Concorde urged a ceasefire.", "Concord | Concord> | Concord>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, offices_by_other_words_or_of_the_past) {
    static const char *const table[][2] = {
        {"Tajik premier Sodiq urged talks. The chief of government urged a ceasefire.",
         "Sodiq (premier) | Sodiq> | Sodiq>"}, /* the government's head */
        {"Former president Sodiq urged talks. The late president urged a ceasefire.",
         "Sodiq (Former president) | Sodiq> | Sodiq>"},
        {"Malika urged talks. The former president urged a ceasefire.",
         "Malika, former president (former president) | Malika> | former president>"}, /* who leads the state now */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_office_and_another_one_with_the_name) {
    static const char *const table[][2] = {
        {"Nobody has met Tajik president Daler, the minister urged a ceasefire.",
         "minister (minister), Daler (president) | minister>"}, /* he has an office, and no comma closes the other */
        {"The chief of Concord, Tajik minister Sodiq, urged talks. The chief of Concord urged a ceasefire.",
         "Sodiq (chief of Concord) | Sodiq> | Sodiq>"},
        {"The chief of Concord, Tajik minister Sodiq, urged talks. The minister urged talks. The chief of Concord "
         "urged a ceasefire.",
         "Sodiq (chief of Concord) | Sodiq> | Sodiq>"}, /* he holds both, and called twice for talks */
        {"Tajik minister Sodiq urged talks. The chief of Concord, minister Sodiq, urged a ceasefire. The chief of "
         "Concord urged talks.",
         "Sodiq (minister) | Sodiq> | Sodiq>"},
        {"The chief of Concord, Tajik minister Sodiq, and Tajik president Daler met. The chief of Concord urged talks.",
         "chief of Concord (chief of Concord), Sodiq (minister), Daler (president) | chief of Concord>"}, /* a list */
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, an_office_and_the_body_between_it_and_the_name) {
    static const char *const table[][2] = {
        {"The chief of the authority Sodiq urged talks. The minister of the board urged a ceasefire.",
         "Sodiq (chief) | Sodiq> | Sodiq>"},
        {"Tajik chief Sodiq urged talks. The minister of the board urged a ceasefire.",
         "Sodiq (chief), minister of the board (minister of the board) | Sodiq> | minister of the board>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, states_have_a_capital_where_names_have) {
    static const char *const table[][2] = {
        {"Kazakhstan urged talks.", "Kazakhstan | Kazakhstan>"},
        {"KAZAKHSTAN URGED TALKS.", "KAZAKHSTAN | KAZAKHSTAN>"},
        {"kazakhstan urged talks.", "kazakhstan | kazakhstan>"}, /* nothing has a capital here */
        {"Yesterday kazakhstan urged talks.", ""},
        {"Tajikistan and kazakhstan urged talks.", "Tajikistan | Tajikistan>"},
    };
    TRY(PARTIES, S_expect, table);
}

Test(parties, a_name_that_stands_beside_an_office) {
    static const char *const table[][2] = {
        {"Daler Aziz met the chief in Osh Zarina Karim and urged talks.",
         "Daler Aziz, Zarina Karim (chief) | Daler Aziz>"},
        {"Daler Aziz met the chief beside Osh Zarina Karim and urged talks.",
         "Daler Aziz, chief (chief), Zarina Karim | Daler Aziz>"},
        {"Daler Aziz met the chief father Zarina Karim and urged talks.",
         "Daler Aziz, Zarina Karim (chief) | Daler Aziz>"},
        {"The spokesman, father Zarina Karim urged talks.", "Zarina Karim (spokesman) | Zarina Karim>"},
        {"Maris Sanga, the chief urged talks.", "Maris Sanga (chief) | Maris Sanga>"},
        {"Maris Sanga (born abroad), the chief urged talks.", "Maris Sanga (chief) | Maris Sanga>"},
        {"Tajik Sanga, the chief urged talks.", "chief (chief) | chief>"}, /* a word that is no name */
        {"Before Zarina Karim, the chief urged talks.", "chief (chief), Zarina Karim | chief>"},
    };
    TRY(PARTIES, S_expect, table);
}

/* "army TJ, Tajikistan TJ": all actors with their countries. */
static void S_expect_countries(cmq_extractor *extractor, const char *text, const char *expected) {
    struct json_object *record = S_record(extractor, text, strlen(text), "en"), *actors = S_get(record, "actors");
    char line[1024] = "";
    for (size_t i = 0; i < json_object_array_length(actors); i++) {
        struct json_object *actor = json_object_array_get_idx(actors, i), *country = S_get(actor, "country");
        S_append(line, sizeof line, "%s%s %s", i ? ", " : "", json_object_get_string(S_get(actor, "name")),
                 country ? json_object_get_string(country) : "-");
    }
    S_expect_line(text, expected, line);
    json_object_put(record);
}

Test(parties, countries_of_those_of_whom_no_word_tells_one) {
    static const char *const table[][2] = {
        {"Tajikistan urged talks. Tajikistan urged talks. The army urged a ceasefire.", "Tajikistan TJ, army TJ"},
        {"Tajikistan urged talks. The army urged a ceasefire.", "Tajikistan TJ, army -"}, /* it may look on */
        {"Tajikistan accused Kyrgyzstan. The army urged a ceasefire.",
         "Tajikistan TJ, Kyrgyzstan KG, army -"}, /* of which? */
        {"Tajikistan urged talks. Tajikistan urged talks. The minister urged a ceasefire.",
         "Tajikistan TJ, minister TJ"},
        {"Tajikistan urged talks. Tajikistan urged talks. Zarina Karim urged a ceasefire.",
         "Tajikistan TJ, Zarina Karim TJ"}, /* nobody else's is told of */
        {"Tajikistan urged talks. Tajikistan urged talks. Concord chief urged a ceasefire.",
         "Tajikistan TJ, Concord chief -"},
        {"Tajikistan urged talks. Foreign ministry of Kyrgyzstan urged talks. The chief of the foreign ministry urged "
         "a "
         "ceasefire.",
         "Tajikistan TJ, Foreign ministry of Kyrgyzstan KG, chief of the foreign ministry KG"}, /* of that one */
        {"Kyrgyzstan urged talks. Tajik health board and army urged a ceasefire.",
         "Kyrgyzstan KG, Tajik health board TJ, army TJ"}, /* of one country */
        {"Tajikistan urged talks. Tajikistan urged talks. Tajikistan accused Kyrgyzstan. The army urged a ceasefire.",
         "Tajikistan TJ, Kyrgyzstan KG, army TJ"}, /* told of three times as often */
        {"Tajikistan urged talks. Tajikistan accused Kyrgyzstan. The army urged a ceasefire.",
         "Tajikistan TJ, Kyrgyzstan KG, army -"},
        {"Tajikistan urged talks. Tajikistan urged talks. Tajikistan accused Kyrgyzstan. Zarina Karim urged a "
         "ceasefire.",
         "Tajikistan TJ, Kyrgyzstan KG, Zarina Karim -"}, /* anybody */
        {"Tajikistan accused Kyrgyzstan. The army of this country urged talks.",
         "Tajikistan TJ, Kyrgyzstan KG, The army of this country KG"},
    };
    TRY(PARTIES, S_expect_countries, table);
}
