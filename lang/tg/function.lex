# Tajik: helping verbs, particles, conjunctions, prepositions.
# Own work from general knowledge of the language. Licence: Apache-2.0.

# Helping verbs behind a participle or noun: кушта ШУД, маҷрӯҳ ГАРДИДААНД. Stage 15 makes one unit of a chain of them.
[aux]
шуд @past
гардид @past
гашт @past
кард @past
намуд @past
сохт @past
ёфт @past
буд @past
гардонд @past
гардонид @past
гаштааст +fin
аст +fin
ҳаст +fin
ҳастанд +fin+plur
мебошад +fin
мебошанд +fin+plur
мондааст +fin
мондаанд +fin+plur

[aux] +neg
нашуд @past
нагардид @past
нагашт @past
накард @past
нанамуд @past
насохт @past
наёфт @past
набуд @past
нест +fin
нестанд +fin
намешав @present
намегард @present
намекун @present
намебош @present
нашав @present
нагард @present
накун @present
нахоҳ @present

# Present and imperfect: a habit, a future, a supposition.
[aux] +pres
мешав @present
мегард @present
мекун @present
менамо @present
месоз @present
меёб @present
мешуд @past
мегардид @past
мекард @past
хоҳ @present

[aux] +modal
метавон @present
метавонист @past
наметавон @present

[aux] +subj
шав @present
гард @present
кун @present
намо @present
созад +fin
созанд +fin
ёбад +fin
ёбанд +fin

[aux] +cond
бош @present

# Adverbs and particles that may stand inside a fixed expression.
[gap]
аз
низ
ҳам
ҳамчунин
инчунин
ҳатто
дар
он
ҷо
боз
аллакай
ҳанӯз
сахт
шадидан
фавран

# "No one": ягон нафар, ҳеҷ кас.
[zero]
ягон
ягонто
ҳеҷ
ҳеч
касе
ҳеҷкас
ҳеҷ кас
ҳеҷ касе
ҳеч кас
ягон кас
ягон нафар
ягон нафаре
ҳеҷ нафаре
ҳеҷ як
ҳеҷ яке

[poss]
худ @tail
хеш
хеш @tail

# Nationality, kind and state words that follow a noun by ezafe.
[quality]
осоишта @tail
оддӣ
одӣ
мулкӣ
маҳаллӣ
нав @tail
ҳарбӣ
ҳарбии +ez
умумӣ
умумии +ez
ниҳоӣ
ниҳоии +ez
ҷавон @tail
калонсол @tail
ноболиғ
хурдсол @tail
номаълум
мусаллаҳ
бегуноҳ @tail
бегона

# Conjunctions that open a new clause.
[that]
ки
агар
чун
чунки
зеро
вале
аммо
лекин
балки
гарчанде
то ин ки

[and]
ва
ё
ву

# "By": the person behind is the doer, not the victim.
[agent]
аз тири
аз зарбаи
аз ҳамлаи
ба тири
аз тирандозии
аз тирпарронии
аз ҷониби
аз тарафи
тавассути
бо дасти
аз дасти
ба дасти
аз сӯи

# Words that open a subset: "аз ҷумла 3 кӯдак".
[among]
аз ҷумла
аз он ҷумла
аз ин ҷумла
аз ҷумлаи +ez
аз ҷумлаи онҳо
бо шумули
ба шумули

# Those of the sentence before: "аз онҳо", "дар байнашон". With a figure they make a subset: read on after a record.
[them] continues
онҳо
онон
инҳо
эшон
байнашон
миёнашон
аксарашон

# "Mostly children": an aside between commas.
[mostly]
асосан
аксаран
бештарашон
аксарашон
аксарият
аксарияташон
ҳама
ҳамаашон
умдатан
бештар
яъне
ба хусус
махсусан

# Attribution between commas.
[source]
ба гуфтаи
ба қавли
ба иттилои
ба навиштаи
ба нақли
ба ақидаи
ба изҳори
ба гузориши
бино ба
тибқи
мувофиқи
бар асоси
аз рӯи
аз рӯйи
ба хабари
тавре
чунонки

# Participles that go on to another verb: "зери хок монда, ҷон доданд".
[converb]
монда
афтода
рафта
омада
даромада
баромада
фаромада
гирифтор
дучор
рӯбарӯ
шуморида

[preposition]
дар
ба
аз
бо
бар
барои
то
зери
назди
миёни

# "In the number of", before a noun of victims: a subset as well.
[within]
шумор @tail
шумораи +ez
миён @tail
байн @tail
қатор @tail
сафи +ez
рӯйхати +ez

