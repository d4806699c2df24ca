# French: nouns of death by which a text alludes to victims that it counts elsewhere ("condemned the killing of children"). Own work. Licence: Apache-2.0.

[allusion]
assassinat @s
décès
exécution @s
massacre @s
meurtre @s
mort +sg
perte @s
tuerie @s
