# Russian: sets of endings. Own work from general knowledge of the language. Licence: Apache-2.0.
# Features: sg pl n (neuter or impersonal), nom gen dat acc ins loc, past pres part, short. Cases that share a form stand side by side.
# m f neu: of the nominative singular alone, the gender; by them adjectives are brought home with their noun: «пограничной службой», «пограничная служба».
# @joint: letters that never meet between a stem and its ending; of ы and и the other one is meant.
@joint: гы, кы, хы, жы, шы, щы, чы, аь, еь, иь, оь, уь, ыь, эь, юь, яь, чь, шь, жь, щь, ць
@joint: бй, вй, гй, дй, жй, зй, кй, лй, мй, нй, пй, рй, сй, тй, фй, хй, цй, чй, шй, щй

# ---- endings that digits carry: 24-х, 36-ти, 5-ю (cardinal), 24-й, 90-е (ordinal); language.lex lists the same under [suffix] ----
@number: х+obl, ух+obl, ех+obl, ми+obl, мя+obl, ти+obl, и+obl, ка+obl, та+obl, ста+obl
@number: й+ord, ый+ord, ий+ord, ой+ord, я+ord, ая+ord, е+ord, ое+ord, го+ord, ого+ord, му+ord, ому+ord, м+ord, ом+ord, ю+ord, ую+ord, ые+ord, ых+ord, ым+ord

# ---- verbs ----
@past: -+sg, ла+sg, ло+n, ли+pl                                # погиб, погибла
# вышел, вышла
@vysh: ел+sg, ла+sg, ло+n, ли+pl
@past-l: л+sg, ла+sg, ло+n, ли+pl                              # ранил, ранила
@past-lsya: лся+sg, лась+sg, лось+n, лись+pl                   # скончался
@past-past: лся+sg+past, лась+sg+past, лось+n+past, лись+pl+past   # находился, where the tense matters
@short: -+sg, а+sg, о+n, ы+pl                                  # убит, убита, убито, убиты
@pres-e: ет+sg, ут+pl, ют+pl                                   # гибнет, гибнут
@pres-i: ит+sg, ят+pl, ат+pl                                   # хранит, хранят
@pres-esya: ется+sg, утся+pl, ются+pl                          # остается
@pres-isya: ится+sg, ятся+pl, атся+pl                          # находится

# ---- adjectives, participles, nouns that decline like them ----
@adj: ый+sg+nom+m, ий+sg+nom+m, ой+sg+nom+m, ая+sg+nom+f, яя+sg+nom+f, ое+n+neu, ее+n+neu
@adj: ого+sg+gen+acc, его+sg+gen+acc, ому+sg+dat, ему+sg+dat, ым+sg+ins, им+sg+ins, ым+pl+dat, им+pl+dat, ом+sg+loc, ем+sg+loc
@adj: ой+sg+gen+dat+ins+loc, ей+sg+gen+dat+ins+loc, ую+sg+acc, юю+sg+acc
@adj: ые+pl+nom, ие+pl+nom, ых+pl+gen+acc+loc, их+pl+gen+acc+loc, ыми+pl+ins, ими+pl+ins
# soft ones alone: соседн-ий, соседн-яя
@adj-soft: ий+sg+nom+m, яя+sg+nom+f, ее+n+neu, его+sg+gen+acc, ему+sg+dat, им+sg+ins, ем+sg+loc, ей+sg+gen+dat+ins+loc, юю+sg+acc
@adj-soft: ие+pl+nom, их+pl+gen+acc+loc, им+pl+dat, ими+pl+ins
# the same without the endings in и: ранен-ый, apart from ранени-е
@adj-hard: ый+sg+nom+m, ая+sg+nom+f, ое+n+neu, ого+sg+gen+acc, ому+sg+dat, ым+sg+ins, ым+pl+dat, ом+sg+loc, ой+sg+gen+dat+ins+loc, ую+sg+acc
@adj-hard: ые+pl+nom, ых+pl+gen+acc+loc, ыми+pl+ins
# «власти»: in the plural only
@powers: и+pl+nom+acc+f, ей+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc
@soldier: -+pl+gen+acc, ы+pl+nom+m
# adjectives that are nouns, of several people: «военные»; one gender tells that they are
@many: ые+pl+nom+m, ие+pl+nom+m, ых+pl+gen+acc+loc, их+pl+gen+acc+loc, ым+pl+dat, им+pl+dat, ыми+pl+ins, ими+pl+ins
# the same behind ж, ч, ш, щ: «протестующие»
@crowd: ие+pl+nom+m, их+pl+gen+acc+loc, им+pl+dat, ими+pl+ins
@adj-sya: ийся+sg+nom+m, аяся+sg+nom+f, ееся+n+neu, егося+sg+gen+acc, емуся+sg+dat, имся+sg+ins, имся+pl+dat, емся+sg+loc
@adj-sya: ейся+sg+gen+dat+ins+loc, уюся+sg+acc, иеся+pl+nom, ихся+pl+gen+acc+loc, имися+pl+ins

