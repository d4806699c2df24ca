# Russian: organisations by the word that heads their name, by their kind of company, and by their own name. Own work from general knowledge.
# Licence: Apache-2.0.

# ---- heads: an organisation with an adjective, a name or a complement only ----
[org]
автомобилестроительн @adj завод @thing
академи @tsiya
альянс @thing
архив @thing
банк @thing
библиотек @thing-a
бирж @thing-a
блок @thing
бригад @thing-a
бюро
галере @assembly
групп @thing-a компани @tsiya
епархи @tsiya
еженедельник @thing
журнал @thing
завод @thing
издательств @neuter
институт @thing
интернет-ресурс @thing
клуб @thing
колледж @thing
комбинат @thing
компани @tsiya
консорциум @thing
концерн @thing
корпораци @tsiya
лаборатори @tsiya
лиг @thing-a
магазин @thing
медиакомпани @tsiya
медиахолдинг @thing
мечет @mort
монастыр @thing-soft
музе @case
общественн @adj палат @thing-a
общин @thing-a
организаци @tsiya
оркестр @thing
отделение
парти @tsiya
патриархат @thing
патриархи @tsiya
портал @thing
правлени @event
предприяти @event
программ @thing-a развития
радиостанци @tsiya
сайт @thing
сборн @adj
синод @thing
социальн @adj сет @mort
стади @tsiya
станци @tsiya
студи @tsiya
театр @thing
телекомпани @tsiya
трибунал @thing
университет @thing
учреждени @event
федераци @tsiya
фракци @tsiya
фронт @thing
футбольн @adj клуб @thing
хоккейн @adj клуб @thing
холдинг @thing
церкв @mort
церковь
церковью
центр @thing
фабрик @thing-a
электростанци @tsiya
конгресс @thing
собрани @event
дум @thing-a
конфедераци @tsiya

# kinds of companies before a name: ООО «Ромашка»
[org.form]
ао
ано
гуп
зао
иа
кб
муп
нко
нпо
оао
ооо
пао
ркк
тоо
фгуп
чоп
жк
фк
хк

# ---- acronyms that are no organisations ----
[acronym]
авс
адс
аэс
бмп
бпла
fpv
бтр
ввп
вич
впк
врио
гкчп
гаэс
гис
глонасс
гсм
гэс
днк
др
дрг
дтп
евро
егэ
жд
жкх
жкт
зрк
зрпк
ивл
ип
км
ковид
кпп
кпд
крс
лэп
мбр
мкад
мкс
мрот
мрт
мск
мсп
ндс
ндфл
нпз
нло
оаэ
окпо
орви
орз
п
пво
пдд
пзрк
пк
пмж
пмр
про
пцр
рлс
рсзо
рф
рхб
сау
сизо
сми
со
ссср
стс
сша
тв
тц
тнт
тэс
тэц
убк
узи
уфо
фап
фрг
гдр
кнр
кндр
юар
цар
дрк
хх
чп
чс
чм
эвм
экг
эпг
vip
dvd
sms
pr
gps
ii
iii
iv
vi
vii
viii
ix
xi
xii
xix
xv
xvi
xvii
xviii
xx
xxi
tv
usb
pc
cd
www
http
ok
eur
usd
windows
linux
android
iphone
ipad
utc
gmt
гб
спо
смс
ос
жж

# ---- organisations by their own names ----
[org.name]
аэрофлот @thing
билайн @thing
википеди @tsiya
водоканал @thing
вымпелком @thing
газпром @thing
газпромбанк @thing
голос @thing америки
гринпис @thing
единой россии
единая россия
единую россию
евраз @thing
коммерсант @thing
коммерсантъ
красн @adj крест @thing
лукойл @thing
майкрософт @thing
международн @adj амнисти @tsiya
мегафон @thing
мосгордум @thing-a
мосгорсуд @thing
норникель
нацбанк @thing
роснефт @mort
роскосмос @thing
росбалт @thing
рособоронэкспорт @thing
росатом @thing
ростелеком @thing
роскомнадзор @thing
росстат @thing
росреестр @thing
русск @adj православн @adj церковь
русской православной церкви
русской православной церковью
русскую православную церковь
сбербанк @thing
сургутнефтегаз @thing
татнефт @mort
транснефт @mort
уралвагонзавод @thing
фольксваген @thing
центробанк @thing
яндекс @thing
центризбирком @thing
избирком @thing
бундестаг @thing
бундесвер @thing
рейхстаг @thing
кнессет @thing
хурал @thing
верховн @adj хурал @thing
мажилис @thing
вермахт @thing
конгресс @thing сша
федеральн @adj собрани @event
государственн @adj дум @thing-a
госсовет @thing
горсуд @thing
облсуд @thing
райсуд @thing
аль-джазир @thing-a
ассошиэйтед пресс
франс-пресс
франс пресс
независим @adj газет @thing-a
новая газета
новой газете
новой газеты
комсомольская правда
комсомольской правды
комсомольской правде
российской газете
российской газеты
российская газета
лента ру
арабск @adj лиг @thing-a
профком @thing
/мин(?:связ|эконом|ком|фин|пром|образ|соц|строй|юст|здрав|спорт|природ|наук|культ|прос|транс|труд|энерго|восток|имущ)\p{L}*/
/рос\p{L}{3,}(?:надзор|реестр|имущество|молодежь|резерв|туризм|архив|недра|водресурсы|рыболовство|мониторинг|картография|финансы|печать|банк|нефть|сеть|хим|агро|лизинг)(?:а|у|ом|е)?/
/\p{L}{3,}(?:банк|бирж|нефть|телеком|избирком|обком|крайком|горком|совнарком|промбанк|энергосбыт|энергоатом|нефтегаз)(?:а|у|ом|е|и|ью)?/

[org.net]
интернет @thing
твиттер @thing
телеграм @thing
фейсбук @thing
фэйсбук @thing

# ships and states called so
# «Институт изучения войны»: what an institute does
[studies]
анализа
анализа и предотвращения
изучения
изучения проблем
исследования
исследования проблем
исследований
исследований проблем
мониторинга
предотвращения

# «руководство шахты», «дирекция завода»: who runs what
[manager]
администраци @tsiya
дирекци @tsiya
менеджмент @thing
правлени @event
руководств @neuter

[plant]
авиакомпани @tsiya
аэропорт @thing
вокзал @thing
гостиниц @thing-a
завод @thing
карьер @thing
клуб @thing
колони @tsiya
комбинат @thing
компани @tsiya
корпораци @tsiya
лагер @thing-soft
отел @thing-soft
порт @thing
предприяти @event
разрез @thing
рудник @thing
рынк @thing
стадион @thing
тюрьм @thing-a
университет @thing
фабрик @thing-a
фирм @thing-a
шахт @thing-a
школ @thing-a
электростанци @tsiya

[none]
союз тма
союз тм
союз мс
советск @adj союз @thing
