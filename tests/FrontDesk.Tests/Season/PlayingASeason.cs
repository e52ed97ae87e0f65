using FrontDesk.Season;

namespace FrontDesk.Tests.Season;

public sealed class PlayingASeason(SmallSeason season) : IClassFixture<SmallSeason>
{
    [Fact]
    public async Task The_same_seed_gives_the_same_counts_and_the_same_refusals()
    {
        using var folder = new TemporaryFolder();

        var again = await SmallSeason.PlayAsync(folder.File("again.db"));

        Assert.Equal(Counts(season.Tally), Counts(again));
        Assert.Equal(season.Tally.Refusals, again.Refusals);
    }

    [Fact]
    public void Each_request_is_booked_as_wished_or_otherwise_or_lost()
    {
        var tally = season.Tally;

        Assert.Equal(tally.Asked, tally.BookedAsWished + tally.BookedOtherwise + tally.Lost);
        Assert.True(tally.BookedAsWished > tally.Asked / 3);
        Assert.True(tally.BookedOtherwise > 0);
    }

    [Fact]
    public void A_therapist_who_falls_ill_leaves_visits_that_are_moved_or_called_off()
    {
        var tally = season.Tally;

        Assert.True(tally.Hit > 0);
        Assert.Equal(tally.Hit, tally.HitAndMoved + tally.HitAndCancelled);
    }

    [Fact]
    public void Refusals_are_told_with_names_and_never_with_ids()
    {
        var examples = season.Tally.Refusals.Select(refusal => refusal.Example).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.DoesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}", example));
    }

    private static (int, int, int, int, int, int, int) Counts(SeasonTally tally) =>
        (
            tally.Asked,
            tally.BookedAsWished,
            tally.BookedOtherwise,
            tally.Completed,
            tally.NoShows,
            tally.Moved,
            tally.Commands);
}
