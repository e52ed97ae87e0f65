using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>Runs the migrations that a file still lacks, all in one transaction.</summary>
/// <remarks>
/// The statements are EF's own. EF's way of running them takes a lock by a row in the file, which a killed process
/// leaves behind for ever; here the file's write lock serves, and a killed migration leaves the file as it was.
/// </remarks>
internal sealed class StoreMigrator(StoreFile file)
{
    /// <summary>Brings the file to the current schema; the session's transaction is left open.</summary>
    /// <returns>Whether anything was to be done.</returns>
    public bool Migrate(SqliteSession session)
    {
        var (id, schema) = (session.Number("PRAGMA application_id"), session.Number("PRAGMA user_version"));
        if (id != 0 || schema != 0)
        {
            file.RequireOurs(id, schema);
        }

        if (schema == StoreSchema.Current)
        {
            return false;
        }

        session.Run(Script(session.Context, schema));
        session.Run(BackstopTriggers.Renewal);
        session.Run($"PRAGMA application_id = {StoreFile.ApplicationId}; PRAGMA user_version = {StoreSchema.Current}");
        RequireBackstop(file, session);
        return true;
    }

    /// <summary>
    /// Refuses a file whose triggers are not exactly those of this version, or whose ledgers lack a constraint.
    /// </summary>
    public static void RequireBackstop(StoreFile file, SqliteSession session)
    {
        foreach (var (name, text) in BackstopTriggers.Texts)
        {
            var found = TextOf(session, "trigger", name);
            if (!text.Equals(found, StringComparison.Ordinal))
            {
                throw Missing(file, $"{(found is null ? "lacks" : "holds a changed")} trigger {name}");
            }
        }

        foreach (var (table, constraints) in LedgerConstraints.Texts)
        {
            var found = TextOf(session, "table", table) ?? throw Missing(file, $"lacks table {table}");
            if (Array.Find(constraints, one => !found.Contains(one, StringComparison.Ordinal)) is { } lacking)
            {
                throw Missing(file, $"lacks the constraint {lacking} of table {table}");
            }
        }
    }

    private static string? TextOf(SqliteSession session, string type, string name) => session
        .Bind("SELECT sql FROM sqlite_master WHERE type = @p0 AND name = @p1", type, name).ExecuteScalar() as string;

    private static StoreFileException Missing(StoreFile file, string what) => file.Problem(
        StoreFileProblem.BackstopMissing,
        $"{what}, a backstop against double booking or false ledgers. Maybe another program changed the file: " +
        "restore a backup.");

    private static string Script(SqliteContext context, int schema)
    {
        var migrations = context.GetService<IMigrationsAssembly>().Migrations.Keys.ToArray();
        return context.GetService<IMigrator>().GenerateScript(
            schema == 0 ? Migration.InitialDatabase : migrations[schema - 1],
            migrations[StoreSchema.Current - 1],
            MigrationsSqlGenerationOptions.NoTransactions);
    }
}
