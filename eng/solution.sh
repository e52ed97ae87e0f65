#!/usr/bin/env bash
# Writes Beauty.sln anew from the projects that exist and renews the lock files: run it after adding or merging a project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shopt -s nullglob
rm -f Beauty.sln
dotnet new sln --format sln --name Beauty
dotnet sln Beauty.sln add --include-references false {src,tests,samples,benchmarks,tools}/*/*.csproj
dotnet restore --force-evaluate Beauty.sln
