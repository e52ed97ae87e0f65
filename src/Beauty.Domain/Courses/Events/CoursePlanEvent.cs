using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Courses.Events;

/// <summary>The base of what happens to a course plan.</summary>
/// <param name="Plan">Which.</param>
/// <param name="StreamVersion">The plan's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public abstract record CoursePlanEvent(CoursePlanId Plan, long StreamVersion, Instant OccurredAt, ActorId By)
    : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => CoursePlan.KeyOf(Plan);
}
