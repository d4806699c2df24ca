# French: words that are no stand, by what stands beside them: pressure on somebody, stress on something. Own work. Apache-2.0.

[pressed.on]
fai @aire pression sur
font pression sur

[stressed.on]
insist @stand sur
insistant sur

[none]
tribunal de l'opinion
tribunal de l'opinion publique

# heads of many states, never the two named last
[actor.group]
dirigeants africains
dirigeants arabes
dirigeants du monde
dirigeants européens
dirigeants mondiaux
dirigeants occidentaux
