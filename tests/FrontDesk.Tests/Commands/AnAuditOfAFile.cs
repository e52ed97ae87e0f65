using FrontDesk.Commands;
using FrontDesk.Tests.Season;
using Microsoft.Data.Sqlite;

namespace FrontDesk.Tests.Commands;

public sealed class AnAuditOfAFile(SmallSeason season) : IClassFixture<SmallSeason>
{
    [Fact]
    public async Task A_season_that_was_played_through_the_desks_is_clean()
    {
        var run = await RunAsync(season.File);

        Assert.Matches("Audit: clean \\([0-9,]+ roots, [1-9][0-9,]* ledgers, [1-9][0-9,]* journals", run.Output);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("UPDATE member_summaries SET available = available + 1", "audit.rows-different")]
    [InlineData("DELETE FROM purchase_summaries", "audit.rows-missing")]
    public async Task What_somebody_changed_behind_the_desks_is_named_with_its_code(string tampering, string code)
    {
        using var folder = new TemporaryFolder();
        var copy = folder.File("tampered.db");
        File.Copy(season.File, copy);
        await TamperAsync(copy, tampering);

        var (english, chinese) = (await RunAsync(copy), await RunAsync(copy, "--language", "zh"));

        Assert.Equal((ExitCode.Findings, 2), (english.ExitCode, english.ExitCode));
        Assert.Contains(code, english.Output, StringComparison.Ordinal);
        Assert.Contains("W18", english.Output, StringComparison.Ordinal);
        Assert.Contains("对账：发现", chinese.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("clean", english.Output, StringComparison.Ordinal);
    }

    // The books of one member: her first and last journals.
    private const string OneLedger =
        "(SELECT ledger FROM ledger_journals WHERE owner LIKE 'membership/%' ORDER BY ledger LIMIT 1)";

    [Theory]
    [InlineData(
        "UPDATE ledger_entries SET delta = delta + 100, after = after + 100 WHERE account = 2 AND number = 1",
        "audit.ledger-law",
        "law 4")]
    [InlineData(
        "UPDATE ledger_entries SET lot = lot + 1 WHERE account = 2 AND number = 1",
        "audit.ledger-law",
        "law 21")]
    [InlineData("UPDATE ledger_entries SET sequence = 99 WHERE number = 1", "audit.ledger-law", "law 6")]
    [InlineData("DELETE FROM ledger_entries WHERE number = 1", "audit.ledger-law", "law 2")]
    [InlineData("UPDATE ledger_journals SET kind = 5 WHERE sequence = 1", "audit.ledger-law", "law 22")]
    [InlineData(
        "UPDATE ledger_journals SET recorded_at = recorded_at + 1 WHERE sequence = 1",
        "audit.ledger-law",
        "law 15")]
    [InlineData(
        "UPDATE ledger_journals SET command = zeroblob(16) WHERE sequence = 1",
        "audit.ledger-unreadable",
        "law 1")]
    [InlineData("DELETE FROM ledger_journals WHERE sequence = 1", "audit.ledger-law", "law 2")]
    [InlineData("DELETE FROM ledger_journals WHERE sequence > 0", "audit.ledger-without-journals", "law 30")]
    [InlineData("UPDATE ledger_journals SET lots = '{' WHERE sequence = 1", "audit.ledger-unreadable", "law 1")]
    [InlineData("UPDATE ledger_journals SET unit = '' WHERE sequence = 1", "audit.ledger-unreadable", "law 1")]
    [InlineData("UPDATE ledger_journals SET owner = 'nobody' WHERE sequence = 1", "audit.ledger-unreadable", "law 1")]
    public async Task What_somebody_changed_in_the_books_themselves_breaks_a_law_that_is_named(
        string tampering, string code, string rule)
    {
        using var folder = new TemporaryFolder();
        var copy = folder.File("tampered.db");
        File.Copy(season.File, copy);
        await TamperAsync(copy, $"{tampering} AND ledger = {OneLedger}");

        var run = await RunAsync(copy);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains($"[{code}, {rule}]", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_file_without_the_salon_is_no_file_to_audit()
    {
        using var folder = new TemporaryFolder();

        var run = await RunAsync(folder.File("nowhere.db"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("nowhere.db", run.Error, StringComparison.Ordinal);
    }

    private static Task<ConsoleRun> RunAsync(string file, params string[] options) =>
        ConsoleRun.OfAsync("unused.db", ["audit", .. options, "--database", file]);

    /// <summary>Changes a file as somebody would who stops at nothing: checks, keys and triggers are off.</summary>
    private static async Task TamperAsync(string file, string sql)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await using (connection)
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await RunAsync(connection, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
            var triggers = await TriggersAsync(connection);
            foreach (var (name, _) in triggers)
            {
                await RunAsync(connection, $"DROP TRIGGER {name}");
            }

            Assert.True(await RunAsync(connection, sql) > 0);
            foreach (var (_, create) in triggers)
            {
                await RunAsync(connection, create);
            }
        }
    }

    private static async Task<List<(string Name, string Sql)>> TriggersAsync(SqliteConnection connection)
    {
        var triggers = new List<(string, string)>();
        var command = connection.CreateCommand();
        await using (command)
        {
            command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
            var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            await using (row)
            {
                while (await row.ReadAsync(TestContext.Current.CancellationToken))
                {
                    triggers.Add((row.GetString(0), row.GetString(1)));
                }
            }
        }

        return triggers;
    }

    private static async Task<int> RunAsync(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        await using (command)
        {
#pragma warning disable CA2100 // The statements are those of the theories above and the file's own triggers.
            command.CommandText = sql;
#pragma warning restore CA2100
            return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }
}
