# Tajik: words of fighting between states and forces; in a document with one, the dead that a state's body counts are its own. Own work.
# Licence: Apache-2.0.

[clash]
артиллерия @thing
артиллериявии +ez
баҳсталаб
делимитатсия @thing
демаркатсия @thing
даргир @ithing
даргириҳои марзӣ
задухӯрд @thing
задухурд @thing
муҳориба @thing
низоъ @thing
низои марзӣ
низои мусаллаҳона
оташбас @thing
тирандозии тарафайн
тирборон @thing
тирпарронии тарафайн
тӯпхона @thing
ҳамлаҳои ҳавоии +ez
набард @thing
тирандоз @ithing
муноқиша @thing
хати марз
мушак @thing
камин @name
ҷангҷӯ @unoun
аз миномёт
муноқишаи марзӣ
асирон @tail
