# Tajik: what is asked for, as verbs and objects that 25-asked.rules joins: any verb of lowering with any word of tension,
# any verb of leaving with any word of troops or places, and so on. Own work. Licence: Apache-2.0.

@asked: @tail, ҳо @tail

# ---- tension and strife ----

[ask.tense] beside
авзо @asked
авзоъ @asked
вазъ @name
вазъият @name
муқовимат @asked
нооромӣ
нооромиҳо @name
таниш @asked
таниширо +acc
танишот @name
танш @asked
тансион @name
ташаннуҷ @asked
ташаннуҷот @name
тезутунд @ithing
шиддат @name
фазо @asked
эҳсосот @name
ҳарорат @name

[ask.strife] beside
баҳрон @asked
буҳрон @asked
бӯҳрон @asked
даргир @ithing
зиддият @asked
кашмакаш @asked
мунозиа @asked
муноқиша @asked
муҳориба @asked
низоъ @asked
низои +ez
низоро +acc
ҷанг @asked
ҷидол @asked

# Lower, cool, calm: before its verb
[ask.lower] beside
сусттар
бартараф
барҳам
кам
камтар
коҳиш
мулоим
мусоид
муътадил
мӯътадил
ором
осуда
паст
пасттар
поин
рафъ
сабук
сард
суст
таскин
фурӯ
хомӯш

# The infinitive of such verbs, whose object stands behind
[ask.doing] beside
андохтани +ez
баргардонидани +ez
баргардондани +ez
бардоштани +ez
бахшидани +ez
бурдани +ez
гузоштани +ez
гирифтани +ez
додани +ez
доштани +ez
ёфтани +ez
задани +ez
кашидани +ez
нишондани +ez
нишонидани +ez
овардани +ez
рафтани +ez

[ask.badly] beside
амиқ
амиқтар
бад
бадтар
вазнин
вазнинтар
вахим
вахимтар
васеъ
васеътар
густурда
густурдатар
доғ
доғтар
мураккаб
мураккабтар
муташанниҷ
муташанниҷтар
ноором
ноороми
нооромтар
печида
печидатар
сангин
сангинтар
тезтар
тезутунд
тезутундтар
тунд
тундтар
хароб
харобтар
хатарнок
хатарноктар
ҳассос
чигил
чигилтар
шадид
шадидтар
ҳод
ҳодтар

# Getting worse, as a noun or an infinitive with what gets worse behind it
[ask.growth] beside
густариши +ez
авҷи +ez
афзоиши +ez
афрӯхтани +ez
барангехтани +ez
вусъати +ez
вусъатёбии +ez
даргирии +ez
паҳншавии +ez
тавсеаи +ez
такрори +ez
тезонидани +ez
тезондани +ez
эҷоди +ez
эскалатсияи +ez

# What a strife does that spreads, and what is not to be done to it: before its verb
[ask.spread] beside
авҷ
аланга
вусъат
густариш
густурда
доман
доманадор
паҳн
сар
сироят
тавсеа
ташдид
шиддат
забона
шуълавар

# Averts: before its verb, or alone
[ask.avert] beside

боздор @present
дурӣ
канораҷӯӣ
монеъ
парҳез
пешгирӣ
ҷилавгирӣ
худдорӣ
хештандорӣ
эҳтироз
эмин

[ask.deed] beside
амал @asked
амалкард @asked
гом @asked
иқдом @asked
иқдомот @name
кирдор @asked
қадам @asked
рафтор @asked
ҳаракат @asked

[ask.word] beside
таблиғот @name
баёния @asked
баёнот @name
баён @ithing
гуфта @asked
гуфтаҳо @tail
гуфтор @asked
даъво @asked
изҳорот @name
изҳороту +and
лафз @name
нутқ @asked
сухан @asked
суханон @tail
суханпардозӣ
суханрон @ithing
эъломия @asked

[ask.inciting] beside
ҷанг @ithing
душман @ithing
қаҳролуд @name
душманона @name
зиддиқонун @iname
зӯроварона @name
иғвогарона @name
иғвоангез @name
иғвоангезона @name
иғвоомез @name
кинатӯзона @name
муғризона @name
нафратангез @name
нафратомез @name
носанҷида @name
ноҷо @name
оташафрӯз @name
саросемавор @name
саросема @name
таҳдидомез @name
таҳрикангез @name
таҳрикомез @name
таҳрикотӣ
таҳрикотомез @name
таҳқиромез @name
тафриқаангез @name
тунд @name
хасмона @name
хушунатомез @name
хашмолуд @name
якҷониба @name
яктарафа @name
ҷангталабона @name

