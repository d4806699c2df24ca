# French: words that are no stand, by what stands beside them: pressure on somebody, stress on something. Own work. Apache-2.0.

[pressed.on]
fai @aire pression sur
font pression sur

[stressed.on]
insist @stand sur
insistant sur
