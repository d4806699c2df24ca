# English: verbs and nouns of stands that count by their subject alone, whatever the object. Own work. Licence: Apache-2.0.

[ed]
abetted
abided
abused
advanced
alerted
allocated
assigned
authorised
authorized
bankrolled
bankrupted
barred
bemoaned
betrayed
bewailed
blackmailed
blessed
blocked
bolted
bribed
brokered
bullied
cabled
channelled
characterised
characterized
chastised
cheated
coddled
colluded
commanded
complied
complimented
confiscated
connived
contributed
credited
crossed
dared
delayed
demolished
deployed
deported
deprived
derailed
derided
despatched
detonated
disclaimed
discounted
disguised
disheartened
dismembered
dispatched
disrupted
donated
dubbed
dumped
earmarked
emboldened
entered
equipped
evicted
execrated
expelled
exploited
expropriated
extorted
flied
flooded
forged
fretted
frightened
fueled
fuelled
fulfilled
gladdened
goaded
hampered
harbored
harboured
heartened
herded
hindered
honored
honoured
humiliated
hunted
impeded
implemented
indebted
inked
intercepted
interfered
jammed
leveled
levelled
lobbied
meddled
mediated
menaced
mined
mobbed
mobilised
mobilized
muzzled
obliged
obstructed
ousted
overstepped
pandered
pelted
penned
portrayed
pounded
profiteered
protested
questioned
radicalised
radioed
ratified
reconciled
reneged
repressed
required
respected
reviled
rigged
ruined
scolded
scorched
scorned
scuppered
scuttled
sheltered
shielded
shipped
silenced
smashed
smuggled
solicited
sowed
squandered
stalled
strafed
subverted
summoned
supplied
suppressed
tarred
tasked
tendered
thwarted
toasted
tolerated
trafficked
trained
trashed
tricked
unlocked
unnerved
upbraided
usurped
volunteered

[ing]
rushing
sniping
warmongering

[plural]
abets
abetts
admires
airlifts
allocates
ambitions
bankrolls
bemoans
betrays
bewails
blackmails
blesses
bolts
brands
breaks
bullies
characterises
characterizes
cheats
cherishes
coddles
colludes
confiscates
connives
contests
contributes
crosses
cuts
defies
delays
delivers
demolishes
deploys
deports
deprives
derails
despatches
disclaims
discounts
dispatches
disrupts
donates
doors
earmarks
emboldens
encroaches
encroachments
enters
esteems
figments
filibusters
flies
forbids
forges
frets
fuels
goads
hallmarks
hampers
harbors
hinders
humiliates
hunts
hurls
impedes
intercepts
interferes
intrigues
jams
keeps
labels
manipulates
manoeuvres
masterminds
meddles
menaces
mobilises
mobilizes
muzzles
obliges
obstructs
ousts
prayers
procrastinates
profiteers
prolongs
radicalises
reneges
represses
ruins
rushes
scuppers
scuttles
shields
silences
smashes
smuggles
solicits
sows
sponsors
squanders
stalls
steals
subverts
suffocates
summons
suppresses
swears
tenders
thwarts
tolerates
traces
treasures
tricks
usurps
withholds

[stance.act] positions
advanc @e
block @verb
bolt @verb
breaking +ing
breaks +pres
broke +past
broken +part
chas @e
confiscat @e
cross @ch
cut +past +part
cuts +pres
cutting +ing
deploy @verb
destroy @verb
detain @verb
drop @p
dropped +past +part
enter @verb
entered +past +part
enters +pres
fire @verb
fired +past +part
fires +pres
firing +ing
flew over +past
flies over +pres
flown over +part
flying over +ing
held back +past
hid +past
hidden +part
hides +pres
hiding +ing
hit +past +part
hits +pres
hitting +ing
holds back +pres
hurl @verb
intercept @verb
keep +inf
keeping +ing
keeps +pres
kept +past +part
land @verb
landed +past +part
launch @ch
level @verb
levelled +past +part
mov @e
overflew +past
overflown +part
overflying +ing
pelted +past
plant @verb
pulled down +past +part
pulling down +ing
seiz @e
send +inf
sends +pres
set +past +part
shot +past +part
smash @ch
strike +inf
strikes +pres
striking +ing
struck +past +part
take +inf
taken +part
takes +pres
taking +ing
target @verb
targeted +past +part
targeting +ing
targets +pres
tearing down +ing
threaten @verb
threw +past
took +past
tore down +past
torn down +part
used +past +part
uses +pres
using +ing
withheld +past +part
withholding +ing
withholds +pres

[stance.agree] positions
agreed upon +past
came to a +past
came to an +past
clinched +past
closed ranks on +past
concurred on +past
converged on +past
found common ground on +past
found common ground over +past
gave the nod to +past
give the nod to +pres
hammered out +past
has come to an +part
hashed out +past
have come to a +part
have come to an +part
have found common ground +past
have reached an understanding +past
have settled on +past
have signed up to +past
inked +past
ironed out +past
nailed down +past
penned +past
put pen to paper +past
ratified +past
reconciled +past
renewed the truce +past
resolved to +past
see eye to eye on +pres
settled for +past
settled on +past
settled the dispute +past
settled upon +past
shook hands on +past
signed off on +past
signed up to +past
thrashed out +past
threshed out +past
worked out +past

