# Tajik: what sides are charged with: deeds that are wrong in themselves, and verbs of harm with what they are done to. Own work. Licence: Apache-2.0.

[mis.does.k] positions beside
авбошӣ
аҳдшиканӣ
бадарға
бадқавлӣ
беадолатӣ
бемасъулиятӣ
беэътиноӣ
бомбаборон
вайронгарӣ
вайронкорӣ
ваъдахилофӣ
ваъдашиканӣ
ваҳшигарӣ
ваҳшонигарӣ
гаравгонгирӣ
дасисабозӣ
дасисакорӣ
дахолат
дуздӣ
дурӯягӣ
дурӯғгӯӣ
дурӯғпардозӣ
забткорӣ
заҳролуд
зиндонӣ
зулм
зӯргӯӣ
зӯроварӣ
истило
истисмор
ифлос
ишғол
иғво
иғвоангезӣ
иғвогарӣ
куштор
латукӯб
маҷбур
маҷбуркунӣ
минагузорӣ
мудохила
мушакборон
муҳосира
найранг
наслкушӣ
нақз
низоъангезӣ
одамкушӣ
одамрабоӣ
олуда
паймоншиканӣ
пинҳонкорӣ
поймол
рахна
решакан
роҳбандӣ
роҳзанӣ
сангборон
саркашӣ
саркӯб
сарнагун
сарпечӣ
ситам
сонсур
суиистифода
суиқасд
сӯистифода
сӯиқасд
табъиз
тафриқаандозӣ
таъқиб
тақаллуб
таҳдид
таҳрик
таҳриккорӣ
таҳқир
таҷовузкорӣ
террор
тирандозӣ
тирборон
тирпарронӣ
тороҷ
тӯпборон
тӯҳмат
тӯҳматангезӣ
тӯҳматзанӣ
фиреб
фиребгарӣ
фитнаангезӣ
фитнагарӣ
халалдор
харобкорӣ
хиёнат
хоинӣ
шантаж
шиканҷа
эъдом
якравӣ
ёғмо
ғаразнокӣ
ғасб
ғорат
ғоратгарӣ
ғосибӣ
қаллобӣ
қасдгирӣ
қонуншиканӣ
қочоқ
ҳамла
ҳақорат
ҳуҷум
ҷангафрӯзӣ
ҷиноят
ҷосусӣ
ҷудоиандозӣ

[mis.does.d] positions beside
заҳр
фиреб
шиканҷа

[mis.does.g] positions beside
гаравгон
нодида

[mis.does.z] positions beside
аз ақиб ханҷар
буҳтон
оташ
тӯҳмат

[mis.does.sh] positions beside
монеа
монеъ

[mis.does.h] positions beside
даст

[mis.does.v] positions beside
ба ларза меовард @past
ба яғмо мебурд @past
бомба гузошт @past
бомба мегузор @present
бомба мегузошт @past
зада медаро @present
мераба @present
мина шинонд @past
рабуд @past
тир мепаррон @present

[mis.site] beside
автобус @noun
анбор @noun
бандар @noun
бемористон @noun
бозор @noun
боғ @noun
гузаргоҳ @noun
дарахт @noun
деҳа @adj
деҳаҳо @tail
деҳот @noun
дидбонгоҳ @noun
донишгоҳ @noun
дорухона @adj
дорухонаҳо @tail
дӯкон @noun
завод @noun
зироат @noun
зиёратгоҳ @noun
зовут @noun
инфрасохтор @noun
иншоот @noun
истгоҳ @noun
кабел @noun
калисо @adj
калисоҳо @tail
канал @noun
китобхон @noun
китобхона @adj
китобхонаҳо @tail
кишт @ithing
киштиҳо @noun
корвон @noun
корхона @adj
корхонаҳо @tail
куништ @noun
купрук @noun
кӯдакистон @noun
лӯла @noun
мавқеъ @noun
мазор @noun
мактаб @noun
манзил @noun
марказ @adj
марказҳо @tail
масҷид @noun
маъбад @noun
маҳал @adj
маҳалла @adj
маҳаллаҳо @tail
маҳалҳо @tail
меҳмонхон @noun
меҳмонхона @adj
меҳмонхонаҳо @tail
меҳроб @noun
минтақа @noun
мошин @noun
нафткаш @noun
нерӯгоҳ @noun
обанбор @noun
обхона @adj
обхонаҳо @tail
осоишгоҳ @noun
осорхона @adj
осорхонаҳо @tail
ошхона @adj
ошхонаҳо @tail
паноҳгоҳ @noun
пойгоҳ @noun
пул @noun
роҳ @noun
сарбанд @noun
сафоратхона @adj
сафоратхонаҳо @tail
симёғоч @noun
таваллудхона @noun
фурудгоҳ @noun
хона @adj
хонаҳо @tail
чархбол @noun
чоҳ @noun
шаҳр @noun
шаҳрак @noun
ёдгор @ithing
ёдгор @noun
қабристон @noun
қаиқ @noun
қалъа @adj
қалъаҳо @tail
қатор @noun
қишлоқ @adj
қишлоқҳо @tail
ҳавопаймо @noun
ҳайкал @noun
ҳуҷра @adj
ҳуҷраҳо @tail
ҷазир @noun
ҷангал @noun

