/* Names of bodies and offices as they stand alone, whatever their case in the text. */
#include "support.h"

/* Language, text, names and offices of its actors. */
static const char *const S_cases[][3] = {
    {"ru", "5 человек погибли, сообщили в пограничной службе Киргизии.", "пограничная служба Киргизии"},
    {"ru", "5 человек погибли, сообщили в пресс-службе Минздрава.", "пресс-служба Минздрава"},
    {"ru", "МИД обвинил малийскую армию в нападении на мирных жителей.", "МИД; малийская армия"},
    {"ru", "Россия призвала неизвестных боевиков сложить оружие.", "Россия; неизвестные боевики"},
    {"ru", "Трое погибли, сообщило российское внешнеполитическое ведомство.",
     "российское внешнеполитическое ведомство"},
    {"ru", "Россия и другие стороны конфликта призвали к диалогу.", "Россия; стороны конфликта"},
    {"ru", "Россия призвала Андрея Бочарова к диалогу.", "Россия; Андрей Бочаров"},
    {"ru", "Россия призвала Анну Иванову к диалогу.", "Россия; Анна Иванова"},
    {"ru", "В Исламабаде осудили нападение, в Кремле его осудили.", "Исламабад; Кремль"},
    {"ru", "В Эр-Рияде осудили нападение, в Тель-Авиве его осудили.", "Эр-Рияд; Тель-Авив"},
    {"ru", "Филиппины и Нидерланды осудили нападение.", "Филиппины; Нидерланды"},
    {"ru", "Речь премьер-министра Пакистана\n\nМы осуждаем нападение.", "премьер-министр Пакистана"},
    {"ru", "Россия призвала Карима Кейта к диалогу.", "Россия; Карим Кейта"}, /* it may not decline */
    {"ru", "По словам министра Джона Миллера, погибли пять человек.", "Джон Миллер"},
    {"ru", "По словам министра Али Коваля, погибли пять человек.", "Али Коваль"}, /* the office tells the case */
    {"ru", "По словам министра Анны Кейн, погибли пять человек.", "Анна Кейн"},
    {"ru", "Россия призвала министра Карлоса Ортегу к диалогу.", "Россия; Карлос Ортега"},
    {"ru", "Это заявил МИД в разговоре с министром обороны Таджикистана.", "МИД"},
    {"ky", "5 киши каза тапты деп билдиришти Кыргызстандын чек ара кызматынан.", "Кыргызстандын чек ара кызматы"},
    {"ky",
     "Тажикстандын Чек ара кызматы эки киши каза болгонун ырастады. Чек ара кызматынын билдирүүсүнө ылайык, үч киши "
     "жараат алды.",
     "Тажикстандын Чек ара кызматы"}, /* not the one of Kyrgyzstan */
    {"ky", "Украинанын Коргоо министрлигинин маалыматына караганда, 5 киши өлдү.", "Украинанын Коргоо министрлиги"},
    {"ky", "Орусия тажик бийликтерин сабырдуулукка чакырды.", "Орусия; тажик бийликтери"},
    {"ky", "Ак үйдүн айтымында, 5 киши өлдү.", "Ак үй"}, /* its last word alone has other forms */
    {"ky", "БУУ-нун айтымында, 5 киши өлдү.", "БУУ"},
    {"tg",
     "Нигаронии Раҳмон аз ҷанг. Раисҷумҳури Тоҷикистон аз ҷанг изҳори нигаронӣ кард. Эмомалӣ Раҳмон ҷонибҳоро ба "
     "гуфтушунид даъват кард.",
     "Эмомалӣ Раҳмон; ҷонибҳо"}, /* the surname, too, though the office stands between */
    {"fr", "Alpha Condé a condamné l'attaque. Alpha Conde a appelé à une trêve.",
     "Alpha Condé"}, /* no longer for its accent */
    {"ky", "Министр Нурдин Мадумаровдун айтымында, 5 киши өлдү.", "Нурдин Мадумаров"},
    {"ky", "Министр Сироджиддин Мухриддин 5 киши өлгөнүн билдирди.", "Сироджиддин Мухриддин"}, /* no genitive */
    {"tg", "Душанбеву Бишкек ҷонибҳоро ба гуфтушунид даъват карданд.", "Душанбе; Бишкек; ҷонибҳо"},
    {"tg", "Қирғизистон марзбонони тоҷикро дар ҳамла муттаҳам кард.", "Қирғизистон; марзбонони тоҷик"},
    {"tg", "Русия кишварҳои ғарбиро дар ҳамла муттаҳам кард.", "Русия; кишварҳои ғарбӣ"},
    {"tg", "Ҳукумати “Толибон” ҳамларо маҳкум кард.", "Ҳукумати “Толибон”"}}; /* whole quotations */

Test(nominative, names_are_brought_home) {
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    for (size_t i = 0; i < sizeof S_cases / sizeof *S_cases; i++) {
        char names[512] = "";
        struct json_object *record = S_record(extractor, S_cases[i][1], strlen(S_cases[i][1]), S_cases[i][0]),
                           *actors = S_get(record, "actors");
        for (size_t a = 0; a < json_object_array_length(actors); a++)
            S_append(names, sizeof names, "%s%s", a ? "; " : "",
                     json_object_get_string(S_get(json_object_array_get_idx(actors, a), "name")));
        cr_expect_str_eq(names, S_cases[i][2], "%s: %s", S_cases[i][1], names);
        json_object_put(record);
    }
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}

Test(nominative, offices_are_brought_home) {
    static const char text[] = "Глава МИД поговорил с министром обороны Таджикистана Шерали Мирзо, сообщил МИД.";
    cmq_grammar *grammar = S_grammar(CMQ_SOURCE_DIR, NULL, true, true, NULL);
    cmq_extractor *extractor = cmq_extractor_new(grammar);
    struct json_object *record = S_record(extractor, text, sizeof text - 1, "ru");
    cr_expect_not_null(strstr(json_object_get_string(record), "\"role\": \"министр обороны Таджикистана\""), "%s",
                       json_object_get_string(record));
    json_object_put(record);
    cmq_extractor_free(extractor);
    cmq_grammar_free(grammar);
}
