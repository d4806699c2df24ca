# Tajik: what makes a number something else than a count of people.
# Own work from general knowledge of the language. Licence: Apache-2.0.

[unit]
соат @tail
соата @tail
дақиқа @tail
дақиқаӣ
дақиқагӣ
сония @tail
лаҳза @tail
рӯз @thing
руз @thing
рӯза @tail
шаб @thing
шабонарӯз @thing
шабонарӯзӣ
ҳафта @thing
ҳафтаина @tail
моҳ @thing
моҳа @tail
сол @thing
асри +ez
аср @thing
даҳсола @thing
лаҳзаи +ez
маротиба @tail
бор @tail
дафъа @tail
баробар @tail
карат
метр @thing
метра @tail
метрӣ
метрии +ez
сантиметр @thing
миллиметр @thing
миллиметрӣ
миллиметрии +ez
километр @thing
километрӣ
километрии +ez
километрай
км
м
мил @thing
фут @thing
гектар @thing
га
ҳектор @thing
сотих
килограмм @thing
кило @thing
кг
грамм @thing
тонна @thing
литр @thing
баррел @thing
куб
мураббаъ @tail
дараҷа @thing
дараҷаи +ez
бал
балл @thing
балла
магнитуд @thing
фоиз @thing
фоизи +ez
дарсад @thing
дарсади +ez
процент
%
‰
°
киловатт
мегаватт
волт
гигабайт
ҷилд @thing
саҳифа @thing
банд @thing
нуқта @thing
хол @thing
имтиёз @thing
гол @thing
дар сад

[money]
сомонӣ
сомониро
сомонии +ez
дирам
доллар @thing
доллари +ez
евро
рубл @thing
сом
тенге
рупия
афғонӣ
фунт @thing
юан
$
€
£
₽

[month]
январ @tail
феврал @tail
март @tail
апрел @tail
май @tail
июн @tail
июл @tail
август @tail
сентябр @tail
октябр @tail
ноябр @tail
декабр @tail
январь
февраль
апрель
июнь
июль
сентябрь
октябрь
ноябрь
декабрь
ҳамал
савр
ҷавзо
саратон
асад
сунбула
мизон
ақраб
қавс
ҷадӣ
далв
ҳут
муҳаррам
рамазон

# Ages: 58-сола, 19-солаи.
[age]
сола @tail
солаҳо @tail
солагӣ
солагии +ez
сола @anoun
/(як|ду|се|чор|чаҳор|панҷ|шаш|ҳафт|ҳашт|нӯҳ|нуҳ|даҳ|бист)сола(ю|и|ро|е)?\w*/

[year]
соли +ez
солҳои +ez
дар соли +ez

[hour]
соати +ez
соатҳои +ez
соат

[ordinal]
якум @ord
якӯм @ord
дуюм @ord
дуввум @ord
дувум @ord
дуввӯм @ord
сеюм @ord
севум @ord
чорум @ord
чаҳорум @ord
панҷум @ord
шашум @ord
ҳафтум @ord
ҳаштум @ord
нӯҳум @ord
нуҳум @ord
даҳум @ord
ёздаҳум @ord
дувоздаҳум @ord
сездаҳум @ord
сенздаҳум @ord
чордаҳум @ord
понздаҳум @ord
шонздаҳум @ord
ҳабдаҳум @ord
ҳаждаҳум @ord
нуздаҳум @ord
бистум @ord
сиюм @ord
чилум @ord
панҷоҳум @ord
шастум @ord
садум @ord
ҳазорум @ord

# Before a number that is a name: километри 48, моддаи 7, рақами 12.
[claim]
километри +ez
рақами +ez
моддаи +ez
банди +ez
қарори +ez
қатъномаи +ez
маддаи +ez
№
мактаби +ez
гимназияи +ez
литсейи +ez
рейси +ez
парвози +ez
хонаи +ez
утоқи +ez
кӯчаи +ez
саҳифаи +ez
боби +ez
қисми +ez
даври +ez
ҷойи +ez
ҷои +ez
телефони +ez
телефон
модели +ez
навъи +ez
калибри +ez
тамғаи +ez
гурӯҳи +ez
воҳиди +ez

# Things and animals that are counted: never victims.
[thing]
хона @thing
бино @thing
манзил @thing
квартира @thing
иморат @thing
деҳа @thing
маҳалла @thing
ҷамоат @thing
ноҳия @thing
шаҳр @thing
вилоят @thing
иёлат @thing
иёлот @thing
музофот @thing
остон @thing
кишвар @thing
давлат @thing
мамлакат @thing
минтақа @thing
ҳавза @thing
участка @thing
пул @thing
роҳ @thing
мактаб @thing
масҷид @thing
боғча @thing
боғ @thing
дӯкон @thing
бозор @thing
марказ @thing
лагер @thing
урдугоҳ @thing
хайма @thing
мошин @thing
автомобил @thing
автобус @thing
боркаш @thing
микроавтобус @thing
мотосикл @thing
поезд @thing
қатора @thing
вагон @thing
киштӣ @thing
қаиқ @thing
ҳавопаймо @thing
тайёра @thing
чархбол @thing
паҳпод @thing
дрон @thing
танк @thing
мушак @thing
ракета @thing
тӯп @thing
бомба @thing
мина @thing
силоҳ @thing
воҳид @thing
техника @thing
адад @tail
дона @thing
сар +sg
гӯсфанд @thing
гусфанд @thing
буз @thing
гов @thing
асп @thing
хар @thing
чорво @thing
мурғ @thing
ҳайвон @thing
саг @thing
дарахт @thing
ҳодиса @thing
даргир @ithing
задухӯрд @thing
низоъ @thing
муноқиша @thing
ҳолат @thing
садама @thing
сӯхтор @thing
таркиш @thing
ҳамла @thing
зарба @thing
зилзила @thing
заминларза @thing
хушунат @thing
парванда @thing
ҷиноят @thing
бозӣ @thing
даста @thing
ҷой @thing
созмон @thing
ширкат @thing
корхона @thing
идора @thing
вазорат @thing
гурӯҳ @thing
оила @thing
хонавода @thing
хоҷагӣ @thing
тараф @thing
ҷониб @thing
ниҳод @thing
манбаъ @thing
шабака @thing
забон @thing
масъала @thing
созишнома @thing
