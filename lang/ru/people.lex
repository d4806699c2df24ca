# Russian: nouns for people who can be victims, with their types and cases. Own work from general knowledge of the language. Licence: Apache-2.0.
# Types are the sub-classes: what the words themselves say, no more («граждане» are not yet civilians, «жители» are).
# count: the noun only counts («человек», «лицо»); a: an adjective too («военный»); wanted: who is sought by the police. Patterns at the end read agent nouns that no entry knows.

[people] continues
авган @ets
авиадиспетчер @man
авиатор @man
австрали @ets
австралиец +sg+nom
австралийц @ets-rest
автомобилист @man
автор @man
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
британец +sg+nom
британц @ets-rest
бродяг @woman
буддист @man
бульдозерист @man
бунтовщик @man
бурильщик @man
буровик @man
бухгалтер @man
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
владел @ets
владельц @ets-rest
внук @man
водител @man-soft
водолаз @man
волонтер @man
вор @man
воспитател @man-soft
вратар @man-soft
вымогател @man-soft
выпускник @man
выход @ets
вышкомонтажник @man
вьетнам @ets
газовщик @man
газосварщик @man
гастарбайтер @man
гвине @ets
гвинеец +sg+nom
гвинейц @ets-rest
географ @man
геолог @man
гид @man
гимнаст @man
гонец +sg+nom
гонщик @man
горнолыжник @man
горняк @man
гост @man-soft
грабител @man-soft +wanted
граждан @anin
гребец +sg+nom
гребц @ets-rest
грек @man
грибник @man
грузин @man
грузчик @man
дагестан @ets
дайвер @man
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
директор @man
диспетчер @man
добровол @ets
должник @man
донор @man
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
жизней +pl+gen+acc+life
жилец +sg+nom
жильц @ets-rest
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
земледел @ets
землекоп @man
земляк @man
землячк @woman
золотодобытчик @man
золотоискател @man-soft
зрител @man-soft
зят @man-soft
израильтян @anin
имам @man
иммигрант @man
инвалид @man
индивид @man
индиец +sg+nom
индий @ets
индийск @adj паломник @man
индийц @ets-rest
индонези @ets
индонезиец +sg+nom
индонезийц @ets-rest
индуист @man
индус @man
инженер @man
иностран @ets
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
кавказ @ets
казак @man
казах @man
казахстан @ets
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
конвоир @man
конголез @ets
кондитер @man
кондуктор @man
консультант @man
контрабандист @man +wanted
контролер @man
конюх @man
копател @man-soft
копт @man
кореец +sg+nom
корейц @ets-rest
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
кулинар @man
курд @man
курсист @man
курьер @man
кыргыз @man
кыргызстан @ets
лаборант @man
лавочник @man
лазутчик @man
лесник @man
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
маркшейдер @man
мародер @man
мастер @man
математик @man
матрос @man
машинист @man
мексикан @ets
мельник @man
менеджер @man
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
мусульман @anin
муэдзин @man
наблюдател @man-soft
налетчик @man +wanted
нападавш @adj +a
нападающ @adj +a
наркодилер @man
наркокурьер @man
нарушител @man-soft +wanted
наследник @man
настоятел @man-soft
начальник @man
невест @woman
невестк @woman
невозвращен @ets
немец +sg+nom
немц @ets-rest
непал @ets
нефтяник @man
нигериец +sg+nom
нигерийц @ets-rest
новобрачн @adj +a
норвеж @ets
ныряльщик @man
нян @woman-soft
няня +sg+nom
обвиняем @adj +wanted +a
обитател @man-soft
обладател @man-soft
огнеборец +sg+nom
огнеборц @ets-rest
одноклассник @man
однокурсник @man
однополчан @anin
оленевод @man
опекател @man-soft
опекун @man
оператор @man
организатор @man
основател @man-soft
осужденн @adj +a
отдыхающ @adj +a
отец +sg+nom
отца +sg+gen+acc
отцов +pl+gen+acc
отцы +pl+nom
отшельник @man
официант @man
охотник @man
охотовед @man
очевид @ets
пакистан @ets
палестин @ets
паломник @man
парашютист @man
парижан @anin
парикмахер @man
паромщик @man
пасечник @man
пассажир @man
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
переводчик @man
переводчиц @woman-ts
переселен @ets
переселенец +sg+nom
переселенц @ets-rest
персон @woman
перуан @ets
пешеход @man
пикетчик @man
пилот @man
писател @man-soft
планерист @man
племянник @man
плотник @man
пляжник @man
повар @man
погонщик @man
погорел @ets
подводник @man
подозреваем @adj +wanted +a
подрядчик @man
подсобник @man
пожарн @adj +a
пожарник @man
пожил @adj +a
поисковик @man
покойник @man
покупател @man-soft
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
почтальон @man
поэт @man
правнук @man
правозащитник @man
правозащитниц @woman-ts
предпринимател @man-soft
представител @man-soft
преподавател @man-soft
преступник @man +wanted
приобретател @man-soft
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
психолог @man
путеец +sg+nom
путейц @ets-rest
пчеловод @man
работник @man
работяг @woman
рабоч @adj +a
раввин @man
разнорабоч @adj +a
рантье
регулировщик @man
режиссер @man
рейнджер @man
ректор @man
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
рыболов @man
садовник @man
сапожник @man
сварщик @man
свекров @mort
сверстник @man
свидетел @man-soft
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
служащ @adj +a
служител @man-soft
смотрител @man-soft
сноубордист @man
собеседник @man
собственник @man
совладел @ets
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
сослуживц @ets-rest
сотрудник @man
сотрудник @man гуманитарн @adj организаци @tsiya
сотрудник @man миссии
сотрудник @man оон
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
сторож @man
сторонник @man
строител @man-soft
стропальщик @man
студент @man
стюард @man
судан @ets
судовладел @ets
суннит @man
супруг @man
супруги +pl+nom
супругов +pl+gen+acc
съемщик @man
таджик @man
таджикистан @ets
таксист @man
тамад @woman
тамил @ets
танцовщиц @woman-ts
танцор @man
татар @man
телеграфист @man
техник @man
тещ @woman
ткачих @woman
токар @man-soft
торгов @ets
торговец +sg+nom
торговк @woman
торговц @ets-rest
тракторист @man
тракторист-машинист @man
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
убийц @woman-ts +wanted
уборщик @man
уборщиц @woman-ts
уголовник @man
угонщик @man +wanted
ударник @man
узбек @man
узбекистан @ets
узник @man
уйгур @man
украин @ets
урожен @ets
уроженк @woman
уругваец +sg+nom
уругвайц @ets-rest
участник @man
участник @man акции
учител @man-soft
учителей +pl+gen+acc
учитель +sg+nom
учителя +sg+gen+acc+pl+nom
фабрикант @man
фанат @man
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
хозяев +pl+gen+acc
хозяева +pl+nom
хозяин +sg+nom
хозяина +sg+gen+acc
хоккеист @man
хореограф @man
христиан @anin
художник @man
целинник @man
цыган @man
чабан @man
чайханщик @man
чел +sg+pl+nom+gen+count
человек +sg+nom+pl+gen+count
человека +sg+gen+acc+count
человеке +sg+loc+count
человеком +sg+ins+count
человеку +sg+dat+count
чех @man
чечен @ets
член @man группировк @woman
член @man делегации
член @man семьи
член @man экипажа
шаман @man
шахтер @man
шашлычник @man
швед @man
швейцар @man
швея +sg+nom
шерп @man
шеф-повар @man
шиит @man
шотланд @ets
шофер @man
штукатур @man
штурман @man
шурин @man
эколог @man
экономист @man
экскурсант @man
экскурсовод @man
экспедитор @man
эксперт @man
электрик @man
электромонтажник @man
электромонтер @man
электросварщик @man
эмигрант @man
энергетик @man
эстон @ets
юбиляр @man
южан @anin
юнг @woman
юрист @man
ягодник @man
ямщик @man
японец +sg+nom
японц @ets-rest
яхтсмен @man

