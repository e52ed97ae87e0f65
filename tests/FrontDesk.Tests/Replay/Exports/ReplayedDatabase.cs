using FrontDesk.Commands;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>A file into which a good export was replayed, once for all tests of a class.</summary>
public sealed class ReplayedDatabase : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string File => _folder.File("replayed.db");

    public async ValueTask InitializeAsync()
    {
        using var export = new MarkedExport();
        var run = await ConsoleRun.OfAsync(
            File, "replay", export.Folder, "--durations", export.Durations, "--database", File);
        Assert.NotEqual(ExitCode.Unusable, run.ExitCode);
        Assert.True(System.IO.File.Exists(File), run.Error);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
