# Tajik: what is said of a conflict: calls, accusations, condemnations ..., and what is called for (aim). Own work. Licence: Apache-2.0.
# Nouns stand here without their helping verbs (даъват кард, намуд, ба амал овард): the rules ask for a verb beside them.

@name: -, и+ez, йи+ez, ро+acc, у+and, ву+and, ю+and
@iname: ӣ, ии+ez, иро+acc, ию+and, иаш, иашро+acc, иашон, иашонро+acc

# Verbs that help such nouns, beside кардан, намудан, сохтан (function.lex).
[did]
арз кард @past
баён кард @past
баён дошт @past
баён намуд @past
баровард @past
дод @past
дор @present
дошт @past
изҳор дошт @past
изҳор кард @past
ирсол дошт @past
ирсол кард @past
ирсол намуд @past
медиҳ @present
медор @present
меовар @present
месоз @present
овард @past
расид @past
расонд @past
расонид @past
мерасон @present
фиристод @past
мефирист @present
эълон кард @past
эълом дошт @past

# ---- calls ----
# "Аз ҷонибҳо ХОСТ, ки ...": the one who is asked stands before it with аз.
[call.ask] positions
мехост @past
мехоҳад +fin
мехоҳам +fin
мехоҳанд +fin+plur
мехоҳем +fin
металаб @present
металабид @past
талабид @past
тақозо дорад +fin
хоҳишмандем +fin
хоҳон аст +fin
хоҳон шуд @past
хост @past
хоста буд @past
хостаанд +fin+plur
хостааст +fin
талаб карда буд @past
даъват карда буд @past
# With a helping verb: ДАЪВАТ кард, ХОҲИШ намуд.
[call.noun] positions
илтиҷо
хоҳишу илтимос
пешниҳод
даъват
даъвату ташвиқ
илтимос
муроҷиат
мурожиат
тавсия
таклиф
ташвиқ
фаро хонд @past
фаро мехон @present
фарохонд @past
хоҳиш
# What is wanted follows by ezafe: ХОСТОРИ қатъи ҷанг шуд.
# The same with a thing as object: ҷаласаро ТАЛАБ кард.
[call.noun.demand] positions
дархост
талаб
тақозо
[call.seek] positions
дархости +ez
даъвати +ez
ҷонибдори +ez
талаби +ez
талабгори +ez
тарафдори +ez
хостори +ez
хоҳони +ez
# Normative, where somebody says so.
[must]
вазифадоранд +fin
уҳдадоранд +fin
муваззафанд +fin
роҳи ягонаи +ez
роҳи дигар
танҳо роҳ @name
ягона роҳи ҳал
аҳамияти +ez
бояд
вақти он
зарур
зарурат @name
калиди +ez
лозим
мебояд
муҳим
набояд
ногузир
роҳи ҳал
роҳи ягона
ягона роҳ @name
фаро расидааст
замони он расидааст
вақти он расидааст

# Of a side that is named.
[bound_to] positions
бояд
мебояд
набояд
уҳдадор аст +fin
вазифадор аст +fin
вазифадоранд +fin
уҳдадоранд +fin
муваззафанд +fin

# ---- accusations ----
[accuse] positions
масъули +ez
айбдори +ez
гунаҳкори +ez
айбдор
гунаҳгор
гунаҳкор
маломат
масъул
мутаҳҳам
муттаҳам
муқассир
# What a side is said to have done.
[attack] positions
бомбаборон
вайрон
ворид
дахолат
иғво
наслкушӣ
нақз
оташ кушод @past
таҷовуз
тир кушод @past
тир мекушо @present
тирандозӣ
тирборон
тирпарронӣ
халал
ҳамла
ҳуҷум
# The same with verbs of their own.
# What a deed is called, with the doer behind it.
[wrong_of] positions
амали иғвоангезонаи +ez
бесарусомонии +ez
дасисаи +ez
иғвои +ez
иғвоангезии +ez
таҳрики +ez
таҷовузи +ez
таҷовузкории +ez
тахрибкории +ez
фитнаи +ez
хиёнати +ez

