# Kyrgyz: who speaks and acts: bodies, offices, names, words of telling; words of fighting. Own work from general knowledge of the language. Apache-2.0.
# Stage 47 makes bodies and names of these words, stage 48 sets owners and offices before them; stage 60 lets them speak.

# letters and foreign names with the endings that speech gives them: УКМКнын, ИИМдин, УКМКсы
@letters: @case, @his+poss @pcase, @attr
# without plural and possessive: топ, but not топту
@bare: -+nom, тун+gen, тук, ка+dat, ко+dat, тан+abl, тон+abl, та+loc, то+loc, тын+gen, тин+gen, ке+dat, нын+gen, дын+gen, дун+gen
# бирим|дик, бирим|диги
@dik: дик+nom, дикке+dat, диктин+gen, дикте+loc, диктен+abl
@digi: диги+nom, дигинин+gen, дигине+dat, дигин+acc, дигинде+loc, дигинен+abl
@bare2: -+nom, тын+gen, ка+dat, тан+abl, та+loc, ты+acc

# possessives whose first ending is the right one: names of listed bodies are printed with it
@member_u: у+sg @pcase, @plural+pl @his @pcase
@member_i: и+sg @pcase, @plural+pl @his @pcase
@member_su: су+sg @pcase
@member_sy: сы+sg @pcase, @plural+pl @his @pcase
@member_y: ы+sg @pcase, @plural+pl @his @pcase
@ligi: ги+sg+poss @pcase, к+sg @case, к @attr, к @plural+pl @case

# ---------------------------------------------------------------- bodies of a state
[named.body.state]
аялдар уюм @member
байкоо жүргүзүү борбор @member
жандармерия @noun
иликтөө комиссия @member_sy
адам укугу боюнча комиссия @member_sy
адам укугу боюнча улуттук комиссия @member_sy
адам укуктары боюнча комиссия @member_sy
адам укуктары боюнча улуттук комиссия @member_sy
адам укуктары комиссия @member_sy
улуттук адам укуктары комиссия @member_sy
атайын кызматтар @case
трибунал @noun
улуттук банк @noun
борбордук командачылыг @hisn
командачылыг @hisn +plain
борбордук кол башчылыг @hisn
кол башчылыг @hisn +plain
кол башчылык @noun +plain
командачылык @noun +plain
казгидромет @noun = KZ
кыргызгидромет @noun = KG
узгидромет @noun = UZ
тажикгидромет @noun = TJ
гидрометцентр @noun
сейсмология институт @member
өкмөттүк күчтөр @case
өкмөттүк күчтөрү @pcase
өкмөттүк аскерлер @case
өкмөттүк армия @noun
жетекчили @k +plain
жетекчилиг @hisn +plain
ведомство @noun +plain
мекемеси @pcase +plain
корпус @noun +plain
хунта @noun +plain
кризистик борбор @noun +plain
деңиз күзөт @member
жээк күзөт @member
өрт өчүрүү кызмат @member
кесиптик бирлиг @hisn +plain
аскердик хунта @noun
коллегия @noun +plain
сот @noun +plain
суд @noun +plain
ведомствосу @pcase +plain
аба күчтөрү @pcase
аскердик-аба күчтөрү @pcase
аскер күчтөрү @pcase
аба кол күчтөрү @pcase
деңиз күчтөрү @pcase
кургактагы күчтөрү @pcase
сакчылар корпус @member
гидрометкызмат @noun
гидрометеорология кызмат @hisn
кызматы @pcase +plain
шашылыш медициналык жардам борбору @pcase
тез медициналык жардам борбору @pcase
тез жардам станциясы @pcase
Консулдук департаменти @pcase
Консулдук департамент @noun
Консулдук кызматы @pcase
Жол патрулдук кызматы @pcase
Жол патрулдук кызмат @noun
Патрулдук милиция кызматы @pcase
Патрулдук милиция @noun
кызматтары @pcase +plain +pl
министрликтери @pcase +plain +pl
комитеттери @pcase +plain +pl
бийликтери @pcase +plain +pl
агенттик @noun +plain
институт @noun +plain
академия @noun +plain
кабинет @noun +plain
госдеп @noun +plain
пентагон @noun +plain
ак үй @noun
аппарат @noun +plain
президенттик кеңсе @member
агентти @k +plain
агенттиг @hisn +plain
администрация @noun +plain
армия @noun +plain
аткаруу комитет @member
басма сөз борбору @pcase
басма сөз кызмат @noun
басма-сөз кызмат @noun
башкарма @noun +plain
башкармалы @k +plain
башкармалыг @hisn +plain
башкы штаб @noun
бийлиг @hisn +plain
бийлик @noun +plain
бюро @noun +plain
маалыматтык саясат бөлүм @noun
президенттин аппаратынын маалыматтык саясат бөлүм @noun
ММК жана коом менен байланышуу бөлүм @noun
коом менен байланышуу бөлүм @noun
коомчулук менен байланыш бөлүм @noun
маалымат бөлүм @noun
басма сөз бөлүм @noun
байланышуу бөлүм @noun
байланыш бөлүм @noun
маалымат кызмат @noun
гвардия @noun +plain
генералдык штаб @noun
генштаб @noun +plain
департамент @noun +plain
акимчили @k +plain
акимчилиг @hisn +plain
акимди @k +plain
акимдиг @hisn +plain
акимият @noun +plain
акимдик @noun +plain
башкы консулдуг @hisn +plain
инспекция @noun +plain
кеңеш @noun +plain
кеңсе @noun +plain
комендатура @noun +plain
комиссариат @noun +plain
комиссарлыг @hisn +plain
комиссия @noun +plain
комитет @noun +plain
консулду @k +plain
консулдуг @hisn +plain
коопсуздук күч @plural @case
өкмөттүк күч @plural @case
өкмөттүк армия @noun
коопсуздук күчтөрү @pcase
куралдуу күч @plural @case
куралдуу күчтөрү @pcase
коргоо күчтөрү @pcase
улуттук коргоо күчтөрү @pcase
аба коргонуу күчтөрү @pcase
кызмат @hisn +plain
милиция @noun +plain
министрлер кабинет @noun
министрлер кабинети @pcase
министрлер кеңеш @noun
министрлер кеңеши @pcase
президент аппараты @pcase
президенттин аппараты @pcase
министрли @k +plain
миссия @noun +plain
муниципалитет @noun +plain
мэрия @noun +plain
парламент @noun +plain
полиция @noun +plain
прокуратура @noun +plain
сенат @noun +plain
ставка @noun +plain
чек ара аскерлери @pcase
чек ара кызмат @noun
штаб @noun +plain
элчили @k +plain
элчилиг @hisn +plain
өкмөт @noun +plain
өкүлчүлү @k +plain
өкүлчүлүг @hisn +plain
Өкүлдөр палата @member_sy
Өкүлдөр палатасы @pcase
Конгресс @noun
конгресси @pcase
делегация @noun +plain
чек ара күчтөрү @pcase
жээк күзөт кызмат @member
жээк коргоо кызмат @member
ОМОН @letters
СОБР @letters
Росгвардия @noun

# letters of bodies of many states
[named.body.state]
AFAD +nom
IDF +nom
ISPR +nom
USGS +nom
ИИББ @letters
ИИБ @letters
ШИИБ @letters
ШИИББ @letters
ГУОБДД @letters
БШК @letters = KG
РИИБ @letters
ОИИБ @letters
ЖКБ @letters
БШИИББ @letters
ИИШБ @letters
ЖКББ @letters
ЖКККБ @letters
ЖКККББ @letters
укук коргоо орган @noun
тийиштүү орган @noun
тиешелүү орган @noun
тийиштүү органдары @pcase
компетенттүү орган @noun
компетенттүү органдары @pcase
ыйгарым укуктуу орган @noun
ыйгарым укуктуу органдары @pcase
тиешелүү органдары @pcase
күч органдары @pcase
авариялык-куткаруу кызматы @pcase
куткаруу кызматы @pcase
өрт өчүрүү кызматы @pcase
өрткө каршы кызмат @noun
бийлик органдары @pcase
укук коргоо органдары @pcase
Омбудсмен институт @member
Акыйкатчы институт @member
ФБР @letters
ТФБ @letters
FBI @letters
CIA @letters
ЦРУ @letters
Федералдык тергөө бюросу @pcase
Федералдык тергөө бюро @noun
Борбордук чалгындоо башкармалыг @hisn
ФСБ @letters
ЦАХАЛ @letters

# letters that only Kyrgyzstan has
[named.body.state]
ЖАМК @letters = KG
Жогорку Кеңеш @noun = KG
Жогорку Рада @noun = UA
Верховная Рада @noun = UA
Мамлекеттик Дума @noun = RU
Кнессет @noun = IL
Бундестаг @noun = DE
Бундесрат @noun = DE
Сейм @noun = PL
Риксдаг @noun = SE
Стортинг @noun = NO
Фолькетинг @noun = DK
Эдускунта @noun = FI
Федерация кеңеш @member_i = RU
Федерация кеңеши @pcase = RU
Олий Мажлис @noun = UZ
Мажилис @noun = KZ
Маджлиси Оли @noun = TJ
Меджлис @noun = TM
Милли Меджлис @noun = AZ
Лорддор палатасы @pcase = GB
Жамааттар палатасы @pcase = GB
Улуу Улуттук Жыйын @noun = TR
Улуу Улуттук Мажлис @noun = TR
Лок Сабха @noun = IN

# the office of an organisation of states that speaks for it
[named.body.state.secretariat]
катчылы @k +plain
катчылыг @hisn +plain

