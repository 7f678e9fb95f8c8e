#!/usr/bin/env bash
# What KreaGen adds to the build of an empty console project with specs/evolink, or with other documents, against the same project with
# the generated files checked in and no generator. Builds in turns, the median of ROUNDS each: with a compiler server that has built both
# once; with another one that keeps the generators' work; with the first after SETTLED builds more, by when it has compiled its own code
# for good; and without a server, once as the package has such a compiler run and once with both compilers alike.
#   benchmarks/small-case.sh [ROUNDS [DOCUMENT...]]
set -euo pipefail

rounds=${1:-5}
settled=${SETTLED:-12}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
documents=("${@:2}")
if [ ${#documents[@]} -eq 0 ]; then documents=("$root"/specs/evolink/*.yaml); fi
servers=("kreagen-small-$$" "kreagen-small-$$-kept")
. "$root/benchmarks/case.sh"

compare() { # compare TITLE WARMUPS OPTION...: a row of the table, after WARMUPS builds of each that do not count
  : >"$work/with.ms"; : >"$work/without.ms"
  for _ in $(seq "$2"); do
    once with "${@:3}" >/dev/null; once without "${@:3}" >/dev/null
  done
  for _ in $(seq "$rounds"); do
    once with "${@:3}" >>"$work/with.ms"
    once without "${@:3}" >>"$work/without.ms"
  done
  local a b
  a=$(median <"$work/with.ms"); b=$(median <"$work/without.ms")
  echo "| $1 | $a | $b | $(awk "BEGIN { printf \"%.2f\", $a / $b }") |"
}

echo '| build | with KreaGen, ms | files checked in, ms | ratio |'
echo '|---|--:|--:|--:|'
compare 'warm, right after the first build' 1 -p:UseSharedCompilation=true
compare 'the same with `KreaGenReuseGenerators`' 1 -p:UseSharedCompilation=true -p:KreaGenReuseGenerators=true -p:SharedCompilationId="${servers[1]}"
compare "warm, after $((1 + rounds + settled)) builds of each" "$settled" -p:UseSharedCompilation=true
compare 'cold, without a server' 1 -p:UseSharedCompilation=false
compare 'the same with `DOTNET_TieredPGO=0` in both' 1 -p:UseSharedCompilation=false -p:CscEnvironment=DOTNET_TieredPGO=0
