# French: nouns for people, who can be victims.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0
#
# The sub-class is the type of victim that a record names. Words that say what happened to them
# (mort, blessé, disparu, otage, déplacé) stand in casualty.lex.

[people]
abbé @n
abonné @ne
ac @teur
accompagna @teur
accompagnant @ne
activiste @n
adepte @n
administra @teur
adulte @n
agent @ne
agresseur @n
agricul @teur
agronome @n
aïeul @ne
aiguilleur @n
aîné @ne
alpiniste @n
âme @n
ami @ne
animateur @n
apprenti @ne
arbitre @n
artificier @n
artisan @ne
artiste @n
assistant @ne
athée @n
athlète @n
automobiliste @n
aviculteur @n
avocat @ne
baigneur @n
baigneuse @n
bambine @n
bandit @n
banquier @n
basketteur @n
basketteuse @n
bateli @er
batelier @n
beau-frère +sg
beau-père +sg
beaux-frères +pl
bedeau @nx
belle-fille +sg
bénéficiaire @n
bénévole @n
berger @n
bijouti @er
blogueur @n
blogueuse @n
bouddhiste @n
boulang @er
boxeur @n
braconni @er
braqueur @n
brodeuse @n
bru @n
bûcheron @n
bûcheronne @n
camarade @n
cambrioleur @n
camelot @n
camionneur @n
campeur @n
canotier @n
cantonnier @n
caravanier @n
carrier @n
cascadeur @n
casque @n blanc @s
catholique @n
cavali @er
célibataire @n
censeur @n
centenaire @n
chamelier @n
chanteur @n
chanteuse @n
charbonnier @n
chass @eur
chauffeur @n
chef @n
cheffe @n
cheminot @n
cherch @eur
chiffonni @er
cinéaste @n
citoyen @n
citoyenne @n
clandestin @ne
codétenu @ne
collègue @n
colon @n
colonel @n
colporteur @n
comédien @n
comédienne @n
commerçant @ne
compagne @n
compagnon @n
compatriote @n
concitoyen @n
concitoyenne @n
conduc @teur
conductrice @n
confrère @n
conjoint @ne
conjointe @n
contrebandi @er
contremaître @n
contribuable @n
contrôl @eur
convive @n
convoyeur @n
copain @n
copilote @n
copine @n
cordiste @n
couple @n
coureur @n
coureuse @n
cousin @ne
couturi @er
creuseur @n
crimin @el
croisiériste @n
croyant @ne
cueill @eur
cuisini @er
cultiva @teur
curé @n
curiste @n
cycliste @n
cyclomotoriste @n
damné @n
danseur @n
danseuse @n
débardeur @n
défenseur @n
délinquant @ne
demandeur @n d'asile
demandeuse @n d'asile
démineur @n
auteur @n des coups de feu
auteur @n des tirs
auteur @n de la fusillade
auteur @n présumé @s
auteur @n présumé @s de l'attaque
auteur @n présumé @s de l'attentat
auteur @n présumé @s des coups de feu
auteur @n présumé @s du meurtre
auteur @n présumé @s des faits
mineur @n de fond
démonstrateur @n
déserteur @n
détaillant @ne
détenu @ne
diplômé @ne
directeur @n
directrice @n
dissident @ne
docker @n
domestique @n
donateur @n
doyen @n
éboueur @n
éclaireur @n
éclusier @n
écogarde @n
écologiste @n
économiste @n
écrivain @n
écrivaine @n
éduca @teur
électricien @n
élément @n
éleveur @n
éleveuse @n
émeutier @n
émigré @ne
employé @ne
employeur @n
entraîneur @n
époux @inv
équilibriste @n
équipier @n
esclave @n
estivant @ne
étrang @er
être @n humain @s
étudiant @ne
évêque @n
ex-combattant @ne
ex-femme @n
ex-mari @n
excursionniste @n
exilé @ne
expatrié @ne
expert @ne
exploitant @ne
fan @n
fermi @er
festivali @er
fêtard @n
fêtard @ne
fiancé @ne
fiancée @n
fidèle @n
figurant @ne
filleul @ne
fils @inv
fonda @teur
footballeur @n
footballeuse @n
forcené @ne
forestier @n
forgeron @n
fossoyeur @n
fouill @eur
frère @n
frère @n d'armes
frontali @er
frontalier @n
fuyard @n
gangster @n
garde @n du parc
garde-chasse +sg
gendre @n
gens +pl
géologue @n
gérant @ne
glaneur @n
glaneuse @n
golfeur @n
grand-père
grand-père +sg
grands-parents +pl
grimpeur @n
grutier @n
guide @n
handicapé @ne
hindou @ne
hindouiste @n
homme @n
homme @n d'affaires
homme @n d'équipage
hôte @n
hôtelier @n
hôtesse @n
hôtesse de l'air +sg
humoriste @n
imam @n
immigrant @ne
immigré @ne
individu @n
influenceur @n
influenceuse @n
infortuné @n
infortuné @ne
ingénieur @n
ingénieure @n
installateur @n
intellectuel @n
internaute @n
interprète @n
intervenant @ne
invité @ne
jardini @er
jeune @n
jeune @n homme @n
jeunes gens +pl
joggeur @n
joggeuse @n
joueur @n
joueuse @n
kayakiste @n
kidnappeur @n
laïc @n
lavandière @n
livreur @n
locataire @n
locuteur @n
logeur @n
lutteur @n
machiniste @n
maçon @n
maître @n
maître @n nageur @n
malade @n
malfaiteur @n
malfrat @n
malheureux +pl
mannequin @n
manœuvre @n
maraîch @er
marchand @ne
marcheur @n
marcheuse @n
mari @n
marin @n
marin @n pêcheur @n
marraine @n
matelot @n
mécanicien @n
mécanicienne @n
mécano @n
membre @n
membre @n d'équipage
membre @n de l'équipage
membre @n du personnel
ménages +pl
mendiant @ne
meneur @n
meneuse @n
métayer @n
migrant @ne
militant @ne
militant @ne pour les droits
militant @ne pour les droits de l'homme
militant @ne pour les droits humains
militant @ne pour la démocratie
militant @ne pour la paix
mineur @n
missionnaire @n
moine @n
moissonneur @n
mollah @n
moniteur @n
monitrice @n
monteur @n
motard @n
motard @ne
motocycliste @n
motoneigiste @n
musicien @n
musicienne @n
nageur @n
nageuse @n
narcotrafiquant @ne
natif @n
naufragé @ne
naufragée @n
navigant @ne
navigateur @n
négociateur @n
négociatrice @n
neveu @nx
nièce @n
noctambule @n
nomade @n
nonagénaire @n
notable @n
notaire @n
nourrice @n
observa @teur
occupant @ne
octogénaire @n
officier @n de marine marchande
oncle @n
opérateur @n
opposant @ne
orpailleur @n
ostréiculteur @n
ouvri @er
ouvri @er du bâtiment
ouvrier @n agricole @s
ouvrière @n
pagayeur @n
parapentiste @n
parent @n
paroissien @n
paroissienne @n
parrain @n
participant @ne
partisan @ne
passag @er
passag @er clandestin @s
passagère @n clandestine @s
passeur @n
patient @ne
pâtre @n
patron @n
patronne @n
paysan @n
paysanne @n
pêcheur @n
peintre @n
pèlerin @n
pensionnaire @n
père @n
pers. +pl
personne @n
personnes âgées +pl
petit-fils +sg
petite-fille +sg
petites-filles +pl
petits-fils +pl
piét @on
pilote @n
pirate @n
pisciculteur @n
plaisanci @er
plombier @n
plongeur @n
plongeuse @n
poète @n
politicien @n
politicienne @n
pompi @er
pompier @n volontaire @n
porteur @n
postier @n
pratiquant @ne
prêcheur @n
prévenu @ne
proche @n
professeur @n
professeure @n
professionnel @n
promen @eur
propriétaire @n
prostitué @ne
protagoniste @n
protestant @ne
proviseur @n
quadragénaire @n
quinquagénaire @n
rabbin @n
raft @eur
ramasseur @n
ramasseuse @n
randonn @eur
ranger @n
rangers +pl
rapatrié @ne
rappeur @n
rappeuse @n
ravisseur @n
recteur @n
réfractaire @n
religi @eux
représentant @ne
requérant @ne d'asile
rescapé @ne
ressortissant @ne
retraité @ne
routier @n
rugbyman @n
sacristain @n
saisonni @er
salafiste @n
salarié @ne
sans-papiers @inv
sapeur @n pompier @n
sapeuse @n pompière @n
saunier @n
sauveteur @n
sauveteuse @n
savant @ne
scientifique @n
secouriste @n
séminariste @n
sentinelle @n
septuagénaire @n
serveur @n
serveuse @n
sexagénaire @n
sherpa @n
skieur @n
skieuse @n
skippeur @n
snowboardeur @n
sorcier @n
soudeur @n
spécialiste @n
specta @teur
spéléologue @n
sportif @n
sportive @n
stagiaire @n
steward @n
supporter @n
supporters +pl
supporteur @n
supportrice @n
subordonné @ne
surfeur @n
surfeuse @n
survivant @ne
suspect @ne
syndicaliste @n
tante @n
taxi-moto +sg
technicien @n
technicienne @n
témoin @n
terrassier @n
tisserand @ne
tisseuse @n
touriste @n
toxicomane @n
traducteur @n
traductrice @n
trafiquant @ne
transfuge @n
transhumant @ne
transporteur @n
travaill @eur
travailleuse @n humanitaire @n
trekkeur @n
trentenaire @n
trottinettiste @n
tuteur @n
universitaire @n
usager @n
vacanci @er
vacancier @n
vagabond @ne
veilleur @n
véliplanchiste @n
vendeur @n
vendeur @n ambulant @s
vendeuse @n
vététiste @n
veuf @n
vieil homme +sg
vieillard @n
vigneron @n
vigneronne @n
villégiateur @n
voisin @ne
voleur @n
volontaire @n
volontaire @n de la Croix-Rouge
voyag @eur
youtubeur @n
apicul @teur
aumôni @er
balayeur @n
bonze @n
bouvi @er
caissi @er
catéchiste @n
consultant @ne
contractuel @n
couvreur @n
dentiste @n
diacre @n
dozo @n
encadrant @ne
évangéliste @n
greffi @er
griot @n
huissi @er
informatici @en
institu @teur
logistici @en
marabout @n
menuisi @er
moto-taximan +sg
moto-taximen +pl
mototaximan +sg
mototaximen +pl
muezzin @n
psychologue @n
receveur @n
scootériste @n
skippeur @n
skipper @n
snowboardeuse @n
subsahari @en
vétérinaire @n

