using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Locations.Events;

/// <summary>Opening hours or special days were changed; appointments stayed (T17).</summary>
/// <param name="Location">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record LocationHoursChanged(LocationId Location, long StreamVersion, Instant OccurredAt)
    : LocationEvent(Location, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "location.hours-changed";
}
