# English: wrongs as a verb with its object, verbs and objects apart: rules of stage 26 join them to deeds that blame whoever
# does them. Own work. Licence: Apache-2.0.

# what is due is not done, or undone: with a law, a promise, a right
[wrongs.flout] positions beside
betray @verb
break +inf
breaking +ing
breaks +pres
broke +past
broken +part
bypass @ch
circumvent @verb
def @yv
dishonour @verb
disobey @verb
disregard @verb
dodg @e
erod @e
evad @e
flout @verb
gut @verb
hollow @verb out
ignor @e
made a mockery of +past +part
make a mockery of +inf
makes a mockery of +pres
making a mockery of +ing
mock @verb
neglect @verb
overlook @verb
overridden +part
override +inf
overrides +pres
overriding +ing
overrode +past
pay @verb no heed to
ran roughshod over +past
reneg @e on
ridden roughshod over +part
ride roughshod over +inf
rides roughshod over +pres
riding roughshod over +ing
rode roughshod over +past
run roughshod over +inf
run roughshod over +part
running roughshod over +ing
runs roughshod over +pres
shirk @verb
sidestep @verb
skirt @verb
spurn @verb
subvert @verb
trampl @e
trampl @e on
trampl @e underfoot
trampl @e upon
transgress @ch
turn @verb its back on
undermin @e
walk @verb away from
weaken @verb

# what is due
[wrongs.of.due] positions beside
accord
accords
agreement
agreements
appeal
appeals
calls
charter
commitment
commitments
constitution
convention
conventions
court
covenant
deadline
deadlines
decision
decisions
demands
democracy
democratic
duties
duty
embargo
freedom
freedoms
judgment
judgments
law
laws
mandate
needs
norms
obligation
obligations
order
orders
pact
pledge
pledges
plight
principle
principles
procedures
promise
promises
resolution
resolutions
responsibilities
responsibility
rights
rule of law
rules
ruling
rulings
safeguards
sanctions
sovereignty
standards
terms
treaties
treaty
values
verdict
warning
warnings
will of the people
will of the voters
word

# the truth is bent or kept back
[wrongs.falsify] positions beside
bend +inf
bending +ing
bends +pres
bent +past +part
bur @yv
conceal @verb
cover @verb up
destroy @verb
distort @verb
doctor @verb
downplay @verb
eras @e
exaggerat @e
fabricat @e
fak @e
falsif @yv
forg @e
gloss @ch over
hid +past
hidden +part
hide +inf
hides +pres
hiding +ing
hush @ch up
inflat @e
invent @verb
juggl @e
keep back +inf
keeping back +ing
keeps back +pres
kept back +past +part
manipulat @e
massag @e
minimis @e
minimiz @e
misrepresent @verb
obfuscat @e
obscur @e
play @verb down
play @verb up
politicis @e
politiciz @e
rewrite +inf
rewrites +pres
rewriting +ing
rewritten +part
rewrote +past
suppress @ch
sweep @verb under the carpet
tamper @verb with
trivialis @e
trivializ @e
twist @verb
underreport @verb
understat @e
whitewash @ch
withheld +past +part
withhold +inf
withholding +ing
withholds +pres

# the truth is denied
[wrongs.deny] positions beside
den @yv

# the truth
[wrongs.of.truth] positions beside
abuses
atrocities
crimes
data
details
documents
events
failings
failures
figures
findings
footage
information
issue
massacre
massacres
pretext
pretexts
record
records
wrongdoing

# what is no charge: who denies it denies the truth
[wrongs.of.truth.fact] positions beside
disaster
disasters
epidemic
evidence
extent
fact
facts
genocide
history
realities
reality
scale
truth

# goods or chances are wasted or stolen
[wrongs.squander] positions beside
divert @verb
embezzl @e
loot @verb
misappropriat @e
misspend +inf
misspending +ing
misspends +pres
misspent +past +part
misus @e
plunder @verb
siphon @verb off
squander @verb
steal +inf
stealing +ing
steals +pres
stole +past
stolen +part
wast @e

