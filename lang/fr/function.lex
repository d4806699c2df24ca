# French: function words that the rules name by their class.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[det]
# articles and demonstratives
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
# possessives
leur
leurs
mes
mon
nos
notre
sa
ses
son
vos
votre

[de] continues
# between a figure and its people
d'
de
des
du
parmi

[pronoun]
ces dernières
ce dernier
celle-ci
celles-ci
celui-ci
ces derniers
cette dernière
ceux-ci
elle
elles
eux
il
ils

[gap]
jusqu'à la stabilisation de la situation
jusqu'à ce que la situation se stabilise
jusqu'au retour au calme
directement et indirectement
directement ou indirectement
plus légèrement
plus grièvement
plus gravement
moins gravement
instamment
une fois de plus
encore une fois
une fois encore
à plusieurs reprises
à maintes reprises
une énième fois
avec insistance
avec force
de concert
à l'unisson
d'une seule voix
sans ambiguïté
sans équivoque
# adverbs and particles that may stand inside a verb phrase
à ce stade
à l'heure actuelle
à nouveau
à présent
actuellement
ainsi
alors
apparemment
au total
aujourd'hui
auparavant
aussi
aussi bien
aussitôt
aux journalistes
aux médias
aux reporters
brusquement
catégoriquement
cependant
clairement
considérablement
d'abord
d'ailleurs
dans l'intervalle
dans un premier temps
dans un premier lieu
en premier lieu
plutôt
de leur côté
de longue date
de même
de nouveau
de son côté
des deux côtés
déjà
délibérément
depuis des années
depuis des mois
depuis longtemps
depuis lors
depuis plusieurs années
depuis plusieurs mois
depuis toujours
désormais
dorénavant
également
elle aussi
elles aussi
en bloc
en outre
en tout
encore
enfin
ensuite
entre-temps
eux aussi
fermement
finalement
froidement
gravement
grièvement
heureusement
hélas
bel et bien
hier
immédiatement
initialement
jusqu'à présent
jusqu'ici
légèrement
longuement
lui aussi
maintenant
malheureusement
mortellement
néanmoins
nettement
notamment
officiellement
par ailleurs
par la suite
peu après
peu avant
plus tard
pour l'heure
pour l'instant
pour leur part
pour sa part
pourtant
précédemment
presque
probablement
provisoirement
publiquement
quant à elle
quant à elles
quant à eux
quant à lui
quasi
rapidement
récemment
sensiblement
sérieusement
seulement
sévèrement
soudain
sur Facebook
sur Instagram
sur la messagerie Telegram
sur le réseau social X
sur le réseau X
sur les réseaux sociaux
sur sa chaîne Telegram
sur sa page Facebook
sur son compte officiel
sur son compte Twitter
sur son compte X
sur Telegram
sur Truth Social
sur Twitter
sur WhatsApp
sur X
toujours
tous
tous deux
toutefois
toutes
toutes deux
tragiquement
très
unanimement
une nouvelle fois
vigoureusement
vivement
vraisemblablement
y
surtout
directement
ouvertement
explicitement

[perf]
# avoir before a participle
a +sg
ai +one
aient +pl
ait +sg
auraient +cond +pl
aurait +cond +sg
avaient +plup +pl
avaient déjà +plup +already +pl
avait +plup +sg
avait déjà +plup +already +sg
avoir +inf
avons
ayant
eurent +pl
eut +sg
ont +pl

[perf.dit]
# "dit avoir perdu": told in the infinitive
admet avoir
admis avoir
affirmé avoir
affirme avoir
affirment avoir
annoncé avoir
annonce avoir
annoncent avoir
assuré avoir
assure avoir
assurent avoir
confirme avoir
confirmé avoir
confirment avoir
déclaré avoir
déclare avoir
déclarent avoir
disent avoir
dit avoir
explique avoir
expliqué avoir
indiqué avoir
indique avoir
indiquent avoir
précisé avoir
précise avoir
précisent avoir
prétend avoir
prétendent avoir
prétendu avoir
raconte avoir
rapporte avoir
rapporté avoir
rapportent avoir
reconnaissent avoir
reconnaît avoir
reconnu avoir
revendiqué avoir
revendique avoir
revendiquent avoir
se félicite d'avoir
se félicitent d'avoir
se targue d'avoir
se targuent d'avoir
se vante d'avoir
se vantent d'avoir
soutenu avoir
soutiennent avoir
soutient avoir

