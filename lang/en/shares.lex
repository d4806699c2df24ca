# English: words that say of a bare number that it is a share of the figures told before: "Seventy were civilians". Own work. Apache-2.0.

[shareword] continues
babies
boys
children
citizens
civilians
fishermen
foreigners
girls
infants
men
miners
minors
nationals
pensioners
policemen
pupils
schoolchildren
servicemen
soldiers
students
teenagers
toddlers
tourists
women
workers

# "21 of the new cases", "5,777 cases have been confirmed": shortly behind those who fell ill
[caseword] continues
cases

[plural]
cases

# "nineteen were under five", "had not yet reached their fifth birthday"
[agelimit] continues
below the age of
not reached the age of
not yet reached the age of
under the age of
younger than

[agenot] continues
not lived to see
not reached
not turned
not yet reached
not yet turned
still to reach
yet to reach
yet to turn

# "Jere accounts for 17 of them"
[accountsfor] continues
account for
accounted for
accounting for
accounts for
is responsible for
made up
was responsible for
were responsible for

# "among the 117 are seventeen children"
[among] continues
among

[missing.adj]
whose fate has not been established
whose fate is not known
whose fate is unclear
whose fate is unknown
whose fate remains unclear
whose fate remains unknown
whose fate was unknown
whose whereabouts are not known
whose whereabouts are unclear
whose whereabouts are unknown
whose whereabouts remain unclear
whose whereabouts remain unknown
whose whereabouts were unknown

[hospitalized.adj]
is still admitted
remain admitted
remains admitted
still admitted
still under treatment

[state]
a respirator
a ventilator
life-support machines
oxygen support
respirators
ventilator support

# sums of money
[money]
rs

# of the dead: "eighty-nine have yet to be identified"
[identified] continues
are still unidentified
are unidentified
are yet to be identified
could not be identified
had been identified
had not been identified
had yet to be identified
have been identified
have not been identified
have not yet been identified
have so far been identified
have yet to be identified
remain unidentified
remained unidentified
were identified

# "Tokyo had the most with 857, followed by Osaka with 782"
[followedby] continues
followed by

# "twenty-two came from Osh, eleven from Naryn"
[camefrom] continues
came from
come from
hail from
hailed from
