# French: what makes a number a bound, an estimate, an increment or an earlier count.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[at_least]
a minima
à tout le moins
au bas mot
au minimum
au moins
d'au moins
de pas moins de
du moins
minimum
non moins de
ou plus
pas moins d'
pas moins de
un minimum de
un total d'au moins

[more_than]
au-delà de
bien plus d'
bien plus de
davantage que
de plus d'
de plus de
dépassant
dépassant les
excédant
largement plus de
nettement plus de
plus d'
plus de
supérieur à
supérieure à
un peu plus d'
un peu plus de

[at_most]
guère plus d'
guère plus de
jusqu'à
pas plus d'
pas plus de
sans dépasser

# behind the noun, too: "85 civils tout au plus"
[at_most.late]
au grand maximum
au maximum
au plus
maximum
tout au plus

[fewer_than]
de moins d'
de moins de
moins d'
moins de
sous la barre des
un peu moins d'
un peu moins de

[about]
à peine
à peu de chose près
à peu près
approximativement
au voisinage de
autour de
aux alentours d'
aux alentours de
aux environs d'
aux environs de
avoisinant
avoisinant les
d'environ
dans les
de l'ordre d'
de l'ordre de
de près d'
de près de
de quelque
environ
grosso modo
pas loin de
peut-être
plus ou moins
pratiquement
près d'
près de
presqu'
presque
proche de
quasi
quasiment
quelque
quelque chose comme
tout près de

[more]
# behind the figure, or behind its noun
additionnel @s
additionnelle @s
de plus
en plus
en sus
supplémentaire
supplémentaires

[more.new]
# before the noun: "treize nouveaux décès"
nouveau
nouveaux
nouvel
nouvelle @s

[other]
# "cinq autres": others than those named; additional only where the same kind goes on
autre
autres

[previous]
# an earlier count
précédentes
précédents
ancien
antérieur
antérieure
initial
initiale
précédent
précédente

[before]
# the figure in this clause is of an earlier hour
au début
au départ
auparavant
avant-hier
dans un premier temps
de prime abord
en un premier temps
hier
hier encore
hier matin
hier midi
hier soir
initialement
jusqu'alors
jusqu'ici
jusque-là
la semaine dernière
la semaine précédente
la veille
la veille au soir
le jour précédent
le matin
le matin même
plus tôt
plus tôt dans la journée
précédemment
un peu plus tôt
