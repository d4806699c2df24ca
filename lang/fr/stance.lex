# Words of stands that count by whoever takes them, whatever the object: rules of 23-stance.rules. Own work. Licence: Apache-2.0.

[actor.group]
Acted
Action humanitaire
Al-Haq
Alarm Phone
B'Tselem
Balai citoyen
Bellingcat
Cadus
Caminando Fronteras
Cenco
Crisis Group
Danish Refugee Council
FIDH
Filimbi
Forum des réfugiés
Global Witness
International Crisis Group
Islamic Relief
La Paix maintenant
Lucha
Memorial
Mercy Corps
NetBlocks
Norwegian Refugee Council
Open Arms
Plan International
Première Urgence
Première Urgence Internationale
SOS Mediterranee
SOS Méditerranée
Sant'Egidio
Sea-Eye
Secours catholique
Secours islamique
Solidarités International
Terre des hommes
The Sentry
Tournons la page
Transparency International
Vivre ensemble
World Vision
Yesh Din

[actor.state.seat]
Belmopan = BZ
Bridgetown = BB
Georgetown = GY
Nassau = BS
Paramaribo = SR
Port-Moresby = PG
Suva = FJ

[aim.restraint]
fasse preuve de sang-froid
fassent preuve de sang-froid
garde son sang-froid
gardent leur sang-froid
se contienne
se contiennent

# what somebody says there is none of
[broad.refusal] positions
ferme refus
leur refus
refus absolu
refus catégorique
refus ferme
refus total
son refus

[broad.harbours] positions
n'abrite
n'abritent
n'abritons
n'héberge
n'hébergent
n'hébergeons

[broad.absent] positions
agression
base @n
blocus
camps
charnier @n
famine
génocide
invasion
massacre @n
mercenaires
nettoyage ethnique
otages
prisonniers politiques
pénurie
répression
siège
torture
troupes étrangères

# what is denied: versions, figures, charges
[broad.account]
accusation @n
affirmation @n
allégation @n
argument @n
assertion @n
bilan @n
calomnie @n
charges
chiffres
complicité
conclusion @n
constat @n
contenu du rapport
critique @n
déclaration @n
décompte @n
estimation @n
faute @n
grief @n
hypothèse @n
implication
imputation @n
information @n
informations de presse
ingérence @n
insinuation @n
intention @n belliqueuse @s
le caractère
lien @n
lien avec
lien quelconque
liens avec
mensonge @n
narratif
narration
participation
procès d'intention
propos
qualification
rapport @n
reproche @n
responsabilité
rumeur @n
récit @n
résultats du scrutin
révélation @n
rôle dans
soupçon @n
supposition @n
teneur du rapport
thèse @n
tout rôle
témoignage @n
verdict
version @n

[broad.advise] positions
déconseill @stand
exig @gstand
préconis @stand
prôn @stand
prône
prônent
recommand @stand
réclam @stand

[broad.agreed] positions
acceptent
accepté
adoptent
adopté
approuvent
approuvé
arrêtent
arrêté
conclu
concluent
convenu d'
convenu de
conviennent d'
conviennent de
entériné
finalisé
négocié
paraphent
paraphé
parviennent à
prolongé
ratifié
reconduit
renouvelé
s'accordent sur
s'entendent pour
s'entendent sur
scellent
scellé
signent
signé
sont parvenues à
sont parvenus à
topé
topé sur
trouvent
validé

[broad.agreed.now] positions
acceptent
adoptent
approuvent
concluent
négocient
paraphent
prolongent
reconduisent
scellent
signent

[broad.alert] positions
alertait
alerte
alertent
alerté
averti
avertissait
avertissent
avertit
prévenu
préviennent
prévient

[broad.also] positions
aussi
itou
pareillement
également

# what is wanted of whoever did it
[broad.answers] positions
comptes
des actes
excuses
excuses publiques
explications
garanties
réparations
réponses
éclaircissements

[broad.appeal] positions
appel @n
consigne @n
demande @n
exigence
exigences
injonction
injonctions
mise en demeure
recommandation @n
requête
sommation
supplique
ultimatum

# whom somebody asks to do anything
[broad.ask] positions
adjur @stand
appel @stand
appelle +fin
appellent +fin
avisé +part
commandé +part
conjur @stand
conseill @stand
convi @stand
demand @stand
déconseill @stand
encourag @gstand
engage +fin
enjoignent +fin
enjoint +fin
enjoint +part
exhort @stand
exig @gstand
font pression sur +fin
implor @stand
impos @stand
incit @stand
intim @stand
invit @stand
met ~ en demeure +fin
mettent ~ en demeure +fin
mis ~ en demeure +part
ordonn @stand
press @stand
priant +ger
prie +fin
prient +fin
prions +we
prié +part
priée +part
préconis @stand
prône +fin
prônent +fin
prôné +part
quémand @stand
rappel @stand
rappelle +fin
rappellent +fin
recommand @stand
requiert +fin
requis +part
revendiqu @stand
réclam @stand
sollicit @stand
somme +fin
somment +fin
sommé +part
suggère +fin
suggér @stand
suppli @stand

# what a deed is, behind « parle de »
[broad.crime] positions
abomination
atrocité @n
barbarie
boucherie
carnage
crime @n
horreur
ignominie
infamie
lâcheté
massacre @n
sauvagerie
terrorisme

# whom homage is to grieve
[broad.dead]
disparu @n
décédé @e
défunt @n
martyr @n
mort @n
mémoire
péri
tombé @e
tombés
tué @e
victime @n