# what a ministry, a committee or a service is for, before its name
[named.topic]
Биринчи май райондук
Свердлов райондук
Ленин райондук
Октябрь райондук
табигый кырсыктарды башкаруу боюнча
өзгөчө кырдаалдарды башкаруу
кризистик кырдаалдарды башкаруу
кризистерди башкаруу
тобокелдиктерди башкаруу
жол коопсуздугун камсыздоо
коопсуздукту изилдөө
стратегиялык изилдөөлөр
суу чарба
суу ресурстары
көчмөндөр
балдардын укуктары боюнча
милдеттүү аткаруу боюнча
кризистик
апаатты башкаруу
апаат башкаруу
апааттарды башкаруу
кырсыктарды башкаруу
кырсыктарга каршы күрөшүү
авариялык-куткаруу
жарандык авиация
деңиз
аймактык башкаруу
мигранттар боюнча
качкындар
чек араны коргоо
тез аракеттенүү
тез колдоо
оппозиция
оппозициялык
эл аралык
тез жардам
бажы
салык
статистика
улуттук статистика
аба ырайы
гидрометеорология
ветеринардык
каржы
байланыш
спорт
маданият
шайлоо
борбордук шайлоо
ислам
христиан
аскер
аскердик-өнөр жай
жогорку
башкы
конституциялык
антимонополиялык
каттоо
мыйзам чыгаруу
санитардык-эпидемиологиялык көзөмөл
мамлекеттик санитардык-эпидемиологиялык көзөмөл
социалдык өнүктүрүү
саламаттыкты сактоо жана социалдык өнүктүрүү
эмгек жана социалдык өнүктүрүү
эмгек жана социалдык коргоо
экономика жана коммерция
транспорт жана коммуникация
табигый ресурстар
өнөр жай
жер титирөөлөр
кырсыктарды башкаруу боюнча
провинциялык
аймактык
президенттик
аза
баңгизаттарга каршы
терроризмге каршы
коррупцияга каршы
тартип
чет элдик
ички коопсуздук
качкындар боюнча
гуманитардык маселелерди координациялоо
адам укуктары боюнча
балдар
тышкы
айыл чарба
аскердик
билим берүү
билим берүү жана илим
бириккен
борбордук
гуманитардык
жарандык коргонуу
жаратылыш ресурстары
жол
жол кайгуул
ички иштер
калк
коммуникация
коомдук
коомчулук менен байланыш
коопсуздук
коргоо
куткаруу
маалымат
мамлекеттик
медициналык
метеорологиялык
миграция
облустук
оорулардын алдын алуу
оорулардын алдын алуу жана мамлекеттик санитардык-эпидемиологиялык көзөмөл
президенттик администрациянын
райондук
республикалык
саламаттык сактоо
саламаттыкты сактоо
санитардык-эпидемиологиялык
сейсмологиялык
суу
табигый кырсыктар
табигый кырсыктар жана өзгөчө кырдаалдар
темир жол
тергөө
техникалык көзөмөл
тоо-куткаруу
транспорт
тышкы иштер
убактылуу
улуттук
улуттук коопсуздук
федералдык
финансы
чалгын
чек ара
шаардык
экологиялык
экологиялык жана техникалык көзөмөл
экономика
эмгек
энергетика
юстиция
ядролук
өзгөчө кырдаал
өзгөчө кырдаалдар
өзгөчө кырдаалдар боюнча
өкмөттүк
өрт өчүрүү
жол кыймылынын коопсуздугун камсыздоо
жол кыймылынын коопсуздугу
жол кыймылынын коопсуздугу боюнча
жол коопсуздугу
жол коопсуздугу боюнча
калкты социалдык коргоо
санитардык абалды көзөмөлдөө
мамлекеттик чек араны коргоо
чек араны күзөтүү
өрткө каршы
издөө-куткаруу
куткаруу жана өрт өчүрүү
табигый кырсыктарды башкаруу
кырсыктарды азайтуу
улуттук кырсыктарды башкаруу
өзгөчө абалдарды башкаруу

# ---------------------------------------------------------------- hospitals, when they tell
[named.body.hospital]
бейтапкана @noun
госпитал @noun
госпиталь @noun
клиника @noun
оорукана @noun

# a body only where it tells: "кызматтан кошумчалашты"
[body.service]
кызмат @noun

