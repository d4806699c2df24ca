# French: plural nouns that no other file knows: behind a number and before "ont été tués" they are people, unless claims.lex lists a thing.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0

[none]
# words in -s and -x that are no nouns
ailleurs
ainsi
alentours
après
auprès
auxquels
avons
certes
ceux
dans
davantage
depuis
dès
dessous
dessus
desquels
devers
divers
envers
environs
êtes
hormis
hors
lequel
lesquels
lesquelles
lors
lorsque
mais
malgré
moins
néanmoins
nous
outre
parfois
plus
près
puis
quels
quelles
sommes
sous
suis
sus
telles
tels
temps
toutefois
très
trop
vers
vis
voix
vous
accorde
accordent
assume
assument
confie
confient
continuent
crée
créent
décide
décident
décrète
décrètent
déploie
déploient
dépêche
dépêchent
entend
entendent
envisagent
ferment
instaure
instaurent
mobilise
mobilisent
mène
mènent
observent
ordonne
ordonnent
organise
organisent
ouvre
ouvrent
poursuivent
prépare
préparent
prévoient
remercie
remercient
suspend
suspendent
travaille
travaillent
veille
veillent

[gap]
sur place
sur les lieux
# adverbs: sommairement, lâchement
/.{3,}[eéim]ment/

[noun.pl]
/.{3,}[sx]/

[infinitive]
# what looks like an infinitive
/.{3,}(er|ir|oir|dre|ttre|ivre|uire)/

[none]
appel à témoins
appels à témoins
appel à candidatures
appel à projets
appel à manifestation d'intérêt
lumière bleue
lumière artificielle
lumière du jour
lumière naturelle
mouvement de balancier
pointant du doigt vers
pointe du doigt vers
pointé du doigt vers
règlement à l'amiable
accord à l'amiable
rompt le silence
rompu le silence
rompu le jeûne
rompu les rangs
rompu son silence
rompu leur silence
rompu ses fiançailles
rompu son contrat

[none]
# a town also called so
également appelée
également appelées
également appelés
aussi appelée
aussi appelées
aussi appelés
encore appelée
encore appelé
# nobody hurt in truth
blessés fictifs
victimes fictives
faux blessés
fausses victimes
blessés simulés
mort certaine
mort assurée
# greetings: no stand
salué la foule
salue la foule
saluer la foule
saluant la foule
saluent la foule
salué le public
salue le public
saluer le public
saluant le public
saluent le public
salué les spectateurs
salue les spectateurs
saluer les spectateurs
saluant les spectateurs
saluent les spectateurs
salué ses supporters
salue ses supporters
saluer ses supporters
saluant ses supporters
saluent ses supporters
salué ses partisans
salue ses partisans
saluer ses partisans
saluant ses partisans
saluent ses partisans
salué les fidèles
salue les fidèles
saluer les fidèles
saluant les fidèles
saluent les fidèles
salué les journalistes
salue les journalistes
saluer les journalistes
saluant les journalistes
saluent les journalistes
salué les badauds
salue les badauds
saluer les badauds
saluant les badauds
saluent les badauds
salué les passants
salue les passants
saluer les passants
saluant les passants
saluent les passants
salué les caméras
salue les caméras
saluer les caméras
saluant les caméras
saluent les caméras
# what looks like a verb in a past or future tense
/.{2,}(ait|aient|èrent|eront|erait|eraient|issent|irent)/

# whoever wrote it does nothing
notre envoyé spécial
notre envoyée spéciale
nos envoyés spéciaux
nos envoyées spéciales
notre correspondant
notre correspondante
nos correspondants
notre envoyé spécial permanent
propos recueillis par

# what a piece of news is, not who is its author
[genre]
reportage
reportages
récit
portrait
analyse
décryptage
éditorial
édito
chronique
verbatim
infographie
infographies
intervention
interventions
vidéo
vidéos
grand format
direct
live
alerte
urgent
exclusif
exclusivité
en direct
carte
cartes
récap
résumé
enquête
témoignage
témoignages
