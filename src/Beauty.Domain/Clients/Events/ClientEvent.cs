using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Clients.Events;

/// <summary>Something that happened to a client's dossier: ids and classes only, for events outlive erasure.</summary>
/// <param name="Client">The client.</param>
/// <param name="StreamVersion">The dossier's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public abstract record ClientEvent(ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By) : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => ClientDossier.KeyOf(Client);
}
