# Russian: words of official statements, read by rules of the same name. Own work. Licence: Apache-2.0.

# «на странице»: where a statement stands
[statement.site] beside
канале
портале
сайте
странице

# «цитирует его портал»: whose words the outlet gives
[anaphor.person]
приводит его слова
приводит ее слова
передает его слова
передает ее слова
цитирует его
цитирует ее
цитируют его
цитируют ее

# «его бойцы там не действовали»
[deny.act] positions
не выходи @past-l
не действова @past-l
не действуют
не находи @past-lsya
не открыва @past-l огонь
не поднима @past-lsya
не работа @past-l
не участвова @past-l

# «обратит внимание партнёров на»
[statement.heed] positions
обрати @past-lg внимание
обратит внимание
обратят внимание
обраща @pres-e внимание
обращаем внимание
привлек внимание
привлекает внимание
привлекла внимание
привлекли внимание

# «просим пользователей интернета», «призвало сограждан»
[people.civilian]
пользовател @man-soft интернета
пользовател @man-soft социальных сетей
сограждан @anin

# «наша рекомендация — не покидать дома»
[statement.advice] positions
главная рекомендация
наша просьба
наша рекомендация
основная рекомендация
убедительная просьба

# missions of the UN and NATO by their letters
[igo]
ВСООНК = igo/unficyp
ЮНИСФА

# «при правительстве талибов»: part of the body's name
[agency]
правительств @neuter талибов +bare

# «министерство национальной обороны» is the ministry of defence
[post.none]
национальн @post-adj

# «по данным того же источника», «по данным доклада»: what was cited before
[statement.cited] beside
доклада
документа
источника
исследования
отчета
собеседника
чиновника

# «безопасность и спокойствие граждан»: theirs, no restraint of anybody
[aim.other]
спокойстви @event граждан
спокойстви @event жителей
спокойстви @event и безопасност @mort граждан
спокойстви @event населения
безопасност @mort и спокойстви @event

# «на моих руках нет крови», «наша совесть чиста»
[deny.says]
моя совесть чиста
на моих руках нет крови
на наших руках нет крови
наша совесть чиста

# «эскалация вызвана отказами Баку»
[statement.caused] positions
вызван @short
обусловлен @short
спровоцирован @short

# «боевиков вооружали власти Руанды»
[statement.abets] positions
вооружа @past-l
вооружает
вооружают
обуча @past-l
поддержива @past-l
снабжа @past-l
снабжают
спонсирова @past-l
укрыва @past-l
финансирова @past-l

[aim.restraint]
быть сдержанн @adj

# a note, whatever it asks for
[statement.nota] positions
вручи @past-l ноту
направи @past-l ноту
нота
ноту
отправи @past-l ноту
переда @past-l ноту
вербальн @adj нот @thing-a

[label.step] positions
важным первым шагом
важный первый шаг
первый важный шаг
первый шаг к
хороший шаг
верный шаг

[agency]
ростуризм @thing = RU
генеральн @adj консульств @neuter +bare

# bodies of a state in another
[statement.house] beside
генеральн @adj консульств @neuter
генконсульств @neuter
консульств @neuter
посольств @neuter

# what somebody began: «стрельбу начали пограничники»
[attack] +done
атаку нача @past-l
беспорядки спровоцирова @past-l
бои нача @past-l
бои спровоцирова @past-l
войну нача @past-l
войну развяза @past-l
инцидент спровоцирова @past-l
конфликт развяза @past-l
конфликт спровоцирова @past-l
нападение организова @past-l
обострение спровоцирова @past-l
обстрел нача @past-l
перестрелку нача @past-l
провокацию устрои @past-l
столкновения спровоцирова @past-l
стрельбу нача @past-l
стрельбу откры @past-l

[statement.condemned] positions
осуждается
осуждаются
осуждена
осуждены

# «призвал соотечественников покинуть страну»: no troops
[statement.leave] beside
покинуть город
покинуть зону
покинуть район
покинуть регион
покинуть север
покинуть страну
покинуть территори @tsiya
покинуть юг

# «в комитете», «в секретариате»: bodies told by what they are
[statement.body] beside
диппредставительстве
комитете
партии
посольстве
представительстве
пресс-службе
секретариате
управлении
фонде
штабе

