# Kyrgyz: words that stand for somebody named before: persons. Own work. Licence: Apache-2.0.

[anaphor.person]
ал

[same_body]
ведомство @noun
ишкана @noun
мекеме @noun
уюм @noun
