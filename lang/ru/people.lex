# Russian: nouns for people who can be victims, with their types and cases. Own work from general knowledge of the language. Licence: Apache-2.0.
# Types are the sub-classes: what the words themselves say, no more («граждане» are not yet civilians, «жители» are).
# count: the noun only counts («человек», «лицо»); a: an adjective too («военный»); wanted: who is sought by the police. Patterns at the end read agent nouns that no entry knows.

[people] continues
абитуриентк @woman
браконьер @man
вербовщик @man +wanted
взяточник @man +wanted
владелец +sg+nom
владелиц @woman-ts
горничн @adj +a
дебошир @man
зачинщик @man +wanted
капитан @man корабля
капитан @man судна
крановщиц @woman-ts
лесничий +sg+nom
лесничего +sg+gen+acc
лифтер @man
обходчик @man
официантк @woman
первокурсник @man
поджигател @man-soft +wanted
подрывник @man
правонарушител @man-soft +wanted
сантехник @man
сноубордистк @woman
собаковод @man
стажер @man
стрелявш @adj +wanted +a
хозяину +sg+dat
хозяйк @woman
аквалангист @man
дельтапланерист @man
напарник @man
диссидент @man
судей +pl+gen+acc
судьи +pl+nom
политзаключенн @adj +a
политзек @man
политзэк @man
политическ @adj заключенн @adj +a
брату +sg+dat
хулиган @man
братом +sg+ins
братьями +pl+ins
братьям +pl+dat
мужу +sg+dat
мужем +sg+ins
мужьями +pl+ins
отцом +sg+ins
отцу +sg+dat
пасын @man-rest
пасынок +sg+nom
фигурант @man
подельник @man
самокатчик @man
пловец +sg+nom
пловц @ets-rest
купальщик @man
механизатор @man
квартирант @woman-ka
дядя +sg+nom
дядю +sg+acc
технолог @man
атомщик @man
газовик @man
смертниц @woman-ts
оппозиционер @man
жокей +sg+nom
жоке @man-rest
клиент @man
клиент @woman-ka
зевак @woman
администратор @man
парень +sg+nom
парня +sg+gen+acc
парни +pl+nom
парней +pl+gen+acc
парням +pl+dat
парнями +pl+ins
наши ребята +pl+nom
наших ребят +pl+gen+acc
абитуриент @man
авган @ets
авиадиспетчер @man
авиатор @man
австрали @ets
австралиец +sg+nom
австралийц @ets-rest
автомобилист @man
автор @man
автослесар @man-soft
автостопщик @man
агент @man
агроном @man
адвокат @man
азербайджан @ets
академик @man
аксакал @man
актер @man
активист @man
алавит @man
албан @ets
алжир @ets
алжирец +sg+nom
алжирц @ets-rest
альпийц @ets-rest
альпинист @man
американ @ets
англичан @anin
араб @man
арендатор @man
арестант @man
армян @anin
артист @man
археолог @man
архиепископ @man
архитектор @man
аспирант @man
астронавт @man
афган @ets
аферист @man +wanted
африкан @ets
байдарочник @man
байкер @man
балкар @man
бандит @man +wanted
банкир @man
банщик @man
барабанщик @man
бармен @man
башкир @man
бежен @ets
бездомн @adj +a
белорус @man
бельги @ets
библиотекар @man-soft
бизнесмен @man
биолог @man
близнец +sg+nom
близнец @ets-rest
блогер @man
блокадник @man
боксер @man
болгар @man
болельщик @man
боливи @ets
боливиец +sg+nom
боливийц @ets-rest
больн @adj +a
бомж @man
бортинженер @man
бортмеханик @man
бортпроводник @man
босс @man
боцман @man
бразил @ets
бразилец +sg+nom
бразильц @ets-rest
брат +sg+nom
брата +sg+gen+acc
братьев +pl+gen+acc
братья +pl+nom
бригадир @man
бригадник @man
британец +sg+nom
британц @ets-rest
бродяг @woman
буддист @man
буксировщик @man
бульдозерист @man
бунтовщик @man
бурильщик @man
буровик @man
бухгалтер @man
вагоновожат @adj +a
вальщик @man
вахтер @man
вахтовик @man
велосипедист @man
верблюдовод @man
вероотступник @man
вертолетчик @man
верующ @adj +a
ветеран @man
взросл @adj +a
взрывник @man
винодел @man
вкладчик @man
владел @ets
владельц @ets-rest
внук @man
водител @man-soft
водолаз @man
водолаз-спасател @man-soft
водопроводчик @man
вожат @adj +a
возчик @man
волонтер @man
вольнонаемн @adj +a
вор @man
воспитател @man-soft
вратар @man-soft
вымогател @man-soft
выпускник @man
выход @ets
урожен @ets
вышкомонтажник @man
скутерист @man
радист @man
вьетнам @ets
газовщик @man
газосварщик @man
гастарбайтер @man
гвине @ets
гвинеец +sg+nom
гвинейц @ets-rest
географ @man
геодезист @man
геолог @man
гид @man
гимнаст @man
гонец +sg+nom
гонщик @man
горец +sg+nom
горнолыжник @man
горноспасател @man-soft
горняк @man
горцев +pl+gen+acc
гост @man-soft
грабител @man-soft +wanted
граждан @anin
гребец +sg+nom
гребц @ets-rest
грек @man
грибник @man
грузин @man
грузчик @man
гуманитари @man
дагестан @ets
дайвер @man
дальнобой @man
дальнобойщик @man
датчан @anin
дачник @man
двойняшк @woman
дворник @man
дед @man
дедуш @woman-ka
дедушка +sg+nom
дежурн @adj +a
демонстрант @man
держател @man-soft
десятиклассник @man
дехкан @anin
дехканин +sg+nom
джиппер @man
директор @man
диспетчер @man
добровол @ets
добровольц @ets-rest
доброволец +sg+nom
докер @man
должник @man
донор @man
дорожник @man
доцент @man
дояр @man
доярк @woman
дрессировщик @man
друг +sg+nom
друга +sg+gen+acc
друз @man
друзей +pl+gen+acc
друзья +pl+nom
душ +pl+gen+count
дьякон @man
дяд @woman
европеец +sg+nom
европейц @ets-rest
егер @man-soft
егерь +sg+nom
египтян @anin
единомышленник @man
езид @man
епископ @man
железнодорожник @man
жених @man
жертвовател @man-soft
животновод @man
жизней +pl+gen+acc
забастовщик @man
забойщик @man
заведующ @adj +a
завуч @man
завхоз @man
задержанн @adj +wanted +a
заключенн @adj +a
застройщик @man
защитник @man
звеньев @adj +a
зек @man
земледел @ets
земледельц @ets-rest
землекоп @man
земляк @man
землячк @woman
золотодобытчик @man
золотоискател @man-soft
зрител @man-soft
зят @man-soft
израильтян @anin
изыскател @man-soft
имам @man
иммигрант @man
инвалид @man
индивид @man
индиец +sg+nom
индий @ets
индийц @ets-rest
индонези @ets
индонезиец +sg+nom
индонезийц @ets-rest
индуист @man
индус @man
инженер @man
инкассатор @man
иностран @ets
инспектор @man
инструктор @man
иордан @ets
ирак @ets
иран @ets
искател @man-soft
испан @ets
исполнител @man-soft
испытател @man-soft
историк @man
итальян @ets
йемен @ets
йети
йог @man
кавказ @ets
казак @man
казах @man
казахстан @ets
каменотес @man
каменщик @man
канад @ets
канатоход @ets
канонир @man
капитан @man
каскадер @man
кассир @man
католик @man
квартирант @man
кени @ets
кениец +sg+nom
кенийц @ets-rest
киевлян @anin
кинолог @man
киргиз @man
китаец +sg+nom
китайц @ets-rest
китобой @man
кладовщик @man
клоун @man
кок @man
коллег +pl+gen+acc
коллег @woman
коллега +sg+nom
коллеги +sg+gen+pl+nom
коллекционер @man
колумби @ets
комбайнер @man
комендант @man
комик @man
коммерсант @man
коммунальщик @man
конвоир @man
конголез @ets
кондитер @man
кондуктор @man
коневод @man
консультант @man
контрабандист @man +wanted
контролер @man
конькобежец +sg+nom
конюх @man
кооператор @man
копател @man-soft
копт @man
кореец +sg+nom
корейц @ets-rest
кормил @ets
кормильц @ets-rest
косар @man-soft
космонавт @man
кочевник @man
кочегар @man
крановщик @man
кредитор @man
крестьян @anin
кровельщик @man
кубин @ets
кузин @woman
кузнец +sg+nom
кузнец @ets-rest
кукловод @man
кулинар @man
курд @man
курсист @man
курьер @man
кыргыз @man
кыргызстан @ets
лаборант @man
лавинщик @man
лавочник @man
лазутчик @man
лесник @man
лесозаготовител @man-soft
лесопожарн @adj +a
лесоруб @man
летчик-испытател @man-soft
ливан @ets
ливиец +sg+nom
ливий @ets
ливийц @ets-rest
лиц +pl+gen+acc+count
лицам +pl+dat+count
лицами +pl+ins+count
лицах +pl+loc+count
логопед @man
лодочник @man
лондон @ets
лоточник @man
лоцман @man
лыжник @man
льготник @man
любител @man-soft
любовник @man
людей +pl+gen+acc
люди +pl+nom
людьми +pl+ins
людям +pl+dat
людях +pl+loc
магистрант @man
малиец +sg+nom
малийц @ets-rest
маляр @man
манифестант @man
маркшейдер @man
мародер @man
маршрутчик @man
мастер @man
математик @man
матрос @man
машинист @man
мексикан @ets
мелиоратор @man
мельник @man
менеджер @man
металлист @man
металлург @man
методист @man
механик @man
мечтател @man-soft
мигрант @man
минчан @anin
мирянин +sg+nom
митингующ @adj +a
митрополит @man
молодожен @man
молящ @adj-sya +a
монах @man
монтажник @man
монтажница +sg+nom
монтер @man
моряк @man
мост @ets
мотогонщик @man
моторист @man
мотоциклист @man
мстител @man-soft
муж +sg+nom
мужа +sg+gen+acc
мужей +pl+gen+acc
мужчин @woman
мужья +pl+nom
музыкант @man
мулл @woman
мулла +sg+nom
мусульман @anin
муэдзин @man
наблюдател @man-soft
наладчик @man
налетчик @man +wanted
наниматель +sg+nom
наркодилер @man
наркокурьер @man
нарушител @man-soft +wanted
наследник @man
настоятел @man-soft
натуралист @man
начальник @man
невест @woman
невестк @woman
невозвращен @ets
нелегал @man
нелегальн @adj мигрант @man
немец +sg+nom
немц @ets-rest
непал @ets
непальц @ets-rest
нефтедобытчик @man
нефтяник @man
нигериец +sg+nom
нигерийц @ets-rest
новобрачн @adj +a
новосел @man
норвеж @ets
ныряльщик @man
нян @woman-soft
няня +sg+nom
обвиняем @adj +wanted +a
обитател @man-soft
обладател @man-soft
огнеборец +sg+nom
огнеборц @ets-rest
огородник @man
одноклассник @man
однокурсник @man
однополчан @anin
односельчанин +sg+nom
оленевод @man
опекаем @adj +a
опекател @man-soft
опекун @man
оператор @man
ополченц @ets-rest
оралман @man
организатор @man
основател @man-soft
осужденн @adj +a
отдыхающ @adj +a
отец +sg+nom
отпускник @man
отца +sg+gen+acc
отцов +pl+gen+acc
отцы +pl+nom
отчим @man
отшельник @man
официант @man
охотник @man
охотовед @man
очевид @ets
пакистан @ets
палестин @ets
паломник @man
парапланерист @man
парашютист @man
парижан @anin
парикмахер @man
паромщик @man
пасечник @man
пассажир @man
пассажир-иностран @ets
пастор @man
пастух @man
пастухов +pl+gen+acc
пациент @man
пев @ets
певец +sg+nom
певц @ets-rest
педагог @man
пекар @man-soft
пекарь +sg+nom
пенсионер @man
пенсионерк @woman
переводчик @man
переводчиц @woman-ts
переправщик @man
переселен @ets
переселенец +sg+nom
переселенц @ets-rest
персон @woman
перуан @ets
пешеход @man
пешеходк @woman
пикетчик @man
пилот @man
писател @man-soft
планерист @man
племянник @man
плотник @man
пляжник @man
повар @man
погонщик @man
погорельц @ets-rest
подводник @man
поденщик @man
подозреваем @adj +wanted +a
подопечн @adj +a
подрядчик @man
подсобн @adj рабоч @adj
подсобник @man
пожарн @adj +a
пожарник @man
пожил @adj +a
поисковик @man
покойник @man
покупател @man-soft
полевод @man
полотер @man
поляк @man
полярник @man
попутчик @man
португалец +sg+nom
португальц @ets-rest
поселенец +sg+nom
поселенц @ets-rest
посетител @man-soft
послушник @man
послушниц @woman-ts
посредник @man
постоял @ets
постоялец +sg+nom
постоялиц @woman-ts
постояльц @ets-rest
похитител @man-soft +wanted
похоронщик @man
почтальон @man
почтовик @man
поэт @man
правнук @man
правозащитник @man
правозащитниц @woman-ts
праздновавш @adj +a
предпринимател @man-soft
представител @man-soft
преподавател @man-soft
преступник @man +wanted
приобретател @man-soft
присутствовавш @adj +a
прихожан @anin
приятел @man-soft
проводник @man
провокатор @man +wanted
программист @man
продав @ets
продавец +sg+nom
продавц @ets-rest
производител @man-soft
прораб @man
протестант @man
протестующ @adj +a
профессор @man
проходчик @man
прохож @adj +a
прохожая +sg+nom
прохожую +sg+acc
прядильщиц @woman-ts
псалтырник @man
психолог @man
путеец +sg+nom
путейц @ets-rest
пчеловод @man
работник @man
работяг @woman
рабоч @adj +a
рабочего +sg+gen+acc
рабочий +sg+nom
раввин @man
разнорабоч @adj +a
разнорабочий +sg+nom
рантье
рафтер @man
регулировщик @man
режиссер @man
рейнджер @man
ректор @man
ремонтник @man
репатриант @man
репетитор @man
риелтор @man
ровесник @man
родител @man-soft
родители +pl+nom
родственник @man
родственниц @woman-ts
россиян @anin
руководител @man-soft
рулев @adj +a
румын @man
рыбак @man
рыбачк @woman
рыболов @man
садовник @man
сапожник @man
сборщик @man
сварщик @man
свекров @mort
сверстник @man
свидетел @man-soft
связист @man
священник @man
священнослужител @man-soft
северян @anin
сезонник @man
секретар @man-soft
сельчанин +sg+nom
селянин +sg+nom
семинарист @man
серб @man
серфер @man
сестер +pl+gen+acc
сикх @man
сириец +sg+nom
сирий @ets
сирийц @ets-rest
сирот @woman
скалолаз @man
скаут @man
скотник @man
скотовод @man
скрипач @man
скульптор @man
слесар @man-soft
слесарь-сантехник +sg+nom
служащ @adj +a
служител @man-soft
смотрител @man-soft
сноубордист @man
собеседник @man
собеседниц @woman-ts
собственник @man
совладел @ets
совладельц @ets-rest
сожител @man-soft
сожительниц @woman-ts
соотечественник @man
соотечественниц @woman-ts
соратник @man
сосед +sg+nom
соседа +sg+gen+acc
соседей +pl+gen+acc
соседи +pl+nom
сослуживец +sg+nom
сослуживиц @woman-ts
сослуживц @ets-rest
сотрудник @man
сотрудник @man гуманитарн @whose организаци @whose-event
сотрудник @man завода
сотрудник @man компании
сотрудник @man лагеря
сотрудник @man миссии
сотрудник @man оон
сотрудник @man фонда
спасаем @adj +a
спасател @man-soft
спелеолог @man
сплавщик @man
спортсмен @man
сталевар @man
станочник @man
старател @man-soft
старатель +sg+nom
старейшин @woman
старик @man
старост @woman
стачечник @man
стивидор @man
сторож @man
сторожих @woman
сторонник @man
строител @man-soft
стропальщик @man
студент @man
студентк @woman
стюард @man
судан @ets
судовладел @ets
судовладельц @ets-rest
суннит @man
супруг @man
супруги +pl+nom
супругов +pl+gen+acc
съемщик @man
табунщик @man
таджик @man
таджикистан @ets
таксист @man
тамад @woman
тамил @ets
тамильц @ets-rest
танцовщиц @woman-ts
танцор @man
татар @man
телеграфист @man
тестировщик @man
техник @man
тещ @woman
ткачих @woman
товарищ @man
токар @man-soft
тоннельщик @man
торгов @ets
торговец +sg+nom
торговк @woman
торговц @ets-rest
тракторист @man
тракторист-машинист @man
трейдер @man
тренер @man
трубочист @man
трудник @man
трудящ @adj-sya +a
тунис @ets
тунисец +sg+nom
тунисц @ets-rest
турист @man
туристк @woman
турк @man
туркмен @man
туркменистан @ets
турок +sg+nom+pl+gen+acc
туроператор @man
тяжелобольн @adj +a
убийц @woman-ts +wanted
уборщик @man
уборщиц @woman-ts
уголовник @man
угольщик @man
угонщик @man +wanted
ударник @man
узбек @man
узбекистан @ets
узник @man
уйгур @man
украин @ets
уроженк @woman
уругваец +sg+nom
уругвайц @ets-rest
участник @man
участник @man акции
участник @man беспорядков
участник @man протестов
участник @man столкновений
учащ @adj-sya +a
учител @man-soft
учителей +pl+gen+acc
учитель +sg+nom
учителя +sg+gen+acc+pl+nom
фабрикант @man
фанат @man
фельдъегер @man-soft
фермер @man
фигурист @man
физик @man
филиппин @ets
философ @man
финн @man
француз @man
фрезеровщик @man
фрилансер @man
футболист @man
хакер @man
химик @man
хлебороб @man
ходж @man
хозяев +pl+gen+acc
хозяева +pl+nom
хозяин +sg+nom
хозяина +sg+gen+acc
хоккеист @man
хореограф @man
христиан @anin
художник @man
целинник @man
целитель +sg+nom
цыган @man
чабан @man
чайханщик @man
частн @adj предпринимател @man-soft
частник @man
чел +sg+pl+nom+gen+count
челнок @man
человек +sg+nom+pl+gen+count
человека +sg+gen+acc+count
человеке +sg+loc+count
человеком +sg+ins+count
человеку +sg+dat+count
чех @man
чечен @ets
член @man группировк @whose-woman
член @man делегации
член @man семьи
член @man экипажа
шабашник @man
шаман @man
шахтер @man
шахтостроител @man-soft
шашлычник @man
швед @man
швейцар @man
швея +sg+nom
шейх @man
шерп @man
шеф-повар @man
шиит @man
шкипер @man
шотланд @ets
шофер @man
штукатур @man
штурман @man
шурин @man
эвакуатор @man
эколог @man
экономист @man
экскурсант @man
экскурсовод @man
экспедитор @man
эксперт @man
электрик @man
электрогазосварщик @man
электромонтажник @man
электромонтер @man
электросварщик @man
эмигрант @man
энергетик @man
эстон @ets
этнограф @man
юбиляр @man
ювелир @man
южан @anin
юнг @woman
юрист @man
юрист-консульт @man
ягодник @man
ямщик @man
японец +sg+nom
японц @ets-rest
яхтсмен @man
яхтсменк @woman
приговоренн @adj +a

