# Kyrgyz: words that tell what became of people only together with others of their sentence. Own work from general knowledge of the language.
# Licence: Apache-2.0.

# ---- more words of what becomes of people
[killed.verb]
өмүрүнөн ажыра @verb
өмүрүнөн айрыл @verb
өмүр менен коштош @verb
тил тартпай кет @verb
жайран бол @verb
кара жерге берил @verb
жер койнуна берил @verb
биротоло кет @verb
уйкусунда кет @verb
тирүү эмес +fin
өмүр үзүл @verb

[injured.verb]
көзүнөн айрыл @verb
контузияга кабыл @verb
контузияга учура @verb
жанчылып кал @verb
эзилип кал @verb
тырмал @verb
сыдырыл @verb
жаракатка кабыл @verb
жаракатка учура @verb
түтүнгө муун @verb
түтүнгө муунуп кал @verb
газга муун @verb

[injured.active]
тытып сал @verb
тытып кет @verb
тилип кет @verb
кесип кет @verb
сүзүп сал @verb
тепсеп кет @verb

[injured.noun]
оор абалдагылар @plc

[missing.verb]
жерге сиңгендей жок бол @verb
жоктолууда +fin +adn
изсиз жок бол @verb
изсиз жогол @verb
изсиз кет @verb

[detained]
кишендел @verb

[detained.active]
кишенде @verb
камоого уруксат берди +fin
камоого уруксат берген +fin +adn
камоого чечим чыгарды +fin
камоого чечим чыгарган +fin +adn

[hospital]
лазарет @noun

[trapped.rubble]
көмүрдүн астында
көмүрдүн алдында
таштын астында
таштын алдында
топурактын астында
топурактын алдында
бетондун астында
бетондун алдында

# verbs that only people and beasts die by
[wide.dies] trigger beside
каза бол @verb
каза тап @verb
көз жум @verb
мерт бол @verb
мерт тап @verb
курман бол @verb
набыт бол @verb
жан бер @verb
кайтыш бол @verb
өлүп кал @verb
өл @verbg

[killed.active]
машина басып кет @verb
унаа басып кет @verb
поезд басып кет @verb
трактор басып кет @verb
танк басып кет @verb
муунтуп сал @verb
муунтуп кет @verb
вирус алып кет @verb
оору алып кет @verb
илдет алып кет @verb
ажал алып кет @verb

[killed.life.own]
өмүрү кырчыл @verb

[killed.life]
ажалына себеп бол @verb

[injured.limb]
эти күй @verb

[missing.active]
таба алышпай жат @now
таба албай жат @now

[captured.active]
барымталап ал @verb
барымталап кет @verb

[cuffed]
камак чарасы колдонул @verb
камакка алуу чарасы колдонул @verb

[displaced.verb]
журтун таштап кач @verb
журтун таштап кет @verb
башпааксыз кал @verb
айылынан сүрүл @verb
үйүнөн сүрүл @verb
жеринен сүрүл @verb
баш паанек сура @verb

[hospitalized.verb]
дем алуу аппаратында +fin +adn
койка-орунга жат @verb
койкага жат @verb

[affected.verb]
тумоолоп кал @verb
кырсыкта @verb
зордуктал @verb

# ---- more people by their trade, people or state
[people.civilian]
акробат @noun
актёр @noun
архитектор @noun
аткезчи @noun
байкер @noun
банкир @noun
бармен @noun
бетончу @noun
бизнесмен @noun
бийчи @noun
бортинженер @noun
бортпроводник @noun
боцман @noun
бульдозерчи @noun
былгаарычы @noun
вахтёр @noun
велокурьер @noun
велосипедчен @noun
велосипедчи @noun
викарий @noun
водолаз @noun
вулканолог @noun
газчы @noun
геодезист @noun
грузчик @noun
дайвер @noun
декан @noun
дельтапланчы @noun
дизелист @noun
дирижёр @noun
доброволец @noun
докер @noun
дьякон @noun
егер @noun
епископ @noun
жумушкер @noun
заводчу @noun
зоолог @noun
имамзада @noun
интерн @noun
ишкер @noun
кайырчы @noun
кассир @noun
кезбе @noun
кеменчи @noun
кечил @noun
кинооператор @noun
кирпиччи @noun
комбайнер @noun
комбайнчы @noun
конвойчу @noun
кочегар @noun
крановщик @noun
курьер @noun
лицейчи @noun
маляр @noun
матрос @noun
металлист @noun
метеоролог @noun
молдо @noun
монтёр @noun
мотоциклчен @noun
мотоциклчи @noun
музыкант @noun
мусапыр @noun
нотариус @noun
опекун @noun
орокчу @noun
палван @noun
пиротехник @noun
повар @noun
понтончу @noun
раввин @noun
радист @noun
рейнджер @noun
риелтор @noun
рикша @noun
сантехник @noun
скутерчи @noun
соодагер @noun
спасатель @noun
спелеолог @noun
стюардесса @noun
тилемчи @noun
топограф @noun
тракторист @noun
фотограф @noun
циркчи @noun
шакирт @noun
шахтачы @noun
шкипер @noun
шофёр @noun
штурман @noun
эколог @noun
эмчи @noun
яхтачы @noun

[people.military]
талип @noun
новобранец @noun
резервист @noun
мерген @noun
чекист @noun
контрактчы @noun
десантчы @noun
морпех @noun
гвардиячы @noun
артиллерист @noun
танкист @noun
