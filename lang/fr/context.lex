# French: words around a figure that say what kind of statement it is.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[daytime]
# parts of the day
après-midi
matin
matinée
nuit
soir
soirée

[history]
# opens a look back
pour mémoire
à titre de comparaison

[yearly]
chaque année
chaque jour
chaque mois
chaque semaine
en moyenne
par an
tous les ans

[severity] trigger
plus légèrement
plus grièvement
plus gravement
moins gravement

dans un état critique
dans un état désespéré
dans un état grave
désespéré @e
en danger
en danger de mort
en urgence absolue
en urgence relative
encore en danger
grave
gravement
graves
grièvement
jugé @e critique @s
jugé @e grave @s
jugé @e sérieux
léger
légère @s
légèrement
légers
mortellement
préoccupant @e
sévèrement
toujours en danger

[weapon]
balle @s
bombe @s
drone @s
éclat @s
explosion @s
frappe @s
grenade @s
jet @s
mine @s
missile @s
obus
projectile @s
roquette @s
tir @s

[jail]
centre pénitentiaire
directeur de la prison
incarcéré @e
maison d'arrêt
pénitencier
pénitentiaire @s
prison @s

[natural]
# of illness or age
à l'âge de
attaque cérébrale
AVC
cancer
crise cardiaque
de vieillesse
longue maladie

[fiction]
documentaire @s
fictif @s
fictive @s
film @s
jeu vidéo
jeux vidéo
long-métrage
polar @s
roman @s
scénario
scénarios
série télévisée
simulait
simulant
simulation
simulé @e
téléfilm @s
thriller @s

[sport]
avant-centre
ballon
but @s
championnat @s
club @s
coupe du monde
défenseur central
entraîneur @s
finale
Ligue des champions
maillot
match @s
mercato
mi-temps
s'est imposé @e
s'est incliné @e
se sont imposé @e
se sont incliné @e
sélectionneur @s
milieu de terrain
terrain de jeu
tournoi

[past]
# a year or more ago
à la même époque
à la même période
en un an
l'an dernier
l'an passé
l'année dernière
l'année passée
l'année précédente
l'automne dernier
l'été dernier
l'hiver dernier
le mois dernier
le printemps dernier
un an auparavant
un an plus tôt

[superlative]
# "les combats les plus meurtriers depuis février"
grave @s
lourd @e
meurtri @er
sanglant @e
violent @e

[event]
# what happened: with a year of its own, or a "previous" one, it is another event
avalanche @s
coulée @s de boue
coup @s de grisou
cyclone @s
drame @s
éruption @s
inondation @s
sinistre @s
tragédie @s
typhon @s
accident @s
affrontement @s
attaque @s
attentat @s
bombardement @s
catastrophe @s
combats
conflit @s
crash
crise @s
éboulement @s
effondrement @s
embuscade @s
émeutes
épidémie @s
explosion @s
frappe @s
fusillade @s
glissement @s de terrain
guerre @s
heurts
incendie @s
inondations
massacre @s
naufrage @s
offensive @s
ouragan @s
révolution
séisme @s
tremblement @s de terre
tsunami @s
tuerie @s
violences

[ago]
auparavant
plus tôt

[during]
ces
depuis
des
durant
en
pendant

[along]
# "tué avec six de ses hommes"
ainsi que
aux côtés d'
aux côtés de
avec
en compagnie de
en même temps que

[instead]
# "31 morts au lieu de 27"
et non pas
et non plus
non pas
au lieu de
au lieu des
et non
plutôt que

[condition]
# "l'état de 16 d'entre eux est grave"
état
état de santé
les jours

[bulletin]
bulletin
bulletin d'information
communiqué
comptage
décompte
estimation @s
note d'information
point
point de situation
rapport
rapport de situation
recensement
relevé

[added]
# "à ces morts s'ajoutent huit blessés"
convient d'ajouter
doit encore être ajouté
doit encore être ajoutée
doit être ajouté
doit être ajoutée
doivent être ajoutés
faut ajouter
faut encore ajouter
faut y ajouter
est venu s'ajouter
est venue s'ajouter
s'ajoutant
s'ajoute
s'ajoutent
s'est ajouté
s'est ajoutée
s'y ajoute
s'y ajoutent
se sont ajoutées
se sont ajoutés
sont venues s'ajouter
sont venus s'ajouter
venus s'ajouter
viennent s'ajouter
vient s'ajouter

[shot]
par balle
par balles

