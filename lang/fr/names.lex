# French: phrases in which a word of death or injury, or a number, means something else.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[none]
à couper le souffle
à la vie à la mort
angle @s mort @s
arrêt @s de mort
blessures d'arrêts de jeu
cent pour cent
condamnation @s condamné @e corps à corps
corps constitué @s
corps d'armée
corps des gardiens de la révolution
corps diplomatique
corps électoral
corps enseignant
corps expéditionnaire
corps législatif
corps médical
corps professoral
couloir @s de la mort
danger de mort
en danger de mort
escadron @s de la mort
feuille @s mortes
garde à vue
garde des Sceaux
la mort dans l'âme
lettre morte
menacé @e de mort
menace @s de mort
mer Morte
mille-feuille
mise @s mort cérébrale
mort subite
Mort-Homme
nature @s morte @s
numéro un
passible @s de la peine de mort
peine @s capitale @s
peine @s de mort
peine @s de vie
point @s mort @s
Première Guerre mondiale
s'écras @verb
s'est écras @é
s'était écras @é
s'étant écras @é
saison morte
se sont écras @é
Seconde Guerre mondiale
silence de mort
temps mort @s
un à un
un par un
un peu
une fois
vallée de la Mort
