# Words that blame whoever has done it, wherever they stand beside him: rules of 28-deeds.rules. Own work. Apache-2.0.

# deeds that are wrong whoever did them
[foul] positions beside
abduction @noun
annexation
assassination @noun
atrocious act @noun
atrocities
atrocity
barrel bombing @noun
barrel bombs
beheading @noun
brutal act @noun
brutal crime @noun
carnage
chemical attack @noun
chemical weapons attack @noun
collective punishment
crime @noun
crimes against humanity
cruelties
enforced disappearance @noun
enslavement
ethnic cleansing
extrajudicial killing @noun
forced disappearance @noun
genocidal act @noun
genocide
grave abuse @noun
grave violation @noun
heinous act @noun
horror @noun
hostage taking
human rights abuse @noun
human rights violation @noun
human suffering
illegal detention @noun
indiscriminate attack @noun
inhuman act @noun
killing of civilians
killing of innocent
mass killing @noun
massacre @noun
misery
oppression
outrages
persecution
pillage
plunder
rape @noun
reign of terror
savageries
serious abuse @noun
serious violation @noun
sexual violence
slaughter
starvation of civilians
state terror
suffering
summary execution @noun
targeting of civilians
terrorist act @noun
terrorist attack @noun
torture
unlawful killing @noun
use of chemical weapons
vandalism
violent act @noun
war crime @noun

# deeds of war: wrong where somebody tells them of another side, by their doer
[onslaught] positions beside
abuses
aerial bombardment @noun
aggression
air attack @noun
air strike @noun
airstrike @noun
armed attack @noun
arson attack @noun
artillery fire
assault @noun
attack @noun
attempted coup
barbarity
barrage @noun
besiegement
blockade @noun
bombardment @noun
bombing @noun
brutal crackdown
brutality
bullying
coercion
crackdown @noun
cruelty
cyber attack @noun
cyberattack @noun
deportation @noun
depravity
desecration
destruction
detention @noun
displacement
execution @noun
expropriation
expulsion @noun
forced displacement
harassment
incursion @noun
indoctrination
intimidation
invasion @noun
kidnapping @noun
killing @noun
landgrab
looting
missile attack @noun
missile strike @noun
mistreatment
murder @noun
obstruction
occupation
offensive @noun
onslaught @noun
provocation @noun
raid @noun
repression
rocket attack @noun
rocket fire
sabotage
savagery
shelling @noun
shooting @noun
siege @noun
suicide attack @noun
terror
terrorism
threats
unprovoked attack @noun
unprovoked war
violation @noun
violence
war of aggression

# whose they are is blamed: "Daesh's cowardice", "the barbarity of the regime"
[vice] positions beside
adventurist policy
aggressive designs
aggressive intentions
aggressive nature
aggressive policies
aggressive policy
aggressive stance
criminal nature
criminal policy
destructive behaviour
destructive policies
destructive policy
double standards
expansionist policy
hostile intent
hostile intentions
hostile policies
hostile policy
irresponsible behaviour
irresponsible policy
militarist policy
reckless behaviour
reckless policies
reckless policy
terrorist nature
terrorist policy
true face
barbarism
barbarity
brutality
callousness
campaign of terror
cowardice
crimes
cruelty
cynicism
depravity
duplicity
hypocrisy
inhumanity
intransigence
malign activity
malign influence
ruthlessness
sadism
savagery
treachery
tyranny
viciousness
wickedness

# what one does with them
[perpetrate] positions beside
commit @t
inflict @verb
perpetrat @e
unleash @ch
wreak @verb

# by what something shows it
[bespeaks] beside
attest @verb
demonstrat @e
display @verb
expos @e
illustrat @e
reveal @verb
show +inf
showed +past
shows +pres
underlin @e
underscor @e

# through whom people come to harm
[handed] positions beside
at the hand of
at the hands of

# what one has for others
[scorn] positions beside
contempt
disregard
unwillingness

# what is spread
[sows] positions beside
sow chaos
sow discord
sow division
sow fear
sow hatred
sow instability
sow terror
spread chaos
spread disinformation
spread false
spread fear
spread hate
spread hatred
spread lies
spread propaganda
spread terror

# what a conduct does to peace
[worsens] positions beside
deepen @verb
destabilis @e
destabiliz @e
embolden @verb
enabl @e
endanger @verb
exacerbat @e
fuel @verb
fuell @verb
imperil @verb
imperill @verb
jeopardis @e
jeopardiz @e
prolong @verb
threaten @verb
undermin @e
violat @e
worsen @verb

