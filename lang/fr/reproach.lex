# Words of blame, of contempt and of denial in few words: rules of 23-reproach.rules

# what whoever is held to account is held for
[guilty]
comptable @s
coresponsable @s
principal responsable
principaux responsables
responsable @s

[guilty.deed]
auteur @s
auteur @s présumé @s
cerveau
cerveaux
commanditaire @s
complice @s
coupable @s
fautif @s
instigateur @s

# whose hand is seen in a deed
[hand] positions
empreinte
main
mains
ombre

# who takes something for what it is
[sees]
aperçoit
devine
devinent
décèle
décèlent
perçoit
perçoivent
voient
voir
voit
voyaient
voyait
voyant
voyons
vu

# by a word alone: « la Turquie parle de génocide »
[speaks.of]
crie
crient
crié
parlaient
parlait
parlant
parle
parlent
parler
parlé

# what a deed is then called
[called] positions
acte d'agression
acte de barbarie
acte de guerre
agression caractérisée
barbarie
boucherie
carnage
crime contre l'humanité
crime de guerre
crimes contre l'humanité
crimes de guerre
déclaration de guerre
génocide
massacre
massacres
nettoyage ethnique
punition collective
sauvagerie
terrorisme d'Etat
terrorisme d'État
épuration ethnique

# what is only done to spoil something: behind "y voit"
[farce] positions
acte de piraterie
acte hostile
acte inamical
chantage
comédie
cynisme
escroquerie
farce
fuite en avant
hold-up
hypocrisie
imposture
mascarade
parodie
parodie de justice
parodie d'élection
simulacre
simulacre d'élection
trahison

# a deed that serves another end
[ploy] positions
acte de terrorisme
acte terroriste
affront
agression
assassinat ciblé
assassinat politique
atteinte grave
atteinte à la souveraineté
atteinte à sa souveraineté
atteinte à son intégrité
campagne d'intimidation
campagne de calomnies
campagne de diffamation
campagne de dénigrement
campagne de désinformation
campagne de déstabilisation
campagne de mensonges
complot
coup d'État
coup de force
coup de poignard
entrave à la paix
entreprise de déstabilisation
escalade dangereuse
escalade inacceptable
escalade injustifiée
exécution sommaire
exécutions sommaires
fuite en avant
guerre d'agression
ingérence
insulte
ligne rouge
ligne rouge franchie
lynchage
manœuvre
manœuvre de diversion
manœuvre de déstabilisation
manœuvre dilatoire
manœuvres
manœuvres de déstabilisation
manœuvres dilatoires
menace directe
menace pour la paix
obstacle à la paix
piraterie
provocation
provocation délibérée
provocation grave
provocations
prétexte
scandale
stratagème
tentative d'entraver
tentative d'intimidation
tentative de compromettre
tentative de diversion
tentative de déstabilisation
tentative de déstabiliser
tentative de faire dérailler
tentative de faire échouer
tentative de manipulation
tentative de saboter
tentative de saper
tentative de torpiller
trahison
tuerie gratuite
volonté de nuire
volonté de saboter
volonté de saper
volonté de torpiller

# said of a charge, and nothing more: « Mensonge, rétorque le ministre »
[false.word] positions
absolument faux
absurde
absurdes
affabulation
affabulations
archifaux
balivernes
c'est faux
calomnie
calomnies
calomnieuses
complètement faux
diffamatoires
fake news
fallacieuses
fantaisiste
fantaisistes
faux
foutaises
grotesque
grotesques
infondées
intox
mensonge
mensongers
mensonges
mensonges que tout cela
mensongères
pur mensonge
pure calomnie
pure invention
pures inventions
purs mensonges
ridicule
ridicules
totalement faux

# upon whom suspicion falls
[suspect]
concentrent
convergent
dirigent
orientent
pesaient
portaient
porte
portent
pèse
pèsent
tournaient
tourne
tournent

[suspicion] positions
de forts soupçons
les soupçons
soupçons
suspicions
tous les soupçons

[designate] positions
désignant
désigne
désignent
désigner
désigné

[account.of] positions
sur le compte d'
sur le compte de
sur le compte des
sur le compte du

# a charge that is
[rejected] positions
démentie
démenties
démentis
niées
rejeté
rejetée
rejetées
rejetés
récusée
récusées
récusés
réfutée
réfutées
réfutés

