# English: what is said of a conflict: calls, accusations, condemnations ..., and what is called for (aim). Own work. Apache-2.0.
# Sub-classes say how a word takes its object. Features: inf pres past part ing of verbs.

# ---------------------------------------------------------------- calls
# with the one called on as object: "urged both sides to"
[call.on] positions
appeal @verb to
beseech @ch
call @verb on
call @verb upon
encourag @e
exhort @verb
implor @e
is urging +pres
plead @verb with
press @ch for
urg @e
begged +past +part
begs +pres

# "asked the authorities to": also of questions
[call.ask] positions
asked +past +part
asking the
asks +pres
directs +pres
pressed +past +part
request @verb
told +past
requesting +ing
asking all +ing
asking both +ing
asks all +pres
calls all +pres
called all +past
calls both +pres

# with a clause of what is called for: "insisted that both sides return to talks"
[call.insist] positions
insist @verb
recommend @verb
suggest @verb

[call.want] positions
wanted +past
wants +pres
would like +pres

[call.seek] positions
has sought +past
seeks +pres
sought +past
is seeking +pres
are seeking +pres

[call.upon] positions
called on +part
called upon +part

[call.to] positions
called to +past
calling to +ing

[call.we] positions
we once again ask
we once again implore
we once again beg
we yet again ask
we yet again implore
we yet again beg
we again ask
we again implore
we again beg
we therefore ask
we therefore implore
we therefore beg
we still ask
we still implore
we still beg
we once more ask
we once more implore
we once more beg
we hereby ask
we hereby implore
we hereby beg
we likewise ask
we likewise implore
we likewise beg
we further ask
we further implore
we further beg
we sincerely ask
we sincerely implore
we sincerely beg
we humbly ask
we humbly implore
we humbly beg
i once again ask
i once again implore
i once again beg
i yet again ask
i yet again implore
i yet again beg
i again ask
i again implore
i again beg
i therefore ask
i therefore implore
i therefore beg
i still ask
i still implore
i still beg
i once more ask
i once more implore
i once more beg
i hereby ask
i hereby implore
i hereby beg
i likewise ask
i likewise implore
i likewise beg
i further ask
i further implore
i further beg
i sincerely ask
i sincerely implore
i sincerely beg
i humbly ask
i humbly implore
i humbly beg
i also ask
i ask
we also ask
we are asking
we're asking
i'm asking
i am asking
we've asked
we ask
we beg
we now ask
we have asked
we asked
we have urged
we expect
we want the
we want both
we want all
i want the
we would like the
we would like all
we would like both

# with what is called for as object: "demanded an inquiry"
[call.for] positions
foster @verb
appeal @verb for
call @verb for
called again for +past
call @verb once more for
called instead for +past
demand @verb
insist @verb on
demand @verb that
asked for +past
asks for +pres
asked in turn for +past
plead @verb for
press @ch for
push @ch for
seek an end +inf
sought an end +past
suggest @verb talks
suggest @verb a meeting
advocat @e
favoured +past
favours +pres
stand @verb for
stands up for +pres
stood for +past
speaks out for +pres
spoke out for +past
spoke in favour of +past
speaks in favour of +pres
asked that +past
asks that +pres
requested that +past
directed that +past
directs that +pres
instructed that +past
ordered that +past
requests that +pres
urged that +past
urges that +pres
counsel @verb
counsell @verb
plead @verb that
call in the clearest terms for +inf
call in the strongest terms for +inf
call once again for +inf
call strongly for +inf
call urgently for +inf
called in the strongest terms for +past
called once again for +past
called strongly for +past
called urgently for +past
calls again for +pres
calls in the strongest possible terms for +pres
calls in the strongest terms for +pres
calls once again for +pres
calls strongly for +pres
calls urgently for +pres
urge @verb for
campaign @verb for
lobb @yv for
spoke up for +past
speaks up for +pres
appealed once more for +past
appealed again for +past
appealed once again for +past
called once more for +past

# "warned against any escalation"
[call.against] positions
caution @verb
warn @verb

# "invited the parties to show restraint"
[call.invite] positions
advis @e
invit @e

# "a call from the Council for"
[plea] positions
appeal @noun
call @noun
demand @noun
exhortation @noun
insistence
plea @noun
proposal @noun
request @noun
urging

[remind] positions
remind @verb

[call.ask] positions
remind @verb

[propose] positions
propos @e

# nouns: "issued an appeal to", "reiterated its call for"
[plea]
appeal to
appeals to
call on
call upon

[call.noun] positions
an appeal to
an appeal for
appeal for
appeals for
call for
call to
calls for
calls to
demand for
demand to
demands for
demands to
demand that
her appeal
her call
his appeal
his call
its appeal
its call
our appeal
our call
their appeal
their call
plea for
pleas for
request for
my appeal
my call
appeal that
call that
calls that
demands that
request that

# norms: "must", "should": what a speaker holds to be right
[call.must] positions
must
should
shouldn't
mustn't

# weaker: only with what is called for
[call.may] positions
is time to
is time for
is time that
is the time to
is the time for
time has come for
time has come to
need to
needed to
needs to
ought to
has to
have to
are obliged to
is obliged to
were obliged to
was obliged to
are required to
is required to
were required to
are called upon to
are called on to
is called upon to
have no choice but to
has no choice but to
have no option but to
have no alternative but to
will have to
are bound to
are duty bound to
have a duty to
have an obligation to
have an obligation towards
has a duty to
has an obligation to
had better
was time for
was time to
let us
what is needed is
what is required is
what we need is
what is needed now is
the time has come to
the time has come for
it is time to
it is time for
it is time that
it's time for
it's time that
it's time to
it is past time to
it is past time for
would do well to
must now
should now

# at the end of what is held to be right: "is essential"
[call.essential] positions
a matter of urgency
an urgent matter
a matter of life and death
crucial
essential
imperative
key
of the essence
paramount
indispensable
of paramount importance
of the utmost importance
of utmost importance
vital
long overdue
overdue
a must
urgently needed

# norms of communiques: of the parties, with what is called for
[call.shall] positions
shall

[call.need] positions
critical that
critical to
crucial that
crucial to
essential that
essential to
imperative that
imperative to
important that
important to
necessary that
necessary to
the time has come
high time for
high time to
urgent that
vital that
vital to
an urgent need
high time that
imperative for
incumbent on
incumbent upon
paramount that
pressing need
of the essence that
of paramount importance
of utmost importance
indispensable to
indispensable that
is indispensable to
is indispensable that
urgent to
priority is to
priority must be to
priority now is to
first step is to
first step must be to
main task is to
task now is to
important thing is to
important thing now is to
urgent thing is to
main thing is to
main thing now is to
urgent task is to
first task is to
first priority is to
top priority is to
main priority is to
immediate priority is to
only priority is to
what matters most is
what matters now is
what is needed is
what is needed now is
imperative now to
important now to
essential now to
necessary now to
crucial now to
critical now to
vital now to
urgent now to
now imperative to
now essential to
now crucial to
now critical to
now necessary to
more important than ever to
more urgent than ever to
now is the moment
now is the time
this is the moment for
this is the time for
the moment has come
the moment is now
the hour has come
what we want is
what we need is
what we demand is
what we are asking for is
all we want is
all we ask is
what i want is
what is required is
not too late to
never too late to

# "recalled the obligation of all parties to"
[call.duty] positions
obligation of all
obligation of all parties
obligation of the parties
obligation of both parties
obligation of both sides
obligations of all
obligations of all parties
obligations of the parties
obligations of both parties
obligations of both sides
duty of all
duty of all parties
duty of the parties
duty of both parties
duty of both sides
responsibility of all
responsibility of all parties
responsibility of the parties
responsibility of both parties
responsibility of both sides

# "emphasis was placed on a cessation of hostilities"
[call.placed] positions
emphasis is placed on
emphasis was laid on
emphasis was made on
emphasis was placed on
emphasis was put on
importance is attached to
importance was attached to
particular attention was given to
priority was given to
stress was laid on
special emphasis was placed on

# "an urgent call was made for a truce"
[call.made] positions
appeal has been made
appeal was issued
appeal was launched
appeal was made
call has been made
call was issued
call was made
call was renewed
calls were made
demand was made
plea was made

# "it is the responsibility of both sides to protect civilians"
[call.bound] positions
duty of
obligation of
obligations of
responsibility of

[call.bound.to] positions
duty to
obligation to
obligations to
responsibility to

# "reaffirmed its firm position on settling the issue by peaceful means"
[call.stance] positions
consistent position
firm position
principled position
principled stance
unchanged position

[call.stance.on] positions
position concerning
position on
position regarding
stance on
stance regarding

# of states and bodies: "protested against the shelling"
[protested] positions
protested against
protested at
protested over
protested to

[protest.word] positions
demarche
démarche
formal protest
official protest
protest note
resolute protest
strong demarche
strong démarche
strong protest
strong protests
vehement protest
vigorous protest
formal complaint
strong complaint

# "the envoy was summoned to the ministry"
[summoned] positions
been summoned by
been summoned to
was called in to
was invited to the
was summoned by
was summoned to
was urgently summoned to
were summoned by
were summoned to

# "an investigation is required"
[call.required] positions
was needed
were needed
are urgently needed
was urgently needed
are needed
are required
is essential for
is indispensable
is necessary for
is needed
is required
is urgently needed
is vital for
can wait no longer
cannot wait
can not wait
must not wait

# "stressed the need for", "the importance of"
[call.stress] positions
importance of
importance to
inadmissibility of
necessity for
necessity of
necessity to
need for
need to
urgency of
importance for
need of
significance of
imperative of
priority of
primacy of
indispensability of
importance that
necessity that
imperative to
imperative need
urgent necessity
centrality of
crucial importance of
vital importance of
paramount importance of
relevance of
urgency to
imperative for
imperative that

# "the inadmissibility of an escalation"
[call.avoid] positions
impermissibility of
inadmissibility of
unacceptability of

# only in peace
[call.peace] positions
exclusively by peaceful
exclusively by political
exclusively through diplomatic
exclusively through peaceful
exclusively through political
committed to a peaceful
committed to the peaceful
committed to resolving
committed to settling
commitment to a peaceful
commitment to the peaceful
can be no military solution
military solution
absence of alternatives to
absence of an alternative to
no alternative to
be resolved only
be settled only
be solved only
resolved only by
resolved only through
settled only by
settled only through
no other way but
no other way than
no solution but
no way out but
only be resolved
only be solved
only be settled
only through diplomacy
only through peaceful
only through political
only by peaceful
solely by peaceful
solely through
resolved by peaceful means
resolved by political
resolved peacefully
resolved through peaceful
settled by peaceful means
settled peacefully
solved by peaceful means
solved peacefully
commitment to resolving
commitment to settling
commitment to solving
priority is given to political
non alternativeness of
cannot be resolved by force
cannot be solved by force
cannot be settled by force
cannot be resolved militarily
cannot be solved militarily
cannot be settled militarily
cannot be resolved by military means
cannot be solved by military means
cannot be settled by military means
cannot be resolved through military
cannot be solved through military
cannot be resolved through force
cannot be resolved through violence
cannot be solved by war
cannot be resolved by war
not be resolved by military means
not be solved by military means
no solution by military means
only be reached through peaceful
only be reached through political
only be achieved through peaceful
only be achieved through political
only be achieved through diplomatic
only be found through peaceful
only be found through political
only be attained through peaceful
be achieved only through peaceful
be reached only through peaceful
only by political
only through diplomatic
only through a political
only through a peaceful
only be achieved by peaceful
no alternative to peace
no alternative to diplomacy
no alternative to a political
no alternative to a peaceful
no substitute for diplomacy
only diplomacy
only a political solution
only a political settlement
only a political process
only a diplomatic solution
only a peaceful solution
only a peaceful settlement
only a negotiated solution
only a negotiated settlement
only a two-state solution
only the two-state solution
committed to a political
committed to a diplomatic
committed to a negotiated
committed to a two-state
committed to the two-state
committed to a lasting peace
committed to a just peace
commitment to a political
commitment to a diplomatic
commitment to a negotiated
only be achieved with a just
only be achieved through a just
only be achieved through a political
only be achieved through a diplomatic
only be achieved through a negotiated
only be achieved through a two-state
only be achieved by political
only be found through a political
only be resolved through a political
violence is not the answer
violence is never the answer
violence is not a solution
violence is no solution
violence will not solve
violence will not resolve
violence cannot solve
violence solves nothing
war is not the answer
war is not a solution
war is no solution
war will not solve
war solves nothing
bloodshed will not resolve
bloodshed will not solve
force is not the answer
force is not a solution
force will not solve
diplomacy must prevail
diplomacy should prevail
peace must prevail
war is never a solution
war is never the answer
war is not the solution
war never solves

# only in talks
[call.talks] positions
exclusively through dialogue
exclusively through negotiations
only through dialogue
only through negotiation
only through negotiations
resolved through dialogue
resolved through negotiations
settled through dialogue
settled through negotiations
only be achieved through negotiations
only be achieved through dialogue
achieved only through negotiations
achieved only through dialogue
only be resolved through dialogue
only be resolved through negotiations
only be settled through dialogue
only be settled through negotiations
only be solved through negotiations
only be solved through dialogue
solely through dialogue
solely through negotiations
but only through negotiations
but only through dialogue
only through talks
only by dialogue
only by negotiations
only by way of negotiations
be resolved only through dialogue
be resolved only by dialogue
only be resolved by dialogue
be resolved only through negotiations
be resolved only by negotiations
only be resolved by negotiations
be resolved only through negotiation
be resolved only by negotiation
only be resolved through negotiation
only be resolved by negotiation
be resolved only through talks
be resolved only by talks
only be resolved through talks
only be resolved by talks
be settled only through dialogue
be settled only by dialogue
only be settled by dialogue
be settled only through negotiations
be settled only by negotiations
only be settled by negotiations
be settled only through negotiation
be settled only by negotiation
only be settled through negotiation
only be settled by negotiation
be settled only through talks
be settled only by talks
only be settled through talks
only be settled by talks
be solved only through dialogue
be solved only by dialogue
only be solved by dialogue
be solved only through negotiations
be solved only by negotiations
only be solved by negotiations
be solved only through negotiation
be solved only by negotiation
only be solved through negotiation
only be solved by negotiation
be solved only through talks
be solved only by talks
only be solved through talks
only be solved by talks
be addressed only through dialogue
be addressed only by dialogue
only be addressed through dialogue
only be addressed by dialogue
be addressed only through negotiations
be addressed only by negotiations
only be addressed through negotiations
only be addressed by negotiations
be addressed only through negotiation
be addressed only by negotiation
only be addressed through negotiation
only be addressed by negotiation
be addressed only through talks
be addressed only by talks
only be addressed through talks
only be addressed by talks
be overcome only through dialogue
be overcome only by dialogue
only be overcome through dialogue
only be overcome by dialogue
be overcome only through negotiations
be overcome only by negotiations
only be overcome through negotiations
only be overcome by negotiations
be overcome only through negotiation
be overcome only by negotiation
only be overcome through negotiation
only be overcome by negotiation
be overcome only through talks
be overcome only by talks
only be overcome through talks
only be overcome by talks
only be reached through negotiations
only be reached through dialogue
only be reached by negotiations
only be found through dialogue
only be found through negotiations
be achieved only through negotiations
be achieved only through dialogue
be reached only through negotiations
be found only through dialogue
only be ended through negotiations
only be ended through dialogue
only at the table
only around the table
no substitute for dialogue
no way out but dialogue
no solution but dialogue
no other option than dialogue
no other option but dialogue
no alternative but dialogue
only at the negotiating table
resolved at the negotiating table
settled at the negotiating table
solved at the negotiating table
exclusively at the negotiating table
only dialogue and
only around the negotiating table
only dialogue can
only dialogue could
only dialogue will
only dialogue would
only negotiations can
only negotiations could
only negotiations will
only negotiations would
only talks can
only talks could
only talks will
only talks would
dialogue alone can
dialogue alone could
dialogue alone will
dialogue alone would
negotiations alone can
negotiations alone could
negotiations alone will
negotiations alone would

[call.priority] positions
the top priority is
the top priority must be
the top priority now is
the top priority now must be
the top priority remains
the top priority should be
pressing task is
urgent task is
immediate task is
task now is
urgent task now is
pressing task now is
priority is
priority remains
priority must be
priority should be
priority now is
priority was
top priority is
top priority remains
top priority must be
top priority should be
top priority now is
top priority was
first priority is
first priority remains
first priority must be
first priority should be
first priority now is
first priority was
main priority is
main priority remains
main priority must be
main priority should be
main priority now is
main priority was
only priority is
only priority remains
only priority must be
only priority should be
only priority now is
only priority was
overriding priority is
overriding priority remains
overriding priority must be
overriding priority should be
overriding priority now is
overriding priority was
immediate priority is
immediate priority remains
immediate priority must be
immediate priority should be
immediate priority now is
immediate priority was
priorities are
[call.onlywith] positions
can only be achieved via
can only be achieved by means of
can only be addressed through
can only be addressed by
can only be addressed via
can only be addressed by means of
can only be attained through
can only be attained by
can only be attained via
can only be attained by means of
can only be ended through
can only be ended by
can only be ended via
can only be ended by means of
can only be ensured via
can only be ensured by means of
can only be found by
can only be found via
can only be found by means of
can only be guaranteed through
can only be guaranteed by
can only be guaranteed via
can only be guaranteed by means of
can only be overcome through
can only be overcome by
can only be overcome via
can only be overcome by means of
can only be reached via
can only be reached by means of
can only be resolved through
can only be resolved by
can only be resolved via
can only be resolved by means of
can only be restored through
can only be restored by
can only be restored via
can only be restored by means of
can only be secured by
can only be secured via
can only be secured by means of
can only be settled through
can only be settled by
can only be settled via
can only be settled by means of
can only be solved through
can only be solved by
can only be solved via
can only be solved by means of
can only be achieved with
can only be achieved by
can only be achieved on the basis of
can only be achieved through
can only be ensured by
can only be ensured through
can only be secured through
can only be built on
can only be based on
can only come from
can only come through
can only come with
can only be reached through
can only be reached by
can only be found in
can only be found through
can be achieved only on the basis of
can be achieved only through
can be achieved only by
can be achieved only with
cannot be achieved without
will not be achieved without
cannot come without

[call.way] positions
the best way
the only answer
the only option
the only path
the only solution
the only viable
the only way
the best means
the best option
the only means
the right way
the sole way
the surest way
the only possible way
the only responsible
the only reasonable
the only realistic
the only sustainable
the only feasible
the only acceptable
one of the ways
the only relevant
the only effective
the only possible
the only true
the only real
the only right
the only correct
the only credible
the only durable
the only lasting
the only road
the only ways
the one way
the only legitimate
the only path forward

[call.only] positions
only an inclusive

# "reaffirmed their commitment to a two-state solution"
[call.commit] positions
adherence to
attachment to
commitment to
dedication to

