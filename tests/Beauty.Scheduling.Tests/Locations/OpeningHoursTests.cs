using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Locations;

/// <summary>T4, T8, T10, T12, T14: hours of weekdays and special days.</summary>
public sealed class OpeningHoursTests
{
    private static readonly DateTimeZone Berlin = Zones.Of("Europe/Berlin");
    private static readonly LocalDate Monday = Zones.Date("2027-03-01");

    [Fact]
    public void A_weekday_without_hours_is_closed_and_a_whole_day_is_open_all_day()
    {
        var hours = OpeningHours.Closed.With(IsoDayOfWeek.Sunday, DailyWindow.WholeDay);

        Assert.Equal(
            Zones.Ranges("2027-03-27T23:00/2027-03-28T22:00"),
            hours.OpenTime(Zones.Dates("2027-03-22", "2027-03-28"), Berlin));
        Assert.Empty(hours.On(IsoDayOfWeek.Monday));
        Assert.Equal([DailyWindow.WholeDay], hours.On(IsoDayOfWeek.Sunday));
    }

    [Fact]
    public void Whole_days_in_a_row_are_one_stretch_over_the_change_of_clocks()
    {
        var hours = OpeningHours.Daily(DailyWindow.WholeDay);

        var open = hours.OpenTime(Zones.Dates("2027-03-27", "2027-03-29"), Berlin);

        Assert.Equal(Duration.FromHours(71), Assert.Single(open).Length); // T8, T14
    }

    [Fact]
    public void A_special_day_replaces_the_hours_of_its_date()
    {
        var hours = OpeningHours.Daily(A.NineToSix)
            .With(SpecialDay.Open(Monday, DailyWindow.Parse("20:00-02:00")))
            .With(SpecialDay.Closed(Monday.PlusDays(1)));

        Assert.Equal(
            Zones.Ranges("2027-03-01T19:00/2027-03-02T01:00 2027-03-03T08:00/2027-03-03T17:00"),
            hours.OpenTime(new DateInterval(Monday, Monday.PlusDays(2)), Berlin));
        Assert.True(hours.SpecialDayOn(Monday.PlusDays(1))!.IsClosed);
        Assert.Null(hours.SpecialDayOn(Monday.PlusDays(2)));
        Assert.Equal([A.NineToSix], hours.WithoutSpecialDay(Monday).On(Monday));
        Assert.Equal([Monday.PlusDays(1)], hours.WithoutSpecialDay(Monday).SpecialDays.Select(day => day.Date));
    }

    [Fact]
    public void Hours_are_equal_by_content()
    {
        OpeningHours Make() => OpeningHours.Daily(A.NineToSix).With(SpecialDay.Closed(Monday));

        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make().WithoutSpecialDay(Monday));
        Assert.NotEqual(Make(), Make().With(IsoDayOfWeek.Sunday));
        Assert.False(Make().Equals(null));
        Assert.False(Make().Equals(new object()));
        Assert.Equal(SpecialDay.Open(Monday, A.NineToSix), SpecialDay.Open(Monday, A.NineToSix));
        Assert.Equal(
            SpecialDay.Open(Monday, A.NineToSix).GetHashCode(), SpecialDay.Open(Monday, A.NineToSix).GetHashCode());
        Assert.NotEqual(SpecialDay.Open(Monday, A.NineToSix), SpecialDay.Closed(Monday));
        Assert.NotEqual(SpecialDay.Closed(Monday), SpecialDay.Closed(Monday.PlusDays(1)));
        Assert.Equal("2027-03-01: closed", SpecialDay.Closed(Monday).ToString());
        Assert.Equal("2027-03-01: 09:00-18:00", SpecialDay.Open(Monday, A.NineToSix).ToString());
    }

    [Fact]
    public void Limits_of_the_hours_are_refused_beyond_and_taken_up_to()
    {
        var full = Enumerable.Range(0, OpeningHours.MaxSpecialDays).Aggregate(
            OpeningHours.Closed, (hours, day) => hours.With(SpecialDay.Closed(Monday.PlusDays(day))));
        DailyWindow[] windows = [.. Enumerable.Repeat(A.NineToSix, OpeningHours.MaxWindows)];

        Assert.Equal(OpeningHours.MaxSpecialDays, full.With(SpecialDay.Closed(Monday)).SpecialDays.Count());
        Assert.Throws<ArgumentException>(() => full.With(SpecialDay.Closed(Monday.PlusDays(-1))));
        Assert.Equal(windows.Length, OpeningHours.Daily([.. windows]).On(Monday).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => OpeningHours.Daily([.. windows, A.NineToSix]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpecialDay.Open(Monday, [.. windows, A.NineToSix]));
        Assert.Throws<ArgumentException>(() => OpeningHours.Closed.With(IsoDayOfWeek.None, A.NineToSix));
        Assert.Throws<ArgumentException>(() => OpeningHours.Closed.On(IsoDayOfWeek.None));
        Assert.Throws<ArgumentException>(() => SpecialDay.Open(Monday, default(DailyWindow)));
    }

    /// <summary>Hours follow the clock exactly as rosters do, which are proved against a walk along it.</summary>
    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Hours_are_resolved_as_the_same_shifts_would_be(
        PlaceAndDate place, DailyWindow week, DailyWindow special)
    {
        var (zone, date) = place;
        var dates = new DateInterval(date.PlusDays(-2), date.PlusDays(2));

        var hours = OpeningHours.Daily(week).With(SpecialDay.Open(date, special));

        var roster = Roster
            .Of(zone, ShiftPattern.Weekly(Shift.Of(week), [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]))
            .WithOverride(RosterOverride.Of(date, Shift.Of(special)));
        Assert.Equal(roster.WorkingTime(dates), hours.OpenTime(dates, zone));
    }
}
