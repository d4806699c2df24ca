# English: who speaks and acts: bodies, organisations, offices, and the verbs by which they give figures.
# Own work from general knowledge of the language. Licence: Apache-2.0.
# The adjectives and names around a body ("Kyrgyz Ministry of Health") are put together by the rules of stage 26.

# ---------------------------------------------------------------- bodies of a state: the noun
[body]
port authority
directorate general
general directorate
general inspectorate
permanent mission
permanent representation
delegation
consulate
administration +sg
admiralty
agency +sg
akimat +sg
assembly +sg
authorities
authority
cabinet
chancellery
commission
commissariat
committee
council
department
directorate
embassy
government
governorate
junta
ministry
municipality
parliament
presidency
secretariat
senate
service +sg
treasury
watchdog
highway patrol
state patrol

# bodies told in full
[body.full]
aviation regulator
media regulator
nuclear regulator
governors forum
bishops conference
conference of bishops
conference of catholic bishops
episcopal conference
council of churches
council of bishops
conference of churches
council of imams
education cluster
food security cluster
health cluster
logistics cluster
nutrition cluster
protection cluster
shelter cluster
geological survey
border guard service
border guards service
border service
fire department
police department
interior ministry
ministry of defence
ministry of defense
ministry of internal affairs
ministry of the interior
cabinet of ministers
central command
council of ministers
defence headquarters
defence staff
defense headquarters
election commission
electoral commission
fire brigade
fire service
foreign office
general staff
governor's office
health department
health service
high command
home office
joint staff
mayor's office
military command
office of the president
office of the prime minister
president's office
presidential administration
presidential office
presidential press office
presidential press secretariat
presidential press service
prime minister's office
prosecution service
prosecutor general's office
prosecutor's office
region administration
regional administration
security service
state department
state emergency service
supreme court
task force
transport watchdog
mea
mfa
mod
mofa
joint chiefs of staff

# a body that is a noun for people too, or a place: only when it speaks
[speaker]
patriarchate
archdiocese
holy synod
collective
monitor
junta leadership
rescue coordinators
district emergency department
emergencies department
emergency situations department
provincial emergency department
regional emergency department
state emergency department

[speaker.group.watchers]
advocacy group
conflict observatory
conflict tracker
civil liberties group
aid agency
aid group
aid organisation
aid organization
campaign group
human rights group
human rights organisation
human rights organization
humanitarian group
humanitarian organisation
humanitarian organization
monitor
monitoring group
relief agency
rights group
rights monitor
rights organisation
rights organization
war monitor
watchdog
watchdog group

[speaker.group]
airline
company
energy firm
law firm
network
oil firm
operator
opposition party
ruling party
security firm
sources

[speaker]
battalion
episcopal conference
border guard
broadcaster
central bank
chamber of commerce
constitutional court
delegation
high court
jury
lower house
militia
negotiating team
school
state broadcaster
supreme court
think tank
transport police
tribunal
university
upper house
opposition
border force
border forces
border guards
border troops
bureau
center
centre
chamber
civil defence
civil defense
civil protection
clinic
coast guard
coastguard
command
congress
court
duma
majlis
rada
emergency services
firefighters
hospital
hospitals
institute
investigators
medical center
medical centre
mission
morgue
observatory
office
police
police force
prosecutors
rescue services
rescue teams
rescue team
search and rescue team
search and rescue teams
rescuers
state media
troops
headquarters
panel
revolutionary guards
revolutionary guard corps
islamic revolutionary guard corps
revolutionary guard
irgc
republican guard
presidential guard
quds force

[speaker.force]
law enforcement agencies
law enforcement bodies
power structures
security agencies
security services
security structures
air force
armed forces
army
defence forces
defense forces
gendarmerie
military
national guard
navy
security forces
intelligence
intelligence service
intelligence services
secret service
special services
police force
air defence forces
air defense forces
peacekeeping forces

# what a body is for: "health ministry", "Ministry of Internal Affairs"
[topic]
agriculture and rural development
anti-corruption
anti-narcotics
aviation
civil aviation
coal
correctional
counter-terrorism
counterterrorism
electoral
external affairs
external relations
fisheries
forestry
hydrometeorological
maritime
maritime rescue
maritime safety
meteorological
mines safety
public works
rural development
shipping
shadow
social welfare
telecommunications
urban development
welfare
african affairs
americas
asian affairs
central asia
european affairs
far east
horn of africa
middle east
middle east and north africa
near east
near eastern affairs
religious affairs
religious minorities
sahel
south and central asia
south asia
veterans affairs
western balkans
western hemisphere affairs
women's affairs
youth affairs
ambulance
bomb disposal
rescue and ambulance
space
weather
african
agriculture
border
central
civil
civil defence
civil defense
civil protection
commerce
communications
crisis
culture
customs
defence
defense
development
digital
disaster
crisis management
disaster management
disasters
district
domestic
economic
economic development
economy
education
emergencies
emergency
emergency situations
emergency management
risk management
energy
environment
external
federal
finance
fire
foreign
foreign affairs
general
geological
health
healthcare
highway
home
home affairs
human rights
humanitarian
humanitarian affairs
information
interior
interim
internal
internal affairs
international
investigation
investigative
joint
justice
labour
labor
local
migration
military
municipal
national
national defence
national defense
national security
public health
public security
police
provincial
public
refugees
regional
relief
rescue
road safety
road traffic
royal
sanitary
security
social
social affairs
social protection
state
state security
supreme
tourism
traffic
transitional
transport
transportation
tribal
women
water
border guard
main
emergency response
response
foreign affairs and security policy
foreign and security policy
security policy
common foreign and security policy

