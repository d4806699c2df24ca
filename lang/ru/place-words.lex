# Russian: how names of places decline, and what says that a place is one: «в», «близ», «область». Read with places.lex and nations.lex,
# apart from the other words. Own work. Licence: Apache-2.0.

@place: -+nom+acc, а+gen, у+dat, ом+ins, ем+ins, е+loc                       # Баткен
@place-a: а+nom, ы+gen, и+gen, е+dat+loc, у+acc, ой+ins, ей+ins              # Исфара
@place-ya: я+nom, и+gen, е+dat+loc, ю+acc, ей+ins                            # Чечня
@place-iya: ия+nom, ии+gen+dat+loc, ию+acc, ией+ins                          # Валенсия
@place-soft: ь+nom+acc, и+gen+dat+loc, ью+ins, я+gen, ю+dat, ем+ins, е+loc   # Казань, Мариуполь
@place-y: й+nom+acc, я+gen, ю+dat, ем+ins, е+loc                             # Чуй
@place-o: о+nom+acc+loc, а+gen, у+dat, ом+ins, е+loc                         # Кемерово
@place-e: е+nom+acc+loc, я+gen, ю+dat, ем+ins                                # Запорожье
@place-pl: ы+nom+acc, и+nom+acc, -+gen, ам+dat, ами+ins, ах+loc              # Сумы
@place-adjective: ый+nom+acc, ий+nom+acc, ого+gen, ому+dat, ым+ins, им+ins, ом+loc, ая+nom, ой+gen+dat+ins+loc, ую+acc   # Грозный
@place-adj: ий+nom+acc, ого+gen, ому+dat, им+ins, ом+loc, ая+nom, ой+gen+dat+ins+loc, ую+acc, ие+nom+acc, их+gen+loc, ими+ins   # Баткенский
@kind: -+nom+acc, а+gen, у+dat, ом+ins, ем+ins, е+loc, ы+nom+acc, и+nom+acc, ов+gen, ам+dat, ами+ins, ах+loc   # район
@kind-soft: ь+nom+acc, и+gen+dat+loc, ью+ins, ей+gen, ям+dat, ями+ins, ях+loc   # область
@kind-o: о+nom+acc, а+gen, у+dat, ом+ins, е+loc, а+nom+acc, ам+dat, ами+ins, ах+loc, -+gen   # село
@kind-a: а+nom, ы+gen, и+gen, е+dat+loc, у+acc, ой+ins, ам+dat, ами+ins, ах+loc, -+gen   # столица
@kind-iya: ия+nom, ии+gen+dat+loc, ию+acc, ией+ins, ии+nom+acc, ий+gen, иям+dat, иями+ins, иях+loc   # провинция

# behind a name that is an adjective (Баткенская область), before one that is none (город Ош)
[area]
област @kind-soft
район @kind
кра @place-y
округ @kind
провинц @kind-iya
велаят @kind
вилоят @kind
губернаторств @kind-o
штат @kind
республик @kind-a
автономн @place-adjective област @kind-soft
автономн @place-adjective округ @kind
городск @place-adj округ @kind
муниципальн @place-adjective округ @kind
город @kind
г.
обл.
р-н
р-на
р-не
пгт
город-герой
сел @kind-o
сёл
деревн @place-ya
посёлок
посёлк @kind
поселок
аил @kind
аул @kind
кишлак @kind
джамоат @kind
хукумат @kind
департамент @kind
полуостров @kind
остров @kind
сектор @kind
лагер @place-soft

# called after where it is: в Баткенской областной больнице
[house]
больниц @kind-a
госпитал @place-soft
роддом @kind

[locative]
в
во
на

[locative.near]
под
около
возле
близ
вблизи
рядом
недалеко
вокруг
окрестностях
по

# may stand between «в» and the name
[between]
окраине
окраинах
подступах
побережье
склонах
трассе
дороге
порту
бассейне
долине
горах
областн @place-adjective
межобластн @place-adjective
районн @place-adjective
территориальн @place-adjective
центральн @place-adjective
городск @place-adj
клиническ @place-adj
объединённ @place-adjective
военн @place-adjective
детск @place-adj
юге
севере
востоке
западе
юго-востоке
юго-западе
северо-востоке
северо-западе
центре
пригороде
окрестностях
столице
районе
районах
городе
городах
селе
селах
сёлах
деревне
деревнях
поселке
провинции
области
приграничном
приграничных
приграничной
соседнем
соседней
соседних
горных
горном
сельском
нескольких
ряде
части
территории
южной
северной
восточной
западной
южном
северном
восточном
западном
юго-восточной
северо-восточной
юго-западной
северо-западной
с
от
и

# what is there instead: посольство в Кабуле, переговоры в Москве
[elsewhere]
подписан
подписано
подписали
состоялась
состоялись
посольств @kind-o
консульств @kind-o
представительств @kind-o
штаб-квартир @kind-a
пресс-конференц @kind-iya
конференц @kind-iya
заседани @place-e
переговоры
переговоров
переговорах
встреч @kind-a
саммит @kind
корреспондент @kind
суд @kind
напомнили
заявили
сообщили
считают
уточнили

# joins what is told of one place with what is told of another
[and]
и
а
или
