# Russian: who speaks of victims: bodies, organisations, groups, offices, and the verbs by which they do. Own work from general knowledge of the
# language. Licence: Apache-2.0. A country stands only where the name itself tells it (ЦАХАЛ, ВСУ); else the rules take it from the words beside.

# ---- state bodies ----
[agency]
городск @adj совет @thing
казначейств @neuter +bare
переговорн @adj групп @thing-a +bare
секретариат @thing +bare
совет @thing мира +bare
торгов @adj палат @thing-a +bare
торгово-промышленн @adj палат @thing-a +bare
трибунал @thing +bare
центр @thing экстренных операций
центр @thing по чрезвычайным ситуациям
верховн @adj политическ @adj совет @thing
политическ @adj совет @thing
военн @adj совет @thing
суверенн @adj совет @thing
президентск @adj совет @thing
высш @adj политическ @adj совет @thing
офис @thing политпредставителя
офис @thing спецпосланника
офис @thing спецпредставителя
офис @thing губернатора
офис @thing генсека
офис @thing генерального секретаря
офис @thing главнокомандующего
офис @thing прокурора
офис @thing шерифа
офис @thing вице-президента
офис @thing уполномоченного
гражданск @adj защит @thing-a
офис @thing верховного комиссара
киевск @adj режим @thing = UA
режим @thing асада = SY
режим @thing киева = UA
сионистск @adj режим @thing = IL
сил @forces-a безопасности +common
авиаслужб @thing-a +bare
администраци @tsiya +bare
администраци @tsiya губернатора
администраци @tsiya президента
айыл окмоту = KG
акимият @thing
аппарат @thing президента
аппарат @thing премьер-министра
аппарат @thing совбеза
арми @tsiya +common
арми @tsiya обороны арцаха
арми @tsiya обороны нагорного карабаха
арми @tsiya обороны
ввс
верховн @adj рад @thing-a = UA
верховн @adj суд @thing
власт @powers +common
вмс
воен @adj командовани @event +bare
военкомат @thing +bare
военн @adj администраци @tsiya
военн @adj ведомств @neuter +bare
военн @adj правительств @neuter
военн @adj прокуратур @thing-a
военн @adj комендатур @thing-a
пограничн @adj комендатур @thing-a
погранкомендатур @thing-a
комендатур @thing-a
военно-воздушн @adj сил @forces-a +bare
воинск @adj подразделени @event +common
войск @forces +common
вооруженн @adj сил @forces-a +common
вооруженн @adj формировани @event +common
впс
временн @adj правительств @neuter
гаи
генеральн @adj прокуратур @thing-a
генеральн @adj штаб @thing
генконсульств @neuter +bare
генштаб @thing
генштаб @thing всу = UA
гибдд
главк @thing +bare
горавиаци @tsiya
горздрав @thing
горсовет @thing +bare
госдум @thing-a = RU
госкомитет @thing
госпогранслужб @thing-a
пс гкнб
пс кнб
пс фсб
госслужб @thing-a +bare
госслужб @thing-a по чрезвычайн @adj ситуациям = UA
государственн @adj комитет @thing
государственн @adj комитет @thing национальн @adj безопасности
государственн @adj пограничн @adj служб @thing-a
гпс
гражданск @adj оборон @thing-a
гсин
гсчс = UA
гу
гуобдд
гур = UA
дежурн @adj част @mort +bare
департамент @thing +bare
дорожн @adj полици @tsiya
дпс
дума +bare
жандармери @tsiya +common
жогорку кенеш = KG
жогорку кенеша = KG
институт @thing +bare
кабинет @thing министров
кабмин @thing
канцеляри @tsiya +bare
кнессет @thing = IL
командовани @event +bare
комисси @tsiya +bare
комитет @thing +bare
комитет @thing министров
консульств @neuter +bare
контрразведк @thing-a +common
королевск @adj полици @tsiya
маджлис @thing +bare
мво
мгб
меджлис @thing +bare
мид
мида +gen
миде +loc
мидом +ins
миду +dat
минздрав @thing
минздравоохранени @event
минздравсоцразвити @event
министерств @neuter +bare
министерств @neuter внутренних дел
министерств @neuter здравоохранения
министерств @neuter иностранных дел
министерств @neuter обороны
минкульт @thing
минобороны
минобразовани @event
минпросвещени @event
минсельхоз @thing
минтранс @thing
минтруд @thing
минчс
минэкологии
минэнерго
минюст @thing
мчс
мэри @tsiya +bare
наркоконтрол @thing-soft
народн @adj совет @thing +bare
национальн @adj арми @tsiya
национальн @adj гварди @tsiya
нацгварди @tsiya
национальн @adj полици @tsiya
облакимиат @thing
областн @adj управлени @event +bare
облздрав @thing
облсовет @thing
оборонн @adj ведомств @neuter +bare
ова = UA
оперативн @adj штаб @thing
оперштаб @thing
палат @thing-a представителей
парламент @thing +bare
пенитенциарн @adj служб @thing-a
пентагон @thing = US
переходн @adj правительств @neuter
погранведомств @neuter +bare
погранвойск @forces
пограничн @adj ведомств @neuter +bare
пограничн @adj войск @forces
пограничн @adj служб @thing-a
погранслужб @thing-a
погрануправлени @event
пожарн @adj служб @thing-a
полицейск @adj управлени @event +bare
посольств @neuter +bare
постоянн @adj представительств @neuter
постпредств @neuter
правительств @neuter +bare
пресс-служб @thing-a +bare
пресс-центр @thing +bare
разведк @thing-a +common
руководств @neuter +bare
военно-политическ @adj руководств @neuter +bare
сейм @thing +bare
секретариат @thing совбеза
сенат @thing +bare
сил @forces-a обороны
си @sily-plur самообороны
ситуационно-кризисн @adj центр @thing
скор @adj помощ @mort +bare
следком @thing
следственн @adj комитет @thing
пограничн @adj комитет @thing
государственн @adj пограничн @adj комитет @thing
государственн @adj таможенн @adj комитет @thing
конституционн @adj суд @thing
центр @thing реагирования на чрезвычайные ситуации
центр @thing управления в кризисных ситуациях
национальн @adj центр @thing управления в кризисных ситуациях
агентств @neuter гражданской обороны
агентств @neuter гражданской защиты
агентств @neuter по чрезвычайным ситуациям
служб @thing-a управления чрезвычайными ситуациями
центр @thing управления в кризисных ситуациях
служб @thing-a гражданской защиты
управлени @event гражданской защиты
национальн @adj агентств @neuter гражданской обороны
служб @thing-a +bare
служб @thing-a скорой помощи +bare
служб @thing-a спасения +bare
служб @thing-a экстренного реагирования
высш @adj совет @thing
верховн @adj совет @thing
национальн @adj совет @thing
государственн @adj совет @thing
исполком @thing
исполнительн @adj комитет @thing
исполнительн @adj совет @thing
совет @thing национальной безопасности
совет @thing старейшин
военн @adj округ @thing
пограничн @adj охран @thing-a
пограничн @adj страж @thing-a
корпус @thing пограничной стражи
корпус @thing пограничной охраны
берегов @adj охран @thing-a
президентск @adj гварди @tsiya
республиканск @adj гварди @tsiya
снб
совбез @thing
совет @thing безопасности
совет @thing министров
совет @thing национального единства
совет @thing федерации = RU
спасательн @adj служб @thing-a +bare
спецслужб @thing-a +common
ссо
суд @thing +bare
управлени @event +bare
федеральн @adj служб @thing-a
фпс = RU
фсин
хокимият @thing
цахал = IL
цахала = IL
цахале = IL
цахалом = IL
цахалу = IL
центр @thing общественного здравоохранения
центр @thing общественных связей
центральн @adj командовани @event
цос фсб
цукс @thing
штаб @thing +bare
экстренн @adj служб @thing-a +bare
внешнеполитическ @adj ведомств @neuter +bare
дипломатическ @adj ведомств @neuter +bare
внешнеполитическ @adj министерств @neuter +bare
оборонн @adj министерств @neuter +bare
национальн @adj управлени @event
государственн @adj управлени @event по
главн @adj управлени @event
главн @adj управлени @event мчс
центр @thing по чрезвычайн @adj операциям
центр @thing по чрезвычайн @adj ситуациям
центр @thing чрезвычайных операций
центр @thing чрезвычайных ситуаций
оперативн @adj центр @thing
кризисн @adj центр @thing
гу мчс
управлени @event мчс
командовани @event воздушных сил
воздушн @adj сил @forces-a
военно-морск @adj сил @forces-a
сухопутн @adj войск @forces
госпогранкомитет @thing
погранкомитет @thing
силов @adj структур @thing-a +common
силов @adj ведомств @neuter +common
акимат @thing +bare
аппарат @thing омбудсмена
аппарат @thing полпреда
аппарат @thing уполномоченного
берегов @adj охран @thing-a +bare
военно-гражданск @adj администраци @tsiya
военно-медицинск @adj служб @thing-a
геологическ @adj служб @thing-a +bare
горвоенадминистраци @tsiya
облвоенадминистраци @tsiya
избирком @thing
канцеляри @tsiya премьера
командовани @event вмс
командовани @event ввс
командовани @event сухопутных войск
командовани @event коалиции
корпус @thing пожарных
корпус @thing стражей исламской революции = IR
ксир = IR
компетентн @adj орган @thing +bare
контрольно-пропускн @adj пункт @thing +common
минобр @thing
надзорн @adj ведомств @neuter +bare
надзорн @adj орган @thing +bare
оккупационн @adj администраци @tsiya
офис @thing генерального прокурора
офис @thing генпрокурора
офис @thing генпрокуратуры
офис @thing омбудсмена
офис @thing премьера
офис @thing премьер-министра
офис @thing президента
пожарн @adj охран @thing-a +bare
пожарно-спасательн @adj служб @thing-a +bare
переходн @adj совет @thing
правительств @neuter национального единства
правительств @neuter национального согласия
правительственн @adj авиаци @tsiya +common
правительственн @adj арми @tsiya +common
правительственн @adj артиллери @tsiya +common
правительственн @adj сил @forces-a +common
военн @adj авиаци @tsiya +bare
фронтов @adj авиаци @tsiya +bare
переходн @adj власт @powers +common
временн @adj власт @powers +common
фактическ @adj власт @powers +common
военн @adj власт @powers +common
оккупационн @adj власт @powers +common

