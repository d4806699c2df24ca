# French: who speaks and acts: bodies, organisations, groups, offices, and the verbs and phrases by which they give figures.
# The rules of stage 22 put a body together with its complements ("ministère kirghiz de la Santé"); the countries stand in nations.lex.
# Bodies, headings and states stand with and without accents, as capitals often lose them.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

# ---- bodies of a state ----
[west] names
occidentaux +pl

[body]
force @n conjointe @s
force @n multinationale @s
force @n multinationale @s mixte @s
force @n régionale @s
force @n onusienne @s
unité nationale
eglise catholique
eglise copte
eglise orthodoxe
eglise protestante
eglise évangélique
eglise du Christ
eglise anglicane
église catholique
église copte
église orthodoxe
église protestante
église évangélique
église du Christ
église anglicane
# forces: they act, speak, and lose people
academie des sciences
académie des sciences
administration @n
agence @n
ambassade @n
assemblée nationale
assemblee nationale
autorité @n
autorite @n
banque centrale
bureau du procureur
bureau national
cabinet
centre de coordination
centre de crise
chambre basse
chambre des représentants
chambre haute
chambre des députés
chambre du peuple
chancellerie
comité @n
comite @n
commandement
commissariat @n
commission @n
confédération
conseil @n
consulat @n
cour +sg
Département d'Etat
département suisse
direction @n
division départementale
division provinciale
division régionale
division sanitaire
douanes
etat-major
état-major
état-major de crise
etats-majors
états-majors
executif
exécutif
force d'interposition
force intérimaire
force multinationale
gouvernement @n
gouvernorat @n
haut conseil
mécanisme
wilaya @n
mission d'observation
haut-commissariat
hotel de ville
hôtel de ville
inspection
instance @n
institut national
junte
justice
mairie @n
ministère @n
ministere @n
ministre-président
mission @n
municipalité @n
municipalite @n
office fédéral
office national
parlement @n
parquet @n
préfecture @n
prefecture @n
presidence
présidence
presidence de la Republique
présidence de la République
primature
procuration
quartier général
quartier general
rectorat
représentation
representation
secretariat @n
secrétariat @n
sénat
senat
service d'Etat
service d'État
service de presse +press
service @n météorologique @s
service @n hydrométéorologique @s
service @n sismologique @s
service @n géologique @s
institut @n météorologique @s
institut @n géologique @s
institut @n géophysique @s
centre @n sismologique @s
centre @n météorologique @s
service des gardes-frontieres
service des gardes-frontières
service federal
service fédéral
service frontalier
service national
services de l'État
services de l'Etat
sous-délégation @n
sous-direction @n
sous-préfecture @n
sous-prefecture @n
tribunal
département fédéral
Département d'État

[body.force] +force
bataillon @n
contingent @n
forces de défense
forces de sécurité
garde républicaine
régiment @n
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
marine
marine nationale
police @n
brigade nationale des sapeurs-pompiers
brigade nationale de sapeurs-pompiers
brigade des sapeurs-pompiers
brigade de sapeurs-pompiers
groupement national des sapeurs-pompiers
groupement des sapeurs-pompiers
bataillon des sapeurs-pompiers
corps des sapeurs-pompiers
corps national des sapeurs-pompiers
bataillon de marins-pompiers
bataillon de marins-pompiers de Marseille
brigade de sapeurs-pompiers de Paris
brigade des sapeurs-pompiers de Paris
protection civile
sécurité civile
securite civile
services de renseignement
services de sécurité
services de securite
sûreté nationale
surete nationale
peloton @n
compagnie @n de gendarmerie
Rangers pakistanais
Rangers du Pakistan
Rangers du Sindh
Rangers du Pendjab

# armies by their acronym
[actor.agency] +force
FACA = CF
FAMa = ML
FARDC = CD
Tatmadaw = MM
Tsahal = IL

# bodies only where they speak: nouns for people or places, too
[voice]
delegation @n
chaîne publique
chambre de commerce
coalition @n +told
régie nationale
école @n +told
collège @n +told
lycée @n +told
paroisse @n +told
diocèse @n +told
orphelinat @n +told
rectorat @n +told
centre
CHU
clinique @n
délégation @n
département @n
équipe @n
établissement
hôpitaux
hôpital
institut
médecins
morgue @n
université

[voice.plain]
# "de source militaire"
analystes
bureau
cellule de crise
chercheurs
diplomatie
enquêteurs
équipes de secours
équipes médicales
experts
laboratoire
observatoire @n
office
organisateurs
organisme
pompiers
samu
sapeurs-pompiers
secouristes
secours
service @n
services d'urgence
services de secours
source @n


# ---- organisations of states ----
[actor.igo]
AIEA
CIRGL
Conférence internationale sur la région des Grands Lacs
Conseil de l'Entente
Francophonie
HCDH
UEMOA
UNITAMS
BINUH
BINUCA
ASEAN
Banque mondiale
CEDEAO
CEI
CICR
Comité international de la Croix-Rouge
Comite international de la Croix-Rouge
Commission européenne
Commission europeenne
Communauté des Etats indépendants
Conseil de l'Europe
Conseil de sécurité
Conseil de securite
Conseil européen
Conseil europeen
Communauté des États indépendants
Communaute des Etats independants
CEDH
Cour européenne des droits de l'homme
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
Union Economique eurasiatique
Union européenne
Union europeenne
UNRWA

