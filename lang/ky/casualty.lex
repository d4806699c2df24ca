# Kyrgyz: what happens to people. Own work from general knowledge of the language. Apache-2.0.
# Sub-classes say how a word takes its figure: .verb has it as its subject (nominative, or genitive under -ганы), .active as its object (accusative),
# .life as the genitive before "life", .body as the genitive before "body", .noun stands beside it.

# ---------------------------------------------------------------- killed
[killed.verb] trigger
ажал таап +fin
ажал таб @verb
ажал тап @verb
аман калган жок +fin
арабыздан кет @verb
асылып өл @verb
атылып өлтүрүл @verb
атып салын @verb
атып өлтүрүл @verb
бычакталып өл @verb
дүйнө сал @verb
дүйнөдөн кайт @verb
дүйнөдөн өт @verb
жайратыл @verb
жан бер @verb
жан таслим бол @verb
жаны кыйыл @verb
жок кылын @verb
каза ~ бол @verb
каза ~ таб @verb
каза ~ тап @verb
каза таап +fin
каза тарт @verb
кайтыш ~ бол @verb
курман ~ бол @verb
курман кет @verb
кыйрап өл @verb
кырыл @verb
күйүп кет @verb
көз жум @verb
мерт ~ бол @verb
мерт кет @verb
мүрт ~ бол @verb
мүрт кет @verb
набыт ~ бол @verb
набыт кет @verb
окко уч @verb
сууга агып өл @verb
сууга чөгүп өл @verb
тирүү калган жок +fin
тирүү чыккан жок +fin
тирүү чыкпады +fin
тирүүлөй күй @verb
тирүүлөй күйүп кет @verb
тумчугуп өл @verb
чарчап кал @verb
чөгүп кет @verb
чөгүп өл @verb
чөк @verb
шейит бол @verb
шейит кет @verb
шейит түш @verb
үзүл @verb
өл @verbg
өлтүрүл @verb
өлүк табыл @verb
өлүмгө дуушар бол @verb
өлүмгө учура @verb
өлүп кал @verb
өлүп кет @verb
өлүү табыл @verb
өмүр кыйыл @verb
өмүр менен кош @verb
өмүрдөн өт @verb
өмүрү үзүл @verb
өмүрүнөн ажыра @verb
өмүрүнөн ажырал @verb
өрттөнүп кет @verb

[killed.active] trigger
арабыздан алып кет @verb
арадан алып кет @verb
асып өлтүр @verb
атып кет @verb
атып сал @verb
атып өлтүр @verb
бычактап өлтүр @verb
жайрат @verb
жерге бер @verb
жок кыл @verb
каза кыл @verb
кыйнап өлтүр @verb
кырып кет @verb
кырып сал @verb
мерт кыл @verb
муузда @verb
мууздап кет @verb
мууздап сал @verb
муунтуп өлтүр @verb
набыт кыл @verb
союп кет @verb
тебелеп өлтүр @verb
чайнап өлтүр @verb
өлтүр @verb
өлтүртүп кой @verb
өлүмгө дуушар кыл @verb

# "16 кишинин өмүрүн алды", "59 адамдын өмүрү кыйылды"
[killed.life] trigger
башын ал @verb
башын жут @verb
башын кес @verb
жанын ал @verb
жанын кый @verb
жашоону ал @verb
жашоону алып кет @verb
жашоосун ал @verb
канын төк @verb
көзү тазалан @verb
көзүн тазала @verb
түбүнө жет @verb
өмүрдү ал @verb
өмүрдү алып кет @verb
өмүрү кыйыл @verb
өмүрүн ал @verb
өмүрүн алып кет @verb
өмүрүн жалма @verb
өмүрүн кый @verb
өмүрүн кыйып кет @verb
өмүрүн үз @verb
өмүрүнүн кыйыл @verb
өмүрүнө балта чап @verb

# "24 жаранынан айрылды", "үч жоокерин жоготту"
[killed.loss] trigger
ажыра @verb
айрыл @verb
жогот @verb

[killed.body] trigger
дене @noun
денеси @pcase
жансыз дене @noun
жасат @noun
маркум денеси @pcase
сөөг @hisn
сөөгү @pcase
сөөк @noun
тарп @hisn
өлүг @hisn
өлүк @noun

# deaths as things that are counted, registered, confirmed
[killed.noun] trigger
адам өлүмү @pcase
өлүм @noun
өлүмү @pcase

