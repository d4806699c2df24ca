# English: states as those who act: the names of nations.lex once more, as actors where a rule of stage 28 asks for them (+land), besides
# being places. Own work. Licence: Apache-2.0.

# states by their names
[actor.state] +land
afghanistan = AF state/af
albania = AL state/al
algeria = DZ state/dz
america = US state/us
andorra = AD state/ad
angola = AO state/ao
antigua & barbuda = AG state/ag
antigua and barbuda = AG state/ag
aotearoa = NZ state/nz
arab republic of egypt = EG state/eg
argentina = AR state/ar
argentine republic = AR state/ar
armenia = AM state/am
australia = AU state/au
austria = AT state/at
azerbaijan = AZ state/az
bahamas = BS state/bs
bahrain = BH state/bh
bangladesh = BD state/bd
barbados = BB state/bb
belarus = BY state/by
belgium = BE state/be
belize = BZ state/bz
benin = BJ state/bj
bhutan = BT state/bt
bolivarian republic of venezuela = VE state/ve
bolivia = BO state/bo
bosnia & herzegovina = BA state/ba
bosnia = BA state/ba
bosnia and herzegovina = BA state/ba
bosnia-herzegovina = BA state/ba
botswana = BW state/bw
brazil = BR state/br
britain = GB state/gb
brunei = BN state/bn
brunei darussalam = BN state/bn
bulgaria = BG state/bg
burkina = BF state/bf
burkina faso = BF state/bf
burma = MM state/mm
burundi = BI state/bi
cabo verde = CV state/cv
cambodia = KH state/kh
cameroon = CM state/cm
canada = CA state/ca
cape verde = CV state/cv
central african republic = CF state/cf
chad = TD state/td
chile = CL state/cl
china = CN state/cn
colombia = CO state/co
commonwealth of australia = AU state/au
comoros = KM state/km
congo-brazzaville = CG state/cg
congo-kinshasa = CD state/cd
costa rica = CR state/cr
cote d'ivoire = CI state/ci
croatia = HR state/hr
cuba = CU state/cu
cyprus = CY state/cy
czech republic = CZ state/cz
czechia = CZ state/cz
côte d'ivoire = CI state/ci
democratic people's republic of korea = KP state/kp
democratic republic of congo = CD state/cd
democratic republic of the congo = CD state/cd
denmark = DK state/dk
djibouti = DJ state/dj
dominica = DM state/dm
dominican republic = DO state/do
dprk = KP state/kp
dr congo = CD state/cd
drc = CD state/cd
east timor = TL state/tl
ecuador = EC state/ec
egypt = EG state/eg
el salvador = SV state/sv
emirates = AE state/ae
england = GB state/gb
equatorial guinea = GQ state/gq
eritrea = ER state/er
estonia = EE state/ee
eswatini = SZ state/sz
ethiopia = ET state/et
federal democratic republic of ethiopia = ET state/et
federal democratic republic of nepal = NP state/np
federal republic of germany = DE state/de
federal republic of nigeria = NG state/ng
federal republic of somalia = SO state/so
federated states of micronesia = FM state/fm
federative republic of brazil = BR state/br
fiji = FJ state/fj
finland = FI state/fi
france = FR state/fr
french republic = FR state/fr
gabon = GA state/ga
gabonese republic = GA state/ga
gambia = GM state/gm
gaza = PS state/ps
gaza strip = PS state/ps
georgia = GE state/ge
germany = DE state/de
ghana = GH state/gh
great britain = GB state/gb
greece = GR state/gr
grenada = GD state/gd
guatemala = GT state/gt
guinea = GN state/gn
guinea-bissau = GW state/gw
guyana = GY state/gy
haiti = HT state/ht
hashemite kingdom of jordan = JO state/jo
hellenic republic = GR state/gr
holland = NL state/nl
honduras = HN state/hn
hong kong = HK state/hk
hungary = HU state/hu
iceland = IS state/is
india = IN state/in
indonesia = ID state/id
iran = IR state/ir
iraq = IQ state/iq
ireland = IE state/ie
islamic emirate of afghanistan = AF state/af
islamic republic of afghanistan = AF state/af
islamic republic of iran = IR state/ir
islamic republic of mauritania = MR state/mr
islamic republic of pakistan = PK state/pk
israel = IL state/il
italian republic = IT state/it
italy = IT state/it
ivory coast = CI state/ci
jamaica = JM state/jm
japan = JP state/jp
jordan = JO state/jo
kazakhstan = KZ state/kz
kenya = KE state/ke
kingdom of bahrain = BH state/bh
kingdom of belgium = BE state/be
kingdom of bhutan = BT state/bt
kingdom of cambodia = KH state/kh
kingdom of denmark = DK state/dk
kingdom of morocco = MA state/ma
kingdom of norway = NO state/no
kingdom of saudi arabia = SA state/sa
kingdom of spain = ES state/es
kingdom of sweden = SE state/se
kingdom of thailand = TH state/th
kingdom of the netherlands = NL state/nl
kingdom of tonga = TO state/to
kirghizia = KG state/kg
kirghizstan = KG state/kg
kirgizstan = KG state/kg
kiribati = KI state/ki
kosovo = XK state/xk
ksa = SA state/sa
kuwait = KW state/kw
kyrgyz republic = KG state/kg
kyrgyzstan = KG state/kg
lao pdr = LA state/la
lao people's democratic republic = LA state/la
laos = LA state/la
latvia = LV state/lv
lebanese republic = LB state/lb
lebanon = LB state/lb
lesotho = LS state/ls
liberia = LR state/lr
libya = LY state/ly
liechtenstein = LI state/li
lithuania = LT state/lt
luxembourg = LU state/lu
luxemburg = LU state/lu
macao = MO state/mo
macau = MO state/mo
macedonia = MK state/mk
madagascar = MG state/mg
malawi = MW state/mw
malaysia = MY state/my
maldives = MV state/mv
mali = ML state/ml
malta = MT state/mt
marshall islands = MH state/mh
mauritania = MR state/mr
mauritius = MU state/mu
mexico = MX state/mx
micronesia = FM state/fm
moldova = MD state/md
monaco = MC state/mc
mongolia = MN state/mn
montenegro = ME state/me
morocco = MA state/ma
mozambique = MZ state/mz
myanmar = MM state/mm
namibia = NA state/na
nauru = NR state/nr
nepal = NP state/np
netherlands = NL state/nl
new zealand = NZ state/nz
nicaragua = NI state/ni
niger = NE state/ne
nigeria = NG state/ng
north korea = KP state/kp
north macedonia = MK state/mk
northern ireland = GB state/gb
norway = NO state/no
occupied palestinian territory = PS state/ps
oman = OM state/om
pakistan = PK state/pk
palau = PW state/pw
palestine = PS state/ps
palestinian territories = PS state/ps
panama = PA state/pa
papua new guinea = PG state/pg
paraguay = PY state/py
people's democratic republic of algeria = DZ state/dz
people's republic of bangladesh = BD state/bd
people's republic of china = CN state/cn
peru = PE state/pe
philippines = PH state/ph
plurinational state of bolivia = BO state/bo
poland = PL state/pl
portugal = PT state/pt
portuguese republic = PT state/pt
prc = CN state/cn
principality of andorra = AD state/ad
puerto rico = PR state/pr
qatar = QA state/qa
republic of albania = AL state/al
republic of angola = AO state/ao
republic of armenia = AM state/am
republic of austria = AT state/at
republic of azerbaijan = AZ state/az
republic of belarus = BY state/by
republic of benin = BJ state/bj
republic of botswana = BW state/bw
republic of bulgaria = BG state/bg
republic of burundi = BI state/bi
republic of cameroon = CM state/cm
republic of chad = TD state/td
republic of chile = CL state/cl
republic of china = TW state/tw
republic of colombia = CO state/co
republic of congo = CG state/cg
republic of costa rica = CR state/cr
republic of croatia = HR state/hr
republic of cuba = CU state/cu
republic of cyprus = CY state/cy
republic of djibouti = DJ state/dj
republic of ecuador = EC state/ec
republic of estonia = EE state/ee
republic of fiji = FJ state/fj
republic of finland = FI state/fi
republic of georgia = GE state/ge
republic of ghana = GH state/gh
republic of guatemala = GT state/gt
republic of guinea = GN state/gn
republic of haiti = HT state/ht
republic of honduras = HN state/hn
republic of india = IN state/in
republic of indonesia = ID state/id
republic of iraq = IQ state/iq
republic of ireland = IE state/ie
republic of kazakhstan = KZ state/kz
republic of kenya = KE state/ke
republic of korea = KR state/kr
republic of kosovo = XK state/xk
republic of latvia = LV state/lv
republic of liberia = LR state/lr
republic of lithuania = LT state/lt
republic of madagascar = MG state/mg
republic of malawi = MW state/mw
republic of maldives = MV state/mv
republic of mali = ML state/ml
republic of moldova = MD state/md
republic of mozambique = MZ state/mz
republic of namibia = NA state/na
republic of nicaragua = NI state/ni
republic of panama = PA state/pa
republic of paraguay = PY state/py
republic of peru = PE state/pe
republic of poland = PL state/pl
republic of rwanda = RW state/rw
republic of senegal = SN state/sn
republic of serbia = RS state/rs
republic of singapore = SG state/sg
republic of slovenia = SI state/si
republic of south africa = ZA state/za
republic of south sudan = SS state/ss
republic of sudan = SD state/sd
republic of tajikistan = TJ state/tj
republic of the congo = CG state/cg
republic of the niger = NE state/ne
republic of the philippines = PH state/ph
republic of the sudan = SD state/sd
republic of the union of myanmar = MM state/mm
republic of tunisia = TN state/tn
republic of turkey = TR state/tr
republic of turkiye = TR state/tr
republic of türkiye = TR state/tr
republic of uganda = UG state/ug
republic of uzbekistan = UZ state/uz
republic of yemen = YE state/ye
republic of zambia = ZM state/zm
republic of zimbabwe = ZW state/zw
romania = RO state/ro
russia = RU state/ru
russian federation = RU state/ru
rwanda = RW state/rw
saint kitts and nevis = KN state/kn
saint lucia = LC state/lc
saint vincent and the grenadines = VC state/vc
samoa = WS state/ws
san marino = SM state/sm
sao tome and principe = ST state/st
saudi arabia = SA state/sa
scotland = GB state/gb
senegal = SN state/sn
serbia = RS state/rs
seychelles = SC state/sc
sierra leone = SL state/sl
singapore = SG state/sg
slovak republic = SK state/sk
slovakia = SK state/sk
slovenia = SI state/si
socialist republic of viet nam = VN state/vn
solomon islands = SB state/sb
somalia = SO state/so
somaliland = SO state/so
south africa = ZA state/za
south korea = KR state/kr
south sudan = SS state/ss
spain = ES state/es
sri lanka = LK state/lk
st. kitts & nevis = KN state/kn
st. kitts and nevis = KN state/kn
st. lucia = LC state/lc
st. vincent & grenadines = VC state/vc
st. vincent and the grenadines = VC state/vc
state of eritrea = ER state/er
state of israel = IL state/il
state of kuwait = KW state/kw
state of libya = LY state/ly
state of palestine = PS state/ps
state of qatar = QA state/qa
sudan = SD state/sd
sultanate of oman = OM state/om
suriname = SR state/sr
swaziland = SZ state/sz
sweden = SE state/se
swiss confederation = CH state/ch
switzerland = CH state/ch
syria = SY state/sy
syrian arab republic = SY state/sy
são tomé & príncipe = ST state/st
são tomé and príncipe = ST state/st
tadjikistan = TJ state/tj
tadzhikistan = TJ state/tj
taiwan = TW state/tw
tajikistan = TJ state/tj
tanzania = TZ state/tz
thailand = TH state/th
the gambia = GM state/gm
timor-leste = TL state/tl
togo = TG state/tg
togolese republic = TG state/tg
tonga = TO state/to
trinidad & tobago = TT state/tt
trinidad = TT state/tt
trinidad and tobago = TT state/tt
tunisia = TN state/tn
turkey = TR state/tr
turkiye = TR state/tr
turkmenistan = TM state/tm
tuvalu = TV state/tv
türkiye = TR state/tr
u.a.e. = AE state/ae
u.k. = GB state/gb
u.s. = US state/us
u.s.a. = US state/us
uae = AE state/ae
uganda = UG state/ug
uk = GB state/gb
ukraine = UA state/ua
union of the comoros = KM state/km
united arab emirates = AE state/ae
united kingdom = GB state/gb
united mexican states = MX state/mx
united republic of tanzania = TZ state/tz
united states = US state/us
united states of america = US state/us
uruguay = UY state/uy
usa = US state/us
uzbekistan = UZ state/uz
vanuatu = VU state/vu
vatican city = VA state/va
venezuela = VE state/ve
viet nam = VN state/vn
vietnam = VN state/vn
wales = GB state/gb
west bank = PS state/ps
western sahara = EH state/eh
yemen = YE state/ye
zambia = ZM state/zm
zimbabwe = ZW state/zw