# ---- groups ----
[actor.group]
Acled
Breaking the Silence
Clan del Golfo
Courant patriotique libre
International Rescue Committee
Kataeb Hezbollah
Kataëb Hezbollah
Mai-Mai
Maï-Maï
Voix des sans-voix
Y'en a marre
Occident
Occident collectif
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
AFC/M23
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
conference episcopale
autorités coutumières +pl
autorités religieuses +pl
chefferie @n traditionnelle @s
confession @n religieuse @s
leaders religieux +pl
conférence épiscopale
conférence des évêques
conférence des évêques catholiques
forum des familles
comité de soutien
comité des familles
intersyndicale
centrale syndicale
# media: they give a figure only if nobody else does
forum
observatoire
plateforme
coordination
consortium
centre d'études
commission nationale des droits de l'homme
alliance @n
coalition @n
compagnie @n
compagnie aérienne
confédération @n
constructeur
entreprise @n
exploitant
fédération @n
front
groupe
groupe armé
guerilla
guérilla @n
ligue
opérateur
opposition
ordre des médecins
rébellion
réseau
société @n
union

# before a name: "l'ONG allemande Jugend Rettet"
[band.named]
association @n
collectif @n
milice @n
mouvement @n
mouvement @n citoyen @n
mouvement @n politique @n
mouvement @n rebelle @n
ONG
organisation @n
parti
syndicat @n

[media]
média d'État
média d'Etat
média étatique
média officiel
média public
média local
média gouvernemental
médias gouvernementaux
télévision officielle
radio officielle
# "côté kirghiz"
AFP
agence 24.kg
agence AFP
agence AIP
agence AKIpress
agence Anadolu
agence AP
agence Armenpress
agence Asia-Plus
agence Associated Press
agence Belga
agence Chine nouvelle
Agence de presse africaine
agence de presse d'Etat
agence de presse d'État
agence de presse étatique
Agence de presse sénégalaise
Agence Ecofin
agence Fars
Agence France-Presse
agence Interfax
agence Irna
Agence ivoirienne de presse
agence Kabar
agence Khovar
agence Mehr
agence Reuters
agence RIA
agence RIA Novosti
agence Ria Novosti
agence RIA-Novosti
agence Sana
agence Tass
agence Ukrinform
agence Wafa
agence Xinhua
agence Yonhap
agences
agences de presse
agences de presse russes
agences russes
AIP
AKIpress
Al Arabiya
Al Jazeera
Al Mayadeen
Al-Arabiya
Al-Ikhbariya
Al-Jazeera
Al-Manar
Anadolu
ANI
Ansa
APS
Armenpress
Asia-Plus
Associated Press
ATS
Azertac
Azertag
Baza
BBC
Belga
BFMTV
CCTV
CGTN
chaîne d'État
chaînes de télévision
Chine nouvelle
CNN
correspondant de l'AFP
Dawn
diffuseur
dpa
EFE
Facebook
Fana
Fox News
France Info
franceinfo
Geo News
Geo TV
Instagram
Interfax
Irna
Itar-Tass
journaliste de l'AFP
journalistes de l'AFP
journaux
Kabar
Kazinform
KCNA
Keystone-ATS
Khaama Press
Khovar
Kyodo
LCI
MAP
Mash
médias
médias d'État
médias d'Etat
médias étatiques
médias israéliens
médias locaux
médias officiels
médias publics
médias russes
médias ukrainiens
Mediazona
Meduza
Mehr
messagerie Telegram
New York Times
NHK
Panapress
PAP
Press Trust of India
presse
presse algérienne
presse française
presse internationale
presse israélienne
presse locale
presse nationale
presse officielle
radio d'Etat
radio d'État
Radio France internationale
radio nationale
Radio Pakistan
radio publique
réseau social
réseau social X
réseaux sociaux
Reuters
RFI
Ria
RIA Novosti
RTBF
RTS
Sana
Shot
sites d'information
Sky News
The Guardian
The Hill
The Independent
The Telegraph
The Times
USA Today
Daily Mail
Financial Times
Los Angeles Times
ABC News
CBS News
NBC News
Bloomberg
Politico
Axios
Der Spiegel
El País
Haaretz
Jerusalem Post
Times of Israel
Kyiv Independent
Moscow Times
Kommersant
Izvestia
Novaïa Gazeta
Radio Free Europe
Radio Liberty
Deutsche Welle
Euronews
Jeune Afrique
Nice-Matin
Ouest-France
Scottish Sun
SPA
Sputnik
Suspilne
Tasnim
Tass
Telegram
télévision d'État
télévision d'Etat
télévision nationale
télévision publique
TikTok
Times of India
TOLOnews
Truth Social
Turkmenistan Today
TVN24
Twitter
Ukrinform
Unian
UzA
VKontakte
Wafa
Wall Street Journal
Washington Post
WhatsApp
Xinhua
Yonhap
YouTube

# before the name of one
[media.kind]
agence d'Etat
agence de presse
agence de presse officielle
agence étatique
agence officielle
agence d'État
agence nationale de presse
chaîne
chaîne de télévision
journal
quotidien
radio
site
site d'information
télévision

[party]
camp
côté
dans le camp
du côté
partie

# of the speaker's own
[ranks]
côté ami
du côté ami
côté forces amies
dans leurs rangs
dans nos rangs
dans ses rangs
parmi ses hommes
parmi nos hommes
au sein de leurs rangs
au sein de ses rangs
parmi leurs hommes
parmi leurs combattants
parmi ses combattants
parmi ses soldats
parmi leurs soldats
parmi ses troupes
parmi leurs troupes
au sein de ses forces
au sein de son armée
dans les rangs de ses forces
dans les rangs de ses troupes
dans les rangs de son armée
dans les rangs de nos forces
parmi nos troupes
parmi ses effectifs
dans nos lignes
dans ses unités
dans leurs unités
au sein de nos forces
parmi nos compatriotes
parmi ses ressortissants
parmi nos ressortissants
parmi leurs ressortissants
parmi ses citoyens
parmi nos citoyens
dans leurs effectifs
dans ses effectifs

