# French: verbs of what is asked for, and what they are about, by kind. One rule crosses the verbs of one kind with the things of another.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

@ask: er+inf, e+sub, ent+sub
@askir: ir+inf, isse+sub, issent+sub
@askre: re+inf, e+sub, ent+sub

# ---- to stop, to keep from, to lower, to let ----
[asked.stop] beside
cess @ask
arrêt @ask
stopp @ask
interromp @askre
suspend @askre
termin @ask
finir
abandonn @ask
cessation
arrêt
fin
suspension
interruption

[asked.shun] beside
évit @ask
empêch @ask
prévenir
prévienne
préviennent
enray @ask
enraie
enraient
contenir
contienne
contiennent
conjur @ask
écart @ask
endigu @ask
frein @ask
jugul @ask
stopp @ask
évitement
prévention

[asked.lower] beside
réduire
réduise
réduisent
diminu @ask
baiss @ask
abaiss @ask
atténu @ask
apais @ask
désamorc @ask
décrisp @ask
détendre
détende
détendent
calm @ask
adouc @askir
dissip @ask
désenvenim @ask
dédramatis @ask
réduction
baisse
diminution
apaisement
atténuation
désamorçage
décrispation

# what is lowered
[asked.heat] beside
tension
tensions
crise
situation
climat
atmosphère
température
fièvre
esprits
hostilité
animosité
inimitié
crispation
crispations
escalade
passions

# what is kept from happening
[asked.worse] beside
dérapage
dérapages
escalade
surenchère
embrasement
conflagration
confrontation
confrontations
extension
propagation
débordement
débordements
élargissement
régionalisation
contagion
aggravation
dégradation
détérioration
emballement
spirale
engrenage
guerre
rupture
déstabilisation
chaos

[asked.ring] beside
spirale
cycle
engrenage
cercle
logique
escalade

[asked.break] beside
briser
brise
brisent
rompre
rompe
rompent
casser
sortir
sorte
sortent
échapper

# ---- who stands somewhere, and where ----
[asked.forces] beside
garde-côtes
garde-frontières
gardes-frontières
casques bleus
armée
armées
armes
artillerie
arsenal
aviation
avions
bateaux
batteries
blindés
canons
casques
chars
combattants
conseillers
contingent
contingents
drones
effectifs
éléments
engins
flotte
forces
gendarmes
hélicoptères
hommes
instructeurs
matériel
matériels
mercenaires
milices
miliciens
militaires
missiles
munitions
navires
paramilitaires
paras
policiers
renforts
roquettes
snipers
soldats
supplétifs
systèmes
troupes
unités
vaisseaux
vedettes
véhicules

[asked.pull] beside
retir @ask
rappeler
rappelle
rappellent
rapatri @ask
évacu @ask
éloign @ask
désengag @ask
repli @ask
sortir
écart @ask
enlever
ramener
ramène
ramènent
recul @ask
départ
désengagement
recul
repli
rappel
rapatriement
éloignement
sortie
évacuation

[asked.leave] beside
quitt @ask
évacu @ask
libér @ask
abandonn @ask
restitu @ask
rendre
rende
rendent
céder
cède
cèdent
évacuation
restitution

[asked.ground] beside
bases
base
casernes
centrale
col
collines
crête
crêtes
district
districts
enclave
hauteurs
île
îles
îlot
kilomètres
lieux
localité
localités
position
positions
poste
postes
province
provinces
quartier
quartiers
récif
récifs
région
régions
secteur
secteurs
sol
terres
territoire
territoires
village
villages
ville
villes
zone
zones
plateau
péninsule
corridor
couloir

# ---- talks ----
[asked.begin] beside
entam @ask
engag @ask
lanc @ask
relanc @ask
ouvrir
ouvre
ouvrent
rouvrir
rouvre
rouvrent
reprendre
reprenne
reprennent
poursuivre
poursuive
poursuivent
continu @ask
maintenir
maintienne
maintiennent
renou @ask
établir
rétabl @askir
intensifier
multipli @ask
approfond @askir
tenir
tienne
tiennent
organis @ask
convoqu @ask
accept @ask
rejoindre
rejoigne
rejoignent
réintégr @ask
regagn @ask
réactiv @ask
ranim @ask
réanim @ask
nouer
ouverture
reprise
relance
poursuite
lancement
tenue
organisation
rétablissement
réactivation
maintien

