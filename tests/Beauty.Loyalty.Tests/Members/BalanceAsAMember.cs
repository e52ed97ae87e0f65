using System.Globalization;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>K36: a tier by balance counts what is free and reserved, less what is owed, whatever moved it.</summary>
public sealed class BalanceAsAMember
{
    private static readonly NewProgramme ByBalance = Plain with
    {
        Tiers = TierPolicy.Of(new(
            TierLadder.Of(Tier.Of("basic", Some(0)), Tier.Of("silver", Some(100))), TierMeasure.Balance)),
    };

    [Fact]
    public void Points_granted_by_hand_raise_the_balance_and_the_tier_at_once()
    {
        var member = new AMember(ByBalance);

        member.Member.Adjust(
            member.Programme, member.Call(1).Because(LedgerReason.Of("goodwill")), Some(100));

        Assert.Equal(("100", "silver"), (Measure(member, 1), member.Member.Tier?.Code));
    }

    [Fact]
    public void Points_given_back_count_again_at_once()
    {
        var member = new AMember(ByBalance);
        member.Earn(0, 1, 120m);
        var use = member.Spend(1, 2, 50);

        member.Member.GiveBack(member.Programme, member.Call(2, 2), use, Some(20));

        Assert.Equal("90", Measure(member, 2));
    }

    [Fact]
    public void Reserved_points_still_count()
    {
        var member = new AMember(ByBalance);
        member.Earn(0, 1, 120m);

        member.Member.Reserve(member.Call(1, 2), Hold(1), Some(50), HoldTerms.Of(At(1), At(5)));
        member.Member.Sweep(member.Programme, member.Call(2));

        Assert.Equal("120", Measure(member, 2));
    }

    [Theory]
    [InlineData(ClawbackFloor.Zero, 0)]
    [InlineData(ClawbackFloor.Negative, -80)]
    public void The_history_adds_up_to_the_balance_less_what_is_owed(ClawbackFloor floor, long sum)
    {
        var member = new AMember(ByBalance with { ClawbackFloor = floor });
        member.Earn(0, 1, 100m);
        member.Spend(1, 2, 80);

        member.Return(2, 1, 100m);

        Assert.Equal(sum, member.Member.History.Facts.Sum(fact => fact.Balance.Units));
        Assert.Equal(-sum, member.Member.Owed.Value);
    }

    [Fact]
    public void K41_an_evaluation_without_a_movement_adds_nothing_to_the_history()
    {
        var member = new AMember(ByBalance);
        member.Earn(0, 1, 120m);
        member.Spend(1, 2, 50);
        var facts = member.Member.History.Facts.Count;

        member.Member.EvaluateTier(member.Programme, At(2));

        Assert.Equal(facts, member.Member.History.Facts.Count);
    }

    [Fact]
    public void Refusals_tell_the_order_and_the_tier_as_facts()
    {
        Assert.Equal($"cause = {Order(1)}", Texts(new AlreadyCounted(Order(1))));
        Assert.Equal($"cause = {Order(2)}", Texts(new NotCounted(Order(2))));
        Assert.Equal(
            "tier = platinum, programme = house", Texts(new TierUnknown("platinum", ProgrammeCode.Of("house"))));
    }

    private static string Texts(Refusal refusal) => string.Join(
        ", ", refusal.Facts.Select(fact => $"{fact.Name} = {fact.ToText(CultureInfo.InvariantCulture)}"));

    private static string? Measure(AMember member, int day) =>
        member.Member.StandingAt(member.Programme, At(day))?.Standing.Measure.ToString();
}
