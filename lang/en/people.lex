# English: nouns for people who may be victims, by type. Own work from general knowledge of the language. Apache-2.0.
# Features sg pl; a word that is the same in both has both. The types are those of a record's victims; [people] alone is unspecified.
[people]
academic @noun
accountant @noun
activist @noun
actor @noun
adult @noun
adviser @noun
advisor @noun
agent @noun
aid worker @noun
aide @noun
air traffic controller @noun
alawite @noun
angler @noun
another person +sg
apprentice @noun
archbishop @noun
artist @noun
assassin @foe
assistant @noun
asylum seeker @asylee
asylum-seeker @asylee
athlete @noun
attendant @noun
backpacker @noun
baker @noun
bandit @foe
banker @noun
barber @noun
bartender @noun
base jumper @noun
basketball player @noun
bedouin @noun
beekeeper @noun
beggar @noun
believer @noun
beneficiar @y
biker @noun
bishop @noun
boat @man
bodyguard @noun
boxer @noun
bricklayer @noun
bride @noun
brother @noun
builder @noun
bus driver @noun
business @man
butler @noun
camper @noun
campesino @noun
caretaker @noun
carpenter @noun
castaway @noun
catechist @noun
caver @noun
celebrit @y
census worker @noun
chaplain @noun
chauffeur @noun
christian @noun
citizen @noun
clans @man
cleaner @noun
cleaning worker @noun
clergy @man
cleric @noun
clerk @noun
climber @noun
co-pilot @noun
coach @es
colleague @noun
colonist @noun
community leader @noun
community member @noun
commuter @noun
compatriot @noun
concertgoer @noun
construction worker @noun
contractor @noun
controller @noun
convict @held
cook @noun
copt @noun
cousin @noun
crane operator @noun
crew +pl
crew @man
crew member @noun
crewmember @noun
criminal @noun
curator @noun
customer @noun
cyclist @noun
dalit @noun
day laborer @noun
day labourer @noun
deacon @noun
deckhand @noun
defector @noun
deportee @noun
deserter @noun
diner @noun
director @noun
dissident @noun
diver @noun
dock worker @noun
driver @noun
drug dealer @noun
drug supplier @noun
drug trafficker @noun
druze @noun
economist @noun
elderly +pl
elderly man +sg
elderly people +pl
elderly person +sg
elderly persons +pl
election worker @noun
electrician @noun
employee @noun
engineer @noun
enlistee @noun
environmentalist @noun
escort @noun
executive @noun
exile @noun
expatriate @noun
factory worker @noun
family member @noun
fan @noun
farm worker @noun
farmer @noun
farmworker @noun
father @noun
ferry @man
festival-goer @noun
fiancee @noun
fire @man
firefighter @noun
fisher @man
flight attendant @noun
football fan @noun
football player @noun
footballer @noun
foreign national @noun
foreign tourist @noun
foreigner @noun
forester @noun
friend @noun
fruit vendor @noun
gamekeeper @noun
gang member @noun
gardener @noun
garment worker @noun
grandfather @noun
grandparent @noun
gravedigger @noun
groom @noun
guard @noun
guest @noun
hairdresser @noun
head teacher @noun
headmaster @noun
headmistress @noun
principal @noun
helper @noun
herder @noun
hiker @noun
hindu @noun
historian @noun
hit @foeman
holidaymaker @noun
homeless people +pl
homeless person +sg
homeowner @noun
hospital worker @noun
hostage-taker @noun
hotel worker @noun
human +sg
human being @noun
human rights activist @noun
human rights defender @noun
humanitarian worker @noun
humans +pl
husband @noun
hutu @noun
imam @noun
immigrant @noun
individual @noun
informant @noun
informer @noun
inhabitant @noun
inmate @held
inspector @noun
instructor @noun
internee @held
janitor @noun
jesuit @noun
jew @noun
jogger @noun
kayaker @noun
kidnapper @foe
kins @man
kurd @noun
labor leader @noun
laborer @noun
labourer @noun
lawyer @noun
lay worker @noun
layman @noun
leader @noun
lecturer @noun
librarian @noun
lighthouse keeper @noun
linguist @noun
lodger @noun
looter @foe
lorry driver @noun
loved one @noun
lumberjack @noun
machinist @noun
maid @noun
man +sg
manager @noun
market trader @noun
masked man +sg +perp
masked men +pl +perp
member @noun
member of staff +sg
members of staff +pl
men +pl
merchant @noun
migrant @noun
mine worker @noun
miner @noun
mineworker @noun
minibus driver @noun
missionar @y
mobster @noun
monk @noun
motorcyclist @noun
motorist @noun
mountaineer @noun
mourner @noun
mullah @noun
murderer @foe
musician @noun
muslim @noun
national @noun
navigator @noun
neighbor @noun
neighbour @noun
nomad @noun
novelist @noun
novice @noun
objector @noun
occupant @noun
oil worker @noun
old man +sg
operative @noun
other people +pl
others +pl
paraglider @noun
parent @noun
parishioner @noun
partner @noun
party member @noun
party-goer @noun
passenger @noun
passerby +sg
pastor @noun
patient @noun
peace activist @noun
peasant @noun
pedestrian @noun
pensioner @noun
peon @noun
people +pl
person +sg
personnel +pl
persons +pl
philosopher @noun
picketer @noun
pilgrim @noun
pilot @noun
pirate @foe
player @noun
plumber @noun
poacher @foe
poet @noun
polio worker @noun
poll official @noun
porter @noun
potholer @noun
power worker @noun
preacher @noun
priest @noun
prisoner @held
professor @noun
proprietor @noun
rabbi @noun
racer @noun
rafter @noun
railway @man
railway worker @noun
receptionist @noun
referee @noun
refugee @asylee
relative @noun
relief worker @noun
rescue worker @noun
rescuer @noun
researcher @noun
retiree @noun
returnee @noun
reveler @noun
reveller @noun
rickshaw driver @noun
rider @noun
rioter @foe
road worker @noun
robber @foe
rohingya +sg +pl
runner @noun
sailor @noun
sanitation worker @noun
scholar @noun
schoolteacher @noun
scientist @noun
sea @man
seafarer @noun
seasonal worker @noun
secretar @y
security guard @noun
seminarian @noun
servant @noun
settler @noun
sex worker @noun
shepherd @noun
shepherdess @es
sherpa @noun
shiite @noun
shopkeeper @noun
shopper @noun
sibling @noun
sikh @noun
singer @noun
skier @noun
skipper @noun
smuggler @foe
snowboarder @noun
soccer fan @noun
soccer player @noun
social worker @noun
sp @y
spectator @noun
spouse @noun
staff +pl
staff member @noun
staffer @noun
stallholder @noun
steward @noun
stewardess @es
stoker @noun
stowaway @noun
street child +sg
street children +pl
street vendor @noun
strikebreaker @noun
striker @noun
student @noun
student leader @noun
sunni @noun
supervisor @noun
supplier @noun
supporter @noun
surfer @noun
survivor @noun
suspect @foe
suspected criminal @noun
swimmer @noun
taxi driver @noun
teacher @noun
team member @noun
teammate @noun
technician @noun
tenant @noun
thief @foe
tourist @noun
tractor driver @noun
trade unionist @noun
trader @noun
trafficker @foe
train conductor @noun
train driver @noun
train passenger @noun
trainee @noun
trainer @noun
traveler @noun
traveller @noun
trekker @noun
tribal elder @noun
tribes @man
tribeswo @man
triplet @noun
truck driver @noun
trucker @noun
tutsi @noun
twin @noun
uncle @noun
undergraduate @noun
undertaker @noun
union leader @noun
union member @noun
university student @noun
utility worker @noun
vacationer @noun
vaccinator @noun
van driver @noun
vendor @noun
visitor @noun
volunteer @noun
waiter @noun
waitress @es
watch @man
wedding guest @noun
welder @noun
whistleblower @noun
witness @es
worker @noun
worshiper @noun
worshipper @noun
wrestler @noun
writer @noun
yazidi @noun
young man +sg
young men +pl
young people +pl
youth @noun


