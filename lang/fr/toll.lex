# French: words for tolls and counts.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[toll.bare] trigger
# a toll, where a figure of people follows
bilan @n
bilan @n définitif
bilan @n des victimes
bilan @n humain @s
bilan @n meurtrier
bilan @n officiel @s
bilan @n provisoire @s
bilan @n total
décompte @n
mortalité

[count]
# "le nombre de morts"
chiffre
cumul
nombre
nombre cumulé
nombre officiel
nombre total
total
total cumulé

[sum] continues
# a sum that stands for the toll told before: "ce chiffre dépasse 40", "le total est de 40"
chiffre
nombre
total

[sum.told] continues
# "les autorités avancent le chiffre de quarante"
annonce le chiffre
annoncent le chiffre
avance le chiffre
avance un chiffre
avancent un chiffre
donne un chiffre
donnent un chiffre
évoque un chiffre
évoquent un chiffre
avançaient le chiffre
avançait le chiffre
avancent le chiffre
donne le chiffre
donnent le chiffre
évoque le chiffre
évoquent le chiffre

[more.again] continues
# "mardi, vingt-trois de plus"
de plus
encore

[were] continues
# "vingt étaient des civils"
étaient
seraient
sont

[aged] continues
# "neuf n'avaient pas cinq ans"
avaient

[occurred] continues
# "52 décès: trois sont survenus à Zinder"
ont été constatés
ont été enregistrés
sont intervenus
sont survenus

[mourns] trigger
# "le village pleure douze de ses enfants"
pleuraient
pleurait
pleure
pleurent
pleurons

[on.field] trigger
# "l'ennemi a laissé douze hommes sur le terrain"
au sol
sur le carreau
sur le champ de bataille
sur le terrain

[unsaved] trigger
# "les médecins n'ont pu sauver deux des blessés"
n'a pas pu ranimer
n'a pas pu sauver
n'a pu ranimer
n'a pu sauver
n'ont pas pu ranimer
n'ont pas pu sauver
n'ont pas réussi à sauver
n'ont pu ranimer
n'ont pu sauver

[misread]
# a figure that was wrong when it was given
à tort
par erreur
par suite d'une erreur

[stays]
# "reste le plus meurtrier"
demeure
demeurera
fut
restait
reste
restera

[recaptured] trigger
# of those who had escaped
a été rattrapé
a été repris
ont été rattrapés
ont été recapturés
ont été repris

[escaped] trigger
évadés
évadé
fugitifs
échappés
enfuis

[recalls]
# what they recall is another event
rappelant
rappelle
rappelons
souvient

[it.was.at] continues
# an earlier count of the toll just told: "samedi, il s'établissait à sept"
elle était de
il atteignait
il était d'
il était de
il s'élevait à
il s'établissait à
il se chiffrait à
il se montait à
il n'était que de
il ne s'élevait qu'à
on en comptait

[they.were] continues
ils étaient
ils n'étaient que
ils n'étaient encore que
elles étaient
elles n'étaient que

[yesterday]
hier
hier encore
hier matin
hier midi
hier soir
la veille
la veille au soir

[operated.on] trigger
opér @é
opère +fin
opèrent +fin

[operated] continues
# what is done to those in hospital: "trois ont été opérés"
opér @é
subi une intervention
subi une intervention chirurgicale
subi une opération
transfus @é
amput @é
intub @é
