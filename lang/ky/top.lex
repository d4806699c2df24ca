# Kyrgyz: words of the office of whoever leads a state, one of them. Own work. Licence: Apache-2.0.

[top]
башчы @sg
лидер @sg
мамлекет @sg
президент @sg
республика @sg
өлкө @sg
