# Russian: what makes a number something else than a count of people. Own work from general knowledge of the language. Licence: Apache-2.0.

# «41-летний», «7 и 12 лет», «10 месяцев»
[age]
летн @adj
летие
летия
летием
летию
лет
годика
месячн @adj
недельн @adj
годовал @adj

[unit]
%
‰
°
процент @thing
километр @thing
километров @adj
км
метр @thing
м
см
сантиметр @thing
мм
миллиметров @adj
миллиметр @thing
кв
куб
га
гектар @thing
тонн @thing-a
т
кг
килограмм @thing
грамм @thing
литр @thing
кубометр @thing
кубическ @adj
квадратн @adj
градус @thing
балл @thing
магнитуд @thing-a
час @thing
часов @adj
часик @thing
ч
минут @thing-a
мин
секунд @thing-a
сек
дн @day
день
дней
сутки
суток
суткам
сутками
недел @week
месяц @thing
лет
летий
год @thing
года
годы
годах
годов
гг
г
десятилети @event
век @thing
столети @event
раз
раза
мил @week
морск @adj мил @week
узл @thing
вольт @thing
мегаватт @thing
мвт
квт
кальб @thing
калибр @thing
доз @thing-a
койк @thing-a
коек
койко-мест
мест
места
экземпляр @thing
голос @thing
голов +cattle
голова +cattle
штук @thing-a
единиц @thing-a
км/ч
очк @neuter
гол @thing
этаж @thing
этажн @adj
этажей
поэтажн @adj
дневн @adj
часов @adj
минутн @adj
процентн @adj
тонн @adj
местн @adj
кратн @adj
тысячн @adj
семей
семья
семьи
семьям
семьями
семьях
домохозяйств @neuter
отделени @event
расчет @thing
пункт @thing
полос @thing-a
подход @thing
попытк @thing-a

[money]
рубл @thing-soft
доллар @thing
евро
тенге
сомов
сома
сом
сомони
сум
сумов
юан @thing-soft
йен @thing-a
иен @thing-a
франк @thing
фунт @thing
гривен
гривны
гривна
лари
драм @thing
манат @thing
рупи @tsiya
шекел @thing-soft
лир @thing-a
так
$
€
£
руб
долл
копе @thing-ka
цент @thing
злот @adj

[month]
январ @thing-soft
феврал @thing-soft
март @thing
апрел @thing-soft
май
мая
маю
маем
мае
июн @thing-soft
июл @thing-soft
август @thing
сентябр @thing-soft
октябр @thing-soft
ноябр @thing-soft
декабр @thing-soft
янв
фев
апр
авг
сен
сент
окт
ноя
нояб
дек

[year]
год +sg
года +sg
году +sg
годом +sg
годе
годы
годов
годах
годам
гг
г

[ordinal]
перв @adj
втор @adj
трет @tret
четверт @adj
пят @adj
шест @adj
седьм @adj
восьм @adj
девят @adj
десят @adj
одиннадцат @adj
двенадцат @adj
тринадцат @adj
четырнадцат @adj
пятнадцат @adj
шестнадцат @adj
семнадцат @adj
восемнадцат @adj
девятнадцат @adj
двадцат @adj
тридцат @adj
сороков @adj
пятидесят @adj
шестидесят @adj
семидесят @adj
восьмидесят @adj
девяност @adj
сот @adj
двухсот @adj
тысячн @adj
/(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двадцати|тридцати|сорока|ста)?(?:тысячн|миллионн)\p{L}{2,3}/

# a number that names: статья 126, рейс 752, приказ № 5, дом 14
[claim]
№
n
стать @mort-a
ст
ч
п
пункт @thing
част @mort
параграф @thing
рейс @thing
рейсов @adj
приказ @thing
указ @thing
закон @thing
резолюци @tsiya
постановлени @event
протокол @thing
глав @thing-a закона
дом
дома +house
квартир @thing-a
корпус @thing
бригад @thing-a
батальон @thing
полк @thing
дивизи @tsiya
школ @thing-a
участк @thing
маршрут @thing
трасс @thing-a
шосс @event
км
километр @thing
тел
телефон @thing
номер @thing
пост @thing
блок @thing
блокпост @thing
больниц @thing-a
отделени @event
вагон @thing
поезд @thing
борт
автобус @thing
магнитудой
магнитуда
калибр @thing
версия
тариф @thing
канал @thing
истребител @thing-soft
самолет @thing
боинг @thing
ту
су
ил
ми
ан
миг
as
boeing
airbus
тип @thing
ковид
covid
группа
групп @thing-a
лот @thing
проект @thing
модел @mort

# a name in Latin letters
[latin]
/[a-z][a-z.]+/

# the words around a score
[score]
счет @thing
поражени @event
побед @thing-a
ничья
ничьей
матч @thing

# times that lie before the event at hand
[past.word]
в прошлом году
в позапрошлом году
в прошлом месяце
в минувшем году
в предыдущие годы
в прошлые годы
за весь прошлый год
годом ранее
год назад
месяц @thing назад
месяцем ранее
неделей ранее
с начала года
с начала этого года
с начала нынешнего года
с начала текущего года
с начала месяца
за год
за весь год
за прошлый год
за минувший год
за последние годы
за последний год
за аналогичный период
ежегодно
каждый год
в год
напомним
напоминаем
для сравнения
предыдущ @adj крупн @adj авари @tsiya
последний раз
в последний раз
в прошлый раз
в советское время
в то время
в этом году
в нынешнем году
с начала войны
с начала вторжения
с начала конфликта
с начала пандемии
с начала эпидемии
с начала боевых действий
