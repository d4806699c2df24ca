# Tajik: who speaks and acts: bodies, organisations, groups, offices; words of saying.
# Own work from general knowledge of the language. Licence: Apache-2.0.
# A name is a chain of ezafe: вазорати корҳои хориҷии Тоҷикистон. [agency] holds its head, [field] what such chains are made of.

@body: -, и+ez, йи+ez, ро+acc, у+and, ву+and, ю+and, ҳо+pl, ҳои+pl+ez, ҳоро+pl+acc
@ibody: ӣ, ии+ez, иро+acc, ию+and
@name: -, и+ez, йи+ez, ро+acc, у+and, ву+and

[agency]
агент @ibody
артиш @body
бандаргоҳ @body
бда = TJ
бозрас @ibody
вазорат @body
вкд
вкх
вмкб
вух
вҳф
гвардия @body
гкнб = KG
губернатор @ibody
гумрук @body
дастгоҳи президент @body
дафтари президент @body
даъватгоҳ @body
девони давлат @ibody
дифои шаҳрванд @ibody
додгоҳ @body
додситон @ibody
додситонии кулл @body
идора @body
идораи марзбон @ibody
институт @body
кдам = TJ
комиссия @body
комитет @body
консулгар @ibody
кумита @body
кҳф = TJ
маркази зилзилашинос @ibody
маркази ҳамоҳангсоз @ibody
маъмурият @body
мақомот @body
мақомоти маҳаллӣ
маҷлис @body
милитсия @body
мудирият @body
мчс
неруҳо @body
неруҳои мусаллаҳ @body
нерӯҳо @body
нерӯҳои мусаллаҳ @body
остондор @ibody
оташнишон @ibody
оҷонс @ibody
пажӯҳишгоҳ @body
палатаи намояндагон @body
парлумон @body
полис @body
порлумон @body
прокуратура @body
пулис @body
раёсат @body
роҳбарият @body
сарраёсат @body
сафорат @body
сафоратхона @body
сенат @body
сиа = US
ситод @body
ситоди зиддибуҳрон @ibody
ситоди кулл @body
фармондеҳ @ibody
фсб = RU
хадамот @body
хадамоти марз @ibody
хориҷаи +ez
циа = US
шаҳрдор @ibody
шуъба @body
шӯро @body
шӯрои амният @body
шӯрои амнияти милл @ibody
қароргоҳ @body
қувваҳои мусаллаҳ @body
қӯшунҳо @body
қӯшунҳои сарҳад @ibody
ҳайат @body
ҳукумат @body
ҷунта @body

# Bodies that count as a state's own without its name.
[agency] +known
коргузории марз @body
кремл @body = RU
пентагон @body = US
толибон @body = AF
ҳукумати толибон @body = AF

[press]
бахши матбуоти +ez
дафтари матбуоти +ez
дафтари матбуотии +ez
маркази иттилоотии +ez
маркази матбуоти +ez
маркази матбуотии +ez
раёсати матбуоти +ez
хадамоти матбуоти +ez
хадамоти матбуотии +ez
шуъбаи матбуоти +ez

