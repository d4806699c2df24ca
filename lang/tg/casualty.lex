# Tajik: what happens to people: killed, injured, missing, captured, displaced, hospitalized, affected.
# Own work from general knowledge of the language. Licence: Apache-2.0.
#
# .adj   stands behind a figure, with or without a helping verb: 12 нафар КУШТА (шуданд), 37 МУРДА
# .verb  a verb of which the figure is the subject: 12 нафар ҲАЛОКАТ РАСИДанд (ба stays outside, so that ба is no trigger)
# .act   a verb of which the figure is the object: 12 нафарро КУШТанд
# .noun  the event, the figure follows by ezafe: МАРГИ 12 нафар
# .body  bodies: ҶАСАДИ 12 нафар, 8 ҶАСАД
# .those people of that lot, in the plural: шумори ҚУРБОНИЁН

# ---- killed ----

[killed] trigger

[killed.adj]
кушта
куштаву
куштаю
кушташуда
кушташудаи +ez
ҳалок
ҳалоку
халок
ҳолок
ҳалокшуда
ҳалокшудаи +ez
ҷонбохта
қурбон
қурбонӣ
қурбонии +ez
қурбони +ez
шаҳид
шаҳиду
фавтида
мурда
мурдаи +ez
мурдаро +acc
ғарқ
талаф
нобуд
тирборон
сарбурида

[killed.body]
ҷасад @counter
ҷасадҳои +ez+pl
ҷасадро +acc
часад @counter
ҷасади беҷон
ҷасади беҷони +ez
пайкар @counter
пайкари беҷони +ez
ҷаноза @anoun

[killed.verb]
кушта рафт @past
ҷон бохт @past
чон бохт @past
ҷон ~ дод @past
чон дод @past
ҷон супурд @past
ҷон супорид @past
ҷони худро ~ бохт @past
ҷони худро дар ин роҳ бохт @past
ҷони худро ~ даст дод @past
ҷони худро ~ дод @past
ҷони хешро ~ бохт @past
ҷони хешро ~ даст дод @past
ҷонашро ~ бохт @past
ҷони худро дареғ надошт @past
ҷони худро қурбон кард @past
ҷони худро нисор кард @past
ҷонашро ~ даст дод @past
ҷонашонро ~ бохт @past
ҷонашонро ~ даст дод @past
ҷонҳояшонро ~ даст дод @past
ҳалокат расид @past
халокат расид @past
ҳалокат ~ расид @past
фавт расид @past
қатл расид @past
катл расид @past
шаҳодат расид @past
марг расид @past
шаҳодат ёфт @past
вафот кард @past
вафот ёфт @past
вафот намуд @past
фавтид @past
фавт кард @past
фавт шуд @past
фавт намуд @past
мурд @past
даргузашт @past
чашм аз олам пӯшид @past
чашм аз ҷаҳон пӯшид @past
чашм аз дунё пӯшид @past
олам гузашт @past
дунё гузашт @past
дунё рафт @past
олам чашм пӯшид @past
ҷаҳонро падруд гуфт @past
ҳаёт маҳрум шуд @past
байн бурда шуд @past
худкушӣ кард @past

[killed.verb] +neg
ҷон набохт @past
ҷон надод @past
ҷони худро набохт @past
ҳалокат нарасид @past
қатл нарасид @past
марг нарасид @past
вафот накард @past
нафавтид @past
намурд @past

[killed.verb] +pres
мемир @present
мефавт @present
мурдааст
ҳалокат мерасид @past
ҳалокат мерасад +fin
ҳалокат мерасанд +fin
ҷон мебоз @present
ҷон медиҳ @present
вафот мекун @present

[killed.verb] +subj
ҳалокат расад +fin
ҳалокат расанд +fin
бимир @present

# The figure is the object. куштан has its adjective кушта above.
[killed.act]
кушт @past
бикушт @past
қатл расонд @past
қатл расонид @past
қатл овард @past
катл расонид @past
ҳалокат расонд @past
ҳалокат расонид @past
ҳалокат овард @past
марг дучор кард @past
марг дучор намуд @past
марг расонд @past
марг расонид @past
шаҳодат расонд @past
шаҳодат расонид @past
пой даровард @past
байн бурд @past
тирборон кард @past
сар бурид @past
кушта дод @past
кушта барҷой гузошт @past
кушта гузошт @past
кушта барҷо гузошт @past
кушта дошт @past
кушта дорем +fin

[killed.act] +neg
накушт @past
ҳалокат нарасонд @past

# "Lost" with people as its object: панҷ нафарро аз даст додем.
[killed.lost]
даст дод @past

