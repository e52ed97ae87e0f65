using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>The salon granted points by hand.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Points">The points.</param>
/// <param name="Reason">Why.</param>
public sealed record MemberPointsAdjusted(
    MembershipId Membership, long StreamVersion, Instant OccurredAt, PointsAmount Points, LedgerReason Reason)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.points-adjusted";
}