[field]
автомобил @ibody
адлия @name
алоқа @name
амният @name
амнияти давлат @ibody
андоз @name
аҳол @ibody
байниидорав @ibody
байниҳукумат @ibody
башар @ibody
башар @name
башардӯстона @name
беморхона @name
бехатар @ibody
беҳдор @ibody
беҳдошт @name
бозрас @ibody
бӯҳрон @name
бӯҳронҳо @name
вазъиятҳо @name
вазъиятҳои фавқулода @name
варзиш @name
вокуниши фавр @ibody
гардишгар @ibody
генерал @ibody
граждан @ibody
гражданӣ
граждании +ez
гумрук @name
давлат @ibody
дифои +ez
дифоъ
дохил @ibody
дохила @name
зиддитеррорист @ibody
зилзилашинос @ibody
илм @name
интихобот @name
иттилоот @name
иттифоқи касаба @name
иқлим @name
иқтисод @name
иҷтимо @ibody
иҷтимоӣ
иҷтимоии +ez
кишоварз @ibody
корҳо @name
кулл @name
кулли +ez
маданият @name
маориф @name
мардум @ibody
марз @ibody
марзбон @ibody
марказ @ibody
матбуот @name
меҳнат @name
милл @ibody
молия @name
мубориза @name
мубориза бо ҳаводис @name
муваққат @ibody
мудирият @name
мудофиа @name
мусаллаҳ @name
муҳоҷират @name
нав @name
назорат @name
нафт @name
нақлиёт @name
наҷот @name
низом @ibody
обтаъминкун @ibody
обуҳавошинос @ibody
обёр @ibody
олӣ
олии +ez
оташнишон @ibody
офатҳо @name
пажӯҳиш @ibody
пешин
профилактик @ibody
раъйпурс @ibody
роҳ @name
саломат @ibody
саноат @name
сарҳад @ibody
сарҳадот @name
сироят @ibody
сиҳат @ibody
сохтмон @name
соҳиб @name
судӣ
тадқиқот @ibody
тандуруст @ibody
тафтишот @ibody
таҳсилот @name
технологияҳо @name
тибб @ibody
тиббӣ
тиббии +ez
туризм @name
умур @name
фавр @ibody
фавқулода @name
фалокатҳо @name
фарҳанг @name
хориҷ @ibody
хориҷа @name
шаҳрсоз @ibody
экология @name
энергетика @name
ҳаво @ibody
ҳаводис @name
ҳамоҳангсоз @ibody
ҳарб @ibody
ҳиф @name
ҳифз @name
ҳолатҳо @name
ҳуқуқ @name
ҷавонон @name
ҷангал @name
ҷумҳуриявӣ

[area]
аъзои +ez
бандар @name
беморхона @name
вилоят @name
давлатҳо @name
деҳа @name
дидбонгоҳ @name
иёлат @name
кишвар @name
кишварҳо @name
кон @name
мамлакат @name
маҳал @name
маҳаллӣ
минтақа @name
минтақаҳо @name
музофот @name
ноҳия @name
пост @name
узви +ez
шаҳр @name
шаҳрак @name
ҷамоат @name
ҷумҳур @ibody

[igo]
юнҳср = igo/unhcr
комиссариати олии смм оид ба гурезагон = igo/unhcr
комиссариати олии созмони милал оид ба гурезагон = igo/unhcr
комиссари олии смм оид ба гурезагон = igo/unhcr
спад = igo/csto
созмони паймони амнияти дастаҷамъ @ibody = igo/csto
анҷумани африқои шарқ @ibody
аҳдномаи амнияти дастаҷамъ @ibody = igo/csto
барномаи ҷаҳонии ғизо @name = igo/wfp
бонки ҷаҳон @ibody = igo/world-bank
гурӯҳи ҳафт
дафтари комиссари олии смм оид ба паноҳандагон = igo/unhcr
додгоҳи байналмилал @ibody
додгоҳи байналмилалии ҷиноӣ
додгоҳи байналмилалии ҷиноии +ez
додгоҳи байналмилалии ҷиной
иа = igo/eu
иаро = igo/eu
идм = igo/cis
иттиҳоди аврупо @name = igo/eu
иттиҳоди африқо @name = igo/au
иттиҳоди давлатҳои мустақил @name = igo/cis
иттиҳоди кишварҳои араб @ibody = igo/arab-league
иттиҳодияи аврупо @name = igo/eu
комиссари олии смм оид ба паноҳандагон = igo/unhcr
комиссариати олии смм
комиссариати олии созмони милал @name
комиссияи аврупо @name = igo/european-commission
комиссияи иттиҳоди африқо @name = igo/au-commission
котиботи созмони аҳдномаи амнияти дастаҷамъ @ibody
кумитаи байналмилалии салиби сурх @name = igo/icrc
лигаи араб @name = igo/arab-league
лигаи давлатҳои араб
магатэ = igo/iaea
маҷмаи умумии смм
маҷмаи умумии созмони милал
миссияи саҳа = igo/osce
нато = igo/nato
оча = igo/ocha
паймони атлантикаи шимол @ibody = igo/nato
паймони атлантикаи шимолӣ
раёсати созмони милал
саад = igo/csto
сааду = igo/csto
салиби сурхи байналмилал @ibody = igo/icrc
саҳа = igo/osce
смм = igo/un
сммро = igo/un
созмони амният ва ҳамкории аврупо @name = igo/osce
созмони аҳдномаи амнияти дастаҷамъ @ibody = igo/csto
созмони аҳдномаи амнияти дастаҷамъии +ez = igo/csto
созмони байналмилалии муҳоҷират @name = igo/iom
созмони башардӯстонаи оча = igo/ocha
созмони кишварҳои исломӣ
созмони милал @name = igo/un
созмони милали муттаҳид @name = igo/un
созмони озодии фаластин
созмони ҳамкории ислом @ibody = igo/oic
созмони ҳамкории шанхай
созмони ҳамкории шанхай @name = igo/sco
созмони ҷаҳонии тандуруст @ibody = igo/who
созмони ҷаҳонии беҳдошт @name = igo/who
созмони беҳдошти ҷаҳон @ibody = igo/who
сҳш = igo/sco
сҷт = igo/who
унрва = igo/unrwa
унҳср = igo/unhcr
шӯрои аврупо @name
шӯрои амнияти смм = igo/security-council
шӯрои амнияти созмони милал = igo/security-council
шӯрои ҳуқуқи башари смм
юнама = igo/unama
намояндагии созмони милал дар афғонистон = igo/unama
намояндагии смм дар афғонистон = igo/unama
юнама-и
юнеско = igo/unesco
юнисеф = igo/unicef
юнисефро
ҳхср

