# Russian: joining what others say, offers and situations by plain words; put together in patterns/ru/24-too.rules. Own work from general knowledge
# of the language. Licence: Apache-2.0.

# «присоединилась к призыву»
[joins.verb] positions beside
присоедини @past-lsya
солидаризирова @past-lsya

[joins.blame] beside
критик @thing-a
осуждени @event

# who could be of use, and as what
[joins.could] positions beside
мог бы
могла бы
могли бы
могло бы
могут
можем
может
способен
способна
способны

[joins.be] beside
быть
выступать
выступить
послужить
служить
стать

[joins.role] beside
гарант @man
мостом
площадкой
посредник @man

# whoever will help
[joins.will] positions beside
выделим
выделит
выделят
не бросим
не бросит
не оставим
не оставит
не оставят
обеспечим
обеспечит
окажем
окажет
окажут
поддержим
помогут
поможем
поможет
построим
предоставим
предоставит
предоставят
примем
примет
примут
пришлет
пришлют

[joins.vow] beside
гарантирова @past-l
завери @past-l
заверя @pres-e
обеща @past-l
обеща @pres-e
пообеща @past-l
пообещав
увери @past-l
уверя @pres-e
успокои @past-l

[joins.aid] beside
беженц @ets-rest
жиль @event
кров @thing
лекарств @neuter
людям
медикамент @thing
палатк @thing-a
погорельц @ets-rest
помощ @mort
пострадавш @adj
продовольстви @event
ранен @adj
семье
семьям
спасател @man-soft
средств @neuter
ущерб @thing

# the same as one word of help
[joins.as] positions beside
быть гарантом
быть посредником
выступать посредником
выступить гарантом
выступить посредником
стать гарантом
стать посредником

# ---- how things are ----
[joins.here] beside
везде
вокруг
всюду
здесь
ночью
повсюду
сегодня
сейчас
там
теперь
тут

[joins.quiet] positions beside
не стреляют
неспокойно
очень тихо
спокойно
тихо
тревожно

# «оценили обстановку как взрывоопасную»
[calm]
взрывоопасн @adj
накаляющ @adj-sya
нормализующ @adj-sya
обостряющ @adj-sya
стабилизирующ @adj-sya
улучшающ @adj-sya
ухудшающ @adj-sya

# «удары — агрессия Турции»
[joins.crime] positions beside
агрессия
варварство
вина
вторжение
дело рук
диверсия
преступление
провокация
теракт
шантаж

# «оценил усилия»
[joins.value] positions beside
оцени @past-l
оценива @pres-e

[joins.worth] beside
вклад @thing
готовность
инициативу
посредничество
роль
содействие
усилия
шаги

# a word that begins sentences is no name
[thing]
иде @assembly

# «адресовал призыв», «поставил условие»
[joins.hand] positions beside
адресова @past-l
выдвину @past-l
да @past-l
направи @past-l
отвел +sg
отвела +sg
повтори @past-l
постави @past-l

[joins.term] beside
неделю
срок
сутки
ультиматум @thing

[aim.investigation]
объективн @adj разбирательств @neuter

[aim.dialogue]
раунд @thing переговоров
сесть и договориться
сесть и поговорить
сесть и решить

[aim.ceasefire]
поставить точку в войне

[concern.adj] positions
не может скрыть обеспокоенности
не может скрыть своей обеспокоенности
не может скрыть своей тревоги
не может скрыть тревоги

[condemn.adj] positions
невозможно терпеть
нельзя терпеть

[standing] positions
живет обычной жизнью
живет своей обычной жизнью
напряженность не спадает

[help]
поддержку беженцам
поддержку пострадавшим

[taking.dreaded]
гуманитарной катастрофы

# «стороны призваны к миру»
[joins.called] positions beside
предписано
призван @short
рекомендовано