# what another side is said to do
[broad.deed] positions
abrit @stand
affamait +fin
affame +fin
affament +fin
affamer +inf
affamé +part
agress @stand
aliment @stand
annex @stand
anéanti +part
arme les +fin
arment +fin
armé les rebelles +part
asphyxi @stand
assassin @stand
assiège +fin
assiègent +fin
assiégé +part
attaqu @stand
attis @stand
bafou @stand
bloqu @stand
bombard @stand
brim @stand
brûl @stand
canonn @stand
cibl @stand
colonis @stand
commet +fin
commettait +fin
commettent +fin
commis +part
confisqu @stand
coupe l'eau +fin
coupé l'eau +part
coupé l'électricité +part
discrimin @stand
dissimul @stand
dup @stand
décapit @stand
déclaré la guerre +part
déclenché +part
délibérément visé +part
déployé +part
déport @stand
déstabilis @stand
détourn @stand
détruisent +fin
détruit +fin
détruit +part
dévast @stand
empoisonné +part
emprisonn @stand
empêchait +fin
empêche +fin
empêchent +fin
empêché +part
enfreignent +fin
enfreint +fin
enfreint +part
enlevé +part
enlève +fin
enlèvent +fin
enrôl @stand
entrav @stand
entraîn @stand
envahi +part
envahissent +fin
envahit +fin
espionn @stand
est complice +fin
est coupable +fin
est derrière +fin
est à l'origine +fin
est à la manoeuvre +fin
expuls @stand
exécut @stand
fait traîner +fin
fait traîner +part
fait usage +part
falsifi @stand
ferme les yeux +fin
ferment les yeux +fin
fermé les yeux +part
financ @stand
foment @stand
font traîner +fin
fourni des armes +part
fournissent des armes +fin
fournit des armes +fin
franchi +part
franchit +fin
frapp @stand
humili @stand
héberg @stand
incendi @stand
infiltr @stand
instrumentalis @stand
interdit l'accès +fin
intimid @stand
joue avec le feu +fin
joue un double jeu +fin
jouent avec le feu +fin
kidnapp @stand
lancé des missiles +part
lancé une attaque +part
lancé une offensive +part
largue des bombes +fin
largué +part
largué des bombes +part
liquid @stand
livre des armes +fin
livrent des armes +fin
livré des armes +part
lynch @stand
manipul @stand
massacr @stand
masse +fin
massent +fin
massé +part
ment +fin
mentait +fin
mentent +fin
menti +part
mené une agression +part
mené une campagne +part
met le feu +fin
mettent le feu +fin
miné +part
mis le feu +part
mis le feu à +part
mitraill @stand
mène un double jeu +fin
mène une guerre +fin
mènent une guerre +fin
mépris @stand
occup @stand
oppress @stand
orchestr @stand
ouvert le feu +part
ouvre le feu +fin
ouvrent le feu +fin
parrain @stand
perpétr @stand
persécut @stand
pill @stand
pilonn @stand
pirat @stand
piétine +fin
piétinent +fin
piétiné +part
porte l'entière responsabilité +fin
porte la responsabilité +fin
porte toute la responsabilité +fin
porte une lourde responsabilité +fin
portent l'entière responsabilité +fin
portent la responsabilité +fin
posé des mines +part
prend en otage +fin
prend pour cible +fin
prend pour cibles +fin
prennent en otage +fin
prennent pour cible +fin
pris en otage +part
pris en otages +part
pris pour cible +part
prive +fin
privent +fin
privé +part
profan @stand
profané +part
propage la haine +fin
provoqu @stand
rase +fin
rasent +fin
rasé +part
repris les bombardements +part
repris les hostilités +part
rompent +fin
rompt +fin
rompu +part
s'est emparée de +fin
s'est livré à +fin
s'est livrée à +fin
s'est rendue coupable +fin
s'est retranché dans +fin
sabot @stand
saccag @stand
se cachait derrière +fin
se cache derrière +fin
se cachent derrière +fin
se livre à +fin
se livrent à +fin
se sont livrés à +fin
semé la terreur +part
sont complices +fin
sont coupables +fin
sont derrière +fin
sont à l'origine +fin
soudoy @stand
souffle sur les braises +fin
soufflent sur les braises +fin
soutenu les rebelles +part
soutiennent le terrorisme +fin
soutient des terroristes +fin
soutient le terrorisme +fin
soutient les rebelles +fin
soutient les terroristes +fin
spoli @stand
sème la discorde +fin
sème la terreur +fin
sème le chaos +fin
sèment la terreur +fin
séquestr @stand
tabass @stand
terrorise +fin
terrorisent +fin
terrorisé +part
tir @stand
tirait les ficelles +fin
tire les ficelles +fin
tire sur +fin
tirent les ficelles +fin
tirent sur +fin
tiré +part
tiré sur +part
tolère +fin
tolèrent +fin
torpill @stand
tortur @stand
trahi +part
trahit +fin
transgresse +fin
transgressé +part
traîne des pieds +fin
traîne les pieds +fin
traînent les pieds +fin
tromp @stand
utilise la population +fin
utilise les civils +fin
utilisent les civils +fin
utilisé des armes +part
utilisé des bombes +part
vandalis @stand
veulent la guerre +fin
veut la guerre +fin
viol @stand
violait +fin
viole +fin
violent +fin
violé +part
égorg @stand
étaient derrière +fin
était derrière +fin
étouff @stand
étrangl @stand

[broad.default] positions
en demeure

[broad.denial] positions
démenti @n
dénégation @n
fin de non-recevoir
protestations d'innocence

[broad.denounce] positions
documentant +ger
documente +fin
documentent +fin
documenté +part
dénonce +fin
dénoncent +fin
dénoncer +inf
dénoncé +part
dénonçaient +fin
dénonçait +fin
dénonçant +ger
dénonçons +we
fustige +fin
fustigeant +ger
fustigent +fin
fustigé +part
pointant +ger
pointe +fin
pointent +fin
pointé +part
recense +fin
recensé +part
stigmatise +fin
stigmatisé +part
vilipende +fin
étrille +fin

[broad.deny] positions
balaie +fin
balaient +fin
balay @stand
bat en brèche +fin
battent en brèche +fin
contest @stand
décline +fin
déclinent +fin
décliné +part
dément +fin
démentaient +fin
démentait +fin
démentant +ger
démentent +fin
démenti +part
démentir +inf
démentons +we
désavou @stand
exclu +part
excluent +fin
exclut +fin
hauss @stand les épaules devant
infirm @stand
ironis @stand sur
met en doute +fin
mettent en doute +fin
mis en doute +part
moqu @stand
ni @stand
protest @stand contre
raill @stand
rejet @stand
rejette +fin
rejettent +fin
repouss @stand
ridiculis @stand
récus @stand
réfut @stand
réfute +fin
réfutent +fin
s'est défendue +fin
s'est élevé contre +fin
s'est élevée contre +fin
s'élève contre +fin
s'élèvent contre +fin
se défendait +fin
se défendant +ger
se défendent +fin
se gausse de +fin
se sont défendus +fin
taillé en pièces +part
tourn @stand en dérision
écart @stand

# what is deplored and is no toll
[broad.deplored]
absence @n
agression @n
arrestation @n
attaque @n
blocage @n
bombardement @n
coup de force
destruction @n
décision @n
déclaration @n
désinformation
entrave @n
escalade
exaction @n
fermeture
frappe @n
impunité
inaction
indifférence
ingérence @n
interdiction
lenteur @n
loi du plus fort
mépris
obstruction @n
passivité
poursuite des combats
propos
provocation @n
recours
refus
rejet
reprise des combats
reprise des hostilités
restriction @n
rupture
répression
silence
suspension
usage excessif
violation @n
violence @n
discours
rhétorique

[broad.dismay] positions
alarme
angoisse @n
anxiété
appréhension @n
consternation
crainte @n
désarroi
effroi
inquiétude @n
préoccupation @n

[broad.disposal] positions
disposition

[broad.distance] positions
apporte un démenti
apporté un démenti
clame son innocence
clament leur innocence
clamé leur innocence
clamé son innocence
décline toute responsabilité
décliné toute responsabilité
nie en bloc
nié en bloc
oppose un démenti
opposé un démenti
plaide non coupable
prenait leurs distances avec
prenait leurs distances vis-à-vis
prenait ses distances avec
prenait ses distances vis-à-vis
prend leurs distances avec
prend leurs distances vis-à-vis
prend ses distances avec
prend ses distances vis-à-vis
prennent leurs distances avec
prennent leurs distances vis-à-vis
prennent ses distances avec
prennent ses distances vis-à-vis
pris leurs distances avec
pris leurs distances vis-à-vis
pris ses distances avec
pris ses distances vis-à-vis
s'est démarqué @e de
s'est démarqué @e des
s'est démarqué @e du
s'est désolidarisé @e de
s'est désolidarisé @e des
s'est désolidarisé @e du
se démarque de
se démarque des
se démarque du
se désolidarise de
se désolidarise des
se désolidarise du
se désolidarisent de
se sont désolidarisés des

