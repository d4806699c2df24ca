# French: what happened to the victims.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0
#
# .trans   a verb whose object is the victim: tuer, blesser, enlever (participle: the victim is the subject)
# .intr    a verb whose subject is the victim: mourir, périr, fuir
# .act     a phrase with the victim behind it: "coûter la vie à"
# .noun    a noun that counts victims: un mort, un blessé, un otage
# .event   a noun that needs "de" and its victim: la mort de, l'enlèvement de

# ---- killed ----

[killed] trigger

[killed.trans] trigger
abatt @perdre
abattu @part
assassin @verb
bless @verb mortellement
carbonis @é
décapit @verb
déchiquet @é
écras @é
égorg @gverb
électrocut @é
élimin @verb
étrangl @verb
exécut @verb
extermin @verb
fauch @verb
fusill @verb
lapid @verb
liquid @verb
lynch @verb
massacr @verb
mortellement atteint @part
mortellement bless @verb
mortellement touch @é
mis @e à mort +part
neutralis @verb
poignard @é à mort
port @é mort @e
tu @verb

[killed.intr] trigger
décéd @verb
décède +fin
décèdent +fin
meurent +fin
meurt +fin
mort @part
mourait +fin
moururent +fin
mourut +fin
noy @verb
pér @ir
rend @perdre l'âme
retrouv @é mort @e
retrouv @é sans vie
succomb @verb
tomb @é au champ d'honneur
tomb @é au combat
tomb @é en mission
tomb @é sous les balles
trouv @é mort @e

[life] trigger
# with a verb of losing, leaving, costing, taking: "ont perdu la vie", "a coûté la vie à", "a emporté 20 vies"
souffle
vie +sg
vies +pl

[killed.noun] trigger
décédé @ne
décès @inv
défunt @ne
martyr @ne
mort @n
mort @n civil @s
morte @n
noyé @ne
perte @n humaine @n
perte @n en vie @s humaine @s
trépassé @ne
tué @ne
victime @n mortelle @s

[killed.body] trigger
cadavre @n
dépouille @n
corps @inv
corps @inv calciné @s
corps @inv inanimé @s
corps @inv sans vie

[killed.event] trigger
assassinat @n
décès @inv
élimination @n
exécution @n
homicide @n
massacre @n
meurtre @n
mort +sg
noyade @n
perte +loss
perte de vie
trépas

# ---- injured ----

[injured] trigger

[injured.trans] trigger
amput @é
atteint @part de balles
atteint @part de plusieurs balles
atteint @part par balle @s
atteint @part par des balles
atteint @part par des tirs
atteint @part par un éclat
atteint @part par des éclats
atteint @part par un tir
bless @verb
bless @verb par balle @s
brûl @verb
commotionn @é
contusionn @é
électris @é
estropi @é
gaz @é
grièvement atteint @part
gravement atteint @part
incommod @é
intoxiqu @é
molest @é
mordu @e +part
mutil @verb
poignard @verb
roué @e de coups +part
tabass @é
touch @é par balle @s
touch @é par des balles
touch @é par des éclats
touch @é par des tirs
touch @é par un éclat
touch @é par un tir

[injured.intr] trigger
# the subject is the hurt one
a reçu plusieurs balles +fin
en état d'urgence absolue +state
en urgence absolue +state
en urgence relative +state
entre la vie et la mort +state
luttent contre la mort +fin
lutte contre la mort +fin
luttent pour leur survie +fin
présentaient des blessures +fin
présentent des blessures +fin
souffraient de blessures +fin
souffrant de blessures +ger
souffrait d'une blessure +fin
souffrent de blessures +fin
souffre de blessures +fin
souffre d'une blessure +fin
soign @é pour blessures +part
soign @é pour de légères blessures +part
soign @é pour des blessures +part
soign @é pour des blessures légères +part
trait @é pour des blessures +part

[injured.noun] trigger
blessé @ne
blessé @n civil @s
brûlé @ne
grand @s brûlé @s +pl
estropié @ne
intoxiqué @ne
invalide @n
mutilé @ne

[injured.light]
grièvement
gravement
légèrement
légers
léger
graves
grave
sérieusement
sévèrement
mortellement

# ---- missing ----

[missing] trigger

[missing.part] trigger
activement recherch @é
considéré @e comme disparu @e
introuvable @s
manqu @verb à l'appel
manqu @verb toujours à l'appel
manqu @verb encore à l'appel
n'a pas donné signe de vie +fin
n'a pas été retrouvé
n'ont pas donné signe de vie +fin
n'ont pas été localisées
n'ont pas été localisés
n'ont pas été retrouvées
n'ont pas été retrouvés
n'ont toujours pas été retrouvées
n'ont toujours pas été retrouvés
n'ont toujours pas donné signe de vie +fin
port @é disparu @e
port @é manquant @e
recherché @e

