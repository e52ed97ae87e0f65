using Beauty.Domain.Assessments;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Assessments;

/// <summary>Assessments for tests.</summary>
internal static class AnAssessment
{
    public static ClientId Client { get; } = An.Id<ClientId>(1);

    public static StaffId Anna { get; } = An.Id<StaffId>(1);

    public static ActorId By { get; } = An.Id<ActorId>(1);

    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 1, 9, 0);

    public static SkinConcern Spots { get; } = SkinConcern.Of("色斑");

    public static SkinFindings Found { get; } = SkinFindings.None
        .WithSkinType(SkinType.Combination)
        .WithSensitivity(SkinSensitivity.Moderate)
        .WithConcern(Spots, ConcernGrade.Moderate)
        .WithNeed(BodyCareNeed.Of("肩颈"))
        .WithNote("T zone shines");

    public static Instant Day(int days) => Start + Duration.FromDays(days);

    public static NewSkinAssessment New(int number, SkinFindings? found = null, Instant? observedAt = null) => new()
    {
        Id = An.Id<AssessmentId>(number),
        Assessor = Anna,
        ObservedAt = observedAt ?? Start,
        Findings = found ?? Found,
    };

    public static SkinAssessment Of(int number, SkinFindings? found = null, Instant? observedAt = null) =>
        SkinAssessment.Record(
            Client, New(number, found, observedAt), By, Instant.Max(Start, observedAt ?? Start)).Value;

    public static SkinFindings Graded(ConcernGrade grade) => SkinFindings.None.WithConcern(Spots, grade);
}
