using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Assessments;

/// <summary>An assessment as it lies in storage: what was found is sealed.</summary>
/// <remarks>Schema version 1. Source: decisions 3 and 17.</remarks>
public sealed record SkinAssessmentSnapshot : Snapshot
{
    /// <summary>The assessment.</summary>
    public required AssessmentId Id { get; init; }

    /// <summary>Whose skin.</summary>
    public required ClientId Client { get; init; }

    /// <summary>Who looked.</summary>
    public required StaffId Assessor { get; init; }

    /// <summary>When they looked.</summary>
    public required Instant ObservedAt { get; init; }

    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>The assessment that it corrects; null when none.</summary>
    public required AssessmentId? Replaces { get; init; }

    /// <summary>The assessment that corrects it; null while it stands.</summary>
    public required AssessmentId? ReplacedBy { get; init; }

    /// <summary>What was found, sealed with the assessment's id.</summary>
    public required SealedBlob Findings { get; init; }
}