[people.civilian]
bourgeois
candidat @n à l'émigration
candidat @n à l'exil
candidat @n à l'immigration
candidat @n à la migration
candidat @n à la traversée
candidat @n au départ
citadin @ne
civil @ne
client @ne
collabora @teur
enseignant @ne
familles +pl
habitant @ne
habitant @ne civil @e
humanitaire @n
manifestant @ne
ménages +pl
non-combattant @ne
passant @ne
pasteur @n
paysan @n
paysanne @n
personne @n civile @n
prêtre @n
résident @ne
riverain @ne
travailleur @n humanitaire @n
villageois @se

[people.military]
# armed forces, police, guards, fighters of any side
activiste @n armé @s
adjudant @ne
adjudante-chef +sg
adjudant-chef +sg
agent @ne de la force publique
agent @ne de police
agent @ne de sécurité
agent @ne des forces de l'ordre
agent @ne frontalier @s
agent @ne pénitentiaire @s
appelé @n du contingent
artificier @n
artilleur @n
assaillant @ne
envahisseur @n
mutin @n
assiégeant @n
auxiliaire @n de police
aviateur @n
belligérant @n
béret @n rouge @s
béret @n vert @s
brigadier @n
brigadière @n
brigadier-chef +sg
caporale @n
colonelle @n
cadet @n
capitaine @n
capor @al
caporal-chef +sg
casque @n bleu @s
casques bleus +pl
chef d'état-major +sg
colonel @n
combattant @ne
combattant @ne taliban @s
combattante @n
commandant @ne
commando @n
conscrit @n
CRS @inv
démineur @n
djihadiste @n
douani @er
éclaireur @n
élément @n de l'armée
élément @n de la gendarmerie
élément @n de la police
élément @n des FDS
élément @n des VDP
élément @n des forces armées
élément @n des forces de l'ordre
élément @n des forces de sécurité
extrémiste @n
fantassin @n
fedayin @n
fusilier @n marin @s
garde @n
garde @n champêtre @s
garde @n côte @s
garde @n du corps
garde @n forestier @s
garde @n frontalier @s
garde @n frontière @s
garde-côtes +pl
garde-frontières +pl
garde @n national @s
garde @n républicain @s
gardes nationaux +pl
gardien @n
gardien @n de la paix
gardien @n de la révolution
gardien @n de prison
gendarme @n
génér @al
général @n d'armée
général @n de brigade
général @n de corps d'armée
général @n de division
généraux
gradé @n
guérillero @n
haut gradé +sg
haut officier +sg
hauts gradés +pl
hauts officiers +pl
homme @n armé @s
homme @n de troupe
homme @n en armes
homme @n en uniforme
instructeur @n
insurgé @ne
intégriste @n
islamiste @n
jihadiste @n
kamikaze @n
légionnaire @n
lieutenant @ne
lieutenante-colonelle +sg
lieutenant-colonel +sg
colonel-major +sg
commissaire-colonel +sg
intendant-colonel +sg
médecin-colonel +sg
médecin-général +sg
sous-lieutenant +sg
maréchal +sg
amiral +sg
amirale +sg
amiraux +pl
commodore +sg
contre-amiral +sg
contre-amirale +sg
vice-amiral +sg
vice-amiral d'escadre +sg
vice-amirale +sg
vice-amirale d'escadre +sg
amiral d'escadre +sg
général de brigade aérienne +sg
général de corps aérien +sg
général de division aérienne +sg
contrôleur général +sg
commissaire divisionnaire +sg
brigadier-général +sg
général-major +sg
lieutenant-général +sg
major-général +sg
maréchal des logis +sg
maréchal des logis-chef +sg
capitaine @n de corvette
capitaine @n de frégate
capitaine @n de vaisseau
chef @n d'escadron
chef @n d'escadrons
chef @n de bataillon
enseigne @n de vaisseau
général @n d'armée
général @n d'armée aérienne
lieutenant @ne de vaisseau
médecin @n en chef
premier maître +sg
second maître +sg
matelot @n
membre @n de la garde nationale
membre @n des forces de l'ordre
membre @n des forces de sécurité
membre @n des services de sécurité
membre @s des forces de sécurité
mercenaire @n
milici @en
milicien @n
milicienne @n
militaire @n
moudjahid @n
moudjahidine @n
mutin @n
officier @n
officier @n de police
capitaine @n de police
capitaine @n de gendarmerie
commandant @n de police
commandant @n de gendarmerie
lieutenant @n de police
lieutenant @n de gendarmerie
brigadier @n de police
brigadier @n de gendarmerie
inspecteur @n de police
inspecteur @n de gendarmerie
major @n de police
major @n de gendarmerie
colonel @n de police
colonel @n de gendarmerie
général de police +sg
général de gendarmerie +sg
sergent @n de police
sergent @n de gendarmerie
officière @n
parachutiste @n
paramilitaire @n
patrouilleur @n
personnel @s de sécurité
peshmerga @n
pilote @n de chasse
pilote @n militaire @s
polici @er
policier @n municipal @s
putschiste @n
rebelle @n
recrue @n
réserviste @n
sergent @ne
sergente-chef +sg
sergent-chef +sg
sergents-chefs +pl
shebab @n
sniper @n
soldat @n onusien @s
soldat @ne
soldat @ne de la paix
sous-lieutenant @n
sous-officier @n
supplétif @n
surveillant @ne
taliban @ne
tankiste @n
terroriste @n
tirailleur @n
tireur @n
tireur @n d'élite
VDP @inv
vigile @n
volontaire @n
volontaire @n pour la défense de la patrie

