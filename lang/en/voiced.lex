# English: words of positions told in less direct turns, for the rules of stage 28 in voiced.rules. Own work. Apache-2.0.

# ---------------------------------------------------------------- calls
# what somebody is bound to do
[call.may] positions
are under a duty to
are under an obligation to
had a duty to
had a responsibility to
had an obligation to
has a responsibility to
have a responsibility to
is duty bound to
is under a duty to
is under an obligation to
was duty bound to
were duty bound to
were under a duty to
were under an obligation to

# what nobody may watch
[call.silence] positions
can no longer look away
can no longer stand by
cannot look on
cannot stand idly by
could no longer stand by
could not look away
could not remain silent
could not stand by
could not stand idly by
must not look on
must not stand idly by
no right to stand by
should not stand idly by

# "is in favour of talks": whoever is for it
[preach] positions beside
argued the case for
argues the case for
has long argued for
is in favor of
is in favour of
prescribed
was in favor of
was in favour of
would favour
would prefer

# "the deaths cried out for an inquiry"
[cries.for] positions beside
can no longer wait for
cried out for
cries out for
cry out for
crying out for
no less than
nothing less than
nothing short of
there is no excuse for not

# ---------------------------------------------------------------- accusations
# a protest handed over: with the wrong of whom it is against, it accuses
[protest.at] positions beside
expressed a strong protest
expressed its strong protest
expressed strong protest
firmly protested
lodged a formal protest
lodged a protest against
lodged a protest over
lodged a strong protest
lodged its strong protest
protest note
protested
protested against
protested at
protested over
protested strongly
protests
protests against
protests over
registered a strong protest
strong protest
strongly protested

# a pact, a border that is broken: said of a deed, it accuses
[broken.pact] beside
accord
accords
agreement
agreements
airspace
armistice
arrangement
arrangements
ceasefire
commitments
constitution
frontier
integrity
memorandum
obligations
pact
protocol
resolution
resolutions
sovereignty
territory
treaty
truce
understanding
understandings
waters

# who is no state and may be blamed in a complaint
[blamed.body] beside
administration
army
authorities
bosses
cabinet
company
council
councillors
employers
generals
government
governor
junta
leadership
mayor
ministry
municipality
officials
party
police
regime
soldiers
world

# ---------------------------------------------------------------- situations
# "was limping back to normal"
[back.normal] positions beside
back to normalcy
back to normality
crawling back to normal
creeping back to normal
inched back to normal
limped back to normal
limping back to normal
limping back to normalcy
limping back to normality
returned to normal
returned to normalcy
returning to normal
returning to normalcy
returning to normality
returns to normal

# ---------------------------------------------------------------- welcomes
# what a deal is called that is welcomed
[gift] positions beside
a first step
a gift
a godsend
a good omen
a good start
a lifeline
a new chapter
a ray of hope
a sign of hope
a triumph
a turning point
a victory for peace
an act of courage
good news
great news

# ---------------------------------------------------------------- offers
[go.between] positions beside
act as a bridge
act as a broker
act as a facilitator
act as a go between
act as a guarantor
act as an honest broker
act as an intermediary
act as guarantor
act as intermediary
act as mediator
be a bridge
be a mediator
be an honest broker
be the mediator
broker a deal
broker a settlement
broker a truce
host the next round
play a mediating role
play the role of a mediator
play the role of mediator
provide a venue
serve as a go between
serve as a mediator
serve as an intermediary
serve as mediator
take on the role of mediator

# ---------------------------------------------------------------- words by which the rules are read
# whoever answers back
[answered] positions beside
answered
countered
insisted
insists
maintained
replied
responded
retorted

# "is badly needed"
[needed.badly] positions beside
badly needed
critically needed
desperately needed
long overdue
needed now
needed urgently
sorely needed
still needed
urgently needed

# "it is high time the fighting ended"
[high.time] positions beside
about time
high time
long past time
past time

# "are to be decided at the table"
[be.settled] positions
are to be decided
are to be discussed
are to be resolved
are to be settled
are to be solved
is to be decided
is to be resolved
is to be settled
were to be decided
were to be resolved
were to be settled

# a breach
[breach.word] positions beside
breach
breaches
contravention
infraction
infringement
violation
violations

# "it was regrettable that"
[shame.that] positions beside
deplorable
disgraceful
outrageous
regrettable
scandalous
shameful
unfortunate

# "it is they who"
[it.is.they] positions
are the ones who
is them who
is they who
was them who
was they who
were the ones who

