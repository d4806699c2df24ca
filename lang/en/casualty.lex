# English: what happens to people. Own work from general knowledge of the language. Apache-2.0.
# Sub-classes say how a word takes its figure: .verb has it as its object, .die as its subject, .noun and .adj stand beside it.
# Features: inf pres past part ing of verbs, sg pl of nouns.

# ---------------------------------------------------------------- the kinds; a sentence without a word of these is not looked at
[killed] trigger

[injured] trigger
[missing] trigger
[captured] trigger
[displaced] trigger
[hospitalized] trigger
[affected] trigger
[toll] trigger

# ---------------------------------------------------------------- killed
[killed.verb]
assassinat @e
behead @verb
butcher @verb
crush @ch to death
decapitat @e
electrocut @e
execut @e
fatally injur @e
fatally sh @shoot
fatally stab @b
fatally struck +past +part
fatally wound @verb
gun @n down
hack @verb to death
kill @verb
lynch @ch
massacr @e
mortally wound @verb
mown down +part
neutralis @e
neutraliz @e
murder @verb
put @put to death
shoot dead +inf
shooting dead +ing
shoots dead +pres
shot and killed +past +part
shot dead +past +part
shot to death +past +part
slain +part
slaughter @verb
slay +inf
slaying +ing
slew +past
stab @b to death
ston @e to death
strangl @e
suffocat @e
summarily execut @e
tortur @e to death
trampl @e to death

# passive only: "was beaten to death"
[killed.verb]
attacked and killed +part
beaten to death +past +part
blown to pieces +part
blown up and killed +part
bludgeoned to death +past +part
burned alive +past +part
burned to death +past +part
burnt alive +past +part
burnt to death +past +part
clubbed to death +past +part
drowned +part
found dead +part
found lifeless +part
found murdered +part
hanged +part
hit and killed +past +part
maul @verb to death
pronounced dead +part
declared dead +part
martyred +part
martyred +past
run over and killed +part
stoned to death +part
struck and killed +past +part
swept to their death +part
swept to their deaths +part

# behind the victim: "mauled a farmer to death", "swept many to their deaths"
[killed.todeath]
to death
to his death
to her death
to its death
to their death
to their deaths

[killed.die]
had fallen +past
fell in battle +past
fell in combat +past
fell in action +past
bled to death +past +part
burn @burn to death
burned to death +past +part
choked to death +past +part
commit @t suicide
die +inf
died +past +part
dies +pres
drown @verb
dying +ing
embrac @e martyrdom
froze to death +past
frozen to death +part
gave his life +past
gave their lives +past
given their lives +part
la @lay down his life
la @lay down their life
la @lay down their lives
lo @lose her life
lo @lose his life
lo @lose his or her life
lo @lose its life
lo @lose their life
lo @lose their lives
ma @make the supreme sacrifice
ma @make the ultimate sacrifice
met her death +past
met his death +past
met their death +past
met their deaths +past
paid with their lives +past
pass @ch away
perish @ch
starv @e to death
succumb @verb
t @take his own life
t @take her own life
t @take their own lives
were to die +past

[killed.adj]
dead
deceased
lifeless
slain

[killed.noun]
death @noun
fatalit @y

# "the murder of six priests", "the execution of 12"
[killed.act]
assassination @noun
beheading @noun
execution @noun
extrajudicial killing @noun
killing @noun
massacre @noun
murder @noun
slaughter +sg
slaying @noun
violent death @noun

# "claimed 12 lives", "took the lives of 12"
[killed.life]
human life +sg
human lives +pl
life +sg
lives +pl

[killed.body]
bod @y
charred bod @y
corpse @noun
dead bod @y
lifeless bod @y
mortal remains +pl
mutilated bod @y
remains +pl

# "put the figure at 43"
[toll.put]
put the count at
put the figure at
put the number at
put the total at
puts the figure at
puts the number at
putting the figure at
putting the number at

# a count told before, of the dead where nothing else is said
[toll.before]

earlier count
earlier figure
initial count
initial figure
previous count
previous figure
preliminary count

[toll.killed]
body count
confirmed death toll
count of the dead
death count
death toll
death tolls
death-toll
fatality count
fatality toll
human toll
official death toll
official toll
overall death toll
overall toll
provisional toll
toll
toll of dead
toll of the dead
total death toll

# ---------------------------------------------------------------- injured
[injured.verb]
shot +part
shot multiple times +part
shot and wounded +past +part
shot and injured +past +part
burn @burn
concuss @ch
critically injur @e
critically wound @verb
disfigur @e
hurt +inf +past +part
hurting +ing
hurts +pres
injur @e
maim @verb
mutilat @e
sh @shoot and injur @e
sh @shoot and wound @verb
stab @b
stab @b and injur @e
wound @verb
scald @verb
harm @verb

