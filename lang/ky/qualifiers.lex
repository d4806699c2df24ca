# Kyrgyz: words that bound a number, and words that say which count it is. Own work from general knowledge of the language. Apache-2.0.

# before the number
[at_least]
аз дегенде
азыраак дегенде
бери эле дегенде
жок дегенде
жок эле дегенде
кем дегенде
кеминде
эле дегенде
эң аз дегенде
эң кеминде
эң эле аз дегенде
эң эле кеминде

# behind the number in the ablative: "17ден кем эмес"
[not_less]
аз эмес +nom
кем болбогон +nom
кем эмес +nom
кем эмеси @sgp

# behind the number, which stands in the ablative or bare: "120дан ашык", "800 ашуун"
[more_than]
артыгы @sgp
артык +nom
ашкан +nom
ашуун +nom
ашууну @sgp
ашыгы @sgp
ашыгыраак +nom
ашык +nom
ашып +nom
ашыраак +nom
жогору +nom
көбү @sgp
көбүрөөгү @sgp
көбүрөөк +nom
көп +nom
өйдө +nom

# behind the number in the ablative
[fewer_than]
аз +nom
аз санда +nom
азыраак +nom
кем +nom
кемирээк +nom
төмөн +nom

# behind the number in the dative: "30га жакын", "200гө чамалуусу"; чамалуу also behind a bare one
[near]
жакын +nom
жакындай +nom
жакыны @sgp
жетпеген +nom
таяган +nom
таяп +nom
тете +nom
чукул +nom
чукулу @sgp

[some_after]
тегерегинде +nom
чакты +nom
чактысы @sgp
чамалаган +nom
чамалап +nom
чамалуу +nom
чамалуусу @sgp
чамасында +nom

# before the number
[about]
болжол менен
болжолдуу
болжолдуу түрдө
дээрлик
жакындап
орто эсеп менен
орточо
чамасы
шамасы

# behind the number in the dative
[until]
дейре
чейин
чейинки

# before the number
[at_most]
көп болсо
ары кетсе
көп дегенде
эң көп болсо
эң көп дегенде

# new since an earlier count
[more]
дагы
дагы да
жана дагы
кошумча
экинчи
үстүнө

# words around a number that change nothing
[tally]
кошкондо
болуп
чогуу
чогуу алганда
тиешелүү түрдө
баардыгы
баардыгы болуп
бардыгы
бардыгы болуп
баш-аягы
башаягы
бир гана
болгону
бүтүндөй
гана
жалпы
жалпы жонунан
жалпысынан
жалпысынан алганда
жыйынтыгында
ошентип
тагыраагы
так
тең
чогуусу менен
эле

# an earlier toll restated
[earlier]
ага чейин
ага чейинки
алгач
бир күн мурда
бир күн мурун
бир саат мурда
буга дейре
буга чейин
буга чейинки
буга чейинки маалымат @word
кечээки маалымат @word
мурда
мурдагы
мурдагы күнү
мурдагы маалымат @word
мурдараак
мурун
мурунку
мурунку маалымат @word
мурунураак
ошого чейин
түнкү маалымат @word

# the first count, which is earlier when the text says that it was "said then" («деп айтылган»)
[first]
өткөн аптада
өткөн жумада
өткөн айда
алгачкы маалымат @word
алгачкы маалыматтарда
алгачкы эсеп @word
баштапкы маалымат @word
кечээ
кечээ кечинде
кечээ түнү
кечээ эртең менен

# an older event, a year's count
[background]
акыркы жылдары
акыркы он жылда
алгачкы жарым жылда
ар бир жылы
ар жылы
буга окшош
буга чейинки ири
быйылкы жылдын башынан бери
былтыр
былтыркы
былтыртадан бери
жыл башынан
жыл башынан бери
жыл башынан тартып
жыл сайын
жыл өткөн сайын
жылдын башынан бери
жылына
мурдагы жылы
мурунку жылы
салыштырсак
салыштыруу үчүн
ушул жылдын
ушул жылдын башынан бери
ушул эле жылдын
эске сала кетели
эске сала кетсек
эске салсак
эске түшүрсөк
эскерте кетели
эскерте кетсек
өткөн жыл @word
өткөн жылкы
өткөн жылы

# behind a figure in the accusative: a share of the next one
[including] continues
кошкондо
кошо эсептегенде
кошо алганда