выживш @adj +a+alive
другие +pl+nom+a
другим +pl+dat+a
другими +pl+ins+a
других +pl+gen+acc+a
остальные +pl+nom+a
остальных +pl+gen+acc+a
спасенн @adj +a+alive
уцелевш @adj +a+alive
сообщник @man

[people.civilian]
жилец +sg+nom
жильц @ets-rest
аульчан @anin
горожан @anin
гражданск @adj +a
гражданск @adj лиц @neuter
гражданск @adj людей
гражданск @adj люди
гражданское население +pl+nom+acc
гражданского населения +pl+gen
гражданскому населению +pl+dat
гражданским населением +pl+ins
гражданском населении +pl+loc
гражданским +pl+dat+a
гражданских +pl+gen+acc+a
деревенск @adj жител @man-soft
жител @man-soft
местн @adj жител @man-soft
местн @adj жительниц @woman-ts
мирн @adj афган @ets
мирн @adj граждан @anin
мирн @adj гражданин @man
мирн @adj демонстрант @man
мирн @adj жител @man-soft
мирн @adj житель
мирн @adj людей
мирн @adj люди
мирное население +pl+nom+acc
мирного населения +pl+gen
мирному населению +pl+dat
мирным населением +pl+ins
мирном населении +pl+loc
мирн @adj палестин @ets
мирн @adj россиян @anin
мирн @adj рыбак @man
мирн @adj сирийц @ets-rest
мирн @adj украин @ets
мирн @adj человек
мирные +pl+nom+a
мирных +pl+gen+acc+a
мирняк @man
некомбатант @man
обывател @man-soft
односельчан @anin
островитян @anin
поселков @adj жител @man-soft
посельчан @anin
поселян @anin
приграничн @adj жител @man-soft
сельчан @anin
селян @anin
станичник @man
хуторян @anin