[attack.verb] positions
таҷовуз кард @past
таҷовуз намуд @past
таҷовуз мекун @present
тир андохт @past
зарба задаанд +fin
ба хоки тоҷикистон даромад @past
ба хоки қирғизистон даромад @past
сарҳадро вайрон кард @past
марзро вайрон кард @past
сарҳадро нақз кард @past
оташбасро нақз кард @past
оташбасро вайрон кард @past
оташбасро нақз мекун @present
зери тир гирифт @past
тирборон кард @past
бомба партофт @past
бомба мепарто @present
бомбаборон кард @past
бомбаборон мекун @present
вайрон кард @past
вайрон мекун @present
зери оташ гирифт @past
зери оташ мегир @present
ҳамла кард @past
ҳамла мекун @present
ҳуҷум кард @past
ҳуҷум мекун @present
силоҳ дод @past
силоҳ медиҳ @present
силоҳ мефирист @present
муқовимат мекун @present
халал мерасон @present
халал расонд @past
халал расонид @past
зарба зад @past
зарба мезан @present
мина гузошт @past
оташ кушод @past
оташ мекушо @present
паноҳ дод @past
таҳдид мекун @present
тир кушод @past
тир мекушо @present
ҳамла анҷом дод @past
ҳамла анҷом медиҳ @present
ҳамлаҳо анҷом дод @past
ҳамла сурат дод @past
куштор анҷом дод @past
наслкушӣ мекун @present
ҳамла оғоз кард @past
ҳамла оварда
ҳамла овард @past
ҳуҷум овард @past
мавриди ҳадаф қарор дод @past
ҳадаф қарор дод @past
мавриди ҳамла қарор дод @past
мавриди тирборон қарор дод @past
нишона гирифт @past
нақз кард @past
нақз намуд @past
поймол кард @past
ҳарими ҳавоиро нақз кард @past
тир холӣ кард @past
тирандозӣ кард @past
тирандозӣ намуд @past
оташ гушуд @past
оташ боз кард @past
тир кушода буд @past
сангпартоӣ кард @past
гаравгон гирифт @past
лату кӯб кард @past
ҳамлавар шуд @past
ҳамлавар гардид @past
юриш овард @past
юриш бурд @past
бомбаборон намуд @past
тирборон намуд @past
мавриди ҳадаф қарор дода
ҳадафи ҳамла қарор дод @past
ҳадафи ҳамалот қарор дод @past
ҳадафи ҳамлаи мушакӣ қарор дод @past
гулӯлаборон кард @past
гулӯлаборон намуд @past
гулӯлаборон мекун @present
тӯпборон кард @past
мавриди ҳамлаи мусаллаҳона қарор дод @past
мавриди ҳуҷум қарор дод @past
мавриди зарба қарор дод @past
ҳадафи зарба қарор дод @past
тирпарониро идома дод @past
тирпаррониро идома дод @past
тирпарониро идома медиҳ @present
тирандозиро идома дод @past
ҳамлаҳоро идома дод @past
ҳамларо идома дод @past
муноқишаро идома дод @past
муноқишаҳои мусаллаҳонаро идома дод @past
задухӯрдро идома дод @past
оташкушоӣ кард @past
ҳуҷум оварда
дастдарозӣ кард @past
таҷовуз анҷом дод @past
сангборон кард @past
аҳдшиканӣ кард @past

# ---- condemnation ----
[condemn] positions
ёддошти эътироз @iname
нотаи эътироз @iname
норозиг @iname
эътирози +ez
мазаммат
махкум
маҳкум
нафрин
накӯҳиш
сарзаниш
эътироз
[condemn.word] positions
нанговар аст
нангин аст
шармовар аст
нафратовар аст
ғайриқобили қабул
ғайри қобили қабул
номақбул
нораво аст
бахшиданашаванда аст
қобили таҳаммул нест
таҳаммулнопазир
қабулнопазир
қобили қабул нест
қобили қабул набуд
қобили қабул набуда
қобили қабул намебошад
қобили қабул намедонад
нобахшиданист
нобахшиданӣ аст
маҳкум аст
ҷиноят аст
ҷинояти ҷангӣ аст
расвоӣ аст
хатои бузург аст
ғайриқонунӣ аст
хилофи ҳуқуқи байналмилалӣ аст
нақзи ҳуқуқи байналмилалӣ аст
нақзи ошкори +ez
нақзи дағалонаи +ez
нақзи ҷиддии +ez
нақзи возеҳи +ez
нақзи сареҳи +ez
нақзи ошкоро
хилофи қонун аст
хилофи ҳуқуқи байналмилал @iname
# What a deed is called.
[condemn.name]
нақзи +ez
нақзи ҳуқуқи байналмилалӣ
бераҳмона
бузадилона
нопок
ғайриқобили бахшиш
амали террористӣ
ваҳшиёна @name
ғайриинсон @iname
ғайриқонунӣ
даҳшатафкан
даҳшатбор
даҳшатнок
нангин
нораво
разилона
таҷовуз @name
терорист @iname
террорист @iname
ҷиноят @name
ҷинояткорона
[call_it] positions
донист @past
медон @present
мехон @present
меном @present
номид @past
хонд @past
ҳисобид @past

