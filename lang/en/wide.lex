# English: what befalls people, told by whole phrases, for the last rules of stage 60 alone (patterns/en/60-wide.rules): their subject
# are those people (+part behind "were", +past by itself); of .onto they are the object. Own work. Apache-2.0.

[wide.killed] trigger
buried in a mass grave +part
buried in mass graves +part
shot where they stood +part
beyond saving +part
kicked to death +part
brought home in coffins +part
came home in body bags +past
came out dead +past
never came out of the water alive +past
never reached hospital alive +past
sank with the ship +past
showed no signs of life +past

[wide.onto.killed] trigger
battered to death
could do nothing for
could not save
cut to pieces
failed to save
put to the sword
swept to their deaths
was too late for

[wide.injured] trigger
hit by a stone +part
hit by stones +part
struck by a minibus +part
struck by stones +part
cut and bruised +part
cut or bruised +part
received a bullet in +past
given stitches +part
hit by a bus +part
hit by a car +part
hit by a train +part
hit by a truck +part
hit by a van +part
hit by fragments +part
hit by mortar fragments +part
pepper-sprayed +part
splashed with acid +part
struck by a car +part
came away with cuts +past
escaped with cuts +past
had to be bandaged +past

[wide.onto.injured] trigger
bloodied
clawed
grazed
splashed with acid
stung

[wide.missing] trigger
dragged under +part
swallowed by the waves +part
could not be contacted +past
did not answer the roll call +past
did not come ashore +past
failed to answer the roll call +past
sank from sight +past

[wide.captured] trigger
forced to join the militia +part
press-ganged +part
swapped +part
surrendered their weapons +past
kept against her will +part
kept against his will +part
kept against their will +part
carted away +part
handcuffed +part
hauled away +part
hauled off +part
led off in handcuffs +part
locked away +part
paraded on television +part
sent to jail +part
sent to prison +part
taken at gunpoint +part
in a cell +part
in army hands +part
in the cells +part
on remand +part
landed in jail +past
landed in prison +past
sit in jail +past
sit in prison +past
spent the night in police cells +past

[wide.onto.captured] trigger
bagged
netted
carted away
hauled off
sent to jail
sent to prison
took in for questioning
took into custody

[wide.displaced] trigger
sleeping in +part
camped in +part
crammed into +part
huddled in +part
put up in +part
lodged in +part
housed in +part
staying with +part
had to be brought out +past
told to leave their homes +part
flown to safety +part
guided to safety +part
plucked from rooftops +part
cannot go back to their homes +past
cannot return to their homes +past
ran from the fighting +past
sought sanctuary +past
spent the night outside +past
took to the roads +past

[wide.onto.displaced] trigger
chased from their homes
drove from their homes
drove out
turned out of their homes

[wide.hospitalized] trigger
in surgery +part
in resuscitation +part
seen at a&e +part
spent the night in hospital +past
under the care of doctors +part
cared for at +part
intubated +part
operated on +part
sedated +part
underwent an operation +past
underwent surgery +past
had an operation +past
had to be admitted +past
had to be operated on +past
breathing with the help of a ventilator +part

[wide.treats] trigger
caring for
looking after
tending
tending to
operating on

[hospital]
regional referral
specialist unit
trauma centre
trauma center

[wide.affected] trigger
have the disease +past
have the virus +past
have the infection +past
going hungry +part
starving +part
stuck in the lift +part
trapped in the lift +part
came down with +past
complained of dizziness +past
complained of nausea +past
felt faint +past
went down with +past

[wide.onto.affected] trigger
touched the lives of

# where people are locked up
[wide.jail] trigger
jail @noun
prison @noun
cell @noun
custody
detention
remand
dungeon @noun
behind bars

[wide.alive] trigger
alive

# who holds people and may let them go
[wide.captor] trigger
abductors
bandits
captors
hijackers
kidnappers
pirates

# seeking somebody over some ground: "scoured the coast for two swimmers"
[wide.scour] trigger
comb @verb
dived in
diving in
scour @verb
searched the
searching the

[wide.reached] trigger
be reached after
be reached by rescuers
be reached since

# what befalls whole populations
[wide.blow] trigger
cyclone @noun
drought @noun
epidemic @noun
famine @noun
flooding
floods
heatwave @noun
outbreak @noun
pandemic
typhoon @noun

[wide.hunt] trigger
hunt @noun

# those to whom nothing happened
[wide.safe] trigger
unharmed
unhurt
uninjured
unscathed
without a scratch

[wide.ransom] trigger
demand money
demanded money
demanding money
ransom @noun

[wide.ward] trigger
ward @noun

[wide.care] trigger
by air ambulance
by ambulance
for an operation
for emergency surgery
for specialist care
for specialist treatment
for surgery
