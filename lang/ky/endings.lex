# Kyrgyz: sets of endings. Own work from general knowledge of the language. Apache-2.0.
# Vowel harmony and assimilation are not enforced: every set lists all forms of an ending, the stem shows which is right.
# Features: nom gen dat acc loc abl (cases), attr (-дагы), sg pl, poss (possessive), my (of the first person), of verbs fin (what may be the predicate of a
# statement: -ды, -ган, -ып, -ганы, -ууда), adn (-ган before a noun), nmz (-ганы, -гандыгы), aor (-ат: happens, will happen), inf (-уу), opt (-сын), cv (-ып), cond (-са), ush (-ышы: of what has or may happen), neg; weak (of words: movement that need not be flight); present and potential forms have none, of numbers ord like (-дай), coll (үчөө).

# ---------------------------------------------------------------- nouns
@case: -+nom
@case: нын+gen, нин+gen, нун+gen, нүн+gen, дын+gen, дин+gen, дун+gen, дүн+gen, тын+gen, тин+gen, тун+gen, түн+gen
@case: га+dat, ге+dat, го+dat, гө+dat, ка+dat, ке+dat, ко+dat, кө+dat
@case: ны+acc, ни+acc, ну+acc, нү+acc, ды+acc, ди+acc, ду+acc, дү+acc, ты+acc, ти+acc, ту+acc, тү+acc
@case: да+loc, де+loc, до+loc, дө+loc, та+loc, те+loc, то+loc, тө+loc
@case: дан+abl, ден+abl, дон+abl, дөн+abl, тан+abl, тен+abl, тон+abl, төн+abl

# surnames that no entry lists, where the words around tell the case
@person: @case

# cases behind the possessive of the third person
@pcase: -+nom, нын+gen, нин+gen, нун+gen, нүн+gen, на+dat, не+dat, но+dat, нө+dat, н+acc
@pcase: нда+loc, нде+loc, ндо+loc, ндө+loc, нан+abl, нен+abl, нон+abl, нөн+abl

# those of "the second" by which it is a victim; "экинчисинде" only tells two places or times apart
@pcore: -+nom, нын+gen, нин+gen, нун+gen, нүн+gen, н+acc

# of whom the same is said: "12синики" (абалы)
@own: ныкы+gen, ники+gen, нуку+gen, нүкү+gen

@attr: дагы+attr, деги+attr, догу+attr, дөгү+attr, тагы+attr, теги+attr, тогу+attr, төгү+attr
@pattr: ндагы+attr, ндеги+attr, ндогу+attr, ндөгү+attr

@plural: лар, лер, лор, лөр, дар, дер, дор, дөр, тар, тер, тор, төр
@my: м, ым, им, ум, үм, быз, биз, буз, бүз, ыбыз, ибиз, убуз, үбүз
@his: ы, и, у, ү, сы, си, су, сү

@noun: -+sg @case, @attr, @plural+pl @case, @plural @attr
@noun: @his+sg+poss @pcase, @plural+pl @his+poss @pcase, @his @pattr
@noun: @my+sg+poss+my @case, @plural+pl @my+poss+my @case

# of the speaker only: жакынымдан
@mine: @my+sg+poss+my @case, @plural+pl @my+poss+my @case

# nouns in -к that voice it before a vowel: кыргызстанды|к, кыргызстанды|гы
@k: к+sg @case, к @attr, к @plural+pl @case, г+sg+poss @his @pcase, к @plural+pl @his+poss @pcase

# names in -ск and -цк, which may take -и- before an ending: Минскте, Минскиде
@sk: @case, @attr, инин+gen, иге+dat, ини+acc, иде+loc, иден+abl, идеги+attr

# a noun with a possessive built in: (үй) мүчөсү
@member: @his+sg @pcase, @plural+pl @his @pcase

# no plural: years of age
@sg: -+sg @case, @attr, @his+sg+poss @pcase, @his @pattr

