# French: words of the office of whoever leads a state. Own work. SPDX-License-Identifier: Apache-2.0

[top]
chef
dirigeant
leader
pays
président
présidente
république
état
