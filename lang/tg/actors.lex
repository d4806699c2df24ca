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
дифои мадан @ibody
нирӯҳо @body
нирӯҳои мусаллаҳ @body
нируҳо @body
нируҳои мусаллаҳ @body
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
милиса @body
намояндаг @ibody
шӯъба @body
кумитет @body
девон @body
қисми низом @ibody
ситоди кулл @ibody
қӯмондон @ibody
гарнизон @body
отряди сарҳад @ibody

# Bodies that count as a state's own without its name.
[agency] +known
ақ ӯрда @body = KZ
оқ ӯрда @body = KZ
ақ орда @body = KZ
кохи сафед @body = US
кохи сафеди +ez = US
коргузории марз @body
кремл @body = RU
пентагон @body = US
Толибон @body = AF group/taliban
ҳукумати толибон @body = AF

# Local bodies: no other body belongs to them.
[actor.agency]
мақомоти маҳаллӣ
мақомоти маҳаллиро +acc

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
тафтишот @name
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
эътилоф @ibody
амнияи +ez
амния
авқоф @name
ҳаҷ @name
шуғл @name
шаҳрванд @ibody
оббандҳо @name
киштиронӣ
ҳавонавардӣ
иттилоъ @name
авиатсия @name
таҷассус @name
иктишоф @ibody
ҷосус @ibody
амният @ibody
марзҳо @name
якум @name
якуми +ez
дуюми +ez
ваколатдор @name
марзбонӣ
хориҷӣ
сарҳадҳо @name
зидди коррупсия
қудрат @ibody
интизом @ibody
ҳокимият @name
ҳифзи ҳуқуқ
ҳифзи ҳуқуқи +ez
бехатарӣ
садама @name
масъули +ez
араб @ibody
ғарб @ibody
мустақил @name
таҳқиқот @name
байналмилал @ibody
фавқулодда @name
фавқуллода @name
фавқуллодда @name
фавкулода @name
кор @name
захираҳо @name
об @name
энергия @name
гурезагон @name
муҳоҷирон @name
кӯдакон @name
ҷанг @ibody
худмудофиа @name

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
Созмони Амният ва Ҳамкорӣ дар Аврупо = igo/osce
Созмони Амнияту Ҳамкории Аврупо @name = igo/osce
Созмони Ҳамкории Шанхай @name = igo/sco
Созмони Ҳамкориҳои Шанхай @name = igo/sco
АСЕАН = igo/asean
Барномаи Рушди СММ = igo/undp
Бонки Аврупоии Таҷдид ва Рушд @name = igo/ebrd
Бонки Осиёии Рушд @name = igo/adb
БРИКС = igo/brics
Гурӯҳи Бист = igo/g20
Дафтари Ҳамоҳангсозии Кумакҳои Башардӯстонаи СММ = igo/ocha
Дафтари Ҳамоҳангсозии Кӯмакҳои Башардӯстонаи СММ = igo/ocha
Дафтари Ҳамоҳангсозии Умури Башардӯстонаи СММ = igo/ocha
Дафтари Ҳамоҳангсозии Кумакҳои Башарии СММ = igo/ocha
Дафтари Ҳуқуқи Башари СММ = igo/ohchr
Европол @name = igo/europol
ИГАД = igo/igad
Идораи Ҳуқуқи Башари СММ = igo/ohchr
ИКАО = igo/icao
Интерпол @name = igo/interpol
Иттиҳоди Аврупоӣ = igo/eu
Иттиҳоди Давлатҳои Муштаракулманофеъ @name = igo/cis
Иттиҳоди Иқтисодии Авруосиё @name = igo/eaeu
Комиссариати Олии Ҳуқуқи Башари СММ = igo/ohchr
Комиссари Олии СММ оид ба Ҳуқуқи Инсон = igo/ohchr
Комиссияи Аврупоӣ = igo/european-commission
КФОР = igo/kfor
МИНУСКА = igo/minusca
МИНУСМА = igo/minusma
Миссияи СММ дар Афғонистон = igo/unama
МОНУСКО = igo/monusco
Парлумони Аврупо @name = igo/european-parliament
САДК = igo/sadc
Сандуқи Байналмилалии Асъор @name = igo/imf
Созмони Байналмилалии Меҳнат @name = igo/ilo
Созмони Давлатҳои Амрико @name = igo/oas
Созмони Давлатҳои Турк @name = igo/ots
Созмони Кишварҳои Турк @name = igo/ots
Созмони Манъи Силоҳи Кимиёв @ibody = igo/opcw
Созмони Хӯрокворӣ ва Кишоварзии СММ = igo/fao
Созмони Ҷаҳонии Обуҳавошинос @ibody = igo/wmo
ФАО = igo/fao
Федератсияи Байналмилалии Салиби Сурх @name = igo/ifrc
Фронтекс @name = igo/frontex
Хазинаи Байналмилалии Асъор @name = igo/imf
Шӯрои Аврупоӣ = igo/european-council
Шӯрои Сулҳ ва Амнияти Иттиҳоди Африқо @name = igo/au-psc
Шӯрои Ҳамкории Халиҷи Форс @name = igo/gcc
ЭКОВАС = igo/ecowas
ЮНАМА = igo/unama
ЮНИФИЛ = igo/unifil
ЮНФПА = igo/unfpa
ЮНҲСР = igo/unhcr
Комиссариати Олии СММ оид ба Гурезагон = igo/unhcr
Комиссариати Олии Созмони Милал оид ба Гурезагон = igo/unhcr
Комиссари Олии СММ оид ба Гурезагон = igo/unhcr
СПАД = igo/csto
Созмони Паймони Амнияти Дастаҷамъ @ibody = igo/csto
Анҷумани Африқои Шарқ @ibody = igo/eac
Аҳдномаи Амнияти Дастаҷамъ @ibody = igo/csto
Барномаи Ҷаҳонии Ғизо @name = igo/wfp
Бонки Ҷаҳон @ibody = igo/world-bank
Гурӯҳи Ҳафт = igo/g7
Дафтари Комиссари Олии СММ оид ба Паноҳандагон = igo/unhcr
Додгоҳи Байналмилал @ibody = igo/icj
Додгоҳи Байналмилалии Ҷиноӣ = igo/icc
Додгоҳи Байналмилалии Ҷиноии +ez = igo/icc
Додгоҳи Байналмилалии Ҷиной = igo/icc
ИА = igo/eu
ИАро = igo/eu
ИДМ = igo/cis
Иттиҳоди Аврупо @name = igo/eu
Иттиҳоди Африқо @name = igo/au
Иттиҳоди Давлатҳои Мустақил @name = igo/cis
Иттиҳоди Кишварҳои Араб @ibody = igo/arab-league
Иттиҳодияи Аврупо @name = igo/eu
Комиссари Олии СММ оид ба Паноҳандагон = igo/unhcr
комиссариати олии смм
комиссариати олии созмони милал @name
Комиссияи Аврупо @name = igo/european-commission
Комиссияи Иттиҳоди Африқо @name = igo/au-commission
Котиботи Созмони Аҳдномаи Амнияти Дастаҷамъ @ibody = igo/csto
Кумитаи Байналмилалии Салиби Сурх @name = igo/icrc
Лигаи Араб @name = igo/arab-league
Лигаи Давлатҳои Араб = igo/arab-league
МАГАТЭ = igo/iaea
Маҷмаи Умумии СММ = igo/un-general-assembly
Маҷмаи Умумии Созмони Милал = igo/un-general-assembly
Миссияи САҲА = igo/osce
НАТО = igo/nato
ОЧА = igo/ocha
Паймони Атлантикаи Шимол @ibody = igo/nato
Паймони Атлантикаи Шимолӣ = igo/nato
раёсати созмони милал
СААД = igo/csto
СААДу = igo/csto
Салиби Сурхи Байналмилал @ibody = igo/icrc
САҲА = igo/osce
СММ = igo/un
СММро = igo/un
Созмони Амният ва Ҳамкории Аврупо @name = igo/osce
Созмони Аҳдномаи Амнияти Дастаҷамъ @ibody = igo/csto
Созмони Аҳдномаи Амнияти Дастаҷамъии +ez = igo/csto
Созмони Байналмилалии Муҳоҷират @name = igo/iom
Созмони Башардӯстонаи ОЧА = igo/ocha
Созмони Кишварҳои Исломӣ = igo/oic
Созмони Милал @name = igo/un
Созмони Милали Муттаҳид @name = igo/un
созмони озодии фаластин
Созмони Ҳамкории Ислом @ibody = igo/oic
Созмони Ҳамкории Шанхай = igo/sco
Созмони Ҷаҳонии Тандуруст @ibody = igo/who
Созмони Ҷаҳонии Беҳдошт @name = igo/who
Созмони Беҳдошти Ҷаҳон @ibody = igo/who
СҲШ = igo/sco
СҶТ = igo/who
УНРВА = igo/unrwa
УНҲСР = igo/unhcr
Шӯрои Аврупо @name = igo/council-of-europe
Шӯрои Амнияти СММ = igo/un-security-council
Шӯрои Амнияти Созмони Милал = igo/un-security-council
Шӯрои Ҳуқуқи Башари СММ = igo/un-human-rights-council
Намояндагии Созмони Милал дар Афғонистон = igo/unama
Намояндагии СММ дар Афғонистон = igo/unama
ЮНАМА-и = igo/unama
ЮНЕСКО = igo/unesco
ЮНИСЕФ @name = igo/unicef
ҳхср
Парлумони араб @name
Иттиҳодияи Африқо @name = igo/au
Созмони Миллали Муттаҳид @name = igo/un
Созмони Миллал @name = igo/un
Созмони аҳдномаи амнияти дастҷам @ibody = igo/csto
Маҳкамаи Байналмилалии Ҷиноӣ = igo/icc
Девони Байналмилалии Додгустар @ibody = igo/icj
Девони Байналмилалии Кайфар @ibody = igo/icc
Девони кайфарии байналмилал @ibody = igo/icc
Оҷонсии Байналмилалии Нерӯи Атом @ibody = igo/iaea
Гурӯҳи G7 = igo/g7
Созмони Ҳамкориҳои Ислом @ibody = igo/oic
Созмони Ҳамкории Исломӣ = igo/oic
ТУТ = igo/who