[people.military]
полев @adj командир @man
главарь +sg+nom
главар @man-rest
санинструктор @man
хаваридж
хавариджи +pl+nom
хавариджей +pl+gen+acc
нападавш @adj +wanted +a
нападающ @adj +a
автоматчик @man
агрессор @man
адмирал @man
альпийск @adj стрелк @man-rest
артиллерист @man
аскер @man
безопасник @man
блюстител @man-soft порядка
боевик @man
боец +sg+nom
бойц @ets-rest
бомбардир @man
бронебойщик @man
вертолетчик @man
взводн @adj +a
внутренн @adj войск +pl+gen
военачальник @man
военврач @man
военком @man
военн @adj +a
военн @many +a
военн @adj летчик @man
военн @adj медик @man
военн @adj моряк @man
военнопленн @adj +a
военнослужащ @adj +a
военнослужащ @many +a
военнослужащ @adj срочной службы
военнослужащая +sg+nom
военный +sg+nom
военспец @man
вояк @woman
вс-ник +sg
вэвэшник @man
гаишник @man
гвардеец +sg+nom
гвардейц @ets-rest
генерал @man
генерал-лейтенант @man
генерал-майор @man
гранатометчик @man
гренадер @man
гусар @man
дежурн @adj полицейск @adj
дезертир @man
десантник @man
джихадист @man
диверсант @man
дислоцированн @adj +a
дозорн @adj +a
дпсник @man
дружинник @man
ефрейтор @man
жандарм @man
замкомбриг @man
захватчик @man
зенитчик @man
инспектор @man гаи
инспектор @man дпс
инсургент @man
интендант @man
исламист @man
исламск @adj боевик @man
кадет @man
капитан @man полиции
капрал @man
карабинер @man
карател @man-soft
караульн @adj +a
катерник @man
кгбшник @man
командир @man
комбат @man
комбатант @man
комбриг @man
комвзвода +sg+nom
комдив @man
комендант @man
комиссар @man полиции
коммандос
комполка +sg+nom
комроты +sg+nom
конвоир @man
конвойн @adj +a
конногвардеец +sg+nom
контрактник @man
корректировщик @man
красноармеец +sg+nom
красноармейц @ets-rest
курсант @man
легионер @man
лейтенант @man
лейтенант @man полиции
летчик @man
личн @adj состав @thing
майор @man
маршал @man
матрос-срочник @man
милиционер @man
минер @man
минометчик @man
миротворец +sg+nom
миротворц @ets-rest
мичман @man
младш @adj сержант @man
мобилизованн @adj +a
моджахед @man
морпех @man
морск @adj пехотинец
морск @adj пехотинц @ets-rest
мотострелк @man-rest
мотострелок +sg+nom
мятежник @man
наводчик @man
надзирател @man-soft
наемник @man
налетчик @man
нацгвардеец +sg+nom
нацгвардейц @ets-rest
национальн @adj гвардейц @ets-rest
начштаба +sg+nom
неприятел @man-soft
новобран @ets
оккупант @man
окомандос
омоновец +sg+nom
омоновц @ets-rest
опер @man
операт @man
оперативник @man
оперуполномоченн @adj +a
ополчен @ets
ополченец +sg+nom
отставник @man
офицер @man
охранник @man
парашютист-десантник @man
партизан @soldier
партизан @man
партизан @woman-ka
патрульн @adj +a
патрульн @adj полицейск @adj
пехотинец +sg+nom
пехотинц @ets-rest
пешмерга
повстанец +sg+nom
повстанц @ets-rest
пограничник @man
пограничник @man срочной службы
погранц @man
подводник @man
подполковник @man
подполковник @man полиции
полисмен @man
полицай @man
полицейск @adj +a
полицейск @many +a
полицейск @adj сотрудник @man
полков @adj +a
полковник @man
постов @adj +a
правоохранител @man-soft
прапорщик @man
призывник @man
пулеметчик @man
радикал @man
разведчик @man
ракетчик @man
ратник @man
резервист @man
рекрут @man
росгвардеец +sg+nom
росгвардейц @ets-rest
рядов @adj +a
рядового +sg+gen+acc
сапер @man
связист @man
сепаратист @man
сержант @man
сержант @man полиции
сержант-контрактник @man
силовик @man
смертник @man
снайпер @man
солдат @soldier
солдат @man
солдат @man срочной службы
солдат-контрактник @man
солдат-срочник @man
сотрудник @man мвд
сотрудник @man милиции
сотрудник @man омон
сотрудник @man охраны
сотрудник @man погранслужб @whose-woman
сотрудник @man полиции
сотрудник @man правоохранительн @whose орган @whose-thing
сотрудник @man росгвардии
сотрудник @man силов @whose структур
сотрудник @man спецслужб @whose-woman
сотрудник @man фсб
спецназовец +sg+nom
спецназовц @ets-rest
срочник @man
старлей +sg+nom
старш @adj лейтенант @man
старш @adj прапорщик @man
старш @adj сержант @man
старшин @woman
страж @man порядка
стражник @man
стрелк @man-rest
стрелок +sg+nom
талиб @man
таможенник @man
танкист @man
телохранител @man-soft
террорист @man +wanted
террорист-смертник @man
тыловик @man
тюремщик @man
участков @adj +a
федерал @man
фронтовик @man
хусит @man
часов @adj +a
чекист @man
член @man вооруженн @whose формировани @whose-event
член @man формировани @whose-event
член @man бандформировани @whose-event
член @man ячейк @whose-woman
член @man незаконн @whose группировк @whose-woman
член @man незаконн @whose формировани @whose-event
член @man незаконн @whose бандформировани @whose-event
член @man незаконн @whose ячейк @whose-woman
член @man вооруженн @whose группировк @whose-woman
член @man вооруженн @whose бандформировани @whose-event
член @man вооруженн @whose ячейк @whose-woman
член @man незаконн @whose вооруженн @whose группировк @whose-woman
член @man незаконн @whose вооруженн @whose формировани @whose-event
член @man незаконн @whose вооруженн @whose бандформировани @whose-event
член @man незаконн @whose вооруженн @whose ячейк @whose-woman
член @man террористическ @whose группировк @whose-woman
член @man террористическ @whose формировани @whose-event
член @man террористическ @whose бандформировани @whose-event
член @man террористическ @whose ячейк @whose-woman
член @man экстремистск @whose группировк @whose-woman
член @man экстремистск @whose формировани @whose-event
член @man экстремистск @whose бандформировани @whose-event
член @man экстремистск @whose ячейк @whose-woman
член @man преступн @whose группировк @whose-woman
член @man преступн @whose формировани @whose-event
член @man преступн @whose бандформировани @whose-event
член @man преступн @whose ячейк @whose-woman
член @man повстанческ @whose группировк @whose-woman
член @man повстанческ @whose формировани @whose-event
член @man повстанческ @whose бандформировани @whose-event
член @man повстанческ @whose ячейк @whose-woman
участник @man группировк @whose-woman
участник @man формировани @whose-event
участник @man бандформировани @whose-event
участник @man ячейк @whose-woman
участник @man незаконн @whose группировк @whose-woman
участник @man незаконн @whose формировани @whose-event
участник @man незаконн @whose бандформировани @whose-event
участник @man незаконн @whose ячейк @whose-woman
участник @man вооруженн @whose группировк @whose-woman
участник @man вооруженн @whose формировани @whose-event
участник @man вооруженн @whose бандформировани @whose-event
участник @man вооруженн @whose ячейк @whose-woman
участник @man незаконн @whose вооруженн @whose группировк @whose-woman
участник @man незаконн @whose вооруженн @whose формировани @whose-event
участник @man незаконн @whose вооруженн @whose бандформировани @whose-event
участник @man незаконн @whose вооруженн @whose ячейк @whose-woman
участник @man террористическ @whose группировк @whose-woman
участник @man террористическ @whose формировани @whose-event
участник @man террористическ @whose бандформировани @whose-event
участник @man террористическ @whose ячейк @whose-woman
участник @man экстремистск @whose группировк @whose-woman
участник @man экстремистск @whose формировани @whose-event
участник @man экстремистск @whose бандформировани @whose-event
участник @man экстремистск @whose ячейк @whose-woman
участник @man преступн @whose группировк @whose-woman
участник @man преступн @whose формировани @whose-event
участник @man преступн @whose бандформировани @whose-event
участник @man преступн @whose ячейк @whose-woman
участник @man повстанческ @whose группировк @whose-woman
участник @man повстанческ @whose формировани @whose-event
участник @man повстанческ @whose бандформировани @whose-event
участник @man повстанческ @whose ячейк @whose-woman
чоповец +sg+nom
чоповц @ets-rest
шериф @man
штабист @man
штурмовик @man
экстремист @man
эспээсник @man
эсэсовец +sg+nom

