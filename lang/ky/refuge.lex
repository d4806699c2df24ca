# Kyrgyz: where people are brought, or stay, who had to leave; from where; what drove them out; crossed by 60-refuge.rules. Own work. Licence: Apache-2.0.

# safe by their name: to be brought there is to have left
[refuge.safe] trigger beside
баш калкалоочу борбор @noun
баш калкалоо борбор @member
вагончик @noun
жертөлө @noun
палатка @noun
палаткалуу шаарча @noun
чатыр @noun
баш калкалоочу жай @noun
баш калкалоо жай @member
бомба баш калкасы @pcase
жер төлө @noun
коопсуз аймак @noun
коопсуз аралык @noun
коопсуз жай @noun
коопсуз жак @noun
коопсуз жер @noun
коопсуз зона @noun
коопсуз имарат @noun
коопсуз тарап @noun
коопсуз чөлкөм @noun
качкындар лагер @member
убактылуу баш калкалоочу жай @noun
убактылуу жайгашуу жай @member
убактылуу жайгаштыруу борбор @member
убактылуу жайгаштыруу жай @member
убактылуу жайгаштыруу пункт @member
убактылуу турак жай @noun
чатыр лагер @member
чатыр шаарча @member
эвакуациялоо пункт @member
эвакуациялык пункт @noun
эвакуация пункт @member
эвакуация борбор @member
эвакуациялык борбор @noun
кабыл алуу пункт @member
бункер @noun

# ordinary houses where they sleep
[refuge.house] beside
айыл клуб @member
ашкана @noun
балдар бакчасы @pcase
вагон @noun
гимназия @noun
дача @noun
жайлоо @noun
жатакана @noun
жатакана @member
интернат @noun
интернаты @pcase
кемпинг @noun
клуб @noun
клуб @member
конок үй @noun
конок үй @member
коңшулар @case
коңшулары @pcase
контейнер @noun
лагерь @noun
лагер @member
лицей @noun
маданият үй @member
мейманкана @noun
мейманкана @member
мектеп @noun
мектеби @pcase
мектептери @pcase
мечит @noun
мечити @pcase
пансионат @noun
пансионаты @pcase
санаторий @noun
санаторийи @pcase
спорт зал @noun
спорт зал @member
спорт комплекси @pcase
спорт мектеби @pcase
спорт мектебинин залы @pcase
стадион @noun
стадион @member
убактылуу жай @noun
турак жай @noun
училище @noun
чиркөө @noun
хостел @noun
эс алуу үй @member
юрта @noun
боз үй @noun

# with their own people
[refuge.kin] trigger beside
жакындарыныкы @pcase
жакындарыныкына +dat
жакындарыныкында +loc
коңшуларыныкына +dat
коңшуларыныкында +loc
тааныштарыныкына +dat
тааныштарыныкында +loc
туугандарыныкына +dat
туугандарыныкында +loc
тууганыныкына +dat
тууганыныкында +loc
туугандарыбыздыкына +dat
туугандарыбыздыкында +loc
кудаларыныкында +loc
кудаларыныкына +dat

# what somebody does to them: "мектепке жайгаштырышты"
[refuge.put] trigger beside
орноштур @verb
жайлаштыр @verb
түнөт @verb
убактылуу жайгаштыр @verb
жайгаштыр @verb
жайгаштырдык +fin

# the same of verbs that may tell anything else
[refuge.bring] beside
апар @verb
көчүрүп кел @verb
алып бар @verb
алып кет @verb
алып чык @verb
алып чыг @verb
алып өт @verb
жеткир @verb
жеткирип кой @verb
жөнөт @verb
ташы @verb
ташып чык @verb
ташып чыг @verb
чыгар @verb
которуштур @verb
котор @verb
көчүр @verb
тарат @verb
бөлүштүр @verb
киргиз @verb
жашыр @verb
ал @verb

# undergone: "конок үйлөргө түнөтүлдү"
[refuge.placed] trigger beside
орноштурул @verb
жайлаштырыл @verb
түнөтүл @verb
түнөштү +fin
түнөшкөн +fin +adn
жайгаштырыл @verb

[refuge.taken] beside
апарыл @verb
кел @verb
келип жат @now
жет @verb
жетип кел @verb
бар @verb
алынып барыл @verb
алып барыл @verb
алынып кетил @verb
алып кетил @verb
алынып чык @verb
алынып чыг @verb
алып чыгыл @verb
бөлүштүрүл @verb
жеткирил @verb
жөнөтүл @verb
жайгаш @verb
жайгашып ал @verb
киргизил @verb
көчүп бар @verb
которул @verb
которуштурул @verb
көчүрүлүп кел @verb
таратыл @verb
ташыл @verb
чыгарыл @verb
чогул @verb
чогултул @verb
топтол @verb
орнош @verb

# staying there
[refuge.stay] beside
отурду
отурушту
отурган
таң атырды
кыштап жат @now
кыштоодо
күн өткөрүп жат @now
күн көрүп жат @now
калкаланып жат @now
жайгашкан
жайгашты
баш калкалап тур @now
баш калкалап жат @now
баш калкалады
бар
болуп жат @now
жат @now
жатышат
жашап жат @now
жашап жатышат
жашоодо
жүрөт
жүрүшөт
калды
калышты
калышкан
калган
калууда
отурат
отурушат
паана таап жат @now
паанасын тапты
тургандар
турат
турушат
түнөп жат @now
түнөдү
түнөшүүдө
түнөшөт
түнөп чык @verb
түнөп чыг @verb
түнөйт
түнөгөн
уктап жат @now
түн өткөр @verb
түн катты
түн катышты

