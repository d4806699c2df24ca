/* Who speaks and who is spoken to, with the words of all languages. */
#include "support.h"

typedef struct {
    const char *language, *text, *expected; /* of each position "speakers>addressees | ", of each figure its source */
} S_case;

static void S_expect(cmq_extractor *extractor, const S_case *c) {
    struct json_object *record = S_record(extractor, c->text, strlen(c->text), c->language),
                       *positions = S_get(record, "positions"), *actors = S_get(record, "actors");
    char line[1024] = "";
    for (size_t i = 0; i < json_object_array_length(positions); i++) {
        struct json_object *p = json_object_array_get_idx(positions, i);
        if (i) S_append(line, sizeof line, " | ");
        S_append_names(line, sizeof line, actors, S_get(p, "speakers"));
        S_append(line, sizeof line, ">");
        S_append_names(line, sizeof line, actors, S_get(p, "addressees"));
    }
    struct json_object *casualties = S_get(record, "casualties");
    for (size_t i = 0; i < json_object_array_length(casualties); i++) {
        const char *source = json_object_get_string(S_get(json_object_array_get_idx(casualties, i), "source"));
        S_append(line, sizeof line, "%s%s", *line ? " | " : "", source ? S_name_of(actors, source) : "");
    }
    S_expect_line(c->text, c->expected, line);
    json_object_put(record);
}

static void S_try_all(const S_case *cases, size_t count) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < count; i++) S_expect(extractor, &cases[i]);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

#define TRY_ALL(cases) S_try_all(cases, sizeof cases / sizeof *cases)

Test(speakers, who_gives_a_figure_aside_takes_no_stand_behind_it) {
    static const S_case cases[] = {
        {"en",
         "Minister Ali Koval thanked Chad for hosting refugees, a million according to the UNHCR, and urged restraint.",
         "Ali Koval> | Ali Koval>Chad"},
        {"en", "According to the UNHCR, a million fled, and it urged restraint.", "UNHCR> | UNHCR"},
        {"en", "The UN Mission in Mali condemned the attack. The premier urged Malians to stay calm.",
         "UN Mission in Mali> | premier>Malians"},
        {"fr",
         "« Nous exhortons toutes les parties à la retenue », a déclaré Anne Martin. Le parti de Paul Petit a condamné "
         "l'attaque.",
         "Anne Martin> | parti de Paul Petit>"},
        {"en",
         "The Minister of Foreign Affairs of Egypt held two telephone calls on Sunday, with the Minister of Foreign "
         "Affairs of Sudan and with his Chadian counterpart, spokesman Ali Koval stated. The Sudanese Foreign Minister "
         "condemned the attack. Both ministers called for a truce.",
         "Minister of Foreign Affairs of Sudan> | Minister of Foreign Affairs of Egypt+Minister of Foreign Affairs of "
         "Sudan>"},
    };
    TRY_ALL(cases);
}