[people.child]
сыном +sg+ins
сыну +sg+dat
внуч @woman-ka
воспитанник @man
воспитанниц @woman-ts
восьмиклассник @man
восьмиклассниц @woman-ts
второклассник @man
гимназист @man
годовалая +sg+nom+a
годовалого +sg+gen+acc+a
грудн @adj детей
грудн @adj ребенок
грудничк @man
грудничок +sg+nom
двойняш @woman-ka
девоч @woman-ka
девчонк @woman
девчонок +pl+gen+acc
девчушк @woman
девятиклассник @man
девятиклассниц @woman-ts
десятиклассник @man
десятиклассниц @woman-ts
детдомов @ets
детей +pl+gen+acc
дети +pl+nom
детишек +pl+gen+acc
детишк @woman
детсадовец +sg+nom
детсадовц @ets-rest
детьми +pl+ins
детям +pl+dat
детях +pl+loc
дочерей +pl+gen+acc
дочерьми +pl+ins
дочерям +pl+dat
дочери +sg+gen+pl+nom
дочь +sg+nom+acc
дошкольник @man
дошкольниц @woman-ts
кадет @man
карапуз @man
крох @woman
крошк @woman
лицеист @man
малолетка +sg+nom
малолетн @adj +a
малыш @man
малышей +pl+gen+acc
малышк @woman
мальчик @man
мальчик-подросток +sg+nom
мальчиш @woman-ka
мальчишек +pl+gen+acc
мальчонк @woman
мальчуган @man
малютк @woman
малюток +pl+gen+acc
младенец +sg+nom
младенц @ets-rest
младшеклассник @man
недоношенн @adj +a
несовершеннолетн @adj +a
новорожденн @adj +a
одиннадцатиклассник @man
пасынк @man-rest
пасынок +sg+nom
первоклассник @man
первоклассниц @woman-ts
пионер @man
подростк @man
подростк @man-rest
подросток +sg+nom
пятиклассник @man
пятиклассниц @woman-ts
ребенка +sg+gen+acc
ребенке +sg+loc
ребенком +sg+ins
ребенку +sg+dat
ребенок +sg+nom
ребят +pl+gen+acc
ребята +pl+nom
ребятишек +pl+gen+acc
ребятишк @woman
семиклассник @man
семиклассниц @woman-ts
семилетк @woman
старшеклассник @man
старшеклассниц @woman-ts
суворовец +sg+nom
суворовц @ets-rest
сын +sg+nom
сына +sg+gen+acc
сыновей +pl+gen+acc
сыновьями +pl+ins
сыновьям +pl+dat
сыновья +pl+nom
тинейджер @man
третьеклассник @man
трехлетк @woman
тройняшк @woman
учащ @adj-sya +a
ученик @man
учениц @woman-ts
ученица +sg+nom
четвероклассник @man
шестиклассник @man
шестиклассниц @woman-ts
школьник @man
школьниц @woman-ts
школяр @man
юнош @woman
юноша +sg+nom
юношей +pl+gen+acc
юноши +sg+gen+pl+nom
юношу +sg+acc

