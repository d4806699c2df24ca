# English: words of those whose statement it is. Own work. Licence: Apache-2.0.

[self]
our
ours
us
we

# of one alone
[self.one]
i
my
