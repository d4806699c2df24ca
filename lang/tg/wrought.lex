# Tajik: what sides are charged with: deeds that are wrong in themselves, and verbs of harm with what they are done to. Own work. Licence: Apache-2.0.

[mis.does.k] positions beside
қочоқ
таъқиб
зӯргӯӣ
якравӣ
беадолатӣ
авбошӣ
ғоратгарӣ
одамкушӣ
дасисабозӣ
фиребгарӣ
роҳзанӣ
дуздӣ
вайронгарӣ
ваҳшигарӣ
ваҳшонигарӣ
гаравгонгирӣ
тафриқаандозӣ
низоъангезӣ
ҷангафрӯзӣ
иғвоангезӣ
таҷовузкорӣ
бемасъулиятӣ
тақаллуб
қаллобӣ
дурӯғгӯӣ
дурӯғпардозӣ
бадқавлӣ
қонуншиканӣ
ситам
фитнагарӣ
фитнаангезӣ
дурӯягӣ
тӯҳматзанӣ
аҳдшиканӣ
ҷудоиандозӣ
таҳриккорӣ
маҷбуркунӣ
зиндонӣ
ғосибӣ
қасдгирӣ
истисмор
сонсур
дасисакорӣ
харобкорӣ
ғаразнокӣ
хоинӣ
террор
тирборон
тӯпборон
бомбаборон
мушакборон
тирпарронӣ
тирандозӣ
ҳамла
ҳуҷум
ғорат
тороҷ
ёғмо
шиканҷа
одамрабоӣ
шантаж
иғво
иғвогарӣ
хиёнат
ваъдашиканӣ
паймоншиканӣ
ваъдахилофӣ
тӯҳмат
ғасб
ишғол
истило
забткорӣ
муҳосира
поймол
нақз
халалдор
латукӯб
зӯроварӣ
зулм
таҳқир
бадарға
эъдом
куштор
наслкушӣ
ҷосусӣ
дахолат
мудохила
саркашӣ
сарпечӣ
сангборон
роҳбандӣ
таҳдид
ҳақорат
тӯҳматангезӣ
вайронкорӣ
ҷиноят
минагузорӣ
заҳролуд
ифлос
олуда
решакан
рахна
сӯиқасд
суиқасд
найранг
фиреб
маҷбур
таҳрик
сарнагун
суиистифода
сӯистифода
пинҳонкорӣ
беэътиноӣ
табъиз
саркӯб

[mis.does.d] positions beside
шиканҷа
заҳр
фиреб

[mis.does.g] positions beside
гаравгон
нодида

[mis.does.z] positions beside
тӯҳмат
буҳтон
оташ
аз ақиб ханҷар

[mis.does.sh] positions beside
монеъ
монеа

[mis.does.h] positions beside
даст

[mis.does.v] positions beside
тир мепаррон @present
ба яғмо мебурд @past
рабуд @past
мераба @present
мина шинонд @past
бомба гузошт @past
бомба мегузор @present
бомба мегузошт @past
ба ларза меовард @past
зада медаро @present

