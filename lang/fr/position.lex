# French: what is said of a conflict: calls, accusations, condemnations ... (what is called for: aim).
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

# verbs in -er: appell- and appel- are two stems
@stand: é+part, ée+part, és+part, ées+part, e+fin, ent+fin, ait+fin, aient+fin, a+fin, èrent+fin, ant+ger, er+inf, ons+we, era+fin, eront+fin, erait+fin
@gstand: é+part, ée+part, és+part, ées+part, e+fin, ent+fin, eait+fin, eaient+fin, ea+fin, èrent+fin, eant+ger, er+inf, eons+we, era+fin
@cstand: cé+part, cée+part, cés+part, cées+part, ce+fin, cent+fin, çait+fin, çaient+fin, ça+fin, cèrent+fin, çant+ger, cer+inf, çons+we, cera+fin, ceront+fin
@ir-stand: i+part, ie+part, is+part, ies+part, it+fin, issent+fin, issait+fin, issaient+fin, irent+fin, issant+ger, ir+inf, issons+we
@ouvrir: e+fin, ent+fin, ait+fin, aient+fin, ant+ger, ir+inf, ons+we, it+fin, irent+fin   # offre, accueille
@aire: t+fin, t+part, sait+fin, saient+fin, sant+ger, re+inf, sons+we                     # fait
@mute: le+fin, lent+fin, lera+fin, leront+fin       # appel-le

[and]
en particulier
notamment
y compris
et
ou encore

[and.plus]
ainsi que
ainsi qu'
de même que
mais aussi
mais également
tout comme

# ---- calls ----
# somebody to do something: exhorter les parties à ..., demander aux parties de ...
[call.to] positions
conseill @stand à
conseill @stand au
conseill @stand aux
déconseill @stand à
déconseill @stand au
déconseill @stand aux
réexhort @stand
enjoindre +inf
fai @aire pression sur
font pression sur +fin
mettre en demeure +inf
mettant ~ en demeure +ger
mettait ~ en demeure +fin
mettaient ~ en demeure +fin
presser +inf
supplier +inf
suppliait +fin
suppliaient +fin
pressé @e +part
# something: réclamer une enquête, plaider pour le dialogue
adjur @stand
appel @mute
appel @stand
conjur @stand
convi @stand
encourag @gstand
engag @gstand à
engage +fin
engagent +fin
engageons +we
enjoi gnent +fin
enjoignait +fin
enjoignant +ger
enjoignent +fin
enjoint +fin
enjoint +part
exhort @stand
faisant appel +ger
faisons appel +we
fait ~ appel à +fin
fait ~ appel au +fin
fait ~ appel aux +fin
fait ~ appel à +part
fait ~ appel au +part
fait ~ appel aux +part
font ~ appel à +fin
font ~ appel au +fin
font ~ appel aux +fin
implor @stand
incit @stand
invit @stand
met ~ en demeure +fin
mettent ~ en demeure +fin
mis ~ en demeure +part
pressait +fin
pressant +ger
pressé +part
presse l' +fin
presse la +fin
presse le +fin
presse les +fin
pressent +fin
priait +fin
priant +ger
prie +fin
prié @e +part
prient +fin
recommand @stand
somm @stand
suppliant +ger
supplie +fin
supplié +part
supplient +fin
suppliés +part

[call.for] positions
requis l'aide +part
requis l'appui +part
requis l'assistance +part
requis l'intervention +part
requis le soutien +part
requiert l'aide +fin
requiert l'appui +fin
requiert l'assistance +fin
requiert l'intervention +fin
requiert le soutien +fin
revendiqu @stand la tenue
revendiqu @stand le droit
revendiqu @stand le retour
revendiqu @stand la libération
réclam @stand justice
demand @stand justice
exig @gstand justice
redemand @stand
réexig @gstand
veut voir +fin+that
veulent voir +fin+that
voulait voir +fin+that
voulaient voir +fin+that
voudrait voir +fin+that
voulaient que +fin+that
voulait que +fin+that
voulait qu' +fin+that
voulaient qu' +fin+that
veut qu' +fin+that
veulent qu' +fin+that
vouloir que +inf+that
prêch @stand
fai @aire pression pour
font pression pour +fin
sollicitait +fin
sollicitaient +fin
sollicitant +ger
sollicité @e +part
appel @stand de ses vœux
appelle de ses vœux +fin
appellent de leurs vœux +fin
appel @stand de leurs vœux
préconis @stand
ordonn @stand que +that
ordonn @stand qu' +that
réitér @stand sa demande
réitère sa demande +fin
renouvel @stand sa demande
renouvelle sa demande +fin
réitér @stand leur demande
renouvel @stand leur demande
voulons que +we
voulons qu' +we
souhaitons voir +we
voulons voir +we
# un appel à ..., its verb before
a appelé de ses vœux +full
a souhaité voir +full+that
a voulu que +full+that
attend d' +fin+that
attend de +fin+that
attendent d' +fin+that
attendent de +fin+that
attendons d'urgence +we
attendons de +we
attendons que +we
demand @stand
exig @gstand
exigeant +ger
exigeons +we
insist @stand pour
insist @stand sur
insist @stand sur l'urgence
insist @stand sur la nécessité
insistant pour +ger
insistant sur +ger
insiste pour que +fin+that
milit @stand pour
plaid @stand
plaidant en faveur +ger
plaidant pour +ger
prôn @stand
rappel @stand l'urgence
rappel @stand la nécessité
réaffirm @stand la nécessité
réclam @stand
réclamant +ger
requièrent +fin
requiert +fin
sollicite +fin
sollicité +part
sollicitent +fin
souhaite voir +fin+that
souhaitent voir +fin+that
soulign @stand l'urgence
soulign @stand la nécessité
veulent que +fin+that
veut que +fin+that
tient à ce que +fin+that
tient à ce qu' +fin+that
tiennent à ce que +fin+that
tiennent à ce qu' +fin+that
tenons à ce que +we
tenons à ce qu' +we

# souhaite un cessez-le-feu
[call.wish] positions
souhaitait
souhaitaient
souhaitant
souhaite
souhaitent
souhaité

[call.noun] positions
nouvel appel
nouveaux appels
nouvel appel pressant
appel @s urgent @s
appel @s vibrant @s
appel commun
appel conjoint
appel @s
appel @s pressant @s
appel @s solennel @s
demande @s
demande officielle
exhortation @s
exigence @s
injonction @s
plaidoyer @s
sommation @s
ultimatum @s
souhait @s

[call.light]
multipli @stand
relay @stand
relaie +fin
relaient +fin
lan @cstand
renouvellera +fin
réaffirm @stand
répét @stand
maintient +fin
maintenu +part
confirm @stand
adressaient +fin
adressait +fin
adressant +ger
adresser
envoie +fin
envoient +fin
formulait +fin
formulant +ger
formuler
lançaient +fin
lançait +fin
lançant +ger
lancer
réitér @stand
réitéraient +fin
réitérait +fin
réitérant +ger
réitérer
relancer
renouvel @stand
renouvelaient +fin
renouvelait +fin
renouvelant +ger
adress @é
adresse +fin
adressent +fin
émis +part
formul @é
lanc @é
lance +fin
lancent +fin
réitér @é
réitère +fin
réitèrent +fin
réitérons +we
relanc @é
relayé
renouvel @é
renouveler
renouvelle +fin
renouvellent +fin
joint +fin
répét @é
répétant +ger
répète +fin
répètent +fin
répéter
transmis +part

# what must be
[call.must] positions
ont intérêt à
a intérêt à
ont tout intérêt à
a tout intérêt à
gagneraient à
gagnerait à
il devient urgent de
il devient urgent d'
il devient urgent que
il y a urgence à
il y a urgence de
il y a urgence d'
il est plus qu'urgent de
il est plus qu'urgent d'
il est plus que temps de
il est plus que temps d'
il est plus que temps que
il n'est que temps de
il n'est que temps d'
il n'est que temps que
il n'est pas trop tard pour
il devient impératif de
il devient impératif d'
sont tenus de
sont tenus d'
sont tenues de
sont tenues d'
est tenu de
est tenu d'
est tenue de
est tenue d'
ont le devoir de
ont le devoir d'
a le devoir d'
ont l'obligation de
ont l'obligation d'
se doit de
se doit d'
se doivent de
se doivent d'
se devait de
se devaient de
ferait mieux de
ferait mieux d'
feraient mieux de
feraient mieux d'
ferait bien de
ferait bien d'
feraient bien de
feraient bien d'
est une priorité
était une priorité
constitue une priorité
constituait une priorité
est prioritaire
était prioritaire
reste une priorité
demeure une priorité
devez
devriez
était ~ indispensable @s
était ~ essentiel
était ~ essentielle
était ~ urgent @e
était ~ impératif
était ~ impérative
était ~ crucial @e
était ~ nécessaire
était ~ primordial @e
étaient ~ nécessaires
étaient ~ indispensables
étaient ~ essentielles
étaient ~ essentiels
est plus nécessaire que jamais
était plus nécessaire que jamais
est plus urgent que jamais
est plus urgente que jamais
est plus que jamais nécessaire
est plus que jamais indispensable
demeure ~ indispensable
demeure ~ nécessaire
demeure ~ essentiel
demeure ~ essentielle
reste ~ indispensable
reste ~ nécessaire
reste ~ essentiel
reste ~ essentielle
l'urgence est à
l'urgence est au
la priorité est à
la priorité est au
s'imposait
il ne doit pas y avoir
il ne doit plus y avoir
il ne peut y avoir
il ne saurait y avoir
il ne faut pas
avaient l'obligation d'
avaient l'obligation de
avaient le devoir de
avait l'obligation d'
avait l'obligation de
avait le devoir de
devons
devrions
a l'obligation d'
a l'obligation de
a le devoir de
est ~ crucial @e
est ~ essentiel
est ~ essentielle
est ~ impératif
est ~ impérative
est ~ indispensable @s
est ~ nécessaire
est ~ primordial @e
est d'autant plus urgent de
est d'autant plus urgent d'
était d'autant plus urgent de
était d'autant plus urgent d'
est d'autant plus urgent que
est plus que jamais urgent de
est plus que jamais nécessaire de
est ~ urgent @e
est ~ vital @e
étaient tenues d'
étaient tenues de
étaient tenus d'
étaient tenus de
était nécessaire
était tenu d'
était tenu de
était tenue de
fallait
il appartenait à +whom
il appartenait au +whom
il appartenait aux +whom
il appartiendra à +whom
il appartient à +whom
il appartient ~ à +whom
il appartient au +whom
il appartient ~ au +whom
il appartient aux +whom
il appartient ~ aux +whom
il demeure ~ capital +full
il demeure ~ crucial +full
il demeure ~ essentiel +full
il demeure ~ fondamental +full
il demeure ~ impératif +full
il demeure ~ important +full
il demeure ~ indispensable +full
il demeure ~ nécessaire +full
il demeure ~ primordial +full
il demeure ~ urgent +full
il demeure ~ vital +full
il est capital +full
il est crucial +full
il est de la plus haute importance
il est de notre devoir
il est essentiel +full
il est fondamental +full
il est grand temps +full
il est impératif +full
il est important +full
il est indispensable +full
il est nécessaire +full
il est plus que jamais nécessaire +full
il est plus que temps +full
il est primordial +full
il est urgent +full
il est vital +full
il est ~ capital +full
il est ~ crucial +full
il est ~ essentiel +full
il est ~ fondamental +full
il est ~ impératif +full
il est ~ important +full
il est ~ indispensable +full
il est ~ nécessaire +full
il est ~ primordial +full
il est ~ temps
il est ~ urgent +full
il est ~ vital +full
il était ~ capital +full
il était ~ crucial +full
il était ~ essentiel +full
il était ~ fondamental +full
il était ~ impératif +full
il était ~ important +full
il était ~ indispensable +full
il était ~ nécessaire +full
il était ~ primordial +full
il était ~ urgent +full
il était ~ vital +full
il incombait à +whom
il incombait au +whom
il incombait aux +whom
il incombe à +whom
il incombe au +whom
il incombe aux +whom
il reste ~ capital +full
il reste ~ crucial +full
il reste ~ essentiel +full
il reste ~ fondamental +full
il reste ~ impératif +full
il reste ~ important +full
il reste ~ indispensable +full
il reste ~ nécessaire +full
il reste ~ primordial +full
il reste ~ urgent +full
il reste ~ vital +full
il revenait à +whom
il revenait au +whom
il revenait aux +whom
il reviendra à +whom
il reviendra au +whom
il revient à +whom
il revient ~ à +whom
il revient au +whom
il revient ~ au +whom
il revient aux +whom
il revient ~ aux +whom
il serait ~ capital +full
il serait ~ crucial +full
il serait ~ essentiel +full
il serait ~ fondamental +full
il serait ~ impératif +full
il serait ~ important +full
il serait ~ indispensable +full
il serait ~ nécessaire +full
il serait ~ primordial +full
il serait ~ urgent +full
il serait ~ vital +full
il y a lieu d'
il y a lieu de
il y a urgence
l'heure est venue
le moment est venu
le temps est venu
n'a d'autre choix que
n'ont d'autre choix que
ne peut être qu'
ne peut être que
doit
doivent
devait
devaient
devra
devraient
devrait
devront
faudra
faudrait
faut
il convient
il est temps
il importait
il importe
il importera
l'heure est à
l'heure est au
obligation
s'impose
s'imposent
est de mise
est de rigueur
sont de mise
sont tenues
sont tenus
sont ~ essentielles
sont ~ essentiels
sont ~ indispensables
sont ~ nécessaires
avons ~ besoin de
avons ~ besoin d'
avons ~ besoin que
il y a un besoin urgent de
il y a un besoin urgent d'
le monde a besoin de
le monde a besoin d'
la région a besoin de
la région a besoin d'
auront à répondre
aura à répondre
auront à rendre
aura à rendre
il n'est pas trop tard
il n'était pas trop tard
il n'est jamais trop tard
qu'il n'était pas trop tard
il est de la plus grande urgence
il est de la plus grande importance
il est de la plus haute importance d'
l'urgence est de
l'urgence est d'
la priorité est de
la priorité est d'
il est du devoir de +whom
il est du devoir des +whom
il est du devoir du +whom

# nothing but peaceful means
[call.peaceful] positions
rien ne remplace le dialogue
rien ne remplacera le dialogue
rien ne saurait remplacer le dialogue
rien ne peut remplacer le dialogue
la seule issue est politique
la seule issue est diplomatique
la seule issue possible est politique
la seule solution est politique
la seule solution est diplomatique
la seule solution est négociée
la seule solution possible est politique
la seule solution viable est politique
issue ne peut être que politique
issue ne peut être que diplomatique
issue ne sera que politique
pas d'alternative au dialogue
pas d'alternative à la négociation
pas d'alternative aux négociations
pas d'alternative que le dialogue
pas d'alternative que la négociation
pas d'alternative que celle du dialogue
pas d'alternative que des négociations
pas d'alternative que de négocier
pas d'alternative que de dialoguer
pas d'autre alternative au dialogue
pas d'autre alternative à la négociation
pas d'autre alternative aux négociations
pas d'autre alternative que le dialogue
pas d'autre alternative que la négociation
pas d'autre alternative que celle du dialogue
pas d'autre alternative que des négociations
pas d'autre alternative que de négocier
pas d'autre alternative que de dialoguer
aucune alternative au dialogue
aucune alternative à la négociation
aucune alternative aux négociations
aucune alternative que le dialogue
aucune alternative que la négociation
aucune alternative que celle du dialogue
aucune alternative que des négociations
aucune alternative que de négocier
aucune alternative que de dialoguer
pas d'autre issue que le dialogue
pas d'autre issue que la négociation
pas d'autre issue que celle du dialogue
pas d'autre issue que des négociations
pas d'autre issue que de négocier
pas d'autre issue que de dialoguer
aucune autre issue que le dialogue
aucune autre issue que la négociation
aucune autre issue que celle du dialogue
aucune autre issue que des négociations
aucune autre issue que de négocier
aucune autre issue que de dialoguer
pas d'autre voie que le dialogue
pas d'autre voie que la négociation
pas d'autre voie que celle du dialogue
pas d'autre voie que des négociations
pas d'autre voie que de négocier
pas d'autre voie que de dialoguer
aucune autre voie que le dialogue
aucune autre voie que la négociation
aucune autre voie que celle du dialogue
aucune autre voie que des négociations
aucune autre voie que de négocier
aucune autre voie que de dialoguer
pas d'autre solution que le dialogue
pas d'autre solution que la négociation
pas d'autre solution que celle du dialogue
pas d'autre solution que des négociations
pas d'autre solution que de négocier
pas d'autre solution que de dialoguer
aucune autre solution que le dialogue
aucune autre solution que la négociation
aucune autre solution que celle du dialogue
aucune autre solution que des négociations
aucune autre solution que de négocier
aucune autre solution que de dialoguer
pas d'autre option que le dialogue
pas d'autre option que la négociation
pas d'autre option que celle du dialogue
pas d'autre option que des négociations
pas d'autre option que de négocier
pas d'autre option que de dialoguer
pas d'autre choix que le dialogue
pas d'autre choix que la négociation
pas d'autre choix que celle du dialogue
pas d'autre choix que des négociations
pas d'autre choix que de négocier
pas d'autre choix que de dialoguer
ne peut être que politique
ne pourra être que politique
ne peut être que diplomatique
ne se réglera pas par les armes
ne se résoudra pas par les armes
ne se réglera pas par la force
ne sera pas réglé @e par les armes
ne peut être réglé @e par les armes
ne peut être réglé @e par la force
ne peut être résolu @e par la force
ne peut être résolu @e par les armes
# le dialogue est la seule voie
aucune issue militaire
aucune solution militaire
aucune solution par la force
il n'existe pas de solution militaire
il n'y a pas d'issue militaire
il n'y a pas de solution militaire
impossible de trouver une solution militaire
issue militaire
ne doit être réglé que
ne doit être réglée que
ne doit être réglées que
ne doit être réglés que
ne doit être résolu que
ne doit être résolue que
ne doit être résolues que
ne doit être résolus que
ne doivent être réglé que
ne doivent être réglée que
ne doivent être réglées que
ne doivent être réglés que
ne doivent être résolu que
ne doivent être résolue que
ne doivent être résolues que
ne doivent être résolus que
ne passera pas par la force
ne peut être réglé que
ne peut être réglée que
ne peut être réglées que
ne peut être réglés que
ne peut être résolu par la force
ne peut être résolu que
ne peut être résolue que
ne peut être résolues que
ne peut être résolus que
ne peut y avoir de solution militaire
ne peuvent être réglé que
ne peuvent être réglée que
ne peuvent être réglées que
ne peuvent être réglés que
ne peuvent être résolu que
ne peuvent être résolue que
ne peuvent être résolues que
ne peuvent être résolus que
ne pourra être réglé que
ne pourra être réglée que
ne pourra être réglées que
ne pourra être réglés que
ne pourra être résolu que
ne pourra être résolue que
ne pourra être résolues que
ne pourra être résolus que
ne pourrait être réglé que
ne pourrait être réglée que
ne pourrait être réglées que
ne pourrait être réglés que
ne pourrait être résolu que
ne pourrait être résolue que
ne pourrait être résolues que
ne pourrait être résolus que
ne pouvaient être réglé que
ne pouvaient être réglée que
ne pouvaient être réglées que
ne pouvaient être réglés que
ne pouvaient être résolu que
ne pouvaient être résolue que
ne pouvaient être résolues que
ne pouvaient être résolus que
ne pouvait être réglé que
ne pouvait être réglée que
ne pouvait être réglées que
ne pouvait être réglés que
ne pouvait être résolu que
ne pouvait être résolue que
ne pouvait être résolues que
ne pouvait être résolus que
ne saurait être réglé que
ne saurait être réglée que
ne saurait être réglées que
ne saurait être réglés que
ne saurait être résolu par la force
ne saurait être résolu que
ne saurait être résolue que
ne saurait être résolues que
ne saurait être résolus que
ne sera résolu que
pas d'issue militaire
pas d'issue par la force
pas de solution militaire
pas de solution par la force
pas être réglé par la force
pas être réglée par la force
pas être résolu militairement
pas être résolu par la force
pas être résolue par la force
solution exclusivement militaire
solution militaire
solution purement militaire
solution purement sécuritaire
solution strictement militaire
solution uniquement militaire
violence n'est pas la solution
violence n'est pas une solution
violence n'est jamais la solution
violence n'est jamais une solution
violence ne résoudra pas
violence ne réglera pas
violence ne résout rien
guerre n'est pas la solution
guerre n'est pas une solution
guerre n'est jamais une solution
force n'est pas la solution
force n'est pas une solution

[call.only] positions
aucune alternative
aucune autre issue
aucune autre voie
d'autre choix que
d'autre issue que
d'autre voie que
doit passer par
l'essentiel est de
l'urgence est à
l'urgence est de
la seule issue
meilleur moyen
meilleure voie
ne passera que par
ne peut passer que par
ne pourra passer que par
pas d'alternative
pas d'alternative à
pas d'alternative au
pas d'autre alternative
pas d'autre choix
pas d'autre issue
pas d'autre option
pas d'autre solution
pas d'autre voie
passe nécessairement par
priorité absolue est
priorité doit être
priorité est d'
priorité est de
priorité était
priorité immédiate est
priorités étaient
seul chemin
seul moyen
seule issue
seule option
seule réponse
seule solution
seule voie
seule voie possible
seule voie viable
solution consiste à
solution passe par
solution vient de la
solution vient du
tâche la plus urgente est
tâche urgente est de
unique issue
unique voie
paix passe par
paix passe d'abord par
cela passe par
passe avant tout par
passe d'abord par
passe aussi par
passe par la
passe par l'
passe par le
passe par un
passe par une
passait par la
passait par l'
passait par le
passait par un
passait par une
passent par
passera par
passera nécessairement par
solution ne peut venir que
seule façon
seule manière
unique option
unique solution
unique moyen
unique alternative
unique chemin
unique réponse
unique garantie
unique recours
seul choix
seul recours
seul espoir
seule alternative
seule perspective
seule garantie
seule planche de salut
seule voie de sortie
seule porte de sortie
meilleure option
meilleure solution
meilleur chemin
meilleure garantie
meilleur choix
meilleure réponse
seul cadre
unique cadre
se règle par
se règlent par
se réglera par
se règlera par
se règleront par
se régleront par
se résoudra par
se résoudront par
se résout par
ne se réglera que par
ne se règlera que par
ne se résoudra que par
ne viendra que de
ne viendra que du
ne viendra que d'

# what alone leads somewhere
[call.onlyby] positions
que par
qu'avec
qu'à travers
que via
qu'autour de
qu'autour d'
que sur la base
que dans le cadre
qu'au moyen de
qu'au travers de

# ---- aims ----
[aim.ceasefire]
faire taire les canons +inf
taire les canons
geler le conflit +inf
geler les combats +inf
gel du conflit
gel des combats
renoncer à la lutte armée +inf
abandonner la lutte armée +inf
cesse les combats
cesse les hostilités
cesse les frappes
cesse les bombardements
cesse ses frappes
cesse ses bombardements
cesse ses attaques
dépose les armes
respectent le cessez-le-feu
respecte le cessez-le-feu
respectent la trêve
respecte la trêve
combats cesser
hostilités cesser
violences cesser
tirs cesser
frappes cesser
bombardements cesser
armes se taire
taisent les armes
reprise de la guerre
reprise du conflit
reprise des affrontements
retour à la guerre
pause @s dans les combats
pause @s dans les hostilités
pause ~ dans les combats
pauses ~ dans les combats
pauses significatives dans les combats
arrêt complet de l'agression
arrêt complet de l'offensive
arrêt complet de la guerre
arrêt complet de la violence
arrêt complet des affrontements
arrêt complet des attaques
arrêt complet des bombardements
arrêt complet des combats
arrêt complet des frappes
arrêt complet des hostilités
arrêt complet des opérations militaires
arrêt complet des tirs
arrêt complet des violences
arrêt de l'agression
arrêt de l'offensive
arrêt de la guerre
arrêt de la violence
arrêt de toute violence
arrêt de toutes les hostilités
arrêt des affrontements
arrêt des attaques
arrêt des bombardements
arrêt des combats
arrêt des frappes
arrêt des hostilités
arrêt des opérations militaires
arrêt des tirs
arrêt des violences
arrêt du conflit
arrêt immédiat de l'agression
arrêt immédiat de l'offensive
arrêt immédiat de la guerre
arrêt immédiat de la violence
arrêt immédiat des affrontements
arrêt immédiat des attaques
arrêt immédiat des bombardements
arrêt immédiat des combats
arrêt immédiat des frappes
arrêt immédiat des hostilités
arrêt immédiat des opérations militaires
arrêt immédiat des tirs
arrêt immédiat des violences
arrêtent le feu
arrêtent les attaques
arrêtent les bombardements
arrêtent les combats
arrêtent les frappes
arrêtent les hostilités
arrêtent les tirs
arrêtent les violences
arrêtent leur offensive
arrêtent leurs attaques
arrêtent leurs bombardements
arrêtent leurs opérations
arrêtent ses attaques
arrêtent ses bombardements
arrêtent son offensive
arrêtent tous les combats
arrêtent tout acte hostile
arrêtent tout tir
arrêtent toute attaque
arrêtent toute hostilité
arrêtent toutes les hostilités
arrêter de tirer +inf
arrêter immédiatement le feu +inf
arrêter immédiatement les attaques +inf
arrêter immédiatement les bombardements +inf
arrêter immédiatement les combats +inf
arrêter immédiatement les frappes +inf
arrêter immédiatement les hostilités +inf
arrêter immédiatement les tirs +inf
arrêter immédiatement les violences +inf
arrêter immédiatement leur offensive +inf
arrêter immédiatement leurs attaques +inf
arrêter immédiatement leurs bombardements +inf
arrêter immédiatement leurs opérations +inf
arrêter immédiatement ses attaques +inf
arrêter immédiatement ses bombardements +inf
arrêter immédiatement son offensive +inf
arrêter immédiatement tous les combats +inf
arrêter immédiatement tout acte hostile +inf
arrêter immédiatement tout tir +inf
arrêter immédiatement toute attaque +inf
arrêter immédiatement toute hostilité +inf
arrêter immédiatement toutes les hostilités +inf
arrêter la guerre +inf
arrêter le feu +inf
arrêter les attaques +inf
arrêter les bombardements +inf
arrêter les combats +inf
arrêter les frappes +inf
arrêter les hostilités +inf
arrêter les tirs +inf
arrêter les violences +inf
arrêter leur offensive +inf
arrêter leurs attaques +inf
arrêter leurs bombardements +inf
arrêter leurs opérations +inf
arrêter ses attaques +inf
arrêter ses bombardements +inf
arrêter son offensive +inf
arrêter tous les combats +inf
arrêter tout acte hostile +inf
arrêter tout tir +inf
arrêter toute attaque +inf
arrêter toute hostilité +inf
arrêter toutes les hostilités +inf
attaques cessent
baisser les armes +inf
bombardements cessent
canons se taisent
cessation de l'agression
cessation de l'offensive
cessation de la guerre
cessation de la violence
cessation des affrontements
cessation des attaques
cessation des bombardements
cessation des combats
cessation des frappes
cessation des hostilités
cessation des opérations militaires
cessation des tirs
cessation des violences
cessation immédiate de l'agression
cessation immédiate de l'offensive
cessation immédiate de la guerre
cessation immédiate de la violence
cessation immédiate des affrontements
cessation immédiate des attaques
cessation immédiate des bombardements
cessation immédiate des combats
cessation immédiate des frappes
cessation immédiate des hostilités
cessation immédiate des opérations militaires
cessation immédiate des tirs
cessation immédiate des violences
cessation permanente des hostilités
cesse de bombarder
cessent de bombarder
cessent immédiatement le feu
cessent immédiatement les attaques
cessent immédiatement les bombardements
cessent immédiatement les combats
cessent immédiatement les frappes
cessent immédiatement les hostilités
cessent immédiatement les tirs
cessent immédiatement les violences
cessent immédiatement leur offensive
cessent immédiatement leurs attaques
cessent immédiatement leurs bombardements
cessent immédiatement leurs opérations
cessent immédiatement ses attaques
cessent immédiatement ses bombardements
cessent immédiatement son offensive
cessent immédiatement tous les combats
cessent immédiatement tout acte hostile
cessent immédiatement tout tir
cessent immédiatement toute attaque
cessent immédiatement toute hostilité
cessent immédiatement toutes les hostilités
cessent le feu
cessent les attaques
cessent les bombardements
cessent les combats
cessent les frappes
cessent les hostilités
cessent les tirs
cessent les violences
cessent leur offensive
cessent leurs attaques
cessent leurs bombardements
cessent leurs opérations
cessent ses attaques
cessent ses bombardements
cessent son offensive
cessent tous les combats
cessent tout acte hostile
cessent tout tir
cessent toute attaque
cessent toute hostilité
cessent toutes les hostilités
cesser de bombarder +inf
cesser de tirer +inf
cesser immédiatement le feu +inf
cesser immédiatement les attaques +inf
cesser immédiatement les bombardements +inf
cesser immédiatement les combats +inf
cesser immédiatement les frappes +inf
cesser immédiatement les hostilités +inf
cesser immédiatement les tirs +inf
cesser immédiatement les violences +inf
cesser immédiatement leur offensive +inf
cesser immédiatement leurs attaques +inf
cesser immédiatement leurs bombardements +inf
cesser immédiatement leurs opérations +inf
cesser immédiatement ses attaques +inf
cesser immédiatement ses bombardements +inf
cesser immédiatement son offensive +inf
cesser immédiatement tous les combats +inf
cesser immédiatement tout acte hostile +inf
cesser immédiatement tout tir +inf
cesser immédiatement toute attaque +inf
cesser immédiatement toute hostilité +inf
cesser immédiatement toutes les hostilités +inf
cesser le feu +inf
cesser les attaques +inf
cesser les bombardements +inf
cesser les combats +inf
cesser les frappes +inf
cesser les hostilités +inf
cesser les tirs +inf
cesser les violences +inf
cesser leur offensive +inf
cesser leurs attaques +inf
cesser leurs bombardements +inf
cesser leurs opérations +inf
cesser sans délai le feu +inf
cesser sans délai les attaques +inf
cesser sans délai les bombardements +inf
cesser sans délai les combats +inf
cesser sans délai les frappes +inf
cesser sans délai les hostilités +inf
cesser sans délai les tirs +inf
cesser sans délai les violences +inf
cesser sans délai leur offensive +inf
cesser sans délai leurs attaques +inf
cesser sans délai leurs bombardements +inf
cesser sans délai leurs opérations +inf
cesser sans délai ses attaques +inf
cesser sans délai ses bombardements +inf
cesser sans délai son offensive +inf
cesser sans délai tous les combats +inf
cesser sans délai tout acte hostile +inf
cesser sans délai tout tir +inf
cesser sans délai toute attaque +inf
cesser sans délai toute hostilité +inf
cesser sans délai toutes les hostilités +inf
cesser ses attaques +inf
cesser ses bombardements +inf
cesser son offensive +inf
cesser tous les combats +inf
cesser tous les tirs +inf
cesser tout acte hostile +inf
cesser tout tir +inf
cesser toute attaque +inf
cesser toute hostilité +inf
cesser toutes les hostilités +inf
cessez le feu
cessez-le-feu
cessez-le-feu humanitaire
combats cessent
déposent les armes
déposer les armes +inf
faire taire les armes +inf
fin à l'offensive
fin à la guerre
fin à la violence
fin à leur avancée
fin à leur offensive
fin à leurs attaques
fin à ses attaques
fin à son avancée
fin à son offensive
fin au bain de sang
fin au conflit
fin au conflit armé
fin aux affrontements
fin aux attaques
fin aux bombardements
fin aux combats
fin aux frappes
fin aux hostilités
fin aux tirs
fin aux violences
fin de l'agression
fin de l'escalade
fin de l'invasion
fin de l'offensive
fin de la guerre
fin de la violence
fin de toutes les hostilités
fin des affrontements
fin des attaques
fin des bombardements
fin des combats
fin des frappes
fin des hostilités
fin des opérations militaires
fin des tirs
fin des violences
fin du conflit
fin immédiate de l'agression
fin immédiate de l'offensive
fin immédiate de la guerre
fin immédiate de la violence
fin immédiate des affrontements
fin immédiate des attaques
fin immédiate des bombardements
fin immédiate des combats
fin immédiate des frappes
fin immédiate des hostilités
fin immédiate des opérations militaires
fin immédiate des tirs
fin immédiate des violences
frappes cessent
fusils se taisent
guerre cesse
guerre s'arrête
hostilités cessent
les armes se taisent
massacres cessent
mette fin à ce conflit
mette fin à cette guerre
mette fin à l'offensive
mette fin à la guerre
mette fin à la violence
mette fin à leur avancée
mette fin à leur offensive
mette fin à leurs attaques
mette fin à ses attaques
mette fin à son agression
mette fin à son avancée
mette fin à son offensive
mette fin au conflit
mette fin aux affrontements
mette fin aux attaques
mette fin aux bombardements
mette fin aux combats
mette fin aux exactions
mette fin aux frappes
mette fin aux hostilités
mette fin aux tirs
mette fin aux violences
mette un terme à ce conflit
mette un terme à cette guerre
mette un terme à l'offensive
mette un terme à la guerre
mette un terme à la violence
mette un terme à leur avancée
mette un terme à leur offensive
mette un terme à leurs attaques
mette un terme à ses attaques
mette un terme à son agression
mette un terme à son avancée
mette un terme à son offensive
mette un terme au conflit
mette un terme aux affrontements
mette un terme aux attaques
mette un terme aux bombardements
mette un terme aux combats
mette un terme aux exactions
mette un terme aux frappes
mette un terme aux hostilités
mette un terme aux tirs
mette un terme aux violences
mettent fin à ce conflit
mettent fin à cette guerre
mettent fin à l'offensive
mettent fin à la guerre
mettent fin à la violence
mettent fin à leur avancée
mettent fin à leur offensive
mettent fin à leurs attaques
mettent fin à ses attaques
mettent fin à son agression
mettent fin à son avancée
mettent fin à son offensive
mettent fin au conflit
mettent fin aux affrontements
mettent fin aux attaques
mettent fin aux bombardements
mettent fin aux combats
mettent fin aux exactions
mettent fin aux frappes
mettent fin aux hostilités
mettent fin aux tirs
mettent fin aux violences
mettent un terme à ce conflit
mettent un terme à cette guerre
mettent un terme à l'offensive
mettent un terme à la guerre
mettent un terme à la violence
mettent un terme à leur avancée
mettent un terme à leur offensive
mettent un terme à leurs attaques
mettent un terme à ses attaques
mettent un terme à son agression
mettent un terme à son avancée
mettent un terme à son offensive
mettent un terme au conflit
mettent un terme aux affrontements
mettent un terme aux attaques
mettent un terme aux bombardements
mettent un terme aux combats
mettent un terme aux exactions
mettent un terme aux frappes
mettent un terme aux hostilités
mettent un terme aux tirs
mettent un terme aux violences
mettre fin à ce conflit +inf
mettre fin à cette guerre +inf
mettre fin à l'offensive +inf
mettre fin à la guerre +inf
mettre fin à la violence +inf
mettre fin à leur avancée +inf
mettre fin à leur offensive +inf
mettre fin à leurs attaques +inf
mettre fin à ses attaques +inf
mettre fin à son agression +inf
mettre fin à son avancée +inf
mettre fin à son offensive +inf
mettre fin au conflit +inf
mettre fin aux affrontements +inf
mettre fin aux attaques +inf
mettre fin aux bombardements +inf
mettre fin aux combats +inf
mettre fin aux exactions +inf
mettre fin aux frappes +inf
mettre fin aux hostilités +inf
mettre fin aux tirs +inf
mettre fin aux violences +inf
mettre immédiatement fin à ce conflit +inf
mettre immédiatement fin à cette guerre +inf
mettre immédiatement fin à l'offensive +inf
mettre immédiatement fin à la guerre +inf
mettre immédiatement fin à la violence +inf
mettre immédiatement fin à leur avancée +inf
mettre immédiatement fin à leur offensive +inf
mettre immédiatement fin à leurs attaques +inf
mettre immédiatement fin à ses attaques +inf
mettre immédiatement fin à son agression +inf
mettre immédiatement fin à son avancée +inf
mettre immédiatement fin à son offensive +inf
mettre immédiatement fin au conflit +inf
mettre immédiatement fin aux affrontements +inf
mettre immédiatement fin aux attaques +inf
mettre immédiatement fin aux bombardements +inf
mettre immédiatement fin aux combats +inf
mettre immédiatement fin aux exactions +inf
mettre immédiatement fin aux frappes +inf
mettre immédiatement fin aux hostilités +inf
mettre immédiatement fin aux tirs +inf
mettre immédiatement fin aux violences +inf
mettre immédiatement un terme à ce conflit +inf
mettre immédiatement un terme à cette guerre +inf
mettre immédiatement un terme à l'offensive +inf
mettre immédiatement un terme à la guerre +inf
mettre immédiatement un terme à la violence +inf
mettre immédiatement un terme à leur avancée +inf
mettre immédiatement un terme à leur offensive +inf
mettre immédiatement un terme à leurs attaques +inf
mettre immédiatement un terme à ses attaques +inf
mettre immédiatement un terme à son agression +inf
mettre immédiatement un terme à son avancée +inf
mettre immédiatement un terme à son offensive +inf
mettre immédiatement un terme au conflit +inf
mettre immédiatement un terme aux affrontements +inf
mettre immédiatement un terme aux attaques +inf
mettre immédiatement un terme aux bombardements +inf
mettre immédiatement un terme aux combats +inf
mettre immédiatement un terme aux exactions +inf
mettre immédiatement un terme aux frappes +inf
mettre immédiatement un terme aux hostilités +inf
mettre immédiatement un terme aux tirs +inf
mettre immédiatement un terme aux violences +inf
mettre un terme à ce conflit +inf
mettre un terme à cette guerre +inf
mettre un terme à l'offensive +inf
mettre un terme à la guerre +inf
mettre un terme à la violence +inf
mettre un terme à leur avancée +inf
mettre un terme à leur offensive +inf
mettre un terme à leurs attaques +inf
mettre un terme à ses attaques +inf
mettre un terme à son agression +inf
mettre un terme à son avancée +inf
mettre un terme à son offensive +inf
mettre un terme au conflit +inf
mettre un terme aux affrontements +inf
mettre un terme aux attaques +inf
mettre un terme aux bombardements +inf
mettre un terme aux combats +inf
mettre un terme aux exactions +inf
mettre un terme aux frappes +inf
mettre un terme aux hostilités +inf
mettre un terme aux tirs +inf
mettre un terme aux violences +inf
pause humanitaire
pauses humanitaires
poursuite des affrontements
poursuite des affrontements armés
poursuite des combats
poursuite des hostilités
poursuite des violences
reprise des combats
reprise des hostilités
se taisent les armes
silence des armes
suspendre le feu +inf
suspendre les attaques +inf
suspendre les bombardements +inf
suspendre les combats +inf
suspendre les frappes +inf
suspendre les hostilités +inf
suspendre les tirs +inf
suspendre les violences +inf
suspendre leur offensive +inf
suspendre leurs attaques +inf
suspendre leurs bombardements +inf
suspendre leurs opérations +inf
suspendre ses attaques +inf
suspendre ses bombardements +inf
suspendre son offensive +inf
suspendre tous les combats +inf
suspendre tout acte hostile +inf
suspendre tout tir +inf
suspendre toute attaque +inf
suspendre toute hostilité +inf
suspendre toutes les hostilités +inf
suspension de l'agression
suspension de l'offensive
suspension de la guerre
suspension de la violence
suspension des affrontements
suspension des attaques
suspension des bombardements
suspension des combats
suspension des frappes
suspension des hostilités
suspension des opérations militaires
suspension des tirs
suspension des violences
taire les armes +inf
taire les canons +inf
terme à la guerre
terme aux combats
terme aux hostilités
terme aux violences
tirs cessent
trêve @s
trêve humanitaire
violences cessent

