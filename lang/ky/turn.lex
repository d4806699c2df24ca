# Kyrgyz: labels of whoever asks and whoever answers, where they begin a paragraph before a colon. Own work. Licence: Apache-2.0.

[turn.answer]
жооп

[turn.question]
журналист
кабарчы
суроо
