# Russian: words that say what happened to people. Own work from general knowledge of the language. Licence: Apache-2.0.
# verb: what happens to its subject («погибли», «убиты»); active: what somebody does to others («убил», «унёс жизни»);
# adj: who has suffered it («погибших»); event: the happening, with a genitive («гибель»); count: what is counted («жертв», «смертей»).

# ---- killed ----
[killed.verb] trigger
гибн @pres-e +pres
жизни лиши @past-lsya
забит @short до смерти
забит @short насмерть
задавлен @short
задохну @past-lsya
задушен @short
заживо сгоре @past-l
заколот @short
замерз @past насмерть
замолчали навсегда
замучен @short
зарезан @short
зарублен @short
застрелен @short
захлебну @past-lsya
изрублен @short
казнен @short
линчеван @short
лиши @past-lsya жизни
мертв +sg
мертва +sg
мертвой найдена +sg
мертвы +pl
мертвым найден @short
мертвыми найден @short
найден @short без признаков жизни
найден @short мертвым
найден @short мертвыми
найден @short погибшим
найден @short погибшими
найден @short убитым
найден @short убитыми
найдена мертвой +sg
насмерть замерз @past
насмерть подорва @past-lsya
насмерть разби @past-lsya
нашел смерть +sg
нашли смерть
не выжи @past-l
не пережи @past-l
не смогли спасти
не стало +n
не удалось спасти
обезглавлен @short
обнаружен @short без признаков жизни
обнаружен @short мертвым
обнаружен @short мертвыми
обнаружен @short погибшим
обнаружен @short погибшими
обнаружен @short убитыми
оказа @past-lsya жертвами
отда @past-l жизнь
отда @past-l свои жизни
па @past-l в бою
па @past-l жертвами
па @past-l жертвой
па @past-l смертью храбрых
повеси @past-lsya
повешен @short
погиб @past
погиба @pres-e +pres
погибнул @past
погибшими обнаружен @short
погребен @short
погребен @short под
подорва @past-lsya насмерть
потеря @past-l жизни
потеря @past-l жизнь
похоронен @short
предан @short земле
разби @past-lsya насмерть
раздавлен @short
разорван @short
распроща @past-lsya с жизнью
расста @past-lsya с жизнью
расстрелян @short
растерзан @short
сгор @pres-i заживо
сгоре @past-l заживо
сконча @past-lsya
скончаться +inf
скоропостижно сконча @past-lsya
сложи @past-l голову
сложи @past-l головы
сожжен @short
сожжен @short заживо
спасти не смогли
спасти не удалось
ста @past-l ~ жертвой
ста @past-l жертвами
ста @past-l первыми жертвами
убит @short
убитыми обнаружен @short
угоре @past-l
умер @past
умер @past-l
умерщвлен @short
умира @pres-e +pres
утону @past-l
утонул @past
утоплен @short
уш @past-l из жизни
ушел +sg из жизни

[killed.active] trigger
выреза @past-l
жизни унес @past
жизнь унес @past
забива @past-l насмерть
забра @past-l ~ жизни
забра @past-l ~ жизнь
загрыз @past насмерть
задави @past-l насмерть
задуши @past-l
заколо @past-l
зареза @past-l
зареза @past-l людей
заруби @past-l
застрели @past-l
застрелив
истреби @past-l
казни @past-l
казнив
линчева @past-l
лиши @past-l жизни
насмерть забива @past-l
насмерть загрыз @past
насмерть сби @past-l
обезглави @past-l
оборва @past-l ~ жизни
оборва @past-l ~ жизнь
оборва @past-lsya ~ жизни
оборва @past-lsya ~ жизнь
отня @past-l ~ жизни
отня @past-l жизнь
переби @past-l
повеси @past-l
погуби @past-l
похорони @past-l
прерва @past-lsya ~ жизни
раздави @past-l
расстреля @past-l
расстреляв
сби @past-l насмерть
сожг @past-l заживо
сто @pres-i ~ жизни
стои @past-l ~ жизни
стои @past-l жизней
стоивш @adj ~ жизни
уби @past-l
убив
убива @past-l
убива @pres-e +pres
убивш @adj
убили
уложи @past-l насмерть
умертви @past-l
унес @past ~ жизни
унес @past ~ жизнь
унесш @adj ~ жизни
унесш @adj ~ жизнь
унеся жизни
уносит ~ жизни
унося жизни
уносят ~ жизни
хорон @pres-i

