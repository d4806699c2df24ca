# English: words of the rules 45-fates and 60-fates, which tell what befell people by further verbs. Own work from general knowledge of the
# language. Apache-2.0.

# what a part of the body suffers, before it: "a sprained ankle"
[marred] beside
blistered
bloodied
broken
bruised
burned
burnt
cracked
crushed
cut
dislocated
fractured
frostbitten
gashed
grazed
injured
lacerated
mangled
perforated
punctured
ruptured
scalded
scorched
severed
shattered
smashed
splintered
split
sprained
swollen
twisted
wrenched

# parts that [bodypart] and [limb] do not have
[organ] beside
achilles tendon
ankles
arm
arms
back
bladder
bone
bones
calf
cheek
cheeks
chin
ear
eardrum
eardrums
ears
elbows
eye
eye socket
eyes
face
femur
finger
fingers
foot
forearm
forearms
forefinger
hand
hands
head
heel
jaws
kidney
kneecap
knees
legs
lip
lips
liver
lung
lungs
mouth
muscle
muscles
noses
scalp
shins
shoulders
spleen
tendon
tendons
thumbs
toe
toes
tooth
vertebra
vertebrae
windpipe
wrists

# parts that are lost
[organ.lost] trigger beside
cheek
cheeks
chin
ear
ears
eye
feet
finger
fingers
foot
forearm
scalp
toe
toes

# what tears and crushes them
[maiming] trigger beside
crushed
crushing
fractured
mangled
severed
shattered
shattering
smashed

# with what somebody is brought in, if not with a wound
[plight] trigger beside
bee stings
bite marks
dog bites
electric shock
frostbite
hypothermia
insect bites
jellyfish stings
scorpion stings
snake bites
stings
sunburn
wasp stings

# how they are brought
[conveyed] beside
admitted
airlifted
brought
carried
evacuated
ferried
flown
helicoptered
lifted
medevaced
moved
pulled
referred
rushed
stretchered
taken
transferred
transported
winched

# what people feel
[malaise] trigger beside
abdominal pain
abdominal pains
allergic reactions
blurred vision
breathing difficulties
breathing difficulty
breathing problems
breathlessness
burning eyes
chest pain
chest pains
chills
cough
coughing
coughs
cramps diarrhoea
diarrhea
difficulty breathing
dizziness
dry coughs
eye irritation
faintness
fatigue
feeling ill
feeling sick
feeling unwell
fever
headache
headaches
heart palpitations
high fever
irritated eyes
irritation of the eyes
itching
itchy eyes
itchy skin
loss of smell
loss of taste
muscle pain
nausea
palpitations
rash
rashes
respiratory problems
seizures
shortness of breath
sickness
skin irritation
skin rashes
sore eyes
sore throat
sore throats
stinging eyes
stomach ache
stomach aches
stomach cramps
stomach pain
stomach pains
stomach upsets
streaming eyes
throat irritation
tightness of the chest
trouble breathing
upset stomachs
vomiting
watering eyes

[affected.ailing]
called in sick
collapsed in the heat
reported ill
reported sick
took ill
took sick
turned ill

# who looks at people where they are
[tending] trigger beside
ambulance
ambulances
first-aiders
medic
medics
paramedic
paramedics
responders

[tended] beside
assessed
checked
examined
screened
tended

# how somebody falls or is swept, before "to his death"
[downfall] beside
blown
dragged
fall
fallen
falling
fell
hurled
hurtled
jumped
leaped
leapt
plummeted
plunged
plunging
pushed
slid
slipped
stumbled
sucked
swept
thrown
tossed
tumbled
tumbling

# what claims people, without an article or as a single thing
[reaper] beside
avalanche
bomb
booby trap
bullet
bullets
car bomb
cold
collapse
current
drone
earthquake
flames
flash flood
frost
grenade
gunfire
hail of bullets
heat
hunger
landmine
landslide
lightning
mine
mines
mortar fire
mortar shell
mudslide
river
sea
shell
shelling
smoke
sniper
sniper fire
storm
stray bullet
tornado
undertow
wave
waves
winter

# number of people under one noun
[threesome] beside
the trio
threesome
trio

[foursome] beside
foursome
quartet
the quartet

# of those to whom nobody could help
[wide.onto.killed]
could not resuscitate
could not revive
failed to resuscitate
failed to revive
was unable to resuscitate
was unable to revive
was unable to save
were unable to resuscitate
were unable to revive
were unable to save

[killed.die]
could not be brought round +past
could not be resuscitated +past
could not be revived +past
could not be saved +past
died on impact +past +part
died outright +past +part
died where he fell +past
died where they fell +past
lost her fight to live +past
lost his fight to live +past
was dead by the time +past
was dead on arrival +past
were dead by the time +past
were dead on arrival +past

