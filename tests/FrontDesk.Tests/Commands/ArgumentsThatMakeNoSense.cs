using FrontDesk.Commands;

namespace FrontDesk.Tests.Commands;

public sealed class ArgumentsThatMakeNoSense : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("'bogus'", "bogus")]
    [InlineData("Required argument missing", "day")]
    [InlineData("'2026-13-01' is no date like 2026-12-01.", "day", "2026-13-01")]
    [InlineData("'yes'", "day", "2026-12-01", "yes")]
    [InlineData("No client is called 'Nobody'. There are ", "book", "Nobody", "eye", "2026-12-01T14:00")]
    [InlineData("There is no service 'perm'. There are ", "book", "+8619900000001", "perm", "2026-12-01T14:00")]
    [InlineData("'at noon' is no time like 2026-12-01T14:00.", "why", "eye", "at noon")]
    [InlineData("Nobody here is called 'bob'. There are lin, ", "why", "eye", "2026-12-01T14:00", "--with", "bob")]
    [InlineData("--database takes the path of a file.", "--database", " ")]
    [InlineData("--width takes 60 to 400 columns.", "--width", "59")]
    [InlineData("--width takes 60 to 400 columns.", "--width", "401")]
    [InlineData("'fr'", "--language", "fr")]
    [InlineData("Required argument missing", "replay")]
    [InlineData("Required argument missing", "fit")]
    public async Task Usage_goes_to_the_error_stream_with_exit_code_2(string said, params string[] arguments)
    {
        var run = await ConsoleRun.OfAsync(_folder.File("season.db"), arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Help_is_no_mistake()
    {
        var run = await ConsoleRun.OfAsync(_folder.File("season.db"), "book", "--help");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("--with <THERAPIST>", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }
}
