# Tajik: words of those whose statement it is; verbs tell it by the feature "me". Own work. Licence: Apache-2.0.

[self]
ман
мо
моро
