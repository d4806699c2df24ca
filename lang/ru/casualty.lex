# Russian: words that say what happened to people. Own work from general knowledge of the language. Licence: Apache-2.0.
# verb: what happens to its subject («погибли», «убиты»); active: what somebody does to others («убил», «унёс жизни»);
# adj: who has suffered it («погибших»); event: the happening, with a genitive («гибель»); count: what is counted («жертв», «смертей»).

# ---- killed ----
[killed.verb] trigger
погиб @past
погибнул @past
гибн @pres-e +pres
погиба @pres-e +pres
умер @past
умер @past-l
умира @pres-e +pres
сконча @past-lsya
убит @short
забит @short насмерть
застрелен @short
зарезан @short
расстрелян @short
казнен @short
повешен @short
растерзан @short
задавлен @short
задушен @short
сожжен @short заживо
замучен @short
утону @past-l
утонул @past
захлебну @past-lsya
задохну @past-lsya
разби @past-lsya насмерть
замерз @past насмерть
сгоре @past-l заживо
угоре @past-l
па @past-l в бою
па @past-l смертью храбрых
лиши @past-lsya жизни
расста @past-lsya с жизнью
распроща @past-lsya с жизнью
потеря @past-l жизнь
потеря @past-l жизни
отда @past-l жизнь
отда @past-l свои жизни
не выжи @past-l
не удалось спасти
уш @past-l из жизни
ушел +sg из жизни
ста @past-l жертвами
ста @past-l ~ жертвой
ста @past-l первыми жертвами
оказа @past-lsya жертвами
па @past-l жертвами
па @past-l жертвой
найден @short мертвым
найден @short мертвыми
обнаружен @short мертвым
обнаружен @short мертвыми
найден @short убитым
найден @short убитыми
обнаружен @short убитыми
скоропостижно сконча @past-lsya
подорва @past-lsya насмерть

[killed.active] trigger
уби @past-l
убив
убивш @adj
застрели @past-l
застрелив
зареза @past-l людей
расстреля @past-l
расстреляв
казни @past-l
казнив
задави @past-l насмерть
насмерть сби @past-l
сби @past-l насмерть
насмерть загрыз @past
загрыз @past насмерть
насмерть забива @past-l
забива @past-l насмерть
лиши @past-l жизни
унес @past ~ жизни
унес @past ~ жизнь
унесш @adj ~ жизни
унесш @adj ~ жизнь
унося жизни
уносит ~ жизни
уносят ~ жизни
унеся жизни
забра @past-l ~ жизни
забра @past-l ~ жизнь
оборва @past-l ~ жизни
оборва @past-l ~ жизнь
оборва @past-lsya ~ жизни
оборва @past-lsya ~ жизнь
прерва @past-lsya ~ жизни
стои @past-l ~ жизни
стоивш @adj ~ жизни
отня @past-l ~ жизни
отня @past-l жизнь

# these are done to things too: they count only with people
[killed.thing] trigger
унес @past
унес @past-l
уничтож @short
уничтожен @short
уничтожи @past-l
ликвидирован @short
ликвидирова @past-l
нейтрализован @short
нейтрализова @past-l
обезврежен @short
сгоре @past-l

[killed.adj] trigger
погибш @adj
погибш @adj при исполнении
убит @adj
умерш @adj
скончавш @adj-sya
утонувш @adj
казненн @adj
застреленн @adj
расстрелянн @adj
задохнувш @adj-sya
погребенн @adj
мертв @adj
двухсот @adj +slang
/200-?х/ +pl+gen

[killed.count] trigger
жертв @thing-a
смертей +pl+gen
смертельн @adj случа @case
смертельн @adj исход @thing
летальн @adj исход @thing
летальн @adj случа @case
случа @case смерти
случа @case гибели
человеческ @adj жертв @thing-a
погибш @adj пассажир @man
мертв @adj тел @neuter
безвозвратн @adj потер @mort-a

# their genitive counts only with people
[killed.undoing] trigger
уничтожени @event
ликвидаци @tsiya
нейтрализаци @tsiya

# «потеряли 12 бойцов»
[killed.lose] trigger
потеря @past-l

[killed.event] trigger
гибел @mort
смерт @mort
убийств @neuter +murder
кончин @thing-a
казн @mort
расстрел @thing

[killed.body] trigger
тел @neuter
труп @thing
останки +pl
останков +pl+gen

# ---- injured ----
[injured.verb] trigger
ранен @short
травмирован @short
контужен @short
искалечен @short
обожжен @short
изувечен @short
покалечен @short
тяжело ранен @short
травмирова @past-lsya
постраданн @adj
изби @short
избит @short
облучен @short
обморози @past-lsya
отрави @past-lsya +poison
отравлен @short +poison

