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
abatt @perdre par balle @s
abattu @part
abattu @part par balle @s
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
mis @e à mort +part
mortellement atteint @part
mortellement bless @verb
mortellement touch @é
neutralis @verb
poignard @é à mort
port @é mort @e
tua +fin
tuaient +fin
tuait +fin
tuant +ger
tue +fin
tué @part
tué @part par balle @s
tuent +fin
tuer +inf
tuera +fut
tuerait +cond
tuèrent +fin
tueront +fut

[killed.intr] trigger
décéd @verb
décède +fin
décèdent +fin
laiss @verb la vie
laiss @verb leur vie
laiss @verb sa vie
meurent +fin
meurt +fin
mort @part
mourait +fin
moururent +fin
mourut +fin
n'a pas survécu +fin
n'ont pas survécu +fin
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

[killed.noun] trigger
décédé @ne
décès @inv
défunt @ne
martyr @ne
mort @n
mort @n civil @s
morte @n
noyé @ne
perte @n en vie @s humaine @s
perte @n humaine @n
trépassé @ne
tué @ne
victime @n mortelle @s

[killed.body] trigger
cadavre @n
corps @inv
corps @inv calciné @s
corps @inv inanimé @s
corps @inv sans vie
dépouille @n

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

[killed.fatal] trigger
fatal
fatale
fatales
fatals

[killed.way] trigger
# "piétinés à mort"
à mort

# ---- injured ----

[injured] trigger

[injured.trans] trigger
amput @é
atteint @part de balles
atteint @part de plusieurs balles
atteint @part par balle @s
atteint @part par des balles
atteint @part par des éclats
atteint @part par des tirs
atteint @part par un éclat
atteint @part par un tir
bless @verb
bless @verb par balle @s
brûl @verb
commotionn @é
contusionn @é
électris @é
estropi @é
gaz @é
gravement atteint @part
grièvement atteint @part
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
avec de légères blessures +fin
avec des blessures +fin
dans un état critique +state
dans un état désespéré +state
dans un état grave +state
dans un état jugé critique +state
dans un état jugé grave +state
dans un état sérieux +state
dans un état très grave +state
en état d'urgence absolue +state
en urgence absolue +state
en urgence relative +state
entre la vie et la mort +state
lutte contre la mort +fin
luttent contre la mort +fin
luttent pour leur survie +fin
présentaient des blessures +fin
présenté des blessures +part
présentent des blessures +fin
soign @é pour blessures +part
soign @é pour de légères blessures +part
soign @é pour des blessures +part
soign @é pour des blessures légères +part
soign @é pour des brûlures +part
souffraient de blessures +fin
souffrait d'une blessure +fin
souffrant de blessures +ger
souffre d'une blessure +fin
souffre de blessures +fin
souffrent de blessures +fin
trait @é pour des blessures +part

[injured.noun] trigger
blessé @n civil @s
blessé @ne
brûlé @ne
estropié @ne
grand @s brûlé @s +pl
intoxiqué @ne
invalide @n
mutilé @ne

[injured.vital] trigger
le pronostic vital d'
le pronostic vital de
le pronostic vital des

# ---- missing ----

[missing] trigger

[missing.part] trigger
activement recherch @é
considéré @e comme disparu @e
introuvable @s
manqu @verb à l'appel
manqu @verb encore à l'appel
manqu @verb toujours à l'appel
manquant @e +part
n'a pas donné signe de vie +fin
n'a pas été retrouvé
n'a plus donné signe de vie +fin
n'ont pas donné signe de vie +fin
n'ont pas été localisées
n'ont pas été localisés
n'ont pas été retrouvées
n'ont pas été retrouvés
n'ont plus donné signe de vie +fin
n'ont toujours pas donné signe de vie +fin
n'ont toujours pas été retrouvées
n'ont toujours pas été retrouvés
port @é disparu @e
port @é manquant @e
présumé @e disparu @e +part
recherché @e
sous les décombres
sous les gravats

[missing.noun] trigger
disparu @ne
personne @n disparue @s
porté @n disparu @s

[missing.without] trigger
sans nouvelles

[missing.gone] trigger
# missing, but "une personne disparue" of the dead as well
disparu @part