# ---- nouns for people ----
# пограничник, инспектор, полицейск- go elsewhere; the letters ы and и do not tell nouns apart, so both are admitted
@man: -+sg+nom+m, а+sg+gen+acc, у+sg+dat, ом+sg+ins, ем+sg+ins, е+sg+loc
@man: ы+pl+nom, и+pl+nom, ов+pl+gen+acc, ев+pl+gen+acc, ей+pl+gen+acc, ам+pl+dat, ами+pl+ins, ах+pl+loc
# водитель, житель
@man-soft: ь+sg+nom+m, я+sg+gen+acc, ю+sg+dat, ем+sg+ins, е+sg+loc
@man-soft: и+pl+nom, ей+pl+gen+acc, ям+pl+dat, ями+pl+ins, ях+pl+loc
# иностран-ец, афган-ец; боец goes as бойц @ets-rest
@ets: ец+sg+nom+m, ца+sg+gen+acc, цу+sg+dat, цем+sg+ins, цом+sg+ins, це+sg+loc
@ets: цы+pl+nom, цев+pl+gen+acc, цов+pl+gen+acc, цам+pl+dat, цами+pl+ins, цах+pl+loc
# пос-ол; the sixth case, «после», is the preposition
@posol: ол+sg+nom+m, ла+sg+gen+acc, лу+sg+dat, лом+sg+ins
# граждан-ин, россиян-ин
@anin: ин+sg+nom+m, ина+sg+gen+acc, ину+sg+dat, ином+sg+ins, ине+sg+loc
@anin: е+pl+nom, -+pl+gen+acc, ам+pl+dat, ами+pl+ins, ах+pl+loc
# женщин-а, медсестр-а
@woman: а+sg+nom+f, ы+sg+gen, и+sg+gen, е+sg+dat+loc, у+sg+acc, ой+sg+ins, ей+sg+ins
@woman: ы+pl+nom, и+pl+nom, -+pl+gen+acc, ам+pl+dat, ами+pl+ins, ах+pl+loc
# девоч-ка, граждан-ка
@woman-ka: ка+sg+nom+f, ки+sg+gen, ке+sg+dat+loc, ку+sg+acc, кой+sg+ins
@woman-ka: ки+pl+nom, ок+pl+gen+acc, ек+pl+gen+acc, кам+pl+dat, ками+pl+ins, ках+pl+loc
# учительниц-а
@woman-ts: а+sg+nom+f, ы+sg+gen, е+sg+dat+loc, у+sg+acc, ей+sg+ins, ы+pl+nom, -+pl+gen+acc, ам+pl+dat, ами+pl+ins, ах+pl+loc
# судь-я, мужчин-а declines as женщина

# ---- nouns for things and events ----
@mort: ь+sg+nom+acc+f, и+sg+gen+dat+loc, ью+sg+ins, и+pl+nom+acc, ей+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc     # смерть
@event: е+sg+nom+acc+neu, я+sg+gen, ю+sg+dat, ем+sg+ins, и+sg+loc, я+pl+nom+acc, й+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc   # ранение
@neuter: о+sg+nom+acc+neu, а+sg+gen, у+sg+dat, ом+sg+ins, е+sg+loc, а+pl+nom+acc, -+pl+gen, ам+pl+dat, ами+pl+ins, ах+pl+loc  # убийство, тело
@thing: -+sg+nom+acc+m, а+sg+gen, у+sg+dat, ом+sg+ins, ем+sg+ins, е+sg+loc, ы+pl+nom+acc, и+pl+nom+acc, ов+pl+gen, ев+pl+gen, ам+pl+dat, ами+pl+ins, ах+pl+loc
@thing-soft: ь+sg+nom+acc+m, я+sg+gen, ю+sg+dat, ем+sg+ins, е+sg+loc, и+pl+nom+acc, ей+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc
@thing-a: а+sg+nom+f, ы+sg+gen, и+sg+gen, е+sg+dat+loc, у+sg+acc, ой+sg+ins, ей+sg+ins
@thing-a: ы+pl+nom+acc, и+pl+nom+acc, -+pl+gen, ам+pl+dat, ами+pl+ins, ах+pl+loc                                          # травма, больница
@forces-a: ы+pl+nom+acc+f, -+pl+gen, ам+pl+dat, ами+pl+ins, ах+pl+loc                                                      # силы: bodies of many, never one force
@thing-ka: ка+sg+nom+f, ки+sg+gen, ке+sg+dat+loc, ку+sg+acc, кой+sg+ins, ки+pl+nom+acc, ок+pl+gen, ек+pl+gen, кам+pl+dat, ками+pl+ins, ках+pl+loc

