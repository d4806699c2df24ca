# English: words by which somebody tells how things stand, what another did and what ought to be done, apart from the frames of other lists.
# Own work. Licence: Apache-2.0.

# ---------------------------------------------------------------- the situation
# what a place or a mood is said to be: "Goma was quiet but tense"
[how] positions beside
calm
calm but tense
calmer
deserted
dire
explosive
fluid
fragile
fully under control
never calmer
never been calmer
never been quieter
normal
peaceful
precarious
quiet
quiet but tense
quieter
restive
nervous
on edge
serious
stable
tense
tense but calm
tense but quiet
tense but stable
unchanged
under control
under full control
unstable
volatile

# where things go by themselves: "it is getting worse by the day", "every hour it becomes worse"
[goes.how] positions beside
at breaking point
became worse
becomes worse
becoming worse
close to collapse
getting better
getting out of hand
getting steadily worse
getting worse
getting worse by the day
getting worse by the hour
going from bad to worse
gone from bad to worse
grew worse
growing more dangerous
growing more tense
growing worse
near collapse
nearing collapse
on a knife edge
on a knife's edge
on the brink of collapse
on the edge of collapse
on the verge of collapse
on the verge of war
steadily worsening
worse by the day
worse by the hour
worse every day
worse than ever

# how calm is told as a thing: "a lull prevails", "an uneasy calm hangs over"
[lull] positions beside
calm
lull
peace
quiet
silence
stillness
[stays.calm] positions beside
descended
hangs
hold
holding
holds
hung
persists
prevailed
prevailing
prevails
reigned
reigns
settled

# ---------------------------------------------------------------- denials
# "the reports are wide of the mark", "that does not square with the facts"
[unreal] positions beside
a far cry from the truth
an invention
at odds with the facts
at odds with the truth
at variance with the facts
contrary to the facts
contrary to the truth
did not accord with the facts
did not correspond to the facts
did not match the facts
did not reflect reality
do not accord with the facts
do not correspond to the facts
do not match the facts
do not reflect reality
do not stand up
does not accord with reality
does not accord with the facts
does not accord with the truth
does not agree with the facts
does not correspond to the facts
does not correspond to the truth
does not fit the facts
does not match the facts
does not reflect reality
does not square with the facts
does not stand up
does not tally with the facts
far from the truth
flies in the face of the facts
has no basis in fact
has no foundation
have no basis in fact
have no foundation
is not the case
nothing could be further from the truth
plainly wrong
simply wrong
was not the case
wide of the mark

# "would have none of it", "gave the lie to the report"
[none.of.it] positions beside
begged to differ
begs to differ
gave short shrift to
gave the lie to
gives the lie to
had none of it
has none of it
took issue with
takes issue with
will have none of it
would have none of it
would have none of that
would hear nothing of it
would not hear of it

# what one says is not or was not: "there was no attack"
[denied.thing] positions beside
abduction
accord
advance
agreement
airstrike
air strike
ambush
attack
bargain
bombing
bombardment
border crossing
breach
build-up
buildup
capture
clash
clashes
coup
cover-up
deal
deployment
exchange of fire
firing
gunmen
incident
incidents
incursion
invasion
kidnapping
killings
massacre
mercenaries
militants
militants
mobilisation
mobilization
mutiny
negotiations
offensive
order
orders
persecution
plan
plans
plot
provocation
raid
retreat
secret deal
secret talks
shelling
shot
shots
strike
talks
torture
truce
ultimatum
understanding
violation
violations
withdrawal

# ---------------------------------------------------------------- accusations
# what a side did, that is no good: "in the minister's words, Niger had torn up the accord"
[ill.done] positions beside
broke its word +past
broke faith +past
broken faith +part
broken its word +part
broken off the talks +part
broken the accord +part
broken the armistice +part
dragged its feet +past +part
fanned the flames +past +part
fired first +past +part
fired the first shot +past +part
gone back on +part
went back on +past
moved its army +past +part
moved its artillery +past +part
moved its tanks +past +part
moved the border +past +part
moved the boundary +past +part
moved the fence +past +part
moved the frontier +past +part
moved the markers +past +part
moved the posts +past +part
opened fire first +past +part
ripped up +past +part
slammed the door +past +part
started it +past +part
started the shooting +past +part
tore up +past
torn up +part
trampled on +past +part
walked out of the talks +past +part
wrecked the talks +past +part

# ---------------------------------------------------------------- calls
# "India and Pakistan ought, he believes, to talk": what is due
[due] positions beside
is bound to
are bound to
must
need to
needs to
ought
ought to
owe it to
owes it to
should
would do better to
would do well to
would be well advised to
would be wise to

# to second another's call: "added its voice to", "threw its weight behind"
[second] positions beside
added his voice to +past
added its voice to +past
added their voices to +past
aligned himself with +past
aligned itself with +past
aligns itself with +pres
associated himself with +past
associated itself with +past
associates itself with +pres
backed +past
backs +pres
echoed +past
echoes +pres
endorsed +past
endorses +pres
joined +past
joins +pres
lent his voice to +past
lent its voice to +past
rallied behind +past
seconded +past
seconds +pres
supported +past
supports +pres
threw his weight behind +past
threw its weight behind +past