# ---------------------------------------------------------------- organisations of states
[actor.igo]
Inter-American Commission on Human Rights
Inter-American Court of Human Rights
United Nations Peacekeeping Force in Cyprus = igo/unficyp
UN Peacekeeping Force in Cyprus = igo/unficyp
UNFICYP = igo/unficyp
International Conference on the Great Lakes Region
ICGLR
General Assembly = igo/un-general-assembly
Geneva International Discussions = igo/geneva-international-discussions
OSCE Parliamentary Assembly
Parliamentary Assembly of the Council of Europe
Parliamentary Assembly of the OSCE
Council of Europe's Parliamentary Assembly
Inter-Parliamentary Union
Committee of Ministers of the Council of Europe
Council of Europe Committee of Ministers
Council of Europe's Committee of Ministers
Troika
Troika countries
Troika members
Troika envoys
Africa CDC = igo/africa-cdc
African Union = igo/au
African Union Commission = igo/au-commission
AUC = igo/au-commission
African Union Peace and Security Council = igo/au-psc
ASEAN = igo/asean
ADB = igo/adb
Asian Development Bank = igo/adb
ATMIS = igo/atmis
AU = igo/au
AU Commission = igo/au-commission
AU Peace and Security Council = igo/au-psc
Peace and Security Council = igo/au-psc
BRICS = igo/brics
CARICOM = igo/caricom
CICA = igo/cica
CIS = igo/cis
Collective Security Treaty Organisation = igo/csto
Collective Security Treaty Organization = igo/csto
Commonwealth = igo/commonwealth
Commonwealth of Independent States = igo/cis
Council of Europe = igo/council-of-europe
CSTO = igo/csto
EAEU = igo/eaeu
East African Community = igo/eac
EBRD = igo/ebrd
Economic Community of West African States = igo/ecowas
ECOWAS = igo/ecowas
ECOWAS Commission = igo/ecowas
EEAS = igo/eeas
EU = igo/eu
EULEX = igo/eulex
European Bank for Reconstruction and Development = igo/ebrd
European Commission = igo/european-commission
European Council = igo/european-council
European External Action Service = igo/eeas
European Parliament = igo/european-parliament
European Union = igo/eu
Eurasian Economic Union = igo/eaeu
Europol = igo/europol
FAO = igo/fao
Food and Agriculture Organization = igo/fao
Frontex = igo/frontex
G20 = igo/g20
G7 = igo/g7
Group of Seven = igo/g7
Group of Twenty = igo/g20
Gulf Cooperation Council = igo/gcc
Human Rights Council = igo/un-human-rights-council
IAEA = igo/iaea
ICAO = igo/icao
IGAD = igo/igad
IMF = igo/imf
International Atomic Energy Agency = igo/iaea
International Court of Justice = igo/icj
International Criminal Court = igo/icc
International Labour Organization = igo/ilo
International Monetary Fund = igo/imf
International Organisation for Migration = igo/iom
International Organization for Migration = igo/iom
Interpol = igo/interpol
IOM = igo/iom
ICRC = igo/icrc
International Committee of the Red Cross = igo/icrc
IFRC = igo/ifrc
International Federation of the Red Cross = igo/ifrc
KFOR = igo/kfor
League of Arab States = igo/arab-league
Arab League = igo/arab-league
MINUSCA = igo/minusca
MINUSMA = igo/minusma
MONUSCO = igo/monusco
NATO = igo/nato
North Atlantic Treaty Organization = igo/nato
OCHA = igo/ocha
Office of the High Commissioner for Human Rights = igo/ohchr
OHCHR = igo/ohchr
UN rights office = igo/ohchr
OIC = igo/oic
OPCW = igo/opcw
Organisation for Security and Co-operation in Europe = igo/osce
Organisation for the Prohibition of Chemical Weapons = igo/opcw
Organisation of Islamic Cooperation = igo/oic
Organization for Security and Co-operation in Europe = igo/osce
Organization of American States = igo/oas
Organization of Islamic Cooperation = igo/oic
Organization of Turkic States = igo/ots
OSCE = igo/osce
osce mission
Pan American Health Organization = igo/paho
SADC = igo/sadc
samidrc
SCO = igo/sco
Shanghai Cooperation Organisation = igo/sco
Shanghai Cooperation Organization = igo/sco
Southern African Development Community = igo/sadc
U.N. = igo/un
U.N. Children's Agency = igo/unicef
U.N. Cultural Agency = igo/unesco
U.N. Culture Agency = igo/unesco
U.N. Food Agency = igo/wfp
U.N. Health Agency = igo/who
U.N. Human Rights Agency = igo/ohchr
U.N. Humanitarian Agency = igo/ocha
U.N. Humanitarian Office = igo/ocha
U.N. Labour Agency = igo/ilo
U.N. Migration Agency = igo/iom
U.N. Nuclear Agency = igo/iaea
U.N. Nuclear Watchdog = igo/iaea
U.N. Palestinian Refugee Agency = igo/unrwa
U.N. Population Agency = igo/unfpa
U.N. Rights Office = igo/ohchr
U.N. Women's Agency = igo/un-women
UN Children's Agency = igo/unicef
UN Cultural Agency = igo/unesco
UN Culture Agency = igo/unesco
UN Food Agency = igo/wfp
UN Health Agency = igo/who
UN Human Rights Agency = igo/ohchr
UN Humanitarian Agency = igo/ocha
UN Humanitarian Office = igo/ocha
UN Labour Agency = igo/ilo
UN Migration Agency = igo/iom
UN Nuclear Agency = igo/iaea
UN Nuclear Watchdog = igo/iaea
UN Palestinian Refugee Agency = igo/unrwa
UN Population Agency = igo/unfpa
UN Rights Office = igo/ohchr
UN Women's Agency = igo/un-women
United Nations Children's Agency = igo/unicef
United Nations Cultural Agency = igo/unesco
United Nations Culture Agency = igo/unesco
United Nations Food Agency = igo/wfp
United Nations Health Agency = igo/who
United Nations Human Rights Agency = igo/ohchr
United Nations Humanitarian Agency = igo/ocha
United Nations Humanitarian Office = igo/ocha
United Nations Labour Agency = igo/ilo
United Nations Migration Agency = igo/iom
United Nations Nuclear Agency = igo/iaea
United Nations Nuclear Watchdog = igo/iaea
United Nations Palestinian Refugee Agency = igo/unrwa
United Nations Population Agency = igo/unfpa
United Nations Refugee Agency = igo/unhcr
United Nations Rights Office = igo/ohchr
United Nations Women's Agency = igo/un-women
U.N. Children's Fund = igo/unicef
U.N. children's agency = igo/unicef
U.N. Human Rights Office = igo/ohchr
u.n. mission
U.N. Refugee Agency = igo/unhcr
u.n. secretariat
U.N. Security Council = igo/un-security-council
UN = igo/un
UN Command = igo/un-command
UN General Assembly = igo/un-general-assembly
UN Human Rights Council = igo/un-human-rights-council
UNAMA = igo/unama
unamid
UN Children's Fund = igo/unicef
UN children's agency = igo/unicef
un country team
UN Human Rights Office = igo/ohchr
un force
un mission
un peacekeeping force
united nations force
united nations peacekeeping force
UN Office for the Coordination of Humanitarian Affairs = igo/ocha
UN Refugee Agency = igo/unhcr
Security Council = igo/un-security-council
UN Security Council = igo/un-security-council
unaids
UNDP = igo/undp
UNESCO = igo/unesco
UNFPA = igo/unfpa
UNHCR = igo/unhcr
UNICEF = igo/unicef
UNIFIL = igo/unifil
United Nations = igo/un
United Nations Children's Fund = igo/unicef
United Nations Development Programme = igo/undp
United Nations General Assembly = igo/un-general-assembly
United Nations High Commissioner for Refugees = igo/unhcr
United Nations Human Rights Office = igo/ohchr
united nations mission
United Nations Office for the Coordination = igo/ocha
United Nations Command = igo/un-command
United Nations Population Fund = igo/unfpa
United Nations Security Council = igo/un-security-council
UNMISS = igo/unmiss
UNOCHA = igo/ocha
UNRWA = igo/unrwa
WFP = igo/wfp
World Bank = igo/world-bank
World Food Programme = igo/wfp
World Health Organisation = igo/who
World Health Organization = igo/who
World Meteorological Organization = igo/wmo
United Nations International Children's Emergency Fund = igo/unicef
UN Security Council members = igo/un-security-council
council members = igo/un-security-council
members of the council = igo/un-security-council
security council members = igo/un-security-council
African Union Mission in Somalia = igo/amisom
AMISOM = igo/amisom
Association of Southeast Asian Nations = igo/asean
BINUH = igo/binuh
Caribbean Community = igo/caricom
ECCAS = igo/eccas
Economic Community of Central African States = igo/eccas
Intergovernmental Authority on Development = igo/igad
International Security Assistance Force = igo/isaf
ISAF = igo/isaf
MINUSTAH = igo/minustah
OSCE Special Monitoring Mission to Ukraine = igo/osce-smm
OSCE Special Monitoring Mission = igo/osce-smm
osce mission in kosovo
UN Assistance Mission for Iraq = igo/unami
UN Assistance Mission in Afghanistan = igo/unama
UN Development Programme = igo/undp
UN Disengagement Observer Force = igo/undof
UN High Commissioner for Refugees = igo/unhcr
UN Integrated Office in Haiti = igo/binuh
UN Interim Force in Lebanon = igo/unifil
UN Mission in South Sudan = igo/unmiss
UN Population Fund = igo/unfpa
UN Relief and Works Agency = igo/unrwa
UN Support Mission in Libya = igo/unsmil
UNAMI = igo/unami
UNDOF = igo/undof
UNISFA = igo/unisfa
United Nations Assistance Mission for Iraq = igo/unami
United Nations Assistance Mission in Afghanistan = igo/unama
United Nations Development Program = igo/undp
United Nations Disengagement Observer Force = igo/undof
United Nations Integrated Office in Haiti = igo/binuh
United Nations Interim Force in Lebanon = igo/unifil
United Nations Interim Security Force for Abyei = igo/unisfa
United Nations Mission in South Sudan = igo/unmiss
United Nations Relief and Works Agency = igo/unrwa
United Nations Support Mission in Libya = igo/unsmil
UNMIK = igo/unmik
UNSMIL = igo/unsmil
World Food Program = igo/wfp
Co-Chairs of the OSCE Minsk Group = igo/osce-minsk-co-chairs
Co-Chairs of the Minsk Group = igo/osce-minsk-co-chairs
Co-Chairmen of the OSCE Minsk Group = igo/osce-minsk-co-chairs
Co-Chair countries of the OSCE Minsk Group = igo/osce-minsk-co-chairs
Minsk Group Co-Chairs = igo/osce-minsk-co-chairs
Minsk Group Co-Chair countries = igo/osce-minsk-co-chairs
Minsk Group Co-Chairmen = igo/osce-minsk-co-chairs
OSCE Minsk Group Co-Chairs = igo/osce-minsk-co-chairs
OSCE Minsk Group Co-Chairmen = igo/osce-minsk-co-chairs
OSCE Minsk Group Co-Chair countries = igo/osce-minsk-co-chairs
OSCE MG Co-Chairs = igo/osce-minsk-co-chairs
Co-Chairs = igo/osce-minsk-co-chairs
Co-Chairmen = igo/osce-minsk-co-chairs
Union for the Mediterranean = igo/ufm
UfM = igo/ufm
Arab League Council = igo/arab-league
GCC = igo/gcc
ICJ = igo/icj
Turkic Council = igo/ots
OTS = igo/ots
OAS = igo/oas
EEU = igo/eaeu
ICC = igo/icc
UNSC = igo/un-security-council
UNGA = igo/un-general-assembly
G5 Sahel = igo/g5-sahel
AUSSOM = igo/aussom
EUMM = igo/eumm
UNITAD = igo/unitad
UNTSO = igo/untso
UN Women = igo/un-women
ODIHR
OSCE ODIHR
Mercosur
OPEC
OPEC+
SAARC
AUKUS
BIMSTEC
ECB
European Central Bank
South Asian Association for Regional Cooperation
Organization of the Petroleum Exporting Countries
CELAC = igo/celac
Community of Latin American and Caribbean States = igo/celac
ALBA-TCP = igo/alba

