using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Catalog.Events;

/// <summary>Footprint or skill were changed; appointments keep theirs (T52).</summary>
/// <param name="Service">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record ServiceRedesigned(ServiceId Service, long StreamVersion, Instant OccurredAt)
    : ServiceEvent(Service, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "service.redesigned";
}
