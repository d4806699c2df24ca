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
calcin @é
abat +fin
carbonis @now
foudroy @now
mitraill @now
électrocut @now
déchiquet @now
crucifi @now
supplici @now
broi @now
retir @é sans vie des décombres
retir @é mort @e
retir @é morts
dégagé @e mort @e +part
extrait @e mort @e +part
remont @é mort @e
retrouv @é carbonis @é
abatt @perdre
abatt @perdre par balle @s
abattant +ger
abattent +fin
abattirent +fin
abattit +fin
abattre +inf
abattu @part
abattu @part de sang-froid
abattu @part par balle @s
anéant @ir
anéanti @part
asphyxi @é à mort
assassin @verb
assassiné @part
battu @part à mort
bless @verb mortellement
broy @é
brûl @é vif
brûl @é vifs
brûl @é vive
brûl @é vives
carbonis @é
criblé @e de balles +part
crucifi @é
décapit @verb
déchiquet @é
décim @verb
dégagé @e sans vie +part
écartel @é
écras @é
égorg @gverb
électrocut @é
élimin @verb
empoisonn @é mortellement
enseveli @part vivant @e
enterr @é vivant @e
enterr @verb
étouff @é à mort
étrangl @verb
exécut @verb
exécuté @e sommairement +part
extermin @verb
exterminé @part
extrait @e sans vie +part
fauch @é par
fauch @verb
foudroy @é
frapp @é à mort
fusill @verb
gaz @é à mort
happ @é
immol @é
inhum @verb
jet @é du toit
lacér @é à mort
lapid @verb
liquid @verb
lynch @é à mort
machett @é
machett @é à mort
lynch @verb
massacr @verb
mis @e à mort +part
mis @e en terre +part
mitraill @é
mortellement atteint @part
atteint @part mortellement
touch @é mortellement
mortellement bless @verb
mortellement fauch @é
mortellement percut @é
mortellement poignard @é
mortellement renvers @é
mortellement touch @é
passant par les armes +ger
passé @e par les armes +part
passe par les armes +fin
passent par les armes +fin
passer par les armes +inf
pend @perdre haut et court
pendu @part
percut @é mortellement
piétin @é à mort
poignard @é à mort
poignard @é mortellement
port @é en terre
port @é mort @e
ramené @e sans vie +part
remont @é sans vie
retir @é sans vie
saign @é à mort
sommairement exécut @é
sorti @e mort @e +part
sorti @e morts +part
sorti @e sans vie +part
supplici @é
traîtreusement assassin @é
trucid @é
tua +fin
tuaient +fin
tuait +fin
tuant +ger
tue +fin
tué @part
tué @part dans leur sommeil
tué @part de sang-froid
tué @part par balle @s
tué @part sur le coup
tuent +fin
tuer +inf
tuera +fut
tuerait +cond
tuèrent +fin
tueront +fut
tués par balles +part

[killed.trans.out] trigger
hors d'état de nuire +part
mettre hors d'état de nuire +inf
mis @e hors d'état de nuire +part
neutralis @verb

[killed.intr] trigger
mort @part au combat
mort @part au front
mort @part en service
mort @part en opération
victime @s d'un accident mortel +part
victime @s d'accidents mortels +part
victime @s du froid +part
victime @s d'une chute mortelle +part
victime @s d'un arrêt cardiaque mortel +part
victime @s d'une crise cardiaque fatale +part
victime @s d'un assassinat +part
victime @s d'un meurtre +part
victime @s d'assassinats +part
victime @s d'exécutions +part
victime @s d'exécutions extrajudiciaires +part
victime @s d'exécutions sommaires +part
victime @s d'homicides +part
victime @s d'homicides illégaux +part
victime @s d'un homicide +part
gisaient sans vie +fin
gisent sans vie +fin
gisait sans vie +fin
mouraient +fin
périssaient +fin
périssait +fin
n'a pas passé la nuit +fin
n'ont pas passé la nuit +fin
n'a pas été retrouvée vivante +fin
n'ont pas été retrouvés vivants +fin
ne s'est pas remis de ses blessures +fin
ne s'est pas remise de ses blessures +fin
ne s'en est pas remis +fin
ne s'en est pas remise +fin
ne se sont pas remis de leurs blessures +fin
ne se sont pas remises de leurs blessures +fin
ne s'en sont pas remis +fin
ne se sont pas relevés +fin
ne s'est pas réveillé +fin
ne se sont pas réveillés +fin
a rendu l'âme +fin
ont rendu l'âme +fin
a rendu son dernier souffle +fin
a rendu son dernier soupir +fin
ont rendu leur dernier souffle +fin
ont rendu leur dernier soupir +fin
fait le sacrifice suprême +part
fait le sacrifice ultime +part
consenti au sacrifice suprême +part
tomb @é en portant
tomb @é en combattant
tomb @é en protégeant
tomb @é en repoussant
tomb @é en secourant
tomb @é en voulant
tomb @é au service
tomb @é au feu
tomb @é l'arme à la main
tomb @é sous les obus
tomb @é cette année
tomb @é dans cette guerre
tomb @é dans ce conflit
tomb @é depuis
tomb @é en un an
tomb @é sous les roquettes
trouv @é noyé @e
trouv @é pendu @e
donné @e la mort
donn @é la mort
mis fin à leurs jours
mis fin à ses jours
suicid @é
all @é de vie à trépas
brûl @é dans leur lit
cliniquement mort @e
connu une mort atroce +part
consenti le sacrifice suprême +part
consenti le sacrifice ultime +part
décéd @é sur le coup
décéd @verb
décède +fin
décèdent +fin
découvert @part mort @e
découvert @part sans vie
donn @é leur vie
donn @é sa vie
fait don de leur vie +part
fait don de sa vie +part
fait le sacrifice de leur vie +part
fait le sacrifice de sa vie +part
laiss @verb la vie
laiss @verb leur vie
laiss @verb sa vie
laissé leur peau +part
meurent +fin
meurt +fin
mort @part
mort @part asphyxié @e
mort @part brûlé @e
mort @part de faim
mort @part de froid
mort @part de leurs blessures
mort @part de ses blessures
mort @part écrasé @e
mort @part en martyr @s
mort @part étouffé @e
mort @part gelé @e
mort @part noyé @e
mort @part piétiné @e
mort @part sur le coup
mortellement blessé @e +part
mourait +fin
moururent +fin
mourut +fin
n'a pas été retrouvé vivant +fin
n'ont pas été épargnés +fin
n'a ~ pas survécu +fin
n'a ~ pas survécu à ses blessures +fin
n'a ~ pas résisté à ses blessures +fin
n'a ~ pas pu être sauvé +fin
n'a ~ pu être sauvé +fin
n'a ~ pas pu être sauvée +fin
n'a ~ pu être sauvée +fin
n'a ~ pas pu être ranimé +fin
n'a ~ pu être ranimé +fin
n'a ~ pas pu être ranimée +fin
n'a ~ pu être ranimée +fin
n'a ~ pas pu être réanimé +fin
n'a ~ pu être réanimé +fin
n'a ~ pas pu être réanimée +fin
n'a ~ pu être réanimée +fin
n'a ~ pu être ramené à la vie +fin
n'a ~ pu être ramenée à la vie +fin
n'avait ~ pas survécu +fin
n'avait ~ pas survécu à ses blessures +fin
n'avait ~ pas résisté à ses blessures +fin
n'avait ~ pas pu être sauvé +fin
n'avait ~ pu être sauvé +fin
n'avait ~ pas pu être sauvée +fin
n'avait ~ pu être sauvée +fin
n'avait ~ pas pu être ranimé +fin
n'avait ~ pu être ranimé +fin
n'avait ~ pas pu être ranimée +fin
n'avait ~ pu être ranimée +fin
n'avait ~ pas pu être réanimé +fin
n'avait ~ pu être réanimé +fin
n'avait ~ pas pu être réanimée +fin
n'avait ~ pu être réanimée +fin
n'avait ~ pu être ramené à la vie +fin
n'avait ~ pu être ramenée à la vie +fin
n'ont ~ pas survécu +fin
n'ont ~ pas survécu à leurs blessures +fin
n'ont ~ pas résisté à leurs blessures +fin
n'ont ~ pas pu être sauvés +fin
n'ont ~ pu être sauvés +fin
n'ont ~ pas pu être sauvées +fin
n'ont ~ pu être sauvées +fin
n'ont ~ pas pu être ranimés +fin
n'ont ~ pu être ranimés +fin
n'ont ~ pas pu être ranimées +fin
n'ont ~ pu être ranimées +fin
n'ont ~ pas pu être réanimés +fin
n'ont ~ pu être réanimés +fin
n'ont ~ pas pu être réanimées +fin
n'ont ~ pu être réanimées +fin
n'ont ~ pu être ramenés à la vie +fin
n'ont ~ pu être ramenées à la vie +fin
n'avaient ~ pas survécu +fin
n'avaient ~ pas survécu à leurs blessures +fin
n'avaient ~ pas résisté à leurs blessures +fin
n'avaient ~ pas pu être sauvés +fin
n'avaient ~ pu être sauvés +fin
n'avaient ~ pas pu être sauvées +fin
n'avaient ~ pu être sauvées +fin
n'avaient ~ pas pu être ranimés +fin
n'avaient ~ pu être ranimés +fin
n'avaient ~ pas pu être ranimées +fin
n'avaient ~ pu être ranimées +fin
n'avaient ~ pas pu être réanimés +fin
n'avaient ~ pu être réanimés +fin
n'avaient ~ pas pu être réanimées +fin
n'avaient ~ pu être réanimées +fin
n'avaient ~ pu être ramenés à la vie +fin
n'avaient ~ pu être ramenées à la vie +fin
n'y a pas survécu +fin
n'y ont pas survécu +fin
ne s'est pas relevé +fin
noy @verb
pass @é de vie à trépas
passé l'arme à gauche +part
pay @é de leur vie
pay @é de sa vie
pér @ir
perdu tout leur sang +part
perdu tout son sang +part
périrent +fin
périt +part
périssent +fin
quitté ce monde +part
rend @perdre l'âme
rendu l'âme +part
rendu leur dernier souffle +part
rendu leur dernier soupir +part
rendu son dernier souffle +part
rendu son dernier soupir +part
repêch @é mort @e
repêch @é sans vie
retrouv @é calcin @é
retrouv @é gisant mort @e
retrouv @é mort @e
retrouv @é noy @é
retrouv @é pend @perdre
retrouv @é sans vie
s'est éteint +fin+sg
s'est éteinte +fin+sg
s'éteint +fin+sg
se sont éteintes +fin
se sont éteints +fin
succomb @verb
tomb @é à la bataille
tomb @é à leur poste
tomb @é à son poste
tomb @é alors qu'
tomb @é alors que
tomb @é au champ d'honneur
tomb @é au combat
tomb @é au cours
tomb @é au front
tomb @é dans l'accomplissement
tomb @é dans l'embuscade
tomb @é dans l'exercice
tomb @é dans la bataille
tomb @é dans les affrontements
tomb @é dans les combats
tomb @é dans une embuscade
tomb @é dans cette embuscade
tomb @é dans l'embuscade
tomb @é devant
tomb @é en accomplissant
tomb @é en défendant
tomb @é en héros
tomb @é en martyr @s
tomb @é en mission
tomb @é en opération
tomb @é en service
tomb @é face
tomb @é les armes à la main
tomb @é lors
tomb @é pendant
tomb @é pour la patrie
tomb @é sous l'uniforme
tomb @é sous la mitraille
tomb @é sous le feu
tomb @é sous les balles
tomb @é sous les bombes
tomb @é sous les coups
tomb @é sous les tirs
tomb @é sur le champ de bataille
tomb @é sur le front
trépass @verb
trouv @é mort @e
trouvé une mort atroce +part
trouvé une mort horrible +part
tué @part sur le coup
vers @é leur sang
versé leur sang +part
vid @é de leur sang
vid @é de son sang
y a laissé la vie +fin
y est resté +fin
y laisse la vie +fin
y laissent la vie +fin
y ont laissé la vie +fin
y sont restés +fin

