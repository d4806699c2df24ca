# Tajik: words of times, with their values: months 1 to 12 (those of the solar calendar have none), weekdays 1 (Monday) to 7; the units
# that the sub-classes of period are called by. Own work from general knowledge of the language. Licence: Apache-2.0.

[month]
август @tail = 8
ақраб
апрел @tail = 4
апрель = 4
асад
далв
декабр @tail = 12
декабрь = 12
июл @tail = 7
июль = 7
июн @tail = 6
июнь = 6
қавс
май @tail = 5
март @tail = 3
мизон
муҳаррам
ноябр @tail = 11
ноябрь = 11
октябр @tail = 10
октябрь = 10
рамазон
савр
саратон
сентябр @tail = 9
сентябрь = 9
сунбула
феврал @tail = 2
февраль = 2
ҳамал
ҳут
ҷавзо
ҷадӣ
январ @tail = 1
январь = 1

[weekday]
панҷшанбе = 4
панҷшанбеи +ez = 4
сешанбе = 2
сешанбеи +ez = 2
чоршанбе = 3
чоршанбеи +ez = 3
чаҳоршанбе = 3
чаҳоршанбеи +ez = 3
шанбе = 6
шанбеи +ez = 6
якшанбе = 7
якшанбеи +ez = 7
ҷумъа = 5
ҷумъаи +ez = 5
ҷумъагӣ = 5

# also the capital
[weekday.word]
душанбе = 1
душанбеи +ez = 1

[period.hour]
дақиқа @tail
соат @tail

[period.day]
рӯз @tail
шабонарӯз @tail

[period.week]
ҳафта @tail

[period.month]
моҳ @tail

[period.year]
сол @tail

# the unit before, this one, the next one
[which.last]
гузашта
пеш
пешин
сипаришуда
қаблӣ

[which.this]
равон
ҷорӣ

[which.next]
оянда

[which.past]
ахир
ахири
охир
охирин
гузашта

# "ago"
[ago]
муқаддам
пеш
қабл
