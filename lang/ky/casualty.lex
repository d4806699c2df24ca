# Kyrgyz: what happens to people. Own work from general knowledge of the language. Apache-2.0.
# Sub-classes say how a word takes its figure: .verb has it as its subject (nominative, or genitive under -ганы), .active as its object (accusative),
# .life as the genitive before "life", .body as the genitive before "body", .noun stands beside it.

# ---------------------------------------------------------------- killed
[killed.verb] trigger
ажал тап @verb
ажал таб @verb
ажал таап +fin
асылып өл @verb
атып өлтүрүл @verb
атып салын @verb
бычакталып өл @verb
дүйнө сал @verb
дүйнөдөн кайт @verb
дүйнөдөн өт @verb
жан бер @verb
жан таслим бол @verb
жаны кыйыл @verb
жок кылын @verb
жайратыл @verb
каза ~ бол @verb
каза ~ тап @verb
каза ~ таб @verb
каза таап +fin
каза тарт @verb
кайтыш ~ бол @verb
көз жум @verb
курман ~ бол @verb
курман кет @verb
кыйрап өл @verb
кырыл @verb
мерт ~ бол @verb
мерт кет @verb
мүрт ~ бол @verb
мүрт кет @verb
набыт ~ бол @verb
набыт кет @verb
окко уч @verb
өл @verbg
өлтүрүл @verb
өлүмгө дуушар бол @verb
өлүп кал @verb
өлүп кет @verb
өмүр менен кош @verb
өмүрдөн өт @verb
өмүрү үзүл @verb
өмүрүнөн ажыра @verb
өмүрүнөн ажырал @verb
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

[killed.active] trigger
атып кет @verb
атып өлтүр @verb
атып сал @verb
асып өлтүр @verb
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
өлтүр @verb
өлтүртүп кой @verb
тебелеп өлтүр @verb
чайнап өлтүр @verb

# "16 кишинин өмүрүн алды", "59 адамдын өмүрү кыйылды"
[killed.life] trigger
башын ал @verb
жанын ал @verb
көзү тазалан @verb
көзүн тазала @verb
жанын кый @verb
өмүрү кыйыл @verb
өмүрүн ал @verb
өмүрүн алып кет @verb
өмүрүн жалма @verb
өмүрүн кый @verb
өмүрүнө балта чап @verb
өмүрүнүн кыйыл @verb
түбүнө жет @verb

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
өлүк @noun
өлүг @hisn
сөөк @noun
сөөг @hisn
сөөгү @pcase
тарп @hisn

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
жаракат ~ ал @verb
жаракат @word ал @verb
жараат @word ал @verb
жаракат тарт @verb
жаракаттан @verb
жараат ~ ал @verb
жараат тарт @verb
жарадар ~ бол @verb
жарадар кылын @verb
жаракат менен табыл @verb
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
тийген октон жаракат ал @verb
травма ~ ал @verb
уулан @verb
ууланып кал @verb
сындырып ал @verb
сыныктар менен түш @verb

[injured.active] trigger
бычакта @verb
жарадар кыл @verb
жарадар кылып кет @verb
жараатта @verb
жаракатта @verb
жаракат келтир @verb
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
жок болуп кет @verb
дайынсыз +fin +adn
дайынсыз бойдон кал @verb
дайынсыз бойдон +fin +adn
дайынсыз деп эсептел @verb
дайынсыз ~ жогол @verb
дайынсыз кал @verb
дайынсыз кет @verb
дайынсыз деп табыл @verb
дарексиз жогол @verb
изделип жат @verb
изделип жатат +fin +adn
изделип жатышат +fin
изделүүдө +fin +adn
изсиз жогол @verb
изи суу @verb
табыла элек +fin +adn
табылбай жат @verb
табылбай кал @verb
урандылардын астында кал @verb
урандылар астында кал @verb
үйүлгөн таштардын астында кал @verb
көчкүнүн астында кал @verb
кар көчкүнүн астында кал @verb
кабарсыз жогол @verb

