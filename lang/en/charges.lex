# English: what a side is charged with, as a verb with its object: accusations where somebody says so. Own work. Licence: Apache-2.0.

[attack] positions

# whom somebody arms, shelters, sends
abet armed groups +inf
abets armed groups +pres
abetting armed groups +ing
abet armed group +inf
abets armed group +pres
abetting armed group +ing
abet bandits +inf
abets bandits +pres
abetting bandits +ing
abet criminals +inf
abets criminals +pres
abetting criminals +ing
abet extremists +inf
abets extremists +pres
abetting extremists +ing
abet gangs +inf
abets gangs +pres
abetting gangs +ing
abet insurgents +inf
abets insurgents +pres
abetting insurgents +ing
abet jihadists +inf
abets jihadists +pres
abetting jihadists +ing
abet mercenaries +inf
abets mercenaries +pres
abetting mercenaries +ing
abet militants +inf
abets militants +pres
abetting militants +ing
abet militias +inf
abets militias +pres
abetting militias +ing
abet militia +inf
abets militia +pres
abetting militia +ing
abet rebels +inf
abets rebels +pres
abetting rebels +ing
abet separatists +inf
abets separatists +pres
abetting separatists +ing
abet terror groups +inf
abets terror groups +pres
abetting terror groups +ing
abet terrorist groups +inf
abets terrorist groups +pres
abetting terrorist groups +ing
abet @t the attackers
abet @t the bandits
abet @t the extremists
abet @t the fighters
abet @t the gunmen
abet @t the insurgents
abet @t the jihadists
abet @t the killers
abet @t the militants
abet @t the militia
abet @t the militias
abet @t the rebels
abet @t the separatists
abet @t the terrorists
arm armed groups +inf
arms armed groups +pres
arming armed groups +ing
arm armed group +inf
arms armed group +pres
arming armed group +ing
arm bandits +inf
arms bandits +pres
arming bandits +ing
arm criminals +inf
arms criminals +pres
arming criminals +ing
arm extremists +inf
arms extremists +pres
arming extremists +ing
arm gangs +inf
arms gangs +pres
arming gangs +ing
arm insurgents +inf
arms insurgents +pres
arming insurgents +ing
arm jihadists +inf
arms jihadists +pres
arming jihadists +ing
arm mercenaries +inf
arms mercenaries +pres
arming mercenaries +ing
arm militants +inf
arms militants +pres
arming militants +ing
arm militias +inf
arms militias +pres
arming militias +ing
arm militia +inf
arms militia +pres
arming militia +ing
arm rebels +inf
arms rebels +pres
arming rebels +ing
arm separatists +inf
arms separatists +pres
arming separatists +ing
arm terror groups +inf
arms terror groups +pres
arming terror groups +ing
arm terrorist groups +inf
arms terrorist groups +pres
arming terrorist groups +ing
arm @verb the attackers
arm @verb the bandits
arm @verb the extremists
arm @verb the fighters
arm @verb the gunmen
arm @verb the insurgents
arm @verb the jihadists
arm @verb the killers
arm @verb the militants
arm @verb the militia
arm @verb the separatists
arm @verb the terrorists
back armed groups +inf
backs armed groups +pres
backing armed groups +ing
back armed group +inf
backs armed group +pres
backing armed group +ing
back bandits +inf
backs bandits +pres
backing bandits +ing
back criminals +inf
backs criminals +pres
backing criminals +ing
back extremists +inf
backs extremists +pres
backing extremists +ing
back gangs +inf
backs gangs +pres
backing gangs +ing
back insurgents +inf
backs insurgents +pres
backing insurgents +ing
back jihadists +inf
backs jihadists +pres
backing jihadists +ing
back mercenaries +inf
backs mercenaries +pres
backing mercenaries +ing
back militants +inf
backs militants +pres
backing militants +ing
back militias +inf
backs militias +pres
backing militias +ing
back militia +inf
backs militia +pres
backing militia +ing
back rebels +inf
backs rebels +pres
backing rebels +ing
back separatists +inf
backs separatists +pres
backing separatists +ing
back terror groups +inf
backs terror groups +pres
backing terror groups +ing
back terrorist groups +inf
backs terrorist groups +pres
backing terrorist groups +ing
back @verb the attackers
back @verb the bandits
back @verb the extremists
back @verb the fighters
back @verb the gunmen
back @verb the insurgents
back @verb the jihadists
back @verb the killers
back @verb the militants
back @verb the militia
back @verb the militias
back @verb the separatists
back @verb the terrorists
bankroll armed groups +inf
bankrolls armed groups +pres
bankrolling armed groups +ing
bankroll armed group +inf
bankrolls armed group +pres
bankrolling armed group +ing
bankroll bandits +inf
bankrolls bandits +pres
bankrolling bandits +ing
bankroll criminals +inf
bankrolls criminals +pres
bankrolling criminals +ing
bankroll extremists +inf
bankrolls extremists +pres
bankrolling extremists +ing
bankroll gangs +inf
bankrolls gangs +pres
bankrolling gangs +ing
bankroll insurgents +inf
bankrolls insurgents +pres
bankrolling insurgents +ing
bankroll jihadists +inf
bankrolls jihadists +pres
bankrolling jihadists +ing
bankroll mercenaries +inf
bankrolls mercenaries +pres
bankrolling mercenaries +ing
bankroll militants +inf
bankrolls militants +pres
bankrolling militants +ing
bankroll militias +inf
bankrolls militias +pres
bankrolling militias +ing
bankroll militia +inf
bankrolls militia +pres
bankrolling militia +ing
bankroll rebels +inf
bankrolls rebels +pres
bankrolling rebels +ing
bankroll separatists +inf
bankrolls separatists +pres
bankrolling separatists +ing
bankroll terror groups +inf
bankrolls terror groups +pres
bankrolling terror groups +ing
bankroll terrorist groups +inf
bankrolls terrorist groups +pres
bankrolling terrorist groups +ing
bankroll @verb the attackers
bankroll @verb the bandits
bankroll @verb the extremists
bankroll @verb the fighters
bankroll @verb the gunmen
bankroll @verb the insurgents
bankroll @verb the jihadists
bankroll @verb the killers
bankroll @verb the militants
bankroll @verb the militia
bankroll @verb the militias
bankroll @verb the rebels
bankroll @verb the separatists
bankroll @verb the terrorists
equip armed groups +inf
equips armed groups +pres
equipping armed groups +ing
equip armed group +inf
equips armed group +pres
equipping armed group +ing
equip bandits +inf
equips bandits +pres
equipping bandits +ing
equip criminals +inf
equips criminals +pres
equipping criminals +ing
equip extremists +inf
equips extremists +pres
equipping extremists +ing
equip gangs +inf
equips gangs +pres
equipping gangs +ing
equip insurgents +inf
equips insurgents +pres
equipping insurgents +ing
equip jihadists +inf
equips jihadists +pres
equipping jihadists +ing
equip mercenaries +inf
equips mercenaries +pres
equipping mercenaries +ing
equip militants +inf
equips militants +pres
equipping militants +ing
equip militias +inf
equips militias +pres
equipping militias +ing
equip militia +inf
equips militia +pres
equipping militia +ing
equip rebels +inf
equips rebels +pres
equipping rebels +ing
equip separatists +inf
equips separatists +pres
equipping separatists +ing
equip terror groups +inf
equips terror groups +pres
equipping terror groups +ing
equip terrorist groups +inf
equips terrorist groups +pres
equipping terrorist groups +ing
equip @p the attackers
equip @p the bandits
equip @p the extremists
equip @p the fighters
equip @p the gunmen
equip @p the insurgents
equip @p the jihadists
equip @p the killers
equip @p the militants
equip @p the militia
equip @p the militias
equip @p the rebels
equip @p the separatists
equip @p the terrorists
finance armed groups +inf
finances armed groups +pres
financing armed groups +ing
finance armed group +inf
finances armed group +pres
financing armed group +ing
finance bandits +inf
finances bandits +pres
financing bandits +ing
finance criminals +inf
finances criminals +pres
financing criminals +ing
finance extremists +inf
finances extremists +pres
financing extremists +ing
finance gangs +inf
finances gangs +pres
financing gangs +ing
finance insurgents +inf
finances insurgents +pres
financing insurgents +ing
finance jihadists +inf
finances jihadists +pres
financing jihadists +ing
finance mercenaries +inf
finances mercenaries +pres
financing mercenaries +ing
finance militants +inf
finances militants +pres
financing militants +ing
finance militias +inf
finances militias +pres
financing militias +ing
finance militia +inf
finances militia +pres
financing militia +ing
finance rebels +inf
finances rebels +pres
financing rebels +ing
finance separatists +inf
finances separatists +pres
financing separatists +ing
finance terror groups +inf
finances terror groups +pres
financing terror groups +ing
finance terrorist groups +inf
finances terrorist groups +pres
financing terrorist groups +ing
financ @e the attackers
financ @e the bandits
financ @e the extremists
financ @e the fighters
financ @e the gunmen
financ @e the insurgents
financ @e the jihadists
financ @e the killers
financ @e the militants
financ @e the militia
financ @e the militias
financ @e the rebels
financ @e the separatists
financ @e the terrorists
fund armed groups +inf
funds armed groups +pres
funding armed groups +ing
fund armed group +inf
funds armed group +pres
funding armed group +ing
fund bandits +inf
funds bandits +pres
funding bandits +ing
fund criminals +inf
funds criminals +pres
funding criminals +ing
fund extremists +inf
funds extremists +pres
funding extremists +ing
fund gangs +inf
funds gangs +pres
funding gangs +ing
fund insurgents +inf
funds insurgents +pres
funding insurgents +ing
fund jihadists +inf
funds jihadists +pres
funding jihadists +ing
fund mercenaries +inf
funds mercenaries +pres
funding mercenaries +ing
fund militants +inf
funds militants +pres
funding militants +ing
fund militias +inf
funds militias +pres
funding militias +ing
fund militia +inf
funds militia +pres
funding militia +ing
fund rebels +inf
funds rebels +pres
funding rebels +ing
fund separatists +inf
funds separatists +pres
funding separatists +ing
fund terror groups +inf
funds terror groups +pres
funding terror groups +ing
fund terrorist groups +inf
funds terrorist groups +pres
funding terrorist groups +ing
fund @verb the attackers
fund @verb the bandits
fund @verb the extremists
fund @verb the fighters
fund @verb the gunmen
fund @verb the insurgents
fund @verb the jihadists
fund @verb the killers
fund @verb the militants
fund @verb the militia
fund @verb the militias
fund @verb the rebels
fund @verb the separatists
fund @verb the terrorists
harbour armed groups +inf
harbours armed groups +pres
harbouring armed groups +ing
harbour armed group +inf
harbours armed group +pres
harbouring armed group +ing
harbour bandits +inf
harbours bandits +pres
harbouring bandits +ing
harbour criminals +inf
harbours criminals +pres
harbouring criminals +ing
harbour extremists +inf
harbours extremists +pres
harbouring extremists +ing
harbour gangs +inf
harbours gangs +pres
harbouring gangs +ing
harbour insurgents +inf
harbours insurgents +pres
harbouring insurgents +ing
harbour jihadists +inf
harbours jihadists +pres
harbouring jihadists +ing
harbour mercenaries +inf
harbours mercenaries +pres
harbouring mercenaries +ing
harbour militants +inf
harbours militants +pres
harbour militias +inf
harbours militias +pres
harbouring militias +ing
harbour militia +inf
harbours militia +pres
harbouring militia +ing
harbour rebels +inf
harbours rebels +pres
harbouring rebels +ing
harbour separatists +inf
harbours separatists +pres
harbouring separatists +ing
harbour terror groups +inf
harbours terror groups +pres
harbouring terror groups +ing
harbour terrorist groups +inf
harbours terrorist groups +pres
harbouring terrorist groups +ing
harbour @verb the attackers
harbour @verb the bandits
harbour @verb the extremists
harbour @verb the fighters
harbour @verb the gunmen
harbour @verb the insurgents
harbour @verb the jihadists
harbour @verb the killers
harbour @verb the militants
harbour @verb the militia
harbour @verb the militias
harbour @verb the rebels
harbour @verb the separatists
harbour @verb the terrorists
harbor armed groups +inf
harbors armed groups +pres
harboring armed groups +ing
harbor armed group +inf
harbors armed group +pres
harboring armed group +ing
harbor bandits +inf
harbors bandits +pres
harboring bandits +ing
harbor criminals +inf
harbors criminals +pres
harboring criminals +ing
harbor extremists +inf
harbors extremists +pres
harboring extremists +ing
harbor gangs +inf
harbors gangs +pres
harboring gangs +ing
harbor insurgents +inf
harbors insurgents +pres
harboring insurgents +ing
harbor jihadists +inf
harbors jihadists +pres
harboring jihadists +ing
harbor mercenaries +inf
harbors mercenaries +pres
harboring mercenaries +ing
harbor militants +inf
harbors militants +pres
harbor militias +inf
harbors militias +pres
harboring militias +ing
harbor militia +inf
harbors militia +pres
harboring militia +ing
harbor rebels +inf
harbors rebels +pres
harboring rebels +ing
harbor separatists +inf
harbors separatists +pres
harboring separatists +ing
harbor terror groups +inf
harbors terror groups +pres
harboring terror groups +ing
harbor terrorist groups +inf
harbors terrorist groups +pres
harboring terrorist groups +ing
harbor @verb the attackers
harbor @verb the bandits
harbor @verb the extremists
harbor @verb the fighters
harbor @verb the gunmen
harbor @verb the insurgents
harbor @verb the jihadists
harbor @verb the killers
harbor @verb the militants
harbor @verb the militia
harbor @verb the militias
harbor @verb the rebels
harbor @verb the separatists
harbor @verb the terrorists
host armed groups +inf
hosts armed groups +pres
hosting armed groups +ing
host armed group +inf
hosts armed group +pres
hosting armed group +ing
host bandits +inf
hosts bandits +pres
hosting bandits +ing
host criminals +inf
hosts criminals +pres
hosting criminals +ing
host extremists +inf
hosts extremists +pres
hosting extremists +ing
host gangs +inf
hosts gangs +pres
hosting gangs +ing
host insurgents +inf
hosts insurgents +pres
hosting insurgents +ing
host jihadists +inf
hosts jihadists +pres
hosting jihadists +ing
host mercenaries +inf
hosts mercenaries +pres
hosting mercenaries +ing
host militants +inf
hosts militants +pres
hosting militants +ing
host militias +inf
hosts militias +pres
hosting militias +ing
host militia +inf
hosts militia +pres
hosting militia +ing
host rebels +inf
hosts rebels +pres
hosting rebels +ing
host separatists +inf
hosts separatists +pres
hosting separatists +ing
host terror groups +inf
hosts terror groups +pres
hosting terror groups +ing
host terrorist groups +inf
hosts terrorist groups +pres
hosting terrorist groups +ing
host @verb the attackers
host @verb the bandits
host @verb the extremists
host @verb the fighters
host @verb the gunmen
host @verb the insurgents
host @verb the jihadists
host @verb the killers
host @verb the militants
host @verb the militia
host @verb the militias
host @verb the rebels
host @verb the separatists
host @verb the terrorists
recruit armed groups +inf
recruits armed groups +pres
recruiting armed groups +ing
recruit armed group +inf
recruits armed group +pres
recruiting armed group +ing
recruit bandits +inf
recruits bandits +pres
recruiting bandits +ing
recruit criminals +inf
recruits criminals +pres
recruiting criminals +ing
recruit extremists +inf
recruits extremists +pres
recruiting extremists +ing
recruit gangs +inf
recruits gangs +pres
recruiting gangs +ing
recruit insurgents +inf
recruits insurgents +pres
recruiting insurgents +ing
recruit jihadists +inf
recruits jihadists +pres
recruiting jihadists +ing
recruit mercenaries +inf
recruits mercenaries +pres
recruiting mercenaries +ing
recruit militants +inf
recruits militants +pres
recruiting militants +ing
recruit militias +inf
recruits militias +pres
recruiting militias +ing
recruit militia +inf
recruits militia +pres
recruiting militia +ing
recruit rebels +inf
recruits rebels +pres
recruiting rebels +ing
recruit separatists +inf
recruits separatists +pres
recruiting separatists +ing
recruit terror groups +inf
recruits terror groups +pres
recruiting terror groups +ing
recruit terrorist groups +inf
recruits terrorist groups +pres
recruiting terrorist groups +ing
recruit @verb the attackers
recruit @verb the bandits
recruit @verb the extremists
recruit @verb the fighters
recruit @verb the gunmen
recruit @verb the insurgents
recruit @verb the jihadists
recruit @verb the killers
recruit @verb the militants
recruit @verb the militia
recruit @verb the militias
recruit @verb the rebels
recruit @verb the separatists
recruit @verb the terrorists
shelter armed groups +inf
shelters armed groups +pres
sheltering armed groups +ing
shelter armed group +inf
shelters armed group +pres
sheltering armed group +ing
shelter bandits +inf
shelters bandits +pres
sheltering bandits +ing
shelter criminals +inf
shelters criminals +pres
sheltering criminals +ing
shelter extremists +inf
shelters extremists +pres
sheltering extremists +ing
shelter gangs +inf
shelters gangs +pres
sheltering gangs +ing
shelter insurgents +inf
shelters insurgents +pres
sheltering insurgents +ing
shelter jihadists +inf
shelters jihadists +pres
sheltering jihadists +ing
shelter mercenaries +inf
shelters mercenaries +pres
sheltering mercenaries +ing
shelter militias +inf
shelters militias +pres
sheltering militias +ing
shelter militia +inf
shelters militia +pres
sheltering militia +ing
shelter rebels +inf
shelters rebels +pres
sheltering rebels +ing
shelter separatists +inf
shelters separatists +pres
sheltering separatists +ing
shelter terror groups +inf
shelters terror groups +pres
sheltering terror groups +ing
shelter terrorist groups +inf
shelters terrorist groups +pres
sheltering terrorist groups +ing
shelter @verb the attackers
shelter @verb the bandits
shelter @verb the extremists
shelter @verb the fighters
shelter @verb the gunmen
shelter @verb the insurgents
shelter @verb the jihadists
shelter @verb the killers
shelter @verb the militants
shelter @verb the militia
shelter @verb the militias
shelter @verb the rebels
shelter @verb the separatists
shelter @verb the terrorists
shield armed groups +inf
shields armed groups +pres
shielding armed groups +ing
shield armed group +inf
shields armed group +pres
shielding armed group +ing
shield bandits +inf
shields bandits +pres
shielding bandits +ing
shield criminals +inf
shields criminals +pres
shielding criminals +ing
shield extremists +inf
shields extremists +pres
shielding extremists +ing
shield gangs +inf
shields gangs +pres
shielding gangs +ing
shield insurgents +inf
shields insurgents +pres
shielding insurgents +ing
shield jihadists +inf
shields jihadists +pres
shielding jihadists +ing
shield mercenaries +inf
shields mercenaries +pres
shielding mercenaries +ing
shield militants +inf
shields militants +pres
shielding militants +ing
shield militias +inf
shields militias +pres
shielding militias +ing
shield militia +inf
shields militia +pres
shielding militia +ing
shield rebels +inf
shields rebels +pres
shielding rebels +ing
shield separatists +inf
shields separatists +pres
shielding separatists +ing
shield terror groups +inf
shields terror groups +pres
shielding terror groups +ing
shield terrorist groups +inf
shields terrorist groups +pres
shielding terrorist groups +ing
shield @verb the attackers
shield @verb the bandits
shield @verb the extremists
shield @verb the fighters
shield @verb the gunmen
shield @verb the insurgents
shield @verb the jihadists
shield @verb the killers
shield @verb the militants
shield @verb the militia
shield @verb the militias
shield @verb the rebels
shield @verb the separatists
shield @verb the terrorists
sponsor armed groups +inf
sponsors armed groups +pres
sponsoring armed groups +ing
sponsor armed group +inf
sponsors armed group +pres
sponsoring armed group +ing
sponsor bandits +inf
sponsors bandits +pres
sponsoring bandits +ing
sponsor criminals +inf
sponsors criminals +pres
sponsoring criminals +ing
sponsor extremists +inf
sponsors extremists +pres
sponsoring extremists +ing
sponsor gangs +inf
sponsors gangs +pres
sponsoring gangs +ing
sponsor insurgents +inf
sponsors insurgents +pres
sponsoring insurgents +ing
sponsor jihadists +inf
sponsors jihadists +pres
sponsoring jihadists +ing
sponsor mercenaries +inf
sponsors mercenaries +pres
sponsoring mercenaries +ing
sponsor militants +inf
sponsors militants +pres
sponsoring militants +ing
sponsor militias +inf
sponsors militias +pres
sponsoring militias +ing
sponsor militia +inf
sponsors militia +pres
sponsoring militia +ing
sponsor rebels +inf
sponsors rebels +pres
sponsoring rebels +ing
sponsor separatists +inf
sponsors separatists +pres
sponsoring separatists +ing
sponsor terror groups +inf
sponsors terror groups +pres
sponsoring terror groups +ing
sponsor terrorist groups +inf
sponsors terrorist groups +pres
sponsoring terrorist groups +ing
sponsor @verb the attackers
sponsor @verb the bandits
sponsor @verb the extremists
sponsor @verb the fighters
sponsor @verb the gunmen
sponsor @verb the insurgents
sponsor @verb the jihadists
sponsor @verb the killers
sponsor @verb the militants
sponsor @verb the militia
sponsor @verb the militias
sponsor @verb the rebels
sponsor @verb the separatists
sponsor @verb the terrorists
supply armed groups +inf
supplies armed groups +pres
supplying armed groups +ing
supply armed group +inf
supplies armed group +pres
supplying armed group +ing
supply bandits +inf
supplies bandits +pres
supplying bandits +ing
supply criminals +inf
supplies criminals +pres
supplying criminals +ing
supply extremists +inf
supplies extremists +pres
supplying extremists +ing
supply gangs +inf
supplies gangs +pres
supplying gangs +ing
supply insurgents +inf
supplies insurgents +pres
supplying insurgents +ing
supply jihadists +inf
supplies jihadists +pres
supplying jihadists +ing
supply mercenaries +inf
supplies mercenaries +pres
supplying mercenaries +ing
supply militants +inf
supplies militants +pres
supplying militants +ing
supply militias +inf
supplies militias +pres
supplying militias +ing
supply militia +inf
supplies militia +pres
supplying militia +ing
supply rebels +inf
supplies rebels +pres
supplying rebels +ing
supply separatists +inf
supplies separatists +pres
supplying separatists +ing
supply terror groups +inf
supplies terror groups +pres
supplying terror groups +ing
supply terrorist groups +inf
supplies terrorist groups +pres
supplying terrorist groups +ing
suppl @yv the attackers
suppl @yv the bandits
suppl @yv the extremists
suppl @yv the fighters
suppl @yv the gunmen
suppl @yv the insurgents
suppl @yv the jihadists
suppl @yv the killers
suppl @yv the militants
suppl @yv the militia
suppl @yv the militias
suppl @yv the rebels
suppl @yv the separatists
suppl @yv the terrorists
support armed groups +inf
supports armed groups +pres
supporting armed groups +ing
support armed group +inf
supports armed group +pres
supporting armed group +ing
support bandits +inf
supports bandits +pres
supporting bandits +ing
support criminals +inf
supports criminals +pres
supporting criminals +ing
support extremists +inf
supports extremists +pres
supporting extremists +ing
support gangs +inf
supports gangs +pres
supporting gangs +ing
support insurgents +inf
supports insurgents +pres
supporting insurgents +ing
support jihadists +inf
supports jihadists +pres
supporting jihadists +ing
support mercenaries +inf
supports mercenaries +pres
supporting mercenaries +ing
support militants +inf
supports militants +pres
supporting militants +ing
support militias +inf
supports militias +pres
supporting militias +ing
support militia +inf
supports militia +pres
supporting militia +ing
support rebels +inf
supports rebels +pres
supporting rebels +ing
support separatists +inf
supports separatists +pres
supporting separatists +ing
support terror groups +inf
supports terror groups +pres
supporting terror groups +ing
support terrorist groups +inf
supports terrorist groups +pres
supporting terrorist groups +ing
support @verb the attackers
support @verb the bandits
support @verb the extremists
support @verb the fighters
support @verb the gunmen
support @verb the insurgents
support @verb the jihadists
support @verb the killers
support @verb the militants
support @verb the militia
support @verb the militias
support @verb the separatists
support @verb the terrorists
train armed groups +inf
trains armed groups +pres
training armed groups +ing
train armed group +inf
trains armed group +pres
training armed group +ing
train bandits +inf
trains bandits +pres
training bandits +ing
train criminals +inf
trains criminals +pres
training criminals +ing
train extremists +inf
trains extremists +pres
training extremists +ing
train gangs +inf
trains gangs +pres
training gangs +ing
train insurgents +inf
trains insurgents +pres
training insurgents +ing
train jihadists +inf
trains jihadists +pres
training jihadists +ing
train mercenaries +inf
trains mercenaries +pres
training mercenaries +ing
train militants +inf
trains militants +pres
training militants +ing
train militias +inf
trains militias +pres
training militias +ing
train militia +inf
trains militia +pres
training militia +ing
train rebels +inf
trains rebels +pres
training rebels +ing
train separatists +inf
trains separatists +pres
training separatists +ing
train terror groups +inf
trains terror groups +pres
training terror groups +ing
train terrorist groups +inf
trains terrorist groups +pres
training terrorist groups +ing
train @verb the attackers
train @verb the bandits
train @verb the extremists
train @verb the fighters
train @verb the gunmen
train @verb the insurgents
train @verb the jihadists
train @verb the killers
train @verb the militants
train @verb the militia
train @verb the militias
train @verb the rebels
train @verb the separatists
train @verb the terrorists
sending fighters +ing
sent fighters +past +part
sends fighters +pres
sending mercenaries +ing
sent mercenaries +past +part
sends mercenaries +pres
sending militants +ing
sent militants +past +part
sends militants +pres
sending rebels +ing
sent rebels +past +part
sends rebels +pres
sending terrorists +ing
sent terrorists +past +part
sends terrorists +pres
sending troops +ing
sent troops +past +part
sends troops +pres
sending soldiers +ing
sent soldiers +past +part
sends soldiers +pres
sending saboteurs +ing
sent saboteurs +past +part
sends saboteurs +pres
sending infiltrators +ing
sent infiltrators +past +part
sends infiltrators +pres
sending arms to +ing
sent arms to +past +part
suppl @yv arms to
suppl @yv drones into
sending drones over +ing
sent drones over +past +part
suppl @yv drones over
sending drones towards +ing
sent drones towards +past +part
suppl @yv drones towards
sending weapons to +ing
sent weapons to +past +part
suppl @yv weapons to
sending mercenaries to +ing
sent mercenaries to +past +part
suppl @yv mercenaries to
sending fighters to +ing
sent fighters to +past +part
suppl @yv fighters to