[aim.dialogue]
tenir un sommet +inf
organiser un sommet +inf
tenir une rencontre +inf
organiser une rencontre +inf
réunion de la commission mixte
réunion du comité mixte
réunion de la commission bilatérale
réunion de la commission frontalière
réunion du comité frontalier
réunir la commission mixte +inf
réunir la commission frontalière +inf
réunir la commission bilatérale +inf
réunir le comité frontalier +inf
réunir le comité mixte +inf
réunir le comité conjoint +inf
réunir la commission conjointe +inf
réunion bilatérale
réunion tripartite
réunion trilatérale
réunion quadripartite
réunion de haut niveau
réunion de conciliation
réunion de concertation
réunions tripartites
rencontre bilatérale
rencontre tripartite
rencontre trilatérale
rencontre quadripartite
rencontre directe
rencontre de haut niveau
sommet tripartite
sommet trilatéral
sommet quadripartite
table ronde
tables rondes
format tripartite
poursuivre le processus politique +inf
poursuivent le processus politique
poursuite du processus politique
se réunir autour d'une table +inf
se mettre à table +inf
discuter directement +inf
discuter entre eux +inf
négocient
négocie
négocieront
dialoguent
renouent le dialogue
renoue le dialogue
reprennent le dialogue
reprennent les négociations
reprennent les pourparlers
reprennent les discussions
reprenne les négociations
reprenne les pourparlers
reviennent à la table des négociations
revienne à la table des négociations
retournent à la table des négociations
entament des négociations
entament des pourparlers
ouvrent des négociations
s'assoient à la table des négociations
s'asseyent à la table des négociations
se parlent
se retrouver autour d'une table +inf
se mettre autour d'une table +inf
s'asseoir autour de la table des négociations +inf
se retrouver autour de la table +inf
par la consultation
par la négociation
par voie de consultation
par la voie de la négociation
par la voie de négociations
par la voie des négociations
à la table du
autour d'une même table
autour de la table des négociations
cadre de concertation
canal de communication
canaux de communication
ligne @s de communication
ligne @s directe @s de communication
ligne @s de communication directe @s
ligne @s de communication militaire @s
ligne @s téléphonique @s directe @s
concertation
consultations
consultations politiques
contacts directs
dialogue
dialoguer +inf
discussions
échanges directs
entamer des discussions +inf
entretiens directs
négociation @s
négocier +inf
ouverture de pourparlers
pourparlers
poursuivre les consultations +inf
poursuivre les échanges +inf
poursuivre leurs consultations +inf
poursuivre leurs échanges +inf
processus de Luanda
processus de Nairobi
rencontre au sommet
rencontre entre les deux dirigeants
rencontre entre les deux présidents
renouer le dialogue +inf
renouer le fil du dialogue +inf
reprendre langue +inf
reprendre les discussions +inf
reprise des discussions
retour à la table
retourner à la table +inf
revenir à la table +inf
s'asseoir à la table +inf
s'asseoir à une table +inf
s'asseoir autour d'une table +inf
s'asseoir autour de la table +inf
s'asseoir ensemble +inf
se parler
table de négociation
table des discussions
table des négociations
tenir des pourparlers +inf
une rencontre
s'asseoir à la même table +inf
s'asseoir autour d'une même table +inf

[aim.deescalation]
désescalader +inf
stabiliser la situation +inf
ne pas aggraver la situation +inf
ne pas aggraver les tensions +inf
ne pas envenimer la situation +inf
fin de l'escalade
mettre fin à l'escalade +inf
mettre un terme à l'escalade +inf
enrayer l'escalade +inf
apaisement
apaisement des tensions
apaiser +inf
apaiser la situation +inf
apaiser les esprits +inf
apaiser les tensions +inf
atténuer +inf
atténuer les tensions +inf
baisse des tensions
baisser la tension +inf
baisser les tensions +inf
calmer le jeu +inf
calmer les esprits +inf
conflagration
conflit régional
désamorcer +inf
désamorcer la crise +inf
désamorcer la situation +inf
désamorcer les tensions +inf
désescalade
désescalade immédiate
détente
diminuer les tensions +inf
embrasement
embrasement général
embrasement régional
escalade
éviter l'escalade +inf
éviter tout embrasement +inf
éviter toute escalade +inf
éviter un embrasement +inf
éviter une escalade +inf
faire baisser la tension +inf
faire redescendre la tension +inf
faire retomber la tension +inf
fin à l'escalade
fin aux tensions
guerre généralisée
guerre ouverte
guerre régionale
guerre totale
ne pas envenimer
normalisation
prévenir l'escalade +inf
prévenir toute escalade +inf
prévenir une escalade +inf
ramener le calme +inf
réduction des tensions
réduire la tension +inf
réduire les tensions +inf
rétablir le calme +inf
rétablissement du calme
retomber la tension +inf
retour au calme
retour du calme
revenir à la raison +inf
revienne à la raison
reviennent à la raison
s'envenimer +inf
empêcher l'extension du conflit +inf
éviter l'extension du conflit +inf
éviter une extension du conflit +inf
empêcher la propagation du conflit +inf
éviter la propagation du conflit +inf
prévenir l'extension du conflit +inf
empêcher un élargissement du conflit +inf
éviter un élargissement du conflit +inf
éviter l'élargissement du conflit +inf

[aim.restraint]
rhétorique provocatrice
rhétorique incendiaire
rhétorique belliqueuse
cesser toute rhétorique +inf
éviter toute rhétorique +inf
fin aux provocations
modérer ses propos +inf
modérer leurs propos +inf
modérer son discours +inf
modérer leur discours +inf
modérer leur rhétorique +inf
modérer sa rhétorique +inf
modérer son langage +inf
modérer leur langage +inf
tempérer ses propos +inf
tempérer leurs propos +inf
tempérer son discours +inf
tempérer leur discours +inf
tempérer leur rhétorique +inf
tempérer sa rhétorique +inf
tempérer son langage +inf
tempérer leur langage +inf
mesurer ses propos +inf
mesurer leurs propos +inf
mesurer son discours +inf
mesurer leur discours +inf
mesurer leur rhétorique +inf
mesurer sa rhétorique +inf
mesurer son langage +inf
mesurer leur langage +inf
limiter l'usage de la force +inf
limiter le recours à la force +inf
limiter l'emploi de la force +inf
restreindre l'usage de la force +inf
restreindre le recours à la force +inf
restreindre l'emploi de la force +inf
limitent l'usage de la force
limitent le recours à la force
limitent l'emploi de la force
limite l'usage de la force
limite le recours à la force
limite l'emploi de la force
retenue à
retenue au
retenue dans
retenue en
retenue depuis
retenue pendant
ne pas céder aux provocations
ne pas céder à la provocation
ne pas céder à la violence
non recours à la force
non-recours à la violence
non-recours à la force
sagesse
agir de manière responsable +inf
agissent de manière responsable
renoncer à la force +inf
renoncer à l'usage de la force +inf
renoncer à tout usage de la force +inf
renoncer au recours à la force +inf
ne pas recourir à la force +inf
ne pas faire usage de la force +inf
éviter les provocations +inf
éviter toute provocation +inf
éviter toute action unilatérale +inf
fasse preuve de retenue
fassent preuve de la plus grande retenue
s'abstiennent de toute violence
s'abstienne de toute violence
s'abstiennent de toute provocation
ne pas riposter
s'abstenir de riposter +inf
restent calmes
rester calmes +inf
fassent preuve de retenue
ne pas répliquer
calme
calme et à la retenue
éviter toute action +inf
faire preuve de responsabilité +inf
garder son sang-froid +inf
maîtrise de soi
modération
n'entreprennent aucune action
plus grande retenue
retenue
s'abstiennent d'
s'abstiennent de
sang-froid
garder la tête froide +inf
gardent la tête froide
garde la tête froide

[aim.withdrawal]
au départ de tous les combattants étrangers
au départ de tous les mercenaires
au départ de toutes les forces
au départ de toutes les forces étrangères
au départ de toutes les troupes
au départ de toutes les troupes étrangères
au départ des mercenaires
au départ des combattants
au départ des combattants étrangers
au départ des armées étrangères
au départ des troupes
au départ des troupes étrangères
au départ des forces
au départ des forces étrangères
au départ des soldats
au départ des militaires
ramener leurs forces +inf
ramener leurs soldats +inf
ramener leurs troupes +inf
ramener ses forces +inf
ramener ses soldats +inf
ramener ses troupes +inf
fin de l'occupation
mettre fin à l'occupation +inf
quitter le territoire +inf
évacuer le territoire +inf
quitter la ville +inf
évacuer les positions +inf
évacuer leurs positions +inf
évacuer les territoires +inf
évacuer la zone +inf
quitter les territoires +inf
quitter la zone +inf
retirent leurs troupes
retirent leurs forces
retire ses troupes
retire ses forces
retirent leurs soldats
retire ses soldats
quitte le territoire
quittent le territoire
regagner leurs casernes +inf
regagner ses casernes +inf
rentrer dans les casernes +inf
rentrer dans leurs casernes +inf
rentrer dans ses casernes +inf
repli
repli des forces
replier +inf
retire ~ ses
retirent leurs
retirent ~ leurs
retirer du territoire +inf
retirer immédiatement +inf
retirer l'ensemble de leurs +inf
retirer l'ensemble de ses +inf
retirer leurs +inf
retirer sans délai leurs +inf
retirer ses +inf
retirer toutes leurs +inf
retirer toutes ses +inf
retirer ~ leurs +inf
retirer ~ ses +inf
retour dans les casernes
retour dans leurs casernes
retour des renforts
retour des troupes
retour des unités
retourner dans les casernes +inf
retourner dans leurs casernes +inf
retourner dans ses casernes +inf
retrait
retrait @s
retrait des forces
retrait des troupes
se retire
se retirent
se retirer
se retirer immédiatement

[aim.peaceful_settlement]
se résoudre diplomatiquement
être résolu @e diplomatiquement
être réglé @e diplomatiquement
se régler diplomatiquement
résolution diplomatique
conclure un traité de paix +inf
signer un traité de paix +inf
concluent un traité de paix
signent un traité de paix
conclusion d'un traité de paix
signature d'un traité de paix
signature du traité de paix
conclusion du traité de paix
règlement pacifique par la négociation
règlement pacifique par le dialogue
pacifiquement par la négociation
pacifiquement par le dialogue
pacifiquement par la voie du dialogue
se réconcilient
œuvrer pour la paix +inf
œuvrent pour la paix
issue pacifique
issue politique
issue négociée
sortie de crise pacifique
se réconcilier +inf
faire la paix +inf
sortie de crise négociée
canaux diplomatiques
canaux diplomatiques et politiques
canaux politiques et diplomatiques
méthodes diplomatiques
méthodes pacifiques
méthodes politiques
méthodes politiques et diplomatiques
moyens diplomatiques et politiques
moyens politico-diplomatiques
réglé pacifiquement
règlement diplomatique
règlement global
règlement politico-diplomatique
règlement rapide et pacifique
réglés pacifiquement
résolu pacifiquement
résolue pacifiquement
résolues pacifiquement
résolus pacifiquement
résolution rapide et pacifique
résoudre pacifiquement +inf
solution à deux Etats
solution politico-diplomatique
solution politique et diplomatique
solution rapide et pacifique
résolution ~ pacifique
accord de paix
accord de paix durable
coexistence pacifique
diplomatie
issue diplomatique
moyens diplomatiques
moyens pacifiques
moyens politiques
moyens politiques et diplomatiques
moyens ~ diplomatiques
moyens ~ pacifiques
moyens ~ politiques
paix durable
paix globale
paix juste
paix juste et durable
par la voie diplomatique
par la voie pacifique
par le dialogue et la négociation
par les voies diplomatiques
plan de paix
processus de paix
processus politique
réconciliation
règlement de paix
règlement du conflit
règlement négocié
règlement pacifique
règlement par la négociation
règlement politique
règlement politique et diplomatique
règlement ~ pacifique
règlement ~ politique
régler leurs différends pacifiquement +inf
régler pacifiquement +inf
résolution pacifique
résolution politique
résoudre le conflit +inf
solution à deux États
solution diplomatique
solution négociée
solution négociée au conflit
solution pacifique
solution politique
solution ~ pacifique
solution ~ politique
solutions pacifiques
voie de la diplomatie
voie diplomatique
voie pacifique
voie politico-diplomatique
voie politique
voie politique et diplomatique
voies pacifiques
voies politiques et diplomatiques
conclure la paix +inf
faire le choix de la paix +inf
choisir la paix +inf
voie de la paix
conclure un accord de paix +inf
pacifiquement

[aim.humanitarian]
ouvrir des couloirs humanitaires +inf
ouvrir des corridors humanitaires +inf
ouvrir un couloir humanitaire +inf
ouvrir un corridor humanitaire +inf
ouvrent des couloirs humanitaires
ouvrent des corridors humanitaires
ouvrent un couloir humanitaire
ouvrent un corridor humanitaire
ouvre des couloirs humanitaires
ouvre des corridors humanitaires
ouvre un couloir humanitaire
ouvre un corridor humanitaire
établir des couloirs humanitaires +inf
établir des corridors humanitaires +inf
établir un couloir humanitaire +inf
établir un corridor humanitaire +inf
mettre en place des couloirs humanitaires +inf
mettre en place des corridors humanitaires +inf
mettre en place un couloir humanitaire +inf
mettre en place un corridor humanitaire +inf
créer des couloirs humanitaires +inf
créer des corridors humanitaires +inf
créer un couloir humanitaire +inf
créer un corridor humanitaire +inf
latrines
eau potable
médicaments
nourriture
denrées alimentaires
produits de première nécessité
kits d'hygiène
abris d'urgence
soins médicaux
assistance médicale
aide médicale
liberté des prisonniers
liberté pour les prisonniers politiques
liberté pour les prisonniers
liberté des prisonniers politiques
prisonniers politiques
sécurité du personnel
sécurité du personnel médical
sécurité du personnel humanitaire
laisser entrer l'aide +inf
laisser entrer l'aide humanitaire +inf
protègent les civils
protège les civils
libèrent les otages
libère les otages
libèrent les prisonniers
libère les prisonniers
laissent passer l'aide
laisse passer l'aide
laissent entrer l'aide
laisse entrer l'aide
porter assistance +inf
porter secours +inf
prêter assistance +inf
prêter secours +inf
venir en aide +inf
viennent en aide
porte secours
portent secours
accès aux victimes
accès de l'aide
accès humanitaire
accès humanitaires
accès sans entrave
accès sans restriction
acheminement
acheminement de l'aide
aide d'urgence
aide humanitaire
aide parvienne
aides
ambulances
assistance aux populations
assistance humanitaire
biens civils
blocus
captif @s
civils
Conventions de Genève
convoi @s humanitaire @s
convois
corps des défunts
corridor
corridor @s humanitaire @s
corridor humanitaire
corridors
corridors humanitaires
couloir @s humanitaire @s
couloir humanitaire
déplacés
détenus
droit humanitaire
droit international humanitaire
échange de corps
échange de dépouilles
échange de détenus
échange des corps
échange des dépouilles
échange des détenus
échange des prisonniers
échanger des prisonniers +inf
échanger les corps +inf
échanger les dépouilles +inf
échanger leurs morts +inf
échanger leurs prisonniers +inf
rapatriement des corps
rapatriement des dépouilles
restituer les corps +inf
restituer les dépouilles +inf
restitution des dépouilles
échange de prisonniers
épargner les civils +inf
établissements de santé
évacuation des blessés
évacuation des civils
fin du blocus
hôpital
hôpitaux
infrastructures civiles
installations médicales
inviolabilité
journalistes
laisser circuler les ambulances +inf
laisser passer l'aide +inf
laisser passer les convois +inf
levée du blocus
levée du siège
lever le blocus +inf
lever le siège +inf
libération
libération des otages
libère
libèrent
libérer +inf
libre circulation
otage @s
ouverture des points de passage
ouvrir les corridors +inf
passage sûr
personnel de santé
personnel humanitaire
personnel soignant
personnes détenues
population civile
populations civiles
prisonnier @s
prisonniers
prisonniers de guerre
protection des civils
protègent
protéger +inf
ravitaillement
réfugiés
relâche
relâcher +inf
remettre en liberté +inf
réouverture des points de passage
réouverture du point de passage
respect du droit
restituer les enfants +inf
restitution des corps
retour des corps
retour des déplacés
retour des enfants
retour des réfugiés
secours aux populations
sécurité des civils
sécurité des habitants
services essentiels
soins
structures sanitaires
travailleurs humanitaires
vies civiles
vivres
structures de santé
structures médicales
structures hospitalières
installations de santé
installations sanitaires
installations civiles
personnel médical
personnels humanitaires
personnels de santé
personnels médicaux
missions médicales
mission médicale
épargner les hôpitaux +inf
épargner les populations +inf
épargner la population +inf
couloirs humanitaires
espace humanitaire
travailleurs de santé
soignants
libérés
libérées
appel humanitaire
droit humanitaire international
protection des populations
protection des populations civiles
protection du personnel
protection du personnel humanitaire
sûreté des civils
vies humaines
protection du peuple
installations de l'ONU
soulagement immédiat
respect du droit international humanitaire
respecter le droit international humanitaire
respecter le droit humanitaire
respect du droit humanitaire
aide massive
aide urgente
aide internationale
aide alimentaire
soutien humanitaire
besoins humanitaires
accès humanitaire sûr
aide aux populations
assistance aux civils
protégés
protégées
épargnés
épargnées
secourus
pris pour cible
prises pour cible
une cible
des cibles
sécurité des enfants
corridors sûrs
couloirs sûrs
remise en liberté
accès sans entrave des fournitures
fournitures humanitaires
entrée de l'aide
entrée d'aide
entrée des secours
passage de l'aide
passage des convois
protection internationale

[aim.investigation]
information judiciaire
ouvrir une information judiciaire +inf
mission d'établissement des faits
mission @s d'enquête
mission internationale d'enquête
mission indépendante d'enquête
envoi d'enquêteurs
coopérer avec les enquêteurs +inf
coopérer à l'enquête +inf
coopérer avec l'enquête +inf
identifier les auteurs +inf
faire toute la lumière +inf
répondre de leurs actes +inf
répondre de ses actes +inf
investigation @s
investigation complète
investigation indépendante
investigation approfondie
# ---- accusations ----
# accuser X de, reprocher à X de
audit
auteurs soient identifiés
commission d'enquête
commission internationale d'enquête
élucider +inf
enquête
enquête approfondie
enquête impartiale
enquête indépendante
enquête internationale
enquête rapide
enquête transparente
enquêter +inf
enquêtes
enquêtes indépendantes
établir la vérité +inf
établir les circonstances +inf
établir les faits +inf
faire la lumière +inf
faits soient établis
lumière
toute la lumière
vérification indépendante
vérité

[accuse.of] positions
port @stand de graves accusations contre
port @stand des accusations contre
port @stand de nouvelles accusations contre
port @stand de lourdes accusations contre
formul @stand de graves accusations contre
formul @stand des accusations contre
formul @stand de nouvelles accusations contre
formul @stand de lourdes accusations contre
point @stand du doigt
montr @stand du doigt
mettait ~ en cause +fin
mettaient ~ en cause +fin
mettant ~ en cause +ger
mettre en cause +inf
met directement en cause +fin
mis directement en cause +part
taxer +inf
taxant +ger
accus @stand
accus @stand de son côté
accus @stand de leur côté
blâm @stand
épingl @stand
imput @stand
incrimin @stand
met ~ en cause +fin
mettent ~ en cause +fin
mis ~ en cause +part
pointe ~ du doigt +fin
pointé ~ du doigt +part
reproch @stand
soupçonn @stand
suspect @stand
taxe +fin
taxé +part

[accuse.to] positions
attribu @stand
attribué @e +part
imputé @e +part

[accuse.each] positions
# deeds
s'accusaient de
s'accusaient mutuellement
s'accusant mutuellement
s'accusent
s'accusent de
s'accusent l'un l'autre
s'accusent mutuellement
s'accusent réciproquement
s'accusent ~ mutuellement
s'accuser mutuellement
s'en rejettent la responsabilité
s'étaient accusés
s'étaient mutuellement accusés
s'étaient ~ accusés
s'imputent mutuellement
se rejettent la faute
se rejettent la responsabilité
se rejettent mutuellement la responsabilité
se rejettent ~ la responsabilité
se renvoient la responsabilité
se renvoient ~ la responsabilité
se reprochent mutuellement
se sont accusées mutuellement
se sont accusés
se sont accusés de
se sont accusés l'un l'autre
se sont accusés réciproquement
se sont mutuellement accusées
se sont mutuellement accusés
se sont mutuellement rejeté la responsabilité
se sont rejeté la responsabilité
se sont ~ accusées
se sont ~ accusés
se sont ~ rejeté la responsabilité
se sont ~ renvoyé la responsabilité
se renvoient mutuellement la responsabilité
se sont renvoyé mutuellement la responsabilité
se sont renvoyé la responsabilité
se sont mutuellement renvoyé la responsabilité
se sont rejeté la faute

[accuse.deed] positions
lancé une nouvelle attaque
lancé une nouvelle offensive
lancé une nouvelle frappe
lancé une nouvelle incursion
lancé une nouvelle agression
lancé un nouvel assaut
lancé un nouveau raid
lancé de nouvelles attaques
lancé de nouvelles frappes
lancé de nouveaux raids
mené une nouvelle attaque
mené une nouvelle frappe
mené une nouvelle incursion
mené de nouvelles attaques
mené de nouvelles frappes
mené de nouveaux raids
eu recours à la provocation
eu recours à des provocations
eu recours à la force
recouru à la force
recouru à la provocation
commis une provocation
commis des provocations
intensifié les bombardements
intensifié leurs bombardements
intensifié les frappes
intensifié les tirs
intensifié leurs attaques
intensifié ses attaques
mené une offensive
tiré intensivement
tiré sur les positions
tiré sur des positions
déclenché une attaque
# tient X pour responsable
abattu un avion
abattu un hélicoptère
agression contre
annexé
assassiné
assiégé
attaqué
attaqué en premier
attaqué nos positions
bloqué l'aide
bombardé
ciblé
commencé à tirer
commis
commis une agression
déclenché la guerre
déclenché les hostilités
déclenché une offensive
délibérément tué
délibérément visé
empêché l'accès
enfreint
enfreint la trêve
enfreint le cessez-le-feu
entré sur le territoire
envahi
essayé de franchir
exécuté
faire feu sur
fait usage
franchi la frontière
franchi la ligne
franchi la ligne rouge
frappé
incendié
lancé des attaques
lancé des bombardements
lancé des drones
lancé des frappes
lancé des missiles
lancé des tirs
lancé un assaut
lancé un bombardement
lancé un raid
lancé une agression
lancé une attaque
lancé une attaque de grande ampleur
lancé une avancée
lancé une frappe
lancé une incursion
lancé une offensive
lancé une offensive de grande ampleur
lancé une opération militaire
massacré
mené des attaques
mené des bombardements
mené des frappes
mené des raids
mené un assaut
mené un bombardement
mené un raid
mené une agression
mené une attaque
mené une frappe
mené une incursion
occupé des territoires
occupé le territoire
ouvert le feu
ouvert les hostilités
ouvert les tirs
ouvrant le feu
pénétré sur le territoire
perpétré
pillé
pilonné
pris en otage
pris en otages
pris pour cible
provoqué
repris les attaques
repris les bombardements
repris les hostilités
repris les tirs
repris ses attaques
rompu l'accord
rompu la trêve
rompu le cessez-le-feu
saboté
tendu une embuscade
tenté d'infiltrer
tenté de franchir
tenté de pénétrer
tenté de s'infiltrer
tiré
tiré des missiles
tiré des obus
tiré des roquettes
tiré en direction
tiré sur
torturé
traversé la frontière
utilisé de l'artillerie
utilisé des armes
utilisé des civils
utilisé des drones
utilisé l'artillerie
violé
violé l'accord
violé l'espace aérien
violé la frontière
violé la ligne de contrôle
violé la souveraineté
violé la trêve
violé le cessez-le-feu
violé le droit international
violé les termes
visé

[accuse.hold] positions
juge
jugent
jugé
jugeait
jugeant
estime
estiment
estimé
considéré
tenant
rendant
rendre
rendait
rendaient
considère
considèrent
rend
rendent
rendu
tenaient
tenait
tenir
tenons
tenu
tiennent
tient

