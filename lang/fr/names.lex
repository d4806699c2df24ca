# French: phrases in which a word of death or injury, or a number, means something else.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[none]
à couper le souffle
à l'étranger
à la demande
à la suite d'un appel
à la vie à la mort
à partir d'
à partir de
à partir des
à partir du
angle @s mort @s
appelé la police
appelé les secours
appeler la police
appeler les secours
appelle cela
arrêt @s de mort
arrêté ministériel
arrêté préfectoral
auto-défense
autodéfense
cent pour cent
cessez-le-feu
cette demande
condamnation @s à mort
condamné @e à mort
conférence de presse
conférences de presse
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
de demande
de l'étranger
demande de rançon
en danger de mort
en demande
en exigeant
équipage
escadron @s de la mort
famille
feuille @s morte @s
foule
fratrie
garde à vue
garde des Sceaux
l'article de la mort
la demande
la mort dans l'âme
langue @s morte @s
lettre morte
leur demande
liberté de la presse
mécanisme de désescalade
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
on appelle
passible @s de la peine de mort
peine @s capitale @s
peine @s de mort
peine @s de vie
plaidé coupable
plaide coupable
plaide non coupable
plaidé non coupable
point @s mort @s
Première Guerre mondiale
prie pour
prié pour
prient pour
prier pour
pris @e à partie
pris @e au piège
pris @e de court
pris @e de panique
pris @e pour cible
s'appelaient
s'appelait
s'appelant
s'appelle
s'appellent
s'écras @verb
s'est arrêt @é
s'est écras @é
s'est ~ arrêt @é
s'étaient arrêt @é
s'était arrêt @é
s'était écras @é
s'étant écras @é
sa demande
saison morte
se sont arrêt @é
se sont écras @é
Seconde Guerre mondiale
silence de mort
temps mort @s
toute demande
un à un
un par un
un peu
une demande
une fois
une prière
vallée de la Mort
vers l'étranger
zone de désescalade
zones de désescalade

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