[killed.noun] trigger
noyade @n mortelle @s
cadavre @n
cas de décès +pl
décédé @ne
décès @inv
décès @inv confirmé @s
défunt @ne
martyr @ne
mort @n
mort @n au combat
mort @n confirmé @s
mort @n violente @s
morte @n
noyé @ne
perte de vie humaine +sg
pertes de vie @s humaine @s +pl
perte @n en vie @s humaine @s
perte @n humaine @n
trépassé @ne
tué @ne
tué @ne au combat
victime @n mortelle @s

[killed.body] trigger
cadavre @n
cercueil @n
corps @inv
corps @inv atrocement mutilé @s
corps @inv calciné @s
corps @inv carbonisé @s
corps @inv criblé @s de balles
corps @inv décapité @s
corps @inv déchiqueté @s
corps @inv ligoté @s
corps @inv mutilé @s
corps @inv inanimé @s
corps @inv sans vie
dépouille @n
dépouille @n mortelle @s
linceul @n
reste @n humain @s
restes humains +pl
ossements +pl
squelette @n
sépulture @n

[killed.event] trigger
mort au combat +sg
mort au front +sg
mort en service +sg
mort en opération +sg
mort sur le coup +sg
mort par noyade +sg
mort par balle +sg
assassinat @n
assassinat @n ciblé @s
décapitation @n
décès @inv
décès @inv tragique @s
destruction
disparition tragique
égorgement
élimination @n
exécution @n
exécution sommaire
exécutions sommaires
extermination
féminicide @n
funérailles
homicide @n
inhumation
liquidation
lynchage
massacre
massacre @n
meurtre @n
mise à mort
mort +sg
mort tragique +sg
mort violente +sg
noyade @n
obsèques
pendaison
perte +loss
perte de vie
perte en vies humaines +loss
perte tragique
perte tragique +loss
trépas
tuerie @n

[killed.fatal] trigger
mortel pour
mortelle pour
mortelles pour
mortels pour
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
percut @now
renvers @now
poignard @now
mutil @now
tortur @now
tabass @now
molest @now
brutalis @now
asphyxi @now
défigur @now
fouett @now
moins grièvement atteint @part
moins grièvement touch @é
plus grièvement atteint @part
plus légèrement atteint @part
plus légèrement bless @é
plus légèrement touch @é
agress @é à l'arme blanche
amoch @é
amput @é
asphyxi @é
atteint @part à la jambe
atteint @part à la tête
atteint @part au bras
atteint @part d'éclats
atteint @part d'une balle
atteint @part de balles
atteint @part de plusieurs balles
atteint @part par balle @s
atteint @part par des balles
atteint @part par des éclats
atteint @part par des tirs
atteint @part par l'éclat
atteint @part par plusieurs balles
atteint @part par un éclat
atteint @part par un tir
atteint @part par une balle
balafr @é
bastonn @é
bless @verb
bless @verb par balle @s
blessé @e par éclats +part
blessé @part par balles
brûl @é au visage
brûl @verb
brutalis @é
choqu @é
commotionn @é
contusionn @é
criblé @e d'éclats
criblé @e d'éclats +part
défigur @é
éborgn @é
écorch @é
effleur @é
égratign @é
électris @é
empoisonn @é
estropi @é
fauch @é par une voiture
fauch @é par le véhicule
fauch @é par la voiture
fauch @é par un poids lourd
fauch @é par un taxi
fauch @é par un chauffard
fauch @é par un automobiliste
fauch @é par une camionnette
fauch @é par une moto
fauch @é par un autobus
fauch @é par un bus
fauch @é par un car
fauch @é par un train
fauch @é par un camion
fauch @é par un autre véhicule
fauch @é par un véhicule
fouett @é
fractur @é
gaz @é
gazé @e
gravement atteint @part
gravement touch @é
grièvement atteint @part
grièvement touch @é
irradi @é
lacér @é
lacéré @e
légèrement atteint @part
légèrement touch @é
meurtri +part+sg
molest @é
mord @perdre
mordu @e +part
mordu @part
mutil @é
mutil @verb
passé @e à tabac +part
percut @é
piqu @é
poignard @é
poignard @verb
renvers @é
renvers @é et bless @verb
rou @é de coups
roué @e de coups +part
sérieusement atteint @part
sérieusement bless @verb
sérieusement touch @é
sévèrement atteint @part
tabass @é
tailladé @part
tortur @é
touch @é à l'abdomen
touch @é à l'épaule
touch @é à la cuisse
touch @é à la jambe
touch @é à la tête
touch @é au bras
touch @é au dos
touch @é au thorax
touch @é au ventre
touch @é au visage
touch @é aux bras
touch @é aux jambes
touch @é par balle @s
touch @é par des balles
touch @é par des éclats
touch @é par des tirs
touch @é par l'explosion
touch @é par plusieurs balles
touch @é par un éclat
touch @é par un tir
touch @é par une balle
touch @é par une roquette
traumatis @é