[stance.agreed] positions
agreed a +past
agreed among themselves +past
agreed an +past
agreed between themselves +past
agreed terms +past
agreed terms on +past
are agreed that +pres
are at one on +pres
arrived at a compromise +past
arrived at a formula +past
arrived at an agreement +past
arrived at an understanding +past
brokered a deal +past
buried the hatchet +past
buried their differences +past
buried their dispute +past
buried their feud +past
buried their quarrel +past
bury the hatchet +pres
called a truce +past
came to an arrangement +past
came to an understanding on +past
came to terms on +past
cleared the way for +past
closed a deal +past
closed ranks +past
concur that +pres
concurred that +past
cut a deal +past
declared a truce +past
draw a line under +pres
drew a line under +past
ended their conflict +past
ended their dispute +past
ended their enmity +past
ended their feud +past
ended their hostility +past
ended their quarrel +past
ended their rivalry +past
ended their row +past
ended their standoff +past
ended their war +past
exchanged instruments of ratification +past
forged an alliance +past
formed an alliance +past
found a compromise +past
found a formula +past
found a way out +past
found agreement on +past
gave their blessing to +past
gave their consent to +past
have called a truce +part
have come to terms on +past
have made peace +part
have reached a breakthrough +past
laid to rest their differences +past
laid to rest their dispute +past
laid to rest their feud +past
laid to rest their quarrel +past
laid to rest their row +past
made peace +past
made their peace +past
mended fences +past
normalised relations +past
normalized relations +past
patched up +past
patched up their differences +past
patched up their dispute +past
patched up their feud +past
patched up their quarrel +past
patched up their row +past
paved the way for +past
put aside their differences +past
put aside their dispute +past
put aside their feud +past
put aside their quarrel +past
put aside their row +past
put the dispute behind them +past
put their dispute behind them +past
put their names to +past
put their signatures to +past
reached a breakthrough +past
reached a deal +past
reached a modus vivendi +past
reached an arrangement +past
reached common ground +past
resolved their differences +past
resolved their dispute +past
resolved their feud +past
resolved their quarrel +past
resolved their row +past
restored diplomatic relations +past
restored relations +past
restored ties +past
saw eye to eye +past
sealed an alliance +past
see eye to eye +pres
set aside their differences +past
settled the feud +past
settled the matter +past
settled the row +past
settled their differences +past
settled their dispute +past
settled their feud +past
settled their quarrel +past
settled their row +past
struck a bargain +past
struck a compact +past
struck a compromise +past
struck a deal on +past
struck an accord +past
swore peace +past
sworn peace +part
turned the page on +past
vowed peace +past
were agreed that +past
were at one on +past

[stance.alert] positions
alerted +past +part
alerts +pres
cautioned +past +part
cautions +pres
raised fears +past
raised the spectre +past
raises fears +pres
warned +past +part
warning +ing
warns +pres

[stance.aloof] positions
disassociated itself from
disclaimed
disclaims
dissociated herself from
dissociated himself from
dissociated itself from
dissociated themselves from
dissociates itself from
distanced herself from
distanced himself from
distanced itself from
distanced themselves from
distances itself from
distancing itself from
washed his hands of
washed its hands of

[stance.answerable] positions
answerable
answerable for
at fault for
culpable
liable for

[stance.ask] positions
advis @e
appealed to +past +part
appeals to +pres
asked +past +part
asking +ing
asks +pres
begged +past +part
begged of +past
begging +ing
begs +pres
beseech @ch
besought +past +part
cabled +past
called out to +past
challeng @e
counsell @verb
counselled +past +part
counsels +pres
dared +past
enjoined +past +part
enjoins +pres
entreat @verb
exhort @verb
forbade +past
forbids +pres
implor @e
invit @e
mandat @e
obliged +past
obliges +pres
petition @verb
plead @verb with
pleaded with +past
press @ch
pressur @e
prevailed on +past
prevailed upon +past
push @ch
put it to +past
radioed +past
remind @verb
request @verb
requir @e
signalled to +past
telling +ing
tells +pres
told +past +part
urg @e
warn +inf
warned +past +part
warning +ing
warns +pres

[stance.assault] positions
aggression
ambush
assault
attack
bombardment
bombing
breach
cross-border fire
drone attack
fire
firing
incursion
intrusion
invasion
kidnapping
killing
looting
massacre
murder
occupation
provocation
raid
sabotage
shelling
shooting
sniping
strike
violation
violations

[stance.because]
as a consequence of
as a result of
because of
due to
owing to
stemmed from
stems from
thanks to

[stance.bid] positions
asked +past
asking +ing
asks +pres
demand @verb
insists on it +pres
propos @e
recommend @verb
request @verb
suggested +past
suggests +pres
urg @e

[stance.bidding] positions
recommended that +past
recommends that +pres
suggested that +past
suggests that +pres

[stance.brush] positions
brushed
laughed
shrugged
swept
waved

[stance.call] positions
branded
brands
called
calling
calls
characterised
characterises
characterized
characterizes
considers
declared
deemed
denounced
derided
described
describes
dismissed
dubbed
labeled
labelled
labels
portrayed
regarded
regards
ridiculed
tarred
termed
terms

[stance.coming] positions
about to leave
being flown
en route
on its way
on standby
on the way
on their way
ready to fly
ready to leave
standing by

[stance.command] positions
charged +past +part
commanded +past +part
directed +past +part
directs +pres
instructed +past +part
instructs +pres
ordered +past +part
orders +pres
summoned +past +part
tasked +past +part

[stance.condemn] positions
berated
berates
blasted
castigated
castigates
chastised
chided
deprecated
disapproves of
excoriated
execrated
expressed disgust
expressed indignation
expressed outrage
expressed revulsion
fulminated against
inveighed against
lambasted
lambasts
lashed out against
lashed out at
rail @verb against
railed against
rebuked
rebukes
recoiled at
reproached
reviled
scolded
upbraided
vented its anger
voiced disgust
voiced indignation
voiced outrage

[stance.condole] positions
compassion
condolences
grief
prayers
solidarity
sorrow
sympathies
sympathy
words of comfort

