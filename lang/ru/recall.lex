# Russian: words that turn to what was told elsewhere before. Own work. Licence: Apache-2.0.

[recall] names
напоминаем
напомним
как сообщалось
как уже сообщалось
как ранее сообщалось
как мы сообщали
как мы уже сообщали
как мы писали
необходимо напомнить
следует напомнить
стоит напомнить
