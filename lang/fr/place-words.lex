# French: what says that a place is one: « à », « dans », « région ». Read with places.lex and nations.lex, apart from the other words. Own work. Licence: Apache-2.0.

# before the name: la région de Batken
[area]
région
régions
province
provinces
district
districts
oblast
ville
villes
village
villages
gouvernorat
gouvernorats
département
départements
état
états
commune
localité
préfecture
territoire
république
wilaya
secteur
camp
bande
péninsule
île
capitale
raïon
oblys

# between "région" and its name
[joint]
de
d'
du
des
la
le
l'
les

[locative]
à
au
aux
en
dans
sur

[locative.near]
près
autour
proximité
environs
alentours
hors

# may stand between "dans" and the name
[between]
de
d'
du
des
la
le
l'
les
un
une
et
sud
nord
est
ouest
sud-est
sud-ouest
nord-est
nord-ouest
centre
extrême
intérieur
zone
zones
banlieue
périphérie
frontière
frontalier
frontaliers
frontalière
frontalières
voisin
voisine
montagneuse
partie
plusieurs
localités
districts

# what is there instead : l'ambassade à Kaboul, les pourparlers à Moscou
[elsewhere]
ambassade
consulat
basé
basée
basés
conférence
pourparlers
tribunal
siège
bureau
réunion
sommet
réunis
réunie
convenues
transféré
transférés
transférée
transférées
transporté
transportés
transportée
transportées
évacué
évacués
correspondant

# joins what is told of one place with what is told of another
[and]
et
ou