# what is done to people: told of a side, a charge
abandon @verb civilians
abandon @verb its people
abandon @verb our people
abandon @verb the civilians
abandon @verb the people
abandon @verb the population
abandon @verb the villagers
abus @e prisoners
beat prisoners +past
beheaded +past +part
brutalis @e
brutaliz @e
cleans @e
collectively punish @ch
deport @verb children
deporting children +ing
endanger @verb
enslav @e
ethnically cleans @e
executing +ing
expelled the population +past +part
forcibly deport @verb
forcibly conscript @verb
forcibly displac @e
forcibly recruit @verb
forcibly transferr @verb
gassed +past +part
gang-raped +past +part
held hostage +past +part
hound @verb
hunting civilians +ing
hunting people +ing
hunted civilians +past +part
imprison @verb innocent
intimidat @e
lynch @ch
maim @verb
massacr @e
mistreat @verb
murder @verb
mutilat @e
persecut @e
poison @verb
press-gang @verb
rap @e
shot at civilians +past +part
slaughter @verb
starv @e
starv @e the town
starv @e the city
subjugat @e
terroris @e
terroriz @e
threw children +past
wip @e out

# what is done to places and things
bulldoz @e
burned crops +past +part
burned homes +past +part
burned houses +past +part
burned villages +past +part
burned the village +past +part
burned the villages +past +part
burned the town +past +part
burned down +past +part
burned the mosque +past +part
burned the church +past +part
burnt villages +past +part
burnt down +past +part
carpet-bombed +past +part
cluster-bombed +past +part
cut off aid +past +part
cut off electricity +past +part
cut off food +past +part
cut off power +past +part
cut off water +past +part
cut off supplies +past +part
cutting off aid +ing
cutting off water +ing
desecrat @e
dropped cluster bombs +past +part
dropped barrel bombs +past +part
dropping barrel bombs +ing
encircl @e civilians
flatten @verb
forc @e its way into
hit a hospital +past +part
hit a school +past +part
hit a market +past +part
hit hospitals +past +part
hit civilian +past +part
hit residential +past +part
jammed GPS +past +part
jammed its +past +part
jamming GPS +ing
lobbed shells +past +part
mined the road +past +part
mined the roads +past +part
obliterat @e
plunder @verb
rain @verb bombs
rain @verb shells
rain @verb missiles
rain @verb rockets
rammed +past +part
ramming +ing
ransack @verb
raz @e
set ablaze +past +part
set alight +past +part
smuggl @e weapons
steal grain +inf
stealing grain +ing
stole grain +past
stolen grain +part
stole cattle +past
torch @ch
vandalis @e
vandaliz @e
weaponis @e
weaponiz @e
wreck @verb

