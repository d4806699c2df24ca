# English: words of times, with their values: months 1 to 12, weekdays 1 (Monday) to 7, days of a month in words; the names of the
# units that the sub-classes of period are called by. Own work from general knowledge of the language. Apache-2.0.

[month.name]
apr = 4
april = 4
aug = 8
august = 8
dec = 12
december = 12
feb = 2
february = 2
jan = 1
january = 1
jul = 7
july = 7
jun = 6
june = 6
nov = 11
november = 11
oct = 10
october = 10
sep = 9
sept = 9
september = 9

# also a verb, a noun, a name: a month only with a number or a preposition
[month.word]
mar = 3
march = 3
may = 5

[weekday]
friday @noun = 5
monday @noun = 1
saturday @noun = 6
sunday @noun = 7
thursday @noun = 4
tuesday @noun = 2
wednesday @noun = 3

# a weekday only beside a date
[shortday]
fri = 5
mon = 1
sat = 6
sun = 7
thu = 4
thur = 4
thurs = 4
tue = 2
tues = 2
wed = 3

[period.hour]
hour @noun
minute @noun

[period.day]
day @noun

[period.week]
week @noun

[period.weekend]
weekend @noun

[period.month]
month @noun

[period.quarter]
quarter @noun

[period.year]
year @noun

[period.decade]
decade @noun

# days of a month in words
[nth]
eighteenth = 18
eighth = 8
eleventh = 11
fifteenth = 15
fifth = 5
first = 1
fourteenth = 14
fourth = 4
nineteenth = 19
ninth = 9
second = 2
seventeenth = 17
seventh = 7
sixteenth = 16
sixth = 6
tenth = 10
third = 3
thirteenth = 13
thirtieth = 30
twelfth = 12
twentieth = 20
