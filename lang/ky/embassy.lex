# Kyrgyz: bodies of a state that stand in another: the place in their name is not where they belong. Own work. Licence: Apache-2.0.

[embassy]
делегация @noun
консулдуг @hisn
консулдук @noun
элчилиг @hisn
элчилик @noun
