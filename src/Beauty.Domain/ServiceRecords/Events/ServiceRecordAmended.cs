using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.ServiceRecords.Events;

/// <summary>Something was added to a service record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Client">For whom the service was done.</param>
/// <param name="StreamVersion">The record's version after the event.</param>
/// <param name="OccurredAt">When it was added.</param>
/// <param name="By">Who added it.</param>
public sealed record ServiceRecordAmended(
    ServiceRecordId Record, ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By)
    : ServiceRecordEvent(Record, Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "service-record.amended";
}
