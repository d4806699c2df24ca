# Words by which somebody takes a stand to what happened: rules of 28-stand.rules

# what a deed is said to be, behind "constitutes", "amounts to"
[wrong.be]
constitut @e
contraven @e
violat @e
breach @ch

[wrong.law] positions
international law
international humanitarian law
humanitarian law
international norms
international human rights law
un charter
charter of the united nations
geneva conventions
geneva convention
children's rights
rights of the child
norms of international law
principles of international law
rules of international law

[wrong.word] positions
violation
violations
breach
breaches
aggression
terrorism

# what cannot be excused: "nothing can excuse", "there was no justification for"
[condemn.adj] positions +quality
nothing can excuse
nothing could excuse
nothing could justify
no cause can justify
no grievance can justify
can never be justified
could never be justified
can never be accepted
could not be justified
could not be tolerated
must not be tolerated
will not be tolerated
was no justification for
was no excuse for
there is no justification
there was no justification
there can be no justification
beyond the pale
morally repugnant
repulsive
sickening
ignoble
horrid
ghastly
gruesome
horrifying
senseless violence
an outrage
a disgrace
an abomination
a stain on
a shame on
a crime against
an affront to
a war crime

[condemn] positions
disapprov @e of
condemned as +past
speaking out against +ing
spoke out against +past
speaks out against +pres
spoken out against +part
come out against +part
came out against +past
comes out against +pres
come out strongly against +part
came out strongly against +past
took a firm stand against +past
takes a firm stand against +pres
took a stand against +past
takes a strong stance against +pres
took a strong stance against +past
reiterated its rejection of +past
reiterates its rejection of +pres
reaffirmed its rejection of +past
reaffirms its rejection of +pres
expressed its rejection of +past
expresses its rejection of +pres
expressed its utter rejection of +past
expressed its categorical rejection of +past
expressed its strong rejection of +past
voiced its rejection of +past

[condemn.noun] positions +quality
disgust
fury
anger
disapproval
horror and outrage
repugnance
contempt

# what is feared is a concern where it is fighting or its growth
[concern.fears] positions
fears
feared
fearing
dreads
dreaded
is afraid
are afraid
was afraid
were afraid

[concern.noun] positions
apprehension
apprehensions
consternation
disquiet
distress
uneasiness
fears
trepidation
preoccupation
perturbation

[concern.be] positions
uneasy
anxious
apprehensive
preoccupied
taken aback
gravely concerned
consternated
disquieted
unsettled

[concern.adj] positions
distressing
unsettling
dismaying
a cause for concern
a cause for alarm
cause for concern
cause for alarm
a matter of concern
a matter of grave concern
a matter of deep concern
a matter of serious concern
a source of concern
a source of grave concern
a source of serious concern
a source of deep concern

# who looks on with a feeling
[concern.with] positions
with great unease
with growing disquiet
with trepidation
with horror
with disquiet
with consternation

[condole] positions
deep sadness
with sadness
with great sadness
with sorrow
with deep sorrow
with profound sorrow
with regret of the death
saddens
deeply saddens
heartbroken
heart breaks
hearts break
bow my head
bow our heads
bowed his head
bowed their heads
minute of silence
minute's silence
moment of silence
rest in peace
prayed for the victims
prays for the victims
pray for the victims
praying for the victims
prayed for the dead
mourned the victims
wished the injured
wished the wounded
wished those injured
wishes the injured
wishes the wounded
wishes those injured
wish the injured
wish the wounded
wish those injured
heartfelt condolences
sincerest condolences
shared the grief
shared the pain
shared the sorrow
sharing the grief
sharing the pain
share the pain
share the sorrow
share in the grief
shares in the grief
feel the pain
feels the pain
feel for the families
honoured the memory
honored the memory
honours the memory
honors the memory
honour the memory
honor the memory
paid his respects
paid their respects
paid respects to
tragic loss of life

[approving] positions
am delighted +inf +pres
is delighted +pres
are delighted +inf +pres
was delighted +past
were delighted +past
is pleased +pres
are pleased +inf +pres
am pleased +inf +pres
was pleased +past
were pleased +past
is glad +pres
are glad +inf +pres
am glad +inf +pres
was glad +past
were glad +past
is happy +pres
are happy +inf +pres
am happy +inf +pres
was happy +past
rejoiced at +past
am heartened by +inf +pres
is relieved +pres
are relieved +inf +pres
am relieved +inf +pres
was relieved +past
am encouraged by +inf +pres
am grateful for +inf +pres
am satisfied with +inf +pres
see as positive +inf
view @verb favourably
view @verb favorably
positively assess @ch
positively evaluat @e
positively viewed +past
view @verb positively
regard @verb positively
assess @ch positively
evaluat @e positively
react @verb positively to
respond @verb positively to
reacted favourably to +past
received positively +past
give a warm welcome to +inf
gave a warm welcome to +past
gives a warm welcome to +pres
gave its blessing to +past
gave his blessing to +past
gives its blessing to +pres
expressed relief at +past
expressed his relief at +past
expressed its relief at +past
expresses relief at +pres
voiced satisfaction at +past
voiced satisfaction with +past
voiced satisfaction that +past
expressed satisfaction that +past
expresses satisfaction that +pres
voiced appreciation for +past
value @e
highly valu @e
take a positive view of +inf
took a positive view of +past
takes a positive view of +pres

