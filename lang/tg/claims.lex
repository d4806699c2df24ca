# Tajik: what makes a number something else than a count of people.
# Own work from general knowledge of the language. Licence: Apache-2.0.

[unit]
%
аср @thing
асри +ez
бал
балл @thing
балла
банд @thing
баробар @tail
баррел @thing
бор @tail
волт
га
гектар @thing
гигабайт
гол @thing
грамм @thing
дақиқа @tail
дақиқагӣ
дақиқаӣ
дар сад @tail
дараҷа @thing
дараҷаи +ez
дарсад @thing
дарсади +ez
дафъа @tail
даҳсола @thing
имтиёз @thing
карат
кг
кило @thing
киловатт
килограмм @thing
километр @thing
километрай
километрии +ez
километрӣ
км
куб
лаҳза @tail
лаҳзаи +ez
литр @thing
м
магнитуд @thing
маротиба @tail
мегаватт
метр @thing
метра @tail
метрии +ez
метрӣ
мил @thing
милии +ez
миллиметр @thing
миллиметрии +ez
миллиметрӣ
моҳ @thing
моҳа @tail
мураббаъ @tail
нуқта @thing
процент
руз @thing
рӯз @thing
рӯза @tail
сантиметр @thing
саҳифа @thing
соат @tail
соата @tail
сол @thing
сония @tail
сотих
тонна @thing
фоиз @thing
фоизи +ez
фут @thing
хол @thing
ҳафта @thing
ҳафтаина @tail
ҳектор @thing
ҷилд @thing
шаб @thing
шабонарӯз @thing
шабонарӯзӣ
‰
°

[money]
$
афғонӣ
дирам
доллар @thing
доллари +ez
евро
рубл @thing
рупия
сом
сомонии +ez
сомониро
сомонӣ
тенге
фунт @thing
юан
€
£
₽

# Ages: 58-сола, 19-солаи.
[age]
/(як|ду|се|чор|чаҳор|панҷ|шаш|ҳафт|ҳашт|нӯҳ|нуҳ|даҳ|бист)сола(ю|и|ро|е)?\w*/
сола @anoun
сола @tail
солагии +ez
солагӣ
солаҳо @tail

[year]
дар соли +ez
соли +ez
солҳои +ez

[hour]
соат
соати +ez
соатҳои +ez

[ordinal]
бистум @ord
даҳум @ord
дуввум @ord
дуввӯм @ord
дувоздаҳум @ord
дувум @ord
дуюм @ord
ёздаҳум @ord
нуздаҳум @ord
нуҳум @ord
нӯҳум @ord
панҷоҳум @ord
панҷум @ord
понздаҳум @ord
садум @ord
севум @ord
сездаҳум @ord
сенздаҳум @ord
сеюм @ord
сиюм @ord
ҳабдаҳум @ord
ҳаждаҳум @ord
ҳазорум @ord
ҳафтум @ord
ҳаштум @ord
чаҳорум @ord
чилум @ord
чордаҳум @ord
чорум @ord
шастум @ord
шашум @ord
шонздаҳум @ord
якум @ord
якӯм @ord

# Before a number that is a name: километри 48, моддаи 7, рақами 12.
[claim]
банди +ez
боби +ez
воҳиди +ez
гимназияи +ez
гурӯҳи +ez
даври +ez
калибри +ez
километри +ez
кӯчаи +ez
қарори +ez
қатъномаи +ez
қисми +ez
литсейи +ez
маддаи +ez
мактаби +ez
моддаи +ez
модели +ez
навъи +ez
парвози +ez
рақами +ez
рейси +ez
саҳифаи +ez
тамғаи +ez
телефон
телефони +ez
утоқи +ez
хонаи +ez
ҷои +ez
ҷойи +ez

