# Kyrgyz: words of the names of those who speak for a body, "the press office of the Ministry of Health": the body speaks. Own work. Licence: Apache-2.0.

[publicity.unit] beside
башкармалык @noun
борбор @noun
борбору @pcase
бөлүм @noun
кызмат @noun
кызматы @pcase

# what they are for
[publicity.what] beside
басма
маалымат
маалыматтык
пресс
сөз
