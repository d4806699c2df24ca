# English: states as those who act: the names of nations.lex once more, as actors where a rule of stage 28 asks for them (+land), besides
# being places. Own work. Licence: Apache-2.0.

# states by their names
[actor.state] +land
Afghanistan = AF state/af
Albania = AL state/al
Algeria = DZ state/dz
America = US state/us
Andorra = AD state/ad
Angola = AO state/ao
Antigua & Barbuda = AG state/ag
Antigua and Barbuda = AG state/ag
Aotearoa = NZ state/nz
Arab Republic of Egypt = EG state/eg
Argentina = AR state/ar
Argentine Republic = AR state/ar
Armenia = AM state/am
Australia = AU state/au
Austria = AT state/at
Azerbaijan = AZ state/az
Bahamas = BS state/bs
Bahrain = BH state/bh
Bangladesh = BD state/bd
Barbados = BB state/bb
Belarus = BY state/by
Belgium = BE state/be
Belize = BZ state/bz
Benin = BJ state/bj
Bhutan = BT state/bt
Bolivarian Republic of Venezuela = VE state/ve
Bolivia = BO state/bo
Bosnia & Herzegovina = BA state/ba
Bosnia = BA state/ba
Bosnia and Herzegovina = BA state/ba
Bosnia-Herzegovina = BA state/ba
Botswana = BW state/bw
Brazil = BR state/br
Britain = GB state/gb
Brunei = BN state/bn
Brunei Darussalam = BN state/bn
Bulgaria = BG state/bg
Burkina = BF state/bf
Burkina Faso = BF state/bf
Burma = MM state/mm
Burundi = BI state/bi
Cabo Verde = CV state/cv
Cambodia = KH state/kh
Cameroon = CM state/cm
Canada = CA state/ca
Cape Verde = CV state/cv
Central African Republic = CF state/cf
Chad = TD state/td
Chile = CL state/cl
China = CN state/cn
Colombia = CO state/co
Commonwealth of Australia = AU state/au
Comoros = KM state/km
Congo-Brazzaville = CG state/cg
Congo-Kinshasa = CD state/cd
Costa Rica = CR state/cr
Cote D'ivoire = CI state/ci
Croatia = HR state/hr
Cuba = CU state/cu
Cyprus = CY state/cy
Czech Republic = CZ state/cz
Czechia = CZ state/cz
Côte D'ivoire = CI state/ci
Democratic People's Republic of Korea = KP state/kp
Democratic Republic of Congo = CD state/cd
Democratic Republic of the Congo = CD state/cd
Denmark = DK state/dk
Djibouti = DJ state/dj
Dominica = DM state/dm
Dominican Republic = DO state/do
DPRK = KP state/kp
DR Congo = CD state/cd
DRC = CD state/cd
East Timor = TL state/tl
Ecuador = EC state/ec
Egypt = EG state/eg
El Salvador = SV state/sv
Emirates = AE state/ae
England = GB state/gb
Equatorial Guinea = GQ state/gq
Eritrea = ER state/er
Estonia = EE state/ee
Eswatini = SZ state/sz
Ethiopia = ET state/et
Federal Democratic Republic of Ethiopia = ET state/et
Federal Democratic Republic of Nepal = NP state/np
Federal Republic of Germany = DE state/de
Federal Republic of Nigeria = NG state/ng
Federal Republic of Somalia = SO state/so
Federated States of Micronesia = FM state/fm
Federative Republic of Brazil = BR state/br
Fiji = FJ state/fj
Finland = FI state/fi
France = FR state/fr
French Republic = FR state/fr
Gabon = GA state/ga
Gabonese Republic = GA state/ga
Gambia = GM state/gm
Gaza = PS state/ps
Gaza Strip = PS state/ps
Georgia = GE state/ge
Germany = DE state/de
Ghana = GH state/gh
Great Britain = GB state/gb
Greece = GR state/gr
Grenada = GD state/gd
Guatemala = GT state/gt
Guinea = GN state/gn
Guinea-Bissau = GW state/gw
Guyana = GY state/gy
Haiti = HT state/ht
Hashemite Kingdom of Jordan = JO state/jo
Hellenic Republic = GR state/gr
Holland = NL state/nl
Honduras = HN state/hn
Hong Kong = HK state/hk
Hungary = HU state/hu
Iceland = IS state/is
India = IN state/in
Indonesia = ID state/id
Iran = IR state/ir
Iraq = IQ state/iq
Ireland = IE state/ie
Islamic Emirate of Afghanistan = AF state/af
Islamic Republic of Afghanistan = AF state/af
Islamic Republic of Iran = IR state/ir
Islamic Republic of Mauritania = MR state/mr
Islamic Republic of Pakistan = PK state/pk
Israel = IL state/il
Italian Republic = IT state/it
Italy = IT state/it
Ivory Coast = CI state/ci
Jamaica = JM state/jm
Japan = JP state/jp
Jordan = JO state/jo
Kazakhstan = KZ state/kz
Kenya = KE state/ke
Kingdom of Bahrain = BH state/bh
Kingdom of Belgium = BE state/be
Kingdom of Bhutan = BT state/bt
Kingdom of Cambodia = KH state/kh
Kingdom of Denmark = DK state/dk
Kingdom of Morocco = MA state/ma
Kingdom of Norway = NO state/no
Kingdom of Saudi Arabia = SA state/sa
Kingdom of Spain = ES state/es
Kingdom of Sweden = SE state/se
Kingdom of Thailand = TH state/th
Kingdom of the Netherlands = NL state/nl
Kingdom of Tonga = TO state/to
Kirghizia = KG state/kg
Kirghizstan = KG state/kg
Kirgizstan = KG state/kg
Kiribati = KI state/ki
Kosovo = XK state/xk
KSA = SA state/sa
Kuwait = KW state/kw
Kyrgyz Republic = KG state/kg
Kyrgyzstan = KG state/kg
Lao PDR = LA state/la
Lao People's Democratic Republic = LA state/la
Laos = LA state/la
Latvia = LV state/lv
Lebanese Republic = LB state/lb
Lebanon = LB state/lb
Lesotho = LS state/ls
Liberia = LR state/lr
Libya = LY state/ly
Liechtenstein = LI state/li
Lithuania = LT state/lt
Luxembourg = LU state/lu
Luxemburg = LU state/lu
Macao = MO state/mo
Macau = MO state/mo
Macedonia = MK state/mk
Madagascar = MG state/mg
Malawi = MW state/mw
Malaysia = MY state/my
Maldives = MV state/mv
Mali = ML state/ml
Malta = MT state/mt
Marshall Islands = MH state/mh
Mauritania = MR state/mr
Mauritius = MU state/mu
Mexico = MX state/mx
Micronesia = FM state/fm
Moldova = MD state/md
Monaco = MC state/mc
Mongolia = MN state/mn
Montenegro = ME state/me
Morocco = MA state/ma
Mozambique = MZ state/mz
Myanmar = MM state/mm
Namibia = NA state/na
Nauru = NR state/nr
Nepal = NP state/np
Netherlands = NL state/nl
New Zealand = NZ state/nz
Nicaragua = NI state/ni
Niger = NE state/ne
Nigeria = NG state/ng
North Korea = KP state/kp
North Macedonia = MK state/mk
Northern Ireland = GB state/gb
Norway = NO state/no
Occupied Palestinian Territory = PS state/ps
Oman = OM state/om
Pakistan = PK state/pk
Palau = PW state/pw
Palestine = PS state/ps
Palestinian Territories = PS state/ps
Panama = PA state/pa
Papua New Guinea = PG state/pg
PNG = PG state/pg
Paraguay = PY state/py
People's Democratic Republic of Algeria = DZ state/dz
People's Republic of Bangladesh = BD state/bd
People's Republic of China = CN state/cn
Peru = PE state/pe
Philippines = PH state/ph
Plurinational State of Bolivia = BO state/bo
Poland = PL state/pl
Portugal = PT state/pt
Portuguese Republic = PT state/pt
PRC = CN state/cn
Principality of Andorra = AD state/ad
Puerto Rico = PR state/pr
Qatar = QA state/qa
Republic of Albania = AL state/al
Republic of Angola = AO state/ao
Republic of Armenia = AM state/am
Republic of Austria = AT state/at
Republic of Azerbaijan = AZ state/az
Republic of Belarus = BY state/by
Republic of Benin = BJ state/bj
Republic of Botswana = BW state/bw
Republic of Bulgaria = BG state/bg
Republic of Burundi = BI state/bi
Republic of Cameroon = CM state/cm
Republic of Chad = TD state/td
Republic of Chile = CL state/cl
Republic of China = TW state/tw
Republic of Colombia = CO state/co
Republic of Congo = CG state/cg
Republic of Costa Rica = CR state/cr
Republic of Croatia = HR state/hr
Republic of Cuba = CU state/cu
Republic of Cyprus = CY state/cy
Republic of Djibouti = DJ state/dj
Republic of Ecuador = EC state/ec
Republic of Estonia = EE state/ee
Republic of Fiji = FJ state/fj
Republic of Finland = FI state/fi
Republic of Georgia = GE state/ge
Republic of Ghana = GH state/gh
Republic of Guatemala = GT state/gt
Republic of Guinea = GN state/gn
Republic of Haiti = HT state/ht
Republic of Honduras = HN state/hn
Republic of India = IN state/in
Republic of Indonesia = ID state/id
Republic of Iraq = IQ state/iq
Republic of Ireland = IE state/ie
Republic of Kazakhstan = KZ state/kz
Republic of Kenya = KE state/ke
Republic of Korea = KR state/kr
Republic of Kosovo = XK state/xk
Republic of Latvia = LV state/lv
Republic of Liberia = LR state/lr
Republic of Lithuania = LT state/lt
Republic of Madagascar = MG state/mg
Republic of Malawi = MW state/mw
Republic of Maldives = MV state/mv
Republic of Mali = ML state/ml
Republic of Moldova = MD state/md
Republic of Mozambique = MZ state/mz
Republic of Namibia = NA state/na
Republic of Nicaragua = NI state/ni
Republic of Panama = PA state/pa
Republic of Paraguay = PY state/py
Republic of Peru = PE state/pe
Republic of Poland = PL state/pl
Republic of Rwanda = RW state/rw
Republic of Senegal = SN state/sn
Republic of Serbia = RS state/rs
Republic of Singapore = SG state/sg
Republic of Slovenia = SI state/si
Republic of South Africa = ZA state/za
Republic of South Sudan = SS state/ss
Republic of Sudan = SD state/sd
Republic of Tajikistan = TJ state/tj
Republic of the Congo = CG state/cg
Republic of the Niger = NE state/ne
Republic of the Philippines = PH state/ph
Republic of the Sudan = SD state/sd
Republic of the Union of Myanmar = MM state/mm
Republic of Tunisia = TN state/tn
Republic of Turkey = TR state/tr
Republic of Turkiye = TR state/tr
Republic of Türkiye = TR state/tr
Republic of Uganda = UG state/ug
Republic of Uzbekistan = UZ state/uz
Republic of Yemen = YE state/ye
Republic of Zambia = ZM state/zm
Republic of Zimbabwe = ZW state/zw
Romania = RO state/ro
Russia = RU state/ru
Russian Federation = RU state/ru
Rwanda = RW state/rw
Saint Kitts and Nevis = KN state/kn
Saint Lucia = LC state/lc
Saint Vincent and the Grenadines = VC state/vc
Samoa = WS state/ws
San Marino = SM state/sm
Sao Tome and Principe = ST state/st
Saudi Arabia = SA state/sa
Scotland = GB state/gb
Senegal = SN state/sn
Serbia = RS state/rs
Seychelles = SC state/sc
Sierra Leone = SL state/sl
Singapore = SG state/sg
Slovak Republic = SK state/sk
Slovakia = SK state/sk
Slovenia = SI state/si
Socialist Republic of Viet Nam = VN state/vn
Solomon Islands = SB state/sb
Somalia = SO state/so
Somaliland = SO state/so
South Africa = ZA state/za
South Korea = KR state/kr
South Sudan = SS state/ss
Spain = ES state/es
Sri Lanka = LK state/lk
St. Kitts & Nevis = KN state/kn
St. Kitts and Nevis = KN state/kn
St. Lucia = LC state/lc
St. Vincent & Grenadines = VC state/vc
St. Vincent and the Grenadines = VC state/vc
State of Eritrea = ER state/er
State of Israel = IL state/il
State of Kuwait = KW state/kw
State of Libya = LY state/ly
State of Palestine = PS state/ps
State of Qatar = QA state/qa
Sudan = SD state/sd
Sultanate of Oman = OM state/om
Suriname = SR state/sr
Swaziland = SZ state/sz
Sweden = SE state/se
Swiss Confederation = CH state/ch
Switzerland = CH state/ch
Syria = SY state/sy
Syrian Arab Republic = SY state/sy
São Tomé & Príncipe = ST state/st
São Tomé and Príncipe = ST state/st
Tadjikistan = TJ state/tj
Tadzhikistan = TJ state/tj
Taiwan = TW state/tw
Tajikistan = TJ state/tj
Tanzania = TZ state/tz
Thailand = TH state/th
The Gambia = GM state/gm
Timor-Leste = TL state/tl
Togo = TG state/tg
Togolese Republic = TG state/tg
Tonga = TO state/to
Trinidad & Tobago = TT state/tt
Trinidad = TT state/tt
Trinidad and Tobago = TT state/tt
Tunisia = TN state/tn
Turkey = TR state/tr
Turkiye = TR state/tr
Turkmenistan = TM state/tm
Tuvalu = TV state/tv
Türkiye = TR state/tr
U.A.E. = AE state/ae
U.K. = GB state/gb
U.S. = US state/us
U.S.A. = US state/us
UAE = AE state/ae
Uganda = UG state/ug
UK = GB state/gb
Ukraine = UA state/ua
Union of the Comoros = KM state/km
United Arab Emirates = AE state/ae
United Kingdom = GB state/gb
United Mexican States = MX state/mx
United Republic of Tanzania = TZ state/tz
United States = US state/us
United States of America = US state/us
Uruguay = UY state/uy
USA = US state/us
Uzbekistan = UZ state/uz
Vanuatu = VU state/vu
Vatican City = VA state/va
Venezuela = VE state/ve
Viet Nam = VN state/vn
Vietnam = VN state/vn
Wales = GB state/gb
West Bank = PS state/ps
Western Sahara = EH state/eh
Yemen = YE state/ye
Zambia = ZM state/zm
Zimbabwe = ZW state/zw
Việt Nam = VN state/vn
Congo = CD state/cd

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
foggy bottom = US
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
hà nội = VN
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
delegate
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
parliament speaker
parliamentary speaker
house speaker
speaker of parliament
speaker of the parliament
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