# what may stand in a call by itself, without a verb: "no more troops on the bridge"
[nomore] positions beside
enough of
no more
not one more

# ---------------------------------------------------------------- offers
# "placed at their disposal", "at the service of both sides"
[at.hand] positions beside
at her disposal
at his disposal
at its disposal
at our disposal
at the disposal of
at the service of
at their disposal
at your disposal
at your service

# back where they ought to be
[aim.withdrawal]
back behind the line
back in barracks
back in the barracks
back in their barracks

[aim.dialogue]
back at the table
back to the table

# "whoever says otherwise is lying"
[untold] positions beside
anyone who claims otherwise
anyone who claims so
anyone who says otherwise
anyone who says so
those who say otherwise
whoever claims otherwise
whoever claims so
whoever claims the opposite
whoever says otherwise
whoever says so
whoever says the opposite

# what is told is said to be: "a plain lie"
[fib] positions beside
disinformation
fabrication
fabrications
fairy tale
fairy tales
falsehood
falsehoods
fake
fiction
forgery
hearsay
hoax
invention
inventions
lie
lies
nonsense
rubbish

# "it was the blockade that violated the accord"
[spoils] positions beside
breached
breaches
breaks
broke
caused
causes
prolonged
prolongs
provoked
provokes
started
threatened
threatens
undermined
undermines
violated
violates
wrecked
wrecks

# "only dialogue offers a way forward"
[only.talks] positions beside
dialogue alone
negotiations alone
only a dialogue
only a return to dialogue
only a return to talks
only dialogue
only direct dialogue
only direct talks
only genuine dialogue
only honest dialogue
only inclusive dialogue
only negotiation
only negotiations
only peace talks
only political dialogue
only serious talks
only sincere dialogue
only talks
talks alone

# "if both sides wish, we will mediate"
[went.between] positions beside
act as a go between
act as a mediator
act as an intermediary
act as guarantor
act as host
act as mediator
act as the mediator
arbitrate
available as a go between
available as a mediator
available as a venue
available as an intermediary
available as mediator
bring both sides together
bring the parties together
bring the sides together
bring the two sides together
bring the two together
mediate
ready as a mediator
serve as a mediator
serve as a venue
serve as mediator

# "had warm words for"
[warm.words] positions beside
found warm words for
had appreciative praise for
had appreciative words for
had fulsome praise for
had fulsome words for
had good praise for
had good words for
had kind praise for
had kind words for
had only praise for
had warm praise for
had warm words for
has warm words for

# what is asked for by another, seconded: "the truce appeal"
[seconded] positions beside
appeal
appeals
call
calls
demand
demands
plea
pleas
request
requests

# "both armies will pull back, the ministers agreed"
[settling] positions beside
agreed
decided
resolved

# verbs of wrong for a side that has no business there
[wronged.alone] positions beside
flouted +past +part
massed +past +part
overran +past
overrun +part
poisoned +past +part
rammed +past +part
stole +past
stolen +part

# "the drones were supplied by Sudan"
[sold] positions beside
delivered
furnished
provided
shipped
smuggled
supplied

# a word that denies by itself: "Not so," said the mayor
[not.so] positions beside
all lies
not so
not true
pure fiction
pure invention
sheer nonsense
simply untrue
untrue
utter nonsense

# to whom one is near
[who.suffer] positions beside
afflicted
bereaved
grieving
mourning
stricken
suffering

# what it is for another to do: "it was for Asmara to quit the heights"
[for.it] positions beside
abandon
apologise
apologize
cease
comply
disarm
dismantle
evacuate
explain
halt
honour
lift
pull
quit
release
remove
respect
restore
stop
vacate
withdraw

# "our men fired at nobody"
[at.none] positions beside
no one
nobody

# "it would be wise for Niger to pull back"
[wise] positions beside
advisable
desirable
prudent
wise
wiser

# "let those who hold the guns lower them"
[let.those] positions beside
let all who
let everyone who
let those who
let whoever

# "it was for Asmara to quit the heights"
[for.whom] positions beside
it is for
it remains for
it was for

# what is said of a thing that ought to be: "talks are the only way"
[answer.is] positions beside
a way forward
a way out
better than war
bring peace
called for
come first
comes first
end it
end the war
end this
long overdue
more urgent than ever
overdue
preferable
solve it
the answer
the cure
the only answer
the only exit
the only hope
the only option
the only road
the only solution
the only way
the remedy
the solution
the way ahead
the way forward
the way out
cannot wait
could not wait
had to come first

# "without this there can be no peace"
[no.peace] positions beside
no peace
no talks

# "get your tanks off our bridge"
[your.arms] positions beside
your army
your drones
your fighters
your forces
your gunmen
your guns
your men
your mercenaries
your planes
your proxies
your ships
your soldiers
your tanks
your troops
your weapons