[mis.site] beside
деҳот @noun
шаҳр @noun
шаҳрак @noun
мактаб @noun
масҷид @noun
бемористон @noun
таваллудхона @noun
кӯдакистон @noun
маъбад @noun
пул @noun
купрук @noun
роҳ @noun
зовут @noun
завод @noun
сарбанд @noun
обанбор @noun
чоҳ @noun
лӯла @noun
қабристон @noun
мазор @noun
ҳайкал @noun
зиёратгоҳ @noun
ёдгор @noun
дарахт @noun
боғ @noun
зироат @noun
анбор @noun
нафткаш @noun
мошин @noun
автобус @noun
қатор @noun
фурудгоҳ @noun
бандар @noun
иншоот @noun
инфрасохтор @noun
корвон @noun
осоишгоҳ @noun
бозор @noun
дӯкон @noun
манзил @noun
истгоҳ @noun
пойгоҳ @noun
нерӯгоҳ @noun
кабел @noun
киштиҳо @noun
ҳавопаймо @noun
чархбол @noun
қаиқ @noun
дидбонгоҳ @noun
мавқеъ @noun
паноҳгоҳ @noun
меҳмонхон @noun
донишгоҳ @noun
гузаргоҳ @noun
канал @noun
симёғоч @noun
ҷангал @noun
китобхон @noun
меҳроб @noun
куништ @noun
ҷазир @noun
минтақа @noun
деҳа @adj
хона @adj
китобхона @adj
сафоратхона @adj
осорхона @adj
обхона @adj
меҳмонхона @adj
калисо @adj
маҳалла @adj
қалъа @adj
ошхона @adj
корхона @adj
дорухона @adj
ҳуҷра @adj
марказ @adj
қишлоқ @adj
маҳал @adj
деҳаҳо @tail
хонаҳо @tail
китобхонаҳо @tail
сафоратхонаҳо @tail
осорхонаҳо @tail
обхонаҳо @tail
меҳмонхонаҳо @tail
калисоҳо @tail
маҳаллаҳо @tail
қалъаҳо @tail
ошхонаҳо @tail
корхонаҳо @tail
дорухонаҳо @tail
ҳуҷраҳо @tail
марказҳо @tail
қишлоқҳо @tail
маҳалҳо @tail
ёдгор @ithing
кишт @ithing

[mis.ruins.k] positions beside
хароб
харобкорӣ
вайрон
валангор
забт
тасарруф
ишғол
мусодира
дастгир
боздошт
сарнагун
муҳосира
қатъ
тахриб
харобазор
тахрибкорӣ
ёғмо
чапа
ғарқ
банд
оташ
таҳқир
беҳурмат
ғорат
тороҷ
олуда
заҳролуд
ифлос
хок
чаппа

[mis.ruins.z] positions beside
оташ
зарба
мушак

[mis.ruins.g] positions beside
нишон

[mis.ruins.d] positions beside
таркиш

[mis.ruins.v] positions beside
тарконд @past
метаркон @present
сӯзонд @past
месӯзон @present
аз кор андохт @past
аз кор меандоз @present
аз кор мононд @past
аз кор мемонон @present
зад @past
мезан @present
мезад @past
бурид @past
мебур @present
шикаст @past
мешикан @present

[mis.shot] beside
мушак @noun
мӯшак @noun
ракет @noun
бомб @noun
снаряд @noun
паҳпод @noun
тир @noun
дрон @noun
санг @noun
миномёт @noun
бутилка @noun
баллон @noun
мина @adj
ракета @adj
гулӯла @adj
бомба @adj
норинҷак @adj
варақа @adj
кура @adj
минаҳо @tail
ракетаҳо @tail
гулӯлаҳо @tail
бомбаҳо @tail
норинҷакҳо @tail
варақаҳо @tail
кураҳо @tail

[mis.fires.k] positions beside
холӣ
партоб
шиллик
равон

[mis.fires.d] positions beside
сар
парвоз
пош

[mis.fires.v] positions beside
партофт @past
мепарто @present
андохт @past
меандоз @present
парронд @past
паронд @past
мепаррон @present
кушод @past
мекушо @present
зад @past
мезан @present
мезад @past
фиристод @past
мефирист @present
мефиристод @past
рехт @past
мерез @present
гузошт @past
мегузор @present
мегузошт @past
фуроварда @past

[mis.ground] beside
ҳудуд @noun
хок @noun
қаламрав @noun
марз @noun
сарҳад @noun
замин @noun
соҳил @noun
обҳо @noun
ҷазир @noun
хат @noun
хатт @noun
мавқеъ @noun
дидбонгоҳ @noun
кишвар @noun
минтақ @noun
вилоят @noun
ноҳия @noun
шаҳр @noun
фазо @noun
ҳарим @noun
сафорат @noun
деҳа @adj
ҷазира @adj
минтақа @adj
сафоратхона @adj
водӣ @adj
деҳаҳо @tail
ҷазираҳо @tail
минтақаҳо @tail
сафоратхонаҳо @tail
водӣҳо @tail