[people.woman]
лыжниц @woman-ts
альпинистк @woman
пассажирк @woman
велосипедистк @woman
спортсменк @woman
сестер +pl+gen+acc
женой +sg+ins
жене +sg+dat
дочерью +sg+ins
матерью +sg+ins
тети +sg+gen
тетей +sg+ins
пациентк @woman
блокадниц @woman-ts
переселен @woman-ka
наблюдательниц @woman-ts
актрис @woman
акушерк @woman
американ @woman-ka
бабуш @woman-ka
балерин @woman
беженк @woman
белорус @woman-ka
беременн @adj женщин @woman
беременная +sg+nom+a
беременную +sg+acc+a
беременных +pl+gen+acc+a
бортпроводниц @woman-ts
британ @woman-ka
буфетчиц @woman-ts
вдов @woman
внучк @woman
воспитательниц @woman-ts
горожан @woman-ka
граждан @woman-ka
гражданк @woman
дам @woman
дворничих @woman
девуш @woman-ka
домохозяй @woman-ka
доярк @woman
жен +pl+gen+acc
жена +sg+nom
жену +sg+acc
женщин @woman
жены +sg+gen+pl+nom
жительниц @woman-ts
журналистк @woman
завхозш @woman
заложниц @woman-ts
заместительниц @woman-ts
золовк @woman
израильтян @woman-ka
иностран @woman-ka
иностранк @woman
казаш @woman-ka
кассирш @woman
киргиз @woman-ka
кладовщиц @woman-ts
крестьян @woman-ka
крестьянк @woman
кыргыз @woman-ka
лаборантк @woman
мам @woman
матерей +pl+gen+acc
матери +sg+gen+pl+nom
матрон @woman
мать +sg+nom+acc
мачех @woman
медичк @woman
многодетн @adj мать
многодетная мать
монахин @woman-soft
нянечк @woman
падчериц @woman-ts
палестин @woman-ka
паломниц @woman-ts
пассажир @woman-ka
певиц @woman-ts
пенсионер @woman-ka
пенсионерк @woman
племянниц @woman-ts
поварих @woman
повитух @woman
подруг @woman
помощниц @woman-ts
посетительниц @woman-ts
пострадавшая +sg+nom+a
представительниц @woman-ts
преподавательниц @woman-ts
прихожан @woman-ka
провизорш @woman
проводниц @woman-ts
продавщиц @woman-ts
путешественниц @woman-ts
работниц @woman-ts
рожениц @woman-ts
роженица +sg+nom
россиян @woman-ka
рукодельниц @woman-ts
санитарк @woman
свекровь +sg+nom+acc
сестр @woman
сестра +sg+nom
сестру +sg+acc
сестры +sg+gen+pl+nom
сиделк @woman
служанк @woman
снох @woman
сосед @woman-ka
сотрудниц @woman-ts
спортсмен @woman-ka
спутниц @woman-ts
старуш @woman-ka
старушк @woman
студент @woman-ka
стюардесс @woman
супруг @woman
таджич @woman-ka
тет @woman
тетк @woman
тетю +sg+acc
тетя +sg+nom
техничк @woman
тещ @woman
турист @woman-ka
туристк @woman
уборщиц @woman-ts
узбеч @woman-ka
украин @woman-ka
уроженк @woman
участниц @woman-ts
учительниц @woman-ts
фельдшериц @woman-ts
францужен @woman-ka
хозяй @woman-ka
шахидк @woman

