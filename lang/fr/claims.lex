# French: what makes a number something else than a count of victims.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[unit.time]
an
ans
année @s
demi-heure @s
décennie @s
heure @s
h
jour @s
journée @s
min
minute @s
mois
mn
nuit @s
quart d'heure
quinquennat @s
seconde @s
semaine @s
semestre @s
siècle @s
trimestre @s

[unit]
acre @s
baril @s
bar @s
carat @s
centimètre @s
cheval-vapeur
cm
degré @s
dg
étage @s
ha
hectare @s
kilo @s
kilogramme @s
kilomètre @s
kilomètre @s heure
km
km/h
kg
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
watt @s
%
‰
°C

[unit.share]
# "deux tiers des morts", "1 personne sur 3"
cinquième @s
demi @e
moitié
pourcent
quart @s
tiers

[money]
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
somoni @s
som @s
tenge @s
tugrik @s
yen @s
yuan @s
$
€
£

[month]
janvier
janv
février
févr
mars
avril
mai
juin
juillet
juil
août
septembre
octobre
oct
novembre
nov
décembre
déc

[weekday]
lundi @s
mardi @s
mercredi @s
jeudi @s
vendredi @s
samedi @s
dimanche @s

[season]
automne
hiver
printemps

[age]
âgé
âgée
âgés
âgées

[ordinal]
premier
première
premiers
premières
deuxième @s
second
seconde
troisième @s
quatrième @s
cinquième @s
sixième @s
septième @s
huitième @s
neuvième @s
dixième @s
onzième @s
douzième @s
treizième @s
quatorzième @s
quinzième @s
seizième @s
dix-septième @s
dix-huitième @s
dix-neuvième @s
vingtième @s
vingt-et-unième @s
trentième @s
quarantième @s
cinquantième @s
centième @s
millième @s
énième @s
/\d+(e|è|ème|eme|ième)/

[claim.document]
# a number behind it names a document, a place, a vehicle
alinéa @s
annexe @s
appartement @s
article @s
art
autoroute @s
avenue @s
boulevard
chaîne @s
chapitre @s
décret @s
départementale @s
dossier @s
ligne @s
loi @s
lot @s
km
matricule
n°
no
nos
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
route @s
rue @s
RN
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
superficie
surface
taux
température
vitesse

[claim.name]
# groups of states that are called by their number
les Vingt-Sept
les Vingt-Huit
les Quinze
les Dix
les Dix-Neuf
les Six
les Sept
les Vingt-Cinq
le Groupe des Vingt
le Groupe des Sept
le Groupe des Huit
des Vingt-Sept
des Quinze
aux Vingt-Sept
le onze
un onze
les Douze
Onze-Septembre

[claim.vote]
voix
suffrage @s
siège @s
bulletin @s
abstention @s
but @s
médaille @s
victoire @s
match @s
partie @s
manche @s
set @s
essai @s
panier @s

[thing]
# things and animals, of which a number counts no people
abri @s
aéronef @s
agneau
agneaux
alvéole @s
animal
animaux
ambulance @s
antilope @s
appareil @s
appartement @s
arbre @s
arme @s
arrondissement @s
attaque @s
attentat @s
autobus
autocar @s
avion @s
avion @s de chasse
balle @s
bâtiment @s
bateau
bateaux
batterie @s
bête @s
bétail
blindé @s
blindée @s
bombe @s
bombardement @s
boutique @s
brebis
bureau
bureaux
bus
camion @s
camp @s
canard @s
cargaison @s
cas
centrale @s
centre @s
char @s
chat @s
cheval
chevaux
chèvre @s
chien @s
cochon @s
commerce @s
commissariat @s
commune @s
conteneur @s
convoi @s
coup @s de feu
crocodile @s
cyclone @s
département @s
destroyer @s
dispensaire @s
district @s
dose @s
drone @s
édifice @s
éléphant @s
embarcation @s
engin @s
entreprise @s
établissement @s
État @s
exploitation @s
famille @s
ferme @s
fois
frappe @s
frégate @s
fusée @s
fusil @s
gare @s
girafe @s
hélicoptère @s
hôpital
hôpitaux
hôtel @s
immeuble @s
incendie @s
incident @s
loup @s
maisonnette @s
membre @s permanent @s
mine @s
missile @s
mission @s
mosquée @s
moto @s
moustique @s
mouton @s
navire @s
obus
oiseau
oiseaux
opération @s
orque @s
ours
pays
patrouilleur @s
pays membres
pick-up
pigeon @s
pirogue @s
poisson @s
pont @s
porc @s
poste @s
poste @s de contrôle
poulet @s
projectile @s
province @s
quartier @s
région @s
requin @s
réplique @s
rhinocéros
roquette @s
route @s
séisme @s
serpent @s
sous-marin @s
tank @s
tente @s
tête @s de bétail
tigre @s
tir @s
tir @s de roquette @s
tour @s
train @s
unité @s
vache @s
véhicule @s
veau
veaux
vélo @s
vedette @s
village @s
ville @s
visite @s
voiture @s
volaille @s
vol @s
wagon @s
yack @s
zèbre @s

[event]
# what happened: with a date of its own it is another event
accident @n
accrochage @n
affrontement @n
attaque @n
attentat @n
bombardement @n
catastrophe @n
combat @n
conflit @n
crash
crue @n
cyclone @n
drame @n
éboulement @n
embuscade @n
épidémie @n
explosion @n
fusillade @n
glissement @n de terrain
guerre @n
incendie @n
inondation @n
massacre @n
naufrage @n
offensive @n
ouragan @n
séisme @n
tempête @n
tremblement @n de terre
tsunami @n
typhon @n
vague @n de violence @s
violence @n
