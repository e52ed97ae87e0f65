using Beauty.Domain.Courses;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Tests.Courses;

namespace Beauty.Domain.Tests.Packages;

/// <summary>C04; laws 11 to 14, 18 to 20.</summary>
public sealed class HoldingTests
{
    [Fact]
    public void C04_Promised_sessions_cannot_be_promised_twice()
    {
        var package = APackage.Sold(APackage.FiveFacials);

        var hold = APackage.Held(package, 1, 10, sessions: 4);
        var second = package.Hold(APackage.Hold(2), APackage.Facial(11, 2), APackage.Call(1, APackage.Visit(11)));

        Assert.Equal((1, 4, APackage.Day(10)), (hold.Line, hold.Sessions.Value, hold.VisitAt));
        Assert.Equal((ACourse.Facial, APackage.Visit(1_001)), (hold.Service, hold.Cause));
        Assert.IsType<NoSessionLeft>(second.Refusal);
        Assert.Equal((4, 1), (package.Lines[0].Held.Value, package.Lines[0].Available.Value));
        Assert.Equal(hold, Assert.Single(package.Holds));
        Assert.Equal(
            new SessionsHeld(
                APackage.Id, 2, APackage.Day(0), ACourse.Manager, APackage.Hold(1), 1, ACourse.Sessions(4)),
            package.PendingEvents[^1]);
    }

    [Fact]
    public void Law_20_A_completed_visit_uses_what_was_promised_exactly_once()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        APackage.Held(package, 1, 10, sessions: 2);

        var use = package.RedeemHeld(APackage.Hold(1), APackage.Call(10, APackage.Visit(77))).Value;
        var again = package.RedeemHeld(APackage.Hold(1), APackage.Call(11));

