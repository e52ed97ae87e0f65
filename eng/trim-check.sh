#!/usr/bin/env bash
# Publishes the sample over the pure packages trimmed and self-contained, every trim warning an error, and runs it.
# Usage: eng/trim-check.sh [configuration]. Needs a restored solution.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet publish samples/TrimCheck --no-restore -r linux-x64 -c "${1:-Release}" -o "$folder"
"$folder/TrimCheck"
