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
cessation of the use of force
end to the use of force
guns to be silenced
halt to the use of force
silencing of arms
silencing of weapons
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
violent acts
violent actions

# what is not done with accords
[stance.unkept] positions
adhere to
comply with
implement
observe
respect
uphold