# ---------------------------------------------------------------- groups
[actor.group]
Caritas
Caritas Internationalis
ADF = group/adf
AFC = CD group/afc
al-Qaeda in the Arabian Peninsula = YE group/aqap
AQAP = YE group/aqap
ARSA = MM group/arsa
Arakan Rohingya Salvation Army = MM group/arsa
Coalition of Patriots for Change = CF group/cpc
ISGS = group/isgs
Kachin Independence Army = MM group/kia
Karen National Union = MM group/knu
Lord's Resistance Army = group/lra
MNDAA = MM group/mndaa
MNLA = ML group/mnla
Myanmar National Democratic Alliance Army = MM group/mndaa
National League for Democracy = MM group/nld
National Unity Government = MM group/nug
Oromo Liberation Army = ET group/ola
PFLP = PS group/pflp
PIJ = PS group/islamic-jihad
Popular Front for the Liberation of Palestine = PS group/pflp
Popular Mobilisation Forces = IQ group/pmf
Popular Mobilization Forces = IQ group/pmf
PMF = IQ group/pmf
SDF = SY group/sdf
SNA = SY group/sna
SPLM-N = SD group/splm-n
Syrian National Army = SY group/sna
Ta'ang National Liberation Army = MM group/tnla
TNLA = MM group/tnla
guarantor countries
guarantor nations
guarantor powers
guarantor states
mediating countries
mediator countries
mediating states
trade unions
Africa Corps = RU group/africa-corps
Al Qaeda = group/al-qaeda
Al-Qaeda = group/al-qaeda
Al-Shabaab = SO group/al-shabaab
Al-Shabab = SO group/al-shabaab
Allied Democratic Forces = group/adf
AQIM = group/aqim
al-Qaeda in the Islamic Maghreb = group/aqim
CODECO = CD group/codeco
Amnesty International = group/amnesty-international
Arakan Army = MM group/arakan-army
Balochistan Liberation Army = PK group/bla
Baloch Liberation Army = PK group/bla
BLA = PK group/bla
Jaish-e-Mohammed = PK
Jaish al-Adl = IR group/jaish-al-adl
YPG = SY
KNU = MM
LTTE = LK
MILF = PH
PLO = PS
Palestine Liberation Organization = PS
Boko Haram = NG group/boko-haram
Committee To Protect Journalists = group/cpj
Doctors Without Borders = group/msf
Fatah = PS group/fatah
FDLR = group/fdlr
free syrian army
Hamas = PS group/hamas
Hayat Tahrir al-Sham = SY group/hts
HTS = SY group/hts
Hezbollah = LB group/hezbollah
Houthis = YE group/houthis
Human Rights Watch = group/human-rights-watch
HRW = group/human-rights-watch
Islamic Jihad = PS group/islamic-jihad
Islamic State = group/islamic-state
ISIS = group/islamic-state
ISIL = group/islamic-state
Dae'sh = group/islamic-state
Islamic State Khorasan = group/islamic-state-khorasan
ISWAP = group/iswap
JNIM = group/jnim
lashkar-e-taiba
Libyan National Army = LY group/lna
M23 = CD group/m23
Médecins Sans Frontières = group/msf
Medecins Sans Frontieres = group/msf
MSF = group/msf
muslim brotherhood
Norwegian Refugee Council = group/nrc
Oxfam = group/oxfam
Pakistani Taliban = PK group/ttp
Palestine Red Crescent Society = PS group/prcs
Palestinian Islamic Jihad = PS group/islamic-jihad
Palestinian Red Crescent = PS group/prcs
PKK = group/pkk
Rapid Support Forces = SD group/rsf
Reporters Without Borders = group/rsf-ngo
RSF = SD group/rsf
red crescent
red cross
Save the Children = group/save-the-children
Syrian Democratic Forces = SY group/sdf
Syrian Observatory for Human Rights = group/sohr
Syrian Observatory = group/sohr
SOHR = group/sohr
Tehrik-i-Taliban Pakistan = PK group/ttp
Tigray People's Liberation Front = ET group/tplf
TTP = PK group/ttp
Wagner = RU group/wagner
Wagner Group = RU group/wagner
white helmets
Ansar Allah = YE group/houthis
Ansarullah = YE group/houthis
contact group
Islamic Resistance Movement = PS group/hamas
Minsk Group
normandy four
normandy quartet
OSCE Minsk Group
Palestinian Islamic Resistance Movement = PS group/hamas
trilateral contact group
TPLF = ET group/tplf
Tigray Defence Forces = ET group/tdf
Arab coalition
Saudi-led coalition
Saudi-led military coalition
US-led coalition
U.S.-led coalition
international coalition
IS-K = group/islamic-state-khorasan
ISIS-K = group/islamic-state-khorasan
ISIL-K = group/islamic-state-khorasan
ISKP = group/islamic-state-khorasan
Islamic State Khorasan Province = group/islamic-state-khorasan
Islamic State in Khorasan = group/islamic-state-khorasan
Islamic State in the Greater Sahara = group/isgs
Islamic State in Greater Sahara = group/isgs
Islamic State Sahel Province = group/isgs
Islamic State West Africa Province = group/iswap
Islamic State in West Africa Province = group/iswap
Islamic State Central Africa Province = group/iscap
Islamic State of Iraq and Syria = group/islamic-state
Islamic State of Iraq and the Levant = group/islamic-state
Daesh = group/islamic-state
Da'esh = group/islamic-state
al-Qaida = group/al-qaeda
al-Qa'ida = group/al-qaeda
al Qaida = group/al-qaeda
al-Nusra Front = SY group/hts
Hizbullah = LB group/hezbollah
Hizballah = LB group/hezbollah
Hizbollah = LB group/hezbollah
Hezbollah movement = LB group/hezbollah
Syria Civil Defense = SY group/white-helmets
Syria Civil Defence = SY group/white-helmets
Palestinian Authority = PS
Congo River Alliance = CD group/afc
AFC/M23 = CD group/m23
M23 Movement = CD group/m23
Polisario Front = EH group/polisario
Houthi movement = YE group/houthis
Houthi group = YE group/houthis
Houthi rebels = YE group/houthis
Houthi forces = YE group/houthis
Houthi militia = YE group/houthis
Houthi militias = YE group/houthis
ELN = CO group/eln
National Liberation Army = CO group/eln
FARC = CO group/farc
Revolutionary Armed Forces of Colombia = CO group/farc
SPLM-IO = SS group/splm-io
SPLM/A-IO = SS group/splm-io
SPLA-IO = SS group/splm-io

