# English: what is counted but is no person: animals, vehicles, buildings and places, goods, events and acts, bodies. A number before these is no
# figure of victims. Own work from general knowledge of the language. Apache-2.0.

[thing]
kiosk @noun
stall @noun

# animals
head of cattle +pl
heads of cattle +pl
head of livestock +pl
alpaca @noun
animal @noun
bear @noun
bee @noun
bird @noun
bison @noun
buffalo @noun
bull @noun
calf +sg
calves +pl
camel @noun
cat @noun
chicken @noun
cow @noun
crocodile @noun
dog @noun
dolphin @noun
donkey @noun
dove @noun
duck @noun
eagle @noun
elephant @noun
ewe @noun
geese +pl
giraffe @noun
goat @noun
goose +sg
head of cattle @noun
hen @noun
hippo @noun
horse @noun
hound @noun
kangaroo @noun
lamb @noun
leopard @noun
lion @noun
locust @noun
monkey @noun
mosquito +sg
mosquitoes +pl
mule @noun
ox +sg
oxen +pl
panda @noun
parrot @noun
penguin @noun
pet @noun
pig @noun
pigeon @noun
ponies +pl
pony +sg
puppies +pl
puppy +sg
rabbit @noun
rat @noun
reindeer @noun
rhino @noun
rooster @noun
saiga @noun
shark @noun
snake @noun
swan @noun
tiger @noun
tortoise @noun
turkey @noun
turtle @noun
whale @noun
wolf +sg
wolves +pl
yak @noun
zebra @noun

# vehicles and machines
ventilator @noun
aeroplane @noun
airliner @noun
airplane @noun
ambulance @noun
armored vehicle @noun
armoured vehicle @noun
automobile @noun
balloon @noun
barge @noun
bicycle @noun
bike @noun
boat @noun
bulldozer @noun
bus +sg
buses +pl
cab @noun
cable car @noun
car @noun
carriage @noun
coach +sg
coaches +pl
crane @noun
dinghies +pl
dinghy +sg
drone @noun
engine @noun
excavator @noun
ferries +pl
ferry +sg
fighter jet @noun
fire engine @noun
fire truck @noun
glider @noun
gunship @noun
helicopter @noun
jeep @noun
jet @noun
locomotive @noun
lorries +pl
lorry +sg
machine @noun
minibus +sg
minibuses +pl
moped @noun
motorbike @noun
motorboat @noun
motorcycle @noun
personnel carrier @noun
plane @noun
pump @noun
rickshaw @noun
satellite @noun
scooter @noun
ship @noun
spacecraft @noun
speedboat @noun
submarine @noun
tank @noun
tanker @noun
taxi @noun
tractor @noun
trailer @noun
train @noun
tram @noun
trawler @noun
trolleybus +sg
trolleybuses +pl
truck @noun
tugboat @noun
van @noun
vehicle @noun
vessel @noun
wagon @noun
yacht @noun