[sorrow] positions
affliction
chagrin
douleur
tristesse

# with whose help, between commas: "l'armée, épaulée par ses mercenaires, a bombardé"
[accompanied]
accompagné @e
aidé @e
appuyé @e
escorté @e
flanqué @e
guidé @e
secondé @e
soutenu @e
épaulé @e

# condemned in other words
[condemn] positions
eu des mots durs +part
eu des mots sévères +part
eu des mots très durs +part
eu des mots très sévères +part
n'a pas de mots assez durs +fin
n'a pas eu de mots assez durs +fin
n'ont pas de mots assez durs +fin
élev @stand la voix contre
élève la voix contre +fin
élèvent la voix contre +fin

[unacceptable] positions
une faute grave
une faute morale
une faute politique
une grave faute
une ligne rouge
une trahison

# concern
[concern] positions
avec effroi
avec horreur
avec stupeur
sous le choc

# grief
[condole] positions
pense aux familles
pense aux proches
pense aux victimes
pensent aux familles
pensent aux proches
pensent aux victimes
pleur @stand leurs enfants
pleur @stand leurs fils
pleur @stand leurs martyrs
pleur @stand leurs morts
pleur @stand leurs soldats
pleur @stand ses enfants
pleur @stand ses fils
pleur @stand ses héros
pleur @stand ses martyrs
pleur @stand ses morts
pleur @stand ses soldats
pleur @stand ses victimes

[condole.self] positions
leur rend hommage
leur rendons hommage
paix à leur âme
paix à leurs âmes
paix à son âme
que la terre leur soit légère
que la terre lui soit légère
repos éternel

[welcome] positions
accueille à bras ouverts +fin
accueilli à bras ouverts +part
rend hommage au courage +fin
rend hommage au rôle +fin
rend hommage au travail +fin
rend hommage à l'action +fin
rend hommage à la médiation +fin
rendant hommage au rôle +ger
rendant hommage à la médiation +ger
rendu hommage au courage +part
rendu hommage au rôle +part
rendu hommage au travail +part
rendu hommage à l'action +part
rendu hommage à la médiation +part
tire son chapeau +fin
tiré son chapeau +part

[agree] positions
dit oui au cessez-le-feu +truce
dit oui à la trêve +truce
dit oui à une trêve +truce
donne son feu vert au
donne son feu vert à
donnent leur feu vert au
donnent leur feu vert à
donné leur feu vert au
donné leur feu vert à
donné son feu vert au

[charge]
affabulation @n
calomnie @n
conclusion @n
contre-vérité @n
contrevérité @n
soupçon @n

[situation.calm] positions
calme fragile règne
calme précaire est revenu
calme précaire règne
calme relatif est revenu
calme relatif règne
le calme règne
règne un calme précaire
règne un calme relatif

# by whom a deed was done
[work.of] positions
est l'oeuvre
est l'œuvre
porte l'empreinte
porte la marque
porte la signature
portent la marque
portent la signature
serait l'oeuvre
serait l'œuvre
sont l'oeuvre
sont l'œuvre
était l'oeuvre
était l'œuvre

[accuse.responsible] positions
l'unique responsable
le seul responsable
le vrai responsable
le véritable responsable
les seuls responsables
les vrais responsables
les véritables responsables

[accuse.done] positions
abrite des terroristes
abrite les terroristes
affame
affament
agresse
agressent
arme le M23
arme les rebelles
arment
arment les rebelles
asphyxie
asphyxient
assassine
assassinent
attaque nos
attaque notre
attaquent nos
attaquent notre
bafoue
bafouent
bombarde
bombardent
cherche à gagner du temps
cherche à torpiller
cherchent à gagner du temps
commet des atrocités
commet des crimes
commet des crimes de guerre
commet des exactions
commet des massacres
commet un génocide
commettent des atrocités
commettent des crimes
commettent des crimes de guerre
commettent des exactions
commettent des massacres
commettent un génocide
déporte
déportent
déstabilise
déstabilisent
entrave
entravent
fait traîner les négociations
fait traîner les pourparlers
finance le terrorisme
finance les rebelles
financent les rebelles
font traîner les négociations
fournissent des armes
fournit des armes
joue la montre
jouent la montre
livre des armes
livrent des armes
massacre des civils
massacre nos
massacre notre
massacrent
massacrent des civils
nous affame
nous affament
nous attaque
nous attaquent
nous bombarde
nous bombardent
nous massacre
nous massacrent
nous tue
nous tuent
occupe nos
occupe notre
occupent nos
occupent notre
opprime
oppriment
parraine le terrorisme
persécute
persécutent
pille
pillent
pilonne nos
pilonne notre
pilonnent nos
pilonnent notre
sabote
sabotent
soutiennent le terrorisme
soutient le terrorisme
soutient les rebelles
tergiverse
tergiversent
terrorise
terrorisent
torpille les négociations
torpille les pourparlers
torpillent les négociations
torturent
tue des civils
tue nos
tue notre
tuent des civils
tuent nos
tuent notre
veut torpiller