# out of where: "соода борборунан чыгарылды"
[refuge.out] beside
аймак @noun
айыл @noun
айыл чекит @member
арал @noun
базар @noun
батир @noun
бейтапкана @noun
борбор @noun
вокзал @noun
дача @noun
жатакана @noun
завод @noun
зона @noun
имарат @noun
институт @noun
интернат @noun
кабат @noun
кафе @noun
квартал @noun
кинотеатр @noun
клуб @noun
конуш @noun
коридор @noun
кыштак @noun
көчө @noun
лагер @noun
мейманкана @noun
мектеби @pcase
мектеп @noun
метро @noun
мечит @noun
мончо @noun
облус @noun
оорукана @noun
пансионат @noun
подъезд @noun
район @noun
ресторан @noun
санаторий @noun
сауна @noun
соода борбор @member
соода үй @member
станция @noun
театр @noun
теребел @noun
терминал @noun
тилке @noun
турак үй @noun
университет @noun
фабрика @noun
цех @noun
чатыр @noun
чөлкөм @noun
шаар @noun
шаарча @noun
үй @noun

# what drives people out, and where they are stuck
# stuck on the way, or under water
[hazard.stuck] trigger beside
авария болгон жолдо
ашууда калган
ашууда тыгыл @verb
ашуусунда калган
бороондо калган
бороонго кабылган
бурганакта калган
жазгы суу
жолдо калган
кар басып
кар баскан
кар тосуп
кирген суу
көчкү жапкан
сел каптаган
сел каптап
сел алып
суу баскан
суу басып
суу каптаган
суу каптап
суу каптады
суу ташкын @noun
суу ташкыны @pcase
суунун деңгээли
суу алган
тыгында
тыгында калган
тыгыл @verb
тыгылып кал @verb
тыгылып тур @now

# disasters
[hazard] beside
авария @noun
аткылоо @noun
аткылоодон
бомбалоо @noun
бороон @noun
бороон-чапкын @noun
газ чыг @verb
жалын @noun
жанар тоо @noun
жарылуу @noun
жарылуусу @pcase
жер көчкү @noun
жер көчкүсү @pcase
жер көчүү @noun
жер титирөө @noun
жер титирөөсү @pcase
зилзала @noun
зилзаласы @pcase
кар көчкү @noun
көчкү @noun
көчкүсү @pcase
коркунуч @noun
коркунучу @pcase
кооптуу @noun
кырсык @noun
мина @noun
минасы @pcase
өрт @noun
өртү @pcase
өрттөн @verb
сел @noun
сели @pcase
суу каптоо @noun
ташкын @noun
ташкыны @pcase
ташкындоо @noun
тайфун @noun
толкун @noun
токой өртү @pcase
торнадо @noun
түтүн @noun
тыгын @noun
цунами @noun
чаптырган
чабуул @noun
чабуулу @pcase
аммиак @noun
хлор @noun
химиялык @noun
бурганак @noun

# brought out: "айылдан чыгарылды", "үйдөн алып чыгышты"
[out.passive] trigger beside
ташылып чык @verb
ташылды +fin
ташылган +fin +adn
чыгарыл @verb
чыгарылып жат @now
алынып чыг @verb
алынып чык @verb
алып чыгыл @verb
алып чыгарыл @verb
ташып чыгарыл @verb

[out.active] trigger beside
көтөрүп кет @verb
көтөрүп чык @verb
сууруп чык @verb
сууруп ал @verb
тартып чык @verb
алып чыг @verb
алып чык @verb
алып чыктык +fin
алып чыкканбыз +fin
чыгардык +fin
чыгарышты +fin
чыгарышкан +fin +adn
чыгарып кет @verb
чыгарып кел @verb
чыгарып бүт @verb
чыгарып ал @verb
ташып чыг @verb
ташып чык @verb
алып чыгууга туура келди +fin
алып чыгууга туура келген +fin
чыгарууга туура келди +fin
чыгарууга туура келген +fin

[sleep] trigger beside
түнө @verb
түнөп жат @now
түнөп кал @verb
түн өткөр @verb

# how they come home from abroad
[by_air] trigger beside
атайын борт менен
атайын каттам менен
атайын учак менен
мекенине
учак менен
учактар менен
чартер менен
өз өлкөсүнө

# "230 кишиге баш паанек берилди"
[lodging] trigger beside
баш калка
баш калкалаар жай
баш паанек
баш маанек
түнөк
турак жай
убактылуу жай
убактылуу турак жай
чатыр
чатырлар

# who left what: "айылды 1 200 киши таштап чыкты"
[left_behind] trigger beside
калтырып кет @verb
калтырып кач @verb
калтырып чык @verb
таштап кач @verb
таштап кет @verb
таштап чыг @verb
таштап чык @verb
таштап жөнө @verb

# from the mountains: "ашуудан 16 турист түшүрүлдү"
[brought_down] trigger beside
түшүрүл @verb
ылдый түшүрүл @verb
төмөн түшүрүл @verb
