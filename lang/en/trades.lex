# English: further nouns for people who may be victims: trades, pastimes, kin. Own work from general knowledge of the language. Apache-2.0.

[people]
abbot @noun
alder @man
almond picker @noun
alms @man
altar boy @noun
altar server @noun
ambulance @man
ambulance passenger @noun
apiarist @noun
apple picker @noun
apprentice's helper @noun
arborist @noun
archivist @noun
asphalt layer @noun
astronaut @noun
asylum claimant @noun
attache @noun
auctioneer @noun
audiologist @noun
babysitter @noun
back-seat passenger @noun
backcountry skier @noun
backwoods @man
baggage handler @noun
bagpiper @noun
bailiff @noun
baker's apprentice @noun
ballboy @noun
bandleader @noun
bandmate @noun
bands @man
bank teller @noun
bar @man
barge @man
bather @noun
baton twirler @noun
bats @man
bell ringer @noun
bellboy @noun
benefit claimant @noun
berry picker @noun
bin @man
birdwatcher @noun
boatbuilder @noun
boiler @man
bookbinder @noun
bookmaker @noun
bookseller @noun
bosun @noun
botanist @noun
boyfriend @noun
brake @man
brickmaker @noun
butcher's apprentice @noun
cane cutter @noun
cantor @noun
careworker @noun
carpenter's apprentice @noun
cashew farmer @noun
cellmate @noun
census enumerator @noun
census taker @noun
centenarian @noun
charcoal burner @noun
chargehand @noun
cheerleader @noun
chief engineer @noun
chief mate @noun
childminder @noun
chimney sweep @noun
choirboy @noun
choreographer @noun
chorister @noun
churchwo @man
cinemagoer @noun
clockmaker @noun
co-driver @noun
cockle picker @noun
cocoa farmer @noun
coffee farmer @noun
coffee picker @noun
concierge @noun
confectioner @noun
congregant @noun
cook's mate @noun
cosmonaut @noun
cotton farmer @noun
cowhand @noun
cowherd @noun
cricketer @noun
crofter @noun
cross-country skier @noun
croupier @noun
cruise passenger @noun
curate @noun
dad @noun
dairy @man
day tripper @noun
daytripper @noun
decorator @noun
dispatch rider @noun
dispatcher @noun
docker @noun
dockhand @noun
dockworker @noun
dog handler @noun
donkey @man
door @man
dressmaker @noun
driller's mate @noun
driver's mate @noun
driving instructor @noun
dumper driver @noun
e-bike rider @noun
elector @noun
electrician's mate @noun
embroiderer @noun
engraver @noun
entertainer @noun
ex-boyfriend @noun
ex-convict @noun
ex-husband @noun
ex-service @man
ex-soldier @noun
excursionist @noun
expat @noun
faith healer @noun
fare dodger @noun
fellow passenger @noun
fellow student @noun
fellow worker @noun
fiance @noun
film extra @noun
fire eater @noun
fire marshal @noun
firewood collector @noun
first mate @noun
fish seller @noun
flag @man
flatmate @noun
flautist @noun
flower seller @noun
food vendor @noun
footplate @man
forecourt attendant @noun
foster child +sg
foster children +pl
foundry @man
freight handler @noun
fresh @man
front-seat passenger @noun
fruit seller @noun
fuel attendant @noun
fumigator @noun
gas fitter @noun
gate @man
gatekeeper @noun
gaucho @noun
ghillie @noun
glassblower @noun
glazier @noun
goatherder @noun
goldsmith @noun
golfer @noun
grandad @noun
granddad @noun
grandpa @noun
grape picker @noun
grave digger @noun
greengrocer @noun
greenkeeper @noun
grocer @noun
grounds @man
groundskeeper @noun
guard dog handler @noun
gymnast @noun
hairstylist @noun
half brother @noun
half-brother @noun
hang glider @noun
hang-glider @noun
haulage hand @noun
headteacher @noun
heli-skier @noun
herbalist @noun
herbalist's assistant @noun
hill walker @noun
hillwalker @noun
homemaker @noun
honey gatherer @noun
honeymooner @noun
house guest @noun
house painter @noun
houseboy @noun
househelp @noun
househusband @noun
ice climber @noun
ice fisher @man
ice skater @noun
illustrator @noun
infantry  @man
jet skier @noun
jetskier @noun
jeweler @noun
jeweller @noun
job seeker @noun
jobseeker @noun
judoka @noun
juggler @noun
kitchen hand @noun
kitchen porter @noun
kitesurfer @noun
laundry worker @noun
lay preacher @noun
lift operator @noun
lighter @man
line dancer @noun
line worker @noun
lines @man
lineworker @noun
litigant @noun
livestock trader @noun
locksmith @noun
longboat @man
longshore @man
lorry driver's mate @noun
luthier @noun
magician @noun
mail carrier @noun
maize farmer @noun
marathoner @noun
market-goer @noun
mathematician @noun
meat packer @noun
meatpacker @noun
mechanic's apprentice @noun
meter reader @noun
mill hand @noun
millhand @noun
ministry employee @noun
money changer @noun
money lender @noun
moneychanger @noun
moneylender @noun
moped rider @noun
mosque-goer @noun
mother-to-be @noun
motor @man
moviegoer @noun
muleteer @noun
mum @noun
navv @y
neurosurgeon @noun
newsagent @noun
newspaper seller @noun
night porter @noun
night shift worker @noun
nonagenarian @noun
notar @y
oars @man
octogenarian @noun
oilfield worker @noun
okada rider @noun
olive picker @noun
onion farmer @noun
optician @noun
orange picker @noun
orchard worker @noun
organist @noun
orthodontist @noun
overseer @noun
paddy farmer @noun
pageboy @noun
pallbearer @noun
panel beater @noun
parachutist @noun
parolee @noun
partygoer @noun
passer by @noun
pawnbroker @noun
pearl diver @noun
physicist @noun
physiotherapist @noun
pianist @noun
pick-up driver @noun
pickup driver @noun
pillion passenger @noun
pillion rider @noun
pipefitter @noun
pit @man
plant hand @noun
playmate @noun
playwright @noun
plumber's mate @noun
points @man
postmaster @noun
potato farmer @noun
poultry worker @noun
prison visitor @noun
probationer @noun
programmer @noun
prospector @noun
publican @noun
pump attendant @noun
puppeteer @noun
purser @noun
quad biker @noun
queue-jumper @noun
rag picker @noun
rail passenger @noun
rapper @noun
raver @noun
realtor @noun
refuse collector @noun
restaurateur @noun
rice farmer @noun
road mender @noun
road sweeper @noun
roadie @noun
rope maker @noun
roughneck @noun
roustabout @noun
rubber tapper @noun
sacristan @noun
saddler @noun
sadhu @noun
safety officer @noun
sand digger @noun
sand miner @noun
sangoma @noun
scaffolder @noun
school caretaker @noun
school cook @noun
schoolfriend @noun
schoolmaster @noun
scooter rider @noun
scrap collector @noun
scrap dealer @noun
sculptor @noun
second engineer @noun
second mate @noun
septuagenarian @noun
sexton @noun
sheep shearer @noun
shellfish gatherer @noun
ship's cook @noun
ship's engineer @noun
shipwright @noun
shotfirer @noun
showjumper @noun
sightseer @noun
skateboarder @noun
ski patroller @noun
skipper's mate @noun
slaughter @man
sledger @noun
smallholder @noun
snake charmer @noun
snowmobiler @noun
snowshoer @noun
sound @man
speed skater @noun
speleologist @noun
spelunker @noun
sprinter @noun
stable hand @noun
stablehand @noun
stationmaster @noun
statistician @noun
steel @man
steeplejack @noun
stenographer @noun
stepbrother @noun
stepchild +sg
stepchildren +pl
stepfather @noun
stepson @noun
stonemason @noun
store @man
storekeeper @noun
storm chaser @noun
storyteller @noun
strawberry picker @noun
sugar farmer @noun
swineherd @noun
tailor's apprentice @noun
tanker driver @noun
tattooist @noun
tea farmer @noun
tea plucker @noun
team-mate @noun
thatcher @noun
theatre goer @noun
tightrope walker @noun
tile layer @noun
tobacco farmer @noun
tobacconist @noun
tomato farmer @noun
toymaker @noun
track @man
trackworker @noun
traditional healer @noun
trainspotter @noun
trapeze artist @noun
travel agent @noun
truckie @noun
truffle hunter @noun
tunneller @noun
typesetter @noun
unionist @noun
upholsterer @noun
vegetable farmer @noun
vegetable seller @noun
verger @noun
vintner @noun
virologist @noun
vlogger @noun
volcanologist @noun
waggoner @noun
wagoner @noun
warehouse @man
watchmaker @noun
water @man
water carrier @noun
water fetcher @noun
water seller @noun
weaver's apprentice @noun
well digger @noun
well-digger @noun
well-wisher @noun
wheat farmer @noun
wheelwright @noun
widower @noun
winemaker @noun
wing walker @noun
wire @man
witch doctor @noun
wood collector @noun
woodcarver @noun
zoologist @noun

