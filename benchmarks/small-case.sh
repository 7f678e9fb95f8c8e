#!/usr/bin/env bash
# What KreaGen adds to the build of an empty console project with specs/evolink, or with other documents, against the same project with
# the generated files checked in and no generator. Builds in turns, the median of ROUNDS each: warm with a compiler server, cold without one.
#   benchmarks/small-case.sh [ROUNDS [DOCUMENT...]]
set -euo pipefail

rounds=${1:-5}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
documents=("${@:2}")
if [ ${#documents[@]} -eq 0 ]; then documents=("$root"/specs/evolink/*.yaml); fi
work=$(mktemp -d)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
export NUGET_PACKAGES=$work/cache SharedCompilationId=kreagen-small-$$

finish() {
  local compiler
  compiler=$(cd "$work/with" && dotnet msbuild -getProperty:RoslynTargetsPath) &&
    dotnet "$compiler/bincore/VBCSCompiler.dll" "-pipename:$SharedCompilationId" -shutdown >/dev/null || true
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

once() { # once NAME SERVER: milliseconds of one clean build
  rm -rf "$work/$1/bin" "$work/$1/obj/Debug"
  local start end
  start=$(date +%s%N)
  dotnet build "$work/$1" --no-restore -v:q -p:UseSharedCompilation="$2" >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

echo '| build | with KreaGen, ms | files checked in, ms | ratio |'
echo '|---|--:|--:|--:|'
for server in true false; do
  : >"$work/with.ms"; : >"$work/without.ms"
  once with $server >/dev/null; once without $server >/dev/null
  for _ in $(seq "$rounds"); do
    once with $server >>"$work/with.ms"
    once without $server >>"$work/without.ms"
  done
  a=$(median <"$work/with.ms"); b=$(median <"$work/without.ms")
  name=warm; if [ $server = false ]; then name=cold; fi
  echo "| $name | $a | $b | $(awk "BEGIN { printf \"%.2f\", $a / $b }") |"
done