Test(speakers, they_are_those_whom_a_talk_joins) {
    static const S_case cases[] = {
        {"en",
         "Russian President Vladimir Putin met Turkish President Recep Tayyip Erdogan. They called for a ceasefire.",
         "Vladimir Putin+Recep Tayyip Erdogan>"},
        {"en",
         "Russian President Vladimir Putin met Turkish President Recep Tayyip Erdogan. The presidents called for "
         "dialogue.",
         "Vladimir Putin+Recep Tayyip Erdogan>"},
        {"fr",
         "Le président russe Vladimir Poutine a rencontré le président turc Recep Tayyip Erdogan. Ils ont appelé à un "
         "cessez-le-feu.",
         "Vladimir Poutine+Recep Tayyip Erdogan>"},
        {"fr",
         "Le président russe Vladimir Poutine a rencontré le président turc Recep Tayyip Erdogan. Les présidents ont "
         "appelé au dialogue.",
         "Vladimir Poutine+Recep Tayyip Erdogan>"},
        {"ru",
         "Президент России Владимир Путин встретился с президентом Турции Реджепом Тайипом Эрдоганом. Они призвали к "
         "прекращению огня.",
         "Владимир Путин+Реджеп Тайип Эрдоган>"},
        {"ru",
         "Президент России Владимир Путин встретился с президентом Турции Реджепом Тайипом Эрдоганом. Президенты "
         "призвали к переговорам.",
         "Владимир Путин+Реджеп Тайип Эрдоган>"},
        {"ky",
         "Россиянын президенти Владимир Путин Түркиянын президенти Режеп Тайып Эрдоган менен сүйлөштү. Алар атышууну "
         "токтотууга чакырды.",
         "Владимир Путин+Режеп Тайып Эрдоган>"},
        {"ky",
         "Россиянын президенти Владимир Путин Түркиянын президенти Режеп Тайып Эрдоган менен сүйлөштү. Эки лидер кол "
         "салууну айыптады.",
         "Владимир Путин+Режеп Тайып Эрдоган>"},
        {"tg",
         "Президенти Русия Владимир Путин бо Президенти Туркия Раҷаб Тайиб Эрдуғон сӯҳбат кард. Онҳо ба оташбас даъват "
         "карданд.",
         "Владимир Путин+Раҷаб Тайиб Эрдуғон>"},
        {"tg",
         "Президенти Русия Владимир Путин бо Президенти Туркия Раҷаб Тайиб Эрдуғон сӯҳбат кард. Ду раҳбар ҳамларо "
         "маҳкум карданд.",
         "Владимир Путин+Раҷаб Тайиб Эрдуғон>"},
    };
    TRY_ALL(cases);
}

Test(speakers, them_are_those_whom_the_call_before_was_to) {
    static const S_case cases[] = {
        {"en", "The UN called on Armenia and Azerbaijan to exercise restraint. It urged them to resume dialogue.",
         "UN>Armenia+Azerbaijan | UN>Armenia+Azerbaijan"},
        {"fr",
         "Le ministre Jean Dupont a appelé l'Arménie et l'Azerbaïdjan à la retenue. Il les a exhortés à reprendre le "
         "dialogue.",
         "Jean Dupont>Arménie+Azerbaïdjan | Jean Dupont>Arménie+Azerbaïdjan"},
        {"ru", "ООН призвала Армению и Азербайджан к сдержанности. Генсек призвал их к диалогу.",
         "ООН>Армения+Азербайджан | Генсек>Армения+Азербайджан"},
        {"ky", "БУУ Армения менен Азербайжанды сабырдуулукка чакырды. Уюм аларды сүйлөшүүгө чакырды.",
         "БУУ>Армения+Азербайжан | БУУ>Армения+Азербайжан"},
        {"tg", "СММ Озарбойҷонро ба хештандорӣ даъват кард. Созмон онҳоро ба гуфтушунид даъват кард.",
         "СММ>Озарбойҷон | СММ>Озарбойҷон"},
    };
    TRY_ALL(cases);
}

Test(speakers, we_are_not_those_by_whose_data_we_worry) {
    static const S_case cases[] = {
        {"en",
         "Statement by the Foreign Ministry of France. We are concerned about the deterioration in Sudan, where, "
         "according to the UN, 23 million people need aid. We call for talks.",
         "Foreign Ministry of France> | Foreign Ministry of France>"},
        {"fr",
         "Déclaration du ministère français des Affaires étrangères. Nous sommes préoccupés par la dégradation au "
         "Soudan où, selon l'ONU, 23 millions de personnes ont besoin d'aide. Nous appelons au dialogue.",
         "ministère français des Affaires étrangères> | ministère français des Affaires étrangères>"},
        {"ru",
         "Заявление МИД Франции. Мы обеспокоены ухудшением положения в Судане, где, по оценкам ООН, 23 миллиона "
         "человек нуждаются в помощи. Мы призываем стороны к диалогу.",
         "МИД Франции> | МИД Франции>"},
        {"en", "\"We are concerned about Sudan,\" according to the UN.", "UN>"}, /* who tells our words */
    };
    TRY_ALL(cases);
}

