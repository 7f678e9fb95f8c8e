#!/usr/bin/env bash
# Lists the public surface of the packages anew: PublicAPI.Shipped.txt of every project below runtime/ that has one.
# Read the difference as a reviewer would: what is missing from it breaks somebody's build.
set -euo pipefail
cd "$(dirname "$0")/.."
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# From an empty list the analyzer names everything, each as it has to be written.
for list in runtime/*/PublicAPI.Shipped.txt; do
    printf '#nullable enable\n' | tee "$list" > "${list/Shipped/Unshipped}"
done

# Both frameworks have the same surface: the newest is asked.
for list in runtime/*/PublicAPI.Shipped.txt; do
    CI='' dotnet build "$(dirname "$list")" -f net10.0 --nologo -v:q "-clp:ErrorsOnly;NoSummary" \
        -p:EnableNETAnalyzers=false -p:EnforceCodeStyleInBuild=false -p:PublicApiLog="$logs"
done

for list in runtime/*/PublicAPI.Shipped.txt; do
    project=$(basename "$(dirname "$list")")
    { sed -n 's/^ *"APIName": "\(.*\)",\{0,1\}$/\1/p' "$logs/$project.sarif" | sed 's/\\"/"/g; s/\\\\/\\/g' | LC_ALL=C sort -u; } >> "$list"
    echo "$project: $(($(wc -l < "$list") - 1)) members"
done
