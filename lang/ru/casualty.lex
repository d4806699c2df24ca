# Russian: words that say what happened to people. Own work from general knowledge of the language. Licence: Apache-2.0.
# verb: what happens to its subject («погибли», «убиты»); active: what somebody does to others («убил», «унёс жизни»);
# adj: who has suffered it («погибших»); event: the happening, with a genitive («гибель»); count: what is counted («жертв», «смертей»).

# ---- killed ----
[killed.verb] trigger
гибн @pres-e +pres
жизни лиши @past-lsya
забит @short насмерть
задавлен @short
задохну @past-lsya
задушен @short
замерз @past насмерть
замучен @short
зарезан @short
застрелен @short
захлебну @past-lsya
казнен @short
лиши @past-lsya жизни
найден @short мертвым
найден @short мертвыми
найден @short убитым
найден @short убитыми
насмерть замерз @past
насмерть разби @past-lsya
не выжи @past-l
не удалось спасти
обнаружен @short мертвым
обнаружен @short мертвыми
обнаружен @short убитыми
оказа @past-lsya жертвами
отда @past-l жизнь
отда @past-l свои жизни
па @past-l в бою
па @past-l жертвами
па @past-l жертвой
па @past-l смертью храбрых
повешен @short
погиб @past
погиба @pres-e +pres
погибнул @past
подорва @past-lsya насмерть
потеря @past-l жизни
потеря @past-l жизнь
разби @past-lsya насмерть
распроща @past-lsya с жизнью
расста @past-lsya с жизнью
расстрелян @short
растерзан @short
сгоре @past-l заживо
сконча @past-lsya
скоропостижно сконча @past-lsya
сожжен @short заживо
ста @past-l ~ жертвой
ста @past-l жертвами
ста @past-l первыми жертвами
убит @short
угоре @past-l
умер @past
умер @past-l
умира @pres-e +pres
утону @past-l
утонул @past
уш @past-l из жизни
ушел +sg из жизни

[killed.active] trigger
забива @past-l насмерть
забра @past-l ~ жизни
забра @past-l ~ жизнь
загрыз @past насмерть
задави @past-l насмерть
зареза @past-l людей
застрели @past-l
застрелив
казни @past-l
казнив
лиши @past-l жизни
насмерть забива @past-l
насмерть загрыз @past
насмерть сби @past-l
оборва @past-l ~ жизни
оборва @past-l ~ жизнь
оборва @past-lsya ~ жизни
оборва @past-lsya ~ жизнь
отня @past-l ~ жизни
отня @past-l жизнь
прерва @past-lsya ~ жизни
расстреля @past-l
расстреляв
сби @past-l насмерть
стои @past-l ~ жизни
стоивш @adj ~ жизни
уби @past-l
убив
убивш @adj
унес @past ~ жизни
унес @past ~ жизнь
унесш @adj ~ жизни
унесш @adj ~ жизнь
унеся жизни
уносит ~ жизни
унося жизни
уносят ~ жизни

# these are done to things too: they count only with people
[killed.thing] trigger
ликвидирова @past-l
ликвидирован @short
нейтрализова @past-l
нейтрализован @short
обезврежен @short
сгоре @past-l
унес @past
унес @past-l
уничтож @short
уничтожен @short
уничтожи @past-l

[killed.adj] trigger
двухсот @adj +slang
задохнувш @adj-sya
застреленн @adj
казненн @adj
мертв @adj
погибш @adj
погибш @adj при исполнении
погребенн @adj
расстрелянн @adj
скончавш @adj-sya
убит @adj
умерш @adj
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
смертельн @adj исход @thing
смертельн @adj случа @case
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
расстрел @thing
смерт @mort
убийств @neuter +murder

[killed.body] trigger
останки +pl
останков +pl+gen
тел @neuter
труп @thing

