using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using NodaTime;

namespace Beauty.Scheduling;

/// <summary>The base of this package's events.</summary>
/// <remarks>Events hold ids, never names. Source: <see cref="IDomainEvent"/>.</remarks>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record SchedulingEvent(long StreamVersion, Instant OccurredAt) : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public virtual int SchemaVersion => 1;

    /// <inheritdoc />
    public abstract AggregateKey Stream { get; }
}