[stance.deed] positions
abduct @verb
abets +pres
abett @verb
abetted
abused +past
abuses +pres
abusing +ing
aided and abetted +past +part
ambush @ch
annex @ch
arming +ing
arms terrorists +pres
assassinat @e
assault @verb
attack @verb
backs terrorists +pres
bankroll @verb
bankrupted +past
barred +past +part
barring +ing
bars +pres
beat protesters +past
beat up +past
beheaded +past +part
besieg @e
betray @verb
blackmail @verb
blew up +past
blockad @e
blowing up +ing
blown up +part
blows up +pres
bomb @verb
bombard @verb
bought votes +past
breach @ch
bribed +past +part
bribing +ing
broke into +past
broke up +past
brutalis @e
brutaliz @e
bull @yv
bulldoz @e
bullied +past +part
burn @burn
burst into +past
butcher @verb
buying votes +ing
carpet bombed +past +part
cheat @verb
choked +past
choked off +past
choking off +ing
chooses war +pres
chose confrontation +past
chose escalation +past
chose the path of +past
chose the path of war +past
chose violence +past
chose war +past
clings to +pres
coddl @e
collud @e
connived +past +part
connives +pres
conniving +ing
conspir @e
covered up +past
covers up +pres
crack @verb down on
crush @ch
cut off +past +part
cuts off +pres
cutting off +ing
deceiv @e
defied +past
defies +pres
delay @verb
demolish @ch
denied entry +past
denies entry +pres
deport @verb
depriv @e
derailed +past +part
derailing +ing
derails +pres
descended on +past
desecrat @e
desecrating +ing
destabilis @e
destabiliz @e
destroy @verb
detonated +past +part
disguised +past
dismembered +past
displaced by force +past
disregarded +past +part
disregards +pres
disrupted +past +part
disrupting +ing
disrupts +pres
drag their feet +pres
dragged its feet +past
dragged out +past
dragged their feet +past
dragging its feet +ing
dragging out +ing
dragging their feet +ing
drags its feet +pres
drags out +pres
drew first blood +past
drove from their homes +past
drove off +past
drove out +past
dug up +past
dumped +past +part
eavesdropped on +past
egged on +past
egging on +ing
eggs on +pres
embarked on +past
emboldened +past
emboldening +ing
emboldens +pres
encroach @ch
evicted +past +part
evicting +ing
execut @e
executing +ing
expelled +past +part
expelling +ing
exploited +past
expropriated +past
extorted +past
extorting +ing
fan @n the flames
fanned the flames +past
fanning the flames +ing
fans the flames +pres
feeding the war +ing
filibusters +pres
financ @e terror
fired at +past +part
fired first +past +part
fired into +past +part
fired live bullets +past +part
fired live rounds +past +part
fired on +past +part
fired over +past +part
fired rubber bullets +past +part
fired upon +past +part
flattened +past +part
flood @verb
flout @verb
foment @verb
fomenting +ing
foot dragging +ing
forced its way into +past
forced out +past
forced their way into +past
forcibly took +past
forcing out +ing
forg @e
fuel @verb
fuelled +past +part
fuelling +ing
fund @verb terror
ganging up +ing
gassed +past +part
goad @verb
gunned down +past +part
hacked +past +part
hacking +ing
hacks +pres
hampered +past +part
hampering +ing
hampers +pres
harass @ch
harbor @verb
harbour @verb
held captive +past +part
held hostage +past +part
hell bent on +pres
herded +past +part
hid behind +past
hid weapons +past
hide behind +inf
hides behind +pres
hiding behind +ing
hijack @verb
hinder @verb
holding captive +ing
hound @verb
humiliat @e
hunt @verb
imped @e
imprisoned +past
incit @e
infiltrat @e
infring @e
instigat @e
interfer @e
intimidat @e
intrud @e
invad @e
jail @verb
jamm @verb
jeopardis @e
jeopardiz @e
keeping from +ing
kidnap @p
knock @verb down
lied +past
lies about +pres
lined up +past
looked on while +past
loot @verb
lying +ing
lynch @ch
maim @verb
manipulat @e
martyr @verb
massacr @e
massed troops +past
massing troops +ing
mastermind @verb
masterminded +past +part
meddl @e
menac @e
mined +past
mining +ing
mistreated +past
mistreats +pres
mobbed +past
mock @verb
moved the fence +past
murder @verb
muzzl @e
obliterat @e
obstruct @verb
occup @yv
opened fire +past +part
opening fire +ing
opens fire +pres
opted for escalation +past
opted for violence +past
opted for war +past
orchestrat @e
oust @verb
overran +past
overrun +part
overstepped +past
pandered +past
perpetrated +past +part
persecut @e
persisted in +past
persisting in +ing
persists in +pres
pillag @e
plunder @verb
poison @verb
postponed yet again +past
pound @verb
poured into +past
prefers war +pres
procrastinates +pres
procrastinating +ing
profiteer @verb
prolong @verb
prop @p up
propped up +past +part
propping up +ing
props up +pres
provok @e
pushed back refugees +past
put off +past
puts off +pres
putting off +ing
radicalised +past
radicalises +pres
raid @verb
rain @verb down
rammed +past +part
ran over +past
ransack @verb
raped +past +part
raping +ing
raz @e
reneg @e
reneged on +past +part
renegs on +pres
repress @ch
resorting to +ing
resorts to +pres
rigged +past +part
rigging +ing
rounded up +past +part
rounding up +ing
ruin @verb
sabotag @e
sacrificed +past
scorched +past
scupper @verb
scuppering +ing
scuttl @e
set upon +past
shell +inf
shelled +past +part
shelling +ing
shells +pres
shelter @verb terrorists
sheltered +past +part
sheltering +ing
shelters +pres
shield @verb
shooting at +ing
shoots at +pres
shot at +past +part
shot dead +past +part
shot down +past +part
shot into +past
silenc @e
slaughter @verb
smuggl @e
smuggled arms +past
sniped at +past
snipped at +past
sow @verb
sow death +inf
sowing +ing
sows death +pres
spied on +past
spies on +pres
sponsor @verb
spying on +ing
squander @verb
stab @b us in the back
stag @e
stalled +past
stalling +ing
stalls +pres
standing by while +ing
stands by while +pres
starv @e
steal +inf
stealing +ing
steals +pres
stir @verb up
stirred up +past
stirring up +ing
stirs up +pres
stok @e
stoke @verb
stoking +ing
stole +past
stolen +part
stonewalled +past
stonewalling +ing
stonewalls +pres
stood by while +past
storm @verb
strafed +past +part
strafing +ing
strangl @e
subjugat @e
subvert @verb
suffocat @e
suppress @ch
terroris @e
terroriz @e
thumbs its nose at +pres
thwart @verb
tolerat @e
torch @ch
torpedo @ch
torpedoed +past +part
tortur @e
trafficked +past
trafficking +ing
trampl @e
trespass @ch
trick @verb
turned a blind eye to +past
turned away +past +part
turned its back on +past
turned the ceasefire into +past +part
turned the talks into +past +part
turned the truce into +past +part
turned their back on +past
turning a blind eye to +ing
turning away +ing
turns a blind eye to +pres
turns its back on +pres
undermin @e
unleash @ch
uproot @verb
used the ceasefire to +past
used the talks to +past
used the truce to +past
uses the ceasefire to +pres
uses the talks to +pres
uses the truce to +pres
using the ceasefire to +ing
using the talks to +ing
using the truce to +ing
usurp @verb
vandalis @e
violat @e
wag @e war
waged war +past
waging war +ing
walked away from +past
went back on +past
whipped up +past
whipping up +ing
whips up +pres
wiped out +past
withholding +ing
wreck @verb
wrecked +past

