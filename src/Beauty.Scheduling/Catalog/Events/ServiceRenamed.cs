using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Catalog.Events;

/// <summary>A service has another name.</summary>
/// <param name="Service">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record ServiceRenamed(ServiceId Service, long StreamVersion, Instant OccurredAt)
    : ServiceEvent(Service, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "service.renamed";
}
