using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Resources.Events;

/// <summary>A resource stands at another location.</summary>
/// <param name="Resource">Which.</param>
/// <param name="Location">Where it stands afterwards.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record ResourceMoved(ResourceId Resource, LocationId Location, long StreamVersion, Instant OccurredAt)
    : ResourceEvent(Resource, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "resource.moved";
}
