using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Staff.Events;

/// <summary>Somebody who had left works at the salon again.</summary>
/// <param name="Staff">Who.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record StaffMemberReturned(StaffId Staff, long StreamVersion, Instant OccurredAt)
    : StaffMemberEvent(Staff, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "staff-member.returned";
}
