using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>A client had money back for the rest of a package; on which ground is in the package only.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public sealed record CoursePackageRefunded(
    PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.refunded";
}
