# Tajik: ending sets.
# Own work from general knowledge of the language. Licence: Apache-2.0.
#
# Features: sg pl (number), ez (ezafe -и: a word that belongs to it follows), acc (object, -ро), poss (possessive -аш, -ашон),
# indef (-е), and (the joint -у, -ву, -ю), cop (-анд: they are), fin (finite verb), plur (its plural), me (first person), part (participle, converb), inf (infinitive), neg pres subj cond ord.

# What may follow a noun's stem or its plural.
@tail: -, и+ez, йи+ez, ро+acc, у+and, ву+and, ю+and, е+indef, еро+indef+acc, ам, амон, амро+acc, амонро+acc
@tail: аш+poss, ашон+poss, яш+poss, яшон+poss, ашро+poss+acc, ашонро+poss+acc, яшро+poss+acc, яшонро+poss+acc

# Nouns in a consonant (сарбоз): sarboz, sarbozon, sarbozho.
@noun: @tail+sg, он+pl @tail, ҳо+pl @tail, анд+cop, онанд+cop, ҳоянд+cop, аст+cop
# Nouns in -а (ронанда): ronanda, ronandagon, ronandaho.
@anoun: @tail+sg, гон+pl @tail, ҳо+pl @tail, анд+cop, гонанд+cop
# Nouns in -ӣ (низомӣ), written without it here: nizomī, nizomii, nizomiyon.
@inoun: ӣ+sg, ии+sg+ez, иро+sg+acc, ӣро+sg+acc, ию+sg+and, ӣю+sg+and, ие+sg+indef, иеро+sg+indef+acc, иаш+sg+poss, иашон+sg+poss
@inoun: иён+pl @tail, иҳо+pl @tail, ӣҳо+pl @tail, ианд+cop, иёнанд+cop
# Nouns in -ӯ and -о (донишҷӯ, гадо).
@unoun: -+sg, й+sg, и+sg+ez, йи+sg+ez, ро+sg+acc, ву+sg+and, ю+sg+and, е+sg+indef, еро+sg+indef+acc, яш+sg+poss, яшон+sg+poss, ён+pl @tail, ҳо+pl @tail
# Nouns of things and places: number is of no interest.
@thing: @tail, ҳо @tail
@ithing: ӣ, и, ии+ez, иро+acc, ию+and, иҳо @tail
# Adjectives in -а that also stand for people (беҷошуда).
@adj: -, и+ez, ро+acc, ву+and, ю+and, е+indef, аш+poss, ашон+poss, ашро+poss+acc, ашонро+poss+acc
# Masses (мардум): no plural, and yet many.
@mass: @tail+pl
# Classifiers (нафар): digits and number words stand before them.
@counter: -, и+ez, ро+acc, у+and, е+indef, анд+cop
@theirs: -, ро+acc, у+and

# Past stem of a verb: шуд, шуданд, шудааст, шуда, шудан.
@past: -+fin, анд+fin+plur, анду+fin+plur+and, аанду+fin+plur+and, ам+fin+me+i, ем+fin+me, ед+fin, ӣ+fin
@past: ааст+fin, аанд+fin+plur, аам+fin+me+i, аем+fin+me, аст+fin, а+part, аву+part+and, аю+part+and, у+fin+and, аи+part+ez, агӣ+part, аро+part
@past: ан+inf, ани+inf+ez, анро+inf, анаш+inf, анашон+inf
# A surname that no entry lists, as an object.
@person: ро+acc
# Present stem: шавад, шаванд, мешавад.
@present: ад+fin, анд+fin+plur, ам+fin+me+i, ем+fin+me, ед+fin, ӣ+fin, аду+fin, анду+fin+plur, яд+fin, янд+fin+plur, ям+fin+me+i, яду+fin, янду+fin+plur

# Number words: the joint that leads to the next word, and object or ezafe endings.
@num: -, у+and, ву+and, ю+and, ро+acc, и+ez
# Number words with the counting suffix -то: дуто, дуторо.
@group: -, и+ez, ро+acc
# "Two of them": дутояшон, дутоашон.
@their: яш, яшон, аш, ашон, ашро+acc, яшро+acc, ашонро+acc, яшонро+acc
# Ordinals.
@ord: -, и, ӣ, ин, ини, инаш, ро, аш, инро

# Endings that digits carry: 14-уми, 6-умро, 30-юм, 9-и.
@number: ум+ord, уми+ord, умин+ord, умини+ord, умро+ord, умаш+ord, юм+ord, юми+ord, юмин+ord, юмини+ord, юмро+ord, ӯм+ord, ӯми+ord, ми+ord, м+ord
@number: -, и+ez, ро+acc, то, тои+ez, тояш+poss, тояшон+poss, тоашон+poss, тоаш+poss, тояшро+poss+acc, тояшонро+poss+acc, тоашонро+poss+acc, торо+acc, у+and, ҳо
