# French: what somebody is said to do wrong in public life: deceive, abuse, neglect, divide. Own work. Apache-2.0.

[ill] positions beside
a échoué à +part
s'est rendu coupable +fin
s'est rendue coupable +fin
se sont rendus coupables +fin
se sont rendues coupables +fin
sème la terreur +fin
sèment la terreur +fin
agress @stand
attis @stand
aux ordres
bâillonn @stand
cache la vérité +fin
caché la vérité +part
calomni @stand
complice @s
contrevient au +fin
contrevient aux +fin
contrevient à +fin
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
faisait preuve d'arrogance +fin
faisait preuve d'hypocrisie +fin
faisait preuve d'irresponsabilité +fin
faisait preuve de faiblesse +fin
faisait preuve de laxisme +fin
faisait preuve de mauvaise foi +fin
faisait preuve de mépris +fin
fait chanter +fin
fait disparaître +part
fait obstruction +fin
fait obstruction +part
fait preuve d'arrogance +fin
fait preuve d'arrogance +part
fait preuve d'hypocrisie +fin
fait preuve d'hypocrisie +part
fait preuve d'irresponsabilité +fin
fait preuve d'irresponsabilité +part
fait preuve de faiblesse +fin
fait preuve de faiblesse +part
fait preuve de laxisme +fin
fait preuve de laxisme +part
fait preuve de mauvaise foi +fin
fait preuve de mauvaise foi +part
fait preuve de mépris +fin
fait preuve de mépris +part
falsifi @stand
font preuve d'arrogance +fin
font preuve d'hypocrisie +fin
font preuve d'irresponsabilité +fin
font preuve de faiblesse +fin
font preuve de laxisme +fin
font preuve de mauvaise foi +fin
font preuve de mépris +fin
harcel @stand
harcèle +fin
harcèlent +fin
hystéris @stand
insult @stand
intimid @stand
kidnapp @stand
maltrait @stand
manqu @stand de respect
manqu @stand à sa parole
manqu @stand à ses devoirs
manqu @stand à ses engagements
manqu @stand à ses obligations
martyris @stand
menac @cstand
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
musel @stand
n'a pas protégé +fin
n'a pas respecté +fin
n'a pas tenu parole +fin
n'a pas tenu ses engagements +fin
n'a pas tenu ses promesses +fin
n'a rien fait +fin
n'avait pas protégé +fin
n'avait pas respecté +fin
n'avait rien fait +fin
n'ont pas protégé +fin
n'ont pas respecté +fin
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
outrepass @stand
persécut @stand
politis @stand
porte atteinte au +fin
porte atteinte aux +fin
porte atteinte à +fin
portent atteinte au +fin
portent atteinte aux +fin
portent atteinte à +fin
profit @stand de la crise
profit @stand de la trêve pour
profit @stand du cessez-le-feu pour
profit @stand de la situation
rackett @stand
ruin @stand
réduire au silence +inf
réprim @stand
s'accroch @stand au pouvoir
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
s'immisc @cstand
s'ingère +fin
s'ingèrent +fin
s'ingér @stand
sabot @stand
se maintenir au pouvoir +inf
se moqu @stand
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
[wrongful] positions beside
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
[ill.foul] positions beside
abus @stand
bafou @stand
humili @stand
instrumentalis @stand
jouait avec le feu +fin
joue avec le feu +fin
jouent avec le feu +fin
manipul @stand
ment +fin
mentaient +fin
mentait +fin
mentent +fin
menti +part
mentir +inf
mépris @stand
n'a pas dit la vérité +fin
ne disent pas la vérité +fin
ne dit pas la vérité +fin
ne respecte rien +fin
passe en force +fin
passent en force +fin
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
[misuse] positions beside
au mépris de
au mépris des
au mépris du
contre leur propre peuple
contre son peuple
contre son propre peuple
dans la mauvaise direction
dans le mur
droit dans le mur
en toute illégalité
en violation de
en violation des
en violation du
illégalement
pour leurs propres fins
pour ses propres fins
sans aucune base légale
sans fondement juridique
sous couvert de
sous de faux prétextes
sous prétexte d'
sous prétexte de
à des fins de propagande
à des fins partisanes
à des fins politiques
à des fins électorales
à leur profit
à leurs propres fins
à ses propres fins
à son profit

