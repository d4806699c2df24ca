# French: words of fighting between states and forces. Where a document has one of these, victims that a state's bodies count are its own.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[clash]
accrochage @n
affrontement @n
affrontement @n armé @s
à l'arme lourde
armes lourdes
artillerie
combats
conflit @n frontalier @s
délimitation
démarcation
échange @n de tirs
embuscade @n
escarmouche @n
garde @n frontière @s
ligne de contact
ligne de front
mortier @n
obus
ont ouvert le feu
pilonnage @n
pilonn @verb
roquette @n
violation @n du cessez
cessez-le-feu