# Groups that speak in their own name.
[group]
Amnesty International = group/amnesty-international
Human Rights Watch = group/human-rights-watch
Oxfam = group/oxfam
Save the Children = group/save-the-children
амнести интернешнл
амнистия байналмилал @ibody
Артиши озодибахши Балуҷистон @name = PK group/bla
Вагнер @name = RU group/wagner
Дидбони ҳуқуқи башари Сурия = group/sohr
М23 = CD group/m23
Нерӯҳои демократии Сурия @name = SY group/sdf
Пизишкони бидуни марз @name = group/msf
Табибони бесарҳад @name = group/msf
Таҳрир аш-Шом @name = SY group/hts
Шӯрои гурезагони Норвегия @name = group/nrc
Ҳайати Таҳрири Шом @name = SY group/hts
Ҳизби коргарони Курдистон @name = group/pkk
Ҳизби кории Курдистон @name = group/pkk
ҳюман райтс вотч
хюман райтс вотч
муаллифони гузориш
коршиносони смм
Созмони Human Rights Watch = group/human-rights-watch
созмони amnesty international
созмони авфи байналмилал @name
созмони дидбони ҳуқуқи башар @name
пизишкони бемарз @name
созмони пизишкони бемарз @name
табибони бемарз @name
acled
Авфи Байналмилал @name = group/amnesty-international
Ал-Шабоб @name = SO group/al-shabaab
Аш-Шабоб @name = SO group/al-shabaab
Ал-Қоида @name = group/al-qaeda
Ансоруллоҳ @name = YE group/houthis
артиши озоди сурия = SY
Боко ҳарам @name = NG group/boko-haram
гурӯҳи мухолиф @name
гурӯҳи мухолифин @name
Давлати исломӣ = group/islamic-state
Давлати исломии +ez = group/islamic-state
давлатҳои ғарб @name
Дидбони ҳуқуқи башар @name = group/human-rights-watch
Доиш @name = group/islamic-state
ихвонулмуслимин @name
манбаи огоҳ
манобеи огоҳ
манбаи наздик
манобеи наздик
манбаи тиббӣ
манобеи тиббӣ
манбаи беном
манобеи беном
манбаи пизишкӣ
манобеи пизишкӣ
манбаи расмӣ
манобеи расмӣ
манбаи амниятӣ
манобеи амниятӣ
манбаи низомӣ
манобеи низомӣ
манбаи мо
манобеи мо
манбаи хабарӣ
манобеи хабарӣ
манбаи маҳаллӣ
манобеи маҳаллӣ
манбаи ҳарбӣ
манобеи ҳарбӣ
манбаи муътамад
манобеи муътамад
манбаи боэътимод
манобеи боэътимод
манбаи мақомот
манобеи мақомот
манбаи номаълум
манобеи номаълум
манбаи дипломатӣ
манобеи дипломатӣ
манбаи ҳукуматӣ
манобеи ҳукуматӣ
манбаи огоҳи +ez
манобеи огоҳи +ez
манбаи тиббии +ez
манобеи тиббии +ez
манбаи пизишкии +ez
манобеи пизишкии +ez
манбаи расмии +ez
манобеи расмии +ez
манбаи амниятии +ez
манобеи амниятии +ez
манбаи низомии +ez
манобеи низомии +ez
манбаи хабарии +ez
манобеи хабарии +ez
манбаи маҳаллии +ez
манобеи маҳаллии +ez
манбаи ҳарбии +ez
манобеи ҳарбии +ez
манбаи беноми +ez
манобеи беноми +ez
манбаи дипломатии +ez
манобеи дипломатии +ez
манбаи ҳукуматии +ez
манобеи ҳукуматии +ez
манбаъҳо @name
манобеъ
НВФ = SD group/rsf
Нерӯҳои вокуниши зуд @name = SD group/rsf
Неруҳои вокуниши зуд @name = SD group/rsf
Нерӯҳои пуштибонии фаврӣ = SD group/rsf
Нерӯҳои пуштибонии сареъ = SD group/rsf
Неруҳои вокуниши фаврӣ = SD group/rsf
Нерӯҳои вокуниши фаврӣ = SD group/rsf
расонаҳо @name
расонаҳои маҳаллӣ
салиби сурх @name
сомонаҳо @name
Талибон @name = AF group/taliban
Таҳрики толибон @name = PK group/ttp
Таҳрики толибони покистон @name = PK group/ttp
шабакаҳои иҷтимоӣ
шабакаҳои иҷтимоиро
ғарбро +acc
Ҳамос @name = PS group/hamas
Ҳизбуллоҳ @name = LB group/hezbollah
ҳилоли аҳмар @name
Ҳусиён @name = YE group/houthis
Ҳусиҳо @name = YE group/houthis
ҷабҳаи муқовимати миллӣ = AF
Ҷиҳоди исломӣ = PS group/islamic-jihad
ҷомеаи байналмилал @ibody
ҷомеаи ҷаҳон @ibody
Ҷунбиши Фатҳ @name = PS group/fatah
Алқоида @name = group/al-qaeda
ДИИШ @name = group/islamic-state
ДОИШ @name = group/islamic-state
ИДИШ @name = group/islamic-state
ДИИШ-Хуросон @name = group/isis-k
ДОИШ-Хуросон @name = group/isis-k
эътилофи араб @ibody
эътилофи сауд @ibody
эътилофи байналмилал @ibody
эътилофи ғарб @ibody
Ансоруллоҳи +ez = YE group/houthis

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
шоҳидони ҳол
шоҳидони воқеа
шоҳидони рӯйдод
маҳаллиҳо @name
аҳолии маҳаллӣ
коршиносони низомӣ
таҳлилгарон @name
манбаъҳои +ez

