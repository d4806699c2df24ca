# French: words by which statements and wire news tell stands, for 23-worded.rules and 23-turned.rules. Own work.
# SPDX-License-Identifier: Apache-2.0

# what an act is called that somebody condemns
[deed.called] beside
acte @s
agissement @s
agression @s
attaque @s
attentat @s
bombardement @s
carnage @s
crime @s
embuscade @s
frappe @s
geste @s
manœuvre @s
massacre @s
méthode @s
meurtre @s
pratique @s
provocation @s
raid @s
tuerie @s
violence @s

# and by what word
[vile.said] positions beside
abject @e
abominable @s
atroce @s
barbare @s
contraire @s
criminel @s
criminelle @s
cynique @s
honteuse @s
honteux
ignoble @s
illégal @e
illicite @s
inacceptable @s
inadmissible @s
inhumain @e
injustifiable @s
inqualifiable @s
intolérable @s
lâche @s
monstrueuse @s
monstrueux
odieuse @s
odieux
révoltant @e
sanguinaire @s
scandaleuse @s
scandaleux
terroriste @s

# what is false, of what was shown
[shown] beside
document @s
enregistrement @s
image @s
photo @s
vidéo @s

[faked] positions beside
fabriqué @e
faux
manipulation @s
mise en scène
montage @s
truqué @e

# a mood that tells how things stand
[mood] positions beside
ambiance
atmosphère
climat

[mood.bad] beside
délétère
électrique
explosif
explosive
lourd @e
pesant @e
tendu @e
volatil @e

# of places
[place.state] positions beside
à feu et à sang
assiégé @e
au bord de l'embrasement
au bord de l'explosion
au bord de la famine
au bord de la guerre
au bord de la guerre civile
au bord du chaos
au bord du gouffre
calme @s
en ébullition
en état de siège
en proie à la violence
sous tension
tendu @e
une poudrière

# denial of any part in it
[broad.deny] positions
bat en brèche +fin
battent en brèche +fin
battu en brèche +part
exclu ~ toute +part
exclut ~ toute +fin
renvoyé ~ à leurs auteurs +part

[situation.calm] positions
situation demeure stable
situation est restée stable
situation est stable
situation était stable
situation reste stable

# what is asked for
[aim.withdrawal]
départ de ces forces
départ de ces militaires
départ de ces soldats
départ de ces troupes
départ de leurs soldats
départ de leurs troupes
départ de ses forces
départ de ses soldats
départ de ses troupes
départ de toutes les forces étrangères
départ de toutes les troupes étrangères
départ des bases étrangères
départ des bases militaires
fermeture des bases étrangères
fermeture des bases militaires
plient bagage
plier bagage +inf
s'en aillent
vident les lieux
vider les lieux +inf

[aim.restraint]
n'entreprendre rien +inf
ne rien entreprendre +inf

[aim.ceasefire]
arrête son offensive
arrêtent leur offensive
arrêter leur offensive +inf
arrêter son offensive +inf
cessent le combat
cesser le combat +inf
cessez le combat
range leurs armes
range ses armes
rangent leurs armes
ranger leurs armes +inf
ranger ses armes +inf
rangez vos armes
suspende son offensive
suspendent leur offensive
suspendre leur offensive +inf
suspendre son offensive +inf

[aim.investigation]
constater les faits +inf
se saisir de ce dossier +inf
se saisir de l'affaire +inf
se saisir du dossier +inf
se saisisse du dossier

[aim.dialogue]
se parlent
se parlent enfin
se reparlent

[aim.humanitarian]
aide passe
route soit rouverte
routes soient rouvertes
secours passent

[aim.deescalation]
baisse de la tension
baisse des tensions
diminution des tensions


# « la porte du dialogue reste ouverte »
[door.open] positions beside
porte au dialogue
porte aux négociations
porte de la négociation
porte des négociations
porte des pourparlers
porte du dialogue

