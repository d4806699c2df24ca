# Kyrgyz: nouns of death by which a text alludes to victims that it counts elsewhere ("condemned the killing of children"). Own work. Licence: Apache-2.0.

[allusion]
кыргын @noun
өлүм @noun
өлүмү @pcase
# "адамдардын каза болгонуна байланыштуу көңүл айтты"
байланыштуу
улам
