# French: words that are no stand, by what stands beside them: pressure on somebody, stress on something. Own work. Apache-2.0.

[pressed.on] beside
fai @aire pression sur
font pression sur

[stressed.on] beside
insist @stand sur
insistant sur

[none]
tribunal de l'opinion
tribunal de l'opinion publique

# heads of many states, never the two named last
[actor.group]
dirigeants africains
dirigeants arabes
dirigeants du monde
dirigeants européens = group/european-leaders
dirigeants mondiaux
dirigeants occidentaux

# who asks and deals in sport, on stage and in trade
[privy] beside
abonnés
bijoutier
coach
coiffeur
collectionneur
dentiste
diététicienne
hôtelier
internaute
internautes
jardinier
locataire
nutritionniste
pâtissier
propriétaire
restaurateur
serveur
vendeur
vendeuse
vétérinaire
actionnaires
actrice
analyste
analystes
arbitre
athlète
athlètes
attaquant
avionneur
banquier
boxeur
buteur
champion
championne
chanteur
chanteuse
cinéaste
clientes
clients
club
comédien
comédienne
constructeur
constructeurs
couple
coureur
cuisinier
cycliste
distributeur
enseigne
entraîneur
entraîneuse
fabricant
fans
fiancé
footballeur
franchise
golfeur
guide
investisseurs
joueur
joueurs
joueuse
joueuses
jurés
magasin
mannequin
mariés
marque
musicien
nageur
nageuse
passagers
pilote
rappeur
romancier
romancière
réalisateur
réalisatrice
start-up
studio
studios
styliste
supporters
sélectionneur
traders
visiteurs
éditeur
équipe
équipementier

# to whom it was said, inside a verb of saying
[gap]
devant des journalistes
devant la presse
devant les journalistes
à des journalistes
à la presse

[actor.group.party]
- dirigeants africains
- dirigeants arabes
- dirigeants du monde
- dirigeants européens
- dirigeants mondiaux
- dirigeants occidentaux

# the newer spelling
[say]
reconnaissait +fin
reconnaissent +fin
reconnait +fin
