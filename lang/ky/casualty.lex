# Kyrgyz: what happens to people. Own work from general knowledge of the language. Apache-2.0.
# Sub-classes say how a word takes its figure: .verb has it as its subject (nominative, or genitive under -ганы), .active as its object (accusative),
# .life as the genitive before "life", .body as the genitive before "body", .noun stands beside it.

# ---------------------------------------------------------------- killed
[killed.verb] trigger
үзүл @verb
өлүү табыл @verb
өлүк табыл @verb
өлүмгө учура @verb
тирүү чыккан жок +fin
тирүү калган жок +fin
аман калган жок +fin
тирүү чыкпады +fin
ажал таап +fin
ажал таб @verb
ажал тап @verb
асылып өл @verb
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
тирүүлөй күй @verb
тирүүлөй күйүп кет @verb
чарчап кал @verb
чөгүп кет @verb
чөгүп өл @verb
шейит бол @verb
шейит кет @verb
шейит түш @verb
өл @verbg
өлтүрүл @verb
өлүмгө дуушар бол @verb
өлүп кал @verb
өлүп кет @verb
өмүр кыйыл @verb
өмүр менен кош @verb
өмүрдөн өт @verb
өмүрү үзүл @verb
өмүрүнөн ажыра @verb
өмүрүнөн ажырал @verb

[killed.active] trigger
жерге бер @verb
муузда @verb
мууздап кет @verb
мууздап сал @verb
союп кет @verb
өлүмгө дуушар кыл @verb
асып өлтүр @verb
атып кет @verb
атып сал @verb
атып өлтүр @verb
бычактап өлтүр @verb
жайрат @verb
жок кыл @verb
каза кыл @verb
кыйнап өлтүр @verb
кырып кет @verb
кырып сал @verb
мерт кыл @verb
муунтуп өлтүр @verb
набыт кыл @verb
тебелеп өлтүр @verb
чайнап өлтүр @verb
өлтүр @verb
өлтүртүп кой @verb

# "16 кишинин өмүрүн алды", "59 адамдын өмүрү кыйылды"
[killed.life] trigger
башын жут @verb
жашоону ал @verb
жашоону алып кет @verb
өмүрдү ал @verb
өмүрдү алып кет @verb
жашоосун ал @verb
өмүрүн үз @verb
өмүрүн кыйып кет @verb
башын ал @verb
жанын ал @verb
жанын кый @verb
көзү тазалан @verb
көзүн тазала @verb
түбүнө жет @verb
өмүрү кыйыл @verb
өмүрүн ал @verb
өмүрүн алып кет @verb
өмүрүн жалма @verb
өмүрүн кый @verb
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
өлүк +nom
курманды @k
маркум @noun

# ---------------------------------------------------------------- injured
[injured.verb] trigger
жарааттар менен кутул @verb
жаракаттар менен кутул @verb
жаракат менен кутул @verb
жараат менен кутул @verb
омурткасы жабырка @verb
жаракаттанып кал @verb
ар кандай жаракат ал @verb
ар түрдүү жаракат ал @verb
бир нече жеринен жаракат ал @verb
бычак жарааты @word менен түш @verb
дене жаракат @word ал @verb
денеси күй @verb
жараат @word ал @verb
жараат ~ ал @verb
жараат тарт @verb
жарадар ~ бол @verb
жарадар кылын @verb
жаракат @word ал @verb
жаракат ~ ал @verb
жаракат менен табыл @verb
жаракат тарт @verb
жаракаттан @verb
жаралан @verb
жеңил жараат ал @verb
жеңил жаракат ал @verb
контузия ал @verb
контузия бол @verb
күйүк ~ ал @verb
күйүккө чалдык @verb
майып ~ бол @verb
ок же @verb
оор жараат ал @verb
оор жаракат ал @verb
сындырып ал @verb
сыныктар менен түш @verb
тийген октон жаракат ал @verb
травма ~ ал @verb
уулан @verb
ууланып кал @verb

