using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row an appointment: who comes when, and how it stands.</summary>
public sealed record AppointmentSummary : IReadModel
{
    /// <summary>The appointment.</summary>
    public required AppointmentId Id { get; init; }

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Who comes; null for a visit without a known client.</summary>
    public ClientId? Client { get; init; }

    /// <summary>How it stands.</summary>
    public required AppointmentStatus Status { get; init; }

    /// <summary>When the client comes.</summary>
    public required Instant Start { get; init; }

    /// <summary>When the client leaves; exclusive.</summary>
    public required Instant End { get; init; }

    /// <summary>Until when a hold counts, exclusive; null for anything else.</summary>
    public Instant? HeldUntil { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => new(Appointment.Kind, Id.Value);
}
