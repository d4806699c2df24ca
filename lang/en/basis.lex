# English: words that tell, wherever they stand in the clause of a figure, what it counts, if no rule does. They count only where the
# document has the figures that this needs: a greater toll of the kind. No rule sees them. Own work. Apache-2.0.

# counted before the toll that is told elsewhere
[basis.previous]
at first
deaths had been reported
first reported
had been announced
had been reported
had earlier announced
had earlier given
had earlier put
had earlier reported
had earlier said
had earlier spoken
had initially
had originally
had previously
initially announced
initially believed
initially feared
initially put
initially reported
initially said
initially spoke
initially thought
originally reported
previously announced
initial toll
initial count
initial tally
initial death toll
initial estimate
initial estimates
initial figure
initial figures
initial report
initial reports
first toll
first tally
first death toll
previous death toll
previous estimates
previous figures
previous reports
an earlier count
an earlier figure
an earlier report
an earlier statement
an earlier tally
an earlier toll
an earlier update
earlier count
earlier estimate
earlier estimates
earlier figure
earlier figures
earlier report
earlier reports
earlier tally
earlier toll
evening bulletin
evening report
evening update
had acknowledged
had been confirmed
had been counted
had been identified as
had been recorded
had been registered
had confirmed
had counted
had given
had listed
had put
had recorded
last bulletin
last count
last report
last situation report
last update
midday report
morning bulletin
morning report
morning update
preceding bulletin
preceding report
preceding update
previous bulletin
previous count
previous estimate
previous figure
previous report
previous tally
previous toll
previous update
until last night
until now
until then
until this morning
until yesterday
up to then
was still speaking of
were still speaking of
yesterday's bulletin
yesterday's count
yesterday's figure
yesterday's report
yesterday's tally
yesterday's toll

# the same of words that count only where the clause says that somebody counts
[basis.previous.then]
a day ago
a day before
a day earlier
by dawn
by dusk
by evening
by friday
by midday
by midnight
by monday
by nightfall
by noon
by saturday
by sunday
by thursday
by tuesday
by wednesday
days ago
hours ago
hours earlier
the day before
the evening before
the night before
the previous day
the previous evening

# an earlier count that may have been too high
[basis.previous.wrong]
by mistake
corrected down from
down from
erroneously
in error
lowered from
mistakenly
revised down from
wrongly

# new since an earlier count
[basis.additional]
than previously reported
with the death of
with the deaths of
after the count
after the last bulletin
after the last count
after the last update
an increase of
could not be saved
died from their
died in hospital
died later
died of her
died of his
died of their
died overnight
dying in hospital
fresh
has grown by
has since
have grown by
have since
in a day
in a single day
in a single night
in addition to those
in one day
in one night
in the meantime
later died
lost her fight
lost his fight
lost their fight
new deaths
new fatalities
new victims
newly
not counted so far
not included in
not part of that figure
not yet counted
on top of
previously listed as missing
previously reported missing
since the earlier count
since the last bulletin
since the last count
since the last report
since the last toll
since the last update
since the previous bulletin
since the previous report
since the previous update
since last night
since midnight
since the morning
since then
since this morning
since yesterday
succumbed
the increase of
the latest fatalities
the latest victims
the past day
was added
were added
who had been critically injured
who had been listed as missing
who had been reported missing
who had been seriously injured
who was critically injured
who was seriously injured
who were critically injured
who were seriously injured

# the same of what happened today, or last night, behind a greater toll
[basis.additional.today]
bodies
body
died
dies
dying
found dead
was recovered
was retrieved
were recovered
were retrieved

# a share of those told before
[basis.part]
accounted for
accounts for
airlifted
alone accounted
alone in
are unidentified
at home
at sea
at the scene
before reaching
bore the brunt
camp alone
capital alone
city alone
county alone
critical condition
critically
deadliest
district alone
elsewhere in
flown to
grave condition
hard hit
hard-hit
hardest hit
hardest-hit
has been discharged
have been buried
have been discharged
have been handed over
have been identified
have been named
have not been identified
heaviest loss
heaviest losses
heaviest toll
highest death toll
highest number of
highest toll
hospital alone
in custody
in other areas
in other cities
in other districts
in other parts
in other places
in other provinces
in other regions
in other towns
in other villages
in their homes
instantly
intensive care
island alone
life support
made up
make up
makes up
most affected
most badly affected
most deaths
most devastated
most of the dead
most of the deaths
most of the victims
most severely affected
most severely hit
needed surgery
never reached
not been identified
on the spot
on the way to hospital
on the way to the hospital
out-patient
outpatient
outpatients
outright
prison alone
province alone
region alone
remain in hospital
remain unidentified
school alone
sent home
serious condition
seriously
severely
state alone
still being treated
still in hospital
suffered most
suffered the most
town alone
under the age of
underwent surgery
village alone
were buried
were discharged
were handed over
were identified
were unidentified
with burns
worst affected
worst hit
worst in
worst-affected
worst-hit
yet to be identified

# the others of whom a figure before was a share: "11 died in Osh, the others in Talas"
[basis.part.rest]
all others
the others
the remainder
the remaining
the rest

# another event
[basis.background]
a decade ago
a month ago
a month earlier
a similar
a week earlier
a year ago
a year before
a year earlier
by comparison
decades ago
every year
first half of the year
first half of this year
first quarter of the year
in living memory
last autumn
last month
last spring
last summer
last winter
months ago
months earlier
the month before
the week before
the year before
weeks ago
weeks earlier
years ago
years before
years earlier

# the toll as it stands
[basis.total]
altogether
as high as
bringing
climbed to
has reached
have reached
in all
in total
now
reached
risen to
rises to
rose to
so far
stands at
taking
the total
