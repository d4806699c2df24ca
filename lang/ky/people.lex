# Kyrgyz: nouns for people who may be victims, by type. Own work from general knowledge of the language. Apache-2.0.
# The types are those of a record's victims; [people] alone is unspecified. Compounds end in a possessive (чек ара кызматчысы): set @member.

[people]
кичүүсү @sgp
улуусу @sgp
соттолуучу @noun
браконьер @noun
сутенёр @noun
козу карынчы @noun
контрабандист @noun
кыз-келин @noun
наркоман @noun
үгүтчү @noun
балык уулоочу @noun
күнөөлүү @noun
мал кайтаруучу @noun
саякатчы топтун мүчө @member
намазкөй @noun
миссиячы @noun
бортпроводник @noun
тарбиячы @noun
еврей @noun
шийит @noun
суннит @noun
алавит @noun
йезид @noun
фулани @noun
цыган @noun
хуту @noun
тутси @noun
укукчу @noun
чиркөөчү @noun
машыктыруучу @noun
чабандес @noun
салафит @noun
ахмади @noun
буддист @noun
тибеттик @noun
кечил @noun
өрт өчүргүч @noun
эмгек мигрант @member
эмгек мигрант @noun
эл @case
калк @case
жакын @mine
жакынын +acc +poss +sg
жакынынан +abl +poss +sg
кароолчу @noun
күзөтчү @noun
уруулаш @noun
куралдаш @noun
бедуин @noun
друз @noun
БУУ кызматкер @member
ЕККУ байкоочу @member
абышка @noun
авиадиспетчер @noun
агай @noun
адам @noun +man
адвокат @noun
адис @noun
ажы @pl
ажыга баруучу @noun
айдоочу @noun
айыл башы @noun
айыл тургун @member
айылдаш @noun
айылды @k
академик @noun
аксакал @noun
актер @noun
активист @noun
тарапкер @noun
тарапташ @noun
актёр @noun
акын @noun
алпинист @noun
альпинист @noun
археолог @noun
арыз ээси @sgp
аскер милдеттүү @member
ата @noun
атлет @noun
атуул @noun
ашпозчу @noun
аял-балдар @plc
аңчы @noun
багбан @noun
байке @noun
байкоочу @noun
бала-чака @noun
бала-чакалар @plc
балыкчы @noun
банкир @noun
барымтачы @noun
баскетбол оюнчу @member
баңги сатуучу @noun
баңгизат сатуучу @noun
бейөкмөт уюм кызматкер @member
бир тууган @noun
боец @noun
бозгун @noun
бомж @noun
борбордук аппарат кызматкер @member
бөлө @noun
велосипедчен @noun
велосипедчи @noun
вертолётчу @noun
волонтер @noun
волонтёр @noun
геолог @noun
гид @noun
гуманитардык кызматкер @noun
гуманитардык уюм кызматкер @member
делегат @noun
демонстрант @noun
митингге катышуучу @noun
акцияга катышуучу @noun
нааразылыкка катышуучу @noun
нааразылык акциясына катышуучу @noun
протестке катышуучу @noun
демонстрацияга катышуучу @noun
акцияларга катышуучу @noun
деңизчи @noun
дин адам @member
дин кызматкер @noun
диндар @noun
диний ишмер @noun
динчил @noun
директор @noun
диспетчер @noun
досу @sgp
дыйкан @noun
дүкөн кызматкер @member
жазуучу @noun
жан @noun
жарандык активист @noun
жардам кызматкер @member
жардамчы @noun
жаш @pl
жаш жигит @noun
жашоочу @noun
жер иштетүүчү @noun
жергиликтүү жашоочу @noun
жергиликтүү тургун @noun
жигит @noun
жолбашчы @noun
жолдош @noun
жолоочу @noun
жубай @noun
жумушчу @noun
жээн @noun
жүк ташуучу @noun
жүргүнчу @noun
жүргүнчү @noun
жөнөкөй адам @noun
жөө жүрүүчү @noun
жөө киши @noun
зыяратчы @noun
ибадатчы @noun
имам @noun
инженер @noun
ини @noun
иш адам @member
ишкана кызматкер @member
ишкер @noun
кайрымдуулук кызматкер @member
каракчы @noun
кардар @noun
кари @pl
кары @pl
карыя @noun
катышуучу @noun
качып баруучу @noun
келгин @noun
келинчек @noun
кеме кызматкер @member
кемечи @noun
кенчи @noun
керектөөчү @noun
кесиптеш @noun
киши @noun +man
койчу @noun
коллега @noun
команда мүчө @member
конок @noun
контрабандачы @noun
коомдук ишмер @noun
космонавт @noun
котормочу @noun
кошуна @noun
коңшу @noun
курулуш жумушчу @member
курулушчу @noun
куруучу @noun
куткаруучу @noun
кызматкер @noun
кызматташ @noun
кызматчы @noun
кызыл крест кызматкер @member
кылмышкер @noun
күбө @noun
күйөрман @noun
күйөө @noun
күйөө бала @noun
көз карандысыз байкоочу @noun
көмүрчү @noun
көрүүчү @noun
летчик @noun
лидер @noun
лыжачы @noun
лётчик @noun
малчы @noun
мамлекеттик кызматкер @noun
манасчы @noun
матрос @noun
машинист @noun
мейман @noun
мекеме кызматкер @member
мектеп мугалими @sgp
мергенчи @noun
метеоролог @noun
механизатор @noun
мигрант @noun
миссия кызматкер @member
митингчи @noun
молдо @noun
раввин @noun
епископ @noun
архиепископ @noun
сүйлөшүүчү @noun
башкы сүйлөшүүчү @noun
монах @noun
лауреат @noun
лауреаты @sgp
аалым @noun
аббат @noun
агасы @sgp
адам укугун коргоочу @noun
адам укуктарын коргоочу @noun
актриса @noun
апасы @sgp
ардагер @noun
архитектор @noun
астроном @noun
ахун @noun
балерина @noun
баптист @noun
баш редактор @noun
биолог @noun
бухгалтер @noun
ветеран @noun
вирусолог @noun
вулканолог @noun
гидролог @noun
гляциолог @noun
дизайнер @noun
диктор @noun
дин аалымы @sgp
диний кызматкер @noun
диний кызматчы @noun
диний лидер @noun
доцент @noun
драматург @noun
дүкөнчү @noun
жесир @noun
жетим @noun
иудей @noun
кардинал @noun
кардиолог @noun
касапчы @noun
киши укугун коргоочу @noun
климатолог @noun
композитор @noun
лаборант @noun
лама @noun
мамлекеттик адвокат @noun
математик @noun
медиатор @noun
менеджер @noun
невролог @noun
нотариус @noun
онколог @noun
патологоанатом @noun
педиатр @noun
политолог @noun
политтехнолог @noun
пресвитер @noun
программист @noun
продюсер @noun
психиатр @noun
психолог @noun
психологу @sgp
реаниматолог @noun
редактор @noun
редактору @sgp
сейсмолог @noun
синоптик @noun
скульптор @noun
стоматолог @noun
сценарист @noun
таяне @noun
таянеси @sgp
таята @noun
таятасы @sgp
телеалпаруучу @noun
теолог @noun
терапевт @noun
травматолог @noun
физик @noun
философ @noun
химик @noun
чемпион @noun
эпидемиолог @noun
моряк @noun
мотоциклчен @noun
мотоциклчи @noun
мугалим @noun
музыкант @noun
мусулман @noun
мүдүр @noun
мүчө @noun
нааразылык акциясынын катышуучусу @sgp
намаз окуучу @noun
намазкан @noun
начальник @noun
небере @noun
окумуштуу @noun
окутуучу @noun
окуу жайынын кызматкери @sgp
оператор @noun
оппозиционер @noun
оюнчу @noun
паана издөөчү @noun
паломник @noun
параплан учуучу @noun
парапланчы @noun
пассажир @noun
пастор @noun
пенсионер @noun
пилигрим @noun
пилот @noun
пожарный @noun
продавец @noun
профессор @noun
режиссер @noun
ректор @noun
рыбак @noun
сатуучу @noun
сатып алуучу @noun
саякатчы @noun
саясатчы @noun
священник @noun
сезондук жумушчу @noun
сезондук эмгекчи @noun
селсаяк @noun
серфингчи @noun
слесарь @noun
соодагер @noun
спортчу @noun
станция кызматкер @member
строитель @noun
студент @noun
стюардесса @noun
суучул @noun
сүзүүчү @noun
сүрөткер @noun
сүрөтчү @noun
талапкер @noun
тартип бузуучу @noun
тейлөөчү @noun
тейлөөчү кызматкер @noun
темир жолчу @noun
техник @noun
тигүүчү @noun
тилмеч @noun
токойчу @noun
тоо-кенчи @noun
тоочу @noun
топ мүчө @member
трактор айдоочу @noun
тракторчу @noun
тренер @noun
тургун @noun
турист @noun
тууган @noun
тууган-туушкан @noun
түрмө кызматкер @member
укук коргоочу @noun
уста @noun
уул @noun
учкуч @noun
уюм кызматкер @member
уюм мүчө @member
фермер @noun
футболчу @noun
христиан @noun
чабан @noun
чабуулчу @noun
чайкоочу @noun
чет элди @k
чет өлкөлү @k
чоң ата @noun
шаар тургун @member
шаарды @k
шайлоочу @noun
шахтер @noun
шахтёр @noun
шектүү @noun
шериктеш @noun
шопур @noun
ыктыярчы @noun
ырчы @noun
экипаж +sg
экипаж мүчө @member
экскаваторчу @noun
экскурсовод @noun
электрик @noun
элет тургун @member
эмгек мигрант @pl
эмгек мигранты @sgp
эмгекчи @noun
энергетик @noun
эркек @noun
эркек киши @noun
этнограф @noun
юрист @noun
үгүтчү @noun
үй ээси @sgp
үй-бүлө мүчө @member
өрт өчүрүүчү @noun

