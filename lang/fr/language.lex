# How French is recognised and spelt: frequent words, endings and letters that speak for it; abbreviations; what digits carry.
# Source: own work; frequent words of the language. Licence: Apache-2.0.
# An entry may have a number after "=": of words, endings and letters how much they speak for the language (1 to 9).

# Function words.
[stopword]
le
les
des
de = 2
du
la = 2
un = 1
une = 2
et
est = 1
dans
que = 2
qui = 2
pour
pas = 2
par = 2
plus = 2
sur = 2
avec
ont
au = 2
aux
ce = 2
cette
ces
il = 2
elle = 2
ils
elles
nous
vous
je = 1
se = 1
son = 1
sa = 1
ses
leur
leurs
mais = 2
ou = 1
où
été
être
était
étaient
étant
sont
fait
après
avant
selon
même
aussi
comme = 2
tout = 2
tous
toute
toutes
deux
y = 1
en = 1
à
a = 1
ne = 1
lors
entre = 2
vers
dont
sans = 2
sous
si = 1
ni = 1
car = 1
donc
ainsi
alors
encore
très
bien
peu
moins
depuis
pendant
contre
chez
dès
on = 1
me = 1
te = 1
lui = 2
eux
moi
mon = 1
ma = 1
mes
notre
nos
votre
vos
celui
celle
ceux
celles
ceci
cela
ça
quand = 2
comment
pourquoi
quel
quelle
quels
quelles
autre
autres
certains
plusieurs
chaque
aucun
aucune
rien
ai
avait
avaient
avoir
sera
seront
serait
fut
peut
peuvent
doit
doivent
font
faire
faut
vont
l' = 4
d' = 4
qu' = 4
n' = 3
s' = 2
c' = 4
j' = 3
m' = 2
jusqu'
lorsqu'
aujourd'
puisqu'
quelqu'
hui

# Words of news.
[word]
président = 1
ministre = 2
pays
ville
région
personnes
personne
morts
mort = 1
tués
tué
blessés
blessé
victimes
attaque = 2
armée
guerre
gouvernement
police = 1
selon
déclaré
annoncé
affirmé
indiqué
ajouté
années
année
ans
jour
jours
fois
temps
monde
hier
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
janvier
février
mars
avril
mai
juin
juillet
août
septembre
octobre
novembre
décembre
premier
première
nouveau
nouvelle
nouveaux
états
unis
france
français
française
bilan
accord
droits
femmes
hommes
enfants
bon
bonne
grand = 2
grande
faire
bien
petit
petite
nom
chef = 1
route
voiture
vie
maison
rue
tribunal
groupe
loi
mesure
sécurité
situation = 1
évidemment
oui
voyons

# Endings of longer words, two to four letters.
[ending]
eux = 2
euse = 2
ées = 2
ée = 1
és = 2
eur = 2
eurs = 2
ique = 2
aire = 2
oire = 2
aux = 1
ité = 2
ités = 2
tion = 1
ions = 1
ment = 1
ents = 1
elle = 1
ère = 2
ance = 1
ence = 1
iers = 2
ier = 2
ait = 2
age = 1
ient = 2
eaux = 2
eau = 2
oir = 2
ette = 1
enne = 2
ien = 2
iens = 2
ives = 1
ant = 1
ants = 2
ais = 2
aise = 2

[letter]
é = 1
è = 2
ê = 2
à = 2
ç = 1
œ = 3
ù = 2
û = 2
î = 2
ô = 1
â = 1
ï = 1
ë = 1

# Their dot ends no sentence. = 2: it does after a number when a capital follows; = 3: when a capital follows.
[abbreviation]
pers = 3
m
mm
dr
pr
me
mgr
st
ste
gal
col
cdt
cap
lt
lieut
cf
p
pp
art
av
bd
env
ex
fig
hab
no
nos
vol
tél
ref
réf
éd
ibid
rép
dép
chap
janv
févr
avr
juil
sept
oct
nov
déc
etc = 3
apr
km = 3
kg = 3
mn = 3
min = 3
sec = 3
mio = 3
md = 3
# ranks, places and offices besides
arr
brig
gén
gouv
insp
maj
préf
prov
rte
serg

# Endings on digits.
[suffix]
er
ers
re
res
e
es
ème
èmes
ième
ièmes
nd
nde
nds
ndes
eme

[decimal]
","

[group]
"."

# An apostrophe ends a word and belongs to it: l', qu'.
[elision]
yes
