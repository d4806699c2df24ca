# Tajik: how names of places end, and what says that a place is one: «дар», «назди», «вилояти». Read with places.lex and nations.lex,
# apart from the other words. Own work. Licence: Apache-2.0.

@place: -, и+ez, йи+ez, ро+acc, у+and, ву+and, ю+and, ам
@place-i: ӣ, ии+ez, иро+acc, ию+and, иву+and

# before the name
[area]
навори
бахши
вилояти
н.
ш.
вилоятҳои
шаҳри
шаҳрҳои
ноҳияи
ноҳияҳои
деҳаи
деҳаҳои
деҳоти
ҷамоати
ҷамоатҳои
шаҳраки
музофоти
устони
иёлати
штати
ҷумҳурии
минтақаи
департаменти
округи
ҷазираи
нимҷазираи
водии
пойтахти
кишвари

[locative]
дар

[locative.near]
назди
атрофи

# may stand between «дар» and the name
[between]
наздикии
наздики
ҳудуди
ҳудудҳои
ҳудуд
минтақаҳои
марзии
наздимарзии
сарҳадии
ҷануби
шимоли
шарқи
ғарби
ҷанубу
ҷанубии
шимолии
шарқии
ғарбии
маркази
қаламрави
қисмати
қисми
як
чанд
ва
кӯҳистони
маҳалли
маҳаллаи
зодгоҳи

# what is there instead: сафорати Чин дар Душанбе
[elsewhere]
қароргоҳаш
имзо
сафорати
сафорат
сафоратхонаи
консулгарии
намояндагии
қароргоҳи
дафтари
конфронси
конфронс
музокирот
музокироти
мулоқот
мулоқоти
ҷаласаи
додгоҳи

# joins what is told of one place with what is told of another
[and]
ва
ё
ву
