# French: words of those whose statement it is; verbs tell it by the feature "we". Own work. SPDX-License-Identifier: Apache-2.0

[self]
je
mon
nos
notre
nous

# of one alone
[self.one]
j'
je
ma
mes
mon
