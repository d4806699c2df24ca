# English: labels of whoever asks and whoever answers, where they begin a paragraph before a colon. Own work. Licence: Apache-2.0.

[turn.answer]
a
answer
reply
response

[turn.question]
interviewer
journalist
moderator
question
reporter


# no label where other words follow: "PRESS RELEASE:"
[turn.question.bare]
media
press
q