Test(speakers, two_calls_for_one_thing_to_different_parties_are_two) {
    static const S_case cases[] = {
        {"en", "The UN urged Israel to lift the blockade and called on Hamas to release the hostages.",
         "UN>Hamas | UN>Israel"},
        {"fr", "L'ONU a appelé Israël à lever le blocus et a appelé le Hamas à libérer les otages.",
         "ONU>Hamas | ONU>Israël"},
        {"ru", "ООН призвала Израиль снять блокаду и призвала ХАМАС освободить заложников.", "ООН>Израиль | ООН>ХАМАС"},
        {"en", "The UN urged Israel to lift the blockade and release the hostages.", "UN>Israel"},
    };
    TRY_ALL(cases);
}

Test(speakers, whoever_accuses_a_state_is_none_of_its_bodies) {
    static const S_case cases[] = {
        {"en",
         "The Armenian Defense Ministry denied the report. The Azerbaijani Defense Ministry denied the report. "
         "The Defense Ministry accused Azerbaijan of opening fire.",
         "Armenian Defense Ministry> | Azerbaijani Defense Ministry> | Armenian Defense Ministry>Azerbaijan"},
        {"fr",
         "Le ministère arménien de la Défense a démenti. Le ministère azerbaïdjanais de la Défense a démenti. "
         "Le ministère de la Défense a accusé l'Azerbaïdjan d'avoir ouvert le feu.",
         "ministère arménien de la Défense> | ministère azerbaïdjanais de la Défense> | "
         "ministère arménien de la Défense>Azerbaïdjan"},
        {"ru",
         "Минобороны Армении опровергло сообщение. Минобороны Азербайджана опровергло сообщение. "
         "Минобороны обвинило Азербайджан в обстреле.",
         "Минобороны Армении> | Минобороны Азербайджана> | Минобороны Армении>Азербайджан"},
        {"ky",
         "Армениянын Коргоо министрлиги муну төгүндөдү. Азербайжандын Коргоо министрлиги муну төгүндөдү. "
         "Коргоо министрлиги Азербайжанды чабуул жасады деп айыптады.",
         "Армениянын Коргоо министрлиги> | Азербайжандын Коргоо министрлиги> | "
         "Армениянын Коргоо министрлиги>Азербайжан"},
    };
    TRY_ALL(cases);
}

Test(speakers, whoever_counts_victims_of_a_state_is_its_own_body) {
    static const S_case cases[] = {
        {"en",
         "The Armenian Defense Ministry condemned the attack. The Azerbaijani Defense Ministry condemned the attack. "
         "The Defense Ministry said two Armenian soldiers were killed.",
         "Armenian Defense Ministry> | Azerbaijani Defense Ministry> | Armenian Defense Ministry"},
        {"fr",
         "Le ministère arménien de la Défense a condamné l'attaque. Le ministère azerbaïdjanais de la Défense a "
         "condamné l'attaque. Le ministère de la Défense a annoncé que deux soldats arméniens ont été tués.",
         "ministère arménien de la Défense> | ministère azerbaïdjanais de la Défense> | ministère arménien de la "
         "Défense"},
        {"ru",
         "Минобороны Армении осудило нападение. Минобороны Азербайджана осудило нападение. "
         "Минобороны сообщило, что погибли двое армянских военных.",
         "Минобороны Армении> | Минобороны Азербайджана> | Минобороны Армении"},
        {"ky",
         "Армениянын Коргоо министрлиги муну төгүндөдү. Азербайжандын Коргоо министрлиги муну төгүндөдү. "
         "Коргоо министрлиги эки армян жоокери каза болгонун билдирди.",
         "Армениянын Коргоо министрлиги> | Азербайжандын Коргоо министрлиги> | Армениянын Коргоо министрлиги"},
        {"tg",
         "Вазорати мудофиаи Арманистон инро рад кард. Вазорати мудофиаи Озарбойҷон инро рад кард. "
         "Вазорати мудофиа гуфт, ки ду сарбози арман кушта шуданд.",
         "Вазорати мудофиаи Арманистон> | Вазорати мудофиаи Озарбойҷон> | Вазорати мудофиаи Арманистон"},
    };
    TRY_ALL(cases);
}