выживш @adj +a+alive
другие +pl+nom+a
другим +pl+dat+a
другими +pl+ins+a
других +pl+gen+acc+a
остальные +pl+nom+a
остальных +pl+gen+acc+a
спасенн @adj +a+alive
уцелевш @adj +a+alive

[people.civilian]
горожан @anin
гражданск @adj +a
гражданск @adj лиц @neuter
гражданск @adj людей
гражданск @adj люди
гражданск @adj населени @event
жител @man-soft
местн @adj жител @man-soft
мирн @adj афган @ets
мирн @adj граждан @anin
мирн @adj гражданин @man
мирн @adj демонстрант @man
мирн @adj жител @man-soft
мирн @adj житель
мирн @adj людей
мирн @adj люди
мирн @adj населени @event
мирн @adj палестин @ets
мирн @adj сирийц @ets-rest
мирн @adj украин @ets
мирн @adj человек
мирняк @man
обывател @man-soft
односельчан @anin
поселян @anin
сельчан @anin
селян @anin
хуторян @anin

[people.military]
автоматчик @man
адмирал @man
артиллерист @man
блюстител @man-soft порядка
боевик @man
боец +sg+nom
бойц @ets-rest
вертолетчик @man
военврач @man
военн @adj +a
военн @adj летчик @man
военнопленн @adj +a
военнослужащ @adj +a
военнослужащая +sg+nom
вс-ник +sg
гаишник @man
гвардеец +sg+nom
гвардейц @ets-rest
генерал @man
гренадер @man
гусар @man
дежурн @adj полицейск @adj
дезертир @man
десантник @man
диверсант @man
дозорн @adj +a
дпсник @man
дружинник @man
ефрейтор @man
жандарм @man
замкомбриг @man
зенитчик @man
исламист @man
кадет @man
капрал @man
карабинер @man
карател @man-soft
караульн @adj +a
катерник @man
командир @man
комбат @man
комбриг @man
комвзвода +sg+nom
комдив @man
комполка +sg+nom
комроты +sg+nom
конвоир @man
конвойн @adj +a
контрактник @man
корректировщик @man
красноармеец +sg+nom
красноармейц @ets-rest
курсант @man
легионер @man
лейтенант @man
летчик @man
личн @adj состав @thing
маршал @man
милиционер @man
минер @man
миротворец +sg+nom
миротворц @ets-rest
мобилизованн @adj +a
моджахед @man
морпех @man
морск @adj пехотинец
морск @adj пехотинц @ets-rest
мятежник @man
наводчик @man
надзирател @man-soft
наемник @man
начштаба +sg+nom
новобран @ets
окомандос
омоновец +sg+nom
омоновц @ets-rest
оперативник @man
ополчен @ets
ополченец +sg+nom
отставник @man
офицер @man
охранник @man
партизан +pl+gen+acc
партизан @man
партизан @woman-ka
патрульн @adj +a
пехотинец +sg+nom
пехотинц @ets-rest
повстанец +sg+nom
повстанц @ets-rest
пограничник @man
подводник @man
подполковник @man
полисмен @man
полицай @man
полицейск @adj +a
полицейск @adj сотрудник @man
полковник @man
постов @adj +a
правоохранител @man-soft
прапорщик @man
призывник @man
пулеметчик @man
радикал @man
разведчик @man
ракетчик @man
резервист @man
рекрут @man
росгвардеец +sg+nom
росгвардейц @ets-rest
рядов @adj +a
сапер @man
связист @man
сепаратист @man
сержант @man
силовик @man
смертник @man
снайпер @man
солдат +pl+gen+acc
солдат @man
сотрудник @man мвд
сотрудник @man милиции
сотрудник @man омон
сотрудник @man охраны
сотрудник @man погранслужб @woman
сотрудник @man полиции
сотрудник @man правоохранительн @adj орган @thing
сотрудник @man росгвардии
сотрудник @man силов @adj структур
сотрудник @man спецслужб @woman
сотрудник @man фсб
спецназовец +sg+nom
спецназовц @ets-rest
срочник @man
старшин @woman
страж @man порядка
стрелк @man-rest
стрелок +sg+nom
талиб @man
таможенник @man
танкист @man
телохранител @man-soft
террорист @man +wanted
террорист-смертник @man
тюремщик @man
участков @adj +a
фронтовик @man
часов @adj +a
член @man вооруженн @adj формирован @event
шериф @man
штурмовик @man

