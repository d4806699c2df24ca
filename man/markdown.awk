# Turns sections of a Markdown file into a manual page, so that what is told once is told everywhere.
#   -v title="COMMUNIQUE-RULES 5" -v name="communique-rules \- ..." -v sections="^(Rules|The classes)": headings that are taken
function escape(text) {
    gsub(/\\\|/, "|", text)
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    return text
}
function inline(text,   out, at) {
    while ((at = index(text, "`")) > 0) {
        out = out plain(substr(text, 1, at - 1))
        text = substr(text, at + 1)
        if ((at = index(text, "`")) == 0) { out = out "`"; break }
        out = out "\\fB" escape(substr(text, 1, at - 1)) "\\fP"
        text = substr(text, at + 1)
    }
    return guard(out plain(text))
}
function plain(text,   at, link) {
    while (match(text, /\[[^]]*\]\([^)]*\)/)) { # a link is its words
        link = substr(text, RSTART + 1, RLENGTH - 1)
        text = substr(text, 1, RSTART - 1) substr(link, 1, index(link, "]") - 1) substr(text, RSTART + RLENGTH)
    }
    return escape(text)
}
function guard(text) { return text ~ /^[.']/ ? "\\&" text : text }
function row(text,   cells, n, i, line) {
    sub(/^\| */, "", text)
    sub(/ *\|$/, "", text)
    gsub(/\\\|/, "\001", text)
    n = split(text, cells, / *\| */)
    for (i = 1; i <= n; i++) gsub(/\001/, "|", cells[i])
    line = ".TP\n" inline(cells[1]) "\n"
    for (i = 2; i <= n; i++) line = line (i > 2 ? ".br\n" : "") inline(cells[i]) "\n"
    printf "%s", line
}
function flush() { if (held != "") row(held); held = "" }
function code(on) { if (on && !coding) print ".PP\n.RS 2\n.nf"; if (!on && coding) print ".fi\n.RE"; coding = on }
BEGIN { split(title, t, " "); printf ".TH %s %s \"\" communique\n.SH NAME\n%s\n", t[1], t[2], name }
/^#/ && !/^    / {
    code(0); flush()
    heading = $0
    sub(/^#+ */, "", heading)
    gsub(/`/, "", heading)
    section = heading
    sub(/:.*/, "", section)
    if ($1 != "###") taken = $1 == "#" || heading ~ sections
    if (taken) print ($1 == "#" ? ".SH DESCRIPTION" : ".SH " toupper(escape(section)))
    next
}
!taken { next }
/^    / { flush(); code(1); print guard(escape(substr($0, 5))); blank = 0; next }
/^$/ { flush(); blank = 1; if (coding) next; print ".PP"; next }
{ code(0) }
/^\|[-|]*\|$/ { held = ""; next } # what stood before was the head of a table
/^\|/ { flush(); held = $0; next }
/^- / { flush(); print ".IP \\(bu 2"; print inline(substr($0, 3)); next }
{ flush(); print inline($0) }
END { code(0); flush(); print ".SH SEE ALSO\n.BR communique (1),\n.BR communique (3),\n.BR communique\\-lexicon (5),\n.BR communique\\-rules (5)" }
