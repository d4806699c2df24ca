# Kyrgyz: words of reckoning that go on from a count told before. Own work. Licence: Apache-2.0.

# "кошкондо 45", "эми бардыгы он"
[sum_up] continues beside
баары болуп
бардыгы
бардыгы болуп
жалпысы
жалпысынан
жыйынтыгында
кошкондо
чогуу алганда
чогуусу

# how it stands now: "азыр 14"
[stands_now] continues beside
азыр
азыр болсо
азыркы сан
азырынча
бүгүн
бүгүн болсо
бүгүн эртең менен
кечке маал
кечинде
кийин
такталганда
түштөн кийин
түшкө карата
эми
эртең менен

# the count to which others came: "8 жаракаттуу санга экөө кошулду"
[to_count] continues beside
аларга
бул санга
бул эсепке
бул тизмеге
буларга
ошол санга
санга
эсепке
санына

# as somebody else counts: "сексен деп жазышат"
[told_count] continues beside
айтышат
айтышууда
дейт
дешет
дешти
дешүүдө
жазат
жазышат
жазышты
жазышууда
эсептейт
эсептешет
эсептешүүдө

# words for a count in a sentence of its own
[count_now] continues beside
көрсөткүчү @pcase
эсеби @pcase

# came to those counted: "12 жарадарга дагы үчөө кошулду"
[joins] continues beside
кошулду
кошулган
кошулганын
кошулганы
кошулуп
кошулушту
кошулушкан
