using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>A client had money back for the rest of a package.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Ground">Why.</param>
public sealed record CoursePackageRefunded(
    PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By, RefundGround Ground)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.refunded";
}