[actor.group] +pl
Afghan Taliban = AF group/taliban
Taliban = AF group/taliban

# national societies: "the Sudanese Red Crescent"
[redcross]
red crescent
red crescent society
red cross
red cross society

# who speaks for a body, as a body
[press]
communications department
information center
information centre
information department
information office
media center
media centre
media wing
public relations department
public relations wing
media office
press bureau
press center
press centre
press office
press secretariat
press service

# media: they give a figure only if nobody else does
[media]
afp
agence france-presse
al jazeera
ap
associated press
bbc
cnn
local media
media
media outlets
news agency +sg
newspaper +sg
local press
state press
reuters
state media
state television
state tv
tass
xinhua
state broadcaster
state news agency +sg
state radio
abc
agerpres
akipress
al arabiya
al mayadeen
anadolu
anadolu agency
ani
ansa
ariana news
armenpress
ary news
azernews
azertac
bbc news
belta
cbs
cctv
cgtn
daily trust
dpa
dw
efe
fars
fox news
geo news
ians
interfax
irna
isna
itar-tass
kazinform
khaama press
khovar
kyodo
mehr
nbc
news.am
nhk
npr
pajhwok
petra
ptv
pti
ria novosti
sky news
sputnik
tasnim
tolonews
trend
ukrinform
ukrinform agency
unian
vanguard
wafa
yonhap
al-alam
al-monitor
antara
asia-plus
asia plus
azatutyun
azertag
bangkok post
bernama
bloomberg
channel newsasia
dawn.com
deutsche welle
euronews
frontier myanmar
hindustan times
hürriyet
interfax-ukraine
kabar
korea herald
kuna
kyiv independent
mehr news
new york times
pakistan today
premium times
press trust of india
qazinform
qna
radio free europe
radio liberty
rfe/rl
rudaw
sana
shafaq news
the guardian
the hindu
the irrawaddy
the new york times
the washington post
washington examiner
washington times
london gazette
die zeit
the hill
los angeles times
chicago tribune
times of india
times of israel
trt
trt world
turan
upi
vna
voa
voice of america
wam
wall street journal
wsj
unn
france24
agencia efe
report.az
1news.az
tert.am
panorama.am
24.kg
kloop
azattyk
kun.uz
gazeta.uz
al hadath
al manar
al-manar
press tv
presstv
geo tv
express tribune
the daily star
prothom alo
the straits times
straits times
cna
rappler
gma news
philstar
vnexpress
jiji
jiji press
kbs
ytn
el tiempo
el universal
telesur
clarin
afrinews
allafrica
apanews
sahara reporters
saharareporters
channels television
daily nation
addis standard
fana broadcasting
sudan tribune
radio tamazuj
radio dabanga
dabanga
ahram online
middle east eye
the new arab
syrian observatory news
lbci
naharnet
saudi press agency
yle
nrk
svt
tvp
ctk
tanjug
ukrainska pravda
suspilne
meduza
kommersant
izvestia
haaretz
ynet
abc news
nbc news
cbs news
usa today
axios
the telegraph
der spiegel
le monde
le figaro
bfmtv
bfm tv
la repubblica
el pais
el país
ndtv
india today
the indian express
indian express
news18
republic tv

