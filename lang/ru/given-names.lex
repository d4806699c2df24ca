# Russian: given names of the peoples whose news are read, famous surnames, the shapes of patronymics, what stands inside a name.
# Own work from general knowledge. Licence: Apache-2.0.

[given]
Аба @name-y
Абдел @name-soft
Абдул @name
Абдулл @name-a-man
Абдурахман @name
Аброр @name
Абу +sg+nom
Аваз @name
Авраам @name
Ад @name-a-man
Адам @name
Адил @name-soft
Адильбек @name
Адриан @name
Ажар @name
Азамат @name
Азиз @name
Махамуд @name
Мамаду
Умару
Наваф @name
Эяль +sg+nom
Азизбек @name
Азим @name
Айбек @name
Айгул @name-ya
Айгуль
Айгуль +sg+nom
Айдар @name
Айжан @name
Айнур @name
Айнур @name-a
Айпери +sg+nom
Айрат @name
Айсулу +sg+nom
Айтмамат @name
Акбар @name
Акилбек @name
Акмал @name-soft
Аксинь @name-ya
Акылбек @name
Алан @name
Александр @name
Алексе @name-y
Ален @name-a
Алеш @name-a-man
Али +sg+nom
Али @name-ya
Алик @name
Алим @name
Алин @name-a
Алишер @name
Алл @name-a
Алмаз @name
Алмазбек @name
Алмас @name
Алмат @name
Алтынбек @name
Альберт @name
Альбин @name-a
Альфред @name
Амали @name-ya
Аман @name
Амангельды +sg+nom
Амин @name
Амир @name
Амирхан @name
Ан @name-ya
Анар @name-a
Анастас @name-a
Анастаси @name-ya
Анатоли @name-y
Анвар @name
Ангел @name-a
Андерс @name
Андже @name-y
Андраник @name
Андре @name-y
Анжел @name-a
Анись @name-ya
Анн @name-a
Анри +sg+nom
Антон @name
Антонин @name-a
Антонио +sg+nom
Антониу +sg+nom
Антуан @name
Ануар @name
Арам @name
Арарат @name
Аркади @name-y
Аркан @name
Арман @name
Армен @name
Арсен @name
Арсени @name-y
Артак @name
Артем @name
Артур @name
Архип @name
Арчил @name
Асан @name
Асель +sg+nom
Асет @name
Аси @name-ya
Аскар @name
Аскарбек @name
Аслан @name
Ассоль
Асхат @name
Асылбек @name
Атабек @name
Аун @name
Афанас @name
Ахмад @name
Ахмат @name
Ахмед @name
Ахмет @name
Ашот @name
Аюб @name
Баатыр @name
Бабур @name
Бадри +sg+nom
Базарба @name-y
Байрам @name
Бакир @name
Бакыт @name
Бакытбек @name
Барак @name
Барбар @name-a
Барри +sg+nom
Батыр @name
Баужан @name
Бахром @name
Бахтиёр @name
Бахтияр @name
Башар @name
Бейбут @name
Бекзат @name
Бектур @name
Белек @name
Бенедикт @name
Бенжамин @name
Бенито +sg+nom
Бермет @name
Бернар @name
Бернард @name
Бессел @name-soft
Билл @name
Билли +sg+nom
Бинали +sg+nom
Бобби +sg+nom
Бобур @name
Богдан @name
Болат @name
Болот @name
Болотбек @name
Бор @name-ya
Борис @name
Брайан @name
Бруно +sg+nom
Булат @name
Бурул
Бурхан @name
Вагит @name
Вадим @name
Валентин @name
Валентин @name-a
Валери @name-y
Валери @name-ya
Валид @name
Вальтер @name
Ван @name-ya
Ванг @name-a-man
Вано +sg+nom
Варвар @name-a
Васил @name-soft
Васили @name-y
Вахтанг @name
Вацлав @name
Вернер @name
Виктор @name
Виктори @name-ya
Вилен @name
Вильгельм @name
Вильям @name
Винсент @name
Виссарион @name-y
Витал @name-soft
Витали @name-y
Виторио +sg+nom
Витторио +sg+nom
Влад @name
Владимир @name
Владислав @name
Вольфганг @name
Вугар @name
Вэнь +sg+nom
Вячеслав @name
Габриэл @name-soft
Гали @name-ya
Галин @name-a
Гаррет @name
Гарри +sg+nom
Гасан @name
Гат @name-a-man
Гафур @name
Геннади @name-y
Генри +sg+nom
Генрих @name
Георги @name-y
Георгиос @name
Герман @name
Герольд @name
Герхард @name
Гиви +sg+nom
Гиорги @name-y
Глеб @name
Глен @name
Горацио +sg+nom
Гордон @name
Гош @name-a-man
Грегор @name
Грегори +sg+nom
Григор @name
Григори @name-y
Гульжан @name
Гульмир @name-a
Гульнар @name-a
Гульнур @name
Гурам @name
Гурбангулы +sg+nom
Гюльчехр @name-a
Гюнтер @name
Гюстав @name
Дамир @name
Даниил @name
Данил @name
Даниэл @name-soft
Данияр @name
Дариг @name-a
Дарин @name-a
Дарь @name-ya
Дастан @name
Дауд @name
Даурен @name
Денис @name
Деннис @name
Джалал @name
Джамал @name
Джамил @name-a
Джамил @name-ya
Джамшед @name
Джамшид @name
Джанни +sg+nom
Джаред @name
Джеймс @name
Джейсон @name
Джек @name
Джеральд @name
Джереми +sg+nom
Джерри +sg+nom
Джефф @name
Джеффри +sg+nom
Джим @name
Джимми +sg+nom
Джо +sg+nom
Джоанн @name-a
Джованни +sg+nom
Джозеф @name
Джон @name
Джонатан @name
Джордж @name
Билал @name
Найджел @name
Джошу @name-a-man
Джули @name-ya
Джумабек @name
Дзюнъитиро +sg+nom
Диего +sg+nom
Дилноз @name-a
Дилшод @name
Дин @name-a
Динар @name-a
Динмухамед @name
Дитер @name
Дмитри @name-y
Дмитрос @name
Дональд @name
Дороти +sg+nom
Дуглас @name
Дэвид @name
Дэниэл @name
Ев @name-a
Евгени @name-y
Евгени @name-ya
Евдоки @name-ya
Егор @name
Екатерин @name-a
Елен @name-a
Ели @name-y
Елизавет @name-a
Еркин @name
Ерлан @name
Ермек @name
Ефим @name
Жак @name
Жамил @name-a
Жан @name
Жан-Клод @name
Жанибек @name
Жанн @name-a
Жерар @name
Жибек @name
Жоау +sg+nom
Жозе +sg+nom
Жолдош @name
Жоомарт @name
Жорж @name
Жоэл @name-soft
Жылдызбек @name
Жээнбек @name
Заз @name-a
Заир @name
Закир @name
Зар @name-a
Зарин @name-a
Заур @name
Зафар @name
Зин @name-a
Зинаид @name-a
Зинови @name-ya
Зо @name-ya
Зульфи @name-ya
Зульфир @name-a
Зураб @name
Ибрагим @name
Ибрахим @name
Иван @name
Игнат @name
Игнати @name-y
Игор @name-soft
Икрам @name
Иль @name-ya-man
Ильдар @name
Ильнур @name
Ильхам @name
Ильхом @name
Ильяс @name
Имран @name
Инг @name-a
Инн @name-a
Иоанн @name
Иосиф @name
Иракли @name-y
Ирек @name
Ирин @name-a
Ис @name-a-man
Исаак @name
Искандар @name
Искандер @name
Искендер @name
Исмаил @name
Исмат @name
Исхак @name
Йенс @name
Йоахим @name
Йозеф @name
Йохен @name
Кадыр @name
Кадырбек @name
Кайрат @name
Камал @name
Камил @name-a
Камил @name-soft
Камчыбек @name
Канат @name
Канатбек @name
Каныбек @name
Карен @name
Карим @name
Карин @name-a
Карл @name
Карлос @name
Карри +sg+nom
Касым @name
Касым-Жомарт @name
Кат @name-ya
Катерин @name-a
Кельвин @name
Кемал @name-soft
Кен @name
Кеннет @name
Кими +sg+nom
Кир @name-a
Кирилл @name
Кирос @name
Кирсан @name
Клавди @name-ya
Клар @name-a
Клаус @name
Клемент @name
Клим @name
Клинт @name
Кол @name-ya
Константин @name
Кофи +sg+nom
Коффи +sg+nom
Крис @name
Кристиан @name
Кристин @name-a
Кристофер @name
Ксени @name-ya
Кубан @name
Кубанычбек @name
Кубатбек @name
Кузьм @name-a-man
Курманбек @name
Курт @name
Кэндзи +sg+nom
Кэти +sg+nom
Кямал @name
Ларис @name-a
Ларри +sg+nom
Ласло +sg+nom
Лев +sg+nom
Леван @name
Левон @name
Лейл @name-a
Леонард @name
Леонардо +sg+nom
Леонид @name
Леопольд @name
Леш @name-a-man
Ливиу +sg+nom
Лиди @name-ya
Лили @name-ya
Лол @name-a
Луи +sg+nom
Луиз @name-a-man
Луис @name
Лук @name-a-man
Лукас @name
Лулу +sg+nom
Льва +sg+gen+acc
Льве +sg+loc
Львом +sg+ins
Льву +sg+dat
Любовь +sg+nom
Любош @name
Людмил @name-a
Люк @name
Люсьен @name
Магомед @name
Мадин @name-a
Май @name-ya
Майкл @name
Майрам
Максат @name
Максим @name
Максуд @name
Мамед @name
Мамук @name
Манас @name
Мансур @name
Мануэ @name-y
Мануэл @name-soft
Мао +sg+nom
Марат @name
Маргарит @name-a
Мари @name-ya
Мариан @name-a
Марин @name-a
Марио +sg+nom
Марк @name
Маркус @name
Марсел @name-soft
Мартин @name
Марь @name-ya
Масахару +sg+nom
Массимо +sg+nom
Матве @name-y
Маттео +sg+nom
Махбуб @name-a
Махмуд @name
Махмут @name
Маш @name-a
Медер @name
Мейрам @name
Мелис @name
Мехмет @name
Мехрибан
Мигель +sg+nom
Микеле +sg+nom
Мирбек @name
Мирз @name-a-man
Мирлан @name
Мирослав @name
Михаил @name
Михал @name-soft
Михаэл @name-soft
Миш @name-a-man
Мишел @name-a
Мишел @name-soft
Мишико +sg+nom
Моисе @name-y
Мойсе @name-y
Мохамад @name
Мохамед @name
Мохаммад @name
Мохаммед @name
Мурат @name
Муратбек @name
Мурод @name
Мус @name-a-man
Муслим @name
Мустаф @name-a-man
Мухаммад @name
Мухаммед @name
Мухтар @name
Мэри +sg+nom
Мэтью +sg+nom
Мээрим @name
Надир @name-a
Назар @name
Назарбек @name
Назим @name
Назир @name-a
Наин @name-a
Наото +sg+nom
Наргиз @name-a
Насер @name
Насиб @name-a
Натали @name-ya
Наталь @name-ya
Натан @name
Наум @name
Нелл @name-a
Нельсон @name
Нестор @name
Никит @name-a-man
Никол @name
Никола @name-y
Нин @name-a
Нинел @name-soft
Нино +sg+nom
Нодари +sg+nom
Нонн @name-a
Норберт @name
Нурбек @name
Нургуль +sg+nom
Нурдин @name
Нуржан @name
Нурлан @name
Нурсултан @name
Нурулл @name-a-man
Нэнси +sg+nom
Одил @name
Ойбек @name
Оксан @name-a
Ол @name-ya
Олаф @name
Олег @name
Оливер @name
Оливи @name-ya
Ольг @name-a
Омар @name
Омурбек @name
Оскар @name
Осман @name
Остап @name
Отар @name
Отто +sg+nom
Пабло +sg+nom
Павел +sg+nom
Павла +sg+gen+acc
Павле +sg+loc
Павлом +sg+ins
Павлу +sg+dat
Пантеле @name-y
Паоло +sg+nom
Патрик @name
Патрици @name-ya
Паул @name
Паул @name-soft
Паш @name-a-man
Пегги +sg+nom
Педро +sg+nom
Пелаге @name-ya
Перизат
Пет @name-ya
Петер @name
Пётр @name
Петр @name
Пирмат @name
Питер @name
Пол @name-soft
Полин @name-a
Прохор @name
Равшан @name
Раджеш @name
Раис @name-a
Раиф @name
Раймон @name
Раймонд @name
Рамзан @name
Рамиз @name
Рамил @name-soft
Расул @name
Раул @name
Раул @name-soft
Рафаэл @name-soft
Рафик @name
Рахат @name
Рахим @name
Рахман @name
Рашад @name
Рашид @name
Реджеп @name
Ренат @name
Ренат @name-a
Ренцо +sg+nom
Рикардо +sg+nom
Римм @name-a
Ринат @name
Ричард @name
Ро @name-y
Роберт @name
Роберто +sg+nom
Роджер @name
Родион @name-y
Рози @name-ya
Роксалани @name-ya
Роман @name
Рональд @name
Рубен @name
Рудольф @name
Руслан @name
Рустам @name
Рустем @name
Рустэм @name
Сабин @name-a
Сабир @name
Сабрин @name-a
Сабыр @name
Садыр @name
Саид @name
Саймал @name-soft
Саймон @name
Салим @name
Салим @name-a
Салман @name
Самвел @name
Сами +sg+nom
Сангак @name
Санжар @name
Сани @name-ya
Сапар @name
Сапарбек @name
Сардор @name
Саттар @name
Саш @name-a-man
Светлан @name-a
Святослав @name
Севак @name
Семён @name
Семен @name
Серге @name-y
Серги @name-y
Серго +sg+nom
Серджио +sg+nom
Сереж @name-a-man
Серж @name
Серик @name
Серикжан @name
Сидне @name-y
Сильвио +sg+nom
Синдзи +sg+nom
Сирил @name
Скотт @name
Снежан @name-a
Солтан @name
Сооронба @name-y
Софи @name-ya
Софь @name-ya
Станислав @name
Степан @name
Стефан @name
Стив @name
Стивен @name
Султан @name
Суран @name
Сурен @name
Сусанн @name-a
Сьюзан @name
Таалайбек @name
Тагир @name
Таир @name
Таиси @name-ya
Тайип @name
Тайырбек @name
Талантбек @name
Тамар @name-a
Тан @name-ya
Тарас @name
Тарек @name
Тарик @name
Татьян @name-a
Тедди +sg+nom
Темир @name
Темирлан @name
Теодор @name
Терез @name-a
Тигран @name
Тимо +sg+nom
Тимоти +sg+nom
Тимофе @name-y
Тимур @name
Тобиас @name
Тол @name-ya
Томас @name
Тони +sg+nom
Тору +sg+nom
Тураб @name
Турсунбек @name
Турсуной
Уильям @name
Улан @name
Улугбек @name
Улукбек @name
Ульян @name-a
Умар @name
Умед @name
Уолтер @name
Урмат @name
Урсул @name-a
Усам @name-a-man
Усман @name
Фарид @name
Фарид @name-a
Фаррух @name
Фархад @name
Фатим @name-a
Федор @name
Фёдор @name
Феликс @name
Фелипе @name
Фернандо +sg+nom
Филипп @name
Фом @name-a-man
Франк @name
Франклин @name
Франсиско +sg+nom
Франсу @name-a-man
Франц @name
Франческо +sg+nom
Фредерик @name
Фрэнк @name
Фуад @name
Хабиб @name
Хайко +sg+nom
Хаким @name
Халед @name
Халид @name
Халил @name-soft
Хамид @name
Ханс @name
Харальд @name
Хасан @name
Хашим @name
Хидэо +sg+nom
Хикмет @name
Хиллари
Хорст @name
Хорхе +sg+nom
Хосе +sg+nom
Ху +sg+nom
Хуан @name
Хусейн @name
Хусниддин @name
Чарльз @name
Чинар @name-a
Чингиз @name
Чынгыз @name
Чынгызбек @name
Шавкат @name
Шалв @name-a-man
Шамил @name-soft
Шамсул @name
Шамшад @name
Шахло
Шахноз @name-a
Шахрияр @name
Шерзод @name
Шухрат @name
Эдвард @name
Эдвин @name
Эдгар @name
Эдди +sg+nom
Эдмунд @name
Эдуард @name
Элизабет @name
Элиот @name
Элл @name-a
Эллад @name-a-man
Эльвир @name-a
Эльдар @name
Эльман @name
Эльмир @name-a
Эльнур @name
Эми +sg+nom
Эмил @name-soft
Эмили @name-ya
Эмин @name
Эмм @name-a
Энди +sg+nom
Энрике +sg+nom
Энтони +sg+nom
Эрик @name
Эркин @name
Эркинбек @name
Эрнандо +sg+nom
Эрнест @name
Эрнесто +sg+nom
Эрнст @name
Эссам @name
Этьен @name
Этьенн @name
Юкио +sg+nom
Юл @name-ya
Юли @name-ya
Юлиан @name-a
Юрген @name
Юри @name-y
Юсуп @name
Юсуф @name
Яков @name
Ян @name
Ян @name-a
Янис @name
Ярослав @name
Ярослав @name-a
Ясми @name-ya
Ясуо +sg+nom
Яшар @name