# support as a call: "supports an objective investigation"
[call.support] positions
favors
favours
in favor of
in favour of
supports
support the holding
support the idea
supported holding
supported the holding
support holding
supports holding
supports the holding

# "in support of settling the conflict by political means"
[call.behind] positions
in support of

# ---------------------------------------------------------------- accusations
[accuse.of] positions
pinned it on +past
pins it on +pres
pinned the attack on +past
pins the attack on +pres
pinned the killings on +past
pinned responsibility on +past
pinned responsibility for the attack on +past
accus @e
criticis @e
criticiz @e
blam @e
hold responsible +inf
holds responsible +pres
laid the blame on +past
lay the blame on +inf
level accusations at
pinned the blame on +past
point @verb the finger at
put the blame on +past

# with a clause: "charged that", "alleged that Eritrea had armed them"
[accuse.that] positions
alleg @e
alleg @e that
charged that +past

# what breaks a truce: "violations of the ceasefire by"
[breached] positions
provocation
ceasefire violation
violation of the ceasefire
ceasefire violations
violations of the ceasefire
ceasefire breach
breach of the ceasefire
ceasefire breaches
breaches of the ceasefire
truce violation
violation of the truce
truce violations
violations of the truce
truce breach
breach of the truce
truce breaches
breaches of the truce
violation of its airspace
violations of its airspace
violation of its sovereignty
violations of its sovereignty
violations of the agreement
violation of the agreement
violations of the ceasefire agreement
violation of the ceasefire agreement
breach of the agreement

# "attributed the attack to"
[accuse.noun] positions
accusation
accusations
allegation
allegations

[charge] positions
charged +past
charges +pres
charging +ing

# "the violation of its airspace by": with what was violated behind it
[breach] positions
breach of
breaches of
infringement of
violation of
violations of

# what is launched
[projectile] positions
ballistic missile
cruise missile
kamikaze drone
attack drone
drone attack
drones
missile attack
missile strike
missiles
rockets

# what nobody provoked: "unprovoked shelling by"
[charged.act] positions
act of aggression
acts of aggression
armed aggression
unprovoked
unprovoked aggression
unprovoked attack
unprovoked fire
unprovoked firing
unprovoked shelling
unprovoked invasion
unprovoked and indiscriminate fire
unprovoked and indiscriminate firing
indiscriminate fire
indiscriminate firing
indiscriminate shelling
unprovoked artillery fire
unprovoked cross-border shelling
indiscriminate bombing

[accuse.to] positions
attribut @e

[accuse.each] positions
trade accusations
trade blame
traded accusations
traded blame
exchanged accusations
exchange accusations
traded charges
trade charges
blame each other
trading accusations
trading blame
trading charges

# "holds Pakistan responsible"
[hold]
held
hold
holding
holds

[responsible.lies] positions
the blame
blame
full blame
all blame
sole blame
the fault
responsibility

[responsible] positions
accountable
responsible
responsible for

# "has to be addressed through talks"
[settled] positions
addressed at
addressed by
addressed in
addressed through
addressed via
bridged at
bridged by
bridged in
bridged through
bridged via
dealt with at
dealt with by
dealt with in
dealt with through
dealt with via
handled at
handled by
handled in
handled through
handled via
ironed out at
ironed out by
ironed out in
ironed out through
ironed out via
overcome at
overcome by
overcome in
overcome through
overcome via
resolved at
resolved by
resolved in
resolved through
resolved via
settled at
settled by
settled in
settled through
settled via
solved at
solved by
solved in
solved through
solved via
sorted out at
sorted out by
sorted out in
sorted out through
sorted out via
tackled at
tackled by
tackled in
tackled through
tackled via
worked out at
worked out by
worked out in
worked out through
worked out via

# "has shown contempt for human life"
[disregard] positions
contempt for
contempt of
disdain for
disregard for
disregard of

[guilty] positions
to blame for
guilty of
culpable for
complicit in
behind a
behind an
behind the
behind this
behind these
responsible for

# "is to blame for the incident"
[guilty.of]
abuse
breach
breaches
displacement
expulsion
famine
looting
siege
torture
casualties
catastrophe
clash
clashes
crimes
crisis
death
deaths
disaster
escalation
incident
incidents
killings
massacre
outbreak
tragedy
violence
violations
strike
strikes
airstrike
airstrikes
air strike
air strikes
drone strike
drone strikes
bombing
bombings
explosion
explosions
blast
blasts
shelling
shooting
shootings
killing
murder
murders
abduction
abductions
kidnapping
kidnappings
disappearance
disappearances
massacres
downing
destruction
atrocity
atrocities
war crimes
sabotage
bloodshed
poisoning
ambush
raid
raids
fires
deportation
deportations
abuses
human rights abuses
human rights violations
aggression
suffering
collapse of the talks
failure of the talks

# what a side is charged with, told by somebody
# of the deed: "was carried out by"
[deed.done] positions
been carried out by
been committed by
been instigated by
been launched by
been orchestrated by
been perpetrated by
been planned by
been staged by
was carried out by
was committed by
was instigated by
was launched by
was orchestrated by
was perpetrated by
was planned by
was staged by
was the work of
was mounted by
was conducted by
was broken by
was violated by
was started by
was provoked by
were broken by
were conducted by
been broken by
been violated by
been started by
been provoked by
is the work of
were carried out by
were committed by
were instigated by
were launched by
were orchestrated by
were perpetrated by
were planned by
were staged by

# what a deed is called
[deed.crime] positions
atrocity
barbarism
crime against humanity
crime
crimes against humanity
massacre
terrorist act
war crime
war crimes

[attack] positions
deployed drones +past +part
laid mines +past +part
laid landmines +past +part
planted mines +past +part
planted landmines +past +part
attempted to attack +past +part
attempted to target +past +part
attempted to seize +past +part
attempted to infiltrate +past +part
attempted to storm +past +part
tried to attack +past +part
tried to target +past +part
tried to seize +past +part
tried to infiltrate +past +part
tried to storm +past +part
entered its airspace +past +part
entered our airspace +past +part
crossed into its territory +past +part
dropped bombs +past +part
started the clash +past +part
started the clashes +past +part
provoked the clash +past +part
fired bullets +past +part
fired rounds +past +part
fired a rocket +past +part
fired a missile +past +part
used excessive force +past +part
used disproportionate force +past +part
crossed into our territory +past +part
entered our territory +past +part
ignored the ceasefire +past +part
disregarded the ceasefire +past +part
does not respect the ceasefire +past
do not respect the ceasefire +past
does not observe the ceasefire +past
do not observe the ceasefire +past
did not respect the ceasefire +past
did not observe the ceasefire +past
does not honor +past
did not honor +past
are attacking +pres
attack @verb
bomb @verb
bombard @verb
breach @ch
carried out an attack +past
carried out strikes +past
fired at +past +part
fired mortars +past +part
fired on +past +part
fired rockets +past +part
fired shells +past +part
fired upon +past +part
infring @e
invad @e
launched an assault +past +part
launched an attack +past +part
launched an offensive +past +part
launched attacks +past +part
launched strikes +past +part
occup @yv
opened fire +past +part
opened unprovoked fire +past +part
opened indiscriminate fire +past +part
opened heavy fire +past +part
opens fire +pres
pillag @e
provok @e
raid @verb
resorted to +past +part
seiz @e
shelled +past +part
shelling +ing
stormed +past +part
struck +past +part
target +inf
targeted +past +part
targeting +ing
tortur @e
violat @e
broke the ceasefire +past
broke the truce +past
broken the ceasefire +part
broken the truce +part
set fire to +past +part
committed +past +part
committing +ing
perpetrated +past +part
subjected +past
trespassed +past +part
resumed shelling +past +part
blocking +ing
escalating +ing
obstructing +ing
sabotaging +ing
undermining +ing
crossed the border +past +part
crossed the state border +past +part
carried out air strikes +past +part
carried out airstrikes +past +part
carried out an airstrike +past +part
carried out drone strikes +past +part
carried out attacks +past +part
carrying out airstrikes +ing
carrying out attacks +ing
carrying out strikes +ing
conducted airstrikes +past +part
conducted air strikes +past +part
conducted strikes +past +part
deliberately target @verb
fired artillery +past +part
using civilians as human shields +ing
used civilians as human shields +past +part
using children as human shields +ing
used children as human shields +past +part
using residents as human shields +ing
used residents as human shields +past +part
using prisoners as human shields +ing
used prisoners as human shields +past +part
using human shields +ing
used human shields +past +part
using the truce to regroup +ing
used the truce to regroup +past +part
using the ceasefire to regroup +ing
used the ceasefire to regroup +past +part
storing weapons in hospitals +ing
stored weapons in hospitals +past +part
storing weapons in schools +ing
stored weapons in schools +past +part
massing troops at the border +ing
massed troops at the border +past +part
massing troops on the border +ing
massed troops on the border +past +part
massing troops near the border +ing
massed troops near the border +past +part
obstructing the implementation of the agreement +ing
obstructed the implementation of the agreement +past +part
obstructing humanitarian aid +ing
obstructed humanitarian aid +past +part
obstructing aid deliveries +ing
obstructed aid deliveries +past +part
obstructing humanitarian access +ing
obstructed humanitarian access +past +part
blocking humanitarian aid +ing
blocked humanitarian aid +past +part
blocking aid deliveries +ing
blocked aid deliveries +past +part
blocking the delivery of aid +ing
blocked the delivery of aid +past +part
using starvation as a weapon +ing
used starvation as a weapon +past +part
using hunger as a weapon +ing
used hunger as a weapon +past +part
using food as a weapon +ing
used food as a weapon +past +part
caused the escalation +past +part
caused the clash +past +part
caused the clashes +past +part
caused the conflict +past +part
caused the fighting +past +part
caused the violence +past +part
caused the incident +past +part
caused the bloodshed +past +part
caused the shootout +past +part
caused the firefight +past +part
caused the hostilities +past +part
caused the war +past +part
caused the confrontation +past +part
caused an escalation +past +part
provoked the escalation +past +part
provoked the clashes +past +part
provoked the conflict +past +part
provoked the fighting +past +part
provoked the violence +past +part
provoked the incident +past +part
provoked the bloodshed +past +part
provoked the shootout +past +part
provoked the firefight +past +part
provoked the hostilities +past +part
provoked the war +past +part
provoked the confrontation +past +part
provoked an escalation +past +part
started the escalation +past +part
started the conflict +past +part
started the violence +past +part
started the incident +past +part
started the bloodshed +past +part
started the shootout +past +part
started the firefight +past +part
started the hostilities +past +part
started the war +past +part
started the confrontation +past +part
started an escalation +past +part
triggered the escalation +past +part
triggered the clash +past +part
triggered the clashes +past +part
triggered the conflict +past +part
triggered the fighting +past +part
triggered the violence +past +part
triggered the incident +past +part
triggered the bloodshed +past +part
triggered the shootout +past +part
triggered the firefight +past +part
triggered the hostilities +past +part
triggered the war +past +part
triggered the confrontation +past +part
triggered an escalation +past +part
sparked the escalation +past +part
sparked the clash +past +part
sparked the clashes +past +part
sparked the conflict +past +part
sparked the fighting +past +part
sparked the violence +past +part
sparked the incident +past +part
sparked the bloodshed +past +part
sparked the shootout +past +part
sparked the firefight +past +part
sparked the hostilities +past +part
sparked the war +past +part
sparked the confrontation +past +part
sparked an escalation +past +part
initiated the escalation +past +part
initiated the clash +past +part
initiated the clashes +past +part
initiated the conflict +past +part
initiated the fighting +past +part
initiated the violence +past +part
initiated the incident +past +part
initiated the bloodshed +past +part
initiated the shootout +past +part
initiated the firefight +past +part
initiated the hostilities +past +part
initiated the war +past +part
initiated the confrontation +past +part
initiated an escalation +past +part
instigated the escalation +past +part
instigated the clash +past +part
instigated the clashes +past +part
instigated the conflict +past +part
instigated the fighting +past +part
instigated the violence +past +part
instigated the incident +past +part
instigated the bloodshed +past +part
instigated the shootout +past +part
instigated the firefight +past +part
instigated the hostilities +past +part
instigated the war +past +part
instigated the confrontation +past +part
instigated an escalation +past +part
unleashed the escalation +past +part
unleashed the clash +past +part
unleashed the clashes +past +part
unleashed the conflict +past +part
unleashed the fighting +past +part
unleashed the violence +past +part
unleashed the incident +past +part
unleashed the bloodshed +past +part
unleashed the shootout +past +part
unleashed the firefight +past +part
unleashed the hostilities +past +part
unleashed the war +past +part
unleashed the confrontation +past +part
unleashed an escalation +past +part
incited the escalation +past +part
incited the clash +past +part
incited the clashes +past +part
incited the conflict +past +part
incited the fighting +past +part
incited the violence +past +part
incited the incident +past +part
incited the bloodshed +past +part
incited the shootout +past +part
incited the firefight +past +part
incited the hostilities +past +part
incited the war +past +part
incited the confrontation +past +part
incited an escalation +past +part
fired artillery on +past +part
fired artillery at +past +part
fired mortars at +past +part
fired mortars on +past +part
fired rockets at +past +part
fired missiles at +past +part
fired shells at +past +part
fired tank shells at +past +part
fired grenades at +past +part
fired shots at +past +part
fired shots in the direction of +past +part
opened small arms fire +past +part
fired first +past +part
fired missiles +past +part
fired shots +past +part
intentionally target @verb
launched air strikes +past +part
launched airstrikes +past +part
launched a missile attack +past +part
launched a drone attack +past +part
launched a provocation +past +part
launched drone strikes +past +part
launched drones +past +part
launched missile strikes +past +part
launched missiles +past +part
launched rockets +past +part
launched a strike +past +part
massacred +past
opened fire first +past +part
shelter militants +inf
shelters militants +pres
sheltering militants +ing
harbouring militants +ing
harboring militants +ing
harbouring terrorists +ing
harboring terrorists +ing
started the fighting +past +part
started the shooting +past +part
started shooting +past +part
started firing +past +part
started shelling +past +part
used heavy weapons +past +part
used mortars +past +part
used military force +past +part
used civilians as +past +part
violate the ceasefire +inf
fired across +past +part
fired into +past +part
fired over +past +part
fired towards +past +part
fired toward +past +part
open fire +inf
fired the first shot +past +part
fired the first shots +past +part
began firing +past
began shelling +past
began shooting +past
continued shelling +past
continued to shell +past
continues shelling +pres
continues to attack +pres
continues to shell +pres
continues to violate +pres
keeps shelling +pres
opened aimed fire +past +part
opened artillery fire +past +part
opened automatic fire +past +part
opened gunfire +past +part
opened intensive fire +past +part
opened machine gun fire +past +part
opened mortar fire +past +part
opened sniper fire +past +part
opened targeted fire +past +part
started firing at +past +part
fails to fulfil its obligations +pres
fails to honour its +pres
failed to abide +past +part
failed to comply +past +part
failed to fulfil its +past +part
failed to fulfill its +past +part
failed to honor its +past +part
failed to honour its +past +part
failed to respect +past +part
ignored orders +past +part
shot at +past +part
carried out a provocation +past +part
did not comply +past
did not honour +past
does not abide +pres +past
does not comply +pres +past
does not honour +pres
does not respect +pres
do not comply +pres +past
encroached +past +part
has not complied +past
intrud @e
shot down +past +part
stray @verb into
resorts to +pres
arming +ing
flout @verb
disregard @verb
contraven @e
ignored the calls +past +part
ignores the calls +pres
ignored calls +past +part
ignores calls +pres
defied calls +past +part
defies calls +pres
defied the ceasefire +past +part
blatantly violat @e
assault @verb
illegally detained +past +part
unlawfully detained +past +part
arbitrarily detained +past +part
harass @ch
looted +past +part
loot @verb
razed +past +part
torched +past +part
ransacked +past +part
armed the gang +past +part
armed the gangs +past +part
armed the militia +past +part
armed the rebels +past +part
blocked the evacuation +past +part
drove families from their homes +past
drove people from their homes +past
drove villagers from their homes +past
driven families from their homes +part
driven people from their homes +part
driven villagers from their homes +part
dug trenches on +past +part
moved border markers +past +part
moved the border posts +past +part
obstructed the evacuation +past +part
prevented the evacuation +past +part
threw grenades +past
thrown grenades +part
used tear gas +past +part

# "a shot was fired from the Tajik side"
[attack.from] positions
attack came from
attacks came from
fire came from
shots came from
shelling came from
gunfire came from
missile came from
missiles came from
rockets came from
drones came from
fired from
launched from
opened from

[attack.kill] positions
abducted +part
burned down +part
captured +part
destroyed +part
executed +part
killed +part
massacred +part
murdered +part
shot dead +part
laid +part
planted +part

# ---------------------------------------------------------------- condemnations
# "expressed grief", "expresses its deep grief"
[grief] positions
grief

[condemn] positions
curse those +inf
cursed terrorism +past
cursed the attackers +past
cursed the perpetrators +past
cursed the terrorists +past
cursed those +past
curses terrorism +pres
curses the perpetrators +pres
curses the terrorists +pres
curses those +pres
condemn @verb
decr @yv
denounc @e
deplor @e
express @ch outrage
castigat @e
slammed +past +part
slams +pres
slamming +ing
voiced outrage +past
denunciation of
lodged a formal protest +past
lodged a strong protest +past
lodges a strong protest +pres
firmly protest @verb
protested strongly +past
protest @verb strongly
strongly protest @verb
strongly object @verb
rejects the attack +pres
rejected the attack +past
delivered a strong protest +past
expressed a strong protest +past
expressed its strong protest +past
expressed strong protest +past
expresses its strong protest +pres
expresses strong protest +pres
handed a note of protest +past
issued a strong protest +past
lodged its strong protest +past
registered a strong protest +past
categorically rejects such +pres
rejects such acts +pres
rejects all forms of violence +pres
rejects all forms of terrorism +pres
lodged a protest over +past
lodged a protest against +past
had harsh words for +past
had strong words for +past
cannot but condemn +pres

[condemn.noun] positions +quality
condemnation
condemnations
denunciations
outrage
indignation
revulsion
abhorrence
categorical rejection
firm rejection
strong rejection
total rejection
utter rejection

# an envoy is summoned to be told: "summoned him to protest against"
[protest] positions
note of protest
notes of protest
protest note
to condemn
to protest
to register its protest
to lodge a protest
to lodge a strong protest
to strongly condemn
to strongly protest

[condemn.adj] positions +quality
a breach of international
a horrific act
abhorrent
are horrific
breaches international law
breaches of international
cruel barbarity
in breach of international
is horrific
was horrific
violates international law
were horrific
barbaric
barbarous
cowardly
heinous
reprehensible
appalling
cannot be justified
cannot be tolerated
criminal and
despicable
inadmissible
intolerable
outrageous
unacceptable
unjustifiable
a blatant violation
a clear violation
a flagrant violation
a grave violation
a gross violation
a serious violation
constitutes a violation
constitute a violation
in violation of international
act of aggression
abominable
an atrocity
contemptible
dastardly
deplorable
indefensible
inexcusable
repugnant
unconscionable
unforgivable
unjustified
vile
constitute violations
constitutes violations
constitute a grave violation
constitute a serious violation
constitute a flagrant violation
nothing can justify
nothing justifies
can be no justification
is no justification for
can be no excuse
is no excuse for