# What a speaker says will never happen, or never did.
[never] positions
ҳаргиз
ҳеҷ вақт
ҳеҷ гоҳ

# ---- concern, condolence, welcome ----
[concern] positions
афсӯс хӯрд @past
изтироб @name
ба ваҳшат омад @past
ба изтироб омад @past
ба ларза афтод @past
ба ларза омад @past
ба ташвиш омад @past
афсӯс
мутаассиф
нигарон
нигаронанд +fin
нигаронем +fin
нигарон @iname
таассуф @name
ташвиш @name
хавотир
хавотир @iname
ғамгин аст +fin
андӯҳгин аст +fin
андӯҳгин мебошад +fin
ғамгин мебошад +fin
нооромӣ
дилтангӣ
ҳаросон
нохушнуд @iname
дилхӯр @iname
[concern.name]
дарди ҷонкоҳ
нигаронкунанда
ташвишовар
тоқатнопазир
нигарон кунанда
боиси нигаронӣ
боиси нигаронии амиқ
мояи нигаронӣ
[condole] positions +said
сабр мехоҳ @present
сабри ҷамил мехоҳ @present
сабру таҳаммул мехоҳ @present
ҷояшон ҷаннат бод
охираташон обод
дили ман
дилҳои мо
дили мо
шарики ғам
ҳамдард аст
ҳамдарданд
ҳамдардем
тасаллӣ
изҳори тасаллӣ
тасалият @name
тасаллии +ez
изҳори таъзия
эъломи ҳамбастагӣ
изҳори ҳамдардӣ
номаи тасаллият
паёми тасаллият
[condole] positions
андӯҳи амиқ
изҳори андӯҳ
изҳори андӯҳи амиқ
ибрози андӯҳ
ғамшарик @iname
шарики ғаму андӯҳ
паёми ҳамдардӣ
андӯҳи амиқи худ
тасаллият @name
таслият @name
таъзия @name
ҳамдард
ҳамдардем +fin
ҳамдард @iname
[welcome] positions
хуш пазируфт @past
хуб арзёбӣ кард @past
мусбат арзёбӣ кард @past
мусбат арзёбӣ намуд @past
баҳои баланд
баҳои мусбат
хурсанд @iname
қадрдон @iname
дастгир @iname
истиқбол
миннатдор @iname
пуштибон @iname
сипос
сипосгузор
табрик
таҳсин
тақдир
хайрамақдам
хуб пазируфт @past
хушнуд @iname
қаноатманд @iname
ситоиш
хушомад гуфт @past
писанд
# Stands for it: for an act a welcome, for a peaceful solution a call.
[support] positions
ҷонибдор @iname
тарафдор @iname
ҳимоят
[welcome.name]
дастоварди таърихӣ
қадами муҳим
қадами мусбат
қадами таърихӣ
рӯйдоди таърихӣ

# ---- agreement ----
[agree] positions
созиш
аҳд
паймон
аҳду паймон
ба созиш омад @past
ба созиш расид @past
мувофиқа
мувофиқат
ба мувофиқа расид @past
ба мувофиқа омад @past
ба мувофиқат расид @past
ба тавофуқ расид @past
ба тавофуқ омад @past
ба як қарор омад @past
розигӣ дод @past
ризоият дод @past
тавофуқ
уҳдадор
ба қарор омад @past
қарор дод @past
мутаъаҳҳид
тааҳҳуд
# Signed.
[sign] positions
имзо
ба имзо