правоохранительн @adj орган @thing +bare
природоохранн @adj прокуратур @thing-a
санитарн @adj служб @thing-a
следственн @adj орган @thing +bare
следственн @adj управлени @event
сейсмологическ @adj служб @thing-a
сейсмологическ @adj центр @thing
служб @thing-a внешней разведки
служб @thing-a экстренной помощи
служб @thing-a экстренных ситуаций
совместн @adj центр @thing по контролю и координации
су ск
су скр
сцкк
умвд
увд
гувд
гу мвд
транспортн @adj прокуратур @thing-a
центр @thing по примирению
центр @thing по примирению враждующих сторон
центр @thing примирения
центр @thing примирения враждующих сторон
центральн @adj прокуратур @thing-a
чрезвычайн @adj служб @thing-a +bare
управ @thing-a +bare
сельск @adj управ @thing-a +bare
спецпрокуратур @thing-a
гаагск @adj трибунал @thing
штаб @thing обороны
штаб @thing территориальной обороны
штаб @thing теробороны
штаб @thing операции объединённых сил
штаб @thing операции объединенных сил


# bodies that seek people
[agency.law]
генпрокуратур @thing-a
гувд
мвд
милици @tsiya +common
полици @tsiya +common
прокуратур @thing-a +bare
увд

# names that tell their state
[agency.own]
всу = UA
гкнб = KG
госдеп @thing = US
госдепартамент @thing = US
кчс = TJ
кчс и го = TJ
кчсиго = TJ
мо рф = RU
росавиаци @tsiya = RU
росгварди @tsiya = RU
росгидромет @thing = RU
рослесхоз @thing = RU
роспотребнадзор @thing = RU
ростехнадзор @thing = RU
ространснадзор @thing = RU
роструд @thing = RU
сбу = UA
ск рф = RU
ск россии = RU
ск
фсб = RU
вс азербайджана = AZ
вс армении = AM
вс беларуси = BY
вс белоруссии = BY
вс германии = DE
вс грузии = GE
вс израиля = IL
вс индии = IN
вс ирана = IR
вс казахстана = KZ
вс кнр = CN
вс кр = KG
вс кыргызстана = KG
вс молдавии = MD
вс пакистана = PK
вс россии = RU
вс рт = TJ
вс рф = RU
вс сирии = SY
вс таджикистана = TJ
вс турции = TR
вс узбекистана = UZ
вс украины = UA
мо азербайджана = AZ
мо армении = AM
мо арцаха
мо беларуси = BY
мо белоруссии = BY
мо германии = DE
мо грузии = GE
мо израиля = IL
мо индии = IN
мо ирана = IR
мо казахстана = KZ
мо кнр = CN
мо кр = KG
мо кыргызстана = KG
мо молдавии = MD
мо нкр
мо пакистана = PK
мо россии = RU
мо рт = TJ
мо сирии = SY
мо таджикистана = TJ
мо турции = TR
мо узбекистана = UZ
мо украины = UA

# hospitals are places too: only when they speak
[clinic]
больниц @thing-a
госпитал @thing-soft
госпитали
клиник @thing-a
медицинск @adj центр @thing
медцентр @thing
морг @thing
роддом @thing

# what a ministry is for
[field]
водных ресурсов
водного хозяйства
природных ресурсов
рыбного хозяйства
лесного хозяйства
коммунального хозяйства
экономики
экономического развития
регионального развития
цифрового развития
инфраструктуры
строительства
просвещения
науки
связи
спорта
туризма
нефти
геологии
гидрометеорологии
метеорологии
сейсмологии
статистики
государственной безопасности
госбезопасности
общественной безопасности
общественного порядка
пожарной безопасности
дорожной безопасности
дорожного движения
социальной защиты
социального обеспечения
местного самоуправления
местного управления
государственного управления
прав человека
исследований безопасности
стратегических исследований
национальной обороны
территориальной обороны
переходного периода
национального единства
примирения
национального примирения
мониторингу
мониторинга
координации
кризисных ситуациях
кризисными ситуациями
управления рисками
управлению рисками
беженцев
мигрантов
соотечественников
связям с общественностью
парламентским делам
религиозным делам
делам религий
делам молодежи
делам женщин
гражданской защиты
гражданской защите
гражданской авиации
бедствиями
безопасности
борьбе с
борьбе со
внутренних дел
вопросам
го
гражданской обороне
гражданской обороны
гуманитарным вопросам
гуманитарных вопросов
дел
делам
делам беженцев
здравоохранения
инвестиций
иностранных дел
информации
информационной политики
коммуникации
коммуникаций
массовых коммуникаций
культуры
миграции
национальной безопасности
обороне
обороны
образования
общественного здоровья
полиции
права человека
правам человека
промышленности
путей сообщения
санитарно-эпидемиологического контроля
связям
сельского хозяйства
ситуаций
ситуациям
скорой помощи
социального развития
стихийными бедствиями
торговли
транспорта
труда
управлению
финансов
чрезвычайным ситуациям
чрезвычайных ситуаций
чс
экологии
эпидемиологического контроля
юстиции
ликвидации последствий
ликвидации последствий стихийных бедствий
ликвидации последствий чрезвычайных ситуаций
ликвидации чрезвычайных ситуаций
нацбезопасности
печати
стихийных бедствий
последствий стихийных бедствий

[area]
автономн @adj области
города
городе
городу
краю
края
области
округа
округу
провинции
района
районе
району
региона
регионе
республик @thing-a
республики
села
страны
уезда
штата
штате