# ---- injured ----
[injured.verb] trigger
изби @short
избит @short
изувечен @short
искалечен @short
контужен @short
облучен @short
обморози @past-lsya
обожжен @short
отрави @past-lsya +poison
отравлен @short +poison
покалечен @short
постраданн @adj
ранен @short
травмирова @past-lsya
травмирован @short
тяжело ранен @short

[injured.active] trigger
изувечи @past-l
контузи @past-l
покалечи @past-l
рани @past-l
ранив
ранивш @adj
травмирова @past-l
травмировав
тяжело рани @past-l
тяжело травмировав

[injured.adj] trigger
искалеченн @adj
контуженн @adj
легко ранен @adj-hard
легкоранен @adj-hard
обожженн @adj
отравивш @adj-sya
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
переохлаждени @event
порез @thing
ссадин @thing-a
сотрясени @event мозга
сотрясени @event
контузи @tsiya
обморожени @event
ожог @thing
осколочн @adj ранени @event
отравлени @event
перелом @thing
повреждени @event +damage
ранени @event
телесн @adj повреждени @event
травм @thing-a
увечь @event
ушиб @thing

# ---- affected: hurt or dead, the words do not say ----
[affected.verb] trigger
заболе @past-l
зарази @past-lsya
инфицирован @short
пострада @past-l
страда @pres-e +pres

[affected.adj] trigger
заболевш @adj
заразивш @adj-sya
зараженн @adj
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
до сих пор не найден @short
исчез @past
исчез @past-l
на связь не выход @pres-i
на связь не выш @past-l
на связь не вышел
не выход @pres-i на связь
не выш @past-l на связь
не вышел на связь
не найден @short
не нашли
не обнаружен @short
не удалось найти
пропа @past-l
пропа @past-l без вести
разыскив @pres-esya-a

[missing.adj] trigger
без вести пропавш @adj
безвестно отсутствующ @adj
исчезнувш @adj
пропавш @adj
пропавш @adj без вести
числящ @adj-sya пропавшими
числящ @adj-sya пропавшими без вести

# «числятся пропавшими», «под завалами остаются»
[reckon]
знач @pres-isya
объявлен @short
оста @pres-esya
признан @short
счита @past-lsya
счита @pres-esya
числ @pres-isya
числи @past-lsya

[turned]
оказа @past-lsya

[rubble] trigger
завал @thing
лавиной
обломк @thing
развалин @thing-a
руин @thing-a
снегом

# «ищут двоих», «поиски двух жителей», «под завалами остаются пятеро»
[missing.search] trigger
ищем
ищет
ищут
поиск @thing
разыскив @pres-a
розыск @thing

[missing.fate] trigger
судьб @thing-a

# ---- captured ----
[captured.verb] trigger
освобожден @short из плена
из плена освобожден @short
сложи @past-l оружие
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
взят @short ~ в заложники
взят @short ~ в плен
захвачен @short
захвачен @short ~ в заложники
захвачен @short ~ в плен
наход @pres-isya в плену
оста @pres-esya в плену
пленен @short
попа @past-l в плен
похищен @short
сда @past-lsya
сда @past-lsya в плен
содерж @pres-isya в плену
томятся в плену
уведен @short ~ в плен
угнан @short ~ в плен
удержив @pres-esya-a
удерживались

[captured.active] trigger
в заложники взя @past-l
в заложники захвати @past-l
в плен взя @past-l
в плен захвати @past-l
взя @past-l ~ в заложники
взя @past-l ~ в плен
взяв в заложники
взяв в плен
захвати @past-l
захвати @past-l ~ в заложники
захвати @past-l ~ в плен
захватив
захватив в плен
плени @past-l
похити @past-l
похитив
уве @past-l в плен
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
вывезен @short
вынужден @short ~ бежать
вынужден @short ~ покинуть
вынужден @short ~ эвакуироваться
выселен @short
депортирован @short
изгнан @short
лишен @short крова
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
отселен @short
перемещен @short
переселен @short
потеря @past-l жилье
потеря @past-l кров
расселен @short
спаса @past-lsya бегством
ста @past-l беженцами
ста @past-l внутренне перемещенными лицами
ста @past-l вынужденными переселенцами
эвакуирова @past-lsya
эвакуирован @short

