# English: words of grammar, and verbs and nouns that a pattern must know to stop at. Own work from general knowledge of the language. Apache-2.0.
[det.indef]
a
an

[det.def]
the
these
this
those

[poss]
her
his
its
my
our
their
your

[genitive]
/'s/

[of]
among
from among
of

[who]
that
which
who
whom
whose

[be]
am +sg
are +pl
be +inf
been +part
being +ing
is +sg
was +sg
wasn +sg
were +pl
weren +pl

[have]
had
had also
has +sg
have +pl
having +ing

[get]
get
gets
getting
got

# no figure: "one another"; no sympathy: "friendship and solidarity"; no call: "asked for shelter"
[none]
both sides of the aisle
both sides of the border
both sides of the divide
both sides of the frontier
both sides of the line
both sides of the political divide
both sides of the river
both sides of the road
both sides of the strait
both sides of the street
both sides of their border
both sides of their common border
both sides of their shared border
due process
human rights dialogue
peaceful assemblies
peaceful assembly
peaceful demonstration
peaceful demonstrations
peaceful gathering
peaceful gatherings
peaceful march
peaceful marches
peaceful protest
peaceful protests
peaceful rallies
peaceful rally
human rights violations
human rights abuses
human rights monitoring
meet its commitments
meet its obligations
meet their obligations
meet their commitments
meet the needs
meet all
meet humanitarian needs
meet urgent needs
meet basic needs
meet their needs
conference call
phone calls
telephone calls
asked for asylum
both cases
in both cases
asked for shelter
friendship and solidarity
solidarity and friendship
solidarity and unity
spirit of solidarity
unity and solidarity
new york
hong kong
los angeles
san francisco
tel aviv
cape town
rio de janeiro
sao paulo
st petersburg
st. petersburg
ho chi minh city
mexico city
hand over
taken over
took over
at one time
body armor
body armour
day of the dead
dead end
toll-free
toll free
toll road @noun
toll booth @noun
toll plaza @noun
dead heat
dead sea
dead silent
death camp @noun
death certificate @noun
death penalty
death row
death sentence @noun
death squad @noun
death threat @noun
killer whale @noun
life expectancy
life imprisonment
life in prison
life jacket @noun
life sentence @noun
missing link
missing the point
one by one
one day
electoral process
democratic process
judicial process
constitutional process
review process
voting process
selection process
legal process
undermine the political process
undermine the un-led political process
undermines the political process
undermining the political process
threaten the peace process
threatens the peace process
derail the peace process
undermine the peace process
undermines the peace process
undermining the peace process

# what is not said to have happened
[modal]
can
cannot
could
may
might
must
shall
should
will
would

[zero]
nil
no
not a
not a single
not one
zero

[nobody]
neither
no one
no one else
no-one
nobody
none
none of them
not one

[if]
had it not
if
in case
unless
whether

[and]
&
and
as well as
plus

[or]
and/or
or
or else

# words that no aside may swallow: a new clause begins
[clause]
after
although
as
because
before
but
how
if
since
so
than
that
though
till
until
what
when
where
whereas
whereupon
whether
which
while
who
whom
whose
why
yet

# place and circumstance: what follows is no victim
[prep]
aboard
about
above
according to
across
against
ahead of
along
alongside
amid
amidst
around
as a consequence of
as a result of
at
at the hands of
because of
behind
below
beneath
beside
between
beyond
by
close to
despite
down
due to
during
east of
following
for
from
in
in connection with
in front of
in response to
in retaliation for
in the course of
inside
into
near
next to
north of
off
on
on board
on the outskirts of
onto
opposite
out of
outside
over
owing to
past
south of
thanks to
through
throughout
toward
towards
under
underneath
up
upon
via
west of
with
within

[adv]
accidentally
actually
all
alone
already
also
altogether
approximately
as well
at once
at the scene
badly
brutally
critically
cumulatively
deliberately
directly
else
even
eventually
fatally
finally
forcibly
gravely
here
herself
himself
however
immediately
in all
in cold blood
in total
indeed
instantly
internally
just
later
lightly
likewise
mainly
meanwhile
moderately
moreover
mostly
now
officially
on board
on the scene
on the spot
once again
only
outright
overall
physically
respectively
sadly
safely
seriously
severely
similarly
simultaneously
since then
slightly
so
still
subsequently
suddenly
temporarily
themselves
then
there
thereby
together
too
tragically
ultimately
unfortunately
unlawfully
urgently
violently
afterwards
always
elsewhere
nevertheless
nonetheless
perhaps
sometimes
thus