# ---- organisations of states ----
# the singular alone, so that the first ending makes the name: Содружество, Международное агентство
@neuter-o: о+sg+nom+acc, а+sg+gen, у+sg+dat, ом+sg+ins, е+sg+loc
@forces: а+pl+nom+acc+neu, -+pl+gen, ам+pl+dat, ами+pl+ins, ах+pl+loc   # войска
@adj-neut: ое+sg+nom+acc, ого+sg+gen, ому+sg+dat, ым+sg+ins, ом+sg+loc
[igo]
парламентск @adj-fem ассамбле @assembly нато
совет @thing по правам человека
комитет @thing оон по правам ребенка
комитет @thing оон по правам человека
Мисси @tsiya ООН в Мали = igo/minusma
Мисси @tsiya ООН по стабилизации в Мали = igo/minusma
Многопрофильн @adj-fem комплексн @adj-fem мисси @tsiya ООН по стабилизации в Мали = igo/minusma
Многопрофильн @adj-fem комплексн @adj-fem мисси @tsiya ООН по стабилизации в ЦАР = igo/minusca
Мисси @tsiya ООН в ЦАР = igo/minusca
Мисси @tsiya ООН в Центральноафриканской Республике = igo/minusca
Мисси @tsiya ООН в ДРК = igo/monusco
Мисси @tsiya ООН в ДР Конго = igo/monusco
Мисси @tsiya ООН в Конго = igo/monusco
Мисси @tsiya ООН в Демократической Республике Конго = igo/monusco
Мисси @tsiya ООН по стабилизации в ДРК = igo/monusco
Мисси @tsiya ООН по стабилизации в Демократической Республике Конго = igo/monusco
Мисси @tsiya ООН в Ливии = igo/unsmil
МООНПЛ = igo/unsmil
Мисси @tsiya ООН в Ираке = igo/unami
ЮНАМИ = igo/unami
ЮНМИСС = igo/unmiss
ЮНСМИЛ = igo/unsmil
МООНК = igo/unmik
ЮНИСФА = igo/unisfa
СООННР = igo/undof
Временн @adj-plur-hard си @sily-plur ООН в Ливане = igo/unifil
EULEX = igo/eulex
G20 = igo/g20
G7 = igo/g7
Азиатск @adj-sky банк @thing развития = igo/adb
АС = igo/au
АСЕАН = igo/asean
Африканск @adj-sky союз @thing = igo/au
БАПОР = igo/unrwa
ближневосточн @adj агентств @neuter оон
Больш @adj-fem двадцат @thing-ka = igo/g20
Больш @adj-fem семер @thing-ka = igo/g7
БРИКС = igo/brics
верховный комиссариат
ВОЗ = igo/who
Восточноафриканск @adj-neut сообществ @neuter-o = igo/eac
ВПП ООН = igo/wfp
Всемирн @adj-fem метеорологическ @adj-fem организаци @tsiya = igo/wmo
Всемирн @adj-masc банк @thing = igo/world-bank
Всемирн @adj-fem организаци @tsiya здравоохранения = igo/who
Всемирн @adj-fem продовольственн @adj-fem программ @name-a = igo/wfp
Всемирн @adj-fem продовольственн @adj-fem программ @name-a ООН = igo/wfp
ВСООНЛ = igo/unifil
высший евразийский экономический совет
гаагск @adj трибунал @thing
Генассамбле @assembly = igo/un-general-assembly
Генассамбле @assembly ООН = igo/un-general-assembly
Генеральн @adj-fem ассамбле @assembly = igo/un-general-assembly
Генеральн @adj-fem ассамбле @assembly ООН = igo/un-general-assembly
Межпарламентск @adj-fem ассамбле @assembly
Парламентск @adj-fem ассамбле @assembly
генеральный секретариат
генеральный секретариат лаг
генеральный секретариат лиги арабских государств
генеральный секретариат оис
генеральный секретариат ссагпз
группа мудрецов ас
Движени @event неприсоединения
Детск @adj-sky фонд @thing ООН = igo/unicef
ЕАЭС = igo/eaeu
ЕБРР = igo/ebrd
Евразийск @adj-sky экономическ @adj-sky союз @thing = igo/eaeu
Еврокомисси @tsiya = igo/european-commission
Европарламент @thing = igo/european-parliament
Европейск @adj-fem комисси @tsiya = igo/european-commission
Европейск @adj-fem служб @name-a внешних действий = igo/eeas
Евросовет @thing = igo/european-council
Европейск @adj-sky совет @thing = igo/european-council
Европейск @adj-sky союз @thing = igo/eu
Европол @thing = igo/europol
Евросоюз @thing = igo/eu
ЕС = igo/eu
ИГАД = igo/igad
ИКАО = igo/icao
Интерпол @thing = igo/interpol
КАРИКОМ = igo/caricom
Карибск @adj-neut сообществ @neuter-o = igo/caricom
Комисси @tsiya Африканского союза = igo/au-commission
КФОР = igo/kfor
ЛАГ = igo/arab-league
Лиг @name-a арабских государств = igo/arab-league
МАГАТЭ = igo/iaea
МВФ = igo/imf
Международн @adj-fem организаци @tsiya по миграции = igo/iom
Международн @adj-fem организаци @tsiya труда = igo/ilo
Международн @adj-fem организаци @tsiya Франкофонии = igo/oif
Международн @adj-masc валютн @adj-masc фонд @thing = igo/imf
Международн @adj-masc суд @thing ООН = igo/icj
Международн @adj-masc уголовн @adj-masc суд @thing = igo/icc
Международн @adj-neut агентств @neuter-o по атомной энергии = igo/iaea
межправительственный орган
МИНУСКА = igo/minusca
МИНУСМА = igo/minusma
миссии обсе
миссии оон
Мисси @tsiya ООН в Южном Судане = igo/unmiss
миссия eulex
миссия африканского союза
миссия обсе
миссия оон
Мисси @tsiya ООН в Афганистане = igo/unama
МОВР = igo/igad
МОМ = igo/iom
МООНСА = igo/unama
МООНСДРК = igo/monusco
МООНЮС = igo/unmiss
муоон
МУС = igo/icc
МФКК = igo/ifrc
наблюдательная миссия оон
НАТО = igo/nato
ОАГ = igo/oas
ОБСЕ = igo/osce
ОДКБ = igo/csto
ОЗХО = igo/opcw
оик
ОИС = igo/oic
ООН = igo/un
ООН-женщины = igo/un-women
ооп
Организаци @tsiya договора о коллективной безопасности = igo/csto
Организаци @tsiya исламского сотрудничества = igo/oic
Организаци @tsiya Объединенных Наций = igo/un
Организаци @tsiya Объединённых Наций = igo/un
Организаци @tsiya по безопасности и сотрудничеству в европе = igo/osce
Организаци @tsiya тюркских государств = igo/ots
ОТГ = igo/ots
ОЧА = igo/ocha
ОЧА ООН = igo/ocha
пажк
Панамериканск @adj-fem организаци @tsiya здравоохранения = igo/paho
постоянный совет обсе
ПРООН = igo/undp
САДК = igo/sadc
Сообществ @neuter-o развития Юга Африки = igo/sadc
СВМДА = igo/cica
секретариат @thing одкб
секретариат @thing оон
секретариат @thing ссагпз
секретариат @thing шос
смм обсе
СНГ = igo/cis
Совбез @thing ООН = igo/un-security-council
Совет @thing безопасности ООН = igo/un-security-council
совет @thing глав государств
Совет @thing европы = igo/council-of-europe
совет @thing евросоюза
совет @thing коллективной безопасности
Совет @thing мира и безопасности = igo/au-psc
Совет @thing мира и безопасности Африканского союза = igo/au-psc
Совет @thing ООН по правам человека = igo/un-human-rights-council
Совет @thing по правам человека ООН = igo/un-human-rights-council
Содружеств @neuter-o наций = igo/commonwealth
Содружеств @neuter-o независимых государств = igo/cis
СПЧ ООН = igo/un-human-rights-council
ССАГПЗ = igo/gcc
УВКБ = igo/unhcr
УВКБ ООН = igo/unhcr
УВКПЧ = igo/ohchr
УВКПЧ ООН = igo/ohchr
УКГВ = igo/ocha
УКГВ ООН = igo/ocha
УНИФИЛ = igo/unifil
Управлени @event верховного комиссара ООН по делам беженцев = igo/unhcr
Управлени @event верховного комиссара ООН по правам человека = igo/ohchr
Управлени @event Верховного комиссара по правам человека = igo/ohchr
Управлени @event ООН по координации гуманитарных вопросов = igo/ocha
Управлени @event ООН по правам человека = igo/ohchr
Управлени @event по координации гуманитарных вопросов = igo/ocha
ФАО = igo/fao
Фронтекс @thing = igo/frontex
Шанхайск @adj-fem организаци @tsiya сотрудничества = igo/sco
ШОС = igo/sco
ЭКАВАС = igo/ecowas
Экономическ @adj-neut сообществ @neuter-o государств Западной Африки = igo/ecowas
Экономическ @adj-neut сообществ @neuter-o стран Западной Африки = igo/ecowas
Экономическ @adj-neut сообществ @neuter-o западноафриканских государств = igo/ecowas
Экономическ @adj-neut сообществ @neuter-o западноафриканских стран = igo/ecowas
ЭКОВАС = igo/ecowas
эсас
ЮНАМА = igo/unama
ЮНЕСКО = igo/unesco
ЮНИСЕФ = igo/unicef
ЮНИФИЛ = igo/unifil
ЮНФПА = igo/unfpa
СБ ООН = igo/un-security-council
Совет @thing безопасности Организации Объединенных Наций = igo/un-security-council
Ассоциаци @tsiya стран Юго-Восточной Азии = igo/asean
Ассоциаци @tsiya государств Юго-Восточной Азии = igo/asean
Бюро ОБСЕ по демократическим институтам и правам человека
Групп @name-a двадцати = igo/g20
Андск @adj-neut сообществ @neuter-o
Контактн @adj-fem групп @name-a по Ливии
Контактн @adj-fem групп @name-a по Сирии
Контактн @adj-fem групп @name-a по Украине
Форум @thing тихоокеанских островов
Групп @name-a семи = igo/g7
Межправительственн @adj-fem организаци @tsiya по развитию = igo/igad
Минск @adj-fem групп @name-a ОБСЕ
Мисси @tsiya ЕС в Армении
Мисси @tsiya наблюдателей ЕС в Армении
Мисси @tsiya ООН по содействию Афганистану = igo/unama
Нормандск @adj-fem четверк @name-a
Антитеррористическ @adj-masc центр @thing СНГ
АТЦ СНГ
Европейск @adj-fem внешнеполитическ @adj-fem служб @name-a = igo/eeas
Исполком @thing СНГ
Исполнительн @adj-masc комитет @thing СНГ
Комитет @thing секретарей советов безопасности ОДКБ
Межпарламентск @adj-fem ассамбле @assembly
Межпарламентск @adj-fem ассамбле @assembly СНГ
Межпарламентск @adj-fem ассамбле @assembly БРИКС
Межпарламентск @adj-fem ассамбле @assembly ЕАЭС
МПА СНГ
Объединенн @adj-masc штаб @thing ОДКБ
ПА ОБСЕ
ПА ОДКБ
ПАСЕ
Парламентск @adj-fem ассамбле @assembly ОБСЕ
РАТС ШОС
Региональн @adj-fem антитеррористическ @adj-fem структур @name-a ШОС
СМИД ОБСЕ
СМИД ОДКБ
СМИД СНГ
СМИД ШОС
Совет @thing глав правительств СНГ
Совет @thing коллективной безопасности ОДКБ
Трехсторонн @adj-fem контактн @adj-fem групп @name-a
Парламентск @adj-fem ассамбле @assembly ОДКБ
Парламентск @adj-fem ассамбле @assembly Совета Европы
Совет @thing ЕС
Совет @thing сотрудничества арабских государств Персидского залива
Специальн @adj-fem мониторингов @adj-fem мисси @tsiya ОБСЕ
Комитет @thing секретарей советов безопасности = igo/csto
Совет @thing министров иностранных дел ОДКБ
Совет @thing министров иностранных дел СНГ
Совет @thing министров иностранных дел ШОС
Совет @thing министров обороны ОДКБ
Совет @thing министров обороны СНГ
Совет @thing министров обороны ШОС
Совет @thing глав государств СНГ
Совет @thing глав государств ШОС
Постоянн @adj-masc совет @thing ОАГ
Постоянн @adj-masc совет @thing ОДКБ
Высш @adj-fem Евразийск @adj-sky экономическ @adj-sky совет @thing
Нормандск @adj-sky формат @thing
Конфедераци @tsiya государств Сахеля
Альянс @thing государств Сахеля
Сахельск @adj-fem конфедераци @tsiya

