# French: verbs and phrases around a figure: of losing, leaving, rising, reporting, denying, supposing.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[lose]
# "trouver la mort"
trouv @verb

[lose.men] trigger
# "perdre la vie", and "nous avons perdu douze hommes"
perd @perdre

[cost] trigger
# "coûter la vie à", "ôter la vie à", "emporter 20 vies"
coût @verb
cout @verb
emport @verb
fauch @verb
ôt @verb

[leave] trigger
abandonn @verb
abandonner +inf
désert @verb
évacuer +inf
fui +part
quitt @verb
quitter +inf

[drive] trigger
chass @verb
contraint @part
déracin @verb
expuls @é
forc @é
priv @é

[found]
# "a été retrouvé mort", "est déclaré décédé"
annoncé @e
arrivé @e
compt @é
confirmé @e
considéré @e comme
constaté @e
déclaré @e
découvert @e
dénombré @e
donné @e
enregistré @e
extrait @e
gisant @e
laiss @é
officiellement
présumé @e
ramassé @e
ramené @e
rapporté @e
recensé @e
relevé @e
remonté @e
repêché @e
resté @e
retiré @e
retrouvé @e
signalé @e
sorti @e
tenu @e pour
tombé @e
trouvé @e

[rise]
# how a toll moves to its figure
reste à
restait à
reste de
demeure de
demeure à
est resté à
est resté de
reste fixé à
reste inchangé à
reste inchangé
est resté inchangé
est inchangé
demeure inchangé
reste stable
est resté stable
demeure stable
est stable
a ~ atteint
a ~ augmenté
a ~ bondi
a ~ doublé
a ~ été chiffré
a ~ été estimé
a ~ été évalué
a ~ été fixé
a ~ été porté
a ~ été ramené
a ~ été ramenée
a ~ été réduit
a ~ été rehaussé
a ~ été relevé
a ~ été revu
a ~ été revue
a ~ franchi
a ~ grimpé
a ~ progressé
alourdissant
alourdit
amenant
amène
approche
atteignait +imp
atteignent
atteindre
atteint
augmentait
augmenté
augmente
avait ~ atteint
avoisinait
avoisine
comptabilise
culmine
élevant
élève
est ~ d'
est ~ de
est ~ descendu
est ~ désormais de
est ~ estimé
est ~ évalué
est ~ maintenant de
est ~ monté
est ~ montée
est ~ passé
est ~ retombé
est ~ tombé
était ~ d' +imp
était ~ de +imp
était ~ estimé
était ~ monté
était ~ passé
faisant grimper
faisant monter
fait grimper
fait monter
grimpait +imp
grimpant
grimpé
grimpe
montait +imp
monte
passait +imp
passant
passé
passe
passent
portait
portant
porté
porté le bilan
porte
portent
progressé
ramène
ramené
redescendu
rehaussé
rehausser
relevé
retombé
s'alourdissait +imp
s'alourdit
s'élevaient +imp
s'élevait +imp
s'élève
s'élèvent
s'élèverait +cond
s'est ~ alourdi
s'est ~ élevé
s'est ~ établi
s'établirait
s'établissaient +imp
s'établissait +imp
s'établissent
s'établit
s'était ~ alourdi
s'était ~ élevé
s'était ~ établi
se chiffrait
se chiffre
se chiffrent
se montait +imp
se monte
se montent
se situe
serait ~ d'
serait ~ de
serait ~ monté
serait ~ passé
sont ~ montés
sont ~ passés
totalise

[exceed]
# "le nombre de morts dépasse 400"
a ~ dépassé
a ~ franchi
ont ~ franchi
franchit
franchissait
franchi
dépassait
dépasse
dépassent
dépasseraient +cond
dépasserait +cond

[estimate]
chiffraient
chiffrait
chiffre
chiffrent
estimaient
estimait
estime
estiment
évaluaient
évaluait
évalue
évaluent
fixait
fixe

[tally] trigger
# "le précédent point en dénombrait 46"
dénombraient
dénombrait
recensaient
recensait