# an adverb that casts doubt stays in sight
[hedge]
according to unconfirmed accounts
according to unconfirmed reports
according to unverified accounts
according to unverified reports
allegedly
amid unconfirmed accounts
amid unconfirmed reports
amid unverified accounts
amid unverified reports
believed
citing unconfirmed accounts
citing unconfirmed reports
citing unverified accounts
citing unverified reports
feared
presumably
presumed
reportedly
said
supposedly
thought
unconfirmed accounts say
unconfirmed reports said
unconfirmed reports say
unconfirmed reports suggest
unconfirmed reports suggested
unverified accounts say
unverified reports said
unverified reports say
unverified reports suggest
unverified reports suggested

# a clause of its own begins: no figure before it belongs to a predicate behind it
[bar]
after
although
as
because
before
but
how
if
since
so
than
that
though
till
until
what
when
where
whereas
whereupon
whether
while
why
yet

# known to be so: "are confirmed dead", "are reported to have died"
[report]
announced
believed
confirmed
considered
counted
declared
established
estimated
feared
found
identified
known
listed
listed as
presumed
pronounced
recorded
registered
reported
said
seen
thought
verified

# verbs of saying
[say]
acknowledg @e
add @verb
admit @t
affirm @verb
announc @e
assert @verb
claim @verb
confirm @verb
declar @e
disclos @e
emphasis @e
emphasiz @e
estimat @e
explain @verb
indicat @e
inform @verb
mention @verb
not @e
point @verb out
quot @e
recall @verb
report @verb
reveal @verb
sa @say
stated +past +part
stating +ing
stress @ch
t @tell
warn @verb
write +inf
writes +pres
writing +ing
wrote +past

[deny]
den @yv
dismiss @ch
disprov @e
rebut @t
refut @e
reject @verb

# "reports that nurses had died are false"
[false]
baseless
a fabrication
a fiction
a lie
an invention
at odds with reality
bear no relation to reality
bears no relation to reality
contrary to the facts
disinformation
do not correspond to reality
does not correspond to reality
fiction
invented
lies
misinformation
not correspond to reality
not true
propaganda
pure invention
unsubstantiated
bogus
fabricated
fake
fake news
false
groundless
incorrect
unfounded
untrue
without foundation

# what is said without proof
[rumour]
account @noun
assertion @noun
contention @noun
accusation @noun
allegation @noun
charge @noun
claim @noun
information
report +sg
reports +pl
rumor @noun
rumour @noun
statement @noun
suggestion @noun

# charges: "accused of killing 12"
[charge]
charg @e
indict @verb
suspected
suspects +pres
trial +sg
tried

# what may never have happened
[irreal]
alleg @e
attempt @verb
conspir @e
intend @verb
plan @n
plot @t
threaten @verb
tr @yv
vow @verb
want @verb
warn @verb

[sentence]
condemned
sentenced
sentences
sentencing

# finite verbs at which a gap ends
[verb]
arrest @verb
attack @verb
attend @verb
beats
became
become
becomes
began
begins
begun
believ @e
blam @e
call @verb
came
carr @yv
caus @e
clash @ch
collaps @e
come
comes
condemn @verb
continu @e
crash @ch
demand @verb
destroy @verb
escap @e
expect @verb
explod @e
f @find
fac @e
fir @e
follow @verb
forc @e
gather @verb
go
goes
h @hold
happen @verb
help @verb
hit
hits
involv @e
kn @blow
launch @ch
le @leave
liv @e
ma @make
need @verb
occur @verb
open @verb
plung @e
provok @e
ran
releas @e
remain @verb
rescu @e
return @verb
run
runs
sav @e
saw
see
seek
seen
sees
seiz @e
sh @shoot
show @verb
sought
start @verb
stop @p
strike
strikes
struck
surviv @e
t @take
target @verb
tr @yv
travel @verb
urg @e
us @e
visit @verb
vot @e
watch @ch
went
work @verb
met +past +part
meets +pres
drew +past
fought +past +part
flew +past
paid +past +part
won +past +part
rode +past
wore +past
swam +past
shook +past
swept +past +part

# a count that moves
[rise]
climb @verb
had shot past
had shot to
had shot up
has shot past
has shot to
has shot up
have shot past
have shot to
have shot up
shot up
spik @e
rocketed
leapt
leaped
edged up
went up
went
gone up
came to
comes to
sits at
sat at
creeps up
crept up
cut
declin @e
decreas @e
drop @p
exceed @verb
fall
falls
fell
grew
grow
growing
grown
grows
hit
hits
increas @e
jump @verb
lower @verb
mount @verb
now stands
now stood
number @verb
pass @ch
r @rise
rais @e
reach @ch
revis @e
soar @verb
stand
standing
stands
stood
surg @e
surpass @ch
swell
swelled
swollen
top @p
total @verb

# puts the toll somewhere: "brought the toll to 36"
[bring]
br @bring
driv @e
drove
increas @e
lift @verb
lower @verb
plac @e
push @ch
put @put
rais @e
reduc @e
revis @e
send
sending
sent
set
take +inf
taken
takes +pres
taking +ing
took
updat @e

