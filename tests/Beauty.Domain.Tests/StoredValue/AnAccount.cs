using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.StoredValue;

/// <summary>Stored-value accounts for tests, in yuan.</summary>
internal static class AnAccount
{
    public static StoredValueId Id { get; } = An.Id<StoredValueId>(1);

    public static ClientId Client { get; } = An.Id<ClientId>(1);

    public static ActorId Reception { get; } = An.Id<ActorId>(1);

    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 1, 9, 0);

    public static HoldId AHold { get; } = An.Id<HoldId>(1);

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    public static Instant Day(int day) => Start + Duration.FromDays(day);

    public static LedgerCause Bill(int number) => LedgerCause.Of(Purchase.KeyOf(An.Id<PurchaseId>(number)));

    public static LedgerCall On(int day, int bill = 1) =>
        LedgerCall.Of(An.Id<CommandId>((100 * day) + bill), Day(day), Reception, Bill(bill));

    public static StoredValueAccount Opened(
        SpendingOrder order = SpendingOrder.PrincipalFirst, BonusForfeit forfeit = BonusForfeit.Wholly) =>
        StoredValueAccount.Open(
            new(Id, Client, Currency.Cny) { Policy = StoredValuePolicy.Of(order, forfeit) }, Reception, Start);

    /// <summary>An account with 1,000 paid in and 200 on top, which end after thirty days.</summary>
    public static StoredValueAccount Charged(
        SpendingOrder order = SpendingOrder.PrincipalFirst, BonusForfeit forfeit = BonusForfeit.Wholly)
    {
        var account = Opened(order, forfeit);
        account.Recharge(On(0), new(Yuan(1000m)) { Bonus = Yuan(200m), BonusEndsAt = Day(30) });
        return account;
    }

    public static (Money Principal, Money Bonus) Parts(StoredValueShare share) => (share.Principal, share.Bonus);

    public static (Money Principal, Money Bonus) Left(StoredValueAccount account, int day) =>
        Parts(account.AvailableAt(Day(day)));
}
