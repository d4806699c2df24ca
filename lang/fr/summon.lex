# Words by which somebody is asked in other words than those of a call: rules of 23-summon.rules

# whose turn it is: « c'est à Israël de faire le premier pas »
[behoove] positions
c'est à
c'est au
c'est aux
c'était à
c'était au
c'était aux
c'est maintenant à
c'est maintenant au
c'est maintenant aux
c'est désormais à
c'est désormais au
c'est désormais aux
c'est donc à
c'est donc au
c'est donc aux

# what is to be: « que la lumière soit faite »
[let.be] positions
soit faite
soit enfin faite
soit pleinement faite
soit rendue
soit enfin rendue
soit dite

# of whom something is expected
[expect] positions
attend
attendent
attendons
attendait
attendaient

[summon] positions
interpelle
interpellent
interpellait
interpellaient
interpellant
interpellons
interpellé
interpellée
interpeller

# what nobody may go on doing
[idle] positions
ne peut rester les bras croisés
ne peuvent rester les bras croisés
ne peut pas rester les bras croisés
ne peuvent pas rester les bras croisés
ne peut rester silencieux
ne peut rester silencieuse
ne peut pas rester silencieuse
ne peut pas rester silencieux
ne peut rester indifférente
ne peut rester indifférent
ne peut pas rester indifférente
ne peut plus rester silencieuse
ne peut plus détourner le regard
ne peut détourner le regard
ne peut pas détourner le regard
ne peut fermer les yeux
ne peut pas fermer les yeux
ne peut plus fermer les yeux
ne peuvent fermer les yeux
ne peuvent pas fermer les yeux
ne doit pas rester silencieuse
ne doit pas rester les bras croisés
ne doit pas détourner le regard
ne doit pas fermer les yeux
doit sortir de son silence
doit rompre le silence
doivent rompre le silence
n'a que trop duré
n'ont que trop duré

[none]
c'est-à-dire
interpellé sur place
interpellés sur place
conseill @stand à la fois
conseill @stand au quotidien
