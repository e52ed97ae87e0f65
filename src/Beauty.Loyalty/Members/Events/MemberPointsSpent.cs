using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>Points were spent.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Cause">What they were spent on.</param>
/// <param name="Points">The points.</param>
/// <param name="Journal">The journal that used them.</param>
public sealed record MemberPointsSpent(
    MembershipId Membership,
    long StreamVersion,
    Instant OccurredAt,
    LedgerCause Cause,
    PointsAmount Points,
    JournalId Journal)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.points-spent";
}
