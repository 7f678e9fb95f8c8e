#!/usr/bin/env bash
# Figures about the structure of the code, to hold a change against: of the tree as it stands, and beside it of each commit that is named.
#
#   eng/figures.sh [REV...]
#
# Text is counted, not symbols; what each figure means:
# - calls of a room in Binding: `.Name(` and `.Name` of its methods and properties, and `Type.Name`, `Type(` of its types, but for names that other
#   rooms or the platform have as well. A compiler, which knows receivers, counts 527 and 206 where this counts 567 and 160 (commit 2824c60).
# - files that name a keyword: C# files of generator and runtime in which it is a word, in any case.
# - switches over scalar kinds: `switch` whose first arm names a member of the enumeration or table of scalar types.
# - complexity: one and the branches of a method: if, for, foreach, while, case, catch, arm of a switch expression, &&, ||, ??, ?:, and/or in a pattern.
# - mutual pairs: folders of the runtime, by the first part of the name, that have `using` of each other.
# - long lines: more than 160 bytes, everywhere but in tests.
# - switches and complexity are counted by the look of a line: 31, 41 and 10 where a compiler says 29, 41 and 9 (commit 2824c60).
# - comments: lines that begin with // and are no XML documentation, out of all lines of generator and runtime.
set -euo pipefail

export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# checkout REV FOLDER: the C# files of a commit, or of the tree as it stands for "now".
checkout() {
  mkdir -p "$2"
  if [ "$1" = now ]; then
    git -C "$root" ls-files -z --cached --others --exclude-standard -- '*.cs' | (cd "$root" && xargs -0 -I{} sh -c 'test -f "$1" && printf "%s\0" "$1"' _ {}) |
      tar -C "$root" --null -T - -c | tar -x -C "$2"
  else
    git -C "$root" archive "$1" | tar -x -C "$2"
  fi
}

sources() { find "$@" -name '*.cs' -not -name '*.verified.cs' -not -path '*/obj/*' -not -path '*/bin/*' 2>/dev/null | sort; }

# types ROOM...: the types that a room declares.
types() {
  # shellcheck disable=SC2046
  grep -hoE '\b(class|struct|record|enum|interface) +(struct +|class +)?[A-Z]\w*' $(sources "$@") | awk '{ print $NF }' | sort -u
}

# members ROOM...: the names of the methods and properties of a room.
methods() { signatures "$@" | grep -oE '^[^(=;{]*[A-Z]\w*(<[^(]*>)?\(' | sed -E 's/\($//; s/<[^<]*>$//' | awk '{ print $NF }' | grep -E '^[A-Z]\w*$' | sort -u; }
properties() { signatures "$@" | grep -oE '^[^(=;{]*[A-Z]\w* (\{|=>)' | awk '{ print $(NF - 1) }' | sort -u; }

signatures() {
  # shellcheck disable=SC2046
  grep -hE '^ +(public|internal) ' $(sources "$@") | grep -vE '\b(class|struct|record|enum|interface) '
}

# but NAMES: what stays of a list without the names of this and of the platform.
but() { comm -23 - "$1" | grep -vxE "$platform" | paste -sd'|'; }

# calls ROOM: call sites in Binding of what the room declares.
calls() {
  local platform='Add|All|Append|Apply|Assign|Close|Contains|Count|Create|Dispose|Entry|Equals|GetHashCode|Index|Key|Keys|Length|Name|Of|Read|Remove|Sort|StartsWith|ToString|Value|Values|Write'
  local names other="$work/other"
  [ -d "$1" ] || { echo 0; return; }
  { methods Model Collections; [ "$1" = Text ] || methods Text; } | sort -u >"$other"
  names="\.($(methods "$1" | but "$other"))\("
  properties Binding Model Collections Diagnostics $([ "$1" = Text ] || echo Text) | sort -u >"$other"
  names+="|\.($(properties "$1" | grep -vx Text | but "$other"))\b"
  types Binding Model Collections >"$other"
  names+="|\b(new )?($(types "$1" | but "$other"))(\(|\.[A-Z])"
  # shellcheck disable=SC2046
  grep -hvE '^(using|namespace) |^ *//' $(sources Binding) | grep -oE "$names" | wc -l
}

naming() { sources generator runtime | xargs grep -lwi -- "$1" | wc -l; }