[stance.deed.phrase] positions
acting as a proxy +ing
added fuel to +past
adding fuel to +ing
adds fuel to +pres
beat up +past
beaten up +part
broke its promise +past
broke its promises +past
broke its word +past
broke off the talks +past
broke the accord +past
broke the agreement +past
broke the armistice +past
broke the calm +past
broke the deal +past
broke the rules +past
broke the truce +past
broken its promise +part
broken its promises +part
broken its word +part
broken the agreement +part
broken the deal +part
buying time +ing
buys time +pres
came at night +past
closed its eyes to +past
closes its eyes to +pres
closing its eyes to +ing
conscripts children +pres
crossed a red line +past
crossed the red line +past
crosses a red line +pres
cut the cables +past
cut the pipeline +past
dig @n in on
digging in +ing
dropped barrel bombs +past +part
dropped cluster bombs +past +part
dropped leaflets +past
dropped rubbish +past
dug in +past +part
encroached on +past
encroaches on +pres
encroaching on +ing
fired a missile +past +part
fired a rocket +past +part
fired artillery +past +part
fired in the air +past
fired missiles +past +part
fired mortars +past +part
fired rockets +past +part
fired shells +past +part
fired shots +past +part
fired tear gas +past +part
fired warning shots +past +part
fired water cannon +past +part
firing mortars +ing
firing rockets +ing
firing shells +ing
gave a free hand to +past
gave arms +past
gave cover to +past
gave sanctuary to +past
gave shelter to +past
gave weapons +past
gives a free hand to +pres
gives cover to +pres
gives sanctuary to +pres
gives shelter to +pres
giving cover to +ing
giving sanctuary to +ing
giving shelter to +ing
hid arms +past
hid behind civilians +past
hide behind civilians +inf +pres
hides behind civilians +pres
hiding among civilians +ing
hiding behind civilians +ing
hiding fighters +ing
hiding its losses +ing
hiding missiles +ing
hiding the bodies +ing
hiding the corpses +ing
hiding the truth +ing
hiding weapons +ing
holding hostage +ing
is to blame +pres
keeps aid from +pres
kept aid from +past
laid mines +past +part
laid new mines +past +part
laying mines +ing
lit the fuse +past
looked on as +past
looked the other way +past
looking the other way +ing
looks on as +pres
looks the other way +pres
made a mockery of +past
makes a mockery of +pres
making a mockery of +ing
moved the goalposts +past
moves the goalposts +pres
moving the goalposts +ing
paid lip service to +past
pays lip service to +pres
planted bombs +past +part
planted mines +past +part
played for time +past
played with fire +past
playing for time +ing
plays for time +pres
plots to +pres
plotted to +past
plotting to +ing
poured oil on the fire +past
pouring oil on the fire +ing
pours oil on the fire +pres
provides sanctuary to +pres
pulled the trigger +past
put a price on +past
recruited children +past
recruiting children +ing
recruits children +pres
redrawing the border +ing
redraws the border +pres
refus @e to disarm
rewrites history +pres
rewriting history +ing
rides roughshod over +pres
rode roughshod over +past
selling weapons to +ing
sells weapons to +pres
sending weapons +ing
sends weapons +pres
sent arms +past +part
sent drones +past +part
sent mercenaries +past +part
sent weapons +past +part
set ablaze +past +part
set alight +past +part
set fire to +past +part
set on fire +past +part
set the houses on fire +past +part
sets fire to +pres
sold weapons to +past
speaks the language of +pres
stands by as +pres
stands idly by +pres
stood by as +past
stood idly by +past
supplied arms +past
supplied drones +past
supplied weapons +past
supplies arms +pres
supplies weapons +pres
supplying arms +ing
supplying drones +ing
supplying weapons +ing
supported terrorism +past
supported the rebels +past
supporting terrorism +ing
supporting terrorists +ing
supporting the rebels +ing
supports terrorism +pres
supports terrorists +pres
supports the rebels +pres
tears up the agreement +pres
threw fuel on +past
throws fuel on +pres
took hostage +past
tore up the agreement +past
tore up the deal +past
trained terrorists +past
trained the attackers +past
training terrorists +ing
trains terrorists +pres
trampled on +past +part
tramples on +pres
trampling on +ing
turned hospitals into +past +part
turned schools into +past +part
turning hospitals into +ing
turning schools into +ing
turns schools into +pres
used as a human shield +past
used as a shield +past
used as human shields +past
used chemical weapons +past +part
used civilians +past
used cluster bombs +past +part
used cluster munitions +past +part
used force against +past
used live ammunition +past +part
used white phosphorus +past +part
uses as human shields +pres
uses civilians +pres
uses hunger as a weapon +pres
using as human shields +ing
using chemical weapons +ing
using civilians +ing
using cluster munitions +ing
using force against +ing
using hunger as a weapon +ing
waged war on +past
wages war on +pres
waging war on +ing
washed its hands of +past
weaponised +past
weaponises +pres
weaponising +ing

