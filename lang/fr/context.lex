# French: words around a figure that say what kind of statement it is.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[daytime]
# parts of the day
après-midi
matin
matinée
nuit
soir
soirée

[history]
# opens a look back
à titre de comparaison
pour mémoire
pour rappel
rappel
rappelons que

[yearly]
chaque année
en moyenne
par an
tous les ans

[severity]
grave
gravement
graves
grièvement
léger
légèrement
légers
mortellement
sérieusement
sévèrement

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

[jail]
centre pénitentiaire
directeur de la prison
incarcéré @e
maison d'arrêt
pénitencier
pénitentiaire @s
prison @s

[natural]
# of illness or age
à l'âge de
attaque cérébrale
AVC
cancer
crise cardiaque
de vieillesse
longue maladie

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
