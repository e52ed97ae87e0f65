using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Appointments.Events;

/// <summary>The base of what happens to appointments.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Location">Where.</param>
/// <param name="Client">Whose.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record AppointmentEvent(
    AppointmentId Appointment, LocationId Location, ClientId Client, long StreamVersion, Instant OccurredAt)
    : SchedulingEvent(StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override AggregateKey Stream => Appointments.Appointment.KeyOf(Appointment);
}