# ---------------------------------------------------------------- persons by their office
[office]
clan elder
clan leader
community elder
district head
paramount chief
paramount ruler
traditional chief
traditional ruler
ward councillor
prelate
prefect
deputy prefect
subprefect
sub-prefect
grand mufti
imam
deputy ambassador
chief negotiator
lead negotiator
negotiator
chief prosecutor
deputy prosecutor
assistant commissioner
divisional commissioner
vice chair
vice-chair
vice chairperson
vice chairwoman
deputy chairwoman
deputy speaker
deputy premier
tribal chief
tribal leader
tribal elder
community leader
militia leader
union leader
fire chief
troika chair
communications officer
information officer
public information officer
public relations officer
communications director
country representative
country manager
chief coordinator
program coordinator
programme coordinator
project coordinator
team leader
deputy administrator
chief administrator
chief adviser
chief advisor
national security adviser
national security advisor
security adviser
security advisor
special adviser
special advisor
deputy chief of staff
deputy inspector general
deputy director general
deputy executive director
deputy representative
water minister
environment minister
energy minister
mines minister
security minister
public security minister
immigration minister
cabinet minister
acting president
ambassador extraordinary and plenipotentiary
ambassador extraordinary
extraordinary and plenipotentiary ambassador
extraordinary ambassador
plenipotentiary representative
top diplomat
sheriff
army spokesman
chief monitor
deputy chief monitor
principal deputy chief monitor
chairman-in-office
chair-in-office
chairperson-in-office
ambassador
envoy
mediator
rapporteur
foreign policy chief
human rights chief
rights chief
aid chief
relief chief
refugee chief
peacekeeping chief
secretary general's spokesman
deputy leader
emergency coordinator
deputy secretary-general
deputy spokesman
state councillor
defense chief
intelligence chief
military chief
army chief
party leader
opposition leader
rebel leader
spiritual leader
administrator
adviser
advisor
aide
akim
attorney general
cabinet secretary
chancellor
chair
chairman
chairperson
chairwoman
charge d'affaires
chargé d'affaires
chief
chief executive
chief district medical officer
chief medical officer
chief minister
chief of staff
chief of the general staff
commander
commander-in-chief
commissioner
co-ordinator
coordinator
coroner
country director
defence minister
defense minister
defence secretary
defense secretary
deputy chairman
deputy chairperson
deputy chief
deputy commander
deputy director
deputy foreign minister
deputy governor
deputy head
deputy mayor
deputy minister
deputy prime minister
director
director general
director-general
district commissioner
education minister
emergencies minister
executive director
executive secretary
first deputy minister
foreign minister
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
humanitarian coordinator
information minister
inspector general
interior minister
king
queen
leader
manager
mayor
medical director
military spokesman
minister
mission chief
ombudsman
permanent representative
permanent secretary
personal envoy
police chief
pontiff
pope
premier
president
press secretary
prime minister
prosecutor
prosecutor general
regional director
delegate
representative
resident coordinator
secretary
secretary general
secretary of state
secretary-general
senator
special envoy
special rapporteur
special representative
speaker
parliament speaker
parliamentary speaker
house speaker
speaker of parliament
speaker of the parliament
state secretary
superintendent
supreme leader
under-secretary-general
vice chairman
vice minister
vice president
vice-president
vice premier
assistant secretary-general
civil servant
co-chair
crown prince
deputy chief minister
emir
federal minister
general secretary
head of delegation
head of government
chief of general staff
chief of defence
chief spokesman
chief spokesperson
lead spokesperson
deputy press secretary
lieutenant governor
chancellor-designate
minister-designate
president-designate
president-elect
prime minister-designate
prime minister-elect
premier-designate
secretary-designate
state minister
sultan
vice chancellor
vice-chairman
vice-premier
consul
consul general
councillor
deputy district chief
diplomat
district chief
district governor
lawmaker
legislator
member of parliament
village chief
village head
human rights defender
human rights commissioner
ombudsperson
apostolic nuncio
nuncio
papal nuncio
ombudswoman
pm
fm
deputy defence minister
deputy defense minister
deputy interior minister
deputy health minister
finance minister
justice minister
transport minister
deputy commissioner
deputy coordinator
deputy envoy
acting director
vice governor
vice-governor
vice mayor
acting head
emergencies chief
disaster chief
civil protection chief
civil defence chief
relief coordinator
emergency relief coordinator
field coordinator
chief of mission
deputy head of mission
high commissioner for human rights
high commissioner for refugees
commissioner for human rights
commissioner-general
special representative of the secretary-general
special representative of the secretary general
deputy special representative
special coordinator
deputy spokesperson
deputy permanent representative
permanent observer
apostolic nuncio
archbishop
vicar