# ---- armed groups, parties, other organisations ----
[group]
диверсионн @adj групп @thing-a +common
диверсионно-разведывательн @adj групп @thing-a +common
свободн @adj-fem сирийск @adj-fem арми @tsiya
национальн @adj переходн @adj совет @thing
переходн @adj национальн @adj совет @thing
SDF = SY group/sdf
RSF = SD group/rsf
КРП = group/pkk
НФОТ = ET group/tplf
Фронт @thing освобождения Тыграя = ET group/tplf
ХТШ = SY group/hts
Хизбалл @name-a = LB group/hezbollah
ТТП = PK group/ttp
Amnesty International = group/amnesty-international
Human Rights Watch = group/human-rights-watch
HRW = group/human-rights-watch
Хьюман Райтс Вотч = group/human-rights-watch
M23 = CD group/m23
Oxfam = group/oxfam
Save the Children = group/save-the-children
авиакомпани @tsiya +common
Аль-Каид @name-a = group/al-qaeda
Аль-Каид @name-a в исламском Магрибе = group/aqim
Аль-Шабааб = SO group/al-shabaab
Ансар Аллах = YE
Ансар Аллаха +gen = YE
Арми @tsiya освобождения Белуджистана = PK group/bla
аср
ассоциаци @tsiya +common
Африканск @adj-sky корпус @thing = RU group/africa-corps
Аш-Шабааб = SO group/al-shabaab
Аш-Шабаб = SO group/al-shabaab
Боко Харам = NG group/boko-haram
Вагнер @thing = RU group/wagner
врач @man без границ
Белые каски +nom = SY group/white-helmets
Белых касок +gen = SY group/white-helmets
Белых касках +loc = SY group/white-helmets
Врачам без границ +dat = group/msf
Врачами без границ +ins = group/msf
Врачах без границ +loc = group/msf
Врачей без границ +gen = group/msf
Врачи без границ +nom = group/msf
объединенн @adj оперативн @adj групп @thing-a
группировк @thing-a +common
групп @thing-a активистов +common
групп @thing-a волонтеров +common
групп @thing-a врачей +common
групп @thing-a правозащитников +common
правозащитн @adj групп @thing-a +common
сет @mort врачей +common
волонтерск @adj групп @thing-a +common
ДАИШ = group/islamic-state
движени @event +common
Движени @event Талибан = AF group/taliban
Джамаат Нусрат аль-Ислам валь-Муслимин = group/jnim
днр
ИГИЛ = group/islamic-state
исламск @adj государств @neuter
исламск @adj джихад
Исламск @adj-sky джихад @thing = PS group/islamic-jihad
компани @tsiya +common
красн @adj крест @thing
красн @adj полумес @ets
красн @adj полумесяц @thing
Ливийск @adj-fem национальн @adj-fem арми @tsiya = LY group/lna
лнр
М23 = CD group/m23
международн @adj комитет @thing красн @adj крест @thing
Международн @adj-fem амнисти @tsiya = group/amnesty-international
Международн @adj-masc комитет @thing Красного Креста = igo/icrc
Международн @adj-fem федераци @tsiya обществ Красного Креста и Красного Полумесяца = igo/ifrc
МККК = igo/icrc
Народн @adj-masc фронт @thing освобождения Тыграя = ET group/tplf
Норвежск @adj-sky совет @thing по делам беженцев = group/nrc
обсерватори @tsiya +common
обществ @neuter красного креста
обществ @neuter красного полумесяца
объединени @event +common
палестинск @adj обществ @neuter красного полумесяца = PS
Палестинск @adj-neut обществ @neuter-o Красного Полумесяца = PS group/prcs
правозащитн @adj организаци @tsiya +common
представители повстанцев +common
профсоюз @thing +common
синдикат @thing журналистов +common
ркк
РПК = group/pkk
СДС = SY group/sdf
Си @sily-plur быстрой поддержки = SD group/rsf
Сирийск @adj-fem обсерватори @tsiya по правам человека = group/sohr
сирийск @adj обсерватори @tsiya прав человека
сирийск @adj центр @thing мониторинга за соблюдением прав человека = group/sohr
сирийск @adj центр @thing мониторинга прав человека = group/sohr
союз @thing +common
ссд
Талибан @thing = AF group/taliban
Тахрир аш-Шам = SY group/hts
Техрик-е Талибан Пакистан = PK group/ttp
ФАТХ @name = PS group/fatah
федераци @tsiya +common
фонд @thing +common
Хайят Тахрир аш-Шам = SY group/hts
ХАМАС @name = PS group/hamas
Хезболл @name-a = LB group/hezbollah
хезболла = LB
хизбалл @thing-a = LB
хусит @man = YE
хусит @rebels = YE group/houthis
хоусит @rebels = YE group/houthis
центр @thing мониторинга +common
шахтоуправлени @event +common
сил @forces-a быстрой поддержки = SD
сил @forces-a быстрого реагирования = SD
Аль-Шабаб = SO group/al-shabaab
Международн @adj-masc комитет @thing спасения
Рабоч @adj-fem парти @tsiya Курдистана = group/pkk
Сирийск @adj-plur демократическ @adj-plur си @sily-plur = SY group/sdf
Фронт @thing ан-Нусра
епископск @adj конференци @tsiya +common
конференци @tsiya епископов +common
конференци @tsiya католических епископов +common
духовн @adj управлени @event мусульман +common
муфтият @thing +common
совет @thing муфтиев +common
совет @thing старейшин +common
совет @thing улемов +common
комитет @thing сопротивления +common
стачечн @adj комитет @thing +common
стачком @thing +common
забастовочн @adj комитет @thing +common
профком @thing +common
землячеств @neuter +common
диаспор @thing-a +common
наркокартел @thing-soft +common
коалици @tsiya +common
ополчени @event +common
вооруженн @adj групп @thing-a +common
картел @thing-soft +common
бандгрупп @thing-a +common
социал-демократическ @adj парти @tsiya +common
демократическ @adj парти @tsiya +common
коммунистическ @adj парти @tsiya +common
либеральн @adj парти @tsiya +common
народн @adj парти @tsiya +common
правящ @adj парти @tsiya +common
оппозиционн @adj парти @tsiya +common
рабоч @adj парти @tsiya +common
консервативн @adj парти @tsiya +common
республиканск @adj парти @tsiya +common
Международн @adj-fem кризисн @adj-fem групп @name-a = group/crisis-group
РПЦ = RU
УПЦ = UA
ПЦУ = UA
Всемирн @adj совет @thing церквей = group/wcc
Комитет @thing защиты журналистов = group/cpj
Комитет @thing по защите журналистов = group/cpj
Репортеры без границ +nom = group/reporters-without-borders
Репортеров без границ +gen = group/reporters-without-borders
овд-инфо

# people who speak as a group: «очевидцы рассказали»
[voices]
союзники
делегаты
нобелевские лауреаты
страны балтии
страны запада
белые каски
белых касок +gen
выживш @crowd
исследователи
исследователей +gen
аналитики
аналитиков +gen
ученых +gen
активистов +gen
соседей +gen
родственников +gen
экологи
экологов +gen
историки
историков +gen
волонтеров +gen
дознаватели
активисты
правоохранители
свидетелей +gen
следователей +gen
экспертов +gen
наблюдателей +gen
военкоры
депутаты
железнодорожники
коммунальщики
криминалисты
педагоги
пограничники
прокуроры
сейсмологи
сотрудники гуманитарных организаций
учителя
шахтеры
горняки
моряки
пассажиры
близкие погибших
родственники погибших
соседи погибших
беженцы
блогеры
боевики
больничные источники
власти
волонтеры
врачей +gen
врачи
горноспасатели
гуманитарные организации
должностные лица
жители
журналисты
инсургенты
лидеры общины
медики
медиков +gen
медицинские источники
местные власти
местные жители
местные чиновники
миротворцы
мятежники
наблюдатели
некоторые телеграм-каналы
официальные лица
официальных лиц +gen
очевидцев +gen
очевидцы
повстанцы
пожарные
полицейские
пользователи соцсетей
послы
правозащитники
правозащитников +gen
родственники
свидетели
сепаратисты
синоптики
следователи
соседи
сотрудники больницы
спасателей +gen
спасатели
старейшины
талибов +gen
талибы
телеграм-каналы
участники
ученые
чиновники
чиновников +gen
эксперты
семьи погибших
семьи жертв
семьи заложников
семьи пропавших
семьи задержанных
семьи пленных
семьи военнопленных
семьи горняков
семьи шахтеров
семьи пострадавших
близкие пропавших
близкие задержанных
родственники заложников
родители погибших
родители пропавших
родители заложников
родители похищенных
родители пленных
родители задержанных
родители убитых
родители пострадавших
родители жертв
близкие заложников
близкие похищенных
близкие пленных
близкие убитых
близкие пострадавших
близкие жертв
семьи похищенных
семьи убитых
матери погибших
матери пропавших
матери заложников
матери похищенных
матери пленных
матери задержанных
матери убитых
матери пострадавших
матери жертв
вдовы погибших
вдовы пропавших
вдовы заложников
вдовы похищенных
вдовы пленных
вдовы задержанных
вдовы убитых
вдовы пострадавших
вдовы жертв
жены погибших
жены пропавших
жены заложников
жены похищенных
жены пленных
жены задержанных
жены убитых
жены пострадавших
жены жертв
родные заложников
родные похищенных
родные пленных
родные задержанных
родные убитых
родные пострадавших
родные жертв
друзья пропавших
друзья заложников
друзья похищенных
друзья пленных
друзья задержанных
друзья убитых
друзья пострадавших
друзья жертв
родственники похищенных
родственники убитых
родственники пострадавших
родственники пропавших
родственники задержанных
родственники пленных
правозащитные организации
гуманитарные агентства
профсоюзы
активисты оппозиции
евродепутаты
парламентарии
сенаторы
законодатели

# who only hands on what others say
[voices.media]
государственн @adj сми
израильск @adj сми
иранск @adj сми
местные издания
местные медиа
местные сми
новостн @adj порталы
отдельн @adj издани @event
региональн @adj сми
республиканск @adj сми
сми
телеграм-каналы
турецк @adj сми
украинск @adj сми

