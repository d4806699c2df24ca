# English: where people are, who are held, in hospital, out of their homes or lost, by further words, for the rules 45-whereabouts and
# 60-whereabouts. Own work from general knowledge of the language. Apache-2.0.

# what they wear who are led away
[cuffs] trigger beside
cuffs
handcuffs
leg irons
manacles
shackles

# where those who are arrested are brought
[jail.to] trigger beside
cells
detention center
detention centre
detention centres
detention facility
holding center
holding centre
holding facility
interrogation room
jail
lock-up
military prison
police headquarters
police post
police station
police stations
prison
remand centre
remand prison

# who holds people, as "the junta is holding 34 lawyers"
[holder] beside
army
authorities
cartel
clan
gang
junta
militia
police
regime
separatists
smugglers
traffickers

[wide.captured]
arrested and held +part
being interrogated +part
grilled by detectives +part
grilled by police +part
handed over to police +part
handed to the police +part
held overnight +part
helping police with their enquiries +part
helping police with their inquiries +part
interrogated +part
kept overnight in cells +part
led away in cuffs +part
placed under arrest +part
placed under house arrest +part
put under arrest +part
put under house arrest +part
questioned under caution +part
slapped in irons +part
under arrest +part
under house arrest +part
under lock and key +part

[wide.onto.captured]
brought into custody
detained and questioned
handcuffed
placed under arrest
placed under house arrest
put under arrest
put under house arrest
took away in handcuffs

# how they are nursed
[wide.hospitalized]
discharged after treatment +part
fitted with a ventilator +part
given blood transfusions +part
had a leg amputated +past
had her stomach pumped +past
had his stomach pumped +past
had their stomachs pumped +past
hooked up to a drip +part
hooked up to drips +part
hooked up to oxygen +part
in recovery +part
in the care of medics +part
in the care of surgeons +part
recovering from surgery +part
under medical care +part
under the care of medics +part
under the knife +part
went under the knife +past
wheeled into surgery +part

# where they slept
[wide.displaced]
bedding down at +part
bedding down in +part
bedding down on +part
camped along +part
camped beside +part
camped by +part
camped on +part
camped out along +part
camped out in +part
camped out on +part
doubling up with +part
hosted by families +part
in hotels at the state's expense +part
in temporary lodgings +part
living out of suitcases +part
quartered in +part
rehoused +part
roughing it in +part
sleeping on the floor of +part
sleeping on the floors of +part
without a bed of their own +part

# who cannot go back
[no.return] trigger beside
are not allowed to go back
are not allowed to return
are still unable to return
are unable to go back
are unable to return
can not go back
can not return
cannot go back
cannot move back
cannot return
could not go back
could not return
have not been able to go back
have not been able to return
have yet to return
were unable to return

# out of where they were
[displaced.away]
clear of the fire
clear of the flood
out of danger
out of harm's way
out of the area
out of the combat zone
out of the danger zone
out of the disaster area
out of the disaster zone
out of the flood zone
out of the town
out of the valley
out of the village
to dry ground
to dry land
to high ground
to safe ground

# of whom nobody knows
[missing.noword]
await news of
awaited news of
awaiting news of
desperate for news of
neither sight nor sound of
no one has heard from
no one has seen
nobody has heard from
nobody has seen
still no news of
still no sign of
still no trace of
still no word of
wait for news of
waited for news of
waiting for news of

# whom those who seek them have not reached
[not.reached] trigger beside
could not locate
could not reach
failed to find
failed to locate
failed to reach
had not reached
had yet to find
had yet to locate
had yet to reach
have not found
have not located
have not reached
have still not found
have still not reached
have yet to find
have yet to locate
have yet to reach
were unable to reach

# who never came in again
[missing.out]
did not come back from
did not come down from
did not return from
failed to come back
failed to come down
failed to come home
failed to reappear
failed to report back
failed to return from
failed to show up at camp
never came back from
never came down from
never made it back
never reached shore
never reached the shore
never reached the summit camp
never returned from

# who is still down there
[missing.adj]
somewhere beneath the rubble
somewhere under the debris
somewhere under the mud
somewhere under the rubble
somewhere under the ruins
somewhere under the snow
somewhere under the wreckage
still beneath the rubble
still somewhere under the debris
still somewhere under the mud
still somewhere under the rubble
still somewhere under the snow
still under the avalanche
still under the debris
still under the mud
still under the rubble
still under the ruins
still under the snow
still under the wreckage
still underneath the rubble

# carried off
[missing.verb]
swept from the beach +part
swept from the deck +part
swept from the rocks +part
swept off a beach +part
swept off a bridge +part
swept off a jetty +part
swept off a pier +part
swept off the beach +part
swept off the breakwater +part
swept off the bridge +part
swept off the causeway +part
swept off the deck +part
swept off the jetty +part
swept off the pier +part
swept off the road +part
swept off the shore +part

# who died
[killed.die]
never awoke +past
never came round +past
never left hospital +past
never recovered consciousness +past
never woke again +past
never woke up +past
slipped away in hospital +past
was taken off life support +past
were taken off life support +past

# what a blow does to them, with its object before: "left three deaf"
[left.how] trigger beside
blind
crippled
deaf
disabled
disfigured
in agony
in tears of pain
lame
limbless
maimed
maimed for life
on crutches
paralysed
paralyzed
partially blind
partially sighted
permanently disabled
scarred
scarred for life
semi-conscious
unable to walk
with a limp
without a leg
without legs

[wide.onto.injured]
blinded
concussed
crippled
disfigured
knocked unconscious
paralysed
paralyzed
scarred
tore the leg off

[wide.injured]
bandaged up +part
blinded by +part
knocked about +part
limped away from +past
limped off +past
on crutches +part
scarred for life +part
walked away with scratches +past