[people.child]
ado @n
adolescent @ne
bambin @n
bébé @n
collégi @en
écoli @er
élève @n
enfant @n
enfant @n en bas âge
enfant @n soldat @s
fille @n
fillette @n
gamin @ne
garçon @n
garçonnet @n
gosse @n
jumeau @nx
jumelle @n
lycé @en
nourrisson @n
nouveau-né @ne
orphelin @ne
petit @n garçon @n
petite @n fille @n
petite @n fille @s
pupille @n
scout @ne
prématuré @ne
talibé @n

[people.woman]
accompagnatrices +pl
adhérentes +pl
agricultrices +pl
apprenties +pl
artisanes +pl
aînées +pl
baigneuses +pl
bergères +pl
brodeuses +pl
campeuses +pl
cavalières +pl
chanteuses +pl
cheffes +pl
chercheuses +pl
citoyennes +pl
commerçantes +pl
compagnes +pl
comédiennes +pl
concitoyennes +pl
conductrices +pl
coureuses +pl
couturières +pl
cueilleuses +pl
cuisinières +pl
cultivatrices +pl
danseuses +pl
directrices +pl
employées +pl
enseignantes +pl
exilées +pl
fermières +pl
festivalières +pl
fiancées +pl
footballeuses +pl
glaneuses +pl
grimpeuses +pl
immigrées +pl
institutrices +pl
invitées +pl
joueuses +pl
lavandières +pl
maraîchères +pl
marchandes +pl
marcheuses +pl
mendiantes +pl
migrantes +pl
militantes +pl
moniales +pl
monitrices +pl
musiciennes +pl
nageuses +pl
naufragées +pl
nièces +pl
nourrices +pl
occupantes +pl
orpailleuses +pl
ouvrières +pl
paroissiennes +pl
participantes +pl
passagères +pl
patientes +pl
patronnes +pl
paysannes +pl
piétonnes +pl
plaisancières +pl
plongeuses +pl
pompières +pl
professeures +pl
promeneuses +pl
pèlerines +pl
pêcheuses +pl
ramasseuses +pl
randonneuses +pl
religieuses +pl
rescapées +pl
ressortissantes +pl
retraitées +pl
saisonnières +pl
salariées +pl
sauveteuses +pl
serveuses +pl
skieuses +pl
snowboardeuses +pl
spectatrices +pl
sportives +pl
subsahariennes +pl
survivantes +pl
tantes +pl
techniciennes +pl
tisseuses +pl
travailleuses +pl
vacancières +pl
vendeuses +pl
vigneronnes +pl
voisines +pl
voyageuses +pl
écrivaines +pl
éducatrices +pl
éleveuses +pl
émigrées +pl
étrangères +pl
étudiantes +pl
belle-mère +sg
belle-sœur +sg
dame @n
épouse @n
femme @n
femme @n enceinte @s
grand-mère +sg
jeune @n femme @n
jeune @n fille @n
ménagère @n
mère @n
mère @n de famille
religieuse @n
sœur @n
veuve @n