[broad.distances] positions
leurs distances
ses distances

[broad.doer] positions
agresseur @n
auteur @n
auteurs présumés
cerveau
cerveaux
commanditaire @n
coupable @n
fauteur @n de guerre
inspirateur @n
instigateur @n

# what is warned of
[broad.dread]
s'embraser
dégénérer
dégénère
dégénèrent
embraser
échapper à tout contrôle
échappe à tout contrôle
hors de contrôle
incontrôlable @s
basculer dans
basculait dans
bascule dans
sombrer dans
sombrait dans
s'enflammer
s'étendre
s'étende
s'aggraver
se propager
déraper
dérapage @s
tourner à l'affrontement
au bord du gouffre
au bord du précipice
au bord de l'explosion
point de rupture
exploser
s'envenimer
dégénérait
s'embrase
s'embrasait
aggravation
aggraver
bain de sang
catastrophe
chaos
choléra
conséquences
contagion
crise
danger @n
débordement
désastre
effondrement
embrasement
empirer
escalade
famine
famines
guerre
génocide
implosion
manque
massacre @n
menace @n
menacent
menacerait
menaceraient
menaçait
menaçaient
morts
mourir
nettoyage ethnique
pire
pires
point de non-retour
pénurie @n
risque @n
répercussions
s'effondrer
à court de
épidémie @n
épuisé @e

[broad.dubbed] positions
jugée
jugées
jugés
qualifiée
qualifiées
qualifiés

# what somebody must do
[broad.duty]
accepter
acquérir
agir
aider
appliquer
apporter
arrêter
assumer
cesser
changer
choisir
condamner
coopérer
demander des comptes
donner
doter
démanteler
démissionner
démontrer
dénoncer
déposer
désarmer
empêcher
enquêter
entendre
expliquer
faire pression
faire preuve
fermer
garantir
geler
honorer
imposer
intervenir
isoler
laisser
lever
libérer
livrer
mettre
négocier
ouvrir
parler
partir
payer
prendre
prendre ses responsabilités
protéger
prouver
quitter
rappeler
reconnaître
reculer
redoubler
rejeter
remettre
rendre
rendre des comptes
renoncer
rentrer
reprendre
respecter
rester unis
restituer
retirer
retourner
revenir
rompre
réagir
répondre
répondre de
s'abstenir
s'asseoir
s'engager
s'expliquer
s'unir
sanctionner
se conformer
se mobiliser
se ressaisir
se retirer
se réunir
se réveiller
sortir
soutenir
surmonter
suspendre
tenir
tirer les leçons
travailler
venir
voter
évacuer

# what has to be done to somebody or something
[broad.duty.be]
être levé @e
être mis fin
être protégé @e
être respecté @e
être épargné @e

# what no one of did happen
[broad.event]
arme
arme chimique
arme lourde
attaque @n
avion
balle
base
base militaire
bombardement @n
bombe @n
canon
char
charnier
civil
combat
combattant
coup de feu
coup de force
crime
drone
exaction
exécution
frappe
frappe aérienne
homme armé
incursion
instructeur
livraison d'armes
massacre
mercenaire
militaire
missile
obus
offensive
opération
ordre
otage
pillage
prisonnier
raid
roquette
répression
soldat
tir
torture
tortures
troupe
viol
violation

# what a charge is called that is denied
[broad.fiction] positions
invention @n
absurde @s
absurdité @n
affabulation
affabulation @n
affabulations
balivernes
biaisé @e
bidon @n
bobard @n
cabale
calomniateur
calomnie @n
calomnies
calomnieuse @n
calomnieux
campagne de diffamation
campagne de dénigrement
canular
conte @n
contraire à la vérité
contraires à la vérité
contre-vérité @n
cousu @e de fil blanc
diffamation
diffamatoire @s
délirant @e
dénué @e de fondement
dénué @e de tout fondement
dénué @e de tout sens
désinformation
erroné @e
extravagant @e
fable @n
fabriqué @e
fabriqué @e de toutes pièces
fake news
fallacieuse @s
fallacieux
fantaisiste @s
fantasme @n
fantasmé @e
farfelu @e
fausse
fausse @s
fausse nouvelle
fausses
fausses nouvelles
faux
fiction
forgé @e de toutes pièces
foutaises
gratuit @e
grotesque @s
hallucination @n
hasardeuse @s
hasardeux
ineptie
inepties
inexact @e
infamant @e
infondé @e
infox
injurieux
insultant @e
intox
intoxication
invention @n
inventé @e de toutes pièces
invraisemblable @s
légende
malveillant @e
manipulation @n
mensonge @n
mensonger @s
mensongers
mensongère @s
mise en scène
montage
monté @e de toutes pièces
non fondé @e
non-sens
offensant @e
outrancier
outrancière @s
partial @e
propagande
pures spéculations
ragots
ridicule @s
rocambolesque @s
rumeurs
sans aucun fondement
sans fondement
sans preuve
sans preuves
sornettes
sottises
spécieuse @s
spécieux
spéculation @n
tendancieuse @s
tendancieux
trompeur
trompeuse @s
élucubration @n

# what is promised; what is only sent is no offer
[broad.give] positions
accordera +fin
accueillera +fin
apportera +fin
apporteront +fin
accueilleront +fin
acheminera +fin
débloquera +fin
dépêchera +fin
engage à +fin
engagent à +fin
engagé à +fin
engagée à +fin
engagés à +fin
enverra +fin
enverront +fin
fournira +fin
fourniront +fin
livrera +fin
met à disposition +fin
mis à disposition +part
mobilisera +fin
octroiera +fin
offert +part
offrant +ger
offre +fin
offrent +fin
offrir +inf
offrira +fin
ouvre ses portes +fin
prendra en charge +fin
prendront en charge +fin
promet +fin
promettant +ger
promettent +fin
promis +part
propos @stand
propose d'envoyer
s'apprête à dépêcher +fin
s'apprête à envoyer +fin

[broad.good] positions
allait dans le bon sens
donne de l'espoir
est porteuse d'espoir
est une évolution positive
merci infiniment
merci à ceux
merci à tous ceux
ravive l'espoir
va dans le bon sens
vont dans le bon sens

[broad.grant] positions
accorde +fin
accordé +part
donne +fin
donnent +fin
donné +part
fixe +fin
fixé +part
laisse +fin
laissé +part

# who is warned, or of what
[broad.guard] positions
met ~ en garde
mettent ~ en garde
mis ~ en garde

