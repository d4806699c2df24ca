# English: what happens to people. Own work from general knowledge of the language. Apache-2.0.
# Sub-classes say how a word takes its figure: .verb has it as its object, .die as its subject, .noun and .adj stand beside it.
# Features: inf pres past part ing of verbs, sg pl of nouns.

# ---------------------------------------------------------------- the kinds; a sentence without a word of these is not looked at
[killed] trigger
[injured] trigger
[missing] trigger
[captured] trigger
[displaced] trigger
[hospitalized] trigger
[affected] trigger
[toll] trigger

# ---------------------------------------------------------------- killed
[killed.verb]
assassinat @e
behead @verb
butcher @verb
decapitat @e
electrocut @e
execut @e
fatally injur @e
fatally sh @shoot
fatally stab @b
fatally wound @verb
gun @n down
kill @verb
lynch @ch
massacr @e
mortally wound @verb
murder @verb
neutralis @e
neutraliz @e
shoot dead +inf
shooting dead +ing
shoots dead +pres
shot dead +past +part
shot to death +past +part
slaughter @verb
slay +inf
slaying +ing
slew +past
strangl @e
summarily execut @e

# in the passive only: "was beaten to death"
[killed.verb]
deprived of life +part
deprived of their lives +part
burned alive +part
burnt alive +part
drowned +part
fatally struck +part
hanged +part
martyred +past +part
martyring +ing
slain +part

[killed.die]
commit @t suicide
fail @verb to survive
receiv @e fatal injuries
suffer @verb fatal injuries
sustain @verb fatal injuries
drop @p dead
dropped down dead +past +part
die +inf
died +past +part
dies +pres
drown @verb
dying +ing
embrac @e martyrdom
embrac @e shahadat
pass @ch away
perish @ch
succumb @verb

[killed.adj]
dead
deceased
lifeless
slain

[killed.noun]
death @noun
fatalit @y
martyr @noun
martyrdom +sg
neutralisation
neutralization

# "the murder of six priests", "the execution of 12"
# nobody lost
[killed.none]
no casualties among the personnel
no casualties among the servicemen
no losses among

[killed.act]
assassination @noun
beheading @noun
execution @noun
extrajudicial killing @noun
killing @noun
massacre @noun
murder @noun
slaughter +sg
slaying @noun
violent death @noun

# "the loss of 41 people"
[killed.loss]
loss +sg
losses +pl

# "claimed 12 lives", "took the lives of 12"
[killed.life]
human life +sg
human lives +pl
life +sg
lives +pl

[killed.body]
bod @y
charred bod @y
corpse @noun
dead bod @y
lifeless bod @y
mortal remains +pl
mutilated bod @y
remains +pl

# ---------------------------------------------------------------- tolls of the dead
[toll.killed]
body count
count of the dead
death count
death toll @noun
fatality count
fatality toll
toll
toll of dead
toll of the dead

# ---------------------------------------------------------------- injured
[injured.verb]
burn @burn
concuss @ch
critically injur @e
critically wound @verb
disfigur @e
hurt +inf +past +part
hurting +ing
hurts +pres
injur @e
maim @verb
mutilat @e
poison @verb
scald @verb
sh @shoot and injur @e
sh @shoot and wound @verb
shot +part
shot multiple times +part
stab @b
stab @b and injur @e
wound @verb

[injured.noun]
injur @y
wound @noun

# what one suffers besides injuries and wounds, for the rule sustain of stage 45
[injured.noun]
burn +sg
burns +pl
concussion +sg
fracture @noun

# ---------------------------------------------------------------- missing
[missing.adj]
lost at sea
missing
missing in action
unaccounted for

[missing.verb]
swept away +part
washed away +part
swept out to sea +part
disappear @verb
vanish @ch

[missing.whereabouts]
whereabouts

# ---------------------------------------------------------------- captured
[captured.verb]
taken as hostages +part
taken away as hostages +part
made off with +past
abduct @verb
arbitrarily detain @verb
illegally detain @verb
unlawfully detain @verb
captur @e
forcibly recruit @verb
kidnap @p

# in the passive only: police detain suspects
[captured.detain] trigger
arbitrarily detained
forcibly detained
illegally detained
unlawfully detained
jailed
detained
imprisoned

# "took 12 people hostage"
[captured.state]
captive +sg
hostage +sg
prisoner +sg

# people whose name says it
[captive] trigger
captive @noun
detainee @noun
hostage @noun
pows +pl
prisoner @noun of war

# ---------------------------------------------------------------- displaced
[displaced.verb]
dislocat @e
displac @e
evacuat @e
forcibly displac @e
internally displac @e
resettl @e
uproot @verb

[displaced.flee]
set out on foot +past +part
setting out on foot +ing
set off on foot +past +part
fled +past +part
flee +inf
fleeing +ing
flees +pres

[displaced.adj]
displaced
homeless

[displaced.noun]
displaced people +pl
displaced person +sg
displaced persons +pl
evacuee @noun
idps +pl
internally displaced people +pl
internally displaced persons +pl

# ---------------------------------------------------------------- hospitalized
[hospitalized.verb]
treated as inpatients +part
treated as in-patients +part
hospitalis @e
hospitaliz @e

# only at the end of what is said: "1,109 patients admitted"
[hospitalized.admitted]
admitted

# ---------------------------------------------------------------- affected
[affected.noun]
casualt @y

[affected.noun.victim]
victim @noun

[affected.verb]
affect @verb
harm @verb
infect @verb
sicken @verb
impacted +part

# "590 people suffered from the mudflow"
[affected.suffer]
suffered

