# English: words that stand for somebody named before: persons; bodies, states and organisations, by a common noun too. Own work.
# Licence: Apache-2.0.

[anaphor.person]
he
she

# a state, too
[anaphor.it]
it

[anaphor.body]
diplomatic service
diplomatic agency
foreign policy department
foreign affairs department
military department
agency
alliance
bloc
charity
monitor
organisation
organization
watchdog
global body
world body
coalition
department
diplomats
group
grouping
movement
mission
summit
charity

# of what sort a body is that was named: "the rights group"
[sort]
aid
armed
campaign
extremist
human
humanitarian
insurgent
islamist
jihadist
militant
paramilitary
rebel
relief
rights
separatist
terrorist
un
war

[plural]
rights

[anaphor.several]
they
it was agreed
it has been agreed
ministers
the trio
leaders
presidents

# those spoken to, named before
[anaphor.whom]
them

[anaphor.relative]
which
who
whose

# the rest of some: "A, B and other countries"
[anaphor.others]
other
others

# joins somebody else to a subject, by a preposition
[anaphor.with]
along
together

# those who talked agreed
[was.agreed] positions beside
it was agreed
it has been agreed

# nouns of bodies: of a state
[bodies.state]
administration
department
directorate
government
governments
ministries
ministry

# of those who joined
[bodies.members]
alliance
association
bloc
charity
coalition
group
grouping
movement
organisation
organization
party
union
watchdog