# support and thanks, whole by themselves
[broad.hail] positions
apporte son soutien
apporté son soutien
assure de leur gratitude
assure de leur reconnaissance
assure de leur satisfaction
assure de leur soulagement
assure de leurs remerciements
assure de sa bénédiction
assure de sa gratitude
assure de sa profonde gratitude
assure de sa reconnaissance
assure de sa satisfaction
assure de ses félicitations
assure de ses remerciements
assure de son admiration
assure de son soulagement
assuré de leur gratitude
assuré de leur reconnaissance
assuré de leur satisfaction
assuré de leur soulagement
assuré de leurs remerciements
assuré de sa bénédiction
assuré de sa gratitude
assuré de sa profonde gratitude
assuré de sa reconnaissance
assuré de sa satisfaction
assuré de ses félicitations
assuré de ses remerciements
assuré de son admiration
assuré de son soulagement
bien accueilli
couvert d'éloges
couvre d'éloges
dit leur gratitude
dit leur reconnaissance
dit leur satisfaction
dit leur soulagement
dit leurs remerciements
dit merci à
dit sa bénédiction
dit sa gratitude
dit sa profonde gratitude
dit sa reconnaissance
dit sa satisfaction
dit ses félicitations
dit ses remerciements
dit son admiration
dit son soulagement
donne leur gratitude
donne leur reconnaissance
donne leur satisfaction
donne leur soulagement
donne leurs remerciements
donne sa bénédiction
donne sa gratitude
donne sa profonde gratitude
donne sa reconnaissance
donne sa satisfaction
donne ses félicitations
donne ses remerciements
donne son admiration
donne son soulagement
donné leur gratitude
donné leur reconnaissance
donné leur satisfaction
donné leur soulagement
donné leurs remerciements
donné sa bénédiction
donné sa gratitude
donné sa profonde gratitude
donné sa reconnaissance
donné sa satisfaction
donné ses félicitations
donné ses remerciements
donné son admiration
donné son soulagement
est reconnaissant @e
exprime sa gratitude
exprime son plein soutien
exprime son soulagement
exprime son soutien
exprime son soutien total
expriment leur gratitude
exprimé leur gratitude
exprimé sa gratitude
exprimé sa profonde gratitude
exprimé sa reconnaissance
exprimé son plein soutien
exprimé son soulagement
exprimé son soutien
exprimé son soutien total
fait part de sa satisfaction
font part de leur satisfaction
ne tarit pas d'éloges
note avec satisfaction
noté avec satisfaction
prend ~ acte avec satisfaction
prend ~ note avec satisfaction
prennent ~ note avec satisfaction
réaffirme son plein soutien
réaffirme son soutien
réaffirmé son plein soutien
réaffirmé son soutien
réitère son plein soutien
réitère son soutien
réitéré son plein soutien
réitéré son soutien
s'est dit reconnaissant
s'est dit satisfait @e
s'est dit soulagé @e
s'est dite reconnaissante
s'est dite satisfaite
s'est dite soulagée
s'est montré satisfait
s'est rangé @e aux côtés de
s'est rangé @e derrière
se dit satisfait @e
se dit soulagé @e
se range aux côtés de
se range derrière
se rangent derrière
sont reconnaissants
voient d'un bon œil
voient favorablement
voit d'un bon oeil
voit d'un bon œil
voit favorablement
vu favorablement

# what is offered
[broad.help]
abri
abris
aide @n
aide d'urgence
aide humanitaire
ambulances
appui
asile
assistance
assistance technique
avion-cargo
avions-cargos
blessés
bons offices
bourses
canadairs
chirurgien @n
convoi @n
convoi humanitaire
couverture @n
denrées
déplacés
experts
groupes électrogènes
générateurs
hélicoptère @n
hôpital de campagne
infirmier @n
kits
matériel médical
millions d'euros d'aide
millions d'euros en faveur
millions d'euros pour
millions d'euros supplémentaires
millions de dollars d'aide
millions de dollars en faveur
millions de dollars pour
millions de dollars supplémentaires
médecin @n
médiation
médicament @n
navire-hôpital
nourriture
observateurs
oxygène
plasma
plongeurs
poches de sang
pompiers
pont aérien
refuge
rescapés
réfugiés
sang
sauveteur @n
secouriste @n
secours
sinistrés
soins
tente @n
tonne de
tonnes d'aide
tonnes de
traitement
trousses
unité @n médicale @s
vaccin @n
vivres

[broad.help.gift] positions
aide
ambulances
appui
assistance
avion-cargo
bons offices
couverture @n
hélicoptère @n
hôpital de campagne
médecin @n
médiation
médicament @n
plasma
sauveteur @n
secouriste @n
tente @n
vaccin @n
vivres

[broad.homage] positions
coup de chapeau
hommage
hommages

[broad.homage.to] positions
hommage au
hommage aux
hommage à

[broad.hope] positions
geste fort
lueur d'espoir
raison d'espérer
signal encourageant
signal fort
signal positif
signe d'espoir
signe encourageant

[broad.hopeful] positions
historique @s
bienvenu @e
constructif
constructive @s
encourageant @e
porteuse d'espoir
prometteur
prometteuse @s
réconfortant @e
salutaire @s
très positif
très positive

# what somebody is ready to do
[broad.host]
abriter
accueillir
acheminer
aider
appuyer
arbitrer
assister
assurer la médiation
contribuer aux efforts
contribuer à
coordonner
déminer
dépêcher
envoyer
escorter
faciliter
financer
former
fournir
héberger
identifier les corps
jouer les médiateurs
jouer un rôle de médiateur
livrer
loger
mener une médiation
mettre à disposition
mettre à la disposition
nourrir
organiser
ouvrir des couloirs
ouvrir un corridor
ouvrir un couloir
parrainer
participer à la reconstruction
porter assistance
porter secours
prendre en charge
prêter main-forte
rapatrier
rapprocher les points de vue
rapprocher les positions
ravitailler
reconstruire
relayer
restituer les corps
restituer les dépouilles
récupérer les corps
récupérer les dépouilles
se porter garant
servir d'hôte
servir d'intermédiaire
servir de garant
servir de médiateur
soigner
superviser
transférer
transmettre
transporter
venir en aide
évacuer

# the same as nouns: "a proposé l'envoi d'observateurs"
[broad.host.noun]
accueil
acheminement
déploiement
envoi
fourniture
hébergement
livraison
mise à disposition
mobilisation
prise en charge
rapatriement
transfert
évacuation

# whom somebody charges
[broad.lash] positions
accable
accablent
accablé
blâme
blâment
blâmé
charge
incriminant
incrimine
incriminent
incriminé
met directement en cause
met ~ en cause
mettant ~ en cause
mettent ~ en cause
mis ~ en cause
montre du doigt
montré du doigt
pointe ~ du doigt
pointé ~ du doigt
reprochait
reprochant
reproche
reprochent
reproché
s'en est pris au
s'en est pris aux
s'en est pris à
s'en est prise aux
s'en est prise à
s'en prenait ~ au
s'en prenait ~ aux
s'en prenait ~ à
s'en prend ~ au
s'en prend ~ aux
s'en prend ~ à
s'en prennent ~ au
s'en prennent ~ aux
s'en prennent ~ à
s'en sont pris aux
s'en sont pris à
soupçonnait
soupçonne
soupçonnent
soupçonné
suspecte
suspectent
suspecté
tenu pour responsable

[broad.lay] positions
attribu @stand
attribuons +we
imput @stand

[broad.match] positions
correspond
correspondaient
correspondait
correspondent

[broad.mixed] positions
complice @s
impliqué @e
mêlé @e