[mis.enters.k] positions beside
нуфуз
рахна

[mis.enters.sh] positions beside
ворид

[mis.enters.v] positions beside
даромад @past
медаро @present
зада медаро @present
лашкар кашид @past
лашкар мекаш @present

[mis.crosses.k] positions beside
убур
нақз
вайрон
халалдор
ғасб

[mis.crosses.d] positions beside
тағйир

[mis.crosses.v] positions beside
шикаст @past
мешикан @present
кӯчонд @past
мекӯчон @present

[mis.posts] beside
дидбонгоҳ @noun
пост @noun
сангар @noun
симхор @noun
девор @noun
пойгоҳ @noun
шаҳрак @noun
истеҳком @noun
роҳ @noun
бино @noun
хайма @adj
дидбонгоҳ @adj
қароргоҳ @adj
монеа @adj
нуқта @adj
хаймаҳо @tail
дидбонгоҳҳо @tail
қароргоҳҳо @tail
монеаҳо @tail
нуқтаҳо @tail

[mis.builds.k] positions beside
бунёд
барпо
насб
эъмор
ташкил

[mis.builds.d] positions beside
таъсис

[mis.builds.v] positions beside
сохт @past
месоз @present
месохт @past
кашид @past
мекаш @present
зад @past
мезан @present
мезад @past
гузошт @past
мегузор @present
мегузошт @past
месохта @past
канд @past
мекан @present

[mis.arms] beside
танк @noun
зиреҳпӯш @noun
тӯп @noun
қувв @noun
лашкар @noun
аскар @noun
сарбоз @noun
мушак @noun
силоҳ @noun
муҳиммот @noun
ҷангҷӯ @noun
яроқ @noun
снайпер @noun
мушакандоз @noun
тӯпхона @adj
қувва @adj
аслиҳа @adj
тӯпхонаҳо @tail
қувваҳо @tail
аслиҳаҳо @tail

[mis.brings.d] positions beside
интиқол

[mis.brings.k] positions beside
ҷамъ
мустақар
ҷойгир
ҷобаҷо
зиёд
гусел
сафарбар
ворид
равона
наздик
мутамарказ

[mis.brings.v] positions beside
овард @past
меор @present
меовар @present
меовард @past
кашид @past
мекаш @present
фиристод @past
мефирист @present
мефиристод @past
фуровард @past
мефурор @present
даровард @past
фуроварда +part

[mis.militants] beside
ҷангҷӯ @noun
террорист @noun
ҷудоихоҳ @noun
қочоқбар @noun
тундрав @noun
тундгаро @noun
ифротгаро @noun
ифротӣ @noun
исёнгар @noun
боғӣ @noun
роҳзан @noun
ҷосус @noun
сӯиқасдкун @noun
гурӯҳҳо @noun
ғоратгар @noun
ҷангиён @noun
ҷангӣ @noun
даҳшатафкан @noun
яроқбадаст @noun
шӯришиён @noun
шӯришиёнро @noun
ҷангҷӯён @noun
ҷангҷӯёнро @noun
сӯиқасдкунанда @adj
табаҳкор @adj
сӯиқасдкунандаҳо @tail
табаҳкорҳо @tail
шӯриш @ithing
ҷанг @ithing
ифрот @ithing
ҷинояткор @ithing

[mis.helps.d] positions beside
силоҳ
аслиҳа
яроқ
паноҳ
паноҳгоҳ
пул
омӯзиш
таълим
маълумот
маълумоти кашфиётӣ
ёрӣ
ҷой
роҳ

[mis.helps.k] positions beside
мусаллаҳ
пуштибонӣ
дастгирӣ
ҳимоят
ҳимоя
маблағгузорӣ
тарбия
омода
кумак
кӯмак
мизбонӣ
ҳамкорӣ
истифода
сарпарастӣ
равон
роҳандозӣ
ташкил
пинҳон

[mis.helps.g] positions beside
кор

[mis.helps.v] positions beside
фиристод @past
мефирист @present
мефиристод @past

