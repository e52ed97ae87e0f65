using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Replay;
using FrontDesk.Salons;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay;

public sealed class ReplayingUnderOtherConditions : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TradingExport _export = new();

    private string Database => _folder.File("replay.db");

    public void Dispose()
    {
        _export.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("replay-programme.json", "--programme", "\"points\": 1,", "\"points\": 2,", "loyalty programme")]
    [InlineData("replay-till.json", "--till", "\"price\": 250", "\"price\": 251", "pack in the till's file")]
    public async Task Another_file_of_the_sample_needs_another_database(
        string shipped, string option, string text, string other, string named)
    {
        await ConsoleRun.OfAsync(Database, _export.Arguments(Database));
        var before = await StoreDigest.ReadAsync(Database);
        var file = _folder.Write(
            shipped, DataFile.ReadText(DataFile.Shipped(shipped)).Replace(text, other, StringComparison.Ordinal));

        var run = await ConsoleRun.OfAsync(Database, [.. _export.Arguments(Database), option, file]);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains($"was replayed with another {named}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await StoreDigest.ReadAsync(Database));
    }

    [Theory]
    [InlineData("America/Winnipeg", "Europe/Berlin", ExitCode.Unusable, "another time zone")]
    [InlineData("America/Winnipeg", "Winnipeg", ExitCode.Unusable, "'Winnipeg' is no time zone")]
    [InlineData("\"gridMinutes\": 10", "\"gridMinutes\": 0", ExitCode.Unusable, "durations.json: ")]
    [InlineData("\"minutes\": 50", "\"minutes\": -5", ExitCode.Unusable, "durations.json: ")]
    public async Task Other_or_impossible_durations_are_refused_by_name(
        string text, string other, int exit, string said)
    {
        await ConsoleRun.OfAsync(Database, _export.Arguments(Database));
        await File.WriteAllTextAsync(
            _export.Durations,
            DataFile.ReadText(_export.Durations).Replace(text, other, StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var run = await ConsoleRun.OfAsync(Database, _export.Arguments(Database));

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"currency\": \"CAD\"", "\"currency\": \"DOLLAR\"", "'DOLLAR' is no currency")]
    [InlineData("\"gstPercent\": 5", "\"gstPercent\": 105", "a tax is 0 to 100 %")]
    [InlineData("\"paid\": 5, \"gifted\": 1", "\"paid\": 0, \"gifted\": 0", "the pack SBD5+1")]
    public async Task A_till_file_that_makes_no_sense_makes_no_database(string text, string other, string said)
    {
        var till = DataFile.ReadText(DataFile.Shipped("replay-till.json"));
        var file = _folder.Write("till.json", till.Replace(text, other, StringComparison.Ordinal));

        var run = await ConsoleRun.OfAsync(Database, [.. _export.Arguments(Database), "--till", file]);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task What_an_earlier_export_told_stays_and_the_contradiction_is_told()
    {
        await ConsoleRun.OfAsync(Database, _export.Arguments(Database));
        _export.Files.WriteNoShows();
        _export.Files.WriteReceipts("300,04/04/2018,Haircut,GONE01,ANN,1,40,2,3.2");

        var run = await ConsoleRun.OfAsync(Database, _export.Arguments(Database));

        Assert.Contains("that an earlier export told otherwise: 1.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_salt_is_beside_the_database_and_on_no_screen()
    {
        string[] unsalted = ["replay", _export.Folder, "--durations", _export.Durations, "--database", Database];

        var run = await ConsoleRun.OfAsync(Database, unsalted);
        var day = await ConsoleRun.OfAsync(Database, "day", "2018-04-04", "--database", Database);

        var salt = await File.ReadAllTextAsync(SaltFile.Beside(Database), TestContext.Current.CancellationToken);
        Assert.Equal(16, salt.Length);
        Assert.DoesNotContain(salt, run.Output + run.Error + day.Output + day.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await ConsoleRun.OfAsync(Database, unsalted)).ExitCode);
    }

    [Fact]
    public async Task Without_its_salt_a_database_is_refused_and_a_wrong_one_is_noticed()
    {
        await ConsoleRun.OfAsync(Database, _export.Arguments(Database));
        File.Delete(SaltFile.Beside(Database));
        string[] unsalted = ["replay", _export.Folder, "--durations", _export.Durations, "--database", Database];

        var lost = await ConsoleRun.OfAsync(Database, unsalted);
        var wrong = await ConsoleRun.OfAsync(Database, _export.Arguments(Database, "pepper"));

        Assert.Equal((ExitCode.Unusable, ExitCode.Unusable), (lost.ExitCode, wrong.ExitCode));
        Assert.Contains("without the salt no row is found again", lost.Error, StringComparison.Ordinal);
        Assert.Contains("another salt", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_to_try_next_is_the_same_again_and_the_file_can_be_audited()
    {
        var run = await ConsoleRun.OfAsync(Database, _export.Arguments(Database));
        var audit = await ConsoleRun.OfAsync(Database, "audit", "--database", Database);

        Assert.Contains($"--durations \"{_export.Durations}\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, audit.ExitCode);
        Assert.Contains("Audit: clean", audit.Output, StringComparison.Ordinal);
    }
}
