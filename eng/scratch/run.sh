#!/usr/bin/env bash
# Builds and runs a console app that knows Beauty by its packages only, as a newcomer's would.
# Usage: eng/scratch/run.sh PACKAGES FOLDER, where PACKAGES holds the packed *.nupkg and FOLDER is new or empty.
set -euo pipefail
packages=$(cd "$1" && pwd)
mkdir -p "$2"
cp "$(dirname "${BASH_SOURCE[0]}")"/{Scratch.csproj,Program.cs} "$(dirname "${BASH_SOURCE[0]}")"/../../global.json "$2"
cd "$2"

# One reference for each package that was packed, so that a new package is tried without a change here.
{
  echo '<Project><ItemGroup>'
  for file in "$packages"/Beauty.*.nupkg; do
    basename "$file" .nupkg | sed -E 's|^(.+)\.([0-9]+\.[0-9]+\.[0-9]+.*)$|<PackageReference Include="\1" Version="\2" />|'
  done
  echo '</ItemGroup></Project>'
} >Packages.props

# Our packages come from the folder and only from there; all else comes from the sources that this machine has configured.
mapfile -t sources < <(dotnet nuget list source | sed -nE 's/^ *[0-9]+\. +(.*) \[Enabled\]$/\1/p')
{
  echo '<configuration><packageSources>'
  echo "<add key=\"packed\" value=\"$packages\" />"
  echo '</packageSources><packageSourceMapping>'
  echo '<packageSource key="packed"><package pattern="Beauty.*" /></packageSource>'
  for source in "${sources[@]}"; do echo "<packageSource key=\"$source\"><package pattern=\"*\" /></packageSource>"; done
  echo '</packageSourceMapping></configuration>'
} >nuget.config

# A packages folder of its own: the machine's cache may hold an older package of the same version.
export NUGET_PACKAGES="$PWD.packages"
dotnet run --project Scratch.csproj
