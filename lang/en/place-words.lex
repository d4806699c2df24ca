# English: what says that a place is one: "in", "near", "region". Read with places.lex and nations.lex, apart from the other words. Own work. Licence: Apache-2.0.

# behind or before the name: Batken region, the city of Osh
[area]
region
regions
province
provinces
oblast
oblasts
district
districts
state
states
governorate
governorates
prefecture
county
department
division
raion
krai
city
town
village
villages
municipality
township
territory
strip
valley
peninsula
island
area
camp

# between "city" and its name
[joint]
of

[locative]
in
at
across
throughout
inside
within
on

# the same, whatever form follows
[locative.near]
near
outside
around
off

# may stand between "in" and the name
[between]
's
capital
the
a
of
and
both
south
north
east
west
southern
northern
eastern
western
southeast
southwest
northeast
northwest
southeastern
southwestern
northeastern
northwestern
south-eastern
south-western
north-eastern
north-western
central
border
bordering
frontier
rural
neighbouring
neighboring
nearby
remote
mountainous
coastal
occupied
besieged
affected
parts
part
outskirts
suburb
suburbs
centre
center
areas
cities
towns
several
eastern-most
city's

# what is there instead: an embassy in Kabul, talks in Moscow
[elsewhere]
signed
released
held
flown
taken
transferred
embassy
consulate
based
aired
conference
talks
court
headquarters
office
offices
meeting
summit
met
meet
born
correspondent
spokesman
spokeswoman

# joins what is told of one place with what is told of another
[and]
and
or