# "I never gave such an order"
[such.thing] positions beside
any such agreement
any such attack
any such deal
any such meeting
any such order
any such plan
any such talks
any such thing
anything of the sort
such a crime
such a deal
such a meeting
such a plan
such a raid
such a strike
such a thing
such an act
such an agreement
such an attack
such an incident
such an offer
such an operation
such an order
such orders
such plans
such talks

# "no talks until the army has left"
[talks.unless] positions beside
can begin only when
could begin only when
no negotiations before
no negotiations unless
no negotiations until
no peace talks until
no talks before
no talks unless
no talks until
will not talk until
would not talk until

# what the talks wait for: "has left"
[left.place] positions beside
go
gone
leave
leaves
left
pulled
quit
quits
withdraw
withdrawn
withdraws

# "the army has no business on the island"
[no.business] positions beside
had no business
had no place
had no right to be
has no business
has no place
has no right to be
have no business
have no place
have no right to be

# that war settles nothing
[no.war] positions beside
cannot be settled by force
cannot be solved by force
cannot be won on the battlefield
force is no answer
force is no solution
force settles nothing
force solves nothing
no winners in this war
no winners in war
violence is no answer
violence settles nothing
violence solves nothing
war is no answer
war is no solution
war is not the answer
war solves nothing
weapons solve nothing
worth a war

# "hands off the hospitals"
[hands.off] positions beside
hands off

# "ambulances are no target"
[no.target] positions beside
are no battlefield
are no battlefields
are no target
are no targets
are not fair game
is no battlefield
is no target
is not fair game

# "owes us an apology"
[owed] positions beside
apology is due
apology is owed
apology was due
owe an apology
owe us an
owe us an answer
owe us an explanation
owes an apology
owes an explanation
owes us an
owes us an answer
owes us an explanation

# "the Council cannot be silent"
[not.silent] positions beside
cannot avert its eyes
cannot be silent
cannot do nothing
cannot fall silent
cannot sit on its hands
cannot turn away
cannot turn its back
must not avert its eyes
must not be silent
must not do nothing
must not fall silent
must not sit on its hands
must not turn away
must not turn its back

# "let the two commanders meet"
[let.them] positions beside
let

# "counted twelve violations by the army"
[breach.plain] positions beside
breaches
infringements
provocations
transgressions
violations

# "has itself to blame"
[blame.self] positions beside
had himself to blame
had itself to blame
had only himself to blame
had only itself to blame
had only themselves to blame
had themselves to blame
has himself to blame
has itself to blame
has only himself to blame
has only itself to blame
has only themselves to blame
has themselves to blame
have himself to blame
have itself to blame
have only himself to blame
have only itself to blame
have only themselves to blame
have themselves to blame

# "has designs on our land"
[designs] positions beside
covets our
harbours designs on
has an eye on our
has designs on
has territorial ambitions
has territorial claims
have designs on
lays claim to our

# "we have no soldiers there"
[we.none] positions beside
we have no agents
we have no bases
we have no fighters
we have no forces
we have no hand in
we have no knowledge of
we have no men
we have no mercenaries
we have no part in
we have no quarrel
we have no soldiers
we have no such
we have no troops
we have no units
we have no weapons there

# "protested its innocence"
[innocence] positions beside
her innocence
his innocence
its innocence
our innocence
their innocence

# "the post had not fallen"
[not.fallen] positions beside
had not been captured
had not been overrun
had not been taken
had not changed hands
had not fallen
had not surrendered
has not been captured
has not been overrun
has not been taken
has not changed hands
has not fallen
has not surrendered

# how things stand, by its own words
[told.state] positions beside
a calm day
a calm night
a quiet day
a quiet night
a restless night
a tense day
a tense night
all quiet
anything but calm
anything but quiet
as calm as
cannot be called calm
could hardly be worse
could not be worse
far from calm
far from normal
gives no cause for alarm
gives no cause for concern
is largely being observed
leaves much to be desired
life goes on
much as it was
nerves are on edge
nerves are raw
no shots were heard
not a shot has been fired
not a shot has been heard
not a shot was fired
not a shot was heard
people are afraid
people are coming back
shops have reopened
situation in hand
sporadic fire
sporadic firing
sporadic gunfire
sporadic shooting
streets are empty
the fighting has moved
things have quietened down
truce is being kept
truce is largely holding
was largely being observed

# ---------------------------------------------------------------- more of other lists
[condole]
am with the families
are with the families
feel for the
feel your pain
felt for the bereaved
felt for the families
in his thoughts
in thought with
shared their pain
share the pain of
share their pain
share your grief
share your pain
shares the pain of
shares their pain

[stance.until]
given until
has been given until
was given until
were given until

[stance.good]
a bright day for
a good day for both
a great day for both
a happy day for both

[stance.dread]
afraid for the
gives cause for concern
give cause for concern
gave cause for concern
gives cause for alarm
gives cause for worry

# "the guards had beaten two herders"
[manhandled] positions beside
beat
beaten
burned
burnt
manhandled
robbed

# two states in one, in other rules of situations, too
[calm]
calm but tense
quiet but tense
tense but calm
tense but quiet
tense but stable
