# French: words of times, with their values: months 1 to 12, weekdays 1 (Monday) to 7; the units that the sub-classes of period are
# called by.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[month]
aout = 8
août = 8
avril = 4
avr = 4
déc = 12
decembre = 12
décembre = 12
fev = 2
fév = 2
fevrier = 2
févr = 2
février = 2
janv = 1
janvier = 1
juil = 7
juillet = 7
juin = 6
mai = 5
mars = 3
nov = 11
novembre = 11
oct = 10
octobre = 10
septembre = 9

[weekday]
dimanche @s = 7
jeudi @s = 4
lundi @s = 1
mardi @s = 2
mercredi @s = 3
samedi @s = 6
vendredi @s = 5

[period.hour]
heure @s
minute @s

[period.day]
jour @s

[period.week]
semaine @s

[period.month]
mois

[period.quarter]
trimestre @s

[period.year]
an
annee @s
année @s
ans

[period.decade]
décennie @s

# in words, the first only
[nth]
premier = 1

# the unit before, the next one
[which.last]
dernier
derniere
dernieres
dernière
dernières
derniers
passé
passée
passées
passés
précédent
précédente
écoulé
écoulée

[which.next]
prochain
prochaine
prochaines
prochains
suivant
suivante
suivantes
suivants