# plurals without a singular in use, possessive singulars
@pl: @plural+pl @case
@plc: -+pl @case, @his+pl+poss @pcase
@sgp: -+sg+poss @pcase

# possessive only: сөөг|ү
@hisn: @his+sg+poss @pcase

# the same without features, for words before the last
@word: @c, @plural @c, @his @pc, @plural @his @pc, @my @c, @plural @my @c
@c: -, нын, нин, нун, нүн, дын, дин, дун, дүн, тын, тин, тун, түн, га, ге, го, гө, ка, ке, ко, кө, ны, ни, ну, нү, ды, ди, ду, дү, ты, ти, ту, тү
@c: да, де, до, дө, та, те, то, тө, дан, ден, дон, дөн, тан, тен, тон, төн
@pc: -, нын, нин, нун, нүн, на, не, но, нө, н, нда, нде, ндо, ндө, нан, нен, нон, нөн

# ---------------------------------------------------------------- verbs; the stem ends as it does before -ган
@past: ды+fin, ди+fin, ду+fin, дү+fin, ты+fin, ти+fin, ту+fin, тү+fin
@past: дык+fin+me, дик+fin+me, дук+fin+me, дүк+fin+me, тык+fin+me, тик+fin+me, тук+fin+me, түк+fin+me
@past: дым+fin+me+i, дим+fin+me+i, дум+fin+me+i, дүм+fin+me+i, тым+fin+me+i, тим+fin+me+i, тум+fin+me+i, түм+fin+me+i
@gan: ган, ген, гон, гөн, кан, кен, кон, көн
# after, when, because: what is told so has happened
@when: да, де, до, дө, дан, ден, дон, дөн
@dyk: дыг, диг, дуг, дүг, тыг, тиг, туг, түг
@part: @gan+adn+fin, @gan @case, @gan+fin @when, @gan @attr, @gan+pl @plural @case, @gan+pl @plural @his+poss @pcase, @gan+pl @plural @attr
@part: @gan+nmz+fin @his @pcase, @gan+nmz+fin @dyk @his @pcase, @gan+fin @dykt тан, @gan+fin @dykt тен, @gan+fin @dykt тон, @gan+fin @dykt төн, @gan+nmz+fin @plural @dyk @his @pcase
# the same behind л, р and other voiced sounds only: өлгөн, but not өлкө "country"
@gang: ган, ген, гон, гөн
@partg: @gang+adn+fin, @gang @case, @gang+fin @when, @gang @attr, @gang+pl @plural @case, @gang+pl @plural @his+poss @pcase, @gang+pl @plural @attr
@partg: @gang+nmz+fin @his @pcase, @gang+nmz+fin @dyk @his @pcase, @gang+fin @dykt тан, @gang+fin @dykt тен, @gang+fin @dykt тон, @gang+fin @dykt төн, @gang+nmz+fin @plural @dyk @his @pcase
@dykt: дык, дик, дук, дүк, тык, тик, тук, түк
@conv: ып+fin+cv, ип+fin+cv, уп+fin+cv, үп+fin+cv, п+fin+cv, ыптыр+fin, иптир+fin, уптур+fin, үптүр+fin, птыр+fin, птир+fin, птур+fin, птүр+fin
@pres: ат+aor, ет+aor, от+aor, өт+aor, йт+aor, а, е, о, ө, й
@inf: уу+inf @attr, үү+inf @attr, оо+inf @attr, өө+inf @attr
@inf: уу+inf @case, үү+inf @case, оо+inf @case, өө+inf @case, уу+inf @his @pcase, үү+inf @his @pcase, ууда+fin, үүдө+fin, оодо+fin, өөдө+fin
@cond: са+cond, се+cond, со+cond, сө+cond
@other: ар, ер, ор, өр, р, мак, мек, мок, мөк, сын+opt, син+opt, сун+opt, сүн+opt, гыла
@other: ышы+ush, иши+ush, ушу+ush, үшү+ush, ышын+ush, ишин+ush, ушун+ush, үшүн+ush, ышына+ush, ишине+ush, ушуна+ush, үшүнө+ush, шы+ush, ши+ush, шу+ush, шү+ush, шын+ush, шин+ush, шун+ush, шүн+ush, ышынан+ush, ишинен+ush, ушунан+ush, үшүнөн+ush, шынан+ush, шинен+ush, шунан+ush, шүнөн+ush
@neg: ба+neg, бе+neg, бо+neg, бө+neg, па+neg, пе+neg, по+neg, пө+neg
@rec: ыш, иш, уш, үш, ш
@tense: @past, @part, @conv, @pres, @inf, @cond, @other
@tenseg: @past, @partg, @conv, @pres, @inf, @cond, @other
@verbg: @tenseg, @rec @tense, @neg @tense, @rec @neg @tense
@verb: @tense, @rec @tense, @neg @tense, @rec @neg @tense

