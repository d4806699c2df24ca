# Words of official statements: sides taken, duties named, crises described; and what only looks like a stand. Own work. Apache-2.0.

# no call, no offer, no welcome
[none]
called on to answer questions
called on to ask
called on to give evidence
called on to perform
called on to speak
called on to testify
called upon to give evidence
called upon to speak
deliver a keynote
deliver a lecture
deliver a speech
deliver a verdict
deliver an address
deliver closing remarks
deliver opening remarks
deliver remarks
deliver the keynote
encourage business
encourage competition
encourage growth
encourage innovation
encourage investment
encourage private
encourage tourism
encourage trade
encourages business
encourages competition
encourages growth
encourages innovation
encourages investment
encourages private
encourages tourism
encourages trade
encouraging business
encouraging competition
encouraging growth
encouraging innovation
encouraging investment
encouraging private
encouraging tourism
encouraging trade
hail from
hailed from
hailing from
hails from
sense of sympathy
the release added
the release continued
the release noted
the release said
the release stated
will deliver a keynote
will deliver a lecture
will deliver a speech
will deliver a verdict
will deliver an address
will deliver closing remarks
will deliver opening remarks
will deliver remarks
will deliver the keynote
will provide a briefing
will provide an overview
will provide an update
will provide further details
will provide updates
would provide an update

# who sides with somebody: in his fight a welcome, in his grief a condolence
[sidewith] positions beside
shoulder to shoulder with
side by side with
stand alongside +inf
stand behind +inf
stand beside +inf
stand firmly behind +inf
stand firmly with +inf
stand in solidarity with +inf
stand together with +inf
stand united with +inf
stand with +inf
standing alongside +ing
standing beside +ing
standing by +ing
standing with +ing
stands alongside +pres
stands behind +pres
stands beside +pres
stands by +pres
stands firmly behind +pres
stands firmly with +pres
stands in solidarity with +pres
stands together with +pres
stands united with +pres
stands with +pres
stood alongside +past
stood with +past

# who is bound to help
[committed.to] positions beside
committed to
determined to
resolved to

# who has to do something
[onus] positions beside
duty
obligation
obligations
responsibilities
responsibility

# what is wanted from somebody
[wanted] positions beside
appealed for
asked for
asking for
asks for
requested
requesting
requests
seeking
seeks
sought

# who sets an inquiry going
[orders] positions beside
commissioned
commissions
directed
directs
instructed
ordered
orders

# how a crisis is told
[crisis] positions beside
famine
famine conditions
full blown famine
hell on earth
humanitarian catastrophe
humanitarian crisis
humanitarian disaster
humanitarian emergency
humanitarian nightmare
humanitarian tragedy
hunger crisis
living hell
man made catastrophe
man made disaster
refugee crisis
security crisis
worst humanitarian

[torn] positions beside
at breaking point
being ripped apart
being torn apart
brought to its knees
in flames
in ruins
in turmoil
ripped apart
torn apart

[war.over] positions beside
all but over
almost over
almost won
far from over
nearly over
nearly won
not over
not yet over
practically over
virtually over

[calm.event] positions
could get far worse
could get much worse
could get worse
is already a catastrophe
is already a disaster
is already a tragedy
likely to get worse
will get much worse
will get worse

[calm] positions
apocalyptic
devastating
enormous
extensive
heartbreaking
immense
massive
severe
widespread

