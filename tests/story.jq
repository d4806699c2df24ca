# What a record says, told the same in every language: actors by ref, or by type and country.
def who: .ref // (.type + " " + (.country // "-"));
(.actors | map({(.id): who}) | add) as $who
| ( .casualties[]
    | "figure \(.kind) \(.count.min)..\(.count.max // "") \(.basis) side=\(.side) source=\(if .source then $who[.source] else null end)" ),
  ( .actors[] | select(.type != "group" and (.type != "person" or .ref)) | "actor " + who ),
  ( .positions[]
    | if .kind == "accusation" or .kind == "agreement"
      then "\(.kind) \(.topic) between \([(.speakers + .addressees)[] | $who[.]] | sort | join(", "))"
      else "\(.kind) \(.topic) by \([.speakers[] | $who[.]] | sort | join(", "))" end ),
  ( .positions[] | .speakers[] as $s | .addressees[] | $who[.] | select(startswith("person/")) | "\($who[$s]) calls on \(.)" )