[injured.intr] trigger
a le pronostic vital engagé +fin
ont le pronostic vital engagé +fin
ont leur pronostic vital engagé +fin
reçu une aide médicale +part
reçu une assistance médicale +part
# the subject is the hurt one
a dû être amputé +fin
a dû être amputée +fin
a reçu plusieurs balles +fin
avec de légères blessures +fin
avec des blessures +fin
dans le coma +state
dans un coma artificiel +state
dans un état critique +state
dans un état désespéré +state
dans un état extrêmement critique +state
dans un état extrêmement grave +state
dans un état grave +state
dans un état gravissime +state
dans un état inquiétant +state
dans un état jugé critique +state
dans un état jugé grave +state
dans un état jugé préoccupant +state
dans un état jugé sérieux +state
dans un état préoccupant +state
dans un état qualifié de grave +state
dans un état sérieux +state
dans un état stable +state
dans un état stationnaire +state
dans un état très critique +state
dans un état très grave +state
en danger de mort +state
en détresse respiratoire +state
en état d'urgence absolue +state
classé @e en urgence absolue +part
classé @e en urgence relative +part
déclaré @e en urgence absolue +part
déclaré @e en urgence relative +part
en urgence absolue +state
en urgence relative +state
entre la vie et la mort +state
entre vie et mort +state
eu la jambe arrachée +part
eu le bras arraché +part
eu une jambe arrachée +part
grièvement atteint @part
luttaient contre la mort +fin
luttait contre la mort +fin
lutte contre la mort +fin
lutte ~ contre la mort +fin
lutte entre la vie et la mort +fin
luttent contre la mort +fin
luttent ~ contre la mort +fin
luttent entre la vie et la mort +fin
luttent pour leur survie +fin
ont dû être amputées +fin
ont dû être amputés +fin
perdu des membres +part
perdu l'ouïe +part
perdu l'usage de ses jambes +part
perdu la vue +part
perdu les deux jambes +part
perdu les jambes +part
perdu leurs membres +part
perdu ses deux jambes +part
perdu un bras +part
perdu un doigt +part
perdu un membre +part
perdu un pied +part
perdu un œil +part
perdu une jambe +part
perdu une main +part
polytraumatis @é
présentaient des blessures +fin
présenté des blessures +part
présentent des blessures +fin
pris une balle +part
reçu des balles +part
reçu des coups +part
reçu des éclats +part
reçu plusieurs coups de couteau +part
reçu un éclat +part
reçu une balle +part
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
sous assistance respiratoire +state
trait @é pour des blessures +part

[injured.noun] trigger
amputé @ne
blessé @n de guerre
blessé @n grave @s
blessé @n léger @s
blessé @n par balle @s
blessé @ne
brûlé @ne
cas de blessure @s +pl
contusionné @ne
estropié @ne
grand @s blessé @s +pl
grand @s brûlé @s +pl
invalide @n
mutilé @ne
polyblessé @n
polytraumatisé @ne
traumatisé @ne

[injured.vital] trigger
le pronostic vital d'
le pronostic vital de
le pronostic vital des
pronostic vital engagé pour
pronostic vital est engagé pour

# ---- missing ----

[missing] trigger

# « il reste deux personnes à retrouver »
[missing.tofind] trigger
à localiser
à rechercher
à retrouver

[missing.part] trigger
emport @é par l'avalanche
emport @é par la coulée de boue
emport @é par le torrent
emport @é par les eaux
emport @é par un torrent
emport @é par une avalanche
emport @é par une coulée de boue
emport @é par une coulée de neige
emport @é par une crue
emport @é par les flots
emport @é par le courant
emport @é par la rivière
emport @é par une vague
emport @é par les vagues
emport @é par la crue
emport @é par le fleuve
prisonnier @e des décombres
bloqu @é à
enseveli @part
piég @é à
pris @part au piège
activement recherch @é
avalé @e par
bloqu @é au fond
bloqu @é dans la mine
bloqu @é dans le puits
bloqu @é dans les galeries
bloqu @é dans une mine
bloqu @é sous terre
bloqué @e sous les décombres
coinc @é
coinc @é sous terre
considér @é comme disparu @part
considér @é disparu @part
considéré @e comme disparu @e
déclar @é disparu @part
disparu @part en mer
donn @é disparu @part
donn @é pour disparu @part
dont le corps n'a pas été retrouvé
dont le sort demeure inconnu
dont le sort est inconnu
dont le sort reste incertain
dont le sort reste inconnu
dont les corps n'ont pas été retrouvés
dont on a perdu la trace
dont on est sans nouvelles
dont on est toujours sans nouvelles
dont on ignore le sort
dont on reste sans nouvelles
encore recherch @é
toujours recherch @é
enfoui @part sous
englouti @part
ensevel @ir sous
enseveli @part sous les décombres
évapor @é
injoignable @s
introuvable @s
jamais été revu @e
jamais retrouv @é
manqu @verb à l'appel
manqu @verb encore à l'appel
manqu @verb toujours à l'appel
manquai @s à l'appel
manquaient à l'appel +fin
manquaient après +fin
manquaient encore à l'appel +fin
manquaient toujours à l'appel +fin
manquant @e +part
manquant @part à l'appel
manquent après +fin
manquent depuis +fin
ne répond plus +fin
ne répondent plus +fin
non localisé @e
non retrouvé @e
pas encore localisé @e
perdu @part de vue
perdu @part en mer
piég @é au fond
piég @é dans la mine
piég @é dans une mine
piég @é sous les décombres
piég @é sous terre
port @é disparu @e
port @é manquant @e
port @é perdu @part
présumé @e disparu @e +part
pris @e sous les décombres
pris au piège des décombres
recherché @e
report @é disparu @part
reste à retrouver +fin
restent à retrouver +fin
signal @é disparu @part
sous l'avalanche
sous l'éboulement
sous la boue
sous la coulée
sous la neige
sous les blocs
sous les débris
sous les décombres
sous les éboulis
sous les gravats
sous les pierres
sous les rochers
sous les ruines
toujours ensevel @ir
toujours manquant @e
toujours recherch @é
volatilis @é
ne donne plus signe de vie +fin
ne donnent plus signe de vie +fin
ne donnait plus signe de vie +fin
ne donnaient plus signe de vie +fin

[missing.noun] trigger
disparu @ne
manquant @ne
porté @n disparu @s

[missing.without] trigger
perdu le contact
à la recherche
aucune nouvelle
perdu contact avec
perdu la trace
perdu le contact avec
perdu tout contact avec
plus aucune nouvelle
plus de nouvelles
sans aucune nouvelle
sans nouvelle
sans nouvelles
sans nouvelles des
sans signe de vie
toujours sans nouvelles

[missing.gone] trigger
# missing, but "une personne disparue" of the dead as well
disparu @part

[missing.fate] trigger
# "le sort de 18 marins reste inconnu"
le sort d'
le sort de
le sort des

