# Words by which somebody takes a stand to what happened: rules of 23-stand.rules

# what a deed is said to be, behind "constitue", "relève de"
[wrong.be]
constitue
constituent
constituait
constituaient
constituer
constitué
constituerait
constitueraient
représente
représentent
enfreint
enfreignent
viole
violent
violait
violaient
contrevient
contreviennent
contraire @s
relève
relèvent
équivaut
équivalent
s'apparente
s'apparentent
bafoue
bafouent
pouvaient constituer
peuvent constituer

[wrong.law] positions
droit international
droit international humanitaire
droit humanitaire
droit humanitaire international
droits de l'enfant
droit des conflits armés
charte des nations unies
charte de l'onu
conventions de genève
convention de genève
normes internationales

[wrong.word] positions
violation @s
violation @s grave @s
violation @s flagrante @s
atteinte @s grave @s
acte @s de terrorisme
acte @s terroriste @s
génocide
crimes de guerre
crime de guerre
atteinte @s
crime @s de guerre
crime @s contre l'humanité
agression @s
terrorisme
acte @s hostile @s
acte @s d'agression
acte @s délibéré @s
acte @s hostile @s délibéré @s

# what the speaker calls a deed: "un crime odieux"
[unacceptable] positions
une escalade dangereuse
une dangereuse escalade
une escalade grave
une grave escalade
une escalade inacceptable
une escalade injustifiée
une escalade sans précédent
une escalade malencontreuse
une dérive dangereuse
injustifié @e
totalement injustifié @e
une honte
une abomination
une infamie
une barbarie
une agression barbare
une agression injustifiée
une agression caractérisée
une agression inacceptable
une attaque abjecte
une attaque odieuse
une attaque ignoble
une attaque barbare
une attaque lâche
une attaque inqualifiable
un crime abject
un crime barbare
un crime lâche
un crime monstrueux
un crime impardonnable
un acte abject
un acte de lâcheté
un acte de sauvagerie
cet acte de barbarie
cet acte barbare
cet acte odieux
cet acte ignoble
cet acte abject
cet acte lâche
cet acte inqualifiable
cet acte criminel
cet acte terroriste
ces actes barbares
ces actes odieux
ces actes ignobles
ces actes de barbarie
cette attaque odieuse
cette attaque ignoble
cette attaque barbare
cette attaque lâche
cette lâche agression
cette lâche attaque
ce crime odieux
ce crime abject
ce crime ignoble
ce crime abominable
ce crime barbare
une attaque directe contre

[unjust] positions
rien ne pouvait justifier
rien ne justifiait
rien n'excuse
rien ne peut excuser
ne tolérera pas
ne tolérerons pas
ne peut tolérer
ne pouvons tolérer
est contraire au droit international
sont contraires au droit international
était contraire au droit international
étaient contraires au droit international

[condemn] positions
révolté @e
ulcéré @e
horrifié @e par ces crimes
écœuré @e
condamnation sans équivoque
condamnation sans réserve
plus vive condamnation
la plus vive réprobation
plus vive réprobation
sa réprobation
leur réprobation
son indignation
leur indignation
notre indignation
son dégoût
leur dégoût
sa colère
son rejet catégorique
son rejet ferme
son refus catégorique
parle d'un crime +fin
parle d'un massacre +fin
parlé d'un crime +part
parlé d'un massacre +part
dénonce avec force +fin
pris position contre +part

[concern] positions
son malaise
leur malaise
sa grande préoccupation
sa profonde inquiétude
son désarroi
son trouble
son émoi
perplexe
angoissé @e
désemparé @e
ému du sort
troublé @e
bouleversé @e par les combats
avec appréhension

[condole] positions
eu une pensée pour les victimes
eu une pensée pour les familles
eu une pensée pour les familles des victimes
eu une pensée pour les blessés
eu une pensée pour les proches
ont une pensée pour les victimes
ont une pensée pour les familles
ont une pensée pour les familles des victimes
ont une pensée pour les blessés
ont une pensée pour les proches
a une pensée pour les victimes
a une pensée pour les familles
a une pensée pour les familles des victimes
a une pensée pour les blessés
a une pensée pour les proches
prie pour les victimes
prient pour les victimes
prié pour les victimes
avec tristesse
avec une vive émotion
avec une profonde émotion
avec une grande émotion
profond regret pour les pertes
ses regrets pour les pertes
s'associe à la douleur
s'associe au deuil
s'associent au deuil
compatit à la douleur
aux familles endeuillées
aux familles éplorées
prompt rétablissement
complet rétablissement

# of what is not a toll: "déplore la perte de vies"
[approve] positions
approuvé
approuve
approuvent
souscrit
souscrivent
souscrit pleinement
entériné
entérine
avalisé
avalise