# ---------------------------------------------------------------- organisations of states
[named.body.igo]
Азия өнүктүрүү банк @member_y = igo/adb
Америка мамлекеттеринин уюм @member_u = igo/oas
Батыш Африка мамлекеттеринин экономикалык шериктештиг @hisn = igo/ecowas
Бириккен Улуттар Уюму @pcase = igo/un
Дүйнөлүк метеорологиялык уюм @member_u = igo/wmo
Евразия экономикалык бирим @digi = igo/eaeu
Европа реконструкция жана өнүктүрүү банк @member_y = igo/ebrd
Европол @letters = igo/europol
ИКАО @letters = igo/icao
Интерпол @letters = igo/interpol
Качкындар боюнча башкармалык @member
Качкындар иштери боюнча агенттиг @hisn = igo/unhcr
Качкындар боюнча агенттиг @hisn = igo/unhcr
Качкындар иштери боюнча башкармалыг @hisn = igo/unhcr
Качкындар боюнча башкармалыг @hisn = igo/unhcr
Качкындар боюнча жогорку комиссар @member
Качкындар боюнча жогорку комиссарынын башкармалыгы @pcase = igo/unhcr
Качкындар иштери боюнча жогорку комиссарынын башкармалыгы @pcase = igo/unhcr
Качкындар боюнча жогорку комиссарынын кеңсеси @pcase = igo/unhcr
Гуманитардык маселелерди координациялоо башкармалыг @hisn = igo/ocha
Адам укуктары боюнча башкармалыг @hisn = igo/ohchr
Адам укуктары боюнча жогорку комиссарынын башкармалыгы @pcase = igo/ohchr
Адам укуктары боюнча жогорку комиссарынын кеңсеси @pcase = igo/ohchr
Адам укуктары боюнча кеңеш @member_i = igo/un-human-rights-council
Жалпы Ассамблея @noun
Жалпы ассамблеясы @pcase
Парламенттик ассамблея @noun
Парламенттик Ассамблея @noun
Парламенттер аралык ассамблея @noun
Башкы Ассамблея @letters = igo/un-general-assembly
БУУ Баш Ассамблеясы @pcase = igo/un-general-assembly
БУУнун Баш Ассамблеясы @pcase = igo/un-general-assembly
Көз карандысыз Мамлекеттер Шериктештиг @member_i = igo/cis
Көз карандысыз мамлекеттердин шериктештиг @member_i = igo/cis
МИНУСКА @letters = igo/minusca
МООНСА @letters = igo/unama
ОЗХО @letters = igo/opcw
Перс булуңу мамлекеттеринин кызматташтык кеңеш @member_i = igo/gcc
ПРООН @letters = igo/undp
САДК @letters = igo/sadc
СВМДА @letters = igo/cica
ТМУ @letters = igo/ots
Тынчтык жана коопсуздук кеңеш @member_i = igo/au-psc
Тышкы иштер министрлери кеңеш @member_i
Тышкы иштер министрлеринин кеңеш @member_i
Коргоо министрлери кеңеш @member_i
Коргоо министрлеринин кеңеш @member_i
Мамлекет башчылары кеңеш @member_i
Мамлекет башчыларынын кеңеш @member_i
Өкмөт башчылары кеңеш @member_i
Өкмөт башчыларынын кеңеш @member_i
Жамааттык коопсуздук кеңеш @member_i
Коопсуздук кеңештеринин катчылар комитет @member_i
Евразия өкмөттөр аралык кеңеш @member_i
Жогорку Евразия экономикалык кеңеш @member_i
Африка биримдигинин Комиссия @member_sy = igo/au-commission
Улуттар шериктештиг @member_i = igo/commonwealth
ФАО @letters = igo/fao
Фронтекс @letters = igo/frontex
Химиялык куралга тыюу салуу уюм @member_u = igo/opcw
Чыгыш Африка шериктештиг @member_i = igo/eac
шериктештиг @hisn
Африка бирим @dik = igo/au
Европа бирим @dik = igo/eu
ЭВФ @letters = igo/imf
Эл аралык сот @member_u = igo/icj
Эл аралык валюта фонд @member_u = igo/imf
Кызматташтык кеңеш @member
ККК @letters
Түрк кеңеш @member
Туруктуу кеңеш @member
Эл аралык атомдук энергия агенттиг @member_i = igo/iaea
Демократиялык институттар жана адам укуктары боюнча бюро @noun
Демократиялык институттар жана адам укуктары бюро @member
Адам укуктары боюнча кеңеш @noun
Тынчтык корпус @member
МИНУСМА @letters = igo/minusma
КФОР @letters = igo/kfor
Эл аралык эмгек уюм @member_u = igo/ilo
ЮНАМА @letters = igo/unama
УВКБ @letters = igo/unhcr
ВОЗ @letters = igo/who
ОЧА @letters = igo/ocha
УКГД @letters = igo/ocha
G7 +nom = igo/g7
G20 +nom = igo/g20
Чоң жетилик @letters = igo/g7
Чоң жети @letters = igo/g7
БРИКС @letters = igo/brics
АСЕАН @letters = igo/asean
Араб лига @member_sy = igo/arab-league
Араб өлкөлөрүнүн лига @member_sy = igo/arab-league
Кара деңиз экономикалык кызматташтык уюму @pcase
Араб мамлекеттер лига @member_sy = igo/arab-league
Араб мамлекеттеринин лига @member_sy = igo/arab-league
Перс булуңундагы араб мамлекеттеринин кызматташтык кеңеш @member_i = igo/gcc
Персия булуңундагы араб мамлекеттеринин кызматташтык кеңеш @member_i = igo/gcc
Перс булуңу өлкөлөрүнүн кызматташтык кеңеш @member_i = igo/gcc
Африка бирим @digi = igo/au
Африка союз @member_u = igo/au
БМТ @letters = igo/un
БУУ @letters = igo/un
Балдар фонд @member_u = igo/unicef
Балдар фонду @member_su = igo/unicef
БУУнун Аялдар түзүм @member_u = igo/un-women
UN Women +nom = igo/un-women
БУУнун Ирактагы миссиясы @pcase = igo/unami
БУУнун Түштүк Судандагы миссиясы @pcase = igo/unmiss
Тышкы аракеттер кызматы @pcase = igo/eeas
KFOR +nom = igo/kfor
Миграция боюнча эл аралык уюм @noun = igo/iom
Эл аралык миграция боюнча уюм @noun = igo/iom
Кариб мамлекеттеринин шериктештиги @pcase = igo/caricom
Бириккен Улуттар Уюм @member_u = igo/un
ДССУ @letters = igo/who
ДСУ @letters = igo/who
Дүйнөлүк азык-түлүк программа @member_sy = igo/wfp
Дүйнөлүк банк @noun = igo/world-bank
Дүйнөлүк саламаттык сактоо уюм @member_u = igo/who
Дүйнөлүк саламаттыкты сактоо уюм @member_u = igo/who
ЕАЭБ @letters = igo/eaeu
ЕБ @letters = igo/eu
ЕС @letters = igo/eu
ЕУ @letters = igo/eu
Евросоюз @noun = igo/eu
Европалык бирим @dik = igo/eu
Европалык бирим @digi = igo/eu
Европалык союз @noun = igo/eu
Европа союз @member_u = igo/eu
Европалык парламент @noun = igo/european-parliament
Европалык парламент @member_i = igo/european-parliament
Европалык комиссия @noun = igo/european-commission
Генералдык Ассамблея @letters = igo/un-general-assembly
ЕККУ @letters = igo/osce
Евробирим @dik = igo/eu
Еврокомиссия @noun = igo/european-commission
Европа бирим @digi = igo/eu
Европа кеңеш @member_i = igo/council-of-europe
Европа комиссия @member_sy = igo/european-commission
Европа парламент @member_i = igo/european-parliament
Европарламент @noun = igo/european-parliament
Европадагы коопсуздук жана кызматташтык уюм @member_u = igo/osce
ЖККУ @letters = igo/csto
Жамааттык коопсуздук келишим уюм @member_u = igo/csto
Жамааттык коопсуздук келишими уюм @member_u = igo/csto
Жогорку комиссар башкармалыгы @pcase
ИГАД @letters = igo/igad
ИКУ @letters = igo/oic
Ислам кызматташтыгы уюм @member_u = igo/oic
Ислам кызматташтык уюм @member_u = igo/oic
КМШ @letters = igo/cis
Коопсуздук Кеңеш @member_i = igo/un-security-council
МАГАТЭ @letters = igo/iaea
МОНУСКО @letters = igo/monusco
НАТО @letters = igo/nato
ОБСЕ @letters = igo/osce
ОДКБ @letters = igo/csto
ООН @letters = igo/un
Түрк мамлекеттеринин уюм @member_u = igo/ots
Түрк мамлекеттер уюм @member_u = igo/ots
Түрк мамлекеттери уюм @member_u = igo/ots
Түркий мамлекеттер уюм @member_u = igo/ots
ШКУ @letters = igo/sco
Шанхай кызматташтык уюм @member_u = igo/sco
ЭКОВАС @letters = igo/ecowas
ECOWAS @letters = igo/ecowas
Эл аралык кылмыш сот @member_u = igo/icc
Эл аралык миграция уюм @member_u = igo/iom
ЮНЕСКО @letters = igo/unesco
ЮНИСЕФ @letters = igo/unicef
УНИЦЕФ @letters = igo/unicef
UNICEF @letters = igo/unicef
OCHA @letters = igo/ocha
# with an ending, all its letters are taken for Cyrillic ones
ОСНА @letters = igo/ocha
IOM @letters = igo/iom
ICRC @letters = igo/icrc
IFRC @letters = igo/ifrc
OHCHR @letters = igo/ohchr
MONUSCO @letters = igo/monusco
UNHCR @letters = igo/unhcr
UNRWA @letters = igo/unrwa
UNAMA @letters = igo/unama
UNIFIL @letters = igo/unifil
OSCE @letters = igo/osce
IAEA @letters = igo/iaea
ЮНИФИЛ @letters = igo/unifil
БАПОР @letters = igo/unrwa
БУУнун Дүйнөлүк азык-түлүк программасы @pcase = igo/wfp
ЮНРВА @letters = igo/unrwa
ЮНФПА @letters = igo/unfpa
Европа коопсуздук жана кызматташтык уюм @member_u = igo/osce
Улуттар Уюм @member_u = igo/un
Палестиналык качкындарга жардам көрсөтүү агенттиг @hisn = igo/unrwa
Палестина качкындарына жардам көрсөтүү агенттиг @hisn = igo/unrwa
Палестиналык качкындар боюнча агенттиг @hisn = igo/unrwa
Гуманитардык иштерди координациялоо башкармалыг @hisn = igo/ocha
Гуманитардык иштер боюнча башкармалыг @hisn = igo/ocha

# ---------------------------------------------------------------- groups, parties, societies
[named.body.group]
кесиптик бирлик @noun
биримди @k
бирикме @noun
коомдук бирикме @noun
ассамблея @noun
соода-өнөр жай палатасы @pcase +poss
соода палатасы @pcase +poss
клуб @noun
лига @noun
конфедерация @noun
кесиптик бирлиг @hisn
коалиция @noun
коомдук уюм @noun
коомдук фонд @noun
кайрымдуулук фонд @noun
шериктештиг @hisn
фракция @noun
фронт @noun
союз @noun
альянс @noun
улуттук кеңеш @member
медициналык булак @noun
расмий булак @noun
аскердик булак @noun
дипломатиялык булак @noun
жергиликтүү булак @noun
палестиналык булак @noun
өкмөттүк булак @noun
ишенимдүү булак @noun
коопсуздук булаг @hisn
полиция булаг @hisn
маалымат булаг @hisn
укук коргоо булаг @hisn
аскер булаг @hisn
өкмөт булаг @hisn
коопсуздук булактар @pcase
полиция булактар @pcase
укук коргоо булактар @pcase
байкоо борбор @member
эл аралык уюм @noun
ААК @letters
ЖЧК @letters
ассоциация @noun
башкаруучу партия @noun
оппозициялык партия @noun
боштондук армия @member
изилдөө борбор @member
ишкана @noun
козголоңчулары @pcase +poss
компания @noun
авиакомпания @noun
темир жол компания @noun
коом @member
корпорация @noun
кыймыл @noun
мониторинг борбор @member
обсерватория @noun
партия @noun
кесиптик биримдик @k
кесиптик бирлик @k
кесиптик кошуун @noun
епископтор кеңеши @pcase +poss
епископтор конференциясы @pcase +poss
епископторунун кеңеши @pcase +poss
епископторунун конференциясы @pcase +poss
профсоюз @noun
профсоюздар бирикмеси @pcase +poss
профсоюздар кеңеши @pcase +poss
профсоюздар федерациясы @pcase +poss
тоб @hisn
топ @bare
түзүм @member
уюм @noun
федерация @noun
фонд @noun
адам укуктарын коргоо уюм @noun
укук коргоо уюм @noun
укук коргоочу уюм @noun

# papers and channels speak, but act in nothing
[named.body.media]
басылма @noun
газета @noun
гезит @noun
каналы @pcase
портал @noun
сайт @noun
сыналгы @noun
телесыналгы @noun
медиа агенттиг @hisn
телеканал @noun
телерадиокомпания @noun
радио @noun
телеграм-канал @noun
телерадио @noun

