# Tajik: words of fighting between states and forces; in a document with one, the dead that a state's body counts are its own. Own work.
# Licence: Apache-2.0.

[clash]
аз миномёт
артиллерия @thing
артиллериявии +ez
асирон @tail
баҳсталаб
даргир @ithing
даргириҳои марзӣ
делимитатсия @thing
демаркатсия @thing
задухурд @thing
задухӯрд @thing
камин @name
муноқиша @thing
муноқишаи марзӣ
муҳориба @thing
мушак @thing
набард @thing
низои марзӣ
низои мусаллаҳона
низоъ @thing
оташбас @thing
тирандоз @ithing
тирандозии тарафайн
тирборон @thing
тирпарронии тарафайн
тӯпхона @thing
хати марз
ҳамлаҳои ҳавоии +ez
ҷангҷӯ @unoun