# ---- condemnation ----
[condemn] positions
parl @stand de crime de guerre
parl @stand d'un crime de guerre
parl @stand de crimes de guerre
parl @stand d'un acte barbare
parl @stand d'un acte de barbarie
parl @stand d'un acte odieux
parl @stand d'une attaque lâche
parl @stand d'un acte lâche
parl @stand d'un acte terroriste
joint sa voix à la condamnation +fin
joint sa voix à la condamnation +part
joignent leur voix à la condamnation +fin
joindre sa voix à la condamnation +inf
flétr @ir-stand
pourfend @perdre
désapprouv @stand
clou @stand au pilori
dénon @cstand
scandalisé @e
outré @e
protest @stand contre
protest @stand auprès
critiqu @stand vivement
critiqu @stand sévèrement
sa désapprobation
leur désapprobation
notre désapprobation
s'indign @stand
s'est ~ indigné @e +fin
s'était ~ indigné @e +fin
se sont ~ indigné @e +fin
s'étaient ~ indigné @e +fin
se soient ~ indigné @e +fin
se serait ~ indigné @e +fin
s'insurg @gstand
s'est ~ insurgé @e +fin
s'était ~ insurgé @e +fin
se sont ~ insurgé @e +fin
s'étaient ~ insurgé @e +fin
se soient ~ insurgé @e +fin
se serait ~ insurgé @e +fin
s'élev @stand contre
s'est ~ élevé @e contre +fin
s'était ~ élevé @e contre +fin
se sont ~ élevé @e contre +fin
s'étaient ~ élevé @e contre +fin
se soient ~ élevé @e contre +fin
se serait ~ élevé @e contre +fin
critiqué +part
critiquant +ger
critiquent +fin
protester contre +inf
protestent contre +fin
protestant contre +ger
s'est indigné +fin
s'est indignée +fin
se sont indignés +fin
s'est indigné de +fin
s'est indignée de +fin
ne peut que condamner +fin
ne peuvent que condamner +fin
ne pouvons que condamner +we
exprim @stand sa condamnation
exprim @stand leur condamnation
s'est élevé contre +fin
s'est élevée contre +fin
se sont élevés contre +fin
s'est insurgé contre +fin
s'est insurgée contre +fin
s'est fermement opposé +fin
s'est fermement opposée +fin
réaffirmant son rejet +ger
réaffirme son rejet +fin
réaffirmé son rejet +part
exprime son rejet +fin
exprimé son rejet +part
exprimant son rejet +ger
réitère son rejet +fin
ne saurait tolérer +fin
ne sauraient tolérer +fin
ne saurait cautionner +fin
ne cautionne pas +fin
ne cautionnent pas +fin
ne cautionnait pas +fin
ne cautionnera pas +fin
ne cautionnera jamais +fin
s'oppose à toute agression +fin
s'opposent à toute agression +fin
s'oppose à toute escalade +fin
s'opposent à toute escalade +fin
s'oppose à toute forme de violence +fin
s'opposent à toute forme de violence +fin
s'oppose à toute ingérence +fin
s'opposent à toute ingérence +fin
s'oppose à toute intervention étrangère +fin
s'opposent à toute intervention étrangère +fin
s'oppose à toute intervention militaire +fin
s'opposent à toute intervention militaire +fin
s'oppose à toute modification des frontières +fin
s'opposent à toute modification des frontières +fin
réaffirme son opposition à toute +fin
réaffirmé son opposition à toute +part
réitéré son opposition à toute +part
réitéré son rejet +part
réitérant son rejet +ger
réaffirmé leur rejet +part
réaffirment leur rejet +fin
exprimé leur rejet +part
réitéré leur rejet +part
exprime son refus de toute +fin
réitère sa condamnation +fin
catégorique rejet
condamn @stand
condamnation absolue
condamnation catégorique
condamnation énergique
condamnation ferme
condamnation la plus ferme
condamnation sans appel
condamnation totale
dénonc @gstand
dénonçant +ger
dénonce +fin
désapprouve +fin
désapprouvé +part
élève une protestation +fin
élevé une protestation +part
est ~ indigné @e
est ~ révolté @e
est ~ scandalisé @e
exprime sa vive désapprobation +fin
exprimé sa vive désapprobation +part
exprime son indignation +fin
ferme condamnation
ferme rejet
fustig @gstand
fustigeant +ger
décri @stand
conspu @stand
inacceptable @s +trait
inadmissible @s +trait
indignation
indigné @e
intolérable @s +trait
leur condamnation
leur horreur
ma condamnation
notre condamnation
profonde indignation
protestation
protestation énergique
proteste auprès +fin
protesté auprès +part
proteste contre +fin
protesté contre +part
protestent auprès +fin
rejet catégorique
rejet ferme
rejet total
rejeter catégoriquement tout acte +inf
rejeter toute forme de violence +inf
rejette catégoriquement tout acte +fin
rejette la violence +fin
rejette toute forme de violence +fin
rejettent la violence +fin
remis une note de protestation +part
réprobation
réprouv @stand
réprouve +fin
réprouvé +part
répudi @stand
s'élève contre +fin
s'élèvent contre +fin
s'est dit scandalisé
s'est dite scandalisée
s'est élevé contre +part
s'est élevée contre +part
s'est fermement opposé +part
s'est fermement opposée +part
s'est indigné +part
s'est indignée +part
s'est insurgé contre +part
s'est insurgée contre +part
s'indignant +ger
s'indigne +fin
s'indignent +fin
s'insurge +fin
s'insurge contre +fin
s'insurgeant contre +ger
s'oppose catégoriquement +fin
s'oppose fermement +fin
s'oppose résolument +fin
s'opposent fermement +fin
sa condamnation
se sont élevés contre +part
son horreur
stigmatis @stand
vilipend @stand
vive condamnation
protesté avec force contre +part
proteste avec force contre +fin

# ---- concern ----
[concern] positions
s'inquiét @stand
s'est ~ inquiété @e +fin
s'était ~ inquiété @e +fin
se sont ~ inquiété @e +fin
s'étaient ~ inquiété @e +fin
se soient ~ inquiété @e +fin
se serait ~ inquiété @e +fin
s'alarm @stand
s'est ~ alarmé @e +fin
s'était ~ alarmé @e +fin
se sont ~ alarmé @e +fin
s'étaient ~ alarmé @e +fin
se soient ~ alarmé @e +fin
se serait ~ alarmé @e +fin
s'émouvoir
s'émouvant
s'émouvait
s'est ~ ému @e
se sont ~ ému @e
s'était ~ ému @e
tir @stand la sonnette d'alarme
sonn @stand l'alarme
lanc @stand un cri d'alarme
lançant un cri d'alarme
pouss @stand un cri d'alarme
profondément troublé @e
préoccupe vivement
préoccupent vivement
s'est ému +part
s'est émue +part
s'émeut +fin
s'émeuvent +fin
s'est alarmé +fin
s'est alarmée +fin
s'est inquiété +fin
s'est inquiétée +fin
se sont inquiétés +fin
se sont alarmés +fin
ses craintes
leurs craintes
exprimé sa crainte
exprime sa crainte
a dit sa préoccupation
alarmé @e
anxiété
appréhension
atterré @e
choqué @e
choqué @e par
consternation
stupeur
consterné @e
craignaient +fin
craignait +fin
craignant +fin
craignent +fin
craignent que ce bilan ne
craignent que le bilan ne
craint +fin
craint que ce bilan ne
craint que le bilan ne
craint que le nombre
craint que le total n'
disant craindre
disent craindre
dit craindre
dit sa préoccupation
dit son inquiétude
effaré @e
effrayé @e
effroi
épouvanté @e
est ~ alarmé @e
est ~ consterné @e
est ~ inquiet
est ~ inquiète
est ~ préoccupé @e
est ~ profondément préoccupé @e
exprimant sa préoccupation
exprimant son inquiétude
faisant part de sa préoccupation
faisant part de son inquiétude
grave préoccupation
gravement préoccupé @e
graves préoccupations
horrifié @e
inquiet
inquiète
inquiète +fin
inquiètent +fin
inquiètes
inquiets
inquiétude @s
prend ~ note avec regret
note avec regret
constate avec regret
constate avec amertume
appris avec regret
prend ~ acte avec regret
vive alarme
profonde alarme
grande alarme
lance un cri d'alarme +fin
lancé un cri d'alarme +part
plus vive @s préoccupation @s
préoccupation @s
préoccupé @e
profonde préoccupation
profondément choqué @e
redoutant +fin
redoute +fin
redouté +part
redoute que le bilan ne
redoutent +fin
redoutent que le bilan ne
s'alarmant
s'alarme +fin
s'alarment +fin
s'est alarmé +part
s'est alarmée +part
s'est inquiété +part
s'est inquiétée +part
s'inquiétant
s'inquiète +fin
s'en inquiète +fin
s'en inquiètent +fin
s'en est ~ inquiété @e
s'en est ~ alarmé @e
s'en alarme +fin
s'inquiètent +fin
se disant inquiet
se disant inquiète
se disant préoccupé
se disant préoccupée
sérieuse préoccupation
sidération
sidéré @e
sonne ~ l'alarme +fin
sont ~ préoccupé @e
tire ~ la sonnette d'alarme +fin
tire ~ le signal d'alarme +fin
tirent ~ le signal d'alarme +fin
tiré ~ le signal d'alarme +part
tiré ~ la sonnette d'alarme +part
tirent ~ la sonnette d'alarme +fin
très préoccupé @e
troublé @e par
vive préoccupation
vivement préoccupé @e
vives inquiétudes
sonn @stand l'alerte
sonne ~ l'alerte +fin

# ---- condolence ----
[condole] positions
rend ~ hommage aux victimes
rendent ~ hommage aux victimes
rend ~ hommage aux martyrs
rendent ~ hommage aux martyrs
rend ~ hommage aux disparus
toute ma solidarité +we
mes condoléances +we
mes pensées accompagnent +we
s'est ~ associé @e à la douleur
se sont ~ associé @e à la douleur
s'était ~ associé @e à la douleur
s'est ~ associé @e au deuil
se sont ~ associé @e au deuil
s'était ~ associé @e au deuil
s'est ~ associé @e à la peine
se sont ~ associé @e à la peine
s'était ~ associé @e à la peine
s'est ~ associé @e à la tristesse
se sont ~ associé @e à la tristesse
s'était ~ associé @e à la tristesse
s'est ~ associé @e à leur douleur
se sont ~ associé @e à leur douleur
s'était ~ associé @e à leur douleur
partag @gstand la douleur
partag @gstand la peine
partag @gstand le deuil
partag @gstand le chagrin
partag @gstand la tristesse
pleur @stand les victimes
pleur @stand les morts
pleur @stand les disparus
compati
compatissent
compatissant
compatir
compatissait
compatissons +we
attristé @e
profondément ému @e
profondément touché @e
profondément affecté @e
profondément peiné @e
profondément meurtri @e
vivement ému @e
très peiné @e
a assuré de sa solidarité
exprim @stand sa peine
exprim @stand leur peine
salu @stand la mémoire
rendant hommage aux victimes
rendre hommage aux victimes
rendait hommage aux victimes
rendent hommage aux soldats
rendu hommage aux soldats
rendant hommage aux soldats
rend hommage à la mémoire
rendu hommage à la mémoire
rendent hommage à la mémoire
rendant hommage à la mémoire
ma solidarité +we
nos pensées accompagnent +we
# with a word for death: déplore la mort de
assure de sa solidarité
assuré de sa solidarité
bouleversé @e
compassion
compassion aux familles
compatit
condoléances
ému de solidarité
est ~ attristé @e
exprimé leur solidarité
exprimé sa solidarité
exprime sa solidarité
expriment leur solidarité
hommage aux victimes
leur solidarité
mémoire de ceux
mémoire de tous ceux
mémoire des victimes
notre solidarité +we
partage la douleur
partagent la douleur
partageons la douleur
pensées accompagnent
pensées aux familles
pensées sont avec
pensées vont
pensées vont aux familles
pensées vont aux victimes
profonde compassion
profonde émotion
profonde tristesse
profondément attristé @e
prompt rétablissement
rend hommage aux victimes
rendu hommage aux victimes
sa solidarité
sa sympathie
ses sympathies
leurs sympathies
nos sympathies +we
mes sympathies +we
salué la mémoire
salue la mémoire
saluent la mémoire
saluons la mémoire
sincère compassion
sincère sympathie
solidarité aux familles
solidarité aux victimes
solidarité avec
solidarité avec les familles
solidarité avec les victimes
solidarité de
solidarité du
sont ~ attristé @e
témoigne sa solidarité
vive émotion
leur sympathie
notre sympathie +we
profonde sympathie
plus sincères sympathies
immense tristesse
grande tristesse
profonde peine
immense peine
profonde affliction
grande émotion
inclinons devant
m'incline devant
partage la peine
partagent la peine
partage le deuil
se joint à la douleur
rendent hommage aux victimes
nos pensées +we
mes pensées vont
ses pensées
leurs pensées
pensées émues
exprimé leur soutien aux familles
soutien aux familles
solidarité avec le peuple
solidarité au peuple
prières pour les victimes
s'associ @stand à la douleur
s'associ @stand au deuil
s'associ @stand à la peine
s'associ @stand à leur douleur
s'associ @stand à la tristesse
s'inclin @stand
s'est incliné devant
s'est inclinée devant
notre compassion +we
sa compassion
entière solidarité
pleine solidarité
totale solidarité
sympathie aux familles
sentiments de sympathie
pensées aux victimes
pensées aux proches
toutes nos pensées
partageons le deuil
partageons la peine
partageons le chagrin
partage le chagrin
adresse nos condoléances
mémoire des disparus
profond chagrin
profonde douleur
immense douleur
grande douleur
de tout cœur avec
rapide rétablissement
prompt rétablissement aux blessés
guérison rapide
rendons hommage aux victimes
rend hommage aux soldats
soutien aux proches
soutien aux blessés
solidarité envers
solidarité à l'égard
solidarité à l'endroit
solidarité au gouvernement
solidarité au président
solidarité à la population
solidarité au Gouvernement
aux côtés des victimes
aux côtés des familles
aux côtés du peuple
aux côtés des proches
se tient aux côtés
se tenir aux côtés
se tenait aux côtés
se tiendra aux côtés
se tiennent aux côtés
se tient au côté
se tenir au côté
au côté du peuple
se tiennent aux côtés
nous tenons aux côtés
de tout cœur avec les familles
perte tragique
avec tristesse
avec une grande tristesse
avec une profonde tristesse
avec une immense tristesse
avec une vive émotion
avec une profonde émotion
avec douleur
avec une grande émotion
avec beaucoup de tristesse
solidarité avec la souffrance
participation à la douleur
s'associent à la douleur
peine immense
sentiments attristés
pensées les plus émues
pense aux victimes
pensons aux victimes
pense aux familles
pensons aux familles
assure les familles
assure les familles des victimes
sympathise avec
compassion envers
se recueille
de tout cœur avec les victimes
sommes de tout cœur
ému par
émue par
sa tristesse
son émotion
leur tristesse
leur émotion
notre tristesse +we
notre émotion +we
très vive émotion
sa profonde tristesse
sa vive émotion
sa douleur
tristesse
sa proximité
leur proximité
proximité spirituelle
prié pour les victimes
prie pour les victimes
prient pour les victimes
proche des victimes
proche des familles
proche des blessés
proche des sinistrés
proche des endeuillés
proche de ceux qui souffrent
proche de ceux qui pleurent
prie pour les morts
prie pour les défunts
prie pour les familles
prie pour les blessés
prié pour les morts
prié pour les défunts
prié pour les familles
prié pour les blessés
à la miséricorde de Dieu
à la miséricorde divine

[deplore] positions
déplor @stand
pleure +fin
pleurent +fin
déplorons +we

# ---- welcome ----
[welcome] positions
prend ~ note avec satisfaction +fin
prennent ~ note avec satisfaction +fin
prenant note avec satisfaction +ger
pris ~ note avec satisfaction +part
se féliciter +inf
se réjouir +inf
bien accueilli @e +part
favorablement accueilli @e +part
chaleureusement accueilli @e +part
positivement accueilli @e +part
s'est ~ réjoui @e +fin
s'était ~ réjoui @e +fin
se sont ~ réjoui @e +fin
s'étaient ~ réjoui @e +fin
se soient ~ réjoui @e +fin
se serait ~ réjoui @e +fin
se réjou @ir-stand
s'est ~ félicité @e +fin
s'était ~ félicité @e +fin
se sont ~ félicité @e +fin
s'étaient ~ félicité @e +fin
se soient ~ félicité @e +fin
se serait ~ félicité @e +fin
accueill @ouvrir favorablement
accueill @ouvrir positivement
accueill @ouvrir avec satisfaction
accueill @ouvrir avec soulagement
accueill @ouvrir avec joie
accueill @ouvrir avec enthousiasme
accueill @ouvrir chaleureusement
accueilli @e avec soulagement +part
accueilli @e avec joie +part
accueilli @e avec enthousiasme +part
accueilli @e positivement +part
accueilli @e favorablement +part
accueilli @e avec satisfaction +part
appuyait +fin
appuyaient +fin
appuyé +part
loua +fin
louer +inf
louant +ger
louaient +fin
salue comme +fin
vu d'un bon œil +part
voyant d'un bon œil +ger
voir d'un bon œil +inf
voyait d'un bon œil +fin
voyons d'un bon œil +we
fait l'éloge +fin
fait l'éloge +part
font l'éloge +fin
faisait l'éloge +fin
faisant l'éloge +ger
faire l'éloge +inf
applaud @ir-stand
encens @stand
appréci @stand les efforts
appréci @stand le rôle
appréci @stand la contribution
appréci @stand l'aide
appréci @stand le soutien
appréci @stand cette initiative
appréci @stand hautement
rendre hommage à +inf
rendre hommage au +inf
rendant hommage à +ger
rendant hommage au +ger
rendait hommage à +fin
rendait hommage au +fin
se dit satisfait @e +fin
se dit soulagé @e +fin
se disent satisfait @e +fin
se disent soulagé @e +fin
se disait satisfait @e +fin
se disait soulagé @e +fin
se disant satisfait @e +ger
se disant soulagé @e +ger
se dire satisfait @e +inf
se dire soulagé @e +inf
se déclare satisfait @e +fin
se déclare soulagé @e +fin
se déclarent satisfait @e +fin
se déclarent soulagé @e +fin
se déclarait satisfait @e +fin
se déclarait soulagé @e +fin
se déclarant satisfait @e +ger
se déclarant soulagé @e +ger
se déclarer satisfait @e +inf
se déclarer soulagé @e +inf
se montre satisfait @e +fin
se montre soulagé @e +fin
se montrent satisfait @e +fin
se montrent soulagé @e +fin
se montrait satisfait @e +fin
se montrait soulagé @e +fin
se montrant satisfait @e +ger
se montrant soulagé @e +ger
se montrer satisfait @e +inf
se montrer soulagé @e +inf
s'est ~ dit satisfait @e +fin
s'est ~ dit soulagé @e +fin
s'est ~ dite satisfait @e +fin
s'est ~ dite soulagé @e +fin
se sont ~ dits satisfait @e +fin
se sont ~ dits soulagé @e +fin
s'est ~ déclaré @e satisfait @e +fin
s'est ~ déclaré @e soulagé @e +fin
se sont ~ déclaré @e satisfait @e +fin
se sont ~ déclaré @e soulagé @e +fin
s'est ~ montré @e satisfait @e +fin
s'est ~ montré @e soulagé @e +fin
se sont ~ montré @e satisfait @e +fin
se sont ~ montré @e soulagé @e +fin
s'était ~ dit satisfait @e +fin
s'était ~ dit soulagé @e +fin
s'était ~ déclaré @e satisfait @e +fin
s'était ~ déclaré @e soulagé @e +fin
s'en réjouit +fin
s'en réjouissent +fin
s'en félicitent +fin
nous en félicitons +we
nous en réjouissons +we
s'en est félicité +fin
s'en est ~ félicité @e +fin
s'en sont ~ félicité @e +fin
s'en sont ~ réjoui @e +fin
s'en est ~ réjoui @e +fin
s'en est félicitée +fin
s'en est réjoui +fin
s'en est réjouie +fin
applaudissait +fin
applaudissaient +fin
saluait +fin
saluaient +fin
louait +fin
accueillait favorablement +fin
voit d'un bon œil +fin
voient d'un bon œil +fin
exprim @stand sa satisfaction
exprim @stand leur satisfaction
fait part de sa satisfaction +fin
font part de leur satisfaction +fin
s'est dit satisfait +fin
s'est dite satisfaite +fin
se sont dits satisfaits +fin
s'est déclaré satisfait +fin
s'est déclarée satisfaite +fin
se déclare satisfait +fin
se déclare satisfaite +fin
se félicitait +fin
se réjouissait +fin
se sont félicitées +fin
se sont réjouis +fin
se sont réjouies +fin
rend hommage aux efforts +fin
rendu hommage aux efforts +part
rendent hommage aux efforts +fin
rend hommage à l'action +fin
rendu hommage à l'action +part
exprimé sa gratitude +part
exprime sa gratitude +fin
exprimé leur gratitude +part
exprimé sa profonde gratitude +part
expriment leur gratitude +fin
exprimé sa reconnaissance +part
# but not "soutient que"
accueill @ir avec satisfaction
accueille avec satisfaction +fin
accueille avec une vive satisfaction +fin
accueille favorablement +fin
accueilli avec satisfaction +part
accueilli favorablement +part
accueillons avec satisfaction +we
accueillons favorablement +we
applaudi +part
applaudissant +ger
applaudissent +fin
applaudit +fin
apporte son soutien +fin
apporté son soutien +part
apportons notre plein soutien +we
apportons notre soutien +we
appuie +fin
appuient +fin
appuyons +we
avec satisfaction
encense +fin
exprimé son ferme soutien
exprime son ferme soutien +fin
exprimé son plein soutien
exprime son plein soutien +fin
exprime son soutien +fin
exprimé son soutien +part
exprimé son soutien inconditionnel
exprimé son soutien indéfectible
exprime son soutien indéfectible +fin
exprimé son soutien total
exprime son soutien total +fin
exprimons notre plein soutien +we
exprimons notre soutien +we
félicit @stand
loue +fin
loué +part
louent +fin
nous félicitons +we
nous réjouissons de +we
nous réjouissons des +we
nous réjouissons du +we
plein appui +fin
plein soutien +fin
prend ~ acte avec satisfaction +fin
prenons acte avec satisfaction +we
réaffirmé son plein soutien
réaffirme son plein soutien +fin
réaffirmé son soutien
réaffirme son soutien +fin
réaffirmons notre soutien +we
réitéré son plein soutien
réitère son plein soutien +fin
réitéré son soutien
réitère son soutien +fin
réjoui de +part
réjouissent de +fin
réjouit de +fin
remerci @stand
rend hommage à +fin
rend hommage au +fin
rendent hommage +fin
rendu hommage à +part
rendu hommage au +part
renouvelons notre soutien +we
s'est félicité +fin
s'est félicitée +fin
s'est réjoui +fin
s'est réjouie +fin
salu @stand
se dit satisfait
se dit satisfaite
se dit soulagé
se dit soulagée
se félicitant +ger
se félicite +fin
se félicitent +fin
se félicitent de +fin
se réjouissant +ger
se réjouissent +fin
se réjouit +fin
se sont félicités +fin
son ferme soutien
son plein soutien
son soutien inconditionnel
son soutien indéfectible
son soutien total
soutenons +we
soutien à la médiation +fin
s'en félicite +fin

# "a marqué son soutien à l'action de ..."
souscrivons pleinement à +we
souscrivons à +we
approuvons +we

[backing] positions
adhésion
approbation
appui
soutien

[support] positions
soutenir +inf
soutient +fin
soutiennent +fin
soutenait +fin
soutenaient +fin
soutenons +we
soutenu +part
appuie +fin
appuient +fin
appuyait +fin
appuyaient +fin

# ---- agreement ----
[agree] positions
confirmé leur accord sur
conviennent des
conviennent du
ont acté
ont fini par accepter
ont opté pour
sont d'accord pour
ont annoncé un cessez-le-feu +truce
ont annoncé une trêve +truce
ont annoncé la conclusion d'une trêve +truce
ont annoncé la signature d'une trêve +truce
ont annoncé un accord de trêve +truce
ont annoncé une trêve humanitaire +truce
ont annoncé un accord sur
ont annoncé un accord de
ont annoncé un accord pour
ont annoncé leur accord
annoncé un accord sur
annoncé un accord pour
annoncé un accord de cessez-le-feu
donné leur accord au
donné leur accord aux
donné son accord au
donné son accord aux
se sont ~ accordé @e sur
se sont ~ entendu @e sur
se sont ~ entendu @e pour
s'étaient ~ accordé @e sur
s'étaient ~ entendu @e sur
s'étaient ~ entendu @e pour
se sont ~ mis d'accord
s'est mis d'accord avec
s'est mise d'accord avec
s'étaient mis d'accord
# conclu un accord, signé une trêve
accepte la proposition de cessez-le-feu +truce
accepté la proposition de cessez-le-feu +truce
accepte la proposition de trêve +truce
accepté la proposition de trêve +truce
accepte la trêve +truce
accepté la trêve +truce
accepte le cessez-le-feu +truce
accepté le cessez-le-feu +truce
accepte un cessez-le-feu +truce
accepté un cessez-le-feu +truce
accepte une trêve +truce
accepté une trêve +truce
acceptent la proposition de cessez-le-feu +truce
acceptent la proposition de trêve +truce
acceptent la trêve +truce
acceptent le cessez-le-feu +truce
acceptent un cessez-le-feu +truce
acceptent une trêve +truce
accordés sur
annoncé leur accord
annoncé son accord
approuvé la trêve +truce
approuvé le cessez-le-feu +truce
approuvé un cessez-le-feu +truce
approuvé une trêve +truce
convenu @s
convenu d'
convenu de
convenue @s
convenues
convenues d'
convenues de
convenus d'
convenus de
conviennent d'
conviennent de
conviennent sur
d'un commun accord
donné leur accord à
donne son accord à
donné son accord à
donné son feu vert à
en étaient convenues
en étaient convenus
entendues
entendues pour
entendues sur
entendus
entendus pour
entendus sur
maintiennent l'accord
maintiennent leur accord
mis d'accord
mises d'accord
ont décidé d'un commun accord
ont réaffirmé leur accord
ont relâché chacun
ont relâché chacune
parvenus à un accord
s'accordent sur
s'engagent à
s'engagent mutuellement
s'entendent sur
se mettent d'accord
se sont ~ accordé @e
se sont ~ engagé @e à
se sont ~ engagé @e mutuellement
se sont ~ entendu @e
se sont mis d'accord
se sont ~ mis @e d'accord
sont tombées d'accord
sont tombés d'accord
tombent d'accord
trouvé un accord
trouvé un terrain d'entente

[sign] positions
entériné @e
ratifié @e
signent +now
prolongent +now
scellent +now
reconduisent +now
conclu @e
concluent
conclut
paraphé @e
prolongé @e
reconduit @e
scellé @e
signé @e

[accord]
accord @s
accord-cadre
cessez-le-feu
déclaration commune
déclaration conjointe
déclaration de principes
feuille de route
mémorandum
pacte
protocole @s
traité

# ---- denial ----
[deny.say] positions
a affirmé ne pas être impliqué @e
a affirmé ne pas être responsable @s
a assuré ne pas être impliqué @e
a assuré ne pas être responsable @s
a déclaré ne pas être impliqué @e
a déclaré ne pas être responsable @s
a juré ne pas être impliqué @e
a juré ne pas être responsable @s
ont affirmé ne pas être impliqué @e
ont affirmé ne pas être responsable @s
ont assuré ne pas être impliqué @e
ont assuré ne pas être responsable @s
ont déclaré ne pas être impliqué @e
ont déclaré ne pas être responsable @s
ont juré ne pas être impliqué @e
ont juré ne pas être responsable @s
a affirmé n'avoir
a assuré n'avoir
a déclaré n'avoir
ont affirmé n'avoir
ont assuré n'avoir
ont déclaré n'avoir
s'est ~ inscrit @e en faux +fin
s'est ~ défendu @e de +fin
s'est ~ défendu @e d' +fin
se sont ~ inscrit @e en faux +fin
se sont ~ défendu @e de +fin
se sont ~ défendu @e d' +fin
s'était ~ inscrit @e en faux +fin
s'était ~ défendu @e de +fin
s'était ~ défendu @e d' +fin
s'étaient ~ inscrit @e en faux +fin
s'étaient ~ défendu @e de +fin
s'étaient ~ défendu @e d' +fin
s'inscrire en faux +inf
s'inscrivant en faux +ger
s'inscrivent en faux +fin
s'inscrivait en faux +fin
se défendait de +fin
se défendait d' +fin
se défendant de +ger
se défendant d' +ger
se défendent de +fin
se défendre d' +inf
se défendre de +inf
oppos @stand un démenti
apport @stand un démenti
ni @stand
rejetant en bloc +ger
rejetant fermement +ger
rejeter en bloc +inf
rejeter catégoriquement +inf
rejeter fermement +inf
rejetait en bloc +fin
rejetait catégoriquement +fin
affirm @stand ne pas être impliqué @e
affirm @stand n'avoir
affirm @stand ne pas avoir
affirm @stand ne pas être responsable
affirm @stand n'être pas
affirm @stand n'avoir rien à voir
assur @stand ne pas être impliqué @e
assur @stand n'avoir
assur @stand ne pas avoir
assur @stand ne pas être responsable
assur @stand n'être pas
assur @stand n'avoir rien à voir
déclar @stand ne pas être impliqué @e
déclar @stand n'avoir
déclar @stand ne pas avoir
déclar @stand ne pas être responsable
déclar @stand n'être pas
déclar @stand n'avoir rien à voir
soutient ne pas être impliqué @e +fin
soutient n'avoir +fin
soutient ne pas avoir +fin
soutient ne pas être responsable +fin
soutient n'être pas +fin
soutient n'avoir rien à voir +fin
démentir +inf
réfuter +inf
contester +inf
# what is said is not true
a toujours nié +full
affirme ne pas avoir +fin
affirmé ne pas avoir +part
apporte un démenti +fin
apporté un démenti +part
assure ne pas avoir +fin
assuré ne pas avoir +part
botté en touche +part
catégoriquement démenti +part
catégoriquement rejeté +part
contest @stand
conteste +fin
contestée +part
contestent +fin
contredit +fin
déclare ne pas avoir +fin
déclaré ne pas avoir +part
décliné toute implication +part
décline toute responsabilité +fin
décliné toute responsabilité +part
dément +fin
dément catégoriquement +fin
dément formellement +fin
démentaient +fin
démentait +fin
démentant +ger
démentent +fin
démenti +part
démentie +part
démenties +part
démentis +part
démentons +we
dit ne pas avoir +fin
écarte toute responsabilité +fin
exclut toute responsabilité +fin
fermement rejeté +part
formellement démenti +part
niaient +fin
niait +fin
niant +ger
nie +fin
nié +part
nie avoir +fin
nié avoir +part
nie en bloc +fin
nié en bloc +part
nie toute implication +fin
nié toute implication +part
niée +part
nient +fin
nient avoir +fin
nier +inf
nions +we
oppose un démenti +fin
opposé un démenti +part
qualifié de fantaisiste
qualifiées de fantaisistes
récus @stand
réfut @stand
réfute +fin
réfutée +part
réfutent +fin
réfutons +we
rejetant catégoriquement +ger
rejetant ces +ger
rejetant les accusations +ger
rejetant les allégations +ger
rejetant toute accusation +ger
rejetant toute implication +ger
rejetant toute responsabilité +ger
rejeté catégoriquement +part
rejeté ces +part
rejeté en bloc +part
rejeté fermement +part
rejeté les accusations +part
rejeté les allégations +part
rejeté toute implication +part
rejeté toute responsabilité +part
rejetons catégoriquement +we
rejetons ces +we
rejetons fermement +we
rejetons toute +we
rejette avec force +fin
rejette avec la dernière énergie +fin
rejette catégoriquement +fin
rejette ces +fin
rejette ces allégations +fin
rejette en bloc +fin
rejette fermement +fin
rejette les accusations +fin
rejette les allégations +fin
rejette toute accusation +fin
rejette toute implication +fin
rejette toute responsabilité +fin
rejette vigoureusement +fin
rejettent catégoriquement +fin
rejettent ces +fin
rejettent en bloc +fin
rejettent fermement +fin
rejettent les accusations +fin
s'en défend +fin
s'en est ~ défendu @e +fin
s'en est défendu +part
s'en défendait +fin
s'en défendent +fin
s'en sont ~ défendu @e +fin
s'est défendu d' +part
s'est défendu de +part
s'est inscrit en faux +part
s'inscrit en faux +fin
se défend d' +fin
se défend de +fin
se défendent d' +fin
assure n'être pour rien +fin
dit n'être pour rien +fin
affirme n'être pour rien +fin
dit ne rien savoir +fin
affirme ne rien savoir +fin
assure ne rien savoir +fin
écarté toute implication +part
écarte toute implication +fin
exclut toute implication +fin

[reject] positions
rejettera
balaie
balaient
réfut @stand en bloc
# with a word for what was charged
balay @stand
contest @stand
écart @stand
rejet @stand
rejette +fin
rejettent +fin
repouss @stand

[charge]
critique @n
accusation @n
allégation @n
affirmation @n
imputation @n
insinuation @n
rumeur @n
mensonge @n
grief @n
version @n
responsabilité
implication
déclaration @n
propos
assertion @n
argument @n
chiffres

[swear] positions
certifie
jure
jurent
juré