# ---------------------------------------------------------------- concern
[concern.noun] positions
alarm
alarm bells
anxiety
concern
concerns
dismay
grave concern
misgivings
unease
worry

[concern.with] positions
with alarm
with concern
with deep concern
with deep alarm
with grave concern
with great concern
with growing concern
with increasing concern
with particular concern
with serious concern
with worry
with apprehension
with considerable concern
with deepest concern
with extreme concern
with heightened concern
with much concern
with profound concern
with real concern
with utmost concern
with anxiety
with dismay
with unease
with mounting concern
with mounting alarm
with mounting dismay
with mounting worry
with mounting anxiety
with mounting unease
with mounting apprehension
with rising concern
with rising alarm
with rising dismay
with rising worry
with rising anxiety
with rising unease
with rising apprehension
with deep dismay
with deep worry
with deep anxiety
with deep unease
with deep apprehension
with deepest alarm
with deepest dismay
with deepest worry
with deepest anxiety
with deepest unease
with deepest apprehension
with grave alarm
with grave dismay
with grave worry
with grave anxiety
with grave unease
with grave apprehension
with great alarm
with great dismay
with great worry
with great anxiety
with great unease
with great apprehension
with growing alarm
with growing dismay
with growing worry
with growing anxiety
with growing unease
with growing apprehension
with increasing alarm
with increasing dismay
with increasing worry
with increasing anxiety
with increasing unease
with increasing apprehension
with serious alarm
with serious dismay
with serious worry
with serious anxiety
with serious unease
with serious apprehension
with profound alarm
with profound dismay
with profound worry
with profound anxiety
with profound unease
with profound apprehension
with utmost alarm
with utmost dismay
with utmost worry
with utmost anxiety
with utmost unease
with utmost apprehension
with extreme alarm
with extreme dismay
with extreme worry
with extreme anxiety
with extreme unease
with extreme apprehension
with considerable alarm
with considerable dismay
with considerable worry
with considerable anxiety
with considerable unease
with considerable apprehension
with heightened alarm
with heightened dismay
with heightened worry
with heightened anxiety
with heightened unease
with heightened apprehension

[concern.be] positions
alarmed
alarming
appalled
concerned
disturbed
horrified
perturbed
troubled
worried
aghast
anguished
disappointed
disheartened
dismayed
saddened to see
distressed
shocked

# what troubles the speaker: "the situation is worrying"
[concern.adj] positions
deeply troubling
disturbing
disquieting
troubling
worrisome
worrying
alarming

[concern.verb] positions
concerns
worries

# ---------------------------------------------------------------- condolences
[condole] positions
closeness to
spiritual closeness
deep grief
profound grief
condolence
condolences
commiserations
compassion
grieves
hour of grief
heartfelt sympathies
heartfelt sympathy
in solidarity with
mourns
our hearts go out
pay tribute to the victims
in our prayers
prayers are with
prayers for
prayers go
sorrow
saddened
sadness
share the grief
shares the grief
sympathies
sympathy
thoughts are with
thoughts go out
thoughts and prayers
paid tribute to the victims
pays tribute to the victims
paid tribute to the fallen
pay tribute to the fallen
tribute to those killed
tribute to those who died
tribute to those who lost
letter of condolence
message of condolence
messages of condolence
telegram of condolence
thoughts go to
my thoughts go
our thoughts go
heart goes out
hearts go out
joins in the mourning
shares the pain
shares the sorrow
hearts are with
heart is with
our hearts are with
condol @e
full recovery
hearts and prayers
in this difficult hour
in this hour of
quick recovery
rapid recovery
recover quickly
speedy recovery
swift recovery
solidarity
solidarity with
solidarity to
our solidarity
deep regret over the loss
deep regret for the loss
regret for the loss
regret over the loss
regrets the deaths
regrets the loss
her grief
his grief
their grief
regret loss of life
regret the loss
regret the tragic loss
regret this loss
regretted the deaths
regretted the loss
regretted the tragic loss
regrets the tragic loss
tribute to our fallen
tribute to the fallen
prompt recovery
mourn the
mourned the
stood with the people
standing with the people
heart went out
hearts went out

# ---------------------------------------------------------------- welcome
[welcome] positions
appreciat @e
applaud @verb
commend @verb
hail @verb
prais @e
backed +past
backs +pres
supports the efforts +pres
supported the efforts +past
support the efforts +inf
welcom @e
paid tribute to +past
pay tribute to +inf
pays tribute to +pres
supported efforts +past
supports efforts +pres
support efforts +inf
want to pay tribute to +inf
wish to pay tribute to +inf
would like to pay tribute to +inf
want to commend +inf
wish to commend +inf
expressed appreciation for +past
expressed his appreciation for +past
expressed its appreciation for +past
expresses appreciation for +pres
expresses its appreciation for +pres
express our appreciation for +inf
expressed satisfaction with +past
expressed satisfaction at +past
expressed satisfaction over +past
expresses satisfaction with +pres
expresses satisfaction at +pres
noted with appreciation +past
notes with appreciation +pres
noted with satisfaction +past
notes with satisfaction +pres
pleased with
takes positive note of +pres
took positive note of +past
gave a positive assessment of +past
give a positive assessment of +inf
positively assessed +past
highly appreciated +past
highly appreciates +pres
highly appreciate +inf
spoke highly of +past
highly valued +past
laud @verb
rejoic @e
took note with satisfaction +past
takes note with satisfaction +pres
take note with satisfaction +inf
took note with satisfaction of +past
takes note with satisfaction of +pres
supports the decision +pres
supports the decisions +pres
supported the decision +past
supported the decisions +past
supports the initiative +pres
supported the initiative +past
supports the position +pres
support the decisions +inf
expressed support for the decisions +past
endorses the decisions +pres
endorsed the decisions +past
backed the decision +past
is encouraged by +pres
are encouraged by +pres +inf
was encouraged by +past
were encouraged by +past
remains encouraged by +pres
is encouraged that +pres
are encouraged that +pres +inf
was encouraged that +past
were encouraged that +past
is heartened by +pres
are heartened by +pres +inf
was heartened by +past
were heartened by +past
remains heartened by +pres
was pleased with +past
is pleased with +pres
were pleased with +past
warmly welcomed +past +part

# "voiced support for": of a solution it is a call
[welcome.support] positions
expressed his support for +past
expressed its support for +past
expressed support for +past
expresses its support for +pres
expresses support for +pres
pledged its support for +past
reaffirmed its support for +past
reaffirms its support for +pres
reiterated its support for +past
reiterates its support for +pres
voiced support for +past
voices support for +pres

[backing] positions
full support to
support for
support to
full support of the people
unwavering support of
support of the people

# "expresses gratitude to Qatar for its efforts"
[thanks] positions
appreciation to
gratitude
thanks to
deep appreciation
sincere appreciation

[thank] positions
thank
thanked
thanks
thanking
are grateful
am grateful
is grateful
was grateful
were grateful
is thankful
are thankful

# support for what others do: "supports the efforts of", where a rule finds an effort behind it
[support] positions
back @verb
continu @e to support
endors @e
fully support @verb
support @verb
strongly support @verb

[effort]
effort
efforts
endeavours
endeavors
engagement
initiative
initiatives
mediation
mission
negotiations
peace process
plan
process
role
steps
talks
work
diplomatic efforts

# ---------------------------------------------------------------- agreements
[headline.agree] positions
agree on
agree to
agrees on
agrees to

[agree] positions
agreed +past +part
agrees +pres
came to an agreement +past
conclude an agreement +inf
concluded an agreement +past +part
initialled +past +part
reach an agreement +inf
reached a deal +past +part
reached agreement +past +part
reached an accord +past +part
reached an agreement +past +part
reached an understanding +past +part
reaches agreement +pres
sealed a deal +past +part
sign @verb
struck a deal +past +part
undertake to +pres
undertook to +past
exchanged ratification +past
reached a common understanding +past +part
reached common understanding +past +part
reached consensus +past +part
confirmed their agreement +past
came to terms +past
consented +past +part

# "the signing of an agreement between"
[signing] positions
conclusion of a
conclusion of an
conclusion of the
signing of a
signing of an
signing of the

# with what was agreed right behind
[reach] positions
clinched +past +part
conclud @e
enter @verb into
finalis @e
finaliz @e
hammered out +past +part
reached +past +part
reaches +pres
sealed +past +part
signed +past +part
struck +past +part
thrash @ch out

# ---------------------------------------------------------------- denials
[deny] positions
dispelled rumours +past +part
dispelled rumors +past +part
dispelled the rumours +past +part
dispelled the rumors +past +part
dispelled reports +past +part
dispels rumours +pres
dispute the
dispute this
disputed this +past +part
disputes that account +pres
disputes this +pres
issued a firm denial +past
issued a flat denial +past
ruled out any involvement +past +part
rules out any involvement +pres

[deny.flat] positions
contradict +inf
contradicts +pres
contradicted +past +part
debunk @verb
den @yv
disprov @e
rebut @t
refut @e
repudiat @e
had no involvement +past
had nothing to do with +past
has nothing to do with +pres
have nothing to do with +pres
played no part in +past
had no part in +past
knows nothing of +pres
knew nothing of +past
to know nothing of +pres

# of a deed: "did not open fire"
[deny.act] positions
did not attack
did not bomb
did not carry out
did not commit
did not conduct
did not cross
did not fire
did not launch
did not open fire
did not participate in
did not shell
did not strike
did not take part in
did not target
did not use chemical
did not violate
had no part in
had no role in
have no role in
has no role in
not involved in any
was not behind
was not involved in
was not responsible for
were not behind
were not involved in
were not responsible for
did nothing of the kind
do nothing of the kind
had done nothing of the kind
had done nothing wrong
has done nothing wrong
have done nothing wrong
never carried out
never fired
never ordered
contained no truth
contains no truth
did not hold water
did not reflect reality
did not reflect the truth
do not hold water
do not reflect reality
do not reflect the truth
does not hold water
does not reflect reality
does not reflect the truth
had no basis in
has no basis in

[deny.false] positions
no truth in
no truth to
no truth whatsoever
no grain of truth
not a grain of truth
no shred of truth
far from the truth
far from reality
no evidence to support
a complete fabrication
complete nonsense
pure invention
pure fiction
entirely untrue
unfounded and false
devoid of any basis
devoid of truth
does not reflect reality
do not reflect reality
contrary to the facts
at variance with the facts
bogus
fake
false
incorrect
a fabrication
a lie
an invention
bear no relation
bears no relation
baseless
absurd
ridiculous
far-fetched
slanderous
libellous
not confirmed by
pure disinformation
fabrications
nonsense
unjustified and false
disinformation
do not correspond
does not correspond
fabricated
fake news
groundless
has no basis
have no basis
are lies
nothing but lies
pack of lies
unfounded
unsubstantiated
untrue
without foundation
is not true
are not true
was not true
were not true
smear campaign
slander campaign
inventions
divorced from reality

# ---------------------------------------------------------------- offers
[offer.full] positions
continue to play a constructive role
continue playing a constructive role
continue mediating
continue its mediation
continue their mediation
continue to mediate
proposal to host
proposal to mediate
proposal to organise
proposal to organize
proposal to convene
at the full disposal
at the disposal of
at full disposal
stands at the disposal
commitment to contribute to
commitment to contribute with
commitment to mediate
commitment to facilitate
commitment to accompany
commitment to assist
commitment to help
commitment to helping
commitment to assisting
determination to help
determination to assist
determination to contribute
resolve to assist
continue to make mediation efforts
make mediation efforts
continue mediation efforts
continue its mediation efforts
continue mediating efforts
continue our mediation
is ready to mediate
is willing to mediate
is prepared to mediate
are ready to mediate
are willing to mediate
are prepared to mediate
was ready to mediate
was willing to mediate
was prepared to mediate
were ready to mediate
were willing to mediate
were prepared to mediate
remains ready to mediate
remains willing to mediate
remains prepared to mediate
remain ready to mediate
remain willing to mediate
remain prepared to mediate
ready to mediate
willing to mediate
prepared to mediate

[offer] positions
volunteered to
volunteers to
put itself forward to
put themselves forward to
stepped forward to
at the disposal
available to mediate
good offices
offer +inf
offered +past +part
offering to +ing
offers +pres
prepared to
readiness for
readiness to
ready to
are ready
is ready
was ready
were ready
readiness
stand by +inf
stand ready +inf
standing ready +ing
stands by +pres
stands ready +pres
stood ready +past
stood by to help +past
stood by to assist +past
stands by to help +pres
stands by to assist +pres
stand by to help +inf
stand by to assist +inf
willing to
willingness to
pledged +past +part
pledges +pres
promised +past +part
remains available to +pres
remain available to +inf
is available to +pres
remains ready to +pres
remain ready to +inf
reiterated its readiness +past
continues to stand ready +pres
on stand-by to
on standby to

# "would help if asked"
[offer.asked] positions
if asked
if asked to
if called upon
if invited
if requested
if so requested

[offer.host] positions
would facilitate
would gladly host
would host
would mediate

[prolong] positions
extended +past +part
prolonged +past +part

# what an agreement is called by those who welcome it
[deal.step] positions
a big achievement
a big breakthrough
a big development
a big milestone
a big opportunity
a big signal
a big step
a big step forward
a big success
a crucial achievement
a crucial breakthrough
a crucial development
a crucial milestone
a crucial opportunity
a crucial signal
a crucial step
a crucial step forward
a crucial success
a decisive achievement
a decisive breakthrough
a decisive development
a decisive milestone
a decisive opportunity
a decisive signal
a decisive step
a decisive step forward
a decisive success
a great achievement
a great breakthrough
a great development
a great milestone
a great opportunity
a great signal
a great step
a great step forward
a great success
a historic achievement
a historic breakthrough
a historic development
a historic milestone
a historic opportunity
a historic signal
a historic step
a historic step forward
a historic success
a key achievement
a key breakthrough
a key development
a key milestone
a key opportunity
a key signal
a key step
a key step forward
a key success
a major achievement
a major breakthrough
a major development
a major milestone
a major opportunity
a major signal
a major step
a major step forward
a major success
a necessary achievement
a necessary breakthrough
a necessary development
a necessary milestone
a necessary opportunity
a necessary signal
a necessary step
a necessary step forward
a necessary success
a positive achievement
a positive breakthrough
a positive development
a positive milestone
a positive opportunity
a positive signal
a positive step
a positive step forward
a positive success
a significant achievement
a significant breakthrough
a significant development
a significant milestone
a significant opportunity
a significant signal
a significant step
a significant step forward
a significant success
a welcome achievement
a welcome breakthrough
a welcome development
a welcome milestone
a welcome opportunity
a welcome signal
a welcome step
a welcome step forward
a welcome success
an encouraging achievement
an encouraging breakthrough
an encouraging development
an encouraging milestone
an encouraging opportunity
an encouraging signal
an encouraging step
an encouraging step forward
an encouraging success
an essential achievement
an essential breakthrough
an essential development
an essential milestone
an essential opportunity
an essential signal
an essential step
an essential step forward
an essential success
an historic achievement
an historic breakthrough
an historic development
an historic milestone
an historic opportunity
an historic signal
an historic step
an historic step forward
an historic success
an important achievement
an important breakthrough
an important development
an important milestone
an important opportunity
an important signal
an important step
an important step forward
an important success

# what a third side agrees to do
[help.give]
dispatch
facilitate
host
mediate
provide
render
send

# what is offered to others
[help]
bring the parties together
bring the sides together
bring the two sides together
carry messages
convey messages
pass messages
pass on messages
relay messages
transmit messages
a constructive role
a role
accompany
accompanying
aid
assist
assistance
assisting
contribute
cooperate
co-operate
dispatch
facilitate
facilitation
good offices
help
helping
host
hosting
intermediary
mediate
mediating
mediation
mediator
medical teams
provide
relief
render
rescuers
send
serve
supply
supplying
support
supporting
venue
coordinate
deploy
play
share
take part
act
constructive role
efforts
further efforts
make every
participate
work
work with
mediators
aid convoys
any assistance
every assistance
receive displaced
receive refugees
receive the displaced
receive the injured
receive the wounded
take in refugees
take in the injured
take in the wounded

# ---------------------------------------------------------------- situation
[scene]
area
border
border area
front
front line
frontier
line of contact
security situation
situation
state of affairs
zone

[calm] positions
calm
calmer
critical
deteriorated
deteriorating
escalating
explosive
fragile
peaceful
quiet
relatively calm
returned to normal
returning to normal
stabilised
stabilising
stabilized
stabilizing
stable
tense
under control
under full control
unpredictable
volatile
worsened
worsening
alarming
calm but
complicated
complex
dangerous
difficult
dire
extremely tense
generally calm
getting worse
largely calm
normalised
normalized
precarious
relatively stable
tense but
unstable
very tense
normal
eased
calmed down
cooled
remains serious
grave

# "calm has returned", "no shooting was recorded overnight"
[calm.back]
been restored
descended
held
prevailed
prevails
reigned
reigns
restored
returned
returning
returns
settled

[calm.none] positions
no armed incidents
no clashes
no exchange of fire
no exchanges of fire
no incidents
no new incidents
no shelling
no shooting
no shootings

# ---------------------------------------------------------------- what is called for
[aim.ceasefire]
abide by its terms
adhere to its terms
honour its terms
respect its terms
stick to its terms
uphold its terms
laying down of arms
laying down of weapons
laying down their arms
laying down arms
laying down their weapons
armistice
cease fire
cease-fire
ceasefire
end to the war
fall silent
hold fire
put the guns down
put their guns down
put down the guns
lay the guns down
humanitarian ceasefire
humanitarian pause
humanitarian truce
lay down arms
lay down its arms
lay down their arms
lay down their weapons
silence the guns
stand down
truce
cease it
cease them
stop it
cease immediately
stop immediately
cease at once
humanitarian pauses
cease all acts
permanent truce
lay down weapons
acts of hostility
forms of hostility
cease-fires
ceasefires
truces
halt in fighting
halt in the fighting
pause in fighting
pause in the fighting
pause in hostilities
lull in the fighting
lull in fighting
break in the fighting

[aim.dialogue]
political dialogue
political negotiations
peaceful dialogue
bilateral consultations
consultations
dialogue
direct contacts
discussions
negotiate
negotiated
negotiating table
negotiation
negotiations
peace process
talks
process
roadmap
conversation
contacts
engage each other
re engage
sit down
peace conference
constructive engagement
communication channels
direct talks
diplomatic engagement
reconvene
contact group
meaningful discourse
face to face
negotiating process
negotiation process
negotiation table
peace negotiations
peace efforts
inclusive process
negotiating
negotiates
channels of communication
lines of communication
open channels
keep talking
direct communication
pursue diplomacy
pursuing diplomacy