[injured.active] trigger
жарала @verb
жаралап кет @verb
жарадар кылып сал @verb
бычакта @verb
жараатта @verb
жарадар кыл @verb
жарадар кылып кет @verb
жаракат келтир @verb
жаракатта @verb
сабап сал @verb

# what is hurt: "он милиционердин башы жарылды", "үч тургунга ок тийди"
[injured.limb] trigger
башы жарыл @verb
буту сын @verb
кабыргасы сын @verb
колу-буту сын @verb
колу сын @verb
мээси чайкал @verb
ок тий @verb
омурткасы сын @verb
снаряд сыныгы тий @verb

[injured.noun] trigger
жараатту @noun
жарааттуу @noun
жаракаттуу @noun
жарадары @plc
жарадар @noun
жаралуу @noun

# "жаракаттан дарыланууда"
[wound] trigger
жараат @noun
жаракат @noun
травма @noun

# ---------------------------------------------------------------- missing
[missing.verb] trigger
кабарсыз кет @verb
дайыны чыкпай кал @verb
дайынсыздардын тизмесинде кал @verb
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
кар көчкүнүн астында кал @verb
көчкүнүн астында кал @verb
табыла элек +fin +adn
табылбай жат @verb
табылбай кал @verb
урандылар астында кал @verb
урандылардын астында кал @verb
үйүлгөн таштардын астында кал @verb

# "туристтердин дайыны чыга элек"
[missing.trace] trigger
дайыны
дареги

[gone]
белгисиз
жок
табыла элек
табылбаган
табылбады
табылбай
табылган жок
чыга элек
чыккан жок
чыкпаган
чыкпады
чыкпай

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
кабар жок +fin +adn
дайын жок +fin +adn
дарек жок +fin +adn
байланышка чыкпа @verb
байланышка чыкпай кой @verb
байланышка чыга элек +fin
байланыш болбо @verb
байланыш жок +fin +adn
байланыш үзүл @verb
байланышка чыга албай жат @verb

[missing.noun] trigger
дайынсыздар @plc
жоголгондор @plc

# ---------------------------------------------------------------- captured
[captured.verb] trigger
туткундан кайт @verb
туткундан кайтып кел @verb
туткунда отур @verb
туткунда отурат +fin +adn
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
туткундагы +adn
туткундал @verb
туткундан бошо @verb
туткундан бошотул @verb
туткундан кайтарыл @verb
уурдалып кет @verb

[captured.active] trigger
барымта катары карма @verb
барымта катары кармап тур @verb
туткундап кет @verb
туткундап ал @verb
туткунга алып кет @verb
туткундан алып чык @verb
туткундан кайтарып ал @verb
барымтадан бошот @verb
барымта катары кармап турушат +fin
барымта катары кармап турат +fin
барымтада кармап турушат +fin
барымтада кармап турат +fin
ала кач @verb
барымтага ал @verb
барымтада карма @verb
барымтада кармап тур @verb
зордоп алып кет @verb
колго түшүр @verb
туткунга ал @verb
туткунда карма @verb
туткунда кармап жат @verb
туткунда кармап тур @verb
уурдап кет @verb

[captured.noun] trigger
аскер туткуну @pcase
барымтадагы @noun
барымтадагылар @plc
согуш туткун @noun
согуш туткуну @pcase
туткун @noun

