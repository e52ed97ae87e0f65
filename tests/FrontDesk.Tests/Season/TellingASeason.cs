using FrontDesk.Desks;
using FrontDesk.Telling;
using NodaTime;

namespace FrontDesk.Tests.Season;

public sealed class TellingASeason
{
    [Fact]
    public async Task The_listeners_hear_each_event_of_the_season_once()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("told.db");
        var tally = await SmallSeason.PlayAsync(file);
        var now = Instant.FromUtc(2026, 9, 12, 14, 0);

        await using var house = await DeskHouse.OpenAsync(file);
        var behind = await EventTeller.TellAsync(house, now);
        await EventTeller.TellAsync(house, now);

        var counts = house.Told.ByName;
        Assert.Equal(0, behind);
        Assert.Equal((1, 40), (counts["location.opened"], counts["client.registered"]));
        Assert.Equal(tally.BookedAsWished + tally.BookedOtherwise, counts["appointment.booked"]);
        Assert.Equal(tally.Moved + tally.HitAndMoved, counts["appointment.moved"]);
        Assert.Equal(
            (tally.Completed, tally.NoShows), (counts["appointment.completed"], counts["appointment.no-show-marked"]));
    }
}
