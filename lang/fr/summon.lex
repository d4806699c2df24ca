# Words by which somebody is asked in other words than those of a call: rules of 23-summon.rules

# whose turn it is: « c'est à Israël de faire le premier pas »
[behoove] positions
il est du devoir de
il est du devoir du
il est du devoir des
il est du devoir d'
il est de la responsabilité de
il est de la responsabilité du
il est de la responsabilité des
il est de la responsabilité d'
c'est au
c'est aux
c'est donc au
c'est donc aux
c'est donc à
c'est désormais au
c'est désormais aux
c'est désormais à
c'est maintenant au
c'est maintenant aux
c'est maintenant à
c'est à
c'était au
c'était aux
c'était à

# what is to be: « que la lumière soit faite »
[let.be] positions
justice leur soit rendue
justice soit faite
justice soit rendue
la lumière soit faite
soit dite
soit enfin faite
soit enfin rendue
soit faite
soit pleinement faite
soit rendue
toute la lumière soit faite

# of whom something is expected
[expect] positions
attend
attendaient
attendait
attendent
attendons

[summon] positions
interpellaient
interpellait
interpellant
interpelle
interpellent
interpeller
interpellons
interpellé
interpellée

# what nobody may go on doing
[idle] positions
ne peut rester les bras croisés
ne peut pas rester les bras croisés
ne peuvent rester les bras croisés
ne peuvent pas rester les bras croisés
ne doivent pas rester les bras croisés
doit rompre le silence
doit sortir de son silence
doivent rompre le silence
n'a que trop duré
n'ont que trop duré
ne doit pas détourner le regard
ne doit pas fermer les yeux
ne doit pas rester les bras croisés
ne doit pas rester silencieuse
ne peut détourner le regard
ne peut fermer les yeux
ne peut pas détourner le regard
ne peut pas fermer les yeux
ne peut pas rester indifférente
ne peut pas rester les bras croisés
ne peut pas rester silencieuse
ne peut pas rester silencieux
ne peut plus détourner le regard
ne peut plus fermer les yeux
ne peut plus rester silencieuse
ne peut rester indifférent
ne peut rester indifférente
ne peut rester les bras croisés
ne peut rester silencieuse
ne peut rester silencieux
ne peuvent fermer les yeux
ne peuvent pas fermer les yeux
ne peuvent pas rester les bras croisés
ne peuvent rester les bras croisés

# what all are called to do: « reprenons le dialogue »
[let.us] positions
aidons
asseyons-nous
cherchons
choisissons
donnons
donnons-nous
engageons
entamons
faisons
laissons
levons
libérons
oeuvrons
ouvrons
privilégions
protégeons
préservons
recherchons
relançons
renonçons
renouons
reprenons
respectons
retournons
revenons
rouvrons
sauvons
secourons
travaillons
trouvons
unissons-nous
épargnons
évitons
œuvrons

# all at once
[call.imperative] positions
arrêtez cette folie +full
arrêtons
arrêtons cette folie +full
arrêtons la guerre +full
arrêtons le massacre +full
cessons
cessons de nous battre +full
cessons de nous entretuer +full
déposons les armes +full
déposons nos armes +full
faisons taire les armes +full
mettons fin
mettons un terme
stoppons
taisez vos armes +full

[call.peaceful] positions
donner sa chance à la diplomatie
donner sa chance à la paix
donner une chance à la diplomatie
donner une chance à la paix
donnons sa chance à la paix
donnons une chance à la diplomatie
donnons une chance à la paix
l'issue n'est pas militaire
l'option militaire est une impasse
l'option militaire n'est pas
la force est une impasse
la force ne résoudra rien
la force ne résout rien
la guerre est toujours une défaite
la guerre est une défaite
la guerre est une impasse
la guerre ne mène nulle part
la guerre ne mène à rien
la guerre ne résoudra rien
la guerre ne résout rien
la solution n'est pas militaire
la violence est une impasse
la violence ne mène nulle part
la violence ne mène à rien
la violence ne résoudra rien
la violence ne résout rien
la voie militaire est une impasse
laisser une chance à la diplomatie
laisser une chance à la paix
les armes ne règlent rien
les armes ne règleront rien
les armes ne résoudront rien

[none]
c'est-à-dire
conseill @stand au quotidien
conseill @stand à la fois
interpellé sur place
interpellés sur place

# more that is asked for
[aim.ceasefire]
enterrer la hache de guerre +inf
que les armes se taisent
que se taisent les armes
ranger les armes +inf
remiser les armes +inf

[aim.dialogue]
conférence de paix
conférence internationale
renouer les contacts +inf
renouer les liens +inf
rétablir le contact +inf
rétablir les contacts +inf

[aim.deescalation]
baisser d'un ton +inf
briser la spirale de la violence +inf
briser le cycle de la violence +inf
briser le cycle de violence +inf
jeter d'huile sur le feu +inf
jeter de l'huile sur le feu +inf
rompre le cycle de la violence +inf
rompre le cycle de violence +inf
sortir de l'engrenage +inf
sortir de la spirale +inf

[aim.restraint]
céder à la colère +inf
céder à la haine +inf
céder à la panique +inf
céder à la vengeance +inf
esprit de vengeance
expéditions punitives
faire justice soi-même +inf
refuser la vengeance +inf
refuser toute vengeance +inf
renoncer à la vengeance +inf
renoncer à toute vengeance +inf
répondre à la violence par la violence +inf
se faire justice +inf
se rendre justice +inf
toute vengeance

[aim.withdrawal]
désengagement des forces
désengagement des troupes
désengagement militaire

[aim.humanitarian]
cesser de cibler les civils +inf
cesser de prendre pour cible +inf
cesser de viser des civils +inf
corridors sécurisés
couloirs sécurisés
ne pas prendre pour cible +inf
ne plus prendre pour cible +inf
sécurité des humanitaires
sécurité des travailleurs humanitaires

[aim.investigation]
arrêter les suspects +inf
circonstances soient clarifiées
circonstances soient élucidées
circonstances soient établies
coopérer avec la commission d'enquête +inf
coopérer avec la Cour +inf
coopérer avec la CPI +inf
faits soient élucidés
la lumière soit faite
toute la lumière soit faite

# who is to be held to account, without an inquiry
[aim.other]
arrêter les coupables +inf
coopérer avec la justice +inf
justice leur soit rendue
justice soit faite
justice soit rendue
