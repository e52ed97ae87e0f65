using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Waivers.Events;

/// <summary>Something that happened to a waiver: ids only, for events outlive erasure.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Client">Whose risk it is.</param>
/// <param name="Service">For which service.</param>
/// <param name="StreamVersion">The waiver's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public abstract record HealthWaiverEvent(
    WaiverId Waiver, ClientId Client, ServiceId Service, long StreamVersion, Instant OccurredAt, ActorId By)
    : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => HealthWaiver.KeyOf(Waiver);
}