# with a possessive: of the state that speaks ("үч жараны", "мекендешибиз")
[people.citizen]
боордош @noun
кандаш @noun
жаран @noun
жердеш @noun
ата мекендеш @noun
мекендеш @noun

[people.civilian]
жайкын эл @case
жай эл @case
тынч эл @case
жайкын калк @case
жай калк @case
тынч калк @case
тынч тургун @noun
тынч жаран @noun
бейкүнөө жаран @noun
бейкүнөө эл @case
бейкүнөө адам @noun
бейкүнөө тургун @noun
жай адам @noun
жай жаран @noun
жай тургун @noun
жайкын тургун @noun
жөнөкөй тургун @noun
карапайым адам @noun
карапайым жаран @noun
карапайым киши @noun
карапайым тургун @noun
жарандык адам @noun
жарандык киши @noun
жарандык тургун @noun
жайкын адам @noun
жайкын киши @noun
жайкын жан @noun
жайкын жаран @noun
жайкын айылдык @noun
жай киши @noun
жай айылдык @noun
бейкүнөө киши @noun
бейкүнөө жан @noun
бейкүнөө айылдык @noun
күнөөсүз адам @noun
күнөөсүз киши @noun
күнөөсүз жан @noun
күнөөсүз тургун @noun
күнөөсүз жаран @noun
күнөөсүз айылдык @noun
жөнөкөй адам @noun
жөнөкөй киши @noun
жөнөкөй жан @noun
жөнөкөй жаран @noun
жөнөкөй айылдык @noun
карапайым жан @noun
карапайым айылдык @noun
тынч адам @noun
тынч киши @noun
тынч жан @noun
тынч айылдык @noun
бейкүнөө калк @case
күнөөсүз эл @case
күнөөсүз калк @case
жөнөкөй эл @case
жөнөкөй калк @case
карапайым эл @case
карапайым калк @case