# Other time or event: the figure is not of the event at hand.
[era]
соли гузашта
соли қаблӣ
соли пешин
соли пеш
дар соли гузашта
соли пор
имсол
дар имсол
ҳафтаи гузашта
моҳи гузашта
моҳи пеш
аз аввали сол
аз ибтидои сол
аз оғози сол
аз оғози ҷанг
аз ибтидои ҷанг
аз шурӯи ҷанг
аз соли
солҳои
даҳсола @thing
даҳсолаи +ez
нимсола @thing
дар асри

# Words of an earlier count.
[earlier]
чанде пеш
чанде қабл
соате пеш
пештар аз ин
дар рӯзҳои аввал
дар оғоз
пештар
қаблан
пеш аз ин
қабл аз ин
аввалтар
дар аввал
нахуст
дар гузориши қаблӣ
дар хабари қаблӣ
маълумоти қаблӣ
омори қаблӣ
маълумоти пешин
рақами қаблӣ

# An earlier report: the pluperfect of saying.
[reported]
иттилоъ расида буд @past
хабар расида буд @past
маълумот дода шуда буд @past
маълумот дода буд @past
изҳор дошта буд @past
навишта буд @past
номида буд @past
хонда буд @past
хабар дода буд @past
хабар дода шуда буд @past
гуфта буд @past
гуфта шуда буд @past
эълон карда буд @past
эълон карда шуда буд @past
эълон шуда буд @past
гузориш дода буд @past
гузориш дода шуда буд @past
гузориш шуда буд @past
ном бурда буд @past
зикр шуда буд @past
зикр карда буд @past
иттилоъ дода буд @past
иттилоъ дода шуда буд @past

# "Had no (losses)".
[without]
надошт @past
надор @present
наовард @past
наомад @past
наёварда
қайд гирифта нашуд @past
қайд нашуд @past
рух надод @past

# Words of charge, doubt and denial.
[charge]
айбдор @noun
гумонбар @noun
гумонбаршуда @anoun
муттаҳам @noun
муттаҳаму
айбдоршаванда @anoun
ҷиноятпеша
ҷавобгар
маҳкум
судшаванда @anoun
ҷазо @thing
ҷавобгарӣ
ҷавобгарии +ez

[pretend]
гӯё
гуё
гӯёки

[rumour]
иддао
даъво
овоза @thing
эҳтимол
эҳтимолан
шояд
тахмин
эҳтимоли

[report]
хабар @thing
гузориш @thing
иддао @thing
иддаои +ez
даъво @thing
овоза @thing
маълумот @thing
иттилоот
иттилоъ

[deny]
рад кард @past
рад намуд @past
рад мекун @present
рад менамо @present
такзиб кард @past
такзиб намуд @past
такзиб мекун @present
такзиб менамо @present
инкор кард @past
инкор намуд @past
инкор мекун @present
беасос
беасос номид @past
дурӯғ
дурӯғин
бардурӯғ
бофта
мувофиқат намекун @present

# Supposition: what follows did not happen.
[modal]
мумкин
бояд
лозим
мехост @past

# Finite verbs that end a clause. Words that no entry knows are told by their endings.
[verb]
гуфт @past
мегӯ @present
хабар дод @past
хабар медиҳ @present
иттилоъ дод @past
иттилоъ медиҳ @present
эълон кард @past
эълом кард @past
эълом дошт @past
изҳор дошт @past
изҳор кард @past
изҳор намуд @past
таъкид кард @past
таъкид намуд @past
таъкид дошт @past
тасдиқ кард @past
навишт @past
афзуд @past
илова кард @past
иброз дошт @past
баён кард @past
рух дод @past
рӯй дод @past
руй дод @past
дод @past
буд @past
омад @past
рафт @past
афтод @past
баромад @past
даромад @past
фаромад @past
зад @past
дошт @past
гузошт @past
гузашт @past
баргашт @past
баргардонд @past
даъват кард @past
даъват намуд @past
хост @past
гирифт @past
расид @past
сохт @past
овард @past
бурд @past
кушод @past
бархӯрд @past
пайваст @past
давид @past
тавонист @past
наҷот дод @past
наҷот ёфт @past
ҳамла кард @past
хароб шуд @past
хароб кард @past
вайрон шуд @past
хароб гардид @past
вайрон гардид @past

[verb] +fin
/(на)?ме\w{2,}(ад|анд|ам|ем|ед|ид)/
/на\w{3,}(аанд|ааст)/
/\w{2,}(аанд|ааст)/
/\w{3,}(ид|т|д)анд/

# A person named before.
[pronoun]
ӯ
вай
у

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
ҳар сол
ҳамасола
солона
ҳар моҳ
ҳар рӯз

# A noun with -е, of which a clause with ки follows; only words that no entry knows.
[word.indef]
/\w{3,}е/

# A noun with the ezafe -и: what follows belongs to it.
[word.ez]
/\w{3,}и/
