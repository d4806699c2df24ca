# Kyrgyz: words that stand for somebody named before: persons; bodies and organisations. Own work. Licence: Apache-2.0.

[anaphor.person]
жооп
ал
аскер башчы
дипломат
мамлекет башчысы
мамлекеттик ишмер
папа
саясатчы
эл өкүлү
өлкө башчысы

[anaphor.it]
өлкө
республика

[anaphor.body]
ведомство @noun
ишкана @noun
мекеме @noun
уюм @noun
кыймыл @noun
комитет @noun
бирикме @noun

[anaphor.several]
алар
президенттер
лидерлер
министрлер
жетекчилер
дипломаттар

# those spoken to, named before
[anaphor.whom]
аларга
аларды

# the rest of some: "A, B and other countries"
[anaphor.others]
башка
башкалар
сыяктуу
өңдүү

# nouns of bodies: of a state
[bodies.state]
администрация @noun
башкармалыг @hisn
башкармалык @noun
ведомство @noun
департамент @noun
мекеме @noun
министрлик @noun
өкмөт @noun

# of those who joined
[bodies.members]
бирикме @noun
кыймыл @noun
партия @noun
уюм @noun
