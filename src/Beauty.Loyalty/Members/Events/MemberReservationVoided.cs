using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>A reservation of points was given up.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Hold">The reservation.</param>
/// <param name="Points">The points, free again.</param>
public sealed record MemberReservationVoided(
    MembershipId Membership, long StreamVersion, Instant OccurredAt, HoldId Hold, PointsAmount Points)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.reservation-voided";
}
