# French: what is asked for, in whole turns: help, shelter, freedom, ways home, places at a table.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

# ---- freedom, shelter ----
[aim.humanitarian]
donner généreusement +inf
électricité soit rétablie
eau soit rétablie
rétablir les communications +inf
se montrent généreux
se montrer généreux +inf
se montrer solidaires +inf
élargissement des détenus
élargissement des prisonniers
mettre à l'abri +inf
mettre en lieu sûr +inf
mettre en sécurité +inf
mis @e à l'abri
mis @e en lieu sûr
mis @e en sécurité
remis @e en liberté
remise @s en liberté
rendre la liberté +inf
rendre sa liberté +inf
rendre leur liberté +inf
rendu @e à la liberté
rendu @e à leur famille
rendu @e à leurs familles
rendu @e à sa famille
rendu @e aux siens
retour des otages
retour des déportés
retour de tous les otages
se mettre à l'abri +inf
se mettre en sécurité +inf

# ---- to go ----
[aim.withdrawal]
faire demi-tour +inf
lever le camp +inf
plier bagage +inf
rebrousser chemin +inf
vider les lieux +inf
vident les lieux
vide les lieux

# ---- to end ----
[ending]
s'achève
s'achèvent
se taise
se taisent
se termine
se terminent

[aim.ceasefire]
désarmer volontairement +inf
se désarmer +inf
se démobiliser +inf
mettre un point final aux combats +inf

# ---- peace ----
[aim.peaceful_settlement]
enterrer la hache de guerre +inf
faire la paix des braves +inf
fumer le calumet de la paix +inf
paix des braves
pacte pour la paix
pacte social pour la paix
pactiser +inf
réconciliation entre les parties
se réconcilier +inf
tourner la page de la guerre +inf
tourner la page du conflit +inf

œuvrer au retour de la paix +inf
œuvrer en faveur de la paix +inf
s'engager sur la voie de la paix +inf
s'engager sur le chemin de la paix +inf
s'engager pour la paix +inf
travailler à la paix +inf
travailler pour la paix +inf

[call.peaceful] positions
la paix doit l'emporter
la paix doit prévaloir
la paix doit revenir
rien ne peut remplacer la diplomatie
rien ne peut remplacer la négociation
rien ne remplace la diplomatie
rien ne remplace la négociation
rien ne remplacera la diplomatie
rien ne saurait remplacer la diplomatie
rien ne saurait remplacer la négociation
rien ne saurait remplacer les négociations

# ---- deescalation ----
[aim.deescalation]
accalmie
décrue de la violence
décrue des violences
reflux de la violence

# ---- investigation ----
[aim.investigation]
audit indépendant
examen impartial
examen indépendant
expertise indépendante
expertise internationale

# ---- restraint ----
[aim.restraint]
s'interdire tout acte hostile +inf
s'interdire toute action hostile +inf
s'interdire toute provocation +inf
s'interdire toute violence +inf
à la circonspection
à la mesure
à la modération
à la patience
à la pondération
à la sagesse

# ---- other things ----
[aim.other]
à davantage de prudence
à la prudence
à la vigilance
à plus de prudence
à plus de vigilance
bâtir la confiance +inf
restaurer la confiance +inf
rétablir la confiance +inf
rétablissement de la confiance

# ---- to meet ----
[aim.dialogue]
se rencontrer à nouveau +inf
se rencontrer de nouveau +inf
se retrouver à la table +inf
se revoir +inf
se retrouvent autour d'une même table
se retrouvent autour d'une table
se retrouver autour d'une même table +inf
se retrouver autour d'une table +inf

# ---- what is asked of whoever gives ----
[sought.aid] beside
aide
aide matérielle
aides
assistance
concours
dons
fonds
générosité
mobilisation internationale
secours
solidarité
solidarité internationale
solidarité mondiale
solidarité nationale
soutien logistique

[sought.need] beside
abris
ambulances
antibiotiques
bâches
carburant
couvertures
eau
groupes électrogènes
générateurs
kits
lits
logements
médecins
médicaments
nourriture
oxygène
poches de sang
sang
savon
secouristes
soignants
soins
tentes
vaccins
vivres
vêtements

[sought.lack] positions
besoin d'
besoin de
besoin urgent d'
besoin urgent de

[sought.we] positions
ai besoin d'
ai besoin de
avons ~ besoin d'
avons ~ besoin de
avons un besoin urgent d'
avons un besoin urgent de

[sought.grant] positions
alloue
allouent
alloué
octroie
octroient
octroyé
versera
verseront

[sought.come] positions
a sonné

[sought.falls] positions
incombe

[sought.warn] positions
averti
avertissait
avertissent
avertit
avise
avisé
met en garde
mettent en garde
mis en garde
prévenait
prévenu
prévient
préviennent

[sought.ready] positions
disponible
disponibles
disposé
disposée
disposées
disposés
prêt
prête
prêtes
prêts

# ---- who did wrong, and what is to become of them ----
[sought.court] beside
appréhendé @e
arrêté @e
châtié @e
condamné @e
déféré @e
inculpé @e
jugé @e
livré @e
poursuivi @e
puni @e
sanctionné @e
traduit @e
traîné @e
écroué @e

# ---- what nobody did ----
[sought.done] beside
conduit @e
déclenché @e
déployé @e
effectué @e
engagé @e
envoyé @e
exécuté @e
fourni @e
lancé @e
largué @e
livré @e
mené @e
ordonné @e
perpétré @e
planifié @e
tiré @e
visé @e

[sought.deed] beside
arme
assaut
attaque
avion
bombardement
bombe
drone
frappe
hôpital
incursion
infiltration
missile
obus
offensive
opération
opération militaire
raid
roquette
soldat
tir

# ---- organisations ----
[actor.group]
organisations de la société civile
organisations des droits de l'homme
organisations des droits humains
organisations féminines
organisations syndicales
Agir ensemble pour les droits humains
Avocats sans frontières
Cercle des droits de l'homme
Centre pour les droits civils et politiques
Fédération internationale pour les droits humains
Organisation mondiale contre la torture
Réseau euro-méditerranéen des droits humains
Vétérinaires sans frontières

[actor.igo]
Comité contre la torture
Comité des disparitions forcées
Comité des droits de l'enfant
Comité des droits de l'homme
Comité pour l'élimination de la discrimination raciale
Comité sur les travailleurs migrants
Commission africaine des droits de l'homme
Commission interaméricaine des droits de l'homme
Cour africaine des droits de l'homme
Cour interaméricaine des droits de l'homme
Groupe de travail sur la détention arbitraire
Équipe de pays des Nations Unies
Équipe humanitaire pays
Système des Nations Unies

# ---- what is deplored ----
[broad.deplored]
dérapage @n

[unacceptable] positions
indéfendable @s
injustifié @e
