# English: words that make a number something else than a count of people: measures, money, time, age, documents, names. And time words that
# point away from the event at hand. Own work from general knowledge of the language. Apache-2.0.

# behind the number: "12 km"
[unit]
acre @noun
ampere @noun
am +clock
a.m. +clock
p.m. +clock
pm +clock
hrs +clock
hours +clock
barrel @noun
caliber
calibre
case @noun
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
hectare @noun
ha
inch @es
kg
kilo @noun
kilogram @noun
kilogramme @noun
kilometer @noun
kilometre @noun
km
kmh
km/h
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
per cent
percent
percentage point @noun
point @noun
pound @noun
sq km
square kilometers
square kilometres
square miles
square metres
ton @noun
tonne @noun
yard @noun
°c
%
‰

# length of time
[unit.time]
century +sg
centuries +pl
day @noun
decade @noun
fortnight @noun
hour @noun
minute @noun
month @noun
night @noun
quarter @noun
season @noun
second @noun
week @noun
weekend @noun
year @noun
o'clock

[money]
afghani @noun
birr
cent @noun
dirham @noun
dollar @noun
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
usd
yen
yuan
$
€
£
us$
eur

[month]
january
february
march
april
may
june
july
august
september
october
november
december
jan
feb
mar
apr
jun
jul
aug
sep
sept
oct
nov
dec

[weekday]
monday @noun
tuesday @noun
wednesday @noun
thursday @noun
friday @noun
saturday @noun
sunday @noun

# behind "3", "three": "3 years old", "three-year-old"
[age]
month old +person
month olds +person
months old
months of age
week old
weeks old
year old +person
year olds +person
years of age
years old

# before the age: "aged 24"
[aged]
as old as
as young as
aged
aged between
between the ages of
over the age of
the age of
under
under the age of
ages

# before the number
[label]
annex
apartment
article
articles
bulletin no
chapter
channel
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
station
step
stage
table
unit
update no
version
volume
ward
world war
no.s
nos
№
#
hotline
tel
telephone
phone

# makes an ordinary number a score or an edition
[ordinal]
first
second
third
fourth
fifth
sixth
seventh
eighth
ninth
tenth
eleventh
twelfth
thirteenth
fourteenth
fifteenth
sixteenth
seventeenth
eighteenth
nineteenth
twentieth
hundredth

# parts of a whole
[share]
half
third
thirds
quarter
quarters
fifth
fifths
tenth
tenths
majority
most

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
mile
magnitude
member
meter
metre
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
this month
this spring
this summer
this autumn
this winter
earlier that day
earlier this month
earlier this week
earlier this year
earlier that week
later that day
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
early today
earlier in the day
earlier today
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
later in the day
late last night
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
thus far
the day before
the day before yesterday
the following day
the next day
the night before
the night before last
the previous day
the same day
this afternoon
this evening
this morning
this week
to date
today
tonight
until now
up to now
yesterday
yesterday afternoon
yesterday evening
yesterday morning
to this day
for days
day before yesterday

# words of a time phrase
[daytime]
afternoon
dawn
dusk
early
evening
late
local time
midday
midnight
morning
night
noon
gmt
bst
est
utc

# away from the event at hand: another event, a sum over a year
[era]
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
annually
each year
ever since
every year
in previous years
in recent months
in recent years
in the last decade
in the past decade
in the past year
last april
last august
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
last autumn
last winter
last year
over the last decade
over the past decade
over the past year
over the years
per year
since the beginning of the year
since the beginning of this year
since the start of the year
since the start of the war
since the war began
since the conflict began
since the start of the conflict
so far this year
that year
the previous year
the year before
this year
to date this year
each month
every month
every day
