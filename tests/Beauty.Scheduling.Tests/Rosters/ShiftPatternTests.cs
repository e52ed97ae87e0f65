using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Tests.Rosters;

/// <summary>T16: weekdays, every n ISO weeks from the week of an anchor, first and last date inclusive.</summary>
public sealed class ShiftPatternTests
{
    private static readonly Shift Day = Shift.Of(DailyWindow.Parse("09:00-18:00"));

    [Theory]
    // The anchor is Sunday 2027-01-03, in the ISO week that begins on Monday 2026-12-28.
    [InlineData("2026-12-28", true)]
    [InlineData("2027-01-03", true)]
    [InlineData("2026-12-27", false)]
    [InlineData("2027-01-04", false)]
    [InlineData("2027-01-10", false)]
    [InlineData("2027-01-11", true)]
    [InlineData("2027-01-12", false)]
    [InlineData("2026-12-14", true)]
    [InlineData("2026-12-21", false)]
    public void Every_second_week_counts_iso_weeks_from_the_anchors(string date, bool falls)
    {
        var pattern = ShiftPattern
            .Weekly(Day, IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday)
            .EveryWeeks(2, Zones.Date("2027-01-03"));

        Assert.Equal(falls, pattern.FallsOn(Zones.Date(date)));
    }

    [Theory]
    [InlineData("2027-03-01", false)]
    [InlineData("2027-03-08", true)]
    [InlineData("2027-03-15", true)]
    [InlineData("2027-03-22", false)]
    public void First_and_last_date_are_inclusive(string date, bool falls)
    {
        var pattern = ShiftPattern.Weekly(Day, IsoDayOfWeek.Monday)
            .Starting(Zones.Date("2027-03-08"))
            .Ending(Zones.Date("2027-03-15"));

        Assert.Equal(falls, pattern.FallsOn(Zones.Date(date)));
    }

    [Fact]
    public void Every_week_needs_no_anchor()
    {
        var pattern = ShiftPattern.Weekly(Day, IsoDayOfWeek.Monday).EveryWeeks(1, Zones.Date("2027-03-01"));

        Assert.Null(pattern.Anchor);
        Assert.Equal(ShiftPattern.Weekly(Day, IsoDayOfWeek.Monday), pattern);
    }

    [Fact]
    public void A_pattern_that_ends_before_it_starts_is_refused()
    {
        var monday = Zones.Date("2027-03-01");
        var pattern = ShiftPattern.Weekly(Day, IsoDayOfWeek.Monday).Starting(monday);

        Assert.Equal(monday, pattern.Ending(monday).Last);
        Assert.Throws<ArgumentException>(() => pattern.Ending(monday.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => pattern.Ending(monday).Starting(monday.PlusDays(1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ShiftPattern.MaxWeeks + 1)]
    public void Weeks_outside_the_bounds_are_refused(int weeks) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => ShiftPattern.Weekly(Day, IsoDayOfWeek.Monday).EveryWeeks(weeks, Zones.Date("2027-03-01")));

    [Fact]
    public void Weekdays_are_kept_once_and_in_order_and_refused_if_there_is_none()
    {
        var pattern = ShiftPattern.Weekly(Day, IsoDayOfWeek.Friday, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);

        Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Friday], pattern.Weekdays);
        Assert.Throws<ArgumentException>(() => ShiftPattern.Weekly(Day));
        Assert.Throws<ArgumentException>(() => ShiftPattern.Weekly(Day, IsoDayOfWeek.None));
    }

    [Fact]
    public void Patterns_shifts_and_overrides_are_equal_by_content()
    {
        var date = Zones.Date("2027-03-01");
        var pause = DailyWindow.Parse("12:00-13:00");
        ShiftPattern Make() => ShiftPattern.Weekly(Day.WithBreaks(pause), IsoDayOfWeek.Monday).EveryWeeks(2, date);

        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make().EveryWeeks(3, date));
        Assert.NotEqual(Make(), Make().Starting(date));
        Assert.NotEqual(Day, Day.WithBreaks(pause));
        Assert.Equal(RosterOverride.Of(date, Day), RosterOverride.Of(date, Day));
        Assert.Equal(RosterOverride.Of(date, Day).GetHashCode(), RosterOverride.Of(date, Day).GetHashCode());
        Assert.NotEqual(RosterOverride.Of(date, Day), RosterOverride.DayOff(date));
        Assert.NotEqual(RosterOverride.DayOff(date.PlusDays(1)), RosterOverride.DayOff(date));
    }

    [Fact]
    public void Texts_name_what_is_worked()
    {
        var shift = Day.WithBreaks(DailyWindow.Parse("12:00-13:00"));
        var date = Zones.Date("2027-03-01");

        Assert.Equal("09:00-18:00 less 12:00-13:00", shift.ToString());
        Assert.Equal("Monday: 09:00-18:00", ShiftPattern.Weekly(Day, IsoDayOfWeek.Monday).ToString());
        Assert.Equal("2027-03-01: off", RosterOverride.DayOff(date).ToString());
        Assert.Equal("2027-03-01: 09:00-18:00", RosterOverride.Of(date, Day).ToString());
    }

    [Fact]
    public void Limits_of_a_date_are_refused_beyond_and_taken_up_to()
    {
        var date = Zones.Date("2027-03-01");
        var pause = DailyWindow.Parse("12:00-13:00");

        Assert.Equal(Shift.MaxBreaks, Day.WithBreaks([.. Enumerable.Repeat(pause, Shift.MaxBreaks)]).Breaks.Length);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Day.WithBreaks([.. Enumerable.Repeat(pause, Shift.MaxBreaks + 1)]));
        Assert.Throws<ArgumentException>(() => Day.WithBreaks(default(DailyWindow)));
        Assert.Equal(
            RosterOverride.MaxShifts,
            RosterOverride.Of(date, [.. Enumerable.Repeat(Day, RosterOverride.MaxShifts)]).Shifts.Length);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => RosterOverride.Of(date, [.. Enumerable.Repeat(Day, RosterOverride.MaxShifts + 1)]));
        Assert.Throws<ArgumentException>(() => RosterOverride.Of(date, [null!]));
    }
}
