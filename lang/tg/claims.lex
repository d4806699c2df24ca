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
дар сад
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

[month]
август @tail
ақраб
апрел @tail
апрель
асад
далв
декабр @tail
декабрь
июл @tail
июль
июн @tail
июнь
қавс
май @tail
март @tail
мизон
муҳаррам
ноябр @tail
ноябрь
октябр @tail
октябрь
рамазон
савр
саратон
сентябр @tail
сентябрь
сунбула
феврал @tail
февраль
ҳамал
ҳут
ҷавзо
ҷадӣ
январ @tail
январь

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
№

# Things and animals that are counted: never victims.
[thing]
ҳукумат @thing
порлумон @thing
ҳизб @thing
иттиҳод @thing
кумита @thing
раёсат @thing
бонк @thing
лоиҳа @thing
барнома @thing
санад @thing
китоб @thing
рӯзнома @thing
нома @thing
суҳбат @thing
мулоқот @thing
ҷаласа @thing
нишаст @thing
тадбир @thing
ҷоиза @thing
медал @thing
ном @thing
рӯйхат @thing
ариза @thing
шикоят @thing
савол @thing
сабаб @thing
усул @thing
намуд @thing
навъ @thing
қисм @thing
бахш @thing
ҳисса @thing
марҳила @thing
давра @thing
нақша @thing
эътироз @thing
намоиш @thing
парвоз @thing
рейс @thing
сафар @thing
артиш @thing
қӯшун @thing
дивизия @thing
баталён @thing
бригада @thing
гурӯҳак @thing
ҳайат @thing
дидбонгоҳ @thing
пойгоҳ @thing
фурудгоҳ @thing
истгоҳ @thing
вазифа @thing
маҳсулот @thing
мева @thing
қутт @ithing
халта @thing
борхалта @thing
борбар @thing
контейнер @thing
қитъа @thing
чоҳ @thing
канал @thing
сарбанд @thing
нерӯгоҳ @thing
завод @thing
фабрика @thing
мағоза @thing
меҳмонхона @thing
ошхона @thing
китобхона @thing
донишгоҳ @thing
донишкада @thing
филм @thing
суруд @thing
бозича @thing
паём @thing
занг @thing
сӯрат @thing
акс @thing
навор @thing
сомона @thing
ҳисоб @thing
рӯзгор @thing
қонун @thing
қарор @thing
фармон @thing
шартнома @thing
қатънома @thing
изҳорот @thing
ҳуҷҷат @thing
далел @thing
иқдом @thing
амалиёт @thing
машқ @thing
озмоиш @thing
мусобиқа @thing
давр @thing
ғалаба @thing
шикаст @thing
ҷуфт @thing
қабр @thing
ҷанг @thing
набард @thing
ҳуҷум @thing
тирпаррон @ithing
таркишот @thing
кӯшиш @thing
нуқта @thing
қадам @thing
сухан @thing
автобус @thing
автомобил @thing
адад @tail
асп @thing
бабр @thing
барра @thing
бино @thing
боғ @thing
боғча @thing
бозӣ @thing
бозор @thing
бомба @thing
боркаш @thing
буз @thing
бузғола @thing
вагон @thing
вазорат @thing
вилоят @thing
воҳид @thing
гов @thing
говмеш @thing
гурба @thing
гург @thing
гурӯҳ @thing
гусфанд @thing
гӯсола @thing
гӯсфанд @thing
давлат @thing
дарахт @thing
даргир @ithing
даста @thing
деҳа @thing
дона @thing
дрон @thing
дӯкон @thing
забон @thing
задухӯрд @thing
заминларза @thing
зарба @thing
зилзила @thing
идора @thing
иёлат @thing
иёлот @thing
иморат @thing
квартира @thing
кишвар @thing
киштӣ @thing
корхона @thing
кӯршапарак @thing
қаиқ @thing
қатора @thing
қӯтос @thing
лагер @thing
маймун @thing
мактаб @thing
мамлакат @thing
манбаъ @thing
манзил @thing
марказ @thing
масҷид @thing
масъала @thing
маҳалла @thing
микроавтобус @thing
мина @thing
минтақа @thing
мор @thing
мотосикл @thing
моҳӣ @thing
мошин @thing
музофот @thing
муноқиша @thing
мурғ @thing
мушак @thing
наҳанг @thing
низоъ @thing
ниҳод @thing
ноҳия @thing
оила @thing
остон @thing
оҳу @thing
паланг @thing
парванда @thing
паранда @thing
паҳпод @thing
поезд @thing
пул @thing
ракета @thing
роҳ @thing
рӯбоҳ @thing
саг @thing
сагбача @thing
садама @thing
сар +sg
силоҳ @thing
созишнома @thing
созмон @thing
сӯхтор @thing
тайёра @thing
танк @thing
тараф @thing
таркиш @thing
техника @thing
тӯп @thing
урдугоҳ @thing
участка @thing
фил @thing
хайма @thing
хар @thing
харгӯш @thing
хирс @thing
хона @thing
хонавода @thing
хоҷагӣ @thing
хушунат @thing
ҳавза @thing
ҳавопаймо @thing
ҳайвон @thing
ҳамла @thing
ҳодиса @thing
ҳолат @thing
чархбол @thing
чорво @thing
ҷамоат @thing
ҷиноят @thing
ҷой @thing
ҷонвар @thing
ҷониб @thing
шабака @thing
шаҳр @thing
шер @thing
ширкат @thing
шутур @thing
