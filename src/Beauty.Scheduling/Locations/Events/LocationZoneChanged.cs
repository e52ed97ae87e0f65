using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Locations.Events;

/// <summary>A location follows the clocks of another zone.</summary>
/// <param name="Location">Which.</param>
/// <param name="ZoneId">The zone afterwards.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record LocationZoneChanged(LocationId Location, string ZoneId, long StreamVersion, Instant OccurredAt)
    : LocationEvent(Location, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "location.zone-changed";
}