# Groups that speak in their own name.
[group]
acled
авфи байналмилал @name
ал-шабоб @name = SO group/al-shabaab
аш-шабоб @name = SO group/al-shabaab
ал-қоида @name
ансоруллоҳ @name = YE group/houthis
артиши озоди сурия = SY
боко ҳарам @name = NG group/boko-haram
ваҳдати миллӣ
гурӯҳи мухолиф @name
гурӯҳи мухолифин @name
давлати исломӣ = group/islamic-state
давлати исломии +ez
давлатҳои ғарб @name
дидбони ҳуқуқи башар @name
доиш @name = group/islamic-state
ихвонулмуслимин @name
манбаи +ez
манбаъ
манбаъҳо @name
манобеъ
нвф = SD group/rsf
нерӯҳои вокуниши зуд = SD group/rsf
неруҳои вокуниши зуд = SD group/rsf
нерӯҳои пуштибонии фаврӣ = SD group/rsf
нерӯҳои пуштибонии сареъ = SD group/rsf
неруҳои вокуниши фаврӣ = SD group/rsf
нерӯҳои вокуниши фаврӣ = SD group/rsf
расонаҳо @name
расонаҳои маҳаллӣ
салиби сурх @name
сомонаҳо @name
талибон @name = AF
таҳрики толибон @name = PK group/ttp
таҳрики толибони покистон @name = PK group/ttp
шабакаҳои иҷтимоӣ
шабакаҳои иҷтимоиро
ғарбро +acc
ҳамос @name = PS group/hamas
ҳизбуллоҳ @name = LB group/hezbollah
ҳилоли аҳмар @name
ҳусиён @name = YE group/houthis
ҳусиҳо @name = YE group/houthis
ҷабҳаи муқовимати миллӣ = AF
ҷиҳоди исломӣ = PS
ҷомеаи байналмилал @ibody
ҷомеаи ҷаҳон @ibody

[company]
анҷуман @name
ассамблея @name
ассотсиатсия @name
бунёд @name
гурӯҳ @name
иттифоқ @name
иттиҳодия @name
маркази байналмилалии +ez
маркази миллии +ez
маркази тадқиқотии +ez
маркази таҳлилии +ez
портал @name
радио @name
рӯзнома @name
созмон @name
сомона @name
телевизион @name
фонд @name
хабаргузор @ibody
шабака @name
ширкат @name
ширкатҳо @name
ҳаракат @name
ҳизб @name
ҷамъият @name
ҷунбиш @name

[voices.of]
духтурон @name
манобеи +ez
манобеъ
масъулон @name
мутахассисон @name
навбатдорон @name
намояндагон @name
табибон @name

[voices]
духтурон @name
имдодгарон @name
кормандон @name
коршиносон @name
кӯҳканон
мансабдорон @name
масъулон @name
муфаттишон @name
навбатдорон @name
намояндагон @name
наҷотбахшон @name
падару модарон @name
сокинон @name
сокинони маҳаллӣ
табибон @name
хешовандон @name
ҳомиёни ҳуқуқ
ҳомиёни ҳуқуқи инсон
шоҳидон @name
шоҳидони айнӣ
шоҳидони ҳодиса