# grief, whole by itself
[broad.mourn] positions
assure de sa prière
assure de sa solidarité
assure de ses prières
assuré de sa prière
assuré de sa solidarité
assuré de ses prières
a assuré de sa prière
a assuré de sa proximité
a assuré de sa solidarité
a assuré de ses prières
ont assuré de leur solidarité
ont assuré de leurs prières
coeur est brisé
coeur saigne
coeurs sont avec
coeurs sont brisés
cœur est avec
cœur est brisé
cœur saigne
cœur va aux
cœurs saignent
cœurs sont avec
cœurs sont brisés
cœurs vont
est en deuil
exprime sa solidarité
expriment leur solidarité
exprimé leur solidarité
exprimé sa solidarité
honore la mémoire
honorent la mémoire
honorons la mémoire
honoré la mémoire
le cœur lourd
mes condoléances
message de sympathie
minute de silence
mots de réconfort
paroles de réconfort
partage la douleur
partage la peine
partage le chagrin
partage le deuil
partagent la douleur
partagent la peine
partageons la douleur
partageons la peine
partageons le chagrin
partageons le deuil
partagé la peine
pensée émue
pensées aux familles
pensées et prières
pensées sont auprès
pensées sont avec
pensées vont
pensées émues
pleure avec
pleurent avec
pleurons avec
pleuré avec
prions pour le repos
prières sont avec
prières vont
prompt rétablissement
rapide rétablissement
rendons hommage aux victimes
rétablissement rapide
salue la mémoire
salué la mémoire
se joint à la douleur
se recueille
sommes en deuil
sont en deuil
témoigne sa solidarité
une minute de silence
étaient en deuil
était en deuil

[broad.must] positions
devraient
devrait
doit
doivent

[broad.never] positions
jamais

[broad.no] positions
aucun
aucune
nul

[broad.norm] positions
assez de sang
il y a urgence
n'oublions pas
ne laissons pas
ne restons pas
nul ne devrait
nul ne doit
nul ne peut accepter
nul ne peut fermer les yeux
nul ne peut rester
nul ne peut tolérer
nul ne saurait
on ne peut laisser
on ne peut pas laisser
pas une goutte de sang de plus
personne ne devrait
personne ne doit
personne ne peut accepter
personne ne peut fermer les yeux
personne ne peut rester
personne ne peut tolérer
plus jamais ça
trop de sang
trop de vies
ça suffit

[broad.nowise] positions
absolument pas
aucunement
en aucun cas
en aucune façon
en aucune manière
en rien
nullement

[broad.offering] positions
bons offices
disponibilité
offre @n
offre @n d'aide
offre @n de médiation
promesse @n
proposition @n
proposition @n de médiation

# what condemns by itself
[broad.outrage] positions
abhorre
crie vengeance
crie à l'injustice
dit son écœurement
exprime son indignation
exprimé son rejet
flétri
flétrit
fulmine contre
fulminé contre
fustige
fustigeant
fustigent
fustigé
hausse le ton contre
haussé le ton contre
pourfend
proteste avec véhémence
proteste vigoureusement
proteste énergiquement
protesté vigoureusement
protesté énergiquement
remis une note de protestation
réprouvant
réprouve
réprouvent
réprouvé
répudie
répudié
s'en est pris violemment à
s'en prend violemment à
s'est dit scandalisé @e
s'est indigné @e
s'est indigné @e de
s'est insurgé @e contre
s'est élevé @e avec force contre
s'insurge contre
stigmatisant
stigmatise
stigmatisent
stigmatisé
tance
tancé
tonne contre
tonné contre
vilipende
vilipendent
vilipendé
voue aux gémonies

[broad.pact]
accord @n
accord @n de paix
accord-cadre
armistice
arrangement @n
cessez-le-feu
charte
compromis
convention @n
déclaration commune
déclaration conjointe
entente @n
feuille de route
modus vivendi
mémorandum
pacte @n
protocole @n
terrain d'entente
traité @n
trêve @n
échange de prisonniers

# what the points of an accord begin with
[broad.pledged] positions
conviennent d'
conviennent de
conviennent que
s'accordent pour
s'accordent sur
s'engagent à
s'entendent pour
s'entendent sur
s'interdisent
s'interdisent de
s'obligent à
se sont engagées à
se sont engagés à

# what is praised, but songs and players
[broad.praise] positions
acclam @stand
accueille avec satisfaction +fin
accueille favorablement +fin
accueilli avec satisfaction +part
accueilli favorablement +part
applaudi +part
applaudissant +ger
applaudissent +fin
applaudit +fin
appréci @stand
appuie +fin
appuient +fin
appuyons +we
appuyé +part
bénit +fin
cautionn @stand
encens @stand
félicit @stand
lou @stand
plébiscit @stand
prend ~ acte avec satisfaction +fin
remerci @stand
salu @stand
se félicite +fin
se félicitent +fin
se réjouissent +fin
se réjouit +fin
soutenons +we
soutenu +part
soutiennent +fin
soutient +fin
vant @stand

[broad.prayers] positions
leur solidarité
leur sympathie
leurs prières
nos prières
notre compassion
notre solidarité
notre sympathie
sa compassion
sa prière
sa proximité
sa solidarité
sa sympathie
ses prières
son affection

[broad.propose] positions
apprête
apprêtent
engage
engagent
engagé @e
offert
offrait
offre
offrent
promet
promettent
promis
propos @stand
prépare
préparent
s'est porté @e candidat @e

[broad.ready] positions
disponible @s pour
disponible @s à
fera tout pour
fera tout son possible pour
ferons tout notre possible pour
feront tout leur possible pour
n'hésitera pas à
peut compter sur l'aide
peut compter sur notre aide
peuvent compter sur notre aide
reste disponible pour
restons disponibles pour

[broad.shame] positions
aucun motif ne justifie
aucune cause ne justifie
aucune cause ne peut justifier
aucune raison ne justifie
c'est une attaque contre
c'est une tache
défie l'entendement
dépasse l'entendement
dépassent l'entendement
est impardonnable
est inqualifiable
glace le sang
honte à
ne se justifie pas
quelle honte
rien n'excuse
rien ne justifie
rien ne peut excuser
rien ne peut justifier
rien ne saurait excuser
rien ne saurait justifier

# whom fighters hide behind
[broad.shield] positions
bouclier humain
boucliers humains
boucliers vivants

# « que X prenne »
[broad.subj] positions
accepte
acceptent
agisse
agissent
arrête
arrêtent
assume
assument
cesse
cesse le feu
cessent
cessent le feu
choisisse
choisissent
dépose
déposent
entende
entendent
explique
expliquent
fasse
fassent
garantisse
garantissent
impose
imposent
intervienne
interviennent
laisse
laissent
libère
libèrent
mette
mettent
négocie
négocient
ouvre
ouvrent
prenne
prennent
protège
protègent
quitte
quittent
reconnaisse
reconnaissent
rende
rendent
renonce
renoncent
respecte
respectent
restitue
restituent
retire
retire ses forces
retire ses soldats
retire ses troupes
retirent
retirent leurs forces
retirent leurs troupes
revienne
reviennent
réponde
répondent
sache
sachent
soient traduits
soit levé
soit levée
soit mis
soit ouverte
vienne
viennent

[broad.summon] positions
convoquait
convoque
convoquent
convoquer
convoqué

