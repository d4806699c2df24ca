# English: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who
# have no state. Own work from general knowledge of the language. Licence: Apache-2.0.

[foe]
adversary @y
enemy @y
eliminat @e
neutralis @e
neutraliz @e

[foe.outlaw]
bandit @noun
extremist @noun
insurgent @noun
jihadist @noun
militant @noun
rebel @noun
terrorist @noun
enemy losses
enemy casualties
enemy's losses
losses of the enemy
