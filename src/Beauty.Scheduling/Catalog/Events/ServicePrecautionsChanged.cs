using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Catalog.Events;

/// <summary>What the service looks for in a client's health was changed; booked visits are to be looked at.</summary>
/// <param name="Service">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record ServicePrecautionsChanged(ServiceId Service, long StreamVersion, Instant OccurredAt)
    : ServiceEvent(Service, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "service.precautions-changed";
}
