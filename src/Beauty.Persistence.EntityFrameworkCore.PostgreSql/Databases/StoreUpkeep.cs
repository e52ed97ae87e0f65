using System.Globalization;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;

/// <summary>Migrates and checks a database over one connection.</summary>
internal sealed class StoreUpkeep(NpgsqlConnection connection, StoreDatabase database)
{
    /// <summary>The lock of the one that migrates: "BEAU" and the number of this use.</summary>
    public const long MigrationLock = 0x42454155_00000001;

    /// <summary>Runs the migrations that are missing, all in one transaction.</summary>
    /// <remarks>
    /// The statements are EF's own. EF locks its table of migrations, which does not exist when two hosts start on an
    /// empty database; a lock that is no table serves both.
    /// </remarks>
    public async Task MigrateAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var milliseconds = ((long)patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
            await RunAsync($"SET LOCAL lock_timeout = {milliseconds}", cancellationToken).ConfigureAwait(false);
            await RunAsync(
                string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({MigrationLock})"),
                cancellationToken).ConfigureAwait(false);
            if (await ScriptAsync(cancellationToken).ConfigureAwait(false) is { } script)
            {
                await RunAsync(script, cancellationToken).ConfigureAwait(false);
            }

            await RequireBackstopAsync(cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Throws what is wrong with the database, if anything is.</summary>
    public async Task CheckAsync(bool requiresDurableServer, CancellationToken cancellationToken)
    {
        using var context = PostgreSqlContext.Over(connection);
        var known = context.GetService<IMigrationsAssembly>().Migrations.Keys.ToList();
        var applied = await AppliedAsync(cancellationToken).ConfigureAwait(false);
        RequireKnown(applied, known);
        if (known.Except(applied, StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw database.Problem(
                StoreDatabaseProblem.NeedsMigration,
                $"has not had migration {missing}. Maybe back it up and call MigrateAsync.");
        }

        await RequireBackstopAsync(cancellationToken).ConfigureAwait(false);
        if (requiresDurableServer)
        {
            await RequireDurabilityAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<string?> ScriptAsync(CancellationToken cancellationToken)
    {
        using var context = PostgreSqlContext.Over(connection);
        var known = context.GetService<IMigrationsAssembly>().Migrations.Keys.ToList();
        var applied = await AppliedAsync(cancellationToken).ConfigureAwait(false);
        RequireKnown(applied, known);
        return applied.Count == known.Count
            ? null
            : context.GetService<IMigrator>().GenerateScript(
                applied.Count == 0 ? Migration.InitialDatabase : applied[^1],
                known[^1],
                MigrationsSqlGenerationOptions.NoTransactions);
    }

    private void RequireKnown(List<string> applied, List<string> known)
    {
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw database.Problem(
                StoreDatabaseProblem.NewerSchema,
                $"has had migration {unknown}, which this version does not know. Maybe update the package.");
        }
    }

    private async Task<List<string>> AppliedAsync(CancellationToken cancellationToken)
    {
        var history = $"\"{PostgreSqlContext.History}\"";
        var exists = await LinesAsync($"SELECT to_regclass('{history}')::text", cancellationToken)
            .ConfigureAwait(false);
        return exists.Count == 1
            ? await LinesAsync($"SELECT \"MigrationId\" FROM {history} ORDER BY 1", cancellationToken)
                .ConfigureAwait(false)
            : [];
    }

    private async Task RequireBackstopAsync(CancellationToken cancellationToken)
    {
        var found = (await LinesAsync(Backstop.Question, cancellationToken).ConfigureAwait(false))
            .ToHashSet(StringComparer.Ordinal);
        if (Backstop.Parts.FirstOrDefault(part => !found.Contains(part)) is { } lacking)
        {
            throw database.Problem(
                StoreDatabaseProblem.BackstopMissing,
                $"lacks or has changed: {lacking}, a part of the backstop against double booking and false ledgers. " +
                "Maybe another program changed it: restore a backup, or make it anew.");
        }
    }

    private async Task RequireDurabilityAsync(CancellationToken cancellationToken)
    {
        var unsafeSettings = await LinesAsync(
            """
            SELECT name FROM pg_settings
            WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off' ORDER BY name
            """,
            cancellationToken).ConfigureAwait(false);
        if (unsafeSettings is [var setting, ..])
        {
            throw database.Problem(
                StoreDatabaseProblem.NotDurable,
                $"may lose what it acknowledged: {setting} is off. Maybe set it on, for the server or for this user.");
        }
    }

    private async Task<List<string>> LinesAsync(string sql, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var command = Command(sql);
        await using (command.ConfigureAwait(false))
        {
            var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (row.ConfigureAwait(false))
            {
                while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    if (!await row.IsDBNullAsync(0, cancellationToken).ConfigureAwait(false))
                    {
                        lines.Add(row.GetString(0));
                    }
                }
            }
        }

        return lines;
    }

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        var command = Command(sql);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

#pragma warning disable CA2100 // The texts are constants, EF's statements and a number of milliseconds.
    private NpgsqlCommand Command(string sql) => new(sql, connection);
#pragma warning restore CA2100
}
