# English: words of the office of whoever leads a state. Own work. Licence: Apache-2.0.

[top]
head
leader
president
state

# words that stand for the state that was told before
[top.land]
country
republic

# bodies of whoever leads a state, by which he speaks
[serves]
presidency
presidential
