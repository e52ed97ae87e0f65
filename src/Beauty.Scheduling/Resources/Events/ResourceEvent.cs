using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Resources.Events;

/// <summary>The base of what happens to a room, a bed or a device.</summary>
/// <param name="Resource">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record ResourceEvent(ResourceId Resource, long StreamVersion, Instant OccurredAt)
    : SchedulingEvent(StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public sealed override AggregateKey Stream => new(Resources.Resource.AggregateKind, Resource.Value);
}
