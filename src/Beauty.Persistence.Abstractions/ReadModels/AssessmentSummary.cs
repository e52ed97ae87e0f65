using Beauty.Domain.Aggregates;
using Beauty.Domain.Assessments;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a skin assessment: whose and when; what was found stays sealed.</summary>
public sealed record AssessmentSummary : IReadModel
{
    /// <summary>The assessment.</summary>
    public required AssessmentId Id { get; init; }

    /// <summary>Whose skin.</summary>
    public required ClientId Client { get; init; }

    /// <summary>Who looked.</summary>
    public required StaffId Assessor { get; init; }

    /// <summary>When they looked.</summary>
    public required Instant ObservedAt { get; init; }

    /// <summary>The assessment that stands in its place; null while it counts.</summary>
    public AssessmentId? ReplacedBy { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => SkinAssessment.KeyOf(Id);
}
