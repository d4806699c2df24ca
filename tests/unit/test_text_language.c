/* Language detection: our five, and that other languages are not taken for them. Sentences are written for this test.
 */
#include "test_text_support.h"

static int S_detect(const char *text, int *confidence) {
    char shadow[4096];
    cmq_span span = cmq_span_of(text);
    cr_assert_lt(span.len, sizeof shadow);
    cmq_fold(span, shadow);
    return cmq_detect_language(support_spellings(), (cmq_span){shadow, span.len}, confidence);
}

static void S_expect(const char *text, const char *code) {
    int confidence = -1, language = S_detect(text, &confidence);
    cr_expect_str_eq(cmq_language_code(language), code, "%s instead of %s: %s", cmq_language_code(language), code,
                     text);
    cr_expect(confidence >= 0 && confidence <= 100);
    cr_expect((language == CMQ_UND) == (confidence == 0));
}

static const struct {
    const char *code, *sentences[8];
} S_ours[] = {
    {"ru",
     {"В результате обстрела погибли три человека, ещё двенадцать ранены.", "Жертв нет.",
      "Взрыв прогремел у здания школы", "Министр заявил, что переговоры будут продолжены на этой неделе.",
      "Президент выразил соболезнования семьям погибших.", "Спасатели эвакуировали жителей затопленного посёлка",
      "ДТП под Рязанью: пятеро пострадавших", "Поезд сошёл с рельсов."}},
    {"ky",
     {"Кагылышууда үч киши каза болуп, он эки адам жаракат алды.", "Жабыркагандар жок.", "Баткенде ок атышуу токтоду",
      "Министр сүйлөшүүлөр ушул аптада улана турганын билдирди.",
      "Президент каза болгондордун жакындарына көңүл айтты.", "Куткаруучулар айылдын тургундарын көчүрүп чыгышты.",
      "Кырсыктан беш адам набыт болду", "Поезд жолдон чыгып кетти."}},
    {"tg",
     {"Дар натиҷаи тирпарронӣ се нафар кушта ва дувоздаҳ нафар захмӣ шуданд.", "Қурбонӣ нест.",
      "Таркиш дар назди мактаб рух дод", "Вазир гуфт, ки музокирот ҳамин ҳафта идома меёбад.",
      "Президент ба пайвандони ҳалокшудагон изҳори тасаллият кард.", "Наҷотдиҳандагон сокинони деҳаро кӯчонданд.",
      "Садама дар роҳи Кӯлоб: панҷ кас осеб дид",
      "Љумњурии Тољикистон аз њамсоякишвар хоњиш кард, ки тирпарронї ќатъ шавад."}},
    {"fr",
     {"Trois personnes ont été tuées et douze autres blessées dans le bombardement.",
      "Aucune victime n'est à déplorer.", "L’explosion s’est produite devant une école",
      "Le ministre a déclaré que les négociations reprendraient cette semaine.",
      "Le président a présenté ses condoléances aux familles des victimes.",
      "Les secours ont évacué les habitants du village.", "Accident de la route : cinq morts",
      "Le train a quitté les rails."}},
    {"en",
     {"Three people were killed and twelve others wounded in the shelling.", "There were no casualties.",
      "Blast hits school in border town", "The minister said that talks would go on this week.",
      "The president offered his condolences to the families of the dead.",
      "Rescuers moved the residents of the flooded village.", "Road crash leaves five dead",
      "THE TRAIN LEFT THE RAILS NEAR THE CAPITAL."}},
};

Test(text_language, ours) {
    for (size_t i = 0; i < sizeof S_ours / sizeof *S_ours; i++)
        for (size_t k = 0; k < 8; k++) S_expect(S_ours[i].sentences[k], S_ours[i].code);
}

/* Kazakh, Uzbek (Latin, Cyrillic), Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Mongolian, Tatar, Turkmen,
 * Turkish, German, Spanish, Italian, Portuguese, Dutch, Polish; scripts that none of ours uses. */
