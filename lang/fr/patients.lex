# French: hospitals, illness and who feels unwell, beside casualty.lex.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[affected.intr]
fait un malaise
perdu connaissance +part

[affected.noun]
intoxiqué @ne

# who felt unwell or was poisoned fell ill: no wound is told
[affected.trans]
en insécurité alimentaire +part
en situation d'insécurité alimentaire +part
en situation de famine +part
en situation de malnutrition +part
gravement intoxiqu @é
incommod @é
incommod @now
indispos @é
intoxiqu @é
intoxiqu @now
légèrement intoxiqu @é
pris @e de malaise +part
pris @e de malaises +part
pris @e de vomissements +part
victime @s d'un malaise +part
victime @s de malaises +part

[hospitalized.trans]
atterri à l'hôpital +part
atterri aux urgences +part
conduit @part en ambulance
consult @é aux urgences
débarqu @é aux urgences
emmen @é en ambulance
évacu @é en ambulance
examin @é à l'hôpital
fini à l'hôpital +part
fini aux urgences +part
pass @é par les urgences
présent @é aux urgences
termin @é à l'hôpital
termin @é aux urgences
transport @é en ambulance
vu @e aux urgences +part

# tests whose outcome is an illness
[positive]
positif à
positif au
positif pour
positifs
positifs à
positifs au
positifs pour
positive à
positive au
positives
positives à
positives au
révélé positif
révélée positive
révélées positives
révélés positifs
revenues positives
revenus positifs

[symptom]
crise @s de nerfs
démangeaisons
déshydratation
difficultés respiratoires
irritation @s
malaise @s
picotements
suffocation @s

[undergo.affected] trigger
est tombé malade
est tombée malade
s'est évanoui
s'est évanouie
s'est senti mal
s'est sentie mal
se sont évanouies
se sont évanouis
se sont senties mal
se sont sentis mal

[undergo.hospitalized] trigger
s'est rendu aux urgences
s'est rendue aux urgences
se sont rendues aux urgences
se sont rendus aux urgences
