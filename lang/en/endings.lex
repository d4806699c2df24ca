# English: endings, as sets that entries name. Own work from general knowledge of the language. Apache-2.0.
# Features: sg pl of nouns; inf pres past part ing of verbs.

# what digits carry: 16th, 1990s
@number: th+ord, st+ord, nd+ord, rd+ord, s+decade

# nouns
@noun: -+sg, s+pl                   # soldier, soldiers
@foe: -+sg+perp, s+pl+perp         # robber, robbers: who does harm
@foeman: man+sg+perp, men+pl+perp    # gun-man
@asylee: -+sg+asylum, s+pl+asylum     # refugee, refugees
@held: -+sg+held, s+pl+held           # prisoner, prisoners
@es: -+sg, es+pl                    # hostess, hostesses
@y: y+sg, ies+pl                    # casualt-y
@man: man+sg, men+pl                # police-man

# regular verbs
@verb: -+inf, s+pres, ed+past+part, ing+ing      # kill
@e: e+inf, es+pres, ed+past+part, ing+ing        # injur-e
@ch: -+inf, es+pres, ed+past+part, ing+ing       # crush
@yv: y+inf, ies+pres, ied+past+part, ying+ing    # bur-y
@b: -+inf, s+pres, bed+past+part, bing+ing       # stab
@n: -+inf, s+pres, ned+past+part, ning+ing       # gun
@p: -+inf, s+pres, ped+past+part, ping+ing, ed+past+part, ing+ing   # kidnap
@t: -+inf, s+pres, ted+past+part, ting+ing       # admit

# irregular verbs, by what changes
@put: -+inf+past+part, s+pres, ting+ing          # put, hit
@take: ake+inf, akes+pres, ook+past, aken+part, aking+ing            # t-ake
@bring: ing+inf, ings+pres, ought+past+part, inging+ing              # br-ing
@lose: se+inf, ses+pres, st+past+part, sing+ing                      # lo-se
@shoot: oot+inf, oots+pres, ot+past+part, ooting+ing                 # sh-oot
@leave: ave+inf, aves+pres, ft+past+part, aving+ing                  # le-ave
@lay: y+inf, ys+pres, id+past+part, ying+ing                         # la-y
@make: ke+inf, kes+pres, de+past+part, king+ing                      # ma-ke
@hold: old+inf, olds+pres, eld+past+part, olding+ing                 # h-old
@blow: ow+inf, ows+pres, ew+past, own+part, owing+ing                # bl-ow
@rise: ise+inf, ises+pres, ose+past, isen+part, ising+ing            # r-ise
@send: nd+inf, nds+pres, nt+past+part, nding+ing                     # se-nd
@find: ind+inf, inds+pres, ound+past+part, inding+ing                # f-ind
@burn: -+inf, s+pres, ed+past+part, t+past+part, ing+ing             # burn
@say: y+inf, ys+pres, id+past+part, ying+ing                         # sa-y
@tell: ell+inf, ells+pres, old+past+part, elling+ing                 # t-ell
