# Tajik: number words.
# Own work from general knowledge of the language. Licence: Apache-2.0.

[num.unit]
як @num +one = 1
ду @num = 2
се @num = 3
чор @num = 4
чаҳор @num = 4
чахор @num = 4
панҷ @num = 5
панч @num = 5
шаш @num = 6
ҳафт @num = 7
ҳашт @num = 8
нӯҳ @num = 9
нуҳ @num = 9
сифр = 0

[num.teen]
даҳ @num = 10
ёздаҳ @num = 11
дувоздаҳ @num = 12
дуздаҳ @num = 12
сездаҳ @num = 13
сенздаҳ @num = 13
чордаҳ @num = 14
чаҳордаҳ @num = 14
понздаҳ @num = 15
понздах @num = 15
шонздаҳ @num = 16
ҳабдаҳ @num = 17
ҳафдаҳ @num = 17
ҳаждаҳ @num = 18
ҳеждаҳ @num = 18
ҳиждаҳ @num = 18
нуздаҳ @num = 19
нӯздаҳ @num = 19

[num.ten]
бист @num = 20
сӣ @num = 30
си @num = 30
чил @num = 40
чиҳил @num = 40
чеҳел @num = 40
панҷоҳ @num = 50
панҷо @num = 50
панчох @num = 50
шаст @num = 60
ҳафтод @num = 70
ҳаштод @num = 80
навад @num = 90

# 100 multiplies a unit before it; the other hundreds are one word.
[num.hundred]
сад @num = 100

[num.round]
яксад @num = 100
дусад @num = 200
дувист @num = 200
сесад @num = 300
сисад @num = 300
чорсад @num = 400
чаҳорсад @num = 400
панҷсад @num = 500
шашсад @num = 600
ҳафтсад @num = 700
ҳаштсад @num = 800
нӯҳсад @num = 900
нуҳсад @num = 900

[num.scale]
ҳазор @num = 1000
хазор @num = 1000
ҳаз = 1000
миллион @num = 1000000
млн = 1000000
миллиард @num = 1000000000
млрд = 1000000000

[num.half]
ним = 0.5
якуним = 1.5
дуюним = 2.5
сеюним = 3.5
нисфи миллион = 500000

# Counted with -то, and both.
[num.group]
якто @group = 1
дуто @group = 2
сето @group = 3
чорто @group = 4
чаҳорто @group = 4
панҷто @group = 5
шашто @group = 6
ҳафтто @group = 7
ҳаштто @group = 8
нӯҳто @group = 9
даҳто @group = 10
ҳарду @group = 2
ҳар ду @group = 2
ҳардуи = 2
ҳар се @group = 3
ҳарсе @group = 3
якеро +acc = 1

# Dozens, hundreds, a few: a lower bound, approximately.
[num.vague]
даҳҳо @num = 24+~
даҳҳот @num = 24+~
даххо @num = 24+~
даҳҳо ва ҳатто садҳо = 24+~
садҳо @num = 200+~
садхо @num = 200+~
чандсад = 200+~
чанд сад = 200+~
ҳазорҳо @num = 2000+~
ҳазорон @num = 2000+~
чанд ҳазор @num = 2000+~
якчанд ҳазор @num = 2000+~
даҳҳо ҳазор @num = 20000+~
даҳҳо ҳазорҳо @num = 20000+~
садҳо ҳазор @num = 200000+~
садҳо ҳазорон @num = 200000+~
миллионҳо @num = 2000000+~
миллионон = 2000000+~
чанд миллион = 2000000+~
чанд = 2+~
чандин = 2+~
якчанд = 2+~
яке ду = 2+~
якчандто = 2+~
чандто @group = 2+~
як қатор = 2+~
як гурӯҳ = 2+~
як теъдод = 2+~
як шумор = 2+~
гурӯҳе аз = 2+~
гурӯҳи зиёде аз = 2+~
теъдоде аз = 2+~
шуморе аз = 2+~
баъзе аз = 2+~
бархе аз = 2+~
шумори зиёди = 2+~
шумораи зиёди = 2+~
теъдоди зиёди = 2+~

# "Two of them": a figure of its own that is part of another.
[their.group] continues
якто @their = 1
дуто @their = 2
сето @their = 3
чорто @their = 4
чаҳорто @their = 4
панҷто @their = 5
шашто @their = 6
ҳафтто @their = 7
ҳаштто @their = 8
нӯҳто @their = 9
даҳто @their = 10
дутои онҳо = 2
сетои онҳо = 3