# the dead: "500дөн ашуун курмандык бар"
[killed.person] trigger
курман +nom
курманды @k
маркум @noun
өлүк +nom

# ---------------------------------------------------------------- injured
[injured.verb] trigger
ар кандай жаракат ал @verb
ар түрдүү жаракат ал @verb
бир нече жеринен жаракат ал @verb
бычак жарааты @word менен түш @verb
дене жаракат @word ал @verb
денеси күй @verb
жараат @word ал @verb
жараат ~ ал @verb
жараат менен кутул @verb
жараат тарт @verb
жарааттар менен кутул @verb
жарадар ~ бол @verb
жарадар кылын @verb
жаракат @word ал @verb
жаракат ~ ал @verb
жаракат менен кутул @verb
жаракат менен табыл @verb
жаракат тарт @verb
жаракаттан @verb
жаракаттанып кал @verb
жаракаттар менен кутул @verb
жаралан @verb
жараланып кал @verb
жеңил жараат ал @verb
жеңил жаракат ал @verb
контузия ал @verb
контузия бол @verb
күйүк ~ ал @verb
күйүккө кабыл @verb
күйүккө чалдык @verb
майып ~ бол @verb
ок же @verb
омурткасы жабырка @verb
оор жараат ал @verb
оор жаракат ал @verb
сындырып ал @verb
сыныктар менен түш @verb
тийген октон жаракат ал @verb
травма ~ ал @verb
тумчук @verb
уулан @verb
ууланып кал @verb
үшүк ал @verb
үшүп кал @verb

[injured.active] trigger
бычакта @verb
жараатта @verb
жарадар кыл @verb
жарадар кылып кет @verb
жарадар кылып сал @verb
жаракат келтир @verb
жаракатта @verb
жарала @verb
жаралап кет @verb
сабап сал @verb

# what is hurt: "он милиционердин башы жарылды", "үч тургунга ок тийди"
[injured.limb] trigger
башы жарыл @verb
буту сын @verb
кабыргасы сын @verb
колу сын @verb
колу-буту сын @verb
мээси чайкал @verb
ок тий @verb
омурткасы сын @verb
снаряд сыныгы тий @verb

[injured.noun] trigger
жараатту @noun
жарааттуу @noun
жарадар @noun
жарадары @plc
жаракаттуу @noun
жаралуу @noun

# "жаракаттан дарыланууда"
[wound] trigger
жараат @noun
жаракат @noun
травма @noun

# ---------------------------------------------------------------- missing
[missing.verb] trigger
байланышка чыкпай кой @verb
белгисиз жогол @verb
дайынсыз +fin +adn
дайынсыз ~ жогол @verb
дайынсыз бойдон +fin +adn
дайынсыз бойдон кал @verb
дайынсыз деп табыл @verb
дайынсыз деп эсептел @verb
дайынсыз кал @verb
дайынсыз кет @verb
дайынсыздардын тизмесинде кал @verb
дайыны чыкпай кал @verb
дарексиз жогол @verb
жогол @verb
жоголуп кет @verb
жок болуп кет @verb
изделип жат @verb
изделип жатат +fin +adn
изделип жатышат +fin
изделүүдө +fin +adn
изи суу @verb
изсиз жогол @verb
кабарсыз жогол @verb
кабарсыз кет @verb
кар көчкү @word астында кал @verb
көчкү @word астында кал @verb
көчкү @word алдында кал @verb
табыла элек +fin +adn
табылбай жат @verb
табылбай кал @verb
уранды @word астында кал @verb
уранды @word алдында кал @verb
дарексиз кет @verb
үйүлгөн таштардын астында кал @verb

# "туристтердин дайыны чыга элек"
[missing.trace] trigger
дайны
дайыны
дареги
дарегин
кайда жүргөнү
кайда экени
кайда экенин

[gone]
белгисиз
белгисиз бойдон
билинбеди
билинбейт
билинген жок
билишпейт
жок
табыла элек
табылбаган
табылбады
табылбай
табылбай жатат
табылган жок
тактай албай
тактай албай жатат
тактай элек
чыга элек
чыккан жок
чыкпаган
чыкпады
чыкпай
чыкпай жатат
чыкпайт

[missing.active] trigger
издеп жат @verb
издеп жатат
издеп жатыш @verb
издеп жатышат
издөө
издөө иштери @pcase
издөөдө
издөөлөр уланууда

