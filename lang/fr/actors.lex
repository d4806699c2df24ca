# French: who speaks and acts: bodies, organisations, groups, offices, and the verbs and phrases by which they give figures.
# The rules of stage 22 put a body together with its complements ("ministère kirghiz de la Santé"); the countries stand in nations.lex.
# Bodies, headings and states stand with and without accents, as capitals often lose them.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

# ---- bodies of a state ----
[body]
académie des sciences
academie des sciences
administration @n
agence @n
ambassade @n
assemblée nationale
assemblee nationale
autorité @n
autorite @n
banque centrale
bureau du procureur
cabinet
chambre basse
chancellerie
comité @n
comite @n
commandement
commissariat @n
commission @n
conseil @n
consulat @n
cour @n
diplomatie
direction @n
douanes
état-major
etat-major
l'état-major
l'etat-major
états-majors
etats-majors
exécutif
executif
gouvernement @n
gouvernorat @n
haut-commissariat
hôtel de ville
hotel de ville
inspection
junte
justice
mairie @n
mission @n
ministère @n
ministere @n
municipalité @n
municipalite @n
parlement @n
parquet @n
préfecture @n
prefecture @n
présidence
presidence
présidence de la République
presidence de la Republique
primature
procuration
quartier général
quartier general
rectorat
représentation
representation
secrétariat @n
secretariat @n
sénat
senat
service de presse
service des gardes-frontières
service des gardes-frontieres
service d'État
service d'Etat
service fédéral
service federal
service frontalier
service national
sous-préfecture @n
sous-prefecture @n
tribunal

# forces: they act, speak, and lose people
[body.force] +force
armée @n
armee @n
armée de l'air
armee de l'air
aviation
défense civile
defense civile
forces
garde @n nationale @s
garde présidentielle
garde presidentielle
gendarmerie @n
marine nationale
police @n
protection civile
sécurité civile
securite civile
services de renseignement
services de sécurité
services de securite
sûreté nationale
surete nationale

# armies by their acronym
[actor.agency] +force
FACA = CF
FAMa = ML
FARDC = CD
Tsahal = IL

# bodies only where they speak: nouns for people or places, too
[voice]
centre
CHU
clinique @n
compagnie @n
département @n
entreprise @n
établissement
hôpitaux
hôpital
institut
médecins
morgue @n
opérateur
société @n
université

[voice.plain]
analystes
chercheurs
experts
bureau
cellule de crise
enquêteurs
équipes de secours
équipes médicales
laboratoire
office
observatoire @n
organisme
organisateurs
pompiers
sapeurs-pompiers
samu
secours
secouristes
service @n
services d'urgence
services de secours
source @n

# "de source militaire"
[voice.of]
de source
de sources

# ---- organisations of states ----
[actor.igo]
AIEA
ASEAN
Banque mondiale
CEDEAO
CEI
CICR
Comité international de la Croix-Rouge
Comite international de la Croix-Rouge
Commission européenne
Commission europeenne
Conseil de l'Europe
Conseil de sécurité
Conseil de securite
Conseil européen
Conseil europeen
Communauté des États indépendants
Communaute des Etats independants
Cour pénale internationale
Cour penale internationale
CPI
EULEX
Eufor
FAO
FINUL
FMI
Frontex
Haut-Commissariat aux droits de l'homme
Haut-Commissariat des Nations unies
Haut-Commissariat pour les réfugiés
Haut-Commissariat pour les refugies
HCR
IGAD
Kfor
Ligue arabe
Minusca
Minusma
Minuss
Manua
Monusco
Nations unies
OCHA
OCI
OCS
OIM
OMS
ONU
ONU Femmes
OPS
Organisation de coopération de Shanghai
Organisation de cooperation de Shanghai
Organisation de la coopération islamique
Organisation de la cooperation islamique
Organisation des Nations unies
Organisation du Traité de sécurité collective
Organisation du Traite de securite collective
Organisation du traité de l'Atlantique Nord
Organisation du traite de l'Atlantique Nord
Organisation internationale pour les migrations
Organisation mondiale de la santé
Organisation mondiale de la sante
Organisation panaméricaine de la santé
Organisation panamericaine de la sante
Organisation pour la sécurité et la coopération
Organisation pour la securite et la cooperation
OSCE
Otan
OTSC
PAM
Parlement européen
Parlement europeen
Pnud
Programme alimentaire mondial
UE
Unesco
Unicef
Union africaine
Union économique eurasiatique
Union economique eurasiatique
Union européenne
Union europeenne
UNRWA