# these are done to things too: they count only with people
[killed.thing] trigger
истреблен @short
ликвидирова @past-l
ликвидирован @short
нейтрализова @past-l
нейтрализован @short
обезвреди @past-l
обезврежен @short
па @past-l
пада @pres-e
пал +sg
сгоре @past-l
сражен @short
стои @past-l
уничтож @short
уничтожен @short
уничтожи @past-l
разби @past-lsya

[killed.adj] trigger
двухсот @adj +slang
задохнувш @adj-sya
замерзш @adj
замученн @adj
зарезанн @adj
застреленн @adj
казненн @adj
лишивш @adj-sya жизни
мертв @adj
павш @adj
погибш @adj
погибш @adj при исполнении
погребенн @adj
похороненн @adj
раздавленн @adj
расстрелянн @adj
сгоревш @adj заживо
скончавш @adj-sya
убит @adj
умерш @adj
умерш @adj от ран
утонувш @adj

[killed.count] trigger
безвозвратн @adj потер @mort-a
жертв @thing-a
летальн @adj исход @thing
летальн @adj случа @case
мертв @adj тел @neuter
погибш @adj пассажир @man
случа @case гибели
случа @case смерти
смертей +pl+gen
смертельн @adj жертв @thing-a
смертельн @adj исход @thing
смертельн @adj случа @case
трупов +pl+gen
человеческ @adj жертв @thing-a

# their genitive counts only with people
[killed.undoing] trigger
ликвидаци @tsiya
нейтрализаци @tsiya
потере
потерей
потерю
потеря +sg
уничтожени @event

# «потеряли 12 бойцов»
[killed.lose] trigger
лиши @past-lsya
недосчита @past-lsya
недосчитыва @pres-esya
потеря @past-l
потеряв
теря @pres-e

[killed.event] trigger
гибел @mort
казн @mort
кончин @thing-a
линчевани @event
потер @mort-a убитыми
расстрел @thing
смерт @mort
убийств @neuter +murder
умерщвлени @event

[killed.body] trigger
братск @adj могил @thing-a
останки +pl
останков +pl+gen
свеж @adj могил @thing-a
тел @neuter
труп @thing

# ---- injured ----
[injured.verb] trigger
задет @short
задет @short осколками
зашиблен @short
изби @short
избит @short
изранен @short
изувечен @short
искалечен @short
искусан @short
контужен @short
надыша @past-lsya
обгоре @past-l
обжег @past-lsya
облучен @short
обморози @past-lsya
обожг @past-lsya
обожгл @past-lsya
обожжен @short
оказа @past-lsya ранен @short
оказа @past-lsya ранеными
отрави @past-lsya +poison
отравлен @short +poison
ошпари @past-lsya
подстрелен @short
покалечен @short
покалечи @past-lsya
поранен @short
порани @past-lsya
посечен @short осколками
постраданн @adj
ранен @short
ранено +n
ранеными оказа @past-lsya
травмирова @past-lsya
травмирован @short
тяжело ранен @short
угоре @past-l +poison
укушен @short
уши @past-l
ушиб @past-lsya

[injured.active] trigger
заде @past-l
зацепи @past-l осколками
изби @past-l
изувечи @past-l
искалечи @past-l
искуса @past-l
контузи @past-l
контузило +n
обожг @past-l
обожгло +n
опалило +n
подстрели @past-l
покалечи @past-l
порани @past-l
посекли +pl
посекло +n
придавило +n
пырну @past-l ножом
рани @past-l
ранив
ранивш @adj
ранит
ранят
травмирова @past-l
травмировав
тяжело рани @past-l
тяжело травмировав

[injured.adj] trigger
избит @adj
искалеченн @adj
искусанн @adj
контуженн @adj
легко ранен @adj-hard
легкоранен @adj-hard
надышавш @adj-sya
обгоревш @adj
обмороженн @adj
обморозивш @adj-sya
обожженн @adj
отравивш @adj-sya
отравленн @adj
покалеченн @adj
получивш @adj ~ ожоги
получивш @adj ~ ранение
получивш @adj ~ ранения
получивш @adj ~ травмы
получивш @adj ~ увечья
получивш @adj ожоги
получивш @adj ранения
получивш @adj травмы
пораненн @adj
ранен @adj-hard
раненн @adj
травмированн @adj
трехсот @adj +slang
тяжело ранен @adj-hard
тяжелоранен @adj-hard
тяжелотравмированн @adj