# before the body whose victims they are
[inside]
au sein
dans le camp
dans les rangs
dans les unités
du côté
parmi les rangs

# ---- persons by their office ----
[office]
observateur permanent +sg
observatrice permanente +sg
taoiseach +sg
chargé de communication +sg
chargée de communication +sg
chargé de la communication +sg
chargée de la communication +sg
chargé des relations publiques +sg
chargée des relations publiques +sg
chargé de l'information +sg
chargé de programme +sg
chargé de programmes +sg
responsable de la communication +sg
responsable de communication +sg
directeur de la communication +sg
directrice de la communication +sg
directeur pays +sg
directrice pays +sg
représentant résident +sg
représentante résidente +sg
coordonnateur résident +sg
coordonnatrice résidente +sg
coordinateur résident +sg
coordinatrice résidente +sg
coordonnateur humanitaire +sg
coordonnatrice humanitaire +sg
coordinateur humanitaire +sg
coordinatrice humanitaire +sg
coordinateur adjoint +sg
coordonnateur adjoint +sg
vice-gouverneure +sg
sous-préfète +sg
chef coutumier +sg
chef traditionnel +sg
chef de village +sg
chef de secteur +sg
chef de groupement +sg
chef de localité +sg
chef de quartier +sg
attaché de presse +sg
attachée de presse +sg
secrétaire exécutif adjoint +sg
administrateur adjoint +sg
vice-maire +sg
maire adjoint +sg
maire adjointe +sg
adjoint au maire +sg
adjointe au maire +sg
député national +sg
députée nationale +sg
député provincial +sg
députée provinciale +sg
commissaire divisionnaire +sg
commissaire principal +sg
contrôleur général +sg
commandant adjoint +sg
négociateur en chef +sg
négociatrice en chef +sg
candidat +sg
candidate +sg
grand imam +sg
imam +sg
rabbin +sg
grand rabbin +sg
emir +sg
emissaire +sg
emissaire spécial +sg
emissaire spéciale +sg
evêque +sg
administrateur +sg
administrateur du territoire +sg
administratrice +sg
ambassadeur +sg
ambassadrice +sg
archevêque +sg
avocat général +sg
bourgmestre +sg
cardinal +sg
chancelier +sg
chancelière +sg
chargé d'affaires +sg
chargée d'affaires +sg
chef +sg
chef adjoint +sg
chef d'état-major +sg
chef de bureau +sg
chef de cabinet +sg
chef de délégation +sg
chef de file +sg
chef de la diplomatie +sg
chef de mission +sg
chef des opérations +sg
chef du bureau +sg
chef du gouvernement local +sg
chef du renseignement +sg
cheffe +sg
cheffe adjointe +sg
cheffe de bureau +sg
cheffe de délégation +sg
cheffe de l'État +sg
cheffe de l'Etat +sg
cheffe de la diplomatie +sg
cheffe du bureau +sg
cheffe du gouvernement +sg
commandant en chef +sg
commissaire +sg
commissaire aux droits de l'homme +sg
commissaire aux droits humains +sg
commissaire européen +sg
commissaire provincial +sg
conseiller +sg
conseiller à la présidence +sg
conseiller à la sécurité +sg
conseiller à la sécurité nationale +sg
conseillère à la sécurité nationale +sg
lauréat du prix Nobel de la paix +sg
lauréate du prix Nobel de la paix +sg
conseiller d'État +sg
conseiller d'Etat +sg
conseiller fédéral +sg
conseillère +sg
conseillère d'État +sg
conseillère d'Etat +sg
conseillère fédérale +sg
coordinateur +sg
coordinatrice +sg
coordonnateur +sg
coordonnatrice +sg
coprésident +sg
coprésidente +sg
défenseur des droits +sg
défenseur du peuple +sg
défenseure des droits +sg
délégué +sg
déléguée +sg
député +sg
députée +sg
diplomate en chef +sg
directeur +sg
directeur adjoint +sg
directeur exécutif +sg
directeur général +sg
directrice +sg
directrice exécutive +sg
directrice générale +sg
dirigeant +sg
dirigeante +sg
élu +sg
élue +sg
émir +sg
émissaire +sg
émissaire spécial +sg
émissaire spéciale +sg
envoyé de l'ONU +sg
envoyé des Nations unies +sg
envoyé de l'UA +sg
envoyé de l'UE +sg
envoyé de l'Union africaine +sg
envoyé de l'Union européenne +sg
envoyé de la Cédéao +sg
envoyé de la Ligue arabe +sg
envoyé de l'OSCE +sg
envoyé du Quartet +sg
envoyé du président +sg
envoyé de Washington +sg
envoyée de l'UA +sg
envoyée de l'UE +sg
envoyée de l'Union africaine +sg
envoyée de l'Union européenne +sg
envoyée de la Cédéao +sg
envoyée de la Ligue arabe +sg
envoyée de l'OSCE +sg
envoyée du Quartet +sg
envoyée du président +sg
envoyée de Washington +sg
envoyé américain +sg
envoyée américaine +sg
envoyé russe +sg
envoyée russe +sg
envoyé chinois +sg
envoyée chinoise +sg
envoyé européen +sg
envoyée européenne +sg
envoyé onusien +sg
envoyée de l'ONU +sg
envoyée des Nations unies +sg
envoyée onusienne +sg
évêque +sg
général en chef +sg
gouverneur +sg
gouverneur général +sg
gouverneure +sg
grand mufti +sg
guide suprême +sg
haut diplomate +sg
haut fonctionnaire +sg
haut représentant +sg
haut responsable +sg
haut-commissaire +sg
haute fonctionnaire +sg
haute représentante +sg
haute responsable +sg
haute-commissaire +sg
homologue +sg+peer
interlocuteur +sg+peer
interlocutrice +sg+peer
vis-à-vis +sg+peer
inspecteur général +sg
landammann +sg
leader +sg
maire +sg
médiateur +sg
médiateur de la République +sg
médiatrice +sg
ministre +sg
ministre délégué +sg
ministre en chef +sg
ministre par intérim +sg
ministre principal +sg
ministre-président +sg
mufti +sg
négociateur +sg
négociatrice +sg
nonce apostolique +sg
nonce +sg
numéro deux +sg
ombudsman +sg
pape +sg = VA
Saint-Père +sg
patriarche +sg
patron +sg
patronne +sg
porte-parole +sg
porte-parole adjoint +sg
préfet +sg
préfète +sg
premier ministre +sg
premier ministre par intérim +sg
première ministre +sg
président +sg
président de séance +sg
président du conseil +sg
président par intérim +sg
présidente +sg
primat +sg
prince héritier +sg
procureur +sg
procureur général +sg
procureure +sg
procureure générale +sg
recteur +sg
reine +sg
représentant +sg
représentante +sg
responsable +sg
roi +sg
secrétaire +sg
secrétaire d'État +sg
secrétaire d'Etat +sg
secrétaire exécutif +sg
secrétaire exécutive +sg
secrétaire général +sg
secrétaire général adjoint +sg
secrétaire générale +sg
secrétaire générale adjointe +sg
sénateur +sg
sénatrice +sg
shérif +sg
sous-préfet +sg
sous-secrétaire général +sg
sous-secrétaire générale +sg
substitut +sg
substitute +sg
sultan +sg
syndic +sg
vice-gouverneur +sg
vice-ministre +sg
vice-premier ministre +sg
vice-président +sg
vice-présidente +sg
vice-procureur +sg
vice-procureure +sg
administrateur délégué +sg
administrateur civil +sg
administratrice déléguée +sg
amenokal +sg
attaché de défense +sg
attaché militaire +sg
attachée de défense +sg
attachée militaire +sg
caïd +sg
calife général +sg
chef de canton +sg
chef de chefferie +sg
chef de terre +sg
chef de division +sg
chef de département +sg
chef du département +sg
chef de section +sg
cheffe de cabinet +sg
cheffe de division +sg
cheffe de département +sg
cheffe du département +sg
cheffe de mission +sg
cheffe de file +sg
cheffe des opérations +sg
cheffe des observateurs +sg
chef des observateurs +sg
chef par intérim +sg
commandant par intérim +sg
conseiller diplomatique +sg
conseillère diplomatique +sg
consul +sg
consul général +sg
consule générale +sg
vice-consul +sg
coordonnateur national +sg
custode +sg
directeur de cabinet +sg
directeur de cabinet adjoint +sg
directeur régional +sg
directeur général adjoint +sg
directrice de cabinet +sg
directrice générale adjointe +sg
directrice régionale +sg
facilitateur +sg
facilitatrice +sg
garde des Sceaux +sg
grand chérif +sg
haut-commissaire adjoint +sg
haute-commissaire adjointe +sg
homme fort +sg
inspecteur d'académie +sg
khalife général +sg
kaïmakam +sg
lamido +sg
métropolite +sg
ministre conseiller +sg
ministre plénipotentiaire +sg
modérateur +sg
modératrice +sg
mogho naba +sg
moudir +sg
naïb +sg
numéro un +sg
porte-parole adjointe +sg
préfet de police +sg
président désigné +sg
présidente désignée +sg
président en exercice +sg
présidente en exercice +sg
révérend père +sg
secrétaire national +sg
secrétaire nationale +sg
secrétaire permanent +sg
secrétaire permanente +sg
sous-gouverneur +sg
sous-secrétaire +sg
sous-secrétaire d'État +sg
sous-secrétaire d'Etat +sg
vali +sg
vicaire apostolique +sg
vicaire général +sg
vice-chancelier +sg
vice-chancelière +sg
vice-recteur +sg
wali +sg
wali par intérim +sg