[media]
yonhap
kyodo
anadolu
al arabiya
al mayadeen
nhk
tolonews
haaretz
the times of israel
белта
afp
agence france-presse
ap
associated press
bbc
cnn
reuters
sky news
аль-джазира
анадолу
афп
би-би-си
газет @thing-a
издани @event
интерфакс @thing
радио
рейтер
рейтерс
риа
риа новости
синьхуа
итар тасс
тасс
телеканал @thing
telegram-канал
telegram-канала
телеграм-канал
телеграм-канала
телерадиокомпани @tsiya
укринформ
al jazeera
bloomberg
dpa
kloop
medusa
press tv
regnum
shot
sputnik
the guardian
the new york times
xinhua
abc news
akipress
al hadath
al manar
al-manar
al jazeera english
ansa
armenpress
associated press of pakistan
axios
azernews
azertac
bbc news
bild
bfmtv
cbs
cbs news
cctv
cgtn
cnbc
daily mail
daily sabah
der spiegel
deutsche welle
dw
efe
el pais
euronews
financial times
fox news
france24
geo news
geo tv
global times
hindustan times
hurriyet
india today
indian express
irna
isna
izvestia
jiji
kazinform
kuna
kyiv independent
la repubblica
le figaro
le monde
middle east eye
nbc
nbc news
ndtv
new york post
new york times
news.am
newsweek
npr
panorama.am
politico
pti
radio france internationale
rfi
rudaw
sky news arabia
south china morning post
sudan tribune
tasnim
tert.am
the hill
the hindu
the independent
the telegraph
the times
the washington post
the wall street journal
times of india
times of israel
tolo news
syria tv
trt
trt world
ukrinform
unian
usa today
voice of america
wafa
wall street journal
washington post
wsj
ynet
апа
асахи
вашингтон пост
голос америки
дпа
евроньюс
исна
йени шафак
кактус медиа
кёдо цусин
киодо
куна
медуза
нью-йорк таймс
радио озоди
си-эн-эн
спутник армения
спутник кыргызстан
тенгриньюс
туран
уолл-стрит джорнал
фигаро
фокс ньюс
хюрриет
азертадж
азия-плюс
аль-арабия
арменпресс
ассошиэйтед пресс
блумберг
ведомости
дойче велле
интерфакс-украина
ирна
кабар
казинформ
клооп
коммерсант
рбк
рбк-украина
радио азаттык
радио свобода
ренхап
рёнхап
тасним
унн
униан
украинская правда
фонтанка
франс пресс
ховар
азаттык
акипресс
известия
известий
тренд

# ---- offices ----
[office]
архиепископ @man
главн @adj раввин @man
раввин @man
хоким @man
политпредставител @man-soft
политическ @adj представител @man-soft
посланниц @woman-ts
спецпосланниц @woman-ts
госминистр @man
эмиссар @man
экс-министр @man
зампостпред @man
спецуполномоченн @adj
верховн @adj лидер @man
бургомистр @man
полпред @man
торгпред @man
аятолл @thing-a
вице-спикер @man
еврокомиссар @man
замгубернатора +sg+nom
замруководителя +sg+nom
имам @man
королев @woman
митрополит @man
наследн @adj принц @man
патриарх @man
предстоятел @man-soft
премьерминистр @man
сопредседател @man-soft
статс-секретар @man-soft
экс-премьер @man
экс-президент @man
адвокат @man
администратор @man
аким @man
атташе +sg+nom
верховн @adj комиссар @man
верховн @adj комиссар @man оон
верховн @adj представител @man-soft
вице-губернатор @man
вице-канцлер @man
вице-мэр @man
вице-президент @man
вице-премьер @man
высок @adj представител @man-soft
гендиректор @man
генерал-губернатор @man
генеральн @adj директор @man
генеральн @adj прокурор @man
генеральн @adj секретар @man-soft
генпрокурор @man
пап @name-a римск @adj-sky
генсек @man
глав @woman
глав @woman ведомства
глав @woman внешнеполитического ведомства
глав @woman государства
глав @woman нашего государства
глав @woman нашей республики
глав @woman нашей страны
глав @woman делегации
глав @woman дипломатии
глав @woman дипломатии евросоюза
глав @woman дипломатии европейского союза
глав @woman дипломатии ес
глав @woman евродипломатии
глав @woman европейской дипломатии
глав @woman турецкой дипломатии
глав @woman российской дипломатии
глав @woman украинской дипломатии
глав @woman американской дипломатии
глав @woman французской дипломатии
глав @woman британской дипломатии
глав @woman германской дипломатии
глав @woman немецкой дипломатии
глав @woman иранской дипломатии
глав @woman израильской дипломатии
глав @woman китайской дипломатии
глав @woman египетской дипломатии
глав @woman польской дипломатии
глав @woman итальянской дипломатии
глав @woman испанской дипломатии
глав @woman венгерской дипломатии
глав @woman сербской дипломатии
глав @woman грузинской дипломатии
глав @woman армянской дипломатии
глав @woman азербайджанской дипломатии
глав @woman казахстанской дипломатии
глав @woman кыргызской дипломатии
глав @woman киргизской дипломатии
глав @woman таджикской дипломатии
глав @woman узбекской дипломатии
глав @woman туркменской дипломатии
глав @woman белорусской дипломатии
глав @woman саудовской дипломатии
глав @woman катарской дипломатии
глав @woman сирийской дипломатии
глав @woman ливанской дипломатии
глав @woman иорданской дипломатии
глав @woman пакистанской дипломатии
глав @woman индийской дипломатии
глав @woman японской дипломатии
глав @woman финской дипломатии
глав @woman шведской дипломатии
глав @woman норвежской дипломатии
глав @woman эстонской дипломатии
глав @woman литовской дипломатии
глав @woman латвийской дипломатии
глав @woman комитета
глав @woman мид
глав @woman министерства
глав @woman минобороны
глав @woman миссии
глав @woman правительства
глав @woman региона
глав @woman республики
глав @woman страны
госсекретар @man-soft
губернатор @man
депутат @man
директор @man
духовн @adj лидер @man
епископ @man
замгенпрокурора +sg+nom
замгенсека +sg+nom
замглав @woman
замглавы +sg+nom
замгубернатора
замдиректор @man
замдиректора +sg+nom
заместител @man-soft
замкомандующ @adj
замминистр @man
замминистра +sg+nom
заммэр @man
заммэра +sg+nom
замначальника +sg+nom
зампред @man
зампредседател @man-soft
зампредседателя +sg+nom
зампремьер @man
инспектор @man
исполнительн @adj директор @man
канцлер @man
командир @man отряда спасателей
комиссар @man
комиссар @man оон
координатор @man
координатор @man оон
корол @man-soft
коронер @man
лидер @man
лидер @man оппозиции
лидер @man страны
министр @man
муфтий +nom+sg
мэр @man
народн @adj защитник @man
начальник @man
начальник @man генштаба
начальник @man управления
омбудсмен @man
омбудсмен @man по правам человека
официальн @adj представител @man-soft
официальн @adj спикер @man
переговорщик @man
помощник @man
посланник @man
пос @posol
постоянн @adj представител @man-soft
постпред @man
правител @man-soft
председател @man-soft
представител @man-soft
представительниц @woman-ts
президент @man
премьер @man
премьер-министр @man
преподобн @adj
пресс-атташе +sg+nom
пресс-секретар @man-soft
пресс-секретар @man-soft президента
прокурор @man
профессор @man
ректор @man
руководител @man-soft
секретар @man-soft
секретар @man-soft совета безопасности
сенатор @man
синдик @man
следователь +nom+sg
советник @man
спецдокладчик @man
специальн @adj представител @man-soft
спецпосланник @man
спецпредставител @man-soft
спикер @man
тораг @name-a-man
староста +nom+sg
судмедэксперт @man
султан @man
супервайзер @man
уполномоченн @adj
уполномоченн @adj по правам человека
управляющ @adj
управляющ @adj делами
чиновник @man
шейх @man
шеф @man
эмир @man
юрист @man
временн @adj поверенн @adj
генеральн @adj консул @man
генконсул @man
заведующ @adj
завотделом
консул @man
поверенн @adj
поверенн @adj в делах
временн @adj поверенн @adj в делах
помощник @man президента
пресс-атташе
атташе
личн @adj посланник @man
специальн @adj докладчик @man
специальн @adj координатор @man
специальн @adj посланник @man
специальн @adj советник @man
спецкоординатор @man
член @man политбюро
член @man правительства
член @man парламента

[office.rank]
адмирал @man
бригадн @adj генерал @man
военком @man
генерал @man
генерал армии
генерал-лейтенант @man
генерал-майор @man
генерал-полковник @man
главком @man
главнокомандующ @adj
замкомандующ @adj
замначальника генштаба
капитан @man
командир @man
командующ @adj
комбриг @man
комендант @man
контр-адмирал @man
лейтенант @man
майор @man
маршал @man
начштаба
подполковник @man
полковник @man
сержант @man
старш @adj лейтенант @man
шериф @man

[office.doctor]
главврач @man
главн @adj врач @man
главн @adj государственн @adj санитарн @adj врач @man
главн @adj санитарн @adj врач @man

# what an office has before it: «переходный президент», «главный санитарный врач»
[acting]
бывш @adj
временн @adj
врио
главн @adj
государственн @adj
и.о.
исполняющ @adj обязанности
местн @adj
перв @adj
переходн @adj
районн @adj
региональн @adj
санитарн @adj
старш @adj