# whom and what somebody keeps out
block @verb aid
block @verb aid convoys
block @verb a convoy
block @verb convoys
block @verb food aid
block @verb relief
block @verb relief convoys
block @verb the aid
block @verb the convoy
block @verb the convoys
block @verb the delivery of aid
block @verb the evacuation
block @verb humanitarian convoys
block @verb investigators
block @verb the investigation
block @verb an investigation
block @verb journalists
block @verb supplies
obstruct @verb aid
obstruct @verb aid convoys
obstruct @verb a convoy
obstruct @verb convoys
obstruct @verb food aid
obstruct @verb relief
obstruct @verb relief convoys
obstruct @verb the aid
obstruct @verb the convoy
obstruct @verb the convoys
obstruct @verb the delivery of aid
obstruct @verb the evacuation
obstruct @verb humanitarian convoys
obstruct @verb investigators
obstruct @verb the investigation
obstruct @verb an investigation
obstruct @verb journalists
obstruct @verb supplies
besieg @e
den @yv access to
den @yv entry to aid
turn @verb back aid
turn @verb away aid

# what somebody fails or refuses to do
failed to act +past +part
failed to disarm +past +part
failed to disarm the +past +part
failed to control the +past +part
failed to curb +past +part

failed to keep its +past +part
failed to keep the +past +part
failed to implement +past +part
failed to live up to +past +part
failed to prevent +past +part
failed to protect +past +part
failed to rein in +past +part
failed to secure +past +part
failed to stop the +past +part
failed to stop this +past +part
failed to warn +past +part
failed to withdraw +past +part
failed to investigate +past +part
failed to punish +past +part
failed to prosecute +past +part
failed to bring the +past +part
failed to deliver on +past +part
failed to hand over +past +part
failing to act +ing
failing to disarm +ing
failing to disarm the +ing
failing to control the +ing
failing to curb +ing
failing to honour +ing
failing to keep its +ing
failing to keep the +ing
failing to implement +ing
failing to live up to +ing
failing to prevent +ing
failing to protect +ing
failing to rein in +ing
failing to secure +ing
failing to stop the +ing
failing to stop this +ing
failing to warn +ing
failing to withdraw +ing
failing to investigate +ing
failing to punish +ing
failing to prosecute +ing
failing to bring the +ing
failing to deliver on +ing
failing to hand over +ing
fails to act +pres
fails to disarm +pres
fails to disarm the +pres
fails to control the +pres
fails to curb +pres
fails to honour +pres
fails to keep its +pres
fails to keep the +pres
fails to implement +pres
fails to live up to +pres
fails to prevent +pres
fails to protect +pres
fails to rein in +pres
fails to secure +pres
fails to stop the +pres
fails to stop this +pres
fails to warn +pres
fails to withdraw +pres
fails to investigate +pres
fails to punish +pres
fails to prosecute +pres
fails to bring the +pres
fails to deliver on +pres
fails to hand over +pres
looked the other way +past +part
looking the other way +ing
look @verb on as
did nothing to +past
does nothing to +past
do nothing to +past
has done nothing to +past
had done nothing to +past
turn @verb a blind eye
turn @verb its back on
let the rebels +past +part
let the gunmen +past +part
let the attackers +past +part
let the militants +past +part
letting the rebels +ing
allow @verb the rebels
allow @verb militants
allow @verb the attackers
allow @verb its territory to
allow @verb its territory
let its territory be used +past +part