# further trades, pastimes and kin
night watch @man
night guard @noun
shift worker @noun
soul @noun
dutch @man
french @man
english @man
irish @man
welsh @man
raider @foe
burglar @foe
intruder @foe
killer @foe
escapee @foe
culprit @foe
perpetrator @foe
abseiler @noun
acrobat @noun
addict @noun
adventurer @noun
ahmadi @noun
aid volunteer @noun
alpinist @noun
amateur @noun
analyst @noun
anarchist @noun
archaeologist @noun
architect @noun
arsonist @foe
auditor @noun
author @noun
axeman @noun
ballerina @noun
balloonist @noun
baloch @noun
bargee @noun
barrister @noun
basij +pl
beachgoer @noun
biologist @noun
blacksmith @noun
boat captain @noun
boat owner @noun
boater @noun
boatman @noun
bodybuilder @noun
bookkeeper @noun
boss @es
bouncer @noun
breadwinner @noun
brick worker @noun
broker @noun
brother-in-law @noun
bus conductor @noun
busker @noun
butcher @noun
cabbie @noun
caddie @noun
canoeist @noun
caregiver @noun
carer @noun
cashier @noun
cave diver @noun
celebrant @noun
chair @man
charity worker @noun
chef @noun
chemist @noun
choirmaster @noun
churchgoer @noun
churchwarden @noun
classmate @noun
clown @noun
co-worker @noun
coal miner @noun
coalminer @noun
cobbler @noun
collaborator @noun
collier @noun
comedian @noun
commissioner @noun
composer @noun
conductor @noun
conservationist @noun
constituent @noun
construction labourer @noun
consultant @noun
contestant @noun
convert @noun
cotton picker @noun
counsellor @noun
counselor @noun
courier @noun
cowboy @noun
coworker @noun
crewmate @noun
cult member @noun
cyclist-racer @noun
dancer @noun
daughter-in-law @noun
day-tripper @noun
dealer @noun
defender @noun
delegate @noun
delivery driver @noun
dependant @noun
dependent @noun
deputy head @noun
dervish @noun
descendant @noun
designer @noun
developer @noun
devotee @noun
disciple @noun
dog walker @noun
domestic worker @noun
donor @noun
draughts @man
driller @noun
drinker @noun
drover @noun
drummer @noun
dust @man
editor @noun
educator @noun
elder @noun
elders +pl
employer @noun
enthusiast @noun
entrepreneur @noun
evangelist @noun
excavator operator @noun
expert @noun
explorer @noun
faithful +pl
family doctor @noun
farm laborer @noun
farm labourer @noun
farmhand @noun
father-in-law @noun
festivalgoer @noun
filmmaker @noun
first-grader @noun
fishmonger @noun
florist @noun
follower @noun
fore @man
forest ranger @noun
foundry worker @noun
freediver @noun
freelancer @noun
friar @noun
fruit picker @noun
fugitive @foe
funeral goer @noun
funeral guest @noun
gambler @noun
gamer @noun
gangster @noun
garbage collector @noun
gatherer @noun
geologist @noun
goalkeeper @noun
goatherd @noun
godfather @noun
gold miner @noun
goldminer @noun
graduate @noun
granddaughter @noun
grandson @noun
great-grandmother @noun
guardian @noun
guide @noun
guitarist @noun
hajji @noun
handy @man
harvester @noun
hawker @noun
hazara @noun
helicopter pilot @noun
heliskier @noun
helms @man
highlander @noun
hiking party +pl
hitchhiker @noun
holiday-maker @noun
horse @man
host @noun
hotelier @noun
housekeeper @noun
housemate @noun
houthi @noun
humanitarian @noun
hunter @noun
hunter-gatherer @noun
ice-climber @noun
illegal miner @noun
industrialist @noun
influencer @noun
insider @noun
intern @noun
interpreter @noun
inventor @noun
investor @noun
ironworker @noun
jailer @noun
janjaweed +pl
jockey @noun
juror @noun
keeper @noun
kiln worker @noun
laboratory assistant @noun
labour migrant @noun
land surveyor @noun
landlord @noun
landowner @noun
lifeguard @noun
line @man
loader @noun
logger @noun
lookout @noun
lover @noun
lumber @man
mahout @noun
maintenance worker @noun
marcher @noun
market vendor @noun
mason @noun
masseur @noun
mechanic @noun
mediator @noun
menfolk +pl
metalworker @noun
meteorologist @noun
metro driver @noun
migrant worker @noun
milk @man
millworker @noun
minder @noun
mine clearer @noun
mine rescuer @noun
moderator @noun
monarch @noun
mother-in-law @noun
mountain guide @noun
muezzin @noun
musher @noun
mushroom picker @noun
mystic @noun
nephew @noun
newcomer @noun
newlywed @noun
newlyweds +pl
newspaper editor @noun
newsreader @noun
next of kin +pl
nursery @man
observer @noun
offender @foe
oil @man
old lad @y
older person @noun
on-duty guard @noun
operator @noun
opponent @noun
organiser @noun
organizer @noun
outlaw @noun
owner @noun
painter @noun
panelist @noun
paperboy @noun
park ranger @noun
part-timer @noun
party official @noun
pashtun @noun
passers b @y
peddler @noun
pedlar @noun
performer @noun
petitioner @noun
philanthropist @noun
pickpocket @noun
picnicker @noun
pioneer @noun
plaintiff @noun
plantation worker @noun
plasterer @noun
plough @man
policyholder @noun
post @man
postgraduate @noun
potter @noun
pro-democracy activist @noun
producer @noun
promoter @noun
psychologist @noun
publisher @noun
punter @noun
quarry @man
quarry worker @noun
rail worker @noun
rancher @noun
ranger @noun
recycler @noun
reindeer herder @noun
repair @man
resettled person @noun
retailer @noun
rickshaw puller @noun
rigger @noun
rohingyas +pl
roma +pl
roofer @noun
roommate @noun
rower @noun
runaway @noun
sales @man
sanitary worker @noun
scavenger @noun
schoolmate @noun
scuba diver @noun
seamstress @es
seasonal labourer @noun
sect member @noun
sewage worker @noun
sewer worker @noun
shareholder @noun
shepherd boy @noun
ship captain @noun
shipbuilder @noun
shipmate @noun
shipyard worker @noun
shoemaker @noun
shop assistant @noun
shop owner @noun
shopworker @noun
signal @man
sister-in-law @noun
ski instructor @noun
skydiver @noun
slum dweller @noun
snorkeller @noun
solo climber @noun
son-in-law @noun
specialist @noun
spokesperson @noun
sports @man
squatter @noun
stagehand @noun
steelworker @noun
stevedore @noun
stranger @noun
street seller @noun
street sweeper @noun
street trader @noun
stunt @man
subcontractor @noun
sufi @noun
sugar worker @noun
sunbather @noun
superintendent @noun
surveyor @noun
tailor @noun
tax collector @noun
tea picker @noun
tea worker @noun
telecom engineer @noun
textile worker @noun
theatregoer @noun
theologian @noun
tobogganist @noun
toll collector @noun
tour guide @noun
tourist guide @noun
towns @man
track worker @noun
traffic warden @noun
tram driver @noun
trawler @man
treasurer @noun
truck assistant @noun
tutor @noun
typist @noun
umpire @noun
union activist @noun
usher @noun
uyghur @noun
vagrant @noun
vet @noun
veteran @noun
veterinarian @noun
vicar @noun
violinist @noun
voter @noun
wanderer @noun
ward member @noun
warden @noun
washerwo @man
waste picker @noun
wayfarer @noun
weaver @noun
weightlifter @noun
wellwisher @noun
windsurfer @noun
womenfolk +pl
woodcutter @noun
woodworker @noun
work @man
workmate @noun
yachts @man
yoga teacher @noun
zookeeper @noun

