# Kyrgyz: where people are held, and verbs of bringing or keeping them there, crossed by 44-custody.rules. Own work. Licence: Apache-2.0.
# Nouns of the police stand here in the dative only, in which they are a place: "милицияга түштү".

[custody] trigger beside
абак @noun
автозак @noun
барымтага +dat
барымтада +loc
зындан @noun
изолятор @noun
изолятору @pcase
камак @noun
камера @noun
колония @noun
колониясы @pcase
кармоочу жай @noun
концлагерь @noun
темир тор @noun артында
темир тор @noun артына
тергөө абагы @pcase
тергөө изолятору @pcase
түзөтүү мекемеси @pcase
түзөтүү колониясы @pcase
түрмө @noun
туткунда +loc
камоодо +loc
убактылуу кармоочу жай @noun
убактылуу кармоо жайы @pcase
убактылуу кармоо изолятору @pcase
фильтрациялык лагерь @noun
чыпкалоо лагери @pcase
УКЖ @noun
СИЗО @noun
үй камагы @pcase

# only as somewhere to be brought
[custody] trigger beside +dat
автобустарга салып
бөлүмгө
ГУОБДДга
ИИБге
ИИМге
ичкиге
камоого
кармоого
комендатурага
көзөмөлгө
милиция башкармалыгына
милиция бөлүмдөрүнө
милиция бөлүмүнө
милиция бөлүмчөсүнө
милиция участогуна
милицияга
ОВДга
полиция башкармалыгына
полиция бөлүмдөрүнө
полиция бөлүмүнө
полиция участогуна
полицияга
РИИБге
РОВДга
суракка алынып
тергөөгө
УКМКга
участокко
ШИИБге
ШИИБине
РИИБине
РИИБдерге
ички иштер башкармалыгына
ички иштер бөлүмүнө

# in whose hands they are
[custody.hands] trigger beside +loc
барымтачылардын колунда
беткапчандардын колунда
боевиктердин колунда
душмандын колунда
каракчылардын колунда
козголоңчулардын колунда
куралчандардын колунда
кылмышкерлердин колунда
согушкерлердин колунда
содырлардын колунда
талиптердин колунда
террористтердин колунда
террорчулардын колунда
уурдагандардын колунда
ХАМАСтын колунда
хусилердин колунда

# into whose hands they fell
[custody.hands] trigger beside +dat
душмандын колуна
козголоңчулардын колуна
куралчандардын колуна
согушкерлердин колуна
террорчулардын колуна

# done to them: "автозакка салды", "СИЗОго которду"
[custody.put] beside
апар @verb
бекит @verb
айда @verb
айдап кел @verb
айдап кет @verb
ал @verb
алып бар @verb
алып кел @verb
алып кет @verb
жеткир @verb
жөнөт @verb
кама @verb
киргиз @verb
котор @verb
кесип жибер @verb
кесип сал @verb
отургуз @verb
отургузуп сал @verb
сал @verb
салып кет @verb
салып кой @verb
тапшыр @verb
тык @verb
чыгар @verb

# undergone by them: "үй камагына чыгарылды"
[custody.taken] beside
апарыл @verb
кет @verb
түшүрүл @verb
бекитил @verb
түшүп кет @verb
айдал @verb
айдалып кет @verb
алын @verb
алынып бар @verb
алынып барыл @verb
алынып кел @verb
алынып келин @verb
алынып кет @verb
алынып кетил @verb
алып барыл @verb
алып келин @verb
алып кетил @verb
жеткирил @verb
жөнөтүл @verb
камал @verb
киргизил @verb
которул @verb
кесил @verb
отургузул @verb
салын @verb
тапшырыл @verb
түш @verb
түшүп кал @verb
чыгарыл @verb

# how they are there: "СИЗОдо отурат"
[custody.in] beside
экени @pcase +nmz +fin
экендиги @pcase +nmz +fin
кармалып жат @verb
бар
болгон
болуп жат @now
жат @now
жат @verb
жашап жат @now
кал @verb
калууда
кармал @verb
кармалып жат @now
кармалып тур @now
кармалып тур @verb
кармалып турат
кармалууда
олтур @verb
олтурат
олтурган
отур @verb
отурат +fin
отурушат +fin
отурганы @pcase +nmz +fin
турат +fin
турушат +fin
күн өткөрүп жат @now
чиринип жат @now

# "түрмөдө кармап турат"
[custody.keep] beside
карма @verb
кармап жат @now
кармап кел @verb
кармап тур @now
кармап тур @verb
кармап турат +fin
кармап турушат +fin
кармоодо
сакта @verb
сактап тур @now
сактап турат +fin
ушта @verb

# taken away, no place being told: "тажик тарап үч кыргыз жаранын алып кетти"
[led_off] trigger beside
алып кет @verb
айдап кет @verb
кармап кет @verb
кармап алып кет @verb
байлап кет @verb
матап кет @verb
салып кет @verb

# caught, before what was done next: "үч кишини кармап, сотко өткөрдү"
[grabbed] trigger beside
кармап
кармашып
кармап туруп
колго түшүрүп
кишендеп
кишен салып
кармап алып
суракка алып

# "40 кишиге кишен салды"
[cuffed] trigger beside
кишен сал @verb
кишен салын @verb
кишен кийгиз @verb
кишен кийгизил @verb
камак берил @verb
камак бер @verb

# set free: shares of those who were held
[released] continues
бошонуп чык @verb
бошотул @verb
бошотулуп жибер @verb
коё берил @verb
кое берил @verb
камактан чыгарыл @verb
кайра чыгарыл @verb
үйлөрүнө жиберил @verb
үйүнө жиберил @verb
эркиндикке чык @verb
эркиндикке чыгарыл @verb
эркиндик ал @verb

# by those who held them: "алардын 40ын коё берди"
[releases] continues
бошот @verb
бошотуп жибер @verb
коё бер @verb
кое бер @verb
үйлөрүнө коё бер @verb
үйлөрүнө кое бер @verb
үйлөрүнө жибер @verb
үйүнө коё бер @verb
үйүнө кое бер @verb
үйүнө жибер @verb
эркиндикке чыгар @verb

# "чек арачылардын колунда калды"
[in_hands] trigger beside
колунда
колдорунда

# out of prison: "түрмөдөн бошотту"
[custody.out] beside
бошон @verb
бошонуп чык @verb
бошотул @verb
бошо @verb
чык @verb
чыг @verb
чыгарыл @verb
кайт @verb
куткарыл @verb

[custody.lets] beside
бошот @verb
бошотуп жибер @verb
чыгар @verb
чыгарып жибер @verb
коё бер @verb
кое бер @verb
куткар @verb
куткарып чык @verb
куткарып ал @verb
кайтар @verb
кайтарып ал @verb

# sentences: "15 суткага кесилди"
[custody.term] trigger beside
камал @verb
кесил @verb
соттол @verb

[custody.sentence] trigger beside
кама @verb
кесип жибер @verb
кесип сал @verb