switches() {
  sources generator | xargs awk '
    FNR == 1 { open = 0 }
    /(^|[^A-Za-z])switch( |$|\()/ { open = 4; next }
    open > 0 { if ($0 ~ /^ *(case )?\(?(TypeShape|ScalarKind|ScalarTypes?|TypeKind|ScalarShape)\./) { found++; open = 0 } else open-- }
    END { print found + 0 }'
}

# complex FOLDER: methods with more than 15 ways through them.
complex() {
  sources "$1" | xargs awk '
    function finish() { if (ways > 15) found++; ways = 0; inside = 0 }
    function times(pattern, text) { return gsub(pattern, "", text) }
    FNR == 1 { finish() }
    /^    (public|private|internal|protected|static|\[|\/\/\/)/ { finish(); if ($0 ~ /\(/ && $0 !~ /^    (\[|\/\/\/)/) { inside = 1; ways = 1 } }
    inside {
      line = $0
      gsub(/\\"/, "", line); gsub(/"[^"]*"/, "\"\"", line); sub(/\/\/.*/, "", line)
      ways += times("(^|[^A-Za-z_])(if|for|foreach|while|case|catch|and|or)( |\\()", line) + times("&&|\\|\\||\\?\\?", line) + times(" \\? ", line)
      if (line ~ /^        +[^ ].* => .*,$/ && line !~ /\(.*=>[^)]*\)/) ways++
    }
    END { finish(); print found + 0 }'
}

pairs() {
  (
    cd runtime/KreaGen.Runtime
    for file in $(sources .); do
      folder=${file#./}
      case $folder in */*) folder=${folder%%/*} ;; *) continue ;; esac
      grep -ohE '^using (static )?KreaGen\.[A-Z]\w*' "$file" | sed -E "s/.*KreaGen\.//; s/^/$folder /" || true
    done
  ) | sort -u | awk '$1 != $2 { knows[$1, $2] = 1; if (($2, $1) in knows) found++ } END { print found + 0 }'
}

long() { sources generator runtime samples benchmarks eng | xargs awk 'length($0) > 160' | wc -l; }

comments() { sources generator runtime | xargs cat | awk '/^ *\/\/([^\/]|$)/ { said++ } END { printf "%.2f %%\n", 100 * said / NR }'; }

lines() { sources "$@" | xargs cat | wc -l; }

figures() {
  local keyword folder
  printf 'calls of Documents in Binding\t%s\n' "$(cd generator/KreaGen.Generator && calls Documents)"
  printf 'calls of Text in Binding\t%s\n' "$(cd generator/KreaGen.Generator && calls Text)"
  for keyword in maxLength multipleOf uniqueItems; do printf 'files that name %s\t%s\n' "$keyword" "$(naming $keyword)"; done
  printf 'switches over scalar kinds\t%s\n' "$(switches)"
  printf 'methods of complexity above 15, generator\t%s\n' "$(complex generator)"
  printf 'methods of complexity above 15, runtime\t%s\n' "$(complex runtime)"
  printf 'mutual pairs of folders, runtime\t%s\n' "$(pairs)"
  printf 'lines past 160\t%s\n' "$(long)"
  printf 'lines that are comments\t%s\n' "$(comments)"
  printf 'lines, generator\t%s\n' "$(lines generator)"
  printf 'lines, runtime\t%s\n' "$(lines runtime)"
  printf 'lines, KreaGen.Runtime\t%s\n' "$(lines runtime/KreaGen.Runtime)"
  for folder in runtime/KreaGen.Runtime/*/; do
    folder=$(basename "$folder")
    if [ -n "$(sources "runtime/KreaGen.Runtime/$folder")" ]; then printf 'lines, KreaGen.Runtime/%s\t%s\n' "$folder" "$(lines "runtime/KreaGen.Runtime/$folder")"; fi
  done
}

columns=(now "$@")
for i in "${!columns[@]}"; do
  checkout "${columns[$i]}" "$work/tree$i"
  (cd "$work/tree$i" && figures) >"$work/figures$i"
done

# One row per figure that any of the columns has.
awk -F '\t' -v heads="${columns[*]}" '
  FNR == 1 { column++ }
  { if (!($1 in seen)) { seen[$1] = 1; order[++rows] = $1 } value[$1, column] = $2 }
  END {
    count = split(heads, head, " ")
    printf "%-46s", ""
    for (c = 1; c <= count; c++) printf " %12s", substr(head[c], 1, 12)
    print ""
    for (r = 1; r <= rows; r++) {
      printf "%-46s", order[r]
      for (c = 1; c <= count; c++) printf " %12s", ((order[r], c) in value) ? value[order[r], c] : "-"
      print ""
    }
  }' $(for i in "${!columns[@]}"; do echo "$work/figures$i"; done)
