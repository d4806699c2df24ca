# Places, which rules do not see.
[place]
osh = KG-O
khujand = TJ-SU
[country]
kyrgyzstan = KG
[locative]
in
