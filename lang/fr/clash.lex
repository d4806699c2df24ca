# French: words of fighting between states and forces. Where a document has one of these, victims that a state's bodies count are its own.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[clash]
accrochage @n
affrontement @n
affrontement @n armé @s
armes lourdes
artillerie
bombardement @n
cessez-le-feu
combats
conflit @n frontalier @s
délimitation
démarcation
embuscade @n
escarmouche @n
garde @n frontière @s
ligne de contact
ligne de front
missile @n
frappe @n
frappe @n aérienne @s
frappe @n de drone @s
raid @n aérien @s
offensive
attaque @n de drone @s
front
mortier @n
obus
ont ouvert le feu
pilonn @verb
pilonnage @n
roquette @n
violation @n du cessez
à l'arme lourde
échange @n de tirs