Test(speakers, a_headline_s_figure_is_of_whoever_gives_it_below) {
    static const S_case cases[] = {
        {"en", "Chad says 12 soldiers killed\n\nThe Chadian Defence Ministry said that 12 soldiers had been killed.",
         "Chadian Defence Ministry"},
        {"en", "Officials: 12 killed in blast\n\nTwelve people were killed, the Interior Ministry said.",
         "Interior Ministry"},
        {"en", "Chad says 12 soldiers killed\n\nThe Libyan Defence Ministry said that 12 soldiers had been killed.",
         "Chad | Libyan Defence Ministry"},
        {"en", "Chad says 12 killed, Libya says 12 killed\n\nNobody came.", "Chad | Libya"},
        {"en", "Chad said that 12 soldiers had been killed. The Chadian Defence Ministry said that 12 had been killed.",
         "Chadian Defence Ministry"}, /* a state, and its body, which tells more */
    };
    TRY_ALL(cases);
}

Test(speakers, pronouns_of_a_gender) {
    static const S_case cases[] = {
        {"en",
         "Foreign Minister Annalena Baerbock condemned the attack. Prime Minister John Smith welcomed the agreement. "
         "She called for restraint.",
         "Annalena Baerbock> | John Smith> | Annalena Baerbock>"},
        {"fr",
         "La ministre Anne Martin a condamné l'attaque. Le ministre Jean Dupont a salué l'accord. "
         "Elle a appelé à la retenue.",
         "Anne Martin> | Jean Dupont> | Anne Martin>"},
        {"fr",
         "Le ministre Jean Dupont a condamné l'attaque. La ministre Anne Martin a salué l'accord. "
         "Il a appelé à la retenue.",
         "Jean Dupont> | Anne Martin> | Jean Dupont>"},
        {"fr", "La Cedeao a condamné l'attaque. Le ministre Jean Dupont a salué l'accord. Elle a appelé à la retenue.",
         "CEDEAO> | Jean Dupont> | CEDEAO>"},
        {"ru", "Мария Захарова осудила нападение. Сергей Лавров поддержал переговоры. Она призвала к сдержанности.",
         "Мария Захарова> | Сергей Лавров> | Мария Захарова>"},
        {"ru",
         "Министерство иностранных дел Казахстана осудило нападение. Касым-Жомарт Токаев поддержал переговоры. "
         "Оно призвало стороны к сдержанности.",
         "Министерство иностранных дел Казахстана> | Касым-Жомарт Токаев> | "
         "Министерство иностранных дел Казахстана>"},
        /* nor whoever the sentence names behind it */
        {"ru",
         "Прошел разговор Касым-Жомарта Токаева с Владимиром Путиным. Он выразил соболезнования Владимиру Путину.",
         "Касым-Жомарт Токаев>"},
    };
    TRY_ALL(cases);
}

Test(speakers, a_body_called_by_a_common_noun_is_no_state) {
    static const S_case cases[] = {
        {"fr",
         "Le ministère arménien des Affaires étrangères a condamné l'attaque. Moscou a appelé au dialogue. "
         "L'institution a souligné la nécessité d'un cessez-le-feu.",
         "ministère arménien des Affaires étrangères> | Moscou> | ministère arménien des Affaires étrangères>"},
        {"ru",
         "МИД Армении осудил нападение. Москва призвала к переговорам. "
         "Как подчеркнуло ведомство, необходимо прекратить огонь.",
         "МИД Армении> | Москва> | МИД Армении>"},
    };
    TRY_ALL(cases);
}

Test(speakers, subjects) {
    static const S_case cases[] = {
        {"en", "The M23 rebels, who hold towns near the border with Rwanda and Uganda, condemned the attack.",
         "rebels>"},
        {"ru", "В России, которая следит за событиями, «решительно осуждают это преступление, выражают сочувствие».",
         "Россия> | Россия>"},
        {"ky", "Саламаттык сактоо министрлиги беш адам каза болгонун билдирди. Жыйырма тургун иликтөөнү талап кылды.",
         "Жыйырма тургун> | Саламаттык сактоо министрлиги"},
    };
    TRY_ALL(cases);
}