# ---- verbs of saying besides [say] ----
[speak]
торопит
торопят
скандиру @pres-e
скандирова @past-l
заверя @pres-e
заверя @past-l
поясня @pres-e
поясня @past-l
объясни @past-l
объясня @pres-e
засвидетельствова @past-l
свидетельству @pres-e
установи @past-l
выясни @past-l
предположи @past-l
предполага @pres-e
настоя @past-l
настаива @pres-e
настаива @past-l
оповести @past-l
оповеща @pres-e
сокруша @past-lsya
сокруша @pres-esya
согласи @past-lsya
продолжи @past-l
удостовери @past-l
документирова @past-l
документиру @pres-e
задокументирова @past-l
зарегистрирова @past-l
регистриру @pres-e
тверд @pres-i
тверди @past-l
дал понять
дала понять
дало понять
дали понять
дает понять
дают понять
обмолви @past-lsya
обратил внимание на то
обратила внимание на то
обратило внимание на то
обратили внимание на то
сделал вывод
сделала вывод
сделали вывод
пришел к выводу
пришла к выводу
пришли к выводу
пришло к выводу
исходит из того
исходят из того
допуска @pres-e
вспомина @pres-e
вспомина @past-l
вспомни @past-l
отчитыва @pres-esya
насчитыва @pres-e
насчитыва @past-l
пожалова @past-lsya
посетова @past-l
так ответи @past-l
так высказа @past-lsya
так сказа @past-l
так отреагирова @past-l
так прокомментирова @past-l
так счита @pres-we
так заяви @past-l
вести подсчет
вручи @past-l ноту
выпусти @past-l заявление
высказа @past-lsya
выступи @past-l с заявлением
выступи @past-l с сообщением
говори @past-l
говорится
говорится в документе
говорится в заявлении
дал оценку
дала оценку
дали оценку
добавля @pres-e
довел до сведения
довело до сведения
докладыва @past-l
докладыва @pres-e
доложи @past-l
дополни @past-l данные
завери @past-l
заключи @past-l
зафиксирова @past-l
заявля @past-l
заявля @past-l о
извести @past-l
извеща @pres-e
информирова @past-l
исходя из данных
исчисля @pres-e
констатирова @past-l
корректиру @pres-e данные
назва @past-l
называ @pres-e
написа @past-l
напомина @pres-e
направи @past-l ноту
насчита @past-l
обнародова @past-l
обнови @past-l данные
обнови @past-l сводку
обнови @past-l список
объяви @past-l
объявля @pres-e
озвучи @past-l
опубликова @past-l
оспарива @pres-e
ответи @past-l
отмечается
отчита @past-lsya
оцени @past-l
оценива @pres-e
передава @past-l
пересмотре @past-l данные
пересмотре @past-l число
пересмотре @past-l количество
исправи @past-l количество
исправи @past-l число
обнови @past-l количество
обнови @past-l число
поведа @past-l
повтори @past-l
повыси @past-l оценку
подели @past-lsya
подня @past-l оценку
подсчита @past-l
подтвержда @pres-e
подчеркива @pres-e
подчеркивается
полага @pres-e
понизи @past-l оценку
пообеща @past-l
пополни @past-l
предупреди @past-l
привел данные
привела данные
привели данные
привело данные
приводит данные
приводит другие данные
приводит другую цифру
приводит иную цифру
приводит иные данные
приводит цифру
приводят данные
приводят цифру
призна @past-l
признава @pres-e
провозгласи @past-l
проинформирова @past-l
прокомментирова @past-l
раскры @past-l
располага @pres-e данными
распространи @past-l данные
распространи @past-l заявление
рассказыва @pres-e
сдела @past-l заявление
скорректирова @past-l данные
скорректирова @past-l оценку
скорректирова @past-l число
скорректирова @past-l количество
снизи @past-l оценку
сообща @past-l
сообща @pres-e
сообщается
сослалась на
сослались на
сослался на
ссылается на
ссылаются на
счита @pres-e
уведоми @past-l
увеличи @past-l оценку
убежден @short
уверен @short
уверя @past-l
уверя @pres-e
указа @past-l
указано
указыва @pres-e
уменьши @past-l оценку
упомяну @past-l
утвержда @past-l
утвержда @pres-e
уточни @past-l данные
уточни @past-l число
уточни @past-l количество
уточня @past-l
уточня @pres-e
уточняется
фиксиру @pres-e
отреагирова @past-l
отреагирова @past-l на
анонсирова @past-l
высказа @past-l мнение
замети @past-l
описа @past-l
отреза @past-l
подытожи @past-l
призна @past-lsya
разъясни @past-l
резюмирова @past-l
съязви @past-l
информиру @pres-we
проинформиру @pres-we
предупрежда @pres-e
констатиру @pres-e
сету @pres-e
жалу @pres-esya
кляну @pres-esya
поклялся
поклялась
поклялись
призна @pres-esya
сказано
написано
отмечено в заявлении
заявлено
сообщено
поясняется
констатируется
добавляется
напоминается
объясняется
утверждается
резюмируется
запости @past-l
продекларирова @past-l
сказано в документе
сказано в заявлении
сказано в сообщении
написано в заявлении
написано в обращении
написано в сообщении
указывается
подтверждается

[according]
источником данных названо
как следует из сообщения
по версии
по выражению
по заявлению
по заявлениям
по подсчетам
по подсчету
по последней информации
по последним сведениям
по предварительной оценке
по предварительным оценкам
по рассказам
по рассказу
по сообщениям
по утверждениям
по уточненной информации
согласно данным
согласно информации
согласно сведениям
согласно сообщению
согласно сообщениям
согласно подсчетам
согласно оценкам
согласно оценке
согласно официальным данным
согласно последним данным
согласно предварительным данным
согласно уточненным данным
по официальной информации
по оперативным данным
по оперативной информации
по обновленным данным
по обновленной информации
по обновленным сведениям
по имеющимся данным
по свежим данным
по свидетельствам
со ссылкой на данные
сославшись на
ссылаясь на

# who was named before: «в ведомстве уточнили»
[same_body]
дипломаты +pl+nom
члены альянса +pl+nom
члены блока +pl+nom
альянс
блок
совет
союз
совете
секретариате
агентства
агентстве
агентство
ведомств @neuter
здесь
комитет
комитете
сообщество
форум
министерстве
министерство
министр +nom
миссия
организация
секретариат
служба
службе
там
там же
оборонн @adj ведомств @neuter
внешнеполитическ @adj ведомств @neuter
военн @adj ведомств @neuter
пограничн @adj ведомств @neuter
дипломатическ @adj ведомств @neuter
дипведомств @neuter
погранведомств @neuter
пресс-служб @thing-a
пресс-центр @thing
надзорн @adj ведомств @neuter
спасательн @adj ведомств @neuter
организаци @tsiya
министерств @neuter
служб @thing-a
дипмисси @tsiya
дипломатическ @adj мисси @tsiya
диппредставительств @neuter
постпредств @neuter
представительств @neuter

[issue]
документ @thing
деклараци @tsiya
брифинг @thing
бюллетен @thing-soft
вестник
данные
доклад @thing
заявлени @event
совместн @adj заявлени @event
совместн @adj деклараци @tsiya
совместн @adj коммюнике
официальн @adj заявлени @event
информаци @tsiya
итоги
комментари @event
комментарий
коммюнике
обращени @event
обстановк @thing-a
оперативн @adj информаци @tsiya
оповещение
отчет @thing
послани @event
постановлени @event
пресс-релиз @thing
распоряжени @event
резолюци @tsiya
сведения
оперсводк @thing-a
сводк @thing-a
сообщени @event
справк @thing-a
телеграмм @thing-a
указ
хроника
вступительн @adj слово
выступлени @event
выдержки
интервью
ответ @thing на вопрос
ответ @thing на вопросы
ответы на вопросы
ответы на вопрос
открыт @adj письмо
пресс-конференци @tsiya
реплик @thing-a
речь
стенограмм @thing-a

[own]
нашего
наши
нашим
нашими
наших
своего
своей
свои
своим
своими
своих
собственные
собственных

[party]
сторон @thing-a

# whose state is named behind them
[people.subject]
граждан @anin
подданн @adj

[people.woman.subject]
граждан @woman-ka

# who is asked: never a victim
[informant]
источник @man
высокопоставленный чиновник +nom+sg
высокопоставленный военный +nom+sg
армейский офицер +nom+sg
местный журналист +nom+sg
журналист +nom+sg
медсестра +nom+sg
фельдшер +nom+sg
учительница +nom+sg
оператор шахты +nom+sg
врач +nom+sg
санитар +nom+sg
водитель +nom+sg
собеседник @man агентства
собеседник @man издания
учитель +nom+sg

# what a state or body does in the first words of its statement
# «признало гибель солдат»: its own
[admit]
не досчита @past-lsya
недосчита @past-lsya
понес @past
потеря @past-l
призна @past-l
признает
признают
теря @pres-e

[stance]
адресует
возмущен @short
встревожен @short
глубоко обеспокоен
глубоко обеспокоена
глубоко обеспокоено
глубоко сожалеет
доводит до сведения
доводит до сведения общественности
докладывает
заявляет
информирует
категорически
констатирует
напоминает
обеспокоен @short
обращает внимание
обращается
отреагировал на
отреагировала на
отреагировало на
подтверждает
публикует
распространила
распространило
распространяет
решительно
с возмущением
с глубоким прискорбием
с глубоким сожалением
с глубокой скорбью
с прискорбием
с прискорбием сообщает
самым решительным образом
сообщает
считает
уведомляет

# what was told in the sentences before
[retold] continues
с таким призывом
с подобным призывом
с этим призывом
с аналогичным призывом
с таким предложением
так ответи @past-l
так высказа @past-lsya
так сказа @past-l
так отреагирова @past-l
так прокомментирова @past-l
так счита @pres-we
так заяви @past-l
такое сообщение
данную информацию
данные сведения
такие сведения
эти сведения
об инциденте
о трагедии
об аварии
с аналогичным заявлением
с соответствующим заявлением
с таким заявлением
с этим заявлением
о произошедшем
о происшедшем
о происшествии
о случившемся
об этом
соответствующую информацию
такие данные
такие цифры
такую цифру
эти цифры
эту цифру
эту новость
такую информацию
эти данные
эту информацию
данные приводит
данные приводят
их опубликова @past-l
их привел @past-l
информацию подтверди @past-l

