# Tajik: words of the office of whoever leads a state, one of them. Own work. Licence: Apache-2.0.

[top]
давлат @tail
пешво @tail
президент @tail
раиси ҷумҳур @tail
раиси ҷумҳурӣ
раисиҷумҳур @tail
раисиҷумҳурӣ
раисҷумҳур @tail
роҳбар @tail
сарвар @tail
раҳбар @tail
кишвардор @tail
исломии
раис @tail
ҷумҳур @tail

# words that stand for the state that was told before
[top.land]
кишвар @tail
мамлакат @tail
ҷумҳурӣ
ҷумҳурии