# and by their seats of government
[actor.state] +land
abidjan = CI
abu dhabi = AE
abuja = NG
accra = GH
addis ababa = ET
ak uy = KG
ak üy = KG
akorda = KZ
algiers = DZ
amman = JO
amsterdam = NL
andorra la vella = AD
ankara = TR
antananarivo = MG
ashgabat = TM
ashkhabad = TM
asmara = ER
astana = KZ
asuncion = PY
asunción = PY
athens = GR
baghdad = IQ
baku = AZ
bamako = ML
bandar seri begawan = BN
bangkok = TH
bangui = CF
banjul = GM
beijing = CN
beirut = LB
belgrade = RS
belmopan = BZ
berlin = DE
bern = CH
bishkek = KG
bissau = GW
blue house = KR
bogota = CO
bogotá = CO
brasilia = BR
brasília = BR
bratislava = SK
brazzaville = CG
bridgetown = BB
brussels = BE
bucharest = RO
budapest = HU
buenos aires = AR
bujumbura = BI
cairo = EG
canberra = AU
caracas = VE
chisinau = MD
chișinău = MD
colombo = LK
conakry = GN
copenhagen = DK
cotonou = BJ
dakar = SN
damascus = SY
dar es salaam = TZ
delhi = IN
dhaka = BD
dili = TL
dodoma = TZ
doha = QA
downing street = GB
dublin = IE
dushanbe = TJ
elysee = FR
freetown = SL
funafuti = TV
gaborone = BW
georgetown = GY
gitega = BI
guatemala city = GT
hanoi = VN
harare = ZW
havana = CU
helsinki = FI
holy see = VA
honiara = SB
islamabad = PK
jakarta = ID
jerusalem = IL
juba = SS
kabul = AF
kampala = UG
kathmandu = NP
katmandu = NP
khartoum = SD
kiev = UA
kigali = RW
kingston = JM
kingstown = VC
kinshasa = CD
kremlin = RU
kuala lumpur = MY
kuwait city = KW
kyiv = UA
la paz = BO
libreville = GA
lilongwe = MW
lima = PE
lisbon = PT
ljubljana = SI
lome = TG
lomé = TG
london = GB
luanda = AO
lusaka = ZM
madrid = ES
majuro = MH
malabo = GQ
malacañang = PH
malacañang palace = PH
malé = MV
managua = NI
manama = BH
manila = PH
maputo = MZ
maseru = LS
mbabane = SZ
mexico city = MX
minsk = BY
mogadishu = SO
monrovia = LR
montevideo = UY
moroni = KM
moscow = RU
muscat = OM
n'djamena = TD
nairobi = KE
nassau = BS
nay pyi taw = MM
naypyidaw = MM
ndjamena = TD
new delhi = IN
niamey = NE
nicosia = CY
nouakchott = MR
nur-sultan = KZ
oslo = NO
ottawa = CA
ouagadougou = BF
palikir = FM
panama city = PA
paramaribo = SR
paris = FR
pentagon = US
phnom penh = KH
podgorica = ME
port louis = MU
port moresby = PG
port of spain = TT
port sudan = SD
port vila = VU
port-au-prince = HT
porto-novo = BJ
prague = CZ
praia = CV
pretoria = ZA
prishtina = XK
prishtinë = XK
pristina = XK
putrajaya = MY
pyongyang = KP
quai d'orsay = FR
quito = EC
rabat = MA
ramallah = PS
reykjavik = IS
reykjavík = IS
riga = LV
riyadh = SA
rome = IT
san salvador = SV
sana'a = YE
sanaa = YE
santiago = CL
santo domingo = DO
sarajevo = BA
seoul = KR
skopje = MK
sofia = BG
state department = US
stockholm = SE
suva = FJ
taipei = TW
tallinn = EE
tashkent = UZ
tbilisi = GE
tegucigalpa = HN
teheran = IR
tehran = IR
tel aviv = IL
the hague = NL
the kremlin = RU
the pentagon = US
the white house = US
thimphu = BT
tirana = AL
tokyo = JP
tripoli = LY
tunis = TN
ulaanbaatar = MN
ulan bator = MN
vaduz = LI
valletta = MT
vatican = VA
vienna = AT
vientiane = LA
villa somalia = SO
vilnius = LT
warsaw = PL
washington = US
wellington = NZ
white house = US
whitehall = GB
windhoek = NA
yamoussoukro = CI
yaounde = CM
yaoundé = CM
yerevan = AM
zagreb = HR
élysée = FR
élysée palace = FR