[people.child]
внуч @woman-ka
воспитанник @man
воспитанниц @woman-ts
второклассник @man
гимназист @man
грудн @adj детей
грудн @adj ребенок
грудничк @man
грудничок +sg+nom
девоч @woman-ka
девчонк @woman
детей +pl+gen+acc
дети +pl+nom
детсадовец +sg+nom
детсадовц @ets-rest
детьми +pl+ins
детям +pl+dat
детях +pl+loc
дочерей +pl+gen+acc
дочери +sg+gen+pl+nom
дочь +sg+nom+acc
дошкольник @man
малолетка +sg+nom
малолетн @adj +a
малыш @man
малышк @woman
мальчик @man
мальчиш @woman-ka
мальчонк @woman
мальчуган @man
младенец +sg+nom
младенц @ets-rest
несовершеннолетн @adj +a
новорожденн @adj +a
первоклассниц @woman-ts
первоклассник @man
пионер @man
подростк @man
подростк @man-rest
подросток +sg+nom
пятиклассник @man
ребенка +sg+gen+acc
ребенке +sg+loc
ребенком +sg+ins
ребенку +sg+dat
ребенок +sg+nom
ребят +pl+gen+acc
ребята +pl+nom
старшеклассник @man
старшеклассниц @woman-ts
сын +sg+nom
сына +sg+gen+acc
сыновей +pl+gen+acc
сыновья +pl+nom
тинейджер @man
третьеклассник @man
учащ @adj-sya +a
ученик @man
учениц @woman-ts
ученица +sg+nom
школьник @man
школьниц @woman-ts
юноша +sg+nom
юношей +pl+gen+acc
юноши +sg+gen+pl+nom
юношу +sg+acc

