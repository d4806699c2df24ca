# French: words that turn to another, older event, or to a whole war, behind the event at hand.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[lately]
au cours de la semaine dernière
en début de semaine
la semaine dernière
la semaine passée
la semaine précédente
le mois précédent

[follows]
# cette attaque intervient deux jours après
intervenait
intervenue
interviennent
intervient
survenait
survenue
surviennent
survient

[reign]
# a rule or a time that kills
crise
junte
régime
répression
rébellion

[revenge]
représailles
riposte
vengeance