[official]
academic
analyst
chief rabbi
legal expert
paramedic
patriarch
pathologist
political analyst
rabbi
security analyst
tribal elder
tribal leader
village elder
village head
village chief
official +sg
defence source +sg
diplomatic source +sg
government source +sg
hospital source +sg
intelligence source +sg
medical source +sg
military source +sg
police source +sg
political source +sg
security source +sg
election official +sg
local official +sg
intelligence official +sg
party official +sg
official source +sg
army officer
police officer
security officer
law enforcement source +sg
emergency services source +sg
rebel source +sg
rescue source +sg
border source +sg
presidential source +sg
ministry source +sg
navy source +sg
army source +sg
court source +sg
port source +sg
ambulance source +sg
local source +sg
informed source +sg
humanitarian source +sg
un source +sg
palestinian source +sg
tribal source +sg
field source +sg
rescue official +sg
disaster official +sg
emergency official +sg
provincial official +sg
district official +sg
regional official +sg
border official +sg
army official +sg
civil defence official +sg
civil defense official +sg
union official +sg
relief official +sg
aid official +sg
rights official +sg
palace official +sg
presidential aide +sg
presidential adviser +sg

# letters behind a name, which are none of it: "Kate Hill MP"
[letters]
cbe
kc
mbe
mep
mla
mna
mp
obe
phd
qc

# who speaks for a body
[spokes]
spokesman
spokesperson
spokeswoman
press officer

# before a name
[title]
field marshal
hon.
honourable
honorable
right hon
right honourable
rt hon
shri
smt
the hon
the honorable
the honourable
the right hon
the right honourable
the rt hon
h.e.
air chief marshal
air commodore
air marshal
air vice marshal
alhaji
brigadier
commodore
constable
corporal
counselor
counsellor
engr
ensign
field marshal
first lieutenant
flight lieutenant
group captain
havildar
junior sergeant
lance corporal
lance naik
lieutenant commander
marshal
reverend
second lieutenant
senior lieutenant
squadron leader
subedar
vice admiral
warrant officer
wing commander
h.e. dr
h.e. mr
h.e. mrs
h.e. ms
he dr
he mr
he mrs
he ms
his excellency
her excellency
adm.
admiral
archbishop
bishop
capt.
chief inspector
cmdr.
comrade
dame
detective
gov
gov.
governor
inspector
judge
justice
lord
monsignor
mullah
queen
rabbi
rep.
rev.
sen
sen.
sheriff
superintendent
supt.
ambassador
brigadier general
cardinal
captain
col
col.
colonel
commissioner
dr
dr.
gen
gen.
general
king
lieutenant
lieutenant colonel
lieutenant general
lt
lt.
lt. col.
lt. gen.
maj
maj.
maj. gen.
major
major general
major-general
mr
mr.
mrs
mrs.
ms
ms.
pope
prince
prof
prof.
professor
rear admiral
sergeant
sgt
sgt.
det.
datuk
datuk seri
dato
dato seri
dato sri
datuk sri
tan sri
sheikh
sir
excellency
h.e
hon.
his majesty
his highness
hr/vp
cio
adm
amb
capt
cdr
cmdr
brig
brig.
brig. gen.
lt-gen
maj-gen
brig-gen
sgt. maj.
cpl
cpl.
lance cpl.
petty officer
pfc
pfc.
pvt.
spc
spc.
staff sgt.
tech. sgt.
pte
insp.
ayatollah
allama
maulana
mufti

# between the parts of a name
[particle]
abu
sheikh
ag
al
ben
bin
da
de
del
der
di
dos
el
ibn
ould
uulu
van
von

