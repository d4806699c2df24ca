# English: what hurts people, and where. Own work from general knowledge of the language. Apache-2.0.

# parts of the body that are broken or hit; [limb] holds those that are lost
[bodypart] trigger beside
abdomen
ankle
cheekbone
chest
collarbone
elbow
forehead
hip
jaw
knee
neck
nose
pelvis
rib
ribs
shin
shoulder
shoulder blade
skull
spine
stomach
teeth
thigh
thighs
thumb
wrist

# what is done to them
[break] beside
break +inf
breaking +ing
breaks +pres
broke +past
broken +part
bruised +past +part
burned +past +part
crushed +past +part
cut +past +part
dislocated +past +part
fractured +past +part
fractures +pres
fracturing +ing
grazed +past +part
hurt +past +part
injured +past +part
shattered +past +part
sprained +past +part
tore +past
twisted +past +part

# "had a foot blown off"
[maimed] beside
amputated
blown away
blown off
broken
crushed
cut off
fractured
mangled
severed
shattered
shot off
smashed
torn off

# animals that bite, sting and kick
[beast.harm] trigger beside
bear
bears
bee
bees
boar
boars
cobra
crocodile
crocodiles
dog
dogs
elephant
elephants
hippo
hornet
hornets
horse
hyena
hyenas
jackal
jackals
leopard
leopards
lion
lioness
lions
monkey
monkeys
pit bull
scorpion
scorpions
shark
sharks
snake
snakes
spider
swarm of bees
swarm of wasps
tiger
tigers
viper
wasp
wasps
wild boar
wolf
wolves

[beast.bite] trigger beside
bit +past
bite +inf
bites +pres
biting +ing
bitten +part
clawed +past +part
gored +past +part
kicked +past +part
mauled +past +part
stung +past +part

# less than a whole, and no bite
[none]
a bit
a little bit
bit by bit
bit part
every bit
kicked off
kicked out
one bit
quite a bit

# what flies or falls and strikes people
[missile] trigger beside
bullet
bullets
flying glass
lightning
pellets
ricochet
rubber bullet
rubber bullets
shell fragment
shell fragments
shrapnel
splinters
stray bullet
stray bullets
stray round
tear gas canister

[falling] beside
boulder
boulders
branch
brick
bricks
debris
falling debris
falling tree
fragment
fragments
rock
rocks
slab
splinter
stone
stones
tree

[missile.hit] trigger beside
clipped +past +part
grazed +past +part
lacerated +past +part
pierced +past +part
ripped into +past +part
struck +past +part
tore into +past

# hit, where people are
[injured.noun]
amputees +pl
bite wounds
bites
black eye
broken bones
bullet graze
burn cases +pl
facial injuries
graze
grazes
minor burns
minor cuts
punctured lung
rope burns
scratches
snake bite
snakebite
sprain
sprains
stretcher cases +pl
whiplash

# how people get hurt, in the passive
[injured.verb]
banged up +part
beaten unconscious +part
bloodied +part
bowled over by the blast +part
bruis @e
caught in the crossfire +part
clubbed +part
crippl @e
cut by flying glass +part
cut by splinters +part
deafened +past +part
flogged +past +part
flung from +part
flung off +part
gash @ch
gor @e
hurled from +part
hurled off +part
knif @e
knocked down +part
knocked down by +part
knocked flat by +part
knocked off their feet +part
knocked out +part
knocked over +part
knocked over by +part
knocked unconscious +part
lacerat @e
left bleeding +part
left crippled +part
left disabled +part
left limping +part
maimed for life +part
overcome by carbon monoxide +part
overcome by exhaust fumes +part
overcome by heat +part
overcome by the fumes +part
overcome by the smoke +part
peppered with shrapnel +part
pistol-whipped +part
pistol-whipped +past
punched +part
ran down +past
ran over +past
roughed up +past +part
singed +part
slashed +past +part
sprayed with acid +part
thrown off their feet +part
whipped +past +part
winged +part

# what they breathe who are hurt
[inhaled] trigger beside
breathed in
inhaled
inhaling
overcome by
overcome with

[fumes] beside
ammonia
chlorine
dust
exhaust
fumes
gas
gases
monoxide
smoke

# where heat strikes people down
[injured.get]
broke bones +past +part
caught a bullet +past
caught shrapnel +past
collapsed from heat exhaustion +past +part
collapsed from the heat +past +part
collapsed in the heat +past +part
collapsed with heat exhaustion +past +part
cut herself +past
cut himself +past
cut themselves +past
had stitches +past
hurt herself +past
hurt himself +past
hurt themselves +past
injured herself +past
injured himself +past
injured themselves +past
lost the use of +past
stopped a bullet +past
took a bullet +past
took shrapnel +past

# given help, and so hurt
[injured.treated]
given oxygen
patched up

# whose number says how they came away
[walking.wounded] trigger beside
walking wounded

# nobody of them is hurt
[unhurt] trigger beside
none the worse
safe and sound
safe and well
unharmed
unhurt
uninjured
unscathed
without a scratch

# what medics do at the scene
[aid.given] trigger beside
administered first aid to
gave emergency aid to
gave first aid to
gave medical assistance to
given first aid to
giving first aid to
provided first aid to
rendered first aid to
stitched up

# "police beat up five students"
[injured.beat] trigger
battered
beat up
beating up
clubbed
punched
punched and kicked
roughed up
slashed

[injured.ailment]
concussion
heat exhaustion
heatstroke

[sustain]
nursed
nursing

[condition] trigger
battling for her life
battling for his life
battling for life
battling for their lives
clinging to life
fighting for survival
hovering between life and death
in a bad way
struggling for life
touch and go
