# Russian: words of times, with their values: months 1 to 12, weekdays 1 (Monday) to 7, days of a month in words; the units that the
# sub-classes of period are called by. Own work from general knowledge of the language. Licence: Apache-2.0.

[month]
авг = 8
август @thing = 8
апр = 4
апрел @thing-soft = 4
дек = 12
декабр @thing-soft = 12
июл @thing-soft = 7
июн @thing-soft = 6
мае = 5
маем = 5
май = 5
мар = 3
март @thing = 3
маю = 5
мая = 5
ноя = 11
нояб = 11
ноябр @thing-soft = 11
окт = 10
октябр @thing-soft = 10
сен = 9
сент = 9
сентябр @thing-soft = 9
фев = 2
феврал @thing-soft = 2
янв = 1
январ @thing-soft = 1

[weekday]
воскресень @event = 7
вторник @thing = 2
понедельник @thing = 1
пятниц @woman-ts = 5
суббот @woman = 6
четверг @thing = 4

# also the surroundings
[weekday.word]
среда = 3
среду = 3
среды = 3

# days of a month in words: «шестнадцатого сентября»
[nth]
восемнадцат @adj = 18
восьм @adj = 8
втор @adj = 2
двадцат @adj = 20
двенадцат @adj = 12
девят @adj = 9
девятнадцат @adj = 19
десят @adj = 10
одиннадцат @adj = 11
перв @adj = 1
пят @adj = 5
пятнадцат @adj = 15
седьм @adj = 7
семнадцат @adj = 17
трет @tret = 3
тридцат @adj = 30
тринадцат @adj = 13
четверт @adj = 4
четырнадцат @adj = 14
шест @adj = 6
шестнадцат @adj = 16

[period.hour]
минут @thing-a
час @thing

[period.day]
день
дн @day
суткам
сутками
сутках
сутки
суток

[period.week]
недел @week

[period.weekend]
выходн @adj

[period.month]
месяц @thing

[period.quarter]
квартал @thing

[period.year]
год +sg
года +sg
годам
годах
годе
годов
годом +sg
году +sg
годы
лет

[period.decade]
десятилети @event

# the unit before, this one, the next one: «на прошлой неделе»
[which.last]
минувш @adj
предыдущ @adj
прошедш @adj
прошл @adj

[which.this]
нынешн @adj
текущ @adj
эта
этим
этого
этой
этом
этому
этот
эту

[which.next]
будущ @adj
грядущ @adj
ближайш @adj
следующ @adj

[which.past]
последн @adj
предыдущ @adj
прошедш @adj
минувш @adj
