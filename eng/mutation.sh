#!/usr/bin/env bash
# Mutation testing of the rule that decides whether a request is sent again. Every mutant must be noticed by a test.
# Usage: eng/mutation.sh [results folder]
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-$(mktemp -d)}
tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$tool"
cd tests/KreaGen.Runtime.Tests

# MSBuild reads properties from the environment; the build inside needs no analyzers.
export RunAnalyzers=false EnforceCodeStyleInBuild=false
"$tool/dotnet-stryker" \
    --project KreaGen.Runtime.csproj \
    --mutate "**/Resending/ResendRule.cs" \
    --test-case-filter "FullyQualifiedName~KreaGen.Resending" \
    --mutation-level Complete \
    --threshold-high 100 --threshold-low 100 --break-at 100 \
    --reporter cleartext --reporter json \
    --concurrency 1 --target-framework net10.0 --skip-version-check \
    --output "$out"