# ---- number words ----
@num-five: ь, и+obl, ью+obl                                     # пять, пяти, пятью
# бойц-ы, младенц-ы: the rest of a noun in -ец whose stem changes before it
@ets-rest: а+sg+gen+acc, у+sg+dat, ем+sg+ins, ом+sg+ins, е+sg+loc, ы+pl+nom+m, ев+pl+gen+acc, ов+pl+gen+acc, ам+pl+dat, ами+pl+ins, ах+pl+loc
# стрелк-и, посл-ы
@man-rest: а+sg+gen+acc, у+sg+dat, ом+sg+ins, е+sg+loc, и+pl+nom, ы+pl+nom, ов+pl+gen+acc, ам+pl+dat, ами+pl+ins, ах+pl+loc
# судь-я, монахин-я
@woman-soft: я+sg+nom+f, и+sg+gen, е+sg+dat+loc, ю+sg+acc, ей+sg+ins, и+pl+nom, ей+pl+gen+acc, ь+pl+gen+acc, ям+pl+dat, ями+pl+ins, ях+pl+loc
# гибел-ь is @mort; эвакуаци-я, контузи-я
@assembly: я+sg+nom+f, и+sg+gen, е+sg+dat+loc, ю+sg+acc, ей+sg+ins, и+pl+nom+acc, й+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc    # ассамблея
@tsiya: я+sg+nom+f, и+sg+gen+dat+loc, ю+sg+acc, ей+sg+ins, и+pl+nom+acc, й+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc
# потер-я
@mort-a: я+sg+nom+f, и+sg+gen, е+sg+dat+loc, ю+sg+acc, ей+sg+ins, и+pl+nom+acc, ь+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc
# случа-й
@case: й+sg+nom+acc+m, я+sg+gen, ю+sg+dat, ем+sg+ins, е+sg+loc, и+pl+nom+acc, ев+pl+gen, ям+pl+dat, ями+pl+ins, ях+pl+loc
# разыскив-ают, удержив-ают
@pres-a: ает+sg, ают+pl, аем+pl
@pres-esya-a: ается+sg, аются+pl
# д-ень
@day: я+sg, ю+sg, ем+sg, и+pl, ей+pl, ям+pl, ями+pl, ях+pl
@week: я+sg, и+sg, ю+sg, е+sg, ей+sg, ь+pl, и+pl, ям+pl, ями+pl, ях+pl
@tret: ий+sg+nom+m, ья+sg+nom+f, ье+n+neu, ьего+sg+gen+acc, ьему+sg+dat, ьим+sg+ins, ьем+sg+loc, ьей+sg+gen+dat+ins+loc, ью+sg+acc, ьи+pl+nom, ьих+pl+gen+acc+loc, ьими+pl+ins
@svo: й, я, е, и, его, ей, ему, им, ю, их, ими, ем

# ---- verbs of saying, with the first person of statements: призыва-ет, призыва-ем; names: Серге-й, Захаров-а ----
@pres-we: ет+sg, ут+pl, ют+pl, ем+we, ю+we                      # призывает, призываем
@pres-we-i: ит+sg, ят+pl, ат+pl, им+we, ю+we, у+we              # скорбит, скорбим
# the same with the gerund: призыва-ет, призыва-я; призва-л, призва-в; обрати-лся, обрати-вшись
@pres-weg: ет+sg, ут+pl, ют+pl, ем+we, ю+we, я+we+ger
@pres-weig: ит+sg, ят+pl, ат+pl, им+we, ю+we, у+we, я+we+ger
@pres-esyag: ется+sg, утся+pl, ются+pl, емся+we, юсь+we, ясь+we+ger
@past-lg: л+sg, ла+sg, ло+n, ли+pl, в+we+ger
@past-lsyag: лся+sg, лась+sg, лось+n, лись+pl, вшись+we+ger
@name-y: й+sg+nom, я+sg+gen+acc, ю+sg+dat, ем+sg+ins, е+sg+loc, и+sg+loc   # Сергей, Дмитрий
@name-soft: ь+sg+nom, я+sg+gen+acc, ю+sg+dat, ем+sg+ins, е+sg+loc          # Игорь
@name: -+sg+nom, а+sg+gen+acc, у+sg+dat, ом+sg+ins, ем+sg+ins, е+sg+loc    # Владимир
@name-a: а+sg+nom+f, ы+sg+gen, и+sg+gen, е+sg+dat+loc, у+sg+acc, ой+sg+ins, ей+sg+ins   # Никита, Анна
@name-a-man: а+sg+nom+m, ы+sg+gen, и+sg+gen, е+sg+dat+loc, у+sg+acc, ой+sg+ins, ей+sg+ins   # Абдулла
@name-ya-man: я+sg+nom+m, и+sg+gen+dat+loc, е+sg+dat+loc, ю+sg+acc, ей+sg+ins    # Илья
@name-ya: я+sg+nom+f, и+sg+gen+dat+loc, е+sg+dat+loc, ю+sg+acc, ей+sg+ins    # Мария, Илья
@surname: -+sg+nom, а+sg+gen+acc, у+sg+dat, ым+sg+ins, е+sg+loc            # Путин, Жапаров
@surname-she: а+sg+nom, ой+sg+gen+dat+ins+loc, у+sg+acc                    # Захарова
@surname-sky: ий+sg+nom, ого+sg+gen+acc, ому+sg+dat, им+sg+ins, ом+sg+loc  # Зеленский