# persons by their offices
[actor.person] +land
administrator
adviser
advisor
aid chief
aide
akim
ambassador
army chief
attorney general
cabinet secretary
chair
chairman
chairperson
chairwoman
chancellor
charge d'affaires
chargé d'affaires
chief
chief executive
chief medical officer
chief minister
chief of staff
chief of the general staff
co-ordinator
commander
commander-in-chief
commissioner
coordinator
coroner
country director
defence minister
defence secretary
defense chief
defense minister
defense secretary
deputy chairman
deputy chairperson
deputy chief
deputy commander
deputy director
deputy foreign minister
deputy governor
deputy head
deputy leader
deputy mayor
deputy minister
deputy prime minister
deputy secretary-general
deputy spokesman
director
director general
director-general
district commissioner
education minister
emergencies minister
emergency coordinator
envoy
executive director
executive secretary
first deputy minister
foreign minister
foreign policy chief
foreign secretary
governor
head
head of mission
head of state
health minister
health secretary
high commissioner
high representative
home minister
home secretary
human rights chief
humanitarian coordinator
information minister
inspector general
intelligence chief
interior minister
king
leader
manager
mayor
mediator
medical director
military chief
military spokesman
minister
minister of defence
minister of defense
minister of emergency situations
minister of foreign affairs
minister of health
minister of interior
minister of internal affairs
minister of state
minister of the interior
mission chief
ombudsman
opposition leader
party leader
peacekeeping chief
permanent representative
permanent secretary
personal envoy
police chief
pope
premier
president
press officer
press secretary
prime minister
prosecutor
prosecutor general
rapporteur
rebel leader
refugee chief
regional director
relief chief
representative
resident coordinator
rights chief
secretary
secretary general
secretary general's spokesman
secretary of state
secretary-general
senator
speaker
special envoy
special rapporteur
special representative
spiritual leader
spokesman
spokesperson
spokeswoman
state councillor
state secretary
superintendent
supreme leader
under-secretary-general
vice chairman
vice minister
vice premier
vice president
vice-president