# also with the genitive: "кенчилердин тагдыры белгисиз"
[missing.verb.fate] trigger
дайыны жок +fin +adn
дайыны чыкпа @verb
тагдыры белгисиз +fin +adn
тагдыры белгисиз бойдон +fin +adn
тагдырлары белгисиз +fin +adn
кайда экени белгисиз +fin +adn
каякта экени белгисиз +fin +adn

# with "менен": "17 киши менен байланыш жок"
[missing.contact] trigger
байланыш жок +fin +adn
байланыш үзүл @verb
байланыш болбо @verb
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
зордоп алып кетил @verb
колго алын @verb
колго түш @verb
туткун бол @verb
туткундал @verb
туткунга алын @verb
туткунга түш @verb
туткунда +fin +adn
туткунда жат @verb
туткунда кал @verb
туткунда кармал @verb
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
туткунда кармап тур @verb
уурдап кет @verb
туткунда кармап жат @verb

[captured.noun] trigger
барымтадагы +sg
барымтадагылар @plc
туткун @noun
согуш туткуну @pcase
согуш туткун @noun
аскер туткуну @pcase
аскер туткун @noun

# ---------------------------------------------------------------- displaced
[displaced.verb] trigger
аргасыз көч @verb
ички качкынга айлан @verb
качкынга айлан @verb
баш калка изде @verb +weak
баш калка тап @verb
баш калка таап +fin
баш калкала @verb
баш калкасыз кал @verb
баш пааналаган +fin +adn
боз үйсүз кал @verb
жер которгон +fin +adn
жер котор @verb
жерин таштап кет @verb
жашаган жерин таштап кет @verb
кач @verb +weak
качып бар @verb +weak
качып кет @verb +weak
качып чык @verb +weak
качып өт @verb +weak
качууга аргасыз бол @verb
качууга мажбур бол @verb
коопсуз жайга чыгарыл @verb
коопсуз жерге чыгарыл @verb
көчүп кет @verb +weak
көчүрүл @verb
көчүүгө аргасыз бол @verb
көчүүгө мажбур бол @verb
көчүп барууга аргасыз бол @verb
куугунтукталган +fin +adn
паана тап @verb +weak
пааналан @verb +weak
паана таап +fin
турак жайсыз кал @verb
турак-жайсыз кал @verb
турак жайынан ажыра @verb
турак-жайынан ажыра @verb
айыл @word таштап +fin +weak
айыл @word таштап кет @verb +weak
айыл @word таштап чык @verb +weak
үй-жай @word таштап +fin
үй-жай @word таштоо @word аргасыз бол @verb
үй @word таштап +fin +weak
үй-жай @word таштап качууга аргасыз бол @verb
үй-жай @word таштап качууга мажбур бол @verb
үй-жай @word таштап кетүүгө аргасыз бол @verb
үй-жай @word таштап кетүүгө мажбур бол @verb
үй-жай @word таштап кач @verb
үй-жай @word таштап кет @verb
үй-жай @word таштап чык @verb
үй-жай @word ташта @verb +weak
үй-жай @word калтырып кет @verb +weak
үй-жайынан ажыра @verb
үй-жайынан айрыл @verb
үй-жайынан чык @verb +weak
үй-жайсыз кал @verb
үй @word таштап кач @verb
үй @word таштап кет @verb
үй @word таштап чык @verb
үй @word ташта @verb +weak
үй @word таштоого аргасыз бол @verb
үй @word таштоого мажбур бол @verb
үй @word таштап кетүүгө аргасыз бол @verb
үй @word таштап кетүүгө мажбур бол @verb
үй @word таштап качууга мажбур бол @verb
үй @word таштап качууга аргасыз бол @verb
үй @word калтырып кет @verb +weak
үй @word айрыл @verb
үй @word куугунтуктал @verb
үй @word ажыра @verb
үйлөрүнөн качып чык @verb
үйлөрүнөн куугунтуктал @verb
үйсүз кал @verb
үйсүз-күйсүз кал @verb
эвакуация бол @verb
эвакуациялан @verb
эвакуациядан өт @verb

[displaced.active] trigger
көчүр @verb
көчүрүп кет @verb
көчүрүп чык @verb
коопсуз жерге чыгар @verb
коопсуз жайга чыгар @verb
эвакуацияла @verb
эвакуация кыл @verb
эвакуация жаса @verb

