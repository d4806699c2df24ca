# French: those assaulted, of whom no word says that they are hurt. Own work. Apache-2.0.

[affected.trans] trigger
agress @é
agressé @part sexuellement
molest @é
pris @part à partie par
victime d'agression +part
victime d'un viol +part
victime d'une agression +part
victimes d'agressions +part
victimes d'une agression +part
