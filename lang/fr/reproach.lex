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
