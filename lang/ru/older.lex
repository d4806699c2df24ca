# Russian: words that turn to another, older event, or to a share of what was counted before. Own work. Licence: Apache-2.0.

[province]
провинции
провинций
провинцию
провинциях
провинция

[attack.before]
после атаки
после атаки на
после взрыва
после нападения
после теракта
после терактов
после убийства
после удара