[missing.fate.unknown] trigger
on ignore le sort d'
on ignore le sort de
on ignore le sort des
on ignore encore le sort de
on ignore encore le sort des
on ignore toujours le sort de
on ignore toujours le sort des
on ne sait rien du sort de
on ne sait rien du sort des

[missing.event] trigger
disparition @n

[missing.lack] trigger
# "il manquait une centaine d'enfants"
aucune nouvelle d'
aucune nouvelle de
contact perdu avec
il manquait
il manquait encore
il manquait toujours
il manque
il en manque
il en manque encore
il en manque toujours
il manque encore
il manque toujours
le contact a été perdu avec
manque encore
manque toujours
manquent encore
manquent toujours
pas de nouvelles d'
pas de nouvelles de
perdu la trace d'
perdu la trace de
perdu le contact avec
perdu tout contact avec
plus de nouvelles d'
plus de nouvelles de
tout contact a été perdu avec

# ---- captured ----

[captured] trigger

[captured.trans] trigger
déféré @e au parquet +part
déféré @e devant le parquet +part
déféré @e devant la justice +part
déféré @e devant un juge +part
embarqu @é par la police
ramass @é par l'armée
ramass @é par la police
ramass @é par les militaires
ramass @é par les soldats
embarqu @é par les policiers
embarqu @é par les gendarmes
embarqu @é par l'armée
embarqu @é par les militaires
embarqu @é par les soldats
embarqu @é par des hommes armés
embarqu @é par les forces de l'ordre
prend en otage +fin
prennent en otage +fin
prenait en otage +fin
prenaient en otage +fin
prirent en otage +fin
prit en otage +fin
prenant en otage +ger
arrêt @now
appréhend @now
emprisonn @now
incarcère +fin
incarcèrent +fin
incarcéra +fin
incarcérant +ger
arraisonn @now
appréhend @é
arbitrairement détenu @part
arraché @e à leurs familles +part
arraisonn @é
arrêt @é
arrêt @é arbitrairement
aux mains d' +part
aux mains de +part
aux mains de leurs ravisseurs +part
aux mains des +part
aux mains des ravisseurs +part
aux mains du +part
captur @é vivant @e
captur @verb
conduit @e en captivité +part
constitué @e prisonnier @s +part
déport @verb
derrière les barreaux +part
détenaient +fin
détenait +fin
détenu @part
détenu @part à bord
détenu @part comme otage @s
détenu @part en captivité
détenu @part en otage
détiennent +fin
détient +fin
élarg @ir
embarqu @é de force
embastill @é
emmen @é
emmen @é comme otage @s
emmen @é dans la forêt
emmen @é de force
emmen @é en brousse
emmen @é en captivité
emmen @é en otage
emmen @é par des hommes armés
emmen @é vers une destination inconnue
emprisonn @é
en captivité +part
en détention +part
en détention arbitraire +part
en état d'arrestation +part
en garde à vue +part
encore retenu @part
enlev @verb
enlève +fin
enlèvent +fin
enrôl @é de force
entre les mains +part
entre les mains d' +part
entre les mains de +part
entre les mains des +part
entre les mains du +part
fait @e prisonnier +part
fait @e prisonnier @e +part
fait @e prisonnier @s +part
fait @e prisonnière @s +part
fait prisonniers +part
faites prisonnières +part
faits prisonniers +part
gard @é à vue
gard @é en captivité
gard @é en otage
gard @é prisonni @er
gardaient en otage +fin
écrou @é
incarcér @é
intercept @é et retenu @part
interpell @é
jet @é en prison
kidnapp @verb
libér @é
libérant +ger
libère +fin
libèrent +fin
maintenu @e en captivité +part
maintenu @e en détention +part
mis @e aux arrêts +part
mis @e sous les verrous +part
plac @é en détention
plac @é en détention provisoire
plac @é en garde à vue
plac @é en rétention
pris @e comme otage +part
pris @e en otage +part
pris @e vivant @e +part
pris en otages +part
prises en otages +part
prisonnier @s de +part
privé @e de leur liberté +part
privé @e de liberté +part
rafl @verb
ravi @part aux leurs
recrut @é de force
réduit @e en captivité +part
réduit @e en esclavage +part
relâch @verb
remis @e en liberté +part
rendu @part à la liberté
rendu @part aux leurs
retenaient +fin
retenait +fin
retenu @e en otage +part
retenu @part à
retenu @part à bord
retenu @part au
retenu @part au poste
retenu @part chez
retenu @part contre leur gré
retenu @part contre son gré
retenu @part dans
retenu @part depuis
retenu @part en
retenu @part en captivité
retenu @part en otage @s
retenu @part par
retenu @part par la force
retenu @part pendant
retenu @part prisonnier @s
retenues en otages +part
retenus en otages +part
retiennent +fin
séquestr @verb
sous les verrous +part
tomb @é en captivité
tomb @é entre les mains
tombé @e aux mains de +part
tombé @e aux mains des +part
tombé @e aux mains du +part
toujours retenu @part

[captured.act] trigger
# the victim behind: "a fait 12 prisonniers", "a pris en otage 12 touristes"
prenant en otage +ger
prend en otage +fin
prennent en otage +fin
pris en otage +part

[captured.noun] trigger
captif @n
captive @n
détenu @n politique @s
enfant @n enlevé @s
enlevé @ne
kidnappé @ne
mineur @n enlevé @s
otage @n
personne @n privée @s de liberté
prisonnier @n civil @s
prisonnier @n de conscience
prisonnier @n de guerre
prisonnier @n militaire @s
prisonnier @n politique @s

[captured.prisoner] trigger
# of a conflict, unless a prison is named
prisonnier @n
prisonnière @n

[captured.event] trigger
arrestation @n
captivité
capture +sg
déportation @n
détention
détention arbitraire
élargissement
enlèvement @n
internement
garde @s à vue +pl
interpellation @n
kidnapping @n
kidnappings
libération @n
mise en détention
mise en liberté
prise d'otage @s
prise en otage
prises d'otages
prises en otage
rafle @n
rapt @n
reddition
remise en liberté
séquestration @n

# ---- displaced ----

[displaced] trigger

[displaced.trans] trigger
accueilli @part sous des tentes
accueilli @part sous tente
accueilli @part sous tentes
accueilli @part dans des camps
accueilli @part dans un camp
accueilli @part dans une école
accueilli @part sur un site
abrit @é
accueill @part chez des proches
accueill @part par des proches
accueilli @part dans des abris
accueilli @part dans des centres
accueilli @part dans des écoles
accueilli @part dans des familles
accueilli @part dans des gymnases
accueilli @part dans un centre
accueilli @part dans un gymnase
accueilli @part par des familles
arrach @é à leur foyer
arrach @é à leurs foyers
chass @é de chez elles
chass @é de chez eux
chass @é par les combats
conduit @e en lieu sûr +part
contraint @part à fuir
contraint @part à l'exil
contraint @part à l'exode
contraint @part à quitter leur domicile
contraint @part au départ
contraint @part au déplacement
contraint @part de fuir
contraint @part de partir
délog @é
déménag @é de force
déplac @é
déracin @verb
dispers @é dans la brousse
évacu @é vers des lieux sûrs
évacu @verb
exfiltr @é
expuls @é
forc @é à fuir
forc @é à partir
forc @é de fuir
forc @é de partir
héberg @é
héberg @é chez des proches
héberg @é dans des écoles
install @é chez l'habitant
install @é dans des abris
install @é dans des camps
install @é dans des écoles
install @é dans des gymnases
install @é dans un camp
install @é dans un gymnase
install @é dans une école
install @é sous des tentes
install @é sous tente
jet @é à la rue
jet @é dehors
jet @é hors de chez eux
jet @é sur les chemins
jet @é sur les routes
laiss @é sans abri
laiss @é sans logis
laiss @é sans toit
lanc @é sur les routes
log @é provisoirement
log @é sous tente
mis @e à l'abri +part
mis @e à la rue +part
mis @e en lieu sûr +part
mis @e en sécurité +part
mis @e sur les routes +part
oblig @é à fuir
oblig @é de fuir
oblig @é de partir
plac @é en lieu sûr
pouss @é à l'exil
pouss @é à l'exode
pouss @é à la fuite
pouss @é au déplacement
pouss @é sur les routes
priv @é d'abri
priv @é de logement
priv @é de toit
rapatri @é
recas @é
recueill @part
recueill @part par des proches
réinstall @é
relog @é
rendu @part sans abri
sans domicile +part
sans foyer +part
transfér @é dans des lieux sûrs
transfér @é en lieu sûr
transfér @é vers des zones sûres

