# Tajik: words that tell, wherever they stand in the clause of a figure, what it counts, if no rule does. They count only where the
# document has the figures that this needs: a greater toll of the kind. No rule sees them. Own work. Apache-2.0.

# counted before the toll that is told elsewhere
[basis.previous]
аввалан
гузориши пешина
гузориши қаблӣ
дар аввал
дар ибтидо
дар хабари аввал
дар хабари нахустин
дар хабарномаи пешина
дар хабарномаи қаблӣ
дирӯза
зикр шуда буд
маълумоти аввалия
маълумоти дирӯза
маълумоти ибтидоӣ
омори дирӯза
омори пешина
омори қаблӣ
рақами пешина
сабт шуда буд
тасдиқ карда буд
тасдиқ шуда буд
то субҳи имрӯз
хабари пешина
хабари қаблӣ
эълон карда буд
эълон шуда буд
ёфт шуда буд
ҳалок шуда буд
ҳисоб мешуд
ҳисоби пешина

# the same of words that count only where the clause says that somebody counts
[basis.previous.then]
бегоҳ
дирӯз
нахуст
пеш аз ин
пештар
рӯз пеш
рӯз қабл
соат пеш
соат қабл
субҳ
то дирӯз
то он вақт
қабл аз ин
қаблан

# an earlier count that may have been too high
[basis.previous.wrong]
дар рӯйхати пешакӣ
иштибоҳан
нодуруст
саҳван
хато

# new since an earlier count
[basis.additional]
аз дирӯз
аз захм
аз он вақт
аз он замон
аз он пас
аз ҷароҳат
аз ҷароҳатҳо
баъдан
бедарак ҳисоб мешуд
бедарак ҳисоб мешуданд
дар беморхона вафот
дар беморхона даргузашт
дар беморхона мурд
дар беморхона фавтид
дар беморхона ҷон
дар беморхонаҳо ҷон
дар шабонарӯзи гузашта
дар шабонарӯзи охир
дар як шаб
изофа шуд
изофа шуданд
илова шуд
илова шуданд
шабона

# the same of what happened today, or last night, behind a greater toll
[basis.additional.today]
мурд
мурданд
фавтид
фавтида
фавтиданд
ҷасад
ҷасади
ҷасадро
ҷасадҳо
ҷон дод
ҷон доданд

# a share of those told before
[basis.part]
ба хешовандон супорида
ба хок супорида
ба хок супурда
боқимонда
дар эҳё
дар ҷои ҳодиса
дар ҷойи ҳодиса
муайян карда шуд
муайян нашудааст
рост меояд
рост меоянд
танҳо дар

# another event
[basis.background]
баҳори гузашта
зимистони гузашта
моҳ пеш
моҳ қабл
монанд
соли гузашта
сол пеш
сол қабл
тирамоҳи гузашта
тобистони гузашта

# the toll as it stands
[basis.total]
расид
расидааст
дар маҷмӯъ
ҳамагӣ
ҷамъан
то кунун
то ҳол
ҳоло