# common words, too: only before another capital
[given.weak]
Август @name
Вер @name-a
Грант @name
Ислам @name
Ким
Ли
Лиз @name-a
Лин @name-a
Мун
Надежд @name-a
Платон @name
Рит @name-a
Роз @name-a
Рой @name
Си
Спартак @name
Талант @name
Том +nom
Тома +gen
Дэн @name
Фейсал @name
Хан @name
Чен

# ---- shapes ----
[patronymic]
/\p{L}{2,}(?:ович|евич)(?:а|у|ем|е|и)?/
/\p{L}{2,}(?:овн|евн|иничн)(?:а|ы|е|у|ой)/
Ильич @name
Кузьмич @name
Лукич @name
Фомич @name
оглы
оглу
кызы
гызы
уулу
углы

# ---- what stands inside a name: «де Голль», «аль-Барадеи», «фон Браун» ----
[particle]
ульд
улд
оулд
бинт
бну
абд
ад
аз
аль
эд
эль
эн
эр
эс
эт
эш
ан
ар
ас
аш
ат
бин
бен
ибн
ван
вон
фон
де
дер
дель
ди
да
ле
ла
лос
мак
о
сан
тер
су

# ---- surnames that everybody knows and no shape tells ----
[famous]
Диарр @name-a
Камар @name-a
Кейт @name-a
Уаттар @name-a
Фофан @name-a
Арафат @name
Ассанж @name
Ахмадинежад @name
Ашотон @name-a
Баррозу
Берлускони
Бернс @name
Блэр @name
Болсонару
Борель
Буш @name
Буш @name-soft
Бхутто
Волкер @name
Волков @surname
Вэньцзябао
Галант @name
Ганди
Ганц @name
Гвир @name
Гейтс @name
Гитлер @name
Гранди
Гриффитс @name
Грундберг @name
Грэм @name
Гюль
Давутоглу
Дарвин @name
Дейф @name
Джобс @name
Йылмаз @name
Каддафи
Каллас
Кастро
Кеннеди
Керри
Клинтон @name
Коллоннад @name-a
Колонн @name-a
Кэмерон @name
Лаццарини
Ленин @surname
Лула
Мадуро
Маккейн @name
Мандел @name-a
Маск @name
Меркель
Милли
Могерини
Мубарак @name
Наполеон @name
Насралл @name-a
Нуланд
Обам @name-a
Олланд @name
Ольмерт @name
Остин @name
Педерсен @name
Пертес @name
Помпео
Проди
Псаки
Расмуссен @name
Рассмуссен @name
Резников @surname
Рейган @name
Роухани
Рузвельт @name
Садр @name
Салливан @name
Саркози
Синвар @name
Смотрич @name
Сноуден @name
Солана
Сталин @surname
Тиллерсон @name
Тэтчер
Тюрк @name
Фидан @name
Флетчер @name
Хания
Харрис
Хейли
Хомейни
Хусейн @name
Цзиньпин @name
Цукерберг @name
Чавес @name
Черчилл @name-soft
Шарон @name
Шмыгаль
Эйнштейн @name
