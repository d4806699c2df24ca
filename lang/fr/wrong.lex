# French: what somebody is said to do wrong in public life: deceive, abuse, neglect, divide. Own work. Apache-2.0.

[ill] positions
bâillonn @stand
musel @stand
réduire au silence +inf
s'accroch @stand au pouvoir
se maintenir au pouvoir +inf
contrevient à +fin
contrevient au +fin
contrevient aux +fin
porte atteinte à +fin
porte atteinte au +fin
porte atteinte aux +fin
portent atteinte à +fin
portent atteinte au +fin
portent atteinte aux +fin
a échoué à +part
agress @stand
attis @stand
aux ordres
cache la vérité +fin
caché la vérité +part
calomni @stand
complice @s
conduisait ~ le pays
conduisent ~ le pays
conduit ~ le pays
corromp @perdre
corrompu @e
diffam @stand
discrimin @stand
dup @stand
dénigr @stand
déshumanis @stand
désinform @stand
empoisonn @stand
endoctrin @stand
enfreignait +fin
enfreignent +fin
enfreint +fin
enfreint +part
entrav @stand
escroqu @stand
espionn @stand
fabriqué +part
faisait preuve d' +fin
faisait preuve de +fin
fait chanter +fin
fait disparaître +part
fait obstruction +fin
fait obstruction +part
fait preuve d' +fin
fait preuve d' +part
fait preuve de +fin
fait preuve de +part
falsifi @stand
font preuve d' +fin
font preuve de +fin
harcel @stand
harcèle +fin
harcèlent +fin
hystéris @stand
insult @stand
intimid @stand
jouait avec +fin
joue avec +fin
jouent avec +fin
joué avec +part
kidnapp @stand
maltrait @stand
manqu @stand de respect
manqu @stand à
martyris @stand
menac @cstand
menait ~ le pays
menteur
menteurs
menteuse
met en danger +fin
met en péril +fin
mettait en danger +fin
mettait en péril +fin
mettent en danger +fin
mettent en péril +fin
mis en danger +part
mis en péril +part
moqu @stand
mène ~ le pays
mènent ~ le pays
n'a pas protégé +fin
n'a pas respecté +fin
n'a pas su +fin
n'a pas tenu +fin
n'a rien fait +fin
n'avait pas protégé +fin
n'avait pas respecté +fin
n'avait pas tenu +fin
n'avait rien fait +fin
n'ont pas protégé +fin
n'ont pas respecté +fin
n'ont pas tenu +fin
n'ont rien fait +fin
ne faisait rien +fin
ne fait pas assez +fin
ne fait rien +fin
ne font pas assez +fin
ne font rien +fin
ne respectait pas +fin
ne respecte pas +fin
ne respectent pas +fin
nui +part
nuisait +fin
nuisent +fin
nuit aux +fin
nuit à +fin
opprim @stand
orchestr @stand
outrepass @stand
persécut @stand
politis @stand
profit @stand de la crise
profit @stand de la situation
rackett @stand
ruin @stand
réprim @stand
s'en prenait +fin
s'en prend +fin
s'en prennent +fin
s'enrichissait +fin
s'enrichissent +fin
s'enrichit +fin
s'est enrichi +part
s'est immiscé +part
s'est ingéré +part
s'est rendu coupable +part
s'est servi de +part
s'immisc @cstand
s'ingère +fin
s'ingèrent +fin
s'ingér @stand
sabot @stand
se moqu @stand
se sert de +fin
se servait de +fin
se servent de +fin
sème la discorde +fin
sème la division +fin
sème la haine +fin
sème la peur +fin
sème la terreur +fin
sème le chaos +fin
sèment la division +fin
sèment la haine +fin
sèment la peur +fin
sèment le chaos +fin
terroris @stand
torpill @stand
tortur @stand
trich @stand
truqu @stand
usurp @stand
viol @stand

# wrong by whom or what it is done to: the people, the law, the truth
[wrongful] positions
abandonn @stand
brad @stand
cach @stand
dissimul @stand
divis @stand
détourn @stand
exploit @stand
ignor @stand
min @stand
néglig @gstand
négligé +part
saign @stand
vol @é
étouff @stand
étrangl @stand

# that nobody tells as a plain fact
[ill.foul] positions
joue avec le feu +fin
jouait avec le feu +fin
jouent avec le feu +fin
n'a pas dit la vérité +fin
ne dit pas la vérité +fin
ne disent pas la vérité +fin
ne respecte rien +fin
passe en force +fin
passent en force +fin
abus @stand
bafou @stand
humili @stand
instrumentalis @stand
manipul @stand
ment +fin
mentaient +fin
mentait +fin
mentent +fin
menti +part
mentir +inf
mépris @stand
piétin @stand
sacrifi @stand
sap @stand
stigmatis @stand
trahi +part
trahir +inf
trahissaient +fin
trahissait +fin
trahissent +fin
trahit +fin
tromp @stand

# said in the abstract: what it aims at tells that it is wrong
[misuse] positions
en toute illégalité
illégalement
pour leurs propres fins
pour ses propres fins
à des fins électorales
à des fins politiques
à des fins partisanes
à des fins de propagande
à leurs propres fins
à ses propres fins
à son profit
à leur profit
dans la mauvaise direction
droit dans le mur
dans le mur
contre son peuple
contre son propre peuple
contre leur propre peuple
au mépris de
au mépris des
au mépris du
en violation de
en violation des
en violation du
sans fondement juridique
sans aucune base légale
sous de faux prétextes
sous prétexte de
sous prétexte d'
sous couvert de

