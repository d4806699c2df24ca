# French: what makes a number something else than a count of victims.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[unit.time]
an
année @s
ans
décennie @s
demi-heure @s
h
heure @s
jour @s
journée @s
min
minute @s
mn
mois
nuit @s
quart d'heure
quinquennat @s
seconde @s
semaine @s
semestre @s
siècle @s
trimestre @s

[unit]
‰
%
acre @s
bar @s
baril @s
°C
carat @s
centimètre @s
cheval-vapeur
cm
degré @s
dg
étage @s
ha
hectare @s
kg
kilo @s
kilogramme @s
kilomètre @s
kilomètre @s heure
km
km/h
kWh
litre @s
m
mégawatt @s
mètre @s
mètre @s carré @s
mètre @s cube @s
mg
micron @s
mille @s marin @s
mille @s nautique @s
millilitre @s
millimètre @s
mm
MW
nœud @s
once @s
pied @s
point @s de pourcentage
pouce @s
pour cent
pour mille
quintal
quintaux
tonne @s
# as long as the entries of other classes, which would hide the measure
tonnes de
tonnes d'aide
watt @s

[unit.share]
# "deux tiers des morts", "1 personne sur 3"
cinquième @s
demi @e
moitié
pourcent
quart @s
tiers

[money]
€
£
$
afghani @s
bolivar @s
couronne @s
dinar @s
dirham @s
dollar @s
dollar @s américain @s
dollars US
euro @s
franc @s
franc @s CFA
gourde @s
hryvnia @s
lire @s
livre @s
livre @s sterling
million @s d'euros
naira @s
peso @s
rand @s
real
rial @s
riyal @s
rouble @s
roupie @s
shekel @s
shilling @s
som @s
somoni @s
tenge @s
tugrik @s
yen @s
yuan @s

[season]
automne
hiver
printemps

[age]
âgé
âgée
âgées
âgés

[ordinal]
/\d+(e|è|ème|eme|ième)/
centième @s
cinquantième @s
cinquième @s
deuxième @s
dix-huitième @s
dix-neuvième @s
dix-septième @s
dixième @s
douzième @s
énième @s
huitième @s
millième @s
neuvième @s
onzième @s
premier
première
premières
premiers
quarantième @s
quatorzième @s
quatrième @s
quinzième @s
second
seconde
seizième @s
septième @s
sixième @s
treizième @s
trentième @s
troisième @s
vingt-et-unième @s
vingtième @s

[claim.document]
# a number behind it names a document, a place, a vehicle
Airbus
alinéa @s
annexe @s
Antonov
appartement @s
art
article @s
autoroute @s
avenue @s
Boeing
boulevard
chaîne @s
chapitre @s
décret @s
départementale @s
dossier @s
km
ligne @s
loi @s
lot @s
matricule
n°
nº
numéro @s
opus
page @s
paragraphe @s
parcelle @s
PK
puits
quai @s
résolution @s
RN
route @s nationale @s
route @s départementale @s
route @s provinciale @s
route inter-États
route fédérale
route @s
rue @s
scrutin
section @s
série @s
tome @s
version @s
vol @s
volume @s

[claim.measure]
# a number behind "de": une magnitude de 6,3
altitude
calibre
débit
échelle
magnitude
niveau
profondeur
puissance
ratio
superficie
surface
taux
température
vitesse

[claim.name]
# events and groups that are called by a number; "les Vingt-Sept" is told by its capital, see 10-number.rules
DIDH
DIH
le Groupe des Huit
le Groupe des Vingt
le Groupe des Vingt-Quatre
Onze-Septembre

[claim.vote]
abstention @s
bulletin @s
but @s
essai @s
manche @s
match @s
médaille @s
panier @s
partie @s
set @s
siège @s
suffrage @s
victoire @s
voix

