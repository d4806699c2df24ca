# Tajik: helping verbs, particles, conjunctions, prepositions.
# Own work from general knowledge of the language. Licence: Apache-2.0.

# Helping verbs behind a participle or noun: кушта ШУД, маҷрӯҳ ГАРДИДААНД. Stage 15 makes one unit of a chain of them.
[aux]
аст +fin
буд @past
гардид @past
гардонд @past
гардонид @past
гашт @past
гаштааст +fin
ёфт @past
кард @past
мебошад +fin
мебошанд +fin+plur
мондаанд +fin+plur
мондааст +fin
намуд @past
сохт @past
ҳаст +fin
ҳастанд +fin+plur
шуд @past

[aux] +neg
набуд @past
нагард @present
нагардид @past
нагашт @past
накард @past
накун @present
намебош @present
намегард @present
намекун @present
намешав @present
нанамуд @past
насохт @past
нахоҳ @present
нашав @present
нашуд @past
нест +fin
нестанд +fin

# Present and imperfect: a habit, a future, a supposition.
[aux] +pres
мегард @present
мегардид @past
меёб @present
мекард @past
мекун @present
менамо @present
менамуд @past
месоз @present
месохт @past
мешав @present
мешуд @past

[aux] +pres+fut
хоҳ @present
[aux] +modal
метавон @present
метавонист @past
наметавон @present

[aux] +subj
гард @present
ёбад +fin
ёбанд +fin
кун @present
намо @present
созад +fin
созанд +fin
шав @present

[aux] +cond
бош @present

# Adverbs and particles that may stand inside a fixed expression.
[gap]
аз
аллакай
боз
дар
инчунин
низ
он
сахт
фавран
ҳам
ҳамчунин
ҳанӯз
ҳатто
ҷо
шадидан

# "No one": ягон нафар, ҳеҷ кас.
[zero]
касе
ҳеч
ҳеч кас
ҳеҷ
ҳеҷ кас
ҳеҷ касе
ҳеҷ нафаре
ҳеҷ як
ҳеҷ яке
ҳеҷкас
ягон
ягон кас
ягон нафар
ягон нафаре
ягонто

[poss]
хеш
хеш @tail
худ @tail

# Nationality, kind and state words that follow a noun by ezafe.
[quality]
бегона
бегуноҳ @tail
калонсол @tail
маҳаллӣ
мулкӣ
мусаллаҳ
нав @tail
ниҳоии +ez
ниҳоӣ
ноболиғ
номаълум
оддӣ
одӣ
осоишта @tail
умумии +ez
умумӣ
хурдсол @tail
ҳарбии +ez
ҳарбӣ
ҷавон @tail

# Conjunctions that open a new clause.
[that]
агар
аммо
балки
вале
гарчанде
зеро
ки
лекин
то ин ки
чун
чунки

[and]
ва
ву
ё

# "By": the person behind is the doer, not the victim.
[agent]
аз дасти
аз зарбаи
аз сӯи
аз тарафи
аз тирандозии
аз тири
аз тирпарронии
аз ҳамлаи
аз ҷониби
ба дасти
ба тири
бо дасти
тавассути

# Words that open a subset: "аз ҷумла 3 кӯдак".
[among]
аз ин ҷумла
аз он ҷумла
аз ҷумла
аз ҷумла дар
аз ҷумлаи +ez
аз ҷумлаи онҳо
ба шумули
бо дарназардошти
бо шумули
шомили +ez
иборат аз
мутташаккил аз

# Those of the sentence before: "аз онҳо", "дар байнашон". With a figure they make a subset: read on after a record.
[them.in]
байнашон
байни онон
миёнашон
миёни онон
шуморашон
қаторашон

[them] continues
ин созмонҳо
ин ниҳодҳо
ин ташкилотҳо
ин кишварҳо
ин давлатҳо
аксарашон
инҳо
онон
онҳо
онҳост
онҳоянд
эшон

# "Mostly children": an aside between commas.
[mostly]
аксаран
аксарашон
аксарият
аксарияташон
асосан
ба хусус
бештар
бештарашон
махсусан
тақрибан ҳама
умдатан
яъне
ҳама
ҳамаашон
ҳамагӣ
ҳамаи онҳо