# who may be on a matter: "rapporteur spécial sur la torture"
[office.expert]
conseiller spécial +sg
conseillère spéciale +sg
envoyé personnel +sg
envoyé spécial +sg
envoyée personnelle +sg
envoyée spéciale +sg
expert indépendant +sg
experte indépendante +sg
rapporteur +sg
rapporteur spécial +sg
rapporteure +sg
rapporteure spéciale +sg
rapporteuse +sg
rapporteuse spéciale +sg
représentant spécial +sg
représentante spéciale +sg

# mostly named before
[office.head]
chef de l'État +sg
chef de l'Etat +sg

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
ayatollah
mollah
honorable
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
/s\.?e\.?m?\.?/
s.e. m
s.e. mme
Son Excellence
Son Excellence Monsieur
Son Excellence Madame
Sa Majesté
Son Altesse
Son Altesse royale
Sa Sainteté
Son Éminence
Son Eminence
Sa Béatitude
Monsieur
Madame
Messieurs
mm

# adjectives behind a body or an office
[adj.body]
alimentaire @s
agraire @s
culturel @s
culturelle @s
écologique @s
ecologique @s
economique @s
electoral
electorale
epidémiologique @s
energétique @s
étranger
étrangers
étrangère
étrangères
armees
etranger
etrangere
etrangeres
etrangers
general
generale @s
etrangère
etrangères
extérieur @e
extérieures
extérieurs
exterieures
industriel @s
industrielle @s
intérieur @e
numérique @s
professionnel @s
professionnelle @s
rural
rurale @s
solidaire @s
traditionnel @s
traditionnelle @s
agroalimentaire @s
religieux
religieuse @s
durable @s
terrien @s
anglicane @s
autonomiste @s
baptiste @s
centriste @s
copte @s
estudiantin
estudiantine @s
évangélique @s
fédéraliste @s
féministe @s
indépendantiste @s
interreligieux
interreligieuse @s
laïque @s
nationaliste @s
œcuménique @s
orthodoxe @s
pacifiste @s
panafricaniste @s
patriotique @s
progressiste @s
protestante @s
réformée
souverainiste @s
syndical
syndicale @s
syndicaux
unioniste @s
# ---- giving a figure ----
# +full: the helper is in it, +part: behind avoir, +fin: alone
ad hoc
adjoint @e
administratif @s
administrative @s
aérien
aérienne @s
aériens
africain @e
agricole @s
alpin @e
anti-drogue
anti-terroriste @s
anticorruption
antidopage
antidrogue
antigouvernementale @s
antiterroriste @s
arabe @s
asiatique @s
atomique @s
autonome @s
autoproclamé @e
budgétaire @s
cantonal
cantonale @s
central
centrale @s
chiite @s
civil @e
commercial
commerciale
communal
communale @s
communautaire @s
compétent @e
concerné @e
conjoint @e
conjointe @s
constitutionnel
constitutionnelle
continental
continentale @s
côti @er
coutumi @er
coutumiers
criminel
criminelle @s
criminels
de facto
déchu @e
démocratique @s
départemental
départementale @s
destitué @e
diplomatique @s
douani @er
économique @s
électoral
électorale
élu @e
en exercice
en fonction
énergétique @s
environnemental
environnementale @s
épidémiologique @s
européen
européenne @s
européens
exécutif
exécutive
extraordinaire @s
fédéral
fédérale @s
fédérales
ferroviaire @s
financi @er
fiscal
fiscale @s
foresti @er
frontali @er
général
générale @s
généraux
géologique @s
gouvernemental
gouvernementale @s
gouvernementales
honoraire @s
hospitali @er
hospitaliers
hospitalo-universitaire
houthi @e
humanitaire @s
humanitaires
hydrologique @s
hydrométéorologique @s
indépendant @e
insulaire @s
insurrectionnel
interarmées
intergouvernementale @s
intérimaire
intérimaire @s
interministériel
interministérielle
international
internationale @s
islamique @s
communiste @s
socialiste @s
libéral @e
écologiste @s
conservat @teur
judiciaire @s
latino-américain @e
local
locale @s
locales
locaux
maritime @s
médical
médicale @s
médicales
médicaux
météorologique @s
militaire @s
militaro-politique @s
mini @er
mondial
mondiale
mondiales
mondiaux
monétaire @s
multinational
multinationale @s
municipal
municipale @s
national
nationale @s
nationales
naval
navale @s
nucléaire @s
occidental
occidentaux
occidentale @s
océanographique @s
officiel @s
officielle @s
onusien
onusienne @s
onusiens
opérationnel
opérationnelle
panafricain @e
par intérim
paramilitaire @s
parlementaire @s
pénal
pénale
pénitentiaire @s
permanent @e
plénipotentiaire @s
policière @s
politico-militaire @s
politique @s
populaire @s
portuaire @s
préfectoral
préfectorale @s
présidentiel
présidentielle
pro-gouvernementale @s
proclamé @e
progouvernementale @s
provincial
provinciale @s
provisoire
public
publique @s
putschiste @s
rebelle @s
régional
régionale @s
régionales
régionaux
républicain @e
révolutionnaire @s
routi @er
sahélien
sahélienne @s
sanitaire @s
scientifique @s
scolaire @s
sécuritaire @s
sénatorial
séparatiste @s
sismologique @s
social
sociale
sociale @s
sociaux
sortant @e
souverain @e
spatial
spatiale
spatiale @s
spécial
spéciale @s
spéciaux
sportif
sportive
stratégique @s
stratégiques
sunnite @s
supérieur @e
suprême
suprême @s
taliban @e
talibane @s
technique @s
terrestre @s
territorial
territoriale
territoriale @s
territoriaux
transitoire
transitoire @s
unies
unifié @e
universitaire @s
urbain @e
vétérinaire @s
volontaire @s