# what somebody lacks
[unfit] positions
inapte @s
incapable @s
incompétent @e
indigne @s
malhonnête @s
partial
partiale
raciste @s
sexiste @s

[unfit.not] positions
n'a pas l'étoffe
n'a pas le tempérament
n'a pas les compétences
n'a pas les qualités
n'a pas sa place au
n'est pas à la hauteur
n'est pas apte
n'est pas digne
n'est pas qualifié @e
ne mérite pas
ne possède pas le tempérament

# heaps blame on somebody, without saying what for
[blame] positions
redoubl @stand de virulence contre
repris ~ ses attaques contre +part
repris ~ ses critiques contre +part
multipli @stand les attaques contre
multipli @stand les critiques contre
brocard @stand
clou @stand au pilori
descendu ~ en flammes +part
dézingu @stand
égratign @stand
éreint @stand
étrill @stand
fait la leçon à +part
houspill @stand
raill @stand
raillé +part
rabrou @stand
réprimand @stand
s'est ~ offusqué @e de
s'est ~ offusqué @e des
s'offusqu @stand de
se gauss @stand de
sermonn @stand
tacl @stand
tanc @cstand
attaqué ~ à +part
en veut à +fin
s'attaqu @stand à
s'attaqu @stand au
s'attaqu @stand aux
s'en est ~ pris à
s'en est ~ pris au
s'en est ~ pris aux
s'en est ~ prise à
s'en est ~ prise au
s'en est ~ prise aux
s'en prend ~ à
s'en prend ~ au
s'en prend ~ aux
s'en prenait ~ à
s'en prenait ~ aux
s'en prennent ~ à
s'en prennent ~ aux
s'en sont ~ pris à
s'en sont ~ pris aux
s'est ~ attaqué @e à
s'est ~ attaqué @e au
s'est ~ attaqué @e aux
s'est ~ déchaîné @e contre
s'est ~ emporté @e contre
s'est ~ moqué @e de
s'est ~ moqué @e des
s'est ~ moqué @e du
se moqu @stand de
se moqu @stand des
se moqu @stand du
tir @stand à boulets rouges sur
tourn @stand en ridicule
tourn @stand en dérision
vitupér @stand contre
étrille +fin
étrillé +part

# what somebody denies to have done, to be
[blamed] positions
collaboré avec +part
commandité +part
divulgué +part
eu connaissance +part
fait fuiter +part
financé +part
reçu d'argent +part
reçu de l'argent +part
reçu de pots-de-vin +part

[unguilty] positions
en rien coupable @s
en rien impliqué @e
en rien responsable @s
nullement coupable @s
nullement impliqué @e
nullement responsable @s
pas à l'origine
pas coupable @s
pas derrière
pas impliqué @e
pas mêlé @e
pas responsable @s
pas un espion
pas un menteur
pas un terroriste
pas un traître
pas une menteuse

[critics] positions
accusations
allégations
critiques
reproches

[sues] positions
attaqu @stand en justice
attaqué en justice +part
déposé plainte contre +part
dépose plainte contre +fin
engagé des poursuites contre +part
poursuit en justice +fin
poursuivi en justice +part
porté plainte contre +part
porte plainte contre +fin

# by somebody, who is told behind
[accused] positions
accusé @e d'avoir
accusé @e de
soupçonné @e d'avoir
soupçonné @e de

[innocent] positions
clam @stand son innocence
clam @stand leur innocence
écart @stand toute responsabilité
plaid @stand non coupable
proclam @stand son innocence
s'est dit innocent +fin
s'est dite innocente +fin
se dit innocent +fin
se dit innocente +fin

[likens] positions
assimil @stand
compar @stand
traitaient +fin
traitait +fin
traitant +ger
traite +fin
traitent +fin

# « se défend de toute ingérence »: denied, not condemned
[denies.self]
se défend d'
se défend de
se défendait d'
se défendait de
se défendant d'
se défendant de
se défendent d'
se défendent de
se défendre d'
se défendre de

# tries to do this
[misdeed.spoil] positions
annuler l'élection
annuler le vote
bâillonner
censurer
effrayer
faire taire
manipuler
museler
punir
réduire au silence
voler l'élection

[broad.wrong]
passage en force
passages en force

[condemn] positions
est vent debout contre +fin
sont vent debout contre +fin

[scorned] positions
brocardé @e
dézingué @e
moqué @e
raillé @e
taclé @e
tancé @e
égratigné @e
éreinté @e
étrillé @e

[rife] positions
est courante
est devenue la norme
est généralisée
est monnaie courante
est répandue
est systématique
est toujours d'actualité
sont courants
sont généralisées
sont monnaie courante
sont quotidiennes
sont répandues
sont systématiques
était systématique
étaient systématiques

[cries] positions
cri @stand au complot
cri @stand à l'injustice
cri @stand à la fraude
cri @stand à la manipulation
cri @stand à la trahison

[broad.wrong]
complicité
exécutions
hypocrisie
inaction
laxisme
passivité