[mis.ruins.k] positions beside
банд
беҳурмат
боздошт
вайрон
валангор
дастгир
забт
заҳролуд
ифлос
ишғол
мусодира
муҳосира
олуда
оташ
сарнагун
тасарруф
тахриб
тахрибкорӣ
таҳқир
тороҷ
хароб
харобазор
харобкорӣ
хок
чапа
чаппа
ёғмо
ғарқ
ғорат
қатъ

[mis.ruins.z] positions beside
зарба
мушак
оташ

[mis.ruins.g] positions beside
нишон

[mis.ruins.d] positions beside
таркиш

[mis.ruins.v] positions beside
аз кор андохт @past
аз кор меандоз @present
аз кор мемонон @present
аз кор мононд @past
бурид @past
зад @past
мебур @present
мезад @past
мезан @present
месӯзон @present
метаркон @present
мешикан @present
сӯзонд @past
тарконд @past
шикаст @past

[mis.shot] beside
баллон @noun
бомб @noun
бомба @adj
бомбаҳо @tail
бутилка @noun
варақа @adj
варақаҳо @tail
гулӯла @adj
гулӯлаҳо @tail
дрон @noun
кура @adj
кураҳо @tail
мина @adj
минаҳо @tail
миномёт @noun
мушак @noun
мӯшак @noun
норинҷак @adj
норинҷакҳо @tail
паҳпод @noun
ракет @noun
ракета @adj
ракетаҳо @tail
санг @noun
снаряд @noun
тир @noun

[mis.fires.k] positions beside
партоб
равон
холӣ
шиллик

[mis.fires.d] positions beside
парвоз
пош
сар

[mis.fires.v] positions beside
андохт @past
гузошт @past
зад @past
кушод @past
меандоз @present
мегузор @present
мегузошт @past
мезад @past
мезан @present
мекушо @present
мепаррон @present
мепарто @present
мерез @present
мефирист @present
мефиристод @past
паронд @past
парронд @past
партофт @past
рехт @past
фиристод @past
фуроварда @past

[mis.ground] beside
вилоят @noun
водӣ @adj
водӣҳо @tail
деҳа @adj
деҳаҳо @tail
дидбонгоҳ @noun
замин @noun
кишвар @noun
мавқеъ @noun
марз @noun
минтақ @noun
минтақа @adj
минтақаҳо @tail
ноҳия @noun
обҳо @noun
сарҳад @noun
сафорат @noun
сафоратхона @adj
сафоратхонаҳо @tail
соҳил @noun
фазо @noun
хат @noun
хатт @noun
хок @noun
шаҳр @noun
қаламрав @noun
ҳарим @noun
ҳудуд @noun
ҷазир @noun
ҷазира @adj
ҷазираҳо @tail

[mis.enters.k] positions beside
нуфуз
рахна

[mis.enters.sh] positions beside
ворид

[mis.enters.v] positions beside
даромад @past
зада медаро @present
лашкар кашид @past
лашкар мекаш @present
медаро @present

[mis.crosses.k] positions beside
вайрон
нақз
убур
халалдор
ғасб

[mis.crosses.d] positions beside
тағйир

