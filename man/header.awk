# Turns the public header into a manual page: each comment, then what it declares.
function escape(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); return text ~ /^[.']/ ? "\\&" text : text }
function declare() { if (declaration != "") printf ".PP\n.nf\n%s.fi\n", declaration; declaration = "" }
BEGIN { print ".TH COMMUNIQUE 3 \"\" communique\n.SH NAME\ncommunique \\- records of casualties and positions from statements\n.SH SYNOPSIS\n.nf\n#include <communique.h>\n.fi\n.PP\ncc ... $(pkg\\-config \\-\\-cflags \\-\\-libs communique)\n.SH DESCRIPTION" }
/^#ifdef __cplusplus/ { skip = 1 }
/^#endif/ { skip = 0; next }
skip || /^#(if|include|else)/ || /^#define (COMMUNIQUE_H|CMQ_API)/ || /^extern "C"/ { next }
/^\/\* ---- / { declare(); gsub(/^\/\* -+ *| *-+ \*\/$/, ""); print ".SH " toupper(escape($0)); next }
/^\/\*/ { declare(); comment = 1; print ".PP" }
comment {
    line = $0
    ended = line ~ /\*\/ *$/
    sub(/^\/\* ?/, "", line); sub(/^ \* ?/, "", line); sub(/ *\*\/ *$/, "", line)
    if (line != "") print escape(line)
    else if (!ended) print ".PP"
    if (ended) comment = 0
    next
}
/^$/ { next }
{ sub(/^CMQ_API /, ""); declaration = declaration escape($0) "\n" }
END { declare(); print ".SH SEE ALSO\n.BR communique (1),\n.BR communique\\-lexicon (5),\n.BR communique\\-rules (5)" }
