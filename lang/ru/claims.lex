# Russian: what makes a number something else than a count of people. Own work from general knowledge of the language. Licence: Apache-2.0.

# «41-летний», «7 и 12 лет», «10 месяцев»
[age]
годика
годовал @adj
лет
летие
летием
летию
летия
летн @adj
месячн @adj
недельн @adj

[unit]
%
°
балл @thing
век @thing
вольт @thing
г
га
гг
гектар @thing
год @thing
года
годах
годов
годы
гол @thing
голов +cattle
голова +cattle
голос @thing
градус @thing
грамм @thing
день
десятилети @event
дн @day
дневн @adj
дней
доз @thing-a
домохозяйств @neuter
единиц @thing-a
калибр @thing
кальб @thing
кв
квадратн @adj
квт
кг
килограмм @thing
километр @thing
километров @adj
км
км/ч
коек
койк @thing-a
койко-мест
кратн @adj
куб
кубическ @adj
кубометр @thing
лет
летий
литр @thing
м
магнитуд @thing-a
мвт
мегаватт @thing
мест
места
местн @adj
месяц @thing
метр @thing
мил @week
миллиметр @thing
миллиметров @adj
мин
минут @thing-a
минутн @adj
мм
морск @adj мил @week
недел @week
отделени @event
очк @neuter
подход @thing
полос @thing-a
попытк @thing-a
поэтажн @adj
процент @thing
процентн @adj
пункт @thing
раз
раза
расчет @thing
сантиметр @thing
сек
секунд @thing-a
семей
семьи
семья
семьям
семьями
семьях
см
столети @event
суткам
сутками
сутки
суток
т
тонн @adj
тонн @thing-a
тысячн @adj
узл @thing
ч
час @thing
часик @thing
часов @adj
штук @thing-a
экземпляр @thing
этаж @thing
этажей
этажн @adj
‰

[money]
$
£
гривен
гривна
гривны
долл
доллар @thing
драм @thing
евро
злот @adj
иен @thing-a
йен @thing-a
копе @thing-ka
лари
лир @thing-a
манат @thing
руб
рубл @thing-soft
рупи @tsiya
сом
сома
сомов
сомони
сум
сумов
так
тенге
франк @thing
фунт @thing
цент @thing
шекел @thing-soft
юан @thing-soft
€

[month]
авг
август @thing
апр
апрел @thing-soft
дек
декабр @thing-soft
июл @thing-soft
июн @thing-soft
мае
маем
май
март @thing
маю
мая
ноя
нояб
ноябр @thing-soft
окт
октябр @thing-soft
сен
сент
сентябр @thing-soft
фев
феврал @thing-soft
янв
январ @thing-soft

[months]
десятилети @event
месяц @thing
недел @week

[year]
г
гг
год +sg
года +sg
годам
годах
годе
годов
годом +sg
году +sg
годы

[ordinal]
восемнадцат @adj
восьм @adj
восьмидесят @adj
втор @adj
двадцат @adj
двенадцат @adj
двухсот @adj
девяност @adj
девят @adj
девятнадцат @adj
десят @adj
одиннадцат @adj
перв @adj
пят @adj
пятидесят @adj
пятнадцат @adj
седьм @adj
семидесят @adj
семнадцат @adj
сороков @adj
сот @adj
трет @tret
тридцат @adj
тринадцат @adj
тысячн @adj
четверт @adj
четырнадцат @adj
шест @adj
шестидесят @adj
шестнадцат @adj
/(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двадцати|тридцати|сорока|ста)?(?:тысячн|миллионн)\p{L}{2,3}/

# a number that names: статья 126, рейс 752, приказ № 5, дом 14
[claim]
airbus
as
boeing
covid
n
автобус @thing
ан
батальон @thing
блок @thing
блокпост @thing
боинг @thing
больниц @thing-a
борт
бригад @thing-a
вагон @thing
версия
глав @thing-a закона
групп @thing-a
группа
дивизи @tsiya
дом
дома +house
закон @thing
ил
истребител @thing-soft
калибр @thing
канал @thing
квартир @thing-a
километр @thing
км
ковид
корпус @thing
лот @thing
магнитуда
магнитудой
маршрут @thing
ми
миг
модел @mort
номер @thing
отделени @event
п
параграф @thing
поезд @thing
полк @thing
пост @thing
постановлени @event
приказ @thing
проект @thing
протокол @thing
пункт @thing
резолюци @tsiya
рейс @thing
рейсов @adj
самолет @thing
ст
стать @mort-a
су
тариф @thing
тел
телефон @thing
тип @thing
трасс @thing-a
ту
указ @thing
участк @thing
ч
част @mort
школ @thing-a
шосс @event
№

# a name in Latin letters
[latin]
/[a-z][a-z.]+/

# the words around a score
[score]
матч @thing
ничьей
ничья
побед @thing-a
поражени @event
счет @thing

# times that lie before the event at hand
[past.word]
в год
в минувшем году
в нынешнем году
в позапрошлом году
в последний раз
в предыдущие годы
в прошлом году
в прошлом месяце
в прошлые годы
в прошлый раз
в советское время
в то время
в этом году
год назад
годом ранее
для сравнения
ежегодно
за аналогичный период
за весь год
за весь прошлый год
за год
за минувший год
за последние годы
за последний год
за прошлый год
каждый год
месяц @thing назад
месяцем ранее
напоминаем
напомним
неделей ранее
последний раз
предыдущ @adj крупн @adj авари @tsiya
с начала боевых действий
с начала войны
с начала вторжения
с начала года
с начала конфликта
с начала месяца
с начала нынешнего года
с начала пандемии
с начала текущего года
с начала эпидемии
с начала этого года