# "10,413 people have fallen ill"
[affected.ill]
ill

# ---------------------------------------------------------------- words that only rules of stage 45 make a fate of
# "had fallen"
[killed.fallen]
fallen

# "made the supreme sacrifice"
[killed.sacrifice]
sacrifice

# "have not been found"
[missing.found]
accounted for
found
located
traced

# "two of the missing were washed ashore"
[missing.ashore]
washed ashore
washed up

# "an earlier figure", "put the figure at 43"
[toll.figure]
count
figure
tally

# "were forced from their homes", "left without shelter"
[displaced.home]
homes
houses
roof

[displaced.refuge]
refuge
schools
gyms
sports halls
hotels
safer zones
host families
neighbouring districts
neighbouring villages
safety
shelter
a school
a nearby school
local schools
a safe place

# "are being treated", "sought medical help"
[injured.treated]
bandaged
treated

[injured.treatment]
medical aid
medical assistance
medical attention
medical care
medical help
medical treatment
treatment

[injured.treatment.hospital] beside
hospital care
hospital treatment

# "in intensive care", "were taken to the regional hospital"
[hospital] trigger
clinic @noun
hospital @noun
infirmar @y
intensive care
medical center @noun
medical centre @noun
medical facilit @y
medical institution @noun

# "in critical condition", "on ventilators"
[state] trigger
condition
life support
ventilator @noun

[graveness]
critical
grave
life-threatening
moderate
satisfactory
serious
severe
stable

# ---------------------------------------------------------------- further words, by what they do

[killed.verb]
buried alive +part
executed by firing squad +part
swept to their deaths +part

[killed.die]
asphyxiated +past +part
did not survive +past
suffocated in +past
suffocated on +past
suffocated from +past
suffocated under +past
suffocated to death +past +part
suffocated by smoke +part

[killed.throat]
throat
throats

[killed.survived]
survived +past +part
survive +inf

[killed.survivors]
no one survived
no survivors
nobody survived
none survived
without survivors
all aboard died
all aboard were killed
all on board died
all on board were killed
everyone on board died
everyone on board was killed
killed all on board
killed everyone aboard
killed everyone on board
killing all aboard
killing all on board
killing everyone aboard
killing everyone on board

[injured.verb]
beaten up +part
contused +part
maul @verb
overcome by fumes +part
overcome by gas +part
overcome by smoke +part
traumatised +part
traumatized +part

[injured.noun]
bruises +pl
bruising
carbon monoxide poisoning
food poisoning
frostbite
smoke inhalation

[injured.ailment]
burns
exhaustion
frostbite
heat stroke
heatstroke
hypothermia
poisoning
shock
smoke inhalation

[injured.treat]
treat
treated
treating

[missing.whereabouts]
no sign
no trace

[missing.contact.lost]
was lost
has been lost
had been lost

[missing.contact]
contact has been lost
contact was lost
lost contact
lost touch
no contact

[captured.verb]
enslav @e
interned +part

[captured.seize]
seiz @e

[captured.noun]
abduction
abductions
hostage-taking
kidnapping
kidnappings

[captured.release]
exchange of prisoners
exchanged
exchanging
prisoner exchange
prisoner swap
swapped
swapping

[captured.release]
freed
freeing
release
released
releasing

# prisoners given back
# what goes on for years
[longwar]
conflict
insurgency
insurgencies
spiral of violence
uprising
violence
war

# those who come back from captivity
[fetch]
bring @verb back
bring back
brought back
got back
return @verb
return

[homeward.after] continues
brought back
brought home
came back
came home
handed over
got back
returned home
repatriated
was returned
were returned
been returned

[homeward]
brought back
brought home
came back
came home
come home
returned
returning

[captured.home] trigger
were brought home from captivity
was returned home
were returned home
been returned home
were returned to their homeland

[captured.release.noun] trigger
freeing
liberation
release

[captured.release]
prison swap
exchange of captives
transfer of
handover of
handing over of
repatriation of
swap of prisoners
prisoner-of-war exchange
pow exchange
pow swap

[captured.handover]
hand @verb back
hand @verb over
repatriat @e

# whoever holds captives
[captor] trigger
abductor @noun
captor @noun
hijacker @noun
hostage-taker @noun
kidnapper @noun
pirate @noun

# "militants are holding seven aid workers"
[captured.holding] trigger
holding
is holding

# "came back from captivity"
[captured.captivity]
captivity
held against their will
in a prisoner exchange
in a prisoner swap
in an exchange
in an exchange of prisoners
held for ransom
in rebel hands
in the hands of militants
in the hands of rebels
into the hands of

[displaced.verb]
airlifted +part
rehous @e
relocat @e
resettled +part

[displaced.flee]
abandoned their villages +past +part
abandoned their farms +past +part
abandoned their houses +past +part
abandoned their towns +past +part
left their farms +past +part
left their houses +past +part
left their neighbourhoods +past +part
left their towns +past +part
left their village +past +part
left their villages +past +part
crossed the border into +past
escaped to +past
lost their shelter +past +part
poured across +past
poured into +past
seeking refuge +part
sheltering +part
streamed across +past
streamed into +past
taking refuge +part
taking shelter +part

[displaced.act]
displacement
evacuation
exodus
relocation

[displaced.adj]
without a home
without a roof
without a roof over their heads
without homes
without shelter

[displaced.refuge]
evacuation centers
evacuation centres
higher ground
relatives
safe area
safe areas
safe place
safe places
safer areas
safer ground
safer places
shelters
temporary accommodation
temporary shelters