[people.woman]
actress @es
air hostess @es
airwo @man
au pair @noun
barmaid @noun
bridesmaid @noun
chambermaid @noun
charwo @man
dairymaid @noun
doorwo @man
ex-girlfriend @noun
ex-wife +sg
ex-wives +pl
expectant mother @noun
firewo @man
fisherwo @man
fishwife +sg
fishwives +pl
foster mother @noun
godmother @noun
governess @es
grandma @noun
grann @y
half sister @noun
half-sister @noun
headwo @man
hostess @es
landlad @y
laundress @es
masseuse @noun
matron @noun
nursing mother @noun
postmistress @es
postwo @man
saleswo @man
shopgirl @noun
showgirl @noun
soldier's wife +sg
soldier's wives +pl
stepdaughter @noun
stepmother @noun
stepsister @noun
stuntwo @man
tradeswo @man
yachtswo @man

[people.civilian]
bargain hunter @noun

[people.child]
ballgirl @noun
fifth-grader @noun
fourth-grader @noun
kindergarten pupil @noun
nursery pupil @noun
schoolkid @noun
second-grader @noun
seventh-grader @noun
sixth-grader @noun
tenth-grader @noun
third-grader @noun
tot @noun

[people.military]
army cook @noun
army driver @noun
army medic @noun
askari @noun
beat cop @noun
bomb disposal officer @noun
bomb technician @noun
bombardier @noun
carabiniere @noun
coastguards @man
corps @man
gaoler @noun
guerrilla fighter @noun
home guard @noun
lance bombardier @noun
military trainee @noun
patrolwo @man
plainclothes officer @noun
prison warden @noun
prison warder @noun
quartermaster @noun
riot officer @noun
squaddie @noun
tank @man
traffic cop @noun
traffic police @man
transit cop @noun
village defender @noun
village guard @noun
warder @noun
would-be recruit @noun