[people.civilian]
city dweller @noun
civilian @noun
civilian resident @noun
dweller @noun
householder @noun
inhabitant @noun
islander @noun
local +sg
local inhabitant @noun
local resident @noun
locals +pl
non-combatant @noun
noncombatant @noun
resident @noun
townspeople +pl
villager @noun
nomad @noun
herds @man
tribes @man
civilian contractor @noun
civilian driver @noun
civilian employee @noun
civilian worker @noun
innocents +pl

[people.military]
presidential guards +pl
republican guards +pl
revolutionary guards members +pl
royal guards +pl
air @man
army man +sg
army men +pl
army officer @noun
army personnel +pl
army soldier @noun
artillery @man
blue helmet @noun
bomber @noun
border guard @noun
border officer @noun
cadet @noun
captain @noun
coast guard @noun
coastguard @noun
colonel @noun
combatant @noun
commander @noun
commando @noun
comrade @noun
conscript @noun
constable @noun
corporal @noun
customs officer @noun
deputy sheriff @noun
detective @noun
draftee @noun
enemy soldier @noun
enemy troops +pl
enlisted man +sg
enlisted men +pl
extremist @foe
field commander @noun
fighter @noun
fighter pilot @noun
frontier guard @noun
frontier guards @man
gendarme @noun
government soldier @noun
guards @man
guerilla @noun
guerrilla @noun
gun @foeman
gunner @noun
hamas fighter @noun
hezbollah fighter @noun
infantry @man
infiltrator @foe
insurgent @foe
invader @foe
islamic state fighter @noun
islamist @noun
jawan @noun
jihadi @noun
jihadist @foe
khawarij +pl+perp
law enforcement agent @noun
law enforcement officer @noun
legionnaire @noun
levies +pl
lieutenant @noun
lieutenant colonel @noun
marine @noun
mercenar @y
militant @foe
military man +sg
military men +pl
military observer @noun
military officer @noun
military personnel +pl
militia @man
militia fighter @noun
militia member @noun
naik @noun
national guard +sg
naval officer @noun
non-commissioned officer @noun
noncommissioned officer @noun
occupier @foe
officer @noun
paramilitar @y
paramilitaries +pl
paratrooper @noun
partisan @noun
patrol @man
peacekeeper @noun
police +pl
police @man
police agent @noun
police officer @noun
police personnel +pl
policemen and women +pl
policewo @man
prison guard @noun
prison officer @noun
rapid response officer @noun
rebel @noun
rebel fighter @noun
recruit @noun
reservist @noun
saboteur @foe
sandinist soldier @noun
security agent @noun
security force member @noun
security force personnel +pl
security forces +pl
security officer @noun
security personnel +pl
separatist @noun
separatist fighter @noun
sepoy @noun
sergeant @noun
service @man
service member @noun
servicewo @man
sheriff @noun
sniper @noun
soldier @noun
special forces soldier @noun
subversive @noun
suicide bomber @foe
swat officer @noun
talib @noun
taliban +pl
tank crew @man
terrorist @foe
troop @noun
trooper @noun
un peacekeeper @noun
warlord @noun
warrant officer @noun
intelligence agent @noun
intelligence officer @noun
intelligence official @noun
security operative @noun
service personnel +pl
servicepeople +pl


