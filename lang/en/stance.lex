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
