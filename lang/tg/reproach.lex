# Tajik: further words of blame, worry, denial, grief and help, in the classes that the rules of positions ask for. Own work. Licence: Apache-2.0.

# called a provocation, a savagery
[condemn.name]
амали бераҳмона
амали ваҳшиёна
амали террористӣ
ваҳшигарии бемисл
ваҳшонияти бемисл
даҳшатафканӣ
таҳрики ошкор

# what a claim is called
[deny.name]
бемантиқ
бемаънӣ
беасосу бардурӯғ
бепояву беасос
бӯҳтон
бӯҳтони маҳз
бофтаи хаёл
ғаразнок
ғаразҷӯёна
дурӯғи маҳз
ёва
ёвагӯӣ
иғвоангез
ифтиро
носаҳеҳ
хаёлпардозӣ
хилофи воқеият
хилофи воқеъ
хилофи ҳақиқат

[disclaim] positions
асоснок намедон @present
ботил эълон кард @past
воқеӣ намедон @present
дуруст намедон @present
зери шубҳа бурд @past
зери шубҳа гузошт @past

# is worried
[concern] positions
безобита
дилтанг
нигаронманд
сахт ташвишманд
ташвишманд
хавотирманд

# shares a grief
[condole] positions
сабри ҷамил орзу
сабри ҷамил таманно
сабри ҷамил хост @past
ҳамғамии амиқ
ҳамғамӣ изҳор
ҳамғамӣ кард @past

# holds guilty
[accuse] positions
мақсур
мутаҳам

# asks, demands
[call.noun] positions
мутолиба кард @past
мутолиба мекун @present
мутолиба намуд @past

[call.noun.bid] positions
фаромехон @present
фаромехонд @past

# a hand of help
[stance.help] positions
дасти кумак дароз кард @past
дасти кӯмак дароз кард @past
дасти мадад дароз кард @past
дасти ёрӣ дароз кард @past

# blood that is on somebody's hands
[guilt_of] positions beside
хуни бегуноҳон
хуни кӯдакон
хуни мардум
хуни онҳо
хуни шаҳидон
хуни қурбониён
хуни ҳазорон кас

# a report that is untrue
[stance.untrue] positions
ба воқеият мувофиқ нест +fin
ба воқеият мутобиқ нест +fin
ба воқеият мутобиқат намекун @present
ба воқеият рост намео @present
ба ҳақиқат мувофиқ нест +fin
ба ҳақиқат мутобиқ нест +fin
ба ҳақиқат мутобиқат намекун @present
ба ҳақиқат рост намео @present
бо воқеият мувофиқат намекун @present
бо воқеият рост намео @present
бо ҳақиқат рост намео @present
ҳақиқат надор @present

[deny.name]
аз воқеият дур
аз ҳақиқат дур
