# French: verbs of going over a border, by which soldiers and fighters do not flee ("troops had crossed the border"). Own work. Licence: Apache-2.0.

[crossing]
franchi
franchie
franchir
franchissent
franchissant
traverse
traversent
traverser
traversé
traversant
