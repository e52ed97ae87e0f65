using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments.Events;

/// <summary>The appointment went to another time, other people or other rooms.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Location">Where.</param>
/// <param name="Client">Whose.</param>
/// <param name="From">The client's time before.</param>
/// <param name="To">The client's time after; the same where only people or rooms changed.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record AppointmentMoved(
    AppointmentId Appointment,
    LocationId Location,
    ClientId Client,
    TimeRange From,
    TimeRange To,
    long StreamVersion,
    Instant OccurredAt)
    : AppointmentEvent(Appointment, Location, Client, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "appointment.moved";
}
