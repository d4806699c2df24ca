# Russian: words of the office of whoever leads a state, one of them. Own work. Licence: Apache-2.0.

@one: -, а, у, ом, е, я, ю, ем
@one-a: а, ы, и, е, у, ой

[top]
глав @one-a
лидер @one
нашего
нашей
президент @one
руководител @one
руководитель
федерации

# words that stand for the state that was told before
[top.land]
республик @one-a
стран @one-a
государств @one
государство

# houses of whoever leads a state, whose press services tell what he says
[serves]
акорды
кремля