[people.official]
аким @man
акимчи
акционер @man
атташе
аудитор @man
вице-губернатор @man
вице-консул @man
вице-мэр @man
вице-президент @man
вице-спикер @man
генконсул @man
глава +sg+nom
главы +sg+gen+pl+nom
главы районов
госслужащ @adj +a
губернатор @man
делегат @man
депутат @man
дипломат @man
понтифик @man
должностн @adj лиц @neuter
замминистр @man
кандидат @man
комиссар @man
конгрессмен @man
консул @man
лидер @man
министр @man
мэр @man
нотариус @man
омбудсмен @man
парламентар @man-soft
посла +sg+gen+acc
послу +sg+dat
послом +sg+ins
послы +pl+nom
послов +pl+gen+acc
послам +pl+dat
послами +pl+ins
послах +pl+loc
посланник @man
пос @posol
правител @man-soft
председател @man-soft
президент @man
премьер @man
премьер-министр @man
префект @man
прокурор @man
сенатор @man
следовател @man-soft
служащ @adj +a
советник @man
сотрудник @man посольств @whose-neuter
спикер @man
тораг @name-a-man
старейшин @woman
староста +sg+nom
старосту +sg+acc
судь @woman-soft
чиновник @man
член @man парламента
член @man правительства
экс-министр @man
экс-мэр @man

