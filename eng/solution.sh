#!/usr/bin/env bash
# Puts every project into Beauty.sln under its folder and renews the lock files: run it after adding or merging a project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shopt -s nullglob
dotnet sln Beauty.sln add {src,tests,samples,benchmarks,tools}/*/*.csproj
dotnet restore --force-evaluate Beauty.sln
