# English: nouns of death by which a text alludes to victims that it counts elsewhere ("condemned the killing of children"). Own work. Licence: Apache-2.0.

[allusion]
death @noun
execution @noun
killing @noun
loss @es
massacre @noun
murder @noun
slaughter
slaying @noun
