# French: phrases in which a word of death or injury, or a number, means something else.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[none]
prix Nobel
prix Nobel de la paix
URSS
ex-URSS
Union soviétique
ex-Union soviétique
ex-Yougoslavie
devait être suivi
devait être suivis
devait être suivie
devait être suivies
devait intervenir
devait avoir lieu
devait se tenir
devait entrer en vigueur
devait commencer
devait débuter
devait durer
devait expirer
devaient être suivi
devaient être suivis
devaient être suivie
devaient être suivies
devaient intervenir
devaient avoir lieu
devaient se tenir
devaient entrer en vigueur
devaient commencer
devaient débuter
devaient durer
devaient expirer
axe @n routier @s
réseau @n routier @s
tronçon @n routier @s
pont @n routier @s
trafic routier
transport @n routier @s
carrefour @n routier @s
à la direction de
à la direction du
à la direction des
chef-lieu @n
chefs-lieux
bilan @n financier @s
bilan @n comptable @s
n'a pas passé la nuit dehors
n'a pas passé la nuit chez
n'a pas passé la nuit à
n'a pas passé la nuit au
n'a pas passé la nuit dans
n'a pas passé la nuit sur place
n'ont pas passé la nuit dehors
n'ont pas passé la nuit chez
n'ont pas passé la nuit à
n'ont pas passé la nuit au
n'ont pas passé la nuit dans
n'ont pas passé la nuit sur place
éliminé @e au premier tour
éliminé @e du tournoi
éliminé @e de la compétition
éliminé @e en finale
éliminé @e en quart
éliminé @e en demi
éliminé @e dès le premier tour
éliminé @e de la course
assemblée générale
assemblée générale des Nations unies
assemblée générale de l'ONU
suspect @stand des cas
suspect @stand un cas
cas suspect @s
à blâmer
à couper le souffle
à l'étranger
à la demande
à la suite d'un appel
à la vie à la mort
à partir d'
à partir de
à partir des
à partir du
angle @s mort @s
appelé les secours
appeler la police
appeler les secours
appelle cela
arrêt @s de mort
arrêté ministériel
arrêté préfectoral
auto-défense
autodéfense
cent pour cent
cessez-le-feu
cette demande
condamnation @s à mort
condamné @e à mort
conférence de presse
conférences de presse
corps à corps
corps céleste @s
corps constitué @s
corps d'armée
corps des gardiens de la révolution
corps diplomatique
corps électoral
corps enseignant
corps expéditionnaire
corps législatif
corps médical
corps professoral
couloir @s de la mort
d'après-midi
danger de mort
de demande
de l'étranger
demande de rançon
en danger de mort
en demande
équipage
escadron @s de la mort
est-ouest
famille
feuille @s morte @s
foule
fratrie
garde à vue
garde des Sceaux
l'article de la mort
l'est de
l'est des
l'est du
la demande
la mort dans l'âme
langue @s morte @s
lettre morte
liberté de la presse
mécanisme de désescalade
menacé @e de mort
menace @s de mort
mer Morte
mis @e en berne
mise @s à mort
mort cérébrale
mort subite
mort-né @e
nature @s morte @s
neuf sur dix
nord-est
nord-ouest
nord-sud
numéro un
on appelle
passible @s de la peine de mort
peine @s capitale @s
peine @s de mort
peine @s de vie
plaidé coupable
accusé réception
accuse réception
accusent réception
accuser réception
accusons réception
plaide coupable
plaide non coupable
plaidé non coupable
point @s mort @s
Première Guerre mondiale
prie pour
prié pour
prient pour
prier pour
pris @e à partie
pris @e au piège
pris @e de court
pris @e de panique
pris @e pour cible
s'appelaient
s'appelait
s'appelant
s'appelle
s'appellent
s'écras @verb
s'est arrêt @é
s'est écras @é
s'est ~ arrêt @é
s'étaient arrêt @é
s'était arrêt @é
s'était écras @é
s'étant écras @é
sa demande
saison morte
se sont arrêt @é
se sont écras @é
Seconde Guerre mondiale
silence de mort
sud-est
temps mort @s
toute demande
un à un
un par un
un peu
une demande
une fois
une prière
vallée de la Mort
vers l'étranger
zone de désescalade
zones de désescalade

