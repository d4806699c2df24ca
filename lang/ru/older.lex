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

# who is still treated is one of those who were hurt or brought: «продолжают получать лечение»
[hospitalized.verb]
- продолжают лечение
- продолжают получать лечение
- продолжают стационарное лечение
продолжают лечение +pl +on
продолжают получать лечение +pl +on
продолжают стационарное лечение +pl +on

[remain.there]
остаются
остается
