# Kyrgyz: who gives figures besides offices and bodies, and by which papers and verbs. Own work. Apache-2.0.

# one who tells
[account.one]
абышка @noun
адвокат @noun
айдоочу @noun
аксакал @noun
альпинист @noun
багбан @noun
балыкчы @noun
башкарма башчысы @pcase
бригадир @noun
булагы @pcase
булак @noun
дежур дарыгер @noun
диспетчер @noun
дыйкан @noun
ээси @pcase
егер @noun
жашоочу @noun
жүргүнчү @noun
имам @noun
имамы @pcase
инженер @noun
казы @noun
капитан @noun
капитаны @pcase
коменданты @pcase
командири @pcase
кошунасы @pcase
күзөтчү @noun
машинист @noun
медайым @noun
молдо @noun
мугалим @noun
мугалими @pcase
окуучу @noun
омбудсмен @noun
сапер @noun
священник @noun
старостасы @pcase
студент @noun
учкуч @noun
фельдшер @noun
фермер @noun
чабан @noun
чиновник @noun
шейх @noun
эколог @noun

[account.body]
аэропорт @noun
аэропорту @pcase
вокзал @noun
депутаттар тобу @pcase
епархия @noun
жарандык коргонуу @noun
завод @noun
заводу @pcase
институт @noun
институту @pcase
каршы тарап @noun
эки тарап @noun
колониясы @pcase
лицей @noun
маалымат каражаттары @pcase
мектеби @pcase
мектеп @noun
радиосу @pcase
редакция @noun
редакциясы @pcase
посолдук @noun
посолдугу @pcase
телевидение @noun
телевидениеси @pcase
тынчтык күчтөрү @pcase
түрмөсү @pcase
университет @noun
университети @pcase
флоту @pcase
чиркөө @noun
чиркөөсү @pcase
шахтасы @pcase
эпархия @noun
эпархиясы @pcase
юстиция бөлүмү @pcase

# several who tell
[account.folk]
адвокаттар @pcase
айыл тургундары @pcase
аман калгандар @pcase
жакындары @pcase
жолдоштору @pcase
кошуналары @pcase
көргөндөр @pcase
ортомчулар @pcase
ортомчулары @pcase
патологоанатомдор @pcase
сот-медициналык эксперттер @pcase
судмедэксперттер @pcase
тергөөчүлөр @pcase
тууган-уруктары @pcase
туугандары @pcase
үй бүлөлөрү @pcase
үй бүлөсү @pcase
энелери @pcase

# papers that hold a count
[account.ledger]
базасы @pcase
баяндамасы @pcase
билдирүүсү @pcase
бюллетени @pcase
докладдары @pcase
докладды @pcase
доклады @pcase
жазуулары @pcase
журналы @pcase
жыйынтыгы @pcase
маалымат базасы @pcase
маалыматы @pcase
маалыматтары @pcase
отчету @pcase
отчёту @pcase
реестри @pcase
сводкасы @pcase
статистикасы @pcase
тизмеси @pcase
тизмелери @pcase
эсеби @pcase
эсептери @pcase
эсебинин жыйынтыгы @pcase

# verbs whose object is the figure, and no verbs of telling
[account.verb]
атын билет +fin
аттарын билет +fin
атап чыкты +fin
байланышын жоготту +fin
издеп жатат +fin
издеп жүрөт +fin
издеп жатышат +fin
издөө жарыялады +fin
тизмеге кошту +fin
тизмесине кошту +fin
тизмеден чыгарды +fin
тизмесин түздү +fin
тизмесин жарыялады +fin
тизмесин тактады +fin
таап чыкты +fin
тапты деп эсептейт +fin
сөөгүн тааныды +fin
өлдү деп эсептейт +fin
каттоого алды +fin

# what is given anew before a colon
[account.gave]
жаңылады +fin
жаңыртты +fin
толуктады +fin
тактады +fin
оңдоду +fin
өзгөрттү +fin
келтирди +fin
келтирет +fin
атады +fin
айтты +fin
берди +fin
жарыялады +fin
карап чыкты +fin

[named.body.group]
бирлиги @pcase +poss
обсерваториясы @pcase +poss
союзу @pcase +poss