# verbs that blame beside what they are done to only: their infinitive stays a noun like others
@told: @past, @part, @conv, @pres, @rec @past, @rec @part, @rec @conv, @rec @pres

# stems in -й, written without it: ко|й, ко|юу, ко|ёт
@koj: й @tense, й @neg @tense, юп+fin+cv, юптур+fin, ёт+aor, ёт+fin, ёбуз+fin+me, ём+fin+me+i, ёрун+nmz+fin, юш @tense
@koj: юу+inf @attr, юу+inf @case, юу+inf @his @pcase, юуда+fin
# stems in a vowel, written without it: айыпт|а, айыпт|оо
@oo: оо+inf @attr, өө+inf @attr, оо+inf @case, өө+inf @case, оо+inf @his @pcase, өө+inf @his @pcase, оодо+fin, өөдө+fin
# of verbs of saying only what is said now: айгинелөөдө
@oodo: оодо+fin, өөдө+fin

# what goes on now: жатат, турат, жатышат
@now: ат+fin, ышат+fin, ушат+fin

# ---------------------------------------------------------------- numbers
# words: ending sets as of nouns, with ordinals and the forms of approximation
@like: дай+like, дей+like, дой+like, дөй+like, тай+like, тей+like, той+like, төй+like, дайы+like, дейи+like, дойу+like, дөйү+like, тайы+like, тейи+like, тойу+like, төйү+like
@ord: чы+ord, чи+ord, чу+ord, чү+ord, нчы+ord, нчи+ord, нчу+ord, нчү+ord, ынчы+ord, инчи+ord, унчу+ord, үнчү+ord
@num: @case, @his+poss @pcase, @like, @ord, @attr
@group: @num, нө+dat, на+dat, нүкү+gen, нуку+gen, нан+abl, нен+abl, нон+abl, нөн+abl
@numbare: @case, @like, @ord, @attr

# plural collectives: миңдегендер
@coll: @case, @attr

# digits: the same, with the collectives
@g: го, гө, но, нө, на, не
@number: -+nom, @case, @his+poss @pcase, @his+poss @own, @like, @ord, @attr, оо+coll @case, өө+coll @case, оо+coll+dat @g, өө+coll+dat @g, оосу+coll+poss @pcase, өөсү+coll+poss @pcase

# words of offices and bodies by what they mean: with the cases, by which their names are brought home
@term: @case, @plural @case, @his @pcase, @plural @his @pcase, @my @case, @plural @my @case

# the present of verbs, of one and of several
@does: йт, ат, ет, от, өт, шат, шет, шот, шөт, ышат, ишет, ушат, үшөт
# verbs of saying: what is said now is said as well: белгилешет
@saying: @verb, ат+fin, ет+fin, от+fin, өт+fin, йт+fin, ышат+fin, ишет+fin, ушат+fin, үшөт+fin, шат+fin, шет+fin, шот+fin, шөт+fin

# a part of the body, whose it is: далы|сы, колдор|унун, омуртка|сын
@limb: @his @pcase
