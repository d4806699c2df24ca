# Kyrgyz: number words with their values. Own work from general knowledge of the language. Apache-2.0.
# Left out on purpose: "үчүн" (for, not "its three"), "жүзүн-" (its face), "бирге" (together).

[num.zero]

[num.unit]
бир +nom = 1
биринчи +ord = 1
бири @pcase +poss = 1
эки @num = 2
үч @numbare = 3
үчү +poss +nom = 3
үчүнүн +poss +gen = 3
үчүнө +poss +dat = 3
үчүнөн +poss +abl = 3
үчүндө +poss +loc = 3
төрт @num = 4
беш @num = 5
алты @num = 6
жети @num = 7
сегиз @num = 8
тогуз @num = 9

# "one" with a case ending counts only at the end of a longer numeral; alone it means "together", "at once"
[num.one]
бирге +dat = 1
бирде +loc = 1
бирден +abl = 1
бирди +acc = 1
бирдин +gen = 1

# collectives stand without a noun: "үчөө жарадар болду"
[num.group] +coll
биринчиси @pcore = 1
экинчиси @pcore = 1
үчүнчүсү @pcore = 1
төртүнчүсү @pcore = 1
бешинчиси @pcore = 1
алтынчысы @pcore = 1
жетинчиси @pcore = 1
сегизинчиси @pcore = 1
тогузунчусу @pcore = 1
онунчусу @pcore = 1
он биринчиси @pcore = 1
бирөө @group = 1
экөө @group = 2
үчөө @group = 3
төртөө @group = 4
бешөө @group = 5
алтоо @group = 6
жетөө @group = 7

[num.ten]
он @num = 10
жыйырма @num = 20
отуз @num = 30
кырк @num = 40
элүү @num = 50
алтымыш @num = 60
жетимиш @num = 70
жетмиш @num = 70
сексен @num = 80
токсон @num = 90

[num.hundred]
жүз @numbare = 100

[num.scale]
миллиард @num = 1000000000
миллион @num = 1000000
миң @num = 1000
млн +nom = 1000000
млрд +nom = 1000000000

[num.half]
жарым +nom = 0.5

# low bounds; the tens-words stand for 24
[num.vague]
ондогон миң +nom = 20000+~
түмөндөгөн +nom = 20000+~
жүздөгөн миң +nom = 200000+~
миңдегени @pcase +coll = 2000+~
жүздөгөнү @pcase +coll = 200+~
ондогону @pcase +coll = 24+~
ошончо +nom = same
ошончо эле +nom = same
ошончосу +nom +coll = same
ушунча +nom = same
ушунча эле +nom = same
ушунчасы +nom +coll = same
айрым +nom = 2+~
айрым бир +nom = 2+~
кээ бир +nom = 2+~
кай бир +nom = 2+~
кээ +nom = 2+~
бир далай +nom = 2+~
бирин-серин +nom = 2+~
бирин-экин +nom = 2+~
бир канча @num = 2+~
бир катар +nom = 2+~
бир нече @num = 2+~
бир нече жүз @numbare = 200+~
бир нече миллион @num = 2000000+~
бир нече миң @num = 2000+~
бир нече он @num = 24+~
бир нече ондогон +nom = 24+~
бир канча ондогон +nom = 24+~
бир нече жүздөгөн +nom = 200+~
бир канча жүз @numbare = 200+~
бир канча жүздөгөн +nom = 200+~
бир нече миңдеген +nom = 2000+~
бир канча миң @num = 2000+~
бир канча миңдеген +nom = 2000+~
бир нече жүз миң @num = 200000+~
бир нече он миң @num = 20000+~
бир нече ондогон миң +nom = 20000+~
бир топ +nom = 2+~
далай +nom = 2+~
жүз миңдеген +nom = 200000+~
жүздөгөн +nom = 200+~
жүздөгөндөр @coll +coll = 200+~
миллиондогон +nom = 2000000+~
миллиондогондор @coll +coll = 2000000+~
миңдеген +nom = 2000+~
миңдегендер @coll +coll = 2000+~
он миңдеген +nom = 20000+~
ондогон +nom = 24+~
ондогондор @coll +coll = 24+~
ондон жүзгө чейин +nom = 10..100

[many]
көп +nom = 2+~
көп сандаган +nom = 2+~
көптөгөн +nom = 2+~

[none]
тамакка ууланган
тамактан ууланган
жүзгө тийген
жүзүнө тийген
# "one" that counts nothing
бир аз
башка бирөө @word
кимдир бирөө @word
ар бирөө @word
бир аз @word
бир ай @word
бир беткей
бир бири @word
бири бири @word
бир добуштан
бир жагынан
бир жагы @word
бир жолу
бир жума @word
бир кезде
бир күн @word
бир күнү
бир маалда
бир нерсе @word
бир ооздон
бир суткада
бир топко
бир туугандык
бир убакта
бир учурда
бир эле
бир эле күндө
бир эле учурда
бир саат @word
бир түндө
дүйнө жүзү
дүйнө жүзүндө
дүйнө жүзүндөгү
дүйнө жүзүнөн
жер жүзү
жер жүзүндө
эки тарап @word
эки тарап @noun
эки тараптуу
үч тараптуу
эки жактуу
эки өлкө @noun
эки мамлекет @noun
эки эл @noun
# "within a week"
бир жума @word ичинде
бир ай @word ичинде
бир жыл @word ичинде
бир күн @word ичинде
бир саат @word ичинде
бир сутка @word ичинде
бир түн @word ичинде
жыл @word ичинде
ай @word ичинде
жума @word ичинде
сутка @word ичинде
күн @word ичинде
саат @word ичинде
мөөнөт @word ичинде
убакыт @word ичинде
жарым жыл @word ичинде
