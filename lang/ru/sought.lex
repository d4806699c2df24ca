# Russian: what calls ask for, as verbs crossed with what they are done to; put together in patterns/ru/21-sought.rules. Own work from general knowledge
# of the language. Licence: Apache-2.0. All of these stand beside: no word here loses what its form tells.

# verbs of lowering, of stopping before it comes
[sought.cool] beside
не допустить
не допускать
положить конец
снизить
снижать
понизить
понижать
ослабить
ослаблять
смягчить
смягчать
уменьшить
уменьшать
умерить
сбавить
сбавлять
сбить
убавить
остудить
охладить
унять
погасить
гасить
потушить
тушить
притушить
утихомирить
обуздать
сдержать
сдерживать
снять
снимать
разрядить
разряжать
минимизировать
сократить
остановить
останавливать
прекратить
предотвратить
предотвращать
предупредить
избежать
избегать
преодолеть
переломить
устранить
прервать
замедлить
локализовать
снижени @event
понижени @event
ослаблени @event
охлаждени @event
уменьшени @event
смягчени @event
сняти @event
прекращени @event
предотвращени @event
предупреждени @event
недопущени @event
преодолени @event
сдерживани @event
остановк @thing-a
минимизаци @tsiya
сокращени @event
устранени @event
разрядк @thing-a
локализаци @tsiya

# what is to be lowered, or not to come
[sought.heat] beside
напряженност @mort
напряжени @event
градус @thing
накал @thing
страст @mort
пыл @thing
эскалаци @tsiya
обострени @event
конфронтаци @tsiya
спирал @mort
пламя
пожар @thing
трени @event
ухудшени @event
расширени @event
разрастани @event
расползани @event
перерастани @event
скатывани @event
сползани @event
сваливани @event
раскачивани @event
раскручивани @event
дестабилизаци @tsiya
втягивани @event
вовлечени @event
нагнетани @event
накаляни @event
раздувани @event
разжигани @event
подогревани @event
витк @thing
виток
хаос @thing
вспышк @thing-a
инцидент @thing
радикализаци @tsiya
эскалирующ @adj
воинственност @mort
враждебност @mort

# risks, and of what
[sought.risk] beside
риск @thing
угроз @thing-a
опасност @mort
вероятност @mort
возможност @mort

# what is not to be done to a conflict
[sought.inflame] beside
обострять
обострить
нагнетать
нагнести
накалять
накалить
раздувать
раздуть
разжигать
разжечь
подогревать
усугублять
усугубить
раскачивать
раскачать
раскручивать
раскрутить
разгонять
взвинчивать
взвинтить
эскалировать
дестабилизировать

# the same of an object of tension
[sought.worsen] beside
усиливать
усилить
повышать
повысить
создавать
создать
наращивать
увеличивать
ухудшать
ухудшить
осложнять
осложнить
провоцировать
спровоцировать
умножать
множить
порождать

# into war
[sought.drag] beside
втягивать
втянуть
вовлекать
вовлечь
ввергать
ввергнуть
толкать
подталкивать
подтолкнуть
тянуть
тащить
доводить
довести
превращать
превратить

# what one is drawn into, or led to
[sought.abyss] beside
войн @thing-a
конфликт @thing
хаос @thing
пропаст @mort
бездн @thing-a
катастроф @thing-a
противостояни @event
столкновени @event
крайност @mort
кровопролити @event
эскалаци @tsiya
пучин @thing-a
конфронтаци @tsiya
насили @event
бед @thing-a
греха
обострени @event

# of an abyss
[sought.brink] beside
кра @case
грани
черты
черте
черту
пропасти
обрыва
порога

# a calm to come back to
[sought.calm] beside
спокойстви @event
стабильност @mort
тишин @thing-a
порядок
порядка

[sought.restore] beside
вернуть
возвращать
восстановить
восстанавливать
обеспечить
обеспечивать
сохранить
сохранять
поддержать
поддерживать
привести
удержать
удерживать
нормализовать
восстановлени @event
возвращени @event
сохранени @event
обеспечени @event
поддержани @event