[people.medic]
ambulance  @man
ambulance attendant @noun
first aider @noun
first-aider @noun
hospital cleaner @noun
hospital orderly @noun
hospital porter @noun
lab technician @noun
laboratory technician @noun
nursing sister @noun
orthopaedist @noun
paediatrician @noun
pediatrician @noun
physician's assistant @noun
psychiatrist @noun
radiographer @noun
radiologist @noun
student nurse @noun
trainee nurse @noun
village health worker @noun
ward nurse @noun
ward sister @noun

[people.official]
barangay captain @noun
barangay chair @man
census official @noun
chieftain @noun
election officer @noun
forest officer @noun
polling agent @noun
polling officer @noun
presiding officer @noun
returning officer @noun
tax inspector @noun
town councillor @noun

[people.journalist]
newscaster @noun
photo reporter @noun
sound recordist @noun
stringer @noun

# who does harm
[people]
axe @foeman
bootlegger @foe
carjacker @foe
cattle raider @foe
cattle thief +sg +perp
cattle thieves +pl +perp
cultist @foe
cyber fraudster @foe
cyber-criminal @foe
drug courier @foe
drug mule @foe
drug peddler @foe
drug pusher @foe
fraudster @foe
hoodlum @foe
hooligan @foe
human trafficker @foe
knife @foeman
land grabber @foe
loan shark @foe
money launderer @foe
mugger @foe
oil thief +sg +perp
oil thieves +pl +perp
people smuggler @foe
pipeline vandal @foe
pusher @foe
ringleader @foe
scammer @foe
suicide attacker @foe
swindler @foe
thug @foe
vandal @foe
would-be assassin @foe
would-be attacker @foe
would-be bomber @foe
would-be suicide bomber @foe
yahoo boy @foe
