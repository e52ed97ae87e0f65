using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Preparation, clean-up, turnover and working time (T24–T26).</summary>
public sealed class BuffersTests
{
    [Theory]
    [InlineData(0, 0, 0, "11:00")]
    [InlineData(15, 0, 0, "11:15")]
    [InlineData(0, 10, 0, "11:10")]
    [InlineData(15, 10, 0, "11:25")] // T25: both count
    public void Between_two_clients_of_one_person_clean_up_and_preparation_both_count(
        int cleanUpOfFirst, int preparation, int cleanUp, string first)
    {
        var salon = new TestSalon().Ruled(rules => rules.WithGrid(StartGrid.Every(5))).Staff(1)
            .Busy(Person(1), "10:00-11:00", after: cleanUpOfFirst);

        var starts = salon.Starts(Ask(Facial("30", preparation, cleanUp)), within: "10:00-18:00");

        Assert.StartsWith(first, starts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TurnoverRule.Shared, 15, 10, "11:15")] // T25: the larger is enough
    [InlineData(TurnoverRule.Shared, 10, 15, "11:15")]
    [InlineData(TurnoverRule.Additive, 15, 10, "11:25")]
    [InlineData(TurnoverRule.Shared, 0, 0, "11:00")]
    public void Between_two_uses_of_a_room_the_larger_is_enough_unless_the_salon_adds_them(
        TurnoverRule rule, int turnover, int preparation, string first)
    {
        var salon = new TestSalon()
            .Ruled(rules => rules.WithGrid(StartGrid.Every(5)).WithTurnover(rule))
            .Staff(1).Room(1)
            .Taken(CalendarId.Of(Thing(1)), "10:00-11:00", after: turnover);
        var service = Facial("30", preparation).Needing(ResourceNeed.Of(ResourceKind.Room));

        var starts = salon.Starts(Ask(service), within: "10:00-18:00");

        Assert.StartsWith(first, starts, StringComparison.Ordinal);
    }

    [Fact]
    public void The_turnover_of_a_room_stands_behind_each_use()
    {
        var salon = new TestSalon().Staff(1).Staff(2).Room(1, turnover: 20);
        var service = Facial("40").Needing(ResourceNeed.Of(ResourceKind.Room));
        salon.Book(salon.Plan(Ask(service), "10:00"));

        // 09:20 to 10:00 would leave no time to turn the room over before 10:00.
        Assert.Equal("09:00 11:00 11:15", salon.Starts(Ask(service), within: "09:00-11:30"));
    }

    [Fact]
    public void A_footprint_lies_in_working_time_with_its_buffers()
    {
        var salon = new TestSalon().Staff(1, "09:00-12:00", pause: "10:30-11:00");

        // T24: preparation from 09:15, clean-up until 10:30 and 12:00; never into the break.
        Assert.Equal("09:15 09:30 09:45 11:15", salon.Starts(Ask(Facial("30", 15, 15))));
    }

    [Fact]
    public void A_buffer_that_may_lie_outside_reaches_over_the_end_of_the_shift()
    {
        var salon = new TestSalon().Staff(1, "09:00-10:30");
        var lenient = Facial("30").WithCleanUp(FootprintBuffer.Of(A.Minutes(15)).AlsoOutsideWorkingTime());

        Assert.Equal("09:00 09:15 09:30 09:45 10:00", salon.Starts(Ask(lenient)));
        Assert.Equal("09:00 09:15 09:30 09:45", salon.Starts(Ask(Facial("30", 0, 15))));
    }

    [Fact]
    public void A_buffer_that_may_lie_outside_still_misses_leave_and_other_clients()
    {
        var service = Facial("30").WithCleanUp(FootprintBuffer.Of(A.Minutes(15)).AlsoOutsideWorkingTime());
        var onLeave = new TestSalon().Staff(1, "09:00-10:30").Leave(Person(1), "10:30-12:00");
        var busy = new TestSalon().Staff(1, "09:00-10:30").Busy(Person(1), "10:30-12:00");

        // T26: a block is missed with buffers.
        Assert.Equal("09:00 09:15 09:30 09:45", onLeave.Starts(Ask(service)));
        Assert.Equal("09:00 09:15 09:30 09:45", busy.Starts(Ask(service)));
        Assert.IsType<StaffOnLeave>(onLeave.Refused(Ask(service), "10:00"));
        Assert.IsType<StaffBusy>(busy.Refused(Ask(service), "10:00"));
    }

    [Fact]
    public void Leave_a_closure_and_maintenance_are_missed_with_buffers()
    {
        var service = Facial("30", 15, 15).Needing(ResourceNeed.Of(ResourceKind.Room));
        TestSalon Salon() => new TestSalon().Staff(1, "09:00-13:00").Room(1);

        // Free from 11:00 on: with 15 minutes of preparation the first start after the block is 11:15.
        Assert.Equal("09:15 11:15", Salon().Leave(Person(1), "10:00-11:00")
            .Starts(Ask(service), within: "09:00-11:30"));
        Assert.Equal("09:15 11:15", Salon().Closed("10:00-11:00").Starts(Ask(service), within: "09:00-11:30"));
        Assert.Equal("09:15 11:15", Salon().Maintenance(Thing(1), "10:00-11:00")
            .Starts(Ask(service), within: "09:00-11:30"));
    }

    [Fact]
    public void Touching_is_not_overlapping()
    {
        // T1: from the end of one claim to the start of the next, exactly.
        var salon = new TestSalon().Staff(1).Busy(Person(1), "09:00-10:00").Busy(Person(1), "10:30-18:00");

        Assert.Equal("10:00", salon.Starts(Ask(Facial("30"))));
        Assert.Empty(salon.Starts(Ask(Facial("31"))));
    }
}
