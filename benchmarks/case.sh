# What the cases share, sourced by them: an empty console project with KreaGen and the documents, another with the generated files checked
# in and no generator, and how long a clean build of one takes. Wants root, documents and servers, the names of the compiler servers; the
# first of them has built both projects once by the end.
work=$(mktemp -d)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
export NUGET_PACKAGES=$work/cache SharedCompilationId=${servers[0]}

finish() {
  local compiler server
  compiler=$(cd "$work/with" && dotnet msbuild -getProperty:RoslynTargetsPath) &&
    for server in "${servers[@]}"; do
      dotnet "$compiler/bincore/VBCSCompiler.dll" "-pipename:$server" -shutdown >/dev/null || true
    done
  rm -rf "$work"
}
trap finish EXIT

quietly() { # quietly COMMAND...: what it says goes to build.log, and is shown where it fails
  "$@" >"$work/build.log" || { cat "$work/build.log" >&2; return 1; }
}

mkdir "$work/packages"
for project in generator/KreaGen runtime/KreaGen.Runtime; do
  NUGET_PACKAGES= quietly dotnet pack "$root/$project" -c Release -o "$work/packages" -p:RunAnalyzers=false -v:q
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

quietly dotnet build "$work/with" -v:q -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath="$work/generated"
find "$work/generated" -path '*KreaGen*' -name '*.cs' -exec cp {} "$work/without/" \;
quietly dotnet build "$work/without" -v:q

once() { # once NAME OPTION...: milliseconds of one clean build
  rm -rf "$work/$1/bin" "$work/$1/obj/Debug"
  local start end
  start=$(date +%s%N)
  quietly dotnet build "$work/$1" --no-restore -v:q "${@:2}"
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