[displaced.intr] trigger
gagn @é la brousse
gagn @é la forêt
gagn @é la montagne
gagn @é les collines
gagn @é les hauteurs
gagn @é les montagnes
afflu @verb
afflué +part
cherch @é asile
cherch @é refuge
cherchant refuge +ger
cherchent refuge +fin
chercher refuge +inf
chercher un abri +inf
décamp @verb
déguerp @ir
dorment à la belle étoile +fin
dorment dans des abris +fin
dorment dans des tentes +fin
dorment sous des tentes +fin
dorment sous tente +fin
vivent sous des tentes +fin
dorment ~ sous la tente +fin
dorment encore dehors +fin
vivent ~ sous la tente +fin
passent la nuit dehors +fin
vivent sous tente +fin
dorment dans la rue +fin
dorment dehors +fin
dormi dehors +part
enfui @part
exil @é
franchi la frontière +part
franchi la frontière pour +part
fui +part
fui leur foyer +part
fui leurs foyers +part
fui leurs maisons +part
fui leurs villages +part
fuient +fin
fuir +inf
fuirent +fin
enfuir +inf
fuit +fin
fuyaient +fin
fuyait +fin
fuyant +ger
gagn @é le maquis
n'a plus de toit +fin
n'ont nulle part où aller +fin
n'ont pas pu regagner leur domicile +fin
n'ont pas regagné leur domicile +fin
n'ont plus d'abri +fin
n'ont plus de logement +fin
n'ont plus de maison +fin
n'ont plus de toit +fin
n'ont plus où dormir +fin
n'ont toujours pas regagné leur domicile +fin
ne sont pas rentrées chez elles +fin
ne sont pas rentrés chez eux +fin
ne sont toujours pas rentrées chez elles +fin
ne sont toujours pas rentrés chez eux +fin
parti @part de chez elles
parti @part de chez eux
parti @part en exode
parti @part par la route
partir +inf
pass @é la frontière
passé la frontière pour +part
passé la nuit dehors +part
passent la nuit dans des abris +fin
passent la nuit dehors +fin
perdu leur foyer +part
perdu leur habitation +part
perdu leur logement +part
perdu leur maison +part
perdu leur toit +part
perdu leurs maisons +part
perdu tous leurs biens +part
plier bagage +inf
prenant la fuite +ger
prendre la fuite +inf
prennent la fuite +fin
prennent le chemin de l'exil +fin
prirent la fuite +fin
pris la direction d' +part
pris la direction de +part
pris la direction des +part
pris la direction du +part
pris la fuite +part
pris la route +part
pris la route de l'exil +part
pris le chemin de l'exil +part
pris le chemin du départ +part
pris le large +part
pris les chemins de l'exil +part
pris les routes +part
prit la fuite +fin
quitté la région +part
quitté la zone +part
quitté le pays +part
quitté les lieux +part
quitté leur domicile +part
quitté leur foyer +part
quitté leur région +part
quitté leur village +part
quitté leurs foyers +part
quitté leurs maisons +part
quitté leurs villages +part
réfugi @é
réfugiées +part+pl
rejoint un camp +part
s'abritent +fin
s'enfuient +fin
s'entassent +fin
s'est réfugiée +fin
s'exiler +inf
s'installer dans des camps
sans abri +part
sans logis +part
sans toit +part
se déplacer +inf
se déplacer de force +inf
se mettre à l'abri +inf
se réfugient +fin
se réfugier +inf
se sauver +inf
sur les routes +part
tout abandonné +part
tout quitté +part
traversé la frontière +part
traversé la frontière pour +part
trouv @é abri
trouv @é asile
trouv @é refuge
trouv @é un abri
trouvant refuge +ger
trouvent refuge +fin
trouver refuge +inf
vivent dans des abris +fin
vivent dans des camps +fin
vivent sans abri +fin
vivent sous des tentes +fin
vivent sous tente +fin

[displaced.noun] trigger
délogé @ne
demandeur @n d'asile
demandeuse @n d'asile
départ @n forcé @s
déplacé @n de force
déplacé @n interne @s
déplacé @ne
déraciné @n
évacuation @n
évacué @ne
exilé @ne
expulsé @ne
fugitif @n
nouveau arrivant @s
nouveau déplacé @s
nouveaux arrivants +pl
nouveaux venus +pl
nouvel arrivant +sg
nouvelle arrivante +sg
nouvelles arrivantes +pl
PDI +pl
réfugié @ne
sans-abri @inv
sans-logis @inv
sans-toit @inv

[displaced.event] trigger
déplacement @n
déplacement @n forcé @s
évacuation @n
évacuation @n préventive @s
exfiltration
exode @n
expulsion @n
fuite @n
mise à l'abri
mise en sécurité
relogement

# ---- hospitalized ----

[hospitalized] trigger

[hospitalized.trans] trigger
admis @e +part
admis @e à l'hôpital +part
admis @e au bloc +part
admis @e aux urgences +part
admis @e en chirurgie +part
admis @e en observation +part
admis @e en réanimation +part
admis @e en soins intensifs +part
admis @e en urgence +part
alit @é
évacu @é en urgence
évacu @é médicalement
évacu @é par hélicoptère
évacu @é par les airs
évacu @é sanitairement
gard @é en observation
héliport @é
héliporté @e
hospitalis @verb
maintenu @e à l'hôpital +part
maintenu @e en observation +part
médicalis @é
mis @e sous observation +part
opér @é en urgence
plac @é en coma artificiel
plac @é en observation
plac @é en réanimation
plac @é en soins intensifs
plac @é sous assistance respiratoire
plac @é sous respirateur
plac @é sous surveillance médicale
pris @e en charge à l'hôpital +part
pris @e en charge aux urgences +part
ramen @é à l'hôpital
soign @é
soigné @e à l'hôpital +part
traité @e à l'hôpital +part

[hospitalized.noun] trigger
hospitalisé @ne

[transferred]
# with a hospital behind: "ont été transportées à l'hôpital"
accueilli @part
achemin @é
admis @e +part
amen @é
arriv @é
conduit @e
conduit @part
confi @é
débarqu @é
déplac @é
dépos @é
déposé @e +part
dirig @é
dispatch @é
emmen @é
envoy @é
évacu @é
hélitreuill @é
héliport @é
orient @é
présent @é
pris @e en charge +part
ramen @é
rapatri @é
reçu @part
redirigé @e
répart @ir
réparti @part
stabilis @é
traité @e
traité @e +part
transfér @é
transfer @é
transféré @e +part
transférée @s +part
transfus @é
transport @é

[hospitalized.state] trigger
dans les salles de l'hôpital
dans les services de l'hôpital
dans les services hospitaliers
à l'hôpital
à l'hosto
au bloc opératoire
aux urgences
dans des hôpitaux
dans le service de réanimation
dans les hôpitaux
dans un hôpital
en chirurgie
en milieu hospitalier
en hospitalisation
en isolement
en observation
en observation à l'hôpital
en réanimation
en salle d'opération
en salle de réveil
en service de réanimation
en soins
en soins intensifs
en soins palliatifs
en traitement
en unité de soins intensifs
soignés à l'hôpital
sous assistance
sous assistance respiratoire
sous observation médicale
sous oxygène
sous perfusion
sous respirateur
sous surveillance
sous surveillance médicale
sur la table d'opération
sur un lit d'hôpital

[hospitalized.event] trigger
admission @n
évacuation @n médicale @s
évacuation @n sanitaire @s
hospitalisation @n
hospitalisation @n d'urgence
passage aux urgences
passages aux urgences
prise en charge hospitalière
prise en charge médicale

