using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Staff.Events;

/// <summary>Who is chosen first was changed.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Priority">The priority afterwards; lower is first.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record StaffMemberPriorityChanged(StaffId Staff, int Priority, long StreamVersion, Instant OccurredAt)
    : StaffMemberEvent(Staff, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "staff-member.priority-changed";
}
