# Tajik: words of offices that mean the same, by which whoever holds one is told again. Own work. Licence: Apache-2.0.

@post: -, и, йи, ро, у, ю, е, аш, ашон, он, они, онро, ён, ёни, ҳо, ҳои
@post-a: а, аи, аро, аву, агон, агони, аш
@post-i: ӣ, ии, иро, иву

# whoever leads, of whatever kind
[post.head]
раҳбар @post
раис @post
роҳбар @post
сардор @post
сарвар @post

[post.lead]
вазир @post
волӣ
волии
директор @post
додситон @post
комиссар @post
кумисар @post
кумиссар @post
мудир @post
ҳоким @post

[post.lead.premier]
нахуствазир @post
нахуст вазир @post
сарвазир @post

[post.lead.secretary]
дабир @post
котиб @post

[post.monarch]
амир @post
подшоҳ @post
султон @post
шоҳ @post
валиаҳд @post

[post.spokesman]
сухангӯ @post
сухангӯяш

[post.envoy]
сафир @post
фиристод @post-a

[post.representative]
намоянд @post-a

[post.deputy]
ҷонишин @post
муовин @post

[post.of.foreign]
дипломат @post-i
вкх
хориҷ @post-a
хориҷ @post-i
вух

[post.of.health]
беҳдошт @post
тандурустӣ
тандурустии

[post.of.defence]
мудофиа
мудофиаи
дифоъ
дифои

[post.of.interior]
вкд
дохил @post-a
дохил @post-i

[post.of.government]
ҳукумат @post

[post.of.un]
милал @post
муттаҳид @post
смм

[post.of.eu]
аврупо

[post.of.emergencies]
вкҳф
кҳф
фавқулод @post-a

[post.of.security]
амният @post
кдам

# who held an office before
[post.of.former]
пешин @post
пешина @post
собиқ @post
экс

# words that say no more of a body than that it is one
[post.body]
дастгоҳ @post
вазорат @post
идора @post

# words that say nothing of an office
[post.none]
доим @post-i
ол @post-i
кишвар @post
корҳо
корҳои
кулл
кулли
расмӣ
расмии
умур @post
умӯр @post
созмон @post
иттиҳод @post

# which tell of somebody new
[post.none.anew]
дигар
як

# which point back to what was told before
[post.none.this]
ин
мазкур @post
ҳамин

# a side that stands for its state
[post.none.side]
тараф @post
тарафайн
тарафҳо
тарафҳои
тарафҳоро
ҷониб
ҷониб @post
ҷонибҳо
ҷонибҳои
ҷонибҳоро

# which join two names of one
[post.none.or]
ё

# words of respect, which stand before a name and tell no office
[post.none.respect]
муҳтарам @post
оятуллоҳ

[post.none.respect.m]
ҷаноб @post
оқои
шайх @post
мулло @post
мавлавӣ
мавлавии
домулло @post
ҳоҷӣ
ҳоҷии

[post.none.respect.f]
хонум @post
бону @post

# before where an office is held
[post.none.at]
дар

# "the ministers of the two countries", "both sides": of the two that the document is about
[post.none.two]
ду
ҳарду

[post.none.lands]
давлат
давлати
давлатро
кишвар
кишвари
кишварро
мамлакат
тараф
тарафи
тарафро
ҷониб
ҷониби
ҷонибро
ҷумҳурӣ

# beside a spokesman who is not named: the body told before, whose he is
[post.none.own]
он
сухангӯяш
