using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Resources.Events;

/// <summary>Capacity, turnover or order were changed; appointments stayed (T17).</summary>
/// <param name="Resource">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record ResourceRefitted(ResourceId Resource, long StreamVersion, Instant OccurredAt)
    : ResourceEvent(Resource, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "resource.refitted";
}