# what a conduct is
[blot] positions beside
affront
betrayal
escalation
escalations
outrage
provocation
provocations
threat
threats

# into what somebody leads others
[drags] positions beside
drag @n
dragg @verb
plung @e

# who does such things
[perpetrators] positions beside
abusers
aggressors
perpetrators
violators

# who does not want peace
[no.will] positions beside
never serious about
never sincere about
no genuine interest in
no intention of
no interest in
no real interest in
not interested in
not ready for
not serious about
not sincere about
unwilling to accept
unwilling to engage in
unwilling to negotiate

# what points to somebody
[evidence.points] positions beside
every indication that
evidence clearly shows
evidence points to
evidence shows
evidence suggests
evidence that
intelligence shows
investigation has concluded that
investigation has shown that
little doubt that
no doubt that
report concludes that
report confirms that
report makes clear that
report shows that

# what is kept from acting, or from coming through
[blocked.body] positions beside
aid
aid convoy @noun
aid deliveries
convoy @noun
humanitarian access
humanitarian aid
humanitarian assistance
inspectors
investigators
security council
un security council

# who has no right any more, or no heart
[forfeited] positions beside
had no regard for
has lost all credibility
has lost all legitimacy
has lost any legitimacy
has lost its legitimacy
has no legitimacy
has no regard for
has no respect for
have lost all legitimacy
have no regard for
have no respect for
lost all legitimacy
no regard for human
no regard for the lives
show no regard for
showed no regard for
shown no regard for
shows no regard for

# what somebody is said to have done wrong, in office or at home
[misdeed] positions beside
abandon @verb
bend the rules +inf
bent the rules +past +part
breaking the law +ing
broke the law +past
broken the law +part
bull @yv
burying bad news +ing
caved in to +past +part
cheat @verb
collud @e
conceal @verb
cover @verb up
covered up +past +part
covering up +ing
covers up +pres
deceiv @e
defam @e
defraud @verb
demonis @e
demoniz @e
discriminat @e against
dodg @e
embezzl @e
exploit @verb
failed to act +past +part
failed to prevent +past +part
failed to protect +past +part
failing to act +ing
failing to protect +ing
fails to protect +pres
falsif @yv
fiddl @e
flout @verb
forg @e
gambling with +ing
grop @e
harass @ch
humiliat @e
ignor @e
inflat @e the
insult @verb
intimidat @e
lied +past +part
lying +ing
manipulat @e
mishandl @e
misleading +ing
misleads +pres
misled +past +part
mistreat @verb
misus @e
molest @verb
neglect @verb
obstruct @verb
persecut @e
plagiaris @e
played politics with +past +part
playing politics +ing
plundered +past +part
poison @verb
politicis @e
politiciz @e
profiteer @verb
rap @e
reneg @e on
rigg @verb
rigged +past +part
rigging +ing
sabotag @e
scapegoat @verb
sexually assault @verb
shirk @verb
silenc @e
slander @verb
smear @verb
spied on +past +part
spread @put lies
spying on +ing
squander @verb
stalk @verb
stealing +ing
steals +pres
stok @e
stole +past
stolen +part
stonewall @verb
suppress @ch
swindl @e
tortur @e
trampl @e on
trick @verb
turned a blind eye +past +part
turning a blind eye +ing
turns a blind eye +pres
undermin @e
violat @e
weaponis @e
weaponiz @e
whitewash @ch

# what somebody is called who is blamed
[bad.name] positions beside
bully
charlatan
coward
cowards
crook
crooks
dictator
extremist
extremists
fascist
fascists
fraudster
hypocrite
hypocrites
liar
liars
murderer
murderers
racist
racists
thief
thieves
thug
thugs
traitor
traitors
tyrant

[misdeed] positions beside
hid the cost +past
hid the facts +past
hid the truth +past
hiding behind +ing
hiding the cost +ing
hiding the facts +ing
hiding the true cost +ing
hiding the truth +ing

[stance.deed] positions
drop barrel bombs +inf
dropping barrel bombs +ing
drops barrel bombs +pres
drop bombs +inf
dropping bombs +ing
drops bombs +pres

# who is the cause
[to.blame.for] positions beside
are responsible for
been responsible for
is responsible for
was responsible for
were responsible for

# what a place is turned into
[ruined.into] positions beside
bloodbath
cemetery
graveyard
inferno
slaughterhouse
wasteland