[people.woman]
американ @woman-ka
бабуш @woman-ka
белорус @woman-ka
британ @woman-ka
вдов @woman
горожан @woman-ka
граждан @woman-ka
дам @woman
девуш @woman-ka
домохозяй @woman-ka
жен +pl+gen+acc
жена +sg+nom
жену +sg+acc
женщин @woman
жены +sg+gen+pl+nom
жительниц @woman-ts
израильтян @woman-ka
иностран @woman-ka
казаш @woman-ka
киргиз @woman-ka
крестьян @woman-ka
кыргыз @woman-ka
матерей +pl+gen+acc
матери +sg+gen+pl+nom
матрон @woman
мать +sg+nom+acc
монахин @woman-soft
палестин @woman-ka
паломниц @woman-ts
пассажир @woman-ka
пенсионер @woman-ka
посетительниц @woman-ts
представительниц @woman-ts
преподавательниц @woman-ts
прихожан @woman-ka
путешественниц @woman-ts
работниц @woman-ts
рожениц @woman-ts
роженица +sg+nom
россиян @woman-ka
рукодельниц @woman-ts
сестра +sg+nom
сестру +sg+acc
сестры +sg+gen+pl+nom
сосед @woman-ka
сотрудниц @woman-ts
спортсмен @woman-ka
старуш @woman-ka
студент @woman-ka
стюардесс @woman
таджич @woman-ka
тет @woman
турист @woman-ka
узбеч @woman-ka
украин @woman-ka
участниц @woman-ts
учительниц @woman-ts
францужен @woman-ka
хозяй @woman-ka

[people.official]
аким @man
вице-губернатор @man
вице-мэр @man
вице-президент @man
глава +sg+nom
главы +sg+gen+pl+nom
госслужащ @adj +a
губернатор @man
делегат @man
депутат @man
дипломат @man
должностн @adj лиц @neuter
замминистр @man
кандидат @man
конгрессмен @man
консул @man
министр @man
мэр @man
омбудсмен @man
посл @man-rest
посол +sg+nom
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
сотрудник @man посольств @neuter
судь @woman-soft
чиновник @man
экс-министр @man
экс-мэр @man

[people.journalist]
ведущий
видеооператор @man
военкор @man
журналист @man
журналист @woman-ka
корреспондент @man
медиаработник @man
редактор @man
репортер @man
сотрудник @man редакции
сотрудник @man сми
сотрудник @man телеканала
спецкор @man
стрингер @man
телеведущ @adj +a
телеоператор @man
фотограф @man
фотокорреспондент @man
фоторепортер @man

[people.medic]
акушер @man
акушер @woman-ka
анестезиолог @man
врач @man
врач @man скорой помощи
доктор +sg+nom
доктора +sg+gen+acc
докторов +pl+gen+acc
медик @man
медицинск @adj работник @man
медицинск @adj сестер
медицинск @adj сестр @woman
медработник @man
медсестер +pl
медсестер +pl+gen+acc
медсестр @woman
медсестра +sg+nom
медсестру +sg+acc
медсестры +sg+gen+pl+nom
парамедик @man
педиатр @man
работник @man скорой помощи
реаниматолог @man
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
/\p{L}{3,}(?:анцев|енцев|инцев|ийцев|ейцев|чан|лян)/ +pl+gen+acc

# who comes to help; they can be victims, but not behind a comma without a word for it
[helper]
водолаз @man
волонтер @man
добровол @ets
кинолог @man
пожарн @adj
пожарник @man
поисковик @man
психолог @man
спасател @man-soft
