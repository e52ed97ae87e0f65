using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Tests.Replay.Reports;

/// <summary>Purchases as a replay makes them, in short words; amounts are without taxes.</summary>
internal static class SmallSales
{
    public static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(-6));

    /// <summary>23:00 of 14 March 2018, which is the next day already in UTC.</summary>
    public static readonly Instant Evening = new LocalDateTime(2018, 3, 14, 23, 0).InZoneStrictly(Zone).ToInstant();

    public static SalonIds Ids { get; } = new("small", An.Epoch);

    private static SalesTax Taxes { get; } = SalesTax.Excluded(Percentage.Of(5m), Percentage.Of(8m));

    /// <summary>A line with 5 and 8 percent on top.</summary>
    public static NewPurchaseLine Product(string code, decimal price, int quantity = 1) =>
        new(SaleItem.Of(Ids.Product(code)), Amount(price)) { Quantity = quantity, Tax = Taxes };

    /// <summary>A line with 5 and 8 percent on top.</summary>
    public static NewPurchaseLine Service(string code, decimal price, int quantity = 1) =>
        new(SaleItem.Of(Ids.Service(code)), Amount(price)) { Quantity = quantity, Tax = Taxes };

    public static NewPurchaseLine LessBy(this NewPurchaseLine line, decimal discount) =>
        line with { Discount = Amount(discount) };

    public static NewPurchaseLine TaxedBy(this NewPurchaseLine line, params ReadOnlySpan<int> percents) =>
        line with { Tax = percents.IsEmpty ? SalesTax.None : SalesTax.Excluded([.. Rates(percents)]) };

    /// <summary>A purchase of some days after the first evening; the document names it.</summary>
    public static Purchase Sale(
        string document, string? client, int daysLater, params IReadOnlyList<NewPurchaseLine> lines)
    {
        var reference = ExternalReference.Of("till", document);
        var at = Evening + Duration.FromDays(daysLater);
        var bill = new NewPurchase(reference.ToPurchaseId(), An.Id<LocationId>(1), at, lines)
        {
            Client = client is null ? null : Ids.Client(client),
            Reference = reference,
        };
        var total = Purchase.TotalOf(bill).Value;
        var paid = total.IsZero ? bill : bill with { Payments = [PaymentPart.Of(Tender.Other, total)] };
        return Purchase.Make(paid, An.Id<ActorId>(1), at).Value;
    }

    /// <summary>Some of one line comes back, a day after the sale.</summary>
    public static Purchase TakenBack(this Purchase purchase, int line, int quantity)
    {
        var back = RefundLine.Of(line, quantity);
        var value = purchase.Quote([back]).Value.ToPayBack;
        var request = RefundRequest.Of(RefundReason.Of("returned"), [back], PaymentPart.Of(Tender.Other, value));
        _ = purchase.Refund(request, An.Id<ActorId>(1), purchase.SoldAt + Duration.FromDays(1)).Value;
        return purchase;
    }

    public static ClientId Client(string code) => Ids.Client(code);

    private static Money Amount(decimal amount) => Money.Of(amount, Currency.Cad);

    private static Percentage[] Rates(ReadOnlySpan<int> percents)
    {
        var rates = new Percentage[percents.Length];
        for (var index = 0; index < rates.Length; index++)
        {
            rates[index] = Percentage.Of(percents[index]);
        }

        return rates;
    }
}