[untrue] positions
n'en est rien
n'avons rien à voir
n'avons absolument rien à voir
ce n'est pas vrai
c'est un mensonge
c'est un pur mensonge
ce sont des mensonges
ce sont de fausses informations
dénué de fondement
dénué de tout fondement
dénuée de fondement
dénuée de tout fondement
dénuées de fondement
dénués de fondement
dénués de tout fondement
infondé @e
mensongère @s
mensongers
pure invention
s'agit d'une fausse information
s'agit de fausses informations
sans aucun fondement
sans fondement

# ---- offers ----
[offer] positions
proposé ses services
proposent leurs services
proposé leurs services
se propose comme médiateur
se propose comme médiatrice
se propose comme médiateurs
se propose comme intermédiaire
se propose comme facilitateur
se proposent comme médiateur
se proposent comme médiatrice
se proposent comme médiateurs
se proposent comme intermédiaire
se proposent comme facilitateur
se proposait comme médiateur
se proposait comme médiatrice
se proposait comme médiateurs
se proposait comme intermédiaire
se proposait comme facilitateur
se proposant comme médiateur
se proposant comme médiatrice
se proposant comme médiateurs
se proposant comme intermédiaire
se proposant comme facilitateur
se proposer comme médiateur
se proposer comme médiatrice
se proposer comme médiateurs
se proposer comme intermédiaire
se proposer comme facilitateur
s'est ~ proposé @e comme médiateur
s'est ~ proposé @e comme médiatrice
s'est ~ proposé @e comme médiateurs
s'est ~ proposé @e comme intermédiaire
s'est ~ proposé @e comme facilitateur
se sont ~ proposé @e comme médiateur
se sont ~ proposé @e comme médiatrice
se sont ~ proposé @e comme médiateurs
se sont ~ proposé @e comme intermédiaire
se sont ~ proposé @e comme facilitateur
s'est offert comme médiateur
s'est offerte comme médiatrice
s'est offert pour jouer
s'est offert pour faciliter
s'est offert pour accueillir
s'est offert pour servir
s'est offerte pour jouer
s'est offerte pour faciliter
s'est offerte pour accueillir
s'offre pour jouer
s'offre pour faciliter
s'offre pour accueillir
s'offre comme médiateur
s'offre comme médiatrice
s'offre comme médiateurs
s'offre comme intermédiaire
s'offre comme facilitateur
s'est ~ offert @e comme médiateur
s'est ~ offert @e comme médiatrice
s'est ~ offert @e comme médiateurs
s'est ~ offert @e comme intermédiaire
s'est ~ offert @e comme facilitateur
se disait prêt @e à
se déclarait prêt @e à
se dit prêt @e à
disposée à
disposés à
disposées à
prêtes à
s'est proposé comme médiateur
s'est proposée comme médiatrice
se propose de servir de médiateur
s'est posé en médiateur
se pose en médiateur
se tient à disposition pour
se tiennent à disposition pour
se tient à la disposition
se tiennent à la disposition
sont à la disposition
sont à votre disposition
demeure disposé @e à
demeurent disposé @e à
nous tenons à la disposition
se tenir à la disposition
# with a word for help: a proposé d'accueillir
à la disposition
bons offices
disponibilité à
disponibilité pour
disposé @e à
engagé à faciliter
engagée à faciliter
engagés à faciliter
main tendue
offert sa médiation
offert ses bons offices
offert ses services
offrant sa médiation
offrant ses bons offices
offre d'aide
offre de médiation
offre du Vatican
offre ses services
prêt à
prêt à faciliter
prêt pour
prête à
prête à faciliter
prêts à
proposant sa médiation
proposant ses bons offices
proposé sa médiation
propose sa médiation
propose ses services
proposition de médiation
renouvelé l'offre
s'est dit disponible
se disant prêt
se disant prête
se dit disponible
se dit disposé
se dit disposée
se sont dits disposés
se tient prêt
se tient prête
demeure à disposition
demeurent à disposition
reste à disposition
restent à disposition
se tient à disposition
se tiennent à disposition
reste à la disposition
demeure à la disposition

[give] positions
offrait +fin
offraient +fin
offrant +ger
offrons +we
promettait +fin
promettant +ger
promettre +inf
s'engage à fournir +fin
s'engage à apporter +fin
s'est engagé à fournir +fin
s'est engagée à fournir +fin
s'est engagé à apporter +fin
s'est engagée à apporter +fin
s'engager à fournir +inf
s'engageant à fournir +ger
offert +part
offre +fin
offrent +fin
promet +fin
promettent +fin
promis +part
propos @stand
renouvelé sa proposition +part
renouvelé leur proposition +part
renouvelé son offre +part
renouvelé leur offre +part
renouvelé son aide +part
renouvelé sa disponibilité +part
met à disposition +fin
mis à disposition +part
annoncé l'envoi +part
annonce l'envoi +fin
débloqué +part
débloque +fin

[aid]
jouer un rôle
jouer un rôle actif
jouer un rôle constructif
jouer un rôle positif
jouer pleinement son rôle
accueillir
accompagner
accueil
accueillir des pourparlers
aide
aides
appui
assistance
avions
bons offices
concours
contribution
contribuer
équipes
évacuer
faciliter
financer
flacons
former
héberger
jouer les médiateurs
jouer un rôle de médiateur
matériel
médecins
médiateur
médiateurs
médiation
mener une médiation
organiser une rencontre
pourparlers
secouristes
secours
servir d'intermédiaire
servir de médiateur
soigner
soutien
tonnes

# ---- situation ----
[situation] positions
situation +sg

[situation.state]
# the leaders named before
alarmante
apaisée
apocalyptique
calme
catastrophique
chaotique
complexe
confuse
critique
dangereuse
dégradée
délétère
désastreuse
désespérée
désolante
difficile
dramatique
épouvantable
explosive
extrêmement préoccupante
extrêmement tendue
extrêmement volatile
fragile
grave
hors de contrôle
imprévisible
incertaine
inquiétante
insoutenable
instable
intenable
maîtrisée
mauvaise
normale
particulièrement tendue
plus calme
précaire
préoccupante
redevenue calme
relativement calme
relativement stable
sérieuse
sous contrôle
sous notre contrôle
sous tension
stabilisée
stable
tendue
tendue et imprévisible
toujours tendue
tragique
très complexe
très dangereuse
très difficile
très grave
très mauvaise
très préoccupante
très tendue
très volatile
volatile

[situation.state.moves]
s'est normalisée
s'est stabilisée
s'est dégradée
s'est détériorée
s'est aggravée
se dégrade
se détériore
se normalise
se stabilise
# what it does, or is with its verb: "s'aggrave", "est revenue au calme"
demeure calme
empire
est de retour
est redevenue calme
est revenu
est revenue à la normale
n'est pas bonne
n'est pas très bonne
prévaut
règne
reste mauvaise
revenue à la normale
revenue au calme
revient
s'aggravait
s'aggrave
s'améliorait
s'améliore
s'est ~ aggravée
s'est ~ améliorée
s'est ~ apaisée
s'est ~ calmée
s'est ~ dégradée
s'est ~ détériorée
s'est ~ stabilisée
se calme
se complique
se dégradait
se détériorait
se maintient
se stabilisait

[referent]
commandants
délégations
délégués
dirigeants
émissaires
envoyés
homologues
interlocuteurs
membres
ministres
négociateurs
Premiers ministres
présidents
représentants
responsables

[infinitive]
abandonner
aboutir
abriter
accepter
accompagner
accorder
accroître
accueillir
accélérer
acheminer
acquérir
adopter
affaiblir
affamer
aggraver
agir
agresser
aider
alimenter
allouer
améliorer
analyser
annexer
annoncer
apaiser
appeler
appliquer
apporter
apprendre
approfondir
appuyer
arrêter
asphyxier
assister
associer
assumer
assurer
attaquer
atteindre
attiser
attribuer
atténuer
augmenter
autoriser
avancer
bafouer
battre
bloquer
boire
bombarder
briser
bâtir
cacher
camoufler
canonner
capitaliser
capturer
cesser
changer
chasser
chercher
choisir
cibler
clarifier
clore
collaborer
coloniser
combattre
combler
commencer
commettre
communiquer
comparaître
comprendre
compromettre
conclure
condamner
conduire
confirmer
confisquer
conjuguer
connaître
consolider
constituer
construire
contester
continuer
contribuer
contrôler
convaincre
convier
convoquer
coopérer
coordonner
corrompre
coûter
croire
croître
créer
cuire
demander
devenir
dialoguer
diligenter
dire
discriminer
discuter
dissimuler
distribuer
diviser
donner
doter
débloquer
décider
décrire
défendre
démanteler
démentir
démissionner
démobiliser
dénoncer
déployer
déporter
déposer
dépêcher
déraciner
désarmer
déserter
désigner
déstabiliser
détenir
détourner
détruire
dévaster
développer
effacer
effectuer
embraser
emporter
emprisonner
empêcher
encourager
endiguer
engager
enjoindre
enlever
enquêter
enrôler
entamer
entendre
entraver
entraîner
entreprendre
entrer
envahir
envisager
envoyer
escalader
escorter
espionner
examiner
exclure
exercer
exhorter
exiger
expliquer
exploser
exprimer
expulser
extraire
faciliter
faire
falsifier
favoriser
fermer
finaliser
financer
finir
fixer
fomenter
former
fournir
frapper
freiner
fuir
féliciter
garantir
geler
gérer
honorer
humilier
héberger
identifier
impliquer
imposer
incendier
inciter
inclure
infiltrer
informer
inscrire
installer
instaurer
instituer
instrumentaliser
intensifier
interdire
interpeller
intervenir
intimider
intégrer
investir
inviter
isoler
joindre
jouer
jouir
juger
juguler
justifier
kidnapper
laisser
lancer
lever
libérer
limiter
livrer
loger
louer
lutter
légitimer
maintenir
manifester
manipuler
marquer
masquer
maîtriser
menacer
mener
mettre
miner
mitrailler
mobiliser
moderniser
montrer
mourir
multiplier
mutualiser
mépriser
neutraliser
nier
nommer
nourrir
nuire
négocier
observer
obtenir
occulter
occuper
offrir
orchestrer
ordonner
organiser
orienter
oublier
ouvrir
parachever
paraître
parler
parrainer
partager
participer
partir
parvenir
passer
payer
perdre
permettre
perpétrer
persécuter
piller
pilonner
pirater
plaider
porter
poursuivre
pousser
pouvoir
prendre
presser
prioriser
privilégier
procéder
produire
profaner
profiter
progresser
projeter
prolonger
promettre
promouvoir
propager
proposer
propulser
prospérer
protester
protéger
prouver
provoquer
préparer
présenter
préserver
prévenir
prêcher
prôner
punir
qualifier
quitter
quérir
rafler
rallier
ramener
ranger
rapatrier
rappeler
rapprocher
rassembler
ravitailler
recevoir
rechercher
reconnaître
reconsidérer
reconstruire
recourir
reculer
redoubler
redynamiser
refuser
regarder
rejeter
rejoindre
relancer
relayer
relever
relâcher
remercier
remettre
remplacer
remédier
rencontrer
rendre
renforcer
renoncer
renouer
rentrer
renverser
reporter
repousser
reprendre
représenter
respecter
restaurer
rester
restituer
retarder
retenir
retirer
retourner
revenir
revoir
ridiculiser
rompre
réaffirmer
réagir
réaliser
réclamer
récupérer
réduire
réformer
régler
réguler
rénover
répandre
réparer
répartir
répondre
réprimer
résister
résoudre
rétablir
réunir
réussir
révéler
s'abstenir
saboter
saccager
saisir
saluer
sanctionner
saper
sauvegarder
sauver
secourir
semer
sensibiliser
servir
signaler
signer
soigner
sortir
soudoyer
souhaiter
souligner
soumettre
soutenir
spolier
stabiliser
stopper
subir
suivre
superviser
supplier
supporter
surmonter
surveiller
survenir
suspendre
sécuriser
séquestrer
taire
taxer
tenir
tenter
terminer
tirer
tolérer
tomber
torpiller
torturer
toucher
tourner
traduire
traiter
transférer
transmettre
transporter
travailler
traverser
tromper
trouver
tuer
unir
user
utiliser
vaincre
valider
vandaliser
veiller
vendre
venir
violer
viser
visiter
vivre
voir
voler
voter
vouloir
vérifier
écarter
échanger
écouter
écrire
édifier
élaborer
élargir
éliminer
éradiquer
établir
étendre
étouffer
étudier
évacuer
évaluer
éviter
œuvrer

# ---- who is spoken to, who acts together ----
[actor.group.party] +common
opposants
parti au pouvoir
partis d'opposition
pays garants
États garants
Etats garants
puissances garantes
médiateurs
pays médiateurs
États médiateurs
militaires rebelles
acteurs
acteurs de la région
acteurs de la crise
acteurs de bonne volonté
signataires de l'accord
groupes signataires
groupes non signataires
groupes armés signataires
groupes armés non signataires
mouvements signataires
mouvements non signataires
parties signataires
parties à l'Accord
composantes de la communauté internationale
acteurs étatiques
États de la sous-région
Etats de la sous-région
pays de la sous-région
compatriotes
partenaires régionaux et internationaux
partenaires régionaux
parties prenantes haïtiennes
parties prenantes maliennes
acteurs congolais
parties haïtiennes
pays membres du Conseil
généraux rivaux
parties libyennes
parties maliennes
parties soudanaises
parties syriennes
parties somaliennes
parties yéménites
parties congolaises
acteurs libyens
acteurs maliens
acteurs soudanais
acteurs syriens
factions
parties rivales
camps rivaux
groupes rivaux
autres Etats
autres Etats membres
autres États membres
autres États
dirigeants du monde
dirigeants mondiaux
dirigeants politiques
dirigeants régionaux
dirigeants occidentaux
dirigeants européens
dirigeants africains
dirigeants arabes
dirigeants musulmans
dirigeants israéliens
dirigeants palestiniens
dirigeants libanais
dirigeants ukrainiens
dirigeants russes
dirigeants américains
dirigeants iraniens
dirigeants maliens
dirigeants soudanais
dirigeants congolais
dirigeants haïtiens
dirigeants libyens
dirigeants syriens
dirigeants kurdes
responsables occidentaux
responsables européens
responsables africains
responsables arabes
responsables musulmans
responsables israéliens
responsables palestiniens
responsables libanais
responsables ukrainiens
responsables russes
responsables américains
responsables iraniens
responsables maliens
responsables soudanais
responsables congolais
responsables haïtiens
responsables libyens
responsables syriens
responsables kurdes
dirigeants militaires
responsables politiques
leaders politiques
leaders régionaux
forces vives
parties signataires
groupes signataires
mouvements signataires
États de la région
Etats de la région
pays amis
pays frères
États parties
Etats parties
États signataires
acteurs armés
parties au processus
parties à l'accord
partis politiques
acteurs concernés
acteurs du conflit
acteurs extérieurs
acteurs internationaux
acteurs politiques
acteurs régionaux
adversaires
alliés européens
alliés occidentaux
autres pays
bailleurs de fonds
classe politique
donateurs
tous les États
tous les États membres
tous les Etats membres
tous les Etats
États africains
Etats africains
États arabes
Etats arabes
États arabes et islamiques
Etats arabes et islamiques
États concernés
Etats concernés
États européens
Etats européens
États membres
Etats membres
forces politiques
grandes puissances
groupes d'aide
groupes d'aide locaux
groupes d'entraide
groupes de secours locaux
groupes humanitaires
membres de la communauté internationale
organisations d'aide
organisations d'aide locales
organisations humanitaires
organisations humanitaires locales
acteurs humanitaires
alliés
belligérantes
belligérants
camps
capitales
communautés
forces en présence
organisations internationales
partenaires
partenaires humanitaires
partenaires internationaux
participants
participants à la réunion
participants au sommet
partie adverse
parties
parties à la guerre
parties au conflit
parties aux conflits
parties belligérantes
parties concernées
parties en conflit
parties en guerre
parties opposées
parties prenantes
pays africains
pays arabes
pays arabes et islamiques
pays arabes et musulmans
pays concernés
pays de l'Union européenne
pays de la région
pays donateurs
pays du Golfe
pays européens
pays frontaliers
pays islamiques
pays membres
pays musulmans
pays occidentaux
pays tiers
pays voisins
protagonistes
puissances européennes
puissances occidentales
voisins

[actor.group.both] +common
deux anciennes républiques soviétiques
deux armées
deux belligérants
deux camps
deux capitales
deux Corées
deux ennemis
deux généraux rivaux
deux Etats
deux États voisins
deux Etats voisins
deux ex-républiques
deux ex-républiques soviétiques
deux gouvernements
deux nations
deux parties
deux pays
deux pays frères
deux pays voisins
deux protagonistes
deux puissances
deux puissances nucléaires
deux puissances voisines
deux républiques
deux rivaux
deux voisins d'Asie centrale
deux délégations

[actor.group.both.leaders] +common
deux chefs d'État
deux chefs d'état-major
deux chefs d'Etat
deux chefs de la diplomatie
deux hommes d'État
deux hommes d'Etat
deux interlocuteurs
interlocuteurs
chefs d'État
chefs d'Etat
chefs de la diplomatie

[actor.group.public] +common
équipes de secours
équipes de sauvetage
équipes médicales
secouristes
sauveteurs
automobilistes
citoyens
concitoyens
habitants
journalistes
médias
monde
opinion publique
parents
population
populations
pratiquants
riverains
usagers
voyageurs
armateurs
candidats
chancelleries
consommateurs
détenteurs d'armes
électeurs
grévistes
internautes
pouvoirs publics
employeurs

[actor.group.fighter] +common
assaillants +loose +anon
assaillants armés +loose +anon
bandes armées +anon
bandits +anon
bandits armés +anon
barons du gang
cartels +anon
colons
combattants
combattants islamistes +anon
coupeurs de route +anon
dissidents
djihadistes +anon
djihadistes présumés +anon
extrémistes +anon
factieux
factions armées
factions rivales
forces d'occupation
forces rebelles
formations armées
formations armées illégales
formations illégales
gangs +anon
groupe armé +anon
groupe criminel +anon
groupes armés +anon
groupes armés illégaux +anon
groupes armés terroristes +anon
groupes criminels +anon
groupes d'autodéfense
groupes djihadistes +anon
groupes extrémistes +anon
groupes islamistes
groupes jihadistes +anon
groupes paramilitaires
groupes rebelles
groupes terroristes +anon
groupes terroristes armés +anon
guérilleros
hommes armés +loose +anon
hommes armés inconnus +loose +anon
hommes armés non identifiés +loose +anon
hommes en armes +loose +anon
inconnus armés +loose +anon
individus armés +loose +anon
insurgés +loose
islamistes +loose
jihadistes +anon
jihadistes présumés +anon
kidnappeurs +anon
maquisards
mercenaires
milices
milices armées
miliciens
mutins
narcotrafiquants +anon
officines étrangères
paramilitaires
pirates +anon
preneurs d'otages +anon
putschistes
ravisseurs +anon
rebelles
rebelles présumés
rébellion
séparatistes
suprémacistes
terroristes +anon
terroristes présumés +anon
trafiquants +anon

[actor.igo]
Conférence des chefs d'État et de gouvernement
Conférence des chefs d'Etat et de gouvernement
Conférence des chefs d'État
Conférence des chefs d'Etat
Assemblée des chefs d'État et de gouvernement
Assemblée des chefs d'Etat et de gouvernement
Autorité des chefs d'État et de gouvernement
Autorité des chefs d'Etat et de gouvernement
CPLP
Communauté des pays de langue portugaise
CEN-SAD
Communauté des États sahélo-sahariens
UMA
Union du Maghreb arabe
CCG = igo/gcc
Conseil de coopération des États arabes du Golfe = igo/gcc
OPEP
Opep
COMESA
Comesa
EAC
Communauté d'Afrique de l'Est
ANASE
SAARC
CELAC = igo/celac
Celac = igo/celac
UNHCR
Banque africaine de développement
FISNUA = igo/unisfa
Fisnua = igo/unisfa
AUSSOM
Aussom
SAMIM
ONUDC
MANUL = igo/unsmil
Manul = igo/unsmil
Eurojust
CNUCED
Cnuced
ONUSIDA
Onusida
Gavi
Commission du golfe de Guinée
Commission du bassin du lac Tchad
Conseil de l'Entente
Autorité du Liptako-Gourma
Force multinationale mixte
Force multinationale mixte conjointe
Communauté de développement de l'Afrique australe = igo/sadc
AES
Africa CDC = igo/africa-cdc
Agence de l'ONU pour les réfugiés = igo/unhcr
Agence des Nations unies pour les réfugiés = igo/unhcr
Agence des Nations Unies pour les réfugiés = igo/unhcr
Agence internationale de l'énergie atomique = igo/iaea
Agence internationale de l'Energie atomique = igo/iaea
AIEA = igo/iaea
Alliance des États du Sahel
Alliance des Etats du Sahel
Amisom
ASEAN = igo/asean
Assemblée générale = igo/un-general-assembly
Assemblée générale de l'ONU = igo/un-general-assembly
Assemblée parlementaire de l'OSCE
Assemblée parlementaire du Conseil de l'Europe
Assemblée parlementaire de l'Otan
Assemblée parlementaire de l'OTSC
Assemblée parlementaire de la Francophonie
coprésidence du Groupe de Minsk
coprésidents du Groupe de Minsk
Assemblée générale des Nations unies = igo/un-general-assembly
Atmis = igo/atmis
Banque asiatique de développement = igo/adb
Banque européenne pour la reconstruction et le développement = igo/ebrd
Banque mondiale = igo/world-bank
BERD = igo/ebrd
Binuh = igo/binuh
BRICS = igo/brics
Bureau de la coordination des affaires humanitaires = igo/ocha
Bureau intégré des Nations unies en Haïti = igo/binuh
Caricom = igo/caricom
CEDEAO = igo/ecowas
CICA = igo/cica
Commission d'enquête de l'ONU
Commonwealth = igo/commonwealth
Cédéao = igo/ecowas
CEEAC = igo/eccas
CEI = igo/cis
Cemac
CICR = igo/icrc
CIJ = igo/icj
Comité international de la Croix-Rouge = igo/icrc
Commission de l'UA = igo/au-commission
Commission de l'Union africaine = igo/au-commission
Commission européenne = igo/european-commission
Communauté d'Afrique de l'Est = igo/eac
Communauté de développement d'Afrique australe = igo/sadc
Communauté des États indépendants = igo/cis
Communauté des Etats indépendants = igo/cis
Communauté économique des États d'Afrique +west = igo/ecowas
Communauté économique des États de l'Afrique +west = igo/ecowas
Communauté Economique des Etats de l'Afrique +west = igo/ecowas
Communauté économique des Etats d'Afrique +west = igo/ecowas
Communauté économique des Etats de l'Afrique +west = igo/ecowas
Communauté économique des États de l'Afrique centrale = igo/eccas
Communauté Economique des Etats de l'Afrique centrale = igo/eccas
Communauté économique des Etats de l'Afrique centrale = igo/eccas
Communauté politique européenne
Conseil de coopération du Golfe = igo/gcc
Conseil de l'Europe = igo/council-of-europe
Conseil de paix et de sécurité +of = igo/au-psc
Conseil de sécurité = igo/un-security-council
Conseil de sécurité de l'ONU = igo/un-security-council
Conseil de sécurité des Nations unies = igo/un-security-council
Conseil des droits de l'homme +of = igo/un-human-rights-council
Bureau des droits de l'homme +of
Conseil européen = igo/european-council
Conseil turcique
Cour internationale de justice = igo/icj
Cour internationale de Justice = igo/icj
Cour pénale internationale = igo/icc
CPI = igo/icc
CSTO = igo/csto
États membres du Conseil de sécurité = igo/un-security-council
Etats membres du Conseil de sécurité = igo/un-security-council
EULEX
EULEX = igo/eulex
Europol = igo/europol
FAO = igo/fao
Fonds monétaire international = igo/imf
Fédération internationale de la Croix-Rouge = igo/ifrc
Fédération internationale des sociétés de la Croix-Rouge = igo/ifrc
FICR = igo/ifrc
FINUL = igo/unifil
FMI = igo/imf
Fonds des Nations unies pour l'enfance = igo/unicef
Force conjointe du G5 Sahel
Force intérimaire des Nations unies au Liban = igo/unifil
Frontex = igo/frontex
G20 = igo/g20
G5 Sahel = igo/g5-sahel
G7 = igo/g7
Groupe de Minsk = igo/osce-minsk-group
Groupe des Sept = igo/g7
Groupe des Vingt = igo/g20
Haut-Commissariat aux droits de l'homme = igo/ohchr
Haut-Commissariat de l'ONU pour les réfugiés = igo/unhcr
Haut-Commissariat des Nations unies pour les réfugiés = igo/unhcr
Haut-Commissariat pour les réfugiés = igo/unhcr
HCR = igo/unhcr
IGAD = igo/igad
Interpol = igo/interpol
Kfor = igo/kfor
Ligue arabe = igo/arab-league
Ligue des États arabes = igo/arab-league
Ligue des Etats arabes = igo/arab-league
Manua = igo/unama
membres du Conseil
membres du Conseil de sécurité = igo/un-security-council
membres du Conseil européen
Mercosur
Minusca = igo/minusca
Minusma = igo/minusma
Minuss = igo/unmiss
Mission d'assistance des Nations unies en Afghanistan = igo/unama
Mission de l'Union africaine en Somalie
Mission de surveillance spéciale
Mission des Nations unies au Soudan du Sud = igo/unmiss
Monusco = igo/monusco
Nations unies = igo/un
OACI = igo/icao
OCHA = igo/ocha
OCI = igo/oic
OCS = igo/sco
OEA = igo/oas
OIAC = igo/opcw
OIF = igo/oif
OIM = igo/iom
OMM = igo/wmo
OMS = igo/who
ONU = igo/un
ONU Femmes = igo/un-women
OPS = igo/paho
Organisation de coopération de Shanghai = igo/sco
Organisation de l'unité africaine
Organisation de la Conférence islamique = igo/oic
organisation de la conférence islamique = igo/oic
Organisation de la conférence islamique = igo/oic
Organisation de la coopération islamique = igo/oic
Organisation de la Coopération islamique = igo/oic
Organisation des Etats américains = igo/oas
Organisation des Etats turciques = igo/ots
Organisation des Nations unies pour l'alimentation = igo/fao
Organisation des États américains = igo/oas
Organisation des États turciques = igo/ots
Organisation des Nations unies = igo/un
Organisation du traité de l'Atlantique Nord = igo/nato
Organisation du Traité de sécurité collective = igo/csto
Organisation internationale de la Francophonie = igo/oif
Organisation internationale de la francophonie = igo/oif
Organisation internationale du travail = igo/ilo
Organisation internationale pour les migrations = igo/iom
Organisation météorologique mondiale = igo/wmo
Organisation mondiale de la santé = igo/who
Organisation panaméricaine de la santé = igo/paho
Organisation pour la sécurité et la coopération = igo/osce
OSCE = igo/osce
Otan = igo/nato
Alliance atlantique = igo/nato
OTSC = igo/csto
PAM = igo/wfp
Parlement européen = igo/european-parliament
pays membres du Conseil de sécurité = igo/un-security-council
Pnud = igo/undp
Programme alimentaire mondial = igo/wfp
Programme des Nations unies pour le développement = igo/undp
Quad
Quartet
troïka
Troïka
SADC = igo/sadc
SEAE = igo/eeas
Service européen pour l'action extérieure = igo/eeas
UA = igo/au
UE = igo/eu
UEEA = igo/eaeu
Unesco = igo/unesco
UNFPA = igo/unfpa
Unicef = igo/unicef
Union africaine = igo/au
Union économique eurasiatique = igo/eaeu
Union Economique eurasiatique = igo/eaeu
Union européenne = igo/eu
Union interparlementaire
UNRWA = igo/unrwa

[actor.group]
Coordination des comités de résistance = SD
# words that make a sentence worth reading for its actors
Action contre la faim = group/acf
ADF = group/adf
Africa Corps = RU group/africa-corps
Airwars = group/airwars
Al Chabab = SO group/al-shabaab
Al Shabaab = SO group/al-shabaab
Al Shebab = SO group/al-shabaab
Al-Chabab = SO group/al-shabaab
Al-Qaïda = group/al-qaeda
Al-Shabab = SO group/al-shabaab
Al-Shebab = SO group/al-shabaab
Alliance Fleuve Congo = CD group/afc
Amnesty = group/amnesty-international
Amnesty Kenya = group/amnesty-international
Amnesty Belgique = group/amnesty-international
Amnesty France = group/amnesty-international
Amnesty Suisse = group/amnesty-international
Amnesty Sénégal = group/amnesty-international
Amnesty International = group/amnesty-international
Ansar Dine
Ansaroul Islam
anti-balaka
AQMI = group/aqim
Armée d'Arakan = MM group/arakan-army
Armée de libération du Baloutchistan = PK group/bla
Armée de libération nationale = CO group/eln
Armée de libération oromo = ET group/ola
Armée nationale libyenne = LY group/lna
Boko Haram = NG group/boko-haram
Brigades al-Qassam = PS group/hamas
Caritas = group/caritas
Casques blancs
chabab = SO group/al-shabaab
Coalition des patriotes pour le changement = CF group/cpc
Codeco = CD group/codeco
Comité pour la protection des journalistes = group/cpj
Conseil norvégien pour les réfugiés = group/nrc
CPC = CF group/cpc
Croissant-Rouge
Croissant-Rouge palestinien = PS group/prcs
Croix-Rouge
Daech = group/islamic-state
Daesh = group/islamic-state
EI = group/islamic-state
EI-K = group/islamic-state-khorasan
EIGS = group/islamic-state-sahel
ELN = CO group/eln
Etat islamique = group/islamic-state
Etat islamique au Khorassan = group/islamic-state-khorasan
Fatah = PS group/fatah
État islamique = group/islamic-state
État islamique au Khorassan = group/islamic-state-khorasan
Fano = ET group/fano
Farc = CO group/farc
FDLR = group/fdlr
FDS
FLA = ML group/fla
FLPT = ET group/tplf
Forces de défense du peuple
Forces de soutien rapide = SD group/rsf
Forces démocratiques alliées = group/adf
Forces démocratiques syriennes = SY group/sdf
Forces patriotiques
FPLC
Front al-Nosra
Front de libération de l'Azawad = ML group/fla
Front de libération du peuple du Tigré = ET group/tplf
Front Polisario
FSR = SD group/rsf
groupe Wagner = RU group/wagner
Gsim = group/jnim
Hamas = PS group/hamas
Handicap International = group/hi
Hayat Tahrir al-Cham = SY group/hts
Hezbollah = LB group/hezbollah
Houthis = YE group/houthis
houthis = YE group/houthis
HRW = group/human-rights-watch
HTS = SY group/hts
Human Rights Watch = group/human-rights-watch
insurgés houthis = YE group/houthis
Iswap = group/iswap
Jihad islamique = PS group/islamic-jihad
JNIM = group/jnim
Katiba Macina
AFC/M23 = CD group/m23
M23 = CD group/m23
Médecins du monde = group/mdm
Médecins sans frontières = group/msf
MSF = group/msf
Observatoire syrien des droits de l'homme = group/sohr
organisation État islamique = group/islamic-state
organisation Etat islamique = group/islamic-state
OSDH = group/sohr
Oxfam = group/oxfam
Parti des travailleurs du Kurdistan = group/pkk
PKK = group/pkk
Polisario
rebelles houthis = YE group/houthis
Reporters sans frontières = group/rsf-ngo
RSF
Save the Children = group/save-the-children
Séléka
Shabab = SO group/al-shabaab
shebab @s = SO group/al-shabaab
soutien à l'islam et aux musulmans = group/jnim
talibans = AF group/taliban
Tehreek-e-Taliban Pakistan = PK group/ttp
Tehrik-e-Taliban Pakistan = PK group/ttp
Tehrik-i-Taliban Pakistan = PK group/ttp
TPLF = ET group/tplf
TTP = PK group/ttp
Viv Ansanm = HT group/viv-ansanm
Volontaires pour la défense de la patrie = BF group/vdp
Wagner = RU group/wagner

[actor.group] names

[actor.igo] names

[body] names

[office] names

[call.cease] positions
devaient se taire
devait se taire
devraient se taire
doit se taire
devaient s'arrêter
devait s'arrêter
devrait s'arrêter
devraient s'arrêter
devait prendre fin
devaient prendre fin
devraient prendre fin
devaient cesser
devait cesser
devraient cesser
devrait cesser
doit cesser
doit cesser immédiatement
doit prendre fin
doit s'arrêter
doivent cesser
doivent cesser immédiatement
doivent prendre fin
doivent s'arrêter
doivent se taire

