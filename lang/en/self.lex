# English: words of those whose statement it is. Own work. Licence: Apache-2.0.

[self]
i
my
our
ours
us
we