# ---------------------------------------------------------------- giving a figure
# besides the verbs of [say]: one's own count, one's stand on what happened
[tell]
accus @e
advis @e
attested that +past +part
attests that +pres
certified that +past +part
certifies that +pres
communicated that +past +part
communicates that +pres
concluded that +past +part
concludes that +pres
confessed that +past +part
confesses that +pres
confided that +past +part
confides that +pres
discovered that +past +part
discovers that +pres
divulged that +past +part
divulges that +pres
established that +past +part
establishes that +pres
figured that +past +part
figures that +pres
found that +past +part
finds that +pres
highlighted that +past +part
highlights that +pres
hinted that +past +part
hints that +pres
held that +past +part
holds that +pres
implied that +past +part
implies that +pres
judged that +past +part
judges that +pres
objected that +past +part
objects that +pres
observed that +past +part
observes that +pres
pleaded that +past +part
pleads that +pres
proclaimed that +past +part
proclaims that +pres
professed that +past +part
professes that +pres
protested that +past +part
protests that +pres
reasoned that +past +part
reasons that +pres
related that +past +part
relates that +pres
relayed that +past +part
relays that +pres
remarked that +past +part
remarks that +pres
repeated that +past +part
repeats that +pres
responded that +past +part
responds that +pres
retorted that +past +part
retorts that +pres
ruled that +past +part
rules that +pres
shared that +past +part
shares that +pres
signalled that +past +part
signals that +pres
stipulated that +past +part
stipulates that +pres
submitted that +past +part
submits that +pres
suggested that +past +part
suggests that +pres
surmised that +past +part
surmises that +pres
suspected that +past +part
suspects that +pres
testified that +past +part
testifies that +pres
volunteered that +past +part
volunteers that +pres
vouched that +past +part
vouches that +pres
is adamant that +pres
are adamant that +pres
was adamant that +past
were adamant that +past
recognised that +past +part
arrived at a count +past
arrived at a figure +past
arrived at a total +past
came up with +past
grieve +pres
grieves +pres
is aware of +pres
are aware of +pres
knew of +past
knows of +pres
let slip +past
points to +pres
pointed to +past
regret @t
settled on +past
settles on +pres
assess @ch
boast @verb
calculat @e
catalogu @e
chronicl @e
conced @e
determin @e
enumerat @e
identif @yv
lament @verb
let it be known +past
lets it be known +pres
made known +past
notif @yv
posted on +past
posts on +pres
posting on +ing
reckon @verb
recount @verb
tabulat @e
appeal @verb
blam @e
briefed +past
brief @verb
call @verb
commend @verb
condemn @verb
convey @verb
count @verb
deplor @e
denounc @e
describ @e
detail @verb
document @verb
expect @verb
express @ch
cit @e
learn @verb
insist @verb
maintain @verb
pledg @e
repl @yv
argu @e
thank @verb
underlin @e
underscor @e
list @verb
lower @verb
mourn @verb
paid tribute +past
pays tribute +pres
praise @verb
put +past
puts +pres
rais @e
recall @verb
record @verb
register @verb
reiterat @e
revis @e
speaks +pres
spoke +past
spoken +part
recogni @e
tall @yv
tell +inf
tweet @verb
updat @e
urg @e
verif @yv
voic @e
welcom @e
concluded +past

[utter]
reported +past +part
conced @e
describ @e
lament @verb
posted on +past
reckon @verb
recount @verb
boast @verb
add @verb
believ @e
claim @verb
confirm @verb
emphasis @e
estimat @e
sa @say
speak +inf
speaks +pres
spoke +past
spoken +part
stated +past +part
stating +ing
t @tell
told +past +part
warn @verb
wrote +past
reads +pres

[tell.be]
alarmed
appalled
concerned
outraged
saddened
shocked

# verbs of saying that need no other word: "according to"
[according]
as announced by
as relayed by
as told by
by the account of
by the count of
by the estimate of
by the estimates of
by the reckoning of
by the tally of
going by
in the account of
in the estimation of
in the reckoning of
in the version of
on the word of
per the
as reported by
as stated by
according to
as per
citing
quoting
in the words of
according to data from
according to data of
according to figures from
according to figures released by
according to information from
according to information given by
according to information provided by
according to information received from
according to information released by
according to the data of
according to the information given by
according to the information provided by
according to the information of
according to preliminary data from
according to preliminary information from
based on data from
based on information from
in the opinion of
in the view of

# "claims by", "a report by", "figures from"
[data]
a tally by
data from
figures from
statistics from
figures released by
data released by

# ---------------------------------------------------------------- headings of statements
[heading.update]
bulletin
daily bulletin
disaster brief
flash update
operational update
sitrep
situation report
situation update

[heading]
closing remarks
doorstep
doorstep statement
keynote address
keynote speech
media briefing
press availability
briefing
briefing note
condolences
condolence message
decree
message of condolence
news note
operational briefing
press briefing
press note
press remarks
public notice
readout
response
address
announcement
appeal
brief information
comment
commentary
communique
communiqué
declaration
information
joint statement
media release
message
news release
official statement
official information
press communique
press release
press statement
remarks
speech
statement
opening remarks
transcript
joint communique
joint communiqué
joint declaration
statements
comments
excerpts
explanation of vote
interview
intervention
joint press statement
media statement
open letter
opening statement
press conference

# the same nouns as people, as an entry of several words hides the readings of its words
[people.official]
akim @noun
cabinet secretary @noun
chancellor @noun
chargé d'affaires @noun
chief district medical officer @noun
chief medical officer @noun
district health officer @noun
district medical officer @noun
district police officer @noun
chief minister @noun
commander-in-chief @noun
co-ordinator @noun
coroner @noun
defence minister @noun
defense minister @noun
defence secretary @noun
defense secretary @noun
deputy foreign minister @noun
deputy prime minister @noun
director general @noun
director-general @noun
district commissioner @noun
education minister @noun
emergencies minister @noun
first deputy minister @noun
foreign minister @noun
foreign secretary @noun
health minister @noun
health secretary @noun
high commissioner @noun
high representative @noun
home minister @noun
home secretary @noun
humanitarian coordinator @noun
information minister @noun
inspector general @noun
interior minister @noun
medical director @noun
ombudsman @noun
permanent representative @noun
permanent secretary @noun
personal envoy @noun
police chief @noun
premier @noun
press secretary @noun
prime minister @noun
prosecutor general @noun
regional director @noun
resident coordinator @noun
secretary general @noun
secretary-general @noun
special envoy @noun
special rapporteur @noun
special representative @noun
state secretary @noun
supreme leader @noun
under-secretary-general @noun
vice chairman @noun
vice minister @noun
vice-president @noun
vice premier @noun
minister of defence +sg
minister of defense +sg
minister of emergency situations +sg
minister of foreign affairs +sg
minister of health +sg
minister of interior +sg
minister of internal affairs +sg
minister of state +sg
minister of the interior +sg
secretary of state +sg
human rights defender @noun
human rights commissioner @noun
ombudsperson @noun
ombudswoman +sg