[ask.provocation] beside
иғво @asked
иғвоангез @ithing
иғвогар @ithing
лофзан @ithing
таҳдид @asked
таҳрик @asked
таҳрикот @name
ҷангафрӯз @ithing
ҷангталаб @ithing

# What one is to refrain from, beside deeds and words
[ask.rash] beside
зӯр @ithing
зӯр @name
зӯровар @ithing
зӯрозмо @ithing
зӯрозмой @ithing
интиқом @name
интиқомгир @ithing
кинхоҳ @ithing
қасос @name
қасосгир @ithing
қудратнамо @ithing
силоҳ @name
худсар @ithing
хушунат @name
шитобкор @ithing
саросемаг @ithing
эҳсосот @name

# ---- truce ----

[ask.fight] beside
ҷангидан
мухосама @asked
бомборон @name
бомбаборон @asked
бомбандоз @ithing
зарба @asked
зарбазан @ithing
зӯр @ithing
кушокуш @ithing
куштор @asked
лашкаркаш @ithing
мухосимат @asked
оташкушо @ithing
оташкушой @ithing
пархош @name
разм @name
тохтутоз @name
тӯпборон @name
хунрез @ithing
хуншор @ithing
хусумат @asked
душман @ithing
юриш @asked
ҳамалот @name

[ask.cease] beside
анҷом
барҳам
мавқуф
мавқӯф
манъ
тарк

# Shooting: what is not to be done
[ask.shoot] beside
тирандозӣ
тирпарронӣ
тирпаронӣ
оташкушоӣ
ҷанг
бомбаборон
мушакборон

# ---- talks ----


[ask.talk] beside
вохӯр @ithing
гап
дидор @asked
дидорбин @ithing
кангош @name
маслиҳат @asked
машварат @asked
муколама @asked
мулоқот @asked
мусоҳиба
мубоҳиса @asked
муҳокима @asked
суҳбат @asked
сӯҳбат @asked
ҳамсуҳбат @ithing
ҳамсӯҳбат @ithing

# What is kept up, taken up anew between sides
[ask.contact] beside
канал @asked
хат @name
алоқа @asked
вохӯр @ithing
гуфтугӯ @asked
гуфтушунид @asked
дидор @asked
иртибот @name
машварат @asked
муколама @asked
мулоқот @asked
муошират @name
музокира @asked
музокирот @name
нишаст @asked
тамос @asked
робита @asked

[ask.anew] beside
ташкил
суръат
роҳандозӣ
барқарор
боз
давом
дубора
идома
кушода
оғоз
шурӯъ
шурӯ
фаъол
эҳё
ҷоннок

# ---- troops that are to go, places that are to be left ----

[ask.troops] beside
пойгоҳҳо @tail
аскар @asked
аскарон @tail
артиш @asked
воҳидҳо @tail
даста @asked
дастаҳо @tail
зиреҳпӯш @asked
зархарид @asked
зархаридон @tail
истеҳком @asked
истеҳкомот @name
киштиҳо @tail
контингент @asked
қисмҳо @tail
қувва @asked
қӯшун @asked
лашкар @asked
лашкариён @tail
марзбонон @tail
мушак @asked
мушакҳо @tail
нерӯ @asked
неру @asked
нирӯ @asked
низомиён @tail
паҳподҳо @tail
пойгоҳ @asked
посгоҳ @asked
пост @asked
ракетаҳо @tail
сарбоз @asked
сарбозон @tail
танк @asked
танку +and
тонк @asked
тонку +and
тӯпхона @asked
тӯп @asked
ҷангандагон @tail
ҷангиён @tail
ҷанговарон @tail
ҷангҷӯён @tail
ҳавопаймоҳо @tail
ҳарбиён @tail
техника @asked
аслиҳа @asked

# Goes, is taken away: before its verb
[ask.away] beside
ақиб
берун
бирун
бозпас
дур
дуртар
кӯч
пас
қафо
хориҷ
холӣ
ҷудо