# what somebody lacks
[unfit] positions beside
inapte @s
incapable @s
incompétent @e
indigne @s
malhonnête @s
partial
partiale
raciste @s
sexiste @s

[unfit.not] positions beside
n'a pas l'étoffe
n'a pas le tempérament
n'a pas les compétences
n'a pas les qualités
n'a pas sa place au
n'est pas apte
n'est pas digne
n'est pas qualifié @e
n'est pas à la hauteur
ne mérite pas
ne possède pas le tempérament

# heaps blame on somebody, without saying what for
[blame] positions beside
attaqué ~ à +part
brocard @stand
clou @stand au pilori
descendu ~ en flammes +part
dézingu @stand
en veut à +fin
fait la leçon à +part
houspill @stand
multipli @stand les attaques contre
multipli @stand les critiques contre
rabrou @stand
raill @stand
raillé +part
redoubl @stand de virulence contre
repris ~ ses attaques contre +part
repris ~ ses critiques contre +part
réprimand @stand
s'attaqu @stand au
s'attaqu @stand aux
s'attaqu @stand à
s'en est ~ pris au
s'en est ~ pris aux
s'en est ~ pris à
s'en est ~ prise au
s'en est ~ prise aux
s'en est ~ prise à
s'en prenait ~ aux
s'en prenait ~ à
s'en prend ~ au
s'en prend ~ aux
s'en prend ~ à
s'en prennent ~ aux
s'en prennent ~ à
s'en sont ~ pris aux
s'en sont ~ pris à
s'est ~ attaqué @e au
s'est ~ attaqué @e aux
s'est ~ attaqué @e à
s'est ~ déchaîné @e contre
s'est ~ emporté @e contre
s'est ~ moqué @e de
s'est ~ moqué @e des
s'est ~ moqué @e du
s'est ~ offusqué @e de
s'est ~ offusqué @e des
s'offusqu @stand de
se gauss @stand de
se moqu @stand de
se moqu @stand des
se moqu @stand du
sermonn @stand
tacl @stand
tanc @cstand
tir @stand à boulets rouges sur
tourn @stand en dérision
tourn @stand en ridicule
vitupér @stand contre
égratign @stand
éreint @stand
étrill @stand
étrille +fin
étrillé +part

# what somebody denies to have done, to be
[blamed] positions beside
collaboré avec +part
commandité +part
divulgué +part
eu connaissance +part
fait fuiter +part
financé +part
reçu d'argent +part
reçu de l'argent +part
reçu de pots-de-vin +part

[unguilty] positions beside
en rien coupable @s
en rien impliqué @e
en rien responsable @s
nullement coupable @s
nullement impliqué @e
nullement responsable @s
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
pas à l'origine

[critics] positions beside
accusations
allégations
critiques
reproches

[sues] positions beside
attaqu @stand en justice
attaqué en justice +part
dépose plainte contre +fin
déposé plainte contre +part
déposé une plainte contre +part
porté une plainte contre +part
introduit une plainte contre +part
introduit une requête contre +part
dépose une plainte contre +fin
engagé des poursuites contre +part
porte plainte contre +fin
porté plainte contre +part
poursuit en justice +fin
poursuivi en justice +part

# by somebody, who is told behind
[accused] positions beside
accusé @e d'avoir
accusé @e de
soupçonné @e d'avoir
soupçonné @e de

[innocent] positions beside
clam @stand leur innocence
clam @stand son innocence
plaid @stand non coupable
proclam @stand son innocence
s'est dit innocent +fin
s'est dite innocente +fin
se dit innocent +fin
se dit innocente +fin
écart @stand toute responsabilité

[likens] positions beside
assimil @stand
compar @stand
traitaient +fin
traitait +fin
traitant +ger
traite +fin
traitent +fin
traité +part

# « se défend de toute ingérence »: denied, not condemned
[denies.self] beside
s'est ~ défendu @e d'
s'est ~ défendu @e de
se sont ~ défendu @e d'
se sont ~ défendu @e de
s'était ~ défendu @e d'
s'était ~ défendu @e de
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
complicité
exécutions
hypocrisie
inaction
laxisme
passage en force
passages en force
passivité

