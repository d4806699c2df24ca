# Kyrgyz: what actors say of a conflict: calls, charges, sympathy, agreements; and what is called for. Own work from general knowledge of the language. Apache-2.0.
# The verb stands last; what is asked for stands before it as a verbal noun: in the dative under "чакыр-", in the accusative under "талап кыл-".

# the first person speaks in statements: айыптайбыз, чакырам
@me: абыз+aor+me, ебиз+aor+me, обуз+aor+me, өбүз+aor+me, йбыз+aor+me, йбиз+aor+me, йбуз+aor+me, йбүз+aor+me
@me: ам+aor+me, ем+aor+me, ом+aor+me, өм+aor+me, йм+aor+me, амын+aor+me, емин+aor+me, оруз+aor+me, арыбыз+aor+me, ерибизди+aor+me
@speech: @verb, @me, ып жат @now, ип жат @now, уп жат @now, үп жат @now, п жат @now, уп кел @tense, ып кел @tense, п кел @tense
