# A language of a few words, for tests of the engine.
@noun: -+sg, s+pl
@verb: -, d+past
@number: th+ord

[num.unit]
two = 2
five = 5
[num.ten]
twenty = 20
forty = 40
[num.hundred]
hundred = 100
[num.scale]
thousand = 1000
million = 1000000
[num.vague]
dozens = 24+~
[at_least]
at least
[people]
person @noun
people +pl
[people.military]
border guard @noun
soldier @noun
[killed] trigger
die @verb
lost ~ their lives
killed
[injured] trigger
injure @verb
/wound\w+/
[gap]
all
sadly
[none]
dead sea
[aux]
were
was
[unit]
kilometre @noun
[actor.agency]
health ministry
kyrgyz health ministry = KG
[actor.state]
bishkek = KG
[nation]
kyrgyz = KG
[say]
said
[poss]
its
[this] continues
this
@name: -+nom, s+gen
[actor.person]
Aibek @name Uulu @name = KG person/aibek-uulu
uulu @name = KG person/aibek-uulu
[person] names
person @noun
[call] positions
urged
[aim.ceasefire]
ceasefire
[aim.dialogue]
talks
[and]
and
[det]
the
[pronoun]
he
