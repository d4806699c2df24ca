# English: names of peoples. [people] as nouns ("three Malawians"), [nation] before another noun ("Tajik border guards").
# Own work from general knowledge of the language. Apache-2.0.
[people]
afghans +pl
africans +pl
albanians +pl
algerians +pl
americans +pl
angolans +pl
arabs +pl
argentines +pl
argentinians +pl
armenians +pl
asians +pl
australians +pl
austrians +pl
azerbaijanis +pl
azeris +pl
bahrainis +pl
bangladeshis +pl
basques +pl
belarusians +pl
belgians +pl
bolivians +pl
bosniaks +pl
bosnians +pl
brazilians +pl
britons +pl
bulgarians +pl
burmese +pl
burundians +pl
cambodians +pl
cameroonians +pl
canadians +pl
catalans +pl
chadians +pl
chechens +pl
chileans +pl
chinese +pl
chinese nationals +pl
colombians +pl
congolese +pl
croatians +pl
croats +pl
cubans +pl
cypriots +pl
czechs +pl
dagestanis +pl
danes +pl
djiboutians +pl
ecuadorans +pl
ecuadorians +pl
egyptians +pl
emiratis +pl
englishmen +pl
eritreans +pl
estonians +pl
ethiopians +pl
europeans +pl
filipinos +pl
finns +pl
frenchmen +pl
gazans +pl
georgians +pl
germans +pl
ghanaians +pl
greeks +pl
guatemalans +pl
guineans +pl
haitians +pl
hondurans +pl
hungarians +pl
icelanders +pl
indians +pl
indonesians +pl
iranians +pl
iraqis +pl
irishmen +pl
israelis +pl
italians +pl
ivorians +pl
jamaicans +pl
japanese +pl
jordanians +pl
kashmiris +pl
kazakhs +pl
kazakhstanis +pl
kenyans +pl
koreans +pl
kosovars +pl
kuwaitis +pl
kyrgyz +pl
kyrgyzstanis +pl
laotians +pl
latvians +pl
lebanese +pl
liberians +pl
libyans +pl
lithuanians +pl
londoners +pl
macedonians +pl
malagasy +pl
malawians +pl
malaysians +pl
malians +pl
maltese +pl
mauritanians +pl
mexicans +pl
moldovans +pl
mongolians +pl
montenegrins +pl
moroccans +pl
mozambicans +pl
namibians +pl
nepalese +pl
nepalis +pl
nicaraguans +pl
nigerians +pl
nigeriens +pl
north koreans +pl
norwegians +pl
omanis +pl
pakistanis +pl
palestinians +pl
panamanians +pl
paraguayans +pl
parisians +pl
persians +pl
peruvians +pl
poles +pl
portuguese +pl
qataris +pl
romanians +pl
russians +pl
rwandans +pl
salvadorans +pl
salvadorians +pl
saudis +pl
scots +pl
senegalese +pl
serbians +pl
serbs +pl
singaporeans +pl
slovaks +pl
slovenes +pl
slovenians +pl
somalis +pl
south africans +pl
south koreans +pl
south sudanese +pl
spaniards +pl
sri lankans +pl
sudanese +pl
swedes +pl
swiss +pl
syrians +pl
taiwanese +pl
tajikistanis +pl
tajiks +pl
tanzanians +pl
tatars +pl
thais +pl
togolese +pl
tunisians +pl
turkmens +pl
turks +pl
tuvaluans +pl
ugandans +pl
uighurs +pl
ukrainians +pl
uruguayans +pl
uyghurs +pl
uzbekistanis +pl
uzbeks +pl
venezuelans +pl
vietnamese +pl
welshmen +pl
westerners +pl
yemenis +pl
yugoslavs +pl
zambians +pl
zimbabweans +pl

# single: only where no noun follows ("a Malawian was killed")
[nation]
afghan
african
albanian
algerian
american
angolan
arab
argentine
argentinian
armenian
asian
australian
austrian
azerbaijani
azeri
bahraini
bangladeshi
basque
belarusian
belgian
bolivian
bosniak
bosnian
bosnian serb
brazilian
british
bulgarian
burmese
burundian
cambodian
cameroonian
canadian
catalan
central american
chadian
chechen
chilean
chinese
christian
colombian
congolese
croat
croatian
cuban
cypriot
czech
dagestani
danish
djiboutian
dutch
eastern
ecuadoran
ecuadorian
egyptian
emirati
english
eritrean
estonian
ethiopian
eu
european
filipino
finnish
french
gazan
georgian
german
ghanaian
greek
guatemalan
guinean
haitian
honduran
hungarian
icelandic
indian
indonesian
iranian
iraqi
irish
islamic
israeli
israeli-arab
italian
ivorian
jamaican
japanese
jewish
jordanian
kashmiri
kazakh
kazakhstani
kenyan
korean
kosovar
kosovo
kurdish
kuwaiti
kyrgyz
kyrgyzstani
laotian
latin american
latvian
lebanese
liberian
libyan
lithuanian
macedonian
malagasy
malawian
malaysian
malian
maltese
mauritanian
mexican
moldovan
mongolian
montenegrin
moroccan
mozambican
muslim
namibian
nato
nepalese
nepali
nicaraguan
nigerian
nigerien
nordic
north korean
northern
norwegian
omani
pakistani
palestinian
panamanian
paraguayan
parisian
persian
peruvian
polish
portuguese
qatari
romanian
russian
rwandan
salvadoran
salvadorian
sandinist
sandinista
saudi
scottish
senegalese
serb
serbian
singaporean
slavic
slovak
slovene
slovenian
somali
south african
south korean
south sudanese
southern
soviet
spanish
sri lankan
sudanese
swedish
swiss
syrian
taiwanese
tajik
tajikistani
tanzanian
tatar
thai
togolese
tuareg
tunisian
turkish
turkmen
tuvaluan
u.n.
u.s.
ugandan
uighur
ukrainian
un
uruguayan
us
uyghur
uzbek
uzbekistani
venezuelan
vietnamese
welsh
western
yemeni
yugoslav
zambian
zimbabwean

# the same, but clearly persons
[people]
briton +sg
dane +sg
englishman +sg
englishwoman +sg
finn +sg
frenchman +sg
frenchwoman +sg
icelander +sg
irishman +sg
londoner +sg
scot +sg
spaniard +sg
swede +sg
turk +sg
welshman +sg
westerner +sg
