#!/usr/bin/env bash
# Writes Beauty.sln anew from the projects that exist and renews the lock files: run it after adding or merging a project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rm -f Beauty.sln
dotnet new sln --format sln --name Beauty
find src tests samples benchmarks tools -name '*.csproj' -not -path '*/obj/*' | sort | xargs dotnet sln Beauty.sln add
dotnet restore --force-evaluate Beauty.sln
