# English: how people die, by further words. Own work from general knowledge of the language. Apache-2.0.

# behind "found"
[found.dead] trigger beside
asphyxiated
charred
crushed
decapitated
drowned
electrocuted
floating
frozen
hanged
hanging
impaled
mutilated
strangled
suffocated

# who died, told without the word
[killed.die]
are no more +past
bit the dust +past
bled out +past +part
breathed her last +past
breathed no more +past
came home in a coffin +past
came home in coffins +past
came to a violent end +past
ceased breathing +past +part
departed this life +past
did not live +past
did not pull through +past
did not see the dawn +past
died of exposure +past
faced a firing squad +past
faced the firing squad +past
failed to pull through +past
fell dead +past
found a watery grave +past
found their death +past
gave up the ghost +past
had no pulse +past
had stopped breathing +past
is no more +past
lay lifeless +past
left this world +past
lost her battle for life +past
lost her fight for life +past
lost his battle for life +past
lost his fight for life +past
lost their battle for life +past
lost their fight for life +past
met a violent end +past
met a watery grave +past
met her end +past
met his end +past
met their end +past
met their maker +past
never got up again +past
never regained consciousness +past
never rose again +past
never saw home again +past
paid the supreme sacrifice +past +part
paid the ultimate sacrifice +past +part
perished in the flames +past +part
returned in coffins +past
starved +past +part
stopped breathing +past
turned the gun on herself +past +part
turned the gun on himself +past +part
was beyond help +past
was no more +past
was past saving +past
was taken from us +past
went down with the boat +past
went down with the ferry +past
went down with the ship +past
went down with the trawler +past
went down with the vessel +past
went down with their boat +past
went down with their ship +past
went to a watery grave +past
went to the gallows +past
were beyond help +past
were no more +past
were past saving +past
were taken from us +past
will never come home +past
will not be coming home +past

# who had no luck, where somebody else had
[luckless] trigger beside
less fortunate
less lucky
not as fortunate
not as lucky
not so fortunate
not so lucky
not that fortunate
not that lucky

# what takes lives by the number: "the blaze had consumed 35"
[calamity] beside
accident
attack
avalanche
blast
blaze
bombing
cholera
collapse
collision
crash
cyclone
derailment
disaster
disease
earthquake
epidemic
eruption
explosion
famine
fire
flood
floods
hurricane
inferno
landslide
landslip
measles
mudslide
outbreak
quake
raid
shipwreck
shooting
stampede
storm
strike
tornado
tragedy
tremor
tsunami
typhoon
virus
war

[devour] trigger beside
carried off
claimed
claiming
claims
consumed
devoured
swallowed up
wiped out

# before lives
[claim]
extinguish @es
snuffed out +past +part
snuffing out +ing

[killed.interred]
funeral service for
funeral was held for
funerals were held for
held a funeral for
held funerals for

# nobody died, or nobody lived
[ruled.out] trigger beside
ruled out

[killed.survivors]
did not leave any survivors
left no survivors
no survivors were found

# in sum: ", five men all told,"
[adv]
all told

[people]
companion @noun
deckhand @noun
oiler @noun
workmate @noun

# whom others killed
[killed.verb]
annihilat @e
asphyxiat @e
bayoneted +past +part
blown apart +part
blown to bits +part
bumped off +past +part
burned to a cinder +part
burned to ashes +part
burnt to a cinder +part
burnt to a crisp +part
claimed by the fire +part
claimed by the flames +part
claimed by the river +part
claimed by the sea +part
claimed by the waves +part
consumed by the fire +part
consumed by the flames +part
crucified +past +part
cut down by +part
did away with +past
dispatched to the next world +past +part
done to death +part
engulfed by the flames +part
exterminat @e
felled by a sniper +part
finished off +past +part
garrotted +part
garrotted +past +part
incinerat @e
incinerated +part
led to their deaths +part
lined up and shot +past
lost to the flames +part
lost to the sea +part
lost to the waves +part
machine-gunned +past +part
mown down by +part
picked off +past +part
put before a firing squad +part
recovered dead +part
reduced to ashes in +part
ripped apart +part
sent to the gallows +part
sent to their deaths +part
shot execution-style +past +part
shot through the head +part
smothered +past +part
throttled +past +part
torn to shreds +part
washed up dead +part

# counted as dead
[killed.noun]
drownings +pl
electrocutions +pl
fatal shootings +pl
fatal stabbings +pl
homicides +pl
souls lost +pl

# no lack of means
[none]
starved of cash
starved of funds
starved of resources

# where the dead are brought
[morgue] trigger beside
morgue
morgues
mortuaries
mortuary

# who is driven, and from where
[driven.off] trigger beside
cleared
driven
driving
drove

# none of whom lived
[killed.survived]
came out alive +past
got out alive +past
lived to tell the tale +past
made it out alive +past
pulled through +past

[killed.body]
body bag @noun

[killed.adj]
no longer alive

[killed.mourned]
mourning declared for
mourning was declared for

# what carries the dead
[thing]
hearse @noun

[killed.vain]
came too late for
help came too late for
