using FrontDesk.Commands;
using FrontDesk.Tests.Replay;

namespace FrontDesk.Tests.Commands;

public sealed class FilesThatAreNotOurs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("day", "2026-12-01")]
    [InlineData("why", "eye", "2026-12-01T14:00")]
    [InlineData("book", "+8619900000001", "eye", "2026-12-01T14:00")]
    public async Task A_file_of_another_program_is_left_as_it_is(params string[] arguments)
    {
        var file = _folder.Write("letters.txt", "Dear Sir or Madam,");

        var run = await ConsoleRun.OfAsync(_folder.File("unused.db"), [.. arguments, "--database", file]);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("letters.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal("Dear Sir or Madam,", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_salon_that_is_not_the_invented_one_is_never_replaced_by_a_season()
    {
        using var export = new SyntheticExport();
        export.WriteBookings("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950");
        var file = _folder.File("replay.db");
        await ConsoleRun.OfAsync(file, "replay", export.Folder, "--durations", export.Durations);
        var before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        var run = await ConsoleRun.OfAsync(file);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("holds another salon's data and was left as it is.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_missing_file_is_named_and_not_made()
    {
        var file = _folder.File("nowhere.db");

        var run = await ConsoleRun.OfAsync(file, "day", "2026-12-01");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("nowhere.db", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }
}
