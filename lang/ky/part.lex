# Kyrgyz: words that name a share of a count given before. Own work from general knowledge of the language. Apache-2.0.
# A sentence that says nothing else of what happened takes the kind of the record before it: "Алардын үчөө — балдар."

[of_them.owner] continues
алардын
анын
булардын
ошолордун

# among them
[of_them.in] continues
алардын арасынан
алардын арасында
алардын арасындагы
алардын ичинде
алардын ичиндеги
алардын ичинен
алардын катарында
анын арасында
анын ичинде
анын ичинен
арасынан
арасында
булардын арасында
булардын ичинен
ичинде
ичинен
катарында
мунун ичинде
мунун ичинен
ошолордун арасында
ошолордун ичинде
ошолордун ичинен
ошолордун катарында
ошонун ичинде
ошонун ичинен

# the rest of them
[rest]
калган
калгандары
калганы

# in what state: "алардын экөөнүн абалы оор"
[condition] continues
абал @word
жарааты
жаракаты
күйүгү

# the whole of a group: "72 кишинин баары"
[all]
баардыгы
баары
бардыгы
бүтүндөй
жалпысы

# "негизинен аялдар менен балдар"
[mostly]
басымдуу бөлүгү
көбү
көбүнчө
көпчүлүгү
негизинен

# "бул көрсөткүч жетини түзгөн": a count whose outcome was told before
[indicator] continues
ал сан
ал сан @noun
бул сан
бул сан @noun
көрсөткүч @noun

# a share without a number: the number before it is not that of the victims
[half]
жарымы
жарымынан көбү
тең жарымы
бир бөлүгү

# "облустар боюнча: Ошто — 3, Баткенде — 5"
[by_place] continues
аймактар боюнча
облустар боюнча
облустар жана шаарлар боюнча
райондор боюнча
региондор боюнча
шаарлар боюнча
шаарлар жана райондор боюнча
провинциялар боюнча
айылдар боюнча
ооруканалар боюнча
