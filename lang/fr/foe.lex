# French: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who have no
# state. Own work from general knowledge of the language. SPDX-License-Identifier: Apache-2.0

[foe]
adversaire @n
ennemi @ne
envahisseur @n
neutralis @verb
élimin @verb

[foe.outlaw]
assaillant @n
attaquant @n
bandit @n
djihadiste @n
insurgé @n
jihadiste @n
rebelle @n
terroriste @n

# of whom an enemy beside it tells, the figures of its clause are
[losing]
perd
perdent
perdu @e
perdait
perdant
perdra
perte @s
