# French: that arms settle nothing, that one thing alone does, and what somebody would do well to do. Own work. Licence: Apache-2.0.

# what settles nothing: "les armes n'apporteront pas la paix"
[pz.arms] beside
arme @s
bombardement @s
bombe @s
canon @s
confrontation
escalade
force
force brute
fuite en avant
fusil @s
guerre
logique de guerre
recours à la force
surenchère
tout-militaire
tout-sécuritaire
usage de la force
violence
violences
voie des armes

# what it does not do
[pz.solve] positions beside
apporte jamais la paix
apporte pas la paix
apportera jamais de solution
apportera jamais la paix
apportera pas de solution
apportera pas la paix
apporteront jamais de solution
apporteront jamais la paix
apporteront pas de solution
apporteront pas la paix
mène nulle part
mène à rien
mènent nulle part
mènent à rien
mènera jamais à la paix
mènera nulle part
mènera pas à la paix
mènera à rien
mèneront jamais à la paix
mèneront nulle part
mèneront pas à la paix
mèneront à rien
ramènera jamais la paix
ramènera pas la paix
ramèneront jamais la paix
ramèneront pas la paix
règle rien
règlent rien
règlera rien
règleront rien
réglera rien
régleront rien
résolvent aucun
résolvent rien
résoudra aucun
résoudra jamais la crise
résoudra jamais le conflit
résoudra jamais le problème
résoudra pas la crise
résoudra pas le conflit
résoudra pas le problème
résoudra rien
résoudront aucun
résoudront jamais la crise
résoudront jamais le conflit
résoudront jamais le problème
résoudront pas la crise
résoudront pas le conflit
résoudront pas le problème
résoudront rien
résout rien
suffira jamais à ramener
suffira pas à ramener
suffiront jamais à ramener
suffiront pas à ramener

# what it is not
[pz.verdict] positions beside
jamais la réponse
jamais la solution
jamais une réponse
jamais une solution
pas l'issue
pas la bonne réponse
pas la bonne voie
pas la réponse
pas la solution
pas la voie
pas le bon chemin
pas une issue
pas une option
pas une réponse
pas une solution
point la solution
un leurre
une chimère
une illusion
une impasse

# it is in vain: "une victoire par les armes est illusoire"
[pz.vain] positions beside
est exclu @e
est illusoire
est impossible
est inenvisageable
est vain @e
est voué @e à l'échec
n'est envisageable
n'est pas envisageable
n'est pas possible
n'est pas viable
n'est possible
n'est viable
paraît exclu @e
sont exclu @e
sont voué @e à l'échec
était exclu @e

# "ne saurait être militaire", of a solution
[pz.military] positions beside
exclusivement militaire
exclusivement sécuritaire
jamais militaire
pas militaire
pas seulement militaire
uniquement militaire
uniquement sécuritaire
être exclusivement militaire
être exclusivement sécuritaire
être militaire
être purement militaire
être que militaire
être seulement militaire
être uniquement militaire
être uniquement sécuritaire

# what alone it can be: "pas de solution que politique"
[pz.political] beside
diplomatique @s
inclusive @s
négocié @e
pacifique @s
politique @s

# how it comes about: "ne peut venir que", "ne passera que"
[pz.arise] beside
découler
découle
dépendre
émerger
naître
naîtra
passe
passer
passera
provenir
reposer
repose
résulter
résultera
s'obtenir
s'obtient
se bâtir
se construire
se construit
se fera
se trouver
sera atteinte
sera obtenue
sortir
trouver
trouvera
trouveront
venir
vient
viendra
être atteinte
être durable
être fondée
être obtenue
être trouvé @e

# what somebody would do well to do, or owes: any deed
[up.ought] positions beside
a intérêt à
a l'obligation d'
a l'obligation de
a la responsabilité d'
a la responsabilité de
a le devoir d'
a le devoir de
a tout intérêt à
devraient commencer par
devraient plutôt
devrait commencer par
devrait plutôt
doit commencer par
feraient bien d'
feraient bien de
feraient mieux d'
feraient mieux de
ferait bien d'
ferait bien de
ferait mieux d'
ferait mieux de
gagneraient à
gagnerait à
n'a qu'à
n'ont qu'à
ont intérêt à
ont l'obligation d'
ont l'obligation de
ont le devoir d'
ont le devoir de
ont tout intérêt à
se doit d'
se doit de
se doivent d'
se doivent de
seraient bien inspiré @e de
serait bien avisé @e de
serait bien inspiré @e d'
serait bien inspiré @e de

# a step that is left to somebody: "à Kinshasa de faire le premier pas"
[up.step] positions beside
assumer leurs responsabilités
assumer ses responsabilités
changer de cap
changer de politique
clarifier sa position
dire la vérité
donner des gages
donner suite
faire des concessions
faire le premier pas
faire leur part
faire sa part
faire un effort
faire un geste
faire un pas
jouer le jeu
jouer leur rôle
jouer son rôle
lever les ambiguïtés
lever les doutes
montrer leur bonne foi
montrer sa bonne foi
montrer sa bonne volonté
prendre leurs responsabilités
prendre ses responsabilités
prouver leur bonne foi
prouver sa bonne foi
prouver sa volonté
rendre des comptes
revenir à la raison
saisir cette chance
saisir cette occasion
saisir cette opportunité
saisir la main tendue
tenir leur parole
tenir leurs engagements
tenir parole
tenir sa parole
tenir ses engagements
tirer les conséquences
tirer les leçons

# whose turn it is
[up.ball] positions beside
balle est ~ dans le camp
balle se trouve ~ dans le camp
balle était ~ dans le camp
choix appartient ~ à
décision appartient ~ à

# "une réunion d'urgence du Conseil de sécurité": no talks
[up.sitting] positions beside
convocation d'une réunion d'urgence
réunion d'urgence
réunion extraordinaire
réunion urgente
tenue d'un sommet extraordinaire
tenue d'une réunion d'urgence
tenue d'une réunion extraordinaire
tenue d'une session extraordinaire
tenue d'une session spéciale
