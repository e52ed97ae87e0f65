using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments.Events;

/// <summary>The base of what happens to an appointment.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Client">Whose; null for a visit without a known client.</param>
/// <param name="Time">The client's time after the event.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record AppointmentEvent(
    AppointmentId Appointment, ClientId? Client, TimeRange Time, long StreamVersion, Instant OccurredAt)
    : SchedulingEvent(StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public sealed override AggregateKey Stream => new(Appointments.Appointment.Kind, Appointment.Value);
}
