using FrontDesk.Commands;
using FrontDesk.Tests.Season;

namespace FrontDesk.Tests.Commands;

public sealed class TheFileOfAClient(SmallSeason season) : IClassFixture<SmallSeason>
{
    // The first client has given her consents, is a member and is allergic to something.
    private const string Known = "+8619900000001";

    // The second has given none, and has a tier by the owner's word.
    private const string Reserved = "+8619900000002";

    [Fact]
    public async Task The_manager_sees_contact_wishes_points_and_why_the_tier_is_as_it_is()
    {
        var run = await RunAsync(Known);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("for the manager", run.Output, StringComparison.Ordinal);
        Assert.Contains(Known, run.Output, StringComparison.Ordinal);
        Assert.Contains("Wishes          light pressure, guqin, quietly", run.Output, StringComparison.Ordinal);
        Assert.Contains("to the next", run.Output, StringComparison.Ordinal);
        Assert.Contains("membership began on tier member", run.Output, StringComparison.Ordinal);
        Assert.Contains("there are some: the therapist may see which", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("fragrance", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_desk_sees_balances_but_neither_wishes_nor_what_is_missing_to_a_tier()
    {
        var run = await RunAsync(Known, "--role", "reception");

        Assert.Contains(Known, run.Output, StringComparison.Ordinal);
        Assert.Contains(" points, ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("to the next", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Wishes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Why", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_therapist_to_whom_nobody_comes_sees_masks()
    {
        var run = await RunAsync(Known, "--role", "therapist");

        Assert.Contains("199****0001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Known, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Taboos", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("points", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Known, true)]
    [InlineData(Reserved, false)]
    public async Task Marketing_reaches_only_those_who_have_agreed_to_it(string client, bool isShown)
    {
        var run = await RunAsync(client, "--role", "marketing");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(isShown, run.Output.Contains(client, StringComparison.Ordinal));
        Assert.DoesNotContain("points", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tier_by_hand_is_explained_in_the_language_of_the_reader()
    {
        var (english, chinese) = (await RunAsync(Reserved), await RunAsync(Reserved, "--language", "zh"));

        Assert.Contains("by hand; reason: owners-guest", english.Output, StringComparison.Ordinal);
        Assert.Contains("owners-guest", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("积分与等级", chinese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_reading_is_written_to_a_log_beside_the_database()
    {
        await RunAsync(Known, "--role", "reception");

        var log = await File.ReadAllTextAsync(
            $"{season.File}.access.jsonl", TestContext.Current.CancellationToken);
        Assert.Contains("\"reception\"", log, StringComparison.Ordinal);
        Assert.DoesNotContain("19900000001", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_in_the_file_is_refused()
    {
        var run = await RunAsync("+8619900000200");

        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.NotEmpty(run.Output);
    }

    [Theory]
    [InlineData("No client is called 'Nobody'. There are ", "Nobody")]
    [InlineData("janitor", Known, "--role", "janitor")]
    public async Task A_name_or_role_that_nobody_has_makes_no_sense(string said, params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private Task<ConsoleRun> RunAsync(params string[] arguments) =>
        ConsoleRun.OfAsync("unused.db", ["client", .. arguments, "--database", season.File]);
}
