# Kyrgyz: what makes a number something else than a count of people. Own work from general knowledge of the language. Apache-2.0.

[month]
январь @noun
январ @noun
февраль @noun
феврал @noun
март @noun
апрель @noun
апрел @noun
май @noun
июнь @noun
июн @noun
июль @noun
июл @noun
август @noun
сентябрь @noun
сентябр @noun
октябрь @noun
октябр @noun
ноябрь @noun
ноябр @noun
декабрь @noun
декабр @noun

# "2022-жылы", "2020-жылкы"
[year]
жыл @noun
жылкы
ж

[age]
жаш @noun
жаштуу
жашар
жашарында
айлык
жарым жашар
жаштан ашкан
жашка чыккан
жашка чейинки
жашка толгон

# "саат 15те", "мүнөт", "сутка", "күн"
[time]
жума @noun
ай @noun
жыл @noun
апта @noun
күн @noun
күндүк
күнкү
мүнөт @noun
мүнөттүк
саат @noun
сааттык
секунд @noun
сутка @noun
суткалык
жылдык
айдай
жылдай
күндөй
жумадай
сааттай
айлап
ирет
жолу
жолку
кылым @noun
түн @noun
сезон @noun

# "саат" before a clock time
[clockword]
саат
саат таңкы
таңкы
түнкү
түштөн кийинки

[unit]
балл @noun
баллдык
бирдик @noun
градус @noun
гектар @noun
га
гр
грамм @noun
даана @noun
доза @noun
дозасы @pcase
квадрат километр @noun
квадрат метр @noun
километр @noun
килограмм @noun
кг
км
куб метр @noun
кубометр @noun
киловатт @noun
литр @noun
магнитуда @noun
магнитудасы @pcase
м
мм
мегаватт @noun
метр @noun
миль @noun
миля @noun
миллиметр @noun
орун @noun
орундуу
пайыз @noun
пайыздык
процент @noun
%
пункт @noun
сантиметр @noun
см
тонна @noun
фут @noun
чакырым @noun
чарчы километр @noun
чарчы метр @noun
упай @noun
эсе @noun
кабаттуу
калибр @noun
калибрдүү
гол @noun
километрлик
метрлик
чакырымдык
миллиметрлик
тонналык
кишилик
адамдык
орундук

[money]
доллар @noun
сом @noun
сомдон
сомдук
рубль @noun
рубл @noun
евро @noun
тенге @noun
теңге @noun
сум @noun
сомони @noun
рупий @noun
рупия @noun
юань @noun
фунт @noun
франк @noun
лира @noun
иен @noun
$
€

# what carries a number as its name: "124-чакырым", "227-берене", "№14 мектеп"
[numbered]
армия @noun
бап @noun
берене @noun
бригада @noun
бөлүк @noun
бөлүм @noun
даярдык @noun
дивизия @noun
жарлык @noun
жыйын @noun
каналы @pcase
канал @noun
кабат @noun
квартал @noun
класс @noun
кичирайон @noun
кичи район @noun
контингент @noun
күн @noun
март @noun
мектеп @noun
микрорайон @noun
мүнөт @noun
объект @noun
орун @noun
пост @noun
полк @noun
протокол @noun
рейс @noun
сап @noun
сессия @noun
созыв @noun
станция @noun
саммит @noun
токтом @noun
резолюция @noun
тур @noun
турмуш @noun
үй @noun
форум @noun
чыгарылыш @noun
этап @noun
эксперимент @noun
мелдеш @noun
шахта @noun
кен @noun
көмүр кен @noun
көмүр кени @pcase
застава @noun
орто мектеп @noun
чакырым @noun
чыгырык @noun
участок @noun
участогу @pcase
километр @noun

# before a number
[claim]
№
статья
номер
номери @pcase
шифр

[ordinal]
биринчи
экинчи
үчүнчү
төртүнчү
бешинчи
алтынчы
жетинчи
сегизинчи
тогузунчу
онунчу
кезектеги

# "соңку беш жылда"
[last]
акыркы
кийинки
өткөн
соңку