# also with the genitive: "кенчилердин тагдыры белгисиз"
[missing.verb.fate] trigger
дайыны жок +fin +adn
дайыны чыкпа @verb
кайда экени белгисиз +fin +adn
каякта экени белгисиз +fin +adn
тагдырлары белгисиз +fin +adn
тагдыры белгисиз +fin +adn
тагдыры белгисиз бойдон +fin +adn

# with "менен": "17 киши менен байланыш жок"
[missing.contact] trigger
байланыш болбо @verb
байланыш жок +fin +adn
байланыш үзүл @verb
байланышка чыга албай жат @verb
байланышка чыга элек +fin
байланышка чыкпа @verb
байланышка чыкпай кой @verb
дайын жок +fin +adn
дарек жок +fin +adn
кабар жок +fin +adn

[missing.noun] trigger
дайынсыздар @plc
жоголгондор @plc

# ---------------------------------------------------------------- captured
[captured.verb] trigger
ала качыл @verb
барымтага алын @verb
барымтага түш @verb
барымтада +fin +adn
барымтада кал @verb
барымтада кармал @verb
барымтада кармалып тур @verb
барымтадагы +adn
барымтадан бошо @verb
барымтадан бошотул @verb
барымтадан куткарыл @verb
зордоп алып кетил @verb
колго алын @verb
колго түш @verb
туткун бол @verb
туткунга алын @verb
туткунга түш @verb
туткунда +fin +adn
туткунда жат @verb
туткунда кал @verb
туткунда кармал @verb
туткунда отур @verb
туткунда отурат +fin +adn
туткундагы +adn
туткундал @verb
туткундан бошо @verb
туткундан бошотул @verb
туткундан кайт @verb
туткундан кайтарыл @verb
туткундан кайтып кел @verb
уурдалып кет @verb

[captured.active] trigger
ала кач @verb
барымта катары карма @verb
барымта катары кармап тур @verb
барымта катары кармап турат +fin
барымта катары кармап турушат +fin
барымтага ал @verb
барымтада карма @verb
барымтада кармап тур @verb
барымтада кармап турат +fin
барымтада кармап турушат +fin
барымтадан бошот @verb
зордоп алып кет @verb
колго түшүр @verb
туткунга ал @verb
туткунга алып кет @verb
туткунда карма @verb
туткунда кармап жат @verb
туткунда кармап тур @verb
туткундан алып чык @verb
туткундан кайтарып ал @verb
туткундап ал @verb
туткундап кет @verb
уурдап кет @verb

# with the victims between: "туткунга беш жоокер түштү"
[captivity] trigger
барымтага
туткунга

[captured.noun] trigger
аскер туткуну @pcase
барымтадагы @noun
барымтадагылар @plc
согуш туткун @noun
согуш туткуну @pcase
туткун @noun

