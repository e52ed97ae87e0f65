using Beauty.Domain.Identity;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>A member's tier changed.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="From">The tier before; null where the membership began.</param>
/// <param name="To">The tier from now on.</param>
/// <param name="Cause">Why.</param>
/// <param name="On">The first day of the new tier.</param>
public sealed record MemberTierChanged(
    MembershipId Membership,
    long StreamVersion,
    Instant OccurredAt,
    string? From,
    string To,
    TierMoveCause Cause,
    LocalDate On)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.tier-changed";
}