[people.military]
патруль @noun
патрул @noun
мужахид @noun
моджахед @noun
мамлекеттик күчтөрдүн кызматкер @member
коопсуздук күчтөрүнүн кызматкер @member
күч структураларынын кызматкер @member
күч органдарынын кызматкер @member
тартип коргоо органдарынын кызматкер @member
укук коргоо органдарынын кызматкер @member
укук коргоо кызматкер @member
ички иштер кызматкер @member
бөлүгүнүн жоокерлери @pcase
бандит @noun
генерал-майор @noun
бригадалык генерал @noun
дивизиялык генерал @noun
генерал-лейтенант @noun
генерал-полковник @noun
бригада генералы @sgp
контр-адмирал @noun
адмирал @noun
ИИМ кызматкер @member
УКМК кызматкер @member
армия кызматкер @member
артиллерист @noun
аскердик кызматкер @noun
аскердик учкуч @noun
атайын кызматкер @noun
атайын күч жоокер @member
боевик @noun
гвардиячы @noun
генерал @noun
десантник @noun
десантчы @noun
душман @noun
душман аскер @member
душман жоокер @member
жалданма @noun
жалданма жоокер @noun
жандарм @noun
жанкечти @noun
жихадчы @noun
капитан @noun
козголоңчу @noun
кол салган @noun
кол салган согушкер @noun
кол салуучу @noun
командир @noun
коммандос @noun
контрактник @noun
коопсуздук кызматкер @member
коопсуздук күч кызматкер @member
коргоо кызматкер @member
коргоо министрлигинин аскери @sgp
коргоочу @noun
курсант @noun
күч түзүм кызматкер @member
лейтенант @noun
майор @noun
милиционер @noun
милиция кызматкер @member
миротворец @noun
мыйзам коргоочу @noun
ок атуучу @noun
ополченец @noun
партизан @noun
подполковник @noun
полицей @noun
полицейский @noun
полиция кызматкер @member
полиция офицер @member
полициячы @noun
полковник @noun
сакчы @noun
сапер @noun
сапёр @noun
сепаратист @noun
сепаратчы @noun
жикчил @noun
снайпер @noun
согушкер @noun
согушчан @noun
согушчу @noun
жоочу @noun
содыр @noun
старшина @noun
талиб @noun
танкист @noun
тартип коргоочу @noun
тартип сакчы @member
тартип сакчы @noun
терроризмге каршы кызматкер @noun
террорист @noun
террорчу @noun
тынчтык күч жоокер @member
тынчтык күч кызматкер @member
тынчтык орнотуучу @noun
тынчтык сактоочу @noun
тынчтыкты сактоочу @noun
укук коргоо орган кызматкер @member
экстремист @noun
элдик кошуунчу @noun
көк туулгачан @noun
көк туулга @noun
көк каска @noun
көк касачан @noun
өзгөчө бөлүктүн кызматкер @member
атайын бөлүктүн кызматкер @member
атайын күчтөрдүн кызматкер @member
атайын күчтөрдүн жоокер @member
өзгөчө багыттагы отряддын кызматкер @member

