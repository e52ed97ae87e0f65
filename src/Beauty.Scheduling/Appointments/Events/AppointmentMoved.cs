using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments.Events;

/// <summary>A visit was put at another time or with other people.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Client">Whose; null for a visit without a known client.</param>
/// <param name="Time">The client's time after the event.</param>
/// <param name="From">The client's time before.</param>
/// <param name="Lines">The services and who does them.</param>
/// <param name="Reason">Why; null where nobody said.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record AppointmentMoved(
    AppointmentId Appointment,
    ClientId? Client,
    TimeRange Time,
    TimeRange From,
    ImmutableArray<AppointmentLine> Lines,
    AppointmentReason? Reason,
    long StreamVersion,
    Instant OccurredAt) : AppointmentEvent(Appointment, Client, Time, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "appointment.moved";
}