[ask.take] beside
баргардон @present
бардор @present
барчин @present
барор @present
бубар @present
бозгардон @present
бозхон @present
бубароред +fin
кӯчон @present
бароварда
баргардонда
баргардонида
бозхонда
кӯчонида

[ask.land] beside
баландӣ
баландиҳо @tail
бандар @asked
бино @asked
дара @asked
деҳа @asked
деҳот @name
дидбонгоҳ @asked
замин @asked
иншоот @name
иёлат @asked
ҷазира @asked
қаламрав @asked
қитъа @asked
қишлоқ @asked
маҳалла @asked
маҳал @asked
манотиқ @name
манзил @asked
манзилҳо @tail
марз @asked
мавзеъ @asked
мавқеъ @asked
минтақа @asked
нирӯгоҳ @asked
ноҳия @asked
нуқта @asked
паҳно @asked
пойгоҳ @asked
пост @asked
пул @asked
русто @asked
сарзамин @asked
сарҳад @asked
теппа @asked
фурудгоҳ @asked
хок @asked
хона @asked
ҳудуд @asked
шаҳр @asked
шаҳрак @asked

[ask.taken] beside
баҳсӣ
баҳсиро
баҳсталаб @name
баҳснок @name
забтшуда @name
забткарда @name
забткардааш @name
ғасбшуда @name
ғасбкарда @name
ишғолшуда @name
ишғолкарда @name
ишғолкардааш @name
ишғолгардида @name
ишғолӣ
ишғолиро
гирифтааш @name
гирифтаашон @name

[ask.quit] beside
тарк
холӣ
раҳо
вогузор
партоянд
партояд


# ---- restraint ----

[ask.calm] beside
ботамкин
бохирад
бохирадона
боэҳтиёт
вазнин
мулоҳизакор
ором
оқил
сабур
тамкинкор
хештандор
худдор
хунсард
эҳтиёткор
босабр

[ask.calmly] beside
мулоим
мулоимона
боодобона
бомулоҳиза
бошуурона
ботамкинона
босаброна
боэҳтиёт
хирадмандона
мулоҳизакорона
масъулона
масъӯлона
масъулиятшиносона
одилона
оқилона
оромона
боандеша
андешамандона
сабурона
хунсардона
худдорона
эҳтиёткорона

[ask.calmness] beside
ҳушёриву
ҳушёрию
андеша
бурдборӣ
бурдбориро
вазнинӣ
вазниниро
вазнинию
маъқулият
мулоҳизакорӣ
мулоҳизакориро
масъулият
масъулиятшиносӣ
масъулиятшиносиро
масъулиятро
оромӣ
оромиро
оромию
оромиву
осоиштагӣ
осоиштагиро
сабр @name
сабурӣ
сабуриро
таҳаммул @name
таҳаммулпазирӣ
тамкин @name
тоқат @name
хештандорӣ
хештандориро
хирад @name
хирадмандӣ
хирадмандиро
худдорӣ
худдории +ez
худдориро
хунсардӣ
хунсардиро
эҳтиёт
эҳтиёткорӣ
эҳтиёткориро
эътидол @name

[ask.show] beside
боло
тарҷеҳ
авло
зоҳир
ифода
изҳор
нишон
нигоҳ
пеша
риоя
ҳифз


# What one gives in to
[ask.lure] beside
авбошон @tail
бадхоҳон @tail
васваса @asked
дасиса @asked
дигарон @tail
душманон @tail
иғво @asked
иғвогар @ithing
иғвогарон @tail
иғвоангезон @tail
таҳрик @asked
таҳрикот @name
хашм @name
эҳсос @asked
эҳсосот @name
ғазаб @name
тарс @name
ваҳм @name

# ---- peaceful means ----

[ask.issue] beside
баҳс @asked
буҳрон @asked
бӯҳрон @asked
баҳрон @asked
ихтилоф @asked
ихтилофот @name
кашмакаш @asked
масъала @asked
масоил @name
муаммо @asked
мунозиа @asked
муноқиша @asked
мушкил @asked
мушкил @ithing
мушкилот @tail
низоъ @asked
низои +ez
низоро +acc
ҷанг @asked
проблема @asked

[ask.settle] beside
анҷом
бартараф
баррасӣ
барҳам
рафъ
поён
танзим
фурӯ
хотима
ҳал