# buildings and places
airport @noun
apartment @noun
area @noun
baker @y
bank @noun
bar @noun
barn @noun
base @noun
bazaar @noun
block @noun
booth @noun
border post @noun
bridge @noun
building @noun
bunker @noun
bus stop @noun
cabin @noun
cafe @noun
camp @noun
canal @noun
canoe @noun
canteen @noun
caravan @noun
checkpoint @noun
church +sg
churches +pl
cinema @noun
cities +pl
city +sg
classroom @noun
college @noun
compound @noun
corridor @noun
cottage @noun
counties +pl
countries +pl
country +sg
county +sg
courtroom @noun
crossing @noun
dam @noun
department store @noun
digger @noun
dormitories +pl
dormitory +sg
dugout @noun
embassies +pl
embassy +sg
enterprise @noun
facilities +pl
facility +sg
factories +pl
factory +sg
farm @noun
field @noun
flat @noun
garage @noun
garden @noun
gas station @noun
generator @noun
granar @y
greenhouse @noun
hamlet @noun
hangar @noun
harbour @noun
hayloft @noun
hostel @noun
hotel @noun
hut @noun
installation @noun
island @noun
jail @noun
kindergarten @noun
kiosk @noun
laboratories +pl
laboratory +sg
lake @noun
libraries +pl
library +sg
localities +pl
locality +sg
madrasa @noun
mall @noun
market @noun
match @es
mill @noun
mosque @noun
mountain @noun
municipalities +pl
municipality +sg
museum @noun
neighborhood @noun
neighbourhood @noun
nightclub @noun
nursery school @noun
orchard @noun
outpost @noun
palace @noun
parish +sg
parishes +pl
park @noun
pavilion @noun
pharmacies +pl
pharmacy +sg
pickup @noun
pipeline @noun
plant @noun
polling station @noun
pond @noun
port @noun
power station @noun
prison @noun
pylon @noun
quarter @noun
raft @noun
refineries +pl
refinery +sg
restaurant @noun
river @noun
road @noun
roof @noun
room @noun
runway @noun
sector @noun
settlement @noun
shack @noun
shed @noun
sheikh jarrah +sg
shelter @noun
shop @noun
shrine @noun
silo @noun
site @noun
slum @noun
square @noun
stadium @noun
stall @noun
station @noun
store @noun
street @noun
structure @noun
substation @noun
suburb @noun
supermarket @noun
synagogue @noun
temple @noun
tent @noun
terminal @noun
town @noun
township @noun
transformer @noun
tunnel @noun
universities +pl
university +sg
valley @noun
villa @noun
village @noun
wall @noun
warehouse @noun
workshop @noun
zone @noun

# arms and goods
assault rifle @noun
bag @noun
ball @noun
bomb @noun
bottle @noun
box +sg
boxes +pl
bullet @noun
cannon @noun
carton @noun
cartridge @noun
crop @noun
detonator @noun
device @noun
explosive @noun
explosive device @noun
firearm @noun
grenade @noun
gun @noun
handgun @noun
howitzer @noun
ied @noun
ieds +pl
item @noun
knife +sg
knives +pl
landmine @noun
laptop @noun
launcher @noun
letter @noun
machine gun @noun
mask @noun
medicine @noun
mine @noun
missile @noun
mortar @noun
mortar shell @noun
munition @noun
package @noun
painting @noun
parcel @noun
passport @noun
phone @noun
photo @noun
pill @noun
pistol @noun
projectile @noun
rifle @noun
rocket @noun
sack @noun
sample @noun
sanction @noun
shell @noun
tree @noun
vaccine @noun
ventilator +sg
vial @noun
weapon @noun

