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
not a single one
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
/[a-z-]{2,}([^s'ui]|[^sx]i)s/

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
drill assume
drill assumed
drill assumes
drill envisaged
drill envisages
drill imagined
drill imagines
drill is based on
drill mimicked
drill posited
drill posits
drill practiced
drill practised
drill presupposed
drill re-created
drill recreated
drill rehearsed
drill scenario
drill simulated
drill simulates
drill supposed
drill tested
drill tests
drill was based on
drills assume
drills assumed
drills assumes
drills envisaged
drills envisages
drills imagined
drills imagines
drills is based on
drills mimicked
drills posited
drills posits
drills practiced
drills practised
drills presupposed
drills re-created
drills recreated
drills rehearsed
drills scenario
drills simulated
drills simulates
drills supposed
drills tested
drills tests
drills was based on
exercise assume
exercise assumed
exercise assumes
exercise envisaged
exercise envisages
exercise imagined
exercise imagines
exercise is based on
exercise mimicked
exercise posited
exercise posits
exercise practiced
exercise practised
exercise presupposed
exercise re-created
exercise recreated
exercise rehearsed
exercise scenario
exercise simulated
exercise simulates
exercise supposed
exercise tested
exercise tests
exercise was based on
exercises assume
exercises assumed
exercises assumes
exercises envisaged
exercises envisages
exercises imagined
exercises imagines
exercises is based on
exercises mimicked
exercises posited
exercises posits
exercises practiced
exercises practised
exercises presupposed
exercises re-created
exercises recreated
exercises rehearsed
exercises scenario
exercises simulated
exercises simulates
exercises supposed
exercises tested
exercises tests
exercises was based on
her novel
his novel
miniseries
mock
notional
rehearsal assume
rehearsal assumed
rehearsal assumes
rehearsal envisaged
rehearsal envisages
rehearsal imagined
rehearsal imagines
rehearsal is based on
rehearsal mimicked
rehearsal posited
rehearsal posits
rehearsal practiced
rehearsal practised
rehearsal presupposed
rehearsal re-created
rehearsal recreated
rehearsal rehearsed
rehearsal scenario
rehearsal simulated
rehearsal simulates
rehearsal supposed
rehearsal tested
rehearsal tests
rehearsal was based on
simulate
simulated
simulates
simulating
simulation assume
simulation assumed
simulation assumes
simulation envisaged
simulation envisages
simulation imagined
simulation imagines
simulation is based on
simulation mimicked
simulation posited
simulation posits
simulation practiced
simulation practised
simulation presupposed
simulation re-created
simulation recreated
simulation rehearsed
simulation scenario
simulation simulated
simulation simulates
simulation supposed
simulation tested
simulation tests
simulation was based on
the novel
the scenario
training assume
training assumed
training assumes
training envisaged
training envisages
training imagined
training imagines
training is based on
training mimicked
training posited
training posits
training practiced
training practised
training presupposed
training re-created
training recreated
training rehearsed
training scenario
training simulated
training simulates
training supposed
training was based on
tv series
under the scenario
video game
war game assume
war game assumed
war game assumes
war game envisaged
war game envisages
war game imagined
war game imagines
war game is based on
war game mimicked
war game posited
war game posits
war game practiced
war game practised
war game presupposed
war game re-created
war game recreated
war game rehearsed
war game scenario
war game simulated
war game simulates
war game supposed
war game tested
war game tests
war game was based on

# works: no story where somebody of them is told ("the film crew")
[fiction.work]
the film
the movie

[fiction.work.in]
in the film
in a film
in the movie
in a movie
in the play
in a play
in the musical

# what a story tells, of single people and those without a number, too
[fiction.tale]
the thriller
the video game
ballet about
ballet begins with
ballet centers on
ballet centres on
ballet deals with
ballet depicts
ballet ends with
ballet follows
ballet imagines
ballet in which
ballet is about
ballet opens with
ballet portrays
ballet recounts
ballet revolves around
ballet stars
ballet tells
comedy about
comedy begins with
comedy centers on
comedy centres on
comedy deals with
comedy depicts
comedy ends with
comedy follows
comedy imagines
comedy in which
comedy is about
comedy opens with
comedy portrays
comedy recounts
comedy revolves around
comedy stars
comedy tells
comic about
comic begins with
comic book about
comic book begins with
comic book centers on
comic book centres on
comic book deals with
comic book depicts
comic book ends with
comic book follows
comic book imagines
comic book in which
comic book is about
comic book opens with
comic book portrays
comic book recounts
comic book revolves around
comic book stars
comic book tells
comic centers on
comic centres on
comic deals with
comic depicts
comic ends with
comic follows
comic imagines
comic in which
comic is about
comic opens with
comic portrays
comic recounts
comic revolves around
comic stars
comic tells
computer game about
computer game begins with
computer game centers on
computer game centres on
computer game deals with
computer game depicts
computer game ends with
computer game follows
computer game imagines
computer game in which
computer game is about
computer game opens with
computer game portrays
computer game recounts
computer game revolves around
computer game stars
computer game tells
crime novel
debut novel
drama begins with
drama centers on
drama centres on
drama deals with
drama depicts
drama ends with
drama follows
drama imagines
drama in which
drama is about
drama opens with
drama portrays
drama recounts
drama revolves around
drama stars
drama tells
episode begins with
episode centers on
episode centres on
episode ends with
episode imagines
episode opens with
episode portrays
episode recounts
episode revolves around
episode stars
episode tells
film about
film begins with
film centers on
film centres on
film deals with
film depicts
film ends with
film follows
film imagines
film in which
film is about
film opens with
film portrays
film recounts
film revolves around
film stars
film tells
her closing novel
her final novel
her first novel
her fourth novel
her last novel
her opening novel
her second novel
her third novel
hero of the film
hero of the novel
heroine of the novel
his closing novel
his final novel
his first novel
his fourth novel
his last novel
his opening novel
his second novel
his third novel
horror film about
horror film begins with
horror film centers on
horror film centres on
horror film deals with
horror film depicts
horror film ends with
horror film follows
horror film imagines
horror film in which
horror film is about
horror film opens with
horror film portrays
horror film recounts
horror film revolves around
horror film stars
horror film tells
in a comic book
in a computer game
in a horror film
in a miniseries
in a musical
in a novel
in a opera
in a screenplay
in a sitcom
in a thriller
in a trilogy
in a tv series
in a video game
in her comic book
in her computer game
in her film
in her horror film
in her miniseries
in her movie
in her musical
in her novel
in her opera
in her play
in her screenplay
in her sitcom
in her thriller
in her trilogy
in her tv series
in her video game
in his comic book
in his computer game
in his film
in his horror film
in his miniseries
in his movie
in his musical
in his novel
in his opera
in his play
in his screenplay
in his sitcom
in his thriller
in his trilogy
in his tv series
in his video game
in the closing act
in the comic book
in the computer game
in the final act
in the first act
in the fourth act
in the horror film
in the last act
in the miniseries
in the novel
in the opening act
in the opera
in the screenplay
in the second act
in the sitcom
in the third act
in the thriller
in the trilogy
in the tv series
in the video game
in their comic book
in their computer game
in their film
in their horror film
in their miniseries
in their movie
in their musical
in their novel
in their opera
in their play
in their screenplay
in their sitcom
in their thriller
in their trilogy
in their tv series
in their video game
in this comic book
in this computer game
in this film
in this horror film
in this miniseries
in this movie
in this musical
in this novel
in this opera
in this play
in this screenplay
in this sitcom
in this thriller
in this trilogy
in this tv series
in this video game
miniseries about
miniseries begins with
miniseries centers on
miniseries centres on
miniseries deals with
miniseries depicts
miniseries ends with
miniseries follows
miniseries imagines
miniseries in which
miniseries is about
miniseries opens with
miniseries portrays
miniseries recounts
miniseries revolves around
miniseries stars
miniseries tells
movie about
movie begins with
movie centers on
movie centres on
movie deals with
movie depicts
movie ends with
movie follows
movie imagines
movie in which
movie is about
movie opens with
movie portrays
movie recounts
movie revolves around
movie stars
movie tells
musical about
musical begins with
musical centers on
musical centres on
musical deals with
musical depicts
musical ends with
musical follows
musical imagines
musical in which
musical is about
musical opens with
musical portrays
musical recounts
musical revolves around
musical stars
musical tells
novel about
novel begins with
novel centers on
novel centres on
novel deals with
novel depicts
novel ends with
novel follows
novel imagines
novel in which
novel is about
novel opens with
novel portrays
novel recounts
novel revolves around
novel stars
novel tells
opera about
opera begins with
opera centers on
opera centres on
opera deals with
opera depicts
opera ends with
opera follows
opera imagines
opera in which
opera is about
opera opens with
opera portrays
opera recounts
opera revolves around
opera stars
opera tells
play about
play begins with
play centers on
play centres on
play deals with
play depicts
play ends with
play imagines
play in which
play is about
play opens with
play portrays
play recounts
play revolves around
play stars
play tells
plot of the film
plot of the novel
plot of the play
prequel about
prequel begins with
prequel centers on
prequel centres on
prequel deals with
prequel depicts
prequel ends with
prequel follows
prequel imagines
prequel in which
prequel is about
prequel opens with
prequel portrays
prequel recounts
prequel revolves around
prequel stars
prequel tells
screenplay about
screenplay begins with
screenplay centers on
screenplay centres on
screenplay deals with
screenplay depicts
screenplay ends with
screenplay follows
screenplay imagines
screenplay in which
screenplay is about
screenplay opens with
screenplay portrays
screenplay recounts
screenplay revolves around
screenplay stars
screenplay tells
sequel about
sequel begins with
sequel centers on
sequel centres on
sequel deals with
sequel depicts
sequel ends with
sequel follows
sequel imagines
sequel in which
sequel is about
sequel opens with
sequel portrays
sequel recounts
sequel revolves around
sequel stars
sequel tells
series centers on
series centres on
series follows
series imagines
series is about
series opens with
series portrays
series recounts
series revolves around
series stars
series tells
short story about
short story begins with
short story centers on
short story centres on
short story deals with
short story depicts
short story ends with
short story follows
short story imagines
short story in which
short story is about
short story opens with
short story portrays
short story recounts
short story revolves around
short story stars
short story tells
sitcom about
sitcom begins with
sitcom centers on
sitcom centres on
sitcom deals with
sitcom depicts
sitcom ends with
sitcom follows
sitcom imagines
sitcom in which
sitcom is about
sitcom opens with
sitcom portrays
sitcom recounts
sitcom revolves around
sitcom stars
sitcom tells
the ballet about
the ballet begins with
the ballet centers on
the ballet centres on
the ballet deals with
the ballet depicts
the ballet ends with
the ballet follows
the ballet imagines
the ballet in which
the ballet is about
the ballet opens with
the ballet portrays
the ballet recounts
the ballet revolves around
the ballet stars
the ballet tells
the comedy about
the comedy begins with
the comedy centers on
the comedy centres on
the comedy deals with
the comedy depicts
the comedy ends with
the comedy follows
the comedy imagines
the comedy in which
the comedy is about
the comedy opens with
the comedy portrays
the comedy recounts
the comedy revolves around
the comedy stars
the comedy tells
the comic about
the comic begins with
the comic book about
the comic book begins with
the comic book centers on
the comic book centres on
the comic book deals with
the comic book depicts
the comic book ends with
the comic book follows
the comic book imagines
the comic book in which
the comic book is about
the comic book opens with
the comic book portrays
the comic book recounts
the comic book revolves around
the comic book stars
the comic book tells
the comic centers on
the comic centres on
the comic deals with
the comic depicts
the comic ends with
the comic follows
the comic imagines
the comic in which
the comic is about
the comic opens with
the comic portrays
the comic recounts
the comic revolves around
the comic stars
the comic tells
the computer game about
the computer game begins with
the computer game centers on
the computer game centres on
the computer game deals with
the computer game depicts
the computer game ends with
the computer game follows
the computer game imagines
the computer game in which
the computer game is about
the computer game opens with
the computer game portrays
the computer game recounts
the computer game revolves around
the computer game stars
the computer game tells
the crime novel
the debut novel
the drama begins with
the drama centers on
the drama centres on
the drama deals with
the drama depicts
the drama ends with
the drama follows
the drama imagines
the drama in which
the drama is about
the drama opens with
the drama portrays
the drama recounts
the drama revolves around
the drama stars
the drama tells
the episode begins with
the episode centers on
the episode centres on
the episode ends with
the episode imagines
the episode opens with
the episode portrays
the episode recounts
the episode revolves around
the episode stars
the episode tells
the film about
the film begins with
the film centers on
the film centres on
the film deals with
the film depicts
the film ends with
the film follows
the film imagines
the film in which
the film is about
the film opens with
the film portrays
the film recounts
the film revolves around
the film stars
the film tells
the horror film about
the horror film begins with
the horror film centers on
the horror film centres on
the horror film deals with
the horror film depicts
the horror film ends with
the horror film follows
the horror film imagines
the horror film in which
the horror film is about
the horror film opens with
the horror film portrays
the horror film recounts
the horror film revolves around
the horror film stars
the horror film tells
the miniseries about
the miniseries begins with
the miniseries centers on
the miniseries centres on
the miniseries deals with
the miniseries depicts
the miniseries ends with
the miniseries follows
the miniseries imagines
the miniseries in which
the miniseries is about
the miniseries opens with
the miniseries portrays
the miniseries recounts
the miniseries revolves around
the miniseries stars
the miniseries tells
the movie about
the movie begins with
the movie centers on
the movie centres on
the movie deals with
the movie depicts
the movie ends with
the movie follows
the movie imagines
the movie in which
the movie is about
the movie opens with
the movie portrays
the movie recounts
the movie revolves around
the movie stars
the movie tells
the musical about
the musical begins with
the musical centers on
the musical centres on
the musical deals with
the musical depicts
the musical ends with
the musical follows
the musical imagines
the musical in which
the musical is about
the musical opens with
the musical portrays
the musical recounts
the musical revolves around
the musical stars
the musical tells
the novel about
the novel begins with
the novel centers on
the novel centres on
the novel deals with
the novel depicts
the novel ends with
the novel follows
the novel imagines
the novel in which
the novel is about
the novel opens with
the novel portrays
the novel recounts
the novel revolves around
the novel stars
the novel tells
the opera about
the opera begins with
the opera centers on
the opera centres on
the opera deals with
the opera depicts
the opera ends with
the opera follows
the opera imagines
the opera in which
the opera is about
the opera opens with
the opera portrays
the opera recounts
the opera revolves around
the opera stars
the opera tells
the play about
the play begins with
the play centers on
the play centres on
the play deals with
the play depicts
the play ends with
the play imagines
the play in which
the play is about
the play opens with
the play portrays
the play recounts
the play revolves around
the play stars
the play tells
the prequel about
the prequel begins with
the prequel centers on
the prequel centres on
the prequel deals with
the prequel depicts
the prequel ends with
the prequel follows
the prequel imagines
the prequel in which
the prequel is about
the prequel opens with
the prequel portrays
the prequel recounts
the prequel revolves around
the prequel stars
the prequel tells
the screenplay about
the screenplay begins with
the screenplay centers on
the screenplay centres on
the screenplay deals with
the screenplay depicts
the screenplay ends with
the screenplay follows
the screenplay imagines
the screenplay in which
the screenplay is about
the screenplay opens with
the screenplay portrays
the screenplay recounts
the screenplay revolves around
the screenplay stars
the screenplay tells
the sequel about
the sequel begins with
the sequel centers on
the sequel centres on
the sequel deals with
the sequel depicts
the sequel ends with
the sequel follows
the sequel imagines
the sequel in which
the sequel is about
the sequel opens with
the sequel portrays
the sequel recounts
the sequel revolves around
the sequel stars
the sequel tells
the series centers on
the series centres on
the series follows
the series imagines
the series is about
the series opens with
the series portrays
the series recounts
the series revolves around
the series stars
the series tells
the short story about
the short story begins with
the short story centers on
the short story centres on
the short story deals with
the short story depicts
the short story ends with
the short story follows
the short story imagines
the short story in which
the short story is about
the short story opens with
the short story portrays
the short story recounts
the short story revolves around
the short story stars
the short story tells
the sitcom about
the sitcom begins with
the sitcom centers on
the sitcom centres on
the sitcom deals with
the sitcom depicts
the sitcom ends with
the sitcom follows
the sitcom imagines
the sitcom in which
the sitcom is about
the sitcom opens with
the sitcom portrays
the sitcom recounts
the sitcom revolves around
the sitcom stars
the sitcom tells
the thriller about
the thriller begins with
the thriller centers on
the thriller centres on
the thriller deals with
the thriller depicts
the thriller ends with
the thriller follows
the thriller imagines
the thriller in which
the thriller is about
the thriller opens with
the thriller portrays
the thriller recounts
the thriller revolves around
the thriller stars
the thriller tells
the video game about
the video game begins with
the video game centers on
the video game centres on
the video game deals with
the video game depicts
the video game ends with
the video game follows
the video game imagines
the video game in which
the video game is about
the video game opens with
the video game portrays
the video game recounts
the video game revolves around
the video game stars
the video game tells
the videogame about
the videogame begins with
the videogame centers on
the videogame centres on
the videogame deals with
the videogame depicts
the videogame ends with
the videogame follows
the videogame imagines
the videogame in which
the videogame is about
the videogame opens with
the videogame portrays
the videogame recounts
the videogame revolves around
the videogame stars
the videogame tells
thriller about
thriller begins with
thriller centers on
thriller centres on
thriller deals with
thriller depicts
thriller ends with
thriller follows
thriller imagines
thriller in which
thriller is about
thriller opens with
thriller portrays
thriller recounts
thriller revolves around
thriller stars
thriller tells
video game about
video game begins with
video game centers on
video game centres on
video game deals with
video game depicts
video game ends with
video game follows
video game imagines
video game in which
video game is about
video game opens with
video game portrays
video game recounts
video game revolves around
video game stars
video game tells
videogame about
videogame begins with
videogame centers on
videogame centres on
videogame deals with
videogame depicts
videogame ends with
videogame follows
videogame imagines
videogame in which
videogame is about
videogame opens with
videogame portrays
videogame recounts
videogame revolves around
videogame stars
videogame tells

# those who stand for others in a drill, on a stage
[fiction.role]
acted the part of
acted the parts of
acted the role of
acted the roles of
play the part of
play the parts of
play the role of
play the roles of
played the part of
played the parts of
played the role of
played the roles of
playing the part of
playing the parts of
playing the role of
playing the roles of
plays the part of
plays the parts of
plays the role of
plays the roles of

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
