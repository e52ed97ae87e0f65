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

    private static async Task TamperAsync(string file, string sql)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await using (connection)
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            var command = connection.CreateCommand();
            await using (command)
            {
#pragma warning disable CA2100 // The statements are those of the theory above.
                command.CommandText = sql;
#pragma warning restore CA2100
                Assert.True(await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken) > 0);
            }
        }
    }
}
