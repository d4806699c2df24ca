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

# answers for it
[answerable] positions beside
айбдор
айбдоранд
гунаҳкор
гунаҳкоранд
масъул
масъуланд
масъулият дорад
масъулият доранд
масъулиятро ба дӯш дорад
муқассир
муқассиранд
ҷавобгар
ҷавобгаранд

# is armed, paid or taught by somebody
[armed_by] positions beside
аслиҳа гирифт @past
аслиҳа дарёфт кард @past
аслиҳа дарёфт мекун @present
аслиҳа мегир @present
дастур гирифт @past
дастур дарёфт кард @past
дастур дарёфт мекун @present
дастур мегир @present
кумаки молӣ гирифт @past
кумаки молӣ дарёфт кард @past
кумаки молӣ дарёфт мекун @present
кумаки молӣ мегир @present
кумаки низомӣ гирифт @past
кумаки низомӣ дарёфт кард @past
кумаки низомӣ дарёфт мекун @present
кумаки низомӣ мегир @present
маблағ гирифт @past
маблағ дарёфт кард @past
маблағ дарёфт мекун @present
маблағ мегир @present
омӯзиш гирифт @past
омӯзиш дид @past
омӯзиш мебин @present
омӯзиш мегир @present
пул гирифт @past
пул дарёфт кард @past
пул дарёфт мекун @present
пул мегир @present
силоҳ гирифт @past
силоҳ дарёфт кард @past
силоҳ дарёфт мекун @present
силоҳ мегир @present
тамрин гирифт @past
тамрин дид @past
тамрин мебин @present
тамрин мегир @present
таълим гирифт @past
таълим дид @past
таълим мебин @present
таълим мегир @present
фармон гирифт @past
фармон дарёфт кард @past
фармон дарёфт мекун @present
фармон мегир @present
яроқ гирифт @past
яроқ дарёфт кард @past
яроқ дарёфт мекун @present
яроқ мегир @present
