# French: who offers himself, as what, and what for. Own work. Licence: Apache-2.0.

# who offers himself: "s'est posée en", "s'est porté volontaire", before a go-between or what he would do
[td.self] positions beside
entend être
entend servir
est candidat @e
est volontaire
peut servir
pourrait servir
s'érige en
s'est ~ dit @e candidat @e
s'est ~ dit @e désireux de
s'est ~ dite désireuse de
s'est ~ dit @e volontaire
s'est ~ érigé @e en
s'est ~ mis @e à la disposition
s'est ~ offert @e à
s'est ~ offert @e de
s'est ~ offert @e en
s'est ~ offert @e pour
s'est ~ porté @e candidat @e
s'est ~ porté @e garant @e
s'est ~ porté @e volontaire
s'est ~ posé @e comme
s'est ~ posé @e en
s'est ~ proposé @e
s'offre à
s'offre pour
se dit candidat @e
se dit désireux de
se dit désireuse de
se dit volontaire
se disent volontaires
se met à la disposition
se mettent à la disposition
se porte candidat @e
se porte garant @e
se porte volontaire
se portent volontaires
se pose comme
se pose en
se posent en
se propose
se proposent
se sont ~ porté @e volontaires
se sont ~ posé @e en
se sont ~ proposé @e
se veut
se veulent
souhaite jouer
souhaite servir
veut jouer
veut servir

# what somebody between two is
[td.between] beside
arbitre @s
bons offices
facilitateur @s
facilitatrice @s
garant @e
hôte @s
intermédiaire @s
interlocuteur @s
médiateur @s
médiation @s
médiatrice @s
passerelle @s
pont
relais
rôle d'apaisement
rôle d'intermédiaire
rôle de facilitateur
rôle de facilitation
rôle de médiateur
rôle de médiation
rôle constructif
terrain neutre
trait d'union

# what he would do for the parties, or for those who suffer
[td.do] beside
accompagner
apaiser
apporter
assurer
avancer
conduire
convoyer
diriger
faire avancer
faire la navette
faire le lien
faire le pont
garantir
intercéder
intervenir
jouer
mener
négocier
offrir
participer
prendre part
prêter
rapprocher
réconcilier
relancer
relayer
rencontrer les deux parties
renouer
réunir
secourir
servir
surveiller
tenter une médiation
tout mettre en œuvre
