# Kyrgyz: what happens to people. Own work from general knowledge of the language. Apache-2.0.
# Sub-classes say how a word takes its figure: .verb has it as its subject (nominative, or genitive under -ганы), .active as its object (accusative),
# .life as the genitive before "life", .body as the genitive before "body", .noun stands beside it.

# ---------------------------------------------------------------- killed
[killed.verb] trigger
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
курманды @k
маркум @noun

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
бычакта @verb
жараатта @verb
жарадар кыл @verb
жарадар кылып кет @verb
жаракат келтир @verb
жаракатта @verb
сабап сал @verb

[injured.noun] trigger
жарадар @noun
жаралуу @noun

# "жаракаттан дарыланууда"
[wound] trigger
жараат @noun
жаракат @noun
травма @noun

# ---------------------------------------------------------------- missing
[missing.verb] trigger
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
туткундагы +adn
туткундал @verb
туткундан бошо @verb
туткундан бошотул @verb
туткундан кайтарыл @verb
уурдалып кет @verb

[captured.active] trigger
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
коопсуз жайга чыгар @verb
коопсуз жерге чыгар @verb
көчүр @verb
көчүрүп кет @verb
көчүрүп чык @verb
эвакуация жаса @verb
эвакуация кыл @verb
эвакуацияла @verb

[displaced.noun] trigger
аргасыз которулган +adn
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

[carried]
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
саны @pcase

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
жакында @verb
жакындап кал @verb

# verbs of a count: "46га жетти", "72 миңден ашты", "43кө көбөйдү"
[reach]
барабар бол @verb
бол @verb
жет @verb
жетип кал @verb
түз @verb
өт @verb

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