# their own names
[named.group]
Сириядагы адам укуктары боюнча обсерватория @noun = group/sohr
Сириядагы адам укуктарын байкоо борбору @pcase = group/sohr
Сириянын адам укуктарын байкоо борбору @pcase = group/sohr
Сириянын адам укуктары боюнча обсерватория @member_sy = group/sohr
Эл аралык кризис тоб @hisn
Журналисттерди коргоо комитет @member_i = group/cpj
CPJ +nom = group/cpj
Эл аралык басма сөз институт @member_u = group/ipi
Чек арасыз кабарчылар @case = group/rsf-press
Чек арасыз репортёрлор @case = group/rsf-press
Freedom House +nom = group/freedom-house
Кыйноого каршы дүйнөлүк уюм @noun = group/omct
Адам укуктары боюнча эл аралык федерация @noun = group/fidh
Oxfam +nom = group/oxfam
Save the Children +nom = group/save-the-children
Адам укуктары боюнча Сирия обсерватория @member_sy = group/sohr
Норвегия качкындар кеңеш @member_i = group/nrc
оппозиция @noun
ортомчулар @case
ортомчу өлкөлөр @case
ортомчу мамлекеттер @case
кепил өлкөлөр @case
кепил мамлекеттер @case
кепилдик берген өлкөлөр @case
кепилдик берген мамлекеттер @case
кепилдик берүүчү өлкөлөр @case
кепилдик берүүчү мамлекеттер @case
Минск тобу @pcase
үч тараптуу байланыш тобу @pcase
оппозициялык күчтөр @case
куралдуу топтор @case
куралдуу топтору @pcase
Сирия демократиялык күчтөрү @pcase = SY group/sdf
Хайят Тахрир аш-Шам @letters = SY group/hts
эл аралык коомчулук @noun
дүйнөлүк коомчулук @noun
дүйнө коомчулугу @pcase
мамлекеттик орган @noun
мамлекеттик башкаруу органдары @pcase
саясий күчтөр @case
саясий партия @noun
батыштагы өнөктөштөр @case
батыш өнөктөштөрү @pcase
батыштык өнөктөштөр @case
эл аралык өнөктөштөр @case
Хамас @letters = PS group/hamas
Хезболлах @letters = LB group/hezbollah
Фатх @letters = PS group/fatah
хуситтер @case = YE group/houthis
хусилер @case = YE group/houthis
хусиддер @case = YE group/houthis
хутилер @case = YE group/houthis
талибдер @case = AF group/taliban
талиптер @case = AF group/taliban
Ислам революциясынын сакчылар корпус @member = IR
Эл аралык Амнистия @letters = group/amnesty-international
Human Rights Watch +nom = group/human-rights-watch
HRW +nom = group/human-rights-watch
Amnesty International +nom = group/amnesty-international
БЛА @letters = PK group/bla
РСФ @letters = SD group/rsf
RSF @letters = SD group/rsf
Ак туулга @letters
Аль-Каида @letters = group/al-qaeda
Аш-Шабаб @letters = SO group/al-shabaab
Боко Харам @letters = NG group/boko-haram
Күрдистан жумушчу партиясы @pcase = group/pkk
Күрдистан жумушчулар партиясы @pcase = group/pkk
Курдистан жумушчу партиясы @pcase = group/pkk
Курдистан жумушчулар партиясы @pcase = group/pkk
Күрд жумушчу партиясы @pcase = group/pkk
Күрттөрдүн жумушчу партиясы @pcase = group/pkk
Тиграй элдик боштондук майданы @pcase = ET group/tplf
Тиграй элдик-боштондук майданы @pcase = ET group/tplf
Тиграй элдик боштондук фронту @pcase = ET group/tplf
Тиграйды боштондукка чыгаруу фронту @pcase = ET group/tplf
Вагнер @letters = RU group/wagner
ДАИШ @letters = group/islamic-state
ДЕАШ @letters = group/islamic-state
ЖНИМ @letters = group/jnim
ИГИЛ @letters = group/islamic-state
ИШИД @letters = group/islamic-state
Ислам жихад @member_y = PS group/islamic-jihad
Ислам мамлекет @member_i = group/islamic-state
Кызыл Ай @letters
Кызыл Жарым Ай @letters
Кызыл Жарым Ай коом @member
Кызыл Крест @letters
Кызыл Крест коом @member
М23 @letters = CD group/m23
ПКК @letters = group/pkk
ТТП @letters = PK group/ttp
Талибан @letters = AF group/taliban
Тез көмөк күчтөрү @pcase = SD group/rsf
Тез кыймылдоочу күчтөр @case = SD group/rsf
Тез колдоо күчтөрү @pcase = SD group/rsf
Чукул колдоо күчтөрү @pcase = SD group/rsf
Шашылыш колдоо күчтөрү @pcase = SD group/rsf
Ыкчам колдоо күчтөрү @pcase = SD group/rsf
Ыкчам аракет күчтөрү @pcase = SD group/rsf
Ыкчам кыймыл күчтөрү @pcase = SD group/rsf
Ыкчам реакция күчтөрү @pcase = SD group/rsf
Ыкчам жардам күчтөрү @pcase = SD group/rsf
Ыкчам чара күчтөрү @pcase = SD group/rsf
Тез чара көрүү күчтөрү @pcase = SD group/rsf
Тез аракеттенүү күчтөрү @pcase = SD group/rsf
Ыкчам аракеттенүүчү күчтөрү @pcase = SD group/rsf
Техрик-и-Талибан Пакистан @letters = PK group/ttp
Хезболла @letters = LB group/hezbollah
Хизболла @letters = LB group/hezbollah
Хизбулла @letters = LB group/hezbollah
Хизбуллах @letters = LB group/hezbollah
Чек арасыз дарыгерлер @plc = group/msf
Врачтар чек арасыз +nom = group/msf
Чек арасыз врачтар @plc = group/msf
ЭКХК @letters = igo/icrc
Эл аралык Кызыл Крест комитет @member_i = igo/icrc
Кызыл Крест эл аралык комитет @member_i = igo/icrc
Кызыл Кресттин эл аралык комитет @member_i = igo/icrc
ICRC +nom = igo/icrc
Эл аралык Кызыл Крест федерация @member_sy = igo/ifrc
Кызыл Крест эл аралык федерация @member_sy = igo/ifrc
Палестина Кызыл Ай коом @member_u = PS group/prcs
Палестин Кызыл Ай коом @member_u = PS group/prcs
Палестина Кызыл Жарым Ай коом @member_u = PS group/prcs
Палестиналык Кызыл Жарым Ай коом @member_u = PS group/prcs
Кызыл Ай коом @member_u
Улуттук Кызыл Ай коом @member_u = KG
Африка корпус @member_u = RU group/africa-corps
Ислам жана мусулмандарды колдоо тобу @pcase = group/jnim
Исламды жана мусулмандарды колдоо тобу @pcase = group/jnim
JNIM +nom = group/jnim
Ислам Магрибиндеги Аль-Каида @letters = group/aqim
Жейш аль-Адл @letters = IR group/jaish-al-adl
Тыграйды бошотуу элдик фронту @pcase = ET group/tplf
Тыграй элдик бошотуу фронту @pcase = ET group/tplf
Ливия улуттук армиясы @pcase = LY group/lna
Ливиянын улуттук армиясы @pcase = LY group/lna
хуси @noun
эл аралык уюм @noun
эл аралык уюмдар @case
эл аралык донорлор @case
эл аралык шериктештер @case
бейөкмөт уюм @noun
жарандык коом @noun
гуманитардык уюм @noun
жардам уюмдары @pcase
жардам мекемелери @pcase
эл аралык гуманитардык уюм @noun

# ---------------------------------------------------------------- the media
[named.media]
Коомдук биринчи телеканал @noun
КТРК @letters
ЭлТР @letters
24.kg
AFP
Sputnik @letters
Sputnik Кыргызстан @letters
Sputnik Казакстан @letters
Sputnik Өзбекстан @letters
Sputnik Кыргызстан агенттиг @hisn
Sputnik Казакстан агенттиг @hisn
Sputnik Өзбекстан агенттиг @hisn
Спутник агенттиг @hisn
AP
BBC
CNN
Reuters
Азаттык @letters
Акипресс @letters
Аль-Жазира @letters
Ал-Жазира @letters
Ал Жазира @letters
Ал-Арабия @letters
Анадолу @letters
Ассошиэйтед Пресс @letters
Би-Би-Си @letters
ЖМК @letters
ЖМКлар @case
ЖМКлары @pcase
Интерфакс @letters
РИА Новости
Рейтер @letters
Синьхуа @letters
ТАСС @letters
Франс-Пресс @letters
жергиликтүү маалымат каражаттары @pcase
жергиликтүү медиа @letters
маалымат агенттиг @hisn
маалымат каражаттары @pcase
мамлекеттик телеканал @noun