[deadly]
# what carries people off, dead
accident @s
attentat @s
balle @s
bombe @s
canicule
catastrophe @s
choléra
crash
déflagration @s
drame @s
Ebola
effondrement @s
épidémie @s
explosion @s
faim
famine
feu
fièvre @s
frappe @s
froid
fusillade @s
grippe
incendie @s
maladie @s
mine @s
naufrage @s
obus
paludisme
peste
rougeole
séisme @s
tragédie @s
variole
virus

[peril]
# "leurs jours sont en danger", "le pronostic vital est engagé"
compté @e
en danger
en jeu
engagé

[region] continues
canton @s
cercle @s
commune @s
comté @s
département @s
district @s
gouvernorat @s
localité @s
municipalité @s
oblast @s
préfecture @s
province @s
région @s
secteur @s
village @s
ville @s
wilaya @s

[rest]
ailleurs dans le pays
autre province
autres
autres communes
autres départements
autres districts
autres localités
autres provinces
autres régions
reste du pays

[bodypart]
bassin
bras
cheville @s
clavicule
colonne vertébrale
côte @s
cou
coude @s
crâne
doigt @s
dos
épaule @s
fémur
genou
genoux
hanche
jambe @s
mâchoire
main @s
nez
orteil @s
pied @s
poignet @s
tête
tibia
vertèbre @s
visage

[increase]
accroissement
augmentation
hausse
progression

[plus] continues
+

[namely] continues
soit

[next] continues
# who comes behind the first in a list: "Azilal (21), suivie de Chichaoua (11)"
arrive ensuite
arrivent ensuite
suivi d'
suivi de
suivi des
suivi du
suivi par
suivie d'
suivie de
suivie des
suivie du
suivie par
suivies de
suivies des
suivies du
suivies par
suivis de
suivis des
suivis du
suivis par
vient ensuite
viennent ensuite
puis viennent

[spread] continues
par commune
par département
par district
par localité
par province
par région
par ville
réparti @part
répartition
se répartissant
se répartissent
se répartissent comme suit
ventilation
ventilé @e

[mourn]
à la mémoire d'
à la mémoire de
à la mémoire des
en hommage à
en hommage aux
en mémoire de
en mémoire des
enterr @é
funérailles
funérailles de
funérailles des
hommage à
hommage aux
identifi @é
inhum @é
inhumation
inhumation de
inhumation des
obsèques
obsèques de
obsèques des
pleure
pleurent

[halfyear]
deuxième semestre
deuxième trimestre
neuf premiers mois
premier semestre
premier trimestre
quatrième trimestre
second semestre
semestre
six premiers mois
trimestre
trois premiers mois
troisième trimestre

[alive]
donné signe de vie
en bonne santé
en vie
indemne @s
sain et sauf
saine et sauve
saines et sauves
sains et saufs
vivant @e
la vie sauve

[survive]
échappé @e
réchappé @e
survécu
survivront
survivent

[anniversary]
anniversaire @s
cérémonie en mémoire
commémoration @s

[except]
à l'exception de
à l'exception d'
à part
excepté
hormis
sauf

[none]
# thought dead: not dead
croyait mort @e
croyaient mort @e
pensait mort @e
pensaient mort @e
cru @e mort @e
déclaré @e mort @e à tort
donné @e pour mort @e
# wanted, not missing
recherché @e par la police
toujours recherché @e par la police
activement recherché @e par la police
recherché @e par la justice
recherché @e par les autorités
recherché @e par Interpol
recherché @e pour meurtre
recherché @e pour meurtres
# crashed into each other
se sont percuté @e
s'est renversé @e
s'était renversé @e
se sont renversé @e
réfugié @e sur le balcon
réfugié @e sur le toit
réfugié @e sur leur toit
réfugié @e sur les toits
réfugié @e sur un balcon
réfugié @e sur un toit
réfugié @e sur un arbre
réfugié @e dans un arbre
réfugié @e à l'étage
se sont télescopé @e
s'étaient percuté @e

[war]
ce conflit
conflit armé
guerre
guerre civile
guerre entre
insurrection
le conflit
rébellion armée
Première Guerre mondiale
Seconde Guerre mondiale
Deuxième Guerre mondiale

[born]
bâti @e
construit @e
créé @e
datant
daté @e
élu @e
fondé @e
inauguré @e
né @e
ouvert @e
signé @e

[retold] continues
# a sentence of its own that says who told of the one before
c'est ce que
c'est ce qu'
information
informations
la nouvelle a été annoncée par
la nouvelle a été confirmée par
la nouvelle a été donnée par
