#!/usr/bin/env bash
# Size and start of a program that makes one picture, compiled ahead of time: with the generated client, against HttpClient and
# System.Text.Json by hand. Start is the time from the process to its end when it only submits to a sandbox on this machine, in turns;
# the number of rounds is the argument. Needs a C compiler and zlib's headers, as every native publish does.
#   benchmarks/native-case.sh [ROUNDS]
set -euo pipefail

rounds=${1:-40}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
sandbox=
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

finish() {
  if [ -n "$sandbox" ]; then kill "$sandbox" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT

machine=x64
if [ "$(uname -m)" = aarch64 ]; then machine=arm64; fi
for project in Native Native.ByHand; do
  dotnet publish "$root/benchmarks/KreaGen.Benchmarks.$project" -c Release -r "linux-$machine" -p:CppCompilerAndLinker=gcc -p:RunAnalyzers=false \
    -v:q -o "$work/$project" >/dev/null
done
ours=$work/Native/KreaGen.Benchmarks.Native
peer=$work/Native.ByHand/KreaGen.Benchmarks.Native.ByHand

dotnet build "$root/samples/Sandbox" -p:RunAnalyzers=false -v:q >/dev/null
dotnet "$root/samples/Sandbox/bin/Debug/net10.0/KreaGen.Samples.Sandbox.dll" --port 0 --task-seconds 1 --credits 100000 >"$work/sandbox.log" 2>&1 &
sandbox=$!
address=
for _ in $(seq 300); do
  address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+/' "$work/sandbox.log" | head -n 1 || true)
  if [ -n "$address" ]; then break; fi
  sleep 0.2
done

# Both must make the whole picture before their start is worth a number.
for program in "$ours" "$peer"; do
  "$program" "$address" "$work/picture.png" >/dev/null
  [ "$(head -c 4 "$work/picture.png" | tail -c 3)" = PNG ]
  rm "$work/picture.png"
done

once() { # once PROGRAM: microseconds of one submit
  local start end
  start=$(date +%s%N)
  "$1" "$address" "$work/picture.png" submit >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

for _ in $(seq "$rounds"); do
  once "$ours" >>"$work/ours"
  once "$peer" >>"$work/peer"
done

row() { awk -v name="$1" -v ours="$2" -v peer="$3" -v unit="$4" 'BEGIN { printf "| %s | %.2f | %.2f | %.2f |\n", name, ours / unit, peer / unit, ours / peer }'; }

echo '| native program | with KreaGen | by hand | ratio |'
echo '|---|--:|--:|--:|'
row 'size, MB' "$(stat -c %s "$ours")" "$(stat -c %s "$peer")" 1000000
row 'start to submitted, ms' "$(median <"$work/ours")" "$(median <"$work/peer")" 1000
