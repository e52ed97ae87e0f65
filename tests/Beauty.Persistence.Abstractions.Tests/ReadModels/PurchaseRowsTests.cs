using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Tests.ReadModels;

public sealed class PurchaseRowsTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 9, 0);
    private static readonly PaymentPart FromCard = PaymentPart.Of(An.Id<StoredValueId>(1), Yuan(30m));

    [Fact]
    public void A_purchase_has_one_summary_and_a_line_for_each_tender_in_and_out()
    {
        var purchase = Sold();
        purchase.Refund(
            RefundRequest.Of(RefundReason.Of("quality"), [RefundLine.Of(1, Yuan(45m))], FromCard, Cash(5m)),
            An.Id<ActorId>(1),
            Start + Duration.FromDays(40));

        var rows = ReadModelRows.Of(purchase.ToSnapshot());

        Assert.Equal(
            new PurchaseSummary
            {
                Id = purchase.Id,
                Client = An.Id<ClientId>(1),
                Location = An.Id<LocationId>(1),
                SoldAt = Start,
                Currency = Currency.Cny,
                TotalMinorUnits = 100_00,
                RefundedMinorUnits = 45_00,
                OwedMinorUnits = 0,
                ExternalSystem = "old-till",
                ExternalDocument = "1001",
            },
            rows[0]);
        Assert.Equal(
            [
                (1, Start, Tender.Cash, true, 60_00L),
                (2, Start, Tender.StoredValue, false, 30_00L),
                (3, Start + Duration.FromDays(40), Tender.StoredValue, false, -30_00L),
                (4, Start + Duration.FromDays(40), Tender.Cash, true, -5_00L),
            ],
            rows.Skip(1).Cast<TenderLine>()
                .Select(row => (row.Line, row.At, row.Tender, row.IsMoney, row.MinorUnits)));
        Assert.All(rows, row => Assert.Equal(purchase.Key, row.Source));
    }

    [Fact]
    public void What_is_still_owed_stands_in_the_summary() =>
        Assert.Equal(10_00, Assert.IsType<PurchaseSummary>(ReadModelRows.Of(Sold().ToSnapshot())[0]).OwedMinorUnits);

    private static Purchase Sold() => Purchase.Make(
        new(
            An.Id<PurchaseId>(1),
            An.Id<LocationId>(1),
            Start,
            [new(SaleItem.Of(An.Id<CoursePlanId>(1), An.Id<PackageId>(1)), Yuan(100m))])
        {
            Client = An.Id<ClientId>(1),
            Payments = [Cash(60m), FromCard],
            Owed = Yuan(10m),
            Reference = ExternalReference.Of("old-till", "1001"),
        },
        An.Id<ActorId>(1),
        Start).Value;

    private static PaymentPart Cash(decimal amount) => PaymentPart.Of(Tender.Cash, Yuan(amount));

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