[ask.peaceably] beside
дӯстона
бародарона
некҳамсоягона
осоишта
мусолиматомез
сулҳомез
сулҳомезона
сулҳҷӯёна



[ask.of_peace] beside
ҳамдигарфаҳм @ithing
дипломат @iname
дипломатия @asked
мусолиҳа @asked
мусолимат @name
мусолиматомез @name
оштӣ
оштиро
осоишта @name
сиёсӣ
сиёсии +ez
сиёсиро
созиш @asked
сулҳ @name
сулҳомез @name
тафоҳум @name
ваҳдат @name

[ask.choose] beside
биёб @present
биҷӯ @present
дарёб @present
дарёфт
ёб @present
интихоб
ихтиёр
пайдо
пайгирӣ
пеш
пеша
ҷустуҷӯ
ҷӯё
ҷӯ @present
таҳия
тарҷеҳ
авло

# ---- help and protection ----

# Who brings aid
[ask.helpers] beside
духтур @asked
духтурон @tail
имдодгар @asked
имдодгарон @tail
имдодрасон @asked
имдодрасонҳо @tail
имдодчиён @tail
корвон @asked
корвонҳо @tail
кумакрасон @asked
кумакрасонҳо @tail
кӯмакрасонҳо @tail
наҷотдиҳандагон @tail
пизишкон @tail
ёрирасонҳо @tail
табибон @tail
ҳамшираҳо @tail

# What helps those in need
[ask.aid] beside
барқ @name
бор @asked
гандум @name
дастгирӣ
дору @asked
доруворӣ
доруву +and
дорувориву +and
ғалла @name
ғизо @asked
ғизоро
ғизову
имдод @name
имдодҳо @tail
кумак @asked
кумакҳо @tail
кӯмак @asked
кӯмакҳо @tail
мавод @name
об @name
обу +and
озуқа @asked
озуқаворӣ
сӯзишворӣ
сӯзишвориро
хӯрок @name
хӯроквор @ithing
хӯрока @name
хайма @asked
ёрӣ
ёрии +ez
ёриро

# Who is to be spared and helped
[ask.weak] beside
аҳолӣ
аҳолии +ez
аҳолиро
асирон @tail
афтодагон @tail
бемор @asked
беморон @tail
бегуноҳон @tail
беҷошудагон @tail
бесарпаноҳон @tail
гурезагон @tail
гурезаҳо @tail
гуруснагон @tail
ғайринизомиён @tail
ғайриҳарбиён @tail
духтарон @tail
зан @asked
занон @tail
захмиён @tail
захмиҳо @tail
захмдорон @tail
зарардидагон @tail
зилзилазадагон @tail
кӯдакон @tail
маҷрӯҳон @tail
мардум @tail
муҳоҷирон @tail
муҳтоҷон @tail
ниёзмандон @tail
обзадагон @tail
осебдидагон @tail
оворагон @tail
паноҳандагон @tail
паноҳҷӯён @tail
пиронсолон @tail
сокинон @tail
фирориён @tail
шаҳрвандон @tail
ятимон @tail
ҷабрдидагон @tail
тифлон @tail

# Buildings and works that are to be spared
[ask.works] beside
амбулатория @asked
беморхона @asked
беморхонаҳо @tail
бозорҳо @tail
дармонгоҳ @asked
дармонгоҳҳо @tail
зерсохтор @asked
калисо @asked
кӯдакистон @asked
масҷид @asked
масҷидҳо @tail
мактаб @asked
мактабҳо @tail
урдугоҳҳо @tail

# Harm that is not to be done to them: before its verb
[ask.harm] beside
азият
дахл
зарар
зарба
зарбаҳо
зиён
латма
мамониат
монеа
монеаҳо
монеъ
озор
осеб
садама
тир
хисорот
халал
ҳамла
ҳуҷум
дастдарозӣ
садд

[ask.target] beside
сипар
бомбаборон
вайрон
ҳадаф
тирборон
мушакборон
хароб
нишон
нобуд
сӯзонанд
тӯпборон

# Lets, makes it possible: before its verb
[ask.let] beside
дастрасӣ
дастрасии +ez
имкон
имкони +ez
имконият
имконияти +ez
иҷозат
иҷозати +ez
иҷоза
иҷозаи +ez
монеъ
роҳ
роҳи +ez
рухсат
рухсати +ez
фурсат
фурсати +ez
шароит
шароити +ez
сарпаноҳ
паноҳ
паноҳгоҳ

