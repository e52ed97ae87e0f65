using System.Globalization;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tests.Members;
using Beauty.Loyalty.Tiers;
using static Beauty.Loyalty.Tests.Members.AMember;
using static Beauty.Loyalty.Tests.Tiers.Members;

namespace Beauty.Loyalty.Tests.Texts;

/// <summary>K26: whole sentences as a Chinese reader sees them, one for each cause and each movement.</summary>
public sealed class ChineseSentences
{
    private static readonly CultureInfo Reader = CultureInfo.GetCultureInfo("zh-CN");

    [Theory]
    [InlineData(TierMoveCause.Joined, "2025-01-01：入会，等级为 basic。")]
    [InlineData(
        TierMoveCause.Reached,
        "2025-03-10：由 basic 升至 gold，累计 5600.00 CNY 达到 5000.00 CNY。有效期至 2026-03-09。")]
    [InlineData(
        TierMoveCause.Kept, "2026-03-10：保级 gold，累计 5200.00 CNY 再次达到 5000.00 CNY。有效期至 2027-03-09。")]
    [InlineData(
        TierMoveCause.Missed,
        "2026-04-09：由 gold 调整为 basic，有效期及宽限期内累计 300.00 CNY 未达到 5000.00 CNY。")]
    [InlineData(
        TierMoveCause.Refunded, "2025-06-01：由 gold 调整为 basic，退款后累计 600.00 CNY，未达到 5000.00 CNY。")]
    [InlineData(
        TierMoveCause.Granted,
        "2025-02-01：人工定级，由 basic 调整为 gold；原因：goodwill。有效期至 2025-06-30。")]
    [InlineData(TierMoveCause.GrantEnded, "2025-07-01：人工定级结束，由 gold 调整为 basic；当时原因：goodwill。")]
    [InlineData(
        TierMoveCause.LadderChanged,
        "2025-05-01：等级方案变更，由 gold 调整为 silver；累计 5600.00 CNY。有效期至 2026-04-30。")]
    public void Each_move_of_a_tier_is_told_with_its_day_its_measure_and_its_limit(TierMoveCause cause, string text) =>
        Assert.Equal(text, MoveBy(cause).ToText(Reader));

    [Fact]
    public void Every_cause_has_a_sentence_here() => Assert.Equal(
        Enum.GetValues<TierMoveCause>().Order(), Enum.GetValues<TierMoveCause>().Select(MoveBy).Select(m => m.Cause));

    [Theory]
    [InlineData("2025-02-28", "2025-02-28：当前等级 basic，累计 0.00 CNY。距 silver 还差 1000.00 CNY。")]
    [InlineData("2025-03-10", "2025-03-10：当前等级 gold，累计 5600.00 CNY。有效期至 2026-03-09。")]
    [InlineData(
        "2026-03-10", "2026-03-10：当前等级 gold，累计 0.00 CNY。有效期已过，宽限期至 2026-04-08。距 silver 还差 1000.00 CNY。")]
    [InlineData(
        "2026-05-01", "2026-05-01：当前等级 silver，累计 0.00 CNY。人工定级，原因：goodwill；按累计应为 basic。距 silver 还差 1000.00 CNY。")]
    public void A_standing_is_told_with_what_holds_it_and_what_is_missing(string date, string text) => Assert.Equal(
        text, At(date, Rolling, Buys("2025-03-10", 5600m), Grants("2026-05-01", "silver")).ToText(Reader));

    [Fact]
    public void Each_movement_of_points_is_told_with_its_cause_and_the_balance() => Assert.Equal(
        """
        2026-01-01：获得 100 积分（purchase）；余额 100。
        2026-01-02：预占 30 积分（purchase）；余额 100。
        2026-01-03：释放预占的 30 积分（purchase）；余额 100。
        2026-01-04：使用 90 积分（purchase）；余额 10。
        2026-01-05：扣回 100 积分（purchase）；余额 -90。
        2026-01-06：退回 20 积分（purchase）；余额 -70。
        2026-01-06：结清 20 积分（purchase）；余额 -70。
        2026-01-07：获得 80 积分（goodwill）；余额 10。
        2026-02-10：10 积分到期失效（membership）；余额 0。
        """,
        string.Join(
            '\n', PointsStatement.Of(Lived().Journals, AMember.At(50)).Lines.Select(line => line.ToText(Reader))),
        ignoreLineEndingDifferences: true);

    private static TierMove MoveBy(TierMoveCause cause) => cause switch
    {
        TierMoveCause.Joined => At("2025-01-01", Rolling).Moves[0],
        TierMoveCause.Reached => At("2025-03-10", Rolling, Buys("2025-03-10", 5600m)).Moves[^1],
        TierMoveCause.Kept =>
            At("2026-03-10", Rolling, Buys("2025-03-10", 5600m), Buys("2026-02-01", 5200m)).Moves[^1],
        TierMoveCause.Missed =>
            At("2026-04-09", Rolling, Buys("2025-03-10", 5600m), Buys("2026-02-01", 300m)).Moves[^1],
        TierMoveCause.Refunded => At(
            "2025-06-01",
            Rolling with { IsLoweredAtOnceByRefund = true },
            Buys("2025-03-10", 5600m),
            Returns("2025-06-01", "2025-03-10", 5000m)).Moves[^1],
        TierMoveCause.Granted =>
            At("2025-02-01", Rolling, Grants("2025-02-01", "gold", "2025-06-30")).Moves[^1],
        TierMoveCause.GrantEnded =>
            At("2025-07-01", Rolling, Grants("2025-02-01", "gold", "2025-06-30")).Moves[^1],
        _ => MovedByAnotherLadder(),
    };

    private static TierMove MovedByAnotherLadder()
    {
        TierFact[] facts = [Buys("2025-03-10", 5600m)];
        var shorter = Rolling with { Ladder = TierLadder.Of([.. BySpend.Tiers.SkipLast(1)]) };
        var before = At("2025-05-01", Rolling, facts).Tier;

        return TierEvaluation.Continue(
            before, TierHistory.Of(Joined, facts), TierPolicy.Of(shorter), Date("2025-05-01")).Moves[^1];
    }

    /// <summary>Earned, reserved, set free, spent, taken back into a debt, given back, settled, ended.</summary>
    private static AMember Lived()
    {
        var one = new AMember(Plain with { ClawbackFloor = ClawbackFloor.Negative });
        one.Earn(0, 1, 100m);
        one.Member.Reserve(one.Call(1, 2), Hold(1), Some(30), HoldTerms.Of(AMember.At(1), AMember.At(9)));
        one.Member.Void(one.Call(2, 2), Hold(1));
        var use = one.Spend(3, 3, 90);
        one.Return(4, 1, 100m);
        one.Member.GiveBack(one.Programme, one.Call(5, 3), use, Some(20));
        one.Member.Adjust(one.Programme, one.Call(6).Because(LedgerReason.Of("goodwill")), Some(80));
        one.Member.Sweep(one.Programme, one.Call(40));
        return one;
    }
}