# Attribution between commas.
[source]
аз қавли
аз рӯи
аз рӯи гуфтаи
аз рӯи маълумоти
аз рӯи суханони
аз рӯи хабари
аз рӯи ҳисоби
аз рӯйи
аз рӯйи маълумоти
ба ақидаи
ба гузориши
ба гуфтаи
ба гуфтори
ба изҳори
ба иттилои
ба иттилои расмии
ба иттилооти
ба қавл аз
ба қавли
ба маълумоти
ба навиштаи
ба нақли
ба таъкиди
ба хабари
ба ҳисоби
ба ҳисобҳои
ба эътирофи
бар асоси
бар асоси гузориши
бар асоси маълумоти
бар асоси омори
бино ба
бино ба гузориши
бино ба гуфтаи
бино ба иттилои
бино ба қавли
бино ба маълумоти
бино ба омори
бино ба хабари
бо истинод ба
дар асоси маълумоти
мувофиқи
мувофиқи гузориши
мувофиқи гуфтаи
мувофиқи иттилои
мувофиқи маълумоти
мувофиқи омори
мувофиқи хабари
мувофиқи ҳисоби
тавре
тибқи
тибқи гузориши
тибқи гуфтаи
тибқи иттилои
тибқи иттилооти
тибқи маълумоти
тибқи маълумоти расмии
тибқи омори
тибқи хабари
тибқи ҳисоби
чунонки

# Participles that go on to another verb: "зери хок монда, ҷон доданд".
[converb]
/\w{2,}(хта|фта|шта|ста|рда|уда|ида)/
афтода
баромада
гирифтор
даромада
дучор
монда
омада
рафта
рӯбарӯ
фаромада
шуморида

[preposition]
аз
ба
бар
барои
бо
дар
зери
миёни
назди
то

# "In the number of", before a noun of victims: a subset as well.
[within]
ҷумлаи +ez
байн @tail
қатор @tail
миён @tail
рӯйхати +ez
сафи +ez
шумор @tail
шумораи +ez

# Other time or event: the figure is not of the event at hand.
[era]
аз аввали сол
аз ибтидои сол
аз оғози сол
аз соли
дар асри
дар имсол
дар соли гузашта
даҳсола @thing
даҳсолаи +ez
имсол
моҳи гузашта
моҳи пеш
нимсола @thing
соли гузашта
соли қаблӣ
соли пеш
соли пешин
соли пор
соле пеш
соле қабл
соле пештар
солҳо пеш
солҳо қабл
даҳсолаҳо пеш
солҳои пеш
солҳои қаблӣ
солҳои

# Words of an earlier count.
[earlier] continues
[earlier.report] continues
гузориши аввал
гузоришҳои аввал
гузоришҳои аввалия
дар аввал
дар аввали рӯз
дар гузориши пешина
дар гузориши қаблӣ
дар гузоришҳои аввал
дар оғоз
дар рӯзҳои аввал
дар соатҳои аввал
дар хабари қаблӣ
дар хабарҳои аввал
дар хабарҳои аввалия
маълумоти аввал
маълумоти аввалия
маълумоти пешакӣ
маълумоти пешин
маълумоти қаблӣ
омори пешин
омори қаблӣ
рақами пешин
рақами пешинаи +ez
рақами пешини +ez
рақами қаблӣ
рақамҳои пешин
хабарҳои аввал
хабарҳои аввалия
# By time alone: with a word of saying an earlier count, else another event.
[earlier.time] continues
аввал
аввалтар
нахуст
пеш аз ин
пештар
пештар аз ин
соате пеш
то ин дам
чанде пеш
чанде қабл
қабл аз ин
қаблан

