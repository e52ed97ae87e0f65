using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>A visit used sessions.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Use">The use.</param>
/// <param name="Line">The line of the package, from 1.</param>
/// <param name="Sessions">How many.</param>
/// <param name="Missed">In which way the visit did not take place; null for one that did.</param>
public sealed record SessionsRedeemed(
    PackageId Package,
    long StreamVersion,
    Instant OccurredAt,
    ActorId By,
    JournalId Use,
    int Line,
    SessionCount Sessions,
    MissedVisit? Missed)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.sessions-redeemed";
}
