# Kyrgyz: words of those whose statement it is; verbs tell it by the feature "me". Own work. Licence: Apache-2.0.

[self]
биз

# of one alone
[self.one]
мен
менин