[injured.treatment]
emergency care
hospital care
hospital treatment
in-patient care
in-patient treatment
inpatient care
inpatient treatment
out-patient care
out-patient treatment
outpatient care
outpatient treatment

[hospitalized.adj]
bedridden
hooked up to ventilators
in a coma

[hospitalized.treats]
caring for
treating

[affected.ailing]
contracted
tested positive
testing positive

# who looks for the missing
[rescuer]
army divers
coast guard
coastguard
divers
emergency crews
firefighters
helicopters
mountain rescuers
rescue crews
rescue teams
rescue workers
rescuers
search and rescue
search parties
search teams
teams
volunteers

[missing.search]
hunting for
looking for
search for
searching for

[injured.noun]
broken back
broken bones
broken limbs
fractured back
fractured bones
fractured limbs

[missing.operation]
search efforts
search operation
search operations

[captured.verb]
drove away with +past
drove off with +past
marched away with +past
marched off with +past
rode off with +past
snatch @ch
sped off with +past

[missing.whereabouts]
fate

[captured.captivity]
said to be held in
said to be held by
are being held
being held
is being held
was being held
were being held
are held
being detained

[captured.verb]
carried off +past +part
carrying off +ing

[displaced.verb]
taken in by +part

[displaced.flee]
abandoned the area +past +part
abandoned the town +past +part
abandoned the village +past +part
camping out +part
crossed the border +past
crossed the river into +past
driven into exile +part
escaped across +past
escaped into +past
fleeing into +part
found refuge +past +part
found shelter +past +part
left the area +past +part
left the danger zone +past +part
left the district +past +part
left the region +past +part
left the town +past +part
left the village +past +part
left the villages +past +part
left the war zone +past +part
living in camps +part
living in makeshift camps +part
living in tents +part
lost the roof over their heads +past +part
moved in with relatives +past +part
on the move
poured out of +past
quit their homes +past +part
sleeping in tents +part
sleeping in the open +part
sleeping rough +part
spending the night in the open +part
spending their nights in the open +part
spent the night in the open +past +part
staying with relatives +part
streamed out of +past
took shelter +past
trekked to +past

[displaced.verb]
accommodated in schools +part
brought out of the combat zone +part
brought out of the danger zone +part
brought out of the disaster area +part
brought out of the disaster zone +part
brought out of the flood zone +part
brought out of the flooded area +part
bussed out +part
chased from their land +part
driven from their farms +part
driven from their fields +part
driven from their homes +part
driven from their houses +part
driven from their land +part
driven from their lands +part
driven from their villages +part
driven off their farms +part
driven off their land +part
driven off their lands +part
bussed to safety +part
cleared from their homes +part
driven out +part
evicted from their homes +part
expelled from their homes +part
ferried to safety +part
forced into exile +part
forced out of their homes +part
forced to move +part
housed in schools +part
housed in tents +part
led to safety +part
lodged in schools +part
moved out +part
put up in schools +part
put up with relatives +part
removed to safety +part
thrown out of their homes +part
turned out of their homes +part
winched to safety +part

[displaced.noun]
displaced residents +pl
displaced villagers +pl
internal refugees +pl
war refugees +pl

[missing.adj]
being looked for
mia
never found
not accounted for
not been heard from
not been heard of
nowhere to be found
out of contact
out of touch
still being sought
still sought
unaccounted-for
without a trace
without trace
yet to be accounted for
yet to be found
yet to be located

[missing.whereabouts]
no news
no word
nothing has been heard

[hospitalized.adj]
confined to bed
on admission
in the care of doctors
under medical observation
under medical supervision
under observation

[hospital]
burns center
burns centre
burns unit
casualty department
emergency department
emergency room
emergency ward
field hospital
health center
health centre
infirmary
intensive care unit
maternity ward
medical institutions
medical post
medical posts
polyclinic
sanatorium
surgical ward
trauma center
trauma centre
trauma unit
wards

[injured.noun]
a broken leg
amputations
bullet wound
concussions
contusion
contusions
cuts and bruises
frostbitten feet
gunshot wounds
internal bleeding
lacerations
second-degree burns
shrapnel wounds
spinal injuries
splinter wounds
stab wounds
trauma

[injured.verb]
battered +part
bruised +part
crippled +part
frostbitten +part
gassed +part
gored +part
grazed +part
hit by a bullet +part
hit by bullets +part
hit by shrapnel +part
knifed +part
lacerated +part
mangled +part
scarred +part
shell-shocked +part
struck by shrapnel +part

[injured.treated]
given first aid
given medical assistance
given medical care
given medical help
needed stitches
received first aid
received medical assistance
required stitches

[killed.die]
bled to death +past
breathed his last +past
breathed their last +past
burned to death +past +part
burnt to death +past +part
choked to death +past
could not be resuscitated +past
could not be revived +past
could not be saved +past
did not make it +past
fell in action +past
fell in battle +past
fell in combat +past
fell in the line of duty +past
froze to death +past
gave her life +past
gave his life +past
gave their lives +past
lost her life +past
lost his life +past
met death +past
met her death +past
met his death +past
never came home +past
never returned alive +past
never woke up +past
paid with his life +past +part
paid with their lives +past +part
starved to death +past +part
taken their own lives +part

[killed.verb]
blown to pieces +part
blown up +part
buried under the rubble and killed +part
burned to ashes +part
crushed to death +part
cut down +part
cut to pieces +part
gassed to death +part
hacked to death +part
laid to rest +past +part
liquidated +past +part
mauled to death +part
mowed down +past +part
mown down +part
put to the sword +part
riddled with bullets +part
run over and killed +part
shot at point-blank range +part
swept to her death +part
swept to his death +part
torn apart +part
torn to pieces +part
trampled to death +part
trampled underfoot +part
wiped out +past +part
wipes out +pres
wiping out +ing