[call.stand] positions
partisan de +loose
partisan d' +loose
partisan du +loose
partisan des +loose
partisane de +loose
partisane d' +loose
partisane du +loose
partisane des +loose
partisans de +loose
partisans d' +loose
partisans du +loose
partisans des +loose
partisanes de +loose
partisanes d' +loose
partisanes du +loose
partisanes des +loose
s'est ~ prononcé @e pour
s'est ~ prononcé @e en faveur
se sont ~ prononcé @e pour
se sont ~ prononcé @e en faveur
s'était ~ prononcé @e pour
s'était ~ prononcé @e en faveur
s'étaient ~ prononcé @e pour
s'étaient ~ prononcé @e en faveur
se prononçait pour
se prononçait en faveur
se prononçaient pour
se prononçaient en faveur
se prononçant pour
se prononçant en faveur
se prononcer pour
se prononcer en faveur
se prononcera pour
se prononcera en faveur
attaché @e à
attachement à +loose
continue de plaider
demeure attaché
demeure attachée
en faveur d' +loose
en faveur de +loose
en faveur du +loose
miser sur +loose
privilégie
privilégient
privilégier
prononcé pour
rappelé son attachement
rappelle son attachement
réaffirme son attachement
réaffirmé son attachement
réitéré son attachement
réitère son attachement
reste attaché
reste attachée
restent attachés
s'en tenir à +loose
s'est dit attaché
s'est dite attachée
se disent attachés
se prononce en faveur
se prononce pour
se prononcent pour
œuvrer à
œuvrer pour
défend l'idée d'
défend l'idée de
défend l'idée du
se fait l'avocat d'
se fait l'avocat de
s'est fait l'avocat d'

[accuse.lie] positions
portait l'entière responsabilité +fin
portaient l'entière responsabilité +fin
portent la pleine responsabilité +fin
portait la pleine responsabilité +fin
porte une lourde responsabilité +fin
porte toute la responsabilité +fin
portait toute la responsabilité +fin
incombe
incombe entièrement
incombe exclusivement
incombe pleinement
incombent
incombera
portaient la responsabilité +fin
portait la responsabilité +fin
porte l'entière responsabilité +fin
porte la pleine responsabilité +fin
porte la responsabilité +fin
porte seul la responsabilité +fin
porte seule la responsabilité +fin
portent l'entière responsabilité +fin
portent la responsabilité +fin
portera la responsabilité +fin
repose entièrement
repose pleinement
repose sur
retombe entièrement
retombe sur
en revient
en incombe

[aim.other]
maintenir le contact +inf
maintenir leurs contacts +inf
poursuivre les contacts +inf
poursuivre leurs contacts +inf
rester en contact +inf
rester en contact étroit +inf
rester en étroit contact +inf
garder le contact +inf
maintenir un contact étroit +inf
maintenir une étroite concertation +inf
maintenir une concertation étroite +inf
maintenir le contact étroit +inf
se concerter régulièrement +inf
rester en liaison +inf
rester en contact régulier +inf
rester en contact permanent +inf
normaliser leurs relations +inf
relancer leur coopération +inf
renforcer leur coopération +inf
rétablir leurs relations +inf
rétablir leurs relations diplomatiques +inf
rouvrir leurs ambassades +inf
demeurer en contact +inf
demeurer en contact étroit +inf
rester étroitement en contact +inf
élections libres
élections anticipées
organiser des élections +inf
organisent des élections
se réunisse d'urgence
reconnaître l'État palestinien +inf
reconnaître l'Etat palestinien +inf
reconnaissance de l'État palestinien
respecter les résultats +inf
respectent les résultats
réunion d'urgence
réunion urgente
réunion d'urgence du Conseil de sécurité
session d'urgence
séance d'urgence
consultations d'urgence
faire attention +inf
cesser de le faire +inf
châtiés
impunité
intégrité territoriale
jugés
ordre constitutionnel
poursuivis en justice
puni
punir +inf
punis
rendent compte
rendent des comptes
rendre compte +inf
rendre des comptes +inf
répondre de leurs actes +inf
répondre de ses actes +inf
respect de l'ordre constitutionnel
respect de la souveraineté
respect du droit international
respecter la souveraineté
respecter le droit international
responsabilités soient assumées
retour à l'ordre constitutionnel
sanctionnés
sanctions
sécurité du personnel
souveraineté
tenu pour responsable
tenu responsable
tenus pour responsables
tenus responsables
traduit en justice
traduites en justice
traduits en justice
unité nationale

[call.alone] positions
seul l'
seul le
seul un
seule la
seule une
seules des
seules les

[favor] positions
apport @stand son soutien à
apport @stand son soutien au
apport @stand son soutien aux
témoign @stand son soutien à
témoign @stand son soutien au
renouvel @stand son soutien à
renouvel @stand son soutien au
renouvel @stand son soutien aux
affirm @stand son soutien à
affirm @stand son soutien au
affirm @stand son soutien aux
manifest @stand son soutien à
manifest @stand son soutien au
manifest @stand son soutien aux
a affirmé son soutien à
a affirmé son soutien au
a affirmé son soutien aux
ont affirmé leur soutien à
ont affirmé leur soutien au
ont affirmé leur soutien aux
a confirmé son soutien à
a confirmé son soutien au
a confirmé son soutien aux
a assuré son soutien à
a assuré de son soutien
réaffirm @stand l'appui
réitér @stand l'appui
exprim @stand l'appui
renouvel @stand l'appui
renouvelle l'appui
réitère l'appui
renouvel @stand le soutien
renouvelle le soutien
confirm @stand le soutien
réaffirm @stand son appui à
réaffirm @stand son appui au
réaffirm @stand son appui aux
réaffirm @stand leur appui à
réaffirm @stand leur appui aux
exprim @stand son appui à
exprim @stand son appui au
exprim @stand son appui aux
réitér @stand son appui à
réitère son appui à
réitère son appui au
réitère son appui aux
réitér @stand son appui aux
apporte son plein soutien à
apporte son plein soutien au
apporte son plein soutien aux
exprim @stand le plein soutien
exprim @stand le soutien
exprim @stand son plein soutien à
exprim @stand son plein soutien au
exprim @stand son plein soutien aux
exprim @stand son soutien à
exprim @stand son soutien au
exprim @stand son soutien aux
favorable @s à
favorable @s au
favorable @s aux
réaffirm @stand le plein soutien
réaffirm @stand le soutien
réaffirm @stand leur soutien à
réaffirm @stand leur soutien au
réaffirm @stand leur soutien aux
réaffirm @stand son plein soutien à
réaffirm @stand son plein soutien au
réaffirm @stand son plein soutien aux
réaffirm @stand son soutien à
réaffirm @stand son soutien au
réaffirm @stand son soutien aux
réaffirmons notre soutien à
réaffirmons notre soutien au
réaffirmons notre soutien aux
réitér @stand le plein soutien
réitér @stand le soutien
réitér @stand leur plein soutien à
réitér @stand leur soutien à
réitér @stand leur soutien aux
réitér @stand son soutien à
réitér @stand son soutien au
réitér @stand son soutien aux
réitère le plein soutien
réitère le soutien
réitère son plein soutien à
réitère son soutien à
réitère son soutien au
réitère son soutien aux
réitèrent le soutien
renouvelle son soutien à
renouvelle son soutien au
renouvelle son soutien aux

[accuse.shift] positions
faisant ~ porter
faire porter
faisait porter
faisaient porter
faisant ~ peser
rejetant
rejeter
rejetait
rejetaient
renvoie
renvoient
renvoyé
renvoyant
fait ~ peser
fait ~ porter
font ~ porter
rejeté
rejette
rejettent

[judge] positions
qualifier
qualifiait
qualifiaient
juger
estimer
considérer
considérait
considéraient
décrire
décrivant
décrivait
considérant
considère
considéré
considèrent
estimaient
estimait
estimant
estime
estimé
estiment
juge
jugé
jugeaient
jugeait
jugeant
jugent
qualifiant
qualifie
qualifié
qualifient

[bad]
abject @e
abominable @s
atroce @s
barbare @s
barbarie
brutal @e
choquant @e
consternant @e
crime
criminel
criminelle
cynique @s
déplorable @s
détournement
disproportionné @e
effroyable @s
honteuse
honteux
horrible @s
horrifiant @e
hypocrite @s
ignoble @s
illégal
illégale
illégitime
immoral
immorale
inacceptable
inadmissible
indigne @s
infâme @s
inhumain @e
injustifiable @s
irresponsable @s
lâche @s
méprisable @s
monstrueuse @s
monstrueux
odieuse
odieuse @s
odieux
répugnant @e
révoltant @e
scandaleuse
scandaleux
terrorisme
terroriste @s
violation flagrante
violation grave

[bad.deed]
acte @s barbare @s
acte @s odieux
acte @s lâche @s
acte @s ignoble @s
acte @s criminel @s
acte @s abominable @s
coup d'État
coup d'Etat
coups d'État
putsch
tentative de coup d'État
# what is done
acte de terrorisme
acte terroriste
actes de terrorisme
actes terroristes
atrocité
atrocités
attentat terroriste
attentats terroristes
carnage
crime contre l'humanité
crime de guerre
crimes contre l'humanité
crimes de guerre
génocide
massacre
massacres

[accuse.done] positions
s'est rendu coupable
s'est rendue coupable
se rend coupable
se rendent coupables
se sont rendues coupables
se sont rendus coupables
n'a rien fait pour arrêter
n'a rien fait pour empêcher
n'a rien fait pour protéger
n'avait rien fait pour empêcher
n'avait rien fait pour protéger
n'avaient rien fait pour empêcher
n'avaient rien fait pour protéger
n'ont rien fait pour arrêter
n'ont rien fait pour empêcher
n'ont rien fait pour protéger
combattait aux côtés
combattaient aux côtés
combattent aux côtés
se bat aux côtés
se battait aux côtés
se battaient aux côtés
se battent aux côtés
viole l'accord
viole la trêve
viole le cessez-le-feu
viole les accords
viole le droit international
viole ses engagements
viole leurs engagements
viole la frontière
viole l'espace aérien
viole le processus de paix
viole le droit international humanitaire
violent l'accord
violent la trêve
violent le cessez-le-feu
violent les accords
violent le droit international
violent ses engagements
violent leurs engagements
violent la frontière
violent l'espace aérien
violent le processus de paix
violent le droit international humanitaire
violait l'accord
violait la trêve
violait le cessez-le-feu
violait les accords
violait le droit international
violait ses engagements
violait leurs engagements
violait la frontière
violait l'espace aérien
violait le processus de paix
violait le droit international humanitaire
violaient l'accord
violaient la trêve
violaient le cessez-le-feu
violaient les accords
violaient le droit international
violaient ses engagements
violaient leurs engagements
violaient la frontière
violaient l'espace aérien
violaient le processus de paix
violaient le droit international humanitaire
continue de violer l'accord
continue de violer la trêve
continue de violer le cessez-le-feu
continue de violer les accords
continue de violer le droit international
continue de violer ses engagements
continue de violer leurs engagements
continue de violer la frontière
continue de violer l'espace aérien
continue de violer le processus de paix
continue de violer le droit international humanitaire
continuent de violer l'accord
continuent de violer la trêve
continuent de violer le cessez-le-feu
continuent de violer les accords
continuent de violer le droit international
continuent de violer ses engagements
continuent de violer leurs engagements
continuent de violer la frontière
continuent de violer l'espace aérien
continuent de violer le processus de paix
continuent de violer le droit international humanitaire
ne respecte pas l'accord
ne respecte pas la trêve
ne respecte pas le cessez-le-feu
ne respecte pas les accords
ne respecte pas le droit international
ne respecte pas ses engagements
ne respecte pas leurs engagements
ne respecte pas la frontière
ne respecte pas l'espace aérien
ne respecte pas le processus de paix
ne respecte pas le droit international humanitaire
ne respectent pas l'accord
ne respectent pas la trêve
ne respectent pas le cessez-le-feu
ne respectent pas les accords
ne respectent pas le droit international
ne respectent pas ses engagements
ne respectent pas leurs engagements
ne respectent pas la frontière
ne respectent pas l'espace aérien
ne respectent pas le processus de paix
ne respectent pas le droit international humanitaire
ne respectait pas l'accord
ne respectait pas la trêve
ne respectait pas le cessez-le-feu
ne respectait pas les accords
ne respectait pas le droit international
ne respectait pas ses engagements
ne respectait pas leurs engagements
ne respectait pas la frontière
ne respectait pas l'espace aérien
ne respectait pas le processus de paix
ne respectait pas le droit international humanitaire
ne respectaient pas l'accord
ne respectaient pas la trêve
ne respectaient pas le cessez-le-feu
ne respectaient pas les accords
ne respectaient pas le droit international
ne respectaient pas ses engagements
ne respectaient pas leurs engagements
ne respectaient pas la frontière
ne respectaient pas l'espace aérien
ne respectaient pas le processus de paix
ne respectaient pas le droit international humanitaire
enfreint l'accord
enfreint la trêve
enfreint le cessez-le-feu
enfreint les accords
enfreint le droit international
enfreint ses engagements
enfreint leurs engagements
enfreint la frontière
enfreint l'espace aérien
enfreint le processus de paix
enfreint le droit international humanitaire
enfreignent l'accord
enfreignent la trêve
enfreignent le cessez-le-feu
enfreignent les accords
enfreignent le droit international
enfreignent ses engagements
enfreignent leurs engagements
enfreignent la frontière
enfreignent l'espace aérien
enfreignent le processus de paix
enfreignent le droit international humanitaire
bafoue l'accord
bafoue la trêve
bafoue le cessez-le-feu
bafoue les accords
bafoue le droit international
bafoue ses engagements
bafoue leurs engagements
bafoue la frontière
bafoue l'espace aérien
bafoue le processus de paix
bafoue le droit international humanitaire
bafouent l'accord
bafouent la trêve
bafouent le cessez-le-feu
bafouent les accords
bafouent le droit international
bafouent ses engagements
bafouent leurs engagements
bafouent la frontière
bafouent l'espace aérien
bafouent le processus de paix
bafouent le droit international humanitaire
sabote l'accord
sabote la trêve
sabote le cessez-le-feu
sabote les accords
sabote le droit international
sabote ses engagements
sabote leurs engagements
sabote la frontière
sabote l'espace aérien
sabote le processus de paix
sabote le droit international humanitaire
sabotent l'accord
sabotent la trêve
sabotent le cessez-le-feu
sabotent les accords
sabotent le droit international
sabotent ses engagements
sabotent leurs engagements
sabotent la frontière
sabotent l'espace aérien
sabotent le processus de paix
sabotent le droit international humanitaire
sape l'accord
sape la trêve
sape le cessez-le-feu
sape les accords
sape le droit international
sape ses engagements
sape leurs engagements
sape la frontière
sape l'espace aérien
sape le processus de paix
sape le droit international humanitaire
sapent l'accord
sapent la trêve
sapent le cessez-le-feu
sapent les accords
sapent le droit international
sapent ses engagements
sapent leurs engagements
sapent la frontière
sapent l'espace aérien
sapent le processus de paix
sapent le droit international humanitaire
est responsable de l'attaque
est responsable de cette attaque
est responsable de l'attentat
est responsable de cet attentat
est responsable de l'embuscade
est responsable de cette embuscade
est responsable de l'offensive
est responsable de cette offensive
est responsable des attaques
est responsable de ces attaques
est responsable des attentats
est responsable de ces attentats
est responsable des bombardements
est responsable de ces bombardements
est responsable des frappes
est responsable de ces frappes
est responsable des tirs
est responsable de ces tirs
est responsable des violences
est responsable de ces violences
est responsable du massacre
est à l'origine de l'attaque
est à l'origine de cette attaque
est à l'origine de l'attentat
est à l'origine de cet attentat
est à l'origine de l'embuscade
est à l'origine de cette embuscade
est à l'origine de l'offensive
est à l'origine de cette offensive
est à l'origine des attaques
est à l'origine de ces attaques
est à l'origine des attentats
est à l'origine de ces attentats
est à l'origine des bombardements
est à l'origine de ces bombardements
est à l'origine des frappes
est à l'origine de ces frappes
est à l'origine des tirs
est à l'origine de ces tirs
est à l'origine des violences
est à l'origine de ces violences
est à l'origine du massacre
est derrière l'attaque
est derrière cette attaque
est derrière l'attentat
est derrière cet attentat
est derrière l'embuscade
est derrière cette embuscade
est derrière l'offensive
est derrière cette offensive
est derrière les attaques
est derrière ces attaques
est derrière les attentats
est derrière ces attentats
est derrière les bombardements
est derrière ces bombardements
est derrière les frappes
est derrière ces frappes
est derrière les tirs
est derrière ces tirs
est derrière les violences
est derrière ces violences
est derrière le massacre
était responsable de l'attaque
était responsable de cette attaque
était responsable de l'attentat
était responsable de cet attentat
était responsable de l'embuscade
était responsable de cette embuscade
était responsable de l'offensive
était responsable de cette offensive
était responsable des attaques
était responsable de ces attaques
était responsable des attentats
était responsable de ces attentats
était responsable des bombardements
était responsable de ces bombardements
était responsable des frappes
était responsable de ces frappes
était responsable des tirs
était responsable de ces tirs
était responsable des violences
était responsable de ces violences
était responsable du massacre
était à l'origine de l'attaque
était à l'origine de cette attaque
était à l'origine de l'attentat
était à l'origine de cet attentat
était à l'origine de l'embuscade
était à l'origine de cette embuscade
était à l'origine de l'offensive
était à l'origine de cette offensive
était à l'origine des attaques
était à l'origine de ces attaques
était à l'origine des attentats
était à l'origine de ces attentats
était à l'origine des bombardements
était à l'origine de ces bombardements
était à l'origine des frappes
était à l'origine de ces frappes
était à l'origine des tirs
était à l'origine de ces tirs
était à l'origine des violences
était à l'origine de ces violences
était à l'origine du massacre
était derrière l'attaque
était derrière cette attaque
était derrière l'attentat
était derrière cet attentat
était derrière l'embuscade
était derrière cette embuscade
était derrière l'offensive
était derrière cette offensive
était derrière les attaques
était derrière ces attaques
était derrière les attentats
était derrière ces attentats
était derrière les bombardements
était derrière ces bombardements
était derrière les frappes
était derrière ces frappes
était derrière les tirs
était derrière ces tirs
était derrière les violences
était derrière ces violences
était derrière le massacre
sont responsables de l'attaque
sont responsables de cette attaque
sont responsables de l'attentat
sont responsables de cet attentat
sont responsables de l'embuscade
sont responsables de cette embuscade
sont responsables de l'offensive
sont responsables de cette offensive
sont responsables des attaques
sont responsables de ces attaques
sont responsables des attentats
sont responsables de ces attentats
sont responsables des bombardements
sont responsables de ces bombardements
sont responsables des frappes
sont responsables de ces frappes
sont responsables des tirs
sont responsables de ces tirs
sont responsables des violences
sont responsables de ces violences
sont responsables du massacre
sont à l'origine de l'attaque
sont à l'origine de cette attaque
sont à l'origine de l'attentat
sont à l'origine de cet attentat
sont à l'origine de l'embuscade
sont à l'origine de cette embuscade
sont à l'origine de l'offensive
sont à l'origine de cette offensive
sont à l'origine des attaques
sont à l'origine de ces attaques
sont à l'origine des attentats
sont à l'origine de ces attentats
sont à l'origine des bombardements
sont à l'origine de ces bombardements
sont à l'origine des frappes
sont à l'origine de ces frappes
sont à l'origine des tirs
sont à l'origine de ces tirs
sont à l'origine des violences
sont à l'origine de ces violences
sont à l'origine du massacre
sont derrière l'attaque
sont derrière cette attaque
sont derrière l'attentat
sont derrière cet attentat
sont derrière l'embuscade
sont derrière cette embuscade
sont derrière l'offensive
sont derrière cette offensive
sont derrière les attaques
sont derrière ces attaques
sont derrière les attentats
sont derrière ces attentats
sont derrière les bombardements
sont derrière ces bombardements
sont derrière les frappes
sont derrière ces frappes
sont derrière les tirs
sont derrière ces tirs
sont derrière les violences
sont derrière ces violences
sont derrière le massacre
étaient responsables de l'attaque
étaient responsables de cette attaque
étaient responsables de l'attentat
étaient responsables de cet attentat
étaient responsables de l'embuscade
étaient responsables de cette embuscade
étaient responsables de l'offensive
étaient responsables de cette offensive
étaient responsables des attaques
étaient responsables de ces attaques
étaient responsables des attentats
étaient responsables de ces attentats
étaient responsables des bombardements
étaient responsables de ces bombardements
étaient responsables des frappes
étaient responsables de ces frappes
étaient responsables des tirs
étaient responsables de ces tirs
étaient responsables des violences
étaient responsables de ces violences
étaient responsables du massacre
étaient à l'origine de l'attaque
étaient à l'origine de cette attaque
étaient à l'origine de l'attentat
étaient à l'origine de cet attentat
étaient à l'origine de l'embuscade
étaient à l'origine de cette embuscade
étaient à l'origine de l'offensive
étaient à l'origine de cette offensive
étaient à l'origine des attaques
étaient à l'origine de ces attaques
étaient à l'origine des attentats
étaient à l'origine de ces attentats
étaient à l'origine des bombardements
étaient à l'origine de ces bombardements
étaient à l'origine des frappes
étaient à l'origine de ces frappes
étaient à l'origine des tirs
étaient à l'origine de ces tirs
étaient à l'origine des violences
étaient à l'origine de ces violences
étaient à l'origine du massacre
étaient derrière l'attaque
étaient derrière cette attaque
étaient derrière l'attentat
étaient derrière cet attentat
étaient derrière l'embuscade
étaient derrière cette embuscade
étaient derrière l'offensive
étaient derrière cette offensive
étaient derrière les attaques
étaient derrière ces attaques
étaient derrière les attentats
étaient derrière ces attentats
étaient derrière les bombardements
étaient derrière ces bombardements
étaient derrière les frappes
étaient derrière ces frappes
étaient derrière les tirs
étaient derrière ces tirs
étaient derrière les violences
étaient derrière ces violences
étaient derrière le massacre
continue de bombarder
continue de cibler
continue de massacrer
continue de pilonner
continue de tuer
continue de violer
continue à bombarder
continue à cibler
continue à massacrer
continue à pilonner
continue à tuer
continue à violer
continuent de bombarder
continuent de cibler
continuent de massacrer
continuent de pilonner
continuent de tuer
continuent de violer
continuent à bombarder
continuent à cibler
continuent à massacrer
continuent à pilonner
continuent à tuer
continuent à violer
continue d'assassiner
continue d'attaquer
continuent d'assassiner
continuent d'attaquer
a essayé de s'infiltrer
a mené des attaques
a mené une attaque
a ouvert le feu
avaient ouvert le feu
avait ouvert le feu
est entrée sur le territoire
est entrée sur son territoire
étaient entrées sur le territoire
étaient entrées sur son territoire
étaient entrés sur le territoire
était entrée sur le territoire
était entrée sur son territoire
mène des attaques
mènent des attaques
mènent des raids
ont essayé de s'infiltrer
ont mené des attaques
ont mené une attaque
ont ouvert le feu
sont entrées sur le territoire
sont entrées sur son territoire
sont entrés sur le territoire
sont entrés sur son territoire
a du sang sur les mains
ont du sang sur les mains
se sert de la faim comme
se servent de la faim comme
utilise la faim comme
utilisent la faim comme

[halt]
arrêt
arrêtent
arrêter
arrêter immédiatement
cessation
cesse
cessent
cessent immédiatement
cesser
cesser immédiatement
fin
halte au
halte aux
halte à
interrompent
interrompre
interruption
met d'urgence fin
met d'urgence un terme
met définitivement fin
met définitivement un terme
met fin
met immédiatement fin
met immédiatement un terme
met rapidement fin
met rapidement un terme
met un terme
mette d'urgence fin
mette d'urgence un terme
mette définitivement fin
mette définitivement un terme
mette fin
mette immédiatement fin
mette immédiatement un terme
mette rapidement fin
mette rapidement un terme
mette un terme
mettent d'urgence fin
mettent d'urgence un terme
mettent définitivement fin
mettent définitivement un terme
mettent fin
mettent immédiatement fin
mettent immédiatement un terme
mettent rapidement fin
mettent rapidement un terme
mettent un terme
mettre d'urgence fin
mettre d'urgence un terme
mettre définitivement fin
mettre définitivement un terme
mettre fin
mettre immédiatement fin
mettre immédiatement un terme
mettre rapidement fin
mettre rapidement un terme
mettre un terme
pause
pause humanitaire
pauses
pauses humanitaires
renonce à
renoncent au
renoncent aux
renoncent à
renoncer au
renoncer aux
renoncer à
stoppe
stoppent
stopper
suspendent
suspendre
suspension

# what is given up
[renounce]
renoncer
renoncer à
renoncer au
renoncer aux
renonce
renonce à
renonce au
renonce aux
renoncent
renoncent à
renoncent au
renoncent aux

[force]
force
recours à la force
recours à la violence
usage de la force
usage de la violence
emploi de la force
utilisation de la force
menace de la force

[force.excess]
recours excessif à la force
recours disproportionné à la force
recours à une force excessive
usage excessif de la force
usage disproportionné de la force
usage disproportionné de la violence
emploi excessif de la force
emploi disproportionné de la force

# what somebody is to do
[wanted]
stabilisent
rouvrent
rouvre
enquêtent
normalisent
calment
apaisent
désamorcent
réduisent
évitent
empêchent
préviennent
abstiennent
rencontrent
écoutent
négocient
dialoguent
reculent
évacuent
évacue
rapatrient
résolvent
règlent
surmontent
recherchent
choisissent
accueillent
accroissent
augmentent
secourent
restituent
remettent
rétablisse
rétablissent
relâchent
relâche
libèrent
épargnent
punissent
jugent
identifient
traduisent
établissent
appliquent
reconnaissent
organisent
adoptent
lèvent
imposent
quittent
réunisse
réunissent
garantissent
autorisent
facilitent
permettent
rendent

[show]
faire preuve

[strike]
frappe @s de drones
frappe @s de missiles
acte @s d'hostilité
acte @s hostile @s
actes de guerre
actes de violence
action @s armée @s
action @s déstabilisatrice @s
action @s hostile @s
action @s militaire @s
action @s violente @s
activité @s déstabilisatrice @s
activité @s militaire @s
affrontement @s
affrontements armés
agissements
agression @s
assaut @s
attaque @s
attaque @s aérienne @s
attaque @s de drones
bain de sang
bombardement @s
campagne @s militaire @s
carnage
combats
cyberattaque @s
effusion de sang
engagement @s militaire @s
exaction @s
exécution @s sommaire @s
frappe @s
frappe @s aérienne @s
guerre
hostilité @s
incursion @s
invasion
massacre @s
offensive @s
offensive @s terrestre @s
opération @s militaire @s
opérations
pilonnage @s
raid @s
recours à la force
recours à la violence
tirs
tirs de missiles
tirs de roquettes
tuerie @s
usage de la force
violence @s

[pull]
départ
évacuer
repli
replier
retire
retirées
retirent
retirer
retirés
retrait

[troops]
armée
armement @s lourd @s
armements
armes lourdes
artillerie
artillerie lourde
aviation
combattants
combattants étrangers
contingents
forces
forces étrangères
hommes
matériel @s militaire @s
matériels
mercenaires
militaires
pièces d'artillerie
soldats
troupes
troupes étrangères
unités

[lie]
absurde @s
calomni @eux
calomnie @s
contraires à la réalité
dénuées de tout fondement
désinformation
diffamatoire @s
fantaisiste @s
fausse @s
faux
grotesque @s
infondé @e
intox
manipulation
mensong @er
mensonge @s
non-événement
propagande
pure fiction
ridicule @s
sans fondement

[unacceptable] positions
abject @e
des actes barbares
des actes criminels
des actes ignobles
des actes odieux
des crimes de guerre
honteuse @s
honteux
ignoble @s
inacceptable @s
inadmissible @s
injustifiable @s
intolérable @s
odi @eux
pas acceptable @s
pas admissible @s
pas tolérable @s
plus acceptable @s
plus admissible @s
plus tolérable @s
révoltant @e
scandal @eux
un acte abominable
un acte barbare
un acte criminel
un acte de barbarie
un acte de terrorisme
un acte ignoble
un acte inhumain
un acte inqualifiable
un acte lâche
un acte lâche et odieux
un acte odieux
un acte odieux et lâche
un acte terroriste
un crime abominable
un crime contre l'humanité
un crime de guerre
un crime ignoble
un crime odieux
une atrocité
une attaque contre l'humanité
une barbarie
une tragédie inacceptable
une violation flagrante
condamnable @s
absolument condamnable @s
intolérables
répréhensible @s
hostile @s et répréhensible @s
inqualifiable @s
innommable @s
inexcusable @s
impardonnable @s

[signing] positions
conclusion d'un
conclusion d'une
signature d'un
signature d'une
signature de l'
signature de la
signature du

[reach] positions
# "sont parvenus vendredi à un accord"
parvenir +inf
parvenu @e
parviennent

[swap] positions
# of prisoners: "ont procédé à un échange de 115 prisonniers"
effectué un échange
effectué un nouvel échange
mené un échange
ont échangé
procédé à des échanges
procédé à l'échange
procédé à un échange
procédé à un nouvel échange
réalisé un échange

# "nous sommes prêts, si besoin, à aider"
[willing] positions
disposés
disposées
prêts
prêtes

# with a word for an end: "mettre fin aux tensions"
[tension]
engrenage
engrenage de la violence
logique d'affrontement
logique d'escalade
logique de confrontation
logique de guerre
logique de représailles
logique de vengeance
escalade
provocation @s
surenchère
tension @s
cycle
cycle de violence
cycle de violences
cycle de la violence
spirale
spirale de violence
spirale de la violence

# before a need: "a rappelé la nécessité de"
[stress]
met ~ en avant
mettent ~ en avant
met ~ en lumière
mettent ~ en lumière
mis ~ en lumière
fait ressortir
font ressortir
met ~ en exergue
mettent ~ en exergue
rappelaient
rappelait
soulignait
soulignaient
mettait l'accent sur
mettant l'accent sur
mettre l'accent sur
évoquant
évoquer
évoquait
réaffirmer
réitéré +part
réitérait +fin
réitérant +ger
réitérer
relevait
redisait
fait part
font part
fait état
faisant part
exprime
expriment
exprimant
affirme
affirmé
affirment
appuyé
défend
défendu
estimé
évoque
évoqué
exprimé
fait valoir
insist @stand sur
insist @stand sur l'impératif
marqué
martelé
met en exergue
met l'accent sur
mettent en exergue
mettent l'accent sur
mis en exergue
mis l'accent sur
mis en avant
plaid @stand
rappel @mute
rappel @stand
rappelant
réaffirm @stand
reconnaissent
reconnaît
reconnu
redit
réitér @é
réitère
réitèrent
relève
relevé
répété
répète
soulign @stand
soulignant
souligné
souligne
soulignent
martèle
martèlent

# what is called for behind it
[need] positions
importance
impératif d'
impératif de
impérieuse nécessité
nécessité
urgence d'
urgence de
urgence qu'il y a
besoin d'
besoin de
besoin urgent
besoin impérieux
caractère impératif
impératif
urgence à
urgence
primauté de
primauté du
obligation de
obligation d'

# "l'Iran doit garantir"
[duty.that]
accepte
acceptent
agisse
agissent
applique
appliquent
assume
assument
change
cesse
cessent
coopère
coopèrent
explique
expliquent
fasse
fassent
honore
honorent
intervienne
interviennent
mette fin
mettent fin
prenne
prennent
reconnaisse
reconnaissent
rende
rendent
renonce
renoncent
réagisse
réagissent
réponde
répondent
respecte
respectent
revienne
reviennent
s'engage
s'engagent
s'explique
s'expliquent
tienne
tiennent

[duty]
renoncer à
renoncer au
renoncer aux
abandonner
démanteler
désarmer
restituer
accélérer
condamner
convoquer
demander
dénoncer
exiger
reconnaître
saisir
sanctionner
soutenir
suspendre
redoubler
reconsidérer
accepter
adopter
agir
appliquer
assumer
assurer
cesser
choisir
collaborer
condamner
coopérer
exercer
faire pression
faire preuve
faire tout
garantir
honorer
intervenir
lever
libérer
mettre
œuvrer
permettre
prendre leurs responsabilités
prendre ses responsabilités
protéger
quitter
reconnaître
renoncer
répondre
reprendre
respecter
retirer
revenir
s'engager
s'unir
se conformer
se mobiliser
fermer les yeux
rester silencieuse
rester les bras croisés
tolérer
éviter
faciliter
veiller
se ressaisir
tenir
s'excuser
présenter ses excuses
présenter leurs excuses
présenter des excuses
s'expliquer
rendre compte

# victims or targets, in the passive
[harmed] positions
attaqué @e
bombardé @e
détruit @e
pilonné @e
pris @e pour cible
touché @e
visé @e

