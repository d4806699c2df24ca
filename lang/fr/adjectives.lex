# French: adjectives beside a noun for people, which change nothing.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[adj.pre]
# before a noun for people
ancien @s
ancienne @s
anciens
bon @s
brave @s
courageux
courageuse @s
grand @e
haut @e
jeune @s
malheureux
même @s
pauvre @s
vaillant @e
valeureux
valeureuse @s
petit @e
présumé @e
seul @e
simple @s
vieil
vieille @s
vieux

[adj]
# before or behind a noun for people: changes nothing
/(anti|pro)\w{3,}/
/\w+(ien|ienne|ois|oise|ais|aise|éen|éenne)s?/
à bord
sans défense
sans histoire
fraîchement arrivé @e
nouvellement arrivé @e
récemment arrivé @e
nouvellement recruté @e
actif
active
adulte
afghan @e
africain @e
âgé @e
agricole @s
allemand @e
américain @e
ancien @s
ancienne @s
anciens
antigouvernemental
antigouvernementaux
arabe @s
argentin @e
armé @e
basé @e
belge @s
bénévole @s
birman @s
birmane @s
blanc
blanche @s
bon @s
britannique @s
bulgare @s
cambodgien
catholique @s
célèbre @s
chiite @s
chrétien @s
chrétienne @s
civil @e
clandestin @e
communal
communautaire @s
communaux
coréen
courageuse @s
courageux
croate @s
cubain @e
dans leurs rangs
dans ses rangs
de nationalité @s
débarqué @e
déployé @e
désarmé @e
djihadiste @s
dogon @s
dominicain @e
druze @s
employé @e
en armes
en civil
en uniforme
engagé @e
ennemi @e
espagnol @e
étatique @s
étranger
étrangère @s
étrangers
européen @s
européenne @s
expérimenté @e
faible @s
fédéral
fédérale @s
fédéraux
féminin @e
fictif
fictifs
forestier
forestiers
français
française @s
frontalier
frontalière @s
frontaliers
gouvernemental
gouvernementale @s
gouvernementaux
grec @s
grecque @s
handicapé @e
haut @e
hindou @e
houthi @e
humanitaire @s
hutu @s
identifié @e
inconnu @e
innocent @e
international
internationale @s
internationaux
islamiste @s
isolé @e
israélien @s
jeune @s
jihadiste @s
juif
juive @s
kazakh @e
khmer
khmère @s
kirghiz
kirghize @s
kurde @s
local
locale @s
locaux
loyaliste @s
majeur @e
malade @s
malheureuse @s
malheureux
marié @e
masqué @e
médical
médicale @s
médicaux
mexicain @e
militaire @s
mineur @e
moldave @s
mongol @e
municipal
municipale @s
municipaux
musulman @e
national
nationale @s
nationaux
naval
navale @s
navals
nombreuse @s
nombreux
nord-coréen @s
onusien @s
onusienne @s
originaire @s
ouzbek @s
ouzbèke @s
pacifique @s
palestinien
paramilitaire @s
pauvre @s
pénitentiaire @s
petit @e
peul @e
philippin @e
policier
policiers
présent
présents
présumé @e
principal
principaux
privé @e
pro-gouvernemental
proche @s
professionnel @s
professionnelle @s
progouvernemental
progouvernementaux
propre @s
public
publics
publique @s
radical
radicaux
rebelle @s
régional
régionale @s
régionaux
régulier
réguliers
religieuse @s
religieux
roumain @e
rural
rurale @s
ruraux
russe @s
saisonnier
saisonniers
scolaire @s
séparatiste @s
serbe @s
seul @e
simple @s
slovaque @s
social
sociale @s
sociaux
soignant @e
sud-africain @e
sud-coréen @s
suisse @s
sunnite @s
supposé @e
sur place
surnuméraire
syrien @s
tadjik @e
taliban @e
talibane @s
tchèque @s
touareg @s
turc @s
turkmène @s
turque @s
tutsi @s
urbain @e
valide @s
vieille @s
vieux
volontaire @s
vulnérable @s
yazidi @e
yéménite @s