# "disputed the figure"
[disputes] positions beside
challenged
challenges
contested
contests
disputed
disputes
questioned
questions

# "the worst in the world"
[worst.of] positions
gravest in the world
largest in the world
worst in decades
worst in living memory
worst in the region
worst in the world
worst in years

# "gave the plan its blessing"
[gave.backing] positions beside
approval
backing
blessing
endorsement

# ---------------------------------------------------------------- what stands in classes of other files
[call.peace] positions
cannot be imposed by force
cannot be won militarily
cannot be won on the battlefield
could not be imposed by force
force solves nothing
force will solve nothing
no winners in this war
no winners in war
violence is never the answer
violence is not the answer
violence solves nothing
violence will solve nothing
war is not the answer
war is not the solution
war solves nothing
war will solve nothing
weapons are not the answer
weapons are not the solution

[up.to] positions
i am looking to
i look to
it was up to
placed the onus on
places the onus on
put the onus on
puts the onus on
we now look to

[condemn.adj] positions
are to be condemned
egregious
impermissible
is to be condemned
utterly wrong
was to be condemned
were to be condemned

[calm.moves] positions
had calmed down
had died down
had quietened down
had settled down
has calmed down
has died down
has quietened down
has settled down
have calmed down
have died down
have settled down

[had.to.kept] positions
had to be allowed in
had to be delivered
had to be let in
had to be let through
had to get through

[call.order] positions
end the war
end this war
free the hostages
give us peace
release the hostages
release the prisoners
show restraint
sit down together
stop the bloodshed
stop the fighting
stop the war
stop this war
talk to each other

[call.order]
let her go
let him go
let the food
let the trucks
let them go
let them in

# the same words, by what they ask
[aim.ceasefire]
end the war
end this war
stop the bloodshed
stop the fighting
stop the war
stop this war

[aim.dialogue]
sit down together
talk to each other

[aim.humanitarian]
free the hostages
let her go
let him go
let the food
let the trucks
let them go
let them in
release the hostages
release the prisoners

[aim.peaceful_settlement]
give us peace

[aim.restraint]
show restraint

# ---------------------------------------------------------------- an envoy is summoned: by whoever speaks to him
[calls.in] positions beside
summoned
summons

# what somebody gives, told of money or goods
[makes.available] positions beside
announced
approved
available
is to contribute
is to donate
is to give
is to provide
is to send
will contribute
will donate
will provide

# help that is there
[offer] positions
are there to help
at the ready to
be happy to host
in a position to assist
in a position to help
is there to help

# whoever used too much force
[stance.deed.phrase] positions
had used brute force +past +part
had used disproportionate force +past +part
had used excessive force +past +part
had used too much force +past +part
used brute force +past +part
used disproportionate force +past +part
used excessive force +past +part
used too much force +past +part

# "the traces point to Moscow"
[points.to] positions beside
all signs point to
evidence points at
evidence pointed to
evidence points to
fingers point at
fingers point to
indications point to
the trail leads to
the trail led to
traces lead to
traces led to
traces point to
tracks lead to
trail leads to
trail led to

[call.onlywith] positions
only be based on
only be brought about by
only be brought about through
only be built on
only be ensured through
only be found at
only be found in
only come about by
only come about through
only come from
only come through
only emerge from

[stance.deed] positions
at war with its own people +ing
hijacked the state +past +part
preparing a new offensive +ing
preparing an attack +ing
taking bribes +ing
using the talks as a smokescreen +ing

# soldiers of another land, over the border
[crossed.in] positions beside
abducted
crossed
entered
fired
intruded
invaded
occupied
opened fire
raided

# "posed a threat to peace"
[pose.threat] positions beside
constitutes a threat to
pose a threat to
posed a threat to
poses a danger to
poses a threat to
posing a threat to

[deny.act] positions
did not stand up to scrutiny
do not stand up to scrutiny
does not stand up to scrutiny
no evidence for the claim
no evidence to back the claim
no evidence to support the claim

# with what feeling news is taken
[concern.with] positions
with dismay
with shock

# "describing it as biased": what is said of a report that is denied
[calling.so] positions beside
branding
calling
describing
dismissing
labelling
terming

# "praise came from"
[praise.from] positions beside
applause from
plaudits from
praise by
praise from
warm words from

# destruction that somebody wrought
[stance.deed] positions
brought misery +past +part
caused death and destruction +past +part
caused destruction +past +part
caused immense suffering +past +part
caused untold suffering +past +part
inflicted suffering +past +part
inflicted untold suffering +past +part
wreaked havoc +past +part
wrought destruction +past +part
