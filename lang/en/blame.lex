# English: words of the rules that blame: how a wrong is begun or gone over to. Own work. Licence: Apache-2.0.

# "resorted to shelling", "initiated a ceasefire violation"
[onset] beside
commenc @e
continue @e
continue to indulge in +inf +pres
continued to indulge in +past
continues to indulge in +pres
indulged in +past +part
indulges in +pres
initiat @e
persist @verb in
persist @verb with
proceeded to +past
resort @verb to
resum @e
start @verb

# "went the length of opening fire", "went so far as to shell"
[went.far] positions beside
going as far as +ing
going as far as to +ing
going so far as +ing
going so far as to +ing
gone as far as +part
gone as far as to +part
gone so far as +part
gone so far as to +part
gone to the length of +part
gone to the lengths of +part
went as far as +past
went as far as to +past
went so far as +past
went so far as to +past
went the length of +past
went to the length of +past
went to the lengths of +past

# "cannot hide the abuses of the junta"
[cover.up] positions beside
conceal @verb
cover for
cover up
covering for
deflect attention from
disguise
disguising
distract attention from
distract from
divert attention from
excus @e
gloss over
hid @e
justif @yv
mask @verb
obscur @e
paper over
whitewash @verb

# called for
[aim.deescalation]
detente
détente

# "played down the reported clashes"
[plays.down] positions beside
downplay @verb
made light of
play down
played down
playing down
plays down
poured cold water on

# expressed, it condemns
[zero.tolerance] positions beside
absolute rejection of
clear rejection of
complete rejection of
full rejection of
outright rejection of
resolute rejection of
strong rejection of
unequivocal rejection of
unwavering rejection of
zero tolerance

[objection] positions beside
displeasure
indignation
objection
objections
protest
protests

# those who met
[the.sides] beside
the interlocutors
the parties
the sides

[deny.false] positions
are untruthful
is not so
is untruthful

[uses.arms] beside
deploy @verb
drop @p
employ @verb
fir @e
us @e

# "the claim is wrong"
[claim.wrong] positions beside
erroneous
mistaken
untruthful
wrong

# "our side detected that their forces had shelled the post"
[detects] beside
detected
discovered
established
noticed
observed
recorded
registered
revealed
spotted
witnessed

# weapons that are a wrong by themselves
[foul.arms] positions beside
anti-personnel mines
banned ammunition
banned mines
banned munitions
banned weapons
barrel bombs
chemical agents
cluster bombs
cluster munitions
cluster weapons
human shields
incendiary bombs
incendiary weapons
phosphorus bombs
phosphorus shells
poison gas
prohibited munitions
prohibited weapons
white phosphorus

# "states that the other side was the first to shell"; the noun is a country
[say]
states that +pres

[accuse.for] positions
castigat @e
upbraid @verb

[accuse.to] positions
imput @e

# with whose help, at whose order: "with the connivance of the army"
[ch.hired] positions beside
with the connivance of
with the complicity of
with the collusion of
on the orders of
at the behest of
were paid by
were hired by

# "the unauthorised presence of their forces"
[ch.presence] positions beside
illegal presence of
unauthorised presence of
unauthorized presence of
unlawful presence of

# "who claims that their troops are present"
[ch.who] positions beside
who claims that
who alleges that

# "crossed the agreed line"
[ch.cross] positions beside
crossed the agreed line
used firearms against
