using System.Globalization;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using NodaTime;
using static Beauty.Loyalty.Tests.Tiers.Members;

namespace Beauty.Loyalty.Tests.Tiers;

/// <summary>K36 to K38 and K40: what is measured, when a member rises, keeps and falls.</summary>
public sealed class TierEvaluationTests
{
    [Theory]
    [InlineData(999.99, "basic")]
    [InlineData(1000.00, "silver")]
    [InlineData(4999.99, "silver")]
    [InlineData(5000.00, "gold")]
    public void K36_a_limit_is_inclusive(double amount, string tier) =>
        Assert.Equal(tier, TierAt("2025-03-01", Rolling, Buys("2025-03-01", (decimal)amount)));

    [Theory]
    [InlineData("2025-03-14", "2026-03-14", false)]
    [InlineData("2025-03-15", "2026-03-14", true)]
    [InlineData("2025-03-30", "2025-04-30", false)]
    [InlineData("2025-03-31", "2025-04-30", true)]
    [InlineData("2025-04-30", "2025-04-30", true)]
    [InlineData("2025-05-01", "2025-04-30", false)]
    public void K36_the_last_months_leave_their_first_day_out_and_take_their_last_in(
        string day, string date, bool counts)
    {
        var months = Date(date).Year == 2026 ? 12 : 1;

        Assert.Equal(counts, TierMeasure.SpentInLastMonths(months).Counts(Date(day), Date(date)));
        Assert.Equal(counts, TierMeasure.EarnedInLastMonths(months).Counts(Date(day), Date(date)));
    }

    [Theory]
    [InlineData("2025-12-31", "2026-01-01", false)]
    [InlineData("2026-01-01", "2026-12-31", true)]
    public void K36_a_calendar_year_starts_at_nothing(string day, string date, bool counts) =>
        Assert.Equal(counts, TierMeasure.EarnedInCalendarYear.Counts(Date(day), Date(date)));

    [Fact]
    public void K36_a_lifetime_forgets_nothing_and_a_balance_falls_when_points_are_spent()
    {
        TierFact[] facts =
        [
            Buys("2025-02-01", 1200m), TierFact.BalanceFell(Date("2025-02-02"), PointsAmount.Of(500)),
            TierFact.BalanceRose(Date("2025-02-03"), PointsAmount.Of(100)),
        ];

        var balance = At("2025-02-03", new(ByPoints, TierMeasure.Balance), facts);
        var lifetime = At("2045-02-03", new(ByPoints, TierMeasure.EarnedInLifetime), facts);

        Assert.Equal("800", balance.Standing.Measure.ToString());
        Assert.Equal(("silver", "1200"), (lifetime.Tier.Code, lifetime.Standing.Measure.ToString()));
    }

    [Fact]
    public void K37_an_upgrade_is_at_once_and_its_validity_starts_anew()
    {
        var tier = At("2025-09-01", Rolling, Buys("2025-03-10", 1000m), Buys("2025-06-20", 4000m)).Tier;

        Assert.Equal(("gold", Date("2025-06-20"), Date("2026-06-20")), (tier.Code, tier.Since, tier.EndsOn));
    }

    [Theory]
    [InlineData(TierUpgradeTime.AtMonthEnd, "2025-02-28", "2025-03-01")]
    [InlineData(TierUpgradeTime.AtQuarterEnd, "2025-03-31", "2025-04-01")]
    [InlineData(TierUpgradeTime.AtYearEnd, "2025-12-31", "2026-01-01")]
    public void K37_an_upgrade_may_wait_for_the_end_of_its_period(TierUpgradeTime time, string last, string first)
    {
        var policy = new NewTierPolicy(ByPoints, TierMeasure.EarnedInCalendarYear) { Upgrade = time };

        Assert.Equal("basic", TierAt(last, policy, Buys("2025-02-10", 1500m)));
        Assert.Equal("silver", TierAt(first, policy, Buys("2025-02-10", 1500m)));
        Assert.Equal(
            ["2025-01-01 Joined >basic", $"{first} Reached basic>silver"],
            MovesBy("2026-01-05", policy, Buys("2025-02-10", 1500m)));
    }

    [Theory]
    [InlineData("2026-03-09", "gold", false)]
    [InlineData("2026-03-10", "gold", true)]
    [InlineData("2026-04-08", "gold", true)]
    [InlineData("2026-04-09", "basic", false)]
    public void K38_a_tier_falls_only_after_validity_and_grace(string date, string tier, bool isInGrace)
    {
        var evaluated = At(date, Rolling, Buys("2025-03-10", 5000m));

        Assert.Equal((tier, isInGrace), (evaluated.Tier.Code, evaluated.Tier.IsInGrace));
    }

    [Fact]
    public void K38_the_tier_falls_to_the_measure_or_by_one_step()
    {
        TierFact[] facts = [Buys("2025-03-10", 5000m), Buys("2025-12-01", 100m)];

        Assert.Equal("basic", TierAt("2026-04-09", Rolling, facts));
        Assert.Equal("silver", TierAt("2026-04-09", Rolling with { Downgrade = TierDowngrade.OneStep }, facts));
        Assert.Equal("silver", TierAt("2026-04-09", Rolling, [.. facts, Buys("2026-01-05", 900m)]));
    }

