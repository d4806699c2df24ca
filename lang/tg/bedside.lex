# Tajik: patients and the harmed by where they lie, which limb was hit, how they are; ways of saying that nobody came to harm.
# Own work. Licence: Apache-2.0.

# Where they lie.
[ward.in]
дар бистари беморӣ
дар бистари беморхона
дар бистари марг
дар кати беморхона
дар реаниматсия
дар шуъбаи кардиология
дар шуъбаи кӯдакон
дар шуъбаи неврология
дар шуъбаи осебшиносӣ
дар шуъбаи реаниматсия
дар шуъбаи сироятии +ez
дар шуъбаи сӯхтагӣ
дар шуъбаи терапия
дар шуъбаи токсикология
дар шуъбаи травматология
дар шуъбаи ҷарроҳии +ez
дар шуъбаи эҳёи +ez
дар шӯъбаи кардиология
дар шӯъбаи кӯдакон
дар шӯъбаи неврология
дар шӯъбаи осебшиносӣ
дар шӯъбаи реаниматсия
дар шӯъбаи сироятии +ez
дар шӯъбаи сӯхтагӣ
дар шӯъбаи терапия
дар шӯъбаи токсикология
дар шӯъбаи травматология
дар шӯъбаи ҷарроҳии +ez
дар шӯъбаи эҳёи +ez
зери дастгоҳи нафаскашии +ez
зери дастгоҳи нафаскашӣ

[hospital]
беморхонаи сироятӣ @tail
касалхонаи +ez
клиникаи хусусӣ
маркази осебшиносӣ
маркази сӯхтагӣ
поликлиника @tail
шуъбаи кӯдакона
шуъбаи қабул
шуъбаи махсус
шуъбаи осебшиносӣ
шуъбаи сӯхтагӣ
шуъбаи токсикология
шӯъбаи кӯдакона
шӯъбаи махсус
шӯъбаи осебшиносӣ
шӯъбаи сӯхтагӣ

[hospitalized.verb]
ба дастгоҳи нафаскашӣ васл карда шуд @past
ба дастгоҳи нафас васл карда шуд @past
ба муолиҷа гирифта шуд @past
бистарӣ гашт @past
дар беморхона бистарӣ гашт @past
дар бистари беморӣ афтод @past
дар зери назорати духтурон аст +fin
муолиҷаи дарозмуддат мегир @present
муолиҷаи статсионарӣ мегир @present
табобати статсионарӣ мегир @present

# How bad it is.
[grave]
баданд
бадтар аст
бад арзёбӣ мешавад
бад аст
бад мебошад
бад ҳаст
вазнин арзёбӣ мешавад
миёнавазнин
ниҳоят бад
ногувор арзёбӣ мешавад
умедбахш нест

# Limbs, broken or torn.
[injured.verb]
аз дуд бӯғӣ шуд @past
аз шиша захм хӯрд @past
бе даст монд @past
бе пой монд @past
бе по монд @past
бе чашм монд @past
бинии худро шикаст @past
бо сангпора захмӣ шуд @past
дасташонро шикаст @past
дасташон шикаст @past
дасту пой шикаст @past
дасту пояшон шикаст @past
дасту пояшро шикаст @past
дасту пояш шикаст @past
дасту по шикаст @past
даст шикаст @past
зону шикаст @past
китфаш шикаст @past
корди ҷонкоҳ хӯрд @past
косахонаи сарашон осеб дид @past
косахонаи сараш осеб дид @past
майиб гардид @past
майиб шуд @past
маъюб гардид @past
маъюб гашт @past
маъюб шуд @past
мина хӯрд @past
пой шикаст @past
пора хӯрд @past
пояшон осеб дид @past
пояш осеб дид @past
пушташ осеб дид @past
сарашон осеб дид @past
сараш захмӣ шуд @past
сараш осеб дид @past
сутунмӯҳрааш осеб дид @past
сутунмӯҳрааш шикаст @past
тирпора хӯрд @past
устухонашон шикаст @past
устухонаш шикаст @past
харошида шуд @past
хароши сабук бардошт @past
харош бардошт @past
ҷароҳати сабук гирифт @past
ҷароҳати сабук дид @past
ҷароҳати тирӣ гирифт @past
як дасташро аз даст дод @past
як чашмашро аз даст дод @past

# Hit in a limb: "a bullet struck the shoulder of the guard".
[limb_to] trigger
ба бари +ez
ба гардани +ez
ба гулӯи +ez
ба зонуи +ez
ба китфи +ez
ба пешонии +ez
ба пои +ez
ба пойи +ez
ба пушти сари +ez
ба рони +ez
ба рӯи +ez
ба рӯйи +ez
ба сари +ez
ба синаи +ez
ба чашми +ez
ба шиками +ez
ба шонаи +ez

# What strikes it.
[missile] beside
гулӯла
корд
корди +ez
осколка
пора
пораи +ez
пораҳои +ez
санг
санги +ez
тир
тире
тири +ez
тирпора
чӯб
шиша
шишапора

# What it does.
[struck] beside
афтод @past
бархӯрд @past
задаанд +fin
задааст +fin
заданд +fin
зад @past
расид @past
халид @past
хӯрд @past

