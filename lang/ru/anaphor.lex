# Russian: words that stand for somebody named before: persons; bodies and organisations. Own work. Licence: Apache-2.0.

[anaphor.person]
военачальник
законодатель
глава ведомства
глава внешнеполитического ведомства
глава дипломатии
глава министерства
дипломат
он
парламентарий
политик
понтифик
спикер
спикер ведомства
спикер министерства
чиновник
собеседник
врач
медик
правозащитник
посланник
спецпосланник
спецпредставитель
омбудсмен
постпред
градоначальник

# a state, too
[anaphor.it]
оно

[anaphor.body]
альянс @man
ведомств @neuter
блок @man
группиров @woman-ka
движени @event
коалици @tsiya
мисси @tsiya
объединени @event
государства-члены
государства-участники
организаци @tsiya
страны-участницы
страны-участники
страны-члены
участники заседания
участники саммита
участники совещания
участники встречи
дипмисси @tsiya
дипломатическ @adj мисси @tsiya
диппредставительств @neuter

[anaphor.several]
они
оба
обе
президенты
министры
лидеры
дипломаты
руководители
собеседники

# those spoken to, named before
[anaphor.whom.bound]
их
им

[anaphor.relative]
которая
которого
которое
которой
котором
которому
которую
которые
который
которым
которыми
которых
чей
чьи
чья

# the rest of some: "A, B and other countries"
[anaphor.others]
другие
другими
других
остальные
прочие

# joins somebody else to a subject, by a preposition
[anaphor.with]
вместе
совместно