[injured.event] trigger
вывих @thing
интоксикаци @tsiya
контузи @tsiya
обморожени @event
ожог @thing
осколочн @adj ранени @event
отравлени @event
перелом @thing
переохлаждени @event
повреждени @event +damage
порез @thing
ран @thing-a
ранени @event
растяжени @event
солнечные удары
солнечный удар
сотрясени @event
сотрясени @event мозга
ссадин @thing-a
телесн @adj повреждени @event
тепловой удар
тепловые удары
травм @thing-a
травмировани @event
увечь @event
ушиб @thing
черепно-мозгов @adj травм @thing-a

# ---- affected: hurt or dead, the words do not say ----
[affected.verb] trigger
в гуманитарной помощи нужда @pres-esya
в зоне бедствия оказа @past-lsya
в помощи нужда @pres-esya
за медицинской помощью обрати @past-lsya
за медпомощью обрати @past-lsya
за помощью к врачам обрати @past-lsya
за помощью обрати @past-lsya
заболе @past-l
зарази @past-lsya
инфицирован @short
медицинская помощь оказана
медицинская помощь потребовалась
медпомощь оказана
медпомощь потребовалась
нужда @pres-esya в гуманитарной помощи
нужда @pres-esya в помощи
нужда @pres-esya в продовольственной помощи
нужда @pres-esya в срочной помощи
нужда @pres-esya в экстренной помощи
обрати @past-lsya за медицинской помощью
обрати @past-lsya за медпомощью
обрати @past-lsya за помощью
оказа @past-lsya в зоне бедствия
оказана медицинская помощь
оказана медпомощь
оказана помощь
первая помощь оказана
под завал попа @past-l
под лавину попа @past-l
под обстрел попа @past-l
помощь оказана
помощь понадобилась
помощь потребовалась
попа @past-l в аварию
попа @past-l в дтп
попа @past-l под завал
попа @past-l под лавину
попа @past-l под обстрел
попа @past-l под удар
пострада @past-l
страда @past-l
страда @pres-e +pres

[affected.adj] trigger
заболевш @adj
зараженн @adj
заразивш @adj-sya
инфицированн @adj
пострадавш @adj
потерпевш @adj

# «215 новых случаев кори»
[affected.case] trigger
случа @case бешенства
случа @case бруцеллеза
случа @case гепатита
случа @case гриппа
случа @case дифтерии
случа @case заболевания
случа @case заражения
случа @case инфицирования
случа @case кори
случа @case коронавируса
случа @case коронавирусной инфекции
случа @case ковида
случа @case лихорадки
случа @case менингита
случа @case оспы
случа @case отравления
случа @case пневмонии
случа @case полиомиелита
случа @case сибирской язвы
случа @case тифа
случа @case холеры
случа @case чумы

[affected.count] trigger
потер @mort-a +loss

# ---- missing ----
[missing.verb] trigger
без вести пропа @past-l
до сих пор ищут
до сих пор не найден @short
исчез @past
исчез @past-l
на связь не выход @pres-i
на связь не выш @past-l
на связь не вышел
найти не могут
найти не удалось
наход @pres-isya в розыске
не верну @past-lsya
не выход @pres-i на связь
не выш @past-l к месту
не выш @past-l на связь
не вышел на связь
не дали о себе знать
не могут найти
не найден @short
не нашли
не обнаружен @short
не обнаружены
не отыскали
не отыскан @short
не подава @past-l признаков жизни
не удалось найти
объявлен @short в розыск
остаются ненайденными
отыскать не удалось
пропа @past-l
пропа @past-l без вести
пропа @past-l без следа
пропа @past-l в горах
пропа @past-l в море
пропадают без вести
разыскив @pres-esya-a
смыт @short
унесен @short

[missing.adj] trigger
без вести пропавш @adj
безвестно отсутствующ @adj
исчезнувш @adj
не вернувш @adj-sya
не вышедш @adj на связь
ненайденн @adj
пропавш @adj
пропавш @adj без вести
разыскиваем @adj
унесенн @adj
числящ @adj-sya пропавшими
числящ @adj-sya пропавшими без вести

# «числятся пропавшими», «под завалами остаются»
[reckon]
знач @pres-isya
объявлен @short
оста @past-lsya
оста @pres-esya
призна @past-lsya
признан @short
счита @past-lsya
счита @pres-esya
числ @pres-isya
числи @past-lsya

