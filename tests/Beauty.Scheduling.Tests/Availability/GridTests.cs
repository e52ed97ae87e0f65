using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Visits;
using NodaTime;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Which starts there are at all (T18–T22).</summary>
public sealed class GridTests
{
    [Fact]
    public void Starts_are_multiples_of_the_step_from_midnight_whenever_the_shift_begins()
    {
        var salon = new TestSalon().Ruled(rules => rules.WithGrid(StartGrid.Every(40))).Staff(1, "09:10-12:00");

        Assert.Equal("09:20 10:00 10:40 11:20", salon.Starts(Ask(Facial("40")))); // T18
    }

    [Fact]
    public void Each_day_counts_anew_from_its_midnight()
    {
        var salon = new TestSalon().Open("00:00-24:00").Staff(1, "00:00-24:00")
            .Ruled(rules => rules.WithGrid(StartGrid.Every(210)));

        // 210 minutes do not divide a day: the last step is short.
        Assert.Equal("00:00 03:30 07:00 10:30 14:00 17:30 21:00", salon.Starts(Ask(Facial("30"))));
    }

    [Fact]
    public void Starts_may_count_from_the_start_of_the_merged_shift()
    {
        var salon = new TestSalon().Ruled(rules => rules.WithGrid(StartGrid.EveryFromShiftStart(40)))
            .Staff(1, "09:10-18:00", pause: "11:00-11:15");

        Assert.Equal("09:10 09:50 11:15 11:55 12:35", salon.Starts(Ask(Facial("40")), within: "09:00-13:00")); // T18
    }

    [Fact]
    public void Bookings_never_shift_the_grid()
    {
        var salon = new TestSalon().Staff(1).Busy(Person(1), "09:00-09:50");

        Assert.StartsWith("10:00", salon.Starts(Ask(Facial("30"))), StringComparison.Ordinal); // T18
    }

    [Fact]
    public void A_remainder_shorter_than_the_service_is_not_offered()
    {
        var salon = new TestSalon().Staff(1, "09:00-10:00");

        Assert.Equal("09:00 09:15", salon.Starts(Ask(Facial("40")))); // T22: the step is independent of the length
        Assert.Empty(salon.Starts(Ask(Facial("61"))));
    }

    [Fact]
    public void The_range_bounds_the_start_and_not_the_end()
    {
        var salon = new TestSalon().Staff(1);

        Assert.Equal("10:00 10:15", salon.Starts(Ask(Facial("120")), within: "10:00-10:30")); // T21
    }

    [Theory]
    [InlineData("Europe/Berlin", "2027-10-31", "01:30+02 02:00+02 02:30+02 02:00+01 02:30+01 03:00+01")]
    [InlineData("Europe/Berlin", "2027-03-28", "01:30+01 03:00+02 03:30+02 04:00+02 04:30+02 05:00+02")]
    [InlineData("Australia/Lord_Howe", "2027-04-04",
        "01:30+11 01:30+10:30 02:00+10:30 02:30+10:30 03:00+10:30 03:30+10:30")]
    public void On_a_switch_day_the_grid_follows_the_clock_on_the_wall(string zone, string date, string starts)
    {
        var salon = new TestSalon(zone, date).Open("00:00-24:00").Staff(1, "01:30-24:00")
            .Ruled(rules => rules.WithGrid(StartGrid.Every(30)));

        var found = salon.Planner
            .Search(Ask(Facial("30")), Scheduling.Time.LocalDay.Of(salon.Date, salon.Zone)!.Value, null)
            .Take(6)
            .Select(slot => slot.Start.ToString("HH:mmo<g>", null));

        // T20: both 02:30 of a repeated hour, none of a skipped one; T7: each with its offset.
        Assert.Equal(starts, string.Join(' ', found));
    }

    [Fact]
    public void A_start_off_the_grid_is_refused_unless_the_channel_may_leave_it()
    {
        var salon = new TestSalon().Staff(1);
        var request = Ask(Facial("30"));

        var refused = Assert.IsType<StartOffGrid>(salon.Refused(request, "10:05"));

        Assert.Equal((salon.At("10:05"), 15), (refused.Start, refused.StepMinutes));
        Assert.Equal(salon.At("10:05"), salon.Plan(request.Through(BookingChannel.Desk), "10:05").Time.Start);
        Assert.IsType<StartOffGrid>(salon
            .Ruled(rules => rules.WithOffGridChannels())
            .Refused(request.Through(BookingChannel.Desk), "10:05"));
    }

    [Theory]
    [InlineData("10:00", true)]
    [InlineData("10:01", false)]
    public void The_past_is_not_offered(string now, bool isOffered)
    {
        var salon = new TestSalon().Staff(1);

        var starts = salon.Starts(Ask(Facial("30")), salon.At(now), "09:00-10:15");

        Assert.Equal(isOffered ? "10:00" : "", starts);
        if (!isOffered)
        {
            var refused = Assert.IsType<StartInPast>(salon.Refused(Ask(Facial("30")), "10:00", salon.At(now)));
            Assert.Equal((salon.At("10:00"), salon.At(now)), (refused.Start, refused.Now));
        }
    }

    [Fact]
    public void A_start_is_a_whole_second()
    {
        var planner = new TestSalon().Staff(1).Planner;
        var start = A.Monday + Duration.FromMilliseconds(1);

        Assert.Throws<ArgumentException>(() => planner.Place(Ask(Facial("30")), start, null));
        Assert.Throws<ArgumentException>(() => planner.Explain(Ask(Facial("30")), start, null));
        Assert.Throws<ArgumentException>(() => planner.Search(Ask(Facial("30")), default, null));
        Assert.Throws<ArgumentNullException>(() =>
            planner.Search((VisitRequest)null!, new TestSalon().Range("09:00-10:00"), null));
    }
}