# faith that is broken
back-pedal @verb on
backtrack @verb on
buying time +ing
cheat @verb on
crossed a line +past +part
crossed a red line +past +part
crossed all red lines +past +part
crossed every line +past +part
crossed every red line +past +part
crossed the line +past +part
crossed the red line +past +part
dragging its feet +ing
dragged its feet +past +part
dragging their feet +ing
foot-dragging +ing
go back on +inf
gone back on +part
negotiating in bad faith +ing
negotiated in bad faith +past +part
play @verb for time
playing for time +ing
plot @t a coup
plot @t against
plot @t an attack
plot @t the attack
plot @t to
reneg @e on
renegu @e on
ripped up +past +part
stalling +ing
stall @verb the talks
stonewall @verb
tore up the agreement +past
tore up the deal +past
torn up the agreement +part
torpedo @ch
trampl @e on
trampling +ing
walked away from +past +part
walked out of the negotiations +past +part
walked out of the talks +past +part
welch @ch on
went back on its +past

# what is done from afar
collud @e with
coordinat @e attacks
destabilis @e the
destabiliz @e the
direct @verb the attack
direct @verb the attacks
encroach @ch on
encroach @ch upon
fan @n the flames
fann @verb the flames
foment @verb
fuell @verb the
fuel @verb the
hack @verb into
hack @verb the
hack @verb its
had a hand in +past
has a hand in +past
have a hand in +past
had his hand in +past
incit @e
instigat @e
interfer @e in
masterminded +past +part
order @verb the assassination
order @verb the attack
order @verb the attacks
order @verb the killing
order @verb the strike
orchestrat @e
planned the attack +past +part
planned the attacks +past +part
planned the killing +past +part
spread disinformation +past +part
spreading disinformation +ing
spread lies +past +part
spreading lies +ing
spying on +ing
spied on +past +part
stir @verb up
stirr @verb up
stok @e
whip @p up
whipp @verb up