[pass]
est de son côté +sg
est de nouveau +sg
était de nouveau +sg
sont de nouveau +pl
# être before a participle or a state
a à nouveau été +sg
a au total été +sg
a d'abord été +sg
a d'autre part été +sg
a de nouveau été +sg
a en outre été +sg
a jusqu'ici été +sg
a par ailleurs été +sg
a ~ dû être +sg
a ~ été +sg
a ~ pu être +sg
aient ~ été +pl
ait ~ été +sg
auraient ~ été +cond +pl
aurait ~ été +cond +sg
avaient à nouveau été +plup +pl
avaient au total été +plup +pl
avaient d'abord été +plup +pl
avaient d'autre part été +plup +pl
avaient de nouveau été +plup +pl
avaient déjà été +plup +already +pl
avaient en outre été +plup +pl
avaient jusqu'ici été +plup +pl
avaient par ailleurs été +plup +pl
avaient ~ dû être +pl
avaient ~ été +plup +pl
avait à nouveau été +plup +sg
avait au total été +plup +sg
avait d'abord été +plup +sg
avait d'autre part été +plup +sg
avait de nouveau été +plup +sg
avait déjà été +plup +already +sg
avait en outre été +plup +sg
avait jusqu'ici été +plup +sg
avait par ailleurs été +plup +sg
avait ~ été +plup +sg
avoir ~ été
ayant ~ été
demeuraient
demeurait +sg
demeure +sg
demeurent +pl
est +sg
est ~ resté +sg
est ~ restée +sg
étaient +pl
était +sg
ont depuis été +pl
ont plus tard été +pl
ont par la suite été +pl
ont tous été +pl
ont toutes été +pl
ont tous les deux été +pl
ont toutes les deux été +pl
ont tous deux été +pl
ont toutes deux été +pl
ont tous trois été +pl
a depuis été +sg
a plus tard été +sg
a par la suite été +sg
auraient depuis été +cond +pl
auraient plus tard été +cond +pl
auraient par la suite été +cond +pl
auraient tous été +cond +pl
auraient toutes été +cond +pl
auraient tous les deux été +cond +pl
auraient toutes les deux été +cond +pl
auraient tous deux été +cond +pl
auraient toutes deux été +cond +pl
auraient tous trois été +cond +pl
aurait depuis été +cond +sg
aurait plus tard été +cond +sg
aurait par la suite été +cond +sg
avaient depuis été +plup +pl
avaient plus tard été +plup +pl
avaient par la suite été +plup +pl
avaient tous été +plup +pl
avaient toutes été +plup +pl
avaient tous les deux été +plup +pl
avaient toutes les deux été +plup +pl
avaient tous deux été +plup +pl
avaient toutes deux été +plup +pl
avaient tous trois été +plup +pl
avait depuis été +plup +sg
avait plus tard été +plup +sg
avait par la suite été +plup +sg
étant
être
eurent ~ été +pl
eut ~ été +sg
furent +pl
fut +sg
ont à nouveau été +pl
ont au total été +pl
ont d'abord été +pl
ont d'autre part été +pl
ont de nouveau été +pl
ont en outre été +pl
ont jusqu'ici été +pl
ont par ailleurs été +pl
ont ~ dû être +pl
ont ~ été +pl
ont ~ pu être +pl
restaient +pl
restait +sg
reste +sg
restent +pl
s'est ~ fait +sg
se retrouve +sg
se retrouvent
se sont ~ fait
se sont ~ retrouvées
se sont ~ retrouvés
se trouvaient
se trouvait +sg
se trouve +sg
se trouvent
seraient +cond +pl
serait +cond +sg
soient +pl
sont +pl
sont ~ restées +pl
sont ~ restés +pl
viennent d'être
vient d'être +sg

[neg]
# negation
jamais
n'
ne
ni
non
pas
sans

[zero]
# before a noun
aucun
aucune
nul
nulle
zéro

[nobody]
# with "ne"
personne

[among]
# a share of the figure before
au nombre desquels
comprenant
dont
englobant
incluant
parmi lesquelles
parmi lesquels
qui comprend
qui inclut
y compris
y compris notamment

[among.them] continues
# the share of a figure that an earlier sentence gave
de ce nombre
de ce total
parmi ces derniers
parmi ces dernières
parmi ces personnes
parmi ces victimes
parmi ceux-ci
parmi elles
parmi eux
sur ce nombre
sur ce total
sur ces derniers
sur ces dernières
parmi les patients
parmi les personnes arrêtées
parmi les personnes disparues
parmi les personnes déplacées
parmi les personnes enlevées
parmi les personnes hospitalisées
parmi les personnes interpellées
parmi les personnes touchées
parmi les personnes évacuées

[among.victims] trigger
parmi les victimes

[of_them] continues
d'entre elles
d'entre eux
parmi les victimes

[within]
parmi

[pronoun.one]
ce dernier
celle-ci
celui-ci
cette dernière
elle
il

[that]
où
qu'
que

[the.one]
# "celui des blessés"
celles
celui
ceux

[toward] continues
# behind a bare figure in a list: "249 vers Sanaa et 69 vers Aden"
à
à bord
au
aux
aux abords de
chez
côté
dans
dans les
depuis
derrière
devant
du côté
en
en direction d'
en direction de
en direction des
en direction du
dans la direction d'
dans la direction de
dans la direction des
dans la direction du
non loin d'
non loin de
pour
près d'
près de
sur
vers

[it.was] continues
l'a été
l'auraient été +cond
l'étaient
l'était
l'ont été

[no.count]
# "n'a pas fait état de victimes": none reported is no count
annoncé @s
communiqué
donné
évoqué
parlé
précisé
publié
rapporté
signalé

[remark]
# between a subject and its verb, with or without commas
de leur côté
de son côté
sans le citer
sans la citer
sans les citer
sans le nommer
sans la nommer
sans les nommer
sans citer de nom
elle aussi
elles aussi
eux aussi
lui aussi
pour leur part
pour sa part
quant à elle
quant à elles
quant à eux
quant à lui

[degree]
# before "inacceptable"
absolument
complètement
moralement
parfaitement
profondément
rigoureusement
simplement
tout à fait
tout simplement
totalement
d'autant plus
particulièrement
tout aussi
proprement
extrêmement

# before two who are joined: « aussi bien A que B »
[both]
aussi bien
autant
tant

[infected] trigger
# the share of those who fell ill
parmi les cas confirmés
parmi les cas suspects
parmi les cas recensés
parmi les contaminés
parmi les malades
parmi les personnes atteintes
parmi les personnes contaminées
parmi les personnes infectées