# An earlier report: the pluperfect of saying.
[reported]
ба қайд гирифта шуда буд @past
гузориш дода буд @past
гузориш дода мешуд @past
гузориш дода шуда буд @past
гузориш карда буд @past
гузориш медод
гузориш медоданд
гузориш мешуд
гузориш шуда буд @past
гуфта буд @past
гуфта мешуд
гуфта мешуд @past
гуфта шуда буд @past
зикр карда буд @past
зикр мешуд @past
зикр шуда буд @past
изҳор дошта буд @past
иттилоъ дода буд @past
иттилоъ дода мешуд @past
иттилоъ дода шуда буд @past
иттилоъ расида буд @past
маълумот дода буд @past
маълумот дода шуда буд @past
мегуфт @past
навишта буд @past
нашр гардида буд @past
нашр карда буд @past
нашр шуда буд @past
ном бурда буд @past
номида буд @past
номида мешуд @past
пахш шуда буд @past
сабт шуда буд @past
садо дода буд @past
сухан мерафт
сухан рафт @past
сухан рафта буд @past
хабар дода буд @past
хабар дода мешуд @past
хабар дода шуда буд @past
хабар медод @past
хабар медоданд
хабар расида буд @past
хонда буд @past
эълом дошта буд @past
эълом карда буд @past
эълон гардида буд @past
эълон карда буд @past
эълон карда шуда буд @past
эълон шуда буд @past

# "Had no (losses)".
[without]
қайд гирифта нашуд @past
қайд нашуд @past
надор @present
надошт @past
наёварда
наовард @past
наомад @past
рух надод @past

# Words of charge, doubt and denial.
[charge]
айбдор @noun
айбдоршаванда @anoun
гумонбар @noun
гумонбаршуда @anoun
гунаҳгор @noun
гунаҳкор @noun
маҳкум
муттаҳам @noun
муттаҳаму
судшаванда @anoun
ҷавобгар
ҷавобгарии +ez
ҷавобгарӣ
ҷазо @thing
ҷиноятпеша

[pretend]
гуё
гӯё
гӯёки

[rumour]
даъво
иддао
овоза @thing
миш миш
мишмиш @thing
мишмишҳо @name
овозаҳо @name
овозаҳое
шоеа @thing
шоеаҳо @name
шоиа @thing
шоиаҳо @name
тахмин
шояд
эҳтимол
эҳтимолан
эҳтимоли

[report]
гузориш @thing
даъво @thing
иддао @thing
иддаои +ez
иттилоот
иттилоъ
маълумот @thing
овоза @thing
рақам @thing
хабар @thing
айбдоркунӣ
айбдоркуниҳо @name
иттиҳомот @name

[deny]
тӯҳмат аст
дур аз воқеият
дур аз воқеият аст
дур аз ҳақиқат
дур аз ҳақиқат аст
ғайривоқеӣ
хилофи воқеият
хилофи ҳақиқат
хилофи воқеъ
ба воқеият мувофиқ нест
ба ҳақиқат мувофиқ нест
ба воқеият рост намеояд
воқеӣ нест
асос надор @present
ба воқеият мутобиқ нест
ба ҳақиқат мутобиқ нест
бардурӯғ
бардурӯғ аст
бардурӯғанд
беасос
беасос аст
беасос номид @past
беасосанд
бофта
воқеият надор @present
воқеият рабте надор @present
дурӯғ @noun
дурӯғ аст
дурӯғин
инкор кард @past
инкор мекун @present
инкор намуд @past
мувофиқ нест
мувофиқат намекун @present
мутобиқ нест
рад кард @past
рад мекун @present
рад менамо @present
рад намуд @past
сохта аст
сохтаанд
сохтакорӣ
такзиб кард @past
такзиб мекун @present
такзиб менамо @present
такзиб намуд @past
ҳақиқат надор @present
ҳақиқат рабте надор @present

[deny] +unsure
тасдиқ намекун @present
тасдиқ накард @past

# Made to do it: "маҷбур шуданд, ки хонаҳояшонро тарк кунанд".
[forced]
боис
водор
маҷбур
ногузир

# To die of age or illness, as news of the well-known tell it: beside "at the age of".
[died.natural]
вафот кард @past
вафот намуд @past
даргузашт @past
дунёро падруд гуфт @past
олами фониро падруд гуфт @past
оламро падруд гуфт @past
фавтид @past
чашм аз дунё пӯшид @past
чашм аз олам пӯшид @past
чашм аз ҷаҳон пӯшид @past

# Supposition: what follows did not happen.
[modal]
бояд
лозим
мехост @past
мумкин

