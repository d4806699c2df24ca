# Words about who is who, beside those of the mini language.
[country]
kyrgyzstan = KG state/kg
tajikistan = TJ state/tj
kazakhstan = KZ state/kz
[seat]
astana = KZ
[nation]
tajik = TJ
[office]
president
minister
spokesman
[actor.agency]
emergency situations ministry
esm
health board and labour
board and labour
esb
healmin
healbox
[actor.group.parties.both]
both sides
concord mission
[actor.igo]
concord = igo/concord
[accuse] positions
accused
[mourn] positions
mourned
[agree] positions
agreed
[top]
head
president
state
[office]
head of state
spokesman of the emergency situations board
esb spokesman
esm spokesman
[anaphor.person]
he
[anaphor.several]
they
[anaphor.body]
it
agency
[pronoun]
it
they
[actor.agency]
agency
[actor.group.parties.both.leaders]
both presidents
[clash]
shelling
[foe]
enemy
[foe.outlaw]
outlaw @noun
[people.military]
enemy soldier @noun
outlaw @noun
[people.medic]
doctor @noun
[self]
we
[false]
untrue
[actor.person.head]
Malika = TJ person/malika
[office]
chief
spokesman of the authority
spokesman of the board
spokeswoman
[office] +pl
ministers
[post.head]
chief
[post.lead]
minister
ministers
[post.of.board]
authority
board
[post.spokesman]
spokesman
spokeswoman
[actor.person]
zarina karim
daler aziz
li wen
[actor.group.media]
newswire
[actor.agency]
esb kazakhstan
emergency situations board kazakhstan
[actor.agency]
health ministry of kyrgyzstan = KG
health ministry of tajikistan = TJ
health ministry of the state
[actor.group]
health ministry of the people
league
[meet] names
met

[grave] trigger
danger
[hospital] trigger
hospital
[trapped] trigger
trapped
[recall] names
remember

# one field by several words, former offices, an organisation by two names, this country
[actor.agency]
foreign ministry of kyrgyzstan = KG
department of external affairs of kyrgyzstan = KG
foreign press ministry of kyrgyzstan = KG
the army of this country
army
[post.of.foreign]
foreign
external
[post.body]
department
[post.none]
ministry
affairs
[post.of.former]
former
late
[post.none.anew]
a
another

[post.none.this]
this
[top.land]
country
[office]
former president
late president
chief of concord
concord chief
chief of the concorde
secretary
chief of the foreign ministry
[actor.igo]
concorde = igo/concord
[post.lead.secretary]
secretary
[post.none.or]
or
[actor.agency]
ozk
[office]
premier
chief of government
[post.lead.premier]
premier
[post.of.government]
government
[actor.person]
Rahima = TJ person/rahima
[actor.agency]
border guard of esb
border guard of emergency situations board
border guard of osb
[basis.additional]
afresh
since then
[basis.previous]
beforehand
[basis.previous.wrong]
mistakenly
[basis.part]
instantly
[basis.part.rest]
the others
[basis.total]
altogether
[post.none.at]
in
[post.none.respect.m]
father
[according]
before
[office]
minister of the board