[missing.fate] trigger
# "le sort de 18 marins reste inconnu"
le sort d'
le sort de
le sort des

[missing.event] trigger
disparition @n

[missing.lack] trigger
# "il manquait une centaine d'enfants"
il manquait
il manque

# ---- captured ----

[captured] trigger

[captured.trans] trigger
aux mains de +part
aux mains des +part
aux mains du +part
captur @verb
détenir +inf
détenu @part
détiennent +fin
détient +fin
emmen @é de force
emmen @é par des hommes armés
en captivité +part
enlev @verb
enlève +fin
enlèvent +fin
fait @e prisonnier @e +part
fait prisonniers +part
faites prisonnières +part
faits prisonniers +part
gard @é en captivité
gard @é en otage
kidnapp @verb
maintenu @e en captivité +part
pris @e comme otage +part
pris @e en otage +part
pris en otages +part
prises en otages +part
retenu @e en otage +part
retenu @part
retenues en otages +part
retenus en otages +part
séquestr @verb
tombé @e aux mains de +part
tombé @e aux mains des +part

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
contraint @part à fuir
contraint @part à l'exil
contraint @part à l'exode
contraint @part de fuir
déplac @é
déracin @verb
évacu @verb
expuls @é
forc @é à fuir
forc @é de fuir
héberg @é
jet @é à la rue
jet @é sur les routes
mis @e à l'abri +part
mis @e en sécurité +part
priv @é d'abri
relog @é

[displaced.intr] trigger
cherch @é refuge
fui +part
fuient +fin
fuir +inf
fuirent +fin
fuit +fin
fuyaient +fin
fuyait +fin
fuyant +ger
réfugi @é
sans abri +part
sans logis +part
sans toit +part
trouv @é refuge

[displaced.noun] trigger
déplacé @n interne @s
déplacé @ne
déraciné @n
évacué @ne
PDI +pl
personne @n déplacée @s
personne @n déplacée @s interne @s
réfugié @ne
sans-abri @inv
sans-logis @inv

[displaced.event] trigger
déplacement @n
déplacement @n forcé @s
évacuation @n
exode @n

# ---- hospitalized ----

[hospitalized] trigger

[hospitalized.trans] trigger
admis @e +part
admis @e à l'hôpital +part
admis @e en réanimation +part
admis @e en soins intensifs +part
hospitalis @verb
plac @é en réanimation

[hospitalized.noun] trigger
hospitalisé @ne

[hospitalized.go] trigger
# with a hospital behind: "ont été transportées à l'hôpital"
achemin @é
admis @e +part
conduit @e
conduit @part
emmen @é
évacu @é
héliport @é
transféré @e +part
transport @é

[hospitalized.state] trigger
à l'hôpital
en réanimation
en soins intensifs

[hospitalized.event] trigger
admission @n
hospitalisation @n

[hospitalized.care] trigger
# of patients: "72 patients sont encore soignés"
opér @é
pris @e en charge
soign @é

# ---- affected ----

[affected] trigger

[affected.trans] trigger
affect @é
affecte +fin
affectent +fin
impact @é
sinistr @é
touch @é
touche +fin
touchent +fin

[affected.noun] trigger
accidenté @ne
sinistré @ne

[affected.noun.victim]
victime @n
victime @n civile @s

[affected.both] trigger
# dead and hurt in one figure
morts et blessés
morts et de blessés
morts ou blessés
morts ou de blessés
tué et blessé
tué ou blessé
tuées ou blessées
tués et blessés
tués ou blessés
victimes et blessés

# ---- what stands with them ----

[life]
# with a verb of losing, leaving, costing, taking: "ont perdu la vie", "a coûté la vie à", "a emporté 20 vies"
souffle
vie +sg
vies +pl

[home]
# with a verb of leaving or driving out: "ont quitté leur maison", "chassés de leurs foyers"
chez elles
chez eux
domicile @s
foyer @s
habitation @s
logement @s
maison @s
terre @s

[hospital] trigger
centre @s de santé
centre @s de traitement
centre @s hospitalier @s
centre @s hospitalier @s universitaire @s
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

[hit] trigger
# "atteints par une frappe"
atteint @part par
fauch @é par
frapp @é par

[hit.touch]
# by a weapon hurt, by a disaster affected
touch @é par
