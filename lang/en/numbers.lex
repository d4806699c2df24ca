# English: number words. Own work from general knowledge of the language. Apache-2.0.

[num.unit]
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9

[num.teen]
ten = 10
eleven = 11
twelve = 12
thirteen = 13
fourteen = 14
fifteen = 15
sixteen = 16
seventeen = 17
eighteen = 18
nineteen = 19

[num.ten]
twenty = 20
thirty = 30
forty = 40
fifty = 50
sixty = 60
seventy = 70
eighty = 80
ninety = 90

[num.hundred]
hundred = 100

[num.scale]
thousand = 1000
million = 1000000
mln = 1000000
billion = 1000000000
dozen = 12
lakh = 100000
lakhs = 100000
crore = 10000000
crores = 10000000

# Groups and halves; "a" belongs to the entry.
[num.group]
a pair of = 2
pair of = 2
a trio of = 3
a quartet of = 4
a quintet of = 5
trio of = 3
both = 2
half a dozen = 6
a half dozen = 6
a score of = 20
half dozen = 6
half a million = 500000
a quarter million = 250000
a quarter of a million = 250000
quarter million = 250000
a couple of = 2
couple of = 2

# Only a lower bound, approximately (the guide says which).
[num.vague]
dozens = 24+~
dozens of = 24+~
several dozen = 24+~
a few dozen = 24+~
some dozens of = 24+~
tens of = 24+~
scores = 40+~
scores of = 40+~
hundreds = 200+~
hundreds of = 200+~
several hundred = 200+~
several hundreds of = 200+~
a few hundred = 200+~
many hundreds of = 200+~
thousands = 2000+~
thousands of = 2000+~
several thousand = 2000+~
a few thousand = 2000+~
many thousands of = 2000+~
tens of thousands = 20000+~
tens of thousands of = 20000+~
hundreds of thousands = 200000+~
hundreds of thousands of = 200000+~
millions = 2000000+~
millions of = 2000000+~
several million = 2000000+~
as many = same
the same number = same
the same number of = same
an equal number = same
an equal number of = same
a similar number = ~same
a similar number of = ~same
several = 2+~
a few = 2+~
a small number of = 2+~
a number of = 2+~
a large number of = 2+~
large numbers of = 2+~
an unspecified number of = 2+~
an unknown number of = 2+~
an undetermined number of = 2+~
a handful of = 2+~
a handful = 2+~
a group of = 2+~
many = 2+~
multiple = 2+~
numerous = 2+~
countless = 2+~
quite a few = 2+~
hundreds of millions = 200000000+~
hundreds of millions of = 200000000+~
tens of millions = 20000000+~
tens of millions of = 20000000+~

# written together
[num.teen]
twentyone = 21
twentytwo = 22
twentythree = 23
twentyfour = 24
twentyfive = 25
twentysix = 26
twentyseven = 27
twentyeight = 28
twentynine = 29
thirtyone = 31
thirtytwo = 32
thirtythree = 33
thirtyfour = 34
thirtyfive = 35
thirtysix = 36
thirtyseven = 37
thirtyeight = 38
thirtynine = 39
fortyone = 41
fortytwo = 42
fortythree = 43
fortyfour = 44
fortyfive = 45
fortysix = 46
fortyseven = 47
fortyeight = 48
fortynine = 49
fiftyone = 51
fiftytwo = 52
fiftythree = 53
fiftyfour = 54
fiftyfive = 55
fiftysix = 56
fiftyseven = 57
fiftyeight = 58
fiftynine = 59
sixtyone = 61
sixtytwo = 62
sixtythree = 63
sixtyfour = 64
sixtyfive = 65
sixtysix = 66
sixtyseven = 67
sixtyeight = 68
sixtynine = 69
seventyone = 71
seventytwo = 72
seventythree = 73
seventyfour = 74
seventyfive = 75
seventysix = 76
seventyseven = 77
seventyeight = 78
seventynine = 79
eightyone = 81
eightytwo = 82
eightythree = 83
eightyfour = 84
eightyfive = 85
eightysix = 86
eightyseven = 87
eightyeight = 88
eightynine = 89
ninetyone = 91
ninetytwo = 92
ninetythree = 93
ninetyfour = 94
ninetyfive = 95
ninetysix = 96
ninetyseven = 97
ninetyeight = 98
ninetynine = 99

# with a half, before a scale
[num.unit]
one and a half = 1.5
two and a half = 2.5
three and a half = 3.5

# people told by how many they are, with an article: "the pair were killed"
[group.pair]
duo = 2
pair = 2
quartet = 4
quintet = 5
trio = 3
