# French: function words that the rules name by their class.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[det]
au +sg
aux +pl
ce +sg
ces +pl
cet +sg
cette +sg
des +pl +des
du +sg
l' +sg
la +sg
le +sg
les +pl

[poss]
leur
leurs
nos
notre
sa
ses
son
vos
votre
mes
mon

[de]
d'
de
des
du
parmi

[pronoun]
ceux-ci
celles-ci
elle
elles
eux
ils
il
celui-ci
celle-ci

[prep.in]
à
au
aux
dans
en
sur
près de
au large de
au nord de
au sud de
à l'est de
à l'ouest de


[gap]
actuellement
ainsi
alors
apparemment
aujourd'hui
au total
aussi
aussitôt
cependant
d'abord
délibérément
déjà
également
en outre
en tout
encore
enfin
ensuite
entre-temps
finalement
froidement
grièvement
gravement
hier
immédiatement
jusqu'ici
légèrement
malheureusement
mortellement
notamment
officiellement
par ailleurs
par la suite
plus tard
pour leur part
presque
probablement
quant à elles
quant à eux
quasi
récemment
sérieusement
sévèrement
seulement
soudain
tous
toutes
toujours
tragiquement
y
vraisemblablement

[perf]
# avoir before a participle
a
ont
ai +one
avons
avait +plup
avait déjà +plup +already
avaient +plup
avaient déjà +plup +already
eut
eurent
ayant
avoir +inf
aurait +cond
auraient +cond
ait
aient

[perf.dit]
# "dit avoir perdu": told in the infinitive
affirme avoir
affirment avoir
affirmé avoir
assure avoir
déclare avoir
déclaré avoir
dit avoir
disent avoir
reconnaît avoir
reconnu avoir
revendique avoir

[pass]
# être before a participle or a state
a ~ été
ont ~ été
avait ~ été +plup
avait déjà été +plup +already
avaient ~ été +plup
avaient déjà été +plup +already
eut ~ été
eurent ~ été
ayant ~ été
avoir ~ été
aurait ~ été +cond
auraient ~ été +cond
ait ~ été
aient ~ été
est
sont
étaient
était
fut
furent
soient
serait +cond
seraient +cond
étant
être
demeurait
demeuraient
demeure
demeurent
reste
restent
restait
restaient
sont ~ restés
sont ~ restées
est ~ resté
est ~ restée
a ~ dû être
ont ~ dû être
a ~ pu être
ont ~ pu être
avaient ~ dû être
vient d'être
viennent d'être
s'est ~ fait
se sont ~ fait
se trouvait
se trouvaient
se trouve
se trouvent

[neg]
jamais
n'
ne
ni
non
pas
sans

[zero]
aucun
aucune
nul
nulle
zéro

[nobody]
personne

[hyp]
# what may or might be
afin de
afin d'
a failli
au risque de
aurait pu
auraient pu
évite
éviter
évitera
ont failli
capable de
capables de
craignent
craint
devrait
devraient
éventuel
éventuelle
éventuels
éventuelles
menace de
menacé de
menacent de
menaçant de
peut
peuvent
potentiel @s
potentielle @s
pourrait
pourraient
pouvait
pouvaient
pourra
pourront
puisse
puissent
risque de
risquent de
risquerait
si
susceptible de
susceptibles de
tente de
tenté de
tentent de
veut
voulait
veulent

[accuse]
# a charge is no toll
accusé @e d'avoir
accusé @e de
inculpé @e de
inculpé @e pour
jugé @e pour
mis @e en examen pour
poursuivi @e pour
soupçonné @e d'avoir
soupçonné @e de
suspecté @e d'avoir
suspecté @e de
tentative de
tentatives de

[deny]
conteste
contesté
contestent
dément
démenti
démentent
démentant
fausses
fausse
infondé @e
mensongère @s
nie
nié
nient
niant
réfute
réfuté
réfutent
rejeté
rejette
rejettent

[toll.bare] trigger
bilan @n
bilan @n humain @s
bilan @n officiel @s
bilan @n provisoire @s
bilan @n définitif
bilan @n total
bilan @n des victimes
bilan @n meurtrier
décompte @n
mortalité

[count]
# "le nombre de morts"
chiffre
nombre
nombre cumulé
nombre officiel
nombre total
total
total cumulé

[rise]
# how a toll moves to its figure
a ~ atteint
a ~ bondi
a ~ grimpé
a ~ été porté
a ~ été ramené
a ~ été revu
approche
atteignait
atteignent
atteint
avait ~ atteint
avoisine
avoisinait
est ~ monté
est ~ passé
est ~ de
grimpait
grimpe
grimpé
monte
montait
passait
passe
passé
porte
portent
porté
portait
portant
ramène
ramené
s'alourdissait
s'alourdit
s'élevait
s'élève
s'établissait
s'établit
s'est ~ alourdi
s'est ~ élevé
se chiffre
se monte
se montait
est ~ désormais de
est ~ maintenant de
serait ~ de
était ~ de

