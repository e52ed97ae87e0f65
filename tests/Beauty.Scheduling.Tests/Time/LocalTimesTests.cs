using System.Globalization;
using Beauty.Scheduling.Time;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Scheduling.Tests.Time;

/// <summary>T7: a named local time that does not exist is refused, a repeated one is made clear.</summary>
public sealed class LocalTimesTests
{
    private static readonly Offset Summer = Offset.FromHours(2);
    private static readonly Offset Winter = Offset.FromHours(1);
    private static readonly DateTimeZone Berlin = Zones.Of("Europe/Berlin");

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28T01:59:59", "2027-03-28T00:59:59Z")]
    [InlineData("Europe/Berlin", "2027-03-28T03:00:00", "2027-03-28T01:00:00Z")]
    [InlineData("Europe/Berlin", "2027-10-31T01:59:59", "2027-10-30T23:59:59Z")]
    [InlineData("Europe/Berlin", "2027-10-31T03:00:00", "2027-10-31T02:00:00Z")]
    [InlineData("America/Winnipeg", "2024-03-10T03:00:00", "2024-03-10T08:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2027-10-03T02:30:00", "2027-10-02T15:30:00Z")]
    [InlineData("Asia/Shanghai", "2027-03-28T02:30:00", "2027-03-27T18:30:00Z")]
    public void A_local_time_that_occurs_once_is_its_instant(string zone, string local, string expected)
    {
        Assert.Equal(Instant(expected), LocalTimes.Resolve(Local(local), Zones.Of(zone)).Value);
        Assert.Equal(Instant(expected), LocalTimes.ResolveStrictly(Local(local), Zones.Of(zone)).Value);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28T02:00:00", "2027-03-28T01:00:00Z")]
    [InlineData("Europe/Berlin", "2027-03-28T02:59:59", "2027-03-28T01:00:00Z")]
    [InlineData("America/Winnipeg", "2024-03-10T02:30:00", "2024-03-10T08:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2027-10-03T02:29:59", "2027-10-02T15:30:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T03:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00Z")]
    public void A_skipped_local_time_is_refused_with_the_first_instant_after(string zone, string local, string next)
    {
        var place = Zones.Of(zone);

        var refusals = new[]
        {
            LocalTimes.Resolve(Local(local), place).Refusal,
            LocalTimes.ResolveStrictly(Local(local), place).Refusal,
            LocalTimes.Resolve(Local(local), place, Winter).Refusal,
        };

        Assert.All(refusals, refusal =>
        {
            var skipped = Assert.IsType<LocalTimeSkipped>(refusal);
            Assert.Equal((Local(local), place, Instant(next)), (skipped.Local, skipped.Zone, skipped.FirstAfter));
            Assert.False(skipped.WaitingCanHelp);
        });
    }

    [Theory]
    [InlineData("Europe/Berlin", "2027-10-31T02:00:00", "2027-10-31T00:00:00Z", 2)]
    [InlineData("Europe/Berlin", "2027-10-31T02:59:59", "2027-10-31T00:59:59Z", 2)]
    [InlineData("America/Winnipeg", "2024-11-03T01:30:00", "2024-11-03T06:30:00Z", -5)]
    [InlineData("Africa/Cairo", "2024-10-31T23:30:00", "2024-10-31T20:30:00Z", 3)]
    public void A_repeated_local_time_is_the_earlier_one_unless_said(
        string zone, string local, string earlier, int earlierOffset)
    {
        var place = Zones.Of(zone);

        Assert.Equal(Instant(earlier), LocalTimes.Resolve(Local(local), place).Value);
        Assert.Equal(Instant(earlier), LocalTimes.Resolve(Local(local), place, Offset.FromHours(earlierOffset)).Value);
        Assert.Equal(
            Instant(earlier) + Duration.FromHours(1),
            LocalTimes.Resolve(Local(local), place, Offset.FromHours(earlierOffset - 1)).Value);
    }

    [Fact]
    public void A_repeated_local_time_is_refused_where_an_answer_is_asked_for()
    {
        var refusal = LocalTimes.ResolveStrictly(Local("2027-10-31T02:30:00"), Berlin).Refusal;

        var ambiguous = Assert.IsType<LocalTimeAmbiguous>(refusal);
        Assert.Equal((Summer, Winter), (ambiguous.Earlier, ambiguous.Later));
        Assert.Equal((Local("2027-10-31T02:30:00"), Berlin), (ambiguous.Local, ambiguous.Zone));
    }

    [Theory]
    [InlineData("2027-10-31T02:30:00", 3, 2)]
    [InlineData("2027-07-01T12:00:00", 1, 2)]
    [InlineData("2027-01-01T12:00:00", 2, 1)]
    public void An_offset_that_is_not_in_force_is_refused(string local, int offset, int expected)
    {
        var refusal = LocalTimes.Resolve(Local(local), Berlin, Offset.FromHours(offset)).Refusal;

        var wrong = Assert.IsType<LocalTimeOffsetWrong>(refusal);
        Assert.Equal((Offset.FromHours(offset), Offset.FromHours(expected)), (wrong.Offset, wrong.Expected));
        Assert.Equal((Local(local), Berlin), (wrong.Local, wrong.Zone));
    }

    [Fact]
    public void The_refusals_say_what_happened_to_the_clocks()
    {
        var skipped = LocalTimes.Resolve(Local("2027-03-28T02:30:00"), Berlin).Refusal!;
        var ambiguous = LocalTimes.ResolveStrictly(Local("2027-10-31T02:30:00"), Berlin).Refusal!;
        var wrong = LocalTimes.Resolve(Local("2027-10-31T02:30:00"), Berlin, Offset.FromHours(3)).Refusal!;

        Assert.Equal(
            "2027-03-28 02:30 does not exist in Europe/Berlin: the clocks skip it; "
                + "the first time after is 2027-03-28 03:00.",
            skipped.ToText(CultureInfo.InvariantCulture));
        Assert.Equal(
            "2027-10-31 02:30 occurs twice in Europe/Berlin on this day, as +02 and +01; say which is meant.",
            ambiguous.ToText(CultureInfo.InvariantCulture));
        Assert.Equal(
            "In Europe/Berlin, 2027-10-31 02:30 has the offset +02, not +03.",
            wrong.ToText(CultureInfo.InvariantCulture));
        Assert.Equal(
            "Europe/Berlin 不存在 2027-03-28 02:30：时钟在此时拨快，之后的第一个时刻是 2027-03-28 03:00。",
            skipped.ToText(CultureInfo.GetCultureInfo("zh-CN")));
    }

    private static LocalDateTime Local(string text) => LocalDateTimePattern.ExtendedIso.Parse(text).Value;

    private static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
