using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Sources;

public sealed partial class TimeAndChance
{
    [Fact]
    public void Nothing_shipped_asks_for_the_time_or_for_chance_by_itself() =>
        Offenders.AreExempt(
            RuleNames.AmbientClock,
            Package.All.SelectMany(package => package.Sources).Where(path => Repo.Lines(path).Any(Asks)),
            "Take an Instant, an IClock or an id as an argument (style 37).");

    [Fact]
    public void Tests_neither_sleep_nor_ask_for_the_time() =>
        Offenders.AreExempt(
            RuleNames.TestWait,
            Repo.Files(".cs", "tests")
                .Where(path => !path.Contains("Beauty.Architecture.Tests", StringComparison.Ordinal))
                .Where(path => Repo.Lines(path).Any(line => Asks(line) || Sleeps().IsMatch(line))),
            "Pass the time in; wait for the event itself.");

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", true)]
    [InlineData("var today = DateTimeOffset.Now.Date;", true)]
    [InlineData("=> SystemClock.Instance;", true)]
    [InlineData("Id.From(Guid.CreateVersion7())", true)]
    [InlineData("new Random()", true)]
    [InlineData("new Random(seed)", false)]
    [InlineData("/// <summary>Not DateTime.Now.</summary>", false)]
    [InlineData("Instant now, Guid id", false)]
    public void A_line_that_asks_is_told_from_one_that_does_not(string line, bool asks) =>
        Assert.Equal(asks, Asks(line));

    private static bool Asks(string line) =>
        Ambient().IsMatch(line) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal);

    [GeneratedRegex(
        @"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|SystemClock\.Instance|TimeProvider\.System|" +
        @"Environment\.TickCount|Stopwatch\.(StartNew|GetTimestamp)|" +
        @"Guid\.(NewGuid|CreateVersion7)\(|new Random\(\)|Random\.Shared",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ambient();

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay\(|Skip = """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sleeps();
}