[people.official]
ambassad @eur
ambassadrice @n
chef @n coutumier @s
chef @n de l'État
chef @n de village
chefs +pl
chefs coutumiers +pl
chefs d'État +pl
chefs d'Etat +pl
chefs d'État et de gouvernement +pl
chefs d'Etat et de gouvernement +pl
chefs d'état-major +pl
chefs de délégation +pl
chefs de gouvernement +pl
chefs de la diplomatie +pl
chefs des délégations +pl
chefs des forces +pl
chefs des services +pl
chefs militaires +pl
chefs religieux +pl
bailleur @n
bailleurs de fonds +pl
chefs traditionnels +pl
conseill @er
conseill @er municipal
conseillers municipaux +pl
consul @n
député @ne
sénateur @ne
diplomate @n
dirigeant @ne
dirigeants +pl
élu @ne
figure @n politique @s
fonctionnaire @n
gouverneur @n
gouverneure @n
haut @s fonctionnaire @n
juge @n
leaders +pl
leaders communautaires +pl
leaders religieux +pl
magistrat @ne
maire @n
ministre @n
parlementaire @n
préfet @n
préfète @n
premier ministre +sg
président @ne
procureur @n
procureure @n
responsable @n
responsables locaux +pl
officiel local +sg
officiels locaux +pl
officiel gouvernemental +sg
officiel du gouvernement +sg
officiels du gouvernement +pl
officiel de la police +sg
haut officiel +sg
sénat @teur
vice-ministre @n
vice-président @ne

