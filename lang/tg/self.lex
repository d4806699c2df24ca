# Tajik: words of those whose statement it is. Own work. Licence: Apache-2.0.

[self]
ман
мо
моро