# "left 12 dead", "claimed 12 lives", "the army lost 12"
[left]
le @leave

[claim]
claim @verb
cost
costing
costs
end @verb
t @take

[lost] trigger
lo @lose

[including] continues
[including.with]
consisting of
made up of
comprise
comprised
comprises
comprising
among them
among whom
incl
include
included
includes
including

[including.among]
among them
among whom

[including.of]
from among them
from among these
from among those
of the latter
of them
of these
of those
of which
of whom
out of them
out of these
out of those
out of which
out of whom

# before a noun: "two of those patients"
[themselves.those] continues
of these
of those

[themselves] continues
from among the latter
from among them
from among these
from among those
of the latter
of them
of these
of those
out of them
out of these
out of those
out of which
out of whom

[themselves.whom] continues
of whom
out of whom

[themselves.which] continues
of which
out of which

# open families, for words that no entry knows
[plural]
/[a-z-]{2,}[^s'u]s/

[ed]
/[a-z]{2,}ed/

[ing]
/[a-z]{2,}ing/

# counts of something: "the number of"
[counter]
count
estimate
figure
number
numbers
tally
toll

[remain]
remain @verb
stay @verb

[reach]
exceed @verb
hit
hits
pass @ch
reach @ch
surpass @ch
top @p
total @verb


# what its members are military by
[force]
air force
armed forces
army
battalion
border force
border guard
border guards
border service
brigade
civil guard
coast guard
contingent
defence forces
defense forces
frontier corps
gendarmerie
infantry
interior ministry
internal troops
marine corps
marines
military
militia
ministry of defence
ministry of internal affairs
national guard
navy
police
police force
presidential guard
revolutionary guard
revolutionary guards
rapid support forces
regiment
border security force
security force
security forces
security services
special forces
treasury police
troops

# adjectives and nouns that stand before a noun for people
[adj]
unconfirmed
unverified
uncorroborated
unofficial
provisional
contradictory
fragmentary
credible
anecdotal
armed
army
border
bus
civilian
coal
elderly
enemy
entire
ethnic
female
foreign
former
gold
government
innocent
known
local
male
middle-aged
military
off-duty
old
opposition
police
pregnant
pro-government
pro-russian
rebel
retired
senior
several
small
so-called
special
state
suspected
teenage
top
unarmed
underage
unidentified
young

# verbs of taking and bringing, for "took 12 people hostage", "put 12 people in hospital"
[take]
h @hold
t @take

[put]
land @verb
put @put
se @send


[to]
to

# stand for people named elsewhere: no new figure
[pronoun]
he
her
him
i
it
me
she
them
they
us
we
you

# asks, tells no figure
[howmany]
how many
what number of

# brought to a hospital
[transfer]
conveyed
stretchered
shuttled
carried
ferried
hurried
driven
admitted
airlifted
brought
delivered
evacuated
flown
moved
referred
rushed
sent
taken
transferred
transported

# told of a drill, a plan of a drill, a story
[fiction]
according to the scenario
drill practised
drill rehearsed
drill tested
drill tests
exercise practised
exercise rehearsed
exercise tested
exercise tests
film follows
film in which
film tells
her novel
his novel
miniseries
mock
movie about
movie imagines
movie in which
musical about
notional
novel about
novel follows
novel imagines
novel in which
novel tells
opera about
play about
simulate
simulated
simulates
simulating
the film
the movie
the novel
the scenario
the series
the thriller
the video game
thriller in which
tv series
under the scenario
video game

# has an injury as its object: "sustained severe burns"
[sustain]
got
incurred
received
receives
receiving
suffer
suffered
suffering
suffers
sustain
sustained
sustaining
sustains

# "beaten to death"
[beat]
beat +inf +past
beaten +part
beating +ing
beats +pres
bled +past +part
bludgeon @verb
burn @burn
chok @e
club @b
crush @ch
froze +past
frozen +part
hack @verb
maul @verb
shot +past +part
stab @b
starv @e
ston @e
tortur @e
trampl @e

# "hit and killed": the second word tells
[hit]
abducted
ambushed
arrested
attacked
beaten
blown up
captured
hit
kidnapped
run over
shot
struck
targeted
tortured

[give]
gave +past
give +inf
given +part
giving +ing
la @lay down
lo @lose
paid with +past
sacrificed +past +part

[go]
go +inf
goes +pres
gone +part
went +past

# who detains suspects, not captives
[police]
authorities
customs
detectives
gendarmes
investigators
law enforcement
police
prosecutors
security service

[outof]
out of

# "fell to their deaths"
[fall]
fell
falling
hurled
jumped
leapt
plunged
plummeted
slid
slipped
swept
tumbled


[rise]
amount @verb
totall @verb
doubl @e
now at

# parts of the body that are lost
[limb]
arm
arms
eye
eyes
feet
fingers
foot
hand
hands
hearing
leg
legs
limb
limbs
sight
toes


# "fell ill"

[become]
became
become
fallen
fell
taken

# a camp or a town receives those who fled
[host]
accommodates
accommodating
hosting
hosts
housing
received
sheltering
shelters
taken in
takes in
took in

[recover]
brought
discovered
dug
found
pulled
recovered
retrieved

[report]
spoken
given


[adj]
road
road traffic
traffic

[report]
kept
placed

[adv]
newly

[he]
he
she


# behind a toll
[beyond]
above
beyond
over
past

# adverbs that no entry knows
[adv]
/(?!assembl|anomal|homil|subfamil|vasil|anatol|vital|emily|natal|kelly|reilly|donnelly|connolly|connelly|kennelly|molly|holly|carly|beverl|kimberl)[a-z]{4,}ly/
pre-emptively
preemptively
yet
very much
still alive

[have]
having

# no figure: "accused one another"
[each]
each other
one another

# moving people to safety
[move]
brought
bussed
led
move
moved
moves
moving
relocated
relocating
taken
taking
took
transferred
transferring

# no longer held, in hospital or unknown
[letgo]
discharged
identified
rescued

[adv]
in one way or another
in some way

# prisoners who came home, in a sentence that tells of their exchange
[back]
brought back
brought home
got back
received
returned

# before an office: "deputy army spokeswoman"
[deputy]
acting
assistant
deputy
interim
outgoing

# verbs of saying more exactly
[say]
clarif @yv
went on to say +past
goes on to say +pres
continued by saying +past
made clear +past +part
made it clear +past +part
makes clear +pres
makes it clear +pres
making clear +ing
making it clear +ing
make clear +inf
complain @verb
contend @verb
specif @yv

# stands between figures: "12 dead / 30 injured"
[none]
/[\/|&]/

# "killed off the game": nobody died
[adv]
killed off
kill off
killing off
kills off

# who tells so, and so counts
[say]
cautioned +past +part
is reporting +pres
posted that +past +part
was reporting +past

# of whom it is not proved
[adj]
alleged
presumed
purported
supposed

# where victims were going: no new clause
[adv]
on her way home
on her way to school
on her way to work
on his way home
on his way to work
on the way home
on the way to school
on the way to work
on their way home
on their way to school
on their way to work

# "have been documented as killed"
[report]
certified as
classified as
confirmed as
counted as
documented
documented as
logged as
officially listed as
recorded as
reported as
verified as

# of figures that others give: "has nothing to do with reality"
[false]
has nothing to do with reality
have nothing to do with reality
had nothing to do with reality
bears no relation to reality
bear no relation to reality
has nothing in common with reality
have nothing in common with reality
far removed from reality
runs counter to reality
run counter to reality
contrary to reality
do not accord with reality
does not accord with reality
do not match reality
has nothing to do with the truth
have nothing to do with the truth
had nothing to do with the truth
bears no relation to the truth
bear no relation to the truth
has nothing in common with the truth
have nothing in common with the truth
far removed from the truth
runs counter to the truth
run counter to the truth
contrary to the truth
do not accord with the truth
does not accord with the truth
do not match the truth
does not match the truth
has nothing to do with the facts
have nothing to do with the facts
had nothing to do with the facts
bears no relation to the facts
bear no relation to the facts
has nothing in common with the facts
have nothing in common with the facts
far removed from the facts
do not accord with the facts
does not accord with the facts
has nothing to do with the actual facts
have nothing to do with the actual facts
had nothing to do with the actual facts
bears no relation to the actual facts
bear no relation to the actual facts
has nothing in common with the actual facts
have nothing in common with the actual facts
far removed from the actual facts
at odds with the actual facts
at variance with the actual facts
runs counter to the actual facts
run counter to the actual facts
contrary to the actual facts
do not accord with the actual facts
does not accord with the actual facts
do not match the actual facts
does not match the actual facts
has nothing to do with the real situation
have nothing to do with the real situation
had nothing to do with the real situation
bears no relation to the real situation
bear no relation to the real situation
has nothing in common with the real situation
have nothing in common with the real situation
far removed from the real situation
at odds with the real situation
at variance with the real situation
runs counter to the real situation
run counter to the real situation
contrary to the real situation
do not accord with the real situation
does not accord with the real situation
do not match the real situation
does not match the real situation
a figment of the imagination
a pack of lies
completely unfounded
cut from whole cloth
devoid of foundation
entirely made up
from start to finish a lie
out of touch with reality
plucked out of thin air
pure fantasy
a sheer invention
sheer fabrication
sheer nonsense
totally unfounded
wholly unfounded
wholly invented