# ---------------------------------------------------------------- displaced
[displaced.verb] trigger
айыл @word таштап +fin +weak
айыл @word таштап кет @verb +weak
айыл @word таштап чык @verb +weak
аргасыз көч @verb
баш калка изде @verb +weak
баш калка таап +fin
баш калка тап @verb
баш калкала @verb
баш калкалоочу жайга жайгаштырыл @verb
баш калкасыз кал @verb
баш пааналаган +fin +adn
баш паанасыз кал @verb
боз үйсүз кал @verb
жайгаштырыл @verb
жашаган жерин таштап кет @verb
жер котор @verb
жер которгон +fin +adn
жерин таштап кет @verb
ички качкынга айлан @verb
кач @verb +weak
качкынга айлан @verb
качууга аргасыз бол @verb
качууга мажбур бол @verb
качып бар @verb +weak
качып кет @verb +weak
качып кир @verb +weak
качып чык @verb +weak
качып өт @verb +weak
коопсуз жайга жайгаштырыл @verb
коопсуз жайга жеткирил @verb
коопсуз жайга чыгарыл @verb
коопсуз жайларга көчүрүл @verb
коопсуз жерге жайгаштырыл @verb
коопсуз жерге жеткирил @verb
коопсуз жерге чыгарыл @verb
куугунтукталган +fin +adn
көч @verb +weak
көчүп барууга аргасыз бол @verb
көчүп кет @verb +weak
көчүрүл @verb
көчүүгө аргасыз бол @verb
көчүүгө мажбур бол @verb
паана таап +fin
паана тап @verb +weak
пааналан @verb +weak
сыртка чыгарыл @verb
турак жайсыз кал @verb
турак жайынан ажыра @verb
турак-жайсыз кал @verb
турак-жайынан ажыра @verb
убактылуу жайга жайгаштырыл @verb
убактылуу жайгаштырыл @verb
чатырларга жайгаштырыл @verb
эвакуация бол @verb
эвакуация кылын @verb
эвакуациядан өт @verb
эвакуациялан @verb
чатыр @word жаша @verb
чатыр @word түнө @verb
үйлөрүнөн чыгарыл @verb
үйүнөн чыгарыл @verb
үй @word ажыра @verb
үй @word айрыл @verb
үй @word калтырып кет @verb +weak
үй @word куугунтуктал @verb
үй @word ташта @verb +weak
үй @word таштап +fin +weak
үй @word таштап кач @verb
үй @word таштап качууга аргасыз бол @verb
үй @word таштап качууга мажбур бол @verb
үй @word таштап кет @verb
үй @word таштап кетүүгө аргасыз бол @verb
үй @word таштап кетүүгө мажбур бол @verb
үй @word таштап чык @verb
үй @word таштоого аргасыз бол @verb
үй @word таштоого мажбур бол @verb
үй-жай @word калтырып кет @verb +weak
үй-жай @word ташта @verb +weak
үй-жай @word таштап +fin
үй-жай @word таштап кач @verb
үй-жай @word таштап качууга аргасыз бол @verb
үй-жай @word таштап качууга мажбур бол @verb
үй-жай @word таштап кет @verb
үй-жай @word таштап кетүүгө аргасыз бол @verb
үй-жай @word таштап кетүүгө мажбур бол @verb
үй-жай @word таштап чык @verb
үй-жай @word таштоо @word аргасыз бол @verb
үй-жайсыз кал @verb
үй-жайынан ажыра @verb
үй-жайынан айрыл @verb
үй-жайынан чык @verb +weak
үйлөрүнөн качып чык @verb
үйлөрүнөн куугунтуктал @verb
үйсүз кал @verb
үйсүз-күйсүз кал @verb

[displaced.active] trigger
баш паанасыз калтыр @verb
коопсуз жайга чыгар @verb
коопсуз жерге чыгар @verb
көчүр @verb
көчүрүп кет @verb
көчүрүп чык @verb
таштап кетүүгө мажбурла @verb
шаар @word таштап кетүүгө мажбурла @verb
эвакуация жаса @verb
эвакуация кыл @verb
эвакуацияла @verb
үй @word таштоого мажбурла @verb
үй-жай @word таштоого мажбурла @verb
үй-жайсыз калтыр @verb
үйсүз калтыр @verb

[displaced.noun] trigger
аргасыз көчкөндөр @plc
жер которгондор @plc
ички качкын @noun
качкын @noun

# ---------------------------------------------------------------- hospitalized
[hospitalized.verb] trigger
амбулатордук дарылан @verb
госпиталдаштырыл @verb
госпитализация бол @verb
госпитализация кылын @verb
госпитализациялан @verb
дарыланууда +fin +adn
дарыланып жат @verb
дарыланып жатат +fin
дарыланып жатыш @verb
дарыланып жатышат +fin
дарыланып чык @verb
дем алдыруу аппаратына туташтырыл @verb
жасалма дем алдыруу аппаратына туташтырыл @verb
жаткырыл @verb
комада +fin +adn
комада жат @verb
комада жатат +fin +adn
стационарда дарылан @verb
стационардык дарылан @verb
стационардык дарыланууда +fin +adn

# places of treatment; a verb of bringing or lying makes it a fact
[hospital] trigger
балдар ооруканасы @pcase
бейтапкана @noun
госпитал @noun
госпиталь @noun
жан сактоо бөлүмү @pcase
жансактоо бөлүмү @pcase
жаракаттоо бөлүмү @pcase
жугуштуу оорулар бөлүмү @pcase
клиника @noun
медициналык борбор @noun
медициналык мекеме @noun
оорукана @noun
ооруканалары @pcase
ооруканасы @pcase
ооруканасынын бөлүмү @pcase
ортопедия борбору @pcase
палата @noun
реанимация @noun
реанимация бөлүмү @pcase
стационар @noun
тез жардам борбору @pcase
травматология борбору @pcase
травматология бөлүмү @pcase
улуттук госпиталь @noun
хирургия борбору @pcase
хирургия бөлүмү @pcase
хирургиялык борбор @noun