[shots]
balles
coups de feu
drone @s
éclats
feu
missile @s
obus
roquette @s
sniper
snipers
tireur
tireur embusqué
tireurs embusqués
tirs
tirs d'artillerie
tirs de mortier
tirs de roquettes

# "ont exprimé leur préoccupation"
[express]
accordé
apporté
confirmé
renouvelé
témoigné
adressé
affiché
exprimé
manifesté
marqué
présenté
réaffirmé
réitéré
souhaité
souligné

# of a clause, before its subject
[opening]
car
dont
laquelle
lequel
lesquelles
lesquels
lorsque
où
puis
si

[hope] positions
exprimé le souhait de voir
exprime le souhait de voir
exprimé l'espoir de voir
exprime l'espoir de voir
formé le vœu de voir
forme le vœu de voir
dit espérer voir
espère voir
espèrent voir
exprimé son espoir que
exprimé son espoir qu'
exprimé leur espoir que
exprime son espoir que
espérait que
espérait qu'
espéraient que
a espoir que
# "dit espérer que les parties cessent le feu"
dit espérer qu'
dit espérer que
émis le souhait que
émis le vœu que
espère qu'
espère que
espèrent qu'
espèrent que
espérant qu'
espérant que
espéré qu'
espéré que
espérer qu'
espérer que
exprimant l'espoir que
exprimé l'espoir qu'
exprime l'espoir qu'
exprimé l'espoir que
exprime l'espoir que
exprimé le souhait qu'
exprimé le souhait que
exprimé le vœu que
expriment l'espoir que
formé le vœu que
forme le vœu que
souhaite vivement que
souhaiter voir

# what ends: "il faut que la violence cesse"
[ending]
cesse
cessent
prenne fin
prennent fin
s'arrête
s'arrêtent

# "ces attaques exigent une enquête"
[demand] positions
appelle
appellent
exige
exigent
nécessite
nécessitent
réclame
réclament
requiert
requièrent

# "ces attaques auraient été menées par l'armée"
[carried] positions
commis @e
lancé @e
tiré @e
menée +sg
menées +pl
mené
menés
perpétrée +sg
perpétrées +pl
perpétré
perpétrés

# "a ordonné à l'armée de": something is asked of somebody
[order] positions
ordonnant
donn @stand l'ordre
intim @stand l'ordre
donn @stand pour instruction
donn @stand instruction
enjoint
ordonn @stand
sommé

# "la violation par Israël de": a charge in a noun
[breach] positions
non-respect
violation @s
violation @s flagrante @s
violation @s du cessez
violation @s répétée @s
violation @s claire @s
violation @s manifeste @s
violation @s grave @s
violation @s délibérée @s
violation @s massive @s
violation @s directe @s
rupture

# grave by their own words, whoever did them
[breach.grave] positions
violation @s flagrante @s
violation @s manifeste @s
violation @s grave @s
violation @s délibérée @s
violation @s caractérisée @s
violation @s éhontée @s
violation @s inacceptable @s

# "a pointé la responsabilité de Kigali"
[accuse.point] positions
dénonc @stand
met ~ en cause
mettent ~ en cause
mis ~ en cause
pointe
pointe ~ du doigt
pointent
pointent ~ du doigt
pointé
pointé ~ du doigt

# "la violence doit être stoppée"
[stopped] positions
doit être arrêt @é
doit être stopp @é
doivent être arrêt @é
doivent être stopp @é
# "rien ne justifie ces attaques"
[unjust] positions
aucun motif ne justifie
aucune cause ne justifie
aucune cause ne peut justifier
aucune excuse
n'a aucune justification
ne peut être justifié @e
ne peut être toléré @e
ne peut justifier
ne peuvent être justifié @e
ne peuvent être toléré @e
ne sauraient être justifié @e
ne sauraient être toléré @e
ne saurait être justifié @e
ne saurait être toléré @e
ne saurait justifier
rien ne justifie
rien ne peut justifier
rien ne saurait justifier
# "sont directement responsables de l'aggravation": a charge, as told by the other side
[accuse.responsible] positions
complice @s de
complice @s des
complice @s du
complice @s d'
directement responsable @s de
directement responsable @s des
directement responsable @s du
entièrement responsable @s de
entièrement responsable @s des
entièrement responsable @s du
pleinement responsable @s de
pleinement responsable @s des
pleinement responsable @s du
premier responsable de
premier responsable des
premier responsable du
principal @e responsable @s de
principal @e responsable @s des
principal @e responsable @s du
seul @e et unique responsable @s de
seul @e et unique responsable @s des
seul @e et unique responsable @s du
seul @e responsable @s de
seul @e responsable @s des
seul @e responsable @s du
# "la dernière agression de X contre Y"
[aggression] positions
acte @s d'agression
acte @s de provocation
action @s agressive @s
action @s provocatrice @s
actions offensives
agression @s
agression @s armée @s
agression @s militaire @s
attaque @s non provoquée @s
empiètement @s
empiétement @s
incursion @s
incursion @s armée @s
provocation @s
provocation @s armée @s
provocation @s militaire @s
recours à la force

# "la priorité du pays reste notamment d'instaurer une trêve"
[priority] positions
l'essentiel
l'important
le plus important
le plus urgent
priorité @s
première urgence
seul objectif

# "se joint à l'appel de l'ONU"
[join] positions
se joindre
se joignant
se joignait
se joignaient
s'associant
s'associer
s'associait
s'est ~ joint @e
se sont ~ joint @e
s'est ~ associé @e
se sont ~ associé @e
relay @stand
joint sa voix
joignent leur voix
joignent leurs voix
joignant sa voix
joindre sa voix
joint leur voix
joindre leur voix
uni sa voix
s'associe
s'associent
s'est associé
s'est associée
s'est jointe
s'est joint
se joignent
se joint
se sont joints
soutient
soutiennent
appuie
appuient
relaie
relaient

# "rappelle aux parties leur obligation de"
[remind]
rappel @mute
rappel @stand

# "l'obligation qui leur incombe", of whom somebody is reminded
[owed] positions beside
interdiction
nécessité
obligation

[bound] positions
leur devoir
leur obligation
leur obligation d'
leur obligation de
leur responsabilité
leurs devoirs
leurs engagements
leurs obligations
leurs responsabilités
sa responsabilité
ses engagements
ses obligations
ses responsabilités
son devoir
son obligation
son obligation d'
son obligation de

# "l'attachement du pays au dialogue"
[attachment] positions
attachement
position constante
position de principe

# what was not reached, what follows else: "sans toutefois obtenir de trêve", "faute de quoi"
[failing.rejects] positions
refuse tout
refuse toute
refusant tout
refusant toute
refusé tout
refusé toute
rejette tout
rejette toute
rejettent tout
rejettent toute
rejetant tout
rejetant toute
rejeté tout
rejeté toute
rejetons tout
rejetons toute

# what nobody will put up with
[never.accept] positions
n'accepterons pas
n'accepterons jamais
n'acceptera pas
n'acceptera jamais
n'accepteront pas
n'accepteront jamais
ne tolérerons jamais
ne tolérera jamais
ne toléreront jamais
ne toléreront pas
ne permettrons pas
ne permettrons jamais
ne permettra pas
ne permettra jamais

[failing]
exclu toute
exclu tout
exclu une
exclu un
exclut toute
exclut tout
exclut une
excluant toute
excluant tout
écarté toute
écarte toute
faute de quoi
sous peine d'
sous peine de
à défaut de quoi
sans obtenir
sans parvenir
sans pour autant
sans réussir
sans toutefois

# asks for nothing: "a insisté sur le fait que"
[stress.fact]
insist @stand sur le fait

# goes worse: "éviter que le conflit ne dégénère"
[worsen]
dégénère
dégénèrent
s'aggrave
s'aggravent
s'embrase
s'enlise
s'enveniment
s'envenime
s'étende
s'étendent
s'intensifie
s'intensifient
se propage
se propagent

# "la disponibilité du pays à aider"
[readiness] positions
disposition
disposition
disponibilité
volonté

[express.now]
accorde
accordent
accordant
apportant
témoigne
témoignent
exprimant
marquant
exprimait
exprimaient
réitérait
marque
marquent
réaffirmait
apportait
apporte
apportent
exprime
expriment
manifeste
manifestent
réaffirmant
réaffirme
réaffirment
réitérant
réitère
réitèrent
renouvelant
renouvelle
renouvellent

# "ces violences interpellent la communauté internationale sur la nécessité de"
[interpell]
interpell @stand

# "l'Union et ses États membres"
[member]
État @s membre @s
Etat @s membre @s
pays membres

# "insister auprès de X pour que"
[insist] positions
insist @stand
interven @stand
plaid @stand

# "accepté de prolonger la trêve"
[accept] positions
accept @stand
consent
consentent
consenti @e

# "arrêtez les combats": told to those who fight
[call.imperative] positions
que les armes se taisent +full
ne tirez plus +full
ne tirez pas +full
arrêtez de tirer +full
cessez de tirer +full
arrêtez de vous battre +full
arrêtez de vous entretuer +full
cessez de vous entretuer +full
arrêtez le massacre +full
arrêtez les massacres +full
arrêtez cette guerre +full
arrêtez la guerre +full
plus jamais la guerre +full
que se taisent les armes +full
assez de sang +full
assez de sang versé +full
trop de sang a coulé +full
halte au massacre +full
halte aux massacres +full
halte à la guerre +full
halte à la violence +full
halte aux violences +full
halte aux tueries +full
halte au carnage +full
halte au génocide +full
non à la guerre +full
non à la violence +full
stop à la guerre +full
stop aux massacres +full
stop au massacre +full
stop au génocide +full
stop à la violence +full
stop aux violences +full
stop aux bombardements +full
respectez le cessez-le-feu +full
respectez la trêve +full
rendez les armes +full
déposez vos armes +full
rendez vos armes +full
posez les armes +full
posez vos armes +full
laissez tomber les armes +full
silence aux armes +full
baissez vos armes +full
cessez le feu
baissez les armes +full
arrêtez
cessez
déposez les armes +full
faites taire les armes +full
mettez fin
mettez un terme
stoppez

# "ces combats inquiètent l'ONU"
[worries] positions
alarme
alarment
inquiète
inquiètent
préoccupe
préoccupent

# "a engagé X à"
[urge] positions
engag @gstand
press @stand
engagé
engagée
engagés
presse
pressent

# "le calme est revenu"
[situation.calm] positions
calme a été rétabli
calme est rétabli
calme est revenu
calme était revenu
calme prévaut
calme régnait
calme règne
nuit a été calme
nuit avait été calme
nuit s'est déroulée dans le calme
nuit s'est passée calmement
nuit s'était passée calmement

# "veut une trêve"
[want] positions
souhaiter +inf
veulent
veut
veux
voulaient
voulait
vouloir +inf
voulons

# "que cessent les combats"
[call.may] positions
que cesse
que cessent
que prenne fin
que prennent fin
que s'arrête
que s'arrêtent

# "un accord est intervenu entre"
[intervene] positions
intervenu @s

# "ces accusations sont sans fondement"
[untrue.be] positions
n'était pas impliqué @e
n'est pas impliqué @e
ne sont pas impliqué @e
n'étaient pas impliqué @e
n'était en rien impliqué @e
n'avait rien à voir
n'avaient rien à voir
sont ridicules
est ridicule
ne tiennent pas debout
est un mensonge
sont des mensonges
sont de pures inventions
n'a absolument rien à voir
était fausse
était faux
étaient fausses
étaient faux
sont faux
étaient sans fondement
était sans fondement
était infondé @e
étaient infondé @e
n'est pas vrai
n'est pas exact
est inexact @e
est une fausse information
est une fausse nouvelle
n'a rien à voir
n'ont rien à voir
ne correspond pas à la réalité
ne correspondent pas à la réalité
ne reflète pas la réalité
ne reflètent pas la réalité
ne repose sur rien
relève de la désinformation
relèvent de la désinformation
sont de fausses informations
n'a aucun lien avec
n'a aucun rapport avec
n'a aucune implication dans
n'a aucune part dans
n'a aucune responsabilité dans
n'a aucun rôle dans
n'a strictement rien à voir
n'ont aucun lien avec
n'ont aucun rapport avec
n'ont aucune implication dans
n'ont aucune part dans
n'ont aucune responsabilité dans
n'ont aucun rôle dans
n'ont strictement rien à voir
n'avait aucun lien avec
n'avait aucun rapport avec
n'avait aucune implication dans
n'avait aucune part dans
n'avait aucune responsabilité dans
n'avait aucun rôle dans
n'avait strictement rien à voir
n'avaient aucun lien avec
n'avaient aucun rapport avec
n'avaient aucune implication dans
n'avaient aucune part dans
n'avaient aucune responsabilité dans
n'avaient aucun rôle dans
n'avaient strictement rien à voir
relevait de la désinformation
relevaient de la désinformation
relève de la propagande
relèvent de la propagande
relève de la pure invention
relève du mensonge
relèvent du mensonge
relève du fantasme
ne sont que des rumeurs
ne sont que des mensonges
ne correspondait pas à la réalité
ne correspondaient pas à la réalité
ne repose sur aucun fondement
ne reposent sur aucun fondement
ne reposent sur rien
ne repose sur aucune preuve
n'est pas la vérité
vise à discréditer
visent à discréditer
vise à salir
visent à salir
vise à ternir
visent à ternir
vise à diffamer
visent à diffamer
est archifaux
est complètement faux
est dénué de tout fondement
est dénuée de tout fondement
est entièrement faux
est fausse
est faux
est sans aucun fondement
est sans fondement
est totalement faux
sont complètement fausses
sont dénuées de fondement
sont dénuées de tout fondement
sont fausses
sont sans aucun fondement
sont sans fondement
sont totalement fausses

# "n'a pas voulu dire si son pays soutient": whether, which takes no stand
[whether]
dire si
dit pas si
indiqué si
indiquer si
préciser si
précisé si
prononcé sur
savoir si
se demande si
se demandent si
su si

# how an opening clause tells a stand: exprimant sa préoccupation, ...
[expressing]
se tenant
assurant
s'engageant
prenant
multipliant
exprimant
réexprimant
réitérant
renouvelant
présentant
adressant
transmettant
réaffirmant
affirmant
faisant
tirant
marquant
témoignant
manifestant
disant
se disant
se déclarant
se montrant
étant
accueillant
apportant
accordant
lançant
rejetant
qualifiant
jugeant
estimant
proposant
offrant
soulignant
insistant
rappelant
mettant
plaidant
élevant
joignant
relayant
nourrissant
partageant
observant
constatant
notant
se joignant
s'associant
envoyant
rendant
saluant
opposant
évoquant

# what became of an accord: a été trouvé
# "s'abstenir de toute provocation"
[abstain]
se garder
se gardent
s'abstenir
s'abstiennent
s'abstienne
abstention

# "la vitesse, ce que conteste la compagnie"
[deny.what] positions
ce que conteste
ce que contestent
ce que dément
ce que démentent
ce que nie
ce que nient
ce que réfute
ce que réfutent
ce que rejette
ce que rejettent
ce que récuse
ce que récusent
ce qu'a ~ contesté
ce qu'ont ~ contesté
ce qu'a ~ démenti
ce qu'ont ~ démenti
ce qu'a ~ nié
ce qu'ont ~ nié
ce qu'a ~ réfuté
ce qu'ont ~ réfuté
ce qu'a ~ rejeté
ce qu'ont ~ rejeté
ce qu'a ~ récusé
ce qu'ont ~ récusé

# "à ces appels se sont joints le Mali et le Niger"
[joined.call] positions
se sont ~ joints
se sont ~ jointes
s'est ~ joint @e
s'étaient ~ joints
se sont ~ associés
se sont ~ associées
s'est ~ associé @e

# "un projet de résolution appelant à une trêve, présenté par le Mali"
[submitted] positions
coparrainé @e
déposé @e
distribué @e
présenté @e
rédigé @e
soumis @e

# who does the same: ", de même que l'Iran"
[likewise] positions
de même que
tout comme
à l'instar de
à l'instar d'
à l'instar du
à l'instar des
à l'image de
à l'image du
à l'image des
imité @e par
imité @e en cela par
rejoint @e par
rejoint @e en cela par
suivi @e par
suivi @e de
comme l'ont fait
comme l'a fait
comme l'avait fait

# a truce "conclu la veille à Doha"
[concluded]
annoncé @e
décrété @e
intervenu @e
obtenu @e
proclamé @e
signé @e

[concluded.pact] positions
agréé @e
arraché @e
conclu @e
convenu @e
décroché @e
instauré @e
négocié @e
parrainé @e
scellé @e

[in.force] positions
est entré @e en vigueur
était entré @e en vigueur

[struck] positions
a été annoncé @e
a été arraché @e
accord a été trouvé
accord a pu être trouvé
accord de cessez-le-feu a été trouvé
accord de paix a été trouvé
a été décrété @e
a été instauré @e
a été négocié @e
a été obtenu @e
a été scellé @e

[express.inf]
exprimer
réaffirmer
apporter
accorder
réitérer
renouveler
manifester
marquer
témoigner

# what an accord is to whom it pleases
# « assez de morts », « stop aux combats »
[slogan.stop] positions
assez d'
assez de
finissons-en avec
halte au
halte aux
halte à
stop au
stop aux
stop à

# « ces combats ne peuvent plus durer »
[cannot.last] positions
ne doit plus durer
ne doit plus se poursuivre
ne doivent plus se poursuivre
ne peut pas continuer
ne peut pas durer
ne peut pas se poursuivre
ne peut plus continuer
ne peut plus durer
ne peuvent pas continuer
ne peuvent pas se poursuivre
ne peuvent plus continuer
ne peuvent plus durer
ne saurait continuer
ne saurait durer
ne sauraient durer

# behind « c'est le Rwanda »
[accuse.who] positions
qui ont commencé
qui ont déclenché
qui sont à l'origine
qui sont derrière
qui a commencé
qui a déclenché
qui est à l'origine
qui est derrière
qui était à l'origine
qui était derrière
qui est l'agresseur
qui est l'auteur

# of what somebody is held to be guilty
[accuse.guilty] positions
est coupable de ce
est coupable de ces
est coupable de cet
est coupable de cette
est coupable de l'
est coupable de la
est coupable des
est coupable du
est responsable de ce
est responsable de ces
est responsable de cet
est responsable de cette
est responsable de l'
est responsable de la
est responsable des
est responsable du
seraient coupables de ce
seraient coupables de ces
seraient coupables de cet
seraient coupables de cette
seraient coupables de l'
seraient coupables de la
seraient coupables des
seraient coupables du
seraient responsables de ce
seraient responsables de ces
seraient responsables de cet
seraient responsables de cette
seraient responsables de l'
seraient responsables de la
seraient responsables des
seraient responsables du
serait coupable de ce
serait coupable de ces
serait coupable de cet
serait coupable de cette
serait coupable de l'
serait coupable de la
serait coupable des
serait coupable du
serait responsable de ce
serait responsable de ces
serait responsable de cet
serait responsable de cette
serait responsable de l'
serait responsable de la
serait responsable des
serait responsable du
sont coupables de ce
sont coupables de ces
sont coupables de cet
sont coupables de cette
sont coupables de l'
sont coupables de la
sont coupables des
sont coupables du
sont responsables de ce
sont responsables de ces
sont responsables de cet
sont responsables de cette
sont responsables de l'
sont responsables de la
sont responsables des
sont responsables du
étaient coupables de ce
étaient coupables de ces
étaient coupables de cet
étaient coupables de cette
étaient coupables de l'
étaient coupables de la
étaient coupables des
étaient coupables du
étaient responsables de ce
étaient responsables de ces
étaient responsables de cet
étaient responsables de cette
étaient responsables de l'
étaient responsables de la
étaient responsables des
étaient responsables du
était coupable de ce
était coupable de ces
était coupable de cet
était coupable de cette
était coupable de l'
était coupable de la
était coupable des
était coupable du
était responsable de ce
était responsable de ces
était responsable de cet
était responsable de cette
était responsable de l'
était responsable de la
était responsable des
était responsable du

# in front of what somebody learnt: c'est avec joie que
[with.joy] positions
c'est avec beaucoup de gratitude
c'est avec beaucoup de joie
c'est avec beaucoup de plaisir
c'est avec beaucoup de satisfaction
c'est avec beaucoup de soulagement
c'est avec grande gratitude
c'est avec grande joie
c'est avec grande satisfaction
c'est avec gratitude
c'est avec intérêt et satisfaction
c'est avec joie
c'est avec plaisir
c'est avec satisfaction
c'est avec soulagement
c'est avec un grand plaisir
c'est avec un grand soulagement
c'est avec un immense plaisir
c'est avec un immense soulagement
c'est avec un réel plaisir
c'est avec un réel soulagement
c'est avec un vif plaisir
c'est avec un vif soulagement
c'est avec une grande gratitude
c'est avec une grande joie
c'est avec une grande satisfaction
c'est avec une immense gratitude
c'est avec une immense joie
c'est avec une immense satisfaction
c'est avec une profonde gratitude
c'est avec une profonde joie
c'est avec une profonde satisfaction
c'est avec une vive gratitude
c'est avec une vive joie
c'est avec une vive satisfaction

[advance] positions
pas dans la bonne direction
pas important
pas décisif
pas en avant
premier pas
avancée majeure
avancée importante
avancée significative
avancée historique
avancée décisive
étape importante
étape majeure
étape décisive
étape essentielle
étape cruciale
tournant historique
lueur d'espoir
bonne nouvelle
excellente nouvelle
grande victoire
occasion historique

[reflex.condemn] positions
indigné @e
insurgé @e
élevé @e contre

[reflex.concern] positions
inquiété @e
alarmé @e

[reflex.welcome] positions
félicité @e
réjoui @e
dit satisfait @e
dit soulagé @e
dite satisfait @e
dite soulagé @e
dits satisfait @e
dits soulagé @e
dites satisfait @e
dites soulagé @e
déclaré @e satisfait @e
déclaré @e soulagé @e
montré @e satisfait @e
montré @e soulagé @e

[reflex.deny] positions
inscrit @e en faux
défendu @e de
défendu @e d'

[concern.matter] positions
source @s d'inquiétude
source @s de préoccupation
source @s de vive inquiétude
source @s de vive préoccupation
source @s de grave préoccupation
source @s de grande préoccupation
source @s de grande inquiétude
source @s d'extrême inquiétude
source @s d'extrême préoccupation
source @s de sérieuse inquiétude
source @s de sérieuse préoccupation
motif @s d'inquiétude
motif @s de préoccupation
motif @s de vive inquiétude
motif @s de grave préoccupation
source @s de profonde préoccupation
source @s de grave inquiétude
source @s de profonde inquiétude
source @s majeur @e d'inquiétude
source @s majeur @e de préoccupation
source @s constante d'inquiétude
source @s constant de préoccupation
sujet @s d'inquiétude
sujet @s de préoccupation
sujet @s de vive inquiétude
sujet @s de vive préoccupation
sujet @s de grave préoccupation
sujet @s de grande préoccupation
sujet @s de profonde préoccupation
sujet @s de grave inquiétude
sujet @s de profonde inquiétude
sujet @s majeur @e d'inquiétude
sujet @s majeur @e de préoccupation
sujet @s constante d'inquiétude
sujet @s constant de préoccupation
motif @s de vive préoccupation
motif @s de grande préoccupation
motif @s de profonde préoccupation
motif @s de grave inquiétude
motif @s de profonde inquiétude
motif @s majeur @e d'inquiétude
motif @s majeur @e de préoccupation
motif @s constante d'inquiétude
motif @s constant de préoccupation
objet @s d'inquiétude
objet @s de préoccupation
objet @s de vive inquiétude
objet @s de vive préoccupation
objet @s de grave préoccupation
objet @s de grande préoccupation
objet @s de profonde préoccupation
objet @s de grave inquiétude
objet @s de profonde inquiétude
objet @s majeur @e d'inquiétude
objet @s majeur @e de préoccupation
objet @s constante d'inquiétude
objet @s constant de préoccupation

[call.bid.humanitarian] positions
libérez les otages
libérez nos otages
libérez tous les otages
relâchez les otages
libérez les prisonniers
protégez les civils
épargnez les civils
laissez passer l'aide
laissez entrer l'aide
respectez le droit international humanitaire
ouvrez des couloirs humanitaires
levez le blocus

# what is to be let through, set free, spared: with whom or what behind it
[bid.humane] positions
libérez
relâchez
rendez
rendez-nous
épargnez
protégez
secourez
évacuez
laissez passer
laissez entrer
laissez sortir
laissez partir
laissez arriver
laissez circuler
laissez travailler
laissez ouvert @e
laissez ~ passer
laissez ~ entrer
laissez ~ sortir
laissez-les passer
ouvrez
rouvrez
levez

[call.bid.restraint] positions
faites preuve de retenue
faites preuve de la plus grande retenue
ne cédez pas à la violence
ne cédez pas à la haine
ne cédez pas à la vengeance
ne cédez pas à la provocation
ne cédez pas aux provocations
ne répondez pas à la violence
ne répondez pas aux provocations
restez calmes
soyez raisonnables
gardez votre calme
gardez votre sang-froid
évitez toute provocation
renoncez à la force
renoncez à la violence

[call.bid.dialogue] positions
revenez à la table des négociations
retournez à la table des négociations
asseyez-vous à la table des négociations
asseyez-vous à la table
reprenez les négociations
reprenez le dialogue
négociez
dialoguez
parlez-vous
engagez le dialogue
ouvrez des négociations

[call.bid.withdrawal] positions
retirez vos troupes
retirez vos forces
retirez vos soldats
retirez-vous

# the condemnation of something by somebody
[censure] positions
condamnation
condamnations
condamnation unanime
condamnation immédiate

# verbs that tell a stand with a noun behind them: constate avec inquiétude
[stances]
constate
constatent
constatait
note
notent
notait
observe
observent
observait
suit
suivent
suivait
nourrit
nourrissent
nourrissait
manifeste
manifestent
manifestait
présente
présentent
présentait
présentaient
transmet
transmettent
transmettait
adresse
adressent
adressait
envoie
envoient
envoyait
témoigne
témoignent
marque
marquent
marquait
prend note
prennent note
prend acte
prennent acte
se dit
se disent
se disait
se déclare
se déclarent
se déclarait
se montre
se montrent
se montrait
partage
partagent
partageait
qualifie
qualifient
propose
proposent
exprimait
exprimaient
faisait part
faisaient part
faisait état
cache pas
cachent pas
cachait pas
pose comme
posent comme
s'est porté @e candidat @e

# all the world: it is meant as one who acts wherever it is named
[actor.group.party.world] +common
communauté internationale
# une trêve, des pourparlers
[propose] positions
suggéré +part
suggère +fin
suggèrent +fin
proposé +part
propose +fin
proposent +fin
proposait +fin
proposaient +fin

# pas de paix sans dialogue
[call.without] positions
pas de paix sans
pas de solution sans
pas de stabilité sans
pas de sécurité sans
pas de réconciliation sans
pas de sortie de crise sans
pas de paix durable sans
aucune paix sans
aucune solution sans
paix n'est possible sans
paix n'est pas possible sans
paix ne sera possible sans
paix sera impossible sans
paix est impossible sans

# du rejet par Tunis de ces propos
[refusal.by] positions
rejet par
rejet catégorique par
ferme rejet par
réfutation par

# ce crime ne saurait rester impuni
[call.unpunished] positions
rester impuni @e
demeurer impuni @e
rester sans suite
rester lettre morte

# les hôpitaux ne sont pas une cible
[call.spare] positions
ne sont pas une cible
ne sont pas des cibles
ne sont jamais une cible
n'est pas une cible
ne sauraient être une cible
ne sauraient être des cibles

