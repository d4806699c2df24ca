# English: words that turn to another, older event, or to a whole war, behind the event at hand. Own work. Apache-2.0.

[longwar]
armed conflict
civil war
decade of conflict
decade of fighting
decade of violence
decade of war
decades of conflict
decades of war
years of conflict
years of fighting
years of violence
years of war
crackdown
hostilities
rebellion
repression

# "the incident came amid"
[comes]
came
come
comes
coming
happened
occurred
occurs

[worsened]
erupted
escalated
flared
flared up
heightened
increased
intensified
mounted
risen
rose
soared
spiked
surged
worsened

[revenge]
reprisal @noun
retaliation
retribution
revenge

[long]
days
hours
weeks