[people.journalist]
cadreur @n
cameraman @n
caméraman @n
cameramen +pl
chroniqueur @n
chroniqueuse @n
collaborateur @n des médias
correspondant @ne
journaliste @n
photographe @n
photojournaliste @n
photoreporter @n
présenta @teur
professionnel @n des médias
reporter @n
reporter @n d'images
travailleur @n des médias
travailleuse @n des médias
vidéaste @n

[people.medic]
personnel @n de santé
personnel @n médical
personnels médicaux +pl
personnel @n soignant
personnels soignants +pl
personnel @n hospitalier
personnels hospitaliers +pl
agent @ne hospitalier
agents hospitaliers +pl
professionnel @n de santé
professionnel @n de la santé
travailleur @n de santé
travailleuse @n de santé
agent @ne de santé
agent @ne de santé communautaire @s
aide @n soignant @ne
ambulanci @er
brancardi @er
chirurgien @n
chirurgienne @n
conducteur @n d'ambulance
conductrice @n d'ambulance
docteur @n
infirmi @er
interne @n
médecin @n
membre @n du personnel médical
membre @n du personnel soignant
pharmacien @n
pharmacienne @n
sage-femme +sg
sages-femmes +pl
soignant @ne
urgentiste @n
vaccina @teur
médecin @n légiste @s
médecin @n urgentiste @s
médecin @n chef @n
médecin @n militaire @s
anesthésiste @n
laborantin @ne

[men]
éléments +pl
gars +pl
hommes +pl

# one who has fled may be a victim of something else
[people]
réfugié +sg
réfugiée +sg