[stance.demand] positions
called for +past
calls for +pres
clamour for +pres
clamoured for +past
cried out for +past
cries out for +pres
demand @verb
held out for +past
holds out for +pres
insist @verb on
insisted on +past
insists on +pres
pleaded for +past
pleads for +pres
pressed for +past
presses for +pres
pushed for +past
pushes for +pres
seeks +pres
solicited +past
solicits +pres
sought +past

[stance.deny] positions
brushed aside
brushed away
brushed off
brushes aside
brushes off
cast doubt on
casts doubt on
contested
contests
contradicted
contradicts
debunked
disavowed
disavows
discounted
discounts
dismissed
dismisses
dismissing
disowned
disowns
disputed
disputes
disputing
faulted
faults
laughed away
made light of
mocked
played down
poked holes in
poured scorn on
quarrelled with
questioned
questions
rebuffed
rebuffs
rebuts
rebutted
refuted
refutes
refuting
rejected
rejecting
rejects
repudiated
repudiates
ridiculed
rubbished
scoffed at
scorned
shot down
shrugged aside
shrugged off
spurned
swept aside
takes issue with
threw doubt on
threw out
took issue with
tore apart
trashed
waved aside
waved away
waved off

[stance.doors] positions
door
doors

[stance.dread] positions
a cause for alarm
a dangerous precedent
a dangerous turn
a humanitarian catastrophe is
a matter of deep concern
a matter of grave concern
a matter of serious concern
a matter of utmost concern
a powder keg
a slippery slope
a ticking time bomb
a tinderbox
a very dangerous
are fearing the worst
are holding our breath
are watching with alarm
are watching with anxiety
at boiling point
at breaking point
bodes ill
bodes ill for
cannot stand by
catastrophe is looming
could spin out of
disaster is looming
fills me with dread
fills us with alarm
fills us with anxiety
fills us with dread
fills us with fear
fills us with horror
gives us sleepless nights
going from bad to worse
hanging by a thread
is watching with alarm
keeps me awake
keeps us awake
leave anyone indifferent
leave no one indifferent
leave nobody indifferent
leave us indifferent
on a knife edge
on the brink of a
on the brink of an
on the brink of catastrophe
on the brink of collapse
on the brink of disaster
on the brink of famine
on the brink of starvation
on the brink of war
on the edge of a precipice
on the edge of the abyss
on the precipice
on the verge of a
on the verge of an
on the verge of catastrophe
on the verge of collapse
on the verge of starvation
on the verge of war
out of control
running out of food
running out of water
sitting on a powder keg
sleep walking into
sleepless nights
sleepwalking into
staring into the abyss
teetering on the brink
teetering on the edge
the point of no return
the worst is yet to come
the worst may be yet to come
time is running out for
we fear the worst

[stance.favour] positions
admiration
appreciation
approval
backing
blessing
endorsement
gratitude
praise
satisfaction
support
thanks
tribute

[stance.fear] positions
aghast
alarmed
anguished
anxious
appalled
apprehensive
cautioned against +past
cautioned that +past
cautions against +pres
cautions that +pres
concerned
disheartened
dismayed
disquieted
distressed
disturbed
fear +inf
feared +past
fearful
fearing +ing
fears +pres
fears for +pres
fret @t
frets +pres
fretted +past
frightened
perturbed
saddened
shaken
shocked
troubled
uneasy
unnerved
unsettled
worried
worried about +past
worries +pres

[stance.gave] positions
gave
give
given
gives
giving +ing

[stance.give] positions
contribute +inf
cover +inf
dispatch +inf
donate +inf
double +inf
finance +inf
host +inf
mediate +inf
provide +inf
rebuild +inf
receive +inf
send +inf
shelter +inf
supply +inf
treat +inf

[stance.glad] positions
appreciative
full of praise
gladdened
grateful
heartened
indebted
thankful

[stance.good] positions
a beacon of hope
a big day for
a breath of fresh air
a glimmer of hope
a good day for
a great day for
a happy day for
a historic day for
a milestone
a proud day for
a ray of hope
a step in the right direction
a turning point
a victory for diplomacy
a victory for peace
a victory for the
a win for
excellent news
good news for
very good news
wonderful news

[stance.greet] positions
greet @verb

[stance.guilt] positions
acted in bad faith
acts in bad faith
answerable for
at the root of
cannot be trusted
do not want peace
does not want peace
fuels the conflict
fuels the war
has no interest in peace
in cahoots with
in collusion with
in league with
is a party to the conflict
is a party to the war
is a patron of
is a puppet of
is a sponsor of
is acting in bad faith
is hand in glove with
is not negotiating in good faith
is not serious about
is pulling the strings
lacks good faith
must answer for
must be held accountable for
must bear the blame
must bear the consequences
must bear the responsibility
must pay for
pulled the strings
pulls the strings
shares in the guilt
shares the blame
should answer for
should be ashamed
stands behind
stands to blame
stood behind
was behind it
was behind this
was pulling the strings
will answer for
will pay for
would answer for

