# English: words of grammar, and verbs and nouns that a pattern must know to stop at. Own work from general knowledge of the language. Apache-2.0.

[det.indef]
a
an

[det.def]
the
this
these
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
of
from among
among

[who]
who
whom
whose
which
that

[be]
am
are
be
been
being
is
was
were
wasn
weren

[have]
had
has
have
having

[get]
get
gets
getting
got

[do]
do
does
did

# no figure: "one another"
[none]
each other
one another
one by one
one day
at one time

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

[neg]
barely
didn't
don't
doesn't
hasn't
haven't
isn't
aren't
wasn't
weren't
neither
never
no longer
nor
not
without
won't
can't
couldn't
wouldn't
narrowly

[zero]
no
not a
not a single
not one
zero
nil

[nobody]
no one
no-one
nobody
none
none of them
not one
no one else
neither

[if]
if
unless
whether
in case
had it not

[and]
and
&
as well as
plus

[or]
or
and/or
or else

# words that no aside may swallow: a new clause begins
[clause]
although
as
because
but
if
so
than
that
though
when
where
whereas
whereupon
which
while
who
whom
whose
why
how
what
whether
yet
since
until
till
before
after

# place and circumstance: what follows is no victim
[prep]
aboard
about
above
across
against
ahead of
along
alongside
amid
amidst
around
at
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
in the course of
in front of
in connection with
inside
into
near
next to
north of
off
on
on board
onto
opposite
out of
outside
over
owing to
past
south of
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
because of
as a result of
as a consequence of
at the hands of
in response to
in retaliation for
according to
on the outskirts of
thanks to

[adv]
on board
accidentally
actually
alone
already
also
altogether
approximately
at once
brutally
cumulatively
critically
deliberately
directly
else
even
eventually
finally
fatally
gravely
here
however
immediately
indeed
in cold blood
in total
instantly
likewise
mainly
meanwhile
moderately
moreover
mostly
now
officially
on the spot
on the scene
at the scene
outright
physically
respectively
sadly
seriously
severely
similarly
simultaneously
slightly
lightly
badly
still
subsequently
suddenly
then
there
thereby
together
tragically
unfortunately
ultimately
since then
unlawfully
forcibly
temporarily
internally
in all
overall
later
only
just
too
all
themselves
himself
herself
so
as well
violently
once again
urgently
safely

# an adverb that casts doubt stays in sight
[hedge]
allegedly
believed
feared
presumably
presumed
reportedly
supposedly
said
thought

# known to be so: "are confirmed dead", "are reported to have died"
[report]
announced
confirmed
counted
established
identified
known
listed
recorded
registered
reported
said
seen
verified
believed
feared
thought
presumed
estimated
found
considered

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
say @verb
stat @e
stress @ch
t @tell
warn @verb
wrote +past
writes +pres
writing +ing
write +inf

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
bogus
fabricated
fake
false
groundless
incorrect
unfounded
untrue
without foundation

# what is said without proof
[rumour]
account @noun
accusation @noun
allegation @noun
charge @noun
claim @noun
reports +pl
report +sg
rumor @noun
rumour @noun
statement @noun
suggestion @noun

# what may never have happened: charge, plan, threat, purpose
[irreal]
accus @e
aim @verb
allegation @noun
attempt @verb
attempted
aspir @e
charg @e
conspir @e
conspiracy
could
might
plan @n
plot @t
prepar @e
risk @verb
suspected of
threat @noun
threaten @verb
tr @yv
try
tried
vow @verb
warn @verb
want @verb
intend @verb
intention
order @verb
would
will
can
may
should
must

# finite verbs at which a gap ends
[verb]
arrest @verb
attack @verb
attend @verb
beat @put
becam @e
beg @n
began
begin
believ @e
blam @e
call @verb
carr @yv
caus @e
clash @ch
collaps @e
come
comes
came
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
open @verb
occur @verb
plung @e
provok @e
rescu @e
releas @e
remain @verb
return @verb
ran
run
runs
s @e
saw
see
sav @e
seek
sought
seiz @e
sh @shoot
show @verb
start @verb
stop @p
struck
strike
strikes
surviv @e
t @take
targ @e
tak @e
travel @verb
tri @e
urg @e
us @e
visit @verb
vot @e
watch @ch
work @verb
went
go
goes

# a count that moves
[rise]
clim @b
climb @verb
jump @verb
grow
grew
grown
growing
grows
increas @e
mount @verb
reach @ch
revis @e
r @rise
soar @verb
surg @e
pass @ch
exceed @verb
surpass @ch
top @p
hit
hits
stand
stands
stood
standing
fell
fall
falls
drop @p
declin @e
lower @verb
cut
decreas @e
total @verb
number @verb
raise @verb
rais @e
now stands
now stood
swell
swelled
swollen

# puts the toll somewhere: "brought the toll to 36"
[bring]
br @bring
rais @e
tak @e
took
taken
lift @verb
push @ch
put @put
plac @e
revis @e
driv @e
drove
increas @e
lower @verb
updat @e
set
reduc @e
send
sent
sending

# verbs of recovery: "recovered 12 bodies"
[recover]
recover @verb
found
find
finds
finding
pull @verb
retriev @e
dragged
unearthed
exhum @e
discover @verb
extract @verb
dug
deliver @verb
brought
remov @e
counted
buried
handed over
count @verb
identified
transferred
washed up
collected

# "left 12 dead", "claimed 12 lives", "the army lost 12"
[left]
le @leave

[claim]
claim @verb
cost
costs
costing
t @take
end @verb

[lost] trigger
lo @lose

[suffer]
suffer @verb
sustain @verb
incur @verb
inflict @verb
caus @e
record @verb
report @verb
register @verb
result @verb in
result @verb
admit @t
confirm @verb
lead @noun
led to
leading to
leads to

[including]
including
includes
include
included
among them
among whom
of whom
of which
of them
of these
of those

[themselves]
of them
of whom
of these
of those
of which

# things, animals, abstract nouns: no person is counted by the number before them
[thing]
aircraft
battalions
cattle
cases
deer
fish
livestock
mice
poultry
sheep
swine
horses
shares
goals
points
votes
rounds
homes
houses
# open families, for words that no entry knows
[plural]
/[a-z-]{2,}[^s'u]s/

[ed]
/[a-z]{2,}ed/

[ing]
/[a-z]{2,}ing/

# counts of something: "the number of"
[counter]
figure
count
estimate
number
numbers
tally
toll

[remain]
remain @verb
stay @verb

[reach]
reach @ch
hit
hits
pass @ch
exceed @verb
surpass @ch
top @p
total @verb

[drive]
dr @drive
forc @e
prompt @verb
caus @e
sent
oblig @e

[displaced.out]
from home
from homes
from their homes
from their houses
from their villages
out of their homes
out of their houses
into exile
into hiding
to abandon their homes
to evacuate
to flee
to flee their homes
to leave
to leave home
to leave their homes
to leave their houses
to move
to seek refuge
to seek shelter

# what its members are military by
[force]
air force
armed forces
army
battalion
border guard
border guards
border force
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
internal troops
interior ministry
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
rapid support forces
regiment
security forces
security services
special forces
treasury police
troops

# adjectives and nouns that stand before a noun for people
[adj]
army
armed
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
government
gold
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

# companions in fate
[with]
along with
alongside
together with

[to]
to

# stand for people named elsewhere: no new figure
[pronoun]
he
her
him
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
