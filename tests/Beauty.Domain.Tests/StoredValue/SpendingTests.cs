using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue;
using Beauty.Domain.StoredValue.Events;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.StoredValue.AnAccount;

namespace Beauty.Domain.Tests.StoredValue;

/// <summary>R7: principal first, bonus first, or both in proportion.</summary>
public sealed class SpendingTests
{
    public static TheoryData<SpendingOrder, decimal, decimal, decimal> Orders { get; } = new()
    {
        { SpendingOrder.PrincipalFirst, 600m, 600m, 0m },
        { SpendingOrder.PrincipalFirst, 1000m, 1000m, 0m },
        { SpendingOrder.PrincipalFirst, 1000.01m, 1000m, 0.01m },
        { SpendingOrder.BonusFirst, 200m, 0m, 200m },
        { SpendingOrder.BonusFirst, 200.01m, 0.01m, 200m },
        { SpendingOrder.ProRata, 600m, 500m, 100m },
        { SpendingOrder.ProRata, 0.03m, 0.03m, 0m },
        { SpendingOrder.ProRata, 0.04m, 0.03m, 0.01m },
        { SpendingOrder.ProRata, 1200m, 1000m, 200m },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void R7_Money_is_taken_in_the_order_of_the_contract(
        SpendingOrder order, decimal amount, decimal principal, decimal bonus)
    {
        var account = Charged(order);

        var spent = account.Spend(On(1, 2), Yuan(amount)).Value;

        Assert.Equal((Yuan(principal), Yuan(bonus), Yuan(amount)), (spent.Principal, spent.Bonus, spent.Total));
        Assert.Equal((Yuan(1000m - principal), Yuan(200m - bonus)), Left(account, 1));
        Assert.Equal(
            new StoredValueSpent(Id, 3, Day(1), Reception)
            {
                Cause = Bill(2),
                Principal = Yuan(principal),
                Bonus = Yuan(bonus),
            },
            account.PendingEvents[^1]);
    }

    [Theory]
    [InlineData(29, 1200)]
    [InlineData(30, 1000)]
    public void K5_Nothing_is_spent_beyond_what_counts_that_day(int day, int available)
    {
        var account = Charged(SpendingOrder.ProRata);

        var refusal = Assert.IsType<InsufficientStoredValue>(
            account.Spend(On(day, 2), Yuan(available) + Yuan(0.01m)).Refusal);

        Assert.Equal((Yuan(available + 0.01m), Yuan(available)), (refusal.Asked, refusal.Available));
        Assert.Equal((2, 2), (account.Version, account.PendingJournals.Count));
        Assert.True(account.Spend(On(day, 2), Yuan(available)).IsAccepted);
    }

    [Fact]
    public void Law_13_What_is_held_cannot_be_spent()
    {
        var account = Charged();

        account.Hold(On(1, 2), AHold, Yuan(1100m), HoldTerms.Of(Day(5), Day(6)));

        Assert.Equal((Yuan(0m), Yuan(100m)), Left(account, 5));
        Assert.IsType<InsufficientStoredValue>(account.Spend(On(2, 3), Yuan(100.01m)).Refusal);
        Assert.IsType<InsufficientStoredValue>(
            account.Hold(On(2, 3), An.Id<HoldId>(2), Yuan(101m), HoldTerms.Of(Day(5))).Refusal);
        Assert.Equal(
            new StoredValueHeld(Id, 3, Day(1), Reception) { Hold = AHold, Amount = Yuan(1100m) },
            account.PendingEvents[^1]);
        Assert.Equal(AHold, Assert.Single(account.Holds).Id);
    }

    [Fact]
    public void K9_A_part_of_a_hold_is_paid_and_the_rest_is_free()
    {
        var account = Charged();
        account.Hold(On(1, 2), AHold, Yuan(1100m), HoldTerms.Of(Day(5), Day(6)));

        var spent = account.Post(On(5, 2), AHold, Yuan(1050m)).Value;

        Assert.Equal((Yuan(1000m), Yuan(50m)), Parts(spent));
        Assert.Equal((Yuan(0m), Yuan(150m)), Left(account, 5));
        Assert.Equal("ledgers.hold-unknown", account.Post(On(5, 3), AHold).Refusal?.Code);
        Assert.IsType<StoredValueSpent>(account.PendingEvents[^1]);
    }

    [Fact]
    public void K9_A_hold_given_up_or_lapsed_is_free_again()
    {
        var (voided, lapsed) = (Charged(), Charged());
        voided.Hold(On(1, 2), AHold, Yuan(1000m), HoldTerms.Of(Day(5), Day(6)));
        lapsed.Hold(On(1, 2), AHold, Yuan(1000m), HoldTerms.Of(Day(5), Day(6)));

        Assert.True(voided.Void(On(2, 2), AHold).IsAccepted);

        Assert.Equal(
            new StoredValueReleased(Id, 4, Day(2), Reception) { Hold = AHold }, voided.PendingEvents[^1]);
        Assert.Equal(Yuan(1000m), voided.RefundableOf(1, Day(2)));
        Assert.Equal("ledgers.hold-unknown", voided.Void(On(3, 2), AHold).Refusal?.Code);
        Assert.Equal("ledgers.hold-lapsed", lapsed.Post(On(6, 2), AHold).Refusal?.Code);
        Assert.Equal(Yuan(0m), lapsed.RefundableOf(1, Day(5)));
        Assert.Equal(Yuan(1000m), lapsed.RefundableOf(1, Day(6)));
        Assert.True(lapsed.CatchUp(On(6, 3)).IsZero);
        Assert.Equal(new StoredValueExpired(Id, 4, Day(6), Reception) { Bonus = Yuan(0m) }, lapsed.PendingEvents[^1]);
        Assert.Empty(lapsed.Holds);
    }

    [Fact]
    public void Wrong_amounts_are_wrong_arguments()
    {
        var account = Charged();

        Assert.Throws<ArgumentOutOfRangeException>(() => account.Spend(On(1), Yuan(0m)));
        Assert.Throws<CurrencyMismatchException>(() => account.Spend(On(1), Money.Of(1m, Currency.Usd)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => account.Hold(On(1), AHold, Yuan(-1m), HoldTerms.Of(Day(2))));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => account.Hold(On(1), AHold, Yuan(1m), HoldTerms.Of(Day(2), Day(1))));
        Assert.Throws<ArgumentException>(() => account.Hold(On(1), default, Yuan(1m), HoldTerms.Of(Day(2))));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.Post(On(1), AHold, Yuan(0m)));
        Assert.Equal(2, account.Version);
    }
}
