# English: how police and soldiers take people in, and how captives get free. Own work from general knowledge of the language. Apache-2.0.

# taken by police, whoever stands before or behind
[captured.arrest] trigger
apprehend +inf
apprehending +ing
apprehends +pres
being interrogated
being questioned
carted off +past +part
clapped in irons
collared
held for hours
held for questioning
held incommunicado
held overnight
held without charge
helping police with his inquiries
helping police with their inquiries
in a police cell
in chains
in detention centres
in handcuffs
in irons
in police cells
in police detention
in pre-trial detention
in shackles
kept in custody
languish in jail
languish in prison
languishing in jail
languishing in prison
led away in handcuffs
locked up
nab +inf
nabbed
nabbing
nabs +pres
placed under house arrest
put in chains
put in handcuffs
put in the cells
put under house arrest
rotting in jail
rotting in prison
slapped in handcuffs
taken to police stations
taken to the police station
thrown behind bars
thrown in a cell
thrown into a cell
thrown into prison
under house arrest
under lock and key

# only where police, soldiers or gunmen do it: anybody picks up passengers
[arrest.loose] trigger beside
busted
caught
grabbed
hauled in
netted
nicked
picked up
roped in

# what police do with those they hold
[arrest.questioning] trigger
interrogating
questioning

# counted as such: "made 39 arrests"
[arrests.made] trigger beside
arrests
detentions

# before "of": "the arrest of 14 men"
[captured.arrest.noun] trigger
apprehension
capture
detention
jailing

# captives who get free by themselves or by others
[captured.release] trigger
bailed
released on bail
released without charge

[captured.fall.free]
been let go
been set free
broke free from their captors
came home from captivity
escaped captivity
escaped from captivity
escaped from their captors
escaped their captors
fled captivity
have returned from captivity
regained freedom
regained her freedom
regained his freedom
regained their freedom
walked free
was let go
was set free
went free
were let go
were rescued from captivity
were rescued from their captors
were set free
won their freedom

# fighters who give up
[captured.fall]
laid down arms +past +part
laid down its arms +past +part
laid down their arms +past +part
laid down their weapons +past +part
raised the white flag +past +part
surrendered to the rebels +past +part
turned herself in +past +part
turned himself in +past +part
turned themselves in +past +part

# in whose hands
[captured.hands] trigger
in bandit hands
in militant hands
in police hands
in russian hands
in the hands of armed men
in the hands of the gunmen
in the hands of the kidnappers
in the hands of the rebels
in the hands of their captors
with the bandits
with the gang
with the gunmen
with the kidnappers
with their kidnappers

# a vessel that is taken with its men
[arrest.vessel] beside
boat
boats
bus
ferry
minibus
ship
ships
tanker
trawler
trawlers
truck
tug
vessel
vessels

# "the vessel was impounded"
[impound] trigger beside
impounded

# how gunmen come upon people
[raid.on] trigger beside
ambushed
boarded
stormed

# where police keep people
[arrest.custody] trigger beside
custody
for questioning

# acquitted, not captive
[none]
walked free from court
walked free from the court
walked free from the dock

# what one does to people who are held
[captured.verb]
bundled into a car +part
bundled into a van +part
forcibly conscripted +past +part
held in a cellar +part
incarcerat @e
intern @verb
led away +past
made away with +past
press-ganged +past
remand @verb
spirited away +past
taken as hostages +part
went away with +past
whisked off +past +part

# with their object between: "whisked his wife away"
[whisk] trigger beside
bundled
frogmarched
hustled
shoved
snatched
spirited
whisked

[captured.holds] trigger
claim to be holding
claim to hold
claimed to be holding
claimed to hold
claims to be holding
claims to hold

[captive]
prisoners taken +pl

# who shoots
[people]
shooter @foe