[turned]
оказа @past-lsya
очути @past-lsya

[rubble] trigger
завал @thing
лавиной
обломк @thing
развалин @thing-a
руин @thing-a
снегом

# «ищут двоих», «поиски двух жителей», «под завалами остаются пятеро»
[missing.search] trigger
ищ @pres-e
ищем
ищет
ищут
отыскать
поиск @thing
поисков @adj работ @thing-a
разыскать
разыскив @pres-a
разыскиваем
розыск @thing

[missing.fate] trigger
местонахождени @event
связ @mort с
судьб @thing-a
участ @mort

# ---- captured ----
[captured.verb] trigger
в заложниках наход @pres-isya
в заложниках оста @pres-esya
в заложниках удержив @pres-esya-a
в заложники взят @short
в заложники захвачен @short
в плен взят @short
в плен захвачен @short
в плен попа @past-l
в плен сда @past-lsya
в плену наход @pres-isya
в плену оста @pres-esya
в плену удержив @pres-esya-a
верну @past-lsya из плена
взят @short ~ в заложники
взят @short ~ в плен
взят @short в плен
возвращен @short из плена
вызволен @short
вызволен @short из плена
захвачен @short
захвачен @short ~ в заложники
захвачен @short ~ в плен
из плена верну @past-lsya
из плена возвращен @short
из плена освобожден @short
интернирован @short
наход @pres-isya в неволе
наход @pres-isya в плену
оказа @past-lsya в заложниках
оказа @past-lsya в плену
оказа @past-lsya в руках
оказа @past-lsya заложниками
освобожден @short из плена
оста @pres-esya в плену
пленен @short
попа @past-l в плен
похищен @short
сда @past-lsya
сда @past-lsya в плен
сда @pres-esya в плен
сложи @past-l оружие
содерж @pres-isya в неволе
содерж @pres-isya в плену
томи @past-lsya в плену
томятся в плену
уведен @short
уведен @short ~ в плен
угнан @short
угнан @short ~ в плен
удержив @pres-esya-a
удерживались

[captured.active] trigger
в заложники взя @past-l
в заложники захвати @past-l
в плен взя @past-l
в плен захвати @past-l
верну @past-l из плена
взя @past-l ~ в заложники
взя @past-l ~ в плен
взя @past-l ~ заложников
взяв в заложники
взяв в плен
вызволи @past-l
вызволи @past-l из плена
держат в заложниках
держат в плену
захвати @past-l
захвати @past-l ~ в заложники
захвати @past-l ~ в плен
захватив
захватив в плен
из плена верну @past-l
из плена вызволи @past-l
из плена освободи @past-l
интернирова @past-l
освободи @past-l ~ из плена
освободи @past-l из плена
плени @past-l
похити @past-l
похитив
похища @past-l
похища @pres-e
уве @past-l в лес
уве @past-l в неизвестном направлении
уве @past-l в плен
уве @past-l с собой
увез @past в неизвестном направлении
увез @past с собой
увели +pl
увод @pres-i
угна @past-l
удержив @pres-a
удержива @past-l

[captured.adj] trigger
взят @adj в заложники
взят @adj в плен
военнопленн @adj
захваченн @adj
захваченн @adj в заложники
захваченн @adj в плен
плененн @adj
пленн @adj
похищенн @adj
удерживаем @adj

[captured.count] trigger
заложник @man
заложниц @woman-ts
пленник @man
пленниц @woman-ts
узник @man

# «обмен: стороны передали друг другу 75 человек»
[exchange] trigger
обмен @thing
обменя @past-lsya

[exchange.prisoners] trigger
обмен @thing военнопленными
обмен @thing заключенными
обмен @thing пленными
обмен @thing удерживаемыми лицами

[hand.over]
вызволен @short
вызволи @past-l
освободи @past-l
освобожден @short
отпусти @past-l
отпущен @short
переда @past-l
передан @short

[hand.back]
верну @past-l
верну @past-lsya
возвращен @short
получи @past-l

[captured.event] trigger
взяти @event ~ в заложники
взяти @event ~ в плен
возвращени @event из плена
выкуп @thing за
захват @thing
захват @thing ~ в заложники
захват @thing ~ в плен
освобождени @event из плена
пленени @event
похищени @event