# With an aim before it: оташбасро ПАЗИРУФТАНД.
[accept]
мепазир @present
пазируфт @past
розӣ шуд @past
эълон кард @past
эълон намуд @past
эълон шуд @past
тамдид
тамдид кард @past
# ---- denial: see [deny] in function.lex; also ----
[disclaim] positions
ба ҳақиқат мутобиқ нест +fin
ба воқеият мутобиқ нест +fin
мутобиқ нест +fin
ба ҳақиқат мувофиқ нест +fin
бепоя
бепоя хонд @past
бепоя номид @past
ҳеҷ асос надор @present
асосе надор @present
воқеият надорад +fin
даст надор @present
нодуруст аст +fin
айбро намепазир @present
айбҳоро намепазир @present
айбномаро намепазир @present
иттиҳомро намепазир @present
иттиҳомҳоро намепазир @present
инро намепазир @present
рад кард @past
рад намуд @past
рад мекун @present
рад менамо @present
такзиб кард @past
такзиб намуд @past
такзиб мекун @present
такзиб менамо @present
инкор кард @past
инкор намуд @past
инкор мекун @present
боварибахш намедон @present
эътимодбахш намедон @present
боэътимод намедон @present
эътимодбахш нест +fin
дуруст нест +fin
дурӯғи маҳз аст +fin
саҳеҳ нест +fin
тасдиқи худро наёфт @past
муғризона аст +fin
бардурӯғ
бардурӯғ аст
беасос
дурӯғи маҳз
инкор
муболиға @name
муболиғаи таблиғотӣ
нодуруст
рабте надор @present
рад
сохта аст
такзиб
ба ҳақиқат мувофиқат намекун @present
ҳақиқат надор @present
асоси воқеӣ надор @present
асоси воқеӣ надошт @past
ҳеҷ асосе надор @present
асос надорад +fin
аз ҳақиқат дур аст +fin
аз ҳақиқат дуранд +fin
аз воқеият дур аст +fin
аз воқеият дуранд +fin
ба ҳақиқат рост намео @present
ба воқеият рост намео @present
бардурӯғ аст +untrue
бардурӯғ мебошад +untrue
дурӯғ аст +untrue
бардурӯғанд +untrue
беасос аст +untrue
беасос мебошад +untrue
сохта аст +untrue
бебунёд аст +untrue
нодуруст мебошад +untrue
# ---- offers ----
[offer] positions
омода будани худ
омода будани худро
тайёр будани худ
тайёр будани худро
кумаки худро
кӯмаки худро
ёрии худро
ҳозир аст +fin
ҳозиранд +fin
омода аст +fin
омода буд @past
омода мебошад +fin
омода мебошанд +fin
омода ҳаст +fin
омода ҳастанд +fin
омода ҳастем +fin+first
тайёр аст +fin
тайёр мебошад +fin
тайёр ҳаст +fin
тайёр ҳастанд +fin
тайёр ҳастем +fin+first
дасти ёрӣ
миёнарав @iname
миёнҷигар @iname
омодаанд +fin
омодааст +fin
омодаем +fin+first
омодаг @iname
тайёр @iname
тайёранд +fin
тайёрем +fin+first
омодаи талош
омодаи кумак
омодаи кӯмак
омодаи ҳамкорӣ
омодаи миёнҷигарӣ
омодаи миёнаравӣ
омодаи мусоидат
омодаи ёрӣ
# ---- the situation ----
[situation] positions
авзоъ @name
вазъ @name
вазъият @name
[state]
эътидол
бетағйир
бе тағйир
номусоид
осебпазир
баҳронӣ
бӯҳронӣ
харобтар
назоратшаванда
тағйирнопазир
бад
бадтар
беҳтар
босубот
вазнин
дар назорат
муташанниҷ
муътадил
мӯътадил
мураккаб
ноором
ором
оромона
печида
таҳти назорат
тезутунд
устувор
фоҷиабор
фалокатбор
хатарнок
шиддат
зери назорат
даҳшатнок
ҳассос
муташаниҷ
мутташаниҷ
мутташанниҷ
тезу тунд
ба эътидол омадааст
эътидолӣ
пуршиддат
бесубот
ниҳоят вазнин
фоҷиаовар
номуайян
нофорам
ноустувор
фоҷеабор
фоҷеавӣ
асафбор
нигаронкунанда
хубтар
муътадилтар
оромтар
таҳти контрол
зери контрол

