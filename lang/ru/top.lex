# Russian: words of the office of whoever leads a state, one of them. Own work. Licence: Apache-2.0.

@one: -, а, у, ом, е, я, ю, ем
@one-a: а, ы, и, е, у, ой

[top]
глав @one-a
государств @one
государство
лидер @one
президент @one
республик @one-a
руководител @one
руководитель
стран @one-a
федерации