# ---- displaced ----
[displaced.verb] trigger
бегут +pl+flee
бежа @past-l +flee
бежит +sg+flee
без жилья оста @past-lsya
без крова оста @past-lsya
без крыши над головой оста @past-lsya
выведен @short из зоны
выведен @short из опасной зоны
вывезен @short
вывоз @pres-isya
выдворен @short
вынужден @short ~ бежать
вынужден @short ~ покинуть
вынужден @short ~ эвакуироваться
выселен @short
выслан @short
депортирован @short
живут в палатках +pl
изгнан @short
ищут убежища +pl
лишен @short жилья
лишен @short крова
лишен @short крыши над головой
лиши @past-lsya дома
лиши @past-lsya домов
лиши @past-lsya жилья
лиши @past-lsya крова
лиши @past-lsya крыши над головой
наш @past-l убежище
нашли приют +pl
нашли убежище +pl
ночуют под открытым небом +pl
оста @past-lsya без дома
оста @past-lsya без домов
оста @past-lsya без жилья
оста @past-lsya без крова
оста @past-lsya без крыши над головой
остались под открытым небом +pl
отправлен @short в эвакуацию
отселен @short
отселя @pres-esya
переброшен @short в безопасные
перевезен @short в безопасное
перемести @past-lsya
перемещен @short
пересек @past границу
пересекли границу +pl
пересел @past-lsya
переселен @short
пересели @past-lsya
перешли границу +pl
под эвакуацию попа @past-l
подлеж @pres-i эвакуации
подпа @past-l под эвакуацию
покида @pres-e дома
покида @pres-e свои дома
покин @past-l свои дома
получи @past-l временное убежище
получи @past-l убежище
попа @past-l под эвакуацию
потеря @past-l жилье
потеря @past-l кров
расселен @short
снялись с мест
снялись с места +pl
согласи @past-lsya на эвакуацию
согнан @short
сорван @short с места
сорван @short с насиженных мест
спаса @past-lsya бегством
спаслась бегством +sg
спаслись бегством +pl
спасся бегством +sg
ста @past-l беженцами
ста @past-l внутренне перемещенными лицами
ста @past-l вынужденными переселенцами
стали беженцами +pl
стали внутренне перемещенными
стали вынужденными переселенцами +pl
стали перемещенными
стали переселенцами +pl
уш @past-l в горы
эвакуирова @past-lsya
эвакуирован @short
эвакуиру @pres-esya

# «покинули дома»
[leave] trigger
покида @pres-e
покину @past-l

[home]
аилы
анклав
аул
город
города
деревни
деревню
долину
дом +acc
дома
дома свои
жилища
жилье
зону
квартал
кварталы
кишлак
кишлаки
края
кров
лагерь
места проживания
насиженные места
область
остров
полуостров
поселение
поселения
поселок
пригород
пригороды
провинцию
район
районы
районы боев
регион
республику
родину
свои дома
сектор
села
село
столицу
страну
территорию
хутор

[displaced.active] trigger
выве @past-l из зоны
выве @past-l из опасной зоны
выве @past-l из-под обстрела
вывез @past
вывоз @pres-i
выгна @past-l
выгна @past-l из домов
вынуди @past-l ~ бежать
вынуди @past-l ~ оставить
вынуди @past-l ~ покинуть
депортирова @past-l
застави @past-l ~ бежать
застави @past-l ~ покинуть
изгна @past-l
изгна @past-l из
лиши @past-l крова
остави @past-l без крова
отсели @past-l
отселя @pres-e
пересели @past-l
переселили
приюти @past-l
рассели @past-l
согна @past-l с места
согна @past-l с насиженных мест
сорва @past-l с места
эвакуирова @past-l
эвакуировав
эвакуиру @pres-e

[displaced.adj] trigger
бежавш @adj
беженец +sg+nom
беженц @ets-rest
внутренн @adj беженц @ets-rest
внутренн @adj переселенец
внутренн @adj переселенц @ets-rest
внутренне перемещенн @adj
внутренне перемещенн @adj лиц @neuter
вывезенн @adj
вынужденн @adj бежать
вынужденн @adj переселенец
вынужденн @adj переселенц @ets-rest
вынужденн @adj покинуть
выселенн @adj
высланн @adj
депортированн @adj
изгнанн @adj
лишивш @adj-sya жилья
лишивш @adj-sya крова
нашедш @adj убежище
оставш @adj-sya без жилья
оставш @adj-sya без крова
отселенн @adj
перемещенн @adj лиц @neuter
переселенн @adj
переселенц @ets-rest
погорел @ets
погорельц @ets-rest
покинувш @adj
эвакуант @man
эвакуированн @adj
эвакуируем @adj

