# Russian: words of offices that mean the same, by which whoever holds one is told again. Own work. Licence: Apache-2.0.

@post: -, а, у, ом, ем, е, ы, и, ов, ев, ей, ам, ами, ах
@post-soft: ь, я, ю, ем, е, и, ей, ям, ями, ях
@post-a: а, ы, и, е, у, ой, ою
@post-adj: ый, ий, ой, ая, яя, ого, его, ому, ему, ым, им, ом, ем, ую, юю, ые, ие, ых, их, ыми, ими
@post-neuter: о, а, у, ом, е

# whoever leads, of whatever kind
[post.head]
глав @post-a
руководител @post-soft
шеф @post

[post.lead]
губернатор @post
министр @post
мэр @post
начальник @post

[post.lead.director]
гендиректор @post
директор @post

[post.lead.chair]
председател @post-soft

# «высокий представитель ЕС»: no spokesman
[post.lead.high]
верховн @post-adj
высок @post-adj

[post.lead.premier]
премьер @post

[post.lead.secretary]
генсек @post
секретар @post-soft

[post.monarch]
корол @post-soft
монарх @post
султан @post
шейх @post
эмир @post

[post.spokesman]
официальн @post-adj
представител @post-soft
представительниц @post-a
пресс
пресс-секретар @post-soft
спикер @post

[post.envoy]
посланник @post
посол
посл @post
постоянн @post-adj
постпред @post
спецпосланник @post
спецпредставител @post-soft

[post.deputy]
вице
заместител @post-soft
замглав @post-a
замминистр @post

[post.of.foreign]
внешнеполитическ @post-adj
дипломатическ @post-adj
дипломати @post-soft
иностранн @post-adj
мид
мида
миде
миду

[post.of.health]
здравоохранени @post-soft
здравоохранение
минздрав @post

[post.of.defence]
минобороны
оборон @post-a
оборонн @post-adj

[post.of.emergencies]
мчс
чрезвычайн @post-adj

[post.of.interior]
внутренн @post-adj
мвд

[post.of.government]
кабинет @post
правительств @post-neuter
кабмин @post

[post.of.un]
всемирн @post-adj
объединенн @post-adj
оон

[post.of.eu]
евросоюз @post
европейск @post-adj
ес

[post.of.security]
безопасност @post-soft
безопасностью
гкнб
кнб
госбезопасност @post-soft

# who held an office before
[post.of.former]
бывш @post-adj
экс

# words that say nothing of an office
[post.none]
генеральн @post-adj
дел
делам
ведомств @post-neuter
министерств @post-neuter
организации
республики
региона
ситуаци @post-soft
ситуациям
служб @post-a
страны
наций
союз @post

# which tell of somebody new
[post.none.anew]
другая
другим
другого
другой
другому
некий
один
одна
одним
одного
одному

# which point back to what was told before
[post.none.this]
эта
этой
этого
этот
эту

# a side that stands for its state
[post.none.side]
сторон @post-a

# which join two names of one
[post.none.or]
или
либо

# words of respect, which stand before a name and tell no office
[post.none.respect.m]
господин
господина
господину
господином
отец
отца
отцу
отцом
шейх @post
мулла
муллы
мулле
муллу
муллой
аятолла
аятоллы
аятолле
аятоллу
маулави

[post.none.respect.f]
госпожа
госпожи
госпоже
госпожу
госпожой
сестра

# before where an office is held
[post.none.at]
в
во
на
от
при

# «Его Превосходительство», before a name
[post.none.excellency]
его величества
его величество
его величеством
его величеству
его высочества
его высочество
его высочеством
его высочеству
его превосходительства
его превосходительство
его превосходительством
его превосходительству
ее величества
ее величество
ее величеством
ее величеству
ее высочества
ее высочество
ее высочеством
ее высочеству
ее превосходительства
ее превосходительство
ее превосходительством
ее превосходительству
их величества
их величество
их величеством
их величеству
их высочества
их высочество
их высочеством
их высочеству
их превосходительства
их превосходительство
их превосходительством
их превосходительству

# "the ministers of the two countries": of the two that the document is about
[post.none.two]
двух
обеих
обоих

[post.none.lands]
государств
республик
стран

# beside a spokesman who is not named: the body told before, whose he is
[post.none.own]
его
ее
