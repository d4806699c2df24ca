# French: words that tell, wherever they stand in the clause of a figure, what it counts, if no rule does. They count only where the
# document has the figures that this needs: a greater toll of the kind. No rule sees them. Own work. Apache-2.0.

# counted before the toll that is told elsewhere
[basis.previous]
était encore de
était encore d'
était toujours de
s'élevait encore à
s'établissait encore à
en était encore à
n'était encore que de
n'était que de
au départ
avaient compté
avaient dénombré
avaient fait état
avaient recensé
avaient relevé
avaient été confirmés
avaient été dénombrés
avaient été enregistrés
avaient été recensées
avaient été recensés
avait compté
avait dénombré
avait fait état
avait recensé
avait relevé
avait été recensé
avait été avancé
avait été question de
était question de
avaient été avancés
faisait ressortir
faisait mention
faisaient mention
chiffres de la veille
chiffre de la veille
chiffres de dimanche
chiffres de jeudi
chiffres de lundi
chiffres de mardi
chiffres de mercredi
chiffres de samedi
chiffres de vendredi
bilan antérieur
bilan de dimanche
bilan de jeudi
bilan de la veille
bilan de lundi
bilan de mardi
bilan de mercredi
bilan de samedi
bilan de vendredi
bilan précédent
communiqué de dimanche
communiqué de jeudi
communiqué de lundi
communiqué de mardi
communiqué de mercredi
communiqué de samedi
communiqué de vendredi
dans un premier temps
dernier bulletin
décompte de dimanche
décompte de jeudi
décompte de la veille
décompte de lundi
décompte de mardi
décompte de mercredi
décompte de samedi
décompte de vendredi
dénombraient
dénombrait
faisaient état
faisait état
hier encore
initialement
jusqu'à ce matin
jusqu'à hier
précédemment
précédent bilan
précédent bulletin
précédent communiqué
précédent décompte
précédente estimation
recensaient
recensait
s'élevait à
s'établissait à
était de
était dimanche de
était jeudi de
était lundi de
était mardi de
était mercredi de
était samedi de
était vendredi de

# the same of words that count only where the clause says that somebody counts
[basis.previous.then]
jusqu'alors
auparavant
heures auparavant
heures plus tôt
jour précédent
jours auparavant
jours plus tôt
jusque-là
la veille
le jour d'avant

# an earlier count that may have been too high
[basis.previous.wrong]
à tort
par erreur
ramené de
revu à la baisse

# new since an earlier count
[basis.additional]
dans l'entre-temps
dans l'intervalle
de leurs blessures
de plus que
de ses blessures
depuis hier
depuis la veille
depuis le bilan précédent
depuis le dernier bilan
depuis le dernier bulletin
depuis le dernier communiqué
depuis le dernier décompte
depuis le précédent bilan
décédé à l'hôpital
décédée à l'hôpital
décédées à l'hôpital
décédés à l'hôpital
en un jour
en une journée
en une nuit
en une seule journée
en une seule nuit
au cours de la même période
durant la même période
en vingt-quatre heures
pendant la même période
sur la même période
entre-temps
entretemps
jusqu'ici portées disparues
jusque-là portées disparues
journée écoulée
heures écoulées
la dernière journée
la hausse de
mort à l'hôpital
morte à l'hôpital
mortes à l'hôpital
morts à l'hôpital
n'a pas survécu
n'a pu être sauvé
n'ont pas passé la nuit
n'ont pas survécu
n'ont pu être sauvés
ne figurent pas dans ce bilan
ne sont pas comptés
nouveaux décès
nouveaux morts
nouvelles victimes
portés disparus jusque-là
s'ajoutent
s'y ajoutent
se sont ajoutées
se sont ajoutés
succombe
succombé
une hausse de

# the same of what happened today, or last night, behind a greater toll
[basis.additional.today]
corps
décédé
décédée
décédées
décédés
mort
morte
mortes
morts
rendu l'âme
retrouvé mort
retrouvée morte
retrouvées mortes
retrouvés morts
éteint
éteinte

