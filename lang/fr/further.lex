# French: stands in further words: blame, worry, condolence, how a situation is, help, peace made, and what is called for. Own work. Licence: Apache-2.0.

# what a deed is called by whoever condemns it
[bad.said] beside
biaisé @e
déloyal
déloyale @s
déloyaux
déséquilibré @e
inamical
inamicale @s
inamicaux
inqualifiable @s
malencontreuse @s
malencontreux
malheureuse @s
malheureux
malveillant @e
outranci @er
partial
partiale @s
partiaux
perfide @s
provocateur @s
provocatrice @s
sauvage @s
tendancieuse @s
tendancieux
unilatéral
unilatérale @s

# blame, in further words
[condemn]
exprime sa désapprobation +fin
exprime sa ferme désapprobation +fin
exprime sa réprobation +fin
exprimé sa désapprobation +part
exprimé sa ferme désapprobation +part
exprimé sa réprobation +part
exprimé sa vive désapprobation +part
marqué sa désapprobation +part
élève une protestation +fin
élève une protestation officielle +fin
élève une protestation solennelle +fin
élève une vive protestation +fin
élèvent une protestation +fin
élèvent une vive protestation +fin

# worry, in further words
[concern]
exprime ses craintes
exprime ses vives craintes
exprime son profond regret
exprime son regret
expriment leurs craintes
exprimé leurs craintes
exprimé ses craintes
exprimé ses vives craintes
exprimé son profond regret
exprimé son regret
lance l'alerte
lance un cri d'alarme
lancent un cri d'alarme
lancé l'alerte
lancé un cri d'alarme
pousse un cri d'alarme
poussé un cri d'alarme

# condolences, in further words
[condole]
communion avec les familles
compatit à la peine
disent leur communion
dit sa communion
eu un mot pour les familles
eu un mot pour les victimes
formé des vœux de prompt rétablissement
s'est dit désolé @e pour les victimes
s'est ~ dit @e désolé @e pour les familles
s'est ~ dit @e désolé @e pour les victimes
s'est ~ dit @e proche de la population
s'est ~ dit @e proche des familles
s'est ~ dit @e proche des populations
s'est ~ dit @e proche des victimes
s'est ~ dit @e proche du peuple
se dit ~ désolé @e pour les victimes
se dit ~ proche des familles
se dit ~ proche des populations
se dit ~ proche des victimes
se dit ~ proche du peuple

# what the situation is
[situation.state]
au bord de l'effondrement
au bord de l'explosion
au bord de l'implosion
au bord du chaos
au bord du gouffre
au point de rupture
bloquée
calamiteuse
cataclysmique
circonscrite
contenue
dantesque
de crise aiguë
en train de basculer
en train de dégénérer
extrême
figée
hors de tout contrôle
incandescente
inextricable
infernale
inflammable
ingérable
insurrectionnelle
invivable
pré-insurrectionnelle
quasi insurrectionnelle
sans précédent
sous haute tension
sur le point de basculer
sur le point de dégénérer
électrique

# how a tension moves
[calms.down]
a baissé
avait baissé
est retombée
retombe
retombent
s'est apaisée
s'était apaisée
étaient retombées
était retombée

[tightens]
est montée d'un cran
monte d'un cran
ne retombe pas
était montée d'un cran

# help, in further words
[aid]
entremise
intermédiation
truchement

# what parties do when they make peace
[agree]
enterré la hache de guerre
fait la paix
prolongé la trêve +truce
prolongé le cessez-le-feu +truce
prorogé la trêve +truce
prorogé le cessez-le-feu +truce
reconduit la trêve +truce
reconduit le cessez-le-feu +truce
renouvelé la trêve +truce
renouvelé le cessez-le-feu +truce
scellé la paix
scellé leur réconciliation
se sont ~ réconcilié @e

[aim.deescalation]
mettre de l'huile sur le feu
ne pas souffler sur les braises
souffler sur les braises
verser de l'huile sur le feu

[aim.dialogue]
assises nationales
concertations nationales
maintenir le contact
ne pas claquer la porte
ne pas quitter la table
renouer le contact
renouer les contacts
reprendre contact
reprendre les contacts
retour à la table
rétablir le contact
rétablir les contacts

[aim.humanitarian]
accès des acteurs humanitaires
accès des agences humanitaires
accès des convois
accès des humanitaires
accès des ONG
accès des organisations humanitaires
accès des secours
accès des travailleurs humanitaires
évacuation de la population
évacuation des blessés
évacuation des civils
évacuation des femmes et des enfants
évacuation des malades
évacuation médicale

[aim.investigation]
autopsie indépendante
contre-expertise
expertise indépendante
expertise internationale

# a sitting of those who are not at war
[aim.other]
tenue d'une réunion du Conseil
tenue d'une réunion du Conseil de sécurité

[aim.peaceful_settlement]
enterré la hache de guerre
fait la paix
logique de paix
paix des braves
paix juste et durable
paix négociée
scellé la paix
scellé leur réconciliation
se sont ~ réconcilié @e

[aim.restraint]
ne pas tomber dans le piège
piège de la vengeance
usage mesuré de la force
usage proportionné de la force

[aim.withdrawal]
démilitarisation
démilitariser
désengagement des forces
désengagement des troupes
se désengager

# ---- what somebody is told to do ----
[call.imperative]
arrêtez de bombarder +full
arrêtez de frapper +full
arrêtez de massacrer +full
arrêtez de pilonner +full
arrêtez de tuer +full
arrêtez de nous bombarder +full
arrêtez de nous tuer +full
arrêtez de vous entretuer +full
arrêtez de vous battre +full
cessez de bombarder +full
cessez de frapper +full
cessez de massacrer +full
cessez de pilonner +full
cessez de tuer +full
cessez de nous bombarder +full
cessez de nous tuer +full
cessez de vous entretuer +full
cessez de vous battre +full
finissons-en avec cette guerre +full
finissons-en avec la guerre +full

[call.bid.dialogue]
asseyez-vous et discutez
asseyons-nous
dialoguons
discutez
discutons
négocions
parlons-nous
renouez le dialogue

[call.bid.restraint]
apaisez-vous
calmez-vous
gardez la tête froide
retrouvez la raison

[call.bid.withdrawal]
quittez notre pays
quittez notre sol
quittez nos terres
quittez notre territoire
rentrez chez vous
sortez de notre pays

[call.bid.peace] positions
ayez le courage de la paix
choisissez la paix
donnez une chance à la paix
faites la paix
réconciliez-vous
tendez-vous la main

[call.bid.inquiry] positions
faites la lumière
faites toute la lumière
faites la vérité
ouvrez une enquête

# "que les rebelles déposent les armes"
[let.them] positions beside
dépose les armes
déposent les armes
libèrent les otages
rendent les armes
respecte la trêve
respecte le cessez-le-feu
respectent la trêve
respectent le cessez-le-feu
cessent
déposent
fasse
fassent
libèrent
négocient
rendent
reprennent
respectent
se retire
se retirent
soient
