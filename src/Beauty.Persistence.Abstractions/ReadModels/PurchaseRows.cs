using System.Collections.Immutable;
using Beauty.Domain.Sales;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>Derives the rows of a purchase.</summary>
internal static class PurchaseRows
{
    public static ImmutableArray<IReadModel> Of(Purchase purchase) =>
    [
        new PurchaseSummary
        {
            Id = purchase.Id,
            Client = purchase.Client,
            Location = purchase.Location,
            SoldAt = purchase.SoldAt,
            Currency = purchase.Currency,
            TotalMinorUnits = purchase.Total.MinorUnits,
            RefundedMinorUnits = purchase.Refunded.MinorUnits,
            OwedMinorUnits = purchase.Owed.MinorUnits,
            ExternalSystem = purchase.Reference?.System,
            ExternalDocument = purchase.Reference?.Document,
        },
        .. purchase.Payments.Select(part => (purchase.SoldAt, Part: part, Sign: 1))
            .Concat(purchase.Refunds.SelectMany(refund => refund.Payments, (refund, part) => (refund.At, part, -1)))
            .Select((one, index) => RowOf(purchase, index + 1, one)),
    ];

    private static TenderLine RowOf(Purchase purchase, int line, (Instant At, PaymentPart Part, int Sign) one) => new()
    {
        Purchase = purchase.Id,
        Line = line,
        Location = purchase.Location,
        Client = purchase.Client,
        At = one.At,
        Tender = one.Part.Tender,
        IsMoney = one.Part.IsMoney,
        Currency = purchase.Currency,
        MinorUnits = one.Sign * one.Part.Amount.MinorUnits,
    };
}