[displaced.noun] trigger
аргасыз көчкөндөр @plc
аргасыз которулган +adn
ички качкын @noun
качкын @noun
жер которгондор @plc

# ---------------------------------------------------------------- hospitalized
[hospitalized.verb] trigger
жасалма дем алдыруу аппаратына туташтырыл @verb
дем алдыруу аппаратына туташтырыл @verb
амбулатордук дарылан @verb
стационардык дарылан @verb
стационардык дарыланууда +fin +adn
комада +fin +adn
комада жат @verb
комада жатат +fin +adn
госпиталдаштырыл @verb
госпитализациялан @verb
госпитализация бол @verb
госпитализация кылын @verb
дарыланууда +fin +adn
дарыланып жат @verb
дарыланып жатат +fin
дарыланып жатышат +fin
дарыланып жатыш @verb
дарыланып чык @verb
стационарда дарылан @verb

# places of treatment; a verb of bringing or lying makes it a fact
[hospital] trigger
бейтапкана @noun
госпитал @noun
госпиталь @noun
жансактоо бөлүмү @pcase
клиника @noun
медициналык борбор @noun
медициналык мекеме @noun
балдар ооруканасы @pcase
оорукана @noun
ооруканасы @pcase
ооруканалары @pcase
реанимация @noun
реанимация бөлүмү @pcase
стационар @noun
травматология борбору @pcase
ортопедия борбору @pcase
хирургия борбору @pcase
хирургиялык борбор @noun
тез жардам борбору @pcase
улуттук госпиталь @noun
жаракаттоо бөлүмү @pcase

[carried]
алып бар @verb
алып барыл @verb
алып кел @verb
алып келин @verb
алып кетил @verb
жаткырыл @verb
жаткызыл @verb
жетип кел @verb
жеткирил @verb
жөнөтүл @verb
кабыл алын @verb
кайрыл @verb
котор @verb
которул @verb
келип түш @verb
ташып барыл @verb
түш @verb
түшүрүл @verb

[lies]
бар
дарылан @verb
дарыланып жат @verb
дарыланып жатыш @verb
дарыланууда +fin +adn
жат @verb
жатыш @verb
кал @verb
кармалып тур @verb
тур @verb

# ---------------------------------------------------------------- affected
[affected.verb] trigger
жер алдында кал @verb
жуктур @verb
илдетке чалдык @verb
оорусуна чалдык @verb
вируска чалдык @verb
коронавируска чалдык @verb
жабыр тарт @verb
жабыр чек @verb
жабырлан @verb
жабырка @verb
жапа чек @verb
жапа тарт @verb
зыян тарт @verb
зыянга учура @verb
кырсыкка кабыл @verb

# cases of a disease: "884 жаңы учур катталды"
[affected.case] trigger
жаңы учур @noun
жуктуруу учур @member
оору учур @member
оору жуктуруу учур @member

[affected.noun] trigger
жабыркоочу @noun
жабырлануучу @noun
жапа чегүүчү @noun
жабыр тартуучу @noun

# ---------------------------------------------------------------- tolls
[count]
саны @pcase

[toll.killed] trigger
курмандык @word саны @pcase
курмандыктардын саны @pcase
курман болгондордун саны @pcase
жоготуу @noun
жоготуусу @pcase
өлүм @noun
өлүм-житим @noun
өлүмдүн саны @pcase
өлүм саны @pcase

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
жет @verb
жетип кал @verb
түз @verb
барабар бол @verb
бол @verb
өт @verb

[grow]
азай @verb
азайтыл @verb
арт @verb
жогорула @verb
көбөй @verb
көбөйтүл @verb
көтөрүл @verb
кыскар @verb
өс @verb
төмөндө @verb
жет @verb

# found, pulled out: what makes a body a death
[found]
аныктал @verb
алынып чык @verb
алып чык @verb
бар
жат @verb
жеткирил @verb
жерге берил @verb
коюл @verb
тап @verb
таб @verb
таап +fin
табыл @verb
чык @verb
чыгар @verb
чыгарыл @verb
казып чык @verb
казып алын @verb
ал @verb
алын @verb
тапшырыл @verb
каттал @verb
казылып алын @verb