# further
conscript soldier @noun
deminer @noun
fedayeen +pl
forest guard @noun
minesweeper @noun
mujahideen +pl
mujahidin +pl
peshmerga +pl
sapper @noun
sentr @y
vigilante @noun

[people.child]
adolescent @noun
bab @y
babies +pl
boy @noun
boy scout @noun
child +sg
children +pl
daughter @noun
girl @noun
grandchild +sg
grandchildren +pl
infant @noun
kid @noun
kindergartener @noun
little boy @noun
little girl @noun
minor @noun
minors +pl
newborn @noun
orphan @noun
preschooler @noun
pupil @noun
school student @noun
schoolboy @noun
schoolchild +sg
schoolchildren +pl
schoolgirl @noun
small child +sg
small children +pl
son @noun
teen @noun
teenage boy @noun
teenage girl @noun
teenager @noun
toddler @noun
underage boy @noun
underage girl @noun
young child +sg
young children +pl
youngster @noun

[people.woman]
aunt @noun
elderly wo @man
female +sg
females +pl
girlfriend @noun
grandmother @noun
housewife +sg
housewives +pl
lad @y
mother @noun
niece @noun
nun @noun
pregnant wo @man
schoolmistress @es
sister @noun
widow @noun
wife +sg
wives +pl
wo @man
women +pl
young wo @man

