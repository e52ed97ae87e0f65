using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a part of a payment or of a refund: what came in and went out, by tender.</summary>
/// <remarks>
/// The sum over a time is what came in by a tender. Stored value and points are no new money (R9): leave them out of
/// cash figures.
/// </remarks>
public sealed record TenderLine : IReadModel
{
    /// <summary>The purchase.</summary>
    public required PurchaseId Purchase { get; init; }

    /// <summary>The number within the purchase, from 1: payments first, then the refunds in their order.</summary>
    public required int Line { get; init; }

    /// <summary>Where it was sold.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Who bought; null for a walk-in.</summary>
    public ClientId? Client { get; init; }

    /// <summary>When it was paid, or paid back.</summary>
    public required Instant At { get; init; }

    /// <summary>With what.</summary>
    public required Tender Tender { get; init; }

    /// <summary>Whether it is money and neither stored value nor points.</summary>
    public required bool IsMoney { get; init; }

    /// <summary>The currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The amount in minor units: above zero for a payment, below for what was paid back.</summary>
    public required long MinorUnits { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => Domain.Sales.Purchase.KeyOf(Purchase);
}