[say]
admettait +fin
admettaient +fin
admis que +part
admis qu' +part
attesté +part
atteste +fin
attestent +fin
calcule +fin
calculent +fin
concède +fin
concèdent +fin
conclut +fin
concluent +fin
constate +fin
corrobore +fin
renseigne +fin
rassure +fin
a tenu à rassurer +full
a voulu rassurer +full
a tenu à préciser +full
a tenu à souligner +full
a tenu à rappeler +full
a tenu à affirmer +full
a tenu à réaffirmer +full
ont tenu à rassurer +full
ont tenu à préciser +full
rassurent +fin
renseignent +fin
constatent +fin
convenu que +part
convient que +fin
démontré +part
démontre que +fin
dévoile +fin
dévoilent +fin
divulgué +part
divulgue +fin
documenté +part
documente +fin
documentent +fin
établit +fin
établissent +fin
exposé que +part
fait valoir +part +fin
garanti que +part
maintenu que +part
murmuré +part
prétendu que +part
proclamé que +part
proclame que +fin
signifié que +part
soufflé +part
stipulé +part
stipule +fin
supposé que +part
suppose que +fin
soutenait que +fin
soutenaient que +fin
trouvé que +part
vérifié +part
vérifie +fin
vérifient +fin
vient d' annoncer +full
viennent d' annoncer +full
vient de confirmer +full
viennent de confirmer +full
vient de déclarer +full
vient de publier +full
vient de révéler +full
vient d' indiquer +full
persiste à dire +full
continue d' affirmer +full
continue à affirmer +full
croit savoir +fin
croient savoir +fin
est formel +full
est catégorique +full
décrivent +fin
décrit +fin
dressé le tableau +part
dressé un tableau +part
fait le point +part
reconnaissait +fin
reconnaissaient +fin
estimé à +part
évalué à +part
chiffré à +part
protesté +part
proteste +fin
tempêté +part
a été informé @e de +full
ont été informé @e de +full
a été informé @e du +full
ont été informé @e du +full
a été informé @e des +full
ont été informé @e des +full
a été informé @e que +full
ont été informé @e que +full
reçu des informations indiquant +part
reçu des informations faisant état +part
reçu des informations selon lesquelles +part
reçu des rapports indiquant +part
reçu des rapports faisant état +part
plaisanté +part
enchaîné +part
enchaîne +fin
abondé +part
juré +part
ironise +fin
# after the verb in inversion: of whoever spoke before
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
accus @verb
admet +fin
admettent +fin
affirm @verb
ajout @verb
alert @verb
annonc @gverb
annonç @verb
appris +part
argué +part
arrêté son bilan +part
asséné +part
assur @verb
attribue +fin
attribué +part
avancé +part
avance le bilan +fin
avance le chiffre +fin
avance que +fin
avance un bilan +fin
avancent le chiffre +fin
avancent que +fin
avancent un bilan +fin
averti +part
avertit +fin
avou @verb
calculé +part
certifi @verb
chiffr @verb
chiffré +part
clame +fin
clamé +part
commente +fin
commenté +part
commentent +fin
communique +fin
communiqué +part
compt @verb
concédé +part
conclu +part
confi @verb
confirm @verb
considère +fin
considéré +part
considèrent +fin
constaté +part
consigné +part
corroboré +part
fait connaître +part
listé +part
renseigné +part
conteste +fin
craignent +fin
craint +fin
déclar @verb
déclare +fin
décompté +part
décrit +part +fin
demand @verb
dément +fin
démentent +fin
démenti +part
dénombr @verb
déplor @verb
déplorons +fin
détaill @verb
dévoilé +part
diffusé +part
lu +part
lue +part
lus +part
lues +part
disaient +fin
disait +fin
disent +fin
dit +part +fin
dressé un bilan +part
écrit +part +fin
enregistr @verb
énuméré +part
espère +fin
estim @verb
estime +fin
établi +part
évalu @verb
évoqu @verb
expliqu @verb
exprim @verb
faisaient état +fin
faisait état +fin
fait état +part +fin
fait observer +part
fait part +fin +part
fait remarquer +fin
fait remarquer +part
fait savoir +part +fin
fait valoir +part
font part +fin
font savoir +fin
font valoir +fin
fustig @gverb
glissé +part
imput @verb
indiqu @verb
informé +part
insist @verb
ironis @verb
jug @gverb
jure +fin
lâché +part
laisse entendre +fin
laissé entendre +part
lancé +part
maintient +fin
martel @verb
martèle +fin
martèlent +fin
mentionn @verb
met en garde +fin
mettent en garde +fin
mis à jour +part
mis en garde +part
nie +fin
nié +part
nient +fin
not @verb
notifi @verb
nuancé +part
objecté +part
observe +fin
observé +part
ont affirmé +full
ont annoncé +full
ont déclaré +full
ont indiqué +full
ont précisé +full
parl @verb
parlions +fin
parlons +fin
plaide +fin
plaidé +part
pleur @verb
port @verb
porté le bilan +part
poursuit +fin
poursuivi +part
précis @verb
prétend +fin
prétendent +fin
prévenu +part
prévient +fin
publi @verb
racont @verb
rappel @verb
rappelle +fin
rapport @verb
réaffirm @verb
réagi +part
réagit +fin
recens @verb
reconnaissent +fin
reconnaît +fin
reconnu +part
rectifi @verb
redit +part +fin
redout @verb
réfut @verb
regrett @verb
réitère +fin
réitéré +part
réitèrent +fin
rejette +fin
rejettent +fin
relat @verb
relev @verb
relève +fin
relèvent +fin
remarqu @verb
renchéri +part
répertori @verb
répét @verb
répète +fin
répètent +fin
répliqu @verb
répond +fin
répondu +part
résum @verb
rétorque +fin
rétorqué +part
révél @verb
révèle +fin
révèlent +fin
revendiqu @verb
révis @verb
riposté +part
s'alarme +fin
s'emporte +fin
s'entretient +fin
s'est alarmé +full
s'est alarmée +full
s'est désolé +full
s'est désolée +full
s'est dit +full
s'est dite +full
s'est emporté +full
s'est ému +full
s'est émue +full
s'est adressé +full
s'est adressée +full
a pris la parole +full
ont pris la parole +full
a adressé un télégramme +full
a envoyé un télégramme +full
a adressé un message +full
a envoyé un message +full
a adressé une lettre +full
a envoyé une lettre +full
ont adressé un télégramme +full
ont envoyé un télégramme +full
ont adressé un message +full
ont envoyé un message +full
ont adressé une lettre +full
ont envoyé une lettre +full
s'est exclamé +full
s'est exclamée +full
s'est félicité +full
s'est félicitée +full
s'est indigné +full
s'est indignée +full
s'est inquiété +full
s'est inquiétée +full
s'est insurgé +full
s'est insurgée +full
s'est plaint +full
s'est réjoui +full
s'est réjouie +full
s'exclame +fin
s'indigne +fin
s'inquiète +fin
s'insurge +fin
salu @verb
se désole +fin
se disent +fin
se dit +fin
se félicite +fin
se plaint +fin
se sont dites +full
se sont dits +full
se sont félicités +full
signal @verb
soulign @verb
soupçonn @verb
soupire +fin
soupiré +part
souri +part
soutenu +part
soutiennent +fin
soutient +fin
spécifi @verb
suggère +fin
suggéré +part
suggèrent +fin
témoign @verb
tempéré +part
tonné +part
totalis @verb
tranché +part
tweeté +part
posté +part
twitté +part
comptabilis @verb
ventil @verb
alerté +part
a alerté +full
ont alerté +full

