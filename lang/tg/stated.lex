# Tajik: words by which somebody takes sides or shares a grief, in the forms that 26-stated.rules joins. Own work. Licence: Apache-2.0.

# is for something, before what it is
[favours] positions beside
пуштибони +ez
талабгори +ez
тарафдор
тарафдори +ez
хостори +ez
хоҳони +ez
ҳомии +ez
ҷонибдор
ҷонибдори +ez

# we are for it, glad of it, grateful for it
[sided] positions beside
мамнунем +me
миннатдорем +me
пуштибонем +me
розием +me
розиям
сипосгузорам +me
сипосгузорем +me
тарафдорам +me
тарафдорем +me
хурсандам +me
хурсандем +me
хушҳолам +me
хушҳолем +me
шодам +me
шодем +me
қадрдонем +me
қаноатмандем +me
ҷонибдорам +me
ҷонибдорем +me

# shares it with those who mourn
[grief_shared] positions beside
мотамдорем +me
сӯгворам +me
сӯгворем +me
ҳамғамам +me
ҳамғамем +me
ҳамдардам +me
ҳамдардем +me
ҳамсӯгем +me
шарикам +me
шарикем +me

# nothing is heard: calm
[all_calm] positions
вазъ рӯ ба эътидол аст
зиндагӣ ба маҷрои худ даромад @past
садои тир шунида намешавад
тир намепарад
тирандозӣ дида намешавад
тирпаронӣ дида намешавад

# calm, by its nouns
[quiet] positions beside
оромиш
оромӣ
осоиш
осоиштагӣ
осудагӣ
субот
сукунат
сукут
хомушӣ
хомӯшӣ

# how things are, behind "the situation"
[state]
беқарор
дар ҳоли шиддат
изтиробангез
изтиробовар
мушкилтар
мӯътадилтар
нигаронкунандатар
оромшуда
рӯ ба беҳ шудан
рӯ ба ором шудан
рӯ ба шиддат
ташаннуҷнок
ташаннуҷомез
ташвишангез
ташвишовартар
хатарзо

# where people are whom a siege or a war has
[plight_of] positions beside
гирдоби +ez
дами +ez
лаби +ez
остонаи +ez

# what a place has turned into
[turned_into] positions beside
вайрона
дӯзах
майдони ҷанг
харобазор
харобаҳо
қабристон
ҷаҳаннам

# made peace with each other
[reconciled] positions
ба мусолиҳа расид @past
ба оштӣ омад @past
ба сулҳ омад @past
ба сулҳ расид @past
ба сулҳу оштӣ омад @past
мусолиҳа кард @past
оштӣ кард @past
оштӣ шуд @past
сулҳ баст @past
сулҳ кард @past

# a claim that is none
[deny.name] positions
беасл
беҳуда
бофтаву сохта
ботил
сохта ва бофта
сохтаву бофта

# did not happen
[unhappened] positions
ба вуқуъ напайваст @past
рӯй надод @past
рӯй надода буд @past
содир нашуд @past

# is glad
[glad] positions
мамнун аст +fin
мамнун буд +fin
шод аст +fin
шод гардид @past
шод шуд @past
шоданд +fin+plur

# fears, is troubled
[concern] positions
дар андеша
дар ҳарос
дар хавотир
дар таҳлука

# makes somebody afraid
[worries] positions
ба ҳарос андохт @past
ба ҳарос овард @past
ба хавотир андохт @past
ба хавотир овард @past
безобита кард @past
музтариб кард @past
музтариб сохт @past
мушавваш кард @past
нороҳат кард @past

# what is sent to the bereaved
[condole] positions +said
таъзиянома
таъзияномае
таслиятнома
таслиятномае

# no one forgives it
[unforgiven] positions
бахшида намешавад
бахшида наметавонад
бахшида наметавонанд
бахшида наметавонем
бахшидан мумкин нест
бахшидан намешавад
бахшиданӣ нест
набояд бахшид
намебахшем
намебахшанд
намебахшад

# what no bid to somebody has before it: a condition, a question, a purpose, a wish
[unbid] beside
агар
барои
бояд
вақте
гуё
гӯё
зеро
имкон
кай
куҷо
кӣ
мабодо
магар
метавонад
метавонанд
метавонед
метавонем
мехоҳед
мумкин
набояд
намегузорад
намегузоранд
оллоҳ
омода
омодаем
орзу
оё
парвардигор
раҳмат
розӣ
тайёр
то
умед
умедворем
хоҳед
худо
худованд
худованди
чаро
чи
чунки
чӣ
шояд
эҳтимол
эҳтимолан
қарор
ҳангоме