[mis.flow] beside
кумак @noun
кӯмак @noun
корвон @noun
об @noun
барқ @noun
газ @noun
дору @noun
хӯрок @noun
алоқа @noun
интернет @noun
роҳ @noun
гузаргоҳ @noun
дарвоз @noun
интиқол @noun
музокирот @noun
гуфтушунид @noun
гуфтугӯ @noun
мубодил @noun
нозир @noun
табиб @noun
мошин @noun
нафт @noun
бандар @noun
раванд @noun
кор @noun
сигнал @noun
парвоз @noun
киштигард @noun
тахлия @noun
ҷасад @noun
музокира @adj
мубодила @adj
ғалла @adj
пайкара @adj
ҷаласа @adj
муколама @adj
гуфтугӯй @adj
музокираҳо @tail
мубодилаҳо @tail
ғаллаҳо @tail
пайкараҳо @tail
ҷаласаҳо @tail
муколамаҳо @tail
гуфтугӯйҳо @tail
ёр @ithing
озуқаворӣ @ithing
кишт @ithing
сӯзишвор @ithing
озуқавор @ithing
GPS @ithing
доруворӣ @ithing

[mis.stops.k] positions beside
банд
маҳкам
масдуд
қатъ
халалдор
ғайриимкон
маҳрум
маҳдуд
фалаҷ
вайрон
сабота
саботаж
ғорат
манъ
худдорӣ
саркашӣ
сарпечӣ
ғасб
мусодира
хомӯш

[mis.stops.sh] positions beside
монеъ

[mis.stops.d] positions beside
кашол
барбод
барҳам

[mis.stops.z] positions beside
барҳам

[mis.stops.g] positions beside
худсарона

[mis.stops.nd] positions beside
имкон
иҷозат
роҳ

[mis.stops.v] positions beside
баст @past
мебанд @present
бурид @past
мебур @present
ранҷонд @past
канд @past
мекан @present
ба таъхир андохт @past
ба таъхир меандоз @present
дуздид @past
медузд @present
ба бумбаст бурд @past
ба бумбаст мебар @present
ба бумбаст мебурд @past
ба бунбаст бурд @past
ба бунбаст мебар @present
ба бунбаст мебурд @past
партофт @past
мепарто @present
шикаст @past
мешикан @present
боздошт @past
нагузошт @past
намегузор @present
иҷозаи кор намедиҳ @present
нарасон @present

[mis.pact] beside
созишном @noun
созиш @noun
паймон @noun
оташбас @noun
сулҳ @noun
қарордод @noun
тавофуқ @noun
қонун @noun
конвенсия @noun
муоҳид @noun
аҳд @noun
ҳуқуқ @noun
меъёр @noun
протокол @noun
ҳушдор @noun
огоҳ @noun
дархост @noun
қоида @noun
шарт @noun
талаб @noun
истиқлол @noun
созишнома @adj
аҳднома @adj
ваъда @adj
қатънома @adj
муоҳида @adj
муқаррарот @adj
сулҳнома @adj
ёддошт @adj
тавофуқнома @adj
оштинома @adj
созишномаҳо @tail
аҳдномаҳо @tail
ваъдаҳо @tail
қатъномаҳо @tail
муоҳидаҳо @tail
муқарраротҳо @tail
сулҳномаҳо @tail
ёддоштҳо @tail
тавофуқномаҳо @tail
оштиномаҳо @tail
ӯҳдадор @ithing
уҳдадор @ithing
соҳибихтиёр @ithing
якпорчаг @ithing
ҳушдор @ithing
дипломат @ithing
дӯст @ithing

[mis.breaks.k] positions beside
вайрон
нақз
поймол
бекор
халалдор
хиёнат
беэътиноӣ
беҳурматӣ
сарпечӣ
хилоф

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
шикаст @past
мешикан @present
дарронд @past
медаррон @present

