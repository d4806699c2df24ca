# English: verbs and nouns of stands that count by their subject alone, whatever the object. Own work. Licence: Apache-2.0.

[stance.ask] positions
advised
advises
asked
asks
begged
begs
implored
implores
instructed
ordered
pressed
presses
reminded
requested
requests
told
tells

[stance.ask.that] positions
asked
asks
demanded
demands
requested
requests

[stance.call] positions
branded
called
calls
described
describes
labeled
labelled
termed
terms

[stance.condole] positions
condolences
grief
solidarity
sorrow
sympathies
sympathy

[stance.deed] positions
abducted
advanced into
ambushed
annexed
assassinated
attacked
besieged
blew up
blockaded
blocked
bombarded
bombed
breached
broke into
bulldozed
burned
burnt
burst into
closed
crossed
cut
cut off
demolished
deported
destroyed
detonated
dropped
entered
evicted
executed
expelled
fired
fired at
fired into
fired on
fired upon
flattened
flew into
harassed
hijacked
hit
hurled
infiltrated
intruded into
invaded
jammed
kidnapped
killed
landed in
landed on
launched
leveled
levelled
looted
maimed
martyred
massacred
mined
moved into
murdered
occupied
opened fire
opened fire at
opened fire on
overran
pillaged
planted
pounded
pushed into
raided
rained
rammed
ransacked
razed
robbed
sabotaged
sank
seized
set fire to
shelled
shot
shot at
shot dead
shot down
stormed
strafed
struck
swept into
targeted
torched
tore into
tore through
tortured
trespassed into
used
violated
wiped out
wounded

[stance.deny] positions
brushed aside
brushed off
dismissed
dismisses
disputed
disputes
mocked
rebuffed
rebuts
rebutted
refuted
refutes
rejected
rejects
ridiculed
scoffed at
shrugged off
waved aside
waved away

[stance.fear] positions
apprehensive
anxious
cautioned against +past
feared
fearful
fears
uneasy
worried
worries

[stance.offer] positions
offered
offers
pledged
pledges
promised
promises

[stance.offer.noun] positions
offer
offers
pledge
pledges
preparedness
promise
promises
readiness
willingness

[stance.praise] positions
applauded
applauds
backed
backs
commended
commends
endorsed
endorses
hailed
hails
lauded
lauds
praised
praises
saluted
salutes
supports
thanked
thanks
welcomed
welcomes
