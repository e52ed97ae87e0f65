using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using static Beauty.Loyalty.Tests.Tiers.Members;

namespace Beauty.Loyalty.Tests.Tiers;

/// <summary>K39: refunds lower the measure; the tier falls at once only where the programme says so.</summary>
public sealed class TierRefundTests
{
    private static readonly NewTierPolicy AtOnce = Rolling with { IsLoweredAtOnceByRefund = true };

    [Fact]
    public void K39_a_refund_lowers_the_measure_on_the_day_of_its_order()
    {
        TierFact[] facts = [Buys("2025-03-10", 5000m), Returns("2025-06-01", "2025-03-10", 4500m)];

        Assert.Equal("5000.00 CNY", At("2025-05-31", Rolling, facts).Standing.Measure.ToString());
        Assert.Equal("500.00 CNY", At("2025-06-01", Rolling, facts).Standing.Measure.ToString());
        Assert.Equal("0.00 CNY", At("2026-03-10", Rolling, facts).Standing.Measure.ToString());
    }

    [Fact]
    public void K39_the_tier_stays_to_the_end_of_validity_and_grace_by_default()
    {
        TierFact[] facts = [Buys("2025-03-10", 5000m), Returns("2025-06-01", "2025-03-10", 5000m)];

        Assert.Equal("gold", TierAt("2025-06-01", Rolling, facts));
        Assert.Equal("basic", TierAt("2026-04-09", Rolling, facts));
    }

    [Theory]
    [InlineData(0.01, "silver")]
    [InlineData(4000.00, "silver")]
    [InlineData(4000.01, "basic")]
    [InlineData(5000.00, "basic")]
    public void K39_the_tier_falls_at_once_where_the_programme_says_so(double returned, string tier) => Assert.Equal(
        tier,
        TierAt(
            "2025-06-01", AtOnce, Buys("2025-03-10", 5000m), Returns("2025-06-01", "2025-03-10", (decimal)returned)));

    [Fact]
    public void K39_a_refund_that_leaves_the_limit_reached_takes_nothing() => Assert.Equal(
        "gold",
        TierAt("2025-06-01", AtOnce, Buys("2025-03-10", 6000m), Returns("2025-06-01", "2025-03-10", 1000m)));

    [Fact]
    public void K39_a_refund_of_an_order_that_did_not_reach_the_tier_takes_nothing()
    {
        TierFact[] facts =
        [
            Buys("2025-03-10", 5000m), Buys("2026-03-09", 100m), Returns("2026-03-15", "2026-03-09", 100m),
        ];

        // In grace since 10 March with a measure below gold: the tier ends with the grace, not with this refund.
        Assert.Equal("gold", TierAt("2026-03-15", AtOnce, facts));
    }

    [Theory]
    [InlineData("2025-06-01", "gold")]
    [InlineData("2025-06-02", "basic")]
    public void K39_the_tier_falls_at_once_when_all_that_reached_it_has_come_back_order_by_order(string on, string tier)
    {
        TierFact[] facts =
        [
            Buys("2025-03-10", 5000m),
            Buys("2025-03-11", 5000m),
            Returns("2025-06-01", "2025-03-10", 5000m),
            Returns("2025-06-02", "2025-03-11", 5000m),
        ];

        Assert.Equal(tier, TierAt(on, AtOnce, facts));
    }

    [Fact]
    public void K39_spending_and_expiry_do_not_lower_an_earned_measure()
    {
        TierFact[] facts = [Buys("2025-03-10", 1000m), TierFact.BalanceFell(Date("2025-03-11"), PointsAmount.Of(1000))];

        var earned = At("2025-03-11", new(ByPoints, TierMeasure.EarnedInLastMonths(12)), facts);

        Assert.Equal(("silver", "1000"), (earned.Tier.Code, earned.Standing.Measure.ToString()));
    }
}
