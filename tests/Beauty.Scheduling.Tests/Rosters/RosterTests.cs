using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Rosters;

/// <summary>T4, T10, T12–T16: working time from patterns, overrides and breaks.</summary>
public sealed class RosterTests
{
    private static readonly DateTimeZone Berlin = Zones.Of("Europe/Berlin");

    [Theory]
    // T4: nine in the morning stays nine, whatever the offset.
    [InlineData("09:00-18:00", "", "2027-03-27", "2027-03-27T08:00/2027-03-27T17:00")]
    [InlineData("09:00-18:00", "", "2027-03-28", "2027-03-28T07:00/2027-03-28T16:00")]
    // T13: a break is taken out of its shift.
    [InlineData(
        "09:00-18:00", "12:00-13:00", "2027-03-01",
        "2027-03-01T08:00/2027-03-01T11:00 2027-03-01T12:00/2027-03-01T17:00")]
    // T15: a break outside has no effect, one over the edge is clipped, one over everything leaves nothing.
    [InlineData("09:00-18:00", "19:00-20:00", "2027-03-01", "2027-03-01T08:00/2027-03-01T17:00")]
    [InlineData("09:00-18:00", "18:00-19:00", "2027-03-01", "2027-03-01T08:00/2027-03-01T17:00")]
    [InlineData("09:00-18:00", "08:00-09:30", "2027-03-01", "2027-03-01T08:30/2027-03-01T17:00")]
    [InlineData("09:00-18:00", "17:30-18:30", "2027-03-01", "2027-03-01T08:00/2027-03-01T16:30")]
    [InlineData("09:00-18:00", "08:00-19:00", "2027-03-01", "")]
    [InlineData("09:00-18:00", "22:00-09:30", "2027-03-01", "2027-03-01T08:30/2027-03-01T17:00")]
    // T10, T13: an overnight shift meets the breaks of both dates.
    [InlineData(
        "22:00-06:00", "02:00-02:30", "2027-03-01",
        "2027-03-01T21:00/2027-03-02T01:00 2027-03-02T01:30/2027-03-02T05:00")]
    [InlineData("22:00-06:00", "21:30-22:30", "2027-03-01", "2027-03-01T21:30/2027-03-02T05:00")]
    [InlineData(
        "22:00-06:00", "23:30-00:30", "2027-03-01",
        "2027-03-01T21:00/2027-03-01T22:30 2027-03-01T23:30/2027-03-02T05:00")]
    // T5, T6: breaks at the change of clocks, over the gap and over the repeated hour.
    [InlineData("22:00-06:00", "02:00-03:00", "2027-03-27", "2027-03-27T21:00/2027-03-28T04:00")]
    [InlineData(
        "22:00-06:00", "02:00-03:00", "2027-10-30",
        "2027-10-30T20:00/2027-10-31T00:00 2027-10-31T02:00/2027-10-31T05:00")]
    // T5: a shift wholly in the gap is empty.
    [InlineData("02:00-03:00", "", "2027-03-28", "")]
    public void A_shift_less_its_breaks_is_working_time(string window, string pause, string date, string expected)
    {
        var breaks = pause.Length == 0 ? [] : new[] { DailyWindow.Parse(pause) };
        var roster = Roster.Of(Berlin, Daily(Shift.Of(DailyWindow.Parse(window)).WithBreaks([.. breaks])));

        Assert.Equal(Zones.Ranges(expected), roster.WorkingTime(Zones.Dates(date, date)));
    }

    [Fact]
    public void Shifts_that_touch_or_overlap_are_one_also_across_midnight()
    {
        var roster = Roster.Of(Berlin, Daily("18:00-24:00"), Daily("00:00-02:00"), Daily("19:00-20:00")); // T14

        Assert.Equal(
            Zones.Ranges("2027-02-28T23:00/2027-03-01T01:00 2027-03-01T17:00/2027-03-02T01:00 "
                + "2027-03-02T17:00/2027-03-02T23:00"),
            roster.WorkingTime(Zones.Dates("2027-03-01", "2027-03-02")));
    }

