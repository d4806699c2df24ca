#!/bin/sh
# Measures speed beside ripgrep in the same run.
#   BENCH_TEXT=folder with ru.txt ky.txt tg.txt fr.txt en.txt, a paragraph a line    STEMS=file with a word stem a line
# Makes 100 MB of JSON Lines (documents of 16 lines, languages in turn, ids distinct) in $TMPDIR and prints medians of three rounds.
cd "$(dirname "$0")/.." || exit 1
: "${BENCH_TEXT:?names no folder of texts}" "${STEMS:?names no file of stems}" "${TMPDIR:=/tmp}" "${MEGABYTES:=100}"
case $PROGRAM in /*) ;; *) PROGRAM=$PWD/$PROGRAM ;; esac
for tool in rg awk /usr/bin/time; do command -v $tool >/dev/null || { echo "bench needs $tool"; exit 1; }; done
scratch=$(mktemp -d "$TMPDIR/communique-bench.XXXXXX") || exit 1
trap 'rm -rf "$scratch"' EXIT
export LC_ALL=C

awk -v folder="$BENCH_TEXT" -v bytes="${MEGABYTES}000000" '
    function finish(l) { texts[l, ++count[l]] = text; text = ""; lines = 0 }
    BEGIN {
        languages = split("ru ky tg fr en", code, " ")
        for (l = 1; l <= languages; l++) {
            file = folder "/" code[l] ".txt"
            while ((getline line < file) > 0) {
                gsub(/[\001-\037]/, " ", line)
                gsub(/\\/, "\\\\", line)
                gsub(/"/, "\\\"", line)
                text = text (lines ? "\\n" : "") line
                if (++lines == 16) finish(l)
            }
            if (lines) finish(l)
            if (!count[l]) { print "bench: nothing in " file > "/dev/stderr"; exit 1 }
        }
        for (n = 0; written < bytes; n++) {
            l = n % languages + 1
            line = "{\"id\":\"" code[l] "-" n "\",\"text\":\"" texts[l, int(n / languages) % count[l] + 1] "\"}"
            print line
            written += length(line) + 1
        }
    }' >"$scratch/input.jsonl" || exit 1

# measure NAME COMMAND...: adds a line "seconds KB" to NAME.times
measure() {
    name=$1
    shift
    /usr/bin/time -f '%e %M' -o "$scratch/one" "$@" >"$scratch/$name.out" || [ $? -eq 1 ] || { echo "bench: $* failed"; exit 1; }
    tail -n 1 "$scratch/one" >>"$scratch/$name.times"
}
median() {
    sort -n "$scratch/$1.times" | sed -n '2s/ .*//p'
}

for round in 1 2 3; do
    measure communique "$PROGRAM" -i jsonl "$scratch/input.jsonl"
    measure rg rg -c -i -F -f "$STEMS" "$scratch/input.jsonl"
done
size=$(wc -c <"$scratch/input.jsonl")
memory=$(sort -n -k2 "$scratch/communique.times" | tail -n 1 | sed 's/.* //')
echo "input: $(wc -l <"$scratch/input.jsonl") documents, $size bytes"
echo "records: $(wc -l <"$scratch/communique.out") lines, $(grep -o '"basis":' "$scratch/communique.out" | wc -l) casualties"
awk -v size="$size" -v own="$(median communique)" -v rg="$(median rg)" -v memory="$memory" 'BEGIN {
    printf "communique: %.2f s, %.1f MB/s, %.1f MB of memory at most\n", own, size / 1e6 / own, memory / 1024
    printf "rg -c -i -F: %.2f s, %.1f MB/s\n", rg, size / 1e6 / rg
    printf "ratio to rg: %.2f\n", rg / own
}'

sed -n 5p "$scratch/input.jsonl" | cut -c1-300 | sed 's/\\*$/"}/' >"$scratch/line.jsonl"
begin=$(date +%s%N)
for i in 0 1 2 3 4 5 6 7 8 9; do for j in 0 1 2 3 4 5 6 7 8 9; do "$PROGRAM" -i jsonl <"$scratch/line.jsonl" >"$scratch/line.out" || exit 1; done; done
end=$(date +%s%N)
echo "one English line on standard input: $(((end - begin) / 100000)) us a run, mean of 100"
