# Kyrgyz: who speaks and acts: bodies, offices, names, verbs of telling; words of fighting. Own work from general knowledge of the language. Apache-2.0.
# Stage 47 makes bodies and names of these words, stage 48 sets owners and offices before them.

# letters with the endings that speech gives them: УКМКнын, ИИМдин, УКМКсы
@letters: @case, @his+poss @pcase, @attr

# ---------------------------------------------------------------- bodies of a state
[body.state]
агенттиг @hisn
агентти @k
администрация @noun
академия @noun
аппарат @noun
армия @noun
аскер башкармалыгы @sgp
аткаруу комитет @member
бийлик @noun
бийлиг @hisn
бюро @noun
башкармалыг @hisn
башкармалы @k
бириккен штаб @noun
вазирлик @noun
генералдык штаб @noun
генштаб @noun
гвардия @noun
губернатордук @noun
департамент @noun
елчилик @noun
жогорку кеңеш @noun
зордук @noun
жыйын @noun
инспекция @noun
институт @noun
кабинет @noun
кеңеш @noun
кеңсе @noun
комендатура @noun
комиссариат @noun
комиссия @noun
комитет @noun
консулдуг @hisn
консулду @k
күч @pl
кызмат @noun
күч түзүмдөрү @pcase
маалымат кызматы @pcase
милиция @noun
министрлиг @hisn
министрли @k
министрлер кабинет @noun
министрлер кабинети @pcase
мэрия @noun
округ @noun
парламент @noun
полиция @noun
прокуратура @noun
сенат @noun
сот @noun
ставка @noun
штаб @noun
штаб-квартира @noun
элчилиг @hisn
элчили @k
ыкчам штаб @noun
өкмөт @noun
өкүлчүлүг @hisn
өкүлчүлү @k
хукумат @noun
федералдык кызмат @noun
башкы штаб @noun
муниципалитет @noun
мамлекеттик департамент @noun
куткаруу кызматы @pcase
басма сөз кызмат @noun
басма сөз кызматы @pcase
басма-сөз кызматы @pcase
басма сөз борбору @pcase
чек ара кызмат @noun
чек ара кызматы @pcase
чек ара аскерлери @pcase
куралдуу күчтөрү @pcase
куралдуу күч @pl
коопсуздук күч @pl
коопсуздук күчтөрү @pcase
коопсуздук кызматы @pcase
жарандык коргонуу кызматы @pcase

# letters of state bodies; those of Kyrgyzstan alone have its code
[body.state]
ИИМ @letters
ССМ @letters
ТИМ @letters
МИД @letters
МЧС @letters
ИИБ @letters
ИИББ @letters
ФБР @letters
ФСБ @letters
МАМ @letters
ААКК @letters
AFAD
ISPR
USGS
IDF
ЦАХАЛ @letters
УКМК @letters
ӨКМ @letters
ӨКМ+к @letters
ЖАМК @letters = KG
МЧА @letters

# what a ministry or committee is for, before its name
[topic]
айыл чарба
айыл чарбасы
билим берүү
билим берүү жана илим
жаратылыш ресурстары
жергиликтүү
жер титирөө
жол
жол кайгуул
ички иштер
ички иштери
кайгуул
калк
коммуникация
коммуникациялар
коргоо
коопсуздук
коомдук
коомчулук менен байланыш
коргонуу
кырсыктар
көчмөн
куткаруу
куткаруучулар
маалымат
мамлекеттик
маданият
медициналык
миграция
монополия
мыйзам
оорулардын алдын алуу
оорулардын алдын алуу жана мамлекеттик санитардык-эпидемиологиялык көзөмөл
саламаттык
саламаттык сактоо
саламаттыкты
саламаттыкты сактоо
санитардык
сел
соода
суу
табигый кырсыктар
табигый кырсыктар жана өзгөчө кырдаалдар
темир жол
тергөө
техникалык
тоо-куткаруу
транспорт
тышкы иштер
улуттук
финансы
чек ара
чалгын
чалгындоо
шайлоо
экология
экологиялык
экономика
эмгек
энергетика
эсеп
юстиция
өзгөчө
өзгөчө кырдаал
өзгөчө кырдаалдар
өзгөчө кырдаалдар боюнча
өрт өчүрүү
басма сөз
тез жардам
бириккен
борбордук
аймактык
райондук
облустук
шаардык
федералдык
башкы
убактылуу
аскердик
Ислам
элдик
гуманитардык
геологиялык
сейсмологиялык
метеорологиялык
республикалык

# ---------------------------------------------------------------- hospitals, when they tell
[body.hospital]
бейтапкана @noun
госпиталы @pcase
госпитал @noun
госпиталь @noun
клиника @noun
оорукана @noun
ооруканасы @pcase

