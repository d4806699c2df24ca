# Tajik: nouns for people who can be victims, by type.
# Own work from general knowledge of the language. Licence: Apache-2.0.
# Nouns in -а, -ӣ, -ӯ take sets of their own (endings.lex); a stem before @inoun is written without its -ӣ.

# Counting words for people: 12 нафар, се тан, 31 кас.
[counter]
нафар @counter
кас @counter
тан @counter
нафара
нафарот

# "Of them", by the possessive: read on after a record, the figure may belong to the sentence before.
[their] continues
нафарашон @theirs
касашон @theirs
танашон @theirs
нафараш

[people]
одам @noun
инсон @noun
шахс @noun
ашхос +pl
шахсият @noun
афрод +pl
фард @noun
мардум @mass
мард @noun
писар @noun
мардак @noun
мӯйсафед @noun
муйсафед @noun
пирамард @noun
солхӯрда @anoun
нафақахӯр @noun
бознишаста @anoun
ҷавон @noun
ҷавонмард @noun
бародар @noun
падар @noun
шавҳар @noun
домод @noun
амак @noun
тағо @unoun
писарамак @noun
ҳамсоя @anoun
дӯст @noun
рафиқ @noun
ҳамкор @noun
ҳамсафар @noun
ҳамроҳ @noun
аъзо @unoun
узв @noun
иштирокч @inoun
ширкаткунанда @anoun
ҳозир @noun
шоҳид @noun
паноҳанда @anoun
паноҳҷӯ @unoun
муҳоҷир @noun
овора @anoun
овораву
бегона @anoun
хориҷ @inoun
маҳбус @noun
зиндон @inoun
банд @inoun
бемор @noun
корафтода @anoun

# Who travels.
сайёҳ @noun
турист @noun
меҳмон @noun
зоир @noun
ҳоҷ @inoun
мусофир @noun
ронанда @anoun
шофёр @noun
пиёдагард @noun
роҳгузар @noun
велосипедрон @noun
дучархасавор @noun
мотосиклрон @noun
мотосиклсавор @noun
савор @noun
сарнишин @noun
кӯҳнавард @noun
куҳнавард @noun
алпинист @noun
лижарон @noun
шиновар @noun
ғаввос @noun
парапланерч @inoun
халабон @noun
лётчик @noun
пилот @noun
маллоҳ @noun
баҳрнавард @noun
кайҳоннавард @noun
ронандаву

# Who works.
коргар @noun
кӯҳкан @noun
куҳкан @noun
конкан @noun
маъданч @inoun
шахтёр @noun
нефтч @inoun
бинокор @noun
сохтмонч @inoun
усто @unoun
муҳандис @noun
механик @noun
кафшергар @noun
техник @noun
корманд @noun
хизматч @inoun
хизматчии гумрук
хизматгузор @noun
мутахассис @noun
коршинос @noun
деҳқон @noun
кишоварз @noun
фермер @noun
чӯпон @noun
чупон @noun
боғбон @noun
моҳигир @noun
шикорч @inoun
бозаргон @noun
тоҷир @noun
соҳибкор @noun
фурӯшанда @anoun
харидор @noun
дӯконч @inoun
дукондор @noun
дӯкондор @noun
посбон @noun
қаровул @noun
фаррош @noun
ошпаз @noun
пешхизмат @noun
навозанда @anoun
овозхон @noun
ҳунарманд @noun
варзишгар @noun
футболбоз @noun
бозингар @noun
мурабб @inoun
мухлис @noun
тамошобин @noun
омӯзгор @noun
омузгор @noun
муаллим @noun
устод @noun
профессор @noun
олим @noun
донишманд @noun
имом @noun
мулло @unoun
рӯҳон @inoun
руҳон @inoun
роҳиб @noun
усқуф @noun
намозгузор @noun
намозхон @noun
оташнишон @noun
сӯхторхомӯшкунанда @anoun
наҷотдиҳанда @anoun
имдодгар @noun
имдодрасон @noun
ихтиёр @inoun
довталаб @noun
башардӯст @noun
диспетчер @noun
диспечер @noun
саркор @noun
кироҳбалад @noun
роҳбалад @noun
тиҷоратч @inoun
экипаж @noun

