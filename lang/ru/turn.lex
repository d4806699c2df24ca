# Russian: labels of whoever asks and whoever answers, where they begin a paragraph before a colon. Own work. Licence: Apache-2.0.

[turn.answer]
о
ответ

[turn.question]
ведущая
ведущий
вопрос
журналист
журналистка
корр
корреспондент


# no label where other words follow: «В МИД Кении:»
[turn.question.bare]
в