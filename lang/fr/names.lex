# French: phrases in which a word of death or injury, or a number, means something else.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[none]
à couper le souffle
à la vie à la mort
à partir d'
à partir de
à partir des
à partir du
angle @s mort @s
arrêt @s de mort
arrêté ministériel
arrêté préfectoral
cent pour cent
cessez-le-feu
condamnation @s à mort
condamné @e à mort
corps à corps
corps céleste @s
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
feuille @s morte @s
garde à vue
garde des Sceaux
l'article de la mort
la mort dans l'âme
langue @s morte @s
lettre morte
menacé @e de mort
menace @s de mort
mer Morte
mis @e en berne
mise @s à mort
mort cérébrale
mort subite
mort-né @e
nature @s morte @s
neuf sur dix
numéro un
passible @s de la peine de mort
peine @s capitale @s
peine @s de mort
peine @s de vie
point @s mort @s
Première Guerre mondiale
pris @e à partie
pris @e au piège
pris @e de court
pris @e de panique
pris @e pour cible
s'écras @verb
s'est arrêt @é
s'est écras @é
s'est ~ arrêt @é
s'étaient arrêt @é
s'était arrêt @é
s'était écras @é
s'étant écras @é
saison morte
se sont arrêt @é
se sont écras @é
Seconde Guerre mondiale
silence de mort
temps mort @s
un à un
un par un
un peu
une fois
vallée de la Mort
[particle]
abou
abu
ag
al
ben
bin
bint
der
dos
el
ibn
mac
oul
ould
ul
ur
van
von
