# Russian: what is asked for by nouns, norms and passives, and bodies that ask. Own work from general knowledge of the language. Licence: Apache-2.0.

# what is done to those who are held: «должны быть освобождены»
[wanted.freed] beside
возвращен @short
вызволен @short
выпущен @short
освобожден @short
отпущен @short
помилован @short
репатриирован @short

# nouns of it: «подлежат освобождению»
[wanted.freeing] beside
возвращению
освобождению
репатриации

# what is freed that nobody holds: «территории должны быть освобождены»
[wanted.place] beside
город @thing
деревн @thing-a
деревни
дом @thing
дорог @thing-a
здани @event
земл @woman-soft
зон @thing-a
район @thing
село
села
территори @tsiya
улиц @thing-a
участк @thing
участок

# what reaches people: «помощь должна доходить»
[wanted.reach] beside
дойдет
дойти
доставлен @short
доставляться
доходить
доходи @past-l
дошел
дошла
дошло
дошли
доставлялась
доставлялись
допущен @short
идти
попада @past-l
попадать
попала
попало
попали
попасть
поступа @past-l
поступать
поступи @past-l
поступить
пропущен @short
проходить
проходи @past-l
пройти
прошла
прошли
прошло

# who may not: «никто не вправе»
[wanted.barred] positions beside
никому
никто

[wanted.barred.flat] positions beside
нельзя

[wanted.right] positions beside
вправе
имеет никакого права
имеет права
имеют никакого права
имеют права

# «подлежит освобождению»
[wanted.liable] positions beside
подлежит
подлежат

# «предлагает взаимный отвод войск»
[wanted.proposes] positions beside
предлаг @pres-a
предложи @past-l

# «заявил о солидарности с»
[wanted.with] positions beside
скорби
соболезнованиях
солидарности
сопереживании
сочувствии

# «выход только в переговорах»
[wanted.way] positions beside
выход
путь
решение
спасение

# «ответственность военные возлагают на»
[wanted.lays] positions beside
возлагает
возлагают
возложи @past-l
перекладывает
перекладывают
переложи @past-l

# «за это ответит Израиль»
[wanted.answers] positions beside
заплатит
заплатят
ответит
ответят
поплатится
поплатятся
расплатится
расплатятся

# hindering and harming: «препятствовать доставке», «бить по больницам»
[wanted.hinder] beside
блокировать
воспрепятствовать
задерживать
мешать
ограничивать
отказывать
перекрывать
препятствовать
срывать

[wanted.shoot] beside
атаковать
бить
бомбить
казнить
нападать
обстреливать
охотиться
похищать
разрушать
стрелять
убивать
ударять
целиться

# where calls come from: «прозвучал призыв»
[wanted.sounded] beside
прозвуча @past-l
последова @past-l
поступи @past-l
разда @past-lsya

[wanted.appeal] positions beside
воззвани @event
наставлени @event
пожелани @event
предписани @event
призыв @thing
рекомендаци @tsiya
требовани @event
ультиматум @thing

# «пожаловался в ООН», «подал жалобу на»
[wanted.complaint] positions beside
иск @thing
жалоб @thing-a
рапорт @thing

[wanted.lodge] beside
внес @past
направи @past-l
подал
подала
подали
подало
пода @pres-e

# «хватит убивать», «довольно крови»
[wanted.enough] positions beside
довольно
достаточно
хватит

[wanted.enough.of] beside
бомбить
войны
воевать
враждовать
жертв
крови
мстить
насилия
разрушений
смертей
стрелять
убивать
убийств

# pleading: «просит прощения у семей», «молится об упокоении»
[wanted.sorry] positions beside
извини @past-lsya
извиня @pres-esya
извинения
прощения

[wanted.pray] positions
мол @pres-isya
молимся +we
молитвы
молюсь +we
помоли @past-lsya

[wanted.pray.for] beside
жертвах
павших
погибших
пострадавших
раненых
убитых
упокоении
усопших


