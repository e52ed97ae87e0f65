using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.ServiceRecords.Events;

/// <summary>A service that was done was recorded.</summary>
/// <param name="Record">The record.</param>
/// <param name="Client">For whom the service was done.</param>
/// <param name="StreamVersion">The record's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Appointment">The appointment it belonged to; null for a walk-in.</param>
public sealed record ServiceRecorded(
    ServiceRecordId Record,
    ClientId Client,
    long StreamVersion,
    Instant OccurredAt,
    ActorId By,
    AppointmentId? Appointment)
    : ServiceRecordEvent(Record, Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "service-record.recorded";
}