# Anybody who is asked.
# Who speaks for a body without a name.
[informant.insider]
мансабдор @noun
мақомдор @noun

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
котиб @noun
котиби давлатии +ez+sg
котиби матбуотӣ +sg
котиби матбуотии +ez+sg
майор @noun
масъул @noun
омбудсмен @noun
папаи рум +sg
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
масъули сиёсати хориҷӣ +sg
масъули сиёсати хориҷии +ez+sg
сармушовир @noun
муншии кулл @noun
муншии кулли +ez+sg
раиси ҷумҳурӣ +sg
сухангу @unoun
сухангуи +ez+sg
амир @noun
подшоҳ @noun
шоҳ @noun
халифа @anoun
нухуствазир @noun
раисиҷумҳурӣ +sg
сарпараст @noun
сардабир @noun
дабири умумии +ez+sg
ҷонишини раис @noun
нахуствазири собиқ
сардухтири +ez+sg
раиси ҷумхур @noun
амири +ez+sg
музокиракунанда @anoun
раҳбари маънавии +ez+sg
раҳбари олӣ +sg
раҳбари олии +ez+sg
сарфармондеҳ @noun
фармондеҳи кулл @noun


# Sent somewhere: "the ambassador of A in B".
[office.envoy]
вакили мухтор @noun
консул @noun
консули генерал @inoun
консули кулл @noun
корпардоз @noun
муовини намояндаи доимии +ez+sg
намоянда @anoun
намояндаи вижаи +ez+sg
намояндаи доим @noun
намояндаи доими +ez+sg
намояндаи доимии +ez+sg
намояндаи доимӣ +sg
намояндаи махсус @noun
намояндаи олии +ez+sg
намояндаи олӣ +sg
намояндаи расм @inoun
намояндаи тиҷорат @inoun
сафир @noun
сафири кабир @noun
сафири фавқулода ва мухтор @noun
сафири фавқулодда ва мухтор @noun
фиристодаи вижаи +ez+sg
фиристодаи махсус @noun
ҳамоҳангсози муқим @noun

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
ошкор кард @past
ошкор намуд @past
ошкор сохт @past
арз дошт @past
арз намуд @past
баён намуд @past
гузориш кард @past
гӯшзад кард @past
гӯшзад намуд @past
зикр сохт @past
изҳори боварӣ кард @past
изҳори умед намуд @past
изҳори умедворӣ кард @past
изҳори умедворӣ намуд @past
изофа кард @past
изофа намуд @past
иттилоъ расонд @past
мутазаккир шуд @past
пофишорӣ кард @past
такрор кард @past
тасреҳ кард @past
тасреҳ намуд @past
тасриҳ кард @past
тасриҳ намуд @past
тасрих кард @past
таъкид варзид @past
таъкид намудааст
хотиррасон кард @past
хотиррасон намуд @past
хотиррасон сохт @past
хотирнишон сохт @past
ёдоварӣ кард @past
ёдоварӣ намуд @past
ёдрас намуд @past
иддиъо кард @past
эътироф намуд @past
такид кард @past
тақид кард @past
тавзеҳ медиҳ @present
мегуфтанд +fin+plur
хабар медод @past
иддаъо кард @past
иддаъо дор @present
иддаъо мекун @present
шарҳ додаанд +fin+plur
идда кард @past

