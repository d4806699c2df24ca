# English: words that make a number something else than a count of people: measures, money, time, age, documents, names. And time words that
# point away from the event at hand. Own work from general knowledge of the language. Apache-2.0.

# behind the number: "12 km"
[unit]
%
a.m. +clock
acre @noun
am +clock
ampere @noun
barrel @noun
caliber
calibre
centimeter @noun
centimetre @noun
cm
degree @noun
degrees celsius
feet
foot
ft
gallon @noun
gram @noun
ha
hectare @noun
hours +clock
hrs +clock
inch @es
kg
kilo @noun
kilogram @noun
kilogramme @noun
kilometer @noun
kilometre @noun
km
km/h
kmh
knot @noun
kw
liter @noun
litre @noun
megawatt @noun
meter @noun
metre @noun
mile @noun
millimeter @noun
millimetre @noun
mm
mph
mw
ounce @noun
p.m. +clock
per cent
percent
percentage point @noun
pm +clock
point @noun
pound @noun
sq km
square kilometers
square kilometres
square metres
square miles
ton @noun
tonne @noun
yard @noun
°c
‰

# length of time
[unit.time]
centuries +pl
century +sg
day @noun
decade @noun
fortnight @noun
hour @noun
minute @noun
month @noun
night @noun
o'clock
quarter @noun
season @noun
second @noun
week @noun
weekend @noun
year @noun

[money]
$
afghani @noun
birr
cent @noun
dirham @noun
dollar @noun
eur
euro @noun
franc @noun
hryvnia @noun
lira @noun
naira @noun
peso @noun
pound sterling
rial @noun
riyal @noun
rouble @noun
ruble @noun
rupee @noun
shekel @noun
som @noun
somoni @noun
soum @noun
tenge
us dollars
us$
usd
yen
yuan
£
€

# behind "3", "three": "3 years old", "three-year-old"
[age]
month old +person
month olds +person
months of age
months old
week old
weeks old
year old +person
year olds +person
years of age
years old

# before the age: "aged 24"
[aged]
aged
aged between
ages
as old as
as young as
between the ages of
over the age of
the age of
under
under the age of

# before the number
[label]
annex
apartment
article
articles
bulletin no
channel
chapter
clause
column
decree no
flight
flight number
grade
highway
hill
house
item
kilometer
kilometre
km
law
law no
line
magnitude
mm
no
no.
no.s
nos
number
order no
page
para
paragraph
paragraphs
part
phase
platform
point
press release no
protocol
resolution
room
route
rule
school no
section
serial
stage
station
step
table
unit
update no
version
volume
ward
world war
№
#
hotline
phone
tel
telephone

# makes an ordinary number a score or an edition
[ordinal]
eighteenth
eighth
eleventh
fifteenth
fifth
first
fourteenth
fourth
hundredth
nineteenth
ninth
second
seventeenth
seventh
sixteenth
sixth
tenth
third
thirteenth
twelfth
twentieth

# parts of a whole
[share]
fifth
fifths
half
majority
most
quarter
quarters
tenth
tenths
third
thirds

# behind a joined number: "12-member commission", "two-day visit"
[span]
acre
bed
bedroom
car
carriage
day
degree
floor
foot
goal
hectare
hour
inch
kg
kilogram
kilometer
kilometre
km
lane
magnitude
member
meter
metre
mile
millimeter
millimetre
minute
mm
month
nation
page
pound
seat
seater
step
storey
story
strong
ton
tonne
vehicle
volume
week
wheel
year

# ---- when
[time]
a day earlier
a day later
a few days later
a few hours later
again
at dawn
at dusk
at midday
at midnight
at night
at noon
at the time
at the weekend
by evening
day before yesterday
earlier in the day
earlier that day
earlier that week
earlier this month
earlier this week
earlier this year
earlier today
early today
for days
in recent days
in recent hours
in recent weeks
in the afternoon
in the early hours
in the evening
in the morning
in the night
last evening
last friday
last monday
last night
last saturday
last sunday
last thursday
last tuesday
last wednesday
last week
last weekend
late at night
late last night
later in the day
later that day
nowadays
of late
on the day
on the night
over the weekend
overnight
recently
shortly after
shortly before
so far
the day before
the day before yesterday
the following day
the next day
the night before
the night before last
the previous day
the same day
this afternoon
this autumn
this evening
this month
this morning
this spring
this summer
this week
this winter
thus far
to date
to this day
today
tonight
until now
as of now
up to now
yesterday
yesterday afternoon
yesterday evening
yesterday morning

# words of a time phrase
[daytime]
afternoon
bst
dawn
dusk
early
est
evening
gmt
late
local time
midday
midnight
morning
night
noon
utc

# away from the event at hand: another event, a sum over a year
[era]
annually
at the end of april
at the end of august
at the end of december
at the end of february
at the end of january
at the end of july
at the end of june
at the end of march
at the end of may
at the end of november
at the end of october
at the end of september
during the second world war
during world war ii
during world war two
each month
each year
ever since
each day
each week
every day
every week
every month
every year
in previous years
in recent months
in recent years
in the last decade
in the past decade
in the past year
in world war ii
in world war two
last april
last august
last autumn
last december
last february
last january
last july
last june
last march
last may
last month
last november
last october
last september
last spring
last summer
last winter
last year
over the last decade
over the past decade
over the past year
on average
over the years
per day
per hour
per month
per week
per year
since the beginning of the year
since the beginning of this year
since the conflict began
since the start of the conflict
since the start of the war
since the start of the year
since the war began
so far this year
that year
the month before
the previous year
the week before
the year before
this year
to date this year

# before whose age: "the oldest of them 71"
[oldest]
eldest
oldest
youngest
[adj]
eldest
oldest
youngest