[people.journalist]
блогер-журналист @man
ведущий
видеограф @man
видеожурналист @man
видеооператор @man
военкор @man
журналист @man
журналист @woman-ka
кинодокументалист @man
кинооператор @man
корреспондент @man
медиаработник @man
обозреватель +sg+nom
продюсер @man
публицист @man
радиоведущ @adj +a
редактор @man
репортер @man
репортерш @woman
сотрудник @man редакции
сотрудник @man сми
сотрудник @man телеканала
спецкор @man
стрингер @man
телеведущ @adj +a
тележурналист @man
телеоператор @man
фотограф @man
фотожурналист @man
фотокор @man
фотокорреспондент @man
фоторепортер @man

[people.medic]
акушер @man
акушер @woman-ka
анестезиолог @man
ветеринар @man
врач @man
врач @man скорой помощи
врач-анестезиолог @man
врач-педиатр @man
врач-реаниматолог @man
врач-хирург @man
врачебн @adj персонал
диагност @man
доктор +sg+nom
доктора +sg+gen+acc
докторов +pl+gen+acc
инфекционист @man
кардиолог @man
медбрат @man
медик @man
медицинск @adj работник @man
медицинск @adj сестер
медицинск @adj сестр @woman
медперсонал @man
медработник @man
медсестер +pl
медсестер +pl+gen+acc
медсестр @woman
медсестра +sg+nom
медсестричк @woman
медсестру +sg+acc
медсестры +sg+gen+pl+nom
невролог @man
нейрохирург @man
онколог @man
парамедик @man
педиатр @man
провизор @man
работник @man скорой помощи
реаниматолог @man
рентгенолог @man
санитар @man
санитар @woman-ka
сотрудник @man скорой помощи
стоматолог @man
терапевт @man
травматолог @man
фармацевт @man
фельдшер @man
хирург @man