# ---------------------------------------------------------------- places of Kyrgyzstan and Tajikistan, before their bodies
[named.place] continues
балыкчы шаары @pcase
Порт-Судан @name = SD
# towns that look like surnames
Саратов @name = RU
Ростов @name = RU
Псков @name = RU
Тамбов @name = RU
Бердичев @name = UA
Львов @name = UA
Могилев @name = BY
Краков @name = PL
Нур-Султан @name = KZ
Кызыл-Ордо @name = KZ
Кызылордо @name = KZ
Алматы @name = KZ
Чымкент @name = KZ
Шымкент @name = KZ
Актөбө @name = KZ
Атырау @name = KZ
Маңгыстау @name = KZ
Караганды @name = KZ
Жамбыл @name = KZ
Тараз @name = KZ
Павлодар @name = KZ
Костанай @name = KZ
Түркистан @name = KZ
Семей @name = KZ
Өскемен @name = KZ
Талдыкорган @name = KZ
Жаңаөзөн @name = KZ
Актау @name = KZ
Самарканд @name = UZ
Бухара @name = UZ
Фергана @name = UZ
Анжиян @name = UZ
Наманган @name = UZ
Хорезм @name = UZ
Карши @name = UZ
Термиз @name = UZ
Сурхандарыя @name = UZ
Кашкадарыя @name = UZ
Жызак @name = UZ
Сырдарыя @name = UZ
Панжакент @name = TJ
Истаравшан @name = TJ
Конибодом @name = TJ
Канибадам @name = TJ
Куляб @name = TJ
Бохтар @name = TJ
Рашт @name = TJ
Санкт-Петербург @name = RU
Свердловск @sk = RU
Екатеринбург @name = RU
Новосибирск @sk = RU
Оренбург @name = RU
Самара @name = RU
Краснодар @name = RU
Челябинск @sk = RU
Казань @name = RU
Иркутск @sk = RU
Якутия @name = RU
Красноярск @sk = RU
Омск @sk = RU
Томск @sk = RU
Тюмень @name = RU
Воронеж @name = RU
Волгоград @name = RU
Ингушетия @name = RU
Кемерово @name = RU
Хабаровск @sk = RU
Винница @name = UA
Днепр @name = UA
Кременчуг @name = UA
Житомир @name = UA
Хмельницкий @name = UA
Черкассы @name = UA
Балх @name = AF
Тахар @name = AF
Фаряб @name = AF
Гелменд @name = AF
Бамиян @name = AF
Пактика @name = AF
Пактия @name = AF
Хост @name = AF
Логар @name = AF
Вардак @name = AF
Забул @name = AF
Нимруз @name = AF
Фарах @name = AF
Хайбер-Пахтунхва @name = PK
Белуджистан @name = PK
Белужистан @name = PK
Пенжаб @name = PK
Пешавар @name = PK
Карачи @name = PK
Лахор @name = PK
Кветта @name = PK
Равалпинди @name = PK
Стамбул @name = TR
Газиантеп @name = TR
Хатай @name = TR
Измир @name = TR
Кахраманмараш @name = TR
Диярбакыр @name = TR
Исфахан @name = IR
Шираз @name = IR
Тебриз @name = IR
Мешхед @name = IR
Керман @name = IR
Хузестан @name = IR
Херсон @name = UA
Харьков @name = UA
Запорожье @name = UA
Днепропетровск @sk = UA
Одесса @name = UA
Донецк @sk = UA
Луганск @sk = UA
Сумы @name = UA
Полтава @name = UA
Чернигов @name = UA
Краматорск @sk = UA
Мариуполь @name = UA
Белгород @name = RU
Брянск @sk = RU
Курск @sk = RU
Дагестан @name = RU
Чеченстан @name = RU
Татарстан @name = RU
Башкортстан @name = RU
Кунар @name = AF
Нангархар @name = AF
Герат @name = AF
Панжшир @name = AF
Кандагар @name = AF
Алеппо @name = SY
Идлиб @name = SY
Африн @name = SY
Тоолуу Карабак @name = AZ
Карабак @name = AZ
Гянжа @name = AZ
Лачын @name = AZ
Каракалпакстан @name = UZ
Нукус @name = UZ
Нөкүс @name = UZ
Тоолуу Бадахшан @name = TJ
Согди @name = TJ
Мазари-Шариф @name = AF
Кундуз @name = AF
Барамулла @name = IN
Кашмир @name
Киркук @name = IQ
Кербала @name = IQ
Нажаф @name = IQ
Чолпон-Ата @name = KG
Хан-Теңири @noun = KG
Балыкчы @name = KG
Кара-Көл @name = KG
Таш-Көмүр @name = KG
Майлуу-Суу @name = KG
Кербен @name = KG
Кызыл-Кыя @name = KG
Исфана @name = KG
Раззаков @name = KG
Токтогул @name = KG
Сузак @name = KG
Базар-Коргон @name = KG
Аксы @name = KG
Ноокен @name = KG
Чаткал @name = KG
Тогуз-Торо @name = KG
Араван @name = KG
Кара-Кулжа @name = KG
Ак-Талаа @name = KG
Ат-Башы @name = KG
Жумгал @name = KG
Кочкор @name = KG
Кара-Буура @name = KG
Бакай-Ата @name = KG
Аламүдүн @name = KG
Сокулук @name = KG
Жайыл @name = KG
Панфилов @name = KG
Кемин @name = KG
Ысык-Ата @name = KG
Түп @name = KG
Тоң @name = KG
Ак-Сай @name = KG
Көк-Таш @name = KG
Самаркандек @name = KG
Кант @name = KG
Кайыңды @name = KG
Арстанбап @name = KG
Барскоон @name = KG
Бөкөнбаев @name = KG
Кыргыз-Ата @name = KG
Өтүз-Адыр @name = KG
Төө-Ашуу @name = KG
Сары-Таш @name = KG
Гүлчө @name = KG
Шопоков @name = KG
Ак-Суу @name = KG
Ала-Бука @name = KG
Алай @name = KG
Баткен @name = KG
Бостери @name = KG
Жалал-Абад @name = KG
Жети-Өгүз @name = KG
Исфара @name = TJ
Кадамжай @name = KG
Кара-Балта @name = KG
Кара-Суу @name = KG
Каракол @name = KG
Кулунду @name = KG
Лейлек @name = KG
Нарын @name = KG
Ноокат @name = KG
Ош @name = KG
Согд @name = TJ
Сүлүктү @name = KG
Талас @name = KG
Токмок @name = KG
Хатлон @name = TJ
Хорог @name = TJ
Худжанд @name = TJ
Чоң-Алай @name = KG
Чүй @name = KG
Ысык-Көл @name = KG
Өзгөн @name = KG

[named.area]
аймаг @hisn
айыл @noun
коңшу айыл @noun
коңшу кыштак @noun
коңшу район @noun
коңшу облус @noun
коңшу шаар @noun
коңшу көчө @noun
коңшу квартал @noun
кошуна айыл @noun
кошуна кыштак @noun
кошуна район @noun
кошуна облус @noun
кошуна шаар @noun
кошуна көчө @noun
кошуна квартал @noun
облус @noun
округ @noun
провинция @noun
район @noun
шаар @noun
штат @noun
өлкө @noun

# ---------------------------------------------------------------- offices
[named.office]
негиздөөчү @noun
тең негиздөөчү @noun
пресс-катчы @noun
командир @noun
комендант @noun
имам @noun
ортомчу @noun
талдоочу @noun
начальник @noun
начальниг @hisn
мурдагы вице-премьер @noun
вице-премьер @noun
вице-премьер-министр @noun
сөзчү @noun
биринчи орун басар @member
биринчи орун басар @noun
биринчи орунбасар @member
аткаруучу директор @noun
аткаруучу катчы @noun
жооптуу катчы @noun
башкы редактор @noun
бөлүм башчы @noun
Акыйкатчы @noun
омбудсмен @noun
бургомистр @noun
ректор @noun
проректор @noun
декан @noun
муфтий @noun
архиепископ @noun
митрополит @noun
патриарх @noun
акыйкатчы @noun
жардамчы @noun
маалымат катчы @noun
ыйгарым укуктуу өкүл @noun
ыйгарым укуктуу өкүлү @pcase
генералдык директор @noun
башкы кол башчы @member
штаб башчы @member
генералдык штабынын башчысы @pcase
басма сөз өкүл @member
Рим папасы @pcase

принц @noun
мурас башчы @member
ханзаада @noun
султан @noun
шейх @noun
вице-канцлер @noun
финансы министр @noun
каржы министр @noun
юстиция министр @noun
энергетика министр @noun
айыл чарба министр @noun
билим берүү министр @noun
маалымат министр @noun
өзгөчө кырдаалдар министр @noun
экономика министр @noun
транспорт министр @noun
баш катчы @noun
расмий өкүл @noun
туруктуу өкүл @noun
туруктуу өкүлүнүн орун басары @pcase
маалымат катчы @member
маалымат катчысы @pcase
министринин милдетин аткаруучу @noun
тышкы иштер министринин милдетин аткаруучу @noun
коргоо министринин милдетин аткаруучу @noun
президентинин милдетин аткаруучу @noun
премьер-министринин милдетин аткаруучу @noun
тышкы иштер министринин орун басары @pcase
жогорку өкүл @noun
мамлекеттик катчы @noun
башкы катчынын орун басар @member
башкы катчынын орунбасар @member
башкы командир @noun
департамент башчы @member
башкармалык башчы @member
бөлүмүнүн башчысы @pcase
кеңсе башчы @member
башкы директор @noun
баяндамачы @noun
атайын баяндамачы @noun
жогорку комиссар @noun
комиссар @noun
атайын элчи @noun
экс-президент @noun
мурдагы президент @noun
милдетин аткаруучу @noun
башчысынын милдетин аткаруучу @noun
төрайым @noun
вице-спикер @noun
башкы прокурор @noun
дин башчы @member
дин жетекчи @member
жогорку жетекчи @noun
жол башчы @noun
ажо @noun
башкы командачы @noun
кабинет төрага @member
министрлер кабинетинин төрага @member
бөлүм башчы @member
басма сөз катчысы @pcase
пресс-секретарь @noun
элчи @noun
бөлүм башчысы @pcase
аким @noun
атайын өкүл @noun
басма сөз катчы @noun
баш консул @noun
башкаруучу @noun
башкатчы @noun
башкы дарыгер @noun
башкы катчы @noun
башкы өкүл @noun
башчы @noun
башчысынын орун басар @member
башчысынын орунбасар @member
вице-мэр @noun
вице-президент @noun
губернатор @noun
жетекчи @noun
ички иштер министр @noun
канцлер @noun
катчы @noun
кеңешчи @noun
колбашчы @noun
командачы @noun
координатор @noun
коргоо министр @noun
король @noun
королу @pcase +poss
королева @noun
каныша @noun
султан @noun
монарх @noun
император @noun
мураскер ханзаада @noun
ханзаада @noun
падыша @noun
министр @noun
министрдин биринчи орун басар @member
министрдин биринчи орунбасар @member
министрдин орун басар @member
министрдин орунбасар @member
мэр @noun
орун басар @member
орунбасар @member
орун басар @noun
орунбасар @noun
полпред @noun
президент @noun
премьер @noun
премьер-министр @noun
саламаттык сактоо министр @noun
саламаттыкты сактоо министр @noun
спикер @noun
тышкы иштер министр @noun
төрага @noun
төрагасынын орун басар @member
төрагасынын орунбасар @member
эмир @noun
өкмөт башчы @noun
өкүл @noun
Атайын жана Ыйгарым укуктуу элчи @noun
Ыйгарым укуктуу элчи @noun
Туруктуу өкүл @noun

