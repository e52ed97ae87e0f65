using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>Points were promised to something.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Hold">The reservation.</param>
/// <param name="Points">The points.</param>
public sealed record MemberPointsReserved(
    MembershipId Membership, long StreamVersion, Instant OccurredAt, HoldId Hold, PointsAmount Points)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.points-reserved";
}
