# Kyrgyz: words that tell, wherever they stand in the clause of a figure, what it counts, if no rule does. They count only where the
# document has the figures that this needs: a greater toll of the kind. No rule sees them. Own work. Apache-2.0.

# counted before the toll that is told elsewhere
[basis.previous]
айтылган болчу
айтылган эле
алгач
алгачкы билдирүүдө
алгачкы кабарда
алгачкы кабарларда
алгачкы маалыматта
алгачкы маалыматтарда
алгачкы эсеп
баштапкы маалыматта
белгилүү болгон эле
белгилүү эле
болгон эле
болчу
деген болчу
деген эле
кабарланган эле
катталган болчу
катталган эле
кечки жыйынтыкта
кечки маалымат
кечээки
кечээки жыйынтыкта
кечээки эсеп
мурдагы эсеп
түнкү маалымат
түшкө чейин
ырасталган болчу
ырасталган эле
эртең мененкиге чейин

# the same of words that count only where the clause says that somebody counts
[basis.previous.then]
ага чейин
башында
бейшембиде
бир күн мурда
бир күн мурун
буга чейин
дүйшөмбүдө
жекшембиде
жумада
ишембиде
кечинде
кечке маал
кечээ
күн мурда
күн мурун
мурда
мурдагы
мурдараак
мурун
мурунку
саат мурда
саат мурун
шаршембиде
шейшембиде

# an earlier count that may have been too high
[basis.previous.wrong]
алдын ала тизмеде
жаңылыш
жаңылыштык менен
ката

# new since an earlier count
[basis.additional]
акыркы суткада
андан бери
боз
дайынсыз делген
дайынсыз деп эсептелген
жараатынан
жаракатынан
жаңы учур
жаңы өлүм
кечээтен бери
кошулду
кошумча
ооруканада жан
ооруканада каза
ооруканада көз
ооруканада өлдү
ошондон бери
түн ичинде
түнү бою

# the same of what happened today, or last night, behind a greater toll
[basis.additional.today]
жан берген
жан берди
көз жумган
көз жумду
сөөгү
сөөгү табылды
сөөгүн
сөөк
сөөктү
үзүлгөн
үзүлдү

# a share of those told before
[basis.part]
аныктала элек
аныкталган
аныкталды
жансактоо
жерге берилди
калган бири
калган экөө
калган үчөө
калгандары
окуя ордунда
оор абалда
сөөгү коюлду
туугандарына берилди
туура келет
өзүндө эле

# another event
[basis.background]
ай мурда
ай мурун
былтыр
жазында
жыл мурда
жыл мурун
жайында
кышында
күзүндө
окшош
өткөн жазда
өткөн жайда
өткөн күздө
өткөн кышта
ушул сыяктуу

# the toll as it stands
[basis.total]
азыр
азыркы
болуп жатат
жалпы
жетти
жетип
жеткен
учурда
