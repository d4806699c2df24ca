# French: nouns and names that stand for whoever was named before, and of what sort they are. Own work.
# SPDX-License-Identifier: Apache-2.0

# persons, told by what they are
[anaphor]
facilitateur +sg
facilitatrice +sg
homme d'Église +sg
homme fort +sg
homme politique +sg
intéressé +sg
intéressée +sg
juriste +sg
membre du gouvernement +sg
négociateur +sg
numéro deux +sg
numéro un +sg
religieuse +sg
religieux +sg

# who holds what
[office]
bâtonnier +sg
bâtonnière +sg
chef négociateur +sg
cheffe négociatrice +sg
co-président +sg
co-présidente +sg
collègue +sg +peer
coordonnateur résident +sg
coordonnatrice résidente +sg
eurodéputé +sg
eurodéputée +sg
facilitateur +sg
facilitatrice +sg
garde des Sceaux +sg
historien +sg
historienne +sg
inspecteur +sg
inspecteur général +sg
inspectrice +sg
interlocuteur +sg +peer
ministre délégué +sg
ministre déléguée +sg
mwami +sg
négociateur principal +sg
négociatrice en chef +sg
PDG +sg
politologue +sg
vis-à-vis +sg +peer

# bodies: where nobody was named whom they may be, they are one themselves
[anaphor.body]
collectif +band
formation +band
milice +band
organe
parti +band
rébellion +band
regroupement

# what sort it is
[sort]
chiite
congolais @e
indépendantiste
islamique
libanais @e
politique
pro-iranien
pro-iranienne
sunnite
touareg @e
tutsi @e

# whoever sits together: « les coprésidents des pourparlers », « les signataires de l'appel »
[holders] beside
belligérants
coprésidents
délégués
facilitateurs
garants
intervenants
médiateurs
négociateurs
participants
représentants
signataires

# names in full and in letters
[actor.igo]
AES = igo/aes
Alliance des États du Sahel = igo/aes
Autorité intergouvernementale pour le développement = igo/igad
Cour africaine des droits de l'homme
Igad = igo/igad

[actor.group]
CENCO = CD group/cenco
Cenco = CD group/cenco
Conférence épiscopale nationale du Congo = CD group/cenco
Église du Christ au Congo
Front de libération du peuple du Tigré = ET group/tplf
Front populaire de libération du Tigré = ET group/tplf

# of two who were named
[anaphor.person]
la seconde
le second

[latter]
la seconde
le second

# with a capital: the body whose name has this word
[named.body] beside
alliance
coalition
collectif
coordination
front
groupe
ligue
mouvement
parti
plateforme
rassemblement
réseau
