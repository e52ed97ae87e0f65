using System.Text.RegularExpressions;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Databases;

public sealed class CheckingTests(SharedServer server)
{
    private const string Exclude =
        "EXCLUDE USING gist (tenant WITH =, scope WITH =, owner WITH =, unit WITH =, " +
        "tstzrange(core_start, core_end, '[)') WITH &&) WHERE (kind = 1)";

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, Backstop.Parts.Count)];

    /// <summary>What replaces the exclusion, which is dropped before.</summary>
    public static TheoryData<string> FalseExclusions =>
    [
        Exclude,
        $"{Exclude} DEFERRABLE",
        $"{Exclude.Replace("[)", "()", StringComparison.Ordinal)} DEFERRABLE INITIALLY DEFERRED",
        $"{Exclude.Replace("unit WITH =, ", "", StringComparison.Ordinal)} DEFERRABLE INITIALLY DEFERRED",
        $"{Exclude.Replace("kind = 1", "kind = 2", StringComparison.Ordinal)} DEFERRABLE INITIALLY DEFERRED",
    ];

    [Fact]
    public async Task A_migrated_database_passes()
    {
        await using var database = await TempDatabase.MigratedAsync(server);

        await database.Store().CheckAsync(Token);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_database_without_a_part_of_its_backstop_is_refused_with_the_name_of_the_part(int index)
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        var part = Backstop.Parts[index];
        await database.RunAsync(await RemovalOfAsync(database, part));

        var error = await Assert.ThrowsAsync<StoreDatabaseException>(() => database.Store().CheckAsync(Token));

        Assert.Equal(StoreDatabaseProblem.BackstopMissing, error.Problem);
        Assert.Contains($"lacks or has changed: {part}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FalseExclusions))]
    public async Task An_exclusion_of_another_text_is_no_backstop(string exclusion)
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        await database.RunAsync(
            "ALTER TABLE claims DROP CONSTRAINT ex_claims_overlap; " +
            $"ALTER TABLE claims ADD CONSTRAINT ex_claims_overlap {exclusion}");

        var error = await Assert.ThrowsAsync<StoreDatabaseException>(() => database.Store().CheckAsync(Token));

        Assert.Equal(StoreDatabaseProblem.BackstopMissing, error.Problem);
        Assert.Contains("EXCLUDE", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "ALTER TABLE ledger_entries DISABLE TRIGGER ledger_entries_append_only", "trigger ledger_entries_append_only")]
    [InlineData("ALTER TABLE ledger_entries DISABLE TRIGGER ALL", "FOREIGN KEY")]
    [InlineData("ALTER TABLE claims DISABLE TRIGGER ALL", "EXCLUDE")]
    [InlineData("ALTER TABLE claims RENAME TO old_claims", "constraint of claims")]
    [InlineData(
        "CREATE OR REPLACE FUNCTION beauty_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "trigger ledger_entries_append_only")]
    public async Task What_is_there_and_not_in_force_is_no_backstop(string change, string named)
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        await database.RunAsync(change);

        var error = await Assert.ThrowsAsync<StoreDatabaseException>(() => database.Store().CheckAsync(Token));

        Assert.Equal(StoreDatabaseProblem.BackstopMissing, error.Problem);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM beauty_migrations", StoreDatabaseProblem.NeedsMigration, "MigrateAsync")]
    [InlineData("DROP TABLE beauty_migrations", StoreDatabaseProblem.NeedsMigration, "MigrateAsync")]
    [InlineData(
        "INSERT INTO beauty_migrations VALUES ('29990101000000_Later', '99')", StoreDatabaseProblem.NewerSchema,
        "29990101000000_Later")]
    public async Task A_database_of_another_schema_is_refused(
        string change, StoreDatabaseProblem problem, string named)
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        await database.RunAsync(change);

        var error = await Assert.ThrowsAsync<StoreDatabaseException>(() => database.Store().CheckAsync(Token));

        Assert.Equal(problem, error.Problem);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Equal(database.Store().Database, error.Database);
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("-c fsync=off", "", "fsync is off")]
    [InlineData("-c full_page_writes=off", "", "full_page_writes is off")]
    [InlineData("", "Options=-c synchronous_commit=off", "synchronous_commit is off")]
    public async Task A_server_that_may_lose_what_it_acknowledged_is_refused(
        string ofServer, string ofSession, string? named)
    {
        SharedServer.Require();
        await using var own = await ThrowAwayServer.StartAsync(ofServer);
        var address = own.Address(await own.MakeDatabaseAsync());
        await using var store = new PostgreSqlStore(
            new() { ConnectionString = $"{address};{ofSession}" }, new NoteSerializer());
        await store.MigrateAsync(Token);

        var error = await Xunit.Record.ExceptionAsync(() => store.CheckAsync(Token));

        Assert.Equal(
            named is null ? null : StoreDatabaseProblem.NotDurable, (error as StoreDatabaseException)?.Problem);
        Assert.True(
            named is null ? error is null : error!.Message.Contains(named, StringComparison.Ordinal), $"{error}");
    }

    [Fact]
    public async Task An_empty_database_and_a_missing_one_say_what_to_do()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        var store = database.Store();
        await using var nowhere = new PostgreSqlStore(
            new() { ConnectionString = (await server.StartedAsync()).Address("nowhere").ToString() },
            new NoteSerializer());

        var unused = await Assert.ThrowsAsync<StoreDatabaseException>(() => store.CheckAsync(Token));
        var used = await Assert.ThrowsAsync<StoreDatabaseException>(() => store.CommitAsync(1, plan => plan));
        var missing = await Assert.ThrowsAsync<StoreDatabaseException>(() => nowhere.CheckAsync(Token));

        Assert.Equal(StoreDatabaseProblem.NeedsMigration, unused.Problem);
        Assert.Equal(StoreDatabaseProblem.NeedsMigration, used.Problem);
        Assert.Equal(StoreDatabaseProblem.CannotOpen, missing.Problem);
    }

    // With all that rests on it: a foreign key cannot stand without the key it points to.
    private static async Task<string> RemovalOfAsync(TempDatabase database, string part)
    {
        var match = Regex.Match(
            part, "^(?<kind>extension|constraint of|unique index of|column of|trigger) (?<name>\\w+)(: )?(?<text>.*)$",
            RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var (name, text) = (match.Groups["name"].Value, match.Groups["text"].Value);
        return match.Groups["kind"].Value switch
        {
            "extension" => $"DROP EXTENSION {name} CASCADE",
            "constraint of" => $"ALTER TABLE {name} DROP CONSTRAINT \"" + await database.AskAsync(
                $"""
                SELECT conname FROM pg_constraint
                WHERE conrelid = '{name}'::regclass AND pg_get_constraintdef(oid) = $${text}$$
                """) + "\" CASCADE",
            "unique index of" => "DROP INDEX " + await database.AskAsync(
                $"""
                SELECT indexrelid::regclass::text FROM pg_index
                WHERE indrelid = '{name}'::regclass AND pg_get_indexdef(indexrelid) LIKE '%{text}'
                """),
            "column of" => $"ALTER TABLE {name} ALTER COLUMN {text.Split(' ')[0]} DROP EXPRESSION",
            _ => $"DROP TRIGGER {name} ON " + (text.Contains(" ON ledger_entries ", StringComparison.Ordinal)
                ? "ledger_entries"
                : "ledger_journals"),
        };
    }
}