# the state of affairs
[sought.scene] beside
ситуаци @tsiya
обстановк @thing-a
положени @event
атмосфер @thing-a
отношени @event

# verbs of stopping besides halt
[sought.halt] beside
заморозить
замораживать
заморозк @thing-a
прервать
прерывать
оборвать
приостанавливать
свернуть
сворачивать
отменить
прекращени @event
замораживани @event
обуздать
унять
погасить
пресечь
пресечени @event

# words of fighting besides hostility
[sought.fray] beside
перестрел @thing-ka
канонад @thing-a
авианалет @thing
налет @thing
бомбежк @thing-a
артобстрел @thing
штурм @thing
вторжени @event
интервенци @tsiya
набег @thing
резн @mort-a
побоищ @neuter
расправ @thing-a
сражени @event
стычк @thing-a
стычек
мятеж @thing
рейд @thing
экспанси @tsiya
поножовщин @thing-a
братоубийств @neuter
продвижени @event
поход @thing
марш @thing
бой
боя
бою
безуми @event

# fighting by its adjective
[sought.armed] beside
боев @adj
военн @adj
вооруженн @adj
враждебн @adj
насильственн @adj
карательн @adj
братоубийственн @adj
междоусобн @adj

# and its noun
[sought.warfare] beside
действи @event
столкновени @event
стычк @thing-a
стычек
операци @tsiya
акци @tsiya
кампани @tsiya
противоборств @neuter
противостояни @event
конфронтаци @tsiya
конфликт @thing
активност @mort
деятельност @mort
вылазк @thing-a
борьб @thing-a
фаз @thing-a
стади @tsiya
войн @thing-a

# what is to be stopped, as a verb
[sought.fight] beside
стрелять
воевать
бомбить
убивать
обстреливать
атаковать
нападать
сражаться
драться
истреблять
наступать

[sought.arms] beside
оружие
мечи
меч
стволы
автоматы
винтовки
ружья
пушки
орудия

[sought.lay] beside
сложить
складывать
опустить
отложить
бросить
зачехлить
сдать
сдавать
положить
убрать

# ways to a table
[sought.sit] beside
сесть
садиться
усесться
сели
сядут
собраться
собираться
собрались
встретиться
встречаться
встретились
вернуться
возвращаться
вернулись
объединиться
сойтись
оказаться

# verbs of talking with one another
[sought.talk] beside
поговорить
переговорить
побеседовать
пообщаться
общаться
объясниться
договариваться
разговаривать
дискутировать
советоваться
консультироваться
посоветоваться
проконсультироваться

[sought.begin] beside
начать
начинать
возобновить
возобновлять
продолжить
продолжать
наладить
налаживать
вести
поддерживать
поддержать
завязать
открыть
открывать
развивать
активизировать
ускорить
провести
проводить
расширить
расширять
восстановить
углубить
углублять
организовать
установить
интенсифицировать
запустить
сохранить
сохранять
укреплять
укрепить
прерывать
срывать
сорвать
прекращать
разрывать
держать
задействовать
использовать
устроить
созвать
возобновлени @event
продолжени @event
начал @neuter
налаживани @event
установлени @event
восстановлени @event
поддержани @event
расширени @event
активизаци @tsiya
проведени @event
запуск @thing
организаци @tsiya

[sought.revert] beside
вернуться
возвращаться
вернулись
возвратиться
возвращени @event
возврат @thing
перейти
переходить
переход @thing
приступить
приступать
прийти
подключиться
присоединиться
стремиться
склонить

# nouns of talking
[sought.converse] beside
канал @thing связи
горячую линию
линии связи
разговор @thing
общени @event
бесед @thing-a
обсуждени @event
встреч @thing-a
коммуникаци @tsiya
саммит @thing
раунд @thing
дипломати @tsiya