# ranks and trades: they speak when a name or a word of telling follows
[named.rank]
инженер @noun
башкы инженер @noun
башкы бухгалтер @noun
саясат таануучу @noun
саясатчы @noun
серепчи @noun
изилдөөчү @noun
юрист @noun
активист @noun
жазуучу @noun
акын @noun
режиссёр @noun
экономист @noun
эколог @noun
тарыхчы @noun
социолог @noun
куткаруучу @noun
агроном @noun
ветеринар @noun
сержант @noun
ефрейтор @noun
старшина @noun
рядовой @noun
адмирал @noun
вице-адмирал @noun
контр-адмирал @noun
генерал-полковник @noun
прапорщик @noun
офицер @noun
чиновник @noun
медайым @noun
мугалим @noun
тургун @noun
фельдшер @noun
кенчи @noun
комиссар @noun
адвокат @noun
укук коргоочу @noun
аналитик @noun
блогер @noun
врач @noun
генерал @noun
генерал-лейтенант @noun
генерал-майор @noun
бригадалык генерал @noun
дивизиялык генерал @noun
армия генералы @sgp
дарыгер @noun
депутат @noun
директор @noun
доктор @noun
инспектор @noun
капитан @noun
коопсуздук кызматкер @member
кызматкер @noun
лейтенант @noun
майор @noun
подполковник @noun
полковник @noun
прокурор @noun
профессор @noun
сенатор @noun
тергөөчү @noun
хирург @noun
эксперт @noun
лорд @noun
академик @noun
аятолла @noun
мулла @noun
шейх @noun

# behind a name: "Псаки айым"
[named.title]
айым @noun
мырза @noun

# they speak for a country when its people are named before
[named.rank.chief]
лидер @noun
дипломат @noun
ажо @noun

# "кыргыз тарап", "тажик тараптан"
[named.side]
тараб @hisn
тарап @bare2
тараптагы +attr

# ---------------------------------------------------------------- telling
# the same told long before, and with the particle that closes what is told
[speaks] +fin
деп айтып берген
деп маалымат берген
деп эскерткен
деп тастыктаган
деп тактаган
деп түшүндүргөн
деп баяндаган
деп баса белгилеген
деп ишендирген
деп кабар берген
деп ырастаган
деп аныктаган
деп ачыктаган
деп көрсөткөн
деп жарыялаган
деп жазышкан
деп белгилешкен
деп маалымдашкан
деп тастыкташкан
деп айтып өткөн
деп белгилеп кеткен
деп белгилеп өткөн
деп эске салган
деп жооп берген
айтып берген болчу
тастыктаган эле
кошумчалаган эле
жарыялаган эле
деп айткан
деп айткан эле
деп жазган
деп эсептеген
деп белгилеген
деп маалымдаган
деп кошумчалаган
айткан болчу
айткан эле
айтышкан эле
билдирген болчу
билдирген эле
билдиришкен эле
кабарлаган эле
маалымдаган эле
белгилеген эле
деп айтышкан
деп билдирген
деп кабарлаган
деп кабарлашкан
белгилегим келет +me
айткым келет +me

[said_that]
деп айтып берген
деп маалымат берген
деп эскерткен
деп тастыктаган
деп тактаган
деп түшүндүргөн
деп баяндаган
деп баса белгилеген
деп ишендирген
деп кабар берген
деп ырастаган
деп аныктаган
деп ачыктаган
деп көрсөткөн
деп жарыялаган
деп жазышкан
деп белгилешкен
деп маалымдашкан
деп тастыкташкан
деп айтып өткөн
деп белгилеп кеткен
деп белгилеп өткөн
деп эске салган
деп жооп берген
деп айткан
деп айткан эле
деп жазган
деп эсептеген
деп белгилеген
деп маалымдаган
деп кошумчалаган
деп айтышкан
деп билдирген
деп кабарлаган
деп кабарлашкан

[speaks]
айтат +fin
айтышат +fin
билдирет +fin
билдиришет +fin
белгилейт +fin
белгилешет +fin
маалымдайт +fin
маалымдашат +fin
кабарлайт +fin
кабарлашат +fin
баса белгилейт +fin
кошумчалайт +fin
ырастайт +fin
ырасташат +fin
эскертет +fin
эскертишет +fin
деп эсептейт +fin
деп эсептешет +fin
деп жазат +fin
жазат +fin
жазышат +fin
тактайт +fin
түшүндүрөт +fin
баса көрсөтөт +fin
көрсөтөт +fin
айтып келет +fin
билдирип келет +fin
тастыктайт +fin
кайталайт +fin
жар салат +fin
жарыялайт +fin
жарыялашат +fin
айтып берет +fin
айтып беришет +fin
баяндайт +fin
болжолдойт +fin
божомолдойт +fin
эске салат +fin
деп санайт +fin
деп ишенет +fin
резолюция кабыл ал @saying
резолюцияны кабыл ал @saying
билдирүү кабыл ал @saying
декларация кабыл ал @saying
токтом кабыл ал @saying
коммюнике кабыл ал @saying
коммюнике жарыяла @saying
билдирүү жарыяла @saying
кайрылуу тарат @saying
кайрылуу кабыл ал @saying
кайрылуу жарыяла @saying
мүнөздө @saying
деп мүнөздө @saying
белгилеп кет @saying
белгилеп өт @saying
жазып чык @saying
пикирин билдир @saying
оюн билдир @saying
айта кет @saying
айтып кет @saying
айтып кел @saying
баян эт @saying
баяндап бер @saying
билгиз @saying
деп эскер @saying
деп эсте @saying
далилде @saying
документте @saying
документтештир @saying
жарыя кыл @saying
маалым кыл @saying
маалымат кыл @saying
кабар кыл @saying
жашырган жок +fin
жашырбады +fin
жыйынтыкта @saying
кулактандыр @saying
отчет бер @saying
отчёт бер @saying
отчет берди +fin
рапорт бер @saying
танган жок +fin
танбады +fin
төгүндөгөн жок +fin
четке каккан жок +fin
тааныды +fin
тааныган +fin
тастыктоодо +fin
эсептөөдө +fin
эсептеп чык @saying
санап чык @saying
болжоп жатат +fin
деп жатат +fin
деп жатышат +fin
айтып жатат +fin
айтып жатышат +fin
билдирип жатат +fin
билдирип жатышат +fin
кабарлап жатат +fin
билдирүү менен чык @saying
кайрылуу жаса @saying
түшүндүрүп бер @saying
айт @saying
айтып бер @saying
айтып өт @saying
аныкта @saying
баала @saying
баса белгиле @saying
белгиле @saying
билдир @saying
билдирүү жаса @saying
билдирүү тарат @saying
болжо @saying
болжолдо @saying
боолголо @saying
деди +fin
дейт +fin
деп ата @saying
деп тарат @saying
деп эсепте @saying
дешет +fin
дешкен +fin
дешти +fin
жаз @saying
жар сал @saying
жарыяла @saying
жарыялоодо +fin
жооп бер @saying
кабар бер @saying
кабарла @saying
кабарлоодо +fin
катта @saying
комментарий бер @saying
кошумчала @saying
көрсөт @saying
маалымат бер @saying
маалымат тарат @saying
маалымда @saying
маалымдоодо +fin
мойнуна ал @saying
моюнга ал @saying
моюнда @saying
ой бөлүш @saying
расмий билдир @saying
такта @saying
тактай албай жатат +fin
тастыкта @saying
түшүндүр @saying
ыраста @saying
ырастоодо +fin
эсепте @saying
эске сал @saying
эсине сал @saying
эсибизге сал @saying
кабардар кыл @saying
кабардар эт @saying
күбөлөндүр @saying
сүйлөп бер @saying
маалымат келтир @saying
божомолдо @saying
түшүнүк бер @saying
эскерт @saying
ачыкта @saying
ачыкка чыгар @saying
айтып чык @saying
баса көрсөт @saying
ишендир @saying
сөз кыл @saying
убада бер @saying
убадала @saying
сыпатта @saying
пост жаз @saying
ачык айт @saying
көңүл бур @saying
кайтала @saying
дагы бир жолу белгиле @saying
айгинеле @saying
басым жаса @saying
баянда @saying
деп сана @saying
комментарийле @saying
кыйыт @saying
көңүлүн бур @saying
пикир билдир @saying
убада кыл @saying
абалга токтол @saying
атайын токтол @saying
баа берди +fin
брифинг берди +fin
брифинг өткөрдү +fin
жооп кайтар @saying
кайрылып сүйлөдү +fin
комментарий калтыр @saying
кырдаалга токтол @saying
маалымат жыйынын берди +fin
маалымат жыйынын курду +fin
маалымат жыйынын өткөрдү +fin
маселесине токтол @saying
окуяга токтол @saying
окуяларга токтол @saying
пресс-конференция берди +fin
реакция кылды +fin
сөз сүйлө @saying
түшүндүрмө бер @saying
түшүндүрмө тарат @saying
чыгып сүйлөдү +fin
үн кат @saying
үн катты +fin
калкка кайрылды +fin
калкка кайрылган +fin
мекендештерге кайрылды +fin
мекендештерге кайрылган +fin
мекендештерине кайрылды +fin
мекендештерине кайрылган +fin
элге кайрылды +fin
элге кайрылган +fin
элине кайрылды +fin
элине кайрылган +fin
токтолду +fin
токтолгон +fin
токтолушту +fin

