# Russian: nouns for people who can be victims, with their types and cases. Own work from general knowledge of the language. Licence: Apache-2.0.
# Types are the sub-classes: what the words themselves say, no more («граждане» are not yet civilians, «жители» are).
# count: the noun only counts («человек», «лицо»); a: an adjective too («военный»); wanted: who is sought by the police. Patterns at the end read agent nouns that no entry knows.

[people]
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
бармен @man
башкир @man
бежен @ets
бездомн @adj +a
белорус @man
бельги @ets
бизнесмен @man
блогер @man
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
бухгалтер @man
вахтовик @man
велосипедист @man
верблюдовод @man
вероотступник @man
вертолетчик @man
верующ @adj +a
взросл @adj +a
владел @ets
владельц @ets-rest
внук @man
водител @man-soft
волонтер @man
вор @man
воспитател @man-soft
вратар @man-soft
вымогател @man-soft
выпускник @man
выход @ets
вьетнам @ets
гастарбайтер @man
гвине @ets
гвинеец +sg+nom
гвинейц @ets-rest
геолог @man
гид @man
гимнаст @man
гонец +sg+nom
гонщик @man
горняк @man
гост @man-soft
грабител @man-soft +wanted
граждан @anin
грек @man
грузин @man
грузчик @man
дагестан @ets
дайвер @man
дальнобойщик @man
датчан @anin
дачник @man
дворник @man
дедуш @woman-ka
дежурн @adj +a
демонстрант @man
держател @man-soft
десятиклассник @man
директор @man
диспетчер @man
добровол @ets
должник @man
донор @man
доцент @man
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
египтян @anin
единомышленник @man
езид @man
епископ @man
жених @man
жертвовател @man-soft
животновод @man
жизней +pl+gen+acc+life
жилец +sg+nom
жильц @ets-rest
забастовщик @man
забойщик @man
завуч @man
завхоз @man
задержанн @adj +wanted +a
заключенн @adj +a
защитник @man
земледел @ets
землекоп @man
золотоискател @man-soft
зрител @man-soft
израильтян @anin
имам @man
иммигрант @man
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
итальян @ets
йемен @ets
кавказ @ets
казак @man
казах @man
казахстан @ets
канад @ets
каскадер @man
кассир @man
католик @man
кени @ets
кениец +sg+nom
кенийц @ets-rest
киевлян @anin
киргиз @man
китаец +sg+nom
китайц @ets-rest
китобой @man
кладовщик @man
коллег +pl+gen+acc
коллег @woman
коллега +sg+nom
коллеги +sg+gen+pl+nom
коллекционер @man
колумби @ets
комбайнер @man
комик @man
коммерсант @man
конвоир @man
конголез @ets
кондуктор @man
консультант @man
контрабандист @man +wanted
контролер @man
копт @man
кореец +sg+nom
корейц @ets-rest
космонавт @man
кочевник @man
крановщик @man
кредитор @man
крестьян @anin
кубин @ets
курд @man
курсист @man
курьер @man
кыргыз @man
кыргызстан @ets
лазутчик @man
лесник @man
лесоруб @man
ливан @ets
ливиец +sg+nom
ливий @ets
ливийц @ets-rest
лиц +pl+gen+acc+count
лицам +pl+dat+count
лицами +pl+ins+count
лицах +pl+loc+count
лондон @ets
лыжник @man
любител @man-soft
людей +pl+gen+acc
люди +pl+nom
людьми +pl+ins
людям +pl+dat
людях +pl+loc
магистрант @man
малиец +sg+nom
малийц @ets-rest
маляр @man
мастер @man
матрос @man
машинист @man
мексикан @ets
менеджер @man
мечтател @man-soft
мигрант @man
минчан @anin
митингующ @adj +a
митрополит @man
молящ @adj-sya +a
монах @man
монтажник @man
монтер @man
моряк @man
мотогонщик @man
мотоциклист @man
мстител @man-soft
муж +sg+nom
мужа +sg+gen+acc
мужей +pl+gen+acc
мужчин @woman
мужья +pl+nom
музыкант @man
мусульман @anin
наблюдател @man-soft
налетчик @man +wanted
нападавш @adj +a
нападающ @adj +a
наркодилер @man
наркокурьер @man
нарушител @man-soft +wanted
начальник @man
невозвращен @ets
немец +sg+nom
немц @ets-rest
непал @ets
нефтяник @man
нигериец +sg+nom
нигерийц @ets-rest
норвеж @ets
ныряльщик @man
обвиняем @adj +wanted +a
обитател @man-soft
обладател @man-soft
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
официант @man
охотник @man
очевид @ets
пакистан @ets
палестин @ets
паломник @man
парашютист @man
парижан @anin
паромщик @man
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
пожарн @adj +a
пожарник @man
пожил @adj +a
покупател @man-soft
поляк @man
полярник @man
португалец +sg+nom
португальц @ets-rest
поселенец +sg+nom
поселенц @ets-rest
посетител @man-soft
постоял @ets
постояльц @ets-rest
похитител @man-soft +wanted
поэт @man
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
прохож @adj +a
прохожая +sg+nom
прохожую +sg+acc
пчеловод @man
работник @man
работяг @woman
рабоч @adj +a
раввин @man
режиссер @man
рейнджер @man
ректор @man
репатриант @man
репетитор @man
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
сверстник @man
свидетел @man-soft
священник @man
священнослужител @man-soft
северян @anin
секретар @man-soft
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
скульптор @man
слесар @man-soft
служащ @adj +a
служител @man-soft
смотрител @man-soft
сноубордист @man
собеседник @man
совладел @ets
соотечественник @man
соотечественниц @woman-ts
сосед +sg+nom
соседа +sg+gen+acc
соседей +pl+gen+acc
соседи +pl+nom
сотрудник @man
спасател @man-soft
спелеолог @man
сплавщик @man
спортсмен @man
старател @man-soft
старатель +sg+nom
старейшин @woman
старик @man
старост @woman
сторонник @man
строител @man-soft
студент @man
стюард @man
судан @ets
суннит @man
супруг @man
супруги +pl+nom
супругов +pl+gen+acc
таджик @man
таджикистан @ets
таксист @man
тамил @ets
танцовщиц @woman-ts
танцор @man
татар @man
техник @man
токар @man-soft
торгов @ets
торговец +sg+nom
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
турк @man
туркмен @man
туркменистан @ets
турок +sg+nom+pl+gen+acc
убийц @woman-ts +wanted
уборщик @man
уголовник @man
угонщик @man +wanted
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
фанат @man
фермер @man
фигурист @man
физик @man
филиппин @ets
финн @man
француз @man
фрилансер @man
футболист @man
хакер @man
химик @man
хозяев +pl+gen+acc
хозяева +pl+nom
хозяин +sg+nom
хозяина +sg+gen+acc
хоккеист @man
христиан @anin
художник @man
цыган @man
чабан @man
чел +sg+pl+nom+gen+count
человек +sg+nom+pl+gen+count
человека +sg+gen+acc+count
человеке +sg+loc+count
человеком +sg+ins+count
человеку +sg+dat+count
чех @man
чечен @ets
член @man группировк @woman
член @man семьи
член @man экипажа
шаман @man
шахтер @man
швед @man
швейцар @man
шерп @man
шиит @man
шотланд @ets
шофер @man
штурман @man
экипаж @thing
эколог @man
экскурсант @man
экспедитор @man
эксперт @man
электрик @man
электромонтажник @man
электромонтер @man
эмигрант @man
энергетик @man
эстон @ets
южан @anin
юрист @man
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
первокласcниц @woman-ts
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
