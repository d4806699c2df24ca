# Tajik: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who have no
# state. Own work. Licence: Apache-2.0.

[foe]
безарар
душман @noun
истилогар @noun
ишғолгар @noun
нобуд

[foe.outlaw]
ифротгаро @noun
террорист @noun
ҷангҷӯ @unoun

# of whom an enemy beside it tells, the figures of its clause are
[losing]
талаф @noun
талафот @noun
