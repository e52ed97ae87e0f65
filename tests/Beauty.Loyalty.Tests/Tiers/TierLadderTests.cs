using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;

namespace Beauty.Loyalty.Tests.Tiers;

/// <summary>K36: limits are inclusive, strictly rising, the lowest is 0.</summary>
public sealed class TierLadderTests
{
    private static readonly TierLadder Ladder = TierLadder.Of(
        Tier.Of("basic", Yuan(0m)),
        Tier.Of("silver", Yuan(100m)),
        Tier.Of("gold", Yuan(500m)),
        Tier.Of("platinum", Yuan(1000m)));

    [Theory]
    [InlineData("-50", "basic", "silver", "150")]
    [InlineData("0", "basic", "silver", "100")]
    [InlineData("99.99", "basic", "silver", "0.01")]
    [InlineData("100", "silver", "gold", "400")]
    [InlineData("100.01", "silver", "gold", "399.99")]
    [InlineData("499.99", "silver", "gold", "0.01")]
    [InlineData("500", "gold", "platinum", "500")]
    [InlineData("999.99", "gold", "platinum", "0.01")]
    [InlineData("1000", "platinum", null, null)]
    [InlineData("1000000", "platinum", null, null)]
    public void A_spend_reaches_its_tier_and_misses_the_next(string spend, string tier, string? next, string? missing)
    {
        var standing = Ladder.StandingAt(TierAmount.Of(Yuan(Number(spend))));

        Assert.Equal((tier, next), (standing.Tier.Code, standing.Next?.Code));
        Assert.Equal(missing is null ? null : TierAmount.Of(Yuan(Number(missing))), standing.Missing);
        Assert.Equal(standing.Tier, Ladder.TierFor(Yuan(Number(spend))));
    }

    [Theory]
    [InlineData(6000, "bronze")]
    [InlineData(15000, "silver")]
    [InlineData(25000, "gold")]
    [InlineData(4500, "bronze")]
    [InlineData(11000, "silver")]
    [InlineData(21000, "gold")]
    [InlineData(27000, "gold")]
    public void The_figures_of_other_programmes_come_out(int spend, string tier)
    {
        var ladder = TierLadder.Of(
            Tier.Of("bronze", Yuan(0m)), Tier.Of("silver", Yuan(10_000m)), Tier.Of("gold", Yuan(20_000m)));

        Assert.Equal(tier, ladder.TierFor(Yuan(spend)).Code);
    }

    [Property]
    public void The_tier_is_the_last_one_whose_limit_is_reached(Money spend)
    {
        var reached = Ladder.Tiers.Where(tier => tier.From <= TierAmount.Of(spend)).DefaultIfEmpty(Ladder.Tiers[0]);

        Assert.Equal(reached.Last(), Ladder.TierFor(spend));
    }

    [Property]
    public void The_missing_spend_and_not_a_fen_less_reaches_the_next_tier(Money spend)
    {
        var standing = Ladder.StandingAt(TierAmount.Of(spend));

        if (standing.Missing is { } missing)
        {
            Assert.True(missing.IsPositive);
            var (needed, fen) = (standing.Measure + missing, TierAmount.Of(Money.FromMinorUnits(1, Currency.Cny)));
            Assert.Equal(standing.Next, Ladder.StandingAt(needed).Tier);
            Assert.Equal(standing.Tier, Ladder.StandingAt(needed - fen).Tier);
        }
        else
        {
            Assert.Equal(Ladder.Tiers[^1], standing.Tier);
        }
    }

    [Fact]
    public void A_ladder_of_one_tier_has_no_next()
    {
        var standing = TierLadder.Of(Tier.Of("member", Yuan(0m))).StandingAt(TierAmount.Of(Yuan(5m)));

        Assert.Equal(("member", null, null), (standing.Tier.Code, standing.Next, standing.Missing));
    }

    [Fact]
    public void A_ladder_starts_at_0_and_rises_strictly()
    {
        Assert.Throws<ArgumentException>(() => TierLadder.Of());
        Assert.Throws<ArgumentException>(() => TierLadder.Of(Tier.Of("a", Yuan(0.01m))));
        Assert.Throws<ArgumentException>(() => TierLadder.Of(Tier.Of("a", Yuan(0m)), Tier.Of("b", Yuan(0m))));
        Assert.Throws<ArgumentException>(
            () => TierLadder.Of(Tier.Of("a", Yuan(0m)), Tier.Of("b", Yuan(5m)), Tier.Of("c", Yuan(4.99m))));
        Assert.Throws<ArgumentException>(() => TierLadder.Of(Tier.Of("a", Yuan(0m)), Tier.Of("a", Yuan(1m))));
        Assert.Throws<ArgumentException>(
            () => TierLadder.Of(Tier.Of("a", Yuan(0m)), Tier.Of("b", Money.Of(5m, Currency.Usd))));
        Assert.Throws<ArgumentException>(
            () => TierLadder.Of(Tier.Of("a", Yuan(0m)), Tier.Of("b", PointsAmount.Of(5))));
        Assert.Equal(2, TierLadder.Of(Tier.Of("a", Yuan(0m)), Tier.Of("b", Yuan(0.01m))).Tiers.Count);
    }

    [Fact]
    public void An_error_names_both_tiers_and_limits()
    {
        var error = Assert.Throws<ArgumentException>(
            () => TierLadder.Of(Tier.Of("silver", Yuan(0m)), Tier.Of("gold", Yuan(0m))));

        var sentence = "Tier 'gold' at 0.00 CNY does not start above 'silver' at 0.00 CNY.";
        Assert.StartsWith(sentence, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ladder_that_does_not_start_at_0_names_where_it_starts()
    {
        var error = Assert.Throws<ArgumentException>(() => TierLadder.Of(Tier.Of("silver", Yuan(0.01m))));

        Assert.StartsWith("The lowest tier starts at 0, got 0.01 CNY.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ladder_keeps_its_tiers_when_the_list_it_was_made_of_changes()
    {
        var tiers = new List<Tier> { Tier.Of("a", Yuan(0m)) };
        var ladder = TierLadder.Of(tiers);

        tiers.Add(Tier.Of("b", Yuan(1m)));

        Assert.Single(ladder.Tiers);
    }

    [Fact]
    public void A_tier_has_a_code_and_a_limit_that_is_not_negative()
    {
        ValueContract.Of(() => Tier.Of("gold", Yuan(5m)), Tier.Of("gold", Yuan(6m)));
        Assert.Throws<ArgumentException>(() => Tier.Of(" ", Yuan(0m)));
        Assert.Throws<ArgumentException>(() => Tier.Of("gold", default(Money)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tier.Of("gold", Yuan(-0.01m)));
    }

    [Theory]
    [InlineData(999, "silver")]
    [InlineData(1000, "gold")]
    [InlineData(1001, "gold")]
    public void A_ladder_may_go_by_points(long points, string tier)
    {
        var ladder = TierLadder.Of(
            Tier.Of("silver", PointsAmount.Zero), Tier.Of("gold", PointsAmount.Of(1000)));

        Assert.True(ladder.IsByPoints);
        Assert.Equal(tier, ladder.TierFor(PointsAmount.Of(points)).Code);
    }

    [Fact]
    public void A_spend_in_another_currency_or_in_none_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => Ladder.TierFor(Money.Of(5m, Currency.Usd)));
        Assert.Throws<ArgumentException>(() => Ladder.TierFor(default(Money)));
        Assert.Throws<ArgumentException>(() => Ladder.TierFor(PointsAmount.Of(5)));
        Assert.Throws<ArgumentException>(() => Ladder.StandingAt(default));
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
