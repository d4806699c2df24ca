# Kyrgyz: words of offices that mean the same, by which whoever holds one is told again. Own work. Licence: Apache-2.0.

# whoever leads, of whatever kind
[post.head]
башчы @term
жетекчи @term

[post.lead]
губернатор @term
директор @term
министр @term
мэр @term

[post.lead.chair]
төрага @term

[post.lead.premier]
премьер @term
канцлер @term

[post.lead.monarch]
король @term
королу
султан @term
эмир @term
падыша @term
монарх @term
ханыша @term
каныша @term

[post.lead.secretary]
катчы @term

[post.spokesman]
өкүл @term
сөзчү @term
спикер @term
басма

[post.envoy]
элчи @term

[post.deputy]
вице
орун
орунбасар @term

[post.of.foreign]
дипломатия @term
сырткы
тышкы
тим @term

[post.of.health]
саламаттык @term
саламаттыкты

[post.of.defence]
коргоо @term
коргонуу @term

[post.of.emergencies]
өзгөчө
өкм @term

[post.of.interior]
ички
иим @term

[post.of.government]
өкмөт @term

[post.of.un]
бириккен
буу @term

[post.of.eu]
евробиримдик @term
евробиримдиг @term
европа

[post.of.security]
коопсуздук @term
коопсуздуг @term
укмк @term

# who held an office before
[post.of.former]
мурдагы
мурунку
экс

# words that say no more of a body than that it is one
[post.body]
мекеме @term
улуттук

# words that say nothing of an office
[post.none]
баш
басар @term
башкы
ведомство @term
иштер @term
кырдаалдар @term
министрлик @term
министрлиг @term
расмий
туруктуу
сактоо
улуттар @term
уюму @term
биримдик @term
биримдиг @term

# which tell of somebody new
[post.none.anew]
башка
бир

# which point back to what was told before
[post.none.this]
аталган
бул
ошол
ушул

# a side that stands for its state
[post.none.side]
тарап @term
тараб @term

# which join two names of one
[post.none.or]
же

# words of respect, which stand before a name and tell no office
[post.none.respect]
урматтуу
аятолла

[post.none.respect.m]
мырза @term
ажы @term
молдо @term
шейх @term

[post.none.respect.f]
айым @term
ханым @term

# "the ministers of the two countries": of the two that the document is about
[post.none.two]
эки

[post.none.lands]
мамлекеттин
республиканын
өлкөнүн

# beside a spokesman who is not named: the body told before, whose he is
[post.none.own]
анын
