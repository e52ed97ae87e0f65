using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <summary>A bill as it is keyed in or imported.</summary>
/// <remarks>A form: <see cref="Purchase.Make"/> checks it.</remarks>
/// <param name="Id">The purchase, whose id the caller supplies.</param>
/// <param name="Location">Where it is sold.</param>
/// <param name="SoldAt">When it is sold; not in the future.</param>
/// <param name="Lines">What is sold: 1 to 200 lines in one currency.</param>
public sealed record NewPurchase(
    PurchaseId Id, LocationId Location, Instant SoldAt, IReadOnlyList<NewPurchaseLine> Lines)
{
    /// <summary>Who buys; null for a walk-in (散客).</summary>
    public ClientId? Client { get; init; }

    /// <summary>What is taken off the whole bill; null for nothing. It is spread over the lines (K21).</summary>
    public Money? OrderDiscount { get; init; }

    /// <summary>The parts of the payment.</summary>
    public IReadOnlyList<PaymentPart> Payments { get; init; } = [];

    /// <summary>What the client still owes (欠款), said openly; null for nothing.</summary>
    public Money? Owed { get; init; }

    /// <summary>The document of another system that this was; null for none.</summary>
    public ExternalReference? Reference { get; init; }
}
