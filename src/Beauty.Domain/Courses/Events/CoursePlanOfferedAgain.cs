using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Courses.Events;

/// <summary>A withdrawn course plan is sold again.</summary>
/// <param name="Plan">Which.</param>
/// <param name="StreamVersion">The plan's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public sealed record CoursePlanOfferedAgain(CoursePlanId Plan, long StreamVersion, Instant OccurredAt, ActorId By)
    : CoursePlanEvent(Plan, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-plan.offered-again";
}