# Things and animals that are counted: never victims.
[thing]
автобус @thing
автомобил @thing
адад @tail
акс @thing
амалиёт @thing
ариза @thing
артиш @thing
асп @thing
бабр @thing
барнома @thing
барра @thing
баталён @thing
бахш @thing
бино @thing
бозӣ @thing
бозича @thing
бозор @thing
бомба @thing
бонк @thing
борбар @thing
боркаш @thing
борхалта @thing
боғ @thing
боғча @thing
бригада @thing
буз @thing
бузғола @thing
буқа @thing
вагон @thing
вазифа @thing
вазорат @thing
вилоят @thing
воҳид @thing
гов @thing
говмеш @thing
гурба @thing
гург @thing
гурӯҳ @thing
гурӯҳак @thing
гусфанд @thing
гӯсола @thing
гӯсфанд @thing
давлат @thing
давр @thing
давра @thing
далел @thing
дарахт @thing
ниҳол @thing
ниҳолча @thing
бутта @thing
дарахтча @thing
даргир @ithing
даста @thing
деҳа @thing
дивизия @thing
дидбонгоҳ @thing
дона @thing
донишгоҳ @thing
донишкада @thing
дрон @thing
дӯкон @thing
забон @thing
завод @thing
задухӯрд @thing
заминларза @thing
занбӯр @thing
занг @thing
зарба @thing
зилзила @thing
зоғ @thing
идора @thing
изҳорот @thing
иморат @thing
истгоҳ @thing
иттиҳод @thing
иёлат @thing
иёлот @thing
иқдом @thing
кабк @thing
кабӯтар @thing
канал @thing
квартира @thing
китоб @thing
китобхона @thing
кишвар @thing
киштӣ @thing
комбайн @thing
контейнер @thing
корхона @thing
кумита @thing
кӯршапарак @thing
кӯшиш @thing
лагер @thing
лоиҳа @thing
лочин @thing
маймун @thing
мактаб @thing
мамлакат @thing
манзил @thing
марказ @thing
марҳила @thing
масъала @thing
масҷид @thing
матлаб @thing
машқ @thing
мағоза @thing
маҳалла @thing
маҳсулот @thing
мева @thing
медал @thing
меш @thing
меҳмонхона @thing
микроавтобус @thing
мина @thing
минтақа @thing
мор @thing
мотосикл @thing
мошин @thing
моҳӣ @thing
музофот @thing
мулоқот @thing
муноқиша @thing
мурғ @thing
мусобиқа @thing
мушак @thing
набард @thing
навор @thing
навъ @thing
намоиш @thing
намуд @thing
нахчир @thing
нақша @thing
наҳанг @thing
нерӯгоҳ @thing
низоъ @thing
нишаст @thing
ниҳод @thing
ном @thing
нома @thing
ноҳия @thing
нутриа @thing
нуқта @thing
озмоиш @thing
оила @thing
остон @thing
ошхона @thing
оҳу @thing
паланг @thing
паранда @thing
парванда @thing
парвоз @thing
парранда @thing
паём @thing
паҳпод @thing
поезд @thing
пойгоҳ @thing
пойтахт @thing
порлумон @thing
пул @thing
ракета @thing
раёсат @thing
рейс @thing
роҳ @thing
рӯбоҳ @thing
рӯзгор @thing
рӯзнома @thing
сабаб @thing
савол @thing
саг @thing
сагбача @thing
садама @thing
санад @thing
сар +sg
сарбанд @thing
сафар @thing
сел @thing
силоҳ @thing
созишнома @thing
созмон @thing
сомона @thing
суруд @thing
сухан @thing
суҳбат @thing
сӯрат @thing
сӯхтор @thing
тадбир @thing
тайёра @thing
танк @thing
тараф @thing
таркиш @thing
инфиҷор @thing
бархурд @thing
сайлоб @thing
селоб @thing
тӯфон @thing
гирдбод @thing
таркишот @thing
тарма @thing
техника @thing
тирпаррон @ithing
трактор @thing
тӯп @thing
урдугоҳ @thing
усул @thing
участка @thing
уқоб @thing
фабрика @thing
фармон @thing
фил @thing
филм @thing
фурудгоҳ @thing
хазанда @thing
хайма @thing
халта @thing
хар @thing
харгӯш @thing
хирс @thing
хона @thing
хонавода @thing
хоҷагӣ @thing
хук @thing
хурӯс @thing
хушунат @thing
чархбол @thing
чорво @thing
чоҳ @thing
чурра @thing
чӯҷа @thing
шабака @thing
шартнома @thing
шағол @thing
шаҳр @thing
шер @thing
шикаст @thing
шикоят @thing
ширкат @thing
шутур @thing
эътироз @thing
ғалаба @thing
қабр @thing
қадам @thing
қаиқ @thing
қарор @thing
қатор @thing
қатора @thing
қатънома @thing
қисм @thing
қитъа @thing
қонун @thing
қу @thing
қубур @thing
қутт @ithing
қӯтос @thing
қӯшун @thing
ҳавза @thing
ҳавопаймо @thing
ҳайат @thing
ҳайвон @thing
ҳамла @thing
ҳашарот @thing
ҳизб @thing
ҳисоб @thing
ҳисса @thing
ҳодиса @thing
ҳолат @thing
ҳукумат @thing
ҳуҷум @thing
ҳуҷӯм @thing
ҳуҷҷат @thing
ҷазира @thing
иҷлосия @thing
вохӯр @ithing
дидор @thing
боздид @thing
форум @thing
саммит @thing
конфронс @thing
конференсия @thing
ҳамоиш @thing
симпозиум @thing
гирдиҳамо @ithing
остонаи +ez
арафаи +ez
ҷаласа @thing
ҷамоат @thing
ҷанг @thing
ҷиноят @thing
ҷоиза @thing
ҷой @thing
ҷонвар @thing
ҷониб @thing
ҷуфт @thing
анбор @thing
позитсия @thing
истеҳком @thing
сангар @thing
дастгоҳ @thing
миномёт @thing
зиреҳпӯш @thing
посгоҳ @thing
радар @thing

