# Words of communiqués: meetings that speak as bodies, what they bid, what staged deeds are called.
# Own work from general knowledge of the language. SPDX-License-Identifier: Apache-2.0

# a meeting that takes stands: « la Conférence », « le sommet »
[sitting] beside
assemblée
assises
concertation
conclave
conférence
congrès
forum
plénière
réunion
réunion ministérielle
sommet
synode

# « instruit la Commission de », « donne instruction au Président de », « charge le Médiateur de »
[bids] positions
chargé +part
charge +fin
chargent +fin
donne instruction
donne mandat
donné instruction +part
donné mandat +part
donnent instruction
donnent mandat
instruisent +fin
instruit +fin
instruit +part
mandate +fin
mandatent +fin
mandaté +part

# « a été organisée par », « orchestrée par »
[staged] positions
commandité @e
fomenté @e
orchestré @e
organisé @e
ourdi @e
perpétré @e
planifié @e
préméditée
télécommandé @e

# « ont provoqué une escalade », « sapent la paix »
[saps] positions beside
aggrave
aggravent
aggravé
alimente
alimentent
alimenté
attise
attisent
attisé
compromet
compromettent
compromis
déstabilise
déstabilisent
déstabilisé
entrave
entravent
entravé
exacerbe
exacerbent
exacerbé
fragilise
fragilisent
fragilisé
menace
menacent
menacé
menaçaient
mine
minent
miné
nui
nuisaient
nuisent
nuit
provoque
provoquent
provoqué
ruinent
ruiné
sape
sapent
sapé
torpille
torpillent
torpillé

# « doivent être respectés »
[upheld] beside
appliqué @e
assuré @e
châtié @e
défendu @e
garanti @e
honoré @e
identifié @e
jugé @e
levé @e
maintenu @e
poursuivi @e
protégé @e
préservé @e
puni @e
respecté @e
retrouvé @e
rétabli @e
sanctionné @e
tenu @e
traduit @e

# « souhaite que la trêve tienne »: a call only with what is called for
[call.for.wish] positions
souhaitaient qu' +fin
souhaitaient que +fin
souhaitait qu' +fin
souhaitait que +fin
souhaitant qu' +ger
souhaitant que +ger
souhaite qu' +fin
souhaite que +fin
souhaitent qu' +fin
souhaitent que +fin
souhaiter qu' +inf
souhaiter que +inf
souhaitons qu' +we
souhaitons que +we
souhaité qu' +part
souhaité que +part

[nurse] beside
prendre en charge
prennent en charge
prise en charge

[insist] positions
insiste
insistons

[broad.duty]
abroger
accorder
annuler
autoriser
exercer
faciliter
interdire
permettre
ratifier
refuser
révoquer
s'assurer
veiller
éviter
œuvrer

# « cinq marins qu'elle retient »
[withholds] trigger
détenait
détiendrait
détient
retenait
retenaient
retient ~ en otage
retient
retiennent
séquestre

[referent]
agences
institutions
organisations

[anaphor.several]
agences
organisations

[call.each] positions beside
que chacun
que chacune
que tout le monde

[to.blame] positions beside
coupable
coupables
responsable
responsables

[anaphor.body]
chancellerie
mission diplomatique
représentation diplomatique

# « proteste fermement contre »
[condemn] positions
protestant ~ contre +ger
proteste ~ contre +fin
protestent ~ contre +fin
protestons ~ contre +we
protesté ~ contre +part

# « une démarche qui contredit l'esprit de l'accord »: nobody denies
[deny.say] positions
- contredit

[broad.deny] positions
contredit +fin

[aim.peaceful_settlement]
mesures pacifiques
voies pacifiques

[none]
de manière indépendante
de source indépendante
de sources indépendantes
bassin du lac Tchad
lac Tchad
région du lac Tchad

[condole.self] positions
m'incline à la mémoire
nous inclinons à la mémoire
nous inclinons ~ à la mémoire

[condole] positions
incline ~ à la mémoire
inclinant à la mémoire
inclinent à la mémoire
incliné à la mémoire

[broad.wrong.force]
recours disproportionné à la force
recours excessif à la force
usage disproportionné de la force
usage excessif de la force

# « a assuré l'accueil de 300 personnes »: done, not told
[acts.now]
a assuré l'accueil
a assuré l'hébergement
a assuré l'évacuation
a assuré la prise en charge
a assuré le rapatriement
a assuré le transfert
a assuré le transport
assur @stand l'accueil
assur @stand l'hébergement
assur @stand l'évacuation
assur @stand la prise en charge
assur @stand le rapatriement
assur @stand le transfert
assur @stand le transport
ont assuré l'accueil
ont assuré l'hébergement
ont assuré l'évacuation
ont assuré la prise en charge
ont assuré le rapatriement
ont assuré le transfert
ont assuré le transport

# whoever is held shall be free again
[aim.humanitarian]
recouvre la liberté
recouvre sa liberté
recouvrent la liberté
recouvrent leur liberté
recouvrer la liberté +inf
recouvrer leur liberté +inf
recouvrer sa liberté +inf
retrouve la liberté
retrouve sa liberté
retrouvent la liberté
retrouvent leur liberté
retrouver la liberté +inf
retrouver leur liberté +inf
retrouver sa liberté +inf

# « il est conseillé aux voyageurs de »
[advised] positions
conseillé
recommandé

# « compte sur les parties pour », « s'attend à ce que l'armée »
[counts.on] positions
compte sur
comptent sur
comptons sur

[expects] positions
nous attendons à ce
s'attend à ce
s'attendent à ce