[hospitalized.care]
# of patients: "72 patients sont encore soignés"
admis @e +part
en soins
en traitement
opér @é
pris @e en charge
reçu @e +part
soign @é
sous traitement
suivi @e +part
trait @é

# ---- affected ----

[affected] trigger

[affected.trans] trigger
emport @é
emporte +fin
emportent +fin
testé @e positif @s
intoxiqué @part par le virus
affect @é
affecte +fin
affectent +fin
dans le besoin +part
directement touch @é
durement éprouv @é
durement touch @é
éprouv @é
frapp @é de plein fouet
frapp @é par
gravement affect @é
happ @é
hors de combat +part
impact @é
laiss @é sans aide
met hors de combat +fin
mettent hors de combat +fin
mettre hors de combat +inf
mis @e hors de combat +part
plong @é dans la détresse
privé @e d'eau potable +part
rudement éprouv @é
ruin @é
sinistr @é
touch @é
touche +fin
touchent +fin

[affected.noun] trigger
accidenté @ne
personne @n en détresse
sinistré @ne

# with a word on who they were
[killed.noun.civil] trigger
mort @n civil @s
tué @n civil @s

[killed.noun.military] trigger
mort @n militaire @s
tué @n militaire @s

[injured.noun.civil] trigger
blessé @n civil @s

[injured.noun.military] trigger
blessé @n militaire @s

[affected.noun.victim]
victime @n

[affected.noun.victim.civil]
victime @n civile @s

[affected.noun.victim.military]
victime @n militaire @s

[affected.both] trigger
# dead and hurt in one figure
mort ou blessé
morts comme blessés
morts et blessés
morts et de blessés
morts et de disparus
morts et disparus
morts ou blessés
morts ou de blessés
morts ou de disparus
morts ou disparus
morts ou grièvement blessés
morts ou mutilés
morts ou portés disparus
tué et blessé
tué ou blessé
tuées ou blessées
tuées ou mutilées
tués et blessés
tués et blessés confondus
tués et de blessés
tués et de disparus
tués et disparus
tués ou blessés
tués ou de blessés
tués ou de disparus
tués ou disparus
tués ou estropiés
tués ou mutilés
tués ou portés disparus
victimes et blessés

# ---- what stands with them ----

[life]
# with a verb of losing, leaving, costing, taking: "ont perdu la vie", "a coûté la vie à", "a emporté 20 vies"
souffle
vie +sg

[home]
# with a verb of leaving or driving out: "ont quitté leur maison", "chassés de leurs foyers"
appartement @s
campement @s
chez elles
chez eux
demeure @s
domicile @s
foyer @s
habitation @s
lieu de résidence
lieux de résidence
localité @s
localité @s d'origine
logement @s
maison @s
quartier @s
région d'origine
résidence @s
terre @s
toit @s
village @s
ville @s

[lives] trigger
# "emporter 20 vies"
vies +pl
vies humaines +pl
vies innocentes +pl

[hospital] trigger
bloc opératoire
centre @s de santé
centre @s de traitement
centre @s des brûlés
centre @s des grands brûlés
centre @s hospitalier @s
centre @s hospitalier @s universitaire @s
centre @s médical
centre @s médico-chirurgical
centres médicaux
CHR
CHU
clinique @s
dispensaire @s
établissement @s de santé
établissement @s hospitalier @s
établissement @s médical
établissement @s sanitaire @s
établissements médicaux
formation @s sanitaire @s
hôpital
hôpital de campagne
hôpital de référence
hôpital général
hôpital militaire
hôpital pour enfants
hôpital provincial
hôpital régional
hôpital universitaire
hôpitaux
Hôtel-Dieu
infirmerie
institut médical
l'Hôtel-Dieu
maternité @s
policlinique @s
polyclinique @s
poste @s de secours
poste médical
réanimation
sanatorium
service @s d'urgence
service @s de chirurgie
service @s de pneumologie
service @s de réanimation
service @s de traumatologie
service @s des brûlés
service @s des grands brûlés
service @s des urgences
soins intensifs
structure @s hospitalière @s
structure @s sanitaire @s
unité @s de grands brûlés
unité @s des brûlés
unité @s des grands brûlés
unité @s de soins intensifs
urgences

[hit] trigger
# "atteints par une frappe"
atteint @part par
frapp @é par

[hit.touch]
# by a weapon hurt, by a disaster affected
touch @é par

[wound] trigger
acouphènes
amputation @s
asphyxie @s
blessure @s
brûlure @s
brûlure @s légère @s
commotion @s
contusion @s
coupure @s
ecchymose @s
égratignure @s
empoisonnement @s
engelure @s
entaille @s
entorse @s
éraflure @s
état de choc
foulure @s
fracture @s
fracture @s ouverte @s
gelure @s
gêne respiratoire
gênes respiratoires
hématome @s
hypothermie @s
impact @s de balle @s
insolation @s
intoxication @s
intoxication @s au monoxyde
irritation @s
irritation @s cutanée @s
irritation @s oculaire @s
lésion @s
luxation @s
mutilation @s
plaie @s
traumatisme @s
traumatisme @s crânien @s
traumatismes
troubles respiratoires

[suffer.bed] trigger
admis @e avec
admis @e pour
évacu @é avec
évacu @é pour
hospitalis @é avec
hospitalis @é pour

[suffer]
alit @é avec
atteint @part de
avec
brûl @é avec
opér @é de
opér @é pour
présentaient +fin
présentait +fin
présentant
présente +fin
présenté +part
présentent +fin
pris @e en charge avec
pris @e en charge pour
reçoit +fin
reçoivent +fin
reçu @part
s'en est sorti avec +fin
s'en est sortie avec +fin
s'en est tiré avec +fin
s'en est tirée avec +fin
s'en sont sortis avec +fin
s'en sont tirés avec +fin
s'en sort avec +fin
s'en sortent avec +fin
s'en tire avec +fin
s'en tirent avec +fin
soign @é de
soign @é pour
souffert de +part
souffraient de +fin
souffrait de +fin
souffrant d'
souffrant de
souffre d' +fin
souffre de +fin
souffrent d' +fin
souffrent de +fin
subi +part
subissaient +fin
subissait +fin
subissent +fin
subit +fin
trait @é pour

[killed.life] trigger
arrachant la vie
arraché ~ la vie
brisé ~ la vie
coûta la vie
coûtait la vie
coûtant la vie
coûte la vie
coûté ~ la vie
coûtent la vie
emporté ~ la vie
enlevé ~ la vie
mis fin à la vie
mis ~ fin aux jours
ôt @verb ~ la vie
prenant la vie
prend la vie
prennent la vie
pris ~ la vie
ravi ~ la vie

[displaced.safety] trigger

à l'hôtel
abri @s
dans des lieux sûrs
en lieu sûr
en lieux sûrs
en sécurité
en zone sûre
en zones sûres
vers des lieux plus sûrs
vers des lieux sûrs
vers des zones plus sûres
vers des zones sûres
zone @s sûre @s

[hospitalized.aid] trigger
soins à l'hôpital
soins à la clinique
soins au CHU
soins dans les hôpitaux
soins dans un hôpital
soins en milieu hospitalier
soins hospitaliers
soins intensifs
soins médicaux à l'hôpital
traitement à l'hôpital

[displaced.state] trigger
à l'abri
à l'exil
à l'exode
à la fuite
à la rue
au départ
en lieu sûr
en sécurité
sans abri
sans domicile
sans logement
sans logis
sans toit
sur les routes

[ransom] trigger
captivité
geôlier @s
kidnappeur @s
preneur @s d'otages
rançon @s
ravisseur @s

[captured.seize] trigger
s'empare
s'emparent
s'est emparé
s'étaient emparés
s'était emparé
se sont emparés

[captured.held] trigger
# detained persons: of a conflict where they are set free or exchanged
détenu @ne
séquestré @ne

