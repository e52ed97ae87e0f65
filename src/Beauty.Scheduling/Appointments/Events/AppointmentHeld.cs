using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments.Events;

/// <summary>Time was kept for somebody until an instant.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Client">Whose; null for a visit without a known client.</param>
/// <param name="Time">The client's time after the event.</param>
/// <param name="Lines">The services and who does them.</param>
/// <param name="HeldUntil">Until when, exclusive.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record AppointmentHeld(
    AppointmentId Appointment,
    ClientId? Client,
    TimeRange Time,
    ImmutableArray<AppointmentLine> Lines,
    Instant HeldUntil,
    long StreamVersion,
    Instant OccurredAt) : AppointmentEvent(Appointment, Client, Time, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "appointment.held";
}