    [Fact]
    public void A_break_cuts_its_own_shift_and_no_other()
    {
        var roster = Roster.Of(
            Berlin,
            Daily(Shift.Of(DailyWindow.Parse("09:00-18:00")).WithBreaks(DailyWindow.Parse("12:00-13:00"))),
            Daily("12:30-14:00")); // T13

        Assert.Equal(
            Zones.Ranges("2027-03-01T08:00/2027-03-01T11:00 2027-03-01T11:30/2027-03-01T17:00"),
            roster.WorkingTime(Zones.Dates("2027-03-01", "2027-03-01")));
    }

    [Fact]
    public void An_override_replaces_all_patterns_of_its_date_and_brings_its_own_breaks()
    {
        var patterns = Roster.Of(
            Berlin,
            Daily(Shift.Of(DailyWindow.Parse("09:00-12:00")).WithBreaks(DailyWindow.Parse("10:00-10:30"))),
            Daily("14:00-18:00"));

        var roster = patterns.WithOverride(RosterOverride.Of(
            Zones.Date("2027-03-01"), Shift.Of(DailyWindow.Parse("09:00-16:00")))); // T12, T13

        Assert.Equal(
            Zones.Ranges("2027-03-01T08:00/2027-03-01T15:00"),
            roster.WorkingTime(Zones.Dates("2027-03-01", "2027-03-01")));
        Assert.Equal(
            patterns.WorkingTime(Zones.Dates("2027-03-02", "2027-03-02")),
            roster.WorkingTime(Zones.Dates("2027-03-02", "2027-03-02")));
        Assert.Equal(patterns, roster.WithoutOverride(Zones.Date("2027-03-01")));
    }

    [Fact]
    public void An_override_may_open_a_date_without_pattern_or_take_a_day_off()
    {
        var sunday = Zones.Date("2027-03-07");
        var roster = Roster.Of(
            Berlin, ShiftPattern.Weekly(Shift.Of(DailyWindow.Parse("09:00-18:00")), IsoDayOfWeek.Monday));

        var open = roster.WithOverride(RosterOverride.Of(sunday, Shift.Of(DailyWindow.Parse("10:00-12:00")))); // T12
        var off = roster.WithOverride(RosterOverride.DayOff(sunday.PlusDays(1)));

        Assert.Equal(
            Zones.Ranges("2027-03-07T09:00/2027-03-07T11:00"), open.WorkingTime(new DateInterval(sunday, sunday)));
        Assert.Equal(TimeRanges.Empty, off.WorkingTime(new DateInterval(sunday, sunday.PlusDays(1))));
        Assert.True(off.OverrideOn(sunday.PlusDays(1))!.IsDayOff);
        Assert.Null(off.OverrideOn(sunday));
    }

    [Fact]
    public void Working_time_in_a_range_has_the_shift_of_the_evening_before()
    {
        var roster = Roster.Of(Berlin, Daily("22:00-06:00"));

        var night = roster.WorkingTime(Zones.Range("2027-03-02T00:00/2027-03-02T22:00"));

        Assert.Equal(Zones.Ranges("2027-03-02T00:00/2027-03-02T05:00 2027-03-02T21:00/2027-03-02T22:00"), night); // T10
    }

    [Fact]
    public void A_range_in_a_day_that_began_before_its_date_is_shown_has_its_shift()
    {
        // On 2006-10-29 the clocks of Newfoundland went from 00:01 back to 23:01 of the day before.
        var roster = Roster.Of(Zones.Of("America/St_Johns"), Daily("00:00-04:00"));

        var repeated = roster.WorkingTime(Zones.Range("2006-10-29T02:45/2006-10-29T03:15"));

        Assert.Equal(Zones.Ranges("2006-10-29T02:45/2006-10-29T03:15"), repeated);
    }

    [Fact]
    public void A_roster_without_patterns_is_never_at_work() =>
        Assert.Equal(TimeRanges.Empty, Roster.Of(Berlin).WorkingTime(Zones.Dates("2027-01-01", "2027-12-31")));

    [Fact]
    public void A_date_that_the_zone_skips_has_no_shift()
    {
        var roster = Roster.Of(Zones.Of("Pacific/Apia"), Daily("09:00-18:00"));

        Assert.Equal(
            Zones.Ranges("2011-12-29T19:00/2011-12-30T04:00 2011-12-30T19:00/2011-12-31T04:00"),
            roster.WorkingTime(Zones.Dates("2011-12-29", "2011-12-31"))); // T8
    }