# «покинули дома»
[leave] trigger
покида @pres-e
покину @past-l

[home]
город
деревни
деревню
дом +acc
дома
жилища
зону
места проживания
область
поселок
район
районы
регион
родину
села
село
страну
территорию

[displaced.active] trigger
вывез @past
выгна @past-l из домов
вынуди @past-l ~ покинуть
депортирова @past-l
застави @past-l ~ покинуть
изгна @past-l
лиши @past-l крова
остави @past-l без крова
отсели @past-l
пересели @past-l
переселили
согна @past-l с места
согна @past-l с насиженных мест
эвакуирова @past-l
эвакуировав

[displaced.adj] trigger
беженец +sg+nom
беженц @ets-rest
внутренне перемещенн @adj
внутренне перемещенн @adj лиц @neuter
вынужденн @adj переселенец
вынужденн @adj переселенц @ets-rest
депортированн @adj
лишивш @adj-sya крова
оставш @adj-sya без крова
отселенн @adj
перемещенн @adj лиц @neuter
переселенн @adj
эвакуант @man
эвакуированн @adj

# «в пунктах временного размещения находятся»
[shelter] trigger
лагер @thing-soft беженцев
лагер @thing-soft для беженцев
лагер @thing-soft для перемещенных лиц
лагер @thing-soft для переселенцев
палаточн @adj лагер @thing-soft
пвр
пункт @thing временного пребывания
пункт @thing временного размещения

[displaced.event] trigger
эвакуаци @tsiya

# ---- hospitalized ----
[hospitalized.verb] trigger
госпитализирован @short

[hospitalized.active] trigger
госпитализирова @past-l

[hospitalized.adj] trigger
госпитализированн @adj

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
больничн @adj койк @thing-a
горбольниц @thing-a
госпитал @thing-soft
клиник @thing-a
лечебн @adj учреждени @event
лечении
медицинск @adj организаци @tsiya
медицинск @adj учреждени @event
медпункт @thing
медучреждени @event
облбольниц @thing-a
организации здравоохранения
отделени @event реанимации
райбольниц @thing-a
реанимаци @tsiya
реанимационн @adj отделени @event
стационар @thing
стационарн @adj
стационарн @adj лечени @event
стационарном ~ лечении
травматологи @tsiya
травмпункт @thing

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
доставлен @short
направлен @short
обрати @past-lsya
оказа @past-lsya
отвезен @short
отправлен @short
переведен @short
помещен @short
попа @past-l
поступи @past-l
привезен @short
принят @short
размещен @short
увезен @short

# somebody brings them
[bringing]
достави @past-l
доставля @pres-e
помести @past-l
привез @past
приня @past-l
увезли

[stay]
леж @pres-i
лежа @past-l
леч @pres-isya
наход @pres-isya
находи @past-past
находиться
оста @pres-esya
оставались +past
оставаться
подключен @short
получа @pres-e
пребыва @pres-e
проход @pres-i
содерж @pres-isya
числ @pres-isya

# ---- light verbs ----
# «получили ранения», «травмы получили»
[receive]
отдела @past-lsya
получи @past-l
получив

# «число погибших выросло до»
[toll]
количеств @neuter
списк @thing
список
счет жертв
счет погибших
числа
число +nom
числом
числу

[grow]
возрос @past
вырос @past
доведен @short
дошел
дошло
перевалило
пересмотрен @short
повыси @past-l
повыси @past-lsya
подня @past-l
подняло
поднялось
подскочило
пополни @past-l
пополни @past-lsya
прибави @past-lsya
расте @pres-e
растет
расшири @past-lsya
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
исчисля @pres-esya
насчитывает
насчитывается
оценива @pres-esya
оценивается
приблизи @past-lsya
равно
равня @pres-esya
равняется
состави @past-l
составив
составля @pres-e
