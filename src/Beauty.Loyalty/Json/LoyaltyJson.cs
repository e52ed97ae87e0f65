using Beauty.Domain.Json;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Programmes.Events;

namespace Beauty.Loyalty.Json;

/// <summary>The JSON of this package: its values, snapshots, refusals and events.</summary>
public static class LoyaltyJson
{
    /// <summary>What other packages combine their own vocabulary with; it holds that of Beauty.Domain.</summary>
    public static JsonVocabulary Vocabulary { get; } = DomainJson.Vocabulary
        .WithTypes(LoyaltyJsonContext.Default)
        .WithRefusal<AlreadyCounted>("loyalty.already-counted")
        .WithRefusal<BelowLeastSpend>("loyalty.below-least-spend")
        .WithRefusal<NoLongerValid>("loyalty.no-longer-valid")
        .WithRefusal<NotCounted>("loyalty.not-counted")
        .WithRefusal<NotYetValid>("loyalty.not-yet-valid")
        .WithRefusal<OtherWeekday>("loyalty.other-weekday")
        .WithRefusal<ProgrammeInvalid>("loyalty.programme-invalid")
        .WithRefusal<ReturnedTooMuch>("loyalty.returned-too-much")
        .WithRefusal<StoodAside>("loyalty.stood-aside")
        .WithRefusal<TierUnknown>("loyalty.tier-unknown")
        .WithRefusal<VersionNotNext>("loyalty.version-not-next")
        .WithEvent<ProgrammePublished>("loyalty-programme.published")
        .WithEvent<MemberDebtPaid>("member.debt-paid")
        .WithEvent<MemberJoined>("member.joined")
        .WithEvent<MemberPointsAdjusted>("member.points-adjusted")
        .WithEvent<MemberPointsEarned>("member.points-earned")
        .WithEvent<MemberPointsExpired>("member.points-expired")
        .WithEvent<MemberPointsGivenBack>("member.points-given-back")
        .WithEvent<MemberPointsReserved>("member.points-reserved")
        .WithEvent<MemberPointsSpent>("member.points-spent")
        .WithEvent<MemberPointsTakenBack>("member.points-taken-back")
        .WithEvent<MemberReservationVoided>("member.reservation-voided")
        .WithEvent<MemberReservationsLapsed>("member.reservations-lapsed")
        .WithEvent<MemberTierChanged>("member.tier-changed")
        .WithEvent<MemberTierGrantWithdrawn>("member.tier-grant-withdrawn")
        .WithEvent<MemberTierGranted>("member.tier-granted")
        .WithEvent<MemberTierKept>("member.tier-kept");
}