[backing] positions
satisfaction with
satisfaction at
appreciation for
appreciation of
gratitude for

# "acknowledged the role of": before what somebody did
[acknowledging] positions
recognis @e
recogniz @e
acknowledg @e

[backing] positions
backing for
approval of
approval for
endorsement of
endorsement for

[approving] positions
is thrilled +pres
am thrilled +inf +pres
are thrilled +inf +pres
was thrilled +past
is overjoyed +pres
is delighted to +pres

[condole] positions

# what an agreement is called, with a good word or none
[boon] positions
step
steps
breakthrough
breakthroughs
milestone
achievement
accomplishment
success
victory
triumph
relief
opportunity
boost
turning point
progress
development
moment

[deal.hope] positions
brings hope
bring hope
brings relief
gives hope
gives us hope
offers hope
offers relief
raises hope
raises hopes
brings much needed relief
brings much-needed relief
opens the door
opens the way
paves the way
opens a window

[condemn.called] positions +quality
madness
insanity
pure evil
a blatant provocation
a dangerous provocation
barbarity
savagery
butchery

# what calls a deed by its name: "called it a slap in the face", "this is barbarism"
[condemn.called] positions +quality
a betrayal
a disgrace
a provocation against
a slap in the face
a stab in the back
a stain on
a violation of every
an abomination
an affront
an affront to
an insult to
an outrage
an outrage against
beneath contempt
brutal and
callous
contemptible
cowardly
craven
depraved
despicable
inexcusable
irresponsible
reckless
repugnant
ruthless
sickening
unconscionable
unforgivable
unworthy of
vile
wanton

[condemn.adj] positions +quality
are never acceptable
are not acceptable
can never be acceptable
can never be excused
could never be accepted
has no justification
have no justification
had no justification
is never acceptable
is not acceptable
is simply wrong
must never be accepted
no excuse can
no possible justification
nothing justifies
never be excused
never be acceptable
there is no excuse
there was no excuse
was not acceptable
were not acceptable
will never be acceptable
without any justification
without justification

# what is felt at a deed
[condemn.noun] positions +quality
horror
repulsion
righteous anger

[condemn] positions
cried foul over +past
cry foul over +inf
excoriat @e
express @ch anger at
express @ch anger over
express @ch its anger
express @ch disgust
express @ch horror
fulminat @e against
hit out at +past
hits out at +pres
hitting out at +ing
inveigh @verb against
lambast @verb
lambast @e
lash @ch out at
rail @verb against
reacted angrily to +past
reacted with anger to +past
reacted with fury to +past
reacted with horror to +past
reacted with outrage to +past
take a dim view of +inf
takes a dim view of +pres
took a dim view of +past
took a dim view +past
took exception to +past
takes exception to +pres
took strong exception to +past
voic @e anger at
voic @e horror
voic @e its anger
voic @e its horror

# who feels with the bereaved
[condole] positions
bled with
bleed with
bleeds for
bleeds with
bleed for
breaks for
cried with
extend our sympathy
family of the fallen
for the repose of
grieved by the loss
grieved at the loss
griev @e alongside
heart aches for
hearts ache for
heart bleeds
hearts bleed
in mourning with
joined the families in
joined the people in
joins the families in
joins the people in
join the families in
joined in mourning
joins in mourning
laid a wreath for
laid a wreath in memory
laid wreaths for
laid flowers for
laid flowers in memory
light @verb a candle for
lit a candle for
lit candles for
loss is our loss
mercy on the victims
mercy on the dead
mercy on the souls
mercy upon the victims
mercy upon those
mercy on those
mercy upon the dead
observed a minute's silence
observed a moment of silence
pain is our pain
pained at the loss
pained by the death
pained by the deaths
pained by the killing
pained by the loss
paid homage to the victims
pay homage to the victims
pays homage to the victims
pray @verb for the repose
pray @verb to god for
pray @verb for mercy
prayed for a quick
prayed for the speedy
pray @verb for the recovery
remember @verb the victims
share in the pain
share in the sorrow
share our grief
shared sorrow
shares in the pain
shares in the sorrow
shar @e in the mourning
souls rest in peace
soul rest in peace
stood by the families
stood with the families
tears are our
tears are ours
touched by the suffering
united in grief
we weep with
we weep for
wept with
wept for

# what somebody is said to be free to do
[right.to] positions
right of self defence
right of self defense
right to defend itself
right to defend themselves
right to self defence
right to self defense

