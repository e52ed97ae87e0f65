using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales.Events;

/// <summary>Something that happened to a purchase: ids and amounts only.</summary>
/// <param name="Purchase">The purchase.</param>
/// <param name="StreamVersion">The purchase's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public abstract record PurchaseEvent(PurchaseId Purchase, long StreamVersion, Instant OccurredAt, ActorId By)
    : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => Sales.Purchase.KeyOf(Purchase);

    /// <summary>Who bought; null for a walk-in.</summary>
    public ClientId? Client { get; init; }
}