# Anybody who is asked.
[informant]
боғбон @noun
деҳқон @noun
духтур @noun
корманд @noun
коршинос @noun
кӯҳкан @noun
муҳандис @noun
муҳандиси калон @noun
муҳандиси калони +ez+sg
омӯзгор @noun
ронанда @anoun
саркор @noun
сокин @noun
табиб @noun
ҳамшира @anoun
ҳамшираи навбатдор +sg

[office]
вазир @noun
вакил @noun
волӣ +sg
волии +ez+sg
волиро +acc
генерал @noun
губернатор @noun
дабир @noun
дабири иҷроия @noun
дабири кулл @noun
дабири кулли +ez+sg
диплмот @noun
дипломат @noun
директор @noun
додситон @noun
додситони кулл @noun
канслер @noun
командир @noun
комиссар @noun
комиссари олӣ +sg
комиссари олии +ez+sg
консул @noun
котиб @noun
котиби давлатии +ez+sg
котиби матбуотӣ +sg
котиби матбуотии +ez+sg
майор @noun
масъул @noun
мудир @noun
муншии матбуот @noun
муовин @noun
муовини вазир @noun
муовини раис @noun
муовини сарвазир @noun
муовини сардухтур @noun
мутасаддӣ +sg
муфаттиш @noun
мушовир @noun
мэр @noun
намоянда @anoun
намояндаи вижаи +ez+sg
намояндаи доимӣ +sg
намояндаи доимии +ez+sg
намояндаи махсус @noun
намояндаи олӣ +sg
намояндаи олии +ez+sg
нахуствазир @noun
остондор @noun
папаи рим @noun
пешвои миллат @noun
полковник @noun
президент @noun
прокурор @noun
раис @noun
раиси давлат @noun
раиси ҳукумат @noun
раиси ҷумҳур @noun
раисиҷумҳур @noun
раисиҷумҳурони +ez
раисони ҷумҳур @noun
раисҷумҳур @noun
раҳбар @noun
роҳбар @noun
роҳбари давлат @noun
роҳбари кишвар @noun
сарвазир @noun
сарвари давлат @noun
сарвари кишвар @noun
сарвари ҳукумат @noun
сардор @noun
сардухтур @noun
сармухтасис @noun
сафир @noun
сенатор @noun
сухангӯ @unoun
сухангӯи +ez+sg
фармондеҳ @noun
фиристода @anoun
шаҳрдор @noun
ҳамоҳангсоз @noun
ҳамраис @noun
ҳоким @noun
ҷонишин @noun

