using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a purchase: who bought for how much, what came back, and what is owed.</summary>
/// <remarks>Amounts are whole minor units of the currency, such as fen, so that stores can add them up.</remarks>
public sealed record PurchaseSummary : IReadModel
{
    /// <summary>The purchase.</summary>
    public required PurchaseId Id { get; init; }

    /// <summary>Who bought; null for a walk-in.</summary>
    public ClientId? Client { get; init; }

    /// <summary>Where it was sold.</summary>
    public required LocationId Location { get; init; }

    /// <summary>When it was sold.</summary>
    public required Instant SoldAt { get; init; }

    /// <summary>The currency of all amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What all lines come to, taxes included.</summary>
    public required long TotalMinorUnits { get; init; }

    /// <summary>The value of all refunds.</summary>
    public required long RefundedMinorUnits { get; init; }

    /// <summary>What is still owed.</summary>
    public required long OwedMinorUnits { get; init; }

    /// <summary>The other system from which it was taken over; null for none.</summary>
    public string? ExternalSystem { get; init; }

    /// <summary>The document in that system; null for none.</summary>
    public string? ExternalDocument { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => Purchase.KeyOf(Id);
}