# what is called so is condemned
[scathing] positions beside
aberration
abhorrent
abomination
absurd
absurdity
act of despair
affront
anti democratic
arbitrary
atrocity
backward step
baffling
banditry
barbaric
barbarism
barbarity
betrayal
betrayal of
big mistake
blackmail
blatant injustice
bloodbath
blot
blow to democracy
blow to justice
blow to peace
blunder
callous
capitulation
catastrophic mistake
charade
contemptible
counterproductive
coup against
cowardice
cynical
cynicism
dark day
despicable
despotic
dictatorial
diktat
dirty trick
discriminatory
disgrace
disgraceful
dishonest
disproportionate
double standard
draconian
error
evil
extortion
farce
fatal mistake
fiasco
folly
futile
gangsterism
great mistake
gross injustice
grotesque
heartless
heinous
hideous
historic mistake
hypocrisy
hypocrites
hypocritical
idiotic
ill advised
ill conceived
ill judged
immoral
imperialist
inappropriate
indecent
indefensible
inexcusable
inexplicable
inhuman
iniquitous
injustice
insane
insanity
insensitive
insult
insulting
irrational
kangaroo court
laughable
ludicrous
lunacy
mad
madness
medieval
miscarriage of justice
misguided
missed opportunity
mistake
mockery
mockery of
monstrous
national disgrace
nonsensical
obscene
offensive
outrage
outrageous
overreach
paranoid
parody
persecution
piracy
political persecution
political stunt
political theatre
political trial
power grab
preposterous
publicity stunt
racist
reckless
regrettable
reprehensible
repugnant
repulsive
retrograde
ridiculous
sacrilege
savagery
scandal
scandalous
senseless
serious error
serious mistake
setback for
sham
shambles
shambolic
shameful
shameless
short sighted
sickening
slap in the face
smear
stab in the back
step backwards
step in the wrong direction
stitch up
strategic mistake
stupid
stupidity
thoughtless
threat to democracy
totalitarian
tragic mistake
travesty
treason
tyrannical
tyranny
unacceptably harsh
unchristian
unconscionable
unconstitutional
undemocratic
undignified
unethical
unfair
unfit
unforgivable
unhelpful
unhinged
unislamic
unjust
unpardonable
unreasonable
unworthy
vandalism
vendetta
vile
waste of money
waste of time
wicked
witch hunt
xenophobic

# who is glad of it
[gladly] positions beside
delighted
encouraged
glad
grateful
heartened
pleased
relieved

# the only way, before what it is
[only.by] positions beside
only by
only through
only via

[aim.humanitarian]
critical supplies
delivery of essential
human rights of citizens
human rights of civilians
life saving supplies
medical supplies

[regretted] positions beside
regret

# whose part is honoured
[honouring] positions beside
acknowledg @e
appreciat @e
recognis @e
recogniz @e
salut @e
valu @e

# who goes into the street for something
[protesting] positions
are marching
are protesting
are rallying
began a hunger strike
blockaded
blocked roads
chanted
demonstrated
gathered
held a demonstration
held a protest
held a rally
held a vigil
marched
massed
picketed
poured into
protested
rallied
staged a demonstration
staged a march
staged a protest
staged a rally
staged a sit in
staged protests
took to the streets
turned out
went on strike
were marching
were protesting
were rallying

# what has nothing to do with help or thanks
[none]
debt relief
send her back
send him back
send them back
send us back
sending her back
sending him back
sending them back
sent her back
sent him back
sent them back
sent us back
tax relief

# for what somebody uses a thing that is not his
[own.ends] positions beside
for electoral gain
for financial gain
for her own ends
for his own ends
for its own ends
for partisan ends
for political ends
for political gain
for political gains
for political purposes
for propaganda
for propaganda purposes
for selfish ends
for their own ends
for their own purposes

# what follows a deed, from others
[outcry] positions beside
anger from
backlash from
criticism from
denunciation from
denunciations from
fury from
indignation from
outcry from
outrage from
protest from
protests from
rebuke from
rebukes from

# what is lacking
[shortage] positions beside
run out of
running low on
running out of
running short of

[calm.event] positions
clashes are raging
clashes were raging
fighting is raging
fighting rages
fighting was raging
hospitals are full
hospitals are overwhelmed
hospitals were overwhelmed
morgues are full

# what breaks a norm, and the norm
[tramples] positions beside
breach @ch
contraven @e
defies
defy
flout @verb
ignor @e
infring @e
trampled
tramples
violat @e