# who has not come back
[missing.adj]
not yet accounted for
not yet recovered
not yet retrieved
still to be found
still to be located
still to be recovered
yet to be recovered
yet to be rescued
yet to be retrieved

# who is held, or was taken
[wide.captured]
captured alive +part
caught alive +part
dragged into a car +part
dragged into a van +part
dragged off +part
driven off at gunpoint +part
forced into a car +part
forced into a vehicle +part
frogmarched away +part
held at gunpoint +part
held in solitary confinement +part
led away at gunpoint +part
led off at gunpoint +part
locked up +part
put behind bars +part
put in the cells +part
still in custody +part
taken away at gunpoint +part
taken off to jail +part
thrown in jail +part
thrown into jail +part
thrown into prison +part
whisked off +part

# what police do, with their object behind
[wide.onto.captured]
apprehended
apprehending
cornered and caught
hauled in
hunted down and arrested
intercepted and arrested
led away
locked up
picked up and jailed
pounced on
put behind bars
put in handcuffs
swooped on
threw in jail
threw into jail
threw into prison
took captive
took prisoner

# where people lie, and what is done for them there
[wide.hospitalized]
admitted overnight +part
attended a&e +past
in shock in hospital +part
kept in hospital +part
kept in overnight +part
kept overnight +part
needed oxygen +past
on a ventilator +part
placed in an induced coma +part
placed in induced comas +part
put into an induced coma +part
put into induced comas +part
put on a drip +part
put on dialysis +part
put on drips +part
put on oxygen +part
put on ventilators +part
required oxygen +past
spent a night in hospital +past
spent the weekend in hospital +past
stretchered into ambulances +part
went to a&e +past

[hospitalized.verb]
warded +part

# who left
[displaced.flee]
cleared off +past +part
cleared out +past +part
got out in time +past +part
left their flats +past +part
left with what they could carry +past +part
moved in with neighbours +past +part
moved in with relatives +past +part
quit the city +past +part
quit the town +past +part
quit the village +past +part
quit their homes +past +part
quit their villages +past +part
upped sticks +past +part

[displaced.left]
had been told to leave
have been told to leave
were asked to leave
were instructed to leave
were told to get out
were told to leave
were told to move out
were told to quit

# out of where they were
[displaced.away]
into gardens
into the car park
into the courtyard
into the garden
into the parking lot
into the playground
into the yard
onto the grass
onto the lawn
onto the pavement
out into the cold
out into the open
outdoors
to open ground

[clearing]
herded
shepherded
wheeled

[lodging]
refugee shelters
safety centers
safety centres
temporary housing
welfare centres

# "sheltered 900 people inside the base"
[harboured] trigger beside
gave refuge to
gave shelter to
harboured
sheltered

[haven] beside
base
basement
basements
camp
cathedral
church
churches
classrooms
compound
convent
grounds
gym
hall
halls
hostel
hotel
mission
monastery
mosque
mosques
premises
school
schools
stadium
temple
tents

# who is held: before their number
[confined] trigger beside
still held

# on what they sleep there
[pallet] trigger beside
on benches in
on camp beds in
on cots in
on mats in
on mattresses in
on the floor in
on the floor of
on the floors of

# hope for those who are missing
[missing.noword]
hope faded for
hope has faded for
hope is fading for
hopes are fading for
hopes dimmed for
hopes faded for
hopes have faded for
lost hope of finding

# where people sleep who cannot go home
[night.spent] trigger beside
spend the night
spending the night
spent a night
spent the night

# a toll of all places together
[toll.killed]
combined death toll
combined toll
cumulative toll
overall death toll
overall toll

# taken along, with their object behind
[captured.verb]
bundling off +ing
carrying away +ing
dragging away +ing
dragging off +ing
herding away +ing
leading away +ing
made off into the bush with +past
made off into the forest with +past
makes off with +pres
making away with +ing
making off with +ing
marched away +past
marching off +ing
marching off with +ing
spiriting away +ing
spiriting off +ing
vanished into the bush with +past
vanished into the forest with +past
whisked off +past +part
whisking away +ing
whisking off +ing

# not of a hospital
[none]
monitored at home
self-isolating at home
under observation at home

# whose homes are there, so that leaving tells of flight
[dweller] trigger beside
inhabitants
islanders
townsfolk
townspeople

# who asks for help is hurt
[injured.get]
asked for medical assistance +past +part
asked for medical attention +past +part
asked for medical help +past +part
presented at hospital +past +part
presented at hospitals +past +part
presented themselves at hospital +past +part
turned to hospitals +past +part

# who has not gone home
[displaced.adj]
yet to be allowed home
yet to go back
yet to go home
