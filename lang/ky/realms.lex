# Kyrgyz: what kinds of states are called in their full names, behind the name of the state. Own work. Licence: Apache-2.0.

# "Таиланд Падышачылыгы", "Израил Мамлекети"
[realm] beside
герцогдуг @hisn
жумурият @hisn
княздыг @hisn
конфедерация @hisn
королдуг @hisn
королевство @hisn
мамлекет @hisn
падышалыг @hisn
падышачылыг @hisn
республика @hisn
султандыг @hisn
федерация @hisn
эмират @hisn
эмират @plc
эмирлиг @hisn