# nous ne pouvons pas permettre que le conflit s'étende
[call.cannot] positions
ne pouvons pas permettre que
ne pouvons permettre que
ne pouvons pas laisser
ne devons pas laisser
ne devons pas permettre que
ne pouvons pas accepter que
# ---------------------------------------------------------------- charges in further words: unwilling, threatening, abetting, misleading
[accuse.done] positions
soutient les rebelles
soutient des rebelles
soutient les terroristes
soutient des terroristes
soutient le terrorisme
soutient des groupes armés
soutient les groupes armés
soutient les séparatistes
soutient des groupes terroristes
soutient les milices
soutiennent les rebelles
soutiennent des rebelles
soutiennent les terroristes
soutiennent des terroristes
soutiennent le terrorisme
soutiennent des groupes armés
soutiennent les groupes armés
soutiennent les séparatistes
soutiennent des groupes terroristes
soutiennent les milices
soutenait les rebelles
soutenait des rebelles
soutenait les terroristes
soutenait des terroristes
soutenait le terrorisme
soutenait des groupes armés
soutenait les groupes armés
soutenait les séparatistes
soutenait des groupes terroristes
soutenait les milices
soutenaient les rebelles
soutenaient des rebelles
soutenaient les terroristes
soutenaient des terroristes
soutenaient le terrorisme
soutenaient des groupes armés
soutenaient les groupes armés
soutenaient les séparatistes
soutenaient des groupes terroristes
soutenaient les milices
arme les rebelles
arme des rebelles
arme les terroristes
arme des terroristes
arme le terrorisme
arme des groupes armés
arme les groupes armés
arme les séparatistes
arme des groupes terroristes
arme les milices
arment les rebelles
arment des rebelles
arment les terroristes
arment des terroristes
arment le terrorisme
arment des groupes armés
arment les groupes armés
arment les séparatistes
arment des groupes terroristes
arment les milices
armait les rebelles
armait des rebelles
armait les terroristes
armait des terroristes
armait le terrorisme
armait des groupes armés
armait les groupes armés
armait les séparatistes
armait des groupes terroristes
armait les milices
finance les rebelles
finance des rebelles
finance les terroristes
finance des terroristes
finance le terrorisme
finance des groupes armés
finance les groupes armés
finance les séparatistes
finance des groupes terroristes
finance les milices
financent les rebelles
financent des rebelles
financent les terroristes
financent des terroristes
financent le terrorisme
financent des groupes armés
financent les groupes armés
financent les séparatistes
financent des groupes terroristes
financent les milices
finançait les rebelles
finançait des rebelles
finançait les terroristes
finançait des terroristes
finançait le terrorisme
finançait des groupes armés
finançait les groupes armés
finançait les séparatistes
finançait des groupes terroristes
finançait les milices
abrite les rebelles
abrite des rebelles
abrite les terroristes
abrite des terroristes
abrite le terrorisme
abrite des groupes armés
abrite les groupes armés
abrite les séparatistes
abrite des groupes terroristes
abrite les milices
abritent les rebelles
abritent des rebelles
abritent les terroristes
abritent des terroristes
abritent le terrorisme
abritent des groupes armés
abritent les groupes armés
abritent les séparatistes
abritent des groupes terroristes
abritent les milices
abritait les rebelles
abritait des rebelles
abritait les terroristes
abritait des terroristes
abritait le terrorisme
abritait des groupes armés
abritait les groupes armés
abritait les séparatistes
abritait des groupes terroristes
abritait les milices
héberge les rebelles
héberge des rebelles
héberge les terroristes
héberge des terroristes
héberge le terrorisme
héberge des groupes armés
héberge les groupes armés
héberge les séparatistes
héberge des groupes terroristes
héberge les milices
hébergent les rebelles
hébergent des rebelles
hébergent les terroristes
hébergent des terroristes
hébergent le terrorisme
hébergent des groupes armés
hébergent les groupes armés
hébergent les séparatistes
hébergent des groupes terroristes
hébergent les milices
protège les rebelles
protège des rebelles
protège les terroristes
protège des terroristes
protège le terrorisme
protège des groupes armés
protège les groupes armés
protège les séparatistes
protège des groupes terroristes
protège les milices
protègent les rebelles
protègent des rebelles
protègent les terroristes
protègent des terroristes
protègent le terrorisme
protègent des groupes armés
protègent les groupes armés
protègent les séparatistes
protègent des groupes terroristes
protègent les milices
appuie les rebelles
appuie des rebelles
appuie les terroristes
appuie des terroristes
appuie le terrorisme
appuie des groupes armés
appuie les groupes armés
appuie les séparatistes
appuie des groupes terroristes
appuie les milices
appuient les rebelles
appuient des rebelles
appuient les terroristes
appuient des terroristes
appuient le terrorisme
appuient des groupes armés
appuient les groupes armés
appuient les séparatistes
appuient des groupes terroristes
appuient les milices
appuyait les rebelles
appuyait des rebelles
appuyait les terroristes
appuyait des terroristes
appuyait le terrorisme
appuyait des groupes armés
appuyait les groupes armés
appuyait les séparatistes
appuyait des groupes terroristes
appuyait les milices
parraine les rebelles
parraine des rebelles
parraine les terroristes
parraine des terroristes
parraine le terrorisme
parraine des groupes armés
parraine les groupes armés
parraine les séparatistes
parraine des groupes terroristes
parraine les milices
parrainent les rebelles
parrainent des rebelles
parrainent les terroristes
parrainent des terroristes
parrainent le terrorisme
parrainent des groupes armés
parrainent les groupes armés
parrainent les séparatistes
parrainent des groupes terroristes
parrainent les milices
ment
mentent
mentait
masse des troupes
masse des forces
masse ses troupes
masse leurs troupes
masse des soldats
masse du matériel
massent des troupes
massent des forces
massent ses troupes
massent leurs troupes
massent des soldats
massent du matériel
concentre des troupes
concentre des forces
concentre ses troupes
concentre leurs troupes
concentre des soldats
concentre du matériel
concentrent des troupes
concentrent des forces
concentrent ses troupes
concentrent leurs troupes
concentrent des soldats
concentrent du matériel
amasse des troupes
amasse des forces
amasse ses troupes
amasse leurs troupes
amasse des soldats
amasse du matériel
amassent des troupes
amassent des forces
amassent ses troupes
amassent leurs troupes
amassent des soldats
amassent du matériel
concentrait des troupes
concentrait des forces
concentrait ses troupes
concentrait leurs troupes
concentrait des soldats
concentrait du matériel
massait des troupes
massait des forces
massait ses troupes
massait leurs troupes
massait des soldats
massait du matériel
mène une guerre contre
mène la guerre contre
mène une guerre hybride contre
mène une guerre d'agression contre
mènent une guerre contre
mènent la guerre contre
mènent une guerre hybride contre
mènent une guerre d'agression contre
menait une guerre contre
menait la guerre contre
menait une guerre hybride contre
menait une guerre d'agression contre
livre une guerre contre
livre la guerre contre
livre une guerre hybride contre
livre une guerre d'agression contre
livrent une guerre contre
livrent la guerre contre
livrent une guerre hybride contre
livrent une guerre d'agression contre
fait une guerre contre
fait une guerre à
fait la guerre contre
fait la guerre à
fait une guerre hybride contre
fait une guerre hybride à
fait une guerre d'agression contre
fait une guerre d'agression à
font une guerre contre
font une guerre à
font la guerre contre
font la guerre à
font une guerre hybride contre
font une guerre hybride à
font une guerre d'agression contre
font une guerre d'agression à
bloque l'acheminement
bloque l'aide
bloque l'aide humanitaire
bloque l'accès
bloque l'entrée de l'aide
bloque la livraison
bloque les négociations
bloque le processus de paix
bloque le déploiement
bloquent l'acheminement
bloquent l'aide
bloquent l'aide humanitaire
bloquent l'accès
bloquent l'entrée de l'aide
bloquent la livraison
bloquent les négociations
bloquent le processus de paix
bloquent le déploiement
bloquait l'acheminement
bloquait l'aide
bloquait l'aide humanitaire
bloquait l'accès
bloquait l'entrée de l'aide
bloquait la livraison
bloquait les négociations
bloquait le processus de paix
bloquait le déploiement
entrave l'acheminement
entrave l'aide
entrave l'aide humanitaire
entrave l'accès
entrave l'entrée de l'aide
entrave la livraison
entrave les négociations
entrave le processus de paix
entrave le déploiement
entravent l'acheminement
entravent l'aide
entravent l'aide humanitaire
entravent l'accès
entravent l'entrée de l'aide
entravent la livraison
entravent les négociations
entravent le processus de paix
entravent le déploiement
entravait l'acheminement
entravait l'aide
entravait l'aide humanitaire
entravait l'accès
entravait l'entrée de l'aide
entravait la livraison
entravait les négociations
entravait le processus de paix
entravait le déploiement
empêche l'acheminement
empêche l'aide
empêche l'aide humanitaire
empêche l'accès
empêche l'entrée de l'aide
empêche la livraison
empêche les négociations
empêche le processus de paix
empêche le déploiement
empêchent l'acheminement
empêchent l'aide
empêchent l'aide humanitaire
empêchent l'accès
empêchent l'entrée de l'aide
empêchent la livraison
empêchent les négociations
empêchent le processus de paix
empêchent le déploiement
empêchait l'acheminement
empêchait l'aide
empêchait l'aide humanitaire
empêchait l'accès
empêchait l'entrée de l'aide
empêchait la livraison
empêchait les négociations
empêchait le processus de paix
empêchait le déploiement
utilise la faim comme
utilise la famine comme
utilise la nourriture comme
utilise l'eau comme
utilise l'énergie comme
utilise des civils
utilise les civils
utilise des boucliers humains
utilise la population
utilise des armes interdites
utilise des armes chimiques
utilise des bombes à sous munitions
utilisent la faim comme
utilisent la famine comme
utilisent la nourriture comme
utilisent l'eau comme
utilisent l'énergie comme
utilisent des civils
utilisent les civils
utilisent des boucliers humains
utilisent la population
utilisent des armes interdites
utilisent des armes chimiques
utilisent des bombes à sous munitions
utilisait la faim comme
utilisait la famine comme
utilisait la nourriture comme
utilisait l'eau comme
utilisait l'énergie comme
utilisait des civils
utilisait les civils
utilisait des boucliers humains
utilisait la population
utilisait des armes interdites
utilisait des armes chimiques
utilisait des bombes à sous munitions
s'ingère dans nos affaires
s'ingère dans les affaires
s'ingère dans ses affaires
s'ingère dans leurs affaires
s'ingèrent dans nos affaires
s'ingèrent dans les affaires
s'ingèrent dans ses affaires
s'ingèrent dans leurs affaires
s'immisce dans nos affaires
s'immisce dans les affaires
s'immisce dans ses affaires
s'immisce dans leurs affaires
s'immiscent dans nos affaires
s'immiscent dans les affaires
s'immiscent dans ses affaires
s'immiscent dans leurs affaires
s'ingérait dans nos affaires
s'ingérait dans les affaires
s'ingérait dans ses affaires
s'ingérait dans leurs affaires
fait traîner
font traîner
fait obstacle
font obstacle
commet un génocide
commettent un génocide
commet des crimes
commettent des crimes
commet des atrocités
commettent des atrocités
commet des massacres
commettent des massacres
bombarde
bombardent
bombardait
bombardaient
pilonne
pilonnent
pilonnait
massacrent
attaquent
attaquait
attaquaient
tirent sur
tirait sur
tiraient sur
ouvrent le feu
ouvrait le feu
envahit
envahissent
porte atteinte à
portent atteinte à
compromet la paix
compromettent la paix
menace la paix
menace la sécurité
menace la stabilité
menacent la paix
menacent la sécurité
menacent la stabilité
détient illégalement
détiennent illégalement
occupe illégalement
occupent illégalement
manque à ses
manquent à leurs
ferme les yeux sur
ferment les yeux sur
alimente le conflit
alimentent le conflit
attise les tensions
attisent les tensions
attise le conflit
prolonge le conflit
prolongent le conflit
se livre à des provocations
se livrent à des provocations
persiste dans son refus
persistent dans leur refus
poursuit son agression
poursuit ses attaques
poursuivent leurs attaques
poursuit ses provocations
poursuivent leurs provocations
poursuit ses bombardements
poursuit sa politique
poursuit sa guerre
poursuit ses violations

[accuse.deed] positions
fourni des armes aux rebelles
livré des armes aux rebelles
armé les rebelles
soutenu les rebelles
soutenu le terrorisme
soutenu des groupes armés
envoyé des troupes
envoyé des soldats
envoyé des armes
massé des troupes
concentré des troupes
détenu illégalement
arrêté illégalement
occupé illégalement
annexé illégalement
franchi illégalement
traversé illégalement
pénétré illégalement
enlevé
kidnappé
battu
manqué à ses
manqué à leurs
manqué à sa
trahi ses promesses
rompu ses promesses
rompu ses engagements
rompu les négociations
rompu les pourparlers
saboté le processus
fait échouer
fait dérailler
torpillé
induit en erreur
trompé
dissimulé ses pertes
caché ses pertes
commis des crimes
commis un crime
commis des atrocités
commis un génocide
commis un massacre
commis des massacres
bafoué
piétiné
aggravé la situation
attisé
porté atteinte à
fait usage de la force
fait usage d'armes
recouru à
eu recours à
ignoré les appels
ignoré l'appel
ignoré les avertissements
fermé les yeux
tiré en premier
tiré les premiers
ouvert le feu en premier
mené une guerre
déclaré la guerre
posé des mines

# refuse de négocier, n'est pas intéressé par la paix
[misdeed.refuse] positions
refus @verb

[misdeed.averse] positions
ne veut pas
ne veulent pas
ne voulait pas
ne voulaient pas
n'a aucun intérêt
n'ont aucun intérêt
n'a pas l'intention de
n'ont pas l'intention de
ne cherche pas
ne cherchent pas
n'est pas intéressé
n'est pas intéressée
ne sont pas intéressés
ne sont pas intéressées
n'était pas intéressé
n'était pas intéressée
ne souhaite pas
ne souhaitent pas
n'a pas respecté
n'ont pas respecté
n'a pas rempli
n'ont pas rempli
n'a pas honoré
n'ont pas honoré
n'a pas tenu
n'ont pas tenu
ne respecte pas
ne respectent pas
ne remplit pas
ne tient pas
n'honore pas

# menace de bombarder
[misdeed.threat] positions
menace de
menace d'
menacent de
menacent d'
menaçait de
menaçait d'

# cherche à déstabiliser, tente de dissimuler: ce qu'il est mal de tenter
[misdeed.spoil] positions
affaiblir
annexer
anéantir
camoufler
compromettre
couvrir ses
déformer
déstabiliser
détourner l'attention
dissimuler
diviser
entraver
envahir
exterminer
faire dérailler
faire échouer
faire obstacle
falsifier
intimider
justifier
légitimer
masquer
miner
occulter
provoquer
renverser
retarder
saboter
saper
se soustraire
semer
soumettre
torpiller
tromper
instrumentaliser
imposer
violer
bombarder
attaquer
massacrer
répandre
diffuser de fausses
cacher
annihiler
asphyxier
effacer
escalader

# répand de fausses informations, cache ses pertes
[misdeed.false] positions
fausse information
fausses informations
fausses nouvelles
fausses accusations
désinformation
mensonges
rumeurs mensongères
propagande
contrevérités
infox

[misdeed.hide] positions
cache ses
cache leurs
cachent leurs
cachait ses
dissimule ses
dissimulent leurs
dissimulait ses
cache la vérité
cachent la vérité
induit en erreur
induisent en erreur
induit l'opinion
induisent l'opinion
induit la communauté
trompe l'opinion
trompent l'opinion
trompe la communauté
trompe le monde

# impliqué dans l'attaque; l'implication de
[misdeed.involved] positions
est impliqué
est impliquée
est impliqués
est impliquées
est mêlé
est mêlée
est mêlés
est complice
est complices
était impliqué
était impliquée
était impliqués
était impliquées
était mêlé
était mêlée
était mêlés
était complice
était complices
sont impliqué
sont impliquée
sont impliqués
sont impliquées
sont mêlé
sont mêlée
sont mêlés
sont complice
sont complices
étaient impliqué
étaient impliquée
étaient impliqués
étaient impliquées
étaient mêlé
étaient mêlée
étaient mêlés
étaient complice
étaient complices
serait impliqué
serait impliquée
serait impliqués
serait impliquées
serait mêlé
serait mêlée
serait mêlés
serait complice
serait complices
seraient impliqué
seraient impliquée
seraient impliqués
seraient impliquées
seraient mêlé
seraient mêlée
seraient mêlés
seraient complice
seraient complices
a été impliqué
a été impliquée
a été impliqués
a été impliquées
a été mêlé
a été mêlée
a été mêlés
a été complice
a été complices
ont été impliqué
ont été impliquée
ont été impliqués
ont été impliquées
ont été mêlé
ont été mêlée
ont été mêlés
ont été complice
ont été complices

[misdeed.involvement] positions
implication de
implication d'
implication du
implication des
complicité de
complicité du
complicité des
complicité d'

# qualifié d'agresseur
[misdeed.label] positions
agresseur @n
occupant @n
État terroriste
état terroriste
régime terroriste
criminel de guerre
criminels de guerre
État voyou
principal coupable
principale menace
principal obstacle
fauteur de guerre
fauteurs de guerre

# viole la souveraineté, ignore les appels
[misdeed.break] positions
viole
violent
violait
violaient
bafoue
bafouent
enfreint
sape
sapent
sapait
ignore
ignorent
ignorait
contredit
contredisent
contrevient
contreviennent
méconnaît
compromet
compromettent
fragilise
fragilisent
met en péril
mettent en péril
met en danger
mettent en danger
foule aux pieds
foulent aux pieds
fait fi de
font fi de
fait fi des
font fi des
porte atteinte à
portent atteinte à

[carried] positions
organisé @e
orchestré @e
planifié @e
fomenté @e
ourdi @e
déclenché @e

[harmed] positions
battu @e
enlevé @e
kidnappé @e
agressé @e
passé @e à tabac

[misdeed.act] positions
crime @s de guerre
crimes de guerre
crime contre
crimes contre
menace pour
menaces pour
menace à la
ingérence dans
provocation
provocations

[accuse.responsible] positions
coupable @s de
coupable @s d'
coupable @s du
coupable @s des
responsable @s et

[accuse.done] positions
a franchi illégalement
a traversé illégalement
a passé illégalement
ont franchi illégalement
ont traversé illégalement
ont passé illégalement
avait franchi illégalement
avait traversé illégalement
avait passé illégalement
avaient franchi illégalement
avaient traversé illégalement
avaient passé illégalement

# « c'est très préoccupant »
[worrying] positions
alarmant @e
angoissant @e
inquiétant @e
préoccupant @e
troublant @e
effrayant @e
très préoccupante
extrêmement préoccupante

# a qualifié l'événement de massacre
[bad]
acte @s d'agression
acte de guerre
agression
carnage
bain de sang
génocide
illégales
illégaux
massacre
massacres
nettoyage ethnique
nul et non avenu
nulle et non avenue
nuls et non avenus
nulles et non avenues
violations flagrantes
violations graves
[unjust] positions
ne pouvait être justifié @e
ne pouvait être justifiée
ne peuvent être justifiés
ne peuvent être justifiées
ne pouvaient être justifiées

[welcome] positions
est ~ satisfait @e de +fin
est ~ satisfait @e du +fin
est ~ satisfait @e des +fin
sont ~ satisfait @e de +fin
s'est ~ dit @e encouragé @e par +fin
se dit encouragé @e par +fin
est ~ encouragé @e par +fin
est ~ reconnaissant @e +fin
s'est ~ dit @e reconnaissant @e +fin
sommes reconnaissants +we
sommes ~ satisfaits +we
sommes encouragés par +we

[advance]
pas positif
pas important
étape positive
avancée positive

# who asks for pardon or for the floor calls for nothing
[none]
demand @stand pardon
demand @stand la parole
demand @stand la permission
# a essuyé des tirs de l'armée
accord de jumelage
[undergo] positions
essuyé +part
essuient +fin
essuyaient +fin
subi +part
subissent +fin

# « nous craignons une escalade »
[fear.we] positions
craignons
redoutons
appréhendons
crains

# « le cessez-le-feu tient », « tout est calme », « aucun tir n'a été enregistré »
[situation.calm] positions
tout est calme
tout est tranquille
tout est redevenu calme
calme a été restauré
calme est restauré
calme revient
cessez-le-feu tient
cessez-le-feu est respecté
cessez-le-feu est globalement respecté
cessez-le-feu est maintenu
cessez-le-feu reste en vigueur
trêve tient
trêve est respectée
trêve est globalement respectée
aucun tir n'a été enregistré
aucun tir n'a été entendu
aucun tir n'a été signalé
aucun échange de tirs n'a été enregistré
aucun échange de tirs n'a été signalé
aucun incident n'a été enregistré
aucun incident n'a été signalé
aucun affrontement n'a été signalé
épidémie est sous contrôle
épidémie est maîtrisée
épidémie était maîtrisée
[situation.state.moves]
continue de se détériorer
continue de se dégrader
continue de s'aggraver
continue d'empirer
continue de s'améliorer
continue à se détériorer
continue à se dégrader
continuait de se détériorer
continuait de se dégrader
ne cesse de se dégrader
ne cesse de se détériorer
ne cesse d'empirer
se normalise progressivement
revient à la normale
revient progressivement à la normale

# « il n'y a rien de vrai dans ces informations »
[untrue] positions
rien de vrai dans
aucune vérité dans

# « fournira une aide d'urgence »
[give]
fournira +fin
fourniront +fin
enverra +fin
enverront +fin
enverrait +fin
débloquera +fin
débloqueront +fin
accordera +fin
accorderont +fin

# « nuls et non avenus », « n'ont pas leur place dans notre monde »
[unjust]
est nul et non avenu
est nulle et non avenue
sont nuls et non avenus
sont nulles et non avenues
n'a pas sa place dans
n'ont pas leur place dans
n'a aucune valeur juridique
n'ont aucune valeur juridique

# « les affrontements ont cessé », « les tensions montent »: what goes on, and how
[strife] positions
combats
violents combats
affrontements
affrontement
accrochages
hostilités
bombardements
tirs
échanges de tirs
pilonnages
escarmouches
[tense] positions
tensions
tension
troubles
[calms.down] positions
ont cessé
a cessé
avaient cessé
avait cessé
ont diminué
a diminué
se calment
se calme
se sont calmés
se sont calmées
s'apaisent
s'apaise
se sont apaisées
se sont atténuées
diminuent
diminue
se sont arrêtés
ont baissé
a baissé
baissent
[tightens]
montent
monte
ont monté
se poursuivent
se poursuit
se poursuivaient
continuent
continue
continuaient
sont en cours
est en cours
étaient en cours
font rage
fait rage
faisaient rage
s'intensifient
s'intensifie
se sont intensifiés
se sont intensifiées
s'est intensifiée
s'étaient intensifiés
ont repris
a repris
avaient repris
restent vives
restent élevées
reste vive
reste élevée
reste forte
restent fortes
persistent
persiste
persistaient
augmentent
augmente
s'aggravent
s'aggrave
s'est aggravée
s'étendent
s'est étendue
se sont étendus
redoublent
ne cessent pas
sont vives
est vive
étaient vives
sont à leur comble
est à son comble
est montée
se multiplient
s'amplifient
est retombée
sont retombées
# « le cessez-le-feu était respecté par les deux parties »
# of a situation, too
[fragile.now] positions
reste fragile
restait fragile
restent fragiles
demeure fragile
demeurait fragile
est fragile
était fragile
reste très fragile
demeure très fragile

[truce.holds] positions
était respecté
est respecté
était globalement respecté
est globalement respecté
est respectée
était respectée
tient
tenait
tient bon
semble tenir
semblait tenir
est observé
était observé
est maintenu
était maintenu
est maintenue
reste fragile
restait fragile
demeure fragile
est fragile
était fragile
reste en vigueur
est en vigueur
était en vigueur
a été rompu
a été rompue
a volé en éclats
s'est effondré
s'est effondrée
est largement respecté
est largement respectée
est bien respecté
# « nous constatons le retrait des armes lourdes »
[seeing] positions
constatons
constate
constatent
observons
observe
observent
assistons à
assiste à
assistent à
voyons
constaté
observé
[change.seen]
retrait
retraits
désescalade
escalade
détérioration
dégradation
amélioration
baisse
diminution
hausse
augmentation
intensification
recrudescence
accalmie
progrès
stabilisation
apaisement
repli
recul
[situation.calm] positions
tout était calme
tout est sous contrôle
tout était sous contrôle
calme est de retour
le calme est revenu
ordre a été rétabli
ordre est rétabli
vie a repris son cours
vie reprend son cours
vie normale a repris
est revenue à la normale
est revenu à la normale
sont revenues à la normale
revient à la normale
retour à la normale est
retour progressif à la normale
aucune menace pour la population
aucune menace pour les civils
aucune menace pour les habitants
aucun danger pour la population
aucun danger pour les civils
aucun danger pour les habitants
aucune menace d'attaque
aucune menace d'invasion
nuit a été relativement calme
nuit a été plutôt calme
nuit s'est déroulée sans incident
situation est bien maîtrisée
maîtrise la situation
maîtrisons la situation
contrôle la situation
contrôlons la situation
aucun endroit n'est sûr
nulle part n'est sûr
aucun lieu n'est sûr
[situation.state]
tendu @e
calme @s
stable @s
catastrophique @s
dramatique @s
désespéré @e
insupportable
incontrôlable
compliquée
délicate
indescriptible
déplorable
inchangée
meilleure
pire
[situation.state.moves]
s'était aggravée
s'est encore aggravée
s'est fortement aggravée
s'est considérablement aggravée
s'est nettement aggravée
s'est rapidement aggravée
s'est légèrement aggravée
s'était détériorée
s'est encore détériorée
s'est fortement détériorée
s'est considérablement détériorée
s'est nettement détériorée
s'est rapidement détériorée
s'est légèrement détériorée
s'est améliorée
s'était améliorée
s'est encore améliorée
s'est fortement améliorée
s'est considérablement améliorée
s'est nettement améliorée
s'est rapidement améliorée
s'est légèrement améliorée
s'était stabilisée
s'est encore stabilisée
s'est fortement stabilisée
s'est considérablement stabilisée
s'est nettement stabilisée
s'est rapidement stabilisée
s'est légèrement stabilisée
s'était dégradée
s'est encore dégradée
s'est fortement dégradée
s'est considérablement dégradée
s'est nettement dégradée
s'est rapidement dégradée
s'est légèrement dégradée
s'était normalisée
s'est encore normalisée
s'est fortement normalisée
s'est considérablement normalisée
s'est nettement normalisée
s'est rapidement normalisée
s'est légèrement normalisée
s'est apaisée
s'était apaisée
s'est encore apaisée
s'est fortement apaisée
s'est considérablement apaisée
s'est nettement apaisée
s'est rapidement apaisée
s'est légèrement apaisée
s'est calmée
s'était calmée
s'est encore calmée
s'est fortement calmée
s'est considérablement calmée
s'est nettement calmée
s'est rapidement calmée
s'est légèrement calmée
s'est compliquée
s'était compliquée
s'est encore compliquée
s'est fortement compliquée
s'est considérablement compliquée
s'est nettement compliquée
s'est rapidement compliquée
s'est légèrement compliquée
s'est envenimée
s'était envenimée
s'est encore envenimée
s'est fortement envenimée
s'est considérablement envenimée
s'est nettement envenimée
s'est rapidement envenimée
s'est légèrement envenimée
s'est tendue
s'était tendue
s'est encore tendue
s'est fortement tendue
s'est considérablement tendue
s'est nettement tendue
s'est rapidement tendue
s'est légèrement tendue
s'apaise
s'apaisait
s'envenime
se normalisait
se calmait
se compliquait
se tend
empirait
échappe à tout contrôle
ne cesse de s'aggraver
a empiré
avait empiré
tourne à la catastrophe
est en train de se stabiliser
est en train de se calmer
# « l'attaque n'a pas eu lieu », « nous n'avons aucun lien avec »
[deny.happened] positions
n'a pas eu lieu
n'a jamais eu lieu
n'ont pas eu lieu
n'ont jamais eu lieu
n'avait pas eu lieu
n'avait jamais eu lieu
ne s'est pas produit
ne s'est pas produite
ne s'est jamais produit
ne s'est jamais produite
n'a jamais existé
n'a jamais été donné
n'est jamais arrivé
[untrue] positions
n'avons aucun lien avec
n'avons aucun rapport avec
n'avons aucune implication dans
n'avons aucune part dans
n'avons aucune responsabilité dans
n'avons aucun rôle dans
n'avons strictement rien à voir
c'est de la propagande
c'est de la désinformation
ce ne sont que des rumeurs
contraires à la vérité
contraire à la vérité
[untrue.be] positions
est absurde
est mensonger
est mensongère
est inexact
est erroné
est erronée
est diffamatoire
est calomnieux
est calomnieuse
est fantaisiste
est grotesque
est farfelu
est farfelue
est fabriqué
est fabriquée
est fabriqué de toutes pièces
est fabriquée de toutes pièces
est inventé de toutes pièces
est inventée de toutes pièces
est fallacieux
est fallacieuse
est trompeur
est trompeuse
est infondé
est infondée
est contraire à la vérité
est contraire à la réalité
était absurde
était ridicule
était mensonger
était mensongère
était inexact
était erroné
était erronée
était diffamatoire
était calomnieux
était calomnieuse
était fantaisiste
était grotesque
était farfelu
était farfelue
était fabriqué
était fabriquée
était fabriqué de toutes pièces
était fabriquée de toutes pièces
était inventé de toutes pièces
était inventée de toutes pièces
était fallacieux
était fallacieuse
était trompeur
était trompeuse
était infondé
était infondée
était contraire à la vérité
était contraire à la réalité
était sans aucun fondement
sont absurdes
sont mensongers
sont mensongères
sont inexacts
sont erronés
sont erronées
sont diffamatoires
sont calomnieux
sont calomnieuses
sont fantaisistes
sont grotesques
sont farfelus
sont farfelues
sont fabriqués
sont fabriquées
sont fabriqués de toutes pièces
sont fabriquées de toutes pièces
sont inventés de toutes pièces
sont inventées de toutes pièces
sont fallacieux
sont fallacieuses
sont trompeurs
sont trompeuses
sont infondés
sont infondées
sont contraires à la vérité
sont contraires à la réalité
étaient absurdes
étaient ridicules
étaient mensongers
étaient mensongères
étaient inexacts
étaient erronés
étaient erronées
étaient diffamatoires
étaient calomnieux
étaient calomnieuses
étaient fantaisistes
étaient grotesques
étaient farfelus
étaient farfelues
étaient fabriqués
étaient fabriquées
étaient fabriqués de toutes pièces
étaient fabriquées de toutes pièces
étaient inventés de toutes pièces
étaient inventées de toutes pièces
étaient fallacieux
étaient fallacieuses
étaient trompeurs
étaient trompeuses
étaient infondés
étaient infondées
étaient contraires à la vérité
étaient contraires à la réalité
étaient sans aucun fondement
est de la propagande
est de la désinformation
est une pure invention
sont des inventions
est une invention
est une fabrication
sont des rumeurs
[lie]
invention
inventions
fabrication
contraire à la vérité
contraires à la vérité
contraire à la réalité
fausse nouvelle
fausses nouvelles
fake news
infox
canular
mensonge
mensonges
absurde
absurdes
ridicule
ridicules
rumeur
rumeurs
fausse
fausses
erronée
erronées
erroné
infondée
infondées
infondé
diffamatoires
diffamatoire
calomnie
calomnies
affabulation
affabulations
fantaisiste
fantaisistes
mensonger
mensongère
mensongères
fallacieuse
fallacieuses
grotesque
grotesques
# « le cessez-le-feu a été prolongé », whoever tells it
[truce.longer] positions
a été prolongé
a été prolongée
a été reconduit
a été reconduite
a été étendu
a été étendue
a été renouvelé
a été renouvelée
est prolongé
est prolongée
est reconduit
est reconduite
est étendu
est étendue
est renouvelé
est renouvelée
était prolongé
était prolongée
était reconduit
était reconduite
était étendu
était étendue
était renouvelé
était renouvelée
avait été prolongé
avait été prolongée
avait été reconduit
avait été reconduite
avait été étendu
avait été étendue
avait été renouvelé
avait été renouvelée
sera prolongé
sera prolongée
sera reconduit
sera reconduite
sera étendu
sera étendue
sera renouvelé
sera renouvelée
serait prolongé
serait prolongée
serait reconduit
serait reconduite
serait étendu
serait étendue
serait renouvelé
serait renouvelée
vient d'être prolongé
vient d'être prolongée
vient d'être reconduit
vient d'être reconduite
vient d'être étendu
vient d'être étendue
vient d'être renouvelé
vient d'être renouvelée
# « se sont promis de », « ont abouti à un accord »
[each.other] positions
se sont promis de
se sont promis d'
se sont mutuellement promis de
se sont juré de
[agree.result] positions
ont abouti à un accord
ont abouti à une entente
ont abouti à un compromis
ont abouti à une trêve
a abouti à un accord
a abouti à une entente
a abouti à un compromis
a abouti à une trêve
ont débouché sur un accord
ont débouché sur une entente
ont débouché sur un compromis
ont débouché sur une trêve
a débouché sur un accord
a débouché sur une entente
a débouché sur un compromis
a débouché sur une trêve
se sont conclus par un accord
se sont conclus par une entente
se sont conclus par un compromis
se sont conclus par une trêve
s'est conclue par un accord
s'est conclue par une entente
s'est conclue par un compromis
s'est conclue par une trêve
se sont soldés par un accord
se sont soldés par une entente
se sont soldés par un compromis
se sont soldés par une trêve
ont conduit à un accord
ont conduit à une entente
ont conduit à un compromis
ont conduit à une trêve
a conduit à un accord
a conduit à une entente
a conduit à un compromis
a conduit à une trêve
ont permis de parvenir à un accord
ont permis de parvenir à une entente
ont permis de parvenir à un compromis
ont permis de parvenir à une trêve
a permis de parvenir à un accord
a permis de parvenir à une entente
a permis de parvenir à un compromis
a permis de parvenir à une trêve
accord a été trouvé
accord avait été trouvé
accord a été conclu
accord avait été conclu
accord a été atteint
accord a été signé
accord avait été signé
accord a pu être trouvé
compromis a été trouvé
compromis avait été trouvé
compromis a été conclu
compromis avait été conclu
compromis a été atteint
compromis a été signé
compromis avait été signé
compromis a pu être trouvé
consensus a été trouvé
consensus avait été trouvé
consensus a été conclu
consensus avait été conclu
consensus a été atteint
consensus a été signé
consensus avait été signé
consensus a pu être trouvé
[accept.offer] positions
accepté la proposition
accepté le plan
accepté une proposition
accepté l'offre
accepté cette proposition
accepté les termes
accepte la proposition
accepte le plan
accepte une proposition
accepte l'offre
accepte cette proposition
accepte les termes
acceptent la proposition
acceptent le plan
acceptent une proposition
acceptent l'offre
acceptent cette proposition
acceptent les termes
approuvé la proposition
approuvé le plan
approuvé une proposition
approuvé l'offre
approuvé cette proposition
approuvé les termes
approuve la proposition
approuve le plan
approuve une proposition
approuve l'offre
approuve cette proposition
approuve les termes
# « entend jouer un rôle actif », « est à Bakou pour faciliter les négociations »
[offer]
entend jouer un rôle actif
entend jouer un rôle constructif
entend jouer un rôle de médiateur
entend jouer un rôle de médiation
entend jouer les médiateurs
entend jouer son rôle de médiateur
entend aider les parties
entend faciliter le dialogue
entend faciliter les négociations
entend faciliter les pourparlers
entend contribuer à la médiation
entendent jouer un rôle actif
entendent jouer un rôle constructif
entendent jouer un rôle de médiateur
entendent jouer un rôle de médiation
entendent jouer les médiateurs
entendent jouer son rôle de médiateur
entendent aider les parties
entendent faciliter le dialogue
entendent faciliter les négociations
entendent faciliter les pourparlers
entendent contribuer à la médiation
souhaite jouer un rôle actif
souhaite jouer un rôle constructif
souhaite jouer un rôle de médiateur
souhaite jouer un rôle de médiation
souhaite jouer les médiateurs
souhaite jouer son rôle de médiateur
souhaite aider les parties
souhaite faciliter le dialogue
souhaite faciliter les négociations
souhaite faciliter les pourparlers
souhaite contribuer à la médiation
souhaitent jouer un rôle actif
souhaitent jouer un rôle constructif
souhaitent jouer un rôle de médiateur
souhaitent jouer un rôle de médiation
souhaitent jouer les médiateurs
souhaitent jouer son rôle de médiateur
souhaitent aider les parties
souhaitent faciliter le dialogue
souhaitent faciliter les négociations
souhaitent faciliter les pourparlers
souhaitent contribuer à la médiation
compte jouer un rôle actif
compte jouer un rôle constructif
compte jouer un rôle de médiateur
compte jouer un rôle de médiation
compte jouer les médiateurs
compte jouer son rôle de médiateur
compte aider les parties
compte faciliter le dialogue
compte faciliter les négociations
compte faciliter les pourparlers
compte contribuer à la médiation
comptent jouer un rôle actif
comptent jouer un rôle constructif
comptent jouer un rôle de médiateur
comptent jouer un rôle de médiation
comptent jouer les médiateurs
comptent jouer son rôle de médiateur
comptent aider les parties
comptent faciliter le dialogue
comptent faciliter les négociations
comptent faciliter les pourparlers
comptent contribuer à la médiation
veut jouer un rôle actif
veut jouer un rôle constructif
veut jouer un rôle de médiateur
veut jouer un rôle de médiation
veut jouer les médiateurs
veut jouer son rôle de médiateur
veut aider les parties
veut faciliter le dialogue
veut faciliter les négociations
veut faciliter les pourparlers
veut contribuer à la médiation
veulent jouer un rôle actif
veulent jouer un rôle constructif
veulent jouer un rôle de médiateur
veulent jouer un rôle de médiation
veulent jouer les médiateurs
veulent jouer son rôle de médiateur
veulent aider les parties
veulent faciliter le dialogue
veulent faciliter les négociations
veulent faciliter les pourparlers
veulent contribuer à la médiation
est déterminé à jouer un rôle actif
est déterminé à jouer un rôle constructif
est déterminé à jouer un rôle de médiateur
est déterminé à jouer un rôle de médiation
est déterminé à jouer les médiateurs
est déterminé à jouer son rôle de médiateur
est déterminé à aider les parties
est déterminé à faciliter le dialogue
est déterminé à faciliter les négociations
est déterminé à faciliter les pourparlers
est déterminé à contribuer à la médiation
est déterminée à jouer un rôle actif
est déterminée à jouer un rôle constructif
est déterminée à jouer un rôle de médiateur
est déterminée à jouer un rôle de médiation
est déterminée à jouer les médiateurs
est déterminée à jouer son rôle de médiateur
est déterminée à aider les parties
est déterminée à faciliter le dialogue
est déterminée à faciliter les négociations
est déterminée à faciliter les pourparlers
est déterminée à contribuer à la médiation
se propose de jouer un rôle actif
se propose de jouer un rôle constructif
se propose de jouer un rôle de médiateur
se propose de jouer un rôle de médiation
se propose de jouer les médiateurs
se propose de jouer son rôle de médiateur
se propose de aider les parties
se propose de faciliter le dialogue
se propose de faciliter les négociations
se propose de faciliter les pourparlers
se propose de contribuer à la médiation
a l'intention de jouer un rôle actif
a l'intention de jouer un rôle constructif
a l'intention de jouer les médiateurs
a l'intention de aider les parties
a l'intention de faciliter le dialogue
a l'intention de faciliter les négociations
a l'intention de faciliter les pourparlers
a l'intention de contribuer à la médiation
continuera de contribuer aux efforts
continuera de contribuer à la paix
continuera de soutenir les efforts
continuera de appuyer les efforts
continuera de aider
continuera de apporter son aide
continuera de apporter son soutien
continuera de apporter son assistance
continuera de faciliter
continuera de jouer un rôle constructif
continuera de jouer son rôle
continuera de accompagner
continuera à contribuer aux efforts
continuera à contribuer à la paix
continuera à soutenir les efforts
continuera à appuyer les efforts
continuera à aider
continuera à apporter son aide
continuera à apporter son soutien
continuera à apporter son assistance
continuera à faciliter
continuera à jouer un rôle constructif
continuera à jouer son rôle
continuera à accompagner
continueront de contribuer aux efforts
continueront de contribuer à la paix
continueront de soutenir les efforts
continueront de appuyer les efforts
continueront de aider
continueront de apporter son aide
continueront de apporter son soutien
continueront de apporter son assistance
continueront de faciliter
continueront de jouer un rôle constructif
continueront de jouer son rôle
continueront de accompagner
continueront à contribuer aux efforts
continueront à contribuer à la paix
continueront à soutenir les efforts
continueront à appuyer les efforts
continueront à aider
continueront à apporter son aide
continueront à apporter son soutien
continueront à apporter son assistance
continueront à faciliter
continueront à jouer un rôle constructif
continueront à jouer son rôle
continueront à accompagner
poursuivra de contribuer aux efforts
poursuivra de contribuer à la paix
poursuivra de soutenir les efforts
poursuivra de appuyer les efforts
poursuivra de aider
poursuivra de apporter son aide
poursuivra de apporter son soutien
poursuivra de apporter son assistance
poursuivra de faciliter
poursuivra de jouer un rôle constructif
poursuivra de jouer son rôle
poursuivra de accompagner
poursuivra à contribuer aux efforts
poursuivra à contribuer à la paix
poursuivra à soutenir les efforts
poursuivra à appuyer les efforts
poursuivra à aider
poursuivra à apporter son aide
poursuivra à apporter son soutien
poursuivra à apporter son assistance
poursuivra à faciliter
poursuivra à jouer un rôle constructif
poursuivra à jouer son rôle
poursuivra à accompagner
continuerons de contribuer aux efforts
continuerons de contribuer à la paix
continuerons de soutenir les efforts
continuerons de appuyer les efforts
continuerons de aider
continuerons de apporter son aide
continuerons de apporter son soutien
continuerons de apporter son assistance
continuerons de faciliter
continuerons de jouer un rôle constructif
continuerons de jouer son rôle
continuerons de accompagner
continuerons à contribuer aux efforts
continuerons à contribuer à la paix
continuerons à soutenir les efforts
continuerons à appuyer les efforts
continuerons à aider
continuerons à apporter son aide
continuerons à apporter son soutien
continuerons à apporter son assistance
continuerons à faciliter
continuerons à jouer un rôle constructif
continuerons à jouer son rôle
continuerons à accompagner
[aiding] positions
pour faciliter
pour aider
pour assister
pour contribuer
pour accompagner
pour tenter une médiation
pour mener une médiation
# « aux termes de l'accord entre Kinshasa et Kigali »
[under.pact] positions
aux termes de l'accord
aux termes d'un accord
selon l'accord
en vertu de l'accord
dans le cadre de l'accord
conformément à l'accord
en application de l'accord

