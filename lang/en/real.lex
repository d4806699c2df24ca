# English: words that the rules of real statements need beside those of other lists. Own work. Licence: Apache-2.0.

# what is said of the other side's account
[real.account] beside
account
accusation
accusations
allegation
allegations
assertion
assertions
charge
charges
claim
claims
excuse
excuses
insinuations
justification
justifications
narrative
narratives
pretext
pretexts
report
reports
version

[real.reject] positions beside
contested
contests
dismissed
dismisses
disputed
disputes
rebuffed
rebuffs
refuted
refutes
rejected
rejects

[real.ground] positions beside
basis
evidence
evidence that
foundation
grounds
proof
proof that
substance

# what is handed to an envoy
[real.protest] positions beside
demarche
demarches
objection
objections
protest
protests
representations

[real.breach] positions beside
breach
breaches
contravention
infringement
violation
violations

# deeds of the other side
[real.foul] positions beside
abuses
aggression
atrocities
attack
attacks
blockade
bombardment
bombardments
bombing
bombings
breach
breaches
closure
crimes
defiance
encroachment
encroachments
escalation
failure
genocide
harassment
hostility
incursion
incursions
interference
intransigence
lack of
massacres
obstruction
occupation
provocation
provocations
raids
refusal
shelling
siege
strikes
targeting
threats
violation
violations

[real.asking] positions beside
asking
beseeching
imploring
inviting
pressing
requesting

# more wordings of what is called for
[aim.ceasefire]
arms to be silenced
end to the use of force
guns to be silenced
halt to the use of force
sound of arms
weapons to be silenced

# what is said, where the entry holds "that" too
[real.that] positions beside
concluded that
countered that
counters that
established that
found that
retorts that
shot back that

# having a share in a deed
[real.part] positions beside
collusion
complicity
involvement
participation

[real.liable] positions beside
responsible

[real.protesting] positions beside
criticising
criticizing
decrying
deploring
lambasting
protesting
slamming

# more that is ended
[hostility]
military acts
violent actions
violent acts

# what is not done with accords
[stance.unkept] positions
adhere to
comply with
implement
observe
respect
uphold

# deeds of soldiers across a border
[real.deed] positions beside
blockaded
boarded
bombarded
bombed
burned
dropped
encroached
erected
fired
infiltrated
laid
occupied
penetrated
planted
razed
seized
shelled
stormed
torched
trespassed

[real.resort] positions beside
resort to
resorted to
resorting to
resorts to

[real.arming] positions beside
arm
armed
arming
arms
finance
financed
finances
financing
fund
funded
funding
funds
harbor
harboring
harbors
harbour
harbouring
harbours
host
hosting
hosts
rearming
regrouping
serve as a corridor for
serves as a corridor for
shelter
sheltering
shelters
sponsor
sponsored
sponsoring
sponsors
supplied
supplies
supply
supplying
train
trained
training
trains

[real.done] positions beside
committed
conducted
directed
launched
ordered
organised
organized
perpetrated
planned
sponsored

[real.under] positions beside
came under attack
came under fire
coming under fire

# who or what does it for a state
[real.personnel] beside
commandos
military personnel
militiamen
servicemen

# words behind a verb that tell a wrong
[real.bad] positions beside
abusively
aggressive
aggressively
arbitrarily
arbitrary
arson
atrocities
barbed wire
biased
cleansing
dangerous
dangerously
deliberately
destructive
disinformation
disputed waters
falsely
genocide
hostile
illegal
illegally
in breach of
in violation of
intimidation
looting
massacres
provocative
provocatively
reckless
recklessly
sabotage
tunnels
unilateral
unilaterally
unlawful
unlawfully
unprovoked
violations

[real.leave] positions beside
authorisation
authorization
consent
justification
permission

[real.provoke] positions beside
derail
destabilise
destabilize
intimidate
provoke
sabotage

[real.soil] positions beside
airspace
soil
territory
waters

# the way up is no fighting
[hostility]
- spiral of escalation

[aim.deescalation]
calm to be restored

[aim.humanitarian]
end to the siege
wounded to be evacuated

[aim.humanitarian]
consular access
fate of the detainees
fate of the missing
free the demonstrators
medical attention
medical care

[aim.deescalation]
policy of escalation
recurrence of such incidents
repeat of such incidents
repetition of such incidents

[real.launch] positions beside
fired
firing
launched
launches
launching
lobbed