[aim.dialogue.meet]
meet
meeting
summit

[aim.deescalation]
return of calm
return to calm
avoid escalating
cool tempers
de escalate
de escalated
de escalating
de escalation
deescalate
deescalation
escalate further
exacerbate tensions
step back
step back from the brink
resolve the situation
cool down
lower their voices
lower their tone
lower the tone
lower the volume
cool tempers
calm tempers
stabilisation
stabilization
steps to calm
normalisation of the situation
normalization of the situation
away from confrontation
stopping confrontation
ease tensions
easing tensions
prevent a wider
preventing a wider
prevent the war from
avoid a further
containing the situation
contain the situation
contain the crisis
calming efforts
reduce tension
lessen tensions
cool down the situation
avert escalation
avert further
prevent spillover
prevent the spread
preventing the spread
avoid the spread
cool tensions
normalise relations
normalize relations
prevention of escalation
prevention of further escalation
prevention of further conflict
prevention of an escalation
containing the crisis
containing tensions
containing the conflict
containing the escalation
contain tensions
containing the violence
stabilise the region
stabilize the region
not to escalate
not escalate
dial down
dialling down
dialing down
lower the rhetoric
cooling tensions
restore calm
restoration of calm
restoring calm
restore a sustainable calm
restoring a sustainable calm
not to add fuel to the fire
not to fan the flames

[aim.restraint]
calm on the ground
for calm
abstain from
avoid provocative
avoid steps
desist
moderation
prudence
refrain
restraint
self restraint
show calm
act responsibly
be patient
calm heads
caution
exercise calm
exercise patience
patience
self control
desisting
maintain calm
maintaining calm
preserve calm
preserving calm
avoid any action
avoid any actions
avoid any step
avoid any steps
avoid actions
show maturity
utmost prudence
maximum prudence
act with utmost
act wisely
cool heads
forbearance
level headedness
use restraint
self-discipline
prudent
calm down
unilateral actions
unilateral measures
avoid unilateral
renounce violence
renounce force
renouncing violence
temperance
impulsive steps
rash steps
hasty steps
self-restraint
refraining
abstaining
abstain
desist from
avoid any acts
avoid any provocative
not to resort to
not resort to
avoid inflammatory
avoid rhetoric
tone down
calming words
de-escalatory

# soldiers, to where they belong
[aim.withdrawal.barracks]

[aim.withdrawal]
leave all occupied
liberate the occupied territories
liberation of the occupied territories
return of the occupied territories
return the occupied territories
disengage
disengagement
leave the occupied
pull back
pull its
pull out
pull their
pullback
pullout
pulling back
pulling out
troop withdrawal
withdraw
withdrawal
withdrawals
withdrawing
withdrawn
vacate
retreat
withdraws
fighters leave
forces leave
troops leave
militias leave
forces to leave
fighters to leave
pull back from

[aim.peaceful_settlement]
amicable
by political means
diplomatic channels
diplomatic means
diplomatic settlement
diplomatic solution
military solution
negotiated settlement
negotiated solution
peace plan
peaceful
peaceful means
peaceful resolution
peaceful settlement
peaceful solution
peacefully
political and diplomatic means
political and diplomatic
political means
political settlement
political solution
political transition
politico diplomatic
reconcile
reconciliation
through diplomacy
by diplomatic means
diplomatic efforts
peaceful coexistence
diplomatic mechanisms
diplomatic and political means
diplomatic methods
political methods
peaceful methods
peaceful ways
political track
peaceful way
amicably
two-state formula
diplomatic path
diplomatic track
political path
political avenues
diplomatic avenues
resolving differences
choose diplomacy
path of diplomacy
prioritise diplomacy
prioritize diplomacy
diplomatic resolution
negotiated resolution
peaceful outcome
negotiated outcome
negotiated end
peaceful end
political resolution
lasting political
comprehensive political
two-state
diplomatic way out
political way out
choose peace
choosing peace
path of peace
path to peace
way of peace

[aim.humanitarian]
avoid civilian losses
inviolability of
aid
civilian infrastructure
corridor
corridors
donations
food and medicine
funding
funds
geneva conventions
humanitarian
humanitarian access
humanitarian aid
humanitarian assistance
humanitarian corridors
humanitarian law
immediate release
international humanitarian law
prisoner exchange
protect
protected
protecting
protection
relief
release
released
releasing
safe passage
safety of civilians
evacuation
avoid civilian casualties
avoid civilian harm
avoid harm to civilians
avoiding civilian casualties
civilian protection
harm to civilians
minimise civilian harm
minimise harm to civilians
minimize civilian harm
minimize harm to civilians
prevent civilian casualties
preventing civilian casualties
preventing harm to civilians
safety and security of
spare civilians
sparing civilians
civilian lives
lives of civilians
harm's way
ensure safety
ensure the safety
ensure the security
avoid further civilian casualties
prevent further civilian casualties
provide protection
provide security
safety of all
safety of minorities
civilian life
sanctity of
assistance
emergency assistance
material support
relief supplies
exchange of prisoners
prisoner swap
swap of prisoners
guarantee the safety
guarantee their safety
guaranteeing the safety
guarantee the security
ensure their safety
ensuring the safety
secure passage
secure passageways
essential services
unhindered access
unimpeded access
laws of war
avoid further deaths
avoid further casualties
avoid more casualties
avoid loss of life
prevent loss of life
prevent further loss of life
avoid further loss of life
avoid civilian deaths
prevent civilian deaths
prevent further casualties
avoid further bloodshed
essential goods
essential goods and services
basic services
basic needs
basic necessities
relief goods
safe return
never be a target
not be targeted
never be targeted
not be a target
blockade to be lifted
siege to be lifted
open the crossings
more aid
protective measures
international help
international assistance
international aid
international relief
outside help
spare hospitals
spare schools
spare civilian
sparing hospitals
aid convoys
humanitarian convoys

[aim.investigation]
enquiry
fact finding
inquiry
investigate
investigated
investigating
investigation
investigations
probe
prosecute
prosecuted
face trial
brought before
prosecution
prosecuting
held liable
shed light on

# for the phrases of stage 27: "halt the attacks", "prevent further escalation"
[halt]
cease from
cease from engaging in
put a halt to
bring an end to
bring to an end
cease of
an end to
cease
ceasing
cessation of
end
ending
a halt to
halt
halting
put a stop to
put an end to
stop
stopping
suspend
a stop to
suspending
suspension of

[hostility]
attacking
military activities
military activity
advance
advances
assault
incursion
incursions
aggression
air strikes
airstrikes
attack
attacks
bloodshed
bombardment
bombardments
bombing
clashes
combat
conflict
fighting
fire
firing
hostilities
hostile acts
killing
killings
military action
military actions
military operation
military operations
offensive
raids
rocket fire
shelling
shooting
siege
strikes
violence
war
acts of violence
aggressive actions
air raids
armed clashes
armed conflict
armed hostilities
bombings
carnage
crossfire
drone attacks
drone strikes
exchange of fire
gunfire
hostile actions
invasion
missile strikes
rocket attacks
targeting
terrorist attacks
armed confrontation
armed confrontations
artillery fire
border clashes
border fighting
cross-border fire
cross-border shelling
flare-up
flare-ups
conflict on the border
clashes on the border
clash on the border
fighting on the border
shooting on the border
conflict at the border
situation of violence
spiral of escalation
cycle of violence
spiral of violence
cycles of violence
border clash @ch
border conflict
military confrontation
military confrontations
mortar fire
act of aggression
acts of aggression
armed aggression
military aggression
retaliatory strikes
cross-border attacks
cross-border attack
missile attacks
missile attack
exchange of gunfire
armed clash @ch
armed attacks
armed attack
military attacks

# what a state does to its own: "end the crackdown"
[repression]
arbitrary arrests
arbitrary detentions
crackdown
crackdowns
harassment
harassing
intimidating
intimidation
mass arrests
oppression
persecuting
persecution
police violence
political arrests
repressing
repression
repressions
reprisals
suppression

[rhetoric]
hate speech
incitement
propaganda
sabre-rattling
war of words
war rhetoric

# "remove mercenaries", "the departure of foreign fighters"
[removing]
departure of
exit of
expel
expelling
expulsion of
removal of
remove
removing

[avert]
avert
averting
avoid
avoiding
calm
contain
defuse
defusing
diffuse
ease
easing
lower
lowering
prevent
preventing
reduce
reducing
avoidance of
avoid the expansion of
avoid widening
avoid widening the
contain the spread of
limit the spread of
not expanding the circle of
prevent expansion of
prevent the expansion of
prevent the spread of
prevent the widening of
preventing the expansion of
preventing the spread of
halt the spread of
prevent an expansion of
preventing a widening of

[tensed]
destabilisation
destabilization
growth of tension
growth of tensions
growth of the tension
clashes
confrontation
conflict
escalation
escalations
incidents
tension
tensions
violence
confrontations
hostility
escalatory actions
escalatory steps
provocations
violations
aggravation
deterioration
further deterioration
flare-up
flare-ups
provocation
all-out war
wider war
wider conflict
regional war
full-scale war
spillover
conflagration
conflict on the border
clashes on the border
spiral of violence
cycle of violence

# what does not answer a call: "rejected calls for a truce"
[rebuff]
amid
brushed aside
brushed off
defied
defying
despite
dismissed
dismisses
dismissing
ignored
ignoring
rebuffed
rejected
rejecting
rejects
resisted
shrugged off
spurned
turned down

# where what is called for ends
# "it is necessary not to resort to violence"
[call.need] positions
critical not
crucial not
essential not
imperative not
important not
necessary not
vital not

[need.not]
critical not
crucial not
essential not
imperative not
important not
necessary not
vital not

[so.that]
so that

[until]
after
so as to
before
following
in order to
so that
until
when
whereas
while
with a view to
thereby
thus

# behind these a state is a place and no speaker: "in Jakarta", "the capital Jakarta"
[where]
across
of
capital
city
in
inside
near
throughout

# who speaks on: "it", "he"; "we" is whoever the statement is of
[subject]
he
it
member states
the member states
she
they
ministers
co signatories
signatories
cosignatories
his excellency
her excellency
his highness
his majesty
the undersigned
the trio

# whoever issues a statement together, told by a common noun
[issuing]
members
ministers
participants
participating states
states parties
the members
delegations
heads of state
leaders
member states
participants of
sides
signatories
the member states
ambassadors
envoys
co-chairs
undersigned
chiefs of mission
heads of mission
representatives
delegates

# verbs of expressing
[express]
caus @e
cause for
convey @verb
express @ch
extend @verb
follow @verb
following
join @verb
offer @verb
rais @e
reiterat @e
renew @verb
repeat @verb
send
sends
sent
shar @e
underlin @e
underscor @e
voic @e
echo @ch

[stress]
confirm @verb
emphasis @e
emphasiz @e
highlight @verb
not @e
reaffirm @verb
reiterat @e
stress @ch
underlin @e
underscor @e
insist @verb
recall @verb
reconfirm @verb
affirm @verb
drew attention to +past +part
draws attention to +pres
drawing attention to +ing
pointed to +past +part
points to +pres
pointing to +ing
reassert @verb
restat @e
reemphasis @e
reemphasiz @e
echo +inf
echoed +past +part
echoes +pres
echoing +ing

# ---------------------------------------------------------------- words that make a sentence worth reading for its actors
[actor.agency] names
[actor.state] names
[actor.group] names
[actor.igo] names
[actor.person] names
[body] names
[office] names
[spokes] names
[title] names

# ---------------------------------------------------------------- who acts, by a common noun: an actor only where a rule of stage 28 asks (+land)
[actor.agency] +land
garrison
competent bodies
judicial authorities
judiciary
rescue services
rescue workers
air force
armed forces
army
authorities
border forces
border guards
border service
border troops
coast guard
defence forces
embassy
firefighters
forces
government forces
government soldiers
government troops
investigators
military
national guard
navy
police
prosecutors
security forces
soldiers
troops
security agencies
security services
law enforcement
law enforcement agencies
law enforcement bodies
competent authorities
relevant authorities
relevant agencies
relevant bodies
emergency services
rescue teams
border detachment
border detachments

[actor.group] +land
occupiers
invaders
aggressors
saboteurs
armed groups
bandits
company
extremists
factions
gang
gangs
groups
gunmen
insurgents
jihadists
media
news agency
social media
telegram channels
state television
militants
militia
militias
movement
movements
operator
opposition
organisation
organization
party
rebels
separatists
settlers
terrorists
union
armed group
armed men
cartel
cartels
coalition
gang members
guerrillas
herdsmen
islamists
mercenaries
militiamen
paramilitaries
paramilitary fighters
poachers
regime
splinter group
dissidents

# both sides of a conflict, and the public: whom one calls on
[actor.group.parties] +land
all actors
all parties
all parties to the conflict
all sides
all sides to the conflict
allies
citizens
conflict parties
external actors
leaders
neighbouring countries
parties to the conflict
parties
residents
sides
the leaders
the parties
the parties to the conflict
the population
the public
the sides
the warring parties
the warring sides
warring parties
warring sides
donors
neighbours
the neighbours
heads of state
heads of state and government
the ministers
the participants
regional leaders
world leaders
all concerned parties
all countries
all factions
all parties concerned
all parties involved
all relevant parties
all stakeholders
all those involved
concerned parties
conflicting parties
conflicting sides
member countries
opposing sides
parties involved
relevant parties
the belligerents
the conflicting parties
the conflicting sides
the opposing sides
the parties concerned
the parties involved
the relevant parties
the two foreign ministers
the two ministers
all interested parties
all the interested parties
all the parties
all the sides
the interested parties
the parties to the dispute
all states
all member states
all nations
all Member States
concerned states
all states of the region
all countries of the region
countries of the region
regional countries
regional states
states of the region
participating states
all actors involved
all regional players
all players
regional players
all the parties involved
all warring parties
all warring sides
all involved
all those concerned
everyone involved
everyone concerned
all the stakeholders
all sides involved
all sides concerned
those involved
political actors
political forces
all political forces
all political actors
all communities
the factions
all the factions
warring factions
the warring factions
all combatants
all signatories
all concerned
all belligerents
both warring parties
both warring sides
the three parties
the three sides

[actor.group.parties.both] +land
both camps
both capitals
both countries
both factions
both militaries
the two camps
the two capitals
the two factions
the two militaries
the warring camps
both parties
both sides
the two countries
the two governments
the two sides
both governments
both nations
both states
the two nations
the two neighbours
the two states
the two parties
both armies
both delegations
the two delegations
both neighbours
both presidents
each side
the two armies
the two neighboring countries
the two neighbouring countries
the two neighbors
the two warring sides

# the two persons whom the text is about
[actor.group.parties.both.leaders] +land
both leaders
both ministers
both presidents
the two heads of state
the two diplomats
the two leaders
the two men
the two officials
both men
the two ministers
the two presidents
the two prime ministers
the interlocutors
the top diplomats
the chief diplomats
the heads of government
the two foreign ministers

# talks on the telephone, held to bring something about
[call.phone] positions
phoned
telephoned

# "discussed the need for a truce": with what is needed behind it
[acknowledge]
acknowledged
acknowledges
acknowledging
concurred
discussed
noting
recognised
recognises
recognising
recognized
recognizes
recognizing
spoke
talked
touched
convinced
assessed
considered the
agreed upon

# "directed the resumption of talks"
[directed] positions
directed
directs

# "which requires all parties to show restraint"
[call.require] positions
oblige all
obliges all
obliges both
require all
require both
requires all
requires both
requires that all

# of a truce: "abide by it"
[truce.keep]
abide by
adhere to
comply with
honor
honour
implement
maintain
observe
respect
respect fully
uphold

# who signs together: "the ambassadors call on"
[envoys]
ambassadors
ambassadors and chargé d'affaires
ambassadors and chargés d'affaires
ambassadors and envoys
ambassadors and heads of mission
ambassadors and special envoys
chiefs of mission
co-chairs
embassies
envoys
heads of mission
signatories
special envoys

# of readouts: who took a call
[readout] positions
phone call
phone conversation
phone talks
telephone call
telephone conversation
telephone conversations
telephone talks
video conference
video call

# "we want to see both sides stop the violence"
[call.see] positions
need to see
needs to see
want to see
wanted to see
wants to see
would appreciate
would greatly appreciate
would highly appreciate
would like to see
wish to see
wished to see
wishes to see
wishing to see
long to see
longed to see
needed to see
wanting to see
eager to see
keen to see
we need a
we need an
we need immediate
we need peace
we now need
we need the

# "we need dialogue": with what is needed right behind it
[call.we.need] positions
we need
we urgently need
we also need
we all need
we need a
we need an
we need immediate
we need peace
we now need
we need the
the world needs
the region needs
the whole world needs


# "it is important for all sides to show restraint"
[call.matters] positions
crucial for
essential for
important for
necessary for
paramount for
urgent for
vital for

# "considers it necessary", "believes that the sides must"
[deem]
believe
believed
believes
believing
confident
considered
considering
considers
convinced
deemed
deems
finds
maintained
maintains

[deem.it] positions
believes it
considered it
considers it
deemed it
deems it
finds it
thinks it

# "two drones launched by the rebels"
[attack.by] positions
first shot was fired by
first shots came from
first shots had been fired by
first shots were fired by
first shots were fired from
attack drones launched by
attack drone launched by
ballistic missile launched by
ballistic missiles launched by
combat drones launched by
cruise missiles launched by
drone launched by
drones launched by
missile launched by
missiles launched by
rocket launched by
rockets launched by
projectiles launched by
missile fired by
missiles fired by
rocket fired by
rockets fired by
shells fired by
mortars fired by
projectiles fired by
drones fired by
drones sent by

# "a ceasefire between Israel and Lebanon took effect"
[into.force] positions
entered into force
entered into effect
came into force
came into effect
took effect
went into effect
went into force
took hold
takes effect
comes into force
comes into effect
goes into effect
taken effect
gone into effect
come into force
come into effect

# what is no army though it is called military
[worn]
attire
camouflage
clothes
clothing
fatigues
garb
gear
uniform
uniforms

# "renewed his invitation to the sides to hold talks"
[call.invitation] positions
invitation
invitations