# "Took the lives of": ҷони 5 нафарро гирифт.
[killed.life]
ҷони +ez
чони +ez
ҷонҳои +ez
ҳаёти +ez
умри +ez
[take]
гирифт @past
рабуд @past
рабуда @past
бурд @past
ситонд @past
ситонид @past
талаф кард @past
ба ком кашид @past

[killed.noun]
марг @counter
ҳалокат @counter
ҳалоки +ez
халокати +ez
фавт @counter
даргузашти +ez
куштор @counter
қатл @counter
шаҳодати +ez
ғарқшавии +ez
нобудшавии +ez
ҷонбохтани +ez
худкушии +ez

# ҷон бохтан and so on as nouns come from the verbs above (+inf).
[killed.those]
кушташудагон @tail
кушташудаҳо @tail
кушташудаю
куштагон @tail
куштаҳо @tail
ҳалокшудагон @tail
ҳалокшудаҳо @tail
ҳалокгардидагон @tail
ҳалокгаштагон @tail
ҷонбохтагон @tail
ҷонбохтаҳо @tail
чонбохтагон @tail
ҷондодагон @tail
фавтидагон @tail
фавтидаҳо @tail
мурдагон @tail
мурдаҳо @tail
ғарқшудагон @tail
ғарқшудаҳо @tail
қурбониён @tail
қурбониҳо @tail
қурбонӣ
қурбонии +ez
қурбонҳо @tail
курбониён @tail
шаҳидон @tail
шаҳидшудагон @tail
ҷасадҳо @tail

# A loss of life, as a word of the toll: талафоти ҷонӣ.
[killed.loss]
талафоти ҷонӣ
талафоти чонӣ
талафоти ҷонии +ez
талафоти инсонӣ
талафоти инсонии +ez
қурбонии ҷонӣ
талафоти одамон
зиёни ҷонӣ
талафот @tail
талафи ҷонӣ
ҳодисаи марг
ҳолати марг
ҳолати фавт

# ---- injured ----

[injured] trigger

[injured.adj]
захмӣ
захмию +and
захмӣю +and
захмиву +and
захми
захмин
захмиро +acc
захмдор
маҷрӯҳ
маҷруҳ
мачрӯҳ
мачруҳ
маҷрӯҳу +and
маҷруҳу +and
маҷрӯҳро +acc
маҷруҳро +acc
маҷрӯҳи +ez
маҷруҳи +ez
маҷрӯҳшуда
ярадор
осебдида
ҷароҳатдида
ҷароҳатбардошта
ҷароҳатёфта
заҳролуд
масмум
маъюб

[injured.verb]
захм бардошт @past
захм дид @past
захм хӯрд @past
захм гирифт @past
захмҳо бардошт @past
ҷароҳат бардошт @past
чароҳат бардошт @past
ҷароҳат дид @past
ҷароҳат ёфт @past
ҷароҳат гирифт @past
ҷароҳатҳо бардошт @past
осеб дид @past
осеби ҷиддӣ дид @past
осеби ҷисмонӣ дид @past
осеб бардошт @past
осеб ёфт @past
зарар дид @past
зарбу лат дид @past
лат хӯрд @past
лату кӯб шуд @past
сӯхт @past
садама дид @past
ранҷ дид @past

[injured.verb] +neg
захм набардошт @past
ҷароҳат набардошт @past
ҷароҳат надид @past
осеб надид @past
осебе надид @past
зарар надид @past
осеб набардошт @past

[injured.act]
ҷароҳат расонд @past
ҷароҳат расонид @past
захм зад @past
осеб расонд @past
осеб расонид @past

# With a word of harm between: "захмҳои вазнин бардоштанд", "аз ҷароҳат табобат гирифтанд".
[wound] trigger
ҷароҳат @tail
ҷароҳатҳо @tail
чароҳат @tail
чароҳатҳо @tail
захм @tail
захмҳо @tail
осебҳо @tail
осеб +sg
осеби +ez
сӯхта @tail
сӯхтаҳо @tail
сӯхтагӣ
сӯхтагии +ez
шикастагӣ
шикастагии +ez
ларзиши мағзи сар
ларзиши майна
заҳролудшавӣ
заҳролудшавии +ez
тир +sg

[got]
бардошт @past
гирифт @past
дид @past
ёфт @past
хӯрд @past

[injured.noun]
осеби +ez
захмишавии +ez
маҷрӯҳшавии +ez
маҷруҳшавии +ez
осебдидани +ez
заҳролудшавии +ez
заҳролудшавӣ