# Who protests, who lives where.
намоишгар @noun
намоишч @inoun
тазоҳуркунанда @anoun
эътирозгар @noun
эътирозкунанда @anoun
муътариз @noun
мухолиф @noun
тарафдор @noun
ҳавохоҳ @noun
фаъол @noun
ҷанозагир @noun

# Nationals.
шаҳрванд @noun
гражданин
ҳамватан @noun
ҳамдиёр @noun
табаа @anoun
тоҷик @noun
тоҷикистон @inoun
қирғиз @noun
қирғизистон @inoun
ӯзбек @noun
узбек @noun
қазоқ @noun
қазоқистон @inoun
туркман @noun
рус @noun
русияг @inoun
русияг @inoun
украин @noun
украинаг @inoun
украин @inoun
афғон @noun
афғонистон @inoun
ҳазора @anoun
паштун @noun
эрон @inoun
форс @noun
покистон @inoun
ҳинд @inoun
ҳинду @unoun
ҳиндустон @inoun
чин @inoun
хито @inoun
япон @inoun
ҷопон @inoun
кореяг @inoun
арман @noun
арман @inoun
арманистон @inoun
озарбойҷон @inoun
озар @inoun
гурҷ @inoun
турк @noun
курд @noun
араб @noun
ироқ @inoun
сур @inoun
сурияг @inoun
суриён @inoun
лубнон @inoun
фаластин @inoun
исроил @inoun
яҳуд @inoun
яман @inoun
миср @inoun
либияг @inoun
судон @inoun
сомал @inoun
эфиопияг @inoun
ҳабаш @inoun
нигерияг @inoun
малияг @inoun
конго @inoun
африқо @inoun
африқо @inoun
амрико @inoun
амрико @inoun
бритониё @inoun
бритониё @inoun
англис @noun
фаронсав @inoun
олмон @inoun
итолиёв @inoun
испан @inoun
юнон @inoun
полшаг @inoun
лаҳистон @inoun
аврупо @inoun
аврупо @inoun
индонез @inoun
индонезияг @inoun
малайз @inoun
филиппин @inoun
непал @inoun
бангладеш @inoun
мянмар @inoun
таиланд @inoun
мексик @inoun
бразил @inoun
мусулмон @noun
мусалмон @noun
масеҳ @inoun
насрон @inoun
шиа @anoun
сунн @inoun

[people.civilian]
ғайринизом @inoun
ғайриҳарб @inoun
шаҳрванди осоишта
шаҳрвандон @tail осоишта
сокин @noun
сокини осоишта
сокинон @tail осоишта
сокини маҳаллӣ
сокини мулкӣ
мардуми осоишта +pl
мардуми осоиштаро +pl+acc
мардуми мулкӣ +pl
мардуми мулкиро +pl+acc
мардуми одӣ +pl
мардуми оддӣ +pl
нафари мулкӣ
тани мулкӣ
каси мулкӣ
нафари осоишта
нафари ғайринизомӣ
одами осоишта
одамони осоишта
мулк @inoun
деҳанишин @noun
шаҳрнишин @noun
аҳолӣ
аҳолии +ez
аҳолии осоишта +pl
аҳолии мулкӣ +pl
аҳолии мулкиро +pl+acc
гуреза @anoun
фирор @inoun
беҷошуда @anoun
бемаскан @noun

