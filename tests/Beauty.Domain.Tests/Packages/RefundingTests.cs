using Beauty.Domain.Courses;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Tests.Courses;

namespace Beauty.Domain.Tests.Packages;

/// <summary>C08, K59, R5; law 25: refund and value used are the price paid, to the cent.</summary>
public sealed class RefundingTests
{
    [Fact]
    public void K59_Pro_rata_pays_each_unused_paid_session_and_nothing_for_gifts()
    {
        var package = APackage.Sold(APackage.Terms(1_000m, ACourse.Line(ACourse.Facial, 150m, 10, 2)));
        APackage.Used(package, 1, sessions: 3);

        var refund = package.Refund(RefundGround.Health, APackage.Call(2)).Value;

        Assert.Equal(
            (RefundMethod.ProRata, ACourse.Cny(700m), ACourse.Cny(300m), ACourse.Cny(1_000m)),
            (refund.Method, refund.Amount, refund.ValueUsed, refund.PricePaid));
        var line = Assert.Single(refund.Lines);
        Assert.Equal(
            (3, 0, 7, 2),
            (line.PaidUsed.Value, line.GiftedUsed.Value, line.PaidLeft.Value, line.GiftedLost.Value));
        var balance = package.Lines[0];
        Assert.Equal((7, 2, 3), (balance.Refunded.Value, balance.Lost.Value, balance.Used.Value));
        Assert.Equal((ACourse.Cny(700m), ACourse.Cny(300m)), (balance.RefundedMoney, package.Recognised));
        Assert.Equal((0, PackageState.Refunded), (package.SessionsLeft, package.StateAt(APackage.Day(2))));
        Assert.Equal(
            new CoursePackageRefunded(APackage.Id, 3, APackage.Day(2), ACourse.Manager),
            package.PendingEvents[^1]);
        APackage.AssertSound(package);
    }