# What tools and machines do to a limb.
[maimed] beside
бурид @past
зер кард @past
канд @past
кӯр кард @past
пахш кард @past
шиканд @past
шикастаанд +fin
шикаст @past

# Nobody came to harm.
[affected.verb] +neg
газанде надид @past
газанде нарасид @past
газанд надид @past
газанд нарасид @past
газанд нарасонд @past
зараре надод @past
зарар надод @past
зиёне надошт @past
зиён надошт @past
зиён нарасид @past
зиён нарасонд @past
озоре надид @past
озор надид @past
осебе нарасонд @past
осеб наёфт @past
хатаре надошт @past
хатаре таҳдид намекунад +fin
хатар надошт @past

# Those who breathed gas, ate what was bad.
[affected.those]
газгирифтагон @tail
газзадагон @tail
заҳрхӯрдагон @tail
касалон @tail
масмумшудагон @tail
обзадагон @tail
селзадагон @tail

[affected.adj]
газгирифта @adj
масмум
масмумшуда @adj
обзада @adj
селзада @adj

[affected.verb]
аз гушнагӣ азоб мекаш @present
ба дарди меъда гирифтор шуд @past
ба заҳролудшавӣ гирифтор шуд @past
ба касалӣ гирифтор шуд @past
ба масмумият гирифтор шуд @past
дар лифт монд @past
касал шуд @past
масмум гардид @past
масмум шуд @past

# Labels of a tally, in one word: "infected 120, deaths 3".
[label.affected] trigger
бемор
беморшавӣ
касал
мубтало
сироят
сироятёфта
сироятшуда

[label.killed] trigger
марг
талафот
фавт
ҳодисаи марг
ҳолати марг

[label.hospitalized] trigger
бистаришуда
бистарӣ
таҳти муолиҷа
таҳти табобат

# In all.
[sum_word] continues
дар маҷмуъ
дар маҷмӯъ
дар умум
ҳамаашон
ҳамагӣ
ҳамин тавр ҳамагӣ
ҷамъ
ҷамъан

# How somebody reckons.
[reckons] continues
арзёбӣ мекун @present
воқеӣ медон @present
воқеӣ меҳисоб @present
воқеӣ мешумор @present
дуруст медон @present
мегӯяд +fin
медон @present
меҳисоб @present
мешумор @present
номид @past
хонд @past

# People hurt.
[people.civilian]
осоиштае +sg+indef
осоишта +sg

# Patients taken in.
[treats]
ба муолиҷа гирифт @past
ба назорат гирифт @past
ба табобат гирифт @past
зери муолиҷа гирифт @past
зери назорати тиббӣ гирифт @past
зери назорат гирифт @past
таҳти муолиҷа гирифт @past
таҳти назорат гирифт @past

# Those in need, those who fell ill.
[affected.verb]
ба ёрии таъҷилӣ ниёз дор @present
ба ёрӣ ниёз дор @present
ба ёрӣ эҳтиёҷ дор @present
ба кумак муҳтоҷ аст +fin
ба кумак ниёз дор @present
ба кӯмаки башардӯстона муҳтоҷ аст +fin
ба кӯмаки башардӯстона ниёз дор @present
ба кӯмаки башарӣ муҳтоҷ аст +fin
ба кӯмаки башарӣ мӯҳтоҷ аст +fin
ба кӯмаки башарӣ ниёз дор @present
ба кӯмаки фаврӣ ниёз дор @present
ба кӯмак муҳтоҷ аст +fin
ба кӯмак ниёз дор @present
ба кӯмак эҳтиёҷ дор @present
беҳол гардид @past
беҳол шуд @past
вабо гирифт @past
грипп шуд @past
дарди меъда пайдо кард @past
дарди сар пайдо кард @past
исҳол гирифт @past
ташнагӣ мекаш @present

[affected.act]
беҳол кард @past
касал кард @past
масмум кард @past

# Of an age, of a family.
[people.woman]
модарбузург @noun
модаркалон @noun
хола @anoun

[people]
бобокалон @noun
падарбузург @noun
падаркалон @noun

# Shares in one word.
[their.group]
даҳашон = 10
даҳаш = 10
дуашон = 2
дуаш = 2
нӯҳашон = 9
нӯҳаш = 9
панҷашон = 5
панҷаш = 5
сеашон = 3
сеаш = 3
ҳафташон = 7
ҳафташ = 7
ҳашташон = 8
ҳашташ = 8
чаҳорашон = 4
чаҳораш = 4
чорашон = 4
чораш = 4
шашашон = 6
шашаш = 6

# Who is hurt and dies of it.
[the_hurt]
бемор
захмие
захмӣ
заҳролудшуда
латхӯрда
маҷрӯҳ
маҷрӯҳе
ҷабрдида
ҷароҳатдида

# What bites and stings people: the cause of what is told behind; the words within are none of harm.
[none]
аз газидани +ez
аз неши +ez

# The sick, as those who are taken in.
[people]
касал @noun

# Peoples without a state of their own.
[people]
алав @inoun
доғистон @inoun
друз @noun
езид @inoun
рохинҷа @anoun
уйғур @noun
чечен @noun

# With what they are brought in.
[wound]
бинии шикаста
дасти шикаста
пои шикаста
пойи шикаста
сари шикаста
устухони шикаста

# By one's own hand.
[killed.verb]
худашро парронд @past
худро парронд @past
