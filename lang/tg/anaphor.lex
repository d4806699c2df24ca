# Tajik: words that stand for somebody named before: persons. Own work. Licence: Apache-2.0.

[anaphor.person]
вай
мавсуф
мушорунилайҳ
номбурда
ӯ
дипломат
папа
диплумат
сиёсатмадор
ҳамсуҳбаташ
ҳамсӯҳбаташ
ҳамсуҳбати ӯ
ҳамсӯҳбати ӯ
тарафи муқобилаш

# a body or a state named before, never a person
[anaphor.it]
он

# a body named before by its noun alone
[anaphor.body]
ҳизб
дафтар
кумита
созмон
ташкилот
муассиса
иттиҳодия
ассотсиатсия
ҷамъият
бунёд
ҷунбиш
ниҳод
иттиҳод
ҳаракат
гурӯҳ
эътилоф
идораи ҳарбӣ
идораи марзбонӣ
идораи дифоъ
идораи сиёсати хориҷӣ
идораи дипломатӣ

[anaphor.several]
онҳо
эшон
президентҳо
вазирон
раҳбарон
президентон
дипломатҳо
ҳамсуҳбатон
сарони дипломатия

# those spoken to, named before
[anaphor.whom]
онҳоро
ононро
эшонро

[anaphor.relative]
ки

# the rest of some: "A, B and other countries"
[anaphor.others]
дигар
дигарон

# joins somebody else to a subject, by a preposition
[anaphor.with]
якҷоя

# whoever the sentence before names last
[latter]
ҳамсуҳбаташ
ҳамсӯҳбаташ
ҳамсуҳбати ӯ
ҳамсӯҳбати ӯ
тарафи муқобилаш

# nouns of bodies: of a state
[bodies.state]
вазорат
вазоратҳои
департамент
департаменти
идора
кумита
маъмурият
маъмурияти
раёсат
раёсати
ҳукумат
ҳукуматҳои

# of those who joined
[bodies.members]
ассотсиатсия
гурӯҳ
иттиҳод
иттиҳодия
созмон
ташкилот
ҳаракат
ҳизб
ҷамъият
ҷунбиш
эътилоф
