using Beauty.Domain.Identity;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>Points that became active paid a debt off.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Points">The points.</param>
public sealed record MemberDebtPaid(
    MembershipId Membership, long StreamVersion, Instant OccurredAt, PointsAmount Points)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.debt-paid";
}
