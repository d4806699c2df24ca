# English: words of the office of whoever leads a state. Own work. Licence: Apache-2.0.

[top]
country
head
leader
president
republic
state