[accuse.hold] positions
a rendu
avaient rendu
avait rendu
ont rendu

[accuse.deed] positions
abrité des terroristes
armé les rebelles
financé les rebelles
fourni des armes
livré des armes
soutenu les rebelles
utilisé des armes chimiques
utilisé des armes interdites
utilisé des bombes à sous-munitions
utilisé du chlore
utilisé du gaz

[accuse.of] positions
pointe un doigt accusateur sur +fin
pointe un doigt accusateur vers +fin
pointé un doigt accusateur sur +part
pointé un doigt accusateur vers +part
porte plainte contre +fin
portent plainte contre +fin
porter plainte contre +inf
porté plainte contre +part

[untrue] positions
pur mensonge
purs mensonges
ramassis de mensonges
tissu de mensonges

[lie]
affabulation
affabulations
fables
pure fabrication
pure invention
pures fabrications
pures inventions
élucubrations

[offer] positions
ouvert @e au dialogue
ouvert @e à des négociations
ouvert @e à des pourparlers
ouvert @e à la négociation
prêt @e au dialogue
prêt @e à dialoguer
prêtes au dialogue
prêts au dialogue
prêts à dialoguer

# pieces of an army, which stand for whoever owns them: "un drone pakistanais"
[arms.piece]
aéronef @s
avion @s
avion @s de chasse
avion @s de combat
bateau @nx
bâtiment @s
blindé @s
bombardier @s
char @s
chasseur @s
commando @s
drone @s
frégate @s
garde-frontière @s
hélicoptère @s
missile @s
navire @s
navire @s de guerre
patrouille @s
patrouilleur @s
policier @s
roquette @s
sniper @s
soldat @s
tireur @s
tireur @s d'élite
vedette @s
véhicule @s blindé @s

[accuse.deed] positions
franchi la frontière
traversé la frontière
franchi la ligne
traversé la ligne
franchi la Ligne bleue
traversé la Ligne bleue
franchi la ligne de démarcation
traversé la ligne de démarcation
franchi la ligne de contrôle
traversé la ligne de contrôle
franchi la ligne de contact
traversé la ligne de contact
franchi la zone démilitarisée
traversé la zone démilitarisée
profité de la trêve pour
profité du cessez-le-feu pour
percuté un navire
percuté un bateau
percuté une vedette
percuté un de ses navires
percuté délibérément
délibérément percuté
éperonné
tiré au canon à eau
utilisé des canons à eau
entré @e sans autorisation
entré @e illégalement
entré @e sans permission
pénétré sans autorisation
pénétré en territoire
pénétré sur le territoire
pénétré dans l'espace aérien
pénétré dans notre espace aérien
pénétré dans son espace aérien
pénétré dans les eaux
pénétré dans ses eaux
pénétré dans nos eaux
pénétré dans leurs eaux
pénétré dans leur espace aérien
pénétré dans la zone
pénétré sur notre territoire
pénétré sur son territoire
survolé le territoire
survolé l'espace aérien
survolé notre territoire
survolé la capitale
tiré les premiers
tiré les premières
tiré le premier
tiré la première
ouvert le feu les premiers
ouvert le feu les premières
ouvert le feu le premier
ouvert le feu la première
posé des mines
posé de nouvelles mines
miné la frontière
installé des barbelés
installé une clôture
érigé des barbelés
érigé une clôture
érigé des barrières
érigé des fortifications
creusé des tranchées
arrosé de tirs
mitraillé
arraisonné
brouillé les communications
largué des bombes
largué une bombe
largué des explosifs
tiré des roquettes
tiré des obus
tiré des missiles
tiré un missile
tiré une roquette
tiré sur nos
tiré sur ses
tiré sur des civils
tiré sur une patrouille
tiré sur un poste
intercepté un navire
abordé un navire
coupé l'eau
coupé l'électricité
enfreint l'accord
contrevenu à l'accord
bafoué l'accord

