# French: words of the names of those who speak for a body, "the press office of the Ministry of Health": the body speaks. Own work. Licence: Apache-2.0.

[publicity.unit] beside
bureau
cellule
centre
direction
division
département
service

# what they are for
[publicity.what] beside
communication
information
médias
presse
