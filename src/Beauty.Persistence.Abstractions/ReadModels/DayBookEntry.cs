using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a service of an appointment: who does what when, for the day book.</summary>
public sealed record DayBookEntry : IReadModel
{
    /// <summary>The appointment.</summary>
    public required AppointmentId Appointment { get; init; }

    /// <summary>Which of the appointment's services, from 0.</summary>
    public required int Line { get; init; }

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>For whom; null for a visit without a known client.</summary>
    public ClientId? Client { get; init; }

    /// <summary>What is done.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>Who does it; null for an unattended service.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>How the appointment stands.</summary>
    public required AppointmentStatus Status { get; init; }

    /// <summary>When the service starts.</summary>
    public required Instant Start { get; init; }

    /// <summary>When the service ends; exclusive.</summary>
    public required Instant End { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => new(Scheduling.Appointments.Appointment.Kind, Appointment.Value);
}