    [Fact]
    public void K38_who_regains_the_limit_inside_the_grace_keeps_the_tier()
    {
        TierFact[] facts = [Buys("2025-03-10", 5000m), Buys("2026-04-08", 5000m)];

        Assert.Equal(
            ["2025-01-01 Joined >basic", "2025-03-10 Reached basic>gold", "2026-04-08 Kept gold>gold"],
            MovesBy("2026-04-20", Rolling, facts));
        Assert.Equal(Date("2027-03-10"), At("2026-04-20", Rolling, facts).Tier.EndsOn);
        Assert.Equal(
            ["2026-04-09 Missed gold>basic", "2026-04-09 Reached basic>gold"],
            MovesBy("2026-04-20", Rolling, facts[0], Buys("2026-04-09", 5000m))[2..]);
    }

    [Fact]
    public void K38_a_tier_that_is_reached_again_in_time_is_kept_from_the_old_end_on()
    {
        var evaluated = At("2026-08-01", Rolling, Buys("2025-03-10", 5000m), Buys("2026-02-01", 5000m));

        Assert.Equal("2026-03-10 Kept gold>gold", Told(evaluated.Moves[^1]));
        Assert.Equal(Date("2027-03-10"), evaluated.Tier.EndsOn);
        Assert.Equal(Date("2027-03-09"), evaluated.Moves[^1].LastDay);
    }

    [Theory]
    [InlineData("2025-03-10", false)]
    [InlineData("2025-03-11", true)]
    [InlineData("2026-03-09", true)]
    public void K38_the_purchase_that_reached_a_tier_does_not_keep_it_a_second_time(string on, bool isKept)
    {
        var moves = MovesBy("2026-03-10", Rolling, Buys("2025-03-10", 5000m), Buys(on, 5000m));

        Assert.Equal(isKept, moves.Length == 3);
    }

    [Theory]
    [InlineData("2026-04-09")]
    [InlineData("2026-04-10")]
    [InlineData("2026-12-24")]
    public void K38_the_end_does_not_drift_with_the_day_of_the_evaluation(string date)
    {
        var moved = At(date, Rolling, Buys("2025-03-10", 5000m)).Moves[^1];

        Assert.Equal((Date("2026-04-09"), TierMoveCause.Missed), (moved.On, moved.Cause));
    }

    [Fact]
    public void K38_an_end_on_the_31st_comes_back_to_the_31st()
    {
        var monthly = new NewTierPolicy(ByPoints, TierMeasure.EarnedInLifetime) { ValidityMonths = 1 };

        LocalDate? EndAt(string date) => At(date, monthly, Buys("2025-01-31", 1000m)).Tier.EndsOn;

        Assert.Equal(Date("2025-02-28"), EndAt("2025-02-27"));
        Assert.Equal(Date("2025-03-31"), EndAt("2025-02-28"));
        Assert.Equal(Date("2025-04-30"), EndAt("2025-03-31"));
    }

    [Fact]
    public void K38_a_calendar_year_is_judged_by_its_last_day_even_if_the_grace_lies_in_the_next()
    {
        var yearly = new NewTierPolicy(ByPoints, TierMeasure.EarnedInCalendarYear) { GraceDays = 31 };

        Assert.Equal(
            ["2026-02-01 Missed gold>silver"],
            MovesBy("2026-03-01", yearly, Buys("2025-01-01", 5000m), Returns("2025-06-01", "2025-01-01", 3000m))[2..]);
    }

    [Fact]
    public void A_tier_without_validity_is_kept_for_ever() => Assert.Equal(
        "gold", TierAt("2125-01-01", Rolling with { ValidityMonths = null }, Buys("2025-03-10", 5000m)));

    [Fact]
    public void What_is_missing_and_until_when_is_told_in_both_languages()
    {
        var evaluated = At("2026-03-20", Rolling, Buys("2025-03-10", 1000m), Buys("2025-03-21", 600m));

        Assert.Equal(
            "2026-03-20: tier silver; measured: 600.00 CNY. Validity is over; kept in grace until 2026-04-08."
                + " 400.00 CNY more reach silver.",
            evaluated.ToText(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(
            "2026-03-20：当前等级 silver，累计 600.00 CNY。有效期已过，宽限期至 2026-04-08。距 silver 还差 400.00 CNY。",
            evaluated.ToText(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(
            "2025-03-10: rose from basic to silver, since 1000.00 CNY reached 1000.00 CNY. Valid until 2026-03-09.",
            evaluated.Moves[1].ToText(CultureInfo.GetCultureInfo("en")));
    }

    [Fact]
    public void A_member_is_not_evaluated_before_joining() => Assert.Throws<ArgumentOutOfRangeException>(
        () => At("2024-12-31", Rolling));
}
