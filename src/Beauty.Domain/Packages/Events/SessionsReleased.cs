using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>Promised sessions are free again: the visit was cancelled, or the promise lapsed.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Hold">The hold.</param>
public sealed record SessionsReleased(
    PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By, HoldId Hold)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.sessions-released";
}
