using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.ServiceRecords.Events;

/// <summary>Something that happened to a service record: ids only, never what is noted.</summary>
/// <param name="Record">The record.</param>
/// <param name="Client">For whom the service was done.</param>
/// <param name="StreamVersion">The record's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public abstract record ServiceRecordEvent(
    ServiceRecordId Record, ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By) : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => ServiceRecord.KeyOf(Record);
}
