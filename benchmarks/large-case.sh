#!/usr/bin/env bash
# How long the client of a large document takes to compile, files checked in and no generator, and to make and compile; and how large its
# assembly is. Clean builds without analyzers, the median of ROUNDS where there is no server.
#   benchmarks/large-case.sh DOCUMENT [ROUNDS]
set -euo pipefail

documents=("$1")
rounds=${2:-3}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
servers=("kreagen-large-$$" "kreagen-large-$$-new")
export SharedCompilationId=${servers[0]}
. "$root/benchmarks/case.sh"

alone() { # alone TITLE PROJECT OPTION...: a row of the table, for builds that each start a compiler
  : >"$work/alone.ms"
  for _ in $(seq "$rounds"); do
    once "$2" -p:RunAnalyzers=false -p:UseSharedCompilation=false "${@:3}" >>"$work/alone.ms"
  done
  echo "| $1 | $(median <"$work/alone.ms" | awk '{ printf "%.1f", $1 / 1000 }') |"
}

megabytes() { stat -c %s "$work/without/bin/$1/net10.0/without.dll" | awk '{ printf "%.2f", $1 / 1000000 }'; }

echo '| clean build | s |'
echo '|---|--:|'
alone 'files checked in, the compiler as the package has it run: `DOTNET_TieredPGO=0`' without -p:CscEnvironment=DOTNET_TieredPGO=0
alone 'the same, the compiler as it runs by itself' without
for build in first second third; do
  echo "| files checked in, the $build build of a compiler server | $(once without -p:RunAnalyzers=false -p:UseSharedCompilation=true -p:SharedCompilationId="${servers[1]}" | awk '{ printf "%.1f", $1 / 1000 }') |"
done
alone 'with KreaGen, the compiler as the package has it run' with
alone 'the same, the compiler as it runs by itself' with -p:CscEnvironment=DOTNET_TieredPGO=1
echo

dotnet build "$work/without" --no-restore -v:q -c Release -p:RunAnalyzers=false >/dev/null
echo "The assembly has $(megabytes Release) MB in release, $(megabytes Debug) MB in debug."