[inverted]
a-t-elle
a-t-il
ont-elles
ont-ils
s'est-elle
s'est-il
se sont-elles
se sont-ils

# "a-t-on appris auprès de"
[origin]
auprès d'
auprès de
auprès des
auprès du

[according]
pour reprendre les mots de
pour reprendre les mots du
pour reprendre les termes de
pour reprendre les termes du
pour reprendre l'expression de
pour reprendre l'expression du
selon l'expression de
selon l'expression du
selon la formule de
selon la formule du
selon le mot de
selon le mot du
selon les mots de
selon les mots du
selon les propos de
selon les propos du
aux yeux de
aux yeux du
aux yeux des
aux yeux d'
de l'avis de
de l'avis du
de l'avis des
de l'avis d'
de l'aveu de
de l'aveu du
de l'aveu des
de l'aveu même de
de l'aveu même du
de l'aveu même des
de l'aveu d'
s'il faut en croire
si l'on en croit
si on en croit
aux termes de
à en croire
dixit
au dire de
au dire du
aux dires de
au dire de
au dire des
au dire du
au dire d'
aux dires des
aux dires du
citant
d'après
selon
selon les dires de
suivant
peut-on lire dans
lit-on dans
peut-on lire sur
aux dires d'

# a statement's heading
[issue]
briefing
communication
arrêté
conférence de presse
déclaration @n à la presse
déclaration @n commune
déclaration @n de presse
décret
discours
extrait @s
flash
interview
lettre ouverte
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
communiqué @n officiel @s
déclaration @n officielle @s
communique @n de presse
déclaration @n
declaration @n
déclaration @n conjointe @s
declaration @n conjointe @s
information
message
mise au point
note d'information
point de presse
point de situation
point presse
commentaire @s
compte rendu
conférence de presse conjointe
entretien
lettre
note
propos
propos liminaires
remarques
réponse @s
tribune

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
apporte
s'alarme
s'inquiète
s'indigne
se réjouit
se déclare
se joint
exhorte
félicite
remercie
rend hommage
rejette
réaffirme
réprouve
demande
exige
rappelle
transmet
souhaite exprimer
a la douleur
suivent
saluent
expriment
appellent
dénoncent
déplorent
regrettent
présentent

