# Tajik: people who did not come back, whom nobody has seen, under whom the ground gave way. Own work. Licence: Apache-2.0.

# What they did not do.
[missing.verb]
аз об набаромад @past
аз таги об набаромад @past
аз ҷой хабар надод @past
ба манзил барнагашт @past
ба хонааш барнагашт @past
ба хона барнагашт @past
ба хона бознагашт @past
боло набаромад @past
боло наомад @past
гумном шуд @past
дигар барнагашт @past
дигар ба хона барнагашт @past
дигар бознагашт @past
дигар касе ӯро надид @past
зери об шуд @past
зинда ё мурдаашон маълум нест +fin
зинда ё мурдааш маълум нест +fin
изаш гум шуд @past
имрӯз ҳам барнагашт @past
на мурдааш ёфт шуд @past
нопайдост +fin
нопайдо гашт @past
нопайдо мондааст +fin
нопайдо шуд @past
овозаш набаромад @past
сари вақт барнагашт @past
то имрӯз барнагашт @past
то субҳ барнагашт @past
то ҳол барнагашт @past
то ҳол бедараканд +fin+plur
то ҳол пайдо нест +fin
хабаре аз ӯ нест +fin
ҳанӯз барнагашт @past

# Nobody finds them.
[missing.act]
ба қаър кашид @past
кӯр-кӯрона меҷӯянд +fin
мекобад +fin
мекобанд +fin
нопадид кард @past
то ҳол меҷӯяд +fin
то ҳол меҷӯянд +fin

[missing.adj]
беному дарак
гумном
гумшудааш +poss
ғайбзада @adj
ғойибшуда @adj
ғойиб @adj
дараку хабар нест
нопадидгардида @adj
нопадидшуда @adj
нопайдо
нопайдошуда @adj
ҳамчун гумшуда

# Under earth and stones.
[rubble]
байни лою санг
дар байни лою санг
дар зери хок
дар зери хоку санг
дар таги санг
дар таги тарма
дар таги хок
дар таги хоку санг
дар таги ярч
зери ағба
зери валангори +ez
зери лою санг
зери тармаанд +cop
зери тӯдаи +ez
зери харобаҳоянд +cop
зери хокпора
таги валангор
таги девор
таги сангу хок
таги тарма
таги тармаи +ez
таги харобаҳо
таги хок
таги хоки +ez
таги ярч

# Searched for: "the whereabouts of his father".
[missing.fate]
ному нишони +ez
суроғи +ez

# To go out to find somebody.
[search_out] trigger
барои дарёфти +ez
барои кофтани +ez
барои пайдо кардани +ez
ба кофтани +ez
ба кофтукови +ez

# "Do not come back", where those who had left are told.
[not_back] trigger
барнагашт @past
барнамегард @present
бознагашт @past

# What they had gone out for.
[went_for] trigger
ба баҳр рафт @past
ба дарё рафт @past
ба кӯҳ баромад @past
ба кӯҳ рафт @past
ба моҳигирӣ рафт @past
ба сайди моҳӣ рафт @past
ба сайд рафт @past
ба ҳезум рафт @past
ба чарогоҳ рафт @past
ба ҷангал рафт @past
ба шикор баромад @past
ба шикор рафт @past
ғайб зада @adj
ғӯта зад @past

# Off the radar.
[off_radar] trigger
аз алоқа баромад @past
аз радарҳо гум шуд @past
аз радарҳо нопадид шуд @past
аз радар гум шуд @past
аз радар нопадид шуд @past
ба алоқа набаромад @past

# "The others are lost": of no number.
[the_rest]
боқимондагон
боқимондаҳо
боқӣ
дигарон
дигарҳо
қисми дигар

# What the water did to him of whom it was told.
[swept_him] trigger
дарё ӯро бо худ бурд @past
дарё ӯро бурд @past
дарё ӯро рабуд @past
мавҷ ӯро бурд @past
об вайро бурд @past
об ӯро бо худ бурд @past
об ӯро бурд @past
сел ӯро бурд @past
ӯро дарё бурд @past
ӯро мавҷ бурд @past
ӯро об бурд @past
ӯро об рабуд @past
ӯро сел бурд @past
ҷараён ӯро бурд @past

# "Does not find", "nobody has seen since".
[not_found] trigger
дигар надид @past
ёфта наметавонад +fin
ёфта наметавонанд +fin
ёфта натавонист @past
касе надидааст +fin
касе наёфт @past
намеёбад +fin
намеёбам +fin
намеёбанд +fin
намеёбем +fin
нишон надидааст +fin
пайдо карда натавонист @past
пайдо накард @past
пайдо намекунад +fin
пайдо намекунанд +fin

# Those who look for their own kind.
[people]
ҳаммиллат @noun

# Who goes under water.
[people]
дайвер @noun
сармуаллим @noun
сармуҳандис @noun
сармуҳосиб @noun
сарронанда @anoun