# planes, ships and borders
buzz @ch
came dangerously close to +past +part
encircl @e
entered its waters +past +part
entered our waters +past +part
entered the waters of +past +part
flew drones +past
flown drones +part
flying drones +ing
illegally enter @verb
illegally seiz @e
illegally detain @verb
illegally held +past +part
unlawfully detain @verb
unlawfully held +past +part
arbitrarily arrest @verb
arbitrarily detain @verb
intrud @e into
intrud @e on
locked its radar on +past +part
massing forces +ing
massing its forces +ing
massing soldiers +ing
massing tanks +ing
overran +past
penetrat @e its airspace
penetrat @e our airspace
sent drones +past +part
sending drones +ing
shadowed +past +part
trespass @ch
used water cannon against +past +part
fired water cannon +past +part
fir @e water cannon

# weapons that are banned
used banned weapons +past +part
using banned weapons +ing
uses banned weapons +pres
used banned munitions +past +part
using banned munitions +ing
uses banned munitions +pres
used chemical weapons +past +part
using chemical weapons +ing
uses chemical weapons +pres
used cluster bombs +past +part
using cluster bombs +ing
uses cluster bombs +pres
used cluster munitions +past +part
using cluster munitions +ing
uses cluster munitions +pres
used gas +past +part
using gas +ing
uses gas +pres
used poison gas +past +part
using poison gas +ing
uses poison gas +pres
used phosphorus +past +part
using phosphorus +ing
uses phosphorus +pres
used white phosphorus +past +part
using white phosphorus +ing
uses white phosphorus +pres
used landmines +past +part
using landmines +ing
uses landmines +pres
used booby traps +past +part
using booby traps +ing
uses booby traps +pres
used children as soldiers +past +part
using children as soldiers +ing
uses children as soldiers +pres
used child soldiers +past +part
using child soldiers +ing
uses child soldiers +pres
used famine as a weapon +past +part
using famine as a weapon +ing
uses famine as a weapon +pres
used rape as a weapon +past +part
using rape as a weapon +ing
uses rape as a weapon +pres
used hospitals as bases +past +part
using hospitals as bases +ing
uses hospitals as bases +pres
used schools as bases +past +part
using schools as bases +ing
uses schools as bases +pres