# "it says": of whoever spoke before
[same_body]
l'instance mondiale
l'organisation continentale
l'institution continentale
ces mêmes autorités
ces mêmes sources
cet organisme
cette source
l'agence onusienne
l'institution internationale
l'ONG américaine
l'ONG de défense des droits humains
l'ONG internationale
l'ONG médicale
l'association de défense des droits humains
l'ONG française
l'organisation humanitaire
l'organisation non gouvernementale
l'organisation panafricaine
l'organisation sous-régionale
l'organisme onusien
la même agence
la même institution
la même ONG
la même organisation
le même ministère
le même organisme
l'institution
l'institution européenne
l'organisation régionale
l'organisation onusienne
cette institution
l'association humanitaire
l'organisation intergouvernementale
la Mission onusienne
l'instance africaine
l'instance régionale
l'institution panafricaine

[portfolio]
affaires étrangères
affaires etrangères
affaires etrangeres
education
energie
elevage
élevage
economie
économie
egalité
égalité
equipement
équipement
emploi
enseignement
recherche
innovation
artisanat
pêche
plan
planification
aménagement
habitat
urbanisme
administration
décentralisation
investissement
fonction publique
solidarité
famille
femme
souveraineté
affaires
agriculture
armées
budget
climat
cohésion
commerce
communication
coopération
culture
défense
développement
droits
droits humains
eaux
éducation
élargissement
énergie
enfance
environnement
finances
forces
frontières
gestion
industrie
information
intégration
intérieur
jeunesse
justice
logement
lutte
migration
migrations
mines
numérique
opérations
paix
politique
préparation
protection
réconciliation
réfugiés
relations
santé
sécurité
sports
tourisme
transports
travail
victimes
ville
voisinage

