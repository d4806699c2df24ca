# French: arrest, police custody, prison and captivity, beside casualty.lex.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[captured.event] trigger
défèrement @n
incarcération @n
mandat @n de dépôt
mise @n en détention
mise @n en garde à vue
mise @n sous écrou
mise @n sous mandat de dépôt
placement @n en cellule
placement @n en détention
placement @n en détention provisoire
placement @n en garde à vue
placement @n en rétention
rapt @n

[captured.intr]
dormi au poste
dormi en cellule
dormi en prison
passé la nuit au commissariat
passé la nuit au poste
passé la nuit derrière les barreaux
passé la nuit en cellule
passé la nuit en détention
passé la nuit en garde à vue
passé la nuit en prison
recouvré leur liberté
recouvré sa liberté
retrouvé l'air libre
retrouvé leur liberté
retrouvé sa liberté

[captured.noun] trigger
gardé @e à vue

# seized by the police, brought before a judge, jailed; taken by armed men; set free
[captured.trans] trigger
arrach @é à leur famille
arrach @é à leurs parents
arrach @é à sa famille
arrach @é à ses parents
arrêt @é manu militari
assign @é à résidence
attrap @é par la police
attrap @é par les gendarmes
aux arrêts +part
coffr @é
conduit @part à la brigade
conduit @part à la gendarmerie
conduit @part au commissariat
conduit @part au poste
conduit @part au poste de police
conduit @part dans les locaux de la police
conduit @part en prison
cueilli @part à leur domicile
cueilli @part à son domicile
cueilli @part chez elles
cueilli @part chez eux
cueilli @part chez lui
cueilli @part par la police
cueilli @part par les gendarmes
cueilli @part par les policiers
de nouveau libre @s +part
défér @é
défér @é devant le procureur
échang @é contre
embarqu @é dans un fourgon
embarqu @é manu militari
embarqu @é par la gendarmerie
emmen @é au commissariat
emmen @é au poste
emmen @é captif @s
emmen @é comme captif @s
emmen @é par les ravisseurs
emmen @é par leurs ravisseurs
emmen @é sous la menace d'une arme
emmen @é sous la menace de leurs armes
emmen @é vers la brousse
emmenant avec elles +ger
emmenant avec eux +ger
emmenant de force +ger
enfin libre @s +part
envoy @é en détention
envoy @é en prison
extrad @é
gard @é captif @s
gard @é comme otage @s
inculp @é et écrou @é
inculp @é et incarcér @é
intercept @é au large
intercept @é en mer
intercept @é par la marine
intercept @é par la police
intercept @é par les garde-côtes
intern @é
livr @é à la police
maintenu @part en détention
maintenu @part en garde à vue
maîtris @é par la police
maîtris @é par les forces de l'ordre
maîtris @é par les gendarmes
maîtris @é par les policiers
mené @e au poste +part
menott @é
mettre la main sur +inf
mis @e à disposition de la justice +part
mis @e à l'ombre +part
mis @e à la disposition de la justice +part
mis @e à la disposition du parquet +part
mis @e en cellule +part
mis @e en détention +part
mis @e en examen et écrou @é +part
mis @e en examen et incarcér @é +part
mis @e en examen et plac @é en détention +part
mis @e en examen et plac @é en détention provisoire +part
mis @e en garde à vue +part
mis @e en prison +part
mis @e sous écrou +part
mis @e sous mandat d'arrêt +part
mis @e sous mandat de dépôt +part
mis la main sur +part
mis le grappin sur +part
passé les menottes à +part
passé les menottes aux +part
plac @é en cellule
plac @é en centre de rétention
plac @é en détention préventive
plac @é en rétention administrative
plac @é sous écrou
plac @é sous les verrous
plac @é sous mandat d'arrêt
plac @é sous mandat de dépôt
présent @é à un juge
présent @é à un juge d'instruction
présent @é au juge
présent @é au juge d'instruction
présent @é au parquet
présent @é au procureur
pris @e captif @s +part
pris @e en flagrant délit +part
pris @e par des hommes armés +part
pris @e par les insurgés +part
pris @e par les jihadistes +part
pris @e par les pirates +part
pris @e par les ravisseurs +part
pris @e par les rebelles +part
pris @e prisonnier @s +part
rapatri @é de captivité
réduit @part à l'esclavage
remis @e à la gendarmerie +part
remis @e à la justice +part
remis @e à la police +part
remis @e en liberté provisoire +part
remis @e en liberté sous caution +part
remis @e entre les mains de la police +part
remis @e par la rébellion +part
remis @e par les ravisseurs +part
remis @e par les rebelles +part
rendu @part par la rébellion
rendu @part par le groupe
rendu @part par les insurgés
rendu @part par les jihadistes
rendu @part par les ravisseurs
rendu @part par les rebelles
retenu @part captif @s
retenu @part comme otage @s
sorti @part de captivité
sorti @part de prison
surpris @e en flagrant délit +part
tomb @é dans les filets
transfér @é à la maison d'arrêt
transfér @é à la prison
transfér @é en prison
vendu @part comme esclave @s

