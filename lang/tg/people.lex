# Tajik: nouns for people who can be victims, by type.
# Own work from general knowledge of the language. Licence: Apache-2.0.
# Nouns in -а, -ӣ, -ӯ take sets of their own (endings.lex); a stem before @inoun is written without its -ӣ.

# Counting words for people: 12 нафар, се тан, 31 кас.
[counter]
кас @counter
нафар @counter
нафара
нафарот
тан @counter
ҷон @counter

# "Of them", by the possessive: read on after a record, the figure may belong to the sentence before.
[their] continues
тояшон
тоашон
нафари он
тани он
каси он
касашон @theirs
нафараш
нафарашон @theirs
танашон @theirs

[people]
миёнарав @noun
таърихшинос @noun
муаррих @noun
иқтисоддон @noun
иқтисодшинос @noun
сиёсатшинос @noun
ҷомеашинос @noun
шарқшинос @noun
ховаршинос @noun
забоншинос @noun
адабиётшинос @noun
бостоншинос @noun
муҳаққиқ @noun
пажӯҳишгар @noun
сиёсатмадор @noun
ҳуқуқдон @noun
режиссёр @noun
кинорежиссёр @noun
хатиб @noun
нотариус @noun
муҳосиб @noun
бизнесмен @noun
раққос @noun
эколог @noun
равонпизишк @noun
оқсақол @noun
фармонбар @noun
шоир @noun
кинооператор @noun
ветеринар @noun
зоотехник @noun
агроном @noun
барномарез @noun
ҳаммаҳбас @noun
ҳамхона @noun
ҳамзиндон @noun
ҳамсангар @noun
ҳамдарс @noun
муъмин @noun
архиепископ @noun
епископ @noun
пастор @noun
масҷиддор @noun
нависанда @anoun
музокиракунанда @anoun
сармузокиракунанда @anoun
шоира @anoun
ҳунарпеша @anoun
донанда @anoun
таҳқиқкунанда @anoun
созмондиҳанда @anoun
шикояткунанда @anoun
даъвогар @noun
ҷабрдида @anoun
суханвар @noun
муътамад @noun
калонтар @noun
саркотиб @noun
мушоҳидакунанда @anoun
домулло @unoun
пешво @unoun
иқтисодч @inoun
миёнҷ @inoun
музокирагар @noun
оқсақоли деҳа +sg
соҳиби +ez+sg
бузурги қабила +sg
бузургони қабила +pl
калони қабила +sg
калонсоли қабила +sg
соҳибмулк @noun
соҳибхона @anoun
соҳибмағоза @anoun
мактабдор @noun
ҳимоятгари ҳуқуқ +sg
сайёд @noun
моҳисайёд @noun
боркаш @noun
таксирон @noun
автобусрон @noun
тракторч @inoun
комбайнч @inoun
пахтакор @noun
рамабон @noun
занбӯрпарвар @noun
нонвой @noun
ҳезумкаш @noun
хизматгор @noun
дарбон @noun
барномасоз @noun
геолог @noun
тренер @noun
парашютч @inoun
дарёнавард @noun
кӯҳгард @noun
кӯҳпаймо @unoun
роҳнавард @noun
сайругашткунанда @anoun
зиёраткунанда @anoun
зиёратч @inoun
диндор @noun
нобино @unoun
муҳассил @noun
толиба @anoun
магистр @noun
аспирант @noun
мӯсафед @noun
нафақагир @noun
ҳамдеҳа @anoun
аҷнаб @inoun
кӯмакрасон @noun
иштироккунанда @anoun
эътирозч @inoun
судшаванда @anoun
корпарто @unoun
интихобкунанда @anoun
атбоъ +pl
атбоъи +pl+ez
атбои +pl+ez
муҳоҷирин +pl
муҳоҷирини +pl+ez
сокинин +pl
зуввор +pl
зуввори +pl+ez
ҳуҷҷоҷ +pl
ҳуҷҷоҷи +pl+ez
ҳодисадида @anoun
паноҷӯ @unoun
уламо +pl
саҳрогард @noun
навҷавон @noun
пиронсол @noun
куҳансол @noun
ибодаткунанда @anoun
киштирон @noun
сароянда @anoun
раққоса @anoun
гумонбар @noun
гумонбаршуда @anoun
гумондор @noun
иҷрокунанда @anoun
ташкилкунанда @anoun
авбош @noun
адвокат @noun
вакили дифоъ @noun
вакили дифои +ez+sg
вакилони дифоъ @tail
ака @anoun
амак @noun
амма @anoun
апа @anoun
арӯс @noun
афрод +pl
ашхос +pl
аъзо @unoun
банд @inoun
бародар @noun
бегона @anoun
бемор @noun
бибӣ +sg
бобо @unoun
бознишаста @anoun
домод @noun
дугоник @noun
дузд @noun
дӯст @noun
зиндамонда @anoun
зиндон @inoun
инсон @noun
истироҳаткунанда @anoun
ихтиёрӣ +sg
иштирокч @inoun
капитани киштӣ +sg
касон @mass
кондуктор @noun
корафтода @anoun
кулоҳкабуд @noun
мард @noun
мардак @noun
мардум @mass
маҳбус @noun
мизоҷ @noun
молдор @noun
муаллима @anoun
муйсафед @noun
муштар @inoun
муҳоҷир @noun
мӯйсафед @noun
набера @anoun
нафарон @mass
нафақахӯр @noun
наҷотбахш @noun
наҷотёфта @anoun
овора @anoun
овораву
одам @noun
падар @noun
паноҳанда @anoun
паноҳҷӯ @unoun
парастор @noun
пирамард @noun
писар @noun
писарамак @noun
подабон @noun
рафиқ @noun
роҳбар @noun
роҳзан @noun
сартарош @noun
сокинаи +ez+sg
солхӯрда @anoun
стюардесса @anoun
таксист @noun
тарбиятгир @noun
савдогар @noun
бонкдор @noun
кашиш @noun
раввин @noun
гумрукч @inoun
барқч @inoun
мошинист @noun
нозир @noun
қатордор @noun
маҳкумшуда @anoun
мураббия @anoun
тарбиятгар @noun
тарбиягар @noun
тарҷумон @noun
тағо @unoun
узв @noun
фард @noun
хола @anoun
хориҷ @inoun
хусур @noun
чорводор @noun
шавҳар @noun
шарик @noun
шахс @noun
шахсият @noun
шикорбон @noun
ширкаткунанда @anoun
шоҳид @noun
ғоратгар @noun
қоз @inoun
қочоқбар @noun
ҳамкор @noun
ҳамроҳ @noun
ҳамсафар @noun
ҳамсинф @noun
ҳамсоя @anoun
ҳамшаҳр @inoun
ҳозир @noun
ҳуқуқшинос @noun
ҷавон @noun
ҷавонмард @noun
ҷангалбон @noun
ҷинояткор @noun
ҷиноятпеша @anoun
ҷиян @noun