[injured.active] trigger
рани @past-l
ранив
ранивш @adj
травмирова @past-l
травмировав
покалечи @past-l
изувечи @past-l
контузи @past-l
тяжело рани @past-l
тяжело травмировав

[injured.adj] trigger
ранен @adj
раненн @adj
тяжелоранен @adj
тяжело ранен @adj
легкоранен @adj
легко ранен @adj
травмированн @adj
контуженн @adj
тяжелотравмированн @adj
обожженн @adj
искалеченн @adj
трехсот @adj +slang
отравивш @adj-sya
получивш @adj ~ ранения
получивш @adj ~ ранение
получивш @adj ~ травмы
получивш @adj ~ ожоги
получивш @adj ~ увечья
/300-?х/ +pl+gen

[injured.event] trigger
ранени @event
травм @thing-a
ожог @thing
увечь @event
контузи @tsiya
перелом @thing
осколочн @adj ранени @event
отравлени @event
обморожени @event
ушиб @thing
повреждени @event +damage
телесн @adj повреждени @event

# ---- affected: hurt or dead, the words do not say ----
[affected.verb] trigger
пострада @past-l
страда @pres-e +pres

[affected.adj] trigger
пострадавш @adj
потерпевш @adj

[affected.count] trigger
потер @mort-a +loss

# ---- missing ----
[missing.verb] trigger
не найден @short
не обнаружен @short
не нашли
не удалось найти
до сих пор не найден @short
пропа @past-l без вести
пропа @past-l
исчез @past
разыскив @pres-esya-a
исчез @past-l
не выш @past-l на связь
не вышел на связь
не выход @pres-i на связь
на связь не выход @pres-i
на связь не выш @past-l
на связь не вышел
без вести пропа @past-l

[missing.adj] trigger
пропавш @adj
пропавш @adj без вести
без вести пропавш @adj
исчезнувш @adj
числящ @adj-sya пропавшими без вести
числящ @adj-sya пропавшими
безвестно отсутствующ @adj

# «числятся пропавшими», «под завалами остаются»
[reckon]
числ @pres-isya
числи @past-lsya
счита @pres-esya
счита @past-lsya
оста @pres-esya
объявлен @short
признан @short
знач @pres-isya

[rubble] trigger
завал @thing
обломк @thing
развалин @thing-a
руин @thing-a
снегом
лавиной
землей
водой

# «ищут двоих», «поиски двух жителей», «под завалами остаются пятеро»
[missing.search] trigger
поиск @thing
разыскив @pres-a
ищут
ищем
ищет
розыск @thing

[missing.fate] trigger
судьб @thing-a

# ---- captured ----
[captured.verb] trigger
взят @short ~ в плен
взят @short ~ в заложники
захвачен @short ~ в плен
захвачен @short ~ в заложники
захвачен @short
похищен @short
пленен @short
попа @past-l в плен
в плен попа @past-l
в плен взят @short
в плен захвачен @short
в заложники взят @short
в заложники захвачен @short
в плену оста @pres-esya
в плену наход @pres-isya
в плену удержив @pres-esya-a
в плен сда @past-lsya
в заложниках удержив @pres-esya-a
в заложниках оста @pres-esya
в заложниках наход @pres-isya
сда @past-lsya в плен
сда @past-lsya
удержив @pres-esya-a
удерживались
угнан @short ~ в плен
уведен @short ~ в плен
наход @pres-isya в плену
оста @pres-esya в плену
содерж @pres-isya в плену
томятся в плену

[captured.active] trigger
взя @past-l ~ в плен
взя @past-l ~ в заложники
захвати @past-l ~ в плен
захвати @past-l ~ в заложники
захвати @past-l
захватив
захватив в плен
плени @past-l
похити @past-l
похитив
удержив @pres-a
удержива @past-l
уве @past-l в плен
взяв в плен
в плен взя @past-l
в плен захвати @past-l
в заложники взя @past-l
в заложники захвати @past-l
взяв в заложники

[captured.adj] trigger
пленн @adj
военнопленн @adj
плененн @adj
похищенн @adj
захваченн @adj
удерживаем @adj
взят @adj в плен
взят @adj в заложники
захваченн @adj в плен
захваченн @adj в заложники

[captured.count] trigger
заложник @man
заложниц @woman-ts

[captured.event] trigger
пленени @event
похищени @event
захват @thing ~ в плен
захват @thing ~ в заложники
взяти @event ~ в плен
взяти @event ~ в заложники
захват @thing

