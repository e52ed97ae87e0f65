using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Consents.Events;

/// <summary>Something that happened to a consent: ids, purpose and classes, never who signed.</summary>
/// <param name="Consent">The consent.</param>
/// <param name="Client">Whose consent.</param>
/// <param name="StreamVersion">The consent's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who took it down.</param>
/// <param name="Purpose">For what the data may be used, or no longer.</param>
public abstract record ConsentEvent(
    ConsentId Consent, ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By, DataPurpose Purpose)
    : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => Consents.Consent.KeyOf(Consent);
}