[injured.get]
got injuries +past
got wounds +past
found with head injuries
found with injuries
found with stab wounds
found with gunshot wounds
with critical injuries
with life-threatening injuries
with minor injuries
with serious injuries
with severe injuries
received burns +past
received gunshot wounds +past
receiv @e injuries
receiv @e serious injuries
receiv @e wounds
suffer @verb a concussion
suffer @verb a gunshot wound
suffer @verb a head injury
suffer @verb a minor head injury
suffer @verb a serious injury
suffer @verb burns
suffer @verb concussion
suffer @verb gunshot wounds
suffer @verb injuries
suffer @verb life-threatening injuries
suffer @verb minor injuries
suffer @verb serious burns
suffer @verb serious injuries
suffer @verb severe burns
suffer @verb severe injuries
suffer @verb shrapnel wounds
suffer @verb wounds
sustain @verb burns
sustain @verb injuries
sustain @verb minor injuries
sustain @verb serious injuries
sustain @verb severe injuries
sustain @verb wounds

# cared for, so hurt: "were treated for smoke"
[injured.treated]
bandaged
sought medical attention
sought medical assistance
sought medical care
sought medical help
sought medical treatment
sought treatment
treated
needed medical attention
needing medical attention
received first aid
received medical attention
received treatment
received medical treatment
required medical attention
required treatment

[injured.noun]
injur @y
wound @noun

# ---------------------------------------------------------------- missing
[missing.adj]
not been found +part
not yet been found +part
yet to be found
missing
missing in action
unaccounted for
still missing

[missing.whereabouts]
whereabouts

[missing.verb]
disappear @verb
go missing +inf
goes missing +pres
gone missing +part
vanish @ch
went missing +past

[missing.part]
declared missing
listed as missing
posted missing
presumed missing
reported missing

# ---------------------------------------------------------------- captured
[captured.verb]
abduct @verb
captur @e
h @hold captive
h @hold hostage
h @hold prisoner
kidnap @p
t @take captive
t @take hostage
t @take into captivity
t @take prisoner
forcibly recruit @verb

# passive only: police detain suspects
[captured.detain]
detained
imprisoned
held prisoner

[captured.noun]
abductee @noun
captive @noun
detainee @noun
hostage @noun
prisoner @noun
prisoner @noun of war
pow @noun

# ---------------------------------------------------------------- displaced
# "took 12 people hostage"
[captured.state]
captive +sg
hostage +sg
prisoner +sg

[captive] trigger
captive @noun
hostage @noun
prisoner @noun of war
pows +pl

[displaced.verb]
displac @e
dislocat @e
evacuat @e
internally displac @e
resettl @e
uproot @verb
forcibly displac @e
driven from their homes +part
driven out of their homes +part
forced from their homes +part
forced out of their homes +part
forced to abandon their homes +part
forced to evacuate +part
forced to flee +part
forced to flee their homes +part
forced to leave their homes +part
made homeless +part
left homeless +part
left without a home +part
left without a roof +part
left without a roof over their heads +part
left without homes +part
left without shelter +part
rendered homeless +part
moved to safer places +part
moved to safety +part
taken to safety +part
brought to safety +part

[displaced.flee]
abandon @verb their homes
cross @ch the border
fled +past +part
flee +inf
fleeing +ing
flees +pres
had to flee +past
had to leave their homes +past
le @leave their homes
le @leave their villages
le @leave the area
lo @lose their homes
evacuat @e their homes
t @take refuge
sought refuge +past +part
sought shelter +past +part

[displaced.adj]
homeless
displaced

[displaced.noun]
evacuee @noun
displaced people +pl
displaced person +sg
displaced persons +pl
internally displaced people +pl
internally displaced persons +pl
idps +pl

# ---------------------------------------------------------------- hospitalized
[hospitalized.verb]
admitted to a hospital +past +part
admitted to a local hospital +past +part
admitted to hospital +past +part
admitted to hospitals +past +part
admitted to intensive care +past +part
admitted to the hospital +past +part
airlifted to hospital +past +part
brought to hospital +past +part
brought to hospitals +past +part
brought to the hospital +past +part
flown to hospital +past +part
hospitalis @e
hospitaliz @e
rushed to a hospital +past +part
rushed to hospital +past +part
rushed to hospitals +past +part
rushed to the hospital +past +part
taken to a hospital +past +part
taken to a local hospital +past +part
taken to hospital +past +part
taken to hospitals +past +part
taken to local hospitals +past +part
taken to nearby hospitals +past +part
taken to the hospital +past +part
transferred to hospital +past +part
transported to hospital +past +part

# only at the end of what is said: "1,109 patients admitted"
[hospitalized.admitted]
admitted

[hospitalized.adj]
at the hospital
in a hospital
in hospital
in hospitals
in intensive care
in the hospital
in local hospitals
in the intensive care unit
being treated
receiving treatment
receiving medical treatment
under treatment
undergoing treatment
receiving medical care

[hospitalized.to]
to a hospital
to a local hospital
to hospital
to hospitals
to nearby hospitals
to local hospitals
to the hospital

[hospitalized.noun]
in-patient @noun
inpatient @noun
patient @noun

# in what state the wounded are: "two are in critical condition"
[condition] trigger
in a critical condition
in a critical state
in a grave condition
in a serious condition
in a stable condition
in critical condition
in extremely serious condition
in grave condition
in serious condition
in serious or critical condition
in severe condition
in stable condition
critically ill
on life support
on ventilators

# ---------------------------------------------------------------- affected
[affected.noun]
casualt @y
victim @noun

[affected.verb]
affect @verb