# events, acts and other counts
accident @noun
act @noun
action @noun
activities +pl
activity +sg
aftershock @noun
agreement @noun
air raid @noun
air strike @noun
airstrike @noun
ambush +sg
ambushes +pl
application @noun
arrest @noun
assassination attempt @noun
assault @noun
attack @noun
avalanche @noun
award @noun
ballot @noun
battle @noun
bill @noun
blast @noun
blaze @noun
blow @noun
bombardment @noun
bombing @noun
bombing raid @noun
book @noun
border incident @noun
bout @noun
breach +sg
breaches +pl
broadcast @noun
campaign @noun
career @noun
ceasefire violation @noun
ceremonies +pl
ceremony +sg
championship @noun
champions league +sg
elite league +sg
europa league +sg
football league +sg
ivy league +sg
major league +sg
premier league +sg
super league +sg
change @noun
city block @noun
clash +sg
clashes +pl
collision @noun
combat @noun
companies +pl
company +sg
competition @noun
complaint @noun
concern @noun
concert @noun
conference @noun
contract @noun
conviction @noun
convoy @noun
course @noun
crash +sg
crashes +pl
crime @noun
cyclone @noun
deal @noun
debate @noun
decision @noun
defeat @noun
demand @noun
demonstration @noun
deployment @noun
detonation @noun
dispute @noun
draw @noun
earthquake @noun
effort @noun
election @noun
emergency call @noun
encounter @noun
episode @noun
eruption @noun
event @noun
example @noun
exchange @noun
exercise @noun
explosion @noun
factor @noun
failure @noun
fault @noun
feature @noun
fight @noun
film @noun
firefight @noun
flash flood @noun
flight @noun
flood @noun
game @noun
goal @noun
group @noun
hearing @noun
house search @noun
hurricane @noun
idea @noun
incident @noun
incursion @noun
initiative @noun
inspection @noun
institution @noun
interview @noun
invasion @noun
issue @noun
judgment @noun
kick @noun
landslide @noun
launch +sg
launches +pl
law @noun
lawsuit @noun
lesson @noun
level @noun
limit @noun
loan @noun
measure @noun
meeting @noun
mission @noun
mistake @noun
motion @noun
movie @noun
mudflow @noun
mudslide @noun
newspaper @noun
novel @noun
objection @noun
objective @noun
occasion @noun
offence @noun
offense @noun
offensive @noun
offer @noun
operation @noun
order @noun
outage @noun
outbreak @noun
paper @noun
part @noun
pattern @noun
permit @noun
petition @noun
phase @noun
picture @noun
piece @noun
play @noun
poem @noun
position @noun
post @noun
prize @noun
problem @noun
program @noun
programme @noun
project @noun
proposal @noun
protest @noun
quake @noun
question @noun
race @noun
raid @noun
rallies +pl
rally +sg
reason @noun
rebound @noun
recommendation @noun
request @noun
resolution @noun
restriction @noun
result @noun
road accident @noun
road crash +sg
road crashes +pl
role @noun
round @noun
route @noun
rule @noun
run @noun
scandal @noun
scenario @noun
search +sg
searches +pl
seat @noun
sentence @noun
series @noun
service @noun
session @noun
shelling @noun
shift @noun
shooting @noun
shot @noun
show @noun
sign @noun
skirmish +sg
skirmishes +pl
slide @noun
song @noun
sortie @noun
speeches +pl
standard @noun
step @noun
stories +pl
storm @noun
story +sg
strike @noun
studies +pl
study +sg
subject @noun
success +sg
successes +pl
sum @noun
summit @noun
symptom @noun
system @noun
tackle @noun
target @noun
task @noun
tax +sg
taxes +pl
team @noun
term @noun
test @noun
text @noun
theft @noun
thing @noun
threat @noun
ticket @noun
title @noun
topic @noun
tornado +sg
tornadoes +pl
tour @noun
tournament @noun
trade @noun
transaction @noun
treaties +pl
treaty +sg
tremor @noun
trip @noun
trophies +pl
trophy +sg
turn @noun
typhoon @noun
verdict @noun
version @noun
victories +pl
victory +sg
video @noun
violation @noun
visit @noun
vote @noun
war @noun
warning @noun
warship @noun
wave @noun
way @noun
wedding @noun
wicket @noun
wildfire @noun
window @noun
word @noun
yellow card @noun

# bodies and sums, not single people
committee @noun
communit @y
council @noun
court @noun
delegation @noun
department @noun
foundation @noun
office @noun
organisation @noun
organization @noun
patrol @noun
province @noun
region @noun
republic @noun
side @noun
squad @noun
famil @y
household @noun
job @noun
battalion @noun
brigade @noun
division @noun
platoon @noun
regiment @noun

# measures
acre @noun
ampere @noun
degree @noun
dose @noun
litre @noun
percentage @noun
portion @noun
ration @noun
serving @noun
slot @noun

# the same in the plural, or plural only
aircraft +sg +pl
barracks +pl
military targets +pl
military target +sg
military objectives +pl
military installations +pl
military facilities +pl
military sites +pl
military positions +pl
military equipment +sg
military hardware +sg
battalions +pl
cattle +pl
deer +pl
fish +sg +pl
headquarters +sg +pl
hooves +pl
livestock +pl
mice +pl
poultry +pl
premises +pl
sheep +sg +pl
swine +pl
wildlife +pl
