using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Resources.Events;

/// <summary>A room, a bed or a device came into use.</summary>
/// <param name="Resource">Which.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record ResourceInstalled(ResourceId Resource, LocationId Location, long StreamVersion, Instant OccurredAt)
    : ResourceEvent(Resource, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "resource.installed";
}
