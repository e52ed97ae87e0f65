using FrontDesk.Commands;
using FrontDesk.Tests.Season;

namespace FrontDesk.Tests.Commands;

public sealed class ASalonWithASeason(SmallSeason season) : IClassFixture<SmallSeason>
{
    // The first of the forty clients of the small season; she is the first of the shipped season, too.
    private const string Client = "+8619900000001";

    [Fact]
    public async Task A_visit_is_booked_once_and_then_stands_in_the_book()
    {
        var booked = await RunAsync("book", Client, "eye", "2026-12-05T15:00", "--with", "lin");
        var again = await RunAsync("book", "+8619900000002", "eye", "2026-12-05T15:00", "--with", "lin");
        var day = await RunAsync("day", "2026-12-05");

        Assert.Equal(ExitCode.Done, booked.ExitCode);
        Assert.Contains("15:00–15:30  Eye care  Lin Xiaowen  Orchid room", booked.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, again.ExitCode);
        Assert.Contains("Lin Xiaowen is busy from 2026-12-05 15:00 to 15:30", again.Output, StringComparison.Ordinal);
        Assert.Contains("Free nearby: ", again.Output, StringComparison.Ordinal);
        Assert.Contains("Eyes", day.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_services_are_one_visit()
    {
        var run = await RunAsync("book", Client, "深层清洁护理+eye", "2026-12-06 10:00");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Deep cleansing facial", run.Output, StringComparison.Ordinal);
        Assert.Contains("Eye care", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-01T22:30", "The salon is not open", "[scheduling.location-closed]")]
    [InlineData("2026-10-02T14:00", "The salon is shut", "[scheduling.location-closure]")]
    public async Task Why_not_is_answered_with_the_reason_and_its_code(string start, string sentence, string code)
    {
        var run = await RunAsync("why", "eye", start);

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_stands_in_the_way_why_says_so()
    {
        var run = await RunAsync("why", "眼部护理", "2026-12-08T14:00", "--language", "zh");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("没有障碍，可以预约。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_is_drawn_without_colour_where_the_output_is_no_terminal()
    {
        var run = await RunAsync("day", "2026-09-16", "--width", "140");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("Wednesday 16 September 2026", run.Output, StringComparison.Ordinal);
        Assert.Contains("Chen Yutong (annual leave)", run.Output, StringComparison.Ordinal);
        Assert.Contains("-- day 2026-09-17 --database", run.Output, StringComparison.Ordinal);
    }

    private Task<ConsoleRun> RunAsync(params string[] arguments) =>
        ConsoleRun.OfAsync("unused.db", [.. arguments, "--database", season.File]);
}
