# Russian: more nouns of which a number counts no people, and which tell nothing else; a word keeps what its form tells beside. Own work from general
# knowledge of the language. Licence: Apache-2.0.

[thing.item] beside
абзац @thing
версий +pl+gen
заключений +pl+gen
норм +pl+gen
обществ +pl+gen
показаний +pl+gen
представлений +pl+gen
программ +pl+gen
ценностей +pl+gen
боев +pl+gen
боеприпасов +pl+gen
болот +pl+gen
бомбардировщиков +pl+gen
бульваров +pl+gen
ведомств +pl+gen
вирусов +pl+gen
выступлений +pl+gen
гипотез +pl+gen
графиков +pl+gen
достижений +pl+gen
завалов +pl+gen
заметок +pl+gen
записей +pl+gen
запусков +pl+gen
инициатив +pl+gen
исследований +pl+gen
картелей +pl+gen
котельных +pl+gen
министерств +pl+gen
объединений +pl+gen
остановок +pl+gen
островов +pl+gen
ответов +pl+gen
передач +pl+gen
планов +pl+gen
площадей +pl+gen
побед +pl+gen
проспектов +pl+gen
протестов +pl+gen
профсоюзов +pl+gen
распоряжений +pl+gen
рассказов +pl+gen
рейдов +pl+gen
роликов +pl+gen
сериалов +pl+gen
сетей +pl+gen
снимков +pl+gen
союзов +pl+gen
спектаклей +pl+gen
уездов +pl+gen
уставов +pl+gen
фильмов +pl+gen
фондов +pl+gen
ходатайств +pl+gen
цифр +pl+gen
нокаутов +pl+gen
олимпиад +pl+gen
сборных +pl+gen
шайб +pl+gen
документов +pl+gen
ведомостей +pl+gen
иномарк @thing-a
иномарок +pl+gen
легковушк @thing-a
легковушек +pl+gen
малолитражк @thing-a
моторк @thing-a
орел
пес-спасатель
собака-спасатель
собака-поводырь
пес-поводырь
конь-победитель
рецепт @thing
процессор @thing
экспорт @thing
импорт @thing
инструкци @tsiya
приложени @event
программа
професси @tsiya
бренд
рост
спрос
источник @thing питания
лисиц @thing-a
абрикос @thing
авианосец @thing
авианосца
авианосцев +pl+gen
авианосцы
авокадо
автовоз @thing
автозаправ @thing-ka
автокран @thing
автопоезд @thing
автофургон @thing
агентств @neuter
аист @thing
айфон @thing
аквапарк @thing
аквариум @thing
аккаунт @thing
аккредитив @thing
аккумулятор @thing
акт @thing
актив @thing
акул @thing-a
акци @tsiya
акциз @thing
алиби
алле @assembly
аллигатор @thing
алмаз @thing
альбом @thing
амбар @thing
амбразур @thing-a
ампер
ампул @thing-a
амулет @thing
ананас @thing
анекдот @thing
анкет @thing-a
анклав @thing
анонс @thing
ансамбл @thing-soft
антенн @thing-a
апельсин @thing
аппарат @thing
аппендикс @thing
аптек @thing-a
ар @thing-ka
арб @thing-a
арбуз @thing
арсенал @thing
артел @mort
артефакт @thing
арф @thing-a
архар @thing
архив @thing
астероид @thing
атом @thing
аттестат @thing
аттракцион @thing
аукцион @thing
аэростат @thing
баг @thing
базар @thing
байдар @thing-ka
байт
баклажан @thing
бал @thing-ka
балкон @thing
баллон @thing
бан @thing-ka
банан @thing
банкнот @thing-a
банкомат @thing
баннер @thing
банок +pl+gen
барабан @thing
баррелей +pl+gen
барсук @thing
басен +pl+gen
басн @mort-a
батаре @assembly
батарей +pl+gen
батарей @thing-ka
батон @thing
башен +pl+gen
башн @mort-a
баян @thing
бегемот @thing
белька
бельков +pl+gen
бензовоз @thing
бензоколон @thing-ka
берез @thing-a
бесед @thing-ka
бидон @thing
бизон @thing
билборд @thing
билет @thing
бинокл @thing-soft
биткоин @thing
бланк @thing
блог @thing
блокбастер @thing
блуз @thing-ka
бобр @thing
бобров +pl+gen
бойниц @thing-a
бокал @thing
болид @thing
бомбоубежищ
бомбоубежища
бомбоубежищам
бомбоубежищами
бомбоубежищах
бомбоубежище
бонус @thing
бордел @thing-soft
борон @thing-a
боч @thing-ka
браслет @thing
бревен +pl+gen
бревн @neuter
брейк @thing
бренд @thing
бриллиант @thing
брич @thing-ka
броневик @thing
бронежилет @thing
броска
броски
бросков +pl+gen
бросок @thing
брошюр @thing-a
брюк
бублик @thing
буд @thing-ka
букв @thing-a
буквар @thing-soft
букет @thing
бульдозер @thing
бункер @thing
бутерброд @thing
бутик @thing
бутон @thing
бутыл @thing-ka
бутыл @thing-soft
бутылок +pl+gen
бухт @thing-a
былин @thing-ka
бычка
бычки
бычков +pl+gen
бычок @thing
бюллетен @thing-soft
бюст @thing
вагонет @thing-ka
ваз @thing-a
ваканси @tsiya
вакцин @thing-a
варан @thing
вареж @thing-ka
ватт
ваучер @thing
ведер +pl+gen
ведомост @mort
ведр @neuter
вексел @thing-soft
велотрек @thing
венок @thing
вентилятор @thing
вера
верблюдиц @thing-a
верблюжонок
вердикт @thing
верст @thing-a
весел +pl+gen
весл @neuter
весов +pl+gen
вет @thing-ka
ветв @mort
веток +pl+gen
вещ @mort
веществ @neuter
взнос @thing
видеокамер @thing-a
видеокарт @thing-a
виз @thing-a
визит @thing
викторин @thing-a
вил @thing-ka
вилл @thing-a
вилок +pl+gen
виноградин @thing-a
винтов @thing-ka
винтовок +pl+gen
виолончел @thing-soft
виток @thing
витрин @thing-a
вишен
вишн @mort-a
вклад @thing-ka
вмятин @thing-a
водовод @thing
водоем @thing
водопровод @thing
водохранилищ
водохранилища
водохранилищам
водохранилищами
водохранилищах
водохранилище
волан @thing
волокн @neuter
волчиц @thing-a
волчонок
воробе @case
воробьев +pl+gen
воробьи
воробья
ворон @thing-a
ворон @thing-ka
ворот
времян @thing-ka
вулкан @thing
вывес @thing-ka
выдр @thing-a
выпуск @thing
выпускно @case
высот @thing-ka
выстав @thing-ka
вытрезвител @thing-soft
выш @thing-ka
вышек +pl+gen
вышен
гаджет @thing
газет @thing-a
газопровод @thing
галактик @thing-a
гамбургер @thing
гантел @mort
гарнизон @thing
гастроном @thing
гвозд @thing-soft
гейм @thing
ген @thing
гербари @case
гигабайт
гигабайт @thing
гигаватт
гидрант @thing
гиен @thing-a
гильз @thing-a
гипермаркет @thing
гир @mort-a
гирлянд @thing-a
гитар @thing-a
гнезд +pl+gen
гнезд @neuter
гобелен @thing
голуб @thing-soft
гон @thing-ka
гондол @thing-a
гордость
горел @thing-ka
горилл @thing-a
грамот @thing-a
гранат @thing
грант @thing
графин @thing
графств @neuter
гребен @thing-soft
гриб @thing
гриф @thing
груш @thing-a
грызунов +pl+gen
гряд @thing-ka
гус @thing-soft
гусенок
дамб @thing-a
дат @thing-a
датчик @thing
дач @thing-a
дашкамер @thing-a
двер @mort
дверц @thing-a
двигател @thing-soft
двигателей +pl+gen
девятиэтаж @thing-ka
деклараци @tsiya
декрет @thing
депо
депозит @thing
деревца
держав @thing-a
детал @mort
детектив @thing
детонатор @thing
детсад @thing
дефект @thing
децибел @thing
джинсов +pl+gen
джип @thing
диагонал @mort
диалект @thing
диван @thing
дивизион @thing
динамик @thing
диплом @thing
диск @thing
дискаунтер @thing
диссертаци @tsiya
доверенност @thing-soft
договор @thing
дозировок +pl+gen
док @thing
документооборот @thing
дол @mort-a
долг @thing
должност @mort
долин @thing-a
домино
доминош @thing-ka
дополнени @event
допрос @thing
дос @thing-ka
доски
досок +pl+gen
дот @thing
дрезин @thing-a
дуб @thing
дын @mort-a
дыр @thing-a
дюбел @thing-soft
дюйм @thing
ел @mort
елей
емкост @thing-soft
жалюз @mort
желуд @thing-soft
жеребенок
жеребец @thing
жеребца
жеребцов +pl+gen
жеребцы
жетон @thing
жилищ
жилища
жилищам
жилищами
жилищах
жилище
журавл @thing-soft
забег @thing
забор @thing
заведени @event
задум @thing-ka
заезд @thing
зайца
зайцев +pl+gen
зайцы
заклад @thing-ka
законопроект @thing
залив @thing
залог @thing
замечани @event
заняти @event
заправ @thing-ka
запрос @thing
зарплат @thing-a
заряд @thing
заседани @event
зате @assembly
затмени @event
затор @thing
заход @thing
захоронени @event
зачет @thing
заяв @thing-ka
заявок +pl+gen
заяц @thing
звен @neuter
земель +pl+gen
землян @thing-ka
зеркал +pl+gen
зеркал @neuter
злак @thing
зме @assembly
змей
знак @thing
зонд @thing
зоопарк @thing
зуб @thing
зубр @thing
ив @thing-a
игл +pl+gen
иголки
иголок +pl+gen
игруш @thing-ka
игрушек +pl+gen
иде @assembly
идеи
идея
изб @thing-a
изваяни @event
извещени @event
изгород @thing-soft
издани @event
издели @event
измерени @event
изображени @event
изотоп @thing
изумруд @thing
изъян @thing
икон @thing-ka
иллюзи @tsiya
импери @tsiya
имплант @thing
имплантат @thing
импульс @thing
имуществ @neuter
инвентари @case
инжир @thing
инструмент @thing
интернат @thing
интрига
интригу
инъекци @tsiya
ирбис @thing
исправлени @event
испытани @event
кабачок @thing
кабел @thing-soft
кабелей +pl+gen
кабин @thing-a
кабин @thing-ka
казан @thing
казино
кактус @thing
календар @thing-soft
калори @tsiya
камен @thing-soft
канав @thing-a
канат @thing
канистр @thing-a
кантон @thing
каньон @thing
капель +pl+gen
капител @mort
капл @mort-a
капсул @thing-a
карабин @thing
карава @case
карас @thing-soft
карат @thing
карет @thing-a
карп @thing
картин @thing-ka
картинок +pl+gen
картофелин @thing-a
карточ @thing-ka
карточек +pl+gen
карьер @thing
карьера
карьеру
карьеры
кас @thing-ka
кассет @thing-a
кастрюл @mort-a
кастрюль @thing-ka
катамаран @thing
катапульт @thing-a
катафалк @thing
каток @thing
кашалот @thing
каштан @thing
квадроцикл @thing
квант @thing
квитанци @tsiya
квот @thing-a
кедр @thing
кемпинг @thing
кенгуру
кеп @thing-ka
кибит @thing-ka
киловатт
киловатт @thing
кимоно
кинжал @thing
кинотеатр @thing
кинофильм @thing
кирпич
кирпича
кирпичам
кирпичами
кирпичах
кирпиче
кирпичей +pl+gen
кирпичем
кирпичи
кирпичом
кирпичу
клавиатур @thing-a
кладбищ
кладбища
кладбищам
кладбищами
кладбищах
кладбище
кле @case
клейм @neuter
клен @thing
клет @thing-ka
клеток +pl+gen
клик @thing
клип @thing
клубничин @thing-a
клумб @thing-a
клюш @thing-ka
кноп @thing-ka
коала
коалы
кобр @thing-a
ковер @thing
когот @thing-soft
когтей +pl+gen
когти
когтя
кодекс @thing
козел @thing
козла
козленок
козлов +pl+gen
козлы
кокос @thing
коктейл @thing-soft
колб @thing-a
колес +pl+gen
колес @neuter
колец
колибри
колледж
колледжа
колледжам
колледжами
колледжах
колледже
колледжей +pl+gen
колледжем
колледжи
колледжом
колледжу
колод @thing-a
колодец @thing
колодца
колодцев +pl+gen
колодцы
колокольн @mort-a
колон @thing-ka
колос @thing
кольц @neuter
кольца
коляс @thing-ka
командиров @thing-ka
комар @thing
комбайн @thing
комет @thing-a
комикс @thing
комментари @case
коммун @thing-a
комплекс @thing
конвейер @thing
конверт @thing
конвертоплан @thing
кондиционер @thing
конкурс @thing
континент @thing
контракт @thing
контрол @thing-soft
конференци @tsiya
конфор @thing-ka
концерт @thing
конюшн @mort-a
кооператив @thing
копи @tsiya
копий +pl+gen
копытн @adj
копья
корвет @thing
корен @thing-soft
корней +pl+gen
корнеплод @thing
корни
корня
короб @thing-ka
коробок +pl+gen
королевств @neuter
корон @thing-ka
корпораци @tsiya
кос @thing-a
кост @mort
котел @thing
котелок @thing
котла
котлов +pl+gen
котлы
кочан @thing
кра @case
краб @thing
кран @thing
кревет @thing-ka
крейсер @thing
крематори @case
кресел +pl+gen
кресл @neuter
крестик @thing
кристалл @thing
кроват @mort
крокодил @thing
кролик @thing
круж @thing-ka
кружев @neuter
кружек +pl+gen
круиз @thing
крыс @thing-a
крыш @thing-a
кубик @thing
кубка
кубки
кубков +pl+gen
кубок @thing
кукл @thing-a
кукол +pl+gen
кулон @thing
купол @thing
купон @thing
купюр @thing-a
курс @thing
курт @thing-ka
курток +pl+gen
курятник @thing
куст @thing
лав @thing-ka
ладей +pl+gen
ладь @mort-a
лаз @thing
лайк @thing
ламп @thing-a
лампоч @thing-ka
ларек @thing
ларька
ларьки
ларьков +pl+gen
лачуг @thing-a
лебед @thing-soft
легенда
ледник @thing
лезви @event
лекци @tsiya
лемур @thing
лент @thing-a
ленточ @thing-ka
леопард @thing
лепесток @thing
лепрозори @case
лесовоз @thing
лестниц @thing-a
летопис @mort
ливен @thing-soft
лимон @thing
лимузин @thing
линкор @thing
лип @thing-a
лисенок
лист @thing
листов @thing-ka
листовок +pl+gen
листьев +pl+gen
листья
лифт @thing
логин @thing
лож @thing-ka
ложек +pl+gen
локот @thing-soft
лопат @thing-a
лос @thing-soft
лотере @assembly
лоток @thing
луковиц @thing-a
лун @thing-ka
лыж @thing-a
лыжин @thing-a
львенок
львиц @thing-a
львы
льгот @thing-a
любовь
люстр @thing-a
мавзоле @case
магистрал @mort
мазан @thing-ka
май @thing-ka
макет @thing
малин @thing-a
малька
мальки
мальков +pl+gen
мангал @thing
манго
мандат @thing
маневр @thing
манекен @thing
манипулятор @thing
манускрипт @thing
мар @thing-ka
марал @thing
марок +pl+gen
марсоход @thing
мас @thing-ka
материк @thing
матрас @thing
матреш @thing-ka
матчбол @thing
мачт @thing-a
маяк @thing
мегабайт
мегабайт @thing
мегаполис @thing
медаль @thing-ka
медведиц @thing-a
мелоч @mort
мельниц @thing-a
мем @thing
меморандум @thing
мемориал @thing
меню
мерин @thing
мероприяти @event
месторождени @event
метеорит @thing
метеороид @thing
метро
меч
меча
мечам
мечами
мечах
мече
мечей +pl+gen
мечем
мечи
мечом
мечт @thing-a
мечу
микроавтобус @thing
микросхем @thing-a
микрофон @thing
минерал @thing
минивэн @thing
минут @thing-ka
мис @thing-ka
митинг @thing
мишен @mort
млекопитающ @adj
многоэтаж @thing-ka
модул @thing-soft
молекул @thing-a
молоковоз @thing
монет @thing-a
монитор @thing
монографи @tsiya
мопед @thing
морей +pl+gen
морж
моржа
моржам
моржами
моржах
морже
моржей +pl+gen
моржем
моржи
моржом
моржу
морков @thing-ka
мортир @thing-a
моря
мотел @thing-soft
мотка
мотки
мотков +pl+gen
моток @thing
мотор @thing
мотороллер @thing
мощност @mort
мул @thing
мультфильм @thing
мураве @case
муравьев +pl+gen
муравьи
муравья
мусоровоз @thing
мыл @neuter
мысл @thing-soft
мыш @mort
мыш @thing-ka
мячик @thing
набор @thing
надбав @thing-ka
надежд @thing-a
надстрой @thing-ka
наклад @thing-ka
накладок +pl+gen
наклей @thing-ka
налог @thing
насеком @adj
насос @thing
насып @thing-soft
натюрморт @thing
наушник @thing
небоскреб @thing
нейросет @thing-soft
нейтрон @thing
неполад @thing-ka
нефт @mort
нефтепровод @thing
нефтехранилищ
нефтехранилища
нефтехранилищам
нефтехранилищами
нефтехранилищах
нефтехранилище
ничь @mort-a
новострой @thing-ka
ногот @thing-soft
ногтей +pl+gen
ногти
ногтя
нож
ножа
ножам
ножами
ножах
ноже
ножей +pl+gen
ножем
ножи
ножниц
ножом
ножу
нокдаун @thing
нол @thing-soft
норматив @thing
носорог @thing
ноутбук @thing
ноч @mort
нул @thing-soft
обвал @thing
обезьян @thing-a
обелиск @thing
оберег @thing
облигаци @tsiya
обновлени @event
обогревател @thing-soft
оборот @thing
образ @thing
образец @thing
обруч
обруча
обручам
обручами
обручах
обруче
обручей +pl+gen
обручем
обручи
обручом
обручу
объектив @thing
объявлени @event
обыск @thing
обыча @case
овощ
овощей +pl+gen
овощехранилищ
овощехранилища
овощехранилищам
овощехранилищами
овощехранилищах
овощехранилище
оград @thing-a
огурец @thing
огурца
огурцов +pl+gen
огурцы
одеял @neuter
ожерелий +pl+gen
ожерелья
озер @neuter
окорок
окороков +pl+gen
олененок
омар @thing
операцион @thing-ka
опис @mort
оползен @thing-soft
опцион @thing
орбит @thing-a
орден @thing
ордер @thing
орех @thing
орла
орлов +pl+gen
орлы
ос @thing-a
осетр @thing
осеч @thing-ka
ослиц @thing-a
ослы
особняк @thing
отзыв @thing
открыт @thing-ka
открыток +pl+gen
отличи @event
отрасл @mort
отрезка
отрезки
отрезков +pl+gen
отрезок @thing
отсек @thing
оттиск @thing
офис @thing
очеред @mort
очков +pl+gen
ошиб @thing-ka
ошибок +pl+gen
паб @thing
паводок @thing
пагод @thing-a
пальм @thing-a
пальто
памятник @thing
панда
панды
панел @mort
пансионат @thing
пантер @thing-a
панцир @thing-soft
пап @thing-ka
папирос @thing-a
папок +pl+gen
парад @thing
парашют @thing
парк @thing
парков @thing-ka
парковок +pl+gen
парнокопытн @adj
парол @thing-soft
парсек @thing
парусник @thing
пастбищ
пастбища
пастбищам
пастбищами
пастбищах
пастбище
пастел @mort
патент @thing
паук @thing
пач @thing-ka
пачек +pl+gen
пашн @mort-a
педал @mort
пейзаж
пейзажа
пейзажам
пейзажами
пейзажах
пейзаже
пейзажей +pl+gen
пейзажем
пейзажи
пейзажом
пейзажу
пекарн @mort-a
пеликан @thing
пен @thing-soft
пенальти
пенси @tsiya
пепелищ
пепелища
пепелищам
пепелищами
пепелищах
пепелище
пер @neuter
первенств @neuter
перевал @thing
перевод @thing
перегон @thing
передовиц @thing-a
перекладин @thing-a
перекрестка
перекрестки
перекрестков +pl+gen
перекресток @thing
перелет @thing
перепел @thing
перепис @mort
переход @thing
период @thing
пернат @adj
персик @thing
перстен @thing-soft
перстней +pl+gen
перстни
перстня
перчат @thing-ka
песен +pl+gen
песн @mort-a
петель +pl+gen
петл @mort-a
петух @thing
печ @mort
печ @thing-ka
печат @thing-ka
пеш @thing-ka
пешек +pl+gen
пианино
пикет @thing
пикселей +pl+gen
пил @thing-a
пилюл @mort-a
пингвин @thing
пипет @thing-ka
пирог @thing
питомец @thing
питомца
питомцев +pl+gen
питомцы
питон @thing
плакат @thing
планер @thing
планет @thing-a
планетари @case
планшет @thing
пластин @thing-ka
пластинок +pl+gen
плат @thing-a
платеж
платежа
платежам
платежами
платежах
платеже
платежей +pl+gen
платежем
платежи
платежом
платежу
платка
платки
платков +pl+gen
плато
платьев +pl+gen
платья
плит @thing-a
плит @thing-ka
пломб @thing-a
плоскост @mort
плот @thing
плотин @thing-a
площад @thing-ka
пляж
пляжа
пляжам
пляжами
пляжах
пляже
пляжей +pl+gen
пляжем
пляжи
пляжом
пляжу
пней
пни
пня
повест @mort
повест @thing-ka
повоз @thing-ka
поворот @thing
погреб @thing
погрузчик @thing
подарка
подарки
подарков +pl+gen
подарок @thing
подач @thing-a
подвал @thing
подкоп @thing
подлод @thing-ka
подлодок +pl+gen
подпис @mort
подпис @thing-ka
подсолнечник @thing
подуш @thing-ka
подушек +pl+gen
поединка
поединки
поединков +pl+gen
поединок @thing
поезд @thing-ka
поездок
показ @thing
поко @case
покрыш @thing-ka
полей +pl+gen
полен @neuter
полет @thing
полис @thing
полом @thing-ka
полотен +pl+gen
полотн @neuter
полуостров @thing
полуприцеп @thing
помет @thing-ka
помещени @event
помидор @thing
пони
поправ @thing-ka
поправок +pl+gen
попуга @case
попыт @thing-ka
попыток +pl+gen
поросенок
портрет @thing
портфел @thing-soft
порци @tsiya
поселени @event
постанов @thing-ka
постел @mort
построй @thing-ka
посыл @thing-ka
посылок +pl+gen
початок @thing
пошлин @thing-a
прав @thing-ka
предписани @event
предупреждени @event
пресмыкающееся
прибор @thing
привив @thing-ka
приз @thing
прилавок @thing
приматов +pl+gen
принтер @thing
пристав @thing-ka
пристан @mort
пристрой @thing-ka
прицеп @thing
проб @thing-ka
пробел @thing
пробир @thing-ka
пробирок +pl+gen
пробоин @thing-a
провод @thing
прогул @thing-ka
проектор @thing
произведени @event
производств @neuter
пролет @thing
пролив @thing
просмотр @thing
протез @thing
протеч @thing-ka
прототип @thing
профил @thing-soft
профилактори @case
процедур @thing-a
процесс @thing
прошив @thing-ka
пруд @thing
прыжка
прыжки
прыжков +pl+gen
прыжок @thing
пса
псов
псы
пуск @thing
пустын @mort-a
путев @thing-ka
путевок +pl+gen
пучка
пучки
пучков +pl+gen
пучок @thing
пуш @thing-ka
пушек +pl+gen
пьес @thing-a
пятен +pl+gen
пятиэтаж @thing-ka
пятн @neuter
радиатор @thing
раздел @thing
размет @thing-ka
разрешени @event
ракет @thing-ka
рам @thing-a
ранчо
раритет @thing
распродаж @thing-a
рассад @thing-a
растени @event
реактор @thing
револьвер @thing
регат @thing-a
регламент @thing
редуктор @thing
резервуар @thing
рей @thing-ka
рек @thing-a
реклам @thing-a
рекорд @thing
релиз @thing
реликви @tsiya
рельс @thing-a
рельсов +pl+gen
рельсы
ремен @thing-soft
ремней +pl+gen
ремни
ремня
рентген @thing
репетици @tsiya
репортаж
репортажа
репортажам
репортажами
репортажах
репортаже
репортажей +pl+gen
репортажем
репортажи
репортажом
репортажу
репост @thing
рептилий +pl+gen
репутаци @tsiya
респиратор @thing
реформ @thing-a
рефрижератор @thing
реч @mort
решет @thing-ka
рисунка
рисунки
рисунков +pl+gen
рисунок @thing
ро @case
робот @thing
родник @thing
родника
родники
родников +pl+gen
роз @thing-a
розет @thing-ka
рол @mort
роман @thing
роспис @mort
роутер @thing
роял @thing-soft
рубах @thing-a
рубаш @thing-ka
рубашек +pl+gen
рубин @thing
рубрик @thing-a
рудник @thing
ружей +pl+gen
ружья
рукавиц @thing-a
рукопис @mort
рулон @thing
русл @neuter
руче @case
ручьев +pl+gen
ручьи
ручья
рынок @thing
рыс @mort
рысак @thing
рюкзак @thing
рюм @thing-ka
саженец @thing
саженца
саженцев +pl+gen
саженцы
салон @thing
саммит @thing
самовар @thing
самокат @thing
самолюбие
самородок @thing
самосвал @thing
санатори @case
сандали @tsiya
санузел @thing
санузла
санузлов +pl+gen
санузлы
сапфир @thing
саранч @thing-a
сбо @case
свекл @thing-a
светофор @thing
свеч @thing-a
свечей +pl+gen
свидетельств @neuter
свинарник @thing
свирел @mort
свиток @thing
сеанс @thing
сегмент @thing
седан @thing
сезон @thing
сейнер @thing
сейф @thing
сектор @thing
семинар @thing
сервер @thing
сервиз @thing
сервис @thing
сердец
сери @tsiya
сертификат @thing
сет @thing
сет @thing-ka
сеял @thing-ka
сигар @thing-a
сигарет +pl+gen
сигарет @thing-a
символ @thing
синагог @thing-a
сингл @thing
скакун @thing
скамей +pl+gen
скамей @thing-ka
скамь @mort-a
скатерт @mort
сквер @thing
скид @thing-ka
скидок +pl+gen
склон @thing
сковород @thing-a
скорост @mort
скорпион @thing
скрип @thing-ka
скульптур @thing-a
слив @thing-a
слитка
слитки
слитков +pl+gen
слиток @thing
словар @thing-soft
слушани @event
смартфон @thing
снегоход @thing
снимок @thing
сноп @thing
снос @thing-ka
собор @thing
сов @thing-a
совещани @event
созвезди @event
сол @mort
соревновани @event
сорняк @thing
сорт @thing
сосен +pl+gen
сосн @thing-a
состязани @event
сочинени @event
спам @thing
спартакиад @thing-a
список @thing
спич @thing-ka
спичек +pl+gen
справ @thing-ka
справок +pl+gen
спутник @thing
средств @neuter
ссыл @thing-ka
ссылок +pl+gen
став @thing-ka
ставок +pl+gen
стакан @thing
стандарт @thing
станка
станки
станков +pl+gen
станок @thing
старт @thing
стартап @thing
стату @assembly
статуй
статуэт @thing-ka
ствол @thing
стекл @neuter
стекол +pl+gen
стел @thing-a
стеллаж
стеллажа
стеллажам
стеллажами
стеллажах
стеллаже
стеллажей +pl+gen
стеллажем
стеллажи
стеллажом
стеллажу
стен @thing-a
стенд @thing
степ @mort
стил @thing-soft
стипенди @tsiya
стих @thing
стихотворени @event
стог @thing
стол @thing
стоян @thing-ka
страниц @thing-a
странич @thing-ka
страус @thing
стрел @thing-ka
стро @case
строк @thing-a
стул @thing
стульев +pl+gen
стулья
ступен @mort
ступень @thing-ka
субмарин @thing-a
субсиди @tsiya
сувенир @thing
сукн @neuter
супермаркет @thing
сурок @thing
схем @thing-a
сцен @thing-a
сценари @case
счетчик @thing
съем @thing-ka
сюрприз @thing
табел @thing-soft
таблет @thing-ka
таблеток +pl+gen
таблиц @thing-a
табло
тайм @thing
такси
талисман @thing
талон @thing
тап @thing-ka
тарел @thing-ka
тарелок +pl+gen
таунхаус @thing
творени @event
телевизор @thing
телег @thing-a
телеграмм @thing-a
тележ @thing-ka
теленок
телескоп @thing
телец @thing
тендер @thing
тент @thing
теорем @thing-a
теори @tsiya
тепловоз @thing
терабайт
терабайт @thing
термин @thing
террариум @thing
тетрад @mort
техникум @thing
тигриц @thing-a
тизер @thing
тираж
тиража
тиражам
тиражами
тиражах
тираже
тиражей +pl+gen
тиражем
тиражи
тиражом
тиражу
титул @thing
товариществ @neuter
токен @thing
том @thing
томограф @thing
тон @mort-a
тоннел @thing-soft
топол @thing-soft
торпед @thing-a
торт @thing
тост @thing
травин @thing-ka
традици @tsiya
трамва @case
трамплин @thing
транш
транша
траншам
траншами
траншах
транше
транше @assembly
траншей +pl+gen
траншей @thing-ka
траншем
транши
траншом
траншу
трейлер @thing
трек @thing
тренажер @thing
тренинг @thing
трет @mort
трещин @thing-a
триллер @thing
трип @thing
троллейбус @thing
троп @thing-a
трос @thing
трофе @case
троян @thing
труб @thing-a
трубопровод @thing
трюк @thing
ту @assembly
туалет @thing
тунец @thing
туннел @thing-soft
тупик @thing
турбин @thing-a
турнир @thing
туфл @mort-a
тушканчик @thing
тыкв @thing-a
тюк @thing
тюков +pl+gen
тюльпан @thing
тягач
тягача
тягачам
тягачами
тягачах
тягаче
тягачей +pl+gen
тягачем
тягачи
тягачом
тягачу
уведомлени @event
угощени @event
удав @thing
удостоверени @event
украшени @event
укреплени @event
уле @case
уловок +pl+gen
ульев +pl+gen
ульи
улья
универмаг @thing
универсиад @thing-a
унци @tsiya
упаков @thing-ka
упаковок +pl+gen
упражнени @event
урн @thing-a
уровен @thing-soft
урожай
урок @thing
услуг @thing-a
устройств @neuter
уступок +pl+gen
утенок
утеч @thing-ka
утилит @thing-a
участок @thing
ущелий +pl+gen
ущелья
фазан @thing
файл @thing
фанер @thing-a
фар @thing-a
фигур @thing-ka
фикус @thing
филиал @thing
фильтр @thing
финиш
финиша
финишам
финишами
финишах
финише
финишей +pl+gen
финишем
финиши
финишом
финишу
фирм @thing-a
фитил @thing-soft
фиш @thing-ka
фламинго
флейт @thing-a
флеш @thing-ka
флотили @tsiya
фляг @thing-a
фокус @thing
фол @thing
фонар @thing-soft
фонтан @thing
формул @thing-a
форум @thing
фотокарточ @thing-ka
фрегат @thing
фрукт @thing
фугас @thing
фургон @thing
фут @thing
футбол @thing-ka
футболок +pl+gen
фьючерс @thing
халат @thing
хамелеон @thing
хижин @thing-a
хит @thing
хлев @thing
хлопчатник @thing
холм @thing
холодильник @thing
хомяк @thing
хор @thing
хостел @thing
хранилищ
хранилища
хранилищам
хранилищами
хранилищах
хранилище
хребет @thing
хромосом @thing-a
хряк @thing
цапл @mort-a
царапин @thing-a
цен @thing-a
центнер @thing
цикл @thing
цирк @thing
циркул @thing-soft
цитат @thing-a
цыпленок
ча @case
часовн @mort-a
чаш @thing-a
чаш @thing-ka
чашек +pl+gen
чек @thing
чемодан @thing
чемпионат @thing
чердак @thing
черепиц @thing-a
честь
чип @thing
чисел +pl+gen
числ @neuter
чудовищ
чудовища
чудовищам
чудовищами
чудовищах
чудовище
чум @thing
чучел @neuter
шакал @thing
шап @thing-ka
шапито
шапок +pl+gen
шар @thing
шарик @thing
шаш @thing-ka
шашлык @thing
шестерен
шестерн @mort-a
шин @thing-a
шкатул @thing-ka
шкаф @thing
шлем @thing
шлюз @thing
шлюп @thing-ka
шлюпок
шляп @thing-a
шпал @thing-a
шприц @thing
штамп @thing
штанг @thing-a
штемпел @thing-soft
штраф @thing
шуб @thing-a
щебен @thing-soft
щел @thing-soft
щенят
щит @thing
экзамен @thing
экран @thing
экскаватор @thing
экскурси @tsiya
эксплойт @thing
элеватор @thing
электрич @thing-ka
электровоз @thing
электродвигател @thing-soft
электросамокат @thing
эму
эпоха
эра
эскадр @thing-a
эскадриль @mort-a
эскалатор @thing
эскиз @thing
эсминец @thing
эсминца
эсминцев +pl+gen
эстафет @thing-a
эталон @thing
этикет @thing-ka
эфир @thing
эшелон @thing
юб @thing-ka
юбиле @case
яблок +pl+gen
яблок @neuter
яблон @mort-a
ягненок
ягод @thing-a
ядер +pl+gen
ядр @neuter
язык @thing
як @thing
якор @thing-soft
ям @thing-a
яранг @thing-a
ярд @thing
ярмар @thing-ka
ясель
яслей +pl+gen
ящериц @thing-a

