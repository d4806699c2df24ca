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

[none]
c'est-à-dire
interpellé sur place
interpellés sur place
conseill @stand à la fois
conseill @stand au quotidien
