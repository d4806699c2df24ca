# English: where people have to go who have to leave. Own work from general knowledge of the language. Apache-2.0.

# what they leave
[dwelling] beside
apartment
apartments
bed
beds
block
building
buildings
dwellings
estate
farms
flat
flats
home
homes
hostel
hotel
hotels
house
houses
neighbourhood
premises
rooms
school
tents
tower block
town
towns
village
villages

[displaced.left] trigger
had to abandon
had to get out of
had to quit
had to vacate
has had to vacate
have had to abandon
have had to vacate
were forced to abandon
were forced to quit
were forced to vacate

# who moves them: to go with where they are moved
[clearing] trigger beside
bused
bussed
cleared
escorted
evacuating
ferried
guided
moved into
ushered
winched

# driven from home, and where they live
[displaced.verb]
bombed out +part
burned out of their homes +part
dispossessed +part
evict @verb
flooded out +part
flooded out of their homes +part
forced out +part
put up by neighbours +part
taken off by air +part
taken off by boat +part
taken off by boats +part
taken off by ferry +part
taken off by helicopter +part
taken off by sea +part
taken off the island +part

# where they are then
[roof]
church hall
church halls
community centre
community centres
community hall
hostels
leisure centre
marquee
monastery
railway station
rest centre
sports centre
town hall
village hall
welfare hall

# how they live there
[displaced.flee]
bedded down in +past +part
bivouacked in +past +part
camping by the roadside +part
camping in fields +part
camping in the open +part
camping on the roadside +part
crossed the frontier +past +part
crossed to safety +past +part
decamped to +past +part
fled for their lives +past +part
fled with what they could carry +past
gone to stay with friends +part
gone to stay with relatives +part
headed for safety +past +part
headed for the hills +past +part
left everything behind +past +part
living in cars +part
living in the open +part
living in their cars +part
living on the streets +part
living rough +part
living under canvas +part
living with host families +part
living with relatives +part
lodging with relatives +part
made for higher ground +past +part
made for the border +past +part
made their own way to relatives +past +part
made their way across the border +past +part
made their way to relatives +past +part
moved in with family +past +part
moved in with friends +past +part
on the move +part
packed up and left +past +part
poured over the border +past +part
sleeping under canvas +part
slept under canvas +past +part
slept under the stars +past +part
sought asylum in +past +part
sought safety in +past +part
sought sanctuary in +past +part
spent the night with relatives +past +part
staying with family +part
staying with friends +part
took flight +past
took to boats +past
took to the bush +past
took to the forest +past
took to the forests +past
took to the hills +past
took to the mountains +past
trekked across the border +past +part
trekked over the border +past +part
trudged across the border +past
vacated their homes +past +part
waded to safety +past
went into exile +past
went to stay with friends +past
went to stay with relatives +past

# who has not gone home
[displaced.adj]
away from their homes
kept away from their homes
kept from their homes
kept out of their homes
not been able to go home
not been able to return home
not yet gone home
still not gone home
unable to go back to their homes
yet to return home

# out of where they were
[displaced.away]
from the danger zone
into exile
into the hills
into the night
into the open
into the street
into the streets
off the island
onto the street
onto the streets
out into the street
out of bed
out of their beds
out of their houses
to the hills

# who is back again: of those told before
[gone.back] continues
gone
returned

# "the 40 guests were moved to another hotel"
[movedto] trigger beside
moved to a different
moved to alternative
moved to another
moved to other
rehoused in

# before what they leave: "led out of the building"
[cleared.of] trigger beside
brought out of
helped out of
led out of
ordered out of
turned out of

# where those without a home are put up
[lodging]
community shelters
cyclone shelters
emergency shelters
evacuation shelters
relief centres
shelters

[displaced.sheltered] trigger
in camps for the displaced
in exile
in refugee camps
in tent camps
in tents

# what people are put to: "put 900 villagers to flight"
[displaced.out] trigger
out of house and home
to flight

[displaced.camp]
caravans
makeshift huts
prefabs
