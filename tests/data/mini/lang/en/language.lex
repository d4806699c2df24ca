# A language of a few words, for tests of the engine.
[stopword]
the
of
and
were
[abbreviation]
mr
[suffix]
th
[decimal]
"."
[group]
","