[missing.search] trigger
recherches se poursuivent pour
afin de retrouver
continuaient pour retrouver
continuent pour retrouver
ont repris pour retrouver
se poursuivaient pour retrouver
tenter de retrouver
tentaient de retrouver
tentent de retrouver
on cherche encore
on recherche encore
on cherche toujours
on recherche toujours
à la recherche
cherchaient toujours
cherchait encore
cherchait toujours
cherche toujours
cherchent encore
cherchent toujours
équipes recherchent
fouillent les décombres pour retrouver
opérations pour retrouver
plongeurs cherchent
plongeurs recherchent
pompiers cherchent
pompiers recherchent
recherchaient toujours
recherchait toujours
recherche toujours
recherchent encore
recherchent toujours
recherches pour retrouver
recherches se poursuivent pour retrouver
retrouver la trace
sauveteurs cherchent
sauveteurs recherchent
sauveteurs ~ cherchent
sauveteurs ~ recherchaient
secouristes cherchent
secouristes recherchent
secouristes ~ cherchent
secouristes ~ recherchaient
secouristes ~ recherchent
secours cherchent
secours recherchent
tentaient de retrouver
tentent de retrouver
tentent toujours de retrouver
toujours à la recherche

[captured.yield] trigger
capitulé
ont déposé les armes
rendu les armes
s'est rendu
se sont constitués prisonniers
se sont rendues
se sont rendus

[affected.intr] trigger
perdu tous leurs biens
souffert d'une
souffert de la
souffert des
souffert du
tout perdu

[urgent] trigger
# beside the dead or the hurt, or each other: "six urgences absolues et 23 urgences relatives"
urgence absolue
urgence relative
urgences absolues
urgences relatives

[homicides] trigger
# each of them one who was killed
assassinats
exécutions
exécutions capitales
exécutions extrajudiciaires
exécutions publiques
exécutions sommaires
féminicides
lynchages
pendaisons
homicides
homicides volontaires
infanticides
meurtres

[loss] trigger
perte +sg
pertes +pl
pertes en hommes +pl

[survive] trigger
n'a pu être sauvé
n'a pu être sauvé
n'a survécu
n'avait survécu
n'en a réchappé
n'en est sorti vivant
n'est revenu
n'ont survécu

[captured.intr] trigger
échapp @é à leurs ravisseurs
échapp @é à ses geôliers
échapp @é à ses ravisseurs
recouvré la liberté
retrouvé la liberté

[displaced.cross] trigger
# with a country behind
avaient gagné
avaient rejoint
ont afflué
ont franchi
ont gagné
ont rejoint
ont traversé
ont ~ gagné
ont marché jusqu'
ont marché jusqu'au
ont marché jusqu'en
ont marché jusqu'à
sont passées
sont passés
sont ~ passés

[displaced.safety.shelter] trigger
# where people stay who had to leave
à la belle étoile
abris de fortune
abris provisoires
camp @s de déplacés
camp @s de réfugiés
camp @s de transit
camp de fortune
camps de fortune
camps surpeuplés
centre @s d'accueil
centre @s d'évacuation
centre @s d'hébergement
centre @s de transit
chapiteau
famille d'accueil
familles d'accueil
gymnase @s
hébergement d'urgence
hébergement provisoire
hébergement temporaire
hébergements d'urgence
logement provisoire
logements provisoires
logements temporaires
salle @s communale @s
salle @s des fêtes
site @s de déplacés
site d'accueil
sites d'accueil

[injured.break] trigger
arraché @e
brisé @e
broyé @e
cassé @e
déchiqueté @e
démis @e
foulé @e
fracassé @e
fracturé @e
luxé @e
perforé @e
sectionné @e
tordu @e
tranché @e

[killed.field] trigger
sur le carreau
sur le champ d'honneur
sur le champ de bataille
sur le terrain

[captured.rot] trigger
croupi en prison
croupissaient en détention
croupissaient en prison
croupissent dans des geôles
croupissent dans les prisons
croupissent derrière les barreaux
croupissent en détention
croupissent en prison
croupit en prison

[captured.pass] trigger
retenu @part

[captured.trans.hold] trigger
détenir +inf
garder en otage +inf
retenir +inf
séquestrer +inf

[survivor.none] trigger
aucun rescapé
aucun survivant
aucun survivant n'a été retrouvé
ne comptait aucun survivant
pas de rescapés
pas de survivant
pas de survivants
sans survivant

# "le contact a été perdu lundi avec quatre observateurs"
[missing.contact] trigger
contact a été perdu
contact a été rompu
contact avait été perdu
contact avait été rompu
contact était perdu
tout contact a été perdu
tout contact avait été perdu

# whose words would be "fell" elsewhere
[undergo.killed] trigger
est tombé au combat
est tombée au combat
est tombé au champ d'honneur
est tombé sous les balles
est tombée sous les balles
est tombé en martyr

# behind an exchange of prisoners
[back.after] continues
est rentré @e
est revenu @e
ont été ramené @e
ont été rapatrié @e
ont été remis
ont été remises
ont été rendus
ont été rendues
ont regagné
ont retrouvé leur famille
ont retrouvé leurs familles
sont de retour
sont rentré @e
sont retourné @e
sont revenu @e

[give.after] continues
a fait revenir
a ramené
a rapatrié
a récupéré
a remis
a rendu
a restitué
ont récupéré
ont remis
ont rendu

[captured.swap] trigger
échange @s de captifs
échange @s de détenus
échange @s de prisonniers
échange @s de prisonniers de guerre

# what comes down on people
[mass.moving] trigger
avalanche @s
coulée @s de boue
coulée @s de neige
crue @s
éboulement @s
effondrement @s
glissement @s de terrain
lave @s torrentielle @s
torrent @s de boue

# "poussé deux millions de personnes au déplacement"
[displaced.driven] trigger
à l'exil
à l'exode
au déplacement
au déplacement forcé
sur les routes

# epidemics: « 300 cas de choléra », « 300 contaminations »
# cases of the illness told before
[cases.told] continues
cas

[affected.cases] trigger
cas actifs
cas notifiés
cas ont été notifiés
cas a été notifié
cas ont été diagnostiqués
cas ont été dépistés
cas diagnostiqués
cas dépistés
cas avérés
cas confirmés
cas d'empoisonnement
cas d'ebola
cas d'hépatite
cas d'infection
cas d'intoxication
cas d'intoxication alimentaire
cas de botulisme
cas de brucellose
cas de charbon
cas de chikungunya
cas de choléra
cas de contamination
cas de coqueluche
cas de coronavirus
cas de covid
cas de dengue
cas de diarrhée
cas de diphtérie
cas de fièvre
cas de fièvre hémorragique
cas de fièvre jaune
cas de gastro entérite
cas de grippe
cas de grippe aviaire
cas de lèpre
cas de maladie
cas de malaria
cas de mpox
cas de méningite
cas de paludisme
cas de peste
cas de polio
cas de poliomyélite
cas de rage
cas de rougeole
cas de tuberculose
cas de typhoïde
cas de variole
cas positifs
cas probables
cas suspects
contaminations
infections

[affected.trans]
tombé @part malade @s


# names of illnesses, and of what brings them: whoever has one has fallen ill
[illness] trigger
bactérie @s
bilharziose
botulisme
brucellose
charbon
chikungunya
choléra
coqueluche
coronavirus
covid
dengue
diarrhée @s
diphtérie
dysenterie
ebola
encéphalite @s
fièvre @s
gastro entérite @s
grippe
grippe aviaire
hépatite @s
infection @s
infection @s intestinale @s
intoxication alimentaire
lèpre
listériose
malaria
maladie @s
maladie du charbon
méningite @s
mpox
paludisme
peste
pneumonie @s
polio
poliomyélite
rage
rougeole
salmonellose
tuberculose
typhoïde
typhus
variole
variole du singe
virus

# « dont 768 mortels », « se sont soldés par un décès »
[fatal] trigger
mortel @s
mortelle @s
fatal @s
fatale @s
létal
létale @s
létaux
se sont soldés par un décès
se sont soldées par un décès
s'est soldé par un décès
se sont conclus par un décès
suivis de décès
suivis de mort
ont abouti à un décès
ont été mortels
ont été fatals
se sont avérés mortels
se sont avérés fatals

