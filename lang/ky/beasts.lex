# Kyrgyz: animals: those of them who die, are hurt or get lost are nobody. Own work. Apache-2.0.

[beast]
уй @noun
кой @noun
эчки @noun
жылкы @noun
бээ @noun
айгыр @noun
кулун @noun
тай @noun
торпок @noun
музоо @noun
бука @noun
өгүз @noun
козу @noun
кочкор @noun
улак @noun
топоз @noun
кодос @noun
эшек @noun
төө @noun
тайлак @noun
бото @noun
мал @noun
баш мал @noun
баш кара мал @noun
бодо мал @noun
кара мал @noun
майда мал @noun
баш уй @noun
баш кой @noun
баш жылкы @noun
чочко @noun
тоок @noun
короз @noun
өрдөк @noun
үндүк @noun
балапан @noun
канаттуу @noun
ит @noun
күчүк @noun
мышык @noun
карышкыр @noun
бөрү @noun
аюу @noun
арстан @noun
жолборс @noun
илбирс @noun
сүлөөсүн @noun
түлкү @noun
бугу @noun
марал @noun
аркар @noun
архар @noun
тоо теке @noun
жайран @noun
сайгак @noun
кийик @noun
кабан @noun
пил @noun
жираф @noun
зебра @noun
маймыл @noun
крокодил @noun
акула @noun
кит @noun
дельфин @noun
тюлень @noun
балык @noun
чабак @noun
форель @noun
шумкар @noun
бүркүт @noun
тотукуш @noun
коён @noun
суур @noun
кундуз @noun
суусар @noun
жылан @noun
ташбака @noun
келемиш @noun
жарганат @noun
турна @noun
куш @noun
жаныбар @noun
айбан @noun
үй жаныбар @noun
жапайы жаныбар @noun
дөбөт @noun
тайган @noun
жылкысы @pcase
малы @pcase
кою @pcase
тоогу @pcase
уюу @pcase
балыгы @pcase

[none]
тайлак @noun
бото @noun
короз @noun
кийик @noun
жираф @noun
зебра @noun
крокодил @noun
акула @noun
форель @noun
шумкар @noun
бүркүт @noun
тотукуш @noun
коён @noun
суур @noun
ташбака @noun
келемиш @noun
жарганат @noun
турна @noun
тайган @noun

# what burns
[burnt]
күйүп кет @verb
күйүп кал @verb
өрттөнүп кет @verb
жанып кет @verb
күйүп жок бол @verb

# whose graves are dug up by the learned
[ancient]
археолог @noun
археологиялык
байыркы
мумия @noun
скиф @noun
сак доору @pcase
коло доору @pcase
таш доору @pcase
орто кылым @noun
казуу иши @pcase
казуу иштер @pl

# nothing that is asked of a side, nor a position
[none]
жыл сура @verb
жылга кесүүнү сура @verb
өмүр бою сура @verb
такси чакыр @verb
калысты айыпта @verb
калысты күнөөлө @verb
калыстарды айыпта @verb
калыстарды күнөөлө @verb
калысты сында @verb
калыстарды сында @verb
ажырашууга макул бол @verb
тойго макул бол @verb
ойноого макул бол @verb
тартылууга макул бол @verb

# in jest, of hunger, of love
[none]
өлүп барат @verb
күлүп өл @verb
күлкүдөн өл @verb

[things]
дем алуу аппарат @noun
дем алуу аппараты @pcase

# where people are invited to, by way of leisure, study, trade or work
[leisure] beside
тамак @noun
чай @noun
дасторкон @noun
доска @noun
сабак @noun
олимпиада @noun
сынак @noun
конкурс @noun
фестиваль @noun
концерт @noun
спектакль @noun
премьера @noun
сахна @noun
курама @noun
мелдеш @noun
турнир @noun
жумуш @noun
дүкөн @noun
кафе @noun
ресторан @noun
базар @noun
маек @noun
студия @noun
ишембилик @noun
курс @noun
семинар @noun
тренинг @noun
жарманке @noun
театр @noun
музей @noun
кинотеатр @noun
парк @noun
цирк @noun
мейманкана @noun
санаторий @noun
пансионат @noun
бассейн @noun
акция @noun
арзандатуу @noun
лотерея @noun
ийрим @noun
мектеп @noun
лицей @noun
колледж @noun
университет @noun
факультет @noun
вебинар @noun
марафон @noun
велопробег @noun
көргөзмө @noun
той @noun
кече @noun

# takes away: people or what they have
[captured.active.steal] trigger
уурда @verb
уурдап кет @verb

# who has no part in a conflict: in sport, on the stage, at home, in a shop
[private] beside
машыктыруучу @noun
тренер @noun
футболчу @noun
хоккейчи @noun
баскетболчу @noun
боксчу @noun
балбан @noun
шахматчы @noun
теннисчи @noun
гольфчу @noun
чабандес @noun
чемпион @noun
спортчу @noun
оюнчу @noun
дарбазачы @noun
күйөрман @noun
калыс @noun
жюри @noun
федерация @noun
клуб @noun
ырчы @noun
актёр @noun
актриса @noun
режиссёр @noun
солист @noun
бийчи @noun
көрүүчү @noun
окурман @noun
архитектор @noun
кошуна @noun
коңшу @noun
кардар @noun
сатып алуучу @noun
жубай @noun
жубайлар

[beast]
динозавр @noun
мамонт @noun
керик @noun

[none]
динозавр @noun
мамонт @noun
керик @noun

# by what things are counted
[unit]
түп @noun
куту @noun
кап @noun
мүшөк @noun
бөтөлкө @noun
жашик @noun
нуска @noun
барак @noun
төшөк @noun
экземпляр @noun
канистра @noun
рулон @noun
пачка @noun
таңгак @noun
флакон @noun
ампула @noun
комплект @noun
топтом @noun

# caught by a test
[none]
допингге кармал @verb
допингден кармал @verb
допинг менен кармал @verb
допинг колдонуп кармал @verb

# nouns that look like adjectives
[none]
мылты @k
эстели @k
куду @k
жоолу @k
оюнчу @k
санды @k
тактайлы @k

[none]
плотина @noun
чемодан @noun
китеп @noun
полигон @noun
сумка @noun
устун @noun
чиркөө @noun
завод @noun

[none]
гезит @noun
мекеме @noun
төшөк @noun
