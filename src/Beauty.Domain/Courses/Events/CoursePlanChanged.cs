using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Courses.Events;

/// <summary>A course plan has new terms; what was sold keeps the terms it was sold under.</summary>
/// <param name="Plan">Which.</param>
/// <param name="StreamVersion">The plan's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="TermsVersion">The number of the new terms.</param>
public sealed record CoursePlanChanged(
    CoursePlanId Plan, long StreamVersion, Instant OccurredAt, ActorId By, int TermsVersion)
    : CoursePlanEvent(Plan, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-plan.changed";
}
