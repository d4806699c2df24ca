# Kyrgyz: words that bound a number, and words that say which count it is. Own work from general knowledge of the language. Apache-2.0.

# before the number
[at_least]
аз дегенде
азыраак дегенде
эң аз дегенде
эң кеминде
жок дегенде
кеминде
кем дегенде

# behind the number in the ablative: "17ден кем эмес"
[not_less]
аз эмес +nom
кем болбогон +nom
кем эмес +nom
кем эмеси @sgp

# behind the number, which stands in the ablative or bare: "120дан ашык", "800 ашуун"
[more_than]
артык +nom
артыгы @sgp
ашуун +nom
ашууну @sgp
ашык +nom
ашыгы @sgp
ашыгыраак +nom
ашкан +nom
ашыраак +nom
көбүрөөк +nom
көбүрөөгү @sgp
көп +nom
көбү @sgp
өйдө +nom
жогору +nom
ашып +nom

# behind the number in the ablative
[fewer_than]
аз +nom
азыраак +nom
аз санда +nom
кем +nom
кемирээк +nom
төмөн +nom

# behind the number in the dative: "30га жакын", "200гө чамалуусу"; чамалуу also behind a bare one
[near]
жакын +nom
жакыны @sgp
жакындай +nom
жетпеген +nom
таяган +nom
таяп +nom
тете +nom
чукул +nom
чукулу @sgp

[some_after]
чамалаган +nom
чамалуу +nom
чамалуусу @sgp
чамасында +nom
чакты +nom
чактысы @sgp
чамалап +nom
тегерегинде +nom

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
чейин
чейинки
дейре

# before the number
[at_most]
ары кетсе
көп дегенде
эң көп дегенде
эң көп болсо

# new since an earlier count
[more]
дагы
дагы да
кошумча
жана дагы
үстүнө
экинчи

# words around a number that change nothing
[tally]
баардыгы
баардыгы болуп
бардыгы
бардыгы болуп
баш-аягы
башаягы
болгону
бүтүндөй
жалпы
жалпы жонунан
жалпысынан
жалпысынан алганда
жыйынтыгында
тагыраагы
так
чогуусу менен
эле
гана
бир гана
тең
ошентип

# an earlier toll restated
[earlier]
ага чейин
ага чейинки
алгач
буга дейре
буга чейин
буга чейинки
буга чейинки маалымат @word
бир күн мурда
бир күн мурун
бир саат мурда
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
акыркы он жылда
акыркы жылдары
алгачкы жарым жылда
былтыр
былтыркы
былтыртадан бери
быйылкы жылдын башынан бери
буга окшош
буга чейинки ири
жыл башынан
жыл башынан бери
жыл башынан тартып
жыл өткөн сайын
жылына
жыл сайын
жылдын башынан бери
ар жылы
ар бир жылы
мурдагы жылы
мурунку жылы
өткөн жыл @word
өткөн жылы
өткөн жылкы
салыштырсак
салыштыруу үчүн
ушул жылдын
ушул жылдын башынан бери
ушул эле жылдын
эске салсак
эске сала кетсек
эскерте кетсек
эскерте кетели
эске сала кетели
эске түшүрсөк