# A way for those who flee and what they need
[ask.route] beside
дарҳояшро +acc
дарҳояшонро +acc
дарашро +acc
сарҳадашро +acc
дарҳо @tail
бандар @asked
бандарҳо @tail
гузаргоҳ @asked
гузаргоҳҳо @tail
долон @asked
долонҳо @tail
дарвоза @asked
дарвозаҳо @tail
маъбар @asked
марз @asked
роҳ @asked
роҳҳо @tail
роҳрав @asked
роҳравҳо @tail
сарҳад @asked
сарҳадҳо @tail
марзҳо @tail

[ask.held] beside
асир @asked
асирон @tail
бандиён @tail
боздоштшуда @asked
боздоштшудагон @tail
гаравгон @asked
гаравгонҳо @tail
гаравгонон @tail
дастгиршудагон @tail
зиндонӣ
зиндонии +ez
зиндониён @tail
маҳбус @asked
маҳбусон @tail
маҳкумшудагон @tail
рабудашуда @asked
рабудашудагон @tail
ҳабсшудагон @tail
зиндониро

# As an attribute of those who are held
[ask.held_one] beside
асирафтода @name
боздошташуда @name
боздоштшуда @name
бурдашуда @name
гаравгон @name
дастгиршуда @name
зиндонӣ
зиндонии +ez
зиндониро
зиндонишуда @name
маҳбусшуда @name
рабудашуда @name
ҳабсшуда @name

[ask.free] beside
иваз
мубодила
озод
раҳо
табодул
таҳвил
баргардон @present
бозгардон @present
супор @present
бисупор @present

# ---- inquiry ----

[ask.event] beside
бадрафтор @ithing
боздошт @asked
воқеа @asked
воқеаҳо @tail
гумшав @ithing
даргир @ithing
даъво @asked
далел @asked
далелҳо @tail
задухӯрд @asked
иддао @asked
иттиҳом @asked
иттиҳомот @name
куштор @asked
қазия @asked
қатл @asked
латукӯб @name
марг @asked
нақз @asked
нопадидшав @ithing
парванда @asked
суиқасд @asked
суқут @name
садама @asked
сарнагуншав @ithing
сонеҳа @asked
тирандоз @ithing
тирпарон @ithing
тирпаррон @ithing
таркиш @asked
фоҷиа @asked
ҳалокат @name
ҳамла @asked
ҳодиса @asked
ҳодисаҳо @tail
шикоят @asked
шиканҷа @asked
ҳуқуқвайронкун @ithing
ҷиноят @asked
ҷиноятҳо @tail
ҷиноёт @name
фактҳо @tail

[ask.look] beside
баррасӣ
бозбинӣ
бозпурсӣ
бозрасӣ
бисанҷ @present
кофтуков
омӯзиш
омӯхта
пайгирӣ
санҷ @present
санҷида
санҷиш
тафтиш
тафтишот
таҳқиқ
таҳқиқот
ташхис

[ask.truth] beside
кӣ
асли +ez
натиҷа @asked
воқеият @name
далелҳо @tail
омил @asked
сабаб @asked
сабабҳо @tail
сир @name
сирр @name
сирри +ez
тафсилот @name
ҳақиқат @asked
ҳолатҳои +ez
ҳувият @name
ҷузъиёт @name
фактҳо @tail

# Who is behind it
[ask.culprit] beside
айбдор @asked
айбдорон @tail
гунаҳгорон @tail
гунаҳкор @asked
гунаҳкорон @tail
қотил @asked
қотилон @tail
масъул @asked
масъулон @tail
масъӯлон @tail
муқассирон @tail
омилон @tail
омирон @tail
пуштибонон @tail
иҷрокунандагон @tail
созмондиҳандагон @tail
ташкилкунандагон @tail
тарроҳон @tail
фармоишгарон @tail
фармоишдиҳандагон @tail
фармондиҳандагон @tail
ҳамлагарон @tail
ҳамлакунандагон @tail
ҳомиён @tail
ҷинояткор @asked
ҷинояткорон @tail

