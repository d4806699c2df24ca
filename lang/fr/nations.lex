# French: peoples, nationalities, faiths, as nouns and as adjectives behind a noun for people, with the country's code.
# Own work from general knowledge of the language; codes ISO 3166-1.
# SPDX-License-Identifier: Apache-2.0

[people]
Afghan @ne = AF
Albanais @se = AL
Algéri @en = DZ
Allemand @ne = DE
Américain @ne = US
Anglais @se = GB
Angolais @se = AO
Argentin @ne = AR
Arméni @en = AM
Australi @en = AU
Autrichi @en = AT
Azerbaïdjanais @se = AZ
Azéri @ne = AZ
Bahreïni @ne = BH
Bangladais @se = BD
Bélarusse @n = BY
Belge @n = BE
Béninois @se = BJ
Bhoutanais @se = BT
Biélorusse @n = BY
Birman @n = MM
Birmane @n = MM
Bissau-Guiné @en = GW
Bolivi @en = BO
Bosni @en = BA
Botswanais @se = BW
Brésili @en = BR
Britannique @n = GB
Brunéi @en = BN
Bulgare @n = BG
Burkinabè @inv = BF
Burkinabé @n = BF
Burundais @se = BI
Cambodgi @en = KH
Camerounais @se = CM
Canadi @en = CA
Cap-Verdi @en = CV
Centrafricain @ne = CF
Chili @en = CL
Chinois @se = CN
Chypriote @n = CY
Colombi @en = CO
Comori @en = KM
Costaricain @ne = CR
Croate @n = HR
Cubain @ne = CU
Danois @se = DK
Djibouti @en = DJ
Dominicain @ne = DO
Egypti @en = EG
Égypti @en = EG
Emirati @ne = AE
Équato-Guiné @en = GQ
Équatori @en = EC
Erythré @en = ER
Érythré @en = ER
Espagnol @ne = ES
Estoni @en = EE
Éthiopi @en = ET
Ethiopi @en = ET
Fidji @en = FJ
Finlandais @se = FI
Français @se = FR
Gabonais @se = GA
Gambi @en = GM
Gazaoui @ne = PS
Géorgi @en = GE
Ghané @en = GH
Grec @n = GR
Grecque @n = GR
Guatémaltèque @n = GT
Guiné @en = GN
Guyani @en = GY
Haïti @en = HT
Hondurien @n = HN
Hondurienne @n = HN
Hongrois @se = HU
Indi @en = IN
Indonési @en = ID
Iraki @en = IQ
Irani @en = IR
Irlandais @se = IE
Islandais @se = IS
Israéli @en = IL
Itali @en = IT
Ivoiri @en = CI
Jamaïcain @ne = JM
Japonais @se = JP
Jordani @en = JO
Kazakh @ne = KZ
Kazakhstanais @se = KZ
Kényan @ne = KE
Kirghiz @inv = KG
Kirghize @n = KG
Kirghizstanais @se = KG
Kosovar @ne = XK
Koweïti @en = KW
Laoti @en = LA
Lesothan @ne = LS
Letton @n = LV
Lettone @n = LV
Libanais @se = LB
Libéri @en = LR
Liby @en = LY
Lituani @en = LT
Luxembourgeois @se = LU
Macédoni @en = MK
Malaisi @en = MY
Malawite @n = MW
Maldivi @en = MV
Malgache @n = MG
Mali @en = ML
Maltais @se = MT
Marocain @ne = MA
Mauricien @n = MU
Mauricienne @n = MU
Mauritani @en = MR
Mexicain @ne = MX
Moldave @n = MD
Mongol @ne = MN
Monténégrin @ne = ME
Mozambicain @ne = MZ
Namibi @en = NA
Néerlandais @se = NL
Néo-Zélandais @se = NZ
Népalais @se = NP
Nicaraguayen @n = NI
Nigéri @en = NE
Nigérian @ne = NG
Nord-Coré @en = KP
Nord-Macédoni @en = MK
Norvégi @en = NO
Omanais @se = OM
Ougandais @se = UG
Ouzbek @n = UZ
Ouzbèke @n = UZ
Pakistanais @se = PK
Palestini @en = PS
Panamé @en = PA
Papou @ne = PG
Paraguay @en = PY
Péruvi @en = PE
Philippin @ne = PH
Polonais @se = PL
Portugais @se = PT
Qatari @ne = QA
Roumain @ne = RO
Russe @n = RU
Rwandais @se = RW
Sahraoui @ne = EH
Salvadorien @n = SV
Santoméen @n = ST
Saoudi @en = SA
Sénégalais @se = SN
Serbe @n = RS
Seychellois @se = SC
Sierra-Léonais @se = SL
Singapouri @en = SG
Slovaque @n = SK
Slovène @n = SI
Somali @en = SO
Soudanais @se = SD
Sri-Lankais @se = LK
Srilankais @se = LK
Sud-Africain @ne = ZA
Sud-Coré @en = KR
Sud-Soudanais @se = SS
Suédois @se = SE
Suisse @n = CH
Surinamais @se = SR
Syri @en = SY
Tadjik @ne = TJ
Taïwanais @se = TW
Tanzani @en = TZ
Tchadi @en = TD
Tchèque @n = CZ
Thaïlandais @se = TH
Timorais @se = TL
Togolais @se = TG
Trinidadi @en = TT
Tunisi @en = TN
Turc @n = TR
Turkmène @n = TM
Turque @n = TR
Ukraini @en = UA
Uruguay @en = UY
Vénézuéli @en = VE
Vietnami @en = VN
Yéménite @n = YE
Zaïrois @se = CD
Zambi @en = ZM
Zimbabwé @en = ZW

[people]
# peoples and faiths that are of no one country
Abkhaze @n
Africain @ne
Arabe @n
Asiatique @n
Bédouin @ne
Bosniaque @n
Cachemiri @ne
Chiite @n
Chrétien @n
Congolais @se
Copte @n
Coré @en
Druze @n
Europé @en
Hazara @n
Ingouche @n
Juif @n
Juive @n
Kabyle @n
Kurde @n
Malais @se
Musulman @ne
Ossète @n
Ouïghour @ne
Québécois @se
Rohingya @n
Rom @n
Sunnite @n
Tatar @ne
Tchétchène @n
Touareg @n
Yazidi @ne