[killed.noun]
fatal casualt @y
suicides +pl
fatal overdoses +pl

[killed.body]
burnt bod @y
cadaver @noun
coffin @noun
decomposed bod @y
headless bod @y
skeleton @noun

[affected.verb]
contaminat @e
hit by the disaster +part
hit by the drought +part
hit by the flood +part
traumatis @e

[affected.noun]
sufferer @noun

[captured.verb]
bundled into +part
dragged off +past +part
held captive +part
held hostage +part
held prisoner +part
led away +part
made captive +part
made prisoner +part
marched off +part
press-ganged +part
seized as hostages +part
spirited away +part
taken away by gunmen +part
taken captive +part

[displaced.act]
displacements
evacuations
expulsion
resettlement

[refugee] trigger
new arrivals +pl
refugees +pl
asylum seekers +pl
asylum-seekers +pl

[displaced.camp]
camp
camps
centre for the displaced
evacuation centre
evacuation centres
evacuation center
evacuation centers
reception centre
reception centres
tent city
tent camp

[displaced.verb]
accommodat @e
lodged +part

[displaced.adj]
unable to go home
unable to return home
unable to return to their homes

[missing.whereabouts]
what became
what has become

[captured.captivity]
as human shields

# its number stands apart: "457 COVID-19 cases"
[affected.epidemic]
covid

# epidemics: "416 new cases", "5,905 cases of cholera"
[affected.cases]
cases of poisoning
confirmed cases
confirmed infections
new cases +more
new infections +more
poisoning cases
probable cases
recorded cases
registered cases
reported cases
suspected cases
suspected infections
active cases
detected cases
infection cases
positive cases
new infection cases +more
new confirmed cases +more
new suspected cases +more
new positive cases +more

[displaced.verb]
housed in +part
lodged in +part
lodged with +part
put up at +part
put up in +part
sheltered in +part

[missing.adj]
being sought
being searched for

# only of fighters: "five militants were destroyed"
# "cost a soldier his leg"
[limb] trigger
eyesight
leg @noun
limb @noun

# "an air strike accounted for 12 fighters"
[accounting] trigger
accounted for +past
accounting for +ing
accounts for +pres

[killed.foe] trigger
destroy @verb
eliminat @e
liquidat @e
neutralis @e
neutraliz @e

# police: detained, not captured by a foe
[captured.arrest] trigger
apprehended
put behind bars
thrown in jail
thrown into jail
placed under arrest
placed in detention
in detention
in police custody
behind bars
rounded up +past +part
arrested
arresting
arrest +inf
arrests +pres
detained
detaining
detain +inf
detains +pres
held for questioning
held on suspicion of
in custody
remanded in custody
taken into custody
taken in for questioning
under arrest

# "are still trapped": nobody knows whether they live
[missing.adj]
believed buried
entombed
feared buried
feared trapped
still buried
still inside
still trapped
still underground
still under the rubble
still in the water
be trapped
believed trapped
remain trapped
remained trapped
reported trapped
trapped inside
trapped underground
under the debris
under the rubble
under rubble

[missing.search]
combing
digging for
dig for
hunt for
hunted for
scouring
searched for
searches for
trying to find
trying to locate
trying to reach

[missing.operation]
a hunt
a search
rescue operation
rescue operations
search
search-and-rescue operation
search and rescue operation
search-and-rescue operations
search and rescue operations
the hunt
the search

# "are fighting for their lives"
[condition] trigger
between life and death
fighting for her life
fighting for his life
fighting for life
fighting for their life
fighting for their lives
out of danger

# whole labels
[affected.label] trigger
affected people
affected persons
affected population
people affected
persons affected
population affected
total affected

# of people: "the 251 people seized in October"
[captured.seize] trigger
seized +past +part
snatched +past +part
held since +part
held by +part
being held by +part
held captive +part

# nobody is held
[none]
captured on camera
captured on film
captured on tape
captured on video
caught on camera

# out of danger: no word of being missing
[none]
from beneath the rubble
from under the debris
from under the rubble
from the rubble

# under ground, and nobody knows in what state
[missing.adj] trigger
remain trapped inside
remain trapped underground
remained trapped inside
remained trapped underground
still trapped inside
still trapped underground
trapped below ground

# "trapped 41 workers"
[missing.trap] trigger
trapped +past

[missing.noun]
disappearance @noun

[missing.adj]
lost in the mountains

[hospitalized.noun]
hospitalisation @noun
hospitalization @noun

[captured.fall]
fell into captivity +past
fallen into captivity +part
fell into enemy hands +past
fallen into enemy hands +part
surrender @verb
surrendered to +past +part
gave themselves up +past
laid down their arms and surrendered +past

[captured.hostages]
kidnapped victims
kidnap victims
abducted victims
hostages
several hostages

[killed.die]
suffocat @e
frozen to death +part
fallen in action +part
fallen in battle +part

[injured.verb]
left injured +part
left wounded +part

# what comes down on people
[mass.moving]
avalanche @noun
caved in
cave-in
collapse @noun
collapsed
landslide @noun
landslip @noun
mound of earth
mudflow @noun
mudslide @noun
rockfall
rockslide
rubble

[missing.bury] trigger
buried
burying
engulfed
engulfing
entombed
entombing

# "took 256 more prisoners"
[prisoners] trigger
prisoners

[captured.verb]
taken alive +part
took alive +past
takes alive +pres
taking alive +ing