# guilt as a predicate: "is to blame"
[guilt] positions
a menace
a threat to peace
an impediment
an obstacle
at fault
behind it
behind this
complicit
equally to blame
fully to blame
guilty
in the wrong
jointly to blame
lying
main obstacle
obstacle
obstacle to
only obstacle
partly to blame
playing a double game
playing with fire
real obstacle
root cause
solely to blame
solely responsible
stumbling block
telling lies
the aggressor
the culprit
the obstacle
to blame
wholly responsible
fully responsible
directly responsible
squarely to blame
blood on its hands
blood on their hands

# what stands in the way
[obstacle] positions
hindrance
hurdle
impediment
impediment to
obstacle
obstacle to
obstacles
obstacles to
stumbling block
threat to peace
threat to stability
threat to security
threat to the region

# what stands for its nation at sea and in the air
[weapon]
aircraft
boat
boats
coast guard ship
coast guard vessel
cutter
destroyer
fighter jet
fighter jets
frigate
gunboat
gunboats
helicopter
helicopters
jet
jets
patrol boat
patrol boats
plane
planes
ship
ships
submarine
tanks
trawler
trawlers
vessel
vessels
warplane
warplanes
warship
warships

# where fire came from
[came.from] positions
came from
come from
originated from
originated in

# what those who watch have found
[documented] positions
attributed
documented +past +part
documents +pres
documenting +ing
expos @e
found evidence of
found proof of
gathered evidence of
has evidence of
have evidence of
recorded +past +part
uncovered +past +part
verified +past +part
collected evidence of
collected testimony of

