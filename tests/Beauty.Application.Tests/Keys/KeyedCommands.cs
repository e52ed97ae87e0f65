using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Application.StoredValue;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Sales;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Keys;

/// <summary>Every command of the desks of courses, points, money and dossiers, in the order of the desks.</summary>
public static partial class KeyedCommands
{
    public static IReadOnlyList<KeyedCommand> All =>
        [.. OfLoyalty, .. OfStoredValue, .. OfSales, .. OfCourses, .. OfPackages, .. OfRecords];

    public static PointsReservation Points(KeyedHouse of, HoldId hold, long points) =>
        new(hold, PointsAmount.Of(points), of.House.Now, of.House.Now + Duration.FromDays(1));

    public static StoredValueReservation Money(KeyedHouse of, HoldId hold, decimal amount) =>
        new(hold, Cny(amount), of.House.Now, of.House.Now + Duration.FromDays(1));

    private static readonly KeyedCommand[] OfLoyalty =
    [
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.PublishAsync), async of =>
        {
            var json = (await of.Till.MemberAsync()).Programme.Current.ToJson();
            string Named(string code) => json.Replace("\"house\"", $"\"{code}\"", StringComparison.Ordinal);
            return KeyedRequests.Of(
                context => of.Till.Loyalty.PublishAsync(context, Named("club")),
                context => of.Till.Loyalty.PublishAsync(context, Named("guild")));
        }),
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.JoinAsync), async of =>
        {
            var client = await of.House.RegisterAsync("Wu Hua");
            return KeyedRequests.Of(
                context => of.Till.Loyalty.JoinAsync(context, client, Code),
                context => of.Till.Loyalty.JoinAsync(context, of.Till.Client, Code));
        }),
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.ReserveAsync), of =>
        {
            var wanted = Points(of, of.House.Ids.Next<HoldId>(), 100);
            return Sent(KeyedRequests.Of(
                context => of.Till.Loyalty.ReserveAsync(context, of.Till.Member, wanted),
                context => of.Till.Loyalty.ReserveAsync(
                    context, of.Till.Member, wanted with { LapsesAt = null })));
        }) with { TellsReason = true },
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.PostAsync), async of =>
        {
            var hold = await of.HoldPointsAsync();
            return KeyedRequests.Of(
                context => of.Till.Loyalty.PostAsync(context, of.Till.Member, hold, PointsAmount.Of(100)),
                context => of.Till.Loyalty.PostAsync(context, of.Till.Member, hold));
        }) with { TellsReason = true },
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.VoidAsync), async of =>
        {
            var hold = await of.HoldPointsAsync();
            return KeyedRequests.Of(
                context => of.Till.Loyalty.VoidAsync(context, of.Till.Member, hold),
                context => of.Till.Loyalty.VoidAsync(context, of.Till.Member, of.House.Ids.Next<HoldId>()));
        }) with { TellsReason = true },
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.AdjustAsync), of =>
        {
            var asked = new PointsTender(of.Till.Member, PointsAmount.Of(50));
            return Sent(KeyedRequests.Of(
                context => of.Till.Loyalty.AdjustAsync(context, asked, LedgerReason.Of("goodwill")),
                context => of.Till.Loyalty.AdjustAsync(context, asked, LedgerReason.Of("correction"))));
        }),
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.GrantTierAsync), of =>
        {
            var gold = ManualTier.Of("gold", LedgerReason.Of("goodwill"), new LocalDate(2026, 12, 31));
            var longer = ManualTier.Of("gold", LedgerReason.Of("goodwill"), new LocalDate(2027, 1, 31));
            return Sent(KeyedRequests.Of(
                context => of.Till.Loyalty.GrantTierAsync(context, of.Till.Member, gold),
                context => of.Till.Loyalty.GrantTierAsync(context, of.Till.Member, longer)));
        }),
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.WithdrawTierGrantAsync), async of =>
        {
            (await of.Till.GrantTierAsync(ManualTier.Of("gold", LedgerReason.Of("goodwill")))).Accepted();
            return KeyedRequests.Of(
                context => of.Till.Loyalty.WithdrawTierGrantAsync(context, of.Till.Member),
                context => of.Till.Loyalty.WithdrawTierGrantAsync(context, of.House.Ids.Next<MembershipId>()));
        }),
        Case(nameof(LoyaltyDesk), nameof(LoyaltyDesk.SweepAsync), of =>
        {
            of.Pass(Duration.FromDays(400));
            return Sent(KeyedRequests.Of(
                context => of.Till.Loyalty.SweepAsync(context, of.Till.Member),
                context => of.Till.Loyalty.SweepAsync(context, of.House.Ids.Next<MembershipId>())));
        }) with { TellsReason = true },
    ];

    private static readonly KeyedCommand[] OfStoredValue =
    [
        Case(nameof(StoredValueDesk), nameof(StoredValueDesk.OpenAsync), of =>
        {
            var account = new Domain.StoredValue.NewStoredValueAccount(
                of.House.Ids.Next<StoredValueId>(), of.Till.Client, Domain.Amounts.Currency.Cny);
            return Sent(KeyedRequests.Of(
                context => of.House.StoredValue.OpenAsync(context, account),
                context => of.House.StoredValue.OpenAsync(
                    context, account with { Currency = Domain.Amounts.Currency.Usd })));
        }),
        Case(nameof(StoredValueDesk), nameof(StoredValueDesk.HoldAsync), of =>
        {
            var wanted = Money(of, of.House.Ids.Next<HoldId>(), 100m);
            return Sent(KeyedRequests.Of(
                context => of.House.StoredValue.HoldAsync(context, of.Till.Account, wanted),
                context => of.House.StoredValue.HoldAsync(
                    context, of.Till.Account, wanted with { Amount = Cny(100.01m) })));
        }) with { TellsReason = true },
        Case(nameof(StoredValueDesk), nameof(StoredValueDesk.PostAsync), async of =>
        {
            var hold = await of.HoldMoneyAsync();
            return KeyedRequests.Of(
                context => of.House.StoredValue.PostAsync(context, of.Till.Account, hold, Cny(60m)),
                context => of.House.StoredValue.PostAsync(context, of.Till.Account, hold));
        }) with { TellsReason = true },
        Case(nameof(StoredValueDesk), nameof(StoredValueDesk.VoidAsync), async of =>
        {
            var hold = await of.HoldMoneyAsync();
            return KeyedRequests.Of(
                context => of.House.StoredValue.VoidAsync(context, of.Till.Account, hold),
                context => of.House.StoredValue.VoidAsync(
                    context, of.Till.Account, of.House.Ids.Next<HoldId>()));
        }) with { TellsReason = true },
        Case(nameof(StoredValueDesk), nameof(StoredValueDesk.CatchUpAsync), async of =>
        {
            await of.HoldMoneyAsync();
            of.Pass(Duration.FromDays(2));
            return KeyedRequests.Of(
                context => of.House.StoredValue.CatchUpAsync(context, of.Till.Account),
                context => of.House.StoredValue.CatchUpAsync(context, of.House.Ids.Next<StoredValueId>()));
        }) with { TellsReason = true },
    ];

    private static readonly KeyedCommand[] OfSales =
    [
        Case(nameof(SalesDesk), nameof(SalesDesk.SellAsync), of =>
        {
            var sale = of.Till.Everything();
            return Sent(KeyedRequests.Of(
                context => of.Till.Desk.SellAsync(context, sale),
                context => of.Till.Desk.SellAsync(context, sale with { Members = [] })));
        }) with { TellsReason = true },
        Case(nameof(SalesDesk), nameof(SalesDesk.RefundAsync), async of =>
        {
            var sold = (await of.Till.SellAsync(of.Till.Everything())).Accepted();
            var refund = Refund(sold.Purchase, RefundLine.Of(1, 1), RefundLine.Of(4, Cny(99.5m)));
            return KeyedRequests.Of(
                context => of.Till.Desk.RefundAsync(context, refund),
                context => of.Till.Desk.RefundAsync(context, Refund(sold.Purchase, RefundLine.Of(2, 1))));
        }) with { TellsReason = true },
    ];

    private static KeyedCommand Case(string desk, string method, Func<KeyedHouse, Task<KeyedRequests>> prepare) =>
        new($"{desk}.{method}", prepare);

    private static Task<KeyedRequests> Sent(KeyedRequests requests) => Task.FromResult(requests);
}
