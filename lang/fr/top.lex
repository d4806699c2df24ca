# French: words of the office of whoever leads a state, but "république": the president of the republic is not whatever
# president was named last. Own work. SPDX-License-Identifier: Apache-2.0

[top]
chef
dirigeant
leader
président
présidente
état

# words that stand for the state that was told before
[top.land]
pays