# words of names that no entry lists, where the given name or the office tells the case: first those whose shape is sure. A genitive in -а is one of
# a man («Миллера»); names such as «Кейта», which may stay as they are, are listed as famous.
@person-ov: ов+sg+nom, ова+sg+gen+acc, ову+sg+dat, овым+sg+ins, ове+sg+loc
@person-ev: ев+sg+nom, ева+sg+gen+acc, еву+sg+dat, евым+sg+ins, еве+sg+loc
@person-in: ин+sg+nom, ина+sg+gen+acc, ину+sg+dat, иным+sg+ins, ине+sg+loc
@person-sky: ский+sg+nom, ского+sg+gen+acc, скому+sg+dat, ским+sg+ins, ском+sg+loc
@person-ova: ова+sg+nom, овой+sg+gen+dat+ins+loc, ову+sg+acc
@person-eva: ева+sg+nom, евой+sg+gen+dat+ins+loc, еву+sg+acc
@person-ina: ина+sg+nom, иной+sg+gen+dat+ins+loc, ину+sg+acc
@person-skaya: ская+sg+nom, ской+sg+gen+dat+ins+loc, скую+sg+acc
@person: -+sg+nom, у+sg+dat, ом+sg+ins
@person-man: -+sg+nom+m, а+sg+gen+acc
@person-soft: ь+sg+nom+m, я+sg+gen+acc, ю+sg+dat, ем+sg+ins    # Коваль
@person-y: й+sg+nom+m, я+sg+gen+acc, ю+sg+dat, ем+sg+ins       # Вэй
@person-em: -+sg+nom+m, ем+sg+ins                               # Ковач
@person-ga: га+sg+nom, ги+sg+gen, ге+sg+dat+loc, гу+sg+acc, гой+sg+ins   # Ортега
@person-a: а+sg+nom, ы+sg+gen, у+sg+acc                         # Сантана
@person-tskaya: цкая+sg+nom, цкой+sg+gen+dat+ins+loc, цкую+sg+acc
@person-oy: а+sg+nom, ой+sg+ins
@person-still-o: о+sg+nom+gen+dat+ins+acc+loc
@person-still-e: е+sg+nom+ins
@person-still-i: и+sg+nom+ins
@person-still-u: у+sg+nom+ins
@person-still-aa: аа+sg+nom+gen+dat+ins+acc+loc

# adjectives whose first ending makes the name of a body: «Африканский союз», «Всемирная организация»
@adj-sky: ий+sg+nom, ого+sg+gen+acc, ому+sg+dat, им+sg+ins, ом+sg+loc
@adj-fem: ая+sg+nom, ой+sg+gen+dat+ins+loc, ую+sg+acc
@adj-masc: ый+sg+nom, ого+sg+gen+acc, ому+sg+dat, ым+sg+ins, ом+sg+loc

# names of bodies in the plural: «Сирийские демократические силы»
@adj-plur: ие+pl+nom, их+pl+gen, им+pl+dat, ими+pl+ins+m+f
@sily-plur: лы+pl+nom, л+pl+gen, лам+pl+dat, лами+pl+ins+f

# «все стороны», «обе страны»
@all: е+pl+nom, ех+pl+gen, ем+pl+dat, еми+pl+ins+m+f
@both: е+pl+nom, еих+pl+gen, еим+pl+dat, еими+pl+ins+m+f
@sides: ы+pl+nom, -+pl+gen, ам+pl+dat, ами+pl+ins+f
@adj-plur-hard: ые+pl+nom, ых+pl+gen, ым+pl+dat, ыми+pl+ins+m+f
@states: а+pl+nom, -+pl+gen, ам+pl+dat, ами+pl+ins+neu
@rebels: ы+pl+nom, ов+pl+gen+acc, ам+pl+dat, ами+pl+ins+m

# whose: «сотрудник посольства», «члены вооруженных формирований»: no case of the person himself
@whose: ого, его, ой, ей, ых, их
@whose-woman: ы, и, -
@whose-thing: а, ов, ев
@whose-neuter: а, -
@whose-event: я, и, й
