# French: hard words on what somebody did or decided: adjectives and nouns of a verdict. Own work. Apache-2.0.

[verdict] positions beside
aberrant @e
absurde @s
ahurissant @e
antidémocratique @s
arbitraire @s
autoritaire @s
brutal @e
contre-productif
contre-productifs
contre-productive
contre-productives
diffamatoire @s
discriminatoire @s
démagogique @s
démagogue @s
déraisonnable @s
dérangé @e
désastreuse @s
désastreux
excessif
excessifs
excessive
excessives
extravagant @e
grotesque @s
honteuse @s
honteux
hystérique @s
illégal
illégale @s
illégaux
illégitime @s
incompréhensible @s
inconstitutionnel
inconstitutionnelle @s
inconstitutionnels
indécent @e
inhumain @e
inique @s
injuste @s
insensé @e
insultant @e
intenable @s
liberticide @s
malvenu @e
méprisant @e
néfaste @s
outrageant @e
populiste @s
raciste @s
ridicule @s
révisionniste @s
stupide @s
xénophobe @s

[verdict.noun] positions beside
aberration
abus de pouvoir
acharnement
affront
arnaque
attaque contre la démocratie
attaque contre la liberté
attaque contre les droits
atteinte aux droits
atteinte à la dignité
atteinte à la démocratie
atteinte à la liberté
atteinte à nos libertés
censure
coup porté à
cruauté
discrimination @n
déni de démocratie
déni de justice
escroquerie
folie
folie pure
grave erreur
gâchis
harcèlement
injustice @n
insulte
intolérance
lourde erreur
non-sens
passage en force
persécution @n
punition collective
pure folie
racisme
recul
recul pour
régression
scandale d'État
stupidité
supercherie
tromperie
très grave erreur
xénophobie

[borne.not] positions beside
n'accepte
n'acceptent
n'acceptons
ne devons tolérer
ne peut accepter
ne peut tolérer
ne peuvent accepter
ne peuvent tolérer
ne pouvons accepter
ne pouvons pas accepter
ne pouvons pas tolérer
ne pouvons tolérer
ne saurait accepter
ne saurait tolérer
ne saurions accepter
ne saurions tolérer
ne tolère
ne tolèrent
ne tolérera
ne toléreront
ne tolérons

[borne.none] positions beside
n'a ~ aucune place
n'a ~ pas de place
n'a ~ pas place
n'a ~ pas sa place
n'ont ~ aucune place
n'ont ~ pas leur place
n'ont ~ pas place
ne doit ~ être toléré @e
ne peut pas être toléré @e
ne peut ~ être accepté @e
ne peut ~ être toléré @e
ne peuvent ~ être acceptés @e
ne peuvent ~ être tolérées
ne peuvent ~ être tolérés @e
ne sauraient ~ être tolérées
ne sauraient ~ être tolérés
ne saurait ~ être accepté @e
ne saurait ~ être toléré @e
ne sera pas accepté @e
ne sera pas toléré @e
ne sera ~ accepté @e
ne sera ~ toléré @e
ne seront pas tolérées
ne seront pas tolérés
ne seront ~ tolérées
ne seront ~ tolérés

# « ce n'est pas digne »
[not.right] positions beside
n'est pas digne
n'est pas démocratique
n'est pas juste
n'est pas la démocratie
n'est pas normal
n'est pas sérieux
n'était pas digne
n'était pas normal

[falls.short] positions beside
n'allaient pas assez loin
n'allait pas assez loin
ne suffisait pas
ne suffit pas
ne va pas assez loin
ne vont pas assez loin

[boon]
avancée majeure
journée historique
