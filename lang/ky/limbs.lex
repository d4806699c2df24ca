# Kyrgyz: parts of the body, and what befalls them, crossed by 44-limbs.rules. Own work. Licence: Apache-2.0.
# Left out: "жүзү" (a hundred of them), "саны" (their number), "жаны" (whose life ends), "тамыры".

[limb] beside
аяг @limb
балтыр @limb
баш @limb
баш сөөг @limb
бел @limb
бет @limb
билег @limb
боор @limb
бут @limb
бут-кол @limb
буттар @limb
буту-колу @limb
далы @limb
дене @limb
жааг @limb
жамбаш @limb
жамбаш сөөг @limb
жилиг @limb
ийн @limb
ийни @limb
ички органдар @limb
кабырга @limb
кабыргалар @limb
каш @limb
кашка жилиг @limb
кекиртег @limb
кол @limb
кол-бут @limb
колдор @limb
колу-буту @limb
кулаг @limb
кызыл ашыг @limb
көз @limb
көздөр @limb
көкүрөг @limb
манжа @limb
манжалар @limb
мойн @limb
моюн @limb
моюну @limb
мурд @limb
мээ @limb
омуртка @limb
омурткалар @limb
сан сөөг @limb
сөөг @limb
сөөктөр @limb
таман @limb
тери @limb
тизе @limb
тиш @limb
тиштер @limb
чыканаг @limb
энсе @limb
эрин @limb
өпкө @limb

# the part is the subject, whose it is stands in the genitive: "далысы мертинди"
[limb.hurt] trigger beside
ажырап кал @verb
айрыл @verb
ампутациялан @verb
ачыш @verb
жабырка @verb
жараат ал @verb
жарадар бол @verb
жаракат ал @verb
жаралан @verb
жарыл @verb
жулун @verb
кансыра @verb
кесил @verb
күй @verb
күйүп кал @verb
күйүп кет @verb
көгөр @verb
майып бол @verb
мертин @verb
омурул @verb
сын @verb
сынып кал @verb
тайып кет @verb
тешил @verb
тилин @verb
тытыл @verb
чайкал @verb
чыгып кет @verb
шиши @verb
эзил @verb
үзүл @verb
үшү @verb

# the part is the object, whose it is the subject: "омурткасын сындырып алды"
[limb.harm] trigger beside
жарып ал @verb
жулдуруп ал @verb
кесип ал @verb
кестирип ал @verb
күйгүзүп ал @verb
күйгүзүп кой @verb
мертинтип ал @verb
мертинтти +fin
омуруп ал @verb
сындыр @verb
сындырып ал @verb
тайдырып ал @verb
тилдирип ал @verb
тилип ал @verb
чыгарып ал @verb
эзип ал @verb
үздүрүп ал @verb
үшүт @verb
үшүтүп ал @verb

# done to somebody's part: "баланын бутун жулуп кетти"
[limb.tear] trigger beside
үзүп кет @verb
жулуп кет @verb
кесип кет @verb
кесип сал @verb
кесип ташта @verb
жарып кет @verb
жарып сал @verb
сындырып сал @verb
сындырып кой @verb
сындырып кет @verb
күйгүзүп кет @verb
тытып кет @verb
тытып сал @verb
тилип кет @verb
жаралап кет @verb
ампутацияла @verb

# what strikes: "ок үч кишиге тийди"
[strikes] trigger beside
тий @verb

[missile] beside
айнек сыныктары
айнектин сыныктары
бычак
жарыкчак
жарыкчактар
жебе
мина сыныгы
ок
октор
осколка
осколкалар
ракета сыныгы
ракета сыныктары
резина ок
резина октор
снаряд
снаряд сыныгы
снаряд сыныктары
сынык
сыныктар
таш
таштар
шарапнель

[bleeds] trigger beside
кан ак @verb
кан агып кет @verb
кан кет @verb
кан чык @verb
кан чыг @verb
