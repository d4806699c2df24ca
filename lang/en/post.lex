# English: words of offices that mean the same, by which whoever holds one is told again. Own work. Licence: Apache-2.0.

@post: -, s

# whoever leads, of whatever kind
[post.head]
boss
chief @post
diplomat @post
head @post
leader @post

[post.lead]
commissioner @post
director @post
governor @post
mayor @post
minister @post
fm

[post.lead.chair]
chair @post
chairman
chairperson
chairwoman

[post.lead.secretary]
secretary

[post.lead.premier]
premier @post
prime

[post.cleric]
archbishop @post
bishop @post
cardinal @post
cleric @post
clergyman
patriarch @post
prelate @post

[post.lawmaker]
congressman
congresswoman
lawmaker @post
legislator @post
mp @post
parliamentarian @post
senator @post

[post.monarch]
emir @post
king @post
monarch @post
queen @post
sultan @post

[post.spokesman]
spokesman
spokesmen
spokesperson @post
spokeswoman

[post.envoy]
ambassador @post
envoy @post

[post.representative]
delegate @post
representative @post

[post.deputy]
assistant
deputy
vice

[post.of.foreign]
fm
diplomacy
external
fo
foreign
mea
mfa
mofa

[post.of.health]
health
healthcare

[post.of.defence]
defence
defense

[post.of.interior]
home
interior
internal

[post.of.government]
government

[post.of.rebels]
guerrilla @post
insurgent @post
rebel @post

[post.of.un]
u.n.
un
united

[post.of.eu]
eu
european

[post.of.security]
security

# who held an office before
[post.of.former]
former
ex

# words that say no more of a body than that it is one
[post.body]
department
national
office

# words that say nothing of an office
[post.none]
permanent
affair @post
general
ministry
policy
senior
top
nation @post
union

# which tell of somebody new
[post.none.anew]
a
an
another
one

# which point back to what was told before
[post.none.this]
that
this

# a side that stands for its state
[post.none.side]
belligerents
camps
factions
parties
side @post

# which join two names of one
[post.none.or]
or

# words of respect, which stand before a name and tell no office
[post.none.respect]
rev
reverend
excellency

[post.none.respect.m]
mr
father
sheikh
mullah
monsignor
sir
lord
ayatollah

[post.none.respect.f]
mrs
ms
miss
sister
lady
dame
madam

# before where an office is held
[post.none.at]
in
at
to

# "the ministers of the two countries": of the two that the document is about
[post.none.two]
both
two

[post.none.lands]
countries
nations
republics
states

# beside a spokesman who is not named: the body told before, whose he is
[post.none.own]
its