[broad.thanks] positions
admiration
approbation
appréciation
bénédiction
compliments
félicitations
gratitude
reconnaissance
remerciements
satisfaction
soulagement

[broad.thought] positions
leurs pensées
mes pensées
nos pensées
ses pensées
une pensée
une pensée particulière
une pensée émue

[broad.uneasy] positions
au bord de l'abîme
au bord de l'effondrement
au bord de la catastrophe
au bord de la famine
au bord du gouffre
donne froid dans le dos
est terrifiant
est terrifiante
l'heure est grave
la situation est grave
ne peut laisser indifférent
ne peut nous laisser indifférents
ne saurait laisser indifférent

# denials, whole by themselves
[broad.untrue] positions
aucun de nos missiles n'
aucun fondement
aucune preuve ne
c'est de la diffamation
c'est de la désinformation
c'est de la fantasmes
c'est de la fiction
c'est de la inepties
c'est de la propagande
c'est de la sornettes
c'est faux
c'est là de la diffamation
c'est là de la fantasmes
c'est là de la fiction
c'est là de la inepties
c'est là de la sornettes
c'est là une absurdité
c'est là une fable
c'est là une mise en scène
c'est là une montage
c'est là une montage grossier
c'est là une non-sens
c'est un absurdité
c'est un fable
c'est un mensonge
c'est un mise en scène
c'est un montage
c'est un montage grossier
c'est un non-sens
c'est un pur absurdité
c'est un pur fable
c'est un pur mensonge
c'est un pur mise en scène
c'est un pur montage
c'est un pur montage grossier
c'est un pur non-sens
c'est une absurdité
c'est une fable
c'est une mise en scène
c'est une montage
c'est une montage grossier
c'est une non-sens
c'est une pure absurdité
c'est une pure fable
c'est une pure mise en scène
c'est une pure montage
c'est une pure montage grossier
c'est une pure non-sens
ce n'est pas dans nos méthodes
ce n'est pas nous
ce n'est pas vrai
ce n'est que de la diffamation
ce n'est que de la fantasmes
ce n'est que de la fiction
ce n'est que de la inepties
ce n'est que de la sornettes
ce n'est que diffamation
ce n'est que fantasmes
ce n'est que fiction
ce n'est que inepties
ce n'est que sornettes
ce n'est tout simplement pas vrai
ce n'était pas nous
ce ne sont pas nos missiles
ce ne sont que diffamation
ce ne sont que fantasmes
ce ne sont que fiction
ce ne sont que inepties
ce ne sont que sornettes
ce sont des diffamation
ce sont des fantasmes
ce sont des fiction
ce sont des inepties
ce sont des mensonges
ce sont des sornettes
ceci n'est que diffamation
ceci n'est que fantasmes
ceci n'est que fiction
ceci n'est que inepties
ceci n'est que sornettes
cela n'est que diffamation
cela n'est que fantasmes
cela n'est que fiction
cela n'est que inepties
cela n'est que sornettes
contraire à la réalité
contraires à la réalité
dénué de tout fondement
dénuée de tout fondement
dénuées de tout fondement
dénués de tout fondement
est dénué de sens
est dénuée de sens
est nul et sans objet
est sans objet
forgée de toutes pièces
forgées de toutes pièces
il n'existe aucune preuve
il ne s'agit que de diffamation
il ne s'agit que de fantasmes
il ne s'agit que de fiction
il ne s'agit que de inepties
il ne s'agit que de sornettes
il s'agit d'un absurdité
il s'agit d'un fable
il s'agit d'un montage
il s'agit d'un montage grossier
il s'agit d'un non-sens
il s'agit d'une absurdité
il s'agit d'une fable
il s'agit d'une montage
il s'agit d'une montage grossier
il s'agit d'une non-sens
inventé de toutes pièces
inventée de toutes pièces
inventées de toutes pièces
inventés de toutes pièces
loin de la réalité
monté de toutes pièces
montée de toutes pièces
n'est aucunement concerné @e
n'est aucunement coupable @s
n'est aucunement derrière
n'est aucunement impliqué @e
n'est aucunement l'auteur
n'est aucunement l'œuvre
n'est aucunement mêlé @e
n'est aucunement à l'origine
n'est en aucun cas concerné @e
n'est en aucun cas coupable @s
n'est en aucun cas derrière
n'est en aucun cas impliqué @e
n'est en aucun cas l'auteur
n'est en aucun cas l'œuvre
n'est en aucun cas mêlé @e
n'est en aucune façon concerné @e
n'est en aucune façon coupable @s
n'est en aucune façon derrière
n'est en aucune façon impliqué @e
n'est en aucune façon l'auteur
n'est en aucune façon l'œuvre
n'est en aucune façon mêlé @e
n'est en rien concerné @e
n'est en rien coupable @s
n'est en rien derrière
n'est en rien impliqué @e
n'est en rien l'auteur
n'est en rien l'œuvre
n'est en rien mêlé @e
n'est en rien à l'origine
n'est nullement concerné @e
n'est nullement coupable @s
n'est nullement derrière
n'est nullement impliqué @e
n'est nullement l'auteur
n'est nullement l'œuvre
n'est nullement mêlé @e
n'est nullement à l'origine
n'est pour rien dans
n'est que de la diffamation
n'est que de la fantasmes
n'est que de la fiction
n'est que de la inepties
n'est que de la sornettes
n'est que pure diffamation
n'est que pure fantasmes
n'est que pure inepties
n'est que pure sornettes
n'est tout simplement pas vrai
n'y est pour rien
n'y sommes pour rien
n'y sont pour rien
n'y suis pour rien
n'y étaient pour rien
n'y était pour rien
n'étaient aucunement concerné @e
n'étaient aucunement coupable @s
n'étaient aucunement derrière
n'étaient aucunement impliqué @e
n'étaient aucunement l'auteur
n'étaient aucunement l'œuvre
n'étaient aucunement mêlé @e
n'étaient aucunement à l'origine
n'étaient en aucun cas concerné @e
n'étaient en aucun cas coupable @s
n'étaient en aucun cas derrière
n'étaient en aucun cas impliqué @e
n'étaient en aucun cas l'auteur
n'étaient en aucun cas l'œuvre
n'étaient en aucun cas mêlé @e
n'étaient en aucune façon concerné @e
n'étaient en aucune façon coupable @s
n'étaient en aucune façon derrière
n'étaient en aucune façon impliqué @e
n'étaient en aucune façon l'auteur
n'étaient en aucune façon l'œuvre
n'étaient en aucune façon mêlé @e
n'étaient en rien concerné @e
n'étaient en rien coupable @s
n'étaient en rien derrière
n'étaient en rien impliqué @e
n'étaient en rien l'auteur
n'étaient en rien l'œuvre
n'étaient en rien mêlé @e
n'étaient en rien à l'origine
n'étaient nullement concerné @e
n'étaient nullement coupable @s
n'étaient nullement derrière
n'étaient nullement impliqué @e
n'étaient nullement l'auteur
n'étaient nullement l'œuvre
n'étaient nullement mêlé @e
n'étaient nullement à l'origine
n'étaient pour rien dans
n'était aucunement concerné @e
n'était aucunement coupable @s
n'était aucunement derrière
n'était aucunement impliqué @e
n'était aucunement l'auteur
n'était aucunement l'œuvre
n'était aucunement mêlé @e
n'était aucunement à l'origine
n'était en aucun cas concerné @e
n'était en aucun cas coupable @s
n'était en aucun cas derrière
n'était en aucun cas impliqué @e
n'était en aucun cas l'auteur
n'était en aucun cas l'œuvre
n'était en aucun cas mêlé @e
n'était en aucune façon concerné @e
n'était en aucune façon coupable @s
n'était en aucune façon derrière
n'était en aucune façon impliqué @e
n'était en aucune façon l'auteur
n'était en aucune façon l'œuvre
n'était en aucune façon mêlé @e
n'était en rien concerné @e
n'était en rien coupable @s
n'était en rien derrière
n'était en rien impliqué @e
n'était en rien l'auteur
n'était en rien l'œuvre
n'était en rien mêlé @e
n'était en rien à l'origine
n'était nullement concerné @e
n'était nullement coupable @s
n'était nullement derrière
n'était nullement impliqué @e
n'était nullement l'auteur
n'était nullement l'œuvre
n'était nullement mêlé @e
n'était nullement à l'origine
n'était pour rien dans
ne correspond absolument pas aux faits
ne correspond absolument pas à la réalité
ne correspond aucunement aux faits
ne correspond aucunement à la réalité
ne correspond en aucun cas aux faits
ne correspond en aucune façon aux faits
ne correspond en rien aux faits
ne correspond en rien à la réalité
ne correspond nullement aux faits
ne correspond nullement à la réalité
ne correspond pas aux faits
ne correspond pas à la réalité
ne correspondaient absolument pas aux faits
ne correspondaient absolument pas à la réalité
ne correspondaient aucunement aux faits
ne correspondaient aucunement à la réalité
ne correspondaient en aucun cas aux faits
ne correspondaient en aucune façon aux faits
ne correspondaient en rien aux faits
ne correspondaient en rien à la réalité
ne correspondaient nullement aux faits
ne correspondaient nullement à la réalité
ne correspondaient pas aux faits
ne correspondaient pas à la réalité
ne correspondait absolument pas aux faits
ne correspondait absolument pas à la réalité
ne correspondait aucunement aux faits
ne correspondait aucunement à la réalité
ne correspondait en aucun cas aux faits
ne correspondait en aucune façon aux faits
ne correspondait en rien aux faits
ne correspondait en rien à la réalité
ne correspondait nullement aux faits
ne correspondait nullement à la réalité
ne correspondait pas aux faits
ne correspondait pas à la réalité
ne correspondent absolument pas aux faits
ne correspondent absolument pas à la réalité
ne correspondent aucunement aux faits
ne correspondent aucunement à la réalité
ne correspondent en aucun cas aux faits
ne correspondent en aucune façon aux faits
ne correspondent en rien aux faits
ne correspondent en rien à la réalité
ne correspondent nullement aux faits
ne correspondent nullement à la réalité
ne correspondent pas aux faits
ne correspondent pas à la réalité
ne démontre rien
ne démontrent rien
ne nous ressemble pas
ne prouve rien
ne prouvent rien
ne reposaient sur aucun fondement
ne reposaient sur aucune preuve
ne reposaient sur rien
ne reposait sur aucun fondement
ne reposait sur aucune preuve
ne reposait sur rien
ne repose sur aucun fondement
ne repose sur aucune preuve
ne repose sur rien
ne reposent sur aucun fondement
ne reposent sur aucune preuve
ne reposent sur rien
ne serait aucunement concerné @e
ne serait aucunement coupable @s
ne serait aucunement derrière
ne serait aucunement impliqué @e
ne serait aucunement l'auteur
ne serait aucunement l'œuvre
ne serait aucunement mêlé @e
ne serait aucunement à l'origine
ne serait en aucun cas concerné @e
ne serait en aucun cas coupable @s
ne serait en aucun cas derrière
ne serait en aucun cas impliqué @e
ne serait en aucun cas l'auteur
ne serait en aucun cas l'œuvre
ne serait en aucun cas mêlé @e
ne serait en aucune façon concerné @e
ne serait en aucune façon coupable @s
ne serait en aucune façon derrière
ne serait en aucune façon impliqué @e
ne serait en aucune façon l'auteur
ne serait en aucune façon l'œuvre
ne serait en aucune façon mêlé @e
ne serait en rien concerné @e
ne serait en rien coupable @s
ne serait en rien derrière
ne serait en rien impliqué @e
ne serait en rien l'auteur
ne serait en rien l'œuvre
ne serait en rien mêlé @e
ne serait en rien à l'origine
ne serait nullement concerné @e
ne serait nullement coupable @s
ne serait nullement derrière
ne serait nullement impliqué @e
ne serait nullement l'auteur
ne serait nullement l'œuvre
ne serait nullement mêlé @e
ne serait nullement à l'origine
ne serait pour rien dans
ne sont aucunement concerné @e
ne sont aucunement coupable @s
ne sont aucunement derrière
ne sont aucunement impliqué @e
ne sont aucunement l'auteur
ne sont aucunement l'œuvre
ne sont aucunement mêlé @e
ne sont aucunement à l'origine
ne sont en aucun cas concerné @e
ne sont en aucun cas coupable @s
ne sont en aucun cas derrière
ne sont en aucun cas impliqué @e
ne sont en aucun cas l'auteur
ne sont en aucun cas l'œuvre
ne sont en aucun cas mêlé @e
ne sont en aucune façon concerné @e
ne sont en aucune façon coupable @s
ne sont en aucune façon derrière
ne sont en aucune façon impliqué @e
ne sont en aucune façon l'auteur
ne sont en aucune façon l'œuvre
ne sont en aucune façon mêlé @e
ne sont en rien concerné @e
ne sont en rien coupable @s
ne sont en rien derrière
ne sont en rien impliqué @e
ne sont en rien l'auteur
ne sont en rien l'œuvre
ne sont en rien mêlé @e
ne sont en rien à l'origine
ne sont nullement concerné @e
ne sont nullement coupable @s
ne sont nullement derrière
ne sont nullement impliqué @e
ne sont nullement l'auteur
ne sont nullement l'œuvre
ne sont nullement mêlé @e
ne sont nullement à l'origine
ne sont pas nos méthodes
ne sont pour rien dans
ne sont que diffamation
ne sont que fantasmes
ne sont que fiction
ne sont que inepties
ne sont que sornettes
ne tiennent pas debout
ne visons que des
pas le moindre fondement
relevaient de la désinformation
relevaient de la fable
relevaient de la fiction
relevaient de la science-fiction
relevait de la désinformation
relève de la désinformation
relève de la propagande
relève de la pure invention
relève du fantasme
relève du mensonge
relèvent de la désinformation
relèvent de la propagande
relèvent du mensonge
rien de cela n'est vrai
rien de semblable ne s'est produit
rien de tel ne s'est passé
rien de tel ne s'est produit
rien de tout cela n'est vrai
rien n'étaye
rien ne permet d'affirmer
rien ne permet d'établir
rien ne permet de dire
rien ne prouve
rien ne vient étayer
sans le moindre fondement
tout ceci n'est que diffamation
tout ceci n'est que fantasmes
tout ceci n'est que fiction
tout ceci n'est que inepties
tout ceci n'est que sornettes
tout cela n'est que diffamation
tout cela n'est que fantasmes
tout cela n'est que fiction
tout cela n'est que inepties
tout cela n'est que sornettes