# «в пунктах временного размещения находятся»
[shelter] trigger
в гостиницах
в гостинице
в детском саду
в лагере беженцев
в лагерях беженцев
в мечети
в мечетях
в палатках
в санатории
в соседних селах
в спортзале
в школах
в школе
во временн @adj жиль @event
временн @adj жиль @event
временн @adj лагер @thing-soft
временн @adj убежищ @neuter
лагер @thing-soft беженцев
лагер @thing-soft для беженцев
лагер @thing-soft для перемещенных лиц
лагер @thing-soft для переселенцев
общежити @event
палатк @thing-a
палаточн @adj городк @man-rest
палаточн @adj городок
палаточн @adj лагер @thing-soft
пвр
приют @thing
пункт @thing временного пребывания
пункт @thing временного размещения
пункт @thing обогрева
пункт @thing приема
спортзал @thing
у родственников
центр @thing временного размещения
центр @thing размещения
эвакопункт @thing
эвакопунктах

[displaced.event] trigger
бегств @neuter
выселени @event
депортаци @tsiya
отселени @event
перемещени @event
переселени @event
расселени @event
эвакуаци @tsiya

# ---- hospitalized ----
[hospitalized.verb] trigger
госпитализирован @short
лег @past в больницу
оказа @past-lsya на больничной койке
получа @pres-e лечение
получа @pres-e стационарное лечение
помещен @short под наблюдение
прикован @short к больничной койке
продолжает лечение +sg
продолжают лечение +pl
проход @pres-i лечение
проход @pres-i стационарное лечение

[hospitalized.active] trigger
госпитализирова @past-l

[hospitalized.adj] trigger
госпитализированн @adj
стационарн @adj больн @adj

[hospitalized.event] trigger
госпитализаци @tsiya

# «ещё троих нашли»
[found]
добави @past-lsya
доста @past-l
извлекли
извлечен @short
найден @short
нашли
обнаружен @short
обнаружили
подняли
прибави @past-lsya

# where patients are, and the verbs that bring and keep them there
[hospital] trigger
аппарат @thing ивл
больниц @thing-a
больничн @adj кое @thing-ka
больничн @adj койк @thing-a
больничн @adj палат @thing-a
больничных койках
бсмп
бснп
в медицинских учреждениях
военн @adj госпитал @thing-soft
горбольниц @thing-a
госпитал @thing-soft
институт @thing склифосовского
институт @thing скорой помощи
интенсивн @adj терапи @tsiya
инфекционн @adj больниц @thing-a
к аппаратам ивл
кардиоцентр @thing
клиник @thing-a
койки +beds
лазарет @thing
лечебн @adj учреждени @event
лечении
медицинск @adj организаци @tsiya
медицинск @adj учреждени @event
медицинск @adj центр @thing
медпункт @thing
медсанчаст @mort
медучреждени @event
медцентр @thing
на больничной койке
нейрохирурги @tsiya
нии скорой помощи
областн @adj клиник @thing-a
облбольниц @thing-a
ожогов @adj отделени @event
ожогов @adj центр @thing
организации здравоохранения
отделени @event интенсивной терапии
отделени @event реанимации
палат @thing-a интенсивной терапии
перинатальн @adj центр @thing
под капельницами
под капельницей
под наблюдением врачей
под наблюдением медиков
полев @adj госпитал @thing-soft
райбольниц @thing-a
рб
реанимаци @tsiya
реанимационн @adj отделени @event
реанимобил @thing-soft
роддом @thing
родильн @adj дом @thing
санчаст @mort
скорая помощь
скоропомощн @adj стационар @thing
стационар @thing
стационарн @adj
стационарн @adj лечени @event
стационарном ~ лечении
травматологи @tsiya
травматологическ @adj отделени @event
травмпункт @thing
хирурги @tsiya
хирургическ @adj отделени @event
центр @thing медицины катастроф
црб

# «граждан, находящихся в стационарах»
[lying]
доставленн @adj
лежащ @adj
находящ @adj-sya
остающ @adj-sya
помещенн @adj
попавш @adj
поступивш @adj