    [Fact]
    public void A_roster_in_another_zone_keeps_its_clock_times()
    {
        var shanghai = Roster.Of(Berlin, Daily("09:00-18:00")).InZone(Zones.Of("Asia/Shanghai"));

        Assert.Equal(
            Zones.Ranges("2027-03-01T01:00/2027-03-01T10:00"),
            shanghai.WorkingTime(Zones.Dates("2027-03-01", "2027-03-01")));
    }

    [Fact]
    public void Rosters_are_equal_by_content()
    {
        var date = Zones.Date("2027-03-01");
        Roster Make() => Roster.Of(Berlin, Daily("09:00-18:00")).WithOverride(RosterOverride.DayOff(date));

        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make().InZone(Zones.Of("Europe/Paris")));
        Assert.NotEqual(Make(), Make().WithPatterns());
        Assert.NotEqual(Make(), Make().WithoutOverride(date));
        Assert.False(Make().Equals(null));
        Assert.False(Make().Equals(new object()));
    }

    [Fact]
    public void Limits_of_a_roster_are_refused_beyond_and_taken_up_to()
    {
        var daily = Daily("09:00-18:00");
        var full = Enumerable.Range(0, Roster.MaxOverrides).Aggregate(
            Roster.Of(Berlin),
            (roster, day) => roster.WithOverride(RosterOverride.DayOff(new LocalDate(2020, 1, 1).PlusDays(day))));

        Assert.Equal(
            Roster.MaxPatterns, Roster.Of(Berlin, [.. Enumerable.Repeat(daily, Roster.MaxPatterns)]).Patterns.Length);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Roster.Of(Berlin, [.. Enumerable.Repeat(daily, Roster.MaxPatterns + 1)]));
        Assert.Equal(Roster.MaxOverrides, full.WithOverride(RosterOverride.DayOff(new(2020, 1, 1))).Overrides.Count());
        Assert.Throws<ArgumentException>(() => full.WithOverride(RosterOverride.DayOff(new(2019, 12, 31))));
        Assert.Throws<ArgumentException>(() => Roster.Of(Berlin, [null!]));
    }

    [Fact]
    public void A_zone_that_no_database_knows_is_refused_and_named()
    {
        var custom = TimeZoneInfo.CreateCustomTimeZone("Mars/Olympus", TimeSpan.FromHours(1), "Mars", "Mars");

        var refused = Assert.Throws<ArgumentException>(
            () => Roster.Of(NodaTime.TimeZones.BclDateTimeZone.FromTimeZoneInfo(custom)));

        Assert.Contains("'Mars/Olympus'", refused.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Working_time_is_what_a_walk_along_the_clock_finds(PlaceAndRoster sample)
    {
        var date = sample.Place.Date;
        var dates = new DateInterval(date.PlusDays(-1), date.PlusDays(1));

        var expected = new MinuteWalk(sample.Place.Zone, date).WorkingTime(sample.Roster, dates);

        Assert.Equal(expected, sample.Roster.WorkingTime(dates));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Working_time_in_a_range_is_all_that_a_walk_along_the_clock_finds_there(PlaceAndRoster sample)
    {
        var (zone, date) = sample.Place;
        var all = new DateInterval(date.PlusDays(-2), date.PlusDays(2));
        var start = date.AtMidnight().InZoneLeniently(zone).ToInstant() + Duration.FromHours(1);
        var range = TimeRange.From(start, Duration.FromHours(20));

        var expected = new MinuteWalk(zone, date).WorkingTime(sample.Roster, all).Clip(range);

        Assert.Equal(expected, sample.Roster.WorkingTime(range));
    }

    /// <summary>Laws 4 and 7: the dates may be asked for one by one, and a shift be split in two that touch.</summary>
    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Asking_date_by_date_gives_the_same(PlaceAndRoster sample)
    {
        var (first, last) = (sample.Place.Date.PlusDays(-2), sample.Place.Date.PlusDays(2));

        var joined = new DateInterval(first, last)
            .Select(date => sample.Roster.WorkingTime(new DateInterval(date, date)))
            .Aggregate(TimeRanges.Empty, (all, day) => all.Union(day));

        Assert.Equal(sample.Roster.WorkingTime(new DateInterval(first, last)), joined);
    }

    private static ShiftPattern Daily(string window) => Daily(Shift.Of(DailyWindow.Parse(window)));

    private static ShiftPattern Daily(Shift shift) => ShiftPattern.Weekly(
        shift, [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]);
}
