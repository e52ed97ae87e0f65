using NodaTime;

namespace Beauty.Domain.Events;

/// <summary>Something that happened to an aggregate, told in the past tense.</summary>
/// <remarks>
/// Events hold ids and classes, never names, phones, health or photos: they outlive erasure. They are sealed records.
/// Source: design, "Aggregates"; rules-storage, "Outbox".
/// </remarks>
public interface IDomainEvent
{
    /// <summary>The stable name, such as <c>appointment.booked</c>; never changed once published.</summary>
    string Name { get; }

    /// <summary>The version of the JSON form, starting at 1.</summary>
    int SchemaVersion { get; }

    /// <summary>The aggregate to which it happened.</summary>
    Aggregates.AggregateKey Stream { get; }

    /// <summary>The aggregate's version after the event: one event, one version.</summary>
    long StreamVersion { get; }

    /// <summary>When it happened.</summary>
    Instant OccurredAt { get; }
}