# « qu'on nous rende nos fils »
[let.go] positions beside
libère
libèrent
ramène
ramènent
relâche
relâchent
rende
rendent
restitue
restituent

# « qu'une commission vienne constater les faits »
[let.look] positions beside
aille
aillent
constate
constatent
enquête
enquêtent
établisse
établissent
fasse
fassent
soient dépêchés
soit constituée
soit créée
soit dépêchée
soit ouverte
vérifie
vérifient
vienne
viennent

# « laissez entrer les enquêteurs »
[let.in] positions beside
laissez donc entrer
laissez entrer
laissez passer
laissez travailler
laissez venir
ouvrez la porte aux
ouvrez vos portes aux

# « je dis à la France : cessez de vous ingérer »
[bid.cease] positions beside
arrête
arrêtez
cesse
cessez

# « à Rome, on redoute un embrasement »
[fears.there] positions beside
craignait
craint
dit craindre
dit redouter
ne cache pas sa préoccupation
ne cache pas son inquiétude
redoutait
redoute
s'alarme
s'inquiète
se dit inquiet
se dit préoccupé

# « que lui reproche Paris », « qui l'accuse de »
[reproaches] positions beside
accusait
accuse
accusé
accusent
imputait
impute
imputé
imputent
reprochaient
reprochait
reproche
reproché
reprochent
soupçonne
soupçonnent

# « avait fait assassiner un général »
[had.done] positions beside
fait assassiner
fait bombarder
fait empoisonner
fait enlever
fait exécuter
fait torturer
fait tuer

# « se servait d'une barque pour livrer des armes »
[uses] positions beside
s'est servi
s'étaient servis
s'était servi
se sert
se servaient
se servait
se servent
se sont servis
utilisaient
utilisait
utilise
utilisé
utilisent

# « il partageait leur peine »
[shares] positions beside
partage
partagé
partageaient
partageait
partagent
partageons
partager

# an act whose name condemns it
[vile.deed] positions beside
acte @s abominable @s
acte @s barbare @s
acte @s criminel @s
acte @s ignoble @s
acte @s lâche @s
acte @s odieux
acte de terrorisme
acte terroriste
actes de terrorisme
actes terroristes
atrocité
atrocités
attentat terroriste
attentats terroristes
carnage
crime contre l'humanité
crime de guerre
crimes contre l'humanité
crimes de guerre
massacre
massacres

# « tient à une solution politique »
[believes] positions beside
a défendu
affiche sa préférence pour
croient en
croit à
croit en
croyait en
défend
défendait
défendent
dit sa préférence pour
plaide
réaffirme sa préférence pour
réaffirmé sa préférence pour
redit sa préférence pour
tenait à
tiennent à
tient à

# by whom it was said: « l'inquiétude exprimée par l'ONU »
[noun.by] beside
adressé @e
apporté @e
exprimé @e
faite @s
faits
formulé @e
lancé @e
manifesté @e
partagé @e
présenté @e
réaffirmé @e
réitéré @e
transmis @e

[call.each] positions
que chaque

[false.word] positions
bobards
fable
fables
pure fable
pures fables

[call.bid.dialogue] positions
asseyez-vous à
asseyez-vous autour
asseyez-vous ensemble
mettez-vous à table
parlez-vous
retrouvez le chemin du dialogue
revenez à la table

[body]
Assemblée constituante
Assemblée législative

# « je dis au Rwanda de retirer ses troupes »
[bid.tell] positions beside
dis
disons
répète
répétons

# « que Kinshasa commence par négocier »
[let.start] positions beside
accepte de
acceptent de
commence par
commencent par
veuille

[concern] positions
ne cache pas sa préoccupation +fin
ne cache pas son inquiétude +fin
ne cachent pas leur inquiétude +fin

[condole] positions
est de tout cœur avec +fin
sommes de tout cœur avec +we

# « c'est avec indignation que nous avons appris »
[with.anger] positions
c'est avec colère
c'est avec indignation
c'est avec une profonde indignation
c'est avec une vive indignation