static const char *const S_foreign[] = {
    "Атыс салдарынан үш адам қаза тауып, он екі адам жараланды.",
    "Министр келіссөздер осы аптада жалғасатынын айтты.",
    "Президент қаза тапқандардың отбасыларына көңіл айтты.",
    "Құтқарушылар су басқан ауылдың тұрғындарын көшірді.",
    "Бұл туралы ішкі істер министрлігінің баспасөз қызметі хабарлады.",
    "Жол апатынан бес адам зардап шекті",

    "Otishma natijasida uch kishi halok bo'ldi, o'n ikki kishi yaralandi.",
    "Vazir muzokaralar shu hafta davom etishini aytdi.",
    "Prezident halok bo‘lganlarning oilalariga hamdardlik bildirdi.",
    "Qutqaruvchilar suv bosgan qishloq aholisini ko'chirdi.",
    "Bu haqda Ichki ishlar vazirligi matbuot xizmati xabar berdi.",
    "Yo'l-transport hodisasida besh kishi jarohat oldi",

    "Отишма натижасида уч киши ҳалок бўлди, ўн икки киши яраланди.",
    "Вазир музокаралар шу ҳафта давом этишини айтди.",
    "Президент ҳалок бўлганларнинг оилаларига ҳамдардлик билдирди.",
    "Қутқарувчилар сув босган қишлоқ аҳолисини кўчирди.",
    "Бу ҳақда Ички ишлар вазирлиги матбуот хизмати хабар берди.",
    "Йўл-транспорт ҳодисасида беш киши жароҳат олди",

    "Унаслідок обстрілу загинули троє людей, ще дванадцять поранено.",
    "Міністр заявив, що переговори триватимуть цього тижня.",
    "Президент висловив співчуття родинам загиблих.",
    "Рятувальники евакуювали жителів затопленого селища.",
    "Про це повідомила пресслужба Міністерства внутрішніх справ.",
    "Потяг зійшов з рейок, є постраждалі",

    "У выніку абстрэлу загінулі тры чалавекі, яшчэ дванаццаць паранены.",
    "Міністр заявіў, што перамовы працягнуцца на гэтым тыдні.",
    "Прэзідэнт выказаў спачуванні сем'ям загінулых.",
    "Ратавальнікі эвакуявалі жыхароў затопленай вёскі.",
    "Пра гэта паведаміла прэс-служба Міністэрства ўнутраных спраў.",
    "Цягнік сышоў з рэек, ёсць пацярпелыя",

    "При обстрела загинаха трима души, а още дванадесет бяха ранени.",
    "Министърът заяви, че преговорите ще продължат през тази седмица.",
    "Президентът поднесе съболезнования на семействата на загиналите.",
    "Спасителите евакуираха жителите на наводненото село.",
    "Това съобщи пресцентърът на Министерството на вътрешните работи.",
    "Влакът излезе от релсите, има пострадали",

    "У гранатирању су погинуле три особе, а још дванаест је рањено.",
    "Министар је изјавио да ће се преговори наставити ове недеље.",
    "Председник је изразио саучешће породицама погинулих.",
    "Спасиоци су евакуисали становнике поплављеног села.",
    "То је саопштила служба за штампу Министарства унутрашњих послова.",
    "Воз је искочио из шина, има повређених",

    "Во гранатирањето загинаа три лица, а уште дванаесет се ранети.",
    "Министерот изјави дека преговорите ќе продолжат оваа недела.",
    "Претседателот изрази сочувство до семејствата на загинатите.",
    "Спасителите ги евакуираа жителите на поплавеното село.",
    "Ова го соопшти Министерството за внатрешни работи.",
    "Возот излета од шините, има повредени",

    "Буудалцааны улмаас гурван хүн амиа алдаж, арван хоёр хүн шархаджээ.",
    "Сайд хэлэлцээ энэ долоо хоногт үргэлжилнэ гэж мэдэгдэв.",
    "Ерөнхийлөгч амь үрэгдэгсдийн ар гэрт эмгэнэл илэрхийллээ.",
    "Аврагчид үерт автсан тосгоны оршин суугчдыг нүүлгэн шилжүүлсэн байна.",
    "Энэ тухай Дотоод хэргийн яамны хэвлэлийн алба мэдээлэв.",
    "Галт тэрэг замаасаа гарч, таван хүн гэмтжээ",

    "Атыш нәтиҗәсендә өч кеше һәлак булган, унике кеше яраланган.",
    "Министр сөйләшүләрнең шушы атнада дәвам итәчәген әйтте.",
    "Президент һәлак булганнарның гаиләләренә кайгы уртаклашты.",
    "Коткаручылар су баскан авыл халкын күчергән.",
    "Бу хакта Эчке эшләр министрлыгының матбугат хезмәте хәбәр итә.",
    "Юл һәлакәтендә биш кеше зыян күргән",

    "Atyşyk netijesinde üç adam wepat boldy, on iki adam ýaralandy.",
    "Ministr gepleşikleriň şu hepde dowam etjekdigini aýtdy.",
    "Prezident wepat bolanlaryň maşgalalaryna gynanç bildirdi.",
    "Halas edijiler suw basan obanyň ýaşaýjylaryny göçürdi.",
    "Bu barada Içeri işler ministrliginiň metbugat gullugy habar berdi.",
    "Ýol heläkçiliginde bäş adam ýaralandy",

    "Saldırıda üç kişi hayatını kaybetti, on iki kişi yaralandı.",
    "Bakan, görüşmelerin bu hafta devam edeceğini söyledi.",
    "Cumhurbaşkanı ölenlerin ailelerine başsağlığı diledi.",
    "Kurtarma ekipleri sel altında kalan köyün sakinlerini tahliye etti.",
    "İçişleri Bakanlığı basın servisi konuyla ilgili bilgi verdi.",
    "Trafik kazasında beş kişi yaralandı",

    "Bei dem Beschuss wurden drei Menschen getötet und zwölf weitere verletzt.",
    "Der Minister sagte, die Gespräche würden in dieser Woche fortgesetzt.",
    "Der Präsident sprach den Familien der Toten sein Beileid aus.",
    "Retter brachten die Bewohner des Dorfes in Sicherheit.",
    "Das teilte das Innenministerium mit.",
    "Zug entgleist: fünf Verletzte",

    "Tres personas murieron y otras doce resultaron heridas en el bombardeo.",
    "El ministro dijo que las negociaciones continuarán esta semana.",
    "El presidente expresó sus condolencias a las familias de los muertos.",
    "Los socorristas evacuaron a los habitantes del pueblo.",
    "Así lo informó el Ministerio del Interior.",
    "Accidente de tren: cinco heridos",

    "Tre persone sono morte e altre dodici sono rimaste ferite nel bombardamento.",
    "Il ministro ha detto che i negoziati continueranno questa settimana.",
    "Il presidente ha espresso le sue condoglianze alle famiglie delle vittime.",
    "I soccorritori hanno evacuato gli abitanti del villaggio.",
    "Lo ha reso noto il ministero dell'Interno.",
    "Incidente ferroviario, cinque feriti",

    "Três pessoas morreram e outras doze ficaram feridas no bombardeamento.",
    "O ministro disse que as negociações vão continuar esta semana.",
    "O presidente apresentou condolências às famílias dos mortos.",
    "As equipas de socorro retiraram os habitantes da aldeia.",
    "A informação foi dada pelo Ministério do Interior.",
    "Acidente de comboio faz cinco feridos",

    "Bij de beschieting zijn drie mensen gedood en twaalf anderen gewond geraakt.",
    "De minister zei dat de onderhandelingen deze week doorgaan.",
    "De president betuigde zijn medeleven met de families van de doden.",
    "Reddingswerkers brachten de bewoners van het dorp in veiligheid.",
    "Dat meldt het ministerie van Binnenlandse Zaken.",
    "Trein ontspoord: vijf gewonden",

    "W ostrzale zginęły trzy osoby, a dwanaście zostało rannych.",
    "Minister powiedział, że rozmowy będą kontynuowane w tym tygodniu.",
    "Prezydent złożył kondolencje rodzinom ofiar.",
    "Ratownicy ewakuowali mieszkańców zalanej wsi.",
    "Poinformowało o tym Ministerstwo Spraw Wewnętrznych.",
    "Wypadek na drodze, pięć osób rannych",

    "در این حمله سه نفر کشته و دوازده نفر زخمی شدند.",
    "قُتل ثلاثة أشخاص وأصيب اثنا عشر آخرون.",
    "炮击造成三人死亡，十二人受伤。",
    "Τρεις άνθρωποι σκοτώθηκαν από τον βομβαρδισμό.",
    "სამი ადამიანი დაიღუპა.",
    "",
    "12 – 36, 2022",
    "???",
};