[thing]
premiers éléments
derniers éléments
éléments recueillis
éléments disponibles
éléments de preuve
éléments de réponse
éléments de l'enquête
# things and animals, of which a number counts no people
abeille @s
abeilles
abri @s
accident @s
aérodrome @s
aéronef @s
agneau
agneaux
aigle @s
albatros
alligator @s
alpaga @s
alvéole @s
ambulance @s
âne @s
animal
animaux
antilope @s
antilopes
appareil @s
appartement @s
araignée @s
arbre @s
arbuste @s
arme @s
arrondissement @s
article @s
association @s
atelier @s
attaque @s
attentat @s
autobus
autocar @s
avenue @s
avion @s
avion @s de chasse
axe @s
bac @s
baleine @s
balle @s
barque @s
barrage @s
barricade @s
base @s
bataillon @s
bateau
bateaux
bâtiment @s
batterie @s
belette @s
bélier @s
bétail
bête @s
bidon @s
bien @s
billet @s
bison @s
blindé @s
blindée @s
boîte @s
bombardement @s
bombe @s
bouc @s
bouquetin @s
boutique @s
étal @s
bovin @s
brebis
brevet @s
brigade @s
buffle @s
bureau
bureau @s de vote
bureaux
bus
buse @s
but @s
bœuf @s
cabane @s
cabri @s
cachalot @s
caille @s
caméra @s
camion @s
camp @s
canal
canard @s
canaux
candidature @s
canot @s
carcasse @s
cargaison @s
carpe @s
cartouche @s
cas
caserne @s
castor @s
cave @s
cellule @s
centrale @s
centre @s
cérémonie @s
cerf @s
chacal
chacals
chalet @s
chameau
chameaux
chamois
champ @s
chantier @s
chapelle @s
char @s
chat @s
château
châteaux
chaton @s
chaussée @s
chauve-souris
cheptel @s
cheval
chevaux
chèvre @s
chevreau
chevreaux
chevreuil @s
chevron @s
chien @s
chien @s errant @s
chiot @s
chose @s
cigogne @s
cimetière @s
circonscription @s
cité @s
citerne @s
clôture @s
cochon @s
coffre @s
colis
collège @s
colonie @s
colonne @s
commerce @s
commissariat @s
commune @s
compagnie @s
condamnation @s
conduite @s
conteneur @s
convoi @s
coq @s
cormoran @s
corps de métier
coup @s
coup @s de couteau
coup @s de feu
cratère @s
criquet @s
critère @s
crocodile @s
culture @s
cuve @s
cyclone @s
cygne @s
daim @s
dauphin @s
défi @s
départ @s de feu
département @s
dépôt @s
destroyer @s
digue @s
dindon @s
dispensaire @s
district @s
division @s
document @s
dose @s
dromadaire @s
drone @s
échange @s
école @s
écureuil @s
édifice @s
édition @s
église @s
élection @s
éléphant @s
embarcation @s
émeute @s
emploi @s
espèce @s
ordinateur @s
barrière @s
langue @s
engin @s
entrepôt @s
entreprise @s
épervier @s
épisode @s
escadron @s
escargot @s
essai @s
esturgeon @s
établissement @s
étage @s
étalon @s
étang @s
étape @s
État @s
exemplaire @s
exploitation @s
facteur @s
faisan @s
faucon @s
femelle @s
fenêtre @s
ferme @s
ferry @s
filet @s
flamant @s
fois
fosse @s
fourgon @s
foyer @s
foyer @s d'incendie
frappe @s
frégate @s
fusée @s
fusil @s
galerie @s
garage @s
gare @s
gazelle @s
génisse @s
gibier @s
girafe @s
gisement @s
gnou @s
goéland @s
gorille @s
grenade @s
grue @s
guépard @s
habitation @s
hameau
hameaux
hamster @s
hangar @s
hectare @s
hectolitre @s
hélicoptère @s
hémicycle @s
herbage @s
hérisson @s
héron @s
hippopotame @s
hirondelle @s
homard @s
hôpital
hôpitaux
hôtel @s
hyène @s
hyènes
île @s
îlot @s
image @s
immeuble @s
impact @s
incendie @s
incident @s
infrastructure @s
insecte @s
institut @s
intervention @s
itinéraire @s
jaguar @s
jardin @s
jet @s
jour @s de deuil
jument @s
kalachnikov @s
kangourou @s
kiosque @s
kit @s
koala @s
laboratoire @s
lama @s
lamantin @s
lampadaire @s
lapereau
lapereaux
lapin @s
léopard @s
lièvre @s
ligne @s
lion @s
lit @s
livre @s
local
localité @s
locaux
logement @s
loup @s
loutre @s
lycée @s
lynx
magasin @s
mairie @s
maisonnette @s
mâle @s
manchot @s
mandat @s
manoir @s
marché @s
marmotte @s
marsouin @s
martre @s
méduse @s
membre @s permanent @s
ménage @s
mesure @s
mine @s
missile @s
mission @s
moineau
moineaux
mortier @s
mosquée @s
moteur @s
moto @s
mouette @s
mouflon @s
moule @s
moulin @s
moustique @s
mouton @s
mulet @s
munition @s
mur @s
musée @s
navire @s
objectif @s
obstacle @s
obus
oie @s
oiseau
oiseaux
oiseaux marins
oiseaux sauvages
opération @s
orage @s
organisation @s
orque @s
otarie @s
ours
ouvrage @s
ovin @s
palais
palmipède @s
panda @s
panneau
panneaux
panthère @s
papillon @s
parc @s
parcelle @s
parking @s
parti @s
passage @s
patrouille @s
patrouilleur @s
pavillon @s
pays
pays membres
peine @s
pélican @s
péniche @s
perdreaux
perdrix
perquisition @s
perroquet @s
perruche @s
phase @s
phoque @s
photo @s
pick-up
pieuvre @s
pigeon @s
pingouin @s
pintade @s
pirogue @s
piste @s
place @s
plage @s
plainte @s
plate-forme @s
point @s
poisson @s
polder @s
pondeuse @s
poney @s
pont @s
porc @s
porcelet @s
port @s
position @s
poste @s
poste @s de contrôle
poteau
poteau @s électrique @s
poteaux
poulain @s
poule @s
poulet @s
poulette @s
pouliche @s
poussin @s
poutre @s
programme @s
projectile @s
projet @s
province @s
puits
puma @s
putois
pylône @s
quartier @s
question @s
radar @s
raffinerie @s
rafiot @s
ragondin @s
rail @s
raison @s
rapace @s
rapport @s
rat @s
ration @s
récolte @s
régiment @s
région @s
remorque @s
remorqueur @s
renard @s
rencontre @s
renne @s
réplique @s
réponse @s
requin @s
réseau
réseaux
réservoir @s
résidence @s
résolution @s
restaurant @s
réunion @s
rhinocéros
rivière @s
roche @s
rongeur @s
roquette @s
route @s
ruche @s
ruine @s
ruminant @s
salle @s
salve @s
sanction @s
sanctuaire @s
sanglier @s
satellite @s
saumon @s
sauterelle @s
scrutin @s
séance @s
secteur @s
section @s
séisme @s
serpent @s
serre @s
signalement @s
signature @s
silo @s
singe @s
sinistre @s
site @s
situation budgétaire
situation comptable
situation économique
situation financière
situation sportive
société @s
souris
sous-marin @s
square @s
station @s
structure @s
studio @s
syndicat @s
système @s
talus
tank @s
tanker @s
taupe @s
taureau
taureaux
taurillon @s
témoignage @s
temple @s
tente @s
terminal
terminaux
terrain @s
territoire @s
tête @s de bétail
thon @s
tigre @s
tir @s
tir @s de roquette @s
toit @s
toiture @s
tombe @s
tonneau
tonneaux
tonnelet @s
tortue @s
tour @s
train @s
tranchée @s
transformateur @s
transport @s
tribune @s
truie @s
truite @s
tunnel @s
turbine @s
tuyau @s
unité @s
urne @s
usine @s
vache @s
vallée @s
vanne @s
vautour @s
veau
veaux
vedette @s
véhicule @s
vélo @s
verger @s
vestige @s
viaduc @s
vidéo @s
vigne @s
vignoble @s
villa @s
village @s
ville @s
visite @s
vison @s
vitre @s
voie @s
voiture @s
vol @s
volaille @s
volatile @s
wagon @s
yacht @s
yack @s
yak @s
zèbre @s
zébu @s
zone @s

