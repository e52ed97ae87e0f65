using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Assessments.Events;

/// <summary>Something that happened to an assessment: ids only, never what was found.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Client">Whose skin.</param>
/// <param name="StreamVersion">The assessment's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public abstract record AssessmentEvent(
    AssessmentId Assessment, ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By) : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => SkinAssessment.KeyOf(Assessment);
}
