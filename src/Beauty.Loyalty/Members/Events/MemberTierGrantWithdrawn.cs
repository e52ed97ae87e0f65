using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>The salon withdrew a grant by hand.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record MemberTierGrantWithdrawn(
    MembershipId Membership, long StreamVersion, Instant OccurredAt)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.tier-grant-withdrawn";
}