[credit] positions
le rôle positif
le rôle constructif
le rôle crucial
le rôle clé
le rôle déterminant
le rôle important
le rôle essentiel
le rôle joué
la contribution
le rôle central
le rôle de médiateur

[welcome] positions
rend hommage aux +fin
rendu hommage aux +part
rendons hommage aux +we
rendent hommage aux +fin
tient à saluer +fin
tient à remercier +fin
tenu à saluer +part
tenu à remercier +part
évalué positivement +part
évalue positivement +fin
jugé positivement +part
réagi positivement +part
réagi favorablement +part
réagit favorablement +fin
s'est montré favorable +fin
s'est montrée favorable +fin
se montre favorable +fin
se sont montrés favorables +fin
voit favorablement +fin
vu favorablement +part
pris note avec satisfaction +part
prend note avec satisfaction +fin
noté avec satisfaction +part
note avec satisfaction +fin
notent avec satisfaction +fin
noté avec appréciation +part
constaté avec satisfaction +part
accueilli avec soulagement +part
accueille avec soulagement +fin
accueilli positivement +part
accueille positivement +fin
accueilli chaleureusement +part
exprimé son appréciation +part
exprime son appréciation +fin
exprimé son soulagement +part
exprime son soulagement +fin
exprimé sa joie +part


# told in the first person: whole by themselves
[condole.self] positions
nous prions pour
je prie pour
reposent en paix
repose en paix
toutes nos pensées
toutes mes pensées
de tout cœur avec
de tout coeur avec
pensées et prières
nous associons à la douleur
compatissons à la douleur
avec une grande tristesse
avec une profonde tristesse
avec une immense tristesse
le cœur brisé
le coeur brisé
mes pensées vont
nos pensées accompagnent
nos prières accompagnent
mes prières accompagnent
nos prières vont
mes prières vont
le cœur meurtri
le coeur meurtri
le cœur lourd
le coeur lourd
le cœur serré
le coeur serré
le cœur en deuil
le coeur en deuil
l'âme meurtrie
en deuil avec
mes pensées accompagnent

[welcome.self] positions
nous remercions
je remercie
je salue
tiens à saluer
tiens à remercier
tenons à saluer
tenons à remercier
sommes heureux que
suis heureux que
sommes ravis que
suis ravi que
sommes soulagés que
suis soulagé que
sommes heureux de

[condole.self] positions
sommes solidaires de
sommes solidaires du
sommes solidaires des
sommes aux côtés de
sommes aux côtés du
sommes aux côtés des

[condole] positions
a une pensée émue

[unacceptable] positions
une attaque contre toute l'humanité
un assaut contre notre humanité
des actes odieux et abominables
des assassinats inhumains

[condole.self] positions
est aux côtés de
est aux côtés du
sont aux côtés de
sont aux côtés du
est solidaire de
est solidaire du
sont solidaires de
reste solidaire de

# what an agreement is called, with a good word or none
[boon] positions
percée @s
occasion @s
opportunité @s
avancée @s
soulagement
succès
réussite
victoire
premier pas
tournant
progrès
jalon
lueur d'espoir
signe d'espoir
moment historique
moment important

[bad]
folie
acte de folie
barbarie
sauvagerie
boucherie
méprisable @s
méprisables

# who is heard, whatever he says
[say]
s'est exprimé +full
s'est exprimée +full
se sont exprimés +full

[advance] positions
étape historique
étape significative
étape encourageante
étape fondamentale
étape constructive
avancée cruciale
avancée encourageante
avancée essentielle
avancée fondamentale
avancée constructive
percée historique
percée cruciale
percée positive
percée majeure
percée décisive
percée importante
percée significative
percée encourageante
percée essentielle
percée fondamentale
percée constructive
pas historique
pas crucial
pas majeur
pas significatif
pas encourageant
pas essentiel
pas fondamental
pas constructif
tournant crucial
tournant positif
tournant majeur
tournant décisif
tournant important
tournant significatif
tournant encourageant
tournant essentiel
tournant fondamental
tournant constructif
progrès historique
progrès crucial
progrès positif
progrès majeur
progrès décisif
progrès important
progrès significatif
progrès encourageant
progrès essentiel
progrès fondamental
progrès constructif
signal historique
signal crucial
signal positif
signal majeur
signal décisif
signal important
signal significatif
signal encourageant
signal essentiel
signal fondamental
signal constructif
signe historique
signe crucial
signe positif
signe majeur
signe décisif
signe important
signe significatif
signe encourageant
signe essentiel
signe fondamental
signe constructif
développement historique
développement crucial
développement positif
développement majeur
développement décisif
développement important
développement significatif
développement encourageant
développement essentiel
développement fondamental
développement constructif