Test(text_language, foreign) {
    for (size_t i = 0; i < sizeof S_foreign / sizeof *S_foreign; i++) S_expect(S_foreign[i], "und");
}

Test(text_language, sentence_differs_on_clear_evidence_only) {
    static const struct {
        const char *text, *document, *sentence;
    } cases[] = {
        {"В результате обстрела погибли три человека, сообщили в министерстве.", "ky", "ru"},
        {"Кагылышууда үч киши каза болуп, он эки адам жаракат алды.", "ky", "ky"},
        {"Министр К. Ташиев Баткенге барды.", "ky", "ky"},
        {"The minister said that three people had been killed.", "fr", "en"},
        {"BBC, Reuters, Al Jazeera", "ru", "ru"},
        {"У гранатирању су погинуле три особе, а још дванаест је рањено.", "ru", "und"},
        {"Bei dem Beschuss wurden drei Menschen getötet und zwölf weitere verletzt.", "en", "und"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char shadow[1024];
        cmq_span text = cmq_span_of(cases[i].text);
        cmq_fold(text, shadow);
        int language = cmq_detect_sentence_language(support_spellings(), (cmq_span){shadow, text.len},
                                                    cmq_language_of(cmq_span_of(cases[i].document)));
        cr_expect_str_eq(cmq_language_code(language), cases[i].sentence, "%s", cases[i].text);
    }
}

Test(text_language, codes) {
    cr_expect_eq(cmq_language_of(cmq_span_of("ky")), CMQ_KY);
    cr_expect_eq(cmq_language_of(cmq_span_of("FR-ca")), CMQ_FR);
    cr_expect_eq(cmq_language_of(cmq_span_of("en_US")), CMQ_EN);
    cr_expect_eq(cmq_language_of(cmq_span_of("rus")), CMQ_UND);
    cr_expect_eq(cmq_language_of(cmq_span_of("")), CMQ_UND);
    cr_expect_str_eq(cmq_language_code(CMQ_TG), "tg");
    cr_expect_str_eq(cmq_language_code(99), "und");
}
