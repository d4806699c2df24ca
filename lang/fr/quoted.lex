# French: words beside quotations that tell whose they are. Own work.
# SPDX-License-Identifier: Apache-2.0

# verbs that tell who says what stands in quotation marks before them: « ... », a coupé la ministre
[retort.done] beside
admis
alerté
analysé
appuyé
argumenté
asséné
attaqué
avancé
averti
botté en touche
complété
conseillé
contre-attaqué
convenu
corrigé
coupé
crié
déclamé
décrété
décrypté
développé
éludé
enfoncé le clou
garanti
grondé
insinué
interpellé
intimé
maintenu
menacé
moqué
opposé
pesté
pointé
prétendu
professé
promis
proposé
questionné
raillé
rassuré
repris
scandé
signifié
souhaité
soutenu
surenchéri
taclé
tempêté
temporisé
théorisé
tonné
tranché

[retort.now] beside
abonde
alerte
appuie
attaque
avance
complète
contre-attaque
convient
corrige
coupe
crie
développe
gronde
hurle
insinue
lance
maintient
menace
nuance
oppose
philosophe
plaidait
pointe
poste
professe
promet
renchérit
reprend
se défend
se félicitait
signifie
soutiennent
soutient
surenchérit
tempère
tempête
temporise
tonne
tranche

# words that were said, by which the sentence behind a quotation tells whose they are
[words.said] continues beside
alerte
appel
appels
avertissement
communiqué
déclaration
déclarations
exigence
formule
lettre
message
mots
paroles
phrase
phrases
plaidoyer
position
prière
propos
réaction
tweet
ultimatum
vœu

# how they came
[words.came] beside
adressé @e
diffusé @e
écrit @e
émis @e
envoyé @e
formulé @e
lancé @e
lu @e
partagé @e
posté @e
prononcé @e
publié @e
relayé @e
signé @e
tenu @e
transmis @e

# « ainsi s'est exprimé X », « c'est en ces termes que »
[words.so] continues beside
ainsi
termes

# who was outspoken: « L'archevêque n'a pas mâché ses mots »
[outspoken] continues beside
a donné de la voix
a haussé le ton
a tapé du poing
est catégorique
est formel
est formelle
est monté au créneau
hausse le ton
monte au créneau
n'a pas caché sa colère
n'a pas mâché ses mots
n'a pas pris de gants
n'y est pas allé par quatre chemins
n'y va pas par quatre chemins
ne cache pas sa colère
ne décolère pas
ne mâche pas ses mots

# what puts somebody on the stage, whose words follow
[say]
a accordé un entretien +full
a animé un point de presse +full
a animé une conférence de presse +full
a donné une conférence de presse +full
a fait face à la presse +full
a posé ses conditions +full
a remis son rapport +full
a rencontré la presse +full
a reçu la presse +full
a rompu le silence +full
a tenu un point de presse +full
a tenu une conférence de presse +full
est sorti de sa réserve +full
est sorti de son silence +full
est sorti du silence +full
est sortie de sa réserve +full
est sortie de son silence +full
est sortie du silence +full
n'en démord pas +full
ne s'est pas dérobé +full
ne s'est pas dérobée +full
persiste et signe +full
s'est fendu d'un communiqué +full
s'est fendue d'un communiqué +full
tient une conférence de presse +full

[outcry] continues beside
colère
cri
désarroi
exaspération
indignation

# between a verb of saying and whoever says it
[gap]
aussi sec
calmement
d'emblée
dans la foulée
du tac au tac
laconiquement
sans ambages
sans détour
sèchement
sobrement
tout de go
vertement