        Assert.Equal((2, ACourse.Cny(200m), APackage.Visit(1_001)), (use.Paid.Value, use.Revenue, use.Cause));
        Assert.Equal((ACourse.Facial, APackage.Day(10)), (use.Service, use.VisitAt));
        Assert.Equal(new HoldUnknown(APackage.Hold(1)), again.Refusal);
        Assert.Empty(package.Holds);
        APackage.AssertSound(package);
    }

    [Fact]
    public void Law_19_A_cancelled_visit_leaves_neither_promise_nor_use()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        APackage.Held(package, 1, 10);

        package.Release(APackage.Hold(1), APackage.Call(2));

        Assert.Equal((5, 0), (package.Lines[0].Available.Value, package.Lines[0].Held.Value));
        Assert.Empty(package.Uses);
        Assert.Equal(
            new SessionsReleased(APackage.Id, 3, APackage.Day(2), ACourse.Manager, APackage.Hold(1)),
            package.PendingEvents[^1]);
        Assert.Equal(
            new HoldUnknown(APackage.Hold(1)), package.Release(APackage.Hold(1), APackage.Call(3)).Refusal);
    }

    [Theory]
    [InlineData(MissedVisit.NoShow, MissedVisitPolicy.SessionTaken, MissedVisitPolicy.SessionReleased, true)]
    [InlineData(MissedVisit.NoShow, MissedVisitPolicy.SessionReleased, MissedVisitPolicy.SessionTaken, false)]
    [InlineData(MissedVisit.LateCancel, MissedVisitPolicy.SessionReleased, MissedVisitPolicy.SessionTaken, true)]
    [InlineData(MissedVisit.LateCancel, MissedVisitPolicy.SessionTaken, MissedVisitPolicy.SessionReleased, false)]
    public void K57_A_missed_visit_follows_the_policy(
        MissedVisit missed, MissedVisitPolicy noShow, MissedVisitPolicy lateCancel, bool isTaken)
    {
        var package = APackage.Sold(APackage.FiveFacials.OnMissedVisits(noShow, lateCancel));
        APackage.Held(package, 1, 10);

        var outcome = package.Miss(APackage.Hold(1), missed, APackage.Call(11)).Value;

        Assert.Equal(
            (isTaken ? MissedVisitPolicy.SessionTaken : MissedVisitPolicy.SessionReleased, isTaken),
            (outcome.Policy, outcome.Use is not null));
        Assert.Equal(isTaken ? missed : null, outcome.Use?.Missed);
        Assert.Equal(isTaken ? 4 : 5, package.SessionsLeft);
        Assert.Equal(ACourse.Cny(isTaken ? 100m : 0m), package.Recognised);
        Assert.Empty(package.Holds);
    }

    [Fact]
    public void An_unknown_promise_cannot_be_missed()
    {
        var package = APackage.Sold();

        Assert.Equal(
            new HoldUnknown(APackage.Hold(1)),
            package.Miss(APackage.Hold(1), MissedVisit.NoShow, APackage.Call(1)).Refusal);
        Assert.Equal(
            new HoldUnknown(APackage.Hold(1)),
            APackage.Sold(ACourse.Facials.OnMissedVisits(MissedVisitPolicy.SessionReleased, default))
                .Miss(APackage.Hold(1), MissedVisit.NoShow, APackage.Call(1)).Refusal);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => package.Miss(APackage.Hold(1), (MissedVisit)9, APackage.Call(1)));
        Assert.Throws<ArgumentException>(() => package.RedeemHeld(default, APackage.Call(1)));
    }

    [Fact]
    public void Law_14_A_promise_that_lapsed_is_free_again_and_cannot_be_used()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        var visit = APackage.Facial(10, 5) with { LapsesAt = APackage.Day(2) };
        package.Hold(APackage.Hold(1), visit, APackage.Call(1, APackage.Visit(1)));

        var late = package.RedeemHeld(APackage.Hold(1), APackage.Call(2));
        var other = package.Hold(APackage.Hold(2), APackage.Facial(10, 5), APackage.Call(2, APackage.Visit(1)));

        Assert.Equal(new HoldLapsed(APackage.Hold(1), APackage.Day(2)), late.Refusal);
        Assert.True(other.IsAccepted);
        Assert.Equal(APackage.Hold(2), Assert.Single(package.Holds).Id);
        APackage.AssertSound(package);
    }

    [Fact]
    public void K9_A_promise_past_its_limit_is_told_as_free_not_as_promised()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        var visit = APackage.Facial(10, 5) with { LapsesAt = APackage.Day(2) };
        package.Hold(APackage.Hold(1), visit, APackage.Call(1, APackage.Visit(1)));

        var refused = package.Hold(APackage.Hold(2), APackage.Facial(10, 6), APackage.Call(2, APackage.Visit(2)));

        Assert.Equal(
            new NoSessionLeft(ACourse.Facial, ACourse.Sessions(6), ACourse.Sessions(5), ACourse.Sessions(0)),
            refused.Refusal);
    }

    [Fact]
    public void Law_18_A_line_of_a_visit_is_promised_once()
    {
        var package = APackage.Sold();
        APackage.Held(package, 1, 10);

        var call = APackage.Call(1, APackage.Visit(1_001));

        Assert.Equal(
            new VisitLineTaken(APackage.Id, APackage.Visit(1_001)),
            package.Hold(APackage.Hold(2), APackage.Facial(10), call).Refusal);
        Assert.Equal(
            new VisitLineTaken(APackage.Id, APackage.Visit(1_001)),
            package.Redeem(APackage.Facial(1), call).Refusal);
        Assert.Throws<ArgumentException>(
            () => package.Hold(APackage.Hold(1), APackage.Facial(10), APackage.Call(1, APackage.Visit(2))));
        Assert.Throws<ArgumentException>(
            () => package.Hold(default, APackage.Facial(10), APackage.Call(1, APackage.Visit(2))));
    }

    [Theory]
    [InlineData(183, true)]
    [InlineData(184, false)]
    public void K56_A_booking_ahead_is_tested_by_the_day_of_its_visit(int visitDay, bool isInside) =>
        Assert.Equal(
            isInside,
            APackage.Sold().Hold(APackage.Hold(1), APackage.Facial(visitDay), APackage.Call(0)).IsAccepted);

    [Fact]
    public void A_promise_made_in_time_is_kept_and_earns_out_of_breakage()
    {
        var package = APackage.Sold(APackage.FiveFacials);
        APackage.Held(package, 1, 183);

        package.Expire(APackage.Call(200));
        var (breakage, lost) = (package.Lines[0].Breakage, package.Lines[0].Lost);
        var use = package.RedeemHeld(APackage.Hold(1), APackage.Call(201)).Value;
        package.Expire(APackage.Call(202));

        Assert.Equal((ACourse.Cny(500m), 4), (breakage, lost.Value));
        Assert.Equal(ACourse.Cny(100m), use.Revenue);
        Assert.Equal((ACourse.Cny(100m), ACourse.Cny(400m)), (package.Lines[0].Earned, package.Lines[0].Breakage));
        Assert.Equal(PackageState.Expired, package.StateAt(APackage.Day(202)));
        APackage.AssertSound(package);
    }
}
