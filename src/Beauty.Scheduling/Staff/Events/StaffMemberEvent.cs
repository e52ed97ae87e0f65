using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Staff.Events;

/// <summary>The base of what happens to a member of staff.</summary>
/// <param name="Staff">Who.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public abstract record StaffMemberEvent(StaffId Staff, long StreamVersion, Instant OccurredAt)
    : SchedulingEvent(StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public sealed override AggregateKey Stream => new(StaffMember.Kind, Staff.Value);
}
