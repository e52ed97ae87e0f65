using System.Globalization;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;
using static Beauty.Loyalty.Tests.Tiers.Members;

namespace Beauty.Loyalty.Tests.Tiers;

/// <summary>K40: a manual tier is a floor with an optional end date and a reason.</summary>
public sealed class ManualTierTests
{
    [Theory]
    [InlineData("2025-01-31", "basic")]
    [InlineData("2025-02-01", "gold")]
    [InlineData("2025-02-28", "gold")]
    [InlineData("2025-03-01", "basic")]
    public void K40_a_grant_holds_from_its_first_to_its_last_day(string date, string tier) =>
        Assert.Equal(tier, TierAt(date, Rolling, Grants("2025-02-01", "gold", "2025-02-28")));

    [Fact]
    public void K40_a_grant_is_a_floor_and_never_lowers_what_was_earned()
    {
        var member = At("2025-03-01", Rolling, Buys("2025-02-01", 5000m), Grants("2025-02-02", "silver"));

        Assert.Equal(("gold", "gold"), (member.Tier.Code, member.Tier.Earned));
        Assert.Equal(2, member.Moves.Count);
    }

    [Fact]
    public void K40_what_is_earned_beneath_a_grant_counts_when_it_ends()
    {
        TierFact[] facts = [Grants("2025-02-01", "gold", "2025-06-30"), Buys("2025-04-01", 1000m)];

        Assert.Equal(
            [
                "2025-01-01 Joined >basic", "2025-02-01 Granted basic>gold",
                "2025-07-01 GrantEnded gold>silver",
            ],
            MovesBy("2025-08-01", Rolling, facts));
    }

    [Fact]
    public void K40_a_grant_may_be_withdrawn_and_replaced()
    {
        Assert.Equal("basic", TierAt(
            "2025-03-01", Rolling, Grants("2025-02-01", "gold"), TierFact.GrantWithdrawn(Date("2025-03-01"))));
        Assert.Equal("silver", TierAt(
            "2025-03-01", Rolling, Grants("2025-02-01", "gold"), Grants("2025-03-01", "silver")));
    }

    [Fact]
    public void K40_a_grant_has_a_reason_and_tells_it_in_both_languages()
    {
        var move = At("2025-03-01", Rolling, Grants("2025-02-01", "gold", "2025-06-30")).Moves[^1];

        Assert.Equal(
            "2025-02-01: set from basic to gold by hand; reason: goodwill. Valid until 2025-06-30.",
            move.ToText(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(
            "2025-02-01：人工定级，由 basic 调整为 gold；原因：goodwill。有效期至 2025-06-30。",
            move.ToText(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Throws<ArgumentException>(() => ManualTier.Of("gold", default));
        Assert.Throws<ArgumentException>(() => ManualTier.Of(" ", LedgerReason.Of("goodwill")));
    }

    [Fact]
    public void K40_a_grant_ends_on_its_first_day_at_the_earliest()
    {
        Assert.Equal("gold", TierAt("2025-02-01", Rolling, Grants("2025-02-01", "gold", "2025-02-01")));
        Assert.Throws<ArgumentException>(() => Grants("2025-02-01", "gold", "2025-01-31"));
    }

    [Fact]
    public void Grants_and_facts_are_values()
    {
        ValueContract.Of(() => ManualTier.Of("gold", LedgerReason.Of("a")), ManualTier.Of("gold", LedgerReason.Of("b")))
            .HasText("gold because a until further notice");
        ValueContract.Of(() => Buys("2025-02-01", 5m), Buys("2025-02-01", 6m));
        ValueContract.Of(() => At("2025-02-01", Rolling).Tier, At("2025-02-02", Rolling).Tier);
        ValueContract.Of(
            () => At("2025-02-01", Rolling).Moves[0],
            At("2025-02-01", Rolling, Buys("2025-02-01", 1000m)).Moves[1]);
    }
}