[relief.with] positions
with approval
with delight
with great relief
with great satisfaction
with joy
with optimism
with relief
with satisfaction

[congratulate] positions
applaud @verb
congratulat @e
felicitat @e

[welcome] positions
gave a cautious welcome to +past
gave a guarded welcome to +past
gives a cautious welcome to +pres
gives a guarded welcome to +pres

# what is feared for people
[peril]
out of hand
out of control
abyss
atrocities
bloodbath
bloodshed
breakdown
catastrophe
chaos
cholera
civil war
collapse
crimes against humanity
death trap
disaster
disease
dire consequences
epidemic
escalation
ethnic cleansing
exodus
famine
genocide
humanitarian catastrophe
humanitarian crisis
humanitarian disaster
hunger
influx
lawlessness
malnutrition
mass displacement
massacre
massacres
outbreak
outbreaks
regional war
reprisals
sectarian strife
spillover
starvation
tragedy
violence
worst

[condemn.called] positions +quality
act of barbarism
act of barbarity
act of cowardice
act of cruelty
act of evil
act of hatred
act of madness
act of naked aggression
act of piracy
act of pure evil
act of revenge
act of savagery
acts of barbarism
acts of cruelty
acts of savagery
atrocious
bestial
cold blooded
cold blooded murder
dastardly
detestable
ghoulish
hideous
loathsome
mass murder
merciless
murder
nefarious
slaughter

[condemn] positions
learned with indignation +past
learned with outrage +past
learnt with indignation +past
noted with indignation +past
received with indignation +past

[condemn.called] positions +quality
act of aggression
act of terror
act of terrorism
act of war
acts of aggression
acts of terror
acts of terrorism

[peril]
all out war
all-out war
broader conflict
broader war
conflagration
deteriorate
deteriorating
destabilise
destabilising
destabilize
destabilizing
engulf
engulfing
escalate
escalating
full scale war
full-scale war
grave danger
larger conflict
larger war
nuclear accident
nuclear incident
point of no return
proxy war
spill over
spilling over
spiral
spiraling
spiralling
spread across
spread beyond
spread further
spread into
spread throughout
spreading across
spreading beyond
the brink
unpredictable consequences
vacuum
wider conflict
wider conflagration
wider war
world war
worsen
worsening
consequences
ramifications
repercussions

[condemn.called] positions +quality
a blow to peace
a carnage
a declaration of war
a massacre of innocents
a war on civilians
an attack on all of us
an attack on democracy
an attack on humanity
an attack on peace
an attack on us all

# what is feared, before it
[concern.risk] positions
acute danger of
acute danger that
acute risk of
acute risk that
acute threat of
acute threat that
considerable danger of
considerable danger that
considerable risk of
considerable risk that
considerable threat of
considerable threat that
constant danger of
constant danger that
constant risk of
constant risk that
constant threat of
constant threat that
danger is growing that
danger of a regional
danger of a wider
danger of further
genuine danger of
genuine danger that
genuine risk of
genuine risk that
genuine threat of
genuine threat that
grave danger of
grave danger that
grave risk of
grave risk that
grave threat of
grave threat that
great danger of
great danger that
great risk of
great risk that
great threat of
great threat that
growing danger of
growing danger that
growing risk of
growing risk that
growing threat of
growing threat that
heightened danger of
heightened danger that
heightened risk of
heightened risk that
heightened threat of
heightened threat that
high danger of
high danger that
high risk of
high risk that
high threat of
high threat that
imminent danger of
imminent danger that
imminent risk of
imminent risk that
imminent threat of
imminent threat that
increased danger of
increased danger that
increased risk of
increased risk that
increased threat of
increased threat that
increasing danger of
increasing danger that
increasing risk of
increasing risk that
increasing threat of
increasing threat that
real danger of
real danger that
real risk of
real risk that
real threat of
real threat that
risk dragging the
risk igniting
risk is growing that
risk of a regional
risk of a wider
risk of further
risk of miscalculation and
risk of regional
risk plunging the
risks dragging the
risks igniting
risks of a
risks plunging the
serious danger of
serious danger that
serious risk of
serious risk that
serious threat of
serious threat that
significant danger of
significant danger that
significant risk of
significant risk that
significant threat of
significant threat that
threaten to drag
threaten to ignite
threaten to plunge
threatens to drag
threatens to ignite
threatens to plunge
very real danger of
very real danger that
very real risk of
very real risk that
very real threat of
very real threat that

[concern.greater] positions
greater the chance
greater the danger
greater the dangers
greater the likelihood
greater the risk
greater the risks
greater the suffering
greater the threat
harder it becomes
harder it will
higher the risk
higher the risks
more dangerous it
more lives will
more people die
more people will
pray @verb for the dead
pray @verb for the souls
pray @verb for the victims
pray @verb for the bereaved
pray @verb for the families
pray @verb for the wounded
pray @verb for the injured
pray @verb for all those who died