[actor.agency.named] names
Affaires mondiales Canada = CA
Gendarmerie royale du Canada = CA
GRC = CA
Palais de l'Élysée = FR
Koulouba = ML
palais de Koulouba = ML
palais de la Nation = CD
palais de Kosyam = BF
Kosyam = BF
palais d'Étoudi = CM
palais d'Etoudi = CM
palais de l'Unité = CM
palais rose de N'Djamena = TD
palais Toumaï = TD
palais du bord de mer = GA
palais d'El Mouradia = DZ
El Mouradia = DZ
palais de la Marina = BJ
palais de la République = SN
palais Sékhoutouréya = GN
palais Mohammed V = GN
palais d'Iavoloha = MG
palais de Baabda = LB
palais présidentiel de Baabda = LB
Grand Sérail = LB
palais du Quirinal = IT
palais Chigi = IT
palais de la Moncloa = ES
Moncloa = ES
palais de Villa Somalia = SO
Villa Somalia = SO
palais Ak Orda = KZ
Ak Orda = KZ
palais royal
palais présidentiel
cabinet royal
Maison-Blanche = US
Palais de l'Elysée = FR
SPF Affaires étrangères = BE
Palais de Carthage = TN
Afad = TR
Anses = FR
AP-HM
AP-HP
Bundestag = DE
Centcom = US
CENTCOM = US
Africom = US
AFRICOM = US
Bundeswehr = DE
CDC
CIA = US
Cogat = IL
Comité d'État à la sécurité nationale = KG
Comité d'Etat à la sécurité nationale = KG
Comité d'État de sécurité nationale
Comité d'Etat de sécurité nationale
Comité d'État pour la sécurité nationale = KG
Comité d'Etat pour la sécurité nationale = KG
Congrès américain = US
Corps des gardiens de la révolution = IR
département d'État = US
département d'Etat = US
Département d'Etat = US
département d'Etat américain = US
département d'État américain = US
DFAE = CH
Douma = RU
Downing Street = GB
Downing street = GB
Élysée = FR
Elysée = FR
FBI = US
FDI = IL
FEMA = US
Force de défense rwandaise = RW
Forces de défense d'Israël = IL
Forces de défense israéliennes = IL
Forces rwandaises de défense = RW
Foreign Office = GB
FSB = RU
Gardiens de la révolution = IR
GKNB = KG
GUR = UA
Institut américain de géologie = US
ISPR = PK
Jogorkou Kenech = KG
Knesset = IL
Matignon = FR
Météo-France = FR
Mossad = IL
OSDH
Pentagone = US
Quai d'Orsay = FR
Rada = UA
Roscosmos = RU
Santé publique France = FR
SBU = UA
Shin Bet = IL
USGS = US

# with a word for the toll: who does this gives the figure
[recount]
abaissé
actualisé
arrêté
corrigé
dressé
établi
porté
publié
ramené
rectifié
relevé
révisé
révisé à la baisse
révisé à la hausse
revu
revu à la baisse
revu à la hausse

# behind an article, of whoever was named before: "le responsable a ajouté"
[anaphor]
édile +sg
praticien +sg
praticienne +sg
officiel +sg
souverain +sg
souveraine +sg
monarque +sg
autocrate +sg
prélat +sg
souverain pontife +sg
pontife +sg
ecclésiastique +sg
dignitaire +sg
avocat +sg
avocate +sg
opposant +sg
opposante +sg
militant +sg
militante +sg
expert +sg
experte +sg
analyste +sg
dirigeant +sg
dirigeante +sg
élu +sg
élue +sg
magistrat +sg
magistrate +sg
militaire +sg
parlementaire +sg
policier +sg
policière +sg
secouriste +sg
diplomate +sg
diplomate en chef +sg
fonctionnaire +sg
gradé +sg
haut diplomate +sg
haut fonctionnaire +sg
haut gradé +sg
haut responsable +sg
haute responsable +sg
officier +sg
officielle +sg
responsable +sg

# with the adjective or the seat of a state only: "le régime syrien", not "un régime de sanctions"
[regime] names
pouvoir
régime

# of a summit or a body: "le document appelle à"
[text]
communiqué
communiqué final
déclaration
document
résolution
texte

# what a body is accused of, no part of its name: "accuse l'armée congolaise de collusion"
[guilt]
agression @s
barbarie
collusion
complicité @s
connivence
crime @s
déstabilisation
exaction @s
génocide
massacre @s
négligence @s
partialité
passivité
provocation @s
trahison
violation @s

# who spreads what others deny: a source where a claim is told
[claimant]
blogueurs
chaîne @s Telegram
comptes Telegram
internautes
médias en ligne
médias étrangers
médias hostiles
médias sociaux
réseaux sociaux
site étranger
sites étrangers
site d'information
sites d'information
site internet
sites internet

# what is claimed: "les affirmations de Kaboul"
[alleged]
affirmation @s
allégation @s
assertion @s
chiffre @s
déclaration @s
information @s
prétention @s
propos
revendication @s
rumeur @s

# what makes a claim untrue, behind it
[falsehood]
sans fondement
sans aucun fondement
dénué @e de fondement
dénué @e de tout fondement
relève de la propagande
relèvent de la propagande
une invention
des inventions
une désinformation
de la désinformation
un mensonge
des mensonges
mensonger
mensongers
mensongère
mensongères
ne correspondent pas à la réalité
ne correspond pas à la réalité

# the middle of a land, no house
[none]
centre du pays
centre du Mali
centre du Niger
centre du Nigeria
centre du Burkina Faso
centre du Soudan
centre du Cameroun
centre du Tchad
centre de la Syrie
centre de la Somalie
centre de l'Irak
centre de l'Ukraine

# who leads a state, by the house he lives in
[actor.person.office] names
chef du Kremlin +sg = RU
maître du Kremlin +sg = RU
hôte du Kremlin +sg = RU
locataire du Kremlin +sg = RU
patron du Kremlin +sg = RU
locataire de la Maison Blanche +sg = US
locataire de la Maison-Blanche +sg = US
hôte de la Maison Blanche +sg = US
hôte de la Maison-Blanche +sg = US
patron de la Maison Blanche +sg = US
locataire de l'Élysée +sg = FR
locataire de l'Elysée +sg = FR
hôte de l'Élysée +sg = FR
hôte de l'Elysée +sg = FR
locataire de Downing Street +sg = GB
numéro un chinois +sg = CN
numéro un russe +sg = RU
numéro un nord-coréen +sg = KP
numéro un cubain +sg = CU
