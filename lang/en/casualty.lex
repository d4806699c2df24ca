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
decapitat @e
electrocut @e
execut @e
fatally injur @e
fatally sh @shoot
fatally stab @b
fatally wound @verb
gun @n down
kill @verb
lynch @ch
massacr @e
mortally wound @verb
murder @verb
neutralis @e
neutraliz @e
shoot dead +inf
shooting dead +ing
shoots dead +pres
shot dead +past +part
shot to death +past +part
slaughter @verb
slay +inf
slaying +ing
slew +past
strangl @e
suffocat @e
summarily execut @e

# in the passive only: "was beaten to death"
[killed.verb]
burned alive +part
burnt alive +part
drowned +part
fatally struck +part
hanged +part
martyred +past +part
martyring +ing
slain +part

[killed.die]
commit @t suicide
die +inf
died +past +part
dies +pres
drown @verb
dying +ing
embrac @e martyrdom
pass @ch away
perish @ch
succumb @verb

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

# "the loss of 41 people"
[killed.loss]
loss +sg
losses +pl

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

# ---------------------------------------------------------------- tolls of the dead
[toll.killed]
body count
count of the dead
death count
death toll @noun
fatality count
fatality toll
toll
toll of dead
toll of the dead

# ---------------------------------------------------------------- injured
[injured.verb]
burn @burn
concuss @ch
critically injur @e
critically wound @verb
disfigur @e
harm @verb
hurt +inf +past +part
hurting +ing
hurts +pres
injur @e
maim @verb
mutilat @e
poison @verb
scald @verb
sh @shoot and injur @e
sh @shoot and wound @verb
shot +part
shot multiple times +part
stab @b
stab @b and injur @e
wound @verb

[injured.noun]
injur @y
wound @noun

# what one suffers besides injuries and wounds, for the rule sustain of stage 45
[injured.noun]
burn +sg
burns +pl
concussion +sg
fracture @noun

# ---------------------------------------------------------------- missing
[missing.adj]
missing
missing in action
unaccounted for

[missing.verb]
disappear @verb
vanish @ch

[missing.whereabouts]
whereabouts

# ---------------------------------------------------------------- captured
[captured.verb]
abduct @verb
captur @e
forcibly recruit @verb
kidnap @p

# in the passive only: police detain suspects
[captured.detain]
detained
imprisoned

# "took 12 people hostage"
[captured.state]
captive +sg
hostage +sg
prisoner +sg

# people whose name says it
[captive] trigger
captive @noun
detainee @noun
hostage @noun
pows +pl
prisoner @noun of war

# ---------------------------------------------------------------- displaced
[displaced.verb]
dislocat @e
displac @e
evacuat @e
forcibly displac @e
internally displac @e
resettl @e
uproot @verb

[displaced.flee]
fled +past +part
flee +inf
fleeing +ing
flees +pres

[displaced.adj]
displaced
homeless

[displaced.noun]
displaced people +pl
displaced person +sg
displaced persons +pl
evacuee @noun
idps +pl
internally displaced people +pl
internally displaced persons +pl

# ---------------------------------------------------------------- hospitalized
[hospitalized.verb]
hospitalis @e
hospitaliz @e

# only at the end of what is said: "1,109 patients admitted"
[hospitalized.admitted]
admitted

# ---------------------------------------------------------------- affected
[affected.noun]
casualt @y
victim @noun

[affected.verb]
affect @verb
infect @verb
sicken @verb

# "590 people suffered from the mudflow"
[affected.suffer]
suffered

# "10,413 people have fallen ill"
[affected.ill]
ill

# ---------------------------------------------------------------- words that only rules of stage 45 make a fate of
# "had fallen"
[killed.fallen]
fallen

# "made the supreme sacrifice"
[killed.sacrifice]
sacrifice

# "have not been found"
[missing.found]
accounted for
found
located
traced

# "an earlier figure", "put the figure at 43"
[toll.figure]
count
figure
tally

# "were forced from their homes", "left without shelter"
[displaced.home]
homes
houses
roof

[displaced.refuge]
refuge
safety
shelter

# "are being treated", "sought medical help"
[injured.treated]
bandaged
treated

[injured.treatment]
medical aid
medical assistance
medical attention
medical care
medical help
medical treatment
treatment

# "in intensive care", "were taken to the regional hospital"
[hospital] trigger
clinic @noun
hospital @noun
infirmar @y
intensive care
medical center @noun
medical centre @noun
medical facilit @y
medical institution @noun

# "in critical condition", "on ventilators"
[state] trigger
condition
life support
ventilator @noun

[graveness]
critical
grave
life-threatening
moderate
satisfactory
serious
severe
stable
