using System.Globalization;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Time;

/// <summary>T4–T6, T8–T10: a window of the wall clock on one date of a zone.</summary>
public sealed class DailyWindowTests
{
    private const string Berlin = "Europe/Berlin";
    private const string Winnipeg = "America/Winnipeg";
    private const string LordHowe = "Australia/Lord_Howe";
    private const string Shanghai = "Asia/Shanghai";
    private const string Apia = "Pacific/Apia";
    private const string SaoPaulo = "America/Sao_Paulo";
    private const string Cairo = "Africa/Cairo";

    [Theory]
    // T4: the same window has another offset on each side of the change.
    [InlineData(Berlin, "2027-03-27", "09:00-18:00", "2027-03-27T08:00/2027-03-27T17:00")]
    [InlineData(Berlin, "2027-03-28", "09:00-18:00", "2027-03-28T07:00/2027-03-28T16:00")]
    [InlineData(Shanghai, "2027-03-28", "09:00-18:00", "2027-03-28T01:00/2027-03-28T10:00")]
    // T5: an edge in the gap is the first instant after it, for start and end.
    [InlineData(Berlin, "2027-03-28", "02:30-06:00", "2027-03-28T01:00/2027-03-28T04:00")]
    [InlineData(Berlin, "2027-03-28", "01:00-02:30", "2027-03-28T00:00/2027-03-28T01:00")]
    [InlineData(Berlin, "2027-03-28", "02:30-03:01", "2027-03-28T01:00/2027-03-28T01:01")]
    [InlineData(Winnipeg, "2024-03-10", "02:15-04:00", "2024-03-10T08:00/2024-03-10T09:00")]
    [InlineData(LordHowe, "2027-10-03", "02:15-03:00", "2027-10-02T15:30/2027-10-02T16:00")]
    [InlineData(SaoPaulo, "2018-11-04", "00:30-02:00", "2018-11-04T03:00/2018-11-04T04:00")]
    // T6: an edge in the repeated hour is the earlier instant, for start and end.
    [InlineData(Berlin, "2027-10-31", "02:30-06:00", "2027-10-31T00:30/2027-10-31T05:00")]
    [InlineData(Berlin, "2027-10-31", "01:00-02:30", "2027-10-30T23:00/2027-10-31T00:30")]
    [InlineData(Berlin, "2027-10-31", "02:00-03:00", "2027-10-31T00:00/2027-10-31T02:00")]
    [InlineData(Winnipeg, "2024-11-03", "01:30-02:00", "2024-11-03T06:30/2024-11-03T08:00")]
    [InlineData(LordHowe, "2027-04-04", "01:45-02:00", "2027-04-03T14:45/2027-04-03T15:30")]
    [InlineData(Cairo, "2024-10-31", "22:00-23:30", "2024-10-31T19:00/2024-10-31T20:30")]
    // T8, T9: the whole day is as long as the clocks make it; 24:00 is the next start of day, 23:59 a minute less.
    [InlineData(Berlin, "2027-03-28", "00:00-24:00", "2027-03-27T23:00/2027-03-28T22:00")]
    [InlineData(Berlin, "2027-10-31", "00:00-24:00", "2027-10-30T22:00/2027-10-31T23:00")]
    [InlineData(Berlin, "2027-03-28", "20:00-23:59", "2027-03-28T18:00/2027-03-28T21:59")]
    [InlineData(SaoPaulo, "2018-11-03", "20:00-24:00", "2018-11-03T23:00/2018-11-04T03:00")]
    [InlineData(SaoPaulo, "2018-11-04", "00:00-24:00", "2018-11-04T03:00/2018-11-05T02:00")]
    [InlineData(SaoPaulo, "2018-02-17", "20:00-24:00", "2018-02-17T22:00/2018-02-18T03:00")]
    [InlineData(Cairo, "2024-04-25", "20:00-24:00", "2024-04-25T18:00/2024-04-25T22:00")]
    [InlineData(Apia, "2011-12-29", "20:00-24:00", "2011-12-30T06:00/2011-12-30T10:00")]
    // T10: an end before the start is on the next date, also across a change and a skipped date.
    [InlineData(Shanghai, "2027-03-28", "22:00-06:00", "2027-03-28T14:00/2027-03-28T22:00")]
    [InlineData(Berlin, "2027-03-27", "22:00-06:00", "2027-03-27T21:00/2027-03-28T04:00")]
    [InlineData(Berlin, "2027-10-30", "22:00-06:00", "2027-10-30T20:00/2027-10-31T05:00")]
    [InlineData(Berlin, "2027-03-27", "22:00-02:30", "2027-03-27T21:00/2027-03-28T01:00")]
    [InlineData(Berlin, "2027-03-27", "18:00-00:00", "2027-03-27T17:00/2027-03-27T23:00")]
    [InlineData(SaoPaulo, "2018-11-03", "22:00-00:30", "2018-11-04T01:00/2018-11-04T03:00")]
    [InlineData(Apia, "2011-12-29", "22:00-02:00", "2011-12-30T08:00/2011-12-30T10:00")]
    public void A_window_is_resolved_anew_for_each_date(string zone, string date, string window, string expected)
    {
        var resolved = DailyWindow.Parse(window).On(Zones.Date(date), Zones.Of(zone));

        Assert.Equal(Zones.Range(expected), resolved);
    }