[stance.harm] positions
annex
annihilate
arm +inf
attack
block +inf
bomb +inf
bombard +inf
break
bully
burn +inf
cleanse
coerce
conquer
crush
deceive
defy +inf
delay
deny +inf
derail
destabilise
destabilize
destroy
disregard +inf
disrupt
divide
drag
drive a wedge
drive out
eliminate
equip +inf
erase
escalate
expand the war
expel
exterminate
finance +inf
flout +inf
foment
fool
foster +inf
frighten
frustrate
fund +inf
grab
harbor +inf
harbour +inf
hide
hijack
hinder +inf
humiliate
ignore +inf
impede +inf
impose
incite
infiltrate
inflame
interfere
intimidate
invade
kill
loot +inf
mislead
nurture +inf
obstruct +inf
occupy
overthrow
paralyse
partition
pound +inf
prolong
provoke
redraw
sabotage
scuttle
seize
shell
shoot
silence
smuggle +inf
sow
split
sponsor +inf
starve
steal
stir up
strangle
strike +inf
subjugate
target +inf
terrorise
terrorize
topple
torpedo
undermine
violate
wear down
whitewash
wipe out
wreck

[stance.help] positions
assist +inf
help +inf

[stance.insist] positions
insisted
insists
maintained
maintains
swears
swore
vowed
vows

[stance.mourn] positions
bleeds with
bow before the
bow our heads
bow their heads
bow to the memory
bowed before the
bowed his head
bowed their heads
bowed to the memory
bows before the
bows its head
bows to the memory
cries with
declared a day of mourning
declared national mourning
decreed a day of mourning
decreed national mourning
eternal memory to
feel the pain
feels the pain
flags at half mast
flew flags at half mast
grief stricken
heart bleeds
hearts accompany
hearts bleed
homage to the fallen
homage to the victims
honour the memory of
honoured the memory of
honours the memory of
in mourning with
laid wreaths for
lit candles for
lowered flags to half mast
may god have mercy
may god rest
may the souls of
may their memory
may they rest in peace
my heart bleeds
observed a minute's silence
observed silence
offer a prayer for
offers a prayer for
our hearts bleed
partake in the grief
pray for the repose
pray for the souls
prayed for the departed
prayed for the elevation
prayed for the repose
prayed for the souls
prayed that god
prayers accompany
prays for the departed
prays for the repose
prays for the souls
prays that god
rest in peace
share the anguish
share the sorrow of
shares in the grief
shares the anguish
shares the sorrow of
stand united in grief
stood in silence
stood in silence for
suffer with
suffers with
thoughts accompany
united in grief
weep for
weeps with
wept with
wished the bereaved
wished the families patience
wished the families strength
wished the relatives

[stance.norm] positions
let no one
let no side
let nobody
neither side may
neither side should
no army may
no country has the right to
no country may
no government may
no one has the right to
no one may
no one must
no one should
no side may
no state has the right to
no state may
nobody has the right to
nobody may
nobody must
nobody should

[stance.nothing] positions
a product of fantasy
are fake news
bereft of all basis
bereft of all foundation
bereft of all merit
bereft of all sense
bereft of all substance
bereft of all truth
bereft of any basis
bereft of any foundation
bereft of any merit
bereft of any sense
bereft of any substance
bereft of any truth
could not be further from the truth
couldn't be further from the truth
devoid of all basis
devoid of all foundation
devoid of all merit
devoid of all sense
devoid of all substance
devoid of all truth
devoid of any basis
devoid of any foundation
devoid of any merit
devoid of any sense
devoid of any substance
devoid of any truth
devoid of sense
did no such thing
did not hold up
do not add up
does not add up
does not hold up
fabricated from start to finish
flies in the face of the facts
fly in the face of the facts
had not a shred of
has never existed
has no leg to stand on
hold no truth
holds no truth
invented from beginning to end
is a fake
is a misunderstanding
is a non issue
is an invention
is fake news
is out of the question
is pure fiction
is pure invention
is simply not the case
it never happened
made no sense
makes no sense
never existed
never gave any order
never gave orders
never gave such
never gave the order
never issued such
never made such
never received any such
never received such
never took place
no basis in fact
no basis in reality
no basis whatsoever
no foundation whatsoever
no grain of truth
no shred of evidence
no such agreement
no such attack
no such incident
no such meeting
no such order
no such plan
no such request
no such strike
no such talks
no such thing happened
no such thing took place
no truth whatsoever
not a shred of evidence
no atom of truth
no grain of truth
no iota of truth
no scintilla of truth
no shred of truth
no truth in it
no truth whatsoever
not a grain of truth
not a shred of truth
not a word of truth
not an iota of truth
not an iota of truth
not one word of truth
nothing but fantasy
nothing could be further from the truth
nothing of the kind
nothing of the kind had happened
nothing of the kind happened
nothing of the kind has happened
nothing of the kind took place
nothing of the sort
nothing of the sort had happened
nothing of the sort happened
nothing of the sort has happened
nothing of the sort took place
plucked from thin air
plucked out of thin air
pure fantasy
said no such thing
sheer fantasy
taken out of context
taken out of thin air
that never happened
there can be no question of
there is no question of
this never happened
was a misunderstanding
we have nothing to hide
wishful thinking
without a shred of
without any substance

