# Russian: charges and how they are turned away; what one says that one has not done. Put together in patterns/ru/24-turned.rules. Own work from
# general knowledge of the language. Licence: Apache-2.0.

# what is turned away
[denied.charge] positions beside
верси @tsiya
выпад @thing
инсинуаци @tsiya
клевет @thing-a
намек @thing
напад @thing-ka
нападки
обвинени @event
подозрени @event
претензи @tsiya
слух @thing
упрек @thing
утверждени @event

# verbs that turn it away
[denied.away] positions beside
не принима @pres-weg
не приня @past-l
отбрасыва @past-lg
отбрасыва @pres-weg
отброси @past-lg
отбросив +we+ger
отведя +we+ger
отвел +sg
отвела +sg
отвели +pl
отвело +n
отвод @pres-weig
отклони @past-lg
отклоня @past-lg
отклоня @pres-weg
отмел +sg
отмела +sg
отмели +pl
отмело +n
отмета @past-lg
отмета @pres-weg
отметя +we+ger
париру @pres-weg

# of whom a court speaks, and who judges
[denied.court] beside
адвокат @man
присяжные
прокуратур @thing-a
прокурор @man
следователи
следователь
суд @thing
судь @mort-a
судьи
судья
трибунал @thing

# who did not, on his side
[denied.own] positions beside
не виноват
не виновата
не виноваты
не имеет к этому отношения
не причастен
не причастна
не причастно
не причастны
не причем
невиновен
невиновна
невиновны
непричастен
непричастна
непричастно
непричастны
ни при чем

# what is not done, ill in itself
[denied.ill] positions beside
не атакова @past-l
не атаку @pres-we
не бомб @pres-we-i
не бомби @past-l
не взрыва @past-l
не вмешива @past-lsya
не вмешива @pres-esya
не вторга @past-lsya
не вторга @pres-esya
не захватыва @past-l
не захватыва @pres-we
не избива @past-l
не казни @past-l
не напада @past-l
не напада @pres-we
не наруша @past-l
не наруша @pres-we
не обстрелива @past-l
не обстрелива @pres-we
не похища @past-l
не похища @pres-we
не провоцирова @past-l
не провоциру @pres-we
не пыта @past-l
не пыта @pres-we
не разруша @past-l
не расстрелива @past-l
не расстрелива @pres-we
не сбива @past-l
не срыва @past-l
не стреля @past-l
не стреля @pres-we
не убива @past-l
не убива @pres-we
не укрыва @past-l
не укрыва @pres-we
не финансирова @past-l
не финансиру @pres-we

# what is not done, ill by what it is done to
[denied.do] positions beside
не ввод @pres-we-i
не вводи @past-l
не ве @past-l
не вела
не вели
не вело
не вооружа @past-l
не вооружа @pres-we
не готов @pres-we-i
не готови @past-l
не дава @past-l
не держ @pres-we-i
не держа @past-l
не запуска @past-l
не использова @past-l
не использу @pres-we
не нанос @pres-we-i
не наноси @past-l
не начина @past-l
не обуча @pres-we
не отдава @past-l
не открыва @past-l
не открыва @pres-we
не отправля @past-l
не отправля @pres-we
не перебрасыва @past-l
не переда @past-l
не передава @past-l
не перекрыва @past-l
не пересека @past-l
не пересека @pres-we
не переходи @past-l
не планирова @past-l
не планиру @pres-we
не поставля @past-l
не поставля @pres-we
не посыла @past-l
не посыла @pres-we
не применя @past-l
не применя @pres-we
не прода @past-l
не продава @past-l
не размеща @past-l
не соверша @past-l
не удержива @past-l
не удержива @pres-we
не участвова @past-l
не участву @pres-we

[denied.thing] beside
агресси @tsiya
арми @tsiya
атак @thing-a
беспилотник @thing
боев @adj
боевик @man
боеприпас @thing
войн @thing-a
войск @neuter
вооружени @event
вторжени @event
границ @thing-a
диверси @tsiya
дрон @thing
заложник @man
захват @thing
лини @tsiya
мятежник @man
мятежникам
наемник @man
нападени @event
наступлени @event
обстрел @thing
огн @thing-soft
огня
огонь
операци @tsiya
оружи @event
ответственност @mort
отряд @thing
пленн @adj
повстанц @ets-rest
приказ @thing
провокаци @tsiya
разрешени @event
ракет @thing-a
распоряжени @event
санкци @tsiya
сил @thing-a
силу
согласи @event
солдат @man
теракт @thing
территори @tsiya
террорист @man
удар @thing
штурм @thing

# «нас оклеветали»: charges are false
[denied.slander] positions
на нас клевещут
нам приписывают
нас оболгали
нас оговорили
нас оклеветали

# «нет причин для обвинений», «обвинять нас не в чем»
[denied.no.ground] positions
нам не в чем оправдываться
нас не в чем обвинить

# how an answer denies at once: «нет, отвечает Пномпень»
[denied.no] positions beside
абсурд
бред
вздор
вранье
все не так
выдумки
клевета
ложь
напраслина
не было такого
не было этого
не так
неправда
ничего подобного
такого не было
чушь
это не так

# what somebody does not own to
[denied.guilt] positions beside
вину
вины
ответственности
ответственность
причастности
причастность
участие

# as what he does not see himself
[denied.wrong] positions beside
виноват @adj
виновн @adj
ответственн @adj
причастн @adj

# what he says instead
[denied.reverse] positions beside
обратное
обратном
опровержени @event

# where the answer goes on
[denied.nay] positions beside
вовсе нет
нет
отнюдь
совсем нет

# «войну начали не мы»
[denied.began] positions beside
начал
начала
начали
открыл
открыла
открыли
стреляли
