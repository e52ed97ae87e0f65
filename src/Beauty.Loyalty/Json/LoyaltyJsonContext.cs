using System.Text.Json.Serialization;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Programmes.Events;

namespace Beauty.Loyalty.Json;

/// <summary>Generated metadata; internal, because hosts take it through <see cref="LoyaltyJson.Vocabulary"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AlreadyCounted))]
[JsonSerializable(typeof(BelowLeastSpend))]
[JsonSerializable(typeof(LoyaltyProgramme))]
[JsonSerializable(typeof(MemberDebtPaid))]
[JsonSerializable(typeof(MemberJoined))]
[JsonSerializable(typeof(MemberPointsAdjusted))]
[JsonSerializable(typeof(MemberPointsEarned))]
[JsonSerializable(typeof(MemberPointsExpired))]
[JsonSerializable(typeof(MemberPointsGivenBack))]
[JsonSerializable(typeof(MemberPointsReserved))]
[JsonSerializable(typeof(MemberPointsSpent))]
[JsonSerializable(typeof(MemberPointsTakenBack))]
[JsonSerializable(typeof(MemberReservationVoided))]
[JsonSerializable(typeof(MemberReservationsLapsed))]
[JsonSerializable(typeof(MemberTierChanged))]
[JsonSerializable(typeof(MemberTierGrantWithdrawn))]
[JsonSerializable(typeof(MemberTierGranted))]
[JsonSerializable(typeof(MemberTierKept))]
[JsonSerializable(typeof(MembershipSnapshot))]
[JsonSerializable(typeof(NoLongerValid))]
[JsonSerializable(typeof(NotCounted))]
[JsonSerializable(typeof(NotYetValid))]
[JsonSerializable(typeof(OtherWeekday))]
[JsonSerializable(typeof(PointsAmount))]
[JsonSerializable(typeof(ProgrammeCode))]
[JsonSerializable(typeof(ProgrammeInvalid))]
[JsonSerializable(typeof(ProgrammePublished))]
[JsonSerializable(typeof(PublishedProgrammeSnapshot))]
[JsonSerializable(typeof(ReturnedTooMuch))]
[JsonSerializable(typeof(StoodAside))]
[JsonSerializable(typeof(TierUnknown))]
[JsonSerializable(typeof(VersionNotNext))]
internal sealed partial class LoyaltyJsonContext : JsonSerializerContext;