[stance.notice] positions
called out to +past
gave instructions to +past
gave notice to +past
gave orders to +past
issued instructions to +past
issued orders to +past
leaned on +past
lobbied +past
made representations to +past
sent instructions to +past
sent word to +past
served notice on +past
serves notice on +pres
set a deadline for +past
wrote to +past

[stance.offer] positions
offer @verb
offered +past
offers +pres
pledg @e
promised +past +part
promises +pres
tender @verb
volunteer @verb
vow @verb

[stance.offering] positions
offer
offers
pledge
pledges
preparedness
promise
promises
readiness
willingness

[stance.pawn] positions
armed by
bankrolled by
dispatched by
egged on by
equipped by
harboured by
hired by
in the pay of
incited by
on the payroll of
protected by
recruited by
sheltered by
steered by

[stance.plea] positions
appeal
call
calls
cri de coeur
demand
demands
entreaty
exhortation
injunction
petition
plea
pleas
request
requests
summons
ultimatum

[stance.praise] positions
acclaim @verb
admire
admires
applaud @verb
appreciat @e
back +inf
backed +past
backing +ing
backs +pres
bless @ch
cheer @verb
cherishes +pres
commend @verb
complimented +past
congratulat @e
credited +past
embraced +past
endors @e
esteems +pres
gave a cautious welcome to +past
gave a warm welcome to +past
gave his blessing to +past
gave its blessing to +past
gives its blessing to +pres
hail @verb
heaped praise on +past
heaps praise on +pres
honoured +past
is proud of +pres
laud @verb
lavished praise on +past
owe a debt of gratitude to +pres
owes a debt of gratitude to +pres
praised +past
praises +pres
praising +ing
rated highly +past
rates highly +pres
rejoiced at +past
rejoiced over +past
rejoices at +pres
rejoices over +pres
salut @e
sees as a friend +pres
singled out for praise +past
speaks highly of +pres
speaks warmly of +pres
speaks well of +pres
spoke approvingly of +past
spoke highly of +past
spoke warmly of +past
spoke well of +past
stands behind +pres
stands firmly behind +pres
stands up for +pres
stood behind +past
stood up for +past
takes comfort from +pres
takes comfort in +pres
takes heart from +pres
takes its hat off to +pres
takes note with satisfaction +pres
takes pride in +pres
thank @verb
threw its weight behind +past
throws its weight behind +pres
toasted +past
took comfort from +past
took comfort in +past
took heart from +past
took his hat off to +past
took note with satisfaction +past
took off his hat to +past
treasures +pres
value the +inf
values the +pres
viewed favourably +past
views favourably +pres
was proud of +past
welcom @e

[stance.raised] positions
directed
equipped
financed
funded
harboured
masterminded
orchestrated
sheltered
trained

[stance.rebuttal] positions
denial
denials
disavowal
dismissal
rebuttal
refutation
rejection
repudiation

[stance.send] positions
allocat @e
assigned +past
channelled +past
contribut @e
donat @e
earmark @verb
has made available +pres
have made available +pres
is readying +pres
made available +past
makes available +pres
mobilis @e
mobiliz @e
put on standby +past
set aside +past
unlocked +past

[stance.shame] positions
a blot on
a stain on
act of a coward
act of cowards
act of savages
acts of cowards
an affront to
an attack on all of us
an attack on democracy
an attack on humanity
an attack on our freedom
an attack on us all
an insult to humanity
an outrage against
beggars belief
beneath contempt
beyond all bounds
beyond the pale
blood curdling
can not be condoned
cannot be condoned
cold blooded murder
cries out to heaven
cries to heaven
crime against children
crime against civilians
crime against humanity
crime against our people
crime against the people
crossed all lines
crossed all red lines
crossed every line
crosses all red lines
crosses every line
defies all humanity
defies belief
defies description
deserve condemnation
deserve only condemnation
deserve the firmest
deserve the strongest
deserve to be condemned
deserves condemnation
deserves the firmest
deserves the strongest
deserves to be condemned
drew a furious response from
drew a rebuke from
drew indignation from
drew outrage from
has no place in
has shocked the world
have no place in
have shocked the world
knows no bounds
met with disgust
met with indignation
met with outrage
met with revulsion
must be condemned
no cause can justify
no cause justifies
no faith condones
no grievance can justify
no grievance justifies
no political goal
no religion condones
nothing can excuse
nothing can justify
nothing could excuse
nothing could justify
nothing excuses
nothing justifies
nothing will excuse
nothing will justify
outraged the world
senseless killing
senseless slaughter
shame on the
shame on them
shame on those who
shame on you
shock the conscience
shocked the conscience
shocks the conscience
sparked fury in
sparked outrage in
spoke of a crime
spoke of a massacre
spoke of barbarism
spoke of barbarity
spoke of carnage
spoke of murder
spoke of savagery
there can be no excuse
there can be no justification
there is no excuse
there is no justification
unspeakable crime
wanton destruction
wanton killing
work of barbarians
work of cowards
work of savages

[stance.stand] positions
stand
stands
stood

[stance.standby] positions
ready for any
ready if asked
ready if needed
ready with

[stance.struck] positions
arrived at
brokered
clinched
concluded
hammered out
initialled
inked
mediated
negotiated
reached
sealed
signed
struck
worked out

[stance.time] positions
high time
it is about time
it is high time
it is past time
it is time
it's time
the time has come

[stance.told] positions
added
alleged
alleges
announced
argued
argues
asserted
asserts
charged
charges
claimed
claims
complained
complains
insisted
insists
maintained
maintains
noted
protested
protests
reported
revealed
said
says
stressed
warned
wrote

[stance.trace] positions
fingerprints
footprint
hallmarks
hand
hands
imprint
trace
traces
trail

[stance.unkept] positions
abide
abided
complied
comply
delivered on
fulfil
fulfill
fulfilled
honor
honored
honour
honoured
implement
implemented
keep
kept
live up
lived up
respected

