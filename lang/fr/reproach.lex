# Words of blame, of contempt and of denial in few words: rules of 23-reproach.rules

# what whoever is held to account is held for
[guilty]
responsable @s
coresponsable @s
comptable @s
principal responsable
principaux responsables

[guilty.deed]
coupable @s
complice @s
fautif @s
instigateur @s
commanditaire @s
auteur @s
auteur @s présumé @s
cerveau
cerveaux

# whose hand is seen in a deed
[hand] positions
main
mains
empreinte
ombre

# who takes something for what it is
[sees]
voit
voient
voyait
voyaient
vu
voyant
voir
voyons
perçoit
perçoivent
devine
devinent
décèle
décèlent
aperçoit

# by a word alone: « la Turquie parle de génocide »
[speaks.of]
parle
parlent
parlait
parlaient
parlant
parlé
parler
crie
crient
crié

# what a deed is then called
[called] positions
génocide
nettoyage ethnique
épuration ethnique
crime de guerre
crimes de guerre
crime contre l'humanité
crimes contre l'humanité
acte de guerre
terrorisme d'État
terrorisme d'Etat
acte de barbarie
acte d'agression
barbarie
sauvagerie
boucherie
carnage
massacre
massacres
punition collective
déclaration de guerre
agression caractérisée

# what is only done to spoil something: behind "y voit"
[ploy] positions
ligne rouge
ligne rouge franchie
escalade dangereuse
escalade inacceptable
escalade injustifiée
fuite en avant
acte terroriste
acte de terrorisme
lynchage
assassinat ciblé
assassinat politique
provocation
provocation grave
provocation délibérée
provocations
agression
ingérence
coup d'État
coup de poignard
coup de force
piraterie
scandale
exécution sommaire
exécutions sommaires
tuerie gratuite
tentative de torpiller
tentative de saboter
tentative de saper
tentative de faire échouer
tentative de faire dérailler
tentative d'intimidation
tentative de déstabilisation
tentative de déstabiliser
tentative de compromettre
tentative d'entraver
tentative de diversion
tentative de manipulation
manœuvre de diversion
manœuvre dilatoire
manœuvres dilatoires
stratagème
prétexte
complot
volonté de torpiller
volonté de saboter
volonté de saper
volonté de nuire
entrave à la paix
obstacle à la paix
menace pour la paix
menace directe
atteinte à la souveraineté
atteinte à sa souveraineté
atteinte à son intégrité
atteinte grave
insulte
affront

# said of a charge, and nothing more: « Mensonge, rétorque le ministre »
[false.word] positions
grotesques
absurdes
ridicules
fantaisistes
mensongères
mensongers
infondées
calomnieuses
diffamatoires
fallacieuses
faux
mensonge
mensonges
mensonges que tout cela
pur mensonge
purs mensonges
c'est faux
archifaux
totalement faux
absolument faux
complètement faux
calomnie
calomnies
pure calomnie
intox
fake news
absurde
ridicule
grotesque
fantaisiste
foutaises
balivernes
pure invention
pures inventions
affabulation
affabulations

# upon whom suspicion falls
[suspect]
porte
portent
portaient
tourne
tournent
tournaient
pèse
pèsent
pesaient
orientent
dirigent
concentrent
convergent

[suspicion] positions
soupçons
les soupçons
tous les soupçons
de forts soupçons
suspicions

[designate] positions
désigne
désignent
désigné
désignant
désigner

[account.of] positions
sur le compte de
sur le compte d'
sur le compte du
sur le compte des

# a charge that is
[rejected] positions
rejetée
rejetées
rejetés
rejeté
démentie
démenties
démentis
réfutée
réfutées
réfutés
récusée
récusées
récusés
niées

[sorrow] positions
douleur
chagrin
tristesse
affliction

# with whose help, between commas: "l'armée, épaulée par ses mercenaires, a bombardé"
[accompanied]
épaulé @e
appuyé @e
soutenu @e
aidé @e
accompagné @e
flanqué @e
secondé @e
escorté @e
guidé @e

# condemned in other words
[condemn] positions
eu des mots durs +part
eu des mots très durs +part
eu des mots sévères +part
eu des mots très sévères +part
n'a pas de mots assez durs +fin
n'ont pas de mots assez durs +fin
n'a pas eu de mots assez durs +fin
élev @stand la voix contre
élève la voix contre +fin
élèvent la voix contre +fin

[unacceptable] positions
une faute grave
une grave faute
une faute morale
une faute politique
une ligne rouge
une trahison

# concern
[concern] positions
sous le choc

# grief
[condole] positions
pleur @stand ses soldats
pleur @stand leurs soldats
pleur @stand ses enfants
pleur @stand leurs enfants
pleur @stand ses fils
pleur @stand leurs fils
pleur @stand ses morts
pleur @stand leurs morts
pleur @stand ses martyrs
pleur @stand leurs martyrs
pleur @stand ses héros
pleur @stand ses victimes
pense aux familles
pensent aux familles
pense aux proches
pensent aux proches
pense aux victimes
pensent aux victimes