# adjectives whose endings alone tell less
[sought.adj] beside
дальнейш @adj
скорейш @adj
ближайш @adj
всесторонн @adj-soft
двусторонн @adj-soft
многосторонн @adj-soft
нынешн @adj-soft
прежн @adj-soft
внешн @adj-soft
внутренн @adj-soft
соседн @adj-soft
давн @adj-soft
крайн @adj-soft
искренн @adj-soft
последн @adj-soft
будущ @adj
текущ @adj
общ @adj
горяч @adj
чуж @adj
настоящ @adj
происходящ @adj
разгорающ @adj-sya
продолжающ @adj-sya
усиливающ @adj-sya
нарастающ @adj
растущ @adj
начавш @adj-sya
вышестоящ @adj
надлежащ @adj
исчерпывающ @adj
заслуживающ @adj
пострадавш @adj
погибш @adj
свой
свою
своего
своей
своих
свои
всякий
всякого
всякие
всяких
любой
любого
любую
любые
любых

[sought.hosting] beside
провести переговоры на

[sought.by.force] beside
от силы

[sought.retreat] beside
отвод войск
вывод войск

[sought.meeting] beside
организовать встречу

[sought.common.tongue] beside
найти общий язык

[sought.unmake] beside
не создавать

# frames of talks
[sought.frame] beside
формат @thing
трек @thing
площадк @thing-a
платформ @thing-a

# whoever, and what, is to be drawn back, besides forces
[sought.troops] beside
солдат @soldier
военных
военные
военнослужащ @adj
боец
бойц @ets-rest
пограничник @man
корабл @thing-soft
корабли
кораблей
флот @thing
танк @thing
ракет @thing-a
боеприпас @thing
баз @thing-a
гарнизон @thing
отряд @thing
формировани @event
группировк @thing-a
группировок
гвардейц @ets-rest
гвардии
гвардию
спецназовц @ets-rest
полицейск @adj
штурмовик @man
оккупант @man
оккупаци @tsiya
присутстви @event
десант @thing
истребител @thing-soft
самолет @thing
вертолет @thing
бронемашин @thing-a
катер @thing
флотили @tsiya
эскадр @thing-a
гаубиц @thing-a
миномет @thing
установк @thing-a
пост @thing
блокпост @thing
вагнеровц @ets-rest

# verbs of drawing back besides withdraw
[sought.pull] beside
увести
уводить
удалить
удалять
вывезти
оттянуть
оттягивать
отозвать
отзывать
передислоцировать
эвакуировать
выведени @event
отзыв @thing
уход @thing
удалени @event

# what an army has abroad
[sought.presence] beside
базы
базу
баз
присутствие
присутствия
посты
блокпосты
гарнизоны
укрепления

[sought.close] beside
закрыть
ликвидировать
демонтировать
свернуть
прекратить
убрать
закрытие
закрытия
закрытию
прекращение
прекращения
прекращению

# verbs of leaving a place
[sought.quit] beside
освобождени @event
сдать
покинуть
покидать
оставить
освободить
очистить
деоккупировать
возвратить

# the same with a preposition
[sought.go] beside
уйти
уходить
выйти
выходить
отойти
отходить
отступить
отступать
убраться
убираться
ретироваться

# places that are left
[sought.ground] beside
территори @tsiya
земл @mort-a
земель
район @thing
област @mort
высот @thing-a
позици @tsiya
город @thing
города
поселк @thing
сел @neuter
села
деревн @mort-a
станци @tsiya
аэс
аэропорт @thing
аэродром @thing
порт @thing
остров @thing
острова
регион @thing
зон @thing-a
полос @thing-a
юг
юга
север
севера
восток
востока
запад
запада
провинци @tsiya
пункт @thing
застав @thing-a
перевал @thing
долин @thing-a
квартал @thing
дома
здани @event
участк @thing
участок
плацдарм @thing
рубеж @thing
границ @thing-a
лини @tsiya
предел @thing
анклав @thing
коридор @thing
столиц @thing-a
пролив @thing
шельф @thing
отмел @mort
акватори @tsiya
полуостров @thing
казарм @thing-a

