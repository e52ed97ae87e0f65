using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Time;

/// <summary>T8: a local day runs from the zone's start of its date to that of the next.</summary>
public sealed class LocalDayTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2027-03-27", "2027-03-26T23:00", 24.0)]
    [InlineData("Europe/Berlin", "2027-03-28", "2027-03-27T23:00", 23.0)]
    [InlineData("Europe/Berlin", "2027-10-31", "2027-10-30T22:00", 25.0)]
    [InlineData("America/Winnipeg", "2024-03-10", "2024-03-10T06:00", 23.0)]
    [InlineData("America/Winnipeg", "2024-11-03", "2024-11-03T05:00", 25.0)]
    [InlineData("Australia/Lord_Howe", "2027-04-04", "2027-04-03T13:00", 24.5)]
    [InlineData("Australia/Lord_Howe", "2027-10-03", "2027-10-02T13:30", 23.5)]
    [InlineData("Asia/Shanghai", "2027-03-28", "2027-03-27T16:00", 24.0)]
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-29T10:00", 24.0)]
    [InlineData("Pacific/Apia", "2011-12-31", "2011-12-30T10:00", 24.0)]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00", 23.0)]
    [InlineData("America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00", 25.0)]
    [InlineData("Africa/Cairo", "2024-04-26", "2024-04-25T22:00", 23.0)]
    [InlineData("Africa/Cairo", "2024-10-31", "2024-10-30T21:00", 25.0)]
    public void A_day_has_as_many_hours_as_the_clocks_give_it(string zone, string date, string start, double hours)
    {
        var day = LocalDay.Of(Zones.Date(date), Zones.Of(zone));

        Assert.Equal(TimeRange.From(Zones.At(start), Duration.FromHours(hours)), day);
        Assert.True(LocalDay.Exists(Zones.Date(date), Zones.Of(zone)));
    }

    [Theory]
    [InlineData("Pacific/Apia", "2011-12-30", "2011-12-30T10:00")]
    [InlineData("Pacific/Kwajalein", "1993-08-21", "1993-08-21T12:00")]
    public void A_date_that_the_zone_skips_has_no_time(string zone, string date, string firstAfter)
    {
        Assert.Null(LocalDay.Of(Zones.Date(date), Zones.Of(zone)));
        Assert.False(LocalDay.Exists(Zones.Date(date), Zones.Of(zone)));
        Assert.Equal(Zones.At(firstAfter), LocalDay.StartOf(Zones.Date(date), Zones.Of(zone)));
    }

    [Fact]
    public void Several_dates_are_one_stretch()
    {
        var days = LocalDay.Of(Zones.Dates("2027-03-27", "2027-03-29"), Zones.Of("Europe/Berlin"));

        Assert.Equal(Duration.FromHours(71), days!.Value.Length);
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void The_days_of_a_zone_follow_each_other_without_gap_or_overlap(PlaceAndDate place)
    {
        var (zone, date) = place;

        Assert.Equal(
            LocalDay.Of(date, zone)?.End ?? LocalDay.StartOf(date, zone),
            LocalDay.StartOf(date.PlusDays(1), zone));
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void A_day_starts_when_its_date_is_first_shown(PlaceAndDate place)
    {
        var (zone, date) = place;
        if (LocalDay.Of(date, zone) is not { } day)
        {
            return;
        }

        Assert.Equal(date, day.Start.InZone(zone).Date);
        Assert.True((day.Start - Duration.FromSeconds(1)).InZone(zone).Date < date);
    }
}
