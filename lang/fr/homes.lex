# French: those who had to leave their homes, and where they stay, beside casualty.lex.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[abide]
couché
couchent
dormaient
dorment
dormi
errent
hébergés
logent
logés
passé la nuit
passent la nuit
patientent
se cachent
se terrent
survivent
vivaient
vivent

# "l'incendie prive 150 personnes de logement"
[deprive] trigger
privant
prive
privent

# "3 000 personnes campent sur l'autre rive depuis l'attaque"
[displaced.camp] trigger
bivouaquaient
bivouaquent
campaient
campent
erraient
errent
vivotent

[displaced.driven]
à l'évacuation

# "le village s'est vidé de ses 3 000 habitants"
[displaced.emptied] trigger
a été vidé
a été vidée
ont été vidées
ont été vidés
s'est vidé
s'est vidée
s'était vidé
s'était vidée
se sont vidées
se sont vidés
se vide
se vident

[displaced.event]
causé le départ
entraîné le départ
forcé le départ
mouvement @n de population
provoqué le départ

[displaced.intr]
a repris la route de l'exil +fin
a repris la route de l'exode +fin
a repris le chemin de l'exil +fin
a repris le chemin de l'exode +fin
abandonné le hameau +part
abandonné le village +part
abandonné leur village +part
abandonné leurs villages +part
avaient repris la route de l'exil +fin
avaient repris la route de l'exode +fin
avaient repris le chemin de l'exil +fin
avaient repris le chemin de l'exode +fin
avait repris la route de l'exil +fin
avait repris la route de l'exode +fin
avait repris le chemin de l'exil +fin
avait repris le chemin de l'exode +fin
demandé l'asile +part
demandent l'asile +fin
déserté la zone +part
déserté le hameau +part
déserté le village +part
déserté les lieux +part
levé le camp +part
n'ont pas encore pu regagner leur domicile +fin
n'ont pas encore pu rentrer chez elles +fin
n'ont pas encore pu rentrer chez eux +fin
n'ont pas encore regagné leur domicile +fin
n'ont pas encore regagné leur foyer +fin
n'ont pas encore regagné leur village +fin
n'ont pas encore regagné leurs foyers +fin
n'ont pas encore regagné leurs maisons +fin
n'ont pas pu rentrer chez elles +fin
n'ont pas pu rentrer chez eux +fin
n'ont toujours pas pu rentrer chez eux +fin
n'ont toujours pas regagné leur village +fin
n'ont toujours pas regagné leurs foyers +fin
n'ont toujours pas regagné leurs maisons +fin
ont repris la route de l'exil +fin
ont repris la route de l'exode +fin
ont repris le chemin de l'exil +fin
ont repris le chemin de l'exode +fin
passé la nuit à la belle étoile +part
pris la route de l'exode +part
pris le chemin de l'exode +part
pris les routes de l'exil +part
se retrouve à la rue +fin
se retrouve sans abri +fin
se retrouvent à la rue +fin
se retrouvent sans abri +fin
se sont retrouvées à la rue +fin
se sont retrouvées sans abri +fin
se sont retrouvés à la rue +fin
se sont retrouvés sans abri +fin
tout laissé derrière elles +part
tout laissé derrière eux +part

[displaced.night]
couché dans
dormi dans
élu domicile dans
logées dans
logés dans
passé la nuit dans
passent la nuit dans
se terrent dans

[displaced.noun]
PDI +pl
rapatrié @ne
retourné @ne

[displaced.safety.shelter]
site @s de fortune

[displaced.state]
hors de chez elles
hors de chez eux

[displaced.trans] trigger
à la rue +part
accueilli @part dans des familles d'accueil
accueilli @part dans des gymnases
accueilli @part dans un gymnase
chass @é par les affrontements
chass @é par les violences
contraint @part d'évacuer
contraint @part d'évacuer les lieux
contraint @part d'évacuer leur domicile
contraint @part d'évacuer leur logement
délocalis @é vers
en cours d'évacuation +part
forc @é d'évacuer
install @é dans un gymnase
install @é sous des tentes
oblig @é d'évacuer
oblig @é d'évacuer les lieux
oblig @é d'évacuer leur domicile
reconduit @part à la frontière
recueilli @part chez des proches
recueilli @part dans des familles
recueilli @part dans un gymnase
recueilli @part par des familles
recueilli @part par des proches
recueilli @part par des voisins
recueilli @part par leurs voisins
refoul @é
refoul @é à la frontière
refoul @é vers
regroup @é dans des écoles
regroup @é dans un gymnase
regroup @é dans un stade
regroup @é dans une école
regroup @é dans une salle
relocalis @é
renvoy @é dans leur pays
renvoy @é vers leur pays
sans logement +part

[drive]
oblig @é

# "les violences ont vidé le village de ses habitants"
[emptying] trigger
vidant le camp
vidant le quartier
vidant le village
vidé la localité
vidé la ville
vidé le camp
vidé le quartier
vidé le village

# where people stay who had to leave, beside a verb of staying
[refuge] trigger
chez des amis
chez des parents
chez des proches
chez des voisins
chez leurs proches
chez leurs voisins
dans leur voiture
dans leurs voitures
dehors
en brousse
sous des bâches
sous des tentes
sous la tente
sous tente

[undergo.displaced] trigger
s'est fait expulser
se fait expulser
se font expulser
se sont fait expulser

[went.home]
réintégré leur domicile
réintégré leur logement
réintégrer leur domicile
réintégrer leur logement
réintégrer leurs logements
rentré chez eux
rentrées chez elles
rentrer chez elles
rentrer chez eux
rentrés chez eux
retournées chez elles
retourner chez elles
retourner chez eux
retournés chez eux
