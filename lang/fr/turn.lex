# French: labels of whoever asks and whoever answers, where they begin a paragraph before a colon. Own work. Licence: Apache-2.0.

[turn.answer]
r
réponse

[turn.question]
journaliste
modérateur
question


# no label where other words follow: « PRESSE ÉCRITE : »
[turn.question.bare]
presse
q