# ---- groups ----
[actor.group]
Acled
Airwars
Al-Qaïda
Al-Qaida
Amnesty International
Boko Haram
Croissant-Rouge
Croix-Rouge
Emergency
État islamique
Etat islamique
Fatah
Front de libération du peuple du Tigré
Front de liberation du peuple du Tigre
Hamas
Hezbollah
Houthis
Human Rights Watch
Islamic Relief
JNIM
Jihad islamique
M23
Médecins du monde
Medecins du monde
Médecins sans frontières
Medecins sans frontieres
MSF
Oxfam
Save the Children
shebab @s
talibans
Wagner
casques blancs

# the noun of a group, with complements
[band]
association @n
coalition @n
collectif @n
confédération @n
coordination
fédération @n
front
groupe
groupe armé
ligue
milice @n
mouvement @n
ONG
organisation @n
ordre des médecins
parti
rébellion
réseau
syndicat @n
union

# media: they give a figure only if nobody else does
[media]
agence de presse
AFP
Al-Jazeera
BBC
CNN
journal
médias
presse
presse locale
quotidien
radio
Reuters
site
télévision
Tass

# "côté kirghiz"
[party]
camp
côté
du côté
partie

# of the speaker's own
[ranks]
dans leurs rangs
dans nos rangs
dans ses rangs
parmi ses hommes
parmi nos hommes

# ---- persons by their office ----
[office]
ambassadeur +sg
ambassadrice +sg
archevêque +sg
chancelier +sg
chef +sg
chef de cabinet +sg
chef du gouvernement +sg
chef de l'État +sg
chef d'état-major +sg
chef de la diplomatie +sg
commissaire +sg
conseiller +sg
conseillère +sg
coordinateur +sg
coordinatrice +sg
coordonnateur +sg
député +sg
députée +sg
directeur +sg
directeur adjoint +sg
directeur général +sg
directrice +sg
directrice générale +sg
élu +sg
élue +sg
émir +sg
envoyé spécial +sg
gouverneur +sg
gouverneure +sg
haut-commissaire +sg
haut représentant +sg
maire +sg
ministre +sg
pape +sg
porte-parole +sg
préfet +sg
préfète +sg
premier ministre +sg
première ministre +sg
président +sg
présidente +sg
procureur +sg
procureure +sg
rapporteur +sg
recteur +sg
représentant +sg
représentante +sg
représentant spécial +sg
responsable +sg
roi +sg
reine +sg
secrétaire +sg
secrétaire d'État +sg
secrétaire général +sg
secrétaire générale +sg
sénateur +sg
sénatrice +sg
sous-préfet +sg
substitut +sg
substitute +sg
vice-ministre +sg
vice-premier ministre +sg
vice-président +sg
vice-présidente +sg
vice-procureur +sg
vice-procureure +sg

[doctor]
chirurgien +sg
chirurgienne +sg
médecin +sg
medecin +sg
médecin-chef +sg
medecin-chef +sg
infirmier +sg
infirmière +sg
infirmiere +sg

# of a state by a word
[people.subject]
citoyen @n
citoyenne @n
concitoyen @n
national @n
ressortissant @ne

[rank]
commandant +sg
commandant en chef +sg
commandante +sg

# before a name
[title]
cheikh
docteur
dr
m
maître
me
mme
monseigneur
mgr
professeur
pr