[mis.victims] beside
асир @noun
ғайринизомӣ @noun
ғайринизомиён @noun
мардум @noun
сокин @noun
кӯдак @noun
муҳоҷир @noun
шаҳрванд @noun
зан @noun
маҳбус @noun
табиб @noun
рӯзноманигор @noun
хабарнигор @noun
корманд @noun
чӯпон @noun
гаравгон @noun
деҳқон @noun
ҷавон @noun
моҳигир @noun
марзбон @noun
сарбоз @noun
аҳолӣ @noun
гуреза @noun
ронанд @noun
гурез @noun
мард @noun
духтар @noun
мусофир @noun
наврас @noun
навҷавон @noun
зиндонӣ @noun
посдор @noun
донишҷӯ @noun
ақаллият @noun
ҷасад @noun
генерал @noun
боздоштшуда @adj
ронанда @adj
ғайримусаллаҳ @adj
гуреза @adj
боздоштшудаҳо @tail
ронандаҳо @tail
ғайримусаллаҳҳо @tail
гурезаҳо @tail
ғайринизом @ithing
зиндон @ithing
аҳол @ithing

[mis.wrongs.k] positions beside
шиканҷа
тирборон
латукӯб
бадарға
депорт
таҳқир
эъдом
маҷбур
водор
сипар
зиндонӣ
саркӯб
ҷалб
ба сафи худ ҷалб
гаравгон
бехона
террор
таъқиб
истисмор
гумроҳ
маҳрум
хор
беқадр
ғорат

[mis.wrongs.d] positions beside
шиканҷа
азоб
гуруснагӣ
фиреб

[mis.wrongs.g] positions beside
асир
гаравгон
нишон

[mis.wrongs.h] positions beside

[mis.wrongs.v] positions beside
парронд @past
паронд @past
мепаррон @present
кӯчонд @past
мекӯчон @present
рабуд @past
мераба @present
дуздид @past
медузд @present
бо худ мебар @present
бо худ мебурд @past
ронд @past
мерон @present
кушт @past
мекуш @present
тарсонд @past
метарсон @present
сӯзонд @past
месӯзон @present

[mis.hides.sh] positions beside
пинҳон

[mis.hides.g] positions beside
паноҳ
сангар

[mis.hides.k] positions beside
пинҳон
ҷойгир
истифода
ҷамъ
анбор

[mis.hides.h] positions beside
нигоҳ
махфӣ

[mis.hides.d] positions beside
табдил

[mis.hides.v] positions beside
нақб канд @past
нақб мекан @present
нақб кофт @past
нақб мекоб @present

[mis.lies] beside
дурӯғ @noun
бардурӯғ @noun
овоз @noun
таблиғот @noun
тӯҳмат @noun
сохтакор @noun
буҳтон @noun
овоза @adj
шоиа @adj
овозаҳо @tail
шоиаҳо @tail
сохтакор @ithing

[mis.spreads.k] positions beside
паҳн
таҳриф
мунташир

[mis.spreads.d] positions beside
пош
интишор

[mis.spreads.v] positions beside
парокунд @past
мепарокун @present
зад @past
мезан @present
мезад @past
бофт @past
сохт @past
месоз @present
месохт @past
мебоф @present

[mis.strife] beside
нооромӣ @noun
ноором @noun
иғво @noun
низоъ @noun
ошӯб @noun
табаддулот @noun
сӯиқасд @noun
суиқасд @noun
таркиш @noun
шӯриш @noun
муноқиш @noun
адоват @noun
бесуботӣ @noun
ҷудоихоҳӣ @noun
ихтилоф @noun
хушунат @noun
танишу @noun
кина @noun
танаффур @noun
буҳрон @noun
таҷовуз @noun
ҳамл @noun
ҳуҷум @noun
куштор @noun
терроризм @noun
фитна @adj
муноқиша @adj
ҳамла @adj
кина @adj
дасиса @adj
тавтиа @adj
фитнаҳо @tail
муноқишаҳо @tail
ҳамлаҳо @tail
кинаҳо @tail
дасисаҳо @tail
тавтиаҳо @tail
ноором @ithing
бесубот @ithing
ҷудоихоҳ @ithing
ифротгаро @ithing
бетартиб @ithing
бадбин @ithing
душман @ithing