# ---- what is called for ----
[aim.ceasefire] positions
оташбас @name
сулҳи фаврӣ
поён додан ба ҷанг
поён додан ба ин ҷанг
поён додан ба ҷангу
хотима додан ба ҷанг
хотима додан ба ин ҷанг
поёни ин ҷанг
анҷоми ҷанг
[aim.dialogue] positions
ҷаласаи навбат @iname
гуфт ва шунид
гуфтугу @name
гуфтугӯ @name
гуфтушунид @name
миз @name гуфтугӯ
миз @name гуфтушунид
миз @name музокира
миз @name музокирот
мубоҳиса @name
муколама @name
музокира @name
музокирот @name
робитаҳо @name
[aim.deescalation] positions
иғвогариро
иғвогариҳоро
таниш @name
танишҳо @name
тезутундӣ
деэскалатсия @name
таҳрикот
ташаннуҷ @name
ташаннуҷзудо @iname
тезутундшав @iname
оддӣ шудани вазъ
муътадил шудани вазъ
мӯътадил шудани вазъ
ором шудани вазъ
ба эътидол омадани вазъ
ба эътидол овардани вазъ
ором кардани вазъ
муътадил кардани вазъ
муътадил гардонидани вазъ
коҳиши танишҳо
коҳиши таниш
паст кардани таниш
[aim.restraint] positions
оромиро нигоҳ дор @present
оромиро ҳифз
оромиро риоя
хештандор бош @present
иғво дода нашав @present
иғвогарӣ
худдор @iname
хештандор @iname
сабру таҳаммул
ба оромӣ
ба оромиш
оромиши +ez
сабру оромӣ
ба эҳсос дода нашав @present
ба эҳсосот дода нашав @present
ба иғво дода нашав @present
ба иғвогарон бовар накун @present
хунсард @iname
хунсардиро
таҳаммул
[aim.withdrawal] positions
ақибнишин @iname
ҷойҳои доимии ҷойгиршавӣ
ҷойҳои ҷойгиршавии доимӣ
[aim.peaceful_settlement] positions
мусолиҳа @name
оштӣ
оштии +ez
сулҳи пойдор
[aim.humanitarian] positions
долони башардӯстона
долони башардӯстонаро
долонҳои башардӯстона
долонҳои башардӯстонаро
роҳравҳои башардӯстона
ҳуқуқи башардӯстонаи байналмилал @iname
ҳуқуқи байналмилалии башардӯстонаро
ҳуқуқи башардӯстонаро
ба хонаҳои худ баргард @present
ба хонаҳояшон баргард @present
ба мардуми осоишта осеб нарасон @present
ба беморхонаҳо тир накушо @present
гузаргоҳро боз
гузаргоҳҳоро боз
роҳро барои имдод
роҳро барои кумак
роҳро барои кӯмак
роҳро барои имдодрасонҳо
роҳро барои имдодгарон
дастрасии башардӯстона
дастрасии башарӣ
корвонҳо @name
кормандони имдод @name
имдодрасон
имдодрасонҳо @name
имдодрасонон
созмонҳои имдодрасон
ҳуқуқи башардӯстона
ҳуқуқи байналмилалии башардӯстона
қонунҳои башардӯстона
қонунҳои башардӯстонаи байналмилалӣ
қонунҳои байналмилалии башардӯстона
қонунҳои байналмилалии башардӯстонаро
қонуни байналмилалии башардӯстона
қонуни байналмилалии башардӯстонаро
хуни ноҳақ
хуни ноҳақи +ez
# Never again.
[aim.other] positions
дигар такрор нашав @present
таслим шав @present
такрор нашав @present
[aim.investigation] positions
ҷазо бин @present
ба ҷазо расонида шав @present
ҷазои сазовор гир @present
ҷавобгар дониста шав @present
ба додгоҳ каш @present
ба додгоҳ кашида
ба додгоҳ супор @present
ба суд супор @present
ҷазо дода шав @present
гунаҳкоронро муайян
гунаҳгоронро муайян
гунаҳгоронро ошкор
айбдоронро муайян
айбдоронро ёфта
масъулонро муайян
ба ҷавобгарӣ каш @present
ба ҷавобгарӣ кашида
ба ҷавобгарӣ кашидан @name
гунаҳкорон ёфта
гунаҳкоронро ёфта
гунаҳкоронро пайдо
омилонро пайдо
омилонро ошкор
гунаҳкоронро ошкор
тафтиш @name
тафтишот @name
таҳқиқ @name
таҳқиқот @name