    [Theory]
    [InlineData(Berlin, "2027-03-28", "02:00-03:00")]
    [InlineData(Berlin, "2027-03-28", "02:15-02:45")]
    [InlineData(Winnipeg, "2024-03-10", "02:00-02:59")]
    [InlineData(LordHowe, "2027-10-03", "02:00-02:30")]
    [InlineData(SaoPaulo, "2018-11-04", "00:00-01:00")]
    [InlineData(Cairo, "2024-04-26", "00:00-00:30")]
    [InlineData(Apia, "2011-12-30", "09:00-18:00")]
    [InlineData(Apia, "2011-12-30", "00:00-24:00")]
    [InlineData(Apia, "2011-12-30", "22:00-02:00")]
    public void A_window_that_the_clocks_skip_is_empty_and_no_error(string zone, string date, string window) =>
        Assert.Null(DailyWindow.Parse(window).On(Zones.Date(date), Zones.Of(zone)));

    [Theory]
    [InlineData("09:00", "08:59", true)]
    [InlineData("09:00", "09:01", false)]
    [InlineData("09:00", "24:00", false)]
    [InlineData("00:00", "24:00", false)]
    [InlineData("18:00", "00:00", true)]
    public void An_end_before_the_start_is_on_the_next_day(string from, string to, bool endsNextDay)
    {
        var window = DailyWindow.Between(TimeOfDay.Parse(from), TimeOfDay.Parse(to));

        Assert.Equal(endsNextDay, window.EndsNextDay);
    }

    [Theory]
    [InlineData("09:00", "09:00")]
    [InlineData("00:00", "00:00")]
    [InlineData("24:00", "24:00")]
    [InlineData("24:00", "06:00")]
    public void Equal_ends_and_a_start_at_24_are_refused(string from, string to)
    {
        var refused = Assert.Throws<ArgumentException>(
            () => DailyWindow.Between(TimeOfDay.Parse(from), TimeOfDay.Parse(to)));

        Assert.Contains($"{from}-{to}", refused.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => DailyWindow.Parse($"{from}-{to}"));
    }

    [Fact]
    public void A_default_window_is_refused_wherever_it_would_count()
    {
        Assert.Equal("", default(DailyWindow).ToString());
        Assert.Throws<InvalidOperationException>(() => default(DailyWindow).On(new(2027, 1, 1), DateTimeZone.Utc));
    }

    /// <summary>
    /// Law 5: in a zone without clock changes a window is its wall-clock times, shifted by the offset.
    /// </summary>
    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Without_clock_changes_a_window_is_as_long_as_it_looks(LocalDate date, DailyWindow window)
    {
        var (from, to) = (MinuteOf(window.From), MinuteOf(window.To));

        var resolved = window.On(date, Zones.Of(Shanghai))!.Value;

        Assert.Equal(date.AtMidnight().PlusMinutes(from).InUtc().ToInstant(), resolved.Start + Duration.FromHours(8));
        Assert.Equal(Duration.FromMinutes(to > from ? to - from : to - from + 1440), resolved.Length);
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Windows_of_one_date_that_touch_on_the_clock_touch_in_time(PlaceAndDate place, DailyWindow window)
    {
        if (window.EndsNextDay || window.To.IsEndOfDay)
        {
            return;
        }

        var (zone, date) = place;
        var whole = DailyWindow.Between(window.From, TimeOfDay.EndOfDay).On(date, zone);
        var rest = DailyWindow.Between(window.To, TimeOfDay.EndOfDay).On(date, zone);

        var parts = new[] { window.On(date, zone), rest }.OfType<TimeRange>();
        Assert.Equal(TimeRanges.Of(new[] { whole }.OfType<TimeRange>()), TimeRanges.Of(parts));
    }

    private static int MinuteOf(TimeOfDay time) =>
        (int)Duration.FromHours(int.Parse(time.ToString()[..2], CultureInfo.InvariantCulture)).TotalMinutes
        + int.Parse(time.ToString()[3..], CultureInfo.InvariantCulture);
}
