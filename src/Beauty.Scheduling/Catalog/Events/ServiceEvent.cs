using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Catalog.Events;

/// <summary>The base of what happens to a service.</summary>
/// <param name="Service">Which.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record ServiceEvent(ServiceId Service, long StreamVersion, Instant OccurredAt)
    : SchedulingEvent(StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public sealed override AggregateKey Stream => new(Catalog.Service.Kind, Service.Value);
}
