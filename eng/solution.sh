#!/usr/bin/env bash
# Puts every project into Beauty.sln, anew if a merge left it in pieces, and renews the lock files: run it after adding or
# merging a project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shopt -s nullglob
if [ ! -f Beauty.sln ] || grep -q '^<<<<<<<' Beauty.sln; then
  rm -f Beauty.sln
  dotnet new sln --format sln --name Beauty
fi
dotnet sln Beauty.sln add --include-references false {src,tests,samples,benchmarks,tools}/*/*.csproj
dotnet restore --force-evaluate Beauty.sln