# ---------------------------------------------------------------- organisations of states
[body.igo]
Африка биримдиги @pcase
Африка союз @member
БУУ @letters
Бириккен Улуттар Уюму @pcase
Бириккен Улуттар Уюм @noun
ДССУ @letters
Дүйнөлүк саламаттык сактоо уюму @pcase
Дүйнөлүк саламаттыкты сактоо уюму @pcase
Дүйнөлүк азык-түлүк программасы @pcase
Дүйнөлүк банк @noun
ЕАЭБ @letters
ЕБ @letters
ЕККУ @letters
Евробиримдик @noun
Еврокомиссия @noun
Европа биримдиги @pcase
Европа комиссиясы @pcase
Европа кеңеши @pcase
Европа парламенти @pcase
Европадагы коопсуздук жана кызматташтык уюму @pcase
ЖККУ @letters
Жамааттык коопсуздук келишими уюму @pcase
Жамааттык коопсуздук келишим уюму @pcase
ИКУ @letters
Ислам кызматташтыгы уюму @pcase
КМШ @letters
МАГАТЭ @letters
МОТ @letters
МОНУСКО @letters
НАТО @letters
ОБСЕ @letters
ОДКБ @letters
ООН @letters
Коопсуздук кеңеши @pcase
Эл аралык миграция уюму @pcase
Эл аралык кылмыш соту @pcase
ЭКОВАС @letters
ИГАД @letters
ЭММУ @letters
ШКУ @letters
Шанхай кызматташтык уюму @pcase
Түрк мамлекеттеринин уюму @pcase
ЮНИСЕФ @letters
ЮНЕСКО @letters
ЮНИФИЛ @letters
АСЕАН @letters
Араб мамлекеттеринин лигасы @pcase
Араб лигасы @pcase
Качкындар боюнча жогорку комиссары @pcase
Балдар фонду @pcase
Адам укуктары боюнча башкармалыгы @pcase
Гуманитардык маселелерди координациялоо башкармалыгы @pcase

# ---------------------------------------------------------------- groups, parties, societies, the media
[body.group]
ассоциация @noun
биримдиг @hisn
бирикме @noun
газета @noun
гезит @noun
жамаат @noun
инилик @noun
канал @noun
каналы @pcase
клуб @noun
коалиция @noun
коом @noun
коому @pcase
козголоңчулары @pcase
компания @noun
корпорация @noun
кыймыл @noun
обсерватория @noun
партия @noun
профсоюз @noun
радио @noun
сайт @noun
станция @pl
топ +nom
тобу @pcase
топтун
топко
топту
топтор
топтору @pcase
уюм @noun
фонд @noun
фондусу @pcase
федерация @noun
центр @noun
союз @noun
ишкана @noun
ААК @letters
ЖЧК @letters
боштондук армиясы @pcase
изилдөө борбору @pcase
мониторинг борбору @pcase
телеканал @noun
телеканалы @pcase

# their own names
[group]
Аль-Каида @letters
Аш-Шабаб @letters
Боко Харам @letters
Вагнер @letters
ВАГНЕР ЖАК @letters
ИГИЛ @letters
ИШИД @letters
ДАИШ @letters
ЖНИМ @letters
Ислам мамлекети @pcase
Ислам жихады @pcase
КЖП @letters
М23 @letters
ПКК @letters
Талибан @letters = AF
ТТП @letters
Техрик-и-Талибан Пакистан @letters
Тез колдоо күчтөрү @pcase
ХАМАС @letters = PS
Хезболла @letters = LB
Хизболла @letters = LB
хуси @noun
хуттар @plc
Чек арасыз дарыгерлер @plc
Ак туулга @letters
Кызыл Крест @letters
Кызыл Жарым Ай @letters
Кызыл Ай @letters
Эл аралык Кызыл Крест комитети @pcase
Кызыл Жарым Ай коому @pcase
Кызыл Крест коому @pcase
ЭКХК @letters
Хьюман Райтс Вотч
Human Rights Watch
Amnesty International
Эл аралык мунапыс уюму @pcase

# ---------------------------------------------------------------- the media
[media]
24.kg
AFP
AP
BBC
CNN
Reuters
Аль-Жазира @letters
Азаттык @noun
Акипресс @letters
Би-Би-Си @letters
ИРНА @letters
Интерфакс @letters
Кабар агенттиги @pcase
РИА Новости
Рейтер @letters
Синьхуа @letters
ТАСС @letters
Франс Пресс
Шиньхуа @letters
Франс-Пресс
жергиликтүү медиа @noun
жергиликтүү маалымат каражат @member
маалымат каражат @member
ЖМК @letters
маалымат агенттиги @pcase
мамлекеттик маалымат агенттиги @pcase
мамлекеттик телеканал @noun
мамлекеттик телекөрсөтүү @noun

# ---------------------------------------------------------------- places of Kyrgyzstan and its neighbours, before their bodies
[place] = KG
