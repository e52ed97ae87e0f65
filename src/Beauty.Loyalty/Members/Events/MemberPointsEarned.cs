using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>An order counted, and earned points or only for the tier.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Cause">The order, or its line.</param>
/// <param name="Points">The points; may be zero.</param>
/// <param name="Journal">The journal that granted them; null for none.</param>
public sealed record MemberPointsEarned(
    MembershipId Membership,
    long StreamVersion,
    Instant OccurredAt,
    LedgerCause Cause,
    PointsAmount Points,
    JournalId? Journal)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.points-earned";
}
