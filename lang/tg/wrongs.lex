# Tajik: denials as nouns, wars that are blamed on somebody or backed by him. Own work. Licence: Apache-2.0.

[denial_of] positions
инкори +ez
такзиби +ez
рад ва такзиби +ez

[blamed_war] positions beside
ҷанги ғайриэълоншуда @name
ҷанги иттилоот @iname
ҷанги ниёбат @iname
ҷанги равон @iname
ҷанги таблиғот @iname
ҷанги таҳмил @iname

# What brought a clash about, before whose deed it was
[wrong_cause] positions beside
сабаби даргир @iname
сабаби муноқиша @name
сабаби рух додани +ez
сабаби сар задани +ez
сабаби задухӯрд @name

# Turns down what is talked of: behind talks, peace, a truce
[refuses]
рад кард @past
рад мекун @present
рад намуд @past
рад менамо @present
напазируфт @past
намепазир @present

# Who stands behind a war: «аз ҷониби Ироқ сарпарастӣ мешавад»
[backed] positions beside
маблағгузорӣ
пуштибонӣ
роҳандозӣ
сарпарастӣ
созмондиҳӣ
тарҳрезӣ

[backed_evil] positions beside
террор
терроризм
террористон
ҳамлаҳо
ҷанг
ҷанги +ez
