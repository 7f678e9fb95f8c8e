#!/usr/bin/env bash
# How long the client of a large document takes to compile, files checked in and no generator, and to make and compile; and how large its
# assembly is. Clean builds without analyzers, the median of ROUNDS where there is no server.
#   benchmarks/large-case.sh DOCUMENT [ROUNDS]
set -euo pipefail

documents=("$1")
rounds=${2:-3}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
servers=("kreagen-large-$$" "kreagen-large-$$-new")
. "$root/benchmarks/case.sh"

measure() { # measure NAME OPTION...: milliseconds of one clean build, and of the compiler in it
  # In a pipe, as a build that fails ends the script there, which it would not between $( and ).
  once "$1" -p:RunAnalyzers=false -clp:PerformanceSummary "${@:2}" | tr '\n' ' '
  awk '$3 == "Csc" { print $1 }' "$work/build.log"
}

seconds() { # seconds COLUMN: the median of that column of measures
  cut -d ' ' -f "$1" "$work/measures" | median | awk '{ printf "%.1f", $1 / 1000 }'
}

row() { echo "| $1 | $(seconds 1) | $(seconds 2) |"; }

alone() { # alone TITLE NAME OPTION...: a row of the table, for builds that each start a compiler
  for _ in $(seq "$rounds"); do
    measure "$2" -p:UseSharedCompilation=false "${@:3}"
  done >"$work/measures"
  row "$1"
}

megabytes() { stat -c %s "$work/without/bin/$1/net10.0/without.dll" | awk '{ printf "%.2f", $1 / 1000000 }'; }

echo '| clean build | s | of it the compiler |'
echo '|---|--:|--:|'
alone 'files checked in, the compiler as the package has it run: `DOTNET_TieredPGO=0`' without -p:CscEnvironment=DOTNET_TieredPGO=0
alone 'the same, the compiler as it runs by itself' without
for build in first second third; do
  measure without -p:UseSharedCompilation=true -p:SharedCompilationId="${servers[1]}" >"$work/measures"
  row "files checked in, the $build build of a compiler server"
done
alone 'with KreaGen, the compiler as the package has it run' with
alone 'the same, the compiler as it runs by itself' with -p:CscEnvironment=DOTNET_TieredPGO=1
echo

quietly dotnet build "$work/without" --no-restore -v:q -c Release -p:RunAnalyzers=false
echo "The assembly has $(megabytes Release) MB in release, $(megabytes Debug) MB in debug."