# goods and chances
[wrongs.of.goods] positions beside
aid
assets
budget
cash
chance
chances
donations
funds
goodwill
grain
land
money
oil
opportunities
opportunity
relief
resources
riches
supplies
time
wealth
years

# whoever gains by others' need
[wrongs.profit] positions beside
benefit @verb from
capitalis @e on
capitaliz @e on
cash @ch in on
exploit @verb
fed off +past +part
fed on +past +part
feed off +inf
feed on +inf
feeding off +ing
feeding on +ing
feeds off +pres
feeds on +pres
instrumentalis @e
instrumentaliz @e
prey @verb on
profit @verb from
take advantage of +inf
taken advantage of +part
takes advantage of +pres
taking advantage of +ing
thriv @e on
took advantage of +past
weaponis @e
weaponiz @e

# others' need
[wrongs.of.need] positions beside
bloodshed
catastrophe
chaos
conflict
crisis
desperation
disaster
divisions
earthquake
famine
fears
food
grain
grief
hunger
instability
migrants
migration
misery
pandemic
plight
poverty
refugees
suffering
tragedy
vacuum
vulnerability
war
weakness
winter

# whoever brings others into trouble
[wrongs.drive] positions beside
bring +inf
bringing +ing
brings +pres
brought +past +part
drag +inf
dragged +past +part
dragging +ing
drags +pres
drive +inf
driven +part
drives +pres
driving +ing
drove +past
hurl @verb
lead +inf
leading +ing
leads +pres
led +past +part
plung @e
propel @verb
pull @verb
push @ch
steer @verb
suck @verb
threw +past
throw +inf
throwing +ing
thrown +part
throws +pres

# where it ends
[wrongs.of.abyss] positions beside
abyss
anarchy
bankruptcy
bloodshed
brink
catastrophe
chaos
collapse
confrontation
crisis
darkness
disaster
edge
escalation
famine
lawlessness
misery
poverty
precipice
ruin
verge
violence
war

# what is laid upon people
[wrongs.impose] positions beside
enforc @e
impos @e
maintain @verb
tighten @verb
wag @e

# what weighs on them
[wrongs.of.yoke] positions beside
blackout
brutality
chokehold
crackdown
cruelty
fear
hardship
hunger
misery
occupation
oppression
pain
punishment
siege
starvation
stranglehold
suffering
terror
tyranny

# whoever is bad to people
[wrongs.oppress] positions beside
abandon @verb
brutalis @e
brutaliz @e
bull @yv
cheat @verb
coerc @e
deceiv @e
defraud @verb
degrad @e
dehumanis @e
dehumaniz @e
demonis @e
demoniz @e
deport @verb
discriminat @e against
dispossess @ch
enslav @e
exterminat @e
fail @verb
harass @ch
humiliat @e
ill @verb treat
insult @verb
intimidat @e
mislead +inf
misleading +ing
misleads +pres
misled +past +part
mistreat @verb
neglect @verb
offend @verb
oppress @ch
persecut @e
punish @ch
repress @ch
rob +inf
robbed +past +part
robbing +ing
robs +pres
silenc @e
slander @verb
stigmatis @e
stigmatiz @e
subjugat @e
suppress @ch
terroris @e
terroriz @e
torment @verb
tortur @e
victimis @e
victimiz @e
vilif @yv

# to whom
[wrongs.of.whom] positions beside
activists
allies
believers
children
citizens
civil society
civilians
clergy
communities
critics
detainees
diplomats
dissent
dissenters
electorate
families
farmers
fishermen
journalists
lawyers
minorities
minority
mothers
nation
neighbor
neighbors
neighbour
neighbours
opponents
opposition
own people
parliament
partners
patients
peasants
people
peoples
population
prisoners
protesters
public
refugees
religion
residents
security council
society
soldiers
taxpayers
victims
villagers
voters
witnesses
women
workers
world
youth