# "the request was conveyed to stop the shelling"
[call.conveyed] positions
demand was conveyed
demand was put forward
demand was expressed
demand was voiced
demand was handed over
demand was presented
demand was lodged
demand was passed on
demand was communicated
demand has been conveyed
demand has been made
demand has been put forward
demand has been expressed
demand has been voiced
demand has been handed over
demand has been presented
demand has been lodged
demand has been passed on
demand has been communicated
demand had been conveyed
demand had been made
demand had been put forward
demand had been expressed
demand had been voiced
demand had been handed over
demand had been presented
demand had been lodged
demand had been passed on
demand had been communicated
demands were conveyed
demands were made
demands were put forward
demands were expressed
demands were voiced
demands were handed over
demands were presented
demands were lodged
demands were passed on
demands were communicated
demands have been conveyed
demands have been made
demands have been put forward
demands have been expressed
demands have been voiced
demands have been handed over
demands have been presented
demands have been lodged
demands have been passed on
demands have been communicated
request was conveyed
request was made
request was put forward
request was expressed
request was voiced
request was handed over
request was presented
request was lodged
request was passed on
request was communicated
request has been conveyed
request has been made
request has been put forward
request has been expressed
request has been voiced
request has been handed over
request has been presented
request has been lodged
request has been passed on
request has been communicated
request had been conveyed
request had been made
request had been put forward
request had been expressed
request had been voiced
request had been handed over
request had been presented
request had been lodged
request had been passed on
request had been communicated
requests were conveyed
requests were made
requests were put forward
requests were expressed
requests were voiced
requests were handed over
requests were presented
requests were lodged
requests were passed on
requests were communicated
requests have been conveyed
requests have been made
requests have been put forward
requests have been expressed
requests have been voiced
requests have been handed over
requests have been presented
requests have been lodged
requests have been passed on
requests have been communicated

# "were the first to open fire"
[attack.first] positions
first to open fire
first to fire
first to fire shots
first to shoot
first to start shooting
first to start firing
first to attack
first to strike
first to use force
first to use weapons
first to use heavy weapons
first to violate the ceasefire
first to violate the truce
first to break the ceasefire
first to break the truce
first to start the fighting
first to start the clash
first to start hostilities
first to resort to force
fired first +past
shot first +past
attacked first +past
struck first +past
opened fire first +past
started shooting first +past
started firing first +past
fired the first shot +past
fired the first shots +past

# "first to use": what follows tells whether weapons
[first.use] positions
first to deploy
first to employ
first to resort to
first to start using
first to use
first began using
first resorted to
first started using
first used

# "sounded the alarm over the fighting"
[concern.alarm] positions
sounded the alarm
sounds the alarm
sounding the alarm
sound the alarm
rang the alarm
rang alarm bells

# ---------------------------------------------------------------- verbs in all their forms
# with somebody, and what he is told to do: "ordered both sides to cease fire"; of all sorts of things, so what is called for must follow
[pressing] positions
admonish @ch
ask @verb
bid +inf +past
bids +pres
caution @verb
challeng @e
counsel @verb
counsell @verb
direct @verb
enjoin @verb
entreat @verb
exert @verb pressure on
increas @e pressure on
increas @e the pressure on
instruct @verb
invit @e
nudg @e
order @verb
press @ch
pressur @e
prod +inf
prods +pres
prodded +past +part
prodding +ing
push @ch
put @put pressure on
recommend @verb
remind @verb
request @verb
step @p up pressure on
told +past +part
tells +pres
telling +ing
tell +inf
warn @verb

[call.for] positions
made a pitch for +past
makes a pitch for +pres
pitched for +past
pitches for +pres
argu @e for
insist @verb upon
press @ch again for
plead @verb once more for
plead @verb again for
make the case for +inf
makes the case for +pres
made the case for +past +part
making the case for +ing
coming out in favour of +ing
comes out in favour of +pres
came out in favour of +past
come out in favour of +past +part +inf
comes out in favor of +pres
came out in favor of +past
declar @e itself in favour of
spoken in favour of +past +part
speaking in favour of +ing
spoken out for +past +part
speaking out for +ing
stood for +past +part
favour @verb
favor @verb
favouring +ing
favoring +ing
ask @verb for
ask @verb that
request @verb that
urg @e that
propos @e that
launch @ch an appeal for
issu @e an appeal for
issu @e a call for
makes a plea for +pres
making a plea for +ing
make a plea for +inf
made a plea for +past +part
back @verb calls for
back @verb the call for
back @verb a call for
support @verb calls for
support @verb the call for
echo @ch calls for
echo @ch the call for
join @verb calls for
join @verb the call for
step @p up calls for
plead @verb the case for

[acknowledge]
spoken
speaking
speaks
talks about
underlining

# ---------------------------------------------------------------- accusations
# what an accused is told to have done must follow: "slammed Sudan for shelling the town"
[accuse.for] positions
blast @verb
berat @e
call @verb out
chid @e
fault @verb
lash @ch out at
rebuk @e
reprimand @verb
reproach @ch
slam +inf
slams +pres
slammed +past +part
slamming +ing
take to task +inf

[accuse.of] positions
held responsible +part
held accountable +part
level @verb accusations against
levell @verb accusations against
level @verb charges against
makes accusations against +pres
making accusations against +ing
make accusations against +inf
made accusations against +past +part
accus @e publicly
holding responsible +ing

# what is done to a people or its land, in all forms: "launched an attack", "is carrying out strikes"
[assail]
carry out +inf
carries out +pres
carrying out +ing
commit @t
conduct @verb
continue +inf
continues +pres
continuing +ing
initiat @e
inflict @verb
launch @ch
mount @verb
perpetrat @e
resum @e
stag @e
unleash @ch
[assault]
act @noun of aggression
act @noun of terrorism
act @noun of sabotage
air raid @noun
air strike @noun
airstrike @noun
armed attack @noun
assault @noun
atrocity
atrocities
attack @noun
bombardment @noun
bombing @noun
drone attack @noun
drone strike @noun
ground operation @noun
hostilities
incursion @noun
invasion @noun
massacre @noun
missile attack @noun
missile strike @noun
offensive @noun
provocation @noun
raid @noun
rocket attack @noun
shelling @noun
strike @noun
war crime @noun

# the verbs above are verbs of any kind, too
[verb]
admonish @ch
ask @verb
blast @verb
challeng @e
conduct @verb
direct @verb
entreat @verb
instruct @verb
invit @e
launch @ch
mount @verb
nudg @e
order @verb
perpetrat @e
press @ch
pressur @e
push @ch
rebuk @e
recommend @verb
reproach @ch
resum @e
stag @e
suggest @verb
warn @verb

[ing]
admonishing
asking
blasting
challenging
conducting
directing
entreating
instructing
inviting
launching
mounting
nudging
ordering
perpetrating
pressing
pressuring
pushing
rebuking
recommending
reproaching
resuming
staging
suggesting
warning
cautioning
bidding
counselling
counseling
enjoining
prodding
committing
initiating
inflicting
unleashing
berating
chiding
faulting
lashing
reprimanding
slamming

[ed]
admonished
asked
blasted
challenged
conducted
directed
entreated
instructed
invited
launched
mounted
nudged
ordered
perpetrated
pressed
pressured
pushed
rebuked
recommended
reproached
resumed
staged
suggested
warned
counselled
enjoined
prodded
berated
chided
faulted
reprimanded
slammed
unleashed
inflicted
initiated
cautioned

# ---------------------------------------------------------------- accusations
[attack]
annex @ch
ambush @ch
blockad @e
break the ceasefire +inf
break the truce +inf
breaking the ceasefire +ing
breaking the truce +ing
breaks the ceasefire +pres
breaks the truce +pres
broke the agreement +past
cross @ch into our territory
cross @ch its border
crossing the border +ing
destabilis @e the region
destabiliz @e the region
infiltrat @e
mov @e troops into
sabotag @e
send drones into +inf
sends drones into +pres
sending drones into +ing
sent drones into +past +part
send troops into +inf
sends troops into +pres
sending troops into +ing
sent troops into +past +part
trying to derail +ing
trying to destabilise +ing
trying to destabilize +ing
trying to sabotage +ing
trying to undermine +ing
trying to provoke +ing
seeking to destabilise +ing
seeking to destabilize +ing
seeking to undermine +ing
us @e banned weapons
us @e prohibited weapons
us @e chemical weapons
us @e cluster munitions
start @verb the war
start @verb a war
unleash @ch the war

# ---------------------------------------------------------------- condemnations
[condemn] positions
abhor +inf
abhors +pres
abhorred +past +part
abhorring +ing
censur @e
deprecat @e
excoriat @e
lambast @verb
lambast @e
issu @e a condemnation
issu @e a strong condemnation
speak out against +inf
speaks out against +pres
spoke out against +past
spoken out against +past +part
speaking out against +ing
take strong exception to +inf
takes strong exception to +pres
took strong exception to +past
taken strong exception to +past +part
taking strong exception to +ing
is outraged by +pres
are outraged by +pres +inf
was outraged by +past
were outraged by +past
is disgusted by +pres
are disgusted by +pres +inf
was disgusted by +past
were disgusted by +past
slams the +pres
slam the +inf
slamming the +ing
blasted the +past +part
blasts the +pres
blasting the +ing
lodge a protest over +inf
lodges a protest over +pres
lodging a protest over +ing
lodge a protest against +inf
lodging a protest against +ing
lodging a protest +ing

[condemn.noun]
disapproval
strong disapproval

[protested]
protests against
protesting against
protest against
protests over
protesting over
protested the

# said of a deed only: "called the strike criminal"
[condemn.called] positions +quality
violation of its airspace
violation of our airspace
violation of the airspace
violation of the country's airspace
violation of the country's sovereignty
violation of the country's territory
violation of their airspace
a sacrilege
an abomination
an assault on humanity
an insult to humanity
beyond words
the height of cowardice
violation of its sovereignty
violation of our sovereignty
violation of their sovereignty
violation of international law
violation of its territorial
violation of our territorial
violation of the sovereignty
violation of sovereignty
violation of the un charter
violation of the united nations charter
breach of its sovereignty
breach of our sovereignty
breach of their sovereignty
breach of international law
breach of its territorial
breach of our territorial
breach of the sovereignty
breach of sovereignty
breach of the un charter
breach of the united nations charter
infringement of its sovereignty
infringement of our sovereignty
infringement of their sovereignty
infringement of international law
infringement of its territorial
infringement of our territorial
infringement of the sovereignty
infringement of sovereignty
infringement of the un charter
infringement of the united nations charter
a grave crime
a heinous crime
a monstrous crime
a terrible crime
criminal
cruel
disgraceful
disgusting
horrific
horrendous
illegal
immoral
inhuman
inhumane
monstrous
odious
savage
shameful
unlawful
unprovoked and unjustified
mindless
senseless
wanton

# ---------------------------------------------------------------- concern
[concern.be]
anxious about
apprehensive about
fearful for
preoccupied by
preoccupied with
uneasy about
uneasy over
unnerved by
unsettled by

[concern.noun]
apprehension
apprehensions
consternation
disquiet
nervousness

# what troubles somebody: "has alarmed Japan"
[concern.trouble] positions
alarms
alarmed
worries
worried
troubles
troubled
is of concern to
is of great concern to
remains of concern to
is a cause of concern for
is a cause for concern in
is causing concern in
caused concern in
causes concern in
continue to worry
continued to worry
continues to alarm
continues to worry
has caused concern in

# ---------------------------------------------------------------- condolences
[condole]
bow our heads before
bowed his head before
griev @e with
griev @e together with
mourn @verb with
pray @verb for the victims
pray @verb for the families
pray @verb for the souls
pray @verb for the dead
pray @verb for the relatives
pray @verb for the people
pray @verb for the injured
pray @verb for the bereaved
pray @verb for those
pray @verb for all
offer @verb prayers
shared the grief
shared the pain
shared the sorrow
share the pain
share the sorrow
sharing the grief
sharing the pain
word @noun of sympathy
words of comfort
words of condolence
words of support to
commiserat @e
sympathis @e with the bereaved
sympathis @e with the families
sympathis @e with the family
sympathis @e with the people
sympathis @e with the victims
sympathiz @e with the bereaved
sympathiz @e with the families
sympathiz @e with the family
sympathiz @e with the people
sympathiz @e with the victims
paying tribute to the victims
paying tribute to the fallen
sends its sympathy

# ---------------------------------------------------------------- welcome
# with an agreement, a decision or an effort behind it
[approving] positions
acclaim @verb
acknowledg @e with appreciation
approv @e of
are glad about +inf +pres
are happy about +inf +pres
are happy with +inf +pres
am glad about +inf +pres
is glad about +pres
was glad about +past
is grateful for +pres
are grateful for +pres +inf
was grateful for +past
is satisfied with +pres
are satisfied with +pres +inf
was satisfied with +past
celebrat @e
cheer @verb
complimented the parties on +past +part
congratulat @e both sides on
congratulat @e the parties on
congratulat @e the sides on
congratulat @e the two sides on
declar @e its support for
declar @e his support for
declar @e support for
embrac @e
endors @e
express @ch gratitude for
express @ch its gratitude for
express @ch his gratitude for
express @ch approval of
express @ch its approval of
express @ch appreciation for
express @ch its appreciation for
express @ch satisfaction at
express @ch satisfaction with
give its backing to +inf
gives its backing to +pres
gave its backing to +past
given its backing to +part
giving its backing to +ing
give its full support to +inf
gives its full support to +pres
gave its full support to +past
given its full support to +part
giving its full support to +ing
greet @verb
is pleased about +pres
look @verb favourably on
look @verb favorably on
note with satisfaction +inf
noting with satisfaction +ing
noting with appreciation +ing
taking positive note of +ing
take positive note of +inf
salut @e
speak highly of +inf
speaks highly of +pres
speaking highly of +ing
spoken highly of +part
stand behind +inf
stands behind +pres
stood behind +past
thank the mediators for +inf
thanks the mediators for +pres
thanked the mediators for +past +part
thanking the mediators for +ing
thank @verb the parties for
throw its weight behind +inf
throws its weight behind +pres
throws his weight behind +pres
throws her weight behind +pres
throws their weight behind +pres
threw its weight behind +past
threw his weight behind +past
threw her weight behind +past
threw their weight behind +past
thrown its weight behind +part
throwing its weight behind +ing
valu @e
view @verb positively

[deal.step] positions
a hopeful sign
a ray of hope
a glimmer of hope
a step in the right direction
an encouraging sign
encouraging news
good news
very good news
great news

# the same of nothing but an agreement
[deal.good] positions
deserves support
deserves our support
encouraging
has our full support
has our support
is welcome
to be welcomed
very welcome

# ---------------------------------------------------------------- agreements
# of both parties together only: "the two sides declared a truce"
[jointly] positions
committed +past +part
committed to +past +part
decided +past +part
vowed +past +part
vow +inf
pledged +past +part
pledge +inf
undertook +past
undertaken +past +part
promised +past +part
consented +past +part
accept @verb
announc @e
approv @e
declar @e
proclaim @verb
negotiat @e
renew @verb
initial @verb
initialled +past +part
settle on +inf
settled on +past +part
seal @verb
clinch @ch
conclud @e
reach @ch
commit @t themselves to
found common ground on +past +part
find common ground on +inf
made a deal +past +part

[into.force]
was brokered
has been brokered
was extended
has been extended
was finalised
has been finalised
was finalized
has been finalized
was negotiated
was renewed
has been renewed
was prolonged
has been prolonged
was concluded
has been concluded

# ---------------------------------------------------------------- denials
[deny]
brush @ch off
contested the +past +part
contested claims +past +part
contested reports +past +part
contests the +pres
contesting the +ing
contests claims +pres
contests reports +pres
disavow @verb
disputed the +past +part
disputed claims +past +part
disputed reports +past +part
disputed that +past +part
disputes the +pres
disputes claims +pres
disputes reports +pres
disputes that +pres
disputing the +ing
disputing claims +ing
laugh @verb off
scoff @verb at
shrug off +inf
shrugs off +pres
shrugged off +past +part
wave @verb aside
issu @e a denial of

# ---------------------------------------------------------------- offers
[offer]
offering +ing
promising to help +ing
puts itself forward as +pres
put itself forward as +inf +past +part
putting itself forward as +ing
offered itself as +past +part
offers itself as +pres
volunteer to +inf
[help]
go between
platform
territory for
support to the victims
support to the families

# ---------------------------------------------------------------- situation
[calm]
improved
improving
normalising
normalizing
calming down
escalated
deteriorating rapidly
spiralling out of control
back to normal
out of control
developing dangerously
[calm.none] positions
no ceasefire violations
no violations of the ceasefire
no violations of the truce
no armed clashes
no further clashes
no fighting
night passed calmly
night passed quietly
day passed calmly
[calm.event] positions
guns are silent
guns had fallen silent
guns have fallen silent
guns were silent
life is returning to normal
life was returning to normal
life is slowly returning to normal
life was slowly returning to normal
night had passed calmly
night had passed quietly
night had passed without incident
night passed calmly
night passed quietly
night passed without incident
tension persists
tensions persist
tensions remain
tension remains
tensions remain high
tension remains high
tensions are high
tensions are rising
tension is rising
tensions have eased
tension has eased
tensions have risen
fighting has subsided
fighting has stopped
fighting has died down
fighting continues
fighting is continuing
fighting was continuing
fighting is still going on
fighting has intensified
clashes have subsided
clashes have stopped
clashes continue
clashes are continuing
shooting has stopped
shooting had stopped
shooting continues
shelling has stopped
shelling continues
firing has stopped
ceasefire is holding
ceasefire was holding
ceasefire is being observed
ceasefire is being respected
ceasefire has held
ceasefire remains in force
truce is holding
truce was holding
truce is being observed
truce has held
hostilities have ceased
hostilities continue
tension is running high
tension remains very high
tension was high
tension was rising
tensions are mounting
tensions are running high
tensions continue to rise
tensions had eased
tensions remained high
tensions were high
tensions were mounting
tensions were rising
tensions were running high

[ing]
abhorring
accepting
acclaiming
ambushing
annexing
announcing
approving
backing
blockading
castigating
celebrating
censuring
cheering
clinching
commiserating
concluding
contesting
continuing
declaring
deprecating
disavowing
disputing
embracing
endorsing
excoriating
favoring
favouring
greeting
infiltrating
initialing
insisting
lambasting
negotiating
offering
proclaiming
reaching
renewing
sabotaging
saluting
sealing
supporting
telling
valuing

[ed]
abhorred
accepted
acclaimed
ambushed
annexed
announced
approved
backed
blockaded
castigated
celebrated
censured
cheered
clinched
commiserated
committed
concluded
contested
counseled
declared
deprecated
disavowed
disputed
embraced
endorsed
excoriated
favored
favoured
greeted
infiltrated
initialed
initialled
insisted
lambasted
negotiated
proclaimed
reached
renewed
sabotaged
saluted
sealed
supported
valued

[ing]


[ed]
consented
decided
pledged
promised
vowed

[ing]
clarifying
complaining
contending
reminding
requesting
specifying
surrendering

[ed]
clarified
complained
contended
reminded
requested
specified
suffocated
surrendered

# with what is wished right behind it: "requested the withdrawal of", "suggested a truce"
[wishing] positions
advised +past
advises +pres
preached +past
preaches +pres
recommend @verb
request @verb
suggest @verb
propos @e
prefer +inf
prefers +pres
preferred +past +part
is requesting +pres
are requesting +pres

[stress]
drawn attention to +past +part
draw attention to +inf
drew attention to +past
call @verb attention to
point to +inf
pointed out +past +part

[ing]
proposing

[ed]
preferred
proposed

# "there is no alternative to dialogue": with what there is instead of
[call.noother] positions
nothing can replace
no substitute for

# "would like to call on": said by saying so
[wish.to]
would like to
wishes to
wish to