# where captives, the homeless and patients are: "50 are still in rebel hands"
[captured.hands] trigger
in enemy hands
in rebel hands
in the hands of
in their hands
with their captors

[captured.verb]
led away at gunpoint +part
led away at gunpoint +past
marched away +part
marched away +past
marched off +past
snatched +part
snatched +past

[captured.hijack] trigger
hijack +inf
hijacked +past +part
hijacking +ing
hijacks +pres

[displaced.sheltered] trigger
in displacement camps
in evacuation centers
in evacuation centres
in makeshift camps
in makeshift shelters
in reception centers
in reception centres
in relief camps
in temporary accommodation
in temporary shelter
in temporary shelters

[displaced.verb]
bused out +part
bused out +past
bussed out +past

[missing.adj]
trapped below
trapped under

[missing.out] trigger
did not come back
did not return
failed to come back
failed to return
have not been reached
have not returned
have yet to be found
have yet to be reached
never came back
never returned

[hospitalized.kept] trigger
checked into a hospital
checked into hospital
checked into hospitals
kept in for observation
kept in hospital
kept in overnight
kept overnight

[affected.cases]
infections

[hospitalized.treats]
battling to save
battling to save the lives of
fighting for the life of
fighting for the lives of
fighting to save
fighting to save the lives of

# "proved fatal for nine skiers"
[killed.fatal] trigger
deadly for
fatal for
fatal to

# names of illnesses, and of what brings them: whoever has one has fallen ill
[illness] trigger
anthrax
bacteria
bird flu
botulism
brucellosis
chickenpox
chikungunya
cholera
coronavirus
dengue
dengue fever
diarrhoea
diarrhea
diphtheria
disease
dysentery
ebola
encephalitis
flu
gastroenteritis
hepatitis
infection
intestinal infection
influenza
lassa fever
leprosy
listeriosis
malaria
marburg
measles
meningitis
mpox
plague
pneumonia
polio
rabies
salmonella
scarlet fever
smallpox
tuberculosis
typhoid
typhus
virus
whooping cough
yellow fever

# "768 fatal", "ended in death"
[fatal] trigger
fatal
with a fatal outcome
with fatal outcome
with fatal outcomes
with a lethal outcome
with fatal results
ended fatally
ending fatally
ended in death
ended in deaths
ending in death

[killed.noun]
fatal cases +pl
fatal case +sg
lethal cases +pl
fatal outcomes +pl

[affected.cases]
illnesses
active infections
cases of infection
cases of disease
cases of illness
cases of the disease

[underground] trigger
underground
below ground
in the mine
in the shaft

# where those without a home are put up
[lodging] trigger
accommodation centres
accommodation centers
accommodation points
collective centers
collective centres
evacuation centres
evacuation centers
relief camps
reception centres
reception centers
temporary accommodation centers
temporary accommodation centres
temporary accommodation facilities
temporary accommodation points
temporary centres
temporary shelters
tent camps
transit centers
transit centres

[killed.verb]
fatally poison @verb
fatally scald @verb
fatally burn @verb

[illness]
HIV
HIV infection
AIDS
covid
Crimean-Congo fever

[affected.ill]
sick

# more ways to say that somebody lies dead, or gave his life
[killed.die]
lay dead +past
lie dead +inf
lies dead +pres
lying dead +part
paid for it with their lives +past +part
paid the supreme price +past +part
paid the ultimate price +past +part
paid with her life +past +part

[injured.verb]
lay injured +part
lay wounded +part
lying injured +part
lying wounded +part

# those who cross a border
[displaced.flee]
crossed over the border +past
fled across +past
flooded across +past
flooded into +past
streamed over the border +past
surged across +past

# where people sleep who have left home
[displaced.night] trigger
camped in
camped inside
camped out in
camped out at
camping in
camping inside
huddled in
huddled inside
sleeping at
sleeping in
sleeping inside
sleeping on the floor of
sleeping on the floors of

[roof]
barracks
churches
church
classrooms
college
gym
gymnasium
gymnasiums
hall
halls
lycée
lycee
madrasa
mosque
mosques
parish halls
school
schoolyard
schools
sports hall
sports halls
stadium
stadiums
train station
university

[captured.hands]
in army custody
in enemy custody
in government custody
in its custody
in our custody
in our hands
in rebel custody
in their custody
in our captivity

# of one person, whoever stands before
[killed.price] trigger
paid for it with her life
paid for it with his life
paid for that with her life
paid for that with his life
paid for this with her life
paid for this with his life

# nobody is harmed
[affected.harm] trigger
came to any harm
came to harm
come to any harm
come to harm
harmed +part

# where people went who crossed a border: "crossed from Darfur"
[displaced.crossing] trigger
crossed back into
crossed from
crossed into
crossed over from
crossed over into
crossed over to

[killed.verb]
sent to hell +past +part

[captured.verb]
herded into the bush +part
marched into the bush +part
marched into the forest +part
taken into the bush +part
taken into the forest +part
whisked away +past +part

[missing.gone]
disappeared

# by those who mourn: "we buried 14 people"
[killed.buried]
buried
bury +inf
dug graves for
laid to rest

# "helped bury 29 people"
[killed.interred]
attended the burial of
attended the funeral of
attended the funerals of
help bury +inf
helped bury
helped in burying
helped to bury

# as armies count: "12 KIA, 20 WIA, 3 POW"
[killed.adj]
kia

[injured.noun]
wia

[captive]
pow