# Who travels.
алпинист @noun
баҳрнавард @noun
велосипедрон @noun
ғаввос @noun
дучархасавор @noun
зоир @noun
кайҳоннавард @noun
куҳнавард @noun
кӯҳнавард @noun
лётчик @noun
лижарон @noun
маллоҳ @noun
меҳмон @noun
мотосиклрон @noun
мотосиклсавор @noun
мусофир @noun
парапланерч @inoun
пиёдагард @noun
пилот @noun
ронанда @anoun
ронандаву
роҳгузар @noun
савор @noun
сайёҳ @noun
сарнишин @noun
турист @noun
халабон @noun
ҳоҷ @inoun
шиновар @noun
шофёр @noun

# Who works.
башардӯст @noun
бинокор @noun
боғбон @noun
бозаргон @noun
бозингар @noun
варзишгар @noun
деҳқон @noun
диспетчер @noun
диспечер @noun
довталаб @noun
донишманд @noun
дукондор @noun
дӯкондор @noun
дӯконч @inoun
имдодгар @noun
имдодрасон @noun
имом @noun
имоми масҷид +sg
имомхатиб @noun
имомхатиби масҷид +sg
ихтиёр @inoun
кафшергар @noun
кироҳбалад @noun
кишоварз @noun
конкан @noun
коргар @noun
корманд @noun
коршинос @noun
куҳкан @noun
кӯҳкан @noun
қаровул @noun
маъданч @inoun
механик @noun
моҳигир @noun
муаллим @noun
мулло @unoun
мурабб @inoun
мутахассис @noun
мухлис @noun
муҳандис @noun
навозанда @anoun
намозгузор @noun
намозхон @noun
наҷотдиҳанда @anoun
нефтч @inoun
овозхон @noun
олим @noun
омузгор @noun
омӯзгор @noun
оташнишон @noun
ошпаз @noun
пешхизмат @noun
профессор @noun
роҳбалад @noun
роҳиб @noun
руҳон @inoun
рӯҳон @inoun
саркор @noun
сохтмонч @inoun
соҳибкор @noun
сӯхторхомӯшкунанда @anoun
тамошобин @noun
техник @noun
тиҷоратч @inoun
тоҷир @noun
усқуф @noun
усто @unoun
устод @noun
фаррош @noun
фермер @noun
фурӯшанда @anoun
футболбоз @noun
харидор @noun
хизматгузор @noun
хизматч @inoun
хизматчии гумрук +sg
ҳунарманд @noun
чупон @noun
чӯпон @noun
шахтёр @noun
шикорч @inoun
экипаж @noun