# soldiers of a state: those that its own bodies count are its own
[people.military.own]
армия аскер @member
армия жоокер @member
армия офицер @member
аскер @noun
аскер адам @member
аскер кызматкер @member
аскер кызматчы @member
аскер кызматчы @noun
аскердик кызматчы @noun
жоокер @noun
контракттык аскер кызматчы @member
офицер @noun
сарбаз @noun
сержант @noun
солдат @noun
чек ара аскер @member
чек ара жоокер @member
чек ара кызматкер @member
чек ара кызматчы @member
чек арачы @noun

[people.child]
бүлдүркөн @noun
тарбиялануучу @noun
бала @noun
балдар @plc
балдары @plc
бөбөгү @sgp
бөбөк @noun
жаш бала @noun
жашы жете элек @noun
жашы жете элек бала @noun
жашы жете элек балдар @plc
жашы жетпеген @noun
жашы жетпеген бала @noun
жетим бала @noun
жеткинчек @noun
кичинекей бала @noun
кичинекей балдар @plc
курагы жете элек @noun
курагы жете элек бала @noun
курагы жете элек балдар @plc
кыз бала @noun
кыз балдар @plc
мектеп окуучу @member
мектеп окуучу @noun
мектепке чейинки бала @noun
наристе @noun
окуучу @noun
окуучу бала @noun
окуучу балдар @plc
окуучу кыз @noun
төрөлгөн наристе @noun
ымыркай @noun
эркек бала @noun
эркек балдар @plc
өспүрүм @noun
өспүрүм бала @noun
өспүрүм кыз @noun