# out of their homes by force
[captured.verb]
dragged from her home +part
dragged from his home +part
dragged from their homes +part
dragged out of their homes +part
picked up from their homes +part
seized from their homes +part
snatched from their homes +part
taken away from their homes +part
taken from her home +part
taken from his home +part
taken from their beds +part
taken from their dormitories +part
taken from their homes +part
taken from their houses +part

# how soldiers fall
[killed.die]
fell at her post +past
fell at his post +past
fell at the front +past
fell at the hands of +past
fell at their post +past
fell at their posts +past
fell defending +past
fell fighting +past
fell in an ambush +past
fell in clashes +past
fell in defence of +past
fell in defense of +past
fell in fighting +past
fell in the ambush +past
fell in the fighting +past
fell in the field of honour +past
fell in the performance of +past
fell on duty +past
fell on the battlefield +past
fell on the field of honour +past
fell to enemy fire +past
fell to sniper fire +past
fell under enemy fire +past
fell under fire +past
was felled by +past
were felled by +past

[displaced.flee]
heading for the border on foot +ing
leaving on foot +ing
streaming out of +ing
streaming towards the border +ing

[killed.die]
achieved martyrdom +past +part
attained martyrdom +past +part
attained shahadat +past +part
became a martyr +past
became martyrs +past
embraced shahadat +past +part
fell martyr +past
fell martyrs +past
rose as martyrs +past

[toll.killed]
martyr count
martyr toll

# whom hospitals count by their wounds
[injured.shotnoun] trigger
blast victims
burn patients
burn victims
burns patients
gunshot casualties
gunshot patients
gunshot victims
gunshot-wound patients
stabbing victims
trauma patients
war casualties
war wounded
war-wounded
war-wounded patients
war-wounded people
weapon-wounded
weapon-wounded patients

# in a town under siege nobody is missing
[trapped]
be trapped
remain trapped
remained trapped
still trapped
trapped
trapped inside

# wounds, not the wounded
[woundnoun]
gunshot wounds
shrapnel wounds
splinter wounds
stab wounds
wounds

[displaced.counted]
displacements

# what carries people off
[mass.moving]
flash flood @noun
flood @noun
flood waters
floodwater @noun
floodwaters
mud
swollen river
tidal wave @noun
torrent @noun
tsunami
waves

[missing.bury]
carried away
carrying away
sweeping away
swept away
washed away
washing away

[captured.holds] trigger
continue to hold
continued to hold
continues to hold
still hold
still holds

[captured.counted]
abductions
arbitrary arrests
arbitrary detentions
enforced disappearances
illegal detentions
hostage-takings
kidnappings

[killed.life]
civilian lives +pl
innocent lives +pl
palestinian lives +pl
precious lives +pl
ukrainian lives +pl
young lives +pl

# who sheltered somewhere had left home
[displaced.flee]
sheltered at +past +part
sheltered in +past +part
sheltered inside +past +part
sheltered overnight +past +part

# nobody died
[none]
# "the exchange of 170 prisoners for 120 soldiers"
[barter] trigger
almost died
almost drowned
almost killed
almost lost her life
almost lost his life
almost lost their lives
came close to death
came close to dying
exchange
exchanges
nearly died
nearly drowned
nearly killed
nearly lost her life
nearly lost his life
nearly lost their lives
swap
swaps

# with nothing behind: "2,750 residents had to leave"
[displaced.left] trigger
had had to leave
had to get out
had to leave
had to move out
has had to leave
have had to leave
have to leave
were forced to leave
were made to leave
were obliged to leave
were ordered to leave

# of soldiers: "49 servicemen fell"
[fell] trigger
fell

# by ambulance: nobody says where to
[hospitalized.verb]
rushed away by ambulance +part
taken away by ambulance +part
taken away in ambulances +part
taken by ambulance +part

# what is done in hospital to some of those told before
[surgery] continues
are being operated on
are on artificial ventilation
had surgery
had to be operated on
had to undergo surgery
have been operated on
have undergone surgery
need surgery
needed surgery
needed urgent surgery
require surgery
required surgery
underwent an operation
underwent emergency surgery
underwent operations
underwent surgery
were operated on

# before their object
[captured.verb]
held hostage +past +part
holding hostage +ing
taking hostage +ing
took captive +past
took hostage +past
took prisoner +past

[displaced.verb]
displaced by force +past +part

# how soldiers fall, by faith
[killed.die]
became heroes posthumously +past
became shahids +past
became shehids +past
fell as heroes +past
fell as martyrs +past
fell as shahids +past
fell as shehids +past

# of those who fight: nobody lost
[killed.none]
no casualties among its men
no casualties among our troops
no casualties in its ranks
no losses among its men
no losses in its own ranks
no losses in its ranks
no losses in our ranks
no losses in personnel
no losses of personnel

# in what state
[condition]
in a critical state
in a grave state
in a serious state
in a stable state
in a very critical state
in a very grave state
in a very serious state
in critical state
in extremely critical state
in grave state
in serious state
in stable state

# who lies there
[killed.adj]
showing no sign of life
showing no signs of life
without any sign of life
without any signs of life
without sign of life
without signs of life

# by those who mourn: "the army mourns 60 soldiers"
[killed.mourned] trigger
grieving for
is mourning
mourned
mourning
mourns

# who went to doctors
[injured.get]
applied to doctors +past +part
applied to medics +past +part
asked doctors for help +past +part
consulted doctors +past +part
turned to doctors +past +part
turned to medical institutions +past +part
turned to medics +past +part
went to doctors +past +part

# taken by force into the wilds
[captured.verb]
dragged away +past +part
dragged into the bush +past +part
dragged into the forest +past +part
herded away +past +part