[report]
# verbs that state a count: "faire état de", "déplorer"
annonce
annoncé
annoncent
avance
avancé
causant
cause
causé
causent
comptait
compte
compté
comptent
confirme
confirmé
dénombrait
dénombre
dénombré
déplore
déploré
déplorent
déplorer
déplorons
enregistre
enregistré
entraînant
entraîne
entraîné
évoque
évoqué
faire
faisaient
faisait
faisant
fait
firent
fit
font
laissant
laisse
laissé
on compte
on déplore
parlait
parle
parlent
provoquant
provoque
provoqué
recensait
recense
recensé
signale
signalé
subi
subissent
subit

[report.state]
faire état
faisaient état
faisait état
faisant état
fait état

[said_before] continues
indiquait par erreur
mentionnait par erreur
avait d'abord annoncé +plup
avait d'abord avancé +plup
avait d'abord dénombré +plup
avait d'abord donné +plup
avait d'abord évoqué +plup
avait d'abord fait état +plup
avait d'abord parlé +plup
avait d'abord recensé +plup
avaient d'abord annoncé +plup
avaient d'abord avancé +plup
avaient d'abord dénombré +plup
avaient d'abord donné +plup
avaient d'abord évoqué +plup
avaient d'abord fait état +plup
avaient d'abord parlé +plup
avaient d'abord recensé +plup
avait initialement annoncé +plup
avaient initialement annoncé +plup
signalait
signalaient
comptabilisait
comptabilisaient
# how an earlier count is told
annonçaient
annonçait
avaient ~ annoncé +plup
avaient ~ avancé +plup
avaient ~ dénombré +plup
avaient ~ donné +plup
avaient ~ estimé +plup
avaient ~ évoqué +plup
avaient ~ fait état +plup
avaient ~ parlé +plup
avaient ~ recensé +plup
avait ~ annoncé +plup
avait ~ avancé +plup
avait ~ chiffré +plup
avait ~ communiqué +plup
avait ~ dénombré +plup
avait ~ donné +plup
avait ~ estimé +plup
avait ~ évoqué +plup
avait ~ fait état +plup
avait ~ parlé +plup
avait ~ publié +plup
avait ~ recensé +plup
avait ~ revendiqué +plup
avançaient
avançait
avions ~ annoncé +plup
croyaient
croyait
croyions
déploraient
donnaient
donnait
en était à
en étions à
était fait état
était question
évoquaient
évoquait
faisaient état
faisaient ~ état
faisait état
faisait ~ état
parlaient
parlait
parlions
pensaient
pensait
pensions
recensait
supposait
tablaient sur
tablait sur

[reported]
# "aucun blessé n'a été signalé" is no count
annoncé @e
confirmé @e
fait état
rapporté @e
signalé @e
notifié @e

[admit]
# ends the reach of a denial
admet
confirme
maintient
mais
reconnaissent
reconnaît
soutient

[deny]
conteste
contesté
contestent
dément
démentant
démentent
démenti
fausse
fausses
infondé @e
mensongère @s
niant
nie
nié
nient
réfute
réfuté
réfutent
rejeté
rejette
rejettent

[duty]
# denies a part in it, not the figure
avoir participé
implication
impliqué @e
responsabilité
responsable @s

[charged]
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

[hyp]
risquait de
risquait d'
risquaient de
risquaient d'
risqueraient
# what may or might be
a failli
afin d'
afin de
atteigne
au risque de
auraient pu
aurait pu
capable de
capables de
craignent que ce bilan ne
craignent que le bilan ne
craint que ce bilan ne
craint que le bilan ne
craint que le nombre
craint que le total n'
devra
devraient
devrait
devront
doit
doivent
envisage de
éventuel
éventuelle
éventuelles
éventuels
évite
éviter
évitera
menaçaient de
menaçait de
menaçant d'
menaçant de
menace d'
menacé d'
menace de
menacé de
menacent d'
menacent de
ont failli
peut
peuvent
potentiel @s
potentielle @s
pourra
pourraient
pourrait
pourront
pouvaient
pouvait
prévoit de
projetaient de
projetait de
puisse
puissent
redoute que le bilan ne
redoutent que le bilan ne
risque d'
risque de
risquent d'
risquent de
risquerait
si
susceptible de
susceptibles de
tentaient de
tentait de
tenté d'
tente d'
tente de
tenté de
tentent de
veulent
veut
voulait