# adjectives behind a body or an office
[adj.body]
adjoint @e
administrative @s
administratif @s
central
centrale @s
communal
communale @s
compétent @e
concerné @e
coutumi @er
coutumiers
de facto
départemental
départementale @s
diplomatique @s
exécutif
exécutive
fédéral
fédérale @s
fédérales
général
générale @s
généraux
gouvernementale @s
gouvernementales
hospitali @er
hospitaliers
humanitaire @s
interarmées
intérimaire
international
internationale @s
judiciaire @s
local
locale @s
locales
locaux
médical
médicale @s
médicales
médicaux
militaire @s
municipal
municipale @s
national
nationale @s
nationales
officiel @s
officielle @s
permanent @e
policière @s
politique @s
présidentiel
présidentielle
provincial
provinciale @s
provisoire
public
publique @s
régional
régionale @s
régionales
régionaux
sanitaire @s
sécuritaire @s
spécial
spéciale @s
suprême
taliban @e
talibane @s
transitoire
unies

# ---- giving a figure ----
# +full: the helper is in it, +part: behind avoir, +fin: alone
[say]
accus @verb
conteste +fin
écrit +part +fin
réclam @verb
rejette +fin
rejettent +fin
répliqu @verb
a affirmé +full
a annoncé +full
a assuré +full
a confié +full
a confirmé +full
a déclaré +full
a détaillé +full
a expliqué +full
a indiqué +full
a précisé +full
a rapporté +full
ont affirmé +full
ont annoncé +full
ont déclaré +full
ont indiqué +full
ont précisé +full
admet +fin
admettent +fin
affirm @verb
ajout @verb
alert @verb
annonc @gverb
annonç @verb
appris +part
assur @verb
attribue +fin
attribué +part
avanc @gverb
averti +part
chiffr @verb
communiqué +part
communique +fin
compt @verb
concédé +part
condamn @verb
confi @verb
confirm @verb
constaté +part
déclar @verb
décompté +part
dénombr @verb
dénonc @gverb
déplor @verb
déplorons +fin
détaill @verb
dévoilé +part
dit +part +fin
disent +fin
disait +fin
disaient +fin
enregistr @verb
estim @verb
établi +part
évalu @verb
évoqu @verb
expliqu @verb
exprim @verb
fait état +part +fin
fait savoir +part +fin
faisait état +fin
faisaient état +fin
indiqu @verb
informé +part
insist @verb
jure +fin
jug @gverb
lancé +part
maintient +fin
martel @verb
mentionn @verb
not @verb
parl @verb
parlons +fin
parlions +fin
pleur @verb
port @verb
précis @verb
prétend +fin
prétendent +fin
publi @verb
racont @verb
rappel @verb
rappelle +fin
rapport @verb
réagi +part
recens @verb
reconnaît +fin
reconnaissent +fin
reconnu +part
rectifi @verb
regrett @verb
relev @verb
relat @verb
révél @verb
revendiqu @verb
révis @verb
salu @verb
signal @verb
soulign @verb
soutient +fin
soutiennent +fin
soutenu +part
s'est dit +full
s'est félicité +full
témoign @verb
tweeté +part
totalis @verb
ventil @verb

# after the verb in inversion: of whoever spoke before
[inverted]
a-t-elle
a-t-il
ont-elles
ont-ils

# "a-t-on appris auprès de"
[origin]
auprès d'
auprès de
auprès des
auprès du

[according]
à en croire
au dire de
au dire du
aux dires de
aux dires des
aux dires du
citant
d'après
de l'avis de
selon
selon les dires de
suivant

# a statement's heading
[issue]
communication
arrêté
décret
flash
point
allocution
appel
avis
bulletin
communiqué @n
communique @n
communiqué @n conjoint @s
communique @n conjoint @s
communiqué @n de presse
communique @n de presse
déclaration @n
declaration @n
déclaration @n conjointe @s
declaration @n conjointe @s
information
intervention
message
mise au point
note d'information
point de presse
point de situation
point presse

# of an act of a statement's author
[stance]
se dit
a l'honneur
a le profond regret
a le regret
a la profonde tristesse
adresse
informe
informent
porte à la connaissance
a pris connaissance
a appris
est ~ attristé @e
est ~ consterné @e
est ~ indigné @e
est ~ préoccupé @e
est ~ profondément préoccupé @e
réitère
se félicite
tient
accueille
appelle
condamne
condamnent
déplore
dénonce
exprime
présente
regrette
salue
s'associe
s'incline
suit

# "it says": of whoever spoke before
[same_body]
cette source
cet organisme
la même source
le même organisme
ces mêmes autorités

