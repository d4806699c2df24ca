# French: trades, sports, ages and kin of people who can be victims, beside those of people.lex.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0
#
# A plural that nobody knows is told by its form (noun.pl.folk); one alone ("un viticulteur") needs its word here.

[people]
# fields, forests, sea
arboricul @teur
céréali @er
élagueur @n
exploitant @ne agricole @s
horticul @teur
maraîch @er
muleti @er
palefreni @er
paysagiste @n
pépiniériste @n
pirogui @er
planteur @n
rizicul @teur
sylvicul @teur
vach @er
vachère @n
viticul @teur
# crafts, works, shops
achet @eur
barman +sg
barmans +pl
barmen +pl
boucher @n
bouchère @n
boutiqui @er
brocanteur @n
cariste @n
carreleur @n
carrossi @er
cantini @er
charcuti @er
charpenti @er
chaudronni @er
chauffagiste @n
coiff @eur
comptable @n
cordonni @er
coursi @er
ébéniste @n
entrepreneur @n
entrepreneuse @n
épici @er
ferrailleur @n
fleuriste @n
forain @ne
foreur @n
fripi @er
garagiste @n
gazier @n
laiti @er
magasini @er
manutentionnaire @n
mass @eur
mécano @n
opticien @n
opticienne @n
orfèvre @n
pâtissi @er
peintre @n en bâtiment
plâtri @er
poissonni @er
poti @er
ramoneur @n
restaura @teur
scaphandri @er
sous-traitant @ne
taximan +sg
taximans +pl
taximen +pl
tôli @er
# offices and learned trades
anthropologue @n
archéologue @n
auxiliaire @n de puériculture
auxiliaire @n de vie
bibliothécaire @n
biologiste @n
cadre @n dirigeant @s
chimiste @n
commis @inv de cuisine
coopérant @ne
doctorant @ne
ethnologue @n
facteur @n
glaciologue @n
historien @n
historienne @n
industriel +sg
juriste @n
kinésithérapeute @n
météorologue @n
nivologue @n
physicien @n
physicienne @n
pigiste @n
sismologue @n
sociologue @n
volcanologue @n
vulcanologue @n
# sports and games
acrobate @n
apnéiste @n
base-jumper +sg
base-jumpers +pl
canyoneur @n
canyoniste @n
deltaplaniste @n
dompteur @n
gymnaste @n
handballeur @n
hockeyeur @n
kitesurfeur @n
marathonien @n
marathonienne @n
patin @eur
pisteur @n
pisteur @n secouriste @n
raid @eur
rameur @n
torero @n
traileur @n
trapéziste @n
triathlète @n
# who happens to be there
animatrice @n
badaud @ne
casseur @n
fauteur @n de trouble @s
chaland @ne
clochard @ne
gitan @ne
squatteur @n
teufeur @n
# outlaws and jailers
acolyte @n
assassin @n
chauffard @n
commanditaire @n
complice @n
comparse @n
incendiaire @n
meurtri @er
pyromane @n
tueur @n
violeur @n
dealer @n
geôli @er
maquisard @ne
maton @ne
narcotrafiquant @ne
pillard @ne
pilleur @n
proxénète @n
truand @n
# ages
cadette @n
jeune adulte +sg
jeunes adultes +pl
vingtenaire @n
# kin and company
beau-fils +sg
binational @ne
binationaux +pl
binôme @n
coéquipi @er
colocataire @n
concubin @ne
coreligionnaire @n
demi-frère +sg
demi-frères +pl
demi-sœur +sg
demi-sœurs +pl
ex-compagne @n
ex-compagnon @n
ex-concubin @ne
ex-conjoint @ne
ex-épouse @n
ex-époux @inv
ex-petit ami +sg
ex-petite amie +sg
petit ami +sg
petite amie +sg

[people.woman]
bergère @n
coiffeuse @n
concubine @n
demi-sœur +sg
demi-sœurs +pl
ex-compagne @n
ex-épouse @n
nonne @n
parturiente @n
petite amie +sg
accouchée @n
villageoise @n

[people.official]
bourgmestre @n
chef @n de canton
chef @n de quartier
chef @n de secteur
échevin @n
édile @n

[people.medic]
aide @n médical @e
accoucheuse @n
cardiologue @n
cancérologue @n
gynécologue @n
médecin @n de campagne
pédiatre @n
psychiatre @n
puéricultrice @n
radiologue @n
secouriste @n de la Croix-Rouge
secouriste @n du Croissant-Rouge

[people.military]
ancien combattant +sg
anciens combattants +pl
bérets bleus +pl
chasseur @n alpin @s
maquisard @ne
tireur @n embusqué @s