[people.official]
administrator @noun
ambassador @noun
attorney general @noun
bureaucrat @noun
candidate @noun
charge d'affaires +sg
civil servant @noun
congress @man
congresswo @man
consul @noun
council member @noun
councillor @noun
deput @y
deputy governor @noun
deputy mayor @noun
deputy minister @noun
diplomat @noun
district chief @noun
election official @noun
envoy @noun
government official @noun
governor @noun
head of state @noun
judge @noun
lawmaker @noun
legislator @noun
mps +pl
meps +pl
msps +pl
local official @noun
magistrate @noun
mayor @noun
member of parliament +sg
members of parliament +pl
minister @noun
official @noun
opposition leader @noun
parliamentarian @noun
party leader @noun
politician @noun
poll worker @noun
president @noun
prosecutor @noun
ruling party member @noun
senator @noun
un employee @noun
un official @noun
un staff member @noun
vice president @noun
vice-consul @noun
village head @noun

[people.journalist]
blogger @noun
broadcaster @noun
camera @man
columnist @noun
correspondent @noun
journalist @noun
media worker @noun
news @man
newspaper @man
photographer @noun
photojournalist @noun
press photographer @noun
press worker @noun
radio journalist @noun
reporter @noun
tv presenter @noun
war correspondent @noun

