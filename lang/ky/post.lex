# Kyrgyz: words of offices that mean the same, by which whoever holds one is told again. Own work. Licence: Apache-2.0.

# whoever leads, of whatever kind
[post.head]
башчы @word
жетекчи @word

[post.lead]
губернатор @word
директор @word
министр @word
мэр @word
төрага @word

[post.lead.premier]
премьер @word

[post.lead.secretary]
катчы @word

[post.spokesman]
өкүл @word
сөзчү @word
спикер @word
басма

[post.envoy]
элчи @word

[post.deputy]
вице
орун
орунбасар @word

[post.of.foreign]
тышкы
тим @word

[post.of.health]
саламаттык @word
саламаттыкты

[post.of.defence]
коргоо @word
коргонуу @word

[post.of.emergencies]
өзгөчө
өкм @word

[post.of.interior]
ички
иим @word

[post.of.un]
бириккен
буу @word

[post.of.eu]
евробиримдик @word
евробиримдиг @word
европа

# words that say nothing of an office
[post.none]
баш
басар @word
башкы
ведомство @word
иштер @word
кырдаалдар @word
министрлик @word
министрлиг @word
расмий
туруктуу
сактоо
улуттар @word
уюму @word
биримдик @word
биримдиг @word