[people.woman]
айым @noun
апа @noun
апасы @sgp
аял @noun
аял заты @sgp
аял киши @noun
аялзат @noun
байбиче @noun
бойго жеткен кыз @noun
боюнда бар аял @noun
карындаш @noun
келин @noun
келин-кыз @noun
кемпир @noun
кош бойлуу аял @noun
кыз @noun
кыз-келин @noun
сиңди @noun
чоң эне @noun
эже @noun
эне @noun
энеси @sgp

[people.official]
аким @noun
аткаминер @noun
вице-премьер @noun
губернатор @noun
депутат @noun
дипломат @noun
жергиликтүү кеңеш депутат @member
консул @noun
мамлекеттик ишмер @noun
министр @noun
министрлик кызматкер @member
премьер-министр @noun
прокуратура кызматкер @member
прокурор @noun
сенатор @noun
судья @noun
чиновник @noun
элчи @noun
элчилик кызматкер @member

[people.journalist]
блогер @noun
журналист @noun
кабарчы @noun
корреспондент @noun
маалымат каражаттарынын кызматкери @sgp
репортер @noun
репортёр @noun
телеоператор @noun
фотограф @noun
фотожурналист @noun
фотокабарчы @noun

[people.medic]
акушерка @noun
анестезиолог @noun
врач @noun
дарыгер @noun
доктор @noun
мед кызматкер @noun
медайым @noun
медик @noun
медицина кызматкер @member
медициналык кызматкер @noun
медкызматкер @noun
парамедик @noun
санитар @noun
тез жардам айдоочу @member
тез жардам дарыгер @member
тез жардам кызматкер @member
фельдшер @noun
хирург @noun
тез жардамдын кызматкер @member
тез жардамдын дарыгер @member
тез жардамдын айдоочу @member
медицина кызматкери @plc
куткаруу кызматынын дарыгер @member
медициналык кызматтын кызматкер @member

# the sick and hurt who are treated: counted as in hospital
[people.patient] trigger
бейтап @noun

# whose flight is no displacement, and for whom the police look
[attacker]
атуучу @noun
боевик @noun
каракчы @noun
кол салган @noun
кол салуучу @noun
куралчан @noun
кылмышкер @noun
согушкер @noun
содыр @noun
террорист @noun
террорчу @noun
тоноочу @noun
ууру @noun
чабуулчу @noun
шектүү @noun

# victims where they are counted
[attacker.armed]
куралчан адам @noun
куралчан киши @noun
куралдуу адам @noun
куралдуу киши @noun

[people.inmate]
камактагы @noun
соттолгон @noun

# refugees count as displaced whatever is said of them
[people.refugee] trigger
бозгун @noun
ички качкын @noun
качкын @noun

# agents in -чы that no entry knows: экскаваторчу
[people] +sg +nom
/\w{5,}[бвгджзйклмпрстфхцш](?:чы|чи|чу|чү)/

# the same with endings
[people] +sg +gen
/\w{5,}[бвгджзйклмпрстфхцш](?:чы|чи|чу|чү)(?:су|сү|сы|си)?(?:нын|нин|нун|нүн)/

[people] +sg +acc
/\w{5,}[бвгджзйклмпрстфхцш](?:чы|чи|чу|чү)(?:ны|ни|ну|нү)/

[people] +sg +poss +nom
/\w{5,}[бвгджзйклмпрстфхцш](?:чысы|чиси|чусу|чүсү)/

[people] +pl +nom
/\w{5,}[бвгджзйклмпрстфхцш](?:чылар|чилер|чулар|чүлөр)(?:ы|и|у|ү)?/

[people] +pl +gen
/\w{5,}[бвгджзйклмпрстфхцш](?:чылар|чилер|чулар|чүлөр)(?:ы|и|у|ү)?(?:дын|дин|дун|дүн|нын|нин|нун|нүн)/

[people] +pl +acc
/\w{5,}[бвгджзйклмпрстфхцш](?:чылар|чилер|чулар|чүлөр)(?:ды|ди|ду|дү|ын|ин|ун|үн)/

