# French: words of offices that mean the same, by which whoever holds one is told again. Own work. SPDX-License-Identifier: Apache-2.0

# whoever leads, of whatever kind
[post.head]
chef @s
cheffe @s
patron @s
patronne @s

[post.lead]
directeur @s
directrice @s
gouverneur @s
gouverneure @s
maire @s
ministre @s
préfet @s

[post.lead.chair]
président @e

[post.lead.representative]
haut
haute

[post.lead.secretary]
secrétaire @s

[post.monarch]
émir @s
monarque @s
reine @s
roi @s
sultan @s

[post.spokesman]
parole
porteparole

[post.envoy]
ambassadeur @s
ambassadrice @s
envoyé @e

[post.representative]
représentant @e

[post.deputy]
adjoint @e
vice

[post.of.foreign]
mae
diplomatie
étrangère @s
extérieure @s

[post.of.health]
santé

[post.of.defence]
défense

[post.of.interior]
intérieur

[post.of.government]
gouvernement
premier
première

[post.of.un]
onu
unies

[post.of.eu]
européenne @s
ue

[post.of.security]
sécurité

# who held an office before
[post.of.former]
ancien @e
ancienne @s
ex

# words that say no more of a body than that it is one
[post.body]
département
fédéral
national @e
nationale
office

# words that say nothing of an office
[post.none]
permanent @e
affaire @s
général @e
officiel
officielle
ministère
pays
porte
nation @s
union

# which tell of somebody new
[post.none.anew]
autre
un
une

# which point back to what was told before
[post.none.this]
ce
cet
cette

# a side that stands for its state
[post.none.side]
belligérants
camps
partie @s
parties

# which join two names of one
[post.none.or]
ou

# words of respect, which stand before a name and tell no office
[post.none.respect]
excellence

[post.none.respect.m]
abbé
ayatollah
cheikh
docteur
frère
imam
m
maître
mgr
mollah
monseigneur
pasteur
père

[post.none.respect.f]
sœur
mère

# before where an office is held
[post.none.at]
à
au
aux
en
dans
auprès

# "the ministers of the two countries": of the two that the document is about
[post.none.two]
deux

[post.none.lands]
nations
pays
républiques
États

# beside a spokesman who is not named: the body told before, whose he is
[post.none.own]
sa
son