# Finite verbs that end a clause. Words that no entry knows are told by their endings.
[verb]
арз кард @past
арзёбӣ кард @past
афзуд @past
афтод @past
андохт @past
баст @past
пурсид @past
мепурс @present
фаҳмид @past
хест @past
шинохт @past
шунид @past
баён дошт @past
баён кард @past
баён мекун @present
баргардонд @past
баргашт @past
баромад @past
бархӯрд @past
буд @past
бурд @past
вайрон гардид @past
вайрон шуд @past
гирифт @past
гузашт @past
гузориш дод @past
гузориш медиҳ @present
гузошт @past
гуфт @past
давид @past
даромад @past
дод @past
дошт @past
ёдовар шуд @past
ёдрас шуд @past
зад @past
зикр кард @past
зикр намуд @past
иброз дошт @past
изҳор дошт @past
изҳор кард @past
изҳор медор @present
изҳор мекун @present
изҳор намуд @past
илова кард @past
илова месоз @present
илова намуд @past
ирсол дошт @past
ирсол намуд @past
иттилоъ дод @past
иттилоъ медиҳ @present
кушод @past
қайд кард @past
қайд мекун @present
қайд намуд @past
маълум мекун @present
маълумот дод @past
маълумот медиҳ @present
меафзо @present
меафзояд +fin
меафзоянд +fin
мегӯ @present
мегӯем +fin
мегӯяд +fin
мегӯянд +fin+plur
менавис @present
менависад +fin
менамояд +fin
менигор @present
меҳисоб @present
мешумор @present
навишт @past
нақл кард @past
наҷот дод @past
наҷот ёфт @past
нашр кард @past
нашр намуд @past
овард @past
огоҳ кард @past
омад @past
пайваст @past
расид @past
рафт @past
руй дод @past
рух дод @past
рӯй дод @past
сохт @past
тавзеҳ дод @past
тавонист @past
тасдиқ кард @past
тасдиқ мекун @present
тасдиқ намуд @past
таъкид дошт @past
таъкид кард @past
таъкид медор @present
таъкид мекун @present
таъкид месоз @present
таъкид намуд @past
таъкид сохт @past
фаромад @past
хабар дод @past
хабар додааст
хабар медиҳ @present
хабар расонд @past
хабар расонид @past
хароб гардид @past
хароб кард @past
хароб шуд @past
хост @past
ҳамла кард @past
ҳисоб кард @past
шарҳ дод @past
эълом дошт @past
эълом кард @past
эълом намуд @past
эълон дошт @past
эълон кард @past
эълон медор @present
эълон мекун @present
эълон намуд @past
эътироф кард @past

[verb] +fin
/\w{2,}(аанд|ааст)/
/\w{3,}(ид|т|д)анд/
/(на)?ме\w{2,}(ад|анд|ам|ем|ед|ид)/
/на\w{3,}(аанд|ааст)/
боздошт
вайрон
валангор
дастгир
дор @present
кӯч мебанд @present
надор @present
наметавон @present
хароб
ҳабс

# A person named before.
[pronoun]
вай
у
ӯ

# Latin letters: names of bodies and outlets, not of persons.
[word.latin]
/[a-z][a-z]+/

# Surnames by their ending; only words that no entry knows.
[word.surname]
/\w{2,}(ов|ев|ова|ева|зода|дзе|швили|янц|енко|ӯғлӣ)/

# An object by its ending; only words that no entry knows.
[word.object]
/\w{3,}ро/

# "To" of a toll.
[to]
ба
то
то ба

# Every year: a rate.
[yearly]
солона
ҳамасола
ҳар моҳ
ҳар рӯз
ҳар сол

# A noun with -е, of which a clause with ки follows; only words that no entry knows.
[word.indef]
/\w{3,}е/

# A noun with the ezafe -и: what follows belongs to it.
[word.ez]
/\w{3,}и/