# Who protests, who lives where.
мухолиф @noun
муътариз @noun
намоишгар @noun
намоишч @inoun
тазоҳуркунанда @anoun
тазоҳуротч @inoun
тарафдор @noun
ҷонибдор @noun
пайрав @noun
ҳаммаслак @noun
ҳамфикр @noun
ҳамҳизб @noun
фаъол @noun
ҳаводор @noun
ҳавохоҳ @noun
ҷанозагир @noun
тазоҳургар @noun
мӯътариз @noun
ошӯбгар @noun
саркаш @noun
ҷаҳонгард @noun
гардишгар @noun
раҳгузар @noun
солманд @noun
маъюб @noun
мусиқор @noun
штурман @noun
мазнун @noun
беватан @noun
бесарпаноҳ @noun
сӯхторхомӯшкун @noun
волонтёр @noun
коҳин @noun
балуҷ @noun
корфармо @noun
кирояшин @noun
ҳамкасб @noun
беҷошуда @noun
бинанда @noun
толибилм @noun
маҳкумшуда @anoun
маҳкӯмшуда @anoun
айбдоршаванда @anoun
боздоштшуда @anoun
муҳосирашуда @anoun
эътирозгар @noun
эътирозкунанда @anoun

# Nationals.
аврупо @inoun
амрико @inoun
англис @noun
араб @noun
арман @inoun
арман @noun
арманистон @inoun
афғон @noun
афғонистон @inoun
африқо @inoun
бангладеш @inoun
бразил @inoun
бритониё @inoun
гражданин
гурҷ @inoun
индонез @inoun
индонезияг @inoun
ироқ @inoun
испан @inoun
исроил @inoun
итолиёв @inoun
конго @inoun
кореяг @inoun
курд @noun
қазоқ @noun
қазоқистон @inoun
қирғиз @noun
қирғизистон @inoun
лаҳистон @inoun
либияг @inoun
лубнон @inoun
малайз @inoun
малияг @inoun
масеҳ @inoun
мексик @inoun
миср @inoun
мусалмон @noun
мусулмон @noun
мянмар @inoun
насрон @inoun
непал @inoun
нигерияг @inoun
озар @inoun
озарбойҷон @inoun
олмон @inoun
паштун @noun
покистон @inoun
полшаг @inoun
рус @noun
русияг @inoun
сомал @inoun
судон @inoun
сунн @inoun
сур @inoun
суриён @inoun
сурияг @inoun
табаа @anoun
таиланд @inoun
тоҷик @noun
тоҷикистон @inoun
турк @noun
туркман @noun
узбек @noun
украин @inoun
украин @noun
украинаг @inoun
ӯзбек @noun
фаластин @inoun
палестин @inoun
фаронсав @inoun
филиппин @inoun
форс @noun
хито @inoun
ҳабаш @inoun
ҳазора @anoun
ҳамватан @noun
ҳамдиёр @noun
ҳинд @inoun
ҳинду @unoun
ҳиндустон @inoun
чин @inoun
ҷопон @inoun
шаҳрванд @noun
шиа @anoun
эрон @inoun
эфиопияг @inoun
юнон @inoun
яман @inoun
япон @inoun
яҳуд @inoun