[condemn] positions
est vent debout contre +fin
sont vent debout contre +fin

[scorned] positions beside
brocardé @e
dézingué @e
moqué @e
raillé @e
taclé @e
tancé @e
égratigné @e
éreinté @e
étrillé @e

[rife] positions beside
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
étaient systématiques
était systématique

[cries] positions beside
cri @stand au complot
cri @stand à l'injustice
cri @stand à la fraude
cri @stand à la manipulation
cri @stand à la trahison

# by whose will a deed was done
[bl.orders] positions beside
sur ordre de
sur ordre du
sur ordre des
sur ordre d'
sur les ordres de
sur les ordres du
sur les ordres des
sur les ordres d'
sur instruction de
sur instruction du
sur instruction des
sur instruction d'
à l'instigation de
à l'instigation du
à l'instigation des
à l'instigation d'
avec la complicité de
avec la complicité du
avec la complicité des
avec la complicité d'
avec la bénédiction de
avec la bénédiction du
avec la bénédiction des
avec la bénédiction d'
avec l'aval de
avec l'aval du
avec l'aval des
avec l'aval d'
avec la connivence de
avec la connivence du
avec la connivence des
avec la connivence d'
avec l'assentiment de
avec l'assentiment du
avec l'assentiment des
avec l'assentiment d'
pour le compte de
pour le compte du
pour le compte des
pour le compte d'
à la solde de
à la solde du
à la solde des
à la solde d'

# gives shelter or arms
[bl.shelter] positions beside
abrite
abritent
abritait
abritaient
abriterait
abriteraient
héberge
hébergent
hébergeait
hébergeaient
hébergerait
hébergeraient
cache
cachait
cachent
cachaient
cacherait
cacheraient
armait
armerait
armeraient
financent
finançait
finançaient
financerait
financeraient
entraîne
entraînent
entraînait
entraînerait
soutiendrait
soutiendraient
livrerait
livreraient
fournirait
fourniraient
parraine
parrainait
parrainerait
stocke
stockait
stockent
stockaient

[accuse.deed]
tiré en premier
tiré sans provocation
tiré sans sommation
tiré sans avertissement
tiré sans raison
ouvert le feu en premier
ouvert le feu sans provocation
ouvert le feu sans sommation
ouvert le feu sans avertissement
ouvert le feu sans raison
fait feu en premier
fait feu sans provocation
fait feu sans sommation
fait feu sans avertissement
fait feu sans raison
pénétré dans le parc
pénétré dans la ville
pénétré dans le village
pénétré en profondeur
franchi la ligne frontalière
franchi le fleuve frontalier
tiré sur plusieurs postes
pilonné

[broad.wrong]
survol @s non autorisé @s
survol @s illégal
survols illégaux

# was the first to
[bl.first] positions beside
le premier à
la première à
les premiers à
les premières à

[bl.hinder] positions beside
bloque
bloquait
bloquaient
bloquent
retarde
retardait
retardaient
retardent
empêche
empêchait
empêchaient
empêchent
sabotait
sabotaient
entravait
entravaient

# on whom the responsibility falls
[bl.falls] positions beside
revient
revenait
est imputable
échoit
pèse sur
est à chercher du côté
est à mettre au compte

# « c'est la signature de »
[bl.signature] positions beside
c'est la signature
c'est bien la signature
c'est la marque
c'est la marque de fabrique
c'est l'œuvre

# tells of shots
[bl.tells] positions beside
état
parle
parlent
parlait
parlé
évoque
évoqué
évoquent
signale
signalé
signalent
recense
recensé
rapporte
rapporté

[bl.each] positions beside
s'en rejettent
s'en renvoient
se rejettent
se rejetaient
se renvoient
se renvoyaient
s'imputent
s'attribuent

# soldiers went over a line
[bl.crossed] positions beside
a franchi
a traversé
ont franchi
ont traversé
avait franchi
avait traversé
avaient franchi
avaient traversé
aurait franchi
aurait traversé
auraient franchi
auraient traversé
