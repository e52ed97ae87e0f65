using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Redemption;
using NodaTime;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>K4, K5, K9, K30 and K34: in which order points are used, reserved and given back.</summary>
public sealed class SpendingAsAMember
{
    [Fact]
    public void K4_the_soonest_end_goes_first()
    {
        var member = new AMember();
        member.Earn(5, 1, 100m);
        member.Member.Earn(member.Programme, member.Call(6, 2), Yuan(100m), At(2));

        member.Spend(6, 3, 120);

        Assert.Equal([80, 0], member.Member.Lots.Select(lot => lot.Available));
    }

    [Fact]
    public void K4_the_oldest_goes_first_where_the_programme_says_so()
    {
        var member = new AMember(Plain with { LotOrder = LotOrder.OldestEarned });
        member.Earn(0, 1, 100m);
        member.Programme = Loyalty.Programmes.LoyaltyProgramme.Of(
            Plain with { Version = 2, Expiry = Loyalty.Points.PointsExpiryRule.AfterDays(5) });
        member.Earn(1, 2, 100m);

        member.Spend(2, 3, 120);

        Assert.Equal([0, 80], member.Member.Lots.Select(lot => lot.Available));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void K5_spending_is_all_or_nothing(long points, bool accepted)
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        var version = member.Member.Version;

        var spent = member.Member.Spend(member.Programme, member.Call(1, 2), Some(points));

        Assert.Equal(accepted, spent.IsAccepted);
        Assert.Equal(accepted, spent.Refusal is not InsufficientUnits { Available: 100, Asked: 101 });
        Assert.Equal(accepted ? 0 : 100, member.Available(1));
        Assert.Equal(version + (accepted ? 1 : 0), member.Member.Version);
    }

    [Fact]
    public void K30_points_that_make_no_whole_unit_stay_in_the_account()
    {
        var member = new AMember();
        member.Earn(0, 1, 259m);
        var quote = PointsConversion.Of(Some(100), Yuan(1m)).Quote(Some(259), Some(member.Available(0)), Yuan(50m));

        member.Spend(1, 2, quote.Points.Value);

        Assert.Equal((200, Yuan(2m), 59), (quote.Points.Value, quote.Worth, member.Available(1)));
        member.AssertSound();
    }

    [Fact]
    public void K9_a_reservation_is_posted_in_part_and_the_rest_is_free_again()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        Reserve(member, 1, 80);

        Assert.Equal(20, member.Available(1));
        var posted = member.Member.Post(member.Programme, member.Call(1, 2), Hold(1), Some(50));

        Assert.Equal(50, posted.Value.ChangeOf(AccountRole.Consumed));
        Assert.Equal(50, member.Available(1));
        Assert.IsType<HoldUnknown>(member.Member.Post(member.Programme, member.Call(1, 2), Hold(1)).Refusal);
        Assert.IsType<HoldUnknown>(member.Member.Void(member.Call(1, 2), Hold(1)).Refusal);
        Assert.Equal(
            "member.joined member.points-earned member.points-reserved member.points-spent", member.Raised());
    }

    [Fact]
    public void K9_a_reservation_is_voided_once()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        Reserve(member, 1, 80);

        member.Member.Void(member.Call(1, 2), Hold(1));

        Assert.Equal(100, member.Available(1));
        Assert.IsType<HoldUnknown>(member.Member.Void(member.Call(1, 2), Hold(1)).Refusal);
        Assert.Equal(Some(80), Assert.IsType<MemberReservationVoided>(member.Member.PendingEvents[^1]).Points);
    }

    [Fact]
    public void K9_after_its_limit_a_reservation_neither_counts_nor_can_be_posted_or_voided()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        Reserve(member, 1, 80);

        Assert.Equal(100, member.Available(3));
        Assert.IsType<HoldLapsed>(member.Member.Post(member.Programme, member.Call(3, 2), Hold(1)).Refusal);
        Assert.IsType<HoldLapsed>(member.Member.Void(member.Call(3, 2), Hold(1)).Refusal);
        member.Member.Sweep(member.Programme, member.Call(3));
        Assert.Equal(Some(80), Assert.IsType<MemberReservationsLapsed>(member.Member.PendingEvents[^1]).Points);
        Assert.Empty(member.Member.Reservations);
    }

    [Fact]
    public void K34_points_go_back_into_their_lots_with_their_old_dates_once()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        var use = member.Spend(1, 2, 60);

        var back = member.Member.GiveBack(member.Programme, member.Call(2, 2), use, Some(60));
        var again = member.Member.GiveBack(member.Programme, member.Call(2, 2), use, Some(1));

        Assert.True(back.IsAccepted);
        Assert.Equal(100, Assert.Single(member.Member.Lots).Available);
        Assert.Equal((100, 0), (member.Available(30), member.Available(31)));
        Assert.IsType<AlreadyReversed>(again.Refusal);
        member.AssertSound();
    }

    [Fact]
    public void K34_a_lot_that_has_ended_forfeits_what_comes_back()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        var use = member.Spend(1, 2, 60);

        member.Member.GiveBack(member.Programme, member.Call(40, 2), use, Some(60));

        Assert.Equal(0, member.Available(40));
        Assert.Equal(Some(60), Assert.IsType<MemberPointsGivenBack>(member.Member.PendingEvents[^1]).Forfeited);
    }

    [Theory]
    [InlineData(54, 60)]
    [InlineData(55, 0)]
    public void K34_a_programme_may_grant_a_lot_of_some_days_of_grace(int day, long available)
    {
        var member = new AMember(Plain with { GraceDays = 14 });
        member.Earn(0, 1, 100m);
        var use = member.Spend(1, 2, 60);

        member.Member.GiveBack(member.Programme, member.Call(40, 2), use, Some(60));

        Assert.Equal(available, member.Available(day));
        Assert.Equal(Some(0), Assert.IsType<MemberPointsGivenBack>(member.Member.PendingEvents[^1]).Forfeited);
    }

    private static void Reserve(AMember member, int day, long points)
    {
        var terms = HoldTerms.Of(At(day), At(day) + Duration.FromDays(2));

        Assert.True(member.Member.Reserve(member.Call(day, 2), Hold(1), Some(points), terms).IsAccepted);
    }
}