# agents in -уучу that no entry knows, where an ending shows that they are no adjectives: түшүрүүчүнүн
[people] +sg +gen
/\w{2,}(?:уучу|үүчү|оочу|өөчү|юучу|юүчү)(?:су|сү)?(?:нун|нүн)/

[people] +sg +acc
/\w{2,}(?:уучу|үүчү|оочу|өөчү|юучу|юүчү)(?:ну|нү)/

[people] +pl +nom
/\w{2,}(?:уучу|үүчү|оочу|өөчү|юучу|юүчү)(?:лар|лөр)(?:ы|и|у|ү)?/

[people] +pl +gen
/\w{2,}(?:уучу|үүчү|оочу|өөчү|юучу|юүчү)(?:лар|лөр)(?:ы|и|у|ү)?(?:дын|дин|дун|дүн|нын|нин|нун|нүн)/

[people] +pl +acc
/\w{2,}(?:уучу|үүчү|оочу|өөчү|юучу|юүчү)(?:лар|лөр)(?:ды|ди|ду|дү|ын|ин|ун|үн)/

# two by their word
[people.parents]
ата-эне @noun

# trades and callings
[people]
сантехник @noun
сёрфер @noun
аквалангист @noun
таксист @noun
мотоциклист @noun
монтажник @noun
крановщик @noun
ширетүүчү @noun
проводник @noun
кондуктор @noun
штурман @noun
жылкычы @noun
терүүчү @noun
кассир @noun
официант @noun
нанчы @noun
кондитер @noun
парикмахер @noun
аспирант @noun
балбан @noun
боксчу @noun
жүгүрүүчү @noun
гимнаст @noun
кайыкчы @noun
сектант @noun
монахиня @noun
сикх @noun
езид @noun
эмигрант @noun
карантинчи @noun
инкассатор @noun
шыпыргыч @noun
короочу @noun
тазалоочу @noun
таштандычы @noun
докер @noun
логист @noun
курьер @noun
почточу @noun
пожарник @noun
өртчү @noun
забастовкачы @noun
пикетчи @noun
сварщик @noun
слесарь @noun
токарь @noun
бурчу @noun
бургулоочу @noun
тракторчу @noun
комбайнчы @noun
жүк ташуучу айдоочу @noun
маршруткачы @noun
рикша @noun
тележкачы @noun

[people.military]
штурмчу @noun
минаачу @noun
зенитчи @noun
дронист @noun
дрончу @noun
разведчик @noun
чалгынчы @noun
повстанец @noun
хусий @noun
хамасчы @noun
легионер @noun
карабинер @noun
кадет @noun
гренадер @noun

# an ending of those who do something: only where nothing else tells what is counted
[agent] beside
/\w{3,}(?:чы|чи|чу|чү|ист)/

[people]
оперативник @noun
жрец @noun
кыдыруучу @noun

[people.official]
тергөөчү @noun

[people]
католик @noun
жамайкалы @k
мажарстанды @k

# friends and kin, further trades
[people]
аба @my
агроном @noun
ажы @noun
акушер @noun
арабакеч @noun
аялзат @noun
бажачы @noun
бажы кызматкер @member
балдыз @noun
баяндамачы @noun
билетчи @noun
бозой @noun
бригадир @noun
бөдөнөчү @noun
ветеринар @noun
геодезист @noun
дос @noun
досу @sgp
дубана @noun
жаш улан @noun
жигит-кыз @noun
жиян @noun
замандаш @noun
инспектор @noun
инструктор @noun
кайната @noun
кайнене @noun
камкорчу @noun
карындашы @sgp
келин-кесек @noun
кинолог @noun
классташ @noun
комбайнер @noun
контролёр @noun
курбу @noun
курбулаш @noun
курсташ @noun
парашютчу @noun
практикант @noun
прораб @noun
саламатчы @noun
стажёр @noun
стажер @noun
тага @my
таяке @noun
теңтуш @noun
фанат @noun
чөбөрө @noun
шакирт @noun
эгиз @noun
эс алуучу @noun
