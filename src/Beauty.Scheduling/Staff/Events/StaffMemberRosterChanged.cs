using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Staff.Events;

/// <summary>When somebody works was changed; appointments stayed (T17).</summary>
/// <param name="Staff">Who.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record StaffMemberRosterChanged(StaffId Staff, long StreamVersion, Instant OccurredAt)
    : StaffMemberEvent(Staff, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "staff-member.roster-changed";
}
