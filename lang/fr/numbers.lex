# French: number words with their values.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[num.one]
# article or numeral: a number only inside a longer one ("vingt et un"), a victim before a noun for people
un = 1
une = 1

[num.zero]
zéro = 0

[num.unit]
deux = 2
trois = 3
quatre = 4
cinq = 5
six = 6
sept = 7
huit = 8
neuf = 9

[num.teen]
dix = 10
onze = 11
douze = 12
treize = 13
quatorze = 14
quinze = 15
seize = 16
dix-sept = 17
dix-huit = 18
dix-neuf = 19

[num.ten]
vingt = 20
trente = 30
quarante = 40
cinquante = 50
soixante = 60
septante = 70          # Belgium, Switzerland
quatre-vingt = 80
quatre-vingts = 80
octante = 80
huitante = 80          # Switzerland
nonante = 90           # Belgium, Switzerland

[num.hundred]
cent = 100
cents = 100

[num.scale]
mille = 1000
milles = 1000
million = 1000000
millions = 1000000
milliard = 1000000000
milliards = 1000000000
Md = 1000000000
Mds = 1000000000

[num.group]
# "une trentaine" is about thirty
huitaine = ~8
dizaine = ~10
douzaine = ~12
trio = 3
quatuor = 4
quinzaine = ~15
vingtaine = ~20
trentaine = ~30
quarantaine = ~40
cinquantaine = ~50
soixantaine = ~60
centaine = ~100
millier = ~1000
demi-douzaine = ~6
demi-million = 500000
demi-milliard = 500000000

[num.vague]
# plurals, after "des", "plusieurs", "quelques", "de nombreuses": only a lower bound
dizaines = 24+~
douzaines = 24+~
vingtaines = 40+~
centaines = 200+~
milliers = 2000+~
dizaines de milliers = 20000+~
millions = 2000000+~
milliards = 2000000000+~
centaines de milliers = 200000+~
dizaines de millions = 20000000+~
centaines de millions = 200000000+~

[num.some]
# without a tens-word: at least two
autant = same
autant de = same
autant d' = same
le même nombre de = same
un nombre égal de = same
un nombre équivalent de = same
plusieurs = 2+~
quelques = 2+~
quelques-uns = 2+~
quelques-unes = 2+~
de nombreux = 2+~
de nombreuses = 2+~
bon nombre de = 2+~
beaucoup de = 2+~
beaucoup d' = 2+~
un certain nombre de = 2+~
un grand nombre de = 2+~
un grand nombre d' = 2+~
une poignée de = 2+~
une poignée d' = 2+~
une multitude de = 2+~
divers = 2+~
diverses = 2+~
maints = 2+~
des tas de = 2+~

[num.several]
# before a tens-word
des
plusieurs
quelques
de nombreuses
de nombreux
