using System.Collections.Immutable;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Staff.Events;

/// <summary>What somebody can do was changed.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Skills">All skills afterwards.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record StaffMemberSkillsChanged(
    StaffId Staff, ImmutableArray<Skill> Skills, long StreamVersion, Instant OccurredAt)
    : StaffMemberEvent(Staff, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "staff-member.skills-changed";
}