[none]
# a truce in name alone
trêve hivernale
trêve estivale
trêve des confiseurs
# between two fires, not two fires
pris @e entre deux feux
prise @s entre deux feux
entre deux feux
entre deux eaux
mutilé @s de guerre
invalide @s de guerre
frôl @é la mort
frôle la mort
frôlent la mort
frôler la mort
# hurt in their pride
blessé @e dans son amour-propre
blessé @e dans son orgueil
blessé @e dans son honneur
blessé @e dans son ego
blessé @e dans son âme
blessé @e dans leur amour-propre
blessé @e dans leur orgueil
blessé @e dans leur honneur
blessé @e dans leur ego
blessé @e dans leur âme
blessé @e dans mon amour-propre
blessé @e dans mon orgueil
blessé @e dans mon honneur
blessé @e dans mon ego
blessé @e dans mon âme
blessé @e dans notre amour-propre
blessé @e dans notre orgueil
blessé @e dans notre honneur
blessé @e dans notre ego
blessé @e dans notre âme
blessé @e dans sa fierté
blessé @e dans sa dignité
blessé @e dans sa chair
blessé @e dans leur fierté
blessé @e dans leur dignité
blessé @e dans leur chair
blessant pour
mort @e de rire
mort de peur
mort @e d'inquiétude
mort @e de fatigue
mort @e de honte