[bring]
госпитализирован @short
доставлен @short
доставля @pres-esya
направлен @short
обрати @past-lsya
оказа @past-lsya
определен @short
отвезен @short
отправлен @short
переброшен @short
переведен @short
переправлен @short
помещен @short
попа @past-l
попали
поступа @pres-e
поступи @past-l
привезен @short
принят @short
размещен @short
увезен @short
эвакуирован @short

# somebody brings them
[bringing]
достави @past-l
доставля @pres-e
забра @past-l
определи @past-l
отвез @past
отправи @past-l
перевез @past
перевели
переправи @past-l
помести @past-l
посели @past-l
привез @past
приня @past-l
размести @past-l
увез @past
увезли

[stay]
восстанавлива @pres-esya
долечива @pres-esya
занима @pres-e
заня @past-l
леж @pres-i
лежа @past-l
леч @pres-isya
лечи @past-lsya
лечиться
наход @pres-isya
находи @past-past
находиться
оста @past-lsya
оста @pres-esya
оставались +past
оставаться
подключен @short
получа @pres-e
получать
пребыва @pres-e
провод @pres-i
проход @pres-i
проходить
содерж @pres-isya
состо @pres-i
томится +sg
томятся +pl
числ @pres-isya
ютится +sg
ютятся +pl

# ---- light verbs ----
# «получили ранения», «травмы получили»
[receive]
выявлен @short
диагностирован @short
зафиксирован @short
отдела @past-lsya
получа @pres-e
получи @past-l
получив

# «число погибших выросло до»
[toll]
баланс
данные
итог
количеств @neuter
перечень
поток @thing
списк @thing
список
счет
счет жертв
счет погибших
числа
численност @mort
число +nom
числом
числу

[grow]
возраста @pres-e
возрос @past
вырос @past
дове @past-l
доведен @short
дош @past-l
дошел
дошло
обнови @past-lsya
перевалило
пересмотрен @short
повыси @past-l
повыси @past-lsya
подня @past-l
подняло
поднялось
подрос @past
подросло
подскочило
пополни @past-l
пополни @past-lsya
прибави @past-lsya
приблизилось
расте @pres-e
растет
расшири @past-lsya
скакнуло
скорректирован @short
снизи @past-lsya
сократи @past-lsya
увеличен @short
увеличи @past-lsya
увеличив
увеличива @pres-esya
увеличило
уменьши @past-lsya
упа @past-l
уточнен @short

[reach]
включает
дости @past-l
достиг @past
достига @pres-e
достигает
достигнув
дошло до
исчисля @pres-esya
насчита @past-l
насчитыва @past-l
насчитыва @pres-e
насчитывает
насчитывается
оценива @past-l
оценива @pres-e
оценива @pres-esya
оценивается
приблизи @past-lsya
равно
равня @pres-esya
равняется
состави @past-l
составив
составля @pres-e

# losses in a report: «безвозвратные потери — 18»
[killed.toll] trigger
безвозвратн @adj потер @mort-a
потер @mort-a убитыми

[injured.toll] trigger
потер @mort-a ранеными
санитарн @adj потер @mort-a

[affected.toll] trigger
боев @adj потер @mort-a
людск @adj потер @mort-a
наш @adj потер @mort-a
наши потери
наших потерь
общ @adj потер @mort-a
потер @mort-a армии
потер @mort-a батальона
потер @mort-a боевиков
потер @mort-a бригады
потер @mort-a в живой силе
потер @mort-a в личном составе
потер @mort-a врага
потер @mort-a дивизии
потер @mort-a личного состава
потер @mort-a обеих сторон
потер @mort-a отряда
потер @mort-a полка
потер @mort-a противника
потер @mort-a роты
потер @mort-a с обеих сторон
потер @mort-a среди личного состава
потер @mort-a сторон
потер @mort-a стороны
потер @mort-a убитыми и ранеными

# all of them died: «на борту были 62 человека, выживших нет»
[alive.none] trigger
выживших не осталось
выживших нет
не выжил ни один
не выжил никто
не спасся никто
не уцелел никто
нет выживших
никто не выжил
никто не спасся
никто не уцелел

[alive.not] trigger
не выжи @past-l
не выжил
не выжила
не спасся
не уцелел

# «взяты мятежниками в заложники»; «в плену остаются»; «из плена вернули»
[captivity] trigger
в заложники
в неволю
в плен
в рабство

