using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Staff.Events;

/// <summary>How many clients somebody serves at the same time was changed.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Capacity">The capacity afterwards.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record StaffMemberCapacityChanged(StaffId Staff, int Capacity, long StreamVersion, Instant OccurredAt)
    : StaffMemberEvent(Staff, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "staff-member.capacity-changed";
}
