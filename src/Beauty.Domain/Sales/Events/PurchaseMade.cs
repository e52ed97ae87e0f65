using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales.Events;

/// <summary>A bill was accepted (开单).</summary>
/// <param name="Purchase">The purchase.</param>
/// <param name="StreamVersion">The purchase's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record PurchaseMade(PurchaseId Purchase, long StreamVersion, Instant OccurredAt, ActorId By)
    : PurchaseEvent(Purchase, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "purchase.made";

    /// <summary>Where it was sold.</summary>
    public required LocationId Location { get; init; }

    /// <summary>When it was sold; imports are recorded later.</summary>
    public required Instant SoldAt { get; init; }

    /// <summary>What all lines come to, taxes included.</summary>
    public required Money Total { get; init; }

    /// <summary>What the client still owes.</summary>
    public required Money Owed { get; init; }
}
