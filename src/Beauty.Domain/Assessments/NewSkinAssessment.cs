using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Assessments;

/// <summary>An assessment as a professional hands it in; checked by whoever takes it.</summary>
/// <remarks>Its text shows ids and times only. Equality by value.</remarks>
public sealed record NewSkinAssessment
{
    /// <summary>The id, which the caller supplies.</summary>
    public required AssessmentId Id { get; init; }

    /// <summary>Who looked at the client.</summary>
    public required StaffId Assessor { get; init; }

    /// <summary>When they looked; a part of a second is dropped.</summary>
    public required Instant ObservedAt { get; init; }

    /// <summary>What they found.</summary>
    public required SkinFindings Findings { get; init; }
}
