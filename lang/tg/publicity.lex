# Tajik: words of the names of those who speak for a body, "the press office of the Ministry of Health": the body speaks. Own work. Licence: Apache-2.0.

[publicity.unit] beside
бахши
дафтари
маркази
раёсати
хадамоти
шуъбаи

# what they are for
[publicity.what] beside
иттилоот
иттилооти
матбуот
матбуоти
матбуотии
матбуотӣ