[injured.those]
захмиён @tail
захмиҳо @tail
захмишудагон @tail
захмшудагон @tail
маҷрӯҳон @tail
маҷруҳон @tail
мачруҳон @tail
маҷрӯҳҳо @tail
маҷруҳҳо @tail
маҷрӯҳшудагон @tail
маҷруҳшудагон @tail
ҷароҳатбардоштагон @tail
ҷароҳатдидагон @tail
ҷароҳатёфтагон @tail
осебдидагон @tail
осебдидаҳо @tail
сӯхтагон @tail
ярадорон @tail
заҳролудшудагон @tail

# ---- missing ----

[missing] trigger

[missing.adj]
бедарак
бедараки +ez
беному нишон
беному нишони +ez
номуайян
бенишон
нопадид
гумшуда
гумшудаи +ez
гумшударо +acc
гумшудаву
бедаракшуда
бедарак гум
бедараку гум
беному нишон гум
ҳанӯз ёфтнашуда
ёфтнашуда
нопайдо

[missing.verb]
гум шуд @past
гум гашт @past
гум гардид @past
бедарак гум шуд @past
ғайб зад @past
ёфт ~ нашуд @past
пайдо ~ нашуд @past
дарёфт нашуд @past
пайдо нест +fin
дарак ~ нест +fin
беному нишон гум шуд @past
беному нишон шуд @past

[missing.those]
бедаракшудагон @tail
бедарак гум шудагон @tail
бедарак шудагон @tail
гумшудагон @tail
гумшудаҳо @tail
бедаракон @tail
нопадидшудагон @tail
бенишонон @tail

# ---- captured ----

[captured] trigger

[captured.adj]
асир
асиру
асири +ez
асирро +acc
гаравгон
гаравгонро +acc
гаравгони +ez
рабуда
одамрабоӣ

[captured.verb]
асир афтод @past
асир шуд @past
асорат афтод @past
асирӣ афтод @past
асир гирифта шуд @past
асир монд @past
таслим шуд @past
дасти душман афтод @past
асорат гирифта шуд @past
гаравгон гирифта шуд @past
рабуда шуд @past
гаравгон монд @past

[captured.act]
асир гирифт @past
асирӣ гирифт @past
асорат гирифт @past
асорат даровард @past
гаравгон гирифт @past
гаравгонӣ гирифт @past
рабуд @past
дуздид @past
одамрабоӣ кард @past
рабуда бурд @past
худ бурд @past

[captured.those]
асирон @tail
асирони ҷангӣ
гаравгонон @tail
гаравгонҳо @tail
рабудашудагон @tail

# ---- displaced ----

[displaced] trigger

[displaced.adj]
беҷошуда
беҷо
гуреза
бехонумон
бехонаву дар
бехона
бесарпаноҳ
овора
муҳоҷири дохилӣ
беҷошудаи дохилӣ
кӯчонида
кӯчонда
кучонида
кучонда
кӯчида

[displaced.verb]
кӯчид @past
кучид @past
кӯч баст @past
кӯч кард @past
муҳоҷир шуд @past
фирор кард @past
фирор намуд @past
фирор карда рафт @past
гурехт @past
тарки манзил кард @past
тарки хона кард @past
тарки ватан кард @past
тарки диёр кард @past
тахлия шуд @past
тахлия гардид @past
эвакуатсия шуд @past
эвакуатсия карда шуд @past
бесарпаноҳ монд @past
бехонумон монд @past
бехонумон шуд @past
бехона монд @past
беманзил монд @past
бесарпаноҳ гузошт @past
хонаҳояшон барнагашт @past
хонаҳои худ барнагашт @past

[displaced.act]
кӯчонд @past
кӯчонид @past
кучонд @past
кучонид @past
эвакуатсия кард @past
эвакуатсия намуд @past
тахлия кард @past
тахлия намуд @past
бесарпаноҳ гузошт @past

# "Left their homes": хонаҳои худро тарк карданд.
[displaced.home]
хонаҳои худро
хонаашро
хонаҳояшро
хонаашонро
хонаҳояшонро
хонаву ҷои худро
манзилҳои худро
манзили худро
манзилҳояшонро
деҳаҳои худро
деҳаи худро
деҳаашонро
деҳаҳояшонро
зодгоҳи худро
зодгоҳашонро
кишварро
кишвари худро
кишварашонро
маҳалли зисти худро
хаймаҳояшро
хаймаҳояшонро
ватани худро
[left]
тарк кард @past
тарк намуд @past
тарк гуфт @past
партофт @past
партофта рафт @past
баста рафт @past
баста рафтааст +fin
гузошта рафт @past
мононда рафт @past

# "Were driven out of their homes".
[displaced.from]
хонаашон
хонаҳояшон
хонаҳои худ
манзилҳояшон
манзилҳои худ
деҳаҳояшон
зодгоҳашон
[driven]
берун @tail
ронда
ронда шуд @past
пеш
гурехт @past

