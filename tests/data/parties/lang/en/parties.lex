# Words about who is who, beside those of the mini language.
[country]
kyrgyzstan = KG
tajikistan = TJ
kazakhstan = KZ
[nation]
tajik = TJ
[office]
president
minister
spokesman
[actor.agency]
emergency situations ministry
esm
esb
[actor.group.parties.both]
both sides
[accuse] positions
accused
[agree] positions
agreed