Test(speakers, lists) {
    static const S_case cases[] = {
        {"en", "Russia, China and other countries condemned the attack.", "Russia+China>"},
        {"en", "Norway, along with Iceland and Spain, condemned the attack.", "Norway+Iceland+Spain>"},
        {"fr", "La Norvège, conjointement avec l'Islande, a appelé à la retenue.", "Norvège+Islande>"},
        {"ru", "Казахстан вместе с Узбекистаном осудил нападение.", "Казахстан+Узбекистан>"},
        {"ru", "Россия, Армения и другие стороны конфликта призвали к переговорам.",
         "Россия+Армения+стороны конфликта>"},
        {"ky", "Россия, Кытай жана башка өлкөлөр кол салууну айыптады.", "Россия+Кытай>"},
        {"tg", "Қазоқистон якҷоя бо Ӯзбекистон ҳамларо маҳкум кард.", "Қазоқистон+Ӯзбекистон>"},
    };
    TRY_ALL(cases);
}

Test(speakers, the_president_of_the_republic_is_the_document_s) {
    static const S_case cases[] = {
        {"fr",
         "Emmanuel Macron a rencontré Mahmoud Abbas. Mahmoud Abbas a condamné l'attaque. "
         "Le Président de la République a appelé à un cessez-le-feu.",
         "Mahmoud Abbas> | Emmanuel Macron>"},
        {"fr",
         "Le Président de la République a condamné l'attaque. Il a assuré le Président Keita de son soutien. "
         "Le Président Keita a appelé à un cessez-le-feu.",
         "Président de la République> | Keita>"},
    };
    TRY_ALL(cases);
}

Test(speakers, an_office_that_stands_for_nobody_named_is_an_actor) {
    static const S_case cases[] = {
        {"ru", "Глава государства призвал стороны прекратить боевые действия.", "Глава государства>"},
        {"ru", "Глава государства выразил соболезнования семьям погибших. Президент Садыр Жапаров прибыл в Ош.",
         "Садыр Жапаров>"},
        {"ru", "Он призвал стороны прекратить боевые действия.", ""},
        {"ky", "Мамлекет башчысы тараптарды согушту токтотууга чакырды.", "Мамлекет башчысы>"},
    };
    TRY_ALL(cases);
}

Test(speakers, we_are_whoever_is_said_behind_a_comma_to_speak) {
    static const S_case cases[] = {
        {"en", "We condemn the attack, Ali Koval said.", "Ali Koval>"},
        {"fr", "Nous condamnons l'attaque, a déclaré Ali Koval.", "Ali Koval>"},
        {"ru", "Мы осуждаем нападение, сказал министр Али Коваль.", "Али Коваль>"},
        {"ky", "Биз кол салууну айыптайбыз, деди министр Али Коваль.", "Али Коваль>"},
        {"tg", "Мо ҳамларо маҳкум мекунем, гуфт вазир Алӣ Ковал.", "Алӣ Ковал>"},
    };
    TRY_ALL(cases);
}

Test(speakers, they_are_an_official_and_whom_he_met) {
    static const S_case cases[] = {
        {"en", "Foreign Minister Ali Koval met his Chadian counterpart, Anna Berg. They condemned the attack.",
         "Ali Koval+Anna Berg>"},
        {"en", "Foreign Minister Ali Koval arrived in Osh. They condemned the attack.", "Ali Koval>"},
    };
    TRY_ALL(cases);
}

Test(speakers, a_rank_before_a_name_stands_for_it) {
    static const S_case cases[] = {
        {"en", "Army chief General Ali Koval called for a ceasefire. The general condemned the attack.",
         "Ali Koval> | Ali Koval>"},
        {"en", "Army chief Ali Koval called for a ceasefire. The general condemned the attack.",
         "Ali Koval> | general>"},
        {"ru", "Начальник генштаба генерал Али Коваль призвал к прекращению огня. Генерал осудил нападение.",
         "Али Коваль> | Али Коваль>"},
        {"fr",
         "Le chef d'état-major, le général Ali Koval, a appelé à un cessez-le-feu. Le général a condamné l'attaque.",
         "Ali Koval> | Ali Koval>"},
    };
    TRY_ALL(cases);
}