[people.civilian]
бошанда @anoun
аҳолии +ez
аҳолии мулкиро +pl+acc
аҳолии мулкӣ +pl
аҳолии осоишта +pl
аҳолӣ
бемаскан @noun
беҷошуда @anoun
гуреза @anoun
ғайринизом @inoun
ғайриҳарб @inoun
деҳанишин @noun
каси мулкӣ +sg
мардуми мулкиро +pl+acc
мардуми мулкӣ +pl
мардуми оддӣ +pl
мардуми одӣ +pl
мардуми осоишта +pl
мардуми осоиштаро +pl+acc
мулк @inoun
нафари ғайринизомӣ +sg
нафари мулкӣ +sg
нафари осоишта +sg
одами осоишта +sg
одамони осоишта +pl
сокин @noun
сокини маҳаллӣ +sg
сокини мулкӣ +sg
сокини осоишта +sg
сокинон @tail осоишта +pl
тани мулкӣ +sg
фирор @inoun
шаҳрванди осоишта +sg
шаҳрвандон @tail осоишта +pl
шаҳрнишин @noun
нафари бегуноҳ +sg
одами бегуноҳ +sg
каси бегуноҳ +sg
тани бегуноҳ +sg
инсони бегуноҳ +sg
сокини бегуноҳ +sg
шаҳрванди бегуноҳ +sg
марди бегуноҳ +sg
нафари бегуноҳро +sg +acc
одами бегуноҳро +sg +acc
каси бегуноҳро +sg +acc
тани бегуноҳро +sg +acc
инсони бегуноҳро +sg +acc
сокини бегуноҳро +sg +acc
шаҳрванди бегуноҳро +sg +acc
марди бегуноҳро +sg +acc
одамони бегуноҳ +pl
одамони бегуноҳро +pl +acc
мардуми бегуноҳ +pl
мардуми бегуноҳро +pl +acc
инсонҳои бегуноҳ +pl
сокинони бегуноҳ +pl
сокинони бегуноҳро +pl +acc
афроди бегуноҳ +pl
шаҳрвандони бегуноҳ +pl
одами осоиштаро +sg +acc
сокини осоиштаро +sg +acc
шаҳрвандони осоиштаро +pl +acc
одамони осоиштаро +pl +acc
одами оддӣ +sg
сокини оддӣ +sg
шаҳрванди оддӣ +sg