[particle]
van de
van den
van der
von der
abou
abu
ag
al
ben
bin
bint
der
dos
el
ibn
mac
oul
ould
ul
ur
van
von
# French first names: an adjective by their end (Sébastien), or before a name with "de" (François de Rugy)
[forename]
Achille
Adrien
Agnès
Alain
Albert
Alexandre
Alexis
Alphonse
Amélie
Anatole
André
Anne
Antoine
Antonin
Armand
Arnaud
Arthur
Aurore
Aurélien
Barthélemy
Bastien
Benjamin
Benoît
Bernard
Bertrand
Brigitte
Bruno
Camille
Catherine
Charles
Christian
Christine
Christophe
Claire
Claude
Clotilde
Clément
Clémentine
Constant
Cyril
Cyrille
Cécile
Damien
Daniel
David
Denis
Didier
Dominique
Désiré
Edgar
Edmond
Edouard
Elisabeth
Emile
Emmanuel
Emmanuelle
Eric
Ernest
Etienne
Eugène
Fabien
Fabienne
Fabrice
Faustin
Fernand
Fidèle
Florence
Florian
François
Françoise
Frédéric
Frédérique
Félicien
Félix
Gabriel
Gaston
Geneviève
Georges
Gilbert
Gilles
Grégoire
Guillaume
Gustave
Guy
Gérald
Gérard
Henri
Hervé
Hubert
Hugues
Ignace
Innocent
Isabelle
Jacques
Jean
Joachim
Joseph
Joël
Judith
Jules
Julien
Julienne
Juste
Justin
Jérémie
Jérôme
Laurence
Laurent
Luc
Lucie
Lucien
Lucienne
Ludovic
Léon
Léonard
Marc
Marcel
Martial
Martin
Martine
Mathieu
Mathilde
Matthieu
Maurice
Max
Maxime
Michel
Michèle
Modeste
Monique
Nathalie
Nicolas
Nicole
Noël
Olivier
Pascal
Pascale
Patrice
Patrick
Paul
Philippe
Pierre
Placide
Prosper
Raphaël
Raymond
Renaud
René
Richard
Robert
Roger
Roland
Romain
Réginald
Rémi
Rémy
Samuel
Serge
Simon
Simone
Solange
Sophie
Stanislas
Stéphane
Stéphanie
Sylvain
Sylvestre
Sylvie
Sébastien
Séraphin
Thibault
Thierry
Thomas
Théodore
Théophile
Thérèse
Urbain
Valentin
Valérie
Victor
Vincent
Virginie
Vivien
Véronique
Vladimir
Xavier
Yann
Yves
Yvette
Élisabeth
Émile
Éric
Étienne

# what heads an article, and is nobody
[rubric]
alerte
alerte info
analyse
archive
chronique
décryptage
dossier
éclairage
édito
éditorial
en bref
en direct
en images
enquête
entretien
exclusif
focus
infographie
interview
le point
mise à jour
portrait
récit
reportage
témoignage
témoignages
tribune
urgent
vidéo

# What an organisation stands for, as a word of its name: "Sahel Solidarité"
[cause]
action
alerte
alternative
avenir
citoyen
citoyenneté
citoyens
concorde
dignité
démocratie
développement
enfance
entraide
environnement
espoir
humanité
initiative
jeunesse
justice
liberté
libertés
mémoire
paix
progrès
renouveau
résistance
santé
secours
solidarité
solidarités
survie
transparence
vigilance
vérité

[cause.several]
droits fondamentaux
droits humains
libertés publiques
sans frontières
