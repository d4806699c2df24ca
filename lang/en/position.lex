# English: what is said of a conflict: calls, accusations, condemnations ..., and what is called for (aim). Own work. Apache-2.0.
@call-verb: -+inf, s+pres, ed+past, ed+part, ing+ger

[call] positions
appeal @call-verb to
appeal @call-verb for
call @call-verb for
call @call-verb on
call @call-verb upon
urge +inf
urged +past
urges +pres
urging +ger

[aim.ceasefire]
cease fire
ceasefire

[aim.dialogue]
dialogue
negotiations
talks

[aim.deescalation]
de escalate
de escalation

# words that make a sentence worth reading for its actors
[actor.group] names
[actor.igo] names
[body] names
[office] names
[spokes] names
