# Tajik: nouns of death by which a text alludes to victims that it counts elsewhere ("condemned the killing of children"). Own work. Licence: Apache-2.0.

[allusion]
вафоти
куштани
кушташавии
куштор @counter
марг @counter
фавт @counter
шаҳодати
қатл @counter
ҳалокат @counter