[people.military]
border forces +pl
border troops +pl

[people]
rescue teams +pl
spokes @man
spokesperson @noun
spokeswo @man

# ---------------------------------------------------------------- bodies known by their letters
[actor.agency]
afad = TR
bnpb = ID
emercom = RU
Tatmadaw = MM
Rosgvardia = RU
Roscosmos = RU
GKNB = KG
NASA = US
Jogorku Kenesh = KG
Verkhovna Rada = UA
Knesset = IL
Bundestag = DE
Milli Majlis = AZ
Oliy Majlis = UZ
Majlisi Oli = TJ
Majlisi Namoyandagon = TJ
Majlisi Milli = TJ
Mazhilis = KZ
Majilis = KZ
Lok Sabha = IN
Rajya Sabha = IN
Sejm = PL
State Great Khural = MN
US Congress = US
U.S. Congress = US
House of Representatives
House of Commons = GB
House of Lords = GB
Chamber of Deputies
Federation Council = RU
National People's Congress = CN
fema = US
fsb = RU
idf = IL
ISPR = PK agency/ispr
Inter-Services Public Relations = PK agency/ispr
BSF = IN agency/bsf
Border Security Force = IN agency/bsf
ndma
ndrrmc = PH
sbu = UA
JCS = KR agency/jcs
State Duma = RU agency/state-duma

# of high rank: actors also where they do not speak
[rank]
ambassador
chancellor
charge d'affaires
chargé d'affaires
consul general
defence minister
defense minister
foreign minister
foreign secretary
head of state
health minister
interior minister
king
premier
president
prime minister
secretary of state
supreme leader
vice president

# several of one office: "the foreign ministers of France and Germany"
[offices]
ambassadors and chargé d'affaires
ambassadors and chargés d'affaires
ambassadors and heads of mission
governments
representatives of the governments
ambassadors and envoys
ambassadors and special envoys
chiefs of mission
co-chairs
finance ministers
foreign affairs ministers
foreign and defence ministers
foreign and defense ministers
foreign and development ministers
heads of mission
permanent representatives
special representatives
special envoys and representatives
ambassadors
chiefs of staff
defence ministers
defense ministers
envoys
foreign ministers
health ministers
heads of government
heads of state
heads of state and government
interior ministers
leaders
military chiefs
ministers of defence
ministers of foreign affairs
presidents
prime ministers
representatives
special envoys
heads of state and governments
heads of states and government
heads of states and governments
top diplomats
foreign policy chiefs
diplomats

# nouns of organisations: with a name before them
[org]
forum
parties
sides
charity
factions
group
ngo
watchdog
groups
organisations
organizations
unions
alliance
association
brigades
bloc
coalition
confederation
federation
foundation
front
league
legion
movement
network
observatory
organisation
organization
party
resistance
society
union

# official prose in the present tense: "The Ministry expresses"
[formal]
advises
alerts
appeals
commends
denounces
emphasises
emphasizes
joins
laments
mourns
reaffirms
regretfully
rejects
requests
underlines
underscores
clarifies
condemns
conveys
deplores
draws
expresses
extends
informs
notes
regrets
reiterates
reminds
reports

[briefed]
addressed
briefed
told

# statements are
[issued]
adopted
circulated
issued
made
published
released

[audience]
journalists
media
nation
parliament
press
reporters

# what newspapers and stations are called: behind capitals
[outlet]
gazette
globe
guardian
herald
journal
news
newsroom
post
radio
spiegel
telegraph
television
times
tribune
tv

# whoever takes the floor: what follows is told by him
[tell]
addressed journalists +past
addressed reporters +past
answered questions +past
commented on +past
comments on +pres
delivered a speech +past
delivered an address +past
gave a briefing +past
gave a news conference +past
gave a press conference +past
gave a speech +past
gave an interview +past
held a briefing +past
held a news conference +past
held a press conference +past
made a speech +past
met journalists +past
met reporters +past
met with journalists +past
met with reporters +past

# what an inquiry finds
[utter]
concluded that +past
established that +past
found that +past

# who spreads claims without being a body: seen as a source where a claim is told
[claimant]
telegram channels
telegram channel
media outlets
news outlets
online outlets
online media
foreign media
news sites
news site
news websites
bloggers
blogger
websites
website
web portal
portal
social media accounts
social media users
social networks
tabloids
# Verbs whose object is asked, threatened, thanked: a state there is an actor.
[pressed]
pressure
pressured
pressuring
pressing
pressed
threaten
threatened
threatening
threatens
warn
warned
warns
warning
blame
blamed
blames
blaming
criticized
criticised
criticizing
criticising
thanked
thanking
told
asked
asking
invaded
sanctioned
urge
urged
urges
urging
forced
pushed
denounced
slammed
condemned

# What somebody does, says or feels, told as a noun: a state that it is of is an actor.
[doings]
concern
concerns
support
condolences
sympathy
solidarity
condemnation
protest
commitment
readiness
willingness
rejection
attack
attacks
strike
strikes
airstrike
airstrikes
raid
raids
shelling
offensive
operation
operations
action
actions
campaign
aggression
invasion
decision
decisions
statement
statements
call
calls
proposal
proposals
response
reaction
move
moves
threat
threats
bombardment
assault
claim
claims
announcement
initiative
role
mediation
efforts
effort
help
assistance
violation
violations
refusal
request
demand
demands
warning
launch
launches
stance
pledge
blockade
withdrawal
occupation
intervention
answer

# who tells so, and so is somebody
[utter]
cautioned +past +part
is reporting +pres
posted that +past +part
was reporting +past

[peer]
counterpart

[issuing]
my delegation
our delegation

# an office with its field, to which more fields may be added: "Minister of Foreign Affairs and Trade"
[office.fields]
minister for foreign affairs
minister of defence
minister of defense
minister of emergency situations
minister of foreign affairs
minister of health
minister of interior
minister of internal affairs
minister of justice
minister of state
minister of the interior
