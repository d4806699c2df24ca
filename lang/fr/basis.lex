# French: words that tell, wherever they stand in the clause of a figure, what it counts, if no rule does. They count only where the
# document has the figures that this needs: a greater toll of the kind. No rule sees them. Own work. Apache-2.0.

# counted before the toll that is told elsewhere
[basis.previous]
au départ
bilan précédent
dans un premier temps
dernier bulletin
hier encore
initialement
jusqu'à ce matin
jusqu'à hier
précédent bilan
précédent bulletin
précédent communiqué
précédent décompte
précédemment
précédente estimation
décompte de lundi
décompte de mardi
décompte de mercredi
décompte de jeudi
décompte de vendredi
décompte de samedi
décompte de dimanche
bilan de la veille
décompte de la veille

# the same of words that count only where the clause says that somebody counts
[basis.previous.then]
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
dans l'intervalle
de leurs blessures
de plus que
de ses blessures
depuis hier
depuis la veille
depuis le dernier bilan
depuis le précédent bilan
décédé à l'hôpital
décédée à l'hôpital
décédées à l'hôpital
décédés à l'hôpital
entre-temps
jusqu'ici portées disparues
jusque-là portées disparues
la hausse de
mort à l'hôpital
morte à l'hôpital
mortes à l'hôpital
morts à l'hôpital
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

# a share of those told before
[basis.part]
à elle seule
à lui seul
été identifiées
été identifiés
été inhumées
été inhumés
été remis aux familles
été remis à leurs familles
non identifiés
non identifiées
sur le coup
sur place

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
l'an dernier
l'an passé
l'été dernier
l'hiver dernier
le printemps dernier
mois auparavant
mois plus tôt
semblable
similaire
une précédente

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
