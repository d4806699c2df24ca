# French: words that stand for somebody named before: persons; bodies and organisations. Own work.
# SPDX-License-Identifier: Apache-2.0

[anaphor.person]
a-t-il
sa majesté
sa sainteté
son altesse
son excellence
son éminence
il
celui-ci
celle-ci
ce dernier
cette dernière

[anaphor.body]
il
agence
bloc
institution
organisation
groupe +band
mouvement +band

[anaphor.several]
tous deux
tous les deux
toutes deux
ils
elles
ceux-ci
ces derniers
ces dernières
celles-ci
présidents
dirigeants
ministres
diplomates

# those spoken to, named before
[anaphor.whom.clitic]
les
leur

[anaphor.relative]
dont
laquelle
lequel
lesquelles
lesquels
qui

# the rest of some: "A, B and other countries"
[anaphor.others]
autres

# joins somebody else to a subject, by a preposition
[anaphor.with]
conjointement

# of what sort a body is that was named: "le groupe armé"
[sort]
armé @e
combattant @e
insurgé @e
islamiste
jihadiste
djihadiste
militant @e
nationaliste
palestinien @ne
paramilitaire
pro-démocratie
rebelle
séparatiste
terroriste

# whoever was named last
[latter]
ces derniers
ces dernières
ce dernier
cette dernière
celui-ci
celle-ci

# nouns of bodies: of a state
[bodies.state]
administration
chancellerie
direction
département
gouvernement
gouvernements
mairie
ministère
ministères
parquet
préfecture

# of those who joined
[bodies.members]
alliance
association
bloc
coalition
collectif
confédération
fédération
front
groupe
guérilla
ligue
milice
mouvement
ONG
organisation
parti
rébellion
regroupement
syndicat
union
