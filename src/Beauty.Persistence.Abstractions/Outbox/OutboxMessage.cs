using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Outbox;

/// <summary>A domain event waiting to be told, stored in the same commit as the change (W18).</summary>
/// <remarks>
/// Unique by stream and stream version; order is promised per stream only. Payloads hold ids and classes only.
/// </remarks>
public sealed record OutboxMessage
{
    /// <summary>Names the message for consumers that must recognise a duplicate.</summary>
    public required EventId Id { get; init; }

    /// <summary>The aggregate to which it happened.</summary>
    public required AggregateKey Stream { get; init; }

    /// <summary>The aggregate's version after the event, from 1.</summary>
    public required long StreamVersion { get; init; }

    /// <summary>The event's stable name, such as <c>appointment.booked</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The version of the payload's form, from 1.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant OccurredAt { get; init; }

    /// <summary>The command that caused it.</summary>
    public required CommandId CausedBy { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Payload { get; init; }
}
