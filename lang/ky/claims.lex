# Kyrgyz: what makes a number something else than a count of people. Own work from general knowledge of the language. Apache-2.0.

# "2022-жылы", "2020-жылкы"
[year]
ж
жыл @noun
жылкы

[age]
ж.т.
ж.т
ж.ж.т.
айлык
жарым жашар
жаш @sg
жашар
жашарында
жашка толгон
жашка чейинки
жашка чыккан
жаштан ашкан
жаштуу

# "саат 15те", "мүнөт", "сутка", "күн"
[time]
ай @noun
айдай
айлап
апта @noun
жолку
жолу
жума @noun
жумадай
жыл @noun
жылдай
жылдык
ирет
кылым @noun
күн @noun
күндүк
күндөй
күнкү
мүнөт @noun
мүнөттүк
саат @noun
сааттай
сааттык
сезон @noun
секунд @noun
сутка @noun
суткалык
түн @noun

# "саат" before a clock time
[clockword]
саат
саат таңкы
таңкы
түнкү
түштөн кийинки

[unit]
добуш @noun
%
адамдык
балл @noun
баллдык
бирдик @noun
га
гектар @noun
гол @noun
гр
градус @noun
грамм @noun
даана @noun
доза @noun
дозасы @pcase
кабаттуу
калибр @noun
калибрдүү
квадрат километр @noun
квадрат метр @noun
кг
киловатт @noun
килограмм @noun
километр @noun
километрлик
кишилик
км
куб метр @noun
кубометр @noun
литр @noun
м
магнитуда @noun
магнитудасы @pcase
мегаватт @noun
метр @noun
метрлик
миллиметр @noun
миллиметрлик
миль @noun
миля @noun
мм
орун @noun
орундук
орундуу
пайыз @noun
пайыздык
процент @noun
пункт @noun
сантиметр @noun
см
тонна @noun
тонналык
упай @noun
фут @noun
чакырым @noun
чакырымдык
чарчы километр @noun
чарчы метр @noun
эсе @noun

[money]
$
доллар @noun
евро @noun
иен @noun
лира @noun
рубл @noun
рубль @noun
рупий @noun
рупия @noun
сом @noun
сомдон
сомдук
сомони @noun
сум @noun
тенге @noun
теңге @noun
франк @noun
фунт @noun
юань @noun
€

# what carries a number as its name: "124-чакырым", "227-берене", "№14 мектеп"
[numbered]
блок @noun
корпус @noun
секция @noun
палата @noun
цех @noun
казарма @noun
штрек @noun
вагон @noun
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
застава @noun
кабат @noun
канал @noun
каналы @pcase
квартал @noun
кен @noun
километр @noun
кичи район @noun
кичирайон @noun
класс @noun
контингент @noun
күн @noun
көмүр кен @noun
көмүр кени @pcase
март @noun
мектеп @noun
мелдеш @noun
микрорайон @noun
мүнөт @noun
объект @noun
орто мектеп @noun
орун @noun
полк @noun
пост @noun
протокол @noun
резолюция @noun
рейс @noun
саммит @noun
сап @noun
сессия @noun
созыв @noun
станция @noun
токтом @noun
тур @noun
турмуш @noun
участогу @pcase
участок @noun
форум @noun
чакырым @noun
чыгарылыш @noun
чыгырык @noun
шахта @noun
эксперимент @noun
этап @noun
үй @noun
башня @noun
дүкөн @noun
имарат @noun
көпүрө @noun
мечит @noun
турак үй @noun

# before a number
[claim]
номер
номери @pcase
статья
шифр
№

[ordinal]
алтынчы
бешинчи
биринчи
жетинчи
кезектеги
онунчу
сегизинчи
тогузунчу
төртүнчү
экинчи
үчүнчү

# "соңку беш жылда"
[last]
акыркы
кийинки
соңку
өткөн
