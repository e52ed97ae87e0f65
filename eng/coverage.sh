#!/usr/bin/env bash
# Line and branch coverage of each pure package by its own tests; generated code does not count.
# Reports go to artifacts/coverage, which is not kept.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

dotnet tool restore >/dev/null
for package in Beauty.Domain Beauty.Scheduling Beauty.Loyalty; do
  folder=artifacts/coverage/$package
  rm -rf "$folder"
  dotnet test "tests/$package.Tests" --configuration Release --collect:"XPlat Code Coverage" \
    --results-directory "$folder" | grep -E '^ *(Passed|Failed)! '
  dotnet reportgenerator "-reports:$folder/*/coverage.cobertura.xml" "-targetdir:$folder/report" \
    "-assemblyfilters:+$package" '-filefilters:-*/obj/*' '-reporttypes:TextSummary;Html' >/dev/null
  grep -E 'Line coverage|Branch coverage|Coverable lines|Total branches' "$folder/report/Summary.txt"
done