# ---- what makes aims of several words (stage 25) ----
# Fighting that is to stop.
[fight]
амалиёти низом @iname
амалиёти ҳарб @iname
амалиёти ҷанг @iname
амалиётҳои ҷанг @iname
бомбаборон @name
даргир @iname
даргириҳо @name
душман @iname
задухӯрд @name
задухӯрдҳо @name
муноқиша @name
муҳориба @name
набард @name
оташ @name
тир @name
тирандоз @iname
тирборон @name
тирпаррон @iname
хунрез @iname
хушунат @name
хушунатҳо @name
ҳамла @name
ҳамлаҳо @name
ҷанг @name
[cease] positions
бас
боздор @present
даст каш @present
манъ
поён
таваққуф
хотима
қатъ
мутаваққиф
хотима диҳ @present
хотима бахш @present
даст бардор @present
даст бикаш @present
[cease.of] positions
боздоштани +ez
поёни +ez
таваққуфи +ez
хотимаи +ez
қатъи +ez
# Forces that are to go.
[force]
артишашро
лашкар @name
лашкарашро
лашкарҳояшро
нерӯҳо @name
неруҳо @name
нерӯҳояшонро
неруҳояшонро
нерӯҳояшро
неруҳояшро
низомиёнашро
сарбозонаш @name
сарбозонашонро
сарбозонашро
техника @name
техникаи вазнин @name
техникаи ҳарб @iname
қувваҳо @name
қувваҳои +ez
қувваю воситаҳои +ez
қувваҳояшро
қӯшунҳо @name
қӯшунҳояшро
[go_back] positions
ба қафо каш @present
қафо каш @present
ба қафо бар @present
ба ақиб бар @present
ба ақиб каш @present
ба қафо баргардон @present
бозпас каш @present
ба ҷойҳои доимӣ баргардон @present
бароварда
хориҷ карда
берун бароварда
бозпас гирифта
бозхонда
ақиб бар @present
ақиб каш @present
барад +fin
баргардон @present
баргардонда
баргардонида
баргардонида шав @present
барор @present
бароварда
бароранд
берун бар @present
берун барад
берун кун @present
бозгардон @present
бозгардонда
бозгардонда шав @present
бозпас гир @present
бозхон @present
дур кун @present
дур
хориҷ
ақибнишинӣ кун @present
интиқол диҳ @present
бозпас бар @present
гирифта бар @present
[go_back.of] positions
бозпас гирифтани +ez
бозхонди +ez
баргардонидани +ez
баровардани +ez
хориҷ кардани +ez
хориҷ шудани +ez
хуруҷи +ez
ақибнишинии +ez
# Ways that are peaceful.
[way]
раванди +ez
ҷараёни +ez
восита @name
воситаҳои +ez
василаҳои +ez
роҳ @name
роҳи ҳалли +ez
роҳҳои +ez
танзими +ez
тариқи +ez
таври +ez
усули +ez
усулҳои +ez
ҳаллу фасли +ez
ҳалли +ez
[peaceful] positions
дипломат @iname
дӯстона
мусолиматомез @name
осоишта @name
сиёс @iname
сиёсию дипломат @iname
сулҳ
сулҳомез @name
сулҳомезона
# Who is to be spared, helped, freed.
[protect] positions
эҳтиёт
эмин
амн
ҳифз
ҳимоя
[protect.of] positions
амнияти +ez
кумак ба
кӯмак ба
ҳифзи +ez
ҳимояи +ez
[targeted] positions
ҳадаф қарор гир @present
ҳадаф қарор бигир @present
ҳадафи ҳамла қарор гир @present
мавриди ҳамла қарор гир @present
ҳадаф шав @present
ҳадафи ҳамла шав @present
[free] positions
иваз
мубодила
табодул
озод
раҳо
раҳоии +ez
озодии +ez