[hedge]
# the text itself cannot confirm
apparemment
craignent
craint
information @s non confirmée @s
non confirmé @e
probablement
redoute
redoutent
selon certaines sources
semble @s
semblent
vraisemblablement

[release]
acheminé @e
arrivé @e
atterri
de retour
échange
échangé @e
élargi @e
élargissement
embarqué @e
gracié @e
libèr @e
libérant
libération
libérations
libère
libéré @e
libèrent
quitté la prison
ramené @e
ramenés chez eux
rapatrié
rapatrie
rapatrié @e
rapatriement
rapatrier
recouvré la liberté
regagné leur pays
relâch @verb
relâché @e
relaxé @e
remis @e
remis @e à leurs familles
remis @e à leurs parents
remis @e aux autorités
remis en liberté
rendu @e
rendu @e à leur famille
rendu @e à leurs familles
rentré @e chez
rentrer chez elles
rentrer chez eux
retrouvé la liberté
retrouvé leurs familles
retrouver leurs familles
transféré @e
transporté @e
voyagé

[source]
# opens an attribution
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
a-t-elle
a-t-il
a-t-on
affirme
annonce
assure
d'après
indique
ont affirmé
ont annoncé
ont déclaré
ont indiqué
ont précisé
précise
rapporte
selon

[make]
# "faire 12 morts"
faire
faisaient
faisait
faisant
fait
fera
firent
fit
font

[receive]
abrite +fin
accueillait +fin
accueille +fin
accueillent +fin
accueilli +part
admis +part
comptait +fin
compte +fin
enregistré +part
hébergeait +fin
prend en charge +fin
prennent en charge +fin
pris en charge +part
reçoit +fin
reçoivent +fin
reçu +part
soigne +fin
soigné +part
soignent +fin
traite +fin
traitait +fin
traitaient +fin
soignait +fin
soignaient +fin
prenait en charge +fin
traité +part

[manage]
# before an infinitive whose object is counted
affirme
affirment
assure
assurent
devoir
disent
dit
dû
parvenu
parvenue
parvenus
permis
prétend
prétendent
pu
reconnaissent
reconnaît
réussi
revendique
revendiquent

[contain]
# of a list
comporte
comprenait
comprend
comptait
compte
contient
dénombre
inclut
recense

[push]
# "poussé 45 000 personnes à fuir"
abandonnant
amené
ayant laissé
conduit
contraignant
contraint
forçant
force
forcé
forcent
jetant
jeté
jette
laissant
laissé
lancé
mis
obligé
oblige
obligeant
obligent
poussant
pousse
poussé
poussent

[listed]
# "figurent parmi les morts"
comptaient
comptait
compte
comptent
faisaient partie
faisait partie
fait partie
figuraient
figurait
figure
figurent
font partie
se trouvaient
se trouvait
se trouve
se trouvent

[lost]
# "seize vies ont été fauchées"
arrachées
brisées
emportées
enlevées
fauchées
ôtées
perdues

[grab]
# "a pris 12 diplomates en otages", "a pris 12 vies"
arraché
emmenant
emmené
emmènent
enlevé
perdu
prenant
prend
prendre
prennent
pris
ravi
réclamé

[unsure]
# of a fate
connaître
établir
ignore
ignorent
incertain
inconnu
inquiet
préoccupé

[exchange] trigger
ont échangé
échangé
échangeant
échangent
échanger

[regard]
# "l'évacuation a concerné 4 500 personnes"
concernait
concerné
concerne
porte sur
porté sur
visé
vise

[reckoned]
# "les déplacés, estimés à 4,5 millions"
atteignant
au nombre d'
au nombre de
chiffré @e à
estimé @e à
évalué @e à
portés à
représentant
s'élevant à
se chiffrant à
totalisant

