using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>The salon granted a tier by hand.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Tier">The tier.</param>
/// <param name="Reason">Why.</param>
/// <param name="LastDay">The last day; null without end.</param>
public sealed record MemberTierGranted(
    MembershipId Membership,
    long StreamVersion,
    Instant OccurredAt,
    string Tier,
    LedgerReason Reason,
    LocalDate? LastDay)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.tier-granted";
}
