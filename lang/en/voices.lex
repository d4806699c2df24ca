# English: bodies and groups that speak, beside those of actors.lex. Own work. Apache-2.0.

# armed bodies
[speaker.force]
border security force
defence force
defense force
ground forces
land forces
naval forces
self defence force
self defence forces
self defense force
self defense forces
special operations forces
territorial defence
territorial defense

# who stands for several states, or for believers
[org]
quad
quartet

[speaker.group]
mediating countries
mediation team
mediators
peace monitors
regional bloc
relief agencies

# trades, believers and cabinets: bodies only when they speak
[speaker]
bar council
chamber of advocates
cooperative
curia
diocese
eparchy
joint chiefs
medical board
medical chamber
medical college
medical council
press club
press council
press guild
student body
synod
war cabinet
