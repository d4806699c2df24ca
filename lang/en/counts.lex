# English: words that say of a bare number that it is a toll, shortly after figures of victims: "that made 29", "the number then was nine".
# Own work. Apache-2.0.

# what is reckoned: "the figure is five"
[sum] continues
count
death toll
figure
number
official count
official figure
provisional count
running total
tally
toll
total

# "on Monday it was 12"
[itwas] continues
it had been
it had stood at
it is now
it stands at
it stood at

# "it was 12"
[it] continues
it

# "in 2010 it exceeded 1,100"
[itpassed] continues
it came to
it had climbed to
it had reached
it had risen to
it has reached
it has risen to
it reached
it rose to
it totaled
it totalled

[itpassed.over] continues
it exceeded
it had exceeded
it had passed
it had topped
it passed
it surpassed
it topped
they exceeded

# "revising an initial 11"
# "from an earlier 19"
[earliercount] continues
earlier
original
previous

[initialcount] continues
initial
preliminary
provisional

[initialadv] continues
initially
originally

# "that made 29"
[itmade] continues
that brings it to
that brought it to
that brings us to
that is now
that made
that made it
that makes
that makes it
that takes it to
that took it to
this brings it to
this brought it to
this made
this made it
this makes
this makes it
this takes it to
this took it to
making it

# "avalanches had claimed six"
[claimedlives] continues
claimed
claiming
claims

# "the ombudsman has verified 17"
[counted] continues
able to confirm
able to document
able to verify
counts
documented
has confirmed
have confirmed
have names for
puts it at
puts the count at
puts the figure at
puts the number at
speaks of
verified
verify
could confirm
could verify
talked of
talks of

# "we have the names of twenty-three"
[namesof] continues
a list of
a list with
the names of
names of

# what is told as past: "three had been confirmed by Wednesday"
[hadbeen] continues
accounted for
confirmed
counted
documented
listed
recorded
registered
reported
verified

# "in comparison with three on Friday"
[upfrom] continues
as compared to
as compared with
compared against
in comparison with
where there had been
versus

# a count that was wrong: "was erroneous"
[mistaken] continues
a clerical error
a misprint
a mistake
a typing error
an error
erroneous
exaggerated
in error
inaccurate
incorrect
mistaken
premature
too high
too low
wrong
withdrawn
false
untrue
