using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue;
using Beauty.Domain.StoredValue.Events;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.StoredValue.AnAccount;

namespace Beauty.Domain.Tests.StoredValue;

/// <summary>K50: a refund goes back to the lots it came from; only unused principal is paid out.</summary>
public sealed class GivingBackTests
{
    public static TheoryData<decimal, bool> SecondReturns { get; } = new()
    {
        { 200m, true },
        { 200.01m, false },
    };

    public static TheoryData<BonusForfeit, decimal, decimal> Forfeits { get; } = new()
    {
        { BonusForfeit.Wholly, 1m, 200m },
        { BonusForfeit.InProportion, 500m, 100m },
        { BonusForfeit.InProportion, 0.01m, 0.01m },
        { BonusForfeit.InProportion, 1000m, 200m },
    };

    [Fact]
    public void K50_What_a_purchase_was_paid_with_goes_back_to_its_lots()
    {
        var account = Charged(SpendingOrder.ProRata);
        account.Spend(On(1, 2), Yuan(600m));
        var payments = account.PendingJournals.Where(one => one.Cause == Bill(2)).ToList();

        var half = account.GiveBack(On(2, 2), payments, Yuan(300m)).Value;
        var rest = account.GiveBack(On(3, 2), payments, Yuan(300m)).Value;

        Assert.Equal(((Yuan(250m), Yuan(50m)), (Yuan(250m), Yuan(50m))), (Parts(half), Parts(rest)));
        Assert.Equal((Yuan(1000m), Yuan(200m)), Left(account, 3));
        Assert.Equal(
            new StoredValueGivenBack(Id, 5, Day(3), Reception)
            {
                Cause = Bill(2),
                Principal = Yuan(250m),
                Bonus = Yuan(50m),
                Forfeited = Yuan(0m),
            },
            account.PendingEvents[^1]);
    }

    [Theory]
    [MemberData(nameof(SecondReturns))]
    public void Law_16_No_more_goes_back_than_was_paid(decimal amount, bool accepted)
    {
        var account = Charged();
        account.Spend(On(1, 2), Yuan(500m));
        var payment = account.PendingJournals[^1];
        account.GiveBack(On(2, 2), [payment], Yuan(300m));

        var answer = account.GiveBack(On(3, 2), [payment], Yuan(amount));

        Assert.Equal(accepted, answer.IsAccepted);
        if (!accepted)
        {
            var refusal = Assert.IsType<StoredValueOverGivenBack>(answer.Refusal);
            Assert.Equal((Yuan(amount), Yuan(200m)), (refusal.Asked, refusal.Left));
        }
    }

    [Fact]
    public void K34_Bonus_that_has_ended_is_forfeited_unless_a_later_end_is_granted()
    {
        var (without, with) = (Charged(SpendingOrder.BonusFirst), Charged(SpendingOrder.BonusFirst));
        without.Spend(On(1, 2), Yuan(300m));
        with.Spend(On(1, 2), Yuan(300m));

        var kept = without.GiveBack(On(31, 2), [without.PendingJournals[^1]], Yuan(300m)).Value;
        var granted = with.GiveBack(On(31, 2), [with.PendingJournals[^1]], Yuan(300m), Day(40)).Value;

        Assert.Equal(((Yuan(100m), Yuan(0m)), (Yuan(100m), Yuan(200m))), (Parts(kept), Parts(granted)));
        Assert.Equal(Yuan(200m), Assert.IsType<StoredValueGivenBack>(without.PendingEvents[^1]).Forfeited);
        Assert.Equal((Yuan(1000m), Yuan(200m)), Left(with, 39));
        Assert.Equal((Yuan(1000m), Yuan(0m)), Left(with, 40));
    }

    [Fact]
    public void Law_17_Only_payments_go_back()
    {
        var (account, other) = (Charged(), Opened());
        other.Recharge(On(0), new(Yuan(1m)));
        account.Spend(On(1, 2), Yuan(500m));
        var payment = account.PendingJournals[^1];

        var refusal = account.GiveBack(On(2), [payment, account.PendingJournals[0]], Yuan(1m)).Refusal;

        Assert.Equal(account.PendingJournals[0].Id, Assert.IsType<NotReversible>(refusal).Journal);
        Assert.Throws<ArgumentException>(() => account.GiveBack(On(2), [], Yuan(1m)));
        Assert.Throws<ArgumentException>(() => account.GiveBack(On(2), [payment, payment], Yuan(1m)));
        Assert.Throws<ArgumentException>(
            () => account.GiveBack(On(2), [payment with { Ledger = An.Id<LedgerId>(9) }], Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.GiveBack(On(2), [payment], Yuan(0m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.GiveBack(On(2), [payment], Yuan(1m), Day(2)));
    }

    [Theory]
    [MemberData(nameof(Forfeits))]
    public void C11_A_refund_is_of_principal_and_forfeits_bonus(BonusForfeit forfeit, decimal amount, decimal bonus)
    {
        var account = Charged(SpendingOrder.PrincipalFirst, forfeit);

        var refunded = account.RefundRecharge(On(1, 3), 1, Yuan(amount)).Value;

        Assert.Equal((Yuan(amount), Yuan(bonus)), Parts(refunded));
        Assert.Equal((Yuan(1000m - amount), Yuan(200m - bonus)), Left(account, 1));
        Assert.Equal(
            new StoredValueRefunded(Id, 3, Day(1), Reception)
            {
                Cause = Bill(3),
                Principal = Yuan(amount),
                ForfeitedBonus = Yuan(bonus),
            },
            account.PendingEvents[^1]);
    }

    [Fact]
    public void K50_Only_the_unused_part_of_a_recharge_is_refundable()
    {
        var account = Charged();
        account.Recharge(On(1, 2), new(Yuan(300m)));
        account.Spend(On(2, 3), Yuan(400m));
        account.Hold(On(2, 4), AHold, Yuan(100m), HoldTerms.Of(Day(3)));

        var refusal = Assert.IsType<StoredValueOverRefunded>(
            account.RefundRecharge(On(3), 1, Yuan(500.01m)).Refusal);

        Assert.Equal((1, Yuan(500.01m), Yuan(500m)), (refusal.Recharge, refusal.Asked, refusal.Left));
        Assert.True(account.RefundRecharge(On(3), 1, Yuan(500m)).IsAccepted);
        Assert.Equal((Yuan(300m), Yuan(0m)), Left(account, 3));
        Assert.Equal((Yuan(300m), Yuan(0m)), Parts(account.RefundRecharge(On(4), 2, Yuan(300m)).Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.RefundRecharge(On(4), 3, Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.RefundRecharge(On(4), 0, Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.RefundRecharge(On(4), 1, Yuan(0m)));
    }

    [Fact]
    public void A_recharge_whose_bonus_is_promised_is_not_refunded_until_the_promise_is_over()
    {
        var account = Charged(SpendingOrder.BonusFirst);
        account.Hold(On(1, 2), AHold, Yuan(80m), HoldTerms.Of(Day(1), Day(3)));

        var refusal = Assert.IsType<StoredValueBonusHeld>(account.RefundRecharge(On(2), 1, Yuan(1000m)).Refusal);

        Assert.Equal((1, Yuan(80m), true), (refusal.Recharge, refusal.Held, refusal.WaitingCanHelp));
        Assert.Equal((Yuan(1000m), Yuan(200m)), Parts(account.RefundRecharge(On(3), 1, Yuan(1000m)).Value));
        Assert.Equal((Yuan(0m), Yuan(0m)), Left(account, 3));
    }
}
