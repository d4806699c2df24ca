# Russian: labels of whoever asks and whoever answers, where they begin a paragraph before a colon. Own work. Licence: Apache-2.0.

[turn.answer]
о
ответ

[turn.question]
в
ведущая
ведущий
вопрос
журналист
журналистка
корр
корреспондент
