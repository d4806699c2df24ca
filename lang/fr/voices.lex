# French: stands in public life: what has to be done, what one bids others, how things stand. Own work. Apache-2.0.

# time to act
[moment] positions beside
c'est l'heure
c'est le moment
il est grand temps
il est plus que temps
il est ~ temps
l'heure est venue
l'heure n'est pas
le moment est venu
le temps est venu

# « écoutez le peuple », « ne touchez pas à »: what whoever speaks bids others
[bidding] positions beside
agissez
aidez
boycottez
changez
descendez dans la rue
donnez-leur
donnez-nous
défendez
démissionnez
dénoncez
engagez-vous
exigez
faites pression
faites preuve
mobilisez-vous
méfiez-vous
n'abandonnez pas
ne croyez pas
ne cédez pas
ne laissez pas
ne tirez pas
ne touchez pas
punissez
quittez
quittez le pouvoir
redescendez
refusez
rejoignez
rendez-nous
rentrez
respectez
restez chez vous
restez à l'abri
retirez
réveillez-vous
sauvez
secourez
signez
soutenez
unissez-vous
votez
écoutez
évacuez

# how places and services are
[ruin] positions beside
au bord de l'effondrement
au bord de la catastrophe
au bord de la faillite
au bord de la famine
au bord du chaos
au bord du gouffre
coupé @e du monde
détruit @e à
dévasté @e
en ruine
en ruines
en état de choc
en état de siège
hors de contrôle
méconnaissable @s
paralysé @e
privé @e d'eau
privé @e d'électricité
rayé @e de la carte
à bout de souffle
à court d'
à court de
à feu et à sang
à genoux
à l'arrêt

[plight] positions beside
apocalypse
catastrophe
catastrophe humanitaire
chaos
crise humanitaire
du jamais vu
désastre
enfer
enfer sur terre
pire catastrophe
pire crise
pire inondation
pire tempête
pire tragédie
situation d'urgence
situation sans précédent
tragédie

[over] positions beside
derrière nous
loin d'être ~ fini @e
loin d'être ~ terminé @e
pas finie
pas terminée
presque finie
presque gagnée
presque terminée
quasiment finie
quasiment terminée
touchait à sa fin
touche à sa fin

# dismay that something is, or is not
[regret] positions beside
regrett @stand
regrette @part

[boon]
bonne nouvelle
excellente décision
excellente nouvelle
grande victoire
immense victoire
pas en avant
très bonne nouvelle

[welcome] positions
s'est ~ dit ravi +fin
s'est ~ dite ravie +fin
se disent ravis +fin
se dit ravi +fin
se dit ravie +fin
se sont ~ dits ravis +fin

[aim.deescalation]
zone de désescalade
zone démilitarisée
zone tampon
zones de désescalade

[broad.dismay]
déception
incompréhension
stupeur
stupéfaction
étonnement

[broad.duty]
abroger
améliorer
annuler
baisser
combattre
convaincre
défendre
encourager
faire davantage
faire mieux
faire plus
informer
interdire
investir
lutter
mettre fin
mettre un terme
modifier
présenter des excuses
préserver
punir
rassurer
reconsidérer
redresser
revoir
réduire
réformer
réparer
s'excuser
se concentrer
servir
stopper
écouter
éviter

[broad.whoever]
banques
citoyens
classe politique
dirigeants
démocraties
entreprises
femmes
gouvernements
grandes puissances
hommes politiques
médias
pays riches
plateformes
politiciens
politiques
pouvoirs publics
responsables politiques
réseaux sociaux
électeurs
élus
État
États membres

[priority]
notre priorité

[approve]
approuvé @e
avalisé @e
entériné @e

[accord] positions

[for.it] positions beside
est en faveur d'
est en faveur de
est en faveur des
est en faveur du
s'est ~ dit @e en faveur
s'est ~ déclaré @e en faveur
s'est ~ prononcé @e en faveur
se disent en faveur
se dit en faveur
se déclare en faveur
se prononce en faveur
se prononcent en faveur
se sont ~ prononcé @e en faveur
sont en faveur d'
sont en faveur de
sont en faveur des
sont en faveur du

[proud] positions beside
en admiration devant
fier d'
fier de
fiers d'
fiers de
fière d'
fière de
reconnaissant à
reconnaissante à
reconnaissants à

[thanks.that] positions beside
merci d'avoir
merci de votre
merci pour votre

[change.seen]
accalmie
aggravation
normalisation
recrudescence
stabilisation

[change.noted] positions beside
accalmie
aggravation de la situation
amélioration de la situation
amélioration des conditions
dégradation de la situation
dégradation des conditions
détérioration de la situation
léger mieux
légère amélioration
montée des tensions
montée des violences
nette amélioration
nette dégradation
recrudescence de la violence
recrudescence des attaques
recrudescence des combats
recrudescence des violences

[ought.have] positions beside
auraient ~ dû
aurait ~ dû
aurions ~ dû
n'auraient jamais dû
n'auraient pas dû
n'aurait jamais dû
n'aurait pas dû

# takes somebody's side
[sides.with] positions beside
a pris fait et cause pour
chant @stand les louanges de
chant @stand les louanges du
fait siennes
prend la défense
prennent la défense
pris fait et cause pour
pris la défense
s'est ~ aligné @e sur
s'est ~ rallié @e au
s'est ~ rallié @e à
s'est ~ rangé @e derrière
se rallie au
se rallie à
se rallient au
se rallient à
se sont ~ ralliés au
se sont ~ ralliés à
se sont ~ rangés derrière
vol @stand au secours de
vol @stand au secours du

[drive] positions
bat campagne pour
battent campagne pour
fait campagne contre
fait campagne pour
font campagne contre
font campagne pour
met au défi
mis au défi
se bat pour
se battent pour
se mobilise pour
se mobilisent pour

[concern] positions
déçu @e par ce
déçu @e par cette
déçu @e par l'absence
déçu @e par la décision
déçu @e par le refus
