# French: the missing and the search for them, beside casualty.lex.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[missing.fate.unknown]
nul ne sait ce qu'est devenu
nul ne sait ce qu'est devenue
nul ne sait ce que sont devenues
nul ne sait ce que sont devenus
nul ne sait où se trouve
nul ne sait où se trouvent
on ignore ce qu'est devenu
on ignore ce qu'est devenue
on ignore ce que sont devenues
on ignore ce que sont devenus
on ignore où se trouve
on ignore où se trouvent
on ne sait pas ce que sont devenus
on ne sait pas où se trouvent

[missing.lack]
aucun signe de vie d'
aucun signe de vie de
aucun signe de vie des
aucune trace d'
aucune trace de
aucune trace des
aucune trace du
il leur en manque
il nous en manque
n'a pas trouvé trace de
n'ont pas trouvé trace d'
n'ont pas trouvé trace de
n'ont pas trouvé trace des
n'ont trouvé aucune trace de
n'ont trouvé aucune trace des
pas de trace d'
pas de trace de
pas de trace des
pas de trace du

[missing.part] trigger
emmur @é
emmur @é vivant @s
emport @é au large
emport @é par la coulée
emport @é par les rapides
emport @é par une lame
pass @é par-dessus bord
prisonnier @s de l'épave +part
prisonnier @s de la coulée +part
prisonnier @s de la glace +part
prisonnier @s de la neige +part
prisonnier @s des décombres +part
prisonnier @s des eaux +part
prisonnier @s des flammes +part
prisonnier @s des gravats +part
tomb @é à l'eau
tomb @é à la mer
tomb @é par-dessus bord

# "l'éboulement a piégé sept mineurs"
[missing.trapping] trigger
a coincé
a piégé
a pris au piège
avait piégé
ont piégé
piégeant

[vessel]
bimoteur
catamaran
monomoteur
ULM
zodiac
