using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Assessments.Events;

/// <summary>A client's skin was assessed, for the first time or in place of another assessment.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Client">Whose skin.</param>
/// <param name="StreamVersion">The assessment's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Replaces">The assessment that it corrects; null when none.</param>
public sealed record SkinAssessed(
    AssessmentId Assessment,
    ClientId Client,
    long StreamVersion,
    Instant OccurredAt,
    ActorId By,
    AssessmentId? Replaces)
    : AssessmentEvent(Assessment, Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "assessment.recorded";
}