# how whoever is blamed acts
[wrongs.conduct] positions beside
act @verb
behav @e
deal @verb
govern @verb
operat @e
react @verb
respond @verb
rul @e

# in such a manner
[wrongs.of.manner] positions beside
above the law
aggressively
arbitrarily
arrogantly
barbarically
brutally
callously
criminally
cruelly
cynically
dangerously
deceitfully
disgracefully
dishonestly
disproportionately
hypocritically
illegally
illegitimately
immorally
in bad faith
in breach of
in violation of
inhumanely
irresponsibly
like a gang
like bandits
like barbarians
like criminals
like occupiers
like terrorists
maliciously
negligently
outside the law
provocatively
recklessly
ruthlessly
shamefully
unlawfully
with brutality
with contempt
with impunity
with total impunity
without regard

# deeds that a verb and its words tell in one
[wrongs.whole] positions beside
add @verb fuel to the fire
add @verb insult to injury
appl @yv double standards
bear false witness +inf
bearing false witness +ing
bears false witness +pres
beat the drums of war +inf
beat the drums of war +past
beaten the drums of war +part
beating the drums of war +ing
beats the drums of war +pres
bore false witness +past
borne false witness +part
bred hatred +past +part
breed hatred +inf
breeding hatred +ing
breeds hatred +pres
cling to power +inf
clinging to power +ing
clings to power +pres
clos @e its eyes
clung to power +past +part
cut corners +inf
cut corners +past +part
cuts corners +pres
cutting corners +ing
dictat @e terms
drag its heels +inf
dragged its heels +past +part
dragging its heels +ing
drags its heels +pres
fan @verb the flames of
foment @verb
foment @verb unrest
gambl @e with the lives
gave free rein to +past
give free rein to +inf
given free rein to +part
gives free rein to +pres
giving free rein to +ing
held the country hostage +past +part
held the country to ransom +past +part
held the people hostage +past +part
held the region hostage +past +part
held the talks hostage +past +part
held to ransom +past +part
hold the country hostage +inf
hold the country to ransom +inf
hold the people hostage +inf
hold the region hostage +inf
hold the talks hostage +inf
hold to ransom +inf
holding the country hostage +ing
holding the country to ransom +ing
holding the people hostage +ing
holding the region hostage +ing
holding the talks hostage +ing
holding to ransom +ing
holds the country hostage +pres
holds the country to ransom +pres
holds the people hostage +pres
holds the region hostage +pres
holds the talks hostage +pres
holds to ransom +pres
keep silent about +inf
keeping silent about +ing
keeps silent about +pres
kept silent about +past +part
made a farce of +past +part
make a farce of +inf
makes a farce of +pres
making a farce of +ing
pass @ch the buck
play @verb dirty
play @verb games
play @verb politics with
point @verb the finger at others
pour @verb oil on the flames
rewrite the rules +inf
rewrites the rules +pres
rewriting the rules +ing
rewritten the rules +part
rewrote the rules +past
sat on its hands +past +part
sit on its hands +inf
sits on its hands +pres
sitting on its hands +ing
stay @verb silent about
stir up hatred +inf
stirred up hatred +past +part
stirring up hatred +ing
stirs up hatred +pres
stok @e fears
stok @e hatred
take hostages +inf
take the law into its own hands +inf
taken hostages +part
taken the law into its own hands +part
takes hostages +pres
takes the law into its own hands +pres
taking hostages +ing
taking the law into its own hands +ing
threw oil on the fire +past
throw oil on the fire +inf
throwing oil on the fire +ing
thrown oil on the fire +part
throws oil on the fire +pres
took hostages +past
took the law into its own hands +past
turn @verb a deaf ear to
turn @verb its guns on
us @e double standards
