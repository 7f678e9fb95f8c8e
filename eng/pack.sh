#!/usr/bin/env bash
# Packs everything that is published, and writes a bill of materials (CycloneDX) beside each package.
#
#   eng/pack.sh [folder] [-p:NAME=VALUE...]
#
# -p:RepositoryUrl=https://github.com/you/kreagen   the address in the packages, SourceLink's and that of the help links; none without it
# -p:Version=1.2.3                                  the version, instead of the one in Directory.Build.props
# -p:PackageValidationBaselineVersion=1.0.0         compares the assemblies with those of a published version
set -euo pipefail
cd "$(dirname "$0")/.."
out=artifacts
if [ $# -gt 0 ] && [[ "$1" != -* ]]; then out=$1; shift; fi
mkdir -p "$out"
out=$(cd "$out" && pwd)
tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
dotnet tool install CycloneDX --version 6.3.1 --tool-path "$tool" >/dev/null

packages=(generator/KreaGen generator/KreaGen.Tool runtime/KreaGen.Runtime runtime/KreaGen.Clients
  runtime/KreaGen.Extensions.AI runtime/KreaGen.Extensions.AspNetCore runtime/KreaGen.Extensions.Hosting)
for package in "${packages[@]}"; do
  dotnet pack "$package" -c Release -o "$out" --nologo -v:q -p:RunAnalyzers=false "$@"
done

# What the package KreaGen bundles, its generator restored.
version=$(dotnet msbuild runtime/KreaGen.Runtime -getProperty:Version "$@")
for package in "${packages[@]}"; do
  name=$(basename "$package")
  project=$package/$name.csproj
  if [ "$name" = KreaGen ]; then project=generator/KreaGen.Generator/KreaGen.Generator.csproj; fi
  "$tool/dotnet-CycloneDX" "$project" --output "$out" --filename "$name.$version.cdx.json" --output-format Json --set-name "$name" --set-version "$version" \
    --set-type Library --exclude-dev --disable-package-restore --no-serial-number >/dev/null
done
ls -1 "$out"
