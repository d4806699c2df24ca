# French: words that stand for somebody named before. Own work. SPDX-License-Identifier: Apache-2.0

[anaphor.person]
a-t-il
il

[same_body]
agence
institution
organisation