# where troops go back to
[sought.home] beside
мест @neuter
пункт @thing
позици @tsiya
баз @thing-a
казарм @thing-a
гарнизон @thing
рубеж @thing
лини @tsiya
лагер @thing-soft
границ @thing-a
ангар @thing

# adjectives of what is not to be done
[sought.rash] beside
необдуманн @adj
опрометчив @adj
поспешн @adj
односторонн @adj-soft
провокационн @adj
безрассудн @adj
импульсивн @adj
резк @adj
радикальн @adj
эмоциональн @adj
неосторожн @adj
воинственн @adj
враждебн @adj
агрессивн @adj
непродуманн @adj
деструктивн @adj
рискованн @adj
эскалационн @adj
насильственн @adj
ответн @adj
силов @adj
недружественн @adj
конфронтационн @adj
непредсказуем @adj
безответственн @adj
подстрекательск @adj
оскорбительн @adj
авантюрн @adj
скоропалительн @adj
угрожающ @adj
дестабилизирующ @adj
неосмотрительн @adj
разжигающ @adj
экстремистск @adj
чрезмерн @adj

# deeds of anger
[sought.wrath] beside
выпад @thing
поступк @thing
поступок
жест @thing
маневр @thing
авантюр @thing-a
самосуд @thing
мест @mort
мщени @event
возмезди @event
эмоци @tsiya
реванш @thing
оскорблени @event
упрек @thing
перепал @thing-ka
подстрекательств @neuter
вмешательств @neuter
вторжени @event
операци @tsiya
атак @thing-a
агресси @tsiya
наступлени @event
применени @event
высказывани @event
слов @neuter
ответ @thing
запуск @thing
пуск @thing
испытани @event
жестокост @mort
произвол @thing
бряцани @event
погром @thing
беспорядк @thing
линчевани @event
крайност @mort
мера
меры
мерам
мерами

# verbs of holding back besides abstain
[sought.refrain] beside
удержаться
удерживаться
отказываться
уклоняться
уклониться
воздержани @event
отказ @thing

# verbs of keeping a feeling
[sought.keep] beside
проявить
проявлять
сохранять
сохранить
соблюдать
соблюсти
хранить
демонстрировать
продемонстрировать
иметь
набраться
мобилизовать
проявлени @event
сохранени @event

[sought.composure] beside
спокойстви @event
хладнокрови @event
самообладани @event
выдержк @thing-a
терпени @event
благоразуми @event
мудрост @mort
осмотрительност @mort
осторожност @mort
сдержанност @mort
трезвост @mort
рассудительност @mort
умеренност @mort
здравомысли @event
рассудок
самоконтрол @thing-soft
толерантност @mort

# verbs of settling
[sought.settle] beside
найти выход
искать пути
положить конец
решить
решать
урегулировать
уладить
улаживать
разрешить
разрешать
преодолеть
преодолевать
устранить
снять
завершить
закончить
решени @event
разрешени @event
урегулировани @event
преодолени @event
улаживани @event

[sought.dispute] beside
спор
спора
споры
споров
спору
разногласи @event
кризис @thing
противоречи @event
раздор @thing
распр @mort-a
вражд @thing-a
конфликт @thing
тяжб @thing-a
ссор @thing-a
недоразумени @event
претензи @tsiya
размолвк @thing-a

# adjectives of peaceful means
[sought.means] beside
мирн @adj
политическ @adj
дипломатическ @adj
политико-дипломатическ @adj
ненасильственн @adj
невоенн @adj
цивилизованн @adj
правов @adj

[sought.ways] beside
средствами
путем
методами
методом
способами
способом
образом
инструментами
рычагами
средствам
методам
средство
пути
русло
плоскость
выход
выхода
исход
исхода
варианты
вариант
решение
решения
решению
урегулирование
урегулирования
урегулированию
механизмы
способ
формулу
пространство