# "According to": the speaker follows.
[according]
ба андешаи
ба назари
ба боварии
ба таъкиди
ба ақидаи
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
вазоратхона
вазоратхонаи +ez
идора
манбаъ
манбаъи +ez
ниҳоди +ez
оҷонсӣ
оҷонсии мазкур
ситод
сафорат
комиссия
кумита
мақомот
муассиса
ниҳод
раёсат
хадамот
ширкат
хадамоти матбуот
хадамоти матбуотӣ
дафтари матбуот
маркази матбуот
маркази матбуотӣ
маркази иттилоот
раёсати матбуот
ин созмон
ин гурӯҳ
ин ҳаракат
ин ҷунбиш

# What was told before: "Дар ин бора вазорат хабар дод."
[told_of] continues
аз ин хусус
дар ин бора
дар ин боб
дар ин бобат
дар ин маврид
дар ин робита
дар ин хусус
дар хусуси ин
дар хусуси ин ҳодиса
дар бораи ин
дар бораи ин ҳодиса
ин ахборро
ин маълумотро
ин матлабро
ин хабарро
доир ба ин
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
муроҷиат @name
паём @name
суханронӣ
суханронии +ez
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

# What kind of group, before its name.
[kind_of_group]
гурӯҳи +ez
гуруҳи +ez
гурӯҳи террористии +ez
гуруҳи террористии +ez
гурӯҳи терористии +ez
гурӯҳи тундрави +ez
гурӯҳи тундгарои +ez
гурӯҳи исломгарои +ez
гурӯҳи ҷангҷӯи +ez
ҳаракати +ez
ҳаракати террористии +ez
ҳаракати радикалии +ez
ҷунбиши +ez
ҷунбиши радикалии +ez
ҷунбиши исломии +ez
созмони террористии +ez
созмони байналмилалии террористии +ez
ташкилоти террористии +ez
ташкилоти байналмилалии террористии +ez
ҳизби +ez

# Groups without a name that speak as one: nothing belongs to them.
[actor.group]
созмонҳои имдодрасон
созмонҳои башардӯстона
созмонҳои байналмилалӣ
созмонҳои ҳуқуқи башар
ниҳодҳои байналмилалӣ
ниҳодҳои ҳуқуқи башар

# Those who live in a state.
[resident]
мардум @tail
сокин @noun
зодаи +ez
муҳоҷир @noun