[ask.reveal] beside
гӯ @present
ҷамъоварӣ
ҷамъ
ҳуҷҷатгузорӣ
аён
аниқ
дақиқ
ифшо
маълум
муайян
муқаррар
ошкор
ошкоро
пайдо
равшан
рӯшан
собит
фош
шинохта
шиносоӣ
мушаххас
ёб @present
биёб @present
дарёб @present
бигӯ @present

# Light is shed on it, the law judges it
[ask.light] beside
аниқӣ
рӯшанӣ
равшанӣ

[ask.inspectors] beside
бозрасон @tail
бозрасони +ez
коршиносон @tail
муфаттишон @tail
муҳаққиқон @tail
мутахассисон @tail
нозирон @tail
нозироти +ez
санҷишгарон @tail
таҳқиқгарон @tail

# ---- anything else that states are asked for, beside one of the above in a call ----

[ask.law] beside
қонун @asked
қонунҳо @tail
қарор @asked
қатънома @asked
лоиҳа @asked
маҳдудият @asked
маҳдудиятҳо @tail
таҳрим @asked
таҳримҳо @tail
тарофа @asked
тарофаҳо @tail
ҳукм @asked
ҳукмҳо @tail
манъ @name
мамнӯият @asked
мамнуият @asked
раводид @asked

[ask.undo] beside
бекор
бозбинӣ
лағв
бардор @present
бардошта
ботил

[ask.payment] beside
бадал @name
ҷуброн @name
ҷубронпулӣ
зарар @name
зиён @name
хисорот @name
қарз @asked
товон @name

# ---- attributes ----

# Force, as what is done without it, or shown
[ask.violence] beside
зӯр @name
зӯр @ithing
зӯровар @ithing
қувва @name
қудрат @name
нерӯ @name
силоҳ @name
хунрезӣ
хушунат @name
ҷанг @name

[ask.armed] beside
вазнин @name
вазнинашро
вазнинашонро
зиреҳпӯш @name
мусаллаҳ @name
низом @ithing
низомиашро
низомиашонро
ҳарб @ithing
ҷанг @ithing

[ask.aiding] beside
башардӯст @name
башардӯстона @name
башар @ithing
имдод @name
имдод @ithing
имдодрасон @name
кумак @name
кӯмак @name
наҷот @name
наҷотдиҳанда @name
тиб @name
тибб @ithing
фавр @ithing
хайрия @name
ёрӣ
ёрии +ez
ғизо @name

[ask.civic] beside
истиқомат @ithing
мардум @name
маскун @ithing
мулк @ithing
сокинон @name
таълим @ithing
тибб @ithing
шаҳрванд @ithing
ғайринизом @ithing
ғайриҳарб @ithing

[ask.probing] beside
байналмилал @ithing
вижа @name
воқеъбин @name
ҳақиқатёб @name
ҳақиқатҷӯ @name
коршиносон @name
махсус @name
муваққат @ithing
мустақил @name
муштарак @name
парлумон @ithing
тафтишот @ithing
таҳқиқот @ithing

[ask.arms] beside
аслиҳа @asked
силоҳ @asked
силоҳҳо @tail
туфанг @asked
туфангҳо @tail
тӯпҳо @tail
яроқ @asked
яроқҳо @tail

# What rises in one who gives in to it
[ask.wrath] beside
хашм @tail
ғазаб @tail
қаҳр @tail
эҳсосот @tail

[aim.deescalation]
танишзудо @iname
танишзудоӣ
танишзудоиро

# Fire that is kept up, and so to be stopped
[kept_up.fire] positions
ба бомбаборони +ez
ба куштори +ez
ба тирборони +ez

# Bringing to light, before what is
[find_of.light]
муайян кардани +ez
муайян намудани +ez
муайян сохтани +ez
ошкор кардани +ez
ошкор намудани +ez
ошкор сохтани +ez
пайдо кардани +ez
пайдо намудани +ez
пайдо сохтани +ez
рӯшан кардани +ez
рӯшан намудани +ez
рӯшан сохтани +ez
равшан кардани +ez
равшан намудани +ez
равшан сохтани +ez
фош кардани +ez
фош намудани +ez
фош сохтани +ez
муқаррар кардани +ez
муқаррар намудани +ez
муқаррар сохтани +ez
шиносоии +ez
дарёфти +ez
ёфтани +ez
