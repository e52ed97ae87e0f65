using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <summary>A purchase as it crosses the storage border; schema version 1.</summary>
public sealed record PurchaseSnapshot : Snapshot
{
    /// <summary>The purchase.</summary>
    public required PurchaseId Id { get; init; }

    /// <summary>Who bought; null for a walk-in.</summary>
    public required ClientId? Client { get; init; }

    /// <summary>Where it was sold.</summary>
    public required LocationId Location { get; init; }

    /// <summary>When it was sold.</summary>
    public required Instant SoldAt { get; init; }

    /// <summary>The document of another system that it was; null for none.</summary>
    public required ExternalReference? Reference { get; init; }

    /// <summary>What was sold.</summary>
    public required ImmutableArray<PurchaseLineSnapshot> Lines { get; init; }

    /// <summary>The parts of the payment.</summary>
    public required ImmutableArray<PaymentPart> Payments { get; init; }

    /// <summary>What the client owed after the sale.</summary>
    public required Money Owed { get; init; }

    /// <summary>The refunds, in their order.</summary>
    public required ImmutableArray<PurchaseRefundSnapshot> Refunds { get; init; }
}