[captive.at] trigger
в заложниках
в застенках
в неволе
в плену
в плену у боевиков
в руках бандитов
в руках боевиков
в руках группировки
в руках захватчиков
в руках исламистов
в руках мятежников
в руках налетчиков
в руках пиратов
в руках повстанцев
в руках похитителей
в руках противника
в руках сепаратистов
в руках талибов
в руках террористов

[captive.from] trigger
из заложников
из застенков
из неволи
из плена
из рук боевиков
из рук пиратов
из рук похитителей
из рук террористов

[hold.short]
берут
взят @short
захвачен @short
попа @past-l
попада @pres-e
сда @past-lsya
сда @pres-esya
уведен @short
уводят
угнан @short

[hold.active]
берут
бра @past-l
взя @past-l
взяв
захвати @past-l
захватив
уве @past-l
угна @past-l

[free]
бежа @past-l
верну @past-l
верну @past-lsya
возвращен @short
вызволен @short
вызволи @past-l
вызволить
выкупи @past-l
выкуплен @short
выш @past-l
освободи @past-l
освобожден @short
отпусти @past-l
отпущен @short
спас @past

# what the homeless have lost
[housing] trigger
дома и имущества
жилища
жилье
жилья
кров
крова
крыши над головой
крышу над головой
свои дома
своих домов

[deprive]
лишен @short
лишены
лиши @past-lsya
оста @past-lsya без
оста @pres-esya без
потеря @past-l

[forced]
были вынуждены
вынужден @short
вынужден @short были
вынуждена была
пришлось

[leave.inf] trigger
бежать
искать убежища
оставить дома
оставить свои дома
покинуть
сняться с места
уйти из домов
эвакуироваться

# where those who flee come from and go to
[refuge] trigger
в безопасные места
в безопасные районы
в горы
в джунгли
в лес
в леса
в соседние области
в соседние районы
в соседние села
в соседние страны
в соседний район
в соседнюю область
в соседнюю провинцию
в соседнюю страну
за границу
за рубеж
из анклава
из вагонов
из города
из гостиницы
из деревень
из деревни
из джунглей
из дома
из домов
из зданий
из здания
из зоны
из зоны боев
из зоны затопления
из зоны подтопления
из квартир
из лагеря
из метро
из области
из общежития
из опасной зоны
из подъезда
из поселка
из приграничных сел
из приграничья
из провинции
из района
из районов
из региона
из своих домов
из сел
из села
из столицы
из страны
из театра
из торгового центра
из школы
из-под обстрела
к родным
к родственникам
на восток
на запад
на север
на юг
от боев
от боевых действий
от войны
от голода
от засухи
от конфликта
от лавы
от наводнения
от насилия
от наступления
от обстрелов
от пожара
у родственников
через границу

[life.end] trigger
забра @past-l
оборва @past-l
оборва @past-lsya
прерва @past-lsya
угас @past-l
унес @past
уносит
уносят

# «унёсшими с конца февраля жизни 180 человек», «забрала почти 700 жизней»
[life.take]
забра @past-l
забравш @adj
оборва @past-l
отня @past-l
отнявш @adj
потеря @past-l
потерян @short
сто @pres-i
стои @past-l
стоивш @adj
унес @past
унести
унесш @adj
уносит
унося
уносят

[life] trigger
жизни
жизнь

[life.count] trigger
жизней

[force]
вынуди @past-l
вынудив
вынудивш @adj
вынужда @pres-e
застави @past-l
заставив
заставивш @adj

[flee.verb]
бегут
бежа @past-l
выве @past-l
выведен @short
вывез @past
вывезен @short
выеха @past-l
выш @past-l
перебра @past-lsya
перееха @past-l
перемещен @short
переправи @past-lsya
спас @past
уезжа @pres-e
уеха @past-l
укры @past-lsya
устреми @past-lsya
уход @pres-i
ушли
хлыну @past-l
эвакуирован @short

# what hits houses and cars too: only people count
[affected.thing] trigger
заблокирован @short под
завален @short
завалило +n
зажат @short
засыпало
засыпало +n
засыпан @short
затрону @past-l
затронут @short
накры @past-l
погребен @short под завалами
подорва @past-lsya
придави @past-l

# «за медпомощью обратились»
[aid.for] trigger
за врачебной помощью
за медицинской помощью
за медпомощью
за помощью
за экстренной помощью
к врачам
к медикам

# what water takes: only people count
[missing.thing] trigger
смыло +n
снесло +n
унесло +n

# «держат 23 матроса»: of people only
[captured.hold] trigger
держат +pl
держит +sg
