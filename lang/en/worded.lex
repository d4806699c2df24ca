# English: words of positions in plain wordings (28-worded). Own work. Apache-2.0.

# does nothing where another does wrong
[worded.idle] positions beside
did nothing
did nothing to prevent
did nothing to stop
do nothing
does nothing
doing nothing
failed to act
failed to intervene
failed to react
failed to step in
let it happen
let that happen
let this happen
looked on
looked the other way
looking on
looks on
stood aside
stood by
stood idle
stood idly by
standing by
standing idly by
watched on

# only if somebody wants it
[worded.if] positions beside
if asked
if called upon
if invited
if necessary
if needed
if required
if requested
if so asked
if so desired
if so requested
if the need arises
if the sides agree
if the sides so wish
if both sides agree
if both sides so wish
should the need arise
upon request

# who had to leave an office, or answer
[worded.leave] positions beside
had to apologise
had to apologize
had to be sacked
had to go
had to quit
had to resign
had to stand down
had to step aside
had to step down

# none of what was told
[worded.none] positions beside
none of it
none of that
none of this

# asks somebody again and again
[worded.press] positions beside
cajoled
counselled
exhorted
exhorting
exhorts
implored
implores
imploring
lobbied
lobbies
lobbying
nudged
petitioned
petitions
press
pressed
presses
pressing
prodded
prods
pushed
pushes

# prepared for what comes behind a comma
[worded.ready] positions beside
prepared
ready
willing

# thinks that somebody did it
[worded.suspect] positions beside
suspect
suspected
suspecting
suspects

# far from what is true
[worded.untrue] positions beside
another fabrication
another falsehood
another lie
bear no relation to
bear no resemblance to
bears no relation to
bears no resemblance to
has nothing in common with
have nothing in common with
nothing in common with
not correspond to the facts
not correspond to the truth
not match reality
not match the facts
not reflect reality
not reflect the facts
not reflect the reality
not reflect the situation
not reflect the truth
yet another fabrication
yet another falsehood
yet another lie

# of a claim: told by somebody
[worded.voiced] positions beside
aired
circulated
leveled
levelled
voiced

# is in debt of an answer
[worded.owes] positions beside
owe
owed
owes
owing

# what may not be
[worded.option] positions beside
delay is not an option
doing nothing is not an option
failure is not an option
impunity cannot be an option
impunity is not an option
inaction is not an option
indifference is not an option
silence is not an option
surrender is not an option

# a way beside which there is none
[worded.path] positions beside
no other choice than
no other exit than
no other option but
no other option than
no other path but
no other path than
no other road but
no other road than
no other route than
no other solution but
no other solution than
no other way out than
no other way out but
no path but
no path other than
no road but
no way forward but
no way forward except
no way out but
no way out except
no way out other than

# what is asked for before something else
[worded.condition] positions beside
condition
precondition
prerequisite
conditioned

# must, in everyday speech
[worded.gotta] positions beside
got to
gotta

# handed over: what is asked for
[worded.note] positions beside
demand
demands
plea
petition
request

# has to answer: what is asked of him
[worded.answer] positions beside
has to answer for
have to answer for
must account for
must answer for
must answer to
must pay for
should answer for
will have to answer for

# how somebody asks politely
[worded.would] positions beside
can only ask
must ask
should like to ask
want to ask
wish to ask
would ask
would like to ask

# stood by
[worded.stood] positions beside
looked on as
looked on while
stood by as
stood by while

# what a vessel or an aircraft does to others
[worded.ram] positions beside
attempted to board
attempted to ram
attempted to seize
intruded into
rammed
strayed into
subjected
threatened to ram
threatened to sink
tried to block
tried to board
tried to ram
tried to seize
tried to sink
violated

# what an act is called by those who condemn it
[worded.mean] positions beside
callous
cowardly
cruel
cynical
heartless
illegal
inhuman
insulting
reckless
shameful
unlawful

# what is called for, in turns of several words
[aim.ceasefire]
end the bloodletting
honour the lull
keep the lull
observe the lull
respect the lull
stop the bloodletting

[aim.deescalation]
demobilise the reservists
demobilize the reservists
send the reservists home
step back from confrontation

[aim.dialogue]
extend a hand to each other
meet face to face
open a channel
reach out to each other
reach out to one another
reopen the hotline
talk face to face

[aim.humanitarian]
close the funding gap
dig deeper
fill the funding gap
fund the appeal
fund the response
give generously
restore electricity and water
restore power and water
restore water and power

[aim.investigation]
allow an autopsy
allow autopsies
exhume the bodies
name the killers
name the culprits
name those behind
name those responsible
name those who gave the order
name those who ordered

[aim.peaceful_settlement]
lay the conflict to rest
lay the dispute to rest
lay the feud to rest
leave it to diplomacy
leave it to the diplomats
leave the matter to the diplomats
leave the matter to diplomacy
let diplomacy work
