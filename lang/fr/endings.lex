# French: sets of endings.
# Own work from general knowledge of the language.
# SPDX-License-Identifier: Apache-2.0
#
# Features: sg pl (number); part (past participle), ger (gerund, present participle), fin (finite present or past),
# fut, cond, inf. A stem ends where the forms part: polici @er.

# nouns and adjectives
@s: -, s                                            # number without a feature: second words of compounds
@n: -+sg, s+pl                                      # soldat, soldats
@nx: -+sg, x+pl                                     # jumeau, jumeaux
@inv: -+sg, -+pl                                    # corps, Français
@ne: -+sg, e+sg, s+pl, es+pl                        # habitant, habitante
@e: -, e, s, es                                     # adjective without features
@se: -+sg, -+pl, e+sg, es+pl                        # Anglais, Anglaise
@er: er+sg, ers+pl, ère+sg, ères+pl                 # policier, passager
@en: en+sg, ens+pl, enne+sg, ennes+pl               # lycéen, Tunisien
@on: on+sg, ons+pl, onne+sg, onnes+pl               # piéton
@eur: eur+sg, eurs+pl, euse+sg, euses+pl            # footballeur
@teur: teur+sg, teurs+pl, trice+sg, trices+pl       # spectateur
@al: al+sg, aux+pl, ale+sg, ales+pl                 # local
@eux: eux+sg, eux+pl, euse+sg, euses+pl             # religieux
@el: el+sg, els+pl, elle+sg, elles+pl               # criminel
@é: é+part+sg, és+part+pl, ée+part+sg, ées+part+pl  # a participle alone: carbonisé

# verbs
@now: e+fin, ent+fin, ait+fin, aient+fin, a+fin, èrent+fin, ant+ger   # the verb without its participle: arrête
@part: -+part+sg, e+part+sg, s+part+pl, es+part+pl  # mort, morte, morts, mortes; abattu
@verb: é+part+sg, ée+part+sg, és+part+pl, ées+part+pl, e+fin, ent+fin, ait+fin, aient+fin, a+fin, èrent+fin, ant+ger, er+inf
@verb: era+fut, eront+fut, erait+cond, eraient+cond # tuer
@gverb: é+part+sg, ée+part+sg, és+part+pl, ées+part+pl, e+fin, ent+fin, eait+fin, eaient+fin, ea+fin, èrent+fin, eant+ger, er+inf
@ir: i+part+sg, ie+part+sg, is+part+pl, ies+part+pl, it+fin, issent+fin, issait+fin, issaient+fin, irent+fin, issant+ger, ir+inf
@ir: ira+fut, iront+fut, irait+cond, iraient+cond   # périr, ensevelir

# digits carry: 1er, 2e, 3ème
@number: er+ord, re+ord, ère+ord, e+ord, ème+ord, eme+ord, nd+ord, nde+ord, es+ord, èmes+ord, ers+ord

# verbs of other groups, for the few stems of casualty.lex
@perdre: -+fin, u+part, ent+fin, ait+fin, aient+fin, it+fin, irent+fin, ant+ger, re+inf          # perd, rend