# The sides, as they are asked; media that are asked.
[party]
ду давлат
ду кишвар @name
ду тараф @name
ду ҷониб @name
ҳамаи тарафҳо @name
ҳамаи ҷонибҳо @name
ҳар ду давлат
ҳар ду кишвар @name
ҳар ду тараф @name
ҳар ду ҷониб @name
ҳарду кишвар @name
ҳарду тараф @name
ҳарду ҷониб @name
тараф
тарафайн
тарафайнро +acc
тарафҳо @name
ҷониб
ҷонибайн
ҷонибҳо @name
[press.those]
воситаҳои ахбори омма
расонаҳо @name
хабарнигорон @name

# Words that are read for those who act.
[actor.igo] names
[agency] names
[group] names
[igo] names
[office] names
[actor.person] names
[aim] positions
# Laid down: arms.
[arms] positions
аслиҳаро
силоҳро
яроқро

[each_other]
ҳамдигарро
якдигарро

[country] names
[seat] names

# Armed groups and crowds: with what belongs to them they act as one.
[armed]
афроди мусаллаҳ @name
гурӯҳи мусаллаҳ @name
гурӯҳҳои мусаллаҳ @name
гурӯҳҳои террорист @iname
диверсантҳои +ez
диверсантҳо @name
исёнгарон @name
мардони мусаллаҳ @name
мусаллаҳон @name
нерӯҳои мухолиф @name
тарафдорони +ez
тирандозон @name
шӯришиён @name
шӯришгарон @name
ҷангҷӯён @name
ҷангиён @name
ҷиҳодиён @name
ҳамлагарон @name
афроди номаълум @name
афроди ношинос @name
ашхоси номаълум @name
шахсони номаълум @name
ишғолгарон @name
террористон @name
терористон @name
ҷангҷӯёни +ez
гуруҳи мусаллаҳ @name
гуруҳҳои мусаллаҳ @name
гуруҳҳои террорист @iname
шаҳракнишинон @name
шаҳракнишинони +ez
гурӯҳи террорист @iname
гуруҳи террорист @iname
зархаридон @name
силоҳбадастон @name
# Who comes to help, as a group.
[responders]
имдодгарон @name
имдодрасонҳо @name
наҷотбахшон @name
наҷотдиҳандагон @name
табибон @name
духтурон @name
оташнишонон @name
сарҳадчиён @name
сарҳадбонон @name
# Stands at the side of: solidarity.
[side_with] positions
дар канори +ez

[deny] positions
[responders] names
[armed] names
# What a report is called that is not believed; with "called".
[deny.name] positions
дурӯғ
дурӯғи маҳз
бепоя
афсона
бофта
бофтаи +ez
лоф
муболиға
муболиғаи +ez
муболиғаи таблиғотӣ
таблиғот
таблиғотӣ
# A way that is to be opened; with [open_it].
[passage]
роҳҳо @name
роҳҳои +ez
гузаргоҳ @name
гузаргоҳҳо @name
долон @name
долонҳо @name
роҳ @name
роҳро
[open_it]
боз кун @present
диҳ @present
диҳанд +fin
кушо @present
кушоянд +fin
бидиҳ @present

# Does not let it come to fighting; calms what is tense.
[not_give] positions
надиҳ @present
[calm.object]
таниш @name
танишҳо @name
низоъ @name
вазъ @name
вазъият @name
шиддат @name
авзоъ @name
[calm] positions
коҳиш
ором
муътадил
мӯътадил
ба эътидол
паст кун @present
[calm.of] positions
коҳиши +ez
коҳиш додани +ez
паст кардани +ez
рафъи +ez
муътадил гардонидани +ez
муътадил сохтани +ez
муътадилгардонии +ez
муътадилсозии +ez
ба эътидол овардани +ez
ором кардани +ez
ором сохтани +ez
ором намудани +ez

# People at large, as they are asked.
[public]
кишварҳои +ez
давлатҳои +ez
мақомоти +ez
тазоҳуркунандагон @name
эътирозгарон @name
халқ @name
миллат @name
мардум @name
сарони +ez
роҳбарони +ez
раҳбарони +ez
аҳли +ez
аҳолӣ
аҳолии +ez
аҳолиро +acc
ҷомеа @name
омма @name

# "The expression of".
[declare]
изҳори +ez
ибрози +ez
баёни +ez

[say] names

# "Lays the blame on".
[burden] positions
айбро
гуноҳи +ez
гуноҳро
масъулияти +ez
масъулиятро
# From going, travelling: no restraint in a conflict.
[travel]
баргаштан
бозгашт @name
наздикшавӣ
рафтан
рафтуо @name
сафар @name
сафарҳо @name