# who is afraid, in the plural
[worry.of] positions beside
fear +inf
worry +inf

[bargain] positions beside
accord
agreement
deal
memorandum
memorandum of understanding
pact

# what keeps armies apart
[aim.deescalation]
create a buffer zone
create a demilitarised zone
create a demilitarized zone
creation of a buffer zone
establish a buffer zone
establish a demilitarised zone
establish a demilitarized zone
establishing a buffer zone
set up a buffer zone
set up a demilitarised zone
set up a demilitarized zone
setting up a buffer zone

# parties told by their members
[actor.group]
christian democrats
democrats
liberal democrats
republicans
social democrats
tories

[none]
cut off funding
cut off the funding
cutting off funding
cutting off the funding
sources of funding
terrorist financing
terrorist funding

[aim.peaceful_settlement]
negotiated political settlement
negotiated political solution
negotiated political transition
negotiated settlement
negotiated solution
political process
political transition

# "senseless killing" may be stopped, too
[hostility]
senseless killing
senseless slaughter
wanton destruction
wanton killing

# what a minister is for
[topic]
africa
asia
asia pacific
eastern europe
europe
latin america
north africa
north america
south asia
south east asia
the americas
west africa

# what the speaker wants of others
[want.of] positions beside
i want everybody
i want everyone
i want people
i want them
i want you
i would like you
we want everyone
we want people
we want them
we want you

# what is not to be among us
[no.place] positions beside
no place for antisemitism
no place for bigotry
no place for discrimination
no place for extremism
no place for hate
no place for hatred
no place for intolerance
no place for racism
no place for such
no place for terror
no place for terrorism
no place for this
no place for torture
no place for violence

# what a danger may do
[may.harm] positions beside
backfire
cripple
damage
derail
destabilise
destabilize
embolden
endanger
fuel
harm
hurt
ignite
inflame
jeopardise
jeopardize
plunge
spiral
threaten
trigger
undermine
unleash
worsen

# what has to be done, by nobody in particular
[call.need] positions
more has to be done
more must be done
more needs to be done
much more must be done
much more needs to be done
should be done more

# how it is told others what they should do
[made.clear] positions beside
left no doubt
made clear
made it clear
made it very clear
made very clear
makes clear
makes it clear
making clear

# who spurs others to wrong calls for nothing
[none]
encourage aggression
encourage terrorism
encourage violence
encouraged violence
encourages aggression
encourages terrorism
encourages violence
encouraging aggression
encouraging terrorism
encouraging the aggression
encouraging violence
expression of solidarity
expressions of solidarity

# what is only meant to be done is an offer where it helps somebody
[intends] positions beside
expressed a desire to
expressed his desire to
expressed its desire to
intend to
intended to
intends to
is determined to
is interested in
is keen to
is resolved to

[none]
advocate general
advocates general
judge advocate
judge advocates

[crisis.word] positions beside
catastrophe
crisis
disaster
emergency

[aim.investigation]
collect evidence
collecting evidence
gather evidence
gathering evidence
preserve evidence
preserving evidence

# what one state does not allow another
[condemn.called] positions +quality
blatant interference
crude interference
flagrant interference
gross interference
inadmissible interference

# who meets for two states
[actor.group.parties] +land
border commissioners
border representatives
commanders of the border troops
heads of both delegations
heads of delegations
heads of the border agencies
heads of the border services
heads of the border troops
heads of the delegations
heads of the security services
heads of the two delegations

[concern.be] positions
angered
incensed
outraged
sickened

# what there must be
[reckoning] positions beside
accountability
consequences
impunity
justice

[wanting.of] positions beside
expect
want
would like

# what one is glad of, before what happened
[heartening] positions beside
encouraging that
encouraging to hear
encouraging to learn
encouraging to see
gratifying that
gratifying to see
heartening that
heartening to see
welcome news that
