# Russian: the shapes of surnames, in all cases, apart from the adjectives and genitives that end alike (function.lex, which is read behind this
# file): a name only with a capital. Own work from general knowledge. Licence: Apache-2.0.

[adj.family]
/\p{L}{2,}(?:ов|ев|ин|ын)(?:ым|ых|ыми|ую)/
/\p{L}{2,}(?:ин|ын)ой/

[adj.sky]
/\p{L}{2,}[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)/

# those that begin a sentence as names
[plural.family.sure]
/\p{L}{3,}(?:ов|ев)(?:ой)?/
/\p{L}{3,}(?:енко|швили|адзе|идзе|ядзе|удзе)/
/\p{L}{2,}[^лч](?:ян|янц)(?:а|у|ом|е)?/

[plural.family]
/\p{L}{2,}(?:ов|ев)(?:а|у|е|ой|ы)?/
/\p{L}{2,}[^аялчт](?:ин|ын)(?:а|у|е|ы)?/
/\p{L}{3,}(?:[чшнщ]ук|[нвз]юк)(?:а|у|ом|е)?/

# ---- capitals that are places and other things ----
[unnamed]
австрали @event
азии
азию
азией
африк @thing-a
европе
европой
европу
европы
латинская америка
латинской америке
латинской америки
ак
ала
алма
джети
жаны
жети
иссык
кара
карак
кок
кокшетау
комсомольск
кызыл
орто
петропавловск
сары
таш
тюп
тянь
узген
узун
усть
хан
чон
азов @thing
дон @thing
кавказ @thing
камышин @thing
киров @thing
коран @thing
краков @thing
крым @thing
лас
лос
львов @thing
могилев @thing
нидерланды
нидерландов
нью
остров @thing
острова
псков @thing
рио
ростов @thing
санкт
саратов @thing
северо
тамбов @thing
турин @thing
чернигов @thing
чернигове
чугуев @thing
юго
южно
происходящее
случившееся
произошедшее

[adj.unnamed]
азовск @adj
больш @adj
верхн @adj
восточн @adj
западн @adj
каспийск @adj
красн @adj
кремниев @adj
мал @adj
нижн @adj
нов @adj
северн @adj
средн @adj
стар @adj
центральн @adj
южн @adj

# called after somebody
[street]
бульвар @thing
переулк @thing
переулок
площад @mort
проспект @thing
улиц @thing-a
