#!/usr/bin/env bash
# Adds a migration to each relational store, or to those named: eng/migration.sh NAME [Sqlite] [PostgreSql].
# See tools/Beauty.Migrations/README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name=${1:?usage: eng/migration.sh NAME [Sqlite] [PostgreSql]}
shift
[ $# -gt 0 ] || set -- Sqlite PostgreSql
dotnet tool restore >/dev/null
for store in "$@"; do
  project=src/Beauty.Persistence.EntityFrameworkCore.$store
  dotnet ef migrations add "$name" --output-dir Migrations --context "${store}Context" \
    --project "$project" --startup-project tools/Beauty.Migrations
  # Nothing of a migration is for hosts, and this repository's files start without a byte order mark.
  sed -i -e '1s/^\xEF\xBB\xBF//' -e "s/^    \(public \)\?partial class $name/    internal sealed partial class $name/" \
    "$project"/Migrations/*"_$name"*.cs
  sed -i -e '1s/^\xEF\xBB\xBF//' "$project/Migrations/${store}ContextModelSnapshot.cs"
done
