# English: the ill and those in hospital, by further words. Own work from general knowledge of the language. Apache-2.0.

# who lies there
[hospitalized.adj]
confined to beds
confined to their beds
in a hospital bed
in an intensive care unit
in high-dependency care
in the icu
in the operating theatre
in traction
laid up in hospital
on a drip
on a life-support machine
on artificial respiration
on oxygen
on the operating table
under anaesthetic
under sedation
undergoing emergency surgery
undergoing surgery

# what hospitals do with those who come
[hospitalized.intake] trigger
had received
has received
taken in
takes in
took in

# names of hospitals that hold no word for one
[hospital]
accident and emergency
emergency departments
emergency rooms
high dependency unit
high-dependency unit
medical college

# "recovering in hospital"
[recovering] beside
convalescing
recovering
recuperating
resting

# looked at by medics, and nothing is said of a wound
[affected.verb]
afflict @verb
assessed by paramedics +part
checked by medics +part
checked by paramedics +part
checked over by doctors +part
checked over by medics +part
checked over by paramedics +part
examined by medics +part
examined by paramedics +part
exposed to radiation +part
exposed to the virus +part
laid up with +part
looked over by paramedics +part
seen by paramedics +part

# before an illness or what one feels of it
[sickened.with] trigger beside
came down with
come down with
comes down with
fell ill with
gone down with
reported symptoms of
showed symptoms of
showing symptoms of
went down with

[symptom] beside
abdominal pain
bug
cough
cramps
diarrhoea
dizziness
fever
fevers
headaches
illness
leg paralysis
nausea
paralysis
rash
rashes
sickness
stomach pain
stomach pains
symptoms
vomiting
weakness

# what befalls a whole land
[blight] trigger beside
blackout
blizzard
cyclone
drought
famine
flooding
floods
food shortages
heatwave
hurricane
locusts
power cut
power outage
typhoon
water shortage

[strickenby] beside
afflicted
battered
gripped
hit
impacted
ravaged
stricken
struck
touched

# without what is needed: "left 60,000 people without power"
[lackingof] trigger beside
with no electricity
with no power
with no water
without clean water
without drinking water
without electricity
without heat
without heating
without power
without running water
without safe water
without water

# ill, told without the word
[affected.ailing]
fainted
fell sick
felt dizzy
felt ill
felt sick
felt unwell
passed out
taken sick
threw up
vomited

[hospitalized.noun]
admissions to hospital
hospital admissions

[become]
took

# who stays there for a while
[hospitalized.kept]
kept for observation
kept under observation