# «выразил порицание»
[wanted.blame] positions beside
возмущение
гнев
негодование
неодобрение
неприятие
осуждение
отвращение
порицание

[agency]
бюро политики реинтеграции = MD
ведомств @neuter по внешним связям +common
ведомств @neuter по чрезвычайным ситуациям +common
высш @adj военн @adj командовани @event
датск @adj совет @thing по беженцам
консультативн @adj ассамбле @assembly
палат @thing-a депутатов
палат @thing-a представителей
палат @thing-a советников
сил @forces-a пограничной безопасности = IN

[group]
апостольск @adj престол @thing = VA
народн @adj арми @tsiya освобождения
фронт @thing спасения

# whoever is held: «вернуть захваченных»
[sought.held] beside
взятых в плен
взятых в заложники
захваченн @adj
корреспондент @man
миротворц @ets-rest
наемник @man
паломников
пассажиров
плененн @adj
правозащитник @man
репортер @man
священник @man
священнослужител @man-soft
сотрудников
студентов
студенток
схваченн @adj
туристов
учениц
учеников
школьниц
школьников

# «расценил как провокацию»
[wanted.rates] positions beside
восприня @past-l
восприним @pres-a
квалифицирова @past-l
квалифициру @pres-e
охарактеризова @past-l
оценив @pres-a
оцени @past-l
расценив @pres-a
расцени @past-l
рассматрив @pres-a
трактова @past-l
тракту @pres-e

[igo]
миров @adj продовольственн @adj программ @thing-a
совет @thing сотрудничества арабских государств залива
совет @thing сотрудничества стран залива
совет @thing сотрудничества стран персидского залива

[group]
западноафриканск @adj блок @thing +common
курулта @case народов
региональн @adj блок @thing +common
южноамериканск @adj блок @thing +common

[verb]
мол @pres-isya

# who is told to go: «корабли должны уйти»
[wanted.leaver] beside
авианосец
базам
базы
беспилотники
войскам
дивизии
контингент
кораблям
корабли
наемникам
наемники
оккупантам
оккупанты
подразделениям
подразделения
самолеты
силам
силы
советники
солдатам
солдаты
суда
судам
флот
эсминцы

[wanted.leave] beside
вернуться в казармы
вернуться в места постоянной дислокации
вернуться на исходные
оставить
отойти
отступить
покинуть
покидать
убраться
убраться восвояси
уйти
уходить

# «должны ответить перед законом»
[wanted.pays] positions beside
избежать
ответить
отвечать
понести
предстать
уйти

# «совершали военные преступления»
[wanted.commits] positions beside
совершали
совершает
соверши @past-l
творили
творят

# «обращаемся ко всем»
[wanted.turn] positions beside
обращаемся +we
обращаюсь +we
обратились
обратимся +we

[wanted.beg] positions beside
заклинаю +we
молю +we
призываем +we
призываю +we
просим +we
прошу +we
умоляем +we
умоляю +we

[wanted.without] positions beside
невозможен
невозможна
невозможно
немыслим @short
недостижим @short

# «оружие не решит»
[wanted.solves] positions beside
решает
решают
решат
решит
решить
решишь
разрешит
урегулирует
добиться
добьешься
остановить
остановит
проложит
вернет

[wanted.deadend] positions beside
ведет
загоняет
заведет
приведет

[people.official]
католикос @man
предстоятел @man-soft
первоиерарх @man
апостольский нунций
нунци @case
викари @case
далай-лама +nom+sg

# whoever is called on to help does it for those in need
[giver] beside
гуманитарн @adj агентств @neuter
гуманитарн @adj организаци @tsiya
донорам
доноров
доноры
международн @adj донор @man
стран-доноров
странам-донорам
страны-доноры

# «вины предприятия в случившемся нет»
[no.guilt] positions beside
вины
доказательств
подтверждений
причастности