# "айтымында", "маалыматы боюнча", behind the genitive
[according]
кабарына ылайык
маалымкатында
маалымкатына караганда
маалымкатына ылайык
баяндамасында
баяндамасына караганда
баянына караганда
баянына ылайык
баянында айтылгандай
баянатына караганда
баянатына ылайык
тизмесине караганда
баамына караганда
баяндамасына ылайык
пресс-релизинде
пресс-релизине караганда
пресс-релизине ылайык
сводкасында
сводкасына караганда
сводкасына ылайык
бюллетенинде
бюллетенине караганда
бюллетенине ылайык
корутундусунда
корутундусуна караганда
корутундусуна ылайык
изилдөөсүндө
изилдөөсүнө караганда
изилдөөсүнө ылайык
билдирмесине караганда
билдирмесине ылайык
маалымат катында
маалымат катына караганда
маалымат катына ылайык
докладына караганда
докладына ылайык
отчётуна караганда
кабарламасында
кабарламасына караганда
кабарламасына ылайык
маалымдамасында
маалымдамасына караганда
маалымдамасына ылайык
тараткан маалыматка ылайык
тараткан маалыматка караганда
тараткан маалыматтарга ылайык
тараткан маалыматтарга караганда
таркаткан маалыматка ылайык
таркаткан маалыматка караганда
таркаткан маалыматтарга ылайык
таркаткан маалыматтарга караганда
жарыялаган маалыматка ылайык
жарыялаган маалыматка караганда
жарыялаган маалыматтарга ылайык
жарыялаган маалыматтарга караганда
келтирген маалыматка ылайык
келтирген маалыматка караганда
келтирген маалыматтарга ылайык
келтирген маалыматтарга караганда
чогулткан маалыматка ылайык
чогулткан маалыматка караганда
чогулткан маалыматтарга ылайык
чогулткан маалыматтарга караганда
топтогон маалыматка ылайык
топтогон маалыматка караганда
топтогон маалыматтарга ылайык
топтогон маалыматтарга караганда
берген маалыматка караганда
берген маалыматтарга ылайык
берген маалыматтарга караганда
сунган маалыматка ылайык
сунган маалыматка караганда
сунган маалыматтарга ылайык
сунган маалыматтарга караганда
кабары боюнча
кабарларына караганда
ырастоосуна ылайык
билдиргенине ылайык
айтканына ылайык
айтуусуна ылайык
маалымдоосуна ылайык
маалымдоосуна караганда
маалымдоосу боюнча
маалымдоосунда
кабарлоосуна ылайык
кабарлоосу боюнча
билдирүүсүнө таянсак
маалыматтарына таянсак
белгилөөсүнө караганда
белгилөөсүндө
билдирүүлөрүнө караганда
билдирүүлөрүндө
x баракчасында
x каналында
фейсбук баракчасында
фейсбук каналында
facebook баракчасында
facebook каналында
телеграм баракчасында
телеграм каналында
telegram баракчасында
telegram каналында
инстаграм баракчасында
инстаграм каналында
твиттер баракчасында
твиттер каналында
twitter баракчасында
twitter каналында
x социалдык тармагындагы баракчасында
x социалдык тармагындагы каналында
x тармагындагы баракчасында
x тармагындагы каналында
x тармагында
x социалдык тармагында
фейсбукта
твиттерде
телеграммасында
көңүл айтуу телеграммасында
көңүл айтуусунда
көңүл айтуу катында
катында
постунда
видеокайрылуусунда
үндөөсүндө
арызында
нотасында
каналында
сөзүнө ылайык
сөзү боюнча
берген маалыматка ылайык
комментарийинде
интервьюсунда
билдирмесинде
маегинде
сөзүндө
жазмасында
баракчасында
твитинде
билдиришинче
билдиришине караганда
маалымдашынча
маалымдаганы боюнча
айтканы боюнча
айтуусу боюнча
тастыкташынча
жазганы боюнча
кабарлашынча
кабарлоосуна караганда
айткандарына караганда
айтканына караганда
айтканындай
айтмында
айтуусуна караганда
айтуусунда
айтуусунча
айтымдарында
айтымына караганда
айтымына ылайык
айтымында
баамында
баасы боюнча
баасында
баянында
белгилешинче
билдиргенине караганда
билдирүүсү боюнча
билдирүүсүндө
резолюциясында
декларациясында
токтомунда
билдирүүсүнө караганда
билдирүүсүнө ылайык
болжолунда
докладында
жазганына караганда
жазышынча
кабарына караганда
кабарында
кайрылуусунда
маалыматтары боюнча
маалыматтарына караганда
маалыматтарына ылайык
маалыматтарында
маалыматтарынча
маалыматы боюнча
маалыматы менен
маалыматына караганда
маалыматына таянсак
маалыматына ылайык
маалыматында
маалыматынча
отчетунда
отчётуна ылайык
отчётунда
пикири боюнча
көз карашында
оюнча
пикиринде
ишениминде
статистикасына ылайык
статистикасында
сөзү менен айтканда
сөзүнө караганда
тактоосу боюнча
тактоосунда
эсеби боюнча
эсебинде
эсебине караганда
эсептөөлөрүнө караганда
саноолоруна караганда
санактарына караганда
санагына караганда
болжолуна караганда
болжолдоруна караганда
ырастоосунда
ырастоосуна караганда
эсебине ылайык
эсептөөлөрүндө
эсептөөсү боюнча
эсептөөсүндө
эсептөөсүнө караганда
жарыясында
жазуу түрүндөгү билдирүүсүндө
жазуу түрүндөгү жарыясында
жазма билдирүүсүндө
жазуу түрүндөгү билдирмесинде
расмий билдирүүсүндө

# "министрлик билдиргендей"
[as_told]
айтып өткөндөй
айта кеткендей
кошумчалагандай
кошумчалашкандай
тактагандай
ырасталгандай
ырастагандай
түшүндүргөндөй
маалым кылгандай
көрсөткөндөй
эскерткендей
баяндагандай
айткандай
айтылгандай
айтышкандай
белгилегендей
белгиленгендей
белгилешкендей
билдиргендей
билдирилгендей
билдиришкендей
жазгандай
жазылгандай
кабарлагандай
кабарлангандай
кабарлашкандай
маалымдагандай
маалымдалгандай
маалымдашкандай
эске салгандай

# whoever spoke before speaks on
[told_again]
ага ылайык
ал айткандай
ал айтып өткөндөй
ал белгилегендей
ал билдиргендей
ал кошумчалагандай
ал тактагандай
ал ырастагандай
алардын айтымында
алардын билдиришинче
алардын маалыматы боюнча
алардын маалыматына караганда
алардын сөзүнө караганда
алардын ырасташынча
анын айтканына караганда
анын айтуусу боюнча
анын айтуусунда
анын айтымында
анын баамында
анын белгилешинче
анын билдиришинче
анын билдирүүсүнө караганда
анын ишениминде
анын кошумчалашынча
анын маалыматы боюнча
анын маалыматына караганда
анын маалыматына ылайык
анын маалыматында
анын пикиринде
анын сөздөрүнө караганда
анын сөзү боюнча
анын сөзүнө караганда
анын тактоосунда
анын ырасташынча
анын эсебинде
анын эсебине караганда
баяндамада
билдирүүгө караганда
билдирүүгө ылайык
билдирүүдө
билдирүүдө айтылат
ведомствонун айтымында
ведомствонун билдирүүсүндө
ведомствонун маалыматына караганда
ведомствонун маалыматына ылайык
ведомствонун маалыматында
ведомствонун сөзүнө караганда
деп айтылат билдирүүдө
дипломаттын айтымында
дипломаттын билдирүүсүндө
дипломаттын маалыматына караганда
дипломаттын маалыматына ылайык
дипломаттын маалыматында
дипломаттын сөзүнө караганда
докладда
кайрылууда
кызматтын айтымында
кызматтын билдирүүсүндө
кызматтын маалыматына караганда
кызматтын маалыматына ылайык
кызматтын маалыматында
кызматтын сөзүнө караганда
маалыматка караганда
маалыматка ылайык
маалыматта
маалыматтарга ылайык
мамлекет башчысынын айтымында
мамлекет башчысынын билдирүүсүндө
мамлекет башчысынын маалыматына караганда
мамлекет башчысынын маалыматына ылайык
мамлекет башчысынын маалыматында
мамлекет башчысынын сөзүнө караганда
мекеменин айтымында
мекеменин билдирүүсүндө
мекеменин маалыматына караганда
мекеменин маалыматына ылайык
мекеменин маалыматында
мекеменин сөзүнө караганда
министрдин айтымында
министрдин билдирүүсүндө
министрдин маалыматына караганда
министрдин маалыматына ылайык
министрдин маалыматында
министрдин сөзүнө караганда
отчетто
отчётто
уюмдун айтымында
уюмдун билдирүүсүндө
уюмдун маалыматына караганда
уюмдун маалыматына ылайык
уюмдун маалыматында
уюмдун сөзүнө караганда
өкүлдүн айтымында
өкүлдүн билдирүүсүндө
өкүлдүн маалыматына караганда
өкүлдүн маалыматына ылайык
өкүлдүн маалыматында
өкүлдүн сөзүнө караганда
өлкө башчысынын айтымында
өлкө башчысынын билдирүүсүндө
өлкө башчысынын маалыматына караганда
өлкө башчысынын маалыматына ылайык
өлкө башчысынын маалыматында
өлкө башчысынын сөзүнө караганда

# a sentence of its own behind what it tells: "Бул тууралуу ИИМ билдирди."
# a talk between whoever writes and whoever answers
[interviewed] continues
маектештик
баарлаштык
маек курдук
сүйлөшүп көрдүк
интервью алдык

[interviewed.gave] continues
маек курду
маек курган
маек берди
маек берген
маек куруп берди
интервью берди
интервью берген