[people.medic]
ambulance driver @noun
ambulance worker @noun
anaesthetist @noun
dentist @noun
doctor @noun
emergency worker @noun
first responder @noun
health worker @noun
healthcare worker @noun
hospital worker @noun
medic @noun
medical personnel +pl
medical staff +pl
medical worker @noun
midwife +sg
midwives +pl
nurse @noun
nursing assistant @noun
paramedic @noun
pharmacist @noun
physician @noun
red crescent worker @noun
red cross worker @noun
stretcher-bearer @noun
surgeon @noun

[people.woman]
businesswo @man
camerawo @man

[people.child]
baby boy @noun
baby girl @noun
kindergartner @noun
nursery child +sg
nursery children +pl

[people.journalist]
news crew +pl
presenter @noun
sound engineer @noun

[people.medic]
ambulance crew +pl
doctor's assistant @noun
feldsher @noun
health care worker @noun
medical volunteer @noun
orderl @y
vaccination worker @noun

[people.official]
chairman +sg
deputy district chief @noun
district governor @noun
election observer @noun
village elder @noun

[people.civilian]
city resident @noun
townsfolk +pl

[people.military]
army captain @noun
army colonel @noun
army major @noun
defence forces soldier @noun
frontier police +pl
houthi fighter @noun
isis fighter @noun
kurdish fighter @noun
law enforcement personnel +pl
machine gunner @noun
national guards @man
pro-government fighter @noun
reserve soldier @noun
rifle @man
riot police +pl
security forces member @noun
special forces operative @noun
tribal fighter @noun
volunteer fighter @noun

[people.military]
brigadier @noun
general @noun
havildar @noun
lance naik @noun
major @noun
navy sailor @noun
navy sea @man
petty officer @noun
private @noun
subedar @noun

[people]
negotiator @noun
eyewitness @es

# armed attackers are told with fighters, protesters and passers-by with civilians
[people.military]
armed man +sg +perp
armed men +pl +perp
assailant @foe
attacker @foe
hijacker @foe

[people.civilian]
bystander @noun
demonstrator @noun
onlooker @noun
passer-by +sg
passers-by +pl
protester @noun
peaceful protester @noun
peaceful demonstrator @noun
protestor @noun

[people.military]
brave son @noun
ranger @noun

# of whom each side counts its own, where it is not said whose: "the ministry said 12 servicemen had been killed"
[home]
border guard @noun
conscript @noun
frontier guard @noun
national guards @man
reservist @noun
service @man
service member @noun
soldier @noun
troop @noun

# given names that are words, too
[given]
florence
sofia
victoria
angel
bill
christian
faith
frank
grace
hope
jean
joy
mark
max
rob
rose
victor
will
foster
guy
miles
pat
gene
earl
dean
wade
chase
lance
heath
robin
gale
reed
sterling
brook
clay
cliff
glen
jack
jimmy
pierce
ray
roger
rusty
sandy
sue
warren
wayne
dawn
ivy
iris
penny
ruby
pearl

# surnames that are other words, too: behind a given name
[surname]
coulibaly
kelly
reilly
connolly
donnelly
connally
kennelly
farrelly
said
banks
battle
bird
bishop
bolt
bridges
burns
cannon
church
cross
field
fields
hall
hands
hill
hunt
king
lake
lamb
lane
law
major
mills
moor
page
park
parks
prince
rice
rivers
rule
savage
small
song
sow
stone
streets
strong
swan
temple
wall
walls
ward
wolf
young

# with the animals they keep, who are no victims
[people]
camel herder @noun
cattle breeder @noun
cattle farmer @noun
cattle herder @noun
cattle trader @noun
dog walker @noun
goat herder @noun
horse rider @noun
livestock breeder @noun
livestock farmer @noun
pig farmer @noun
poultry farmer @noun
sheep farmer @noun

# participles that stand between a number and those it counts: "three visiting engineers"
[attending]
attending
commuting
departing
farming
fishing
holidaying
mining
paying
performing
practicing
practising
praying
protesting
reporting
resting
returning
sailing
serving
sleeping
striking
training
visiting
vacationing
working
worshipping
