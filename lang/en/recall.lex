# English: words that turn to what was told elsewhere before. Own work. Licence: Apache-2.0.

[recall] names
as a reminder
as earlier reported
as previously reported
as reported before
as reported earlier
as reported previously
be recalled
be remembered
for reference
for the record
it is recalled
let us recall that
not forget
we recall that
we will recall
will recall that
recall +open
reminder +open