[mis.stirs.k] positions beside
омода
ташкил
ташвиқ
таҳрик
роҳандозӣ
эҷод
тарғиб
тарҳрезӣ
содир
зиёд
оғоз
сар
тайёр

[mis.stirs.z] positions beside
доман

[mis.stirs.d] positions beside
созмон
анҷом
фармоиш

[mis.stirs.v] positions beside
ангехт @past
меангез @present
афрӯхт @past
меафрӯз @present

[mis.goods] beside
ғалл @noun
маъдан @noun
нафт @noun
кумак @noun
осор @noun
чорво @noun
мол @noun
гандум @noun
тилло @noun
гов @noun
гӯсфанд @noun
овоз @noun
асрор @noun
гумрук @noun
пул @noun
замин @noun
мулк @noun
об @noun
маҳсулот @noun
ҷангал @noun
ғалла @adj
рама @adj
бойгарӣ @adj
сарват @adj
ғаллаҳо @tail
рамаҳо @tail
бойгарӣҳо @tail
сарватҳо @tail
боигар @ithing
дорои @ithing
кишт @ithing
бойгар @ithing

[mis.steals.k] positions beside
ғорат
мусодира
ғасб
дуздӣ
азхуд
тороҷ

[mis.steals.g] positions beside
кашида

[mis.steals.sh] positions beside
соҳиб

[mis.steals.v] positions beside
дуздид @past
медузд @present
ба яғмо мебурд @past
рабуд @past
мераба @present

[mis.means] beside
бомбаҳои хӯшаӣ @noun
фосфор @noun
фосфори сафед @noun
байрактар @noun
Байрактар @noun
заҳр @noun
террор @noun
хлор @noun
снайпер @noun
гуруснагӣ @adj
гуруснагӣҳо @tail
гуруснаг @ithing
гази заҳрнок @ithing
гази хлор @ithing

[mis.uses.k] positions beside
истифода

[mis.uses.g] positions beside
кор

[mis.uses.v] positions beside
зад @past
мезан @present
мезад @past

[mis.tries] positions beside
кӯшиш
талош
саъй
мехост
мехостанд

[mis.lair] positions beside
пойгоҳи низомӣ
пойгоҳи ҳарбӣ
анбори силоҳ
анбори аслиҳа
пойгоҳи ҷангӣ
майдони ҷанг

[mis.begun] positions beside
оғоз
шурӯъ
барангехта

[mis.shirks] positions beside
худдорӣ

[mis.turned] positions beside
табдил

[mis.built] positions beside
дидбонгоҳ @noun
сангар @noun
симхор @noun
пойгоҳ @noun
истеҳком @noun
хайма @adj

[mis.secretly] positions beside
пинҳонӣ

[mis.weapons] positions beside
танк @noun
зиреҳпӯш @noun
тӯп @noun
силоҳ @noun
қувваҳо
нерӯҳо
лашкар @noun
қувваҳояшро
сарбозонашро
нерӯҳояшро

[mis.truth] positions beside
ҳақиқат
ҳақиқатро
далелҳоро
ҷиноятро
ҷиноятҳоро
ҷиноятҳои +ez

[mis.votes] positions beside
овозҳо
овозҳоро
раъй
раъйҳоро

[mis.withheld] positions beside
ҷасад
ҷасадҳо
ҷасади +ez
ҷасадҳои +ez
ҷасадҳоро
асирон
асиронро
гаравгонҳоро
нақшаи минаҳоро
нақшаи +ez
нақшаҳои +ez
харитаи +ez
харитаҳои +ez
харитаи минаҳоро
ҳаққи +ez

[mis.badly] positions beside
ғайриқонунӣ
бераҳмона
барқасдона
қасдан
барқасд
бедалел
бесабаб
яктарафа
худсарона
маҷбуран
дуздона
ноҷавонмардона
хоинона
ваҳшиёна
зӯран
зӯрӣ

[mis.ground.line] positions beside
марз @noun
сарҳад @noun
хати +ez
хатти +ez
хатро
