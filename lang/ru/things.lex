# Russian: nouns for things, animals, places and bodies: a number before one of them counts no people. Own work from general knowledge of the language. Licence: Apache-2.0.

[thing]
танкер @thing
сухогруз @thing
балкер @thing
контейнеровоз @thing
газовоз @thing
траулер @thing
буксир @thing
барж @thing-a
барж +pl+gen
шхун @thing-a
общин @thing-a
общин +pl+gen
громад @thing-a
громад +pl+gen
хозяйств @neuter
пикап @thing
внедорожник @thing
дзот @thing
радар @thing
теплиц @thing-a
теплиц +pl+gen
кафе
гостиниц @thing-a
гостиниц +pl+gen
церкви
церквей +pl+gen
монастыр @thing-soft
музе @thing-soft
музеев +pl+gen
библиотек @thing-a
библиотек +pl+gen
стадион @thing
рынк @thing
павильон @thing
киоск @thing
прилавк @thing
прилавок
склад @thing
ангар @thing
коровник @thing
сараев +pl+gen
сараи +pl
гараж @thing
гаражей +pl+gen
юрт @thing-a
юрт +pl+gen
барак @thing
вагончик @thing
полигон @thing
аэродром @thing
застав @thing-a
окоп @thing
центра
центров +pl+gen
центры
объект @thing энергетики
объект @thing инфраструктуры
предприяти @event энергетики
трети
четверти
пятых
десятых
авари @tsiya
авто
автобус @thing
автомат @thing
автомобил @thing-soft
аил @thing
аилов +pl+gen
антилоп @thing-a
атак @thing-a
аэропорт @thing
баз +pl
база
базы
балл @thing
бар @thing
баран @thing
барс @thing
батальон @thing
беспилотник @thing
блиндаж @thing
блиндажей +pl+gen
блюд @neuter
бмп
больниц @thing-a
бомб @thing-a
борт @thing
бортов +pl+gen
бочк @thing-a
бригад @thing-a
бродячих собак
бронемашин @thing-a
бронетранспортер @thing
бтр
буйвол @thing
буква
бык @thing
вагон @thing
велосипед @thing
верблюд @thing
верблюдов +pl+gen
верблюжат
вертолет @thing
вершин @thing-a
взвод @thing
взрыв @thing
вид @thing
виноградник @thing
волк @thing
вопрос @thing
выборы
вылет @thing
высот @thing-a
выстрел @thing
гаубиц @thing-a
гектар @thing
генератор @thing
год @thing
гол @thing
гола
голов +pl
город
город @thing
города
городов +pl+gen
государств @neuter
гранат @thing-a
гранатомет @thing
грузовик @thing
групп @thing-a
гусей +pl+gen
двор @thing
дел @neuter
делегаци @tsiya
дело
дельфин @thing
день
дерев @neuter
деревень +pl+gen
деревн @mort-a
деревьев +pl+gen
детеныш @thing
детенышей +pl+gen
дней
доз @thing-a
документ @thing
дом @thing
дома
домик @thing
домов +pl+gen
домохозяйств @neuter
дорог @thing-a
дрон @thing
дронов +pl+gen
дтп
егерь
единиц @thing-a
жалоб @thing-a
жеребят
животн @adj
жираф @thing
завод @thing
задач @thing-a
закон @thing
залп @thing
заявлени @event
звонк @thing
звонков +pl+gen
здани @event
зебр @thing-a
землетрясени @event
зон @thing-a
игр @thing-a
идей
икон @thing-a
индеек +pl+gen
интернет
инфекци @tsiya
инцидент @thing
иск @thing
искр @thing-a
кабан @thing
кабинет @thing
календарь
камер @thing-a
камн @thing-soft
карт @thing-a
картин @thing-a
катастроф @thing-a
катер @thing
квартал @thing
квартир @thing-a
кит @thing
китов +pl+gen
кишлак @thing
кишлаков +pl+gen
клуб @thing
книг @thing-a
кобыл @thing-a
коек +pl+gen
коз @thing-a
козлят
колонн @thing-a
комисси @tsiya
комнат @thing-a
компани @tsiya
комплект @thing
компьютер @thing
кон @thing-soft
контейнер @thing
конь +sg
кораб @thing-soft
корабл @thing-soft
корабль +sg
коров @thing-a
корова +sg
косул @mort-a
кот @thing
котенок
котят
кошек +pl+gen
кошелек
кошк @thing-a
край @thing
кредит @thing
кур
куриц @thing-a
лагер @thing-soft
лайнер @thing
лекарств @neuter
лес @thing
лет
лини @tsiya
линий +pl+gen
лис @thing-a
лодк @thing-a
лодок +pl+gen
локомотив @thing
лошад @mort
лошадей +pl+gen
магазин @thing
маршрут @thing
маршрутк @thing-a
маршруток +pl+gen
матч @thing
машин @thing-a
медал @mort
медвед @thing-soft
медвежонок
мест @neuter
метод @thing
мечет @mort
мешк @thing
мешков +pl+gen
микрорайон @thing
мин +pl
мин @thing-a
минаретов +pl+gen
миномет @thing
мир
мирн @adj соглашени @event
мобильник @thing
могил @thing-a
мозг
молодняк @thing
мост @thing
мотоцикл @thing
мяч @thing
мячей +pl+gen
наград @thing-a
нападени @event
направлени @event
населенн @adj пункт @thing
обвинени @event
област @mort
областей +pl+gen
обращени @event
обстрел @thing
объект @thing
овец +pl
овц @thing-a
овцы
овчар @thing-ka
окн @neuter
окон +pl+gen
олен @thing-soft
операци @tsiya
опор @thing-a
орангутан @thing
организаци @tsiya
орди @thing
ори @thing
оруди @event
орудий +pl+gen
ос +pl
осел @thing
ослов +pl+gen
особ @mort
особей +pl+gen
отар @thing-a
отделени @event
отел @thing-soft
отряд @thing
очк @neuter
пакет @thing
пакетик @thing
палат @thing-a
палатк @thing-a
палаток +pl+gen
палец
пальц @thing
пальцев +pl+gen
паром @thing
парти @tsiya
паспорт @thing
патрон @thing
пес +sg
пещер @thing-a
писем +pl+gen
пистолет @thing
письм @neuter
подразделени @event
подросткова
подстанци @tsiya
подъезд @thing
поезд @thing
поездов +pl+gen
пожар @thing
позици @tsiya
полк @thing
порос @thing
поросят
посев @thing
поселк @thing
поселков +pl+gen
посольств @neuter
пост @thing
построек +pl+gen
постройк @thing-a
постройки
поэм @thing-a
праздник @thing
предложени @event
предмет @thing
предприяти @event
преми @tsiya
преступлени @event
прививок +pl+gen
приговор @thing
причин @thing-a
проб @thing-a
провинци @tsiya
проект @thing
происшестви @event
протокол @thing
птиц @thing-a
пуговиц @thing-a
пул @mort-a
пулемет @thing
пуль
пункт @thing
пчел @thing-a
пчелосемей +pl+gen
рабочих мест
раз
район @thing
рак +pl
ракет @thing-a
расчет @thing
раунд @thing
ребер +pl+gen
регион @thing
рейс @thing
ресторан @thing
решени @event
рот @thing-a
рубеж @thing
рубежей +pl+gen
рыб @thing-a
сад @thing
сайгак @thing
сайгаков +pl+gen
самок +pl+gen
самолет @thing
самцов +pl+gen
сарай @thing
свет
свин @mort-a
свиней +pl+gen
секци @tsiya
сел +pl
сел @neuter
семей +pl+gen
семь @mort-a
сигнал @thing
систем @thing-a
ситуаци @tsiya
скважин @thing-a
скот
скота
скутер @thing
слов @neuter
слон @thing
слоненок
случа @case
смен @thing-a
снаряд @thing
собак +pl+gen
собак @thing-a
собака
собаки
событи @event
соглашени @event
сооружени @event
состав @thing
соток +pl+gen
стад @neuter
стан @thing
станци @tsiya
статей +pl+gen
стать @mort-a
столб @thing
стран @thing-a
строени @event
структур @thing-a
судн @neuter
судно
судов +pl+gen
сумк @thing-a
сумок +pl+gen
сусликов +pl+gen
сутки
суток
счет @thing
сюжет @thing
тайник @thing
танк @thing
театр @thing
телефон @thing
телят
теплоход @thing
теракт @thing
тест @thing
тигр @thing
тигренок
тонн @thing-a
точек +pl+gen
точк @thing-a
трактор @thing
трансформатор @thing
тур @thing
тюлен @thing-soft
уголовн @adj дел @neuter
удар @thing
указ @thing
улик @thing-a
улиц @thing-a
университет @thing
урожа @case
установк @thing-a
установок +pl+gen
уток
участк @thing
участков +pl+gen
учреждени @event
фабрик @thing-a
факт @thing
ферм @thing-a
флаг @thing
фотографи @tsiya
фронт @thing
фур @thing-a
хищник @thing
храм @thing
цел @mort
целей +pl+gen
цех @thing
цистерн @thing-a
цыплят
часов +pl+gen
част @mort
человечк @thing
черепах @thing-a
шахт @thing-a
школ @thing-a
штамм @thing
штат @thing
щенк @thing
щенков +pl+gen
щенок
экземпляр @thing
экипаж @thing
экспонат @thing
электростанци @tsiya
эпизод @thing
этап @thing
ягнят
яиц +pl+gen
яйц @neuter
яхт @thing-a
ящик @thing
ящиков +pl+gen
авиаудар @thing
авианалет @thing
налет @thing
толчк @thing
гуманитарн @adj катастроф @thing-a
гуманитарн @adj кризис @thing
гуманитарн @adj последстви @event
гуманитарного характера
хутор @thing

# nouns that end as verbs of the past do
[thing]
постели
детали
печали
артели
туннели
качели
метели
колыбели
панели
картели
мебели
форели
мотели
бордели
тоннели
вуали
морали
магистрали
педали
вертикали
фестивали
стили
фитили
профили
обители
добродетели
двигатели
показатели
указатели
огнетушители
купели
портфели