[interviewed.answered] continues
жооп берди
жооп берген
жооп берет

# who is asked at a briefing answers: "Жооп:"
[answer] positions
жооп

[of_this] continues
ал жөнүндө
ал тууралуу
анысын
буга байланыштуу маалыматты
бул жөнүндө
бул жөнүндө маалыматты
бул маалыматты
бул тууралуу
бул тууралуу маалыматты
бул туурасында
муну
мындай маалыматты
ошондой деп
бул кабарды
бул окуя тууралуу
бул окуя тууралуу маалыматты
кырсык тууралуу маалыматты
аталган кабарды
аталган маалыматты
ушул маалыматты
бул фактыны
мындай кабарды
мындай маалымат
бул маалымат
бул кабар
мындай маалымат менен
окуя боюнча маалыматты
окуя жөнүндө маалыматты
окуя тууралуу
окуя тууралуу маалыматты
авария тууралуу
бул көрсөткүчтөрдү
бул сандарды
бул цифраларды
жардыруу тууралуу
жол кырсыгы тууралуу
кол салуу тууралуу
кырсык тууралуу
маалыматты
окуя туурасында
чабуул тууралуу
өрт тууралуу

# texts that a body or a person gives out
[document]
расмий билдирүү @noun
расмий билдирүүсү @pcase
расмий маалымат @noun
расмий маалыматы @pcase
билдирме @noun
билдирүү @noun
брифинг @noun
жыйынтыгы @pcase
кайрылуу @noun
коммюнике @noun
көңүл айтуусу @pcase
маалымат @noun
маалыматы @pcase
маектешүү @noun
отчет @noun
отчёт @noun
пресс-релиз @noun
сводка @noun
ыкчам маалымат @noun
баяндама @noun
доклад @noun
жообу @pcase
жооптору @pcase
интервью @noun
комментарий @noun
маалымат жыйыны @pcase
маеги @pcase
сүйлөгөн сөзү @pcase

[document.decree]
буйруг @hisn
жарлыг @hisn

# "ӨКМге таянып"
[leaning]
негизделип
таянуу менен
таянып
таянып жазды
шилтеме жасап
шилтеме кылып
шилтеме менен
шилтемелеп

# surnames that look like cases
[surname]
/\w{2,}(?:енко|чко|шко|зода|[аоу]ни|еини)/

# surnames by their shape, standing alone: "Кожошев кошумчалады"
[surname.lone] +nom
/\w{2,}(?:ов|ова|ев|ева|ёв|ёва|ский|ская|швили|дзе|зода)/

# who spread a report
[spread]
берген
жайган
жарыялаган
келтирген
таркаткан
тараткан

[document.decree]
токтом @noun

# who spread a report
[spread]

# ---------------------------------------------------------------- words of fighting between states and forces
[clash]
аба соккулары @pcase
абадан урган сокку @noun
сокку @noun
сокку ур @verb
дрон @noun
оккупация @noun
камалоо @noun
курчоо @noun
абадан урулган сокку @noun
агрессия @noun
артиллерия @noun
аскердик операция @noun
аткыла @verb
аткылоо @noun
атышуу @noun
басып кир @verb
басып кирүү @noun
бомбала @verb
бомбалоо @noun
бомбардыра @verb
жаңжал @noun
кагылыш @noun
кагылышуу @noun
кармаш @noun
козголоңчу @noun
куралдуу басып кирүү @noun
куралдуу күчтөрү @pcase
миномёт @noun
ракеталык сокку @noun
салгылаш @noun
салгылашуу @noun
снаряд @noun
согуш @noun
чек ара кагылыш @member

# centres that speak, named in full; alone the word means a capital
[centre]
борбор @member

# the ministries and services that every state has, by their stable names
[named.body.state] +known
тышкы саясат ведомство @member
сырткы саясат ведомство @member
тышкы иштер ведомство @member
ИИМ @letters = agency/ministry-of-internal-affairs
МИД @letters = agency/ministry-of-foreign-affairs
МЧС @letters = agency/ministry-of-emergencies
ССМ @letters = agency/ministry-of-health
ТИМ @letters = agency/ministry-of-foreign-affairs
УКМК @letters = KG agency/security-committee
ӨКМ @letters = KG agency/ministry-of-emergencies
Ички иштер министрли @ligi = agency/ministry-of-internal-affairs
Коргоо министрли @ligi = agency/ministry-of-defence
Тышкы иштер министрли @ligi = agency/ministry-of-foreign-affairs
Саламаттык сактоо министрли @ligi = agency/ministry-of-health
Саламаттыкты сактоо министрли @ligi = agency/ministry-of-health
Саламаттыкты сактоо жана социалдык өнүктүрүү министрли @ligi = KG agency/ministry-of-health
Саламаттык сактоо жана социалдык өнүктүрүү министрли @ligi = KG agency/ministry-of-health
эмгек жана социалдык өнүктүрүү министрли @k = KG
Өзгөчө кырдаалдар министрли @ligi = KG agency/ministry-of-emergencies
Улуттук коопсуздук боюнча мамлекеттик комитет @noun = KG agency/security-committee
өрт кызмат @hisn
өрт өчүрүү кызмат @hisn
өрт жана куткаруу кызмат @hisn
өрттөн коргоо кызмат @hisn
Чек ара кызмат @hisn = KG agency/border-service
Президенттик администрация @member_sy = agency/president-administration
Президенттин администрация @member_sy = agency/president-administration
Мамлекеттик департамент @member_i = US agency/ministry-of-foreign-affairs
Мамдеп @noun = US agency/ministry-of-foreign-affairs
Ак Орда @noun = KZ agency/president-administration
Ак Ордо @noun = KZ agency/president-administration

# meetings of an organisation that speak for it
[summit]
саммит @noun
жыйын @noun
курултай @noun

# first names that look like cases
[first_name]
Абди
Августин
Агата
Аднан
Адриана
Аида
Айдан
Айдана
Айдын
Айке
Алина
Альберто
Аманда
Амина
Анжелика
Анита
Анна
Армандо
Арне
Аширдин
Бадирдин
Бахриддин
Белинда
Бенито
Бенни
Бетти
Богдан
Бригитте
Бруно
Валентин
Валентина
Ванда
Венди
Вероника
Галина
Гани
Гүлзада
Дани
Дастин
Денни
Джастин
Дженни
Джоанни
Джованни
Джонатан
Диана
Диего
Екатерина
Елена
Жалалидин
Жалолиддин
Жанан
Жанна
Женни
Жулиана
Заида
Зайниддин
Зарина
Имомиддин
Инна
Иоганна
Ирина
Камалидин
Камолиддин
Карина
Карстен
Кемелдин
Кирстен
Константин
Кристен
Кристин
Кристина
Кутбидин
Кэти
Леонардо
Лина
Линда
Маржан
Марина
Марко
Марта
Мартен
Мартин
Махди
Медина
Мехди
Миранда
Моника
Мухиддин
Мухриддин
Мэтти
Насирдин
Натан
Нгози
Нина
Нуриддин
Нурлан
Нуртин
Ольга
Орландо
Остин
Патти
Полина
Рашди
Рашида
Регина
Рената
Рене
Рикардо
Рита
Роберто
Родриго
Ронни
Рэнди
Сабина
Сагын
Садыртин
Саида
Салахидин
Сантьяго
Светлана
Симоне
Синан
Сироджиддин
Сирожиддин
Скотти
Стефано
Султан
Сюзанна
Тажидин
Татьяна
Тедди
Тони
Тристан
Умберто
Файзиддин
Фарида
Фатин
Фахриддин
Фернандо
Франко
Фредди
Фрида
Хайден
Хайке
Хамди
Хамида
Хетти
Хильда
Хьюго
Шамсидин
Шамшидин
Шарофиддин
Шахзада
Эдвин
Эдуардо
Энди
Энрике
Эрдин
Эрнан
Эрнесто
Эрнстин
Нурдин
Зиядин
Садирдин
Сиражидин
Самидин
Замирдин
Исламидин
Мадамин
Хасан
Саадат
Мартина

# the head of a state, told without a name: whoever spoke before
[named.office] +head
мамлекет башчы @member
өлкө башчы @member

# those who make up an organisation
[members]
лидерлери @pcase +pl
мамлекет башчылары @pcase +pl
өлкөлөрүнүн лидерлери @pcase +pl
мамлекеттери @pcase +pl
өлкөлөрү @pcase +pl
мүчө @member
мүчөлөрү @pcase
байкоочулары @pcase +pl
иликтөөчүлөрү @pcase +pl
тергөөчүлөрү @pcase +pl
инспекторлору @pcase +pl
эксперттери @pcase +pl
эксперттер тобу @pcase +pl
адистери @pcase +pl
көз карандысыз эксперттери @pcase +pl

[members.full]
мүчө мамлекеттер @case
мүчө мамлекеттери @pcase
мүчө өлкөлөр @case
мүчө өлкөлөрү @pcase

# surnames in a case: "Асановдон", "Сейитовага"
[case.surname] +abl
/\w{2,}(?:ов|ев|ёв)(?:дон|дөн|ден|дан)/
/\w{2,}(?:ова|ева|ёва)(?:дан|ден)/

[case.surname] +dat
/\w{2,}(?:ов|ев|ёв)(?:го|гө|ге|га|ко|ке)/
/\w{2,}(?:ова|ева|ёва)(?:га|ге)/

[case.surname] +acc
/\w{2,}(?:ов|ев|ёв)(?:ду|дү|ди|ды|ту|ти)/
/\w{2,}(?:ова|ева|ёва)(?:ны|ни)/
