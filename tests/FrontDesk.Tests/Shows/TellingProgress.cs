using FrontDesk.Shows;
using Spectre.Console;

namespace FrontDesk.Tests.Shows;

public sealed class TellingProgress
{
    [Fact]
    public async Task A_file_gets_a_line_for_each_tenth()
    {
        var text = await RunAsync(isLive: false);

        Assert.Equal("  0 %  a\n 50 %  b [1]\n100 %  c\n", text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_terminal_gets_a_bar_that_ends_at_the_full()
    {
        var text = await RunAsync(isLive: true);

        Assert.Contains("100%", text, StringComparison.Ordinal);
        Assert.Contains("c", text, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(bool isLive)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isLive ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = isLive ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 100;
        var result = await ProgressShow.RunAsync(Screen.Over(console, Words.English, isLive), progress =>
        {
            progress(0, "a");
            progress(0.51, "b [1]");
            progress(0.55, "b [2]");
            progress(1, "c");
            return Task.FromResult(7);
        });

        Assert.Equal(7, result);
        return output.ToString();
    }
}