# ---- common nouns that act, speak, are addressed or accused: actors only where a rule of stage 24 asks (+common) ----
[actor.group] +common
тройк @thing-a посредников
страны-гаранты +pl+nom+acc
стран-гарантов +pl+gen
странам-гарантам +pl+dat
государства-гаранты +pl+nom+acc
государств-гарантов +pl+gen
государствам-гарантам +pl+dat
страны-посредники +pl+nom+acc
стран-посредников +pl+gen
странам-посредникам +pl+dat
государства-посредники +pl+nom+acc
государств-посредников +pl+gen
посредников +pl+gen+acc
посредникам +pl+dat
контактн @adj групп @thing-a
демонстрант @man
миров @adj-neut сообществ @neuter
арабск @adj-plur стран @sides
арабск @adj-plur государств @states
исламск @adj-plur стран @sides
исламск @adj-plur государств @states
европейск @adj-plur стран @sides
европейск @adj-plur государств @states
африканск @adj-plur стран @sides
африканск @adj-plur государств @states
мусульманск @adj-plur стран @sides
мусульманск @adj-plur государств @states
центральноазиатск @adj-plur стран @sides
центральноазиатск @adj-plur государств @states
латиноамериканск @adj-plur стран @sides
латиноамериканск @adj-plur государств @states
азиатск @adj-plur стран @sides
азиатск @adj-plur государств @states
западн @adj-plur-hard стран @sides
западн @adj-plur-hard государств @states
западн @adj-plur-hard союзник @man
западн @adj-plur-hard партнер @man
стран @sides запада
стран @sides региона
стран @sides персидского залива
стран @sides залива
стран @sides центральной азии
стран @sides африки
стран @sides латинской америки
стран @sides магриба
стран @sides сахеля
участник @man мятежа
участник @man переворота
участник @man путча
участник @man беспорядков
путчист @man
заговорщик @man
альянс @thing
боевик @man
вооруженн @adj банд @thing-a
вооруженн @adj групп @thing-a
вооруженн @adj группировк @thing-a
вооруженн @adj сторонник @man
джихадист @man
исламист @man
коалици @tsiya
мятежник @man
международн @adj посредник @man
международн @adj сообществ @neuter
миров @adj сообществ @neuter
международн @adj организаци @tsiya
нападавш @crowd
ополченц @ets-rest
ополчени @event
координационн @adj совет @thing
подписант @man
член @man альянса
автор @man письма
автор @man открытого письма
автор @man обращения
автор @man петиции
автор @man заявления
оппозици @tsiya
партнеры
партнеров +gen+acc
партнерам +dat
повстанц @ets-rest
похитител @man-soft
правозащитник @man
митингующ @crowd
манифестант @man
участник @man митинга
участник @man акции
участник @man протеста
участник @man протестов
собравшиеся +pl+nom
протестующ @crowd
сепаратист @man
старейшин @thing-a
талиб @man
террорист @man
хунт @thing-a
хусит @man
экстремист @man
блогер @man
некоторые каналы
некоторые телеграм-каналы
отдельн @adj издани @event
вооруженные люди +nom+pl
неизвестные нападавшие +nom+pl
неизвестные боевики +nom+pl
неизвестн @adj вооруженн @adj люди
запад +nom+acc
европа +nom
главы государств и правительств +pl+nom
главы государств-членов +pl+nom
государства-члены +pl+nom
государств-членов +pl+gen
страны-члены +pl+nom
стран-членов +pl+gen
страны-участницы +pl+nom
вооруженн @adj террористическ @adj групп @thing-a
террористическ @adj групп @thing-a
террористическ @adj группировк @thing-a
террористическ @adj организаци @tsiya
групп @thing-a боевиков
групп @thing-a террористов
групп @thing-a вооруженных людей
неизвестн @adj боевик @man
бандит @man
лидеры трех государств +pl+nom
лидеры трех стран +pl+nom
главы трех государств +pl+nom
президенты трех стран +pl+nom
соседн @adj-soft государств @neuter
соседн @adj-soft стран @thing-a
силовик @man
диссидент @man
инсургент @man
радикал @man
партизан @soldier
каратель @man
западные столицы +pl+nom+acc
западных столиц +pl+gen
западным столицам +pl+dat
европейские столицы +pl+nom+acc
европейских столиц +pl+gen
европейским столицам +pl+dat
государств @states региона
государств @states центральной азии
государств @states персидского залива
государств @states африки
государства-доноры +pl+nom+acc
государств-доноров +pl+gen
государствам-донорам +pl+dat
страны-доноры +pl+nom+acc
стран-доноров +pl+gen
странам-донорам +pl+dat
международн @adj донор @man
доноры +pl+nom
доноров +pl+gen+acc
донорам +pl+dat
гуманитарн @adj агентств @neuter
гуманитарн @adj организаци @tsiya
международн @adj партнер @man
государствам-членам +pl+dat
государствам-участникам +pl+dat
странам-членам +pl+dat
странам-участницам +pl+dat
государства-участники +pl+nom
государств-участников +pl+gen
лидеры стран +pl+nom
лидеры государств +pl+nom
лидерам стран +pl+dat
главы делегаций +pl+nom
участники конференции +pl+nom

# the parties themselves, whom the text does not name again
[actor.group.parties] +common
воюющ @adj-plur сторон @sides
враждующ @adj-plur сторон @sides
вс @all сторон @sides
конфликтующ @adj-plur сторон @sides
противоборствующ @adj-plur сторон @sides
стороны +pl+nom
сторонам +pl+dat
сторонами +pl+ins
участники противостояния +pl+nom
участников противостояния +pl+gen
участники конфликта +pl+nom
участников конфликта +pl+gen
участникам конфликта +pl+dat
заинтересованные стороны +pl+nom
заинтересованных сторон +pl+gen
соответствующие стороны +pl+nom
соответствующих сторон +pl+gen
вовлеченные стороны +pl+nom
вовлеченных сторон +pl+gen
стороны конфликта +pl+nom
сторон конфликта +pl+gen
сторонам конфликта +pl+dat

# the two persons whom the text is about
[actor.group.parties.both.leaders] +common
главы внешнеполитических ведомств двух стран +pl+nom
главы мид двух стран +pl+nom
министры +pl+nom
министры иностранных дел двух стран +pl+nom
главы государств +pl+nom
главы двух государств +pl+nom
главы обоих государств +pl+nom
лидерам двух стран +pl+dat
лидеров двух стран +pl+gen
лидеров обеих стран +pl+gen
лидеры +pl+nom
лидеры двух государств +pl+nom
лидеры двух стран +pl+nom
лидеры обеих стран +pl+nom
лидеры обоих государств +pl+nom
оба лидера +pl+nom
оба президента +pl+nom
президентов двух стран +pl+gen
президенты +pl+nom
президенты двух стран +pl+nom
руководителей двух стран +pl+gen
руководители двух стран +pl+nom
собеседники +pl+nom
участники конференции +pl+nom
участники форума +pl+nom
участники сессии +pl+nom
участники переговоров +pl+nom
участники саммита +pl+nom
участники встречи +pl+nom
главы мид +pl+nom
главы дипломатий +pl+nom
главы дипломатических ведомств +pl+nom
главы правительств +pl+nom
оба министра +pl+nom

# the two states that the text is about
[actor.group.parties.both] +common
министры двух стран +pl+nom
представители двух стран +pl+nom
пограничники двух стран +pl+nom
пограничные ведомства двух стран +pl+nom
правительства двух стран +pl+nom
власти двух стран +pl+nom
оба государства +pl+nom
обоих государств +pl+gen
обоим государствам +pl+dat
обоими государствами +pl+ins
оба правительства +pl+nom
обоих правительств +pl+gen
обоим правительствам +pl+dat
об @both сторон @sides
об @both стран @sides
об @both столиц @sides
две стороны +pl+nom
двух сторон +pl+gen
двум сторонам +pl+dat
двумя сторонами +pl+ins
две страны +pl+nom
двух стран +pl+gen
двум странам +pl+dat
двумя странами +pl+ins
двух столиц +pl+gen
двух государств +pl+gen
двум государствам +pl+dat
двумя государствами +pl+ins
страны-соседи +pl+nom
соседние страны +pl+nom
соседние государства +pl+nom
соседних государств +pl+gen
главы двух стран +pl+nom
главы обеих стран +pl+nom
главы обоих государств +pl+nom
главы обеих сторон +pl+nom
главы двух республик +pl+nom
лидеры обеих сторон +pl+nom
лидеры двух республик +pl+nom
президенты двух государств +pl+nom
президенты обеих стран +pl+nom
президенты обоих государств +pl+nom
президенты обеих сторон +pl+nom
президенты двух республик +pl+nom
руководители двух государств +pl+nom
руководители обеих стран +pl+nom
руководители обоих государств +pl+nom
руководители обеих сторон +pl+nom
руководители двух республик +pl+nom
премьеры двух стран +pl+nom
премьеры двух государств +pl+nom
премьеры обеих стран +pl+nom
премьеры обоих государств +pl+nom
премьеры обеих сторон +pl+nom
премьеры двух республик +pl+nom
премьер-министры двух стран +pl+nom
премьер-министры двух государств +pl+nom
премьер-министры обеих стран +pl+nom
премьер-министры обоих государств +pl+nom
премьер-министры обеих сторон +pl+nom
премьер-министры двух республик +pl+nom
министры двух государств +pl+nom
министры обеих стран +pl+nom
министры обоих государств +pl+nom
министры обеих сторон +pl+nom
министры двух республик +pl+nom
министры иностранных дел двух стран +pl+nom
министры иностранных дел двух государств +pl+nom
министры иностранных дел обеих стран +pl+nom
министры иностранных дел обоих государств +pl+nom
министры иностранных дел обеих сторон +pl+nom
министры иностранных дел двух республик +pl+nom
министры обороны двух стран +pl+nom
министры обороны двух государств +pl+nom
министры обороны обеих стран +pl+nom
министры обороны обоих государств +pl+nom
министры обороны обеих сторон +pl+nom
министры обороны двух республик +pl+nom
главы МИД двух стран +pl+nom
главы МИД двух государств +pl+nom
главы МИД обеих стран +pl+nom
главы МИД обоих государств +pl+nom
главы МИД обеих сторон +pl+nom
главы МИД двух республик +pl+nom
главы делегаций двух стран +pl+nom
главы делегаций двух государств +pl+nom
главы делегаций обеих стран +pl+nom
главы делегаций обоих государств +pl+nom
главы делегаций обеих сторон +pl+nom
главы делегаций двух республик +pl+nom
главы правительств двух стран +pl+nom
главы правительств двух государств +pl+nom
главы правительств обеих стран +pl+nom
главы правительств обоих государств +pl+nom
главы правительств обеих сторон +pl+nom
главы правительств двух республик +pl+nom
главы внешнеполитических ведомств двух стран +pl+nom
главы внешнеполитических ведомств двух государств +pl+nom
главы внешнеполитических ведомств обеих стран +pl+nom
главы внешнеполитических ведомств обоих государств +pl+nom
главы внешнеполитических ведомств обеих сторон +pl+nom
главы внешнеполитических ведомств двух республик +pl+nom
главы пограничных ведомств двух стран +pl+nom
главы пограничных ведомств двух государств +pl+nom
главы пограничных ведомств обеих стран +pl+nom
главы пограничных ведомств обоих государств +pl+nom
главы пограничных ведомств обеих сторон +pl+nom
главы пограничных ведомств двух республик +pl+nom
председатели ГКНБ двух стран +pl+nom
председатели ГКНБ двух государств +pl+nom
председатели ГКНБ обеих стран +pl+nom
председатели ГКНБ обоих государств +pl+nom
председатели ГКНБ обеих сторон +pl+nom
председатели ГКНБ двух республик +pl+nom
представители двух государств +pl+nom
представители обеих стран +pl+nom
представители обоих государств +pl+nom
представители обеих сторон +pl+nom
представители двух республик +pl+nom
делегации двух стран +pl+nom
делегации двух государств +pl+nom
делегации обеих стран +pl+nom
делегации обоих государств +pl+nom
делегации обеих сторон +pl+nom
делегации двух республик +pl+nom
военные двух стран +pl+nom
военные двух государств +pl+nom
военные обеих стран +pl+nom
военные обоих государств +pl+nom
военные обеих сторон +pl+nom
военные двух республик +pl+nom
руководители пограничных ведомств двух стран +pl+nom
руководители пограничных ведомств двух государств +pl+nom
руководители пограничных ведомств обеих стран +pl+nom
руководители пограничных ведомств обоих государств +pl+nom
руководители пограничных ведомств обеих сторон +pl+nom
руководители пограничных ведомств двух республик +pl+nom
секретари советов безопасности двух стран +pl+nom
секретари советов безопасности двух государств +pl+nom
секретари советов безопасности обеих стран +pl+nom
секретари советов безопасности обоих государств +pl+nom
секретари советов безопасности обеих сторон +pl+nom
секретари советов безопасности двух республик +pl+nom
оба лидера +pl+nom
оба президента +pl+nom
оба министра +pl+nom
оба премьера +pl+nom
президенты +pl+nom
главы государств +pl+nom
собеседники +pl+nom