[people.military]
пиёданизом @noun
танкч @inoun
ҷандарма @anoun
собиқадор @noun
разведкач @inoun
минач @inoun
аскарбача @anoun
разманда @anoun
муҷоҳидин +pl
муҷоҳидини +pl+ez
басиҷ @inoun
дараҷадор @noun
такфир @inoun
доиш @inoun
доъиш @inoun
ҳамос @inoun
ҳифзкунандаи тартибот +sg
ҳифзкунандагони тартибот +pl
маъмури амният @inoun
маъмури амният +sg
маъмури интизом @inoun
маъмури полис +sg
маъмури низом @inoun
маъмурони амният +pl
маъмурони полис +pl
маъмури пулис +sg
маъмурони пулис +pl
маъмурони амниятӣ +pl
маъмурони интизомӣ +pl
мубориз @noun
боевик @noun
гурӯгир @noun
сарлашкар @noun
снайпер @noun
сапёр @noun
минаҷӯ @noun
минарӯб @noun
амният @inoun
аскар @noun
афсар @noun
афсари полис +sg
аъзои толибон +sg = AF
бунёдгаро @unoun
гвардиячӣ +sg
генерал @noun
даъватшуда @anoun
десантч @inoun
диверсант @noun
зобит @noun
зӯровар @noun
исёнгар @noun
ифротгаро @unoun
капитан @noun
командир @noun
корманди амният +sg
корманди амниятӣ +sg
корманди кумитаи амният +sg
корманди мақомоти ҳифзи ҳуқуқ +sg
корманди милитсия +sg
корманди милитсияро +sg+acc
корманди полис +sg
корманди пулис +sg
корманди пулисро +sg+acc
корманди қудратӣ +sg
корманди ҳарбӣ +sg
корманди ҳифзи ҳуқуқ +sg
кормандон @tail амният +pl
кормандон @tail милитсия +pl
кормандон @tail полис +pl
кормандон @tail пулис +pl
кормандон @tail ҳифзи ҳуқуқ +pl
курсант @noun
лашкар @inoun
лейтенант @noun
майор @noun
маргталаб @noun
марзбон @noun
милиса @anoun
милитсионер @noun
милиша @anoun
мототирандоз @noun
мусаллаҳ @noun
муҳофиз @noun
муҳоҷим @noun
муҷоҳид @noun
неруи амният @inoun
неруҳои амниятӣ +pl
нерӯи амният @inoun
нерӯи низом @inoun
нерӯи марзбон @inoun
неруи марзбон @inoun
нерӯҳои амниятӣ +pl
нигаҳбон @noun
нигоҳбон @noun
низом @inoun
нируҳои амниятӣ +pl
партизан @noun
паёда @anoun
пешмарга @anoun
подполковник @noun
полис @noun
полисмен @noun
полковник @noun
посбон @noun
посдор @noun
посдори сулҳ +sg
посдорон @tail
посдорони сулҳ +pl
прапоршик @noun
пулис @noun
сарбоз @noun
сарбози сулҳбон +sg
сарҳадбон @noun
сарҳадч @inoun
сержант @noun
силоҳбадаст @noun
силоҳдор @noun
сипоҳ @inoun
сулҳбон @noun
сулҳпарвар @noun
тактирандоз @noun
танкист @noun
терорист @noun
террорист @noun
тирандоз @noun
толиб @noun
тундрав @noun
тӯпч @inoun
узви гурӯҳи мусаллаҳ +sg
узви толибон +sg = AF
фармондеҳ @noun
халабони ҳарбӣ +sg
хизматчии сарҳадӣ +sg
хизматчии ҳарб @inoun
хизматчии ҳарбӣ +sg
хизматчиён @tail ҳарб @inoun +pl
хизматчиёни ҳарбӣ +pl
хизматчиёни ҳарбиро +pl+acc
худкуш @noun
шӯриш @inoun
шӯришгар @noun
қатор @inoun
ҳамлавар @noun
ҳамлагар @noun
ҳамлакунанда @anoun
ҳарб @inoun
ҳаросафкан @noun
ҳимоягар @noun
ҳуҷумкунанда @anoun
ҳуҷӯмкунанда @anoun
ҷанганда @anoun
ҷангара @anoun
ҷангиён @tail +pl
ҷанговар @noun
ҷангҷу @unoun
ҷангҷӯ @unoun
ҷенерол @noun
ҷиҳод @inoun
ҷосус @noun
фармондеҳи маҳаллӣ +sg
фармондеҳи саҳроӣ +sg
узви гурӯҳи ҳамлавар +sg
узви гурӯҳи террористӣ +sg
узви гурӯҳи ҷангҷӯ +sg
аъзои гурӯҳи мусаллаҳ +sg
аъзои гурӯҳи террористӣ +sg

[people.child]
ширмак @noun
кӯдакак @noun
навбова @anoun
писарча @anoun
атфол +pl
атфоли +pl+ez
бача @anoun
бачаҳо +pl
донишомуз @noun
донишомӯз @noun
духтар @noun
духтарак @noun
духтарча @anoun
кудак @noun
кӯдак @noun
мактаббача @anoun
мактабхон @noun
навзод @noun
наврас @noun
ноболиғ @noun
писарак @noun
писарбача @anoun
талаба @anoun
тифл @noun
тифлак @noun
фарзанд @noun
хонанда @anoun
хурдсол @noun
ширхора @anoun
шогирд @noun
ятим @noun

[people.woman]
деҳқонзан @noun
роҳиба @anoun
роҳибаи +sg +ez
ҷавонзан @noun
бева @anoun
бону @unoun
бонувон +pl
духтари донишҷӯ +sg
духтарон @tail донишҷӯ +pl
зан @noun
занак @noun
зани ҳомила +sg
кампир @noun
келин @noun
модар @noun
пиразан @noun
хоҳар @noun
ҳамсар @noun
ҳомила @anoun

# Students may be of age.
[people.civilian]
донишҷу @unoun
донишҷуй @noun
донишҷӯ @unoun
студент @noun

