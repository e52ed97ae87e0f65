using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay;

public sealed class ReplayingTwice : IDisposable
{
    /// <summary>Enough for a process to be killed in the midst of.</summary>
    private const int Days = 15;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_run_changes_no_row_of_any_table()
    {
        using var export = new TradingExport();
        var file = _folder.File("replay.db");
        await ConsoleRun.OfAsync(file, export.Arguments(file));
        var before = await StoreDigest.ReadAsync(file);

        var again = await ConsoleRun.OfAsync(file, export.Arguments(file));

        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.Equal(before, await StoreDigest.ReadAsync(file));
        Assert.Contains(before, table => table is { Table: "commands", Rows: > 40 });
    }

    [Fact]
    public async Task Two_files_replayed_with_one_salt_hold_the_same_rows_and_with_another_salt_do_not()
    {
        using var export = new TradingExport();
        var (one, other, salted) = (_folder.File("one.db"), _folder.File("other.db"), _folder.File("salted.db"));

        await ConsoleRun.OfAsync(one, export.Arguments(one));
        await ConsoleRun.OfAsync(other, export.Arguments(other));
        await ConsoleRun.OfAsync(salted, export.Arguments(salted, "pepper"));

        Assert.Equal(await StoreDigest.ReadAsync(one), await StoreDigest.ReadAsync(other));
        Assert.NotEqual(await StoreDigest.ReadAsync(one), await StoreDigest.ReadAsync(salted));
    }

    [Fact]
    public async Task A_file_keeps_the_salt_with_which_it_was_replayed()
    {
        using var export = new TradingExport();
        var file = _folder.File("replay.db");
        await ConsoleRun.OfAsync(file, export.Arguments(file));

        var run = await ConsoleRun.OfAsync(file, export.Arguments(file, "pepper"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("another salt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_killed_again_and_again_and_finished_at_last_ends_in_the_same_rows()
    {
        using var export = new TradingExport(Days);
        var (whole, killed) = (_folder.File("whole.db"), _folder.File("killed.db"));
        Assert.Equal(ExitCode.Done, await ReplayProcess.RunAsync(export.Arguments(whole)));
        var expected = await StoreDigest.ReadAsync(whole);

        foreach (var progress in new[] { "0 %", "30 %", "60 %", "90 %" })
        {
            // Each run goes over what is done already before it comes to new ground.
            Assert.NotEqual(ExitCode.Done, await ReplayProcess.KillAtAsync(progress, export.Arguments(killed)));
            Assert.NotEqual(expected, await StoreDigest.ReadAsync(killed));
        }

        Assert.Equal(ExitCode.Done, await ReplayProcess.RunAsync(export.Arguments(killed)));
        Assert.Equal(expected, await StoreDigest.ReadAsync(killed));
    }
}