# ---------------------------------------------------------------- what a side is said to do, in any form
[attack]
arm @verb the rebels
arm @verb the militias
back @verb the rebels
financ @e terrorism
fund @verb terrorism
fuel @verb the conflict
fuel @verb the war
interfer @e in the internal affairs
interfer @e in its internal affairs
meddl @e in
sponsor @verb terrorism
sponsor @verb terrorists
stok @e the conflict
stok @e tensions
supply arms to +inf
supply weapons to +inf
supply drones to +inf
supplies arms to +pres
supplies weapons to +pres
supplies drones to +pres
supplied arms to +past +part
supplied weapons to +past +part
supplied drones to +past +part
supplying arms to +ing
supplying weapons to +ing
supplying drones to +ing
support @verb terrorism
support @verb terrorists
support @verb the rebels

[attack.from]
came under fire from
come under fire from
under attack from
came under attack from
come under attack from

[deed.crime]
ethnic cleansing
collective punishment
state terrorism
genocide

[condemn.adj]
nothing could justify
could not be justified
could never be justified
can never be justified
constituted a violation
constituted violations
constituted a grave violation
constituted a flagrant violation
amounted to a violation
amounts to a violation
amount to a violation

[hostility]
madness

[attack]
fighting alongside +ing
fought alongside +past +part

[condemn.noun]
rejection of all forms
rejection of any form
rejection of terrorism
rejection of violence
rejection of the use of force

[condole]
thoughts were with
prayers were with
heart was with
hearts were with

# those of a side, before what they did: "Israeli warplanes struck"
[actor.agency] +land
commandos
fighter jets
jets
servicemen
settlers
snipers
special forces
warplanes

# ---------------------------------------------------------------- agreements in further forms
[agree] positions
announced an agreement +past +part
has reached an understanding +past
have come to an understanding +past
have found common ground +past
have reached an understanding +past
announced a deal +past +part
come to an agreement +past +part
come to an understanding +past +part
came to an understanding +past
hammered out an agreement +past +part
hammered out a deal +past +part
found common ground +past +part
finalised an agreement +past +part
finalized an agreement +past +part
reached a compromise +past +part
struck an agreement +past +part
secured an agreement +past +part

[prolong]
extend +inf
prolong +inf
renewed +past +part

# all the world: it is meant as one who acts wherever it is named
[actor.group.parties.world] +land
the international community
international community
the world community
world community
# "deems a ceasefire necessary"
[deem.thing]
consider @verb
deem @verb
regard @verb
sees +pres

[deemed] positions
a priority
absolutely necessary
as necessary
a top priority
the top priority
the first step
necessary
paramount

# "respect the sovereignty of", "abide by the Charter"
[norm.keep]
abide by
abiding by
adhere to
adherence to
compliance with
comply with
observance of
observe
respect
respect for
respect of
respecting
uphold
upholding

# "we cannot allow the conflict to spread"
[call.cannot] positions
cannot allow
cannot let
cannot permit
cannot risk
must never allow

# "civilians are not a target"
[call.spare] positions
are not a legitimate target
are not a target
are not legitimate targets
are not targets
are never a target
is not a target
not legitimate targets

# "this requires an immediate ceasefire"
[call.this] positions
peace demands
peace requires
security requires
stability requires
that requires
this demands
this requires
this situation demands
this situation requires
the situation demands
the situation requires
# ---------------------------------------------------------------- charges in further words: unwilling, threatening, abetting, misleading
[attack] positions
abet @t terrorism
arm @verb terrorism
back @verb terrorism
financ @e terrorism
harbour @verb terrorism
harbor @verb terrorism
host @verb terrorism
shelter @verb terrorism
sponsor @verb terrorism
support @verb terrorism
train @verb terrorism
abet @t terrorists
arm @verb terrorists
back @verb terrorists
financ @e terrorists
harbour @verb terrorists
harbor @verb terrorists
host @verb terrorists
shelter @verb terrorists
sponsor @verb terrorists
support @verb terrorists
train @verb terrorists
abet @t terrorist
arm @verb terrorist
back @verb terrorist
financ @e terrorist
harbour @verb terrorist
harbor @verb terrorist
host @verb terrorist
shelter @verb terrorist
sponsor @verb terrorist
support @verb terrorist
train @verb terrorist
abet @t militants
arm @verb militants
back @verb militants
financ @e militants
harbour @verb militants
harbor @verb militants
host @verb militants
shelter @verb militants
sponsor @verb militants
support @verb militants
train @verb militants
abet @t armed groups
arm @verb armed groups
back @verb armed groups
financ @e armed groups
harbour @verb armed groups
harbor @verb armed groups
host @verb armed groups
shelter @verb armed groups
sponsor @verb armed groups
support @verb armed groups
train @verb armed groups
abet @t separatists
arm @verb separatists
back @verb separatists
financ @e separatists
harbour @verb separatists
harbor @verb separatists
host @verb separatists
shelter @verb separatists
sponsor @verb separatists
support @verb separatists
train @verb separatists
abet @t insurgents
arm @verb insurgents
back @verb insurgents
financ @e insurgents
harbour @verb insurgents
harbor @verb insurgents
host @verb insurgents
shelter @verb insurgents
sponsor @verb insurgents
support @verb insurgents
train @verb insurgents
amass @ch forces
amass @ch troops
amass @ch equipment
mass @ch forces
mass @ch troops
mass @ch equipment
concentrat @e forces
concentrat @e troops
concentrat @e equipment
is lying +past
are lying +past
is bluffing +past
lied +past +part
lied to +past +part
wag @e war against
wag @e a war against
wag @e an information war against
wag @e a hybrid war against
wag @e war on
wag @e a war on
wag @e an information war on
wag @e a hybrid war on
us @e hunger as a weapon
us @e starvation as a weapon
us @e famine as a weapon
us @e food as a weapon
us @e water as a weapon
broke its promise +past
broken its promise +part
breaking its promise +ing
broke its promises +past
broken its promises +part
breaking its promises +ing
broke its pledge +past
broken its pledge +part
breaking its pledge +ing
broke its pledges +past
broken its pledges +part
breaking its pledges +ing
broke its commitments +past
broken its commitments +part
breaking its commitments +ing
broke its word +past
broken its word +part
breaking its word +ing
broke the agreements +past
broken the agreements +part
breaking the agreements +ing
broke the deal +past
broken the deal +part
breaking the deal +ing
broke the pact +past
broken the pact +part
breaking the pact +ing
broke the accord +past
broken the accord +part
breaking the accord +ing
broke the armistice +past
broken the armistice +part
breaking the armistice +ing
dragging out the talks +ing
drags out the talks +pres
dragged out the talks +past
stalling the talks +ing
delaying the talks +ing
dragging out the negotiations +ing
drags out the negotiations +pres
dragged out the negotiations +past
stalling the negotiations +ing
delaying the negotiations +ing
dragging out the peace process +ing
drags out the peace process +pres
dragged out the peace process +past
stalling the peace process +ing
delaying the peace process +ing
interfer @e in our internal affairs
interfer @e in their internal affairs
interfer @e in other countries internal affairs
interfer @e in our domestic affairs
interfer @e in their domestic affairs
interfer @e in other countries domestic affairs
illegally seized +past +part
illegally occup @yv
unlawfully seized +past +part
illegally entered +past +part
illegally annexed +past +part
illegally holding +ing
committing genocide +ing
commit @t genocide
commit @t war crimes
turn @verb a blind eye to
stubbornly ignor @e
shirk @verb its
evad @e its obligations
neglect @verb its obligations

[attack.kill]
beaten +part
kidnapped +part
robbed +part
shot at +part

[deed.done]
been organised by
been organized by
been masterminded by
been unleashed by
been initiated by
been triggered by
been caused by
was organised by
was organized by
was masterminded by
was unleashed by
was initiated by
was triggered by
was caused by
were organised by
were organized by
were masterminded by
were unleashed by
were initiated by
were triggered by
were caused by

[assault]
artillery fire
artillery strike @noun
barrage @noun
cross border attack @noun
ground offensive @noun
mortar fire
terrorist attack @noun
terror attack @noun
terrorist act @noun
suicide attack @noun
cyberattack @noun
cyber attack @noun

# what a side is called: "called Israel an aggressor"

[label.bad] positions
aggressor @noun
terrorist state @noun
terrorist regime
rogue state
occupier @noun
war criminal @noun
warmonger @noun
butcher
state sponsor of terrorism
sponsor of terrorism
accomplice @noun
main culprit
culprit @noun
main threat
main obstacle

# what somebody tries, and what is bad to try: "seeks to destabilise"

[bent]
aim @verb
attempt @verb
conspir @e
continu @e
endeavour @verb
intend @verb
plan @n
plot @t
prepar @e
seek @verb
sought +past +part
striv @e
strove +past
tries +pres
tried +past +part
trying +ing
go @ch on

[spoil] positions
annex +inf
annihilate +inf
assassinate +inf
cover up +inf
conceal +inf
deceive +inf
derail +inf
destabilise +inf
destabilize +inf
destroy +inf
discredit +inf
disrupt +inf
distort +inf
divert attention +inf
drag out +inf
escalate +inf
evade +inf
exterminate +inf
falsify +inf
fuel +inf
hamper +inf
hinder +inf
incite +inf
infiltrate +inf
inflame +inf
intimidate +inf
invade +inf
justify +inf
legitimise +inf
legitimize +inf
mislead +inf
obstruct +inf
occupy +inf
overthrow +inf
provoke +inf
sabotage +inf
shift the blame +inf
shift responsibility +inf
subjugate +inf
thwart +inf
torpedo +inf
undermine +inf
whitewash +inf
violate +inf
disseminate +inf
blackmail +inf
impose +inf
spread disinformation +inf

# unwilling: "refuses to negotiate", "is not interested in peace"

[refuse] positions
refus @e
reject @verb all
unwilling to +unwilling
not interested in +unwilling
no interest in +unwilling
not want +unwilling
not ready for +unwilling
not seek +unwilling


# threats: "threatens to bomb", "threatens regional security"

[menace] positions
threaten @verb


# "spreads false information", "hides its losses"

[circulate]
spread +inf +past +part
spreads +pres
spreading +ing
disseminat @e
circulat @e
fabricat @e
resort @verb to
engag @e in
misus @e
peddl @e

[falsehood] positions
disinformation
misinformation
false information
false reports
false news
fake news
false claims
lies
falsehoods
false rumours
false rumors
propaganda

[hide] positions
conceal @verb
cover @verb up
hides +pres
hiding +ing
hid +past
mislead @verb
misled +past +part
deceiv @e


# "was involved in the attack"

[involved] positions
involved in
implicated in
complicit in


[involvement] positions
involvement of
complicity of
participation of


[undo] positions
undermin @e
jeopardis @e
jeopardiz @e
contradict +inf
contradicts +pres
contradicted +past +part
threaten @verb
run @n counter to
ran counter to +past
violat @e
breach @ch
contraven @e
destabilis @e
destabiliz @e

[undo.act] positions
violation of
violations of
breach of
breaches of
act of aggression
acts of aggression
act of terror
act of terrorism
act of war
provocation
war crime @noun
crime against
crimes against
threat to
interference in

[undo] positions
aimed at undermining +past
aimed at destabilising +past
aimed at destabilizing +past
aimed at derailing +past
aimed at escalating +past
aimed at disrupting +past
aimed at deteriorating +past
aimed at provoking +past
aimed at sabotaging +past
aimed at intimidating +past
aimed at destroying +past
aimed at seizing +past
aimed at inciting +past

[concern.adj] positions
horrifying
distressing
deeply distressing

# "the escalation worries us"
[concern.us] positions
alarms us
concerns us
concerns us greatly
disturbs us
troubles us
worries us

# "we fear a further escalation"
[concern.fear] positions
we fear
we dread
we also fear
we now fear
i fear

[condole]
heartbroken
broken hearted

# "accepted the ceasefire proposal"
[accepts] positions
accepted +past
accepts +pres

[utter]
called attention to the fact +past
draws attention to the fact +pres
drew attention to the fact +past

# "the situation is catastrophic", "all is calm", "the outbreak is under control"
[calm.event] positions
all is calm
all is quiet
everything is calm
everything is quiet
things are calm
things are quiet
outbreak is under control
epidemic is under control
situation is catastrophic
situation remains catastrophic
situation is disastrous
situation is desperate
situation is dire
situation remains dire

# "the situation in the region continues to deteriorate"
[calm.moves] positions
is growing worse
is getting worse
is growing more dangerous
is going from bad to worse
is worsening by the day
is deteriorating by the day
is deteriorating by the hour
is worsening by the hour
was growing worse
was getting worse
was growing more dangerous
was going from bad to worse
was worsening by the day
was deteriorating by the day
was deteriorating by the hour
was worsening by the hour
are growing worse
are getting worse
are growing more dangerous
are going from bad to worse
are worsening by the day
are deteriorating by the day
are deteriorating by the hour
are worsening by the hour
were growing worse
were getting worse
were growing more dangerous
were going from bad to worse
were worsening by the day
were deteriorating by the day
were deteriorating by the hour
were worsening by the hour
grows worse
grew worse
continues to deteriorate
continued to deteriorate
continues to worsen
continued to worsen
continues to improve
keeps deteriorating
keeps worsening
is getting worse
was getting worse
is gradually returning to normal

# "was not aware of any strike", "does not correspond to reality", "pure fabrication"
[deny.act] positions
no civilian targets were hit
no civilian targets were struck
no civilian was targeted
no civilians had been targeted
no civilians were targeted
no hospital was targeted
not aware of any strike
unaware of any strike
not aware of any attack
unaware of any attack
not aware of any such incident
unaware of any such incident
not aware of any such strike
unaware of any such strike
not aware of any shelling
unaware of any shelling
not aware of a strike
unaware of a strike
not aware of a attack
unaware of a attack
not aware of strikes
not aware of attacks
no knowledge of any strike
no knowledge of any attack
no knowledge of a strike
# figures that are too high, where whoever is charged says so
[swollen] positions
inflated
overblown
overstated
blown out of proportion
made up
doctored
staged
old footage

[despite.reports] positions
contrary to

# where something did not happen
[contrary]
no
not
never
none
nobody
nothing

[deny.false] positions
pure fabrication
complete fabrication
utter fabrication
total fabrication
not correspond to reality
not correspond to the truth
not correspond to the facts

# "did not supply drones"
[deny.supply] positions
did not supply
did not provide
did not send
did not sell
did not deliver
did not transfer
does not supply
does not provide
does not send
does not sell
does not deliver
does not transfer
do not supply
do not provide
do not send
do not sell
do not deliver
do not transfer
has not supplied
has not provided
has not sent
has not sold
has not delivered
has not transferred
has never supplied
has never provided
has never sent
has never sold
has never delivered
has never transferred
have not supplied
have not provided
have not sent
have not sold
have not delivered
have not transferred
have never supplied
have never provided
have never sent
have never sold
have never delivered
have never transferred
had not supplied
had not provided
had not sent
had not sold
had not delivered
had not transferred
had never supplied
had never provided
had never sent
had never sold
had never delivered
had never transferred
[deny.act] positions
does not correspond to reality
does not correspond to the truth
does not correspond to the facts
do not correspond to reality
do not correspond to the truth
do not correspond to the facts
did not correspond to reality
did not correspond to the truth
did not correspond to the facts

# "Japan will provide $3 million in emergency aid"
[offer]
will provide +pres
will send +pres
will allocate +pres
will deliver +pres
will dispatch +pres
will donate +pres
would provide +past
would send +past
would allocate +past
would donate +past

# "takes a positive view of the initiative"
[welcome] positions
takes a positive view of +pres
took a positive view of +past

# "the referendums are null and void", "have no place in our world"
[condemn.adj]
null and void
illegal and void
without legal force
[condemn.adj]
has no legal force +quality
have no legal force +quality
has no legal validity +quality
have no legal validity +quality
has no place in +quality
have no place in +quality

# "the attack is a crime against humanity"
[condemn.adj]
is a crime against humanity +quality
is a war crime +quality
is a heinous crime +quality
is a barbaric crime +quality
was a crime against humanity +quality
was a war crime +quality
was a heinous crime +quality
was a barbaric crime +quality
are crimes against humanity
are war crimes
were crimes against humanity
were war crimes

# "asked of Libya that it withdraw"
[call.of] positions
asked of
asks of
demanded of
expects of
requested of
requests of
requires of
# "the fighting has subsided", "tensions are rising": what goes on, and how
[strife] positions
fighting
clashes
hostilities
skirmishes
battles
gun battles
gunfights
firefights
exchange of fire
exchanges of fire
armed clashes
border clashes
heavy fighting
fierce fighting
intense fighting
fierce clashes
heavy clashes
shelling
bombardment
bombardments
[tense] positions
tension
tensions
unrest
[strife]
violence
airstrikes
air strikes
combat
military operations

[calms.down]
subsided
ceased
stopped
eased
abated
decreased
easing
subsiding
died down
calmed down
died away
let up
come to an end

[tightens]
intensified
escalated
resumed
worsened
spread
increased
continuing
ongoing
underway
raging
intensifying
escalating
rising
growing
mounting
spreading
increasing
high
deepening
unabated
flaring
under way
still going on
going on
on the rise
[tightens.on]
continues unabated
continue unabated
continued unabated
rages on
rage on
persist
persists
rages
rage

# "the ceasefire is being respected by both sides"
[truce.holds] positions
is holding
was holding
continues to hold
continued to hold
is being respected
was being respected
is being observed
was being observed
is being upheld
was being upheld
is respected
was respected by
is observed by
being complied with
is largely holding
was largely holding
appears to be holding
appeared to be holding
appears to have held
remains in place
remained in place
remains in force
remained in force
is still in force
is in effect
has collapsed
had collapsed
has broken down
had broken down



# "nowhere is safe", "a catastrophe is unfolding"
[calm.event] positions
nowhere is safe
no place is safe
no safe place
catastrophe is unfolding
disaster is unfolding
crisis is unfolding
tragedy is unfolding
crisis is deepening
crisis is worsening
crisis has deepened
crisis has worsened
calm has been restored
calm was restored
order has been restored
order was restored
calm prevails
calm has returned
life has returned to normal
life is returning to normal
night was calm
night was quiet
night passed without incident
night had passed calmly
night had passed quietly
no threat to the population
no threat to civilians
no threat to residents
no threat to the public
no danger to the population
no danger to civilians
no danger to residents
no danger to the public
no threat of an attack
no threat of invasion
no threat to security
everything was quiet
everything was calm
all was quiet
all was calm
everything is under control
everything was under control
all is under control
full control of the situation
have the situation under control
has the situation under control
had the situation under control
situation is not under control

# "we are seeing the withdrawal of heavy weapons"
[seeing] positions
are seeing
is seeing
are observing
is observing
are witnessing
is witnessing
have observed
has observed
have witnessed
continue to see
continues to see
were seeing
was seeing
was observing
were observing

[change.seen]
withdrawal
withdrawals
pullback
pull-back
pullout
de-escalation
escalation
deterioration
improvement
decrease
increase
decline
rise
build-up
buildup
movement
progress
intensification
lull