[mis.crosses.v] positions beside
кӯчонд @past
мекӯчон @present
мешикан @present
шикаст @past

[mis.posts] beside
бино @noun
девор @noun
дидбонгоҳ @adj
дидбонгоҳ @noun
дидбонгоҳҳо @tail
истеҳком @noun
монеа @adj
монеаҳо @tail
нуқта @adj
нуқтаҳо @tail
пойгоҳ @noun
пост @noun
роҳ @noun
сангар @noun
симхор @noun
хайма @adj
хаймаҳо @tail
шаҳрак @noun
қароргоҳ @adj
қароргоҳҳо @tail

[mis.builds.k] positions beside
барпо
бунёд
насб
ташкил
эъмор

[mis.builds.d] positions beside
таъсис

[mis.builds.v] positions beside
гузошт @past
зад @past
канд @past
кашид @past
мегузор @present
мегузошт @past
мезад @past
мезан @present
мекан @present
мекаш @present
месоз @present
месохт @past
месохта @past
сохт @past

[mis.arms] beside
аскар @noun
аслиҳа @adj
аслиҳаҳо @tail
зиреҳпӯш @noun
лашкар @noun
мушак @noun
мушакандоз @noun
муҳиммот @noun
сарбоз @noun
силоҳ @noun
снайпер @noun
танк @noun
тӯп @noun
тӯпхона @adj
тӯпхонаҳо @tail
яроқ @noun
қувв @noun
қувва @adj
қувваҳо @tail
ҷангҷӯ @noun

[mis.brings.d] positions beside
интиқол

[mis.brings.k] positions beside
ворид
гусел
зиёд
мустақар
мутамарказ
наздик
равона
сафарбар
ҷамъ
ҷобаҷо
ҷойгир

[mis.brings.v] positions beside
даровард @past
кашид @past
мекаш @present
меовар @present
меовард @past
меор @present
мефирист @present
мефиристод @past
мефурор @present
овард @past
фиристод @past
фуровард @past
фуроварда +part

[mis.militants] beside
боғӣ @noun
гурӯҳҳо @noun
даҳшатафкан @noun
исёнгар @noun
ифрот @ithing
ифротгаро @noun
ифротӣ @noun
роҳзан @noun
сӯиқасдкун @noun
сӯиқасдкунанда @adj
сӯиқасдкунандаҳо @tail
табаҳкор @adj
табаҳкорҳо @tail
террорист @noun
тундгаро @noun
тундрав @noun
шӯриш @ithing
шӯришиён @noun
шӯришиёнро @noun
яроқбадаст @noun
ғоратгар @noun
қочоқбар @noun
ҷанг @ithing
ҷангиён @noun
ҷангҷӯ @noun
ҷангҷӯён @noun
ҷангҷӯёнро @noun
ҷангӣ @noun
ҷинояткор @ithing
ҷосус @noun
ҷудоихоҳ @noun

[mis.helps.d] positions beside
аслиҳа
маълумот
маълумоти кашфиётӣ
омӯзиш
паноҳ
паноҳгоҳ
пул
роҳ
силоҳ
таълим
яроқ
ёрӣ
ҷой

[mis.helps.k] positions beside
дастгирӣ
истифода
кумак
кӯмак
маблағгузорӣ
мизбонӣ
мусаллаҳ
омода
пинҳон
пуштибонӣ
равон
роҳандозӣ
сарпарастӣ
тарбия
ташкил
ҳамкорӣ
ҳимоя
ҳимоят

[mis.helps.g] positions beside
кор

[mis.helps.v] positions beside
мефирист @present
мефиристод @past
фиристод @past

[mis.flow] beside
GPS @ithing
алоқа @noun
бандар @noun
барқ @noun
газ @noun
гузаргоҳ @noun
гуфтугӯ @noun
гуфтугӯй @adj
гуфтугӯйҳо @tail
гуфтушунид @noun
дарвоз @noun
дору @noun
доруворӣ @ithing
интернет @noun
интиқол @noun
кишт @ithing
киштигард @noun
кор @noun
корвон @noun
кумак @noun
кӯмак @noun
мошин @noun
мубодил @noun
мубодила @adj
мубодилаҳо @tail
музокира @adj
музокираҳо @tail
музокирот @noun
муколама @adj
муколамаҳо @tail
нафт @noun
нозир @noun
об @noun
озуқавор @ithing
озуқаворӣ @ithing
пайкара @adj
пайкараҳо @tail
парвоз @noun
раванд @noun
роҳ @noun
сигнал @noun
сӯзишвор @ithing
табиб @noun
тахлия @noun
хӯрок @noun
ёр @ithing
ғалла @adj
ғаллаҳо @tail
ҷаласа @adj
ҷаласаҳо @tail
ҷасад @noun