# « pourrait accueillir un sommet », « disponible pour aider », « tout notre possible pour aider »
[offer]
pourrait accueillir un sommet
pourrait accueillir des pourparlers
pourrait accueillir les pourparlers
pourrait accueillir des négociations
pourrait accueillir une rencontre
pourrait servir de médiateur
pourrait jouer un rôle de médiateur
pourrait jouer les médiateurs
pourrait servir d'intermédiaire
pourrait offrir sa médiation
peut accueillir un sommet
peut accueillir des pourparlers
peut accueillir les pourparlers
peut accueillir des négociations
peut accueillir une rencontre
peut servir de médiateur
peut jouer un rôle de médiateur
peut jouer les médiateurs
peut servir d'intermédiaire
peut offrir sa médiation
pourraient accueillir un sommet
pourraient accueillir des pourparlers
pourraient accueillir les pourparlers
pourraient accueillir des négociations
pourraient accueillir une rencontre
pourraient servir de médiateur
pourraient jouer un rôle de médiateur
pourraient jouer les médiateurs
pourraient servir d'intermédiaire
pourraient offrir sa médiation
souhaiterait accueillir un sommet
souhaiterait accueillir des pourparlers
souhaiterait accueillir les pourparlers
souhaiterait accueillir des négociations
souhaiterait accueillir une rencontre
souhaiterait servir de médiateur
souhaiterait jouer un rôle de médiateur
souhaiterait jouer les médiateurs
souhaiterait servir d'intermédiaire
souhaiterait offrir sa médiation
voudrait accueillir un sommet
voudrait accueillir des pourparlers
voudrait accueillir les pourparlers
voudrait accueillir des négociations
voudrait accueillir une rencontre
voudrait servir de médiateur
voudrait jouer un rôle de médiateur
voudrait jouer les médiateurs
voudrait servir d'intermédiaire
voudrait offrir sa médiation
était disponible pour aider
était disponible pour faciliter
était disponible pour jouer
était disponible pour accueillir
était disponible pour une médiation
étaient disponibles pour aider
étaient disponibles pour faciliter
étaient disponibles pour jouer
étaient disponibles pour accueillir
étaient disponibles pour une médiation
est disponible pour aider
est disponible pour faciliter
est disponible pour jouer
est disponible pour accueillir
est disponible pour une médiation
sont disponibles pour aider
sont disponibles pour faciliter
sont disponibles pour jouer
sont disponibles pour accueillir
sont disponibles pour une médiation
reste disponible pour aider
reste disponible pour faciliter
reste disponible pour jouer
reste disponible pour accueillir
reste disponible pour une médiation
restent disponibles pour aider
restent disponibles pour faciliter
restent disponibles pour jouer
restent disponibles pour accueillir
restent disponibles pour une médiation
demeure disponible pour aider
demeure disponible pour faciliter
demeure disponible pour jouer
demeure disponible pour accueillir
demeure disponible pour une médiation
se dit disponible pour aider
se dit disponible pour faciliter
se dit disponible pour jouer
se dit disponible pour accueillir
se dit disponible pour une médiation
s'est dit disponible pour aider
s'est dit disponible pour faciliter
s'est dit disponible pour jouer
s'est dit disponible pour accueillir
s'est dit disponible pour une médiation
s'est dite disponible pour aider
s'est dite disponible pour faciliter
s'est dite disponible pour jouer
s'est dite disponible pour accueillir
s'est dite disponible pour une médiation
ferons tout notre possible pour aider
ferons tout son possible pour aider
ferons tout son possible pour contribuer
ferons tout ce qui est possible pour aider
ferons tout pour aider
ferons tout ce que nous pouvons pour aider
ferons tout leur possible pour aider
fera tout notre possible pour aider
fera tout son possible pour aider
fera tout son possible pour contribuer
fera tout ce qui est possible pour aider
fera tout pour aider
fera tout ce que nous pouvons pour aider
fera tout leur possible pour aider
feront tout notre possible pour aider
feront tout son possible pour aider
feront tout son possible pour contribuer
feront tout ce qui est possible pour aider
feront tout pour aider
feront tout ce que nous pouvons pour aider
feront tout leur possible pour aider
ferait tout notre possible pour aider
ferait tout son possible pour aider
ferait tout son possible pour contribuer
ferait tout ce qui est possible pour aider
ferait tout pour aider
ferait tout ce que nous pouvons pour aider
ferait tout leur possible pour aider
[situation.state]
en voie de stabilisation
en voie de normalisation
en voie d'amélioration
en train de se stabiliser
plus que catastrophique
hors contrôle
de plus en plus tendue
de plus en plus difficile
de plus en plus grave
[situation] positions
conditions des réfugiés +sg
conditions de vie +sg
conditions humanitaires +sg
conditions de sécurité +sg
[situation.state.moves]
se détériorent
se dégradent
se dégradaient
se détérioraient
s'aggravent
s'améliorent

# « les parties ont décidé de respecter le cessez-le-feu »
[decided.to] positions
ont annoncé la
ont annoncé le
ont décidé de
ont décidé d'
ont résolu de
ont résolu d'
ont choisi de
ont choisi d'
ont promis de
ont promis d'
ont juré de
ont juré d'
avaient décidé de
avaient décidé d'
avaient résolu de
avaient résolu d'
avaient choisi de
avaient choisi d'
avaient promis de
avaient promis d'
avaient juré de
avaient juré d'

# « la zone frontalière était calme »
[situation] positions
zone frontalière +sg
région frontalière +sg
ligne de front +sg
frontière kirghizo-tadjike +sg
[offer]
propose d'envoyer
propose de dépêcher
propose d'accueillir
propose d'héberger
propose de faciliter
propose de fournir
propose d'aider
propose son aide
propose son assistance
propose leur aide
proposé d'envoyer
proposé de dépêcher
proposé d'accueillir
proposé d'héberger
proposé de faciliter
proposé de fournir
proposé d'aider
proposé son aide
proposé son assistance
proposé leur aide
proposent d'envoyer
proposent de dépêcher
proposent d'accueillir
proposent d'héberger
proposent de faciliter
proposent de fournir
proposent d'aider
proposent son aide
proposent son assistance
proposent leur aide
proposait d'envoyer
proposait de dépêcher
proposait d'accueillir
proposait d'héberger
proposait de faciliter
proposait de fournir
proposait d'aider
proposait son aide
proposait son assistance
proposait leur aide
# « a assuré son homologue de toute son aide »
[its.aid] positions
de son aide
de sa pleine assistance
de son assistance
de leur aide
de son appui
de leur appui
de notre aide
de toute son aide
de toute sa pleine assistance
de toute son assistance
de toute leur aide
de toute son appui
de toute leur appui
de toute notre aide
de tout son aide
de tout sa pleine assistance
de tout son assistance
de tout leur aide
de tout son appui
de tout leur appui
de tout notre aide
[untrue.be] positions
étaient dénuées de tout fondement
étaient dénués de tout fondement
était dénuée de tout fondement
était dénué de tout fondement
étaient dénuées de fondement
étaient dénués de fondement
sont dénués de tout fondement
n'ont aucun fondement
n'a aucun fondement
n'avaient aucun fondement
n'avait aucun fondement
# « il n'y a aucun combattant étranger »
[fighters] positions
combattant @n
mercenaire @n
instructeur @n
camp @n d'entraînement
base @n militaire @s
# Verbs whose object is asked, threatened, thanked: a state there is an actor.
[pressed]
accuser
accuse
accusent
accusé
accusant
menacer
menace
menacent
menacé
menaçant
avertir
avertit
averti
exhorter
exhorte
exhorté
attaquer
attaque
attaqué
bombardé
critiquer
critiqué
inviter
invité
remercier
remercié
remercie
aider
aidé
presser
presse
pressé
dénoncé
en garde
sanctionné
défié
envahi

# What somebody does, says or feels, told as a noun: a state that it is of is an actor.
[doings]
silence
inaction
passivité
complicité
mutisme
indifférence
ingérence
ingérences
pressions
agissements
attaque
attaques
frappe
frappes
raid
raids
offensive
opération
opérations
action
actions
agression
initiative
rôle
médiation
efforts
effort
aide
soutien
assistance
appui
accusation
accusations
déclaration
déclarations
réponse
réaction
négation
demande
proposition
décision
menace
menaces
invasion
bombardement
bombardements
tirs
provocation
provocations
violation
violations
refus
condamnation
préoccupation
solidarité
engagement

# who is to be held to account, without an inquiry
[aim.other]
demande des comptes
demander des comptes +inf
déférer à la justice +inf
identifier les responsables +inf
responsabilités soient établies
traduire en justice +inf
traduire en justice les responsables +inf
établir les responsabilités +inf

# nobody is called on
[none]
appel d' offres
appel à candidatures
appel à contributions
appel à projets
appel à propositions
appels d' offres
appels à candidatures
appels à contributions
appels à projets
appels à propositions

[call.condition] positions
pose comme condition
posent comme condition
posé comme condition
posait comme condition
préalable @s
condition @s préalable @s
conditionne
conditionnent
conditionné
subordonne
subordonnent
subordonné

# « invite la presse à la retenue »
[populace]
presse
jeunesse
diaspora

[actor.group.fighter] +common
chefs de guerre
seigneurs de la guerre
seigneurs de guerre
chefs de milice
chefs de milices
chefs rebelles
chefs de gang
chefs de gangs

# « une pure fantaisie », « inventé de toutes pièces »
[lie]
pure fantaisie
fantaisie
pure invention
pures inventions
inventé de toutes pièces
inventée de toutes pièces
inventés de toutes pièces
inventées de toutes pièces
monté de toutes pièces
montée de toutes pièces
montées de toutes pièces
dénué de tout fondement
dénuée de tout fondement
dénués de tout fondement
dénué de fondement
dénuée de fondement
dénués de fondement
dénuées de fondement
élucubrations
divagations
allégations mensongères
affirmations mensongères
tissu de mensonges
contre-vérités
contrevérités
mystification

# « un chiffre que l'armée a qualifié de fantaisiste »
[told.thing]
chiffre
chiffres
bilan
décompte
version
récit
information
informations
nouvelle
nouvelles

[judged] positions
qualifiée
qualifiés
qualifiées
jugée
jugés
jugées

[call.noun] positions
SOS

[accuse.each] positions
se renvoient la balle
se renvoyaient la balle
se sont renvoyé la balle
se rejettent mutuellement la faute

# « la sécurité régnait dans la ville »
[situation.calm] positions
tout est rentré dans l'ordre
tout était rentré dans l'ordre
accalmie a été observée
accalmie est observée
accalmie fragile règne
accalmie précaire prévaut
accalmie précaire règne
accalmie prévaut
accalmie relative prévaut
accalmie relative règne
accalmie règne
accalmie se maintient
front demeure calme
front demeure stable
front est calme
front est stable
front reste calme
front reste stable
front s'est stabilisé
journée a été agitée
journée a été assez agitée
journée a été assez calme
journée a été assez tendue
journée a été assez tranquille
journée a été calme
journée a été globalement agitée
journée a été globalement calme
journée a été globalement tendue
journée a été globalement tranquille
journée a été particulièrement agitée
journée a été particulièrement calme
journée a été particulièrement tendue
journée a été particulièrement tranquille
journée a été plus agitée
journée a été plus calme
journée a été plus tendue
journée a été plus tranquille
journée a été plutôt agitée
journée a été plutôt calme
journée a été plutôt tendue
journée a été plutôt tranquille
journée a été relativement agitée
journée a été relativement calme
journée a été relativement tendue
journée a été relativement tranquille
journée a été tendue
journée a été tranquille
journée a été très agitée
journée a été très calme
journée a été très tendue
journée a été très tranquille
journée avait été agitée
journée avait été assez agitée
journée avait été assez calme
journée avait été assez tendue
journée avait été assez tranquille
journée avait été calme
journée avait été globalement agitée
journée avait été globalement calme
journée avait été globalement tendue
journée avait été globalement tranquille
journée avait été particulièrement agitée
journée avait été particulièrement calme
journée avait été particulièrement tendue
journée avait été particulièrement tranquille
journée avait été plus agitée
journée avait été plus calme
journée avait été plus tendue
journée avait été plus tranquille
journée avait été plutôt agitée
journée avait été plutôt calme
journée avait été plutôt tendue
journée avait été plutôt tranquille
journée avait été relativement agitée
journée avait été relativement calme
journée avait été relativement tendue
journée avait été relativement tranquille
journée avait été tendue
journée avait été tranquille
journée avait été très agitée
journée avait été très calme
journée avait été très tendue
journée avait été très tranquille
journée est restée agitée
journée est restée assez agitée
journée est restée assez calme
journée est restée assez tendue
journée est restée assez tranquille
journée est restée calme
journée est restée globalement agitée
journée est restée globalement calme
journée est restée globalement tendue
journée est restée globalement tranquille
journée est restée particulièrement agitée
journée est restée particulièrement calme
journée est restée particulièrement tendue
journée est restée particulièrement tranquille
journée est restée plus agitée
journée est restée plus calme
journée est restée plus tendue
journée est restée plus tranquille
journée est restée plutôt agitée
journée est restée plutôt calme
journée est restée plutôt tendue
journée est restée plutôt tranquille
journée est restée relativement agitée
journée est restée relativement calme
journée est restée relativement tendue
journée est restée relativement tranquille
journée est restée tendue
journée est restée tranquille
journée est restée très agitée
journée est restée très calme
journée est restée très tendue
journée est restée très tranquille
ligne de front demeure calme
ligne de front demeure stable
ligne de front est calme
ligne de front est stable
ligne de front reste calme
ligne de front reste stable
ligne de front s'est stabilisée
matinée a été agitée
matinée a été assez agitée
matinée a été assez calme
matinée a été assez tendue
matinée a été assez tranquille
matinée a été calme
matinée a été globalement agitée
matinée a été globalement calme
matinée a été globalement tendue
matinée a été globalement tranquille
matinée a été particulièrement agitée
matinée a été particulièrement calme
matinée a été particulièrement tendue
matinée a été particulièrement tranquille
matinée a été plus agitée
matinée a été plus calme
matinée a été plus tendue
matinée a été plus tranquille
matinée a été plutôt agitée
matinée a été plutôt calme
matinée a été plutôt tendue
matinée a été plutôt tranquille
matinée a été relativement agitée
matinée a été relativement calme
matinée a été relativement tendue
matinée a été relativement tranquille
matinée a été tendue
matinée a été tranquille
matinée a été très agitée
matinée a été très calme
matinée a été très tendue
matinée a été très tranquille
matinée avait été agitée
matinée avait été assez agitée
matinée avait été assez calme
matinée avait été assez tendue
matinée avait été assez tranquille
matinée avait été calme
matinée avait été globalement agitée
matinée avait été globalement calme
matinée avait été globalement tendue
matinée avait été globalement tranquille
matinée avait été particulièrement agitée
matinée avait été particulièrement calme
matinée avait été particulièrement tendue
matinée avait été particulièrement tranquille
matinée avait été plus agitée
matinée avait été plus calme
matinée avait été plus tendue
matinée avait été plus tranquille
matinée avait été plutôt agitée
matinée avait été plutôt calme
matinée avait été plutôt tendue
matinée avait été plutôt tranquille
matinée avait été relativement agitée
matinée avait été relativement calme
matinée avait été relativement tendue
matinée avait été relativement tranquille
matinée avait été tendue
matinée avait été tranquille
matinée avait été très agitée
matinée avait été très calme
matinée avait été très tendue
matinée avait été très tranquille
matinée est restée agitée
matinée est restée assez agitée
matinée est restée assez calme
matinée est restée assez tendue
matinée est restée assez tranquille
matinée est restée calme
matinée est restée globalement agitée
matinée est restée globalement calme
matinée est restée globalement tendue
matinée est restée globalement tranquille
matinée est restée particulièrement agitée
matinée est restée particulièrement calme
matinée est restée particulièrement tendue
matinée est restée particulièrement tranquille
matinée est restée plus agitée
matinée est restée plus calme
matinée est restée plus tendue
matinée est restée plus tranquille
matinée est restée plutôt agitée
matinée est restée plutôt calme
matinée est restée plutôt tendue
matinée est restée plutôt tranquille
matinée est restée relativement agitée
matinée est restée relativement calme
matinée est restée relativement tendue
matinée est restée relativement tranquille
matinée est restée tendue
matinée est restée tranquille
matinée est restée très agitée
matinée est restée très calme
matinée est restée très tendue
matinée est restée très tranquille
nuit a été agitée
nuit a été assez agitée
nuit a été assez calme
nuit a été assez tendue
nuit a été assez tranquille
nuit a été globalement agitée
nuit a été globalement calme
nuit a été globalement tendue
nuit a été globalement tranquille
nuit a été particulièrement agitée
nuit a été particulièrement calme
nuit a été particulièrement tendue
nuit a été particulièrement tranquille
nuit a été plus agitée
nuit a été plus calme
nuit a été plus tendue
nuit a été plus tranquille
nuit a été plutôt agitée
nuit a été plutôt tendue
nuit a été plutôt tranquille
nuit a été relativement agitée
nuit a été relativement tendue
nuit a été relativement tranquille
nuit a été tendue
nuit a été tranquille
nuit a été très agitée
nuit a été très calme
nuit a été très tendue
nuit a été très tranquille
nuit avait été agitée
nuit avait été assez agitée
nuit avait été assez calme
nuit avait été assez tendue
nuit avait été assez tranquille
nuit avait été globalement agitée
nuit avait été globalement calme
nuit avait été globalement tendue
nuit avait été globalement tranquille
nuit avait été particulièrement agitée
nuit avait été particulièrement calme
nuit avait été particulièrement tendue
nuit avait été particulièrement tranquille
nuit avait été plus agitée
nuit avait été plus calme
nuit avait été plus tendue
nuit avait été plus tranquille
nuit avait été plutôt agitée
nuit avait été plutôt calme
nuit avait été plutôt tendue
nuit avait été plutôt tranquille
nuit avait été relativement agitée
nuit avait été relativement calme
nuit avait été relativement tendue
nuit avait été relativement tranquille
nuit avait été tendue
nuit avait été tranquille
nuit avait été très agitée
nuit avait été très calme
nuit avait été très tendue
nuit avait été très tranquille
nuit est restée agitée
nuit est restée assez agitée
nuit est restée assez calme
nuit est restée assez tendue
nuit est restée assez tranquille
nuit est restée calme
nuit est restée globalement agitée
nuit est restée globalement calme
nuit est restée globalement tendue
nuit est restée globalement tranquille
nuit est restée particulièrement agitée
nuit est restée particulièrement calme
nuit est restée particulièrement tendue
nuit est restée particulièrement tranquille
nuit est restée plus agitée
nuit est restée plus calme
nuit est restée plus tendue
nuit est restée plus tranquille
nuit est restée plutôt agitée
nuit est restée plutôt calme
nuit est restée plutôt tendue
nuit est restée plutôt tranquille
nuit est restée relativement agitée
nuit est restée relativement calme
nuit est restée relativement tendue
nuit est restée relativement tranquille
nuit est restée tendue
nuit est restée tranquille
nuit est restée très agitée
nuit est restée très calme
nuit est restée très tendue
nuit est restée très tranquille
soirée a été agitée
soirée a été assez agitée
soirée a été assez calme
soirée a été assez tendue
soirée a été assez tranquille
soirée a été calme
soirée a été globalement agitée
soirée a été globalement calme
soirée a été globalement tendue
soirée a été globalement tranquille
soirée a été particulièrement agitée
soirée a été particulièrement calme
soirée a été particulièrement tendue
soirée a été particulièrement tranquille
soirée a été plus agitée
soirée a été plus calme
soirée a été plus tendue
soirée a été plus tranquille
soirée a été plutôt agitée
soirée a été plutôt calme
soirée a été plutôt tendue
soirée a été plutôt tranquille
soirée a été relativement agitée
soirée a été relativement calme
soirée a été relativement tendue
soirée a été relativement tranquille
soirée a été tendue
soirée a été tranquille
soirée a été très agitée
soirée a été très calme
soirée a été très tendue
soirée a été très tranquille
soirée avait été agitée
soirée avait été assez agitée
soirée avait été assez calme
soirée avait été assez tendue
soirée avait été assez tranquille
soirée avait été calme
soirée avait été globalement agitée
soirée avait été globalement calme
soirée avait été globalement tendue
soirée avait été globalement tranquille
soirée avait été particulièrement agitée
soirée avait été particulièrement calme
soirée avait été particulièrement tendue
soirée avait été particulièrement tranquille
soirée avait été plus agitée
soirée avait été plus calme
soirée avait été plus tendue
soirée avait été plus tranquille
soirée avait été plutôt agitée
soirée avait été plutôt calme
soirée avait été plutôt tendue
soirée avait été plutôt tranquille
soirée avait été relativement agitée
soirée avait été relativement calme
soirée avait été relativement tendue
soirée avait été relativement tranquille
soirée avait été tendue
soirée avait été tranquille
soirée avait été très agitée
soirée avait été très calme
soirée avait été très tendue
soirée avait été très tranquille
soirée est restée agitée
soirée est restée assez agitée
soirée est restée assez calme
soirée est restée assez tendue
soirée est restée assez tranquille
soirée est restée calme
soirée est restée globalement agitée
soirée est restée globalement calme
soirée est restée globalement tendue
soirée est restée globalement tranquille
soirée est restée particulièrement agitée
soirée est restée particulièrement calme
soirée est restée particulièrement tendue
soirée est restée particulièrement tranquille
soirée est restée plus agitée
soirée est restée plus calme
soirée est restée plus tendue
soirée est restée plus tranquille
soirée est restée plutôt agitée
soirée est restée plutôt calme
soirée est restée plutôt tendue
soirée est restée plutôt tranquille
soirée est restée relativement agitée
soirée est restée relativement calme
soirée est restée relativement tendue
soirée est restée relativement tranquille
soirée est restée tendue
soirée est restée tranquille
soirée est restée très agitée
soirée est restée très calme
soirée est restée très tendue
soirée est restée très tranquille
sécurité régnait
sécurité règne
sécurité est revenue
ordre est rétabli
ordre a été rétabli
vie reprend son cours
vie a repris son cours
retrouvé son calme
a retrouvé son calme
avait retrouvé son calme
calme semblait régner
calme semble régner
calme semblait revenu

[offer] positions
reste à la disposition des parties
restent à la disposition des parties
demeure à la disposition des parties

[protest] positions
proteste
protestent
protestait
protesté

[of.support] positions
de son soutien
de son plein soutien
de son entier soutien
de tout son soutien
de son appui
de leur soutien
de leur plein soutien
du soutien
de son soutien indéfectible
de son ferme soutien

# « rejette fermement ces agissements »
[condemn] positions
rejette ~ ces agissements +fin
rejette ~ de tels agissements +fin
rejette ~ ces actes +fin
rejette ~ de tels actes +fin
rejette ~ ces pratiques +fin
rejette ~ ces provocations +fin
rejette ~ toute atteinte +fin
rejette ~ ces attaques +fin
rejette ~ ces violations +fin
rejette ~ toute ingérence +fin
rejette ~ toute forme de violence +fin
rejettent ~ ces agissements +fin
rejettent ~ de tels agissements +fin
rejettent ~ ces actes +fin
rejettent ~ de tels actes +fin
rejettent ~ ces pratiques +fin
rejettent ~ ces provocations +fin
rejettent ~ toute atteinte +fin
rejettent ~ ces attaques +fin
rejettent ~ ces violations +fin
rejettent ~ toute ingérence +fin
rejettent ~ toute forme de violence +fin
rejeté ~ ces agissements +part
rejeté ~ de tels agissements +part
rejeté ~ ces actes +part
rejeté ~ de tels actes +part
rejeté ~ ces pratiques +part
rejeté ~ ces provocations +part
rejeté ~ toute atteinte +part
rejeté ~ ces attaques +part
rejeté ~ ces violations +part
rejeté ~ toute ingérence +part
rejeté ~ toute forme de violence +part

# « prêt à négocier, à condition que les troupes se retirent »
[call.provided] positions
à condition que
à condition qu'
à la condition que
à la condition qu'
à la seule condition que
à la seule condition qu'
sous réserve que
sous réserve qu'
pourvu que
pourvu qu'

[attached] positions
attaché @e
profondément attaché @e
fermement attaché @e

[peaceful.way] positions
seule voie politico-diplomatique
seule voie diplomatique
seule voie politique
seule voie pacifique
voie politico-diplomatique
moyens politico-diplomatiques
moyens exclusivement pacifiques
moyens exclusivement politiques
moyens exclusivement diplomatiques
méthodes pacifiques
voie exclusivement pacifique

[none.such] positions
eu aucun tir
aucun tir
eu aucun affrontement
aucun affrontement
eu aucun affrontement armé
aucun affrontement armé
eu aucun combat
aucun combat
eu aucun bombardement
aucun bombardement
eu aucun massacre
aucun massacre
eu aucun incident
aucun incident
eu aucun échange de tirs
aucun échange de tirs
eu aucune attaque
aucune attaque
eu d'attaque
eu aucune frappe
aucune frappe
eu aucune offensive
aucune offensive
eu d'offensive
eu aucune incursion
aucune incursion
eu d'incursion
eu aucune exaction
aucune exaction
eu d'exaction
eu aucune provocation
aucune provocation

[welcome] positions
exprimé sa reconnaissance +part
exprimé leur reconnaissance +part
exprime sa reconnaissance +fin
expriment leur reconnaissance +fin
exprimé sa profonde reconnaissance +part
exprime sa profonde reconnaissance +fin
exprimons notre reconnaissance +we
exprimons notre gratitude +we
exprimons notre profonde gratitude +we
exprimons notre profonde reconnaissance +we

[unacceptable] positions
en contradiction flagrante avec
en contradiction totale avec
en contradiction manifeste avec
une provocation inacceptable
une agression inqualifiable
un manquement délibéré
un manquement grave
un grave manquement
une atteinte inacceptable

[aim.dialogue]
tenue d'une réunion
tenue d'une rencontre
tenue de pourparlers
tenue d'un sommet
tenue de consultations
tenue de négociations
réunion des conseillers
réunion d'experts

[actor.group.party] +common
institutions financières
institutions financières internationales
partenaires techniques et financiers
bailleurs
bailleurs internationaux

[none]
tout le monde

[accuse.each] positions
s'en rejetaient la responsabilité
s'en renvoient la responsabilité
s'en renvoyaient la responsabilité
s'en sont rejeté la responsabilité
s'en sont mutuellement rejeté la responsabilité
se rejetaient la responsabilité
se rejetaient mutuellement la responsabilité
se renvoyaient la responsabilité
s'en attribuent mutuellement la responsabilité

[unjust] positions
rien ne peut excuser
rien ne saurait excuser
ne peut excuser
ne saurait excuser
ne peuvent excuser
rien n'excuse
rien ne légitime
criminel @s et injustifiable @s
criminelle @s et injustifiable @s
ne saurait légitimer

[actor.group.party] +common
institutions libyennes
institutions étatiques
institutions de l'État
institutions nationales
institutions de transition

# « les coprésidents se tiennent prêts »
[referent]
coprésidents
co-présidents
médiateurs

[lie]
montage
montages
montages grossiers
montage grossier

# « a suscité une vague d'indignation »: of nobody in particular
[none]
vague d'indignation
vague de condamnations
concert de condamnations
concert d'indignation
flot de condamnations

[call.for] positions
dit attendre de +part+that
dit attendre d' +part+that
dit attendre du +part+that

