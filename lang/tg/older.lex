# Tajik: words that turn to another, older event, or to a share of what was told before. Own work. Licence: Apache-2.0.

# "Он замон": then, at another time
[then.far]
дар он вақт
дар он замон
он вақт
он замон
он гоҳ
он сол
он солҳо

# "дар он ҳамла": an event told before as another one
[then.event]
дар он амалиёт
дар он даргирӣ
дар он инфиҷор
дар он тазоҳурот
дар он таркиш
дар он ҳамла
дар он ҳамлаҳо
дар он ҳодиса
дар он ҷанг

# "дар солҳои низоъ": the toll of a whole conflict
[then.years]
дар солҳои баҳсу низоъ
дар солҳои ҷанг
дар солҳои ҷанги шаҳрвандӣ
дар солҳои муноқиша
дар солҳои низоъ

# "дар ин иёлат": a place among those counted before
[here]
дар ин вилоят
дар ин деҳа
дар ин иёлат
дар ин маҳалла
дар ин ноҳия
дар ин шаҳр

# "ҳамлае, ки дар он"
[then.which]
ҳамлае
ҳодисае
инфиҷоре
садамае
таркише

[worsened]
авҷ гирифт
бад гардид
бадтар шуд
тезутунд шуд
тезутунд гардид
шиддат гирифт
шиддат ёфт

[war.name]
исён
ҷанг
ҷанги шаҳрвандӣ
