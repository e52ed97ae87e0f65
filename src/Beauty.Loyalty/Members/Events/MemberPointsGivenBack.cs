using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>Spent points were given back.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Use">The journal that had used them.</param>
/// <param name="Points">The points, forfeited ones included.</param>
/// <param name="Forfeited">What had ended meanwhile and was not granted again.</param>
public sealed record MemberPointsGivenBack(
    MembershipId Membership,
    long StreamVersion,
    Instant OccurredAt,
    JournalId Use,
    PointsAmount Points,
    PointsAmount Forfeited)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.points-given-back";
}