[mis.stops.k] positions beside
банд
вайрон
манъ
масдуд
маҳдуд
маҳкам
маҳрум
мусодира
сабота
саботаж
саркашӣ
сарпечӣ
фалаҷ
халалдор
хомӯш
худдорӣ
ғайриимкон
ғасб
ғорат
қатъ

[mis.stops.sh] positions beside
монеъ

[mis.stops.d] positions beside
барбод
барҳам
кашол

[mis.stops.z] positions beside
барҳам

[mis.stops.g] positions beside
худсарона

[mis.stops.nd] positions beside
имкон
иҷозат
роҳ

[mis.stops.v] positions beside
ба бумбаст бурд @past
ба бумбаст мебар @present
ба бумбаст мебурд @past
ба бунбаст бурд @past
ба бунбаст мебар @present
ба бунбаст мебурд @past
ба таъхир андохт @past
ба таъхир меандоз @present
баст @past
боздошт @past
бурид @past
дуздид @past
иҷозаи кор намедиҳ @present
канд @past
мебанд @present
мебур @present
медузд @present
мекан @present
мепарто @present
мешикан @present
нагузошт @past
намегузор @present
нарасон @present
партофт @past
ранҷонд @past
шикаст @past

[mis.pact] beside
аҳд @noun
аҳднома @adj
аҳдномаҳо @tail
ваъда @adj
ваъдаҳо @tail
дархост @noun
дипломат @ithing
дӯст @ithing
истиқлол @noun
конвенсия @noun
меъёр @noun
муоҳид @noun
муоҳида @adj
муоҳидаҳо @tail
муқаррарот @adj
муқарраротҳо @tail
огоҳ @noun
оташбас @noun
оштинома @adj
оштиномаҳо @tail
паймон @noun
протокол @noun
созиш @noun
созишном @noun
созишнома @adj
созишномаҳо @tail
соҳибихтиёр @ithing
сулҳ @noun
сулҳнома @adj
сулҳномаҳо @tail
тавофуқ @noun
тавофуқнома @adj
тавофуқномаҳо @tail
талаб @noun
уҳдадор @ithing
шарт @noun
якпорчаг @ithing
ёддошт @adj
ёддоштҳо @tail
қарордод @noun
қатънома @adj
қатъномаҳо @tail
қоида @noun
қонун @noun
ҳушдор @ithing
ҳушдор @noun
ҳуқуқ @noun
ӯҳдадор @ithing

[mis.breaks.k] positions beside
бекор
беэътиноӣ
беҳурматӣ
вайрон
нақз
поймол
сарпечӣ
халалдор
хилоф
хиёнат

[mis.breaks.g] positions beside
нодида

[mis.breaks.z] positions beside
барҳам

[mis.breaks.d] positions beside
барбод

[mis.breaks.n] positions beside
амал
вафо
гӯш
иҷро
риоя
эҳтиром

[mis.breaks.nd] positions beside
эътибор

[mis.breaks.v] positions beside
дарронд @past
медаррон @present
мешикан @present
шикаст @past

