# Words of statements by ministries, general staffs, missions and councils: rules of 23-state-bodies.rules. Own work. Apache-2.0.

# what a side goes on doing
[st.commit] positions beside
bafouer
commettre
défier
enfreindre
ignorer
lancer des attaques
lancer des bombardements
lancer des frappes
lancer des raids
menacer
mener des attaques
mener des bombardements
mener des frappes
mener des raids
nier
perpétrer
saboter
saper
violer

# told of a side with those it hits behind
[st.blow] positions beside
bombardement @s
exaction @s
frappe @s
massacre @s
pilonnage @s
raid @s

# what is done to agreements and talks
[st.spoil] positions beside
choisi ~ la voie de la guerre
choisit la voie de la guerre
fait fi
fait échouer
font fi
foul @stand ~ aux pieds
franchi @e ~ une ligne rouge
franchi une nouvelle étape
franchissent une ligne rouge
franchit un nouveau palier
franchit un seuil
franchit une ligne rouge
franchit une nouvelle étape
piétin @stand
remet en cause
remettent en cause
remis en cause
reni @stand
sabot @stand
sap @stand
torpill @stand
tourne le dos
tournent le dos
tourné le dos
tourné ~ le dos

# what cannot be borne, as a whole sentence
[st.shame] positions beside
c'est indigne
il est ~ choquant
il est ~ déplorable
il est ~ indigne

# "cette violence n'a pas lieu d'être"
[st.out] positions beside
droit de cité
leur place dans
lieu d'être
ne sauraient se justifier
ne sauraient être justifiées
ne sauraient être justifiés
ne sauraient être tolérées
ne sauraient être tolérés
ne saurait se justifier
ne saurait être justifié @e
ne saurait être toléré @e
sa place dans

# "l'assurant de sa solidarité"
[st.sympathy] positions beside
compassion
prières
solidarité
sympathie

# a body charged with something by those above it
[st.instruct] positions beside
donne mandat à
donné mandat à
instruisent
instruit @e
mandat @stand

# "rappelle aux États qu'il leur incombe de"
[st.owe] positions beside
leur appartenait
leur appartient
leur incombait
leur incombe
leur revient
lui appartient
lui incombe
lui revient

# what is fired or sent against a side
[st.shot] positions beside
grenade @s
missile @s
obus
roquette @s

# fire opened and truces broken, with what they are aimed at behind
[st.fire] positions beside
a recouru à des provocations +part
avait recouru à des provocations +part
fait feu +part
font feu +fin
ont recouru à des provocations +part
rompu l'accord +part
rompu la trêve +part
rompu le cessez-le-feu +part
rompu ~ de manière flagrante +part

# what deeds and plans are called
[st.vile] positions beside
barbares
criminelles
criminels
terroristes

# out of what one has to do
[st.shirk] positions beside
esquiver ses responsabilités
fuir ses responsabilités
se défausser de
se défausser sur
se dégager de
se dérober à
se soustraire à
échapper à ses obligations
échapper à ses responsabilités

# what is shared with those who mourn
[st.grief] positions beside
chagrin
deuil
douleur
peine
souffrance
tristesse

# "derrière l'attaque se trouve"
[st.behind] positions beside
se cache
se cachent
se tient
se trouve
se trouvent

# who speaks in another's name, in headings
[st.spokes] beside
porte-parole

# whose duty is recalled
[st.duty] positions beside
devoir
obligation
obligations
responsabilité
responsabilités

# breaks again and again
[st.breaks] positions beside
bafoue
bafouent
enfreignent
enfreint
viole
violent

# attacks by the side that is told behind
[st.assault] positions beside
assaut @s
attaque @s
embuscade @s
incursion @s
offensive @s

# what those who are attacked do
[st.repel] positions beside
déjouer
déjoué @e
essuyer
essuyé @e
mis en échec
repoussent
repousser
repoussé @e
riposté aux
riposté à

# whose hand is behind it
[st.steered] positions beside
commandité @e
fomenté @e
orchestré @e
piloté @e
téléguidé @e
