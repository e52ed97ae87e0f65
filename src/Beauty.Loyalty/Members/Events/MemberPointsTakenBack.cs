using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>A return took points of its order back.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Cause">The order, or its line.</param>
/// <param name="Points">What was taken or is owed; may be zero.</param>
/// <param name="Shortfall">What could not be recovered and is not owed.</param>
public sealed record MemberPointsTakenBack(
    MembershipId Membership,
    long StreamVersion,
    Instant OccurredAt,
    LedgerCause Cause,
    PointsAmount Points,
    PointsAmount Shortfall)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.points-taken-back";
}
