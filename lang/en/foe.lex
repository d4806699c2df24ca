# English: words by which those who count victims tell that these are not their own: the enemy, what is done to him; outlaws, who
# have no state. Own work from general knowledge of the language. Licence: Apache-2.0.

[foe]
adversar @y
eliminat @e
enem @y
invader @noun
neutralis @e
neutraliz @e
occupier @noun

[foe.outlaw]
bandit @noun
extremist @noun
insurgent @noun
jihadist @noun
militant @noun
rebel @noun
terrorist @noun

# of whom an enemy beside it tells, the figures of its clause are
[losing]
casualt @y
lose
loses
losing
loss @es
lost
