# Tajik: ways of leaving home, places of refuge, and how people get there. Own work. Licence: Apache-2.0.

# "Was brought out": to a safe place, outside.
[refuge.to] trigger
ба берун
ба берун аз бино
ба деҳаи ҳамсоя
ба деҳаҳои ҳамсоя
ба истироҳатгоҳ
ба кишвари ҳамсоя
ба кишварҳои ҳамсоя
ба мактаб интернат
ба мактаби ҳамсоя
ба мактабҳои ҳамсоя
ба мактаб-интернат
ба ноҳияи ҳамсоя
ба ноҳияҳои ҳамсоя
ба осоишгоҳ
ба осоишгоҳи +ez
ба хобгоҳи донишҷӯён

# Done to people there.
[refuge.put] beside
баровард @past
бароварда
бурд @past
гузаронд @past
гузаронид @past
гусел дошт @past
гусел кард @past
гусел намуд @past
гуселонд @past
интиқол дод @past
кашонд @past
кашонид @past
овард @past
равона кард @past
расонд @past
расонид @past
фиристод @past
фуровард @past

# What they do themselves.
[displaced.verb]
ба берун давид @past
ба деҳаи ҳамсоя рафт @past
ба кӯч баромад @past
ба хешовандон рафт @past
ба хешовандонаш рафт @past
ба хешовандонашон рафт @past
ба хешонаш рафт @past
ба хешонашон рафт @past
беватан шуд @past
дар зери осмони кушод монд @past
дар кӯча мехоб @present
дар кӯча монд @past
дар мактаб хобид @past
дар паноҳгоҳ нишаст @past
дар саҳро хайма зад @past
дар толори варзиш хобид @past
дар хайма мехоб @present
дар хаймаҳо мехоб @present
дар хаймаҳо хобид @past
рӯ ба гурез ниҳод @past
рӯ ба гурез овард @past
рӯ ба кӯч ниҳод @past
рӯ ба кӯч овард @past
рӯ ба фирор ниҳод @past
тарки деҳа кард @past
тарки зодгоҳ кард @past
тарки хонаву дар кард @past
хайма зад @past
хона партофта рафт @past
ҷилои ватан кард @past

[displaced.act]
аз хона ҷудо кард @past
аз хонааш ҷудо кард @past
аз хонаашон ҷудо кард @past
аз хонаву дар маҳрум кард @past
аз хонаву дар ҷудо кард @past
аз хонаҳояшон ҷудо кард @past
беватан кард @past
бесарпаноҳ кард @past
бесарпаноҳ намуд @past
бехона гардонд @past
бехона намуд @past
бехонаву дар кард @past
кӯчонда бурд @past
кӯчонида бурд @past
тахлия менамо @present

# Those without a home.
[displaced.those]
бе хона мондагон @tail
бесарпаноҳгаштагон @tail
дигарҷойшудагон @tail
кӯчидагон @tail
оворашудагон @tail
паноҳбурдагон @tail
паноҳҷӯён @tail
паноҳҷӯёни +ez
тахлиягардидагон @tail
ҷойивазкардагон @tail

[displaced.adj]
бе хона монда @adj
бесарпаноҳмонда @adj
бесарпаноҳшуда @adj
бехонамонда @adj
оворашуда @adj
паноҳбурда @adj
паноҳҷӯ
паноҳҷӯи +ez
паноҳҷӯйи +ez
паноҳҷӯро +acc

[displaced.noun]
кӯч додани +ez
муҳоҷирати иҷбории +ez

# What houses are to people: lost.
[roof] trigger
манзили зисти +ez
сарпаноҳи +ez
хонаву дари +ez
хонаву ҷои +ez

# Nights spent away from home.
[nightly] trigger
паноҳ бурд @past
шаб гузаронд @past
шаб гузаронид @past
шаб мегузаронд @present
шаб рӯз кард @past
шабро гузаронд @past
шабро рӯз кард @past

# "Without a roof now".
[roofless] trigger
аз манзил маҳрум
аз сарпаноҳ маҳрум
аз хона маҳрум
аз хонаву дар маҳрум
аз хонаву ҷой маҳрум
аз хонаву ҷояшон маҳрум

# Brought out of a burning house, down from a mountain.
[fetched] trigger
берун баровард @past
берун бурд @past
берун кашид @past
берун овард @past
фаровард @past
фуровард @past

# They end a clause like any verb.
[verb]
берун баровард @past
берун бурд @past
берун кашид @past
берун овард @past
гусел дошт @past
гусел кард @past
гусел намуд @past
паноҳ бурд @past
равона кард @past
фаровард @past
фуровард @past
шаб гузаронд @past
шаб гузаронид @past
шаб мегузаронд @present
шабро гузаронд @past
шабро рӯз кард @past

# Out of danger by themselves.
[safe]
ба соҳил баромад @past
ба соҳил расид @past
наҷот ёфт @past
раҳо
раҳо ёфт @past
худро ба соҳил расонд @past
худро ба соҳил расонид @past
худро наҷот дод @past
ҷон ба саломат бурд @past
шино карда

# Going, where rules ask for the way there.
[went.away] beside
гузашт @past
кӯчид @past
рафт @past

[went.here] beside
омад @past
расид @past

# What carries people out of danger, and where from.
[carrier] beside
автобус
автобусҳо
вертолёт
киштӣ
қаиқ
қаиқҳо
нардбон
ҳавопаймо
ҳавопаймоҳо
чархбол
чархболҳо

[carrier.from] beside
бино
бинои +ez
биноҳои +ez
бом
боми +ez
вагон
кӯҳ
қатора
қуллаи +ez
мағоза
метро
нақб
ошёнаи +ez
театр
тунел
хона
хонаи +ez
хонаҳо
хонаҳои +ez

# Driven out of villages.
[drive_out] trigger
бадар ронд @past
берун ронд @past
пеш ронд @past
ронд @past