# Food and the like that is to be let in.
[supplies]
ғизо @name
дору @name
доруворӣ
хӯрок @name
озуқа @name
маводи ғизоӣ
маводи хӯрока
кумак @name
кӯмак @name
кумакҳо @name
кӯмакҳо @name
кумаки +ez
кӯмаки +ez
кумакҳои +ez
ёрӣ
[deliver] positions
расонда шав @present
расонида шав @present
расон @present
фиристода шав @present
таъмин кун @present
таъмин карда шав @present

# Aid that is humanitarian or urgent.
[aid]
ёр @iname
ёриҳои +ez
кумак @name
кумакҳои +ez
кӯмак @name
кӯмакҳои +ez
[humane] positions
башар @iname
башардӯстона @name
инсондӯстона @name
фавр @iname

# Forces by what they are: with a nation behind.
[units]
воҳидҳои +ez
қисмҳои +ez
қувваҳои +ez
ҳавопаймоҳои +ez
артиллерияи +ez
хизматчиёни низомии +ez
хизматчиёни ҳарбии +ez
ҷангандаҳои +ez

# Steps that one is to refrain from.
[refrain] positions
парҳез
худдорӣ
дурӣ
даст каш @present

[harm]
суханони тунд
суханони +ez
изҳороти тунд
суханпардозӣ
қувва @name
зӯр @name
зӯроварӣ
зӯроварии +ez
хушунат @name
қудрати ҳарб @iname
амал @name
амалҳо @name
амалиёт @name
иқдом @name
иқдомот @name
иқдомҳо @name
таҳдид @name
таҳрик @name
тезутундкунӣ

# A turn for the worse.
[calm.worse] positions
шиддатёб @iname
шиддатгир @iname
шиддат ёфтани +ez
ташдиди +ez
густариши +ez
тавсеаи +ez
бад шудани +ez
вазнин шудани +ez
тезутундшавии +ez

# Fighters that are to leave a place.
[go_out] positions
берун рав @present
берун шав @present
ақиб рав @present
ақибнишинӣ кун @present
хориҷ шав @present

# Had no part in it, has no soldiers there.
[no_part] positions
дахл надор @present
дахл надошт @past
дахле надор @present
дахле надошт @past
иштирок накард @past
нақш надор @present
нақше надор @present
робита надор @present
сарбоз надор @present
сарбозе надор @present
нерӯ надор @present
неру надор @present
ҳадаф қарор надод @past
ҳамла накард @past
тир накушод @past
оташ накушод @past

# An attack that is carried out.
[attack.of]
ҳамлаи +ez
ҳамлаҳои +ez
ҳамалоти +ez
таҷовузи +ez
ҳуҷуми +ez
тирандозии +ez
зарбаҳои +ez
зарбаи +ez
амали террористии +ez
ҷинояти +ez
ҷиноёти +ez
[carried]
анҷом дод @past
анҷом медиҳ @present
ба амал овард @past
роҳандозӣ кард @past
содир кард @past
содир намуд @past
муртакиб шуд @past
ворид кард @past

# Condemning as a noun: «зимни маҳкумияти ҳамла».
[condemn.act] positions
маҳкумияти +ez
маҳкумкардани +ez
мазаммати +ez
тақбеҳи +ez
# Worried about what follows.
[concern.about] positions
нигарони +ez

# What is wished to those who mourn or are hurt, beside a verb of wishing.
[wish_well] positions
сабри ҷамил
шифои комил
шифои оҷил
раҳмату мағфират
биҳишти барин
[wish]
мехоҳ @present
орзу
таманно
хоҳон
хоҳонем +fin
масъалат
илтиҷо
# "Stressed the need for".
[need] positions
зарурати +ez
зарур будани +ez
аҳамияти +ez
муҳим будани +ez
лозим будани +ez
[stress]
таъкид
тақозо
хотирнишон
қайд
изҳор
иброз

# Proposals: with what somebody would do, an offer.
[propose] positions
пешниҳод
таклиф
ваъда
қавл
ваъда дод @past
ваъда диҳ @present
ваъда кард @past
пешниҳод кард @past
пешниҳод намуд @past
