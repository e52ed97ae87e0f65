using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments.Events;

/// <summary>A visit was promised.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Client">Whose; null for a visit without a known client.</param>
/// <param name="Time">The client's time after the event.</param>
/// <param name="Lines">The services and who does them.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record AppointmentBooked(
    AppointmentId Appointment,
    ClientId? Client,
    TimeRange Time,
    ImmutableArray<AppointmentLine> Lines,
    long StreamVersion,
    Instant OccurredAt) : AppointmentEvent(Appointment, Client, Time, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "appointment.booked";
}
