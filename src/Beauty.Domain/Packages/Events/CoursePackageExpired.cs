using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>Sessions of a package ended unused.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Sessions">How many ended so far.</param>
public sealed record CoursePackageExpired(
    PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By, SessionCount Sessions)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.expired";
}
