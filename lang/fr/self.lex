# French: words of those whose statement it is; verbs tell it by the feature "we". Own work. SPDX-License-Identifier: Apache-2.0

[self]
j'
je
mes
mon
nos
notre
nous