# to sit down together
[asked.sit] beside
s'asseoir
se rasseoir

[asked.talks] beside
pourparlers
négociations
négociation
discussions
dialogue
entretiens
consultations
concertations
contacts
rencontres
rencontre
réunion
sommet
conférence
médiation
conciliabules
échanges
tractations
format
formats

# ---- disputes and how they end ----
[asked.solve] beside
régl @ask
régler
règle
règlent
résoudre
résolve
résolvent
surmont @ask
aplan @askir
tranch @ask
vider
dépass @ask
trait @ask
dénou @ask
sold @ask
règlement
résolution

[asked.dispute] beside
différend
différends
litige
litiges
contentieux
désaccord
désaccords
dispute
disputes
divergences
querelle
querelles
dissensions
rivalités
conflit
conflits

[asked.matter] beside
question
questions
problème
problèmes
crise
crises
dossier
affaire
affaires
situation

[asked.seek] beside
trouv @ask
cherch @ask
recherch @ask
négoci @ask
privilégi @ask
accept @ask
élabor @ask
favoris @ask
explor @ask
parvenir
parvienne
parviennent
aboutir
œuvr @ask
travaill @ask
adopt @ask
consentir
recherche
adoption

# ---- provocations, words, deeds ----
[asked.forgo] beside
évit @ask
rejet @ask
rejeter
bannir
bannisse
bannissent
proscrire
cess @ask
arrêt @ask
abandonn @ask
renonc @ask
stopp @ask
fin
arrêt
cessation

[asked.tests] beside
tirs de missiles
tirs de missile
essais
essai
manœuvres

[asked.harsh] beside
provocation
provocations
rhétorique
rhétoriques
invective
invectives
insulte
insultes
menaces
intimidation
intimidations
incitation
incitations
chantage
fanfaronnades
surenchère
surenchères
outrances
calomnies
diatribes
bravades

[asked.speech] beside
propos
paroles
discours
déclarations
déclaration
langage
ton
messages
mots
termes
gestes
geste
rhétorique

[asked.fiery] beside
blessants
blessantes
désobligeants
diffamatoires
humiliants
insultants
insultantes
malveillants
provocants
racistes
xénophobes
agressif
agressifs
agressive
agressives
belliqueux
belliqueuse
belliqueuses
belliciste
bellicistes
enflammés
enflammées
guerrier
guerriers
guerrière
guerrières
haineux
haineuse
haineuses
hostile
hostiles
incendiaire
incendiaires
inflammatoire
inflammatoires
menaçant
menaçants
menaçante
menaçantes
offensants
offensante
offensantes
outranciers
provocateur
provocateurs
provocatrice
provocatrices
revanchard
revanchards
revancharde
revanchardes
violents
violentes

[asked.rash] beside
arbitraire
arbitraires
brusque
brusques
hâtif
hâtive
hâtives
hâtifs
imprudent
imprudente
imprudents
inconsidéré
inconsidérée
inconsidérés
inconsidérées
irréfléchi
irréfléchie
irréfléchis
irréfléchies
irresponsable
irresponsables
irréversible
irréversibles
précipité
précipitée
précipitées
précipités
téméraire
téméraires
unilatéral
unilatérale
unilatéraux
unilatérales

[asked.calm] beside
calme
discernement
maîtrise
mesure
modération
patience
pondération
proportionnalité
prudence
raison
retenue
sagesse
sérénité
tempérance
responsabilité
circonspection
flegme
lucidité

[asked.stir] beside
aggraver
alimenter
attiser
aviver
compliquer
enflammer
envenimer
exacerber
raviver
compromettre
accroître
accentuer
déstabiliser
provoquer
saper
miner

# ---- aid, those who bring it, those who need it ----
[asked.let] beside
permettre
permette
permettent
autoris @ask
facilit @ask
garant @askir
garantir
assur @ask
accélér @ask
sécuris @ask
augment @ask
accroître
intensifier
rétablir
rétablisse
rétablissent
organis @ask
accord @ask
donn @ask
offrir
reprendre
débloqu @ask
ouvrir
ouvre
ouvrent
rouvrir

