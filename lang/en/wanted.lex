# English: words of two for what is called for, for the rules of stage 27 in wanted.rules. Own work. Apache-2.0.

# what an army has and can take away
[gear]
armored vehicles
armoured vehicles

# from schools, from hospitals
[keepoff]
stay away from

# "stop blocking aid trucks": wrongs done to those who bring aid
[withhold]
attacking aid
blocking aid
blocking relief
delaying aid
denying aid
hampering aid
hindering aid
impeding aid
looting aid
obstructing aid
restricting aid
using aid as a weapon
using food as a weapon
using hunger as a weapon
using starvation as a weapon
using water as a weapon
weaponising aid
weaponising food
weaponizing aid
weaponizing food

[waging]
bombing raids
making war on
waging war against
waging war on
war of aggression
wars of aggression

[punishing.all]
collective punishment
