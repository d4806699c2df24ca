# Tajik: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who have no
# state. Own work. Licence: Apache-2.0.

[foe]
душман @noun
безарар
нобуд

[foe.outlaw]
ифротгаро @noun
террорист @noun
ҷангҷӯ @unoun
