# Kyrgyz: how names of places decline, and the words for kinds of places. Read with places.lex and nations.lex, apart from the other words.
# A place is said to be one by its case: Баткенде, Баткендеги, Баткен облусунда. Own work. Licence: Apache-2.0.

@place: @case, @attr

# behind the name
[area]
облус @noun
област @noun
район @noun
шаар @noun
айыл @noun
айл @hisn
айыл @hisn өкмөт @hisn
айыл @hisn аймаг @hisn
айыл аймаг @hisn
аймаг @hisn
кыштаг @hisn
кыштак @noun
провинция @noun
штат @noun
республика @noun
край @noun
округ @noun
департамент @noun
губернаторлуг @hisn
борбор @noun
тилке @noun
ш.
обл.
р-ну
р-нунда
жарым арал @noun
сектор @noun
лагер @noun
аймак @noun
вилайет @noun

# joins what is told of one place with what is told of another
[and]
жана
менен
же
ал