# ---------------------------------------------------------------- displaced
[displaced.verb] trigger
жайгаштырыл @verb
сыртка чыгарыл @verb
баш паанасыз кал @verb
эвакуация кылын @verb
коопсуз жерге жеткирил @verb
коопсуз жайга жеткирил @verb
көч @verb +weak
качып кир @verb +weak
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
боз үйсүз кал @verb
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
качып чык @verb +weak
качып өт @verb +weak
коопсуз жайга жайгаштырыл @verb
коопсуз жайга чыгарыл @verb
коопсуз жайларга көчүрүл @verb
коопсуз жерге жайгаштырыл @verb
коопсуз жерге чыгарыл @verb
куугунтукталган +fin +adn
көчүп барууга аргасыз бол @verb
көчүп кет @verb +weak
көчүрүл @verb
көчүүгө аргасыз бол @verb
көчүүгө мажбур бол @verb
паана таап +fin
паана тап @verb +weak
пааналан @verb +weak
турак жайсыз кал @verb
турак жайынан ажыра @verb
турак-жайсыз кал @verb
турак-жайынан ажыра @verb
убактылуу жайга жайгаштырыл @verb
убактылуу жайгаштырыл @verb
чатырларга жайгаштырыл @verb
эвакуация бол @verb
эвакуациядан өт @verb
эвакуациялан @verb
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
үйсүз калтыр @verb
үй-жайсыз калтыр @verb
шаар @word таштап кетүүгө мажбурла @verb
таштап кетүүгө мажбурла @verb
үй @word таштоого мажбурла @verb
үй-жай @word таштоого мажбурла @verb
коопсуз жайга чыгар @verb
коопсуз жерге чыгар @verb
көчүр @verb
көчүрүп кет @verb
көчүрүп чык @verb
эвакуация жаса @verb
эвакуация кыл @verb
эвакуацияла @verb

[displaced.noun] trigger
аргасыз көчкөндөр @plc
жер которгондор @plc
ички качкын @noun
качкын @noun

# ---------------------------------------------------------------- hospitalized
[hospitalized.verb] trigger
жаткырыл @verb
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
комада +fin +adn
комада жат @verb
комада жатат +fin +adn
стационарда дарылан @verb
стационардык дарылан @verb
стационардык дарыланууда +fin +adn

# places of treatment; a verb of bringing or lying makes it a fact
[hospital] trigger
жугуштуу оорулар бөлүмү @pcase
палата @noun
травматология бөлүмү @pcase
хирургия бөлүмү @pcase
реанимация бөлүмү @pcase
ооруканасынын бөлүмү @pcase
балдар ооруканасы @pcase
бейтапкана @noun
госпитал @noun
госпиталь @noun
жансактоо бөлүмү @pcase
жаракаттоо бөлүмү @pcase
клиника @noun
медициналык борбор @noun
медициналык мекеме @noun
оорукана @noun
ооруканалары @pcase
ооруканасы @pcase
ортопедия борбору @pcase
реанимация @noun
реанимация бөлүмү @pcase
стационар @noun
тез жардам борбору @pcase
травматология борбору @pcase
улуттук госпиталь @noun
хирургия борбору @pcase
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
зыян кел @verb
вируска чалдык @verb
жабыр тарт @verb
жабыр чек @verb
жабырка @verb
жабырлан @verb
жапа тарт @verb
жапа чек @verb
жер алдында кал @verb
жуктур @verb
зыян тарт @verb
зыянга учура @verb
илдетке чалдык @verb
коронавируска чалдык @verb
кырсыкка кабыл @verb
оорусуна чалдык @verb

# cases of a disease: "884 жаңы учур катталды"
[affected.case] trigger
жаңы учур @noun
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
тизмеси @pcase
эсеби @pcase
саны @pcase

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
тая @verb
чукулда @verb
жакында @verb
жакындап кал @verb

# verbs of a count: "46га жетти", "72 миңден ашты", "43кө көбөйдү"
[reach]
түзөрү @pcase +fin
жетери @pcase +fin
барабар бол @verb
бол @verb
жет @verb
жетип кал @verb
түз @verb
өт @verb

# who is put on a list: "катарына дагы 14 адам кошулду"
[joined_to]
кир @verb
киргизил @verb
кошул @verb

[grow]
чык @verb
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
курмандыксыз
адам курмандыгысыз
