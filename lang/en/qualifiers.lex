# English: words that bound a number, and words that say which count it is. Own work from general knowledge of the language. Apache-2.0.
[at_least]
a minimum of
at a minimum
at least
at the very least
minimum of
no fewer than
no less than
not fewer than
not less than

# behind the number: "36 or more"
[or_more]
/\+/
at least
or more

[more_than]
above
exceeding
in excess of
just over
more than
over
slightly more than
surpassing
topping
upward of
upwards of
well above
well over

[at_most]
a maximum of
as many as
at most
maximum of
no more than
not more than
up to

[fewer_than]
below
fewer than
just under
less than
slightly less than
under
well under

[about]
about
approx
ca
almost
an estimated
approximately
around
circa
close to
estimated
in the region of
just about
more or less
nearly
roughly
some
somewhere around

# behind the number: "36 or so", "thirty-odd"
[or_so]
odd
or so
or thereabouts

# new since an earlier count
[more]
a further
additional
an additional
an extra
another
extra
further
more
yet another

# the rest of a group: "two others"
[other]
other

# an earlier count restated
[earlier]
earlier
earlier in the day
earlier that day
earlier today
initially
original
originally
previous
previously

[upfrom] continues
as against
as opposed to
compared to
compared with
compares to
compares with
down from
instead of
rather than
revised from
up from

# words before a number that change nothing
[tally]
a combined
a combined total of
a staggering
a total of
an average of
all
altogether
exactly
in all
in total
just
only
overall
total
total of

# "59 against 43 last evening"
[against] continues
against

# "three of them seriously"
[gravely] continues
badly
critically
gravely
seriously
severely

# another count of the same: "residents counted 23"
[counted] continues
counted
put it at
puts it at
speak of
speaks of
spoke instead of
spoke of

# first counts: an earlier one only where it is told as past ("the first reports had spoken of 110")
[first]
at first
first
initial
preliminary
provisional

# what befalls a first count: "were later amended to six"
[amend]
adjusted
amended
changed
corrected
cut
lowered
raised
reduced
revised
updated

# correcting an earlier count: "revising its figure of 29"
[revise] continues
amended
amending
corrected
correcting
revised
revises
revising
updated
updating
adjusting
replacing
lowering
raising
cutting
reducing
trimming
doubling

# counting, as told of an earlier count: "had spoken of 21", "the 374 it counted a day earlier"
[stated] continues
spoke
suggested
gave
announced
cited
counted
estimated
given
listed
mentioned
named
put
quoted
recorded
registered
reported
spoken
stated

# in a sentence of its own that says who told of the one before: "the minister told reporters", "that is according to"
[retold] continues
confirmed
told
[retold.according] continues
that is according to
that was according to
this is according to
this was according to

# who or what counted
[account]
account @noun
announcement @noun
bulletin @noun
communique @noun
count @noun
estimate @noun
figure @noun
report @noun
sitrep @noun
situation report @noun
statement @noun
tall @y
update @noun

# a total told by its parts
[breakdown] continues
breakdown
broke down
broken down
breaks down
by district
by province
by region

# where most of it happened: what follows are shares
[hardest] continues
epicenter
epicentre
hardest hit
hardest-hit
most affected
worst affected
worst hit
worst-affected
worst-hit

# "forty-one more came in"
[arrived] continues
arrived
brought in
came in
were added

# "when it stood at 362,000"
[stood] continues
when it stood at
when it was
when the figure stood at
when the number stood at
when the toll stood at
when the toll was
where it stood at
which stood at
which then stood at

[more_than]
north of

[about]
close on
just shy of