[sought.peacefully] beside
дипломатией
мирно
дипломатически
политически
полюбовно
цивилизованно
ненасильственно
добрососедски
мирное

[sought.find] beside
прийти к
найти
находить
искать
отыскать
нащупать
выработать
предложить
достичь
достигнуть
добиться
добиваться
прийти
поддержать
содействовать
открыть
поиск @thing
нахождени @event
выработк @thing-a
достижени @event

# verbs of peace
[sought.peace] beside
заключить
заключать
подписать
подписывать
установить
восстановить
восстанавливать
достичь
достигнуть
добиться
добиваться
искать
строить
построить
сохранить
сохранять
беречь
укреплять
укрепить
обеспечить
выбрать
избрать
поддержать
вернуть
поддерживать
выковать
приблизить
отстаивать
защищать
восстановлени @event
установлени @event
сохранени @event
укреплени @event
достижени @event
заключени @event
обеспечени @event
строительств @neuter
поиск @thing

# verbs of letting in, of bringing
[sought.let] beside
пропустить
пропускать
впустить
впускать
допустить
допускать
пускать
пустить
доставить
доставлять
завезти
ввезти
ввозить
ввоз @thing
пропуск @thing
доставк @thing-a
допуск @thing
открыть
блокировать
задерживать
ограничивать
разблокировать
перебросить

# verbs of giving aid
[sought.give] beside
направить
направлять
послать
посылать
отправить
отправлять
оказать
оказывать
предоставить
предоставлять
увеличить
нарастить
расширить
выделить
возобновить
активизировать
поставить
поставлять
собрать
передать
раздать
активизаци @tsiya
увеличени @event
наращивани @event
возобновлени @event
оказани @event
предоставлени @event
отправк @thing-a
принять
прислать
обеспечить
ускорить
облегчить
облегчени @event
обеспечени @event

[sought.hinder] beside
не препятствовать
препятствовать
мешать
блокировать
задерживать
срывать
ограничивать
перекрывать

# what is brought
[sought.relief] beside
помощ @mort
гуманитарк @thing-a
конво @case
колонн @thing-a
груз @thing
грузовик @thing
фур @thing-a
продовольстви @event
продукт @thing
ед @thing-a
пищ @thing-a
хлеб @thing
лекарств @neuter
медикамент @thing
палатк @thing-a
палаток
одеял @neuter
вакцин @thing-a
топлив @neuter
инсулин @thing
припас @thing
обоз @thing
эшелон @thing
медоборудовани @event

# those that nobody sends to fight
[sought.relief.goods] beside
продовольстви @event
ед @thing-a
пищ @thing-a
хлеб @thing
лекарств @neuter
медикамент @thing
палатк @thing-a
палаток
одеял @neuter
вакцин @thing-a
инсулин @thing
гуманитарк @thing-a
врач @man
медик @man
спасател @man-soft

# whoever brings it
[sought.helper] beside
врач @man
медик @man
медработник @man
спасател @man-soft
волонтер @man
гуманитари @case
гуманитариев
гуманитариям
санитар @man
скорую
скорые
скорой
скорых
благотворител @man-soft
доктор @man
доброволец
доброволцев
работник @man
сотрудник @man
персонал @thing
организаци @tsiya
крест @thing
врачам
реанимобили

# whoever needs it
[sought.needy] beside
раненым
раненых
пострадавшим
пострадавших
голодающ @adj
нуждающ @adj-sya
нуждающимся
жител @man-soft
людей
людям
люди
населени @event
гражданск @adj
мирн @adj
детей
детям
женщин @woman
больным
больных
семь @mort-a
семьям
семьи
семей
стариков
старикам
гражданам
палестинц @ets-rest
мирняк
мирняка
осажденн @adj
переселенц @ets-rest
гражданских
голодных
медикам
врачам
спасателям
журналистам
гуманитариям
миссиям

