using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Staff.Events;

/// <summary>Somebody moved to another location.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Home">The location afterwards.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record StaffMemberTransferred(StaffId Staff, LocationId Home, long StreamVersion, Instant OccurredAt)
    : StaffMemberEvent(Staff, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "staff-member.transferred";
}