[missing.without] trigger
sans nouvelles

[missing.gone] trigger
# missing, but "une personne disparue" of the dead as well
disparu @part

[missing.noun] trigger
disparu @ne
personne @n disparue @s
porté @n disparu @s

[missing.event] trigger
disparition @n

# ---- captured ----

[captured] trigger

[captured.trans] trigger
captur @verb
emmen @é de force
enlev @verb
enlève +fin
enlèvent +fin
fait @e prisonnier @e +part
fait prisonniers +part
faits prisonniers +part
faites prisonnières +part
détenu @part
détiennent +fin
détient +fin
gard @é en captivité
gard @é en otage
kidnapp @verb
maintenu @e en captivité +part
pris @e en otage +part
pris en otages +part
pris @e comme otage +part
prises en otages +part
retenu @part
retenu @e en otage +part
retenus en otages +part
retenues en otages +part
séquestr @verb

[captured.act] trigger
# the victim behind: "a fait 12 prisonniers", "a pris en otage 12 touristes"
prenant en otage +ger
prend en otage +fin
prennent en otage +fin
pris en otage +part

[captured.noun] trigger
captif @n
captive @n
otage @n
prisonnier @n de guerre

[captured.prisoner] trigger
# of a conflict, unless a prison is named
prisonnier @n
prisonnière @n

[captured.event] trigger
capture +sg
enlèvement @n
kidnapping @n
prise d'otage @s
rapt @n
séquestration @n

# ---- displaced ----

[displaced] trigger

[displaced.trans] trigger
déplac @é
déracin @verb
évacu @verb
expuls @é
forc @é à fuir
forc @é de fuir
contraint @part à fuir
contraint @part à l'exil
contraint @part à l'exode
contraint @part de fuir
jet @é à la rue
jet @é sur les routes
mis @e à l'abri +part
mis @e en sécurité +part
priv @é d'abri
relog @é

[displaced.intr] trigger
fui +part
fuient +fin
fuirent +fin
fuit +fin
fuyaient +fin
fuyait +fin
fuyant +ger
cherch @é refuge
réfugi @é
trouv @é refuge
sans abri +part
sans logis +part
sans toit +part

[home] trigger
# with a verb of leaving or driving out: "ont quitté leur maison", "chassés de leurs foyers"
chez elles
chez eux
domicile @s
foyer @s
habitation @s
logement @s
maison @s
terre @s

[displaced.noun] trigger
déplacé @ne
déplacé @n interne @s
PDI +pl
personne @n déplacée @s
personne @n déplacée @s interne @s
déraciné @n
évacué @ne
réfugié @ne
sans-abri @inv
sans-logis @inv

[displaced.event] trigger
déplacement @n
déplacement @n forcé @s
évacuation @n
exode @n
fuite @n

# ---- hospitalized ----

[hospitalized] trigger

[hospitalized.trans] trigger
admis @e +part
admis @e à l'hôpital +part
admis @e en réanimation +part
admis @e en soins intensifs +part
hospitalis @verb
plac @é en réanimation

[hospitalized.go] trigger
# with a hospital behind: "ont été transportées à l'hôpital"
achemin @é
admis @e +part
conduit @part
conduit @e
emmen @é
évacu @é
héliport @é
pris @e en charge +part
soign @é
transféré @e +part
transport @é

[hospital]
centre @s de santé
centre @s hospitalier @s
centre @s hospitalier @s universitaire @s
centre @s de traitement
CHR
CHU
clinique @s
dispensaire @s
hôpital
hôpitaux
réanimation
service @s de réanimation
soins intensifs
urgences

[hospitalized.state] trigger
à l'hôpital
en réanimation
en soins intensifs

[hospitalized.noun] trigger
hospitalisé @ne

[hospitalized.event] trigger
admission @n
hospitalisation @n

# ---- affected ----

[affected] trigger

[affected.noun] trigger
sinistré @ne
accidenté @ne

[affected.noun.victim]
victime @n
victime @n civile @s

[affected.trans] trigger
affect @verb
touch @verb
sinistr @é

[affected.both] trigger
# dead and hurt in one figure
morts et blessés
morts et de blessés
morts ou blessés
morts ou de blessés
tués et blessés
tués ou blessés
tuées ou blessées
victimes et blessés

[missing.lack] trigger
# "il manquait une centaine d'enfants"
manque
manquait
manquent
manquaient

[hit] trigger
# "atteints par une frappe"
atteint @part par
fauch @é par
frapp @é par

[hit.touch]
# by a weapon hurt, by a disaster affected
touch @é par
