using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>A member kept the tier for another period of validity.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Tier">The tier.</param>
/// <param name="On">The day on which it was kept.</param>
/// <param name="LastDay">The last day of its validity; null without end.</param>
public sealed record MemberTierKept(
    MembershipId Membership, long StreamVersion, Instant OccurredAt, string Tier, LocalDate On, LocalDate? LastDay)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.tier-kept";
}
