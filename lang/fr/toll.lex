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
nombre
nombre cumulé
nombre officiel
nombre total
total
total cumulé