[condole.self] positions
paix à leurs âmes
paix à leur âme
paix à son âme
que la terre leur soit légère
que la terre lui soit légère
leur rend hommage
leur rendons hommage
repos éternel

[welcome] positions
tiré son chapeau +part
tire son chapeau +fin
accueilli à bras ouverts +part
accueille à bras ouverts +fin
rendu hommage au rôle +part
rend hommage au rôle +fin
rendu hommage à l'action +part
rend hommage à l'action +fin
rendu hommage à la médiation +part
rend hommage à la médiation +fin
rendu hommage au courage +part
rend hommage au courage +fin
rendu hommage au travail +part
rend hommage au travail +fin
rendant hommage au rôle +ger
rendant hommage à la médiation +ger

[agree] positions
donné leur feu vert à
donné leur feu vert au
donné son feu vert au
donne son feu vert à
donne son feu vert au
donnent leur feu vert à
donnent leur feu vert au
dit oui à la trêve +truce
dit oui au cessez-le-feu +truce
dit oui à une trêve +truce

[charge]
conclusion @n
soupçon @n
affabulation @n
calomnie @n
contrevérité @n
contre-vérité @n

[situation.calm] positions
calme précaire règne
calme relatif règne
calme fragile règne
le calme règne
règne un calme précaire
règne un calme relatif
calme précaire est revenu
calme relatif est revenu

# by whom a deed was done
[work.of] positions
porte la signature
portent la signature
porte la marque
portent la marque
porte l'empreinte
est l'œuvre
est l'oeuvre
sont l'œuvre
sont l'oeuvre
serait l'œuvre
serait l'oeuvre
était l'œuvre
était l'oeuvre

[accuse.responsible] positions
le vrai responsable
le véritable responsable
les vrais responsables
les véritables responsables
le seul responsable
l'unique responsable
les seuls responsables

[accuse.done] positions
joue la montre
jouent la montre
tergiverse
tergiversent
cherche à gagner du temps
cherchent à gagner du temps
fait traîner les négociations
font traîner les négociations
fait traîner les pourparlers
torpille les négociations
torpille les pourparlers
torpillent les négociations
cherche à torpiller
veut torpiller
arme les rebelles
arment les rebelles
arme le M23
soutient les rebelles
abrite des terroristes
abrite les terroristes

[accuse.hold] positions
a rendu
ont rendu
avait rendu
avaient rendu

[accuse.done] positions
arment
fournit des armes
fournissent des armes
livre des armes
livrent des armes
finance les rebelles
financent les rebelles
finance le terrorisme
soutient le terrorisme
soutiennent le terrorisme
parraine le terrorisme

[accuse.deed] positions
fourni des armes
livré des armes
armé les rebelles
financé les rebelles
soutenu les rebelles
abrité des terroristes

[accuse.of] positions
porté plainte contre +part
porte plainte contre +fin
portent plainte contre +fin
porter plainte contre +inf

[untrue] positions
tissu de mensonges
ramassis de mensonges
pur mensonge
purs mensonges

[lie]
pures inventions
pure invention
pures fabrications
pure fabrication
affabulation
affabulations
élucubrations
fables

[accuse.of] positions
pointé un doigt accusateur vers +part
pointé un doigt accusateur sur +part
pointe un doigt accusateur vers +fin
pointe un doigt accusateur sur +fin

[accuse.deed] positions
utilisé du chlore
utilisé du gaz
utilisé des armes chimiques
utilisé des armes interdites
utilisé des bombes à sous-munitions

[offer] positions
prêt @e au dialogue
prêts au dialogue
prêtes au dialogue
prêt @e à dialoguer
prêts à dialoguer
ouvert @e au dialogue
ouvert @e à la négociation
ouvert @e à des négociations
ouvert @e à des pourparlers

# what they do, as whoever suffers it tells: « le Rwanda pille nos minerais »
[accuse.done] positions
pille
pillent
massacrent
bombarde
bombardent
agresse
agressent
assassine
assassinent
terrorise
terrorisent
affame
affament
opprime
oppriment
persécute
persécutent
déstabilise
déstabilisent
torturent
déporte
déportent
bafoue
bafouent
entrave
entravent
sabote
sabotent
asphyxie
asphyxient
attaque nos
attaque notre
attaquent nos
attaquent notre
tue nos
tue notre
tuent nos
tuent notre
massacre nos
massacre notre
occupe nos
occupe notre
occupent nos
occupent notre
pilonne nos
pilonne notre
pilonnent nos
pilonnent notre
tue des civils
tuent des civils
massacre des civils
massacrent des civils
commet des crimes
commet des atrocités
commet des massacres
commet des exactions
commet un génocide
commet des crimes de guerre
commettent des crimes
commettent des atrocités
commettent des massacres
commettent des exactions
commettent un génocide
commettent des crimes de guerre
nous bombarde
nous bombardent
nous attaque
nous attaquent
nous affame
nous affament
nous massacre
nous massacrent
nous tue
nous tuent

[concern] positions
avec stupeur
avec effroi
avec horreur