[asked.way] beside
accès
acheminement
approvisionnement
circulation
distribution
entrée
évacuation
livraison
livraisons
passage
ravitaillement
retour
sécurité
sûreté
travail
transfert
transit
action
activité
activités
départ
visas

[asked.aid] beside
aide
aides
assistance
ambulances
camions
carburant
convois
convoi
eau
médicaments
nourriture
provisions
rations
secours
soins
vaccins
vivres
cargaisons
colis
fournitures

[asked.aider] beside
équipes médicales
équipes de secours
équipes humanitaires
humanitaires
médecins
ONG
organisations
infirmiers
secouristes
soignants
équipes
volontaires
agences
sauveteurs
travailleurs
bénévoles

[asked.weak] beside
affamés
apatrides
assiégés
blessés
civils
déplacés
enfants
exilés
familles
femmes
habitants
malades
migrants
minorités
naufragés
patients
populations
population
réfugiés
rescapés
riverains
sinistrés
victimes
vieillards
villageois
vulnérables

[asked.held] beside
morts
défunts
captifs
captives
corps
dépouilles
détenus
détenues
déportés
disparus
enfants
enlevés
équipage
marins
otages
pêcheurs
prisonnier
prisonniers
prisonnières
ressortissants
restes

[asked.spared] beside
ambulances
biens
cathédrales
centres
civils
dispensaires
églises
écoles
école
hôpital
hôpitaux
infrastructures
maternités
mosquées
monuments
patrimoine
sanctuaires
humanitaires
journalistes
soignants
secouristes
enfants
femmes
populations
population
habitants
réfugiés
déplacés
camps
villageois

[asked.guard] beside
protég @ask
protéger
protège
protègent
épargn @ask
préserv @ask
sauv @ask
ménag @ask
sauvegard @ask

[asked.target] beside
attaqu @ask
bombard @ask
cibl @ask
frapp @ask
pilonn @ask
canonn @ask
mitraill @ask
vis @ask
tuer
tue
tuent
massacr @ask
détruire
harcel @ask
tirer
tire
tirent
agress @ask
envahir
menac @ask

# ---- who did it and how ----
[asked.clear] beside
établ @askir
établir
élucid @ask
clarifier
éclairc @askir
détermin @ask
découvrir
vérifier
examin @ask
rechercher
révéler
dévoiler
analyser

[asked.how] beside
assassinat
attentat
cause
causes
circonstances
crash
crime
crimes
décès
déroulement
disparition
disparitions
drame
exactions
faits
fusillade
incident
incidents
massacre
massacres
meurtre
meurtres
mort
naufrage
origine
provenance
réalité
responsabilités
sabotage
tuerie
vérité

[asked.culprit] beside
auteurs des tirs
agresseurs
assaillants
assassins
auteur
auteurs
commanditaire
commanditaires
complices
coupable
coupables
meurtriers
responsables
ravisseurs
tireurs

[asked.find] beside
identifier
retrouv @ask
trouver
rechercher
recherche
démasqu @ask
découvrir
traquer
identification
localiser

# ---- other things: laws, votes, money, ties ----
[asked.enact] beside
abrog @ask
adopt @ask
amend @ask
annul @ask
appliqu @ask
convoqu @ask
délivr @ask
extrad @ask
fourn @askir
livr @ask
lever
lève
lèvent
modifier
nomm @ask
octroy @ask
organis @ask
pay @ask
promulgu @ask
publi @ask
ratifier
reconnaître
reconnaisse
reconnaissent
réform @ask
rembours @ask
rendre
report @ask
retir @ask
révis @ask
rouvrir
rouvre
rouvrent
sign @ask
supprim @ask
tenir
tienne
tiennent
vers @ask
vot @ask
abrogation
adoption
annulation
levée
ratification
reconnaissance
réouverture
tenue

[asked.act] beside
accréditation
accréditations
aéroport
aéroports
ambassade
ambassades
armes
budget
compensations
constitution
convention
dette
dettes
décret
décrets
droits
écoles
élection
élections
embargo
espace
immatriculation
indemnités
indépendance
jugement
législation
licence
licences
loi
lois
missiles
mandat
munitions
plaques
peine
protocole
référendum
réforme
réformes
salaires
sanctions
scrutin
scrutins
suffrage
taxe
taxes
traité
universités
université
verdict
visa
visas