# what « c'est » condemns
[broad.vile] positions
abject @e
abomination
barbare @s
barbarie
boucherie
honte
honteuse @s
honteux
ignoble @s
ignominie
impardonnable @s
inacceptable @s
inadmissible @s
infamie
inhumain @e
injustifiable @s
inqualifiable @s
insupportable @s
intolérable @s
lâcheté
monstrueuse @s
monstrueux
odieuse @s
odieux
révoltant @e
sacrilège
sauvagerie
scandale
scandaleuse @s
scandaleux

[broad.void] positions
rien eu à voir
rien à faire
rien à se reprocher
rien à voir

# concern that stands before anything
[broad.warn] positions
alertait sur
alertant sur
alerte sur
alertent sur
alerter sur
alerté sur
appréhende
appréhendent
attire l'attention sur
attirent l'attention sur
attiré l'attention sur
averti des risques
averti du risque
avertissent du risque
avertit des risques
avertit du risque
craignaient
craignait
craignant
craignent
craignons
craint
disent craindre
disent redouter
dit craindre
dit redouter
dit sa préoccupation
dit son inquiétude
donne l'alerte sur
donné l'alerte sur
lance un cri d'alarme
lancé un cri d'alarme
pousse un cri d'alarme
prévient du risque
redoutaient
redoutait
redoutant
redoute
redoutent
redoutons
redouté
s'effraie de
s'effraie des
s'effraie du
s'effraient de
s'est dit abasourdi @e
s'est dit stupéfait @e
se soucie de
se soucie des
se soucie du
se soucient du
sonne ~ l'alarme
sonnent ~ l'alarme
sonné ~ l'alarme
tire ~ la sonnette d'alarme
tirent ~ la sonnette d'alarme
tiré ~ la sonnette d'alarme
vit dans la peur
vivent dans l'angoisse
vivent dans la crainte
vivent dans la peur

