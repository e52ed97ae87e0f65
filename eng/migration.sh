#!/usr/bin/env bash
# Adds a migration to the SQLite store: eng/migration.sh NAME. See tools/Beauty.Migrations/README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name=${1:?usage: eng/migration.sh NAME}
folder=src/Beauty.Persistence.EntityFrameworkCore.Sqlite/Migrations
dotnet tool restore >/dev/null
dotnet ef migrations add "$name" --output-dir Migrations \
  --project src/Beauty.Persistence.EntityFrameworkCore.Sqlite --startup-project tools/Beauty.Migrations
# Nothing of a migration is for hosts, and this repository's files start without a byte order mark.
sed -i -e '1s/^\xEF\xBB\xBF//' -e "s/^    \(public \)\?partial class $name/    internal sealed partial class $name/" "$folder"/*"_$name"*.cs
sed -i -e '1s/^\xEF\xBB\xBF//' "$folder/SqliteContextModelSnapshot.cs"
