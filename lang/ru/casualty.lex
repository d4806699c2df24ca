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
унес @past
унес @past-l
уничтож @short
уничтожен @short
уничтожи @past-l

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
уничтожени @event

# «потеряли 12 бойцов»
[killed.lose] trigger
потеря @past-l

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
останки +pl
останков +pl+gen
тел @neuter
труп @thing

# ---- injured ----
[injured.verb] trigger
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
изби @past-l
изувечи @past-l
искалечи @past-l
искуса @past-l
контузи @past-l
обожг @past-l
подстрели @past-l
покалечи @past-l
порани @past-l
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
обгоревш @adj
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
сотрясени @event
сотрясени @event мозга
ссадин @thing-a
телесн @adj повреждени @event
травм @thing-a
травмировани @event
увечь @event
ушиб @thing
черепно-мозгов @adj травм @thing-a

# ---- affected: hurt or dead, the words do not say ----
[affected.verb] trigger
заболе @past-l
зарази @past-lsya
затрону @past-l +touch
инфицирован @short
пострада @past-l
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
уве @past-l в плен
уве @past-l с собой
увез @past с собой
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
захват @thing
захват @thing ~ в заложники
захват @thing ~ в плен
пленени @event
похищени @event

# ---- displaced ----
[displaced.verb] trigger
бежа @past-l +flee
без жилья оста @past-lsya
без крова оста @past-lsya
без крыши над головой оста @past-lsya
выведен @short из зоны
выведен @short из опасной зоны
вывезен @short
вывоз @pres-isya
вынужден @short ~ бежать
вынужден @short ~ покинуть
вынужден @short ~ эвакуироваться
выселен @short
депортирован @short
изгнан @short
лишен @short жилья
лишен @short крова
лишен @short крыши над головой
лиши @past-lsya дома
лиши @past-lsya домов
лиши @past-lsya жилья
лиши @past-lsya крова
лиши @past-lsya крыши над головой
оста @past-lsya без дома
оста @past-lsya без домов
оста @past-lsya без жилья
оста @past-lsya без крова
оста @past-lsya без крыши над головой
отправлен @short в эвакуацию
отселен @short
отселя @pres-esya
переброшен @short в безопасные
перемести @past-lsya
перемещен @short
пересел @past-lsya
переселен @short
пересели @past-lsya
подлеж @pres-i эвакуации
потеря @past-l жилье
потеря @past-l кров
расселен @short
снялись с мест
снялись с места +pl
согласи @past-lsya на эвакуацию
сорван @short с места
сорван @short с насиженных мест
спаса @past-lsya бегством
спаслась бегством +sg
спаслись бегством +pl
спасся бегством +sg
ста @past-l беженцами
ста @past-l внутренне перемещенными лицами
ста @past-l вынужденными переселенцами
стали внутренне перемещенными
стали перемещенными
эвакуирова @past-lsya
эвакуирован @short
эвакуиру @pres-esya

# «покинули дома»
[leave] trigger
остави @past-l
оставля @pres-e
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
вынужденн @adj переселенец
вынужденн @adj переселенц @ets-rest
высланн @adj
депортированн @adj
изгнанн @adj
лишивш @adj-sya крова
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
помещен @short под наблюдение
прикован @short к больничной койке

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
привез @past
приня @past-l
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
числ @pres-isya

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
потер @mort-a отряда
потер @mort-a полка
потер @mort-a противника
потер @mort-a роты
потер @mort-a среди личного состава
потер @mort-a сторон
потер @mort-a стороны

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
[housing]
дома
домов
жилье
жилья
имущества
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
выехать
искать убежища
оставить дома
оставить свои дома
переехать
переселиться
покинуть
сняться с места
уехать
уйти из домов
эвакуироваться

# where those who flee come from and go to
[refuge]
в безопасные места
в безопасные районы
в горы
в соседние области
в соседние районы
в соседние страны
в соседнюю страну
за границу
за рубеж
из города
из деревень
из деревни
из дома
из домов
из зоны
из лагеря
из области
из опасной зоны
из поселка
из провинции
из района
из районов
из региона
из своих домов
из сел
из села
из столицы
из страны
на восток
на запад
на север
на юг
от боев
от боевых действий
от войны
от конфликта
от наводнения
от насилия
от обстрелов
через границу

[cross]
перебра @past-lsya
пересек @past
пересек @past-l
пересекли
перешел
перешли +pl

[life.end] trigger
забра @past-l
оборва @past-l
оборва @past-lsya
прерва @past-lsya
угас @past-l
унес @past
уносит
уносят