[killed.noun]
suicides +pl
cas mortels +pl
cas fatals +pl
cas létaux +pl

[sick] trigger
malades
contaminés
contaminées
infectés
infectées

[positive] trigger
testées positives
testés positifs
testée positive
testé positif
contrôlées positives
contrôlés positifs
déclarées positives
déclarés positifs

[missing.under] trigger
# in front of those who lie there
sous les décombres
sous les gravats
sous la boue
sous la neige
sous les ruines
sous l'éboulement
sous terre

[underground] trigger
sous terre
au fond de la mine
au fond du puits
au fond de la galerie
dans les galeries de la mine

[lodge] trigger
abritent
abritaient
abrite
accueille
accueillait
accueillent
accueillaient
hébergent
hébergeaient
héberge

[contact.lost] trigger
plus de contact avec
pas de contact avec
aucun contact avec
perdu le contact avec
perdu contact avec
perdu tout contact avec

[illness]
sida
VIH
fièvre de Crimée-Congo
fièvre hémorragique

# what the sick complain of
[symptom] trigger
crampes d'estomac
crampes abdominales
diarrhée @s
douleur @s abdominale @s
douleur @s au ventre
maux d'estomac
maux de tête
maux de ventre
nausée @s
symptôme @s
trouble @s digestif @s
troubles gastriques
troubles gastro-intestinaux
troubles intestinaux
vertiges
vomissement @s

[stricken] trigger
atteint @part de
atteint @part du
atteint @part d'
frapp @é par

[affected.trans]
contamin @é
contaminé @e par +part
infect @é
infecté @e par +part

# of people, where a rule says so
[remains] trigger
restes

# "la mort sur le coup" is one unit
[killed.intr]
trouvé la mort sur le coup +part
trouvé la mort sur place +part

[killed.trans]
emport @é par la maladie
emport @é par l'épidémie
emport @é par le virus
emport @é par le choléra
batt @perdre à mort
tortur @é à mort

[injured.trans]
amput @é d'un bras
amput @é d'un pied
amput @é d'une jambe
amput @é d'une main
amput @é des deux bras
amput @é des deux jambes
amput @é des deux mains
amput @é des deux pieds

[back.after]
ont retrouvé les leurs
ont été rendues à leur famille
ont été rendues à leurs familles
ont été rendues à leurs proches
ont été rendus à leur famille
ont été rendus à leurs familles
ont été rendus à leurs proches
ont été réunis avec leurs familles
ont été réunies avec leurs familles

# where people sleep who have left home
[displaced.night] trigger
abritées dans
abrités dans
campent dans
campent devant
campent sous
camper dans
dorment dans
dorment sous
dormir dans
dormir sous
entassées dans
entassés dans
s'abritent dans
s'abriter dans
s'entassaient dans
s'entassent dans
s'entasser dans
survivent dans
survivre dans

[roof]
chapelle
collège
collèges
cour
cours
école
écoles
église
églises
établissement
établissement scolaire
établissements
établissements scolaires
hangar
hangars
lycée
lycées
mosquée
mosquées
paroisse
paroisses
salle de classe
salles de classe
salles
stade
temple
temples
université

[captured.trans]
remis en liberté +part+pl
remise en liberté +part
remises en liberté +part+pl
rendu @part à la liberté

# in a town under siege nobody is missing
[trapped]
bloqu @é
piég @é
pris @part au piège

# "263 détenus retrouvent les leurs"
[captured.reunited] trigger
ont rejoint leurs familles
ont retrouvé les leurs
ont retrouvé leur famille
ont retrouvé leurs familles
ont retrouvé leurs proches
recouvrent la liberté
recouvrent leur liberté
rejoignent leurs familles
retrouvent la liberté
retrouvent les leurs
retrouvent leur famille
retrouvent leur liberté
retrouvent leurs familles
retrouvent leurs proches

# out of their homes by force
[captured.trans]
arrach @é à leur domicile
arrach @é à leur maison
arrach @é à leurs domiciles
arrach @é à leurs familles
arrach @é à leurs maisons
arrach @é à son domicile
tir @é de leur lit
tir @é de leurs lits
tir @é de leurs maisons
traîn @é hors de leurs maisons
traîn @é hors de leur maison

[killed.intr]
fait une chute mortelle +part
fait une chute fatale +part

[captured.event]
arrestation @s arbitraire @s
détention @s arbitraire @s

# what disappears with those on board
[vessel]
aéronef @s
appareil @s
avion @s
barque @s
bateau
bateaux
bus
canot @s
cargo @s
chalutier @s
embarcation @s
ferry @s
hélicoptère @s
navire @s
pétrolier @s
pirogue @s
sous-marin @s
vedette @s
voilier @s

# verbs in the present that tell of a fate only beside whoever does or suffers it
[sent.off] trigger
partis
parties

[get.out] trigger
descendre
sortir

[got.out] trigger
conduites hors
conduits hors
escortées hors
escortés hors
guidées hors
guidés hors
sorties
sortis

[housed] trigger
abrit @é
install @é
log @é

[took.along] trigger
cueilli
embarqué
emmené
raflé
ramassé

[stopping] trigger
interpelle
interpellent
interpellait
interpellaient
interpella
interpellèrent

[drowning] trigger
noie
noient
noyait
noyaient
noyèrent

[vanishing] trigger
disparait
disparaît
disparaissent
disparurent

# drownings that are counted: "trois noyades"
[drownings] trigger
noyade
noyades

# whom it buried
[burying] trigger
ensevelissant
ensevelit
ensevelissent
engloutissant
engloutit
engloutissent
emmurant

# "les quinze autres sont hors de danger"
[out.of.danger] continues
hors de danger

# "un quatorzième l'a été dimanche"
[so.were] continues
l'a été
l'ont été
l'avait été
l'avaient été
l'a ~ été
l'ont ~ été

# patients that left: they were hurt, where the hurt were counted
[went.home] trigger
regagner leur domicile
regagner leur foyer
regagner leur maison
regagné leur domicile
regagné leur foyer
regagné leur maison
rejoindre leur domicile
rejoindre leur foyer
rejoindre leur maison
rejoint leur domicile
rejoint leur foyer
rejoint leur maison
retrouver leur domicile
retrouver leur foyer
retrouver leur maison
retrouvé leur domicile
retrouvé leur foyer
retrouvé leur maison

# "la même source en avait dénombré 29"
[en.before] continues
en avait dénombré
en avait ~ dénombré
en avait compté
en avait ~ compté
en avait recensé
en avait ~ recensé
en avait annoncé
en avait ~ annoncé
en avait signalé
en avait ~ signalé
en avait relevé
en avait ~ relevé
en avait évoqué
en avait ~ évoqué
en avait répertorié
en avait ~ répertorié
en avait comptabilisé
en avait ~ comptabilisé
en avait enregistré
en avait ~ enregistré
en avait avancé
en avait ~ avancé
en avait mentionné
en avait ~ mentionné
en avaient dénombré
en avaient ~ dénombré
en avaient compté
en avaient ~ compté
en avaient recensé
en avaient ~ recensé
en avaient annoncé
en avaient ~ annoncé
en avaient signalé
en avaient ~ signalé
en avaient relevé
en avaient ~ relevé
en avaient évoqué
en avaient ~ évoqué
en avaient répertorié
en avaient ~ répertorié
en avaient comptabilisé
en avaient ~ comptabilisé
en avaient enregistré
en avaient ~ enregistré
en avaient avancé
en avaient ~ avancé
en avaient mentionné
en avaient ~ mentionné

# "le vol a disparu des radars avec 44 passagers"
[vanish.radar] trigger
disparu des radars
disparue des radars
disparu des écrans radar
disparu des écrans radars
perdu le contact radar

[neutralising] trigger
neutralisation @n

[homeless]
sans abri
sans-abri
SDF
sans domicile fixe