[mis.victims] beside
адвокат @noun
асир @noun
ақаллият @noun
аҳол @ithing
аҳолӣ @noun
блогер @noun
боздоштшуда @adj
боздоштшудаҳо @tail
гаравгон @noun
генерал @noun
гурез @noun
гуреза @adj
гуреза @noun
гурезаҳо @tail
деҳқон @noun
донишҷӯ @noun
духтар @noun
журналист @noun
зан @noun
зиндон @ithing
зиндонӣ @noun
имдодгар @noun
корманд @noun
куҳансол @noun
кӯдак @noun
мард @noun
мардум @noun
марзбон @noun
маъюб @noun
маҳбус @noun
модар @noun
моҳигир @noun
мусофир @noun
мухолиф @noun
муътариз @noun
муҳоҷир @noun
наврас @noun
навҷавон @noun
посдор @noun
равшанфикр @noun
ронанд @noun
ронанда @adj
ронандаҳо @tail
рӯзноманигор @noun
сарбоз @noun
сокин @noun
табиб @noun
тифл @noun
фаъол @noun
хабарнигор @noun
чӯпон @noun
шаҳрванд @noun
эътирозгар @noun
ғайримусаллаҳ @adj
ғайримусаллаҳҳо @tail
ғайринизом @ithing
ғайринизомиён @noun
ғайринизомӣ @noun
ҳомиён @tail
ҷавон @noun
ҷасад @noun

[mis.wrongs.k] positions beside
ба сафи худ ҷалб
бадарға
бадном
бехона
беқадр
водор
гаравгон
гумроҳ
депорт
зиндонӣ
истисмор
ихроҷ
лату кӯб
латукӯб
мавриди озор
мавриди таъқиб
мавриди шиканҷа
маҳрум
маҷбур
нопадид
озор
саркӯб
сипар
тавқиф
таъқиб
таҳқир
террор
тирборон
хор
шиканҷа
эъдом
ғорат
ҷалб

[mis.wrongs.d] positions beside
азият
азоб
гуруснагӣ
озор
ранҷ
фиреб
шиканҷа

[mis.wrongs.g] positions beside
асир
гаравгон
нишон

[mis.wrongs.h] positions beside

[mis.wrongs.v] positions beside
бо худ мебар @present
бо худ мебурд @past
дуздид @past
зери фишор қарор дод @past
зери фишор қарор медиҳ @present
кушт @past
кӯчонд @past
мавриди озор қарор дод @past
мавриди таъқиб қарор дод @past
мавриди таъқиб қарор медиҳ @present
мавриди шиканҷа қарор дод @past
медузд @present
мекуш @present
мекӯчон @present
мепаррон @present
мераба @present
мерон @present
месӯзон @present
метарсон @present
паронд @past
парронд @past
рабуд @past
ронд @past
сӯзонд @past
тарсонд @past
таъқиб мекун @present
таъқиб менамо @present

[mis.hides.sh] positions beside
пинҳон

[mis.hides.g] positions beside
паноҳ
сангар

[mis.hides.k] positions beside
анбор
истифода
пинҳон
ҷамъ
ҷойгир

[mis.hides.h] positions beside
махфӣ
нигоҳ

[mis.hides.d] positions beside
табдил

[mis.hides.v] positions beside
нақб канд @past
нақб кофт @past
нақб мекан @present
нақб мекоб @present

[mis.lies] beside
бардурӯғ @noun
буҳтон @noun
дурӯғ @noun
овоз @noun
овоза @adj
овозаҳо @tail
сохтакор @ithing
сохтакор @noun
таблиғот @noun
тӯҳмат @noun
шоиа @adj
шоиаҳо @tail

[mis.spreads.k] positions beside
мунташир
паҳн
таҳриф

[mis.spreads.d] positions beside
интишор
пош

[mis.spreads.v] positions beside
бофт @past
зад @past
мебоф @present
мезад @past
мезан @present
мепарокун @present
месоз @present
месохт @past
парокунд @past
сохт @past

[mis.strife] beside
адоват @noun
бадбин @ithing
бесубот @ithing
бесуботӣ @noun
бетартиб @ithing
буҳрон @noun
дасиса @adj
дасисаҳо @tail
душман @ithing
ифротгаро @ithing
ихтилоф @noun
иғво @noun
кина @adj
кина @noun
кинаҳо @tail
куштор @noun
муноқиш @noun
муноқиша @adj
муноқишаҳо @tail
низоъ @noun
ноором @ithing
ноором @noun
нооромӣ @noun
ошӯб @noun
суиқасд @noun
сӯиқасд @noun
табаддулот @noun
тавтиа @adj
тавтиаҳо @tail
танаффур @noun
танишу @noun
таркиш @noun
таҷовуз @noun
терроризм @noun
фитна @adj
фитнаҳо @tail
хушунат @noun
шӯриш @noun
ҳамл @noun
ҳамла @adj
ҳамлаҳо @tail
ҳуҷум @noun
ҷудоихоҳ @ithing
ҷудоихоҳӣ @noun