[say]
арз кард @past
арз мекун @present
арзёбӣ кард @past
афзуд @past
баён дошт @past
баён кард @past
баён мекун @present
ваъда дод @past
гузориш дод @past
гузориш медиҳ @present
гуфт @past
гуфта буд @past
гуфта мешавад
гуфтаанд
дастраси расонаҳо гардонд @past
дастраси расонаҳо кард @past
дастраси расонаҳо намуд @past
дастур дод @past
дастур медиҳ @present
даъво дор @present
даъво дошт @past
даъво кард @past
даъво мекун @present
зикр кард @past
зикр мекун @present
зикр намуд @past
иброз дошт @past
иддао дор @present
иддао дошт @past
иддао кард @past
иддао мекун @present
изҳор дошт @past
изҳор кард @past
изҳор медор @present
изҳор мекун @present
изҳор намуд @past
изҳори назар кард @past
изҳори назар намуд @past
изҳори умед кард @past
илова кард @past
илова месоз @present
илова намуд @past
ирсол дошт @past
ирсол намуд @past
итминон дод @past
иттилоъ дод @past
иттилоъ медиҳ @present
ишора кард @past
ишора намуд @past
маълум мекун @present
маълумот дод @past
маълумот медиҳ @present
меафзо @present
меафзояд +fin
меафзоянд +fin
мегуфт @past
мегӯ @present
мегӯем +fin
мегӯяд +fin
мегӯянд +fin+plur
менавис @present
менависад +fin
менамояд +fin
менигор @present
мешумор @present
меҳисоб @present
муддаӣ шуд @past
муддаист
навишт @past
навиштааст
нашр кард @past
нашр намуд @past
нақл кард @past
номид @past
огоҳ кард @past
огоҳӣ дод @past
омадааст
пазируфт @past
посух дод @past
рад кард @past
рад мекун @present
рад менамо @present
рад намуд @past
супориш дод @past
тавзеҳ дод @past
тазаккур дод @past
такзиб кард @past
такзиб мекун @present
тасдиқ кард @past
тасдиқ мекун @present
тасдиқ намуд @past
таъйид кард @past
таъйид намуд @past
таъкид дошт @past
таъкид кард @past
таъкид медор @present
таъкид мекун @present
таъкид месоз @present
таъкид намуд @past
таъкид сохт @past
фармон дод @past
хабар дод @past
хабар дода буд @past
хабар додааст
хабар медиҳ @present
хабар медиҳему
хабар расонд @past
хабар расонид @past
хотирнишон кард @past
хотирнишон мекун @present
хотирнишон намуд @past
шарҳ дод @past
эълом дошт @past
эълом кард @past
эълом намуд @past
эълон дошт @past
эълон кард @past
эълон медор @present
эълон мекун @present
эълон намуд @past
эътироф кард @past
ёдовар мешав @present
ёдовар шуд @past
ёдрас шуд @past
қайд кард @past
қайд мекун @present
қайд намуд @past
ҳисоб кард @past
ҳушдор дод @past
ҳушдор медиҳ @present
ҷавоб дод @past

# "According to": the speaker follows.
[according]
аз рӯи гуфтаи
аз рӯи маълумоти
аз рӯи суханони
аз рӯи хабари
аз рӯи ҳисоби
аз рӯйи маълумоти
аз қавли
ба ақидаи
ба гузориши
ба гуфтаи
ба гуфтори
ба изҳори
ба иттилои
ба иттилои расмии
ба иттилооти
ба маълумоти
ба навиштаи
ба нақли
ба таъкиди
ба хабари
ба эътирофи
ба қавл аз
ба қавли
ба ҳисоби
ба ҳисобҳои
бар асоси гузориши
бар асоси изҳороти
бар асоси маълумоти
бар асоси омори
бино ба гузориши
бино ба гуфтаи
бино ба изҳороти
бино ба иттилои
бино ба маълумоти
бино ба омори
бино ба хабари
бино ба қавли
бо истинод ба
дар асоси маълумоти
мувофиқи баёнияи
мувофиқи гузориши
мувофиқи гуфтаи
мувофиқи изҳороти
мувофиқи иттилои
мувофиқи маълумоти
мувофиқи омори
мувофиқи хабари
мувофиқи ҳисоби
мутобиқи изҳороти
мутобиқи маълумоти
тибқи баёнияи
тибқи гузориши
тибқи гуфтаи
тибқи изҳороти
тибқи иттилои
тибқи иттилооти
тибқи маълумоти
тибқи маълумоти расмии
тибқи омори
тибқи хабари
тибқи ҳисоби

# "He", "the ministry", after its name.
[same_body]
вазорат
идора
комиссия
кумита
мақомот
муассиса
ниҳод
раёсат
хадамот
ширкат

# What was told before: "Дар ин бора вазорат хабар дод."
[told_of] continues
дар ин бора
дар ин хусус
ин маълумотро
ин хабарро
оид ба ин

# A body that speaks for itself: the document is its statement.
[issues]
ба иттилои умум мерасонад
изҳор медорад
изҳор менамояд
иттилоъ медиҳад
маълум мекунад
хабар медиҳад

[issue]
ҳисобот @name
хулоса @name
баёния @name
баёноти матбуотӣ
изҳорот @name
иттилоия @name
муроҷиатнома @name
хабарнома @name

# "On the side of": before a state, whose loss it is.
[side_of]
аз сӯи
аз тарафи
аз ҷониби
дар тарафи
дар ҷониби

[citizen]
гражданин
табаа @anoun
шаҳрванд @noun

# A message of a head of state: the document is his.
[telegram]
барқия @name
мактуб @name
паём @name

# "Our soldiers".
[our]
мо
моро +acc

# "The organisation", after its name.
[same_igo]
созмон