# agent nouns in the genitive plural that no entry knows: «12 велогонщиков», «двух баскетболистов»
[people]
/\p{L}{2,}(?:ч|щ|н)иков/ +pl+gen+acc
/\p{L}{3,}истов/ +pl+gen+acc
/\p{L}{3,}исты/ +pl+nom
/\p{L}{3,}ист/ +sg+nom
/\p{L}{3,}иста/ +sg+gen+acc
/\p{L}{4,}(?:ч|щ)ики/ +pl+nom
/\p{L}{3,}(?:янин|чанин|жанин)/ +sg+nom
/\p{L}{3,}(?:янина|чанина|жанина)/ +sg+gen+acc
/\p{L}{3,}(?:чане|ляне|жане|ряне)/ +pl+nom
/\p{L}{3,}(?:анцы|инцы|ийцы|ейцы)/ +pl+nom
/\p{L}{3,}(?:анцев|енцев|инцев|ийцев|ейцев|чан|лян)/ +pl+gen+acc

# who comes to help; they can be victims, but not behind a comma without a word for it
[helper]
водолаз @man
волонтер @man
добровол @ets
добровольц @ets-rest
кинолог @man
пожарн @adj
пожарник @man
поисковик @man
психолог @man
спасател @man-soft

# «члены незаконной армянской группировки»
[band.member]
член @man
участник @man
боец +sg+nom
бойц @ets-rest

[band]
группировк @woman
формировани @event
банд @woman
бандгрупп @woman
бандформировани @event
диверсионной группы +sg+gen
вооруженной группы +sg+gen
группы +sg+gen

# who explains things to reporters
[people]
аналитик @man
вождь +sg+nom
востоковед @man
вулканолог @man
конфликтолог @man
метеоролог @man
политолог @man
сейсмолог @man
синолог @man
социолог @man
эпидемиолог @man
