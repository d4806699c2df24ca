# English: nouns for people who may be victims, by type. Own work from general knowledge of the language. Apache-2.0.
# Features sg pl; a word that is the same in both has both. The types are those of a record's victims; [people] alone is unspecified.

[people]
drug supplier @noun
supplier @noun
citizen @noun
controller @noun
air traffic controller @noun
man +sg
activist @noun
actor @noun
adult @noun
aid worker @noun
alawite @noun
archbishop @noun
artist @noun
assailant @noun
asylum seeker @noun
athlete @noun
attacker @noun
banker @noun
base jumper @noun
believer @noun
beneficiar @y
biker @noun
bishop @noun
boat @man
bodyguard @noun
brother @noun
builder @noun
bus driver @noun
business @man
bystander @noun
camper @noun
campesino @noun
caretaker @noun
caver @noun
christian @noun
cleaner @noun
clergy @man
cleric @noun
climber @noun
co-pilot @noun
coach @es
colleague @noun
colonist @noun
community leader @noun
commuter @noun
compatriot @noun
concertgoer @noun
construction worker @noun
contractor @noun
convict @noun
cook @noun
copt @noun
cousin @noun
crew +pl
crew @man
crew member @noun
crewmember @noun
criminal @noun
customer @noun
cyclist @noun
dalit @noun
day laborer @noun
day labourer @noun
demonstrator @noun
diner @noun
diver @noun
dock worker @noun
driver @noun
drug dealer @noun
drug trafficker @noun
druze @noun
elderly person +sg
elderly persons +pl
employee @noun
engineer @noun
environmentalist @noun
executive @noun
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
fire @man
firefighter @noun
fisher @man
flight attendant @noun
foreign national @noun
foreigner @noun
friend @noun
gang member @noun
gardener @noun
garment worker @noun
grandfather @noun
guard @noun
guest @noun
herder @noun
hiker @noun
hindu @noun
holidaymaker @noun
homeowner @noun
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
inmate @noun
janitor @noun
jesuit @noun
jew @noun
kurd @noun
labor leader @noun
laborer @noun
labourer @noun
lawyer @noun
leader @noun
lighthouse keeper @noun
lodger @noun
lorry driver @noun
loved one @noun
maid @noun
member @noun
member of staff +sg
members of staff +pl
men +pl
merchant @noun
migrant @noun
mine worker @noun
miner @noun
mineworker @noun
missionar @y
monk @noun
motorcyclist @noun
motorist @noun
mountaineer @noun
mullah @noun
murderer @noun
musician @noun
muslim @noun
national @noun
neighbor @noun
neighbour @noun
nomad @noun
occupant @noun
oil worker @noun
onlooker @noun
paraglider @noun
parishioner @noun
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
pilgrim @noun
pilot @noun
player @noun
potholer @noun
priest @noun
prisoner @noun
protester @noun
protestor @noun
rabbi @noun
rafter @noun
railway worker @noun
referee @noun
refugee @noun
relative @noun
relief worker @noun
rescue worker @noun
rescuer @noun
researcher @noun
retiree @noun
reveller @noun
rioter @noun
road worker @noun
robber @noun
rohingya +sg +pl
sailor @noun
scientist @noun
sea @man
seafarer @noun
seasonal worker @noun
security guard @noun
servant @noun
settler @noun
shepherd @noun
shiite @noun
shopkeeper @noun
shopper @noun
sikh @noun
singer @noun
skier @noun
smuggler @noun
snowboarder @noun
spectator @noun
staff +pl
staff member @noun
staffer @noun
stowaway @noun
student leader @noun
sunni @noun
supporter @noun
surfer @noun
survivor @noun
suspect @noun
suspected criminal @noun
swimmer @noun
taxi driver @noun
technician @noun
tenant @noun
thief @noun
tourist @noun
trade unionist @noun
trader @noun
trafficker @noun
train conductor @noun
train driver @noun
traveler @noun
traveller @noun
tribal elder @noun
truck driver @noun
trucker @noun
tutsi @noun
uncle @noun
union leader @noun
vendor @noun
visitor @noun
volunteer @noun
watch @man
worker @noun
worshiper @noun
worshipper @noun
yazidi @noun

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
comrade @noun
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
conscript @noun
constable @noun
corporal @noun
customs officer @noun
deputy sheriff @noun
detective @noun
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
insurgent @noun
islamic state fighter @noun
islamist @noun
jawan @noun
jihadi @noun
jihadist @noun
law enforcement agent @noun
law enforcement officer @noun
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

# students and the old: no type of their own
[people]
elderly man +sg
elderly +pl
elderly people +pl
football fan @noun
foreign tourist @noun
head teacher @noun
headmaster @noun
lecturer @noun
old man +sg
professor @noun
schoolteacher @noun
soccer fan @noun
student @noun
teacher @noun
undergraduate @noun
university student @noun
young man +sg
young men +pl
young people +pl
youth @noun

# who is left of a group: "two others"
[people]
another person +sg
one other +sg
other people +pl
others +pl