[captured.yield]
s'est rendu à l'armée
s'est rendu à la police
s'est rendue à la police
se sont livrés à la police
se sont rendus à l'armée
se sont rendus à la gendarmerie
se sont rendus à la police
se sont rendus aux autorités
se sont rendus aux forces
se sont rendus aux forces de l'ordre
se sont rendus aux gendarmes
se sont rendus aux militaires
se sont rendus aux rebelles
se sont rendus aux soldats

[grab]
gardé
gardent
maintiennent
tenant
tenu
tiennent
tient

# ships and planes that are seized with those aboard
[hijacked] trigger
arraisonné
arraisonnée
détourné
détournée
piraté
piratée

# where the seized are; beside a verb of staying
[jailed] trigger
à la maison d'arrêt
au cachot
dans des geôles
dans des prisons
dans les geôles
dans un camp de prisonniers
dans un centre de détention
dans un centre de rétention
dans une cellule
dans une geôle
dans une prison
derrière des barreaux
en cellule
en centre de détention
en centre de rétention
en geôle
en maison d'arrêt
en prison
en rétention

[lingers]
attend
attendaient
attendait
attendent
croupissaient
croupissait
croupissent
croupit
demeuraient
demeurent
dorment
dormira
dormiront
dort
moisissent
moisit
patiente
patientent
purgent leur peine
restaient
restent
séjournent
végètent

[undergo.captured] trigger
a été remis en liberté
a été remise en liberté
ont été remis à la police
ont été remis aux autorités
ont été remis en liberté
ont été remises en liberté
ont été rendus à la liberté
s'est fait arrêter
s'est fait capturer
s'est fait enlever
s'est fait interpeller
s'est fait kidnapper
se fait arrêter
se fait capturer
se fait enlever
se fait interpeller
se fait kidnapper
se font arrêter
se font capturer
se font enlever
se font interpeller
se font kidnapper
se sont fait arrêter
se sont fait capturer
se sont fait enlever
se sont fait interpeller
se sont fait kidnapper

# those who are to go free are held now
[free.to] trigger
@go: er, era, eront, erait, eraient, ez
élargir
laisser partir
libér @go
libère
libèrent
libèrera
libèreront
relâch @go
relâche
relâchent
remettra en liberté
remettre en liberté
remettront en liberté
rendra la liberté à
rendre la liberté à

[freed]
élargi @e
échangé @e
libéré @e
relâché @e
remis @e en liberté

# out of which people are helped who were never held
[wreck] trigger
ascenseur @s
boue
carcasse @s
cabine @s
décombres
éboulis
épave @s
gravats
habitacle @s
joug
télécabine @s

# handed over, and to whom
[handed] trigger
a remis
a rendu
a restitué
ont remis
ont rendu
livr @verb
livré @e
remet
remettent
remettra
remettre
remettront
remis @e
rend
rendent
rendre
rendu @e
restitué @e
restituer
transféré @e

[handed.was] trigger
ont été remis
ont été remises
ont été rendus
ont été rendues

[receiver]
armée
autorités
CICR
comité
Comité international de la Croix-Rouge
Croissant-Rouge
Croix-Rouge
forces
gendarmerie
gouvernement
justice
milice
Monusco
police
rébellion
rebelles

[swap.noun] trigger
échange @s
