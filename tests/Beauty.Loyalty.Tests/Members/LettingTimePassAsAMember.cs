using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Tiers;
using NodaTime;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>K17, K18: what time did is told before each operation, and the next end follows from the lots.</summary>
public sealed class LettingTimePassAsAMember
{
    private static readonly Dictionary<string, Action<AMember, Journal>> Calls = new(StringComparer.Ordinal)
    {
        ["points-taken-back"] = (one, _) => one.Return(40, 2, 10m),
        ["points-adjusted"] = (one, _) =>
            one.Member.Adjust(one.Programme, one.Call(40).Because(LedgerReason.Of("goodwill")), Some(5)),
        ["points-reserved"] = (one, _) => Reserve(one, 40, 2, 10),
        ["reservation-voided"] = (one, _) => one.Member.Void(one.Call(40, 4), Hold(1)),
        ["points-spent"] = (one, _) => one.Spend(40, 5, 10),
        ["points-given-back"] = (one, use) =>
            one.Member.GiveBack(one.Programme, one.Call(40, 3), use, Some(20)),
    };

    public static TheoryData<string> Operations => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public void K17_each_operation_tells_first_what_ended_before_it(string operation)
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        var use = member.Spend(1, 3, 20);
        Reserve(member, 2, 1, 30);
        member.Earn(25, 2, 100m);

        Calls[operation](member, use);

        Assert.EndsWith(
            $"member.points-earned member.points-expired member.{operation}",
            member.Raised(),
            StringComparison.Ordinal);
        Assert.Equal(
            Some(50), member.Member.PendingEvents.OfType<Loyalty.Members.Events.MemberPointsExpired>().Single().Points);
        member.AssertSound();
    }

    [Fact]
    public void K18_the_next_end_is_that_of_the_soonest_lot_with_free_points()
    {
        var member = new AMember();
        Assert.Null(member.Member.NextEnd);

        member.Earn(0, 1, 100m);
        member.Earn(5, 2, 100m);
        Assert.Equal(StartOf(31), member.Member.NextEnd);

        member.Spend(6, 3, 100);
        Assert.Equal(StartOf(36), member.Member.NextEnd);

        member.Spend(6, 4, 100);
        Assert.Null(member.Member.NextEnd);
    }

    [Theory]
    [InlineData(-1, 31)]
    [InlineData(0, 36)]
    [InlineData(1, 36)]
    public void K13_K18_a_lot_that_ends_at_the_last_change_is_not_the_next_to_end(int ticks, int day)
    {
        var member = new AMember(WithTiers);
        member.Earn(0, 1, 100m);
        member.Earn(5, 2, 100m);

        var grant = ManualTier.Of("gold", LedgerReason.Of("goodwill"));
        member.Member.GrantTier(member.Programme, grant, StartOf(31) + Duration.FromTicks(ticks));

        Assert.Equal(StartOf(day), member.Member.NextEnd);
    }

    [Fact]
    public void K18_points_that_never_end_have_no_next_end()
    {
        var member = new AMember(Plain with { Expiry = Loyalty.Points.PointsExpiryRule.Never });

        member.Earn(0, 1, 100m);

        Assert.Null(member.Member.NextEnd);
    }

    [Fact]
    public void The_last_change_goes_forward_and_never_back()
    {
        var member = new AMember(WithTiers);
        Assert.Equal(At(0), member.Member.ChangedAt);

        member.Earn(5, 1, 100m);
        Assert.Equal(At(5), member.Member.ChangedAt);

        member.Member.GrantTier(member.Programme, ManualTier.Of("gold", LedgerReason.Of("goodwill")), At(3));
        Assert.Equal(At(5), member.Member.ChangedAt);
    }

    [Fact]
    public void K6_K8_a_reservation_that_lapses_pays_a_debt_before_its_lot_ends_asked_ahead_or_swept()
    {
        var member = new AMember(Plain with
        {
            ClawbackFloor = Loyalty.Programmes.ClawbackFloor.Negative,
            ActivationDays = 3,
            Expiry = Loyalty.Points.PointsExpiryRule.AfterDays(10),
        });
        member.Earn(0, 1, 16m);
        member.Earn(1, 2, 16m);
        Reserve(member, 10, 1, 16, until: 12);
        member.Spend(10, 3, 16);
        member.Return(11, 2, 16m);
        member.Earn(11, 4, 100m);

        Assert.Equal((16, 100), (member.Member.Owed.Value, member.Available(15)));
        member.Member.Sweep(member.Programme, member.Call(15));
        Assert.Equal((0, 100), (member.Member.Owed.Value, member.Available(15)));
        member.AssertSound();
    }

    private static Instant StartOf(int day) => Shanghai.AtStartOfDay(FirstDay.PlusDays(day)).ToInstant();

    private static void Reserve(AMember member, int day, int hold, long points, int until = 60) =>
        Assert.True(member.Member.Reserve(
            member.Call(day, 4), Hold(hold), Some(points), HoldTerms.Of(At(day), At(until))).IsAccepted);
}