[sought.spare] beside
щадить
пощадить
беречь
уберечь
сберечь
поберечь
оградить
ограждать
защищать
защитить
обезопасить
обезопашивать
защит @thing-a
охранять
уважать
уважени @event

# what is not to be done to them
[sought.strike] beside
трогать
бомбить
обстреливать
атаковать
убивать
использовать
превращать
подвергать
разрушать
стрелять
бить
наносить
целиться
захватывать
обижать
калечить
минировать
нападать
целить
преследовать
морить
истязать
пытать

# whoever, and what, is to be spared
[sought.spared] beside
гражданск @adj
мирн @adj
больниц @thing-a
госпитал @thing-soft
школ @thing-a
роддом @thing
детей
детям
женщин @woman
медик @man
врач @man
журналист @man
дома
домам
домов
святын @mort-a
храм @thing
мечет @mort
церкви
церквям
людей
людям
населени @event
раненых
стариков
пленных
пленным
заложниками
убежища
детсады
жизни
жизнь
жизней
посевы
водозабор @thing
памятник @thing
некомбатант @man
больных
пожилых
медучреждени @event
медицинск @adj
скорые
села
городам
невинн @adj
беззащитн @adj
культурн @adj

# what is to be kept small
[sought.harm] beside
жертв
жертвы
жертвам
гибел @mort
страдани @event
голод @thing
потер @mort-a
кровь
ущерб @thing
смерт @mort

[sought.utility] beside
вод @thing-a
водоснабжени @event
электричеств @neuter
электроснабжени @event
электроэнерги @tsiya
свет
света
газ
газа
отоплени @event
тепло
теплоснабжени @event

[sought.turnon] beside
восстановить
возобновить
включить
подать
вернуть
обеспечить
отключать
перекрывать
восстановлени @event
возобновлени @event

# verbs of giving back whoever is held
[sought.free] beside
вернуть
возвращать
возвратить
передать
отдать
выдать
обменять
обменяться
репатриировать
выпустить
отпускать
отпустить
освободить
освобождать
доставить
передач @thing-a
возвращени @event
выдач @thing-a
обмен @thing
репатриаци @tsiya
освобождени @event

# whoever is held
[sought.held] beside
пленн @adj
пленник @man
военнопленн @adj
заложник @man
заложниц @thing-a
задержанн @adj
арестованн @adj
заключенн @adj
политзаключенн @adj
политзек @man
узник @man
узниц @thing-a
похищенн @adj
удерживаем @adj
интернированн @adj
депортированн @adj
вывезенн @adj
угнанн @adj
моряк @man
рыбак @man
экипаж @thing
тел @neuter
останк @thing
останки
погибших
детей
летчик @man
активист @man
активисток
соотечественник @man
протестующ @adj
осужденн @adj
прах
близких
мужей
ребят
сыновей

[sought.cruel] beside
пыт @thing-ka
издевательств @neuter
истязани @event
изнасиловани @event
похищени @event
депортаци @tsiya
исчезновени @event
унижени @event
голод @thing
зверств @neuter

# ways in and out
[sought.door] beside
переход @thing
кпп
коридор @thing

# verbs of finding out
[sought.seek] beside
объяснить
выяснить
выяснять
установить
раскрыть
узнать
прояснить
выявить
определить
назвать
найти
отыскать
разыскать
обнародовать
опубликовать
проверить
исследовать
рассекретить
собрать
собирать
представить
предъявить
предоставить
сохранить
зафиксировать
задокументировать
документировать
раскрывать
расследовать
расследованию
выяснени @event
установлени @event
раскрыти @event
обнародовани @event
изучени @event
сбор @thing
розыск @thing
идентифицировать
прояснени @event
вычислить

# the same with a preposition
[sought.dig] beside
докопаться
разобраться
разбираться
добраться
дойти
добиться
добиваться

