using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Sales;

/// <summary>Bills for tests, in yuan.</summary>
internal static class ABill
{
    public static PurchaseId Id { get; } = An.Id<PurchaseId>(1);

    public static LocationId Shop { get; } = An.Id<LocationId>(1);

    public static ClientId Client { get; } = An.Id<ClientId>(1);

    public static ActorId Reception { get; } = An.Id<ActorId>(1);

    public static StoredValueId Account { get; } = An.Id<StoredValueId>(1);

    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 1, 9, 0);

    public static RefundReason Quality { get; } = RefundReason.Of("quality");

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    public static NewPurchaseLine Facial(decimal price, int quantity = 1) =>
        new(SaleItem.Of(An.Id<ServiceId>(1)), Yuan(price)) { Quantity = quantity };

    public static NewPurchaseLine Cream(decimal price, int quantity = 1) =>
        new(SaleItem.Of(An.Id<ProductId>(1)), Yuan(price)) { Quantity = quantity };

    public static NewPurchaseLine Course(decimal price, int package = 1) =>
        new(SaleItem.Of(An.Id<CoursePlanId>(1), An.Id<PackageId>(package)), Yuan(price));

    public static NewPurchaseLine Recharge(decimal price) => new(SaleItem.Of(Account), Yuan(price));

    public static PaymentPart Cash(decimal amount) => PaymentPart.Of(Tender.Cash, Yuan(amount));

    public static PaymentPart FromCard(decimal amount) => PaymentPart.Of(Account, Yuan(amount));

    public static NewPurchase Of(params NewPurchaseLine[] lines) => new(Id, Shop, Start, lines) { Client = Client };

    public static Purchase Made(NewPurchase bill) => Purchase.Make(bill, Reception, bill.SoldAt).Value;

    /// <summary>A bill without order discount, paid in cash.</summary>
    public static Purchase Paid(params NewPurchaseLine[] lines)
    {
        var bill = ABill.Of(lines);
        var due = Purchase.TotalOf(bill).Value;
        return Made(due.IsZero ? bill : bill with { Payments = [PaymentPart.Of(Tender.Cash, due)] });
    }

    public static PurchaseRefund Refunded(Purchase purchase, params RefundLine[] lines)
    {
        var due = purchase.Quote(lines).Value.ToPayBack;
        IReadOnlyList<PaymentPart> tenders = due.IsZero ? [] : [PaymentPart.Of(Tender.Cash, due)];
        return purchase.Refund(RefundRequest.Of(Quality, lines, tenders), Reception, Start).Value;
    }
}