[stance.unlinked] positions
are alien to
are no party to
are not involved in
bear no relation to
bear no resemblance to
bears no relation to
bears no resemblance to
bears no responsibility for
bore no relation to
bore no resemblance to
bore no responsibility for
had no connection to
had no connection whatsoever with
had no connection with
had no hand in
had no involvement in
had no involvement whatsoever in
had no knowledge of
had no knowledge whatsoever of
had no link whatsoever with
had no links to
had no links whatsoever to
had no links whatsoever with
had no part in
had no part whatsoever in
had no presence in
had no role in
had no role whatsoever in
had nothing in common with
had nothing to hide
had played no part in
has never had
has no connection to
has no connection whatsoever with
has no connection with
has no hand in
has no involvement in
has no involvement whatsoever in
has no knowledge of
has no knowledge whatsoever of
has no link whatsoever with
has no links to
has no links whatsoever to
has no links whatsoever with
has no links with
has no part in
has no part whatsoever in
has no presence in
has no role in
has no role whatsoever in
has no soldiers in
has no ties to
has no troops in
has nothing in common with
has nothing to hide
have no connection whatsoever with
have no involvement whatsoever in
have no knowledge whatsoever of
have no link whatsoever with
have no links to
have no links whatsoever to
have no links whatsoever with
have no links with
have no part whatsoever in
have no role whatsoever in
have no soldiers in
have no ties to
have no troops in
have nothing in common with
have nothing to hide
is alien to
is no party to
is not behind the
is not involved in
knew nothing about
knew nothing of
knows nothing about
knows nothing of
never attacked civilians
never target civilians
never targets civilians
none of his men
none of its drones
none of its men
none of its planes
none of its soldiers
none of its troops
none of their fighters
not a single soldier of ours
not one of its soldiers
nothing at all to do with
nothing whatsoever to do with
played no part in
played no role in
plays no part in
takes no part in
took no part in
was no party to
was not behind the
was not involved in
were not behind the
were not involved in

[stance.until] positions
gave until
had until
has until
have until

[stance.untrue] positions
a barefaced lie
a big lie
a brazen lie
a canard
a cheap lie
a complete distortion
a conspiracy theory
a gross distortion
a red herring
an outright fabrication
an outright lie
barefaced lies
black propaganda
cheap propaganda
cock and bull story
conspiracy theories
crude propaganda
enemy propaganda
fairy tale
fairy tales
figments
hostile propaganda
idle gossip
information warfare
malicious gossip
outright fabrications
psychological warfare
pure fabrications
pure nonsense
pure slander
science fiction
sheer fabrication
sheer nonsense
sheer slander
tall tale
tall tales
total nonsense
utter nonsense

[stance.welcomed] positions
applauded
backed
endorsed
greeted with relief
greeted with satisfaction
hailed
praised
warmly received
warmly welcomed
welcomed

[stance.wish] positions
expects
want
wanted
wants

[stance.worry] positions
are afraid that +pres
bemoaned +past
bemoans +pres
bewailed +past
bewails +pres
deplores the plight +pres
dread +inf
dreads +pres
drew a bleak picture +past
drew attention to the plight +past
fear the worst +inf
feared for +past
feared the worst +past
fears for +pres
fears the worst +pres
follows with anxiety +pres
has misgivings about +pres
is afraid of +pres
is afraid that +pres
lament @verb
looks with concern +pres
loses sleep over +pres
noted with alarm +past
notes with alarm +pres
painted a bleak picture +past
painted a dark picture +past
painted a dire picture +past
painted a grim picture +past
paints a bleak picture +pres
paints a grim picture +pres
raised the alarm +past
raised the specter of +past
raised the spectre of +past
rang the alarm +past
sounded the alarm +past
sounds the alarm +pres
spoke of a situation +past
takes a grim view of +pres
took a grim view of +past
trembled for +past
trembles for +pres
voiced fears for +past
was afraid that +past
watches with dismay +pres

[stance.wrong] positions
adventurism
aggression
aggressive policy
ambitions
arrogance
atrocities
barbarity
belligerence
betrayal
blackmail
blockade
bombardment
brutality
bullying
complicity
connivance
crimes
cruelty
cynicism
deceit
disinformation
double standards
dragging of feet
duplicity
encroachment
encroachments
expansionism
failure to
foot dragging
greed
hypocrisy
impunity
inaction
incursion
incursions
indifference
interference
intransigence
intrigues
invasion
lawlessness
lies
manipulation
manoeuvres
meddling
militarisation
militarism
negligence
non-compliance
obstinacy
obstruction
obstructionism
occupation
oppression
persecution
plunder
procrastination
propaganda
provocation
provocations
reckless policy
recklessness
refusal to
repression
sabotage
savagery
shelling
shellings
silence
sponsorship of
stubbornness
support for terrorism
support for terrorists
terror
terrorism
threats
tyranny
violations
violence
warmongering

[stance.nothing] positions
it was not us
it wasn't us
we did not do it
we did not do this
we did not do that
we didn't do it
we didn't do this
we are not behind
we were not behind
we had no hand in
we have no hand in

[stance.deed.phrase] positions
used deadly force +past
used excessive force +past
used lethal force +past
used live ammunition +past
used live fire +past
used live rounds +past
using live ammunition +ing
using live rounds +ing

[stance.untrue] positions
a piece of disinformation
another fabrication
another fake
another lie
another piece of disinformation
one more lie
one more piece of disinformation
yet another fabrication
yet another fake
yet another lie
yet another piece of disinformation

# what a deed does to an inquiry
[warrants] positions beside
deserves +pres
merits +pres
necessitates +pres
requires +pres
warrants +pres