    [Theory]
    [InlineData(3, 550)]
    [InlineData(6, 100)]
    [InlineData(7, 0)]
    [InlineData(11, 0)]
    public void C08_At_list_price_every_used_session_counts_and_the_floor_is_zero(int used, int amount)
    {
        var package = APackage.Sold(APackage.Terms(1_000m, ACourse.Line(ACourse.Facial, 150m, 10, 2)));
        APackage.Used(package, 1, used);

        var refund = package.Refund(RefundGround.ClientReason, APackage.Call(2)).Value;

        Assert.Equal((RefundMethod.LessListPrice, ACourse.Cny(amount)), (refund.Method, refund.Amount));
        Assert.Equal(ACourse.Cny(1_000m), refund.Amount + refund.ValueUsed);
        APackage.AssertSound(package);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void K59_A_package_used_up_is_refunded_the_same_before_and_after_its_last_day(int days)
    {
        // Dearer than its sessions by the list, so that at list price something comes back of a package used up.
        var package = APackage.Sold(APackage.Terms(1_000m, ACourse.Line(ACourse.Facial, 90m, 10)));
        APackage.Used(package, 0, sessions: 10);

        var refund = package.Refund(RefundGround.ClientReason, APackage.Call(days)).Value;

        Assert.Equal(ACourse.Cny(100m), refund.Amount);
        APackage.AssertSound(package);
    }

    [Fact]
    public void C10_Notices_are_told_of_more_sessions_than_one_line_can_have()
    {
        var package = APackage.Sold(APackage.Terms(
            1_000m, ACourse.Line(ACourse.Facial, 1m, 6_000), ACourse.Line(ACourse.Facial, 1m, 6_000)));

        Assert.Empty(package.NoticesAt(APackage.Day(0)));
    }

    [Fact]
    public void C08_Gifts_are_lost_first()
    {
        var package = APackage.Sold();

        package.Refund(RefundGround.SalonFault, APackage.Call(1));

        Assert.Equal(
            [JournalKind.Grant, JournalKind.Grant, JournalKind.Forfeit, JournalKind.Refund],
            package.Ledgers[0].PendingJournals.Select(one => one.Kind));
    }

    [Fact]
    public void K59_A_refund_above_the_deferred_money_takes_revenue_back()
    {
        var package = APackage.Sold(APackage
            .Terms(1_200m, ACourse.Line(ACourse.Facial, 100m, 10, 2))
            .Using(SessionOrder.GiftedFirst));
        APackage.Used(package, 1, sessions: 2);
        Assert.Equal(ACourse.Cny(200m), package.Recognised);

        var refund = package.Refund(RefundGround.SalonFault, APackage.Call(2)).Value;

        Assert.Equal(ACourse.Cny(1_200m), refund.Amount);
        Assert.Equal((ACourse.Cny(0m), ACourse.Cny(0m)), (package.Recognised, package.Deferred));
        Assert.Equal(2, package.Lines[0].Used.Value);
        APackage.AssertSound(package);
    }

    [Fact]
    public void Revenue_is_taken_back_the_latest_use_first_and_over_lines()
    {
        var package = APackage.Sold(APackage.Terms(
            1_100m, ACourse.Line(ACourse.Massage, 100m, 10), ACourse.Line(ACourse.Facial, 100m, 1, 9)));
        var first = APackage.Used(package, 1, sessions: 4);
        var second = APackage.Used(package, 2, sessions: 6);

        var refund = package.Refund(RefundGround.SalonFault, APackage.Call(3)).Value;

        Assert.Equal((ACourse.Cny(220m), ACourse.Cny(330m)), (first.Revenue, second.Revenue));
        Assert.Equal((ACourse.Cny(1_000m), ACourse.Cny(100m)), (refund.Amount, refund.ValueUsed));
        Assert.Equal([ACourse.Cny(100m), ACourse.Cny(0m)], package.Uses.Select(use => use.Revenue));
        APackage.AssertSound(package);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void R5_The_client_may_change_their_mind_for_seven_days(int day, bool isCool)
    {
        var answer = APackage.Sold().QuoteRefund(RefundGround.CoolingOff, APackage.Day(day));

        Assert.Equal(isCool ? null : new CoolingOffOver(APackage.Id, new(2026, 3, 7)), answer.Refusal);
        Assert.Equal(isCool ? ACourse.Cny(2_980m) : default, isCool ? answer.Value.Amount : default);
    }

    [Fact]
    public void An_expired_package_is_not_refunded_unless_it_is_extended()
    {
        var package = APackage.Sold();

        var answer = package.Refund(RefundGround.SalonFault, APackage.Call(184));
        package.Expire(APackage.Call(185));
        package.Extend(new(2026, 12, 31), APackage.Reasoned(186));

        Assert.Equal(new PackageEnded(APackage.Id, PackageState.Expired), answer.Refusal);
        Assert.Equal(
            ACourse.Cny(2_980m), package.Refund(RefundGround.SalonFault, APackage.Call(187)).Value.Amount);
        APackage.AssertSound(package);
    }

    [Fact]
    public void Promised_sessions_must_be_released_before_a_refund()
    {
        var package = APackage.Sold();
        APackage.Held(package, 1, 10, sessions: 3);
        package.Hold(
            APackage.Hold(2),
            APackage.Facial(10) with { LapsesAt = APackage.Day(2) },
            APackage.Call(1, APackage.Visit(2)));

        var answer = package.Refund(RefundGround.SalonFault, APackage.Call(2));
        package.Release(APackage.Hold(1), APackage.Call(2));
        var refund = package.Refund(RefundGround.SalonFault, APackage.Call(2));

        Assert.Equal(new SessionsStillHeld(APackage.Id, ACourse.Sessions(3)), answer.Refusal);
        Assert.Equal(ACourse.Cny(2_980m), refund.Value.Amount);
        Assert.Equal(
            new PackageEnded(APackage.Id, PackageState.Refunded),
            package.Refund(RefundGround.SalonFault, APackage.Call(3)).Refusal);
        APackage.AssertSound(package);
    }

    [Fact]
    public void K59_The_contract_names_the_method_for_each_ground()
    {
        var terms = RefundTerms.Usual
            .With(RefundGround.CoolingOff, RefundMethod.LessListPrice)
            .With(RefundGround.SalonFault, RefundMethod.LessListPrice)
            .With(RefundGround.ClientReason, RefundMethod.ProRata)
            .With(RefundGround.Health, RefundMethod.LessListPrice);

        Assert.Equal(
            [RefundMethod.ProRata, RefundMethod.ProRata, RefundMethod.LessListPrice, RefundMethod.ProRata],
            Enum.GetValues<RefundGround>().Select(RefundTerms.Usual.MethodFor));
        Assert.Equal(
            [
                RefundMethod.LessListPrice, RefundMethod.LessListPrice, RefundMethod.ProRata,
                RefundMethod.LessListPrice,
            ],
            Enum.GetValues<RefundGround>().Select(terms.MethodFor));
        Assert.Equal(
            RefundMethod.ProRata,
            APackage.Sold(ACourse.Facials.Refunded(terms))
                .QuoteRefund(RefundGround.ClientReason, APackage.Day(1)).Value.Method);
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.MethodFor((RefundGround)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.With((RefundGround)9, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.With(default, (RefundMethod)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.WithCoolingOff(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.WithCoolingOff(367));
        Assert.Equal(366, terms.WithCoolingOff(366).CoolingOffDays);
    }
}