[counted] continues
admet +fin
comptabilis @é
comptabilise +fin
comptabilisent +fin
soign @é
soigne +fin
soignent +fin
admettaient +imp
admettait +imp
admettent +fin
donnaient +imp
donnait +imp
indiquait +imp
mentionnait +imp
reconnaissaient +imp
reconnaissait +imp
reconnaissent +fin
reconnaît +fin
annonçaient +imp
annonçait +imp
annonce +fin
annonc @é
annoncent +fin
avançaient +imp
avançait +imp
avance +fin
avanc @é
comptaient +imp
comptait +imp
compte +fin
compt @é
comptent +fin
comptions +imp
dénombr @é
document @é
identifi @é
dénombraient +imp
dénombrait +imp
dénombre +fin
dénombrent +fin
dénombrions +imp
déploraient +imp
déplorait +imp
déplore +fin
déplorent +fin
évoquaient +imp
évoquait +imp
recens @é
recensaient +imp
recensait +imp
recense +fin
recensent +fin
recensions +imp
relev @é
répertori @é
revendiqu @é
revendique +fin
revendiquent +fin
signal @é
signalaient +imp
signalait +imp

[raise]
alourdissant
alourdit
amenant
amène
amènent
élevant
élève
faisant grimper
faisant monter
faisant passer
fait grimper
fait monter
fait passer
portant
porte
portent

[refound] trigger
donné de nouvelles
donné signe de vie
localis @é
réapparu
refait surface
regagné la côte
regagné le port
regagné leur base
regagné leur domicile
regagné leur port
rentr @é
rentré @e à la base
rentré @e chez eux
reparu
retrouv @é
revenu @part
revu @part
secouru @part

[revised]
abaissé @e
corrigé @e
ramené @e
rectifié @e
réévalué @e
réévalué @e à la hausse
révisé @e
révisé @e à la baisse
révisé @e à la hausse
revu @e à la baisse
revu @e à la hausse

[unburied]
découvert @part
exhum @é
extirp @é
extrait @part

[gives] continues
# "affiche un bilan de 12 morts": who does this gives the figure
actualise
actualisent
affiche
affichent
met à jour
mettent à jour
annonce
annoncent
avance
avancent
communique
dresse
dressent
établit
établissent
évoque
évoquent
fournit
livre
publie
publient

# what a body does behind its name, no part of it: "la police vérifie l'identité"
[acts.now]
accroît
accélère
adopte
affronte
affrontent
amorce
applique
assiège
assouplit
attend
attendent
autorise
bloque
bloquent
bombarde
bombardent
boucle
cherche
cherchent
cible
ciblent
combat
combattent
consacre
conserve
conservent
continue
contrôle
contrôlent
coordonne
coordonnent
cède
cèdent
dirige
discute
discutent
dispose
disposent
durcit
débloque
débloquent
dépend
dépendent
développe
développent
encercle
encerclent
entame
entament
envisage
examine
examinent
facilite
favorise
finalise
fouille
fouillent
frappent
freine
gèle
gère
gèrent
identifie
inaugure
intensifie
intensifient
interroge
introduit
investit
invoque
invoquent
justifie
justifient
luttent
menace
menacent
modifie
modifient
multiplie
multiplient
nationalise
nomme
nomment
occupe
occupent
octroie
participe
participent
patrouillent
perquisitionne
planifie
prévoit
ratifie
ratisse
recherche
recherchent
recrute
recrutent
refuse
refusent
rejoint
relance
relancent
remanie
renforce
renforcent
reporte
reprend
reprennent
resserre
restreint
ripostent
réduit
résiste
rétablit
réunit
révoque
sanctionne
siègent
suivent
supervise
surveille
surveillent
sécurise
sécurisent
tarde
tardent
tentent
traque
traquent
verse
vote
votent
vérifie
vérifient
élabore
élaborent
étudie
étudient

[said_before.at] continues
# "lundi, on en était à trente et un"
en étaient à
en était à
en étions à

[collective]
# "un groupe de douze soldats a été tué": the group is the subject
bande
brigade
colonne
commando
convoi
couple
délégation
détachement
effectif
ensemble
équipage
équipe
escadron
escouade
famille
foule
fratrie
groupe
patrouille
peloton
section
total
totalité
intégralité
unité

# a clause of its own begins: no figure before it belongs to a predicate behind it
[bar]
lorsqu'
lorsque
quand