# what is to be found out
[sought.truth] beside
правд @thing-a
истин @thing-a
обстоятельств @neuter
причин @thing-a
детал @mort
подробност @mort
личност @mort
имена
доказательств @neuter
улик @thing-a
источник @thing
масштаб @thing
мотив @thing
происхождени @event
роль

# what happened
[sought.deed] beside
убийств @neuter
преступлени @event
теракт @thing
гибел @mort
взрыв @thing
инцидент @thing
катастроф @thing-a
авари @tsiya
крушени @event
исчезновени @event
нападени @event
сообщени @event
обвинени @event
жалоб @thing-a
нарушени @event
злоупотреблени @event
случа @case

# whoever did it
[sought.culprit] beside
виновник @man
виновн @adj
исполнител @man-soft
заказчик @man
организатор @man
убийц @woman
убийцы
убийц
нападавш @adj
стрелявш @adj
преступник @man
причастн @adj
поджигател @man-soft
злоумышленник @man
похитител @man-soft
диверсант @man
подстрекател @man-soft

# whoever finds out
[sought.searcher] beside
следовател @man-soft
эксперт @man
инспектор @man
криминалист @man
судмедэксперт @man
дознавател @man-soft
комисси @tsiya
специалист @man

[sought.admit] beside
допустить
пустить
впустить
принять
направить
послать
отправить
пригласить
привлечь
допуск @thing
направлени @event
создать

[sought.inquiry] beside
расследовани @event
следстви @event
проверк @thing-a
разбирательств @neuter
экспертиз @thing-a
дознани @event
ревизи @tsiya
аудит @thing
инспекци @tsiya

[sought.hold] beside
провести
проводить
начать
организовать
назначить
возобновить
ускорить
завершить
довести
инициировать
обеспечить
поддержать
продолжить
проведени @event
возобновлени @event
начал @neuter
завершени @event

# verbs of law and state besides
[sought.law] beside
отменить
отменять
принять
ратифицировать
ввести
вводить
снять
снимать
ужесточить
ослабить
отозвать
повысить
снизить
сократить
увеличить
провести
назначить
перенести
сформировать
признать
открыть
закрыть
построить
выплатить
прекратить
остановить
вернуть
возобновить
восстановить
приостановить
соблюдать
бороться
покончить
искоренить
пересмотреть
смягчить
отмен @thing-a
сняти @event
введени @event
проведени @event
формировани @event
признани @event
прекращени @event
ужесточени @event
отказаться
расширить
продлить
завершить
расторгнуть
подписать
реформировать
создать
строить
усилить
наказать

# and what they do it to
[sought.statute] beside
закон @thing
законопроект @thing
поправк @thing-a
поправок
указ @thing
санкци @tsiya
пошлин @thing-a
эмбарго
запрет @thing
виз @thing-a
выбор @thing
выборы
дат @thing-a
референдум @thing
правительств @neuter
кабинет
коалици @tsiya
бюджет @thing
дефицит @thing
налог @thing
цены
тариф @thing
долг @thing
долги
кредит @thing
лицензи @tsiya
аэропорт @thing
границу
границы
школы
посольств @neuter
строительств @neuter
поселени @event
поставк @thing-a
поставок
казн @mort
казней
приговор @thing
реформ @thing-a
независимост @mort
расход @thing
коррупци @tsiya
терроризм @thing
терроризмом
цензур @thing-a
авиасообщени @event
торговл @mort-a
блокировк @thing-a
вещани @event
договор @thing
конституци @tsiya
сброс @thing
обогащени @event
испытани @event
пуски
арест @thing
мандат @thing
мигрант @man
виновн @adj
преступник @man
мощност @mort
инвестици @tsiya
финансировани @event
экспорт @thing
импорт @thing
поддержк @thing-a
транзит @thing
судоходств @neuter
рейсы

# of a war that is yet to come
[sought.new] beside
нов @adj
больш @adj
масштабн @adj
региональн @adj
полномасштабн @adj
очередн @adj
широкомасштабн @adj
широк @adj