# Units of their own that say nothing of casualties.
[none]
хӯроки вайрон
ғизои вайрон
таоми вайрон
дирӯз
парер
пагоҳ
субҳ
бегоҳӣ
бегоҳ
ҳамзамон
бинобар
зимнан
хушбахтона
мутаассифона
навбатан
ин
ҳамин
ҳамон
аз банд гурехт @past
аз банд фирор кард @past
аз банд фирор намуд @past
аз асорат гурехт @past
аз асорат фирор кард @past
аз асорат фирор намуд @past
аз асирӣ гурехт @past
аз асирӣ фирор кард @past
аз асирӣ фирор намуд @past
аз зиндон гурехт @past
аз зиндон фирор кард @past
аз зиндон фирор намуд @past
аз маҳбас гурехт @past
аз маҳбас фирор кард @past
аз маҳбас фирор намуд @past
аз ҷои ҳодиса гурехт @past
аз ҷои ҳодиса фирор кард @past
аз ҷои ҳодиса фирор намуд @past
аз ҷойи ҳодиса гурехт @past
аз ҷойи ҳодиса фирор кард @past
аз ҷойи ҳодиса фирор намуд @past
аз ҷои садама гурехт @past
аз ҷои садама фирор кард @past
аз ҷои садама фирор намуд @past
аз гаравгонӣ гурехт @past
аз гаравгонӣ фирор кард @past
аз гаравгонӣ фирор намуд @past
аз додгоҳ гурехт @past
аз додгоҳ фирор кард @past
аз додгоҳ фирор намуд @past
аз беморхона гурехт @past
аз беморхона фирор кард @past
аз беморхона фирор намуд @past
аз дасти пулис гурехт @past
аз дасти пулис фирор кард @past
аз дасти пулис фирор намуд @past
аз ҷазо гурехт @past
аз ҷазо фирор кард @past
аз ҷазо фирор намуд @past
аз дасти марг
ба эъдом маҳкум
шартан захмӣ
шартан кушта
шартан маҷрӯҳ
эъдоми тирборон
қасди кушт @past
қасди куштор @counter
ҳукми марг
ҳукми эъдом
ҳукми қатл
ҷазои марг
ҷазои эъдом
санкт петербург
нижний новгород
сити холл
крокус сити холл
ростови дон
баррасӣ қарор дод @past
мавриди баррасӣ қарор дод @past
мавриди баҳс қарор дод @past
мавриди баҳсу баррасӣ қарор дод @past
мавриди муҳокима қарор дод @past
муҳокима қарор дод @past
мавриди таваҷҷуҳ қарор дод @past
таҳти таъсир қарор дод @past
мавриди интиқод қарор дод @past
дар ихтиёр қарор дод @past
мавриди омӯзиш қарор дод @past
ҳабси абад маҳкум
ба ҳабс маҳкум
ба зиндон маҳкум
ба марг маҳкум
ба қатл маҳкум
зиндон маҳкум
ҳабс маҳкум
сол маҳкум
сол зиндон маҳкум
расман
расмона
ҳанӯз
фавран
зудан
ахиран
баъдан
феълан
ҳамакнун
баъдтар
тасодуфан

# "More than half of the dead, 31 people, ...".
[share]
аксари +ez
аксарияти +ez
бештари +ez
қисми зиёди +ez
нисфи +ez
сеяки +ez
чоряки +ez

# What ends well: such a part is no share of the harm.
[safe]
баргашт @past
зинда
зиндаанд
наҷот
озод
пайдо
рухсат
саломат
сиҳат
ҷавоб
шифо

# "Compared with": an earlier count follows.
[than]
дар қиёс бо
дар муқоиса ба
дар муқоиса бо
назар ба
нисбат ба

# What is so now, after what was told first.
[now]
аммо
баъд
баъдан
баъдтар
вале
дертар
имрӯз
лекин
сипас
ҳоло

# Of a toll that stays below.
[unreached]
намерас @present
намерасид @past
нарасид @past

# All of them.
[all]
ҳама
ҳамаашон
ҳамаи онҳо
ҳамаяшон
ҳамагӣ
ҳар дуяшон
ҳар дуи онҳо
ҳар сеи онҳо
ҳарсеяшон
ҳардуяшон

# Of an earlier count that no longer holds.
[corrected]
ислоҳ
ислоҳи +ez
нодуруст
нодуруст аст
хато
хато буд @past
тағйир
тасҳеҳ
тасҳеҳи +ez
камтар кард @past

# What was spoken of before.
[talk] continues
сухан
гап
сухане

# Where prisoners are.
[prison] trigger
зиндон @tail
зиндонҳо @tail
маҳбас @tail
маҳбасҳо @tail

# At an earlier moment.
[then] continues
пеш
қабл
дирӯз
парер
субҳ
дар аввал
