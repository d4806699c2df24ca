# French: who is behind what was done, whose fault it is, and what is untrue. Own work. Licence: Apache-2.0.

# whoever stands before it says what follows: "le chef, pour qui l'armée a abandonné la ville"
[who.says] positions
d'après qui
pour qui
selon qui

# who is charged, in further words
[accuse.of]
mis en cause +part
mise en cause +part
mises en cause +part

# where an attack was laid: "planifiée depuis le territoire afghan"
[tr.base] positions beside
commandité @e depuis
commandité @e par
coordonné @e depuis
fomenté @e depuis
orchestré @e depuis
orchestré @e par
ourdi @e depuis
ourdi @e par
piloté @e depuis
planifié @e depuis
planifié @e par
préparé @e depuis

# where those who attack come from, or whose they are
[tr.from] positions beside
aux ordres de l'
aux ordres de la
porte la marque
porte la signature
portent la marque
portent la signature
à la solde

# how they were sent: "sont venus du"
[tr.origin] beside
armés
arrivés
commandités
dépêchés
entraînés
envoyés
financés
formés
hébergés
infiltrés
manipulés
parachutés
partis
payés
pilotés
recrutés
soutenus
téléguidés
venus
équipés

# where shots came from: "les tirs provenaient du côté arménien", "l'obus est parti du territoire tchadien"
[tr.came] positions beside
partaient
partait
provenaient
provenait
proviennent
provient
venaient
venait
viennent
vient
[tr.sent] positions beside
décollé
lancé @e
parti @e
tiré @e
venu @e

# who comes so: "les assaillants sont venus du Niger"
[tr.attackers] positions beside
agresseur @s
assaillant @s
attaquant @s
auteurs
commando @s
criminels
mercenaires
poseurs de bombes
saboteurs
tueurs

# against what was said: "contrairement aux allégations"
[dn.contrary] positions beside
contrairement aux accusations
contrairement aux affirmations
contrairement aux allégations
contrairement aux annonces
contrairement aux assertions
contrairement aux dires
contrairement aux déclarations
contrairement aux fausses informations
contrairement aux informations
contrairement aux insinuations
contrairement aux mensonges
contrairement aux nouvelles
contrairement aux propos
contrairement aux revendications
contrairement aux rumeurs
contrairement à ce qu'a affirmé
contrairement à ce qu'a prétendu
contrairement à ce qu'affirme
contrairement à ce qu'affirment
contrairement à ce qu'ont affirmé
contrairement à ce que prétend
contrairement à ce que prétendent
contrairement à ce que soutiennent
contrairement à ce que soutient
contrairement à ce qui a été
contrairement à ce qui circule
contrairement à ce qui est
contrairement à certaines allégations
contrairement à certaines informations
contrairement à certaines rumeurs
contrairement à la propagande
contrairement à une information
contrairement à une rumeur
à l'inverse des accusations
à l'inverse des affirmations
à l'inverse des allégations
à l'inverse des assertions
à l'inverse des dires
à l'inverse des déclarations
à l'inverse des fausses informations
à l'inverse des informations
à l'inverse des insinuations
à l'inverse des revendications
à l'inverse des rumeurs
à rebours des accusations
à rebours des affirmations
à rebours des allégations
à rebours des assertions
à rebours des dires
à rebours des déclarations
à rebours des fausses informations
à rebours des informations
à rebours des insinuations
à rebours des revendications
à rebours des rumeurs

# arms, for those who fight: "fourni des armes aux rebelles"
[tr.supply] positions beside
fourni des armes
fourni des drones
fourni des missiles
fourni des munitions
livré des armes
livré des drones
livré des missiles
livré des munitions
vendu des armes
vendu des drones
vendu des missiles
vendu des munitions

[tr.foes] beside
djihadistes
ennemi
groupes armés
groupes terroristes
jihadistes
milices
miliciens
rebelles
rébellion
séparatistes
terroristes

# what an opponent is said to have done
[accuse.deed]
abattu le appareil
abattu le avion
abattu le drone
abattu le hélicoptère
abattu notre appareil
abattu notre avion
abattu notre drone
abattu notre hélicoptère
abattu son appareil
abattu son avion
abattu son drone
abattu son hélicoptère
abattu un appareil
abattu un avion
abattu un drone
abattu un hélicoptère
arrêté des innocents
arrêté des journalistes
arrêté des manifestants
arrêté des militants
arrêté des opposants
commandité cet attentat
commandité cette attaque
commandité l'assassinat
commandité l'attaque
commandité l'attentat
emprisonné des innocents
emprisonné des journalistes
emprisonné des manifestants
emprisonné des militants
emprisonné des opposants
envoyé des mercenaires
franchi la frontière
franchi la ligne de contact
franchi notre frontière
franchi notre ligne de contact
franchi sa frontière
franchi sa ligne de contact
fui leurs responsabilités
fui ses responsabilités
pris la population en otage
pris les civils en otage
pénétré dans leur espace aérien
pénétré dans leur territoire
pénétré dans notre espace aérien
pénétré dans notre territoire
pénétré dans son espace aérien
pénétré dans son territoire
pénétré leur espace aérien
pénétré notre espace aérien
pénétré son espace aérien
recruté des enfants
recruté des mercenaires
recruté des mineurs
renié sa parole
renié sa signature
renié ses engagements

[accuse.done]
jette de l'huile sur le feu
jettent de l'huile sur le feu
prend la population en otage
prend les civils en otage
prennent la population en otage
prennent les civils en otage
souffle sur les braises
soufflent sur les braises
verse de l'huile sur le feu

# to deny, as one wishes or means to
[deny.say]
entend ~ démentir +fin
entend ~ réfuter +fin
souhaite ~ démentir +fin
souhaite ~ réfuter +fin
tenons à démentir +we
tiennent à ~ démentir +fin
tiennent à ~ réfuter +fin
tient à ~ démentir +fin
tient à ~ réfuter +fin
