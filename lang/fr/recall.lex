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
d'après les premières informations
selon certaines informations
selon certains rapports
selon des informations
selon des rapports
selon des rapports préliminaires
selon les informations disponibles
selon les premiers rapports
selon les premières informations
