using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments.Events;

/// <summary>The client came.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Location">Where.</param>
/// <param name="Client">Whose.</param>
/// <param name="Time">The client's time.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record AppointmentCheckedIn(
    AppointmentId Appointment,
    LocationId Location,
    ClientId Client,
    TimeRange Time,
    long StreamVersion,
    Instant OccurredAt)
    : AppointmentEvent(Appointment, Location, Client, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "appointment.checked-in";
}