# who may not go home yet
[displaced.adj]
in evacuation

# wards by their letters
[hospital]
burn unit
icu
icus
intensive care wards

# who is gone from a ship
[missing.verb]
fallen overboard +part
fell overboard +past
gone overboard +part
swept overboard +past +part
washed overboard +past +part
went overboard +past

# without a home
[displaced.adj]
with no home
with no homes
with no roof over their heads
with nowhere to live
without a place to live

# who looked for help there
[injured.get]
asked for help at hospitals +past +part
sought help at hospitals +past +part
sought help at the hospital +past +part
sought help in hospital +past +part
sought help in hospitals +past +part
went to hospitals for help +past +part

# where patients go on to
[movedon] continues
airlifted
flown
referred
transferred

# put to sleep
[hospitalized.adj]
in a medically induced coma
in an artificial coma
in an induced coma

# against "killed off", which tells of games and plans
[killed.verb]
killed off the coast +past+part

# headlines
[killed.die]
lose lives +pres
lose their lives +pres

[captured.verb]
held in connection with +part
held on suspicion +part

# what was done, though told as if it were to come
[killed.verb]
managed to kill +past
proceeded to kill +past
went on to kill +past

# whole labels of bulletins
[affected.cases]
cumulative cases
overall cases
total cases
total confirmed cases
total suspected cases
cumulative infections

# nights out of doors
[displaced.flee]
slept in cars +past
slept in the open +past
slept in their cars +past
slept in tents +past
slept outdoors +past
slept rough +past
spent a second night in the open +past +part
spent a second night outdoors +past +part
spent the night in cars +past +part
spent the night in shelters +past +part
spent the night in tents +past +part
spent the night in their cars +past +part
spent the night on the streets +past +part
spent the night outdoors +past +part
spending the night in tents +part
spending the night outdoors +part
taking temporary shelter +part
took temporary shelter +past

# who has not gone home
[displaced.flee]
are still refugees +part
remain in exile +part
remain refugees +part
still live as refugees +part

# who is still below, or never came out
[missing.adj]
still below
still below ground
still down the mine
still down there
still in the mine
still in the shaft
still in the wreck
still inside the wreck
still under the mud
still under the snow
[killed.die]
did not come out alive +past
did not get out alive +past
did not make it out +past
never came out alive +past
never got out +past
never made it out +past

# by what flies about, and underfoot
[injured.verb]
blinded +past +part
cut by broken glass +part
cut by glass +part
cut by shards +part
cut by flying glass +part
hit by debris +part
hit by falling debris +part
hit by flying debris +part
hit by flying glass +part
left paralysed +part
left paralyzed +part
struck by debris +part
struck by falling debris +part
struck by flying debris +part
struck by flying glass +part
trampled +part
[fatal]
fatally

# nights in schools
[displaced.night]
sleep in
slept in
slept inside
slept on the floor of
spend the night in
spending the night in
spending the night inside
spent the night at
spent the night in
spent the night inside

# "gunmen took with them two doctors"
[captured.verb]
took along +past
took with them +past
taking with them +ing

# "a day of mourning for the 45 victims"
[killed.mourned]
days of mourning for
day of mourning for
half-mast for
half-staff for
in memory of
minute of silence for
moment of silence for
mourning for
requiem for

# before their object: "hacked to death 13 villagers"
[killed.verb]
beat to death +past +part
bludgeoned to death +past +part
burned to death +past +part
burnt to death +past +part
clubbed to death +past +part
crushed to death +past +part
gassed to death +past +part
hacked to death +past +part
mauled to death +past +part
stabbed to death +past +part
starved to death +past +part
stoned to death +past +part
strangled to death +past +part
tortured to death +past +part
trampled to death +past +part

# "eleven have not answered the roll call"
[missing.out]
not answered roll call
not answered the roll call
not been seen since
not come back to base
not reported back
not returned to base
not returned to barracks
not returned to their unit

# "two herders were taken away by armed men"
[captured.verb]
carried away by gunmen +part
taken away across the border +part
taken away by armed men +part
taken away by fighters +part
taken away by masked men +part
taken away by militants +part
taken away by rebels +part
taken away by soldiers +part
taken away by the attackers +part
taken away by the gunmen +part
taken away by the militants +part
taken away by the rebels +part
taken away by the soldiers +part

[captured.fall]
gave themselves up to the +past
surrendered to the +past

# "the shelling has driven 900 people out of the village"
[displaced.flee]
moved out of +past +part
pulled out of their homes +past

# things that are seized by the number
[thing]
crate @noun
parcel @noun

# "drove 900 people out of the village"
[displaced.away]
from the area
from the city
from the island
from the province
from the region
from the town
from the valley
from the village
from their farms
from their fields
from their land
from their lands
from their neighbourhoods
from their town
from their villages
out of the village

# whom troops bring back
[captive]
abductee @noun
kidnap victim @noun
kidnapped victim @noun
kidnapping victim @noun

[killed.verb]
burned beyond recognition +part
burnt beyond recognition +part
charred to death +part

# what lies on people
[missing.adj]
lie under the mud
lie under the ruins
lie under the snow
lying under the mud
lying under the ruins
lying under the snow
still under the ruins
still under the wreckage

# in whose hands
[captured.seize] trigger
taken by armed men +part
taken by bandits +part
taken by gunmen +part
taken by kidnappers +part
taken by militants +part
taken by pirates +part
taken by rebels +part
taken by the gunmen +part
taken by the militia +part
taken by the rebels +part

