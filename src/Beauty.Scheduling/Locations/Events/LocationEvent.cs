using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Locations.Events;

/// <summary>The base of what happens to a location.</summary>
/// <param name="Location">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record LocationEvent(LocationId Location, long StreamVersion, Instant OccurredAt)
    : SchedulingEvent(StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public sealed override AggregateKey Stream => new(Locations.Location.Kind, Location.Value);
}