# "кишилерди госпиталга алып кетти"
[carry]
алып бар @verb
алып кел @verb
алып кет @verb
жаткыр @verb
жеткир @verb
жөнөт @verb
ташы @verb

[carried]
алынып кел @verb
алып бар @verb
алып барыл @verb
алып кел @verb
алып келин @verb
алып кетил @verb
жаткызыл @verb
жаткырыл @verb
жетип кел @verb
жеткирил @verb
жөнөтүл @verb
кабыл алын @verb
кайрыл @verb
келип түш @verb
котор @verb
которул @verb
ташып барыл @verb
түш @verb
түшүрүл @verb

[lies]
бар
дарылан @verb
дарыланууда +fin +adn
дарыланып жат @verb
дарыланып жатыш @verb
жат @verb
жатыш @verb
кал @verb
кармалып тур @verb
тур @verb

# ---------------------------------------------------------------- affected
[affected.verb] trigger
вируска чалдык @verb
жабыр тарт @verb
жабыр чек @verb
жабырка @verb
жабырлан @verb
жапа тарт @verb
жапа чек @verb
жер алдында кал @verb
жер астында кал @verb
шахтада камалып кал @verb
жер алдында камалып кал @verb
жер астында камалып кал @verb
жуктур @verb
зыян кел @verb
зыян тарт @verb
зыянга учура @verb
илдетке чалдык @verb
коронавируска чалдык @verb
кырсыкка кабыл @verb
оорусуна чалдык @verb

# cases of a disease: "884 жаңы учур катталды"
[affected.case] trigger
жаңы учур @noun
учур аныктал @verb
учур каттал @verb
учуру аныктал @verb
учуру каттал @verb
жуктуруу учур @member
оору жуктуруу учур @member
оору учур @member

[affected.noun] trigger
жабыр тартуучу @noun
жабыркоочу @noun
жабырлануучу @noun
жапа чегүүчү @noun

# ---------------------------------------------------------------- tolls
[count]
катары @pcase
саны @pcase
тизмеси @pcase
эсеби @pcase

[toll.affected] trigger
өлгөн-жаралангандар @plc
өлгөн-жараланганы @pcase

[toll.killed] trigger
жоготуу @noun
жоготуусу @pcase
курман болгондордун саны @pcase
курмандык @word саны @pcase
курмандыктардын саны @pcase
өлүм @noun
өлүм саны @pcase
өлүм-житим @noun
өлүмдүн саны @pcase

# "72 миңден ашты": more than
[exceed]
аш @verb
ашып кет @verb
ашып түш @verb

# "200гө жакындады": about
[approach]
чамала @verb
жакында @verb
жакындап кал @verb
тая @verb
чукулда @verb

# verbs of a count: "46га жетти", "72 миңден ашты", "43кө көбөйдү"
[reach]
барабар бол @verb
бол @verb
жет @verb
жетери @pcase +fin
жетип кал @verb
тактал @verb
түз @verb
түзөрү @pcase +fin
өт @verb

# who is put on a list: "катарына дагы 14 адам кошулду"
[joined_to]
кир @verb
киргизил @verb
кошул @verb

[grow]
азай @verb
азайтыл @verb
арт @verb
жет @verb
жогорула @verb
кыскар @verb
көбөй @verb
көбөйтүл @verb
көтөрүл @verb
төмөндө @verb
чык @verb
өс @verb

# found, pulled out: what makes a body a death
[found]
ал @verb
алын @verb
алынып чык @verb
алып чык @verb
аныктал @verb
бар
жат @verb
жерге берил @verb
жеткирил @verb
казылып алын @verb
казып алын @verb
казып чык @verb
каттал @verb
коюл @verb
таап +fin
таб @verb
табыл @verb
тап @verb
тапшырыл @verb
чыгар @verb
чыгарыл @verb
чык @verb

# "операция курмандыксыз аяктады"
[killed.nobody] trigger
адам курмандыгысыз
курмандыксыз

# sent home from hospital
[discharged] continues
үйүнө чык @verb
үйүнө чыгарыл @verb
үйлөрүнө чык @verb
үйлөрүнө чыгарыл @verb
