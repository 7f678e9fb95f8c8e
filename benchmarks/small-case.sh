#!/usr/bin/env bash
# What KreaGen adds to the build of an empty console project with specs/evolink, or with other documents, against the same project with
# the generated files checked in and no generator. Builds in turns, the median of ROUNDS each: with a compiler server that has built both
# once; with another one that keeps the generators' work; with the first after SETTLED builds more, by when it has compiled its own code
# for good; and without a server.
#   benchmarks/small-case.sh [ROUNDS [DOCUMENT...]]
set -euo pipefail

rounds=${1:-5}
settled=${SETTLED:-12}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
documents=("${@:2}")
if [ ${#documents[@]} -eq 0 ]; then documents=("$root"/specs/evolink/*.yaml); fi
work=$(mktemp -d)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
export NUGET_PACKAGES=$work/cache SharedCompilationId=kreagen-small-$$

finish() {
  local compiler server
  compiler=$(cd "$work/with" && dotnet msbuild -getProperty:RoslynTargetsPath) &&
    for server in "$SharedCompilationId" "$SharedCompilationId-kept"; do
      dotnet "$compiler/bincore/VBCSCompiler.dll" "-pipename:$server" -shutdown >/dev/null || true
    done
  rm -rf "$work"
}
trap finish EXIT

mkdir "$work/packages"
for project in generator/KreaGen runtime/KreaGen.Runtime; do
  NUGET_PACKAGES= dotnet pack "$root/$project" -c Release -o "$work/packages" -p:RunAnalyzers=false -v:q >/dev/null
done
cat >"$work/nuget.config" <<XML
<configuration><packageSources><add key="packed" value="$work/packages" /></packageSources></configuration>
XML

project() { # project NAME ITEMS
  mkdir -p "$work/$1"
  cat >"$work/$1/$1.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>$2</ItemGroup>
</Project>
XML
  echo 'using Case.Api; Console.WriteLine(typeof(CaseClient));' >"$work/$1/Program.cs"
}

project with '<PackageReference Include="KreaGen" Version="*" /><OpenApiClient Include="specs/*" Name="CaseClient" Namespace="Case.Api" />'
mkdir "$work/with/specs"
cp "${documents[@]}" "$work/with/specs/"
project without '<PackageReference Include="KreaGen.Runtime" Version="*" />'

dotnet build "$work/with" -v:q -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath="$work/generated" >/dev/null
find "$work/generated" -path '*KreaGen*' -name '*.cs' -exec cp {} "$work/without/" \;
dotnet build "$work/without" -v:q >/dev/null

once() { # once NAME OPTION...: milliseconds of one clean build
  rm -rf "$work/$1/bin" "$work/$1/obj/Debug"
  local start end
  start=$(date +%s%N)
  dotnet build "$work/$1" --no-restore -v:q "${@:2}" >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

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
compare 'the same with `KreaGenReuseGenerators`' 1 -p:UseSharedCompilation=true -p:KreaGenReuseGenerators=true -p:SharedCompilationId="$SharedCompilationId-kept"
compare "warm, after $((1 + rounds + settled)) builds of each" "$settled" -p:UseSharedCompilation=true
compare 'cold, without a server' 1 -p:UseSharedCompilation=false