[mis.stirs.k] positions beside
зиёд
омода
оғоз
роҳандозӣ
сар
содир
тайёр
тарғиб
тарҳрезӣ
ташвиқ
ташкил
таҳрик
эҷод

[mis.stirs.z] positions beside
доман

[mis.stirs.d] positions beside
анҷом
созмон
фармоиш

[mis.stirs.v] positions beside
ангехт @past
афрӯхт @past
меангез @present
меафрӯз @present

[mis.goods] beside
асрор @noun
боигар @ithing
бойгар @ithing
бойгарӣ @adj
бойгарӣҳо @tail
гандум @noun
гов @noun
гумрук @noun
гӯсфанд @noun
дорои @ithing
замин @noun
кишт @ithing
кумак @noun
маъдан @noun
маҳсулот @noun
мол @noun
мулк @noun
нафт @noun
об @noun
овоз @noun
осор @noun
пул @noun
рама @adj
рамаҳо @tail
сарват @adj
сарватҳо @tail
тилло @noun
чорво @noun
ғалл @noun
ғалла @adj
ғаллаҳо @tail
ҷангал @noun

[mis.steals.k] positions beside
азхуд
дуздӣ
мусодира
тороҷ
ғасб
ғорат

[mis.steals.g] positions beside
кашида

[mis.steals.sh] positions beside
соҳиб

[mis.steals.v] positions beside
ба яғмо мебурд @past
дуздид @past
медузд @present
мераба @present
рабуд @past

[mis.means] beside
Байрактар @noun
байрактар @noun
бомбаҳои хӯшаӣ @noun
гази заҳрнок @ithing
гази хлор @ithing
гуруснаг @ithing
гуруснагӣ @adj
гуруснагӣҳо @tail
заҳр @noun
снайпер @noun
террор @noun
фосфор @noun
фосфори сафед @noun
хлор @noun

[mis.uses.k] positions beside
истифода

[mis.uses.g] positions beside
кор

[mis.uses.v] positions beside
зад @past
мезад @past
мезан @present

[mis.tries] positions beside
кӯшиш
мехост
мехостанд
саъй
талош

[mis.lair] positions beside
анбори аслиҳа
анбори силоҳ
майдони ҷанг
пойгоҳи низомӣ
пойгоҳи ҳарбӣ
пойгоҳи ҷангӣ

[mis.begun] positions beside
барангехта
оғоз
шурӯъ

[mis.shirks] positions beside
худдорӣ

[mis.turned] positions beside
табдил

[mis.built] positions beside
дидбонгоҳ @noun
истеҳком @noun
пойгоҳ @noun
сангар @noun
симхор @noun
хайма @adj

[mis.secretly] positions beside
пинҳонӣ

[mis.weapons] positions beside
зиреҳпӯш @noun
лашкар @noun
нерӯҳо
нерӯҳояшро
сарбозонашро
силоҳ @noun
танк @noun
тӯп @noun
қувваҳо
қувваҳояшро

[mis.truth] positions beside
далелҳоро
ҳақиқат
ҳақиқатро
ҷиноятро
ҷиноятҳои +ez
ҷиноятҳоро

[mis.votes] positions beside
овозҳо
овозҳоро
раъй
раъйҳоро

[mis.withheld] positions beside
асирон
асиронро
гаравгонҳоро
нақшаи +ez
нақшаи минаҳоро
нақшаҳои +ez
харитаи +ez
харитаи минаҳоро
харитаҳои +ez
ҳаққи +ez
ҷасад
ҷасади +ez
ҷасадҳо
ҷасадҳои +ez
ҷасадҳоро

[mis.badly] positions beside
барқасд
барқасдона
бедалел
бераҳмона
бесабаб
ваҳшиёна
дуздона
зӯран
зӯрӣ
маҷбуран
ноҷавонмардона
хоинона
худсарона
яктарафа
ғайриқонунӣ
қасдан

[mis.ground.line] positions beside
марз @noun
сарҳад @noun
хати +ez
хатро
хатти +ez