[people.military]
сарбоз @noun
аскар @noun
низом @inoun
ҳарб @inoun
хизматчии ҳарб @inoun
хизматчиён @tail ҳарб @inoun
хизматчиёни ҳарбӣ +pl
хизматчиёни ҳарбиро +pl+acc
марзбон @noun
сарҳадч @inoun
сарҳадбон @noun
афсар @noun
сержант @noun
лейтенант @noun
подполковник @noun
полковник @noun
генерал @noun
ҷенерол @noun
капитан @noun
майор @noun
прапоршик @noun
фармондеҳ @noun
командир @noun
пулис @noun
полис @noun
полисмен @noun
милитсионер @noun
милиса @anoun
корманди пулис
корманди полис
кормандон @tail пулис
корманди милитсия
кормандон @tail милитсия
корманди амният
корманди амниятӣ
кормандон @tail амният
корманди қудратӣ
нерӯи амниятӣ
неруи амниятӣ
нерӯҳои амниятӣ +pl
неруҳои амниятӣ +pl
нируҳои амниятӣ +pl
амният @inoun
муҳофиз @noun
нигаҳбон @noun
ҷангҷӯ @unoun
ҷангҷу @unoun
ҷанговар @noun
шӯриш @inoun
шӯришгар @noun
исёнгар @noun
партизан @noun
ҷангара @anoun
мусаллаҳ @noun
милиша @anoun
террорист @noun
терорист @noun
ҳаросафкан @noun
тундрав @noun
ифротгаро @unoun
ҷиҳод @inoun
толиб @noun
узви толибон
аъзои толибон
ҳамлакунанда @anoun
ҳамлавар @noun
ҳамлагар @noun
ҳуҷумкунанда @anoun
муҳоҷим @noun
маргталаб @noun
худкуш @noun
диверсант @noun
силоҳбадаст @noun
тирандоз @noun
мототирандоз @noun
тактирандоз @noun
тӯпч @inoun
танкист @noun
десантч @inoun
паёда @anoun
даъватшуда @anoun
ҳимоягар @noun
сулҳбон @noun
сулҳпарвар @noun
пешмарга @anoun
корманди кумитаи амният
хизматчии сарҳадӣ

[people.child]
кӯдак @noun
кудак @noun
тифл @noun
бача @anoun
бачаҳо +pl
писарбача @anoun
духтарча @anoun
духтарак @noun
писарак @noun
навзод @noun
ширхора @anoun
наврас @noun
ноболиғ @noun
хурдсол @noun
мактаббача @anoun
мактабхон @noun
хонанда @anoun
талаба @anoun
фарзанд @noun
тифлак @noun
шогирд @noun
донишомӯз @noun
донишомуз @noun
ятим @noun
духтар @noun

[people.woman]
зан @noun
занак @noun
бону @unoun
бонувон +pl
модар @noun
хоҳар @noun
пиразан @noun
кампир @noun
ҳомила @anoun
зани ҳомила
ҳамсар @noun
келин @noun
бева @anoun
духтари донишҷӯ
духтарон @tail донишҷӯ

# Students may be of age.
[people.civilian]
донишҷӯ @unoun
донишҷу @unoun
донишҷуй @noun
студент @noun

[people.official]
вазир @noun
вакил @noun
сенатор @noun
порлумонтор
ҳоким @noun
губернатор @noun
шаҳрдор @noun
раис @noun
муовин @noun
мансабдор @noun
амалдор @noun
сафир @noun
дипломат @noun
консул @noun
судя @anoun
прокурор @noun
додситон @noun
додрас @noun
номзад @noun
президент @noun

[people.journalist]
рӯзноманигор @noun
рузноманигор @noun
журналист @noun
хабарнигор @noun
мухбир @noun
аккос @noun
суратгир @noun
наворбардор @noun
оператор @noun
блогер @noun

[people.medic]
духтур @noun
духтир @noun
табиб @noun
пизишк @noun
ҷарроҳ @noun
ҳамшираи тиббӣ
ҳамшира @anoun
фелдшер @noun
корманди тиб
кормандон @tail тиб
корманди тиббӣ
кормандон @tail тиббӣ
корманди тандурустӣ
наҷотбахши тиббӣ
парастор @noun

# Not victims: those who mourn.
[kin]
пайванд @noun
хешованд @noun
наздикон @tail
хонавода @anoun
оила @anoun
хонаводаҳо @tail
оилаҳо @tail
волидон @tail
