# French: words of the office of whoever leads a state. Own work. SPDX-License-Identifier: Apache-2.0

[top]
chef
dirigeant
leader
notre
président
présidente
république
état
etat

# words that stand for the state that was told before
[top.land]
pays

# bodies of whoever leads a state, by which he speaks
[serves]
présidence
presidence