Test(speakers, a_label_tells_whose_turn_it_is) {
    static const S_case cases[] = {
        {"en",
         "Briefing by Foreign Ministry Spokesperson Anna Berg\n\nQ: Is a ceasefire needed?\n\nA: We "
         "condemn the attack. Twelve people were killed.",
         "Anna Berg> | Anna Berg"},
        {"en",
         "On the talks in Geneva\n\nAnna Berg: We condemn the attack.\n\nLuc Adjo: We call for a ceasefire.\n\nAll "
         "parties should show restraint.",
         "Anna Berg> | Luc Adjo> | Luc Adjo>"},
        {"fr",
         "Entretien avec la ministre Anna Berg\n\nQ - Faut-il un cessez-le-feu ?\n\nR - Nous condamnons cette attaque.",
         "Anna Berg>"},
        {"en",
         "The Foreign Ministry of Kenya welcomes the truce. It accuses Sudan of violating it. It calls for an inquiry. "
         "It "
         "urges restraint.",
         "Foreign Ministry of Kenya> | Foreign Ministry of Kenya>Sudan | Foreign Ministry of Kenya> | Foreign Ministry "
         "of "
         "Kenya>"},
        {"en", "Chad demanded an inquiry into the raid, for which it holds Sudan responsible.", "Chad> | Chad>Sudan"},
        {"en", "Chad and Sudan:\n- strongly condemn the attack;\n- call for restraint.", "Chad+Sudan> | Chad+Sudan>"},
        {"fr",
         "Interview de Luc Adjo\n\nQuestion : Faut-il un cessez-le-feu ?\n\nLuc Adjo : Nous condamnons cette attaque. "
         "Il faut un cessez-le-feu.",
         "Luc Adjo> | Luc Adjo>"},
        {"fr",
         "Invité du jour\n\nRFI : Faut-il un cessez-le-feu ?\n\nDenis Adjo : C'est un crime. Nous condamnons cette "
         "attaque.",
         "Denis Adjo>"},
        {"fr",
         "Séance du lundi\n\nMme Jeanne Dupont. Nous condamnons cette attaque.\n\nM. Luc Adjo, ministre de la Santé. "
         "Nous saluons cet accord.",
         "Jeanne Dupont> | Luc Adjo>"},
        {"ru",
         "О переговорах\n\nВопрос: Нужно ли прекращение огня?\n\nС.В.Лавров: Мы осуждаем этот теракт. Убиты 12 "
         "человек.",
         "Лавров> | Лавров"},
        {"ky",
         "Тышкы иштер министринин маеги\n\nСуроо: Ок атууну токтотуу керекпи?\n\nЖооп: Биз бул чабуулду айыптайбыз.",
         "Тышкы иштер министри>"},
        {"tg",
         "Сӯҳбати вазири корҳои хориҷӣ Сироҷиддин Муҳриддин\n\nСавол: Оё оташбас лозим аст?\n\nҶавоб: Мо ин ҳамларо "
         "маҳкум мекунем.",
         "Сироҷиддин Муҳриддин>"},
    };
    TRY_ALL(cases);
}

Test(speakers, a_head_of_state_is_not_whoever_he_meets) {
    static const S_case cases[] = {
        {"fr",
         "Le Président de la République a reçu M. Recep Tayyip Erdogan.\n\nLe Président de la République a condamné "
         "cette attaque. M. Erdogan a présenté ses condoléances.",
         "Président de la République> | Recep Tayyip Erdogan>"},
    };
    TRY_ALL(cases);
}

Test(speakers, items_of_a_list_are_of_whoever_heads_it) {
    static const S_case cases[] = {
        {"en",
         "The Kenyan health ministry met on Monday.\n\nHaving met in Geneva, the Security Council:\n\n1. Strongly "
         "condemns the attack;\n\n2. Demands a ceasefire.",
         "Security Council> | Security Council>"},
        {"ru",
         "Минздрав Кении сообщил о встрече.\n\nСовет Безопасности ООН:\n\n— решительно осуждает нападение;\n— "
         "призывает стороны к "
         "прекращению огня.",
         "Совет Безопасности ООН> | Совет Безопасности ООН>"},
    };
    TRY_ALL(cases);
}