[people.official]
диплумат @noun
диплумот @noun
депутат @noun
муфаттиш @noun
амалдор @noun
вазир @noun
вакил @noun
губернатор @noun
дипломат @noun
директор @noun
додрас @noun
додситон @noun
консул @noun
мансабдор @noun
мудир @noun
муовин @noun
мэр @noun
номзад @noun
порлумонтор
президент @noun
прокурор @noun
раис @noun
сардор @noun
кордор @noun
кордори муваққат @noun
муваққатан кордор @noun
сафир @noun
сенатор @noun
судя @anoun
сухангӯ @unoun
ҳоким @noun
шаҳрдор @noun
мақомдор @noun

[people.journalist]
рӯзноманавис @noun
хабаргузор @noun
намояндагони васоити ахбори умум +pl
намояндагони васоити ахбори омма +pl
намояндагони воситаҳои ахбори омма +pl
намояндагони ВАО +pl
намояндагони расонаҳо +pl
аҳли матбуот +pl
аҳли қалам +pl
аккос @noun
блогер @noun
журналист @noun
мухбир @noun
наворбардор @noun
наворгир @noun
оператор @noun
рузноманигор @noun
рӯзноманигор @noun
суратгир @noun
телеоператор @noun
фотожурналист @noun
фотомухбир @noun
фоторепортёр @noun
хабарнавис @noun
хабарнигор @noun
аксбардор @noun
рӯзноманавис @noun

[people.medic]
акушер @noun
дорусоз @noun
фармасевт @noun
стоматолог @noun
санитар @noun
равоншинос @noun
духтир @noun
духтур @noun
корманди салиби сурх +sg
корманди тандурустӣ +sg
корманди тиб +sg
корманди тиббӣ +sg
корманди ҳилоли аҳмар +sg
кормандон @tail тиб +pl
кормандон @tail тиббӣ +pl
момодоя @anoun
наҷотбахши тиббӣ +sg
парастор @noun
пизишк @noun
сардухтур @noun
табиб @noun
табиби наҷот +sg
фелдшер @noun
ҳамшира @anoun
ҳамшираи тиббӣ +sg
ҷарроҳ @noun
коркуни тиб +sg
коркуни тиббӣ +sg
коркунон @tail тиб +pl
коркунон @tail тиббӣ +pl
корманди соҳаи тиб +sg
корманди соҳаи тандурустӣ +sg
кормандони соҳаи тиб +pl
кормандони соҳаи тандурустӣ +pl
кормандони тандурустӣ +pl
кормандони ёрии таъҷилӣ +pl
корманди ёрии таъҷилӣ +sg
ҳамшираи шафқат +sg
ҳамшираҳои шафқат +pl
ҳамшираҳои тиббӣ +pl
ҳамшираи шафқатро +sg +acc
ронандаи ёрии таъҷилӣ +sg

# Not victims: those who mourn.
[kin]
бозмондагон @tail
волидон @tail
наздикон @tail
оила @anoun
оилаҳо @tail
пайванд @noun
хешованд @noun
хонавода @anoun
хонаводаҳо @tail

# Who pleads in court.
[lawyer]
вакили мудофеъ
вакили мудофеаш
вакили мудофиаш
вакили мудофеи ӯ
вакили мудофеи вай
вакили дифоаш
вакили дифои ӯ

# More trades.
[people]
челонгар @noun
докер @noun
меъмор @noun
наҷҷор @noun
дуредгар @noun
механизатор @noun
қоровул @noun
дӯзанда @anoun
ҳаммол @noun
чармгар @noun
новвой @noun
қассоб @noun
бозоргон @noun
паҳлавон @noun
асалпарвар @noun
рассом @noun
актёр @noun
бозмонда @anoun
абитуриент @noun

# Sons of an age in words that makes them children.
[people.child]
писари якунимсола +sg
писари дусола +sg
писари сесола +sg
писари чорсола +sg
писари панҷсола +sg
писари шашсола +sg
писари ҳафтсола +sg
писари ҳаштсола +sg
писари нӯҳсола +sg
писари даҳсола +sg
писари ёздаҳсола +sg
писари дувоздаҳсола +sg
писари сенздаҳсола +sg
писари сездаҳсола +sg
писари чордаҳсола +sg
писари понздаҳсола +sg
писари шонздаҳсола +sg
писари ҳабдаҳсола +sg
писари ҳафдаҳсола +sg

[people.civilian]
бегуноҳ @noun

[people]
монтёр @noun
нафаре +sg
пассажир @noun
хешованд @noun
электрик @noun

[people]
бандит @noun
гаравгонгир @noun
шарик @noun
