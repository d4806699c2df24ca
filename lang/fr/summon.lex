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
justice soit rendue
justice soit faite
justice leur soit rendue
toute la lumière soit faite
la lumière soit faite
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

# what all are called to do: « reprenons le dialogue »
[let.us] positions
reprenons
ouvrons
rouvrons
engageons
entamons
renouons
relançons
revenons
retournons
privilégions
choisissons
cherchons
recherchons
trouvons
donnons
donnons-nous
faisons
protégeons
épargnons
sauvons
secourons
aidons
libérons
respectons
préservons
évitons
renonçons
œuvrons
oeuvrons
travaillons
levons
laissons
asseyons-nous
unissons-nous

# all at once
[call.imperative] positions
cessons
arrêtons
stoppons
mettons fin
mettons un terme
faisons taire les armes +full
déposons les armes +full
déposons nos armes +full
taisez vos armes +full
cessons de nous battre +full
cessons de nous entretuer +full
arrêtons cette folie +full
arrêtez cette folie +full
arrêtons le massacre +full
arrêtons la guerre +full

[call.peaceful] positions
la voie militaire est une impasse
l'option militaire est une impasse
la guerre est une impasse
la force est une impasse
la violence est une impasse
la guerre est toujours une défaite
la guerre est une défaite
la solution n'est pas militaire
l'issue n'est pas militaire
l'option militaire n'est pas
la force ne résout rien
la violence ne résout rien
la guerre ne résout rien
la force ne résoudra rien
la violence ne résoudra rien
la guerre ne résoudra rien
la guerre ne mène nulle part
la violence ne mène nulle part
la violence ne mène à rien
la guerre ne mène à rien
les armes ne règlent rien
les armes ne règleront rien
les armes ne résoudront rien
donnons une chance à la paix
donnons sa chance à la paix
donnons une chance à la diplomatie
donner une chance à la paix
donner une chance à la diplomatie
donner sa chance à la paix
donner sa chance à la diplomatie
laisser une chance à la paix
laisser une chance à la diplomatie

[none]
c'est-à-dire
interpellé sur place
interpellés sur place
conseill @stand à la fois
conseill @stand au quotidien

# more that is asked for
[aim.ceasefire]
enterrer la hache de guerre +inf
remiser les armes +inf
ranger les armes +inf

[aim.dialogue]
conférence internationale
conférence de paix
renouer les contacts +inf
renouer les liens +inf
rétablir les contacts +inf
rétablir le contact +inf

[aim.deescalation]
baisser d'un ton +inf
jeter d'huile sur le feu +inf
jeter de l'huile sur le feu +inf
rompre le cycle de la violence +inf
rompre le cycle de violence +inf
briser le cycle de la violence +inf
briser le cycle de violence +inf
briser la spirale de la violence +inf
sortir de l'engrenage +inf
sortir de la spirale +inf

[aim.restraint]
refuser toute vengeance +inf
refuser la vengeance +inf
renoncer à la vengeance +inf
renoncer à toute vengeance +inf
céder à la vengeance +inf
céder à la haine +inf
céder à la colère +inf
céder à la panique +inf
se faire justice +inf
se rendre justice +inf
faire justice soi-même +inf
répondre à la violence par la violence +inf
toute vengeance
esprit de vengeance
expéditions punitives

[aim.withdrawal]
désengagement des forces
désengagement des troupes
désengagement militaire

[aim.humanitarian]
sécurité des humanitaires
sécurité des travailleurs humanitaires
couloirs sécurisés
corridors sécurisés
cesser de prendre pour cible +inf
ne pas prendre pour cible +inf
ne plus prendre pour cible +inf
cesser de viser des civils +inf
cesser de cibler les civils +inf

[aim.investigation]
coopérer avec la CPI +inf
coopérer avec la Cour +inf
coopérer avec la justice +inf
coopérer avec la commission d'enquête +inf
arrêter les suspects +inf
arrêter les coupables +inf

[aim.investigation]
justice soit rendue
justice soit faite
justice leur soit rendue
toute la lumière soit faite
la lumière soit faite
circonstances soient élucidées
circonstances soient établies
circonstances soient clarifiées
faits soient élucidés

[aim.ceasefire]
que les armes se taisent
que se taisent les armes
