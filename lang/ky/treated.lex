# Kyrgyz: who brings the hurt to hospital, and how they come there, crossed by 44-treated.rules and 60-treated.rules. Own work. Licence: Apache-2.0.

[ambulance] trigger beside
авиамедицина
медиктер
медиктер бригадасы
санавиация
санитардык авиация
санитардык учак
санитардык вертолёт
тез жардам
тез жардам бригадалары
тез жардам бригадасы
тез жардам кызматкерлери
тез жардам кызматы
тез жардам машинасы
тез жардам машиналары
тез жардам унаасы
тез жардам унаалары
тез медициналык жардам
шашылыш жардам

# into hospital: "Таш-Көмүр ооруканасына алынды"
[treated.in] beside
багыттал @verb
бөлүн @verb
апарыл @verb
алын @verb
алынып кал @verb
жатып кал @verb
жаткыз @verb
киргизил @verb
кирип кал @verb
салын @verb
сүйрөлүп барыл @verb
түшүп кал @verb
чуркап бар @verb
жаткан +fin +adn
жатканы @pcase +nmz +fin
жаткандар @plc +pl
бөлүштүрүл @verb
котор @verb

# by whom the sick are seen: "дарыгерге көрүндү"
[treated.seen] trigger beside
врачка көрүн @verb
врачтарга көрүн @verb
дарыгерге көрүн @verb
дарыгерлерге көрүн @verb
догдурга көрүн @verb
догдурларга көрүн @verb
медиктерге көрүн @verb
медпунктка кайрыл @verb
медпунктка бар @verb
тез жардам чакырт @verb

# others that were brought after them: "бүгүн дагы төртөө жөнөтүлдү"
[brought_too] continues
алып кетилди
алып кетилген
алынып барылды
алынып кетти
жаткырылды
жаткырылган
жеткирилди
жеткирилген
жөнөтүлдү
жөнөтүлгөн
которулду
которулган
кабыл алынды

# bitten: "ит тиштеген 14 киши"
[injured.active.bite] trigger beside
ит чап @verb
кутурган ит чап @verb
аары чак @verb
аюу тытып сал @verb
аюу тытып кет @verb
жылан чак @verb
жылан чагып ал @verb
иттер тала @verb
иттер талап кет @verb
ит каап ал @verb
ит кап @verb
ит каб @verb
ит тала @verb
ит тиште @verb
ит тиштеп ал @verb
кара курт чак @verb
карышкыр тала @verb
карышкыр тарт @verb
кене чак @verb
кутурган ит тиште @verb
чаян чак @verb
чочко тарт @verb
ат теп @verb

# wounds by their name
[trauma] trigger beside
баш мээ травмасы
мээ чайкалуу
мээсинин чайкалуусу
контузия
мээ травмасы
ички кан агуу
термикалык күйүк

# what burns people
[hot] trigger beside
жалынга
ысык бууга
кайнак сууга
кислотага
кычкылга
отко
ысык майга
ысык сууга

# how the sick feel: "40 баланын башы айланып, кусту"
[sick] trigger beside
ичеги-карыны оору @verb
башы айлан @verb
башы оору @verb
башы ооруп кал @verb
ичи өт @verb
ичи оору @verb
ичи ооруп кал @verb
көңүлү айлан @verb
жүрөгү айлан @verb
температурасы көтөрүл @verb
эти ысы @verb
дене табы көтөрүл @verb
эсинен тайы @verb
кусуп жат @now

# "86 миң тургунду азапка салды"
[harms_them] trigger beside
азапка сал @verb
жабыркат @verb
жабырлантты +fin
запкыга сал @verb
кыйынчылыкка сал @verb
мүшкүлгө сал @verb
убайымга сал @verb

[med_aid] trigger beside
медициналык жардам
дарыгердик жардам
биринчи жардам
алгачкы жардам