# More animals, vehicles, arms and goods.
[thing]
автомат @thing
агрегат @thing
акула @thing
албом @thing
аробача @thing
архар @thing
билет @thing
бульдозер @thing
буққа @thing
велосипед @thing
вертолёт @thing
гавазн @thing
гаубитса @thing
гулӯла @thing
гунҷишк @thing
делфин @thing
зебра @thing
зенитӣ @thing
зериобӣ @thing
зериобии +ez
зериобиро +acc
каламуш @thing
калтакалос @thing
камера @thing
катер @thing
кенгуру @thing
компютер @thing
крейсер @thing
крокодил @thing
кӯршабпарак @thing
лаклак @thing
лошахӯр @thing
малах @thing
морал @thing
моҳвора @thing
мурғобӣ @thing
муш @thing
мушаковар @thing
мӯрча @thing
норинҷак @thing
ноутбук @thing
палангхуна @thing
паром @thing
планшет @thing
подстансия @thing
пулемёт @thing
реактор @thing
самолёт @thing
сангпушт @thing
сентрифуга @thing
сериал @thing
скутер @thing
смартфон @thing
снаряд @thing
спектакл @thing
тазарв @thing
такка @thing
танкер @thing
тапонча @thing
телевизор @thing
тимсоҳ @thing
товус @thing
трамвай @thing
трансформатор @thing
троллейбус @thing
тутӣ @thing
туфанг @thing
тӯппарон @thing
фрегат @thing
харчанг @thing
хачир @thing
хумпора @thing
чипта @thing
экскаватор @thing
эсминетс @thing
яхта @thing
қоз @thing
қурбоққа @thing
қуттӣ @thing
қӯчқор @thing

# The sign of a number: never a count.
[claim.sign]
№
