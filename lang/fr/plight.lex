# French: what became of people, told by phrases around the number. Used by 60-plight.rules.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

# what those who crossed a river, a hill, a border ran from
[flee.from] trigger
fuir
se mettre en sécurité
se mettre à l'abri
se mettre à l'abri de
se mettre à l'abri des
se soustraire au
se soustraire aux
se soustraire à
échapper au
échapper aux
échapper à

# ways of going that prove nothing alone
[cross.over]
a franchi
a gagné
a passé
a rejoint
a traversé
affluent
franchissent
gagnent
ont afflué
ont ~ franchi
ont ~ gagné
ont ~ passé
ont ~ rejoint
ont ~ traversé
passent
rejoignent
traversaient
traversent

# nights away from home
[night.away] trigger
ont dû passer la nuit
ont ~ passé deux nuits
ont ~ passé la nuit
ont ~ passé trois nuits
ont ~ passé une nuit
ont ~ passé une première nuit
ont été hébergées pour la nuit
ont été hébergés pour la nuit
passent la nuit
passeront la nuit

# where those live who fled
[refuge.there]
à s'entasser dans ce camp
à s'entasser dans le camp
à s'entasser dans les camps
à s'y entasser
à s'y être réfugiés
à vivre dans ce camp
à vivre dans le camp
à vivre dans les camps
à vivre dans un camp
à y survivre
à y séjourner
à y vivre
à y être installés
à y être réfugiés

# camps, told of in the same sentence or the one before
[refuge.camp]
camp
camps
site de déplacés
sites de déplacés

# of hurt taken out alive
[came.to.harm] trigger
assommé @s
choqué @e
choquées
choqués
commotionné @e
commotionnées
commotionnés
contusionné @e
contusionnées
contusionnés
mal en point
mal-en-point
meurtri @e
meurtris
sonné @e
sonnées
sonnés
traumatisées
traumatisés
très éprouvés
éclopé @s

# to how few losses came down
[losses.limited] trigger
limitant les pertes à
limite les pertes à
limité les pertes à
pertes se bornent à
pertes se chiffrent à
pertes se limitaient à
pertes se limitent à
pertes se résument à
pertes se sont limitées à

# "de 26 disparitions forcées"
[vanishings] trigger
disparitions
disparitions en mer
disparitions forcées
disparitions inquiétantes
disparitions suspectes

# what is lost of a body, told as a fate
[injured.intr]
devenu aveugle +part
devenue aveugle +part
devenues aveugles +part
devenus aveugles +part
perd l'usage de ses jambes +fin
perd la vue +fin
perdent l'usage de leurs jambes +fin
perdent la vue +fin
resté paralysé +part
restée paralysée +part
restées paralysées +part
restés paralysés +part

# whoever may not do so is still displaced
[went.home]
regagner leur appartement
regagner leur logement
regagner leurs appartements
regagner leurs domiciles
regagner leurs foyers
regagner leurs habitations
regagner leurs logements
regagner leurs maisons
regagné leur appartement
regagné leur logement
regagné leurs appartements
regagné leurs domiciles
regagné leurs foyers
regagné leurs habitations
regagné leurs logements
regagné leurs maisons
rejoindre leur appartement
rejoindre leur logement
rejoindre leurs appartements
rejoindre leurs domiciles
rejoindre leurs foyers
rejoindre leurs habitations
rejoindre leurs logements
rejoindre leurs maisons
retrouver leur appartement
retrouver leur logement
retrouver leurs appartements
retrouver leurs domiciles
retrouver leurs foyers
retrouver leurs habitations
retrouver leurs logements
retrouver leurs maisons
réintégrer leur appartement
réintégrer leur domicile
réintégrer leur foyer
réintégrer leur logement
réintégrer leur maison
réintégrer leurs appartements
réintégrer leurs domiciles
réintégrer leurs foyers
réintégrer leurs habitations
réintégrer leurs logements
réintégrer leurs maisons
réintégré leur appartement
réintégré leur domicile
réintégré leur foyer
réintégré leur logement
réintégré leur maison
réintégré leurs appartements
réintégré leurs domiciles
réintégré leurs foyers
réintégré leurs habitations
réintégré leurs logements
réintégré leurs maisons

# behind bars
[captured.pass]
derrière les barreaux +part
sous les verrous +part

# who have fled by their name
[asylum] trigger
candidat @n à l'asile
demandeur @n d'asile
demandeuse @n d'asile
requérant @n d'asile
requérante @n d'asile

# what many fall ill with at once
[poison] trigger
contamination @s
empoisonnement @s
intoxication @s
intoxication alimentaire
intoxication au monoxyde
intoxication au méthanol
intoxications alimentaires

# with how little they came off; what only things suffered
[unharmed.all] trigger
indemne @s

# who is still to be found
[remain.to.find] trigger
manque plus que
manquent plus que
reste plus qu'à retrouver
reste plus à localiser que
reste plus à retrouver que
restent plus qu'à retrouver
restent plus à localiser que
restent plus à retrouver que

# down and never up again
[undergo.missing] trigger
n'a jamais refait surface
n'est jamais remonté
n'est jamais remontée
n'est jamais rentré de
n'est jamais revenu de
n'est pas remonté à la surface
n'est pas remontée à la surface
n'ont jamais refait surface
n'ont pas refait surface
ne sont jamais remontées
ne sont jamais remontés
ne sont jamais rentrées de
ne sont jamais rentrés de
ne sont jamais revenues de
ne sont jamais revenus de
ne sont pas remontées à la surface
ne sont pas remontés à la surface

# kept as hostages
[captured.trans]
gardaient en otage +fin
gardait en otage +fin
garde en otage +fin
gardent en otage +fin
retenaient captifs +fin
retenaient en otage +fin
retenait en otage +fin
retiennent captifs +fin
retiennent en otage +fin
retient captifs +fin
retient en otage +fin

# more illnesses
[illness]
bronchiolite
coronavirus
escherichia coli
fièvre de la vallée du rift
fièvre de lassa
fièvre typhoïde
gale
gastro-entérite
leishmaniose
leptospirose
listeria
listeria monocytogenes
légionelle
légionellose
marburg
norovirus
oreillons
pneumopathie
rotavirus
rubéole
salmonelle @s
scorbut
trypanosomiase
tétanos
varicelle
variole du singe
virus marburg
virus nipah
zika

# houses out of which everybody had to go
[emptied.of] trigger
a été vidé de ses
a été vidée de ses
ont été vidées de leurs
ont été vidés de leurs
vidait de ses
vidant de ses
vidé de ses
vidée de ses
vidées de leurs
vidés de leurs

# asked to leave, and out
[displaced.trans]
invit @é à quitter leur domicile
invit @é à quitter leurs domiciles
pri @é d'évacuer les lieux
pri @é de partir
pri @é de quitter les lieux
pri @é de quitter leur domicile
pri @é de quitter leurs maisons
somm @é de partir
somm @é de quitter les lieux

# what is broken
[injured.intr]
eu des côtes cassées +part
eu des côtes fracturées +part
eu la mâchoire fracturée +part
eu le nez cassé +part
eu plusieurs côtes cassées +part
eu une côte cassée +part

# serving time
[undergo.captured] trigger
attend son procès en prison
attendent leur procès en détention
attendent leur procès en prison
est derrière les barreaux
est toujours derrière les barreaux
ont pris le chemin de la prison
purge sa peine
purge une peine de prison
purgent des peines de prison
purgent leur peine
purgent leurs peines
purgent une peine de prison
sont derrière les barreaux
sont toujours derrière les barreaux