# bodies that guard borders, by whatever name
[post.of.border]
госпогранкомитет @post
госпогранслужб @post-a
погранвойск @post-neuter
погранкомитет @post
погранслужб @post-a
пограничн @post-adj

[post.none]
войск @post-neuter
государственн @post-adj
комитет @post

# the council of no country
[statement.council] beside
Совбез @thing = igo/un-security-council
Совет @thing безопасности = igo/un-security-council

# regional departments by their letters
[agency]
ДЧС
ЦОС
ЦОС КНБ = KZ

[agency]
королевск @adj арми @tsiya +common
королевск @adj полици @tsiya +common

[igo]
тюркск @adj совет @thing

[agency]
служб @thing-a охраны границы
служб @thing-a охраны государственной границы

[label.condemn] positions
варварским нападением
вопиющим нападением
жестоким нападением
подлым нападением
трусливым нападением
чудовищным нападением

# «проникновение на базу является нарушением»: deeds by other names
[hostility]
незаконн @adj удержани @event
несанкционированн @adj проникновени @event
проникновени @event на базу
проникновени @event на территорию

# «подчёркивают обязательство всех стран обеспечивать»
[statement.obligation] positions
обязанности
обязанность
обязательство

# «погибли от рук боевиков»
[statement.hands] positions
из-за агрессии
из-за атаки
из-за бездействия
из-за халатности
из-за преступных действий
из-за действий
из-за обстрела
из-за обстрелов
из-за огня
из-за удара
из-за ударов
от рук

# whose figures nobody here gives
[recall] names
по другим данным
по иным данным
по неофициальным данным
по неподтвержденным данным
по различным оценкам
по разным данным
по разным оценкам
по слухам

[agency]
Маджлиси милли = TJ
Маджлиси намояндагон = TJ
Маджлиси Оли = TJ

[group]
национально-освободительн @adj арми @tsiya
Оксфам

# bodies told by what they are in charge of
[agency]
авиационн @adj ведомств @neuter
железнодорожн @adj ведомств @neuter
медицинск @adj ведомств @neuter
метеорологическ @adj ведомств @neuter
миграционн @adj ведомств @neuter
полицейск @adj ведомств @neuter
тюремн @adj ведомств @neuter

# «призвала министра подать в отставку»: no part of his office
[inf.norm]
подать в отставку
сложить полномочия
уйти в отставку

[agency]
национальн @adj комисси @tsiya по правам человека
туристическ @adj полици @tsiya +common

[igo]
Межамериканск @adj-fem комисси @tsiya по правам человека

# whose organisation stands behind: «председательство ОБСЕ», «подкомитет ООН по предупреждению пыток»
[body.of.many] beside
коллеги @assembly
комитет @thing
подкомитет @thing
председательств @neuter

# «группа экспертов ООН», «миссия наблюдателей ЕС»: of whom
[body.of.men] beside
групп @thing-a
команд @thing-a
комисси @tsiya
контингент @thing
рабоч @adj групп @thing-a

[people.many] beside
военных
инспекторов
миротворцев
наблюдателей
посредников
полицейских
правозащитников
советников
старейшин
экспертов

# «ливанские органы власти», «органы государственной власти Ливана»
[agency]
орган @thing власти +common
орган @thing государственн @whose власти +common

[agency]
совет @thing по снижению риска бедствий
совет @thing по снижению рисков

[group]
Народн @adj-plur-hard си @sily-plur обороны = MM
бастующ @crowd +common

# the mark of a note below: «движение „Талибан“*»
[statement.star] beside
*
**

# «это недопустимое нарушение границ»
[statement.bad] positions
абсолютно недопустим @adj
абсолютно неприемлем @adj
вопиющ @adj
недопустим @adj
неприемлем @adj
откровенн @adj
преступн @adj
совершенно недопустим @adj
совершенно неприемлем @adj
циничн @adj

# who holds what follows: «исходим из того, что»
[statement.hold] positions
исходим из того +we
полагаем +we
считаем +we
убеждены +we
уверены +we

[agency]
мининдел @thing
милли меджлис @thing

[post.of.foreign]
мининдел @post

[group]
духовенств @neuter +common
