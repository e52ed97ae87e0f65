using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Assessments.Events;

/// <summary>An assessment was corrected: another one stands in its place, and it stays as it was.</summary>
/// <param name="Assessment">The assessment that was corrected.</param>
/// <param name="Client">Whose skin.</param>
/// <param name="StreamVersion">The assessment's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="ReplacedBy">The assessment that stands in its place.</param>
public sealed record SkinAssessmentReplaced(
    AssessmentId Assessment,
    ClientId Client,
    long StreamVersion,
    Instant OccurredAt,
    ActorId By,
    AssessmentId ReplacedBy)
    : AssessmentEvent(Assessment, Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "assessment.replaced";
}
