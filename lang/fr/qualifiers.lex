# French: what makes a number a bound, an estimate, an increment or an earlier count.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[at_least]
a minima
au bas mot
au minimum
au moins
d'au moins
de pas moins de
du moins
minimum
ou plus
pas moins d'
pas moins de
un minimum de

[more_than]
au-delà de
bien plus d'
bien plus de
davantage que
de plus d'
de plus de
plus d'
plus de

[at_most]
au maximum
au plus
jusqu'à
maximum
tout au plus

[fewer_than]
de moins d'
de moins de
moins d'
moins de

[about]
à peu près
approximativement
au voisinage de
autour de
aux alentours de
aux environs de
avoisinant
d'environ
de l'ordre de
de près d'
de près de
de quelque
environ
grosso modo
pas loin de
peut-être
plus ou moins
près d'
près de
presque
proche de
quasi
quasiment
quelque

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
ancien
antérieur
antérieure
initial
initiale
précédent
précédente

[before]
# the figure in this clause is of an earlier hour
auparavant
avant-hier
dans un premier temps
hier
hier soir
jusqu'alors
jusqu'ici
jusque-là
la semaine précédente
la veille
la veille au soir
le jour précédent
plus tôt dans la journée
précédemment
un peu plus tôt