# ---- displaced ----
[displaced.verb] trigger
эвакуирован @short
эвакуирова @past-lsya
переселен @short
отселен @short
перемещен @short
вывезен @short
депортирован @short
изгнан @short
выселен @short
расселен @short
бежа @past-l +flee
спаса @past-lsya бегством
вынужден @short ~ покинуть
вынужден @short ~ бежать
вынужден @short ~ эвакуироваться
ста @past-l беженцами
ста @past-l вынужденными переселенцами
ста @past-l внутренне перемещенными лицами
оста @past-lsya без крова
оста @past-lsya без крыши над головой
оста @past-lsya без жилья
оста @past-lsya без дома
оста @past-lsya без домов
без крова оста @past-lsya
без крыши над головой оста @past-lsya
без жилья оста @past-lsya
лиши @past-lsya крова
лиши @past-lsya крыши над головой
лиши @past-lsya жилья
лиши @past-lsya домов
лиши @past-lsya дома
потеря @past-l кров
потеря @past-l жилье
лишен @short крова

# «покинули дома»
[leave] trigger
покину @past-l
покида @pres-e

[home]
дом +acc
дома
жилища
страну
город
поселок
село
деревню
деревни
села
регион
район
область
районы
территорию
родину
места проживания
зону

[displaced.active] trigger
эвакуирова @past-l
эвакуировав
пересели @past-l
переселили
отсели @past-l
вывез @past
депортирова @past-l
изгна @past-l
согна @past-l с места
выгна @past-l из домов
вынуди @past-l ~ покинуть
застави @past-l ~ покинуть
лиши @past-l крова
остави @past-l без крова
согна @past-l с насиженных мест

[displaced.adj] trigger
эвакуированн @adj
перемещенн @adj лиц @neuter
внутренне перемещенн @adj лиц @neuter
внутренне перемещенн @adj
переселенн @adj
отселенн @adj
депортированн @adj
эвакуант @man
вынужденн @adj переселенец
вынужденн @adj переселенц @ets-rest
беженец +sg+nom
беженц @ets-rest
лишивш @adj-sya крова
оставш @adj-sya без крова

# «в пунктах временного размещения находятся»
[shelter] trigger
пункт @thing временного размещения
пвр
лагер @thing-soft для переселенцев
лагер @thing-soft для беженцев
лагер @thing-soft беженцев
лагер @thing-soft для перемещенных лиц
палаточн @adj лагер @thing-soft
пункт @thing временного пребывания

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

# where patients are, and the verbs that bring and keep them there
[hospital] trigger
больниц @thing-a
госпитал @thing-soft
реанимаци @tsiya
медучреждени @event
медицинск @adj учреждени @event
медицинск @adj организаци @tsiya
лечебн @adj учреждени @event
медпункт @thing
клиник @thing-a
стационар @thing
травмпункт @thing
травматологи @tsiya
стационарн @adj лечени @event
стационарном ~ лечении
отделени @event реанимации
реанимационн @adj отделени @event
больничн @adj койк @thing-a
аппарат @thing ивл
организации здравоохранения
райбольниц @thing-a
горбольниц @thing-a
облбольниц @thing-a
стационарн @adj
лечении

# «граждан, находящихся в стационарах»
[lying]
находящ @adj-sya
остающ @adj-sya
лежащ @adj
доставленн @adj
поступивш @adj
попавш @adj
помещенн @adj

[bring]
доставлен @short
попа @past-l
поступи @past-l
помещен @short
направлен @short
отправлен @short
отвезен @short
увезен @short
привезен @short
обрати @past-lsya
переведен @short
оказа @past-lsya
размещен @short
принят @short

# somebody brings them
[bringing]
достави @past-l
помести @past-l
увезли
привез @past
приня @past-l
доставля @pres-e

[stay]
наход @pres-isya
находи @past-past
оста @pres-esya
оставались +past
леж @pres-i
лежа @past-l
леч @pres-isya
пребыва @pres-e
содерж @pres-isya
находиться
оставаться
проход @pres-i
получа @pres-e
подключен @short
числ @pres-isya

# ---- light verbs ----
# «получили ранения», «травмы получили»
[receive]
получи @past-l
получив
отдела @past-lsya

# «число погибших выросло до»
[toll] trigger
число +nom
числа
числу
числом
количеств @neuter
счет погибших
счет жертв
списк @thing
список

[grow]
вырос @past
возрос @past
увеличи @past-lsya
увеличен @short
подня @past-l
поднялось
подняло
дошло
дошел
доведен @short
пополни @past-l
пополни @past-lsya
расшири @past-lsya
снизи @past-lsya
сократи @past-lsya
уменьши @past-lsya
упа @past-l
подскочило
увеличило
увеличив
повыси @past-l
повыси @past-lsya
перевалило
прибави @past-lsya
расте @pres-e
растет
увеличива @pres-esya
скорректирован @short
уточнен @short
пересмотрен @short

[reach]
исчисля @pres-esya
достиг @past
достигает
достигнув
достига @pres-e
состави @past-l
составля @pres-e
состави @past-l
составив
равно
равняется
насчитывает
насчитывается
оценивается
оценива @pres-esya
приблизи @past-lsya
равня @pres-esya
дости @past-l
включает
