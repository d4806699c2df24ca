# How English is recognised and spelt: frequent words, endings and letters that speak for it; abbreviations; what digits carry.
# Source: own work; frequent words of the language. Licence: Apache-2.0.
# An entry may have a number after "=": of words, endings and letters how much they speak for the language (1 to 9).

# Function words. A capital on one after "U.S." and the like begins a sentence.
[stopword]
the = 4
of = 2
to = 2
and
in = 1
a = 1
that = 2
is = 2
was = 2
for = 2
on = 1
with
as = 1
he = 2
she
it = 2
they
at = 2
by = 2
from
be = 2
are
were
been
being
has
had = 2
have
having
this
these
those
which
who
whom
whose
will = 2
would
should
not
but
or = 1
an = 1
its
his = 2
her
their
our
your
my
me = 1
him
them
us = 1
said = 2
more = 2
after
also = 2
than
about
into
over = 2
out
up
when
where
why
how
there
here
one = 2
two
all = 2
no = 1
can = 2
could
may = 1
might
must
shall
do = 1
does
did
done
we = 2
you
i = 1
what
if
so = 1
because
while
before
during
between
against
under = 2
through
some
any
each
both
other
others
such
only
just
then
now
very
even
still
since
until
most
many
much
own
same
too = 2
per = 1
another
however
although
though
among
around
near
off
down
again
never
always

# Words of news.
[word]
people
killed
dead
died
wounded
injured
hurt
missing
attack = 2
attacks
army
war
police = 1
president = 1
minister = 1
government
security
force
forces
military = 2
officials
official = 2
country
city
state
states
united
year
years
day
days
week
month
time
new
first
last
says
told
according
reported
report
statement
announced
called
least
toll
death
deaths
border
ceasefire
monday
tuesday
wednesday
thursday
friday
saturday
sunday
january
february
march = 2
april = 1
june
july
august = 1
september = 1
october
november = 1
december
world
made
make
take
get
got
going
know
think
want
work
back = 2
way
man = 1
men = 2
woman
women
life
house = 2
home = 2
game = 2
team = 2
big = 2
good
great = 2
long = 1
little
old = 2
young
high = 2
come = 2
came
go = 1
goes
see = 2
saw
look
find
give
gave
use = 2
used
need
try = 2
call
help
show
won = 2
win = 2
lost
play = 2
road
car = 1
air = 1
plane = 1
school
family
child
children
health
local = 1
history
remember
oh = 1
am = 1
angry
set = 2
dies
study
shot = 2
son = 1
knows
wants
markets
rest
few
law
street
court
news
group = 1
top = 1
review = 1
leader
led
left
right
hit
strikes
strike
fire
three
four
five
seven
eight
nine
ten
eleven
twelve
twenty
thirty
dozen
dozens
hundreds
thousands
soldier
soldiers
troops
gunman
gunmen
militants = 2
rebels
rebel
fighters
hostage
hostages
victims = 2
survivors
rescuers
kill
kills
killing
injures
wounds
leaves = 2
hits
urges
calls
condemns
warns
vows
visits
earthquake
quake
landslide
floods
flooding
crash = 2
blast
bomb = 2
bombing
shelling
drone = 1
missile = 1
clash
clashes
fighting
chief
talks
peace
truce
northern
southern
eastern
western
took
taken
opened
blames
accuses
denies

# Endings of longer words, two to four letters.
[ending]
ing = 2
ings = 2
ed = 1
ly = 2
ness = 2
ight = 2
ould = 3
ough = 3
tion = 1
ions = 1
ment = 1
ents = 1
ers = 1
ied = 2
ies = 1
ity = 2
ally = 3
ful = 2
less = 2
ship = 2
hood = 2
ward = 1
ance = 1
ence = 1
ked = 2
shed = 2
ched = 2
ther = 2
wn = 2
ck = 2
th = 2

# Their dot ends no sentence. = 2: it does after a number when a capital follows; = 3: when a capital follows.
[abbreviation]
mr
mrs
ms
messrs
dr
prof
rev
hon
gen
lt
col
maj
sgt
cpl
capt
cmdr
adm
brig
pvt
pfc
spc
tech
gov
sen
rep
sens
reps
pres
supt
det
insp
st
mt
ft
jan
feb
mar
apr
jun
jul
aug
sept
sep
oct
nov
dec
mon
tue
tues
wed
thu
thurs
fri
no
nos
vol
fig
p
pp
art
sec
ch
vs
v
cf
al
ca
approx
est
incl
excl
resp
dept
div
min = 3
ave
blvd
rd
etc = 3
inc = 3
corp = 3
co = 3
ltd = 3
jr = 3
sr = 3
hrs = 3
mins = 3
km = 3
kg = 3
kms = 3
mi = 3
sq
e.g
i.e
viz
# ranks, places and offices besides
asp
asst
assoc
atty
pop
prov

# Endings on digits: ordinals, and decades and ages ("1990s").
[suffix]
st
nd
rd
th
s

[decimal]
"."

[group]
","
