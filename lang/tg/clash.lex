# Tajik: words of fighting between states and forces; in a document with one, the dead that a state's body counts are its own. Own work.
# Licence: Apache-2.0.

[clash]
аз миномёт
амалиёти ҷангӣ
артиллерия @thing
артиллериявии +ez
артиши душман
асирон @tail
баҳсталаб
бомбаборон @thing
даргир @ithing
даргириҳои марзӣ
делимитатсия @thing
демаркатсия @thing
дронҳо
задухурд @thing
задухӯрд @thing
зарба @thing ҳавоӣ
зарбаи мушакӣ
зарбаи ҳавоӣ
зарбаи ҳавоии +ez
зарбаҳои мушакӣ
зарбаҳои мушакии +ez
зарбаҳои ҳавоӣ
зарбаҳои ҳавоии +ez
камин @name
муноқиша @thing
муноқишаи марзӣ
мушак @thing
муҳориба @thing
муҳосира @thing
набард @thing
низои марзӣ
низои мусаллаҳона
низоъ @thing
оташбас @thing
оташкушо @ithing
пешравии +ez
тирандоз @ithing
тирандозии тарафайн
тирборон @thing
тиркушо @ithing
тирпаррон @ithing
тирпарронии тарафайн
тӯпхона @thing
хати марз
ҳамлаи мушакӣ
ҳамлаи мушакии +ez
ҳамлаи ҳавоӣ
ҳамлаҳои мушакӣ
ҳамлаҳои ҳавоӣ
ҳамлаҳои ҳавоии +ez
ҷангҷӯ @unoun