# who stands for a state, several of them: «президенты двух стран»
[heads]
главы +nom
лидеры +nom
министры +nom
представители +nom
премьер-министры +nom
премьеры +nom
президенты +nom
руководители +nom

# whose members alone are meant: elsewhere a state's own council
[council]
СБ = igo/un-security-council
Совбез @thing = igo/un-security-council
Совет @thing безопасности = igo/un-security-council

[members]
член @man
государства члены +pl+nom
государствами членами +pl+ins
государствам членам +pl+dat
государств членов +pl+gen
государства участники +pl+nom
стран членов +pl+gen
странами членами +pl+ins
странам членам +pl+dat
государств @neuter
стран @thing-a
страны участницы +pl+nom
страны члены +pl+nom

# what does not exist yet
[create]
создавать
создан @short
создани @event
создать
образовать
сформировать
учредить
учрежден @short
формировани @event

# who spoke before, by another word: «заявил дипломат»
[alias]
глава ведомства
глава внешнеполитического ведомства
глава государства
глава дипломатии
глава министерства
глава нашего государства
глава нашей республики
глава нашей страны
глава региона
глава республики
глава страны
дипломат
лидер нашей страны
лидер страны
политик
президент нашей республики
президент нашей страны
чиновник
понтифик
парламентарий


# «сделало заявление»: whose statement the document is
[make]
выпусти @past-l
выступ @pres-we-i с
выступи @past-l с
делает
обнародова @past-l
озвучи @past-l
опубликова @past-l
приня @past-l
публику @pres-we
распространи @past-l
распространя @pres-we
сдела @past-l

[made]
выпусти @past-l заявление
выступи @past-l с заявлением
обнародова @past-l заявление
озвучи @past-l заявление
опубликова @past-l заявление
приня @past-l заявление
распространи @past-l заявление
сдела @past-l заявление

# «при посредничестве Катара»
[mediation]
посредничеств @neuter
содействи @event
участи @event

# what states do: for the list of actors alone
[does]
ведет
ведут
видит
выходит
держит
договаривается
заинтересован
заинтересована
использует
ищет
ищут
могут
может
намерен
намерена
намерено
намерены
нанес
настаивает
остается
отказывается
планирует
планируют
подвергся
поставляет
поставляют
предоставит
продолжает
продолжают
пытается
пытаются
располагает
следит
следят
собирается
согласится
сохраняет
станет
стремится
стремятся
стягивает
считается
участвует
хотят
хочет
опубликовал
опубликовала
опубликовало
опубликовали
обнародовал
обнародовала
обнародовали

# «обратилась к России»
[appeal]
обрати @past-lsya
обраща @pres-esya

# «алжирский коллега Бодо Муссу»
[colleague]
визави
коллег @woman

# who is named before by another office: «глава МИД» is «министр иностранных дел»
[alias.person]
представител @man-soft ведомства
представител @man-soft министерства
представител @man-soft организации
спикер @man ведомства
спикер @man мид

# the same are offices where a country or a name follows
[office] names
глав @woman дипведомства
глав @woman оборонного ведомства
представител @man-soft ведомства
представител @man-soft министерства
представител @man-soft организации
спикер @man ведомства
спикер @man мид

# «столичная полиция», «областная прокуратура»: a body with the place it serves in its name
[adj.local]
городск @adj
краев @adj
областн @adj
окружн @adj
районн @adj
республиканск @adj
столичн @adj

# who issued it stands behind
[told.issue] trigger
говорится в документе
говорится в заявлении
сказано в документе
сказано в заявлении
сказано в сообщении
написано в заявлении
написано в обращении
написано в сообщении
отмечено в заявлении
отмечено в докладе
следует из данных
следует из доклада
следует из заявления
следует из отчета
следует из сводки
следует из сообщения
указано в докладе
указано в отчете
указано в сводке

# what widens or narrows a body: «Национальная комиссия», «областная военная администрация»
[adj.wide]
национальн @adj
государственн @adj
региональн @adj
областн @adj
районн @adj
городск @adj
краев @adj
окружн @adj
центральн @adj
федеральн @adj
республиканск @adj
объединенн @adj
временн @adj
южн @adj
северн @adj
западн @adj
восточн @adj

[agency]
агентств @neuter гражданск @adj защиты
агентств @neuter по чрезвычайн @adj ситуациям
агентств @neuter по делам беженцев

# who spreads reports: a source where a report is told
[claimant]
телеграм-канал @thing
телеграмм-канал @thing
портал @thing
интернет-портал @thing
интернет-издани @event
издани @event
блогеры
блогеров +gen
зарубежн @adj сми
иностранн @adj сми
местн @adj сми
отдельн @adj сми
некотор @adj сми
сми
# Verbs whose object is asked, threatened, thanked: a state there is an actor.
[pressed]
предупредил
предупредила
предупредили
предупреждает
пригрозил
пригрозила
пригрозили
угрожает
угрожал
угрожали
поблагодарил
поблагодарила
поблагодарили
раскритиковал
раскритиковала
раскритиковали
атаковал
атаковала
атаковали
призвал
призвала
призвали
призывает
призывают
попросил
попросила
попросили
убедил
убедила
убедили
вынудил
вынудила
вынудили
поддержал
поддержала
поддержали
обвинил
обвинила
обвинили
обвиняет
обвиняют
обвинив
призвав
обвиняя
призывая
критикует
критикуют

# «агентство по оценке рисков»; an agency without more is one of news
[agency.for] names
агентств @neuter по +bare

[responds] names
откликну @past-lsya
отозва @past-lsya
вмеша @past-lsya
присоедини @past-lsya
отреагирова @past-l
промолча @past-l
выступи @past-l

[at.wish] names
по просьбе
по запросу
по инициативе
по приглашению
по предложению
по требованию
по настоянию

[assent]
поддержке
содействии
согласия
одобрения
ведома
подачи

[message]
послания
послание
телеграммы
телеграмма
соболезнования
отклики
письма
заявления
сигналы
поздравления
призывы

[arrives] names
пришли
пришла
пришло
поступили
поступило
поступила
последовал
последовала
последовали
последовало
поступил
пришел
прозвучал
прозвучала
прозвучали
прозвучало
раздались
раздался
раздалось

[by.whom] names
внесенн @adj
выдвинут @adj
инициированн @adj
организованн @adj
подготовленн @adj
подписанн @adj
поддержанн @adj
предложенн @adj
представленн @adj
разработанн @adj
распространенн @adj
созванн @adj
спонсируем @adj
финансируем @adj
возглавляем @adj

# ships, no courts
[none]
гражданские суда
гражданских судов
гражданским судам
торговые суда
торговых судов
торговым судам
грузовые суда
грузовых судов
рыболовные суда
рыболовных судов
военные суда
иностранные суда
иностранных судов
коммерческие суда
коммерческих судов
эти суда
этих судов
все суда

# of a book or a report
глав @woman доклада
глав @woman исследования
глав @woman книги
глав @woman отчета
глав @woman посвящена
отдельная глава
отдельной главе
отдельную главу
