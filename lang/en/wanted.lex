# English: words of two for what is called for, for the rules of stage 27 in wanted.rules. Own work. Apache-2.0.

# what an army has and can take away
[gear]
armored vehicles
armoured vehicles

# from schools, from hospitals
[keepoff]
stay away from
