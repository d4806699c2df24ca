# Kyrgyz: words of times, with their values: months 1 to 12, weekdays 1 (Monday) to 7; the units that the sub-classes of period are
# called by. Own work from general knowledge of the language. Apache-2.0.

[month]
август @noun = 8
апрел @noun = 4
апрель @noun = 4
декабр @noun = 12
декабрь @noun = 12
июл @noun = 7
июль @noun = 7
июн @noun = 6
июнь @noun = 6
май @noun = 5
март @noun = 3
ноябр @noun = 11
ноябрь @noun = 11
октябр @noun = 10
октябрь @noun = 10
сентябр @noun = 9
сентябрь @noun = 9
феврал @noun = 2
февраль @noun = 2
январ @noun = 1
январь @noun = 1

[weekday]
бейшемби @noun = 4
дүйшөмбү @noun = 1
ишемби @noun = 6
жекшемби @noun = 7
шаршемби @noun = 3
шейшемби @noun = 2

# also "week": Friday only before "күнү"
[weekday.word]
жума @noun = 5

[period.hour]
мүнөт @noun
саат @noun

[period.day]
күн @noun
сутка @noun

[period.week]
апта @noun
жума @noun

[period.month]
ай @noun

[period.year]
жыл @noun

# the unit before, this one, the next one
[which.last]
мурдагы
мурунку
өткөн

[which.this]
бул
ушул
учурдагы

[which.next]
келерки
кийинки
эмдиги

[which.past]
акыркы
өткөн
соңку

# "ago"
[ago]
илгери
мурда
мурун
