# English: fighting between states and forces. Where a document has one of these, victims that a state's bodies count are its own.
# Own work from general knowledge of the language. Licence: Apache-2.0.

[clash]
ceasefire @noun
frontlines
mortar
shells +pres
skirmish @es
truce @noun
warring
armed attack on border
artillery
artillery exchange @noun
border clash @ch
border conflict
border fighting
border fire
cross-border fire
cross-border firing
cross-border shelling
exchang @e of fire across
front line
frontline
howitzer @noun
line of contact
line of control
military confrontation
mortar fire
drone attack @noun
drone strike @noun
missile strike @noun
strikes +pl
mortars
occupied territor @y
offensive
shell +inf
shelled
shelling +sg
shellings
unprovoked fire
unprovoked firing
act of aggression
armed aggression
border outpost @noun
border post @noun
combat position @noun
large calibre weapon @noun
military aggression
retaliatory
retaliatory fire
retaliatory strike @noun
cross-border attack @noun
violation @noun of the ceasefire
ceasefire violation @noun
air defence @noun
air defense @noun
attack drone @noun
ballistic missile @noun
combat drone @noun
cruise missile @noun
drones and missiles
glide bomb @noun
guided aerial bomb @noun
missile attack @noun
missiles and drones
border dispute @noun
border issue @noun
clash @ch at the border
clash @ch on the border
clashes along the border
fighting on the border
air strike @noun
airstrike @noun
armed conflict
armed confrontation
armed confrontations
armed clash @ch
border area clash @ch
conflict at the border
conflict on the border
exchange of fire
exchange of gunfire
invasion

# what two forces do to each other
[clash.exchange]
exchanged artillery fire
exchanged fire
exchanged gunfire
exchanged heavy fire
exchanged shots
traded artillery fire
traded fire
traded gunfire