[calm]
catastrophic
disastrous
desperate
appalling
unbearable
chaotic
manageable
dramatic
deplorable
confused
uncertain
controlled
extremely difficult
very difficult
very dangerous
extremely dangerous
deteriorates
worsens
aggravated
calmed
steady
untenable
unsustainable
quieter

[scene]
humanitarian situation
humanitarian conditions
security conditions
conditions
operational situation
border situation

# "the attack did not take place", "no such order was given"
[deny.happened] positions
did not take place
has not taken place
had not taken place
never took place
did not happen
never happened
has not happened
did not occur
never occurred
has not occurred
had never taken place
had never happened
had not occurred

[deny.such] positions
no such attack
no such incident
no such strike
no such order
no such agreement
no such talks
no such meeting
no such plan
no such plans
no such operation
no such deal
no such losses
no such threat
no such event
no such document
no such shelling

# "we have no connection with it"
[deny.act] positions
have no connection with
have no connection to
have no links to
have no link to
have no link with
have no links with
have no involvement in
have no part in
have no hand in
have no relation to
have no relations with the attack
have no responsibility for
have no ties to the attack
has no connection with
has no connection to
has no links to
has no link to
has no link with
has no links with
has no involvement in
has no part in
has no hand in
has no relation to
has no relations with the attack
has no responsibility for
has no ties to the attack
had no connection with
had no connection to
had no links to
had no link to
had no link with
had no links with
had no involvement in
had no hand in
had no relation to
had no relations with the attack
had no responsibility for
had no ties to the attack
did not target civilians
did not cross the border
did not invade
did not kill any
did not hit any
did not support the rebels
did not deliberately target
did not plant
did not lay any
did not torture
has not fired
has never fired
has not opened fire
has never opened fire
has not shelled
has never shelled
has not bombed
has never bombed
has not attacked
has never attacked
has not struck
has never struck
has not targeted civilians
has never targeted civilians
has not carried out
has never carried out
has not violated
has never violated
has not crossed the border
has never crossed the border
has not invaded
has never invaded
has not killed any
has never killed any
has not hit any
has never hit any
has not used chemical
has never used chemical
has not supported the rebels
has never supported the rebels
has not deliberately targeted
has never deliberately targeted
has not planted
has never planted
has not laid any
has never laid any
has not tortured
has never tortured
had not fired
had never fired
had not opened fire
had never opened fire
had not shelled
had never shelled
had not bombed
had never bombed
had not attacked
had never attacked
had not struck
had never struck
had not targeted civilians
had never targeted civilians
had not carried out
had never carried out
had not violated
had never violated
had not crossed the border
had never crossed the border
had not invaded
had never invaded
had not killed any
had never killed any
had not hit any
had never hit any
had not used chemical
had never used chemical
had not supported the rebels
had never supported the rebels
had not deliberately targeted
had never deliberately targeted
had not planted
had never planted
had not laid any
had never laid any
had not tortured
had never tortured

[deny.false] positions
propaganda
mere propaganda
pure propaganda
pure lies
blatant lie
blatant lies
outright lie
outright lies
a myth
a hoax
a provocation and a lie
a falsehood
falsehoods
misinformation
misleading
inaccurate
without any foundation
without basis
without any basis
without merit
not true
not the truth
not accurate
not correct
wrong and
unsubstantiated and
unfounded and
invented
made up
manipulated
rubbish
distorted
a distortion
distortion of the facts
not supported by
devoid of any foundation
fictitious
fantasy
delusional
delirium
hold no water
does not hold water
do not hold water
untruthful
unreliable

# "the truce was extended", whoever tells it
[truce.longer] positions
was extended
was prolonged
was renewed
were extended
were prolonged
were renewed
is extended
is prolonged
is renewed
has been extended
has been prolonged
has been renewed
had been extended
had been prolonged
had been renewed
will be extended
will be prolonged
will be renewed
would be extended
would be prolonged
would be renewed

# "promised each other to stop fighting"
[each.other] positions
promised each other
pledged to each other
assured each other
gave each other
promised one another
pledged to one another
assured one another

# "the talks ended in an agreement to", "an agreement had been reached on"
[agree.result] positions
resulted in an agreement
resulted in a deal
resulted in an accord
resulted in a truce agreement
resulted in a ceasefire
resulted in a truce
resulted in an understanding
ended with an agreement
ended with a deal
ended with an accord
ended with a truce agreement
ended with a ceasefire
ended with a truce
ended with an understanding
ended in an agreement
ended in a deal
ended in an accord
ended in a truce agreement
ended in a ceasefire
ended in a truce
ended in an understanding
concluded with an agreement
concluded with a deal
concluded with an accord
concluded with a truce agreement
concluded with a ceasefire
concluded with a truce
concluded with an understanding
culminated in an agreement
culminated in a deal
culminated in an accord
culminated in a truce agreement
culminated in a ceasefire
culminated in a truce
culminated in an understanding
led to an agreement
led to a deal
led to an accord
led to a truce agreement
led to a ceasefire
led to a truce
led to an understanding
yielded an agreement
yielded a deal
yielded an accord
yielded a truce agreement
yielded a ceasefire
yielded a truce
yielded an understanding
produced an agreement
produced a deal
produced an accord
produced a truce agreement
produced a ceasefire
produced a truce
produced an understanding

# readiness in further words
[offer] positions
is prepared to +pres
stands prepared to +pres
would be willing to +pres
would be ready to +pres
is at the disposal of +pres
remains willing to +pres
is open to +pres
is here to +pres

[calm]
shaky
intact

[help]
medical aid
food aid
emergency aid
financial aid
medical assistance
humanitarian assistance
emergency assistance
play an active role
an active role
active role
play any role
rescue teams
rescue team
search and rescue
specialists
doctors
aid workers
in kind

# "the deal between Chad and Sudan"
[pact.noun] positions
agreement
agreements
deal
accord
accords
pact
truce
ceasefire
cease-fire
memorandum
treaty
protocol
understanding
armistice

# "is in Baku to assist negotiations"
[aiding] positions
assist
mediate
facilitate

[calm]
got out of control
gotten out of control
getting out of control
spiralled out of control
spiraled out of control
spun out of control
slipping out of control
beyond catastrophic
being stabilised
being stabilized
stabilising gradually
improving gradually
deteriorating by the day
worsening by the day
worsening daily
# "could host a summit", "will do all it can to help"
[offer] positions
could host +pres
can host +pres
could mediate +pres
can mediate +pres
could provide +pres
could facilitate +pres
could serve as +pres
could act as +pres
was available to +past
were available to +past
is available for +pres
will do everything +pres
will do all +pres
would do everything +past
would do all +past
will do everything possible +pres
will do everything in its power +pres
will do everything in our power +pres
will spare no effort +pres
[help]
summit
a platform
a venue
bring the parties
bring the sides
bring together
# "will continue to assist": help that goes on
[offer.full]
will continue to assist
will continue to help
will continue to facilitate
will continue to mediate
would continue to assist
would continue to help
would continue to facilitate
would continue to mediate
will continue to contribute to peace
will continue its efforts to mediate
will continue to provide assistance
will continue to provide humanitarian
will continue to provide aid
will continue to provide support

# "the situation escalated sharply", "the situation has deteriorated"
[affairs] positions
situation
security situation
humanitarian situation
[affairs.moves]
escalated
deteriorated
worsened
stabilised
stabilized
improved
eased
normalised
normalized
escalates
deteriorates
worsens
deteriorate
improves
changed for the worse
[offer] positions
assured +past
[help]
all help
all assistance
all possible help
full assistance
providing assistance
providing aid
[deny.false]
lack any basis
lacks any basis
lacked any basis
lack foundation
lacks foundation
lacked foundation
lack credibility
lacks credibility
lacked credibility
without grounds
without any grounds
not based on facts
not grounded in reality
# "there are no foreign fighters in Chad"
[fighters] positions
bases
camps
fighters
instructors
mercenaries
militants
soldiers
troops
warplanes
warships

# what runs into something is no condemnation
[none]
slam into
slammed into
slams into
slamming into
slammed against
slamming against
twinning agreement

# who and what must be let through
[helpers]
ambulances
convoys
aid
assistance
relief
supplies
rescuers
medics
doctors
facilities
workers
staff
personnel

[let.be]
enabled
granted
given
permitted

# what is neutralised, and no people
[repelled]
attempt @noun
drone @noun
missile @noun
rocket @noun
attack @noun
threat @noun
targets

# what a charge is said to be
[deny.act] positions
at odds with reality
at odds with the evidence
at odds with the facts
at odds with the truth
at variance with reality
at variance with the truth
did not square with
do not match the facts
do not square with
do not tally with the facts
do not tally with reality
does not match reality
does not match the facts
does not square with
does not tally with the facts
does not tally with reality
inconsistent with the facts
not consistent with the facts
not in line with the facts
not in line with reality
not in keeping with the facts
out of touch with the facts
runs counter to the facts
run counter to the facts
does not attack civilians
do not attack civilians
does not target civilians
do not target civilians
does not target hospitals
does not target schools
does not deliberately target
do not deliberately target
never targets civilians
never target civilians
has never targeted
have never targeted
does not bomb
does not shell
does not kill civilians
does not kidnap
does not torture
does not sponsor
does not support terrorism
does not support terrorists
does not harbour
does not harbor
does not interfere in
do not interfere in
had no hand
has no hand
have no hand
had no knowledge of
has no knowledge of
have no knowledge of
nothing whatsoever to do with
is not to blame for
is not to blame
are not to blame
was not to blame
were not to blame
not party to
is not a party to the conflict
not implicated in

[deny.false] positions
a figment
a fiction
a slander
a slur
a smear
a smear campaign
alarmist
an insinuation
calumny
concocted
cooked up
exaggerated
fairy tales
fantasies
far fetched
flights of fancy
hearsay
hogwash
insinuations
laughable
ludicrous
malicious
mere speculation
outlandish
preposterous
pure speculation
sheer fantasy
sheer invention
sheer speculation
slander
slanders
smears
speculative
trumped-up
trumped up
wild speculation
wildly exaggerated

# how a charge is dismissed: "as biased"
[dismissed]
biased
hypocritical
ill-informed
irrelevant
malicious
motivated by politics
one-sided
politically driven
politically motivated
politicised
politicized
prejudiced
selective
tendentious

[denials] positions
denial
denials
rejection
refutation
repudiation

[deny] positions
brush @ch aside
debunk @verb
disown @verb
dispute the +inf
gave short shrift to +past
laid to rest +past
laughed out of court +past
made light of +past
mock @verb
pooh-poohed +past
pour @verb cold water on
pour @verb scorn on
pushed back on +past
push @ch back against
quash @ch
ridicul @e
rubbish @ch
scotched +past
sneer @verb at
take issue with +inf
took issue with +past
takes issue with +pres
wave @verb away
wav @e away
wav @e aside

[rumour]
characterisation
characterization
conclusions
finding @noun
innuendo
insinuation @noun
narrative @noun
speculation
version of events
version of the events

# what must not be let go on: "the world cannot look away"
[call.silence] positions
can not look away
can not remain silent
can not stand by
cannot afford to wait
cannot be bystanders
cannot close its eyes
cannot continue to look away
cannot keep silent
cannot look away
cannot look on
cannot look the other way
cannot remain idle
cannot remain indifferent
cannot remain passive
cannot remain silent
cannot sit idly by
cannot stand aside
cannot stand by
cannot stand idle
cannot stand idly by
cannot stay silent
cannot turn a blind eye
cannot turn away
cannot turn its back
cannot turn our backs
cannot turn their backs
must not close its eyes
must not look away
must not remain indifferent
must not remain silent
must not stand by
must not stand idly by
must not stay silent
must not turn a blind eye
must not turn away
must not turn its back
should not look away
should not remain silent
should not stand by

[only.a] positions
only a
only an

# what a side stands by: "maintains that it never fired"
[maintain] positions
maintain that
maintained that
maintains that
swears that
swore that

[tell]
maintain that +inf
maintained that +past +part
maintains that +pres
swears that +pres
swore that +past

# relief that is asked for, or given
[goods]
antidotes
antibiotics
bandages
blankets
blood donations
body bags
boreholes
cargo planes
chlorine
clean water
doses
drinking water
evacuation flights
excavators
field hospital @noun
first aid kits
food
food aid
food parcels
food rations
fuel
generators
grain
heavy machinery
helicopters
hygiene kits
latrines
life jackets
medical kits
medical supplies
medical team @noun
medicine @noun
mobile clinic @noun
mobile hospital @noun
nurses
oxygen
paramedics
plasma
relief flights
rescue dogs
rice
sandbags
search dogs
seeds
shelter
sniffer dogs
surgeons
surgical kits
surgical team @noun
surgical unit @noun
tarpaulins
tents
trauma kits
vaccine @noun
volunteers
water pumps
water purification
water tankers
wheat
flour

# how money is asked for
[funds.ask] positions
appeal for +inf
appealed for +past
appealing for +ing
appeals for +pres
ask for +inf
asked donors for +past
asked for +past
asking for +ing
asks for +pres
request +inf
requested +past
requesting +ing
requests +pres
seek +inf
seeking +ing
seeks +pres
sought +past

[ultimatum] positions
a deadline
deadline
final warning
ultimatum
ultimatums

# what is told in the imperative
[call.order] positions
put the guns down
put your guns down
put down the guns
lay the guns down
bring back our
bring him back
bring him home
bring our boys
bring our children
bring our girls
bring our people
bring our sons
bring them back
bring them home
do not abandon us
do not abandon the
do not avenge
do not be provoked
do not fall for
do not fall into
do not forget us
do not give in to
do not go near
do not resort to
do not respond to
do not retaliate
do not seek revenge
do not shoot
do not take revenge
do not take the law
do not take up
don't abandon us
don't be provoked
don't fall for
don't forget us
don't give in to
don't shoot
don't take revenge
drop your arms
drop your guns
drop your weapons
free our
free them
get out of our
get your soldiers
get your troops
give back our
give peace
give us back
give us our
lay down your
leave our country
leave our land
leave our lands
leave us alone
let aid in
let aid through
let in the aid
let the aid
let the ambulances
let the convoys
let the doctors
let the hostages
let the inspectors
let the red cross
let the wounded
open the border
open the borders
open the crossing
open the crossings
open the gates
open the road
open the roads
protect the civilians
put down your
return our
return the bodies
return the hostages
send them home
silence the guns
silence your guns
sit down and talk
spare the
stay out of
take your soldiers
take your troops
withdraw your

# the same words, by what they ask
[aim.restraint]
do not avenge
do not be provoked
do not give in to
do not resort to
do not respond to
do not retaliate
do not seek revenge
do not take revenge
do not take the law
don't be provoked
don't take revenge
not avenge
not retaliate
not seek revenge
not take revenge
not take the law into

[aim.ceasefire]
lay down your
put down your
silence your guns

[aim.dialogue]
sit down and talk

[aim.humanitarian]
bring our boys
bring our children
bring our girls
bring our people
bring our sons
bring them home
free our
free them
give us back
let aid in
let aid through
let in the aid
let the aid
let the ambulances
let the convoys
let the doctors
let the hostages
let the wounded
open the crossing
protect the civilians
return the bodies
return the hostages
spare the

[pledge] positions
pledge
pledges

[disposal] positions
disposal

[offer] positions
be glad to +inf
be happy to +inf
be honoured to +inf
expressed readiness for +past
expressed readiness to +past
expressed willingness to +past
pledging +ing
voiced readiness to +past
voiced readiness for +past
voiced willingness to +past

[help]
airlift
cooperation in the investigation
emergency relief
financial help
full cooperation
further cooperation
humanitarian help
logistical support
medical care
medical help
medical treatment
refuge
rescue workers
safe haven
technical assistance
technical help

[goods]
firefighting aircraft
firefighting planes
prefabricated homes
rescue helicopters
rescue planes
transport planes
water bombers

[protest.word] positions
firm protest
serious protest
serious representations
solemn representation
solemn representations
stern demarche
stern demarches
stern démarche
stern démarches
stern protest
stern representation
stern representations
strong representation
strong representations

[doings]
backing
contribution
denial
denials
mistrust
offer
offers
plan to
pledges
presence
promise
promises
representations
reservations
threatening

# men of faith who speak together
[clergy] names
archbishops
bishops
cardinals
churches
imams
mufti
muftis
pastors
patriarchs
priests
rabbis

[actor.group] +land
aid agencies
aid groups
humanitarian agencies
humanitarian partners
partners
relief agencies
rights groups

[actor.igo]
AES
Alliance of Sahel States
Confederation of Sahel States
Assembly of Heads of State and Government
Authority of Heads of State and Government
Conference of Heads of State and Government
Council of Heads of State
Summit of Heads of State and Government

[actor.group]
Chiefs of Defence Staff
Chiefs of Defense Staff
Chiefs of General Staff
Chiefs of Staff

[verb]
fought off +past
overran +past
retake +inf
retaken +part
retook +past
swept into +past
swept through +past
withstood +past

[office]
acting chairman
acting foreign minister
acting governor
acting mayor
acting minister
acting premier
acting prime minister
acting prefect
external affairs minister
interim foreign minister
interim leader
interim president
interim prime minister
minister of external affairs
minister for external affairs
EAM

[actor.person] +land
acting chairman
acting foreign minister
acting governor
acting mayor
acting minister
acting premier
acting prime minister
acting prefect
external affairs minister
interim foreign minister
interim leader
interim president
interim prime minister
minister of external affairs
minister for external affairs
EAM

[call.ask] positions
mandated +past
mandates +pres

[aim.restraint]
take the law into

[calm.event] positions
descending into chaos
descending into civil war
descending into lawlessness
hanging by a thread
hangs by a thread
hung by a thread
life was returning to normal
life had returned to normal
on the brink of all out war
on the brink of civil war
on the brink of collapse
on the brink of famine
on the brink of the abyss
on the brink of war
on the edge of the abyss
on the verge of civil war
on the verge of collapse
on the verge of famine
on the verge of war
sliding back into civil war
sliding back into war
sliding into anarchy
sliding into chaos
sliding into civil war
sliding into war
spiralling into chaos
spiralling into civil war
teetering on the brink

[agree] positions
shake hands on +inf
shaken hands on +part
shook hands on +past

[helpers]
aid workers
health workers
humanitarian workers
medical teams
medical workers
relief workers
rescue teams
rescue workers

[actor.igo]
Council of the League of Arab States = igo/arab-league
Council of the Arab League = igo/arab-league
General Assembly of the United Nations = igo/un-general-assembly
Peace and Security Council of the African Union = igo/au-psc

[actor.group]
Anglican Church
Bishops Conference
Catholic Church
Council of Churches
Episcopal Conference
Ethiopian Orthodox Church
Greek Orthodox Church
Orthodox Church
Russian Orthodox Church
Serbian Orthodox Church
Ukrainian Orthodox Church
World Council of Churches

[rumour]
version
versions

