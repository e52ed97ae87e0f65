using Beauty.Loyalty.Points;
using Beauty.Tests.Shared;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Loyalty.Tests.Points;

/// <summary>K13 to K16 and K19.</summary>
public sealed class PointsExpiryRuleTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    [Theory]
    [InlineData("2025-01-01", 0, "2025-01-01")]
    [InlineData("2025-01-01", 6, "2025-07-01")]
    [InlineData("2025-01-30", 1, "2025-02-28")]
    [InlineData("2025-01-31", 1, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2025-02-28", 1, "2025-03-28")]
    [InlineData("2025-12-15", 1, "2026-01-15")]
    public void Months_keep_the_day_number_or_take_the_last_day(string earned, int months, string last) =>
        Assert.Equal(Date(last), PointsExpiryRule.AfterMonths(months).LastUsableDate(Date(earned)));

    [Theory]
    [InlineData("2025-01-01", 0, "2025-01-01")]
    [InlineData("2025-01-01", 30, "2025-01-31")]
    [InlineData("2025-01-01", 31, "2025-02-01")]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    public void Days_are_added_to_the_day_of_earning(string earned, int days, string last) =>
        Assert.Equal(Date(last), PointsExpiryRule.AfterDays(days).LastUsableDate(Date(earned)));

    [Theory]
    [InlineData(ExpiryRoundUp.None, "2025-02-10", "2025-02-10")]
    [InlineData(ExpiryRoundUp.Month, "2025-02-10", "2025-02-28")]
    [InlineData(ExpiryRoundUp.Month, "2025-02-28", "2025-02-28")]
    [InlineData(ExpiryRoundUp.Month, "2025-03-01", "2025-03-31")]
    [InlineData(ExpiryRoundUp.Quarter, "2025-01-01", "2025-03-31")]
    [InlineData(ExpiryRoundUp.Quarter, "2025-03-31", "2025-03-31")]
    [InlineData(ExpiryRoundUp.Quarter, "2025-04-01", "2025-06-30")]
    [InlineData(ExpiryRoundUp.Quarter, "2025-12-31", "2025-12-31")]
    [InlineData(ExpiryRoundUp.HalfYear, "2025-01-01", "2025-06-30")]
    [InlineData(ExpiryRoundUp.HalfYear, "2025-06-30", "2025-06-30")]
    [InlineData(ExpiryRoundUp.HalfYear, "2025-07-01", "2025-12-31")]
    [InlineData(ExpiryRoundUp.HalfYear, "2025-12-31", "2025-12-31")]
    public void A_date_is_moved_up_to_the_end_of_its_period(ExpiryRoundUp roundUp, string earned, string last)
    {
        Assert.Equal(Date(last), PointsExpiryRule.AfterMonths(0, roundUp).LastUsableDate(Date(earned)));
        Assert.Equal(Date(last), PointsExpiryRule.AfterDays(0, roundUp).LastUsableDate(Date(earned)));
    }

    [Fact]
    public void Undated_points_never_end()
    {
        var expiry = PointsExpiryRule.Never.For(Date("2025-01-01"), Shanghai);

        Assert.Null(PointsExpiryRule.Never.LastUsableDate(Date("2025-01-01")));
        Assert.Equal((PointsExpiry.Never, null, null), (expiry, expiry.LastUsableDate, expiry.End));
        Assert.True(expiry.IsUsableAt(Instant.MaxValue));
    }

    [Fact]
    public void The_last_day_is_usable_to_its_end_in_the_zone_of_the_programme()
    {
        var expiry = PointsExpiryRule.AfterDays(0).For(Date("2025-01-01"), Shanghai);

        Assert.Equal(Instant.FromUtc(2025, 1, 1, 16, 0), expiry.End);
        Assert.True(expiry.IsUsableAt(expiry.End!.Value - Duration.Epsilon));
        Assert.False(expiry.IsUsableAt(expiry.End.Value));
    }

    [Fact]
    public void A_day_without_a_midnight_ends_the_day_before_at_the_gap()
    {
        var saoPaulo = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];

        var expiry = PointsExpiry.After(Date("2018-11-03"), saoPaulo);

        Assert.Equal(Instant.FromUtc(2018, 11, 4, 3, 0), expiry.End);
    }

    [Theory]
    [InlineData("2025-07-01", "2025-06-01", 12, "2026-06-01")]
    [InlineData("2026-06-01", "2025-07-01", 3, "2026-06-01")]
    [InlineData("2025-07-01", "2025-06-01", 1, "2025-07-01")]
    public void Rolling_takes_the_later_date_and_never_shortens(
        string current, string activeOn, int months, string last) =>
        Assert.Equal(
            Date(last),
            PointsExpiryRule.AfterMonths(months)
                .Roll(PointsExpiry.After(Date(current), Shanghai), Date(activeOn), Shanghai)
                .LastUsableDate);

    [Fact]
    public void Rolling_leaves_undated_points_undated_and_an_undated_rule_undates()
    {
        var dated = PointsExpiry.After(Date("2025-01-01"), Shanghai);

        Assert.Equal(default, PointsExpiryRule.AfterMonths(1).Roll(PointsExpiry.Never, Date("2025-01-01"), Shanghai));
        Assert.Equal(default, PointsExpiryRule.Never.Roll(dated, Date("2025-01-01"), Shanghai));
    }

    [Fact]
    public void Of_two_that_end_at_one_instant_the_present_one_stays()
    {
        var east = PointsExpiry.After(Date("2025-06-02"), DateTimeZone.ForOffset(Offset.FromHours(14)));
        var west = PointsExpiry.After(Date("2025-06-01"), DateTimeZone.ForOffset(Offset.FromHours(-10)));

        Assert.Equal(east.End, west.End);
        Assert.Equal((east, west), (east.OrLater(west), west.OrLater(east)));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1200, true)]
    [InlineData(1201, false)]
    public void Months_have_bounds(int months, bool accepted) =>
        AssertAccepts(accepted, () => PointsExpiryRule.AfterMonths(months));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(36525, true)]
    [InlineData(36526, false)]
    public void Days_have_bounds(int days, bool accepted) =>
        AssertAccepts(accepted, () => PointsExpiryRule.AfterDays(days));

    [Fact]
    public void There_is_no_other_period_and_a_zone_is_needed()
    {
        AssertAccepts(false, () => PointsExpiryRule.AfterMonths(1, (ExpiryRoundUp)4));
        AssertAccepts(false, () => PointsExpiryRule.AfterDays(1, (ExpiryRoundUp)4));
        Assert.Throws<ArgumentNullException>(() => PointsExpiryRule.Never.For(default, null!));
        Assert.Throws<ArgumentNullException>(() => PointsExpiry.After(default, null!));
    }

    [Fact]
    public void Rules_and_expiries_are_values()
    {
        ValueContract.Of(() => PointsExpiryRule.AfterMonths(3), PointsExpiryRule.AfterDays(3));
        ValueContract.Of(() => PointsExpiryRule.AfterMonths(3), PointsExpiryRule.AfterMonths(3, ExpiryRoundUp.Month));
        ValueContract
            .Of(() => PointsExpiry.After(Date("2025-01-01"), Shanghai), PointsExpiry.Never)
            .HasText("2025-01-01")
            .HasHarmlessDefault("never");
    }

    [Property]
    public void Points_can_be_used_on_the_last_day_and_not_on_the_next(LocalDate earned, byte months, byte roundUp)
    {
        var rule = PointsExpiryRule.AfterMonths(months, (ExpiryRoundUp)(roundUp % 4));

        var expiry = rule.For(earned, Shanghai);

        var last = expiry.LastUsableDate!.Value;
        Assert.True(last >= earned);
        Assert.True(expiry.IsUsableAt(last.AtMidnight().InZoneStrictly(Shanghai).ToInstant()));
        Assert.True(expiry.IsUsableAt(last.At(LocalTime.MaxValue).InZoneStrictly(Shanghai).ToInstant()));
        Assert.False(expiry.IsUsableAt(last.PlusDays(1).AtMidnight().InZoneStrictly(Shanghai).ToInstant()));
    }

    [Property]
    public void Moving_up_is_never_earlier_and_done_once(LocalDate earned, byte months, byte roundUp)
    {
        var period = (ExpiryRoundUp)(roundUp % 4);
        var plain = PointsExpiryRule.AfterMonths(months).LastUsableDate(earned)!.Value;

        var moved = PointsExpiryRule.AfterMonths(months, period).LastUsableDate(earned)!.Value;

        Assert.True(moved >= plain);
        Assert.Equal(moved, PointsExpiryRule.AfterDays(0, period).LastUsableDate(moved));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static void AssertAccepts(bool accepted, Func<PointsExpiryRule> make)
    {
        if (accepted)
        {
            Assert.NotNull(make());
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(make);
        }
    }
}
