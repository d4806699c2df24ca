# Russian: verbs of going over a border, by which soldiers and fighters do not flee ("troops had crossed the border"). Own work. Licence: Apache-2.0.

[crossing]
перейти
перешел
перешла
перешли
перешло
пересек
пересекает
пересекают
пересекла
пересекли
пересекло
пересечь
перейдя
пересекая