[accuse.done] positions
est ~ entré @e en territoire
est ~ entré @e sur le territoire
est ~ entré @e dans l'espace aérien
est ~ entré @e dans son espace aérien
est ~ entré @e dans notre espace aérien
est ~ entré @e sur notre territoire
est ~ entré @e sur son territoire
est ~ entré @e dans les eaux territoriales
est ~ entré @e dans ses eaux territoriales
est ~ entré @e dans la zone tampon
sont ~ entré @e en territoire
sont ~ entré @e sur le territoire
sont ~ entré @e dans l'espace aérien
sont ~ entré @e dans son espace aérien
sont ~ entré @e dans notre espace aérien
sont ~ entré @e sur notre territoire
sont ~ entré @e sur son territoire
sont ~ entré @e dans les eaux territoriales
sont ~ entré @e dans ses eaux territoriales
sont ~ entré @e dans la zone tampon
était ~ entré @e en territoire
était ~ entré @e sur le territoire
était ~ entré @e dans l'espace aérien
était ~ entré @e dans son espace aérien
était ~ entré @e dans notre espace aérien
était ~ entré @e sur notre territoire
était ~ entré @e sur son territoire
était ~ entré @e dans les eaux territoriales
était ~ entré @e dans ses eaux territoriales
était ~ entré @e dans la zone tampon
étaient ~ entré @e en territoire
étaient ~ entré @e sur le territoire
étaient ~ entré @e dans l'espace aérien
étaient ~ entré @e dans son espace aérien
étaient ~ entré @e dans notre espace aérien
étaient ~ entré @e sur notre territoire
étaient ~ entré @e sur son territoire
étaient ~ entré @e dans les eaux territoriales
étaient ~ entré @e dans ses eaux territoriales
étaient ~ entré @e dans la zone tampon
seraient ~ entré @e en territoire
seraient ~ entré @e sur le territoire
seraient ~ entré @e dans l'espace aérien
seraient ~ entré @e dans son espace aérien
seraient ~ entré @e dans notre espace aérien
seraient ~ entré @e sur notre territoire
seraient ~ entré @e sur son territoire
seraient ~ entré @e dans les eaux territoriales
seraient ~ entré @e dans ses eaux territoriales
seraient ~ entré @e dans la zone tampon
s'est ~ introduit @e en territoire
s'est ~ introduit @e sur le territoire
s'est ~ introduit @e dans l'espace aérien
s'est ~ introduit @e dans son espace aérien
s'est ~ introduit @e dans notre espace aérien
s'est ~ introduit @e sur notre territoire
s'est ~ introduit @e sur son territoire
s'est ~ introduit @e dans les eaux territoriales
s'est ~ introduit @e dans ses eaux territoriales
s'est ~ introduit @e dans la zone tampon
se sont ~ introduit @e en territoire
se sont ~ introduit @e sur le territoire
se sont ~ introduit @e dans l'espace aérien
se sont ~ introduit @e dans son espace aérien
se sont ~ introduit @e dans notre espace aérien
se sont ~ introduit @e sur notre territoire
se sont ~ introduit @e sur son territoire
se sont ~ introduit @e dans les eaux territoriales
se sont ~ introduit @e dans ses eaux territoriales
se sont ~ introduit @e dans la zone tampon
s'est ~ infiltré @e en territoire
s'est ~ infiltré @e sur le territoire
s'est ~ infiltré @e dans l'espace aérien
s'est ~ infiltré @e dans son espace aérien
s'est ~ infiltré @e dans notre espace aérien
s'est ~ infiltré @e sur notre territoire
s'est ~ infiltré @e sur son territoire
s'est ~ infiltré @e dans les eaux territoriales
s'est ~ infiltré @e dans ses eaux territoriales
s'est ~ infiltré @e dans la zone tampon
se sont ~ infiltré @e en territoire
se sont ~ infiltré @e sur le territoire
se sont ~ infiltré @e dans l'espace aérien
se sont ~ infiltré @e dans son espace aérien
se sont ~ infiltré @e dans notre espace aérien
se sont ~ infiltré @e sur notre territoire
se sont ~ infiltré @e sur son territoire
se sont ~ infiltré @e dans les eaux territoriales
se sont ~ infiltré @e dans ses eaux territoriales
se sont ~ infiltré @e dans la zone tampon
s'étaient ~ infiltré @e en territoire
s'étaient ~ infiltré @e sur le territoire
s'étaient ~ infiltré @e dans l'espace aérien
s'étaient ~ infiltré @e dans son espace aérien
s'étaient ~ infiltré @e dans notre espace aérien
s'étaient ~ infiltré @e sur notre territoire
s'étaient ~ infiltré @e sur son territoire
s'étaient ~ infiltré @e dans les eaux territoriales
s'étaient ~ infiltré @e dans ses eaux territoriales
s'étaient ~ infiltré @e dans la zone tampon
s'était ~ infiltré @e en territoire
s'était ~ infiltré @e sur le territoire
s'était ~ infiltré @e dans l'espace aérien
s'était ~ infiltré @e dans son espace aérien
s'était ~ infiltré @e dans notre espace aérien
s'était ~ infiltré @e sur notre territoire
s'était ~ infiltré @e sur son territoire
s'était ~ infiltré @e dans les eaux territoriales
s'était ~ infiltré @e dans ses eaux territoriales
s'était ~ infiltré @e dans la zone tampon
utilise son territoire
utilisent son territoire
utilise le sol
utilisent le sol
utilisent le territoire
utilise le territoire
préparent des attaques
prépare des attaques
planifient des attaques
planifie des attaques
continue d'ériger
continuent d'ériger
continue d'installer
continuent d'installer
continue de tirer
continuent de tirer
continue d'armer
continuent d'armer
continue de masser
continuent de masser
mène des incursions
mènent des incursions
poursuit ses incursions
poursuivent leurs incursions
poursuit ses violations
poursuivent leurs violations
tire sur nos
tirent sur nos