[deny.flat] positions
dissociated itself from the attack +past
distanced itself from the assault +past
distanced itself from the attack +past
distanced itself from the attacks +past
distanced itself from the blast +past
distanced itself from the bombing +past
distanced itself from the killing +past
distanced itself from the killings +past
distanced itself from the raid +past
distanced itself from the strike +past

[actor.group]
Kataib Hezbollah = IQ
Kata'ib Hezbollah = IQ

[homage] positions
paid tribute to +past
pay tribute to +inf
paying tribute to +ing
pays tribute to +pres
pay homage to
paying homage to
pays homage to
paid homage to

[call.on] positions
lean @verb on
leant on +past +part
petition @verb
prevail @verb on
prevail @verb upon

# who is to act: "it falls to"
[up.to] positions
it is up to
it's up to
it is now up to
it falls on
it falls to
it fell to
it is for
onus is now on
onus is on
onus lies with
onus rests on
onus rests with
we are counting on
we are looking to
we count on
we look to
we rely on

[call.peace] positions
no alternative to dialogue
no alternative to negotiation
no alternative to negotiations
no alternative to talks
no other way but dialogue
no other way than dialogue
no other way than negotiations
only dialogue can
only dialogue will
only negotiations can
only negotiations will
only talks can
addressed exclusively through dialogue
addressed only through dialogue

[had.to] positions
had to be ended
had to be halted
had to be stopped
had to cease
had to end
had to stop

[had.to.act] positions
had to abide by
had to accept
had to answer for
had to apologise
had to apologize
had to back down
had to choose between
had to come clean
had to cooperate
had to disarm
had to explain
had to hand over
had to honour
had to honor
had to lay down
had to lift
had to make amends
had to recognise
had to recognize
had to release
had to free
had to respect
had to return to
had to show
had to sign
had to stand down
had to comply with
had to take responsibility
had to put an end to
had to curb
had to rein in

[had.to.leave] positions
had to pull back
had to pull out
had to withdraw

[crossed.line] positions
crossed the wire
crossed the fence
crossed the boundary
crossed the line
crossed into our territory
crossed into its territory
crossed their border
crossed our border

[had.to.kept] positions
had to be accompanied
had to be agreed
had to be binding
had to be carried
had to be comprehensive
had to be continued
had to be enforced
had to be extended
had to be fulfilled
had to be guaranteed
had to be held
had to be honored
had to be honoured
had to be immediate
had to be implemented
had to be kept
had to be launched
had to be lasting
had to be maintained
had to be mutual
had to be observed
had to be permanent
had to be preserved
had to be prolonged
had to be protected
had to be reached
had to be respected
had to be restored
had to be resumed
had to be revived
had to be strengthened
had to be unconditional
had to be upheld
had to be verified
had to be strictly observed
had to be fully implemented
had to be fully respected
had to resume
had to continue

[speaker.force]
border police
coast guard
coastguard

[utter]
countered that +past +part
counters that +pres
retorted that +past +part
retorts that +pres
shot back that +past

[projectile] positions
drones and missiles
missiles and drones
missiles and rockets
rockets and drones
rockets and missiles
rockets and mortars

[funds.ask] positions
require +inf
requires +pres

[aim.humanitarian]
respect ambulances
respect hospitals
respect medical personnel
respect medical staff
respect schools

[deny] positions
rebuff @verb
spurn @verb

[accuse.of] positions
file a complaint against +inf
filed a complaint against +past
files a complaint against +pres
lodge a complaint against +inf
lodged a complaint against +past
lodges a complaint against +pres

# who is to be held to account, without an inquiry
[aim.other]
accountability
accountable
answer for their actions
answer for their crimes
answer for these crimes
answer for this crime
answer for what they did
apprehend the culprits
apprehend the perpetrators
apprehend those responsible
arrest the attackers
arrest the culprits
arrest the killers
arrest the perpetrators
arrest those responsible
bring perpetrators
bring the perpetrators to justice
bring those responsible to justice
bring to account
brought to account
brought to justice
called to account
called to justice
culprits to justice
establish responsibility
face accountability
face justice
find the perpetrators
find those responsible
fish out the perpetrators
held accountable
held responsible
held to account
held to account for
hold accountable
hold those responsible
hunt down the perpetrators
hunt for the perpetrators
identify and apprehend
identify the perpetrators
identify those responsible
identifying the perpetrators
justice and accountability
justice for the victims
justice for victims
pay for their crimes
perpetrators to justice
punish
punish the perpetrators
punish those
punish those responsible
punished
punishing
search for the perpetrators
track down the perpetrators

# nobody is called on
[none]
call for applications
call for bids
call for papers
call for proposals
call for tenders
called for applications
called for bids
called for papers
called for proposals
called for tenders
calling for applications
calling for bids
calling for papers
calling for proposals
calling for tenders
calls for applications
calls for bids
calls for papers
calls for proposals
calls for tenders

# before what somebody is told to do
[call.message] positions
her message was
his message was
i say directly to
i say to
i want to say to
i would say to
let me say to
message for
message remains
message to
my message is
my message would be
our message is
our message would be
the message is
we say to
we want to say to

# orders that say what is wanted
[aim.withdrawal]
get out of our
get your soldiers
get your troops
leave our country
leave our land
leave our lands
take your soldiers
take your troops
withdraw your

[aim.humanitarian]
bring our boys
bring our children
bring our girls
bring our people
bring our sons
bring them home
free our
free them
let aid in
let aid through
let in the aid
let the aid
let the ambulances
let the convoys
let the doctors
let the hostages
let the red cross
let the wounded
open the crossing
open the crossings
protect the civilians
return the bodies
return the hostages
send them home

[aim.ceasefire]
drop your arms
drop your guns
drop your weapons
lay down your
put down your
silence the guns
silence your guns

[aim.restraint]
do not avenge
do not be provoked
do not resort to
do not respond to
do not retaliate
do not seek revenge
do not take revenge
don't be provoked
don't take revenge

# protests, with what is done to them
[protest.word] positions
protest has been lodged
protest was lodged
protests were lodged
strong protest was lodged
strong protest could be lodged
protest could be lodged
demarche was lodged
demarche was made
demarche lodged
démarche was lodged
démarche was made

[none]
appeal was lodged
bid was lodged
claim was lodged
complaint has been lodged
complaint was lodged
complaints were lodged
objection was lodged

[concern.noun]
reservations about
reservations at
reservations over
serious reservations
strong reservations
grave reservations
misgivings over
misgivings about
disquiet
foreboding

# "showed Chad's complicity in"
[involved.in] positions
collusion in
collusion with
complicity in
complicity with
culpability in
direct involvement in
duplicity in
support for terrorism

# "the key to ending the war lies in"
[call.key] positions
key to a
key to achieving
key to ending
key to lasting
key to peace
key to resolving
key to settling
key to solving
key to stability
key to the conflict
key to the crisis
key to the dispute
key to the resolution
key to the settlement
key to the solution

[condole]
condoled
condoles
condoling

# "this cannot go on"
[call.this.stop] positions
it cannot continue like this
it cannot go on
it cannot go on like this
this can not go on
this cannot be allowed to continue
this cannot be allowed to go on
this cannot continue
this cannot go on
this madness cannot go on
this war cannot continue
this war cannot go on
we cannot go on like this

# no deed
[none]
had done nothing to provoke
had done nothing to deserve
had done nothing to justify
had done nothing to warrant
had done nothing to invite
had done nothing to incite
had done nothing to merit
has done nothing to provoke
has done nothing to deserve
has done nothing to justify
has done nothing to warrant
has done nothing to invite
has done nothing to incite
has done nothing to merit
have done nothing to provoke
have done nothing to deserve
have done nothing to justify
have done nothing to warrant
have done nothing to invite
have done nothing to incite
have done nothing to merit
did nothing to provoke
did nothing to deserve
did nothing to justify
did nothing to warrant
did nothing to invite
did nothing to incite
did nothing to merit
done nothing to provoke
done nothing to deserve
done nothing to justify
done nothing to warrant
done nothing to invite
done nothing to incite
done nothing to merit

[concern.adj]
deeply concerning
extremely concerning
gravely concerning
highly concerning
incredibly concerning
particularly concerning
profoundly concerning
really concerning
seriously concerning
very concerning

[halt]
call off
calling off
discontinue
discontinuing

# "let there be peace"
[call.let] positions
let there be
may there be

[call.message]
i told her
i told him
i told them
i told the president
we told him
we told them

[aim.restraint]

[aim.other]
stay away from

[condemn]
took aim at +past +part
takes aim at +pres
taking aim at +ing

[condemn.adj]
crossed a red line +quality
crossed all red lines +quality
crossed every red line +quality
crosses a red line +quality
crosses all red lines +quality
crosses every red line +quality

[protest.word]
note of protest
protest note

[accuse.each]
each blamed on the other
each blames on the other
each has blamed on the other
each side blamed on the other
each side has blamed on the other

[welcome]
reacted positively to +past
responded positively to +past

[aim.ceasefire]
guns fall silent
guns go silent
guns to fall silent
guns to go silent
bombs to stop falling

[wrongly] positions
arbitrarily
brutally
indiscriminately
illegally
illegitimately
savagely
treacherously
unilaterally
unjustifiably
unlawfully
unjustly
wantonly

[condole]
commiserated
commiserates
commiserating
commiserate with
condole with

[aim.ceasefire]
sheath their swords
sheath your swords
sheathe their swords
sheathe your swords

[aim.peaceful_settlement]

[aim.restraint]
exercise wisdom
exercising wisdom
hold back
holding back
utmost wisdom
voice of reason

[hostility]
bloodletting
carnage
slaughter

[call.without] positions
peace without
solution without
settlement without
stability without
way out without

[precondition] positions
conditional on
conditional upon
contingent on
contingent upon
precondition
preconditions
prerequisite

# of what others say: "has nothing to do with reality"
[deny.false] positions
has nothing to do with reality
have nothing to do with reality
had nothing to do with reality
has nothing to do with the reality
have nothing to do with the reality
had nothing to do with the reality
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

# what a mediator offers: "to receive both prime ministers"
[help]
bring both sides
bring the two
bring the warring
receive both
receive delegations
receive the delegations
receive the two
receive the leaders
receive the parties
seat both
welcome both
welcome the parties

[guilty.of]
accident
collision
collisions
carnage
bloodshed
breakdown
collapse
deterioration
failure
famine
flare-up
impasse
loss
losses
outage
raid
raids
rout
sinking
stand-off
standoff
stampede
tensions
unrest
war

[aim.ceasefire]
cease all hostility
cease hostility
end all hostility
stop all hostility
halt to fighting
quiet
regime of calm
regime of silence
silence regime
quiet regime

[calm.event] positions
guns are silent
guns fell silent
guns had fallen silent
guns have fallen silent
guns have gone silent
spiralling out of control
spiraling out of control
slipping out of control
getting out of hand
at boiling point
on a knife-edge

[condemn.adj] positions
are never justified
is never justified
be never justified
never acceptable
never be acceptable
never be tolerated
never excusable
not be excused
utterly unjustifiable

[grief]
regret over the death
regret over the deaths
regret over the loss
regret over the killing
regrets over the death
regrets over the deaths
regrets over the loss
regret at the death
regret at the deaths
regret at the loss
regrets at the loss
regret for the loss
regret for the deaths
regret about the loss

[aim.humanitarian]
rights of civilians
rights of the wounded
spare civilians
spare civilian
spare hospitals
spare medical
spare schools

# no answer by arms
[call.peace] positions
cannot be resolved by force
cannot be resolved by military
cannot be solved by force
cannot be solved by military
could not be resolved by force
could not be solved by force
military answer to
no military answer
no military option
no military way out
no purely military answer
no purely military response
no purely military solution
not a solution but dialogue
only at the negotiating table
purely military solution
solely by peaceful
solely by diplomatic
solely by political
solely through diplomatic
solely through dialogue
solely through peaceful
solely through political

[condole]
support for the bereaved
support for the families
support for the injured
support for the relatives
support for the victims
support to the bereaved
support to the families
support to the relatives
support to the victims

# "called for calm heads to prevail", "preventing any further exacerbation"
[aim.restraint]
calm heads
cool heads
cooler heads
level heads
[aim.deescalation]
preventing any further exacerbation
step back from the brink

# what calms: "tone down the rhetoric"
[aim.deescalation]
dial down the rhetoric
lower the combat readiness
lower the rhetoric
lower the tone
soften the rhetoric
tone down its rhetoric
tone down public rhetoric
tone down rhetoric
tone down the rhetoric
tone down their rhetoric

[concern.adj]
deeply troubling
disturbing

# "takes note of the truce with satisfaction"
[pleased] positions
with appreciation
with deep satisfaction
with great satisfaction
with satisfaction

# sitting down together
[aim.dialogue]
sat down together
sat down with each other
sit together

# no revenge
[aim.restraint]
calm and reason
calm and wisdom
common sense
against retaliation
against revenge
not to answer violence
not to take the law

# who did it, and how
[aim.investigation]
find the culprits
find the killers
identify the culprits
identify the killers
re-investigated
reinvestigate
reinvestigated
shed full light on

[call.need] positions
high time

# reports that are doubted
[deny] positions
pour @verb cold water on
throw @verb cold water on
threw cold water on +past


# of a charge: "an allegation that Belgrade called monstrous"
[deny.branded] positions
called monstrous
called absurd
called false
called baseless
called unfounded
called ridiculous
called groundless
called ludicrous
called fabricated
called outrageous
called laughable
called nonsense
called cynical
called a lie
called a fabrication
called an invention
called a fantasy
calls monstrous
calls absurd
calls false
calls baseless
calls unfounded
calls ridiculous
calls groundless
calls ludicrous
calls fabricated
calls outrageous
calls laughable
calls nonsense
calls cynical
calls a lie
calls a fabrication
calls an invention
calls a fantasy
termed monstrous
termed absurd
termed false
termed baseless
termed unfounded
termed ridiculous
termed groundless
termed ludicrous
termed fabricated
termed outrageous
termed laughable
termed nonsense
termed cynical
termed a lie
termed a fabrication
termed an invention
termed a fantasy
described as monstrous
described as absurd
described as false
described as baseless
described as unfounded
described as ridiculous
described as groundless
described as ludicrous
described as fabricated
described as outrageous
described as laughable
described as nonsense
described as cynical
described as a lie
described as a fabrication
described as an invention
described as a fantasy
branded monstrous
branded absurd
branded false
branded baseless
branded unfounded
branded ridiculous
branded groundless
branded ludicrous
branded fabricated
branded outrageous
branded laughable
branded nonsense
branded cynical
branded a lie
branded a fabrication
branded an invention
branded a fantasy
dubbed monstrous
dubbed absurd
dubbed false
dubbed baseless
dubbed unfounded
dubbed ridiculous
dubbed groundless
dubbed ludicrous
dubbed fabricated
dubbed outrageous
dubbed laughable
dubbed nonsense
dubbed cynical
dubbed a lie
dubbed a fabrication
dubbed an invention
dubbed a fantasy
labelled monstrous
labelled absurd
labelled false
labelled baseless
labelled unfounded
labelled ridiculous
labelled groundless
labelled ludicrous
labelled fabricated
labelled outrageous
labelled laughable
labelled nonsense
labelled cynical
labelled a lie
labelled a fabrication
labelled an invention
labelled a fantasy

# "the militias are held responsible for most of the deaths"
[held.guilty] positions
are held accountable for
are held liable for
are held responsible for
are held to blame for
be held accountable for
be held liable for
be held responsible for
be held to blame for
been held accountable for
been held liable for
been held responsible for
been held to blame for
is held accountable for
is held liable for
is held responsible for
is held to blame for
was held accountable for
was held liable for
was held responsible for
was held to blame for
were held accountable for
were held liable for
were held responsible for
were held to blame for

# "suggested that the neighbours settle it through talks"
[suggest.that] positions
propos @e that
recommend @verb that
suggest @verb that

# "said the hostages had to be released"
[had.to.free] positions
had to be given access
had to be granted access
had to be kept out of it
had to be kept safe
had to be protected
had to be safeguarded
had to be shielded
had to be treated humanely
had to be evacuated
had to be exchanged
had to be freed
had to be lifted
had to be opened
had to be released
had to be reopened
had to be spared
had to be let go
had to be let through

# "regrets the decision"
[regret] positions
noted with regret +past
notes with regret +pres
regret about
regret at
regret over
regrets +pres
regretted +past +part

# "the missile had been fired by the separatists"
[fired.by] positions
been dropped by
been fired by
been launched by
been planted by
was dropped by
was fired by
was launched by
was planted by
were dropped by
were fired by
were launched by
were planted by

# "no truth, he said, in the story"
[deny.truth] positions
no truth
no word of truth
not a word of truth
not an iota of truth
not an ounce of truth

# "concern is mounting for the children"
[concern.mounts] positions
alarm has grown
alarm has mounted
alarm has risen
alarm is deepening
alarm is growing
alarm is increasing
alarm is mounting
alarm is rising
anxiety has grown
anxiety has mounted
anxiety has risen
anxiety is deepening
anxiety is growing
anxiety is increasing
anxiety is mounting
anxiety is rising
concern has grown
concern has mounted
concern has risen
concern is deepening
concern is growing
concern is increasing
concern is mounting
concern is rising
concerns are deepening
concerns are growing
concerns are increasing
concerns are mounting
concerns are rising
concerns have grown
concerns have mounted
concerns have risen
fears are deepening
fears are growing
fears are increasing
fears are mounting
fears are rising
fears have grown
fears have mounted
fears have risen
unease has grown
unease has mounted
unease has risen
unease is deepening
unease is growing
unease is increasing
unease is mounting
unease is rising
worries are deepening
worries are growing
worries are increasing
worries are mounting
worries are rising
worries have grown
worries have mounted
worries have risen
worry has grown
worry has mounted
worry has risen
worry is deepening
worry is growing
worry is increasing
worry is mounting
worry is rising

# "dialogue is what we need"
[is.what] positions beside
are what
is what

# "this is a moment for calm heads"
[call.moment] positions
is a hour for
is a hour of
is a moment for
is a moment of
is a time for
is a time of
is the hour for
is the hour of
is the moment for
is the moment of

[offer.full] positions
good offices are at the disposal
good offices are available
good offices are open
good offices remain at the disposal
good offices remain available
good offices remain open
good offices remained at the disposal
good offices remained available
good offices remained open
good offices were at the disposal
good offices were available
good offices were open
good offices would remain at the disposal
good offices would remain available
good offices would remain open

# "the situation had not changed"
[unchanged] positions beside
did not change
had not changed
had not markedly changed
had not significantly changed
had not substantially changed
had not undergone any changes
had not undergone changes
had not undergone significant changes
has not changed
has not markedly changed
has not significantly changed
has not substantially changed
has not undergone any changes
has not undergone changes
has not undergone significant changes
have not changed
have not markedly changed
have not significantly changed
have not substantially changed
have not undergone any changes
have not undergone changes
have not undergone significant changes
is unchanged
remained unchanged
remains unchanged
was unchanged
without significant changes
