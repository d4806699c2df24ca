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
armed man +sg
armed men +pl
artist @noun
assailant @noun
assassin @noun
assistant @noun
asylum seeker @noun
asylum-seeker @noun
athlete @noun
attacker @noun
attendant @noun
backpacker @noun
baker @noun
bandit @noun
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
bystander @noun
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
convict @noun
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
demonstrator @noun
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
evacuee @noun
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
helper @noun
herder @noun
hijacker @noun
hiker @noun
hindu @noun
historian @noun
hit @man
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
indian national @noun
individual @noun
informant @noun
informer @noun
inhabitant @noun
inmate @noun
inspector @noun
instructor @noun
internee @noun
invader @noun
janitor @noun
jesuit @noun
jew @noun
jogger @noun
kayaker @noun
kidnapper @noun
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
looter @noun
lorry driver @noun
loved one @noun
lumberjack @noun
machinist @noun
maid @noun
man +sg
manager @noun
market trader @noun
masked man +sg
masked men +pl
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
murderer @noun
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
occupier @noun
oil worker @noun
old man +sg
one other +sg
onlooker @noun
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
passer-by +sg
passerby +sg
passers-by +pl
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
pirate @noun
player @noun
plumber @noun
poacher @noun
poet @noun
polio worker @noun
poll official @noun
porter @noun
potholer @noun
power worker @noun
preacher @noun
priest @noun
prisoner @noun
professor @noun
proprietor @noun
protester @noun
protestor @noun
rabbi @noun
racer @noun
rafter @noun
railway @man
railway worker @noun
receptionist @noun
referee @noun
refugee @noun
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
rioter @noun
road worker @noun
robber @noun
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
smuggler @noun
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
suspect @noun
suspected criminal @noun
swimmer @noun
taxi driver @noun
teacher @noun
team member @noun
teammate @noun
technician @noun
tenant @noun
thief @noun
tourist @noun
tractor driver @noun
trade unionist @noun
trader @noun
trafficker @noun
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

[people.military]
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
extremist @noun
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
gun @man
gunner @noun
hamas fighter @noun
hezbollah fighter @noun
infantry @man
infiltrator @noun
insurgent @noun
islamic state fighter @noun
islamist @noun
jawan @noun
jihadi @noun
jihadist @noun
law enforcement agent @noun
law enforcement officer @noun
legionnaire @noun
levies +pl
lieutenant @noun
lieutenant colonel @noun
marine @noun
mercenar @y
militant @noun
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
saboteur @noun
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
suicide bomber @noun
swat officer @noun
talib @noun
taliban +pl
tank crew @man
terrorist @noun
troop @noun
trooper @noun
un peacekeeper @noun
warlord @noun
warrant officer @noun

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