# what no entry knows, by its end: what is counted so is a quality, a deed, a teaching
[thing.abstract] beside
/\p{L}{3,}(?:ость|ости|остей)/
/\p{L}{3,}(?:ция|ции|цию|ций)/
/\p{L}{3,}(?:ание|ания|аний|ение|ения|ений)/
/\p{L}{3,}(?:изм|изма|измы|измов)/
/\p{L}{3,}(?:логия|логии|логий|графия|графии|графий)/

# what somebody has: what becomes of it does not become of him: «похитили данные 2 миллионов клиентов», «арестовано имущество 14 должников»
[belongings] beside
данные
данных
персональн @adj данные
имуществ @neuter
сбережени @event
репутаци @tsiya
интерес @thing
зарплат @thing-a
заработн @adj плат @thing-a
пенси @tsiya
пособи @event
выплат @thing-a
деньг @thing-a
деньги
средства
счет @thing
счета
паспорт @thing
паспорта
документ @thing
аккаунт @thing
почту
переписк @thing-a
квартир @thing-a
дом @thing
дома
дач @thing-a
машин @thing-a
автомобил @thing-soft
телефон @thing
номер @thing
номера
вещи
багаж @thing
права
лицензи @tsiya
акци @tsiya
активы
доля
долю
доли
земли
участки
посевы
бизнес @thing
карьер @thing-a
имена
подписи
голоса
портреты
дух
внимание
сердца
воображение