# who must do so, or what must end
[broad.whoever]
agresseur
agresseurs
alliés
armes
assaillants
attaques
auteurs
belligérants
blocus
bombardements
camps
civils
combats
communauté internationale
coupables
criminels
deux camps
deux parties
détenus
ennemi
exactions
forces étrangères
frappes
frères
hostilités
humanitaires
hôpitaux
impunité
intégrité territoriale
journalistes
mercenaires
monde
occupant
occupation
otages
parties
prisonniers
régime
siège
souveraineté
tirs
travailleurs humanitaires
troupes
tueries
violence
violences
voisins
écoles

# what worries whoever stands behind it
[broad.worries] positions
alarmait
alarme
alarment
alarmé
bouleverse
effraie
effraient
indigne
inquiète
inquiètent
inquiétaient
inquiétait
inquiété
préoccupaient
préoccupait
préoccupe
préoccupe vivement
préoccupent
préoccupé
suscite les craintes de
trouble
troublent
émeut

# deeds that are denounced, before their doer
[broad.wrong]
abus
agissements
agression @n
ambitions territoriales
assassinat @n
assaut @n
atrocité @n
attaque @n
blocus
bombardement @n
complicité
crime @n
crime @n de guerre
double jeu
exaction @n
exécution @n sommaire @s
frappe @n
génocide
incursion @n
ingérence @n
intrusion @n
invasion
manœuvre @n
massacre @n
menace @n
mensonge @n
menées subversives
meurtre @n
occupation
offensive @n
persécution @n
pillage @n
pilonnage @n
provocation @n
punition collective
raid @n
siège
terrorisme
tir @n
tirs d'artillerie
tirs de roquettes
torture @n
trahison
tuerie @n
violation @n
violence @n
viols
visées expansionnistes

[concern] positions
avec accablement
avec consternation

[gap]
au plus haut point
en chœur
à l'unisson

[guilt]
agression
atrocités
attaque @n
bombardement @n
brutalité @n
collusion
complicité
crime @n
crime @n de guerre
crimes contre l'humanité
double jeu
duplicité
exaction @n
extorsion @n
exécution @n sommaire @s
génocide
inaction
ingérence @n
laxisme
massacre @n
mauvaise foi
mensonge @n
meurtre @n
nettoyage ethnique
négligence
passivité
pillage @n
provocation @n
racket
représailles
sabotage
terrorisme d'État
tirs
torture @n
trahison
viol @n
violation @n
violences

[judge] positions
estima
jugea
qualifia

[none]
d'en
porte encore
porte les stigmates
porte les traces
portent encore

# who speak as a group
[people]
anciens de la communauté +pl
anciens de la tribu +pl
anciens du clan +pl
anciens du village +pl
avocats +pl
avocats de la défense +pl
aînés +pl
camionneurs +pl
chefs coutumiers +pl
chefs de tribu +pl
chefs de village +pl
chefs tribaux +pl
diplomates +pl
frondeurs +pl
notables +pl
oulémas +pl
parents des victimes +pl
proches +pl
sages du village +pl
transporteurs +pl

# who answers, behind a quotation and a comma alone
[reply]
admis
argué
assené
asséné
balayé
cinglé
clamé
complété
conclu
concédé
espéré
fulminé
grondé
ironisé
justifié
lâché
nuancé
objecté
pesté
posté
proclamé
promis
protesté
publié
raillé
renchéri
riposté
répliqué
résumé
scandé
soufflé
souhaité
tempéré
tempêté
tonné
tranché
tweeté
vitupéré
écrit

[reply.now]
argue
argumente
assène
avertit
cingle
clame
conclut
enchaîne
fulmine
glisse
ironise
lâche
nuance
objecte
peste
plaisante
poursuit
proclame
prévient
raille
renchérit
riposte
réplique
résume
s'agace
s'emporte
s'exclame
s'insurge
s'étonne
se désole
se justifie
se lamente
souhaite
soupire
tempère
tonne
tranche
tweete
veulent croire
veut croire

[reply.oneself]
agacé @e
alarmé @e
défendu @e
désolé @e
emporté @e
exclamé @e
félicité @e
indigné @e
inquiété @e
insurgé @e
interrogé @e
irrité @e
justifié @e
lamenté @e
offusqué @e
récrié @e
réjoui @e
écrié @e
énervé @e
étonné @e

[situation.state]
cauchemardesque
chaotique
désolante
effroyable
périlleuse
tragique

# bodies that speak by a common noun
[voice.plain]
auditorat militaire
barreau
belle-famille
camp @n de l'opposition
camp présidentiel
cellule de communication
chaîne de commandement
comité d'experts
commandement militaire
commission @n d'enquête
commission d'enquête
corps des pompiers
faculté
famille
garde côtière
gardes-côtes
garnison
haut commandement
haut gradé
junte @n
ministère public
panel @n
panel d'experts
plateforme @n
quartette
rapporteurs
renseignement militaire
service de communication

[welcome] positions
sachant gré +ger
sais gré +fin
sait gré +fin
savent gré +fin
savons gré +we
su gré +part
tiennent à remercier +fin
tient à remercier +fin
