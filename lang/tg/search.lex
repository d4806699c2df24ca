# Tajik: those whom nobody finds: they did not come back, are not heard of, are looked for. Own work. Licence: Apache-2.0.

[missing.verb]
ба хона барнагашт @past
ба хона наомад @past
барнагашт @past
бе пай шуд @past
дар ҷустуҷӯанд +fin+plur
дараке надод @past
дараке надор @present
дараке наёфт @past
ёфтанашудааст +fin
кофта мешав @present
наёфташудааст +fin
намерасад +fin
намерасанд +fin+plur
овозаш набаромад @past
овозе набаромад @past
пайдо нагардид @past
пайдо нагашт @past
ҷуста мешав @present

[missing.act]
дарёфт карда натавонист @past
дарёфт накард @past
кофт @past
кофтуков дор @present
кофтуков кард @past
мекоб @present
мекофт @past
пайдо карда натавонист @past
пайдо накардааст +fin
то ҳол пайдо накард @past
ҷустуҷӯ мекард @past

[missing.adj]
лодарак
нодаракшуда @adj
то ҳол нопайдо

[missing.noun]
ҷустани +ez

# "After three climbers", "on the trail of".
[search.after] trigger
аз пайи +ez
дар кофтукови +ez

# Who searches.
[searcher] trigger
гурӯҳи наҷот
гурӯҳи наҷотбахш
гурӯҳи ҷустуҷӯ
гурӯҳи ҷустуҷӯӣ
гурӯҳҳои наҷот
гурӯҳҳои ҷустуҷӯ
ғаввосон @tail

# "Is looked for", in a table or behind a dash.
[search.in] trigger
дар ҷустуҷӯ
дар ҷустуҷӯанд +cop
дар ҷустуҷӯст +cop
дар ҷустуҷӯянд +cop
таҳти ҷустуҷӯ

# "Where they are is not known."
[whereabouts] trigger
будубоши +ez
куҷо буданаш
куҷо буданашон
куҷо будани +ez
куҷо рафт @past
куҷо шуд @past
куҷост +fin
куҷоянд +fin+plur
макони будубошаш

# No word of them.
[no_word] trigger
алоқа надорем
алоқа нест
алоқае барқарор нест
барқарор нест
дарак надорем
дарак нест
дараке надорем
дараке нест
иттилоъ надорем
иттилоъ нест
робита нест
робитае нест
тамос надорем
тамос нест
тамосе нест
хабар надорад
хабар надорам
хабар надоранд
хабар надорем
хабар нест
хабаре надоранд
хабаре надорем
хабаре нест

# "But the other not yet".
[not_yet] trigger
то ҳол не
ҳамоно не
ҳанӯз не
ҳоло не
ҳоло ҳам не

[search.noun] trigger
ҷустуҷӯ

# Waters that carry people off.
[river] trigger
дарё
дарёи +ez
дарёча
канал
мавҷи баҳр
наҳр
оби рӯд
рӯд

# "One lost": in a telegram only, for whoever loses a thing "made it lost".
[missing.short] trigger
гум

# Deeds that end a clause, in forms that no ending tells.
[verb]
кафид @past
рехт @past
таркид @past

[unclear]
нофаҳмо