[acts.past]
# what people do, or holds them, while a fate is told of others
abritaient
abritait
abrite
abritent
abritèrent
accompagnaient
accompagnait
accompagne
accompagnent
accompagnèrent
accueillaient
accueillait
accueille
accueillent
accueillirent
assistaient
assistait
assiste
assistent
assistèrent
attendaient
attendait
avancaient
avancait
avancent
avancèrent
boycottaient
boycottait
boycotte
boycottent
boycottèrent
chantaient
chantait
chante
chantent
chantèrent
cherchaient
cherchait
cherchèrent
circulaient
circulait
circule
circulent
circulèrent
combattaient
combattait
commandaient
commandait
commandent
commandèrent
comprenait
comprend
comptaient
comptait
comptent
comptèrent
conduisaient
conduisait
conduisent
conduit
contenaient
contenait
contiennent
contient
contrôlaient
contrôlait
contrôlèrent
creusaient
creusait
creuse
creusent
creusèrent
célèbrent
célébraient
célébrait
célébrèrent
dirigeaient
dirigeait
dirigent
dirigèrent
dormaient
dormait
dorment
dort
déblaie
déblaient
déblayaient
déblayait
déblaye
déblayent
déblayèrent
défilaient
défilait
défile
défilent
défilèrent
embarquaient
embarquait
embarque
embarquent
embarquèrent
employaient
employait
employe
employent
employèrent
encadraient
encadrait
encadre
encadrent
encadrèrent
enseignaient
enseignait
enseigne
enseignent
enseignèrent
escortaient
escortait
escortent
escortèrent
examinaient
examinait
examinèrent
formaient
formait
forment
formèrent
fouillaient
fouillait
fouillèrent
fournissaient
fournissait
fournit
fréquentaient
fréquentait
fréquente
fréquentent
fréquentèrent
fêtaient
fêtait
fêtent
fêtèrent
gardaient
gardait
gardent
gardèrent
habitaient
habitait
habite
habitent
habitèrent
héberge
hébergeaient
hébergeait
hébergent
hébergèrent
interrogeaient
interrogeait
interrogent
interrogèrent
jouaient
jouait
jouent
jouèrent
logeaient
logeait
logent
logèrent
luttaient
luttait
luttèrent
manifestaient
manifestait
manifeste
manifestent
manifestèrent
mobilisaient
mobilisait
mobilise
mobilisent
mobilisèrent
participaient
participait
participèrent
patrouillaient
patrouillait
patrouille
patrouillèrent
priaient
priait
prie
prient
prièrent
protestaient
protestait
proteste
protestent
protestèrent
protège
protègent
protégeaient
protégeait
protégèrent
rassemblaient
rassemblait
rassemble
rassemblent
rassemblèrent
ratissaient
ratissait
ratissent
ratissèrent
recherchaient
recherchait
recherchèrent
regroupaient
regroupait
regroupe
regroupent
regroupèrent
remplissaient
remplissait
représentaient
représentait
représente
représentent
représentèrent
réclamaient
réclamait
réclame
réclament
réclamèrent
réunissaient
réunissait
sert
servaient
servait
servent
soignaient
soignait
soigne
soignent
soignèrent
suit
suivaient
suivait
surveillaient
surveillait
surveillèrent
tenaient
tenait
tentaient
tentait
tentèrent
tiennent
tient
totalisaient
totalisait
totalise
totalisent
totalisèrent
transportaient
transportait
transporte
transportent
transportèrent
travaillaient
travaillait
travaille
travaillent
travaillèrent
visitaient
visitait
visitent
visitèrent
vivaient
vivait
vivent
voyage
voyageaient
voyageait
voyagent
voyagèrent
étudiaient
étudiait
étudièrent

[acts.form]
# what can only be a verb of several: dégagent, attendaient, passèrent
/.{2,}(ai|èr|ll|ss|tt|rr|nn|ch|gn|pl|bl|tr|dr|vr|oi|ui|ag|ang|el|er|is|iv|uv|ul|in|on|ip|av|as)ent/

[did]
# what looks like a participle: fouillé
/.{3,}é/