[accuse.done] positions
fournit des drones
fournit des munitions
fournit du matériel militaire
fournit un soutien militaire
fournissent des drones
fournissent des munitions
fournissent du matériel militaire
fournissent un soutien militaire
fournissait des armes
fournissait des drones
fournissait des munitions
fournissait du matériel militaire
fournissait un soutien militaire
fournissaient des armes
fournissaient des drones
fournissaient des munitions
fournissaient du matériel militaire
fournissaient un soutien militaire
livre des drones
livre des munitions
livre du matériel militaire
livre un soutien militaire
livrent des drones
livrent des munitions
livrent du matériel militaire
livrent un soutien militaire
livrait des armes
livrait des drones
livrait des munitions
livrait du matériel militaire
livrait un soutien militaire
livraient des armes
livraient des drones
livraient des munitions
livraient du matériel militaire
livraient un soutien militaire
héberge des terroristes
héberge les terroristes
héberge des rebelles
héberge les rebelles
héberge des groupes armés
héberge des groupes terroristes
héberge des mercenaires
hébergent des terroristes
hébergent les terroristes
hébergent des rebelles
hébergent les rebelles
hébergent des groupes armés
hébergent des groupes terroristes
hébergent des mercenaires
hébergeait des terroristes
hébergeait les terroristes
hébergeait des rebelles
hébergeait les rebelles
hébergeait des groupes armés
hébergeait des groupes terroristes
hébergeait des mercenaires
hébergeaient des terroristes
hébergeaient les terroristes
hébergeaient des rebelles
hébergeaient les rebelles
hébergeaient des groupes armés
hébergeaient des groupes terroristes
hébergeaient des mercenaires
abrite des rebelles
abrite les rebelles
abrite des groupes armés
abrite des groupes terroristes
abrite des mercenaires
abritent des terroristes
abritent les terroristes
abritent des rebelles
abritent les rebelles
abritent des groupes armés
abritent des groupes terroristes
abritent des mercenaires
abritait des terroristes
abritait les terroristes
abritait des rebelles
abritait les rebelles
abritait des groupes armés
abritait des groupes terroristes
abritait des mercenaires
abritaient des terroristes
abritaient les terroristes
abritaient des rebelles
abritaient les rebelles
abritaient des groupes armés
abritaient des groupes terroristes
abritaient des mercenaires
protège des terroristes
protège les terroristes
protège des rebelles
protège les rebelles
protège des groupes armés
protège des groupes terroristes
protège des mercenaires
protègent des terroristes
protègent les terroristes
protègent des rebelles
protègent les rebelles
protègent des groupes armés
protègent des groupes terroristes
protègent des mercenaires
protégeait des terroristes
protégeait les terroristes
protégeait des rebelles
protégeait les rebelles
protégeait des groupes armés
protégeait des groupes terroristes
protégeait des mercenaires
protégeaient des terroristes
protégeaient les terroristes
protégeaient des rebelles
protégeaient les rebelles
protégeaient des groupes armés
protégeaient des groupes terroristes
protégeaient des mercenaires
collabore avec les
collabore avec des
collaborent avec les
collaborent avec des
collaborait avec les
collaborait avec des
collaboraient avec les
collaboraient avec des
arme des rebelles
arme les milices
arme des milices
arme les terroristes
arme des terroristes
arme des groupes armés
arme les groupes armés
arme des groupes terroristes
arme les séparatistes
arme des mercenaires
arment des rebelles
arment les milices
arment des milices
arment les terroristes
arment des terroristes
arment des groupes armés
arment les groupes armés
arment des groupes terroristes
arment les séparatistes
arment des mercenaires
armait les rebelles
armait des rebelles
armait les milices
armait des milices
armait les terroristes
armait des terroristes
armait des groupes armés
armait les groupes armés
armait des groupes terroristes
armait les séparatistes
armait des mercenaires
armaient les rebelles
armaient des rebelles
armaient les milices
armaient des milices
armaient les terroristes
armaient des terroristes
armaient des groupes armés
armaient les groupes armés
armaient des groupes terroristes
armaient les séparatistes
armaient des mercenaires
finance des rebelles
finance les milices
finance des milices
finance les terroristes
finance des terroristes
finance des groupes armés
finance les groupes armés
finance des groupes terroristes
finance les séparatistes
finance des mercenaires
financent des rebelles
financent les milices
financent des milices
financent les terroristes
financent des terroristes
financent des groupes armés
financent les groupes armés
financent des groupes terroristes
financent les séparatistes
financent des mercenaires
finançait les rebelles
finançait des rebelles
finançait les milices
finançait des milices
finançait les terroristes
finançait des terroristes
finançait des groupes armés
finançait les groupes armés
finançait des groupes terroristes
finançait les séparatistes
finançait des mercenaires
finançaient les rebelles
finançaient des rebelles
finançaient les milices
finançaient des milices
finançaient les terroristes
finançaient des terroristes
finançaient des groupes armés
finançaient les groupes armés
finançaient des groupes terroristes
finançaient les séparatistes
finançaient des mercenaires
entraîne les rebelles
entraîne des rebelles
entraîne les milices
entraîne des milices
entraîne les terroristes
entraîne des terroristes
entraîne des groupes armés
entraîne les groupes armés
entraîne des groupes terroristes
entraîne les séparatistes
entraîne des mercenaires
entraînent les rebelles
entraînent des rebelles
entraînent les milices
entraînent des milices
entraînent les terroristes
entraînent des terroristes
entraînent des groupes armés
entraînent les groupes armés
entraînent des groupes terroristes
entraînent les séparatistes
entraînent des mercenaires
entraînait les rebelles
entraînait des rebelles
entraînait les milices
entraînait des milices
entraînait les terroristes
entraînait des terroristes
entraînait des groupes armés
entraînait les groupes armés
entraînait des groupes terroristes
entraînait les séparatistes
entraînait des mercenaires
entraînaient les rebelles
entraînaient des rebelles
entraînaient les milices
entraînaient des milices
entraînaient les terroristes
entraînaient des terroristes
entraînaient des groupes armés
entraînaient les groupes armés
entraînaient des groupes terroristes
entraînaient les séparatistes
entraînaient des mercenaires
soutenait les rebelles
soutenait des rebelles
soutenait les milices
soutenait des milices
soutenait les terroristes
soutenait des terroristes
soutenait des groupes armés
soutenait les groupes armés
soutenait des groupes terroristes
soutenait les séparatistes
soutenait des mercenaires
soutenaient les rebelles
soutenaient des rebelles
soutenaient les milices
soutenaient des milices
soutenaient les terroristes
soutenaient des terroristes
soutenaient des groupes armés
soutenaient les groupes armés
soutenaient des groupes terroristes
soutenaient les séparatistes
soutenaient des mercenaires