[displaced.those]
гурезагон @tail
гурезаҳо @tail
беҷошудагон @tail
беҷошудагони дохилӣ
оворагон @tail
кӯчонидашудагон @tail

# ---- hospitalized ----

[hospitalized] trigger

[hospitalized.adj]
бистарӣ
бистари
бистарист
бистарию

[hospitalized.verb]
бистарӣ шуд @past
бистарӣ гардид @past

# The hospital, and what brings people there or keeps them.
[hospital] trigger
беморхона @tail
бемористон @tail
шифохона @tail
госпитал @tail
беморхонаҳо @tail
бемористонҳо @tail
табобатгоҳ @tail
дармонгоҳ @tail
духтурхона @tail
маркази миллии тиббӣ
маркази миллии тиббии +ez
маркази тиббӣ
маркази тиббии +ez
маркази саломатӣ
маркази саломатии +ez
муассисаи тиббӣ
муассисаҳои тиббӣ
муассисаи тиббии +ez
муассисаҳои тиббии +ez
шуъбаи эҳё
шуъбаи эҳёи +ez
шуъбаи ҷарроҳӣ
шуъбаи ҷарроҳии +ez
[brought]
бурда
бурд @past
оварда
овард @past
интиқол
мунтақил
расонида
расонда
расонд @past
расонид @past
пазируфта
пазируфт @past
қабул
хобонида
хобид @past
хобонд @past
хобонид @past
бистарӣ
бистари
бистарист
ҷойгир
муроҷиат
табобат
табобатро
муолиҷа
муолиҷаро
нигоҳубин
монд @past
фиристод @past
фиристода
афтод @past
бастарӣ
бистаришуда

[hospitalized.those]
бистаришудагон @tail

# Care without the hospital's name.
[treated] trigger
табобат гирифт @past
табобат ёфт @past
табобат мегир @present
муолиҷа шуд @past
муолиҷа мешав @present
табобат мешав @present
таҳти табобат
таҳти муолиҷа

# ---- affected ----

[affected] trigger

[affected.adj]
зарардида
зарардидаи +ez
ҷабрдида
ҷабрдидаи +ez
зиёндида
мутазаррир
гирифтор

[affected.verb]
зиён дид @past
ҷабр дид @past
мутазаррир шуд @past
мутаассир шуд @past

[affected.those]
зарардидагон @tail
зарардидаҳо @tail
ҷабрдидагон @tail
ҷабрдидаҳо @tail
зиёндидагон @tail
мутазарририн

# ---- the toll ----

[toll] trigger
шумор @tail
шумора @tail
шумораи умумии +ez
шумори умумии +ez
теъдод @tail
теъдоди умумии +ez
адад @tail
адади умумии +ez
миқдор @tail
миқдори умумии +ez
рақам @tail
рақами умумии +ez
омор @tail
омори умумии +ez
омори нави +ez
рақами нави +ez
шумори нави +ez
ҳисоби умумии +ez
ҷамъи +ez

[reach]
расид @past
расонид @past
расонд @past
мерас @present
баробар
боло рафт @past
боло меравад
боло раваду
расида

[grow]
афзуд @past
меафзо @present
афзоиш ёфт @past
афзоиш меёб @present
зиёд шуд @past
зиёд гардид @past
зиёд мешав @present
бештар шуд @past
бештар гардид @past
боло рафт @past
боло мерав @present
кам шуд @past
коҳиш ёфт @past

[pass]
гузашт @past
зиёд шуд @past
бештар шуд @past
зиёд аст +fin
бештар аст +fin
боло рафт @past
боло мерав @present
убур кард @past
таҷовуз кард @past

# Giving a count: эълон кард, номид, гуфт.
[tell]
номид @past
гуфт @past
эълон кард @past
эълон намуд @past
эълом кард @past
эълом дошт @past
хонд @past
нишон дод @past
зикр кард @past
арзёбӣ кард @past
арзёбӣ намуд @past
донист @past
ҳисоб кард @past
меҳисоб @present
мегӯ @present
меном @present
ташкил дод @past
ташкил медиҳ @present
ташкил медод
гузориш дод @past

# Under ruins, snow, earth: with "remained", missing.
[rubble] trigger
зери барф
зери хок
зери харобаҳо
зери харобаҳои +ez
зери вайронаҳо
зери вайронаҳои +ez
зери тарма
зери сел
зери ярч
зери санг

# In grave condition: a part of the figure before.
[grave] trigger
вазнин
вазнинанд
вазнинро
вазнину
хатарнок
ҳоли бад
ҳоли вазнин
