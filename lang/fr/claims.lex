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

[month]
août
avril
déc
décembre
févr
février
janv
janvier
juil
juillet
juin
mai
mars
nov
novembre
oct
octobre
septembre

[weekday]
dimanche @s
jeudi @s
lundi @s
mardi @s
mercredi @s
samedi @s
vendredi @s

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
superficie
surface
taux
température
vitesse

[claim.name]
# events and groups that are called by a number; "les Vingt-Sept" is told by its capital, see 10-number.rules
le Groupe des Huit
le Groupe des Sept
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
# things and animals, of which a number counts no people
abri @s
aéronef @s
agneau
agneaux
alvéole @s
ambulance @s
animal
animaux
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
bateau
bateaux
bâtiment @s
batterie @s
bétail
bête @s
blindé @s
blindée @s
bombardement @s
bombe @s
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
patrouilleur @s
pays
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
réplique @s
requin @s
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
veau
veaux
vedette @s
véhicule @s
vélo @s
village @s
ville @s
visite @s
voiture @s
vol @s
volaille @s
wagon @s
yack @s
zèbre @s
