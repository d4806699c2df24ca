# French: words of those who count and give figures. Own work. Licence: Apache-2.0.

# Verbs that count only before a number or a toll: "la police avance douze morts".
[account]
avance +fin
avancent +fin
avançait +fin
avançaient +fin
cite +fin
citent +fin
citait +fin
cité +part
concédé +part
consigné +part
constaté +part
décompte +fin
décomptent +fin
décomptait +fin
dresse +fin
énumère +fin
énuméré +part
fourni +part
fournit +fin
identifie +fin
identifient +fin
inscrit +part
inventorié +part
liste +fin
listent +fin
listé +part
nommé +part
retient +fin
retiennent +fin
retenu +part
répertorie +fin
répertorient +fin
tablé sur +part
cumule +fin
cumulent +fin
totalise +fin
totalisent +fin

# Corrections: "ramène à 12 le bilan"
[account.correct]
abaisse +fin
abaissé +part
corrige +fin
corrigé +part
ramène +fin
ramènent +fin
ramenait +fin
ramené +part
réévalue +fin
réévalué +part
révise +fin
révisé +part
revoit à la baisse +fin
revoit à la hausse +fin
revu à la baisse +part
revu à la hausse +part
révise à la baisse +fin
révise à la hausse +fin
révisé à la baisse +part
révisé à la hausse +part

# Nouns of counting, before whose count it is
[account.of]
base de données
bilan
bilans
chiffre
chiffres
chronologie
communiqué
compilation
comptage
compte rendu
comptes
constatations
décompte
décomptes
données
dossier
enquête
enquêteurs
estimations
étude
évaluation
inventaire
liste
listes
note
point de situation
rapport
rapports
recensement
registre
registres
relevé
relevés
statistiques
suivi
tableau
tableaux

# What such a count does
[account.does]
attribue
comporte
comportent
comprend
comprennent
comptabilise
comptabilisent
comptait
compte
comptent
contient
contiennent
donne
donnent
dénombre
dénombrent
évoque
évoquent
impute
indique
indiquent
mentionne
mentionnent
montre
montrent
porte
recense
recensent
relève
relèvent
répertorie
répertorient
totalise
totalisent


# Others
[according]
au décompte d'
au décompte de
au décompte des
au décompte du
aux calculs de
aux calculs des
aux calculs du
dans le décompte de
dans le décompte du
dans le décompte des
de l'estimation de
de l'estimation du
de l'estimation des
sur la liste d'
sur la liste de
sur la liste des
sur la liste du
sur les listes de
sur les listes des
sur les listes du
sur les registres de
sur les registres du
qui cite
qui citent
qui citait
qui citaient

[say]
a eu connaissance de +full
a été en mesure de confirmer +full
a été en mesure de vérifier +full
a pu confirmer +full
a pu documenter +full
a pu établir +full
a pu recenser +full
a pu vérifier +full
a reçu le signalement de +full
a recueilli le témoignage de +full
dit avoir compté +full +part
dit avoir confirmation de +full +part
dit avoir dénombré +full +part
dit avoir documenté +full +part
dit avoir recensé +full +part
dit avoir vérifié +full +part
dit disposer +full +part
est parvenu à vérifier +full
énuméré +part
ont eu connaissance de +full
ont été en mesure de confirmer +full
ont été en mesure de vérifier +full
ont pu confirmer +full
ont pu documenter +full
ont pu établir +full
ont pu recenser +full
ont pu vérifier +full
récapitulé +part
récapitule +fin
tient à jour une liste de +full
tient le compte de +full
tient le compte des +full
tiennent le compte de +full
tiennent le compte des +full

# Those who tell
[voice]
archevêché @n +told
armateur @n +told
consistoire @n +told
exploitant @n +told
évêché @n +told
maternité @n +told
dispensaire @n +told
hospice @n +told
caserne @n +told

[voice.plain]
palais présidentiel
palais royal
palais princier

[people]
témoin @n oculaire @s
témoin @n direct @s
témoin @n de la scène
témoin @n de l'attaque

[media]
radio @n locale @s
radio @n communautaire @s
télévision @n locale @s

# A count made known by somebody: "les 40 morts annoncés par l'opposition"
[account.passive]
a été annoncé @e
affirmé @e
annoncé @e
attesté @e
avaient été annoncé @e
avait été annoncé @e
avancé @e
communiqué @e
comptabilisé @e
compté @e
confirmé @e
corroboré @e
documenté @e
décompté @e
dénombré @e
déploré @e
enregistré @e
estimé @e
fourni @e
identifié @e
mentionné @e
notifié @e
ont été annoncé @e
rapporté @e
recensé @e
reconnu @e
relayé @e
revendiqués
répertorié @e
révélé @e
signalé @e
vérifié @e
évoqué @e

# By whom a count is told: "un bilan, dressé dans la nuit par les secours,"
[account.drawn]
actualisé @e
affiché @e
annoncé @e
arrêté @e
avancé @e
communiqué @e
compilé @e
confirmé @e
consolidé @e
diffusé @e
donné @e
dressé @e
délivré @e
dévoilé @e
effectué @e
fourni @e
livré @e
mis en ligne
mis à jour
mise en ligne
mise à jour
mises en ligne
mises à jour
obtenu @e
présenté @e
publié @e
rassemblé @e
recueilli @e
relayé @e
réalisé @e
tenu @e
transmis
transmise
transmises
émis
émise
émises
énoncé @e
établi @e
évoqué @e

# What a count is told as, besides tolls
[account.news]
chiffres
comptage
comptages
données
estimation
estimations
statistiques

# no bodies: people on the move
[none]
mouvement de contestation
mouvement de foule
mouvement de panique
mouvement de population
mouvement de troupes
mouvements de foule
mouvements de population
mouvements de populations
mouvements de troupes
mouvements sociaux
mouvements de panique

# What is no man: "selon les premiers éléments de l'enquête"
[none]
éléments de l'enquête
éléments d'enquête
éléments disponibles
éléments recueillis
éléments à sa disposition
premiers éléments de l'enquête
premiers éléments d'enquête
premiers éléments disponibles
premiers éléments recueillis
