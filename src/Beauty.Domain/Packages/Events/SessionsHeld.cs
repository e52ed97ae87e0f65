using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>Sessions were promised to a booked visit.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Hold">The hold.</param>
/// <param name="Line">The line of the package, from 1.</param>
/// <param name="Sessions">How many.</param>
public sealed record SessionsHeld(
    PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By, HoldId Hold, int Line, SessionCount Sessions)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.sessions-held";
}