Test(speakers, a_noun_is_the_body_whose_name_has_it) {
    static const S_case cases[] = {
        {"ru",
         "Заявление Министерства иностранных дел Кении\n\nПо данным погранвойск Таджикистана, погибли двое военных. "
         "Министерство призывает стороны к переговорам.",
         "Министерство иностранных дел Кении> | погранвойска Таджикистана"},
        {"ru",
         "МИД Кении осудил нападение. Комиссия Африканского союза сообщила, что дорога закрыта. Министерство "
         "призвало стороны к переговорам.",
         "МИД Кении> | МИД Кении>"}, /* by its letter */
        {"ru",
         "Минздрав Ганы сообщил, что дорога закрыта. Комиссия Африканского союза сообщила, что погибли двое. В "
         "министерстве сообщили, что ранены пять человек.",
         "Комиссия Африканского союза | Минздрав Ганы"},
        {"ky",
         "Кениянын Тышкы иштер министрлигинин билдирүүсү\n\nТажикстандын чек ара аскерлеринин маалыматында, эки аскер "
         "набыт болду. Министрлик каза болгондордун жакындарына көңүл айтат.",
         "Кениянын Тышкы иштер министрлиги> | Тажикстандын чек ара аскерлери"}, /* the heading is heard for it */
        {"ky",
         "Кениянын ТИМи чабуулду айыптады. Белоруссиянын Чек ара комитети жол жабык экенин билдирди. Министрлик эки "
         "тарапты сүйлөшүүгө чакырды.",
         "Кениянын ТИМи> | Кениянын ТИМи>"},
        {"tg",
         "ВКХ-и Кения ҳамларо маҳкум кард. Комиссияи Иттиҳоди Африқо гуфт, ки роҳ баста аст. Вазорат ин хабарро рад "
         "кард.",
         "ВКХ-и Кения> | ВКХ-и Кения>"},
        {"fr",
         "La Mission de l'OSCE en Moldavie a condamné l'attaque. L'armée kényane a déclaré que la route était fermée. "
         "La mission a appelé au dialogue.",
         "Mission de l'OSCE en Moldavie> | Mission de l'OSCE en Moldavie>"},
        {"en",
         "The OSCE Secretariat condemned the attack. The Kenyan army said the road was closed. The secretariat called "
         "for talks.",
         "OSCE Secretariat> | OSCE Secretariat>"},
    };
    TRY_ALL(cases);
}

Test(speakers, of_a_figure_are_told_behind_it) {
    static const S_case cases[] = {
        {"ky", "Полиция беш киши каза болгонун билдирди. Нарында үч киши каза болду. Муну Башкы прокуратура кабарлады.",
         "Полиция | Башкы прокуратура"},
        {"ky",
         "ИИМ он адам жарадар болгонун билдирди. «Ооруканада сегиз адам жатат. Алардын төртөө балдар. Баары "
         "туруктуу», - деди министр Асан Үсөнов.",
         "ИИМ | Асан Үсөнов | Асан Үсөнов"},
        {"ky",
         "Кыргызстандын Тышкы иштер министрлигинин билдирүүсү\n\nТүркиянын полициясы 20 киши каза болгонун билдирди. "
         "Алардын арасында эки кыргызстандык бар.",
         "Түркиянын полициясы | Кыргызстандын Тышкы иштер министрлиги"},
    };
    TRY_ALL(cases);
}

Test(speakers, whoever_opens_a_clause_takes_the_stand_in_it) {
    static const S_case cases[] = {
        {"en", "Norway welcomed the deal; Kenya and Uganda hammered home the need for a ceasefire.",
         "Norway> | Kenya+Uganda>"},
        {"en", "Egypt called for dialogue; Beijing sees the attack as a war crime.", "Egypt> | Beijing>"},
        {"en", "The UN urged an end to the war; Russia must withdraw its troops.", "UN> | UN>"},
    };
    TRY_ALL(cases);
}
