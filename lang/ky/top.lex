# Kyrgyz: words of the office of whoever leads a state, one of them. Own work. Licence: Apache-2.0.

[top]
башчы @sg
лидер @sg
мамлекет @sg
мамлекетибиздин
президент @sg
өлкөбүздүн

# words that stand for the state that was told before
[top.land]
өлкө @sg
республика @sg
