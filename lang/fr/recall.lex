# French: words that turn to what was told elsewhere before. Own work. Licence: Apache-2.0.

[recall] names
en rappel
pour mémoire
pour rappel
rappelons
rappelons que
il convient de rappeler
il est à rappeler
il faut rappeler
rappel +open
comme annoncé précédemment
comme indiqué plus tôt
comme nous l'avons rapporté
comme rapporté plus tôt
comme rapporté précédemment
