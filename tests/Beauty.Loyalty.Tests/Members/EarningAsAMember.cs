using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Programmes;
using NodaTime;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>K2, K7, K8, K13 to K18 and K27: how points come, last and end.</summary>
public sealed class EarningAsAMember
{
    [Fact]
    public void K2_an_order_opens_a_lot_with_its_own_end()
    {
        var member = new AMember();

        var earned = member.Earn(0, 1, 120.50m);

        var lot = Assert.Single(member.Member.Lots);
        Assert.Equal((120, earned.Journal!.Id), (lot.Size, lot.OpenedBy));
        Assert.Equal(120, member.Available(0));
        Assert.Equal(
            new MemberPointsEarned(member.Member.Id, 2, At(0), Order(1), Some(120), earned.Journal.Id),
            member.Member.PendingEvents[^1]);
        member.AssertSound();
    }

    [Theory]
    [InlineData(30, 100)]
    [InlineData(31, 0)]
    public void K6_K13_points_can_be_used_on_their_last_day_and_not_on_the_next_swept_or_not(int day, long available)
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);

        Assert.Equal(available, member.Available(day));
        member.Member.Sweep(member.Programme, member.Call(day));
        Assert.Equal(available, member.Available(day));
    }

    [Fact]
    public void K15_a_changed_rule_changes_new_lots_only()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Programme = LoyaltyProgramme.Of(
            Plain with { Version = 2, Expiry = Loyalty.Points.PointsExpiryRule.Never });
        member.Earn(1, 2, 10m);

        Assert.Equal(110, member.Available(30));
        Assert.Equal(10, member.Available(31));
        Assert.Equal(2, member.Member.ProgrammeVersion);
    }

    [Fact]
    public void K16_all_dates_are_judged_at_the_accepted_quote()
    {
        var member = new AMember();

        var earned = member.Member.Earn(member.Programme, member.Call(3, 1), Yuan(100m), At(0)).Value;

        Assert.Equal(FirstDay, earned.Award.Date);
        Assert.Equal((100, 0), (member.Available(30), member.Available(31)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => member.Member.Earn(member.Programme, member.Call(3, 2), Yuan(1m), At(3) + Duration.Epsilon));
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 100)]
    public void K27_points_are_pending_until_they_are_activated(int day, long available)
    {
        var member = new AMember(Plain with { ActivationDays = 7 });
        member.Earn(0, 1, 100m);

        Assert.Equal(available, member.Available(day));
    }

    [Fact]
    public void K7_an_order_that_earns_nothing_counts_without_a_lot()
    {
        var member = new AMember();

        var earned = member.Earn(0, 1, 0.99m);

        Assert.Null(earned.Journal);
        Assert.Empty(member.Member.Lots);
        Assert.Equal(Yuan(0.99m), member.Member.FindPurchase(Order(1))?.Basis);
    }

    [Fact]
    public void K10_an_order_counts_once()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        var before = member.Member.Version;

        var again = member.Member.Earn(member.Programme, member.Call(0, 1), Yuan(100m), At(0));

        Assert.Equal(new AlreadyCounted(Order(1)), again.Refusal);
        Assert.Equal((before, 100), (member.Member.Version, member.Available(0)));
    }

    [Fact]
    public void K17_a_sweep_writes_one_journal_a_lot_and_nothing_the_second_time()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Earn(1, 2, 50m);
        member.Spend(2, 3, 100);

        var swept = member.Member.Sweep(member.Programme, member.Call(40));
        var again = member.Member.Sweep(member.Programme, member.Call(41));

        Assert.Equal(50, Assert.Single(swept).ChangeOf(AccountRole.Expired));
        Assert.Equal(Some(50), Assert.IsType<MemberPointsExpired>(member.Member.PendingEvents[^1]).Points);
        Assert.Empty(again);
        member.AssertSound();
    }

    [Fact]
    public void K17_an_operation_tells_what_time_did_before_it()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);

        member.Earn(40, 2, 10m);

        Assert.EndsWith("member.points-expired member.points-earned", member.Raised(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(29, 0)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    public void K18_what_ends_by_a_day_is_told_from_the_lots(int day, int lots)
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Earn(1, 2, 50m);

        Assert.Equal(lots, member.Member.ExpiringBy(member.Programme, FirstDay.PlusDays(day), At(2)).Count);
    }

    [Fact]
    public void K18_what_has_ended_or_is_used_up_is_not_told()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Earn(1, 2, 50m);
        member.Spend(2, 3, 100);

        Assert.Equal(
            50, Assert.Single(member.Member.ExpiringBy(member.Programme, FirstDay.PlusDays(90), At(2))).Available);
        Assert.Empty(member.Member.ExpiringBy(member.Programme, FirstDay.PlusDays(90), At(40)));
    }

    [Fact]
    public void Points_granted_by_hand_need_a_reason_and_are_gifts()
    {
        var member = new AMember();

        var journal = member.Member.Adjust(
            member.Programme, member.Call(0).Because(LedgerReason.Of("goodwill")), Some(30));

        Assert.Equal(LotKind.Gift, member.Member.Lots[0].Terms.Kind);
        Assert.Equal((30, JournalKind.Grant), (member.Available(30), journal.Kind));
        Assert.Equal(0, member.Available(31));
        Assert.Equal(
            LedgerReason.Of("goodwill"), Assert.IsType<MemberPointsAdjusted>(member.Member.PendingEvents[^1]).Reason);
        var mistake = Assert.Throws<ArgumentException>(
            "call", () => member.Member.Adjust(member.Programme, member.Call(0), Some(30)));
        Assert.Contains("Maybe call Because.", mistake.Message, StringComparison.Ordinal);
    }
}