# those who fell for a cause
[killed.die]
fallen for the cause of peace +part
fallen for their country +past +part
fallen in the cause of +part
fallen in the line of duty +part
fallen in the service of +part
fallen on duty +part
fell for their country +past
fell in the cause of +past
fell in the service of +past

# brought out, but dead; by the rope and one's own hand
[killed.verb]
brought out dead +part
carried out dead +part
dug out dead +part
fished out dead +part
hanged +past
hauled out dead +part
pulled out dead +part
taken out dead +part
[killed.die]
hanged herself +past +part
hanged himself +past +part
hanged themselves +past +part
shot themselves dead +past +part

# by what police fire
[injured.verb]
hit by a rubber bullet +part
hit by a stray bullet +part
hit by a tear gas canister +part
hit by pellets +part
hit by rubber bullets +part
hit by stray bullets +part
struck by a bullet +part
struck by a rubber bullet +part
struck by rubber bullets +part
[injured.ailment]
breathing difficulties
dehydration
effects of smoke
effects of tear gas
gas inhalation
tear gas
tear gas inhalation

[affected.verb]
laid low +past +part

# taken from where they were
[captured.verb]
taken from the bus +part
taken off the boat +part
taken off the bus +part
taken off the ship +part
taken off the vessel +part
[displaced.flee]

# wards of the ill
[hospital]
isolation centre
isolation center
isolation ward @noun
treatment center @noun
treatment centre @noun
treatment unit @noun
[hospitalized.adj]
in in-patient treatment
in inpatient treatment

# how people are shot
[killed.verb]
blindfolded and shot +part
lined up against a wall and shot +part
lined up and executed +part
lined up and shot +part
led away and shot +part
shot in the back of the head +part
taken away and shot +part
taken out and shot +part

# "tried in vain to revive two divers"
[killed.vain] trigger
in vain to resuscitate
in vain to revive
in vain to save
in vain to save the life of
in vain to save the lives of

[beaten] trigger
beaten

[missing.overdue] trigger
overdue

# patients of a hospital that is hit
[moved.patients]
transferred
moved
evacuated
relocated
taken

[isolated] trigger
remain cut off
remained cut off
still cut off
stay cut off
stayed cut off
are cut off
were cut off
left cut off
remain marooned
remained marooned
marooned
remain isolated by the floods

# caught where the fighting is
[trapped.there] trigger
trapped in the town
trapped in the city
trapped in the camp
trapped in the enclave
trapped in the district
trapped in the besieged town
trapped in the besieged city
trapped in the area
trapped in the region
trapped in the village
trapped in their villages
trapped in their homes by the fighting

# who has come to a place since something began
[displaced.arrived] trigger
reached the town
reached the city
reached the camp
reached the border
reached the outskirts
reached the capital
reached the village
reached a camp
reached a town
reached neighbouring
reached the district
reached the province
arrived in the town
arrived at the town
arrived in the city
arrived at the city
arrived in the camp
arrived at the camp
arrived in the border
arrived at the border
arrived in the outskirts
arrived at the outskirts
arrived in the capital
arrived at the capital
arrived in the village
arrived at the village
arrived in a camp
arrived at a camp
arrived in a town
arrived at a town
arrived in neighbouring
arrived at neighbouring
arrived in the district
arrived at the district
arrived in the province
arrived at the province
registered in the town
registered at the town
registered in the city
registered at the city
registered in the camp
registered at the camp
registered in the border
registered at the border
registered in the outskirts
registered at the outskirts
registered in the capital
registered at the capital
registered in the village
registered at the village
registered in a camp
registered at a camp
registered in a town
registered at a town
registered in neighbouring
registered at neighbouring
registered in the district
registered at the district
registered in the province
registered at the province
registered as displaced
registered in
registered at

[injured.verb]
hit in the stomach +past +part
hit in the back +past +part
hit in the chest +past +part
hit in the head +past +part
hit in the face +past +part
struck in the stomach +past +part
struck in the back +past +part
struck in the chest +past +part
struck in the head +past +part
struck in the face +past +part

[injured.with]
with bullet wounds
with gunshot wounds
with shrapnel wounds
with stab wounds
with wounds

[displaced.away]
across the border into
over the border into
across the border to
over the border to
across the frontier into

# "gunmen marched 20 women into the forest"
[marched] trigger
bundled
dragged
frogmarched
hauled
herded
marched

# where people are kept
[kept.in] trigger
captivity
custody
detention centre
detention centres
dungeons
jail
jails
penal colony
prison
prisons

# titles of books, films and plays, and names
[none]
chronicle of a death foretold
dead poets society
dead souls
death in venice
death of a salesman
death of stalin
death on the nile
death stranding
death valley
house of the dead
hurt locker
kill bill
killers of the flower moon
killing eve
killing fields
murder in the cathedral
murder on the orient express
night of the living dead
only murders in the building
saving private ryan
the deer hunter
the hurt locker
the killers
the killing fields
the walking dead
to kill a mockingbird
walking dead
wounded knee

# those who are to go free are held now
[set.free] trigger beside
free
release
releases
releasing
freeing
swap
swap back

[captured.handover]
gave back
turn @verb over

[captured.verb]
taken to an undisclosed location +part
taken to an undisclosed place +part
taken to an unknown destination +part
taken to an unknown location +part
taken to an unknown place +part
hauled away +past
hauled off +past

[hands.over] trigger beside
handed
handing

[gives.back] trigger beside
gave
get
getting
give
given
got
handed
handing

[freed.now] trigger beside
exchanged
freed
released
swapped

[hospitalized.adj]
being monitored by doctors
being monitored in hospital
getting care
receiving care

[left.off] trigger beside
hiked
left
trekked
walked