# a share of those told before
[basis.part]
a concentré
ailleurs dans le pays
arrive en tête
arrivent en tête
vient en tête
ailleurs en
bilan le plus lourd
bilan le plus meurtrier
bilan le plus élevé
blessés graves
chez elles
chez eux
concentrant
concentre
d'autres localités
d'autres provinces
d'autres régions
d'autres villages
d'autres villes
dans d'autres
dans la seule
dans le seul
dans les seules
dans les seuls
de la seule
du seul
en ambulatoire
en route vers l'hôpital
encore hospitalisés
grièvement
héliportés
la majorité des décès
la majorité des morts
la majorité des victimes
la plupart des décès
la plupart des morts
la plupart des victimes
la plus affectée
la plus endeuillée
la plus frappée
la plus meurtrie
la plus touchée
la plus éprouvée
le plus affecté
le plus endeuillé
le plus frappé
le plus grand nombre
le plus lourd bilan
le plus lourd tribut
le plus meurtri
le plus touché
le plus éprouvé
les plus affectées
les plus affectés
les plus touchées
les plus touchés
lors de leur transfert
n'ont pas atteint
non identifiées
non identifiés
ont été opérés
entre la vie et la mort
lutte pour sa vie
luttent pour leur vie
urgence absolue
urgence relative
sortis de l'hôpital
sorties de l'hôpital
quitté l'hôpital
regagner leur domicile
regagné leurs domiciles
toujours soignés
toujours soignées
encore soignés
encore soignées
est critique
est jugé critique
est jugé préoccupant
est préoccupant
jugé préoccupant
dans le coma
pendant leur transfert
plus durement affecté
plus durement affectée
plus durement affectées
plus durement affectés
plus durement endeuillé
plus durement endeuillée
plus durement frappé
plus durement frappée
plus durement meurtri
plus durement meurtrie
plus durement touché
plus durement touchée
plus durement touchées
plus durement touchés
plus durement éprouvé
plus durement éprouvée
plus fortement affecté
plus fortement affectée
plus fortement affectées
plus fortement affectés
plus fortement endeuillé
plus fortement endeuillée
plus fortement frappé
plus fortement frappée
plus fortement meurtri
plus fortement meurtrie
plus fortement touché
plus fortement touchée
plus fortement touchées
plus fortement touchés
plus fortement éprouvé
plus fortement éprouvée
plus gravement affecté
plus gravement affectée
plus gravement affectées
plus gravement affectés
plus gravement endeuillé
plus gravement endeuillée
plus gravement frappé
plus gravement frappée
plus gravement meurtri
plus gravement meurtrie
plus gravement touché
plus gravement touchée
plus gravement touchées
plus gravement touchés
plus gravement éprouvé
plus gravement éprouvée
plus sévèrement affecté
plus sévèrement affectée
plus sévèrement affectées
plus sévèrement affectés
plus sévèrement endeuillé
plus sévèrement endeuillée
plus sévèrement frappé
plus sévèrement frappée
plus sévèrement meurtri
plus sévèrement meurtrie
plus sévèrement touché
plus sévèrement touchée
plus sévèrement touchées
plus sévèrement touchés
plus sévèrement éprouvé
plus sévèrement éprouvée
pour la seule
pour le seul
pronostic vital
regagné leur domicile
remis à leurs proches
remises à leurs proches
reste à identifier
restent à identifier
restaient à identifier
rien qu'en
rien qu'à
rien que dans
réanimation
seulement dans
seulement en
seulement à
soins ambulatoires
soins intensifs
suivi de
suivi par
suivie de
suivie par
suivies de
suivis de
sur le chemin de l'hôpital
sur le coup
sur place
toujours hospitalisées
toujours hospitalisés
transférés vers
transférés à
uniquement dans
uniquement en
uniquement à
à domicile
à elle seule
à elles seules
à eux seuls
à lui seul
état critique
état grave
été identifiées
été identifiés
été inhumées
été inhumés
été opéré
dû être amputés
dû être opérés
été remis aux familles
été remis à leurs familles
été remises aux familles
été remises à leurs familles
évacués vers

# the others of whom a figure before was a share: "11 died in Osh, the others in Talas"
[basis.part.rest]
le reste
les autres
les restants

# another event
[basis.background]
an plus tôt
ans auparavant
ans plus tôt
au printemps
il y a deux ans
il y a dix ans
il y a trois ans
il y a un an
il y a un mois
il y a une semaine
l'an dernier
l'an passé
l'année dernière
l'année précédente
l'hiver dernier
l'été dernier
la semaine précédente
le mois dernier
le mois précédent
le printemps dernier
mois auparavant
mois plus tôt
semaines auparavant
semaines plus tôt
semblable
similaire
un mois plus tôt
une précédente
une semaine plus tôt
à titre de comparaison

# the toll as it stands
[basis.total]
a atteint
au total
atteint
désormais
en tout
jusqu'à présent
portant
s'élève