[abuses]
abduction @noun
abuses
arson
arbitrary arrests
arbitrary detention
atrocities
beatings
crimes
disappearances
enforced disappearances
executions
extrajudicial executions
extrajudicial killings
ill-treatment
killings
looting
massacre @noun
mass executions
mass killings
murders
pillage
rape
rapes
sexual violence
summary executions
torture
unlawful killings
violations
war crimes

[hand.seen]
detects
detected
pointed to
points to
saw
sees
see
spoke of
speaks of
suspected
suspects

[hand.in] positions
fingerprints
hand in
hand of
hands of

[ordered] positions
commissioned
conceived
coordinated
directed
engineered
financed
fomented
funded
hatched
inspired
masterminded
ordered
plotted
sponsored

[deed.done] positions
been ordered by
been directed by
been financed by
been funded by
been sponsored by
been coordinated by
been commissioned by
been conceived by
been engineered by
been fomented by
been prepared by
was ordered by
was directed by
was financed by
was funded by
was sponsored by
was coordinated by
was commissioned by
was conceived by
was engineered by
was fomented by
was prepared by
were ordered by
were directed by
were financed by
were funded by
were sponsored by
were coordinated by
were prepared by
bore the hallmarks of
bears the hallmarks of
bears the fingerprints of
bore the fingerprints of

[spoil] positions
carve up +inf
drag into +inf
dismember +inf
eliminate +inf
expel +inf
grab +inf
kill +inf
partition +inf
prolong +inf
seize power +inf
sow chaos +inf
sow discord +inf
sow division +inf
sow panic +inf
starve +inf
steal +inf
topple +inf
wipe out +inf

[bent] positions
wanted +past
wants +pres
want +inf

[attack] positions
abandon @verb its citizens
abandon @verb its own
abandon @verb the country
abandon @verb the district
abandon @verb the province
abandon @verb the region
abandon @verb the town
abandon @verb us
dragging out the war +ing
fail @verb its people
fail @verb our people
fail @verb the people
fail @verb the victims
fail @verb us
prolong @verb the conflict
prolong @verb the fighting
prolong @verb the war
has blood on its hands +pres
have blood on their hands +pres

[attack] positions
summarily executed +past +part
summarily executing +ing

hitting civilian +ing
hitting homes +ing
hitting hospitals +ing
hitting residential +ing
hitting schools +ing
striking civilian +ing
striking hospitals +ing
striking residential +ing

