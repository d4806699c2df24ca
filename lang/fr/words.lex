# French: stands in direct speech by their words alone: what is needed, lacking, to blame, to fear. Own work. Apache-2.0.

[need.we] positions beside
avons ~ besoin d'
avons ~ besoin de

[want.we] positions beside
réclamons
voulons

[deserve] positions beside
mérite bien mieux
mérite mieux
méritent bien mieux
méritent mieux
méritons bien mieux
méritons mieux

[fault] positions beside
c'est de la faute de
c'est de la faute des
c'est de la faute du
c'est la faute d'
c'est la faute de
c'est la faute des
c'est la faute du

[culpable] positions beside
porte la responsabilité de
porte la responsabilité des
porte la responsabilité du
portent la responsabilité de
portent la responsabilité des
portent la responsabilité du

# said of a law, a plan, a decision: too weak a word for anything else
[weak] positions beside
coup dur
dangereuse @s
dangereux
désolant @e
erreur
faute
gifle
hypocrite @s
illogique @s
incohérent @e
inefficace @s
inquiétant @e
insuffisant @e
inutile @s
irréaliste @s
mal @e conçu @e
mauvaise @s
naïf
naïve
pas la solution
prématuré @e
regrettable @s
retour en arrière
voué à l'échec
vouée à l'échec

[harms] positions beside
affaiblissent
affaiblit
aggrave
aggravent
condamne
divise
divisent
détruisent
détruit
fragilise
fragilisent
menace
menacent
met en danger
met en péril
mettent en danger
mettent en péril
nuit aux
nuit à
pousse à
prive
privent
punit
pénalise
pénalisent
sape
sapent
stigmatise
stigmatisent
va affaiblir
va coûter
va détruire
va nuire
va pénaliser
va ruiner
va tuer
vont détruire
vont tuer

[good.work] positions beside
travail admirable
travail exceptionnel
travail extraordinaire
travail fantastique
travail formidable
travail incroyable
travail remarquable

[afraid] positions beside
ai ~ peur pour
ai ~ peur qu'
ai ~ peur que
ai ~ très peur
avons ~ peur pour
avons ~ peur qu'
avons ~ peur que
suis terrifié par
suis terrifiée par

[lack] positions beside
n'avons ni
n'avons plus d'
n'avons plus de
n'avons plus rien
tout a brûlé
tout a disparu
tout a été détruit
tout est détruit
tout s'est effondré

[broad.deplored]
recours excessif
recours à la force
usage excessif

[change.noted] beside
retour au calme

[broad.vile]
consternant @e
dégoûtant @e
irrespectueux
lamentable @s
pathétique @s
écœurant @e

[verdict.noun] beside
manque de respect
manque total de respect
mépris total

[broad.norm]
a le droit de savoir
justice doit être faite
justice doit être rendue
ont le droit de savoir

[boon]
grand jour
jour historique

[untrue]
n'a jamais eu lieu
n'a rien à cacher
n'ai rien fait de mal
n'ai rien à cacher
n'ai rien à me reprocher
n'avons rien fait de mal
n'avons rien à cacher
n'avons rien à nous reprocher
n'ont jamais eu lieu
n'y a aucune preuve

[ill.foul] beside
a perdu le contrôle +fin
a perdu toute crédibilité +fin
a échoué +fin
n'a aucun plan +fin
n'a aucune stratégie +fin
n'a pas de plan +fin
n'a pas de stratégie +fin
n'a rien fait +fin
n'ont rien fait +fin
ne fait rien +fin
ne font rien +fin
ont échoué +fin
perd le contrôle +fin