[report]
# verbs that state a count: "faire état de", "déplorer"
annonce
annoncé
annoncent
avance
avancé
cause
causé
causant
causent
compte
comptait
comptent
compté
confirme
confirmé
déplore
déplorent
déplorer
déploré
déplorons
dénombre
dénombrait
dénombré
enregistre
enregistré
entraînant
entraîne
entraîné
évoque
évoqué
fait
faire
faisait
faisaient
faisant
fait état
faire état
faisait état
faisaient état
faisant état
font
firent
fit
laissant
laisse
laissé
on compte
on déplore
provoque
provoqué
provoquant
recense
recensé
recensait
signale
signalé
subi
subit
subissent
parle
parlent
parlait

[lose]
# "laisser la vie", "trouver la mort"
laiss @verb
trouv @verb

[lose.men] trigger
# "perdre la vie", and "nous avons perdu douze hommes"
perd @perdre

[cost]
# "coûter la vie à", "ôter la vie à", "emporter 20 vies"
coût @verb
emport @verb
fauch @verb
ôt @verb

[leave] trigger
abandonn @verb
désert @verb
fui +part
quitt @verb

[drive] trigger
chass @verb
contraint @part
déracin @verb
expuls @é
forc @é
priv @é

[among]
# a share of the figure before
au nombre desquels
dont
incluant
parmi lesquelles
parmi lesquels
y compris

[said_before]
# how an earlier count is told
annonçait
annonçaient
avait annoncé
avaient annoncé
avait avancé
avaient avancé
avait évoqué
avait fait état
avaient fait état
faisait état
faisaient état
faisait ~ état
faisaient ~ état
était question
évoquait
parlait
parlaient
parlions
recensait

[reported]
# "aucun blessé n'a été signalé" is no count
confirmé @e
fait état
rapporté @e
signalé @e

[release]
libération
libéré @e
relâché @e
échangé @e
échange
gracié @e
remis en liberté
rapatrié @e

[daytime]
après-midi
matin
matinée
nuit
soir
soirée

[source]
a-t-il
a-t-elle
a-t-on
a affirmé
a annoncé
a assuré
a confié
a confirmé
a déclaré
a détaillé
a expliqué
a indiqué
a précisé
a rapporté
ont affirmé
ont annoncé
ont déclaré
ont indiqué
ont précisé
affirme
annonce
assure
d'après
de source
indique
précise
rapporte
selon

[history]
# opens a look back
à titre de comparaison
pour mémoire
pour rappel
rappel
rappelons que

[adj.pre]
# before a noun for people
ancien @s
anciens
ancienne @s
bon @s
brave @s
grand @e
haut @e
jeune @s
malheureux
même @s
pauvre @s
petit @e
simple @s
vieux
vieil
vieille @s
présumé @e

[adj]
# before or behind a noun for people: changes nothing
/\w+(ien|ienne|ois|oise|ais|aise|éen|éenne)s?/
à bord
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
présent @e
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

[tally] trigger
# "le précédent point en dénombrait 46"
dénombrait
dénombraient
recensait
recensaient

[admit]
# ends the reach of a denial
admet
mais
reconnaît
reconnaissent
confirme
maintient
soutient

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

[estimate]
estime
estimait
estiment
évalue
évaluait
évaluent
chiffre

[yearly]
chaque année
en moyenne
par an
tous les ans

[hedge]
# the text itself cannot confirm
apparemment
information @s non confirmée @s
non confirmé @e
probablement
selon certaines sources
semble @s
semblent
vraisemblablement

[duty]
# denies a part in it, not the figure
avoir participé
implication
impliqué @e
responsabilité
responsable @s

[among.them] trigger
# the share of a figure that an earlier sentence gave
parmi elles
parmi eux
parmi ces personnes
parmi ces victimes
parmi ceux-ci
parmi les victimes

[of_them] trigger
d'entre elles
d'entre eux
parmi les victimes

[jail]
centre pénitentiaire
directeur de la prison
incarcéré @e
maison d'arrêt
pénitencier
prison @s
pénitentiaire @s

[natural]
# of illness or age
attaque cérébrale
AVC
cancer
crise cardiaque
de vieillesse
longue maladie
à l'âge de

[fiction]
film @s
jeu vidéo
jeux vidéo
long-métrage
polar @s
roman @s
scénario
scénarios
série télévisée
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
milieu de terrain
sélectionneur @s
terrain de jeu
tournoi

[exceed]
# "le nombre de morts dépasse 400"
a ~ dépassé
dépassait
dépasse
dépassent
