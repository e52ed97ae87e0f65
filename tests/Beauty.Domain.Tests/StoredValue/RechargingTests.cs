using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue;
using Beauty.Domain.StoredValue.Events;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.StoredValue.AnAccount;

namespace Beauty.Domain.Tests.StoredValue;

/// <summary>R7 and C11: a recharge opens a lot of principal and one of bonus.</summary>
public sealed class RechargingTests
{
    [Fact]
    public void An_account_is_opened_empty()
    {
        var account = Opened(SpendingOrder.ProRata);

        Assert.Equal(
            (Id, Client, Currency.Cny, Start), (account.Id, account.Client, account.Currency, account.OpenedAt));
        Assert.Equal(SpendingOrder.ProRata, account.Policy.Order);
        Assert.Equal((Yuan(0m), Yuan(0m)), Left(account, 0));
        Assert.Equal(
            new StoredValueOpened(Id, 1, Start, Reception) { Client = Client, Currency = Currency.Cny },
            Assert.Single(account.PendingEvents));
        Assert.Empty(account.PendingJournals);
    }

    [Fact]
    public void R7_A_recharge_opens_a_lot_of_principal_and_a_lot_of_bonus_with_its_own_end()
    {
        var account = Charged();

        Assert.Equal(
            [(LotKind.Regular, 1000_00L, null), (LotKind.Gift, 200_00L, Day(30))],
            account.Lots.Select(lot => (lot.Terms.Kind, lot.Size, lot.Terms.EndsAt)));
        var recharge = Assert.Single(account.Recharges);
        Assert.Equal((Bill(1), 1, 2), (recharge.Cause, recharge.PrincipalLot, recharge.BonusLot!.Value));
        Assert.Equal(
            new StoredValueRecharged(Id, 2, Start, Reception)
            {
                Cause = Bill(1),
                Principal = Yuan(1000m),
                Bonus = Yuan(200m),
            },
            account.PendingEvents[^1]);
        Assert.Equal(2, account.PendingJournals.Count);
    }

    [Fact]
    public void A_recharge_without_bonus_opens_one_lot()
    {
        var account = Opened();

        var recharge = account.Recharge(On(0), new(Yuan(1m)) { Bonus = Yuan(0m) });

        Assert.Null(recharge.BonusLot);
        Assert.Single(account.Lots);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    [InlineData(31, false)]
    public void K6_Bonus_ends_by_itself_and_principal_never(int day, bool counts)
    {
        var account = Charged();

        Assert.Equal((Yuan(1000m), Yuan(counts ? 200m : 0m)), Left(account, day));
        Assert.Equal((Yuan(1000m), Yuan(0m)), Left(account, 10_000));
    }

    [Fact]
    public void K17_The_sweep_says_once_what_expired()
    {
        var account = Charged();
        Assert.True(account.CatchUp(On(29)).IsZero);
        Assert.Equal(2, account.Version);

        Assert.Equal(Yuan(200m), account.CatchUp(On(40)));
        Assert.True(account.CatchUp(On(41)).IsZero);

        Assert.Equal(
            new StoredValueExpired(Id, 3, Day(40), Reception) { Bonus = Yuan(200m) }, account.PendingEvents[^1]);
        Assert.Equal(Day(30), account.PendingJournals[^1].EffectiveAt);
    }

    [Fact]
    public void Wrong_arguments_change_nothing()
    {
        var account = Charged();

        Assert.Throws<ArgumentOutOfRangeException>(() => account.Recharge(On(1), new(Yuan(0m))));
        Assert.Throws<ArgumentOutOfRangeException>(() => account.Recharge(On(1), new(Yuan(1m)) { Bonus = Yuan(-1m) }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => account.Recharge(On(1), new(Yuan(1m)) { Bonus = Yuan(1m), BonusEndsAt = Day(1) }));
        Assert.Throws<CurrencyMismatchException>(
            () => account.Recharge(On(1), new(Money.Of(1m, Currency.Usd))));
        Assert.Throws<CurrencyMismatchException>(
            () => account.Recharge(On(1), new(Yuan(1m)) { Bonus = Money.Of(1m, Currency.Usd) }));
        Assert.Throws<OverflowException>(
            () => account.Recharge(On(1), new(Money.FromMinorUnits(long.MaxValue - 1, Currency.Cny))));
        Assert.Equal((2, 2, 2), (account.Version, account.PendingJournals.Count, account.Lots.Count));
        Assert.Throws<ArgumentException>(
            () => StoredValueAccount.Open(new(default, Client, Currency.Cny), Reception, Start));
        Assert.Throws<ArgumentException>(
            () => StoredValueAccount.Open(new(Id, default, Currency.Cny), Reception, Start));
        Assert.Throws<ArgumentException>(() => StoredValueAccount.Open(new(Id, Client, default), Reception, Start));
        Assert.Throws<ArgumentException>(
            () => StoredValueAccount.Open(new(Id, Client, Currency.Cny), default, Start));
    }

    [Fact]
    public void A_policy_is_a_value()
    {
        ValueContract.Of(
            () => StoredValuePolicy.Of(SpendingOrder.ProRata, BonusForfeit.InProportion),
            StoredValuePolicy.Of(SpendingOrder.ProRata));
        Assert.Equal(StoredValuePolicy.Default, StoredValuePolicy.Of(SpendingOrder.PrincipalFirst));
        Assert.Throws<ArgumentOutOfRangeException>(() => StoredValuePolicy.Of((SpendingOrder)9));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => StoredValuePolicy.Of(SpendingOrder.ProRata, (BonusForfeit)9));
    }
}
