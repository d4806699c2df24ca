# French: more ways of dying and being hurt, and of telling how many, beside casualty.lex.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

# what carries people off and so kills them: "le coup de grisou a emporté 42 mineurs"
[deadly]
cancer @s
coup @s de grisou
grisou
roquette @s
sécheresse @s
tir @s
vague @s de chaleur
vague @s de froid

# "le ministère en évoque 8 000": of those told before, at the head of a sentence
[evoked] continues
attribue
attribuent
avance
avancent
donne
donnent
évoque
évoquent
mentionne
mentionnent
rapporte
rapportent
revendique
revendiquent
signale
signalent

# what ends in the death of somebody: "s'est soldé par la mort de trois personnes"
[fatal.ended] trigger
s'est achevé par la mort
s'est soldé par la mort
s'est soldé par le décès
s'est soldée par la mort
s'est soldée par le décès
s'est terminé par la mort
se solde par la mort
se solde par le décès
se sont soldées par la mort
se sont soldés par la mort

# where soldiers fall, apart from the verb by a time: "tombés hier au champ d'honneur"
[fell.on] trigger
au champ d'honneur
les armes à la main
sous le feu ennemi
sous les balles

[gap]
à la hâte
dans l'urgence
en catastrophe
en hâte
précipitamment

[injured.intr] trigger
inhalé de la fumée +part
inhalé des fumées +part
inhalé des fumées toxiques +part
inhalé des gaz +part
inhalé des gaz toxiques +part
inhalé du gaz +part
inhalé du monoxyde de carbone +part
pris un coup de couteau +part
reçu des coups de couteau +part
reçu un coup de couteau +part
reçu un coup de machette +part
respiré des fumées +part
respiré des fumées toxiques +part
se remet de ses blessures +fin
se remettent de leurs blessures +fin

[injured.trans] trigger
asperg @é d'acide
bless @é par erreur
éclabouss @é d'acide
encorn @é
entaill @é
évacu @é dans un état critique
évacu @é dans un état désespéré
évacu @é dans un état grave
évacu @é entre la vie et la mort
foul @é à la cheville
griff @é
laiss @é pour mort
laiss @é pour morts
laissée pour morte +part
laissées pour mortes +part
piétin @é
plong @é dans le coma
plong @é dans un coma artificiel
soign @é sur place
trait @é sur place
transport @é dans un état critique
transport @é dans un état désespéré
transport @é dans un état grave
transport @é entre la vie et la mort
victime @s d'un coup de chaleur +part
victime @s d'une fracture +part
victime @s d'une intoxication au monoxyde de carbone +part
victime @s de blessures +part
victime @s de brûlures +part
victime @s de fractures +part
vitriol @é

[killed.intr] trigger
n'en a pas réchappé +fin
n'en est pas revenu +fin
n'en est pas revenue +fin
n'en est pas sorti vivant +fin
n'en est pas sortie vivante +fin
n'en ont pas réchappé +fin
n'en sont pas revenues +fin
n'en sont pas revenus +fin
n'en sont pas sortis vivants +fin
nous a quittés +fin
nous ont quittés +fin
victime @s d'un accident mortel +part
victime @s d'un malaise mortel +part

[killed.life] trigger
coûte encore la vie
fauchant la vie
fauché ~ la vie
ravi ~ la vie
soufflant la vie
soufflé ~ la vie
volé ~ la vie

[killed.trans] trigger
achev @é à bout portant
achev @é d'une balle
achev @é d'une balle dans la tête
battu @part à mort
découvert @part pendu @e
emport @é par la fièvre
emport @é par la maladie
emport @é par la rougeole
emport @é par le cancer
emport @é par le paludisme
emport @é par le sida
emport @é par un cancer
emport @é par une crise cardiaque
emport @é par une longue maladie
emportant avec elle +ger
emportant avec lui +ger
emportant dans la mort +ger
emporté avec elle +part
emporté avec lui +part
emporté dans la mort +part
entraînant avec lui dans la mort +ger
entraînant dans la mort +ger
entraîné avec lui dans la mort +part
entraîne dans la mort +fin
entraîné dans la mort +part
étouff @é
poignard @é à mort
terrass @é par la maladie
terrass @é par le paludisme
terrass @é par un arrêt cardiaque
terrass @é par un infarctus
terrass @é par une balle
terrass @é par une crise cardiaque
tu @é par erreur
tu @é par mégarde

[mourns] trigger
porte le deuil
porté le deuil
portent le deuil
portons le deuil

# "les Sénégalais, au nombre de huit": of those told before
[ranked] continues
au nombre d'
au nombre de
qui sont au nombre d'
qui sont au nombre de

[undergo.injured] trigger
s'est fait mordre
s'est fait percuter
s'est fait poignarder
s'est fait renverser
s'est fait tabasser
se fait mordre
se fait percuter
se fait poignarder
se fait renverser
se fait tabasser
se font mordre
se font percuter
se font poignarder
se font renverser
se font tabasser
se sont fait mordre
se sont fait percuter
se sont fait poignarder
se sont fait renverser
se sont fait tabasser

# "s'est fait tuer", "se fait arrêter": what was done to the subject
[undergo.killed] trigger
s'est fait abattre
s'est fait assassiner
s'est fait égorger
s'est fait exécuter
s'est fait tuer
se fait abattre
se fait assassiner
se fait égorger
se fait exécuter
se fait tuer
se font abattre
se font assassiner
se font égorger
se font exécuter
se font tuer
se sont fait abattre
se sont fait assassiner
se sont fait égorger
se sont fait exécuter
se sont fait tuer

[unsaved]
n'a pas pu réanimer
n'a pu réanimer
n'a rien pu faire pour
n'ont pas pu réanimer
n'ont pas réussi à ranimer
n'ont pas réussi à réanimer
n'ont pu réanimer
n'ont rien pu faire pour

[wound]
bassin fracturé
bras cassé @s
cheville cassée
cheville foulée
clavicule cassée
côte @s cassée @s
côte @s fêlée @s
entorse @s
épaule déboîtée
jambe @s cassée @s
luxation @s
nez cassé
poignet cassé
vertèbre @s fracturée @s

# "cinq le sont encore": as those before
[still.so] continues
l'est encore
l'est toujours
le demeurent
le restent
le sont encore
le sont toujours

# of soldiers: "douze soldats tombés"
[fell] trigger
tombées
tombés