burned its bridges +past +part
closed the door on +past +part
closed the door to +past +part
closing the door on +ing
protect @verb armed groups
protect @verb terrorists
protect @verb the attackers
protect @verb the killers
protect @verb the rebels
protect @verb the terrorists
shut the door on +past +part
shut the door to +past +part
slammed the door on +past +part

# a share of guilt: also behind "holds ... "
[responsible] positions
directly responsible
fully accountable
fully responsible
solely responsible
wholly responsible

[guilt] positions
gambling with lives
playing a dangerous game
playing with lives

[attack] positions
locked on to +past +part
locked onto +past +part
locked its radars +past +part
locked their radar +past +part
locked their radars +past +part

blasted its boat +past +part
blasted its boats +past +part
blasted its ship +past +part
blasted its vessel +past +part
blasted our boats +past +part
blasted their boat +past +part
blasted their boats +past +part
blasting its boats +ing
fighting a proxy war +ing
wag @e a proxy war
wag @e war against
wag @e war on

# what whoever talks is blamed for
[attack]
backed away from +past +part
backed out of +past +part
backtracked on +past +part
went back on +past
introduced new conditions +past +part
set new conditions +past +part
obstructed +past +part
stalled the talks +past +part
sabotaged +past +part
torpedoed +past +part
refused to disclose +past +part
refused to reveal +past +part
refused to hand over +past +part
refused to release the +past +part
refused to release its +past +part
refused to release prisoners +past +part
refused to release all +past +part

refused to honor +past +part
refused to implement +past +part
refused to comply +past +part
refused to cooperate +past +part
refused to cooperate with +past +part
refused to co-operate +past +part
refused to withdraw +past +part
refused to abide by +past +part
refused to allow aid +past +part
refused to allow access +past +part
refused to let in +past +part
refused to engage +past +part
refused to negotiate in good faith +past +part
refused to return the +past +part
refused to open the +past +part
refused to lift the +past +part
refused to recognise the +past +part
refused to disarm +past +part
refused to stop the +past +part
refused to end the +past +part
refusing to disclose +ing
refusing to reveal +ing
refusing to hand over +ing
refusing to release the +ing
refusing to release its +ing
refusing to release prisoners +ing
refusing to release all +ing

refusing to honor +ing
refusing to implement +ing
refusing to comply +ing
refusing to cooperate +ing
refusing to cooperate with +ing
refusing to co-operate +ing
refusing to withdraw +ing
refusing to abide by +ing
refusing to allow aid +ing
refusing to allow access +ing
refusing to let in +ing
refusing to engage +ing
refusing to negotiate in good faith +ing
refusing to return the +ing
refusing to open the +ing
refusing to lift the +ing
refusing to recognise the +ing
refusing to disarm +ing
refusing to stop the +ing
refusing to end the +ing
failed to disclose +past +part
failed to reveal +past +part
failed to release the +past +part
failed to release its +past +part
failed to release prisoners +past +part
failed to release all +past +part
failed to honor +past +part
failed to cooperate +past +part
failed to cooperate with +past +part
failed to co-operate +past +part
failed to abide by +past +part
failed to allow aid +past +part
failed to allow access +past +part
failed to let in +past +part
failed to engage +past +part
failed to negotiate in good faith +past +part
failed to return the +past +part
failed to open the +past +part
failed to lift the +past +part
failed to recognise the +past +part
failed to end the +past +part

[attack] positions
strayed across the line +past +part
strayed across the border +past +part
strayed into its territory +past +part
strayed into our territory +past +part
strayed over the line +past +part
trespassed across the line +past +part
trespassed across the border +past +part
trespassed into its territory +past +part
trespassed into our territory +past +part
trespassed over the line +past +part

[attack] positions
torn up the agreement +past +part
torn up the agreements +past +part
torn up the accord +past +part
torn up the accords +past +part
torn up the truce +past +part
torn up the ceasefire +past +part
torn up the deal +past +part
torn up the talks +past +part
torn up every agreement +past +part
tore up the agreement +past +part
tore up the agreements +past +part
tore up the accord +past +part
tore up the accords +past +part
tore up the truce +past +part
tore up the ceasefire +past +part
tore up the deal +past +part
tore up the talks +past +part
tore up every agreement +past +part
trampled on the agreement +past +part
trampled on the agreements +past +part
trampled on the accord +past +part
trampled on the accords +past +part
trampled on the truce +past +part
trampled on the ceasefire +past +part
trampled on the deal +past +part
trampled on the talks +past +part
trampled on every agreement +past +part
buried the agreement +past +part
buried the agreements +past +part
buried the accord +past +part
buried the accords +past +part
buried the truce +past +part
buried the ceasefire +past +part
buried the deal +past +part
buried the talks +past +part
buried every agreement +past +part
scuttled the agreement +past +part
scuttled the agreements +past +part
scuttled the accord +past +part
scuttled the accords +past +part
scuttled the truce +past +part
scuttled the ceasefire +past +part
scuttled the deal +past +part
scuttled the talks +past +part
scuttled every agreement +past +part
wrecked the agreement +past +part
wrecked the agreements +past +part
wrecked the accord +past +part
wrecked the accords +past +part
wrecked the truce +past +part
wrecked the ceasefire +past +part
wrecked the deal +past +part
wrecked the talks +past +part
wrecked every agreement +past +part
reneged on the agreement +past +part
reneged on the agreements +past +part
reneged on the accord +past +part
reneged on the accords +past +part
reneged on the truce +past +part
reneged on the ceasefire +past +part
reneged on the deal +past +part
reneged on the talks +past +part
reneged on every agreement +past +part

[attack] positions
terrorised +past +part
terrorized +past +part
terrorises +pres
terrorizes +pres
terrorising +ing
terrorizing +ing

[attack] positions
declared war on its own citizens +past +part
declared war on its own people +past +part
declared war on his own people +past +part
declared war on their own people +past +part
declared war on its people +past +part
declared war on its citizens +past +part
